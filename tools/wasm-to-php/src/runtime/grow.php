	/** Adds $pages pages; answers the old count, or 2^32-1 where the maximum would be passed. */
	private function rt_grow( int $pages ): int {
		$old = $this->pages;
		if ( $pages > self::PAGES_MAX - $old ) {
			return 0xFFFFFFFF;
		}
		$this->pages = $old + $pages;
		return $old;
	}
