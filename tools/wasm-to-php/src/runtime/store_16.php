	/** Writes 2 bytes that may lie in two words. */
	private function rt_store_16( int $address, int $value ): void {
		$this->rt_bounds( $address, 2 );
		$this->rt_store_byte( $address, $value );
		$this->rt_store_byte( $address + 1, $value >> 8 );
	}
