	/** Copies $length functions of an element segment, from its function $from, to entry $to. */
	private function rt_table_init( int $table, int $segment, int $to, int $from, int $length ): void {
		$functions = $this->elements[ $segment ] ?? array();
		if ( $from + $length > \count( $functions ) || $to + $length > self::TABLE_SIZES[ $table ] ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
		for ( $each = 0; $each < $length; ++$each ) {
			$this->tables[ $table ][ $to + $each ] = $functions[ $from + $each ];
		}
	}
