<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 70a6f65fcff35ca524548c871d02ccaaab3c9b6ac408f6e7b6da8ebb28f6ace9.
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
	public const WASM_SHA256 = '70a6f65fcff35ca524548c871d02ccaaab3c9b6ac408f6e7b6da8ebb28f6ace9';

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
		1, 1189 => 2628685493195654517, -1082492884911816159, 2558069348074434174, 991513812361086298, 1, 4,
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

	/** decide (WebAssembly function 28).: () -> (). */
	public function decide(): void {
		$this->rt_begin_call();
		try {
			$this->decide_28();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 29).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_29();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** policies (WebAssembly function 30).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_30();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 31).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_31( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** words (WebAssembly function 32).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_32();
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
				return 119000;
			case '__heap_base':
				return 119008;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x8BD800000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 9544 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 35160;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 35800 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 35800 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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
		$this->g0_stack_pointer = 7584;
		$v5 = 0;
		$v6 = $m[4402];
		$s0 = 7584 + 24;
		$m[ $s0 >> 3 ] = $v6;
		$v7 = $m[4401];
		$s0 = 7584 + 16;
		$m[ $s0 >> 3 ] = $v7;
		$v8 = $m[4400];
		$m[949] = $v8;
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
							$v15 = ( $v13 + 35160 ) & 0xFFFFFFFF;
							$w15 = $v15 >> 3;
							$v16 = $m[ ( $v13 + 35976 ) >> 3 ] ?? $this->rt_load( $v13 + 35976 );
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
						$this->place_at_fault( 7584 + 36, ( $v15 + 816 ) & 0xFFFFFFFF, 3, 8288, 3, $v2, $v3, 3, 1, $v14 );
						$m[952] = ( $m[952] & -0x10000 ) | ( ( $m[955] >> 40 ) & 0xFFFF );
						$m[952] = ( $m[952] & -0xFF0001 ) | ( ( ( $m[955] >> 56 ) & 0xFF ) << 16 );
						$v10 = $m[953] & 0xFFFFFFFF;
						$v11 = ( $m[952] >> 32 ) & 0xFFFFFFFF;
						if ( $v11 == 2 ) {
							$v7 = $m[4401];
							break;
						}
						$v9 = ( $m[955] >> 32 ) & 0xFF;
						$v18 = $m[955] & 0xFFFFFFFF;
						$v5 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
						$v19 = $m[954] & 0xFFFFFFFF;
						$v12 = ( $m[953] >> 32 ) & 0xFFFFFFFF;
					}
					$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[952] >> 16 ) & 0xFF ) << 24 );
					$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[952] & 0xFFFF ) << 8 ) | $v9;
					$m[972] = ( $v18 << 32 ) | $v5;
					$m[971] = ( $v19 << 32 ) | $v12;
					$m[970] = ( $v10 << 32 ) | $v11;
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
							$v28 = ( $v27 + 35160 ) & 0xFFFFFFFF;
							$w28 = $v28 >> 3;
							$v29 = $m[ ( $v27 + 36000 ) >> 3 ] ?? $this->rt_load( $v27 + 36000 );
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
						$this->place_at_fault( 7584 + 36, ( $v28 + 840 ) & 0xFFFFFFFF, 4, 8192, 4, $v2, $v3, 4, 1, $v26 );
						$m[952] = ( $m[952] & -0x10000 ) | ( ( $m[955] >> 40 ) & 0xFFFF );
						$m[952] = ( $m[952] & -0xFF0001 ) | ( ( ( $m[955] >> 56 ) & 0xFF ) << 16 );
						$v20 = $m[953] & 0xFFFFFFFF;
						$v22 = ( $m[952] >> 32 ) & 0xFFFFFFFF;
						if ( $v22 == 2 ) {
							break;
						}
						$v24 = ( $m[955] >> 32 ) & 0xFF;
						$v19 = $m[955] & 0xFFFFFFFF;
						$v23 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
						$v13 = $m[954] & 0xFFFFFFFF;
						$v21 = ( $m[953] >> 32 ) & 0xFFFFFFFF;
					}
					$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[952] >> 16 ) & 0xFF ) << 24 );
					$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[952] & 0xFFFF ) << 8 ) | $v24;
					$m[972] = ( $v19 << 32 ) | $v23;
					$m[971] = ( $v13 << 32 ) | $v21;
					$m[970] = ( $v20 << 32 ) | $v22;
					break 2;
				} while ( false );
				$v30 = 0;
				do {
					$v31 = $m[4402];
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
							$v39 = ( $v38 + 35160 ) & 0xFFFFFFFF;
							$w39 = $v39 >> 3;
							$v40 = $m[ ( $v38 + 36032 ) >> 3 ] ?? $this->rt_load( $v38 + 36032 );
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
						$this->place_at_fault( 7584 + 36, ( $v39 + 872 ) & 0xFFFFFFFF, 4, 8624, 4, $v2, $v3, 5, 1, $v37 );
						$m[952] = ( $m[952] & -0x10000 ) | ( ( $m[955] >> 40 ) & 0xFFFF );
						$m[952] = ( $m[952] & -0xFF0001 ) | ( ( ( $m[955] >> 56 ) & 0xFF ) << 16 );
						$v33 = $m[953] & 0xFFFFFFFF;
						$v34 = ( $m[952] >> 32 ) & 0xFFFFFFFF;
						if ( $v34 == 2 ) {
							break;
						}
						$v32 = ( $m[955] >> 32 ) & 0xFF;
						$v10 = $m[955] & 0xFFFFFFFF;
						$v30 = ( $m[954] >> 32 ) & 0xFFFFFFFF;
						$v20 = $m[954] & 0xFFFFFFFF;
						$v35 = ( $m[953] >> 32 ) & 0xFFFFFFFF;
					}
					$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[952] >> 16 ) & 0xFF ) << 24 );
					$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[952] & 0xFFFF ) << 8 ) | $v32;
					$m[972] = ( $v10 << 32 ) | $v30;
					$m[971] = ( $v20 << 32 ) | $v35;
					$m[970] = ( $v33 << 32 ) | $v34;
					break 2;
				} while ( false );
				$m[972] = ( $v33 << 32 ) | $v20;
				$m[971] = ( $v10 << 32 ) | $v1;
				$m[970] = 0x895800000000 | 2;
				break;
			}
			$m[972] = $m[972] & 0xFFFFFFFF;
			$m[971] = $m[971] & 0xFFFFFFFF;
			$m[972] = $m[972] & -0x100000000;
			$m[971] = ( $m[971] & -0x100000000 ) | $v1;
			$m[970] = 0x895800000000 | 2;
		} while ( false );
		$this->g0_stack_pointer = 7584 + 64;
	}

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 4). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1394] = $m[1394] & -0xFF00000001;
		do {
			$v2 = $m[4411];
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1394] = ( $m[1394] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1394] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 35800 ) & 0xFFFFFFFF;
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
									$s0 = $this->policies_holds( 35168 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 35168, 15, 8984, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 35168 );
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
							$v20 = ( $v5 + 9792 ) & 0xFFFFFFFF;
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
			$m[1394] = ( $m[1394] & -0xFF00000001 ) | 0x100000000;
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
		$this->g0_stack_pointer = 7488;
		$v3 = ( $m[962] >> 32 ) & 0xFFFFFFFF;
		if ( $v3 != 0 ) {
			$v4 = $v3 - 1;
			$v5 = ( ( $v4 < 99 ? $v4 : 99 ) << 3 ) + 8;
			if ( $v5 != 0 ) {
				$this->rt_fill( 24760, 0, $v5 );
			}
		}
		$v7 = ( $m[964] >> 32 ) & 0xFFFFFFFF;
		$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		$v8 = $m[965] & 0xFFFFFFFF;
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
			if ( ( $m[ ( $s0 + 23168 ) >> 3 ] & 0xFF ) == 0 ) {
				continue;
			}
			if ( $v14 >= 1 ) {
				$s0 = $v14 + $v16;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v14, $v16 );
				$v19 = $v16 % $v14;
				$v20 = ( ( $v19 >> 63 ) & $v14 ) + $v19;
				$s1 = $s0 - $v20;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v20 );
				$v16 = $v20 == 0 ? $v16 : $s1;
			}
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
			$s0 = $m[ $w26 + 3095 ];
			$s1 = $s0 + $v22;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v22 );
			$m[ $w26 + 3095 ] = $s1;
		}
		$this->draw_draw_demand( 7696, 11160, 24760, 100, 0, 25560 );
		$v27 = $m[963] & 0xFFFFFFFF;
		$v28 = ( $m[965] >> 32 ) & 0xFF;
		$v29 = $m[961];
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
			$v37 = $m[ $w34 + 91 ] ?? $this->rt_load( $v34 + 728 );
			$v38 = $m[ $w34 + 99 ] ?? $this->rt_load( $v34 + 792 );
			$v39 = $m[ $w34 + 94 ] ?? $this->rt_load( $v34 + 752 );
			$v40 = $m[ $w34 + 96 ] ?? $this->rt_load( $v34 + 768 );
			$v41 = $m[ $w34 + 97 ] ?? $this->rt_load( $v34 + 776 );
			$v42 = $m[ $w34 + 98 ] ?? $this->rt_load( $v34 + 784 );
			$v43 = $m[ $w34 + 100 ] ?? $this->rt_load( $v34 + 800 );
			$v44 = $m[ $w34 + 101 ] ?? $this->rt_load( $v34 + 808 );
			$m[947] = ( $m[947] & -0x100 ) | (int) ( ( $m[ $w34 + 92 ] ?? $this->rt_load( $v34 + 736 ) ) == 1 );
			$m[946] = $v44 ^ \PHP_INT_MIN;
			$m[945] = $v43;
			$m[944] = $v42;
			$m[943] = $v41;
			$m[942] = $v40;
			$m[941] = $v39;
			$v45 = $v38 & 0xFFFFFFFF;
			$m[940] = ( $m[940] & 0xFFFFFFFF ) | ( $v45 << 32 );
			$v46 = (int) ( $v38 != \PHP_INT_MIN );
			$m[940] = ( $m[940] & -0x100000000 ) | $v46;
			$v47 = $v37 & 0xFFFFFFFF;
			$m[939] = ( $v47 << 32 ) | (int) ( $v37 != \PHP_INT_MIN );
			$m[938] = $v36;
			$m[937] = (int) ( $v36 != \PHP_INT_MIN );
			$m[947] = ( $m[947] & -0xFF01 ) | ( ( ( $v35 >= 0 && $v35 < 7 ? 1411785848586241 >> ( ( $v35 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
			$v48 = 0;
			if ( $v32 <= 99 ) {
				$v49 = $v32 << 4;
				$w49 = $v49 >> 3;
				$v48 = $m[ $w49 + 2895 ];
				if ( $v37 != \PHP_INT_MIN && ( $v48 >= 1 && ! ( $m[ $w49 + 2896 ] & 1 ) ) ) {
					$m[949] = ( $m[949] & -0xFF00000001 ) | ( $v28 << 32 );
					$m[948] = $v29;
					$m[949] = ( $m[949] & -0xFFFF0000000001 ) | 0x1000000000000;
					$v50 = ( $v45 + 1 ) & 0xFFFFFFFF;
					$m[949] = ( $m[949] & -0x100000000 ) | ( ( $v46 ? ( $v50 > 16 ? 0 : $v50 ) : 0 ) * 80 + 9792 );
					$m[952] = 0x705800000000 | 0x5438;
					$m[951] = 0x63D800000000 | 0x60B8;
					$m[950] = ( $m[950] & 0xFFFFFFFF ) | 0x2B9800000000;
					$this->max_quantity_max_quantity( ( 7488 + 136 ) >> 3, ( 7488 + 8 ) >> 3, $v47, 0, ( 7488 + 96 ) >> 3, 7488 + 116 );
					$v51 = $m[954];
					$v52 = $m[953] & 0xFFFFFFFF ? ( $v51 < $v48 ? $v51 : $v48 ) : $v48;
					$s0 = ( $v1 + $v33 ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ ( $s0 + 1040 ) >> 3 ] ) ) {
						$this->rt_store( $s0 + 1040, $v52 );
					} else {
						$m[ ( $s0 + 1040 ) >> 3 ] = $v52;
					}
					$v53 = $v52;
					$v54 = (int) ( $v41 < 1 );
					if ( ! $v54 ) {
						$s0 = $v52 + $v41;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v52, $v41 );
						$v55 = $v41 ? $v52 % $v41 : self::rt_divide_by_zero();
						$v56 = ( ( $v55 >> 63 ) & $v41 ) + $v55;
						\is_float( $v56 ) && $v56 = self::rt_add_64( ( $v55 >> 63 ) & $v41, $v55 );
						$s1 = $s0 - $v56;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v56 );
						$v53 = $v56 == 0 ? $v52 : $s1;
					}
					$v57 = $v53 - $v40;
					\is_float( $v57 ) && $v57 = self::rt_sub_64( $v53, $v40 );
					$v58 = $v57 > 0 ? $v57 : 0;
					$v59 = (int) ( $v42 == 10000 );
					if ( ! $v59 ) {
						$v60 = $v58 < 30000000000000 ? $v58 : 30000000000000;
						$v61 = \intdiv( $v60, 10000 );
						$s0 = ( $v61 * -10000 + $v60 ) * $v42;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v61 * -10000 + $v60, $v42 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v61 * $v42;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v61, $v42 );
						$v62 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v62 ) && $v62 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v58 = $v62 < 30000000000000 ? $v62 : 30000000000000;
					}
					$v63 = (int) ( $v47 > 99 );
					if ( ! $v63 ) {
						$v64 = ( $v47 << 3 ) & 0xFFFFFFFF;
						$w64 = $v64 >> 3;
						$s0 = $m[ $w64 + 3095 ] ?? $this->rt_word( $w64 + 3095 );
						$s1 = $s0 + $v58;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v58 );
						isset( $m[ $w64 + 3095 ] ) || $this->rt_touch( $w64 + 3095 );
						$m[ $w64 + 3095 ] = $s1;
					}
					if ( ! $v54 ) {
						$s0 = $v52 + $v41;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v52, $v41 );
						$v65 = $v41 ? $v52 % $v41 : self::rt_divide_by_zero();
						$v66 = ( ( $v65 >> 63 ) & $v41 ) + $v65;
						\is_float( $v66 ) && $v66 = self::rt_add_64( ( $v65 >> 63 ) & $v41, $v65 );
						$s1 = $s0 - $v66;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v66 );
						$v52 = $v66 == 0 ? $v52 : $s1;
					}
					$v67 = $v52 - $v40;
					\is_float( $v67 ) && $v67 = self::rt_sub_64( $v52, $v40 );
					$v68 = $v67 > 0 ? $v67 : 0;
					if ( ! $v59 ) {
						$v69 = $v68 < 30000000000000 ? $v68 : 30000000000000;
						$v70 = \intdiv( $v69, 10000 );
						$s0 = ( $v70 * -10000 + $v69 ) * $v42;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v70 * -10000 + $v69, $v42 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v70 * $v42;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v70, $v42 );
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
						$s0 = $m[ $w72 + 3195 ] ?? $this->rt_word( $w72 + 3195 );
						$s1 = $s0 + $v68;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v68 );
						isset( $m[ $w72 + 3195 ] ) || $this->rt_touch( $w72 + 3195 );
						$m[ $w72 + 3195 ] = $s1;
						continue;
					}
					$this->draw_draw_demand( 7696, 11160, 24760, 100, 0, 25560 );
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
		$this->g0_stack_pointer = 7488 + 160;
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
			$s0 = ( $v12 > 99 ? 9424 : $v1 + $v12 * 88 ) & 0xFFFFFFFF;
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
		$v14 = ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v15 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v16 = ( $v1 + $v15 * 88 ) & 0xFFFFFFFF;
				$w16 = $w1 + $v15 * 11;
				$s0 = $v15 > 99 ? 9424 : $v16;
				if ( ( $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 && $v15 < 100 ) {
					$v17 = ( $v5 + ( $v15 << 5 ) ) & 0xFFFFFFFF;
					$w17 = $w5 + ( $v15 << 2 );
					$v18 = $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 );
					$v19 = $m[ $w17 ] ?? $this->rt_load( $v17 );
					do {
						if ( ( ( $m[ $w16 + 10 ] ?? $this->rt_load( $v16 + 84, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 ) {
							$s0 = $m[ $w16 + 1 ] ?? $this->rt_load( $v16 + 8 );
							$v20 = ( $m[ $w16 ] ?? $this->rt_load( $v16, 4 ) ) & 0xFFFFFFFF ? $s0 : 0;
							$s0 = $m[ $w16 + 6 ] ?? $this->rt_load( $v16 + 48 );
							$v21 = $v20 - $s0;
							\is_float( $v21 ) && $v21 = self::rt_sub_64( $v20, $s0 );
							$v22 = $v21 > 0 ? $v21 : 0;
							$v23 = $m[ $w16 + 7 ] ?? $this->rt_load( $v16 + 56 );
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
					$v36 = ( $v35 ? 9424 : $v1 + $v34 * 88 ) & 0xFFFFFFFF;
					$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
					if ( ( ( $m[ $w36 + 10 ] ?? $this->rt_load( $v36 + 80, 4 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v37 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v38 = ( $v35 ? 9392 : $v5 + ( $v34 << 5 ) ) & 0xFFFFFFFF;
						$w38 = ( $v38 >> 3 ) | ( $v38 << 61 );
						$v39 = $m[ $w38 + 3 ] ?? $this->rt_load( $v38 + 24 );
						$v40 = $m[ $w38 + 2 ] ?? $this->rt_load( $v38 + 16 );
						$v41 = $m[ $w6 + 2 ];
						if ( $v41 == 10000 ) {
							$v42 = ( ( $m[ $w36 + 10 ] ?? $this->rt_load( $v36 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v40 : $v39;
						} else {
							$v43 = ( ( $m[ $w36 + 10 ] ?? $this->rt_load( $v36 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v40 : $v39;
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
		$v10 = 0;
		$v14 = 0;
		$v7 = $this->g0_stack_pointer - 48;
		$w7 = $v7 >> 3;
		$this->g0_stack_pointer = $v7;
		do {
			$v8 = $m[ $w2 + 9 ];
			$c = $m[961] >= $v8 || $v8 == 0;
			$v9 = $m[ $w5 ];
			if ( ! $c && ( $m[965] & 0xFF00000000 ) == 0x300000000 ) {
				$v10 = $m[ $w2 + 8 ];
				$m[ $w7 + 1 ] = $v9;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF0000000001 ) | 0x10000000000;
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF00000001 ) | ( ( ( $m[ $w5 + 1 ] >> 32 ) & 0xFF ) << 32 );
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0x100000000 ) | ( $m[ $w5 + 1 ] & 0xFFFFFFFF );
				$m[ $w7 + 2 ] = ( $m[ $w7 + 2 ] & -0xFF000000000001 ) | ( ( ( $m[ $w5 + 1 ] >> 48 ) & 0xFF ) << 48 );
				$this->max_quantity_sellable( $w7 + 3, $w2, $v3, $v4, $w7 + 1, $v6 >> 3 );
				if ( $m[ $w7 + 3 ] == 1 ) {
					$v11 = $m[ $w7 + 4 ];
					$v12 = $m[ $w2 + 6 ];
					if ( $v12 >= 1 ) {
						$v13 = $v10 % $v12;
						$s0 = $v13 + ( ( $v13 >> 63 ) & $v12 );
						$s1 = $v10 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v10, $s0 );
						$v10 = $s1;
					}
					$v10 = $v11 < $v10 ? $v11 : $v10;
					$v14 = ( $m[ $w7 + 5 ] >> 32 ) & 0xFFFFFFFF;
					$v15 = $m[ $w7 + 5 ] & 0xFFFFFFFF;
					break;
				}
			}
			$v15 = 2;
		} while ( false );
		$m[ $w7 + 3 ] = $v9;
		$m[ $w7 + 4 ] = $m[ $w7 + 4 ] & -0xFF0000000001;
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0xFF00000001 ) | ( ( ( $m[ $w5 + 1 ] >> 32 ) & 0xFF ) << 32 );
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0x100000000 ) | ( $m[ $w5 + 1 ] & 0xFFFFFFFF );
		$m[ $w7 + 4 ] = ( $m[ $w7 + 4 ] & -0xFF000000000001 ) | ( ( ( $m[ $w5 + 1 ] >> 48 ) & 0xFF ) << 48 );
		$this->max_quantity_sellable( $w0, $w2, $v3, $v4, $w7 + 3, $v6 >> 3 );
		if ( $v15 != 2 && ( $m[ $w0 ] == 1 && $m[ $w0 + 1 ] <= $v10 ) ) {
			$m[ $w0 + 2 ] = ( $v14 << 32 ) | $v15;
			$m[ $w0 + 1 ] = $v10;
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
		$m[ $w7 + 4 ] = $m[ $w2 + 4 ];
		$v8 = $m[ $w2 + 5 ];
		$m[ $w7 + 3 ] = $v8;
		$v9 = $m[ $w2 + 7 ];
		$m[ $w7 + 2 ] = $v9;
		$v10 = $m[ $w2 + 6 ];
		$m[ $w7 + 1 ] = $v10;
		do {
			$v11 = ( $m[ $w6 ] >> 32 ) & 0xFFFFFFFF;
			$v12 = ( $v3 > 99 ? 9424 : $v11 + $v3 * 88 ) & 0xFFFFFFFF;
			$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
			$v13 = ( $m[ $w12 + 10 ] ?? $this->rt_load( $v12 + 80, 4 ) ) & 0xFFFFFFFF;
			if ( ! $v13 ) {
				if ( ! ( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF ) && ( $m[ $w5 + 1 ] & 0x1000000000000 ) == 0 ) {
					$m[ $w0 + 2 ] = 0;
					$m[ $w0 + 1 ] = 0;
					$m[ $w0 ] = 0;
					break;
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
				if ( $v10 >= 1 ) {
					$v20 = $v19 % $v10;
					$s0 = $v20 + ( ( $v20 >> 63 ) & $v10 );
					$s1 = $v19 - $s0;
					\is_float( $s1 ) && $s1 = self::rt_sub_64( $v19, $s0 );
					$v19 = $s1;
				}
				$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
				$m[ $w0 + 1 ] = $v19;
				$m[ $w0 ] = 1;
				break;
			}
			if ( $v3 >= 64 ) {
				$v21 = 1 << ( $v3 & 63 );
				$v22 = 0;
			} else {
				$v22 = 1 << $v3;
				$v21 = 0;
			}
			$v23 = ( $m[962] >> 32 ) & 0xFFFFFFFF;
			do {
				if ( $v13 << 32 < 4294967296 ) {
					$v24 = 0;
					$v25 = 0;
					break;
				}
				$v26 = $m[962] & 0xFFFFFFFF;
				$v27 = $m[963] & 0xFFFFFFFF;
				$v25 = 0;
				$v28 = $v13;
				$v24 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v29 = 0;
					do {
						if ( $v27 == 0 ) {
							break;
						}
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->poolrecord_component( $w7 + 5, $v26, $v27, $v29 );
							$v29 = ( $v29 + 1 ) & 0xFFFFFFFF;
							if ( ! ( $m[ $w7 + 5 ] & 0xFFFFFFFF ) ) {
								if ( $v29 != $v27 ) {
									continue;
								}
								break 2;
							}
							$v30 = $m[ $w7 + 7 ] & 0xFFFFFFFF;
							$v31 = ( $v30 > 99 ? 9424 : $v11 + $v30 * 88 ) & 0xFFFFFFFF;
							$w31 = ( $v31 >> 3 ) | ( $v31 << 61 );
							if ( ( ( $m[ $w31 + 10 ] ?? $this->rt_load( $v31 + 80, 4 ) ) & 0xFFFFFFFF ) == $v28 ) {
								$v32 = ( $m[ $w7 + 7 ] >> 32 ) & 0xFFFFFFFF;
								$v33 = 1 << ( $v30 & 63 );
								$v34 = (int) ( $v30 < 64 );
								if ( ( $v33 & ( $v34 ? $v22 : $v21 ) ) != 0 ) {
									if ( ( ( $m[ $w31 + 10 ] ?? $this->rt_load( $v31 + 85, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
										if ( $v32 < 64 ) {
											$v22 = ( 1 << $v32 ) | $v22;
										} else {
											$v21 = ( 1 << ( $v32 & 63 ) ) | $v21;
										}
									} elseif ( $v32 >= 64 ) {
										$v24 = ( 1 << ( $v32 & 63 ) ) | $v24;
									} else {
										$v25 = ( 1 << $v32 ) | $v25;
									}
								}
								if ( ( ( $v34 ? $v25 : $v24 ) & $v33 ) != 0 ) {
									if ( $v32 >= 64 ) {
										$v24 = $v24 | ( 1 << ( $v32 & 63 ) );
									} else {
										$v25 = $v25 | ( 1 << $v32 );
									}
								}
							}
							if ( $v29 >= $v27 ) {
								break;
							}
						}
					} while ( false );
					$v35 = (int) ( $v28 == 1 );
					if ( $v35 ) {
						break 2;
					}
					$v28 = ( 0 ? 1 : $v28 - 1 ) & 0xFFFFFFFF;
					if ( $v28 << 32 < 4294967296 ) {
						break;
					}
				}
			} while ( false );
			$v37 = ( $v3 + 1 ) & 0xFFFFFFFF;
			$v38 = (int) ( $v13 << 32 > 0 );
			$v39 = $v38 ? $v23 : $v37;
			$v40 = $m[ $w6 + 2 ] & 0xFFFFFFFF;
			$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
			$v41 = $v38 ? 0 : $v3;
			$v42 = $v41;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v43 = $v39 > $v42 ? $v39 : $v42;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v44 = $v42;
					if ( $v44 == $v43 ) {
						break 2;
					}
					if ( $v44 == $v3 ) {
						$v42 = $v37;
						$v44 = $v3;
					} else {
						$v42 = ( $v44 + 1 ) & 0xFFFFFFFF;
						$v45 = 1 << ( $v44 & 63 );
						$v46 = (int) ( $v44 < 64 );
						if ( ( $v45 & ( $v46 ? $v22 : $v21 ) ) == 0 && ( $v45 & ( $v46 ? $v25 : $v24 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$v47 = (int) ( $v44 > 99 );
				$this->access_access( $w7 + 5, ( $v47 ? 9424 : $v11 + $v44 * 88 ) & 0xFFFFFFFF, $w5 );
				if ( $v47 ) {
					continue;
				}
				$v48 = ( $v40 + ( $v44 << 4 ) ) & 0xFFFFFFFF;
				$w48 = $w40 + ( $v44 << 1 );
				if ( ! isset( $m[ $w48 + 1 ] ) ) {
					$this->rt_store( $v48 + 8, $m[ $w7 + 6 ] );
				} else {
					$m[ $w48 + 1 ] = $m[ $w7 + 6 ];
				}
				if ( ! isset( $m[ $w48 ] ) ) {
					$this->rt_store( $v48, $m[ $w7 + 5 ] );
				} else {
					$m[ $w48 ] = $m[ $w7 + 5 ];
				}
			}
			do {
				$v49 = ( $m[ $w5 + 1 ] >> 48 ) & 0xFF;
				if ( ! $v49 && $v41 < $v39 ) {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						do {
							$v50 = (int) ( $v41 == $v3 );
							if ( ! $v50 ) {
								$v51 = 1 << ( $v41 & 63 );
								$v52 = (int) ( $v41 < 64 );
								if ( ( $v51 & ( $v52 ? $v22 : $v21 ) ) == 0 && ( $v51 & ( $v52 ? $v25 : $v24 ) ) == 0 ) {
									break;
								}
							}
							$v53 = (int) ( $v41 > 99 );
							$v54 = ( $v53 ? 9424 : $v11 + $v41 * 88 ) & 0xFFFFFFFF;
							$w54 = ( $v54 >> 3 ) | ( $v54 << 61 );
							if ( ( ( $m[ $w54 + 10 ] ?? $this->rt_load( $v54 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 || ( $m[ $w54 ] ?? $this->rt_load( $v54, 4 ) ) & 0xFFFFFFFF ) {
								break;
							}
							if ( ! $v53 && ! $v50 ) {
								if ( ( $m[ $w40 + ( $v41 << 1 ) ] ?? $this->rt_load( ( $v40 + ( $v41 << 4 ) ) & 0xFFFFFFFF ) ) == 0 ) {
									break;
								}
								break 3;
							}
							if ( $v50 ) {
								break 3;
							}
						} while ( false );
						$v41 = ( $v41 + 1 ) & 0xFFFFFFFF;
						if ( $v41 == $v39 ) {
							break;
						}
					}
				}
				$m[ $w7 + 15 ] = ( $m[ $w7 + 15 ] & -0x100 ) | $v49;
				$m[ $w7 + 13 ] = ( $m[ $w7 + 13 ] & -0x100000000 ) | $v40;
				$m[ $w7 + 12 ] = ( $v11 << 32 ) | 0x1E10;
				$m[ $w7 + 11 ] = ( $m[ $w7 + 11 ] & -0x100000000 ) | $v23;
				$m[ $w7 + 10 ] = ( $v13 << 32 ) | $v3;
				$m[ $w7 + 9 ] = $v24;
				$m[ $w7 + 8 ] = $v25;
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

	/** stock_truth::rules::gate::access::access (WebAssembly function 11). */
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
		$v7 = 0;
		$v8 = $m[994];
		$v9 = (int) ( $v8 > 0 );
		$v10 = $m[993];
		$v11 = $v10 & 0xFFFFFFFF;
		$v12 = ( $v5 << 3 ) + 9696;
		$v13 = 0;
		$v14 = $m[996] & 0xFFFFFFFF;
		$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
		$v15 = ( ( $m[ $w14 + 4 ] ?? $this->rt_load( $v14 + 36, 1 ) << 32 ) >> 32 ) & 0xFF;
		if ( $v15 == 3 ) {
			$s0 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
			$v16 = $s0 & 7 ? $this->rt_load( $s0 + 72 ) : $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_load( $s0 + 72 );
			$v13 = (int) ( ( $m[ $w14 ] ?? $this->rt_load( $v14 ) ) < $v16 && $v16 != 0 );
		}
		$v17 = $v11 & $v9;
		$v18 = $m[ $v12 >> 3 ];
		$v19 = ( $m[1003] >> 32 ) & 0xFFFFFFFF;
		do {
			if ( ! $v13 && $v19 << 32 < 4294967296 ) {
				break;
			}
			$v20 = $m[1003] & 0xFFFFFFFF;
			$v21 = ( $v20 + 1 ) & 0xFFFFFFFF;
			$v22 = (int) ( $v19 << 32 > 0 );
			$s0 = $m[1004] & 0xFFFFFFFF;
			$v23 = $v22 ? $s0 : $v21;
			$v24 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
			$w24 = ( $v24 >> 3 ) | ( $v24 << 61 );
			$v25 = $m[ $w24 + 9 ] ?? $this->rt_load( $v24 + 72 );
			$v26 = (int) ( $v25 == 0 );
			$v7 = $v26 ? 0 : ( $v17 ? ( $v13 ? $v25 : 0 ) : 0 );
			$v27 = $v22 ? 0 : $v20;
			$v28 = $v11 ^ $v17;
			$v29 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
			$v30 = $m[998] & 0xFFFFFFFF;
			$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
			$v31 = $m[1002];
			$v32 = $m[1001];
			$v33 = $m[1000];
			$v34 = $m[999];
			$v35 = (int) ( $v15 != 3 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v36 = $v23 > $v27 ? $v23 : $v27;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v37 = $v27;
					if ( $v37 == $v36 ) {
						break 3;
					}
					if ( $v37 == $v20 ) {
						$v27 = $v21;
						$v37 = $v20;
					} else {
						$v27 = ( $v37 + 1 ) & 0xFFFFFFFF;
						$v38 = 1 << ( $v37 & 63 );
						$v39 = (int) ( $v37 < 64 );
						if ( ( $v38 & ( $v39 ? $v34 : $v33 ) ) == 0 && ( $v38 & ( $v39 ? $v32 : $v31 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$s0 = ( ( $m[ $w30 ] ?? $this->rt_load( $v30, 4 ) ) & 0xFFFFFFFF ) + $v37 * 88;
				$v40 = ( $v37 > 99 ? 9424 : $s0 ) & 0xFFFFFFFF;
				$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
				$v41 = $m[ $w40 + 9 ] ?? $this->rt_load( $v40 + 72 );
				$v42 = $v41 < $v7 ? $v41 : $v7;
				$v43 = $m[ $w14 ] ?? $this->rt_load( $v14 );
				$v44 = 0;
				if ( ! $v35 && ( ! $v26 && $v43 < $v25 ) ) {
					$v45 = $m[ $w24 + 4 ] ?? $this->rt_load( $v24 + 32 );
					$v46 = $m[ $w24 + 8 ] ?? $this->rt_load( $v24 + 64 );
					$v47 = $m[ $w24 + 6 ] ?? $this->rt_load( $v24 + 48 );
					if ( $v47 >= 1 ) {
						$s0 = $v47 + $v45;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v47, $v45 );
						$v48 = $v45 % $v47;
						$v49 = ( ( $v48 >> 63 ) & $v47 ) + $v48;
						$s1 = $s0 - $v49;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v49 );
						$v45 = $v49 == 0 ? $v45 : $s1;
					}
					$v44 = (int) ( $v45 <= $v46 );
				}
				$m[955] = ( $m[955] & -0xFF00000001 ) | ( $v15 << 32 );
				$m[954] = $v43;
				$m[955] = ( $m[955] & -0xFFFF0100000000 ) | ( $v44 << 40 ) | $v29;
				$this->access_access( ( 7584 + 8 ) >> 3, $v40, ( 7584 + 48 ) >> 3 );
				$v50 = $m[952];
				$s0 = ( $m[951] & 0xFFFFFFFF ) != 4 ? $v42 : ( $v50 < $v42 ? $v50 : $v42 );
				$v7 = $v28 ? $v42 : $s0;
			}
		} while ( false );
		$m[ $w0 + 6 ] = $v7;
		$m[ $w0 + 5 ] = ( $m[ $w0 + 5 ] & -0xFF0100 ) | ( $v5 << 16 );
		$m[ $w0 + 4 ] = 0;
		$m[ $w0 + 2 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 + 1 ] = $v8;
		$m[ $w0 ] = $v10;
		$m[ $w0 + 5 ] = ( $m[ $w0 + 5 ] & -0xFF01 ) | ( ( $v17 ? 2 : 3 ) << 8 );
		$m[ $w0 + 3 ] = $v18 | $v3;
	}

	/** stock_truth::rules::gate::findings::Findings::of (WebAssembly function 15). */
	private function findings_of( int $v1, int $v2, int $v5 ): void {
		$m = &$this->m;
		$v40 = 0;
		$v47 = 0;
		$v53 = 0;
		$v81 = 0;
		$v7 = 0;
		$v8 = $m[1003] & 0xFFFFFFFF;
		$v9 = ( $v8 + 1 ) & 0xFFFFFFFF;
		$v10 = ( $m[1003] >> 32 ) & 0xFFFFFFFF;
		$v11 = (int) ( $v10 << 32 > 0 );
		$s0 = $m[1004] & 0xFFFFFFFF;
		$v12 = $v11 ? $s0 : $v9;
		$v13 = $v11 ? 0 : $v8;
		$v14 = $m[1005];
		$v15 = $m[1006] & 0xFFFFFFFF;
		$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
		$v16 = $m[1002];
		$v17 = $m[1001];
		$v18 = $m[1000];
		$v19 = $m[999];
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
			$v37 = ( $v36 ? 9424 : $v1 + $v33 * 88 ) & 0xFFFFFFFF;
			$w37 = ( $v37 >> 3 ) | ( $v37 << 61 );
			$this->access_access( ( 7600 + 8 ) >> 3, $v37, 1005 );
			$v38 = $m[953];
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
			$v49 = $m[954];
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
					$v54 = $m[955];
					$s0 = $m[952];
					$v55 = $m[951] & 0xFFFFFFFF ? $s0 : 0;
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
		$m[1016] = ( $m[1016] & -0xFFFFFFFFFFFF01 ) | ( $v20 << 16 ) | ( $v21 << 8 );
		$m[1015] = $v23;
		$m[1014] = $v24;
		$m[1013] = $v25;
		$m[1012] = $v26;
		$m[1011] = $v27;
		$m[1010] = ( $v81 << 32 ) | $v28;
		$m[1009] = ( $v53 << 32 ) | $v29;
		$m[1008] = ( $v47 << 32 ) | $v30;
		$m[1007] = ( $v40 << 32 ) | $v31;
		$m[1016] = ( $m[1016] & 0xFFFFFFFFFFFF00 ) | $v22;
	}

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 16). */
	private function components_measure_heights(): void {
		$m = &$this->m;
		$v2 = ( $m[962] >> 32 ) & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 88 + 11160;
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
		$v5 = $m[962] & 0xFFFFFFFF;
		do {
			$v6 = $m[963] & 0xFFFFFFFF;
			if ( $v6 == 0 ) {
				break;
			}
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 7472 + 8 ) >> 3, $v5, $v6, $v7 );
				$v7 = ( $v7 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[935] & 0xFFFFFFFF ) ) {
					if ( $v7 != $v6 ) {
						continue;
					}
					break 2;
				}
				$v8 = $m[937] & 0xFFFFFFFF;
				if ( $v8 <= 99 ) {
					$s0 = $v8 * 88;
					$i = ( $s0 + 11240 ) >> 3;
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
					$this->poolrecord_component( ( 7472 + 8 ) >> 3, $v5, $v6, $v12 );
					$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[935] & 0xFFFFFFFF ) ) {
						if ( $v12 != $v6 ) {
							continue;
						}
						break 2;
					}
					$v13 = $m[937] & 0xFFFFFFFF;
					if ( $v13 <= 99 ) {
						$v14 = $v13 * 88 + 11160;
						$w14 = $v14 >> 3;
						if ( ( $m[ $w14 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v15 = ( $m[937] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v15 > 99 ? 9424 : $v15 * 88 + 11160;
							$v16 = ( ( $m[ ( $s0 + 80 ) >> 3 ] & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							if ( ( $m[ $w14 + 10 ] & 0xFFFFFFFF ) << 32 < $v16 << 32 ) {
								$m[ $w14 + 10 ] = ( $m[ $w14 + 10 ] & -0x100000000 ) | $v16;
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
	private function backorder_allowance_available_at( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): int {
		$m = &$this->m;
		do {
			if ( ! $v1 ) {
				$v8 = 0;
				break;
			}
			$v9 = 0;
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( 952, $v0, $v1, $v9 );
				$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
				do {
					$v10 = $m[952];
					if ( $v10 != 0 && ( ( $m[955] & 0xFFFFFFFF ) == $v2 && $v5 <= $v10 ) ) {
						$v11 = (int) ( $v3 != 0 );
						if ( ! ( $v11 & (int) ( $v3 > $m[953] ) ) ) {
							$v12 = ( $v10 ^ \PHP_INT_MIN ) - $v4;
							\is_float( $v12 ) && $v12 = self::rt_sub_64( $v10 ^ \PHP_INT_MIN, $v4 );
							if ( ( ( ( $v12 > 0 ? $v12 : 0 ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) <= ( $v5 ^ \PHP_INT_MIN ) ) {
								break;
							}
						}
					}
					if ( $v9 != $v1 ) {
						continue 2;
					}
					break 3;
				} while ( false );
				$v13 = 0;
				$v14 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_supply( 952, $v0, $v1, $v13 );
					$v15 = $m[952];
					if ( $v15 != 0 && ( ( $m[955] & 0xFFFFFFFF ) == $v2 && ( $v5 <= $v15 && ! ( $v11 & (int) ( $v3 > $m[953] ) ) ) ) ) {
						$s0 = $m[954];
						$s1 = $v15 > $v10 ? 0 : $s0;
						$s0 = $s1 + $v14;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v14 );
						$v14 = $s0;
					}
					$v13 = $v13 + 1;
					if ( $v13 == $v1 ) {
						break;
					}
				}
				$v8 = $v14 < $v6 ? $v8 : ( $v10 < $v8 ? $v10 : $v8 );
				if ( $v9 >= $v1 ) {
					break;
				}
			}
		} while ( false );
		return $v8;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 18). */
	private function poolrecord_supply( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( $m[ $w5 + 105 ] ?? $this->rt_load( $v5 + 840 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 2 ] = $m[ $w5 + 106 ] ?? $this->rt_load( $v5 + 848 );
			$v6 = $m[ $w5 + 108 ] ?? $this->rt_load( $v5 + 864 );
			$m[ $w0 + 1 ] = $v6 == \PHP_INT_MIN ? \PHP_INT_MIN : $v6 ^ \PHP_INT_MIN;
			$v7 = $m[ $w5 + 107 ] ?? $this->rt_load( $v5 + 856 );
			$v4 = $v7 == \PHP_INT_MIN ? \PHP_INT_MIN : $v7 ^ \PHP_INT_MIN;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 19). */
	private function backorder_allowance_backorder_allowance( int $v1, int $v2, int $v3, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		do {
			if ( ! ( (int) ( $m[941] != 2 ) & (int) ( ( $m[947] & 0xFF ) == 2 ) ) ) {
				$v9 = 0;
				if ( $v5 != 0 ) {
					break;
				}
			}
			$m[955] = 0;
			$m[954] = 0;
			return;
		} while ( false );
		$v10 = 0;
		do {
			if ( $v2 == 0 ) {
				break;
			}
			$v11 = $m[950];
			$v12 = 0;
			$v9 = 0;
			$v10 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( 934, $v1, $v2, $v12 );
				$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
				$v13 = $m[934];
				if ( $v13 == 0 || ( ( $m[937] & 0xFFFFFFFF ) != $v3 || ( $v7 > $v13 || ( (int) ( $v11 != 0 ) & (int) ( $v11 > $m[935] ) ) != 0 ) ) ) {
					if ( $v12 != $v2 ) {
						continue;
					}
					break 2;
				}
				$v14 = ( $v13 ^ \PHP_INT_MIN ) - $v6;
				\is_float( $v14 ) && $v14 = self::rt_sub_64( $v13 ^ \PHP_INT_MIN, $v6 );
				$v15 = ( $v14 > 0 ? $v14 : 0 ) | \PHP_INT_MIN;
				if ( ( $v15 ^ \PHP_INT_MIN ) <= ( $v7 ^ \PHP_INT_MIN ) ) {
					$v16 = $v13 - \PHP_INT_MAX;
					\is_float( $v16 ) && $v16 = self::rt_sub_64( $v13, \PHP_INT_MAX );
					$v15 = $v16 == \PHP_INT_MIN ? \PHP_INT_MIN : ( $v16 < 253402300799999 ? $v16 : 253402300799999 ) ^ \PHP_INT_MIN;
					$s0 = $m[936];
					$s1 = $v9 + $s0;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $s0 );
					$v9 = $s1;
				}
				$v10 = $v15 < $v10 ? $v15 : $v10;
				if ( $v12 >= $v2 ) {
					break;
				}
			}
		} while ( false );
		$m[955] = $v10;
		$m[954] = $v9 < $v5 ? $v9 : $v5;
	}

	/** stock_truth::rules::promise::hold::held (WebAssembly function 20). */
	private function hold_held( int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		if ( ! $v2 ) {
			$v6 = 0;
			$v7 = 0;
		} else {
			$v7 = 0;
			$v8 = 0;
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_hold( $v1, $v2, $v8 );
				$v9 = ( $m[937] >> 32 ) & 0xFF;
				if ( $v9 != 2 && ( ( $m[937] & 0xFFFFFFFF ) == $v3 && ! ( $v9 & 1 ) ) ) {
					$v10 = $m[935];
					if ( $v4 < $v10 ) {
						$v6 = $v10 < $v6 ? $v10 : $v6;
						$s0 = $m[936];
						$s1 = $v7 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v7, $s0 );
						$v7 = $s1;
					}
				}
				$v8 = $v8 + 1;
				if ( $v8 == $v2 ) {
					break;
				}
			}
		}
		$m[955] = $v6;
		$m[954] = $v7;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 21). */
	private function poolrecord_hold( int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 2;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[937] = ( $m[937] & -0x100000000 ) | ( ( $m[ $w5 + 109 ] ?? $this->rt_load( $v5 + 872 ) ) & 0xFFFFFFFF );
			$m[936] = $m[ $w5 + 110 ] ?? $this->rt_load( $v5 + 880 );
			$v6 = $m[ $w5 + 111 ] ?? $this->rt_load( $v5 + 888 );
			$m[935] = $v6 == \PHP_INT_MIN ? \PHP_INT_MIN : $v6 ^ \PHP_INT_MIN;
			$v4 = (int) ( ( $m[ $w5 + 112 ] ?? $this->rt_load( $v5 + 896 ) ) == 1 );
		}
		$m[937] = ( $m[937] & -0xFF00000001 ) | ( $v4 << 32 );
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

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 23). */
	private function survey_survey( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v48 = 0;
		$v49 = 0;
		do {
			$v5 = ( $m[962] >> 32 ) & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = $m[962] & 0xFFFFFFFF;
			$v7 = ( $v6 + 640 ) & 0xFFFFFFFF;
			$v8 = ( $m[963] >> 32 ) & 0xFFFFFFFF;
			$v9 = $m[964] & 0xFFFFFFFF;
			$v10 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
			$v11 = $m[1225];
			$v12 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v13 = $v12;
				$v14 = (int) ( $v13 > 99 );
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
						if ( $v14 == 0 ) {
							break 2;
						}
						if ( $v12 >= $v5 ) {
							break 4;
						}
					}
				} while ( false );
				$v15 = ( $v7 + $v13 * 416 ) & 0xFFFFFFFF;
				$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
				$v16 = $m[ $w15 + 10 ] ?? $this->rt_load( $v15 + 80 );
				$v17 = $m[ $w15 + 1 ] ?? $this->rt_load( $v15 + 8 );
				$v18 = $m[ $w15 + 9 ] ?? $this->rt_load( $v15 + 72 );
				$v19 = $m[ $w15 + 7 ] ?? $this->rt_load( $v15 + 56 );
				$v20 = $m[ $w15 ] ?? $this->rt_load( $v15 );
				$v21 = $m[ $w15 + 2 ] ?? $this->rt_load( $v15 + 16 );
				$v22 = $m[ $w15 + 3 ] ?? $this->rt_load( $v15 + 24 );
				$v23 = $m[ $w15 + 4 ] ?? $this->rt_load( $v15 + 32 );
				$v24 = $m[ $w15 + 5 ] ?? $this->rt_load( $v15 + 40 );
				$v25 = $m[ $w15 + 6 ] ?? $this->rt_load( $v15 + 48 );
				$v26 = $m[ $w15 + 8 ] ?? $this->rt_load( $v15 + 64 );
				$m[952] = $v26;
				$m[951] = $v25;
				$m[950] = $v24 ^ \PHP_INT_MIN;
				$v27 = $v23 ^ \PHP_INT_MIN;
				$m[949] = $v27;
				$v28 = $v22 ^ \PHP_INT_MIN;
				$m[946] = $v28;
				$v29 = $v21 ^ \PHP_INT_MIN;
				$m[945] = $v29;
				$m[943] = 0;
				$m[942] = $v20;
				$m[940] = $v19;
				$v30 = (int) ( $v18 == 2 );
				$v31 = $v18 == 3 ? 2 : $v30;
				$m[953] = ( $m[953] & -0x100 ) | $v31;
				$v32 = (int) ( $v19 != \PHP_INT_MIN );
				$m[939] = $v32;
				$v33 = $v17 == 1 ? 0 : ( $v17 == 3 ? 2 : 1 );
				$m[947] = ( $m[947] & -0x100 ) | $v33;
				$v34 = (int) ( $v21 == \PHP_INT_MIN || $v22 == \PHP_INT_MIN );
				$v35 = $v34 ? 2 : (int) ( $v20 == \PHP_INT_MIN );
				$m[941] = $v35;
				$v36 = (int) ( $v16 != \PHP_INT_MIN );
				$m[948] = ( $m[948] & -0x100000000 ) | $v36;
				$v37 = $v16 & 0xFFFFFFFF;
				$m[948] = ( $m[948] & 0xFFFFFFFF ) | ( $v37 << 32 );
				$this->hold_held( $v6, $v9, $v13, $v1 );
				$v38 = $m[955];
				$v39 = $m[954];
				$v40 = ( $v37 + 1 ) & 0xFFFFFFFF;
				$v41 = ( $v36 ? ( $v40 > 16 ? 0 : $v40 ) : 0 ) * 80;
				$w41 = $v41 >> 3;
				$this->backorder_allowance_backorder_allowance( $v6, $v8, $v13, $m[ $w41 + 1229 ], $m[ $w41 + 1230 ], $v1 );
				$v42 = $m[955];
				$v43 = $m[954];
				$v44 = (int) ( $v35 == 0 );
				if ( ! $v44 ) {
					$v45 = $v42 < $v38 ? $v42 : $v38;
					$v46 = 0;
				} else {
					$s0 = $v20 + $v43;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v20, $v43 );
					$s1 = $v25 + $v39;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v25, $v39 );
					$w47 = $w41 + 1224;
					$v35 = $this->terms_safety_stock( $v20, $v26, $m[ $w47 + 3 ], $m[ $w47 + 4 ] );
					$s2 = $s1 + $v35;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v35 );
					$v16 = $s0 - $s2;
					\is_float( $v16 ) && $v16 = self::rt_sub_64( $s0, $s2 );
					$v45 = $v42 < $v38 ? $v42 : $v38;
					if ( ! $v30 ) {
						$v48 = $v16 - $v43;
						\is_float( $v48 ) && $v48 = self::rt_sub_64( $v16, $v43 );
						$v46 = 1;
						$v49 = $v16;
					} else {
						$v50 = $v35 + $v16;
						\is_float( $v50 ) && $v50 = self::rt_add_64( $v35, $v16 );
						$v51 = ( $v50 >> 63 ) & $v50;
						$v49 = $v16 > $v51 ? $v16 : $v51;
						$v52 = $v16 - $v43;
						\is_float( $v52 ) && $v52 = self::rt_sub_64( $v16, $v43 );
						$v53 = $v35 + $v52;
						\is_float( $v53 ) && $v53 = self::rt_add_64( $v35, $v52 );
						$v54 = ( $v53 >> 63 ) & $v53;
						$v48 = $v52 > $v54 ? $v52 : $v54;
						$v46 = 1;
					}
				}
				$v55 = ( $v13 * 88 + 11160 ) & 0xFFFFFFFF;
				$w55 = $v55 >> 3;
				$this->freshness_age( $v11, $v1 );
				$v56 = $v34 ? 0 : $v33;
				$v57 = 0;
				$s0 = $v49 - $v48;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v49, $v48 );
				$v58 = $v44 ? $s0 : 0;
				$v59 = $m[955];
				$v60 = $m[954];
				if ( ! $v34 ) {
					$v61 = $v28 < $v29 ? $v28 : $v29;
					$v57 = $v23 == \PHP_INT_MIN ? $v61 : ( $v27 > $v61 ? $v27 : $v61 );
				}
				isset( $m[ $w55 + 10 ] ) || $this->rt_touch( $w55 + 10 );
				$m[ $w55 + 10 ] = ( $m[ $w55 + 10 ] & -0xFFFF00000001 ) | ( $v56 << 40 ) | ( $v31 << 32 );
				$m[ $w55 + 10 ] = $m[ $w55 + 10 ] & -0x100000000;
				$m[ $w55 + 9 ] = $v45;
				$m[ $w55 + 8 ] = $v57;
				$m[ $w55 + 7 ] = $v26;
				$m[ $w55 + 6 ] = $v58;
				$m[ $w55 + 5 ] = $v59;
				$m[ $w55 + 4 ] = $v60;
				$m[ $w55 + 3 ] = $v19;
				$m[ $w55 + 2 ] = $v32;
				$m[ $w55 + 1 ] = $v49;
				$m[ $w55 ] = $v46;
				if ( ! $v44 ) {
					$v16 = \PHP_INT_MIN;
					$v43 = \PHP_INT_MIN;
					$v35 = \PHP_INT_MIN;
					$v39 = \PHP_INT_MIN;
					$v25 = \PHP_INT_MIN;
					$v20 = \PHP_INT_MIN;
				}
				if ( $v10 <= 199 ) {
					$v62 = ( ( $m[966] & 0xFFFFFFFF ) + $v10 * 416 ) & 0xFFFFFFFF;
					$w62 = ( $v62 >> 3 ) | ( $v62 << 61 );
					if ( ! isset( $m[ $w62 + 121 ] ) ) {
						$this->rt_store( $v62 + 968, 0 );
					} else {
						$m[ $w62 + 121 ] = 0;
					}
					if ( ! isset( $m[ $w62 + 120 ] ) ) {
						$this->rt_store( $v62 + 960, \PHP_INT_MIN );
					} else {
						$m[ $w62 + 120 ] = \PHP_INT_MIN;
					}
					$v63 = $v2 - $v59;
					\is_float( $v63 ) && $v63 = self::rt_sub_64( $v2, $v59 );
					if ( ! isset( $m[ $w62 + 119 ] ) ) {
						$this->rt_store( $v62 + 952, $v60 == 1 ? ( $v63 > 0 ? $v63 : 0 ) : \PHP_INT_MIN );
					} else {
						$m[ $w62 + 119 ] = $v60 == 1 ? ( $v63 > 0 ? $v63 : 0 ) : \PHP_INT_MIN;
					}
					if ( ! isset( $m[ $w62 + 118 ] ) ) {
						$this->rt_store( $v62 + 944, $v16 );
					} else {
						$m[ $w62 + 118 ] = $v16;
					}
					if ( ! isset( $m[ $w62 + 117 ] ) ) {
						$this->rt_store( $v62 + 936, $v43 );
					} else {
						$m[ $w62 + 117 ] = $v43;
					}
					if ( ! isset( $m[ $w62 + 116 ] ) ) {
						$this->rt_store( $v62 + 928, $v35 );
					} else {
						$m[ $w62 + 116 ] = $v35;
					}
					if ( ! isset( $m[ $w62 + 115 ] ) ) {
						$this->rt_store( $v62 + 920, $v39 );
					} else {
						$m[ $w62 + 115 ] = $v39;
					}
					if ( ! isset( $m[ $w62 + 114 ] ) ) {
						$this->rt_store( $v62 + 912, $v25 );
					} else {
						$m[ $w62 + 114 ] = $v25;
					}
					if ( ! isset( $m[ $w62 + 113 ] ) ) {
						$this->rt_store( $v62 + 904, $v20 );
					} else {
						$m[ $w62 + 113 ] = $v20;
					}
					if ( ! isset( $m[ $w62 + 122 ] ) ) {
						$this->rt_store( $v62 + 976, 0 );
					} else {
						$m[ $w62 + 122 ] = 0;
					}
				}
				$v10 = ( $v10 + 1 ) & 0xFFFFFFFF;
				$m[966] = ( $m[966] & 0xFFFFFFFF ) | ( $v10 << 32 );
				if ( $v12 >= $v5 ) {
					break;
				}
			}
		} while ( false );
		if ( ( $m[963] & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights();
		}
	}

	/** stock_truth::rules::promise::freshness::age (WebAssembly function 24). */
	private function freshness_age( int $v2, int $v3 ): void {
		$m = &$this->m;
		$v4 = 0;
		if ( $m[941] != 2 ) {
			$v5 = $m[946];
			$v6 = $m[949];
			$v7 = (int) ( $v6 == 0 );
			$v8 = $v7 ? $v5 : ( $v5 > $v6 ? $v5 : $v6 );
			$s0 = $v8 - $v3;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v8, $v3 );
			if ( $s0 <= $v2 ) {
				$v9 = $m[945];
				$v10 = $v5 < $v9 ? $v5 : $v9;
				$v11 = $v7 ? $v10 : ( $v6 > $v10 ? $v6 : $v10 );
				$v4 = 1;
			} else {
				$v12 = ( $v8 ^ \PHP_INT_MIN ) - $v2;
				\is_float( $v12 ) && $v12 = self::rt_sub_64( $v8 ^ \PHP_INT_MIN, $v2 );
				$v11 = ( $v12 > 0 ? $v12 : 0 ) | \PHP_INT_MIN;
				$v4 = 2;
			}
			$m[955] = $v11;
		}
		$m[954] = $v4;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 25). */
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 26). */
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
			$s0 = ( $v14 > 99 ? 9424 : $v13 + $v14 * 88 ) & 0xFFFFFFFF;
			$v22 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
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
						$v30 = ( $v29 ? 9424 : $v13 + $v28 * 88 ) & 0xFFFFFFFF;
						$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
						if ( ( ( $m[ $w30 + 10 ] ?? $this->rt_load( $v30 + 80, 4 ) ) & 0xFFFFFFFF ) == $v25 ) {
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
									if ( ( ( $m[ $w30 + 10 ] ?? $this->rt_load( $v30 + 85, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
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
						$v60 = ( $v13 + $v47 * 88 ) & 0xFFFFFFFF;
						$w60 = $w13 + $v47 * 11;
						$v61 = $m[ $w59 + 1 ] ?? $this->rt_load( $v59 + 8 );
						$s0 = $m[ $w55 ] ?? $this->rt_load( $v55 );
						$v62 = $v61 - $s0;
						\is_float( $v62 ) && $v62 = self::rt_sub_64( $v61, $s0 );
						if ( $v58 != 0 ) {
							$s0 = $m[ $w60 + 6 ] ?? $this->rt_load( $v60 + 48 );
							$s1 = $m[ $w55 + 1 ] ?? $this->rt_load( $v55 + 8 );
							$s2 = $s0 + $s1;
							\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
							$v63 = $v61 - $s2;
							\is_float( $v63 ) && $v63 = self::rt_sub_64( $v61, $s2 );
							$v62 = $v62 < $v63 ? $v62 : $v63;
						}
						if ( ( ( $m[ $w60 + 10 ] ?? $this->rt_load( $v60 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
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

	/** core::panicking::panic_fmt (WebAssembly function 27). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** decide (WebAssembly function 28). */
	private function decide_28(): void {
		$m = &$this->m;
		$v10 = 0;
		$v22 = 0;
		$v146 = 0;
		$this->g0_stack_pointer = 7648;
		do {
			do {
				do {
					if ( $m[4395] != 3 ) {
						$m[960] = $m[960] & -0x100;
						$m[959] = $m[959] & -0x100000000;
						$m[958] = $m[958] & -0x100000000;
						$m[957] = $m[957] & -0x100000000;
						break;
					}
					$m[957] = ( $m[957] & -0x100000000 ) | 2;
					if ( ! ( $m[1394] & 0xFF00000000 ) ) {
						$m[959] = $m[959] & -0x100000000;
						$m[958] = 0;
						$m[957] = 0;
						$m[959] = $m[959] & 0xFFFFFFFF;
						$m[960] = ( $m[960] & -0x100000000 ) | 8;
						break;
					}
					$v1 = $m[1394] & 0xFFFFFFFF;
					$v2 = $m[4396];
					if ( $v2 >= 0 && $v2 <= 253402300799999 ) {
						$v3 = $m[4397];
						if ( $v3 >= 1 && $v3 <= 4 ) {
							$v4 = 0;
							do {
								do {
									do {
										$v5 = $m[4398];
										if ( $v5 < 0 || $v5 > 100 ) {
											$v6 = 4;
											$v7 = 1;
											$v8 = 1;
											$v9 = 0;
										} else {
											$v10 = $v3 < 4 ? 33619971 >> ( ( $v3 << 3 ) & 31 ) : 3;
											$v11 = $v2 | \PHP_INT_MIN;
											$v8 = $v5;
											$v12 = 0;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v13 = $v12;
												if ( $v13 == $v8 ) {
													break 2;
												}
												$v14 = ( $v13 * 416 ) & 0xFFFFFFFF;
												$v15 = ( $v14 + 35800 ) & 0xFFFFFFFF;
												$w15 = $v15 >> 3;
												$v2 = $m[ ( $v14 + 35800 ) >> 3 ] ?? $this->rt_load( $v14 + 35800 );
												if ( $v2 >= 10000000000001 || $v2 < -10000000000000 && $v2 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w15 + 1 ] ?? $this->rt_word( $w15 + 1 );
												if ( $s0 < 1 || $s0 > 3 ) {
													break;
												}
												$v16 = $m[ $w15 + 2 ] ?? $this->rt_word( $w15 + 2 );
												if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
													break;
												}
												$v17 = $m[ $w15 + 3 ] ?? $this->rt_word( $w15 + 3 );
												if ( $v17 >= 253402300800000 || $v17 < 0 && $v17 != \PHP_INT_MIN ) {
													break;
												}
												$v18 = $m[ $w15 + 4 ] ?? $this->rt_word( $w15 + 4 );
												if ( $v18 >= 253402300800000 || $v18 < 0 && $v18 != \PHP_INT_MIN ) {
													break;
												}
												$v19 = $m[ $w15 + 5 ] ?? $this->rt_word( $w15 + 5 );
												if ( $v19 >= 253402300800000 || $v19 < 0 && $v19 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w15 + 6 ] ?? $this->rt_word( $w15 + 6 );
												if ( $s0 < 0 || $s0 > 10000000000000 ) {
													break;
												}
												$v20 = $m[ $w15 + 7 ] ?? $this->rt_word( $w15 + 7 );
												if ( $v20 >= 10000000000001 || $v20 < 0 && $v20 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w15 + 8 ] ?? $this->rt_word( $w15 + 8 );
												if ( $s0 < 1 || $s0 > 10000000000000 ) {
													break;
												}
												$s0 = $m[ $w15 + 9 ] ?? $this->rt_word( $w15 + 9 );
												if ( $s0 < 1 || $s0 > 3 ) {
													break;
												}
												$v21 = $m[ $w15 + 10 ] ?? $this->rt_word( $w15 + 10 );
												if ( $v21 >= 0 && $v21 >= $v1 || $v21 < 0 && $v21 != \PHP_INT_MIN || $v2 != \PHP_INT_MIN && $v16 == \PHP_INT_MIN ) {
													break;
												}
												$v12 = ( $v13 + 1 ) & 0xFFFFFFFF;
												if ( (int) ( $v16 != \PHP_INT_MIN ) ^ (int) ( $v17 == \PHP_INT_MIN ) ) {
													continue;
												}
												break;
											}
											$this->place_at_fault( 7648 + 112, $v15, 11, 8720, 11, 0, $v1, 1, 1, $v13 );
											$m[1007] = ( $m[1007] & -0x10000 ) | ( ( $m[973] >> 8 ) & 0xFFFF );
											$m[1007] = ( $m[1007] & -0xFF0001 ) | ( ( ( $m[973] >> 24 ) & 0xFF ) << 16 );
											$v8 = ( $m[970] >> 32 ) & 0xFFFFFFFF;
											$v7 = $m[970] & 0xFFFFFFFF;
											if ( $v7 == 2 ) {
												break;
											}
											$v6 = $m[973] & 0xFF;
											$v10 = ( $m[972] >> 32 ) & 0xFFFFFFFF;
											$v4 = $m[972] & 0xFFFFFFFF;
											$v22 = ( $m[971] >> 32 ) & 0xFFFFFFFF;
											$v9 = $m[971] & 0xFFFFFFFF;
										}
										$m[960] = ( $m[960] & -0xFF000001 ) | ( ( ( $m[1007] >> 16 ) & 0xFF ) << 24 );
										$m[960] = ( $m[960] & -0xFFFF01 ) | ( ( $m[1007] & 0xFFFF ) << 8 );
										$m[958] = ( $v22 << 32 ) | $v9;
										$m[957] = ( $v8 << 32 ) | $v7;
										break 2;
									} while ( false );
									$v4 = 0;
									$v23 = $m[4399];
									if ( $v23 < 0 || $v23 > 100 ) {
										$v6 = 4;
										$v24 = 2;
										$v25 = 1;
										$v26 = 0;
									} else {
										$v27 = $v8;
										$v24 = $v23;
										$v28 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v29 = $v28;
											if ( $v29 == $v24 ) {
												break 3;
											}
											$v30 = ( $v29 * 416 ) & 0xFFFFFFFF;
											$v31 = ( $v30 + 35160 ) & 0xFFFFFFFF;
											$w31 = $v31 >> 3;
											$v32 = $m[ ( $v30 + 35888 ) >> 3 ] ?? $this->rt_load( $v30 + 35888 );
											if ( $v32 >= 0 && $v32 >= $v27 || $v32 < 0 && $v32 != \PHP_INT_MIN ) {
												break;
											}
											$v33 = $m[ $w31 + 92 ] ?? $this->rt_word( $w31 + 92 );
											if ( $v33 < 0 || $v33 > 1 ) {
												break;
											}
											$v34 = $m[ $w31 + 93 ] ?? $this->rt_word( $w31 + 93 );
											if ( $v34 < 1 || $v34 > 6 ) {
												break;
											}
											$s0 = $m[ $w31 + 94 ] ?? $this->rt_word( $w31 + 94 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v2 = $m[ $w31 + 95 ] ?? $this->rt_word( $w31 + 95 );
											if ( $v2 >= 10000000000001 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w31 + 96 ] ?? $this->rt_word( $w31 + 96 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$s0 = $m[ $w31 + 97 ] ?? $this->rt_word( $w31 + 97 );
											if ( $s0 < 1 || $s0 > 10000000000000 ) {
												break;
											}
											$s0 = $m[ $w31 + 98 ] ?? $this->rt_word( $w31 + 98 );
											if ( $s0 < 1 || $s0 > 1000000000 ) {
												break;
											}
											$v2 = $m[ $w31 + 99 ] ?? $this->rt_word( $w31 + 99 );
											if ( $v2 >= 0 && $v2 >= $v1 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w31 + 100 ] ?? $this->rt_word( $w31 + 100 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v2 = $m[ $w31 + 101 ] ?? $this->rt_word( $w31 + 101 );
											if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
												break;
											}
											$v28 = ( $v29 + 1 ) & 0xFFFFFFFF;
											if ( $v32 != \PHP_INT_MIN || ( $v33 != 1 || $v34 != 1 ) ) {
												continue;
											}
											break;
										}
										$this->place_at_fault( 7648 + 112, ( $v31 + 728 ) & 0xFFFFFFFF, 11, 8360, 11, $v27, $v1, 2, 1, $v29 );
										$m[1007] = ( $m[1007] & -0x10000 ) | ( ( $m[973] >> 8 ) & 0xFFFF );
										$m[1007] = ( $m[1007] & -0xFF0001 ) | ( ( ( $m[973] >> 24 ) & 0xFF ) << 16 );
										$v24 = ( $m[970] >> 32 ) & 0xFFFFFFFF;
										$v25 = $m[970] & 0xFFFFFFFF;
										if ( $v25 == 2 ) {
											break 2;
										}
										$v6 = $m[973] & 0xFF;
										$v10 = ( $m[972] >> 32 ) & 0xFFFFFFFF;
										$v4 = $m[972] & 0xFFFFFFFF;
										$v8 = ( $m[971] >> 32 ) & 0xFFFFFFFF;
										$v26 = $m[971] & 0xFFFFFFFF;
									}
									$m[960] = ( $m[960] & -0xFF000001 ) | ( ( ( $m[1007] >> 16 ) & 0xFF ) << 24 );
									$m[960] = ( $m[960] & -0xFFFF01 ) | ( ( $m[1007] & 0xFFFF ) << 8 );
									$m[958] = ( $v8 << 32 ) | $v26;
									$m[957] = ( $v24 << 32 ) | $v25;
								} while ( false );
								$m[960] = ( $m[960] & -0x100 ) | $v6;
								$m[959] = ( $v10 << 32 ) | $v4;
								break 2;
							} while ( false );
							$this->decide_take_rest( $v8, $v27, $v1 );
							$m[1007] = ( ( $m[970] >> 32 ) & 0xFFFFFFFF ) | ( $m[971] << 32 );
							$m[1008] = ( ( $m[971] >> 32 ) & 0xFFFFFFFF ) | ( $m[972] << 32 );
							$m[1009] = ( $m[1009] & -0x100000000 ) | ( ( $m[972] >> 32 ) & 0xFFFFFFFF );
							$v35 = $m[970] & 0xFFFFFFFF;
							if ( $v35 != 2 ) {
								$m[957] = ( $m[957] & 0xFFFFFFFF ) | ( $m[1007] << 32 );
								$m[958] = ( $m[958] & -0x100000000 ) | ( ( $m[1007] >> 32 ) & 0xFFFFFFFF );
								$m[958] = ( $m[958] & 0xFFFFFFFF ) | ( $m[1008] << 32 );
								$m[959] = ( $m[959] & -0x100000000 ) | ( ( $m[1008] >> 32 ) & 0xFFFFFFFF );
								$m[959] = ( $m[959] & 0xFFFFFFFF ) | ( $m[1009] << 32 );
								$m[960] = ( $m[960] & -0x100000000 ) | ( $m[973] & 0xFFFFFFFF );
								$m[957] = ( $m[957] & -0x100000000 ) | $v35;
								break;
							}
							$m[964] = ( $m[964] & -0x100000000 ) | ( $m[1009] & 0xFFFFFFFF );
							$m[963] = $m[1008];
							$m[962] = $m[1007];
							$m[965] = ( $m[965] & -0xFF00000001 ) | ( ( $v10 & 0xFF ) << 32 );
							$m[961] = $v11;
							$m[965] = ( $m[965] & -0x100000000 ) | $v24;
							$m[964] = ( $m[964] & 0xFFFFFFFF ) | 0x895800000000;
							$m[966] = $m[966] & 0xFFFFFFFF;
							$m[967] = $m[967] & -0x100000000;
							$m[966] = ( $m[966] & -0x100000000 ) | 0x8958;
							$this->survey_survey( $v11, $v11 );
							do {
								$v37 = ( $m[962] >> 32 ) & 0xFFFFFFFF;
								if ( $v37 == 0 ) {
									break;
								}
								$v38 = 0;
								$v39 = $v37 - 1;
								$v40 = ( ( $v39 < 99 ? $v39 : 99 ) << 3 ) + 8;
								if ( $v40 != 0 ) {
									$this->rt_fill( 24760, 0, $v40 );
								}
								$v41 = $v37;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									isset( $m[ ( $v38 + 19960 ) >> 3 ] ) || $this->rt_touch( ( $v38 + 19960 ) >> 3 );
									$m[ ( $v38 + 19960 ) >> 3 ] = 0;
									$v41 = ( $v41 - 1 ) & 0xFFFFFFFF;
									if ( $v41 == 0 ) {
										break 2;
									}
									$v38 = $v38 + 16;
									if ( $v38 == 1600 ) {
										break;
									}
								}
							} while ( false );
							$v42 = ( $m[964] >> 32 ) & 0xFFFFFFFF;
							$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
							$v43 = $m[965] & 0xFFFFFFFF;
							$v44 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v45 = $v43 > $v44 ? $v43 : $v44;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v46 = $v44;
									if ( $v46 == $v45 ) {
										break 2;
									}
									$v44 = ( $v46 + 1 ) & 0xFFFFFFFF;
									if ( $v46 > 199 ) {
										continue;
									}
									if ( $v46 < $v43 ) {
										break;
									}
								}
								$v47 = ( $v42 + $v46 * 416 ) & 0xFFFFFFFF;
								$w47 = $w42 + $v46 * 52;
								$v48 = $m[ $w47 + 98 ] ?? $this->rt_load( $v47 + 784 );
								$v2 = $m[ $w47 + 97 ] ?? $this->rt_load( $v47 + 776 );
								$v49 = $m[ $w47 + 96 ] ?? $this->rt_load( $v47 + 768 );
								$v50 = $m[ $w47 + 94 ] ?? $this->rt_load( $v47 + 752 );
								$v51 = $m[ $w47 + 99 ] ?? $this->rt_load( $v47 + 792 );
								$v52 = $v51 & 0xFFFFFFFF;
								$v53 = $m[ $w47 + 91 ] ?? $this->rt_load( $v47 + 728 );
								$v54 = $v53 & 0xFFFFFFFF;
								if ( $v53 == \PHP_INT_MIN ) {
									continue;
								}
								if ( $v2 >= 1 ) {
									$s0 = $v2 + $v50;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $v2, $v50 );
									$v55 = $v50 % $v2;
									$v2 = ( ( $v55 >> 63 ) & $v2 ) + $v55;
									$s1 = $s0 - $v2;
									\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v2 );
									$v50 = $v2 == 0 ? $v50 : $s1;
								}
								$v56 = $v50 - $v49;
								\is_float( $v56 ) && $v56 = self::rt_sub_64( $v50, $v49 );
								$v57 = $v56 > 0 ? $v56 : 0;
								if ( $v48 != 10000 ) {
									$v58 = $v57 < 30000000000000 ? $v57 : 30000000000000;
									$v2 = \intdiv( $v58, 10000 );
									$s0 = ( $v2 * -10000 + $v58 ) * $v48;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v2 * -10000 + $v58, $v48 );
									$s1 = $s0 + 9999;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
									$s0 = $v2 * $v48;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v2, $v48 );
									$v59 = \intdiv( $s1, 10000 ) + $s0;
									\is_float( $v59 ) && $v59 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
									$v57 = $v59 < 30000000000000 ? $v59 : 30000000000000;
								}
								if ( $v54 > 99 ) {
									continue;
								}
								$v60 = $v54 << 3;
								$w60 = $v60 >> 3;
								$s0 = $m[ $w60 + 3095 ];
								$s1 = $s0 + $v57;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v57 );
								$m[ $w60 + 3095 ] = $s1;
								$v61 = ( $v52 + 1 ) & 0xFFFFFFFF;
								$s0 = ( $v51 == \PHP_INT_MIN ? 0 : ( $v61 > 16 ? 0 : $v61 ) ) * 80;
								$v62 = $m[ ( $s0 + 9792 ) >> 3 ];
								$v63 = $v54 << 4;
								$v64 = $v63 + 19960;
								$w64 = $v64 >> 3;
								if ( $m[ ( $v63 + 19960 ) >> 3 ] == 1 ) {
									$v2 = $m[ $w64 + 1 ];
									$v62 = $v2 < $v62 ? $v2 : $v62;
								}
								$m[ $w64 + 1 ] = $v62;
								$m[ $w64 ] = 1;
							}
							$this->draw_draw_demand( 7696, 11160, 24760, 100, 0, 25560 );
							do {
								$v65 = $m[963] & 0xFFFFFFFF;
								if ( $v65 == 0 ) {
									break;
								}
								$v66 = $m[962] & 0xFFFFFFFF;
								$v67 = 4;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v68 = (int) ( $v67 == 1 );
									$v69 = ( $v68 ? 1 : $v67 - 1 ) & 0xFFFFFFFF;
									$v70 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$this->poolrecord_component( ( 7648 + 112 ) >> 3, $v66, $v65, $v70 );
											$v70 = ( $v70 + 1 ) & 0xFFFFFFFF;
											if ( ! ( $m[970] & 0xFFFFFFFF ) ) {
												if ( $v70 != $v65 ) {
													continue;
												}
												break 2;
											}
											$v71 = $m[972] & 0xFFFFFFFF;
											$v72 = (int) ( $v71 > 99 );
											$s0 = ( $v72 ? 9424 : $v71 * 88 + 11160 ) & 0xFFFFFFFF;
											if ( ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_load( $s0 + 80, 4 ) ) & 0xFFFFFFFF ) == $v67 ) {
												$v73 = 0;
												if ( ! $v72 ) {
													$v74 = ( $v71 << 4 ) & 0xFFFFFFFF;
													$w74 = $v74 >> 3;
													$v2 = $m[ $w74 + 2496 ] ?? $this->rt_word( $w74 + 2496 );
													$v73 = $m[ $w74 + 2495 ] ?? $this->rt_word( $w74 + 2495 );
												}
												$v75 = ( $m[972] >> 32 ) & 0xFFFFFFFF;
												if ( $v75 <= 99 ) {
													$v76 = ( $v75 << 4 ) + 19960;
													$w76 = $v76 >> 3;
													if ( ! ( $m[ $w76 ] & 0xFFFFFFFF ) ) {
														$v77 = $v2;
													} else {
														$v78 = $m[ $w76 + 1 ];
														$v77 = $v73 & 0xFFFFFFFF ? ( $v78 < $v2 ? $v78 : $v2 ) : $v78;
														$v73 = 1;
													}
													$m[ $w76 + 1 ] = $v77;
													$m[ $w76 ] = $v73;
												}
											}
											if ( $v70 >= $v65 ) {
												break;
											}
										}
									} while ( false );
									if ( $v68 ) {
										break 2;
									}
									$v67 = $v69;
									if ( $v69 << 32 < 4294967296 ) {
										break;
									}
								}
							} while ( false );
							if ( $v37 != 0 ) {
								$v79 = 0;
								$v80 = $m[1224];
								$v81 = $m[966] & 0xFFFFFFFF;
								$w81 = ( $v81 >> 3 ) | ( $v81 << 61 );
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v82 = $v80;
									$v83 = (int) ( $v79 > 99 );
									if ( ! $v83 ) {
										$v84 = ( $v79 << 4 ) & 0xFFFFFFFF;
										$w84 = $v84 >> 3;
										$s0 = $m[ $w84 + 2496 ] ?? $this->rt_word( $w84 + 2496 );
										$v82 = ( $m[ $w84 + 2495 ] ?? $this->rt_word( $w84 + 2495 ) ) & 0xFFFFFFFF ? $s0 : $v80;
									}
									$s0 = ( $v83 ? 9424 : $v79 * 88 + 11160 ) & 0xFFFFFFFF;
									$v85 = $m[ ( $s0 + 64 ) >> 3 ] ?? $this->rt_load( $s0 + 64 );
									if ( $v85 == 0 ) {
										$v86 = \PHP_INT_MIN;
									} else {
										$s0 = $v82 + $v85;
										\is_float( $s0 ) && $s0 = self::rt_add_64( $v82, $v85 );
										$v87 = $s0 + \PHP_INT_MIN;
										\is_float( $v87 ) && $v87 = self::rt_add_64( $s0, \PHP_INT_MIN );
										$v86 = $v87 == \PHP_INT_MIN ? 0 : ( $v87 < 253402300799999 ? $v87 : 253402300799999 );
									}
									if ( $v79 <= 199 ) {
										$v88 = $v83 ? 9392 : ( $v79 << 5 ) + 25560;
										$w88 = $v88 >> 3;
										$v89 = $m[ $w88 ];
										$v90 = ( $v81 + $v79 * 416 ) & 0xFFFFFFFF;
										$w90 = $w81 + $v79 * 52;
										if ( ! isset( $m[ $w90 + 122 ] ) ) {
											$this->rt_store( $v90 + 976, $m[ $w88 + 2 ] );
										} else {
											$m[ $w90 + 122 ] = $m[ $w88 + 2 ];
										}
										if ( ! isset( $m[ $w90 + 121 ] ) ) {
											$this->rt_store( $v90 + 968, $v89 );
										} else {
											$m[ $w90 + 121 ] = $v89;
										}
										if ( ! isset( $m[ $w90 + 120 ] ) ) {
											$this->rt_store( $v90 + 960, $v86 );
										} else {
											$m[ $w90 + 120 ] = $v86;
										}
									}
									$v79 = $v79 + 1;
									if ( $v79 == $v37 ) {
										break;
									}
								}
							}
							$m[969] = 0x705800000000 | 0x5438;
							$m[968] = 0x63D800000000 | 0x60B8;
							$m[967] = ( $m[967] & 0xFFFFFFFF ) | 0x2B9800000000;
							$v91 = ( ( $m[962] & 0xFFFFFFFF ) + 640 ) & 0xFFFFFFFF;
							$w91 = ( $v91 >> 3 ) | ( $v91 << 61 );
							$v92 = $m[967] & 0xFFFFFFFF;
							$v93 = ( $m[965] >> 32 ) & 0xFF;
							$v96 = 0;
							$v97 = 0;
							$v98 = 0;
							$v99 = 0;
							$v100 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v101 = $v43 > $v99 ? $v43 : $v99;
								do {
									do {
										do {
											do {
												do {
													do {
														do {
															do {
																do {
																	do {
																		do {
																			while ( true ) {
																				--$this->fuel < 0 && self::rt_out_of_fuel();
																				$v102 = $v99;
																				if ( $v102 == $v101 ) {
																					if ( $v98 >= 2 ) {
																						$this->suggestion_suggest( $m[966] & 0xFFFFFFFF );
																					}
																					$m[4447] = ( $m[962] >> 32 ) & 0xFFFFFFFF;
																					$m[4448] = $v24;
																					$m[4446] = $v97 ^ \PHP_INT_MIN;
																					$m[4445] = $v96 ? $v146 : \PHP_INT_MIN;
																					$m[4444] = ( $v98 + 1 ) & 0xFF;
																					break 15;
																				}
																				$v99 = ( $v102 + 1 ) & 0xFFFFFFFF;
																				if ( $v102 > 199 ) {
																					continue;
																				}
																				if ( $v102 < $v43 ) {
																					break;
																				}
																			}
																			$v103 = ( $v42 + $v102 * 416 ) & 0xFFFFFFFF;
																			$w103 = $w42 + $v102 * 52;
																			$v104 = $m[ $w103 + 99 ] ?? $this->rt_load( $v103 + 792 );
																			$v105 = $m[ $w103 + 93 ] ?? $this->rt_load( $v103 + 744 );
																			$v106 = $m[ $w103 + 95 ] ?? $this->rt_load( $v103 + 760 );
																			$v107 = $m[ $w103 + 91 ] ?? $this->rt_load( $v103 + 728 );
																			$v108 = $m[ $w103 + 94 ] ?? $this->rt_load( $v103 + 752 );
																			$v109 = $m[ $w103 + 96 ] ?? $this->rt_load( $v103 + 768 );
																			$v110 = $m[ $w103 + 97 ] ?? $this->rt_load( $v103 + 776 );
																			$v111 = $m[ $w103 + 98 ] ?? $this->rt_load( $v103 + 784 );
																			$v112 = $m[ $w103 + 100 ] ?? $this->rt_load( $v103 + 800 );
																			$v113 = $m[ $w103 + 101 ] ?? $this->rt_load( $v103 + 808 );
																			$v114 = (int) ( ( $m[ $w103 + 92 ] ?? $this->rt_load( $v103 + 736 ) ) == 1 );
																			$m[980] = ( $m[980] & -0x100 ) | $v114;
																			$m[979] = $v113 ^ \PHP_INT_MIN;
																			$m[978] = $v112;
																			$m[977] = $v111;
																			$m[976] = $v110;
																			$m[975] = $v109;
																			$m[974] = $v108;
																			$v115 = $v107 & 0xFFFFFFFF;
																			$m[972] = ( $m[972] & 0xFFFFFFFF ) | ( $v115 << 32 );
																			$v116 = (int) ( $v107 != \PHP_INT_MIN );
																			$m[972] = ( $m[972] & -0x100000000 ) | $v116;
																			$m[971] = $v106;
																			$v117 = (int) ( $v106 != \PHP_INT_MIN );
																			$m[970] = $v117;
																			$v118 = ( $v105 >= 0 && $v105 < 7 ? 1411785848586241 >> ( ( $v105 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFFFFFFFF;
																			$m[980] = ( $m[980] & -0xFF01 ) | ( ( $v118 & 0xFF ) << 8 );
																			$v119 = $v104 & 0xFFFFFFFF;
																			$m[973] = ( $m[973] & 0xFFFFFFFF ) | ( $v119 << 32 );
																			$v120 = 0;
																			$v121 = (int) ( $v104 != \PHP_INT_MIN );
																			$m[973] = ( $m[973] & -0x100000000 ) | $v121;
																			$v122 = ( $v119 + 1 ) & 0xFFFFFFFF;
																			$v123 = ( $v121 ? ( $v122 > 16 ? 0 : $v122 ) : 0 ) * 80;
																			if ( $v107 != \PHP_INT_MIN ) {
																				$s0 = ( ( $m[967] >> 32 ) & 0xFFFFFFFF ) + $v115 * 88;
																				$v124 = ( $v115 > 99 ? 9424 : $s0 ) & 0xFFFFFFFF;
																				$w124 = ( $v124 >> 3 ) | ( $v124 << 61 );
																				$v125 = ( $m[ $w124 + 10 ] ?? $this->rt_load( $v124 + 80, 4 ) ) & 0xFFFFFFFF;
																				if ( $v125 << 32 <= 17179869184 ) {
																					$v120 = 1;
																					if ( ! $v125 ) {
																						$v120 = (int) ( ( ( $m[ $w124 + 10 ] ?? $this->rt_load( $v124 + 84, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 );
																					}
																				}
																			}
																			$v126 = $v123 + 9792;
																			$w126 = $v126 >> 3;
																			$v127 = 2;
																			do {
																				do {
																					switch ( $v118 & 0xFF ) {
																						case 1:
																						case 4:
																							break;
																						case 2:
																							$v127 = 4;
																							break;
																						case 3:
																							$v127 = 5;
																							break;
																						case 5:
																							$v127 = 3;
																							break;
																						default:
																							if ( $v120 == 0 ) {
																								$m[989] = ( $m[989] & -0xFF00000001 ) | ( $v93 << 32 );
																								$m[988] = $v11;
																								$v128 = 0;
																								$m[989] = ( $m[989] & -0xFFFF0100000000 ) | $v126;
																								$v127 = $v116 ? 6 : 2;
																								break 3;
																							}
																							$m[989] = ( $m[989] & -0xFF00000001 ) | ( $v93 << 32 );
																							$m[988] = $v11;
																							$m[989] = ( $m[989] & -0xFFFF0100000000 ) | $v126;
																							$v127 = 17;
																							break 2;
																					}
																					$m[989] = ( $m[989] & -0xFF00000001 ) | ( $v93 << 32 );
																					$m[988] = $v11;
																					$v128 = 0;
																					$m[989] = ( $m[989] & -0xFFFF0100000000 ) | $v126;
																					if ( $v120 == 0 ) {
																						break 2;
																					}
																				} while ( false );
																				$v128 = $v114 & (int) ( $v127 == 17 );
																			} while ( false );
																			$v129 = $v108;
																			$v130 = (int) ( $v110 < 1 );
																			if ( ! $v130 ) {
																				$s0 = $v110 + $v108;
																				\is_float( $s0 ) && $s0 = self::rt_add_64( $v110, $v108 );
																				$v131 = $v110 ? $v108 % $v110 : self::rt_divide_by_zero();
																				$v132 = ( ( $v131 >> 63 ) & $v110 ) + $v131;
																				\is_float( $v132 ) && $v132 = self::rt_add_64( ( $v131 >> 63 ) & $v110, $v131 );
																				$s1 = $s0 - $v132;
																				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v132 );
																				$v129 = $v132 == 0 ? $v108 : $s1;
																			}
																			$v133 = $v129 - $v109;
																			\is_float( $v133 ) && $v133 = self::rt_sub_64( $v129, $v109 );
																			$v134 = $v133 > 0 ? $v133 : 0;
																			if ( $v111 != 10000 ) {
																				$v135 = $v134 < 30000000000000 ? $v134 : 30000000000000;
																				$v136 = \intdiv( $v135, 10000 );
																				$s0 = ( $v136 * -10000 + $v135 ) * $v111;
																				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v136 * -10000 + $v135, $v111 );
																				$s1 = $s0 + 9999;
																				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
																				$s0 = $v136 * $v111;
																				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v136, $v111 );
																				$v137 = \intdiv( $s1, 10000 ) + $s0;
																				\is_float( $v137 ) && $v137 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
																				$v134 = $v137 < 30000000000000 ? $v137 : 30000000000000;
																			}
																			do {
																				if ( ! $v128 ) {
																					$m[992] = 0;
																					$m[991] = 0;
																					$m[990] = 0;
																					if ( $v114 ) {
																						break;
																					}
																					$v120 = 1;
																					$v138 = 0;
																					$v139 = 4;
																					$v140 = 0;
																					if ( $v117 ) {
																						$v120 = 1;
																						$v141 = 0;
																						$v142 = 1;
																						if ( ! ( $v93 < 2 ? $v108 <= $v106 : $v108 < $v106 ) ) {
																							break 4;
																						}
																						break 2;
																					}
																					$v141 = 0;
																					$v142 = 1;
																					break 4;
																				}
																				$this->max_quantity_max_quantity( ( 7648 + 272 ) >> 3, ( 7648 + 112 ) >> 3, $v115, $v134, ( 7648 + 256 ) >> 3, 7648 + 92 );
																				if ( $m[980] & 0xFF ) {
																					break;
																				}
																				if ( ( $m[970] & 0xFFFFFFFF ) == 0 ) {
																					break 3;
																				}
																				$v120 = 1;
																				$v143 = $m[971];
																				if ( $v93 < 2 ? $v108 <= $v143 : $v108 < $v143 ) {
																					break 2;
																				}
																				break 3;
																			} while ( false );
																			$v120 = 0;
																			$v144 = (int) ( $v127 == 17 );
																			if ( ! $v144 ) {
																				$v120 = ( $m[ $w126 + 9 ] >> 40 ) & 0xFF;
																			}
																			if ( $m[970] == 1 ) {
																				$v145 = $m[971];
																				if ( $v93 < 2 ? $v108 <= $v145 : $v108 < $v145 ) {
																					break;
																				}
																			}
																			if ( $v128 ) {
																				break 2;
																			}
																			$v138 = $v120 ? 0 : 3;
																			$v142 = 1;
																			$v139 = 4;
																			$v141 = $m[991];
																			$v140 = $m[990];
																			switch ( ( $v144 ? 1 : $v127 ) - 1 ) {
																				case 1:
																					$v142 = 2;
																					$v139 = 8;
																					break 4;
																				case 2:
																					$v142 = 3;
																					$v139 = 131072;
																					break 4;
																				case 3:
																					$v142 = 4;
																					$v139 = 16;
																					break 4;
																				case 4:
																					$v142 = 5;
																					$v139 = 32;
																					break 4;
																				case 5:
																					$v142 = 6;
																					$v139 = 16384;
																					break 4;
																				case 6:
																					$v142 = 7;
																					$v139 = 64;
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
																					$v142 = 16;
																					$v139 = 8192;
																					break 4;
																				default:
																					break 4;
																			}
																		} while ( false );
																		$v138 = 0;
																		$v139 = 2;
																		$v141 = $m[991];
																		$v140 = $m[990];
																		$v142 = 0;
																		break 2;
																	} while ( false );
																	if ( $v134 != 0 ) {
																		$m[995] = $m[992];
																		$m[994] = $m[991];
																		$m[993] = $m[990];
																		$m[998] = ( $m[998] & 0xFFFFFFFF ) | ( $v115 << 32 );
																		$m[997] = ( $v126 << 32 ) | 0x2640;
																		$m[996] = ( ( 7648 + 112 ) << 32 ) | ( 7648 + 40 );
																		$m[998] = ( $m[998] & -0x100000000 ) | ( 7648 + 92 );
																		$v147 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
																		$v148 = ( $m[967] >> 32 ) & 0xFFFFFFFF;
																		$m[1004] = ( $m[1004] & -0x100000000 ) | $v37;
																		$m[1003] = ( $m[1003] & -0x100000000 ) | $v115;
																		$s0 = ( $v115 > 99 ? 9424 : $v148 + $v115 * 88 ) & 0xFFFFFFFF;
																		$v149 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
																		$m[1003] = ( $m[1003] & 0xFFFFFFFF ) | ( $v149 << 32 );
																		$v150 = 0;
																		$v151 = (int) ( $v115 < 64 );
																		$v152 = $v151 ? 0 : 1 << ( $v107 & 63 );
																		$v153 = $v151 ? 1 << ( $v107 & 0xFFFFFFFF & 63 ) : 0;
																		do {
																			if ( $v149 << 32 < 4294967296 ) {
																				$v154 = 0;
																				break;
																			}
																			$v154 = 0;
																			$v155 = $m[963] & 0xFFFFFFFF;
																			$v120 = $m[962] & 0xFFFFFFFF;
																			$v156 = $v149;
																			$v150 = 0;
																			while ( true ) {
																				--$this->fuel < 0 && self::rt_out_of_fuel();
																				$v157 = 0;
																				do {
																					if ( $v65 == 0 ) {
																						break;
																					}
																					while ( true ) {
																						--$this->fuel < 0 && self::rt_out_of_fuel();
																						$this->poolrecord_component( ( 7648 + 408 ) >> 3, $v120, $v155, $v157 );
																						$v157 = ( $v157 + 1 ) & 0xFFFFFFFF;
																						if ( ! ( $m[1007] & 0xFFFFFFFF ) ) {
																							if ( $v157 != $v65 ) {
																								continue;
																							}
																							break 2;
																						}
																						$v158 = $m[1009] & 0xFFFFFFFF;
																						$v159 = (int) ( $v158 > 99 );
																						$v160 = ( $v159 ? 9424 : $v148 + $v158 * 88 ) & 0xFFFFFFFF;
																						$w160 = ( $v160 >> 3 ) | ( $v160 << 61 );
																						if ( ( ( $m[ $w160 + 10 ] ?? $this->rt_load( $v160 + 80, 4 ) ) & 0xFFFFFFFF ) == $v156 ) {
																							$v161 = ( $m[1009] >> 32 ) & 0xFFFFFFFF;
																							$v162 = 1 << ( $v158 & 63 );
																							$v163 = (int) ( $v158 < 64 );
																							if ( ( $v162 & ( $v163 ? $v153 : $v152 ) ) != 0 ) {
																								$v164 = ( $v159 ? 9392 : $v147 + ( $v158 << 5 ) ) & 0xFFFFFFFF;
																								$w164 = ( $v164 >> 3 ) | ( $v164 << 61 );
																								$s0 = $m[ $w164 + 2 ] ?? $this->rt_load( $v164 + 16 );
																								$s1 = $m[ $w164 + 3 ] ?? $this->rt_load( $v164 + 24 );
																								$s2 = $s0 - $s1;
																								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
																								if ( $s2 > 0 ) {
																									if ( ( ( $m[ $w160 + 10 ] ?? $this->rt_load( $v160 + 85, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
																										if ( $v161 >= 64 ) {
																											$v152 = ( 1 << ( $v161 & 63 ) ) | $v152;
																										} else {
																											$v153 = ( 1 << $v161 ) | $v153;
																										}
																									} elseif ( $v161 >= 64 ) {
																										$v150 = ( 1 << ( $v161 & 63 ) ) | $v150;
																									} else {
																										$v154 = ( 1 << $v161 ) | $v154;
																									}
																								}
																							}
																							if ( ( ( $v163 ? $v154 : $v150 ) & $v162 ) != 0 ) {
																								$s0 = ( $v159 ? 9392 : $v147 + ( $v158 << 5 ) ) & 0xFFFFFFFF;
																								if ( ( $s0 & 7 ? $this->rt_load( $s0 + 24 ) : $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_load( $s0 + 24 ) ) > 0 ) {
																									if ( $v161 >= 64 ) {
																										$v150 = $v150 | ( 1 << ( $v161 & 63 ) );
																									} else {
																										$v154 = $v154 | ( 1 << $v161 );
																									}
																								}
																							}
																						}
																						if ( $v157 >= $v65 ) {
																							break;
																						}
																					}
																				} while ( false );
																				$v165 = (int) ( $v156 == 1 );
																				if ( $v165 ) {
																					break 2;
																				}
																				$v156 = ( 0 ? 1 : $v156 - 1 ) & 0xFFFFFFFF;
																				if ( $v156 << 32 < 4294967296 ) {
																					break;
																				}
																			}
																		} while ( false );
																		$m[1002] = $v150;
																		$m[1001] = $v154;
																		$m[1000] = $v152;
																		$m[999] = $v153;
																		$v166 = 0;
																		$v167 = $m[979];
																		if ( $v93 == 3 && ( $v11 < $v167 && $v167 != 0 ) ) {
																			$v168 = $m[978];
																			if ( ! $v130 ) {
																				$s0 = $v110 + $v108;
																				\is_float( $s0 ) && $s0 = self::rt_add_64( $v110, $v108 );
																				$v169 = $v110 ? $v108 % $v110 : self::rt_divide_by_zero();
																				$v170 = ( ( $v169 >> 63 ) & $v110 ) + $v169;
																				\is_float( $v170 ) && $v170 = self::rt_add_64( ( $v169 >> 63 ) & $v110, $v169 );
																				$s1 = $s0 - $v170;
																				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v170 );
																				$v108 = $v170 == 0 ? $v108 : $s1;
																			}
																			$v166 = (int) ( $v108 <= $v168 );
																		}
																		$m[1006] = ( $m[1006] & -0xFF00000001 ) | ( $v93 << 32 );
																		$m[1005] = $v11;
																		$m[1006] = ( $m[1006] & -0xFFFF0100000000 ) | ( $v166 << 40 ) | $v126;
																		$this->findings_of( $v148, $v147, $v167 );
																		$v171 = ( ( $m[1016] & 0xFF ) << 7 ) & 0x80;
																		if ( ! ( $m[1007] & 0xFFFFFFFF ) ) {
																			if ( ( $m[1008] & 0xFFFFFFFF ) != 0 ) {
																				if ( ( $m[ $w126 + 9 ] & 0xFF00000000 ) == 0 ) {
																					$this->boundline_refused( ( 7648 + 200 ) >> 3, $v171, ( $m[1008] >> 32 ) & 0xFFFFFFFF, 9 );
																					break 8;
																				}
																				$v171 = $v171 | 0x100;
																			}
																			$v172 = $m[1012];
																			if ( $v172 != 0 ) {
																				$m[987] = $v172;
																				$m[986] = ( $m[986] & -0x1000000 ) | 0xA0000 | 0x100;
																				$m[985] = 0;
																				$m[983] = ( $m[1011] << 32 ) | 1;
																				$m[982] = $m[994];
																				$m[981] = $m[993];
																				$m[984] = $v171 | 0x200;
																				break 8;
																			}
																			$v173 = $m[1014] | $v171;
																			if ( ! ( $m[1009] & 0xFFFFFFFF ) ) {
																				$v174 = $m[1010] & 0xFFFFFFFF;
																				if ( ( $m[1016] & 0xFF0000 ) != 0x10000 || $v174 != 0 ) {
																					if ( $v174 ) {
																						$s0 = $m[995] & 0xFFFFFFFF ? 7964 : 8084;
																						$v120 = ( $m[ $s0 >> 3 ] >> 32 ) & 0xFFFFFFFF;
																						$v178 = 0;
																						$s0 = $m[994] > 0 ? 2 : 3;
																						$v191 = $m[993] & 0xFFFFFFFF ? $s0 : 3;
																						$v189 = 4096;
																						$v190 = 14;
																						$v192 = 1;
																						break 7;
																					}
																					if ( $m[1016] & 0xFF00 ) {
																						break 2;
																					}
																					break 4;
																				}
																				$v175 = (int) ( $v149 << 32 > 0 );
																				$v176 = $v175 ? 0 : $v115;
																				$v177 = ( $v175 ? $v37 : $v115 + 1 ) & 0xFFFFFFFF;
																				if ( $v176 < $v177 ) {
																					$v178 = 0;
																					$v179 = ( $m[963] >> 32 ) & 0xFFFFFFFF;
																					$v180 = $m[962] & 0xFFFFFFFF;
																					while ( true ) {
																						--$this->fuel < 0 && self::rt_out_of_fuel();
																						do {
																							if ( $v176 != $v115 ) {
																								$v181 = 1 << ( $v176 & 63 );
																								$v182 = (int) ( $v176 < 64 );
																								if ( ( $v181 & ( $v182 ? $v153 : $v152 ) ) == 0 && ( $v181 & ( $v182 ? $v154 : $v150 ) ) == 0 ) {
																									break;
																								}
																							}
																							$v120 = (int) ( $v176 > 99 );
																							$v183 = ( $v120 ? 9424 : $v148 + $v176 * 88 ) & 0xFFFFFFFF;
																							$w183 = ( $v183 >> 3 ) | ( $v183 << 61 );
																							if ( ( ( $m[ $w183 + 10 ] ?? $this->rt_load( $v183 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 || $v149 != 0 && ( self::rt_shr_u_64( $v176 < 64 ? $v153 : $v152, $v176 & 63 ) & 1 ) == 0 ) {
																								break;
																							}
																							$s0 = ( $v120 ? 9392 : $v147 + ( $v176 << 5 ) ) & 0xFFFFFFFF;
																							$s1 = $m[ $w183 + 1 ] ?? $this->rt_load( $v183 + 8 );
																							$s2 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
																							$s0 = ( $m[ $w183 ] ?? $this->rt_load( $v183, 4 ) ) & 0xFFFFFFFF ? $s1 : 0;
																							$s1 = $s2 - $s0;
																							\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
																							$s0 = $m[ $w183 + 6 ] ?? $this->rt_load( $v183 + 48 );
																							$v184 = $s1 + $s0;
																							\is_float( $v184 ) && $v184 = self::rt_add_64( $s1, $s0 );
																							if ( $v184 < 1 || ( $v176 > 199 || $v176 >= $v37 ) ) {
																								break;
																							}
																							$v185 = ( $v91 + $v176 * 416 ) & 0xFFFFFFFF;
																							$w185 = $w91 + $v176 * 52;
																							$v186 = $m[ $w185 + 10 ] ?? $this->rt_load( $v185 + 80 );
																							$v187 = ( ( $v186 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
																							$s0 = ( $v186 == \PHP_INT_MIN ? 0 : ( $v187 > 16 ? 0 : $v187 ) ) * 80 + 9840;
																							$v188 = $this->backorder_allowance_available_at( $v180, $v179, $v176, ( $m[ $w185 + 5 ] ?? $this->rt_load( $v185 + 40 ) ) ^ \PHP_INT_MIN, $m[ $s0 >> 3 ], $v11, $v184 );
																							if ( $v188 == 0 ) {
																								break;
																							}
																							$v178 = $v178 == 0 ? $v188 : ( $v188 > $v178 ? $v188 : $v178 );
																						} while ( false );
																						$v176 = ( $v176 + 1 ) & 0xFFFFFFFF;
																						if ( $v176 == $v177 ) {
																							break;
																						}
																					}
																					if ( $m[1016] & 0xFF00 ) {
																						if ( $v178 == 0 ) {
																							break 2;
																						}
																						$v189 = 65536;
																						$v190 = 15;
																						break 3;
																					}
																					$v189 = 256;
																					$v190 = 9;
																					break 3;
																				}
																				if ( ( $m[1016] & 0xFF00 ) == 0 ) {
																					break 4;
																				}
																				break 2;
																			}
																			$this->boundline_refused( ( 7648 + 488 ) >> 3, $v173, ( $m[1009] >> 32 ) & 0xFFFFFFFF, 11 );
																			$v193 = $m[1015];
																			$v194 = $m[1013];
																			$v195 = $m[1023];
																			$s0 = 7648 + 200;
																			$s1 = 7648 + 488;
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
																			$v196 = $v194 < $v195 ? $v194 : $v195;
																			$m[987] = $v149 << 32 > 0 ? ( $v193 < $v196 ? $v193 : $v196 ) : $v196;
																			break 8;
																		}
																		$this->boundline_refused( ( 7648 + 200 ) >> 3, $v171, ( $m[1007] >> 32 ) & 0xFFFFFFFF, 7 );
																		break 8;
																	}
																	$v142 = 16;
																	$v120 = 0;
																	$v139 = 8192;
																	$v141 = $m[991];
																	$v140 = $m[990];
																	$v138 = 0;
																} while ( false );
																$v197 = 0;
																$m[987] = 0;
																$m[986] = ( $m[986] & -0xFFFF01 ) | ( $v142 << 16 ) | ( $v138 << 8 );
																$m[986] = ( $m[986] & -0x100 ) | $v120;
																$m[985] = 0;
																$m[984] = $v139;
																$m[983] = $m[983] & -0x100000000;
																$m[982] = $v141;
																$m[981] = $v140;
																break 8;
															} while ( false );
															$v189 = 8192;
															$v190 = 16;
															break 3;
														} while ( false );
														$v192 = 0;
														break 3;
													} while ( false );
													$v189 = 256;
													$v190 = 9;
												} while ( false );
												$v192 = 0;
												$v178 = 0;
											} while ( false );
											$v191 = 0;
										} while ( false );
										$m[987] = $m[1015];
										$m[986] = ( $m[986] & -0xFFFF01 ) | ( $v190 << 16 ) | ( $v191 << 8 );
										$m[986] = $m[986] & -0x100;
										$m[985] = $v178;
										$m[983] = ( $v120 << 32 ) | $v192;
										$m[982] = $m[994];
										$m[981] = $m[993];
										$m[984] = $v189 | $v173;
									} while ( false );
									$v138 = ( $m[986] >> 8 ) & 0xFF;
									$v197 = $m[987];
								} while ( false );
								do {
									$v198 = $v138;
									if ( $v198 <= 1 ) {
										$v199 = 1;
										$v200 = 1;
										if ( ! ( $m[986] & 0xFF ) ) {
											$v200 = (int) ( ( $m[986] & 0xFF0000 ) == 0 );
											$v199 = 0;
										}
									} else {
										$v201 = ( $m[986] >> 16 ) & 0xFF;
										$v199 = $m[986] & 0xFF;
										$v200 = (int) ( $v201 == 0 ) | $v199;
										$v202 = 0;
										if ( ( ( $v201 - 2 ) & 0xFF ) < 5 ) {
											break;
										}
									}
									$v202 = $m[974];
								} while ( false );
								$v203 = (int) ( $v198 > $v98 );
								if ( $v100 <= 99 ) {
									$v204 = $v100 << 4;
									$w204 = $v204 >> 3;
									$m[ $w204 + 2896 ] = ( $m[ $w204 + 2896 ] & -0x100 ) | ( $v200 & 1 );
									$m[ $w204 + 2895 ] = $v202;
								}
								$v205 = (int) ( $v96 == 0 ) | $v203;
								$v206 = (int) ( $v197 < $v97 );
								if ( $v92 <= 199 ) {
									$v207 = ( ( $m[966] & 0xFFFFFFFF ) + $v92 * 416 ) & 0xFFFFFFFF;
									$w207 = ( $v207 >> 3 ) | ( $v207 << 61 );
									if ( ! isset( $m[ $w207 + 130 ] ) ) {
										$this->rt_store( $v207 + 1040, \PHP_INT_MIN );
									} else {
										$m[ $w207 + 130 ] = \PHP_INT_MIN;
									}
									if ( ! isset( $m[ $w207 + 129 ] ) ) {
										$this->rt_store( $v207 + 1032, $v199 );
									} else {
										$m[ $w207 + 129 ] = $v199;
									}
									if ( ! isset( $m[ $w207 + 128 ] ) ) {
										$this->rt_store( $v207 + 1024, $m[985] ^ \PHP_INT_MIN );
									} else {
										$m[ $w207 + 128 ] = $m[985] ^ \PHP_INT_MIN;
									}
									$s0 = ( $m[983] >> 32 ) & 0xFFFFFFFF;
									if ( ! isset( $m[ $w207 + 127 ] ) ) {
										$this->rt_store( $v207 + 1016, $m[983] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $w207 + 127 ] = $m[983] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
									$s0 = $m[982];
									if ( ! isset( $m[ $w207 + 126 ] ) ) {
										$this->rt_store( $v207 + 1008, $m[981] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $w207 + 126 ] = $m[981] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
									if ( ! isset( $m[ $w207 + 125 ] ) ) {
										$this->rt_store( $v207 + 1000, $m[984] );
									} else {
										$m[ $w207 + 125 ] = $m[984];
									}
									$s0 = ( ( $m[986] >> 16 ) & 0xFF ) << 3;
									if ( ! isset( $m[ $w207 + 124 ] ) ) {
										$this->rt_store( $v207 + 992, $m[ ( $s0 + 9616 ) >> 3 ] );
									} else {
										$m[ $w207 + 124 ] = $m[ ( $s0 + 9616 ) >> 3 ];
									}
									if ( ! isset( $m[ $w207 + 123 ] ) ) {
										$this->rt_store( $v207 + 984, ( $v138 + 1 ) & 0xFF );
									} else {
										$m[ $w207 + 123 ] = ( $v138 + 1 ) & 0xFF;
									}
								}
								$v98 = $v205 ? $v138 : $v98;
								$v146 = $v205 ? $v100 : $v146;
								$v96 = $v205 ? 1 : $v96;
								$v97 = $v206 ? $v197 : $v97;
								$v92 = ( $v92 + 1 ) & 0xFFFFFFFF;
								$v100 = ( $v100 + 1 ) & 0xFFFFFFFF;
							}
						}
					}
					$this->place_at_fault( 7648 + 112, 35168, 2, 9344, 2, 0, $v1, 0, 0, 0 );
					$s0 = 7648 + 112 + 15;
					$s1 = 7648 + 8 + 15;
					$i = $s1 >> 3;
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $s0 >> 3 ] >> 56 ) << 56 );
					$m[960] = ( $m[960] & -0xFFFF01 ) | ( ( ( $m[973] >> 8 ) & 0xFFFF ) << 8 );
					$m[960] = ( $m[960] & -0xFF000001 ) | ( ( ( $m[973] >> 24 ) & 0xFF ) << 24 );
					$m[958] = ( $m[958] & -0xFFFF0000000001 ) | ( ( ( $m[971] >> 40 ) & 0xFFFF ) << 40 );
					$m[960] = ( $m[960] & -0x100 ) | ( $m[973] & 0xFF );
					$m[959] = $m[972];
					$m[958] = ( $m[958] & -0xFF00000001 ) | ( ( ( $m[971] >> 32 ) & 0xFF ) << 32 );
					$m[957] = ( $m[957] & 0xFFFFFFFF ) | ( ( ( ( $m[970] >> 32 ) & 0xFFFFFFFF ) | ( $m[971] << 32 ) ) << 32 );
					$m[958] = ( $m[958] & -0x100000000 ) | ( ( ( ( ( $m[970] >> 32 ) & 0xFFFFFFFF ) | ( $m[971] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v209 = $m[970] & 0xFFFFFFFF;
					$m[957] = ( $m[957] & -0x100000000 ) | $v209;
					if ( $v209 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 7648 + 8 );
				break 2;
			} while ( false );
			$m[4443] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7648 + 544;
	}

	/** format (WebAssembly function 29). */
	private function format_29(): int {
		return 3;
	}

	/** policies (WebAssembly function 30). */
	private function policies_30(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[4395] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[4443] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** rules (WebAssembly function 31). */
	private function rules_31( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 9512 ) >> 3 ];
		}
		return $v1;
	}

	/** words (WebAssembly function 32). */
	private function words_32(): int {
		return 35160;
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
