	/** The remainder of two unsigned 64-bit integers. */
	private static function rt_remainder_unsigned_64( int $a, int $b ): int {
		if ( $b < 0 ) {
			return ( $a ^ \PHP_INT_MIN ) >= ( $b ^ \PHP_INT_MIN ) ? $a - $b : $a;
		}
		if ( 0 === $b ) {
			throw new WasmTrap( WasmTrap::DIVIDE_BY_ZERO );
		}
		if ( $a >= 0 ) {
			return $a % $b;
		}
		// Half of the dividend is a PHP integer; twice its remainder may hold the divisor once more.
		$rest    = ( ( $a >> 1 ) & \PHP_INT_MAX ) % $b;
		$missing = $b - $rest - ( $a & 1 );
		return $rest >= $missing ? $rest - $missing : 2 * $rest + ( $a & 1 );
	}
