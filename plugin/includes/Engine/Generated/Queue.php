<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: c243e9493aa001b5de400140353fd1d16e2ca6cb6b82485613ee888947bb5453.
 */

declare( strict_types=1 );

namespace StockTruth\Engine\Generated;

/**
 * Queue: a WebAssembly module as PHP.
 *
 * 64-bit integers are PHP integers. 32-bit integers are 0 to 2^32-1 everywhere, in results
 * too; signed_32() tells the signed value of one. Every public method throws a WasmTrap where
 * WebAssembly would trap, and after any throw this instance refuses further calls.
 */
final class Queue {

	/** SHA-256 of the translated module. */
	public const WASM_SHA256 = 'c243e9493aa001b5de400140353fd1d16e2ca6cb6b82485613ee888947bb5453';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1025 => 9007199254740991, 1028 => 253402300799999, 256, 1031 => 253402300799999,
		1034 => 10000000000000, 1036 => 1, 6, 1, 1040 => 2147483647, 1043 => 253402300799999, 1046 => 1,
		1049 => 1, 1052 => 1, 1055 => 253402300799999, 1058 => 253402300799999, 1060 => 1, 48, 1, 1064 => 1,
		1067 => 1, 1070 => 3153600000000, 1073 => 3153600000000, 1075 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1,
		1, 2, 1, 1, 2, 1, 1094 => 1000, 1097 => 10000000000000, 1100 => 100, 1103 => 10000000000000,
		1106 => 3153600000000, 1109 => 3153600000000, 1111 => 1, 1000, 1114 => 1, 20, 1,
		1118 => 253402300799999, 1120 => 1, 48, 1, 1124 => 9007199254740991, 1127 => 9007199254740991,
		1129 => 1, 3, 1, 1133 => 9007199254740991, 1136 => 1, 1139 => 3153600000000, 1141 => 1, 1000000,
		1145 => 253402300799999, 256, 1148 => 9007199254740991, 256, 1151 => 1, 1154 => 1, 1156 => 1, 8, 257,
		1, 48, 257, 1, 4, 257, 1, 5, 257, 1169 => 253402300799999, 256, 1172 => 1000000,
		1175 => 253402300799999, 1178 => 253402300799999, 256, 1181 => 253402300799999, 256,
		1184 => 2147483647, 1187 => 2147483647, 1190 => 2147483647, 1193 => 2147483647, 1196 => 2147483647,
		1198 => 1, 3, 1, 1202 => 1, 1205 => 253402300799999, 256, 1208 => 253402300799999, 256,
		1211 => 253402300799999, 1214 => 253402300799999, 256, 1217 => 3153600000000, 256,
		1220 => 253402300799999, 1223 => 1, 1226 => 253402300799999, 1228 => 1, 3, 1, 1232 => 3153600000000,
		256, 1235 => 3153600000000, 256, 1238 => 253402300799999, 256, 1241 => 253402300799999, 1243 => 1, 48,
		1, -10000000000000, 10000000000000, 1250 => 1, 1252 => 1, 5, 1, 1, 9, 257, 1, 8, 257, 1262 => 1000000,
		1265 => 1000000, 1268 => 1000000, 1271 => 253402300799999, 256, 1274 => 253402300799999, 256,
		1277 => 253402300799999, 256, 1280 => 253402300799999, 256, 1283 => 253402300799999, 256,
		1286 => 9007199254740991, 1289 => 9007199254740991, 1292 => 9007199254740991,
		1295 => 9007199254740991, 1298 => 253402300799999, 256, 1301 => 1, 1303 => 1, 3, 1,
		1307 => 253402300799999, 256, 1310 => 253402300799999, 256, 1313 => 9007199254740991, 256, 1, 3, 1,
		1319 => 9007199254740991, 1321 => 1, 3, 1, 1325 => 9007199254740991, 1327 => 7809653462537629289,
		45595372814451, 4294967305, 206158430215, 858993459200, 1352 => 2542070883418112, 38654716280,
		21474836481, 48, 200, -3300355190804210033, 2027803225993085436, 7041860896962940776,
		134848881977619793, 1, 4, 5, 6, 7, 8, 9, 11, 12, 288000000, 57600000, 14400000, 57600000, 14400000,
		3600000, 3, 1, 1, 2, 1, 2, 2, 2, 1, 1, 2, 1, 2, 2, 3, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
		1, 1, 1, 1, 2, 2, 2, 4, 4, 4, 4, 3, 3, 3, 1, 2, 562949953421570, 72621652126531584, 72340168526397952,
		72057594038059265, 72340172838011137, 16843009, 1, 1, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
		2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
		562949953421568, 72621652126531584, 72340168526397952, 72057594037928193, 72340172838011137, 16843009,
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

