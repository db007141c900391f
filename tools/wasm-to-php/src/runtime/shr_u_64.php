	/** Shifts 64 bits to the right and fills with zeros; $count is 0 to 63. */
	private static function rt_shr_u_64( int $value, int $count ): int {
		return 0 === $count ? $value : ( $value >> $count ) & ( \PHP_INT_MAX >> ( $count - 1 ) );
	}
