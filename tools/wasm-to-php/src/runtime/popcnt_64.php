	/** Counts the one bits of 64. */
	private static function rt_popcnt_64( int $value ): int {
		return self::rt_popcnt_32( $value & 0xFFFFFFFF ) + self::rt_popcnt_32( ( $value >> 32 ) & 0xFFFFFFFF );
	}
