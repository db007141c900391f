	/** Counts the zero bits above the highest one bit of 64. */
	private static function rt_clz_64( int $value ): int {
		$high = ( $value >> 32 ) & 0xFFFFFFFF;
		return 0 === $high ? 32 + self::rt_clz_32( $value & 0xFFFFFFFF ) : self::rt_clz_32( $high );
	}
