	/** Makes an element segment empty. */
	private function rt_drop_elements( int $segment ): void {
		$this->elements[ $segment ] = array();
	}
