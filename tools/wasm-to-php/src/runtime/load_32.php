	/** Reads 4 bytes that may lie in two words. */
	private function rt_load_32( int $address ): int {
		$this->rt_bounds( $address, 4 );
		return $this->rt_load_byte( $address )
			| ( $this->rt_load_byte( $address + 1 ) << 8 )
			| ( $this->rt_load_byte( $address + 2 ) << 16 )
			| ( $this->rt_load_byte( $address + 3 ) << 24 );
	}
