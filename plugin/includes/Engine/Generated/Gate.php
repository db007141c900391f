<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 42ee8eab49d3e1dcdf7197f4567da5d11debc75a1f7c4d1612240c450580be55.
 */

declare( strict_types=1 );

namespace StockTruth\Engine\Generated;

/**
 * Gate: a WebAssembly module as PHP.
 *
 * 64-bit integers are PHP integers. 32-bit integers are 0 to 2^32-1 everywhere, in results
 * too; signed_32() tells the signed value of one. Every public method throws a WasmTrap where
 * WebAssembly would trap, and after any throw this instance refuses further calls.
 */
final class Gate {

	/** SHA-256 of the translated module. */
	public const WASM_SHA256 = '42ee8eab49d3e1dcdf7197f4567da5d11debc75a1f7c4d1612240c450580be55';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1025 => 253402300799999, 1027 => 1, 4, 1, 1031 => 3153600000000, 1034 => 3153600000000, 1036 => 1, 3,
		1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1055 => 1000, 1058 => 10000000000000, 1061 => 100,
		1064 => 10000000000000, 1067 => 3153600000000, 1070 => 3153600000000, 1072 => 1, 1000, 1076 => 100,
		258, 1079 => 1, 1081 => 1, 6, 1, 1085 => 10000000000000, 1088 => 10000000000000, 256,
		1091 => 10000000000000, 1093 => 1, 10000000000000, 1096 => 1, 1000000000, 1100 => 100, 259,
		1103 => 10000000000000, 1106 => 253402300799999, 256, 1109 => 100, 2, 1112 => 10000000000000,
		1115 => 253402300799999, 1118 => 253402300799999, 1121 => 100, 2, 1124 => 10000000000000,
		1127 => 253402300799999, 1130 => 1, 1133 => 100, 2, 1136 => 100, 2, 1, 1000000000,
		1141 => -10000000000000, 10000000000000, 256, 1, 3, 1, 1148 => 253402300799999, 256,
		1151 => 253402300799999, 256, 1154 => 253402300799999, 256, 1157 => 253402300799999, 256,
		1160 => 10000000000000, 1163 => 10000000000000, 256, 1, 10000000000000, 1168 => 1, 3, 1, 1172 => 100,
		259, 1191 => 5726301491882780074, -5854433922304439185, -7685110074322040247, -2429040267033637504, 1,
		2, 3, 17, 4, 5, 14, 6, 7, 8, 9, 10, 15, 11, 12, 16, 13, 64, 128, 256, 512, 1024, 1, 4, 5, 6, 7, 8, 9,
		11, 12,
	);

	/** @var int[] The memory in 64-bit words; zero words at the end may be absent. */
	private $m;

	/** @var int Size of the memory in pages of 64 KiB. */
	private $pages = 2;

	/** @var int Global 0 of the module. */
	private $g0_stack_pointer = 8192;

	/** @var int What is left of the fuel. */
	private $fuel = 0;

	/** @var int Nested calls of functions that may call themselves. */
	private $depth = 0;

	/** @var bool Whether a call is running or has thrown. */
	private $poisoned = false;

	/** An instance of the module as it starts. */
	public function __construct() {
		$this->rt_start_memory();
	}

	/** Puts the memory back to its first state. */
	private function rt_start_memory(): void {
		$m = \array_fill( 0, 4096, 0 );
		foreach ( self::WORDS as $index => $word ) {
			$m[ $index ] = $word;
		}
		$this->m = $m;
	}

	/** decide (WebAssembly function 34).: () -> (). */
	public function decide(): void {
		$this->rt_begin_call();
		try {
			$this->decide_34();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 35).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_35();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** policies (WebAssembly function 36).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_36();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 37).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_37( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** words (WebAssembly function 38).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_38();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * Writes bytes into the memory.
	 *
	 * @param int    $address Where the first byte goes.
	 * @param string $bytes   The bytes.
	 * @throws WasmTrap Of kind out_of_bounds where they do not fit.
	 */
	public function memory_write( int $address, string $bytes ): void {
		$this->rt_begin_call();
		$this->rt_write_bytes( $address, $bytes );
		$this->poisoned = false;
	}

	/**
	 * Reads bytes from the memory.
	 *
	 * @param int $address Where the first byte stands.
	 * @param int $length  How many.
	 * @throws WasmTrap Of kind out_of_bounds where the memory is shorter.
	 */
	public function memory_read( int $address, int $length ): string {
		$this->rt_begin_call();
		$bytes          = $this->rt_read_bytes( $address, $length );
		$this->poisoned = false;
		return $bytes;
	}

	/**
	 * Writes 64-bit integers, little-endian, one after the other.
	 *
	 * @param int   $address Where the first one goes: a multiple of 8.
	 * @param int[] $values  The integers.
	 * @throws WasmTrap Of kind out_of_bounds where they do not fit or $address is no multiple of 8.
	 */
	public function memory_write_i64( int $address, array $values ): void {
		$this->rt_begin_call();
		if ( $address & 7 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS, 'not a multiple of 8' );
		}
		$count = \count( $values );
		$this->rt_bounds( $address, $count << 3 );
		if ( 0 !== $count ) {
			$index = $address >> 3;
			$last  = $index + $count - 1;
			isset( $this->m[ $last ] ) || $this->rt_touch( $last );
			$m = &$this->m;
			foreach ( $values as $value ) {
				if ( ! \is_int( $value ) ) {
					throw new WasmTrap( WasmTrap::INTERNAL, 'not an integer' );
				}
				$m[ $index ] = $value;
				++$index;
			}
		}
		$this->poisoned = false;
	}

	/**
	 * Reads 64-bit integers, little-endian, one after the other.
	 *
	 * @param int $address Where the first one stands: a multiple of 8.
	 * @param int $count   How many.
	 * @return int[] The integers.
	 * @throws WasmTrap Of kind out_of_bounds where the memory is shorter or $address is no multiple of 8.
	 */
	public function memory_read_i64( int $address, int $count ): array {
		$this->rt_begin_call();
		if ( $address & 7 || $count < 0 || $count > $this->pages << 13 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS, 'not a multiple of 8, or too many' );
		}
		$this->rt_bounds( $address, $count << 3 );
		$values = \array_slice( $this->m, $address >> 3, $count );
		for ( $next = \count( $values ); $next < $count; ++$next ) {
			$values[] = 0;
		}
		$this->poisoned = false;
		return $values;
	}

	/** The value of an exported global. */
	public function global_value( string $name ): int {
		switch ( $name ) {
			case '__data_end':
				return 120616;
			case '__heap_base':
				return 120624;
		}
		throw new \InvalidArgumentException( 'No such global.' );
	}

	/** Puts memory and globals back to the start, at the cost of a few assignments. */
	public function reset_instance(): void {
		$this->rt_begin_call();
		$this->rt_start_memory();
		$this->pages = 2;
		$this->g0_stack_pointer = 8192;
		$this->poisoned = false;
	}

	/** The signed value, -2^31 to 2^31-1, of a 32-bit integer. */
	public static function signed_32( int $value ): int {
		return ( $value << 32 ) >> 32;
	}

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

	/** stock_truth::wire::place::at_fault (WebAssembly function 0). */
	private function place_at_fault( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 1 ] ) || $this->rt_touch( $w3 + 1 );
		$this->g0_stack_pointer = $v3;
		$this->record_first_fault( $v3 + 8, 36784, 2, 8192, 2, 0, $v2 );
		$v4 = $m[ $w3 + 1 ] & 0xFF;
		$v5 = ( $m[ $w3 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v5 << 32 );
		$v6 = (int) ( $v4 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v6;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v6 ? $v4 : 6 );
		$this->g0_stack_pointer = $v3 + 16;
	}

	/** stock_truth::wire::record::first_fault (WebAssembly function 1). */
	private function record_first_fault( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v14 = 0;
		$w0 = $v0 >> 3;
		$v7 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 1 ] ) || $this->rt_touch( $w7 + 1 );
		$v8 = $v4 < $v2 ? $v4 : $v2;
		$v9 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v10 = ( $v1 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
				$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
				$v11 = $m[ $w10 ] ?? $this->rt_load( $v10 );
				do {
					do {
						do {
							$v12 = $v3 + $v9 * 24;
							switch ( $m[ ( $v12 + 16 ) >> 3 ] & 0xFF ) {
								case 2:
									if ( $v11 <= -1 ) {
										break 2;
									}
									if ( $v11 >= $v5 ) {
										break 3;
									}
									$v12 = 0;
									$v13 = $v7 + 12;
									break 4;
								case 3:
									if ( $v11 <= -1 ) {
										break 2;
									}
									if ( $v11 >= $v6 ) {
										break 3;
									}
									$v12 = 0;
									$v13 = $v7 + 12;
									break 4;
								default:
									if ( $m[ $v12 >> 3 ] <= $v11 ) {
										if ( $v11 > $m[ ( $v12 + 8 ) >> 3 ] ) {
											break 3;
										}
										$v12 = 0;
										$v13 = $v7 + 12;
										break 4;
									}
									break;
							}
						} while ( false );
						if ( $v11 == \PHP_INT_MIN && ( ( $m[ ( $v12 + 17 ) >> 3 ] >> 8 ) & 0xFF & 1 ) != 0 ) {
							$v12 = 0;
							$v13 = $v7 + 12;
							break 2;
						}
					} while ( false );
					$m[ $w7 + 1 ] = ( $m[ $w7 + 1 ] & 0xFFFFFFFF ) | ( $v10 << 32 );
					$v13 = $v7 + 8;
					$v14 = $v9;
				} while ( false );
				$i = $v13 >> 3;
				$b = ( $v13 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v12 << $b );
				$v15 = ( $m[ $w7 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
				if ( $v15 ) {
					$v17 = $m[ $w15 ] ?? $this->rt_load( $v15 );
					if ( $v17 == \PHP_INT_MIN ) {
						$v16 = 1;
						break 2;
					}
					$v16 = 2;
					$v18 = $m[ $w7 + 1 ] & 0xFFFFFFFF;
					$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
					switch ( ( $m[ $w18 + 2 ] ?? $this->rt_load( $v18 + 16, 1 ) ) & 0xFF ) {
						case 1:
							$v16 = 3;
							break 3;
						case 2:
							$s0 = $v17 < ( $m[ $w18 + 1 ] ?? $this->rt_load( $v18 + 8 ) ) ? 5 : 2;
							$v16 = ( $m[ $w18 ] ?? $this->rt_load( $v18 ) ) <= $v17 ? $s0 : 2;
							break 3;
						case 3:
							$s0 = $v17 < ( $m[ $w18 + 1 ] ?? $this->rt_load( $v18 + 8 ) ) ? 7 : 2;
							$v16 = ( $m[ $w18 ] ?? $this->rt_load( $v18 ) ) <= $v17 ? $s0 : 2;
							break 3;
						default:
							break 3;
					}
				}
				$v9 = $v9 + 1;
				if ( $v9 == $v8 ) {
					break;
				}
			}
			$v16 = 9;
		} while ( false );
		$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFF00 ) | ( $v14 << 32 ) | $v16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 2). */
	private function place_at_fault_2( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 15, 8240, 15, 0, 0 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v4 << 32 ) | $v3;
		$m[ $w0 ] = ( $v2 << 32 ) | 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v8;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v8 ? $v6 : 6 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 3). */
	private function place_at_fault_3( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 11, 8600, 11, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 ] = 8589934593;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v8;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v8 ? $v6 : 6 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 4). */
	private function place_at_fault_4( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 4, 8864, 4, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v4;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | 0x100000000;
		$this->rt_store( $v0, 17179869185 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | $v7;
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v8 << 32 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF00000001 ) | ( ( $v8 ? $v6 : 6 ) << 32 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 5). */
	private function place_at_fault_5( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 4, 8960, 4, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v4;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | 0x100000000;
		$this->rt_store( $v0, 21474836481 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | $v7;
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v8 << 32 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF00000001 ) | ( ( $v8 ? $v6 : 6 ) << 32 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 6). */
	private function place_at_fault_6( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 3, 9056, 3, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v4;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | 0x100000000;
		$this->rt_store( $v0, 12884901889 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | $v7;
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v8 << 32 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF00000001 ) | ( ( $v8 ? $v6 : 6 ) << 32 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 7). */
	private function place_at_fault_7( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 1 ] ) || $this->rt_touch( $w4 + 1 );
		$this->g0_stack_pointer = $v4;
		$this->record_first_fault( $v4 + 8, $v1, 11, 9128, 11, 0, $v2 );
		$v5 = $m[ $w4 + 1 ] & 0xFF;
		$v6 = ( $m[ $w4 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v3 << 32 ) | 1;
		$m[ $w0 ] = 4294967297;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v6 << 32 );
		$v7 = (int) ( $v5 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v7;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v7 ? $v5 : 6 );
		$this->g0_stack_pointer = $v4 + 16;
	}

	/** stock_truth::wire::decide::take_rest (WebAssembly function 8). */
	private function decide_take_rest( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v11 = 0;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 3 ] ) || $this->rt_touch( $w5 + 3 );
		$this->g0_stack_pointer = $v5;
		$v6 = 0;
		$v7 = 4;
		$v8 = 3;
		$v9 = 1;
		do {
			do {
				$v10 = $v1 & 7 ? $this->rt_load( $v1 + 40 ) : $m[ ( $v1 + 40 ) >> 3 ] ?? $this->rt_load( $v1 + 40 );
				if ( $v10 >= 0 && $v10 <= 4294967295 ) {
					$v11 = $v10;
					if ( $v11 <= 200 ) {
						do {
							do {
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v12 = $v6;
										if ( $v12 == $v11 ) {
											break 2;
										}
										$v13 = ( $v1 + $v12 * 416 ) & 0xFFFFFFFF;
										$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
										$v14 = $m[ $w13 + 102 ] ?? $this->rt_load( $v13 + 816 );
										if ( $v14 >= 0 && $v14 < $v3 ) {
											$v15 = $m[ $w13 + 103 ] ?? $this->rt_load( $v13 + 824 );
											if ( $v15 >= 0 && $v15 < $v3 ) {
												$v6 = ( $v12 + 1 ) & 0xFFFFFFFF;
												$s0 = $m[ $w13 + 104 ] ?? $this->rt_load( $v13 + 832 );
												if ( $s0 >= 1 && $s0 <= 1000000000 ) {
													continue;
												}
											}
										}
										break;
									}
									$this->place_at_fault_6( $v5 + 4, $v13 + 816, $v3, $v4, $v12 );
									$m[ $w5 ] = ( $m[ $w5 ] & -0x10000 ) | ( ( $m[ $w5 + 3 ] >> 40 ) & 0xFFFF );
									$m[ $w5 ] = ( $m[ $w5 ] & -0xFF0001 ) | ( ( ( $m[ $w5 + 3 ] >> 56 ) & 0xFF ) << 16 );
									$v8 = $m[ $w5 + 1 ] & 0xFFFFFFFF;
									$v9 = ( $m[ $w5 ] >> 32 ) & 0xFFFFFFFF;
									if ( $v9 != 2 ) {
										$v7 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFF;
										$v1 = $m[ $w5 + 3 ] & 0xFFFFFFFF;
										$v6 = ( $m[ $w5 + 2 ] >> 32 ) & 0xFFFFFFFF;
										$v11 = $m[ $w5 + 2 ] & 0xFFFFFFFF;
										$v20 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
										break 4;
									}
									$v11 = $v8;
								} while ( false );
								$v16 = 4;
								$v17 = 0;
								$v18 = 1;
								$v19 = $v1 & 7 ? $this->rt_load( $v1 + 48 ) : $m[ ( $v1 + 48 ) >> 3 ] ?? $this->rt_load( $v1 + 48 );
								if ( $v19 >= 0 && $v19 <= 4294967295 ) {
									$v7 = $v19;
									if ( $v7 > 100 ) {
										break;
									}
									do {
										do {
											do {
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v21 = $v17;
													if ( $v21 == $v7 ) {
														break 2;
													}
													$v22 = ( $v1 + $v21 * 416 ) & 0xFFFFFFFF;
													$w22 = ( $v22 >> 3 ) | ( $v22 << 61 );
													$v23 = $m[ $w22 + 105 ] ?? $this->rt_load( $v22 + 840 );
													if ( $v23 >= 0 && $v23 < $v3 ) {
														$s0 = $m[ $w22 + 106 ] ?? $this->rt_load( $v22 + 848 );
														if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
															$s0 = $m[ $w22 + 107 ] ?? $this->rt_load( $v22 + 856 );
															if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
																$v17 = ( $v21 + 1 ) & 0xFFFFFFFF;
																$s0 = $m[ $w22 + 108 ] ?? $this->rt_load( $v22 + 864 );
																if ( $s0 >= 0 && $s0 < 253402300800000 ) {
																	continue;
																}
															}
														}
													}
													break;
												}
												$this->place_at_fault_4( $v5 + 4, $v22 + 840, $v3, $v4, $v21 );
												$m[ $w5 ] = ( $m[ $w5 ] & -0x10000 ) | ( ( $m[ $w5 + 3 ] >> 40 ) & 0xFFFF );
												$m[ $w5 ] = ( $m[ $w5 ] & -0xFF0001 ) | ( ( ( $m[ $w5 + 3 ] >> 56 ) & 0xFF ) << 16 );
												$v16 = $m[ $w5 + 1 ] & 0xFFFFFFFF;
												$v18 = ( $m[ $w5 ] >> 32 ) & 0xFFFFFFFF;
												if ( $v18 != 2 ) {
													$v29 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFF;
													$v7 = $m[ $w5 + 3 ] & 0xFFFFFFFF;
													$v30 = ( $m[ $w5 + 2 ] >> 32 ) & 0xFFFFFFFF;
													$v1 = $m[ $w5 + 2 ] & 0xFFFFFFFF;
													$v17 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
													break 5;
												}
												$v7 = $v16;
											} while ( false );
											$v24 = 0;
											$v25 = 4;
											$v26 = 5;
											$v27 = 1;
											$v28 = $v1 & 7 ? $this->rt_load( $v1 + 56 ) : $m[ ( $v1 + 56 ) >> 3 ] ?? $this->rt_load( $v1 + 56 );
											if ( $v28 >= 0 && $v28 <= 4294967295 ) {
												$v31 = $v28;
												if ( $v31 > 200 ) {
													break;
												}
												do {
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														$v32 = $v24;
														if ( $v32 == $v31 ) {
															break 2;
														}
														$v33 = ( $v1 + $v32 * 416 ) & 0xFFFFFFFF;
														$w33 = ( $v33 >> 3 ) | ( $v33 << 61 );
														$v34 = $m[ $w33 + 109 ] ?? $this->rt_load( $v33 + 872 );
														if ( $v34 >= 0 && $v34 < $v3 ) {
															$s0 = $m[ $w33 + 110 ] ?? $this->rt_load( $v33 + 880 );
															if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
																$s0 = $m[ $w33 + 111 ] ?? $this->rt_load( $v33 + 888 );
																if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
																	$v24 = ( $v32 + 1 ) & 0xFFFFFFFF;
																	$s0 = $m[ $w33 + 112 ] ?? $this->rt_load( $v33 + 896 );
																	if ( $s0 >= 0 && $s0 < 2 ) {
																		continue;
																	}
																}
															}
														}
														break;
													}
													$this->place_at_fault_5( $v5 + 4, $v33 + 872, $v3, $v4, $v32 );
													$m[ $w5 ] = ( $m[ $w5 ] & -0x10000 ) | ( ( $m[ $w5 + 3 ] >> 40 ) & 0xFFFF );
													$m[ $w5 ] = ( $m[ $w5 ] & -0xFF0001 ) | ( ( ( $m[ $w5 + 3 ] >> 56 ) & 0xFF ) << 16 );
													$v26 = $m[ $w5 + 1 ] & 0xFFFFFFFF;
													$v27 = ( $m[ $w5 ] >> 32 ) & 0xFFFFFFFF;
													if ( $v27 != 2 ) {
														$v25 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFF;
														$v1 = $m[ $w5 + 3 ] & 0xFFFFFFFF;
														$v24 = ( $m[ $w5 + 2 ] >> 32 ) & 0xFFFFFFFF;
														$v11 = $m[ $w5 + 2 ] & 0xFFFFFFFF;
														$v35 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
														break 3;
													}
													$v31 = $v26;
												} while ( false );
												$m[ $w0 + 2 ] = ( $v31 << 32 ) | $v7;
												$m[ $w0 + 1 ] = ( $v11 << 32 ) | $v2;
												$m[ $w0 ] = ( $v1 << 32 ) | 2;
												break 6;
											}
										} while ( false );
										$v35 = 0;
									} while ( false );
									$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( ( $m[ $w5 ] >> 16 ) & 0xFF ) << 24 );
									$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x1000000 ) | ( ( $m[ $w5 ] & 0xFFFF ) << 8 ) | $v25;
									$m[ $w0 + 2 ] = ( $v1 << 32 ) | $v24;
									$m[ $w0 + 1 ] = ( $v11 << 32 ) | $v35;
									$m[ $w0 ] = ( $v26 << 32 ) | $v27;
									break 4;
								}
							} while ( false );
							$v30 = 0;
							$v29 = 4;
						} while ( false );
						$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( ( $m[ $w5 ] >> 16 ) & 0xFF ) << 24 );
						$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x1000000 ) | ( ( $m[ $w5 ] & 0xFFFF ) << 8 ) | $v29;
						$m[ $w0 + 2 ] = ( $v7 << 32 ) | $v30;
						$m[ $w0 + 1 ] = ( $v1 << 32 ) | $v17;
						$m[ $w0 ] = ( $v16 << 32 ) | $v18;
						break 2;
					}
				}
				$v20 = 0;
			} while ( false );
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( ( $m[ $w5 ] >> 16 ) & 0xFF ) << 24 );
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x1000000 ) | ( ( $m[ $w5 ] & 0xFFFF ) << 8 ) | $v7;
			$m[ $w0 + 2 ] = ( $v1 << 32 ) | $v6;
			$m[ $w0 + 1 ] = ( $v11 << 32 ) | $v20;
			$m[ $w0 ] = ( $v8 << 32 ) | $v9;
		} while ( false );
		$this->g0_stack_pointer = $v5 + 32;
	}

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::read (WebAssembly function 9). */
	private function policies_read( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 192 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 23 ] ) || $this->rt_touch( $w2 + 23 );
		$this->g0_stack_pointer = $v2;
		$v3 = 0;
		$this->rt_fill( $v2 + 12, 0, 60 );
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$s0 = $v2 + 12 + ( $v3 << 2 );
			$i = $s0 >> 3;
			$b = ( $s0 & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v1 + ( $v3 << 3 ) ) & 0xFFFFFFFF ) << $b );
			$v3 = $v3 + 1;
			if ( $v3 == 15 ) {
				break;
			}
		}
		$v4 = $v2 + 12;
		$v5 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$s0 = ( ( $m[ $v4 >> 3 ] ?? $this->rt_word( $v4 >> 3 ) ) >> ( ( $v4 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$s1 = $v2 + 72 + ( $v5 << 3 );
			$m[ $s1 >> 3 ] = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
			$v4 = $v4 + 4;
			$v5 = $v5 + 1;
			if ( $v5 == 15 ) {
				break;
			}
		}
		$v6 = $m[ $w2 + 11 ];
		$v7 = $m[ $w2 + 12 ];
		$v8 = $m[ $w2 + 13 ];
		$v9 = $m[ $w2 + 14 ];
		$v10 = $m[ $w2 + 17 ];
		$v11 = $m[ $w2 + 18 ];
		$v12 = $m[ $w2 + 19 ];
		$v13 = $m[ $w2 + 20 ];
		$v14 = $m[ $w2 + 21 ];
		$v15 = $m[ $w2 + 22 ];
		$v16 = $m[ $w2 + 23 ];
		$v17 = $m[ $w2 + 9 ];
		$v18 = $m[ $w2 + 10 ];
		$v19 = $m[ $w2 + 15 ];
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFFFF00000001 ) | ( (int) ( $m[ $w2 + 16 ] == 2 ) << 40 ) | ( (int) ( $v19 == 2 ) << 32 );
		$m[ $w0 + 1 ] = $v18;
		$m[ $w0 ] = $v17;
		$m[ $w0 + 8 ] = $v16;
		$m[ $w0 + 7 ] = $v15;
		$m[ $w0 + 6 ] = $v14;
		$m[ $w0 + 5 ] = $v13;
		$m[ $w0 + 4 ] = $v12;
		$m[ $w0 + 3 ] = $v11;
		$m[ $w0 + 2 ] = $v10;
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFFFF0001 ) | ( ( $v9 == 3 ? 2 : (int) ( $v9 == 2 ) ) << 24 ) | ( ( $v8 == 3 ? 2 : (int) ( $v8 == 2 ) ) << 16 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0x10000 ) | ( ( $v7 == 3 ? 2 : (int) ( $v7 == 2 ) ) << 8 ) | ( $v6 == 3 ? 2 : (int) ( $v6 == 2 ) );
		$this->g0_stack_pointer = $v2 + 192;
	}

	/** stock_truth::rules::gate::suggestion::suggest (WebAssembly function 10). */
	private function suggestion_suggest( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 160 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 19 ] ) || $this->rt_touch( $w4 + 19 );
		$this->g0_stack_pointer = $v4;
		$v5 = 11176 + 15200;
		$v6 = ( $m[ $w0 + 1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 != 0 ) {
			$v7 = $v6 - 1;
			$v8 = ( ( $v7 < 99 ? $v7 : 99 ) << 3 ) + 8;
			if ( $v8 != 0 ) {
				$this->rt_fill( 26376, 0, $v8 );
			}
		}
		$v9 = $v0 + 8;
		$v10 = 11176 + 19200;
		$v11 = 11176 + 12000;
		$v12 = 11176 + 16000;
		$v13 = ( $m[ $w0 + 3 ] >> 32 ) & 0xFFFFFFFF;
		$v14 = $m[ $w0 + 4 ] & 0xFFFFFFFF;
		$v15 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v16 = $v14 > $v15 ? $v14 : $v15;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v17 = $v15;
				if ( $v17 == $v16 ) {
					break 2;
				}
				$v15 = ( $v17 + 1 ) & 0xFFFFFFFF;
				if ( $v17 > 199 ) {
					continue;
				}
				if ( $v17 < $v14 ) {
					break;
				}
			}
			$v18 = ( $v13 + $v17 * 416 ) & 0xFFFFFFFF;
			$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
			$v19 = $m[ $w18 + 98 ] ?? $this->rt_load( $v18 + 784 );
			$v20 = $m[ $w18 + 97 ] ?? $this->rt_load( $v18 + 776 );
			$v21 = $m[ $w18 + 96 ] ?? $this->rt_load( $v18 + 768 );
			$v22 = $m[ $w18 + 94 ] ?? $this->rt_load( $v18 + 752 );
			$v23 = $m[ $w18 + 91 ] ?? $this->rt_load( $v18 + 728 );
			$v24 = $v23 & 0xFFFFFFFF;
			if ( $v23 == \PHP_INT_MIN || $v17 > 99 ) {
				continue;
			}
			$s0 = ( $v17 << 4 ) + 11176;
			if ( ( $m[ ( $s0 + 13608 ) >> 3 ] & 0xFF ) == 0 ) {
				continue;
			}
			do {
				if ( $v20 == 0 ) {
					break;
				}
				$v25 = \PHP_INT_MIN;
				if ( $v22 != \PHP_INT_MIN || $v20 != -1 ) {
					if ( $v20 < 1 ) {
						break;
					}
					$v26 = $v22 % $v20;
					$s0 = $v26 + ( ( $v26 >> 63 ) & $v20 );
					$v25 = $v22 - $s0;
					\is_float( $v25 ) && $v25 = self::rt_sub_64( $v22, $s0 );
				}
				$s0 = $v25 + $v20;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v25, $v20 );
				$v22 = $v25 == $v22 ? $v22 : $s0;
			} while ( false );
			$v27 = $v22 - $v21;
			\is_float( $v27 ) && $v27 = self::rt_sub_64( $v22, $v21 );
			$v28 = $v27 > 0 ? $v27 : 0;
			if ( $v19 != 10000 ) {
				$v29 = $v28 < 30000000000000 ? $v28 : 30000000000000;
				$v30 = \intdiv( $v29, 10000 );
				$s0 = ( $v30 * -10000 + $v29 ) * $v19;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v30 * -10000 + $v29, $v19 );
				$s1 = $s0 + 9999;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
				$s0 = $v30 * $v19;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v30, $v19 );
				$v31 = \intdiv( $s1, 10000 ) + $s0;
				\is_float( $v31 ) && $v31 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
				$v28 = $v31 < 30000000000000 ? $v31 : 30000000000000;
			}
			if ( $v24 > 99 ) {
				continue;
			}
			$v32 = ( $v24 << 3 ) + 26376;
			$w32 = $v32 >> 3;
			$s0 = $m[ $w32 ];
			$s1 = $s0 + $v28;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v28 );
			$m[ $w32 ] = $s1;
		}
		$this->draw_draw_demand( $v9, 11176, 26376, 100, 0, 27176 );
		$v33 = 9808 + 1280;
		$v34 = 11176 + 13600;
		$v35 = $m[ $w0 + 2 ] & 0xFFFFFFFF;
		$v36 = ( $m[ $w0 + 4 ] >> 32 ) & 0xFF;
		$v37 = $m[ $w0 ];
		$v38 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v39 = $v14 > $v38 ? $v14 : $v38;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v40 = $v38;
				if ( $v40 == $v39 ) {
					break 2;
				}
				$v38 = ( $v40 + 1 ) & 0xFFFFFFFF;
				if ( $v40 > 199 ) {
					continue;
				}
				if ( $v40 < $v14 ) {
					break;
				}
			}
			$v41 = $v40 * 416;
			$v42 = ( $v13 + $v41 ) & 0xFFFFFFFF;
			$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
			$v43 = $m[ $w42 + 93 ] ?? $this->rt_load( $v42 + 744 );
			$v44 = $m[ $w42 + 95 ] ?? $this->rt_load( $v42 + 760 );
			$v45 = $m[ $w42 + 101 ] ?? $this->rt_load( $v42 + 808 );
			$v46 = $m[ $w42 + 91 ] ?? $this->rt_load( $v42 + 728 );
			$v47 = $m[ $w42 + 99 ] ?? $this->rt_load( $v42 + 792 );
			$v48 = $m[ $w42 + 94 ] ?? $this->rt_load( $v42 + 752 );
			$v49 = $m[ $w42 + 96 ] ?? $this->rt_load( $v42 + 768 );
			$v50 = $m[ $w42 + 97 ] ?? $this->rt_load( $v42 + 776 );
			$v51 = $m[ $w42 + 98 ] ?? $this->rt_load( $v42 + 784 );
			$v52 = $m[ $w42 + 100 ] ?? $this->rt_load( $v42 + 800 );
			$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0x100 ) | (int) ( ( $m[ $w42 + 92 ] ?? $this->rt_load( $v42 + 736 ) ) == 1 );
			$m[ $w4 + 10 ] = $v52;
			$m[ $w4 + 9 ] = $v51;
			$m[ $w4 + 8 ] = $v50;
			$m[ $w4 + 7 ] = $v49;
			$m[ $w4 + 6 ] = $v48;
			$v53 = $v47 & 0xFFFFFFFF;
			$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & 0xFFFFFFFF ) | ( $v53 << 32 );
			$v54 = (int) ( $v47 != \PHP_INT_MIN );
			$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & -0x100000000 ) | $v54;
			$v55 = $v46 & 0xFFFFFFFF;
			$m[ $w4 + 4 ] = ( $v55 << 32 ) | (int) ( $v46 != \PHP_INT_MIN );
			$m[ $w4 + 3 ] = $v45;
			$m[ $w4 + 1 ] = $v44;
			$m[ $w4 + 2 ] = (int) ( $v45 != \PHP_INT_MIN );
			$m[ $w4 ] = (int) ( $v44 != \PHP_INT_MIN );
			$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0xFF01 ) | ( ( ( $v43 >= 0 && $v43 < 7 ? 1411785848586241 >> ( ( $v43 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
			$v56 = 0;
			if ( $v40 <= 99 ) {
				$v57 = ( $v40 << 4 ) + 24776;
				$w57 = $v57 >> 3;
				$v56 = $m[ $w57 ];
				if ( $v46 != \PHP_INT_MIN && ( $v56 >= 1 && ! ( $m[ $w57 + 1 ] & 0xFF & 1 ) ) ) {
					$m[ $w4 + 13 ] = ( $m[ $w4 + 13 ] & -0xFF00000001 ) | ( $v36 << 32 );
					$m[ $w4 + 12 ] = $v37;
					$m[ $w4 + 13 ] = ( $m[ $w4 + 13 ] & -0xFF0100000000 ) | ( $v54 ? ( $v53 > 15 ? 11088 : $v53 * 80 + 9808 ) : 11088 );
					$m[ $w4 + 16 ] = 0x76A800000000 | 0x5A88;
					$m[ $w4 + 15 ] = 0x6A2800000000 | 0x6708;
					$m[ $w4 + 14 ] = ( $m[ $w4 + 14 ] & 0xFFFFFFFF ) | 0x2BA800000000;
					$this->max_quantity_max_quantity( $v4 + 136, $v0, $v4, $v55, 0, $v4 + 96, $v4 + 116 );
					$v58 = $m[ $w4 + 18 ];
					$v59 = $m[ $w4 + 17 ] & 0xFFFFFFFF ? ( $v58 < $v56 ? $v58 : $v56 ) : $v56;
					$s0 = ( $v3 + $v41 ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ ( $s0 + 1040 ) >> 3 ] ) ) {
						$this->rt_store( $s0 + 1040, $v59 );
					} else {
						$m[ ( $s0 + 1040 ) >> 3 ] = $v59;
					}
					$v60 = $v59;
					do {
						$v61 = (int) ( $v50 == 0 );
						if ( $v61 ) {
							break;
						}
						if ( $v50 == -1 && $v59 == \PHP_INT_MIN ) {
							$v62 = \PHP_INT_MIN;
						} else {
							$v60 = $v59;
							if ( $v50 < 1 ) {
								break;
							}
							$v63 = $v59 % $v50;
							$s0 = $v63 + ( ( $v63 >> 63 ) & $v50 );
							$v62 = $v59 - $s0;
							\is_float( $v62 ) && $v62 = self::rt_sub_64( $v59, $s0 );
						}
						$s0 = $v62 + $v50;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v62, $v50 );
						$v60 = $v62 == $v59 ? $v59 : $s0;
					} while ( false );
					$v64 = $v60 - $v49;
					\is_float( $v64 ) && $v64 = self::rt_sub_64( $v60, $v49 );
					$v65 = $v64 > 0 ? $v64 : 0;
					$v66 = (int) ( $v51 == 10000 );
					if ( ! $v66 ) {
						$v67 = $v65 < 30000000000000 ? $v65 : 30000000000000;
						$v68 = \intdiv( $v67, 10000 );
						$s0 = ( $v68 * -10000 + $v67 ) * $v51;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v68 * -10000 + $v67, $v51 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v68 * $v51;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v68, $v51 );
						$v69 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v69 ) && $v69 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v65 = $v69 < 30000000000000 ? $v69 : 30000000000000;
					}
					$v70 = (int) ( $v55 > 99 );
					if ( ! $v70 ) {
						$v71 = ( ( $v55 << 3 ) + 26376 ) & 0xFFFFFFFF;
						$w71 = $v71 >> 3;
						$s0 = $m[ $w71 ] ?? $this->rt_word( $w71 );
						$s1 = $s0 + $v65;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v65 );
						isset( $m[ $w71 ] ) || $this->rt_touch( $w71 );
						$m[ $w71 ] = $s1;
					}
					do {
						if ( $v61 ) {
							break;
						}
						if ( $v50 == -1 && $v59 == \PHP_INT_MIN ) {
							$v72 = \PHP_INT_MIN;
						} else {
							if ( $v50 < 1 ) {
								break;
							}
							$v73 = $v59 % $v50;
							$s0 = $v73 + ( ( $v73 >> 63 ) & $v50 );
							$v72 = $v59 - $s0;
							\is_float( $v72 ) && $v72 = self::rt_sub_64( $v59, $s0 );
						}
						$s0 = $v72 + $v50;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v72, $v50 );
						$v59 = $v72 == $v59 ? $v59 : $s0;
					} while ( false );
					$v74 = $v59 - $v49;
					\is_float( $v74 ) && $v74 = self::rt_sub_64( $v59, $v49 );
					$v75 = $v74 > 0 ? $v74 : 0;
					if ( ! $v66 ) {
						$v76 = $v75 < 30000000000000 ? $v75 : 30000000000000;
						$v77 = \intdiv( $v76, 10000 );
						$s0 = ( $v77 * -10000 + $v76 ) * $v51;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v77 * -10000 + $v76, $v51 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v77 * $v51;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v77, $v51 );
						$v78 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v78 ) && $v78 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v75 = $v78 < 30000000000000 ? $v78 : 30000000000000;
					}
					if ( ! $v35 ) {
						if ( $v70 ) {
							continue;
						}
						$v79 = ( ( $v55 << 5 ) + 27176 ) & 0xFFFFFFFF;
						$w79 = $v79 >> 3;
						$s0 = $m[ $w79 ] ?? $this->rt_word( $w79 );
						$s1 = $s0 + $v75;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v75 );
						isset( $m[ $w79 ] ) || $this->rt_touch( $w79 );
						$m[ $w79 ] = $s1;
						continue;
					}
					$this->draw_draw_demand( $v9, 11176, 26376, 100, 0, 27176 );
					continue;
				}
			}
			$s0 = ( $v3 + $v41 ) & 0xFFFFFFFF;
			if ( $s0 & 7 || ! isset( $m[ ( $s0 + 1040 ) >> 3 ] ) ) {
				$this->rt_store( $s0 + 1040, $v56 );
			} else {
				$m[ ( $s0 + 1040 ) >> 3 ] = $v56;
			}
		}
		$this->g0_stack_pointer = $v4 + 160;
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 11). */
	private function draw_draw_demand( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v6 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 3 ] ) || $this->rt_touch( $w6 + 3 );
		$this->g0_stack_pointer = $v6;
		do {
			$v7 = $v0 & 3 ? $this->rt_load( $v0 + 4, 4 ) : ( ( $m[ ( $v0 + 4 ) >> 3 ] ?? $this->rt_word( ( $v0 + 4 ) >> 3 ) ) >> ( ( ( $v0 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v7 == 0 ) {
				break;
			}
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v8 <= 99 ) {
					$v9 = ( $v5 + ( $v8 << 5 ) ) & 0xFFFFFFFF;
					$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
					if ( ! isset( $m[ $w9 + 1 ] ) ) {
						$this->rt_store( $v9 + 8, 0 );
					} else {
						$m[ $w9 + 1 ] = 0;
					}
					if ( ! isset( $m[ $w9 + 2 ] ) ) {
						$this->rt_store( $v9 + 16, 0 );
					} else {
						$m[ $w9 + 2 ] = 0;
					}
					if ( ! isset( $m[ $w9 + 3 ] ) ) {
						$this->rt_store( $v9 + 24, 0 );
					} else {
						$m[ $w9 + 3 ] = 0;
					}
					$s0 = ( $v2 + ( $v8 << 3 ) ) & 0xFFFFFFFF;
					$s1 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
					$s0 = $v8 == $v3 ? $v4 : 0;
					$s2 = $s1 + $s0;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $s0 );
					if ( ! isset( $m[ $w9 ] ) ) {
						$this->rt_store( $v9, $s2 );
					} else {
						$m[ $w9 ] = $s2;
					}
				}
				$v8 = $v8 + 1;
				if ( $v8 == $v7 ) {
					break;
				}
			}
			$v10 = $v0 & 3 ? $this->rt_load( $v0 + 8, 4 ) : ( ( $m[ ( $v0 + 8 ) >> 3 ] ?? $this->rt_word( ( $v0 + 8 ) >> 3 ) ) >> ( ( ( $v0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v10 == 0 ) {
				break;
			}
			$v11 = 0;
			$v12 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$s0 = ( $v12 > 99 ? 9424 : $v1 + $v12 * 104 ) & 0xFFFFFFFF;
				$v13 = $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( ( $s0 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v11 = ( ( $v13 - 1 ) & 0xFFFFFFFF ) < 4 ? ( $v13 << 32 > $v11 << 32 ? $v13 : $v11 ) : $v11;
				$v12 = $v12 + 1;
				if ( $v12 == $v7 ) {
					break;
				}
			}
			if ( $v11 << 32 < 4294967296 ) {
				break;
			}
			$v14 = $v0 & 3 ? $this->rt_load( $v0, 4 ) : ( ( $m[ $v0 >> 3 ] ?? $this->rt_word( $v0 >> 3 ) ) >> ( ( $v0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v15 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v16 = ( $v1 + $v15 * 104 ) & 0xFFFFFFFF;
					$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
					$s0 = $v15 > 99 ? 9424 : $v16;
					if ( ( $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( ( $s0 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 && $v15 < 100 ) {
						$v17 = ( $v5 + ( $v15 << 5 ) ) & 0xFFFFFFFF;
						$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
						$v18 = $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 );
						$v19 = $m[ $w17 ] ?? $this->rt_load( $v17 );
						do {
							if ( ( ( ( $m[ $w16 + 12 ] ?? $this->rt_load( $v16 + 100, 1 ) << 32 ) >> 32 ) & 0xFF ) != 2 ) {
								$s0 = $m[ $w16 + 1 ] ?? $this->rt_load( $v16 + 8 );
								$v20 = ( $m[ $w16 ] ?? $this->rt_load( $v16, 4 ) ) & 0xFFFFFFFF ? $s0 : 0;
								$s0 = $m[ $w16 + 10 ] ?? $this->rt_load( $v16 + 80 );
								$v21 = $v20 - $s0;
								\is_float( $v21 ) && $v21 = self::rt_sub_64( $v20, $s0 );
								$v22 = $v21 > 0 ? $v21 : 0;
								$v23 = $m[ $w16 + 11 ] ?? $this->rt_load( $v16 + 88 );
								if ( $v23 > 0 ) {
									$v26 = $v22 - $v22 % $v23;
									$v25 = $v18 < $v26 ? $v18 : $v26;
									$v27 = $v20 > 0 ? $v20 : 0;
									$v24 = $v27 - $v27 % $v23;
									break;
								}
								$v24 = $v20 > 0 ? $v20 : 0;
								$v25 = $v18 < $v22 ? $v18 : $v22;
								break;
							}
							$v25 = ( $v18 >> 63 ) & $v18;
							$v24 = 0;
						} while ( false );
						if ( ! isset( $m[ $w17 + 1 ] ) ) {
							$this->rt_store( $v17 + 8, $v25 );
						} else {
							$m[ $w17 + 1 ] = $v25;
						}
						$v28 = $v19 - $v18;
						\is_float( $v28 ) && $v28 = self::rt_sub_64( $v19, $v18 );
						$v29 = $v24 - $v25;
						\is_float( $v29 ) && $v29 = self::rt_sub_64( $v24, $v25 );
						$s0 = $v28 < $v29 ? $v28 : $v29;
						$v30 = $s0 + $v25;
						\is_float( $v30 ) && $v30 = self::rt_add_64( $s0, $v25 );
						if ( ! isset( $m[ $w17 ] ) ) {
							$this->rt_store( $v17, $v30 );
						} else {
							$m[ $w17 ] = $v30;
						}
						$v31 = $v19 - $v30;
						\is_float( $v31 ) && $v31 = self::rt_sub_64( $v19, $v30 );
						if ( ! isset( $m[ $w17 + 2 ] ) ) {
							$this->rt_store( $v17 + 16, $v31 );
						} else {
							$m[ $w17 + 2 ] = $v31;
						}
						$s0 = $v18 - $v25;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v18, $v25 );
						$s1 = ( ( ( $m[ $w16 + 12 ] ?? $this->rt_load( $v16 + 101, 1 ) << 40 ) >> 40 ) & 0xFF ) == 2 ? $v31 : $s0;
						if ( ! isset( $m[ $w17 + 3 ] ) ) {
							$this->rt_store( $v17 + 24, $s1 );
						} else {
							$m[ $w17 + 3 ] = $s1;
						}
					}
					$v15 = $v15 + 1;
					if ( $v15 == $v7 ) {
						break;
					}
				}
				$v32 = (int) ( $v11 == 1 );
				$v33 = ( $v32 ? 1 : $v11 - 1 ) & 0xFFFFFFFF;
				$v34 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_component( $v6 + 8, $v14, $v10, $v34 );
						$v34 = ( $v34 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w6 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v34 != $v10 ) {
								continue;
							}
							break 2;
						}
						$v35 = $m[ $w6 + 3 ] & 0xFFFFFFFF;
						$v36 = (int) ( $v35 > 99 );
						$s0 = ( $v36 ? 9424 : $v1 + $v35 * 104 ) & 0xFFFFFFFF;
						if ( ( $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( ( $s0 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 ) {
							$v37 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
							$v38 = ( $v36 ? 9392 : $v5 + ( $v35 << 5 ) ) & 0xFFFFFFFF;
							$w38 = ( $v38 >> 3 ) | ( $v38 << 61 );
							$v39 = $m[ $w38 + 3 ] ?? $this->rt_load( $v38 + 24 );
							$v40 = $m[ $w38 + 2 ] ?? $this->rt_load( $v38 + 16 );
							$v41 = $m[ $w6 + 2 ];
							if ( $v41 != 10000 ) {
								$v42 = $v39 > 0 ? $v39 : 0;
								$v43 = $v42 < 30000000000000 ? $v42 : 30000000000000;
								$v44 = \intdiv( $v43, 10000 );
								$s0 = ( $v44 * -10000 + $v43 ) * $v41;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $v44 * -10000 + $v43, $v41 );
								$s1 = $s0 + 9999;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
								$s0 = $v44 * $v41;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $v44, $v41 );
								$v45 = \intdiv( $s1, 10000 ) + $s0;
								\is_float( $v45 ) && $v45 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
								$v39 = $v45 < 30000000000000 ? $v45 : 30000000000000;
								$v46 = $v40 > 0 ? $v40 : 0;
								$v47 = $v46 < 30000000000000 ? $v46 : 30000000000000;
								$v48 = \intdiv( $v47, 10000 );
								$s0 = ( $v48 * -10000 + $v47 ) * $v41;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $v48 * -10000 + $v47, $v41 );
								$s1 = $s0 + 9999;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
								$s0 = $v48 * $v41;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $v48, $v41 );
								$v49 = \intdiv( $s1, 10000 ) + $s0;
								\is_float( $v49 ) && $v49 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
								$v40 = $v49 < 30000000000000 ? $v49 : 30000000000000;
							}
							if ( $v37 <= 99 ) {
								$v50 = ( $v5 + ( $v37 << 5 ) ) & 0xFFFFFFFF;
								$w50 = ( $v50 >> 3 ) | ( $v50 << 61 );
								$s0 = $m[ $w50 ] ?? $this->rt_load( $v50 );
								$s1 = $s0 + $v40;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v40 );
								if ( ! isset( $m[ $w50 ] ) ) {
									$this->rt_store( $v50, $s1 );
								} else {
									$m[ $w50 ] = $s1;
								}
								$s0 = $m[ $w50 + 1 ] ?? $this->rt_load( $v50 + 8 );
								$s1 = $s0 + $v39;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v39 );
								if ( ! isset( $m[ $w50 + 1 ] ) ) {
									$this->rt_store( $v50 + 8, $s1 );
								} else {
									$m[ $w50 + 1 ] = $s1;
								}
							}
						}
						if ( $v34 >= $v10 ) {
							break;
						}
					}
				} while ( false );
				if ( $v32 ) {
					break 2;
				}
				$v11 = $v33;
				if ( $v33 << 32 < 4294967296 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = $v6 + 32;
	}

	/** stock_truth::rules::gate::max_quantity::max_quantity (WebAssembly function 12). */
	private function max_quantity_max_quantity( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v9 = 0;
		$v14 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$w5 = $v5 >> 3;
		$v7 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 5 ] ) || $this->rt_touch( $w7 + 5 );
		$this->g0_stack_pointer = $v7;
		do {
			$c = $m[ $w2 + 2 ] != 1 || $m[ $w1 ] >= $m[ $w2 + 3 ];
			$v8 = $m[ $w5 ];
			if ( ! $c && ( ( $m[ $w1 + 4 ] >> 32 ) & 0xFF ) == 3 ) {
				$v9 = $m[ $w2 + 10 ];
				$m[ $w7 + 1 ] = $v8;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF0000000001 ) | 0x10000000000;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF00000001 ) | ( ( ( $m[ $w5 + 1 ] >> 32 ) & 0xFF ) << 32 );
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0x100000000 ) | ( $m[ $w5 + 1 ] & 0xFFFFFFFF );
				$this->max_quantity_sellable( $v7 + 24, $v1, $v2, $v3, $v4, $v7 + 8, $v6 );
				if ( $m[ $w7 + 3 ] == 1 ) {
					$v10 = $m[ $w7 + 4 ];
					do {
						$v11 = $m[ $w2 + 8 ];
						if ( $v11 != 0 ) {
							$v12 = \PHP_INT_MIN;
							if ( $v9 == \PHP_INT_MIN && $v11 == -1 ) {
								break;
							}
							if ( $v11 >= 1 ) {
								$v13 = $v9 % $v11;
								$s0 = $v13 + ( ( $v13 >> 63 ) & $v11 );
								$v12 = $v9 - $s0;
								\is_float( $v12 ) && $v12 = self::rt_sub_64( $v9, $s0 );
								break;
							}
						}
						$v12 = $v9;
					} while ( false );
					$v9 = $v10 < $v12 ? $v10 : $v12;
					$v14 = ( $m[ $w7 + 5 ] >> 32 ) & 0xFFFFFFFF;
					$v15 = $m[ $w7 + 5 ] & 0xFFFFFFFF;
					break;
				}
			}
			$v15 = 2;
		} while ( false );
		$m[ $w7 + 3 ] = $v8;
		$m[ $w7 + 4 ] = $m[ $w7 + 4 ] & -0xFF0000000001;
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0xFF00000001 ) | ( ( ( $m[ $w5 + 1 ] >> 32 ) & 0xFF ) << 32 );
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0x100000000 ) | ( $m[ $w5 + 1 ] & 0xFFFFFFFF );
		$this->max_quantity_sellable( $v0, $v1, $v2, $v3, $v4, $v7 + 24, $v6 );
		if ( $v15 != 2 && ( $m[ $w0 ] == 1 && $m[ $w0 + 1 ] <= $v9 ) ) {
			$m[ $w0 + 2 ] = ( $v14 << 32 ) | $v15;
			$m[ $w0 + 1 ] = $v9;
			$m[ $w0 ] = 1;
		}
		$this->g0_stack_pointer = $v7 + 48;
	}

	/** stock_truth::rules::gate::max_quantity::sellable (WebAssembly function 13). */
	private function max_quantity_sellable( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$w6 = $v6 >> 3;
		$v7 = ( $this->g0_stack_pointer - 128 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 15 ] ) || $this->rt_touch( $w7 + 15 );
		$this->g0_stack_pointer = $v7;
		$m[ $w7 + 4 ] = $m[ $w2 + 6 ];
		$v8 = $m[ $w2 + 7 ];
		$m[ $w7 + 3 ] = $v8;
		$v9 = $m[ $w2 + 9 ];
		$m[ $w7 + 2 ] = $v9;
		$v10 = $m[ $w2 + 8 ];
		$m[ $w7 + 1 ] = $v10;
		do {
			do {
				$v11 = ( $m[ $w6 ] >> 32 ) & 0xFFFFFFFF;
				$v12 = ( $v3 > 99 ? 9424 : $v11 + $v3 * 104 ) & 0xFFFFFFFF;
				$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
				$v13 = ( $m[ $w12 + 12 ] ?? $this->rt_load( $v12 + 96, 4 ) ) & 0xFFFFFFFF;
				if ( ! $v13 ) {
					if ( ( $m[ $w12 ] ?? $this->rt_load( $v12 ) ) == 0 ) {
						$m[ $w0 + 2 ] = 0;
						$m[ $w0 + 1 ] = 0;
						$m[ $w0 ] = 0;
						break 2;
					}
					$s0 = ( ( $m[ $w6 + 1 ] >> 32 ) & 0xFFFFFFFF ) + ( $v3 << 5 );
					$s1 = ( $v3 > 99 ? 9392 : $s0 ) & 0xFFFFFFFF;
					$v14 = $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 );
					$this->access_access( $v7 + 40, $v12, $v5 );
					$s0 = $v4 - $v14;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v4, $v14 );
					$s1 = $m[ $w7 + 6 ];
					$s2 = $m[ $w7 + 5 ] & 0xFFFFFFFF ? $s1 : 0;
					$v15 = $s0 + $s2;
					\is_float( $v15 ) && $v15 = self::rt_add_64( $s0, $s2 );
					$v16 = $v15 > 0 ? $v15 : 0;
					if ( $v9 != 10000 && $v9 >= 1 ) {
						$v17 = $v16 * 10000;
						\is_float( $v17 ) && $v17 = self::rt_mul_64( $v16, 10000 );
						$v18 = \intdiv( $v17, $v9 );
						$s0 = $v18 * $v9;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v18, $v9 );
						$s1 = $v17 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v17, $s0 );
						$v16 = ( $s1 >> 63 ) + $v18;
						\is_float( $v16 ) && $v16 = self::rt_add_64( $s1 >> 63, $v18 );
					}
					$v19 = $v16 + $v8;
					\is_float( $v19 ) && $v19 = self::rt_add_64( $v16, $v8 );
					if ( $v10 == 0 ) {
						break;
					}
					if ( $v10 != -1 || $v19 != \PHP_INT_MIN ) {
						if ( $v10 < 1 ) {
							break;
						}
						$v51 = $v19 % $v10;
						$s0 = $v51 + ( ( $v51 >> 63 ) & $v10 );
						$s1 = $v19 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v19, $s0 );
						$v19 = $s1;
						break;
					}
					$v19 = \PHP_INT_MIN;
					break;
				}
				if ( $v3 >= 64 ) {
					$v20 = 1 << ( $v3 & 63 );
					$v21 = 0;
				} else {
					$v21 = 1 << $v3;
					$v20 = 0;
				}
				$v22 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
				do {
					if ( $v13 << 32 < 4294967296 ) {
						$v23 = 0;
						$v24 = 0;
						break;
					}
					$v25 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
					$v26 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
					$v27 = (int) ( $v3 < 64 );
					$v24 = 0;
					$v23 = 0;
					$v28 = $v13;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v29 = 0;
						do {
							if ( $v26 == 0 ) {
								break;
							}
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$this->poolrecord_component( $v7 + 40, $v25, $v26, $v29 );
								$v29 = ( $v29 + 1 ) & 0xFFFFFFFF;
								if ( ! ( $m[ $w7 + 5 ] & 0xFFFFFFFF ) ) {
									if ( $v29 != $v26 ) {
										continue;
									}
									break 2;
								}
								do {
									do {
										do {
											$v30 = $m[ $w7 + 7 ] & 0xFFFFFFFF;
											$v31 = ( $v30 > 99 ? 9424 : $v11 + $v30 * 104 ) & 0xFFFFFFFF;
											if ( ( $v31 & 3 ? $this->rt_load( $v31 + 96, 4 ) : ( ( $m[ ( $v31 + 96 ) >> 3 ] ?? $this->rt_word( ( $v31 + 96 ) >> 3 ) ) >> ( ( ( $v31 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) != $v28 ) {
												break;
											}
											$v32 = ( $m[ $w7 + 7 ] >> 32 ) & 0xFFFFFFFF;
											if ( $v30 == $v3 ) {
												$v33 = $v27 ? $v21 : $v20;
												$v30 = $v3;
											} else {
												$v34 = 1 << ( $v30 & 63 );
												$v35 = (int) ( $v30 < 64 );
												$v33 = $v35 ? $v21 : $v20;
												if ( ( $v34 & $v33 ) == 0 && ( $v34 & ( $v35 ? $v24 : $v23 ) ) == 0 ) {
													break;
												}
											}
											$v36 = ( ( $m[ ( $v31 + 101 ) >> 3 ] ?? $this->rt_word( ( $v31 + 101 ) >> 3 ) ) >> ( ( ( $v31 + 101 ) & 7 ) << 3 ) ) & 0xFF;
											$v37 = 1 << ( $v30 & 63 );
											if ( ( $v37 & $v33 ) != 0 ) {
												if ( ( $v36 & 0xFF ) == 2 ) {
													break 2;
												}
												if ( $v32 >= 64 ) {
													$v20 = ( 1 << ( $v32 & 63 ) ) | $v20;
												} else {
													$v21 = ( 1 << $v32 ) | $v21;
												}
												if ( ( $v37 & ( $v30 < 64 ? $v24 : $v23 ) ) == 0 ) {
													break 3;
												}
												break 2;
											}
											if ( ( $v36 & 0xFF ) == 2 || ( $v37 & ( $v30 < 64 ? $v24 : $v23 ) ) != 0 ) {
												break 2;
											}
											break 3;
										} while ( false );
										if ( $v29 < $v26 ) {
											continue 3;
										}
										break 4;
									} while ( false );
									if ( $v32 >= 64 ) {
										$v23 = ( 1 << ( $v32 & 63 ) ) | $v23;
										break;
									}
									$v24 = ( 1 << $v32 ) | $v24;
								} while ( false );
								if ( $v29 >= $v26 ) {
									break;
								}
							}
						} while ( false );
						$v38 = (int) ( $v28 == 1 );
						if ( $v38 ) {
							break 2;
						}
						$v28 = ( 0 ? 1 : $v28 - 1 ) & 0xFFFFFFFF;
						if ( $v28 << 32 < 4294967296 ) {
							break;
						}
					}
				} while ( false );
				$v39 = $v1 + 8;
				$v40 = ( $v3 + 1 ) & 0xFFFFFFFF;
				$v41 = (int) ( $v13 << 32 > 0 );
				$v42 = $v41 ? $v22 : $v40;
				$v43 = $v41 ? 0 : $v3;
				$v44 = $m[ $w6 + 2 ] & 0xFFFFFFFF;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v45 = $v42 > $v43 ? $v42 : $v43;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v46 = $v43;
						if ( $v46 == $v45 ) {
							break 2;
						}
						if ( $v46 == $v3 ) {
							$v43 = $v40;
							$v46 = $v3;
						} else {
							$v43 = ( $v46 + 1 ) & 0xFFFFFFFF;
							$v47 = 1 << ( $v46 & 63 );
							$v48 = (int) ( $v46 < 64 );
							if ( ( $v47 & ( $v48 ? $v21 : $v20 ) ) == 0 && ( $v47 & ( $v48 ? $v24 : $v23 ) ) == 0 ) {
								continue;
							}
						}
						break;
					}
					$v49 = (int) ( $v46 > 99 );
					$this->access_access( $v7 + 40, ( $v49 ? 9424 : $v11 + $v46 * 104 ) & 0xFFFFFFFF, $v5 );
					if ( $v49 ) {
						continue;
					}
					$v50 = ( $v44 + ( $v46 << 4 ) ) & 0xFFFFFFFF;
					$w50 = ( $v50 >> 3 ) | ( $v50 << 61 );
					if ( ! isset( $m[ $w50 + 1 ] ) ) {
						$this->rt_store( $v50 + 8, $m[ $w7 + 6 ] );
					} else {
						$m[ $w50 + 1 ] = $m[ $w7 + 6 ];
					}
					if ( ! isset( $m[ $w50 ] ) ) {
						$this->rt_store( $v50, $m[ $w7 + 5 ] );
					} else {
						$m[ $w50 ] = $m[ $w7 + 5 ];
					}
				}
				$m[ $w7 + 13 ] = ( $m[ $w7 + 13 ] & -0x100000000 ) | $v44;
				$m[ $w7 + 12 ] = ( $v11 << 32 ) | $v39;
				$m[ $w7 + 11 ] = ( $m[ $w7 + 11 ] & -0x100000000 ) | $v22;
				$m[ $w7 + 10 ] = ( $v13 << 32 ) | $v3;
				$m[ $w7 + 9 ] = $v23;
				$m[ $w7 + 8 ] = $v24;
				$m[ $w7 + 7 ] = $v20;
				$m[ $w7 + 6 ] = $v21;
				$m[ $w7 + 5 ] = $v4;
				$m[ $w7 + 13 ] = ( $m[ $w7 + 13 ] & 0xFFFFFFFF ) | ( ( $m[ $w6 + 1 ] & 0xFFFFFFFF ) << 32 );
				$m[ $w7 + 14 ] = ( $m[ $w7 + 14 ] & 0xFFFFFFFF ) | ( ( ( $m[ $w6 + 2 ] >> 32 ) & 0xFFFFFFFF ) << 32 );
				$s0 = $m[ ( $v5 + 8 ) >> 3 ] & 0xFFFFFFFF;
				$m[ $w7 + 15 ] = ( $m[ $w7 + 15 ] & -0x100 ) | ( ( ( $m[ ( $s0 + 76 ) >> 3 ] ?? $this->rt_word( ( $s0 + 76 ) >> 3 ) ) >> ( ( ( $s0 + 76 ) & 7 ) << 3 ) ) & 0xFF );
				$m[ $w7 + 14 ] = ( $m[ $w7 + 14 ] & -0x100000000 ) | ( $v7 + 8 );
				$this->kitsearch_run( $v0, $v7 + 40 );
				break 2;
			} while ( false );
			$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
			$m[ $w0 + 1 ] = $v19;
			$m[ $w0 ] = 1;
		} while ( false );
		$this->g0_stack_pointer = $v7 + 128;
	}

	/** stock_truth::rules::gate::access::access (WebAssembly function 14). */
	private function access_access( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w2 = $v2 >> 3;
		do {
			if ( ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 101, 1 ) << 40 ) >> 40 ) & 0xFF ) != 1 ) {
				if ( ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 100, 1 ) << 32 ) >> 32 ) & 0xFF ) == 2 ) {
					$m[ $w0 + 1 ] = 0;
					$m[ $w0 ] = 1;
					$m[ $w0 + 2 ] = 1;
					return;
				}
				$v3 = $m[ $w1 ] ?? $this->rt_load( $v1 );
				$v4 = (int) ( $v3 == 0 );
				if ( $v4 != 0 ) {
					$s0 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
					if ( ( ( ( $m[ ( $s0 + 76 ) >> 3 ] ?? $this->rt_word( ( $s0 + 76 ) >> 3 ) ) >> ( ( ( $s0 + 76 ) & 7 ) << 3 ) ) & 0xFF ) == 0 ) {
						$m[ $w0 ] = 0;
						$m[ $w0 + 2 ] = 2;
						return;
					}
				}
				$v5 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
				$v6 = $v3 & 0xFFFFFFFF ? $v5 : 0;
				switch ( ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64, 4 ) ) & 0xFFFFFFFF ) {
					case 1:
						$v7 = $m[ $w2 ];
						$v8 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
						$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
						$v9 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
						$s0 = $m[ $w8 ] ?? $this->rt_load( $v8 );
						$v10 = $s0 + $v9;
						\is_float( $v10 ) && $v10 = self::rt_add_64( $s0, $v9 );
						$v11 = $v10 < 253402300799998 ? $v10 : 253402300799998;
						if ( $v7 > $v11 ) {
							break 2;
						}
						$m[ $w0 + 3 ] = 1;
						$m[ $w0 + 2 ] = 4;
						$m[ $w0 + 1 ] = $v6;
						$m[ $w0 ] = 1;
						$m[ $w0 + 4 ] = $v11 + 1;
						return;
					case 2:
						$m[ $w0 + 2 ] = 3;
						$m[ $w0 ] = 0;
						$m[ $w0 + 3 ] = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
						return;
					default:
						$m[ $w0 + 3 ] = 0;
						$m[ $w0 + 2 ] = 4;
						$m[ $w0 + 1 ] = $v6;
						$m[ $w0 ] = 1;
						return;
				}
			}
			$m[ $w0 ] = 0;
			$m[ $w0 + 2 ] = 0;
			return;
		} while ( false );
		do {
			if ( ! ( ( $m[ $w2 + 1 ] >> 40 ) & 0xFF ) ) {
				$s0 = $v8 + ( ( $m[ $w2 + 1 ] >> 32 ) & 0xFF );
				switch ( ( ( $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_word( ( $s0 + 72 ) >> 3 ) ) >> ( ( ( $s0 + 72 ) & 7 ) << 3 ) ) & 0xFF ) {
					case 1:
						break 2;
					case 2:
						$m[ $w0 + 1 ] = $v6;
						$m[ $w0 ] = 1;
						$m[ $w0 + 2 ] = 6;
						return;
					default:
						$m[ $w0 ] = 0;
						$m[ $w0 + 2 ] = 7;
						return;
				}
			}
			$m[ $w0 + 1 ] = $v6;
			$m[ $w0 ] = 1;
			$m[ $w0 + 2 ] = 5;
			return;
		} while ( false );
		if ( ! $v4 && ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 4 ) ) & 0xFFFFFFFF ) << 32 <= 0 && ( ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF ) != 0 ) ) {
			$m[ $w0 + 3 ] = $v9;
			$m[ $w0 + 2 ] = 8;
			$m[ $w0 ] = 1;
			$v12 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
			$m[ $w0 + 4 ] = $v12;
			$s0 = $v7 - $v9;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v7, $v9 );
			$s1 = $s0 + 59999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 59999 );
			$v13 = \intdiv( $s1, 60000 );
			$s0 = $m[ $w8 + 2 ] ?? $this->rt_load( $v8 + 16 );
			$s1 = $v13 < 527040 ? $v13 : 527040;
			$s2 = $s0 * $s1;
			\is_float( $s2 ) && $s2 = self::rt_mul_64( $s0, $s1 );
			$v14 = $v12 > 0 ? $v12 : 0;
			$s0 = $v14 < 10000000000 ? $v14 : 10000000000;
			$s1 = $s2 * $s0;
			\is_float( $s1 ) && $s1 = self::rt_mul_64( $s2, $s0 );
			$s0 = $s1 + 143999;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, 143999 );
			$v15 = \intdiv( $s0, 144000 );
			$s0 = $v15 - 10000000000001;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, 10000000000001 );
			$s1 = $s0 >= 0 || $s0 < -20000000000001 ? 10000000000000 : $v15;
			$s0 = $v5 - $s1;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v5, $s1 );
			$m[ $w0 + 1 ] = $s0;
			return;
		}
		$m[ $w0 ] = 0;
		$m[ $w0 + 2 ] = 7;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 15). */
	private function poolrecord_component( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w5 + 103 ] ?? $this->rt_load( $v5 + 824 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w5 + 102 ] ?? $this->rt_load( $v5 + 816 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w5 + 104 ] ?? $this->rt_load( $v5 + 832 );
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::run (WebAssembly function 16). */
	private function kitsearch_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				$v3 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
				$v4 = (int) ( ( ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
				$v5 = $v4 ? 0 : $v3;
				$s0 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
				$v6 = ( $v4 ? $s0 : $v3 + 1 ) & 0xFFFFFFFF;
				if ( $v5 < $v6 ) {
					$v7 = $m[ $w1 + 4 ];
					$v8 = $m[ $w1 + 3 ];
					$v9 = $m[ $w1 + 2 ];
					$v10 = $m[ $w1 + 1 ];
					$v11 = $m[ $w1 + 10 ] & 0xFF;
					$v12 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						do {
							$v13 = (int) ( $v5 == $v3 );
							if ( ! $v13 ) {
								$v14 = 1 << ( $v5 & 63 );
								$v4 = (int) ( $v5 < 64 );
								if ( ( $v14 & ( $v4 ? $v10 : $v9 ) ) == 0 && ( $v14 & ( $v4 ? $v8 : $v7 ) ) == 0 ) {
									break;
								}
							}
							$v4 = ( $v5 > 99 ? 9424 : $v12 + $v5 * 104 ) & 0xFFFFFFFF;
							if ( ( ( ( $m[ ( $v4 + 100 ) >> 3 ] ?? $this->rt_word( ( $v4 + 100 ) >> 3 ) ) >> ( ( ( $v4 + 100 ) & 7 ) << 3 ) ) & 0xFF ) == 2 ) {
								break;
							}
							if ( $v4 & 3 ? $this->rt_load( $v4, 4 ) : ( ( $m[ $v4 >> 3 ] ?? $this->rt_word( $v4 >> 3 ) ) >> ( ( $v4 & 4 ) << 3 ) ) & 0xFFFFFFFF ) {
								break;
							}
							if ( ( $v13 | $v11 ) & 1 ) {
								$m[ $w0 + 2 ] = 0;
								$m[ $w0 + 1 ] = 0;
								$m[ $w0 ] = 0;
								break 4;
							}
						} while ( false );
						$v5 = ( $v5 + 1 ) & 0xFFFFFFFF;
						if ( $v5 == $v6 ) {
							break;
						}
					}
				}
				$v15 = 0;
				$v16 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
				$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
				$v17 = $m[ $w16 ] ?? $this->rt_load( $v16 );
				if ( $v17 == 0 ) {
					$v15 = 0;
					$v18 = $this->kitsearch_guess( $v1, 0 );
					$v19 = 0;
				} else {
					$v20 = $m[ $w16 + 2 ] ?? $this->rt_load( $v16 + 16 );
					if ( $v17 != -1 || $v20 != \PHP_INT_MIN ) {
						$v15 = self::rt_divide_signed_64( $v20, $v17 );
					}
					$v18 = $this->kitsearch_guess( $v1, $v15 );
					$v19 = $v17 ? \intdiv( 10000000000000, $v17 ) : self::rt_divide_by_zero();
					if ( $v15 > $v19 ) {
						$this->panicking_panic_fmt();
						throw new WasmTrap( WasmTrap::UNREACHABLE );
					}
				}
				$v21 = 1;
				$v22 = $v19 + 1;
				\is_float( $v22 ) && $v22 = self::rt_add_64( $v19, 1 );
				$v23 = 0;
				$v24 = $v15 + 1;
				\is_float( $v24 ) && $v24 = self::rt_add_64( $v15, 1 );
				$v25 = $v18 < $v19 ? $v18 : $v19;
				$v26 = $v18 < $v15 ? $v24 : ( $v24 > $v25 ? $v24 : $v25 );
				if ( $v15 >= $v26 || $v26 > $v19 ) {
					break;
				}
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->kitsearch_short_of( $v2 + 8, $v1, $v26 );
					$v27 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
					$v22 = $v27 ? $v26 : $v22;
					$v28 = $v27 & 1;
					$v23 = $v28 ? 1 : $v23;
					$s0 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
					$v4 = $v28 ? $s0 : $v4;
					$v15 = $v27 ? $v15 : $v26;
					$s0 = 0 - $v21;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( 0, $v21 );
					$s1 = ( $v27 ? $s0 : $v21 ) + $v26;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v27 ? $s0 : $v21, $v26 );
					$v26 = $s1;
					if ( $v15 >= $v26 ) {
						break 2;
					}
					$v21 = $v21 << 1;
					if ( $v26 >= $v22 ) {
						break 2;
					}
				}
			} while ( false );
			$v29 = $v22 - $v15;
			\is_float( $v29 ) && $v29 = self::rt_sub_64( $v22, $v15 );
			if ( $v29 > 1 ) {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v30 = ( ( $v29 >> 1 ) & \PHP_INT_MAX ) + $v15;
					\is_float( $v30 ) && $v30 = self::rt_add_64( ( $v29 >> 1 ) & \PHP_INT_MAX, $v15 );
					$this->kitsearch_short_of( $v2, $v1, $v30 );
					$v31 = $m[ $w2 ] & 0xFFFFFFFF;
					$v32 = $v31 & 1;
					$v23 = $v32 ? 1 : $v23;
					$s0 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
					$v4 = $v32 ? $s0 : $v4;
					$v22 = $v31 ? $v30 : $v22;
					$v15 = $v31 ? $v15 : $v30;
					$v29 = $v22 - $v15;
					\is_float( $v29 ) && $v29 = self::rt_sub_64( $v22, $v15 );
					if ( $v29 <= 1 ) {
						break;
					}
				}
			}
			$m[ $w0 + 2 ] = ( $v4 << 32 ) | $v23;
			$m[ $w0 ] = 1;
			$s0 = $m[ $w16 ] ?? $this->rt_load( $v16 );
			$s1 = $s0 * $v15;
			\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v15 );
			$m[ $w0 + 1 ] = $s1;
		} while ( false );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::rules::gate::line::BoundLine<C,P>::refused (WebAssembly function 17). */
	private function boundline_refused( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v35 = 0;
		$v46 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v6 = ( $this->g0_stack_pointer - 64 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 7 ] ) || $this->rt_touch( $w6 + 7 );
		$this->g0_stack_pointer = $v6;
		$v7 = 0;
		$v8 = $m[ $w1 + 1 ];
		$v9 = (int) ( $v8 > 0 );
		$v10 = $m[ $w1 ];
		$v11 = $v10 & 0xFFFFFFFF;
		$v12 = ( ( $v5 & 0xFF ) << 3 ) + 9640;
		$v13 = 0;
		$v14 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
		$v15 = ( ( $m[ $w14 + 4 ] ?? $this->rt_load( $v14 + 36, 1 ) << 32 ) >> 32 ) & 0xFF;
		if ( $v15 == 3 ) {
			$v16 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
			$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
			$v13 = ( $m[ $w16 + 2 ] ?? $this->rt_load( $v16 + 16, 4 ) ) & 0xFFFFFFFF & (int) ( ( $m[ $w14 ] ?? $this->rt_load( $v14 ) ) < ( $m[ $w16 + 3 ] ?? $this->rt_load( $v16 + 24 ) ) );
		}
		$v17 = $v11 & $v9;
		$v18 = $m[ $v12 >> 3 ];
		$v19 = ( $m[ $w2 + 4 ] >> 32 ) & 0xFFFFFFFF;
		do {
			if ( ! $v13 && $v19 << 32 < 4294967296 ) {
				break;
			}
			$v20 = $m[ $w2 + 4 ] & 0xFFFFFFFF;
			$v21 = ( $v20 + 1 ) & 0xFFFFFFFF;
			$v22 = (int) ( $v19 << 32 > 0 );
			$s0 = $m[ $w2 + 5 ] & 0xFFFFFFFF;
			$v23 = $v22 ? $s0 : $v21;
			$v24 = $v22 ? 0 : $v20;
			$v25 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
			$w25 = ( $v25 >> 3 ) | ( $v25 << 61 );
			$v26 = ( $m[ $w25 + 2 ] ?? $this->rt_load( $v25 + 16, 4 ) ) & 0xFFFFFFFF;
			$v7 = $v13 & $v26 & $v17;
			$v27 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$v28 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
			$v29 = $m[ $w2 + 3 ];
			$v30 = $m[ $w2 + 2 ];
			$v31 = $m[ $w2 + 1 ];
			$v32 = $m[ $w2 ];
			$v33 = (int) ( $v15 != 3 );
			$v34 = $m[ $w25 + 3 ] ?? $this->rt_load( $v25 + 24 );
			$v35 = $v34;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v36 = $v23 > $v24 ? $v23 : $v24;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v37 = $v24;
					if ( $v37 == $v36 ) {
						break 3;
					}
					if ( $v37 == $v20 ) {
						$v24 = $v21;
						$v37 = $v20;
					} else {
						$v24 = ( $v37 + 1 ) & 0xFFFFFFFF;
						$v38 = 1 << ( $v37 & 63 );
						$v39 = (int) ( $v37 < 64 );
						if ( ( $v38 & ( $v39 ? $v32 : $v31 ) ) == 0 && ( $v38 & ( $v39 ? $v30 : $v29 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$s0 = ( $v28 & 3 ? $this->rt_load( $v28, 4 ) : ( ( $m[ $v28 >> 3 ] ?? $this->rt_word( $v28 >> 3 ) ) >> ( ( $v28 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v37 * 104;
				$v40 = ( $v37 > 99 ? 9424 : $s0 ) & 0xFFFFFFFF;
				$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
				$v41 = $m[ $w40 + 7 ] ?? $this->rt_load( $v40 + 56 );
				$v42 = $m[ $w40 + 6 ] ?? $this->rt_load( $v40 + 48 );
				if ( ! ( $v42 & $v7 & 0xFFFFFFFF ) ) {
					$v43 = $v7 & 1;
					$v35 = $v43 ? $v35 : $v41;
					$v7 = $v43 ? 1 : $v42;
				} else {
					$v35 = $v41 < $v35 ? $v41 : $v35;
					$v7 = 1;
				}
				$v44 = $m[ $w14 ] ?? $this->rt_load( $v14 );
				$v45 = $v26 & (int) ( $v44 < $v34 );
				if ( $v45 == 1 ) {
					$v46 = $m[ $w25 + 10 ] ?? $this->rt_load( $v25 + 80 );
				}
				$v47 = $m[ $w25 + 6 ] ?? $this->rt_load( $v25 + 48 );
				do {
					$v48 = $m[ $w25 + 8 ] ?? $this->rt_load( $v25 + 64 );
					if ( $v48 == 0 ) {
						break;
					}
					$v49 = \PHP_INT_MIN;
					if ( $v47 != \PHP_INT_MIN || $v48 != -1 ) {
						if ( $v48 < 1 ) {
							break;
						}
						$v50 = $v47 % $v48;
						$s0 = $v50 + ( ( $v50 >> 63 ) & $v48 );
						$v49 = $v47 - $s0;
						\is_float( $v49 ) && $v49 = self::rt_sub_64( $v47, $s0 );
					}
					$s0 = $v49 + $v48;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v49, $v48 );
					$v47 = $v49 == $v47 ? $v47 : $s0;
				} while ( false );
				$v51 = 0;
				if ( ! $v33 ) {
					$v51 = $v45 & (int) ( $v47 <= $v46 );
				}
				$m[ $w6 + 7 ] = ( $m[ $w6 + 7 ] & -0xFF00000001 ) | ( $v15 << 32 );
				$m[ $w6 + 6 ] = $v44;
				$m[ $w6 + 7 ] = ( $m[ $w6 + 7 ] & -0xFF0100000000 ) | ( $v51 << 40 ) | $v27;
				$this->access_access( $v6 + 8, $v40, $v6 + 48 );
				if ( ( $v17 ^ 1 ) | (int) ( ( $m[ $w6 + 3 ] & 0xFFFFFFFF ) != 4 ) ) {
					continue;
				}
				$v52 = $m[ $w6 + 5 ];
				$v53 = $m[ $w6 + 4 ];
				if ( ! ( $v53 & $v7 & 0xFFFFFFFF ) ) {
					$v54 = $v7 & 0xFFFFFFFF;
					$v35 = $v54 ? $v35 : $v52;
					$v7 = $v54 ? 1 : $v53;
					continue;
				}
				$v35 = $v52 < $v35 ? $v52 : $v35;
				$v7 = 1;
			}
		} while ( false );
		$m[ $w0 + 8 ] = $v35;
		$m[ $w0 + 7 ] = $v7;
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFF0100 ) | ( $v5 << 16 );
		$m[ $w0 + 4 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 + 2 ] = 0;
		$m[ $w0 + 1 ] = $v8;
		$m[ $w0 ] = $v10;
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFF01 ) | ( ( $v17 ? 2 : 3 ) << 8 );
		$m[ $w0 + 5 ] = $v18 | $v3;
		$this->g0_stack_pointer = $v6 + 64;
	}

	/** stock_truth::rules::gate::findings::Findings::of (WebAssembly function 18). */
	private function findings_of( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v39 = 0;
		$v51 = 0;
		$v53 = 0;
		$v76 = 0;
		$v78 = 0;
		$v79 = 0;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$w4 = $v4 >> 3;
		$v7 = ( $this->g0_stack_pointer - 96 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 11 ] ) || $this->rt_touch( $w7 + 11 );
		$this->g0_stack_pointer = $v7;
		$m[ $w7 + 3 ] = 0;
		$m[ $w7 + 2 ] = 0;
		$m[ $w7 + 1 ] = 0;
		$v8 = 0;
		$v9 = $m[ $w3 + 4 ] & 0xFFFFFFFF;
		$v10 = ( $v9 + 1 ) & 0xFFFFFFFF;
		$v11 = ( $m[ $w3 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$v12 = (int) ( $v11 << 32 > 0 );
		$s0 = $m[ $w3 + 5 ] & 0xFFFFFFFF;
		$v13 = $v12 ? $s0 : $v10;
		$v14 = $v12 ? 0 : $v9;
		$s0 = $m[ $w4 ];
		$v15 = $s0 + 59999;
		\is_float( $v15 ) && $v15 = self::rt_add_64( $s0, 59999 );
		$v16 = $m[ $w4 + 1 ] & 0xFFFFFFFF;
		$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
		$v17 = $m[ $w3 + 3 ];
		$v18 = $m[ $w3 + 2 ];
		$v19 = $m[ $w3 + 1 ];
		$v20 = $m[ $w3 ];
		$v21 = 0;
		$v22 = 0;
		$v23 = 0;
		$v24 = 0;
		$v25 = 0;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v29 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v30 = $v8;
			$v31 = $v13 > $v14 ? $v13 : $v14;
			do {
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v32 = $v14;
						if ( $v32 == $v31 ) {
							$m[ $w0 + 2 ] = $m[ $w7 + 3 ];
							$m[ $w0 + 1 ] = $m[ $w7 + 2 ];
							$m[ $w0 ] = $m[ $w7 + 1 ];
							$m[ $w0 + 12 ] = ( $m[ $w0 + 12 ] & -0xFFFF01 ) | ( $v21 << 16 ) | ( $v22 << 8 );
							$m[ $w0 + 11 ] = $v24;
							$m[ $w0 + 10 ] = ( $v78 << 32 ) | $v25;
							$m[ $w0 + 9 ] = ( $v53 << 32 ) | $v26;
							$m[ $w0 + 8 ] = ( $v79 << 32 ) | $v27;
							$m[ $w0 + 7 ] = ( $v39 << 32 ) | $v30;
							$m[ $w0 + 6 ] = $v51;
							$m[ $w0 + 5 ] = $v28;
							$m[ $w0 + 4 ] = $v76;
							$m[ $w0 + 3 ] = $v29;
							$m[ $w0 + 12 ] = ( $m[ $w0 + 12 ] & 0xFFFF00 ) | ( $v23 & 1 );
							$this->g0_stack_pointer = $v7 + 96;
							return;
						}
						if ( $v32 == $v9 ) {
							$v14 = $v10;
							$v32 = $v9;
						} else {
							$v14 = ( $v32 + 1 ) & 0xFFFFFFFF;
							$v33 = 1 << ( $v32 & 63 );
							$v34 = (int) ( $v32 < 64 );
							if ( ( $v33 & ( $v34 ? $v20 : $v19 ) ) == 0 && ( $v33 & ( $v34 ? $v18 : $v17 ) ) == 0 ) {
								continue;
							}
						}
						break;
					}
					$v35 = (int) ( $v32 > 99 );
					$v36 = ( $v35 ? 9424 : $v1 + $v32 * 104 ) & 0xFFFFFFFF;
					$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
					$this->access_access( $v7 + 32, $v36, $v4 );
					$v37 = $m[ $w7 + 6 ];
					$v38 = (int) ( $v37 == 0 );
					$v8 = $v38 ? 1 : $v30;
					$v23 = $v23 | (int) ( ( ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 101, 1 ) << 40 ) >> 40 ) & 0xFF ) == 2 );
					$v39 = $v38 ? ( $v30 & 1 ? $v39 : $v32 ) : $v39;
					if ( ( ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 100, 1 ) << 32 ) >> 32 ) & 0xFF ) == 2 ) {
						continue 3;
					}
					$v40 = ( $v35 ? 9392 : $v2 + ( $v32 << 5 ) ) & 0xFFFFFFFF;
					$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
					do {
						if ( $v11 << 32 >= 4294967296 ) {
							$v41 = 1 << ( $v32 & 63 );
							$v42 = (int) ( ( $v41 & ( $v32 < 64 ? $v18 : $v17 ) ) != 0 );
						} else {
							if ( ! $v11 ) {
								$v43 = 1;
								$v42 = 0;
								break;
							}
							$v41 = 1 << ( $v32 & 63 );
							$v42 = 0;
						}
						$v43 = (int) ( ( $v41 & ( $v32 < 64 ? $v20 : $v19 ) ) != 0 );
					} while ( false );
					$v44 = $m[ $w36 ] ?? $this->rt_load( $v36 );
					$v45 = $m[ $w7 + 8 ];
					$v46 = $m[ $w7 + 7 ];
					$v47 = $m[ $w40 + 1 ] ?? $this->rt_load( $v40 + 8 );
					$v48 = $m[ $w40 ] ?? $this->rt_load( $v40 );
					do {
						switch ( $v37 & 0xFFFFFFFF ) {
							case 3:
								$m[ $w7 + 11 ] = $m[ $w7 + 3 ];
								$m[ $w7 + 10 ] = $m[ $w7 + 2 ];
								$v49 = $m[ $w7 + 1 ];
								$m[ $w7 + 9 ] = $v49;
								$m[ $w7 + 4 ] = 1;
								$m[ $w7 + 5 ] = ( $m[ $w7 + 5 ] & -0x100000000 ) | $v32;
								$m[ $w7 + 6 ] = $v46;
								$v50 = $v49 & 1 ? $v7 + 72 : $v7 + 32;
								$w50 = $v50 >> 3;
								$m[ $w7 + 1 ] = $m[ $w50 ];
								$m[ $w7 + 2 ] = $m[ $w50 + 1 ];
								$m[ $w7 + 3 ] = $m[ $w50 + 2 ];
								break 4;
							case 4:
								if ( ( $v46 & $v28 ) == 0 ) {
									$v52 = $v28 & 1;
									$v51 = $v52 ? $v51 : $v45;
									$v28 = $v52 ? 1 : $v46;
									break 4;
								}
								$v51 = $v45 < $v51 ? $v45 : $v51;
								$v28 = 1;
								break 4;
							case 5:
								$v24 = $v24 | 0x8000;
								break 4;
							case 6:
								$v24 = $v24 | 0x400;
								break 4;
							case 7:
								$v53 = $v26 & 1 ? $v53 : $v32;
								break 2;
							case 8:
								break;
							default:
								break 4;
						}
						$s0 = $m[ $w7 + 5 ];
						$v54 = $m[ $w7 + 4 ] & 0xFFFFFFFF ? $s0 : 0;
						$v55 = $v54 - $v48;
						\is_float( $v55 ) && $v55 = self::rt_sub_64( $v54, $v48 );
						do {
							if ( $v42 != 0 ) {
								$s0 = $m[ $w36 + 10 ] ?? $this->rt_load( $v36 + 80 );
								$v56 = $v47 + $s0;
								\is_float( $v56 ) && $v56 = self::rt_add_64( $v47, $s0 );
								$v57 = $v54 - $v56;
								\is_float( $v57 ) && $v57 = self::rt_sub_64( $v54, $v56 );
								if ( ( $v55 < $v57 ? $v55 : $v57 ) < 0 ) {
									break;
								}
								$s0 = $m[ $w36 + 1 ] ?? $this->rt_load( $v36 + 8 );
								$v58 = $v44 & 0xFFFFFFFF ? $s0 : 0;
								$v59 = $v58 - $v48;
								\is_float( $v59 ) && $v59 = self::rt_sub_64( $v58, $v48 );
								$v60 = $v58 - $v56;
								\is_float( $v60 ) && $v60 = self::rt_sub_64( $v58, $v56 );
								$v61 = $v59 < $v60 ? $v59 : $v60;
							} else {
								if ( $v55 < 0 ) {
									break;
								}
								$s0 = $m[ $w36 + 1 ] ?? $this->rt_load( $v36 + 8 );
								$v61 = ( $v44 & 0xFFFFFFFF ? $s0 : 0 ) - $v48;
								\is_float( $v61 ) && $v61 = self::rt_sub_64( $v44 & 0xFFFFFFFF ? $s0 : 0, $v48 );
							}
							$v62 = 0;
							$v63 = $v45 > 0 ? $v45 : 0;
							$s0 = $m[ $w16 + 2 ] ?? $this->rt_load( $v16 + 16 );
							$s1 = $v63 < 10000000000 ? $v63 : 10000000000;
							$v64 = $s0 * $s1;
							\is_float( $v64 ) && $v64 = self::rt_mul_64( $s0, $s1 );
							if ( $v64 == 0 ) {
								break 3;
							}
							$s0 = $v61 > 0 ? $v61 : 0;
							$v65 = $s0 * 144000;
							\is_float( $v65 ) && $v65 = self::rt_mul_64( $s0, 144000 );
							if ( $v65 == \PHP_INT_MIN && $v64 == -1 ) {
								break 3;
							}
							$v66 = self::rt_divide_signed_64( $v65, $v64 );
							if ( $v66 > 527039 ) {
								break 3;
							}
							$v67 = $v66 * 60000;
							\is_float( $v67 ) && $v67 = self::rt_mul_64( $v66, 60000 );
							if ( $v67 < 0 || $v67 > 3153600000000 ) {
								break 3;
							}
							$v62 = 1;
							$v68 = $v67 + $v46;
							\is_float( $v68 ) && $v68 = self::rt_add_64( $v67, $v46 );
							$v64 = ( $v68 < 253402300799998 ? $v68 : 253402300799998 ) + 1;
							break 3;
						} while ( false );
						$v69 = 0;
						if ( $v45 >= 1 && $v54 >= 1 ) {
							$v69 = 1;
							$s0 = $v15 - $v46;
							\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, $v46 );
							$v70 = $v15 - $s0 % 60000;
							\is_float( $v70 ) && $v70 = self::rt_sub_64( $v15, $s0 % 60000 );
							$v45 = ( $v70 < 253402300799998 ? $v70 : 253402300799998 ) + 1;
						}
						$v71 = $m[ $w36 + 7 ] ?? $this->rt_load( $v36 + 56 );
						$v72 = $m[ $w36 + 6 ] ?? $this->rt_load( $v36 + 48 );
						if ( ! ( $v72 & $v69 ) ) {
							$v73 = $v72 & 0xFFFFFFFF;
							$v74 = $v73 ? $v71 : $v45;
							$v75 = $v73 ? 1 : $v69;
						} else {
							$v74 = $v45 < $v71 ? $v45 : $v71;
							$v75 = 1;
						}
						$v53 = $v26 & 1 ? $v53 : $v32;
						if ( ! ( $v75 & $v29 ) ) {
							$v26 = 1;
							$v77 = $v29 & 1;
							$v76 = $v77 ? $v76 : $v74;
							$v29 = $v77 ? 1 : $v75;
							break 3;
						}
						$v76 = $v74 < $v76 ? $v74 : $v76;
						$v29 = 1;
					} while ( false );
					$v26 = 1;
					break 2;
				} while ( false );
				$v24 = $v24 | 0x800;
				if ( ! ( $v62 & $v28 ) ) {
					$v80 = $v28 & 1;
					$v51 = $v80 ? $v51 : $v64;
					$v28 = $v80 ? 1 : $v62;
					break;
				}
				$v51 = $v64 < $v51 ? $v64 : $v51;
				$v28 = 1;
			} while ( false );
			if ( $v37 == 5 ) {
				if ( ( $v28 & $v5 ) == 0 ) {
					$v81 = $v28 & 1;
					$v51 = $v81 ? $v51 : $v6;
					$v28 = $v81 ? 1 : $v5;
				} else {
					$v51 = $v6 < $v51 ? $v6 : $v51;
					$v28 = 1;
				}
			}
			$v82 = (int) ( $v44 == 0 );
			$v83 = $v27 & 1 ? $v79 : $v32;
			$v84 = $m[ $w36 + 7 ] ?? $this->rt_load( $v36 + 56 );
			$v85 = $m[ $w36 + 6 ] ?? $this->rt_load( $v36 + 48 );
			if ( ! ( $v85 & $v28 & 0xFFFFFFFF ) ) {
				$v86 = $v28 & 1;
				$v51 = $v86 ? $v51 : $v84;
				$v28 = $v86 ? 1 : $v85;
			} else {
				$v51 = $v84 < $v51 ? $v84 : $v51;
				$v28 = 1;
			}
			$v27 = $v82 ? 1 : $v27;
			$v79 = $v82 ? $v83 : $v79;
			if ( $v82 ) {
				continue;
			}
			$v87 = $m[ $w36 + 1 ] ?? $this->rt_load( $v36 + 8 );
			$v88 = $v87 - $v48;
			\is_float( $v88 ) && $v88 = self::rt_sub_64( $v87, $v48 );
			$v89 = $m[ $w36 + 10 ] ?? $this->rt_load( $v36 + 80 );
			$s0 = $v47 + $v89;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v47, $v89 );
			$v90 = $v87 - $s0;
			\is_float( $v90 ) && $v90 = self::rt_sub_64( $v87, $s0 );
			if ( ( $v42 ? ( $v88 < $v90 ? $v88 : $v90 ) : $v88 ) >= 0 ) {
				$v22 = 1;
				$s0 = $v48 - $v87;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v48, $v87 );
				$s1 = $s0 + $v89;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v89 );
				$v21 = ( ( $v43 & (int) ( $s1 > 0 ) ) | $v21 ) & 1;
				continue;
			}
			$v22 = 1;
			$v78 = $v25 & 1 ? $v78 : $v32;
			$v25 = 1;
		}
	}

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 19). */
	private function components_measure_heights( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		$v3 = ( $m[ $w0 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v3 != 0 ) {
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v4 <= 99 ) {
					$v5 = $v4 * 104 + 11176;
					$w5 = $v5 >> 3;
					if ( ( ( $m[ $w5 + 12 ] >> 32 ) & 0xFF ) == 2 ) {
						$m[ $w5 + 12 ] = ( $m[ $w5 + 12 ] & -0x100000000 ) | 5;
					}
				}
				$v4 = $v4 + 1;
				if ( $v4 == $v3 ) {
					break;
				}
			}
		}
		$v6 = $m[ $w0 ] & 0xFFFFFFFF;
		do {
			$v7 = $m[ $w0 + 1 ] & 0xFFFFFFFF;
			if ( $v7 == 0 ) {
				break;
			}
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( $v2 + 8, $v6, $v7, $v8 );
				$v8 = ( $v8 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[ $w2 + 1 ] & 0xFFFFFFFF ) ) {
					if ( $v8 != $v7 ) {
						continue;
					}
					break 2;
				}
				$v9 = $m[ $w2 + 3 ] & 0xFFFFFFFF;
				if ( $v9 <= 99 ) {
					$s0 = $v9 * 104 + 11176;
					$i = ( $s0 + 96 ) >> 3;
					$m[ $i ] = $m[ $i ] & -0x100000000;
				}
				if ( $v8 >= $v7 ) {
					break;
				}
			}
		} while ( false );
		$v10 = 0;
		$v11 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v10 & 1 || ( $v11 > 4 || $v7 == 0 ) ) {
					break 2;
				}
				$v12 = 1;
				$v10 = (int) ( $v11 == 4 );
				$v11 = $v10 ? 4 : $v11 + 1;
				$v13 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_component( $v2 + 8, $v6, $v7, $v13 );
						$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w2 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v13 != $v7 ) {
								continue;
							}
							break 2;
						}
						$v14 = $m[ $w2 + 3 ] & 0xFFFFFFFF;
						if ( $v14 <= 99 ) {
							$v15 = $v14 * 104 + 11176;
							$w15 = $v15 >> 3;
							if ( ( ( $m[ $w15 + 12 ] >> 32 ) & 0xFF ) != 0 ) {
								$v16 = ( $m[ $w2 + 3 ] >> 32 ) & 0xFFFFFFFF;
								$s0 = $v16 > 99 ? 9424 : $v16 * 104 + 11176;
								$v17 = ( ( $m[ ( $s0 + 96 ) >> 3 ] & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
								if ( ( $m[ $w15 + 12 ] & 0xFFFFFFFF ) << 32 < $v17 << 32 ) {
									$m[ $w15 + 12 ] = ( $m[ $w15 + 12 ] & -0x100000000 ) | $v17;
									$v12 = 0;
								}
							}
						}
						if ( $v13 >= $v7 ) {
							break;
						}
					}
				} while ( false );
				if ( ( $v12 & 1 ) != 0 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 32;
	}

	/** stock_truth::rules::promise::backorder_allowance::available_at (WebAssembly function 20). */
	private function backorder_allowance_available_at( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7, int $v8 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v9 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w9 = $v9 >> 3;
		isset( $m[ $w9 + 5 ] ) || $this->rt_touch( $w9 + 5 );
		$this->g0_stack_pointer = $v9;
		$v10 = $m[ $w0 + 1 ];
		do {
			if ( ! $v2 ) {
				$v11 = 0;
				break;
			}
			$v12 = $v4;
			$v13 = 0;
			$v11 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( $v9 + 8, $v1, $v2, $v13 );
				$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
				do {
					if ( $m[ $w9 + 1 ] == 1 && ( $m[ $w9 + 5 ] & 0xFFFFFFFF ) == $v3 ) {
						$v14 = $m[ $w9 + 3 ];
						if ( $v7 <= $v14 && ! ( $v12 & (int) ( $v5 > $m[ $w9 + 4 ] ) ) ) {
							$s0 = $v14 - $v6;
							\is_float( $s0 ) && $s0 = self::rt_sub_64( $v14, $v6 );
							if ( $s0 <= $v7 ) {
								break;
							}
						}
					}
					if ( $v13 != $v2 ) {
						continue 2;
					}
					break 3;
				} while ( false );
				$v15 = 0;
				$v16 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_supply( $v9 + 8, $v1, $v2, $v15 );
					if ( $m[ $w9 + 1 ] == 1 && ( $m[ $w9 + 5 ] & 0xFFFFFFFF ) == $v3 ) {
						$v17 = $m[ $w9 + 3 ];
						if ( $v7 <= $v17 && ! ( $v12 & (int) ( $v5 > $m[ $w9 + 4 ] ) ) ) {
							$s0 = $m[ $w9 + 2 ];
							$s1 = $v17 > $v14 ? 0 : $s0;
							$s0 = $s1 + $v16;
							\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v16 );
							$v16 = $s0;
						}
					}
					$v15 = $v15 + 1;
					if ( $v15 == $v2 ) {
						break;
					}
				}
				$v18 = (int) ( $v16 < $v8 );
				$v10 = $v18 ? $v10 : ( $v11 == 0 ? $v14 : ( $v14 < $v10 ? $v14 : $v10 ) );
				$v11 = $v18 ? $v11 : 1;
				if ( $v13 >= $v2 ) {
					break;
				}
			}
		} while ( false );
		$m[ $w0 + 1 ] = $v10;
		$m[ $w0 ] = $v11;
		$this->g0_stack_pointer = $v9 + 48;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 21). */
	private function poolrecord_supply( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x100000000 ) | ( ( $m[ $w5 + 105 ] ?? $this->rt_load( $v5 + 840 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 3 ] = $m[ $w5 + 108 ] ?? $this->rt_load( $v5 + 864 );
			$m[ $w0 + 2 ] = $m[ $w5 + 107 ] ?? $this->rt_load( $v5 + 856 );
			$m[ $w0 + 1 ] = $m[ $w5 + 106 ] ?? $this->rt_load( $v5 + 848 );
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 22). */
	private function backorder_allowance_backorder_allowance( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		$v20 = 0;
		$w0 = $v0 >> 3;
		$w4 = $v4 >> 3;
		$v8 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w8 = $v8 >> 3;
		isset( $m[ $w8 + 5 ] ) || $this->rt_touch( $w8 + 5 );
		$this->g0_stack_pointer = $v8;
		do {
			do {
				if ( ! ( (int) ( $m[ $w4 + 6 ] != 2 ) & (int) ( ( $m[ $w4 + 12 ] & 0xFF & 0xFF ) == 2 ) ) ) {
					$v9 = 0;
					if ( $v5 != 0 ) {
						break;
					}
				}
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = 0;
				$m[ $w0 ] = 0;
				break 2;
			} while ( false );
			$m[ $w0 + 1 ] = 0;
			$v10 = 0;
			if ( $v2 != 0 ) {
				$v11 = $m[ $w4 + 3 ];
				$v12 = $m[ $w4 + 2 ] & 0xFFFFFFFF;
				$v13 = 0;
				$v9 = 0;
				$v14 = 1;
				$v10 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_supply( $v8 + 8, $v1, $v2, $v13 );
						$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
						if ( $m[ $w8 + 1 ] == 1 && ( $m[ $w8 + 5 ] & 0xFFFFFFFF ) == $v3 ) {
							$v15 = $m[ $w8 + 3 ];
							if ( $v7 <= $v15 && ( $v12 & (int) ( $v11 > $m[ $w8 + 4 ] ) ) == 0 ) {
								$v10 = 1;
								$v16 = $v15 - $v6;
								\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, $v6 );
								$v17 = $v15 + 1;
								\is_float( $v17 ) && $v17 = self::rt_add_64( $v15, 1 );
								$v18 = (int) ( $v16 > $v7 );
								$v19 = $v18 ? ( $v16 > 0 ? $v16 : 0 ) : ( $v17 < 253402300799999 ? $v17 : 253402300799999 );
								$v20 = $v14 & 1 ? $v19 : ( $v19 < $v20 ? $v19 : $v20 );
								$s0 = $m[ $w8 + 2 ];
								$s1 = $v9 + ( $v18 ? 0 : $s0 );
								\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $v18 ? 0 : $s0 );
								$v9 = $s1;
								$v14 = 0;
								if ( $v13 >= $v2 ) {
									break;
								}
								continue;
							}
						}
						if ( $v13 == $v2 ) {
							break 2;
						}
					}
				} while ( false );
				$m[ $w0 + 1 ] = $v20;
			}
			$m[ $w0 ] = $v10;
			$m[ $w0 + 2 ] = $v9 < $v5 ? $v9 : $v5;
		} while ( false );
		$this->g0_stack_pointer = $v8 + 48;
	}

	/** stock_truth::rules::promise::hold::held (WebAssembly function 23). */
	private function hold_held( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 3 ] ) || $this->rt_touch( $w5 + 3 );
		$this->g0_stack_pointer = $v5;
		$v6 = $m[ $w0 + 1 ];
		if ( ! $v2 ) {
			$v7 = 0;
			$v8 = 0;
		} else {
			$v8 = 0;
			$v9 = 0;
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_hold( $v5 + 8, $v1, $v2, $v9 );
				$v10 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFF;
				if ( $v10 != 2 && ( ( $m[ $w5 + 3 ] & 0xFFFFFFFF ) == $v3 && ! ( $v10 & 1 ) ) ) {
					$v11 = $m[ $w5 + 2 ];
					if ( $v4 < $v11 ) {
						$v6 = $v7 == 0 ? $v11 : ( $v11 < $v6 ? $v11 : $v6 );
						$s0 = $m[ $w5 + 1 ];
						$s1 = $v8 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v8, $s0 );
						$v8 = $s1;
						$v7 = 1;
					}
				}
				$v9 = $v9 + 1;
				if ( $v9 == $v2 ) {
					break;
				}
			}
		}
		$m[ $w0 + 1 ] = $v6;
		$m[ $w0 ] = $v7;
		$m[ $w0 + 2 ] = $v8;
		$this->g0_stack_pointer = $v5 + 32;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 24). */
	private function poolrecord_hold( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = 2;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w5 + 109 ] ?? $this->rt_load( $v5 + 872 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w5 + 111 ] ?? $this->rt_load( $v5 + 888 );
			$m[ $w0 ] = $m[ $w5 + 110 ] ?? $this->rt_load( $v5 + 880 );
			$v4 = (int) ( ( $m[ $w5 + 112 ] ?? $this->rt_load( $v5 + 896 ) ) == 1 );
		}
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0xFF00000001 ) | ( $v4 << 32 );
	}

	/** stock_truth::rules::promise::terms::safety_stock (WebAssembly function 25). */
	private function terms_safety_stock( int $v0, int $v1, int $v2, int $v3 ): int {
		$s0 = $v0 > 0 ? $v0 : 0;
		$s1 = $v3 * $s0;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $v3, $s0 );
		$v4 = \intdiv( $s1, 100 );
		if ( $v1 >= 1 ) {
			$v5 = $v4 % $v1;
			$s0 = $v5 + ( ( $v5 >> 63 ) & $v1 );
			$s1 = $v4 - $s0;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $v4, $s0 );
			$v4 = $s1;
		}
		$s0 = $v4 + $v2;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v4, $v2 );
		return $s0;
	}

	/** stock_truth::rules::promise::terms::promise (WebAssembly function 26). */
	private function terms_promise( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$v17 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$w4 = $v4 >> 3;
		$v6 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 3 ] ) || $this->rt_touch( $w6 + 3 );
		$this->g0_stack_pointer = $v6;
		$v7 = $m[ $w1 ] & 0xFFFFFFFF;
		$this->hold_held( $v6 + 8, $v7, $m[ $w1 + 2 ] & 0xFFFFFFFF, $v2, $v5 );
		$v8 = $m[ $w6 + 2 ];
		$v9 = $m[ $w6 + 1 ];
		$v10 = $m[ $w6 + 3 ];
		$this->backorder_allowance_backorder_allowance( $v6 + 8, $v7, ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF, $v2, $v3, $m[ $w4 + 5 ], $m[ $w4 + 6 ], $v5 );
		$v11 = $m[ $w6 + 2 ];
		$v12 = $m[ $w6 + 1 ];
		$v13 = $m[ $w6 + 3 ];
		$v14 = 0;
		if ( $m[ $w3 + 6 ] == 0 ) {
			$v5 = $m[ $w3 + 7 ];
			$s0 = $v13 + $v5;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v13, $v5 );
			$v15 = $this->terms_safety_stock( $v5, $m[ $w3 + 15 ], $m[ $w4 + 3 ], $m[ $w4 + 4 ] );
			$s1 = $v10 + $v15;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v10, $v15 );
			$v16 = $m[ $w3 + 14 ];
			$s2 = $s1 + $v16;
			\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v16 );
			$v17 = $s0 - $s2;
			\is_float( $v17 ) && $v17 = self::rt_sub_64( $s0, $s2 );
			$v14 = 1;
		}
		if ( ! ( $v12 & $v9 & 0xFFFFFFFF ) ) {
			$v18 = $v9 & 0xFFFFFFFF;
			$v19 = $v18 ? $v8 : $v11;
			$v20 = $v18 ? 1 : $v12;
		} else {
			$v19 = $v11 < $v8 ? $v11 : $v8;
			$v20 = 1;
		}
		$m[ $w0 + 8 ] = $v19;
		$m[ $w0 + 7 ] = $v20;
		$m[ $w0 + 6 ] = $v17;
		$m[ $w0 + 5 ] = $v13;
		$m[ $w0 + 4 ] = $v15;
		$m[ $w0 + 3 ] = $v10;
		$m[ $w0 + 2 ] = $v16;
		$m[ $w0 + 1 ] = $v5;
		$m[ $w0 ] = $v14;
		$this->g0_stack_pointer = $v6 + 32;
	}

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 27). */
	private function survey_survey( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w5 = $v5 >> 3;
		$v6 = ( $this->g0_stack_pointer - 320 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 39 ] ) || $this->rt_touch( $w6 + 39 );
		$this->g0_stack_pointer = $v6;
		$v7 = ( $m[ $w0 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v7 != 0 ) {
			$v8 = 9808 + 1280;
			$v9 = ( ( $m[ $w0 ] & 0xFFFFFFFF ) + 640 ) & 0xFFFFFFFF;
			$v10 = $m[1387];
			$v11 = ( $m[ $w5 ] >> 32 ) & 0xFFFFFFFF;
			$v12 = $m[ $w5 ] & 0xFFFFFFFF;
			$v13 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v13 <= 199 && $v13 <= 99 ) {
					$v14 = ( $v9 + $v13 * 416 ) & 0xFFFFFFFF;
					$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
					$v15 = $m[ $w14 + 10 ] ?? $this->rt_load( $v14 + 80 );
					$v16 = $m[ $w14 + 1 ] ?? $this->rt_load( $v14 + 8 );
					$v17 = $m[ $w14 + 9 ] ?? $this->rt_load( $v14 + 72 );
					$v18 = $m[ $w14 + 4 ] ?? $this->rt_load( $v14 + 32 );
					$v19 = $m[ $w14 + 5 ] ?? $this->rt_load( $v14 + 40 );
					$v20 = $m[ $w14 + 7 ] ?? $this->rt_load( $v14 + 56 );
					$v21 = $m[ $w14 ] ?? $this->rt_load( $v14 );
					$v22 = $m[ $w14 + 2 ] ?? $this->rt_load( $v14 + 16 );
					$v23 = $m[ $w14 + 3 ] ?? $this->rt_load( $v14 + 24 );
					$v24 = $m[ $w14 + 6 ] ?? $this->rt_load( $v14 + 48 );
					$m[ $w6 + 16 ] = $m[ $w14 + 8 ] ?? $this->rt_load( $v14 + 64 );
					$m[ $w6 + 15 ] = $v24;
					$m[ $w6 + 12 ] = $v23;
					$m[ $w6 + 11 ] = $v22;
					$m[ $w6 + 9 ] = 0;
					$m[ $w6 + 8 ] = $v21;
					$m[ $w6 + 6 ] = $v20;
					$m[ $w6 + 4 ] = $v19;
					$m[ $w6 + 2 ] = $v18;
					$m[ $w6 + 17 ] = ( $m[ $w6 + 17 ] & -0x100 ) | ( $v17 == 3 ? 2 : (int) ( $v17 == 2 ) );
					$v25 = \PHP_INT_MIN;
					$m[ $w6 + 5 ] = (int) ( $v20 != \PHP_INT_MIN );
					$m[ $w6 + 3 ] = (int) ( $v19 != \PHP_INT_MIN );
					$m[ $w6 + 1 ] = (int) ( $v18 != \PHP_INT_MIN );
					$m[ $w6 + 13 ] = ( $m[ $w6 + 13 ] & -0x100 ) | ( $v16 == 1 ? 0 : ( $v16 == 3 ? 2 : 1 ) );
					$m[ $w6 + 7 ] = $v22 == \PHP_INT_MIN ? 2 : ( $v23 == \PHP_INT_MIN ? 2 : (int) ( $v21 == \PHP_INT_MIN ) );
					$v26 = $v15 & 0xFFFFFFFF;
					$m[ $w6 + 14 ] = ( $m[ $w6 + 14 ] & 0xFFFFFFFF ) | ( $v26 << 32 );
					$v27 = (int) ( $v15 != \PHP_INT_MIN );
					$m[ $w6 + 14 ] = ( $m[ $w6 + 14 ] & -0x100000000 ) | $v27;
					$this->terms_promise( $v6 + 144, $v0, $v13, $v6 + 8, $v27 ? ( $v26 > 15 ? 11088 : $v26 * 80 + 9808 ) : 11088, $v2 );
					$this->survey_surveyed( $v6 + 216, $v6 + 8, $v6 + 144, $v10, $v2 );
					$v28 = $v13 * 104 + 11176;
					$w28 = $v28 >> 3;
					$this->rt_copy( $v28, $v6 + 216, 104 );
					if ( $m[ $w28 + 8 ] == 1 ) {
						$s0 = $m[ $w28 + 9 ];
						$v29 = $v4 - $s0;
						\is_float( $v29 ) && $v29 = self::rt_sub_64( $v4, $s0 );
						$v25 = $v29 > 0 ? $v29 : 0;
					}
					if ( ! ( $m[ $w6 + 18 ] & 0xFFFFFFFF ) ) {
						$v30 = \PHP_INT_MIN;
						$v31 = \PHP_INT_MIN;
						$v32 = \PHP_INT_MIN;
						$v33 = \PHP_INT_MIN;
						$v34 = \PHP_INT_MIN;
						$v35 = \PHP_INT_MIN;
					} else {
						$v30 = $m[ $w6 + 24 ];
						$v31 = $m[ $w6 + 23 ];
						$v32 = $m[ $w6 + 22 ];
						$v33 = $m[ $w6 + 21 ];
						$v34 = $m[ $w6 + 20 ];
						$v35 = $m[ $w6 + 19 ];
					}
					if ( $v11 <= 199 ) {
						$v36 = ( $v12 + $v11 * 416 ) & 0xFFFFFFFF;
						$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
						if ( ! isset( $m[ $w36 + 121 ] ) ) {
							$this->rt_store( $v36 + 968, 0 );
						} else {
							$m[ $w36 + 121 ] = 0;
						}
						if ( ! isset( $m[ $w36 + 120 ] ) ) {
							$this->rt_store( $v36 + 960, \PHP_INT_MIN );
						} else {
							$m[ $w36 + 120 ] = \PHP_INT_MIN;
						}
						if ( ! isset( $m[ $w36 + 119 ] ) ) {
							$this->rt_store( $v36 + 952, $v25 );
						} else {
							$m[ $w36 + 119 ] = $v25;
						}
						if ( ! isset( $m[ $w36 + 118 ] ) ) {
							$this->rt_store( $v36 + 944, $v30 );
						} else {
							$m[ $w36 + 118 ] = $v30;
						}
						if ( ! isset( $m[ $w36 + 117 ] ) ) {
							$this->rt_store( $v36 + 936, $v31 );
						} else {
							$m[ $w36 + 117 ] = $v31;
						}
						if ( ! isset( $m[ $w36 + 116 ] ) ) {
							$this->rt_store( $v36 + 928, $v32 );
						} else {
							$m[ $w36 + 116 ] = $v32;
						}
						if ( ! isset( $m[ $w36 + 115 ] ) ) {
							$this->rt_store( $v36 + 920, $v33 );
						} else {
							$m[ $w36 + 115 ] = $v33;
						}
						if ( ! isset( $m[ $w36 + 114 ] ) ) {
							$this->rt_store( $v36 + 912, $v34 );
						} else {
							$m[ $w36 + 114 ] = $v34;
						}
						if ( ! isset( $m[ $w36 + 113 ] ) ) {
							$this->rt_store( $v36 + 904, $v35 );
						} else {
							$m[ $w36 + 113 ] = $v35;
						}
						if ( ! isset( $m[ $w36 + 122 ] ) ) {
							$this->rt_store( $v36 + 976, 0 );
						} else {
							$m[ $w36 + 122 ] = 0;
						}
					}
					$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
					$m[ $w5 ] = ( $m[ $w5 ] & 0xFFFFFFFF ) | ( $v11 << 32 );
				}
				$v13 = $v13 + 1;
				if ( $v13 == $v7 ) {
					break;
				}
			}
		}
		if ( ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights( $v0, 11176 );
		}
		$this->g0_stack_pointer = $v6 + 320;
	}

	/** stock_truth::rules::promise::survey::surveyed (WebAssembly function 28). */
	private function survey_surveyed( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v7 = 0;
		$v9 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$v6 = $m[ $w2 ];
		if ( $v6 == 1 ) {
			$v7 = $m[ $w2 + 6 ];
			$v8 = $m[ $w1 + 16 ] & 0xFF;
			$c = $v8 != 1;
			$s0 = $m[ $w2 + 5 ];
			if ( $c ) {
				$v9 = $v7 - $s0;
				\is_float( $v9 ) && $v9 = self::rt_sub_64( $v7, $s0 );
				$v10 = 1;
			} else {
				$v11 = $v7 - $s0;
				\is_float( $v11 ) && $v11 = self::rt_sub_64( $v7, $s0 );
				$v12 = $m[ $w2 + 4 ];
				$v13 = $v11 + $v12;
				\is_float( $v13 ) && $v13 = self::rt_add_64( $v11, $v12 );
				$v14 = ( $v13 >> 63 ) & $v13;
				$v9 = $v11 > $v14 ? $v11 : $v14;
				$v10 = 1;
				$v8 = 1;
				$v15 = $v12 + $v7;
				\is_float( $v15 ) && $v15 = self::rt_add_64( $v12, $v7 );
				$v16 = ( $v15 >> 63 ) & $v15;
				$v7 = $v7 > $v16 ? $v7 : $v16;
			}
		} else {
			$v8 = $m[ $w1 + 16 ] & 0xFF;
			$v10 = 0;
		}
		$v17 = $v6 & 0xFFFFFFFF;
		$v18 = $m[ $w1 + 15 ];
		$v19 = $m[ $w1 + 12 ] & 0xFF;
		$v20 = $m[ $w1 + 6 ];
		$this->freshness_age( $v5, $v1, $v3, $v4 );
		$v21 = $m[ $w5 + 1 ];
		$v22 = $m[ $w5 ];
		$v23 = 0;
		$v24 = 0;
		if ( $v20 != 2 ) {
			$v25 = $m[ $w1 + 1 ];
			$v26 = $m[ $w1 + 11 ];
			$v27 = $m[ $w1 + 10 ];
			$v28 = $v26 < $v27 ? $v26 : $v27;
			$v4 = $m[ $w1 ] & 0xFFFFFFFF ? ( $v25 > $v28 ? $v25 : $v28 ) : $v28;
			$v24 = 1;
			$v23 = $v19;
		}
		$m[ $w0 + 12 ] = ( $m[ $w0 + 12 ] & -0xFFFF00000001 ) | ( $v23 << 40 ) | ( $v8 << 32 );
		$m[ $w0 + 12 ] = $m[ $w0 + 12 ] & -0x100000000;
		$m[ $w0 + 11 ] = $v18;
		$m[ $w0 + 1 ] = $v7;
		$m[ $w0 ] = $v10;
		$m[ $w0 + 9 ] = $v21;
		$m[ $w0 + 8 ] = $v22;
		$m[ $w0 + 3 ] = $v4;
		$m[ $w0 + 2 ] = $v24;
		$m[ $w0 + 7 ] = $m[ $w2 + 8 ];
		$m[ $w0 + 6 ] = $m[ $w2 + 7 ];
		$m[ $w0 + 5 ] = $m[ $w1 + 5 ];
		$m[ $w0 + 4 ] = $m[ $w1 + 4 ];
		$s0 = $v7 - $v9;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v7, $v9 );
		$m[ $w0 + 10 ] = $v17 ? $s0 : 0;
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::rules::promise::freshness::age (WebAssembly function 29). */
	private function freshness_age( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v4 = 0;
		if ( $m[ $w1 + 6 ] != 2 ) {
			$v5 = $m[ $w1 + 11 ];
			$v6 = $m[ $w1 + 1 ];
			$v7 = $m[ $w1 ] & 0xFFFFFFFF;
			$v8 = $v7 ? ( $v5 > $v6 ? $v5 : $v6 ) : $v5;
			$v9 = $v8 - $v2;
			\is_float( $v9 ) && $v9 = self::rt_sub_64( $v8, $v2 );
			$v10 = $m[ $w1 + 10 ];
			$v11 = $v5 < $v10 ? $v5 : $v10;
			$s0 = $v8 - $v3;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v8, $v3 );
			$v12 = (int) ( $s0 > $v2 );
			$m[ $w0 + 1 ] = $v12 ? ( $v9 > 0 ? $v9 : 0 ) : ( $v7 ? ( $v6 > $v11 ? $v6 : $v11 ) : $v11 );
			$v4 = $v12 ? 2 : 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 30). */
	private function kitsearch_guess( int $v0, int $v1 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = 0;
		do {
			$v3 = $m[ $w0 + 9 ] & 0xFFFFFFFF;
			$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
			$v4 = $m[ $w3 ] ?? $this->rt_load( $v3 );
			if ( $v4 == 0 ) {
				break;
			}
			$v5 = $m[ $w3 + 3 ] ?? $this->rt_load( $v3 + 24 );
			if ( $v4 == -1 ) {
				$v2 = 0;
				if ( $v5 == \PHP_INT_MIN ) {
					break;
				}
			}
			$v2 = self::rt_divide_signed_64( $v5, $v4 );
		} while ( false );
		$v6 = $v2 - $v1;
		\is_float( $v6 ) && $v6 = self::rt_sub_64( $v2, $v1 );
		$v7 = (int) ( $v6 > 1 );
		$s0 = $v4 * $v1;
		\is_float( $s0 ) && $s0 = self::rt_mul_64( $v4, $v1 );
		$s1 = $m[ $w3 + 2 ] ?? $this->rt_load( $v3 + 16 );
		$v8 = $s0 - $s1;
		\is_float( $v8 ) && $v8 = self::rt_sub_64( $s0, $s1 );
		$v9 = $v8 > 0 ? $v8 : 0;
		$v10 = $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 );
		if ( $v10 != 10000 ) {
			$v11 = $v9 < 30000000000000 ? $v9 : 30000000000000;
			$v12 = \intdiv( $v11, 10000 );
			$s0 = ( $v12 * -10000 + $v11 ) * $v10;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v12 * -10000 + $v11, $v10 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v12 * $v10;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v12, $v10 );
			$v13 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v13 ) && $v13 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v9 = $v13 < 30000000000000 ? $v13 : 30000000000000;
		}
		$v14 = $v7 ? $v6 : 1;
		$v15 = $m[ $w0 + 7 ] & 0xFFFFFFFF;
		$v16 = ( $m[ $w0 + 7 ] >> 32 ) & 0xFFFFFFFF;
		$v17 = ( $m[ $w0 + 8 ] >> 32 ) & 0xFFFFFFFF;
		$v18 = $m[ $w0 + 5 ] & 0xFFFFFFFF;
		$v19 = $m[ $w0 ];
		$s0 = $v9 - $v19;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v19 );
		$v20 = ( $m[ $w0 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v15, $v16, $v17, $v18, $s0, $v20 );
		$v21 = ( $v20 + 3200 ) & 0xFFFFFFFF;
		$v22 = $v15 & 3 ? $this->rt_load( $v15 + 4, 4 ) : ( ( $m[ ( $v15 + 4 ) >> 3 ] ?? $this->rt_word( ( $v15 + 4 ) >> 3 ) ) >> ( ( ( $v15 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( $v22 != 0 ) {
			$v23 = $v22 - 1;
			$v24 = $v23 < 99 ? $v23 : 99;
			$v25 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v26 = ( $v25 << 5 ) & 0xFFFFFFFF;
				$v27 = ( $v21 + $v26 ) & 0xFFFFFFFF;
				$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
				$v28 = ( $v20 + $v26 ) & 0xFFFFFFFF;
				$w28 = ( $v28 >> 3 ) | ( $v28 << 61 );
				if ( ! isset( $m[ $w27 + 3 ] ) ) {
					$this->rt_store( $v27 + 24, $m[ $w28 + 3 ] ?? $this->rt_load( $v28 + 24 ) );
				} else {
					$m[ $w27 + 3 ] = $m[ $w28 + 3 ] ?? $this->rt_load( $v28 + 24 );
				}
				if ( ! isset( $m[ $w27 + 2 ] ) ) {
					$this->rt_store( $v27 + 16, $m[ $w28 + 2 ] ?? $this->rt_load( $v28 + 16 ) );
				} else {
					$m[ $w27 + 2 ] = $m[ $w28 + 2 ] ?? $this->rt_load( $v28 + 16 );
				}
				if ( ! isset( $m[ $w27 + 1 ] ) ) {
					$this->rt_store( $v27 + 8, $m[ $w28 + 1 ] ?? $this->rt_load( $v28 + 8 ) );
				} else {
					$m[ $w27 + 1 ] = $m[ $w28 + 1 ] ?? $this->rt_load( $v28 + 8 );
				}
				if ( ! isset( $m[ $w27 ] ) ) {
					$this->rt_store( $v27, $m[ $w28 ] ?? $this->rt_load( $v28 ) );
				} else {
					$m[ $w27 ] = $m[ $w28 ] ?? $this->rt_load( $v28 );
				}
				$v29 = (int) ( $v25 != $v24 );
				$v25 = ( $v25 + 1 ) & 0xFFFFFFFF;
				if ( ! $v29 ) {
					break;
				}
			}
		}
		$s0 = $v14 + $v1;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v14, $v1 );
		$s1 = $m[ $w3 ] ?? $this->rt_load( $v3 );
		$s2 = $s1 * $s0;
		\is_float( $s2 ) && $s2 = self::rt_mul_64( $s1, $s0 );
		$s0 = $m[ $w3 + 2 ] ?? $this->rt_load( $v3 + 16 );
		$v30 = $s2 - $s0;
		\is_float( $v30 ) && $v30 = self::rt_sub_64( $s2, $s0 );
		$v31 = $v30 > 0 ? $v30 : 0;
		$v32 = $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 );
		if ( $v32 != 10000 ) {
			$v33 = $v31 < 30000000000000 ? $v31 : 30000000000000;
			$v34 = \intdiv( $v33, 10000 );
			$s0 = ( $v34 * -10000 + $v33 ) * $v32;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v34 * -10000 + $v33, $v32 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v34 * $v32;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v34, $v32 );
			$v35 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v35 ) && $v35 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v31 = $v35 < 30000000000000 ? $v35 : 30000000000000;
		}
		$s0 = $v31 - $v19;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v31, $v19 );
		$this->draw_draw_demand( $v15, $v16, $v17, $v18, $s0, $v20 );
		$v36 = ( $v18 + 1 ) & 0xFFFFFFFF;
		$v37 = (int) ( ( ( $m[ $w0 + 5 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[ $w0 + 6 ] & 0xFFFFFFFF;
		$v38 = $v37 ? $s0 : $v36;
		$v39 = $v37 ? 0 : $v18;
		$v40 = $m[ $w0 + 8 ] & 0xFFFFFFFF;
		$v41 = $m[ $w0 + 4 ];
		$v42 = $m[ $w0 + 3 ];
		$v43 = $m[ $w0 + 2 ];
		$v44 = $m[ $w0 + 1 ];
		$v45 = \PHP_INT_MAX;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v46 = $v38 > $v39 ? $v38 : $v39;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v47 = $v39;
				if ( $v47 == $v46 ) {
					break 2;
				}
				if ( $v47 == $v18 ) {
					$v39 = $v36;
					$v47 = $v18;
				} else {
					$v39 = ( $v47 + 1 ) & 0xFFFFFFFF;
					$v48 = 1 << ( $v47 & 63 );
					$v49 = (int) ( $v47 < 64 );
					if ( ( $v48 & ( $v49 ? $v44 : $v43 ) ) == 0 && ( $v48 & ( $v49 ? $v42 : $v41 ) ) == 0 ) {
						continue;
					}
				}
				break;
			}
			$v50 = ( $v47 << 5 ) & 0xFFFFFFFF;
			$v51 = (int) ( $v47 > 99 );
			$s0 = ( $v51 ? 9392 : $v20 + $v50 ) & 0xFFFFFFFF;
			$s1 = ( $v51 ? 9392 : $v21 + $v50 ) & 0xFFFFFFFF;
			$v52 = $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 );
			$s1 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
			$v53 = $s1 - $v52;
			\is_float( $v53 ) && $v53 = self::rt_sub_64( $s1, $v52 );
			if ( $v53 <= 0 ) {
				continue;
			}
			$v54 = self::rt_divide_unsigned_64( $v53, $v14 );
			$v55 = $v54 < 0 || $v54 > 1 ? $v54 : 1;
			$v56 = 0;
			if ( ! $v51 ) {
				$v57 = ( $v40 + ( $v47 << 4 ) ) & 0xFFFFFFFF;
				$w57 = ( $v57 >> 3 ) | ( $v57 << 61 );
				$s0 = $m[ $w57 + 1 ] ?? $this->rt_load( $v57 + 8 );
				$v56 = ( $m[ $w57 ] ?? $this->rt_load( $v57, 4 ) ) & 0xFFFFFFFF ? $s0 : 0;
			}
			$v58 = $v56 - $v52;
			\is_float( $v58 ) && $v58 = self::rt_sub_64( $v56, $v52 );
			$v59 = self::rt_divide_unsigned_64( $v58 > 0 ? $v58 : 0, $v55 );
			$v60 = $v1 + $v59;
			\is_float( $v60 ) && $v60 = self::rt_add_64( $v1, $v59 );
			$v61 = (int) ( $v59 < 0 ) ^ (int) ( $v60 < $v1 ) ? \PHP_INT_MAX : $v60;
			$v45 = $v61 < $v45 ? $v61 : $v45;
		}
		return $v45;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 31). */
	private function kitsearch_short_of( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v3 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$s0 = $m[ $w3 ] ?? $this->rt_load( $v3 );
		$s1 = $s0 * $v2;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v2 );
		$s0 = $m[ $w3 + 2 ] ?? $this->rt_load( $v3 + 16 );
		$v4 = $s1 - $s0;
		\is_float( $v4 ) && $v4 = self::rt_sub_64( $s1, $s0 );
		$v5 = $v4 > 0 ? $v4 : 0;
		$v6 = $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 );
		if ( $v6 != 10000 ) {
			$v7 = $v5 < 30000000000000 ? $v5 : 30000000000000;
			$v8 = \intdiv( $v7, 10000 );
			$s0 = ( $v8 * -10000 + $v7 ) * $v6;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v8 * -10000 + $v7, $v6 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v8 * $v6;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v8, $v6 );
			$v9 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v9 ) && $v9 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v5 = $v9 < 30000000000000 ? $v9 : 30000000000000;
		}
		$v10 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
		$v11 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$s0 = $m[ $w1 ];
		$s1 = $v5 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v5, $s0 );
		$v12 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $m[ $w1 + 7 ] & 0xFFFFFFFF, $v10, ( $m[ $w1 + 8 ] >> 32 ) & 0xFFFFFFFF, $v11, $s1, $v12 );
		$v13 = 0;
		do {
			$v14 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			$v15 = (int) ( $v14 << 32 > 0 );
			$v16 = $v15 ? 0 : $v11;
			$s0 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
			$v17 = ( $v15 ? $s0 : $v11 + 1 ) & 0xFFFFFFFF;
			if ( $v16 >= $v17 ) {
				break;
			}
			$v18 = ( $v12 + 3200 ) & 0xFFFFFFFF;
			$v19 = $m[ $w1 + 8 ] & 0xFFFFFFFF;
			$v20 = $m[ $w1 + 4 ];
			$v21 = $m[ $w1 + 3 ];
			$v22 = $m[ $w1 + 2 ];
			$v23 = $m[ $w1 + 1 ];
			$v24 = (int) ( $v14 << 32 > 0 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				do {
					if ( $v16 != $v11 ) {
						$v25 = 1 << ( $v16 & 63 );
						$v26 = (int) ( $v16 < 64 );
						if ( ( $v25 & ( $v26 ? $v23 : $v22 ) ) == 0 && ( $v25 & ( $v26 ? $v21 : $v20 ) ) == 0 ) {
							break;
						}
					}
					do {
						do {
							$v27 = ( $v16 << 5 ) & 0xFFFFFFFF;
							$v28 = ( $v12 + $v27 ) & 0xFFFFFFFF;
							$w28 = ( $v28 >> 3 ) | ( $v28 << 61 );
							$v29 = (int) ( $v16 > 99 );
							$v30 = $v29 ? 9392 : $v28;
							$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
							$v31 = $m[ $w30 ] ?? $this->rt_load( $v30 );
							$v32 = ( $v29 ? 9392 : $v18 + $v27 ) & 0xFFFFFFFF;
							$w32 = ( $v32 >> 3 ) | ( $v32 << 61 );
							if ( $v31 <= ( $m[ $w32 ] ?? $this->rt_load( $v32 ) ) ) {
								$v33 = $m[ $w32 + 2 ] ?? $this->rt_load( $v32 + 16 );
								$v34 = $m[ $w30 + 2 ] ?? $this->rt_load( $v30 + 16 );
								if ( $v29 || $v34 <= $v33 ) {
									if ( $v34 <= $v33 ) {
										break 3;
									}
									break;
								}
								break 2;
							}
							if ( $v29 == 0 ) {
								break 2;
							}
						} while ( false );
						$v13 = 1;
						break 4;
					} while ( false );
					$v13 = 1;
					$v35 = ( $v19 + ( $v16 << 4 ) ) & 0xFFFFFFFF;
					$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
					if ( ( $m[ $w35 ] ?? $this->rt_load( $v35 ) ) != 1 ) {
						break 3;
					}
					$v36 = ( $v10 + $v16 * 104 ) & 0xFFFFFFFF;
					$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
					$v37 = $m[ $w35 + 1 ] ?? $this->rt_load( $v35 + 8 );
					if ( ! $v24 ) {
						$v38 = $v37 - $v31;
						\is_float( $v38 ) && $v38 = self::rt_sub_64( $v37, $v31 );
					} else {
						$v38 = $v37 - $v31;
						\is_float( $v38 ) && $v38 = self::rt_sub_64( $v37, $v31 );
						if ( ( self::rt_shr_u_64( $v16 < 64 ? $v21 : $v20, $v16 & 63 ) & 1 ) != 0 ) {
							$s0 = $m[ $w36 + 10 ] ?? $this->rt_load( $v36 + 80 );
							$s1 = $m[ $w28 + 1 ] ?? $this->rt_load( $v28 + 8 );
							$s2 = $s0 + $s1;
							\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
							$v39 = $v37 - $s2;
							\is_float( $v39 ) && $v39 = self::rt_sub_64( $v37, $s2 );
							$v38 = $v38 < $v39 ? $v38 : $v39;
						}
					}
					if ( ( ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 100, 1 ) << 32 ) >> 32 ) & 0xFF ) == 2 ) {
						break;
					}
					if ( $v38 < 0 ) {
						break 3;
					}
				} while ( false );
				$v16 = ( $v16 + 1 ) & 0xFFFFFFFF;
				if ( $v16 == $v17 ) {
					break;
				}
			}
			$v13 = 0;
			$v16 = $v17;
		} while ( false );
		$m[ $w0 ] = ( $v16 << 32 ) | $v13;
	}

	/** core::panicking::panic_fmt (WebAssembly function 32). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** stock_truth::shell::server::answer (WebAssembly function 33). */
	private function server_answer( int $v0 ): void {
		$m = &$this->m;
		$v6 = 0;
		$v7 = 0;
		$v25 = 0;
		$v144 = 0;
		$v145 = 0;
		$v1 = ( $this->g0_stack_pointer - 576 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 71 ] ) || $this->rt_touch( $w1 + 71 );
		$this->g0_stack_pointer = $v1;
		do {
			do {
				if ( ( $m[4597] ?? $this->rt_load( 36776 ) ) != 3 ) {
					$v2 = 0;
					$v3 = 0;
					$v4 = 0;
					$v5 = 0;
					break;
				}
				do {
					do {
						do {
							do {
								do {
									do {
										if ( $v0 != 2 ) {
											$v0 = 0;
											if ( ( ( $m[1396] >> 32 ) & 0xFF ) != 1 ) {
												$v4 = 34359738368;
												$v2 = 0;
												$v6 = 0;
												$v7 = 0;
												$v3 = 0;
												$v5 = 0;
												break 7;
											}
											$v8 = $m[1396] & 0xFFFFFFFF;
											$v9 = $m[4598] ?? $this->rt_load( 36784 );
											if ( $v9 >= 0 && $v9 <= 253402300799999 ) {
												$v10 = $m[4599] ?? $this->rt_load( 36792 );
												if ( $v10 >= 1 && $v10 <= 4 ) {
													$v3 = 0;
													$v11 = 4;
													$v5 = 1;
													$v12 = $m[4600] ?? $this->rt_load( 36800 );
													if ( $v12 < 0 || $v12 > 4294967295 ) {
														break 5;
													}
													$v6 = $v12;
													if ( $v6 > 100 ) {
														break 5;
													}
													$v13 = $v10 < 4 ? 33619971 >> ( ( $v10 << 3 ) & 31 ) : 3;
													do {
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v14 = $v3;
															if ( $v14 == $v6 ) {
																break 2;
															}
															$v15 = ( $v14 * 416 ) & 0xFFFFFFFF;
															$v16 = ( $v15 + 37416 ) & 0xFFFFFFFF;
															$w16 = $v16 >> 3;
															do {
																$v12 = $m[ ( $v15 + 37416 ) >> 3 ] ?? $this->rt_load( $v15 + 37416 );
																if ( $v12 >= -10000000000000 ) {
																	if ( $v12 < 10000000000001 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v12 != \PHP_INT_MIN ) {
																	break 2;
																}
															} while ( false );
															$s0 = $m[ $w16 + 1 ] ?? $this->rt_word( $w16 + 1 );
															if ( $s0 < 1 || $s0 > 3 ) {
																break;
															}
															do {
																$v17 = $m[ $w16 + 2 ] ?? $this->rt_word( $w16 + 2 );
																if ( $v17 >= 0 ) {
																	if ( $v17 < 253402300800000 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v17 != \PHP_INT_MIN ) {
																	break 2;
																}
															} while ( false );
															do {
																$v18 = $m[ $w16 + 3 ] ?? $this->rt_word( $w16 + 3 );
																if ( $v18 >= 0 ) {
																	if ( $v18 < 253402300800000 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v18 != \PHP_INT_MIN ) {
																	break 2;
																}
															} while ( false );
															do {
																$v19 = $m[ $w16 + 4 ] ?? $this->rt_word( $w16 + 4 );
																if ( $v19 >= 0 ) {
																	if ( $v19 < 253402300800000 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v19 != \PHP_INT_MIN ) {
																	break 2;
																}
															} while ( false );
															do {
																$v20 = $m[ $w16 + 5 ] ?? $this->rt_word( $w16 + 5 );
																if ( $v20 >= 0 ) {
																	if ( $v20 < 253402300800000 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v20 != \PHP_INT_MIN ) {
																	break 2;
																}
															} while ( false );
															$s0 = $m[ $w16 + 6 ] ?? $this->rt_word( $w16 + 6 );
															if ( $s0 < 0 || $s0 > 10000000000000 ) {
																break;
															}
															do {
																$v21 = $m[ $w16 + 7 ] ?? $this->rt_word( $w16 + 7 );
																if ( $v21 >= 0 ) {
																	if ( $v21 < 10000000000001 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v21 != \PHP_INT_MIN ) {
																	break 2;
																}
															} while ( false );
															$s0 = $m[ $w16 + 8 ] ?? $this->rt_word( $w16 + 8 );
															if ( $s0 < 1 || $s0 > 10000000000000 ) {
																break;
															}
															$s0 = $m[ $w16 + 9 ] ?? $this->rt_word( $w16 + 9 );
															if ( $s0 < 1 || $s0 > 3 ) {
																break;
															}
															do {
																$v22 = $m[ $w16 + 10 ] ?? $this->rt_word( $w16 + 10 );
																if ( $v22 >= 0 ) {
																	if ( $v22 < $v8 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v22 != \PHP_INT_MIN ) {
																	break 2;
																}
															} while ( false );
															if ( $v12 != \PHP_INT_MIN && $v17 == \PHP_INT_MIN ) {
																break;
															}
															$v3 = ( $v14 + 1 ) & 0xFFFFFFFF;
															if ( (int) ( $v17 != \PHP_INT_MIN ) ^ (int) ( $v18 == \PHP_INT_MIN ) ) {
																continue;
															}
															break;
														}
														$this->place_at_fault_7( $v1 + 400, $v16, $v8, $v14 );
														$v0 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
														$v5 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
														if ( $v5 != 2 ) {
															$v11 = $m[ $w1 + 53 ] & 0xFF;
															$v25 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
															$v3 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
															$v6 = ( $m[ $w1 + 51 ] >> 32 ) & 0xFFFFFFFF;
															$v2 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
															break 7;
														}
														$v6 = $v0;
													} while ( false );
													$v3 = 0;
													$v23 = 4;
													$v0 = 2;
													$v5 = 1;
													$v24 = $m[4601] ?? $this->rt_load( 36808 );
													if ( $v24 >= 0 && $v24 <= 4294967295 ) {
														$v26 = $v24;
														if ( $v26 > 100 ) {
															break 3;
														}
														$v27 = $v6;
														do {
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v28 = $v3;
																if ( $v28 == $v26 ) {
																	break 2;
																}
																$v29 = ( $v28 * 416 ) & 0xFFFFFFFF;
																$v30 = ( $v29 + 36776 ) & 0xFFFFFFFF;
																$w30 = $v30 >> 3;
																do {
																	$v31 = $m[ ( $v29 + 37504 ) >> 3 ] ?? $this->rt_load( $v29 + 37504 );
																	if ( $v31 >= 0 ) {
																		if ( $v31 < $v27 ) {
																			break;
																		}
																		break 2;
																	}
																	if ( $v31 != \PHP_INT_MIN ) {
																		break 2;
																	}
																} while ( false );
																$v32 = $m[ $w30 + 92 ] ?? $this->rt_word( $w30 + 92 );
																if ( $v32 < 0 || $v32 > 1 ) {
																	break;
																}
																$v33 = $m[ $w30 + 93 ] ?? $this->rt_word( $w30 + 93 );
																if ( $v33 < 1 || $v33 > 6 ) {
																	break;
																}
																$s0 = $m[ $w30 + 94 ] ?? $this->rt_word( $w30 + 94 );
																if ( $s0 < 0 || $s0 > 10000000000000 ) {
																	break;
																}
																do {
																	$v12 = $m[ $w30 + 95 ] ?? $this->rt_word( $w30 + 95 );
																	if ( $v12 >= 0 ) {
																		if ( $v12 < 10000000000001 ) {
																			break;
																		}
																		break 2;
																	}
																	if ( $v12 != \PHP_INT_MIN ) {
																		break 2;
																	}
																} while ( false );
																$s0 = $m[ $w30 + 96 ] ?? $this->rt_word( $w30 + 96 );
																if ( $s0 < 0 || $s0 > 10000000000000 ) {
																	break;
																}
																$s0 = $m[ $w30 + 97 ] ?? $this->rt_word( $w30 + 97 );
																if ( $s0 < 1 || $s0 > 10000000000000 ) {
																	break;
																}
																$s0 = $m[ $w30 + 98 ] ?? $this->rt_word( $w30 + 98 );
																if ( $s0 < 1 || $s0 > 1000000000 ) {
																	break;
																}
																do {
																	$v12 = $m[ $w30 + 99 ] ?? $this->rt_word( $w30 + 99 );
																	if ( $v12 >= 0 ) {
																		if ( $v12 < $v8 ) {
																			break;
																		}
																		break 2;
																	}
																	if ( $v12 != \PHP_INT_MIN ) {
																		break 2;
																	}
																} while ( false );
																$s0 = $m[ $w30 + 100 ] ?? $this->rt_word( $w30 + 100 );
																if ( $s0 < 0 || $s0 > 10000000000000 ) {
																	break;
																}
																do {
																	$v12 = $m[ $w30 + 101 ] ?? $this->rt_word( $w30 + 101 );
																	if ( $v12 >= 0 ) {
																		if ( $v12 < 253402300800000 ) {
																			break;
																		}
																		break 2;
																	}
																	if ( $v12 != \PHP_INT_MIN ) {
																		break 2;
																	}
																} while ( false );
																$v3 = ( $v28 + 1 ) & 0xFFFFFFFF;
																if ( $v31 != \PHP_INT_MIN || ( $v32 != 1 || $v33 != 1 ) ) {
																	continue;
																}
																break;
															}
															$this->place_at_fault_3( $v1 + 400, ( $v30 + 728 ) & 0xFFFFFFFF, $v27, $v8, $v28 );
															$v0 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
															$v5 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
															if ( $v5 != 2 ) {
																$v23 = $m[ $w1 + 53 ] & 0xFF;
																$v25 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
																$v3 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
																$v6 = ( $m[ $w1 + 51 ] >> 32 ) & 0xFFFFFFFF;
																$v2 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
																break 5;
															}
															$v26 = $v0;
														} while ( false );
														$this->decide_take_rest( $v1 + 400, 36776, $v6, $v27, $v8 );
														$v34 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
														$v3 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
														$v6 = ( $m[ $w1 + 51 ] >> 32 ) & 0xFFFFFFFF;
														$v2 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
														$v0 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
														$v5 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
														if ( $v5 == 2 ) {
															$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100000000 ) | $v34;
															$m[ $w1 + 3 ] = ( $v3 << 32 ) | $v6;
															$m[ $w1 + 2 ] = ( $v2 << 32 ) | $v0;
															$m[ $w1 + 5 ] = ( $m[ $w1 + 5 ] & -0xFF00000001 ) | ( ( $v13 & 0xFF ) << 32 );
															$m[ $w1 + 1 ] = $v9;
															$m[ $w1 + 5 ] = ( $m[ $w1 + 5 ] & -0x100000000 ) | $v26;
															$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & 0xFFFFFFFF ) | 0x8FA800000000;
															$this->rt_store( $v1 + 52, 0 );
															$m[ $w1 + 6 ] = ( $m[ $w1 + 6 ] & -0x100000000 ) | 0x8FA8;
															$v35 = $v1 + 8 + 8;
															$this->survey_survey( $v35, 9808, $v9, 11176, $v9, $v1 + 48 );
															do {
																$v36 = ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF;
																if ( $v36 == 0 ) {
																	break;
																}
																$v37 = 0;
																$v38 = $v36 - 1;
																$v39 = ( ( $v38 < 99 ? $v38 : 99 ) << 3 ) + 8;
																if ( $v39 != 0 ) {
																	$this->rt_fill( 26376, 0, $v39 );
																}
																$v40 = $v36;
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	isset( $m[ ( $v37 + 21576 ) >> 3 ] ) || $this->rt_touch( ( $v37 + 21576 ) >> 3 );
																	$m[ ( $v37 + 21576 ) >> 3 ] = 0;
																	$v40 = ( $v40 - 1 ) & 0xFFFFFFFF;
																	if ( $v40 == 0 ) {
																		break 2;
																	}
																	$v37 = $v37 + 16;
																	if ( $v37 == 1600 ) {
																		break;
																	}
																}
															} while ( false );
															$v41 = 0;
															$v42 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
															$v43 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v44 = $v43 > $v41 ? $v43 : $v41;
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	$v45 = $v41;
																	if ( $v45 == $v44 ) {
																		break 2;
																	}
																	$v41 = ( $v45 + 1 ) & 0xFFFFFFFF;
																	if ( $v45 > 199 ) {
																		continue;
																	}
																	if ( $v45 < $v43 ) {
																		break;
																	}
																}
																$v46 = ( $v42 + $v45 * 416 ) & 0xFFFFFFFF;
																$w46 = ( $v46 >> 3 ) | ( $v46 << 61 );
																$v47 = $m[ $w46 + 98 ] ?? $this->rt_load( $v46 + 784 );
																$v12 = $m[ $w46 + 97 ] ?? $this->rt_load( $v46 + 776 );
																$v48 = $m[ $w46 + 96 ] ?? $this->rt_load( $v46 + 768 );
																$v49 = $m[ $w46 + 94 ] ?? $this->rt_load( $v46 + 752 );
																$v50 = $m[ $w46 + 99 ] ?? $this->rt_load( $v46 + 792 );
																$v51 = $v50 & 0xFFFFFFFF;
																$v52 = $m[ $w46 + 91 ] ?? $this->rt_load( $v46 + 728 );
																$v53 = $v52 & 0xFFFFFFFF;
																if ( $v52 == \PHP_INT_MIN ) {
																	continue;
																}
																do {
																	if ( $v12 == 0 ) {
																		break;
																	}
																	$v54 = \PHP_INT_MIN;
																	if ( $v49 != \PHP_INT_MIN || $v12 != -1 ) {
																		if ( $v12 < 1 ) {
																			break;
																		}
																		$v55 = $v49 % $v12;
																		$s0 = $v55 + ( ( $v55 >> 63 ) & $v12 );
																		$v54 = $v49 - $s0;
																		\is_float( $v54 ) && $v54 = self::rt_sub_64( $v49, $s0 );
																	}
																	$s0 = $v54 + $v12;
																	\is_float( $s0 ) && $s0 = self::rt_add_64( $v54, $v12 );
																	$v49 = $v54 == $v49 ? $v49 : $s0;
																} while ( false );
																$v56 = $v49 - $v48;
																\is_float( $v56 ) && $v56 = self::rt_sub_64( $v49, $v48 );
																$v57 = $v56 > 0 ? $v56 : 0;
																if ( $v47 != 10000 ) {
																	$v58 = $v57 < 30000000000000 ? $v57 : 30000000000000;
																	$v12 = \intdiv( $v58, 10000 );
																	$s0 = ( $v12 * -10000 + $v58 ) * $v47;
																	\is_float( $s0 ) && $s0 = self::rt_mul_64( $v12 * -10000 + $v58, $v47 );
																	$s1 = $s0 + 9999;
																	\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
																	$s0 = $v12 * $v47;
																	\is_float( $s0 ) && $s0 = self::rt_mul_64( $v12, $v47 );
																	$v59 = \intdiv( $s1, 10000 ) + $s0;
																	\is_float( $v59 ) && $v59 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
																	$v57 = $v59 < 30000000000000 ? $v59 : 30000000000000;
																}
																if ( $v53 > 99 ) {
																	continue;
																}
																$v60 = $v53 << 3;
																$w60 = $v60 >> 3;
																$s0 = $m[ $w60 + 3297 ];
																$s1 = $s0 + $v57;
																\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v57 );
																$m[ $w60 + 3297 ] = $s1;
																$s0 = $v50 == \PHP_INT_MIN ? 11088 : ( $v51 > 15 ? 11088 : $v51 * 80 + 9808 );
																$v61 = $m[ $s0 >> 3 ];
																$v62 = $v53 << 4;
																$v63 = $v62 + 21576;
																$w63 = $v63 >> 3;
																if ( $m[ ( $v62 + 21576 ) >> 3 ] == 1 ) {
																	$v12 = $m[ $w63 + 1 ];
																	$v61 = $v12 < $v61 ? $v12 : $v61;
																}
																$m[ $w63 + 1 ] = $v61;
																$m[ $w63 ] = 1;
															}
															$this->draw_draw_demand( $v35, 11176, 26376, 100, 0, 27176 );
															$v64 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
															$v65 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
															$v66 = 4;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v67 = 0;
																do {
																	if ( $v65 == 0 ) {
																		break;
																	}
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$this->poolrecord_component( $v1 + 400, $v64, $v65, $v67 );
																		$v67 = ( $v67 + 1 ) & 0xFFFFFFFF;
																		if ( ! ( $m[ $w1 + 50 ] & 0xFFFFFFFF ) ) {
																			if ( $v67 != $v65 ) {
																				continue;
																			}
																			break 2;
																		}
																		$v68 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
																		$v69 = (int) ( $v68 > 99 );
																		$s0 = ( $v69 ? 9424 : $v68 * 104 + 11176 ) & 0xFFFFFFFF;
																		if ( ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_load( $s0 + 96, 4 ) ) & 0xFFFFFFFF ) == $v66 ) {
																			$v70 = 0;
																			if ( ! $v69 ) {
																				$v71 = ( $v68 << 4 ) & 0xFFFFFFFF;
																				$w71 = $v71 >> 3;
																				$v12 = $m[ $w71 + 2698 ] ?? $this->rt_word( $w71 + 2698 );
																				$v70 = $m[ $w71 + 2697 ] ?? $this->rt_word( $w71 + 2697 );
																			}
																			$v72 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
																			if ( $v72 <= 99 ) {
																				$v73 = ( $v72 << 4 ) + 21576;
																				$w73 = $v73 >> 3;
																				if ( ! ( $m[ $w73 ] & 0xFFFFFFFF ) ) {
																					$v74 = $v12;
																				} else {
																					$v75 = $m[ $w73 + 1 ];
																					$v74 = $v70 & 0xFFFFFFFF ? ( $v75 < $v12 ? $v75 : $v12 ) : $v75;
																					$v70 = 1;
																				}
																				$m[ $w73 + 1 ] = $v74;
																				$m[ $w73 ] = $v70;
																			}
																		}
																		if ( $v67 >= $v65 ) {
																			break;
																		}
																	}
																} while ( false );
																$v76 = (int) ( $v66 == 1 );
																if ( ! $v76 ) {
																	$v66 = ( 0 ? 1 : $v66 - 1 ) & 0xFFFFFFFF;
																	if ( $v66 << 32 > 0 ) {
																		continue;
																	}
																}
																break;
															}
															if ( $v36 != 0 ) {
																$v77 = 0;
																$v78 = $m[1386];
																$v79 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	do {
																		$v80 = (int) ( $v77 > 99 );
																		if ( ! $v80 ) {
																			$v81 = ( $v77 << 4 ) & 0xFFFFFFFF;
																			$w81 = $v81 >> 3;
																			$s0 = $m[ $w81 + 2698 ] ?? $this->rt_word( $w81 + 2698 );
																			$v82 = ( $m[ $w81 + 2697 ] ?? $this->rt_word( $w81 + 2697 ) ) & 0xFFFFFFFF ? $s0 : $v78;
																		} else {
																			$v82 = $v78;
																			if ( $v77 > 199 ) {
																				break;
																			}
																		}
																		$v83 = ( $v80 ? 9424 : $v77 * 104 + 11176 ) & 0xFFFFFFFF;
																		$w83 = $v83 >> 3;
																		$v84 = ( $m[ $w83 + 2 ] ?? $this->rt_word( $w83 + 2 ) ) & 0xFFFFFFFF;
																		$v85 = $m[ $w83 + 3 ] ?? $this->rt_word( $w83 + 3 );
																		$v86 = ( $v80 ? 9392 : ( $v77 << 5 ) + 27176 ) & 0xFFFFFFFF;
																		$w86 = $v86 >> 3;
																		$v87 = $m[ $w86 ] ?? $this->rt_word( $w86 );
																		$v88 = ( $v79 + $v77 * 416 ) & 0xFFFFFFFF;
																		$w88 = ( $v88 >> 3 ) | ( $v88 << 61 );
																		if ( ! isset( $m[ $w88 + 122 ] ) ) {
																			$this->rt_store( $v88 + 976, $m[ $w86 + 2 ] ?? $this->rt_word( $w86 + 2 ) );
																		} else {
																			$m[ $w88 + 122 ] = $m[ $w86 + 2 ] ?? $this->rt_word( $w86 + 2 );
																		}
																		if ( ! isset( $m[ $w88 + 121 ] ) ) {
																			$this->rt_store( $v88 + 968, $v87 );
																		} else {
																			$m[ $w88 + 121 ] = $v87;
																		}
																		$v89 = $v85 + $v82;
																		\is_float( $v89 ) && $v89 = self::rt_add_64( $v85, $v82 );
																		if ( ! isset( $m[ $w88 + 120 ] ) ) {
																			$this->rt_store( $v88 + 960, $v84 ? ( $v89 < 253402300799999 ? $v89 : 253402300799999 ) : \PHP_INT_MIN );
																		} else {
																			$m[ $w88 + 120 ] = $v84 ? ( $v89 < 253402300799999 ? $v89 : 253402300799999 ) : \PHP_INT_MIN;
																		}
																	} while ( false );
																	$v77 = $v77 + 1;
																	if ( $v77 == $v36 ) {
																		break;
																	}
																}
																$v64 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
															}
															$m[ $w1 + 9 ] = 0x76A800000000 | 0x5A88;
															$m[ $w1 + 8 ] = 0x6A2800000000 | 0x6708;
															$m[ $w1 + 7 ] = ( $m[ $w1 + 7 ] & 0xFFFFFFFF ) | 0x2BA800000000;
															$v90 = ( $v64 + 640 ) & 0xFFFFFFFF;
															$v91 = $m[ $w1 + 7 ] & 0xFFFFFFFF;
															$v92 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFF;
															$v93 = $v1 + 484;
															$v94 = $v1 + 308;
															$v95 = 0;
															$v96 = 0;
															$v97 = 0;
															$v98 = 0;
															$v99 = 0;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v100 = $v43 > $v98 ? $v43 : $v98;
																do {
																	do {
																		do {
																			do {
																				do {
																					do {
																						while ( true ) {
																							--$this->fuel < 0 && self::rt_out_of_fuel();
																							$v101 = $v98;
																							if ( $v101 == $v100 ) {
																								$m[ $w1 + 7 ] = ( $m[ $w1 + 7 ] & -0x100000000 ) | $v91;
																								if ( ( $v97 & 0xFF ) >= 2 ) {
																									$this->suggestion_suggest( $v1 + 8, 9808, 11176, $m[ $w1 + 6 ] & 0xFFFFFFFF );
																								}
																								isset( $m[4649] ) || $this->rt_touch( 4649 );
																								$m[4649] = ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF;
																								isset( $m[4650] ) || $this->rt_touch( 4650 );
																								$m[4650] = $v26;
																								isset( $m[4647] ) || $this->rt_touch( 4647 );
																								$m[4647] = $v96 & 1 ? $v144 : \PHP_INT_MIN;
																								isset( $m[4648] ) || $this->rt_touch( 4648 );
																								$m[4648] = $v95 & 1 ? $v145 : \PHP_INT_MIN;
																								isset( $m[4646] ) || $this->rt_touch( 4646 );
																								$m[4646] = ( $v97 + 1 ) & 0xFF;
																								break 10;
																							}
																							$v98 = ( $v101 + 1 ) & 0xFFFFFFFF;
																							if ( $v101 > 199 ) {
																								continue;
																							}
																							if ( $v101 < $v43 ) {
																								break;
																							}
																						}
																						$v102 = ( $v42 + $v101 * 416 ) & 0xFFFFFFFF;
																						$w102 = ( $v102 >> 3 ) | ( $v102 << 61 );
																						$v103 = $m[ $w102 + 99 ] ?? $this->rt_load( $v102 + 792 );
																						$v104 = $m[ $w102 + 93 ] ?? $this->rt_load( $v102 + 744 );
																						$v105 = $m[ $w102 + 95 ] ?? $this->rt_load( $v102 + 760 );
																						$v106 = $m[ $w102 + 101 ] ?? $this->rt_load( $v102 + 808 );
																						$v107 = $m[ $w102 + 91 ] ?? $this->rt_load( $v102 + 728 );
																						$v108 = $m[ $w102 + 94 ] ?? $this->rt_load( $v102 + 752 );
																						$v109 = $m[ $w102 + 96 ] ?? $this->rt_load( $v102 + 768 );
																						$v110 = $m[ $w102 + 97 ] ?? $this->rt_load( $v102 + 776 );
																						$v111 = $m[ $w102 + 98 ] ?? $this->rt_load( $v102 + 784 );
																						$v112 = $m[ $w102 + 100 ] ?? $this->rt_load( $v102 + 800 );
																						$v113 = (int) ( ( $m[ $w102 + 92 ] ?? $this->rt_load( $v102 + 736 ) ) == 1 );
																						$m[ $w1 + 21 ] = ( $m[ $w1 + 21 ] & -0x100 ) | $v113;
																						$m[ $w1 + 20 ] = $v112;
																						$m[ $w1 + 19 ] = $v111;
																						$m[ $w1 + 18 ] = $v110;
																						$m[ $w1 + 17 ] = $v109;
																						$m[ $w1 + 16 ] = $v108;
																						$v114 = $v107 & 0xFFFFFFFF;
																						$m[ $w1 + 14 ] = ( $m[ $w1 + 14 ] & 0xFFFFFFFF ) | ( $v114 << 32 );
																						$v115 = (int) ( $v107 != \PHP_INT_MIN );
																						$m[ $w1 + 14 ] = ( $m[ $w1 + 14 ] & -0x100000000 ) | $v115;
																						$m[ $w1 + 13 ] = $v106;
																						$m[ $w1 + 11 ] = $v105;
																						$m[ $w1 + 12 ] = (int) ( $v106 != \PHP_INT_MIN );
																						$v116 = (int) ( $v105 != \PHP_INT_MIN );
																						$m[ $w1 + 10 ] = $v116;
																						$v117 = ( $v104 >= 0 && $v104 < 7 ? 1411785848586241 >> ( ( $v104 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFFFFFFFF;
																						$m[ $w1 + 21 ] = ( $m[ $w1 + 21 ] & -0xFF01 ) | ( ( $v117 & 0xFF ) << 8 );
																						$v118 = $v103 & 0xFFFFFFFF;
																						$m[ $w1 + 15 ] = ( $m[ $w1 + 15 ] & 0xFFFFFFFF ) | ( $v118 << 32 );
																						$v119 = $v118 > 15 ? 11088 : $v118 * 80 + 9808;
																						$v120 = (int) ( $v103 != \PHP_INT_MIN );
																						$m[ $w1 + 15 ] = ( $m[ $w1 + 15 ] & -0x100000000 ) | $v120;
																						$v121 = 0;
																						if ( $v107 != \PHP_INT_MIN ) {
																							$s0 = ( ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF ) + $v114 * 104;
																							$v122 = ( $v114 > 99 ? 9424 : $s0 ) & 0xFFFFFFFF;
																							$v123 = $v122 & 3 ? $this->rt_load( $v122 + 96, 4 ) : ( ( $m[ ( $v122 + 96 ) >> 3 ] ?? $this->rt_word( ( $v122 + 96 ) >> 3 ) ) >> ( ( ( $v122 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
																							if ( $v123 << 32 <= 17179869184 ) {
																								$v121 = 1;
																								if ( ! $v123 ) {
																									$v121 = (int) ( ( ( ( $m[ ( $v122 + 100 ) >> 3 ] ?? $this->rt_word( ( $v122 + 100 ) >> 3 ) ) >> ( ( ( $v122 + 100 ) & 7 ) << 3 ) ) & 0xFF ) != 2 );
																								}
																							}
																						}
																						$v124 = $v120 ? $v119 : 11088;
																						$w124 = $v124 >> 3;
																						$v125 = 2;
																						do {
																							do {
																								switch ( $v117 & 0xFF ) {
																									case 1:
																									case 4:
																										break;
																									case 2:
																										$v125 = 4;
																										break;
																									case 3:
																										$v125 = 5;
																										break;
																									case 5:
																										$v125 = 3;
																										break;
																									default:
																										if ( $v121 == 0 ) {
																											$m[ $w1 + 32 ] = ( $m[ $w1 + 32 ] & -0xFF00000001 ) | ( $v92 << 32 );
																											$m[ $w1 + 31 ] = $v9;
																											$v126 = 0;
																											$m[ $w1 + 32 ] = ( $m[ $w1 + 32 ] & -0xFF0100000000 ) | $v124;
																											$v125 = $v115 ? 6 : 2;
																											break 3;
																										}
																										$m[ $w1 + 32 ] = ( $m[ $w1 + 32 ] & -0xFF00000001 ) | ( $v92 << 32 );
																										$m[ $w1 + 31 ] = $v9;
																										$m[ $w1 + 32 ] = ( $m[ $w1 + 32 ] & -0xFF0100000000 ) | $v124;
																										$v125 = 17;
																										break 2;
																								}
																								$m[ $w1 + 32 ] = ( $m[ $w1 + 32 ] & -0xFF00000001 ) | ( $v92 << 32 );
																								$m[ $w1 + 31 ] = $v9;
																								$v126 = 0;
																								$m[ $w1 + 32 ] = ( $m[ $w1 + 32 ] & -0xFF0100000000 ) | $v124;
																								if ( $v121 == 0 ) {
																									break 2;
																								}
																							} while ( false );
																							$v126 = $v113 & (int) ( $v125 == 17 );
																						} while ( false );
																						$v127 = $v108;
																						do {
																							$v128 = (int) ( $v110 == 0 );
																							if ( $v128 ) {
																								break;
																							}
																							$v129 = \PHP_INT_MIN;
																							if ( $v108 != \PHP_INT_MIN || $v110 != -1 ) {
																								$v127 = $v108;
																								if ( $v110 < 1 ) {
																									break;
																								}
																								$v130 = $v108 % $v110;
																								$s0 = $v130 + ( ( $v130 >> 63 ) & $v110 );
																								$v129 = $v108 - $s0;
																								\is_float( $v129 ) && $v129 = self::rt_sub_64( $v108, $s0 );
																							}
																							$s0 = $v129 + $v110;
																							\is_float( $s0 ) && $s0 = self::rt_add_64( $v129, $v110 );
																							$v127 = $v129 == $v108 ? $v108 : $s0;
																						} while ( false );
																						$v131 = $v127 - $v109;
																						\is_float( $v131 ) && $v131 = self::rt_sub_64( $v127, $v109 );
																						$v132 = $v131 > 0 ? $v131 : 0;
																						if ( $v111 != 10000 ) {
																							$v133 = $v132 < 30000000000000 ? $v132 : 30000000000000;
																							$v134 = \intdiv( $v133, 10000 );
																							$s0 = ( $v134 * -10000 + $v133 ) * $v111;
																							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v134 * -10000 + $v133, $v111 );
																							$s1 = $s0 + 9999;
																							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
																							$s0 = $v134 * $v111;
																							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v134, $v111 );
																							$v135 = \intdiv( $s1, 10000 ) + $s0;
																							\is_float( $v135 ) && $v135 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
																							$v132 = $v135 < 30000000000000 ? $v135 : 30000000000000;
																						}
																						do {
																							if ( ! $v126 ) {
																								$m[ $w1 + 35 ] = 0;
																								$m[ $w1 + 34 ] = 0;
																								$m[ $w1 + 33 ] = 0;
																								if ( $v113 ) {
																									break;
																								}
																								$v121 = 1;
																								$v136 = 0;
																								$v137 = 4;
																								$v138 = 0;
																								if ( $v116 ) {
																									$v121 = 1;
																									$v139 = 0;
																									$v140 = 1;
																									if ( ! ( ( $v92 & 0xFF ) < 2 ? $v108 <= $v105 : $v108 < $v105 ) ) {
																										break 4;
																									}
																									break 2;
																								}
																								$v139 = 0;
																								$v140 = 1;
																								break 4;
																							}
																							$this->max_quantity_max_quantity( $v1 + 264, $v1 + 8, $v1 + 80, $v114, $v132, $v1 + 248, $v1 + 60 );
																							if ( $m[ $w1 + 21 ] & 0xFF ) {
																								break;
																							}
																							if ( ( $m[ $w1 + 10 ] & 0xFFFFFFFF ) == 0 ) {
																								break 3;
																							}
																							$v121 = 1;
																							$v141 = $m[ $w1 + 11 ];
																							if ( ( $v92 & 0xFF ) < 2 ? $v108 <= $v141 : $v108 < $v141 ) {
																								break 2;
																							}
																							break 3;
																						} while ( false );
																						$v121 = 0;
																						$v142 = (int) ( $v125 == 17 );
																						if ( ! $v142 ) {
																							$v121 = ( $m[ $w124 + 9 ] >> 40 ) & 0xFF;
																						}
																						if ( $m[ $w1 + 10 ] == 1 ) {
																							$v143 = $m[ $w1 + 11 ];
																							if ( ( $v92 & 0xFF ) < 2 ? $v108 <= $v143 : $v108 < $v143 ) {
																								break;
																							}
																						}
																						if ( $v126 ) {
																							break 2;
																						}
																						$v136 = $v121 ? 0 : 3;
																						$v140 = 1;
																						$v137 = 4;
																						$v139 = $m[ $w1 + 34 ];
																						$v138 = $m[ $w1 + 33 ];
																						switch ( ( $v142 ? 1 : $v125 ) - 1 ) {
																							case 1:
																								$v140 = 2;
																								$v137 = 8;
																								break 4;
																							case 2:
																								$v140 = 3;
																								$v137 = 131072;
																								break 4;
																							case 3:
																								$v140 = 4;
																								$v137 = 16;
																								break 4;
																							case 4:
																								$v140 = 5;
																								$v137 = 32;
																								break 4;
																							case 5:
																								$v140 = 6;
																								$v137 = 16384;
																								break 4;
																							case 6:
																								$v140 = 7;
																								$v137 = 64;
																								break 4;
																							case 7:
																								$v140 = 8;
																								$v137 = 128;
																								break 4;
																							case 8:
																								$v140 = 9;
																								$v137 = 256;
																								break 4;
																							case 9:
																								$v140 = 10;
																								$v137 = 512;
																								break 4;
																							case 10:
																								$v140 = 11;
																								$v137 = 1024;
																								break 4;
																							case 11:
																								$v140 = 12;
																								$v137 = 32768;
																								break 4;
																							case 12:
																								$v140 = 13;
																								$v137 = 2048;
																								break 4;
																							case 13:
																								$v140 = 14;
																								$v137 = 4096;
																								break 4;
																							case 14:
																								$v140 = 15;
																								$v137 = 65536;
																								break 4;
																							case 15:
																								$v140 = 16;
																								$v137 = 8192;
																								break 4;
																							default:
																								break 4;
																						}
																					} while ( false );
																					$v136 = 0;
																					$v137 = 2;
																					$v139 = $m[ $w1 + 34 ];
																					$v138 = $m[ $w1 + 33 ];
																					$v140 = 0;
																					break 2;
																				} while ( false );
																				if ( $v132 != 0 ) {
																					$m[ $w1 + 38 ] = $m[ $w1 + 35 ];
																					$m[ $w1 + 37 ] = $m[ $w1 + 34 ];
																					$m[ $w1 + 36 ] = $m[ $w1 + 33 ];
																					$m[ $w1 + 40 ] = ( $v124 << 32 ) | 0x2650;
																					$m[ $w1 + 41 ] = ( $m[ $w1 + 41 ] & 0xFFFFFFFF ) | ( $v114 << 32 );
																					$v146 = 0;
																					$v147 = (int) ( $v114 < 64 );
																					$v148 = $v147 ? 0 : 1 << ( $v107 & 63 );
																					$v149 = $v147 ? 1 << ( $v107 & 0xFFFFFFFF & 63 ) : 0;
																					$v150 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
																					$m[ $w1 + 39 ] = ( ( $v1 + 80 ) << 32 ) | ( $v1 + 8 );
																					$m[ $w1 + 41 ] = ( $m[ $w1 + 41 ] & -0x100000000 ) | ( $v1 + 60 );
																					$v151 = ( $m[ $w1 + 8 ] >> 32 ) & 0xFFFFFFFF;
																					do {
																						$s0 = ( $v114 > 99 ? 9424 : $v150 + $v114 * 104 ) & 0xFFFFFFFF;
																						$v152 = $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( ( $s0 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
																						if ( $v152 << 32 < 4294967296 ) {
																							$v153 = 0;
																							break;
																						}
																						$v153 = 0;
																						$v121 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
																						$v154 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
																						$v146 = 0;
																						$v155 = $v152;
																						while ( true ) {
																							--$this->fuel < 0 && self::rt_out_of_fuel();
																							$v156 = 0;
																							do {
																								if ( $v65 == 0 ) {
																									break;
																								}
																								while ( true ) {
																									--$this->fuel < 0 && self::rt_out_of_fuel();
																									$this->poolrecord_component( $v1 + 400, $v154, $v121, $v156 );
																									$v156 = ( $v156 + 1 ) & 0xFFFFFFFF;
																									if ( ! ( $m[ $w1 + 50 ] & 0xFFFFFFFF ) ) {
																										if ( $v156 != $v65 ) {
																											continue;
																										}
																										break 2;
																									}
																									do {
																										$v157 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
																										$v158 = (int) ( $v157 > 99 );
																										$v159 = ( $v158 ? 9424 : $v150 + $v157 * 104 ) & 0xFFFFFFFF;
																										if ( ( $v159 & 3 ? $this->rt_load( $v159 + 96, 4 ) : ( ( $m[ ( $v159 + 96 ) >> 3 ] ?? $this->rt_word( ( $v159 + 96 ) >> 3 ) ) >> ( ( ( $v159 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) != $v155 ) {
																											break;
																										}
																										$v160 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
																										if ( $v157 != $v114 ) {
																											$v161 = 1 << ( $v157 & 63 );
																											$v162 = (int) ( $v157 < 64 );
																											if ( ( $v161 & ( $v162 ? $v149 : $v148 ) ) == 0 && ( $v161 & ( $v162 ? $v153 : $v146 ) ) == 0 ) {
																												break;
																											}
																										}
																										$s0 = ( $v158 ? 9392 : $v151 + ( $v157 << 5 ) ) & 0xFFFFFFFF;
																										if ( ( $s0 & 7 ? $this->rt_load( $s0 + 16 ) : $m[ ( $s0 + 16 ) >> 3 ] ?? $this->rt_load( $s0 + 16 ) ) > 0 ) {
																											$v163 = ( ( $m[ ( $v159 + 101 ) >> 3 ] ?? $this->rt_word( ( $v159 + 101 ) >> 3 ) ) >> ( ( ( $v159 + 101 ) & 7 ) << 3 ) ) & 0xFF;
																											do {
																												do {
																													$v164 = 1 << ( $v157 & 63 );
																													$v165 = (int) ( $v157 < 64 );
																													if ( ( $v164 & ( $v165 ? $v149 : $v148 ) ) == 0 ) {
																														if ( ( $v164 & ( $v165 ? $v153 : $v146 ) ) != 0 || ( $v163 & 0xFF ) == 2 ) {
																															break;
																														}
																														break 2;
																													}
																													if ( ( $v163 & 0xFF ) == 2 ) {
																														break;
																													}
																													if ( $v160 >= 64 ) {
																														$v148 = ( 1 << ( $v160 & 63 ) ) | $v148;
																													} else {
																														$v149 = ( 1 << $v160 ) | $v149;
																													}
																													if ( ( $v164 & ( $v165 ? $v153 : $v146 ) ) == 0 ) {
																														break 2;
																													}
																												} while ( false );
																												if ( $v160 >= 64 ) {
																													$v146 = ( 1 << ( $v160 & 63 ) ) | $v146;
																													break;
																												}
																												$v153 = ( 1 << $v160 ) | $v153;
																											} while ( false );
																											if ( $v156 >= $v65 ) {
																												break 2;
																											}
																											continue 2;
																										}
																									} while ( false );
																									if ( $v156 >= $v65 ) {
																										break 2;
																									}
																								}
																							} while ( false );
																							$v166 = (int) ( $v155 == 1 );
																							if ( $v166 ) {
																								break 2;
																							}
																							$v155 = ( 0 ? 1 : $v155 - 1 ) & 0xFFFFFFFF;
																							if ( $v155 << 32 < 4294967296 ) {
																								break;
																							}
																						}
																					} while ( false );
																					$m[ $w1 + 47 ] = ( $m[ $w1 + 47 ] & -0x100000000 ) | $v36;
																					$m[ $w1 + 46 ] = ( $v152 << 32 ) | $v114;
																					$m[ $w1 + 45 ] = $v146;
																					$m[ $w1 + 44 ] = $v153;
																					$m[ $w1 + 43 ] = $v148;
																					$m[ $w1 + 42 ] = $v149;
																					$v167 = $m[ $w1 + 13 ];
																					$v168 = $m[ $w1 + 12 ];
																					$v169 = $m[ $w1 + 20 ];
																					do {
																						if ( $v128 ) {
																							break;
																						}
																						$v170 = \PHP_INT_MIN;
																						if ( $v108 != \PHP_INT_MIN || $v110 != -1 ) {
																							if ( $v110 < 1 ) {
																								break;
																							}
																							$v171 = $v108 % $v110;
																							$s0 = $v171 + ( ( $v171 >> 63 ) & $v110 );
																							$v170 = $v108 - $s0;
																							\is_float( $v170 ) && $v170 = self::rt_sub_64( $v108, $s0 );
																						}
																						$s0 = $v170 + $v110;
																						\is_float( $s0 ) && $s0 = self::rt_add_64( $v170, $v110 );
																						$v108 = $v170 == $v108 ? $v108 : $s0;
																					} while ( false );
																					$v172 = 0;
																					if ( ( $v92 & 0xFF ) == 3 ) {
																						$v172 = $v168 & (int) ( $v9 < $v167 ) & (int) ( $v169 >= $v108 );
																					}
																					$m[ $w1 + 49 ] = ( $m[ $w1 + 49 ] & -0xFF00000001 ) | ( $v92 << 32 );
																					$m[ $w1 + 48 ] = $v9;
																					$m[ $w1 + 49 ] = ( $m[ $w1 + 49 ] & -0xFF0100000000 ) | ( $v172 << 40 ) | $v124;
																					$this->findings_of( $v1 + 400, $v150, $v151, $v1 + 336, $v1 + 384, $v168, $v167 );
																					$v173 = ( ( $m[ $w1 + 62 ] & 0xFF ) << 7 ) & 0x80;
																					if ( ! ( $m[ $w1 + 57 ] & 0xFFFFFFFF ) ) {
																						if ( ( $m[ $w1 + 58 ] & 0xFFFFFFFF ) != 0 ) {
																							if ( ( ( $m[ $w124 + 9 ] >> 32 ) & 0xFF ) == 0 ) {
																								$this->boundline_refused( $v1 + 176, $v1 + 288, $v1 + 336, $v173, ( $m[ $w1 + 58 ] >> 32 ) & 0xFFFFFFFF, 9 );
																								break 3;
																							}
																							$v173 = $v173 | 0x100;
																						}
																						if ( ( $m[ $w1 + 50 ] & 0xFFFFFFFF ) != 0 ) {
																							$m[ $w1 + 30 ] = $m[ $w1 + 52 ];
																							$m[ $w1 + 29 ] = 1;
																							$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0x1000000 ) | 0xA0000 | 0x100;
																							$m[ $w1 + 26 ] = ( ( $m[ $w1 + 51 ] & 0xFFFFFFFF ) << 32 ) | 1;
																							$m[ $w1 + 24 ] = 0;
																							$m[ $w1 + 23 ] = $m[ $w1 + 37 ];
																							$m[ $w1 + 22 ] = $m[ $w1 + 36 ];
																							$m[ $w1 + 27 ] = $v173 | 0x200;
																							break 3;
																						}
																						$v174 = $m[ $w1 + 61 ] | $v173;
																						if ( $m[ $w1 + 59 ] & 0xFFFFFFFF ) {
																							$this->boundline_refused( $v1 + 504, $v1 + 288, $v1 + 336, $v174, ( $m[ $w1 + 59 ] >> 32 ) & 0xFFFFFFFF, 11 );
																							$v197 = $m[ $w1 + 54 ];
																							$v198 = $m[ $w1 + 71 ];
																							$v199 = $m[ $w1 + 53 ];
																							$v200 = $m[ $w1 + 70 ];
																							if ( ! ( $v199 & $v200 & 0xFFFFFFFF ) ) {
																								$v201 = $v200 & 0xFFFFFFFF;
																								$v202 = $v201 ? $v198 : $v197;
																								$v203 = $v201 ? 1 : $v199;
																							} else {
																								$v202 = $v197 < $v198 ? $v197 : $v198;
																								$v203 = 1;
																							}
																							$this->rt_copy( $v1 + 176, $v1 + 504, 56 );
																							$m[ $w1 + 30 ] = $v202;
																							$m[ $w1 + 29 ] = $v203;
																							break 3;
																						}
																						$v175 = $m[ $w1 + 60 ] & 0xFFFFFFFF;
																						do {
																							do {
																								if ( ( ( $m[ $w1 + 62 ] >> 16 ) & 0xFF ) != 1 || $v175 != 0 ) {
																									if ( $v175 ) {
																										$s0 = $m[ $w1 + 38 ] & 0xFFFFFFFF ? $v94 : $v93;
																										$v121 = ( $m[ $s0 >> 3 ] >> 32 ) & 0xFFFFFFFF;
																										$v177 = 0;
																										$s0 = $m[ $w1 + 37 ] > 0 ? 2 : 3;
																										$v180 = $m[ $w1 + 36 ] & 0xFFFFFFFF ? $s0 : 3;
																										$v176 = 4096;
																										$v178 = 14;
																										$v179 = 1;
																										break 4;
																									}
																									if ( ( $m[ $w1 + 62 ] >> 8 ) & 0xFF ) {
																										break;
																									}
																									$v176 = 256;
																									$v177 = 0;
																									$v178 = 9;
																									$v179 = 0;
																									$v180 = 0;
																									break 4;
																								}
																								$v177 = 0;
																								$v181 = (int) ( $v152 << 32 > 0 );
																								$v182 = $v181 ? 0 : $v114;
																								$v121 = ( $v181 ? $v36 : $v114 + 1 ) & 0xFFFFFFFF;
																								if ( $v182 < $v121 ) {
																									$v177 = 0;
																									$v183 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
																									$v184 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
																									while ( true ) {
																										--$this->fuel < 0 && self::rt_out_of_fuel();
																										$v185 = $v177;
																										$v186 = $v108;
																										do {
																											do {
																												if ( $v182 != $v114 ) {
																													$v187 = 1 << ( $v182 & 63 );
																													$v188 = (int) ( $v182 < 64 );
																													if ( ( $v187 & ( $v188 ? $v149 : $v148 ) ) == 0 && ( $v187 & ( $v188 ? $v153 : $v146 ) ) == 0 ) {
																														break;
																													}
																												}
																												$c = $v152 != 0 && ( self::rt_shr_u_64( $v182 < 64 ? $v149 : $v148, $v182 & 63 ) & 1 ) == 0;
																												$v177 = 0;
																												if ( ! $c ) {
																													$v189 = (int) ( $v182 > 99 );
																													$s0 = ( $v189 ? 9392 : $v151 + ( $v182 << 5 ) ) & 0xFFFFFFFF;
																													$v190 = ( $v189 ? 9424 : $v150 + $v182 * 104 ) & 0xFFFFFFFF;
																													$w190 = ( $v190 >> 3 ) | ( $v190 << 61 );
																													$s1 = $m[ $w190 + 1 ] ?? $this->rt_load( $v190 + 8 );
																													$s2 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
																													$s0 = ( $m[ $w190 ] ?? $this->rt_load( $v190, 4 ) ) & 0xFFFFFFFF ? $s1 : 0;
																													$s1 = $s2 - $s0;
																													\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
																													$s0 = $m[ $w190 + 10 ] ?? $this->rt_load( $v190 + 80 );
																													$v191 = $s1 + $s0;
																													\is_float( $v191 ) && $v191 = self::rt_add_64( $s1, $s0 );
																													if ( $v191 >= 1 && $v182 <= 199 && $v182 < $v36 ) {
																														$v192 = ( $v90 + $v182 * 416 ) & 0xFFFFFFFF;
																														$w192 = ( $v192 >> 3 ) | ( $v192 << 61 );
																														$v193 = $m[ $w192 + 5 ] ?? $this->rt_load( $v192 + 40 );
																														$v194 = $m[ $w192 + 10 ] ?? $this->rt_load( $v192 + 80 );
																														$v195 = $v194 & 0xFFFFFFFF;
																														$s0 = ( $v194 == \PHP_INT_MIN ? 11088 : ( $v195 > 15 ? 11088 : $v195 * 80 + 9808 ) ) + 48;
																														$this->backorder_allowance_available_at( $v1 + 504, $v184, $v183, $v182, (int) ( $v193 != \PHP_INT_MIN ), $v193, $m[ $s0 >> 3 ], $v9, $v191 );
																														$v108 = $m[ $w1 + 64 ];
																														$v177 = $m[ $w1 + 63 ];
																													}
																												}
																												if ( ( $v177 & $v185 ) != 0 ) {
																													if ( $v108 < $v186 ) {
																														break;
																													}
																													break 2;
																												}
																												if ( $v177 & 0xFFFFFFFF || ( $v185 & 1 ) == 0 ) {
																													break 2;
																												}
																											} while ( false );
																											$v177 = $v185;
																											$v108 = $v186;
																										} while ( false );
																										$v182 = ( $v182 + 1 ) & 0xFFFFFFFF;
																										if ( $v182 == $v121 ) {
																											break;
																										}
																									}
																								}
																								if ( ( ( $m[ $w1 + 62 ] >> 8 ) & 0xFF ) != 1 ) {
																									$v176 = 256;
																									$v178 = 9;
																									break 2;
																								}
																								if ( ( $v177 & 1 ) == 0 ) {
																									break;
																								}
																								$v176 = 65536;
																								$v177 = 1;
																								$v178 = 15;
																								break 2;
																							} while ( false );
																							$v176 = 8192;
																							$v177 = 0;
																							$v178 = 16;
																						} while ( false );
																						$v179 = 0;
																						$v180 = 0;
																						break 2;
																					}
																					$this->boundline_refused( $v1 + 176, $v1 + 288, $v1 + 336, $v173, ( $m[ $w1 + 57 ] >> 32 ) & 0xFFFFFFFF, 7 );
																					break 3;
																				}
																				$v140 = 16;
																				$v121 = 0;
																				$v137 = 8192;
																				$v139 = $m[ $w1 + 34 ];
																				$v138 = $m[ $w1 + 33 ];
																				$v136 = 0;
																			} while ( false );
																			$v196 = 0;
																			$m[ $w1 + 29 ] = 0;
																			$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0xFFFF01 ) | ( $v140 << 16 ) | ( $v136 << 8 );
																			$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0x100 ) | $v121;
																			$m[ $w1 + 27 ] = $v137;
																			$m[ $w1 + 26 ] = $m[ $w1 + 26 ] & -0x100000000;
																			$m[ $w1 + 24 ] = 0;
																			$m[ $w1 + 23 ] = $v139;
																			$m[ $w1 + 22 ] = $v138;
																			break 3;
																		} while ( false );
																		$m[ $w1 + 30 ] = $m[ $w1 + 56 ];
																		$m[ $w1 + 29 ] = $m[ $w1 + 55 ];
																		$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0xFFFF01 ) | ( $v178 << 16 ) | ( $v180 << 8 );
																		$m[ $w1 + 28 ] = $m[ $w1 + 28 ] & -0x100;
																		$m[ $w1 + 26 ] = ( $v121 << 32 ) | $v179;
																		$m[ $w1 + 25 ] = $v108;
																		$m[ $w1 + 24 ] = $v177;
																		$m[ $w1 + 23 ] = $m[ $w1 + 37 ];
																		$m[ $w1 + 22 ] = $m[ $w1 + 36 ];
																		$m[ $w1 + 27 ] = $v176 | $v174;
																	} while ( false );
																	$v196 = $m[ $w1 + 29 ];
																} while ( false );
																$v204 = $m[ $w1 + 30 ];
																if ( ! ( $v196 & $v95 & 0xFFFFFFFF ) ) {
																	$v205 = $v95 & 1;
																	$v145 = $v205 ? $v145 : $v204;
																	$v95 = $v205 ? 1 : $v196;
																} else {
																	$v145 = $v204 < $v145 ? $v204 : $v145;
																	$v95 = 1;
																}
																$v206 = $m[ $w1 + 28 ] & 0xFF;
																$v207 = $m[ $w1 + 22 ];
																$v208 = ( $m[ $w1 + 28 ] >> 16 ) & 0xFF;
																do {
																	$v209 = ( $m[ $w1 + 28 ] >> 8 ) & 0xFF;
																	$v210 = $v209 & 0xFF;
																	if ( $v210 < 2 || $v207 != 0 ) {
																		$v211 = $m[ $w1 + 16 ];
																		break;
																	}
																	$v211 = 0;
																	if ( $v208 != 9 ) {
																		break;
																	}
																	$v212 = $m[ $w1 + 17 ];
																	$v213 = $m[ $w1 + 16 ];
																	$v214 = $v212 < $v213 ? $v212 : $v213;
																	$v215 = $m[ $w1 + 18 ];
																	if ( $v215 != 0 ) {
																		$v211 = \PHP_INT_MIN;
																		if ( $v214 == \PHP_INT_MIN && $v215 == -1 ) {
																			break;
																		}
																		if ( $v215 >= 1 ) {
																			$v216 = $v214 % $v215;
																			$s0 = $v216 + ( ( $v216 >> 63 ) & $v215 );
																			$v211 = $v214 - $s0;
																			\is_float( $v211 ) && $v211 = self::rt_sub_64( $v214, $s0 );
																			break;
																		}
																	}
																	$v211 = $v214;
																} while ( false );
																$v217 = (int) ( $v210 > ( $v97 & 0xFF ) );
																if ( $v99 <= 99 ) {
																	$v218 = $v99 << 4;
																	$w218 = $v218 >> 3;
																	$m[ $w218 + 3097 ] = $v211;
																	$m[ $w218 + 3098 ] = ( $m[ $w218 + 3098 ] & -0x100 ) | ( ( $v206 | (int) ( ( $v208 & 0xFF ) == 0 ) ) & 1 );
																}
																$v219 = (int) ( $v96 == 0 ) | $v217;
																if ( $v91 <= 199 ) {
																	$v220 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + $v91 * 416 ) & 0xFFFFFFFF;
																	$w220 = ( $v220 >> 3 ) | ( $v220 << 61 );
																	if ( ! isset( $m[ $w220 + 130 ] ) ) {
																		$this->rt_store( $v220 + 1040, \PHP_INT_MIN );
																	} else {
																		$m[ $w220 + 130 ] = \PHP_INT_MIN;
																	}
																	if ( ! isset( $m[ $w220 + 129 ] ) ) {
																		$this->rt_store( $v220 + 1032, $v206 & 1 );
																	} else {
																		$m[ $w220 + 129 ] = $v206 & 1;
																	}
																	$s0 = $m[ $w1 + 25 ];
																	if ( ! isset( $m[ $w220 + 128 ] ) ) {
																		$this->rt_store( $v220 + 1024, $m[ $w1 + 24 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
																	} else {
																		$m[ $w220 + 128 ] = $m[ $w1 + 24 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
																	}
																	$s0 = ( $m[ $w1 + 26 ] >> 32 ) & 0xFFFFFFFF;
																	if ( ! isset( $m[ $w220 + 127 ] ) ) {
																		$this->rt_store( $v220 + 1016, $m[ $w1 + 26 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
																	} else {
																		$m[ $w220 + 127 ] = $m[ $w1 + 26 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
																	}
																	$s0 = $m[ $w1 + 23 ];
																	if ( ! isset( $m[ $w220 + 126 ] ) ) {
																		$this->rt_store( $v220 + 1008, $v207 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
																	} else {
																		$m[ $w220 + 126 ] = $v207 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
																	}
																	if ( ! isset( $m[ $w220 + 125 ] ) ) {
																		$this->rt_store( $v220 + 1000, $m[ $w1 + 27 ] );
																	} else {
																		$m[ $w220 + 125 ] = $m[ $w1 + 27 ];
																	}
																	$s0 = $v208 << 3;
																	if ( ! isset( $m[ $w220 + 124 ] ) ) {
																		$this->rt_store( $v220 + 992, $m[ ( $s0 + 9560 ) >> 3 ] );
																	} else {
																		$m[ $w220 + 124 ] = $m[ ( $s0 + 9560 ) >> 3 ];
																	}
																	if ( ! isset( $m[ $w220 + 123 ] ) ) {
																		$this->rt_store( $v220 + 984, ( $v209 + 1 ) & 0xFF );
																	} else {
																		$m[ $w220 + 123 ] = ( $v209 + 1 ) & 0xFF;
																	}
																}
																$v97 = $v219 ? $v209 : $v97;
																$v144 = $v219 ? $v99 : $v144;
																$v96 = $v219 ? 1 : $v96;
																$v91 = ( $v91 + 1 ) & 0xFFFFFFFF;
																$v99 = ( $v99 + 1 ) & 0xFFFFFFFF;
															}
														}
														$v7 = $v6 >> 8;
														$v4 = ( ( $m[ $w1 + 53 ] & 0xFFFFFFFF ) << 32 ) | $v34;
														break 7;
													}
													break 3;
												}
											}
											$this->place_at_fault( $v1 + 400, 36784, $v8 );
											$v4 = ( ( $m[ $w1 + 53 ] & 0xFF ) << 32 ) | ( ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF );
											$v7 = ( ( $m[ $w1 + 51 ] >> 40 ) & 0xFFFF ) | ( ( ( $m[ $w1 + 51 ] >> 56 ) & 0xFF ) << 16 );
											$v3 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
											$v6 = ( $m[ $w1 + 51 ] >> 32 ) & 0xFF;
											$v2 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
											$v0 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
											$v5 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
											break;
										}
										$v221 = 0;
										$m[1396] = $m[1396] & -0xFF00000001;
										do {
											do {
												do {
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														$v222 = $v221 * 24;
														$w222 = $v222 >> 3;
														$s0 = $v221 << 3;
														$v223 = $m[ ( $s0 + 36784 ) >> 3 ] ?? $this->rt_load( $s0 + 36784 );
														if ( $m[ $w222 + 1030 ] > $v223 || $v223 > $m[ $w222 + 1031 ] ) {
															$this->place_at_fault_2( $v1 + 400, 36784, 0, 0, $v221 );
															$v224 = $m[ $w1 + 53 ] & 0xFF;
															$v225 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
															$v3 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
															$v6 = ( $m[ $w1 + 51 ] >> 32 ) & 0xFFFFFFFF;
															$v2 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
															$v0 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
															$v5 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
															break 4;
														}
														$v221 = $v221 + 1;
														if ( $v221 == 15 ) {
															break;
														}
													}
													$this->policies_read( $v1 + 400, 36784 );
													$m[ $w1 + 22 ] = ( $m[ $w1 + 22 ] & -0x10000 ) | ( ( $m[ $w1 + 53 ] >> 8 ) & 0xFFFF );
													$m[ $w1 + 22 ] = ( $m[ $w1 + 22 ] & -0xFF0001 ) | ( ( ( $m[ $w1 + 53 ] >> 24 ) & 0xFF ) << 16 );
													$v224 = $m[ $w1 + 53 ] & 0xFF;
													$v225 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
													$v3 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
													$v6 = ( $m[ $w1 + 51 ] >> 32 ) & 0xFFFFFFFF;
													$v226 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
													$v0 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
													$v5 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
													$this->rt_copy( $v1 + 504, $v1 + 428, 49 );
													$v227 = ( $m[ $w1 + 59 ] >> 40 ) & 0xFF;
													if ( $v227 == 2 ) {
														$v2 = $v226;
														break 3;
													}
													$v228 = ( $m[ $w1 + 59 ] >> 48 ) & 0xFFFF;
													$m[ $w1 + 42 ] = ( $m[ $w1 + 42 ] & -0xFF0001 ) | ( ( ( $m[ $w1 + 22 ] >> 16 ) & 0xFF ) << 16 );
													$m[ $w1 + 42 ] = ( $m[ $w1 + 42 ] & -0x10000 ) | ( $m[ $w1 + 22 ] & 0xFFFF );
													$this->rt_copy( $v1 + 80, $v1 + 504, 49 );
													$v2 = 0;
													$m[1389] = ( $m[1389] & -0x100 ) | $v224;
													$m[1388] = ( $v225 << 32 ) | $v3;
													$m[1387] = ( $v6 << 32 ) | $v226;
													$m[1386] = ( $v0 << 32 ) | $v5;
													$m[1389] = ( $m[1389] & -0xFFFF01 ) | ( ( $m[ $w1 + 42 ] & 0xFFFF ) << 8 );
													$m[1389] = ( $m[1389] & -0xFF000001 ) | ( ( ( $m[ $w1 + 42 ] >> 16 ) & 0xFF ) << 24 );
													$this->rt_copy( 11116, $v1 + 80, 49 );
													$m[1395] = ( $m[1395] & 0xFFFFFFFFFF ) | ( $v228 << 48 ) | ( $v227 << 40 );
													$v229 = 4;
													$v5 = 1;
													$v4 = $m[4613] ?? $this->rt_load( 36904 );
													$c = $v4 < 0 || $v4 > 4294967295;
													$v0 = 1;
													$v3 = 0;
													if ( ! $c ) {
														$v7 = $v4;
														if ( $v7 <= 16 ) {
															if ( $v4 == 0 ) {
																$m[1396] = $m[1396] & -0x100000000;
																break 2;
															}
															$v6 = 0;
															do {
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	$v230 = ( $v6 + 1 ) & 0xFFFFFFFF;
																	$v231 = ( $v6 * 416 + 37416 ) & 0xFFFFFFFF;
																	$v232 = 0;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$v3 = $v232 * 24;
																		$s0 = ( $v231 + ( $v232 << 3 ) ) & 0xFFFFFFFF;
																		$v4 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
																		if ( $m[ ( $v3 + 8240 ) >> 3 ] > $v4 || $v4 > $m[ ( $v3 + 8248 ) >> 3 ] ) {
																			break 3;
																		}
																		$v232 = $v232 + 1;
																		if ( $v232 == 15 ) {
																			break;
																		}
																	}
																	$this->policies_read( $v1 + 400, $v231 );
																	$v6 = $v230;
																	if ( $v230 == $v7 ) {
																		break;
																	}
																}
																$v0 = $v7;
																break 2;
															} while ( false );
															$this->place_at_fault_2( $v1 + 400, $v231, 1, 1, $v6 );
															$v0 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
															$v5 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
															if ( $v5 == 2 ) {
																break;
															}
															$v229 = $m[ $w1 + 53 ] & 0xFF;
															$v225 = ( $m[ $w1 + 52 ] >> 32 ) & 0xFFFFFFFF;
															$v3 = $m[ $w1 + 52 ] & 0xFFFFFFFF;
															$v6 = ( $m[ $w1 + 51 ] >> 32 ) & 0xFFFFFFFF;
															$v2 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
														}
													}
													$v7 = $v6 >> 8;
													$v4 = ( ( $v229 & 0xFF ) << 32 ) | $v225;
													break 4;
												} while ( false );
												$m[1396] = ( $m[1396] & -0x100000000 ) | $v0;
												if ( $v0 == 0 ) {
													break;
												}
												$v233 = 0;
												$v3 = 0;
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													if ( $v233 == 1280 ) {
														break 2;
													}
													if ( $v3 >= ( $m[1396] & 0xFFFFFFFF ) ) {
														$m[ $w1 + 59 ] = ( $m[ $w1 + 59 ] & -0xFF0000000001 ) | 0x20000000000;
													} else {
														$this->policies_read( $v1 + 400, ( $v3 * 416 + 37416 ) & 0xFFFFFFFF );
														if ( ( ( $m[ $w1 + 59 ] >> 40 ) & 0xFF ) != 2 ) {
															$this->rt_copy( ( $v233 + 9808 ) & 0xFFFFFFFF, $v1 + 400, 80 );
														}
													}
													$v3 = ( $v3 + 1 ) & 0xFFFFFFFF;
													$v233 = ( $v233 + 80 ) & 0xFFFFFFFF;
													$v0 = $v0 - 1;
													if ( ! $v0 ) {
														break;
													}
												}
											} while ( false );
											$m[1396] = ( $m[1396] & -0xFF00000001 ) | 0x100000000;
											$v5 = 2;
											break 2;
										} while ( false );
										$v7 = $v6 >> 8;
										$v4 = ( ( $v224 & 0xFF ) << 32 ) | $v225;
									} while ( false );
									if ( $v5 != 2 ) {
										break 6;
									}
								} while ( false );
								isset( $m[4645] ) || $this->rt_touch( 4645 );
								$m[4645] = 0;
								break 6;
							} while ( false );
							$v2 = 0;
						} while ( false );
						$v7 = $v6 >> 8;
						$v4 = ( ( $v23 & 0xFF ) << 32 ) | $v25;
						break 3;
					} while ( false );
					$v0 = 1;
					$v2 = 0;
				} while ( false );
				$v7 = $v6 >> 8;
				$v4 = ( ( $v11 & 0xFF ) << 32 ) | $v25;
			} while ( false );
			$v234 = 48;
			$m[ $w1 + 57 ] = ( $m[ $w1 + 57 ] & -0x100000000 ) | 0x30;
			$m[ $w1 + 56 ] = ( $m[ $w1 + 56 ] & 0xFFFFFFFF ) | 0x922800000000;
			$m[ $w1 + 55 ] = 0;
			$m[ $w1 + 54 ] = $v3 & 1 ? $v4 & 0xFFFFFFFF : \PHP_INT_MIN;
			$m[ $w1 + 52 ] = $v5 & 1 ? $v0 : \PHP_INT_MIN;
			$m[ $w1 + 53 ] = $v2 & 1 ? ( ( $v7 & 0xFFFFFF ) << 8 ) | ( $v6 & 0xFF ) : \PHP_INT_MIN;
			$s0 = ( ( $v4 >> 32 ) & 0xFFFFFFFF & 0xFF ) << 3;
			$m[ $w1 + 51 ] = $m[ ( $s0 + 9736 ) >> 3 ];
			$v235 = $v1 + 400 + 8;
			$v236 = 36776;
			$v237 = 0;
			$v238 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( ( $v237 & 1 ) != 0 ) {
					if ( $v236 == 37416 ) {
						break 2;
					}
				} else {
					$m[ $w1 + 57 ] = $m[ $w1 + 57 ] & -0x100000000;
					if ( $v234 >= ( ( 37416 - $v236 ) & 0xFFFFFFFF ) >> 3 ) {
						break 2;
					}
					$v236 = ( $v236 + ( $v234 << 3 ) ) & 0xFFFFFFFF;
				}
				$v239 = ( $v236 + 8 ) & 0xFFFFFFFF;
				$m[ $w1 + 56 ] = ( $m[ $w1 + 56 ] & -0x100000000 ) | $v239;
				if ( $v238 == 4 ) {
					break 2;
				}
				$s0 = $v235 + ( $v238 << 3 );
				isset( $m[ $v236 >> 3 ] ) || $this->rt_touch( $v236 >> 3 );
				$m[ $v236 >> 3 ] = $m[ $s0 >> 3 ];
				$v237 = 1;
				$v238 = $v238 + 1;
				$v234 = 0;
				$v236 = $v239;
			}
		} while ( false );
		$this->g0_stack_pointer = $v1 + 576;
	}

	/** decide (WebAssembly function 34). */
	private function decide_34(): void {
		$this->server_answer( 1 );
	}

	/** format (WebAssembly function 35). */
	private function format_35(): int {
		return 3;
	}

	/** policies (WebAssembly function 36). */
	private function policies_36(): void {
		$this->server_answer( 2 );
	}

	/** rules (WebAssembly function 37). */
	private function rules_37( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 9528 ) >> 3 ];
		}
		return $v1;
	}

	/** words (WebAssembly function 38). */
	private function words_38(): int {
		return 36776;
	}

	/** Reads word $index, which is not in the array: words that nothing has written are zero. */
	private function rt_word( int $index ): int {
		if ( $index < 0 || $index >= $this->pages << 13 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
		return 0;
	}

	/** Extends the array to word $index, which is about to be written. */
	private function rt_touch( int $index ): void {
		if ( $index < 0 || $index >= $this->pages << 13 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
		for ( $next = \count( $this->m ); $next <= $index; ++$next ) {
			$this->m[] = 0;
		}
	}

	/** Traps unless $length bytes from $address lie inside the memory. */
	private function rt_bounds( int $address, int $length ): void {
		if ( $address < 0 || $length < 0 || $address > ( $this->pages << 16 ) - $length ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
	}

	/** Reads $length bytes from $address. */
	private function rt_read_bytes( int $address, int $length ): string {
		$this->rt_bounds( $address, $length );
		if ( 0 === $length ) {
			return '';
		}
		$first = $address >> 3;
		$count = ( ( $address + $length + 7 ) >> 3 ) - $first;
		$words = \array_slice( $this->m, $first, $count );
		$bytes = \str_pad( \pack( 'P*', ...$words ), $count << 3, "\0" );
		return \substr( $bytes, $address & 7, $length );
	}

	/** Writes $bytes to $address. */
	private function rt_write_bytes( int $address, string $bytes ): void {
		$length = \strlen( $bytes );
		$this->rt_bounds( $address, $length );
		if ( 0 === $length ) {
			return;
		}
		$first = $address >> 3;
		$last  = ( $address + $length - 1 ) >> 3;
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		// The words at both ends keep their bytes outside the range.
		$before = $address & 7;
		$after  = ( -( $address + $length ) ) & 7;
		if ( 0 !== $before ) {
			$bytes = \substr( \pack( 'P', $this->m[ $first ] ), 0, $before ) . $bytes;
		}
		if ( 0 !== $after ) {
			$bytes .= \substr( \pack( 'P', $this->m[ $last ] ), -$after );
		}
		foreach ( \unpack( 'P*', $bytes ) as $position => $word ) {
			$this->m[ $first + $position - 1 ] = $word;
		}
	}

	/** Reads $bytes bytes that may lie in two words. */
	private function rt_load( int $address, int $bytes = 8 ): int {
		$this->rt_bounds( $address, $bytes );
		$index = $address >> 3;
		$shift = ( $address & 7 ) << 3;
		$value = $this->m[ $index ] ?? 0;
		if ( 0 !== $shift ) {
			$value = ( $value >> $shift ) & ( \PHP_INT_MAX >> ( $shift - 1 ) );
			if ( $shift + ( $bytes << 3 ) > 64 ) {
				$value |= ( $this->m[ $index + 1 ] ?? 0 ) << ( 64 - $shift );
			}
		}
		return 8 === $bytes ? $value : $value & ( ( 1 << ( $bytes << 3 ) ) - 1 );
	}

	/** Writes the lowest $bytes bytes of $value, which may come to lie in two words. */
	private function rt_store( int $address, int $value, int $bytes = 8 ): void {
		$this->rt_bounds( $address, $bytes );
		$this->rt_touch( ( $address + $bytes - 1 ) >> 3 );
		$index = $address >> 3;
		$shift = ( $address & 7 ) << 3;
		$mask  = 8 === $bytes ? -1 : ( 1 << ( $bytes << 3 ) ) - 1;
		$value = $value & $mask;
		$this->m[ $index ] = ( $this->m[ $index ] & ( ( $mask << $shift ) ^ -1 ) ) | ( $value << $shift );
		if ( $shift + ( $bytes << 3 ) > 64 ) {
			// What fell off goes to the bottom of the next word.
			$rest = ( \PHP_INT_MAX >> ( 63 - $shift ) ) & ( $mask >> ( 64 - $shift ) );
			$this->m[ $index + 1 ] = ( $this->m[ $index + 1 ] & ( $rest ^ -1 ) ) | ( ( $value >> ( 64 - $shift ) ) & $rest );
		}
	}

	/** Copies $length bytes; the ranges may overlap. */
	private function rt_copy( int $to, int $from, int $length ): void {
		$m     = &$this->m;
		$word  = $to >> 3;
		$count = $length >> 3;
		if ( 0 === ( ( $to | $from | $length ) & 7 ) && isset( $m[ $word + $count - 1 ], $m[ ( $from >> 3 ) + $count - 1 ] ) ) {
			foreach ( \array_slice( $m, $from >> 3, $count ) as $value ) {
				$m[ $word ] = $value;
				++$word;
			}
			return;
		}
		$this->rt_bounds( $to, $length );
		$this->rt_write_bytes( $to, $this->rt_read_bytes( $from, $length ) );
	}

	/** Sets $length bytes to the lowest byte of $value. */
	private function rt_fill( int $address, int $value, int $length ): void {
		$m     = &$this->m;
		$index = $address >> 3;
		$end   = $index + ( $length >> 3 );
		if ( 0 === ( ( $address | $length ) & 7 ) && isset( $m[ $end - 1 ] ) ) {
			$half = ( $value & 0xFF ) * 0x01010101;
			$word = ( $half << 32 ) | $half;
			for ( ; $index < $end; ++$index ) {
				$m[ $index ] = $word;
			}
			return;
		}
		$this->rt_bounds( $address, $length );
		$this->rt_write_bytes( $address, \str_repeat( \chr( $value & 0xFF ), $length ) );
	}

	/** The sum modulo 2^64. */
	private static function rt_add_64( int $a, int $b ): int {
		$low = ( $a & 0xFFFFFFFF ) + ( $b & 0xFFFFFFFF );
		return ( ( ( $a >> 32 ) + ( $b >> 32 ) + ( $low >> 32 ) ) << 32 ) | ( $low & 0xFFFFFFFF );
	}

	/** The difference modulo 2^64. */
	private static function rt_sub_64( int $a, int $b ): int {
		$low = ( $a & 0xFFFFFFFF ) - ( $b & 0xFFFFFFFF );
		return ( ( ( $a >> 32 ) - ( $b >> 32 ) + ( $low >> 32 ) ) << 32 ) | ( $low & 0xFFFFFFFF );
	}

	/** The product modulo 2^64, from parts that stay below 2^63. */
	private static function rt_mul_64( int $a, int $b ): int {
		$a_low = $a & 0xFFFFFFFF;
		$b_low = $b & 0xFFFFFFFF;
		$cross = ( ( ( $a >> 32 ) * $b_low ) & 0xFFFFFFFF ) + ( ( $a_low * ( $b >> 32 ) ) & 0xFFFFFFFF );
		$low   = self::rt_add_64( ( $a_low & 0xFFFF ) * $b_low, ( ( $a_low >> 16 ) * $b_low ) << 16 );
		return self::rt_add_64( $low, $cross << 32 );
	}

	/** Traps; what a division by zero has for a result. */
	private static function rt_divide_by_zero(): int {
		throw new WasmTrap( WasmTrap::DIVIDE_BY_ZERO );
	}

	/** The quotient, cut off towards zero. */
	private static function rt_divide( int $a, int $b ): int {
		if ( 0 === $b ) {
			throw new WasmTrap( WasmTrap::DIVIDE_BY_ZERO );
		}
		return \intdiv( $a, $b );
	}

	/** The quotient of two signed 64-bit integers. */
	private static function rt_divide_signed_64( int $a, int $b ): int {
		if ( -1 === $b && \PHP_INT_MIN === $a ) {
			throw new WasmTrap( WasmTrap::INTEGER_OVERFLOW );
		}
		return self::rt_divide( $a, $b );
	}

	/** The quotient of two unsigned 64-bit integers. */
	private static function rt_divide_unsigned_64( int $a, int $b ): int {
		if ( $b < 0 ) {
			return (int) ( ( $a ^ \PHP_INT_MIN ) >= ( $b ^ \PHP_INT_MIN ) );
		}
		if ( $a >= 0 || $b < 2 ) {
			return 1 === $b ? $a : self::rt_divide( $a, $b );
		}
		// Half of the dividend is a PHP integer; its remainder tells whether one more fits.
		$half = ( $a >> 1 ) & \PHP_INT_MAX;
		$rest = $half % $b;
		return 2 * \intdiv( $half, $b ) + (int) ( $rest >= $b - $rest - ( $a & 1 ) );
	}

	/** Shifts 64 bits to the right and fills with zeros; $count is 0 to 63. */
	private static function rt_shr_u_64( int $value, int $count ): int {
		return 0 === $count ? $value : ( $value >> $count ) & ( \PHP_INT_MAX >> ( $count - 1 ) );
	}
}
