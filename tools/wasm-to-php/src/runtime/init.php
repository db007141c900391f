	/** Copies $length bytes of a data segment, from its byte $from, to address $to. */
	private function rt_init( int $segment, int $to, int $from, int $length ): void {
		$bytes = $this->data[ $segment ] ?? '';
		if ( $from + $length > \strlen( $bytes ) ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
		$this->rt_bounds( $to, $length );
		$this->rt_write_bytes( $to, \substr( $bytes, $from, $length ) );
	}
