	/** The quotient of two signed 64-bit integers. */
	private static function rt_divide_signed_64( int $a, int $b ): int {
		if ( -1 === $b && \PHP_INT_MIN === $a ) {
			throw new WasmTrap( WasmTrap::INTEGER_OVERFLOW );
		}
		return self::rt_divide( $a, $b );
	}
