	/** Reads 8 bytes that may lie in three words. */
	private function rt_load_64( int $address ): int {
		$this->rt_bounds( $address, 8 );
		return $this->rt_load_32( $address ) | ( $this->rt_load_32( $address + 4 ) << 32 );
	}
