	/** Writes 8 bytes that may lie in three words. */
	private function store_64( int $address, int $value ): void {
		$this->bounds( $address, 8 );
		$this->store_32( $address, $value );
		$this->store_32( $address + 4, $value >> 32 );
	}
