	/** Traps unless $length bytes from $address lie inside the memory. */
	private function rt_bounds( int $address, int $length ): void {
		if ( $address < 0 || $length < 0 || $address > ( $this->pages << 16 ) - $length ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
	}
