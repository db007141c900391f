	/** Makes a data segment empty. */
	private function rt_drop_data( int $segment ): void {
		$this->data[ $segment ] = '';
	}
