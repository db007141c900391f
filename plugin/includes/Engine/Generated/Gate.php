<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: f933eeb96b4f732a8f8b14d50e464f206738524384eac701cc62db7d96c49de6.
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
	public const WASM_SHA256 = 'f933eeb96b4f732a8f8b14d50e464f206738524384eac701cc62db7d96c49de6';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1025 => 100, 2, 1028 => 10000000000000, 1031 => 253402300799999, 1034 => 1, 1037 => 100, 2,
		1040 => 100, 2, 1, 1000000000, 1046 => 100, 258, 1049 => 1, 1051 => 1, 6, 1, 1055 => 10000000000000,
		1058 => 10000000000000, 256, 1061 => 10000000000000, 1063 => 1, 10000000000000, 1066 => 1, 1000000000,
		1070 => 100, 259, 1073 => 10000000000000, 1076 => 253402300799999, 256, 1079 => 100, 2,
		1082 => 10000000000000, 1085 => 253402300799999, 1088 => 253402300799999, 1090 => -10000000000000,
		10000000000000, 256, 1, 3, 1, 1097 => 253402300799999, 256, 1100 => 253402300799999, 256,
		1103 => 253402300799999, 256, 1106 => 253402300799999, 256, 1109 => 10000000000000,
		1112 => 10000000000000, 256, 1, 10000000000000, 1117 => 1, 3, 1, 1121 => 100, 259,
		1124 => 3153600000000, 1127 => 3153600000000, 1129 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1,
		2, 1, 1148 => 1000, 1151 => 10000000000000, 1154 => 100, 1157 => 10000000000000,
		1160 => 3153600000000, 1163 => 3153600000000, 1165 => 1, 1000, 1169 => 253402300799999, 1171 => 1, 4,
		1, 1589 => -5753069583796397234, 4341205742403868753, -6625673244550072966, -7518826517812622361, 1,
		4, 5, 6, 7, 8, 9, 11, 12, 1, 2, 3, 17, 4, 5, 14, 6, 7, 8, 9, 10, 15, 11, 12, 16, 13, 64, 128, 256,
		512, 1024,
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
		$m = \array_fill( 0, 5120, 0 );
		foreach ( self::WORDS as $index => $word ) {
			$m[ $index ] = $word;
		}
		$this->m = $m;
	}

	/** decide (WebAssembly function 33).: () -> (). */
	public function decide(): void {
		$this->rt_begin_call();
		try {
			$this->decide_33();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 34).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_34();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** policies (WebAssembly function 35).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_35();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 36).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_36( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** words (WebAssembly function 37).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_37();
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
				return 122200;
			case '__heap_base':
				return 122208;
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

	/** stock_truth::wire::place::Words::say (WebAssembly function 0). */
	private function words_say( int $v0 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$v1 = $this->g0_stack_pointer;
		$v2 = ( $m[ $w0 + 3 ] ?? $this->rt_load( $v0 + 24, 1 ) ) & 0xFF;
		$v3 = ( ( $m[ $w0 ] ?? $this->rt_load( $v0 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v4 = ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF;
		$v5 = ( ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v6 = ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF;
		$v7 = ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v8 = ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 16, 4 ) ) & 0xFFFFFFFF;
		$v9 = 48;
		$v10 = $v1 - 64;
		$w10 = $v10 >> 3;
		$m[ $w10 + 7 ] = ( $m[ $w10 + 7 ] & -0x100000000 ) | 0x30;
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x985800000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 12744 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 38360;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 39000 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 39000 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
					return;
				}
				$v12 = ( $v12 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
			} while ( false );
			$v15 = ( $v12 + 8 ) & 0xFFFFFFFF;
			$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & -0x100000000 ) | $v15;
			if ( $v14 == 4 ) {
				return;
			}
			$s0 = $v11 + ( $v14 << 3 );
			isset( $m[ $v12 >> 3 ] ) || $this->rt_touch( $v12 >> 3 );
			$m[ $v12 >> 3 ] = $m[ $s0 >> 3 ];
			$v13 = 1;
			$v14 = $v14 + 1;
			$v9 = 0;
			$v12 = $v15;
		}
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 1). */
	private function place_at_fault( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7, int $v8, int $v9 ): void {
		$m = &$this->m;
		$v10 = $this->g0_stack_pointer - 16;
		$w10 = $v10 >> 3;
		$this->g0_stack_pointer = $v10;
		$this->record_first_fault( $w10 + 1, $v1, $v2, $v3, $v4, $v5, $v6 );
		$v11 = $m[ $w10 + 1 ] & 0xFF;
		$v12 = ( $m[ $w10 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 12 ) >> 3;
		$b = ( ( $v0 + 12 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v9 << $b );
		$i = ( $v0 + 8 ) >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v8 << $b );
		$i = ( $v0 + 4 ) >> 3;
		$b = ( ( $v0 + 4 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v7 << $b );
		$i = $v0 >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 1 << $b );
		$i = ( $v0 + 20 ) >> 3;
		$b = ( ( $v0 + 20 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v12 << $b );
		$v13 = (int) ( $v11 != 9 );
		$i = ( $v0 + 16 ) >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v13 << $b );
		$i = ( $v0 + 24 ) >> 3;
		$b = ( $v0 & 7 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( $v13 ? $v11 : 6 ) << $b );
		$this->g0_stack_pointer = $v10 + 16;
	}

	/** stock_truth::wire::record::first_fault (WebAssembly function 2). */
	private function record_first_fault( int $w0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v14 = 0;
		$v7 = $this->g0_stack_pointer - 16;
		$w7 = $v7 >> 3;
		$v8 = $v4 < $v2 ? $v4 : $v2;
		$v9 = 0;
		do {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			while ( true ) {
				$v10 = ( $v1 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
				$v11 = $m[ $v10 >> 3 ] ?? $this->rt_load( $v10 );
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
						if ( $v11 == \PHP_INT_MIN && ( $m[ ( $v12 + 17 ) >> 3 ] & 0x100 ) != 0 ) {
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

	/** stock_truth::wire::pools::PoolRecord<L>::take_lists (WebAssembly function 3). */
	private function poolrecord_take_lists( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v17 = 0;
		$v18 = 0;
		$v43 = 0;
		$this->g0_stack_pointer = 7952;
		$v4 = 0;
		do {
			do {
				$v5 = $m[4800];
				if ( $v5 < 0 || $v5 > 200 ) {
					$v6 = 4;
					$v7 = 3;
					$v8 = 1;
					$v9 = 0;
				} else {
					$v10 = $v5;
					$v11 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v12 = $v11;
						if ( $v12 == $v10 ) {
							break 2;
						}
						$v13 = ( $v12 * 416 ) & 0xFFFFFFFF;
						$v14 = ( $v13 + 38360 ) & 0xFFFFFFFF;
						$w14 = $v14 >> 3;
						$v15 = $m[ ( $v13 + 39176 ) >> 3 ] ?? $this->rt_load( $v13 + 39176 );
						if ( $v15 >= 0 && $v15 < $v1 ) {
							$v16 = $m[ $w14 + 103 ] ?? $this->rt_word( $w14 + 103 );
							if ( $v16 >= 0 && $v16 < $v1 ) {
								$v11 = ( $v12 + 1 ) & 0xFFFFFFFF;
								$s0 = $m[ $w14 + 104 ] ?? $this->rt_word( $w14 + 104 );
								if ( $s0 >= 1 && $s0 <= 1000000000 ) {
									continue;
								}
							}
						}
						break;
					}
					$this->place_at_fault( 7952 + 4, ( $v14 + 816 ) & 0xFFFFFFFF, 3, 8288, 3, $v1, $v2, 3, 1, $v12 );
					$m[994] = ( $m[994] & -0x10000 ) | ( ( $m[997] >> 40 ) & 0xFFFF );
					$m[994] = ( $m[994] & -0xFF0001 ) | ( ( ( $m[997] >> 56 ) & 0xFF ) << 16 );
					$v8 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
					if ( $v8 == 2 ) {
						break;
					}
					$v6 = ( $m[997] >> 32 ) & 0xFF;
					$v17 = $m[997] & 0xFFFFFFFF;
					$v4 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[996] & 0xFFFFFFFF;
					$v9 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
					$v7 = $m[995] & 0xFFFFFFFF;
				}
				$m[1009] = ( $m[1009] & -0xFF000001 ) | ( ( ( $m[994] >> 16 ) & 0xFF ) << 24 );
				$m[1009] = ( $m[1009] & -0x1000000 ) | ( ( $m[994] & 0xFFFF ) << 8 ) | $v6;
				$m[1008] = ( $v17 << 32 ) | $v4;
				$m[1007] = ( $v18 << 32 ) | $v9;
				$m[1006] = ( $v7 << 32 ) | $v8;
				break 2;
			} while ( false );
			$v19 = 0;
			do {
				$v20 = $m[4801];
				if ( $v20 < 0 || $v20 > 100 ) {
					$v21 = 4;
					$v22 = 1;
					$v23 = 4;
					$v24 = 0;
				} else {
					$v25 = $v20;
					$v26 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v27 = $v26;
						if ( $v27 == $v25 ) {
							break 2;
						}
						$v28 = ( $v27 * 416 ) & 0xFFFFFFFF;
						$v29 = ( $v28 + 38360 ) & 0xFFFFFFFF;
						$w29 = $v29 >> 3;
						$v30 = $m[ ( $v28 + 39200 ) >> 3 ] ?? $this->rt_load( $v28 + 39200 );
						if ( $v30 >= 0 && $v30 < $v1 ) {
							$s0 = $m[ $w29 + 106 ] ?? $this->rt_word( $w29 + 106 );
							if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
								$s0 = $m[ $w29 + 107 ] ?? $this->rt_word( $w29 + 107 );
								if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
									$v26 = ( $v27 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w29 + 108 ] ?? $this->rt_word( $w29 + 108 );
									if ( $s0 >= 0 && $s0 < 253402300800000 ) {
										continue;
									}
								}
							}
						}
						break;
					}
					$this->place_at_fault( 7952 + 4, ( $v29 + 840 ) & 0xFFFFFFFF, 4, 8624, 4, $v1, $v2, 4, 1, $v27 );
					$m[994] = ( $m[994] & -0x10000 ) | ( ( $m[997] >> 40 ) & 0xFFFF );
					$m[994] = ( $m[994] & -0xFF0001 ) | ( ( ( $m[997] >> 56 ) & 0xFF ) << 16 );
					$v22 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
					if ( $v22 == 2 ) {
						break;
					}
					$v23 = ( $m[997] >> 32 ) & 0xFF;
					$v17 = $m[997] & 0xFFFFFFFF;
					$v19 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[996] & 0xFFFFFFFF;
					$v24 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
					$v21 = $m[995] & 0xFFFFFFFF;
				}
				$m[1009] = ( $m[1009] & -0xFF000001 ) | ( ( ( $m[994] >> 16 ) & 0xFF ) << 24 );
				$m[1009] = ( $m[1009] & -0x1000000 ) | ( ( $m[994] & 0xFFFF ) << 8 ) | $v23;
				$m[1008] = ( $v17 << 32 ) | $v19;
				$m[1007] = ( $v18 << 32 ) | $v24;
				$m[1006] = ( $v21 << 32 ) | $v22;
				break 2;
			} while ( false );
			$v31 = 0;
			do {
				$v32 = $m[4802];
				if ( $v32 < 0 || $v32 > 200 ) {
					$v33 = 4;
					$v34 = 5;
					$v35 = 1;
					$v36 = 0;
				} else {
					$v37 = $v32;
					$v38 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v39 = $v38;
						if ( $v39 == $v37 ) {
							break 2;
						}
						$v40 = ( $v39 * 416 ) & 0xFFFFFFFF;
						$v41 = ( $v40 + 38360 ) & 0xFFFFFFFF;
						$w41 = $v41 >> 3;
						$v42 = $m[ ( $v40 + 39232 ) >> 3 ] ?? $this->rt_load( $v40 + 39232 );
						if ( $v42 >= 0 && $v42 < $v1 ) {
							$s0 = $m[ $w41 + 110 ] ?? $this->rt_word( $w41 + 110 );
							if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
								$s0 = $m[ $w41 + 111 ] ?? $this->rt_word( $w41 + 111 );
								if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
									$v38 = ( $v39 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w41 + 112 ] ?? $this->rt_word( $w41 + 112 );
									if ( $s0 >= 0 && $s0 < 2 ) {
										continue;
									}
								}
							}
						}
						break;
					}
					$this->place_at_fault( 7952 + 4, ( $v41 + 872 ) & 0xFFFFFFFF, 4, 8192, 4, $v1, $v2, 5, 1, $v39 );
					$m[994] = ( $m[994] & -0x10000 ) | ( ( $m[997] >> 40 ) & 0xFFFF );
					$m[994] = ( $m[994] & -0xFF0001 ) | ( ( ( $m[997] >> 56 ) & 0xFF ) << 16 );
					$v35 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
					if ( $v35 == 2 ) {
						break;
					}
					$v33 = ( $m[997] >> 32 ) & 0xFF;
					$v43 = $m[997] & 0xFFFFFFFF;
					$v36 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
					$v17 = $m[996] & 0xFFFFFFFF;
					$v31 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
					$v34 = $m[995] & 0xFFFFFFFF;
				}
				$m[1009] = ( $m[1009] & -0xFF000001 ) | ( ( ( $m[994] >> 16 ) & 0xFF ) << 24 );
				$m[1009] = ( $m[1009] & -0x1000000 ) | ( ( $m[994] & 0xFFFF ) << 8 ) | $v33;
				$m[1008] = ( $v43 << 32 ) | $v36;
				$m[1007] = ( $v17 << 32 ) | $v31;
				$m[1006] = ( $v34 << 32 ) | $v35;
				break 2;
			} while ( false );
			$m[1006] = ( $m[1006] & -0x100000000 ) | 2;
		} while ( false );
		$this->g0_stack_pointer = 7952 + 32;
	}

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 4). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1794] = $m[1794] & -0xFF00000001;
		do {
			$v2 = $m[4811];
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1794] = ( $m[1794] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1794] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 39000 ) & 0xFFFFFFFF;
								$s0 = $this->policies_holds( $v8 );
								if ( ! $s0 ) {
									$this->place_at_fault( 7952 + 128, $v8, 15, 8984, 15, 0, 0, 1, 1, $v7 );
									$m[1002] = ( $m[1002] & -0xFFFF00000001 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 32 );
									$m[1002] = ( $m[1002] & -0xFF000000000001 ) | ( ( ( $m[1013] >> 24 ) & 0xFF ) << 48 );
									$v9 = $m[1013] & 0xFF;
									$v10 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
									$v11 = $m[1012] & 0xFFFFFFFF;
									$v12 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
									$v13 = $m[1011] & 0xFFFFFFFF;
									$v14 = ( $m[1010] >> 32 ) & 0xFFFFFFFF;
									$v15 = $m[1010] & 0xFFFFFFFF;
									break 2;
								}
								$this->policies_read( $v8 );
								$m[1002] = ( $m[1002] & -0xFFFF00000001 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 32 );
								$m[1002] = ( $m[1002] & -0xFF000000000001 ) | ( ( ( $m[1013] >> 24 ) & 0xFF ) << 48 );
								$v9 = $m[1013] & 0xFF;
								$v10 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
								$v11 = $m[1012] & 0xFFFFFFFF;
								$v12 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
								$v13 = $m[1011] & 0xFFFFFFFF;
								$v14 = ( $m[1010] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[1010] & 0xFFFFFFFF;
								$this->rt_copy( 7952 + 16, 8108, 49 );
								$v16 = ( $m[1019] >> 40 ) & 0xFF;
								if ( $v16 == 2 ) {
									break 2;
								}
								$v17 = ( $m[1019] >> 48 ) & 0xFFFF;
								$m[995] = ( $m[995] & -0xFF000000000001 ) | ( ( ( $m[1002] >> 48 ) & 0xFF ) << 48 );
								$m[995] = ( $m[995] & -0xFFFF00000001 ) | ( ( ( $m[1002] >> 32 ) & 0xFFFF ) << 32 );
								$this->rt_copy( 7952 + 72, 7952 + 16, 49 );
								$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( ( $m[995] >> 32 ) & 0xFFFF ) << 32 );
								$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[995] >> 48 ) & 0xFF ) << 48 );
							} else {
								do {
									$s0 = $this->policies_holds( 38368 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 38368, 15, 8984, 15, 0, 0, 0, 0, 7952 );
										$m[1002] = ( $m[1002] & -0xFFFF00000001 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 32 );
										$m[1002] = ( $m[1002] & -0xFF000000000001 ) | ( ( ( $m[1013] >> 24 ) & 0xFF ) << 48 );
										$v9 = $m[1013] & 0xFF;
										$v10 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
										$v11 = $m[1012] & 0xFFFFFFFF;
										$v12 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
										$v13 = $m[1011] & 0xFFFFFFFF;
										$v14 = ( $m[1010] >> 32 ) & 0xFFFFFFFF;
										$v15 = $m[1010] & 0xFFFFFFFF;
									} else {
										$this->policies_read( 38368 );
										$m[1002] = ( $m[1002] & -0xFFFF00000001 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 32 );
										$m[1002] = ( $m[1002] & -0xFF000000000001 ) | ( ( ( $m[1013] >> 24 ) & 0xFF ) << 48 );
										$v9 = $m[1013] & 0xFF;
										$v10 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
										$v11 = $m[1012] & 0xFFFFFFFF;
										$v12 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
										$v13 = $m[1011] & 0xFFFFFFFF;
										$v14 = ( $m[1010] >> 32 ) & 0xFFFFFFFF;
										$v15 = $m[1010] & 0xFFFFFFFF;
										$this->rt_copy( 7952 + 16, 8108, 49 );
										$v16 = ( $m[1019] >> 40 ) & 0xFF;
										if ( $v16 != 2 ) {
											break;
										}
									}
									$v18 = ( $m[1002] >> 48 ) & 0xFF;
									$m[995] = ( $m[995] & -0xFF000000000001 ) | ( $v18 << 48 );
									$v19 = ( $m[1002] >> 32 ) & 0xFFFF;
									$m[995] = ( $m[995] & -0xFFFF00000001 ) | ( $v19 << 32 );
									$m[1023] = ( $m[1023] & 0xFFFFFFFFFF ) | ( $v18 << 56 ) | ( $v19 << 40 );
									break 4;
								} while ( false );
								$v17 = ( $m[1019] >> 48 ) & 0xFFFF;
								$m[995] = ( $m[995] & -0xFF000000000001 ) | ( ( ( $m[1002] >> 48 ) & 0xFF ) << 48 );
								$m[995] = ( $m[995] & -0xFFFF00000001 ) | ( ( ( $m[1002] >> 32 ) & 0xFFFF ) << 32 );
								$this->rt_copy( 7952 + 72, 7952 + 16, 49 );
								$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( ( $m[995] >> 32 ) & 0xFFFF ) << 32 );
								$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[995] >> 48 ) & 0xFF ) << 48 );
							}
							$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
							$v20 = ( $v5 + 12992 ) & 0xFFFFFFFF;
							$w20 = $v20 >> 3;
							isset( $m[ $w20 + 3 ] ) || $this->rt_touch( $w20 + 3 );
							$m[ $w20 + 3 ] = ( $m[ $w20 + 3 ] & -0x100 ) | $v9;
							$m[ $w20 + 2 ] = ( $v10 << 32 ) | $v11;
							$m[ $w20 + 1 ] = ( $v12 << 32 ) | $v13;
							$m[ $w20 ] = ( $v14 << 32 ) | $v15;
							isset( $m[ $w20 + 3 ] ) || $this->rt_touch( $w20 + 3 );
							$m[ $w20 + 3 ] = ( $m[ $w20 + 3 ] & -0xFFFF01 ) | ( ( ( $m[1009] >> 32 ) & 0xFFFF ) << 8 );
							isset( $m[ $w20 + 3 ] ) || $this->rt_touch( $w20 + 3 );
							$m[ $w20 + 3 ] = ( $m[ $w20 + 3 ] & -0xFF000001 ) | ( ( ( $m[1009] >> 48 ) & 0xFF ) << 24 );
							$this->rt_copy( $v20 + 28, 7952 + 72, 49 );
							isset( $m[ $w20 + 9 ] ) || $this->rt_touch( $w20 + 9 );
							$m[ $w20 + 9 ] = ( $m[ $w20 + 9 ] & 0xFFFFFFFFFF ) | ( $v17 << 48 ) | ( $v16 << 40 );
							$v21 = ( $v5 + 80 ) & 0xFFFFFFFF;
							$v5 = $v21;
							if ( $v21 == 1360 ) {
								break 4;
							}
						}
					} while ( false );
					$v22 = ( $m[1002] >> 48 ) & 0xFF;
					$m[995] = ( $m[995] & -0xFF000000000001 ) | ( $v22 << 48 );
					$v23 = ( $m[1002] >> 32 ) & 0xFFFF;
					$m[995] = ( $m[995] & -0xFFFF00000001 ) | ( $v23 << 32 );
					$m[1023] = ( $m[1023] & 0xFFFFFFFFFF ) | ( $v22 << 56 ) | ( $v23 << 40 );
				} while ( false );
				$m[1023] = ( $m[1023] & -0x10000000000 ) | ( $v9 << 32 ) | $v10;
				$m[1022] = ( $v11 << 32 ) | $v12;
				$m[1021] = ( $v13 << 32 ) | $v14;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v15 << 32 );
				break 2;
			} while ( false );
			$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
			$m[1794] = ( $m[1794] & -0xFF00000001 ) | 0x100000000;
		} while ( false );
		$this->g0_stack_pointer = 7952 + 208;
	}

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::holds (WebAssembly function 5). */
	private function policies_holds( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		$v2 = 0;
		do {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			while ( true ) {
				$v3 = $v2 * 24;
				$w3 = $v3 >> 3;
				$s0 = ( $v0 + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$v4 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
				if ( $m[ $w3 + 1123 ] > $v4 || $v4 > $m[ $w3 + 1124 ] ) {
					break 2;
				}
				$v2 = $v2 + 1;
				if ( $v2 == 15 ) {
					break;
				}
			}
			$v1 = 1;
		} while ( false );
		return $v1;
	}

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::read (WebAssembly function 6). */
	private function policies_read( int $v1 ): void {
		$m = &$this->m;
		$v3 = 0;
		$this->rt_fill( 7760 + 12, 0, 60 );
		--$this->fuel < 0 && self::rt_out_of_fuel();
		while ( true ) {
			$s0 = 7760 + 12 + ( $v3 << 2 );
			$i = $s0 >> 3;
			$b = ( $s0 & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v1 + ( $v3 << 3 ) ) & 0xFFFFFFFF ) << $b );
			$v3 = $v3 + 1;
			if ( $v3 == 15 ) {
				break;
			}
		}
		$v4 = 7760 + 12;
		$v5 = 0;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		while ( true ) {
			$s0 = ( ( $m[ $v4 >> 3 ] ?? $this->rt_word( $v4 >> 3 ) ) >> ( ( $v4 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$s1 = 7760 + 72 + ( $v5 << 3 );
			$m[ $s1 >> 3 ] = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
			$v4 = $v4 + 4;
			$v5 = $v5 + 1;
			if ( $v5 == 15 ) {
				break;
			}
		}
		$v6 = $m[981];
		$v7 = $m[982];
		$v8 = $m[983];
		$v9 = $m[984];
		$v10 = $m[987];
		$v11 = $m[988];
		$v12 = $m[989];
		$v13 = $m[990];
		$v14 = $m[991];
		$v15 = $m[992];
		$v16 = $m[993];
		$v17 = $m[979];
		$v18 = $m[980];
		$v19 = $m[985];
		$m[1019] = ( $m[1019] & -0xFFFF00000001 ) | ( (int) ( $m[986] == 2 ) << 40 ) | ( (int) ( $v19 == 2 ) << 32 );
		$m[1011] = $v18;
		$m[1010] = $v17;
		$m[1018] = $v16;
		$m[1017] = $v15;
		$m[1016] = $v14;
		$m[1015] = $v13;
		$m[1014] = $v12;
		$m[1013] = $v11;
		$m[1012] = $v10;
		$m[1019] = ( $m[1019] & -0xFFFF0001 ) | ( ( $v9 == 3 ? 2 : (int) ( $v9 == 2 ) ) << 24 ) | ( ( $v8 == 3 ? 2 : (int) ( $v8 == 2 ) ) << 16 );
		$m[1019] = ( $m[1019] & -0x10000 ) | ( ( $v7 == 3 ? 2 : (int) ( $v7 == 2 ) ) << 8 ) | ( $v6 == 3 ? 2 : (int) ( $v6 == 2 ) );
	}

	/** stock_truth::facts::quantity::Quantity::times_other (WebAssembly function 7). */
	private function quantity_times_other( int $v0, int $v1 ): int {
		$v2 = $v0 > 0 ? $v0 : 0;
		$v3 = $v2 < 30000000000000 ? $v2 : 30000000000000;
		$v4 = \intdiv( $v3, 10000 );
		$s0 = ( $v4 * -10000 + $v3 ) * $v1;
		\is_float( $s0 ) && $s0 = self::rt_mul_64( $v4 * -10000 + $v3, $v1 );
		$s1 = $s0 + 9999;
		\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
		$s0 = $v4 * $v1;
		\is_float( $s0 ) && $s0 = self::rt_mul_64( $v4, $v1 );
		$v5 = \intdiv( $s1, 10000 ) + $s0;
		\is_float( $v5 ) && $v5 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
		return $v5 < 30000000000000 ? $v5 : 30000000000000;
	}

	/** stock_truth::facts::quantity::Quantity::shared_by_other (WebAssembly function 8). */
	private function quantity_shared_by_other( int $v0, int $v1 ): int {
		if ( $v1 != 0 ) {
			$v2 = $v0 * 10000;
			\is_float( $v2 ) && $v2 = self::rt_mul_64( $v0, 10000 );
			if ( $v2 != \PHP_INT_MIN || $v1 != -1 ) {
				$v0 = \intdiv( $v2, $v1 );
				$s0 = $v0 * $v1;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v0, $v1 );
				$s1 = $v2 - $s0;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $v2, $s0 );
				if ( $s1 <= -1 ) {
					if ( $v1 <= 0 ) {
						$s0 = $v0 + 1;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v0, 1 );
						return $s0;
					}
					$s0 = $v0 - 1;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v0, 1 );
					$v0 = $s0;
				}
			}
		}
		return $v0;
	}

	/** stock_truth::rules::gate::suggestion::suggest (WebAssembly function 9). */
	private function suggestion_suggest(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7824;
		$v2 = $m[1003] & 0xFFFFFFFF;
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$v3 = ( $m[ $w2 + 3 ] ?? $this->rt_load( $v2 + 24, 4 ) ) & 0xFFFFFFFF;
		if ( $v3 != 0 ) {
			$v4 = $v3 - 1;
			$v5 = ( ( $v4 < 99 ? $v4 : 99 ) << 3 ) + 8;
			if ( $v5 != 0 ) {
				$this->rt_fill( 27960, 0, $v5 );
			}
		}
		$v6 = ( $m[ $w2 + 4 ] ?? $this->rt_load( $v2 + 32, 4 ) ) & 0xFFFFFFFF;
		$v7 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v8 = $v6 > $v7 ? $v6 : $v7;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v9 = $v7;
				if ( $v9 == $v8 ) {
					break 2;
				}
				$v7 = ( $v9 + 1 ) & 0xFFFFFFFF;
				if ( $v9 > 199 ) {
					continue;
				}
				if ( $v9 < $v6 ) {
					break;
				}
			}
			$v10 = $v2 + $v9 * 416;
			$w10 = $w2 + $v9 * 52;
			$v11 = $m[ $w10 + 98 ] ?? $this->rt_load( $v10 + 784 );
			$v12 = $m[ $w10 + 97 ] ?? $this->rt_load( $v10 + 776 );
			$v13 = $m[ $w10 + 96 ] ?? $this->rt_load( $v10 + 768 );
			$v14 = $m[ $w10 + 94 ] ?? $this->rt_load( $v10 + 752 );
			$v15 = $m[ $w10 + 91 ] ?? $this->rt_load( $v10 + 728 );
			$v16 = $v15 & 0xFFFFFFFF;
			if ( $v15 == \PHP_INT_MIN || $v9 > 99 ) {
				continue;
			}
			$s0 = $v9 << 4;
			if ( ( $m[ ( $s0 + 26368 ) >> 3 ] & 0xFF ) == 0 ) {
				continue;
			}
			if ( $v12 >= 1 ) {
				$s0 = $v12 + $v14;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v12, $v14 );
				$v17 = $v14 % $v12;
				$v18 = ( ( $v17 >> 63 ) & $v12 ) + $v17;
				$s1 = $s0 - $v18;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v18 );
				$v14 = $v18 == 0 ? $v14 : $s1;
			}
			$v19 = $v14 - $v13;
			\is_float( $v19 ) && $v19 = self::rt_sub_64( $v14, $v13 );
			$v20 = $v19 > 0 ? $v19 : 0;
			if ( $v11 != 10000 ) {
				$v20 = $this->quantity_times_other( $v20, $v11 );
			}
			if ( $v16 > 99 ) {
				continue;
			}
			$v21 = $v16 << 3;
			$w21 = $v21 >> 3;
			$s0 = $m[ $w21 + 3495 ];
			$s1 = $s0 + $v20;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v20 );
			$m[ $w21 + 3495 ] = $s1;
		}
		$this->draw_draw_demand( $v2, 14360, 27960, 100, 0, 28760 );
		$v22 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v23 = $v6 > $v22 ? $v6 : $v22;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v24 = $v22;
				if ( $v24 == $v23 ) {
					break 2;
				}
				$v22 = ( $v24 + 1 ) & 0xFFFFFFFF;
				$v25 = ( $m[ $w2 + 4 ] ?? $this->rt_load( $v2 + 32, 4 ) ) & 0xFFFFFFFF;
				if ( $v24 > 199 ) {
					continue;
				}
				if ( $v24 < $v25 ) {
					break;
				}
			}
			$v26 = $v24 * 416;
			$w26 = $v26 >> 3;
			$v27 = $v2 + $v26;
			$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
			$v28 = $m[ $w27 + 93 ] ?? $this->rt_load( $v27 + 744 );
			$v29 = $m[ $w27 + 95 ] ?? $this->rt_load( $v27 + 760 );
			$v30 = $m[ $w27 + 91 ] ?? $this->rt_load( $v27 + 728 );
			$v31 = $m[ $w27 + 99 ] ?? $this->rt_load( $v27 + 792 );
			$v32 = $m[ $w27 + 94 ] ?? $this->rt_load( $v27 + 752 );
			$v33 = $m[ $w27 + 96 ] ?? $this->rt_load( $v27 + 768 );
			$v34 = $m[ $w27 + 97 ] ?? $this->rt_load( $v27 + 776 );
			$v35 = $m[ $w27 + 98 ] ?? $this->rt_load( $v27 + 784 );
			$v36 = $m[ $w27 + 100 ] ?? $this->rt_load( $v27 + 800 );
			$v37 = $m[ $w27 + 101 ] ?? $this->rt_load( $v27 + 808 );
			$m[989] = ( $m[989] & -0x100 ) | (int) ( ( $m[ $w27 + 92 ] ?? $this->rt_load( $v27 + 736 ) ) == 1 );
			$m[988] = $v37 ^ \PHP_INT_MIN;
			$m[987] = $v36;
			$m[986] = $v35;
			$m[985] = $v34;
			$m[984] = $v33;
			$m[983] = $v32;
			$v38 = $v31 & 0xFFFFFFFF;
			$m[982] = ( $m[982] & 0xFFFFFFFF ) | ( $v38 << 32 );
			$v39 = (int) ( $v31 != \PHP_INT_MIN );
			$m[982] = ( $m[982] & -0x100000000 ) | $v39;
			$v40 = $v30 & 0xFFFFFFFF;
			$m[981] = ( $v40 << 32 ) | (int) ( $v30 != \PHP_INT_MIN );
			$m[980] = $v29;
			$m[979] = (int) ( $v29 != \PHP_INT_MIN );
			$m[989] = ( $m[989] & -0xFF01 ) | ( ( ( $v28 >= 0 && $v28 < 7 ? 1411785848586241 >> ( ( $v28 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
			$v41 = 0;
			if ( $v24 <= 99 ) {
				$v42 = $v24 << 4;
				$w42 = $v42 >> 3;
				$v41 = $m[ $w42 + 3295 ];
				if ( $v30 != \PHP_INT_MIN && ( $v41 >= 1 && ! ( $m[ $w42 + 3296 ] & 1 ) ) ) {
					$m[991] = ( $m[991] & -0xFFFF0000000001 ) | 0x1000000000000;
					$v43 = $m[ $w2 + 1 ] ?? $this->rt_load( $v2 + 8 );
					$m[990] = $v43 == \PHP_INT_MIN ? \PHP_INT_MIN : $v43 ^ \PHP_INT_MIN;
					$v44 = $m[ $w2 + 2 ] ?? $this->rt_load( $v2 + 16 );
					$m[991] = ( $m[991] & -0xFF00000001 ) | ( ( ( $v44 >= 0 && $v44 < 4 ? 33619971 >> ( ( ( $v44 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF ) << 32 );
					$v45 = ( $v38 + 1 ) & 0xFFFFFFFF;
					$m[991] = ( $m[991] & -0x100000000 ) | ( ( $v39 ? ( $v45 > 16 ? 0 : $v45 ) : 0 ) * 80 + 12992 );
					$m[994] = 0x7CD800000000 | 0x60B8;
					$m[993] = 0x705800000000 | 0x6D38;
					$m[992] = ( $m[992] & 0xFFFFFFFF ) | 0x381800000000;
					$this->max_quantity_max_quantity( ( 7824 + 136 ) >> 3, ( 7824 + 8 ) >> 3, $v40, 0, ( 7824 + 96 ) >> 3, 7824 + 116 );
					$v46 = $m[996];
					$v47 = $m[995] & 0xFFFFFFFF ? ( $v46 < $v41 ? $v46 : $v41 ) : $v41;
					isset( $m[ $w26 + 4925 ] ) || $this->rt_touch( $w26 + 4925 );
					$m[ $w26 + 4925 ] = $v47;
					$v48 = $v47;
					$v49 = (int) ( $v34 < 1 );
					if ( ! $v49 ) {
						$s0 = $v47 + $v34;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v47, $v34 );
						$v50 = $v34 ? $v47 % $v34 : self::rt_divide_by_zero();
						$v51 = ( ( $v50 >> 63 ) & $v34 ) + $v50;
						\is_float( $v51 ) && $v51 = self::rt_add_64( ( $v50 >> 63 ) & $v34, $v50 );
						$s1 = $s0 - $v51;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v51 );
						$v48 = $v51 == 0 ? $v47 : $s1;
					}
					$v52 = $v48 - $v33;
					\is_float( $v52 ) && $v52 = self::rt_sub_64( $v48, $v33 );
					$v53 = $v52 > 0 ? $v52 : 0;
					$v54 = (int) ( $v35 == 10000 );
					if ( ! $v54 ) {
						$v53 = $this->quantity_times_other( $v53, $v35 );
					}
					$v55 = (int) ( $v40 > 99 );
					if ( ! $v55 ) {
						$v56 = ( $v40 << 3 ) & 0xFFFFFFFF;
						$w56 = $v56 >> 3;
						$s0 = $m[ $w56 + 3495 ] ?? $this->rt_word( $w56 + 3495 );
						$s1 = $s0 + $v53;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v53 );
						isset( $m[ $w56 + 3495 ] ) || $this->rt_touch( $w56 + 3495 );
						$m[ $w56 + 3495 ] = $s1;
					}
					if ( ! $v49 ) {
						$s0 = $v47 + $v34;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v47, $v34 );
						$v57 = $v34 ? $v47 % $v34 : self::rt_divide_by_zero();
						$v58 = ( ( $v57 >> 63 ) & $v34 ) + $v57;
						\is_float( $v58 ) && $v58 = self::rt_add_64( ( $v57 >> 63 ) & $v34, $v57 );
						$s1 = $s0 - $v58;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v58 );
						$v47 = $v58 == 0 ? $v47 : $s1;
					}
					$v59 = $v47 - $v33;
					\is_float( $v59 ) && $v59 = self::rt_sub_64( $v47, $v33 );
					$v60 = $v59 > 0 ? $v59 : 0;
					if ( ! $v54 ) {
						$v60 = $this->quantity_times_other( $v60, $v35 );
					}
					if ( ! ( ( $m[ $w2 + 5 ] ?? $this->rt_load( $v2 + 40, 4 ) ) & 0xFFFFFFFF ) ) {
						if ( $v55 ) {
							continue;
						}
						$v61 = ( $v40 << 5 ) & 0xFFFFFFFF;
						$w61 = $v61 >> 3;
						$s0 = $m[ $w61 + 3595 ] ?? $this->rt_word( $w61 + 3595 );
						$s1 = $s0 + $v60;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v60 );
						isset( $m[ $w61 + 3595 ] ) || $this->rt_touch( $w61 + 3595 );
						$m[ $w61 + 3595 ] = $s1;
						continue;
					}
					$this->draw_draw_demand( $v2, 14360, 27960, 100, 0, 28760 );
					continue;
				}
			}
			isset( $m[ $w26 + 4925 ] ) || $this->rt_touch( $w26 + 4925 );
			$m[ $w26 + 4925 ] = $v41;
		}
		$this->g0_stack_pointer = 7824 + 160;
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 10). */
	private function draw_draw_demand( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$v6 = $this->g0_stack_pointer - 32;
		$w6 = $v6 >> 3;
		$v7 = ( $m[ $w0 + 3 ] ?? $this->rt_load( $v0 + 24, 4 ) ) & 0xFFFFFFFF;
		if ( $v7 == 0 ) {
			return;
		}
		$v8 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			if ( $v8 <= 99 ) {
				$v9 = ( $v5 + ( $v8 << 5 ) ) & 0xFFFFFFFF;
				$w9 = $w5 + ( $v8 << 2 );
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
				$s0 = $m[ $w2 + $v8 ] ?? $this->rt_load( ( $v2 + ( $v8 << 3 ) ) & 0xFFFFFFFF );
				$s1 = $v8 == $v3 ? $v4 : 0;
				$s2 = $s0 + $s1;
				\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
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
		$v10 = ( $m[ $w0 + 5 ] ?? $this->rt_load( $v0 + 40, 4 ) ) & 0xFFFFFFFF;
		if ( $v10 == 0 ) {
			return;
		}
		$v11 = 0;
		$v12 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$s0 = ( $v12 > 99 ? 12624 : $v1 + $v12 * 88 ) & 0xFFFFFFFF;
			$v13 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v11 = ( ( $v13 - 1 ) & 0xFFFFFFFF ) < 4 ? ( $v13 << 32 > $v11 << 32 ? $v13 : $v11 ) : $v11;
			$v12 = $v12 + 1;
			if ( $v12 == $v7 ) {
				break;
			}
		}
		if ( $v11 << 32 < 4294967296 ) {
			return;
		}
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v14 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v15 = ( $v1 + $v14 * 88 ) & 0xFFFFFFFF;
				$w15 = $w1 + $v14 * 11;
				$s0 = $v14 > 99 ? 12624 : $v15;
				if ( ( $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 && $v14 < 100 ) {
					$v16 = ( $v5 + ( $v14 << 5 ) ) & 0xFFFFFFFF;
					$w16 = $w5 + ( $v14 << 2 );
					$v17 = $m[ $w16 + 1 ] ?? $this->rt_load( $v16 + 8 );
					$v18 = $m[ $w16 ] ?? $this->rt_load( $v16 );
					do {
						if ( ( ( $m[ $w15 + 10 ] ?? $this->rt_load( $v15 + 84, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 ) {
							$s0 = $m[ $w15 + 1 ] ?? $this->rt_load( $v15 + 8 );
							$v19 = ( $m[ $w15 ] ?? $this->rt_load( $v15, 4 ) ) & 0xFFFFFFFF ? $s0 : 0;
							$s0 = $m[ $w15 + 6 ] ?? $this->rt_load( $v15 + 48 );
							$v20 = $v19 - $s0;
							\is_float( $v20 ) && $v20 = self::rt_sub_64( $v19, $s0 );
							$v21 = $v20 > 0 ? $v20 : 0;
							$v22 = $m[ $w15 + 7 ] ?? $this->rt_load( $v15 + 56 );
							if ( $v22 > 0 ) {
								$v25 = $v21 - $v21 % $v22;
								$v24 = $v17 < $v25 ? $v17 : $v25;
								$v26 = $v19 > 0 ? $v19 : 0;
								$v23 = $v26 - $v26 % $v22;
								break;
							}
							$v23 = $v19 > 0 ? $v19 : 0;
							$v24 = $v17 < $v21 ? $v17 : $v21;
							break;
						}
						$v24 = ( $v17 >> 63 ) & $v17;
						$v23 = 0;
					} while ( false );
					if ( ! isset( $m[ $w16 + 1 ] ) ) {
						$this->rt_store( $v16 + 8, $v24 );
					} else {
						$m[ $w16 + 1 ] = $v24;
					}
					$s0 = $v17 - $v24;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v24 );
					if ( ! isset( $m[ $w16 + 3 ] ) ) {
						$this->rt_store( $v16 + 24, $s0 );
					} else {
						$m[ $w16 + 3 ] = $s0;
					}
					$v27 = $v18 - $v17;
					\is_float( $v27 ) && $v27 = self::rt_sub_64( $v18, $v17 );
					$v28 = $v23 - $v24;
					\is_float( $v28 ) && $v28 = self::rt_sub_64( $v23, $v24 );
					$s0 = $v27 < $v28 ? $v27 : $v28;
					$v29 = $s0 + $v24;
					\is_float( $v29 ) && $v29 = self::rt_add_64( $s0, $v24 );
					if ( ! isset( $m[ $w16 ] ) ) {
						$this->rt_store( $v16, $v29 );
					} else {
						$m[ $w16 ] = $v29;
					}
					$s0 = $v18 - $v29;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v18, $v29 );
					if ( ! isset( $m[ $w16 + 2 ] ) ) {
						$this->rt_store( $v16 + 16, $s0 );
					} else {
						$m[ $w16 + 2 ] = $s0;
					}
				}
				$v14 = $v14 + 1;
				if ( $v14 == $v7 ) {
					break;
				}
			}
			$v30 = (int) ( $v11 == 1 );
			$v31 = ( $v30 ? 1 : $v11 - 1 ) & 0xFFFFFFFF;
			$v32 = 0;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_component( $w6 + 1, $v0, $v32 );
					$v32 = ( $v32 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[ $w6 + 1 ] & 0xFFFFFFFF ) ) {
						if ( $v32 != $v10 ) {
							continue;
						}
						break 2;
					}
					$v33 = $m[ $w6 + 3 ] & 0xFFFFFFFF;
					$v34 = (int) ( $v33 > 99 );
					$v35 = ( $v34 ? 12624 : $v1 + $v33 * 88 ) & 0xFFFFFFFF;
					$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
					if ( ( ( $m[ $w35 + 10 ] ?? $this->rt_load( $v35 + 80, 4 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v36 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v37 = ( $v34 ? 9392 : $v5 + ( $v33 << 5 ) ) & 0xFFFFFFFF;
						$w37 = ( $v37 >> 3 ) | ( $v37 << 61 );
						$v38 = $m[ $w37 + 3 ] ?? $this->rt_load( $v37 + 24 );
						$v39 = $m[ $w37 + 2 ] ?? $this->rt_load( $v37 + 16 );
						$v40 = $m[ $w6 + 2 ];
						if ( $v40 == 10000 ) {
							$v41 = ( ( $m[ $w35 + 10 ] ?? $this->rt_load( $v35 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v39 : $v38;
						} else {
							$v42 = $this->quantity_times_other( $v39, $v40 );
							$v41 = $this->quantity_times_other( ( ( $m[ $w35 + 10 ] ?? $this->rt_load( $v35 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v39 : $v38, $v40 );
							$v39 = $v42;
						}
						if ( $v36 <= 99 ) {
							$v43 = ( $v5 + ( $v36 << 5 ) ) & 0xFFFFFFFF;
							$w43 = $w5 + ( $v36 << 2 );
							$s0 = $m[ $w43 ] ?? $this->rt_load( $v43 );
							$s1 = $s0 + $v39;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v39 );
							if ( ! isset( $m[ $w43 ] ) ) {
								$this->rt_store( $v43, $s1 );
							} else {
								$m[ $w43 ] = $s1;
							}
							$s0 = $m[ $w43 + 1 ] ?? $this->rt_load( $v43 + 8 );
							$s1 = $s0 + $v41;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v41 );
							if ( ! isset( $m[ $w43 + 1 ] ) ) {
								$this->rt_store( $v43 + 8, $s1 );
							} else {
								$m[ $w43 + 1 ] = $s1;
							}
						}
					}
					if ( $v32 >= $v10 ) {
						break;
					}
				}
			} while ( false );
			if ( $v30 ) {
				return;
			}
			$v11 = $v31;
			if ( $v31 << 32 < 4294967296 ) {
				break;
			}
		}
	}

	/** stock_truth::rules::gate::max_quantity::max_quantity (WebAssembly function 11). */
	private function max_quantity_max_quantity( int $w0, int $w2, int $v3, int $v4, int $w5, int $v6 ): void {
		$m = &$this->m;
		$v10 = 0;
		$v15 = 0;
		$v7 = $this->g0_stack_pointer - 48;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			do {
				do {
					$v8 = $m[ $w2 + 9 ];
					if ( $v8 != 0 ) {
						$v9 = $m[1003] & 0xFFFFFFFF;
						$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
						$v10 = $m[ $w9 + 1 ] ?? $this->rt_load( $v9 + 8 );
						if ( ( $v10 == \PHP_INT_MIN ? \PHP_INT_MIN : $v10 ^ \PHP_INT_MIN ) < $v8 ) {
							break;
						}
					}
					$v11 = $m[ $w5 ];
					break 2;
				} while ( false );
				$v11 = $m[ $w5 ];
				$s0 = $m[ $w9 + 2 ] ?? $this->rt_load( $v9 + 16 );
				$s1 = $s0 - 4;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, 4 );
				if ( $s1 < 0 && $s1 > -4 ) {
					break;
				}
				$v10 = $m[ $w2 + 8 ];
				$m[ $w7 + 1 ] = $v11;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF0000000001 ) | 0x10000000000;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF00000001 ) | ( ( ( $m[ $w5 + 1 ] >> 32 ) & 0xFF ) << 32 );
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0x100000000 ) | ( $m[ $w5 + 1 ] & 0xFFFFFFFF );
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF000000000001 ) | ( ( ( $m[ $w5 + 1 ] >> 48 ) & 0xFF ) << 48 );
				$this->max_quantity_sellable( $w7 + 3, $w2, $v3, $v4, $w7 + 1, $v6 >> 3 );
				if ( $m[ $w7 + 3 ] != 1 ) {
					break;
				}
				$v12 = $m[ $w7 + 4 ];
				$v13 = $m[ $w2 + 6 ];
				if ( $v13 >= 1 ) {
					$v14 = $v10 % $v13;
					$s0 = $v14 + ( ( $v14 >> 63 ) & $v13 );
					$s1 = $v10 - $s0;
					\is_float( $s1 ) && $s1 = self::rt_sub_64( $v10, $s0 );
					$v10 = $s1;
				}
				$v10 = $v12 < $v10 ? $v12 : $v10;
				$v15 = ( $m[ $w7 + 5 ] >> 32 ) & 0xFFFFFFFF;
				$v16 = $m[ $w7 + 5 ] & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$v16 = 2;
		} while ( false );
		$m[ $w7 + 3 ] = $v11;
		$m[ $w7 + 4 ] = $m[ $w7 + 4 ] & -0xFF0000000001;
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0xFF00000001 ) | ( ( ( $m[ $w5 + 1 ] >> 32 ) & 0xFF ) << 32 );
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0x100000000 ) | ( $m[ $w5 + 1 ] & 0xFFFFFFFF );
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0xFF000000000001 ) | ( ( ( $m[ $w5 + 1 ] >> 48 ) & 0xFF ) << 48 );
		$this->max_quantity_sellable( $w0, $w2, $v3, $v4, $w7 + 3, $v6 >> 3 );
		if ( $v16 != 2 && ( $m[ $w0 ] == 1 && $m[ $w0 + 1 ] <= $v10 ) ) {
			$m[ $w0 + 2 ] = ( $v15 << 32 ) | $v16;
			$m[ $w0 + 1 ] = $v10;
			$m[ $w0 ] = 1;
		}
		$this->g0_stack_pointer = $v7 + 48;
	}

	/** stock_truth::rules::gate::max_quantity::sellable (WebAssembly function 12). */
	private function max_quantity_sellable( int $w0, int $w2, int $v3, int $v4, int $w5, int $w6 ): void {
		$m = &$this->m;
		$v25 = 0;
		$v7 = $this->g0_stack_pointer - 128;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		$m[ $w7 + 4 ] = $m[ $w2 + 4 ];
		$v8 = $m[ $w2 + 5 ];
		$m[ $w7 + 3 ] = $v8;
		$v9 = $m[ $w2 + 7 ];
		$m[ $w7 + 2 ] = $v9;
		$v10 = $m[ $w2 + 6 ];
		$m[ $w7 + 1 ] = $v10;
		do {
			do {
				$v11 = ( $m[ $w6 ] >> 32 ) & 0xFFFFFFFF;
				$v12 = ( $v3 > 99 ? 12624 : $v11 + $v3 * 88 ) & 0xFFFFFFFF;
				$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
				$v13 = ( $m[ $w12 + 10 ] ?? $this->rt_load( $v12 + 80, 4 ) ) & 0xFFFFFFFF;
				if ( ! $v13 ) {
					if ( ! ( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF ) && ( $m[ $w5 + 1 ] & 0x1000000000000 ) == 0 ) {
						$m[ $w0 + 2 ] = 0;
						$m[ $w0 + 1 ] = 0;
						$m[ $w0 ] = 0;
						break 2;
					}
					$s0 = ( ( $m[ $w6 + 1 ] >> 32 ) & 0xFFFFFFFF ) + ( $v3 << 5 );
					$s1 = ( $v3 > 99 ? 9392 : $s0 ) & 0xFFFFFFFF;
					$v14 = $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 );
					$this->access_access( $w7 + 5, $v12, $w5 );
					$s0 = $v4 - $v14;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v4, $v14 );
					$s1 = $m[ $w7 + 6 ];
					$s2 = $m[ $w7 + 5 ] & 0xFFFFFFFF ? $s1 : 0;
					$v15 = $s0 + $s2;
					\is_float( $v15 ) && $v15 = self::rt_add_64( $s0, $s2 );
					$v16 = $v15 > 0 ? $v15 : 0;
					if ( $v9 != 10000 && $v9 >= 1 ) {
						$v16 = $this->quantity_shared_by_other( $v16, $v9 );
					}
					$v17 = $v16 + $v8;
					\is_float( $v17 ) && $v17 = self::rt_add_64( $v16, $v8 );
					if ( $v10 >= 1 ) {
						$v18 = $v17 % $v10;
						$s0 = $v18 + ( ( $v18 >> 63 ) & $v10 );
						$s1 = $v17 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v17, $s0 );
						$v17 = $s1;
					}
					$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
					$m[ $w0 + 1 ] = $v17;
					$m[ $w0 ] = 1;
					break 2;
				}
				$v19 = $m[1003] & 0xFFFFFFFF;
				$w19 = ( $v19 >> 3 ) | ( $v19 << 61 );
				$v20 = ( $m[ $w19 + 3 ] ?? $this->rt_load( $v19 + 24, 4 ) ) & 0xFFFFFFFF;
				if ( $v3 >= 64 ) {
					$v21 = 1 << ( $v3 & 63 );
					$v22 = 0;
				} else {
					$v22 = 1 << $v3;
					$v21 = 0;
				}
				$m[ $w7 + 10 ] = ( $m[ $w7 + 10 ] & -0x100000000 ) | $v20;
				$m[ $w7 + 9 ] = ( $m[ $w7 + 9 ] & -0x100000000 ) | $v3;
				$m[ $w7 + 7 ] = 0;
				$m[ $w7 + 6 ] = $v21;
				$m[ $w7 + 5 ] = $v22;
				$m[ $w7 + 8 ] = 0;
				$m[ $w7 + 9 ] = ( $m[ $w7 + 9 ] & 0xFFFFFFFF ) | ( $v13 << 32 );
				if ( $v13 << 32 < 4294967296 ) {
					$v23 = 0;
					$v24 = 0;
				} else {
					$this->reach_descend( $w7 + 5, $v19, $v11, 0, $v19 );
					$v25 = ( $m[ $w7 + 10 ] >> 32 ) & 0xFFFFFFFF;
					$v20 = $m[ $w7 + 10 ] & 0xFFFFFFFF;
					$v13 = ( $m[ $w7 + 9 ] >> 32 ) & 0xFFFFFFFF;
					$v3 = $m[ $w7 + 9 ] & 0xFFFFFFFF;
					$v23 = $m[ $w7 + 8 ];
					$v24 = $m[ $w7 + 7 ];
					$v21 = $m[ $w7 + 6 ];
					$v22 = $m[ $w7 + 5 ];
				}
				$v26 = ( $v3 + 1 ) & 0xFFFFFFFF;
				$v27 = (int) ( $v13 << 32 > 0 );
				$v28 = $v27 ? $v20 : $v26;
				$v29 = $m[ $w6 + 2 ] & 0xFFFFFFFF;
				$w29 = ( $v29 >> 3 ) | ( $v29 << 61 );
				$v30 = $v27 ? 0 : $v3;
				$v31 = $v30;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v32 = $v28 > $v31 ? $v28 : $v31;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v33 = $v31;
						if ( $v33 == $v32 ) {
							break 2;
						}
						if ( $v33 == $v3 ) {
							$v31 = $v26;
							$v33 = $v3;
						} else {
							$v31 = ( $v33 + 1 ) & 0xFFFFFFFF;
							$v34 = 1 << ( $v33 & 63 );
							$v35 = (int) ( $v33 < 64 );
							if ( ( $v34 & ( $v35 ? $v22 : $v21 ) ) == 0 && ( $v34 & ( $v35 ? $v24 : $v23 ) ) == 0 ) {
								continue;
							}
						}
						break;
					}
					$v36 = (int) ( $v33 > 99 );
					$this->access_access( $w7 + 5, ( $v36 ? 12624 : $v11 + $v33 * 88 ) & 0xFFFFFFFF, $w5 );
					if ( $v36 ) {
						continue;
					}
					$v37 = ( $v29 + ( $v33 << 4 ) ) & 0xFFFFFFFF;
					$w37 = $w29 + ( $v33 << 1 );
					if ( ! isset( $m[ $w37 + 1 ] ) ) {
						$this->rt_store( $v37 + 8, $m[ $w7 + 6 ] );
					} else {
						$m[ $w37 + 1 ] = $m[ $w7 + 6 ];
					}
					if ( ! isset( $m[ $w37 ] ) ) {
						$this->rt_store( $v37, $m[ $w7 + 5 ] );
					} else {
						$m[ $w37 ] = $m[ $w7 + 5 ];
					}
				}
				$v38 = ( $m[ $w5 + 1 ] >> 48 ) & 0xFF;
				if ( ! $v38 && $v30 < $v28 ) {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						do {
							$v39 = (int) ( $v30 == $v3 );
							if ( ! $v39 ) {
								$v40 = 1 << ( $v30 & 63 );
								$v41 = (int) ( $v30 < 64 );
								if ( ( $v40 & ( $v41 ? $v22 : $v21 ) ) == 0 && ( $v40 & ( $v41 ? $v24 : $v23 ) ) == 0 ) {
									break;
								}
							}
							$v42 = (int) ( $v30 > 99 );
							$v43 = ( $v42 ? 12624 : $v11 + $v30 * 88 ) & 0xFFFFFFFF;
							$w43 = ( $v43 >> 3 ) | ( $v43 << 61 );
							if ( ( ( $m[ $w43 + 10 ] ?? $this->rt_load( $v43 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 || ( $m[ $w43 ] ?? $this->rt_load( $v43, 4 ) ) & 0xFFFFFFFF ) {
								break;
							}
							if ( ! $v42 && ! $v39 ) {
								if ( ( $m[ $w29 + ( $v30 << 1 ) ] ?? $this->rt_load( ( $v29 + ( $v30 << 4 ) ) & 0xFFFFFFFF ) ) == 0 ) {
									break;
								}
								break 3;
							}
							if ( $v39 ) {
								break 3;
							}
						} while ( false );
						$v30 = ( $v30 + 1 ) & 0xFFFFFFFF;
						if ( $v30 == $v28 ) {
							break;
						}
					}
				}
				$m[ $w7 + 15 ] = ( $m[ $w7 + 15 ] & -0x100 ) | $v38;
				$m[ $w7 + 13 ] = ( $m[ $w7 + 13 ] & -0x100000000 ) | $v29;
				$m[ $w7 + 12 ] = ( $v11 << 32 ) | 0x1F58;
				$m[ $w7 + 11 ] = ( $v25 << 32 ) | $v20;
				$m[ $w7 + 10 ] = ( $v13 << 32 ) | $v3;
				$m[ $w7 + 9 ] = $v23;
				$m[ $w7 + 8 ] = $v24;
				$m[ $w7 + 7 ] = $v21;
				$m[ $w7 + 6 ] = $v22;
				$m[ $w7 + 5 ] = $v4;
				$m[ $w7 + 13 ] = ( $m[ $w7 + 13 ] & 0xFFFFFFFF ) | ( $m[ $w6 + 1 ] << 32 );
				$m[ $w7 + 14 ] = ( ( $m[ $w6 + 2 ] >> 32 ) << 32 ) | ( $v7 + 8 );
				$this->kitsearch_run( $w0, $v7 + 40 );
				break 2;
			} while ( false );
			$m[ $w0 + 2 ] = 0;
			$m[ $w0 + 1 ] = 0;
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = $v7 + 128;
	}

	/** stock_truth::rules::gate::access::access (WebAssembly function 13). */
	private function access_access( int $w0, int $v1, int $w2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		if ( ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 85, 1 ) << 40 ) & 0xFF0000000000 ) != 0x10000000000 ) {
			if ( ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
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
			$s0 = $m[ $w2 + 1 ] & 0xFF000000000000 ? 30000000000000 : 0;
			$v6 = $v3 & 0xFFFFFFFF ? $v5 : $s0;
			switch ( ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF ) {
				case 1:
					break;
				case 2:
					$m[ $w0 + 2 ] = 3;
					$m[ $w0 ] = 0;
					$m[ $w0 + 3 ] = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
					return;
				default:
					$m[ $w0 + 3 ] = 0;
					$m[ $w0 + 2 ] = 4;
					$m[ $w0 + 1 ] = $v6;
					$m[ $w0 ] = 1;
					return;
			}
			$v7 = $m[ $w2 ];
			$v8 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
			$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
			$v9 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
			$s0 = $m[ $w8 ] ?? $this->rt_load( $v8 );
			$s1 = $s0 + $v9;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v9 );
			$v10 = $s1 + \PHP_INT_MIN;
			\is_float( $v10 ) && $v10 = self::rt_add_64( $s1, \PHP_INT_MIN );
			$s0 = $v10 < 253402300799998 ? $v10 : 253402300799998;
			$s1 = $s0 - \PHP_INT_MAX;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, \PHP_INT_MAX );
			$v11 = $v10 == \PHP_INT_MIN ? -9223372036854775807 : $s1;
			if ( $v7 >= $v11 ) {
				do {
					if ( ! ( $m[ $w2 + 1 ] & 0xFF0000000000 ) ) {
						$s0 = $v8 + ( ( $m[ $w2 + 1 ] >> 32 ) & 0xFF );
						switch ( ( ( $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_word( ( $s0 + 72 ) >> 3 ) ) >> ( ( $s0 & 7 ) << 3 ) ) & 0xFF ) {
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
				if ( ! $v4 && ( ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80, 4 ) ) & 0xFFFFFFFF ) << 32 <= 0 && ( ( $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16, 4 ) ) & 0xFFFFFFFF ) != 0 ) ) {
					$m[ $w0 + 4 ] = $v9;
					$m[ $w0 + 2 ] = 8;
					$m[ $w0 ] = 1;
					$v12 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
					$m[ $w0 + 3 ] = $v12;
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
				return;
			}
			$m[ $w0 + 3 ] = $v11;
			$m[ $w0 + 2 ] = 4;
			$m[ $w0 + 1 ] = $v6;
			$m[ $w0 ] = 1;
			return;
		}
		$m[ $w0 ] = 0;
		$m[ $w0 + 2 ] = 0;
	}

	/** stock_truth::rules::promise::reach::Reach::descend (WebAssembly function 14). */
	private function reach_descend( int $w0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v5 = $this->g0_stack_pointer - 32;
		$w5 = $v5 >> 3;
		$v6 = ( $m[ $w0 + 4 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 << 32 < 4294967296 ) {
			return;
		}
		$v7 = $m[ $w0 + 3 ];
		$v8 = $m[ $w0 + 2 ];
		$v9 = $m[ $w0 + 1 ];
		$v10 = ( $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40, 4 ) ) & 0xFFFFFFFF;
		$v11 = $m[ $w0 ];
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v12 = 0;
			do {
				if ( $v10 == 0 ) {
					break;
				}
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_component( $w5 + 1, $v1, $v12 );
					$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[ $w5 + 1 ] & 0xFFFFFFFF ) ) {
						if ( $v12 != $v10 ) {
							continue;
						}
						break 2;
					}
					do {
						$v13 = $m[ $w5 + 3 ] & 0xFFFFFFFF;
						$v14 = (int) ( $v13 > 99 );
						$v15 = ( $v14 ? 12624 : $v2 + $v13 * 88 ) & 0xFFFFFFFF;
						$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
						if ( ( ( $m[ $w15 + 10 ] ?? $this->rt_load( $v15 + 80, 4 ) ) & 0xFFFFFFFF ) != $v6 ) {
							break;
						}
						$v16 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFFFFFFFF;
						do {
							do {
								$v17 = (int) ( $v13 < 64 );
								$v18 = 1 << ( $v13 & 63 );
								if ( ( ( $v17 ? $v11 : $v9 ) & $v18 ) != 0 ) {
									$v19 = ( ( $m[ $w15 + 10 ] ?? $this->rt_load( $v15 + 85, 1 ) << 40 ) >> 40 ) & 0xFF;
									if ( $v3 != 0 ) {
										$v20 = ( $v13 << 5 ) & 0xFFFFFFFF;
										$v21 = ( $v14 ? 9392 : $v3 + $v20 ) & 0xFFFFFFFF;
										$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
										$s0 = $m[ $w21 + 2 ] ?? $this->rt_load( $v21 + 16 );
										$s1 = $m[ $w21 + 3 ] ?? $this->rt_load( $v21 + 24 );
										$s2 = $s0 - $s1;
										\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
										$v22 = ( $v14 ? 9392 : $v4 + $v20 ) & 0xFFFFFFFF;
										$w22 = ( $v22 >> 3 ) | ( $v22 << 61 );
										$s0 = $m[ $w22 + 2 ] ?? $this->rt_load( $v22 + 16 );
										$s1 = $m[ $w22 + 3 ] ?? $this->rt_load( $v22 + 24 );
										$s3 = $s0 - $s1;
										\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
										if ( $s2 <= $s3 ) {
											if ( ( ( $v17 ? $v8 : $v7 ) & $v18 ) == 0 ) {
												break 3;
											}
											break;
										}
									}
									if ( $v19 != 2 ) {
										if ( $v16 >= 64 ) {
											$v9 = $v9 | ( 1 << ( $v16 & 63 ) );
										} else {
											$v11 = $v11 | ( 1 << $v16 );
										}
										$m[ $w0 + 1 ] = $v9;
										$m[ $w0 ] = $v11;
									} else {
										if ( $v16 >= 64 ) {
											$v7 = $v7 | ( 1 << ( $v16 & 63 ) );
										} else {
											$v8 = $v8 | ( 1 << $v16 );
										}
										$m[ $w0 + 3 ] = $v7;
										$m[ $w0 + 2 ] = $v8;
									}
								}
								if ( ( ( $v17 ? $v8 : $v7 ) & $v18 ) == 0 ) {
									break 3;
								}
								if ( $v3 == 0 ) {
									break 2;
								}
							} while ( false );
							$v23 = ( $v13 << 5 ) & 0xFFFFFFFF;
							$s0 = ( $v14 ? 9392 : $v3 + $v23 ) & 0xFFFFFFFF;
							$s1 = ( $v14 ? 9392 : $v4 + $v23 ) & 0xFFFFFFFF;
							if ( ( $s0 & 7 ? $this->rt_load( $s0 + 24 ) : $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_load( $s0 + 24 ) ) <= ( $s1 & 7 ? $this->rt_load( $s1 + 24 ) : $m[ ( $s1 + 24 ) >> 3 ] ?? $this->rt_load( $s1 + 24 ) ) ) {
								break 2;
							}
						} while ( false );
						if ( $v16 >= 64 ) {
							$v7 = $v7 | ( 1 << ( $v16 & 63 ) );
						} else {
							$v8 = $v8 | ( 1 << $v16 );
						}
						$m[ $w0 + 3 ] = $v7;
						$m[ $w0 + 2 ] = $v8;
					} while ( false );
					if ( $v12 >= $v10 ) {
						break;
					}
				}
			} while ( false );
			$v24 = (int) ( $v6 == 1 );
			if ( $v24 ) {
				return;
			}
			$v6 = ( 0 ? 1 : $v6 - 1 ) & 0xFFFFFFFF;
			if ( $v6 << 32 < 4294967296 ) {
				break;
			}
		}
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::run (WebAssembly function 15). */
	private function kitsearch_run( int $w0, int $v1 ): void {
		$m = &$this->m;
		$v17 = 0;
		$v2 = $this->g0_stack_pointer - 16;
		$w2 = $v2 >> 3;
		$this->g0_stack_pointer = $v2;
		$v3 = 0;
		do {
			$v4 = $m[ ( $v1 + 72 ) >> 3 ] & 0xFFFFFFFF;
			$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
			$v5 = $m[ $w4 ] ?? $this->rt_load( $v4 );
			if ( $v5 == 0 ) {
				$v3 = 0;
				$v6 = $this->kitsearch_guess( $v1 >> 3, 0 );
				$v7 = 0;
			} else {
				$v8 = $m[ $w4 + 2 ] ?? $this->rt_load( $v4 + 16 );
				if ( $v5 != -1 || $v8 != \PHP_INT_MIN ) {
					$v3 = self::rt_divide_signed_64( $v8, $v5 );
				}
				$v6 = $this->kitsearch_guess( $v1 >> 3, $v3 );
				$v7 = $v5 ? \intdiv( 10000000000000, $v5 ) : self::rt_divide_by_zero();
				if ( $v3 > $v7 ) {
					$this->panicking_panic_fmt();
					throw new WasmTrap( WasmTrap::UNREACHABLE );
				}
			}
			$v9 = 1;
			$v10 = $v7 + 1;
			\is_float( $v10 ) && $v10 = self::rt_add_64( $v7, 1 );
			$v11 = 0;
			$v12 = $v3 + 1;
			\is_float( $v12 ) && $v12 = self::rt_add_64( $v3, 1 );
			$v13 = $v6 < $v7 ? $v6 : $v7;
			$v14 = $v6 < $v3 ? $v12 : ( $v12 > $v13 ? $v12 : $v13 );
			if ( $v3 >= $v14 || $v14 > $v7 ) {
				break;
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->kitsearch_short_of( $w2 + 1, $v1 >> 3, $v14 );
				$v15 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
				$v10 = $v15 ? $v14 : $v10;
				$v16 = $v15 & 1;
				$v11 = $v16 ? 1 : $v11;
				$s0 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$v17 = $v16 ? $s0 : $v17;
				$v3 = $v15 ? $v3 : $v14;
				$s0 = 0 - $v9;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( 0, $v9 );
				$s1 = ( $v15 ? $s0 : $v9 ) + $v14;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $v15 ? $s0 : $v9, $v14 );
				$v14 = $s1;
				if ( $v3 >= $v14 ) {
					break 2;
				}
				$v9 = $v9 << 1;
				if ( $v14 >= $v10 ) {
					break 2;
				}
			}
		} while ( false );
		$v18 = $v10 - $v3;
		\is_float( $v18 ) && $v18 = self::rt_sub_64( $v10, $v3 );
		if ( $v18 > 1 ) {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v19 = ( ( $v18 >> 1 ) & \PHP_INT_MAX ) + $v3;
				\is_float( $v19 ) && $v19 = self::rt_add_64( ( $v18 >> 1 ) & \PHP_INT_MAX, $v3 );
				$this->kitsearch_short_of( $w2, $v1 >> 3, $v19 );
				$v20 = $m[ $w2 ] & 0xFFFFFFFF;
				$v21 = $v20 & 1;
				$v11 = $v21 ? 1 : $v11;
				$s0 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
				$v17 = $v21 ? $s0 : $v17;
				$v10 = $v20 ? $v19 : $v10;
				$v3 = $v20 ? $v3 : $v19;
				$v18 = $v10 - $v3;
				\is_float( $v18 ) && $v18 = self::rt_sub_64( $v10, $v3 );
				if ( $v18 <= 1 ) {
					break;
				}
			}
		}
		$m[ $w0 + 2 ] = ( $v17 << 32 ) | $v11;
		$m[ $w0 ] = 1;
		$s0 = $m[ $w4 ] ?? $this->rt_load( $v4 );
		$s1 = $s0 * $v3;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v3 );
		$m[ $w0 + 1 ] = $s1;
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::rules::gate::line::judge_line (WebAssembly function 16). */
	private function line_judge_line(): void {
		$m = &$this->m;
		$v9 = 0;
		$this->g0_stack_pointer = 7888;
		$v5 = 0;
		$v6 = ( ( ( $m[1009] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
		$v7 = ( $m[1009] & 0xFFFFFFFF ? ( $v6 > 16 ? 0 : $v6 ) : 0 ) * 80;
		$v8 = $m[1008] & 0xFFFFFFFF;
		if ( $v8 == 1 ) {
			$v9 = ( $m[1008] >> 32 ) & 0xFFFFFFFF;
			$s0 = ( ( $m[1003] >> 32 ) & 0xFFFFFFFF ) + $v9 * 88;
			$v10 = ( $v9 > 99 ? 12624 : $s0 ) & 0xFFFFFFFF;
			$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
			$v11 = ( $m[ $w10 + 10 ] ?? $this->rt_load( $v10 + 80, 4 ) ) & 0xFFFFFFFF;
			if ( $v11 << 32 <= 17179869184 ) {
				$v5 = 1;
				if ( ! $v11 ) {
					$v5 = (int) ( ( ( $m[ $w10 + 10 ] ?? $this->rt_load( $v10 + 84, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 );
				}
			}
		}
		$v12 = $v7 + 12992;
		$v13 = 2;
		do {
			switch ( ( $m[1016] >> 8 ) & 0xFF ) {
				case 1:
				case 4:
					break;
				case 2:
					$v13 = 4;
					break;
				case 3:
					$v13 = 5;
					break;
				case 5:
					$v13 = 3;
					break;
				default:
					if ( $v5 == 0 ) {
						$v13 = $v8 ? 6 : 2;
						break 2;
					}
					$v13 = 17;
					break;
			}
		} while ( false );
		$v14 = 0;
		$m[988] = ( $m[988] & -0xFFFF0100000000 ) | $v12;
		$v15 = $m[1003] & 0xFFFFFFFF;
		$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
		$v16 = $m[ $w15 + 1 ] ?? $this->rt_load( $v15 + 8 );
		$m[987] = $v16 == \PHP_INT_MIN ? \PHP_INT_MIN : $v16 ^ \PHP_INT_MIN;
		$v17 = $m[ $w15 + 2 ] ?? $this->rt_load( $v15 + 16 );
		$m[988] = ( $m[988] & -0xFF00000001 ) | ( ( ( $v17 >= 0 && $v17 < 4 ? 33619971 >> ( ( ( $v17 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF ) << 32 );
		if ( $v5 != 0 ) {
			$v14 = (int) ( $v13 == 17 ) & ( $m[1016] & 0xFF );
		}
		$v18 = $m[1010];
		$v19 = $v18;
		$v20 = $m[1012];
		if ( $v20 >= 1 ) {
			$s0 = $v20 + $v18;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v20, $v18 );
			$v21 = $v18 % $v20;
			$v22 = ( ( $v21 >> 63 ) & $v20 ) + $v21;
			$s1 = $s0 - $v22;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v22 );
			$v19 = $v22 == 0 ? $v18 : $s1;
		}
		$s0 = $m[1011];
		$v23 = $v19 - $s0;
		\is_float( $v23 ) && $v23 = self::rt_sub_64( $v19, $s0 );
		$v24 = $v23 > 0 ? $v23 : 0;
		$v25 = $m[1013];
		if ( $v25 != 10000 ) {
			$v24 = $this->quantity_times_other( $v24, $v25 );
		}
		if ( $v14 != 0 ) {
			$this->max_quantity_max_quantity( ( 7888 + 24 ) >> 3, 1006, $v9, $v24, ( 7888 + 8 ) >> 3, 8028 );
		} else {
			$m[991] = 0;
			$m[990] = 0;
			$m[989] = 0;
		}
		do {
			do {
				do {
					do {
						do {
							if ( ! ( $m[1016] & 0xFF ) ) {
								if ( $m[1006] == 1 ) {
									$v26 = 1;
									$v27 = $m[1007];
									$s0 = $m[ $w15 + 2 ] ?? $this->rt_load( $v15 + 16 );
									if ( $s0 >= 1 && $s0 <= 2 ? $v18 <= $v27 : $v18 < $v27 ) {
										break;
									}
								}
								if ( $v14 ) {
									break 3;
								}
								$v26 = 1;
								$v28 = 0;
								$v29 = 4;
								$v30 = $m[990];
								$v31 = $m[989];
								$v32 = 1;
								break 4;
							}
							$v26 = 0;
							if ( $v13 != 17 ) {
								$v26 = ( $m[ ( $v12 + 77 ) >> 3 ] >> 40 ) & 0xFF;
							}
							if ( $m[1006] != 1 ) {
								break 2;
							}
							$v33 = $m[1007];
							$s0 = $m[ $w15 + 2 ] ?? $this->rt_load( $v15 + 16 );
							if ( ! ( $s0 >= 1 && $s0 <= 2 ? $v18 <= $v33 : $v18 < $v33 ) ) {
								break 2;
							}
						} while ( false );
						$v28 = 0;
						$v29 = 2;
						$v30 = $m[990];
						$v31 = $m[989];
						$v32 = 0;
						break 3;
					} while ( false );
					if ( $v14 == 0 ) {
						$v28 = $v26 ? 0 : 3;
						$v32 = 1;
						$v29 = 4;
						$v30 = $m[990];
						$v31 = $m[989];
						switch ( ( $v13 == 17 ? 1 : $v13 ) - 1 ) {
							case 1:
								$v32 = 2;
								$v29 = 8;
								break 3;
							case 2:
								$v29 = 131072;
								$v32 = 3;
								break 3;
							case 3:
								$v32 = 4;
								$v29 = 16;
								break 3;
							case 4:
								$v32 = 5;
								$v29 = 32;
								break 3;
							case 5:
								$v32 = 6;
								$v29 = 16384;
								break 3;
							case 6:
								$v32 = 7;
								$v29 = 64;
								break 3;
							case 7:
							case 8:
							case 9:
							case 10:
							case 11:
							case 12:
							case 13:
							case 14:
								throw new WasmTrap( WasmTrap::UNREACHABLE );
							case 15:
								$v32 = 16;
								$v29 = 8192;
								break 3;
							default:
								break 3;
						}
					}
				} while ( false );
				if ( $v24 != 0 ) {
					$m[994] = $m[991];
					$m[993] = $m[990];
					$m[992] = $m[989];
					$m[997] = ( $m[997] & 0xFFFFFFFF ) | ( $v9 << 32 );
					$m[996] = ( $v12 << 32 ) | 0x32C0;
					$m[995] = 0x1F7000000000 | 0x1F58;
					$m[997] = ( $m[997] & -0x100000000 ) | 0x1F5C;
					$this->boundline_judge();
					break 2;
				}
				$v32 = 16;
				$v28 = 0;
				$v29 = 8192;
				$v30 = $m[990];
				$v31 = $m[989];
				$v26 = 0;
			} while ( false );
			$m[1023] = 0;
			$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( $v32 << 16 ) | ( $v28 << 8 );
			$m[1022] = ( $m[1022] & -0x100 ) | $v26;
			$m[1021] = 0;
			$m[1020] = $v29;
			$m[1019] = $m[1019] & -0x100000000;
			$m[1018] = $v30;
			$m[1017] = $v31;
		} while ( false );
		$this->g0_stack_pointer = 7888 + 96;
	}

	/** stock_truth::rules::gate::line::BoundLine<C,P>::judge (WebAssembly function 17). */
	private function boundline_judge(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7680;
		$v3 = $m[997] & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = ( $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8, 4 ) ) & 0xFFFFFFFF;
		$v5 = ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF;
		$v6 = $m[995] & 0xFFFFFFFF;
		$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
		$v7 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
		$m[973] = ( $m[973] & -0x100000000 ) | $v7;
		$m[971] = 0;
		$m[972] = 0;
		$v8 = ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF;
		$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
		$v9 = ( $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24, 4 ) ) & 0xFFFFFFFF;
		$m[974] = ( $m[974] & -0x100000000 ) | $v9;
		$v10 = 1 << ( $v7 & 63 );
		$v11 = (int) ( $v7 < 64 );
		$m[970] = $v11 ? 0 : $v10;
		$m[969] = $v11 ? $v10 : 0;
		$s0 = ( $v7 > 99 ? 12624 : $v5 + $v7 * 88 ) & 0xFFFFFFFF;
		$v12 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$m[973] = ( $m[973] & 0xFFFFFFFF ) | ( $v12 << 32 );
		if ( $v12 << 32 >= 4294967296 ) {
			$this->reach_descend( ( 7680 + 72 ) >> 3, $v8, $v5, $v4, 9424 );
		}
		$s0 = 7680 + 8;
		$s1 = 7680 + 72;
		$s2 = $m[ $s1 >> 3 ];
		$s3 = $m[ ( $s1 + 8 ) >> 3 ];
		$s4 = $m[ ( $s1 + 16 ) >> 3 ];
		$s5 = $m[ ( $s1 + 24 ) >> 3 ];
		$s6 = $m[ ( $s1 + 32 ) >> 3 ];
		$s7 = $m[ ( $s1 + 40 ) >> 3 ];
		$m[ $s0 >> 3 ] = $s2;
		$m[ ( $s0 + 8 ) >> 3 ] = $s3;
		$m[ ( $s0 + 16 ) >> 3 ] = $s4;
		$m[ ( $s0 + 24 ) >> 3 ] = $s5;
		$m[ ( $s0 + 32 ) >> 3 ] = $s6;
		$m[ ( $s0 + 40 ) >> 3 ] = $s7;
		$v13 = $m[ $w8 + 1 ] ?? $this->rt_load( $v8 + 8 );
		$v14 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
		$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
		$v15 = $m[ $w8 + 2 ] ?? $this->rt_load( $v8 + 16 );
		$s0 = $v15 - 4;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, 4 );
		$c = $s0 < 0 && $s0 >= -3;
		$v16 = $v13 ^ \PHP_INT_MIN;
		if ( $c ) {
			$v17 = $m[ $w14 + 9 ] ?? $this->rt_load( $v14 + 72 );
			$v18 = 0;
		} else {
			$v18 = 0;
			$v17 = $m[ $w14 + 9 ] ?? $this->rt_load( $v14 + 72 );
			if ( $v17 != 0 && ( $v13 == \PHP_INT_MIN ? \PHP_INT_MIN : $v16 ) < $v17 ) {
				$v19 = $m[ $w14 + 4 ] ?? $this->rt_load( $v14 + 32 );
				$v20 = $m[ $w14 + 8 ] ?? $this->rt_load( $v14 + 64 );
				$v21 = $m[ $w14 + 6 ] ?? $this->rt_load( $v14 + 48 );
				if ( $v21 >= 1 ) {
					$s0 = $v21 + $v19;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v21, $v19 );
					$v22 = $v19 % $v21;
					$v23 = ( ( $v22 >> 63 ) & $v21 ) + $v22;
					$s1 = $s0 - $v23;
					\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v23 );
					$v19 = $v23 == 0 ? $v19 : $s1;
				}
				$v18 = (int) ( $v19 <= $v20 );
			}
		}
		$m[968] = ( $m[968] & -0xFFFF0000000001 ) | ( $v18 << 40 );
		$v24 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
		$m[968] = ( $m[968] & -0x100000000 ) | $v24;
		$v25 = $v13 == \PHP_INT_MIN ? \PHP_INT_MIN : $v16;
		$m[967] = $v25;
		$m[968] = ( $m[968] & -0xFF00000001 ) | ( ( ( $v15 >= 0 && $v15 < 4 ? 33619971 >> ( ( ( $v15 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF ) << 32 );
		$this->findings_of( $v5, $v4, $v17 );
		$v26 = ( ( $m[978] & 0xFF ) << 7 ) & 0x80;
		do {
			do {
				do {
					do {
						if ( ! ( $m[969] & 0xFFFFFFFF ) ) {
							if ( ( $m[970] & 0xFFFFFFFF ) != 0 ) {
								if ( ( ( ( $m[ ( $v24 + 76 ) >> 3 ] ?? $this->rt_word( ( $v24 + 76 ) >> 3 ) ) >> ( ( ( $v24 + 76 ) & 7 ) << 3 ) ) & 0xFF ) == 0 ) {
									$this->boundline_refused( 1017, $v26, ( $m[970] >> 32 ) & 0xFFFFFFFF, 9 );
									break 4;
								}
								$v26 = $v26 | 0x100;
							}
							$v27 = $m[974];
							if ( $v27 != 0 ) {
								$m[1023] = $v27;
								$m[1022] = ( $m[1022] & -0x1000000 ) | 0xA0000 | 0x100;
								$m[1021] = 0;
								$m[1019] = ( $m[973] << 32 ) | 1;
								$m[1020] = $v26 | 0x200;
								$m[1018] = $m[993];
								$m[1017] = $m[992];
								break 4;
							}
							$v28 = $m[976] | $v26;
							if ( ! ( $m[971] & 0xFFFFFFFF ) ) {
								$v29 = $m[972] & 0xFFFFFFFF;
								do {
									do {
										do {
											if ( ( $m[978] & 0xFF0000 ) != 0x10000 || $v29 != 0 ) {
												if ( $v29 ) {
													$v44 = 0;
													$s0 = $m[993] > 0 ? 2 : 3;
													$v54 = $m[992] & 0xFFFFFFFF ? $s0 : 3;
													$s0 = $m[994] & 0xFFFFFFFF ? 7936 + 20 : 7680 + 100;
													$v8 = ( $m[ $s0 >> 3 ] >> 32 ) & 0xFFFFFFFF;
													$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
													$v30 = 4096;
													$v31 = 14;
													$v32 = 1;
													break 6;
												}
												if ( $m[978] & 0xFF00 ) {
													break;
												}
												$v30 = 256;
												$v31 = 9;
												break 2;
											}
											$v32 = 0;
											$v33 = $m[965] & 0xFFFFFFFF;
											$v34 = ( $m[965] >> 32 ) & 0xFFFFFFFF;
											$v35 = (int) ( $v34 << 32 > 0 );
											$v36 = $v35 ? 0 : $v33;
											$s0 = $m[966] & 0xFFFFFFFF;
											$v37 = ( $v35 ? $s0 : $v33 + 1 ) & 0xFFFFFFFF;
											if ( $v36 < $v37 ) {
												$v38 = $m[964];
												$v39 = $m[963];
												$v40 = $m[962];
												$v41 = $m[961];
												$v42 = $v8 + 640;
												$w42 = $w8 + 80;
												$v43 = $m[996] & 0xFFFFFFFF;
												$v44 = 0;
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													do {
														if ( $v36 != $v33 ) {
															$v45 = 1 << ( $v36 & 63 );
															$v46 = (int) ( $v36 < 64 );
															if ( ( $v45 & ( $v46 ? $v41 : $v40 ) ) == 0 && ( $v45 & ( $v46 ? $v39 : $v38 ) ) == 0 ) {
																break;
															}
														}
														$v47 = (int) ( $v36 > 99 );
														$v48 = ( $v47 ? 12624 : $v5 + $v36 * 88 ) & 0xFFFFFFFF;
														$w48 = ( $v48 >> 3 ) | ( $v48 << 61 );
														if ( ( ( $m[ $w48 + 10 ] ?? $this->rt_load( $v48 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 || $v34 != 0 && ( self::rt_shr_u_64( $v36 < 64 ? $v41 : $v40, $v36 & 63 ) & 1 ) == 0 ) {
															break;
														}
														$s0 = ( $v47 ? 9392 : $v4 + ( $v36 << 5 ) ) & 0xFFFFFFFF;
														$s1 = $m[ $w48 + 1 ] ?? $this->rt_load( $v48 + 8 );
														$s2 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
														$s0 = ( $m[ $w48 ] ?? $this->rt_load( $v48, 4 ) ) & 0xFFFFFFFF ? $s1 : 0;
														$s1 = $s2 - $s0;
														\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
														$s0 = $m[ $w48 + 6 ] ?? $this->rt_load( $v48 + 48 );
														$v49 = $s1 + $s0;
														\is_float( $v49 ) && $v49 = self::rt_add_64( $s1, $s0 );
														if ( $v49 < 1 || ( $v36 > 199 || $v36 >= $v9 ) ) {
															break;
														}
														$v50 = $v42 + $v36 * 416;
														$w50 = $w42 + $v36 * 52;
														$v51 = $m[ $w50 + 10 ] ?? $this->rt_load( $v50 + 80 );
														$v52 = ( ( $v51 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
														$s0 = ( $v43 + ( $v51 == \PHP_INT_MIN ? 0 : ( $v52 > 16 ? 0 : $v52 ) ) * 80 + 48 ) & 0xFFFFFFFF;
														$v53 = $this->backorder_allowance_available_at( $v8, $v36, ( $m[ $w50 + 5 ] ?? $this->rt_load( $v50 + 40 ) ) ^ \PHP_INT_MIN, $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 ), $v25, $v49 );
														if ( $v53 == 0 ) {
															break;
														}
														$v44 = $v44 == 0 ? $v53 : ( $v53 > $v44 ? $v53 : $v44 );
													} while ( false );
													$v36 = ( $v36 + 1 ) & 0xFFFFFFFF;
													if ( $v36 == $v37 ) {
														break;
													}
												}
												if ( $m[978] & 0xFF00 ) {
													if ( $v44 == 0 ) {
														break;
													}
													$v30 = 65536;
													$v31 = 15;
													break 4;
												}
												$v30 = 256;
												$v31 = 9;
												break 4;
											}
											if ( ! ( $m[978] & 0xFF00 ) ) {
												$v30 = 256;
												$v31 = 9;
												break 3;
											}
										} while ( false );
										$v30 = 8192;
										$v31 = 16;
									} while ( false );
									$v32 = 0;
								} while ( false );
								$v44 = 0;
								break 2;
							}
							$this->boundline_refused( ( 7680 + 152 ) >> 3, $v28, ( $m[971] >> 32 ) & 0xFFFFFFFF, 11 );
							$v55 = ( $m[965] >> 32 ) & 0xFFFFFFFF;
							$v56 = $m[977];
							$v57 = $m[975];
							$v58 = $m[985];
							$s0 = 7680 + 152;
							$s1 = $m[ $s0 >> 3 ];
							$s2 = $m[ ( $s0 + 8 ) >> 3 ];
							$s3 = $m[ ( $s0 + 16 ) >> 3 ];
							$s4 = $m[ ( $s0 + 24 ) >> 3 ];
							$s5 = $m[ ( $s0 + 32 ) >> 3 ];
							$s6 = $m[ ( $s0 + 40 ) >> 3 ];
							$m[1017] = $s1;
							$m[1018] = $s2;
							$m[1019] = $s3;
							$m[1020] = $s4;
							$m[1021] = $s5;
							$m[1022] = $s6;
							$v59 = $v57 < $v58 ? $v57 : $v58;
							$m[1023] = $v55 << 32 > 0 ? ( $v56 < $v59 ? $v56 : $v59 ) : $v59;
							break 4;
						}
						$this->boundline_refused( 1017, $v26, ( $m[969] >> 32 ) & 0xFFFFFFFF, 7 );
						break 4;
					} while ( false );
					$v32 = 0;
				} while ( false );
				$v54 = 0;
			} while ( false );
			$m[1023] = $m[977];
			$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( $v31 << 16 ) | ( $v54 << 8 );
			$m[1022] = $m[1022] & -0x100;
			$m[1021] = $v44;
			$m[1019] = ( $v8 << 32 ) | $v32;
			$m[1020] = $v30 | $v28;
			$m[1018] = $m[993];
			$m[1017] = $m[992];
		} while ( false );
		$this->g0_stack_pointer = 7680 + 208;
	}

	/** stock_truth::rules::gate::findings::Findings::of (WebAssembly function 18). */
	private function findings_of( int $v1, int $v2, int $v5 ): void {
		$m = &$this->m;
		$v40 = 0;
		$v47 = 0;
		$v53 = 0;
		$v81 = 0;
		$v7 = 0;
		$v8 = $m[965] & 0xFFFFFFFF;
		$v9 = ( $v8 + 1 ) & 0xFFFFFFFF;
		$v10 = ( $m[965] >> 32 ) & 0xFFFFFFFF;
		$v11 = (int) ( $v10 << 32 > 0 );
		$s0 = $m[966] & 0xFFFFFFFF;
		$v12 = $v11 ? $s0 : $v9;
		$v13 = $v11 ? 0 : $v8;
		$v14 = $m[967];
		$v15 = $m[968] & 0xFFFFFFFF;
		$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
		$v16 = $m[964];
		$v17 = $m[963];
		$v18 = $m[962];
		$v19 = $m[961];
		$v20 = 0;
		$v21 = 0;
		$v22 = 0;
		$v23 = 0;
		$v24 = 0;
		$v25 = 0;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v29 = 0;
		$v30 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v31 = $v7;
			$v32 = $v12 > $v13 ? $v12 : $v13;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v33 = $v13;
				if ( $v33 == $v32 ) {
					break 2;
				}
				if ( $v33 == $v8 ) {
					$v13 = $v9;
					$v33 = $v8;
				} else {
					$v13 = ( $v33 + 1 ) & 0xFFFFFFFF;
					$v34 = 1 << ( $v33 & 63 );
					$v35 = (int) ( $v33 < 64 );
					if ( ( $v34 & ( $v35 ? $v19 : $v18 ) ) == 0 && ( $v34 & ( $v35 ? $v17 : $v16 ) ) == 0 ) {
						continue;
					}
				}
				break;
			}
			$v36 = (int) ( $v33 > 99 );
			$v37 = ( $v36 ? 12624 : $v1 + $v33 * 88 ) & 0xFFFFFFFF;
			$w37 = ( $v37 >> 3 ) | ( $v37 << 61 );
			$this->access_access( ( 7632 + 8 ) >> 3, $v37, 967 );
			$v38 = $m[957];
			$v39 = (int) ( $v38 == 0 );
			$v7 = $v39 ? 1 : $v31;
			$v22 = $v22 | (int) ( ( ( $m[ $w37 + 10 ] ?? $this->rt_load( $v37 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 );
			$v40 = $v39 ? ( $v31 ? $v40 : $v33 ) : $v40;
			if ( ( ( $m[ $w37 + 10 ] ?? $this->rt_load( $v37 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
				continue;
			}
			$v41 = ( $v36 ? 9392 : $v2 + ( $v33 << 5 ) ) & 0xFFFFFFFF;
			$w41 = ( $v41 >> 3 ) | ( $v41 << 61 );
			do {
				if ( $v10 << 32 >= 4294967296 ) {
					$v42 = 1 << ( $v33 & 63 );
					$v43 = (int) ( ( $v42 & ( $v33 < 64 ? $v17 : $v16 ) ) != 0 );
				} else {
					if ( ! $v10 ) {
						$v44 = 1;
						$v43 = 0;
						break;
					}
					$v42 = 1 << ( $v33 & 63 );
					$v43 = 0;
				}
				$v44 = (int) ( ( $v42 & ( $v33 < 64 ? $v19 : $v18 ) ) != 0 );
			} while ( false );
			$v45 = $m[ $w37 ] ?? $this->rt_load( $v37 );
			$v46 = (int) ( $v45 == 0 );
			$v48 = $v30 ? $v47 : $v33;
			$v49 = $m[958];
			$v50 = $m[ $w41 + 1 ] ?? $this->rt_load( $v41 + 8 );
			$v51 = $m[ $w41 ] ?? $this->rt_load( $v41 );
			do {
				do {
					switch ( $v38 & 0xFFFFFFFF ) {
						case 3:
							$v52 = (int) ( $v26 == 0 );
							$v26 = $v52 ? $v49 : $v26;
							$v27 = $v52 ? $v33 : $v27;
							break 3;
						case 4:
							$v23 = $v49 < $v23 ? $v49 : $v23;
							break 3;
						case 5:
							$v24 = $v24 | 0x8000;
							break 3;
						case 6:
							$v24 = $v24 | 0x400;
							break 3;
						case 7:
							$v53 = $v29 ? $v53 : $v33;
							break 2;
						case 8:
							break;
						default:
							break 3;
					}
					$v54 = $m[959];
					$s0 = $m[956];
					$v55 = $m[955] & 0xFFFFFFFF ? $s0 : 0;
					$v56 = $v55 - $v51;
					\is_float( $v56 ) && $v56 = self::rt_sub_64( $v55, $v51 );
					do {
						if ( $v43 != 0 ) {
							$s0 = $m[ $w37 + 6 ] ?? $this->rt_load( $v37 + 48 );
							$v57 = $v50 + $s0;
							\is_float( $v57 ) && $v57 = self::rt_add_64( $v50, $s0 );
							$v58 = $v55 - $v57;
							\is_float( $v58 ) && $v58 = self::rt_sub_64( $v55, $v57 );
							if ( ( $v56 < $v58 ? $v56 : $v58 ) < 0 ) {
								break;
							}
							$s0 = $m[ $w37 + 1 ] ?? $this->rt_load( $v37 + 8 );
							$v59 = $v45 & 0xFFFFFFFF ? $s0 : 0;
							$v60 = $v59 - $v51;
							\is_float( $v60 ) && $v60 = self::rt_sub_64( $v59, $v51 );
							$v61 = $v59 - $v57;
							\is_float( $v61 ) && $v61 = self::rt_sub_64( $v59, $v57 );
							$v62 = $v60 < $v61 ? $v60 : $v61;
						} else {
							if ( $v56 < 0 ) {
								break;
							}
							$s0 = $m[ $w37 + 1 ] ?? $this->rt_load( $v37 + 8 );
							$v62 = ( $v45 & 0xFFFFFFFF ? $s0 : 0 ) - $v51;
							\is_float( $v62 ) && $v62 = self::rt_sub_64( $v45 & 0xFFFFFFFF ? $s0 : 0, $v51 );
						}
						$v63 = 0;
						$v64 = $v49 > 0 ? $v49 : 0;
						$s0 = $m[ $w15 + 2 ] ?? $this->rt_load( $v15 + 16 );
						$s1 = $v64 < 10000000000 ? $v64 : 10000000000;
						$v65 = $s0 * $s1;
						\is_float( $v65 ) && $v65 = self::rt_mul_64( $s0, $s1 );
						if ( $v65 != 0 ) {
							$s0 = $v62 > 0 ? $v62 : 0;
							$v66 = $s0 * 144000;
							\is_float( $v66 ) && $v66 = self::rt_mul_64( $s0, 144000 );
							if ( $v66 != \PHP_INT_MIN || $v65 != -1 ) {
								$v67 = self::rt_divide_signed_64( $v66, $v65 );
								if ( $v67 <= 527039 ) {
									$v68 = $v67 * 60000;
									\is_float( $v68 ) && $v68 = self::rt_mul_64( $v67, 60000 );
									if ( $v68 >= 0 && $v68 <= 3153600000000 ) {
										$s0 = $v68 + $v54;
										\is_float( $s0 ) && $s0 = self::rt_add_64( $v68, $v54 );
										$v69 = $s0 + \PHP_INT_MIN;
										\is_float( $v69 ) && $v69 = self::rt_add_64( $s0, \PHP_INT_MIN );
										$s0 = $v69 < 253402300799998 ? $v69 : 253402300799998;
										$s1 = $s0 - \PHP_INT_MAX;
										\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, \PHP_INT_MAX );
										$v63 = $v69 == \PHP_INT_MIN ? -9223372036854775807 : $s1;
									}
								}
							}
						}
						$v24 = $v24 | 0x800;
						$v23 = $v63 < $v23 ? $v63 : $v23;
						break 3;
					} while ( false );
					$v70 = 0;
					if ( $v49 >= 1 && $v55 >= 1 ) {
						$s0 = $v14 - $v54;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v14, $v54 );
						$v71 = $s0 + 59999;
						\is_float( $v71 ) && $v71 = self::rt_add_64( $s0, 59999 );
						$s0 = $v71 - $v71 % 60000;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v71, $v71 % 60000 );
						$s1 = $s0 + $v54;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v54 );
						$v72 = $s1 + \PHP_INT_MIN;
						\is_float( $v72 ) && $v72 = self::rt_add_64( $s1, \PHP_INT_MIN );
						$s0 = $v72 < 253402300799998 ? $v72 : 253402300799998;
						$s1 = $s0 - \PHP_INT_MAX;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, \PHP_INT_MAX );
						$v70 = $v72 == \PHP_INT_MIN ? -9223372036854775807 : $s1;
					}
					$v53 = $v29 ? $v53 : $v33;
					$v73 = $m[ $w37 + 9 ] ?? $this->rt_load( $v37 + 72 );
					$v74 = $v70 < $v73 ? $v70 : $v73;
					$v25 = $v74 < $v25 ? $v74 : $v25;
				} while ( false );
				$v29 = 1;
			} while ( false );
			$v30 = $v46 ? 1 : $v30;
			$v47 = $v46 ? $v48 : $v47;
			$v75 = $m[ $w37 + 9 ] ?? $this->rt_load( $v37 + 72 );
			$v76 = $v38 == 5 ? ( $v5 < $v23 ? $v5 : $v23 ) : $v23;
			$v23 = $v75 < $v76 ? $v75 : $v76;
			if ( $v46 ) {
				continue;
			}
			$v77 = $m[ $w37 + 1 ] ?? $this->rt_load( $v37 + 8 );
			$v78 = $v77 - $v51;
			\is_float( $v78 ) && $v78 = self::rt_sub_64( $v77, $v51 );
			$v79 = $m[ $w37 + 6 ] ?? $this->rt_load( $v37 + 48 );
			$s0 = $v50 + $v79;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v50, $v79 );
			$v80 = $v77 - $s0;
			\is_float( $v80 ) && $v80 = self::rt_sub_64( $v77, $s0 );
			if ( ( $v43 ? ( $v78 < $v80 ? $v78 : $v80 ) : $v78 ) >= 0 ) {
				$v21 = 1;
				$s0 = $v51 - $v77;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v51, $v77 );
				$s1 = $s0 + $v79;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v79 );
				$v20 = ( $v44 & (int) ( $s1 > 0 ) ) | $v20;
				continue;
			}
			$v21 = 1;
			$v81 = $v28 ? $v81 : $v33;
			$v28 = 1;
		}
		$m[978] = ( $m[978] & -0xFFFFFFFFFFFF01 ) | ( $v20 << 16 ) | ( $v21 << 8 );
		$m[977] = $v23;
		$m[976] = $v24;
		$m[975] = $v25;
		$m[974] = $v26;
		$m[973] = $v27;
		$m[972] = ( $v81 << 32 ) | $v28;
		$m[971] = ( $v53 << 32 ) | $v29;
		$m[970] = ( $v47 << 32 ) | $v30;
		$m[969] = ( $v40 << 32 ) | $v31;
		$m[978] = ( $m[978] & 0xFFFFFFFFFFFF00 ) | $v22;
	}

	/** stock_truth::rules::promise::backorder_allowance::available_at (WebAssembly function 19). */
	private function backorder_allowance_available_at( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): int {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		do {
			$v7 = ( $m[ $w0 + 6 ] ?? $this->rt_load( $v0 + 48, 4 ) ) & 0xFFFFFFFF;
			if ( ! $v7 ) {
				$v8 = 0;
				break;
			}
			$v9 = 0;
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( 956, $v0, $v9 );
				$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
				do {
					$v10 = $m[956];
					if ( $v10 != 0 && ( ( $m[959] & 0xFFFFFFFF ) == $v1 && $v4 <= $v10 ) ) {
						$v11 = (int) ( $v2 != 0 );
						if ( ! ( $v11 & (int) ( $v2 > $m[957] ) ) ) {
							$v12 = ( $v10 ^ \PHP_INT_MIN ) - $v3;
							\is_float( $v12 ) && $v12 = self::rt_sub_64( $v10 ^ \PHP_INT_MIN, $v3 );
							if ( ( ( $v12 > 0 ? $v12 : 0 ) | \PHP_INT_MIN ) <= $v4 ) {
								break;
							}
						}
					}
					if ( $v9 != $v7 ) {
						continue 2;
					}
					break 3;
				} while ( false );
				$v13 = 0;
				$v14 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_supply( 956, $v0, $v13 );
					$v15 = $m[956];
					if ( $v15 != 0 && ( ( $m[959] & 0xFFFFFFFF ) == $v1 && ( $v4 <= $v15 && ! ( $v11 & (int) ( $v2 > $m[957] ) ) ) ) ) {
						$s0 = $m[958];
						$s1 = $v15 > $v10 ? 0 : $s0;
						$s0 = $s1 + $v14;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v14 );
						$v14 = $s0;
					}
					$v13 = $v13 + 1;
					if ( $v13 == $v7 ) {
						break;
					}
				}
				$v8 = $v14 < $v5 ? $v8 : ( $v10 < $v8 ? $v10 : $v8 );
				if ( $v9 >= $v7 ) {
					break;
				}
			}
		} while ( false );
		return $v8;
	}

	/** stock_truth::rules::gate::line::BoundLine<C,P>::refused (WebAssembly function 20). */
	private function boundline_refused( int $w0, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v7 = 0;
		$v8 = $m[993];
		$v9 = (int) ( $v8 > 0 );
		$v10 = $m[992];
		$v11 = $v10 & 0xFFFFFFFF;
		$v12 = ( $v5 << 3 ) + 12896;
		$v13 = 0;
		$s0 = $m[995] & 0xFFFFFFFF;
		$v14 = $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
		$v15 = $m[ $w14 + 2 ] ?? $this->rt_load( $v14 + 16 );
		$v16 = $v15 - 4;
		\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, 4 );
		if ( $v16 >= 0 || $v16 <= -4 ) {
			$s0 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
			$v17 = $s0 & 7 ? $this->rt_load( $s0 + 72 ) : $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_load( $s0 + 72 );
			$v18 = $m[ $w14 + 1 ] ?? $this->rt_load( $v14 + 8 );
			$v13 = (int) ( $v17 != 0 && ( $v18 == \PHP_INT_MIN ? \PHP_INT_MIN : $v18 ^ \PHP_INT_MIN ) < $v17 );
		}
		$v19 = $v11 & $v9;
		$v20 = $m[ $v12 >> 3 ];
		$v21 = ( $m[965] >> 32 ) & 0xFFFFFFFF;
		do {
			if ( ! $v13 && $v21 << 32 < 4294967296 ) {
				break;
			}
			$v22 = $m[965] & 0xFFFFFFFF;
			$v23 = ( $v22 + 1 ) & 0xFFFFFFFF;
			$v24 = (int) ( $v21 << 32 > 0 );
			$s0 = $m[966] & 0xFFFFFFFF;
			$v25 = $v24 ? $s0 : $v23;
			$v26 = $v15 >= 0 && $v15 < 4 ? 33619971 >> ( ( ( $v15 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3;
			$v27 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
			$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
			$v28 = $m[ $w27 + 9 ] ?? $this->rt_load( $v27 + 72 );
			$v29 = (int) ( $v28 == 0 );
			$v7 = $v29 ? 0 : ( $v19 ? ( $v13 ? $v28 : 0 ) : 0 );
			$v30 = $v24 ? 0 : $v22;
			$v31 = $v11 ^ $v19;
			$v32 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
			$v33 = $m[997] & 0xFFFFFFFF;
			$w33 = ( $v33 >> 3 ) | ( $v33 << 61 );
			$v34 = $m[964];
			$v35 = $m[963];
			$v36 = $m[962];
			$v37 = $m[961];
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v38 = $v25 > $v30 ? $v25 : $v30;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v39 = $v30;
					if ( $v39 == $v38 ) {
						break 3;
					}
					if ( $v39 == $v22 ) {
						$v30 = $v23;
						$v39 = $v22;
					} else {
						$v30 = ( $v39 + 1 ) & 0xFFFFFFFF;
						$v40 = 1 << ( $v39 & 63 );
						$v41 = (int) ( $v39 < 64 );
						if ( ( $v40 & ( $v41 ? $v37 : $v36 ) ) == 0 && ( $v40 & ( $v41 ? $v35 : $v34 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$s0 = ( ( $m[ $w33 ] ?? $this->rt_load( $v33, 4 ) ) & 0xFFFFFFFF ) + $v39 * 88;
				$v42 = ( $v39 > 99 ? 12624 : $s0 ) & 0xFFFFFFFF;
				$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
				$v43 = $m[ $w42 + 9 ] ?? $this->rt_load( $v42 + 72 );
				$v44 = $v43 < $v7 ? $v43 : $v7;
				$v45 = $m[ $w14 + 1 ] ?? $this->rt_load( $v14 + 8 );
				$c = $v16 < 0 && $v16 >= -3;
				$v46 = $v45 ^ \PHP_INT_MIN;
				$v47 = 0;
				if ( ! $c && ( ! $v29 && ( $v45 == \PHP_INT_MIN ? \PHP_INT_MIN : $v46 ) < $v28 ) ) {
					$v48 = $m[ $w27 + 4 ] ?? $this->rt_load( $v27 + 32 );
					$v49 = $m[ $w27 + 8 ] ?? $this->rt_load( $v27 + 64 );
					$v50 = $m[ $w27 + 6 ] ?? $this->rt_load( $v27 + 48 );
					if ( $v50 >= 1 ) {
						$s0 = $v50 + $v48;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v50, $v48 );
						$v51 = $v48 % $v50;
						$v52 = ( ( $v51 >> 63 ) & $v50 ) + $v51;
						$s1 = $s0 - $v52;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v52 );
						$v48 = $v52 == 0 ? $v48 : $s1;
					}
					$v47 = (int) ( $v48 <= $v49 );
				}
				$m[959] = ( $m[959] & -0xFFFFFF00000001 ) | ( ( $v26 & 0xFF ) << 32 ) | ( $v47 << 40 );
				$m[959] = ( $m[959] & -0x100000000 ) | $v32;
				$m[958] = $v45 == \PHP_INT_MIN ? \PHP_INT_MIN : $v46;
				$this->access_access( ( 7616 + 8 ) >> 3, $v42, ( 7616 + 48 ) >> 3 );
				$v53 = $m[956];
				$s0 = ( $m[955] & 0xFFFFFFFF ) != 4 ? $v44 : ( $v53 < $v44 ? $v53 : $v44 );
				$v7 = $v31 ? $v44 : $s0;
			}
		} while ( false );
		$m[ $w0 + 6 ] = $v7;
		$m[ $w0 + 5 ] = ( $m[ $w0 + 5 ] & -0xFF0100 ) | ( $v5 << 16 );
		$m[ $w0 + 4 ] = 0;
		$m[ $w0 + 2 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 + 1 ] = $v8;
		$m[ $w0 ] = $v10;
		$m[ $w0 + 5 ] = ( $m[ $w0 + 5 ] & -0xFF01 ) | ( ( $v19 ? 2 : 3 ) << 8 );
		$m[ $w0 + 3 ] = $v20 | $v3;
	}

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 21). */
	private function components_measure_heights(): void {
		$m = &$this->m;
		$v2 = $m[4798] & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 88 + 14360;
					$w4 = $v4 >> 3;
					if ( ( $m[ $w4 + 10 ] & 0xFF00000000 ) == 0x200000000 ) {
						$m[ $w4 + 10 ] = ( $m[ $w4 + 10 ] & -0x100000000 ) | 5;
					}
				}
				$v3 = $v3 + 1;
				if ( $v3 == $v2 ) {
					break;
				}
			}
		}
		do {
			$v5 = $m[4800] & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 7808 + 8 ) >> 3, 38360, $v6 );
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[977] & 0xFFFFFFFF ) ) {
					if ( $v6 != $v5 ) {
						continue;
					}
					break 2;
				}
				$v7 = $m[979] & 0xFFFFFFFF;
				if ( $v7 <= 99 ) {
					$s0 = $v7 * 88;
					$i = ( $s0 + 14440 ) >> 3;
					$m[ $i ] = $m[ $i ] & -0x100000000;
				}
				if ( $v6 >= $v5 ) {
					break;
				}
			}
		} while ( false );
		$v8 = 0;
		$v9 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			if ( $v8 || ( $v9 > 4 || $v5 == 0 ) ) {
				return;
			}
			$v10 = 1;
			$v8 = (int) ( $v9 == 4 );
			$v9 = $v8 ? 4 : $v9 + 1;
			$v11 = 0;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_component( ( 7808 + 8 ) >> 3, 38360, $v11 );
					$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[977] & 0xFFFFFFFF ) ) {
						if ( $v11 != $v5 ) {
							continue;
						}
						break 2;
					}
					$v12 = $m[979] & 0xFFFFFFFF;
					if ( $v12 <= 99 ) {
						$v13 = $v12 * 88 + 14360;
						$w13 = $v13 >> 3;
						if ( ( $m[ $w13 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v14 = ( $m[979] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v14 > 99 ? 12624 : $v14 * 88 + 14360;
							$v15 = ( ( $m[ ( $s0 + 80 ) >> 3 ] & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							if ( ( $m[ $w13 + 10 ] & 0xFFFFFFFF ) << 32 < $v15 << 32 ) {
								$m[ $w13 + 10 ] = ( $m[ $w13 + 10 ] & -0x100000000 ) | $v15;
								$v10 = 0;
							}
						}
					}
					if ( $v11 >= $v5 ) {
						break;
					}
				}
			} while ( false );
			if ( $v10 != 0 ) {
				break;
			}
		}
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 22). */
	private function poolrecord_component( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w4 + 103 ] ?? $this->rt_load( $v4 + 824 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w4 + 102 ] ?? $this->rt_load( $v4 + 816 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w4 + 104 ] ?? $this->rt_load( $v4 + 832 );
			$v3 = 1;
		}
		$m[ $w0 ] = $v3;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 23). */
	private function poolrecord_supply( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( $m[ $w4 + 105 ] ?? $this->rt_load( $v4 + 840 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 2 ] = $m[ $w4 + 106 ] ?? $this->rt_load( $v4 + 848 );
			$v5 = $m[ $w4 + 108 ] ?? $this->rt_load( $v4 + 864 );
			$m[ $w0 + 1 ] = $v5 == \PHP_INT_MIN ? \PHP_INT_MIN : $v5 ^ \PHP_INT_MIN;
			$v6 = $m[ $w4 + 107 ] ?? $this->rt_load( $v4 + 856 );
			$v3 = $v6 == \PHP_INT_MIN ? \PHP_INT_MIN : $v6 ^ \PHP_INT_MIN;
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 24). */
	private function backorder_allowance_backorder_allowance( int $v2, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		do {
			if ( ! ( (int) ( $m[983] != 2 ) & (int) ( ( $m[989] & 0xFF ) == 2 ) ) ) {
				$v8 = 0;
				if ( $v4 != 0 ) {
					break;
				}
			}
			$m[997] = 0;
			$m[996] = 0;
			return;
		} while ( false );
		$v9 = 0;
		do {
			$v10 = $m[4801] & 0xFFFFFFFF;
			if ( $v10 == 0 ) {
				break;
			}
			$v11 = $m[992];
			$v12 = 0;
			$v8 = 0;
			$v9 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( 976, 38360, $v12 );
				$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
				$v13 = $m[976];
				if ( $v13 == 0 || ( ( $m[979] & 0xFFFFFFFF ) != $v2 || ( $v6 > $v13 || ( (int) ( $v11 != 0 ) & (int) ( $v11 > $m[977] ) ) != 0 ) ) ) {
					if ( $v12 != $v10 ) {
						continue;
					}
					break 2;
				}
				$v14 = ( $v13 ^ \PHP_INT_MIN ) - $v5;
				\is_float( $v14 ) && $v14 = self::rt_sub_64( $v13 ^ \PHP_INT_MIN, $v5 );
				$v15 = ( $v14 > 0 ? $v14 : 0 ) | \PHP_INT_MIN;
				if ( $v15 <= $v6 ) {
					$v16 = $v13 - \PHP_INT_MAX;
					\is_float( $v16 ) && $v16 = self::rt_sub_64( $v13, \PHP_INT_MAX );
					$v15 = $v16 == \PHP_INT_MIN ? \PHP_INT_MIN : ( $v16 < 253402300799999 ? $v16 : 253402300799999 ) ^ \PHP_INT_MIN;
					$s0 = $m[978];
					$s1 = $v8 + $s0;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v8, $s0 );
					$v8 = $s1;
				}
				$v9 = $v15 < $v9 ? $v15 : $v9;
				if ( $v12 >= $v10 ) {
					break;
				}
			}
		} while ( false );
		$m[997] = $v9;
		$m[996] = $v8 < $v4 ? $v8 : $v4;
	}

	/** stock_truth::rules::promise::hold::held (WebAssembly function 25). */
	private function hold_held( int $v2, int $v3 ): void {
		$m = &$this->m;
		$v5 = $m[4802] & 0xFFFFFFFF;
		if ( ! $v5 ) {
			$v6 = 0;
			$v7 = 0;
		} else {
			$v7 = 0;
			$v8 = 0;
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_hold( $v8 );
				$v9 = ( $m[979] >> 32 ) & 0xFF;
				if ( $v9 != 2 && ( ( $m[979] & 0xFFFFFFFF ) == $v2 && ! ( $v9 & 1 ) ) ) {
					$v10 = $m[977];
					if ( $v3 < $v10 ) {
						$v6 = $v10 < $v6 ? $v10 : $v6;
						$s0 = $m[978];
						$s1 = $v7 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v7, $s0 );
						$v7 = $s1;
					}
				}
				$v8 = $v8 + 1;
				if ( $v8 == $v5 ) {
					break;
				}
			}
		}
		$m[997] = $v6;
		$m[996] = $v7;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 26). */
	private function poolrecord_hold( int $v2 ): void {
		$m = &$this->m;
		$v3 = 2;
		if ( $v2 <= 199 && $v2 < ( $m[4802] & 0xFFFFFFFF ) ) {
			$v4 = $v2 * 416 + 38360;
			$w4 = $v4 >> 3;
			$m[979] = ( $m[979] & -0x100000000 ) | ( ( $m[ $w4 + 109 ] ?? $this->rt_word( $w4 + 109 ) ) & 0xFFFFFFFF );
			$m[978] = $m[ $w4 + 110 ] ?? $this->rt_word( $w4 + 110 );
			$v5 = $m[ $w4 + 111 ] ?? $this->rt_word( $w4 + 111 );
			$m[977] = $v5 == \PHP_INT_MIN ? \PHP_INT_MIN : $v5 ^ \PHP_INT_MIN;
			$v3 = (int) ( ( $m[ $w4 + 112 ] ?? $this->rt_word( $w4 + 112 ) ) == 1 );
		}
		$m[979] = ( $m[979] & -0xFF00000001 ) | ( $v3 << 32 );
	}

	/** stock_truth::rules::promise::terms::safety_stock (WebAssembly function 27). */
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

	/** stock_truth::rules::promise::limits::Limits::tighten_parts (WebAssembly function 28). */
	private function limits_tighten_parts(): void {
		$m = &$this->m;
		$v8 = 0;
		$v1 = $m[4800] & 0xFFFFFFFF;
		$v2 = 4;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v3 = 0;
			do {
				if ( $v1 == 0 ) {
					break;
				}
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_component( ( 7952 + 8 ) >> 3, 38360, $v3 );
					$v3 = ( $v3 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[995] & 0xFFFFFFFF ) ) {
						if ( $v3 != $v1 ) {
							continue;
						}
						break 2;
					}
					$v4 = $m[997] & 0xFFFFFFFF;
					$v5 = (int) ( $v4 > 99 );
					$s0 = ( $v5 ? 12624 : $v4 * 88 + 14360 ) & 0xFFFFFFFF;
					if ( ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_load( $s0 + 80, 4 ) ) & 0xFFFFFFFF ) == $v2 ) {
						$v6 = 0;
						if ( ! $v5 ) {
							$v7 = ( $v4 << 4 ) & 0xFFFFFFFF;
							$w7 = $v7 >> 3;
							$v8 = $m[ $w7 + 2896 ] ?? $this->rt_word( $w7 + 2896 );
							$v6 = $m[ $w7 + 2895 ] ?? $this->rt_word( $w7 + 2895 );
						}
						$v9 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
						if ( $v9 <= 99 ) {
							$v10 = ( $v9 << 4 ) + 23160;
							$w10 = $v10 >> 3;
							if ( ! ( $m[ $w10 ] & 0xFFFFFFFF ) ) {
								$v11 = $v8;
							} else {
								$v12 = $m[ $w10 + 1 ];
								$v11 = $v6 & 0xFFFFFFFF ? ( $v12 < $v8 ? $v12 : $v8 ) : $v12;
								$v6 = 1;
							}
							$m[ $w10 + 1 ] = $v11;
							$m[ $w10 ] = $v6;
						}
					}
					if ( $v3 >= $v1 ) {
						break;
					}
				}
			} while ( false );
			$v13 = (int) ( $v2 == 1 );
			if ( ! $v13 ) {
				$v2 = ( 0 ? 1 : $v2 - 1 ) & 0xFFFFFFFF;
				if ( $v2 << 32 >= 4294967296 ) {
					continue;
				}
			}
			break;
		}
	}

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 29). */
	private function survey_survey( int $v0 ): void {
		$m = &$this->m;
		$v40 = 0;
		$v41 = 0;
		$v42 = 0;
		$v57 = 0;
		do {
			$v2 = $m[4798] & 0xFFFFFFFF;
			if ( $v2 == 0 ) {
				break;
			}
			$v3 = $m[1625];
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v5 = $m[4798] & 0xFFFFFFFF;
				$v6 = $v4;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v4 = ( $v6 + 1 ) & 0xFFFFFFFF;
						if ( $v6 <= 99 && $v6 < $v5 ) {
							break 2;
						}
						$v6 = $v4;
						if ( $v4 >= $v2 ) {
							break 4;
						}
					}
				} while ( false );
				$v7 = $v6 * 416;
				$w7 = $v7 >> 3;
				$v8 = $m[ $w7 + 4885 ] ?? $this->rt_word( $w7 + 4885 );
				$v9 = $m[ $w7 + 4876 ] ?? $this->rt_word( $w7 + 4876 );
				$v10 = $m[ $w7 + 4884 ] ?? $this->rt_word( $w7 + 4884 );
				$v11 = $m[ $w7 + 4882 ] ?? $this->rt_word( $w7 + 4882 );
				$v12 = $m[ $w7 + 4875 ] ?? $this->rt_word( $w7 + 4875 );
				$v13 = $m[ $w7 + 4877 ] ?? $this->rt_word( $w7 + 4877 );
				$v14 = $m[ $w7 + 4878 ] ?? $this->rt_word( $w7 + 4878 );
				$v15 = $m[ $w7 + 4879 ] ?? $this->rt_word( $w7 + 4879 );
				$v16 = $m[ $w7 + 4880 ] ?? $this->rt_word( $w7 + 4880 );
				$v17 = $m[ $w7 + 4881 ] ?? $this->rt_word( $w7 + 4881 );
				$v18 = $m[ $w7 + 4883 ] ?? $this->rt_word( $w7 + 4883 );
				$m[994] = $v18;
				$m[993] = $v17;
				$m[992] = $v16 ^ \PHP_INT_MIN;
				$v19 = $v15 ^ \PHP_INT_MIN;
				$m[991] = $v19;
				$v20 = $v14 ^ \PHP_INT_MIN;
				$m[988] = $v20;
				$v21 = $v13 ^ \PHP_INT_MIN;
				$m[987] = $v21;
				$m[985] = 0;
				$m[984] = $v12;
				$m[982] = $v11;
				$v22 = (int) ( $v10 == 2 );
				$v23 = $v10 == 3 ? 2 : $v22;
				$m[995] = ( $m[995] & -0x100 ) | $v23;
				$v24 = (int) ( $v11 != \PHP_INT_MIN );
				$m[981] = $v24;
				$v25 = $v9 == 1 ? 0 : ( $v9 == 3 ? 2 : 1 );
				$m[989] = ( $m[989] & -0x100 ) | $v25;
				$v26 = (int) ( $v13 == \PHP_INT_MIN || $v14 == \PHP_INT_MIN );
				$v27 = $v26 ? 2 : (int) ( $v12 == \PHP_INT_MIN );
				$m[983] = $v27;
				$v28 = (int) ( $v8 != \PHP_INT_MIN );
				$m[990] = ( $m[990] & -0x100000000 ) | $v28;
				$v29 = $v8 & 0xFFFFFFFF;
				$m[990] = ( $m[990] & 0xFFFFFFFF ) | ( $v29 << 32 );
				$this->hold_held( $v6, $v0 );
				$v30 = $m[997];
				$v31 = $m[996];
				$v32 = ( $v29 + 1 ) & 0xFFFFFFFF;
				$v33 = ( $v28 ? ( $v32 > 16 ? 0 : $v32 ) : 0 ) * 80;
				$w33 = $v33 >> 3;
				$this->backorder_allowance_backorder_allowance( $v6, $m[ $w33 + 1629 ], $m[ $w33 + 1630 ], $v0 );
				$v34 = $m[997];
				$v35 = $m[996];
				$v36 = (int) ( $v27 == 0 );
				if ( ! $v36 ) {
					$v37 = $v34 < $v30 ? $v34 : $v30;
					$v38 = 0;
				} else {
					$s0 = $v12 + $v35;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v12, $v35 );
					$s1 = $v17 + $v31;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v17, $v31 );
					$w39 = $w33 + 1624;
					$v40 = $this->terms_safety_stock( $v12, $v18, $m[ $w39 + 3 ], $m[ $w39 + 4 ] );
					$s2 = $s1 + $v40;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v40 );
					$v13 = $s0 - $s2;
					\is_float( $v13 ) && $v13 = self::rt_sub_64( $s0, $s2 );
					$v37 = $v34 < $v30 ? $v34 : $v30;
					if ( ! $v22 ) {
						$v41 = $v13 - $v35;
						\is_float( $v41 ) && $v41 = self::rt_sub_64( $v13, $v35 );
						$v38 = 1;
						$v42 = $v13;
					} else {
						$v43 = $v40 + $v13;
						\is_float( $v43 ) && $v43 = self::rt_add_64( $v40, $v13 );
						$v44 = ( $v43 >> 63 ) & $v43;
						$v42 = $v13 > $v44 ? $v13 : $v44;
						$v45 = $v13 - $v35;
						\is_float( $v45 ) && $v45 = self::rt_sub_64( $v13, $v35 );
						$v46 = $v40 + $v45;
						\is_float( $v46 ) && $v46 = self::rt_add_64( $v40, $v45 );
						$v47 = ( $v46 >> 63 ) & $v46;
						$v41 = $v45 > $v47 ? $v45 : $v47;
						$v38 = 1;
					}
				}
				$v48 = $v6 * 88 + 14360;
				$w48 = $v48 >> 3;
				$v49 = 0;
				$v50 = $v26 ? 0 : $v25;
				$v51 = 0;
				$s0 = $v42 - $v41;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v42, $v41 );
				$v52 = $v36 ? $s0 : 0;
				if ( $v26 != 0 ) {
					$v53 = 0;
				} else {
					$v54 = (int) ( $v15 == \PHP_INT_MIN );
					$v55 = $v54 ? $v20 : ( $v20 > $v19 ? $v20 : $v19 );
					$s0 = $v55 - $v0;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v55, $v0 );
					if ( $s0 <= $v3 ) {
						$v53 = 1;
						$v49 = 1;
						$v56 = $v20 < $v21 ? $v20 : $v21;
						$v57 = $v54 ? $v56 : ( $v19 > $v56 ? $v19 : $v56 );
						$v51 = $v57;
					} else {
						$v58 = $v20 < $v21 ? $v20 : $v21;
						$v51 = $v54 ? $v58 : ( $v19 > $v58 ? $v19 : $v58 );
						$v59 = ( $v55 ^ \PHP_INT_MIN ) - $v3;
						\is_float( $v59 ) && $v59 = self::rt_sub_64( $v55 ^ \PHP_INT_MIN, $v3 );
						$v57 = ( $v59 > 0 ? $v59 : 0 ) | \PHP_INT_MIN;
						$v53 = 2;
					}
				}
				$m[ $w48 + 10 ] = ( $m[ $w48 + 10 ] & -0xFFFF00000001 ) | ( $v50 << 40 ) | ( $v23 << 32 );
				$m[ $w48 + 10 ] = $m[ $w48 + 10 ] & -0x100000000;
				$m[ $w48 + 9 ] = $v37;
				$m[ $w48 + 8 ] = $v51;
				$m[ $w48 + 7 ] = $v18;
				$m[ $w48 + 6 ] = $v52;
				$m[ $w48 + 5 ] = $v57;
				$m[ $w48 + 4 ] = $v53;
				$m[ $w48 + 3 ] = $v11;
				$m[ $w48 + 2 ] = $v24;
				$m[ $w48 + 1 ] = $v42;
				$m[ $w48 ] = $v38;
				$v60 = \PHP_INT_MIN;
				$v61 = \PHP_INT_MIN;
				if ( $v49 != 0 ) {
					$v62 = $m[4796];
					$s0 = $v62 == \PHP_INT_MIN ? \PHP_INT_MIN : $v62 ^ \PHP_INT_MIN;
					$v63 = $s0 - $v57;
					\is_float( $v63 ) && $v63 = self::rt_sub_64( $s0, $v57 );
					$v61 = $v63 > 0 ? $v63 : 0;
				}
				$v64 = \PHP_INT_MIN;
				$v65 = \PHP_INT_MIN;
				$v66 = \PHP_INT_MIN;
				$v67 = \PHP_INT_MIN;
				$v68 = \PHP_INT_MIN;
				if ( $v27 == 0 ) {
					$v60 = $v13;
					$v64 = $v35;
					$v65 = $v40;
					$v66 = $v31;
					$v67 = $v17;
					$v68 = $v12;
				}
				isset( $m[ $w7 + 4916 ] ) || $this->rt_touch( $w7 + 4916 );
				$m[ $w7 + 4916 ] = 0;
				$m[ $w7 + 4915 ] = \PHP_INT_MIN;
				$m[ $w7 + 4914 ] = $v61;
				$m[ $w7 + 4913 ] = $v60;
				$m[ $w7 + 4912 ] = $v64;
				$m[ $w7 + 4911 ] = $v65;
				$m[ $w7 + 4910 ] = $v66;
				$m[ $w7 + 4909 ] = $v67;
				$m[ $w7 + 4908 ] = $v68;
				isset( $m[ $w7 + 4917 ] ) || $this->rt_touch( $w7 + 4917 );
				$m[ $w7 + 4917 ] = 0;
				if ( $v4 >= $v2 ) {
					break;
				}
			}
		} while ( false );
		if ( ( $m[4800] & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights();
		}
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 30). */
	private function kitsearch_guess( int $w0, int $v1 ): int {
		$m = &$this->m;
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
			$v9 = $this->quantity_times_other( $v9, $v10 );
		}
		$v11 = $v7 ? $v6 : 1;
		$v12 = $m[ $w0 + 7 ] & 0xFFFFFFFF;
		$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
		$v13 = ( $m[ $w0 + 7 ] >> 32 ) & 0xFFFFFFFF;
		$v14 = ( $m[ $w0 + 8 ] >> 32 ) & 0xFFFFFFFF;
		$v15 = $m[ $w0 + 5 ] & 0xFFFFFFFF;
		$v16 = $m[ $w0 ];
		$s0 = $v9 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v16 );
		$v17 = ( $m[ $w0 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF, $v13, $v14, $v15, $s0, $v17 );
		$v18 = ( $v17 + 3200 ) & 0xFFFFFFFF;
		$s0 = ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF;
		$v19 = $s0 & 3 ? $this->rt_load( $s0 + 24, 4 ) : ( ( $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_word( ( $s0 + 24 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( $v19 != 0 ) {
			$v20 = $v19 - 1;
			$v21 = $v20 < 99 ? $v20 : 99;
			$v22 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v23 = ( $v22 << 5 ) & 0xFFFFFFFF;
				$v24 = ( $v18 + $v23 ) & 0xFFFFFFFF;
				$w24 = ( $v24 >> 3 ) | ( $v24 << 61 );
				$v25 = ( $v17 + $v23 ) & 0xFFFFFFFF;
				$w25 = ( $v25 >> 3 ) | ( $v25 << 61 );
				if ( ! isset( $m[ $w24 + 3 ] ) ) {
					$this->rt_store( $v24 + 24, $m[ $w25 + 3 ] ?? $this->rt_load( $v25 + 24 ) );
				} else {
					$m[ $w24 + 3 ] = $m[ $w25 + 3 ] ?? $this->rt_load( $v25 + 24 );
				}
				if ( ! isset( $m[ $w24 + 2 ] ) ) {
					$this->rt_store( $v24 + 16, $m[ $w25 + 2 ] ?? $this->rt_load( $v25 + 16 ) );
				} else {
					$m[ $w24 + 2 ] = $m[ $w25 + 2 ] ?? $this->rt_load( $v25 + 16 );
				}
				if ( ! isset( $m[ $w24 + 1 ] ) ) {
					$this->rt_store( $v24 + 8, $m[ $w25 + 1 ] ?? $this->rt_load( $v25 + 8 ) );
				} else {
					$m[ $w24 + 1 ] = $m[ $w25 + 1 ] ?? $this->rt_load( $v25 + 8 );
				}
				if ( ! isset( $m[ $w24 ] ) ) {
					$this->rt_store( $v24, $m[ $w25 ] ?? $this->rt_load( $v25 ) );
				} else {
					$m[ $w24 ] = $m[ $w25 ] ?? $this->rt_load( $v25 );
				}
				$v26 = (int) ( $v22 != $v21 );
				$v22 = ( $v22 + 1 ) & 0xFFFFFFFF;
				if ( ! $v26 ) {
					break;
				}
			}
		}
		$s0 = $v11 + $v1;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v11, $v1 );
		$s1 = $m[ $w3 ] ?? $this->rt_load( $v3 );
		$s2 = $s1 * $s0;
		\is_float( $s2 ) && $s2 = self::rt_mul_64( $s1, $s0 );
		$s0 = $m[ $w3 + 2 ] ?? $this->rt_load( $v3 + 16 );
		$v27 = $s2 - $s0;
		\is_float( $v27 ) && $v27 = self::rt_sub_64( $s2, $s0 );
		$v28 = $v27 > 0 ? $v27 : 0;
		$v29 = $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 );
		if ( $v29 != 10000 ) {
			$v28 = $this->quantity_times_other( $v28, $v29 );
		}
		$s0 = $v28 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v28, $v16 );
		$this->draw_draw_demand( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF, $v13, $v14, $v15, $s0, $v17 );
		$v30 = ( $v15 + 1 ) & 0xFFFFFFFF;
		$v31 = (int) ( ( ( $m[ $w0 + 5 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[ $w0 + 6 ] & 0xFFFFFFFF;
		$v32 = $v31 ? $s0 : $v30;
		$v33 = $v31 ? 0 : $v15;
		$v34 = $m[ $w0 + 8 ] & 0xFFFFFFFF;
		$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
		$v35 = $m[ $w0 + 4 ];
		$v36 = $m[ $w0 + 3 ];
		$v37 = $m[ $w0 + 2 ];
		$v38 = $m[ $w0 + 1 ];
		$v39 = \PHP_INT_MAX;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v40 = $v32 > $v33 ? $v32 : $v33;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v41 = $v33;
				if ( $v41 == $v40 ) {
					break 2;
				}
				if ( $v41 == $v15 ) {
					$v33 = $v30;
					$v41 = $v15;
				} else {
					$v33 = ( $v41 + 1 ) & 0xFFFFFFFF;
					$v42 = 1 << ( $v41 & 63 );
					$v43 = (int) ( $v41 < 64 );
					if ( ( $v42 & ( $v43 ? $v38 : $v37 ) ) == 0 && ( $v42 & ( $v43 ? $v36 : $v35 ) ) == 0 ) {
						continue;
					}
				}
				break;
			}
			$v44 = ( $v41 << 5 ) & 0xFFFFFFFF;
			$v45 = (int) ( $v41 > 99 );
			$s0 = ( $v45 ? 9392 : $v17 + $v44 ) & 0xFFFFFFFF;
			$s1 = ( $v45 ? 9392 : $v18 + $v44 ) & 0xFFFFFFFF;
			$v46 = $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 );
			$s1 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
			$v47 = $s1 - $v46;
			\is_float( $v47 ) && $v47 = self::rt_sub_64( $s1, $v46 );
			if ( $v47 <= 0 ) {
				continue;
			}
			$v48 = self::rt_divide_unsigned_64( $v47, $v11 );
			$v49 = $v48 < 0 || $v48 > 1 ? $v48 : 1;
			$v50 = 0;
			if ( ! $v45 ) {
				$v51 = ( $v34 + ( $v41 << 4 ) ) & 0xFFFFFFFF;
				$w51 = $w34 + ( $v41 << 1 );
				$s0 = $m[ $w51 + 1 ] ?? $this->rt_load( $v51 + 8 );
				$v50 = ( $m[ $w51 ] ?? $this->rt_load( $v51, 4 ) ) & 0xFFFFFFFF ? $s0 : 0;
			}
			$v52 = $v50 - $v46;
			\is_float( $v52 ) && $v52 = self::rt_sub_64( $v50, $v46 );
			$v53 = self::rt_divide_unsigned_64( $v52 > 0 ? $v52 : 0, $v49 );
			$v54 = $v1 + $v53;
			\is_float( $v54 ) && $v54 = self::rt_add_64( $v1, $v53 );
			$v55 = (int) ( $v53 < 0 ) ^ (int) ( $v54 < $v1 ) ? \PHP_INT_MAX : $v54;
			$v39 = $v55 < $v39 ? $v55 : $v39;
		}
		return $v39;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 31). */
	private function kitsearch_short_of( int $w0, int $w1, int $v2 ): void {
		$m = &$this->m;
		$v3 = $this->g0_stack_pointer - 48;
		$w3 = $v3 >> 3;
		$this->g0_stack_pointer = $v3;
		$v4 = 0;
		$v5 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$s0 = $m[ $w5 ] ?? $this->rt_load( $v5 );
		$s1 = $s0 * $v2;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v2 );
		$s0 = $m[ $w5 + 2 ] ?? $this->rt_load( $v5 + 16 );
		$v6 = $s1 - $s0;
		\is_float( $v6 ) && $v6 = self::rt_sub_64( $s1, $s0 );
		$v7 = $v6 > 0 ? $v6 : 0;
		$v8 = $m[ $w5 + 1 ] ?? $this->rt_load( $v5 + 8 );
		if ( $v8 != 10000 ) {
			$v7 = $this->quantity_times_other( $v7, $v8 );
		}
		$v9 = $m[ $w1 + 7 ] & 0xFFFFFFFF;
		$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
		$v10 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
		$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
		$v11 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$s0 = $m[ $w1 ];
		$s1 = $v7 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, $s0 );
		$v12 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( ( $m[ $w9 ] ?? $this->rt_load( $v9, 4 ) ) & 0xFFFFFFFF, $v10, ( $m[ $w1 + 8 ] >> 32 ) & 0xFFFFFFFF, $v11, $s1, $v12 );
		$m[ $w3 + 4 ] = ( $m[ $w3 + 4 ] & -0x100000000 ) | $v11;
		$m[ $w3 + 2 ] = 0;
		$v13 = 1 << ( $v11 & 63 );
		$v14 = (int) ( $v11 < 64 );
		$v15 = $v14 ? 0 : $v13;
		$m[ $w3 + 1 ] = $v15;
		$v16 = $v14 ? $v13 : 0;
		$m[ $w3 ] = $v16;
		$m[ $w3 + 3 ] = 0;
		$s0 = ( $v11 > 99 ? 12624 : $v10 + $v11 * 88 ) & 0xFFFFFFFF;
		$v17 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$m[ $w3 + 4 ] = ( $m[ $w3 + 4 ] & 0xFFFFFFFF ) | ( $v17 << 32 );
		$v18 = ( $m[ $w9 ] ?? $this->rt_load( $v9, 4 ) ) & 0xFFFFFFFF;
		$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
		$v19 = ( $m[ $w18 + 3 ] ?? $this->rt_load( $v18 + 24, 4 ) ) & 0xFFFFFFFF;
		$m[ $w3 + 5 ] = ( $m[ $w3 + 5 ] & -0x100000000 ) | $v19;
		$v20 = ( $v12 + 3200 ) & 0xFFFFFFFF;
		$v21 = $v11;
		$v22 = 0;
		if ( $v17 << 32 >= 4294967296 ) {
			$this->reach_descend( $w3, $v18, $v10, $v12, $v20 );
			$v19 = $m[ $w3 + 5 ] & 0xFFFFFFFF;
			$v17 = ( $m[ $w3 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$v21 = $m[ $w3 + 4 ] & 0xFFFFFFFF;
			$v4 = $m[ $w3 + 3 ];
			$v22 = $m[ $w3 + 2 ];
			$v15 = $m[ $w3 + 1 ];
			$v16 = $m[ $w3 ];
		}
		$v23 = $v16;
		$v24 = $v15;
		$v25 = $v22;
		$v26 = $v4;
		$v27 = $v17;
		$v28 = $m[ $w1 + 10 ] & 0xFF;
		if ( $v28 == 1 ) {
			$v19 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
			$v27 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			$v26 = $m[ $w1 + 4 ];
			$v25 = $m[ $w1 + 3 ];
			$v24 = $m[ $w1 + 2 ];
			$v23 = $m[ $w1 + 1 ];
			$v21 = $v11;
		}
		$v29 = 0;
		do {
			$v30 = (int) ( $v27 << 32 > 0 );
			$v31 = $v30 ? 0 : $v21;
			$v32 = ( $v30 ? $v19 : $v21 + 1 ) & 0xFFFFFFFF;
			if ( $v31 >= $v32 ) {
				break;
			}
			$v33 = $m[ $w1 + 8 ] & 0xFFFFFFFF;
			$w33 = ( $v33 >> 3 ) | ( $v33 << 61 );
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					do {
						if ( $v31 != $v21 ) {
							$v34 = 1 << ( $v31 & 63 );
							$v35 = (int) ( $v31 < 64 );
							if ( ( $v34 & ( $v35 ? $v23 : $v24 ) ) == 0 && ( $v34 & ( $v35 ? $v25 : $v26 ) ) == 0 ) {
								break;
							}
						}
						$v36 = ( $v31 << 5 ) & 0xFFFFFFFF;
						$v37 = (int) ( $v31 > 99 );
						$v38 = ( $v37 ? 9392 : $v20 + $v36 ) & 0xFFFFFFFF;
						$w38 = ( $v38 >> 3 ) | ( $v38 << 61 );
						$v39 = ( $v12 + $v36 ) & 0xFFFFFFFF;
						$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
						$v40 = $v37 ? 9392 : $v39;
						$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
						do {
							do {
								do {
									do {
										if ( $v17 << 32 >= 4294967296 ) {
											$v41 = 1 << ( $v31 & 63 );
											if ( ( $v41 & ( $v31 < 64 ? $v22 : $v4 ) ) == 0 ) {
												break;
											}
											$v42 = 1;
											if ( ( $m[ $w40 + 1 ] ?? $this->rt_load( $v40 + 8 ) ) > ( $m[ $w38 + 1 ] ?? $this->rt_load( $v38 + 8 ) ) ) {
												break 4;
											}
											if ( ( $m[ $w40 + 3 ] ?? $this->rt_load( $v40 + 24 ) ) <= ( $m[ $w38 + 3 ] ?? $this->rt_load( $v38 + 24 ) ) ) {
												break;
											}
											break 4;
										}
										if ( $v17 == 0 ) {
											break 2;
										}
										$v41 = 1 << ( $v31 & 63 );
									} while ( false );
									if ( ( $v41 & ( $v31 < 64 ? $v16 : $v15 ) ) == 0 ) {
										break 2;
									}
								} while ( false );
								$v42 = 0;
								$s0 = $m[ $w40 ] ?? $this->rt_load( $v40 );
								$s1 = $m[ $w40 + 1 ] ?? $this->rt_load( $v40 + 8 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$s0 = $m[ $w38 ] ?? $this->rt_load( $v38 );
								$s1 = $m[ $w38 + 1 ] ?? $this->rt_load( $v38 + 8 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									break 2;
								}
								$s0 = $m[ $w40 + 2 ] ?? $this->rt_load( $v40 + 16 );
								$s1 = $m[ $w40 + 3 ] ?? $this->rt_load( $v40 + 24 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$s0 = $m[ $w38 + 2 ] ?? $this->rt_load( $v38 + 16 );
								$s1 = $m[ $w38 + 3 ] ?? $this->rt_load( $v38 + 24 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									break 2;
								}
							} while ( false );
							if ( $v28 == 0 ) {
								break 2;
							}
							$v42 = 0;
							if ( ( $m[ $w40 ] ?? $this->rt_load( $v40 ) ) > ( $m[ $w38 ] ?? $this->rt_load( $v38 ) ) ) {
								break;
							}
							if ( ( $m[ $w40 + 2 ] ?? $this->rt_load( $v40 + 16 ) ) <= ( $m[ $w38 + 2 ] ?? $this->rt_load( $v38 + 16 ) ) ) {
								break 2;
							}
						} while ( false );
						if ( $v37 ) {
							break 3;
						}
						$v43 = ( $v33 + ( $v31 << 4 ) ) & 0xFFFFFFFF;
						$w43 = $w33 + ( $v31 << 1 );
						if ( ( $m[ $w43 ] ?? $this->rt_load( $v43 ) ) != 1 ) {
							break 3;
						}
						$v44 = ( $v10 + $v31 * 88 ) & 0xFFFFFFFF;
						$w44 = $w10 + $v31 * 11;
						$v45 = $m[ $w43 + 1 ] ?? $this->rt_load( $v43 + 8 );
						$s0 = $m[ $w39 ] ?? $this->rt_load( $v39 );
						$v46 = $v45 - $s0;
						\is_float( $v46 ) && $v46 = self::rt_sub_64( $v45, $s0 );
						if ( $v42 != 0 ) {
							$s0 = $m[ $w44 + 6 ] ?? $this->rt_load( $v44 + 48 );
							$s1 = $m[ $w39 + 1 ] ?? $this->rt_load( $v39 + 8 );
							$s2 = $s0 + $s1;
							\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
							$v47 = $v45 - $s2;
							\is_float( $v47 ) && $v47 = self::rt_sub_64( $v45, $s2 );
							$v46 = $v46 < $v47 ? $v46 : $v47;
						}
						if ( ( ( $m[ $w44 + 10 ] ?? $this->rt_load( $v44 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
							break;
						}
						if ( $v46 < 0 ) {
							break 3;
						}
					} while ( false );
					$v31 = ( $v31 + 1 ) & 0xFFFFFFFF;
					if ( $v31 == $v32 ) {
						break;
					}
				}
				$v31 = $v32;
				break 2;
			} while ( false );
			$v29 = 1;
		} while ( false );
		$m[ $w0 ] = ( $v31 << 32 ) | $v29;
		$this->g0_stack_pointer = $v3 + 48;
	}

	/** core::panicking::panic_fmt (WebAssembly function 32). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** decide (WebAssembly function 33). */
	private function decide_33(): void {
		$m = &$this->m;
		$v19 = 0;
		$v20 = 0;
		$v37 = 0;
		$v107 = 0;
		$this->g0_stack_pointer = 7984;
		do {
			do {
				do {
					if ( $m[4795] != 3 ) {
						$m[1002] = $m[1002] & -0x100;
						$m[1001] = $m[1001] & -0x100000000;
						$m[1000] = $m[1000] & -0x100000000;
						$m[999] = $m[999] & -0x100000000;
						break;
					}
					$m[999] = ( $m[999] & -0x100000000 ) | 2;
					if ( ! ( $m[1794] & 0xFF00000000 ) ) {
						$m[1001] = $m[1001] & -0x100000000;
						$m[1000] = 0;
						$m[999] = 0;
						$m[1001] = $m[1001] & 0xFFFFFFFF;
						$m[1002] = ( $m[1002] & -0x100000000 ) | 8;
						break;
					}
					$v1 = $m[1794] & 0xFFFFFFFF;
					$s0 = $m[4796];
					if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
						$s0 = $m[4797];
						if ( $s0 >= 1 && $s0 <= 4 ) {
							$v2 = 0;
							do {
								do {
									do {
										$v3 = $m[4798];
										if ( $v3 < 0 || $v3 > 100 ) {
											$v4 = 1;
											$v5 = 4;
											$v6 = 0;
											$v7 = 1;
										} else {
											$v4 = $v3;
											$v8 = 0;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v9 = $v8;
												if ( $v9 == $v4 ) {
													break 2;
												}
												$v10 = ( $v9 * 416 ) & 0xFFFFFFFF;
												$v11 = ( $v10 + 39000 ) & 0xFFFFFFFF;
												$w11 = $v11 >> 3;
												$v12 = $m[ ( $v10 + 39000 ) >> 3 ] ?? $this->rt_load( $v10 + 39000 );
												if ( $v12 >= 10000000000001 || $v12 < -10000000000000 && $v12 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w11 + 1 ] ?? $this->rt_word( $w11 + 1 );
												if ( $s0 < 1 || $s0 > 3 ) {
													break;
												}
												$v13 = $m[ $w11 + 2 ] ?? $this->rt_word( $w11 + 2 );
												if ( $v13 >= 253402300800000 || $v13 < 0 && $v13 != \PHP_INT_MIN ) {
													break;
												}
												$v14 = $m[ $w11 + 3 ] ?? $this->rt_word( $w11 + 3 );
												if ( $v14 >= 253402300800000 || $v14 < 0 && $v14 != \PHP_INT_MIN ) {
													break;
												}
												$v15 = $m[ $w11 + 4 ] ?? $this->rt_word( $w11 + 4 );
												if ( $v15 >= 253402300800000 || $v15 < 0 && $v15 != \PHP_INT_MIN ) {
													break;
												}
												$v16 = $m[ $w11 + 5 ] ?? $this->rt_word( $w11 + 5 );
												if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w11 + 6 ] ?? $this->rt_word( $w11 + 6 );
												if ( $s0 < 0 || $s0 > 10000000000000 ) {
													break;
												}
												$v17 = $m[ $w11 + 7 ] ?? $this->rt_word( $w11 + 7 );
												if ( $v17 >= 10000000000001 || $v17 < 0 && $v17 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w11 + 8 ] ?? $this->rt_word( $w11 + 8 );
												if ( $s0 < 1 || $s0 > 10000000000000 ) {
													break;
												}
												$s0 = $m[ $w11 + 9 ] ?? $this->rt_word( $w11 + 9 );
												if ( $s0 < 1 || $s0 > 3 ) {
													break;
												}
												$v18 = $m[ $w11 + 10 ] ?? $this->rt_word( $w11 + 10 );
												if ( $v18 >= 0 && $v18 >= $v1 || $v18 < 0 && $v18 != \PHP_INT_MIN || $v12 != \PHP_INT_MIN && $v13 == \PHP_INT_MIN ) {
													break;
												}
												$v8 = ( $v9 + 1 ) & 0xFFFFFFFF;
												if ( (int) ( $v13 != \PHP_INT_MIN ) ^ (int) ( $v14 == \PHP_INT_MIN ) ) {
													continue;
												}
												break;
											}
											$this->place_at_fault( 7984 + 64, $v11, 11, 8720, 11, 0, $v1, 1, 1, $v9 );
											$m[1017] = ( $m[1017] & -0x10000 ) | ( ( $m[1009] >> 8 ) & 0xFFFF );
											$m[1017] = ( $m[1017] & -0xFF0001 ) | ( ( ( $m[1009] >> 24 ) & 0xFF ) << 16 );
											$v4 = ( $m[1006] >> 32 ) & 0xFFFFFFFF;
											$v7 = $m[1006] & 0xFFFFFFFF;
											if ( $v7 == 2 ) {
												break;
											}
											$v5 = $m[1009] & 0xFF;
											$v19 = ( $m[1008] >> 32 ) & 0xFFFFFFFF;
											$v2 = $m[1008] & 0xFFFFFFFF;
											$v20 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
											$v6 = $m[1007] & 0xFFFFFFFF;
										}
										$m[1002] = ( $m[1002] & -0xFF000001 ) | ( ( ( $m[1017] >> 16 ) & 0xFF ) << 24 );
										$m[1002] = ( $m[1002] & -0xFFFF01 ) | ( ( $m[1017] & 0xFFFF ) << 8 );
										$m[1000] = ( $v20 << 32 ) | $v6;
										$m[999] = ( $v4 << 32 ) | $v7;
										break 2;
									} while ( false );
									$v21 = 0;
									$v22 = $m[4799];
									if ( $v22 < 0 || $v22 > 100 ) {
										$v5 = 4;
										$v23 = 2;
										$v24 = 1;
										$v2 = 0;
									} else {
										$v25 = $v4;
										$v26 = $v22;
										$v27 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v28 = $v27;
											if ( $v28 == $v26 ) {
												break 3;
											}
											$v29 = ( $v28 * 416 ) & 0xFFFFFFFF;
											$v30 = ( $v29 + 38360 ) & 0xFFFFFFFF;
											$w30 = $v30 >> 3;
											$v31 = $m[ ( $v29 + 39088 ) >> 3 ] ?? $this->rt_load( $v29 + 39088 );
											if ( $v31 >= 0 && $v31 >= $v25 || $v31 < 0 && $v31 != \PHP_INT_MIN ) {
												break;
											}
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
											$v34 = $m[ $w30 + 95 ] ?? $this->rt_word( $w30 + 95 );
											if ( $v34 >= 10000000000001 || $v34 < 0 && $v34 != \PHP_INT_MIN ) {
												break;
											}
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
											$v35 = $m[ $w30 + 99 ] ?? $this->rt_word( $w30 + 99 );
											if ( $v35 >= 0 && $v35 >= $v1 || $v35 < 0 && $v35 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w30 + 100 ] ?? $this->rt_word( $w30 + 100 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v36 = $m[ $w30 + 101 ] ?? $this->rt_word( $w30 + 101 );
											if ( $v36 >= 253402300800000 || $v36 < 0 && $v36 != \PHP_INT_MIN ) {
												break;
											}
											$v27 = ( $v28 + 1 ) & 0xFFFFFFFF;
											if ( $v31 != \PHP_INT_MIN || ( $v32 != 1 || $v33 != 1 ) ) {
												continue;
											}
											break;
										}
										$this->place_at_fault( 7984 + 64, ( $v30 + 728 ) & 0xFFFFFFFF, 11, 8360, 11, $v25, $v1, 2, 1, $v28 );
										$m[1017] = ( $m[1017] & -0x10000 ) | ( ( $m[1009] >> 8 ) & 0xFFFF );
										$m[1017] = ( $m[1017] & -0xFF0001 ) | ( ( ( $m[1009] >> 24 ) & 0xFF ) << 16 );
										$v24 = $m[1006] & 0xFFFFFFFF;
										if ( $v24 == 2 ) {
											break 2;
										}
										$v5 = $m[1009] & 0xFF;
										$v19 = ( $m[1008] >> 32 ) & 0xFFFFFFFF;
										$v2 = $m[1008] & 0xFFFFFFFF;
										$v37 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
										$v21 = $m[1007] & 0xFFFFFFFF;
										$v23 = ( $m[1006] >> 32 ) & 0xFFFFFFFF;
									}
									$m[1002] = ( $m[1002] & -0xFF000001 ) | ( ( ( $m[1017] >> 16 ) & 0xFF ) << 24 );
									$m[1002] = ( $m[1002] & -0xFFFF01 ) | ( ( $m[1017] & 0xFFFF ) << 8 );
									$m[1000] = ( $v37 << 32 ) | $v21;
									$m[999] = ( $v23 << 32 ) | $v24;
								} while ( false );
								$m[1002] = ( $m[1002] & -0x100 ) | $v5;
								$m[1001] = ( $v19 << 32 ) | $v2;
								break 2;
							} while ( false );
							$v38 = $m[4802];
							$s0 = 7984 + 168;
							$m[ $s0 >> 3 ] = $v38;
							$v39 = $m[4801];
							$s0 = 7984 + 160;
							$m[ $s0 >> 3 ] = $v39;
							$v40 = $m[4800];
							$m[1017] = $v40;
							if ( ( $v38 | ( $v40 | $v39 ) ) != 0 ) {
								$this->poolrecord_take_lists( $v25, $v1 );
								$v41 = $m[1006] & 0xFFFFFFFF;
								if ( $v41 != 2 ) {
									$m[1000] = $m[1007];
									$m[1001] = $m[1008];
									$m[1002] = ( $m[1002] & -0x100000000 ) | ( $m[1009] & 0xFFFFFFFF );
									$m[999] = ( ( $m[1006] >> 32 ) << 32 ) | $v41;
									break;
								}
							}
							$m[1003] = ( $m[1003] & -0x100000000 ) | 0x95D8;
							$v42 = $m[4796];
							$this->survey_survey( $v42 == \PHP_INT_MIN ? \PHP_INT_MIN : $v42 ^ \PHP_INT_MIN );
							do {
								$v43 = $m[4798] & 0xFFFFFFFF;
								if ( $v43 == 0 ) {
									break;
								}
								$v44 = 0;
								$v45 = $v43 - 1;
								$v46 = ( ( $v45 < 99 ? $v45 : 99 ) << 3 ) + 8;
								if ( $v46 != 0 ) {
									$this->rt_fill( 27960, 0, $v46 );
								}
								$v47 = $v43;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									isset( $m[ ( $v44 + 23160 ) >> 3 ] ) || $this->rt_touch( ( $v44 + 23160 ) >> 3 );
									$m[ ( $v44 + 23160 ) >> 3 ] = 0;
									$v47 = ( $v47 - 1 ) & 0xFFFFFFFF;
									if ( $v47 == 0 ) {
										break 2;
									}
									$v44 = $v44 + 16;
									if ( $v44 == 1600 ) {
										break;
									}
								}
							} while ( false );
							$v48 = $m[4799] & 0xFFFFFFFF;
							$v49 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v50 = $v48 > $v49 ? $v48 : $v49;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v51 = $v49;
									if ( $v51 == $v50 ) {
										break 2;
									}
									$v49 = ( $v51 + 1 ) & 0xFFFFFFFF;
									if ( $v51 > 199 ) {
										continue;
									}
									if ( $v51 < $v48 ) {
										break;
									}
								}
								$v52 = $v51 * 416;
								$w52 = $v52 >> 3;
								$v53 = $m[ $w52 + 4893 ] ?? $this->rt_word( $w52 + 4893 );
								$v54 = $m[ $w52 + 4892 ] ?? $this->rt_word( $w52 + 4892 );
								$v55 = $m[ $w52 + 4891 ] ?? $this->rt_word( $w52 + 4891 );
								$v56 = $m[ $w52 + 4889 ] ?? $this->rt_word( $w52 + 4889 );
								$v57 = $m[ $w52 + 4894 ] ?? $this->rt_word( $w52 + 4894 );
								$v58 = $v57 & 0xFFFFFFFF;
								$v59 = $m[ $w52 + 4886 ] ?? $this->rt_word( $w52 + 4886 );
								$v60 = $v59 & 0xFFFFFFFF;
								if ( $v59 == \PHP_INT_MIN ) {
									continue;
								}
								if ( $v54 >= 1 ) {
									$s0 = $v54 + $v56;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $v54, $v56 );
									$v61 = $v56 % $v54;
									$v62 = ( ( $v61 >> 63 ) & $v54 ) + $v61;
									$s1 = $s0 - $v62;
									\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v62 );
									$v56 = $v62 == 0 ? $v56 : $s1;
								}
								$v63 = $v56 - $v55;
								\is_float( $v63 ) && $v63 = self::rt_sub_64( $v56, $v55 );
								$v64 = $v63 > 0 ? $v63 : 0;
								if ( $v53 != 10000 ) {
									$v64 = $this->quantity_times_other( $v64, $v53 );
								}
								if ( $v60 > 99 ) {
									continue;
								}
								$v65 = $v60 << 3;
								$w65 = $v65 >> 3;
								$s0 = $m[ $w65 + 3495 ];
								$s1 = $s0 + $v64;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v64 );
								$m[ $w65 + 3495 ] = $s1;
								$v66 = ( $v58 + 1 ) & 0xFFFFFFFF;
								$s0 = ( $v57 == \PHP_INT_MIN ? 0 : ( $v66 > 16 ? 0 : $v66 ) ) * 80;
								$v67 = $m[ ( $s0 + 12992 ) >> 3 ];
								$v68 = $v60 << 4;
								$v69 = $v68 + 23160;
								$w69 = $v69 >> 3;
								if ( $m[ ( $v68 + 23160 ) >> 3 ] == 1 ) {
									$v70 = $m[ $w69 + 1 ];
									$v67 = $v70 < $v67 ? $v70 : $v67;
								}
								$m[ $w69 + 1 ] = $v67;
								$m[ $w69 ] = 1;
							}
							$this->draw_draw_demand( 38360, 14360, 27960, 100, 0, 28760 );
							if ( ( $m[4800] & 0xFFFFFFFF ) != 0 ) {
								$this->limits_tighten_parts();
							}
							if ( $v43 != 0 ) {
								$v71 = 0;
								$v72 = $m[1624];
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v73 = $v72;
									$v74 = (int) ( $v71 > 99 );
									if ( ! $v74 ) {
										$v75 = ( $v71 << 4 ) & 0xFFFFFFFF;
										$w75 = $v75 >> 3;
										$s0 = $m[ $w75 + 2896 ] ?? $this->rt_word( $w75 + 2896 );
										$v73 = ( $m[ $w75 + 2895 ] ?? $this->rt_word( $w75 + 2895 ) ) & 0xFFFFFFFF ? $s0 : $v72;
									}
									$s0 = ( $v74 ? 12624 : $v71 * 88 + 14360 ) & 0xFFFFFFFF;
									$v76 = $m[ ( $s0 + 64 ) >> 3 ] ?? $this->rt_load( $s0 + 64 );
									if ( $v76 == 0 ) {
										$v77 = \PHP_INT_MIN;
									} else {
										$s0 = $v73 + $v76;
										\is_float( $s0 ) && $s0 = self::rt_add_64( $v73, $v76 );
										$v78 = $s0 + \PHP_INT_MIN;
										\is_float( $v78 ) && $v78 = self::rt_add_64( $s0, \PHP_INT_MIN );
										$v77 = $v78 == \PHP_INT_MIN ? 0 : ( $v78 < 253402300799999 ? $v78 : 253402300799999 );
									}
									if ( $v71 <= 199 ) {
										$v79 = $v71 * 416;
										$w79 = $v79 >> 3;
										$v80 = $v74 ? 9392 : ( $v71 << 5 ) + 28760;
										$w80 = $v80 >> 3;
										isset( $m[ $w79 + 4917 ] ) || $this->rt_touch( $w79 + 4917 );
										$m[ $w79 + 4917 ] = $m[ $w80 + 2 ];
										$m[ $w79 + 4916 ] = $m[ $w80 ];
										$m[ $w79 + 4915 ] = $v77;
									}
									$v71 = $v71 + 1;
									if ( $v71 == $v43 ) {
										break;
									}
								}
							}
							$m[1005] = 0x7CD800000000 | 0x60B8;
							$m[1004] = 0x705800000000 | 0x6D38;
							$m[1003] = ( $m[1003] & 0xFFFFFFFF ) | 0x381800000000;
							$v81 = 0;
							$v82 = 0;
							$v83 = 0;
							$v84 = 0;
							$v85 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v86 = $v48 > $v84 ? $v48 : $v84;
								$v87 = $m[4799];
								$v88 = $v87 & 0xFFFFFFFF;
								$v89 = $v87 & 0xFFFFFFFF;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v90 = $v84;
										if ( $v90 == $v86 ) {
											if ( $v83 >= 2 ) {
												$this->suggestion_suggest();
												$v88 = $m[4799] & 0xFFFFFFFF;
											}
											$m[4848] = $v88;
											$m[4847] = $m[4798] & 0xFFFFFFFF;
											$m[4846] = $v82 ^ \PHP_INT_MIN;
											$m[4845] = $v81 ? $v107 : \PHP_INT_MIN;
											$m[4844] = ( $v83 + 1 ) & 0xFF;
											break 5;
										}
										$v84 = ( $v90 + 1 ) & 0xFFFFFFFF;
										if ( $v90 > 199 ) {
											continue;
										}
										if ( $v90 < $v89 ) {
											break;
										}
									}
									$v91 = $v90 * 416;
									$w91 = $v91 >> 3;
									$v92 = $m[ $w91 + 4888 ] ?? $this->rt_word( $w91 + 4888 );
									$v93 = $m[ $w91 + 4890 ] ?? $this->rt_word( $w91 + 4890 );
									$v94 = $m[ $w91 + 4886 ] ?? $this->rt_word( $w91 + 4886 );
									$v95 = $m[ $w91 + 4894 ] ?? $this->rt_word( $w91 + 4894 );
									$v96 = $m[ $w91 + 4889 ] ?? $this->rt_word( $w91 + 4889 );
									$v97 = $m[ $w91 + 4891 ] ?? $this->rt_word( $w91 + 4891 );
									$v98 = $m[ $w91 + 4892 ] ?? $this->rt_word( $w91 + 4892 );
									$v99 = $m[ $w91 + 4893 ] ?? $this->rt_word( $w91 + 4893 );
									$v100 = $m[ $w91 + 4895 ] ?? $this->rt_word( $w91 + 4895 );
									$v101 = $m[ $w91 + 4896 ] ?? $this->rt_word( $w91 + 4896 );
									$m[1016] = ( $m[1016] & -0x100 ) | (int) ( ( $m[ $w91 + 4887 ] ?? $this->rt_word( $w91 + 4887 ) ) == 1 );
									$m[1015] = $v101 ^ \PHP_INT_MIN;
									$m[1014] = $v100;
									$m[1013] = $v99;
									$m[1012] = $v98;
									$m[1011] = $v97;
									$m[1010] = $v96;
									$m[1009] = ( $v95 << 32 ) | (int) ( $v95 != \PHP_INT_MIN );
									$m[1008] = ( $v94 << 32 ) | (int) ( $v94 != \PHP_INT_MIN );
									$m[1007] = $v93;
									$m[1006] = (int) ( $v93 != \PHP_INT_MIN );
									$m[1016] = ( $m[1016] & -0xFF01 ) | ( ( ( $v92 >= 0 && $v92 < 7 ? 1411785848586241 >> ( ( $v92 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
									$this->line_judge_line();
									$v102 = ( $m[1022] >> 8 ) & 0xFF;
									$v103 = $v102;
									$v104 = (int) ( $v103 > $v83 );
									if ( $v103 > 1 ) {
										$v108 = ( $m[1022] >> 16 ) & 0xFF;
										$v96 = ( ( $v108 - 2 ) & 0xFF ) < 5 ? 0 : $v96;
										$v109 = $m[1022] & 0xFF;
										$v106 = $v109 & 1;
										$v105 = (int) ( $v108 == 0 ) | $v109;
										break;
									}
									if ( ( $m[1022] & 0xFF ) == 0 ) {
										$v105 = (int) ( ( $m[1022] & 0xFF0000 ) == 0 );
										$v106 = 0;
										break;
									}
									$v105 = 1;
									$v106 = 1;
								} while ( false );
								$v110 = (int) ( $v81 == 0 ) | $v104;
								$v111 = $m[1023];
								$v112 = (int) ( $v111 < $v82 );
								do {
									if ( $v85 <= 99 ) {
										$v113 = $v85 << 4;
										$w113 = $v113 >> 3;
										$m[ $w113 + 3296 ] = ( $m[ $w113 + 3296 ] & -0x100 ) | ( $v105 & 1 );
										$m[ $w113 + 3295 ] = $v96;
									} elseif ( $v85 > 199 ) {
										break;
									}
									$v114 = $v85 * 416;
									$w114 = $v114 >> 3;
									isset( $m[ $w114 + 4925 ] ) || $this->rt_touch( $w114 + 4925 );
									$m[ $w114 + 4925 ] = \PHP_INT_MIN;
									$m[ $w114 + 4924 ] = $v106;
									$m[ $w114 + 4923 ] = $m[1021] ^ \PHP_INT_MIN;
									$s0 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
									$m[ $w114 + 4922 ] = $m[1019] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$s0 = $m[1018];
									$m[ $w114 + 4921 ] = $m[1017] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$m[ $w114 + 4920 ] = $m[1020];
									$s0 = ( ( $m[1022] >> 16 ) & 0xFF ) << 3;
									$m[ $w114 + 4919 ] = $m[ ( $s0 + 12816 ) >> 3 ];
									$m[ $w114 + 4918 ] = ( $v102 + 1 ) & 0xFF;
								} while ( false );
								$v83 = $v110 ? $v102 : $v83;
								$v107 = $v110 ? $v85 : $v107;
								$v81 = $v110 ? 1 : $v81;
								$v82 = $v112 ? $v111 : $v82;
								$v85 = ( $v85 + 1 ) & 0xFFFFFFFF;
							}
						}
					}
					$this->place_at_fault( 7984 + 64, 38368, 2, 9344, 2, 0, $v1, 0, 0, 0 );
					$s0 = 7984 + 64 + 15;
					$s1 = 7984 + 8 + 15;
					$i = $s1 >> 3;
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $s0 >> 3 ] >> 56 ) << 56 );
					$m[1002] = ( $m[1002] & -0xFFFF01 ) | ( ( ( $m[1009] >> 8 ) & 0xFFFF ) << 8 );
					$m[1002] = ( $m[1002] & -0xFF000001 ) | ( ( ( $m[1009] >> 24 ) & 0xFF ) << 24 );
					$m[1000] = ( $m[1000] & -0xFFFF0000000001 ) | ( ( ( $m[1007] >> 40 ) & 0xFFFF ) << 40 );
					$m[1002] = ( $m[1002] & -0x100 ) | ( $m[1009] & 0xFF );
					$m[1001] = $m[1008];
					$m[1000] = ( $m[1000] & -0xFF00000001 ) | ( ( ( $m[1007] >> 32 ) & 0xFF ) << 32 );
					$m[999] = ( $m[999] & 0xFFFFFFFF ) | ( ( ( ( $m[1006] >> 32 ) & 0xFFFFFFFF ) | ( $m[1007] << 32 ) ) << 32 );
					$m[1000] = ( $m[1000] & -0x100000000 ) | ( ( ( ( ( $m[1006] >> 32 ) & 0xFFFFFFFF ) | ( $m[1007] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v116 = $m[1006] & 0xFFFFFFFF;
					$m[999] = ( $m[999] & -0x100000000 ) | $v116;
					if ( $v116 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 7984 + 8 );
				break 2;
			} while ( false );
			$m[4843] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7984 + 208;
	}

	/** format (WebAssembly function 34). */
	private function format_34(): int {
		return 3;
	}

	/** policies (WebAssembly function 35). */
	private function policies_35(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[4795] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[4843] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** rules (WebAssembly function 36). */
	private function rules_36( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 12712 ) >> 3 ];
		}
		return $v1;
	}

	/** words (WebAssembly function 37). */
	private function words_37(): int {
		return 38360;
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
