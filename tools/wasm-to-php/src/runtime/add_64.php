	/** The sum modulo 2^64. */
	private static function rt_add_64( int $a, int $b ): int {
		$low = ( $a & 0xFFFFFFFF ) + ( $b & 0xFFFFFFFF );
		return ( ( ( $a >> 32 ) + ( $b >> 32 ) + ( $low >> 32 ) ) << 32 ) | ( $low & 0xFFFFFFFF );
	}
