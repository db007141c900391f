	/** Writes one byte. */
	private function rt_store_byte( int $address, int $value ): void {
		$index = $address >> 2;
		$shift = ( $address & 3 ) << 3;
		isset( $this->m[ $index ] ) || $this->rt_touch( $index );
		$this->m[ $index ] = ( $this->m[ $index ] & ( ( 0xFF << $shift ) ^ 0xFFFFFFFF ) ) | ( ( $value & 0xFF ) << $shift );
	}
