	/** Counts the zero bits above the highest one bit of 32. */
	private static function rt_clz_32( int $value ): int {
		$count = 32;
		for ( $step = 16; $step > 0; $step = $step >> 1 ) {
			if ( $value >> $step ) {
				$value  = $value >> $step;
				$count -= $step;
			}
		}
		return $count - $value;
	}
