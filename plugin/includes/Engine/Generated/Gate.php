<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 6384285ae09f6541a3086c4c807dbfe4df83ace1cbf5c039988aa1456d833215.
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
	public const WASM_SHA256 = '6384285ae09f6541a3086c4c807dbfe4df83ace1cbf5c039988aa1456d833215';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1025 => 100, 2, 1028 => 10000000000000, 1031 => 253402300799999, 1034 => 253402300799999, 1037 => 100,
		2, 1040 => 100, 2, 1, 1000000000, 1046 => 100, 258, 1049 => 1, 1051 => 1, 6, 1,
		1055 => 10000000000000, 1058 => 10000000000000, 256, 1061 => 10000000000000, 1063 => 1,
		10000000000000, 1066 => 1, 1000000000, 1070 => 100, 259, 1073 => 10000000000000,
		1076 => 253402300799999, 256, 1079 => 100, 2, 1082 => 10000000000000, 1085 => 253402300799999,
		1088 => 1, 1090 => -10000000000000, 10000000000000, 256, 1, 3, 1, 1097 => 253402300799999, 256,
		1100 => 253402300799999, 256, 1103 => 253402300799999, 256, 1106 => 253402300799999, 256,
		1109 => 10000000000000, 1112 => 10000000000000, 256, 1, 10000000000000, 1117 => 1, 3, 1, 1121 => 100,
		259, 1124 => 3153600000000, 1127 => 3153600000000, 1129 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2,
		1, 1, 2, 1, 1148 => 1000, 1151 => 10000000000000, 1154 => 100, 1157 => 10000000000000,
		1160 => 3153600000000, 1163 => 3153600000000, 1165 => 1, 1000, 1169 => 253402300799999, 1171 => 1, 4,
		1, 1191 => 4857858045703718054, 338284265601251734, 8918759896359605390, -7225340390683033117, 1, 4,
		5, 6, 7, 8, 9, 11, 12, 1, 2, 3, 17, 4, 5, 14, 6, 7, 8, 9, 10, 15, 11, 12, 16, 13, 64, 128, 256, 512,
		1024,
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x922800000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 9560 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 36776;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 37416 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 37416 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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

	/** stock_truth::wire::decide::take_rest (WebAssembly function 3). */
	private function decide_take_rest( int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v18 = 0;
		$v19 = 0;
		$this->g0_stack_pointer = 7520;
		$v5 = 0;
		$v6 = $m[4604];
		$s0 = 7520 + 24;
		$m[ $s0 >> 3 ] = $v6;
		$v7 = $m[4603];
		$s0 = 7520 + 16;
		$m[ $s0 >> 3 ] = $v7;
		$v8 = $m[4602];
		$m[941] = $v8;
		do {
			if ( ( $v6 | ( $v8 | $v7 ) ) != 0 ) {
				do {
					if ( $v8 < 0 || $v8 > 200 ) {
						$v9 = 4;
						$v10 = 3;
						$v11 = 1;
						$v12 = 0;
					} else {
						$v10 = $v8;
						$v13 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v14 = $v13;
							if ( $v14 == $v10 ) {
								break 2;
							}
							$v13 = ( $v14 * 416 ) & 0xFFFFFFFF;
							$v15 = ( $v13 + 36776 ) & 0xFFFFFFFF;
							$w15 = $v15 >> 3;
							$v16 = $m[ ( $v13 + 37592 ) >> 3 ] ?? $this->rt_load( $v13 + 37592 );
							if ( $v16 >= 0 && $v16 < $v2 ) {
								$v17 = $m[ $w15 + 103 ] ?? $this->rt_word( $w15 + 103 );
								if ( $v17 >= 0 && $v17 < $v2 ) {
									$v13 = ( $v14 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w15 + 104 ] ?? $this->rt_word( $w15 + 104 );
									if ( $s0 >= 1 && $s0 <= 1000000000 ) {
										continue;
									}
								}
							}
							break;
						}
						$this->place_at_fault( 7520 + 36, ( $v15 + 816 ) & 0xFFFFFFFF, 3, 8288, 3, $v2, $v3, 3, 1, $v14 );
						$m[944] = ( $m[944] & -0x10000 ) | ( ( $m[947] >> 40 ) & 0xFFFF );
						$m[944] = ( $m[944] & -0xFF0001 ) | ( ( ( $m[947] >> 56 ) & 0xFF ) << 16 );
						$v10 = $m[945] & 0xFFFFFFFF;
						$v11 = ( $m[944] >> 32 ) & 0xFFFFFFFF;
						if ( $v11 == 2 ) {
							$v7 = $m[4603];
							break;
						}
						$v9 = ( $m[947] >> 32 ) & 0xFF;
						$v18 = $m[947] & 0xFFFFFFFF;
						$v5 = ( $m[946] >> 32 ) & 0xFFFFFFFF;
						$v19 = $m[946] & 0xFFFFFFFF;
						$v12 = ( $m[945] >> 32 ) & 0xFFFFFFFF;
					}
					$m[1005] = ( $m[1005] & -0xFF000001 ) | ( ( ( $m[944] >> 16 ) & 0xFF ) << 24 );
					$m[1005] = ( $m[1005] & -0x1000000 ) | ( ( $m[944] & 0xFFFF ) << 8 ) | $v9;
					$m[1004] = ( $v18 << 32 ) | $v5;
					$m[1003] = ( $v19 << 32 ) | $v12;
					$m[1002] = ( $v10 << 32 ) | $v11;
					break 2;
				} while ( false );
				do {
					if ( $v7 < 0 || $v7 > 100 ) {
						$v20 = 4;
						$v21 = 0;
						$v22 = 1;
						$v23 = 0;
						$v24 = 4;
					} else {
						$v20 = $v7;
						$v25 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v26 = $v25;
							if ( $v26 == $v20 ) {
								break 2;
							}
							$v27 = ( $v26 * 416 ) & 0xFFFFFFFF;
							$v28 = ( $v27 + 36776 ) & 0xFFFFFFFF;
							$w28 = $v28 >> 3;
							$v29 = $m[ ( $v27 + 37616 ) >> 3 ] ?? $this->rt_load( $v27 + 37616 );
							if ( $v29 >= 0 && $v29 < $v2 ) {
								$s0 = $m[ $w28 + 106 ] ?? $this->rt_word( $w28 + 106 );
								if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
									$s0 = $m[ $w28 + 107 ] ?? $this->rt_word( $w28 + 107 );
									if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
										$v25 = ( $v26 + 1 ) & 0xFFFFFFFF;
										$s0 = $m[ $w28 + 108 ] ?? $this->rt_word( $w28 + 108 );
										if ( $s0 >= 0 && $s0 < 253402300800000 ) {
											continue;
										}
									}
								}
							}
							break;
						}
						$this->place_at_fault( 7520 + 36, ( $v28 + 840 ) & 0xFFFFFFFF, 4, 8192, 4, $v2, $v3, 4, 1, $v26 );
						$m[944] = ( $m[944] & -0x10000 ) | ( ( $m[947] >> 40 ) & 0xFFFF );
						$m[944] = ( $m[944] & -0xFF0001 ) | ( ( ( $m[947] >> 56 ) & 0xFF ) << 16 );
						$v20 = $m[945] & 0xFFFFFFFF;
						$v22 = ( $m[944] >> 32 ) & 0xFFFFFFFF;
						if ( $v22 == 2 ) {
							break;
						}
						$v24 = ( $m[947] >> 32 ) & 0xFF;
						$v19 = $m[947] & 0xFFFFFFFF;
						$v23 = ( $m[946] >> 32 ) & 0xFFFFFFFF;
						$v13 = $m[946] & 0xFFFFFFFF;
						$v21 = ( $m[945] >> 32 ) & 0xFFFFFFFF;
					}
					$m[1005] = ( $m[1005] & -0xFF000001 ) | ( ( ( $m[944] >> 16 ) & 0xFF ) << 24 );
					$m[1005] = ( $m[1005] & -0x1000000 ) | ( ( $m[944] & 0xFFFF ) << 8 ) | $v24;
					$m[1004] = ( $v19 << 32 ) | $v23;
					$m[1003] = ( $v13 << 32 ) | $v21;
					$m[1002] = ( $v20 << 32 ) | $v22;
					break 2;
				} while ( false );
				$v30 = 0;
				do {
					$v31 = $m[4604];
					if ( $v31 < 0 || $v31 > 200 ) {
						$v32 = 4;
						$v33 = 5;
						$v34 = 1;
						$v35 = 0;
					} else {
						$v33 = $v31;
						$v36 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v37 = $v36;
							if ( $v37 == $v33 ) {
								break 2;
							}
							$v38 = ( $v37 * 416 ) & 0xFFFFFFFF;
							$v39 = ( $v38 + 36776 ) & 0xFFFFFFFF;
							$w39 = $v39 >> 3;
							$v40 = $m[ ( $v38 + 37648 ) >> 3 ] ?? $this->rt_load( $v38 + 37648 );
							if ( $v40 >= 0 && $v40 < $v2 ) {
								$s0 = $m[ $w39 + 110 ] ?? $this->rt_word( $w39 + 110 );
								if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
									$s0 = $m[ $w39 + 111 ] ?? $this->rt_word( $w39 + 111 );
									if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
										$v36 = ( $v37 + 1 ) & 0xFFFFFFFF;
										$s0 = $m[ $w39 + 112 ] ?? $this->rt_word( $w39 + 112 );
										if ( $s0 >= 0 && $s0 < 2 ) {
											continue;
										}
									}
								}
							}
							break;
						}
						$this->place_at_fault( 7520 + 36, ( $v39 + 872 ) & 0xFFFFFFFF, 4, 8624, 4, $v2, $v3, 5, 1, $v37 );
						$m[944] = ( $m[944] & -0x10000 ) | ( ( $m[947] >> 40 ) & 0xFFFF );
						$m[944] = ( $m[944] & -0xFF0001 ) | ( ( ( $m[947] >> 56 ) & 0xFF ) << 16 );
						$v33 = $m[945] & 0xFFFFFFFF;
						$v34 = ( $m[944] >> 32 ) & 0xFFFFFFFF;
						if ( $v34 == 2 ) {
							break;
						}
						$v32 = ( $m[947] >> 32 ) & 0xFF;
						$v10 = $m[947] & 0xFFFFFFFF;
						$v30 = ( $m[946] >> 32 ) & 0xFFFFFFFF;
						$v20 = $m[946] & 0xFFFFFFFF;
						$v35 = ( $m[945] >> 32 ) & 0xFFFFFFFF;
					}
					$m[1005] = ( $m[1005] & -0xFF000001 ) | ( ( ( $m[944] >> 16 ) & 0xFF ) << 24 );
					$m[1005] = ( $m[1005] & -0x1000000 ) | ( ( $m[944] & 0xFFFF ) << 8 ) | $v32;
					$m[1004] = ( $v10 << 32 ) | $v30;
					$m[1003] = ( $v20 << 32 ) | $v35;
					$m[1002] = ( $v33 << 32 ) | $v34;
					break 2;
				} while ( false );
				$m[1004] = ( $v33 << 32 ) | $v20;
				$m[1003] = ( $v10 << 32 ) | $v1;
				$m[1002] = 0x8FA800000000 | 2;
				break;
			}
			$m[1004] = $m[1004] & 0xFFFFFFFF;
			$m[1003] = $m[1003] & 0xFFFFFFFF;
			$m[1004] = $m[1004] & -0x100000000;
			$m[1003] = ( $m[1003] & -0x100000000 ) | $v1;
			$m[1002] = 0x8FA800000000 | 2;
		} while ( false );
		$this->g0_stack_pointer = 7520 + 64;
	}

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 4). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1396] = $m[1396] & -0xFF00000001;
		do {
			$v2 = $m[4613];
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1396] = ( $m[1396] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1396] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 37416 ) & 0xFFFFFFFF;
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
									$s0 = $this->policies_holds( 36784 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 36784, 15, 8984, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 36784 );
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
							$v20 = ( $v5 + 9808 ) & 0xFFFFFFFF;
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
			$m[1396] = ( $m[1396] & -0xFF00000001 ) | 0x100000000;
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

	/** stock_truth::rules::gate::suggestion::suggest (WebAssembly function 7). */
	private function suggestion_suggest( int $v1 ): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7424;
		$v3 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
		if ( $v3 != 0 ) {
			$v4 = $v3 - 1;
			$v5 = ( ( $v4 < 99 ? $v4 : 99 ) << 3 ) + 8;
			if ( $v5 != 0 ) {
				$this->rt_fill( 26376, 0, $v5 );
			}
		}
		$v7 = ( $m[956] >> 32 ) & 0xFFFFFFFF;
		$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		$v8 = $m[957] & 0xFFFFFFFF;
		$v9 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v10 = $v8 > $v9 ? $v8 : $v9;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v11 = $v9;
				if ( $v11 == $v10 ) {
					break 2;
				}
				$v9 = ( $v11 + 1 ) & 0xFFFFFFFF;
				if ( $v11 > 199 ) {
					continue;
				}
				if ( $v11 < $v8 ) {
					break;
				}
			}
			$v12 = ( $v7 + $v11 * 416 ) & 0xFFFFFFFF;
			$w12 = $w7 + $v11 * 52;
			$v13 = $m[ $w12 + 98 ] ?? $this->rt_load( $v12 + 784 );
			$v14 = $m[ $w12 + 97 ] ?? $this->rt_load( $v12 + 776 );
			$v15 = $m[ $w12 + 96 ] ?? $this->rt_load( $v12 + 768 );
			$v16 = $m[ $w12 + 94 ] ?? $this->rt_load( $v12 + 752 );
			$v17 = $m[ $w12 + 91 ] ?? $this->rt_load( $v12 + 728 );
			$v18 = $v17 & 0xFFFFFFFF;
			if ( $v17 == \PHP_INT_MIN || $v11 > 99 ) {
				continue;
			}
			$s0 = $v11 << 4;
			if ( ( $m[ ( $s0 + 24784 ) >> 3 ] & 0xFF ) == 0 ) {
				continue;
			}
			do {
				if ( $v14 == 0 ) {
					break;
				}
				$v19 = \PHP_INT_MIN;
				if ( $v16 != \PHP_INT_MIN || $v14 != -1 ) {
					if ( $v14 < 1 ) {
						break;
					}
					$v20 = $v16 % $v14;
					$s0 = $v20 + ( ( $v20 >> 63 ) & $v14 );
					$v19 = $v16 - $s0;
					\is_float( $v19 ) && $v19 = self::rt_sub_64( $v16, $s0 );
				}
				$s0 = $v19 + $v14;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v19, $v14 );
				$v16 = $v19 == $v16 ? $v16 : $s0;
			} while ( false );
			$v21 = $v16 - $v15;
			\is_float( $v21 ) && $v21 = self::rt_sub_64( $v16, $v15 );
			$v22 = $v21 > 0 ? $v21 : 0;
			if ( $v13 != 10000 ) {
				$v23 = $v22 < 30000000000000 ? $v22 : 30000000000000;
				$v24 = \intdiv( $v23, 10000 );
				$s0 = ( $v24 * -10000 + $v23 ) * $v13;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v24 * -10000 + $v23, $v13 );
				$s1 = $s0 + 9999;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
				$s0 = $v24 * $v13;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v24, $v13 );
				$v25 = \intdiv( $s1, 10000 ) + $s0;
				\is_float( $v25 ) && $v25 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
				$v22 = $v25 < 30000000000000 ? $v25 : 30000000000000;
			}
			if ( $v18 > 99 ) {
				continue;
			}
			$v26 = $v18 << 3;
			$w26 = $v26 >> 3;
			$s0 = $m[ $w26 + 3297 ];
			$s1 = $s0 + $v22;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v22 );
			$m[ $w26 + 3297 ] = $s1;
		}
		$this->draw_draw_demand( 7632, 11176, 26376, 100, 0, 27176 );
		$v27 = $m[955] & 0xFFFFFFFF;
		$v28 = ( $m[957] >> 32 ) & 0xFF;
		$v29 = $m[953];
		$v30 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v31 = $v8 > $v30 ? $v8 : $v30;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v32 = $v30;
				if ( $v32 == $v31 ) {
					break 2;
				}
				$v30 = ( $v32 + 1 ) & 0xFFFFFFFF;
				if ( $v32 > 199 ) {
					continue;
				}
				if ( $v32 < $v8 ) {
					break;
				}
			}
			$v33 = $v32 * 416;
			$v34 = ( $v7 + $v33 ) & 0xFFFFFFFF;
			$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
			$v35 = $m[ $w34 + 93 ] ?? $this->rt_load( $v34 + 744 );
			$v36 = $m[ $w34 + 95 ] ?? $this->rt_load( $v34 + 760 );
			$v37 = $m[ $w34 + 101 ] ?? $this->rt_load( $v34 + 808 );
			$v38 = $m[ $w34 + 91 ] ?? $this->rt_load( $v34 + 728 );
			$v39 = $m[ $w34 + 99 ] ?? $this->rt_load( $v34 + 792 );
			$v40 = $m[ $w34 + 94 ] ?? $this->rt_load( $v34 + 752 );
			$v41 = $m[ $w34 + 96 ] ?? $this->rt_load( $v34 + 768 );
			$v42 = $m[ $w34 + 97 ] ?? $this->rt_load( $v34 + 776 );
			$v43 = $m[ $w34 + 98 ] ?? $this->rt_load( $v34 + 784 );
			$v44 = $m[ $w34 + 100 ] ?? $this->rt_load( $v34 + 800 );
			$m[939] = ( $m[939] & -0x100 ) | (int) ( ( $m[ $w34 + 92 ] ?? $this->rt_load( $v34 + 736 ) ) == 1 );
			$m[938] = $v44;
			$m[937] = $v43;
			$m[936] = $v42;
			$m[935] = $v41;
			$m[934] = $v40;
			$v45 = $v39 & 0xFFFFFFFF;
			$m[933] = ( $m[933] & 0xFFFFFFFF ) | ( $v45 << 32 );
			$v46 = (int) ( $v39 != \PHP_INT_MIN );
			$m[933] = ( $m[933] & -0x100000000 ) | $v46;
			$v47 = $v38 & 0xFFFFFFFF;
			$m[932] = ( $v47 << 32 ) | (int) ( $v38 != \PHP_INT_MIN );
			$m[931] = $v37;
			$m[929] = $v36;
			$m[930] = (int) ( $v37 != \PHP_INT_MIN );
			$m[928] = (int) ( $v36 != \PHP_INT_MIN );
			$m[939] = ( $m[939] & -0xFF01 ) | ( ( ( $v35 >= 0 && $v35 < 7 ? 1411785848586241 >> ( ( $v35 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
			$v48 = 0;
			if ( $v32 <= 99 ) {
				$v49 = $v32 << 4;
				$w49 = $v49 >> 3;
				$v48 = $m[ $w49 + 3097 ];
				if ( $v38 != \PHP_INT_MIN && ( $v48 >= 1 && ! ( $m[ $w49 + 3098 ] & 1 ) ) ) {
					$m[941] = ( $m[941] & -0xFF00000001 ) | ( $v28 << 32 );
					$m[940] = $v29;
					$m[941] = ( $m[941] & -0xFFFF0000000001 ) | 0x1000000000000;
					$v50 = ( $v45 + 1 ) & 0xFFFFFFFF;
					$m[941] = ( $m[941] & -0x100000000 ) | ( ( $v46 ? ( $v50 > 16 ? 0 : $v50 ) : 0 ) * 80 + 9808 );
					$m[944] = 0x76A800000000 | 0x5A88;
					$m[943] = 0x6A2800000000 | 0x6708;
					$m[942] = ( $m[942] & 0xFFFFFFFF ) | 0x2BA800000000;
					$this->max_quantity_max_quantity( ( 7424 + 136 ) >> 3, 928, $v47, 0, ( 7424 + 96 ) >> 3, 7424 + 116 );
					$v51 = $m[946];
					$v52 = $m[945] & 0xFFFFFFFF ? ( $v51 < $v48 ? $v51 : $v48 ) : $v48;
					$s0 = ( $v1 + $v33 ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ ( $s0 + 1040 ) >> 3 ] ) ) {
						$this->rt_store( $s0 + 1040, $v52 );
					} else {
						$m[ ( $s0 + 1040 ) >> 3 ] = $v52;
					}
					$v53 = $v52;
					do {
						$v54 = (int) ( $v42 == 0 );
						if ( $v54 ) {
							break;
						}
						if ( $v42 == -1 && $v52 == \PHP_INT_MIN ) {
							$v55 = \PHP_INT_MIN;
						} else {
							$v53 = $v52;
							if ( $v42 < 1 ) {
								break;
							}
							$v56 = $v52 % $v42;
							$s0 = $v56 + ( ( $v56 >> 63 ) & $v42 );
							$v55 = $v52 - $s0;
							\is_float( $v55 ) && $v55 = self::rt_sub_64( $v52, $s0 );
						}
						$s0 = $v55 + $v42;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v55, $v42 );
						$v53 = $v55 == $v52 ? $v52 : $s0;
					} while ( false );
					$v57 = $v53 - $v41;
					\is_float( $v57 ) && $v57 = self::rt_sub_64( $v53, $v41 );
					$v58 = $v57 > 0 ? $v57 : 0;
					$v59 = (int) ( $v43 == 10000 );
					if ( ! $v59 ) {
						$v60 = $v58 < 30000000000000 ? $v58 : 30000000000000;
						$v61 = \intdiv( $v60, 10000 );
						$s0 = ( $v61 * -10000 + $v60 ) * $v43;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v61 * -10000 + $v60, $v43 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v61 * $v43;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v61, $v43 );
						$v62 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v62 ) && $v62 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v58 = $v62 < 30000000000000 ? $v62 : 30000000000000;
					}
					$v63 = (int) ( $v47 > 99 );
					if ( ! $v63 ) {
						$v64 = ( $v47 << 3 ) & 0xFFFFFFFF;
						$w64 = $v64 >> 3;
						$s0 = $m[ $w64 + 3297 ] ?? $this->rt_word( $w64 + 3297 );
						$s1 = $s0 + $v58;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v58 );
						isset( $m[ $w64 + 3297 ] ) || $this->rt_touch( $w64 + 3297 );
						$m[ $w64 + 3297 ] = $s1;
					}
					do {
						if ( $v54 ) {
							break;
						}
						if ( $v42 == -1 && $v52 == \PHP_INT_MIN ) {
							$v65 = \PHP_INT_MIN;
						} else {
							if ( $v42 < 1 ) {
								break;
							}
							$v66 = $v52 % $v42;
							$s0 = $v66 + ( ( $v66 >> 63 ) & $v42 );
							$v65 = $v52 - $s0;
							\is_float( $v65 ) && $v65 = self::rt_sub_64( $v52, $s0 );
						}
						$s0 = $v65 + $v42;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v65, $v42 );
						$v52 = $v65 == $v52 ? $v52 : $s0;
					} while ( false );
					$v67 = $v52 - $v41;
					\is_float( $v67 ) && $v67 = self::rt_sub_64( $v52, $v41 );
					$v68 = $v67 > 0 ? $v67 : 0;
					if ( ! $v59 ) {
						$v69 = $v68 < 30000000000000 ? $v68 : 30000000000000;
						$v70 = \intdiv( $v69, 10000 );
						$s0 = ( $v70 * -10000 + $v69 ) * $v43;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v70 * -10000 + $v69, $v43 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v70 * $v43;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v70, $v43 );
						$v71 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v71 ) && $v71 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v68 = $v71 < 30000000000000 ? $v71 : 30000000000000;
					}
					if ( ! $v27 ) {
						if ( $v63 ) {
							continue;
						}
						$v72 = ( $v47 << 5 ) & 0xFFFFFFFF;
						$w72 = $v72 >> 3;
						$s0 = $m[ $w72 + 3397 ] ?? $this->rt_word( $w72 + 3397 );
						$s1 = $s0 + $v68;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v68 );
						isset( $m[ $w72 + 3397 ] ) || $this->rt_touch( $w72 + 3397 );
						$m[ $w72 + 3397 ] = $s1;
						continue;
					}
					$this->draw_draw_demand( 7632, 11176, 26376, 100, 0, 27176 );
					continue;
				}
			}
			$s0 = ( $v1 + $v33 ) & 0xFFFFFFFF;
			if ( $s0 & 7 || ! isset( $m[ ( $s0 + 1040 ) >> 3 ] ) ) {
				$this->rt_store( $s0 + 1040, $v48 );
			} else {
				$m[ ( $s0 + 1040 ) >> 3 ] = $v48;
			}
		}
		$this->g0_stack_pointer = 7424 + 160;
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 8). */
	private function draw_draw_demand( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$v6 = $this->g0_stack_pointer - 32;
		$w6 = $v6 >> 3;
		$v7 = ( ( $m[ $w0 ] ?? $this->rt_load( $v0 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
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
		$v10 = ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF;
		if ( $v10 == 0 ) {
			return;
		}
		$v11 = 0;
		$v12 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$s0 = ( $v12 > 99 ? 9424 : $v1 + $v12 * 104 ) & 0xFFFFFFFF;
			$v13 = $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v11 = ( ( $v13 - 1 ) & 0xFFFFFFFF ) < 4 ? ( $v13 << 32 > $v11 << 32 ? $v13 : $v11 ) : $v11;
			$v12 = $v12 + 1;
			if ( $v12 == $v7 ) {
				break;
			}
		}
		if ( $v11 << 32 < 4294967296 ) {
			return;
		}
		$v14 = ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v15 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v16 = ( $v1 + $v15 * 104 ) & 0xFFFFFFFF;
				$w16 = $w1 + $v15 * 13;
				$s0 = $v15 > 99 ? 9424 : $v16;
				if ( ( $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 && $v15 < 100 ) {
					$v17 = ( $v5 + ( $v15 << 5 ) ) & 0xFFFFFFFF;
					$w17 = $w5 + ( $v15 << 2 );
					$v18 = $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 );
					$v19 = $m[ $w17 ] ?? $this->rt_load( $v17 );
					do {
						if ( ( ( $m[ $w16 + 12 ] ?? $this->rt_load( $v16 + 100, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 ) {
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
					$s0 = $v18 - $v25;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v18, $v25 );
					if ( ! isset( $m[ $w17 + 3 ] ) ) {
						$this->rt_store( $v17 + 24, $s0 );
					} else {
						$m[ $w17 + 3 ] = $s0;
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
					$s0 = $v19 - $v30;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v19, $v30 );
					if ( ! isset( $m[ $w17 + 2 ] ) ) {
						$this->rt_store( $v17 + 16, $s0 );
					} else {
						$m[ $w17 + 2 ] = $s0;
					}
				}
				$v15 = $v15 + 1;
				if ( $v15 == $v7 ) {
					break;
				}
			}
			$v31 = (int) ( $v11 == 1 );
			$v32 = ( $v31 ? 1 : $v11 - 1 ) & 0xFFFFFFFF;
			$v33 = 0;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_component( $w6 + 1, $v14, $v10, $v33 );
					$v33 = ( $v33 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[ $w6 + 1 ] & 0xFFFFFFFF ) ) {
						if ( $v33 != $v10 ) {
							continue;
						}
						break 2;
					}
					$v34 = $m[ $w6 + 3 ] & 0xFFFFFFFF;
					$v35 = (int) ( $v34 > 99 );
					$v36 = ( $v35 ? 9424 : $v1 + $v34 * 104 ) & 0xFFFFFFFF;
					$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
					if ( ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 96, 4 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v37 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v38 = ( $v35 ? 9392 : $v5 + ( $v34 << 5 ) ) & 0xFFFFFFFF;
						$w38 = ( $v38 >> 3 ) | ( $v38 << 61 );
						$v39 = $m[ $w38 + 3 ] ?? $this->rt_load( $v38 + 24 );
						$v40 = $m[ $w38 + 2 ] ?? $this->rt_load( $v38 + 16 );
						$v41 = $m[ $w6 + 2 ];
						if ( $v41 == 10000 ) {
							$v42 = ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 101, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v40 : $v39;
						} else {
							$v43 = ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 101, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v40 : $v39;
							$v44 = $v43 > 0 ? $v43 : 0;
							$v45 = $v44 < 30000000000000 ? $v44 : 30000000000000;
							$v46 = \intdiv( $v45, 10000 );
							$s0 = ( $v46 * -10000 + $v45 ) * $v41;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v46 * -10000 + $v45, $v41 );
							$s1 = $s0 + 9999;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
							$s0 = $v46 * $v41;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v46, $v41 );
							$v47 = \intdiv( $s1, 10000 ) + $s0;
							\is_float( $v47 ) && $v47 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
							$v42 = $v47 < 30000000000000 ? $v47 : 30000000000000;
							$v48 = $v40 > 0 ? $v40 : 0;
							$v49 = $v48 < 30000000000000 ? $v48 : 30000000000000;
							$v50 = \intdiv( $v49, 10000 );
							$s0 = ( $v50 * -10000 + $v49 ) * $v41;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v50 * -10000 + $v49, $v41 );
							$s1 = $s0 + 9999;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
							$s0 = $v50 * $v41;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v50, $v41 );
							$v51 = \intdiv( $s1, 10000 ) + $s0;
							\is_float( $v51 ) && $v51 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
							$v40 = $v51 < 30000000000000 ? $v51 : 30000000000000;
						}
						if ( $v37 <= 99 ) {
							$v52 = ( $v5 + ( $v37 << 5 ) ) & 0xFFFFFFFF;
							$w52 = $w5 + ( $v37 << 2 );
							$s0 = $m[ $w52 ] ?? $this->rt_load( $v52 );
							$s1 = $s0 + $v40;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v40 );
							if ( ! isset( $m[ $w52 ] ) ) {
								$this->rt_store( $v52, $s1 );
							} else {
								$m[ $w52 ] = $s1;
							}
							$s0 = $m[ $w52 + 1 ] ?? $this->rt_load( $v52 + 8 );
							$s1 = $s0 + $v42;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v42 );
							if ( ! isset( $m[ $w52 + 1 ] ) ) {
								$this->rt_store( $v52 + 8, $s1 );
							} else {
								$m[ $w52 + 1 ] = $s1;
							}
						}
					}
					if ( $v33 >= $v10 ) {
						break;
					}
				}
			} while ( false );
			if ( $v31 ) {
				return;
			}
			$v11 = $v32;
			if ( $v32 << 32 < 4294967296 ) {
				break;
			}
		}
	}

	/** stock_truth::rules::gate::max_quantity::max_quantity (WebAssembly function 9). */
	private function max_quantity_max_quantity( int $w0, int $w2, int $v3, int $v4, int $w5, int $v6 ): void {
		$m = &$this->m;
		$v9 = 0;
		$v14 = 0;
		$v7 = $this->g0_stack_pointer - 48;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			$c = $m[ $w2 + 2 ] != 1 || $m[953] >= $m[ $w2 + 3 ];
			$v8 = $m[ $w5 ];
			if ( ! $c && ( $m[957] & 0xFF00000000 ) == 0x300000000 ) {
				$v9 = $m[ $w2 + 10 ];
				$m[ $w7 + 1 ] = $v8;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF0000000001 ) | 0x10000000000;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF00000001 ) | ( ( ( $m[ $w5 + 1 ] >> 32 ) & 0xFF ) << 32 );
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0x100000000 ) | ( $m[ $w5 + 1 ] & 0xFFFFFFFF );
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF000000000001 ) | ( ( ( $m[ $w5 + 1 ] >> 48 ) & 0xFF ) << 48 );
				$this->max_quantity_sellable( $w7 + 3, $w2, $v3, $v4, $w7 + 1, $v6 >> 3 );
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
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0xFF000000000001 ) | ( ( ( $m[ $w5 + 1 ] >> 48 ) & 0xFF ) << 48 );
		$this->max_quantity_sellable( $w0, $w2, $v3, $v4, $w7 + 3, $v6 >> 3 );
		if ( $v15 != 2 && ( $m[ $w0 ] == 1 && $m[ $w0 + 1 ] <= $v9 ) ) {
			$m[ $w0 + 2 ] = ( $v14 << 32 ) | $v15;
			$m[ $w0 + 1 ] = $v9;
			$m[ $w0 ] = 1;
		}
		$this->g0_stack_pointer = $v7 + 48;
	}

	/** stock_truth::rules::gate::max_quantity::sellable (WebAssembly function 10). */
	private function max_quantity_sellable( int $w0, int $w2, int $v3, int $v4, int $w5, int $w6 ): void {
		$m = &$this->m;
		$v7 = $this->g0_stack_pointer - 128;
		$w7 = $v7 >> 3;
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
						$v54 = $v19 % $v10;
						$s0 = $v54 + ( ( $v54 >> 63 ) & $v10 );
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
				$v22 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
				do {
					if ( $v13 << 32 < 4294967296 ) {
						$v23 = 0;
						$v24 = 0;
						break;
					}
					$v25 = $m[954] & 0xFFFFFFFF;
					$v26 = $m[955] & 0xFFFFFFFF;
					$v24 = 0;
					$v27 = $v13;
					$v23 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v28 = 0;
						do {
							if ( $v26 == 0 ) {
								break;
							}
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$this->poolrecord_component( $w7 + 5, $v25, $v26, $v28 );
								$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
								if ( ! ( $m[ $w7 + 5 ] & 0xFFFFFFFF ) ) {
									if ( $v28 != $v26 ) {
										continue;
									}
									break 2;
								}
								$v29 = $m[ $w7 + 7 ] & 0xFFFFFFFF;
								$v30 = ( $v29 > 99 ? 9424 : $v11 + $v29 * 104 ) & 0xFFFFFFFF;
								$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
								if ( ( ( $m[ $w30 + 12 ] ?? $this->rt_load( $v30 + 96, 4 ) ) & 0xFFFFFFFF ) == $v27 ) {
									$v31 = ( $m[ $w7 + 7 ] >> 32 ) & 0xFFFFFFFF;
									$v32 = 1 << ( $v29 & 63 );
									$v33 = (int) ( $v29 < 64 );
									if ( ( $v32 & ( $v33 ? $v21 : $v20 ) ) != 0 ) {
										if ( ( ( $m[ $w30 + 12 ] ?? $this->rt_load( $v30 + 101, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
											if ( $v31 < 64 ) {
												$v21 = ( 1 << $v31 ) | $v21;
											} else {
												$v20 = ( 1 << ( $v31 & 63 ) ) | $v20;
											}
										} elseif ( $v31 >= 64 ) {
											$v23 = ( 1 << ( $v31 & 63 ) ) | $v23;
										} else {
											$v24 = ( 1 << $v31 ) | $v24;
										}
									}
									if ( ( ( $v33 ? $v24 : $v23 ) & $v32 ) != 0 ) {
										if ( $v31 >= 64 ) {
											$v23 = $v23 | ( 1 << ( $v31 & 63 ) );
										} else {
											$v24 = $v24 | ( 1 << $v31 );
										}
									}
								}
								if ( $v28 >= $v26 ) {
									break;
								}
							}
						} while ( false );
						$v34 = (int) ( $v27 == 1 );
						if ( $v34 ) {
							break 2;
						}
						$v27 = ( 0 ? 1 : $v27 - 1 ) & 0xFFFFFFFF;
						if ( $v27 << 32 < 4294967296 ) {
							break;
						}
					}
				} while ( false );
				$v36 = ( $v3 + 1 ) & 0xFFFFFFFF;
				$v37 = (int) ( $v13 << 32 > 0 );
				$v38 = $v37 ? $v22 : $v36;
				$v39 = $m[ $w6 + 2 ] & 0xFFFFFFFF;
				$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
				$v40 = $v37 ? 0 : $v3;
				$v41 = $v40;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v42 = $v38 > $v41 ? $v38 : $v41;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v43 = $v41;
						if ( $v43 == $v42 ) {
							break 2;
						}
						if ( $v43 == $v3 ) {
							$v41 = $v36;
							$v43 = $v3;
						} else {
							$v41 = ( $v43 + 1 ) & 0xFFFFFFFF;
							$v44 = 1 << ( $v43 & 63 );
							$v45 = (int) ( $v43 < 64 );
							if ( ( $v44 & ( $v45 ? $v21 : $v20 ) ) == 0 && ( $v44 & ( $v45 ? $v24 : $v23 ) ) == 0 ) {
								continue;
							}
						}
						break;
					}
					$v46 = (int) ( $v43 > 99 );
					$this->access_access( $w7 + 5, ( $v46 ? 9424 : $v11 + $v43 * 104 ) & 0xFFFFFFFF, $w5 );
					if ( $v46 ) {
						continue;
					}
					$v47 = ( $v39 + ( $v43 << 4 ) ) & 0xFFFFFFFF;
					$w47 = $w39 + ( $v43 << 1 );
					if ( ! isset( $m[ $w47 + 1 ] ) ) {
						$this->rt_store( $v47 + 8, $m[ $w7 + 6 ] );
					} else {
						$m[ $w47 + 1 ] = $m[ $w7 + 6 ];
					}
					if ( ! isset( $m[ $w47 ] ) ) {
						$this->rt_store( $v47, $m[ $w7 + 5 ] );
					} else {
						$m[ $w47 ] = $m[ $w7 + 5 ];
					}
				}
				do {
					$v48 = ( $m[ $w5 + 1 ] >> 48 ) & 0xFF;
					if ( ! $v48 && $v40 < $v38 ) {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							do {
								$v49 = (int) ( $v40 == $v3 );
								if ( ! $v49 ) {
									$v50 = 1 << ( $v40 & 63 );
									$v51 = (int) ( $v40 < 64 );
									if ( ( $v50 & ( $v51 ? $v21 : $v20 ) ) == 0 && ( $v50 & ( $v51 ? $v24 : $v23 ) ) == 0 ) {
										break;
									}
								}
								$v52 = (int) ( $v40 > 99 );
								$v53 = ( $v52 ? 9424 : $v11 + $v40 * 104 ) & 0xFFFFFFFF;
								$w53 = ( $v53 >> 3 ) | ( $v53 << 61 );
								if ( ( ( $m[ $w53 + 12 ] ?? $this->rt_load( $v53 + 100, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 || ( $m[ $w53 ] ?? $this->rt_load( $v53, 4 ) ) & 0xFFFFFFFF ) {
									break;
								}
								if ( ! $v52 && ! $v49 ) {
									if ( ( $m[ $w39 + ( $v40 << 1 ) ] ?? $this->rt_load( ( $v39 + ( $v40 << 4 ) ) & 0xFFFFFFFF ) ) == 0 ) {
										break;
									}
									break 3;
								}
								if ( $v49 ) {
									break 3;
								}
							} while ( false );
							$v40 = ( $v40 + 1 ) & 0xFFFFFFFF;
							if ( $v40 == $v38 ) {
								break;
							}
						}
					}
					$m[ $w7 + 15 ] = ( $m[ $w7 + 15 ] & -0x100 ) | $v48;
					$m[ $w7 + 13 ] = ( $m[ $w7 + 13 ] & -0x100000000 ) | $v39;
					$m[ $w7 + 12 ] = ( $v11 << 32 ) | 0x1DD0;
					$m[ $w7 + 11 ] = ( $m[ $w7 + 11 ] & -0x100000000 ) | $v22;
					$m[ $w7 + 10 ] = ( $v13 << 32 ) | $v3;
					$m[ $w7 + 9 ] = $v23;
					$m[ $w7 + 8 ] = $v24;
					$m[ $w7 + 7 ] = $v20;
					$m[ $w7 + 6 ] = $v21;
					$m[ $w7 + 5 ] = $v4;
					$m[ $w7 + 13 ] = ( $m[ $w7 + 13 ] & 0xFFFFFFFF ) | ( $m[ $w6 + 1 ] << 32 );
					$m[ $w7 + 14 ] = ( ( $m[ $w6 + 2 ] >> 32 ) << 32 ) | ( $v7 + 8 );
					$this->kitsearch_run( $w0, $v7 + 40 );
					break 3;
				} while ( false );
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = 0;
				$m[ $w0 ] = 0;
				break 2;
			} while ( false );
			$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
			$m[ $w0 + 1 ] = $v19;
			$m[ $w0 ] = 1;
		} while ( false );
		$this->g0_stack_pointer = $v7 + 128;
	}

	/** stock_truth::rules::gate::access::access (WebAssembly function 11). */
	private function access_access( int $w0, int $v1, int $w2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		do {
			if ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 101, 1 ) << 40 ) & 0xFF0000000000 ) != 0x10000000000 ) {
				if ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 100, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 12). */
	private function poolrecord_component( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w5 + 103 ] ?? $this->rt_load( $v5 + 824 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w5 + 102 ] ?? $this->rt_load( $v5 + 816 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w5 + 104 ] ?? $this->rt_load( $v5 + 832 );
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::run (WebAssembly function 13). */
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

	/** stock_truth::rules::gate::line::BoundLine<C,P>::refused (WebAssembly function 14). */
	private function boundline_refused( int $w0, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v36 = 0;
		$v47 = 0;
		$v7 = 0;
		$v8 = $m[989];
		$v9 = (int) ( $v8 > 0 );
		$v10 = $m[988];
		$v11 = $v10 & 0xFFFFFFFF;
		$v12 = ( $v5 << 3 ) + 9712;
		$v13 = 0;
		$v14 = $m[991] & 0xFFFFFFFF;
		$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
		$v15 = ( ( $m[ $w14 + 4 ] ?? $this->rt_load( $v14 + 36, 1 ) << 32 ) >> 32 ) & 0xFF;
		if ( $v15 == 3 ) {
			$v16 = ( $m[991] >> 32 ) & 0xFFFFFFFF;
			$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
			$v13 = ( $m[ $w16 + 2 ] ?? $this->rt_load( $v16 + 16, 4 ) ) & 0xFFFFFFFF & (int) ( ( $m[ $w14 ] ?? $this->rt_load( $v14 ) ) < ( $m[ $w16 + 3 ] ?? $this->rt_load( $v16 + 24 ) ) );
		}
		$v17 = $v11 & $v9;
		$v18 = $m[ $v12 >> 3 ];
		$v19 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
		do {
			if ( ! $v13 && $v19 << 32 < 4294967296 ) {
				break;
			}
			$v20 = $m[998] & 0xFFFFFFFF;
			$v21 = ( $v20 + 1 ) & 0xFFFFFFFF;
			$v22 = (int) ( $v19 << 32 > 0 );
			$s0 = $m[999] & 0xFFFFFFFF;
			$v23 = $v22 ? $s0 : $v21;
			$v24 = $v22 ? 0 : $v20;
			$v25 = $v11 ^ $v17;
			$v26 = ( $m[991] >> 32 ) & 0xFFFFFFFF;
			$w26 = ( $v26 >> 3 ) | ( $v26 << 61 );
			$v27 = ( $m[ $w26 + 2 ] ?? $this->rt_load( $v26 + 16, 4 ) ) & 0xFFFFFFFF;
			$v7 = $v27 & ( $v17 & $v13 );
			$v28 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
			$v29 = $m[993] & 0xFFFFFFFF;
			$w29 = ( $v29 >> 3 ) | ( $v29 << 61 );
			$v30 = $m[997];
			$v31 = $m[996];
			$v32 = $m[995];
			$v33 = $m[994];
			$v34 = (int) ( $v15 != 3 );
			$v35 = $m[ $w26 + 3 ] ?? $this->rt_load( $v26 + 24 );
			$v36 = $v35;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v37 = $v23 > $v24 ? $v23 : $v24;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v38 = $v24;
					if ( $v38 == $v37 ) {
						break 3;
					}
					if ( $v38 == $v20 ) {
						$v24 = $v21;
						$v38 = $v20;
					} else {
						$v24 = ( $v38 + 1 ) & 0xFFFFFFFF;
						$v39 = 1 << ( $v38 & 63 );
						$v40 = (int) ( $v38 < 64 );
						if ( ( $v39 & ( $v40 ? $v33 : $v32 ) ) == 0 && ( $v39 & ( $v40 ? $v31 : $v30 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$s0 = ( ( $m[ $w29 ] ?? $this->rt_load( $v29, 4 ) ) & 0xFFFFFFFF ) + $v38 * 104;
				$v41 = ( $v38 > 99 ? 9424 : $s0 ) & 0xFFFFFFFF;
				$w41 = ( $v41 >> 3 ) | ( $v41 << 61 );
				$v42 = $m[ $w41 + 7 ] ?? $this->rt_load( $v41 + 56 );
				$v43 = $m[ $w41 + 6 ] ?? $this->rt_load( $v41 + 48 );
				if ( ! ( $v43 & $v7 & 0xFFFFFFFF ) ) {
					$v44 = $v7 & 1;
					$v36 = $v44 ? $v36 : $v42;
					$v7 = $v44 ? 1 : $v43;
				} else {
					$v36 = $v42 < $v36 ? $v42 : $v36;
					$v7 = 1;
				}
				$v45 = $m[ $w14 ] ?? $this->rt_load( $v14 );
				$v46 = $v27 & (int) ( $v45 < $v35 );
				if ( $v46 == 1 ) {
					$v47 = $m[ $w26 + 10 ] ?? $this->rt_load( $v26 + 80 );
				}
				$v48 = $m[ $w26 + 6 ] ?? $this->rt_load( $v26 + 48 );
				do {
					$v49 = $m[ $w26 + 8 ] ?? $this->rt_load( $v26 + 64 );
					if ( $v49 == 0 ) {
						break;
					}
					$v50 = \PHP_INT_MIN;
					if ( $v48 != \PHP_INT_MIN || $v49 != -1 ) {
						if ( $v49 < 1 ) {
							break;
						}
						$v51 = $v48 % $v49;
						$s0 = $v51 + ( ( $v51 >> 63 ) & $v49 );
						$v50 = $v48 - $s0;
						\is_float( $v50 ) && $v50 = self::rt_sub_64( $v48, $s0 );
					}
					$s0 = $v50 + $v49;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v50, $v49 );
					$v48 = $v50 == $v48 ? $v48 : $s0;
				} while ( false );
				$v52 = 0;
				if ( ! $v34 ) {
					$v52 = $v46 & (int) ( $v48 <= $v47 );
				}
				$m[947] = ( $m[947] & -0xFF00000001 ) | ( $v15 << 32 );
				$m[946] = $v45;
				$m[947] = ( $m[947] & -0xFFFF0100000000 ) | ( $v52 << 40 ) | $v28;
				$this->access_access( ( 7520 + 8 ) >> 3, $v41, ( 7520 + 48 ) >> 3 );
				$v53 = $m[945];
				$v54 = $m[944];
				if ( $v25 | (int) ( ( $m[943] & 0xFFFFFFFF ) != 4 ) ) {
					continue;
				}
				if ( ! ( $v54 & $v7 & 0xFFFFFFFF ) ) {
					$v55 = $v7 & 0xFFFFFFFF;
					$v36 = $v55 ? $v36 : $v53;
					$v7 = $v55 ? 1 : $v54;
					continue;
				}
				$v36 = $v53 < $v36 ? $v53 : $v36;
				$v7 = 1;
			}
		} while ( false );
		$m[ $w0 + 8 ] = $v36;
		$m[ $w0 + 7 ] = $v7;
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFF0100 ) | ( $v5 << 16 );
		$m[ $w0 + 4 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 + 2 ] = 0;
		$m[ $w0 + 1 ] = $v8;
		$m[ $w0 ] = $v10;
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFF01 ) | ( ( $v17 ? 2 : 3 ) << 8 );
		$m[ $w0 + 5 ] = $v18 | $v3;
	}

	/** stock_truth::rules::gate::findings::Findings::of (WebAssembly function 15). */
	private function findings_of( int $v1, int $v2, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v39 = 0;
		$v51 = 0;
		$v53 = 0;
		$v76 = 0;
		$v78 = 0;
		$v79 = 0;
		$m[939] = 0;
		$m[938] = 0;
		$m[937] = 0;
		$v8 = 0;
		$v9 = $m[998] & 0xFFFFFFFF;
		$v10 = ( $v9 + 1 ) & 0xFFFFFFFF;
		$v11 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
		$v12 = (int) ( $v11 << 32 > 0 );
		$s0 = $m[999] & 0xFFFFFFFF;
		$v13 = $v12 ? $s0 : $v10;
		$v14 = $v12 ? 0 : $v9;
		$s0 = $m[1000];
		$v15 = $s0 + 59999;
		\is_float( $v15 ) && $v15 = self::rt_add_64( $s0, 59999 );
		$v16 = $m[1001] & 0xFFFFFFFF;
		$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
		$v17 = $m[997];
		$v18 = $m[996];
		$v19 = $m[995];
		$v20 = $m[994];
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
							$m[1004] = $m[939];
							$m[1003] = $m[938];
							$m[1002] = $m[937];
							$m[1014] = ( $m[1014] & -0xFFFF01 ) | ( $v21 << 16 ) | ( $v22 << 8 );
							$m[1013] = $v24;
							$m[1012] = ( $v78 << 32 ) | $v25;
							$m[1011] = ( $v53 << 32 ) | $v26;
							$m[1010] = ( $v79 << 32 ) | $v27;
							$m[1009] = ( $v39 << 32 ) | $v30;
							$m[1008] = $v51;
							$m[1007] = $v28;
							$m[1006] = $v76;
							$m[1005] = $v29;
							$m[1014] = ( $m[1014] & 0xFFFF00 ) | $v23;
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
					$this->access_access( ( 7488 + 32 ) >> 3, $v36, 1000 );
					$v37 = $m[942];
					$v38 = (int) ( $v37 == 0 );
					$v8 = $v38 ? 1 : $v30;
					$v23 = $v23 | (int) ( ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 101, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 );
					$v39 = $v38 ? ( $v30 ? $v39 : $v32 ) : $v39;
					if ( ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 100, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
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
					$v45 = $m[944];
					$v46 = $m[943];
					$v47 = $m[ $w40 + 1 ] ?? $this->rt_load( $v40 + 8 );
					$v48 = $m[ $w40 ] ?? $this->rt_load( $v40 );
					do {
						switch ( $v37 & 0xFFFFFFFF ) {
							case 3:
								$m[947] = $m[939];
								$m[946] = $m[938];
								$v49 = $m[937];
								$m[945] = $v49;
								$m[940] = 1;
								$m[941] = ( $m[941] & -0x100000000 ) | $v32;
								$m[942] = $v46;
								$v50 = $v49 & 1 ? 7488 + 72 : 7488 + 32;
								$w50 = $v50 >> 3;
								$m[937] = $m[ $w50 ];
								$m[938] = $m[ $w50 + 1 ];
								$m[939] = $m[ $w50 + 2 ];
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
								$v53 = $v26 ? $v53 : $v32;
								break 2;
							case 8:
								break;
							default:
								break 4;
						}
						$s0 = $m[941];
						$v54 = $m[940] & 0xFFFFFFFF ? $s0 : 0;
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
						$v53 = $v26 ? $v53 : $v32;
						if ( ! ( $v75 & $v29 ) ) {
							$v26 = 1;
							$v77 = $v29;
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
			$v83 = $v27 ? $v79 : $v32;
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
				$v21 = ( $v43 & (int) ( $s1 > 0 ) ) | $v21;
				continue;
			}
			$v22 = 1;
			$v78 = $v25 ? $v78 : $v32;
			$v25 = 1;
		}
	}

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 16). */
	private function components_measure_heights(): void {
		$m = &$this->m;
		$v2 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 104 + 11176;
					$w4 = $v4 >> 3;
					if ( ( $m[ $w4 + 12 ] & 0xFF00000000 ) == 0x200000000 ) {
						$m[ $w4 + 12 ] = ( $m[ $w4 + 12 ] & -0x100000000 ) | 5;
					}
				}
				$v3 = $v3 + 1;
				if ( $v3 == $v2 ) {
					break;
				}
			}
		}
		$v5 = $m[954] & 0xFFFFFFFF;
		do {
			$v6 = $m[955] & 0xFFFFFFFF;
			if ( $v6 == 0 ) {
				break;
			}
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 7232 + 8 ) >> 3, $v5, $v6, $v7 );
				$v7 = ( $v7 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[905] & 0xFFFFFFFF ) ) {
					if ( $v7 != $v6 ) {
						continue;
					}
					break 2;
				}
				$v8 = $m[907] & 0xFFFFFFFF;
				if ( $v8 <= 99 ) {
					$s0 = $v8 * 104;
					$i = ( $s0 + 11272 ) >> 3;
					$m[ $i ] = $m[ $i ] & -0x100000000;
				}
				if ( $v7 >= $v6 ) {
					break;
				}
			}
		} while ( false );
		$v9 = 0;
		$v10 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			if ( $v9 || ( $v10 > 4 || $v6 == 0 ) ) {
				return;
			}
			$v11 = 1;
			$v9 = (int) ( $v10 == 4 );
			$v10 = $v9 ? 4 : $v10 + 1;
			$v12 = 0;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_component( ( 7232 + 8 ) >> 3, $v5, $v6, $v12 );
					$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[905] & 0xFFFFFFFF ) ) {
						if ( $v12 != $v6 ) {
							continue;
						}
						break 2;
					}
					$v13 = $m[907] & 0xFFFFFFFF;
					if ( $v13 <= 99 ) {
						$v14 = $v13 * 104 + 11176;
						$w14 = $v14 >> 3;
						if ( ( $m[ $w14 + 12 ] & 0xFF00000000 ) != 0 ) {
							$v15 = ( $m[907] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v15 > 99 ? 9424 : $v15 * 104 + 11176;
							$v16 = ( ( $m[ ( $s0 + 96 ) >> 3 ] & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							if ( ( $m[ $w14 + 12 ] & 0xFFFFFFFF ) << 32 < $v16 << 32 ) {
								$m[ $w14 + 12 ] = ( $m[ $w14 + 12 ] & -0x100000000 ) | $v16;
								$v11 = 0;
							}
						}
					}
					if ( $v12 >= $v6 ) {
						break;
					}
				}
			} while ( false );
			if ( $v11 != 0 ) {
				break;
			}
		}
	}

	/** stock_truth::rules::promise::backorder_allowance::available_at (WebAssembly function 17). */
	private function backorder_allowance_available_at( int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7, int $v8 ): void {
		$m = &$this->m;
		$v10 = $m[1016];
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
				$this->poolrecord_supply( ( 7536 + 8 ) >> 3, $v1, $v2, $v13 );
				$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
				do {
					if ( $m[943] == 1 && ( $m[947] & 0xFFFFFFFF ) == $v3 ) {
						$v14 = $m[945];
						if ( $v7 <= $v14 && ! ( $v12 & (int) ( $v5 > $m[946] ) ) ) {
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
					$this->poolrecord_supply( ( 7536 + 8 ) >> 3, $v1, $v2, $v15 );
					if ( $m[943] == 1 && ( $m[947] & 0xFFFFFFFF ) == $v3 ) {
						$v17 = $m[945];
						if ( $v7 <= $v17 && ! ( $v12 & (int) ( $v5 > $m[946] ) ) ) {
							$s0 = $m[944];
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
		$m[1016] = $v10;
		$m[1015] = $v11;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 18). */
	private function poolrecord_supply( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x100000000 ) | ( ( $m[ $w5 + 105 ] ?? $this->rt_load( $v5 + 840 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 3 ] = $m[ $w5 + 108 ] ?? $this->rt_load( $v5 + 864 );
			$m[ $w0 + 2 ] = $m[ $w5 + 107 ] ?? $this->rt_load( $v5 + 856 );
			$m[ $w0 + 1 ] = $m[ $w5 + 106 ] ?? $this->rt_load( $v5 + 848 );
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 19). */
	private function backorder_allowance_backorder_allowance( int $v1, int $v2, int $v3, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		$v20 = 0;
		do {
			if ( ! ( (int) ( $m[915] != 2 ) & (int) ( ( $m[921] & 0xFF ) == 2 ) ) ) {
				$v9 = 0;
				if ( $v5 != 0 ) {
					break;
				}
			}
			$m[907] = 0;
			$m[906] = 0;
			$m[905] = 0;
			return;
		} while ( false );
		$m[906] = 0;
		$v10 = 0;
		if ( $v2 != 0 ) {
			$v11 = $m[912];
			$v12 = $m[911] & 0xFFFFFFFF;
			$v13 = 0;
			$v9 = 0;
			$v14 = 1;
			$v10 = 0;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_supply( ( 7184 + 8 ) >> 3, $v1, $v2, $v13 );
					$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
					if ( $m[899] == 1 && ( $m[903] & 0xFFFFFFFF ) == $v3 ) {
						$v15 = $m[901];
						if ( $v7 <= $v15 && ( $v12 & (int) ( $v11 > $m[902] ) ) == 0 ) {
							$v10 = 1;
							$v16 = $v15 - $v6;
							\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, $v6 );
							$v17 = $v15 + 1;
							\is_float( $v17 ) && $v17 = self::rt_add_64( $v15, 1 );
							$v18 = (int) ( $v16 > $v7 );
							$v19 = $v18 ? ( $v16 > 0 ? $v16 : 0 ) : ( $v17 < 253402300799999 ? $v17 : 253402300799999 );
							$v20 = $v14 ? $v19 : ( $v19 < $v20 ? $v19 : $v20 );
							$s0 = $m[900];
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
			$m[906] = $v20;
		}
		$m[905] = $v10;
		$m[907] = $v9 < $v5 ? $v9 : $v5;
	}

	/** stock_truth::rules::promise::hold::held (WebAssembly function 20). */
	private function hold_held( int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v6 = $m[906];
		if ( ! $v2 ) {
			$v7 = 0;
			$v8 = 0;
		} else {
			$v8 = 0;
			$v9 = 0;
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_hold( $v1, $v2, $v9 );
				$v10 = ( $m[903] >> 32 ) & 0xFF;
				if ( $v10 != 2 && ( ( $m[903] & 0xFFFFFFFF ) == $v3 && ! ( $v10 & 1 ) ) ) {
					$v11 = $m[902];
					if ( $v4 < $v11 ) {
						$v6 = $v7 == 0 ? $v11 : ( $v11 < $v6 ? $v11 : $v6 );
						$s0 = $m[901];
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
		$m[906] = $v6;
		$m[905] = $v7;
		$m[907] = $v8;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 21). */
	private function poolrecord_hold( int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 2;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[903] = ( $m[903] & -0x100000000 ) | ( ( $m[ $w5 + 109 ] ?? $this->rt_load( $v5 + 872 ) ) & 0xFFFFFFFF );
			$m[902] = $m[ $w5 + 111 ] ?? $this->rt_load( $v5 + 888 );
			$m[901] = $m[ $w5 + 110 ] ?? $this->rt_load( $v5 + 880 );
			$v4 = (int) ( ( $m[ $w5 + 112 ] ?? $this->rt_load( $v5 + 896 ) ) == 1 );
		}
		$m[903] = ( $m[903] & -0xFF00000001 ) | ( $v4 << 32 );
	}

	/** stock_truth::rules::promise::terms::safety_stock (WebAssembly function 22). */
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

	/** stock_truth::rules::promise::terms::promise (WebAssembly function 23). */
	private function terms_promise( int $v2, int $w4, int $v5 ): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$v17 = 0;
		$v7 = $m[954] & 0xFFFFFFFF;
		$this->hold_held( $v7, $m[956] & 0xFFFFFFFF, $v2, $v5 );
		$v8 = $m[906];
		$v9 = $m[905];
		$v10 = $m[907];
		$this->backorder_allowance_backorder_allowance( $v7, ( $m[955] >> 32 ) & 0xFFFFFFFF, $v2, $m[ $w4 + 5 ], $m[ $w4 + 6 ], $v5 );
		$v11 = $m[906];
		$v12 = $m[905];
		$v13 = $m[907];
		$v14 = 0;
		if ( $m[915] == 0 ) {
			$v5 = $m[916];
			$s0 = $v13 + $v5;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v13, $v5 );
			$v15 = $this->terms_safety_stock( $v5, $m[924], $m[ $w4 + 3 ], $m[ $w4 + 4 ] );
			$s1 = $v10 + $v15;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v10, $v15 );
			$v16 = $m[923];
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
		$m[934] = $v19;
		$m[933] = $v20;
		$m[932] = $v17;
		$m[931] = $v13;
		$m[930] = $v15;
		$m[929] = $v10;
		$m[928] = $v16;
		$m[927] = $v5;
		$m[926] = $v14;
	}

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 24). */
	private function survey_survey( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v5 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
		if ( $v5 != 0 ) {
			$v6 = ( ( $m[954] & 0xFFFFFFFF ) + 640 ) & 0xFFFFFFFF;
			$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
			$v7 = ( $m[958] >> 32 ) & 0xFFFFFFFF;
			$v8 = $m[958] & 0xFFFFFFFF;
			$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
			$v9 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v9 <= 199 && $v9 <= 99 ) {
					$v10 = ( $v6 + $v9 * 416 ) & 0xFFFFFFFF;
					$w10 = $w6 + $v9 * 52;
					$v11 = $m[ $w10 + 10 ] ?? $this->rt_load( $v10 + 80 );
					$v12 = $m[ $w10 + 1 ] ?? $this->rt_load( $v10 + 8 );
					$v13 = $m[ $w10 + 9 ] ?? $this->rt_load( $v10 + 72 );
					$v14 = $m[ $w10 + 4 ] ?? $this->rt_load( $v10 + 32 );
					$v15 = $m[ $w10 + 5 ] ?? $this->rt_load( $v10 + 40 );
					$v16 = $m[ $w10 + 7 ] ?? $this->rt_load( $v10 + 56 );
					$v17 = $m[ $w10 ] ?? $this->rt_load( $v10 );
					$v18 = $m[ $w10 + 2 ] ?? $this->rt_load( $v10 + 16 );
					$v19 = $m[ $w10 + 3 ] ?? $this->rt_load( $v10 + 24 );
					$v20 = $m[ $w10 + 6 ] ?? $this->rt_load( $v10 + 48 );
					$m[924] = $m[ $w10 + 8 ] ?? $this->rt_load( $v10 + 64 );
					$m[923] = $v20;
					$m[920] = $v19;
					$m[919] = $v18;
					$m[917] = 0;
					$m[916] = $v17;
					$m[914] = $v16;
					$m[912] = $v15;
					$m[910] = $v14;
					$m[925] = ( $m[925] & -0x100 ) | ( $v13 == 3 ? 2 : (int) ( $v13 == 2 ) );
					$v21 = \PHP_INT_MIN;
					$m[913] = (int) ( $v16 != \PHP_INT_MIN );
					$m[911] = (int) ( $v15 != \PHP_INT_MIN );
					$m[909] = (int) ( $v14 != \PHP_INT_MIN );
					$m[921] = ( $m[921] & -0x100 ) | ( $v12 == 1 ? 0 : ( $v12 == 3 ? 2 : 1 ) );
					$m[915] = $v18 == \PHP_INT_MIN ? 2 : ( $v19 == \PHP_INT_MIN ? 2 : (int) ( $v17 == \PHP_INT_MIN ) );
					$v22 = $v11 & 0xFFFFFFFF;
					$m[922] = ( $m[922] & 0xFFFFFFFF ) | ( $v22 << 32 );
					$v23 = (int) ( $v11 != \PHP_INT_MIN );
					$m[922] = ( $m[922] & -0x100000000 ) | $v23;
					$v24 = ( $v22 + 1 ) & 0xFFFFFFFF;
					$this->terms_promise( $v9, ( ( $v23 ? ( $v24 > 16 ? 0 : $v24 ) : 0 ) * 80 + 9808 ) >> 3, $v1 );
					$this->survey_surveyed( $m[1227], $v1 );
					$v25 = $v9 * 104 + 11176;
					$w25 = $v25 >> 3;
					$this->rt_copy( $v25, 7264 + 216, 104 );
					if ( $m[ $w25 + 8 ] == 1 ) {
						$s0 = $m[ $w25 + 9 ];
						$v26 = $v2 - $s0;
						\is_float( $v26 ) && $v26 = self::rt_sub_64( $v2, $s0 );
						$v21 = $v26 > 0 ? $v26 : 0;
					}
					if ( ! ( $m[926] & 0xFFFFFFFF ) ) {
						$v27 = \PHP_INT_MIN;
						$v28 = \PHP_INT_MIN;
						$v29 = \PHP_INT_MIN;
						$v30 = \PHP_INT_MIN;
						$v31 = \PHP_INT_MIN;
						$v32 = \PHP_INT_MIN;
					} else {
						$v27 = $m[932];
						$v28 = $m[931];
						$v29 = $m[930];
						$v30 = $m[929];
						$v31 = $m[928];
						$v32 = $m[927];
					}
					if ( $v7 <= 199 ) {
						$v33 = ( $v8 + $v7 * 416 ) & 0xFFFFFFFF;
						$w33 = $w8 + $v7 * 52;
						if ( ! isset( $m[ $w33 + 121 ] ) ) {
							$this->rt_store( $v33 + 968, 0 );
						} else {
							$m[ $w33 + 121 ] = 0;
						}
						if ( ! isset( $m[ $w33 + 120 ] ) ) {
							$this->rt_store( $v33 + 960, \PHP_INT_MIN );
						} else {
							$m[ $w33 + 120 ] = \PHP_INT_MIN;
						}
						if ( ! isset( $m[ $w33 + 119 ] ) ) {
							$this->rt_store( $v33 + 952, $v21 );
						} else {
							$m[ $w33 + 119 ] = $v21;
						}
						if ( ! isset( $m[ $w33 + 118 ] ) ) {
							$this->rt_store( $v33 + 944, $v27 );
						} else {
							$m[ $w33 + 118 ] = $v27;
						}
						if ( ! isset( $m[ $w33 + 117 ] ) ) {
							$this->rt_store( $v33 + 936, $v28 );
						} else {
							$m[ $w33 + 117 ] = $v28;
						}
						if ( ! isset( $m[ $w33 + 116 ] ) ) {
							$this->rt_store( $v33 + 928, $v29 );
						} else {
							$m[ $w33 + 116 ] = $v29;
						}
						if ( ! isset( $m[ $w33 + 115 ] ) ) {
							$this->rt_store( $v33 + 920, $v30 );
						} else {
							$m[ $w33 + 115 ] = $v30;
						}
						if ( ! isset( $m[ $w33 + 114 ] ) ) {
							$this->rt_store( $v33 + 912, $v31 );
						} else {
							$m[ $w33 + 114 ] = $v31;
						}
						if ( ! isset( $m[ $w33 + 113 ] ) ) {
							$this->rt_store( $v33 + 904, $v32 );
						} else {
							$m[ $w33 + 113 ] = $v32;
						}
						if ( ! isset( $m[ $w33 + 122 ] ) ) {
							$this->rt_store( $v33 + 976, 0 );
						} else {
							$m[ $w33 + 122 ] = 0;
						}
					}
					$v7 = ( $v7 + 1 ) & 0xFFFFFFFF;
					$m[958] = ( $m[958] & 0xFFFFFFFF ) | ( $v7 << 32 );
				}
				$v9 = $v9 + 1;
				if ( $v9 == $v5 ) {
					break;
				}
			}
		}
		if ( ( $m[955] & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights();
		}
	}

	/** stock_truth::rules::promise::survey::surveyed (WebAssembly function 25). */
	private function survey_surveyed( int $v3, int $v4 ): void {
		$m = &$this->m;
		$v7 = 0;
		$v9 = 0;
		$v6 = $m[926];
		if ( $v6 == 1 ) {
			$v7 = $m[932];
			$v8 = $m[925] & 0xFF;
			$c = $v8 != 1;
			$s0 = $m[931];
			if ( $c ) {
				$v9 = $v7 - $s0;
				\is_float( $v9 ) && $v9 = self::rt_sub_64( $v7, $s0 );
				$v10 = 1;
			} else {
				$v11 = $v7 - $s0;
				\is_float( $v11 ) && $v11 = self::rt_sub_64( $v7, $s0 );
				$v12 = $m[930];
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
			$v8 = $m[925] & 0xFF;
			$v10 = 0;
		}
		$v17 = $v6 & 0xFFFFFFFF;
		$v18 = $m[924];
		$v19 = $m[921] & 0xFF;
		$v20 = $m[915];
		$this->freshness_age( $v3, $v4 );
		$v21 = $m[907];
		$v22 = $m[906];
		$v23 = 0;
		$v24 = 0;
		if ( $v20 != 2 ) {
			$v25 = $m[910];
			$v26 = $m[920];
			$v27 = $m[919];
			$v28 = $v26 < $v27 ? $v26 : $v27;
			$v4 = $m[909] & 0xFFFFFFFF ? ( $v25 > $v28 ? $v25 : $v28 ) : $v28;
			$v24 = 1;
			$v23 = $v19;
		}
		$m[947] = ( $m[947] & -0xFFFF00000001 ) | ( $v23 << 40 ) | ( $v8 << 32 );
		$m[947] = $m[947] & -0x100000000;
		$m[946] = $v18;
		$m[936] = $v7;
		$m[935] = $v10;
		$m[944] = $v21;
		$m[943] = $v22;
		$m[938] = $v4;
		$m[937] = $v24;
		$m[942] = $m[934];
		$m[941] = $m[933];
		$m[940] = $m[914];
		$m[939] = $m[913];
		$s0 = $v7 - $v9;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v7, $v9 );
		$m[945] = $v17 ? $s0 : 0;
	}

	/** stock_truth::rules::promise::freshness::age (WebAssembly function 26). */
	private function freshness_age( int $v2, int $v3 ): void {
		$m = &$this->m;
		$v4 = 0;
		if ( $m[915] != 2 ) {
			$v5 = $m[920];
			$v6 = $m[910];
			$v7 = $m[909] & 0xFFFFFFFF;
			$v8 = $v7 ? ( $v5 > $v6 ? $v5 : $v6 ) : $v5;
			$v9 = $v8 - $v2;
			\is_float( $v9 ) && $v9 = self::rt_sub_64( $v8, $v2 );
			$v10 = $m[919];
			$v11 = $v5 < $v10 ? $v5 : $v10;
			$s0 = $v8 - $v3;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v8, $v3 );
			$v12 = (int) ( $s0 > $v2 );
			$m[907] = $v12 ? ( $v9 > 0 ? $v9 : 0 ) : ( $v7 ? ( $v6 > $v11 ? $v6 : $v11 ) : $v11 );
			$v4 = $v12 ? 2 : 1;
		}
		$m[906] = $v4;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 27). */
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
		$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
		$v16 = ( $m[ $w0 + 7 ] >> 32 ) & 0xFFFFFFFF;
		$v17 = ( $m[ $w0 + 8 ] >> 32 ) & 0xFFFFFFFF;
		$v18 = $m[ $w0 + 5 ] & 0xFFFFFFFF;
		$v19 = $m[ $w0 ];
		$s0 = $v9 - $v19;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v19 );
		$v20 = ( $m[ $w0 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v15, $v16, $v17, $v18, $s0, $v20 );
		$v21 = ( $v20 + 3200 ) & 0xFFFFFFFF;
		$v22 = ( ( $m[ $w15 ] ?? $this->rt_load( $v15 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
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
		$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
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
				$w57 = $w40 + ( $v47 << 1 );
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 28). */
	private function kitsearch_short_of( int $w0, int $w1, int $v2 ): void {
		$m = &$this->m;
		$v3 = $this->g0_stack_pointer - 32;
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
			$v9 = $v7 < 30000000000000 ? $v7 : 30000000000000;
			$v10 = \intdiv( $v9, 10000 );
			$s0 = ( $v10 * -10000 + $v9 ) * $v8;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v10 * -10000 + $v9, $v8 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v10 * $v8;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v10, $v8 );
			$v11 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v11 ) && $v11 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v7 = $v11 < 30000000000000 ? $v11 : 30000000000000;
		}
		$v12 = $m[ $w1 + 7 ] & 0xFFFFFFFF;
		$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
		$v13 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
		$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
		$v14 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$s0 = $m[ $w1 ];
		$s1 = $v7 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, $s0 );
		$v15 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v12, $v13, ( $m[ $w1 + 8 ] >> 32 ) & 0xFFFFFFFF, $v14, $s1, $v15 );
		$v16 = 1 << ( $v14 & 63 );
		$v17 = (int) ( $v14 < 64 );
		$v18 = $v17 ? 0 : $v16;
		$v19 = $v17 ? $v16 : 0;
		$v20 = ( $v15 + 3200 ) & 0xFFFFFFFF;
		$v21 = ( ( $m[ $w12 ] ?? $this->rt_load( $v12 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		do {
			$s0 = ( $v14 > 99 ? 9424 : $v13 + $v14 * 104 ) & 0xFFFFFFFF;
			$v22 = $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v22 << 32 < 4294967296 ) {
				$v23 = 0;
				break;
			}
			$v24 = ( $m[ $w12 + 1 ] ?? $this->rt_load( $v12 + 8, 4 ) ) & 0xFFFFFFFF;
			$v23 = 0;
			$v25 = $v22;
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				do {
					if ( $v24 == 0 ) {
						break;
					}
					$v26 = ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF;
					$v27 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_component( $w3 + 1, $v26, $v24, $v27 );
						$v27 = ( $v27 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w3 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v27 != $v24 ) {
								continue;
							}
							break 2;
						}
						$v28 = $m[ $w3 + 3 ] & 0xFFFFFFFF;
						$v29 = (int) ( $v28 > 99 );
						$v30 = ( $v29 ? 9424 : $v13 + $v28 * 104 ) & 0xFFFFFFFF;
						$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
						if ( ( ( $m[ $w30 + 12 ] ?? $this->rt_load( $v30 + 96, 4 ) ) & 0xFFFFFFFF ) == $v25 ) {
							$v31 = ( $m[ $w3 + 3 ] >> 32 ) & 0xFFFFFFFF;
							$v32 = 1 << ( $v28 & 63 );
							$v33 = (int) ( $v28 < 64 );
							if ( ( $v32 & ( $v33 ? $v19 : $v18 ) ) != 0 ) {
								$v34 = ( $v28 << 5 ) & 0xFFFFFFFF;
								$v35 = ( $v29 ? 9392 : $v15 + $v34 ) & 0xFFFFFFFF;
								$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
								$s0 = $m[ $w35 + 2 ] ?? $this->rt_load( $v35 + 16 );
								$s1 = $m[ $w35 + 3 ] ?? $this->rt_load( $v35 + 24 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$v36 = ( $v29 ? 9392 : $v20 + $v34 ) & 0xFFFFFFFF;
								$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
								$s0 = $m[ $w36 + 2 ] ?? $this->rt_load( $v36 + 16 );
								$s1 = $m[ $w36 + 3 ] ?? $this->rt_load( $v36 + 24 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									if ( ( ( $m[ $w30 + 12 ] ?? $this->rt_load( $v30 + 101, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
										if ( $v31 >= 64 ) {
											$v18 = ( 1 << ( $v31 & 63 ) ) | $v18;
										} else {
											$v19 = ( 1 << $v31 ) | $v19;
										}
									} elseif ( $v31 >= 64 ) {
										$v4 = ( 1 << ( $v31 & 63 ) ) | $v4;
									} else {
										$v23 = ( 1 << $v31 ) | $v23;
									}
								}
							}
							if ( ( ( $v33 ? $v23 : $v4 ) & $v32 ) != 0 ) {
								$v37 = ( $v28 << 5 ) & 0xFFFFFFFF;
								$s0 = ( $v29 ? 9392 : $v15 + $v37 ) & 0xFFFFFFFF;
								$s1 = ( $v29 ? 9392 : $v20 + $v37 ) & 0xFFFFFFFF;
								if ( ( $s0 & 7 ? $this->rt_load( $s0 + 24 ) : $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_load( $s0 + 24 ) ) > ( $s1 & 7 ? $this->rt_load( $s1 + 24 ) : $m[ ( $s1 + 24 ) >> 3 ] ?? $this->rt_load( $s1 + 24 ) ) ) {
									if ( $v31 >= 64 ) {
										$v4 = $v4 | ( 1 << ( $v31 & 63 ) );
									} else {
										$v23 = $v23 | ( 1 << $v31 );
									}
								}
							}
						}
						if ( $v27 >= $v24 ) {
							break;
						}
					}
				} while ( false );
				$v38 = (int) ( $v25 == 1 );
				if ( $v38 ) {
					break 2;
				}
				$v25 = ( 0 ? 1 : $v25 - 1 ) & 0xFFFFFFFF;
				if ( $v25 << 32 < 4294967296 ) {
					break;
				}
			}
		} while ( false );
		$v39 = $v19;
		$v40 = $v18;
		$v41 = $v23;
		$v42 = $v4;
		$v43 = $v22;
		$v44 = $m[ $w1 + 10 ] & 0xFF;
		if ( $v44 == 1 ) {
			$v21 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
			$v43 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			$v42 = $m[ $w1 + 4 ];
			$v41 = $m[ $w1 + 3 ];
			$v40 = $m[ $w1 + 2 ];
			$v39 = $m[ $w1 + 1 ];
		}
		$v45 = 0;
		do {
			$v46 = (int) ( $v43 << 32 > 0 );
			$v47 = $v46 ? 0 : $v14;
			$v48 = ( $v46 ? $v21 : $v14 + 1 ) & 0xFFFFFFFF;
			if ( $v47 >= $v48 ) {
				break;
			}
			$v49 = $m[ $w1 + 8 ] & 0xFFFFFFFF;
			$w49 = ( $v49 >> 3 ) | ( $v49 << 61 );
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					do {
						if ( $v47 != $v14 ) {
							$v50 = 1 << ( $v47 & 63 );
							$v51 = (int) ( $v47 < 64 );
							if ( ( $v50 & ( $v51 ? $v39 : $v40 ) ) == 0 && ( $v50 & ( $v51 ? $v41 : $v42 ) ) == 0 ) {
								break;
							}
						}
						$v52 = ( $v47 << 5 ) & 0xFFFFFFFF;
						$v53 = (int) ( $v47 > 99 );
						$v54 = ( $v53 ? 9392 : $v20 + $v52 ) & 0xFFFFFFFF;
						$w54 = ( $v54 >> 3 ) | ( $v54 << 61 );
						$v55 = ( $v15 + $v52 ) & 0xFFFFFFFF;
						$w55 = ( $v55 >> 3 ) | ( $v55 << 61 );
						$v56 = $v53 ? 9392 : $v55;
						$w56 = ( $v56 >> 3 ) | ( $v56 << 61 );
						do {
							do {
								do {
									do {
										if ( $v22 << 32 >= 4294967296 ) {
											$v57 = 1 << ( $v47 & 63 );
											if ( ( $v57 & ( $v47 < 64 ? $v23 : $v4 ) ) == 0 ) {
												break;
											}
											$v58 = 1;
											if ( ( $m[ $w56 + 1 ] ?? $this->rt_load( $v56 + 8 ) ) > ( $m[ $w54 + 1 ] ?? $this->rt_load( $v54 + 8 ) ) ) {
												break 4;
											}
											if ( ( $m[ $w56 + 3 ] ?? $this->rt_load( $v56 + 24 ) ) <= ( $m[ $w54 + 3 ] ?? $this->rt_load( $v54 + 24 ) ) ) {
												break;
											}
											break 4;
										}
										if ( $v22 == 0 ) {
											break 2;
										}
										$v57 = 1 << ( $v47 & 63 );
									} while ( false );
									if ( ( $v57 & ( $v47 < 64 ? $v19 : $v18 ) ) == 0 ) {
										break 2;
									}
								} while ( false );
								$v58 = 0;
								$s0 = $m[ $w56 ] ?? $this->rt_load( $v56 );
								$s1 = $m[ $w56 + 1 ] ?? $this->rt_load( $v56 + 8 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$s0 = $m[ $w54 ] ?? $this->rt_load( $v54 );
								$s1 = $m[ $w54 + 1 ] ?? $this->rt_load( $v54 + 8 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									break 2;
								}
								$s0 = $m[ $w56 + 2 ] ?? $this->rt_load( $v56 + 16 );
								$s1 = $m[ $w56 + 3 ] ?? $this->rt_load( $v56 + 24 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$s0 = $m[ $w54 + 2 ] ?? $this->rt_load( $v54 + 16 );
								$s1 = $m[ $w54 + 3 ] ?? $this->rt_load( $v54 + 24 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									break 2;
								}
							} while ( false );
							if ( $v44 == 0 ) {
								break 2;
							}
							$v58 = 0;
							if ( ( $m[ $w56 ] ?? $this->rt_load( $v56 ) ) > ( $m[ $w54 ] ?? $this->rt_load( $v54 ) ) ) {
								break;
							}
							if ( ( $m[ $w56 + 2 ] ?? $this->rt_load( $v56 + 16 ) ) <= ( $m[ $w54 + 2 ] ?? $this->rt_load( $v54 + 16 ) ) ) {
								break 2;
							}
						} while ( false );
						if ( $v53 ) {
							break 3;
						}
						$v59 = ( $v49 + ( $v47 << 4 ) ) & 0xFFFFFFFF;
						$w59 = $w49 + ( $v47 << 1 );
						if ( ( $m[ $w59 ] ?? $this->rt_load( $v59 ) ) != 1 ) {
							break 3;
						}
						$v60 = ( $v13 + $v47 * 104 ) & 0xFFFFFFFF;
						$w60 = $w13 + $v47 * 13;
						$v61 = $m[ $w59 + 1 ] ?? $this->rt_load( $v59 + 8 );
						$s0 = $m[ $w55 ] ?? $this->rt_load( $v55 );
						$v62 = $v61 - $s0;
						\is_float( $v62 ) && $v62 = self::rt_sub_64( $v61, $s0 );
						if ( $v58 != 0 ) {
							$s0 = $m[ $w60 + 10 ] ?? $this->rt_load( $v60 + 80 );
							$s1 = $m[ $w55 + 1 ] ?? $this->rt_load( $v55 + 8 );
							$s2 = $s0 + $s1;
							\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
							$v63 = $v61 - $s2;
							\is_float( $v63 ) && $v63 = self::rt_sub_64( $v61, $s2 );
							$v62 = $v62 < $v63 ? $v62 : $v63;
						}
						if ( ( ( $m[ $w60 + 12 ] ?? $this->rt_load( $v60 + 100, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
							break;
						}
						if ( $v62 < 0 ) {
							break 3;
						}
					} while ( false );
					$v47 = ( $v47 + 1 ) & 0xFFFFFFFF;
					if ( $v47 == $v48 ) {
						break;
					}
				}
				$v47 = $v48;
				break 2;
			} while ( false );
			$v45 = 1;
		} while ( false );
		$m[ $w0 ] = ( $v47 << 32 ) | $v45;
		$this->g0_stack_pointer = $v3 + 32;
	}

	/** core::panicking::panic_fmt (WebAssembly function 29). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** decide (WebAssembly function 30). */
	private function decide_30(): void {
		$m = &$this->m;
		$v10 = 0;
		$v16 = 0;
		$v21 = 0;
		$v141 = 0;
		$this->g0_stack_pointer = 7584;
		do {
			do {
				do {
					if ( $m[4597] != 3 ) {
						$m[952] = $m[952] & -0x100;
						$m[951] = $m[951] & -0x100000000;
						$m[950] = $m[950] & -0x100000000;
						$m[949] = $m[949] & -0x100000000;
						break;
					}
					$m[949] = ( $m[949] & -0x100000000 ) | 2;
					if ( ! ( $m[1396] & 0xFF00000000 ) ) {
						$m[951] = $m[951] & -0x100000000;
						$m[950] = 0;
						$m[949] = 0;
						$m[951] = $m[951] & 0xFFFFFFFF;
						$m[952] = ( $m[952] & -0x100000000 ) | 8;
						break;
					}
					$v1 = $m[1396] & 0xFFFFFFFF;
					$v2 = $m[4598];
					if ( $v2 >= 0 && $v2 <= 253402300799999 ) {
						$v3 = $m[4599];
						if ( $v3 >= 1 && $v3 <= 4 ) {
							$v4 = 0;
							do {
								do {
									do {
										$v5 = $m[4600];
										if ( $v5 < 0 || $v5 > 100 ) {
											$v6 = 4;
											$v7 = 1;
											$v8 = 1;
											$v9 = 0;
										} else {
											$v10 = $v3 < 4 ? 33619971 >> ( ( $v3 << 3 ) & 31 ) : 3;
											$v8 = $v5;
											$v11 = 0;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v12 = $v11;
												if ( $v12 == $v8 ) {
													break 2;
												}
												$v13 = ( $v12 * 416 ) & 0xFFFFFFFF;
												$v14 = ( $v13 + 37416 ) & 0xFFFFFFFF;
												$w14 = $v14 >> 3;
												$v5 = $m[ ( $v13 + 37416 ) >> 3 ] ?? $this->rt_load( $v13 + 37416 );
												if ( $v5 >= 10000000000001 || $v5 < -10000000000000 && $v5 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w14 + 1 ] ?? $this->rt_word( $w14 + 1 );
												if ( $s0 < 1 || $s0 > 3 ) {
													break;
												}
												$v15 = $m[ $w14 + 2 ] ?? $this->rt_word( $w14 + 2 );
												if ( $v15 >= 253402300800000 || $v15 < 0 && $v15 != \PHP_INT_MIN ) {
													break;
												}
												$v16 = $m[ $w14 + 3 ] ?? $this->rt_word( $w14 + 3 );
												if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
													break;
												}
												$v17 = $m[ $w14 + 4 ] ?? $this->rt_word( $w14 + 4 );
												if ( $v17 >= 253402300800000 || $v17 < 0 && $v17 != \PHP_INT_MIN ) {
													break;
												}
												$v18 = $m[ $w14 + 5 ] ?? $this->rt_word( $w14 + 5 );
												if ( $v18 >= 253402300800000 || $v18 < 0 && $v18 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w14 + 6 ] ?? $this->rt_word( $w14 + 6 );
												if ( $s0 < 0 || $s0 > 10000000000000 ) {
													break;
												}
												$v19 = $m[ $w14 + 7 ] ?? $this->rt_word( $w14 + 7 );
												if ( $v19 >= 10000000000001 || $v19 < 0 && $v19 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w14 + 8 ] ?? $this->rt_word( $w14 + 8 );
												if ( $s0 < 1 || $s0 > 10000000000000 ) {
													break;
												}
												$s0 = $m[ $w14 + 9 ] ?? $this->rt_word( $w14 + 9 );
												if ( $s0 < 1 || $s0 > 3 ) {
													break;
												}
												$v20 = $m[ $w14 + 10 ] ?? $this->rt_word( $w14 + 10 );
												if ( $v20 >= 0 && $v20 >= $v1 || $v20 < 0 && $v20 != \PHP_INT_MIN || $v5 != \PHP_INT_MIN && $v15 == \PHP_INT_MIN ) {
													break;
												}
												$v11 = ( $v12 + 1 ) & 0xFFFFFFFF;
												if ( (int) ( $v15 != \PHP_INT_MIN ) ^ (int) ( $v16 == \PHP_INT_MIN ) ) {
													continue;
												}
												break;
											}
											$this->place_at_fault( 7584 + 432, $v14, 11, 8720, 11, 0, $v1, 1, 1, $v12 );
											$m[962] = ( $m[962] & -0x10000 ) | ( ( $m[1005] >> 8 ) & 0xFFFF );
											$m[962] = ( $m[962] & -0xFF0001 ) | ( ( ( $m[1005] >> 24 ) & 0xFF ) << 16 );
											$v8 = ( $m[1002] >> 32 ) & 0xFFFFFFFF;
											$v7 = $m[1002] & 0xFFFFFFFF;
											if ( $v7 == 2 ) {
												break;
											}
											$v6 = $m[1005] & 0xFF;
											$v10 = ( $m[1004] >> 32 ) & 0xFFFFFFFF;
											$v4 = $m[1004] & 0xFFFFFFFF;
											$v21 = ( $m[1003] >> 32 ) & 0xFFFFFFFF;
											$v9 = $m[1003] & 0xFFFFFFFF;
										}
										$m[952] = ( $m[952] & -0xFF000001 ) | ( ( ( $m[962] >> 16 ) & 0xFF ) << 24 );
										$m[952] = ( $m[952] & -0xFFFF01 ) | ( ( $m[962] & 0xFFFF ) << 8 );
										$m[950] = ( $v21 << 32 ) | $v9;
										$m[949] = ( $v8 << 32 ) | $v7;
										break 2;
									} while ( false );
									$v4 = 0;
									$v22 = $m[4601];
									if ( $v22 < 0 || $v22 > 100 ) {
										$v6 = 4;
										$v23 = 2;
										$v24 = 1;
										$v25 = 0;
									} else {
										$v26 = $v8;
										$v23 = $v22;
										$v27 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v28 = $v27;
											if ( $v28 == $v23 ) {
												break 3;
											}
											$v29 = ( $v28 * 416 ) & 0xFFFFFFFF;
											$v30 = ( $v29 + 36776 ) & 0xFFFFFFFF;
											$w30 = $v30 >> 3;
											$v31 = $m[ ( $v29 + 37504 ) >> 3 ] ?? $this->rt_load( $v29 + 37504 );
											if ( $v31 >= 0 && $v31 >= $v26 || $v31 < 0 && $v31 != \PHP_INT_MIN ) {
												break;
											}
											$v16 = $m[ $w30 + 92 ] ?? $this->rt_word( $w30 + 92 );
											if ( $v16 < 0 || $v16 > 1 ) {
												break;
											}
											$v32 = $m[ $w30 + 93 ] ?? $this->rt_word( $w30 + 93 );
											if ( $v32 < 1 || $v32 > 6 ) {
												break;
											}
											$s0 = $m[ $w30 + 94 ] ?? $this->rt_word( $w30 + 94 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v5 = $m[ $w30 + 95 ] ?? $this->rt_word( $w30 + 95 );
											if ( $v5 >= 10000000000001 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
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
											$v5 = $m[ $w30 + 99 ] ?? $this->rt_word( $w30 + 99 );
											if ( $v5 >= 0 && $v5 >= $v1 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w30 + 100 ] ?? $this->rt_word( $w30 + 100 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v5 = $m[ $w30 + 101 ] ?? $this->rt_word( $w30 + 101 );
											if ( $v5 >= 253402300800000 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
												break;
											}
											$v27 = ( $v28 + 1 ) & 0xFFFFFFFF;
											if ( $v31 != \PHP_INT_MIN || ( $v16 != 1 || $v32 != 1 ) ) {
												continue;
											}
											break;
										}
										$this->place_at_fault( 7584 + 432, ( $v30 + 728 ) & 0xFFFFFFFF, 11, 8360, 11, $v26, $v1, 2, 1, $v28 );
										$m[962] = ( $m[962] & -0x10000 ) | ( ( $m[1005] >> 8 ) & 0xFFFF );
										$m[962] = ( $m[962] & -0xFF0001 ) | ( ( ( $m[1005] >> 24 ) & 0xFF ) << 16 );
										$v23 = ( $m[1002] >> 32 ) & 0xFFFFFFFF;
										$v24 = $m[1002] & 0xFFFFFFFF;
										if ( $v24 == 2 ) {
											break 2;
										}
										$v6 = $m[1005] & 0xFF;
										$v10 = ( $m[1004] >> 32 ) & 0xFFFFFFFF;
										$v4 = $m[1004] & 0xFFFFFFFF;
										$v8 = ( $m[1003] >> 32 ) & 0xFFFFFFFF;
										$v25 = $m[1003] & 0xFFFFFFFF;
									}
									$m[952] = ( $m[952] & -0xFF000001 ) | ( ( ( $m[962] >> 16 ) & 0xFF ) << 24 );
									$m[952] = ( $m[952] & -0xFFFF01 ) | ( ( $m[962] & 0xFFFF ) << 8 );
									$m[950] = ( $v8 << 32 ) | $v25;
									$m[949] = ( $v23 << 32 ) | $v24;
								} while ( false );
								$m[952] = ( $m[952] & -0x100 ) | $v6;
								$m[951] = ( $v10 << 32 ) | $v4;
								break 2;
							} while ( false );
							$this->decide_take_rest( $v8, $v26, $v1 );
							$m[962] = ( ( $m[1002] >> 32 ) & 0xFFFFFFFF ) | ( $m[1003] << 32 );
							$m[963] = ( ( $m[1003] >> 32 ) & 0xFFFFFFFF ) | ( $m[1004] << 32 );
							$m[964] = ( $m[964] & -0x100000000 ) | ( ( $m[1004] >> 32 ) & 0xFFFFFFFF );
							$v33 = $m[1002] & 0xFFFFFFFF;
							if ( $v33 != 2 ) {
								$m[949] = ( $m[949] & 0xFFFFFFFF ) | ( $m[962] << 32 );
								$m[950] = ( $m[950] & -0x100000000 ) | ( ( $m[962] >> 32 ) & 0xFFFFFFFF );
								$m[950] = ( $m[950] & 0xFFFFFFFF ) | ( $m[963] << 32 );
								$m[951] = ( $m[951] & -0x100000000 ) | ( ( $m[963] >> 32 ) & 0xFFFFFFFF );
								$m[951] = ( $m[951] & 0xFFFFFFFF ) | ( $m[964] << 32 );
								$m[952] = ( $m[952] & -0x100000000 ) | ( $m[1005] & 0xFFFFFFFF );
								$m[949] = ( $m[949] & -0x100000000 ) | $v33;
								break;
							}
							$m[956] = ( $m[956] & -0x100000000 ) | ( $m[964] & 0xFFFFFFFF );
							$m[955] = $m[963];
							$m[954] = $m[962];
							$m[957] = ( $m[957] & -0xFF00000001 ) | ( ( $v10 & 0xFF ) << 32 );
							$m[953] = $v2;
							$m[957] = ( $m[957] & -0x100000000 ) | $v23;
							$m[956] = ( $m[956] & 0xFFFFFFFF ) | 0x8FA800000000;
							$m[958] = $m[958] & 0xFFFFFFFF;
							$m[959] = $m[959] & -0x100000000;
							$m[958] = ( $m[958] & -0x100000000 ) | 0x8FA8;
							$this->survey_survey( $v2, $v2 );
							do {
								$v35 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
								if ( $v35 == 0 ) {
									break;
								}
								$v36 = 0;
								$v37 = $v35 - 1;
								$v38 = ( ( $v37 < 99 ? $v37 : 99 ) << 3 ) + 8;
								if ( $v38 != 0 ) {
									$this->rt_fill( 26376, 0, $v38 );
								}
								$v39 = $v35;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									isset( $m[ ( $v36 + 21576 ) >> 3 ] ) || $this->rt_touch( ( $v36 + 21576 ) >> 3 );
									$m[ ( $v36 + 21576 ) >> 3 ] = 0;
									$v39 = ( $v39 - 1 ) & 0xFFFFFFFF;
									if ( $v39 == 0 ) {
										break 2;
									}
									$v36 = $v36 + 16;
									if ( $v36 == 1600 ) {
										break;
									}
								}
							} while ( false );
							$v40 = ( $m[956] >> 32 ) & 0xFFFFFFFF;
							$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
							$v41 = $m[957] & 0xFFFFFFFF;
							$v42 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v43 = $v41 > $v42 ? $v41 : $v42;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v44 = $v42;
									if ( $v44 == $v43 ) {
										break 2;
									}
									$v42 = ( $v44 + 1 ) & 0xFFFFFFFF;
									if ( $v44 > 199 ) {
										continue;
									}
									if ( $v44 < $v41 ) {
										break;
									}
								}
								$v45 = ( $v40 + $v44 * 416 ) & 0xFFFFFFFF;
								$w45 = $w40 + $v44 * 52;
								$v16 = $m[ $w45 + 98 ] ?? $this->rt_load( $v45 + 784 );
								$v5 = $m[ $w45 + 97 ] ?? $this->rt_load( $v45 + 776 );
								$v46 = $m[ $w45 + 96 ] ?? $this->rt_load( $v45 + 768 );
								$v47 = $m[ $w45 + 94 ] ?? $this->rt_load( $v45 + 752 );
								$v48 = $m[ $w45 + 99 ] ?? $this->rt_load( $v45 + 792 );
								$v49 = $v48 & 0xFFFFFFFF;
								$v50 = $m[ $w45 + 91 ] ?? $this->rt_load( $v45 + 728 );
								$v51 = $v50 & 0xFFFFFFFF;
								if ( $v50 == \PHP_INT_MIN ) {
									continue;
								}
								do {
									if ( $v5 == 0 ) {
										break;
									}
									$v52 = \PHP_INT_MIN;
									if ( $v47 != \PHP_INT_MIN || $v5 != -1 ) {
										if ( $v5 < 1 ) {
											break;
										}
										$v53 = $v47 % $v5;
										$s0 = $v53 + ( ( $v53 >> 63 ) & $v5 );
										$v52 = $v47 - $s0;
										\is_float( $v52 ) && $v52 = self::rt_sub_64( $v47, $s0 );
									}
									$s0 = $v52 + $v5;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $v52, $v5 );
									$v47 = $v52 == $v47 ? $v47 : $s0;
								} while ( false );
								$v54 = $v47 - $v46;
								\is_float( $v54 ) && $v54 = self::rt_sub_64( $v47, $v46 );
								$v55 = $v54 > 0 ? $v54 : 0;
								if ( $v16 != 10000 ) {
									$v56 = $v55 < 30000000000000 ? $v55 : 30000000000000;
									$v5 = \intdiv( $v56, 10000 );
									$s0 = ( $v5 * -10000 + $v56 ) * $v16;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v5 * -10000 + $v56, $v16 );
									$s1 = $s0 + 9999;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
									$s0 = $v5 * $v16;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v5, $v16 );
									$v57 = \intdiv( $s1, 10000 ) + $s0;
									\is_float( $v57 ) && $v57 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
									$v55 = $v57 < 30000000000000 ? $v57 : 30000000000000;
								}
								if ( $v51 > 99 ) {
									continue;
								}
								$v58 = $v51 << 3;
								$w58 = $v58 >> 3;
								$s0 = $m[ $w58 + 3297 ];
								$s1 = $s0 + $v55;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v55 );
								$m[ $w58 + 3297 ] = $s1;
								$v59 = ( $v49 + 1 ) & 0xFFFFFFFF;
								$s0 = ( $v48 == \PHP_INT_MIN ? 0 : ( $v59 > 16 ? 0 : $v59 ) ) * 80;
								$v60 = $m[ ( $s0 + 9808 ) >> 3 ];
								$v61 = $v51 << 4;
								$v62 = $v61 + 21576;
								$w62 = $v62 >> 3;
								if ( $m[ ( $v61 + 21576 ) >> 3 ] == 1 ) {
									$v5 = $m[ $w62 + 1 ];
									$v60 = $v5 < $v60 ? $v5 : $v60;
								}
								$m[ $w62 + 1 ] = $v60;
								$m[ $w62 ] = 1;
							}
							$this->draw_draw_demand( 7632, 11176, 26376, 100, 0, 27176 );
							$v63 = $m[954] & 0xFFFFFFFF;
							$v64 = $m[955] & 0xFFFFFFFF;
							$v65 = 4;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v66 = 0;
								do {
									if ( $v64 == 0 ) {
										break;
									}
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$this->poolrecord_component( ( 7584 + 432 ) >> 3, $v63, $v64, $v66 );
										$v66 = ( $v66 + 1 ) & 0xFFFFFFFF;
										if ( ! ( $m[1002] & 0xFFFFFFFF ) ) {
											if ( $v66 != $v64 ) {
												continue;
											}
											break 2;
										}
										$v67 = $m[1004] & 0xFFFFFFFF;
										$v68 = (int) ( $v67 > 99 );
										$s0 = ( $v68 ? 9424 : $v67 * 104 + 11176 ) & 0xFFFFFFFF;
										if ( ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_load( $s0 + 96, 4 ) ) & 0xFFFFFFFF ) == $v65 ) {
											$v69 = 0;
											if ( ! $v68 ) {
												$v70 = ( $v67 << 4 ) & 0xFFFFFFFF;
												$w70 = $v70 >> 3;
												$v5 = $m[ $w70 + 2698 ] ?? $this->rt_word( $w70 + 2698 );
												$v69 = $m[ $w70 + 2697 ] ?? $this->rt_word( $w70 + 2697 );
											}
											$v71 = ( $m[1004] >> 32 ) & 0xFFFFFFFF;
											if ( $v71 <= 99 ) {
												$v72 = ( $v71 << 4 ) + 21576;
												$w72 = $v72 >> 3;
												if ( ! ( $m[ $w72 ] & 0xFFFFFFFF ) ) {
													$v16 = $v5;
												} else {
													$v73 = $m[ $w72 + 1 ];
													$v16 = $v69 & 0xFFFFFFFF ? ( $v73 < $v5 ? $v73 : $v5 ) : $v73;
													$v69 = 1;
												}
												$m[ $w72 + 1 ] = $v16;
												$m[ $w72 ] = $v69;
											}
										}
										if ( $v66 >= $v64 ) {
											break;
										}
									}
								} while ( false );
								$v74 = (int) ( $v65 == 1 );
								if ( ! $v74 ) {
									$v65 = ( 0 ? 1 : $v65 - 1 ) & 0xFFFFFFFF;
									if ( $v65 << 32 > 0 ) {
										continue;
									}
								}
								break;
							}
							if ( $v35 != 0 ) {
								$v75 = 0;
								$v76 = $m[1226];
								$v77 = $m[958] & 0xFFFFFFFF;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									do {
										$v78 = (int) ( $v75 > 99 );
										if ( ! $v78 ) {
											$v79 = ( $v75 << 4 ) & 0xFFFFFFFF;
											$w79 = $v79 >> 3;
											$s0 = $m[ $w79 + 2698 ] ?? $this->rt_word( $w79 + 2698 );
											$v80 = ( $m[ $w79 + 2697 ] ?? $this->rt_word( $w79 + 2697 ) ) & 0xFFFFFFFF ? $s0 : $v76;
										} else {
											$v80 = $v76;
											if ( $v75 > 199 ) {
												break;
											}
										}
										$v81 = ( $v78 ? 9424 : $v75 * 104 + 11176 ) & 0xFFFFFFFF;
										$w81 = $v81 >> 3;
										$v82 = ( $m[ $w81 + 2 ] ?? $this->rt_word( $w81 + 2 ) ) & 0xFFFFFFFF;
										$v83 = $m[ $w81 + 3 ] ?? $this->rt_word( $w81 + 3 );
										$v84 = ( $v78 ? 9392 : ( $v75 << 5 ) + 27176 ) & 0xFFFFFFFF;
										$w84 = $v84 >> 3;
										$v16 = $m[ $w84 ] ?? $this->rt_word( $w84 );
										$v85 = ( $v77 + $v75 * 416 ) & 0xFFFFFFFF;
										$w85 = ( $v85 >> 3 ) | ( $v85 << 61 );
										if ( ! isset( $m[ $w85 + 122 ] ) ) {
											$this->rt_store( $v85 + 976, $m[ $w84 + 2 ] ?? $this->rt_word( $w84 + 2 ) );
										} else {
											$m[ $w85 + 122 ] = $m[ $w84 + 2 ] ?? $this->rt_word( $w84 + 2 );
										}
										if ( ! isset( $m[ $w85 + 121 ] ) ) {
											$this->rt_store( $v85 + 968, $v16 );
										} else {
											$m[ $w85 + 121 ] = $v16;
										}
										$v86 = $v83 + $v80;
										\is_float( $v86 ) && $v86 = self::rt_add_64( $v83, $v80 );
										if ( ! isset( $m[ $w85 + 120 ] ) ) {
											$this->rt_store( $v85 + 960, $v82 ? ( $v86 < 253402300799999 ? $v86 : 253402300799999 ) : \PHP_INT_MIN );
										} else {
											$m[ $w85 + 120 ] = $v82 ? ( $v86 < 253402300799999 ? $v86 : 253402300799999 ) : \PHP_INT_MIN;
										}
									} while ( false );
									$v75 = $v75 + 1;
									if ( $v75 == $v35 ) {
										break;
									}
								}
								$v63 = $m[954] & 0xFFFFFFFF;
							}
							$m[961] = 0x76A800000000 | 0x5A88;
							$m[960] = 0x6A2800000000 | 0x6708;
							$m[959] = ( $m[959] & 0xFFFFFFFF ) | 0x2BA800000000;
							$v87 = ( $v63 + 640 ) & 0xFFFFFFFF;
							$w87 = ( $v87 >> 3 ) | ( $v87 << 61 );
							$v88 = ( $m[957] >> 32 ) & 0xFF;
							$v91 = 0;
							$v92 = 0;
							$v93 = 0;
							$v94 = 0;
							$v95 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v96 = $v41 > $v94 ? $v41 : $v94;
								do {
									do {
										do {
											do {
												do {
													do {
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v97 = $v94;
															if ( $v97 == $v96 ) {
																if ( $v93 >= 2 ) {
																	$this->suggestion_suggest( $m[958] & 0xFFFFFFFF );
																}
																$m[4649] = ( $m[954] >> 32 ) & 0xFFFFFFFF;
																$m[4650] = $v23;
																$m[4647] = $v92 ? $v141 : \PHP_INT_MIN;
																$m[4648] = $v91 & 1 ? $v16 : \PHP_INT_MIN;
																$m[4646] = ( $v93 + 1 ) & 0xFF;
																break 10;
															}
															$v94 = ( $v97 + 1 ) & 0xFFFFFFFF;
															if ( $v97 > 199 ) {
																continue;
															}
															if ( $v97 < $v41 ) {
																break;
															}
														}
														$v98 = ( $v40 + $v97 * 416 ) & 0xFFFFFFFF;
														$w98 = $w40 + $v97 * 52;
														$v99 = $m[ $w98 + 99 ] ?? $this->rt_load( $v98 + 792 );
														$v100 = $m[ $w98 + 93 ] ?? $this->rt_load( $v98 + 744 );
														$v101 = $m[ $w98 + 95 ] ?? $this->rt_load( $v98 + 760 );
														$v102 = $m[ $w98 + 101 ] ?? $this->rt_load( $v98 + 808 );
														$v103 = $m[ $w98 + 91 ] ?? $this->rt_load( $v98 + 728 );
														$v104 = $m[ $w98 + 94 ] ?? $this->rt_load( $v98 + 752 );
														$v105 = $m[ $w98 + 96 ] ?? $this->rt_load( $v98 + 768 );
														$v106 = $m[ $w98 + 97 ] ?? $this->rt_load( $v98 + 776 );
														$v107 = $m[ $w98 + 98 ] ?? $this->rt_load( $v98 + 784 );
														$v108 = $m[ $w98 + 100 ] ?? $this->rt_load( $v98 + 800 );
														$v109 = (int) ( ( $m[ $w98 + 92 ] ?? $this->rt_load( $v98 + 736 ) ) == 1 );
														$m[973] = ( $m[973] & -0x100 ) | $v109;
														$m[972] = $v108;
														$m[971] = $v107;
														$m[970] = $v106;
														$m[969] = $v105;
														$m[968] = $v104;
														$v110 = $v103 & 0xFFFFFFFF;
														$m[966] = ( $m[966] & 0xFFFFFFFF ) | ( $v110 << 32 );
														$v111 = (int) ( $v103 != \PHP_INT_MIN );
														$m[966] = ( $m[966] & -0x100000000 ) | $v111;
														$m[965] = $v102;
														$m[963] = $v101;
														$m[964] = (int) ( $v102 != \PHP_INT_MIN );
														$v112 = (int) ( $v101 != \PHP_INT_MIN );
														$m[962] = $v112;
														$v113 = ( $v100 >= 0 && $v100 < 7 ? 1411785848586241 >> ( ( $v100 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFFFFFFFF;
														$m[973] = ( $m[973] & -0xFF01 ) | ( ( $v113 & 0xFF ) << 8 );
														$v114 = $v99 & 0xFFFFFFFF;
														$m[967] = ( $m[967] & 0xFFFFFFFF ) | ( $v114 << 32 );
														$v115 = 0;
														$v116 = (int) ( $v99 != \PHP_INT_MIN );
														$m[967] = ( $m[967] & -0x100000000 ) | $v116;
														$v117 = ( $v114 + 1 ) & 0xFFFFFFFF;
														$v118 = ( $v116 ? ( $v117 > 16 ? 0 : $v117 ) : 0 ) * 80;
														if ( $v103 != \PHP_INT_MIN ) {
															$s0 = ( ( $m[959] >> 32 ) & 0xFFFFFFFF ) + $v110 * 104;
															$v119 = ( $v110 > 99 ? 9424 : $s0 ) & 0xFFFFFFFF;
															$w119 = ( $v119 >> 3 ) | ( $v119 << 61 );
															$v120 = ( $m[ $w119 + 12 ] ?? $this->rt_load( $v119 + 96, 4 ) ) & 0xFFFFFFFF;
															if ( $v120 << 32 <= 17179869184 ) {
																$v115 = 1;
																if ( ! $v120 ) {
																	$v115 = (int) ( ( ( $m[ $w119 + 12 ] ?? $this->rt_load( $v119 + 100, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 );
																}
															}
														}
														$v121 = $v118 + 9808;
														$w121 = $v121 >> 3;
														$v122 = 2;
														do {
															do {
																switch ( $v113 & 0xFF ) {
																	case 1:
																	case 4:
																		break;
																	case 2:
																		$v122 = 4;
																		break;
																	case 3:
																		$v122 = 5;
																		break;
																	case 5:
																		$v122 = 3;
																		break;
																	default:
																		if ( $v115 == 0 ) {
																			$m[984] = ( $m[984] & -0xFF00000001 ) | ( $v88 << 32 );
																			$m[983] = $v2;
																			$v123 = 0;
																			$m[984] = ( $m[984] & -0xFFFF0100000000 ) | $v121;
																			$v122 = $v111 ? 6 : 2;
																			break 3;
																		}
																		$m[984] = ( $m[984] & -0xFF00000001 ) | ( $v88 << 32 );
																		$m[983] = $v2;
																		$m[984] = ( $m[984] & -0xFFFF0100000000 ) | $v121;
																		$v122 = 17;
																		break 2;
																}
																$m[984] = ( $m[984] & -0xFF00000001 ) | ( $v88 << 32 );
																$m[983] = $v2;
																$v123 = 0;
																$m[984] = ( $m[984] & -0xFFFF0100000000 ) | $v121;
																if ( $v115 == 0 ) {
																	break 2;
																}
															} while ( false );
															$v123 = $v109 & (int) ( $v122 == 17 );
														} while ( false );
														$v124 = $v104;
														do {
															$v125 = (int) ( $v106 == 0 );
															if ( $v125 ) {
																break;
															}
															$v126 = \PHP_INT_MIN;
															if ( $v104 != \PHP_INT_MIN || $v106 != -1 ) {
																$v124 = $v104;
																if ( $v106 < 1 ) {
																	break;
																}
																$v127 = $v104 % $v106;
																$s0 = $v127 + ( ( $v127 >> 63 ) & $v106 );
																$v126 = $v104 - $s0;
																\is_float( $v126 ) && $v126 = self::rt_sub_64( $v104, $s0 );
															}
															$s0 = $v126 + $v106;
															\is_float( $s0 ) && $s0 = self::rt_add_64( $v126, $v106 );
															$v124 = $v126 == $v104 ? $v104 : $s0;
														} while ( false );
														$v128 = $v124 - $v105;
														\is_float( $v128 ) && $v128 = self::rt_sub_64( $v124, $v105 );
														$v129 = $v128 > 0 ? $v128 : 0;
														if ( $v107 != 10000 ) {
															$v130 = $v129 < 30000000000000 ? $v129 : 30000000000000;
															$v131 = \intdiv( $v130, 10000 );
															$s0 = ( $v131 * -10000 + $v130 ) * $v107;
															\is_float( $s0 ) && $s0 = self::rt_mul_64( $v131 * -10000 + $v130, $v107 );
															$s1 = $s0 + 9999;
															\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
															$s0 = $v131 * $v107;
															\is_float( $s0 ) && $s0 = self::rt_mul_64( $v131, $v107 );
															$v132 = \intdiv( $s1, 10000 ) + $s0;
															\is_float( $v132 ) && $v132 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
															$v129 = $v132 < 30000000000000 ? $v132 : 30000000000000;
														}
														do {
															if ( ! $v123 ) {
																$m[987] = 0;
																$m[986] = 0;
																$m[985] = 0;
																if ( $v109 ) {
																	break;
																}
																$v115 = 1;
																$v133 = 0;
																$v134 = 4;
																$v135 = 0;
																if ( $v112 ) {
																	$v115 = 1;
																	$v136 = 0;
																	$v137 = 1;
																	if ( ! ( $v88 < 2 ? $v104 <= $v101 : $v104 < $v101 ) ) {
																		break 4;
																	}
																	break 2;
																}
																$v136 = 0;
																$v137 = 1;
																break 4;
															}
															$this->max_quantity_max_quantity( ( 7584 + 296 ) >> 3, ( 7584 + 112 ) >> 3, $v110, $v129, ( 7584 + 280 ) >> 3, 7584 + 92 );
															if ( $m[973] & 0xFF ) {
																break;
															}
															if ( ( $m[962] & 0xFFFFFFFF ) == 0 ) {
																break 3;
															}
															$v115 = 1;
															$v138 = $m[963];
															if ( $v88 < 2 ? $v104 <= $v138 : $v104 < $v138 ) {
																break 2;
															}
															break 3;
														} while ( false );
														$v115 = 0;
														$v139 = (int) ( $v122 == 17 );
														if ( ! $v139 ) {
															$v115 = ( $m[ $w121 + 9 ] >> 40 ) & 0xFF;
														}
														if ( $m[962] == 1 ) {
															$v140 = $m[963];
															if ( $v88 < 2 ? $v104 <= $v140 : $v104 < $v140 ) {
																break;
															}
														}
														if ( $v123 ) {
															break 2;
														}
														$v133 = $v115 ? 0 : 3;
														$v137 = 1;
														$v134 = 4;
														$v136 = $m[986];
														$v135 = $m[985];
														switch ( ( $v139 ? 1 : $v122 ) - 1 ) {
															case 1:
																$v137 = 2;
																$v134 = 8;
																break 4;
															case 2:
																$v137 = 3;
																$v134 = 131072;
																break 4;
															case 3:
																$v137 = 4;
																$v134 = 16;
																break 4;
															case 4:
																$v137 = 5;
																$v134 = 32;
																break 4;
															case 5:
																$v137 = 6;
																$v134 = 16384;
																break 4;
															case 6:
																$v137 = 7;
																$v134 = 64;
																break 4;
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
																$v137 = 16;
																$v134 = 8192;
																break 4;
															default:
																break 4;
														}
													} while ( false );
													$v133 = 0;
													$v134 = 2;
													$v136 = $m[986];
													$v135 = $m[985];
													$v137 = 0;
													break 2;
												} while ( false );
												if ( $v129 != 0 ) {
													$m[990] = $m[987];
													$m[989] = $m[986];
													$m[988] = $m[985];
													$m[993] = ( $m[993] & 0xFFFFFFFF ) | ( $v110 << 32 );
													$m[992] = ( $v121 << 32 ) | 0x2650;
													$m[991] = ( ( 7584 + 112 ) << 32 ) | ( 7584 + 40 );
													$m[993] = ( $m[993] & -0x100000000 ) | ( 7584 + 92 );
													$v142 = ( $m[960] >> 32 ) & 0xFFFFFFFF;
													$v143 = ( $m[959] >> 32 ) & 0xFFFFFFFF;
													$m[999] = ( $m[999] & -0x100000000 ) | $v35;
													$m[998] = ( $m[998] & -0x100000000 ) | $v110;
													$s0 = ( $v110 > 99 ? 9424 : $v143 + $v110 * 104 ) & 0xFFFFFFFF;
													$v144 = $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
													$m[998] = ( $m[998] & 0xFFFFFFFF ) | ( $v144 << 32 );
													$v145 = 0;
													$v146 = (int) ( $v110 < 64 );
													$v147 = $v146 ? 0 : 1 << ( $v103 & 63 );
													$v148 = $v146 ? 1 << ( $v103 & 0xFFFFFFFF & 63 ) : 0;
													do {
														$v149 = (int) ( $v144 << 32 < 4294967296 );
														if ( $v149 != 0 ) {
															$v150 = 0;
															break;
														}
														$v150 = 0;
														$v151 = $m[955] & 0xFFFFFFFF;
														$v115 = $m[954] & 0xFFFFFFFF;
														$v152 = $v144;
														$v145 = 0;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v153 = 0;
															do {
																if ( $v64 == 0 ) {
																	break;
																}
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	$this->poolrecord_component( ( 7584 + 432 ) >> 3, $v115, $v151, $v153 );
																	$v153 = ( $v153 + 1 ) & 0xFFFFFFFF;
																	if ( ! ( $m[1002] & 0xFFFFFFFF ) ) {
																		if ( $v153 != $v64 ) {
																			continue;
																		}
																		break 2;
																	}
																	$v154 = $m[1004] & 0xFFFFFFFF;
																	$v155 = (int) ( $v154 > 99 );
																	$v156 = ( $v155 ? 9424 : $v143 + $v154 * 104 ) & 0xFFFFFFFF;
																	$w156 = ( $v156 >> 3 ) | ( $v156 << 61 );
																	if ( ( ( $m[ $w156 + 12 ] ?? $this->rt_load( $v156 + 96, 4 ) ) & 0xFFFFFFFF ) == $v152 ) {
																		$v157 = ( $m[1004] >> 32 ) & 0xFFFFFFFF;
																		$v158 = 1 << ( $v154 & 63 );
																		$v159 = (int) ( $v154 < 64 );
																		if ( ( $v158 & ( $v159 ? $v148 : $v147 ) ) != 0 ) {
																			$v160 = ( $v155 ? 9392 : $v142 + ( $v154 << 5 ) ) & 0xFFFFFFFF;
																			$w160 = ( $v160 >> 3 ) | ( $v160 << 61 );
																			$s0 = $m[ $w160 + 2 ] ?? $this->rt_load( $v160 + 16 );
																			$s1 = $m[ $w160 + 3 ] ?? $this->rt_load( $v160 + 24 );
																			$s2 = $s0 - $s1;
																			\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
																			if ( $s2 > 0 ) {
																				if ( ( ( $m[ $w156 + 12 ] ?? $this->rt_load( $v156 + 101, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
																					if ( $v157 >= 64 ) {
																						$v147 = ( 1 << ( $v157 & 63 ) ) | $v147;
																					} else {
																						$v148 = ( 1 << $v157 ) | $v148;
																					}
																				} elseif ( $v157 >= 64 ) {
																					$v145 = ( 1 << ( $v157 & 63 ) ) | $v145;
																				} else {
																					$v150 = ( 1 << $v157 ) | $v150;
																				}
																			}
																		}
																		if ( ( ( $v159 ? $v150 : $v145 ) & $v158 ) != 0 ) {
																			$s0 = ( $v155 ? 9392 : $v142 + ( $v154 << 5 ) ) & 0xFFFFFFFF;
																			if ( ( $s0 & 7 ? $this->rt_load( $s0 + 24 ) : $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_load( $s0 + 24 ) ) > 0 ) {
																				if ( $v157 >= 64 ) {
																					$v145 = $v145 | ( 1 << ( $v157 & 63 ) );
																				} else {
																					$v150 = $v150 | ( 1 << $v157 );
																				}
																			}
																		}
																	}
																	if ( $v153 >= $v64 ) {
																		break;
																	}
																}
															} while ( false );
															$v161 = (int) ( $v152 == 1 );
															if ( $v161 ) {
																break 2;
															}
															$v152 = ( 0 ? 1 : $v152 - 1 ) & 0xFFFFFFFF;
															if ( $v152 << 32 < 4294967296 ) {
																break;
															}
														}
													} while ( false );
													$m[997] = $v145;
													$m[996] = $v150;
													$m[995] = $v147;
													$m[994] = $v148;
													$v162 = $m[965];
													$v163 = $m[964];
													$v164 = $m[972];
													do {
														if ( $v125 ) {
															break;
														}
														$v165 = \PHP_INT_MIN;
														if ( $v104 != \PHP_INT_MIN || $v106 != -1 ) {
															if ( $v106 < 1 ) {
																break;
															}
															$v166 = $v104 % $v106;
															$s0 = $v166 + ( ( $v166 >> 63 ) & $v106 );
															$v165 = $v104 - $s0;
															\is_float( $v165 ) && $v165 = self::rt_sub_64( $v104, $s0 );
														}
														$s0 = $v165 + $v106;
														\is_float( $s0 ) && $s0 = self::rt_add_64( $v165, $v106 );
														$v104 = $v165 == $v104 ? $v104 : $s0;
													} while ( false );
													$v167 = 0;
													if ( $v88 == 3 ) {
														$v167 = $v163 & (int) ( $v2 < $v162 ) & (int) ( $v164 >= $v104 );
													}
													$m[1001] = ( $m[1001] & -0xFF00000001 ) | ( $v88 << 32 );
													$m[1000] = $v2;
													$m[1001] = ( $m[1001] & -0xFFFF0100000000 ) | ( $v167 << 40 ) | $v121;
													$this->findings_of( $v143, $v142, $v163, $v162 );
													$v168 = ( ( $m[1014] & 0xFF ) << 7 ) & 0x80;
													if ( ! ( $m[1009] & 0xFFFFFFFF ) ) {
														if ( ( $m[1010] & 0xFFFFFFFF ) != 0 ) {
															if ( ( $m[ $w121 + 9 ] & 0xFF00000000 ) == 0 ) {
																$this->boundline_refused( ( 7584 + 208 ) >> 3, $v168, ( $m[1010] >> 32 ) & 0xFFFFFFFF, 9 );
																break 3;
															}
															$v168 = $v168 | 0x100;
														}
														if ( ( $m[1002] & 0xFFFFFFFF ) != 0 ) {
															$m[982] = $m[1004];
															$m[981] = 1;
															$m[980] = ( $m[980] & -0x1000000 ) | 0xA0000 | 0x100;
															$m[978] = ( $m[1003] << 32 ) | 1;
															$m[976] = 0;
															$m[975] = $m[989];
															$m[974] = $m[988];
															$m[979] = $v168 | 0x200;
															break 3;
														}
														$v169 = $m[1013] | $v168;
														if ( $m[1011] & 0xFFFFFFFF ) {
															$this->boundline_refused( ( 7584 + 536 ) >> 3, $v169, ( $m[1011] >> 32 ) & 0xFFFFFFFF, 11 );
															$v192 = $m[1006];
															$v193 = $m[1023];
															$v194 = $m[1005];
															$v195 = $m[1022];
															if ( ! ( $v194 & $v195 & 0xFFFFFFFF ) ) {
																$v196 = $v195 & 0xFFFFFFFF;
																$v197 = $v196 ? $v193 : $v192;
																$v198 = $v196 ? 1 : $v194;
															} else {
																$v197 = $v192 < $v193 ? $v192 : $v193;
																$v198 = 1;
															}
															if ( ! $v149 ) {
																$v199 = $m[1008];
																$v200 = $m[1007];
																if ( ! ( $v200 & $v198 & 0xFFFFFFFF ) ) {
																	$v201 = $v198 & 0xFFFFFFFF;
																	$v197 = $v201 ? $v197 : $v199;
																	$v198 = $v201 ? 1 : $v200;
																} else {
																	$v197 = $v199 < $v197 ? $v199 : $v197;
																	$v198 = 1;
																}
															}
															$s0 = 7584 + 208;
															$s1 = 7584 + 536;
															$s2 = $m[ $s1 >> 3 ];
															$s3 = $m[ ( $s1 + 8 ) >> 3 ];
															$s4 = $m[ ( $s1 + 16 ) >> 3 ];
															$s5 = $m[ ( $s1 + 24 ) >> 3 ];
															$s6 = $m[ ( $s1 + 32 ) >> 3 ];
															$s7 = $m[ ( $s1 + 40 ) >> 3 ];
															$s8 = $m[ ( $s1 + 48 ) >> 3 ];
															$m[ $s0 >> 3 ] = $s2;
															$m[ ( $s0 + 8 ) >> 3 ] = $s3;
															$m[ ( $s0 + 16 ) >> 3 ] = $s4;
															$m[ ( $s0 + 24 ) >> 3 ] = $s5;
															$m[ ( $s0 + 32 ) >> 3 ] = $s6;
															$m[ ( $s0 + 40 ) >> 3 ] = $s7;
															$m[ ( $s0 + 48 ) >> 3 ] = $s8;
															$m[982] = $v197;
															$m[981] = $v198;
															break 3;
														}
														$v170 = $m[1012] & 0xFFFFFFFF;
														do {
															do {
																if ( ( $m[1014] & 0xFF0000 ) != 0x10000 || $v170 != 0 ) {
																	if ( $v170 ) {
																		$s0 = $m[990] & 0xFFFFFFFF ? 7924 : 8100;
																		$v115 = ( $m[ $s0 >> 3 ] >> 32 ) & 0xFFFFFFFF;
																		$v172 = 0;
																		$s0 = $m[989] > 0 ? 2 : 3;
																		$v175 = $m[988] & 0xFFFFFFFF ? $s0 : 3;
																		$v171 = 4096;
																		$v173 = 14;
																		$v174 = 1;
																		break 4;
																	}
																	if ( $m[1014] & 0xFF00 ) {
																		break;
																	}
																	$v171 = 256;
																	$v172 = 0;
																	$v173 = 9;
																	$v174 = 0;
																	$v175 = 0;
																	break 4;
																}
																$v172 = 0;
																$v176 = (int) ( $v144 << 32 > 0 );
																$v177 = $v176 ? 0 : $v110;
																$v178 = ( $v176 ? $v35 : $v110 + 1 ) & 0xFFFFFFFF;
																if ( $v177 < $v178 ) {
																	$v172 = 0;
																	$v179 = ( $m[955] >> 32 ) & 0xFFFFFFFF;
																	$v180 = $m[954] & 0xFFFFFFFF;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$v181 = $v172;
																		$v182 = $v106;
																		do {
																			do {
																				if ( $v177 != $v110 ) {
																					$v183 = 1 << ( $v177 & 63 );
																					$v184 = (int) ( $v177 < 64 );
																					if ( ( $v183 & ( $v184 ? $v148 : $v147 ) ) == 0 && ( $v183 & ( $v184 ? $v150 : $v145 ) ) == 0 ) {
																						break;
																					}
																				}
																				$v172 = 0;
																				do {
																					$v115 = (int) ( $v177 > 99 );
																					$v185 = ( $v115 ? 9424 : $v143 + $v177 * 104 ) & 0xFFFFFFFF;
																					$w185 = ( $v185 >> 3 ) | ( $v185 << 61 );
																					if ( ( ( $m[ $w185 + 12 ] ?? $this->rt_load( $v185 + 100, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 ) {
																						if ( $v144 != 0 && ( self::rt_shr_u_64( $v177 < 64 ? $v148 : $v147, $v177 & 63 ) & 1 ) == 0 ) {
																							break;
																						}
																						$v172 = 0;
																						$s0 = ( $v115 ? 9392 : $v142 + ( $v177 << 5 ) ) & 0xFFFFFFFF;
																						$s1 = $m[ $w185 + 1 ] ?? $this->rt_load( $v185 + 8 );
																						$s2 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
																						$s0 = ( $m[ $w185 ] ?? $this->rt_load( $v185, 4 ) ) & 0xFFFFFFFF ? $s1 : 0;
																						$s1 = $s2 - $s0;
																						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
																						$s0 = $m[ $w185 + 10 ] ?? $this->rt_load( $v185 + 80 );
																						$v186 = $s1 + $s0;
																						\is_float( $v186 ) && $v186 = self::rt_add_64( $s1, $s0 );
																						if ( $v186 >= 1 && $v177 <= 199 ) {
																							if ( $v177 >= $v35 ) {
																								break;
																							}
																							$v187 = ( $v87 + $v177 * 416 ) & 0xFFFFFFFF;
																							$w187 = $w87 + $v177 * 52;
																							$v188 = $m[ $w187 + 5 ] ?? $this->rt_load( $v187 + 40 );
																							$v189 = $m[ $w187 + 10 ] ?? $this->rt_load( $v187 + 80 );
																							$v190 = ( ( $v189 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
																							$s0 = ( $v189 == \PHP_INT_MIN ? 0 : ( $v190 > 16 ? 0 : $v190 ) ) * 80 + 9856;
																							$this->backorder_allowance_available_at( $v180, $v179, $v177, (int) ( $v188 != \PHP_INT_MIN ), $v188, $m[ $s0 >> 3 ], $v2, $v186 );
																							$v106 = $m[1016];
																							$v172 = $m[1015];
																						}
																					}
																				} while ( false );
																				if ( ( $v172 & $v181 ) != 0 ) {
																					if ( $v106 < $v182 ) {
																						break;
																					}
																					break 2;
																				}
																				if ( $v172 & 0xFFFFFFFF || ( $v181 & 1 ) == 0 ) {
																					break 2;
																				}
																			} while ( false );
																			$v172 = $v181;
																			$v106 = $v182;
																		} while ( false );
																		$v177 = ( $v177 + 1 ) & 0xFFFFFFFF;
																		if ( $v177 == $v178 ) {
																			break;
																		}
																	}
																}
																if ( ( $m[1014] & 0xFF00 ) != 0x100 ) {
																	$v171 = 256;
																	$v173 = 9;
																	break 2;
																}
																if ( ( $v172 & 1 ) == 0 ) {
																	break;
																}
																$v171 = 65536;
																$v172 = 1;
																$v173 = 15;
																break 2;
															} while ( false );
															$v171 = 8192;
															$v172 = 0;
															$v173 = 16;
														} while ( false );
														$v174 = 0;
														$v175 = 0;
														break 2;
													}
													$this->boundline_refused( ( 7584 + 208 ) >> 3, $v168, ( $m[1009] >> 32 ) & 0xFFFFFFFF, 7 );
													break 3;
												}
												$v137 = 16;
												$v115 = 0;
												$v134 = 8192;
												$v136 = $m[986];
												$v135 = $m[985];
												$v133 = 0;
											} while ( false );
											$v191 = 0;
											$m[981] = 0;
											$m[980] = ( $m[980] & -0xFFFF01 ) | ( $v137 << 16 ) | ( $v133 << 8 );
											$m[980] = ( $m[980] & -0x100 ) | $v115;
											$m[979] = $v134;
											$m[978] = $m[978] & -0x100000000;
											$m[976] = 0;
											$m[975] = $v136;
											$m[974] = $v135;
											break 3;
										} while ( false );
										$m[982] = $m[1008];
										$m[981] = $m[1007];
										$m[980] = ( $m[980] & -0xFFFF01 ) | ( $v173 << 16 ) | ( $v175 << 8 );
										$m[980] = $m[980] & -0x100;
										$m[978] = ( $v115 << 32 ) | $v174;
										$m[977] = $v106;
										$m[976] = $v172;
										$m[975] = $m[989];
										$m[974] = $m[988];
										$m[979] = $v171 | $v169;
									} while ( false );
									$v191 = $m[981];
								} while ( false );
								$v202 = $m[982];
								if ( ! ( $v191 & $v91 & 0xFFFFFFFF ) ) {
									$v203 = $v91 & 1;
									$v16 = $v203 ? $v16 : $v202;
									$v91 = $v203 ? 1 : $v191;
								} else {
									$v16 = $v202 < $v16 ? $v202 : $v16;
									$v91 = 1;
								}
								do {
									$v204 = ( $m[980] >> 8 ) & 0xFF;
									$v205 = $v204;
									if ( $v205 <= 1 ) {
										$v206 = 1;
										$v207 = 1;
										if ( ! ( $m[980] & 0xFF ) ) {
											$v207 = (int) ( ( $m[980] & 0xFF0000 ) == 0 );
											$v206 = 0;
										}
									} else {
										$v208 = ( $m[980] >> 16 ) & 0xFF;
										$v206 = $m[980] & 0xFF;
										$v207 = (int) ( $v208 == 0 ) | $v206;
										$v209 = 0;
										if ( ( ( $v208 - 2 ) & 0xFF ) < 5 ) {
											break;
										}
									}
									$v209 = $m[968];
								} while ( false );
								$v210 = (int) ( $v205 > $v93 );
								if ( $v95 <= 99 ) {
									$v211 = $v95 << 4;
									$w211 = $v211 >> 3;
									$m[ $w211 + 3098 ] = ( $m[ $w211 + 3098 ] & -0x100 ) | ( $v207 & 1 );
									$m[ $w211 + 3097 ] = $v209;
								}
								$v212 = (int) ( $v92 == 0 ) | $v210;
								$v213 = $m[959] & 0xFFFFFFFF;
								if ( $v213 <= 199 ) {
									$v214 = ( ( $m[958] & 0xFFFFFFFF ) + $v213 * 416 ) & 0xFFFFFFFF;
									$w214 = ( $v214 >> 3 ) | ( $v214 << 61 );
									if ( ! isset( $m[ $w214 + 130 ] ) ) {
										$this->rt_store( $v214 + 1040, \PHP_INT_MIN );
									} else {
										$m[ $w214 + 130 ] = \PHP_INT_MIN;
									}
									if ( ! isset( $m[ $w214 + 129 ] ) ) {
										$this->rt_store( $v214 + 1032, $v206 );
									} else {
										$m[ $w214 + 129 ] = $v206;
									}
									$s0 = $m[977];
									if ( ! isset( $m[ $w214 + 128 ] ) ) {
										$this->rt_store( $v214 + 1024, $m[976] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $w214 + 128 ] = $m[976] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
									$s0 = ( $m[978] >> 32 ) & 0xFFFFFFFF;
									if ( ! isset( $m[ $w214 + 127 ] ) ) {
										$this->rt_store( $v214 + 1016, $m[978] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $w214 + 127 ] = $m[978] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
									$s0 = $m[975];
									if ( ! isset( $m[ $w214 + 126 ] ) ) {
										$this->rt_store( $v214 + 1008, $m[974] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $w214 + 126 ] = $m[974] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
									if ( ! isset( $m[ $w214 + 125 ] ) ) {
										$this->rt_store( $v214 + 1000, $m[979] );
									} else {
										$m[ $w214 + 125 ] = $m[979];
									}
									$s0 = ( ( $m[980] >> 16 ) & 0xFF ) << 3;
									if ( ! isset( $m[ $w214 + 124 ] ) ) {
										$this->rt_store( $v214 + 992, $m[ ( $s0 + 9632 ) >> 3 ] );
									} else {
										$m[ $w214 + 124 ] = $m[ ( $s0 + 9632 ) >> 3 ];
									}
									if ( ! isset( $m[ $w214 + 123 ] ) ) {
										$this->rt_store( $v214 + 984, ( $v204 + 1 ) & 0xFF );
									} else {
										$m[ $w214 + 123 ] = ( $v204 + 1 ) & 0xFF;
									}
								}
								$v93 = $v212 ? $v204 : $v93;
								$v141 = $v212 ? $v95 : $v141;
								$v92 = $v212 ? 1 : $v92;
								$m[959] = ( $m[959] & -0x100000000 ) | ( ( $v213 + 1 ) & 0xFFFFFFFF );
								$v95 = ( $v95 + 1 ) & 0xFFFFFFFF;
							}
						}
					}
					$this->place_at_fault( 7584 + 432, 36784, 2, 9344, 2, 0, $v1, 0, 0, 0 );
					$s0 = 7584 + 432 + 15;
					$s1 = 7584 + 8 + 15;
					$i = $s1 >> 3;
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $s0 >> 3 ] >> 56 ) << 56 );
					$m[952] = ( $m[952] & -0xFFFF01 ) | ( ( ( $m[1005] >> 8 ) & 0xFFFF ) << 8 );
					$m[952] = ( $m[952] & -0xFF000001 ) | ( ( ( $m[1005] >> 24 ) & 0xFF ) << 24 );
					$m[950] = ( $m[950] & -0xFFFF0000000001 ) | ( ( ( $m[1003] >> 40 ) & 0xFFFF ) << 40 );
					$m[952] = ( $m[952] & -0x100 ) | ( $m[1005] & 0xFF );
					$m[951] = $m[1004];
					$m[950] = ( $m[950] & -0xFF00000001 ) | ( ( ( $m[1003] >> 32 ) & 0xFF ) << 32 );
					$m[949] = ( $m[949] & 0xFFFFFFFF ) | ( ( ( ( $m[1002] >> 32 ) & 0xFFFFFFFF ) | ( $m[1003] << 32 ) ) << 32 );
					$m[950] = ( $m[950] & -0x100000000 ) | ( ( ( ( ( $m[1002] >> 32 ) & 0xFFFFFFFF ) | ( $m[1003] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v216 = $m[1002] & 0xFFFFFFFF;
					$m[949] = ( $m[949] & -0x100000000 ) | $v216;
					if ( $v216 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 7584 + 8 );
				break 2;
			} while ( false );
			$m[4645] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7584 + 608;
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
			if ( $m[4597] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[4645] = 0;
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
			$v1 = $m[ ( $s0 + 9528 ) >> 3 ];
		}
		return $v1;
	}

	/** words (WebAssembly function 34). */
	private function words_34(): int {
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
