<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 30ddc1b23d3c1331330c07376512b1a11f564990840528b4b1efcd33a1fccd7f.
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
	public const WASM_SHA256 = '30ddc1b23d3c1331330c07376512b1a11f564990840528b4b1efcd33a1fccd7f';

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
		1, 1589 => -3300355190804210033, 2027803225993085436, 7041860896962940776, 134848881977619793, 1, 4,
		5, 6, 7, 8, 9, 11, 12, 1, 2, 3, 17, 4, 5, 14, 6, 7, 8, 9, 10, 15, 11, 12, 16, 13,
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

	/** decide (WebAssembly function 30).: () -> (). */
	public function decide(): void {
		$this->rt_begin_call();
		try {
			$this->decide_30();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 31).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_31();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** policies (WebAssembly function 32).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_32();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 33).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_33( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** words (WebAssembly function 34).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_34();
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
				return 124400;
			case '__heap_base':
				return 124400;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0xA0F000000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 12744 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 40560;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 41200 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 41200 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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
		$this->g0_stack_pointer = 8048;
		$v4 = 0;
		do {
			do {
				$v5 = $m[5075];
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
						$v14 = ( $v13 + 40560 ) & 0xFFFFFFFF;
						$w14 = $v14 >> 3;
						$v15 = $m[ ( $v13 + 41376 ) >> 3 ] ?? $this->rt_load( $v13 + 41376 );
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
					$this->place_at_fault( 8048 + 4, ( $v14 + 816 ) & 0xFFFFFFFF, 3, 8288, 3, $v1, $v2, 3, 1, $v12 );
					$m[1006] = ( $m[1006] & -0x10000 ) | ( ( $m[1009] >> 40 ) & 0xFFFF );
					$m[1006] = ( $m[1006] & -0xFF0001 ) | ( ( ( $m[1009] >> 56 ) & 0xFF ) << 16 );
					$v8 = ( $m[1006] >> 32 ) & 0xFFFFFFFF;
					if ( $v8 == 2 ) {
						break;
					}
					$v6 = ( $m[1009] >> 32 ) & 0xFF;
					$v17 = $m[1009] & 0xFFFFFFFF;
					$v4 = ( $m[1008] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[1008] & 0xFFFFFFFF;
					$v9 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
					$v7 = $m[1007] & 0xFFFFFFFF;
				}
				$m[1020] = ( $m[1020] & -0xFF000001 ) | ( ( ( $m[1006] >> 16 ) & 0xFF ) << 24 );
				$m[1020] = ( $m[1020] & -0x1000000 ) | ( ( $m[1006] & 0xFFFF ) << 8 ) | $v6;
				$m[1019] = ( $v17 << 32 ) | $v4;
				$m[1018] = ( $v18 << 32 ) | $v9;
				$m[1017] = ( $v7 << 32 ) | $v8;
				break 2;
			} while ( false );
			$v19 = 0;
			do {
				$v20 = $m[5076];
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
						$v29 = ( $v28 + 40560 ) & 0xFFFFFFFF;
						$w29 = $v29 >> 3;
						$v30 = $m[ ( $v28 + 41400 ) >> 3 ] ?? $this->rt_load( $v28 + 41400 );
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
					$this->place_at_fault( 8048 + 4, ( $v29 + 840 ) & 0xFFFFFFFF, 4, 8624, 4, $v1, $v2, 4, 1, $v27 );
					$m[1006] = ( $m[1006] & -0x10000 ) | ( ( $m[1009] >> 40 ) & 0xFFFF );
					$m[1006] = ( $m[1006] & -0xFF0001 ) | ( ( ( $m[1009] >> 56 ) & 0xFF ) << 16 );
					$v22 = ( $m[1006] >> 32 ) & 0xFFFFFFFF;
					if ( $v22 == 2 ) {
						break;
					}
					$v23 = ( $m[1009] >> 32 ) & 0xFF;
					$v17 = $m[1009] & 0xFFFFFFFF;
					$v19 = ( $m[1008] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[1008] & 0xFFFFFFFF;
					$v24 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
					$v21 = $m[1007] & 0xFFFFFFFF;
				}
				$m[1020] = ( $m[1020] & -0xFF000001 ) | ( ( ( $m[1006] >> 16 ) & 0xFF ) << 24 );
				$m[1020] = ( $m[1020] & -0x1000000 ) | ( ( $m[1006] & 0xFFFF ) << 8 ) | $v23;
				$m[1019] = ( $v17 << 32 ) | $v19;
				$m[1018] = ( $v18 << 32 ) | $v24;
				$m[1017] = ( $v21 << 32 ) | $v22;
				break 2;
			} while ( false );
			$v31 = 0;
			do {
				$v32 = $m[5077];
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
						$v41 = ( $v40 + 40560 ) & 0xFFFFFFFF;
						$w41 = $v41 >> 3;
						$v42 = $m[ ( $v40 + 41432 ) >> 3 ] ?? $this->rt_load( $v40 + 41432 );
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
					$this->place_at_fault( 8048 + 4, ( $v41 + 872 ) & 0xFFFFFFFF, 4, 8192, 4, $v1, $v2, 5, 1, $v39 );
					$m[1006] = ( $m[1006] & -0x10000 ) | ( ( $m[1009] >> 40 ) & 0xFFFF );
					$m[1006] = ( $m[1006] & -0xFF0001 ) | ( ( ( $m[1009] >> 56 ) & 0xFF ) << 16 );
					$v35 = ( $m[1006] >> 32 ) & 0xFFFFFFFF;
					if ( $v35 == 2 ) {
						break;
					}
					$v33 = ( $m[1009] >> 32 ) & 0xFF;
					$v43 = $m[1009] & 0xFFFFFFFF;
					$v36 = ( $m[1008] >> 32 ) & 0xFFFFFFFF;
					$v17 = $m[1008] & 0xFFFFFFFF;
					$v31 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
					$v34 = $m[1007] & 0xFFFFFFFF;
				}
				$m[1020] = ( $m[1020] & -0xFF000001 ) | ( ( ( $m[1006] >> 16 ) & 0xFF ) << 24 );
				$m[1020] = ( $m[1020] & -0x1000000 ) | ( ( $m[1006] & 0xFFFF ) << 8 ) | $v33;
				$m[1019] = ( $v43 << 32 ) | $v36;
				$m[1018] = ( $v17 << 32 ) | $v31;
				$m[1017] = ( $v34 << 32 ) | $v35;
				break 2;
			} while ( false );
			$m[1017] = ( $m[1017] & -0x100000000 ) | 2;
		} while ( false );
		$this->g0_stack_pointer = 8048 + 32;
	}

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 4). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1869] = $m[1869] & -0xFF00000001;
		do {
			$v2 = $m[5086];
			if ( $v2 < 0 || $v2 >= 25 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1869] = ( $m[1869] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1869] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 41200 ) & 0xFFFFFFFF;
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
									$s0 = $this->policies_holds( 40568 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 40568, 15, 8984, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 40568 );
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
							$v20 = ( $v5 + 12952 ) & 0xFFFFFFFF;
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
							if ( $v21 == 2000 ) {
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
			$m[1869] = ( $m[1869] & -0xFF00000001 ) | 0x100000000;
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
		$this->g0_stack_pointer = 7968;
		$v1 = 0;
		do {
			$v2 = $m[5073] & 0xFFFFFFFF;
			if ( $v2 == 0 ) {
				break;
			}
			$v3 = $v2 - 1;
			$v4 = ( ( $v3 < 99 ? $v3 : 99 ) << 3 ) + 8;
			if ( $v4 != 0 ) {
				$this->rt_fill( 30160, 0, $v4 );
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				isset( $m[ ( $v1 + 26960 ) >> 3 ] ) || $this->rt_touch( ( $v1 + 26960 ) >> 3 );
				$m[ ( $v1 + 26960 ) >> 3 ] = 0;
				$v2 = ( $v2 - 1 ) & 0xFFFFFFFF;
				if ( $v2 == 0 ) {
					break 2;
				}
				$v1 = $v1 + 16;
				if ( $v1 == 1600 ) {
					break;
				}
			}
		} while ( false );
		$v5 = 0;
		$v6 = $m[5074] & 0xFFFFFFFF;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v7 = $v6 > $v5 ? $v6 : $v5;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v8 = $v5;
				if ( $v8 == $v7 ) {
					break 2;
				}
				$v5 = ( $v8 + 1 ) & 0xFFFFFFFF;
				if ( $v8 > 199 ) {
					continue;
				}
				if ( $v8 < $v6 ) {
					break;
				}
			}
			$v9 = $v8 * 416;
			$w9 = $v9 >> 3;
			$v10 = $m[ $w9 + 5168 ] ?? $this->rt_word( $w9 + 5168 );
			$v11 = $m[ $w9 + 5167 ] ?? $this->rt_word( $w9 + 5167 );
			$v12 = $m[ $w9 + 5166 ] ?? $this->rt_word( $w9 + 5166 );
			$v13 = $m[ $w9 + 5164 ] ?? $this->rt_word( $w9 + 5164 );
			$v14 = $m[ $w9 + 5161 ] ?? $this->rt_word( $w9 + 5161 );
			$v15 = $v14 & 0xFFFFFFFF;
			if ( $v14 == \PHP_INT_MIN || $v8 > 99 ) {
				continue;
			}
			$s0 = $v8 << 4;
			if ( ( $m[ ( $s0 + 28568 ) >> 3 ] & 0xFF ) == 0 ) {
				continue;
			}
			if ( $v11 >= 1 ) {
				$s0 = $v11 + $v13;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v11, $v13 );
				$v16 = $v13 % $v11;
				$v17 = ( ( $v16 >> 63 ) & $v11 ) + $v16;
				$s1 = $s0 - $v17;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v17 );
				$v13 = $v17 == 0 ? $v13 : $s1;
			}
			$v18 = $v13 - $v12;
			\is_float( $v18 ) && $v18 = self::rt_sub_64( $v13, $v12 );
			$v19 = $v18 > 0 ? $v18 : 0;
			if ( $v10 != 10000 ) {
				$v19 = $this->quantity_times_other( $v19, $v10 );
			}
			if ( $v15 > 99 ) {
				continue;
			}
			$v20 = $v15 << 3;
			$w20 = $v20 >> 3;
			$s0 = $m[ $w20 + 3770 ];
			$s1 = $s0 + $v19;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v19 );
			$m[ $w20 + 3770 ] = $s1;
		}
		$this->draw_draw_demand( 14960, 30160, 100, 0, 30960 );
		$v21 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v22 = $v6 > $v21 ? $v6 : $v21;
			$v23 = $m[5074] & 0xFFFFFFFF;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v24 = $v21;
					if ( $v24 == $v22 ) {
						$this->g0_stack_pointer = 7968 + 112;
						return;
					}
					$v21 = ( $v24 + 1 ) & 0xFFFFFFFF;
					if ( $v24 > 199 ) {
						continue;
					}
					if ( $v24 < $v23 ) {
						break;
					}
				}
				$v25 = $v24 * 416;
				$w25 = $v25 >> 3;
				$w26 = $w25 + 5070;
				$v27 = 0;
				do {
					if ( $v24 <= 99 ) {
						$v28 = $v24 << 4;
						$w28 = $v28 >> 3;
						$v27 = $m[ $w28 + 3570 ];
						$v29 = $m[ $w25 + 5161 ] ?? $this->rt_word( $w25 + 5161 );
						if ( $v29 != \PHP_INT_MIN && ( $v27 >= 1 && ! ( $m[ $w28 + 3571 ] & 1 ) ) ) {
							$v30 = $m[ $w25 + 5171 ] ?? $this->rt_word( $w25 + 5171 );
							$v31 = $m[ $w25 + 5170 ] ?? $this->rt_word( $w25 + 5170 );
							$v32 = $m[ $w25 + 5168 ] ?? $this->rt_word( $w25 + 5168 );
							$v33 = $m[ $w25 + 5167 ] ?? $this->rt_word( $w25 + 5167 );
							$v34 = $m[ $w25 + 5166 ] ?? $this->rt_word( $w25 + 5166 );
							$v35 = $v29 & 0xFFFFFFFF;
							$v36 = $m[ $w25 + 5169 ] ?? $this->rt_word( $w25 + 5169 );
							$v37 = ( ( $v36 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							$v38 = ( $v36 == \PHP_INT_MIN ? 0 : ( $v37 > 24 ? 0 : $v37 ) ) * 80 + 12952;
							$this->max_quantity_max_quantity( 996, $v24, $v35, 0, $v38, 2 );
							$v39 = $m[997];
							$v40 = $m[996] & 0xFFFFFFFF ? ( $v39 < $v27 ? $v39 : $v27 ) : $v27;
							isset( $m[ $w26 + 131 ] ) || $this->rt_touch( $w26 + 131 );
							$m[ $w26 + 131 ] = $v40;
							$v41 = $v40;
							$v42 = (int) ( $v33 < 1 );
							if ( ! $v42 ) {
								$s0 = $v40 + $v33;
								\is_float( $s0 ) && $s0 = self::rt_add_64( $v40, $v33 );
								$v43 = $v33 ? $v40 % $v33 : self::rt_divide_by_zero();
								$v44 = ( ( $v43 >> 63 ) & $v33 ) + $v43;
								\is_float( $v44 ) && $v44 = self::rt_add_64( ( $v43 >> 63 ) & $v33, $v43 );
								$s1 = $s0 - $v44;
								\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v44 );
								$v41 = $v44 == 0 ? $v40 : $s1;
							}
							$v45 = $v41 - $v34;
							\is_float( $v45 ) && $v45 = self::rt_sub_64( $v41, $v34 );
							$v46 = $v45 > 0 ? $v45 : 0;
							if ( $v32 != 10000 ) {
								$v46 = $this->quantity_times_other( $v46, $v32 );
							}
							if ( $v35 < 100 ) {
								$v47 = $v35 << 3;
								$w47 = $v47 >> 3;
								$s0 = $m[ $w47 + 3770 ];
								$s1 = $s0 + $v46;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v46 );
								$m[ $w47 + 3770 ] = $s1;
								if ( ( $m[5075] & 0xFFFFFFFF ) == 0 ) {
									$v48 = $v35 << 5;
									$w48 = $v48 >> 3;
									$s0 = $m[ $w48 + 3870 ];
									$s1 = $s0 + $v46;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v46 );
									$m[ $w48 + 3870 ] = $s1;
									break 2;
								}
								break;
							}
							if ( $m[5075] & 0xFFFFFFFF ) {
								break;
							}
							break 2;
						}
					}
					isset( $m[ $w26 + 131 ] ) || $this->rt_touch( $w26 + 131 );
					$m[ $w26 + 131 ] = $v27;
					continue 3;
				} while ( false );
				$this->draw_draw_demand( 14960, 30160, 100, 0, 30960 );
			} while ( false );
			if ( $v46 < 1 ) {
				continue;
			}
			$v49 = 2;
			if ( $v30 != \PHP_INT_MIN && ( $m[5071] | \PHP_INT_MIN ) < ( $v30 ^ \PHP_INT_MIN ) ) {
				$s0 = $m[5072];
				$s1 = $s0 - 4;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, 4 );
				if ( $s1 >= 0 || $s1 <= -4 ) {
					if ( ! $v42 ) {
						$s0 = $v40 + $v33;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v40, $v33 );
						$v50 = $v33 ? $v40 % $v33 : self::rt_divide_by_zero();
						$v51 = ( ( $v50 >> 63 ) & $v33 ) + $v50;
						\is_float( $v51 ) && $v51 = self::rt_add_64( ( $v50 >> 63 ) & $v33, $v50 );
						$s1 = $s0 - $v51;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v51 );
						$v40 = $v51 == 0 ? $v40 : $s1;
					}
					$v49 = $v40 > $v31 ? 2 : 3;
				}
			}
			$v52 = $m[5073];
			$v53 = $v35 > 99 ? 12624 : $v35 * 88 + 14960;
			$w53 = $v53 >> 3;
			$v54 = $m[ $w53 + 10 ] & 0xFFFFFFFF;
			if ( $v54 << 32 >= 4294967296 && ( $m[ $w53 + 10 ] & 0xFF0000000000 ) == 0x20000000000 ) {
				$v55 = 0;
				$v56 = 1 << ( $v29 & 63 );
				$v57 = (int) ( $v35 < 64 );
				$v58 = $v57 ? $v56 : 0;
				$v59 = $v57 ? 0 : $v56;
				$v60 = 0;
			} else {
				$v59 = 0;
				$v61 = 1 << ( $v29 & 63 );
				$v62 = (int) ( $v35 < 64 );
				$v60 = $v62 ? $v61 : 0;
				$v55 = $v62 ? 0 : $v61;
				$v58 = 0;
			}
			$m[1004] = ( $m[1004] & -0x100000000 ) | ( $v52 & 0xFFFFFFFF );
			$m[1003] = ( $m[1003] & -0x100000000 ) | $v35;
			$m[1002] = $v59;
			$m[1001] = $v58;
			$m[1000] = $v55;
			$m[999] = $v60;
			$m[1003] = ( $m[1003] & 0xFFFFFFFF ) | ( $v54 << 32 );
			if ( $v54 << 32 <= 0 ) {
				$v63 = ( $v35 + 1 ) & 0xFFFFFFFF;
				$v64 = $v63;
				$v65 = $v35;
			} else {
				$this->reach_add_components( ( 7968 + 24 ) >> 3, 14960, 30960, 9392 );
				$v35 = $m[1003] & 0xFFFFFFFF;
				$v64 = ( $v35 + 1 ) & 0xFFFFFFFF;
				$v66 = (int) ( ( ( $m[1003] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
				$s0 = $m[1004] & 0xFFFFFFFF;
				$v63 = $v66 ? $s0 : $v64;
				$v65 = $v66 ? 0 : $v35;
				$v59 = $m[1002];
				$v58 = $m[1001];
				$v55 = $m[1000];
				$v60 = $m[999];
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v67 = $v63 > $v65 ? $v63 : $v65;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v68 = $v65;
					if ( $v68 == $v67 ) {
						continue 3;
					}
					if ( $v68 == $v35 ) {
						$v65 = $v64;
						$v68 = $v35;
					} else {
						$v65 = ( $v68 + 1 ) & 0xFFFFFFFF;
						$v69 = 1 << ( $v68 & 63 );
						$v70 = (int) ( $v68 < 64 );
						if ( ( $v69 & ( $v70 ? $v60 : $v55 ) ) == 0 && ( $v69 & ( $v70 ? $v58 : $v59 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$this->access_access( ( 7968 + 72 ) >> 3, $v68 < 100 ? ( $v68 * 88 + 14960 ) >> 3 : 1578, $v38, $v49 );
				if ( $v68 > 99 || ( $m[1005] & 0xFFFFFFFF ) == 0 ) {
					continue;
				}
				$v71 = $v68 << 4;
				$w71 = $v71 >> 3;
				$v72 = $m[ $w71 + 3370 ] & 0xFFFFFFFF;
				$m[ $w71 + 3370 ] = 1;
				$v73 = $m[ $w71 + 3371 ];
				$v74 = $m[1006];
				$m[ $w71 + 3371 ] = $v72 ? ( $v73 < $v74 ? $v73 : $v74 ) : $v74;
			}
		}
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 10). */
	private function draw_draw_demand( int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$v6 = $this->g0_stack_pointer - 32;
		$w6 = $v6 >> 3;
		$v7 = $m[5073] & 0xFFFFFFFF;
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
		$v10 = $m[5075] & 0xFFFFFFFF;
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
					$v17 = $m[ $w16 ] ?? $this->rt_load( $v16 );
					$s0 = $m[ $w16 + 1 ] ?? $this->rt_load( $v16 + 8 );
					$v18 = ( ( $m[ $w15 + 10 ] ?? $this->rt_load( $v15 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v17 : $s0;
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
								$v24 = $v18 < $v25 ? $v18 : $v25;
								$v26 = $v19 > 0 ? $v19 : 0;
								$v23 = $v26 - $v26 % $v22;
								break;
							}
							$v23 = $v19 > 0 ? $v19 : 0;
							$v24 = $v18 < $v21 ? $v18 : $v21;
							break;
						}
						$v24 = ( $v18 >> 63 ) & $v18;
						$v23 = 0;
					} while ( false );
					if ( ! isset( $m[ $w16 + 1 ] ) ) {
						$this->rt_store( $v16 + 8, $v24 );
					} else {
						$m[ $w16 + 1 ] = $v24;
					}
					$s0 = $v18 - $v24;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v18, $v24 );
					if ( ! isset( $m[ $w16 + 3 ] ) ) {
						$this->rt_store( $v16 + 24, $s0 );
					} else {
						$m[ $w16 + 3 ] = $s0;
					}
					$v27 = $v17 - $v18;
					\is_float( $v27 ) && $v27 = self::rt_sub_64( $v17, $v18 );
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
					$s0 = $v17 - $v29;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v29 );
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
					$this->poolrecord_component( $w6 + 1, 5070, $v32 );
					$v32 = ( $v32 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[ $w6 + 1 ] & 0xFFFFFFFF ) ) {
						if ( $v32 != $v10 ) {
							continue;
						}
						break 2;
					}
					$v33 = $m[ $w6 + 3 ] & 0xFFFFFFFF;
					$v34 = (int) ( $v33 > 99 );
					$s0 = ( $v34 ? 12624 : $v1 + $v33 * 88 ) & 0xFFFFFFFF;
					if ( ( $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v35 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v36 = ( $v34 ? 12592 : $v5 + ( $v33 << 5 ) ) & 0xFFFFFFFF;
						$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
						$v37 = $m[ $w36 + 3 ] ?? $this->rt_load( $v36 + 24 );
						$v38 = $m[ $w36 + 2 ] ?? $this->rt_load( $v36 + 16 );
						$v39 = $m[ $w6 + 2 ];
						if ( $v39 != 10000 ) {
							$v38 = $this->quantity_times_other( $v38, $v39 );
							$v37 = $this->quantity_times_other( $v37, $v39 );
						}
						if ( $v35 <= 99 ) {
							$v40 = ( $v5 + ( $v35 << 5 ) ) & 0xFFFFFFFF;
							$w40 = $w5 + ( $v35 << 2 );
							$s0 = $m[ $w40 ] ?? $this->rt_load( $v40 );
							$s1 = $s0 + $v38;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v38 );
							if ( ! isset( $m[ $w40 ] ) ) {
								$this->rt_store( $v40, $s1 );
							} else {
								$m[ $w40 ] = $s1;
							}
							$s0 = $m[ $w40 + 1 ] ?? $this->rt_load( $v40 + 8 );
							$s1 = $s0 + $v37;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v37 );
							if ( ! isset( $m[ $w40 + 1 ] ) ) {
								$this->rt_store( $v40 + 8, $s1 );
							} else {
								$m[ $w40 + 1 ] = $s1;
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
	private function max_quantity_max_quantity( int $w0, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v7 = $this->g0_stack_pointer - 32;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			$s0 = $m[5072];
			if ( ( $s0 < 1 || $s0 > 3 ) && $v2 < ( $m[5074] & 0xFFFFFFFF ) ) {
				$v8 = ( $v2 * 416 + 40560 ) & 0xFFFFFFFF;
				$w8 = $v8 >> 3;
				$v9 = $m[ $w8 + 101 ] ?? $this->rt_word( $w8 + 101 );
				if ( $v9 != \PHP_INT_MIN && ( $m[5071] | \PHP_INT_MIN ) < ( $v9 ^ \PHP_INT_MIN ) ) {
					$v10 = $m[ $w8 + 100 ] ?? $this->rt_word( $w8 + 100 );
					$v11 = $m[ $w8 + 97 ] ?? $this->rt_word( $w8 + 97 );
					$this->max_quantity_sellable( $w7 + 1, $v2, $v3, $v4, $v5, $v6 | 1 );
					if ( ( $m[ $w7 + 1 ] & 0xFFFFFFFF ) != 0 ) {
						$v12 = $m[ $w7 + 2 ];
						if ( $v11 >= 1 ) {
							$v13 = $v10 % $v11;
							$s0 = $v13 + ( ( $v13 >> 63 ) & $v11 );
							$s1 = $v10 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v10, $s0 );
							$v10 = $s1;
						}
						$v14 = ( $m[ $w7 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v15 = $m[ $w7 + 3 ] & 0xFFFFFFFF;
						$this->max_quantity_sellable( $w0, $v2, $v3, $v4, $v5, $v6 );
						if ( $m[ $w0 ] != 1 ) {
							break;
						}
						$v16 = $v12 < $v10 ? $v12 : $v10;
						if ( $m[ $w0 + 1 ] > $v16 ) {
							break;
						}
						$m[ $w0 + 2 ] = ( $v14 << 32 ) | $v15;
						$m[ $w0 + 1 ] = $v16;
						$m[ $w0 ] = 1;
						break;
					}
				}
			}
			$this->max_quantity_sellable( $w0, $v2, $v3, $v4, $v5, $v6 );
		} while ( false );
		$this->g0_stack_pointer = $v7 + 32;
	}

	/** stock_truth::rules::promise::reach::Reach::add_components (WebAssembly function 12). */
	private function reach_add_components( int $w0, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v5 = $this->g0_stack_pointer - 32;
		$w5 = $v5 >> 3;
		$v6 = ( $m[ $w0 + 4 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 << 32 < 4294967296 ) {
			return;
		}
		$v7 = $m[ $w0 + 3 ];
		$v8 = $m[ $w0 + 2 ];
		$v9 = $m[ $w0 + 1 ];
		$v10 = $m[5075] & 0xFFFFFFFF;
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
					$this->poolrecord_component( $w5 + 1, 5070, $v12 );
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
						$s0 = ( $v14 ? 12624 : $v2 + $v13 * 88 ) & 0xFFFFFFFF;
						if ( ( $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) != $v6 ) {
							break;
						}
						$v15 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFFFFFFFF;
						do {
							do {
								$v16 = (int) ( $v13 < 64 );
								$v17 = 1 << ( $v13 & 63 );
								if ( ( ( $v16 ? $v11 : $v9 ) & $v17 ) != 0 ) {
									if ( $v3 != 0 ) {
										$v18 = ( $v13 << 5 ) & 0xFFFFFFFF;
										$v19 = ( $v14 ? 12592 : $v3 + $v18 ) & 0xFFFFFFFF;
										$w19 = ( $v19 >> 3 ) | ( $v19 << 61 );
										$s0 = $m[ $w19 + 2 ] ?? $this->rt_load( $v19 + 16 );
										$s1 = $m[ $w19 + 3 ] ?? $this->rt_load( $v19 + 24 );
										$s2 = $s0 - $s1;
										\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
										$v20 = ( $v14 ? 12592 : $v4 + $v18 ) & 0xFFFFFFFF;
										$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
										$s0 = $m[ $w20 + 2 ] ?? $this->rt_load( $v20 + 16 );
										$s1 = $m[ $w20 + 3 ] ?? $this->rt_load( $v20 + 24 );
										$s3 = $s0 - $s1;
										\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
										if ( $s2 <= $s3 ) {
											if ( ( ( $v16 ? $v8 : $v7 ) & $v17 ) == 0 ) {
												break 3;
											}
											break;
										}
									}
									$v21 = ( $v15 > 99 ? 12624 : $v2 + $v15 * 88 ) & 0xFFFFFFFF;
									$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
									if ( ( ( $m[ $w21 + 10 ] ?? $this->rt_load( $v21 + 80, 4 ) ) & 0xFFFFFFFF ) << 32 >= 4294967296 && ( ( $m[ $w21 + 10 ] ?? $this->rt_load( $v21 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ) {
										if ( $v15 >= 64 ) {
											$v7 = $v7 | ( 1 << ( $v15 & 63 ) );
										} else {
											$v8 = $v8 | ( 1 << $v15 );
										}
										$m[ $w0 + 3 ] = $v7;
										$m[ $w0 + 2 ] = $v8;
									} else {
										if ( $v15 >= 64 ) {
											$v9 = $v9 | ( 1 << ( $v15 & 63 ) );
										} else {
											$v11 = $v11 | ( 1 << $v15 );
										}
										$m[ $w0 + 1 ] = $v9;
										$m[ $w0 ] = $v11;
									}
								}
								if ( ( ( $v16 ? $v8 : $v7 ) & $v17 ) == 0 ) {
									break 3;
								}
								if ( $v3 == 0 ) {
									break 2;
								}
							} while ( false );
							$v22 = ( $v13 << 5 ) & 0xFFFFFFFF;
							$s0 = ( $v14 ? 12592 : $v3 + $v22 ) & 0xFFFFFFFF;
							$s1 = ( $v14 ? 12592 : $v4 + $v22 ) & 0xFFFFFFFF;
							if ( ( $s0 & 7 ? $this->rt_load( $s0 + 24 ) : $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_load( $s0 + 24 ) ) <= ( $s1 & 7 ? $this->rt_load( $s1 + 24 ) : $m[ ( $s1 + 24 ) >> 3 ] ?? $this->rt_load( $s1 + 24 ) ) ) {
								break 2;
							}
						} while ( false );
						if ( $v15 >= 64 ) {
							$v7 = $v7 | ( 1 << ( $v15 & 63 ) );
						} else {
							$v8 = $v8 | ( 1 << $v15 );
						}
						$m[ $w0 + 3 ] = $v7;
						$m[ $w0 + 2 ] = $v8;
					} while ( false );
					if ( $v12 >= $v10 ) {
						break;
					}
				}
			} while ( false );
			$v23 = (int) ( $v6 == 1 );
			if ( $v23 ) {
				return;
			}
			$v6 = ( 0 ? 1 : $v6 - 1 ) & 0xFFFFFFFF;
			if ( $v6 << 32 < 4294967296 ) {
				break;
			}
		}
	}

	/** stock_truth::rules::gate::access::access (WebAssembly function 13). */
	private function access_access( int $w0, int $w2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w3 = $v3 >> 3;
		if ( ( ( $m[ $w2 + 10 ] ?? $this->rt_word( $w2 + 10 ) ) & 0xFF0000000000 ) != 0x10000000000 ) {
			if ( ( ( $m[ $w2 + 10 ] ?? $this->rt_word( $w2 + 10 ) ) & 0xFF00000000 ) == 0x200000000 ) {
				$m[ $w0 + 1 ] = 0;
				$m[ $w0 ] = 1;
				$m[ $w0 + 2 ] = 1;
				return;
			}
			do {
				$v5 = $m[ $w2 ] ?? $this->rt_word( $w2 );
				$v6 = $v5 & 0xFFFFFFFF;
				if ( $v6 || ( ( $m[ $w3 + 9 ] ?? $this->rt_word( $w3 + 9 ) ) & 0xFF00000000 ) != 0 ) {
					$v7 = $m[ $w2 + 1 ] ?? $this->rt_word( $w2 + 1 );
					$v8 = $v6 ? $v7 : ( $v4 > 1 ? 30000000000000 : 0 );
					switch ( ( $m[ $w2 + 4 ] ?? $this->rt_word( $w2 + 4 ) ) & 0xFFFFFFFF ) {
						case 1:
							break 2;
						case 2:
							$m[ $w0 + 2 ] = 3;
							$m[ $w0 ] = 0;
							$m[ $w0 + 3 ] = $m[ $w2 + 5 ] ?? $this->rt_word( $w2 + 5 );
							return;
						default:
							$m[ $w0 + 3 ] = 0;
							$m[ $w0 + 2 ] = 4;
							$m[ $w0 + 1 ] = $v8;
							$m[ $w0 ] = 1;
							return;
					}
				}
				$m[ $w0 ] = 0;
				$m[ $w0 + 2 ] = 2;
				return;
			} while ( false );
			$v9 = $m[5071] | \PHP_INT_MIN;
			$v10 = $m[ $w2 + 5 ] ?? $this->rt_word( $w2 + 5 );
			$s0 = $m[ $w3 ] ?? $this->rt_word( $w3 );
			$v11 = $s0 + $v10;
			\is_float( $v11 ) && $v11 = self::rt_add_64( $s0, $v10 );
			$v12 = $v11 < -9223118634553975809 ? $v11 : -9223118634553975809;
			$v13 = $v12 >= 0 || $v12 < -9223118634553975810 ? $v12 : -9223118634553975810;
			if ( ( $v9 ^ \PHP_INT_MIN ) > ( $v13 ^ \PHP_INT_MIN ) ) {
				do {
					if ( ! ( $v4 & 1 ) ) {
						$s0 = $m[5072];
						$v14 = $s0 - 1;
						\is_float( $v14 ) && $v14 = self::rt_sub_64( $s0, 1 );
						$s0 = $v3 + ( $v14 >= 0 && $v14 < 3 ? $v14 : 3 );
						switch ( ( ( $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_word( ( $s0 + 72 ) >> 3 ) ) >> ( ( $s0 & 7 ) << 3 ) ) & 0xFF ) {
							case 1:
								break 2;
							case 2:
								$m[ $w0 + 1 ] = $v8;
								$m[ $w0 ] = 1;
								$m[ $w0 + 2 ] = 6;
								return;
							default:
								$m[ $w0 ] = 0;
								$m[ $w0 + 2 ] = 7;
								return;
						}
					}
					$m[ $w0 + 1 ] = $v8;
					$m[ $w0 ] = 1;
					$m[ $w0 + 2 ] = 5;
					return;
				} while ( false );
				if ( $v5 != 0 && ( ( ( $m[ $w2 + 10 ] ?? $this->rt_word( $w2 + 10 ) ) & 0xFFFFFFFF ) << 32 <= 0 && ( ( $m[ $w2 + 2 ] ?? $this->rt_word( $w2 + 2 ) ) & 0xFFFFFFFF ) != 0 ) ) {
					$m[ $w0 + 4 ] = $v10;
					$m[ $w0 + 2 ] = 8;
					$m[ $w0 ] = 1;
					$v15 = $m[ $w2 + 3 ] ?? $this->rt_word( $w2 + 3 );
					$m[ $w0 + 3 ] = $v15;
					$s0 = $v9 - $v10;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v10 );
					$s1 = $s0 + 59999;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 59999 );
					$v16 = \intdiv( $s1, 60000 );
					$s0 = $m[ $w3 + 2 ] ?? $this->rt_word( $w3 + 2 );
					$s1 = $v16 < 527040 ? $v16 : 527040;
					$s2 = $s0 * $s1;
					\is_float( $s2 ) && $s2 = self::rt_mul_64( $s0, $s1 );
					$v17 = $v15 > 0 ? $v15 : 0;
					$s0 = $v17 < 10000000000 ? $v17 : 10000000000;
					$s1 = $s2 * $s0;
					\is_float( $s1 ) && $s1 = self::rt_mul_64( $s2, $s0 );
					$s0 = $s1 + 143999;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, 143999 );
					$v18 = \intdiv( $s0, 144000 );
					$s0 = $v18 - 10000000000001;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v18, 10000000000001 );
					$s1 = $s0 >= 0 || $s0 < -20000000000001 ? 10000000000000 : $v18;
					$s0 = $v7 - $s1;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v7, $s1 );
					$m[ $w0 + 1 ] = $s0;
					return;
				}
				$m[ $w0 ] = 0;
				$m[ $w0 + 2 ] = 7;
				return;
			}
			$m[ $w0 + 2 ] = 4;
			$m[ $w0 + 1 ] = $v8;
			$m[ $w0 ] = 1;
			$m[ $w0 + 3 ] = $v13 + 1;
			return;
		}
		$m[ $w0 ] = 0;
		$m[ $w0 + 2 ] = 0;
	}

	/** stock_truth::rules::gate::max_quantity::sellable (WebAssembly function 14). */
	private function max_quantity_sellable( int $w0, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v7 = $this->g0_stack_pointer - 48;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			$v8 = $v3 > 99 ? 12624 : $v3 * 88 + 14960;
			$w8 = $v8 >> 3;
			if ( ( $m[ $w8 + 10 ] & 0xFFFFFFFF ) << 32 <= 0 ) {
				if ( ! ( $m[ $w8 ] & 0xFFFFFFFF ) && $v6 <= 1 ) {
					$m[ $w0 + 2 ] = 0;
					$m[ $w0 + 1 ] = 0;
					$m[ $w0 ] = 0;
					break;
				}
				if ( $v2 < ( $m[5074] & 0xFFFFFFFF ) ) {
					$v9 = (int) ( $v3 > 99 );
					$s0 = ( $v9 ? 12592 : ( $v3 << 5 ) + 30960 ) & 0xFFFFFFFF;
					$v10 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
					$v11 = ( $v2 * 416 + 40560 ) & 0xFFFFFFFF;
					$w11 = $v11 >> 3;
					$v12 = $m[ $w11 + 98 ] ?? $this->rt_word( $w11 + 98 );
					$v13 = $m[ $w11 + 97 ] ?? $this->rt_word( $w11 + 97 );
					$v14 = $m[ $w11 + 96 ] ?? $this->rt_word( $w11 + 96 );
					$this->access_access( $w7 + 1, $w8, $v5, $v6 );
					$v15 = $v4 - $v10;
					\is_float( $v15 ) && $v15 = self::rt_sub_64( $v4, $v10 );
					$v16 = 0;
					if ( ( $m[ $w7 + 1 ] & 0xFFFFFFFF ) != 0 ) {
						$v16 = $m[ $w7 + 2 ];
						if ( ! $v9 && $v6 >= 2 ) {
							$v17 = ( $v3 << 4 ) & 0xFFFFFFFF;
							$w17 = $v17 >> 3;
							$v18 = $m[ $w17 + 3371 ] ?? $this->rt_word( $w17 + 3371 );
							$v16 = ( $m[ $w17 + 3370 ] ?? $this->rt_word( $w17 + 3370 ) ) & 0xFFFFFFFF ? ( $v16 < $v18 ? $v16 : $v18 ) : $v16;
						}
					}
					$v19 = $v15 + $v16;
					\is_float( $v19 ) && $v19 = self::rt_add_64( $v15, $v16 );
					$v20 = $v19 > 0 ? $v19 : 0;
					if ( $v12 != 10000 && $v12 >= 1 ) {
						$v20 = $this->quantity_shared_by_other( $v20, $v12 );
					}
					$v21 = $v20 + $v14;
					\is_float( $v21 ) && $v21 = self::rt_add_64( $v20, $v14 );
					if ( $v13 >= 1 ) {
						$v22 = $v21 % $v13;
						$s0 = $v22 + ( ( $v22 >> 63 ) & $v13 );
						$s1 = $v21 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v21, $s0 );
						$v21 = $s1;
					}
					$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
					$m[ $w0 + 1 ] = $v21;
					$m[ $w0 ] = 1;
					break;
				}
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = 0;
				$m[ $w0 ] = 0;
				break;
			}
			$this->max_quantity_sellable_kit( $w0, $v2, $v3, $v4, $v5, $v6 );
		} while ( false );
		$this->g0_stack_pointer = $v7 + 48;
	}

	/** stock_truth::rules::gate::max_quantity::sellable_kit (WebAssembly function 15). */
	private function max_quantity_sellable_kit( int $w0, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v31 = 0;
		$v7 = $this->g0_stack_pointer - 160;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			do {
				do {
					if ( $v2 < ( $m[5074] & 0xFFFFFFFF ) ) {
						$v8 = ( $v2 * 416 + 40560 ) & 0xFFFFFFFF;
						$w8 = $v8 >> 3;
						$v9 = $m[5073];
						$v10 = $v3 > 99 ? 12624 : $v3 * 88 + 14960;
						$w10 = $v10 >> 3;
						$v11 = $m[ $w10 + 10 ] & 0xFFFFFFFF;
						if ( $v11 << 32 >= 4294967296 && ( $m[ $w10 + 10 ] & 0xFF0000000000 ) == 0x20000000000 ) {
							if ( $v3 >= 64 ) {
								$v12 = 1 << ( $v3 & 63 );
								$v13 = 0;
								break;
							}
							$v13 = 1 << $v3;
							$v12 = 0;
							break;
						}
						if ( $v3 >= 64 ) {
							$v14 = 1 << ( $v3 & 63 );
							$v12 = 0;
							$v13 = 0;
							$v15 = 0;
							break 2;
						}
						$v15 = 1 << $v3;
						$v12 = 0;
						$v13 = 0;
						$v14 = 0;
						break 2;
					}
					$m[ $w0 + 2 ] = 0;
					$m[ $w0 + 1 ] = 0;
					$m[ $w0 ] = 0;
					break 3;
				} while ( false );
				$v14 = 0;
				$v15 = 0;
			} while ( false );
			$v16 = $m[ $w8 + 98 ] ?? $this->rt_word( $w8 + 98 );
			$v17 = $m[ $w8 + 97 ] ?? $this->rt_word( $w8 + 97 );
			$v18 = $m[ $w8 + 96 ] ?? $this->rt_word( $w8 + 96 );
			$v19 = $m[ $w8 + 94 ] ?? $this->rt_word( $w8 + 94 );
			$m[ $w7 + 6 ] = ( $m[ $w7 + 6 ] & -0x100000000 ) | ( $v9 & 0xFFFFFFFF );
			$m[ $w7 + 5 ] = ( $m[ $w7 + 5 ] & -0x100000000 ) | $v3;
			$m[ $w7 + 4 ] = $v12;
			$m[ $w7 + 3 ] = $v13;
			$m[ $w7 + 2 ] = $v14;
			$m[ $w7 + 1 ] = $v15;
			$m[ $w7 + 5 ] = ( $m[ $w7 + 5 ] & 0xFFFFFFFF ) | ( $v11 << 32 );
			if ( $v11 << 32 <= 0 ) {
				$v20 = $v3;
				$v21 = ( $v3 + 1 ) & 0xFFFFFFFF;
				$v22 = $v21;
			} else {
				$this->reach_add_components( $w7 + 1, 14960, 0, $v8 );
				$v20 = $m[ $w7 + 5 ] & 0xFFFFFFFF;
				$v21 = ( $v20 + 1 ) & 0xFFFFFFFF;
				$v23 = (int) ( ( ( $m[ $w7 + 5 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
				$s0 = $m[ $w7 + 6 ] & 0xFFFFFFFF;
				$v22 = $v23 ? $s0 : $v21;
				$v3 = $v23 ? 0 : $v20;
				$v12 = $m[ $w7 + 4 ];
				$v13 = $m[ $w7 + 3 ];
				$v14 = $m[ $w7 + 2 ];
				$v15 = $m[ $w7 + 1 ];
			}
			$v24 = $v3;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v25 = $v22 > $v24 ? $v22 : $v24;
				do {
					do {
						do {
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v26 = $v24;
								if ( $v26 == $v25 ) {
									break 2;
								}
								if ( $v26 == $v20 ) {
									$v24 = $v21;
									$v26 = $v20;
								} else {
									$v24 = ( $v26 + 1 ) & 0xFFFFFFFF;
									$v27 = 1 << ( $v26 & 63 );
									$v28 = (int) ( $v26 < 64 );
									if ( ( $v27 & ( $v28 ? $v15 : $v14 ) ) == 0 && ( $v27 & ( $v28 ? $v13 : $v12 ) ) == 0 ) {
										continue;
									}
								}
								break;
							}
							$v29 = (int) ( $v26 > 99 );
							$this->access_access( $w7 + 7, ( ( $v29 ? 12624 : $v26 * 88 + 14960 ) & 0xFFFFFFFF ) >> 3, $v5, $v6 );
							$v30 = 0;
							if ( $m[ $w7 + 7 ] != 1 ) {
								break 2;
							}
							$v31 = $m[ $w7 + 8 ];
							if ( $v6 < 2 || $v26 > 99 ) {
								$v30 = 1;
								break 2;
							}
							$v32 = $v26 << 4;
							$w32 = $v32 >> 3;
							$v33 = $m[ $w32 + 3371 ];
							$v31 = $m[ $w32 + 3370 ] & 0xFFFFFFFF ? ( $v31 < $v33 ? $v31 : $v33 ) : $v31;
							$v30 = 1;
							break 3;
						} while ( false );
						do {
							$v34 = (int) ( $v6 > 1 );
							if ( ! $v34 && $v3 < $v22 ) {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									do {
										$v35 = (int) ( $v3 == $v20 );
										if ( ! $v35 ) {
											$v36 = 1 << ( $v3 & 63 );
											$v37 = (int) ( $v3 < 64 );
											if ( ( $v36 & ( $v37 ? $v15 : $v14 ) ) == 0 && ( $v36 & ( $v37 ? $v13 : $v12 ) ) == 0 ) {
												break;
											}
										}
										$v38 = (int) ( $v3 > 99 );
										$v39 = ( $v38 ? 12624 : $v3 * 88 + 14960 ) & 0xFFFFFFFF;
										$w39 = $v39 >> 3;
										if ( ( ( $m[ $w39 + 10 ] ?? $this->rt_word( $w39 + 10 ) ) & 0xFF00000000 ) == 0x200000000 || ( $m[ $w39 ] ?? $this->rt_word( $w39 ) ) & 0xFFFFFFFF ) {
											break;
										}
										if ( ! $v38 && ! $v35 ) {
											$s0 = ( $v3 << 4 ) & 0xFFFFFFFF;
											if ( ( $m[ ( $s0 + 25360 ) >> 3 ] ?? $this->rt_load( $s0 + 25360 ) ) == 0 ) {
												break;
											}
											break 3;
										}
										if ( $v35 ) {
											break 3;
										}
									} while ( false );
									$v3 = ( $v3 + 1 ) & 0xFFFFFFFF;
									if ( $v3 == $v22 ) {
										break;
									}
								}
							}
							$s0 = $m[ $w7 + 1 ];
							$s1 = $m[ $w7 + 2 ];
							$s2 = $m[ $w7 + 3 ];
							$s3 = $m[ $w7 + 4 ];
							$s4 = $m[ $w7 + 5 ];
							$s5 = $m[ $w7 + 6 ];
							$m[ $w7 + 8 ] = $s0;
							$m[ $w7 + 9 ] = $s1;
							$m[ $w7 + 10 ] = $s2;
							$m[ $w7 + 11 ] = $s3;
							$m[ $w7 + 12 ] = $s4;
							$m[ $w7 + 13 ] = $s5;
							$m[ $w7 + 15 ] = ( $m[ $w7 + 15 ] & -0x100 ) | $v34;
							$m[ $w7 + 14 ] = ( $m[ $w7 + 14 ] & -0x100000000 ) | 0x3A70;
							$m[ $w7 + 7 ] = $v4;
							$m[ $w7 + 19 ] = $v19;
							$m[ $w7 + 18 ] = $v18;
							$m[ $w7 + 17 ] = $v16;
							$m[ $w7 + 16 ] = $v17;
							$m[ $w7 + 14 ] = ( $m[ $w7 + 14 ] & 0xFFFFFFFF ) | ( ( $v7 + 128 ) << 32 );
							$this->kitsearch_run( $w0, $v7 + 56 );
							break 5;
						} while ( false );
						$m[ $w0 + 2 ] = 0;
						$m[ $w0 + 1 ] = 0;
						$m[ $w0 ] = 0;
						break 4;
					} while ( false );
					if ( $v29 ) {
						continue 2;
					}
				} while ( false );
				$v40 = ( $v26 << 4 ) & 0xFFFFFFFF;
				$w40 = $v40 >> 3;
				isset( $m[ $w40 + 3171 ] ) || $this->rt_touch( $w40 + 3171 );
				$m[ $w40 + 3171 ] = $v31;
				$m[ $w40 + 3170 ] = $v30;
			}
		} while ( false );
		$this->g0_stack_pointer = $v7 + 160;
	}

	/** stock_truth::rules::promise::sellable::KitSearch::run (WebAssembly function 16). */
	private function kitsearch_run( int $w0, int $v1 ): void {
		$m = &$this->m;
		$v18 = 0;
		$v3 = $this->g0_stack_pointer - 16;
		$w3 = $v3 >> 3;
		$this->g0_stack_pointer = $v3;
		$v4 = 0;
		do {
			$v5 = ( $m[ ( $v1 + 60 ) >> 3 ] >> 32 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$v6 = $m[ $w5 ] ?? $this->rt_load( $v5 );
			if ( $v6 == 0 ) {
				$v4 = 0;
				$v7 = $this->kitsearch_guess( $v1 >> 3, 0 );
				$v8 = 0;
			} else {
				$v9 = $m[ $w5 + 2 ] ?? $this->rt_load( $v5 + 16 );
				if ( $v6 != -1 || $v9 != \PHP_INT_MIN ) {
					$v4 = self::rt_divide_signed_64( $v9, $v6 );
				}
				$v7 = $this->kitsearch_guess( $v1 >> 3, $v4 );
				$v8 = $v6 ? \intdiv( 10000000000000, $v6 ) : self::rt_divide_by_zero();
				if ( $v4 > $v8 ) {
					$this->panicking_panic_fmt();
					throw new WasmTrap( WasmTrap::UNREACHABLE );
				}
			}
			$v10 = 1;
			$v11 = $v8 + 1;
			\is_float( $v11 ) && $v11 = self::rt_add_64( $v8, 1 );
			$v12 = 0;
			$v13 = $v4 + 1;
			\is_float( $v13 ) && $v13 = self::rt_add_64( $v4, 1 );
			$v14 = $v7 < $v8 ? $v7 : $v8;
			$v15 = $v7 < $v4 ? $v13 : ( $v13 > $v14 ? $v13 : $v14 );
			if ( $v4 >= $v15 || $v15 > $v8 ) {
				break;
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->kitsearch_short_of( $w3 + 1, $v1, $v15 );
				$v16 = $m[ $w3 + 1 ] & 0xFFFFFFFF;
				$v11 = $v16 ? $v15 : $v11;
				$v17 = $v16 & 1;
				$v12 = $v17 ? 1 : $v12;
				$s0 = ( $m[ $w3 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$v18 = $v17 ? $s0 : $v18;
				$v4 = $v16 ? $v4 : $v15;
				$s0 = 0 - $v10;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( 0, $v10 );
				$s1 = ( $v16 ? $s0 : $v10 ) + $v15;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $v16 ? $s0 : $v10, $v15 );
				$v15 = $s1;
				if ( $v4 >= $v15 ) {
					break 2;
				}
				$v10 = $v10 << 1;
				if ( $v15 >= $v11 ) {
					break 2;
				}
			}
		} while ( false );
		$v19 = $v11 - $v4;
		\is_float( $v19 ) && $v19 = self::rt_sub_64( $v11, $v4 );
		if ( $v19 > 1 ) {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v20 = ( ( $v19 >> 1 ) & \PHP_INT_MAX ) + $v4;
				\is_float( $v20 ) && $v20 = self::rt_add_64( ( $v19 >> 1 ) & \PHP_INT_MAX, $v4 );
				$this->kitsearch_short_of( $w3, $v1, $v20 );
				$v21 = $m[ $w3 ] & 0xFFFFFFFF;
				$v22 = $v21 & 1;
				$v12 = $v22 ? 1 : $v12;
				$s0 = ( $m[ $w3 ] >> 32 ) & 0xFFFFFFFF;
				$v18 = $v22 ? $s0 : $v18;
				$v11 = $v21 ? $v20 : $v11;
				$v4 = $v21 ? $v4 : $v20;
				$v19 = $v11 - $v4;
				\is_float( $v19 ) && $v19 = self::rt_sub_64( $v11, $v4 );
				if ( $v19 <= 1 ) {
					break;
				}
			}
		}
		$m[ $w0 + 2 ] = ( $v18 << 32 ) | $v12;
		$m[ $w0 ] = 1;
		$s0 = $m[ $w5 ] ?? $this->rt_load( $v5 );
		$s1 = $s0 * $v4;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v4 );
		$m[ $w0 + 1 ] = $s1;
		$this->g0_stack_pointer = $v3 + 16;
	}

	/** stock_truth::rules::gate::line::judge_line (WebAssembly function 17). */
	private function line_judge_line( int $v1 ): void {
		$m = &$this->m;
		$v12 = 0;
		$v102 = 0;
		$v127 = 0;
		$v149 = 0;
		$this->g0_stack_pointer = 7952;
		if ( $v1 > 199 || $v1 >= ( $m[5074] & 0xFFFFFFFF ) ) {
			$m[1017] = 2;
		} else {
			$v3 = $v1 * 416;
			$w3 = $v3 >> 3;
			$v4 = $m[ $w3 + 5163 ] ?? $this->rt_word( $w3 + 5163 );
			$v5 = ( $v4 >= 0 && $v4 < 7 ? 1411785848586241 >> ( ( $v4 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFFFFFFFF;
			$v6 = $m[ $w3 + 5169 ] ?? $this->rt_word( $w3 + 5169 );
			$v7 = ( ( $v6 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
			$v8 = (int) ( $v7 > 24 );
			$v9 = $m[ $w3 + 5161 ] ?? $this->rt_word( $w3 + 5161 );
			$v10 = $v9 & 0xFFFFFFFF;
			$v11 = 0;
			if ( $v9 != \PHP_INT_MIN ) {
				$v11 = 0;
				$v12 = $v10 > 99 ? 12624 : $v10 * 88 + 14960;
				$v13 = $m[ ( $v12 + 80 ) >> 3 ] & 0xFFFFFFFF;
				if ( $v13 << 32 <= 17179869184 ) {
					$v11 = 1;
					if ( ! $v13 ) {
						$v11 = (int) ( ( $m[ ( $v12 + 84 ) >> 3 ] & 0xFF00000000 ) != 0x200000000 );
					}
				}
			}
			$v14 = $v8 ? 0 : $v7;
			$v15 = (int) ( $v6 == \PHP_INT_MIN );
			$v16 = $m[ $w3 + 5167 ] ?? $this->rt_word( $w3 + 5167 );
			$v17 = $m[ $w3 + 5162 ] ?? $this->rt_word( $w3 + 5162 );
			$v18 = 2;
			do {
				do {
					switch ( $v5 & 0xFF ) {
						case 1:
						case 4:
							break;
						case 2:
							$v18 = 4;
							break;
						case 3:
							$v18 = 5;
							break;
						case 5:
							$v18 = 3;
							break;
						default:
							$v18 = 17;
							if ( $v11 ) {
								break 2;
							}
							$v18 = $v9 == \PHP_INT_MIN ? 2 : 6;
							$v19 = 0;
							break 3;
					}
					$v19 = 0;
					if ( $v11 == 0 ) {
						break 2;
					}
				} while ( false );
				$v19 = (int) ( $v17 == 1 && $v18 == 17 );
			} while ( false );
			$v20 = $v15 ? 0 : $v14;
			$v21 = $m[ $w3 + 5171 ] ?? $this->rt_word( $w3 + 5171 );
			$v22 = $m[ $w3 + 5170 ] ?? $this->rt_word( $w3 + 5170 );
			$v23 = $m[ $w3 + 5168 ] ?? $this->rt_word( $w3 + 5168 );
			$v24 = $m[ $w3 + 5166 ] ?? $this->rt_word( $w3 + 5166 );
			$v25 = $m[ $w3 + 5165 ] ?? $this->rt_word( $w3 + 5165 );
			$v26 = $m[ $w3 + 5164 ] ?? $this->rt_word( $w3 + 5164 );
			$v27 = $v26;
			if ( $v16 >= 1 ) {
				$s0 = $v16 + $v26;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v16, $v26 );
				$v28 = $v26 % $v16;
				$v29 = ( ( $v28 >> 63 ) & $v16 ) + $v28;
				$s1 = $s0 - $v29;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v29 );
				$v27 = $v29 == 0 ? $v26 : $s1;
			}
			$v30 = ( $v20 * 80 ) & 0xFFFFFFFF;
			$v31 = $v27 - $v24;
			\is_float( $v31 ) && $v31 = self::rt_sub_64( $v27, $v24 );
			$v32 = $v31 > 0 ? $v31 : 0;
			if ( $v23 != 10000 ) {
				$v32 = $this->quantity_times_other( $v32, $v23 );
			}
			$v33 = ( $v30 + 12952 ) & 0xFFFFFFFF;
			$w33 = $v33 >> 3;
			if ( $v19 != 0 ) {
				$this->max_quantity_max_quantity( 994, $v1, $v10, $v32, $v33, 0 );
			} else {
				$m[996] = 0;
				$m[995] = 0;
				$m[994] = 0;
			}
			do {
				do {
					do {
						do {
							do {
								do {
									do {
										if ( $v17 != 1 ) {
											if ( $v25 != \PHP_INT_MIN ) {
												$v34 = 1;
												$s0 = $m[5072];
												if ( $s0 >= 1 && $s0 <= 2 ? $v26 <= $v25 : $v26 < $v25 ) {
													break;
												}
											}
											$v35 = $m[994];
											if ( $v19 ) {
												break 4;
											}
											$v36 = 2;
											$v34 = 1;
											$v37 = 0;
											$v38 = $m[995];
											$v39 = 1;
											break 3;
										}
										$v34 = 0;
										if ( $v18 != 17 ) {
											$v34 = ( ( $m[ $w33 + 9 ] ?? $this->rt_word( $w33 + 9 ) ) >> 40 ) & 0xFF;
										}
										if ( $v25 == \PHP_INT_MIN ) {
											break 2;
										}
										$s0 = $m[5072];
										if ( ! ( $s0 >= 1 && $s0 <= 2 ? $v26 <= $v25 : $v26 < $v25 ) ) {
											break 2;
										}
									} while ( false );
									$v37 = 0;
									$v40 = 2;
									$v38 = $m[995];
									$v35 = $m[994];
									$v39 = 0;
									break 4;
								} while ( false );
								$v35 = $m[994];
								if ( $v19 ) {
									break 2;
								}
								$v37 = $v34 ? 0 : 3;
								$v39 = 1;
								$v36 = 2;
								$v38 = $m[995];
								switch ( ( $v18 == 17 ? 1 : $v18 ) - 1 ) {
									case 1:
										$v36 = 3;
										$v39 = 2;
										break;
									case 2:
										$v36 = 17;
										$v39 = 3;
										break;
									case 3:
										$v36 = 4;
										$v39 = 4;
										break;
									case 4:
										$v36 = 5;
										$v39 = 5;
										break;
									case 5:
										$v36 = 14;
										$v39 = 6;
										break;
									case 6:
										$v36 = 6;
										$v39 = 7;
										break;
									case 7:
										$v36 = 7;
										$v39 = 8;
										break;
									case 8:
										$v36 = 8;
										$v39 = 9;
										break;
									case 9:
										$v36 = 9;
										$v39 = 10;
										break;
									case 10:
										$v36 = 10;
										$v39 = 11;
										break;
									case 11:
										$v36 = 15;
										$v39 = 12;
										break;
									case 12:
										$v36 = 11;
										$v39 = 13;
										break;
									case 13:
										$v36 = 12;
										$v39 = 14;
										break;
									case 14:
										$v36 = 16;
										$v39 = 15;
										break;
									case 15:
										$v36 = 13;
										$v39 = 16;
										break;
									default:
										break;
								}
							} while ( false );
							$v40 = 1 << $v36;
							break 2;
						} while ( false );
						$v38 = $m[995];
						if ( $v32 != 0 ) {
							break 2;
						}
						$v39 = 16;
						$v34 = 0;
						$v40 = 8192;
						$v37 = 0;
					} while ( false );
					$m[1023] = 0;
					$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( $v39 << 16 ) | ( $v37 << 8 );
					$m[1022] = ( $m[1022] & -0x100 ) | $v34;
					$m[1021] = 0;
					$m[1020] = $v40;
					$m[1019] = $m[1019] & -0x100000000;
					break 2;
				} while ( false );
				$v41 = $m[5073];
				$v42 = $v10 > 99 ? 12624 : $v10 * 88 + 14960;
				$w42 = $v42 >> 3;
				$v43 = $m[ $w42 + 10 ] & 0xFFFFFFFF;
				if ( $v43 << 32 >= 4294967296 && ( $m[ $w42 + 10 ] & 0xFF0000000000 ) == 0x20000000000 ) {
					$v44 = 0;
					$v45 = 1 << ( $v9 & 63 );
					$v46 = (int) ( $v10 < 64 );
					$v47 = $v46 ? $v45 : 0;
					$v48 = $v46 ? 0 : $v45;
					$v49 = 0;
				} else {
					$v48 = 0;
					$v50 = 1 << ( $v9 & 63 );
					$v51 = (int) ( $v10 < 64 );
					$v49 = $v51 ? $v50 : 0;
					$v44 = $v51 ? 0 : $v50;
					$v47 = 0;
				}
				$v52 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
				$v53 = $m[996] & 0xFFFFFFFF;
				$m[1001] = ( $m[1001] & -0x100000000 ) | $v10;
				$m[1000] = $v48;
				$m[999] = $v47;
				$m[998] = $v44;
				$m[997] = $v49;
				$v54 = $v41 & 0xFFFFFFFF;
				$m[1002] = ( $m[1002] & -0x100000000 ) | $v54;
				$m[1001] = ( $m[1001] & 0xFFFFFFFF ) | ( $v43 << 32 );
				if ( $v43 << 32 >= 4294967296 ) {
					$this->reach_add_components( ( 7952 + 24 ) >> 3, 14960, 30960, 9392 );
				}
				$v55 = $v21 ^ \PHP_INT_MIN;
				$v56 = 0;
				$v57 = $m[5071] | \PHP_INT_MIN;
				$v58 = 0;
				$s0 = $m[5072];
				$v59 = $s0 - 1;
				\is_float( $v59 ) && $v59 = self::rt_sub_64( $s0, 1 );
				if ( $v59 < 0 || $v59 >= 3 ) {
					$v58 = 0;
					if ( $v21 != \PHP_INT_MIN ) {
						$v58 = 0;
						if ( $v57 < $v55 ) {
							$v60 = $v26;
							if ( $v16 >= 1 ) {
								$s0 = $v16 + $v26;
								\is_float( $s0 ) && $s0 = self::rt_add_64( $v16, $v26 );
								$v61 = $v26 % $v16;
								$v62 = ( ( $v61 >> 63 ) & $v16 ) + $v61;
								$s1 = $s0 - $v62;
								\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v62 );
								$v60 = $v62 == 0 ? $v26 : $s1;
							}
							$v58 = (int) ( $v60 <= $v22 );
						}
					}
				}
				$m[1004] = 0;
				$m[1003] = 0;
				$v63 = $m[1001] & 0xFFFFFFFF;
				$v64 = ( $v63 + 1 ) & 0xFFFFFFFF;
				$v65 = ( $m[1001] >> 32 ) & 0xFFFFFFFF;
				$v66 = (int) ( $v65 << 32 > 0 );
				$s0 = $m[1002] & 0xFFFFFFFF;
				$v67 = $v66 ? $s0 : $v64;
				$v68 = $v57 + 59999;
				\is_float( $v68 ) && $v68 = self::rt_add_64( $v57, 59999 );
				$v69 = $m[ $w33 + 2 ] ?? $this->rt_word( $w33 + 2 );
				$v70 = $m[1000];
				$v71 = $m[999];
				$v72 = $m[998];
				$v73 = $m[997];
				$v74 = 0;
				$v75 = 0;
				$v76 = 0;
				$v77 = 0;
				$v78 = 0;
				$v79 = 0;
				$v80 = $v66 ? 0 : $v63;
				$v81 = $v80;
				$v82 = 0;
				$v83 = 0;
				$v84 = 0;
				$v85 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v86 = $v85;
					$v87 = $v67 > $v81 ? $v67 : $v81;
					do {
						do {
							do {
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v88 = $v81;
										if ( $v88 == $v87 ) {
											break 2;
										}
										if ( $v88 == $v63 ) {
											$v81 = $v64;
											$v88 = $v63;
										} else {
											$v81 = ( $v88 + 1 ) & 0xFFFFFFFF;
											$v89 = 1 << ( $v88 & 63 );
											$v90 = (int) ( $v88 < 64 );
											if ( ( $v89 & ( $v90 ? $v73 : $v72 ) ) == 0 && ( $v89 & ( $v90 ? $v71 : $v70 ) ) == 0 ) {
												continue;
											}
										}
										break;
									}
									$v91 = (int) ( $v88 > 99 );
									$v92 = ( $v91 ? 12624 : $v88 * 88 + 14960 ) & 0xFFFFFFFF;
									$w92 = $v92 >> 3;
									$this->access_access( ( 7952 + 88 ) >> 3, $w92, $v33, $v58 );
									$v93 = $m[1007];
									$v94 = (int) ( $v93 == 0 );
									$v85 = $v94 ? 1 : $v86;
									$v77 = $v77 | (int) ( ( ( $m[ $w92 + 10 ] ?? $this->rt_word( $w92 + 10 ) ) & 0xFF0000000000 ) == 0x20000000000 );
									$v12 = $v94 ? ( $v86 ? $v12 : $v88 ) : $v12;
									if ( ( ( $m[ $w92 + 10 ] ?? $this->rt_word( $w92 + 10 ) ) & 0xFF00000000 ) == 0x200000000 ) {
										continue 5;
									}
									$v95 = $m[1006];
									$v96 = $m[1005];
									$v97 = $m[1009];
									$v98 = $m[1008];
									$v99 = ( $v91 ? 12592 : ( $v88 << 5 ) + 30960 ) & 0xFFFFFFFF;
									$w99 = $v99 >> 3;
									$v100 = $m[ $w92 ] ?? $this->rt_word( $w92 );
									$v101 = (int) ( $v100 == 0 );
									$v103 = $v84 ? $v102 : $v88;
									do {
										do {
											do {
												do {
													if ( $v65 << 32 >= 4294967296 ) {
														$v104 = 1 << ( $v88 & 63 );
														$v105 = (int) ( ( $v104 & ( $v88 < 64 ? $v71 : $v70 ) ) != 0 );
													} else {
														if ( $v65 == 0 ) {
															$v107 = $m[ $w99 + 1 ] ?? $this->rt_word( $w99 + 1 );
															$v108 = $m[ $w99 ] ?? $this->rt_word( $w99 );
															if ( $v93 == 8 ) {
																$v109 = $v96 & 0xFFFFFFFF ? $v95 : 0;
																$v110 = $v109 - $v108;
																\is_float( $v110 ) && $v110 = self::rt_sub_64( $v109, $v108 );
																$v106 = 1;
																break 2;
															}
															$v105 = 0;
															$v106 = 1;
															break;
														}
														$v104 = 1 << ( $v88 & 63 );
														$v105 = 0;
													}
													$v106 = (int) ( ( $v104 & ( $v88 < 64 ? $v73 : $v72 ) ) != 0 );
													$v107 = $m[ $w99 + 1 ] ?? $this->rt_word( $w99 + 1 );
													$v108 = $m[ $w99 ] ?? $this->rt_word( $w99 );
													if ( $v93 != 8 ) {
														break;
													}
													$v109 = $v96 & 0xFFFFFFFF ? $v95 : 0;
													$v110 = $v109 - $v108;
													\is_float( $v110 ) && $v110 = self::rt_sub_64( $v109, $v108 );
													if ( $v105 == 0 ) {
														break 2;
													}
													$s0 = $m[ $w92 + 6 ] ?? $this->rt_word( $w92 + 6 );
													$v111 = $s0 + $v107;
													\is_float( $v111 ) && $v111 = self::rt_add_64( $s0, $v107 );
													$v112 = $v109 - $v111;
													\is_float( $v112 ) && $v112 = self::rt_sub_64( $v109, $v111 );
													if ( ( $v110 < $v112 ? $v110 : $v112 ) >= 0 ) {
														$s0 = $m[ $w92 + 1 ] ?? $this->rt_word( $w92 + 1 );
														$v114 = $v100 & 0xFFFFFFFF ? $s0 : 0;
														$v115 = $v114 - $v108;
														\is_float( $v115 ) && $v115 = self::rt_sub_64( $v114, $v108 );
														$v116 = $v114 - $v111;
														\is_float( $v116 ) && $v116 = self::rt_sub_64( $v114, $v111 );
														$v113 = $v115 < $v116 ? $v115 : $v116;
														$v105 = 1;
														break 3;
													}
													$v105 = 1;
													break 6;
												} while ( false );
												switch ( $v93 & 0xFFFFFFFF ) {
													case 3:
														$v126 = (int) ( $v79 == 0 );
														$v79 = $v126 ? $v98 : $v79;
														$v56 = $v126 ? $v88 : $v56;
														break 4;
													case 4:
														$v74 = $v98 < $v74 ? $v98 : $v74;
														break 4;
													case 5:
														$v78 = $v78 | 0x8000;
														break 4;
													case 6:
														$v78 = $v78 | 0x400;
														break 4;
													case 7:
														$v127 = $v83 ? $v127 : $v88;
														$v83 = 1;
														break 4;
													default:
														break 4;
												}
											} while ( false );
											if ( $v110 < 0 ) {
												$v105 = 0;
												break 4;
											}
											$s0 = $m[ $w92 + 1 ] ?? $this->rt_word( $w92 + 1 );
											$v113 = ( $v100 & 0xFFFFFFFF ? $s0 : 0 ) - $v108;
											\is_float( $v113 ) && $v113 = self::rt_sub_64( $v100 & 0xFFFFFFFF ? $s0 : 0, $v108 );
											$v105 = 0;
										} while ( false );
										$v117 = 0;
										$v78 = $v78 | 0x800;
										$v118 = 7952 + 72;
										$v119 = $v98 > 0 ? $v98 : 0;
										$s0 = $v119 < 10000000000 ? $v119 : 10000000000;
										$v120 = $s0 * $v69;
										\is_float( $v120 ) && $v120 = self::rt_mul_64( $s0, $v69 );
										if ( $v120 == 0 ) {
											break 4;
										}
										$s0 = $v113 > 0 ? $v113 : 0;
										$v121 = $s0 * 144000;
										\is_float( $v121 ) && $v121 = self::rt_mul_64( $s0, 144000 );
										if ( $v120 == -1 && $v121 == \PHP_INT_MIN ) {
											break 4;
										}
										$v122 = self::rt_divide_signed_64( $v121, $v120 );
										if ( $v122 > 527039 ) {
											break 4;
										}
										$v123 = $v122 * 60000;
										\is_float( $v123 ) && $v123 = self::rt_mul_64( $v122, 60000 );
										if ( $v123 < 0 || $v123 > 3153600000000 ) {
											break 4;
										}
										$v124 = $v123 + $v97;
										\is_float( $v124 ) && $v124 = self::rt_add_64( $v123, $v97 );
										$v125 = $v124 < -9223118634553975809 ? $v124 : -9223118634553975809;
										$v117 = ( $v125 >= 0 || $v125 < -9223118634553975810 ? $v125 : -9223118634553975810 ) + 1;
										break 4;
									} while ( false );
									$v128 = $v93 == 5 ? ( $v55 < $v74 ? $v55 : $v74 ) : $v74;
									break 4;
								} while ( false );
								$v129 = $v77 ? 128 : 0;
								$v130 = $m[1004];
								$v131 = 6;
								$v132 = 0;
								do {
									do {
										if ( $v86 != 0 ) {
											$v133 = 7;
											$v134 = 0;
										} elseif ( $v84 == 1 && ! ( ( $m[ $w33 + 9 ] ?? $this->rt_word( $w33 + 9 ) ) & 0x100000000 ) ) {
											$v133 = 9;
											$v131 = 8;
											$v134 = 0;
											$v12 = $v102;
										} else {
											$v135 = $v84 ? $v129 | 0x100 : $v129;
											if ( $v79 != 0 ) {
												$v136 = $v135 | 0x200;
												$v133 = 10;
												$v137 = 1;
												$v138 = 0;
												$v12 = $v56;
												$v139 = 1;
												$v74 = $v79;
												break 2;
											}
											$v129 = $v135 | $v78;
											$v134 = 1;
											if ( $v83 == 0 ) {
												do {
													do {
														do {
															do {
																if ( ! ( $v75 & (int) ( $v82 == 0 ) ) ) {
																	$v137 = 1;
																	if ( $v82 ) {
																		$v138 = 0;
																		$v139 = $v35 & 1 ? ( $v38 > 0 ? 2 : 3 ) : 3;
																		$v12 = $v53 & 1 ? $v52 : $v149;
																		$v133 = 14;
																		$v131 = 12;
																		break 5;
																	}
																	if ( $v76 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v80 < $v67 ) {
																	$v138 = 0;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		do {
																			if ( $v80 != $v63 ) {
																				$v140 = 1 << ( $v80 & 63 );
																				$v141 = (int) ( $v80 < 64 );
																				if ( ( $v140 & ( $v141 ? $v73 : $v72 ) ) == 0 && ( $v140 & ( $v141 ? $v71 : $v70 ) ) == 0 ) {
																					break;
																				}
																			}
																			$v142 = (int) ( $v80 > 99 );
																			$v143 = ( $v142 ? 12624 : $v80 * 88 + 14960 ) & 0xFFFFFFFF;
																			$w143 = $v143 >> 3;
																			if ( ( ( $m[ $w143 + 10 ] ?? $this->rt_word( $w143 + 10 ) ) & 0xFF00000000 ) == 0x200000000 || $v65 != 0 && ( self::rt_shr_u_64( $v80 < 64 ? $v73 : $v72, $v80 & 63 ) & 1 ) == 0 ) {
																				break;
																			}
																			$s0 = ( $v142 ? 12592 : ( $v80 << 5 ) + 30960 ) & 0xFFFFFFFF;
																			$s1 = $m[ $w143 + 1 ] ?? $this->rt_word( $w143 + 1 );
																			$s2 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
																			$s0 = ( $m[ $w143 ] ?? $this->rt_word( $w143 ) ) & 0xFFFFFFFF ? $s1 : 0;
																			$s1 = $s2 - $s0;
																			\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
																			$s0 = $m[ $w143 + 6 ] ?? $this->rt_word( $w143 + 6 );
																			$v144 = $s1 + $s0;
																			\is_float( $v144 ) && $v144 = self::rt_add_64( $s1, $s0 );
																			if ( $v144 < 1 || ( $v80 > 199 || $v80 >= $v54 ) ) {
																				break;
																			}
																			$v145 = $v80 * 416;
																			$w145 = $v145 >> 3;
																			$v146 = $m[ $w145 + 5160 ] ?? $this->rt_word( $w145 + 5160 );
																			$v147 = ( ( $v146 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
																			$s0 = ( $v146 == \PHP_INT_MIN ? 0 : ( $v147 > 24 ? 0 : $v147 ) ) * 80 + 13000;
																			$v148 = $this->backorder_allowance_available_at( $v80, ( $m[ $w145 + 5155 ] ?? $this->rt_word( $w145 + 5155 ) ) ^ \PHP_INT_MIN, $m[ $s0 >> 3 ], $v57, $v144 );
																			if ( $v148 == 0 ) {
																				break;
																			}
																			$v138 = $v138 == 0 ? $v148 : ( $v148 > $v138 ? $v148 : $v138 );
																		} while ( false );
																		$v80 = ( $v80 + 1 ) & 0xFFFFFFFF;
																		if ( $v80 == $v67 ) {
																			break;
																		}
																	}
																	if ( $v76 ) {
																		if ( $v138 == 0 ) {
																			break;
																		}
																		$v133 = 15;
																		$v137 = 0;
																		$v131 = 16;
																		break 4;
																	}
																	$v133 = 9;
																	$v137 = 0;
																	break 3;
																}
																if ( $v76 == 0 ) {
																	break 2;
																}
															} while ( false );
															$v133 = 16;
															$v137 = 0;
															$v138 = 0;
															$v131 = 13;
															break 3;
														} while ( false );
														$v133 = 9;
														$v137 = 0;
														$v138 = 0;
													} while ( false );
													$v131 = 8;
												} while ( false );
												$v139 = 0;
												break;
											}
											$v133 = 11;
											$v12 = $v127;
										}
										if ( $v59 < 0 || $v59 >= 3 ) {
											$v132 = (int) ( $v21 != \PHP_INT_MIN && $v57 < $v55 );
										}
										do {
											if ( $v65 << 32 <= 0 ) {
												$v150 = 0;
												if ( $v132 == 0 ) {
													break;
												}
											}
											$v151 = $v35 & (int) ( $v38 > 0 );
											$v152 = (int) ( $v21 == \PHP_INT_MIN );
											$v150 = $v152 ? 0 : ( $v151 ? ( $v132 ? $v55 : 0 ) : 0 );
											$v153 = (int) ( $v59 >= 0 && $v59 < 3 ) | ( $v152 | (int) ( $v57 >= $v55 ) );
											$v154 = (int) ( $v35 != 0 ) ^ $v151;
											$v155 = $v16 + $v26;
											\is_float( $v155 ) && $v155 = self::rt_add_64( $v16, $v26 );
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v156 = $v67 > $v80 ? $v67 : $v80;
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v157 = $v80;
													if ( $v157 == $v156 ) {
														break 3;
													}
													if ( $v157 == $v63 ) {
														$v80 = $v64;
														$v157 = $v63;
													} else {
														$v80 = ( $v157 + 1 ) & 0xFFFFFFFF;
														$v158 = 1 << ( $v157 & 63 );
														$v159 = (int) ( $v157 < 64 );
														if ( ( $v158 & ( $v159 ? $v73 : $v72 ) ) == 0 && ( $v158 & ( $v159 ? $v71 : $v70 ) ) == 0 ) {
															continue;
														}
													}
													break;
												}
												$v160 = $v157 > 99 ? 12624 : $v157 * 88 + 14960;
												$v161 = $m[ ( $v160 + 72 ) >> 3 ];
												$v162 = $v161 < $v150 ? $v161 : $v150;
												$v163 = 0;
												if ( ! $v153 ) {
													$v164 = $v26;
													if ( $v16 >= 1 ) {
														$v165 = $v26 % $v16;
														$v166 = ( ( $v165 >> 63 ) & $v16 ) + $v165;
														$s0 = $v155 - $v166;
														\is_float( $s0 ) && $s0 = self::rt_sub_64( $v155, $v166 );
														$v164 = $v166 == 0 ? $v26 : $s0;
													}
													$v163 = (int) ( $v164 <= $v22 );
												}
												$this->access_access( ( 7952 + 88 ) >> 3, $v160 >> 3, $v33, $v163 );
												$v167 = $m[1008];
												$s0 = ( $m[1007] & 0xFFFFFFFF ) != 4 ? $v162 : ( $v167 < $v162 ? $v167 : $v162 );
												$v150 = $v154 ? $v162 : $s0;
											}
										} while ( false );
										if ( ! $v134 ) {
											$v74 = $v150;
										} else {
											$v168 = $v130 < $v150 ? $v130 : $v150;
											$v74 = $v65 << 32 > 0 ? ( $v74 < $v168 ? $v74 : $v168 ) : $v168;
											$v131 = 10;
										}
										$v138 = 0;
										$v137 = 1;
										$v139 = $v35 & 1 ? ( $v38 > 0 ? 2 : 3 ) : 3;
									} while ( false );
									$v136 = ( 1 << $v131 ) | $v129;
								} while ( false );
								$m[1023] = $v74;
								$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( $v133 << 16 ) | ( $v139 << 8 );
								$m[1022] = $m[1022] & -0x100;
								$m[1021] = $v138;
								$m[1020] = $v136;
								$m[1019] = ( $v12 << 32 ) | $v137;
								break 5;
							} while ( false );
							$v169 = 0;
							if ( $v98 >= 1 && $v109 >= 1 ) {
								$s0 = $v57 - $v97;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v57, $v97 );
								$s1 = $s0 + 59999;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 59999 );
								$v170 = $v68 - $s1 % 60000;
								\is_float( $v170 ) && $v170 = self::rt_sub_64( $v68, $s1 % 60000 );
								$v171 = $v170 < -9223118634553975809 ? $v170 : -9223118634553975809;
								$v169 = ( $v171 >= 0 || $v171 < -9223118634553975810 ? $v171 : -9223118634553975810 ) + 1;
							}
							$v127 = $v83 ? $v127 : $v88;
							$v172 = $m[ $w92 + 9 ] ?? $this->rt_word( $w92 + 9 );
							$v117 = $v169 < $v172 ? $v169 : $v172;
							$v118 = 7952 + 80;
							$v83 = 1;
						} while ( false );
						$v173 = $m[ $v118 >> 3 ];
						$m[ $v118 >> 3 ] = $v117 < $v173 ? $v117 : $v173;
						$v128 = $m[1003];
					} while ( false );
					$v84 = $v101 ? 1 : $v84;
					$v102 = $v101 ? $v103 : $v102;
					$v174 = $m[ $w92 + 9 ] ?? $this->rt_word( $w92 + 9 );
					$v74 = $v174 < $v128 ? $v174 : $v128;
					$m[1003] = $v74;
					if ( $v101 ) {
						continue;
					}
					$v175 = $m[ $w92 + 1 ] ?? $this->rt_word( $w92 + 1 );
					$v176 = $v175 - $v108;
					\is_float( $v176 ) && $v176 = self::rt_sub_64( $v175, $v108 );
					$v177 = $m[ $w92 + 6 ] ?? $this->rt_word( $w92 + 6 );
					$s0 = $v107 + $v177;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v107, $v177 );
					$v178 = $v175 - $s0;
					\is_float( $v178 ) && $v178 = self::rt_sub_64( $v175, $s0 );
					if ( ( $v105 ? ( $v176 < $v178 ? $v176 : $v178 ) : $v176 ) >= 0 ) {
						$s0 = $v108 - $v175;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v108, $v175 );
						$s1 = $s0 + $v177;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v177 );
						$v75 = $v75 | ( $v106 & (int) ( $s1 > 0 ) );
						$v76 = 1;
						continue;
					}
					$v76 = 1;
					$v149 = $v82 ? $v149 : $v88;
					$v82 = 1;
				}
			} while ( false );
			$m[1018] = $v38;
			$m[1017] = $v35;
		}
		$this->g0_stack_pointer = 7952 + 128;
	}

	/** stock_truth::rules::promise::backorder_allowance::available_at (WebAssembly function 18). */
	private function backorder_allowance_available_at( int $v1, int $v2, int $v3, int $v4, int $v5 ): int {
		$m = &$this->m;
		do {
			$v7 = $m[5076] & 0xFFFFFFFF;
			if ( ! $v7 ) {
				$v8 = 0;
				break;
			}
			$v9 = 0;
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( 990, $v9 );
				$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
				do {
					$v10 = $m[990];
					if ( $v10 != 0 && ( ( $m[993] & 0xFFFFFFFF ) == $v1 && $v4 <= $v10 ) ) {
						$v11 = (int) ( $v2 != 0 );
						if ( ! ( $v11 & (int) ( $v2 > $m[991] ) ) ) {
							$v12 = ( $v10 ^ \PHP_INT_MIN ) - $v3;
							\is_float( $v12 ) && $v12 = self::rt_sub_64( $v10 ^ \PHP_INT_MIN, $v3 );
							if ( ( ( ( $v12 > 0 ? $v12 : 0 ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) <= ( $v4 ^ \PHP_INT_MIN ) ) {
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
					$this->poolrecord_supply( 990, $v13 );
					$v15 = $m[990];
					if ( $v15 != 0 && ( ( $m[993] & 0xFFFFFFFF ) == $v1 && ( $v4 <= $v15 && ! ( $v11 & (int) ( $v2 > $m[991] ) ) ) ) ) {
						$s0 = $m[992];
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

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 19). */
	private function components_measure_heights(): void {
		$m = &$this->m;
		$v2 = $m[5073] & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 88 + 14960;
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
			$v5 = $m[5075] & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 8032 + 8 ) >> 3, 5070, $v6 );
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[1005] & 0xFFFFFFFF ) ) {
					if ( $v6 != $v5 ) {
						continue;
					}
					break 2;
				}
				$v7 = $m[1007] & 0xFFFFFFFF;
				if ( $v7 <= 99 ) {
					$s0 = $v7 * 88;
					$i = ( $s0 + 15040 ) >> 3;
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
					$this->poolrecord_component( ( 8032 + 8 ) >> 3, 5070, $v11 );
					$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[1005] & 0xFFFFFFFF ) ) {
						if ( $v11 != $v5 ) {
							continue;
						}
						break 2;
					}
					$v12 = $m[1007] & 0xFFFFFFFF;
					if ( $v12 <= 99 ) {
						$v13 = $v12 * 88 + 14960;
						$w13 = $v13 >> 3;
						if ( ( $m[ $w13 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v14 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v14 > 99 ? 12624 : $v14 * 88 + 14960;
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 20). */
	private function poolrecord_component( int $w0, int $w1, int $v2 ): void {
		$m = &$this->m;
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( $m[ $w1 + 5 ] & 0xFFFFFFFF ) ) {
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w4 + 103 ] ?? $this->rt_word( $w4 + 103 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w4 + 102 ] ?? $this->rt_word( $w4 + 102 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w4 + 104 ] ?? $this->rt_word( $w4 + 104 );
			$v3 = 1;
		}
		$m[ $w0 ] = $v3;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 21). */
	private function poolrecord_supply( int $w0, int $v2 ): void {
		$m = &$this->m;
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( $m[5076] & 0xFFFFFFFF ) ) {
			$v4 = $v2 * 416 + 40560;
			$w4 = $v4 >> 3;
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( $m[ $w4 + 105 ] ?? $this->rt_word( $w4 + 105 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 2 ] = $m[ $w4 + 106 ] ?? $this->rt_word( $w4 + 106 );
			$m[ $w0 + 1 ] = ( $m[ $w4 + 108 ] ?? $this->rt_word( $w4 + 108 ) ) | \PHP_INT_MIN;
			$v3 = ( $m[ $w4 + 107 ] ?? $this->rt_word( $w4 + 107 ) ) | \PHP_INT_MIN;
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::backorder_allowance::allowed_by_supply (WebAssembly function 22). */
	private function backorder_allowance_allowed_by_supply( int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		do {
			$v8 = $m[5076] & 0xFFFFFFFF;
			if ( ! $v8 ) {
				$v9 = 0;
				$v10 = 0;
				break;
			}
			$v11 = 0;
			$v9 = 0;
			$v10 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( 1004, $v11 );
				$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
				$v12 = $m[1004];
				if ( $v12 == 0 || ( ( $m[1007] & 0xFFFFFFFF ) != $v2 || ( $v6 > $v12 || ( (int) ( $v3 != 0 ) & (int) ( $v3 > $m[1005] ) ) != 0 ) ) ) {
					if ( $v11 != $v8 ) {
						continue;
					}
					break 2;
				}
				$v13 = ( $v12 ^ \PHP_INT_MIN ) - $v5;
				\is_float( $v13 ) && $v13 = self::rt_sub_64( $v12 ^ \PHP_INT_MIN, $v5 );
				$v14 = ( $v13 > 0 ? $v13 : 0 ) | \PHP_INT_MIN;
				$v15 = $v12 + 1;
				\is_float( $v15 ) && $v15 = self::rt_add_64( $v12, 1 );
				$v16 = (int) ( ( $v14 ^ \PHP_INT_MIN ) > ( $v6 ^ \PHP_INT_MIN ) );
				$v17 = $v16 ? $v14 : ( $v15 < -9223118634553975809 ? $v15 : -9223118634553975809 );
				$v10 = $v17 < $v10 ? $v17 : $v10;
				$s0 = $m[1006];
				$s1 = $v9 + ( $v16 ? 0 : $s0 );
				\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $v16 ? 0 : $s0 );
				$v9 = $s1;
				if ( $v11 >= $v8 ) {
					break;
				}
			}
		} while ( false );
		$m[1009] = $v10;
		$m[1008] = $v9 < $v4 ? $v9 : $v4;
	}

	/** stock_truth::rules::promise::hold::held_of_listed (WebAssembly function 23). */
	private function hold_held_of_listed( int $v2, int $v3 ): void {
		$m = &$this->m;
		$v5 = $m[5077] & 0xFFFFFFFF;
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
				$v9 = ( $m[1007] >> 32 ) & 0xFF;
				if ( $v9 != 2 && ( ( $m[1007] & 0xFFFFFFFF ) == $v2 && ! ( $v9 & 1 ) ) ) {
					$v10 = $m[1005];
					if ( $v3 < $v10 ) {
						$v6 = $v10 < $v6 ? $v10 : $v6;
						$s0 = $m[1006];
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
		$m[1009] = $v6;
		$m[1008] = $v7;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 24). */
	private function poolrecord_hold( int $v2 ): void {
		$m = &$this->m;
		$v3 = 2;
		if ( $v2 <= 199 && $v2 < ( $m[5077] & 0xFFFFFFFF ) ) {
			$v4 = $v2 * 416 + 40560;
			$w4 = $v4 >> 3;
			$m[1007] = ( $m[1007] & -0x100000000 ) | ( ( $m[ $w4 + 109 ] ?? $this->rt_word( $w4 + 109 ) ) & 0xFFFFFFFF );
			$m[1006] = $m[ $w4 + 110 ] ?? $this->rt_word( $w4 + 110 );
			$m[1005] = ( $m[ $w4 + 111 ] ?? $this->rt_word( $w4 + 111 ) ) | \PHP_INT_MIN;
			$v3 = (int) ( ( $m[ $w4 + 112 ] ?? $this->rt_word( $w4 + 112 ) ) == 1 );
		}
		$m[1007] = ( $m[1007] & -0xFF00000001 ) | ( $v3 << 32 );
	}

	/** stock_truth::rules::promise::limits::Limits::tighten_parts (WebAssembly function 25). */
	private function limits_tighten_parts(): void {
		$m = &$this->m;
		$v8 = 0;
		$v1 = $m[5075] & 0xFFFFFFFF;
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
					$this->poolrecord_component( ( 8048 + 8 ) >> 3, 5070, $v3 );
					$v3 = ( $v3 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[1007] & 0xFFFFFFFF ) ) {
						if ( $v3 != $v1 ) {
							continue;
						}
						break 2;
					}
					$v4 = $m[1009] & 0xFFFFFFFF;
					$v5 = (int) ( $v4 > 99 );
					$s0 = ( $v5 ? 12624 : $v4 * 88 + 14960 ) & 0xFFFFFFFF;
					if ( ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_load( $s0 + 80, 4 ) ) & 0xFFFFFFFF ) == $v2 ) {
						$v6 = 0;
						if ( ! $v5 ) {
							$v7 = ( $v4 << 4 ) & 0xFFFFFFFF;
							$w7 = $v7 >> 3;
							$v8 = $m[ $w7 + 2971 ] ?? $this->rt_word( $w7 + 2971 );
							$v6 = $m[ $w7 + 2970 ] ?? $this->rt_word( $w7 + 2970 );
						}
						$v9 = ( $m[1009] >> 32 ) & 0xFFFFFFFF;
						if ( $v9 <= 99 ) {
							$v10 = ( $v9 << 4 ) + 23760;
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

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 26). */
	private function survey_survey( int $v0 ): void {
		$m = &$this->m;
		$v28 = 0;
		$v38 = 0;
		$v40 = 0;
		$v60 = 0;
		do {
			$v2 = $m[5073] & 0xFFFFFFFF;
			if ( $v2 == 0 ) {
				break;
			}
			$v3 = $m[1620];
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v5 = $m[5073] & 0xFFFFFFFF;
				$v6 = $v4;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v4 = ( $v6 + 1 ) & 0xFFFFFFFF;
						if ( $v6 <= 99 && $v6 < $v5 ) {
							$v7 = $v6 * 416;
							$w7 = $v7 >> 3;
							$v8 = $m[ $w7 + 5159 ] ?? $this->rt_word( $w7 + 5159 );
							$v9 = $m[ $w7 + 5152 ] ?? $this->rt_word( $w7 + 5152 );
							$v10 = $m[ $w7 + 5153 ] ?? $this->rt_word( $w7 + 5153 );
							$v11 = (int) ( $v9 != \PHP_INT_MIN && $v10 != \PHP_INT_MIN );
							$v12 = $m[ $w7 + 5160 ] ?? $this->rt_word( $w7 + 5160 );
							$v13 = ( ( $v12 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							$v14 = ( $v12 == \PHP_INT_MIN ? 0 : ( $v13 > 24 ? 0 : $v13 ) ) * 80;
							$v15 = $m[ $w7 + 5151 ] ?? $this->rt_word( $w7 + 5151 );
							$v16 = (int) ( $v15 == 3 );
							$v17 = $m[ $w7 + 5155 ] ?? $this->rt_word( $w7 + 5155 );
							$v18 = $m[ $w7 + 5154 ] ?? $this->rt_word( $w7 + 5154 );
							$v19 = $m[ $w7 + 5158 ] ?? $this->rt_word( $w7 + 5158 );
							$v20 = $m[ $w7 + 5156 ] ?? $this->rt_word( $w7 + 5156 );
							$v21 = $m[ $w7 + 5150 ] ?? $this->rt_word( $w7 + 5150 );
							$v22 = $m[ $w7 + 5157 ] ?? $this->rt_word( $w7 + 5157 );
							$v23 = 0;
							$v24 = 0;
							$v25 = 0;
							if ( ( $m[5077] & 0xFFFFFFFF ) != 0 ) {
								$this->hold_held_of_listed( $v6, $v0 );
								$v24 = $m[1009];
								$v25 = $m[1008];
							}
							$v26 = $v14 + 12952;
							$w26 = $v26 >> 3;
							if ( ( $v16 & $v11 ) == 0 ) {
								$v27 = 0;
								$v28 = $m[ $w26 + 5 ];
								if ( $v28 == 0 ) {
									break 2;
								}
								$this->backorder_allowance_allowed_by_supply( $v6, $v17 ^ \PHP_INT_MIN, $v28, $m[ $w26 + 6 ], $v0 );
								$v23 = $m[1009];
								$v27 = $m[1008];
								break 2;
							}
							$v27 = 0;
							break 2;
						}
						$v6 = $v4;
						if ( $v4 >= $v2 ) {
							break 4;
						}
					}
				} while ( false );
				$v29 = (int) ( $v8 == 3 );
				$v30 = (int) ( $v8 == 2 );
				$v31 = (int) ( $v22 != \PHP_INT_MIN );
				$v32 = $v16 ? 2 : 1;
				$v33 = (int) ( $v21 != \PHP_INT_MIN ) & $v11;
				if ( $v33 == 1 ) {
					$s0 = $m[ $w26 + 4 ];
					$s1 = $v21 > 0 ? $v21 : 0;
					$s2 = $s0 * $s1;
					\is_float( $s2 ) && $s2 = self::rt_mul_64( $s0, $s1 );
					$v34 = \intdiv( $s2, 100 );
					$v35 = $m[ $w26 + 3 ];
					if ( $v19 >= 1 ) {
						$v36 = $v34 % $v19;
						$s0 = $v36 + ( ( $v36 >> 63 ) & $v19 );
						$s1 = $v34 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v34, $s0 );
						$v34 = $s1;
					}
					$s0 = $v21 + $v27;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v21, $v27 );
					$s1 = $v20 + $v25;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v20, $v25 );
					$v28 = $v34 + $v35;
					\is_float( $v28 ) && $v28 = self::rt_add_64( $v34, $v35 );
					$s2 = $s1 + $v28;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v28 );
					$v8 = $s0 - $s2;
					\is_float( $v8 ) && $v8 = self::rt_sub_64( $s0, $s2 );
					$v37 = $v23 < $v24 ? $v23 : $v24;
					if ( ! $v30 ) {
						$v38 = $v8 - $v27;
						\is_float( $v38 ) && $v38 = self::rt_sub_64( $v8, $v27 );
						$v39 = 1;
						$v40 = $v8;
					} else {
						$v41 = $v28 + $v8;
						\is_float( $v41 ) && $v41 = self::rt_add_64( $v28, $v8 );
						$v42 = ( $v41 >> 63 ) & $v41;
						$v40 = $v8 > $v42 ? $v8 : $v42;
						$v43 = $v8 - $v27;
						\is_float( $v43 ) && $v43 = self::rt_sub_64( $v8, $v27 );
						$v44 = $v28 + $v43;
						\is_float( $v44 ) && $v44 = self::rt_add_64( $v28, $v43 );
						$v45 = ( $v44 >> 63 ) & $v44;
						$v38 = $v43 > $v45 ? $v43 : $v45;
						$v39 = 1;
					}
				} else {
					$v37 = $v23 < $v24 ? $v23 : $v24;
					$v39 = 0;
				}
				$v46 = $v29 ? 2 : $v30;
				$v47 = $v6 * 88 + 14960;
				$w47 = $v47 >> 3;
				$v48 = $v31;
				$v49 = 0;
				$v50 = $v15 != 1 ? ( $v11 ? $v32 : 0 ) : 0;
				$v51 = 0;
				$s0 = $v40 - $v38;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v40, $v38 );
				$v52 = $v33 ? $s0 : 0;
				if ( ! $v11 ) {
					$v53 = 0;
				} else {
					$v54 = $v9 ^ \PHP_INT_MIN;
					$v55 = $v10 ^ \PHP_INT_MIN;
					$v56 = $v18 ^ \PHP_INT_MIN;
					$v57 = (int) ( $v18 == \PHP_INT_MIN );
					$v58 = $v57 ? $v55 : ( $v55 > $v56 ? $v55 : $v56 );
					$s0 = $v58 - $v0;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v58, $v0 );
					if ( $s0 <= $v3 ) {
						$v53 = 1;
						$v49 = 1;
						$v59 = $v55 < $v54 ? $v55 : $v54;
						$v60 = $v57 ? $v59 : ( $v56 > $v59 ? $v56 : $v59 );
						$v51 = $v60;
					} else {
						$v61 = $v55 < $v54 ? $v55 : $v54;
						$v51 = $v57 ? $v61 : ( $v56 > $v61 ? $v56 : $v61 );
						$v62 = ( $v58 ^ \PHP_INT_MIN ) - $v3;
						\is_float( $v62 ) && $v62 = self::rt_sub_64( $v58 ^ \PHP_INT_MIN, $v3 );
						$v60 = ( $v62 > 0 ? $v62 : 0 ) | \PHP_INT_MIN;
						$v53 = 2;
					}
				}
				$m[ $w47 + 10 ] = ( $m[ $w47 + 10 ] & -0xFFFF00000001 ) | ( $v50 << 40 ) | ( $v46 << 32 );
				$m[ $w47 + 10 ] = $m[ $w47 + 10 ] & -0x100000000;
				$m[ $w47 + 9 ] = $v37;
				$m[ $w47 + 8 ] = $v51;
				$m[ $w47 + 7 ] = $v19;
				$m[ $w47 + 6 ] = $v52;
				$m[ $w47 + 5 ] = $v60;
				$m[ $w47 + 4 ] = $v53;
				$m[ $w47 + 3 ] = $v22;
				$m[ $w47 + 2 ] = $v48;
				$m[ $w47 + 1 ] = $v40;
				$m[ $w47 ] = $v39;
				$v63 = \PHP_INT_MIN;
				$v64 = \PHP_INT_MIN;
				if ( $v49 != 0 ) {
					$s0 = $m[5071] | \PHP_INT_MIN;
					$v65 = $s0 - $v60;
					\is_float( $v65 ) && $v65 = self::rt_sub_64( $s0, $v60 );
					$v64 = $v65 > 0 ? $v65 : 0;
				}
				$v66 = \PHP_INT_MIN;
				$v67 = \PHP_INT_MIN;
				$v68 = \PHP_INT_MIN;
				$v69 = \PHP_INT_MIN;
				$v70 = \PHP_INT_MIN;
				if ( $v33 != 0 ) {
					$v63 = $v8;
					$v66 = $v27;
					$v67 = $v28;
					$v68 = $v25;
					$v69 = $v20;
					$v70 = $v21;
				}
				isset( $m[ $w7 + 5191 ] ) || $this->rt_touch( $w7 + 5191 );
				$m[ $w7 + 5191 ] = 0;
				$m[ $w7 + 5190 ] = \PHP_INT_MIN;
				$m[ $w7 + 5189 ] = $v64;
				$m[ $w7 + 5188 ] = $v63;
				$m[ $w7 + 5187 ] = $v66;
				$m[ $w7 + 5186 ] = $v67;
				$m[ $w7 + 5185 ] = $v68;
				$m[ $w7 + 5184 ] = $v69;
				$m[ $w7 + 5183 ] = $v70;
				isset( $m[ $w7 + 5192 ] ) || $this->rt_touch( $w7 + 5192 );
				$m[ $w7 + 5192 ] = 0;
				if ( $v4 >= $v2 ) {
					break;
				}
			}
		} while ( false );
		if ( ( $m[5075] & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights();
		}
	}

	/** stock_truth::rules::promise::sellable::KitSearch::guess (WebAssembly function 27). */
	private function kitsearch_guess( int $w0, int $v2 ): int {
		$m = &$this->m;
		$v3 = 0;
		do {
			$v4 = ( $m[ $w0 + 7 ] >> 32 ) & 0xFFFFFFFF;
			$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
			$v5 = $m[ $w4 ] ?? $this->rt_load( $v4 );
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = $m[ $w4 + 3 ] ?? $this->rt_load( $v4 + 24 );
			if ( $v5 == -1 ) {
				$v3 = 0;
				if ( $v6 == \PHP_INT_MIN ) {
					break;
				}
			}
			$v3 = self::rt_divide_signed_64( $v6, $v5 );
		} while ( false );
		$v7 = $v3 - $v2;
		\is_float( $v7 ) && $v7 = self::rt_sub_64( $v3, $v2 );
		$v8 = (int) ( $v7 > 1 );
		$s0 = $v5 * $v2;
		\is_float( $s0 ) && $s0 = self::rt_mul_64( $v5, $v2 );
		$s1 = $m[ $w4 + 2 ] ?? $this->rt_load( $v4 + 16 );
		$v9 = $s0 - $s1;
		\is_float( $v9 ) && $v9 = self::rt_sub_64( $s0, $s1 );
		$v10 = $v9 > 0 ? $v9 : 0;
		$v11 = $m[ $w4 + 1 ] ?? $this->rt_load( $v4 + 8 );
		if ( $v11 != 10000 ) {
			$v10 = $this->quantity_times_other( $v10, $v11 );
		}
		$v12 = $v8 ? $v7 : 1;
		$v13 = $m[ $w0 + 7 ] & 0xFFFFFFFF;
		$v14 = ( $v13 + 15200 ) & 0xFFFFFFFF;
		$v15 = $m[ $w0 + 5 ] & 0xFFFFFFFF;
		$v16 = $m[ $w0 ];
		$s0 = $v10 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10, $v16 );
		$v17 = ( $v13 + 19200 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v13, $v14, $v15, $s0, $v17 );
		$v18 = ( $v13 + 22400 ) & 0xFFFFFFFF;
		$v19 = $m[5073] & 0xFFFFFFFF;
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
		$s0 = $v12 + $v2;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v12, $v2 );
		$s1 = $m[ $w4 ] ?? $this->rt_load( $v4 );
		$s2 = $s1 * $s0;
		\is_float( $s2 ) && $s2 = self::rt_mul_64( $s1, $s0 );
		$s0 = $m[ $w4 + 2 ] ?? $this->rt_load( $v4 + 16 );
		$v27 = $s2 - $s0;
		\is_float( $v27 ) && $v27 = self::rt_sub_64( $s2, $s0 );
		$v28 = $v27 > 0 ? $v27 : 0;
		$v29 = $m[ $w4 + 1 ] ?? $this->rt_load( $v4 + 8 );
		if ( $v29 != 10000 ) {
			$v28 = $this->quantity_times_other( $v28, $v29 );
		}
		$s0 = $v28 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v28, $v16 );
		$this->draw_draw_demand( $v13, $v14, $v15, $s0, $v17 );
		$v30 = ( $v15 + 1 ) & 0xFFFFFFFF;
		$v31 = (int) ( ( ( $m[ $w0 + 5 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[ $w0 + 6 ] & 0xFFFFFFFF;
		$v32 = $v31 ? $s0 : $v30;
		$v33 = $v31 ? 0 : $v15;
		$v34 = ( $v13 + 10400 ) & 0xFFFFFFFF;
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
			$s0 = ( $v45 ? 12592 : $v17 + $v44 ) & 0xFFFFFFFF;
			$s1 = ( $v45 ? 12592 : $v18 + $v44 ) & 0xFFFFFFFF;
			$v46 = $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 );
			$s1 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
			$v47 = $s1 - $v46;
			\is_float( $v47 ) && $v47 = self::rt_sub_64( $s1, $v46 );
			if ( $v47 <= 0 ) {
				continue;
			}
			$v48 = self::rt_divide_unsigned_64( $v47, $v12 );
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
			$v54 = $v2 + $v53;
			\is_float( $v54 ) && $v54 = self::rt_add_64( $v2, $v53 );
			$v55 = (int) ( $v53 < 0 ) ^ (int) ( $v54 < $v2 ) ? \PHP_INT_MAX : $v54;
			$v39 = $v55 < $v39 ? $v55 : $v39;
		}
		return $v39;
	}

	/** stock_truth::rules::promise::sellable::KitSearch::short_of (WebAssembly function 28). */
	private function kitsearch_short_of( int $w0, int $v1, int $v3 ): void {
		$m = &$this->m;
		$w1 = $v1 >> 3;
		$v4 = $this->g0_stack_pointer - 48;
		$w4 = $v4 >> 3;
		$this->g0_stack_pointer = $v4;
		$v5 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$s0 = $m[ $w5 ] ?? $this->rt_load( $v5 );
		$s1 = $s0 * $v3;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v3 );
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
		$v10 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$s0 = $m[ $w1 ];
		$s1 = $v7 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, $s0 );
		$v11 = ( $v9 + 19200 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v9, ( $v9 + 15200 ) & 0xFFFFFFFF, $v10, $s1, $v11 );
		$v12 = $m[5073];
		$v13 = ( $v10 > 99 ? 12624 : $v9 + $v10 * 88 ) & 0xFFFFFFFF;
		$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
		$v14 = ( $m[ $w13 + 10 ] ?? $this->rt_load( $v13 + 80, 4 ) ) & 0xFFFFFFFF;
		if ( $v14 << 32 >= 4294967296 && ( ( $m[ $w13 + 10 ] ?? $this->rt_load( $v13 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ) {
			if ( $v10 >= 64 ) {
				$v15 = 1 << ( $v10 & 63 );
				$v16 = 0;
			} else {
				$v16 = 1 << $v10;
				$v15 = 0;
			}
			$v17 = 0;
			$v18 = 0;
		} elseif ( $v10 >= 64 ) {
			$v17 = 1 << ( $v10 & 63 );
			$v15 = 0;
			$v16 = 0;
			$v18 = 0;
		} else {
			$v18 = 1 << $v10;
			$v15 = 0;
			$v16 = 0;
			$v17 = 0;
		}
		$v19 = ( $v9 + 22400 ) & 0xFFFFFFFF;
		$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & -0x100000000 ) | ( $v12 & 0xFFFFFFFF );
		$m[ $w4 + 4 ] = ( $m[ $w4 + 4 ] & -0x100000000 ) | $v10;
		$m[ $w4 + 3 ] = $v15;
		$m[ $w4 + 2 ] = $v16;
		$m[ $w4 + 1 ] = $v17;
		$m[ $w4 ] = $v18;
		$m[ $w4 + 4 ] = ( $m[ $w4 + 4 ] & 0xFFFFFFFF ) | ( $v14 << 32 );
		if ( $v14 << 32 >= 4294967296 ) {
			$this->reach_add_components( $w4, $v9, $v11, $v19 );
		}
		$v20 = $m[ $w1 + 8 ] & 0xFF;
		if ( ! $v20 ) {
			$v21 = $v4;
			$v22 = $m[ $w4 + 5 ] & 0xFFFFFFFF;
			$v23 = ( $m[ $w4 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$v10 = $m[ $w4 + 4 ] & 0xFFFFFFFF;
			$v24 = $m[ $w4 + 3 ];
			$v25 = $m[ $w4 + 2 ];
			$v26 = $m[ $w4 + 1 ];
		} else {
			$v21 = $v1 + 8;
			$v22 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
			$v23 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			$v24 = $m[ $w1 + 4 ];
			$v25 = $m[ $w1 + 3 ];
			$v26 = $m[ $w1 + 2 ];
		}
		$v27 = 0;
		do {
			$v28 = (int) ( $v23 << 32 > 0 );
			$v29 = $v28 ? 0 : $v10;
			$v30 = ( $v28 ? $v22 : $v10 + 1 ) & 0xFFFFFFFF;
			if ( $v29 >= $v30 ) {
				break;
			}
			$v31 = $m[ $v21 >> 3 ];
			$v32 = ( $v9 + 10400 ) & 0xFFFFFFFF;
			$w32 = $w9 + 1300;
			$v33 = $m[ $w4 + 1 ];
			$v34 = $m[ $w4 ];
			$v35 = $m[ $w4 + 3 ];
			$v36 = $m[ $w4 + 2 ];
			$v37 = ( $m[ $w4 + 4 ] >> 32 ) & 0xFFFFFFFF;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					do {
						if ( $v29 != $v10 ) {
							$v38 = 1 << ( $v29 & 63 );
							$v39 = (int) ( $v29 < 64 );
							if ( ( $v38 & ( $v39 ? $v31 : $v26 ) ) == 0 && ( $v38 & ( $v39 ? $v25 : $v24 ) ) == 0 ) {
								break;
							}
						}
						$v40 = ( $v29 << 5 ) & 0xFFFFFFFF;
						$v41 = (int) ( $v29 > 99 );
						$v42 = ( $v41 ? 12592 : $v19 + $v40 ) & 0xFFFFFFFF;
						$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
						$v43 = ( $v11 + $v40 ) & 0xFFFFFFFF;
						$w43 = ( $v43 >> 3 ) | ( $v43 << 61 );
						$v44 = $v41 ? 12592 : $v43;
						$w44 = ( $v44 >> 3 ) | ( $v44 << 61 );
						do {
							do {
								do {
									do {
										if ( $v37 << 32 >= 4294967296 ) {
											$v45 = 1 << ( $v29 & 63 );
											if ( ( ( $v29 < 64 ? $v36 : $v35 ) & $v45 ) == 0 ) {
												break;
											}
											$v46 = 1;
											if ( ( $m[ $w44 + 1 ] ?? $this->rt_load( $v44 + 8 ) ) > ( $m[ $w42 + 1 ] ?? $this->rt_load( $v42 + 8 ) ) ) {
												break 4;
											}
											if ( ( $m[ $w44 + 3 ] ?? $this->rt_load( $v44 + 24 ) ) <= ( $m[ $w42 + 3 ] ?? $this->rt_load( $v42 + 24 ) ) ) {
												break;
											}
											break 4;
										}
										if ( $v37 == 0 ) {
											break 2;
										}
										$v45 = 1 << ( $v29 & 63 );
									} while ( false );
									if ( ( ( $v29 < 64 ? $v34 : $v33 ) & $v45 ) == 0 ) {
										break 2;
									}
								} while ( false );
								$v46 = 0;
								$s0 = $m[ $w44 ] ?? $this->rt_load( $v44 );
								$s1 = $m[ $w44 + 1 ] ?? $this->rt_load( $v44 + 8 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$s0 = $m[ $w42 ] ?? $this->rt_load( $v42 );
								$s1 = $m[ $w42 + 1 ] ?? $this->rt_load( $v42 + 8 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									break 2;
								}
								$s0 = $m[ $w44 + 2 ] ?? $this->rt_load( $v44 + 16 );
								$s1 = $m[ $w44 + 3 ] ?? $this->rt_load( $v44 + 24 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$s0 = $m[ $w42 + 2 ] ?? $this->rt_load( $v42 + 16 );
								$s1 = $m[ $w42 + 3 ] ?? $this->rt_load( $v42 + 24 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									break 2;
								}
							} while ( false );
							if ( $v20 == 0 ) {
								break 2;
							}
							$v46 = 0;
							if ( ( $m[ $w44 ] ?? $this->rt_load( $v44 ) ) > ( $m[ $w42 ] ?? $this->rt_load( $v42 ) ) ) {
								break;
							}
							if ( ( $m[ $w44 + 2 ] ?? $this->rt_load( $v44 + 16 ) ) <= ( $m[ $w42 + 2 ] ?? $this->rt_load( $v42 + 16 ) ) ) {
								break 2;
							}
						} while ( false );
						if ( $v41 ) {
							break 3;
						}
						$v47 = ( $v32 + ( $v29 << 4 ) ) & 0xFFFFFFFF;
						$w47 = $w32 + ( $v29 << 1 );
						if ( ( $m[ $w47 ] ?? $this->rt_load( $v47 ) ) != 1 ) {
							break 3;
						}
						$v48 = ( $v9 + $v29 * 88 ) & 0xFFFFFFFF;
						$w48 = $w9 + $v29 * 11;
						$v49 = $m[ $w47 + 1 ] ?? $this->rt_load( $v47 + 8 );
						$s0 = $m[ $w43 ] ?? $this->rt_load( $v43 );
						$v50 = $v49 - $s0;
						\is_float( $v50 ) && $v50 = self::rt_sub_64( $v49, $s0 );
						if ( $v46 != 0 ) {
							$s0 = $m[ $w48 + 6 ] ?? $this->rt_load( $v48 + 48 );
							$s1 = $m[ $w43 + 1 ] ?? $this->rt_load( $v43 + 8 );
							$s2 = $s0 + $s1;
							\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
							$v51 = $v49 - $s2;
							\is_float( $v51 ) && $v51 = self::rt_sub_64( $v49, $s2 );
							$v50 = $v50 < $v51 ? $v50 : $v51;
						}
						if ( ( ( $m[ $w48 + 10 ] ?? $this->rt_load( $v48 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
							break;
						}
						if ( $v50 < 0 ) {
							break 3;
						}
					} while ( false );
					$v29 = ( $v29 + 1 ) & 0xFFFFFFFF;
					if ( $v29 == $v30 ) {
						break;
					}
				}
				$v29 = $v30;
				break 2;
			} while ( false );
			$v27 = 1;
		} while ( false );
		$m[ $w0 ] = ( $v29 << 32 ) | $v27;
		$this->g0_stack_pointer = $v4 + 48;
	}

	/** core::panicking::panic_fmt (WebAssembly function 29). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** decide (WebAssembly function 30). */
	private function decide_30(): void {
		$m = &$this->m;
		$v21 = 0;
		$v22 = 0;
		$v39 = 0;
		$v100 = 0;
		$this->g0_stack_pointer = 8080;
		do {
			do {
				do {
					if ( $m[5070] != 3 ) {
						$m[1013] = $m[1013] & -0x100;
						$m[1012] = $m[1012] & -0x100000000;
						$m[1011] = $m[1011] & -0x100000000;
						$m[1010] = $m[1010] & -0x100000000;
						break;
					}
					$m[1010] = ( $m[1010] & -0x100000000 ) | 2;
					if ( ! ( $m[1869] & 0xFF00000000 ) ) {
						$m[1012] = $m[1012] & -0x100000000;
						$m[1011] = 0;
						$m[1010] = 0;
						$m[1012] = $m[1012] & 0xFFFFFFFF;
						$m[1013] = ( $m[1013] & -0x100000000 ) | 8;
						break;
					}
					$v1 = $m[1869] & 0xFFFFFFFF;
					$s0 = $m[5071];
					if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
						$s0 = $m[5072];
						if ( $s0 >= 1 && $s0 <= 4 ) {
							$v2 = 0;
							do {
								do {
									do {
										$v3 = $m[5073];
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
												$v11 = ( $v10 + 41200 ) & 0xFFFFFFFF;
												$w11 = $v11 >> 3;
												$v12 = $m[ ( $v10 + 41200 ) >> 3 ] ?? $this->rt_load( $v10 + 41200 );
												if ( $v12 >= 10000000000001 || $v12 < -10000000000000 && $v12 != \PHP_INT_MIN ) {
													break;
												}
												$v13 = $m[ $w11 + 1 ] ?? $this->rt_word( $w11 + 1 );
												if ( $v13 < 1 || $v13 > 3 ) {
													break;
												}
												$v14 = $m[ $w11 + 2 ] ?? $this->rt_word( $w11 + 2 );
												if ( $v14 >= 253402300800000 || $v14 < 0 && $v14 != \PHP_INT_MIN ) {
													break;
												}
												$v15 = $m[ $w11 + 3 ] ?? $this->rt_word( $w11 + 3 );
												if ( $v15 >= 253402300800000 || $v15 < 0 && $v15 != \PHP_INT_MIN ) {
													break;
												}
												$v16 = $m[ $w11 + 4 ] ?? $this->rt_word( $w11 + 4 );
												if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
													break;
												}
												$v17 = $m[ $w11 + 5 ] ?? $this->rt_word( $w11 + 5 );
												if ( $v17 >= 253402300800000 || $v17 < 0 && $v17 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w11 + 6 ] ?? $this->rt_word( $w11 + 6 );
												if ( $s0 < 0 || $s0 > 10000000000000 ) {
													break;
												}
												$v18 = $m[ $w11 + 7 ] ?? $this->rt_word( $w11 + 7 );
												if ( $v18 >= 10000000000001 || $v18 < 0 && $v18 != \PHP_INT_MIN ) {
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
												$v19 = $m[ $w11 + 10 ] ?? $this->rt_word( $w11 + 10 );
												if ( $v19 >= 0 && $v19 >= $v1 || $v19 < 0 && $v19 != \PHP_INT_MIN ) {
													break;
												}
												$v20 = (int) ( $v14 != \PHP_INT_MIN );
												if ( $v20 ^ (int) ( $v15 != \PHP_INT_MIN ) ) {
													break;
												}
												$v8 = ( $v9 + 1 ) & 0xFFFFFFFF;
												$v21 = (int) ( $v12 == \PHP_INT_MIN && $v13 == 1 );
												if ( $v20 || $v21 ) {
													continue;
												}
												break;
											}
											$this->place_at_fault( 8080 + 56, $v11, 11, 8720, 11, 0, $v1, 1, 1, $v9 );
											$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1020] >> 8 ) & 0xFFFF );
											$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1020] >> 24 ) & 0xFF ) << 16 );
											$v4 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
											$v7 = $m[1017] & 0xFFFFFFFF;
											if ( $v7 == 2 ) {
												break;
											}
											$v5 = $m[1020] & 0xFF;
											$v21 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
											$v2 = $m[1019] & 0xFFFFFFFF;
											$v22 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
											$v6 = $m[1018] & 0xFFFFFFFF;
										}
										$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
										$m[1013] = ( $m[1013] & -0xFFFF01 ) | ( ( $m[1014] & 0xFFFF ) << 8 );
										$m[1011] = ( $v22 << 32 ) | $v6;
										$m[1010] = ( $v4 << 32 ) | $v7;
										break 2;
									} while ( false );
									$v23 = 0;
									$v24 = $m[5074];
									if ( $v24 < 0 || $v24 > 100 ) {
										$v5 = 4;
										$v25 = 2;
										$v26 = 1;
										$v2 = 0;
									} else {
										$v27 = $v4;
										$v28 = $v24;
										$v29 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v30 = $v29;
											if ( $v30 == $v28 ) {
												break 3;
											}
											$v31 = ( $v30 * 416 ) & 0xFFFFFFFF;
											$v32 = ( $v31 + 40560 ) & 0xFFFFFFFF;
											$w32 = $v32 >> 3;
											$v33 = $m[ ( $v31 + 41288 ) >> 3 ] ?? $this->rt_load( $v31 + 41288 );
											if ( $v33 >= 0 && $v33 >= $v27 || $v33 < 0 && $v33 != \PHP_INT_MIN ) {
												break;
											}
											$v34 = $m[ $w32 + 92 ] ?? $this->rt_word( $w32 + 92 );
											if ( $v34 < 0 || $v34 > 1 ) {
												break;
											}
											$v35 = $m[ $w32 + 93 ] ?? $this->rt_word( $w32 + 93 );
											if ( $v35 < 1 || $v35 > 6 ) {
												break;
											}
											$s0 = $m[ $w32 + 94 ] ?? $this->rt_word( $w32 + 94 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v36 = $m[ $w32 + 95 ] ?? $this->rt_word( $w32 + 95 );
											if ( $v36 >= 10000000000001 || $v36 < 0 && $v36 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w32 + 96 ] ?? $this->rt_word( $w32 + 96 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$s0 = $m[ $w32 + 97 ] ?? $this->rt_word( $w32 + 97 );
											if ( $s0 < 1 || $s0 > 10000000000000 ) {
												break;
											}
											$s0 = $m[ $w32 + 98 ] ?? $this->rt_word( $w32 + 98 );
											if ( $s0 < 1 || $s0 > 1000000000 ) {
												break;
											}
											$v37 = $m[ $w32 + 99 ] ?? $this->rt_word( $w32 + 99 );
											if ( $v37 >= 0 && $v37 >= $v1 || $v37 < 0 && $v37 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w32 + 100 ] ?? $this->rt_word( $w32 + 100 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v38 = $m[ $w32 + 101 ] ?? $this->rt_word( $w32 + 101 );
											if ( $v38 >= 253402300800000 || $v38 < 0 && $v38 != \PHP_INT_MIN ) {
												break;
											}
											$v29 = ( $v30 + 1 ) & 0xFFFFFFFF;
											if ( $v33 != \PHP_INT_MIN || ( $v34 != 1 || $v35 != 1 ) ) {
												continue;
											}
											break;
										}
										$this->place_at_fault( 8080 + 56, ( $v32 + 728 ) & 0xFFFFFFFF, 11, 8360, 11, $v27, $v1, 2, 1, $v30 );
										$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1020] >> 8 ) & 0xFFFF );
										$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1020] >> 24 ) & 0xFF ) << 16 );
										$v26 = $m[1017] & 0xFFFFFFFF;
										if ( $v26 == 2 ) {
											break 2;
										}
										$v5 = $m[1020] & 0xFF;
										$v21 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v2 = $m[1019] & 0xFFFFFFFF;
										$v39 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v23 = $m[1018] & 0xFFFFFFFF;
										$v25 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
									}
									$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
									$m[1013] = ( $m[1013] & -0xFFFF01 ) | ( ( $m[1014] & 0xFFFF ) << 8 );
									$m[1011] = ( $v39 << 32 ) | $v23;
									$m[1010] = ( $v25 << 32 ) | $v26;
								} while ( false );
								$m[1013] = ( $m[1013] & -0x100 ) | $v5;
								$m[1012] = ( $v21 << 32 ) | $v2;
								break 2;
							} while ( false );
							$v40 = $m[5077];
							$s0 = 8080 + 48;
							$m[ $s0 >> 3 ] = $v40;
							$v41 = $m[5076];
							$s0 = 8080 + 40;
							$m[ $s0 >> 3 ] = $v41;
							$v42 = $m[5075];
							$m[1014] = $v42;
							if ( ( $v40 | ( $v42 | $v41 ) ) != 0 ) {
								$this->poolrecord_take_lists( $v27, $v1 );
								$v43 = $m[1017] & 0xFFFFFFFF;
								if ( $v43 != 2 ) {
									$m[1011] = $m[1018];
									$m[1012] = $m[1019];
									$m[1013] = ( $m[1013] & -0x100000000 ) | ( $m[1020] & 0xFFFFFFFF );
									$m[1010] = ( ( $m[1017] >> 32 ) << 32 ) | $v43;
									break;
								}
							}
							$this->survey_survey( $m[5071] | \PHP_INT_MIN );
							do {
								$v44 = $m[5073] & 0xFFFFFFFF;
								if ( $v44 == 0 ) {
									break;
								}
								$v45 = 0;
								$v46 = $v44 - 1;
								$v47 = ( ( $v46 < 99 ? $v46 : 99 ) << 3 ) + 8;
								if ( $v47 != 0 ) {
									$this->rt_fill( 30160, 0, $v47 );
								}
								$v48 = $v44;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									isset( $m[ ( $v45 + 23760 ) >> 3 ] ) || $this->rt_touch( ( $v45 + 23760 ) >> 3 );
									$m[ ( $v45 + 23760 ) >> 3 ] = 0;
									$v48 = ( $v48 - 1 ) & 0xFFFFFFFF;
									if ( $v48 == 0 ) {
										break 2;
									}
									$v45 = $v45 + 16;
									if ( $v45 == 1600 ) {
										break;
									}
								}
							} while ( false );
							$v49 = $m[5074] & 0xFFFFFFFF;
							$v50 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v51 = $v49 > $v50 ? $v49 : $v50;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v52 = $v50;
									if ( $v52 == $v51 ) {
										break 2;
									}
									$v50 = ( $v52 + 1 ) & 0xFFFFFFFF;
									if ( $v52 > 199 ) {
										continue;
									}
									if ( $v52 < $v49 ) {
										break;
									}
								}
								$v53 = $v52 * 416;
								$w53 = $v53 >> 3;
								$v54 = $m[ $w53 + 5168 ] ?? $this->rt_word( $w53 + 5168 );
								$v55 = $m[ $w53 + 5167 ] ?? $this->rt_word( $w53 + 5167 );
								$v56 = $m[ $w53 + 5166 ] ?? $this->rt_word( $w53 + 5166 );
								$v57 = $m[ $w53 + 5164 ] ?? $this->rt_word( $w53 + 5164 );
								$v58 = $m[ $w53 + 5169 ] ?? $this->rt_word( $w53 + 5169 );
								$v59 = $v58 & 0xFFFFFFFF;
								$v60 = $m[ $w53 + 5161 ] ?? $this->rt_word( $w53 + 5161 );
								$v61 = $v60 & 0xFFFFFFFF;
								if ( $v60 == \PHP_INT_MIN ) {
									continue;
								}
								if ( $v55 >= 1 ) {
									$s0 = $v55 + $v57;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $v55, $v57 );
									$v62 = $v57 % $v55;
									$v63 = ( ( $v62 >> 63 ) & $v55 ) + $v62;
									$s1 = $s0 - $v63;
									\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v63 );
									$v57 = $v63 == 0 ? $v57 : $s1;
								}
								$v64 = $v57 - $v56;
								\is_float( $v64 ) && $v64 = self::rt_sub_64( $v57, $v56 );
								$v65 = $v64 > 0 ? $v64 : 0;
								if ( $v54 != 10000 ) {
									$v65 = $this->quantity_times_other( $v65, $v54 );
								}
								if ( $v61 > 99 ) {
									continue;
								}
								$v66 = $v61 << 3;
								$w66 = $v66 >> 3;
								$s0 = $m[ $w66 + 3770 ];
								$s1 = $s0 + $v65;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v65 );
								$m[ $w66 + 3770 ] = $s1;
								$v67 = ( $v59 + 1 ) & 0xFFFFFFFF;
								$s0 = ( $v58 == \PHP_INT_MIN ? 0 : ( $v67 > 24 ? 0 : $v67 ) ) * 80;
								$v68 = $m[ ( $s0 + 12952 ) >> 3 ];
								$v69 = $v61 << 4;
								$v70 = $v69 + 23760;
								$w70 = $v70 >> 3;
								if ( $m[ ( $v69 + 23760 ) >> 3 ] == 1 ) {
									$v71 = $m[ $w70 + 1 ];
									$v68 = $v71 < $v68 ? $v71 : $v68;
								}
								$m[ $w70 + 1 ] = $v68;
								$m[ $w70 ] = 1;
							}
							$this->draw_draw_demand( 14960, 30160, 100, 0, 30960 );
							if ( ( $m[5075] & 0xFFFFFFFF ) != 0 ) {
								$this->limits_tighten_parts();
							}
							if ( $v44 != 0 ) {
								$v72 = 0;
								$v73 = $m[1619];
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									do {
										$v74 = (int) ( $v72 > 99 );
										if ( ! $v74 ) {
											$v75 = ( $v72 << 4 ) & 0xFFFFFFFF;
											$w75 = $v75 >> 3;
											$s0 = $m[ $w75 + 2971 ] ?? $this->rt_word( $w75 + 2971 );
											$v76 = ( $m[ $w75 + 2970 ] ?? $this->rt_word( $w75 + 2970 ) ) & 0xFFFFFFFF ? $s0 : $v73;
										} else {
											$v76 = $v73;
											if ( $v72 > 199 ) {
												break;
											}
										}
										$s0 = ( $v74 ? 12624 : $v72 * 88 + 14960 ) & 0xFFFFFFFF;
										$v77 = $m[ ( $s0 + 64 ) >> 3 ] ?? $this->rt_load( $s0 + 64 );
										$v78 = ( $v72 * 416 ) & 0xFFFFFFFF;
										$w78 = $v78 >> 3;
										$v79 = ( $v74 ? 12592 : ( $v72 << 5 ) + 30960 ) & 0xFFFFFFFF;
										$w79 = $v79 >> 3;
										isset( $m[ $w78 + 5192 ] ) || $this->rt_touch( $w78 + 5192 );
										$m[ $w78 + 5192 ] = $m[ $w79 + 2 ] ?? $this->rt_word( $w79 + 2 );
										$m[ $w78 + 5191 ] = $m[ $w79 ] ?? $this->rt_word( $w79 );
										$v80 = $v77 + $v76;
										\is_float( $v80 ) && $v80 = self::rt_add_64( $v77, $v76 );
										$m[ $w78 + 5190 ] = $v77 == 0 ? \PHP_INT_MIN : ( $v80 < -9223118634553975809 ? $v80 : -9223118634553975809 ) & 0xFFFFFFFFFFFF;
									} while ( false );
									$v72 = $v72 + 1;
									if ( $v72 == $v44 ) {
										break;
									}
								}
							}
							$v81 = 0;
							$v82 = 0;
							$v83 = 0;
							$v84 = 0;
							$v85 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v86 = $v85;
								$v87 = $v49 > $v84 ? $v49 : $v84;
								$v88 = $m[5074];
								$v89 = $v88 & 0xFFFFFFFF;
								$v90 = $v88 & 0xFFFFFFFF;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v91 = $v84;
										if ( $v91 == $v87 ) {
											if ( $v83 >= 2 ) {
												$this->suggestion_suggest();
												$v89 = $m[5074] & 0xFFFFFFFF;
											}
											isset( $m[5123] ) || $this->rt_touch( 5123 );
											$m[5123] = $v89;
											isset( $m[5122] ) || $this->rt_touch( 5122 );
											$m[5122] = $m[5073] & 0xFFFFFFFF;
											isset( $m[5121] ) || $this->rt_touch( 5121 );
											$m[5121] = $v82 ^ \PHP_INT_MIN;
											isset( $m[5120] ) || $this->rt_touch( 5120 );
											$m[5120] = $v81 ? $v100 : \PHP_INT_MIN;
											$m[5119] = ( $v83 + 1 ) & 0xFF;
											break 5;
										}
										$v84 = ( $v91 + 1 ) & 0xFFFFFFFF;
										if ( $v91 > 199 ) {
											continue;
										}
										if ( $v91 < $v90 ) {
											break;
										}
									}
									$s0 = $v91 * 416;
									$v92 = $m[ ( $s0 + 41312 ) >> 3 ] ?? $this->rt_load( $s0 + 41312 );
									$this->line_judge_line( $v86 );
									$v85 = ( $v86 + 1 ) & 0xFFFFFFFF;
									$v93 = $m[1017];
									if ( $v93 == 2 ) {
										continue 2;
									}
									$v94 = ( $m[1022] >> 8 ) & 0xFF;
									$v95 = $v94;
									$v96 = (int) ( $v95 > $v83 );
									$v97 = $m[1022] & 0xFF;
									$v98 = ( $m[1022] >> 16 ) & 0xFF;
									if ( $v95 > 1 ) {
										$v92 = ( ( $v98 - 2 ) & 0xFF ) < 5 ? 0 : $v92;
										$v99 = (int) ( $v98 == 0 ) | $v97;
										break;
									}
									$v99 = $v97 | (int) ( $v98 == 0 );
								} while ( false );
								$v101 = (int) ( $v81 == 0 ) | $v96;
								$v102 = $m[1023];
								$v103 = (int) ( $v102 < $v82 );
								if ( $v86 <= 99 ) {
									$v104 = $v86 << 4;
									$w104 = $v104 >> 3;
									$m[ $w104 + 3571 ] = ( $m[ $w104 + 3571 ] & -0x100 ) | ( $v99 & 1 );
									$m[ $w104 + 3570 ] = $v92;
								}
								$v83 = $v101 ? $v94 : $v83;
								$v100 = $v101 ? $v86 : $v100;
								$v81 = $v101 ? 1 : $v81;
								$v82 = $v103 ? $v102 : $v82;
								$v105 = $m[1021];
								$v106 = $m[1020];
								$v107 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
								$v108 = $m[1019] & 0xFFFFFFFF;
								$v109 = $m[1018];
								$v110 = (int) ( $v86 > 199 );
								if ( ! $v110 && $v86 < ( $m[5074] & 0xFFFFFFFF ) ) {
									$v111 = ( $v86 * 416 ) & 0xFFFFFFFF;
									$w111 = $v111 >> 3;
									$v112 = $m[ $w111 + 5166 ] ?? $this->rt_word( $w111 + 5166 );
									$v113 = $m[ $w111 + 5164 ] ?? $this->rt_word( $w111 + 5164 );
									$v114 = $m[ $w111 + 5167 ] ?? $this->rt_word( $w111 + 5167 );
									if ( $v114 >= 1 ) {
										$s0 = $v114 + $v113;
										\is_float( $s0 ) && $s0 = self::rt_add_64( $v114, $v113 );
										$v115 = $v113 % $v114;
										$v116 = ( ( $v115 >> 63 ) & $v114 ) + $v115;
										$s1 = $s0 - $v116;
										\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v116 );
										$v113 = $v116 == 0 ? $v113 : $s1;
									}
									$v117 = $v113 - $v112;
									\is_float( $v117 ) && $v117 = self::rt_sub_64( $v113, $v112 );
									$v118 = $v117 > 0 ? $v117 : 0;
								} else {
									$v118 = 0;
									if ( $v110 ) {
										continue;
									}
								}
								$v119 = ( $v86 * 416 ) & 0xFFFFFFFF;
								$w119 = $v119 >> 3;
								isset( $m[ $w119 + 5201 ] ) || $this->rt_touch( $w119 + 5201 );
								$m[ $w119 + 5201 ] = \PHP_INT_MIN;
								$m[ $w119 + 5200 ] = $v97;
								$m[ $w119 + 5199 ] = $v105 ^ \PHP_INT_MIN;
								$m[ $w119 + 5196 ] = $v118;
								$m[ $w119 + 5195 ] = $v106;
								$m[ $w119 + 5198 ] = $v108 & 1 ? $v107 : \PHP_INT_MIN;
								$s0 = $v98 << 3;
								$m[ $w119 + 5194 ] = $m[ ( $s0 + 12816 ) >> 3 ];
								$m[ $w119 + 5197 ] = $v93 & 1 ? $v109 : \PHP_INT_MIN;
								$m[ $w119 + 5193 ] = ( $v94 + 1 ) & 0xFF;
							}
						}
					}
					$this->place_at_fault( 8080 + 56, 40568, 2, 9344, 2, 0, $v1, 0, 0, 0 );
					$s0 = 8080 + 56 + 15;
					$s1 = 8080 + 15;
					$i = $s1 >> 3;
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $s0 >> 3 ] >> 56 ) << 56 );
					$m[1013] = ( $m[1013] & -0xFFFF01 ) | ( ( ( $m[1020] >> 8 ) & 0xFFFF ) << 8 );
					$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1020] >> 24 ) & 0xFF ) << 24 );
					$m[1011] = ( $m[1011] & -0xFFFF0000000001 ) | ( ( ( $m[1018] >> 40 ) & 0xFFFF ) << 40 );
					$m[1013] = ( $m[1013] & -0x100 ) | ( $m[1020] & 0xFF );
					$m[1012] = $m[1019];
					$m[1011] = ( $m[1011] & -0xFF00000001 ) | ( ( ( $m[1018] >> 32 ) & 0xFF ) << 32 );
					$m[1010] = ( $m[1010] & 0xFFFFFFFF ) | ( ( ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 ) ) << 32 );
					$m[1011] = ( $m[1011] & -0x100000000 ) | ( ( ( ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v121 = $m[1017] & 0xFFFFFFFF;
					$m[1010] = ( $m[1010] & -0x100000000 ) | $v121;
					if ( $v121 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 8080 );
				break 2;
			} while ( false );
			$m[5118] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8080 + 112;
	}

	/** format (WebAssembly function 31). */
	private function format_31(): int {
		return 3;
	}

	/** policies (WebAssembly function 32). */
	private function policies_32(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[5070] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[5118] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** rules (WebAssembly function 33). */
	private function rules_33( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 12712 ) >> 3 ];
		}
		return $v1;
	}

	/** words (WebAssembly function 34). */
	private function words_34(): int {
		return 40560;
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
