<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: d19e4ff2fc042cfad23afa219f7ca128e54ff87aadeb42e0f447735948dc1471.
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
	public const WASM_SHA256 = 'd19e4ff2fc042cfad23afa219f7ca128e54ff87aadeb42e0f447735948dc1471';

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
		1, 1189 => -5413301497226453662, 7037874791086071077, -6736679694692422990, 6874216042762066096, 1, 4,
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

	/** decide (WebAssembly function 27).: () -> (). */
	public function decide(): void {
		$this->rt_begin_call();
		try {
			$this->decide_27();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 28).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_28();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** policies (WebAssembly function 29).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_29();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 30).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_30( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** words (WebAssembly function 31).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_31();
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

	/** stock_truth::wire::pools::PoolRecord<L>::take_lists (WebAssembly function 3). */
	private function poolrecord_take_lists( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v17 = 0;
		$v18 = 0;
		$v43 = 0;
		$this->g0_stack_pointer = 7664;
		$v4 = 0;
		do {
			do {
				$v5 = $m[4400];
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
						$v14 = ( $v13 + 35160 ) & 0xFFFFFFFF;
						$w14 = $v14 >> 3;
						$v15 = $m[ ( $v13 + 35976 ) >> 3 ] ?? $this->rt_load( $v13 + 35976 );
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
					$this->place_at_fault( 7664 + 4, ( $v14 + 816 ) & 0xFFFFFFFF, 3, 8288, 3, $v1, $v2, 3, 1, $v12 );
					$m[958] = ( $m[958] & -0x10000 ) | ( ( $m[961] >> 40 ) & 0xFFFF );
					$m[958] = ( $m[958] & -0xFF0001 ) | ( ( ( $m[961] >> 56 ) & 0xFF ) << 16 );
					$v8 = ( $m[958] >> 32 ) & 0xFFFFFFFF;
					if ( $v8 == 2 ) {
						break;
					}
					$v6 = ( $m[961] >> 32 ) & 0xFF;
					$v17 = $m[961] & 0xFFFFFFFF;
					$v4 = ( $m[960] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[960] & 0xFFFFFFFF;
					$v9 = ( $m[959] >> 32 ) & 0xFFFFFFFF;
					$v7 = $m[959] & 0xFFFFFFFF;
				}
				$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[958] >> 16 ) & 0xFF ) << 24 );
				$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[958] & 0xFFFF ) << 8 ) | $v6;
				$m[972] = ( $v17 << 32 ) | $v4;
				$m[971] = ( $v18 << 32 ) | $v9;
				$m[970] = ( $v7 << 32 ) | $v8;
				break 2;
			} while ( false );
			$v19 = 0;
			do {
				$v20 = $m[4401];
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
						$v29 = ( $v28 + 35160 ) & 0xFFFFFFFF;
						$w29 = $v29 >> 3;
						$v30 = $m[ ( $v28 + 36000 ) >> 3 ] ?? $this->rt_load( $v28 + 36000 );
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
					$this->place_at_fault( 7664 + 4, ( $v29 + 840 ) & 0xFFFFFFFF, 4, 8624, 4, $v1, $v2, 4, 1, $v27 );
					$m[958] = ( $m[958] & -0x10000 ) | ( ( $m[961] >> 40 ) & 0xFFFF );
					$m[958] = ( $m[958] & -0xFF0001 ) | ( ( ( $m[961] >> 56 ) & 0xFF ) << 16 );
					$v22 = ( $m[958] >> 32 ) & 0xFFFFFFFF;
					if ( $v22 == 2 ) {
						break;
					}
					$v23 = ( $m[961] >> 32 ) & 0xFF;
					$v17 = $m[961] & 0xFFFFFFFF;
					$v19 = ( $m[960] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[960] & 0xFFFFFFFF;
					$v24 = ( $m[959] >> 32 ) & 0xFFFFFFFF;
					$v21 = $m[959] & 0xFFFFFFFF;
				}
				$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[958] >> 16 ) & 0xFF ) << 24 );
				$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[958] & 0xFFFF ) << 8 ) | $v23;
				$m[972] = ( $v17 << 32 ) | $v19;
				$m[971] = ( $v18 << 32 ) | $v24;
				$m[970] = ( $v21 << 32 ) | $v22;
				break 2;
			} while ( false );
			$v31 = 0;
			do {
				$v32 = $m[4402];
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
						$v41 = ( $v40 + 35160 ) & 0xFFFFFFFF;
						$w41 = $v41 >> 3;
						$v42 = $m[ ( $v40 + 36032 ) >> 3 ] ?? $this->rt_load( $v40 + 36032 );
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
					$this->place_at_fault( 7664 + 4, ( $v41 + 872 ) & 0xFFFFFFFF, 4, 8192, 4, $v1, $v2, 5, 1, $v39 );
					$m[958] = ( $m[958] & -0x10000 ) | ( ( $m[961] >> 40 ) & 0xFFFF );
					$m[958] = ( $m[958] & -0xFF0001 ) | ( ( ( $m[961] >> 56 ) & 0xFF ) << 16 );
					$v35 = ( $m[958] >> 32 ) & 0xFFFFFFFF;
					if ( $v35 == 2 ) {
						break;
					}
					$v33 = ( $m[961] >> 32 ) & 0xFF;
					$v43 = $m[961] & 0xFFFFFFFF;
					$v36 = ( $m[960] >> 32 ) & 0xFFFFFFFF;
					$v17 = $m[960] & 0xFFFFFFFF;
					$v31 = ( $m[959] >> 32 ) & 0xFFFFFFFF;
					$v34 = $m[959] & 0xFFFFFFFF;
				}
				$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[958] >> 16 ) & 0xFF ) << 24 );
				$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[958] & 0xFFFF ) << 8 ) | $v33;
				$m[972] = ( $v43 << 32 ) | $v36;
				$m[971] = ( $v17 << 32 ) | $v31;
				$m[970] = ( $v34 << 32 ) | $v35;
				break 2;
			} while ( false );
			$m[970] = ( $m[970] & -0x100000000 ) | 2;
		} while ( false );
		$this->g0_stack_pointer = 7664 + 32;
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
	private function suggestion_suggest(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7536;
		$v2 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$v3 = ( $m[ $w2 + 3 ] ?? $this->rt_load( $v2 + 24, 4 ) ) & 0xFFFFFFFF;
		if ( $v3 != 0 ) {
			$v4 = $v3 - 1;
			$v5 = ( ( $v4 < 99 ? $v4 : 99 ) << 3 ) + 8;
			if ( $v5 != 0 ) {
				$this->rt_fill( 24760, 0, $v5 );
			}
		}
		$v6 = $m[967] & 0xFFFFFFFF;
		$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
		$v7 = ( $m[ $w6 + 4 ] ?? $this->rt_load( $v6 + 32, 4 ) ) & 0xFFFFFFFF;
		$v8 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v9 = $v7 > $v8 ? $v7 : $v8;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v10 = $v8;
				if ( $v10 == $v9 ) {
					break 2;
				}
				$v8 = ( $v10 + 1 ) & 0xFFFFFFFF;
				$v11 = ( $m[ $w6 + 4 ] ?? $this->rt_load( $v6 + 32, 4 ) ) & 0xFFFFFFFF;
				if ( $v10 > 199 ) {
					continue;
				}
				if ( $v10 < $v11 ) {
					break;
				}
			}
			$v12 = $v6 + $v10 * 416;
			$w12 = $w6 + $v10 * 52;
			$v13 = $m[ $w12 + 98 ] ?? $this->rt_load( $v12 + 784 );
			$v14 = $m[ $w12 + 97 ] ?? $this->rt_load( $v12 + 776 );
			$v15 = $m[ $w12 + 96 ] ?? $this->rt_load( $v12 + 768 );
			$v16 = $m[ $w12 + 94 ] ?? $this->rt_load( $v12 + 752 );
			$v17 = $m[ $w12 + 91 ] ?? $this->rt_load( $v12 + 728 );
			$v18 = $v17 & 0xFFFFFFFF;
			if ( $v17 == \PHP_INT_MIN || $v10 > 99 ) {
				continue;
			}
			$s0 = $v10 << 4;
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
		$this->draw_draw_demand( $v2, 11160, 24760, 100, 0, 25560 );
		$v27 = ( $m[ $w6 + 4 ] ?? $this->rt_load( $v6 + 32, 4 ) ) & 0xFFFFFFFF;
		$v28 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v29 = $v27 > $v28 ? $v27 : $v28;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v30 = $v28;
				if ( $v30 == $v29 ) {
					break 2;
				}
				$v28 = ( $v30 + 1 ) & 0xFFFFFFFF;
				$v31 = ( $m[ $w6 + 4 ] ?? $this->rt_load( $v6 + 32, 4 ) ) & 0xFFFFFFFF;
				if ( $v30 > 199 ) {
					continue;
				}
				if ( $v30 < $v31 ) {
					break;
				}
			}
			$v32 = $v30 * 416;
			$w32 = $v32 >> 3;
			$v33 = $v6 + $v32;
			$w33 = ( $v33 >> 3 ) | ( $v33 << 61 );
			$v34 = $m[ $w33 + 93 ] ?? $this->rt_load( $v33 + 744 );
			$v35 = $m[ $w33 + 95 ] ?? $this->rt_load( $v33 + 760 );
			$v36 = $m[ $w33 + 91 ] ?? $this->rt_load( $v33 + 728 );
			$v37 = $m[ $w33 + 99 ] ?? $this->rt_load( $v33 + 792 );
			$v38 = $m[ $w33 + 94 ] ?? $this->rt_load( $v33 + 752 );
			$v39 = $m[ $w33 + 96 ] ?? $this->rt_load( $v33 + 768 );
			$v40 = $m[ $w33 + 97 ] ?? $this->rt_load( $v33 + 776 );
			$v41 = $m[ $w33 + 98 ] ?? $this->rt_load( $v33 + 784 );
			$v42 = $m[ $w33 + 100 ] ?? $this->rt_load( $v33 + 800 );
			$v43 = $m[ $w33 + 101 ] ?? $this->rt_load( $v33 + 808 );
			$m[953] = ( $m[953] & -0x100 ) | (int) ( ( $m[ $w33 + 92 ] ?? $this->rt_load( $v33 + 736 ) ) == 1 );
			$m[952] = $v43 ^ \PHP_INT_MIN;
			$m[951] = $v42;
			$m[950] = $v41;
			$m[949] = $v40;
			$m[948] = $v39;
			$m[947] = $v38;
			$v44 = $v37 & 0xFFFFFFFF;
			$m[946] = ( $m[946] & 0xFFFFFFFF ) | ( $v44 << 32 );
			$v45 = (int) ( $v37 != \PHP_INT_MIN );
			$m[946] = ( $m[946] & -0x100000000 ) | $v45;
			$v46 = $v36 & 0xFFFFFFFF;
			$m[945] = ( $v46 << 32 ) | (int) ( $v36 != \PHP_INT_MIN );
			$m[944] = $v35;
			$m[943] = (int) ( $v35 != \PHP_INT_MIN );
			$m[953] = ( $m[953] & -0xFF01 ) | ( ( ( $v34 >= 0 && $v34 < 7 ? 1411785848586241 >> ( ( $v34 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
			$v47 = 0;
			if ( $v30 <= 99 ) {
				$v48 = $v30 << 4;
				$w48 = $v48 >> 3;
				$v47 = $m[ $w48 + 2895 ];
				if ( $v36 != \PHP_INT_MIN && ( $v47 >= 1 && ! ( $m[ $w48 + 2896 ] & 1 ) ) ) {
					$m[955] = ( $m[955] & -0xFFFF0000000001 ) | 0x1000000000000;
					$v49 = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
					$m[954] = $v49 == \PHP_INT_MIN ? \PHP_INT_MIN : $v49 ^ \PHP_INT_MIN;
					$v50 = $m[ $w6 + 2 ] ?? $this->rt_load( $v6 + 16 );
					$m[955] = ( $m[955] & -0xFF00000001 ) | ( ( ( $v50 >= 0 && $v50 < 4 ? 33619971 >> ( ( ( $v50 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF ) << 32 );
					$v51 = ( $v44 + 1 ) & 0xFFFFFFFF;
					$m[955] = ( $m[955] & -0x100000000 ) | ( ( $v45 ? ( $v51 > 16 ? 0 : $v51 ) : 0 ) * 80 + 9792 );
					$m[958] = 0x705800000000 | 0x5438;
					$m[957] = 0x63D800000000 | 0x60B8;
					$m[956] = ( $m[956] & 0xFFFFFFFF ) | 0x2B9800000000;
					$this->max_quantity_max_quantity( ( 7536 + 136 ) >> 3, ( 7536 + 8 ) >> 3, $v46, 0, ( 7536 + 96 ) >> 3, 7536 + 116 );
					$v52 = $m[960];
					$v53 = $m[959] & 0xFFFFFFFF ? ( $v52 < $v47 ? $v52 : $v47 ) : $v47;
					isset( $m[ $w32 + 4525 ] ) || $this->rt_touch( $w32 + 4525 );
					$m[ $w32 + 4525 ] = $v53;
					$v54 = $v53;
					$v55 = (int) ( $v40 < 1 );
					if ( ! $v55 ) {
						$s0 = $v53 + $v40;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v53, $v40 );
						$v56 = $v40 ? $v53 % $v40 : self::rt_divide_by_zero();
						$v57 = ( ( $v56 >> 63 ) & $v40 ) + $v56;
						\is_float( $v57 ) && $v57 = self::rt_add_64( ( $v56 >> 63 ) & $v40, $v56 );
						$s1 = $s0 - $v57;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v57 );
						$v54 = $v57 == 0 ? $v53 : $s1;
					}
					$v58 = $v54 - $v39;
					\is_float( $v58 ) && $v58 = self::rt_sub_64( $v54, $v39 );
					$v59 = $v58 > 0 ? $v58 : 0;
					$v60 = (int) ( $v41 == 10000 );
					if ( ! $v60 ) {
						$v61 = $v59 < 30000000000000 ? $v59 : 30000000000000;
						$v62 = \intdiv( $v61, 10000 );
						$s0 = ( $v62 * -10000 + $v61 ) * $v41;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v62 * -10000 + $v61, $v41 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v62 * $v41;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v62, $v41 );
						$v63 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v63 ) && $v63 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v59 = $v63 < 30000000000000 ? $v63 : 30000000000000;
					}
					$v64 = (int) ( $v46 > 99 );
					if ( ! $v64 ) {
						$v65 = ( $v46 << 3 ) & 0xFFFFFFFF;
						$w65 = $v65 >> 3;
						$s0 = $m[ $w65 + 3095 ] ?? $this->rt_word( $w65 + 3095 );
						$s1 = $s0 + $v59;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v59 );
						isset( $m[ $w65 + 3095 ] ) || $this->rt_touch( $w65 + 3095 );
						$m[ $w65 + 3095 ] = $s1;
					}
					if ( ! $v55 ) {
						$s0 = $v53 + $v40;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v53, $v40 );
						$v66 = $v40 ? $v53 % $v40 : self::rt_divide_by_zero();
						$v67 = ( ( $v66 >> 63 ) & $v40 ) + $v66;
						\is_float( $v67 ) && $v67 = self::rt_add_64( ( $v66 >> 63 ) & $v40, $v66 );
						$s1 = $s0 - $v67;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v67 );
						$v53 = $v67 == 0 ? $v53 : $s1;
					}
					$v68 = $v53 - $v39;
					\is_float( $v68 ) && $v68 = self::rt_sub_64( $v53, $v39 );
					$v69 = $v68 > 0 ? $v68 : 0;
					if ( ! $v60 ) {
						$v70 = $v69 < 30000000000000 ? $v69 : 30000000000000;
						$v71 = \intdiv( $v70, 10000 );
						$s0 = ( $v71 * -10000 + $v70 ) * $v41;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v71 * -10000 + $v70, $v41 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v71 * $v41;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v71, $v41 );
						$v72 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v72 ) && $v72 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v69 = $v72 < 30000000000000 ? $v72 : 30000000000000;
					}
					if ( ! ( ( $m[ $w2 + 5 ] ?? $this->rt_load( $v2 + 40, 4 ) ) & 0xFFFFFFFF ) ) {
						if ( $v64 ) {
							continue;
						}
						$v73 = ( $v46 << 5 ) & 0xFFFFFFFF;
						$w73 = $v73 >> 3;
						$s0 = $m[ $w73 + 3195 ] ?? $this->rt_word( $w73 + 3195 );
						$s1 = $s0 + $v69;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v69 );
						isset( $m[ $w73 + 3195 ] ) || $this->rt_touch( $w73 + 3195 );
						$m[ $w73 + 3195 ] = $s1;
						continue;
					}
					$this->draw_draw_demand( $v2, 11160, 24760, 100, 0, 25560 );
					continue;
				}
			}
			isset( $m[ $w32 + 4525 ] ) || $this->rt_touch( $w32 + 4525 );
			$m[ $w32 + 4525 ] = $v47;
		}
		$this->g0_stack_pointer = 7536 + 160;
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
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v14 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v15 = ( $v1 + $v14 * 88 ) & 0xFFFFFFFF;
				$w15 = $w1 + $v14 * 11;
				$s0 = $v14 > 99 ? 9424 : $v15;
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
					$v35 = ( $v34 ? 9424 : $v1 + $v33 * 88 ) & 0xFFFFFFFF;
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
							$v42 = ( ( $m[ $w35 + 10 ] ?? $this->rt_load( $v35 + 85, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v39 : $v38;
							$v43 = $v42 > 0 ? $v42 : 0;
							$v44 = $v43 < 30000000000000 ? $v43 : 30000000000000;
							$v45 = \intdiv( $v44, 10000 );
							$s0 = ( $v45 * -10000 + $v44 ) * $v40;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v45 * -10000 + $v44, $v40 );
							$s1 = $s0 + 9999;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
							$s0 = $v45 * $v40;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v45, $v40 );
							$v46 = \intdiv( $s1, 10000 ) + $s0;
							\is_float( $v46 ) && $v46 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
							$v41 = $v46 < 30000000000000 ? $v46 : 30000000000000;
							$v47 = $v39 > 0 ? $v39 : 0;
							$v48 = $v47 < 30000000000000 ? $v47 : 30000000000000;
							$v49 = \intdiv( $v48, 10000 );
							$s0 = ( $v49 * -10000 + $v48 ) * $v40;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v49 * -10000 + $v48, $v40 );
							$s1 = $s0 + 9999;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
							$s0 = $v49 * $v40;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v49, $v40 );
							$v50 = \intdiv( $s1, 10000 ) + $s0;
							\is_float( $v50 ) && $v50 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
							$v39 = $v50 < 30000000000000 ? $v50 : 30000000000000;
						}
						if ( $v36 <= 99 ) {
							$v51 = ( $v5 + ( $v36 << 5 ) ) & 0xFFFFFFFF;
							$w51 = $w5 + ( $v36 << 2 );
							$s0 = $m[ $w51 ] ?? $this->rt_load( $v51 );
							$s1 = $s0 + $v39;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v39 );
							if ( ! isset( $m[ $w51 ] ) ) {
								$this->rt_store( $v51, $s1 );
							} else {
								$m[ $w51 ] = $s1;
							}
							$s0 = $m[ $w51 + 1 ] ?? $this->rt_load( $v51 + 8 );
							$s1 = $s0 + $v41;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v41 );
							if ( ! isset( $m[ $w51 + 1 ] ) ) {
								$this->rt_store( $v51 + 8, $s1 );
							} else {
								$m[ $w51 + 1 ] = $s1;
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

	/** stock_truth::rules::gate::max_quantity::max_quantity (WebAssembly function 9). */
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
						$v9 = $m[967] & 0xFFFFFFFF;
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
			$v21 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
			$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
			if ( $v3 >= 64 ) {
				$v22 = 1 << ( $v3 & 63 );
				$v23 = 0;
			} else {
				$v23 = 1 << $v3;
				$v22 = 0;
			}
			$v24 = ( $m[ $w21 + 3 ] ?? $this->rt_load( $v21 + 24, 4 ) ) & 0xFFFFFFFF;
			do {
				if ( $v13 << 32 < 4294967296 ) {
					$v25 = 0;
					$v26 = 0;
					break;
				}
				$v27 = ( $m[ $w21 + 5 ] ?? $this->rt_load( $v21 + 40, 4 ) ) & 0xFFFFFFFF;
				$v26 = 0;
				$v28 = $v13;
				$v25 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v29 = 0;
					do {
						if ( $v27 == 0 ) {
							break;
						}
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->poolrecord_component( $w7 + 5, $v21, $v29 );
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
								if ( ( $v33 & ( $v34 ? $v23 : $v22 ) ) != 0 ) {
									if ( ( ( $m[ $w31 + 10 ] ?? $this->rt_load( $v31 + 85, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
										if ( $v32 < 64 ) {
											$v23 = ( 1 << $v32 ) | $v23;
										} else {
											$v22 = ( 1 << ( $v32 & 63 ) ) | $v22;
										}
									} elseif ( $v32 >= 64 ) {
										$v25 = ( 1 << ( $v32 & 63 ) ) | $v25;
									} else {
										$v26 = ( 1 << $v32 ) | $v26;
									}
								}
								if ( ( ( $v34 ? $v26 : $v25 ) & $v33 ) != 0 ) {
									if ( $v32 >= 64 ) {
										$v25 = $v25 | ( 1 << ( $v32 & 63 ) );
									} else {
										$v26 = $v26 | ( 1 << $v32 );
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
			$v36 = ( $v3 + 1 ) & 0xFFFFFFFF;
			$v37 = (int) ( $v13 << 32 > 0 );
			$v38 = $v37 ? $v24 : $v36;
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
						if ( ( $v44 & ( $v45 ? $v23 : $v22 ) ) == 0 && ( $v44 & ( $v45 ? $v26 : $v25 ) ) == 0 ) {
							continue;
						}
					}
					break;
				}
				$v46 = (int) ( $v43 > 99 );
				$this->access_access( $w7 + 5, ( $v46 ? 9424 : $v11 + $v43 * 88 ) & 0xFFFFFFFF, $w5 );
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
								if ( ( $v50 & ( $v51 ? $v23 : $v22 ) ) == 0 && ( $v50 & ( $v51 ? $v26 : $v25 ) ) == 0 ) {
									break;
								}
							}
							$v52 = (int) ( $v40 > 99 );
							$v53 = ( $v52 ? 9424 : $v11 + $v40 * 88 ) & 0xFFFFFFFF;
							$w53 = ( $v53 >> 3 ) | ( $v53 << 61 );
							if ( ( ( $m[ $w53 + 10 ] ?? $this->rt_load( $v53 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 || ( $m[ $w53 ] ?? $this->rt_load( $v53, 4 ) ) & 0xFFFFFFFF ) {
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
				$m[ $w7 + 12 ] = ( $v11 << 32 ) | 0x1E34;
				$m[ $w7 + 11 ] = ( $m[ $w7 + 11 ] & -0x100000000 ) | $v24;
				$m[ $w7 + 10 ] = ( $v13 << 32 ) | $v3;
				$m[ $w7 + 9 ] = $v25;
				$m[ $w7 + 8 ] = $v26;
				$m[ $w7 + 7 ] = $v22;
				$m[ $w7 + 6 ] = $v23;
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
		$s0 = $m[996] & 0xFFFFFFFF;
		$v14 = $s0 & 3 ? $this->rt_load( $s0 + 4, 4 ) : ( ( $m[ ( $s0 + 4 ) >> 3 ] ?? $this->rt_word( ( $s0 + 4 ) >> 3 ) ) >> ( ( ( $s0 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
		$v15 = $m[ $w14 + 2 ] ?? $this->rt_load( $v14 + 16 );
		$v16 = $v15 - 4;
		\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, 4 );
		if ( $v16 >= 0 || $v16 <= -4 ) {
			$s0 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
			$v17 = $s0 & 7 ? $this->rt_load( $s0 + 72 ) : $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_load( $s0 + 72 );
			$v18 = $m[ $w14 + 1 ] ?? $this->rt_load( $v14 + 8 );
			$v13 = (int) ( $v17 != 0 && ( $v18 == \PHP_INT_MIN ? \PHP_INT_MIN : $v18 ^ \PHP_INT_MIN ) < $v17 );
		}
		$v19 = $v11 & $v9;
		$v20 = $m[ $v12 >> 3 ];
		$v21 = ( $m[1003] >> 32 ) & 0xFFFFFFFF;
		do {
			if ( ! $v13 && $v21 << 32 < 4294967296 ) {
				break;
			}
			$v22 = $m[1003] & 0xFFFFFFFF;
			$v23 = ( $v22 + 1 ) & 0xFFFFFFFF;
			$v24 = (int) ( $v21 << 32 > 0 );
			$s0 = $m[1004] & 0xFFFFFFFF;
			$v25 = $v24 ? $s0 : $v23;
			$v26 = $v15 >= 0 && $v15 < 4 ? 33619971 >> ( ( ( $v15 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3;
			$v27 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
			$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
			$v28 = $m[ $w27 + 9 ] ?? $this->rt_load( $v27 + 72 );
			$v29 = (int) ( $v28 == 0 );
			$v7 = $v29 ? 0 : ( $v19 ? ( $v13 ? $v28 : 0 ) : 0 );
			$v30 = $v24 ? 0 : $v22;
			$v31 = $v11 ^ $v19;
			$v32 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
			$v33 = $m[998] & 0xFFFFFFFF;
			$w33 = ( $v33 >> 3 ) | ( $v33 << 61 );
			$v34 = $m[1002];
			$v35 = $m[1001];
			$v36 = $m[1000];
			$v37 = $m[999];
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
				$v42 = ( $v39 > 99 ? 9424 : $s0 ) & 0xFFFFFFFF;
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
				$m[961] = ( $m[961] & -0xFFFFFF00000001 ) | ( ( $v26 & 0xFF ) << 32 ) | ( $v47 << 40 );
				$m[961] = ( $m[961] & -0x100000000 ) | $v32;
				$m[960] = $v45 == \PHP_INT_MIN ? \PHP_INT_MIN : $v46;
				$this->access_access( ( 7632 + 8 ) >> 3, $v42, ( 7632 + 48 ) >> 3 );
				$v53 = $m[958];
				$s0 = ( $m[957] & 0xFFFFFFFF ) != 4 ? $v44 : ( $v53 < $v44 ? $v53 : $v44 );
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
			$this->access_access( ( 7648 + 8 ) >> 3, $v37, 1005 );
			$v38 = $m[959];
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
			$v49 = $m[960];
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
					$v54 = $m[961];
					$s0 = $m[958];
					$v55 = $m[957] & 0xFFFFFFFF ? $s0 : 0;
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
		$v2 = $m[4398] & 0xFFFFFFFF;
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
		do {
			$v5 = $m[4400] & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 7520 + 8 ) >> 3, 35160, $v6 );
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[941] & 0xFFFFFFFF ) ) {
					if ( $v6 != $v5 ) {
						continue;
					}
					break 2;
				}
				$v7 = $m[943] & 0xFFFFFFFF;
				if ( $v7 <= 99 ) {
					$s0 = $v7 * 88;
					$i = ( $s0 + 11240 ) >> 3;
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
					$this->poolrecord_component( ( 7520 + 8 ) >> 3, 35160, $v11 );
					$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[941] & 0xFFFFFFFF ) ) {
						if ( $v11 != $v5 ) {
							continue;
						}
						break 2;
					}
					$v12 = $m[943] & 0xFFFFFFFF;
					if ( $v12 <= 99 ) {
						$v13 = $v12 * 88 + 11160;
						$w13 = $v13 >> 3;
						if ( ( $m[ $w13 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v14 = ( $m[943] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v14 > 99 ? 9424 : $v14 * 88 + 11160;
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

	/** stock_truth::rules::promise::backorder_allowance::available_at (WebAssembly function 17). */
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
				$this->poolrecord_supply( 958, $v0, $v9 );
				$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
				do {
					$v10 = $m[958];
					if ( $v10 != 0 && ( ( $m[961] & 0xFFFFFFFF ) == $v1 && $v4 <= $v10 ) ) {
						$v11 = (int) ( $v2 != 0 );
						if ( ! ( $v11 & (int) ( $v2 > $m[959] ) ) ) {
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
					$this->poolrecord_supply( 958, $v0, $v13 );
					$v15 = $m[958];
					if ( $v15 != 0 && ( ( $m[961] & 0xFFFFFFFF ) == $v1 && ( $v4 <= $v15 && ! ( $v11 & (int) ( $v2 > $m[959] ) ) ) ) ) {
						$s0 = $m[960];
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 18). */
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

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 19). */
	private function backorder_allowance_backorder_allowance( int $v2, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		do {
			if ( ! ( (int) ( $m[947] != 2 ) & (int) ( ( $m[953] & 0xFF ) == 2 ) ) ) {
				$v8 = 0;
				if ( $v4 != 0 ) {
					break;
				}
			}
			$m[961] = 0;
			$m[960] = 0;
			return;
		} while ( false );
		$v9 = 0;
		do {
			$v10 = $m[4401] & 0xFFFFFFFF;
			if ( $v10 == 0 ) {
				break;
			}
			$v11 = $m[956];
			$v12 = 0;
			$v8 = 0;
			$v9 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( 940, 35160, $v12 );
				$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
				$v13 = $m[940];
				if ( $v13 == 0 || ( ( $m[943] & 0xFFFFFFFF ) != $v2 || ( $v6 > $v13 || ( (int) ( $v11 != 0 ) & (int) ( $v11 > $m[941] ) ) != 0 ) ) ) {
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
					$s0 = $m[942];
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
		$m[961] = $v9;
		$m[960] = $v8 < $v4 ? $v8 : $v4;
	}

	/** stock_truth::rules::promise::hold::held (WebAssembly function 20). */
	private function hold_held( int $v2, int $v3 ): void {
		$m = &$this->m;
		$v5 = $m[4402] & 0xFFFFFFFF;
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
				$v9 = ( $m[943] >> 32 ) & 0xFF;
				if ( $v9 != 2 && ( ( $m[943] & 0xFFFFFFFF ) == $v2 && ! ( $v9 & 1 ) ) ) {
					$v10 = $m[941];
					if ( $v3 < $v10 ) {
						$v6 = $v10 < $v6 ? $v10 : $v6;
						$s0 = $m[942];
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
		$m[961] = $v6;
		$m[960] = $v7;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 21). */
	private function poolrecord_hold( int $v2 ): void {
		$m = &$this->m;
		$v3 = 2;
		if ( $v2 <= 199 && $v2 < ( $m[4402] & 0xFFFFFFFF ) ) {
			$v4 = $v2 * 416 + 35160;
			$w4 = $v4 >> 3;
			$m[943] = ( $m[943] & -0x100000000 ) | ( ( $m[ $w4 + 109 ] ?? $this->rt_word( $w4 + 109 ) ) & 0xFFFFFFFF );
			$m[942] = $m[ $w4 + 110 ] ?? $this->rt_word( $w4 + 110 );
			$v5 = $m[ $w4 + 111 ] ?? $this->rt_word( $w4 + 111 );
			$m[941] = $v5 == \PHP_INT_MIN ? \PHP_INT_MIN : $v5 ^ \PHP_INT_MIN;
			$v3 = (int) ( ( $m[ $w4 + 112 ] ?? $this->rt_word( $w4 + 112 ) ) == 1 );
		}
		$m[943] = ( $m[943] & -0xFF00000001 ) | ( $v3 << 32 );
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
	private function survey_survey( int $v1 ): void {
		$m = &$this->m;
		$v44 = 0;
		$v45 = 0;
		$v46 = 0;
		$v61 = 0;
		do {
			$v4 = $m[4398] & 0xFFFFFFFF;
			if ( $v4 == 0 ) {
				break;
			}
			$v6 = $m[1225];
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v8 = $m[4398] & 0xFFFFFFFF;
				$v9 = $v7;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v7 = ( $v9 + 1 ) & 0xFFFFFFFF;
						if ( $v9 <= 99 && $v9 < $v8 ) {
							break 2;
						}
						$v9 = $v7;
						if ( $v7 >= $v4 ) {
							break 4;
						}
					}
				} while ( false );
				$v10 = $v9 * 416;
				$w10 = $v10 >> 3;
				$w11 = $w10 + 4475;
				$v12 = $m[ $w11 + 10 ] ?? $this->rt_word( $w11 + 10 );
				$v13 = $m[ $w11 + 1 ] ?? $this->rt_word( $w11 + 1 );
				$v14 = $m[ $w11 + 9 ] ?? $this->rt_word( $w11 + 9 );
				$v15 = $m[ $w11 + 7 ] ?? $this->rt_word( $w11 + 7 );
				$v16 = $m[ $w11 ] ?? $this->rt_word( $w11 );
				$v17 = $m[ $w11 + 2 ] ?? $this->rt_word( $w11 + 2 );
				$v18 = $m[ $w11 + 3 ] ?? $this->rt_word( $w11 + 3 );
				$v19 = $m[ $w11 + 4 ] ?? $this->rt_word( $w11 + 4 );
				$v20 = $m[ $w11 + 5 ] ?? $this->rt_word( $w11 + 5 );
				$v21 = $m[ $w11 + 6 ] ?? $this->rt_word( $w11 + 6 );
				$v22 = $m[ $w11 + 8 ] ?? $this->rt_word( $w11 + 8 );
				$m[958] = $v22;
				$m[957] = $v21;
				$m[956] = $v20 ^ \PHP_INT_MIN;
				$v23 = $v19 ^ \PHP_INT_MIN;
				$m[955] = $v23;
				$v24 = $v18 ^ \PHP_INT_MIN;
				$m[952] = $v24;
				$v25 = $v17 ^ \PHP_INT_MIN;
				$m[951] = $v25;
				$m[949] = 0;
				$m[948] = $v16;
				$m[946] = $v15;
				$v26 = (int) ( $v14 == 2 );
				$v27 = $v14 == 3 ? 2 : $v26;
				$m[959] = ( $m[959] & -0x100 ) | $v27;
				$v28 = (int) ( $v15 != \PHP_INT_MIN );
				$m[945] = $v28;
				$v29 = $v13 == 1 ? 0 : ( $v13 == 3 ? 2 : 1 );
				$m[953] = ( $m[953] & -0x100 ) | $v29;
				$v30 = (int) ( $v17 == \PHP_INT_MIN || $v18 == \PHP_INT_MIN );
				$v31 = $v30 ? 2 : (int) ( $v16 == \PHP_INT_MIN );
				$m[947] = $v31;
				$v32 = (int) ( $v12 != \PHP_INT_MIN );
				$m[954] = ( $m[954] & -0x100000000 ) | $v32;
				$v33 = $v12 & 0xFFFFFFFF;
				$m[954] = ( $m[954] & 0xFFFFFFFF ) | ( $v33 << 32 );
				$this->hold_held( $v9, $v1 );
				$v34 = $m[961];
				$v35 = $m[960];
				$v36 = ( $v33 + 1 ) & 0xFFFFFFFF;
				$v37 = ( $v32 ? ( $v36 > 16 ? 0 : $v36 ) : 0 ) * 80;
				$w37 = $v37 >> 3;
				$this->backorder_allowance_backorder_allowance( $v9, $m[ $w37 + 1229 ], $m[ $w37 + 1230 ], $v1 );
				$v38 = $m[961];
				$v39 = $m[960];
				$v40 = (int) ( $v31 == 0 );
				if ( ! $v40 ) {
					$v41 = $v38 < $v34 ? $v38 : $v34;
					$v42 = 0;
				} else {
					$s0 = $v16 + $v39;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v16, $v39 );
					$s1 = $v21 + $v35;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v21, $v35 );
					$w43 = $w37 + 1224;
					$v44 = $this->terms_safety_stock( $v16, $v22, $m[ $w43 + 3 ], $m[ $w43 + 4 ] );
					$s2 = $s1 + $v44;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v44 );
					$v17 = $s0 - $s2;
					\is_float( $v17 ) && $v17 = self::rt_sub_64( $s0, $s2 );
					$v41 = $v38 < $v34 ? $v38 : $v34;
					if ( ! $v26 ) {
						$v45 = $v17 - $v39;
						\is_float( $v45 ) && $v45 = self::rt_sub_64( $v17, $v39 );
						$v42 = 1;
						$v46 = $v17;
					} else {
						$v47 = $v44 + $v17;
						\is_float( $v47 ) && $v47 = self::rt_add_64( $v44, $v17 );
						$v48 = ( $v47 >> 63 ) & $v47;
						$v46 = $v17 > $v48 ? $v17 : $v48;
						$v49 = $v17 - $v39;
						\is_float( $v49 ) && $v49 = self::rt_sub_64( $v17, $v39 );
						$v50 = $v44 + $v49;
						\is_float( $v50 ) && $v50 = self::rt_add_64( $v44, $v49 );
						$v51 = ( $v50 >> 63 ) & $v50;
						$v45 = $v49 > $v51 ? $v49 : $v51;
						$v42 = 1;
					}
				}
				$v52 = $v9 * 88 + 11160;
				$w52 = $v52 >> 3;
				$v53 = 0;
				$v54 = $v30 ? 0 : $v29;
				$v55 = 0;
				$s0 = $v46 - $v45;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v46, $v45 );
				$v56 = $v40 ? $s0 : 0;
				if ( $v30 != 0 ) {
					$v57 = 0;
				} else {
					$v58 = (int) ( $v19 == \PHP_INT_MIN );
					$v59 = $v58 ? $v24 : ( $v24 > $v23 ? $v24 : $v23 );
					$s0 = $v59 - $v1;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v59, $v1 );
					if ( $s0 <= $v6 ) {
						$v57 = 1;
						$v53 = 1;
						$v60 = $v24 < $v25 ? $v24 : $v25;
						$v61 = $v58 ? $v60 : ( $v23 > $v60 ? $v23 : $v60 );
						$v55 = $v61;
					} else {
						$v62 = $v24 < $v25 ? $v24 : $v25;
						$v55 = $v58 ? $v62 : ( $v23 > $v62 ? $v23 : $v62 );
						$v63 = ( $v59 ^ \PHP_INT_MIN ) - $v6;
						\is_float( $v63 ) && $v63 = self::rt_sub_64( $v59 ^ \PHP_INT_MIN, $v6 );
						$v61 = ( $v63 > 0 ? $v63 : 0 ) | \PHP_INT_MIN;
						$v57 = 2;
					}
				}
				$m[ $w52 + 10 ] = ( $m[ $w52 + 10 ] & -0xFFFF00000001 ) | ( $v54 << 40 ) | ( $v27 << 32 );
				$m[ $w52 + 10 ] = $m[ $w52 + 10 ] & -0x100000000;
				$m[ $w52 + 9 ] = $v41;
				$m[ $w52 + 8 ] = $v55;
				$m[ $w52 + 7 ] = $v22;
				$m[ $w52 + 6 ] = $v56;
				$m[ $w52 + 5 ] = $v61;
				$m[ $w52 + 4 ] = $v57;
				$m[ $w52 + 3 ] = $v15;
				$m[ $w52 + 2 ] = $v28;
				$m[ $w52 + 1 ] = $v46;
				$m[ $w52 ] = $v42;
				$v64 = \PHP_INT_MIN;
				$v65 = \PHP_INT_MIN;
				if ( $v53 != 0 ) {
					$v66 = $m[4396];
					$s0 = $v66 == \PHP_INT_MIN ? \PHP_INT_MIN : $v66 ^ \PHP_INT_MIN;
					$v67 = $s0 - $v61;
					\is_float( $v67 ) && $v67 = self::rt_sub_64( $s0, $v61 );
					$v65 = $v67 > 0 ? $v67 : 0;
				}
				$v68 = \PHP_INT_MIN;
				$v69 = \PHP_INT_MIN;
				$v70 = \PHP_INT_MIN;
				$v71 = \PHP_INT_MIN;
				$v72 = \PHP_INT_MIN;
				if ( $v31 == 0 ) {
					$v64 = $v17;
					$v68 = $v39;
					$v69 = $v44;
					$v70 = $v35;
					$v71 = $v21;
					$v72 = $v16;
				}
				isset( $m[ $w10 + 4516 ] ) || $this->rt_touch( $w10 + 4516 );
				$m[ $w10 + 4516 ] = 0;
				$m[ $w10 + 4515 ] = \PHP_INT_MIN;
				$m[ $w10 + 4514 ] = $v65;
				$m[ $w10 + 4513 ] = $v64;
				$m[ $w10 + 4512 ] = $v68;
				$m[ $w10 + 4511 ] = $v69;
				$m[ $w10 + 4510 ] = $v70;
				$m[ $w10 + 4509 ] = $v71;
				$m[ $w10 + 4508 ] = $v72;
				isset( $m[ $w10 + 4517 ] ) || $this->rt_touch( $w10 + 4517 );
				$m[ $w10 + 4517 ] = 0;
				if ( $v7 >= $v4 ) {
					break;
				}
			}
		} while ( false );
		if ( ( $m[4400] & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights();
		}
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 24). */
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
		$this->draw_draw_demand( ( $m[ $w15 ] ?? $this->rt_load( $v15, 4 ) ) & 0xFFFFFFFF, $v16, $v17, $v18, $s0, $v20 );
		$v21 = ( $v20 + 3200 ) & 0xFFFFFFFF;
		$s0 = ( $m[ $w15 ] ?? $this->rt_load( $v15, 4 ) ) & 0xFFFFFFFF;
		$v22 = $s0 & 3 ? $this->rt_load( $s0 + 24, 4 ) : ( ( $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_word( ( $s0 + 24 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
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
		$this->draw_draw_demand( ( $m[ $w15 ] ?? $this->rt_load( $v15, 4 ) ) & 0xFFFFFFFF, $v16, $v17, $v18, $s0, $v20 );
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 25). */
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
		$this->draw_draw_demand( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF, $v13, ( $m[ $w1 + 8 ] >> 32 ) & 0xFFFFFFFF, $v14, $s1, $v15 );
		$v16 = 1 << ( $v14 & 63 );
		$v17 = (int) ( $v14 < 64 );
		$v18 = $v17 ? 0 : $v16;
		$v19 = $v17 ? $v16 : 0;
		$v20 = ( $v15 + 3200 ) & 0xFFFFFFFF;
		$v21 = ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF;
		$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
		$v22 = ( $m[ $w21 + 3 ] ?? $this->rt_load( $v21 + 24, 4 ) ) & 0xFFFFFFFF;
		do {
			$s0 = ( $v14 > 99 ? 9424 : $v13 + $v14 * 88 ) & 0xFFFFFFFF;
			$v23 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v23 << 32 < 4294967296 ) {
				$v24 = 0;
				break;
			}
			$v25 = ( $m[ $w21 + 5 ] ?? $this->rt_load( $v21 + 40, 4 ) ) & 0xFFFFFFFF;
			$v24 = 0;
			$v26 = $v23;
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v27 = 0;
				do {
					if ( $v25 == 0 ) {
						break;
					}
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_component( $w3 + 1, $v21, $v27 );
						$v27 = ( $v27 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w3 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v27 != $v25 ) {
								continue;
							}
							break 2;
						}
						$v28 = $m[ $w3 + 3 ] & 0xFFFFFFFF;
						$v29 = (int) ( $v28 > 99 );
						$v30 = ( $v29 ? 9424 : $v13 + $v28 * 88 ) & 0xFFFFFFFF;
						$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
						if ( ( ( $m[ $w30 + 10 ] ?? $this->rt_load( $v30 + 80, 4 ) ) & 0xFFFFFFFF ) == $v26 ) {
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
										$v24 = ( 1 << $v31 ) | $v24;
									}
								}
							}
							if ( ( ( $v33 ? $v24 : $v4 ) & $v32 ) != 0 ) {
								$v37 = ( $v28 << 5 ) & 0xFFFFFFFF;
								$s0 = ( $v29 ? 9392 : $v15 + $v37 ) & 0xFFFFFFFF;
								$s1 = ( $v29 ? 9392 : $v20 + $v37 ) & 0xFFFFFFFF;
								if ( ( $s0 & 7 ? $this->rt_load( $s0 + 24 ) : $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_load( $s0 + 24 ) ) > ( $s1 & 7 ? $this->rt_load( $s1 + 24 ) : $m[ ( $s1 + 24 ) >> 3 ] ?? $this->rt_load( $s1 + 24 ) ) ) {
									if ( $v31 >= 64 ) {
										$v4 = $v4 | ( 1 << ( $v31 & 63 ) );
									} else {
										$v24 = $v24 | ( 1 << $v31 );
									}
								}
							}
						}
						if ( $v27 >= $v25 ) {
							break;
						}
					}
				} while ( false );
				$v38 = (int) ( $v26 == 1 );
				if ( $v38 ) {
					break 2;
				}
				$v26 = ( 0 ? 1 : $v26 - 1 ) & 0xFFFFFFFF;
				if ( $v26 << 32 < 4294967296 ) {
					break;
				}
			}
		} while ( false );
		$v39 = $v19;
		$v40 = $v18;
		$v41 = $v24;
		$v42 = $v4;
		$v43 = $v23;
		$v44 = $m[ $w1 + 10 ] & 0xFF;
		if ( $v44 == 1 ) {
			$v22 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
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
			$v48 = ( $v46 ? $v22 : $v14 + 1 ) & 0xFFFFFFFF;
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
										if ( $v23 << 32 >= 4294967296 ) {
											$v57 = 1 << ( $v47 & 63 );
											if ( ( $v57 & ( $v47 < 64 ? $v24 : $v4 ) ) == 0 ) {
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
										if ( $v23 == 0 ) {
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

	/** core::panicking::panic_fmt (WebAssembly function 26). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** decide (WebAssembly function 27). */
	private function decide_27(): void {
		$m = &$this->m;
		$v19 = 0;
		$v20 = 0;
		$v37 = 0;
		$v203 = 0;
		$this->g0_stack_pointer = 7696;
		do {
			do {
				do {
					if ( $m[4395] != 3 ) {
						$m[966] = $m[966] & -0x100;
						$m[965] = $m[965] & -0x100000000;
						$m[964] = $m[964] & -0x100000000;
						$m[963] = $m[963] & -0x100000000;
						break;
					}
					$m[963] = ( $m[963] & -0x100000000 ) | 2;
					if ( ! ( $m[1394] & 0xFF00000000 ) ) {
						$m[965] = $m[965] & -0x100000000;
						$m[964] = 0;
						$m[963] = 0;
						$m[965] = $m[965] & 0xFFFFFFFF;
						$m[966] = ( $m[966] & -0x100000000 ) | 8;
						break;
					}
					$v1 = $m[1394] & 0xFFFFFFFF;
					$s0 = $m[4396];
					if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
						$s0 = $m[4397];
						if ( $s0 >= 1 && $s0 <= 4 ) {
							$v2 = 0;
							do {
								do {
									do {
										$v3 = $m[4398];
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
												$v11 = ( $v10 + 35800 ) & 0xFFFFFFFF;
												$w11 = $v11 >> 3;
												$v12 = $m[ ( $v10 + 35800 ) >> 3 ] ?? $this->rt_load( $v10 + 35800 );
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
											$this->place_at_fault( 7696 + 64, $v11, 11, 8720, 11, 0, $v1, 1, 1, $v9 );
											$m[1007] = ( $m[1007] & -0x10000 ) | ( ( $m[973] >> 8 ) & 0xFFFF );
											$m[1007] = ( $m[1007] & -0xFF0001 ) | ( ( ( $m[973] >> 24 ) & 0xFF ) << 16 );
											$v4 = ( $m[970] >> 32 ) & 0xFFFFFFFF;
											$v7 = $m[970] & 0xFFFFFFFF;
											if ( $v7 == 2 ) {
												break;
											}
											$v5 = $m[973] & 0xFF;
											$v19 = ( $m[972] >> 32 ) & 0xFFFFFFFF;
											$v2 = $m[972] & 0xFFFFFFFF;
											$v20 = ( $m[971] >> 32 ) & 0xFFFFFFFF;
											$v6 = $m[971] & 0xFFFFFFFF;
										}
										$m[966] = ( $m[966] & -0xFF000001 ) | ( ( ( $m[1007] >> 16 ) & 0xFF ) << 24 );
										$m[966] = ( $m[966] & -0xFFFF01 ) | ( ( $m[1007] & 0xFFFF ) << 8 );
										$m[964] = ( $v20 << 32 ) | $v6;
										$m[963] = ( $v4 << 32 ) | $v7;
										break 2;
									} while ( false );
									$v21 = 0;
									$v22 = $m[4399];
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
											$v30 = ( $v29 + 35160 ) & 0xFFFFFFFF;
											$w30 = $v30 >> 3;
											$v31 = $m[ ( $v29 + 35888 ) >> 3 ] ?? $this->rt_load( $v29 + 35888 );
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
										$this->place_at_fault( 7696 + 64, ( $v30 + 728 ) & 0xFFFFFFFF, 11, 8360, 11, $v25, $v1, 2, 1, $v28 );
										$m[1007] = ( $m[1007] & -0x10000 ) | ( ( $m[973] >> 8 ) & 0xFFFF );
										$m[1007] = ( $m[1007] & -0xFF0001 ) | ( ( ( $m[973] >> 24 ) & 0xFF ) << 16 );
										$v24 = $m[970] & 0xFFFFFFFF;
										if ( $v24 == 2 ) {
											break 2;
										}
										$v5 = $m[973] & 0xFF;
										$v19 = ( $m[972] >> 32 ) & 0xFFFFFFFF;
										$v2 = $m[972] & 0xFFFFFFFF;
										$v37 = ( $m[971] >> 32 ) & 0xFFFFFFFF;
										$v21 = $m[971] & 0xFFFFFFFF;
										$v23 = ( $m[970] >> 32 ) & 0xFFFFFFFF;
									}
									$m[966] = ( $m[966] & -0xFF000001 ) | ( ( ( $m[1007] >> 16 ) & 0xFF ) << 24 );
									$m[966] = ( $m[966] & -0xFFFF01 ) | ( ( $m[1007] & 0xFFFF ) << 8 );
									$m[964] = ( $v37 << 32 ) | $v21;
									$m[963] = ( $v23 << 32 ) | $v24;
								} while ( false );
								$m[966] = ( $m[966] & -0x100 ) | $v5;
								$m[965] = ( $v19 << 32 ) | $v2;
								break 2;
							} while ( false );
							$v38 = $m[4402];
							$s0 = 7696 + 376;
							$m[ $s0 >> 3 ] = $v38;
							$v39 = $m[4401];
							$s0 = 7696 + 368;
							$m[ $s0 >> 3 ] = $v39;
							$v40 = $m[4400];
							$m[1007] = $v40;
							if ( ( $v38 | ( $v40 | $v39 ) ) != 0 ) {
								$this->poolrecord_take_lists( $v25, $v1 );
								$v41 = $m[970] & 0xFFFFFFFF;
								if ( $v41 != 2 ) {
									$m[964] = $m[971];
									$m[965] = $m[972];
									$m[966] = ( $m[966] & -0x100000000 ) | ( $m[973] & 0xFFFFFFFF );
									$m[963] = ( ( $m[970] >> 32 ) << 32 ) | $v41;
									break;
								}
							}
							$m[967] = ( $m[967] & -0x100000000 ) | 0x8958;
							$m[966] = ( $m[966] & 0xFFFFFFFF ) | 0x895800000000;
							$v42 = $m[4396];
							$this->survey_survey( $v42 == \PHP_INT_MIN ? \PHP_INT_MIN : $v42 ^ \PHP_INT_MIN );
							do {
								$v43 = $m[4398] & 0xFFFFFFFF;
								if ( $v43 == 0 ) {
									break;
								}
								$v44 = 0;
								$v45 = $v43 - 1;
								$v46 = ( ( $v45 < 99 ? $v45 : 99 ) << 3 ) + 8;
								if ( $v46 != 0 ) {
									$this->rt_fill( 24760, 0, $v46 );
								}
								$v47 = $v43;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									isset( $m[ ( $v44 + 19960 ) >> 3 ] ) || $this->rt_touch( ( $v44 + 19960 ) >> 3 );
									$m[ ( $v44 + 19960 ) >> 3 ] = 0;
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
							$v48 = $m[4399] & 0xFFFFFFFF;
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
								$v53 = $m[ $w52 + 4493 ] ?? $this->rt_word( $w52 + 4493 );
								$v39 = $m[ $w52 + 4492 ] ?? $this->rt_word( $w52 + 4492 );
								$v54 = $m[ $w52 + 4491 ] ?? $this->rt_word( $w52 + 4491 );
								$v55 = $m[ $w52 + 4489 ] ?? $this->rt_word( $w52 + 4489 );
								$v56 = $m[ $w52 + 4494 ] ?? $this->rt_word( $w52 + 4494 );
								$v57 = $v56 & 0xFFFFFFFF;
								$v58 = $m[ $w52 + 4486 ] ?? $this->rt_word( $w52 + 4486 );
								$v59 = $v58 & 0xFFFFFFFF;
								if ( $v58 == \PHP_INT_MIN ) {
									continue;
								}
								if ( $v39 >= 1 ) {
									$s0 = $v39 + $v55;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $v39, $v55 );
									$v60 = $v55 % $v39;
									$v39 = ( ( $v60 >> 63 ) & $v39 ) + $v60;
									$s1 = $s0 - $v39;
									\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v39 );
									$v55 = $v39 == 0 ? $v55 : $s1;
								}
								$v61 = $v55 - $v54;
								\is_float( $v61 ) && $v61 = self::rt_sub_64( $v55, $v54 );
								$v62 = $v61 > 0 ? $v61 : 0;
								if ( $v53 != 10000 ) {
									$v63 = $v62 < 30000000000000 ? $v62 : 30000000000000;
									$v39 = \intdiv( $v63, 10000 );
									$s0 = ( $v39 * -10000 + $v63 ) * $v53;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v39 * -10000 + $v63, $v53 );
									$s1 = $s0 + 9999;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
									$s0 = $v39 * $v53;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v39, $v53 );
									$v64 = \intdiv( $s1, 10000 ) + $s0;
									\is_float( $v64 ) && $v64 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
									$v62 = $v64 < 30000000000000 ? $v64 : 30000000000000;
								}
								if ( $v59 > 99 ) {
									continue;
								}
								$v65 = $v59 << 3;
								$w65 = $v65 >> 3;
								$s0 = $m[ $w65 + 3095 ];
								$s1 = $s0 + $v62;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v62 );
								$m[ $w65 + 3095 ] = $s1;
								$v66 = ( $v57 + 1 ) & 0xFFFFFFFF;
								$s0 = ( $v56 == \PHP_INT_MIN ? 0 : ( $v66 > 16 ? 0 : $v66 ) ) * 80;
								$v67 = $m[ ( $s0 + 9792 ) >> 3 ];
								$v68 = $v59 << 4;
								$v69 = $v68 + 19960;
								$w69 = $v69 >> 3;
								if ( $m[ ( $v68 + 19960 ) >> 3 ] == 1 ) {
									$v39 = $m[ $w69 + 1 ];
									$v67 = $v39 < $v67 ? $v39 : $v67;
								}
								$m[ $w69 + 1 ] = $v67;
								$m[ $w69 ] = 1;
							}
							$this->draw_draw_demand( 35160, 11160, 24760, 100, 0, 25560 );
							do {
								$v70 = $m[4400] & 0xFFFFFFFF;
								if ( $v70 == 0 ) {
									break;
								}
								$v71 = 4;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v72 = (int) ( $v71 == 1 );
									$v73 = ( $v72 ? 1 : $v71 - 1 ) & 0xFFFFFFFF;
									$v74 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$this->poolrecord_component( ( 7696 + 64 ) >> 3, 35160, $v74 );
											$v74 = ( $v74 + 1 ) & 0xFFFFFFFF;
											if ( ! ( $m[970] & 0xFFFFFFFF ) ) {
												if ( $v74 != $v70 ) {
													continue;
												}
												break 2;
											}
											$v75 = $m[972] & 0xFFFFFFFF;
											$v76 = (int) ( $v75 > 99 );
											$s0 = ( $v76 ? 9424 : $v75 * 88 + 11160 ) & 0xFFFFFFFF;
											if ( ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_load( $s0 + 80, 4 ) ) & 0xFFFFFFFF ) == $v71 ) {
												$v77 = 0;
												if ( ! $v76 ) {
													$v78 = ( $v75 << 4 ) & 0xFFFFFFFF;
													$w78 = $v78 >> 3;
													$v39 = $m[ $w78 + 2496 ] ?? $this->rt_word( $w78 + 2496 );
													$v77 = $m[ $w78 + 2495 ] ?? $this->rt_word( $w78 + 2495 );
												}
												$v79 = ( $m[972] >> 32 ) & 0xFFFFFFFF;
												if ( $v79 <= 99 ) {
													$v80 = ( $v79 << 4 ) + 19960;
													$w80 = $v80 >> 3;
													if ( ! ( $m[ $w80 ] & 0xFFFFFFFF ) ) {
														$v81 = $v39;
													} else {
														$v82 = $m[ $w80 + 1 ];
														$v81 = $v77 & 0xFFFFFFFF ? ( $v82 < $v39 ? $v82 : $v39 ) : $v82;
														$v77 = 1;
													}
													$m[ $w80 + 1 ] = $v81;
													$m[ $w80 ] = $v77;
												}
											}
											if ( $v74 >= $v70 ) {
												break;
											}
										}
									} while ( false );
									if ( $v72 ) {
										break 2;
									}
									$v71 = $v73;
									if ( $v73 << 32 < 4294967296 ) {
										break;
									}
								}
							} while ( false );
							if ( $v43 != 0 ) {
								$v83 = 0;
								$v84 = $m[1224];
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v85 = $v84;
									$v86 = (int) ( $v83 > 99 );
									if ( ! $v86 ) {
										$v87 = ( $v83 << 4 ) & 0xFFFFFFFF;
										$w87 = $v87 >> 3;
										$s0 = $m[ $w87 + 2496 ] ?? $this->rt_word( $w87 + 2496 );
										$v85 = ( $m[ $w87 + 2495 ] ?? $this->rt_word( $w87 + 2495 ) ) & 0xFFFFFFFF ? $s0 : $v84;
									}
									$s0 = ( $v86 ? 9424 : $v83 * 88 + 11160 ) & 0xFFFFFFFF;
									$v88 = $m[ ( $s0 + 64 ) >> 3 ] ?? $this->rt_load( $s0 + 64 );
									if ( $v88 == 0 ) {
										$v89 = \PHP_INT_MIN;
									} else {
										$s0 = $v85 + $v88;
										\is_float( $s0 ) && $s0 = self::rt_add_64( $v85, $v88 );
										$v90 = $s0 + \PHP_INT_MIN;
										\is_float( $v90 ) && $v90 = self::rt_add_64( $s0, \PHP_INT_MIN );
										$v89 = $v90 == \PHP_INT_MIN ? 0 : ( $v90 < 253402300799999 ? $v90 : 253402300799999 );
									}
									if ( $v83 <= 199 ) {
										$v91 = $v83 * 416;
										$w91 = $v91 >> 3;
										$v92 = $v86 ? 9392 : ( $v83 << 5 ) + 25560;
										$w92 = $v92 >> 3;
										isset( $m[ $w91 + 4517 ] ) || $this->rt_touch( $w91 + 4517 );
										$m[ $w91 + 4517 ] = $m[ $w92 + 2 ];
										$m[ $w91 + 4516 ] = $m[ $w92 ];
										$m[ $w91 + 4515 ] = $v89;
									}
									$v83 = $v83 + 1;
									if ( $v83 == $v43 ) {
										break;
									}
								}
							}
							$m[969] = 0x705800000000 | 0x5438;
							$m[968] = 0x63D800000000 | 0x60B8;
							$m[967] = ( $m[967] & 0xFFFFFFFF ) | 0x2B9800000000;
							$v95 = 0;
							$v96 = 0;
							$v97 = 0;
							$v98 = 0;
							$v99 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v100 = $v48 > $v98 ? $v48 : $v98;
								$v101 = $m[4399] & 0xFFFFFFFF;
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
																				$v102 = $v98;
																				if ( $v102 == $v100 ) {
																					if ( $v97 >= 2 ) {
																						$this->suggestion_suggest();
																					}
																					$s0 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
																					$m[4447] = $s0 & 3 ? $this->rt_load( $s0 + 24, 4 ) : ( ( $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_word( ( $s0 + 24 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
																					$s0 = $m[967] & 0xFFFFFFFF;
																					$m[4448] = $s0 & 3 ? $this->rt_load( $s0 + 32, 4 ) : ( ( $m[ ( $s0 + 32 ) >> 3 ] ?? $this->rt_word( ( $s0 + 32 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
																					$m[4444] = ( $v97 + 1 ) & 0xFF;
																					$m[4445] = $v95 ? $v203 : \PHP_INT_MIN;
																					$m[4446] = $v96 ^ \PHP_INT_MIN;
																					break 15;
																				}
																				$v98 = ( $v102 + 1 ) & 0xFFFFFFFF;
																				if ( $v102 > 199 ) {
																					continue;
																				}
																				if ( $v102 < $v101 ) {
																					break;
																				}
																			}
																			$v103 = $v102 * 416;
																			$w103 = $v103 >> 3;
																			$v104 = $m[ $w103 + 4494 ] ?? $this->rt_word( $w103 + 4494 );
																			$v105 = $m[ $w103 + 4488 ] ?? $this->rt_word( $w103 + 4488 );
																			$v106 = $m[ $w103 + 4490 ] ?? $this->rt_word( $w103 + 4490 );
																			$v107 = $m[ $w103 + 4486 ] ?? $this->rt_word( $w103 + 4486 );
																			$v108 = $m[ $w103 + 4489 ] ?? $this->rt_word( $w103 + 4489 );
																			$v109 = $m[ $w103 + 4491 ] ?? $this->rt_word( $w103 + 4491 );
																			$v110 = $m[ $w103 + 4492 ] ?? $this->rt_word( $w103 + 4492 );
																			$v111 = $m[ $w103 + 4493 ] ?? $this->rt_word( $w103 + 4493 );
																			$v112 = $m[ $w103 + 4495 ] ?? $this->rt_word( $w103 + 4495 );
																			$v113 = $m[ $w103 + 4496 ] ?? $this->rt_word( $w103 + 4496 );
																			$v114 = (int) ( ( $m[ $w103 + 4487 ] ?? $this->rt_word( $w103 + 4487 ) ) == 1 );
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
																					$v127 = $v120 ? 17 : ( $v116 ? 6 : 2 );
																					break;
																			}
																			$v128 = 0;
																			$m[989] = ( $m[989] & -0xFFFF0100000000 ) | $v126;
																			$v129 = $m[4396];
																			$m[988] = $v129 == \PHP_INT_MIN ? \PHP_INT_MIN : $v129 ^ \PHP_INT_MIN;
																			$v130 = $m[4397];
																			$m[989] = ( $m[989] & -0xFF00000001 ) | ( ( ( $v130 >= 0 && $v130 < 4 ? 33619971 >> ( ( ( $v130 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF ) << 32 );
																			if ( $v120 != 0 ) {
																				$v128 = $v114 & (int) ( $v127 == 17 );
																			}
																			$v131 = $v108;
																			$v132 = (int) ( $v110 < 1 );
																			if ( ! $v132 ) {
																				$s0 = $v110 + $v108;
																				\is_float( $s0 ) && $s0 = self::rt_add_64( $v110, $v108 );
																				$v133 = $v110 ? $v108 % $v110 : self::rt_divide_by_zero();
																				$v134 = ( ( $v133 >> 63 ) & $v110 ) + $v133;
																				\is_float( $v134 ) && $v134 = self::rt_add_64( ( $v133 >> 63 ) & $v110, $v133 );
																				$s1 = $s0 - $v134;
																				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v134 );
																				$v131 = $v134 == 0 ? $v108 : $s1;
																			}
																			$v135 = $v131 - $v109;
																			\is_float( $v135 ) && $v135 = self::rt_sub_64( $v131, $v109 );
																			$v136 = $v135 > 0 ? $v135 : 0;
																			if ( $v111 != 10000 ) {
																				$v137 = $v136 < 30000000000000 ? $v136 : 30000000000000;
																				$v138 = \intdiv( $v137, 10000 );
																				$s0 = ( $v138 * -10000 + $v137 ) * $v111;
																				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v138 * -10000 + $v137, $v111 );
																				$s1 = $s0 + 9999;
																				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
																				$s0 = $v138 * $v111;
																				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v138, $v111 );
																				$v139 = \intdiv( $s1, 10000 ) + $s0;
																				\is_float( $v139 ) && $v139 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
																				$v136 = $v139 < 30000000000000 ? $v139 : 30000000000000;
																			}
																			do {
																				do {
																					do {
																						if ( ! $v128 ) {
																							$m[992] = 0;
																							$m[991] = 0;
																							$m[990] = 0;
																							if ( $v114 ) {
																								break 2;
																							}
																							if ( $v117 ) {
																								if ( $v130 >= 1 && $v130 <= 2 ? $v108 <= $v106 : $v108 < $v106 ) {
																									break 11;
																								}
																								break;
																							}
																							$v140 = 1;
																							$v141 = 0;
																							$v142 = 4;
																							$v143 = 0;
																							$v144 = 0;
																							$v145 = 1;
																							break 13;
																						}
																						$this->max_quantity_max_quantity( ( 7696 + 224 ) >> 3, ( 7696 + 64 ) >> 3, $v115, $v136, ( 7696 + 208 ) >> 3, 7696 + 44 );
																						if ( $m[980] & 0xFF ) {
																							break 2;
																						}
																						if ( ( $m[970] & 0xFFFFFFFF ) == 0 ) {
																							break 3;
																						}
																						$v146 = $m[971];
																						$s0 = $m[4397];
																						if ( $s0 >= 1 && $s0 <= 2 ? $v108 <= $v146 : $v108 < $v146 ) {
																							break 11;
																						}
																						if ( 1 ) {
																							break 3;
																						}
																					} while ( false );
																					$v140 = 1;
																					$v141 = 0;
																					$v142 = 4;
																					$v144 = $m[991];
																					$v143 = $m[990];
																					$v145 = 1;
																					break 12;
																				} while ( false );
																				$v140 = 0;
																				$v147 = (int) ( $v127 == 17 );
																				if ( ! $v147 ) {
																					$v140 = ( $m[ $w126 + 9 ] >> 40 ) & 0xFF;
																				}
																				if ( $m[970] == 1 ) {
																					$v148 = $m[971];
																					$s0 = $m[4397];
																					if ( $s0 >= 1 && $s0 <= 2 ? $v108 <= $v148 : $v108 < $v148 ) {
																						break 10;
																					}
																				}
																				if ( $v128 == 0 ) {
																					$v141 = $v140 ? 0 : 3;
																					$v145 = 1;
																					$v142 = 4;
																					$v144 = $m[991];
																					$v143 = $m[990];
																					switch ( ( $v147 ? 1 : $v127 ) - 1 ) {
																						case 1:
																							$v145 = 2;
																							$v142 = 8;
																							break 12;
																						case 2:
																							$v145 = 3;
																							$v142 = 131072;
																							break 12;
																						case 3:
																							$v145 = 4;
																							$v142 = 16;
																							break 12;
																						case 4:
																							$v145 = 5;
																							$v142 = 32;
																							break 12;
																						case 5:
																							$v145 = 6;
																							$v142 = 16384;
																							break 12;
																						case 6:
																							$v145 = 7;
																							$v142 = 64;
																							break 12;
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
																							$v145 = 16;
																							$v142 = 8192;
																							break 12;
																						default:
																							break 12;
																					}
																				}
																			} while ( false );
																			if ( $v136 == 0 ) {
																				$v145 = 16;
																				$v141 = 0;
																				$v142 = 8192;
																				$v144 = $m[991];
																				$v143 = $m[990];
																				$v140 = 0;
																				break 10;
																			}
																			$m[995] = $m[992];
																			$m[994] = $m[991];
																			$m[993] = $m[990];
																			$m[998] = ( $m[998] & 0xFFFFFFFF ) | ( $v115 << 32 );
																			$m[997] = ( $v126 << 32 ) | 0x2640;
																			$m[996] = ( ( 7696 + 64 ) << 32 ) | ( 7696 + 36 );
																			$m[998] = ( $m[998] & -0x100000000 ) | ( 7696 + 44 );
																			$v149 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
																			$v150 = ( $m[967] >> 32 ) & 0xFFFFFFFF;
																			$v151 = $m[4398] & 0xFFFFFFFF;
																			$m[1004] = ( $m[1004] & -0x100000000 ) | $v151;
																			$m[1003] = ( $m[1003] & -0x100000000 ) | $v115;
																			$s0 = ( $v115 > 99 ? 9424 : $v150 + $v115 * 88 ) & 0xFFFFFFFF;
																			$v152 = $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
																			$m[1003] = ( $m[1003] & 0xFFFFFFFF ) | ( $v152 << 32 );
																			$v153 = 0;
																			$v154 = (int) ( $v115 < 64 );
																			$v155 = $v154 ? 0 : 1 << ( $v107 & 63 );
																			$v156 = $v154 ? 1 << ( $v107 & 0xFFFFFFFF & 63 ) : 0;
																			do {
																				if ( $v152 << 32 < 4294967296 ) {
																					$v157 = 0;
																					break;
																				}
																				$v158 = $m[4400] & 0xFFFFFFFF;
																				$v157 = 0;
																				$v127 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
																				$v159 = $v152;
																				$v153 = 0;
																				while ( true ) {
																					--$this->fuel < 0 && self::rt_out_of_fuel();
																					$v160 = 0;
																					do {
																						if ( $v158 == 0 ) {
																							break;
																						}
																						while ( true ) {
																							--$this->fuel < 0 && self::rt_out_of_fuel();
																							$this->poolrecord_component( ( 7696 + 360 ) >> 3, $v127, $v160 );
																							$v160 = ( $v160 + 1 ) & 0xFFFFFFFF;
																							if ( ! ( $m[1007] & 0xFFFFFFFF ) ) {
																								if ( $v160 != $v158 ) {
																									continue;
																								}
																								break 2;
																							}
																							$v161 = $m[1009] & 0xFFFFFFFF;
																							$v162 = (int) ( $v161 > 99 );
																							$v163 = ( $v162 ? 9424 : $v150 + $v161 * 88 ) & 0xFFFFFFFF;
																							$w163 = ( $v163 >> 3 ) | ( $v163 << 61 );
																							if ( ( ( $m[ $w163 + 10 ] ?? $this->rt_load( $v163 + 80, 4 ) ) & 0xFFFFFFFF ) == $v159 ) {
																								$v164 = ( $m[1009] >> 32 ) & 0xFFFFFFFF;
																								$v165 = 1 << ( $v161 & 63 );
																								$v166 = (int) ( $v161 < 64 );
																								if ( ( $v165 & ( $v166 ? $v156 : $v155 ) ) != 0 ) {
																									$v167 = ( $v162 ? 9392 : $v149 + ( $v161 << 5 ) ) & 0xFFFFFFFF;
																									$w167 = ( $v167 >> 3 ) | ( $v167 << 61 );
																									$s0 = $m[ $w167 + 2 ] ?? $this->rt_load( $v167 + 16 );
																									$s1 = $m[ $w167 + 3 ] ?? $this->rt_load( $v167 + 24 );
																									$s2 = $s0 - $s1;
																									\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
																									if ( $s2 > 0 ) {
																										if ( ( ( $m[ $w163 + 10 ] ?? $this->rt_load( $v163 + 85, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
																											if ( $v164 >= 64 ) {
																												$v155 = ( 1 << ( $v164 & 63 ) ) | $v155;
																											} else {
																												$v156 = ( 1 << $v164 ) | $v156;
																											}
																										} elseif ( $v164 >= 64 ) {
																											$v153 = ( 1 << ( $v164 & 63 ) ) | $v153;
																										} else {
																											$v157 = ( 1 << $v164 ) | $v157;
																										}
																									}
																								}
																								if ( ( ( $v166 ? $v157 : $v153 ) & $v165 ) != 0 ) {
																									$s0 = ( $v162 ? 9392 : $v149 + ( $v161 << 5 ) ) & 0xFFFFFFFF;
																									if ( ( $s0 & 7 ? $this->rt_load( $s0 + 24 ) : $m[ ( $s0 + 24 ) >> 3 ] ?? $this->rt_load( $s0 + 24 ) ) > 0 ) {
																										if ( $v164 >= 64 ) {
																											$v153 = $v153 | ( 1 << ( $v164 & 63 ) );
																										} else {
																											$v157 = $v157 | ( 1 << $v164 );
																										}
																									}
																								}
																							}
																							if ( $v160 >= $v158 ) {
																								break;
																							}
																						}
																					} while ( false );
																					$v168 = (int) ( $v159 == 1 );
																					if ( $v168 ) {
																						break 2;
																					}
																					$v159 = ( 0 ? 1 : $v159 - 1 ) & 0xFFFFFFFF;
																					if ( $v159 << 32 < 4294967296 ) {
																						break;
																					}
																				}
																			} while ( false );
																			$m[1002] = $v153;
																			$m[1001] = $v157;
																			$m[1000] = $v155;
																			$m[999] = $v156;
																			$v169 = $m[4396];
																			$v170 = $m[979];
																			$v171 = $m[4397];
																			$s0 = $v171 - 4;
																			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v171, 4 );
																			$c = $s0 < 0 && $s0 >= -3;
																			$v172 = $v169 ^ \PHP_INT_MIN;
																			$v173 = 0;
																			if ( ! $c && ( $v170 != 0 && ( $v169 == \PHP_INT_MIN ? \PHP_INT_MIN : $v172 ) < $v170 ) ) {
																				$v174 = $m[978];
																				if ( ! $v132 ) {
																					$s0 = $v110 + $v108;
																					\is_float( $s0 ) && $s0 = self::rt_add_64( $v110, $v108 );
																					$v175 = $v110 ? $v108 % $v110 : self::rt_divide_by_zero();
																					$v176 = ( ( $v175 >> 63 ) & $v110 ) + $v175;
																					\is_float( $v176 ) && $v176 = self::rt_add_64( ( $v175 >> 63 ) & $v110, $v175 );
																					$s1 = $s0 - $v176;
																					\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v176 );
																					$v108 = $v176 == 0 ? $v108 : $s1;
																				}
																				$v173 = (int) ( $v108 <= $v174 );
																			}
																			$m[1006] = ( $m[1006] & -0xFFFF0100000000 ) | ( $v173 << 40 ) | $v126;
																			$v177 = $v169 == \PHP_INT_MIN ? \PHP_INT_MIN : $v172;
																			$m[1005] = $v177;
																			$m[1006] = ( $m[1006] & -0xFF00000001 ) | ( ( ( $v171 >= 0 && $v171 < 4 ? 33619971 >> ( ( ( $v171 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF ) << 32 );
																			$this->findings_of( $v150, $v149, $v170 );
																			$v178 = ( ( $m[1016] & 0xFF ) << 7 ) & 0x80;
																			if ( ! ( $m[1007] & 0xFFFFFFFF ) ) {
																				if ( ( $m[1008] & 0xFFFFFFFF ) != 0 ) {
																					if ( ( $m[ $w126 + 9 ] & 0xFF00000000 ) == 0 ) {
																						$this->boundline_refused( ( 7696 + 152 ) >> 3, $v178, ( $m[1008] >> 32 ) & 0xFFFFFFFF, 9 );
																						break 7;
																					}
																					$v178 = $v178 | 0x100;
																				}
																				$v179 = $m[1012];
																				if ( $v179 != 0 ) {
																					$m[987] = $v179;
																					$m[986] = ( $m[986] & -0x1000000 ) | 0xA0000 | 0x100;
																					$m[985] = 0;
																					$m[983] = ( $m[1011] << 32 ) | 1;
																					$m[982] = $m[994];
																					$m[981] = $m[993];
																					$m[984] = $v178 | 0x200;
																					break 7;
																				}
																				$v180 = $m[1014] | $v178;
																				if ( ! ( $m[1009] & 0xFFFFFFFF ) ) {
																					$v181 = $m[1010] & 0xFFFFFFFF;
																					if ( ( $m[1016] & 0xFF0000 ) != 0x10000 || $v181 != 0 ) {
																						if ( $v181 ) {
																							$s0 = $m[995] & 0xFFFFFFFF ? 7964 : 8084;
																							$v127 = ( $m[ $s0 >> 3 ] >> 32 ) & 0xFFFFFFFF;
																							$v185 = 0;
																							$s0 = $m[994] > 0 ? 2 : 3;
																							$v197 = $m[993] & 0xFFFFFFFF ? $s0 : 3;
																							$v195 = 4096;
																							$v196 = 14;
																							$v198 = 1;
																							break 6;
																						}
																						if ( $m[1016] & 0xFF00 ) {
																							break;
																						}
																						break 3;
																					}
																					$v182 = (int) ( $v152 << 32 > 0 );
																					$v183 = $v182 ? 0 : $v115;
																					$v184 = ( $v182 ? $v151 : $v115 + 1 ) & 0xFFFFFFFF;
																					if ( $v183 < $v184 ) {
																						$v185 = 0;
																						$v186 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
																						while ( true ) {
																							--$this->fuel < 0 && self::rt_out_of_fuel();
																							do {
																								if ( $v183 != $v115 ) {
																									$v187 = 1 << ( $v183 & 63 );
																									$v188 = (int) ( $v183 < 64 );
																									if ( ( $v187 & ( $v188 ? $v156 : $v155 ) ) == 0 && ( $v187 & ( $v188 ? $v157 : $v153 ) ) == 0 ) {
																										break;
																									}
																								}
																								$v127 = (int) ( $v183 > 99 );
																								$v189 = ( $v127 ? 9424 : $v150 + $v183 * 88 ) & 0xFFFFFFFF;
																								$w189 = ( $v189 >> 3 ) | ( $v189 << 61 );
																								if ( ( ( $m[ $w189 + 10 ] ?? $this->rt_load( $v189 + 84, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 || $v152 != 0 && ( self::rt_shr_u_64( $v183 < 64 ? $v156 : $v155, $v183 & 63 ) & 1 ) == 0 ) {
																									break;
																								}
																								$s0 = ( $v127 ? 9392 : $v149 + ( $v183 << 5 ) ) & 0xFFFFFFFF;
																								$s1 = $m[ $w189 + 1 ] ?? $this->rt_load( $v189 + 8 );
																								$s2 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
																								$s0 = ( $m[ $w189 ] ?? $this->rt_load( $v189, 4 ) ) & 0xFFFFFFFF ? $s1 : 0;
																								$s1 = $s2 - $s0;
																								\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
																								$s0 = $m[ $w189 + 6 ] ?? $this->rt_load( $v189 + 48 );
																								$v190 = $s1 + $s0;
																								\is_float( $v190 ) && $v190 = self::rt_add_64( $s1, $s0 );
																								if ( $v190 < 1 || ( $v183 > 199 || $v183 >= $v151 ) ) {
																									break;
																								}
																								$v191 = $v183 * 416;
																								$w191 = $v191 >> 3;
																								$v192 = $m[ $w191 + 4485 ] ?? $this->rt_word( $w191 + 4485 );
																								$v193 = ( ( $v192 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
																								$s0 = ( $v192 == \PHP_INT_MIN ? 0 : ( $v193 > 16 ? 0 : $v193 ) ) * 80 + 9840;
																								$v194 = $this->backorder_allowance_available_at( $v186, $v183, ( $m[ $w191 + 4480 ] ?? $this->rt_word( $w191 + 4480 ) ) ^ \PHP_INT_MIN, $m[ $s0 >> 3 ], $v177, $v190 );
																								if ( $v194 == 0 ) {
																									break;
																								}
																								$v185 = $v185 == 0 ? $v194 : ( $v194 > $v185 ? $v194 : $v185 );
																							} while ( false );
																							$v183 = ( $v183 + 1 ) & 0xFFFFFFFF;
																							if ( $v183 == $v184 ) {
																								break;
																							}
																						}
																						if ( $m[1016] & 0xFF00 ) {
																							if ( $v185 == 0 ) {
																								break;
																							}
																							$v195 = 65536;
																							$v196 = 15;
																							break 2;
																						}
																						$v195 = 256;
																						$v196 = 9;
																						break 2;
																					}
																					if ( ( $m[1016] & 0xFF00 ) == 0 ) {
																						break 3;
																					}
																					break;
																				}
																				$this->boundline_refused( ( 7696 + 440 ) >> 3, $v180, ( $m[1009] >> 32 ) & 0xFFFFFFFF, 11 );
																				$v199 = $m[1015];
																				$v200 = $m[1013];
																				$v201 = $m[1023];
																				$s0 = 7696 + 152;
																				$s1 = 7696 + 440;
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
																				$v202 = $v200 < $v201 ? $v200 : $v201;
																				$m[987] = $v152 << 32 > 0 ? ( $v199 < $v202 ? $v199 : $v202 ) : $v202;
																				break 7;
																			}
																			$this->boundline_refused( ( 7696 + 152 ) >> 3, $v178, ( $m[1007] >> 32 ) & 0xFFFFFFFF, 7 );
																			break 7;
																		} while ( false );
																		$v195 = 8192;
																		$v196 = 16;
																		break 3;
																	} while ( false );
																	$v198 = 0;
																	break 3;
																} while ( false );
																$v195 = 256;
																$v196 = 9;
															} while ( false );
															$v198 = 0;
															$v185 = 0;
														} while ( false );
														$v197 = 0;
													} while ( false );
													$m[987] = $m[1015];
													$m[986] = ( $m[986] & -0xFFFF01 ) | ( $v196 << 16 ) | ( $v197 << 8 );
													$m[986] = $m[986] & -0x100;
													$m[985] = $v185;
													$m[983] = ( $v127 << 32 ) | $v198;
													$m[982] = $m[994];
													$m[981] = $m[993];
													$m[984] = $v195 | $v180;
												} while ( false );
												$v141 = ( $m[986] >> 8 ) & 0xFF;
												$v204 = $m[987];
												break 4;
											} while ( false );
											$v140 = 1;
										} while ( false );
										$v141 = 0;
										$v142 = 2;
										$v144 = $m[991];
										$v143 = $m[990];
										$v145 = 0;
									} while ( false );
									$m[986] = ( $m[986] & -0xFFFF01 ) | ( $v145 << 16 ) | ( $v141 << 8 );
									$m[986] = ( $m[986] & -0x100 ) | $v140;
									$v204 = 0;
									$m[985] = 0;
									$m[984] = $v142;
									$m[983] = $m[983] & -0x100000000;
									$m[982] = $v144;
									$m[981] = $v143;
								} while ( false );
								$v205 = $v141;
								$v206 = (int) ( $v205 > $v97 );
								do {
									if ( $v205 <= 1 ) {
										$v207 = 1;
										$v208 = 1;
										if ( ! ( $m[986] & 0xFF ) ) {
											$v208 = (int) ( ( $m[986] & 0xFF0000 ) == 0 );
											$v207 = 0;
										}
									} else {
										$v209 = ( $m[986] >> 16 ) & 0xFF;
										$v207 = $m[986] & 0xFF;
										$v208 = (int) ( $v209 == 0 ) | $v207;
										$v210 = 0;
										if ( ( ( $v209 - 2 ) & 0xFF ) < 5 ) {
											break;
										}
									}
									$v210 = $m[974];
								} while ( false );
								$v211 = (int) ( $v95 == 0 ) | $v206;
								$v212 = (int) ( $v204 < $v96 );
								do {
									if ( $v99 <= 99 ) {
										$v213 = $v99 << 4;
										$w213 = $v213 >> 3;
										$m[ $w213 + 2896 ] = ( $m[ $w213 + 2896 ] & -0x100 ) | ( $v208 & 1 );
										$m[ $w213 + 2895 ] = $v210;
									} elseif ( $v99 > 199 ) {
										break;
									}
									$v214 = $v99 * 416;
									$w214 = $v214 >> 3;
									isset( $m[ $w214 + 4525 ] ) || $this->rt_touch( $w214 + 4525 );
									$m[ $w214 + 4525 ] = \PHP_INT_MIN;
									$m[ $w214 + 4523 ] = $m[985] ^ \PHP_INT_MIN;
									$s0 = ( $m[983] >> 32 ) & 0xFFFFFFFF;
									$m[ $w214 + 4522 ] = $m[983] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$s0 = $m[982];
									$m[ $w214 + 4521 ] = $m[981] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$m[ $w214 + 4520 ] = $m[984];
									$m[ $w214 + 4524 ] = $v207;
									$s0 = ( ( $m[986] >> 16 ) & 0xFF ) << 3;
									$m[ $w214 + 4519 ] = $m[ ( $s0 + 9616 ) >> 3 ];
									$m[ $w214 + 4518 ] = ( $v141 + 1 ) & 0xFF;
								} while ( false );
								$v97 = $v211 ? $v141 : $v97;
								$v203 = $v211 ? $v99 : $v203;
								$v95 = $v211 ? 1 : $v95;
								$v96 = $v212 ? $v204 : $v96;
								$v99 = ( $v99 + 1 ) & 0xFFFFFFFF;
							}
						}
					}
					$this->place_at_fault( 7696 + 64, 35168, 2, 9344, 2, 0, $v1, 0, 0, 0 );
					$s0 = 7696 + 64 + 15;
					$s1 = 7696 + 8 + 15;
					$i = $s1 >> 3;
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $s0 >> 3 ] >> 56 ) << 56 );
					$m[966] = ( $m[966] & -0xFFFF01 ) | ( ( ( $m[973] >> 8 ) & 0xFFFF ) << 8 );
					$m[966] = ( $m[966] & -0xFF000001 ) | ( ( ( $m[973] >> 24 ) & 0xFF ) << 24 );
					$m[964] = ( $m[964] & -0xFFFF0000000001 ) | ( ( ( $m[971] >> 40 ) & 0xFFFF ) << 40 );
					$m[966] = ( $m[966] & -0x100 ) | ( $m[973] & 0xFF );
					$m[965] = $m[972];
					$m[964] = ( $m[964] & -0xFF00000001 ) | ( ( ( $m[971] >> 32 ) & 0xFF ) << 32 );
					$m[963] = ( $m[963] & 0xFFFFFFFF ) | ( ( ( ( $m[970] >> 32 ) & 0xFFFFFFFF ) | ( $m[971] << 32 ) ) << 32 );
					$m[964] = ( $m[964] & -0x100000000 ) | ( ( ( ( ( $m[970] >> 32 ) & 0xFFFFFFFF ) | ( $m[971] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v216 = $m[970] & 0xFFFFFFFF;
					$m[963] = ( $m[963] & -0x100000000 ) | $v216;
					if ( $v216 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 7696 + 8 );
				break 2;
			} while ( false );
			$m[4443] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7696 + 496;
	}

	/** format (WebAssembly function 28). */
	private function format_28(): int {
		return 3;
	}

	/** policies (WebAssembly function 29). */
	private function policies_29(): void {
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

	/** rules (WebAssembly function 30). */
	private function rules_30( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 9512 ) >> 3 ];
		}
		return $v1;
	}

	/** words (WebAssembly function 31). */
	private function words_31(): int {
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
