	/** Counts the one bits of 32. */
	private static function rt_popcnt_32( int $value ): int {
		$value = $value - ( ( $value >> 1 ) & 0x55555555 );
		$value = ( $value & 0x33333333 ) + ( ( $value >> 2 ) & 0x33333333 );
		$value = ( $value + ( $value >> 4 ) ) & 0x0F0F0F0F;
		return ( ( $value * 0x01010101 ) >> 24 ) & 0xFF;
	}
