	/** The product modulo 2^64, from parts that stay below 2^63. */
	private static function rt_mul_64( int $a, int $b ): int {
		$a_low = $a & 0xFFFFFFFF;
		$b_low = $b & 0xFFFFFFFF;
		$cross = ( ( ( $a >> 32 ) * $b_low ) & 0xFFFFFFFF ) + ( ( $a_low * ( $b >> 32 ) ) & 0xFFFFFFFF );
		$low   = self::rt_add_64( ( $a_low & 0xFFFF ) * $b_low, ( ( $a_low >> 16 ) * $b_low ) << 16 );
		return self::rt_add_64( $low, $cross << 32 );
	}
