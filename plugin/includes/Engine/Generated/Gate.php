<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: ed1ce3678d33c0e0da4026619949c8934121b9cde33453cbccf9080dda0c766f.
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
	public const WASM_SHA256 = 'ed1ce3678d33c0e0da4026619949c8934121b9cde33453cbccf9080dda0c766f';

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
		1, 1589 => 6805832527456733281, 4493467897935719342, -1586770016750754084, -4035566347803699087, 1, 4,
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
				return 122160;
			case '__heap_base':
				return 122160;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x983000000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 12744 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 38320;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 38960 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 38960 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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
				$v5 = $m[4795];
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
						$v14 = ( $v13 + 38320 ) & 0xFFFFFFFF;
						$w14 = $v14 >> 3;
						$v15 = $m[ ( $v13 + 39136 ) >> 3 ] ?? $this->rt_load( $v13 + 39136 );
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
				$v20 = $m[4796];
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
						$v29 = ( $v28 + 38320 ) & 0xFFFFFFFF;
						$w29 = $v29 >> 3;
						$v30 = $m[ ( $v28 + 39160 ) >> 3 ] ?? $this->rt_load( $v28 + 39160 );
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
				$v32 = $m[4797];
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
						$v41 = ( $v40 + 38320 ) & 0xFFFFFFFF;
						$w41 = $v41 >> 3;
						$v42 = $m[ ( $v40 + 39192 ) >> 3 ] ?? $this->rt_load( $v40 + 39192 );
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
		$m[1789] = $m[1789] & -0xFF00000001;
		do {
			$v2 = $m[4806];
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1789] = ( $m[1789] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1789] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 38960 ) & 0xFFFFFFFF;
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
									$s0 = $this->policies_holds( 38328 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 38328, 15, 8984, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 38328 );
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
			$m[1789] = ( $m[1789] & -0xFF00000001 ) | 0x100000000;
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
		$this->g0_stack_pointer = 8048;
		$v1 = 0;
		$v2 = $m[4793] & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = $v2 - 1;
			$v4 = ( ( $v3 < 99 ? $v3 : 99 ) << 3 ) + 8;
			if ( $v4 != 0 ) {
				$this->rt_fill( 27920, 0, $v4 );
			}
		}
		$v5 = $m[4794] & 0xFFFFFFFF;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v6 = $v5 > $v1 ? $v5 : $v1;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v7 = $v1;
				if ( $v7 == $v6 ) {
					break 2;
				}
				$v1 = ( $v7 + 1 ) & 0xFFFFFFFF;
				if ( $v7 > 199 ) {
					continue;
				}
				if ( $v7 < $v5 ) {
					break;
				}
			}
			$v8 = $v7 * 416;
			$w8 = $v8 >> 3;
			$v9 = $m[ $w8 + 4888 ] ?? $this->rt_word( $w8 + 4888 );
			$v10 = $m[ $w8 + 4887 ] ?? $this->rt_word( $w8 + 4887 );
			$v11 = $m[ $w8 + 4886 ] ?? $this->rt_word( $w8 + 4886 );
			$v12 = $m[ $w8 + 4884 ] ?? $this->rt_word( $w8 + 4884 );
			$v13 = $m[ $w8 + 4881 ] ?? $this->rt_word( $w8 + 4881 );
			$v14 = $v13 & 0xFFFFFFFF;
			if ( $v13 == \PHP_INT_MIN || $v7 > 99 ) {
				continue;
			}
			$s0 = $v7 << 4;
			if ( ( $m[ ( $s0 + 26328 ) >> 3 ] & 0xFF ) == 0 ) {
				continue;
			}
			if ( $v10 >= 1 ) {
				$s0 = $v10 + $v12;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v10, $v12 );
				$v15 = $v12 % $v10;
				$v16 = ( ( $v15 >> 63 ) & $v10 ) + $v15;
				$s1 = $s0 - $v16;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v16 );
				$v12 = $v16 == 0 ? $v12 : $s1;
			}
			$v17 = $v12 - $v11;
			\is_float( $v17 ) && $v17 = self::rt_sub_64( $v12, $v11 );
			$v18 = $v17 > 0 ? $v17 : 0;
			if ( $v9 != 10000 ) {
				$v18 = $this->quantity_times_other( $v18, $v9 );
			}
			if ( $v14 > 99 ) {
				continue;
			}
			$v19 = $v14 << 3;
			$w19 = $v19 >> 3;
			$s0 = $m[ $w19 + 3490 ];
			$s1 = $s0 + $v18;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v18 );
			$m[ $w19 + 3490 ] = $s1;
		}
		$this->draw_draw_demand( 14320, 27920, 100, 0, 28720 );
		$v20 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v21 = $v5 > $v20 ? $v5 : $v20;
			$v22 = $m[4794] & 0xFFFFFFFF;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v23 = $v20;
				if ( $v23 == $v21 ) {
					$this->g0_stack_pointer = 8048 + 32;
					return;
				}
				$v20 = ( $v23 + 1 ) & 0xFFFFFFFF;
				if ( $v23 > 199 ) {
					continue;
				}
				if ( $v23 < $v22 ) {
					break;
				}
			}
			$v24 = $v23 * 416;
			$w24 = $v24 >> 3;
			$w25 = $w24 + 4790;
			$v26 = 0;
			do {
				if ( $v23 <= 99 ) {
					$v27 = $v23 << 4;
					$w27 = $v27 >> 3;
					$v26 = $m[ $w27 + 3290 ];
					$v28 = $m[ $w24 + 4881 ] ?? $this->rt_word( $w24 + 4881 );
					if ( $v28 != \PHP_INT_MIN && ( $v26 >= 1 && ! ( $m[ $w27 + 3291 ] & 1 ) ) ) {
						$v29 = $m[ $w24 + 4888 ] ?? $this->rt_word( $w24 + 4888 );
						$v30 = $m[ $w24 + 4887 ] ?? $this->rt_word( $w24 + 4887 );
						$v31 = $m[ $w24 + 4886 ] ?? $this->rt_word( $w24 + 4886 );
						$v32 = $v28 & 0xFFFFFFFF;
						$v33 = $m[ $w24 + 4889 ] ?? $this->rt_word( $w24 + 4889 );
						$v34 = ( ( $v33 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
						$this->max_quantity_max_quantity( ( 8048 + 8 ) >> 3, $v23, $v32, 0, ( $v33 == \PHP_INT_MIN ? 0 : ( $v34 > 16 ? 0 : $v34 ) ) * 80 + 12952, 2 );
						$v35 = $m[1008];
						$v36 = $m[1007] & 0xFFFFFFFF ? ( $v35 < $v26 ? $v35 : $v26 ) : $v26;
						isset( $m[ $w25 + 130 ] ) || $this->rt_touch( $w25 + 130 );
						$m[ $w25 + 130 ] = $v36;
						if ( $v30 >= 1 ) {
							$s0 = $v36 + $v30;
							\is_float( $s0 ) && $s0 = self::rt_add_64( $v36, $v30 );
							$v37 = $v36 % $v30;
							$v38 = ( ( $v37 >> 63 ) & $v30 ) + $v37;
							$s1 = $s0 - $v38;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v38 );
							$v36 = $v38 == 0 ? $v36 : $s1;
						}
						$v39 = $v36 - $v31;
						\is_float( $v39 ) && $v39 = self::rt_sub_64( $v36, $v31 );
						$v40 = $v39 > 0 ? $v39 : 0;
						if ( $v29 != 10000 ) {
							$v40 = $this->quantity_times_other( $v40, $v29 );
						}
						if ( $v32 < 100 ) {
							$v41 = $v32 << 3;
							$w41 = $v41 >> 3;
							$s0 = $m[ $w41 + 3490 ];
							$s1 = $s0 + $v40;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v40 );
							$m[ $w41 + 3490 ] = $s1;
							if ( ( $m[4795] & 0xFFFFFFFF ) == 0 ) {
								$v42 = $v32 << 5;
								$w42 = $v42 >> 3;
								$s0 = $m[ $w42 + 3590 ];
								$s1 = $s0 + $v40;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v40 );
								$m[ $w42 + 3590 ] = $s1;
								continue 2;
							}
							break;
						}
						if ( ( $m[4795] & 0xFFFFFFFF ) == 0 ) {
							continue 2;
						}
						break;
					}
				}
				isset( $m[ $w25 + 130 ] ) || $this->rt_touch( $w25 + 130 );
				$m[ $w25 + 130 ] = $v26;
				continue 2;
			} while ( false );
			$this->draw_draw_demand( 14320, 27920, 100, 0, 28720 );
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
		$v7 = $m[4793] & 0xFFFFFFFF;
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
		$v10 = $m[4795] & 0xFFFFFFFF;
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
					$this->poolrecord_component( $w6 + 1, 4790, $v32 );
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
						$v37 = ( $v34 ? 12592 : $v5 + ( $v33 << 5 ) ) & 0xFFFFFFFF;
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
	private function max_quantity_max_quantity( int $w0, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v7 = $this->g0_stack_pointer - 32;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			$s0 = $m[4792];
			if ( ( $s0 < 1 || $s0 > 3 ) && $v2 < ( $m[4794] & 0xFFFFFFFF ) ) {
				$v8 = ( $v2 * 416 + 38320 ) & 0xFFFFFFFF;
				$w8 = $v8 >> 3;
				$v9 = $m[ $w8 + 101 ] ?? $this->rt_word( $w8 + 101 );
				if ( $v9 != \PHP_INT_MIN && ( $m[4791] | \PHP_INT_MIN ) < ( $v9 ^ \PHP_INT_MIN ) ) {
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

	/** stock_truth::rules::gate::max_quantity::sellable (WebAssembly function 12). */
	private function max_quantity_sellable( int $w0, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v7 = $this->g0_stack_pointer - 48;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			$v8 = $v3 > 99 ? 12624 : $v3 * 88 + 14320;
			$w8 = $v8 >> 3;
			if ( ( $m[ $w8 + 10 ] & 0xFFFFFFFF ) << 32 <= 0 ) {
				if ( $m[ $w8 ] & 0xFFFFFFFF || $v6 > 1 ) {
					if ( $v2 >= ( $m[4794] & 0xFFFFFFFF ) ) {
						$m[ $w0 + 2 ] = 0;
						$m[ $w0 + 1 ] = 0;
						$m[ $w0 ] = 0;
						break;
					}
					$s0 = $v3 > 99 ? 12592 : ( $v3 << 5 ) + 28720;
					$v9 = $m[ $s0 >> 3 ];
					$v10 = ( $v2 * 416 + 38320 ) & 0xFFFFFFFF;
					$w10 = $v10 >> 3;
					$v11 = $m[ $w10 + 97 ] ?? $this->rt_word( $w10 + 97 );
					$v12 = $m[ $w10 + 96 ] ?? $this->rt_word( $w10 + 96 );
					$v13 = $m[ $w10 + 98 ] ?? $this->rt_word( $w10 + 98 );
					$this->access_access( $w7 + 1, $w8, $v5, $v6 );
					$s0 = $v4 - $v9;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v4, $v9 );
					$s1 = $m[ $w7 + 2 ];
					$s2 = $m[ $w7 + 1 ] & 0xFFFFFFFF ? $s1 : 0;
					$v14 = $s0 + $s2;
					\is_float( $v14 ) && $v14 = self::rt_add_64( $s0, $s2 );
					$v15 = $v14 > 0 ? $v14 : 0;
					if ( $v13 != 10000 && $v13 >= 1 ) {
						$v15 = $this->quantity_shared_by_other( $v15, $v13 );
					}
					$v16 = $v15 + $v12;
					\is_float( $v16 ) && $v16 = self::rt_add_64( $v15, $v12 );
					if ( $v11 >= 1 ) {
						$v17 = $v16 % $v11;
						$s0 = $v17 + ( ( $v17 >> 63 ) & $v11 );
						$s1 = $v16 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v16, $s0 );
						$v16 = $s1;
					}
					$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
					$m[ $w0 + 1 ] = $v16;
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

	/** stock_truth::rules::gate::max_quantity::sellable_kit (WebAssembly function 13). */
	private function max_quantity_sellable_kit( int $w0, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v7 = $this->g0_stack_pointer - 160;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			do {
				if ( $v2 < ( $m[4794] & 0xFFFFFFFF ) ) {
					$v8 = ( $v2 * 416 + 38320 ) & 0xFFFFFFFF;
					$w8 = $v8 >> 3;
					$s0 = $v3 > 99 ? 12624 : $v3 * 88 + 14320;
					$v9 = $m[ ( $s0 + 80 ) >> 3 ] & 0xFFFFFFFF;
					$v10 = $m[4793];
					if ( $v3 >= 64 ) {
						$v11 = 1 << ( $v3 & 63 );
						$v12 = 0;
					} else {
						$v12 = 1 << $v3;
						$v11 = 0;
					}
					$v13 = $m[ $w8 + 98 ] ?? $this->rt_word( $w8 + 98 );
					$v14 = $m[ $w8 + 97 ] ?? $this->rt_word( $w8 + 97 );
					$v15 = $m[ $w8 + 96 ] ?? $this->rt_word( $w8 + 96 );
					$v16 = $m[ $w8 + 94 ] ?? $this->rt_word( $w8 + 94 );
					$m[ $w7 + 6 ] = ( $m[ $w7 + 6 ] & -0x100000000 ) | ( $v10 & 0xFFFFFFFF );
					$m[ $w7 + 5 ] = ( $m[ $w7 + 5 ] & -0x100000000 ) | $v3;
					$m[ $w7 + 3 ] = 0;
					$m[ $w7 + 2 ] = $v11;
					$m[ $w7 + 1 ] = $v12;
					$m[ $w7 + 4 ] = 0;
					$m[ $w7 + 5 ] = ( $m[ $w7 + 5 ] & 0xFFFFFFFF ) | ( $v9 << 32 );
					if ( $v9 << 32 > 0 ) {
						$this->reach_add_components( $w7 + 1, 14320, 0, $v8 );
						$v19 = $m[ $w7 + 5 ] & 0xFFFFFFFF;
						$v20 = ( $v19 + 1 ) & 0xFFFFFFFF;
						$v22 = (int) ( ( ( $m[ $w7 + 5 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
						$s0 = $m[ $w7 + 6 ] & 0xFFFFFFFF;
						$v21 = $v22 ? $s0 : $v20;
						$v3 = $v22 ? 0 : $v19;
						$v18 = $m[ $w7 + 4 ];
						$v17 = $m[ $w7 + 3 ];
						$v11 = $m[ $w7 + 2 ];
						$v12 = $m[ $w7 + 1 ];
						break;
					}
					$v17 = 0;
					$v18 = 0;
					$v19 = $v3;
					$v20 = ( $v3 + 1 ) & 0xFFFFFFFF;
					$v21 = $v20;
					break;
				}
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = 0;
				$m[ $w0 ] = 0;
				break 2;
			} while ( false );
			$v23 = $v3;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v24 = $v21 > $v23 ? $v21 : $v23;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v25 = $v23;
					if ( $v25 == $v24 ) {
						break 2;
					}
					if ( $v25 == $v19 ) {
						$v23 = $v20;
						$v25 = $v19;
					} else {
						$v23 = ( $v25 + 1 ) & 0xFFFFFFFF;
						$v26 = 1 << ( $v25 & 63 );
						$v27 = (int) ( $v25 < 64 );
						if ( ( $v26 & ( $v27 ? $v12 : $v11 ) ) == 0 && ( $v26 & ( $v27 ? $v17 : $v18 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$v28 = (int) ( $v25 > 99 );
				$this->access_access( $w7 + 7, ( ( $v28 ? 12624 : $v25 * 88 + 14320 ) & 0xFFFFFFFF ) >> 3, $v5, $v6 );
				$v29 = $m[ $w7 + 8 ];
				$v30 = $m[ $w7 + 7 ];
				if ( $v28 ) {
					continue;
				}
				$v31 = ( $v25 << 4 ) & 0xFFFFFFFF;
				$w31 = $v31 >> 3;
				isset( $m[ $w31 + 3091 ] ) || $this->rt_touch( $w31 + 3091 );
				$m[ $w31 + 3091 ] = $v29;
				$m[ $w31 + 3090 ] = $v30;
			}
			do {
				$v32 = (int) ( $v6 > 1 );
				if ( ! $v32 && $v3 < $v21 ) {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						do {
							$v33 = (int) ( $v3 == $v19 );
							if ( ! $v33 ) {
								$v34 = 1 << ( $v3 & 63 );
								$v35 = (int) ( $v3 < 64 );
								if ( ( $v34 & ( $v35 ? $v12 : $v11 ) ) == 0 && ( $v34 & ( $v35 ? $v17 : $v18 ) ) == 0 ) {
									break;
								}
							}
							$v36 = (int) ( $v3 > 99 );
							$v37 = ( $v36 ? 12624 : $v3 * 88 + 14320 ) & 0xFFFFFFFF;
							$w37 = $v37 >> 3;
							if ( ( ( $m[ $w37 + 10 ] ?? $this->rt_word( $w37 + 10 ) ) & 0xFF00000000 ) == 0x200000000 || ( $m[ $w37 ] ?? $this->rt_word( $w37 ) ) & 0xFFFFFFFF ) {
								break;
							}
							if ( ! $v36 && ! $v33 ) {
								$s0 = ( $v3 << 4 ) & 0xFFFFFFFF;
								if ( ( $m[ ( $s0 + 24720 ) >> 3 ] ?? $this->rt_load( $s0 + 24720 ) ) == 0 ) {
									break;
								}
								break 3;
							}
							if ( $v33 ) {
								break 3;
							}
						} while ( false );
						$v3 = ( $v3 + 1 ) & 0xFFFFFFFF;
						if ( $v3 == $v21 ) {
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
				$m[ $w7 + 15 ] = ( $m[ $w7 + 15 ] & -0x100 ) | $v32;
				$m[ $w7 + 14 ] = ( $m[ $w7 + 14 ] & -0x100000000 ) | 0x37F0;
				$m[ $w7 + 7 ] = $v4;
				$m[ $w7 + 19 ] = $v16;
				$m[ $w7 + 18 ] = $v15;
				$m[ $w7 + 17 ] = $v13;
				$m[ $w7 + 16 ] = $v14;
				$m[ $w7 + 14 ] = ( $m[ $w7 + 14 ] & 0xFFFFFFFF ) | ( ( $v7 + 128 ) << 32 );
				$this->kitsearch_run( $w0, $v7 + 56 );
				break 2;
			} while ( false );
			$m[ $w0 + 2 ] = 0;
			$m[ $w0 + 1 ] = 0;
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = $v7 + 160;
	}

	/** stock_truth::rules::promise::reach::Reach::add_components (WebAssembly function 14). */
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
		$v10 = $m[4795] & 0xFFFFFFFF;
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
					$this->poolrecord_component( $w5 + 1, 4790, $v12 );
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
										$v21 = ( $v14 ? 12592 : $v3 + $v20 ) & 0xFFFFFFFF;
										$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
										$s0 = $m[ $w21 + 2 ] ?? $this->rt_load( $v21 + 16 );
										$s1 = $m[ $w21 + 3 ] ?? $this->rt_load( $v21 + 24 );
										$s2 = $s0 - $s1;
										\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
										$v22 = ( $v14 ? 12592 : $v4 + $v20 ) & 0xFFFFFFFF;
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
							$s0 = ( $v14 ? 12592 : $v3 + $v23 ) & 0xFFFFFFFF;
							$s1 = ( $v14 ? 12592 : $v4 + $v23 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::gate::access::access (WebAssembly function 15). */
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
			$v9 = $m[4791] | \PHP_INT_MIN;
			$v10 = $m[ $w2 + 5 ] ?? $this->rt_word( $w2 + 5 );
			$s0 = $m[ $w3 ] ?? $this->rt_word( $w3 );
			$v11 = $s0 + $v10;
			\is_float( $v11 ) && $v11 = self::rt_add_64( $s0, $v10 );
			$v12 = $v11 < -9223118634553975809 ? $v11 : -9223118634553975809;
			$v13 = $v12 >= 0 || $v12 < -9223118634553975810 ? $v12 : -9223118634553975810;
			if ( ( $v9 ^ \PHP_INT_MIN ) > ( $v13 ^ \PHP_INT_MIN ) ) {
				do {
					if ( ! ( $v4 & 1 ) ) {
						$s0 = $m[4792];
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
		$v93 = 0;
		$v118 = 0;
		$v140 = 0;
		$this->g0_stack_pointer = 7952;
		if ( $v1 > 199 || $v1 >= ( $m[4794] & 0xFFFFFFFF ) ) {
			$m[1017] = 2;
		} else {
			$v3 = $v1 * 416;
			$w3 = $v3 >> 3;
			$v4 = $m[ $w3 + 4883 ] ?? $this->rt_word( $w3 + 4883 );
			$v5 = ( $v4 >= 0 && $v4 < 7 ? 1411785848586241 >> ( ( $v4 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFFFFFFFF;
			$v6 = $m[ $w3 + 4889 ] ?? $this->rt_word( $w3 + 4889 );
			$v7 = ( ( $v6 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
			$v8 = (int) ( $v7 > 16 );
			$v9 = $m[ $w3 + 4881 ] ?? $this->rt_word( $w3 + 4881 );
			$v10 = $v9 & 0xFFFFFFFF;
			$v11 = 0;
			if ( $v9 != \PHP_INT_MIN ) {
				$v11 = 0;
				$v12 = $v10 > 99 ? 12624 : $v10 * 88 + 14320;
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
			$v16 = $m[ $w3 + 4887 ] ?? $this->rt_word( $w3 + 4887 );
			$v17 = $m[ $w3 + 4882 ] ?? $this->rt_word( $w3 + 4882 );
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
			$v21 = $m[ $w3 + 4891 ] ?? $this->rt_word( $w3 + 4891 );
			$v22 = $m[ $w3 + 4890 ] ?? $this->rt_word( $w3 + 4890 );
			$v23 = $m[ $w3 + 4888 ] ?? $this->rt_word( $w3 + 4888 );
			$v24 = $m[ $w3 + 4886 ] ?? $this->rt_word( $w3 + 4886 );
			$v25 = $m[ $w3 + 4885 ] ?? $this->rt_word( $w3 + 4885 );
			$v26 = $m[ $w3 + 4884 ] ?? $this->rt_word( $w3 + 4884 );
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
												$s0 = $m[4792];
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
										$s0 = $m[4792];
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
				$v41 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
				$v42 = $m[996] & 0xFFFFFFFF;
				$v43 = 0;
				$v44 = $m[4793] & 0xFFFFFFFF;
				$m[1002] = ( $m[1002] & -0x100000000 ) | $v44;
				$m[999] = 0;
				$m[1000] = 0;
				$m[1001] = ( $m[1001] & -0x100000000 ) | $v10;
				$v45 = (int) ( $v10 < 64 );
				$m[998] = $v45 ? 0 : 1 << ( $v9 & 63 );
				$m[997] = $v45 ? 1 << ( $v9 & 0xFFFFFFFF & 63 ) : 0;
				$s0 = $v10 > 99 ? 12624 : $v10 * 88 + 14320;
				$v46 = $m[ ( $s0 + 80 ) >> 3 ] & 0xFFFFFFFF;
				$m[1001] = ( $m[1001] & 0xFFFFFFFF ) | ( $v46 << 32 );
				if ( $v46 << 32 >= 4294967296 ) {
					$this->reach_add_components( ( 7952 + 24 ) >> 3, 14320, 28720, 9392 );
				}
				$v47 = $v21 ^ \PHP_INT_MIN;
				$v48 = $m[4791] | \PHP_INT_MIN;
				$s0 = $m[4792];
				$v49 = $s0 - 1;
				\is_float( $v49 ) && $v49 = self::rt_sub_64( $s0, 1 );
				if ( ( $v49 < 0 || $v49 >= 3 ) && ( $v21 != \PHP_INT_MIN && $v48 < $v47 ) ) {
					$v50 = $v26;
					if ( $v16 >= 1 ) {
						$s0 = $v16 + $v26;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v16, $v26 );
						$v51 = $v26 % $v16;
						$v52 = ( ( $v51 >> 63 ) & $v16 ) + $v51;
						$s1 = $s0 - $v52;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v52 );
						$v50 = $v52 == 0 ? $v26 : $s1;
					}
					$v43 = (int) ( $v50 <= $v22 );
				}
				$m[1004] = 0;
				$m[1003] = 0;
				$v53 = 0;
				$v54 = $m[1001] & 0xFFFFFFFF;
				$v55 = ( $v54 + 1 ) & 0xFFFFFFFF;
				$v56 = ( $m[1001] >> 32 ) & 0xFFFFFFFF;
				$v57 = (int) ( $v56 << 32 > 0 );
				$s0 = $m[1002] & 0xFFFFFFFF;
				$v58 = $v57 ? $s0 : $v55;
				$v59 = $v48 + 59999;
				\is_float( $v59 ) && $v59 = self::rt_add_64( $v48, 59999 );
				$v60 = $m[ $w33 + 2 ] ?? $this->rt_word( $w33 + 2 );
				$v61 = $m[1000];
				$v62 = $m[999];
				$v63 = $m[998];
				$v64 = $m[997];
				$v65 = 0;
				$v66 = 0;
				$v67 = 0;
				$v68 = 0;
				$v69 = 0;
				$v70 = 0;
				$v71 = $v57 ? 0 : $v54;
				$v72 = $v71;
				$v73 = 0;
				$v74 = 0;
				$v75 = 0;
				$v76 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v77 = $v76;
					$v78 = $v58 > $v72 ? $v58 : $v72;
					do {
						do {
							do {
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v79 = $v72;
										if ( $v79 == $v78 ) {
											break 2;
										}
										if ( $v79 == $v54 ) {
											$v72 = $v55;
											$v79 = $v54;
										} else {
											$v72 = ( $v79 + 1 ) & 0xFFFFFFFF;
											$v80 = 1 << ( $v79 & 63 );
											$v81 = (int) ( $v79 < 64 );
											if ( ( $v80 & ( $v81 ? $v64 : $v63 ) ) == 0 && ( $v80 & ( $v81 ? $v62 : $v61 ) ) == 0 ) {
												continue;
											}
										}
										break;
									}
									$v82 = (int) ( $v79 > 99 );
									$v83 = ( $v82 ? 12624 : $v79 * 88 + 14320 ) & 0xFFFFFFFF;
									$w83 = $v83 >> 3;
									$this->access_access( ( 7952 + 88 ) >> 3, $w83, $v33, $v43 );
									$v84 = $m[1007];
									$v85 = (int) ( $v84 == 0 );
									$v76 = $v85 ? 1 : $v77;
									$v68 = $v68 | (int) ( ( ( $m[ $w83 + 10 ] ?? $this->rt_word( $w83 + 10 ) ) & 0xFF0000000000 ) == 0x20000000000 );
									$v12 = $v85 ? ( $v77 ? $v12 : $v79 ) : $v12;
									if ( ( ( $m[ $w83 + 10 ] ?? $this->rt_word( $w83 + 10 ) ) & 0xFF00000000 ) == 0x200000000 ) {
										continue 5;
									}
									$v86 = $m[1006];
									$v87 = $m[1005];
									$v88 = $m[1009];
									$v89 = $m[1008];
									$v90 = ( $v82 ? 12592 : ( $v79 << 5 ) + 28720 ) & 0xFFFFFFFF;
									$w90 = $v90 >> 3;
									$v91 = $m[ $w83 ] ?? $this->rt_word( $w83 );
									$v92 = (int) ( $v91 == 0 );
									$v94 = $v75 ? $v93 : $v79;
									do {
										do {
											do {
												do {
													if ( $v56 << 32 >= 4294967296 ) {
														$v95 = 1 << ( $v79 & 63 );
														$v96 = (int) ( ( $v95 & ( $v79 < 64 ? $v62 : $v61 ) ) != 0 );
													} else {
														if ( $v56 == 0 ) {
															$v98 = $m[ $w90 + 1 ] ?? $this->rt_word( $w90 + 1 );
															$v99 = $m[ $w90 ] ?? $this->rt_word( $w90 );
															if ( $v84 == 8 ) {
																$v100 = $v87 & 0xFFFFFFFF ? $v86 : 0;
																$v101 = $v100 - $v99;
																\is_float( $v101 ) && $v101 = self::rt_sub_64( $v100, $v99 );
																$v97 = 1;
																break 2;
															}
															$v96 = 0;
															$v97 = 1;
															break;
														}
														$v95 = 1 << ( $v79 & 63 );
														$v96 = 0;
													}
													$v97 = (int) ( ( $v95 & ( $v79 < 64 ? $v64 : $v63 ) ) != 0 );
													$v98 = $m[ $w90 + 1 ] ?? $this->rt_word( $w90 + 1 );
													$v99 = $m[ $w90 ] ?? $this->rt_word( $w90 );
													if ( $v84 != 8 ) {
														break;
													}
													$v100 = $v87 & 0xFFFFFFFF ? $v86 : 0;
													$v101 = $v100 - $v99;
													\is_float( $v101 ) && $v101 = self::rt_sub_64( $v100, $v99 );
													if ( $v96 == 0 ) {
														break 2;
													}
													$s0 = $m[ $w83 + 6 ] ?? $this->rt_word( $w83 + 6 );
													$v102 = $s0 + $v98;
													\is_float( $v102 ) && $v102 = self::rt_add_64( $s0, $v98 );
													$v103 = $v100 - $v102;
													\is_float( $v103 ) && $v103 = self::rt_sub_64( $v100, $v102 );
													if ( ( $v101 < $v103 ? $v101 : $v103 ) >= 0 ) {
														$s0 = $m[ $w83 + 1 ] ?? $this->rt_word( $w83 + 1 );
														$v105 = $v91 & 0xFFFFFFFF ? $s0 : 0;
														$v106 = $v105 - $v99;
														\is_float( $v106 ) && $v106 = self::rt_sub_64( $v105, $v99 );
														$v107 = $v105 - $v102;
														\is_float( $v107 ) && $v107 = self::rt_sub_64( $v105, $v102 );
														$v104 = $v106 < $v107 ? $v106 : $v107;
														$v96 = 1;
														break 3;
													}
													$v96 = 1;
													break 6;
												} while ( false );
												switch ( $v84 & 0xFFFFFFFF ) {
													case 3:
														$v117 = (int) ( $v70 == 0 );
														$v70 = $v117 ? $v89 : $v70;
														$v53 = $v117 ? $v79 : $v53;
														break 4;
													case 4:
														$v65 = $v89 < $v65 ? $v89 : $v65;
														break 4;
													case 5:
														$v69 = $v69 | 0x8000;
														break 4;
													case 6:
														$v69 = $v69 | 0x400;
														break 4;
													case 7:
														$v118 = $v74 ? $v118 : $v79;
														$v74 = 1;
														break 4;
													default:
														break 4;
												}
											} while ( false );
											if ( $v101 < 0 ) {
												$v96 = 0;
												break 4;
											}
											$s0 = $m[ $w83 + 1 ] ?? $this->rt_word( $w83 + 1 );
											$v104 = ( $v91 & 0xFFFFFFFF ? $s0 : 0 ) - $v99;
											\is_float( $v104 ) && $v104 = self::rt_sub_64( $v91 & 0xFFFFFFFF ? $s0 : 0, $v99 );
											$v96 = 0;
										} while ( false );
										$v108 = 0;
										$v69 = $v69 | 0x800;
										$v109 = 7952 + 72;
										$v110 = $v89 > 0 ? $v89 : 0;
										$s0 = $v110 < 10000000000 ? $v110 : 10000000000;
										$v111 = $s0 * $v60;
										\is_float( $v111 ) && $v111 = self::rt_mul_64( $s0, $v60 );
										if ( $v111 == 0 ) {
											break 4;
										}
										$s0 = $v104 > 0 ? $v104 : 0;
										$v112 = $s0 * 144000;
										\is_float( $v112 ) && $v112 = self::rt_mul_64( $s0, 144000 );
										if ( $v111 == -1 && $v112 == \PHP_INT_MIN ) {
											break 4;
										}
										$v113 = self::rt_divide_signed_64( $v112, $v111 );
										if ( $v113 > 527039 ) {
											break 4;
										}
										$v114 = $v113 * 60000;
										\is_float( $v114 ) && $v114 = self::rt_mul_64( $v113, 60000 );
										if ( $v114 < 0 || $v114 > 3153600000000 ) {
											break 4;
										}
										$v115 = $v114 + $v88;
										\is_float( $v115 ) && $v115 = self::rt_add_64( $v114, $v88 );
										$v116 = $v115 < -9223118634553975809 ? $v115 : -9223118634553975809;
										$v108 = ( $v116 >= 0 || $v116 < -9223118634553975810 ? $v116 : -9223118634553975810 ) + 1;
										break 4;
									} while ( false );
									$v119 = $v84 == 5 ? ( $v47 < $v65 ? $v47 : $v65 ) : $v65;
									break 4;
								} while ( false );
								$v120 = $v68 ? 128 : 0;
								$v121 = $m[1004];
								$v122 = 6;
								$v123 = 0;
								do {
									do {
										if ( $v77 != 0 ) {
											$v124 = 7;
											$v125 = 0;
										} elseif ( $v75 == 1 && ! ( ( $m[ $w33 + 9 ] ?? $this->rt_word( $w33 + 9 ) ) & 0x100000000 ) ) {
											$v124 = 9;
											$v122 = 8;
											$v125 = 0;
											$v12 = $v93;
										} else {
											$v126 = $v75 ? $v120 | 0x100 : $v120;
											if ( $v70 != 0 ) {
												$v127 = $v126 | 0x200;
												$v124 = 10;
												$v128 = 1;
												$v129 = 0;
												$v12 = $v53;
												$v130 = 1;
												$v65 = $v70;
												break 2;
											}
											$v120 = $v126 | $v69;
											$v125 = 1;
											if ( $v74 == 0 ) {
												do {
													do {
														do {
															do {
																if ( ! ( $v66 & (int) ( $v73 == 0 ) ) ) {
																	$v128 = 1;
																	if ( $v73 ) {
																		$v129 = 0;
																		$v130 = $v35 & 1 ? ( $v38 > 0 ? 2 : 3 ) : 3;
																		$v12 = $v42 & 1 ? $v41 : $v140;
																		$v124 = 14;
																		$v122 = 12;
																		break 5;
																	}
																	if ( $v67 ) {
																		break;
																	}
																	break 2;
																}
																if ( $v71 < $v58 ) {
																	$v129 = 0;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		do {
																			if ( $v71 != $v54 ) {
																				$v131 = 1 << ( $v71 & 63 );
																				$v132 = (int) ( $v71 < 64 );
																				if ( ( $v131 & ( $v132 ? $v64 : $v63 ) ) == 0 && ( $v131 & ( $v132 ? $v62 : $v61 ) ) == 0 ) {
																					break;
																				}
																			}
																			$v133 = (int) ( $v71 > 99 );
																			$v134 = ( $v133 ? 12624 : $v71 * 88 + 14320 ) & 0xFFFFFFFF;
																			$w134 = $v134 >> 3;
																			if ( ( ( $m[ $w134 + 10 ] ?? $this->rt_word( $w134 + 10 ) ) & 0xFF00000000 ) == 0x200000000 || $v56 != 0 && ( self::rt_shr_u_64( $v71 < 64 ? $v64 : $v63, $v71 & 63 ) & 1 ) == 0 ) {
																				break;
																			}
																			$s0 = ( $v133 ? 12592 : ( $v71 << 5 ) + 28720 ) & 0xFFFFFFFF;
																			$s1 = $m[ $w134 + 1 ] ?? $this->rt_word( $w134 + 1 );
																			$s2 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
																			$s0 = ( $m[ $w134 ] ?? $this->rt_word( $w134 ) ) & 0xFFFFFFFF ? $s1 : 0;
																			$s1 = $s2 - $s0;
																			\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
																			$s0 = $m[ $w134 + 6 ] ?? $this->rt_word( $w134 + 6 );
																			$v135 = $s1 + $s0;
																			\is_float( $v135 ) && $v135 = self::rt_add_64( $s1, $s0 );
																			if ( $v135 < 1 || ( $v71 > 199 || $v71 >= $v44 ) ) {
																				break;
																			}
																			$v136 = $v71 * 416;
																			$w136 = $v136 >> 3;
																			$v137 = $m[ $w136 + 4880 ] ?? $this->rt_word( $w136 + 4880 );
																			$v138 = ( ( $v137 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
																			$s0 = ( $v137 == \PHP_INT_MIN ? 0 : ( $v138 > 16 ? 0 : $v138 ) ) * 80 + 13000;
																			$v139 = $this->backorder_allowance_available_at( $v71, ( $m[ $w136 + 4875 ] ?? $this->rt_word( $w136 + 4875 ) ) ^ \PHP_INT_MIN, $m[ $s0 >> 3 ], $v48, $v135 );
																			if ( $v139 == 0 ) {
																				break;
																			}
																			$v129 = $v129 == 0 ? $v139 : ( $v139 > $v129 ? $v139 : $v129 );
																		} while ( false );
																		$v71 = ( $v71 + 1 ) & 0xFFFFFFFF;
																		if ( $v71 == $v58 ) {
																			break;
																		}
																	}
																	if ( $v67 ) {
																		if ( $v129 == 0 ) {
																			break;
																		}
																		$v124 = 15;
																		$v128 = 0;
																		$v122 = 16;
																		break 4;
																	}
																	$v124 = 9;
																	$v128 = 0;
																	break 3;
																}
																if ( $v67 == 0 ) {
																	break 2;
																}
															} while ( false );
															$v124 = 16;
															$v128 = 0;
															$v129 = 0;
															$v122 = 13;
															break 3;
														} while ( false );
														$v124 = 9;
														$v128 = 0;
														$v129 = 0;
													} while ( false );
													$v122 = 8;
												} while ( false );
												$v130 = 0;
												break;
											}
											$v124 = 11;
											$v12 = $v118;
										}
										if ( $v49 < 0 || $v49 >= 3 ) {
											$v123 = (int) ( $v21 != \PHP_INT_MIN && $v48 < $v47 );
										}
										do {
											if ( $v56 << 32 <= 0 ) {
												$v141 = 0;
												if ( $v123 == 0 ) {
													break;
												}
											}
											$v142 = $v35 & (int) ( $v38 > 0 );
											$v143 = (int) ( $v21 == \PHP_INT_MIN );
											$v141 = $v143 ? 0 : ( $v142 ? ( $v123 ? $v47 : 0 ) : 0 );
											$v144 = (int) ( $v49 >= 0 && $v49 < 3 ) | ( $v143 | (int) ( $v48 >= $v47 ) );
											$v145 = (int) ( $v35 != 0 ) ^ $v142;
											$v146 = $v16 + $v26;
											\is_float( $v146 ) && $v146 = self::rt_add_64( $v16, $v26 );
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v147 = $v58 > $v71 ? $v58 : $v71;
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v148 = $v71;
													if ( $v148 == $v147 ) {
														break 3;
													}
													if ( $v148 == $v54 ) {
														$v71 = $v55;
														$v148 = $v54;
													} else {
														$v71 = ( $v148 + 1 ) & 0xFFFFFFFF;
														$v149 = 1 << ( $v148 & 63 );
														$v150 = (int) ( $v148 < 64 );
														if ( ( $v149 & ( $v150 ? $v64 : $v63 ) ) == 0 && ( $v149 & ( $v150 ? $v62 : $v61 ) ) == 0 ) {
															continue;
														}
													}
													break;
												}
												$v151 = $v148 > 99 ? 12624 : $v148 * 88 + 14320;
												$v152 = $m[ ( $v151 + 72 ) >> 3 ];
												$v153 = $v152 < $v141 ? $v152 : $v141;
												$v154 = 0;
												if ( ! $v144 ) {
													$v155 = $v26;
													if ( $v16 >= 1 ) {
														$v156 = $v26 % $v16;
														$v157 = ( ( $v156 >> 63 ) & $v16 ) + $v156;
														$s0 = $v146 - $v157;
														\is_float( $s0 ) && $s0 = self::rt_sub_64( $v146, $v157 );
														$v155 = $v157 == 0 ? $v26 : $s0;
													}
													$v154 = (int) ( $v155 <= $v22 );
												}
												$this->access_access( ( 7952 + 88 ) >> 3, $v151 >> 3, $v33, $v154 );
												$v158 = $m[1008];
												$s0 = ( $m[1007] & 0xFFFFFFFF ) != 4 ? $v153 : ( $v158 < $v153 ? $v158 : $v153 );
												$v141 = $v145 ? $v153 : $s0;
											}
										} while ( false );
										if ( ! $v125 ) {
											$v65 = $v141;
										} else {
											$v159 = $v121 < $v141 ? $v121 : $v141;
											$v65 = $v56 << 32 > 0 ? ( $v65 < $v159 ? $v65 : $v159 ) : $v159;
											$v122 = 10;
										}
										$v129 = 0;
										$v128 = 1;
										$v130 = $v35 & 1 ? ( $v38 > 0 ? 2 : 3 ) : 3;
									} while ( false );
									$v127 = ( 1 << $v122 ) | $v120;
								} while ( false );
								$m[1023] = $v65;
								$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( $v124 << 16 ) | ( $v130 << 8 );
								$m[1022] = $m[1022] & -0x100;
								$m[1021] = $v129;
								$m[1020] = $v127;
								$m[1019] = ( $v12 << 32 ) | $v128;
								break 5;
							} while ( false );
							$v160 = 0;
							if ( $v89 >= 1 && $v100 >= 1 ) {
								$s0 = $v48 - $v88;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v48, $v88 );
								$s1 = $s0 + 59999;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 59999 );
								$v161 = $v59 - $s1 % 60000;
								\is_float( $v161 ) && $v161 = self::rt_sub_64( $v59, $s1 % 60000 );
								$v162 = $v161 < -9223118634553975809 ? $v161 : -9223118634553975809;
								$v160 = ( $v162 >= 0 || $v162 < -9223118634553975810 ? $v162 : -9223118634553975810 ) + 1;
							}
							$v118 = $v74 ? $v118 : $v79;
							$v163 = $m[ $w83 + 9 ] ?? $this->rt_word( $w83 + 9 );
							$v108 = $v160 < $v163 ? $v160 : $v163;
							$v109 = 7952 + 80;
							$v74 = 1;
						} while ( false );
						$v164 = $m[ $v109 >> 3 ];
						$m[ $v109 >> 3 ] = $v108 < $v164 ? $v108 : $v164;
						$v119 = $m[1003];
					} while ( false );
					$v75 = $v92 ? 1 : $v75;
					$v93 = $v92 ? $v94 : $v93;
					$v165 = $m[ $w83 + 9 ] ?? $this->rt_word( $w83 + 9 );
					$v65 = $v165 < $v119 ? $v165 : $v119;
					$m[1003] = $v65;
					if ( $v92 ) {
						continue;
					}
					$v166 = $m[ $w83 + 1 ] ?? $this->rt_word( $w83 + 1 );
					$v167 = $v166 - $v99;
					\is_float( $v167 ) && $v167 = self::rt_sub_64( $v166, $v99 );
					$v168 = $m[ $w83 + 6 ] ?? $this->rt_word( $w83 + 6 );
					$s0 = $v98 + $v168;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v98, $v168 );
					$v169 = $v166 - $s0;
					\is_float( $v169 ) && $v169 = self::rt_sub_64( $v166, $s0 );
					if ( ( $v96 ? ( $v167 < $v169 ? $v167 : $v169 ) : $v167 ) >= 0 ) {
						$s0 = $v99 - $v166;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v99, $v166 );
						$s1 = $s0 + $v168;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v168 );
						$v66 = $v66 | ( $v97 & (int) ( $s1 > 0 ) );
						$v67 = 1;
						continue;
					}
					$v67 = 1;
					$v140 = $v73 ? $v140 : $v79;
					$v73 = 1;
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
			$v7 = $m[4796] & 0xFFFFFFFF;
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
		$v2 = $m[4793] & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 88 + 14320;
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
			$v5 = $m[4795] & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 8032 + 8 ) >> 3, 4790, $v6 );
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
					$i = ( $s0 + 14400 ) >> 3;
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
					$this->poolrecord_component( ( 8032 + 8 ) >> 3, 4790, $v11 );
					$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[1005] & 0xFFFFFFFF ) ) {
						if ( $v11 != $v5 ) {
							continue;
						}
						break 2;
					}
					$v12 = $m[1007] & 0xFFFFFFFF;
					if ( $v12 <= 99 ) {
						$v13 = $v12 * 88 + 14320;
						$w13 = $v13 >> 3;
						if ( ( $m[ $w13 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v14 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v14 > 99 ? 12624 : $v14 * 88 + 14320;
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
		if ( $v2 <= 199 && $v2 < ( $m[4796] & 0xFFFFFFFF ) ) {
			$v4 = $v2 * 416 + 38320;
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
			$v8 = $m[4796] & 0xFFFFFFFF;
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
		$v5 = $m[4797] & 0xFFFFFFFF;
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
		if ( $v2 <= 199 && $v2 < ( $m[4797] & 0xFFFFFFFF ) ) {
			$v4 = $v2 * 416 + 38320;
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
		$v1 = $m[4795] & 0xFFFFFFFF;
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
					$this->poolrecord_component( ( 8048 + 8 ) >> 3, 4790, $v3 );
					$v3 = ( $v3 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[1007] & 0xFFFFFFFF ) ) {
						if ( $v3 != $v1 ) {
							continue;
						}
						break 2;
					}
					$v4 = $m[1009] & 0xFFFFFFFF;
					$v5 = (int) ( $v4 > 99 );
					$s0 = ( $v5 ? 12624 : $v4 * 88 + 14320 ) & 0xFFFFFFFF;
					if ( ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_load( $s0 + 80, 4 ) ) & 0xFFFFFFFF ) == $v2 ) {
						$v6 = 0;
						if ( ! $v5 ) {
							$v7 = ( $v4 << 4 ) & 0xFFFFFFFF;
							$w7 = $v7 >> 3;
							$v8 = $m[ $w7 + 2891 ] ?? $this->rt_word( $w7 + 2891 );
							$v6 = $m[ $w7 + 2890 ] ?? $this->rt_word( $w7 + 2890 );
						}
						$v9 = ( $m[1009] >> 32 ) & 0xFFFFFFFF;
						if ( $v9 <= 99 ) {
							$v10 = ( $v9 << 4 ) + 23120;
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
			$v2 = $m[4793] & 0xFFFFFFFF;
			if ( $v2 == 0 ) {
				break;
			}
			$v3 = $m[1620];
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v5 = $m[4793] & 0xFFFFFFFF;
				$v6 = $v4;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v4 = ( $v6 + 1 ) & 0xFFFFFFFF;
						if ( $v6 <= 99 && $v6 < $v5 ) {
							$v7 = $v6 * 416;
							$w7 = $v7 >> 3;
							$v8 = $m[ $w7 + 4879 ] ?? $this->rt_word( $w7 + 4879 );
							$v9 = $m[ $w7 + 4872 ] ?? $this->rt_word( $w7 + 4872 );
							$v10 = $m[ $w7 + 4873 ] ?? $this->rt_word( $w7 + 4873 );
							$v11 = (int) ( $v9 != \PHP_INT_MIN && $v10 != \PHP_INT_MIN );
							$v12 = $m[ $w7 + 4880 ] ?? $this->rt_word( $w7 + 4880 );
							$v13 = ( ( $v12 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							$v14 = ( $v12 == \PHP_INT_MIN ? 0 : ( $v13 > 16 ? 0 : $v13 ) ) * 80;
							$v15 = $m[ $w7 + 4871 ] ?? $this->rt_word( $w7 + 4871 );
							$v16 = (int) ( $v15 == 3 );
							$v17 = $m[ $w7 + 4875 ] ?? $this->rt_word( $w7 + 4875 );
							$v18 = $m[ $w7 + 4874 ] ?? $this->rt_word( $w7 + 4874 );
							$v19 = $m[ $w7 + 4878 ] ?? $this->rt_word( $w7 + 4878 );
							$v20 = $m[ $w7 + 4876 ] ?? $this->rt_word( $w7 + 4876 );
							$v21 = $m[ $w7 + 4870 ] ?? $this->rt_word( $w7 + 4870 );
							$v22 = $m[ $w7 + 4877 ] ?? $this->rt_word( $w7 + 4877 );
							$v23 = 0;
							$v24 = 0;
							$v25 = 0;
							if ( ( $m[4797] & 0xFFFFFFFF ) != 0 ) {
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
				$v47 = $v6 * 88 + 14320;
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
					$s0 = $m[4791] | \PHP_INT_MIN;
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
				isset( $m[ $w7 + 4911 ] ) || $this->rt_touch( $w7 + 4911 );
				$m[ $w7 + 4911 ] = 0;
				$m[ $w7 + 4910 ] = \PHP_INT_MIN;
				$m[ $w7 + 4909 ] = $v64;
				$m[ $w7 + 4908 ] = $v63;
				$m[ $w7 + 4907 ] = $v66;
				$m[ $w7 + 4906 ] = $v67;
				$m[ $w7 + 4905 ] = $v68;
				$m[ $w7 + 4904 ] = $v69;
				$m[ $w7 + 4903 ] = $v70;
				isset( $m[ $w7 + 4912 ] ) || $this->rt_touch( $w7 + 4912 );
				$m[ $w7 + 4912 ] = 0;
				if ( $v4 >= $v2 ) {
					break;
				}
			}
		} while ( false );
		if ( ( $m[4795] & 0xFFFFFFFF ) != 0 ) {
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
		$v14 = ( $v13 + 13600 ) & 0xFFFFFFFF;
		$v15 = $m[ $w0 + 5 ] & 0xFFFFFFFF;
		$v16 = $m[ $w0 ];
		$s0 = $v10 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10, $v16 );
		$v17 = ( $v13 + 17600 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v13, $v14, $v15, $s0, $v17 );
		$v18 = ( $v13 + 20800 ) & 0xFFFFFFFF;
		$v19 = $m[4793] & 0xFFFFFFFF;
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
		$v11 = ( $v9 + 17600 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v9, ( $v9 + 13600 ) & 0xFFFFFFFF, $v10, $s1, $v11 );
		$m[ $w4 + 4 ] = ( $m[ $w4 + 4 ] & -0x100000000 ) | $v10;
		$m[ $w4 + 2 ] = 0;
		$v12 = 1 << ( $v10 & 63 );
		$v13 = (int) ( $v10 < 64 );
		$m[ $w4 + 1 ] = $v13 ? 0 : $v12;
		$m[ $w4 ] = $v13 ? $v12 : 0;
		$m[ $w4 + 3 ] = 0;
		$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & -0x100000000 ) | ( $m[4793] & 0xFFFFFFFF );
		$s0 = ( $v10 > 99 ? 12624 : $v9 + $v10 * 88 ) & 0xFFFFFFFF;
		$v14 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$m[ $w4 + 4 ] = ( $m[ $w4 + 4 ] & 0xFFFFFFFF ) | ( $v14 << 32 );
		$v15 = ( $v9 + 20800 ) & 0xFFFFFFFF;
		if ( $v14 << 32 >= 4294967296 ) {
			$this->reach_add_components( $w4, $v9, $v11, $v15 );
		}
		$v16 = $m[ $w1 + 8 ] & 0xFF;
		if ( ! $v16 ) {
			$v17 = $v4;
			$v18 = $m[ $w4 + 5 ] & 0xFFFFFFFF;
			$v19 = ( $m[ $w4 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$v10 = $m[ $w4 + 4 ] & 0xFFFFFFFF;
			$v20 = $m[ $w4 + 3 ];
			$v21 = $m[ $w4 + 2 ];
			$v22 = $m[ $w4 + 1 ];
		} else {
			$v17 = $v1 + 8;
			$v18 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
			$v19 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			$v20 = $m[ $w1 + 4 ];
			$v21 = $m[ $w1 + 3 ];
			$v22 = $m[ $w1 + 2 ];
		}
		$v23 = 0;
		do {
			$v24 = (int) ( $v19 << 32 > 0 );
			$v25 = $v24 ? 0 : $v10;
			$v26 = ( $v24 ? $v18 : $v10 + 1 ) & 0xFFFFFFFF;
			if ( $v25 >= $v26 ) {
				break;
			}
			$v27 = $m[ $v17 >> 3 ];
			$v28 = ( $v9 + 10400 ) & 0xFFFFFFFF;
			$w28 = $w9 + 1300;
			$v29 = $m[ $w4 + 1 ];
			$v30 = $m[ $w4 ];
			$v31 = $m[ $w4 + 3 ];
			$v32 = $m[ $w4 + 2 ];
			$v33 = ( $m[ $w4 + 4 ] >> 32 ) & 0xFFFFFFFF;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					do {
						if ( $v25 != $v10 ) {
							$v34 = 1 << ( $v25 & 63 );
							$v35 = (int) ( $v25 < 64 );
							if ( ( $v34 & ( $v35 ? $v27 : $v22 ) ) == 0 && ( $v34 & ( $v35 ? $v21 : $v20 ) ) == 0 ) {
								break;
							}
						}
						$v36 = ( $v25 << 5 ) & 0xFFFFFFFF;
						$v37 = (int) ( $v25 > 99 );
						$v38 = ( $v37 ? 12592 : $v15 + $v36 ) & 0xFFFFFFFF;
						$w38 = ( $v38 >> 3 ) | ( $v38 << 61 );
						$v39 = ( $v11 + $v36 ) & 0xFFFFFFFF;
						$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
						$v40 = $v37 ? 12592 : $v39;
						$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
						do {
							do {
								do {
									do {
										if ( $v33 << 32 >= 4294967296 ) {
											$v41 = 1 << ( $v25 & 63 );
											if ( ( ( $v25 < 64 ? $v32 : $v31 ) & $v41 ) == 0 ) {
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
										if ( $v33 == 0 ) {
											break 2;
										}
										$v41 = 1 << ( $v25 & 63 );
									} while ( false );
									if ( ( ( $v25 < 64 ? $v30 : $v29 ) & $v41 ) == 0 ) {
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
							if ( $v16 == 0 ) {
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
						$v43 = ( $v28 + ( $v25 << 4 ) ) & 0xFFFFFFFF;
						$w43 = $w28 + ( $v25 << 1 );
						if ( ( $m[ $w43 ] ?? $this->rt_load( $v43 ) ) != 1 ) {
							break 3;
						}
						$v44 = ( $v9 + $v25 * 88 ) & 0xFFFFFFFF;
						$w44 = $w9 + $v25 * 11;
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
					$v25 = ( $v25 + 1 ) & 0xFFFFFFFF;
					if ( $v25 == $v26 ) {
						break;
					}
				}
				$v25 = $v26;
				break 2;
			} while ( false );
			$v23 = 1;
		} while ( false );
		$m[ $w0 ] = ( $v25 << 32 ) | $v23;
		$this->g0_stack_pointer = $v4 + 48;
	}

	/** core::panicking::panic_fmt (WebAssembly function 29). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** decide (WebAssembly function 30). */
	private function decide_30(): void {
		$m = &$this->m;
		$v19 = 0;
		$v20 = 0;
		$v37 = 0;
		$v100 = 0;
		$this->g0_stack_pointer = 8080;
		do {
			do {
				do {
					if ( $m[4790] != 3 ) {
						$m[1013] = $m[1013] & -0x100;
						$m[1012] = $m[1012] & -0x100000000;
						$m[1011] = $m[1011] & -0x100000000;
						$m[1010] = $m[1010] & -0x100000000;
						break;
					}
					$m[1010] = ( $m[1010] & -0x100000000 ) | 2;
					if ( ! ( $m[1789] & 0xFF00000000 ) ) {
						$m[1012] = $m[1012] & -0x100000000;
						$m[1011] = 0;
						$m[1010] = 0;
						$m[1012] = $m[1012] & 0xFFFFFFFF;
						$m[1013] = ( $m[1013] & -0x100000000 ) | 8;
						break;
					}
					$v1 = $m[1789] & 0xFFFFFFFF;
					$s0 = $m[4791];
					if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
						$s0 = $m[4792];
						if ( $s0 >= 1 && $s0 <= 4 ) {
							$v2 = 0;
							do {
								do {
									do {
										$v3 = $m[4793];
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
												$v11 = ( $v10 + 38960 ) & 0xFFFFFFFF;
												$w11 = $v11 >> 3;
												$v12 = $m[ ( $v10 + 38960 ) >> 3 ] ?? $this->rt_load( $v10 + 38960 );
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
											$this->place_at_fault( 8080 + 56, $v11, 11, 8720, 11, 0, $v1, 1, 1, $v9 );
											$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1020] >> 8 ) & 0xFFFF );
											$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1020] >> 24 ) & 0xFF ) << 16 );
											$v4 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
											$v7 = $m[1017] & 0xFFFFFFFF;
											if ( $v7 == 2 ) {
												break;
											}
											$v5 = $m[1020] & 0xFF;
											$v19 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
											$v2 = $m[1019] & 0xFFFFFFFF;
											$v20 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
											$v6 = $m[1018] & 0xFFFFFFFF;
										}
										$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
										$m[1013] = ( $m[1013] & -0xFFFF01 ) | ( ( $m[1014] & 0xFFFF ) << 8 );
										$m[1011] = ( $v20 << 32 ) | $v6;
										$m[1010] = ( $v4 << 32 ) | $v7;
										break 2;
									} while ( false );
									$v21 = 0;
									$v22 = $m[4794];
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
											$v30 = ( $v29 + 38320 ) & 0xFFFFFFFF;
											$w30 = $v30 >> 3;
											$v31 = $m[ ( $v29 + 39048 ) >> 3 ] ?? $this->rt_load( $v29 + 39048 );
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
										$this->place_at_fault( 8080 + 56, ( $v30 + 728 ) & 0xFFFFFFFF, 11, 8360, 11, $v25, $v1, 2, 1, $v28 );
										$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1020] >> 8 ) & 0xFFFF );
										$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1020] >> 24 ) & 0xFF ) << 16 );
										$v24 = $m[1017] & 0xFFFFFFFF;
										if ( $v24 == 2 ) {
											break 2;
										}
										$v5 = $m[1020] & 0xFF;
										$v19 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v2 = $m[1019] & 0xFFFFFFFF;
										$v37 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v21 = $m[1018] & 0xFFFFFFFF;
										$v23 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
									}
									$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
									$m[1013] = ( $m[1013] & -0xFFFF01 ) | ( ( $m[1014] & 0xFFFF ) << 8 );
									$m[1011] = ( $v37 << 32 ) | $v21;
									$m[1010] = ( $v23 << 32 ) | $v24;
								} while ( false );
								$m[1013] = ( $m[1013] & -0x100 ) | $v5;
								$m[1012] = ( $v19 << 32 ) | $v2;
								break 2;
							} while ( false );
							$v38 = $m[4797];
							$s0 = 8080 + 48;
							$m[ $s0 >> 3 ] = $v38;
							$v39 = $m[4796];
							$s0 = 8080 + 40;
							$m[ $s0 >> 3 ] = $v39;
							$v40 = $m[4795];
							$m[1014] = $v40;
							if ( ( $v38 | ( $v40 | $v39 ) ) != 0 ) {
								$this->poolrecord_take_lists( $v25, $v1 );
								$v41 = $m[1017] & 0xFFFFFFFF;
								if ( $v41 != 2 ) {
									$m[1011] = $m[1018];
									$m[1012] = $m[1019];
									$m[1013] = ( $m[1013] & -0x100000000 ) | ( $m[1020] & 0xFFFFFFFF );
									$m[1010] = ( ( $m[1017] >> 32 ) << 32 ) | $v41;
									break;
								}
							}
							$this->survey_survey( $m[4791] | \PHP_INT_MIN );
							do {
								$v42 = $m[4793] & 0xFFFFFFFF;
								if ( $v42 == 0 ) {
									break;
								}
								$v43 = 0;
								$v44 = $v42 - 1;
								$v45 = ( ( $v44 < 99 ? $v44 : 99 ) << 3 ) + 8;
								if ( $v45 != 0 ) {
									$this->rt_fill( 27920, 0, $v45 );
								}
								$v46 = $v42;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									isset( $m[ ( $v43 + 23120 ) >> 3 ] ) || $this->rt_touch( ( $v43 + 23120 ) >> 3 );
									$m[ ( $v43 + 23120 ) >> 3 ] = 0;
									$v46 = ( $v46 - 1 ) & 0xFFFFFFFF;
									if ( $v46 == 0 ) {
										break 2;
									}
									$v43 = $v43 + 16;
									if ( $v43 == 1600 ) {
										break;
									}
								}
							} while ( false );
							$v47 = $m[4794] & 0xFFFFFFFF;
							$v48 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v49 = $v47 > $v48 ? $v47 : $v48;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v50 = $v48;
									if ( $v50 == $v49 ) {
										break 2;
									}
									$v48 = ( $v50 + 1 ) & 0xFFFFFFFF;
									if ( $v50 > 199 ) {
										continue;
									}
									if ( $v50 < $v47 ) {
										break;
									}
								}
								$v51 = $v50 * 416;
								$w51 = $v51 >> 3;
								$v52 = $m[ $w51 + 4888 ] ?? $this->rt_word( $w51 + 4888 );
								$v53 = $m[ $w51 + 4887 ] ?? $this->rt_word( $w51 + 4887 );
								$v54 = $m[ $w51 + 4886 ] ?? $this->rt_word( $w51 + 4886 );
								$v55 = $m[ $w51 + 4884 ] ?? $this->rt_word( $w51 + 4884 );
								$v56 = $m[ $w51 + 4889 ] ?? $this->rt_word( $w51 + 4889 );
								$v57 = $v56 & 0xFFFFFFFF;
								$v58 = $m[ $w51 + 4881 ] ?? $this->rt_word( $w51 + 4881 );
								$v59 = $v58 & 0xFFFFFFFF;
								if ( $v58 == \PHP_INT_MIN ) {
									continue;
								}
								if ( $v53 >= 1 ) {
									$s0 = $v53 + $v55;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $v53, $v55 );
									$v60 = $v55 % $v53;
									$v61 = ( ( $v60 >> 63 ) & $v53 ) + $v60;
									$s1 = $s0 - $v61;
									\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v61 );
									$v55 = $v61 == 0 ? $v55 : $s1;
								}
								$v62 = $v55 - $v54;
								\is_float( $v62 ) && $v62 = self::rt_sub_64( $v55, $v54 );
								$v63 = $v62 > 0 ? $v62 : 0;
								if ( $v52 != 10000 ) {
									$v63 = $this->quantity_times_other( $v63, $v52 );
								}
								if ( $v59 > 99 ) {
									continue;
								}
								$v64 = $v59 << 3;
								$w64 = $v64 >> 3;
								$s0 = $m[ $w64 + 3490 ];
								$s1 = $s0 + $v63;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v63 );
								$m[ $w64 + 3490 ] = $s1;
								$v65 = ( $v57 + 1 ) & 0xFFFFFFFF;
								$s0 = ( $v56 == \PHP_INT_MIN ? 0 : ( $v65 > 16 ? 0 : $v65 ) ) * 80;
								$v66 = $m[ ( $s0 + 12952 ) >> 3 ];
								$v67 = $v59 << 4;
								$v68 = $v67 + 23120;
								$w68 = $v68 >> 3;
								if ( $m[ ( $v67 + 23120 ) >> 3 ] == 1 ) {
									$v69 = $m[ $w68 + 1 ];
									$v66 = $v69 < $v66 ? $v69 : $v66;
								}
								$m[ $w68 + 1 ] = $v66;
								$m[ $w68 ] = 1;
							}
							$this->draw_draw_demand( 14320, 27920, 100, 0, 28720 );
							if ( ( $m[4795] & 0xFFFFFFFF ) != 0 ) {
								$this->limits_tighten_parts();
							}
							if ( $v42 != 0 ) {
								$v70 = 0;
								$v71 = $m[1619];
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									do {
										$v72 = (int) ( $v70 > 99 );
										if ( ! $v72 ) {
											$v73 = ( $v70 << 4 ) & 0xFFFFFFFF;
											$w73 = $v73 >> 3;
											$s0 = $m[ $w73 + 2891 ] ?? $this->rt_word( $w73 + 2891 );
											$v74 = ( $m[ $w73 + 2890 ] ?? $this->rt_word( $w73 + 2890 ) ) & 0xFFFFFFFF ? $s0 : $v71;
										} else {
											$v74 = $v71;
											if ( $v70 > 199 ) {
												break;
											}
										}
										$s0 = ( $v72 ? 12624 : $v70 * 88 + 14320 ) & 0xFFFFFFFF;
										$v75 = $m[ ( $s0 + 64 ) >> 3 ] ?? $this->rt_load( $s0 + 64 );
										$v76 = ( $v70 * 416 ) & 0xFFFFFFFF;
										$w76 = $v76 >> 3;
										$v77 = ( $v72 ? 12592 : ( $v70 << 5 ) + 28720 ) & 0xFFFFFFFF;
										$w77 = $v77 >> 3;
										isset( $m[ $w76 + 4912 ] ) || $this->rt_touch( $w76 + 4912 );
										$m[ $w76 + 4912 ] = $m[ $w77 + 2 ] ?? $this->rt_word( $w77 + 2 );
										$m[ $w76 + 4911 ] = $m[ $w77 ] ?? $this->rt_word( $w77 );
										$v78 = $v75 + $v74;
										\is_float( $v78 ) && $v78 = self::rt_add_64( $v75, $v74 );
										$m[ $w76 + 4910 ] = $v75 == 0 ? \PHP_INT_MIN : ( $v78 < -9223118634553975809 ? $v78 : -9223118634553975809 ) & 0xFFFFFFFFFFFF;
									} while ( false );
									$v70 = $v70 + 1;
									if ( $v70 == $v42 ) {
										break;
									}
								}
							}
							$v79 = 0;
							$v80 = 0;
							$v81 = 0;
							$v82 = 0;
							$v83 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v84 = $v83;
								$v85 = $v47 > $v82 ? $v47 : $v82;
								$v86 = $m[4794];
								$v87 = $v86 & 0xFFFFFFFF;
								$v88 = $v86 & 0xFFFFFFFF;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v89 = $v82;
										if ( $v89 == $v85 ) {
											if ( $v81 >= 2 ) {
												$this->suggestion_suggest();
												$v87 = $m[4794] & 0xFFFFFFFF;
											}
											$m[4843] = $v87;
											$m[4842] = $m[4793] & 0xFFFFFFFF;
											$m[4841] = $v80 ^ \PHP_INT_MIN;
											$m[4840] = $v79 ? $v100 : \PHP_INT_MIN;
											$m[4839] = ( $v81 + 1 ) & 0xFF;
											break 5;
										}
										$v82 = ( $v89 + 1 ) & 0xFFFFFFFF;
										if ( $v89 > 199 ) {
											continue;
										}
										if ( $v89 < $v88 ) {
											break;
										}
									}
									$s0 = $v89 * 416;
									$v90 = $m[ ( $s0 + 39072 ) >> 3 ] ?? $this->rt_load( $s0 + 39072 );
									$this->line_judge_line( $v84 );
									$v83 = ( $v84 + 1 ) & 0xFFFFFFFF;
									$v91 = $m[1017];
									if ( $v91 == 2 ) {
										continue 2;
									}
									$v92 = ( $m[1022] >> 8 ) & 0xFF;
									$v93 = $v92;
									$v94 = (int) ( $v79 == 0 || $v93 > $v81 );
									$v95 = $m[1023];
									$v96 = (int) ( $v95 < $v80 );
									$v97 = $m[1022] & 0xFF;
									$v98 = ( $m[1022] >> 16 ) & 0xFF;
									if ( $v93 > 1 ) {
										$v90 = ( ( $v98 - 2 ) & 0xFF ) < 5 ? 0 : $v90;
										$v99 = (int) ( $v98 == 0 ) | $v97;
										break;
									}
									$v99 = $v97 | (int) ( $v98 == 0 );
								} while ( false );
								$v81 = $v94 ? $v92 : $v81;
								$v100 = $v94 ? $v84 : $v100;
								$v79 = $v94 ? 1 : $v79;
								$v80 = $v96 ? $v95 : $v80;
								$v101 = $m[1021];
								$v102 = $m[1020];
								$v103 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
								$v104 = $m[1019] & 0xFFFFFFFF;
								$v105 = $m[1018];
								if ( $v84 <= 99 ) {
									$v106 = $v84 << 4;
									$w106 = $v106 >> 3;
									$m[ $w106 + 3291 ] = ( $m[ $w106 + 3291 ] & -0x100 ) | ( $v99 & 1 );
									$m[ $w106 + 3290 ] = $v90;
								} elseif ( $v84 > 199 ) {
									continue;
								}
								$v107 = $v84 * 416;
								$w107 = $v107 >> 3;
								isset( $m[ $w107 + 4920 ] ) || $this->rt_touch( $w107 + 4920 );
								$m[ $w107 + 4920 ] = \PHP_INT_MIN;
								$m[ $w107 + 4919 ] = $v97;
								$m[ $w107 + 4918 ] = $v101 ^ \PHP_INT_MIN;
								$m[ $w107 + 4915 ] = $v102;
								$m[ $w107 + 4917 ] = $v104 & 1 ? $v103 : \PHP_INT_MIN;
								$s0 = $v98 << 3;
								$m[ $w107 + 4914 ] = $m[ ( $s0 + 12816 ) >> 3 ];
								$m[ $w107 + 4916 ] = $v91 & 1 ? $v105 : \PHP_INT_MIN;
								$m[ $w107 + 4913 ] = ( $v92 + 1 ) & 0xFF;
							}
						}
					}
					$this->place_at_fault( 8080 + 56, 38328, 2, 9344, 2, 0, $v1, 0, 0, 0 );
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
					$v109 = $m[1017] & 0xFFFFFFFF;
					$m[1010] = ( $m[1010] & -0x100000000 ) | $v109;
					if ( $v109 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 8080 );
				break 2;
			} while ( false );
			$m[4838] = 0;
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
			if ( $m[4790] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[4838] = 0;
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
		return 38320;
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
