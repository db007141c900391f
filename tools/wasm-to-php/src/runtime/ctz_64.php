	/** Counts the zero bits below the lowest one bit of 64. */
	private static function rt_ctz_64( int $value ): int {
		$low = $value & 0xFFFFFFFF;
		return 0 === $low ? 32 + self::rt_ctz_32( ( $value >> 32 ) & 0xFFFFFFFF ) : self::rt_ctz_32( $low );
	}
