	/** Reads 2 bytes that may lie in two words. */
	private function rt_load_16( int $address ): int {
		return $this->rt_load_byte( $address ) | ( $this->rt_load_byte( $address + 1 ) << 8 );
	}
