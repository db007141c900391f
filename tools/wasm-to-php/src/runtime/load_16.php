	/** Reads 2 bytes that may lie in two words. */
	private function load_16( int $address ): int {
		return $this->load_byte( $address ) | ( $this->load_byte( $address + 1 ) << 8 );
	}
