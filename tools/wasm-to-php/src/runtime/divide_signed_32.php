	/** The quotient of two signed 32-bit integers. */
	private static function rt_divide_signed_32( int $a, int $b ): int {
		if ( -1 === $b && -2147483648 === $a ) {
			throw new WasmTrap( WasmTrap::INTEGER_OVERFLOW );
		}
		return self::rt_divide( $a, $b );
	}
