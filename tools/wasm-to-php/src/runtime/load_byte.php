	/** Reads one byte. */
	private function load_byte( int $address ): int {
		return ( ( $this->m[ $address >> 2 ] ?? $this->word( $address >> 2 ) ) >> ( ( $address & 3 ) << 3 ) ) & 0xFF;
	}
