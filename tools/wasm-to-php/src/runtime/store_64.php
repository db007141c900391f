	/** Writes 8 bytes that may lie in three words. */
	private function rt_store_64( int $address, int $value ): void {
		$this->rt_bounds( $address, 8 );
		$this->rt_store_32( $address, $value );
		$this->rt_store_32( $address + 4, $value >> 32 );
	}
