	/** Pays out fuel and depth for one public call. Until the call ends well the instance is poisoned. */
	private function rt_begin_call(): void {
		if ( $this->poisoned ) {
			throw new WasmTrap( WasmTrap::INTERNAL, 'poisoned' );
		}
		$this->poisoned = true;
		$this->fuel     = self::FUEL;
		$this->depth    = 0;
	}

	/** Traps; called where the fuel is spent. */
	private static function rt_out_of_fuel(): bool {
		throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
	}
