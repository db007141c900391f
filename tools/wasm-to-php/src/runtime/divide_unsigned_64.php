	/** The quotient of two unsigned 64-bit integers. */
	private static function rt_divide_unsigned_64( int $a, int $b ): int {
		if ( $b < 0 ) {
			return (int) ( ( $a ^ \PHP_INT_MIN ) >= ( $b ^ \PHP_INT_MIN ) );
		}
		if ( $a >= 0 || $b < 2 ) {
			return 1 === $b ? $a : self::rt_divide( $a, $b );
		}
		// Half of the dividend is a PHP integer; its remainder tells whether one more fits.
		$half = ( $a >> 1 ) & \PHP_INT_MAX;
		$rest = $half % $b;
		return 2 * \intdiv( $half, $b ) + (int) ( $rest >= $b - $rest - ( $a & 1 ) );
	}
