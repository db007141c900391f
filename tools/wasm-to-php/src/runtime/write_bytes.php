	/** Writes $bytes to $address. */
	private function rt_write_bytes( int $address, string $bytes ): void {
		$length = \strlen( $bytes );
		$this->rt_bounds( $address, $length );
		if ( 0 === $length ) {
			return;
		}
		$first = $address >> 2;
		$last  = ( $address + $length - 1 ) >> 2;
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		// The words at both ends keep their bytes outside the range.
		$before = $address & 3;
		$after  = ( -( $address + $length ) ) & 3;
		if ( 0 !== $before ) {
			$bytes = \substr( \pack( 'V', $this->m[ $first ] ), 0, $before ) . $bytes;
		}
		if ( 0 !== $after ) {
			$bytes .= \substr( \pack( 'V', $this->m[ $last ] ), -$after );
		}
		foreach ( \unpack( 'V*', $bytes ) as $position => $word ) {
			$this->m[ $first + $position - 1 ] = $word;
		}
	}
