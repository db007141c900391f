<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 3917b9b42e6ddd472ea4a10bc90ce6c7f29afd6d097be1357cb33d72dd342f7b.
 */

declare( strict_types=1 );

namespace StockTruth\Engine\Generated;

/**
 * Operations: a WebAssembly module as PHP.
 *
 * 64-bit integers are PHP integers. 32-bit integers are 0 to 2^32-1 everywhere, in results
 * too; signed_32() tells the signed value of one. Every public method throws a WasmTrap where
 * WebAssembly would trap, and after any throw this instance refuses further calls.
 */
final class Operations {

	/** SHA-256 of the translated module. */
	public const WASM_SHA256 = '3917b9b42e6ddd472ea4a10bc90ce6c7f29afd6d097be1357cb33d72dd342f7b';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1024 => 1, 23, 1, -9007199254740991, 9007199254740991, 256, 1031 => 100, 2, 1034 => 100, 2, 1,
		1000000000, 1040 => 100, 2, 1043 => 10000000000000, 1046 => 253402300799999, 1049 => 253402300799999,
		1051 => -10000000000000, 10000000000000, 256, 1, 3, 1, 1058 => 253402300799999, 256,
		1061 => 253402300799999, 256, 1064 => 253402300799999, 256, 1067 => 253402300799999, 256,
		1070 => 10000000000000, 1073 => 10000000000000, 256, 1, 10000000000000, 1078 => 1, 3, 1, 1082 => 100,
		259, 1085 => 100, 2, 1088 => 10000000000000, 1091 => 253402300799999, 1094 => 1,
		1097 => 3153600000000, 1100 => 3153600000000, 1102 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1,
		2, 1, 1121 => 1000, 1124 => 10000000000000, 1127 => 100, 1130 => 10000000000000,
		1133 => 3153600000000, 1136 => 3153600000000, 1138 => 1, 1000, 1142 => 253402300799999,
		1144 => -10000000000000, 10000000000000, 1148 => 253402300799999, 1151 => 253402300799999, 256,
		1154 => 253402300799999, 1157 => 253402300799999, 256, 1160 => 1000000, 1163 => 253402300799999, 256,
		1166 => 1, 1168 => 1, 6, 1, 1172 => 100, 258, 1, 10000000000000, 1177 => 1, 1000000000,
		1181 => 1000000000, 256, 1184 => 10000000000000, 1187 => 10000000000000, 1190 => 253402300799999, 256,
		1193 => 253402300799999, 1196 => 253402300799999, 256, 1199 => 3153600000000, 1201 => -10000000000000,
		10000000000000, 256, 1205 => 1, 1208 => 1, 1210 => -10000000000000, 10000000000000, 256, 1214 => 1,
		256, 1217 => 1, 256, 1234 => 506097522914230528, 1084818905618843912, 6215625451114768,
		-3300355190804210033, 2027803225993085436, 7041860896962940776, 134848881977619793, 1, 4, 5, 6, 7, 8,
		9, 11, 12, 8589934593, 17179869184, 25769803781, 7, 9, 1256 => 289077004400066574, 940138555630880261,
		1369114172755873550, 1051157, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 22, 10, 11, 12, 13, 14, 23, 15, 18, 20,
		16, 21, 17,
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

