	/** Counts the one bits of 64. */
	private static function popcnt_64( int $value ): int {
		return self::popcnt_32( $value & 0xFFFFFFFF ) + self::popcnt_32( ( $value >> 32 ) & 0xFFFFFFFF );
	}
