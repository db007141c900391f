	/** Writes 4 bytes that may lie in two words. */
	private function rt_store_32( int $address, int $value ): void {
		$this->rt_bounds( $address, 4 );
		$this->rt_store_byte( $address, $value );
		$this->rt_store_byte( $address + 1, $value >> 8 );
		$this->rt_store_byte( $address + 2, $value >> 16 );
		$this->rt_store_byte( $address + 3, $value >> 24 );
	}
