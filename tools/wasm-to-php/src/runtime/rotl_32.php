	/** Rotates 32 bits to the left. */
	private static function rt_rotl_32( int $value, int $count ): int {
		$count = $count & 31;
		return ( ( $value << $count ) | ( $value >> ( 32 - $count ) ) ) & 0xFFFFFFFF;
	}
