	/** Pays out fuel and depth for one public call. Until the call ends well the instance is poisoned. */
	private function rt_begin_call(): void {
		if ( $this->poisoned ) {
			throw new WasmTrap( WasmTrap::INTERNAL, 'poisoned' );
		}
		$this->poisoned = true;
		$this->fuel     = self::FUEL;
		$this->depth    = 0;
	}
