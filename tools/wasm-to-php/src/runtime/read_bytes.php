	/** Reads $length bytes from $address. */
	private function rt_read_bytes( int $address, int $length ): string {
		$this->rt_bounds( $address, $length );
		if ( 0 === $length ) {
			return '';
		}
		$first = $address >> 2;
		$count = ( ( $address + $length + 3 ) >> 2 ) - $first;
		$words = \array_slice( $this->m, $first, $count );
		$bytes = \str_pad( \pack( 'V*', ...$words ), $count << 2, "\0" );
		return \substr( $bytes, $address & 3, $length );
	}
