	/** Copies $length bytes; the ranges may overlap. */
	private function copy( int $to, int $from, int $length ): void {
		$this->bounds( $from, $length );
		$this->bounds( $to, $length );
		if ( 0 === $length ) {
			return;
		}
		if ( ( $to | $from | $length ) & 3 ) {
			$this->write_bytes( $to, $this->read_bytes( $from, $length ) );
			return;
		}
		$to    = $to >> 2;
		$from  = $from >> 2;
		$count = $length >> 2;
		$last  = $to + $count - 1;
		isset( $this->m[ $last ] ) || $this->touch( $last );
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
