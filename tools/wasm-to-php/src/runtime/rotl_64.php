	/** Rotates 64 bits to the left. */
	private static function rt_rotl_64( int $value, int $count ): int {
		$count = $count & 63;
		return 0 === $count ? $value : ( $value << $count ) | self::rt_shr_u_64( $value, 64 - $count );
	}
