	/** Reads 8 bytes that may lie in three words. */
	private function load_64( int $address ): int {
		$this->bounds( $address, 8 );
		return $this->load_32( $address ) | ( $this->load_32( $address + 4 ) << 32 );
	}
