	/** Reads 4 bytes that may lie in two words. */
	private function load_32( int $address ): int {
		$this->bounds( $address, 4 );
		return $this->load_byte( $address )
			| ( $this->load_byte( $address + 1 ) << 8 )
			| ( $this->load_byte( $address + 2 ) << 16 )
			| ( $this->load_byte( $address + 3 ) << 24 );
	}
