	/** The remainder; it has the sign of $a. */
	private static function rt_remainder( int $a, int $b ): int {
		if ( 0 === $b ) {
			throw new WasmTrap( WasmTrap::DIVIDE_BY_ZERO );
		}
		return $a % $b;
	}
