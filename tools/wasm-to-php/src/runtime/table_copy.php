	/** Copies $length entries of table $source to table $table; the ranges may overlap. */
	private function rt_table_copy( int $table, int $source, int $to, int $from, int $length ): void {
		if ( $from + $length > self::TABLE_SIZES[ $source ] || $to + $length > self::TABLE_SIZES[ $table ] ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
		$entries = $this->tables[ $source ];
		for ( $each = 0; $each < $length; ++$each ) {
			$this->tables[ $table ][ $to + $each ] = $entries[ $from + $each ] ?? -1;
		}
	}
