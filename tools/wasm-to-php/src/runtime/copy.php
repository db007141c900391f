	/** Copies $length bytes; the ranges may overlap. */
	private function rt_copy( int $to, int $from, int $length ): void {
		$this->rt_bounds( $from, $length );
		$this->rt_bounds( $to, $length );
		if ( 0 === $length ) {
			return;
		}
		if ( ( $to | $from | $length ) & 7 ) {
			$this->rt_write_bytes( $to, $this->rt_read_bytes( $from, $length ) );
			return;
		}
		$to    = $to >> 3;
		$last  = $to + ( $length >> 3 ) - 1;
		$words = \array_slice( $this->m, $from >> 3, $length >> 3 );
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		$m = &$this->m;
		foreach ( $words as $word ) {
			$m[ $to ] = $word;
			++$to;
		}
		// Words that were absent in the source are zero.
		for ( ; $to <= $last; ++$to ) {
			$m[ $to ] = 0;
		}
	}