	/** feedHealth (WebAssembly function 31).: () -> (). */
	public function feedHealth(): void {
		$this->rt_begin_call();
		try {
			$this->feedhealth_31();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 32).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_32();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** policies (WebAssembly function 33).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_33();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reconcile (WebAssembly function 34).: () -> (). */
	public function reconcile(): void {
		$this->rt_begin_call();
		try {
			$this->reconcile_34();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 35).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_35( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** salesRate (WebAssembly function 36).: () -> (). */
	public function salesRate(): void {
		$this->rt_begin_call();
		try {
			$this->salesrate_36();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
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
				return 121712;
			case '__heap_base':
				return 121712;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x967000000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 9928 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 37872;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 38512 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 38512 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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
		$v31 = 0;
		$this->g0_stack_pointer = 7728;
		$v4 = 0;
		do {
			do {
				$v5 = $m[4757];
				if ( $v5 < 0 || $v5 > 200 ) {
					$v6 = 4;
					$v7 = 5;
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
						$v14 = ( $v13 + 37872 ) & 0xFFFFFFFF;
						$w14 = $v14 >> 3;
						$v15 = $m[ ( $v13 + 38616 ) >> 3 ] ?? $this->rt_load( $v13 + 38616 );
						if ( $v15 >= 0 && $v15 < $v1 ) {
							$v16 = $m[ $w14 + 94 ] ?? $this->rt_word( $w14 + 94 );
							if ( $v16 >= 0 && $v16 < $v1 ) {
								$v11 = ( $v12 + 1 ) & 0xFFFFFFFF;
								$s0 = $m[ $w14 + 95 ] ?? $this->rt_word( $w14 + 95 );
								if ( $s0 >= 1 && $s0 <= 1000000000 ) {
									continue;
								}
							}
						}
						break;
					}
					$this->place_at_fault( 7728 + 4, ( $v14 + 744 ) & 0xFFFFFFFF, 3, 8240, 3, $v1, $v2, 5, 1, $v12 );
					$m[966] = ( $m[966] & -0x10000 ) | ( ( $m[969] >> 40 ) & 0xFFFF );
					$m[966] = ( $m[966] & -0xFF0001 ) | ( ( ( $m[969] >> 56 ) & 0xFF ) << 16 );
					$v8 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
					if ( $v8 == 2 ) {
						break;
					}
					$v6 = ( $m[969] >> 32 ) & 0xFF;
					$v17 = $m[969] & 0xFFFFFFFF;
					$v9 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[968] & 0xFFFFFFFF;
					$v4 = ( $m[967] >> 32 ) & 0xFFFFFFFF;
					$v7 = $m[967] & 0xFFFFFFFF;
				}
				$m[998] = ( $m[998] & -0xFF000001 ) | ( ( ( $m[966] >> 16 ) & 0xFF ) << 24 );
				$m[998] = ( $m[998] & -0x1000000 ) | ( ( $m[966] & 0xFFFF ) << 8 ) | $v6;
				$m[997] = ( $v17 << 32 ) | $v9;
				$m[996] = ( $v18 << 32 ) | $v4;
				$m[995] = ( $v7 << 32 ) | $v8;
				break 2;
			} while ( false );
			$v19 = 0;
			do {
				$v20 = $m[4758];
				if ( $v20 < 0 || $v20 > 100 ) {
					$v21 = 4;
					$v22 = 6;
					$v23 = 1;
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
						$v29 = ( $v28 + 37872 ) & 0xFFFFFFFF;
						$w29 = $v29 >> 3;
						$v30 = $m[ ( $v28 + 38640 ) >> 3 ] ?? $this->rt_load( $v28 + 38640 );
						if ( $v30 >= 0 && $v30 < $v1 ) {
							$s0 = $m[ $w29 + 97 ] ?? $this->rt_word( $w29 + 97 );
							if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
								$s0 = $m[ $w29 + 98 ] ?? $this->rt_word( $w29 + 98 );
								if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
									$v26 = ( $v27 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w29 + 99 ] ?? $this->rt_word( $w29 + 99 );
									if ( $s0 >= 0 && $s0 < 253402300800000 ) {
										continue;
									}
								}
							}
						}
						break;
					}
					$this->place_at_fault( 7728 + 4, ( $v29 + 768 ) & 0xFFFFFFFF, 4, 8312, 4, $v1, $v2, 6, 1, $v27 );
					$m[966] = ( $m[966] & -0x10000 ) | ( ( $m[969] >> 40 ) & 0xFFFF );
					$m[966] = ( $m[966] & -0xFF0001 ) | ( ( ( $m[969] >> 56 ) & 0xFF ) << 16 );
					$v23 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
					if ( $v23 == 2 ) {
						break;
					}
					$v21 = ( $m[969] >> 32 ) & 0xFF;
					$v18 = $m[969] & 0xFFFFFFFF;
					$v19 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
					$v31 = $m[968] & 0xFFFFFFFF;
					$v24 = ( $m[967] >> 32 ) & 0xFFFFFFFF;
					$v22 = $m[967] & 0xFFFFFFFF;
				}
				$m[998] = ( $m[998] & -0xFF000001 ) | ( ( ( $m[966] >> 16 ) & 0xFF ) << 24 );
				$m[998] = ( $m[998] & -0x1000000 ) | ( ( $m[966] & 0xFFFF ) << 8 ) | $v21;
				$m[997] = ( $v18 << 32 ) | $v19;
				$m[996] = ( $v31 << 32 ) | $v24;
				$m[995] = ( $v22 << 32 ) | $v23;
				break 2;
			} while ( false );
			$v32 = 0;
			do {
				$v33 = $m[4759];
				if ( $v33 < 0 || $v33 > 200 ) {
					$v34 = 4;
					$v35 = 7;
					$v36 = 1;
					$v37 = 0;
				} else {
					$v38 = $v33;
					$v39 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v40 = $v39;
						if ( $v40 == $v38 ) {
							break 2;
						}
						$v41 = ( $v40 * 416 ) & 0xFFFFFFFF;
						$v42 = ( $v41 + 37872 ) & 0xFFFFFFFF;
						$w42 = $v42 >> 3;
						$v43 = $m[ ( $v41 + 38672 ) >> 3 ] ?? $this->rt_load( $v41 + 38672 );
						if ( $v43 >= 0 && $v43 < $v1 ) {
							$s0 = $m[ $w42 + 101 ] ?? $this->rt_word( $w42 + 101 );
							if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
								$s0 = $m[ $w42 + 102 ] ?? $this->rt_word( $w42 + 102 );
								if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
									$v39 = ( $v40 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w42 + 103 ] ?? $this->rt_word( $w42 + 103 );
									if ( $s0 >= 0 && $s0 < 2 ) {
										continue;
									}
								}
							}
						}
						break;
					}
					$this->place_at_fault( 7728 + 4, ( $v42 + 800 ) & 0xFFFFFFFF, 4, 8672, 4, $v1, $v2, 7, 1, $v40 );
					$m[966] = ( $m[966] & -0x10000 ) | ( ( $m[969] >> 40 ) & 0xFFFF );
					$m[966] = ( $m[966] & -0xFF0001 ) | ( ( ( $m[969] >> 56 ) & 0xFF ) << 16 );
					$v36 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
					if ( $v36 == 2 ) {
						break;
					}
					$v34 = ( $m[969] >> 32 ) & 0xFF;
					$v18 = $m[969] & 0xFFFFFFFF;
					$v32 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
					$v31 = $m[968] & 0xFFFFFFFF;
					$v37 = ( $m[967] >> 32 ) & 0xFFFFFFFF;
					$v35 = $m[967] & 0xFFFFFFFF;
				}
				$m[998] = ( $m[998] & -0xFF000001 ) | ( ( ( $m[966] >> 16 ) & 0xFF ) << 24 );
				$m[998] = ( $m[998] & -0x1000000 ) | ( ( $m[966] & 0xFFFF ) << 8 ) | $v34;
				$m[997] = ( $v18 << 32 ) | $v32;
				$m[996] = ( $v31 << 32 ) | $v37;
				$m[995] = ( $v35 << 32 ) | $v36;
				break 2;
			} while ( false );
			$m[995] = ( $m[995] & -0x100000000 ) | 2;
		} while ( false );
		$this->g0_stack_pointer = 7728 + 32;
	}

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 4). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1533] = $m[1533] & -0xFF00000001;
		do {
			$v2 = $m[4750];
			if ( $v2 < 0 || $v2 >= 25 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1533] = ( $m[1533] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1533] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 38512 ) & 0xFFFFFFFF;
								$s0 = $this->policies_holds( $v8 );
								if ( ! $s0 ) {
									$this->place_at_fault( 7952 + 128, $v8, 15, 8768, 15, 0, 0, 1, 1, $v7 );
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
									$s0 = $this->policies_holds( 37880 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 37880, 15, 8768, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 37880 );
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
							$v20 = ( $v5 + 10264 ) & 0xFFFFFFFF;
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
			$m[1533] = ( $m[1533] & -0xFF00000001 ) | 0x100000000;
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
				if ( $m[ $w3 + 1096 ] > $v4 || $v4 > $m[ $w3 + 1097 ] ) {
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
				$v0 = self::rt_divide_signed_64( $v2, $v1 );
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

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 9). */
	private function components_measure_heights( int $v0 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$v2 = ( $m[ $w0 + 5 ] ?? $this->rt_load( $v0 + 40, 4 ) ) & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 88 + 12272;
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
			$v5 = ( $m[ $w0 + 23 ] ?? $this->rt_load( $v0 + 184, 4 ) ) & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 7392 + 8 ) >> 3, $v0, $v6 );
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[925] & 0xFFFFFFFF ) ) {
					if ( $v6 != $v5 ) {
						continue;
					}
					break 2;
				}
				$v7 = $m[927] & 0xFFFFFFFF;
				if ( $v7 <= 99 ) {
					$s0 = $v7 * 88;
					$i = ( $s0 + 12352 ) >> 3;
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
					$this->poolrecord_component( ( 7392 + 8 ) >> 3, $v0, $v11 );
					$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[925] & 0xFFFFFFFF ) ) {
						if ( $v11 != $v5 ) {
							continue;
						}
						break 2;
					}
					$v12 = $m[927] & 0xFFFFFFFF;
					if ( $v12 <= 99 ) {
						$v13 = $v12 * 88 + 12272;
						$w13 = $v13 >> 3;
						if ( ( $m[ $w13 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v14 = ( $m[927] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v14 > 99 ? 9784 : $v14 * 88 + 12272;
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 10). */
	private function poolrecord_component( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 23 ] ?? $this->rt_load( $v1 + 184, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w4 + 94 ] ?? $this->rt_load( $v4 + 752 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w4 + 93 ] ?? $this->rt_load( $v4 + 744 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w4 + 95 ] ?? $this->rt_load( $v4 + 760 );
			$v3 = 1;
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::backorder_allowance::allowed_by_supply (WebAssembly function 11). */
	private function backorder_allowance_allowed_by_supply( int $w0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v7 = $this->g0_stack_pointer - 32;
		$w7 = $v7 >> 3;
		do {
			$v8 = ( $m[ $w1 + 24 ] ?? $this->rt_load( $v1 + 192, 4 ) ) & 0xFFFFFFFF;
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
				$this->poolrecord_supply( $w7, $v1, $v11 );
				$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
				$v12 = $m[ $w7 ];
				if ( $v12 == 0 || ( ( $m[ $w7 + 3 ] & 0xFFFFFFFF ) != $v2 || ( $v6 > $v12 || ( (int) ( $v3 != 0 ) & (int) ( $v3 > $m[ $w7 + 1 ] ) ) != 0 ) ) ) {
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
				$v16 = (int) ( $v14 > $v6 );
				$v17 = $v16 ? $v14 : ( $v15 < -9223118634553975809 ? $v15 : -9223118634553975809 );
				$v10 = $v17 < $v10 ? $v17 : $v10;
				$s0 = $m[ $w7 + 2 ];
				$s1 = $v9 + ( $v16 ? 0 : $s0 );
				\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $v16 ? 0 : $s0 );
				$v9 = $s1;
				if ( $v11 >= $v8 ) {
					break;
				}
			}
		} while ( false );
		$m[ $w0 + 1 ] = $v10;
		$m[ $w0 ] = $v9 < $v4 ? $v9 : $v4;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 12). */
	private function poolrecord_supply( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 24 ] ?? $this->rt_load( $v1 + 192, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( $m[ $w4 + 96 ] ?? $this->rt_load( $v4 + 768 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 2 ] = $m[ $w4 + 97 ] ?? $this->rt_load( $v4 + 776 );
			$m[ $w0 + 1 ] = ( $m[ $w4 + 99 ] ?? $this->rt_load( $v4 + 792 ) ) | \PHP_INT_MIN;
			$v3 = ( $m[ $w4 + 98 ] ?? $this->rt_load( $v4 + 784 ) ) | \PHP_INT_MIN;
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 13). */
	private function draw_draw_demand( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$v6 = $this->g0_stack_pointer - 32;
		$w6 = $v6 >> 3;
		$v7 = ( $m[ $w0 + 5 ] ?? $this->rt_load( $v0 + 40, 4 ) ) & 0xFFFFFFFF;
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
		$v10 = ( $m[ $w0 + 23 ] ?? $this->rt_load( $v0 + 184, 4 ) ) & 0xFFFFFFFF;
		if ( $v10 == 0 ) {
			return;
		}
		$v11 = 0;
		$v12 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$s0 = ( $v12 > 99 ? 9784 : $v1 + $v12 * 88 ) & 0xFFFFFFFF;
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
				$s0 = $v14 > 99 ? 9784 : $v15;
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
					$s0 = ( $v34 ? 9784 : $v1 + $v33 * 88 ) & 0xFFFFFFFF;
					if ( ( $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v35 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v36 = ( $v34 ? 9752 : $v5 + ( $v33 << 5 ) ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::hold::held_of_listed (WebAssembly function 14). */
	private function hold_held_of_listed( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = $this->g0_stack_pointer - 32;
		$w4 = $v4 >> 3;
		$v5 = ( $m[ $w1 + 25 ] ?? $this->rt_load( $v1 + 200, 4 ) ) & 0xFFFFFFFF;
		if ( ! $v5 ) {
			$v6 = 0;
			$v7 = 0;
		} else {
			$v7 = 0;
			$v8 = 0;
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_hold( $w4 + 1, $v1, $v8 );
				$v9 = ( $m[ $w4 + 3 ] >> 32 ) & 0xFF;
				if ( $v9 != 2 && ( ( $m[ $w4 + 3 ] & 0xFFFFFFFF ) == $v2 && ! ( $v9 & 1 ) ) ) {
					$v10 = $m[ $w4 + 1 ];
					if ( $v3 < $v10 ) {
						$v6 = $v10 < $v6 ? $v10 : $v6;
						$s0 = $m[ $w4 + 2 ];
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
		$m[ $w0 + 1 ] = $v6;
		$m[ $w0 ] = $v7;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 15). */
	private function poolrecord_hold( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 2;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 25 ] ?? $this->rt_load( $v1 + 200, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w4 + 100 ] ?? $this->rt_load( $v4 + 800 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w4 + 101 ] ?? $this->rt_load( $v4 + 808 );
			$m[ $w0 ] = ( $m[ $w4 + 102 ] ?? $this->rt_load( $v4 + 816 ) ) | \PHP_INT_MIN;
			$v3 = (int) ( ( $m[ $w4 + 103 ] ?? $this->rt_load( $v4 + 824 ) ) == 1 );
		}
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0xFF00000001 ) | ( $v3 << 32 );
	}

	/** stock_truth::rules::promise::reach::Reach::add_components (WebAssembly function 16). */
	private function reach_add_components( int $w0, int $v1, int $v2, int $v3, int $v4 ): void {
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
		$v10 = ( $m[ $w1 + 23 ] ?? $this->rt_load( $v1 + 184, 4 ) ) & 0xFFFFFFFF;
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
						$s0 = ( $v14 ? 9784 : $v2 + $v13 * 88 ) & 0xFFFFFFFF;
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
										$v19 = ( $v14 ? 9752 : $v3 + $v18 ) & 0xFFFFFFFF;
										$w19 = ( $v19 >> 3 ) | ( $v19 << 61 );
										$s0 = $m[ $w19 + 2 ] ?? $this->rt_load( $v19 + 16 );
										$s1 = $m[ $w19 + 3 ] ?? $this->rt_load( $v19 + 24 );
										$s2 = $s0 - $s1;
										\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
										$v20 = ( $v14 ? 9752 : $v4 + $v18 ) & 0xFFFFFFFF;
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
									$v21 = ( $v15 > 99 ? 9784 : $v2 + $v15 * 88 ) & 0xFFFFFFFF;
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
							$s0 = ( $v14 ? 9752 : $v3 + $v22 ) & 0xFFFFFFFF;
							$s1 = ( $v14 ? 9752 : $v4 + $v22 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 17). */
	private function survey_survey( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$v40 = 0;
		$v42 = 0;
		$v62 = 0;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$this->g0_stack_pointer = 7424;
		do {
			$v4 = ( $m[ $w0 + 5 ] ?? $this->rt_load( $v0 + 40, 4 ) ) & 0xFFFFFFFF;
			if ( $v4 == 0 ) {
				break;
			}
			$v5 = $v0 + 640;
			$w5 = $w0 + 80;
			$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v8 = $v7;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v7 = ( $v8 + 1 ) & 0xFFFFFFFF;
						if ( $v8 <= 99 && $v8 < $v4 ) {
							$v9 = $v5 + $v8 * 416;
							$w9 = $w5 + $v8 * 52;
							$v10 = $m[ $w9 + 9 ] ?? $this->rt_load( $v9 + 72 );
							$v11 = $m[ $w9 + 2 ] ?? $this->rt_load( $v9 + 16 );
							$v12 = $m[ $w9 + 3 ] ?? $this->rt_load( $v9 + 24 );
							$v13 = (int) ( $v11 != \PHP_INT_MIN && $v12 != \PHP_INT_MIN );
							$v14 = $m[ $w9 + 10 ] ?? $this->rt_load( $v9 + 80 );
							$v15 = ( ( $v14 & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							$v16 = ( $v14 == \PHP_INT_MIN ? 0 : ( $v15 > 24 ? 0 : $v15 ) ) * 80;
							$v17 = $m[ $w9 + 1 ] ?? $this->rt_load( $v9 + 8 );
							$v18 = (int) ( $v17 == 3 );
							$v19 = $m[ $w9 + 5 ] ?? $this->rt_load( $v9 + 40 );
							$v20 = $m[ $w9 + 4 ] ?? $this->rt_load( $v9 + 32 );
							$v21 = $m[ $w9 + 8 ] ?? $this->rt_load( $v9 + 64 );
							$v22 = $m[ $w9 + 6 ] ?? $this->rt_load( $v9 + 48 );
							$v23 = $m[ $w9 ] ?? $this->rt_load( $v9 );
							$v24 = $m[ $w9 + 7 ] ?? $this->rt_load( $v9 + 56 );
							$v25 = 0;
							$v26 = 0;
							$v27 = 0;
							if ( ( ( $m[ $w0 + 25 ] ?? $this->rt_load( $v0 + 200, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
								$this->hold_held_of_listed( 928, $v0, $v8, $v2 );
								$v26 = $m[929];
								$v27 = $m[928];
							}
							$v28 = $v1 + $v16;
							$w28 = ( $v28 >> 3 ) | ( $v28 << 61 );
							if ( ( $v18 & $v13 ) == 0 ) {
								$v29 = 0;
								$v30 = $m[ $w28 + 5 ] ?? $this->rt_load( $v28 + 40 );
								if ( $v30 == 0 ) {
									break 2;
								}
								$this->backorder_allowance_allowed_by_supply( 928, $v0, $v8, $v19 ^ \PHP_INT_MIN, $v30, $m[ $w28 + 6 ] ?? $this->rt_load( $v28 + 48 ), $v2 );
								$v25 = $m[929];
								$v29 = $m[928];
								break 2;
							}
							$v29 = 0;
							break 2;
						}
						$v8 = $v7;
						if ( $v7 >= $v4 ) {
							break 4;
						}
					}
				} while ( false );
				$v31 = (int) ( $v10 == 3 );
				$v32 = (int) ( $v10 == 2 );
				$v33 = (int) ( $v24 != \PHP_INT_MIN );
				$v34 = $v18 ? 2 : 1;
				$v35 = (int) ( $v23 != \PHP_INT_MIN ) & $v13;
				if ( $v35 == 1 ) {
					$s0 = $m[ $w28 + 4 ] ?? $this->rt_load( $v28 + 32 );
					$s1 = $v23 > 0 ? $v23 : 0;
					$s2 = $s0 * $s1;
					\is_float( $s2 ) && $s2 = self::rt_mul_64( $s0, $s1 );
					$v36 = \intdiv( $s2, 100 );
					$v37 = $m[ $w28 + 3 ] ?? $this->rt_load( $v28 + 24 );
					if ( $v21 >= 1 ) {
						$v38 = $v36 % $v21;
						$s0 = $v38 + ( ( $v38 >> 63 ) & $v21 );
						$s1 = $v36 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v36, $s0 );
						$v36 = $s1;
					}
					$s0 = $v23 + $v29;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v23, $v29 );
					$s1 = $v22 + $v27;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v22, $v27 );
					$v39 = $v36 + $v37;
					\is_float( $v39 ) && $v39 = self::rt_add_64( $v36, $v37 );
					$s2 = $s1 + $v39;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v39 );
					$v40 = $s0 - $s2;
					\is_float( $v40 ) && $v40 = self::rt_sub_64( $s0, $s2 );
					$v41 = $v25 < $v26 ? $v25 : $v26;
					if ( ! $v32 ) {
						$v42 = $v40 - $v29;
						\is_float( $v42 ) && $v42 = self::rt_sub_64( $v40, $v29 );
						$v43 = 1;
					} else {
						$v44 = $v40 - $v29;
						\is_float( $v44 ) && $v44 = self::rt_sub_64( $v40, $v29 );
						$v45 = $v39 + $v44;
						\is_float( $v45 ) && $v45 = self::rt_add_64( $v39, $v44 );
						$v46 = ( $v45 >> 63 ) & $v45;
						$v42 = $v44 > $v46 ? $v44 : $v46;
						$v43 = 1;
						$v47 = $v39 + $v40;
						\is_float( $v47 ) && $v47 = self::rt_add_64( $v39, $v40 );
						$v48 = ( $v47 >> 63 ) & $v47;
						$v40 = $v40 > $v48 ? $v40 : $v48;
					}
				} else {
					$v41 = $v25 < $v26 ? $v25 : $v26;
					$v43 = 0;
				}
				$v49 = $v31 ? 2 : $v32;
				$v50 = $v8 * 88 + 12272;
				$w50 = $v50 >> 3;
				$v51 = $v33;
				$v52 = $v17 != 1 ? ( $v13 ? $v34 : 0 ) : 0;
				$v53 = 0;
				$s0 = $v40 - $v42;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v40, $v42 );
				$v54 = $v35 ? $s0 : 0;
				$v55 = 0;
				if ( $v13 != 0 ) {
					$v56 = $v11 ^ \PHP_INT_MIN;
					$v57 = $v12 ^ \PHP_INT_MIN;
					$v58 = $v20 ^ \PHP_INT_MIN;
					$v59 = (int) ( $v20 == \PHP_INT_MIN );
					$v60 = $v59 ? $v57 : ( $v57 > $v58 ? $v57 : $v58 );
					$s0 = $v60 - $v2;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v60, $v2 );
					if ( $s0 <= $v6 ) {
						$v53 = 1;
						$v61 = $v57 < $v56 ? $v57 : $v56;
						$v62 = $v59 ? $v61 : ( $v58 > $v61 ? $v58 : $v61 );
						$v55 = $v62;
					} else {
						$v63 = $v57 < $v56 ? $v57 : $v56;
						$v55 = $v59 ? $v63 : ( $v58 > $v63 ? $v58 : $v63 );
						$v64 = ( $v60 ^ \PHP_INT_MIN ) - $v6;
						\is_float( $v64 ) && $v64 = self::rt_sub_64( $v60 ^ \PHP_INT_MIN, $v6 );
						$v62 = ( $v64 > 0 ? $v64 : 0 ) | \PHP_INT_MIN;
						$v53 = 2;
					}
				}
				$m[ $w50 + 10 ] = ( $m[ $w50 + 10 ] & -0xFFFF00000001 ) | ( $v52 << 40 ) | ( $v49 << 32 );
				$m[ $w50 + 10 ] = $m[ $w50 + 10 ] & -0x100000000;
				$m[ $w50 + 9 ] = $v41;
				$m[ $w50 + 8 ] = $v55;
				$m[ $w50 + 7 ] = $v21;
				$m[ $w50 + 6 ] = $v54;
				$m[ $w50 + 5 ] = $v62;
				$m[ $w50 + 4 ] = $v53;
				$m[ $w50 + 3 ] = $v24;
				$m[ $w50 + 2 ] = $v51;
				$m[ $w50 + 1 ] = $v40;
				$m[ $w50 ] = $v43;
				if ( $v7 >= $v4 ) {
					break;
				}
			}
		} while ( false );
		if ( ( ( $m[ $w0 + 23 ] ?? $this->rt_load( $v0 + 184, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights( $v0 );
		}
		$this->g0_stack_pointer = 7424 + 16;
	}

	/** stock_truth::rules::promise::sellable::KitSearch::run (WebAssembly function 18). */
	private function kitsearch_run( int $v2 ): void {
		$m = &$this->m;
		$v18 = 0;
		$this->g0_stack_pointer = 6912;
		$v4 = 0;
		do {
			$v5 = ( $m[874] >> 32 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$v6 = $m[ $w5 ] ?? $this->rt_load( $v5 );
			if ( $v6 == 0 ) {
				$v4 = 0;
				$v7 = $this->kitsearch_guess( $v2, 0 );
				$v8 = 0;
			} else {
				$v9 = $m[ $w5 + 2 ] ?? $this->rt_load( $v5 + 16 );
				if ( $v6 != -1 || $v9 != \PHP_INT_MIN ) {
					$v4 = self::rt_divide_signed_64( $v9, $v6 );
				}
				$v7 = $this->kitsearch_guess( $v2, $v4 );
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
				$this->kitsearch_short_of( ( 6912 + 8 ) >> 3, $v2, $v15 );
				$v16 = $m[865] & 0xFFFFFFFF;
				$v11 = $v16 ? $v15 : $v11;
				$v17 = $v16 & 1;
				$v12 = $v17 ? 1 : $v12;
				$s0 = ( $m[865] >> 32 ) & 0xFFFFFFFF;
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
				$this->kitsearch_short_of( 864, $v2, $v20 );
				$v21 = $m[864] & 0xFFFFFFFF;
				$v22 = $v21 & 1;
				$v12 = $v22 ? 1 : $v12;
				$s0 = ( $m[864] >> 32 ) & 0xFFFFFFFF;
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
		$m[892] = ( $v18 << 32 ) | $v12;
		$m[890] = 1;
		$s0 = $m[ $w5 ] ?? $this->rt_load( $v5 );
		$s1 = $s0 * $v4;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v4 );
		$m[891] = $s1;
		$this->g0_stack_pointer = 6912 + 16;
	}

	/** stock_truth::rules::promise::sellable::KitSearch::guess (WebAssembly function 19). */
	private function kitsearch_guess( int $v1, int $v2 ): int {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		do {
			$v4 = ( $m[874] >> 32 ) & 0xFFFFFFFF;
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
		$v13 = $m[874] & 0xFFFFFFFF;
		$v14 = ( $v13 + 15200 ) & 0xFFFFFFFF;
		$v15 = $m[872] & 0xFFFFFFFF;
		$v16 = $m[867];
		$s0 = $v10 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10, $v16 );
		$v17 = ( $v13 + 19200 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v1, $v13, $v14, $v15, $s0, $v17 );
		$v18 = ( $v13 + 22400 ) & 0xFFFFFFFF;
		$v19 = ( $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40, 4 ) ) & 0xFFFFFFFF;
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
		$this->draw_draw_demand( $v1, $v13, $v14, $v15, $s0, $v17 );
		$v30 = ( $v15 + 1 ) & 0xFFFFFFFF;
		$v31 = (int) ( ( ( $m[872] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[873] & 0xFFFFFFFF;
		$v32 = $v31 ? $s0 : $v30;
		$v33 = $v31 ? 0 : $v15;
		$v34 = ( $v13 + 10400 ) & 0xFFFFFFFF;
		$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
		$v35 = $m[871];
		$v36 = $m[870];
		$v37 = $m[869];
		$v38 = $m[868];
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
			$s0 = ( $v45 ? 9752 : $v17 + $v44 ) & 0xFFFFFFFF;
			$s1 = ( $v45 ? 9752 : $v18 + $v44 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::sellable::KitSearch::short_of (WebAssembly function 20). */
	private function kitsearch_short_of( int $w0, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$this->g0_stack_pointer = 6864;
		$v5 = ( $m[874] >> 32 ) & 0xFFFFFFFF;
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
		$v9 = $m[874] & 0xFFFFFFFF;
		$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
		$v10 = $m[872] & 0xFFFFFFFF;
		$s0 = $m[867];
		$s1 = $v7 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, $s0 );
		$v11 = ( $v9 + 19200 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v2, $v9, ( $v9 + 15200 ) & 0xFFFFFFFF, $v10, $s1, $v11 );
		$v12 = $m[ $w2 + 5 ] ?? $this->rt_load( $v2 + 40 );
		$v13 = ( $v10 > 99 ? 9784 : $v9 + $v10 * 88 ) & 0xFFFFFFFF;
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
		$m[863] = ( $m[863] & -0x100000000 ) | ( $v12 & 0xFFFFFFFF );
		$m[862] = ( $m[862] & -0x100000000 ) | $v10;
		$m[861] = $v15;
		$m[860] = $v16;
		$m[859] = $v17;
		$m[858] = $v18;
		$m[862] = ( $m[862] & 0xFFFFFFFF ) | ( $v14 << 32 );
		if ( $v14 << 32 >= 4294967296 ) {
			$this->reach_add_components( 858, $v2, $v9, $v11, $v19 );
		}
		$v20 = $m[875] & 0xFF;
		if ( ! $v20 ) {
			$v21 = 6864;
			$v22 = $m[863] & 0xFFFFFFFF;
			$v23 = ( $m[862] >> 32 ) & 0xFFFFFFFF;
			$v10 = $m[862] & 0xFFFFFFFF;
			$v24 = $m[861];
			$v25 = $m[860];
			$v26 = $m[859];
		} else {
			$v21 = 6936 + 8;
			$v22 = $m[873] & 0xFFFFFFFF;
			$v23 = ( $m[872] >> 32 ) & 0xFFFFFFFF;
			$v24 = $m[871];
			$v25 = $m[870];
			$v26 = $m[869];
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
			$v33 = $m[859];
			$v34 = $m[858];
			$v35 = $m[861];
			$v36 = $m[860];
			$v37 = ( $m[862] >> 32 ) & 0xFFFFFFFF;
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
						$v42 = ( $v41 ? 9752 : $v19 + $v40 ) & 0xFFFFFFFF;
						$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
						$v43 = ( $v11 + $v40 ) & 0xFFFFFFFF;
						$w43 = ( $v43 >> 3 ) | ( $v43 << 61 );
						$v44 = $v41 ? 9752 : $v43;
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
		$this->g0_stack_pointer = 6864 + 48;
	}

	/** core::panicking::panic_fmt (WebAssembly function 21). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** stock_truth::rules::reconcile::comparison::Comparison<S,P>::draws_on (WebAssembly function 22). */
	private function comparison_draws_on(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7440;
		do {
			$v3 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
			$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
			if ( ( ( $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 ) {
				$v4 = 0;
				break;
			}
			$v5 = ( ( $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			do {
				do {
					$v6 = $m[992] & 0xFFFFFFFF;
					$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
					$v7 = ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF;
					$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
					if ( ! ( ( $m[ $w7 + 23 ] ?? $this->rt_load( $v7 + 184, 4 ) ) & 0xFFFFFFFF ) ) {
						if ( $v5 > 199 || ( $v5 >= ( ( $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40, 4 ) ) & 0xFFFFFFFF ) || ( $m[ $w7 + $v5 * 52 + 89 ] ?? $this->rt_load( $v7 + $v5 * 416 + 712 ) ) != 3 ) ) {
							break;
						}
						$v4 = 1;
						break 3;
					}
					$this->survey_survey( $v7, $m[993] & 0xFFFFFFFF, $m[988] );
					$v4 = 1;
					$v8 = $v5 > 99 ? 9784 : $v5 * 88 + 12272;
					$w8 = $v8 >> 3;
					$v9 = $m[ $w8 + 10 ] & 0xFFFFFFFF;
					if ( $v9 << 32 > 17179869184 ) {
						break 3;
					}
					if ( $v9 ) {
						break 2;
					}
					if ( ( $m[ $w8 + 10 ] & 0xFF00000000 ) == 0x200000000 ) {
						break 3;
					}
				} while ( false );
				$m[937] = ( $m[937] & 0xFFFFFFFF ) | ( $v5 << 32 );
				$v4 = 2;
				break 2;
			} while ( false );
			$v10 = $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40 );
			if ( $v9 << 32 >= 4294967296 && ( $m[ $w8 + 10 ] & 0xFF0000000000 ) == 0x20000000000 ) {
				if ( $v5 >= 64 ) {
					$v11 = 1 << ( $v5 & 63 );
					$v12 = 0;
				} else {
					$v12 = 1 << $v5;
					$v11 = 0;
				}
				$v13 = 0;
				$v14 = 0;
			} elseif ( $v5 >= 64 ) {
				$v13 = 1 << ( $v5 & 63 );
				$v11 = 0;
				$v12 = 0;
				$v14 = 0;
			} else {
				$v14 = 1 << $v5;
				$v11 = 0;
				$v12 = 0;
				$v13 = 0;
			}
			$m[935] = ( $m[935] & -0x100000000 ) | ( $v10 & 0xFFFFFFFF );
			$m[934] = ( $m[934] & -0x100000000 ) | $v5;
			$m[933] = $v11;
			$m[932] = $v12;
			$m[931] = $v13;
			$m[930] = $v14;
			$m[934] = ( $m[934] & 0xFFFFFFFF ) | ( $v9 << 32 );
			if ( $v9 << 32 >= 4294967296 ) {
				$this->reach_add_components( 930, ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF, 12272, 0, 1 );
			}
			$s0 = 7496 + 8;
			$s1 = $m[930];
			$s2 = $m[931];
			$s3 = $m[932];
			$s4 = $m[933];
			$s5 = $m[934];
			$s6 = $m[935];
			$m[ $s0 >> 3 ] = $s1;
			$m[ ( $s0 + 8 ) >> 3 ] = $s2;
			$m[ ( $s0 + 16 ) >> 3 ] = $s3;
			$m[ ( $s0 + 24 ) >> 3 ] = $s4;
			$m[ ( $s0 + 32 ) >> 3 ] = $s5;
			$m[ ( $s0 + 40 ) >> 3 ] = $s6;
			$v4 = 3;
		} while ( false );
		$m[937] = ( $m[937] & -0x100000000 ) | $v4;
		$this->g0_stack_pointer = 7440 + 48;
	}

	/** stock_truth::rules::reconcile::drift::<impl stock_truth::rules::reconcile::comparison::Comparison<S,P>>::reconcile (WebAssembly function 23). */
	private function drift_reconcile(): void {
		$m = &$this->m;
		$v12 = 0;
		$v13 = 0;
		$this->g0_stack_pointer = 7488;
		$this->comparison_draws_on();
		$v4 = 0;
		$v5 = 0;
		$v6 = 1;
		$v7 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
		$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		$v8 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		if ( $v8 != 2 ) {
			$v5 = 0;
			$v6 = 1;
			if ( ( ( $m[ $w7 + 6 ] ?? $this->rt_load( $v7 + 48, 1 ) ) & 0xFF ) == 1 ) {
				$v6 = 1;
				if ( $v8 != 1 ) {
					$v6 = 0;
				} else {
					$v9 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
					$v5 = $v9 > 0 ? $v9 : 0;
				}
			}
		}
		$this->expected_expected();
		$v10 = $m[944];
		if ( $v10 != 1 ) {
			$v11 = 0;
		} else {
			$v12 = $m[945];
			if ( $v6 == 0 ) {
				$v11 = 1;
			} else {
				$s0 = $m[954];
				$v13 = $v5 - $s0;
				\is_float( $v13 ) && $v13 = self::rt_sub_64( $v5, $s0 );
				$v11 = 1;
				$v4 = 1;
			}
		}
		$this->triage_of( $v6, $v5, $v4, $v13 );
		$this->triage_find();
		$v14 = $m[960];
		$v15 = $m[959];
		do {
			$v16 = ( $m[969] >> 48 ) & 0xFF;
			if ( $v16 != 3 ) {
				$v17 = $m[988];
				$v18 = $m[990];
				do {
					$v19 = $m[991];
					if ( $v19 != 0 && $v18 != 0 ) {
						$s0 = $v17 - $v19;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v19 );
						if ( $v15 < 0 || $v15 >= 2 || $v14 >= $s0 ) {
							break;
						}
					}
					$v20 = $v18 + 1;
					\is_float( $v20 ) && $v20 = self::rt_add_64( $v18, 1 );
					$v18 = $v20 < 1000000 ? $v20 : 1000000;
				} while ( false );
				$v21 = $m[993] & 0xFFFFFFFF;
				$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
				$v22 = $m[989];
				$v23 = (int) ( $v22 == 0 );
				if ( ! $v23 ) {
					$s0 = $v17 - $v22;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v22 );
					if ( $s0 >= ( $m[ $w21 + 7 ] ?? $this->rt_load( $v21 + 56 ) ) ) {
						$v24 = 1;
						$v23 = 0;
						break;
					}
				}
				$v24 = (int) ( $v18 >= ( $m[ $w21 + 8 ] ?? $this->rt_load( $v21 + 64 ) ) );
				break;
			}
			$v17 = $m[988];
			$v22 = $m[989];
			$v23 = (int) ( $v22 == 0 );
			$v24 = 0;
			$v18 = 0;
		} while ( false );
		$v25 = $v10 & 0xFFFFFFFF;
		$v26 = $m[962];
		$v27 = $m[961];
		if ( $v10 == 0 ) {
			$v28 = 0;
		} elseif ( $v4 == 0 ) {
			$v28 = 2;
		} elseif ( $v13 == 0 ) {
			$v28 = 1;
		} else {
			$v28 = $v13 < 0 ? 3 : 2;
		}
		$m[996] = $v5;
		$m[995] = $v6;
		$s0 = 7960 + 16;
		$s1 = 7488 + 64;
		$s2 = $m[ $s1 >> 3 ];
		$s3 = $m[ ( $s1 + 8 ) >> 3 ];
		$s4 = $m[ ( $s1 + 16 ) >> 3 ];
		$s5 = $m[ ( $s1 + 24 ) >> 3 ];
		$s6 = $m[ ( $s1 + 32 ) >> 3 ];
		$s7 = $m[ ( $s1 + 40 ) >> 3 ];
		$s8 = $m[ ( $s1 + 48 ) >> 3 ];
		$s9 = $m[ ( $s1 + 56 ) >> 3 ];
		$s10 = $m[ ( $s1 + 64 ) >> 3 ];
		$s11 = $m[ ( $s1 + 72 ) >> 3 ];
		$s12 = $m[ ( $s1 + 80 ) >> 3 ];
		$m[ $s0 >> 3 ] = $s2;
		$m[ ( $s0 + 8 ) >> 3 ] = $s3;
		$m[ ( $s0 + 16 ) >> 3 ] = $s4;
		$m[ ( $s0 + 24 ) >> 3 ] = $s5;
		$m[ ( $s0 + 32 ) >> 3 ] = $s6;
		$m[ ( $s0 + 40 ) >> 3 ] = $s7;
		$m[ ( $s0 + 48 ) >> 3 ] = $s8;
		$m[ ( $s0 + 56 ) >> 3 ] = $s9;
		$m[ ( $s0 + 64 ) >> 3 ] = $s10;
		$m[ ( $s0 + 72 ) >> 3 ] = $s11;
		$m[ ( $s0 + 80 ) >> 3 ] = $s12;
		$m[1011] = $v13;
		$m[1010] = $v4;
		$s0 = $v5 - $v12;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v5, $v12 );
		$m[1009] = $s0;
		$m[1008] = $v11 & $v6;
		$s0 = 7960 + 152;
		$s1 = 7488 + 232;
		$s2 = $m[ $s1 >> 3 ];
		$s3 = $m[ ( $s1 + 8 ) >> 3 ];
		$s4 = $m[ ( $s1 + 16 ) >> 3 ];
		$s5 = $m[ ( $s1 + 24 ) >> 3 ];
		$s6 = $m[ ( $s1 + 32 ) >> 3 ];
		$m[ $s0 >> 3 ] = $s2;
		$m[ ( $s0 + 8 ) >> 3 ] = $s3;
		$m[ ( $s0 + 16 ) >> 3 ] = $s4;
		$m[ ( $s0 + 24 ) >> 3 ] = $s5;
		$m[ ( $s0 + 32 ) >> 3 ] = $s6;
		$m[1023] = ( $m[1023] & -0x100 ) | $v24;
		$m[1020] = $v18;
		$m[1019] = $v16 == 3 ? 0 : ( $v23 ? $v17 : $v22 );
		$m[1023] = ( $m[1023] & -0xFF0001 ) | ( $v28 << 16 );
		$m[1022] = $v25 & 1 ? $v26 : 0;
		$m[1021] = $v27;
		$m[1013] = $v14;
		$m[1012] = (int) ( $v15 >= 0 && $v15 < 2 );
		$m[1023] = ( $m[1023] & -0xFF01 ) | ( (int) ( $v15 != 3 && $v15 != 0 ) << 8 );
		$this->g0_stack_pointer = 7488 + 272;
	}

	/** stock_truth::rules::reconcile::expected::expected (WebAssembly function 24). */
	private function expected_expected(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7200;
		do {
			do {
				$v4 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
				$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
				if ( ( ( $m[ $w4 + 13 ] ?? $this->rt_load( $v4 + 104, 1 ) ) & 0xFF ) == 0 ) {
					break;
				}
				switch ( ( ( $m[ $w4 + 13 ] ?? $this->rt_load( $v4 + 105, 1 ) << 8 ) >> 8 ) & 0xFF ) {
					case 0:
					case 4:
						break;
					default:
						break 2;
				}
				do {
					do {
						switch ( $m[937] & 0xFFFFFFFF ) {
							case 2:
								$v5 = ( $m[937] >> 32 ) & 0xFFFFFFFF;
								if ( $v5 <= 199 ) {
									$s0 = $m[992] & 0xFFFFFFFF;
									$v6 = $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
									$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
									if ( $v5 < ( ( $m[ $w6 + 5 ] ?? $this->rt_load( $v6 + 40, 4 ) ) & 0xFFFFFFFF ) ) {
										break 2;
									}
								}
								$m[944] = 0;
								break 5;
							case 3:
								break;
							default:
								$m[944] = 0;
								break 5;
						}
						$s0 = $m[992] & 0xFFFFFFFF;
						$s1 = $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$v7 = $s1 & 3 ? $this->rt_load( $s1 + 40, 4 ) : ( ( $m[ ( $s1 + 40 ) >> 3 ] ?? $this->rt_word( ( $s1 + 40 ) >> 3 ) ) >> ( ( $s1 & 4 ) << 3 ) ) & 0xFFFFFFFF;
						if ( $v7 != 0 ) {
							$v8 = $v7 - 1;
							$v9 = ( ( $v8 < 99 ? $v8 : 99 ) << 3 ) + 8;
							if ( $v9 != 0 ) {
								$this->rt_fill( 27472, 0, $v9 );
							}
						}
						$v11 = 0;
						$this->rt_fill( 7200, 0, 48 );
						$v12 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->expected_sellable_kits( $v11 );
							if ( $m[922] != 1 ) {
								$m[944] = 0;
								break 5;
							}
							$s0 = ( $v12 + 7200 ) & 0xFFFFFFFF;
							isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
							$m[ $s0 >> 3 ] = $m[923];
							$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
							$v12 = ( $v12 + 8 ) & 0xFFFFFFFF;
							if ( $v12 == 48 ) {
								break;
							}
						}
						$v13 = $m[905];
						$v14 = $m[904];
						$v15 = $m[903];
						$v16 = $m[902];
						$v17 = $m[901];
						$v18 = $m[900];
						break 2;
					} while ( false );
					$m[904] = 0;
					$v19 = $v6 + $v5 * 416;
					$w19 = $w6 + $v5 * 52;
					$m[913] = $m[ $w19 + 88 ] ?? $this->rt_load( $v19 + 704 );
					$m[912] = $m[ $w19 + 86 ] ?? $this->rt_load( $v19 + 688 );
					$v20 = $m[ $w19 + 90 ] ?? $this->rt_load( $v19 + 720 );
					$m[909] = ( $m[909] & 0xFFFFFFFF ) | ( $v20 << 32 );
					$v21 = $m[ $w19 + 80 ] ?? $this->rt_load( $v19 + 640 );
					$m[903] = $v21;
					$v22 = $m[ $w19 + 87 ] ?? $this->rt_load( $v19 + 696 );
					$m[901] = $v22;
					$m[911] = ( $m[ $w19 + 85 ] ?? $this->rt_load( $v19 + 680 ) ) ^ \PHP_INT_MIN;
					$m[910] = ( $m[ $w19 + 84 ] ?? $this->rt_load( $v19 + 672 ) ) ^ \PHP_INT_MIN;
					$m[909] = ( $m[909] & -0x100000000 ) | (int) ( $v20 != \PHP_INT_MIN );
					$v23 = $m[ $w19 + 83 ] ?? $this->rt_load( $v19 + 664 );
					$m[907] = $v23 ^ \PHP_INT_MIN;
					$v24 = $m[ $w19 + 82 ] ?? $this->rt_load( $v19 + 656 );
					$m[906] = $v24 ^ \PHP_INT_MIN;
					$v25 = $m[ $w19 + 89 ] ?? $this->rt_load( $v19 + 712 );
					$m[914] = ( $m[914] & -0x100 ) | ( $v25 == 3 ? 2 : (int) ( $v25 == 2 ) );
					$m[900] = (int) ( $v22 != \PHP_INT_MIN );
					$v26 = 0;
					$v27 = $m[ $w19 + 81 ] ?? $this->rt_load( $v19 + 648 );
					$m[908] = ( $m[908] & -0x100 ) | ( $v27 == 1 ? 0 : ( $v27 == 3 ? 2 : 1 ) );
					$m[902] = $v24 == \PHP_INT_MIN ? 2 : ( $v23 == \PHP_INT_MIN ? 2 : (int) ( $v21 == \PHP_INT_MIN ) );
					$this->expected_stages( ( 7200 + 176 ) >> 3, $v5, 900 );
					if ( ! ( $m[922] & 0xFFFFFFFF ) ) {
						$m[944] = 0;
						break 3;
					}
					$s0 = 7200 + 120;
					$s1 = 7200 + 176 + 8;
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
					$s0 = 7200 + 240;
					$s1 = 7200 + 120;
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
					$v28 = $m[ $w4 + 9 ] ?? $this->rt_load( $v4 + 72 );
					$v29 = (int) ( $v28 == 10000 || $v28 < 1 );
					$v30 = 7200 + 240;
					--$this->fuel < 0 && self::rt_out_of_fuel();
					while ( true ) {
						$v31 = $m[ $v30 >> 3 ] ?? $this->rt_load( $v30 );
						if ( ! $v29 ) {
							$v31 = $this->quantity_shared_by_other( $v31, $v28 );
						}
						$v30 = $v30 + 8;
						$s0 = 7200 + 176 + ( $v26 << 3 );
						$m[ $s0 >> 3 ] = $v31;
						$v26 = $v26 + 1;
						if ( $v26 == 6 ) {
							break;
						}
					}
					$v13 = $m[927];
					$v14 = $m[926];
					$v15 = $m[925];
					$v16 = $m[924];
					$v17 = $m[923];
					$v18 = $m[922];
				} while ( false );
				$v32 = $v13;
				$v33 = $m[ $w4 + 8 ] ?? $this->rt_load( $v4 + 64 );
				if ( $v33 >= 1 ) {
					$v34 = $v13 % $v33;
					$s0 = $v34 + ( ( $v34 >> 63 ) & $v33 );
					$v32 = $v13 - $s0;
					\is_float( $v32 ) && $v32 = self::rt_sub_64( $v13, $s0 );
				}
				$m[945] = $v18;
				$m[944] = 1;
				$v35 = $m[ $w4 + 10 ] ?? $this->rt_load( $v4 + 80 );
				$m[953] = $v35;
				$s0 = $v32 - $v13;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v32, $v13 );
				$m[951] = $s0;
				$s0 = $v13 - $v14;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v13, $v14 );
				$m[950] = $s0;
				$s0 = $v14 - $v15;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v14, $v15 );
				$m[949] = $s0;
				$s0 = $v15 - $v16;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, $v16 );
				$m[948] = $s0;
				$s0 = $v16 - $v17;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v16, $v17 );
				$m[947] = $s0;
				$s0 = $v17 - $v18;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v18 );
				$m[946] = $s0;
				$v36 = $v32 > 0 ? $v32 : 0;
				$s0 = $v35 + $v36;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v35, $v36 );
				$m[954] = $s0;
				$s0 = $v36 - $v32;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v36, $v32 );
				$m[952] = $s0;
				break 2;
			} while ( false );
			$m[944] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7200 + 288;
	}

	/** stock_truth::rules::reconcile::triage::Triage::of (WebAssembly function 25). */
	private function triage_of( int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v14 = 0;
		$v15 = 0;
		$v17 = 0;
		$v18 = 0;
		$v19 = 0;
		$this->g0_stack_pointer = 7280;
		$v8 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
		$v9 = ( ( $m[ ( $v8 + 105 ) >> 3 ] ?? $this->rt_word( ( $v8 + 105 ) >> 3 ) ) >> ( ( ( $v8 + 105 ) & 7 ) << 3 ) ) & 0xFF;
		$m[920] = ( $m[920] & -0x100000000 ) | $v8;
		$m[917] = 0;
		$m[915] = 3;
		$m[914] = $v4;
		$m[913] = $v3;
		$m[912] = $v6;
		$m[911] = $v5;
		$m[918] = 0;
		$v10 = 0;
		$m[920] = $m[920] & 0xFFFFFFFFFFFF;
		$m[919] = 0;
		$v11 = $m[937] & 0xFFFFFFFF;
		$m[920] = ( $m[920] & -0xFFFF00000001 ) | ( (int) ( $v11 == 1 ) << 32 ) | ( (int) ( ( $v11 | ( $v9 & 3 ) ) == 0 ) << 40 );
		$v12 = 0;
		$v13 = 0;
		switch ( $v11 ) {
			case 2:
				$v14 = ( $m[937] >> 32 ) & 0xFFFFFFFF;
				$v12 = 0;
				$v13 = 1;
				break;
			case 3:
				$v13 = 0;
				$v15 = $m[942] & 0xFFFFFFFF;
				$v16 = (int) ( ( ( $m[942] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
				$s0 = $m[943] & 0xFFFFFFFF;
				$v17 = ( $v16 ? $s0 : $v15 + 1 ) & 0xFFFFFFFF;
				$v18 = $v16 ? 0 : $v15;
				$v19 = $m[941];
				$v5 = $m[940];
				$v6 = $m[939];
				$v3 = $m[938];
				$v12 = 1;
				break;
			default:
				break;
		}
		$v20 = $m[992] & 0xFFFFFFFF;
		$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v21 = $v14;
			do {
				if ( $v13 ) {
					break;
				}
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					do {
						if ( $v10 == 0 ) {
							break;
						}
						$v22 = $v17 > $v9 ? $v17 : $v9;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v21 = $v9;
							if ( $v21 == $v22 ) {
								break 2;
							}
							if ( $v21 != $v15 ) {
								$v9 = ( $v21 + 1 ) & 0xFFFFFFFF;
								$v10 = 1;
								$v23 = 1 << ( $v21 & 63 );
								$v24 = (int) ( $v21 < 64 );
								if ( ( $v23 & ( $v24 ? $v3 : $v6 ) ) != 0 ) {
									break 4;
								}
								if ( ( $v23 & ( $v24 ? $v5 : $v19 ) ) == 0 ) {
									continue;
								}
								break 4;
							}
							break;
						}
						$v10 = 1;
						$v9 = ( $v15 + 1 ) & 0xFFFFFFFF;
						$v21 = $v15;
						break 3;
					} while ( false );
					$v25 = (int) ( $v12 == 0 );
					$v10 = 1;
					$v12 = 0;
					$v9 = $v18;
					if ( $v25 != 0 ) {
						break;
					}
				}
				$s0 = 7280 + 8;
				$s1 = $m[ $s0 >> 3 ];
				$s2 = $m[ ( $s0 + 8 ) >> 3 ];
				$s3 = $m[ ( $s0 + 16 ) >> 3 ];
				$s4 = $m[ ( $s0 + 24 ) >> 3 ];
				$s5 = $m[ ( $s0 + 32 ) >> 3 ];
				$s6 = $m[ ( $s0 + 40 ) >> 3 ];
				$s7 = $m[ ( $s0 + 48 ) >> 3 ];
				$s8 = $m[ ( $s0 + 56 ) >> 3 ];
				$s9 = $m[ ( $s0 + 64 ) >> 3 ];
				$s10 = $m[ ( $s0 + 72 ) >> 3 ];
				$m[955] = $s1;
				$m[956] = $s2;
				$m[957] = $s3;
				$m[958] = $s4;
				$m[959] = $s5;
				$m[960] = $s6;
				$m[961] = $s7;
				$m[962] = $s8;
				$m[963] = $s9;
				$m[964] = $s10;
				$this->g0_stack_pointer = 7280 + 208;
				return;
			} while ( false );
			$v26 = ( $m[ $w20 ] ?? $this->rt_load( $v20, 4 ) ) & 0xFFFFFFFF;
			$w26 = ( $v26 >> 3 ) | ( $v26 << 61 );
			$v27 = ( $m[ $w26 + 5 ] ?? $this->rt_load( $v26 + 40, 4 ) ) & 0xFFFFFFFF;
			$v13 = 0;
			if ( $v21 > 199 || $v21 >= $v27 ) {
				continue;
			}
			$v28 = $v26 + $v21 * 416;
			$w28 = $w26 + $v21 * 52;
			$v29 = $m[ $w28 + 81 ] ?? $this->rt_load( $v28 + 648 );
			$v30 = $m[ $w28 + 89 ] ?? $this->rt_load( $v28 + 712 );
			$v31 = $m[ $w28 + 87 ] ?? $this->rt_load( $v28 + 696 );
			$v32 = $m[ $w28 + 80 ] ?? $this->rt_load( $v28 + 640 );
			$v33 = $m[ $w28 + 82 ] ?? $this->rt_load( $v28 + 656 );
			$v34 = $m[ $w28 + 83 ] ?? $this->rt_load( $v28 + 664 );
			$v35 = $m[ $w28 + 90 ] ?? $this->rt_load( $v28 + 720 );
			$v36 = $m[ $w28 + 84 ] ?? $this->rt_load( $v28 + 672 );
			$v37 = $m[ $w28 + 85 ] ?? $this->rt_load( $v28 + 680 );
			$v38 = $m[ $w28 + 86 ] ?? $this->rt_load( $v28 + 688 );
			$m[934] = $m[ $w28 + 88 ] ?? $this->rt_load( $v28 + 704 );
			$m[933] = $v38;
			$m[932] = $v37 ^ \PHP_INT_MIN;
			$m[931] = $v36 ^ \PHP_INT_MIN;
			$m[930] = ( $v35 << 32 ) | (int) ( $v35 != \PHP_INT_MIN );
			$m[928] = $v34 ^ \PHP_INT_MIN;
			$m[927] = $v33 ^ \PHP_INT_MIN;
			$m[925] = 0;
			$m[924] = $v32;
			$m[922] = $v31;
			$m[935] = ( $m[935] & -0x100 ) | ( $v30 == 3 ? 2 : (int) ( $v30 == 2 ) );
			$m[921] = (int) ( $v31 != \PHP_INT_MIN );
			$v13 = 0;
			$m[929] = ( $m[929] & -0x100 ) | ( $v29 == 1 ? 0 : ( $v29 == 3 ? 2 : 1 ) );
			$m[923] = $v33 == \PHP_INT_MIN ? 2 : ( $v34 == \PHP_INT_MIN ? 2 : (int) ( $v32 == \PHP_INT_MIN ) );
			$this->triage_add( $v21 );
		}
	}

	/** stock_truth::rules::reconcile::triage::Triage::find (WebAssembly function 26). */
	private function triage_find(): void {
		$m = &$this->m;
		$v3 = 3;
		$v4 = $m[964] & 0xFFFFFFFF;
		$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
		if ( ( ( $m[ $w4 + 13 ] ?? $this->rt_load( $v4 + 104, 1 ) ) & 0xFF ) == 1 ) {
			$v5 = $m[956];
			$v6 = $m[955];
			$v7 = $v6 & 0xFFFFFFFF;
			$v8 = $v7 ? $v5 : 0;
			$v9 = $v7 ? ( $v5 > 0 ? $v5 : 0 ) : 0;
			$s0 = $m[958];
			$s1 = $m[957] & 1 ? $s0 : 0;
			$s0 = $m[963];
			$s2 = $v6 == 0 ? $s1 : 0;
			$v10 = $s0 + $s2;
			\is_float( $v10 ) && $v10 = self::rt_add_64( $s0, $s2 );
			$v11 = 0;
			$v12 = $this->triage_shown();
			$v13 = 0;
			$v14 = $m[4756] & 0xFFFFFFFF;
			if ( $v14 != 0 ) {
				$v15 = $v14 - 1;
				$v16 = ( $v15 < 199 ? $v15 : 199 ) + 1;
				$v17 = 0;
				$v18 = 1;
				$v13 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v19 = $v17;
					$v17 = $v18;
					$s0 = ( $v19 * 416 ) & 0xFFFFFFFF;
					$s1 = $m[ ( $s0 + 38600 ) >> 3 ] ?? $this->rt_load( $s0 + 38600 );
					$v20 = $s1 - 1;
					\is_float( $v20 ) && $v20 = self::rt_sub_64( $s1, 1 );
					if ( $v20 >= 0 && $v20 <= 12 ) {
						$v21 = $v20;
						if ( ( ( 4475 >> $v21 ) & 1 ) != 0 ) {
							$s0 = $v21 << 2;
							$v13 = ( 1 << ( ( $m[ ( $s0 + 10000 ) >> 3 ] >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF & 31 ) ) | $v13;
						}
					}
					$v18 = ( $v17 + 1 ) & 0xFFFFFFFF;
					if ( $v17 == $v16 ) {
						break;
					}
				}
			}
			$v22 = 0 - $v8;
			\is_float( $v22 ) && $v22 = self::rt_sub_64( 0, $v8 );
			$v23 = $v10 + $v9;
			\is_float( $v23 ) && $v23 = self::rt_add_64( $v10, $v9 );
			do {
				$v24 = ( $v8 == 0 ? 0 : 4194304 ) | $v12 | $v13;
				$v25 = self::rt_ctz_32( $v24 );
				if ( $v25 > 22 ) {
					break;
				}
				$v26 = ( $v14 - 1 ) & 0xFFFFFFFF;
				$v27 = ( $v26 < 199 ? $v26 : 199 ) + 1;
				$v28 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
				$v11 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v29 = $v8;
					do {
						do {
							do {
								do {
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v24 = ( $v24 - 1 ) & $v24;
											do {
												$v30 = ( $m[ ( $v25 + 9872 ) >> 3 ] >> ( ( $v25 & 7 ) << 3 ) ) & 0xFF;
												$v31 = 1 << ( $v30 & 31 );
												if ( ( $v31 & $v13 ) == 0 || ( $v31 & $v12 ) != 0 ) {
													if ( $v25 != 22 ) {
														break 3;
													}
													if ( $v29 == 0 ) {
														break;
													}
													$v11 = $v31 | $v11;
													$v8 = 0;
													$v32 = 1;
													$v33 = 2;
													$v34 = 22;
													if ( $v23 > 0 ) {
														break 7;
													}
													if ( ( $v31 & 0x203180 ) == 0 ) {
														break 5;
													}
													break 7;
												}
												$v35 = 0;
												if ( $v14 != 0 ) {
													$v36 = 0;
													$v37 = 1;
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														$v38 = $v37;
														$v39 = 22;
														$v40 = ( $v36 * 416 ) & 0xFFFFFFFF;
														$w40 = $v40 >> 3;
														$s0 = $m[ $w40 + 4825 ] ?? $this->rt_word( $w40 + 4825 );
														$v41 = $s0 - 1;
														\is_float( $v41 ) && $v41 = self::rt_sub_64( $s0, 1 );
														if ( $v41 >= 0 && $v41 <= 22 ) {
															$v39 = ( $m[ ( $v41 + 10052 ) >> 3 ] >> ( ( ( $v41 + 10052 ) & 7 ) << 3 ) ) & 0xFF;
														}
														if ( $v39 == $v30 ) {
															$v42 = $m[ $w40 + 4826 ] ?? $this->rt_word( $w40 + 4826 );
															if ( $v42 == \PHP_INT_MIN ) {
																if ( ( ( $v30 - 5 ) & 0xFFFFFFFF ) > 1 || $v29 != 0 ) {
																	break 4;
																}
																break 2;
															}
															$s0 = $v42 + $v35;
															\is_float( $s0 ) && $s0 = self::rt_add_64( $v42, $v35 );
															$v35 = $s0;
														}
														$v37 = ( $v38 + 1 ) & 0xFFFFFFFF;
														$v36 = $v38;
														if ( $v38 == $v27 ) {
															break;
														}
													}
												}
												if ( $v29 >= 0 ) {
													$v43 = $v35 < $v29 ? $v35 : $v29;
													$v44 = $v43 > 0 ? $v43 : 0;
												} else {
													$v45 = $v35 > $v29 ? $v35 : $v29;
													$v44 = ( $v45 >> 63 ) & $v45;
												}
												if ( $v44 != 0 ) {
													break 4;
												}
											} while ( false );
											$v25 = self::rt_ctz_32( $v24 );
											if ( $v25 > 22 ) {
												break 8;
											}
										}
									} while ( false );
									$v44 = $v29;
								} while ( false );
								$v11 = $v31 | $v11;
								$v8 = $v29 - $v44;
								\is_float( $v8 ) && $v8 = self::rt_sub_64( $v29, $v44 );
								$v33 = 2;
								if ( $v23 > 0 || $v31 & 0x203180 ) {
									$v29 = $v44;
									$v34 = $v30;
									break 2;
								}
								$v34 = 15;
								if ( $v25 == 15 ) {
									$v32 = 2;
									$v33 = 0;
									$v29 = $v44;
									break 3;
								}
								$v34 = $v30;
								$v29 = $v44;
							} while ( false );
							$v33 = (int) ( $v22 > 0 || ( $v31 & 0x4400B ) != 0 );
						} while ( false );
						$v32 = 1;
						if ( $v34 > 21 ) {
							break;
						}
						$v46 = 1 << $v34;
						if ( ! ( $v46 & 0x2BA7A0 ) ) {
							if ( ( $v46 & 0x100004 ) == 0 ) {
								break;
							}
							$v32 = 3;
							break;
						}
						$v32 = 2;
					} while ( false );
					if ( $v28 <= 199 ) {
						$v47 = $v28 * 416;
						$w47 = $v47 >> 3;
						isset( $m[ $w47 + 4841 ] ) || $this->rt_touch( $w47 + 4841 );
						$m[ $w47 + 4841 ] = $v29;
						$m[ $w47 + 4840 ] = $v32;
						$m[ $w47 + 4839 ] = $v33 + 1;
						$s0 = $v34 << 3;
						$m[ $w47 + 4838 ] = $m[ ( $s0 + 10080 ) >> 3 ];
					}
					$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
					$m[994] = ( $m[994] & 0xFFFFFFFF ) | ( $v28 << 32 );
					$v25 = self::rt_ctz_32( $v24 );
					if ( $v25 > 22 ) {
						break;
					}
				}
			} while ( false );
			$v48 = self::rt_ctz_32( $v11 );
			if ( $v48 <= 22 ) {
				$v49 = (int) ( $v22 > 0 );
				$v50 = ( $m[ ( $v48 + 9872 ) >> 3 ] >> ( ( $v48 & 7 ) << 3 ) ) & 0xFF;
				$v3 = 2;
				do {
					if ( $v23 <= 0 ) {
						$v51 = 1;
						$v52 = 1 << ( $v50 & 31 );
						if ( ! ( $v52 & 0x203180 ) ) {
							$v3 = 0;
							if ( $v48 == 15 ) {
								break;
							}
							$v3 = (int) ( $v22 > 0 || ( $v52 & 0x4400B ) != 0 );
						}
					}
					if ( $v50 <= 21 ) {
						$v51 = 1;
						$v53 = 1 << $v50;
						if ( $v53 & 0x2BA7A0 ) {
							break;
						}
						if ( ( $v53 & 0x100004 ) != 0 ) {
							$v51 = 2;
							break;
						}
					}
					$v51 = 0;
				} while ( false );
				$v54 = $v49 ? $v22 : 0;
				$v55 = 0;
				$v56 = 0;
				if ( ( $m[ $w4 ] ?? $this->rt_load( $v4 ) ) == 1 ) {
					$v57 = $m[ $w4 + 1 ] ?? $this->rt_load( $v4 + 8 );
					$v58 = self::rt_divide_unsigned_64( $v54, 10000 );
					$s0 = $v58 * -10000;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v58, -10000 );
					$s1 = $s0 + $v54;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v54 );
					$s0 = $v57 * $s1;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v57, $s1 );
					$s1 = $v57 * $v58;
					\is_float( $s1 ) && $s1 = self::rt_mul_64( $v57, $v58 );
					$v59 = \intdiv( $s0, 10000 ) + $s1;
					\is_float( $v59 ) && $v59 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
					$v56 = $v59 < 9007199254740991 ? $v59 : 9007199254740991;
					$v60 = $v23 > 0 ? $v23 : 0;
					$v61 = \intdiv( $v60, 10000 );
					$s0 = $v61 * -10000;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v61, -10000 );
					$s1 = $s0 + $v60;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v60 );
					$s0 = $v57 * $s1;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v57, $s1 );
					$s1 = $v57 * $v61;
					\is_float( $s1 ) && $s1 = self::rt_mul_64( $v57, $v61 );
					$v62 = \intdiv( $s0, 10000 ) + $s1;
					\is_float( $v62 ) && $v62 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
					$v55 = $v62 < 9007199254740991 ? $v62 : 9007199254740991;
				}
				$m[969] = ( $m[969] & -0xFFFF00000001 ) | ( $v51 << 40 ) | ( $v50 << 32 );
				$m[969] = ( $m[969] & -0x100000000 ) | $v11;
				$m[968] = $v56;
				$m[967] = $v54;
				$m[966] = $v55;
				$m[965] = $v23;
			}
		}
		$m[969] = ( $m[969] & -0xFF000000000001 ) | ( $v3 << 48 );
	}

	/** stock_truth::rules::reconcile::triage::Triage::add (WebAssembly function 27). */
	private function triage_add( int $v3 ): void {
		$m = &$this->m;
		$v12 = 0;
		$this->g0_stack_pointer = 7264;
		$v6 = $m[923];
		$v7 = $m[929] & 0xFF;
		$m[920] = ( $m[920] & -0xFF000000000001 ) | ( ( (int) ( $v6 != 2 && $v7 == 1 ) | ( ( $m[920] >> 48 ) & 0xFF ) ) << 48 );
		do {
			if ( ( $m[935] & 0xFF ) == 2 ) {
				break;
			}
			$v8 = $m[988];
			$v9 = $m[915];
			$v10 = $m[993] & 0xFFFFFFFF;
			$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
			if ( $v6 == 2 ) {
				$v11 = 3;
			} else {
				$v12 = $m[928];
				$v13 = $m[931];
				$v14 = (int) ( $v13 == 0 );
				$s0 = $v14 ? $v12 : ( $v12 > $v13 ? $v12 : $v13 );
				$s1 = $s0 - $v8;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v8 );
				if ( $s1 > ( $m[ $w10 + 1 ] ?? $this->rt_load( $v10 + 8 ) ) ) {
					$v11 = 2;
				} else {
					$v15 = $m[927];
					$v16 = $v12 < $v15 ? $v12 : $v15;
					$s0 = $v14 ? $v16 : ( $v13 > $v16 ? $v13 : $v16 );
					$v17 = $v8 - $s0;
					\is_float( $v17 ) && $v17 = self::rt_sub_64( $v8, $s0 );
					$v12 = $v17 > 0 ? $v17 : 0;
					$v11 = (int) ( $v12 > ( $m[ $w10 ] ?? $this->rt_load( $v10 ) ) );
				}
			}
			$v18 = $m[916];
			do {
				do {
					$v19 = $v9 - 2;
					\is_float( $v19 ) && $v19 = self::rt_sub_64( $v9, 2 );
					if ( $v19 >= 0 && $v19 <= 1 ) {
						$v20 = $v9;
						switch ( $v19 ) {
							case 1:
								$v20 = 2;
								if ( $v11 == 2 ) {
									break 3;
								}
								break 2;
							default:
								break 3;
						}
					}
					$v21 = $v11 - 2;
					if ( $v21 < 0 || $v21 > 1 ) {
						if ( $v18 >= $v12 ) {
							break;
						}
						$v20 = $v11;
						break 2;
					}
					$v20 = $v11;
					switch ( $v21 ) {
						case 1:
							break;
						default:
							break 3;
					}
				} while ( false );
				$v22 = (int) ( $v9 == 3 );
				$v12 = $v22 ? $v12 : $v18;
				$v20 = $v22 ? $v11 : $v9;
			} while ( false );
			$m[916] = $v12;
			$m[915] = $v20;
			$v23 = $m[917];
			if ( $v6 == 2 ) {
				$m[917] = ( $v23 >> 63 ) & $v23;
			} else {
				$v24 = $m[928];
				$v25 = $m[927];
				$v26 = $v24 < $v25 ? $v24 : $v25;
				$v27 = $m[931];
				$s0 = $v27 == 0 ? $v26 : ( $v27 > $v26 ? $v27 : $v26 );
				$s1 = $m[ $w10 ] ?? $this->rt_load( $v10 );
				$v28 = $s0 + $s1;
				\is_float( $v28 ) && $v28 = self::rt_add_64( $s0, $s1 );
				$v29 = $v28 < $v23 ? $v28 : $v23;
				$m[917] = $v29 < -9223118634553975809 ? $v29 : -9223118634553975809;
				if ( $v6 != 1 ) {
					$v30 = 0;
					$v31 = $m[924];
					$m[920] = ( $m[920] & 0xFFFFFFFFFFFFFF ) | ( ( (int) ( $v31 < 0 ) | ( ( $m[920] >> 56 ) & 0xFF ) ) << 56 );
					$v32 = $m[992] & 0xFFFFFFFF;
					$w32 = ( $v32 >> 3 ) | ( $v32 << 61 );
					do {
						if ( $v7 != 2 ) {
							$v33 = ( ( ( $m[930] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							$v34 = $v10 + ( $m[930] & 0xFFFFFFFF ? ( $v33 > 24 ? 0 : $v33 ) : 0 ) * 80;
							$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
							$v35 = $m[ $w34 + 5 ] ?? $this->rt_load( $v34 + 40 );
							if ( $v35 != 0 ) {
								$this->backorder_allowance_allowed_by_supply( 908, ( $m[ $w32 ] ?? $this->rt_load( $v32, 4 ) ) & 0xFFFFFFFF, $v3, $m[932], $v35, $m[ $w34 + 6 ] ?? $this->rt_load( $v34 + 48 ), $v8 );
								$v36 = $m[908];
								$v30 = $m[909];
								if ( $v30 != 0 ) {
									if ( ( $m[937] & 0xFFFFFFFF ) != 3 || ( $m[942] & -0x100000000 ) == 0 ) {
										break;
									}
									$s0 = ( $v3 < 64 ? 8 : 16 ) + 7496;
									if ( ( self::rt_shr_u_64( $m[ $s0 >> 3 ], $v3 & 63 ) & 1 ) != 0 ) {
										break;
									}
								}
								$v30 = 0;
								break;
							}
						}
						$v36 = 0;
					} while ( false );
					$v37 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
					$w37 = ( $v37 >> 3 ) | ( $v37 << 61 );
					if ( ( ( $m[ $w37 + 7 ] ?? $this->rt_load( $v37 + 56, 4 ) ) & 0xFFFFFFFF ) == 1 && ( ( ( $m[ $w37 + 7 ] ?? $this->rt_load( $v37 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v3 ) {
						$s0 = $v31 > 0 ? $v31 : 0;
						$s1 = $v36 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v36, $s0 );
						$s0 = $m[933];
						$v38 = $s0 - $s1;
						\is_float( $v38 ) && $v38 = self::rt_sub_64( $s0, $s1 );
						$v39 = $v38 > 0 ? $v38 : 0;
						$v40 = $m[ $w37 + 9 ] ?? $this->rt_load( $v37 + 72 );
						if ( $v40 != 10000 && $v40 >= 1 ) {
							$v39 = $this->quantity_shared_by_other( $v39, $v40 );
						}
						$m[919] = $v39;
						$v41 = $m[ $w37 + 12 ] ?? $this->rt_load( $v37 + 96 );
						$v42 = $v41 == 0 ? 0 : ( $v8 < $v41 ? $v41 : 0 );
						$v30 = $v42 < $v30 ? $v42 : $v30;
					}
					$v43 = ( $m[ $w32 ] ?? $this->rt_load( $v32, 4 ) ) & 0xFFFFFFFF;
					$w43 = ( $v43 >> 3 ) | ( $v43 << 61 );
					if ( ! ( ( $m[ $w43 + 25 ] ?? $this->rt_load( $v43 + 200, 4 ) ) & 0xFFFFFFFF ) ) {
						$v44 = 0;
					} else {
						$this->hold_held_of_listed( 908, $v43, $v3, $v8 );
						$v44 = $m[909];
					}
					$v45 = $v44 < $v30 ? $v44 : $v30;
					$v46 = $m[918];
					$m[918] = $v45 < $v46 ? $v45 : $v46;
					break;
				}
			}
			$s0 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
			$m[920] = ( $m[920] & -0xFF0000000001 ) | ( ( (int) ( ( ( ( $m[ ( $s0 + 105 ) >> 3 ] ?? $this->rt_word( ( $s0 + 105 ) >> 3 ) ) >> ( ( ( $s0 + 105 ) & 7 ) << 3 ) ) & 3 ) == 0 ) | ( ( $m[920] >> 40 ) & 0xFF ) ) << 40 );
		} while ( false );
		$this->g0_stack_pointer = 7264 + 16;
	}

	/** stock_truth::rules::reconcile::triage::Triage::shown (WebAssembly function 28). */
	private function triage_shown(): int {
		$m = &$this->m;
		$v1 = $m[964] & 0xFFFFFFFF;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( ( $m[ $w1 + 13 ] ?? $this->rt_load( $v1 + 105, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v3 = $m[959];
		$s0 = ( $v2 == 3 ? 512 : 0 ) | ( $v2 == 2 ? 256 : 0 ) | ( $v2 == 4 ? 32768 : 0 ) | ( $v2 == 5 ? 65536 : 0 ) | (int) ( $v3 == 2 ) | ( $v3 == 1 ? 8 : 0 ) | ( ( ( $m[964] >> 32 ) & 0xFF ) << 10 );
		$v4 = ( ( ( $m[964] >> 40 ) & 0xFF ) << 18 ) | ( $v2 == 1 ? 131072 : 0 ) | $s0;
		$v5 = $m[963] > 0 ? 2097152 : 0;
		$v6 = ( $m[964] >> 56 ) & 0xFF;
		$v7 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
		if ( ( $m[964] & 0xFF000000000000 ) == 0x1000000000000 ) {
			$s0 = $m[956] > 0 ? 524288 : 0;
			$v4 = ( $m[955] & 1 ? $s0 : 0 ) | $v4;
		}
		$v8 = ( ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 51, 1 ) << 24 ) >> 24 ) & 0xFF;
		$v9 = ( ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 50, 1 ) << 16 ) >> 16 ) & 0xFF;
		$v10 = ( ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 49, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v11 = ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48, 1 ) ) & 0xFF;
		$v12 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
		$v13 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
		$v14 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
		$v15 = ( $v6 & 1 ? 1048576 : $v5 ) | $v4;
		do {
			do {
				do {
					do {
						do {
							do {
								do {
									if ( $v7 < 0 || $v7 > 2 ) {
										break;
									}
									switch ( $v7 ) {
										case 1:
											break;
										case 2:
											break 8;
										default:
											if ( $v13 == 0 ) {
												break 5;
											}
											break 6;
									}
								} while ( false );
								$v16 = $v11;
								if ( $v14 >= 1 ) {
									break;
								}
								if ( ( $v11 & 1 ) != 0 ) {
									$v16 = $v10;
									break;
								}
								$v17 = 0;
								if ( $v13 == 0 ) {
									break 3;
								}
								break 2;
							} while ( false );
							if ( $v13 != 0 ) {
								$v17 = $v16 ^ 1;
								break;
							}
							if ( $v16 & 1 ) {
								break 2;
							}
							break 3;
						} while ( false );
						if ( $v12 != $v14 || $v17 & 1 ) {
							break 2;
						}
					} while ( false );
					if ( $v9 != 2 && ( $v9 ^ $v11 ) & 1 ) {
						break;
					}
					if ( ( (int) ( $v8 != 2 ) & ( $v8 ^ $v11 ) ) != 1 ) {
						break 2;
					}
				} while ( false );
				$v15 = $v15 | 0x800;
			} while ( false );
			$v15 = $v15 | ( $v7 == 0 ? ( $v11 & 1 ? 4096 : 0 ) : 0 ) | ( $v10 << 13 );
		} while ( false );
		return $v15;
	}

	/** stock_truth::rules::reconcile::expected::sellable_kits (WebAssembly function 29). */
	private function expected_sellable_kits( int $v3 ): void {
		$m = &$this->m;
		$v42 = 0;
		$this->g0_stack_pointer = 6928;
		$v5 = $m[942] & 0xFFFFFFFF;
		$v6 = ( $v5 + 1 ) & 0xFFFFFFFF;
		$v7 = (int) ( ( ( $m[942] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[943] & 0xFFFFFFFF;
		$v8 = $v7 ? $s0 : $v6;
		$v9 = $v7 ? 0 : $v5;
		$v10 = ( 6928 + 216 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
		$v12 = $m[992] & 0xFFFFFFFF;
		$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
		$v13 = $m[941];
		$v14 = $m[940];
		$v15 = $m[939];
		$v16 = $m[938];
		$v17 = (int) ( $v3 < 6 );
		$v18 = (int) ( $v3 < 5 );
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v19 = $v8 > $v9 ? $v8 : $v9;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v20 = $v9;
							if ( $v20 == $v19 ) {
								$v40 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
								$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
								$m[895] = 0;
								$v41 = $m[ $w40 + 8 ] ?? $this->rt_load( $v40 + 64 );
								$m[896] = $v41;
								$m[894] = $m[ $w40 + 9 ] ?? $this->rt_load( $v40 + 72 );
								$m[893] = $v41;
								$m[875] = $m[875] & -0x100;
								$m[874] = ( $m[874] & -0x100000000 ) | 0x2FF0;
								$m[867] = 0;
								$s0 = 6928 + 16;
								$s1 = $m[938];
								$s2 = $m[939];
								$s3 = $m[940];
								$s4 = $m[941];
								$s5 = $m[942];
								$s6 = $m[943];
								$m[ $s0 >> 3 ] = $s1;
								$m[ ( $s0 + 8 ) >> 3 ] = $s2;
								$m[ ( $s0 + 16 ) >> 3 ] = $s3;
								$m[ ( $s0 + 24 ) >> 3 ] = $s4;
								$m[ ( $s0 + 32 ) >> 3 ] = $s5;
								$m[ ( $s0 + 40 ) >> 3 ] = $s6;
								$m[874] = ( $m[874] & 0xFFFFFFFF ) | ( ( 6928 + 216 ) << 32 );
								$this->kitsearch_run( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF );
								$m[923] = $m[891];
								$m[922] = $m[890];
								break 3;
							}
							if ( $v20 == $v5 ) {
								$v9 = $v6;
								$v20 = $v5;
							} else {
								$v9 = ( $v20 + 1 ) & 0xFFFFFFFF;
								$v21 = 1 << ( $v20 & 63 );
								$v22 = (int) ( $v20 < 64 );
								if ( ( $v21 & ( $v22 ? $v16 : $v15 ) ) == 0 && ( $v21 & ( $v22 ? $v14 : $v13 ) ) == 0 ) {
									continue;
								}
							}
							break;
						}
						$v23 = ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF;
						$w23 = ( $v23 >> 3 ) | ( $v23 << 61 );
						$v24 = ( $m[ $w23 + 5 ] ?? $this->rt_load( $v23 + 40, 4 ) ) & 0xFFFFFFFF;
						if ( $v20 > 199 || $v20 >= $v24 ) {
							continue 4;
						}
						$v25 = $v23 + $v20 * 416;
						$w25 = $w23 + $v20 * 52;
						$v26 = $m[ $w25 + 81 ] ?? $this->rt_load( $v25 + 648 );
						$v27 = $m[ $w25 + 89 ] ?? $this->rt_load( $v25 + 712 );
						$v28 = $m[ $w25 + 87 ] ?? $this->rt_load( $v25 + 696 );
						$v29 = $m[ $w25 + 80 ] ?? $this->rt_load( $v25 + 640 );
						$v30 = $m[ $w25 + 82 ] ?? $this->rt_load( $v25 + 656 );
						$v31 = $m[ $w25 + 83 ] ?? $this->rt_load( $v25 + 664 );
						$v32 = $m[ $w25 + 90 ] ?? $this->rt_load( $v25 + 720 );
						$v33 = $m[ $w25 + 84 ] ?? $this->rt_load( $v25 + 672 );
						$v34 = $m[ $w25 + 85 ] ?? $this->rt_load( $v25 + 680 );
						$v35 = $m[ $w25 + 86 ] ?? $this->rt_load( $v25 + 688 );
						$m[880] = $m[ $w25 + 88 ] ?? $this->rt_load( $v25 + 704 );
						$m[879] = $v35;
						$m[878] = $v34 ^ \PHP_INT_MIN;
						$m[877] = $v33 ^ \PHP_INT_MIN;
						$m[876] = ( $v32 << 32 ) | (int) ( $v32 != \PHP_INT_MIN );
						$m[874] = $v31 ^ \PHP_INT_MIN;
						$m[873] = $v30 ^ \PHP_INT_MIN;
						$m[871] = 0;
						$m[870] = $v29;
						$m[868] = $v28;
						$m[881] = ( $m[881] & -0x100 ) | ( $v27 == 3 ? 2 : (int) ( $v27 == 2 ) );
						$m[867] = (int) ( $v28 != \PHP_INT_MIN );
						$v36 = (int) ( $v26 == 3 );
						$v37 = (int) ( $v26 == 1 );
						$m[875] = ( $m[875] & -0x100 ) | ( $v37 ? 0 : ( $v36 ? 2 : 1 ) );
						$v38 = (int) ( $v30 == \PHP_INT_MIN || $v31 == \PHP_INT_MIN );
						$m[869] = $v38 ? 2 : (int) ( $v29 == \PHP_INT_MIN );
						$this->expected_stages( ( 6928 + 128 ) >> 3, $v20, ( 6928 + 8 ) >> 3 );
						$v39 = $m[882] & 1;
						if ( ! $v39 ) {
							break;
						}
						$s0 = 6928 + 216;
						$s1 = $m[883];
						$s2 = $m[884];
						$s3 = $m[885];
						$s4 = $m[886];
						$s5 = $m[887];
						$s6 = $m[888];
						$s7 = $m[889];
						$m[ $s0 >> 3 ] = $s1;
						$m[ ( $s0 + 8 ) >> 3 ] = $s2;
						$m[ ( $s0 + 16 ) >> 3 ] = $s3;
						$m[ ( $s0 + 24 ) >> 3 ] = $s4;
						$m[ ( $s0 + 32 ) >> 3 ] = $s5;
						$m[ ( $s0 + 40 ) >> 3 ] = $s6;
						$m[ ( $s0 + 48 ) >> 3 ] = $s7;
						if ( $v17 != 0 ) {
							$v42 = $m[ $v10 >> 3 ] ?? $this->rt_load( $v10 );
							$v43 = 1;
							break 3;
						}
					} while ( false );
					$v43 = 0;
					if ( $v27 == 3 ) {
						break 2;
					}
					$m[922] = 0;
				} while ( false );
				$this->g0_stack_pointer = 6928 + 272;
				return;
			} while ( false );
			if ( $v20 > 99 ) {
				continue;
			}
			$v44 = $v20 * 88;
			$w44 = $v44 >> 3;
			$m[ $w44 + 1535 ] = $v42;
			$m[ $w44 + 1534 ] = $v43;
			$s0 = $m[889];
			$m[ $w44 + 1540 ] = $v3 < 3 ? 0 : ( $v39 ? $s0 : 0 );
			$v45 = $v20 << 4;
			$w45 = $v45 >> 3;
			$m[ $w45 + 2835 ] = $v43 ? $v42 : 0;
			$m[ $w45 + 2834 ] = $v36 | $v37 | $v18 | $v38;
		}
	}

	/** stock_truth::rules::reconcile::expected::stages (WebAssembly function 30). */
	private function expected_stages( int $w0, int $v2, int $w3 ): void {
		$m = &$this->m;
		$v4 = $this->g0_stack_pointer - 16;
		$w4 = $v4 >> 3;
		$this->g0_stack_pointer = $v4;
		$v5 = 0;
		if ( $m[ $w3 + 2 ] == 0 ) {
			$v6 = 0;
			$v7 = ( ( ( $m[ $w3 + 9 ] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
			$v8 = ( ( $m[993] & 0xFFFFFFFF ) + ( $m[ $w3 + 9 ] & 0xFFFFFFFF ? ( $v7 > 24 ? 0 : $v7 ) : 0 ) * 80 ) & 0xFFFFFFFF;
			$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
			$v9 = $m[ $w3 + 3 ];
			$s0 = $m[ $w8 + 4 ] ?? $this->rt_load( $v8 + 32 );
			$s1 = $v9 > 0 ? $v9 : 0;
			$s2 = $s0 * $s1;
			\is_float( $s2 ) && $s2 = self::rt_mul_64( $s0, $s1 );
			$v10 = \intdiv( $s2, 100 );
			$v11 = $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24 );
			$v12 = $m[ $w3 + 12 ];
			$v13 = $m[ $w3 + 13 ];
			if ( $v13 >= 1 ) {
				$v14 = $v10 % $v13;
				$s0 = $v14 + ( ( $v14 >> 63 ) & $v13 );
				$s1 = $v10 - $s0;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $v10, $s0 );
				$v10 = $s1;
			}
			$v15 = $v9 - $v12;
			\is_float( $v15 ) && $v15 = self::rt_sub_64( $v9, $v12 );
			$v16 = $v10 + $v11;
			\is_float( $v16 ) && $v16 = self::rt_add_64( $v10, $v11 );
			$v17 = $m[988];
			$v18 = $m[992] & 0xFFFFFFFF;
			$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
			$v19 = $m[ $w3 + 8 ] & 0xFF;
			if ( $v19 != 2 ) {
				$v20 = $m[ $w8 + 5 ] ?? $this->rt_load( $v8 + 40 );
				if ( $v20 != 0 ) {
					$this->backorder_allowance_allowed_by_supply( $w4, ( $m[ $w18 ] ?? $this->rt_load( $v18, 4 ) ) & 0xFFFFFFFF, $v2, $m[ $w3 + 11 ], $v20, $m[ $w8 + 6 ] ?? $this->rt_load( $v8 + 48 ), $v17 );
					$v6 = $m[ $w4 ];
				}
			}
			$v21 = $v15 - $v16;
			\is_float( $v21 ) && $v21 = self::rt_sub_64( $v15, $v16 );
			$v22 = 0;
			$v23 = 0;
			$v24 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
			$w24 = ( $v24 >> 3 ) | ( $v24 << 61 );
			if ( ( ( $m[ $w24 + 7 ] ?? $this->rt_load( $v24 + 56, 4 ) ) & 0xFFFFFFFF ) == 1 ) {
				$v23 = 0;
				if ( ( ( ( $m[ $w24 + 7 ] ?? $this->rt_load( $v24 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v2 ) {
					$v23 = $m[ $w24 + 11 ] ?? $this->rt_load( $v24 + 88 );
				}
			}
			$v25 = $v6 + $v21;
			\is_float( $v25 ) && $v25 = self::rt_add_64( $v6, $v21 );
			$v26 = ( $m[ $w18 ] ?? $this->rt_load( $v18, 4 ) ) & 0xFFFFFFFF;
			$w26 = ( $v26 >> 3 ) | ( $v26 << 61 );
			if ( ( ( $m[ $w26 + 25 ] ?? $this->rt_load( $v26 + 200, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
				$this->hold_held_of_listed( $w4, $v26, $v2, $v17 );
				$v22 = $m[ $w4 ];
			}
			$s0 = $v23 + $v22;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v23, $v22 );
			$v27 = $v25 - $s0;
			\is_float( $v27 ) && $v27 = self::rt_sub_64( $v25, $s0 );
			if ( ( $m[ $w3 + 14 ] & 0xFF ) != 1 ) {
				$v28 = $v19 == 1 ? ( $v27 >> 63 ) & $v27 : $v27;
			} else {
				$v29 = $v27 + $v16;
				\is_float( $v29 ) && $v29 = self::rt_add_64( $v27, $v16 );
				$v30 = ( $v29 >> 63 ) & $v29;
				$v31 = $v27 > $v30 ? $v27 : $v30;
				$v28 = $v19 == 1 ? ( $v31 >> 63 ) & $v31 : $v31;
				$v32 = $v27 - $v6;
				\is_float( $v32 ) && $v32 = self::rt_sub_64( $v27, $v6 );
				$v33 = $v6 + $v15;
				\is_float( $v33 ) && $v33 = self::rt_add_64( $v6, $v15 );
				$v34 = ( $v33 >> 63 ) & $v33;
				$v25 = $v25 > $v34 ? $v25 : $v34;
				$v35 = ( $v15 >> 63 ) & $v15;
				$v21 = $v21 > $v35 ? $v21 : $v35;
				$v27 = $v31;
				$v36 = $v32 + $v16;
				\is_float( $v36 ) && $v36 = self::rt_add_64( $v32, $v16 );
				$v37 = ( $v36 >> 63 ) & $v36;
				$s0 = $v32 > $v37 ? $v32 : $v37;
				$v6 = $v31 - $s0;
				\is_float( $v6 ) && $v6 = self::rt_sub_64( $v31, $s0 );
			}
			$m[ $w0 + 7 ] = $v6;
			$m[ $w0 + 6 ] = $v28;
			$m[ $w0 + 5 ] = $v27;
			$m[ $w0 + 4 ] = $v25;
			$m[ $w0 + 3 ] = $v21;
			$m[ $w0 + 2 ] = $v15;
			$m[ $w0 + 1 ] = $v9;
			$v5 = 1;
		}
		$m[ $w0 ] = $v5;
		$this->g0_stack_pointer = $v4 + 16;
	}

	/** feedHealth (WebAssembly function 31). */
	private function feedhealth_31(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[4734] != 3 ) {
					$m[1020] = $m[1020] & -0x100;
					$m[1019] = $m[1019] & -0x100000000;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
				} else {
					do {
						$v1 = $m[4735];
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = 0;
						$v3 = $m[4736];
						if ( $v3 >= 0 ) {
							if ( $v3 >= 253402300800000 ) {
								break;
							}
							$v4 = $m[4737];
							if ( $v4 < 0 || $v4 > 3153600000000 ) {
								break;
							}
							$v5 = $v1 - $v3;
							$v6 = $v5 > 0 ? $v5 : 0;
							$v7 = $v4 + $v3 + \PHP_INT_MIN;
							$v8 = ( ( $v7 >= 0 || $v7 < -9223118634553975810 ? $v7 : -9223118634553975810 ) + 1 ) & 0x1FFFFFFFFFFFF;
							$v2 = (int) ( $v5 > $v4 );
						} else {
							$v6 = \PHP_INT_MIN;
							if ( $v3 != \PHP_INT_MIN ) {
								break;
							}
							$v8 = \PHP_INT_MIN;
							$s0 = $m[4737];
							if ( $s0 < 0 || $s0 >= 3153600000001 ) {
								break;
							}
						}
						$m[4785] = $v8;
						$m[4784] = $v2;
						$m[4783] = $v6;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 36, 37880, 3, 9536, 3, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & 0xFFFFFFFF ) | ( $m[1023] << 32 );
					$m[1020] = ( $m[1020] & -0x100000000 ) | ( ( $m[1023] >> 32 ) & 0xFFFFFFFF );
					$m[1018] = ( $m[1018] & 0xFFFFFFFF ) | ( $m[1022] << 32 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( ( $m[1022] >> 32 ) & 0xFFFFFFFF );
					$m[1017] = ( $m[1017] & 0xFFFFFFFF ) | ( $m[1021] << 32 );
					$m[1018] = ( $m[1018] & -0x100000000 ) | ( ( $m[1021] >> 32 ) & 0xFFFFFFFF );
					$v9 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					$m[1017] = ( $m[1017] & -0x100000000 ) | $v9;
					if ( $v9 == 2 ) {
						break;
					}
				}
				$this->words_say( 8128 + 8 );
				break 2;
			} while ( false );
			$m[4782] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** format (WebAssembly function 32). */
	private function format_32(): int {
		return 3;
	}

	/** policies (WebAssembly function 33). */
	private function policies_33(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[4734] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[4782] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** reconcile (WebAssembly function 34). */
	private function reconcile_34(): void {
		$m = &$this->m;
		$v28 = 0;
		$v29 = 0;
		$v53 = 0;
		$v54 = 0;
		$v55 = 0;
		$this->g0_stack_pointer = 7760;
		do {
			do {
				if ( $m[4734] != 3 ) {
					$m[973] = $m[973] & -0x100;
					$m[972] = $m[972] & -0x100000000;
					$m[971] = $m[971] & -0x100000000;
					$m[970] = $m[970] & -0x100000000;
					break;
				}
				$m[970] = ( $m[970] & -0x100000000 ) | 2;
				if ( ! ( $m[1533] & 0xFF00000000 ) ) {
					$m[972] = $m[972] & -0x100000000;
					$m[971] = 0;
					$m[970] = 0;
					$m[972] = $m[972] & 0xFFFFFFFF;
					$m[973] = ( $m[973] & -0x100000000 ) | 8;
					break;
				}
				$v1 = $m[1533] & 0xFFFFFFFF;
				do {
					do {
						do {
							do {
								do {
									$v2 = $m[4735];
									if ( $v2 < 0 || $v2 > 253402300799999 ) {
										break;
									}
									$v3 = $m[4736];
									if ( $v3 >= 253402300800000 || $v3 < 0 && $v3 != \PHP_INT_MIN ) {
										break;
									}
									$v4 = $m[4737];
									if ( $v4 < 0 || $v4 > 1000000 ) {
										break;
									}
									$v5 = $m[4738];
									if ( $v5 >= 0 ) {
										if ( $v5 >= 253402300800000 ) {
											break;
										}
										break 2;
									}
									if ( $v5 == \PHP_INT_MIN ) {
										break 2;
									}
								} while ( false );
								$this->place_at_fault( 7760 + 200, 37880, 4, 9224, 4, 0, $v1, 0, 0, 0 );
								$m[972] = ( $m[972] & 0xFFFFFFFF ) | ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) << 32 );
								$m[973] = ( $m[973] & -0x100000000 ) | ( ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$m[971] = ( $m[971] & 0xFFFFFFFF ) | ( ( ( ( $m[996] >> 32 ) & 0xFFFFFFFF ) | ( $m[997] << 32 ) ) << 32 );
								$m[972] = ( $m[972] & -0x100000000 ) | ( ( ( ( ( $m[996] >> 32 ) & 0xFFFFFFFF ) | ( $m[997] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$m[970] = ( $m[970] & 0xFFFFFFFF ) | ( ( ( ( $m[995] >> 32 ) & 0xFFFFFFFF ) | ( $m[996] << 32 ) ) << 32 );
								$m[971] = ( $m[971] & -0x100000000 ) | ( ( ( ( ( $m[995] >> 32 ) & 0xFFFFFFFF ) | ( $m[996] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$v7 = $m[995] & 0xFFFFFFFF;
								break 2;
							} while ( false );
							$v8 = 0;
							$w8 = 0;
							do {
								$v9 = $m[4739];
								if ( $v9 < 0 || $v9 > 100 ) {
									$v10 = 1;
									$v11 = 4;
									$v12 = 0;
									$v13 = 1;
								} else {
									$v14 = $v2 | \PHP_INT_MIN;
									$v15 = $v5 ^ \PHP_INT_MIN;
									$v16 = $v3 ^ \PHP_INT_MIN;
									$v10 = $v9;
									$v17 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v18 = $v17;
										if ( $v18 == $v10 ) {
											break 2;
										}
										$v19 = ( $v18 * 416 ) & 0xFFFFFFFF;
										$v8 = ( $v19 + 38512 ) & 0xFFFFFFFF;
										$w8 = $v8 >> 3;
										$v20 = $m[ ( $v19 + 38512 ) >> 3 ] ?? $this->rt_load( $v19 + 38512 );
										if ( $v20 >= 10000000000001 || $v20 < -10000000000000 && $v20 != \PHP_INT_MIN ) {
											break;
										}
										$v21 = $m[ $w8 + 1 ] ?? $this->rt_word( $w8 + 1 );
										if ( $v21 < 1 || $v21 > 3 ) {
											break;
										}
										$v22 = $m[ $w8 + 2 ] ?? $this->rt_word( $w8 + 2 );
										if ( $v22 >= 253402300800000 || $v22 < 0 && $v22 != \PHP_INT_MIN ) {
											break;
										}
										$v23 = $m[ $w8 + 3 ] ?? $this->rt_word( $w8 + 3 );
										if ( $v23 >= 253402300800000 || $v23 < 0 && $v23 != \PHP_INT_MIN ) {
											break;
										}
										$v24 = $m[ $w8 + 4 ] ?? $this->rt_word( $w8 + 4 );
										if ( $v24 >= 253402300800000 || $v24 < 0 && $v24 != \PHP_INT_MIN ) {
											break;
										}
										$v25 = $m[ $w8 + 5 ] ?? $this->rt_word( $w8 + 5 );
										if ( $v25 >= 253402300800000 || $v25 < 0 && $v25 != \PHP_INT_MIN ) {
											break;
										}
										$s0 = $m[ $w8 + 6 ] ?? $this->rt_word( $w8 + 6 );
										if ( $s0 < 0 || $s0 > 10000000000000 ) {
											break;
										}
										$v26 = $m[ $w8 + 7 ] ?? $this->rt_word( $w8 + 7 );
										if ( $v26 >= 10000000000001 || $v26 < 0 && $v26 != \PHP_INT_MIN ) {
											break;
										}
										$s0 = $m[ $w8 + 8 ] ?? $this->rt_word( $w8 + 8 );
										if ( $s0 < 1 || $s0 > 10000000000000 ) {
											break;
										}
										$s0 = $m[ $w8 + 9 ] ?? $this->rt_word( $w8 + 9 );
										if ( $s0 < 1 || $s0 > 3 ) {
											break;
										}
										$v27 = $m[ $w8 + 10 ] ?? $this->rt_word( $w8 + 10 );
										if ( $v27 >= 0 && $v27 >= $v1 || $v27 < 0 && $v27 != \PHP_INT_MIN ) {
											break;
										}
										$v28 = (int) ( $v22 != \PHP_INT_MIN );
										if ( $v28 ^ (int) ( $v23 != \PHP_INT_MIN ) ) {
											break;
										}
										$v17 = ( $v18 + 1 ) & 0xFFFFFFFF;
										$v29 = (int) ( $v20 == \PHP_INT_MIN && $v21 == 1 );
										if ( $v28 || $v29 ) {
											continue;
										}
										break;
									}
									$this->place_at_fault( 7760 + 200, $v8, 11, 8408, 11, 0, $v1, 1, 1, $v18 );
									$m[974] = ( $m[974] & -0x10000 ) | ( ( $m[998] >> 8 ) & 0xFFFF );
									$m[974] = ( $m[974] & -0xFF0001 ) | ( ( ( $m[998] >> 24 ) & 0xFF ) << 16 );
									$v10 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
									$v13 = $m[995] & 0xFFFFFFFF;
									if ( $v13 == 2 ) {
										break;
									}
									$v11 = $m[998] & 0xFF;
									$v28 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
									$v8 = $m[997] & 0xFFFFFFFF;
									$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
									$v29 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
									$v12 = $m[996] & 0xFFFFFFFF;
								}
								$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[974] >> 16 ) & 0xFF ) << 24 );
								$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[974] & 0xFFFF ) << 8 ) | $v11;
								$m[972] = ( $v28 << 32 ) | $v8;
								$m[971] = ( $v29 << 32 ) | $v12;
								$m[970] = ( $v10 << 32 ) | $v13;
								break 5;
							} while ( false );
							$v30 = $v10;
							do {
								$v31 = $m[4740];
								if ( $v31 < 0 || $v31 > 1 ) {
									break;
								}
								$v32 = $m[4741];
								if ( $v32 < 1 || $v32 > 6 ) {
									break;
								}
								$v33 = $m[4742];
								if ( $v33 >= 0 && $v33 >= $v30 || $v33 < 0 && $v33 != \PHP_INT_MIN ) {
									break;
								}
								$v34 = $m[4743];
								if ( $v34 < 1 || $v34 > 10000000000000 ) {
									break;
								}
								$v35 = $m[4744];
								if ( $v35 < 1 || $v35 > 1000000000 ) {
									break;
								}
								$v36 = $m[4745];
								if ( $v36 >= 0 ) {
									if ( $v36 >= 1000000001 ) {
										break;
									}
								} elseif ( $v36 != \PHP_INT_MIN ) {
									break;
								}
								$v37 = $m[4746];
								if ( $v37 < 0 || $v37 > 10000000000000 ) {
									break;
								}
								$v38 = $m[4747];
								if ( $v38 < 0 || $v38 > 10000000000000 ) {
									break;
								}
								$v39 = $m[4748];
								if ( $v39 >= 0 ) {
									if ( $v39 >= 253402300800000 ) {
										break;
									}
								} elseif ( $v39 != \PHP_INT_MIN ) {
									break;
								}
								$v7 = 1;
								$v40 = 0;
								do {
									do {
										do {
											$v41 = $m[4749];
											if ( $v41 < 0 || $v41 > 1 ) {
												$v42 = 3;
												$v43 = 2;
												$v44 = 0;
											} else {
												switch ( $v41 ) {
													case 1:
														break;
													default:
														if ( $v32 != 5 ) {
															break 3;
														}
														$v45 = 0;
														$v46 = 2;
														$v47 = 0;
														$v48 = 0;
														break 4;
												}
												do {
													$v45 = $m[4750];
													if ( $v45 >= 10000000000001 || $v45 < -10000000000000 && $v45 != \PHP_INT_MIN ) {
														break;
													}
													$v49 = $m[4751];
													if ( $v49 < 0 || $v49 > 1 ) {
														break;
													}
													$v50 = $m[4752];
													if ( $v50 < 0 || $v50 > 1 ) {
														break;
													}
													$v48 = $m[4753];
													if ( $v48 >= 10000000000001 || $v48 < -10000000000000 && $v48 != \PHP_INT_MIN ) {
														break;
													}
													$v51 = $m[4754];
													if ( $v51 >= 2 || $v51 < 0 && $v51 != \PHP_INT_MIN ) {
														break;
													}
													$v52 = $m[4755];
													if ( $v52 >= 0 ) {
														if ( $v52 >= 2 ) {
															break;
														}
														break 2;
													}
													if ( $v52 == \PHP_INT_MIN ) {
														break 2;
													}
												} while ( false );
												$this->place_at_fault( 7760 + 200, 38000, 6, 9608, 6, $v30, $v1, 3, 0, 1 );
												$v28 = ( $m[998] >> 24 ) & 0xFF;
												$v29 = ( $m[998] >> 16 ) & 0xFF;
												$v53 = ( $m[998] >> 8 ) & 0xFF;
												$v43 = $m[998] & 0xFF;
												$v54 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
												$v40 = $m[997] & 0xFFFFFFFF;
												$v55 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
												$v44 = $m[996] & 0xFFFFFFFF;
												$v42 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
												$v7 = $m[995] & 0xFFFFFFFF;
											}
											$m[973] = ( $m[973] & -0xFFFF0001 ) | ( ( $v28 & 0xFF ) << 24 ) | ( ( $v29 & 0xFF ) << 16 );
											$m[973] = ( $m[973] & -0x10000 ) | ( $v53 << 8 ) | $v43;
											$m[972] = ( $v54 << 32 ) | $v40;
											$m[971] = ( $v55 << 32 ) | $v44;
											$m[970] = ( $m[970] & 0xFFFFFFFF ) | ( $v42 << 32 );
											break 5;
										} while ( false );
										if ( $v32 == 5 ) {
											break;
										}
										$v54 = $v52 == \PHP_INT_MIN ? 2 : (int) ( $v52 == 1 );
										$v53 = $v51 == \PHP_INT_MIN ? 2 : (int) ( $v51 == 1 );
										$v29 = (int) ( $v50 == 1 );
										$v28 = (int) ( $v49 == 1 );
										$v47 = (int) ( $v48 != \PHP_INT_MIN );
										$v46 = (int) ( $v45 != \PHP_INT_MIN );
										break 2;
									} while ( false );
									$m[973] = ( $m[973] & -0x100 ) | 6;
									$m[972] = $m[972] & -0x100000000;
									$m[971] = $m[971] & -0x100000000;
									$m[970] = 12884901889;
									break 6;
								} while ( false );
								$v56 = 0;
								do {
									$v57 = $m[4756];
									if ( $v57 < 0 || $v57 > 10 ) {
										$v58 = 4;
										$v59 = 1;
										$v60 = 4;
										$v61 = 0;
										break;
									}
									do {
										if ( $v57 == 0 ) {
											break;
										}
										$v62 = $v57;
										$v63 = 0;
										do {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											while ( true ) {
												$v64 = $v63 * 416;
												$v65 = $v64 + 37872;
												$v66 = $m[ ( $v64 + 38600 ) >> 3 ] ?? $this->rt_load( $v64 + 38600 );
												if ( $v66 < 1 || $v66 > 23 ) {
													break 2;
												}
												$v67 = $m[ ( $v65 + 736 ) >> 3 ] ?? $this->rt_load( $v65 + 736 );
												if ( $v67 >= 9007199254740992 || $v67 < -9007199254740991 && $v67 != \PHP_INT_MIN || ( $v66 > 13 || ( ( 1 << $v66 ) & 0x22F6 ) == 0 ) ) {
													break 2;
												}
												$v63 = $v63 + 1;
												if ( $v63 == $v62 ) {
													break 3;
												}
											}
										} while ( false );
										$this->place_at_fault( 7760 + 200, $v65 + 728, 2, 8192, 2, $v30, $v1, 4, 1, $v63 );
										$m[974] = ( $m[974] & -0x10000 ) | ( ( $m[998] >> 8 ) & 0xFFFF );
										$m[974] = ( $m[974] & -0xFF0001 ) | ( ( ( $m[998] >> 24 ) & 0xFF ) << 16 );
										$v59 = $m[995] & 0xFFFFFFFF;
										if ( $v59 == 2 ) {
											break;
										}
										$v60 = $m[998] & 0xFF;
										$v28 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
										$v56 = $m[997] & 0xFFFFFFFF;
										$v29 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
										$v61 = $m[996] & 0xFFFFFFFF;
										$v58 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
										break 2;
									} while ( false );
									$v68 = $m[4759];
									$s0 = 7760 + 48;
									$m[ $s0 >> 3 ] = $v68;
									$v69 = $m[4758];
									$s0 = 7760 + 40;
									$m[ $s0 >> 3 ] = $v69;
									$v70 = $m[4757];
									$m[974] = $v70;
									if ( ( $v68 | ( $v70 | $v69 ) ) != 0 ) {
										$this->poolrecord_take_lists( $v30, $v1 );
										$v71 = $m[995] & 0xFFFFFFFF;
										if ( $v71 != 2 ) {
											$m[971] = $m[996];
											$m[972] = $m[997];
											$m[973] = ( $m[973] & -0x100000000 ) | ( $m[998] & 0xFFFFFFFF );
											$m[970] = ( ( $m[995] >> 32 ) << 32 ) | $v71;
											break 6;
										}
									}
									$m[973] = ( $m[973] & 0xFFFFFFFF ) | 0x93F000000000;
									$m[987] = ( $m[987] & -0x10000 ) | ( ( ( $v32 < 7 ? 1411785848586241 >> ( ( $v32 << 3 ) & 0xFFFFFFFFFFFFF8 ) : 1 ) & 0xFF ) << 8 ) | (int) ( $v31 == 1 );
									$m[983] = $v35;
									$m[982] = $v34;
									$m[981] = ( $v33 << 32 ) | (int) ( $v33 != \PHP_INT_MIN );
									$m[986] = $v39 ^ \PHP_INT_MIN;
									$m[985] = $v38;
									$m[984] = $v37;
									$m[980] = ( $m[980] & -0xFFFF0001 ) | ( $v54 << 24 ) | ( $v53 << 16 );
									$m[980] = ( $m[980] & -0x10000 ) | ( ( $v29 & 0xFF ) << 8 ) | ( $v28 & 0xFF );
									$m[979] = $v48;
									$m[978] = $v47;
									$m[977] = $v45;
									$m[976] = $v46;
									$m[975] = $v36;
									$m[974] = (int) ( $v36 != \PHP_INT_MIN );
									$m[993] = ( $m[993] & -0x100000000 ) | 0x2818;
									$m[991] = $v15;
									$m[990] = $v4;
									$m[989] = $v16;
									$m[988] = $v14;
									$m[992] = ( ( 7760 + 32 ) << 32 ) | ( 7760 + 28 );
									$m[994] = $m[994] & 0xFFFFFFFF;
									$this->drift_reconcile();
									$m[4783] = ( $m[994] >> 32 ) & 0xFFFFFFFF;
									$m[4787] = $m[1023] & 0xFF;
									$s0 = $m[1011];
									$m[4786] = $m[1010] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$s0 = $m[1009];
									$m[4785] = $m[1008] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$s0 = $m[996];
									$m[4784] = $m[995] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$v72 = 0;
									if ( $m[997] == 1 ) {
										$m[4798] = $m[1007];
										$m[4797] = $m[1006];
										$m[4796] = $m[1005];
										$m[4795] = $m[1004];
										$m[4794] = $m[1003];
										$m[4793] = $m[1002];
										$m[4792] = $m[1001];
										$m[4791] = $m[1000];
										$m[4790] = $m[999];
										$m[4789] = $m[998];
										$v72 = 1;
									}
									$m[4788] = $v72;
									$v73 = ( $m[1018] >> 48 ) & 0xFF;
									$m[4799] = (int) ( $v73 != 3 );
									if ( $v73 != 3 ) {
										$v74 = ( $m[1018] >> 40 ) & 0xFF;
										$v75 = ( $m[1018] >> 32 ) & 0xFF;
										$v76 = $m[1016];
										$v77 = $m[1015];
										$v78 = $m[1014];
										$m[4806] = $m[1017];
										$m[4805] = $v76;
										$m[4804] = $v77;
										$m[4803] = $v78;
										$s0 = $v75 << 3;
										$m[4800] = $m[ ( $s0 + 10080 ) >> 3 ];
										$m[4802] = ( $v74 + 1 ) & 0xFF;
										$m[4801] = ( $v73 + 1 ) & 0xFF;
									}
									$m[4813] = ( $m[1023] >> 8 ) & 0xFF;
									$m[4811] = $m[1020];
									$m[4809] = $m[1022] ^ \PHP_INT_MIN;
									$m[4808] = $m[1021] ^ \PHP_INT_MIN;
									$s0 = $m[1013];
									$m[4807] = $m[1012] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$m[4810] = $m[1019] ^ \PHP_INT_MIN;
									$m[4812] = ( ( ( $m[1023] >> 16 ) & 0xFF ) + 1 ) & 7;
									$m[970] = ( $m[970] & -0x100000000 ) | 2;
									break 5;
								} while ( false );
								$m[973] = ( $m[973] & -0xFF000001 ) | ( ( ( $m[974] >> 16 ) & 0xFF ) << 24 );
								$m[973] = ( $m[973] & -0x1000000 ) | ( ( $m[974] & 0xFFFF ) << 8 ) | $v60;
								$m[972] = ( $v28 << 32 ) | $v56;
								$m[971] = ( $v29 << 32 ) | $v61;
								$m[970] = ( $v58 << 32 ) | $v59;
								break 5;
							} while ( false );
							$this->place_at_fault( 7760 + 200, 37920, 9, 9320, 9, $v30, $v1, 2, 0, $v8 );
							$m[973] = ( $m[973] & -0x100000000 ) | ( $m[998] & 0xFFFFFFFF );
							$m[972] = $m[997];
							$m[971] = $m[996];
							$v79 = $m[995];
							$m[970] = $v79;
							$v7 = $v79 & 0xFFFFFFFF;
							break 2;
						} while ( false );
						$m[970] = ( $m[970] & -0x100000000 ) | $v7;
					} while ( false );
					if ( $v7 != 2 ) {
						break 2;
					}
				} while ( false );
				$m[4782] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7760 );
		} while ( false );
		$this->g0_stack_pointer = 7760 + 432;
	}

	/** rules (WebAssembly function 35). */
	private function rules_35( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 9896 ) >> 3 ];
		}
		return $v1;
	}

	/** salesRate (WebAssembly function 36). */
	private function salesrate_36(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				do {
					if ( $m[4734] != 3 ) {
						$m[1020] = $m[1020] & -0x100;
						$m[1019] = $m[1019] & -0x100000000;
						$m[1018] = $m[1018] & -0x100000000;
						$m[1017] = $m[1017] & -0x100000000;
					} else {
						do {
							$v1 = $m[4735];
							if ( $v1 < 0 || $v1 > 253402300799999 ) {
								break;
							}
							$v2 = $m[4736];
							if ( $v2 < -10000000000000 || $v2 > 10000000000000 ) {
								break;
							}
							$v3 = $m[4737];
							if ( $v3 < 0 || $v3 > 253402300799999 ) {
								break;
							}
							$v4 = $m[4738];
							if ( $v4 >= 0 ) {
								if ( $v4 >= 253402300800000 ) {
									break;
								}
								$v5 = \PHP_INT_MIN;
								$v6 = $v4 | \PHP_INT_MIN;
								$v7 = $v3 | \PHP_INT_MIN;
								$s0 = ( $v6 ^ \PHP_INT_MIN ) > ( $v7 ^ \PHP_INT_MIN ) ? $v6 : $v7;
								$v8 = ( $v1 | \PHP_INT_MIN ) - $s0;
								\is_float( $v8 ) && $v8 = self::rt_sub_64( $v1 | \PHP_INT_MIN, $s0 );
								if ( $v8 < 604800000 ) {
									break 2;
								}
								$v9 = $v2 > 0 ? $v2 : 0;
								$v10 = \intdiv( $v8, 86400000 );
								$v11 = $v10 ? \intdiv( $v9, $v10 ) : self::rt_divide_by_zero();
								$s0 = $v11 * $v10;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $v11, $v10 );
								$v5 = $v11 + (int) ( $v9 != $s0 );
								break 2;
							}
							$v5 = \PHP_INT_MIN;
							if ( $v4 == \PHP_INT_MIN ) {
								break 2;
							}
						} while ( false );
						$this->place_at_fault( 8128 + 36, 37880, 4, 9128, 4, 0, 0, 0, 0, 8128 );
						$m[1019] = ( $m[1019] & 0xFFFFFFFF ) | ( $m[1023] << 32 );
						$m[1020] = ( $m[1020] & -0x100000000 ) | ( ( $m[1023] >> 32 ) & 0xFFFFFFFF );
						$m[1018] = ( $m[1018] & 0xFFFFFFFF ) | ( $m[1022] << 32 );
						$m[1019] = ( $m[1019] & -0x100000000 ) | ( ( $m[1022] >> 32 ) & 0xFFFFFFFF );
						$m[1017] = ( $m[1017] & 0xFFFFFFFF ) | ( $m[1021] << 32 );
						$m[1018] = ( $m[1018] & -0x100000000 ) | ( ( $m[1021] >> 32 ) & 0xFFFFFFFF );
						$v12 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
						$m[1017] = ( $m[1017] & -0x100000000 ) | $v12;
						if ( $v12 == 2 ) {
							break 2;
						}
					}
					$this->words_say( 8128 + 8 );
					break 3;
				} while ( false );
				$m[4783] = $v5;
			} while ( false );
			$m[4782] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** words (WebAssembly function 37). */
	private function words_37(): int {
		return 37872;
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

	/** Counts the zero bits below the lowest one bit of 32. */
	private static function rt_ctz_32( int $value ): int {
		if ( 0 === $value ) {
			return 32;
		}
		$count = 0;
		for ( $step = 16; $step > 0; $step = $step >> 1 ) {
			if ( 0 === ( $value & ( ( 1 << $step ) - 1 ) ) ) {
				$value  = $value >> $step;
				$count += $step;
			}
		}
		return $count;
	}
}
