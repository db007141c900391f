	/** Sets $length bytes to the lowest byte of $value. */
	private function rt_fill( int $address, int $value, int $length ): void {
		$this->rt_bounds( $address, $length );
		if ( ( $address | $length ) & 7 ) {
			$this->rt_write_bytes( $address, \str_repeat( \chr( $value & 0xFF ), $length ) );
			return;
		}
		if ( 0 === $length ) {
			return;
		}
		$first = $address >> 3;
		$last  = $first + ( $length >> 3 ) - 1;
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		$m    = &$this->m;
		$half = ( $value & 0xFF ) * 0x01010101;
		$word = ( $half << 32 ) | $half;
		for ( $index = $first; $index <= $last; ++$index ) {
			$m[ $index ] = $word;
		}
	}
