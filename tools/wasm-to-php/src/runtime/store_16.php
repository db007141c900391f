	/** Writes 2 bytes that may lie in two words. */
	private function store_16( int $address, int $value ): void {
		$this->bounds( $address, 2 );
		$this->store_byte( $address, $value );
		$this->store_byte( $address + 1, $value >> 8 );
	}
