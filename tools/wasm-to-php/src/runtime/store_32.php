	/** Writes 4 bytes that may lie in two words. */
	private function store_32( int $address, int $value ): void {
		$this->bounds( $address, 4 );
		$this->store_byte( $address, $value );
		$this->store_byte( $address + 1, $value >> 8 );
		$this->store_byte( $address + 2, $value >> 16 );
		$this->store_byte( $address + 3, $value >> 24 );
	}