	/** affected (WebAssembly function 11).: () -> (). */
	public function affected(): void {
		$this->rt_begin_call();
		try {
			$this->affected_11();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** attribution (WebAssembly function 12).: () -> (). */
	public function attribution(): void {
		$this->rt_begin_call();
		try {
			$this->attribution_12();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** deadlines (WebAssembly function 13).: () -> (). */
	public function deadlines(): void {
		$this->rt_begin_call();
		try {
			$this->deadlines_13();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** exception (WebAssembly function 14).: () -> (). */
	public function exception(): void {
		$this->rt_begin_call();
		try {
			$this->exception_14();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 15).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_15();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** notice (WebAssembly function 16).: () -> (). */
	public function notice(): void {
		$this->rt_begin_call();
		try {
			$this->notice_16();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** openTime (WebAssembly function 17).: () -> (). */
	public function openTime(): void {
		$this->rt_begin_call();
		try {
			$this->opentime_17();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** ownership (WebAssembly function 18).: () -> (). */
	public function ownership(): void {
		$this->rt_begin_call();
		try {
			$this->ownership_18();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** policies (WebAssembly function 19).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_19();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 20).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_20( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** words (WebAssembly function 21).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_21();
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
				return 123312;
			case '__heap_base':
				return 123312;
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

	/** stock_truth::wire::hours::take_hours (WebAssembly function 0). */
	private function hours_take_hours( int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$this->g0_stack_pointer = 8080;
		$v4 = ( ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v5 = ( ( $v4 << 3 ) + 39472 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		$v6 = ( ( $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v7 = ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8, 4 ) ) & 0xFFFFFFFF;
		$v8 = 0;
		do {
			do {
				if ( $v4 <= 79 ) {
					$v9 = 0;
					$v10 = 4;
					$v11 = 1;
					$v8 = $m[ $w5 ] ?? $this->rt_word( $w5 );
					if ( $v8 < 0 || $v8 > ( ( $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24, 4 ) ) & 0xFFFFFFFF ) ) {
						$v13 = $v7;
						$v20 = 0;
						break;
					}
				}
				$v12 = ( ( $v6 << 3 ) + 40112 ) & 0xFFFFFFFF;
				$v13 = $v8;
				$v14 = 0;
				$v15 = (int) ( $v6 > 50 );
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v16 = $v14;
						if ( $v16 == $v13 || ( $v16 == 200 || $v15 ) ) {
							break 2;
						}
						$v17 = ( $v12 + $v16 * 416 ) & 0xFFFFFFFF;
						$w17 = $v17 >> 3;
						$v18 = $m[ $w17 ] ?? $this->rt_word( $w17 );
						if ( $v18 >= 0 && $v18 <= 253402300799999 ) {
							$v19 = $m[ $w17 + 1 ] ?? $this->rt_word( $w17 + 1 );
							if ( $v19 >= 0 && $v19 <= 253402300799999 ) {
								$v14 = ( $v16 + 1 ) & 0xFFFFFFFF;
								if ( $v18 < $v19 ) {
									continue;
								}
							}
						}
						break;
					}
					$this->place_at_fault( 8080 + 4, $v17, 2, 8432, 2, $v7, 1, $v16 );
					$m[1010] = ( $m[1010] & -0x10000 ) | ( ( $m[1013] >> 40 ) & 0xFFFF );
					$m[1010] = ( $m[1010] & -0xFF0001 ) | ( ( ( $m[1013] >> 56 ) & 0xFF ) << 16 );
					$v13 = $m[1011] & 0xFFFFFFFF;
					$v11 = ( $m[1010] >> 32 ) & 0xFFFFFFFF;
					if ( $v11 == 2 ) {
						break;
					}
					$v10 = ( $m[1013] >> 32 ) & 0xFF;
					$v1 = $m[1013] & 0xFFFFFFFF;
					$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
					$v9 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
					$v5 = $m[1012] & 0xFFFFFFFF;
					$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
					$v20 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
					break 2;
				} while ( false );
				if ( $v13 >= 2 ) {
					$v21 = ( ( $v6 << 3 ) + 39472 ) & 0xFFFFFFFF;
					$v22 = 1;
					$v23 = (int) ( $v4 > 79 );
					$v24 = (int) ( $v6 > 50 );
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						if ( ! $v23 && $v22 <= 200 ) {
							$v25 = $v22 - 1;
							$v26 = ( $m[ $w5 ] ?? $this->rt_word( $w5 ) ) & 0xFFFFFFFF;
							if ( $v25 < $v26 && ( ! $v24 && ( $v22 <= 199 && $v22 < $v26 ) ) ) {
								$s0 = ( $v12 + $v22 * 416 ) & 0xFFFFFFFF;
								$s1 = ( $v21 + $v25 * 416 ) & 0xFFFFFFFF;
								if ( ( ( ( $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) < ( ( ( $m[ ( $s1 + 648 ) >> 3 ] ?? $this->rt_load( $s1 + 648 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) ) {
									$m[1023] = ( $m[1023] & -0x100 ) | 2;
									$m[1021] = ( $m[1021] & -0x100 ) | 6;
									$m[1020] = $m[1020] & -0x100000000;
									$m[1019] = ( $v22 << 32 ) | 1;
									$m[1018] = ( $v7 << 32 ) | 1;
									break 3;
								}
							}
						}
						$v22 = $v22 + 1;
						if ( $v22 == $v13 ) {
							break;
						}
					}
				}
				$m[1019] = ( $m[1019] & -0x100000000 ) | 0x9A30;
				$m[1018] = $v2;
				$m[1019] = ( $m[1019] & 0xFFFFFFFF ) | ( ( $m[ $w1 ] ?? $this->rt_load( $v1 ) ) << 32 );
				$m[1020] = ( $m[1020] & -0x100000000 ) | ( ( ( $m[ $w1 ] ?? $this->rt_load( $v1 ) ) >> 32 ) & 0xFFFFFFFF );
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 ) ) << 32 );
				$m[1021] = ( $m[1021] & -0x100000000 ) | ( ( ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 ) ) >> 32 ) & 0xFFFFFFFF );
				$m[1021] = ( $m[1021] & 0xFFFFFFFF ) | ( ( $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 ) ) << 32 );
				$m[1022] = ( $m[1022] & -0x100000000 ) | ( ( ( $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 ) ) >> 32 ) & 0xFFFFFFFF );
				$m[1022] = ( $m[1022] & 0xFFFFFFFF ) | ( ( $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 ) ) << 32 );
				$m[1023] = ( $m[1023] & -0x100000000 ) | ( ( ( $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 ) ) >> 32 ) & 0xFFFFFFFF );
				break 2;
			} while ( false );
			$m[1021] = ( $m[1021] & -0xFF000001 ) | ( ( ( $m[1010] >> 16 ) & 0xFF ) << 24 );
			$m[1021] = ( $m[1021] & -0xFFFF01 ) | ( ( $m[1010] & 0xFFFF ) << 8 );
			$m[1023] = ( $m[1023] & -0x100 ) | 2;
			$m[1021] = ( $m[1021] & -0x100 ) | $v10;
			$m[1020] = ( $v1 << 32 ) | $v9;
			$m[1019] = ( $v5 << 32 ) | $v20;
			$m[1018] = ( $v13 << 32 ) | $v11;
		} while ( false );
		$this->g0_stack_pointer = 8080 + 32;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 1). */
	private function place_at_fault( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		$v8 = $this->g0_stack_pointer - 16;
		$w8 = $v8 >> 3;
		$this->g0_stack_pointer = $v8;
		$this->record_first_fault( $w8 + 1, $v1, $v2, $v3, $v4 );
		$v9 = $m[ $w8 + 1 ] & 0xFF;
		$v10 = ( $m[ $w8 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 12 ) >> 3;
		$b = ( ( $v0 + 12 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v7 << $b );
		$i = ( $v0 + 8 ) >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v6 << $b );
		$i = ( $v0 + 4 ) >> 3;
		$b = ( ( $v0 + 4 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v5 << $b );
		$i = $v0 >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 1 << $b );
		$i = ( $v0 + 20 ) >> 3;
		$b = ( ( $v0 + 20 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v10 << $b );
		$v11 = (int) ( $v9 != 9 );
		$i = ( $v0 + 16 ) >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v11 << $b );
		$i = ( $v0 + 24 ) >> 3;
		$b = ( $v0 & 7 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( $v11 ? $v9 : 6 ) << $b );
		$this->g0_stack_pointer = $v8 + 16;
	}

	/** stock_truth::wire::place::Words::say (WebAssembly function 2). */
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x9CB000000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 10888 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 39472;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 40112 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 40112 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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

	/** stock_truth::wire::record::first_fault (WebAssembly function 3). */
	private function record_first_fault( int $w0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v12 = 0;
		$v5 = $this->g0_stack_pointer - 16;
		$w5 = $v5 >> 3;
		$v6 = $v4 < $v2 ? $v4 : $v2;
		$v7 = 0;
		do {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			while ( true ) {
				$v8 = ( $v1 + ( $v7 << 3 ) ) & 0xFFFFFFFF;
				$v9 = $m[ $v8 >> 3 ] ?? $this->rt_load( $v8 );
				do {
					do {
						$v10 = $v3 + $v7 * 24;
						$w10 = $v10 >> 3;
						switch ( $m[ $w10 + 2 ] & 0xFF ) {
							case 2:
								if ( $v9 > -1 ) {
									break 2;
								}
								break;
							case 3:
								if ( $v9 > -1 ) {
									break 2;
								}
								break;
							default:
								if ( $m[ $w10 ] <= $v9 ) {
									if ( $v9 > $m[ $w10 + 1 ] ) {
										break 2;
									}
									$v10 = 0;
									$w10 = 0;
									$v11 = $v5 + 12;
									break 3;
								}
								break;
						}
						if ( $v9 != \PHP_INT_MIN || ( $m[ $w10 + 2 ] & 0x100 ) == 0 ) {
							break;
						}
						$v10 = 0;
						$w10 = 0;
						$v11 = $v5 + 12;
						break 2;
					} while ( false );
					$m[ $w5 + 1 ] = ( $m[ $w5 + 1 ] & 0xFFFFFFFF ) | ( $v8 << 32 );
					$v11 = $v5 + 8;
					$v12 = $v7;
				} while ( false );
				$i = $v11 >> 3;
				$b = ( $v11 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v10 << $b );
				$v13 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
				if ( $v13 ) {
					$v15 = $m[ $w13 ] ?? $this->rt_load( $v13 );
					if ( $v15 == \PHP_INT_MIN ) {
						$v14 = 1;
						break 2;
					}
					$v14 = 2;
					$v16 = $m[ $w5 + 1 ] & 0xFFFFFFFF;
					$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
					switch ( ( $m[ $w16 + 2 ] ?? $this->rt_load( $v16 + 16, 1 ) ) & 0xFF ) {
						case 1:
							$v14 = 3;
							break 3;
						case 2:
							$s0 = $v15 < ( $m[ $w16 + 1 ] ?? $this->rt_load( $v16 + 8 ) ) ? 5 : 2;
							$v14 = ( $m[ $w16 ] ?? $this->rt_load( $v16 ) ) <= $v15 ? $s0 : 2;
							break 3;
						case 3:
							$s0 = $v15 < ( $m[ $w16 + 1 ] ?? $this->rt_load( $v16 + 8 ) ) ? 7 : 2;
							$v14 = ( $m[ $w16 ] ?? $this->rt_load( $v16 ) ) <= $v15 ? $s0 : 2;
							break 3;
						default:
							break 3;
					}
				}
				$v7 = $v7 + 1;
				if ( $v7 == $v6 ) {
					break;
				}
			}
			$v14 = 9;
		} while ( false );
		$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFF00 ) | ( $v12 << 32 ) | $v14;
	}

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 4). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1733] = $m[1733] & -0xFF00000001;
		do {
			$v2 = $m[4950];
			if ( $v2 < 0 || $v2 >= 25 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1733] = ( $m[1733] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1733] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 40112 ) & 0xFFFFFFFF;
								$s0 = $this->policies_holds( $v8 );
								if ( ! $s0 ) {
									$this->place_at_fault( 7952 + 128, $v8, 15, 8552, 15, 1, 1, $v7 );
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
									$s0 = $this->policies_holds( 39480 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 39480, 15, 8552, 15, 0, 0, 7952 );
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
										$this->policies_read( 39480 );
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
							$v20 = ( $v5 + 11864 ) & 0xFFFFFFFF;
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
			$m[1733] = ( $m[1733] & -0xFF00000001 ) | 0x100000000;
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
				if ( $m[ $w3 + 1069 ] > $v4 || $v4 > $m[ $w3 + 1070 ] ) {
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

	/** stock_truth::rules::operations::observed::agree (WebAssembly function 7). */
	private function observed_agree(): void {
		$m = &$this->m;
		$v3 = 1;
		$v4 = $m[1023] & 0xFF;
		$v5 = ( $v4 - 2 ) & 0xFFFFFFFF;
		if ( ( $v5 & 0xFF ) <= 45 ) {
			$v3 = ( ( $m[ ( $v5 + 11384 ) >> 3 ] ?? $this->rt_word( ( $v5 + 11384 ) >> 3 ) ) >> ( ( $v5 & 7 ) << 3 ) ) & 0xFF;
		}
		$v6 = 11;
		$v7 = 2;
		do {
			do {
				$v8 = $m[1014];
				$v9 = $m[957];
				if ( $v8 < $v9 ) {
					break;
				}
				$v10 = $m[1015];
				$v11 = $m[958];
				if ( $v10 < $v11 ) {
					break;
				}
				switch ( $v3 ) {
					case 1:
						if ( $v10 <= $v11 ) {
							break 2;
						}
						break;
					case 2:
						if ( $v8 <= $v9 || $v10 <= $v11 ) {
							break 2;
						}
						break;
					default:
						if ( $v8 <= $v9 ) {
							break 2;
						}
						break;
				}
				$v12 = $m[955];
				if ( $v8 < $v12 ) {
					break;
				}
				$v13 = $m[956];
				if ( $v10 < $v13 ) {
					break;
				}
				switch ( $v3 ) {
					case 1:
						if ( $v10 <= $v13 ) {
							break 2;
						}
						break;
					case 2:
						if ( $v8 <= $v12 || $v10 <= $v13 ) {
							break 2;
						}
						break;
					default:
						if ( $v8 <= $v12 ) {
							break 2;
						}
						break;
				}
				$m[958] = $v10;
				$m[957] = $v8;
				do {
					do {
						$v14 = ( $m[964] >> 32 ) & 0xFF;
						if ( ! $v14 ) {
							if ( $m[959] == 0 ) {
								$m[948] = 0;
								break;
							}
							break 2;
						}
						$m[948] = 0;
						if ( $v14 == 4 ) {
							break 2;
						}
					} while ( false );
					$s0 = $m[949];
					$v16 = $s0 + 1;
					\is_float( $v16 ) && $v16 = self::rt_add_64( $s0, 1 );
					$m[949] = $v16 < 1000000 ? $v16 : 1000000;
					$v17 = $m[1013];
					$v18 = $m[950];
					$v19 = $v18 == 0 ? $v17 : ( $v17 < $v18 ? $v17 : $v18 );
					$m[950] = $v19;
					do {
						if ( ( $m[964] & 0xFF ) != 0 ) {
							$v20 = 5;
							$v21 = 3600000;
							break;
						}
						$s0 = $v4 << 3;
						$v20 = $m[ ( $s0 + 11432 ) >> 3 ];
						$v21 = 0;
						switch ( ( $v4 - 29 ) & 0xFFFFFFFF ) {
							case 0:
							case 3:
								break;
							case 1:
							case 2:
								break 2;
							default:
								if ( $v4 != 18 ) {
									break 2;
								}
								break;
						}
						$v21 = 300000;
					} while ( false );
					$v7 = 0;
					if ( $v16 < $v20 ) {
						break 2;
					}
					$s0 = $v17 - $v19;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v19 );
					if ( $s0 < $v21 ) {
						break 2;
					}
					$m[964] = ( $m[964] & -0xFF00000001 ) | 0x400000000;
					$m[959] = 0;
					$m[956] = $v10;
					$m[955] = $v8;
					$m[948] = 0;
					$m[949] = 0;
					$m[950] = 0;
					$m[960] = 0;
					$m[945] = 0;
					$m[961] = 0;
					$m[964] = ( $m[964] & -0xFF000001 ) | ( ( ( $m[964] >> 16 ) & 0xFF ) << 24 );
					$m[963] = $m[962];
					$v22 = (int) ( ( ( $v14 - 1 ) & 0xFFFFFFFF ) < 3 );
					$m[964] = ( $m[964] & -0xFF0000000001 ) | ( ( $v22 & (int) ( ( $m[964] & 0xFF00 ) == 0x100 ) ) << 40 );
					$v6 = $v22 ? 2 : 11;
					$v23 = 6;
					break 3;
				} while ( false );
				$v7 = 1;
			} while ( false );
			$v23 = 0;
		} while ( false );
		$this->rt_copy( 7920, 7560, 160 );
		$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v6 << 40 ) | ( $v23 << 32 );
		$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v7 << 16 );
		$m[1010] = $m[1010] & -0x10000;
	}

	/** stock_truth::rules::operations::observed::disagree (WebAssembly function 8). */
	private function observed_disagree(): void {
		$m = &$this->m;
		$v4 = 1;
		$v5 = $m[1023] & 0xFF;
		$v6 = ( $v5 - 2 ) & 0xFFFFFFFF;
		if ( ( $v6 & 0xFF ) <= 45 ) {
			$v4 = ( ( $m[ ( $v6 + 11816 ) >> 3 ] ?? $this->rt_word( ( $v6 + 11816 ) >> 3 ) ) >> ( ( $v6 & 7 ) << 3 ) ) & 0xFF;
		}
		do {
			$v7 = $m[1014];
			$v8 = $m[957];
			if ( $v7 < $v8 ) {
				break;
			}
			$v9 = $m[1015];
			$v10 = $m[958];
			if ( $v9 < $v10 ) {
				break;
			}
			switch ( $v4 ) {
				case 1:
					if ( $v9 <= $v10 ) {
						break 2;
					}
					break;
				case 2:
					if ( $v7 <= $v8 || $v9 <= $v10 ) {
						break 2;
					}
					break;
				default:
					if ( $v7 <= $v8 ) {
						break 2;
					}
					break;
			}
			$v11 = $m[955];
			if ( $v7 < $v11 ) {
				break;
			}
			$v12 = $m[956];
			if ( $v9 < $v12 ) {
				break;
			}
			switch ( $v4 ) {
				case 1:
					if ( $v9 <= $v12 ) {
						break 2;
					}
					break;
				case 2:
					if ( $v7 <= $v11 || $v9 <= $v12 ) {
						break 2;
					}
					break;
				default:
					if ( $v7 <= $v11 ) {
						break 2;
					}
					break;
			}
			$m[958] = $v9;
			$m[957] = $v7;
			$v13 = 0;
			do {
				do {
					do {
						$v14 = ( $m[1023] >> 8 ) & 0xFF;
						switch ( ( $v14 - 28 ) & 0xFFFFFFFF ) {
							case 0:
								break;
							case 1:
								break 2;
							default:
								if ( $v14 == 18 ) {
									break 2;
								}
								if ( $v14 != 2 ) {
									break 4;
								}
								break;
						}
						if ( $v5 > 23 ) {
							break 3;
						}
						if ( ( 1 << $v5 ) & 0x9B902B ) {
							break 2;
						}
						break 3;
					} while ( false );
					if ( $v5 > 22 || ( $v6 & 0xEF ) == 0 ) {
						break 2;
					}
				} while ( false );
				if ( $m[959] != 0 ) {
					break;
				}
				$m[959] = $m[1013];
				$v13 = 1;
			} while ( false );
			$v16 = $m[1016];
			$v17 = ( $m[1022] >> 24 ) & 0xFF;
			$v19 = ( $m[964] >> 56 ) & 0xFF;
			$v20 = ( $m[964] >> 48 ) & 0xFF;
			$v21 = ( $m[964] >> 40 ) & 0xFF;
			$v22 = ( $m[964] >> 24 ) & 0xFF;
			$v23 = ( $m[964] >> 8 ) & 0xFF;
			$v24 = $m[964] & 0xFF;
			$v25 = $m[963];
			$v26 = $m[959];
			$v27 = $m[954];
			$v28 = $m[953];
			$v29 = $m[952];
			$v30 = $m[951];
			$v31 = $m[948];
			$v32 = $m[947];
			$v33 = $m[946];
			$v34 = $m[945];
			do {
				do {
					do {
						do {
							do {
								do {
									do {
										$v35 = ( $m[964] >> 32 ) & 0xFF;
										switch ( $v35 ) {
											case 1:
											case 2:
											case 3:
												do {
													do {
														if ( $v17 > $v22 ) {
															break;
														}
														if ( $v16 > $v25 ) {
															$s0 = $v25 + $v33;
															\is_float( $s0 ) && $s0 = self::rt_add_64( $v25, $v33 );
															$v47 = $v25 << 1;
															if ( $v16 >= ( $v35 == 3 ? ( $v34 & 1 ? $s0 : $v47 ) : $v47 ) ) {
																break;
															}
														}
														$m[943] = 0;
														$m[942] = 0;
														$m[938] = $m[955];
														$m[939] = $m[956];
														$m[940] = $m[957];
														$m[941] = $m[958];
														$m[936] = $m[960];
														$m[937] = $m[961];
														break 2;
													} while ( false );
													$v34 = 0;
													if ( $v26 == 0 ) {
														$v34 = 0;
														$m[943] = 0;
														$m[942] = 0;
														$m[936] = 0;
														$m[937] = 0;
														$m[938] = $m[955];
														$m[939] = $m[956];
														$m[940] = $m[957];
														$m[941] = $m[958];
														$v43 = 1;
														$v20 = 2;
														$v41 = 0;
														$v42 = $v35 == 1 ? 0 : 2;
														$v21 = 8;
														$v37 = $v31;
														$v46 = 0;
														$v35 = 1;
														$v22 = $v17;
														$v25 = $v16;
														$v38 = $v29;
														break 9;
													}
													$m[943] = 0;
													$m[942] = 0;
													$m[936] = 0;
													$m[937] = 0;
													$m[938] = $m[955];
													$m[939] = $m[956];
													$m[940] = $m[957];
													$m[941] = $m[958];
													$v35 = 1;
													$v21 = 8;
													$v20 = 2;
												} while ( false );
												$v42 = 0;
												$v43 = 11;
												$v37 = $v31;
												break 4;
											case 4:
												do {
													do {
														do {
															do {
																do {
																	do {
																		do {
																			switch ( ( $v21 - 2 ) & 0xFFFFFFFF ) {
																				case 0:
																					if ( $v17 > $v22 ) {
																						break 4;
																					}
																					if ( $v16 <= $v25 ) {
																						break 2;
																					}
																					if ( $v16 >= $v25 << 1 ) {
																						break 4;
																					}
																					break;
																				case 1:
																					if ( $v26 == 0 ) {
																						break 3;
																					}
																					break 5;
																				case 3:
																					if ( $v17 > $v22 ) {
																						break 4;
																					}
																					if ( $v16 <= $v25 ) {
																						break 2;
																					}
																					if ( $v16 >= $v25 << 1 ) {
																						break 4;
																					}
																					break;
																				default:
																					break 4;
																			}
																		} while ( false );
																		$m[943] = 0;
																		$m[942] = 0;
																		$m[938] = $m[955];
																		$m[939] = $m[956];
																		$m[940] = $m[957];
																		$m[941] = $m[958];
																		$m[936] = $m[960];
																		$m[937] = $m[961];
																		break 4;
																	} while ( false );
																	$v34 = 0;
																	$m[942] = 0;
																	$m[943] = 0;
																	$m[936] = 0;
																	$m[937] = 0;
																	$m[938] = $m[955];
																	$m[939] = $m[956];
																	$m[940] = $m[957];
																	$m[941] = $m[958];
																	$v48 = $v32 + 1;
																	\is_float( $v48 ) && $v48 = self::rt_add_64( $v32, 1 );
																	$v32 = $v48 < 1000000 ? $v48 : 1000000;
																	$v49 = $v31 + 1;
																	\is_float( $v49 ) && $v49 = self::rt_add_64( $v31, 1 );
																	$v37 = $v49 < 1000000 ? $v49 : 1000000;
																	$v38 = $m[1013];
																	$v30 = $v31 == 0 ? $v38 : ( $v30 == 0 ? $v38 : $v30 );
																	$v42 = 1;
																	$v41 = 0;
																	$s0 = $v38 - $v28;
																	\is_float( $s0 ) && $s0 = self::rt_sub_64( $v38, $v28 );
																	$v50 = (int) ( $v28 != 0 && $s0 < 86400001 );
																	$v43 = $v50 ? ( $v24 & 1 ? 0 : 6 ) : 0;
																	$v24 = ( $v50 | $v24 ) & 1;
																	$v21 = 8;
																	$v20 = 4;
																	break 5;
																} while ( false );
																if ( $v26 != 0 ) {
																	break;
																}
																$v51 = $v31 + 1;
																\is_float( $v51 ) && $v51 = self::rt_add_64( $v31, 1 );
																$v37 = $v51 < 1000000 ? $v51 : 1000000;
																$v38 = $m[1013];
																$v30 = $v31 == 0 ? $v38 : ( $v30 == 0 ? $v38 : $v30 );
																$v52 = $v38 - $v30;
																\is_float( $v52 ) && $v52 = self::rt_sub_64( $v38, $v30 );
																$v53 = $m[1018];
																if ( $v17 == 2 ) {
																	if ( $v37 >= $v53 || $v52 >= $m[1017] ) {
																		break 3;
																	}
																	if ( ( $m[1022] & 1 ) == 0 ) {
																		break 7;
																	}
																	break 3;
																}
																if ( $v37 >= $v53 || $v52 >= $m[1017] ) {
																	break 3;
																}
																break 7;
															} while ( false );
															$m[943] = 0;
															$m[942] = 0;
															$m[938] = $m[955];
															$m[939] = $m[956];
															$m[940] = $m[957];
															$m[941] = $m[958];
															$m[936] = $m[960];
															$m[937] = $m[961];
														} while ( false );
														$v35 = 4;
														$v41 = 1;
														$v42 = 0;
														$v43 = 11;
														$v37 = $v31;
														break 7;
													} while ( false );
													$v34 = 0;
													$m[942] = 0;
													$m[943] = 0;
													$m[936] = 0;
													$m[937] = 0;
													$m[941] = $m[958];
													$m[940] = $m[957];
													$m[939] = $m[956];
													$m[938] = $m[955];
													$v54 = $v32 + 1;
													\is_float( $v54 ) && $v54 = self::rt_add_64( $v32, 1 );
													$v32 = $v54 < 1000000 ? $v54 : 1000000;
													$v42 = 1;
													$v41 = 0;
													$s0 = $v38 - $v28;
													\is_float( $s0 ) && $s0 = self::rt_sub_64( $v38, $v28 );
													$v55 = (int) ( $v28 != 0 && $s0 < 86400001 );
													$v43 = $v55 ? ( $v24 & 1 ? 0 : 6 ) : 0;
													$v24 = ( $v55 | $v24 ) & 1;
													$v21 = 8;
													$v20 = 3;
												} while ( false );
												$v46 = 1;
												break 2;
											default:
												break;
										}
										do {
											if ( $v26 == 0 ) {
												$v36 = $v31 + 1;
												\is_float( $v36 ) && $v36 = self::rt_add_64( $v31, 1 );
												$v37 = $v36 < 1000000 ? $v36 : 1000000;
												$v38 = $m[1013];
												$v30 = $v31 == 0 ? $v38 : ( $v30 == 0 ? $v38 : $v30 );
												$v39 = $v38 - $v30;
												\is_float( $v39 ) && $v39 = self::rt_sub_64( $v38, $v30 );
												$v40 = $m[1018];
												if ( $v17 == 2 ) {
													if ( $v37 >= $v40 || $v39 >= $m[1017] ) {
														break;
													}
													if ( ( $m[1022] & 1 ) == 0 ) {
														break 6;
													}
													break;
												}
												if ( $v37 >= $v40 || $v39 >= $m[1017] ) {
													break;
												}
												break 6;
											}
											$m[943] = 0;
											$m[942] = 0;
											$m[938] = $m[955];
											$m[939] = $m[956];
											$m[940] = $m[957];
											$m[941] = $m[958];
											$m[936] = $m[960];
											$m[937] = $m[961];
											$v41 = 1;
											$v42 = 0;
											$v43 = 11;
											$v37 = $v31;
											break 7;
										} while ( false );
										$v34 = 0;
										$m[942] = 0;
										$m[943] = 0;
										$m[936] = 0;
										$m[937] = 0;
										$m[941] = $m[958];
										$m[940] = $m[957];
										$m[939] = $m[956];
										$m[938] = $m[955];
										$v44 = $v32 + 1;
										\is_float( $v44 ) && $v44 = self::rt_add_64( $v32, 1 );
										$v32 = $v44 < 1000000 ? $v44 : 1000000;
										$v42 = 1;
										$v41 = 0;
										$s0 = $v38 - $v28;
										\is_float( $s0 ) && $s0 = self::rt_sub_64( $v38, $v28 );
										$v45 = (int) ( $v28 != 0 && $s0 < 86400001 );
										$v43 = $v45 ? ( $v24 & 1 ? 0 : 6 ) : 0;
										$v24 = ( $v45 | $v24 ) & 1;
										$v21 = 8;
										$v46 = 1;
										$v20 = 0;
									} while ( false );
									$v35 = 1;
									$v22 = $v17;
									$v23 = 0;
									$v25 = $v16;
									$v27 = $v28;
									$v28 = $v29;
									break 6;
								} while ( false );
								$m[943] = 0;
								$m[942] = 0;
								$m[938] = $m[955];
								$m[939] = $m[956];
								$m[940] = $m[957];
								$m[941] = $m[958];
								$m[936] = $m[960];
								$m[937] = $m[961];
								$v35 = 4;
								$v42 = 0;
								$v43 = 11;
							} while ( false );
							$v41 = 0;
						} while ( false );
						$v46 = 0;
						$v38 = $v29;
						break 3;
					} while ( false );
					$m[943] = 0;
					$m[942] = 0;
					$m[938] = $m[955];
					$m[939] = $m[956];
					$m[940] = $m[957];
					$m[941] = $m[958];
					$m[936] = $m[960];
					$m[937] = $m[961];
					$v42 = 0;
					$v43 = 11;
					$v41 = 0;
				} while ( false );
				$v46 = 0;
				$v35 = 0;
				$v38 = $v29;
			} while ( false );
			$m[993] = $v37;
			$m[992] = $v32;
			$m[991] = $v33;
			$m[990] = $v34;
			$m[994] = $m[942];
			$m[995] = $m[943];
			$m[999] = $v27;
			$m[998] = $v28;
			$m[997] = $v38;
			$m[996] = $v30;
			$m[1000] = $m[938];
			$m[1001] = $m[939];
			$m[1002] = $m[940];
			$m[1003] = $m[941];
			$m[1004] = $v26;
			$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFF ) | ( $v19 << 56 ) | ( $v20 << 48 );
			$m[1009] = ( $m[1009] & -0xFF00FF000001 ) | ( $v21 << 40 ) | ( $v22 << 24 );
			$m[1009] = ( $m[1009] & -0xFFFF01 ) | ( $v17 << 16 ) | ( $v23 << 8 );
			$m[1009] = ( $m[1009] & -0x100 ) | $v24;
			$m[1008] = $v25;
			$m[1007] = $v16;
			$m[1009] = ( $m[1009] & -0xFF00000001 ) | ( $v35 << 32 );
			$m[1006] = $m[937];
			$m[1005] = $m[936];
			if ( ! ( $v13 & (int) ( ( ( $v35 - 1 ) & 0xFF ) < 3 ) ) ) {
				$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v43 << 40 ) | ( $v42 << 32 );
				$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v41 << 16 );
				$m[1010] = $m[1010] & -0xFF01;
			} else {
				$m[1010] = ( $m[1010] & -0xFFFFFF000001 ) | ( $v43 << 40 ) | 0x406000000;
				$m[1010] = ( $m[1010] & -0xFFFF01 ) | ( $v41 << 16 );
			}
			$m[1010] = ( $m[1010] & -0x100 ) | $v46;
			return;
		} while ( false );
		$this->rt_copy( 7920, 7560, 160 );
		$m[1010] = ( $m[1010] & -0x1000000000000 ) | 0xB0006020000;
	}

	/** stock_truth::rules::operations::observed::inherited (WebAssembly function 9). */
	private function observed_inherited(): void {
		$m = &$this->m;
		do {
			$v4 = $m[1014];
			$v5 = $m[955];
			$v6 = $m[957];
			$v7 = $v5 > $v6 ? $v5 : $v6;
			if ( $v4 >= $v7 ) {
				$v8 = $m[1015];
				$v9 = $m[956];
				$v10 = $m[958];
				$v11 = $v9 > $v10 ? $v9 : $v10;
				if ( $v8 >= $v11 ) {
					$v12 = ( $m[964] >> 32 ) & 0xFF;
					if ( $v12 != 4 || ( $v4 != $v7 || $v8 != $v11 ) ) {
						break;
					}
				}
			}
			$this->rt_copy( 7920, 7560, 160 );
			$m[1010] = ( $m[1010] & -0x1000000000000 ) | 0xB0006020000;
			return;
		} while ( false );
		$m[958] = $v8;
		$m[957] = $v4;
		$m[949] = 0;
		$m[950] = 0;
		$v13 = ( $m[1022] >> 24 ) & 0xFF;
		$m[964] = ( $m[964] & -0xFF0001 ) | ( $v13 << 16 );
		$v14 = $m[1016];
		$m[962] = $v14;
		$v15 = $m[1020];
		$v16 = $m[951];
		$v17 = $v15 < $v16 ? $v15 : $v16;
		do {
			do {
				do {
					if ( ( ( $v12 - 1 ) & 0xFF ) >= 3 ) {
						do {
							do {
								$v18 = ( $m[964] >> 40 ) & 0xFF;
								switch ( ( $v18 - 2 ) & 0xFFFFFFFF ) {
									case 0:
									case 3:
										if ( $v12 != 4 ) {
											break 2;
										}
										if ( $v13 > ( ( $m[964] >> 24 ) & 0xFF ) ) {
											break 3;
										}
										$v19 = $m[963];
										if ( $v14 > $v19 && $v14 >= $v19 << 1 ) {
											break 3;
										}
										$this->rt_copy( 7920, 7560, 160 );
										$m[1010] = ( $m[1010] & -0x1000000000000 ) | 0xB0006010000;
										return;
									default:
										if ( $v12 == 4 ) {
											break 3;
										}
										break;
								}
							} while ( false );
							$v15 = $v17;
						} while ( false );
						$m[951] = $v15;
						$v21 = $m[1021];
						$v22 = $m[948];
						$v23 = $v21 > $v22 ? $v21 : $v22;
						$m[948] = $v23;
						if ( ( ( ( ( $m[1022] >> 40 ) & 0xFF ) - 1 ) & 0xFF ) < 3 ) {
							break;
						}
						if ( $v18 == 3 ) {
							break 2;
						}
						if ( $v12 != 4 ) {
							break 3;
						}
						$m[964] = ( $m[964] & -0xFFFF00000001 ) | 0x80000000000;
						break 3;
					}
					$m[951] = $v17;
					$this->rt_copy( 7920, 7560, 160 );
					$m[1010] = ( $m[1010] & -0x1000000000000 ) | 0xB0006000000;
					return;
				} while ( false );
				$v24 = $m[947];
				$v25 = $m[946];
				$v26 = $m[952];
				$v27 = $m[953];
				$m[930] = $m[955];
				$m[931] = $m[956];
				$m[932] = $m[957];
				$m[933] = $m[958];
				$m[934] = $m[959];
				$m[994] = 0;
				$m[995] = 0;
				$m[999] = $v27;
				$m[998] = $v26;
				$m[996] = $v15;
				$m[993] = $v23;
				$m[991] = $v25;
				$m[990] = 0;
				$v28 = $m[1013];
				$m[997] = $v28;
				$v29 = $v24 + 1;
				\is_float( $v29 ) && $v29 = self::rt_add_64( $v24, 1 );
				$m[992] = $v29 < 1000000 ? $v29 : 1000000;
				$m[935] = 0;
				$m[936] = 0;
				$v30 = $m[964] & 0xFF;
				$v31 = ( $m[964] >> 56 ) & 0xFF;
				$s0 = 7920 + 80;
				$s1 = $m[930];
				$s2 = $m[931];
				$s3 = $m[932];
				$s4 = $m[933];
				$s5 = $m[934];
				$s6 = $m[935];
				$s7 = $m[936];
				$m[ $s0 >> 3 ] = $s1;
				$m[ ( $s0 + 8 ) >> 3 ] = $s2;
				$m[ ( $s0 + 16 ) >> 3 ] = $s3;
				$m[ ( $s0 + 24 ) >> 3 ] = $s4;
				$m[ ( $s0 + 32 ) >> 3 ] = $s5;
				$m[ ( $s0 + 40 ) >> 3 ] = $s6;
				$m[ ( $s0 + 48 ) >> 3 ] = $s7;
				$m[1010] = ( $m[1010] & -0xFF00000001 ) | 0x200000000;
				$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFF ) | ( $v31 << 56 ) | 0x1000000000000;
				$m[1009] = ( $m[1009] & -0xFFFFFF000001 ) | 0x80100000000 | ( $v13 << 24 );
				$m[1009] = ( $m[1009] & -0xFFFF01 ) | ( $v13 << 16 );
				$m[1008] = $v14;
				$m[1007] = $v14;
				$m[1010] = ( $m[1010] & -0x100000000 ) | 0x6000001;
				$s0 = $v28 - $v27;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v28, $v27 );
				$v32 = (int) ( $v27 != 0 && $s0 < 86400001 );
				$m[1010] = ( $m[1010] & -0xFF0000000001 ) | ( ( $v32 ? ( $v30 & 1 ? 0 : 6 ) : 0 ) << 40 );
				$m[1009] = ( $m[1009] & -0x100 ) | ( ( $v32 | $v30 ) & 1 );
				return;
			} while ( false );
			$v33 = $m[947];
			$v34 = $m[946];
			$v35 = $m[952];
			$v36 = $m[953];
			$s0 = 7440 + 56;
			$s1 = $m[955];
			$s2 = $m[956];
			$s3 = $m[957];
			$s4 = $m[958];
			$s5 = $m[959];
			$m[ $s0 >> 3 ] = $s1;
			$m[ ( $s0 + 8 ) >> 3 ] = $s2;
			$m[ ( $s0 + 16 ) >> 3 ] = $s3;
			$m[ ( $s0 + 24 ) >> 3 ] = $s4;
			$m[ ( $s0 + 32 ) >> 3 ] = $s5;
			$m[994] = 0;
			$m[995] = 0;
			$m[999] = $v36;
			$m[998] = $v35;
			$m[996] = $v15;
			$m[993] = $v23;
			$m[991] = $v34;
			$m[990] = 0;
			$v37 = $m[1013];
			$m[997] = $v37;
			$v38 = $v33 + 1;
			\is_float( $v38 ) && $v38 = self::rt_add_64( $v33, 1 );
			$m[992] = $v38 < 1000000 ? $v38 : 1000000;
			$m[942] = 0;
			$m[943] = 0;
			$v39 = $m[964] & 0xFF;
			$v40 = ( $m[964] >> 56 ) & 0xFF;
			$s0 = 7920 + 80;
			$s1 = 7440 + 56;
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
			$m[1010] = ( $m[1010] & -0xFF00000001 ) | 0x100000000;
			$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFF ) | ( $v40 << 56 ) | 0x4000000000000;
			$m[1009] = ( $m[1009] & -0xFFFFFF000001 ) | 0x80100000000 | ( $v13 << 24 );
			$m[1009] = ( $m[1009] & -0xFFFF01 ) | ( $v13 << 16 );
			$m[1008] = $v14;
			$m[1007] = $v14;
			$m[1010] = ( $m[1010] & -0x100000000 ) | 0x6000001;
			$s0 = $v37 - $v36;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v37, $v36 );
			$v41 = (int) ( $v36 != 0 && $s0 < 86400001 );
			$m[1010] = ( $m[1010] & -0xFF0000000001 ) | ( ( $v41 ? ( $v39 & 1 ? 0 : 6 ) : 0 ) << 40 );
			$m[1009] = ( $m[1009] & -0x100 ) | ( ( $v41 | $v39 ) & 1 );
			return;
		} while ( false );
		$this->rt_copy( 7920, 7560, 160 );
		$m[1010] = ( $m[1010] & -0x1000000000000 ) | 0xB0006000000;
	}

	/** stock_truth::rules::operations::lifecycle::step (WebAssembly function 10). */
	private function lifecycle_step( int $v1 ): void {
		$m = &$this->m;
		$w1 = $v1 >> 3;
		$v4 = $m[1013];
		do {
			if ( ( $m[ $w1 + 19 ] & 0xFF ) != 1 ) {
				break;
			}
			$v5 = $m[ $w1 + 7 ];
			if ( $v5 != 0 ) {
				$s0 = $v4 - $v5;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v4, $v5 );
				if ( $s0 < 604800000 ) {
					break;
				}
			}
			$m[ $w1 + 19 ] = $m[ $w1 + 19 ] & -0x100;
		} while ( false );
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
												switch ( ( $m[1022] >> 56 ) & 0xFF ) {
													case 1:
														$this->rt_copy( 7552 + 8, $v1, 160 );
														$this->observed_agree();
														return;
													case 2:
														$this->rt_copy( 7920, $v1, 160 );
														$m[1010] = ( $m[1010] & -0x1000000000000 ) | 0xB0006010000;
														return;
													case 3:
														$m[945] = $m[ $w1 + 1 ];
														$m[946] = $m[ $w1 + 2 ];
														$w6 = $w1 + 15;
														$w7 = $w1 + 6;
														$w8 = $w1 + 1;
														$v9 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFFFF;
														$v10 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v11 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
														$v12 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v13 = $m[ $w1 + 19 ] & 0xFFFF;
														$v14 = $m[ $w1 + 18 ];
														$v15 = $m[ $w1 + 17 ];
														$v16 = $m[ $w1 + 14 ];
														$v17 = $m[ $w1 + 13 ];
														$v18 = $m[ $w1 + 12 ];
														$v19 = $m[ $w1 + 11 ];
														$v20 = $m[ $w1 + 10 ];
														$v21 = $m[ $w1 ];
														$v22 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														if ( $v22 == 4 ) {
															$m[990] = $v21;
															$s0 = 7920 + 8;
															$s1 = $m[ $w8 ];
															$s2 = $m[ $w8 + 1 ];
															$s3 = $m[ $w8 + 2 ];
															$s4 = $m[ $w8 + 3 ];
															$s5 = $m[ $w8 + 4 ];
															$m[ $s0 >> 3 ] = $s1;
															$m[ ( $s0 + 8 ) >> 3 ] = $s2;
															$m[ ( $s0 + 16 ) >> 3 ] = $s3;
															$m[ ( $s0 + 24 ) >> 3 ] = $s4;
															$m[ ( $s0 + 32 ) >> 3 ] = $s5;
															$m[1004] = $v16;
															$m[1003] = $v17;
															$m[1002] = $v18;
															$m[1001] = $v19;
															$m[1000] = $v20;
															$m[1007] = $v15;
															$m[999] = $m[ $w7 + 3 ];
															$m[998] = $m[ $w7 + 2 ];
															$m[997] = $m[ $w7 + 1 ];
															$m[996] = $m[ $w7 ];
															$m[1005] = $m[ $w6 ];
															$m[1006] = $m[ $w6 + 1 ];
															$v25 = 0;
															$v26 = 1;
															$v22 = 4;
															break 11;
														}
														$v23 = $m[1014];
														if ( $v23 >= ( $v20 > $v18 ? $v20 : $v18 ) ) {
															$v24 = $m[1015];
															if ( $v24 >= ( $v19 > $v17 ? $v19 : $v17 ) ) {
																$m[990] = 0;
																$m[949] = 0;
																$m[948] = 0;
																$m[947] = 0;
																$s0 = 7920 + 8;
																$s1 = 7552 + 8;
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
																$m[1004] = 0;
																$m[1003] = $v24;
																$m[1002] = $v23;
																$m[1001] = $v24;
																$m[1000] = $v23;
																$m[1005] = 0;
																$m[1006] = 0;
																$m[1007] = $v15;
																$m[999] = $m[ $w7 + 3 ];
																$m[998] = $m[ $w7 + 2 ];
																$m[997] = $m[ $w7 + 1 ];
																$m[996] = $m[ $w7 ];
																$v25 = 6;
																$v26 = 0;
																$v22 = 4;
																$v14 = $v15;
																$v11 = $v12;
																$v10 = 4;
																break 11;
															}
														}
														$m[990] = $v21;
														$s0 = 7920 + 8;
														$s1 = $m[ $w8 ];
														$s2 = $m[ $w8 + 1 ];
														$s3 = $m[ $w8 + 2 ];
														$s4 = $m[ $w8 + 3 ];
														$s5 = $m[ $w8 + 4 ];
														$m[ $s0 >> 3 ] = $s1;
														$m[ ( $s0 + 8 ) >> 3 ] = $s2;
														$m[ ( $s0 + 16 ) >> 3 ] = $s3;
														$m[ ( $s0 + 24 ) >> 3 ] = $s4;
														$m[ ( $s0 + 32 ) >> 3 ] = $s5;
														$m[1004] = $v16;
														$m[1003] = $v17;
														$m[1002] = $v18;
														$m[1001] = $v19;
														$m[1000] = $v20;
														$m[1007] = $v15;
														$m[999] = $m[ $w7 + 3 ];
														$m[998] = $m[ $w7 + 2 ];
														$m[997] = $m[ $w7 + 1 ];
														$m[996] = $m[ $w7 ];
														$m[1005] = $m[ $w6 ];
														$m[1006] = $m[ $w6 + 1 ];
														$v25 = 0;
														$v26 = 2;
														break 11;
													case 4:
														$this->rt_copy( 7552 + 8, $v1, 160 );
														$this->observed_inherited();
														return;
													case 5:
														$v27 = $v1 + 157;
														$w27 = $v27 >> 3;
														$w28 = $w1 + 17;
														$v29 = $v1 + 8;
														$v30 = $m[ $w1 + 16 ];
														$v31 = $m[ $w1 + 15 ];
														$v32 = $m[ $w1 ];
														$v33 = 11;
														$v34 = 4;
														$v35 = 0;
														$v36 = 0;
														$v37 = 0;
														$v38 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														switch ( $v38 ) {
															case 1:
															case 2:
															case 3:
																break;
															case 4:
																$v36 = 1;
																$v35 = 4;
																$v34 = 4;
																break 10;
															default:
																break 11;
														}
														$v36 = 3;
														$v39 = $m[1019];
														if ( $v39 <= $v4 || $v39 == 0 ) {
															$v35 = $v38;
															break 9;
														}
														$v35 = 2;
														$v37 = 3;
														$v36 = 6;
														if ( $v38 != 2 ) {
															$v32 = 0;
															$v31 = $v39;
															$v30 = 0;
															$v34 = 0;
															break 10;
														}
														$v34 = 1;
														if ( ( $m[1022] & 0xFF0000 ) == 0x10000 ) {
															break 9;
														}
														$v32 = 0;
														$v31 = $v39;
														$v30 = 0;
														$v34 = 0;
														$v33 = 5;
														break 10;
													case 6:
														$v40 = $m[ $w1 ];
														$v41 = $v1 + 8;
														$this->rt_copy( 7552 + 8, $v41, 128 );
														$w42 = $w1 + 17;
														$v43 = ( $m[ $w1 + 19 ] >> 56 ) & 0xFF;
														$v44 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFF;
														$v45 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v46 = 11;
														$v47 = 4;
														$v48 = 0;
														$v49 = 0;
														$v50 = 0;
														do {
															$v51 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
															switch ( $v51 ) {
																case 1:
																case 3:
																	$v46 = 10;
																	$v49 = 6;
																	$v47 = 0;
																	$v41 = 7552 + 8;
																	$v48 = $v51;
																	$v50 = 0;
																	break;
																case 2:
																	$v49 = 6;
																	if ( ( $m[1022] & 0xFF0000 ) == 0 ) {
																		$v40 = 0;
																		$m[960] = 0;
																		$m[959] = 0;
																		$v46 = 10;
																		$v50 = 2;
																		$v47 = 0;
																		$v45 = 8;
																		$v48 = 1;
																		$v41 = 7552 + 8;
																		$v44 = 8;
																		break 2;
																	}
																	$v47 = 1;
																	$v48 = 2;
																	$v50 = 0;
																	break;
																case 4:
																	$v49 = 1;
																	$v48 = 4;
																	$v47 = 4;
																	$v50 = 0;
																	break;
																default:
																	break;
															}
														} while ( false );
														$m[990] = $v40;
														$this->rt_copy( 7920 + 8, $v41, 128 );
														$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v46 << 40 ) | ( $v50 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF0001 ) | ( $v49 << 24 ) | ( $v47 << 16 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFF ) | ( $v43 << 56 ) | ( $v44 << 48 );
														$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( $v45 << 40 ) | ( $v48 << 32 );
														$m[1010] = $m[1010] & -0x10000;
														$m[1009] = ( $m[1009] & -0x100000000 ) | ( $m[ $w42 + 2 ] & 0xFFFFFFFF );
														$m[1008] = $m[ $w42 + 1 ];
														$m[1007] = $m[ $w42 ];
														return;
													case 7:
														$v52 = $v1 + 157;
														$w52 = $v52 >> 3;
														$w53 = $w1 + 16;
														$v54 = $m[ $w1 + 15 ];
														$v55 = 6;
														$v56 = 1;
														do {
															$v57 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
															switch ( $v57 ) {
																case 0:
																	$v56 = 4;
																	$v57 = 0;
																	$v55 = 0;
																	break;
																case 2:
																	$v57 = 2;
																	$v58 = $m[1019];
																	if ( $v58 == 0 ) {
																		break 2;
																	}
																	$v56 = (int) ( $v54 != 0 && $v58 <= $v54 );
																	$v54 = $v56 ? $v54 : $v58;
																	break;
																default:
																	break;
															}
														} while ( false );
														$this->rt_copy( 7920, $v1, 120 );
														$m[1005] = $v54;
														$m[1009] = ( $m[1009] & -0xFF00000001 ) | ( $v57 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFFFF000001 ) | 0xB0000000000 | ( $v55 << 24 );
														$m[1010] = ( $m[1010] & -0x1000000 ) | ( $v56 << 16 );
														$m[1006] = $m[ $w53 ];
														$m[1007] = $m[ $w53 + 1 ];
														$m[1008] = $m[ $w53 + 2 ];
														$m[1009] = ( $m[1009] & -0x100000000 ) | ( $m[ $w53 + 3 ] & 0xFFFFFFFF );
														$m[1009] = ( $m[1009] & -0xFFFF0000000001 ) | ( ( ( $m[ $w52 ] >> 40 ) & 0xFFFF ) << 40 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $w52 ] >> 56 ) << 56 );
														return;
													case 8:
														$v59 = $v1 + 157;
														$w59 = $v59 >> 3;
														$w60 = $w1 + 17;
														$v61 = $v1 + 16;
														$v62 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
														$v63 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v64 = $m[ $w1 + 16 ];
														$v65 = $m[ $w1 + 15 ];
														$v66 = $m[ $w1 + 1 ];
														$v67 = $m[ $w1 ];
														$v68 = 4;
														$v69 = 0;
														$v70 = 0;
														$v71 = 0;
														$v72 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														switch ( $v72 ) {
															case 1:
															case 2:
															case 3:
																break;
															case 4:
																$v70 = 1;
																$v69 = 4;
																$v68 = 4;
																$v71 = 0;
																break 9;
															default:
																break 9;
														}
														$v70 = 3;
														$v73 = $m[1019];
														if ( $v73 <= $v4 || $v73 == 0 ) {
															$v69 = $v72;
															$v71 = 0;
															break 8;
														}
														$v70 = 2;
														do {
															if ( $v63 != 2 ) {
																$s0 = $v73 - $v4;
																\is_float( $s0 ) && $s0 = self::rt_sub_64( $v73, $v4 );
																if ( $s0 < 604800001 ) {
																	break;
																}
																$v69 = $v72;
																$v71 = 0;
																if ( $m[1022] & 0x100 ) {
																	break;
																}
																break 9;
															}
															$v69 = $v72;
															$v71 = 0;
															if ( ( $m[1022] & 0xFF00 ) != 0x100 ) {
																break 9;
															}
														} while ( false );
														$v66 = $m[1012];
														$v67 = $m[1011];
														$v70 = 6;
														$v68 = 0;
														$v69 = 3;
														$v65 = 0;
														$v64 = $v73;
														$v71 = 3;
														break 8;
													case 9:
														$v74 = $v1 + 8;
														$v75 = ( $m[ $w1 + 19 ] >> 56 ) & 0xFF;
														$v76 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFF;
														$v77 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v78 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
														$v79 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v80 = $m[ $w1 + 19 ] & 0xFFFF;
														$v81 = $m[ $w1 + 18 ];
														$v82 = $m[ $w1 + 17 ];
														$v83 = $m[ $w1 + 16 ];
														$v84 = $m[ $w1 + 15 ];
														$v85 = $m[ $w1 + 14 ];
														$v86 = $m[ $w1 ];
														$v87 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														if ( $v87 != 3 ) {
															$m[990] = $v86;
															$this->rt_copy( 7920 + 8, $v74, 104 );
															$m[1007] = $v82;
															$m[1006] = $v83;
															$m[1005] = $v84;
															$m[1004] = $v85;
															$v89 = 11;
															$v90 = 0;
															$v91 = 1;
															break 7;
														}
														if ( $v83 != 0 && $v83 > $v4 ) {
															$m[990] = $v86;
															$this->rt_copy( 7920 + 8, $v74, 104 );
															$m[1007] = $v82;
															$m[1006] = $v83;
															$m[1005] = $v84;
															$m[1004] = $v85;
															$v89 = 11;
															$v90 = 0;
															$v87 = 3;
															$v91 = 3;
															break 7;
														}
														$m[990] = 0;
														$v77 = 8;
														$this->rt_copy( 7920 + 8, $v74, 104 );
														if ( $v85 == 0 ) {
															$m[1006] = 0;
															$m[1005] = 0;
															$m[1004] = 0;
															$m[1007] = $v82;
															$v89 = 3;
															$v90 = 2;
															$v91 = 0;
															$v76 = 6;
															$v87 = 1;
															$v81 = $v82;
															$v78 = $v79;
															break 7;
														}
														$m[1005] = 0;
														$m[1004] = $v85;
														$m[1006] = 0;
														$m[1007] = $v82;
														$v89 = 11;
														$v91 = 0;
														$v76 = 6;
														$v87 = 1;
														$v90 = 0;
														break 7;
													case 10:
														$w92 = $w1 + 17;
														$v93 = $v1 + 8;
														$v94 = ( $m[ $w1 + 19 ] >> 56 ) & 0xFF;
														$v95 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFF;
														$v96 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v97 = $m[ $w1 + 16 ];
														$v98 = $m[ $w1 + 15 ];
														$v99 = $m[ $w1 + 14 ];
														$v100 = $m[ $w1 ];
														$v101 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														if ( $v101 != 2 ) {
															$m[990] = $v100;
															$this->rt_copy( 7920 + 8, $v93, 104 );
															$m[1006] = $v97;
															$m[1005] = $v98;
															$m[1004] = $v99;
															$v105 = 0;
															$v103 = 11;
															$v104 = 1;
															break 6;
														}
														if ( $v98 != 0 && $v98 > $v4 ) {
															$m[990] = $v100;
															$this->rt_copy( 7920 + 8, $v93, 104 );
															$m[1006] = $v97;
															$m[1005] = $v98;
															$m[1004] = $v99;
															$v105 = 0;
															$v103 = 11;
															$v104 = 3;
															$v101 = 2;
															break 6;
														}
														$m[990] = 0;
														$v96 = 8;
														$this->rt_copy( 7920 + 8, $v93, 104 );
														if ( $v99 == 0 ) {
															$m[1006] = 0;
															$m[1005] = 0;
															$m[1004] = 0;
															$v103 = 4;
															$v104 = 0;
															$v95 = 5;
															$v101 = 1;
															$v105 = 1;
															break 6;
														}
														$m[1005] = 0;
														$m[1004] = $v99;
														$m[1006] = 0;
														$v103 = 11;
														$v104 = 0;
														$v95 = 5;
														$v101 = 1;
														$v105 = 0;
														break 6;
													case 11:
														$v106 = $v1 + 157;
														$w106 = $v106 >> 3;
														$v107 = $v1 + 120;
														$v108 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														$v109 = 11;
														$v110 = 1;
														do {
															do {
																$v111 = $m[ $w1 + 14 ];
																$c = $v111 != 0;
																$v112 = 0;
																if ( ! $c ) {
																	$v113 = ( $m[1022] >> 32 ) & 0xFF;
																	$v114 = (int) ( $v113 == 2 );
																	$v115 = $v114 ? 7 : 0;
																	$v116 = 0;
																	switch ( $v108 ) {
																		case 1:
																			break 2;
																		case 2:
																			break;
																		case 3:
																			$v116 = 0;
																			if ( $v114 == 0 ) {
																				break 3;
																			}
																			$v109 = 9;
																			$v112 = 7;
																			$v116 = 0;
																			$v110 = 0;
																			break 3;
																		default:
																			break 3;
																	}
																	if ( ( $v113 & 6 ) == 2 ) {
																		break;
																	}
																}
																$v116 = 0;
																break 2;
															} while ( false );
															$v116 = 1;
															$v110 = 0;
															$v112 = $v115;
														} while ( false );
														$this->rt_copy( 7920, $v1, 112 );
														$m[1004] = $v111;
														$this->rt_copy( 7920 + 120, $v107, 36 );
														$m[1009] = ( $m[1009] & -0xFF00000001 ) | ( $v108 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v109 << 40 ) | ( $v112 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v110 << 16 );
														$m[1010] = ( $m[1010] & -0x10000 ) | ( $v116 << 8 );
														$m[1009] = ( $m[1009] & -0xFFFF0000000001 ) | ( ( ( $m[ $w106 ] >> 40 ) & 0xFFFF ) << 40 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $w106 ] >> 56 ) << 56 );
														return;
													case 12:
														$this->rt_copy( 7552 + 8, $v1, 153 );
														$v117 = $v1 + 157;
														$w117 = $v117 >> 3;
														$v118 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFFFF;
														$v119 = ( $m[ $w1 + 19 ] >> 8 ) & 0xFF;
														$v120 = 4;
														$v121 = 0;
														$v122 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														switch ( $v122 ) {
															case 1:
															case 2:
															case 3:
																$m[950] = 0;
																$m[949] = 0;
																$v121 = 6;
																$v120 = 0;
																$v119 = 1;
																$v1 = 7552 + 8;
																$w1 = $v1 >> 3;
																break;
															case 4:
																$v121 = 1;
																break;
															default:
																break;
														}
														$this->rt_copy( 7920, $v1, 153 );
														$m[1009] = ( $m[1009] & -0xFFFFFF0001 ) | ( $v122 << 32 ) | ( $v118 << 16 );
														$m[1009] = ( $m[1009] & -0xFF01 ) | ( $v119 << 8 );
														$m[1010] = ( $m[1010] & -0xFFFFFF000001 ) | 0xB0000000000 | ( $v121 << 24 );
														$m[1010] = ( $m[1010] & -0x1000000 ) | ( $v120 << 16 );
														$m[1009] = ( $m[1009] & -0xFFFF0000000001 ) | ( ( ( $m[ $w117 ] >> 40 ) & 0xFFFF ) << 40 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $w117 ] >> 56 ) << 56 );
														return;
													case 13:
														$m[965] = $m[ $w1 + 1 ];
														$m[966] = $m[ $w1 + 2 ];
														$m[967] = $m[ $w1 + 3 ];
														$v123 = $m[ $w1 ];
														$v124 = $v1 + 48;
														$s0 = 7552 + 8;
														$s1 = $m[ $v124 >> 3 ];
														$s2 = $m[ ( $v124 + 8 ) >> 3 ];
														$s3 = $m[ ( $v124 + 16 ) >> 3 ];
														$s4 = $m[ ( $v124 + 24 ) >> 3 ];
														$s5 = $m[ ( $v124 + 32 ) >> 3 ];
														$s6 = $m[ ( $v124 + 40 ) >> 3 ];
														$s7 = $m[ ( $v124 + 48 ) >> 3 ];
														$s8 = $m[ ( $v124 + 56 ) >> 3 ];
														$s9 = $m[ ( $v124 + 64 ) >> 3 ];
														$m[ $s0 >> 3 ] = $s1;
														$m[ ( $s0 + 8 ) >> 3 ] = $s2;
														$m[ ( $s0 + 16 ) >> 3 ] = $s3;
														$m[ ( $s0 + 24 ) >> 3 ] = $s4;
														$m[ ( $s0 + 32 ) >> 3 ] = $s5;
														$m[ ( $s0 + 40 ) >> 3 ] = $s6;
														$m[ ( $s0 + 48 ) >> 3 ] = $s7;
														$m[ ( $s0 + 56 ) >> 3 ] = $s8;
														$m[ ( $s0 + 64 ) >> 3 ] = $s9;
														$w125 = $w1 + 17;
														$v126 = $v1 + 8;
														$v127 = 1;
														$v128 = ( $m[ $w1 + 19 ] >> 56 ) & 0xFF;
														$v129 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFF;
														$v130 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v131 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														$v132 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFFFF;
														$v133 = 11;
														do {
															$v134 = ( $m[ $w1 + 19 ] >> 8 ) & 0xFF;
															if ( $v134 != 1 ) {
																$v135 = $v131;
																$v136 = 0;
																break;
															}
															$v136 = 0;
															$v134 = 1;
															$v137 = 0;
															$v135 = 0;
															$v127 = 1;
															switch ( $v131 ) {
																case 1:
																	break;
																case 2:
																case 3:
																	$v137 = 2;
																	break;
																case 4:
																	$v134 = 1;
																	$v137 = 5;
																	if ( $v130 != 1 ) {
																		$v135 = 4;
																		$v127 = 1;
																		break 2;
																	}
																	break;
																default:
																	break 2;
															}
															$v123 = 0;
															$m[969] = 0;
															$m[968] = 0;
															$m[954] = 0;
															$m[955] = 0;
															$v129 = 7;
															$v130 = 8;
															$v135 = 1;
															$v134 = 2;
															$v124 = 7552 + 8;
															$v126 = 7552 + 168;
															$v127 = 0;
															$v136 = $v137;
															$v133 = 7;
														} while ( false );
														$m[990] = $v123;
														$s0 = 7920 + 8;
														$s1 = $m[ $v126 >> 3 ];
														$s2 = $m[ ( $v126 + 8 ) >> 3 ];
														$s3 = $m[ ( $v126 + 16 ) >> 3 ];
														$s4 = $m[ ( $v126 + 24 ) >> 3 ];
														$s5 = $m[ ( $v126 + 32 ) >> 3 ];
														$m[ $s0 >> 3 ] = $s1;
														$m[ ( $s0 + 8 ) >> 3 ] = $s2;
														$m[ ( $s0 + 16 ) >> 3 ] = $s3;
														$m[ ( $s0 + 24 ) >> 3 ] = $s4;
														$m[ ( $s0 + 32 ) >> 3 ] = $s5;
														$s0 = 7920 + 48;
														$s1 = $m[ $v124 >> 3 ];
														$s2 = $m[ ( $v124 + 8 ) >> 3 ];
														$s3 = $m[ ( $v124 + 16 ) >> 3 ];
														$s4 = $m[ ( $v124 + 24 ) >> 3 ];
														$s5 = $m[ ( $v124 + 32 ) >> 3 ];
														$s6 = $m[ ( $v124 + 40 ) >> 3 ];
														$s7 = $m[ ( $v124 + 48 ) >> 3 ];
														$s8 = $m[ ( $v124 + 56 ) >> 3 ];
														$s9 = $m[ ( $v124 + 64 ) >> 3 ];
														$s10 = $m[ ( $v124 + 72 ) >> 3 ];
														$s11 = $m[ ( $v124 + 80 ) >> 3 ];
														$m[ $s0 >> 3 ] = $s1;
														$m[ ( $s0 + 8 ) >> 3 ] = $s2;
														$m[ ( $s0 + 16 ) >> 3 ] = $s3;
														$m[ ( $s0 + 24 ) >> 3 ] = $s4;
														$m[ ( $s0 + 32 ) >> 3 ] = $s5;
														$m[ ( $s0 + 40 ) >> 3 ] = $s6;
														$m[ ( $s0 + 48 ) >> 3 ] = $s7;
														$m[ ( $s0 + 56 ) >> 3 ] = $s8;
														$m[ ( $s0 + 64 ) >> 3 ] = $s9;
														$m[ ( $s0 + 72 ) >> 3 ] = $s10;
														$m[ ( $s0 + 80 ) >> 3 ] = $s11;
														$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v133 << 40 ) | ( $v136 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v127 << 16 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFF ) | ( $v128 << 56 ) | ( $v129 << 48 );
														$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( $v130 << 40 ) | ( $v135 << 32 );
														$m[1009] = ( $m[1009] & -0xFFFFFF01 ) | ( $v132 << 16 ) | ( $v134 << 8 );
														$m[1010] = $m[1010] & -0x10000;
														$m[1009] = ( $m[1009] & -0x100 ) | ( $m[ $w125 + 2 ] & 0xFF );
														$m[1008] = $m[ $w125 + 1 ];
														$m[1007] = $m[ $w125 ];
														return;
													case 14:
														$m[945] = $m[ $w1 + 1 ];
														$m[946] = $m[ $w1 + 2 ];
														$w138 = $w1 + 15;
														$w139 = $w1 + 6;
														$w140 = $w1 + 1;
														$v141 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFFFF;
														$v142 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v143 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														$v144 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
														$v145 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v146 = $m[ $w1 + 19 ] & 0xFFFF;
														$v147 = $m[ $w1 + 18 ];
														$v148 = $m[ $w1 + 17 ];
														$v149 = $m[ $w1 + 14 ];
														$v150 = $m[ $w1 + 13 ];
														$v151 = $m[ $w1 + 12 ];
														$v152 = $m[ $w1 + 11 ];
														$v153 = $m[ $w1 + 10 ];
														$v154 = $m[ $w1 ];
														do {
															$v155 = ( $m[1022] >> 48 ) & 0xFF;
															if ( ( $v155 & 0xE ) != 2 ) {
																$m[990] = $v154;
																$s0 = 7920 + 8;
																$s1 = $m[ $w140 ];
																$s2 = $m[ $w140 + 1 ];
																$s3 = $m[ $w140 + 2 ];
																$s4 = $m[ $w140 + 3 ];
																$s5 = $m[ $w140 + 4 ];
																$m[ $s0 >> 3 ] = $s1;
																$m[ ( $s0 + 8 ) >> 3 ] = $s2;
																$m[ ( $s0 + 16 ) >> 3 ] = $s3;
																$m[ ( $s0 + 24 ) >> 3 ] = $s4;
																$m[ ( $s0 + 32 ) >> 3 ] = $s5;
																$m[1004] = $v149;
																$m[1003] = $v150;
																$m[1002] = $v151;
																$m[1001] = $v152;
																$m[1000] = $v153;
																$m[1007] = $v148;
																$m[999] = $m[ $w139 + 3 ];
																$m[998] = $m[ $w139 + 2 ];
																$m[997] = $m[ $w139 + 1 ];
																$m[996] = $m[ $w139 ];
																$m[1005] = $m[ $w138 ];
																$m[1006] = $m[ $w138 + 1 ];
																$v156 = 11;
																$v157 = 0;
																$v158 = 4;
																$v159 = 4;
																break;
															}
															switch ( $v143 ) {
																case 0:
																	break;
																case 4:
																	$m[990] = $v154;
																	$s0 = 7920 + 8;
																	$s1 = $m[ $w140 ];
																	$s2 = $m[ $w140 + 1 ];
																	$s3 = $m[ $w140 + 2 ];
																	$s4 = $m[ $w140 + 3 ];
																	$s5 = $m[ $w140 + 4 ];
																	$m[ $s0 >> 3 ] = $s1;
																	$m[ ( $s0 + 8 ) >> 3 ] = $s2;
																	$m[ ( $s0 + 16 ) >> 3 ] = $s3;
																	$m[ ( $s0 + 24 ) >> 3 ] = $s4;
																	$m[ ( $s0 + 32 ) >> 3 ] = $s5;
																	$m[1004] = $v149;
																	$m[1003] = $v150;
																	$m[1002] = $v151;
																	$m[1001] = $v152;
																	$m[1000] = $v153;
																	$m[1007] = $v148;
																	$m[999] = $m[ $w139 + 3 ];
																	$m[998] = $m[ $w139 + 2 ];
																	$m[997] = $m[ $w139 + 1 ];
																	$m[996] = $m[ $w139 ];
																	$m[1005] = $m[ $w138 ];
																	$m[1006] = $m[ $w138 + 1 ];
																	$v156 = 11;
																	$v157 = 0;
																	$v159 = 6;
																	$v158 = 1;
																	$v143 = 4;
																	break 2;
																default:
																	if ( ! ( $m[1022] & 0xFF00 ) ) {
																		$m[990] = $v154;
																		$s0 = 7920 + 8;
																		$s1 = $m[ $w140 ];
																		$s2 = $m[ $w140 + 1 ];
																		$s3 = $m[ $w140 + 2 ];
																		$s4 = $m[ $w140 + 3 ];
																		$s5 = $m[ $w140 + 4 ];
																		$m[ $s0 >> 3 ] = $s1;
																		$m[ ( $s0 + 8 ) >> 3 ] = $s2;
																		$m[ ( $s0 + 16 ) >> 3 ] = $s3;
																		$m[ ( $s0 + 24 ) >> 3 ] = $s4;
																		$m[ ( $s0 + 32 ) >> 3 ] = $s5;
																		$m[1004] = $v149;
																		$m[1003] = $v150;
																		$m[1002] = $v151;
																		$m[1001] = $v152;
																		$m[1000] = $v153;
																		$m[1007] = $v148;
																		$m[999] = $m[ $w139 + 3 ];
																		$m[998] = $m[ $w139 + 2 ];
																		$m[997] = $m[ $w139 + 1 ];
																		$m[996] = $m[ $w139 ];
																		$m[1005] = $m[ $w138 ];
																		$m[1006] = $m[ $w138 + 1 ];
																		$v156 = 11;
																		$v157 = 0;
																		$v159 = 2;
																		$v158 = 4;
																		break 2;
																	}
																	$m[990] = 0;
																	$m[949] = 0;
																	$m[948] = 0;
																	$m[947] = 0;
																	$s0 = 7920 + 8;
																	$s1 = 7552 + 8;
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
																	$m[1004] = 0;
																	$m[1003] = $v150;
																	$m[1002] = $v151;
																	$m[1001] = $v150 > $v152 ? $v150 : $v152;
																	$m[1000] = $v151 > $v153 ? $v151 : $v153;
																	$m[1005] = 0;
																	$m[1006] = 0;
																	$m[1007] = $v148;
																	$m[999] = $m[ $w139 + 3 ];
																	$m[998] = $m[ $w139 + 2 ];
																	$m[997] = $m[ $w139 + 1 ];
																	$m[996] = $m[ $w139 ];
																	$v156 = 2;
																	$v159 = 6;
																	$v158 = 0;
																	$v143 = 4;
																	$v147 = $v148;
																	$v144 = $v145;
																	$v142 = $v155;
																	$v157 = 6;
																	break 2;
															}
															$m[990] = $v154;
															$s0 = 7920 + 8;
															$s1 = $m[ $w140 ];
															$s2 = $m[ $w140 + 1 ];
															$s3 = $m[ $w140 + 2 ];
															$s4 = $m[ $w140 + 3 ];
															$s5 = $m[ $w140 + 4 ];
															$m[ $s0 >> 3 ] = $s1;
															$m[ ( $s0 + 8 ) >> 3 ] = $s2;
															$m[ ( $s0 + 16 ) >> 3 ] = $s3;
															$m[ ( $s0 + 24 ) >> 3 ] = $s4;
															$m[ ( $s0 + 32 ) >> 3 ] = $s5;
															$m[1004] = $v149;
															$m[1003] = $v150;
															$m[1002] = $v151;
															$m[1001] = $v152;
															$m[1000] = $v153;
															$m[1007] = $v148;
															$m[999] = $m[ $w139 + 3 ];
															$m[998] = $m[ $w139 + 2 ];
															$m[997] = $m[ $w139 + 1 ];
															$m[996] = $m[ $w139 ];
															$m[1005] = $m[ $w138 ];
															$m[1006] = $m[ $w138 + 1 ];
															$v156 = 11;
															$v158 = 4;
															$v143 = 0;
															$v159 = 0;
															$v157 = 0;
														} while ( false );
														$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v156 << 40 ) | ( $v157 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF0001 ) | ( $v159 << 24 ) | ( $v158 << 16 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFF ) | ( $v141 << 48 ) | ( $v142 << 40 );
														$m[1009] = ( $m[1009] & -0xFFFF000001 ) | ( $v143 << 32 ) | ( $v144 << 24 );
														$m[1009] = ( $m[1009] & -0x1000000 ) | ( $v145 << 16 ) | $v146;
														$m[1008] = $v147;
														$m[1010] = $m[1010] & -0x10000;
														return;
													case 15:
														$v160 = $v1 + 157;
														$w160 = $v160 >> 3;
														$v161 = $v1 + 120;
														$v162 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														$v163 = $m[ $w1 + 14 ];
														$v164 = 5;
														$v165 = 4;
														$v166 = ( $m[1023] >> 8 ) & 0xFF;
														if ( $v166 == 48 ) {
															break 4;
														}
														$v167 = $m[1023] & 0xFF;
														do {
															do {
																switch ( ( $v166 - 28 ) & 0xFFFFFFFF ) {
																	case 0:
																		break;
																	case 1:
																		break 2;
																	default:
																		if ( $v166 == 18 ) {
																			break 2;
																		}
																		if ( $v166 != 2 ) {
																			break 7;
																		}
																		break;
																}
																if ( $v167 > 23 || ( ( 1 << $v167 ) & 0x9B902B ) == 0 ) {
																	break 6;
																}
																break 2;
															} while ( false );
															if ( $v167 > 22 || ( ( $v167 - 2 ) & 0xFFFFFFEF ) == 0 ) {
																break 5;
															}
														} while ( false );
														$v164 = 6;
														$v165 = 1;
														if ( $v163 != 0 ) {
															break 4;
														}
														$v168 = $v162;
														if ( $v168 == 4 ) {
															break 4;
														}
														$v165 = 0;
														$v169 = $v168 ? 4 : 0;
														break 5;
													case 16:
														$v170 = $v1 + 157;
														$w170 = $v170 >> 3;
														$w171 = $w1 + 15;
														$v172 = $v1 + 56;
														$v173 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														$v174 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
														$v175 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v176 = $m[ $w1 + 19 ] & 0xFFFF;
														$v177 = $m[ $w1 + 18 ];
														$v178 = $m[ $w1 + 17 ];
														$v179 = $m[ $w1 + 6 ];
														do {
															do {
																do {
																	$v180 = $m[ $w1 + 14 ];
																	if ( $v180 == 0 ) {
																		$v181 = 1;
																	} else {
																		$v182 = 8;
																		$v183 = 5;
																		$v181 = 0;
																		$v184 = $v178;
																		$v185 = $v175;
																		switch ( $v173 ) {
																			case 1:
																			case 2:
																				break 4;
																			case 3:
																				$v173 = 3;
																				$v184 = $v177;
																				$v185 = $v174;
																				break 3;
																			case 4:
																				break;
																			default:
																				$s0 = $v179 + $v4;
																				\is_float( $s0 ) && $s0 = self::rt_add_64( $v179, $v4 );
																				$s1 = $v4 < $v180 ? $v4 : $v180;
																				$v186 = $s0 - $s1;
																				\is_float( $v186 ) && $v186 = self::rt_sub_64( $s0, $s1 );
																				$v179 = $v179 == 0 ? 0 : ( $v186 < -9223118634553975809 ? $v186 : -9223118634553975809 );
																				$v173 = 0;
																				$v184 = $v177;
																				$v185 = $v174;
																				$v181 = 0;
																				break 2;
																		}
																		$v181 = 0;
																		$v173 = 4;
																	}
																	$v184 = $v177;
																	$v185 = $v174;
																} while ( false );
																$v183 = 0;
															} while ( false );
															$v182 = 11;
														} while ( false );
														$s0 = $m[ $w1 ];
														$s1 = $m[ $w1 + 1 ];
														$s2 = $m[ $w1 + 2 ];
														$s3 = $m[ $w1 + 3 ];
														$s4 = $m[ $w1 + 4 ];
														$s5 = $m[ $w1 + 5 ];
														$m[990] = $s0;
														$m[991] = $s1;
														$m[992] = $s2;
														$m[993] = $s3;
														$m[994] = $s4;
														$m[995] = $s5;
														$m[996] = $v179;
														$s0 = 7920 + 56;
														$s1 = $m[ $v172 >> 3 ];
														$s2 = $m[ ( $v172 + 8 ) >> 3 ];
														$s3 = $m[ ( $v172 + 16 ) >> 3 ];
														$s4 = $m[ ( $v172 + 24 ) >> 3 ];
														$s5 = $m[ ( $v172 + 32 ) >> 3 ];
														$s6 = $m[ ( $v172 + 40 ) >> 3 ];
														$s7 = $m[ ( $v172 + 48 ) >> 3 ];
														$m[ $s0 >> 3 ] = $s1;
														$m[ ( $s0 + 8 ) >> 3 ] = $s2;
														$m[ ( $s0 + 16 ) >> 3 ] = $s3;
														$m[ ( $s0 + 24 ) >> 3 ] = $s4;
														$m[ ( $s0 + 32 ) >> 3 ] = $s5;
														$m[ ( $s0 + 40 ) >> 3 ] = $s6;
														$m[ ( $s0 + 48 ) >> 3 ] = $s7;
														$m[1004] = 0;
														$m[1009] = ( $m[1009] & -0xFFFF000001 ) | ( $v173 << 32 ) | ( $v185 << 24 );
														$m[1009] = ( $m[1009] & -0x1000000 ) | ( $v175 << 16 ) | $v176;
														$m[1008] = $v184;
														$m[1007] = $v178;
														$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v182 << 40 ) | ( $v183 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v181 << 16 );
														$m[1005] = $m[ $w171 ];
														$m[1006] = $m[ $w171 + 1 ];
														$m[1009] = ( $m[1009] & -0xFFFF0000000001 ) | ( ( ( $m[ $w170 ] >> 40 ) & 0xFFFF ) << 40 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $w170 ] >> 56 ) << 56 );
														$m[1010] = $m[1010] & -0x10000;
														return;
													case 17:
														$v187 = $m[ $w1 ];
														$w188 = $w1 + 1;
														$s0 = 7552 + 8;
														$s1 = $m[ $w188 ];
														$s2 = $m[ $w188 + 1 ];
														$s3 = $m[ $w188 + 2 ];
														$s4 = $m[ $w188 + 3 ];
														$s5 = $m[ $w188 + 4 ];
														$m[ $s0 >> 3 ] = $s1;
														$m[ ( $s0 + 8 ) >> 3 ] = $s2;
														$m[ ( $s0 + 16 ) >> 3 ] = $s3;
														$m[ ( $s0 + 24 ) >> 3 ] = $s4;
														$m[ ( $s0 + 32 ) >> 3 ] = $s5;
														$w189 = $w1 + 15;
														$w190 = $w1 + 6;
														$v191 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFFFF;
														$v192 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v193 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
														$v194 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v195 = $m[ $w1 + 19 ] & 0xFFFF;
														$v196 = $m[ $w1 + 18 ];
														$v197 = $m[ $w1 + 17 ];
														$v198 = $m[ $w1 + 14 ];
														$v199 = $m[ $w1 + 13 ];
														$v200 = $m[ $w1 + 12 ];
														$v201 = $m[ $w1 + 11 ];
														$v202 = $m[ $w1 + 10 ];
														do {
															do {
																$v203 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
																switch ( $v203 ) {
																	case 1:
																		if ( ( $m[1022] & 0xFF ) == 0 ) {
																			break 5;
																		}
																		break 2;
																	case 2:
																		if ( $m[1022] & 0xFF ) {
																			break 2;
																		}
																		break 5;
																	case 3:
																		if ( ( $m[1022] & 0xFF ) == 0 ) {
																			break 5;
																		}
																		break 2;
																	case 4:
																		$m[990] = $v187;
																		$s0 = 7920 + 8;
																		$s1 = $m[ $w188 ];
																		$s2 = $m[ $w188 + 1 ];
																		$s3 = $m[ $w188 + 2 ];
																		$s4 = $m[ $w188 + 3 ];
																		$s5 = $m[ $w188 + 4 ];
																		$m[ $s0 >> 3 ] = $s1;
																		$m[ ( $s0 + 8 ) >> 3 ] = $s2;
																		$m[ ( $s0 + 16 ) >> 3 ] = $s3;
																		$m[ ( $s0 + 24 ) >> 3 ] = $s4;
																		$m[ ( $s0 + 32 ) >> 3 ] = $s5;
																		$m[1004] = $v198;
																		$m[1003] = $v199;
																		$m[1002] = $v200;
																		$m[1001] = $v201;
																		$m[1000] = $v202;
																		$m[1007] = $v197;
																		$m[999] = $m[ $w190 + 3 ];
																		$m[998] = $m[ $w190 + 2 ];
																		$m[997] = $m[ $w190 + 1 ];
																		$m[996] = $m[ $w190 ];
																		$m[1005] = $m[ $w189 ];
																		$m[1006] = $m[ $w189 + 1 ];
																		$v204 = 11;
																		$v206 = 0;
																		$v205 = 1;
																		$v203 = 4;
																		break 3;
																	default:
																		break;
																}
																$m[990] = 0;
																$m[949] = 0;
																$m[948] = 0;
																$m[947] = 0;
																$s0 = 7920 + 8;
																$s1 = 7552 + 8;
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
																$m[1004] = 0;
																$m[1003] = $v199;
																$m[1002] = $v200;
																$m[1001] = $v199 > $v201 ? $v199 : $v201;
																$m[1000] = $v200 > $v202 ? $v200 : $v202;
																$m[1005] = 0;
																$m[1006] = 0;
																$m[1007] = $v197;
																$m[999] = $m[ $w190 + 3 ];
																$m[998] = $m[ $w190 + 2 ];
																$m[997] = $m[ $w190 + 1 ];
																$m[996] = $m[ $w190 ];
																$v204 = 11;
																$v205 = 0;
																$v206 = 6;
																$v203 = 4;
																$v193 = $v194;
																$v192 = 6;
																break 5;
															} while ( false );
															$m[990] = $v187;
															$s0 = 7920 + 8;
															$s1 = $m[ $w188 ];
															$s2 = $m[ $w188 + 1 ];
															$s3 = $m[ $w188 + 2 ];
															$s4 = $m[ $w188 + 3 ];
															$s5 = $m[ $w188 + 4 ];
															$m[ $s0 >> 3 ] = $s1;
															$m[ ( $s0 + 8 ) >> 3 ] = $s2;
															$m[ ( $s0 + 16 ) >> 3 ] = $s3;
															$m[ ( $s0 + 24 ) >> 3 ] = $s4;
															$m[ ( $s0 + 32 ) >> 3 ] = $s5;
															$m[1004] = $v198;
															$m[1003] = $v199;
															$m[1002] = $v200;
															$m[1001] = $v201;
															$m[1000] = $v202;
															$m[1007] = $v197;
															$m[999] = $m[ $w190 + 3 ];
															$m[998] = $m[ $w190 + 2 ];
															$m[997] = $m[ $w190 + 1 ];
															$m[996] = $m[ $w190 ];
															$m[1005] = $m[ $w189 ];
															$m[1006] = $m[ $w189 + 1 ];
															$v204 = 11;
															$v206 = 0;
															$v205 = 1;
														} while ( false );
														$v197 = $v196;
														break 3;
													case 18:
														$m[945] = $m[ $w1 + 1 ];
														$m[946] = $m[ $w1 + 2 ];
														$w207 = $w1 + 6;
														$v208 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFFFF;
														$v209 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v210 = $m[ $w1 + 19 ] & 0xFFFF;
														$v211 = $m[ $w1 + 17 ];
														$v212 = $m[ $w1 + 13 ];
														$v213 = $m[ $w1 + 12 ];
														$v214 = $m[ $w1 + 11 ];
														$v215 = $m[ $w1 + 10 ];
														$v216 = ( $m[ $w1 + 19 ] >> 32 ) & 0xFF;
														if ( $v216 != 4 ) {
															$m[990] = 0;
															$m[949] = 0;
															$m[948] = 0;
															$m[947] = 0;
															$s0 = 7920 + 8;
															$s1 = 7552 + 8;
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
															$m[1004] = 0;
															$m[1002] = $v213;
															$m[1001] = $v212 > $v214 ? $v212 : $v214;
															$m[1000] = $v213 > $v215 ? $v213 : $v215;
															$m[1005] = 0;
															$m[1006] = 0;
															$m[999] = $m[ $w207 + 3 ];
															$m[998] = $m[ $w207 + 2 ];
															$m[997] = $m[ $w207 + 1 ];
															$m[996] = $m[ $w207 ];
															$v217 = $v216 ? 2 : 11;
															$v218 = 6;
															$v219 = 0;
															$v220 = 7;
															$v221 = $v211;
															$v222 = $v209;
														} else {
															$v220 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
															$v222 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
															$v221 = $m[ $w1 + 18 ];
															$v223 = $m[ $w1 + 14 ];
															$m[990] = $m[ $w1 ];
															$s0 = 7920 + 8;
															$s1 = $m[ $w1 + 1 ];
															$s2 = $m[ $w1 + 2 ];
															$s3 = $m[ $w1 + 3 ];
															$s4 = $m[ $w1 + 4 ];
															$s5 = $m[ $w1 + 5 ];
															$m[ $s0 >> 3 ] = $s1;
															$m[ ( $s0 + 8 ) >> 3 ] = $s2;
															$m[ ( $s0 + 16 ) >> 3 ] = $s3;
															$m[ ( $s0 + 24 ) >> 3 ] = $s4;
															$m[ ( $s0 + 32 ) >> 3 ] = $s5;
															$m[1004] = $v223;
															$m[1002] = $v213;
															$m[1001] = $v214;
															$m[1000] = $v215;
															$m[999] = $m[ $w207 + 3 ];
															$m[998] = $m[ $w207 + 2 ];
															$m[997] = $m[ $w207 + 1 ];
															$m[996] = $m[ $w207 ];
															$m[1005] = $m[ $w1 + 15 ];
															$m[1006] = $m[ $w1 + 16 ];
															$v217 = 11;
															$v218 = 0;
															$v219 = 1;
														}
														$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v217 << 40 ) | ( $v218 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v219 << 16 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFF ) | ( $v208 << 48 ) | ( $v220 << 40 );
														$m[1009] = ( $m[1009] & -0xFFFF000001 ) | 0x400000000 | ( $v222 << 24 );
														$m[1009] = ( $m[1009] & -0x1000000 ) | ( $v209 << 16 ) | $v210;
														$m[1008] = $v221;
														$m[1007] = $v211;
														$m[1003] = $v212;
														$m[1010] = $m[1010] & -0x10000;
														return;
													case 19:
														$m[945] = $m[ $w1 + 1 ];
														$m[946] = $m[ $w1 + 2 ];
														$w224 = $w1 + 15;
														$w225 = $w1 + 6;
														$w226 = $w1 + 1;
														$v227 = ( $m[ $w1 + 19 ] >> 48 ) & 0xFFFF;
														$v228 = ( $m[ $w1 + 19 ] >> 40 ) & 0xFF;
														$v229 = ( $m[ $w1 + 19 ] >> 24 ) & 0xFF;
														$v230 = ( $m[ $w1 + 19 ] >> 16 ) & 0xFF;
														$v231 = $m[ $w1 + 19 ] & 0xFFFF;
														$v232 = $m[ $w1 + 18 ];
														$v233 = $m[ $w1 + 17 ];
														$v234 = $m[ $w1 + 14 ];
														$v235 = $m[ $w1 + 13 ];
														$v236 = $m[ $w1 + 12 ];
														$v237 = $m[ $w1 + 11 ];
														$v238 = $m[ $w1 + 10 ];
														$v239 = $m[ $w1 ];
														do {
															switch ( ( $m[ $w1 + 19 ] >> 32 ) & 0xFF ) {
																case 0:
																	$m[990] = $v239;
																	$s0 = 7920 + 8;
																	$s1 = $m[ $w226 ];
																	$s2 = $m[ $w226 + 1 ];
																	$s3 = $m[ $w226 + 2 ];
																	$s4 = $m[ $w226 + 3 ];
																	$s5 = $m[ $w226 + 4 ];
																	$m[ $s0 >> 3 ] = $s1;
																	$m[ ( $s0 + 8 ) >> 3 ] = $s2;
																	$m[ ( $s0 + 16 ) >> 3 ] = $s3;
																	$m[ ( $s0 + 24 ) >> 3 ] = $s4;
																	$m[ ( $s0 + 32 ) >> 3 ] = $s5;
																	$m[1004] = $v234;
																	$m[1003] = $v235;
																	$m[1002] = $v236;
																	$m[1001] = $v237;
																	$m[1000] = $v238;
																	$m[1007] = $v233;
																	$m[999] = $m[ $w225 + 3 ];
																	$m[998] = $m[ $w225 + 2 ];
																	$m[997] = $m[ $w225 + 1 ];
																	$m[996] = $m[ $w225 ];
																	$m[1005] = $m[ $w224 ];
																	$m[1006] = $m[ $w224 + 1 ];
																	$v242 = 4;
																	$v243 = 0;
																	$v241 = 0;
																	$v240 = 0;
																	break 2;
																case 4:
																	break;
																default:
																	$m[990] = 0;
																	$m[949] = 0;
																	$m[948] = 0;
																	$m[947] = 0;
																	$s0 = 7920 + 8;
																	$s1 = 7552 + 8;
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
																	$m[1004] = 0;
																	$m[1003] = $v235;
																	$m[1002] = $v236;
																	$m[1001] = $v235 > $v237 ? $v235 : $v237;
																	$m[1000] = $v236 > $v238 ? $v236 : $v238;
																	$m[1005] = 0;
																	$m[1006] = 0;
																	$m[1007] = $v233;
																	$m[999] = $m[ $w225 + 3 ];
																	$m[998] = $m[ $w225 + 2 ];
																	$m[997] = $m[ $w225 + 1 ];
																	$m[996] = $m[ $w225 ];
																	$v241 = 6;
																	$v242 = 0;
																	$v228 = 5;
																	$v243 = 4;
																	$v232 = $v233;
																	$v229 = $v230;
																	$v240 = 6;
																	break 2;
															}
															$m[990] = $v239;
															$s0 = 7920 + 8;
															$s1 = $m[ $w226 ];
															$s2 = $m[ $w226 + 1 ];
															$s3 = $m[ $w226 + 2 ];
															$s4 = $m[ $w226 + 3 ];
															$s5 = $m[ $w226 + 4 ];
															$m[ $s0 >> 3 ] = $s1;
															$m[ ( $s0 + 8 ) >> 3 ] = $s2;
															$m[ ( $s0 + 16 ) >> 3 ] = $s3;
															$m[ ( $s0 + 24 ) >> 3 ] = $s4;
															$m[ ( $s0 + 32 ) >> 3 ] = $s5;
															$m[1004] = $v234;
															$m[1003] = $v235;
															$m[1002] = $v236;
															$m[1001] = $v237;
															$m[1000] = $v238;
															$m[1007] = $v233;
															$m[999] = $m[ $w225 + 3 ];
															$m[998] = $m[ $w225 + 2 ];
															$m[997] = $m[ $w225 + 1 ];
															$m[996] = $m[ $w225 ];
															$m[1005] = $m[ $w224 ];
															$m[1006] = $m[ $w224 + 1 ];
															$v240 = 0;
															$v241 = 6;
															$v242 = 1;
															$v243 = 4;
														} while ( false );
														$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | 0xB0000000000 | ( $v240 << 32 );
														$m[1010] = ( $m[1010] & -0xFFFF0001 ) | ( $v241 << 24 ) | ( $v242 << 16 );
														$m[1009] = ( $m[1009] & 0xFFFFFFFFFF ) | ( $v227 << 48 ) | ( $v228 << 40 );
														$m[1009] = ( $m[1009] & -0xFFFF000001 ) | ( $v243 << 32 ) | ( $v229 << 24 );
														$m[1009] = ( $m[1009] & -0x1000000 ) | ( $v230 << 16 ) | $v231;
														$m[1008] = $v232;
														$m[1010] = $m[1010] & -0x10000;
														return;
													default:
														$this->rt_copy( 7552 + 8, $v1, 160 );
														$this->observed_disagree();
														return;
												}
											} while ( false );
											$m[990] = 0;
											$m[949] = 0;
											$m[948] = 0;
											$m[947] = 0;
											$s0 = 7920 + 8;
											$s1 = 7552 + 8;
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
											$m[1004] = 0;
											$m[1003] = $v199;
											$m[1002] = $v200;
											$m[1001] = $v199 > $v201 ? $v199 : $v201;
											$m[1000] = $v200 > $v202 ? $v200 : $v202;
											$m[1005] = 0;
											$m[1006] = 0;
											$m[1007] = $v197;
											$m[999] = $m[ $w190 + 3 ];
											$m[998] = $m[ $w190 + 2 ];
											$m[997] = $m[ $w190 + 1 ];
											$m[996] = $m[ $w190 ];
											$v204 = 2;
											$v205 = 0;
											$v192 = 6;
											$v203 = 4;
											$v193 = $v194;
											$v206 = 6;
										} while ( false );
										$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v204 << 40 ) | ( $v206 << 32 );
										$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v205 << 16 );
										$m[1009] = ( $m[1009] & 0xFFFFFFFFFF ) | ( $v191 << 48 ) | ( $v192 << 40 );
										$m[1009] = ( $m[1009] & -0xFFFF000001 ) | ( $v203 << 32 ) | ( $v193 << 24 );
										$m[1009] = ( $m[1009] & -0x1000000 ) | ( $v194 << 16 ) | $v195;
										$m[1008] = $v197;
										$m[1010] = $m[1010] & -0x10000;
										return;
									} while ( false );
									$v4 = $v163;
									$v169 = 0;
								} while ( false );
								$this->rt_copy( 7920, $v1, 112 );
								$m[1004] = $v4;
								$this->rt_copy( 7920 + 120, $v161, 36 );
								$m[1009] = ( $m[1009] & -0xFF00000001 ) | ( $v162 << 32 );
								$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | 0xB0000000000 | ( $v169 << 32 );
								$m[1010] = ( $m[1010] & -0xFFFF0001 ) | ( $v164 << 24 ) | ( $v165 << 16 );
								$m[1010] = $m[1010] & -0x10000;
								$m[1009] = ( $m[1009] & -0xFFFF0000000001 ) | ( ( ( $m[ $w160 ] >> 40 ) & 0xFFFF ) << 40 );
								$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $w160 ] >> 56 ) << 56 );
								return;
							} while ( false );
							$m[1010] = ( $m[1010] & -0xFFFFFF000001 ) | ( $v103 << 40 ) | 0x6000000;
							$m[1010] = ( $m[1010] & -0xFF0001 ) | ( $v104 << 16 );
							$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFF ) | ( $v94 << 56 ) | ( $v95 << 48 );
							$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( $v96 << 40 ) | ( $v101 << 32 );
							$m[1010] = ( $m[1010] & -0x10000 ) | ( $v105 << 8 );
							$m[1009] = ( $m[1009] & -0x100000000 ) | ( $m[ $w92 + 2 ] & 0xFFFFFFFF );
							$m[1008] = $m[ $w92 + 1 ];
							$m[1007] = $m[ $w92 ];
							return;
						} while ( false );
						$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v89 << 40 ) | ( $v90 << 32 );
						$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v91 << 16 );
						$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFF ) | ( $v75 << 56 ) | ( $v76 << 48 );
						$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( $v77 << 40 ) | ( $v87 << 32 );
						$m[1009] = ( $m[1009] & -0xFFFF0001 ) | ( $v78 << 24 ) | ( $v79 << 16 );
						$m[1009] = ( $m[1009] & -0x10000 ) | $v80;
						$m[1008] = $v81;
						$m[1010] = $m[1010] & -0x10000;
						return;
					} while ( false );
					$m[991] = $v66;
					$m[990] = $v67;
					$this->rt_copy( 7920 + 16, $v61, 104 );
					$m[1006] = $v64;
					$m[1005] = $v65;
					$m[1009] = ( $m[1009] & -0xFFFF000001 ) | ( $v69 << 32 ) | ( $v62 << 24 );
					$m[1009] = ( $m[1009] & -0xFF0001 ) | ( $v63 << 16 );
					$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | 0xB0000000000 | ( $v71 << 32 );
					$m[1010] = ( $m[1010] & -0xFFFF0001 ) | ( $v70 << 24 ) | ( $v68 << 16 );
					$m[1007] = $m[ $w60 ];
					$m[1008] = $m[ $w60 + 1 ];
					$m[1009] = ( $m[1009] & -0x10000 ) | ( $m[ $w60 + 2 ] & 0xFFFF );
					$m[1009] = ( $m[1009] & -0xFFFF0000000001 ) | ( ( ( $m[ $w59 ] >> 40 ) & 0xFFFF ) << 40 );
					$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $w59 ] >> 56 ) << 56 );
					$m[1010] = $m[1010] & -0x10000;
					return;
				} while ( false );
				$v37 = 0;
			} while ( false );
			$m[990] = $v32;
			$this->rt_copy( 7920 + 8, $v29, 112 );
			$m[1006] = $v30;
			$m[1005] = $v31;
			$m[1009] = ( $m[1009] & -0xFF00000001 ) | ( $v35 << 32 );
			$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | ( $v33 << 40 ) | ( $v37 << 32 );
			$m[1010] = ( $m[1010] & -0xFFFF0001 ) | ( $v36 << 24 ) | ( $v34 << 16 );
			$m[1010] = $m[1010] & -0x10000;
			$m[1007] = $m[ $w28 ];
			$m[1008] = $m[ $w28 + 1 ];
			$m[1009] = ( $m[1009] & -0x100000000 ) | ( $m[ $w28 + 2 ] & 0xFFFFFFFF );
			$m[1009] = ( $m[1009] & -0xFFFF0000000001 ) | ( ( ( $m[ $w27 ] >> 40 ) & 0xFFFF ) << 40 );
			$m[1009] = ( $m[1009] & 0xFFFFFFFFFFFFFF ) | ( ( $m[ $w27 ] >> 56 ) << 56 );
			return;
		} while ( false );
		$m[1010] = ( $m[1010] & -0xFFFF00000001 ) | 0xB0000000000 | ( $v25 << 32 );
		$m[1010] = ( $m[1010] & -0xFFFF0001 ) | 0x6000000 | ( $v26 << 16 );
		$m[1009] = ( $m[1009] & 0xFFFFFFFFFF ) | ( $v9 << 48 ) | ( $v10 << 40 );
		$m[1009] = ( $m[1009] & -0xFFFF000001 ) | ( $v22 << 32 ) | ( $v11 << 24 );
		$m[1009] = ( $m[1009] & -0x1000000 ) | ( $v12 << 16 ) | $v13;
		$m[1008] = $v14;
		$m[1010] = $m[1010] & -0x10000;
	}

	/** affected (WebAssembly function 11). */
	private function affected_11(): void {
		$m = &$this->m;
		$v2 = 0;
		$v15 = 0;
		$v16 = 0;
		$v22 = 0;
		$v23 = 0;
		$this->g0_stack_pointer = 8048;
		do {
			do {
				if ( $m[4934] != 3 ) {
					$m[1010] = $m[1010] & -0xFF00000001;
					$m[1009] = $m[1009] & 0xFFFFFFFF;
					$m[1008] = $m[1008] & 0xFFFFFFFF;
					$m[1007] = $m[1007] & 0xFFFFFFFF;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[4935];
							if ( $v1 >= -10000000000000 && $v1 <= 10000000000000 ) {
								$v2 = 0;
								$v3 = $m[4936];
								if ( $v3 >= 0 && $v3 <= 1 ) {
									do {
										$v4 = $m[4937];
										if ( $v4 < 0 || $v4 > 100 ) {
											$v5 = 4;
											$v6 = 1;
											$v7 = 1;
											$v8 = 0;
										} else {
											$v9 = $v4;
											$v10 = 0;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v11 = $v10;
												if ( $v11 == $v9 ) {
													$v7 = $v9;
													break 2;
												}
												$v12 = ( $v11 * 416 ) & 0xFFFFFFFF;
												$v13 = ( $v12 + 40112 ) & 0xFFFFFFFF;
												$w13 = $v13 >> 3;
												$s0 = $m[ ( $v12 + 40112 ) >> 3 ] ?? $this->rt_load( $v12 + 40112 );
												if ( $s0 < 0 || $s0 > 9007199254740991 ) {
													break;
												}
												$v14 = $m[ $w13 + 1 ] ?? $this->rt_word( $w13 + 1 );
												if ( $v14 >= 253402300800000 || $v14 < 0 && $v14 != \PHP_INT_MIN ) {
													break;
												}
												$s0 = $m[ $w13 + 2 ] ?? $this->rt_word( $w13 + 2 );
												if ( $s0 < 0 || $s0 > 253402300799999 ) {
													break;
												}
												$v10 = ( $v11 + 1 ) & 0xFFFFFFFF;
												$s0 = $m[ $w13 + 3 ] ?? $this->rt_word( $w13 + 3 );
												if ( $s0 >= 0 && $s0 < 10000000000001 ) {
													continue;
												}
												break;
											}
											$this->place_at_fault( 8048 + 44, $v13, 4, 8192, 4, 1, 1, $v11 );
											$m[1011] = ( $m[1011] & -0x10000 ) | ( ( $m[1014] >> 40 ) & 0xFFFF );
											$m[1011] = ( $m[1011] & -0xFF0001 ) | ( ( ( $m[1014] >> 56 ) & 0xFF ) << 16 );
											$v7 = $m[1012] & 0xFFFFFFFF;
											$v6 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
											if ( $v6 == 2 ) {
												$v9 = $m[4937] & 0xFFFFFFFF;
												break;
											}
											$v5 = ( $m[1014] >> 32 ) & 0xFF;
											$v15 = $m[1014] & 0xFFFFFFFF;
											$v2 = ( $m[1013] >> 32 ) & 0xFFFFFFFF;
											$v16 = $m[1013] & 0xFFFFFFFF;
											$v8 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
										}
										$m[1010] = ( $m[1010] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1011] >> 16 ) << 56 );
										$m[1010] = ( $m[1010] & -0xFFFF0000000001 ) | ( ( $m[1011] & 0xFFFF ) << 40 );
										$m[1009] = ( $m[1009] & -0x100000000 ) | $v16;
										$m[1008] = ( $v8 << 32 ) | $v7;
										$m[1007] = ( $m[1007] & 0xFFFFFFFF ) | ( $v6 << 32 );
										$v17 = 20;
										$v18 = 16;
										break 4;
									} while ( false );
									if ( $v7 >= 2 ) {
										$v2 = 1;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v19 = $v2 - 1;
											$c = $v19 > 199;
											$v20 = 0;
											if ( ! $c && $v19 < $v9 ) {
												$v21 = $v19 * 416;
												$w21 = $v21 >> 3;
												$v20 = ( $m[ $w21 + 5016 ] ?? $this->rt_word( $w21 + 5016 ) ) | \PHP_INT_MIN;
												$v22 = ( $m[ $w21 + 5015 ] ?? $this->rt_word( $w21 + 5015 ) ) ^ \PHP_INT_MIN;
												$v23 = $m[ $w21 + 5014 ] ?? $this->rt_word( $w21 + 5014 );
											}
											do {
												if ( $v2 > 199 || ( $v2 >= $v9 || $v20 == 0 ) ) {
													break;
												}
												$v24 = (int) ( $v22 == 0 );
												$v25 = $v2 * 416;
												$w25 = $v25 >> 3;
												$v26 = $m[ $w25 + 5015 ] ?? $this->rt_word( $w25 + 5015 );
												$v27 = (int) ( $v26 == \PHP_INT_MIN );
												if ( $v24 != $v27 ) {
													if ( $v27 ) {
														break;
													}
													if ( $v22 == 0 ) {
														break 4;
													}
													break;
												}
												$v28 = $m[ $w25 + 5016 ] ?? $this->rt_word( $w25 + 5016 );
												$v29 = $m[ $w25 + 5014 ] ?? $this->rt_word( $w25 + 5014 );
												if ( ! $v27 ) {
													if ( $v24 ) {
														break;
													}
													$v30 = $v26 ^ \PHP_INT_MIN;
													$v31 = ( (int) ( $v30 > $v22 ) - (int) ( $v30 < $v22 ) ) & 0xFFFFFFFF;
												} else {
													$v31 = ( $v22 != 0 ? -1 : 0 ) & 0xFFFFFFFF;
												}
												if ( $v31 != 0 ) {
													if ( $v31 <= 0x7FFFFFFF ) {
														break;
													}
													break 4;
												}
												$v32 = $v28 | \PHP_INT_MIN;
												if ( $v32 != $v20 ) {
													if ( ( $v32 ^ \PHP_INT_MIN ) < ( $v20 ^ \PHP_INT_MIN ) ) {
														break 4;
													}
													break;
												}
												if ( $v29 < $v23 ) {
													break 4;
												}
											} while ( false );
											$v2 = $v2 + 1;
											if ( $v2 == $v7 ) {
												break;
											}
										}
									}
									$v33 = 0;
									$m[4984] = $v7;
									$this->rt_fill( 8048 + 44, 0, 100 );
									$v34 = $v9 < 200 ? $v9 : 200;
									$v35 = $v1 > 0 ? $v1 : 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v33 == $v9 ) {
												break 2;
											}
											$v36 = $v33 * 416;
											$w36 = $v36 >> 3;
											$v37 = $m[ $w36 + 5017 ] ?? $this->rt_word( $w36 + 5017 );
											if ( $v3 != 1 ) {
												$v38 = $v37 < $v35 ? $v37 : $v35;
												$s0 = $v35 - $v38;
												\is_float( $s0 ) && $s0 = self::rt_sub_64( $v35, $v38 );
												$v35 = $s0;
											} else {
												$v39 = $m[ $w36 + 5014 ] ?? $this->rt_word( $w36 + 5014 );
												$v40 = 0;
												$v41 = 0;
												$v42 = 0;
												do {
													if ( $v33 == 0 ) {
														break;
													}
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														if ( $v41 < $v34 ) {
															$s0 = $v41 * 416;
															if ( ( $m[ ( $s0 + 40112 ) >> 3 ] ?? $this->rt_load( $s0 + 40112 ) ) == $v39 ) {
																$v42 = $v41;
																break 2;
															}
														}
														$v41 = $v41 + 1;
														if ( $v41 == $v33 ) {
															break;
														}
													}
													$v42 = $v33;
												} while ( false );
												$v43 = 0;
												do {
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														if ( $v40 == $v34 ) {
															break 2;
														}
														$v44 = $v40 * 416;
														$w44 = $v44 >> 3;
														$s0 = $m[ $w44 + 5017 ] ?? $this->rt_word( $w44 + 5017 );
														$s1 = ( $m[ $w44 + 5014 ] ?? $this->rt_word( $w44 + 5014 ) ) == $v39 ? $s0 : 0;
														$s0 = $s1 + $v43;
														\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v43 );
														$v43 = $s0;
														$v40 = $v40 + 1;
														if ( $v40 == 100 ) {
															break;
														}
													}
												} while ( false );
												if ( $v42 == $v33 && $v43 <= $v35 ) {
													$s0 = 8048 + 44 + $v33;
													$i = $s0 >> 3;
													$b = ( $s0 & 7 ) << 3;
													$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( 1 << $b );
													$s0 = $v35 - $v43;
													\is_float( $s0 ) && $s0 = self::rt_sub_64( $v35, $v43 );
													$v35 = $s0;
												}
												$v38 = 0;
												if ( $v42 <= 99 ) {
													$s0 = 8048 + 44 + $v42;
													$v38 = ( $m[ $s0 >> 3 ] >> ( ( $s0 & 7 ) << 3 ) ) & 0xFF ? $v37 : 0;
												}
											}
											$s0 = $v37 - $v38;
											\is_float( $s0 ) && $s0 = self::rt_sub_64( $v37, $v38 );
											isset( $m[ $w36 + 5019 ] ) || $this->rt_touch( $w36 + 5019 );
											$m[ $w36 + 5019 ] = $s0;
											$m[ $w36 + 5018 ] = $v38;
											$v33 = $v33 + 1;
											if ( $v33 == 100 ) {
												break;
											}
										}
									} while ( false );
									$m[4983] = $v35;
									break;
								}
							}
							$this->place_at_fault( 8048 + 44, 39480, 2, 9968, 2, 0, 0, 0 );
							$s0 = 8048 + 44 + 15;
							$s1 = 8048 + 12 + 15;
							$i = $s1 >> 3;
							$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 24 );
							$m[1010] = ( $m[1010] & -0xFFFF0000000001 ) | ( ( ( $m[1014] >> 40 ) & 0xFFFF ) << 40 );
							$m[1010] = ( $m[1010] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1014] >> 56 ) << 56 );
							$m[1009] = ( $m[1009] & -0xFFFF01 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 8 );
							$m[1010] = ( $m[1010] & -0xFF00000001 ) | ( ( ( $m[1014] >> 32 ) & 0xFF ) << 32 );
							$m[1009] = ( $m[1009] & 0xFFFFFFFF ) | ( ( ( ( $m[1013] >> 32 ) & 0xFFFFFFFF ) | ( $m[1014] << 32 ) ) << 32 );
							$m[1010] = ( $m[1010] & -0x100000000 ) | ( ( ( ( ( $m[1013] >> 32 ) & 0xFFFFFFFF ) | ( $m[1014] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$m[1009] = ( $m[1009] & -0x100 ) | ( $m[1013] & 0xFF );
							$m[1008] = $m[1012];
							$v45 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
							$m[1007] = ( $m[1007] & 0xFFFFFFFF ) | ( $v45 << 32 );
							if ( $v45 != 2 ) {
								break 4;
							}
						} while ( false );
						$m[4982] = 0;
						break 4;
					} while ( false );
					$m[1008] = ( $m[1008] & 0xFFFFFFFF ) | 0x100000000;
					$m[1007] = ( $m[1007] & 0xFFFFFFFF ) | 0x100000000;
					$m[1008] = ( $m[1008] & -0x100000000 ) | 1;
					$v5 = 6;
					$v15 = 0;
					$v17 = 16;
					$v18 = 12;
				} while ( false );
				$s0 = 8048 + 12 + $v18;
				$i = $s0 >> 3;
				$b = ( $s0 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v2 << $b );
				$s0 = 8048 + 12 + $v17;
				$i = $s0 >> 3;
				$b = ( $s0 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v15 << $b );
				$m[1010] = ( $m[1010] & -0xFF00000001 ) | ( $v5 << 32 );
			} while ( false );
			$this->words_say( 8048 + 12 );
		} while ( false );
		$this->g0_stack_pointer = 8048 + 144;
	}

	/** attribution (WebAssembly function 12). */
	private function attribution_12(): void {
		$m = &$this->m;
		$v24 = 0;
		$v25 = 0;
		$this->g0_stack_pointer = 8160;
		do {
			do {
				if ( $m[4934] != 3 ) {
					$m[1023] = $m[1023] & -0xFF00000001;
					$m[1022] = $m[1022] & 0xFFFFFFFF;
					$m[1021] = $m[1021] & 0xFFFFFFFF;
					$m[1020] = $m[1020] & 0xFFFFFFFF;
					break;
				}
				$v1 = $m[4935];
				if ( $v1 >= 0 && $v1 <= 1 ) {
					$v2 = (int) ( $v1 == 1 );
				} else {
					$this->place_at_fault( 8160 + 4, 39480, 1, 9776, 1, 0, 0, 0 );
					$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
					$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
					$v2 = $m[1021] & 0xFF;
					$v4 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					if ( $v4 != 2 ) {
						$v5 = ( $m[1023] >> 32 ) & 0xFF;
						$v6 = $m[1023] & 0xFFFFFFFF;
						$v7 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
						$v8 = $m[1022] & 0xFFFFFFFF;
						$v9 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
						$v11 = ( ( $m[1021] >> 8 ) & 0xFFFF ) | ( ( ( $m[1021] >> 24 ) & 0xFF ) << 16 );
						$m[1021] = ( $m[1021] & -0xFFFFFF01 ) | ( ( $v11 & 0xFFFF ) << 8 ) | ( ( $v11 >> 16 ) << 24 );
						$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
						$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v5 << 32 );
						$m[1023] = ( $m[1023] & -0x100000000 ) | $v6;
						$m[1022] = ( $v7 << 32 ) | $v8;
						$m[1021] = ( $m[1021] & 0xFFFFFF00 ) | ( $v9 << 32 ) | $v2;
						$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v4 << 32 );
						break;
					}
				}
				$v12 = 0;
				do {
					$v13 = $m[4936];
					if ( $v13 < 0 || $v13 > 48 ) {
						$v14 = 4;
						$v15 = 1;
						$v16 = 1;
						$v17 = 0;
					} else {
						$v16 = $v13;
						$v18 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v19 = $v18;
							if ( $v19 == $v16 ) {
								break 2;
							}
							$v20 = ( $v19 * 416 ) & 0xFFFFFFFF;
							$v21 = ( $v20 + 40112 ) & 0xFFFFFFFF;
							$w21 = $v21 >> 3;
							$s0 = $m[ ( $v20 + 40112 ) >> 3 ] ?? $this->rt_load( $v20 + 40112 );
							if ( $s0 >= 1 && $s0 <= 48 ) {
								$v22 = $m[ $w21 + 1 ] ?? $this->rt_word( $w21 + 1 );
								if ( $v22 >= 0 && $v22 <= 1 ) {
									$v23 = $m[ $w21 + 2 ] ?? $this->rt_word( $w21 + 2 );
									if ( $v23 >= 0 && $v23 <= 1 ) {
										$v18 = ( $v19 + 1 ) & 0xFFFFFFFF;
										if ( $v22 == 1 || $v23 == 1 ) {
											continue;
										}
									}
								}
							}
							break;
						}
						$this->place_at_fault( 8160 + 4, $v21, 3, 8480, 3, 1, 1, $v19 );
						$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
						$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
						$v16 = $m[1021] & 0xFFFFFFFF;
						$v15 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
						if ( $v15 == 2 ) {
							break;
						}
						$v14 = ( $m[1023] >> 32 ) & 0xFF;
						$v24 = $m[1023] & 0xFFFFFFFF;
						$v17 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
						$v25 = $m[1022] & 0xFFFFFFFF;
						$v12 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
					}
					$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
					$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v14 << 32 );
					$m[1023] = ( $m[1023] & -0x100000000 ) | $v24;
					$m[1022] = ( $v17 << 32 ) | $v25;
					$m[1021] = ( $v12 << 32 ) | $v16;
					$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v15 << 32 );
					break 2;
				} while ( false );
				$m[4983] = $v16;
				if ( $v16 != 0 ) {
					$v26 = $m[4936] & 0xFFFFFFFF;
					$v27 = $v2 & 1;
					$v28 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						if ( $v28 <= 199 && $v28 < $v26 ) {
							$v29 = $v28 * 416;
							$w29 = $v29 >> 3;
							$s0 = $m[ $w29 + 5014 ] ?? $this->rt_word( $w29 + 5014 );
							$v30 = $s0 - 1;
							\is_float( $v30 ) && $v30 = self::rt_sub_64( $s0, 1 );
							$v31 = $v30 < 0 || $v30 > 47 ? 16 : $v30;
							$v32 = $m[ $w29 + 5016 ] ?? $this->rt_word( $w29 + 5016 );
							$v33 = (int) ( $v32 != 1 );
							do {
								do {
									do {
										do {
											if ( ! $v27 ) {
												$v34 = $v31;
												if ( $v34 >= 21 ) {
													break;
												}
												$v35 = 3;
												if ( ( ( 1675387 >> $v34 ) & 1 ) == 0 ) {
													break;
												}
												break 2;
											}
											$v36 = $v31;
											$v37 = (int) ( $v36 > 20 );
											if ( $v37 ) {
												break;
											}
											$v38 = ( 1 << ( $v36 & 31 ) ) & 0x19907B;
											if ( $v38 == 0 ) {
												break;
											}
											do {
												$v39 = $m[ $w29 + 5015 ] ?? $this->rt_word( $w29 + 5015 );
												if ( ( ( $v33 ? 0 : 256 ) | (int) ( $v39 == 1 ) ) != 256 ) {
													break;
												}
												$v40 = 0;
												$v41 = 0;
												if ( ! $v28 ) {
													$v42 = 0;
												} else {
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														$v43 = 0;
														if ( $v41 <= 199 ) {
															$v43 = 0;
															if ( $v41 < $v26 ) {
																$v44 = $v41 * 416;
																$w44 = $v44 >> 3;
																$s0 = $m[ $w44 + 5014 ] ?? $this->rt_word( $w44 + 5014 );
																$v45 = $s0 - 1;
																\is_float( $v45 ) && $v45 = self::rt_sub_64( $s0, 1 );
																$v46 = $v45 < 0 || $v45 > 47 ? 16 : $v45;
																$v43 = (int) ( ( ( ( $m[ $w44 + 5016 ] ?? $this->rt_word( $w44 + 5016 ) ) == 1 ? 256 : 0 ) | (int) ( ( $m[ $w44 + 5015 ] ?? $this->rt_word( $w44 + 5015 ) ) == 1 ) ) == 256 ) & ( (int) ( $v46 < 21 ) & ( 1675387 >> ( $v46 & 31 ) ) );
															}
														}
														$v40 = ( $v43 + $v40 ) & 0xFFFFFFFF;
														$v41 = $v41 + 1;
														if ( $v41 == $v28 ) {
															break;
														}
													}
													$v42 = 0;
													if ( $v40 != 0 ) {
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															if ( $v42 > 199 || $v42 >= $v26 ) {
																break 2;
															}
															$v47 = $v42 * 416;
															$v42 = $v42 + 1;
															$v48 = $v47 + 40112;
															$w48 = $v48 >> 3;
															$s0 = $m[ ( $v47 + 40112 ) >> 3 ] ?? $this->rt_load( $v47 + 40112 );
															$v49 = $s0 - 1;
															\is_float( $v49 ) && $v49 = self::rt_sub_64( $s0, 1 );
															$v50 = $v49 < 0 || $v49 > 47 ? 16 : $v49;
															if ( $v50 > 20 || ( ( 1 << $v50 ) & 0x19907B ) == 0 ) {
																continue;
															}
															$v40 = ( $v40 - (int) ( ( ( ( $m[ $w48 + 2 ] ?? $this->rt_word( $w48 + 2 ) ) == 1 ? 256 : 0 ) | (int) ( ( $m[ $w48 + 1 ] ?? $this->rt_word( $w48 + 1 ) ) == 1 ) ) == 1 ) ) & 0xFFFFFFFF;
															if ( ! $v40 ) {
																break;
															}
														}
													}
												}
												if ( $v42 > 199 || $v42 >= $v26 ) {
													break;
												}
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v51 = ( $v42 * 416 ) & 0xFFFFFFFF;
													$s0 = $m[ ( $v51 + 40112 ) >> 3 ] ?? $this->rt_load( $v51 + 40112 );
													$v52 = $s0 - 1;
													\is_float( $v52 ) && $v52 = self::rt_sub_64( $s0, 1 );
													$v53 = $v52 < 0 || $v52 > 47 ? 16 : $v52;
													if ( $v53 <= 20 && ( ( 1 << $v53 ) & 0x19907B ) != 0 ) {
														$v54 = $v51 + 40112;
														$w54 = $v54 >> 3;
														if ( ( ( ( ( $m[ $w54 + 2 ] ?? $this->rt_word( $w54 + 2 ) ) == 1 ? 1099511627776 : 1 ) | ( ( $m[ $w54 + 1 ] ?? $this->rt_word( $w54 + 1 ) ) == 1 ? 4294967296 : 1 ) ) & 0x10100000000 ) == 4294967296 ) {
															$v55 = 5;
															break 5;
														}
													}
													if ( $v42 > 198 ) {
														break 2;
													}
													$v42 = $v42 + 1;
													if ( $v42 >= $v26 ) {
														break;
													}
												}
											} while ( false );
											if ( 0 || ( $v38 == 0 || ( $v39 != 1 || $v32 == 1 ) ) ) {
												break;
											}
											$v56 = 0;
											$v57 = 0;
											if ( ! $v28 ) {
												$v42 = 0;
											} else {
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v58 = 0;
													if ( $v57 <= 199 ) {
														$v58 = 0;
														if ( $v57 < $v26 ) {
															$v58 = 0;
															$v59 = $v57 * 416;
															$s0 = $m[ ( $v59 + 40112 ) >> 3 ] ?? $this->rt_load( $v59 + 40112 );
															$v60 = $s0 - 1;
															\is_float( $v60 ) && $v60 = self::rt_sub_64( $s0, 1 );
															$v61 = $v60 < 0 || $v60 > 47 ? 16 : $v60;
															if ( $v61 <= 20 ) {
																$v58 = 0;
																if ( ( ( 1 << $v61 ) & 0x19907B ) != 0 ) {
																	$v62 = $v59 + 40112;
																	$w62 = $v62 >> 3;
																	$v58 = (int) ( ( $m[ $w62 + 2 ] ?? $this->rt_word( $w62 + 2 ) ) != 1 ) & (int) ( ( $m[ $w62 + 1 ] ?? $this->rt_word( $w62 + 1 ) ) == 1 );
																}
															}
														}
													}
													$v56 = ( $v58 + $v56 ) & 0xFFFFFFFF;
													$v57 = $v57 + 1;
													if ( $v57 == $v28 ) {
														break;
													}
												}
												$v42 = 0;
												if ( $v56 != 0 ) {
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														if ( $v42 > 199 || $v42 >= $v26 ) {
															break 2;
														}
														$v63 = $v42 * 416;
														$v42 = $v42 + 1;
														$v64 = $v63 + 40112;
														$w64 = $v64 >> 3;
														$s0 = $m[ ( $v63 + 40112 ) >> 3 ] ?? $this->rt_load( $v63 + 40112 );
														$v65 = $s0 - 1;
														\is_float( $v65 ) && $v65 = self::rt_sub_64( $s0, 1 );
														$v66 = $v65 < 0 || $v65 > 47 ? 16 : $v65;
														if ( $v66 > 20 || ( ( 1 << $v66 ) & 0x19907B ) == 0 ) {
															continue;
														}
														$v56 = ( $v56 - (int) ( ( ( ( $m[ $w64 + 2 ] ?? $this->rt_word( $w64 + 2 ) ) == 1 ? 256 : 0 ) | (int) ( ( $m[ $w64 + 1 ] ?? $this->rt_word( $w64 + 1 ) ) == 1 ) ) == 256 ) ) & 0xFFFFFFFF;
														if ( ! $v56 ) {
															break;
														}
													}
												}
											}
											if ( $v42 > 199 || $v42 >= $v26 ) {
												break;
											}
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v67 = ( $v42 * 416 ) & 0xFFFFFFFF;
												$s0 = $m[ ( $v67 + 40112 ) >> 3 ] ?? $this->rt_load( $v67 + 40112 );
												$v68 = $s0 - 1;
												\is_float( $v68 ) && $v68 = self::rt_sub_64( $s0, 1 );
												$v69 = $v68 < 0 || $v68 > 47 ? 16 : $v68;
												if ( $v69 <= 20 && ( ( 1 << $v69 ) & 0x19907B ) != 0 ) {
													$v70 = $v67 + 40112;
													$w70 = $v70 >> 3;
													if ( ( ( ( ( $m[ $w70 + 2 ] ?? $this->rt_word( $w70 + 2 ) ) == 1 ? 1099511627776 : 1 ) | ( ( $m[ $w70 + 1 ] ?? $this->rt_word( $w70 + 1 ) ) == 1 ? 4294967296 : 1 ) ) & 0x10100000000 ) == 1099511627776 ) {
														$v55 = 4;
														break 4;
													}
												}
												if ( $v42 > 198 ) {
													break 2;
												}
												$v42 = $v42 + 1;
												if ( $v42 >= $v26 ) {
													break;
												}
											}
										} while ( false );
										$v35 = $v33 ? 2 : 1;
									} while ( false );
									isset( $m[ $w29 + 5017 ] ) || $this->rt_touch( $w29 + 5017 );
									$m[ $w29 + 5017 ] = $v35;
									$v71 = \PHP_INT_MIN;
									break 2;
								} while ( false );
								isset( $m[ $w29 + 5017 ] ) || $this->rt_touch( $w29 + 5017 );
								$m[ $w29 + 5017 ] = $v55;
								$v71 = $v42;
							} while ( false );
							isset( $m[ $w29 + 5018 ] ) || $this->rt_touch( $w29 + 5018 );
							$m[ $w29 + 5018 ] = $v71;
						}
						$v28 = $v28 + 1;
						if ( $v28 == $v16 ) {
							break;
						}
					}
				}
				$m[4982] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** deadlines (WebAssembly function 13). */
	private function deadlines_13(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8112;
		do {
			do {
				if ( $m[4934] != 3 ) {
					$m[1017] = $m[1017] & -0x100;
					$m[1016] = $m[1016] & -0x100000000;
					$m[1015] = $m[1015] & -0x100000000;
					$m[1014] = $m[1014] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[4935];
							if ( $v1 < 0 || $v1 > 253402300799999 ) {
								break;
							}
							$v2 = $m[4936];
							if ( $v2 < 1 || $v2 > 3 ) {
								break;
							}
							$v3 = $m[4937];
							if ( $v3 >= 3153600000001 || $v3 < 0 && $v3 != \PHP_INT_MIN ) {
								break;
							}
							$v4 = $m[4938];
							if ( $v4 >= 0 ) {
								if ( $v4 >= 3153600000001 ) {
									break;
								}
							} elseif ( $v4 != \PHP_INT_MIN ) {
								break;
							}
							$v5 = $m[4939];
							if ( $v5 >= 0 ) {
								if ( $v5 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v5 != \PHP_INT_MIN ) {
								break;
							}
							$v6 = $m[4940];
							if ( $v6 < 0 || $v6 > 253402300799999 ) {
								break;
							}
							$this->hours_take_hours( 10628, $v6 | \PHP_INT_MIN );
							if ( ( $m[1023] & 0xFF ) == 2 ) {
								$m[1015] = ( $m[1015] & 0xFFFFFFFF ) | ( ( ( ( $m[1019] >> 32 ) & 0xFFFFFFFF ) | ( $m[1020] << 32 ) ) << 32 );
								$m[1016] = ( $m[1016] & -0x100000000 ) | ( ( ( ( ( $m[1019] >> 32 ) & 0xFFFFFFFF ) | ( $m[1020] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( ( $m[1020] >> 32 ) << 32 );
								$m[1015] = ( $m[1015] & -0x100000000 ) | ( $m[1019] & 0xFFFFFFFF );
								break 2;
							}
							$v7 = ( $v2 == 1 ? 0 : ( $v2 == 2 ? 1 : 2 ) ) << 3;
							$w7 = $v7 >> 3;
							$s0 = $m[ $w7 + 1373 ];
							$v8 = $v3 == \PHP_INT_MIN ? $s0 : $v3;
							$v9 = $m[1021] & 0xFFFFFFFF;
							$v10 = $m[1019] & 0xFFFFFFFF;
							$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
							$v11 = $m[1018];
							$v12 = $m[1022] & 0xFFFFFFFF;
							$v13 = $v1 | \PHP_INT_MIN;
							$v14 = $v13;
							do {
								$s0 = $m[ $w7 + 1370 ];
								$v15 = $v4 == \PHP_INT_MIN ? $s0 : $v4;
								if ( $v15 == 0 ) {
									break;
								}
								do {
									if ( $v9 > 79 || $v12 > 50 ) {
										break;
									}
									$v16 = ( $v10 + ( $v12 << 3 ) + 640 ) & 0xFFFFFFFF;
									$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
									$v17 = ( $m[ $w10 + $v9 ] ?? $this->rt_load( ( $v10 + ( $v9 << 3 ) ) & 0xFFFFFFFF, 4 ) ) & 0xFFFFFFFF;
									$v18 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										if ( $v18 == $v17 ) {
											break 2;
										}
										$v19 = ( $v16 + $v18 * 416 ) & 0xFFFFFFFF;
										$w19 = $w16 + $v18 * 52;
										$v20 = ( $m[ $w19 + 1 ] ?? $this->rt_load( $v19 + 8 ) ) | \PHP_INT_MIN;
										$v21 = ( $m[ $w19 ] ?? $this->rt_load( $v19 ) ) | \PHP_INT_MIN;
										$v22 = $v13 > $v21 ? $v13 : $v21;
										$s0 = $v11 < $v20 ? $v11 : $v20;
										$v23 = $s0 - $v22;
										\is_float( $v23 ) && $v23 = self::rt_sub_64( $s0, $v22 );
										if ( $v23 < $v15 ) {
											$v14 = 0;
											$s0 = $v23 > 0 ? $v23 : 0;
											$s1 = $v15 - $s0;
											\is_float( $s1 ) && $s1 = self::rt_sub_64( $v15, $s0 );
											$v15 = $s1;
											$v18 = $v18 + 1;
											if ( $v18 != 200 ) {
												continue;
											}
											break 3;
										}
										break;
									}
									$v24 = $v22 + $v15;
									\is_float( $v24 ) && $v24 = self::rt_add_64( $v22, $v15 );
									$v14 = $v24 < -9223118634553975809 ? $v24 : -9223118634553975809;
									break 2;
								} while ( false );
								$v14 = 0;
							} while ( false );
							$v25 = $v13;
							do {
								do {
									do {
										if ( $v8 >= -1 && $v8 <= 1 ) {
											break;
										}
										$v25 = 0;
										if ( $v9 > 79 ) {
											break 2;
										}
										$v26 = 0;
										if ( $v12 > 50 ) {
											break 3;
										}
										$v27 = ( $v8 >> 1 ) & \PHP_INT_MAX;
										$v28 = ( $v10 + ( $v12 << 3 ) + 640 ) & 0xFFFFFFFF;
										$w28 = ( $v28 >> 3 ) | ( $v28 << 61 );
										$v29 = ( $m[ $w10 + $v9 ] ?? $this->rt_load( ( $v10 + ( $v9 << 3 ) ) & 0xFFFFFFFF, 4 ) ) & 0xFFFFFFFF;
										$v30 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v30 == $v29 ) {
												$v25 = 0;
												break 2;
											}
											$v31 = ( $v28 + $v30 * 416 ) & 0xFFFFFFFF;
											$w31 = $w28 + $v30 * 52;
											$v32 = ( $m[ $w31 + 1 ] ?? $this->rt_load( $v31 + 8 ) ) | \PHP_INT_MIN;
											$v33 = ( $m[ $w31 ] ?? $this->rt_load( $v31 ) ) | \PHP_INT_MIN;
											$v34 = $v13 > $v33 ? $v13 : $v33;
											$s0 = $v11 < $v32 ? $v11 : $v32;
											$v35 = $s0 - $v34;
											\is_float( $v35 ) && $v35 = self::rt_sub_64( $s0, $v34 );
											if ( $v35 < $v27 ) {
												$v25 = 0;
												$s0 = $v35 > 0 ? $v35 : 0;
												$s1 = $v27 - $s0;
												\is_float( $s1 ) && $s1 = self::rt_sub_64( $v27, $s0 );
												$v27 = $s1;
												$v30 = $v30 + 1;
												if ( $v30 != 200 ) {
													continue;
												}
												break 2;
											}
											break;
										}
										$v36 = $v34 + $v27;
										\is_float( $v36 ) && $v36 = self::rt_add_64( $v34, $v27 );
										$v25 = $v36 < -9223118634553975809 ? $v36 : -9223118634553975809;
									} while ( false );
									if ( $v8 == 0 ) {
										$v26 = $v13;
										break 2;
									}
									$v26 = 0;
									if ( $v9 > 79 || $v12 > 50 ) {
										break 2;
									}
									$v37 = ( $v10 + ( $v12 << 3 ) + 640 ) & 0xFFFFFFFF;
									$w37 = ( $v37 >> 3 ) | ( $v37 << 61 );
									$v38 = ( $m[ $w10 + $v9 ] ?? $this->rt_load( ( $v10 + ( $v9 << 3 ) ) & 0xFFFFFFFF, 4 ) ) & 0xFFFFFFFF;
									$v39 = 0;
									$v40 = $v8;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										if ( $v39 == $v38 ) {
											break 3;
										}
										$v41 = ( $v37 + $v39 * 416 ) & 0xFFFFFFFF;
										$w41 = $w37 + $v39 * 52;
										$v42 = ( $m[ $w41 + 1 ] ?? $this->rt_load( $v41 + 8 ) ) | \PHP_INT_MIN;
										$v43 = ( $m[ $w41 ] ?? $this->rt_load( $v41 ) ) | \PHP_INT_MIN;
										$v44 = $v13 > $v43 ? $v13 : $v43;
										$s0 = $v11 < $v42 ? $v11 : $v42;
										$v45 = $s0 - $v44;
										\is_float( $v45 ) && $v45 = self::rt_sub_64( $s0, $v44 );
										if ( $v45 < $v40 ) {
											$s0 = $v45 > 0 ? $v45 : 0;
											$s1 = $v40 - $s0;
											\is_float( $s1 ) && $s1 = self::rt_sub_64( $v40, $s0 );
											$v40 = $s1;
											$v39 = $v39 + 1;
											if ( $v39 == 200 ) {
												break 2;
											}
											continue;
										}
										break;
									}
									$v46 = $v44 + $v40;
									\is_float( $v46 ) && $v46 = self::rt_add_64( $v44, $v40 );
									$v26 = $v46 < -9223118634553975809 ? $v46 : -9223118634553975809;
									break 2;
								} while ( false );
								$v26 = 0;
							} while ( false );
							$v47 = 0;
							$v48 = 0;
							do {
								do {
									if ( $v14 == 0 ) {
										break;
									}
									$v49 = ( $v10 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
									$w49 = $w10 + $v9;
									$v50 = ( $v10 + ( $v12 << 3 ) + 640 ) & 0xFFFFFFFF;
									$w50 = ( $v50 >> 3 ) | ( $v50 << 61 );
									$v48 = 0;
									if ( $v9 > 79 ) {
										$v51 = (int) ( $v12 > 50 );
										$v52 = 1;
										$v47 = 0;
										break 2;
									}
									if ( $v12 > 50 ) {
										$v52 = 0;
										$v51 = 1;
										$v47 = 0;
										break 2;
									}
									$v53 = ( $m[ $w49 ] ?? $this->rt_load( $v49, 4 ) ) & 0xFFFFFFFF;
									$v54 = 0;
									$v55 = 14400000;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										if ( $v54 == $v53 ) {
											$v48 = 0;
											break 2;
										}
										$v56 = ( $v50 + $v54 * 416 ) & 0xFFFFFFFF;
										$w56 = $w50 + $v54 * 52;
										$v57 = ( $m[ $w56 + 1 ] ?? $this->rt_load( $v56 + 8 ) ) | \PHP_INT_MIN;
										$v58 = ( $m[ $w56 ] ?? $this->rt_load( $v56 ) ) | \PHP_INT_MIN;
										$v59 = $v14 > $v58 ? $v14 : $v58;
										$s0 = $v11 < $v57 ? $v11 : $v57;
										$v60 = $s0 - $v59;
										\is_float( $v60 ) && $v60 = self::rt_sub_64( $s0, $v59 );
										if ( $v60 < $v55 ) {
											$v48 = 0;
											$s0 = $v60 > 0 ? $v60 : 0;
											$s1 = $v55 - $s0;
											\is_float( $s1 ) && $s1 = self::rt_sub_64( $v55, $s0 );
											$v55 = $s1;
											$v54 = $v54 + 1;
											if ( $v54 != 200 ) {
												continue;
											}
											break 2;
										}
										break;
									}
									$v61 = $v59 + $v55;
									\is_float( $v61 ) && $v61 = self::rt_add_64( $v59, $v55 );
									$v48 = $v61 < -9223118634553975809 ? $v61 : -9223118634553975809;
								} while ( false );
								$v49 = ( $v10 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
								$w49 = $w10 + $v9;
								$v50 = ( $v10 + ( $v12 << 3 ) + 640 ) & 0xFFFFFFFF;
								$w50 = ( $v50 >> 3 ) | ( $v50 << 61 );
								if ( $v9 > 79 ) {
									$v51 = (int) ( $v12 > 50 );
									$v52 = 1;
									break;
								}
								if ( $v12 > 50 ) {
									$v52 = 0;
									$v51 = 1;
									break;
								}
								$v62 = $v8 > 14400000 ? $v8 : 14400000;
								$v63 = ( $m[ $w49 ] ?? $this->rt_load( $v49, 4 ) ) & 0xFFFFFFFF;
								$v51 = 0;
								$v64 = 0;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										if ( $v64 == $v63 ) {
											break 2;
										}
										$v65 = ( $v50 + $v64 * 416 ) & 0xFFFFFFFF;
										$w65 = $w50 + $v64 * 52;
										$v66 = ( $m[ $w65 + 1 ] ?? $this->rt_load( $v65 + 8 ) ) | \PHP_INT_MIN;
										$v67 = ( $m[ $w65 ] ?? $this->rt_load( $v65 ) ) | \PHP_INT_MIN;
										$v68 = $v13 > $v67 ? $v13 : $v67;
										$s0 = $v11 < $v66 ? $v11 : $v66;
										$v69 = $s0 - $v68;
										\is_float( $v69 ) && $v69 = self::rt_sub_64( $s0, $v68 );
										if ( $v69 >= $v62 ) {
											$v70 = $v68 + $v62;
											\is_float( $v70 ) && $v70 = self::rt_add_64( $v68, $v62 );
											$v47 = $v70 < -9223118634553975809 ? $v70 : -9223118634553975809;
											break 2;
										}
										$s0 = $v69 > 0 ? $v69 : 0;
										$s1 = $v62 - $s0;
										\is_float( $s1 ) && $s1 = self::rt_sub_64( $v62, $s0 );
										$v62 = $s1;
										$v64 = $v64 + 1;
										if ( $v64 == 200 ) {
											break;
										}
									}
									$v52 = 0;
									$v47 = 0;
									break 2;
								} while ( false );
								$v52 = 0;
							} while ( false );
							$v71 = \PHP_INT_MIN;
							do {
								do {
									do {
										if ( $v5 != \PHP_INT_MIN ) {
											$v72 = $v5 - 9223372036768375808;
											\is_float( $v72 ) && $v72 = self::rt_sub_64( $v5, 9223372036768375808 );
											$v73 = $v72 < -9223118634553975809 ? $v72 : -9223118634553975809;
											$v74 = 0;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v75 = 0;
												$v76 = 8112 + 32;
												if ( $v52 || (int) ( $v74 >= ( ( $m[ $w49 ] ?? $this->rt_load( $v49, 4 ) ) & 0xFFFFFFFF ) ) | $v51 ) {
													$v78 = 0;
													break 2;
												}
												$v77 = ( $v50 + $v74 * 416 ) & 0xFFFFFFFF;
												$w77 = $w50 + $v74 * 52;
												$v78 = ( $m[ $w77 + 1 ] ?? $this->rt_load( $v77 + 8 ) ) | \PHP_INT_MIN;
												if ( ( $v78 ^ \PHP_INT_MIN ) > ( $v73 ^ \PHP_INT_MIN ) ) {
													$m[1018] = ( $m[ $w77 ] ?? $this->rt_load( $v77 ) ) | \PHP_INT_MIN;
													$v76 = 8112;
													break 2;
												}
												$v74 = $v74 + 1;
												if ( $v74 == 200 ) {
													break;
												}
											}
											$v75 = 0;
											break 2;
										}
										$v79 = (int) ( $v48 == 0 || $v26 == 0 || $v47 == 0 );
										break 3;
									} while ( false );
									$m[ $v76 >> 3 ] = $v78;
									$v80 = $m[1018];
									if ( $v80 == 0 ) {
										break;
									}
									$v81 = $v73 > $v80 ? $v73 : $v80;
									$v75 = $v81 < $v11 ? $v81 : 0;
								} while ( false );
								$v71 = $v75 ^ \PHP_INT_MIN;
								$v79 = (int) ( $v48 == 0 || $v26 == 0 || $v47 == 0 || $v75 == 0 );
							} while ( false );
							$m[4987] = $v71;
							$m[4989] = $v79;
							$m[4988] = $v47 ^ \PHP_INT_MIN;
							$m[4986] = $v48 ^ \PHP_INT_MIN;
							$m[4985] = $v14 ^ \PHP_INT_MIN;
							$m[4984] = $v26 ^ \PHP_INT_MIN;
							$m[4983] = $v25 ^ \PHP_INT_MIN;
							break 3;
						} while ( false );
						$this->place_at_fault( 8112 + 32, 39480, 6, 9800, 6, 0, 0, 8112 );
						$m[1016] = $m[1020];
						$m[1015] = $m[1019];
					} while ( false );
					$v82 = $m[1018];
					$m[1014] = $v82;
					$m[1017] = ( $m[1017] & -0x100000000 ) | ( $m[1021] & 0xFFFFFFFF );
					if ( ( $v82 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[4982] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8112 );
		} while ( false );
		$this->g0_stack_pointer = 8112 + 80;
	}

	/** exception (WebAssembly function 14). */
	private function exception_14(): void {
		$m = &$this->m;
		$v56 = 0;
		$v57 = 0;
		$this->g0_stack_pointer = 7760;
		do {
			do {
				if ( $m[4934] != 3 ) {
					$m[1014] = $m[1014] & -0x100;
					$m[1013] = $m[1013] & -0x100000000;
					$m[1012] = $m[1012] & -0x100000000;
					$m[1011] = $m[1011] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[4935];
							if ( $v1 < 1 || $v1 > 20 ) {
								break;
							}
							$v2 = $m[4936];
							if ( $v2 < 0 || $v2 > 253402300799999 ) {
								break;
							}
							$s0 = $m[4937];
							$v3 = $s0 - 1;
							\is_float( $v3 ) && $v3 = self::rt_sub_64( $s0, 1 );
							if ( $v3 < 0 || $v3 > 47 ) {
								break;
							}
							$v4 = $m[4938];
							if ( $v4 < 0 || $v4 > 9007199254740991 ) {
								break;
							}
							$v5 = $m[4939];
							if ( $v5 < 0 || $v5 > 9007199254740991 ) {
								break;
							}
							$v6 = $m[4940];
							if ( $v6 < 1 || $v6 > 3 ) {
								break;
							}
							$v7 = $m[4941];
							if ( $v7 < 0 || $v7 > 9007199254740991 ) {
								break;
							}
							$v8 = $m[4942];
							if ( $v8 < 0 || $v8 > 1 ) {
								break;
							}
							$v9 = $m[4943];
							if ( $v9 < 0 || $v9 > 3153600000000 ) {
								break;
							}
							$v10 = $m[4944];
							if ( $v10 < 1 || $v10 > 1000000 ) {
								break;
							}
							$v11 = $m[4945];
							if ( $v11 >= 253402300800000 || $v11 < 0 && $v11 != \PHP_INT_MIN ) {
								break;
							}
							$v12 = $m[4946];
							if ( $v12 >= 0 ) {
								if ( $v12 >= 9007199254740992 ) {
									break;
								}
							} elseif ( $v12 != \PHP_INT_MIN ) {
								break;
							}
							$v13 = $m[4947];
							if ( $v13 < 0 || $v13 > 1 ) {
								break;
							}
							$v14 = $m[4948];
							if ( $v14 < 0 || $v14 > 1 ) {
								break;
							}
							$v15 = $m[4949];
							if ( $v15 >= 1 ) {
								if ( $v15 >= 9 ) {
									break;
								}
							} elseif ( $v15 != \PHP_INT_MIN ) {
								break;
							}
							$v16 = $m[4950];
							if ( $v16 >= 1 ) {
								if ( $v16 >= 49 ) {
									break;
								}
							} elseif ( $v16 != \PHP_INT_MIN ) {
								break;
							}
							$v17 = $m[4951];
							if ( $v17 >= 1 ) {
								if ( $v17 >= 5 ) {
									break;
								}
							} elseif ( $v17 != \PHP_INT_MIN ) {
								break;
							}
							$v18 = $m[4952];
							if ( $v18 >= 1 ) {
								if ( $v18 >= 6 ) {
									break;
								}
							} elseif ( $v18 != \PHP_INT_MIN ) {
								break;
							}
							$v19 = $m[4953];
							if ( $v19 >= 0 ) {
								if ( $v19 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v19 != \PHP_INT_MIN ) {
								break;
							}
							$v20 = $m[4954];
							if ( $v20 < 0 || $v20 > 1000000 ) {
								break;
							}
							do {
								$v21 = $v17 - 1;
								\is_float( $v21 ) && $v21 = self::rt_sub_64( $v17, 1 );
								if ( $v21 < 0 || $v21 > 2 ) {
									$v22 = 4;
									if ( $v17 == \PHP_INT_MIN ) {
										break;
									}
									$v22 = 3;
									break;
								}
								switch ( $v21 ) {
									case 1:
										$v22 = 1;
										break;
									case 2:
										$v22 = 2;
										break;
									default:
										$v22 = 0;
										break;
								}
							} while ( false );
							do {
								do {
									$v23 = $v18 - 1;
									\is_float( $v23 ) && $v23 = self::rt_sub_64( $v18, 1 );
									if ( $v23 < 0 || $v23 > 4 ) {
										$v24 = 5;
										if ( $v18 == \PHP_INT_MIN ) {
											break 2;
										}
										break;
									}
									switch ( $v23 ) {
										case 1:
											break;
										case 2:
											$v24 = 2;
											break 3;
										case 3:
											$v24 = 3;
											break 3;
										case 4:
											$v24 = 4;
											break 3;
										default:
											$v24 = 0;
											break 3;
									}
								} while ( false );
								$v24 = 1;
							} while ( false );
							$v25 = 0;
							do {
								$v26 = $m[4955];
								if ( $v26 < 0 || $v26 > 1 ) {
									$v27 = 1;
									$v28 = 2;
									$v29 = 0;
									$v30 = 1;
								} else {
									switch ( $v26 ) {
										case 1:
											break;
										default:
											$this->rt_copy( 7760, 10664, 160 );
											break 2;
									}
									do {
										$v31 = $m[4956];
										if ( $v31 < 1 || $v31 > 5 ) {
											break;
										}
										$v32 = $m[4957];
										if ( $v32 >= 10 || $v32 < 1 && $v32 != \PHP_INT_MIN ) {
											break;
										}
										$v33 = $m[4958];
										if ( $v33 >= 9 || $v33 < 1 && $v33 != \PHP_INT_MIN ) {
											break;
										}
										$v34 = $m[4959];
										if ( $v34 < 0 || $v34 > 1000000 ) {
											break;
										}
										$v35 = $m[4960];
										if ( $v35 < 0 || $v35 > 1000000 ) {
											break;
										}
										$v36 = $m[4961];
										if ( $v36 < 0 || $v36 > 1000000 ) {
											break;
										}
										$v37 = $m[4962];
										if ( $v37 >= 253402300800000 || $v37 < 0 && $v37 != \PHP_INT_MIN ) {
											break;
										}
										$v38 = $m[4963];
										if ( $v38 >= 253402300800000 || $v38 < 0 && $v38 != \PHP_INT_MIN ) {
											break;
										}
										$v39 = $m[4964];
										if ( $v39 >= 253402300800000 || $v39 < 0 && $v39 != \PHP_INT_MIN ) {
											break;
										}
										$v40 = $m[4965];
										if ( $v40 >= 253402300800000 || $v40 < 0 && $v40 != \PHP_INT_MIN ) {
											break;
										}
										$v41 = $m[4966];
										if ( $v41 >= 253402300800000 || $v41 < 0 && $v41 != \PHP_INT_MIN ) {
											break;
										}
										$v42 = $m[4967];
										if ( $v42 < 0 || $v42 > 9007199254740991 ) {
											break;
										}
										$v43 = $m[4968];
										if ( $v43 < 0 || $v43 > 9007199254740991 ) {
											break;
										}
										$v44 = $m[4969];
										if ( $v44 < 0 || $v44 > 9007199254740991 ) {
											break;
										}
										$v45 = $m[4970];
										if ( $v45 < 0 || $v45 > 9007199254740991 ) {
											break;
										}
										$v46 = $m[4971];
										if ( $v46 >= 253402300800000 || $v46 < 0 && $v46 != \PHP_INT_MIN ) {
											break;
										}
										$v47 = $m[4972];
										if ( $v47 < 0 || $v47 > 1 ) {
											break;
										}
										$v48 = $m[4973];
										if ( $v48 < 1 || $v48 > 3 ) {
											break;
										}
										$v49 = $m[4974];
										if ( $v49 >= 253402300800000 || $v49 < 0 && $v49 != \PHP_INT_MIN ) {
											break;
										}
										$v50 = $m[4975];
										if ( $v50 >= 253402300800000 || $v50 < 0 && $v50 != \PHP_INT_MIN ) {
											break;
										}
										$v51 = $m[4976];
										if ( $v51 >= 9007199254740992 || $v51 < 0 && $v51 != \PHP_INT_MIN ) {
											break;
										}
										$v52 = $m[4977];
										if ( $v52 < 1 || $v52 > 3 ) {
											break;
										}
										$v53 = $m[4978];
										if ( $v53 < 0 || $v53 > 9007199254740991 ) {
											break;
										}
										$v54 = $m[4979];
										if ( $v54 < 1 || $v54 > 3 ) {
											break;
										}
										$v55 = $m[4980];
										if ( $v55 >= 0 && $v55 < 9007199254740992 ) {
											$m[983] = $v45;
											$m[982] = $v44;
											$m[981] = $v43;
											$m[980] = $v42;
											$m[974] = $v36;
											$m[973] = $v35;
											$m[972] = $v34;
											$m[989] = ( $m[989] & -0x100 ) | (int) ( $v47 == 1 );
											$m[984] = $v46 ^ \PHP_INT_MIN;
											$m[979] = $v41 ^ \PHP_INT_MIN;
											$m[978] = $v40 ^ \PHP_INT_MIN;
											$m[977] = $v39 ^ \PHP_INT_MIN;
											$m[976] = $v38 ^ \PHP_INT_MIN;
											$m[975] = $v37 ^ \PHP_INT_MIN;
											$m[986] = $v50 ^ \PHP_INT_MIN;
											$m[985] = $v49 ^ \PHP_INT_MIN;
											$m[989] = ( $m[989] & -0xFF00000000FF01 ) | ( ( $v48 == 3 ? 2 : (int) ( $v48 == 2 ) ) << 8 ) | ( ( ( $v32 == \PHP_INT_MIN ? 9 : ( $v32 > 9 ? 1 : ( $v32 & 0xFFFFFFFF ) - 1 ) ) & 0xFF ) << 48 );
											$m[989] = ( $m[989] & -0xFFFF00000001 ) | ( ( ( $v33 == \PHP_INT_MIN ? 8 : ( $v33 > 8 ? 0 : ( $v33 & 0xFFFFFFFF ) - 1 ) ) & 0xFF ) << 40 ) | ( ( ( $v31 < 6 ? 4410965032961 >> ( ( $v31 << 3 ) & 0xFFFFFFFFFFF8 ) : 1 ) & 0xFF ) << 32 );
											$m[989] = ( $m[989] & -0xFF0001 ) | ( ( $v52 == 1 ? 0 : ( $v52 == 2 ? 1 : 2 ) ) << 16 );
											$m[987] = $v53;
											$m[989] = ( $m[989] & -0xFF000001 ) | ( ( $v54 == 1 ? 0 : ( $v54 == 2 ? 1 : 2 ) ) << 24 );
											$m[988] = $v55;
											$m[971] = $v51;
											$m[970] = (int) ( $v51 != \PHP_INT_MIN );
											break 2;
										}
									} while ( false );
									$this->place_at_fault( 7760 + 160, 39648, 25, 10016, 25, 1, 0, 7760 );
									$s0 = 7760 + 187;
									$v24 = ( ( $m[993] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
									$v28 = $m[993] & 0xFF;
									$v56 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
									$v25 = $m[992] & 0xFFFFFFFF;
									$v57 = ( $m[991] >> 32 ) & 0xFFFFFFFF;
									$v29 = $m[991] & 0xFFFFFFFF;
									$v27 = ( $m[990] >> 32 ) & 0xFFFFFFFF;
									$v30 = $m[990] & 0xFFFFFFFF;
								}
								$m[1014] = ( $m[1014] & -0xFFFF01 ) | ( ( $v24 & 0xFFFF ) << 8 );
								$s0 = 7760 + 355;
								$i = $s0 >> 3;
								$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v24 >> 16 ) << 24 );
								$m[1014] = ( $m[1014] & -0x100 ) | $v28;
								$m[1013] = ( $v56 << 32 ) | $v25;
								$m[1012] = ( $v57 << 32 ) | $v29;
								$m[1011] = ( $v27 << 32 ) | $v30;
								break 3;
							} while ( false );
							$m[1023] = ( $m[1023] & -0x100 ) | $v3;
							$m[1013] = $v2 | \PHP_INT_MIN;
							$m[1022] = ( $m[1022] & 0xFFFFFF00FFFFFF ) | ( ( $v1 - 1 ) << 56 ) | ( ( $v6 == 1 ? 0 : ( $v6 == 2 ? 1 : 2 ) ) << 24 );
							$m[1015] = $v5;
							$m[1014] = $v4;
							$m[1022] = ( $m[1022] & -0x100 ) | (int) ( $v8 == 1 );
							$m[1018] = $v10;
							$m[1017] = $v9;
							$m[1016] = $v7;
							$m[1019] = $v11 ^ \PHP_INT_MIN;
							$m[1023] = ( $m[1023] & -0xFF01 ) | ( ( ( $v16 == \PHP_INT_MIN ? 48 : ( $v16 > 48 ? 16 : ( $v16 & 0xFFFFFFFF ) - 1 ) ) & 0xFF ) << 8 );
							$m[1022] = ( $m[1022] & -0xFF000000FF0001 ) | ( ( ( $v15 == \PHP_INT_MIN ? 8 : ( $v15 > 8 ? 0 : ( $v15 & 0xFFFFFFFF ) - 1 ) ) & 0xFF ) << 48 ) | ( (int) ( $v14 == 1 ) << 16 );
							$m[1022] = ( $m[1022] & -0xFF01 ) | ( (int) ( $v13 == 1 ) << 8 );
							$m[1012] = $v12;
							$m[1011] = (int) ( $v12 != \PHP_INT_MIN );
							$m[1022] = ( $m[1022] & -0xFFFF00000001 ) | ( $v24 << 40 ) | ( $v22 << 32 );
							$m[1021] = $v20;
							$m[1020] = $v19 ^ \PHP_INT_MIN;
							$this->lifecycle_step( 7760 );
							$v58 = ( $m[1009] >> 32 ) & 0xFF;
							$v59 = ( $m[1009] >> 48 ) & 0xFF;
							$v60 = ( $m[1009] >> 40 ) & 0xFF;
							$v61 = ( $m[1009] >> 8 ) & 0xFF;
							$v62 = ( $m[1009] >> 16 ) & 0xFF;
							$v63 = ( $m[1009] >> 24 ) & 0xFF;
							$v64 = $m[995];
							$v65 = $m[996];
							$v66 = $m[997];
							$v67 = $m[998];
							$v68 = $m[999];
							$v69 = $m[1004];
							$v70 = $m[1005];
							$v71 = $m[1006];
							$v72 = $m[990] & 0xFFFFFFFF;
							$v73 = $m[991];
							$v74 = $m[992];
							$v75 = $m[993];
							$v76 = $m[994];
							$v77 = $m[1000];
							$v78 = $m[1001];
							$v79 = $m[1002];
							$v80 = $m[1003];
							$v81 = $m[1009] & 0xFF;
							$v82 = $m[1007];
							$m[5007] = $m[1008];
							$m[5005] = $v82;
							$m[4999] = $v81;
							$m[4997] = $v80;
							$m[4996] = $v79;
							$m[4995] = $v78;
							$m[4994] = $v77;
							$m[4988] = $v76;
							$m[4987] = $v75;
							$m[4986] = $v74;
							$m[5003] = $v72 ? $v73 : \PHP_INT_MIN;
							$m[5002] = $v71 ^ \PHP_INT_MIN;
							$m[5001] = $v70 ^ \PHP_INT_MIN;
							$m[4998] = $v69 ^ \PHP_INT_MIN;
							$m[4993] = $v68 ^ \PHP_INT_MIN;
							$m[4992] = $v67 ^ \PHP_INT_MIN;
							$m[4991] = $v66 ^ \PHP_INT_MIN;
							$m[4990] = $v65 ^ \PHP_INT_MIN;
							$m[4989] = $v64 ^ \PHP_INT_MIN;
							$m[5006] = ( $v63 + 1 ) & 7;
							$m[5004] = ( $v62 + 1 ) & 7;
							$m[5000] = ( $v61 + 1 ) & 7;
							$m[4985] = $v60 == 8 ? \PHP_INT_MIN : $v60 + 1;
							$m[4984] = $v59 == 9 ? \PHP_INT_MIN : $v59 + 1;
							$m[4983] = ( $v58 + 1 ) & 0xF;
							$m[5012] = $m[1010] & 0xFF;
							$m[5013] = ( $m[1010] >> 8 ) & 0xFF;
							$m[5008] = ( ( ( $m[1010] >> 16 ) & 0xFF ) + 1 ) & 0xF;
							$v83 = ( $m[1010] >> 24 ) & 0xFF;
							$m[5009] = $v83 == 6 ? \PHP_INT_MIN : $v83 + 1;
							$m[5010] = ( ( ( $m[1010] >> 32 ) & 0xFF ) + 1 ) & 0xF;
							$v84 = ( $m[1010] >> 40 ) & 0xFF;
							$m[5011] = $v84 == 11 ? \PHP_INT_MIN : $v84 + 1;
							break 3;
						} while ( false );
						$this->place_at_fault( 7760 + 160, 39480, 20, 8912, 20, 0, 0, 7760 );
						$m[1014] = ( $m[1014] & -0x100000000 ) | ( $m[993] & 0xFFFFFFFF );
						$m[1013] = $m[992];
						$m[1012] = $m[991];
						$v85 = $m[990];
						$m[1011] = $v85;
						$v30 = $v85 & 0xFFFFFFFF;
					} while ( false );
					if ( $v30 != 2 ) {
						break 2;
					}
				} while ( false );
				$m[4982] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7760 + 328 );
		} while ( false );
		$this->g0_stack_pointer = 7760 + 432;
	}

	/** format (WebAssembly function 15). */
	private function format_15(): int {
		return 3;
	}

	/** notice (WebAssembly function 16). */
	private function notice_16(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[4934] != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[4935];
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = $m[4936];
						if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[4937];
						if ( $v3 >= 0 ) {
							if ( $v3 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[4938];
						if ( $v4 < 0 || $v4 > 2147483647 ) {
							break;
						}
						$v5 = $m[4939];
						if ( $v5 < 0 || $v5 > 2147483647 ) {
							break;
						}
						$v6 = $m[4940];
						if ( $v6 < 0 || $v6 > 2147483647 ) {
							break;
						}
						$v7 = $m[4941];
						if ( $v7 < 0 || $v7 > 2147483647 ) {
							break;
						}
						$v8 = $m[4942];
						if ( $v8 < 0 || $v8 > 2147483647 ) {
							break;
						}
						$v9 = $m[4943];
						if ( $v9 < 1 || $v9 > 3 ) {
							break;
						}
						$v10 = $m[4944];
						if ( $v10 < 0 || $v10 > 1 ) {
							break;
						}
						$v11 = $m[4945];
						if ( $v11 >= 0 ) {
							if ( $v11 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v11 != \PHP_INT_MIN ) {
							break;
						}
						$v12 = $m[4946];
						if ( $v12 >= 0 ) {
							if ( $v12 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v12 != \PHP_INT_MIN ) {
							break;
						}
						$v13 = $v2 ^ \PHP_INT_MIN;
						$v14 = $v11 ^ \PHP_INT_MIN;
						do {
							do {
								do {
									do {
										do {
											if ( $v2 != \PHP_INT_MIN ) {
												if ( $v4 == 0 && $v8 != 0 ) {
													if ( $v6 != 0 ) {
														break 3;
													}
													if ( $v5 != 0 ) {
														break 2;
													}
													$v15 = $v7 == 0 ? 5 : 4;
													break 4;
												}
												if ( $v6 == 0 ) {
													if ( $v5 != 0 ) {
														break 2;
													}
													if ( $v7 != 0 ) {
														$v15 = 4;
														break 4;
													}
													if ( $v4 == 0 || ( $v11 == \PHP_INT_MIN || $v13 >= $v14 ) ) {
														break;
													}
													$v15 = 6;
													break 4;
												}
												break 3;
											}
											if ( ( ( $v6 + $v5 ) | $v7 ) != 0 ) {
												$v15 = 1;
												break 4;
											}
										} while ( false );
										$m[4983] = 1;
										$v16 = \PHP_INT_MIN;
										$v15 = \PHP_INT_MIN;
										break 4;
									} while ( false );
									$v15 = 3;
									break 2;
								} while ( false );
								$v15 = 2;
							} while ( false );
							$v17 = $v12 ^ \PHP_INT_MIN;
							$v18 = $v1 | \PHP_INT_MIN;
							$v19 = $v12 == \PHP_INT_MIN ? 0 : ( $v17 > $v18 ? $v17 : 0 );
							do {
								if ( $v9 != 1 ) {
									do {
										if ( $v9 == 2 ) {
											$v20 = 1;
											if ( $v11 != \PHP_INT_MIN ) {
												break;
											}
											break 2;
										}
										$v20 = 1;
										if ( $v10 == 1 ) {
											break;
										}
										if ( $v11 == \PHP_INT_MIN ) {
											break 2;
										}
									} while ( false );
									if ( $v2 != \PHP_INT_MIN ) {
										$v21 = $v2 - 9223372036852975808;
										\is_float( $v21 ) && $v21 = self::rt_sub_64( $v2, 9223372036852975808 );
									} else {
										$s0 = $v9 == 2 ? 300000 : 30000;
										$s1 = $v3 == \PHP_INT_MIN ? $v18 : $v3 ^ \PHP_INT_MIN;
										$v21 = $s0 + $s1;
										\is_float( $v21 ) && $v21 = self::rt_add_64( $s0, $s1 );
									}
									$v22 = $v21 < -9223118634553975809 ? $v21 : -9223118634553975809;
									$v23 = (int) ( ( $v22 ^ \PHP_INT_MIN ) > ( $v18 ^ \PHP_INT_MIN ) );
									$v19 = $v23 ? $v22 : 0;
									$v20 = $v23 ? 1 : 3;
									break;
								}
								$v24 = (int) ( $v11 != \PHP_INT_MIN && ( $v2 == \PHP_INT_MIN || $v13 < $v14 ) );
								$v19 = $v24 ? 0 : $v19;
								$v20 = $v24 ? 2 : 1;
							} while ( false );
							$m[4983] = $v20 + 1;
							$v16 = $v19 ^ \PHP_INT_MIN;
						} while ( false );
						$m[4985] = $v16;
						$m[4984] = $v15;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 39480, 12, 9392, 12, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v25 = $m[1020];
					$m[1016] = $v25;
					if ( ( $v25 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[4982] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** openTime (WebAssembly function 17). */
	private function opentime_17(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8112;
		do {
			do {
				if ( $m[4934] != 3 ) {
					$m[1017] = $m[1017] & -0x100;
					$m[1016] = $m[1016] & -0x100000000;
					$m[1015] = $m[1015] & -0x100000000;
					$m[1014] = $m[1014] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[4935];
							if ( $v1 < 0 || $v1 > 253402300799999 ) {
								break;
							}
							$v2 = $m[4936];
							if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
								break;
							}
							$v3 = $m[4937];
							if ( $v3 >= 0 ) {
								if ( $v3 >= 3153600000001 ) {
									break;
								}
							} elseif ( $v3 != \PHP_INT_MIN ) {
								break;
							}
							$v4 = $m[4938];
							if ( $v4 < 0 || $v4 > 253402300799999 ) {
								break;
							}
							$v5 = \PHP_INT_MIN;
							$this->hours_take_hours( 10824, $v4 | \PHP_INT_MIN );
							$v6 = $m[1019] & 0xFFFFFFFF;
							$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
							$v7 = $m[1018];
							if ( ( $m[1023] & 0xFF ) == 2 ) {
								$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( ( $m[1020] >> 32 ) << 32 );
								$m[1015] = ( $m[1015] & 0xFFFFFFFF ) | ( ( ( ( $m[1019] >> 32 ) & 0xFFFFFFFF ) | ( $m[1020] << 32 ) ) << 32 );
								$m[1016] = ( $m[1016] & -0x100000000 ) | ( ( ( ( ( $m[1019] >> 32 ) & 0xFFFFFFFF ) | ( $m[1020] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$m[1015] = ( $m[1015] & -0x100000000 ) | $v6;
								break 2;
							}
							$v8 = $v2 ^ \PHP_INT_MIN;
							$v9 = $v1 | \PHP_INT_MIN;
							$v10 = $m[1021] & 0xFFFFFFFF;
							$v11 = $m[1022] & 0xFFFFFFFF;
							do {
								if ( $v2 == \PHP_INT_MIN || $v8 > $v7 ) {
									break;
								}
								$v5 = 0;
								if ( $v10 > 79 ) {
									break;
								}
								$v12 = ( $v6 + ( $v11 << 3 ) + 640 ) & 0xFFFFFFFF;
								$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
								$v13 = ( $m[ $w6 + $v10 ] ?? $this->rt_load( ( $v6 + ( $v10 << 3 ) ) & 0xFFFFFFFF, 4 ) ) & 0xFFFFFFFF;
								$v14 = 0;
								$v15 = (int) ( $v11 > 50 );
								$v5 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( $v14 >= $v13 || $v15 ) {
										break 2;
									}
									$v16 = ( $v12 + $v14 * 416 ) & 0xFFFFFFFF;
									$w16 = $w12 + $v14 * 52;
									$v17 = ( $m[ $w16 + 1 ] ?? $this->rt_load( $v16 + 8 ) ) | \PHP_INT_MIN;
									$v18 = $v8 < $v17 ? $v8 : $v17;
									$v19 = ( $m[ $w16 ] ?? $this->rt_load( $v16 ) ) | \PHP_INT_MIN;
									$s0 = $v9 > $v19 ? $v9 : $v19;
									$v20 = $v18 - $s0;
									\is_float( $v20 ) && $v20 = self::rt_sub_64( $v18, $s0 );
									$s0 = ( $v20 ^ \PHP_INT_MIN ) > ( $v18 ^ \PHP_INT_MIN ) ? 0 : $v20;
									$s1 = $s0 + $v5;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v5 );
									$v5 = $s1;
									$v14 = $v14 + 1;
									if ( $v14 == 200 ) {
										break;
									}
								}
							} while ( false );
							do {
								do {
									if ( $v3 == \PHP_INT_MIN ) {
										break;
									}
									$v21 = $v9;
									if ( $v3 == 0 ) {
										break 2;
									}
									if ( $v10 > 79 || $v11 > 50 ) {
										break;
									}
									$v22 = ( $v6 + ( $v11 << 3 ) + 640 ) & 0xFFFFFFFF;
									$w22 = ( $v22 >> 3 ) | ( $v22 << 61 );
									$v23 = ( $m[ $w6 + $v10 ] ?? $this->rt_load( ( $v6 + ( $v10 << 3 ) ) & 0xFFFFFFFF, 4 ) ) & 0xFFFFFFFF;
									$v24 = 0;
									$v25 = $v3;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										if ( $v24 == $v23 ) {
											break 2;
										}
										$v26 = ( $v22 + $v24 * 416 ) & 0xFFFFFFFF;
										$w26 = $w22 + $v24 * 52;
										$v27 = ( $m[ $w26 + 1 ] ?? $this->rt_load( $v26 + 8 ) ) | \PHP_INT_MIN;
										$v28 = ( $m[ $w26 ] ?? $this->rt_load( $v26 ) ) | \PHP_INT_MIN;
										$v29 = $v9 > $v28 ? $v9 : $v28;
										$s0 = $v7 < $v27 ? $v7 : $v27;
										$v30 = $s0 - $v29;
										\is_float( $v30 ) && $v30 = self::rt_sub_64( $s0, $v29 );
										if ( $v30 < $v25 ) {
											$v21 = 0;
											$s0 = $v30 > 0 ? $v30 : 0;
											$s1 = $v25 - $s0;
											\is_float( $s1 ) && $s1 = self::rt_sub_64( $v25, $s0 );
											$v25 = $s1;
											$v24 = $v24 + 1;
											if ( $v24 != 200 ) {
												continue;
											}
											break 3;
										}
										break;
									}
									$v31 = $v29 + $v25;
									\is_float( $v31 ) && $v31 = self::rt_add_64( $v29, $v25 );
									$v21 = $v31 < -9223118634553975809 ? $v31 : -9223118634553975809;
									break 2;
								} while ( false );
								$v21 = 0;
							} while ( false );
							$v32 = (int) ( $v2 == \PHP_INT_MIN || $v8 <= $v7 );
							$v33 = $v32 ^ 1;
							$v34 = $v3 != \PHP_INT_MIN ? ( $v32 ? (int) ( $v21 == 0 ) : $v33 ) : $v33;
							$v35 = ( $v6 + ( $v10 << 3 ) ) & 0xFFFFFFFF;
							$w35 = $w6 + $v10;
							$v36 = ( $v6 + ( $v11 << 3 ) + 640 ) & 0xFFFFFFFF;
							$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
							$v37 = 0;
							$v38 = (int) ( $v10 > 79 );
							$v39 = (int) ( $v11 > 50 );
							do {
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v40 = 0;
										$v41 = 8112 + 32;
										if ( ! $v38 && ( $v37 < ( ( $m[ $w35 ] ?? $this->rt_load( $v35, 4 ) ) & 0xFFFFFFFF ) && ! $v39 ) ) {
											$v42 = ( $v36 + $v37 * 416 ) & 0xFFFFFFFF;
											$w42 = $w36 + $v37 * 52;
											$v40 = ( $m[ $w42 + 1 ] ?? $this->rt_load( $v42 + 8 ) ) | \PHP_INT_MIN;
											if ( ( $v40 ^ \PHP_INT_MIN ) <= ( $v9 ^ \PHP_INT_MIN ) ) {
												$v37 = $v37 + 1;
												if ( $v37 == 200 ) {
													break;
												}
												continue;
											}
											$m[1018] = ( $m[ $w42 ] ?? $this->rt_load( $v42 ) ) | \PHP_INT_MIN;
											$v41 = 8112;
										}
										$m[ $v41 >> 3 ] = $v40;
										$v43 = $m[1018];
										if ( $v43 == 0 ) {
											break 2;
										}
										$v44 = $v9 > $v43 ? $v9 : $v43;
										$v45 = $v44 < $v7 ? $v44 ^ \PHP_INT_MIN : \PHP_INT_MIN;
										break 3;
									}
								} while ( false );
								$v45 = \PHP_INT_MIN;
							} while ( false );
							$m[4986] = $v34;
							$m[4985] = $v45;
							$m[4983] = $v5;
							$m[4984] = $v21 ^ \PHP_INT_MIN;
							break 3;
						} while ( false );
						$this->place_at_fault( 8112 + 32, 39480, 4, 9680, 4, 0, 0, 8112 );
						$m[1016] = $m[1020];
						$m[1015] = $m[1019];
						$v7 = $m[1018];
					} while ( false );
					$m[1014] = $v7;
					$m[1017] = ( $m[1017] & -0x100000000 ) | ( $m[1021] & 0xFFFFFFFF );
					if ( ( $v7 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[4982] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8112 );
		} while ( false );
		$this->g0_stack_pointer = 8112 + 80;
	}

	/** ownership (WebAssembly function 18). */
	private function ownership_18(): void {
		$m = &$this->m;
		$v22 = 0;
		$v23 = 0;
		$v47 = 0;
		$v48 = 0;
		$this->g0_stack_pointer = 8064;
		do {
			do {
				if ( $m[4934] != 3 ) {
					$m[1013] = $m[1013] & -0x100;
					$m[1012] = $m[1012] & -0x100000000;
					$m[1011] = $m[1011] & -0x100000000;
					$m[1010] = $m[1010] & -0x100000000;
					break;
				}
				$v1 = $m[4935];
				if ( $v1 >= 1 && $v1 <= 48 ) {
					$v2 = $v1 - 1;
				} else {
					$this->place_at_fault( 8064 + 16, 39480, 1, 9944, 1, 0, 0, 8064 );
					$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 32 );
					$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[1013] >> 24 ) & 0xFF ) << 48 );
					$v2 = ( $m[1010] >> 32 ) & 0xFF;
					$v3 = $m[1010] & 0xFFFFFFFF;
					if ( $v3 != 2 ) {
						$v4 = $m[1013] & 0xFF;
						$v5 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
						$v6 = $m[1012] & 0xFFFFFFFF;
						$v7 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
						$v8 = $m[1011] & 0xFFFFFFFF;
						$v10 = ( ( $m[1010] >> 40 ) & 0xFFFF ) | ( ( ( $m[1010] >> 56 ) & 0xFF ) << 16 );
						$m[1010] = ( $m[1010] & 0xFFFFFFFFFF ) | ( ( $v10 & 0xFFFF ) << 40 ) | ( ( $v10 >> 16 ) << 56 );
						$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1009] >> 48 ) & 0xFF ) << 24 );
						$m[1013] = ( $m[1013] & -0x1000000 ) | ( ( ( $m[1009] >> 32 ) & 0xFFFF ) << 8 ) | $v4;
						$m[1012] = ( $v5 << 32 ) | $v6;
						$m[1011] = ( $v7 << 32 ) | $v8;
						$m[1010] = ( $m[1010] & -0x10000000000 ) | ( $v2 << 32 ) | $v3;
						break;
					}
				}
				$v11 = 0;
				do {
					$v12 = $m[4936];
					if ( $v12 < 0 || $v12 > 50 ) {
						$v13 = 4;
						$v14 = 1;
						$v15 = 1;
						$v16 = 0;
					} else {
						$v17 = $v12;
						$v18 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v19 = $v18;
							if ( $v19 == $v17 ) {
								break 2;
							}
							$v20 = ( $v19 * 416 ) & 0xFFFFFFFF;
							$v21 = ( $v20 + 40112 ) & 0xFFFFFFFF;
							$w21 = $v21 >> 3;
							$s0 = $m[ ( $v20 + 40112 ) >> 3 ] ?? $this->rt_load( $v20 + 40112 );
							if ( $s0 < 1 || $s0 > 6 ) {
								break;
							}
							$s0 = $m[ $w21 + 1 ] ?? $this->rt_word( $w21 + 1 );
							if ( $s0 < 0 || $s0 > 2147483647 ) {
								break;
							}
							$s0 = $m[ $w21 + 2 ] ?? $this->rt_word( $w21 + 2 );
							if ( $s0 < 0 || $s0 > 253402300799999 ) {
								break;
							}
							$s0 = $m[ $w21 + 3 ] ?? $this->rt_word( $w21 + 3 );
							if ( $s0 < 0 || $s0 > 1 ) {
								break;
							}
							$s0 = $m[ $w21 + 4 ] ?? $this->rt_word( $w21 + 4 );
							if ( $s0 < 0 || $s0 > 1 ) {
								break;
							}
							$v18 = ( $v19 + 1 ) & 0xFFFFFFFF;
							$s0 = $m[ $w21 + 5 ] ?? $this->rt_word( $w21 + 5 );
							if ( $s0 >= 0 && $s0 < 2 ) {
								continue;
							}
							break;
						}
						$this->place_at_fault( 8064 + 16, $v21, 6, 8288, 6, 1, 1, $v19 );
						$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 32 );
						$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[1013] >> 24 ) & 0xFF ) << 48 );
						$v14 = $m[1010] & 0xFFFFFFFF;
						if ( $v14 == 2 ) {
							$v12 = $m[4936];
							break;
						}
						$v13 = $m[1013] & 0xFF;
						$v22 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
						$v16 = $m[1012] & 0xFFFFFFFF;
						$v23 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
						$v11 = $m[1011] & 0xFFFFFFFF;
						$v15 = ( $m[1010] >> 32 ) & 0xFFFFFFFF;
					}
					$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1009] >> 48 ) & 0xFF ) << 24 );
					$m[1013] = ( $m[1013] & -0x1000000 ) | ( ( ( $m[1009] >> 32 ) & 0xFFFF ) << 8 ) | $v13;
					$m[1012] = ( $v22 << 32 ) | $v16;
					$m[1011] = ( $v23 << 32 ) | $v11;
					$m[1010] = ( $v15 << 32 ) | $v14;
					break 2;
				} while ( false );
				$v24 = $v12 & 0xFFFFFFFF;
				if ( $v24 != 0 ) {
					$v17 = 0;
					$v25 = (int) ( $m[5019] == 1 );
					$v26 = (int) ( $m[5018] == 1 );
					$v27 = (int) ( $m[5017] == 1 );
					$v30 = 0;
					$v31 = $m[5015];
					$v32 = $v31;
					$v33 = $m[5016] | \PHP_INT_MIN;
					$v34 = $v33;
					$v35 = $m[5014];
					$v36 = ( $v35 >= 0 && $v35 < 6 ? 4410965032965 >> ( ( $v35 << 3 ) & 0xFFFFFFFFFFF8 & 63 ) : 5 ) & 0xFFFFFFFF;
					$v37 = $v36;
					$v38 = 1;
					do {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						while ( true ) {
							$v39 = $v33;
							if ( $v38 == $v24 ) {
								break 2;
							}
							$v40 = $v38 * 416;
							$w40 = $v40 >> 3;
							$v41 = $m[ $w40 + 5014 ] ?? $this->rt_word( $w40 + 5014 );
							$v42 = $m[ $w40 + 5015 ] ?? $this->rt_word( $w40 + 5015 );
							$v43 = $m[ $w40 + 5016 ] ?? $this->rt_word( $w40 + 5016 );
							$v44 = $m[ $w40 + 5017 ] ?? $this->rt_word( $w40 + 5017 );
							$v45 = $m[ $w40 + 5018 ] ?? $this->rt_word( $w40 + 5018 );
							$v46 = $m[ $w40 + 5019 ] ?? $this->rt_word( $w40 + 5019 );
							$m[1012] = ( $m[1012] & -0xFFFF01 ) | ( ( ( $m[1009] >> 32 ) & 0xFFFF ) << 8 );
							$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1009] >> 48 ) & 0xFF ) << 24 );
							$m[1023] = ( $m[1023] & -0xFFFF0001 ) | ( (int) ( $v46 == 1 ) << 24 ) | ( (int) ( $v45 == 1 ) << 16 );
							$m[1023] = ( $m[1023] & -0xFF01 ) | ( (int) ( $v44 == 1 ) << 8 );
							$m[1011] = $v31;
							$v33 = $v43 | \PHP_INT_MIN;
							$m[1022] = $v33;
							$m[1021] = $v42;
							$m[1020] = ( $m[1020] & -0x100000000 ) | $v38;
							$m[1019] = ( $m[1019] & 0xFFFFFFFF ) | ( $v38 << 32 );
							$m[1018] = $v42;
							$m[1017] = $v33;
							$m[1016] = ( $m[1016] & 0xFFFFFF ) | ( $v47 << 32 ) | ( $v25 << 24 );
							$m[1016] = ( $m[1016] & -0xFFFF01 ) | ( $v26 << 16 ) | ( $v27 << 8 );
							$m[1016] = ( $m[1016] & -0x100 ) | ( $v37 & 0xFF );
							$m[1015] = $v34;
							$m[1014] = $v32;
							$m[1013] = ( $v48 << 32 ) | $v17;
							$m[1012] = ( $m[1012] & 0xFFFFFFFF ) | ( $v30 << 32 );
							$v49 = ( $v41 >= 0 && $v41 < 6 ? 4410965032965 >> ( ( $v41 << 3 ) & 0xFFFFFFFFFFF8 & 63 ) : 5 ) & 0xFFFFFFFF;
							$m[1023] = ( $m[1023] & -0x100 ) | ( $v49 & 0xFF );
							$m[1019] = ( $m[1019] & -0x100 ) | ( $v49 & 0xFF );
							$m[1012] = ( $m[1012] & -0x100 ) | ( $v36 & 0xFF );
							do {
								do {
									$v50 = $v36 & 0xFF;
									$v51 = $v49 & 7;
									if ( $v50 != $v51 ) {
										$v52 = (int) ( $v50 <= $v51 );
									} elseif ( $v31 != $v42 ) {
										$v52 = (int) ( $v31 <= $v42 );
									} else {
										if ( $v39 == $v33 ) {
											if ( $v30 <= $v38 ) {
												break;
											}
											$v33 = $v39;
											$v53 = 8136;
											$w53 = 1017;
											break 2;
										}
										$v52 = (int) ( ( $v39 ^ \PHP_INT_MIN ) <= ( $v33 ^ \PHP_INT_MIN ) );
									}
									$v53 = 8136;
									$w53 = 1017;
									if ( $v52 == 0 ) {
										break 2;
									}
								} while ( false );
								$v53 = 8064 + 16;
								$w53 = $v53 >> 3;
								$v33 = $v39;
							} while ( false );
							$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( ( $m[ $w53 + 2 ] >> 8 ) & 0xFFFF ) << 32 );
							$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[ $w53 + 2 ] >> 24 ) & 0xFF ) << 48 );
							$v36 = $m[ $w53 + 2 ] & 0xFF;
							$v31 = $m[ $w53 + 1 ];
							$v30 = ( $m[ $w53 + 2 ] >> 32 ) & 0xFFFFFFFF;
							$v17 = $m[ $w53 + 3 ] & 0xFFFFFFFF;
							$v48 = ( $m[ $w53 + 3 ] >> 32 ) & 0xFFFFFFFF;
							$v32 = $m[ $w53 + 4 ];
							$v34 = $m[ $w53 + 5 ];
							$v37 = $m[ $w53 + 6 ] & 0xFF;
							$v27 = ( $m[ $w53 + 6 ] >> 8 ) & 0xFF;
							$v26 = ( $m[ $w53 + 6 ] >> 16 ) & 0xFF;
							$v25 = ( $m[ $w53 + 6 ] >> 24 ) & 0xFF;
							$v47 = ( $m[ $w53 + 6 ] >> 32 ) & 0xFFFFFFFF;
							$v38 = $v38 + 1;
							if ( $v38 == 50 ) {
								break;
							}
						}
					} while ( false );
					$v54 = (int) ( $v25 == 2 );
					$v55 = $v54 ? 4 : 0;
					if ( ! $v54 && ! ( $v27 & 1 ) ) {
						$v55 = $v26 & 1 ? 1 : $v25 ^ 3;
					}
				} else {
					$v55 = 4;
				}
				$v56 = 1;
				$v57 = ( $v2 - 1 ) & 0xFF;
				if ( $v57 <= 46 ) {
					$s0 = $v57 << 3;
					$v56 = $m[ ( $s0 + 11008 ) >> 3 ];
				}
				$v58 = \PHP_INT_MIN;
				$v59 = ( $v2 - 36 ) & 0xFFFFFFFF;
				if ( $v59 <= 11 ) {
					$v58 = \PHP_INT_MIN;
					if ( ( ( 1 << $v59 ) & 0x807 ) != 0 ) {
						$v58 = 4;
					}
				}
				$m[4986] = $v58;
				$m[4985] = $v56;
				$m[4982] = 0;
				$v60 = (int) ( $v55 == 4 );
				$m[4983] = $v60 ? \PHP_INT_MIN : $v17;
				$m[4984] = ( $v60 ? 4 : $v55 + 1 ) & 0xFF;
				break 2;
			} while ( false );
			$this->words_say( 8064 + 16 );
		} while ( false );
		$this->g0_stack_pointer = 8064 + 128;
	}

	/** policies (WebAssembly function 19). */
	private function policies_19(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[4934] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[4982] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** rules (WebAssembly function 20). */
	private function rules_20( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 10856 ) >> 3 ];
		}
		return $v1;
	}

	/** words (WebAssembly function 21). */
	private function words_21(): int {
		return 39472;
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
}
