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
		$from  = $from >> 3;
		$count = $length >> 3;
		$last  = $to + $count - 1;
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		$m = &$this->m;
		if ( $to <= $from ) {
			for ( $each = 0; $each < $count; ++$each ) {
				$m[ $to + $each ] = $m[ $from + $each ] ?? 0;
			}
		} else {
			for ( $each = $count - 1; $each >= 0; --$each ) {
				$m[ $to + $each ] = $m[ $from + $each ] ?? 0;
			}
		}
	}
