	/** Reads one byte. */
	private function rt_load_byte( int $address ): int {
		return ( ( $this->m[ $address >> 2 ] ?? $this->rt_word( $address >> 2 ) ) >> ( ( $address & 3 ) << 3 ) ) & 0xFF;
	}
