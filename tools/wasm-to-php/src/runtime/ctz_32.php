	/** Counts the zero bits below the lowest one bit of 32. */
	private static function rt_ctz_32( int $value ): int {
		if ( 0 === $value ) {
			return 32;
		}
		$count = 0;
		for ( $step = 16; $step > 0; $step = $step >> 1 ) {
			if ( 0 === ( $value & ( ( 1 << $step ) - 1 ) ) ) {
				$value  = $value >> $step;
				$count += $step;
			}
		}
		return $count;
	}
