	/** The quotient, cut off towards zero. */
	private static function rt_divide( int $a, int $b ): int {
		if ( 0 === $b ) {
			throw new WasmTrap( WasmTrap::DIVIDE_BY_ZERO );
		}
		return \intdiv( $a, $b );
	}
