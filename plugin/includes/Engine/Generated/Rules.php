<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 2475fafa1490a17e4304ba817745ce733956dc56082f41cbc1367b781bfbd40e.
 */

declare( strict_types=1 );

namespace StockTruth\Engine\Generated;

/**
 * Rules: a WebAssembly module as PHP.
 *
 * 64-bit integers are PHP integers. 32-bit integers are 0 to 2^32-1 everywhere, in results
 * too; signed_32() tells the signed value of one. Every public method throws a WasmTrap where
 * WebAssembly would trap, and after any throw this instance refuses further calls.
 */
final class Rules {

	/** SHA-256 of the translated module. */
	public const WASM_SHA256 = '2475fafa1490a17e4304ba817745ce733956dc56082f41cbc1367b781bfbd40e';

	/** Loop iterations, and calls of functions that call others, that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1024 => 506097522914230528, 1084818905618843912, 23175963480336, 1099 => 3153600000000,
		1102 => 253402300799999, 256, 1105 => 10000000000000, 1108 => 10000000000000, 1111 => 10000000000000,
		256, 1114 => 253402300799999, 1117 => 3153600000000, 1120 => 1, 1123 => 1, 1126 => 1, 1129 => 1,
		1132 => 253402300799999, 256, -10000000000000, 10000000000000, 256, 1, 3, 1, 1141 => 253402300799999,
		1144 => 253402300799999, 1147 => 9007199254740991, 256, 1150 => 1, 1152 => 1, 2, 1,
		1156 => 253402300799999, 1159 => 253402300799999, 1162 => 9007199254740991, 256, -10000000000000,
		10000000000000, 256, 1, 3, 1, 1171 => 253402300799999, 256, 1174 => 253402300799999, 256,
		1177 => 253402300799999, 256, 1, 9, 1, 1183 => 1, 1185 => 1, 1187 => 2, 1189 => 10000000000000,
		1192 => 253402300799999, 1195 => 1, 1197 => -10000000000000, 10000000000000, 256, 1, 3, 1,
		1204 => 253402300799999, 256, 1207 => 253402300799999, 256, 1210 => 253402300799999, 256,
		1213 => 10000000000000, 1216 => 10000000000000, 1219 => 253402300799999, 256, 1222 => 10000000000000,
		256, 1, 10000000000000, 1227 => 1, 3, 1, 1, 1232 => 259, 1234 => 3153600000000, 1237 => 3153600000000,
		1239 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1258 => 1000, 1261 => 10000000000000,
		1264 => 100, 1267 => 10000000000000, 1270 => 3153600000000, 1273 => 3153600000000, 1275 => 1, 1000,
		1278 => 1, 1280 => 2, 1282 => 10000000000000, 1285 => 253402300799999, 1287 => 1, 1289 => 2, 1,
		1292 => 2, 1, 1000000000, 1297 => 1, 1300 => 253402300799999, 1302 => 1, 4, 1, 1, 1307 => 258,
		1309 => 1, 1311 => 1, 5, 1, 1315 => 10000000000000, 1318 => 10000000000000, 256,
		1321 => 10000000000000, 1323 => 1, 10000000000000, 1326 => 1, 1000000000, 1329 => 1, 1331 => 259,
		1333 => 10000000000000, 1336 => 253402300799999, 256, 1339 => 253402300799999, 256,
		1342 => 253402300799999, 1345 => 253402300799999, 256, 1348 => 1, 1351 => 1, 1354 => 253402300799999,
		1356 => 1, 2, 1, 1, 5, 1, 1363 => 253402300799999, 256, 1366 => 253402300799999, 256,
		1369 => 3153600000000, 1372 => 10000000000000, 1375 => 10000000000000, 1378 => 253402300799999,
		1381 => 253402300799999, 1384 => 253402300799999, 1387 => 10000000000000, 1390 => 10000000000000,
		1393 => 10000000000000, 1396 => 10000000000000, 1399 => 10000000000000, 1402 => 10000000000000,
		1405 => 253402300799999, 256, 1408 => 3153600000000, 256, 1411 => 3153600000000, 256, 1, 3, 257, 1, 3,
		257, 1, 3, 257, 1, 3, 257, 1, 2, 257, 1, 2, 257, 1432 => 1000, 256, 1435 => 10000000000000, 256,
		1438 => 100, 256, 1441 => 10000000000000, 256, 1444 => 3153600000000, 256, 1447 => 3153600000000, 256,
		1, 1000, 256, 1453 => 2147483647, 1456 => 2147483647, 1459 => 100, 1462 => 2147483647,
		1465 => 253402300799999, 1468 => 253402300799999, 256, 1471 => 1000000, 1473 => -10000000000000,
		10000000000000, 256, 1477 => 1, 1480 => 1, 1482 => -10000000000000, 10000000000000, 256, 1486 => 1,
		256, 1489 => 1, 256, 1492 => 1, 1494 => 1, 5, 1, 1, 1499 => 258, 1, 10000000000000, 1503 => 1,
		1000000000, 1507 => 1000000000, 256, 1510 => 10000000000000, 1513 => 10000000000000, 1515 => 1, 22, 1,
		-9007199254740991, 9007199254740991, 256, 900000, 300000, 3, 2, 1, 1, 1, 1, 100, 1533 => 2592000000,
		600000, 2, 5082625936067395727, 6782813883470511594, -4022703703432419732, 3805995867091955894,
		578437695752307201, 1373614439370853129, 144407744370184469, 795175635466388483, 1230911032848682252,
		8759022080, 72057598332961024, 283678328553728, 3, 4, 5, 14, 3, 4, 5, 14, 1, 2, 3, 4, 5, 14, 6, 7, 8,
		9, 10, 15, 11, 12, 16, 13, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 22, 10, 11, 12, 13, 14, 15, 18, 20, 16, 21,
		17,
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

	/**
	 * acknowledge (WebAssembly function 54).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function acknowledge( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->acknowledge_54( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * admit (WebAssembly function 55).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function admit( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->admit_55( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * answer (WebAssembly function 56).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function answer(): int {
		$this->rt_begin_call();
		try {
			$result = $this->answer_56();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * confirm (WebAssembly function 57).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function confirm( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->confirm_57( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * contain (WebAssembly function 58).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function contain( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->contain_58( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * decide (WebAssembly function 59).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function decide( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->decide_59( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * format (WebAssembly function 60).
	 *
	 * @return int An i64.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_60();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * group (WebAssembly function 61).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function group( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->group_61( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * order (WebAssembly function 62).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function order( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->order_62( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question (WebAssembly function 63).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_63();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question_capacity (WebAssembly function 64).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question_capacity(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_capacity_64();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * reconcile (WebAssembly function 65).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function reconcile( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->reconcile_65( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * resolve (WebAssembly function 66).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function resolve( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->resolve_66( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * rules (WebAssembly function 67).
	 *
	 * @param int $v0 An i32.
	 * @return int An i64.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_67( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * snapshot (WebAssembly function 68).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function snapshot( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->snapshot_68( $v0 & 0xFFFFFFFF );
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
				return 75720;
			case '__heap_base':
				return 75728;
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

	/** <stock_truth::rules::triage::Triage>::of::<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord> (WebAssembly function 0). */
	private function triage_of_stock_truth_wire_pools_poolrecord_stock_truth_wire( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v8 = ( $this->g0_stack_pointer - 368 ) & 0xFFFFFFFF;
		$w8 = $v8 >> 3;
		isset( $m[ $w8 + 45 ] ) || $this->rt_touch( $w8 + 45 );
		$this->g0_stack_pointer = $v8;
		$v9 = ( ( $m[ ( $v1 + 36 ) >> 3 ] ?? $this->rt_load( $v1 + 36, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v10 = 1;
			$v11 = 0;
		} else {
			$v10 = (int) ( ( $v9 & 3 ? $this->rt_load( $v9 + 56, 4 ) : ( ( $m[ ( $v9 + 56 ) >> 3 ] ?? $this->rt_word( ( $v9 + 56 ) >> 3 ) ) >> ( ( ( $v9 + 56 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == 0 );
			$v11 = $v10 & (int) ( ( ( ( ( ( $m[ ( $v9 + 97 ) >> 3 ] ?? $this->rt_word( ( $v9 + 97 ) >> 3 ) ) >> ( ( ( $v9 + 97 ) & 7 ) << 3 ) ) & 0xFF ) - 4 ) & 0xFF ) < 253 );
		}
		$m[ $w8 + 6 ] = 3;
		$m[ $w8 + 3 ] = $v5;
		$m[ $w8 + 2 ] = $v4;
		$m[ $w8 + 1 ] = $v7;
		$m[ $w8 ] = $v6;
		$m[ $w8 + 9 ] = ( $m[ $w8 + 9 ] & 0xFF00000000 ) | $v9 | ( ( $v11 & 0xFF ) << 40 );
		$m[ $w8 + 9 ] = ( $m[ $w8 + 9 ] & -0xFF00000001 ) | ( ( $v10 & 0xFF ) << 32 );
		$m[ $w8 + 4 ] = 0;
		$m[ $w8 + 8 ] = 0;
		do {
			if ( $v2 != 1 ) {
				break;
			}
			$s0 = ( $v3 < 100 ? $v3 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
			$v12 = ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_load( $s0 + 128, 4 ) ) & 0xFFFFFFFF;
			$v13 = $v12 ? 0 : $v3;
			$v14 = ( $m[ ( $v1 + 32 ) >> 3 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF;
			$s0 = $v14 & 3 ? $this->rt_load( $v14 + 8, 4 ) : ( ( $m[ ( $v14 + 8 ) >> 3 ] ?? $this->rt_word( ( $v14 + 8 ) >> 3 ) ) >> ( ( ( $v14 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v15 = ( $v12 ? $s0 : $v3 + 1 ) & 0xFFFFFFFF;
			if ( $v13 >= $v15 ) {
				break;
			}
			$v16 = ( $v15 - 1 ) & 0xFFFFFFFF;
			$v17 = ( $v13 * 12 ) & 0xFFFFFFFF;
			$v18 = ( $v13 * -12 ) & 0xFFFFFFFF;
			$v19 = ( $v13 * 96 ) & 0xFFFFFFFF;
			$v20 = ( $v13 * 144 + 12752 ) & 0xFFFFFFFF;
			$v21 = $v8 + 80 + 8;
			$v22 = $v8 + 224 + 8;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v23 = ( $v13 + 1 ) & 0xFFFFFFFF;
				do {
					do {
						$s0 = $v13 < 100 ? $v20 : 8640;
						if ( ( ( ( $m[ ( $s0 + 132 ) >> 3 ] ?? $this->rt_load( $s0 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == 1 && $v13 < ( $v14 & 3 ? $this->rt_load( $v14 + 8, 4 ) : ( ( $m[ ( $v14 + 8 ) >> 3 ] ?? $this->rt_word( ( $v14 + 8 ) >> 3 ) ) >> ( ( ( $v14 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
							$v24 = $v14 & 3 ? $this->rt_load( $v14 + 4, 4 ) : ( ( $m[ ( $v14 + 4 ) >> 3 ] ?? $this->rt_word( ( $v14 + 4 ) >> 3 ) ) >> ( ( ( $v14 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							if ( $v24 >= $v17 && ( ( $v18 + $v24 ) & 0xFFFFFFFF ) >= 12 ) {
								$this->pools_pool( $v8 + 224, ( ( $v14 & 3 ? $this->rt_load( $v14, 4 ) : ( ( $m[ $v14 >> 3 ] ?? $this->rt_word( $v14 >> 3 ) ) >> ( ( $v14 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v19 ) & 0xFFFFFFFF );
								$v25 = $m[ $w8 + 28 ];
								if ( $v25 != 2 ) {
									break;
								}
							}
						}
						if ( $v16 == $v13 ) {
							break 4;
						}
						break 2;
					} while ( false );
					$this->rt_copy( $v21, $v22, 136 );
					$m[ $w8 + 10 ] = $v25;
					$this->triage_add_stock_truth_wire_pools_poolrecord_stock_truth_wir( $v8, $v1, $v13, $v8 + 80 );
					if ( $v23 >= $v15 ) {
						break 3;
					}
				} while ( false );
				$v20 = ( $v20 + 144 ) & 0xFFFFFFFF;
				$v17 = ( $v17 + 12 ) & 0xFFFFFFFF;
				$v18 = ( $v18 - 12 ) & 0xFFFFFFFF;
				$v19 = ( $v19 + 96 ) & 0xFFFFFFFF;
				$v13 = $v23;
			}
		} while ( false );
		$this->rt_copy( $v0, $v8, 80 );
		$this->g0_stack_pointer = ( $v8 + 368 ) & 0xFFFFFFFF;
	}

	/** stock_truth::wire::pools::pool (WebAssembly function 1). */
	private function pools_pool( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
		$m[ $w0 + 8 ] = 0;
		isset( $m[ $w0 + 11 ] ) || $this->rt_touch( $w0 + 11 );
		$m[ $w0 + 11 ] = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
		$v2 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
		$m[ $w0 + 10 ] = $v2;
		$v3 = $m[ $w1 ] ?? $this->rt_load( $v1 );
		$m[ $w0 + 7 ] = $v3;
		$v4 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
		isset( $m[ $w0 + 12 ] ) || $this->rt_touch( $w0 + 12 );
		$m[ $w0 + 12 ] = ( $m[ $w0 + 12 ] & -0x100 ) | ( $v4 == 1 ? 0 : ( $v4 == 3 ? 2 : 1 ) );
		$m[ $w0 + 6 ] = $v2 == \PHP_INT_MIN ? 2 : (int) ( $v3 == \PHP_INT_MIN );
		$v5 = $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88 );
		$v6 = $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 );
		$v7 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
		$v8 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
		$v9 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
		$v10 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
		$v11 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
		isset( $m[ $w0 + 15 ] ) || $this->rt_touch( $w0 + 15 );
		$m[ $w0 + 15 ] = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
		$m[ $w0 + 14 ] = $v11;
		$m[ $w0 + 1 ] = $v10;
		$m[ $w0 ] = (int) ( $v10 != \PHP_INT_MIN );
		isset( $m[ $w0 + 17 ] ) || $this->rt_touch( $w0 + 17 );
		$m[ $w0 + 17 ] = ( $m[ $w0 + 17 ] & -0x100 ) | ( $v9 == 3 ? 2 : (int) ( $v9 == 2 ) );
		$m[ $w0 + 16 ] = $v8;
		$m[ $w0 + 5 ] = $v7;
		$m[ $w0 + 4 ] = (int) ( $v7 != \PHP_INT_MIN );
		$m[ $w0 + 3 ] = $v6;
		$m[ $w0 + 2 ] = (int) ( $v6 != \PHP_INT_MIN );
		$m[ $w0 + 13 ] = (int) ( $v5 >= 0 && $v5 < 4294967296 ) | ( $v5 << 32 );
	}

	/** <stock_truth::rules::triage::Triage>::add::<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord> (WebAssembly function 2). */
	private function triage_add_stock_truth_wire_pools_poolrecord_stock_truth_wir( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v12 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$v4 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 3 ] ) || $this->rt_touch( $w4 + 3 );
		$this->g0_stack_pointer = $v4;
		$v5 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
		isset( $m[ $w0 + 9 ] ) || $this->rt_touch( $w0 + 9 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFF000000000001 ) | ( ( ( (int) ( $v5 != 2 ) & (int) ( ( ( $m[ $w3 + 12 ] ?? $this->rt_load( $v3 + 96, 1 ) ) & 0xFF & 0xFF ) == 1 ) ) | ( ( ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 78, 1 ) << 48 ) >> 48 ) & 0xFF ) ) << 48 );
		do {
			if ( ( ( $m[ $w3 + 17 ] ?? $this->rt_load( $v3 + 136, 1 ) ) & 0xFF ) == 2 ) {
				break;
			}
			$v6 = $m[ $w0 + 7 ];
			$v7 = $m[ $w0 + 6 ];
			$v8 = ( $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40, 4 ) ) & 0xFFFFFFFF;
			$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
			$v9 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
			$this->freshness_age( $v4 + 16, $v3, $m[ $w8 + 1 ] ?? $this->rt_load( $v8 + 8 ), $v9 );
			$v10 = 3;
			do {
				do {
					do {
						switch ( $m[ $w4 + 2 ] & 0xFFFFFFFF ) {
							case 1:
								break 2;
							case 2:
								break 3;
							default:
								break 4;
						}
					} while ( false );
					$s0 = $m[ $w4 + 3 ];
					$v11 = $v9 - $s0;
					\is_float( $v11 ) && $v11 = self::rt_sub_64( $v9, $s0 );
					$v12 = $v11 > 0 ? $v11 : 0;
					$v10 = (int) ( $v12 > ( $m[ $w8 ] ?? $this->rt_load( $v8 ) ) );
					break 2;
				} while ( false );
				$v10 = 2;
			} while ( false );
			do {
				$v13 = $v7 - 2;
				\is_float( $v13 ) && $v13 = self::rt_sub_64( $v7, 2 );
				if ( $v13 >= 0 && $v13 <= 1 ) {
					$v14 = $v7;
					do {
						switch ( $v13 & 0xFFFFFFFF ) {
							case 1:
								break 2;
							default:
								break 3;
						}
					} while ( false );
					$v14 = $v10;
					break;
				}
				do {
					$v15 = $v10 - 2;
					\is_float( $v15 ) && $v15 = self::rt_sub_64( $v10, 2 );
					if ( $v15 >= 0 && $v15 <= 1 ) {
						$v14 = $v10;
						switch ( $v15 & 0xFFFFFFFF ) {
							case 1:
								break 2;
							default:
								break 3;
						}
					}
					$v14 = $v10;
					if ( $v6 < $v12 ) {
						break 2;
					}
				} while ( false );
				$v12 = $v6;
				$v14 = $v7;
			} while ( false );
			$m[ $w0 + 7 ] = $v12;
			$m[ $w0 + 6 ] = $v14;
			$v16 = $m[ $w0 + 5 ];
			do {
				if ( $v5 != 2 ) {
					$v17 = $m[ $w0 + 4 ];
					$m[ $w0 + 4 ] = 1;
					$v18 = $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 );
					$v19 = $m[ $w3 + 11 ] ?? $this->rt_load( $v3 + 88 );
					$v20 = $m[ $w3 + 10 ] ?? $this->rt_load( $v3 + 80 );
					$v21 = $v19 < $v20 ? $v19 : $v20;
					$s0 = ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF ? ( $v18 > $v21 ? $v18 : $v21 ) : $v21;
					$s1 = $m[ $w8 ] ?? $this->rt_load( $v8 );
					$v22 = $s0 + $s1;
					\is_float( $v22 ) && $v22 = self::rt_add_64( $s0, $s1 );
					$v23 = $v22 < 253402300799999 ? $v22 : 253402300799999;
					$m[ $w0 + 5 ] = $v17 & 0xFFFFFFFF ? ( $v23 < $v16 ? $v23 : $v16 ) : $v23;
					if ( $v5 & 1 ) {
						break;
					}
					$v24 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
					isset( $m[ $w0 + 9 ] ) || $this->rt_touch( $w0 + 9 );
					$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & 0xFFFFFFFFFFFFFF ) | ( ( (int) ( $v24 < 0 ) | ( ( ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 79, 1 ) << 56 ) >> 56 ) & 0xFF ) ) << 56 );
					$v25 = ( ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 36, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
					$w25 = ( $v25 >> 3 ) | ( $v25 << 61 );
					if ( ( ( $m[ $w25 + 7 ] ?? $this->rt_load( $v25 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 ) {
						break 2;
					}
					if ( ( ( ( $m[ $w25 + 7 ] ?? $this->rt_load( $v25 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
						break 2;
					}
					$m[ $w4 + 1 ] = ( $m[ $w4 + 1 ] & 0xFFFFFFFF ) | ( $v2 << 32 );
					$m[ $w4 + 2 ] = $v1 | ( ( $v4 + 12 ) << 32 );
					$m[ $w4 + 3 ] = ( $m[ $w4 + 3 ] & -0x100000000 ) | $v3;
					$v26 = $this->stock_truth_rules_drift_comparison_stock_truth_wire_pools_po( $v8, ( $m[ $w3 + 13 ] ?? $this->rt_load( $v3 + 104, 4 ) ) & 0xFFFFFFFF, ( ( $m[ $w3 + 13 ] ?? $this->rt_load( $v3 + 108, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF, $v4 + 16 );
					$s0 = $v24 > 0 ? $v24 : 0;
					$s1 = $v26 + $s0;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v26, $s0 );
					$s0 = $m[ $w3 + 14 ] ?? $this->rt_load( $v3 + 112 );
					$v27 = $s0 - $s1;
					\is_float( $v27 ) && $v27 = self::rt_sub_64( $s0, $s1 );
					$v28 = $v27 > 0 ? $v27 : 0;
					$v29 = $m[ $w25 + 9 ] ?? $this->rt_load( $v25 + 72 );
					if ( $v29 != 10000 && $v29 >= 1 ) {
						$v30 = $v28 * 10000;
						\is_float( $v30 ) && $v30 = self::rt_mul_64( $v28, 10000 );
						$v31 = self::rt_divide_signed_64( $v30, $v29 );
						$s0 = $v31 * $v29;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v31, $v29 );
						$s1 = $v30 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v30, $s0 );
						$v28 = ( $s1 >> 63 ) + $v31;
						\is_float( $v28 ) && $v28 = self::rt_add_64( $s1 >> 63, $v31 );
					}
					$m[ $w0 + 8 ] = $v28;
					break 2;
				}
				$m[ $w0 + 5 ] = $v16;
			} while ( false );
			$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFF0000000001 ) | 0x10000000000;
		} while ( false );
		$this->g0_stack_pointer = ( $v4 + 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::freshness::age (WebAssembly function 3). */
	private function freshness_age( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = $v1 >> 3;
		$v4 = 0;
		if ( ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 ) ) != 2 ) {
			$v5 = $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88 );
			$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
			$v7 = ( $m[ $w1 ] ?? $this->rt_load( $v1, 4 ) ) & 0xFFFFFFFF;
			$v8 = $v7 ? ( $v5 > $v6 ? $v5 : $v6 ) : $v5;
			$v9 = $v8 - $v2;
			\is_float( $v9 ) && $v9 = self::rt_sub_64( $v8, $v2 );
			$v10 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
			$v11 = $v5 < $v10 ? $v5 : $v10;
			$s0 = $v8 - $v3;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v8, $v3 );
			$v12 = (int) ( $s0 > $v2 );
			isset( $m[ ( $v0 + 8 ) >> 3 ] ) || $this->rt_touch( ( $v0 + 8 ) >> 3 );
			$m[ ( $v0 + 8 ) >> 3 ] = $v12 ? ( $v9 > 0 ? $v9 : 0 ) : ( $v7 ? ( $v6 > $v11 ? $v6 : $v11 ) : $v11 );
			$v4 = $v12 ? 2 : 1;
		}
		isset( $m[ $v0 >> 3 ] ) || $this->rt_touch( $v0 >> 3 );
		$m[ $v0 >> 3 ] = $v4;
	}

	/** <stock_truth::rules::drift::Comparison<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord>>::policy::<stock_truth::facts::quantity::Quantity, <stock_truth::rules::drift::Comparison<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord>>::allowance::{closure#0}> (WebAssembly function 4). */
	private function stock_truth_rules_drift_comparison_stock_truth_wire_pools_po( int $v0, int $v1, int $v2, int $v3 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w3 = $v3 >> 3;
		$v4 = ( $this->g0_stack_pointer - 112 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 13 ] ) || $this->rt_touch( $w4 + 13 );
		$this->g0_stack_pointer = $v4;
		if ( $v1 == 1 ) {
			if ( $v2 >= ( ( $m[ $w0 + 11 ] ?? $this->rt_load( $v0 + 88, 4 ) ) & 0xFFFFFFFF ) ) {
				$this->rt_copy( $v4 + 8, $v0, 80 );
			} else {
				$v5 = ( $m[ $w0 + 10 ] ?? $this->rt_load( $v0 + 80, 4 ) ) & 0xFFFFFFFF;
				$v6 = ( ( $m[ $w0 + 10 ] ?? $this->rt_load( $v0 + 84, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
				$this->rt_copy( $v4 + 8, $v0, 80 );
				$v7 = ( $v2 * 15 ) & 0xFFFFFFFF;
				if ( $v6 >= $v7 && ( ( $v6 - $v7 ) & 0xFFFFFFFF ) >= 15 ) {
					$this->pools_policy( $v4 + 8, ( $v5 + ( $v7 << 3 ) ) & 0xFFFFFFFF );
				}
			}
			$v8 = ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF;
			$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
			$s0 = ( ( $m[ $w3 ] ?? $this->rt_load( $v3 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v9 = ( $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8, 4 ) ) & 0xFFFFFFFF;
			$s1 = ( $v9 + 48 ) & 0xFFFFFFFF;
			$s2 = ( $v9 + 96 ) & 0xFFFFFFFF;
			$this->stock_truth_rules_allowance_allowance_stock_truth_wire_pools( $v4 + 88, ( $m[ $w8 + 4 ] ?? $this->rt_load( $v8 + 32, 4 ) ) & 0xFFFFFFFF, $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF, $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 ), ( ( $m[ $s2 >> 3 ] ?? $this->rt_word( $s2 >> 3 ) ) >> ( ( $s2 & 7 ) << 3 ) ) & 0xFF, $m[ $w4 + 6 ], $m[ $w4 + 7 ], $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24 ) );
			$v10 = $m[ $w4 + 13 ];
		} else {
			$v11 = ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF;
			$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
			$s0 = ( ( $m[ $w3 ] ?? $this->rt_load( $v3 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v12 = ( $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8, 4 ) ) & 0xFFFFFFFF;
			$s1 = ( $v12 + 48 ) & 0xFFFFFFFF;
			$s2 = ( $v12 + 96 ) & 0xFFFFFFFF;
			$this->stock_truth_rules_allowance_allowance_stock_truth_wire_pools( $v4 + 8, ( $m[ $w11 + 4 ] ?? $this->rt_load( $v11 + 32, 4 ) ) & 0xFFFFFFFF, $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF, $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 ), ( ( $m[ $s2 >> 3 ] ?? $this->rt_word( $s2 >> 3 ) ) >> ( ( $s2 & 7 ) << 3 ) ) & 0xFF, $m[ $w0 + 5 ] ?? $this->rt_load( ( $v0 + 40 ) & 0xFFFFFFFF ), $m[ $w0 + 6 ] ?? $this->rt_load( ( $v0 + 48 ) & 0xFFFFFFFF ), $m[ $w11 + 3 ] ?? $this->rt_load( $v11 + 24 ) );
			$v10 = $m[ $w4 + 3 ];
		}
		$this->g0_stack_pointer = ( $v4 + 112 ) & 0xFFFFFFFF;
		return $v10;
	}

	/** <stock_truth::rules::triage::Triage>::find::<stock_truth::wire::reconcile::run::{closure#0}, stock_truth::wire::reconcile::run::{closure#1}> (WebAssembly function 5). */
	private function triage_find_stock_truth_wire_reconcile_run_closure_0_stock_t( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v5 = ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72, 4 ) ) & 0xFFFFFFFF;
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		if ( ( ( $m[ $w5 + 12 ] ?? $this->rt_load( $v5 + 96, 1 ) ) & 0xFF ) != 1 ) {
			isset( $m[ $w0 + 4 ] ) || $this->rt_touch( $w0 + 4 );
			$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0xFF0001 ) | 0x30000;
			return;
		}
		$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
		$v7 = $m[ $w1 ] ?? $this->rt_load( $v1 );
		$v8 = $v7 & 0xFFFFFFFF;
		$v9 = $v8 ? $v6 : 0;
		$v10 = 0 - $v6;
		\is_float( $v10 ) && $v10 = self::rt_sub_64( 0, $v6 );
		$v11 = $v8 ? ( $v10 > 0 ? $v10 : 0 ) : 0;
		$s0 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
		$s1 = ( $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 ) ) & 1 ? $s0 : 0;
		$s0 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
		$s2 = $v7 == 0 ? $s1 : 0;
		$s1 = $s0 + $s2;
		\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $s2 );
		$s0 = $v8 ? ( $v6 > 0 ? $v6 : 0 ) : 0;
		$v12 = $s1 + $s0;
		\is_float( $v12 ) && $v12 = self::rt_add_64( $s1, $s0 );
		$v13 = ( ( $m[ ( $v2 + 8 ) >> 3 ] ?? $this->rt_word( ( $v2 + 8 ) >> 3 ) ) >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v14 = ( $v13 - 1 ) & 0xFFFFFFFF;
		$v15 = ( ( $m[ ( $v2 + 4 ) >> 3 ] ?? $this->rt_word( ( $v2 + 4 ) >> 3 ) ) >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v16 = ( $v15 - 2 ) & 0xFFFFFFFF;
		$v17 = ( ( $m[ $v2 >> 3 ] ?? $this->rt_word( $v2 >> 3 ) ) >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v18 = ( $v17 + 16 ) & 0xFFFFFFFF;
		$v19 = ( $v17 - 16 ) & 0xFFFFFFFF;
		$v20 = ( ( $m[ ( $v4 + 8 ) >> 3 ] ?? $this->rt_word( ( $v4 + 8 ) >> 3 ) ) >> ( ( ( $v4 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v21 = ( ( $m[ $v4 >> 3 ] ?? $this->rt_word( $v4 >> 3 ) ) >> ( ( $v4 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v22 = ( ( $m[ ( $v4 + 4 ) >> 3 ] ?? $this->rt_word( ( $v4 + 4 ) >> 3 ) ) >> ( ( ( $v4 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v23 = ( ( $m[ $v3 >> 3 ] ?? $this->rt_word( $v3 >> 3 ) ) >> ( ( $v3 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v24 = 0;
		$v25 = 22;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v26 = $v24;
				$v24 = ( $v26 + 1 ) & 0xFFFFFFFF;
				do {
					do {
						$v27 = ( ( $m[ ( $v26 + 8192 ) >> 3 ] ?? $this->rt_word( ( $v26 + 8192 ) >> 3 ) ) >> ( ( ( $v26 + 8192 ) & 7 ) << 3 ) ) & 0xFF;
						if ( $v27 <= 14 && ( ( 1 << ( $v27 & 31 ) ) & 0x42F6 ) != 0 ) {
							$s0 = $this->triage_shows( $v1, $v27, $v9 );
							if ( ! $s0 ) {
								$v28 = 0;
								$v29 = 2;
								$v30 = $v18;
								$v31 = $v15;
								$v32 = $v19;
								$w32 = ( $v32 >> 3 ) | ( $v32 << 61 );
								$v33 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v34 = $v28;
									$v35 = $v30;
									$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
									$v36 = $v29;
									$v37 = $v33;
									if ( $v13 == $v37 ) {
										break 3;
									}
									if ( $v15 < $v34 ) {
										break 3;
									}
									if ( $v31 < 2 ) {
										break 3;
									}
									$v38 = 21;
									$v32 = ( $v32 + 16 ) & 0xFFFFFFFF;
									$w32 = ( $v32 >> 3 ) | ( $v32 << 61 );
									$s0 = $m[ $w32 ] ?? $this->rt_load( $v32 );
									$v39 = $s0 - 1;
									\is_float( $v39 ) && $v39 = self::rt_sub_64( $s0, 1 );
									if ( $v39 >= 0 && $v39 <= 21 ) {
										$s0 = $v39 & 0xFFFFFFFF;
										$v38 = ( ( $m[ ( $s0 + 12320 ) >> 3 ] ?? $this->rt_word( ( $s0 + 12320 ) >> 3 ) ) >> ( ( ( $s0 + 12320 ) & 7 ) << 3 ) ) & 0xFF;
									}
									$v29 = ( $v36 + 2 ) & 0xFFFFFFFF;
									$v30 = ( $v35 + 16 ) & 0xFFFFFFFF;
									$v33 = ( $v37 + 1 ) & 0xFFFFFFFF;
									$v28 = ( $v34 + 2 ) & 0xFFFFFFFF;
									$v31 = ( $v31 - 2 ) & 0xFFFFFFFF;
									if ( ( $v38 & 0xFF ) == $v27 ) {
										break;
									}
								}
								$v40 = $m[ $w32 + 1 ] ?? $this->rt_load( $v32 + 8 );
								do {
									if ( $v33 < $v13 ) {
										$v41 = ( $v14 - $v37 ) & 0xFFFFFFFF;
										$v42 = ( $v16 - $v34 ) & 0xFFFFFFFF;
										$v43 = (int) ( $v40 != \PHP_INT_MIN );
										do {
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v15 < $v36 ) {
													break 2;
												}
												if ( $v42 < 2 ) {
													break 2;
												}
												$v44 = $m[ $w35 + 1 ] ?? $this->rt_load( ( $v35 + 8 ) & 0xFFFFFFFF );
												$v45 = 21;
												$s0 = $m[ $w35 ] ?? $this->rt_load( $v35 );
												$v46 = $s0 - 1;
												\is_float( $v46 ) && $v46 = self::rt_sub_64( $s0, 1 );
												if ( $v46 >= 0 && $v46 <= 21 ) {
													$s0 = $v46 & 0xFFFFFFFF;
													$v45 = ( ( $m[ ( $s0 + 12342 ) >> 3 ] ?? $this->rt_word( ( $s0 + 12342 ) >> 3 ) ) >> ( ( ( $s0 + 12342 ) & 7 ) << 3 ) ) & 0xFF;
												}
												$s0 = $v44 + $v40;
												\is_float( $s0 ) && $s0 = self::rt_add_64( $v44, $v40 );
												$v47 = (int) ( ( $v45 & 0xFF ) == $v27 );
												$v40 = $v47 ? $s0 : $v40;
												$v43 = $v47 ? ( $v44 == \PHP_INT_MIN ? 0 : $v43 ) : $v43;
												$v36 = ( $v36 + 2 ) & 0xFFFFFFFF;
												$v42 = ( $v42 - 2 ) & 0xFFFFFFFF;
												$v35 = ( $v35 + 16 ) & 0xFFFFFFFF;
												$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
												$v41 = ( $v41 - 1 ) & 0xFFFFFFFF;
												if ( ! $v41 ) {
													break;
												}
											}
										} while ( false );
										$v48 = $v9;
										if ( $v43 & 1 ) {
											break;
										}
										break 2;
									}
									$v48 = $v9;
									if ( $v40 == \PHP_INT_MIN ) {
										break 2;
									}
								} while ( false );
								if ( $v9 >= 0 ) {
									$v49 = $v40 < $v9 ? $v40 : $v9;
									$v48 = $v49 > 0 ? $v49 : 0;
									break;
								}
								$v50 = $v40 > $v9 ? $v40 : $v9;
								$v48 = ( $v50 >> 63 ) & $v50;
								break;
							}
						}
						$s0 = $this->triage_shows( $v1, $v27, $v9 );
						if ( $s0 == 0 ) {
							break 2;
						}
						$v48 = $v9;
					} while ( false );
					do {
						do {
							do {
								if ( ! ( $v27 <= 20 && ( 1 << ( $v27 & 31 ) ) & 0x103180 ) ) {
									$v51 = 2;
									if ( $v12 <= 0 ) {
										if ( $v26 == 15 ) {
											$v52 = 1;
											$v23 = ( $v23 + 1 ) & 0xFFFFFFFF;
											$i = $v3 >> 3;
											isset( $m[ $i ] ) || $this->rt_touch( $i );
											$b = ( $v3 & 4 ) << 3;
											$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v23 << $b );
											$v53 = 14;
											$v51 = 0;
											break 3;
										}
										$v51 = 1;
										if ( $v11 == 0 && ! ( $v27 <= 17 && ( 1 << ( $v27 & 31 ) ) & 0x2400B ) ) {
											$v51 = 0;
										}
									}
									$v52 = 0;
									$v54 = ( $v27 - 2 ) & 0xFFFFFFFF;
									if ( $v54 < 19 ) {
										break;
									}
									break 2;
								}
								$v54 = ( $v27 - 2 ) & 0xFFFFFFFF;
								$v51 = 2;
							} while ( false );
							$v52 = ( ( $m[ ( $v54 + 12364 ) >> 3 ] ?? $this->rt_word( ( $v54 + 12364 ) >> 3 ) ) >> ( ( ( $v54 + 12364 ) & 7 ) << 3 ) ) & 0xFF;
						} while ( false );
						$v23 = ( $v23 + 1 ) & 0xFFFFFFFF;
						$i = $v3 >> 3;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$b = ( $v3 & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v23 << $b );
						$v53 = 19;
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
																											switch ( $v27 ) {
																												case 1:
																													break 2;
																												case 2:
																													break 3;
																												case 3:
																													break 4;
																												case 4:
																													break 5;
																												case 5:
																													break 6;
																												case 6:
																													break 7;
																												case 7:
																													break 8;
																												case 8:
																													break 9;
																												case 9:
																													break 10;
																												case 10:
																													break 11;
																												case 11:
																													break 12;
																												case 12:
																													break 13;
																												case 13:
																													break 14;
																												case 14:
																													break 15;
																												case 15:
																													break 16;
																												case 16:
																													break 17;
																												case 17:
																													break 18;
																												case 18:
																													break 19;
																												case 19:
																													break 20;
																												case 20:
																													break 21;
																												case 21:
																													break 22;
																												default:
																													break 23;
																											}
																										} while ( false );
																										$v53 = 1;
																										break 21;
																									} while ( false );
																									$v53 = 2;
																									break 20;
																								} while ( false );
																								$v53 = 3;
																								break 19;
																							} while ( false );
																							$v53 = 4;
																							break 18;
																						} while ( false );
																						$v53 = 5;
																						break 17;
																					} while ( false );
																					$v53 = 6;
																					break 16;
																				} while ( false );
																				$v53 = 7;
																				break 15;
																			} while ( false );
																			$v53 = 8;
																			break 14;
																		} while ( false );
																		$v53 = 9;
																		break 13;
																	} while ( false );
																	$v53 = 22;
																	break 12;
																} while ( false );
																$v53 = 10;
																break 11;
															} while ( false );
															$v53 = 11;
															break 10;
														} while ( false );
														$v53 = 12;
														break 9;
													} while ( false );
													$v53 = 13;
													break 8;
												} while ( false );
												$v53 = 14;
												break 7;
											} while ( false );
											$v53 = 15;
											break 6;
										} while ( false );
										$v53 = 18;
										break 5;
									} while ( false );
									$v53 = 20;
									break 4;
								} while ( false );
								$v53 = 16;
								break 3;
							} while ( false );
							$v53 = 21;
							break 2;
						} while ( false );
						$v53 = 17;
					} while ( false );
					if ( $v20 < $v22 ) {
						$s0 = ( $v21 + ( $v20 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v53 );
						} else {
							$m[ $s0 >> 3 ] = $v53;
						}
					}
					$v55 = ( $v20 + 1 ) & 0xFFFFFFFF;
					if ( $v55 < $v22 ) {
						$s0 = ( $v21 + ( $v55 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, ( $v51 + 1 ) & 0xFFFFFFFF );
						} else {
							$m[ $s0 >> 3 ] = ( $v51 + 1 ) & 0xFFFFFFFF;
						}
					}
					$v56 = ( $v20 + 2 ) & 0xFFFFFFFF;
					if ( $v56 < $v22 ) {
						$s0 = ( $v21 + ( $v56 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, ( $v52 + 1 ) & 0xFFFFFFFF & 0xFF );
						} else {
							$m[ $s0 >> 3 ] = ( $v52 + 1 ) & 0xFFFFFFFF & 0xFF;
						}
					}
					$v57 = (int) ( ( $v25 & 0xFF ) == 22 );
					$v58 = ( $v20 + 3 ) & 0xFFFFFFFF;
					if ( $v58 < $v22 ) {
						$s0 = ( $v21 + ( $v58 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v48 );
						} else {
							$m[ $s0 >> 3 ] = $v48;
						}
					}
					$v25 = $v57 ? $v27 : $v25;
					$s0 = $v9 - $v48;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v48 );
					$v9 = $s0;
					$v20 = ( $v20 + 4 ) & 0xFFFFFFFF;
					$i = ( $v4 + 8 ) >> 3;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$b = ( ( $v4 + 8 ) & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v20 << $b );
					if ( $v24 != 22 ) {
						continue 2;
					}
					break 3;
				} while ( false );
				if ( $v24 == 22 ) {
					break;
				}
			}
		} while ( false );
		$v59 = 2;
		do {
			do {
				$v60 = $v25 & 0xFF;
				if ( $v60 <= 22 ) {
					if ( ( 1 << ( $v60 & 31 ) ) & 0x103180 ) {
						break;
					}
					if ( $v60 == 22 ) {
						isset( $m[ $w0 + 4 ] ) || $this->rt_touch( $w0 + 4 );
						$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0xFF0001 ) | 0x30000;
						return;
					}
				}
				if ( $v12 > 0 ) {
					break;
				}
				if ( ( $v25 & 0xFF ) == 15 ) {
					$v61 = 1;
					$v59 = 0;
					break 2;
				}
				$v59 = 1;
				if ( $v11 != 0 ) {
					break;
				}
				$v62 = $v25 & 0xFF;
				if ( $v62 <= 17 && ( 1 << ( $v62 & 31 ) ) & 0x2400B ) {
					break;
				}
				$v59 = 0;
			} while ( false );
			$v63 = $v25 & 0xFF;
			if ( $v63 > 20 ) {
				$v61 = 0;
				break;
			}
			$v61 = 1;
			$v64 = 1 << ( $v63 & 31 );
			if ( $v64 & 0x15A580 ) {
				break;
			}
			if ( ! ( $v64 & 0xA0004 ) ) {
				$v61 = 0;
				break;
			}
			$v61 = 2;
		} while ( false );
		$v65 = 0;
		$v66 = 0;
		if ( ( $m[ $w5 ] ?? $this->rt_load( $v5 ) ) == 1 ) {
			$v67 = $m[ $w5 + 1 ] ?? $this->rt_load( $v5 + 8 );
			$v68 = self::rt_divide_unsigned_64( $v11, 10000 );
			$s0 = $v68 * 10000;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v68, 10000 );
			$s1 = $v11 - $s0;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $v11, $s0 );
			$s0 = $v67 * $s1;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v67, $s1 );
			$s1 = $v67 * $v68;
			\is_float( $s1 ) && $s1 = self::rt_mul_64( $v67, $v68 );
			$v69 = \intdiv( $s0, 10000 ) + $s1;
			\is_float( $v69 ) && $v69 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
			$v66 = $v69 < 9007199254740991 ? $v69 : 9007199254740991;
			$v70 = $v12 > 0 ? $v12 : 0;
			$v71 = self::rt_divide_unsigned_64( $v70, 10000 );
			$s0 = $v71 * 10000;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v71, 10000 );
			$s1 = $v70 - $s0;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $v70, $s0 );
			$s0 = $v67 * $s1;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v67, $s1 );
			$s1 = $v67 * $v71;
			\is_float( $s1 ) && $s1 = self::rt_mul_64( $v67, $v71 );
			$v72 = \intdiv( $s0, 10000 ) + $s1;
			\is_float( $v72 ) && $v72 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
			$v65 = $v72 < 9007199254740991 ? $v72 : 9007199254740991;
		}
		isset( $m[ $w0 + 4 ] ) || $this->rt_touch( $w0 + 4 );
		$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x10000 ) | ( ( $v59 & 0xFF ) << 8 ) | ( $v25 & 0xFF );
		$m[ $w0 + 3 ] = $v66;
		$m[ $w0 + 2 ] = $v11;
		$m[ $w0 + 1 ] = $v65;
		$m[ $w0 ] = $v12;
		isset( $m[ $w0 + 4 ] ) || $this->rt_touch( $w0 + 4 );
		$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0xFF0001 ) | ( ( $v61 & 0xFF ) << 16 );
	}

	/** <stock_truth::rules::triage::Triage>::shows (WebAssembly function 6). */
	private function triage_shows( int $v0, int $v1, int $v2 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 72, 4 ) ) & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 49, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v5 = ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48, 1 ) ) & 0xFF;
		$v6 = $m[ $w3 + 2 ] ?? $this->rt_load( $v3 + 16 );
		$v7 = 0;
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
																								do {
																									do {
																										switch ( $v1 & 0xFF ) {
																											case 1:
																											case 2:
																											case 4:
																											case 5:
																											case 6:
																											case 7:
																											case 14:
																												break 25;
																											case 3:
																												break 3;
																											case 8:
																												break 4;
																											case 9:
																												break 5;
																											case 10:
																												break 6;
																											case 11:
																												break 7;
																											case 12:
																												break 8;
																											case 13:
																												break 9;
																											case 15:
																												break 10;
																											case 16:
																												break 11;
																											case 17:
																												break 12;
																											case 18:
																												break 20;
																											case 19:
																												break 13;
																											case 20:
																												break 21;
																											case 21:
																												break 14;
																											default:
																												break 2;
																										}
																									} while ( false );
																									$v7 = (int) ( ( $m[ $w0 + 6 ] ?? $this->rt_load( $v0 + 48 ) ) == 2 );
																									break 23;
																								} while ( false );
																								$v7 = (int) ( ( $m[ $w0 + 6 ] ?? $this->rt_load( $v0 + 48 ) ) == 1 );
																								break 22;
																							} while ( false );
																							$v7 = (int) ( ( ( ( $m[ $w3 + 12 ] ?? $this->rt_load( $v3 + 97, 1 ) << 8 ) >> 8 ) & 0xFF ) == 2 );
																							break 21;
																						} while ( false );
																						$v7 = (int) ( ( ( ( $m[ $w3 + 12 ] ?? $this->rt_load( $v3 + 97, 1 ) << 8 ) >> 8 ) & 0xFF ) == 3 );
																						break 20;
																					} while ( false );
																					$v7 = ( ( ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 76, 1 ) << 32 ) >> 32 ) & 0xFF ) ^ 1;
																					break 19;
																				} while ( false );
																				$v8 = ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 51, 1 ) << 24 ) >> 24 ) & 0xFF;
																				$v9 = ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 50, 1 ) << 16 ) >> 16 ) & 0xFF;
																				$v10 = $m[ $w3 + 5 ] ?? $this->rt_load( $v3 + 40 );
																				$v11 = $m[ $w3 + 4 ] ?? $this->rt_load( $v3 + 32 );
																				$v12 = $m[ $w3 + 3 ] ?? $this->rt_load( $v3 + 24 );
																				if ( $v6 < 0 || $v6 > 2 ) {
																					break 8;
																				}
																				switch ( $v6 & 0xFFFFFFFF ) {
																					case 1:
																						break 9;
																					case 2:
																						break 19;
																					default:
																						break 10;
																				}
																			} while ( false );
																			if ( $v6 == 2 ) {
																				break 17;
																			}
																			if ( ( $v5 & 1 ) == 0 ) {
																				break 17;
																			}
																			$v7 = (int) ( ( $v6 & 0xFFFFFFFF ) != 1 );
																			break 17;
																		} while ( false );
																		$v7 = (int) ( $v6 != 2 ) & $v4;
																		break 16;
																	} while ( false );
																	$v7 = (int) ( ( ( ( $m[ $w3 + 12 ] ?? $this->rt_load( $v3 + 97, 1 ) << 8 ) >> 8 ) & 0xFF ) == 4 );
																	break 15;
																} while ( false );
																$v7 = (int) ( ( ( ( $m[ $w3 + 12 ] ?? $this->rt_load( $v3 + 97, 1 ) << 8 ) >> 8 ) & 0xFF ) == 1 );
																break 14;
															} while ( false );
															$v7 = ( ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 77, 1 ) << 40 ) >> 40 ) & 0xFF;
															break 13;
														} while ( false );
														$v7 = ( ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 79, 1 ) << 56 ) >> 56 ) & 0xFF;
														break 12;
													} while ( false );
													$v7 = (int) ( $v2 != 0 );
													break 11;
												} while ( false );
												if ( $v12 <= 0 ) {
													break 2;
												}
												$v4 = $v5;
												break 3;
											} while ( false );
											if ( $v11 == 0 ) {
												break 8;
											}
											$v7 = 1;
											break 9;
										} while ( false );
										if ( ( $v5 & 1 ) == 0 ) {
											break 2;
										}
										$v5 = 1;
									} while ( false );
									$v7 = 1;
									if ( $v11 == 0 ) {
										break 5;
									}
									$v13 = $v4 ^ 1;
									break 4;
								} while ( false );
								$v5 = 0;
								$v13 = 0;
								if ( $v11 != 0 ) {
									break 3;
								}
								break 5;
							} while ( false );
							if ( ( ( ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 78, 1 ) << 48 ) >> 48 ) & 0xFF ) == 0 ) {
								break 5;
							}
							$v7 = ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF & (int) ( ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8 ) ) > 0 );
							break 5;
						} while ( false );
						if ( ( ( $m[ $w0 + 9 ] ?? $this->rt_load( $v0 + 79, 1 ) << 56 ) >> 56 ) & 0xFF ) {
							break 4;
						}
						$v7 = (int) ( ( $m[ $w0 + 8 ] ?? $this->rt_load( $v0 + 64 ) ) > 0 );
						break 4;
					} while ( false );
					$v7 = 1;
					if ( $v10 != $v12 ) {
						break 3;
					}
					if ( $v13 & 1 ) {
						break 3;
					}
					break 2;
				} while ( false );
				if ( ( $v4 & 1 ) == 0 ) {
					break 2;
				}
			} while ( false );
			$v14 = $v9 & 0xFF;
			if ( $v14 != 2 && $v14 != ( $v5 & 0xFF ) ) {
				$v7 = 1;
				break;
			}
			$v15 = $v8 & 0xFF;
			$v7 = (int) ( $v15 != 2 && $v15 != ( $v5 & 0xFF ) );
		} while ( false );
		return $v7 & 1;
	}

	/** stock_truth::wire::pools::policy (WebAssembly function 7). */
	private function pools_policy( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
		$m[ $w0 + 1 ] = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
		$m[ $w0 ] = $m[ $w1 ] ?? $this->rt_load( $v1 );
		isset( $m[ $w0 + 9 ] ) || $this->rt_touch( $w0 + 9 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFF0000000001 ) | ( (int) ( ( $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 ) ) == 2 ) << 40 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFF00000001 ) | ( (int) ( ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 ) ) == 2 ) << 32 );
		$v2 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFF000001 ) | ( ( $v2 == 3 ? 2 : (int) ( $v2 == 2 ) ) << 24 );
		$v3 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFF0001 ) | ( ( $v3 == 3 ? 2 : (int) ( $v3 == 2 ) ) << 16 );
		$v4 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0xFF01 ) | ( ( $v4 == 3 ? 2 : (int) ( $v4 == 2 ) ) << 8 );
		$v5 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
		$m[ $w0 + 9 ] = ( $m[ $w0 + 9 ] & -0x100 ) | ( $v5 == 3 ? 2 : (int) ( $v5 == 2 ) );
		$v6 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
		$v7 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
		$v8 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
		$v9 = $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88 );
		$v10 = $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96 );
		$v11 = $m[ $w1 + 13 ] ?? $this->rt_load( $v1 + 104 );
		$m[ $w0 + 8 ] = $m[ $w1 + 14 ] ?? $this->rt_load( $v1 + 112 );
		$m[ $w0 + 7 ] = $v11;
		$m[ $w0 + 6 ] = $v10;
		$m[ $w0 + 5 ] = $v9;
		$m[ $w0 + 4 ] = $v8;
		$m[ $w0 + 3 ] = $v7;
		$m[ $w0 + 2 ] = $v6;
	}

	/** stock_truth::rules::allowance::allowance::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 8). */
	private function stock_truth_rules_allowance_allowance_stock_truth_wire_pools( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v20 = 0;
		$w0 = $v0 >> 3;
		$v8 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w8 = $v8 >> 3;
		isset( $m[ $w8 + 3 ] ) || $this->rt_touch( $w8 + 3 );
		$this->g0_stack_pointer = $v8;
		do {
			do {
				if ( $v3 == 2 || ( $v4 & 0xFF ) != 2 ) {
					$v9 = 0;
					if ( $v5 != 0 ) {
						break;
					}
				}
				isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = 0;
				$m[ $w0 ] = 0;
				break 2;
			} while ( false );
			isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
			$m[ $w0 + 1 ] = 0;
			$v10 = 0;
			$v11 = $v1 & 3 ? $this->rt_load( $v1 + 32, 4 ) : ( ( $m[ ( $v1 + 32 ) >> 3 ] ?? $this->rt_word( ( $v1 + 32 ) >> 3 ) ) >> ( ( ( $v1 + 32 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v11 != 0 ) {
				$v12 = 0;
				$v9 = 0;
				$v13 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart_38( $v8, $v1, $v12 );
						$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
						do {
							if ( $m[ $w8 ] == 1 && ( $m[ $w8 + 3 ] & 0xFFFFFFFF ) == $v2 ) {
								$v14 = $m[ $w8 + 2 ];
								if ( $v7 <= $v14 ) {
									break;
								}
							}
							if ( $v11 != $v12 ) {
								continue 2;
							}
							$v10 = $v13;
							break 3;
						} while ( false );
						$v10 = 1;
						$v15 = $v14 - $v6;
						\is_float( $v15 ) && $v15 = self::rt_sub_64( $v14, $v6 );
						$v16 = $v15 > 0 ? $v15 : 0;
						$v17 = $v14 + 1;
						\is_float( $v17 ) && $v17 = self::rt_add_64( $v14, 1 );
						$v18 = (int) ( $v16 > $v7 );
						$v19 = $v18 ? $v16 : ( $v17 < 253402300799999 ? $v17 : 253402300799999 );
						$v20 = $v13 & 1 ? ( $v19 < $v20 ? $v19 : $v20 ) : $v19;
						$s0 = $m[ $w8 + 1 ];
						$s1 = $v9 + ( $v18 ? 0 : $s0 );
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $v18 ? 0 : $s0 );
						$v9 = $s1;
						$v13 = 1;
						if ( $v12 >= $v11 ) {
							break;
						}
					}
				} while ( false );
				$m[ $w0 + 1 ] = $v20;
			}
			$m[ $w0 ] = $v10;
			isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
			$m[ $w0 + 2 ] = $v9 < $v5 ? $v9 : $v5;
		} while ( false );
		$this->g0_stack_pointer = ( $v8 + 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::fit::fit::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 9). */
	private function stock_truth_rules_fit_fit_stock_truth_wire_pools_poolrecord( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w2 = $v2 >> 3;
		$v6 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 5 ] ) || $this->rt_touch( $w6 + 5 );
		$this->g0_stack_pointer = $v6;
		do {
			do {
				$v7 = ( $v3 < 100 ? $v3 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
				$w7 = $v7 >> 3;
				$v8 = ( $m[ $w7 + 16 ] ?? $this->rt_load( $v7 + 128, 4 ) ) & 0xFFFFFFFF;
				$v9 = $v8 ? 0 : $v3;
				$s0 = $v1 & 3 ? $this->rt_load( $v1 + 8, 4 ) : ( ( $m[ ( $v1 + 8 ) >> 3 ] ?? $this->rt_word( ( $v1 + 8 ) >> 3 ) ) >> ( ( ( $v1 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v10 = ( $v8 ? $s0 : $v3 + 1 ) & 0xFFFFFFFF;
				if ( $v9 < $v10 ) {
					$v11 = ( $v9 * 144 + 12752 ) & 0xFFFFFFFF;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v12 = $v9 < 100 ? $v11 : 8640;
						$w12 = $v12 >> 3;
						if ( ( ( ( $m[ $w12 + 16 ] ?? $this->rt_load( $v12 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) >= $v4 && ( ( ( ( $m[ $w12 + 17 ] ?? $this->rt_load( $v12 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 && ( $m[ $w12 ] ?? $this->rt_load( $v12 ) ) != 1 ) ) {
							break 2;
						}
						$v11 = ( $v11 + 144 ) & 0xFFFFFFFF;
						$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
						if ( $v10 == $v9 ) {
							break;
						}
					}
				}
				if ( ! $v8 ) {
					$s0 = $m[ $w7 + 8 ] ?? $this->rt_load( $v7 + 64 );
					$s1 = $v5 - $s0;
					\is_float( $s1 ) && $s1 = self::rt_sub_64( $v5, $s0 );
					$s0 = $m[ $w7 + 14 ] ?? $this->rt_load( $v7 + 112 );
					$v13 = $s1 + $s0;
					\is_float( $v13 ) && $v13 = self::rt_add_64( $s1, $s0 );
					$v14 = $v13 > 0 ? $v13 : 0;
					$v15 = $m[ $w2 + 9 ] ?? $this->rt_load( $v2 + 72 );
					if ( $v15 != 10000 && $v15 >= 1 ) {
						$v16 = $v14 * 10000;
						\is_float( $v16 ) && $v16 = self::rt_mul_64( $v14, 10000 );
						$v17 = self::rt_divide_signed_64( $v16, $v15 );
						$s0 = $v17 * $v15;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v17, $v15 );
						$s1 = $v16 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v16, $s0 );
						$v14 = ( $s1 >> 63 ) + $v17;
						\is_float( $v14 ) && $v14 = self::rt_add_64( $s1 >> 63, $v17 );
					}
					$s0 = $m[ $w2 + 7 ] ?? $this->rt_load( $v2 + 56 );
					$v18 = $s0 + $v14;
					\is_float( $v18 ) && $v18 = self::rt_add_64( $s0, $v14 );
					$v19 = $m[ $w2 + 8 ] ?? $this->rt_load( $v2 + 64 );
					if ( $v19 == 0 ) {
						$v20 = $v18;
					} else {
						$v20 = \PHP_INT_MIN;
						if ( $v18 != \PHP_INT_MIN || $v19 != -1 ) {
							$v21 = $v19 ? $v18 % $v19 : self::rt_divide_by_zero();
							$v22 = $v19 >> 63;
							$s0 = ( $v19 ^ $v22 ) - $v22;
							\is_float( $s0 ) && $s0 = self::rt_sub_64( $v19 ^ $v22, $v22 );
							$s1 = ( ( $v21 >> 63 ) & $s0 ) + $v21;
							\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v21 >> 63 ) & $s0, $v21 );
							$s0 = $v19 > 0 ? $s1 : 0;
							$v20 = $v18 - $s0;
							\is_float( $v20 ) && $v20 = self::rt_sub_64( $v18, $s0 );
						}
					}
					isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
					$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
					$m[ $w0 + 1 ] = $v20;
					$m[ $w0 ] = 1;
					break 2;
				}
				$m[ $w6 + 5 ] = ( $m[ $w6 + 5 ] & -0x100000000 ) | $v4;
				$m[ $w6 + 4 ] = ( $v3 << 32 ) | $v2;
				$m[ $w6 + 3 ] = 0x31D000000000 | $v1;
				$m[ $w6 + 2 ] = $v5;
				$m[ $w6 + 1 ] = $m[ $w6 + 1 ] & -0x100000000;
				$this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco( $v0, $v6 + 8 );
				break 2;
			} while ( false );
			isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
			$m[ $w0 + 2 ] = $m[ $w0 + 2 ] & -0x100000000;
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = ( $v6 + 48 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::rules::fit::Search<stock_truth::wire::pools::PoolRecord>>::run (WebAssembly function 10). */
	private function stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco( int $v0, int $v1 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = 0;
		do {
			$v3 = ( $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24, 4 ) ) & 0xFFFFFFFF;
			$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
			$v4 = $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64 );
			if ( $v4 == 0 ) {
				$v2 = 0;
				$v5 = $this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_39( $v1, 0 );
				$v6 = 0;
			} else {
				$v7 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
				if ( $v4 != -1 || $v7 != \PHP_INT_MIN ) {
					$v2 = self::rt_divide_signed_64( $v7, $v4 );
				}
				$v5 = $this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_39( $v1, $v2 );
				$v6 = $v4 ? \intdiv( 10000000000000, $v4 ) : self::rt_divide_by_zero();
				if ( $v2 > $v6 ) {
					break;
				}
			}
			$v8 = $v6 + 1;
			\is_float( $v8 ) && $v8 = self::rt_add_64( $v6, 1 );
			do {
				$v9 = $v2 + 1;
				\is_float( $v9 ) && $v9 = self::rt_add_64( $v2, 1 );
				$v10 = $v5 < $v6 ? $v5 : $v6;
				$v11 = $v5 < $v2 ? $v9 : ( $v9 > $v10 ? $v9 : $v10 );
				if ( $v2 >= $v11 ) {
					break;
				}
				if ( $v11 > $v6 ) {
					break;
				}
				$v12 = 1;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v13 = $this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_40( $v1, $v11 );
					$v8 = $v13 ? $v8 : $v11;
					$v2 = $v13 ? $v11 : $v2;
					$s0 = 0 - $v12;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( 0, $v12 );
					$v14 = ( $v13 ? $v12 : $s0 ) + $v11;
					\is_float( $v14 ) && $v14 = self::rt_add_64( $v13 ? $v12 : $s0, $v11 );
					if ( $v2 >= $v14 ) {
						break 2;
					}
					$v12 = $v12 << 1;
					$v11 = $v14;
					if ( $v14 >= $v8 ) {
						break;
					}
				}
			} while ( false );
			$v15 = $v8 - $v2;
			\is_float( $v15 ) && $v15 = self::rt_sub_64( $v8, $v2 );
			if ( $v15 >= 2 ) {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v16 = ( ( $v15 >> 1 ) & \PHP_INT_MAX ) + $v2;
					\is_float( $v16 ) && $v16 = self::rt_add_64( ( $v15 >> 1 ) & \PHP_INT_MAX, $v2 );
					$v17 = $this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_40( $v1, $v16 );
					$v8 = $v17 ? $v8 : $v16;
					$v2 = $v17 ? $v16 : $v2;
					$v15 = $v8 - $v2;
					\is_float( $v15 ) && $v15 = self::rt_sub_64( $v8, $v2 );
					if ( $v15 <= 1 ) {
						break;
					}
				}
			}
			isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
			$m[ $w0 ] = 1;
			isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
			$m[ $w0 + 2 ] = $m[ $w1 ] ?? $this->rt_load( $v1 );
			$s0 = ( $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24, 4 ) ) & 0xFFFFFFFF;
			$s1 = $s0 & 7 ? $this->rt_load( $s0 + 64 ) : $m[ ( $s0 + 64 ) >> 3 ] ?? $this->rt_load( $s0 + 64 );
			$s0 = $s1 * $v2;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v2 );
			$m[ $w0 + 1 ] = $s0;
			return;
		} while ( false );
		$this->panicking_panic_fmt();
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** stock_truth::rules::kit::measure_depths::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 11). */
	private function stock_truth_rules_kit_measure_depths_stock_truth_wire_pools( int $v0 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		do {
			$v2 = ( $m[ ( $v0 + 8 ) >> 3 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF;
			if ( $v2 == 0 ) {
				break;
			}
			$v3 = 0;
			if ( $v2 != 1 ) {
				$v4 = $v2 & 1;
				$v5 = $v2 & 0xFFFFFFFE;
				$v3 = 0;
				$v6 = 13024;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v3 < 100 ) {
						$s0 = ( $v6 - 135 ) & 0xFFFFFFFF;
						if ( ( ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 7 ) << 3 ) ) & 0xFF ) == 2 ) {
							$s0 = ( $v6 - 144 ) & 0xFFFFFFFF;
							$i = $s0 >> 3;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & -0x100000000 ) | 5;
						}
						$s0 = ( $v6 + 9 ) & 0xFFFFFFFF;
						if ( ( ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 7 ) << 3 ) ) & 0xFF ) == 2 ) {
							$i = $v6 >> 3;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & -0x100000000 ) | 5;
						}
					}
					$v6 = ( $v6 + 288 ) & 0xFFFFFFFF;
					$v3 = ( $v3 + 2 ) & 0xFFFFFFFF;
					if ( $v5 == $v3 ) {
						break;
					}
				}
				if ( $v4 == 0 ) {
					break;
				}
				if ( $v3 > 99 ) {
					break;
				}
			}
			$v7 = ( $v3 * 144 ) & 0xFFFFFFFF;
			if ( ( ( ( $m[ ( $v7 + 12889 ) >> 3 ] ?? $this->rt_load( $v7 + 12889, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
				break;
			}
			$s0 = ( $v7 + 12752 ) & 0xFFFFFFFF;
			$i = ( $s0 + 128 ) >> 3;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & -0x100000000 ) | 5;
		} while ( false );
		do {
			$v8 = ( ( $m[ ( $v0 + 20 ) >> 3 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			if ( $v8 == 0 ) {
				break;
			}
			$v9 = 1;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart( $v1 + 8, $v0, ( $v9 - 1 ) & 0xFFFFFFFF );
				if ( ! ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
					if ( $v8 == $v9 ) {
						break 2;
					}
				} else {
					$v10 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
					if ( $v10 < 100 ) {
						$s0 = ( $v10 * 144 ) & 0xFFFFFFFF;
						$i = ( $s0 + 12880 ) >> 3;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$m[ $i ] = $m[ $i ] & -0x100000000;
					}
					if ( $v9 >= $v8 ) {
						break 2;
					}
				}
				$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
			}
		} while ( false );
		$v11 = 0;
		$v12 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v12 & 1 ) {
					break 2;
				}
				if ( $v11 << 32 > 17179869184 ) {
					break 2;
				}
				if ( $v8 == 0 ) {
					break 2;
				}
				$v12 = (int) ( $v11 == 4 );
				$v11 = ( $v12 ? 4 : $v11 + 1 ) & 0xFFFFFFFF;
				$v13 = 0;
				$v14 = 1;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart( $v1 + 8, $v0, $v13 );
						$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v8 != $v13 ) {
								continue;
							}
							break 2;
						}
						$v15 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
						if ( $v15 < 100 ) {
							$v16 = ( $v15 * 144 ) & 0xFFFFFFFF;
							if ( ( ( ( $m[ ( $v16 + 12889 ) >> 3 ] ?? $this->rt_load( $v16 + 12889, 1 ) << 8 ) >> 8 ) & 0xFF ) != 0 ) {
								$v17 = ( $v16 + 12752 ) & 0xFFFFFFFF;
								$v18 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $v18 < 100 ? $v18 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
								$v19 = ( ( ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_load( $s0 + 128, 4 ) ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
								if ( ( ( $m[ ( $v17 + 128 ) >> 3 ] ?? $this->rt_load( $v17 + 128, 4 ) ) & 0xFFFFFFFF ) << 32 < $v19 << 32 ) {
									$i = ( $v17 + 128 ) >> 3;
									isset( $m[ $i ] ) || $this->rt_touch( $i );
									$m[ $i ] = ( $m[ $i ] & -0x100000000 ) | $v19;
									$v14 = 0;
								}
							}
						}
						if ( $v13 >= $v8 ) {
							break;
						}
					}
				} while ( false );
				if ( ( $v14 & 1 ) != 0 ) {
					break;
				}
			}
		} while ( false );
		$v20 = 0;
		do {
			if ( $v2 == 0 ) {
				break;
			}
			if ( $v2 == 1 ) {
				$v21 = 12752;
				$v20 = 0;
			} else {
				$v22 = $v2 & 1;
				$v23 = $v2 & 0xFFFFFFFE;
				$v20 = 0;
				$v24 = 12752;
				$v25 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v26 = (int) ( $v25 < 100 );
					$s0 = $v26 ? $v24 : 8640;
					$v27 = ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_load( $s0 + 128, 4 ) ) & 0xFFFFFFFF;
					$v28 = $v27 << 32 > 17179869184 ? $v20 : ( $v27 << 32 > $v20 << 32 ? $v27 : $v20 );
					$s0 = ( $v26 ? $v24 + 144 : 8640 ) & 0xFFFFFFFF;
					$v29 = ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_load( $s0 + 128, 4 ) ) & 0xFFFFFFFF;
					$v20 = $v29 << 32 > 17179869184 ? $v28 : ( $v29 << 32 > $v28 << 32 ? $v29 : $v28 );
					$v24 = ( $v24 + 288 ) & 0xFFFFFFFF;
					$v25 = ( $v25 + 2 ) & 0xFFFFFFFF;
					if ( $v23 == $v25 ) {
						break;
					}
				}
				if ( $v22 == 0 ) {
					break;
				}
				$v21 = ( $v25 < 100 ? $v25 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
			}
			$v30 = ( $m[ ( $v21 + 128 ) >> 3 ] ?? $this->rt_load( $v21 + 128, 4 ) ) & 0xFFFFFFFF;
			$v20 = $v30 << 32 > 17179869184 ? $v20 : ( $v30 << 32 > $v20 << 32 ? $v30 : $v20 );
		} while ( false );
		$m[3494] = ( $m[3494] & -0x100000000 ) | $v20;
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::wire::pools::PoolRecord as stock_truth::facts::cart::Pools>::component (WebAssembly function 12). */
	private function stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 0;
		if ( $v2 < ( $v1 & 3 ? $this->rt_load( $v1 + 20, 4 ) : ( ( $m[ ( $v1 + 20 ) >> 3 ] ?? $this->rt_word( ( $v1 + 20 ) >> 3 ) ) >> ( ( ( $v1 + 20 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 & 3 ? $this->rt_load( $v1 + 16, 4 ) : ( ( $m[ ( $v1 + 16 ) >> 3 ] ?? $this->rt_word( ( $v1 + 16 ) >> 3 ) ) >> ( ( ( $v1 + 16 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v5 = ( $v2 * 3 ) & 0xFFFFFFFF;
			if ( $v4 >= $v5 && ( ( $v4 - $v5 ) & 0xFFFFFFFF ) >= 3 ) {
				$v6 = ( ( $v1 & 3 ? $this->rt_load( $v1 + 12, 4 ) : ( ( $m[ ( $v1 + 12 ) >> 3 ] ?? $this->rt_word( ( $v1 + 12 ) >> 3 ) ) >> ( ( ( $v1 + 12 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
				$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
				$v7 = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
				$v8 = $m[ $w6 ] ?? $this->rt_load( $v6 );
				$s0 = $v7 | $v8;
				if ( $s0 >= 0 && $s0 < 4294967296 ) {
					isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
					$m[ $w0 + 2 ] = ( $v7 << 32 ) | ( $v8 & 0xFFFFFFFF );
					$m[ $w0 + 1 ] = $m[ $w6 + 2 ] ?? $this->rt_load( $v6 + 16 );
					$v3 = 1;
				}
			}
		}
		isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::kit::mark::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 13). */
	private function stock_truth_rules_kit_mark_stock_truth_wire_pools_poolrecord( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v4 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 3 ] ) || $this->rt_touch( $w4 + 3 );
		$this->g0_stack_pointer = $v4;
		do {
			if ( $v1 > 99 ) {
				break;
			}
			$v5 = ( $v1 * 144 ) & 0xFFFFFFFF;
			$i = ( $v5 + 12884 ) >> 3;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFF ) | ( $v2 << 32 );
			$v6 = ( ( $m[ ( $v0 + 20 ) >> 3 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			if ( $v6 == 0 ) {
				break;
			}
			$v7 = $m[ ( $v5 + 12752 + 128 ) >> 3 ] & 0xFFFFFFFF;
			if ( $v7 << 32 < 4294967296 ) {
				break;
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v8 = 1;
				$v9 = ( $v7 == 1 ? 1 : $v7 - 1 ) & 0xFFFFFFFF;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart( $v4 + 8, $v0, ( $v8 - 1 ) & 0xFFFFFFFF );
					do {
						do {
							if ( ! ( $m[ $w4 + 1 ] & 0xFFFFFFFF ) ) {
								if ( $v6 == $v8 ) {
									break;
								}
								break 2;
							}
							$v10 = ( $m[ $w4 + 3 ] >> 32 ) & 0xFFFFFFFF;
							$v11 = $m[ $w4 + 3 ] & 0xFFFFFFFF;
							$v12 = ( $v11 < 100 ? $v11 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
							$w12 = $v12 >> 3;
							$v13 = ( ( $m[ $w12 + 16 ] ?? $this->rt_load( $v12 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
							do {
								if ( ! $v3 ) {
									if ( $v13 != $v2 ) {
										break;
									}
									if ( ( ( $m[ $w12 + 16 ] ?? $this->rt_load( $v12 + 128, 4 ) ) & 0xFFFFFFFF ) != $v7 ) {
										break;
									}
									if ( $v10 >= 100 ) {
										break;
									}
								} else {
									if ( $v13 != $v2 ) {
										break;
									}
									if ( ( $m[ $w12 + 9 ] ?? $this->rt_load( $v12 + 72 ) ) < 1 ) {
										break;
									}
									if ( ( ( $m[ $w12 + 16 ] ?? $this->rt_load( $v12 + 128, 4 ) ) & 0xFFFFFFFF ) != $v7 ) {
										break;
									}
									if ( $v10 >= 100 ) {
										break;
									}
								}
								$s0 = ( $v10 * 144 ) & 0xFFFFFFFF;
								$i = ( $s0 + 12884 ) >> 3;
								isset( $m[ $i ] ) || $this->rt_touch( $i );
								$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFF ) | ( $v2 << 32 );
							} while ( false );
							if ( $v8 < $v6 ) {
								break 2;
							}
						} while ( false );
						if ( $v7 == 1 ) {
							break 4;
						}
						$v7 = $v9;
						if ( $v9 << 32 >= 4294967296 ) {
							continue 3;
						}
						break 4;
					} while ( false );
					$v8 = ( $v8 + 1 ) & 0xFFFFFFFF;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = ( $v4 + 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::kit::split::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 14). */
	private function stock_truth_rules_kit_split_stock_truth_wire_pools_poolrecor( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w2 = $v2 >> 3;
		$v3 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 3 ] ) || $this->rt_touch( $w3 + 3 );
		$this->g0_stack_pointer = $v3;
		do {
			$v4 = $v0 & 3 ? $this->rt_load( $v0 + 8, 4 ) : ( ( $m[ ( $v0 + 8 ) >> 3 ] ?? $this->rt_word( ( $v0 + 8 ) >> 3 ) ) >> ( ( ( $v0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v4 == 0 ) {
				break;
			}
			$v5 = ( $m[ $w2 ] ?? $this->rt_load( $v2, 4 ) ) & 0xFFFFFFFF;
			$v6 = $v5 ? 80 : 64;
			$v7 = $m[ $w2 + 1 ] ?? $this->rt_load( $v2 + 8 );
			$v8 = ( ( $m[ $w2 ] ?? $this->rt_load( $v2 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v9 = 0;
			if ( $v4 != 1 ) {
				$v10 = $v4 & 1;
				$v11 = ( $v8 - 1 ) & 0xFFFFFFFF;
				$v12 = $v4 & 0xFFFFFFFE;
				$v9 = 0;
				$v13 = $v1;
				$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v9 < 100 ) {
						$v14 = ( $v13 + $v6 ) & 0xFFFFFFFF;
						$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
						if ( ! isset( $m[ $w14 + 1 ] ) ) {
							$this->rt_store( ( $v14 + 8 ) & 0xFFFFFFFF, 0 );
						} else {
							$m[ $w14 + 1 ] = 0;
						}
						if ( ! isset( $m[ $w14 + 19 ] ) ) {
							$this->rt_store( ( $v14 + 152 ) & 0xFFFFFFFF, 0 );
						} else {
							$m[ $w14 + 19 ] = 0;
						}
						$s0 = $m[ $w13 + 7 ] ?? $this->rt_load( ( $v13 + 56 ) & 0xFFFFFFFF );
						$s1 = $v5 ? ( $v8 == $v9 ? $v7 : 0 ) : 0;
						$s2 = $s0 + $s1;
						\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
						if ( ! isset( $m[ $w14 ] ) ) {
							$this->rt_store( $v14, $s2 );
						} else {
							$m[ $w14 ] = $s2;
						}
						$s0 = $m[ $w13 + 25 ] ?? $this->rt_load( ( $v13 + 200 ) & 0xFFFFFFFF );
						$s1 = $v5 ? ( $v11 == $v9 ? $v7 : 0 ) : 0;
						$s2 = $s0 + $s1;
						\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
						if ( ! isset( $m[ $w14 + 18 ] ) ) {
							$this->rt_store( ( $v14 + 144 ) & 0xFFFFFFFF, $s2 );
						} else {
							$m[ $w14 + 18 ] = $s2;
						}
					}
					$v13 = ( $v13 + 288 ) & 0xFFFFFFFF;
					$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
					$v9 = ( $v9 + 2 ) & 0xFFFFFFFF;
					if ( $v12 == $v9 ) {
						break;
					}
				}
				if ( $v10 == 0 ) {
					break;
				}
				if ( $v9 > 99 ) {
					break;
				}
			}
			$v15 = ( $v1 + $v9 * 144 ) & 0xFFFFFFFF;
			$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
			$v16 = ( $v15 + $v6 ) & 0xFFFFFFFF;
			$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
			if ( ! isset( $m[ $w16 + 1 ] ) ) {
				$this->rt_store( $v16 + 8, 0 );
			} else {
				$m[ $w16 + 1 ] = 0;
			}
			$s0 = $m[ $w15 + 7 ] ?? $this->rt_load( $v15 + 56 );
			$s1 = $v5 ? ( $v8 == $v9 ? $v7 : 0 ) : 0;
			$s2 = $s0 + $s1;
			\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
			if ( ! isset( $m[ $w16 ] ) ) {
				$this->rt_store( $v16, $s2 );
			} else {
				$m[ $w16 ] = $s2;
			}
		} while ( false );
		do {
			$v17 = $v0 & 3 ? $this->rt_load( $v0 + 20, 4 ) : ( ( $m[ ( $v0 + 20 ) >> 3 ] ?? $this->rt_word( ( $v0 + 20 ) >> 3 ) ) >> ( ( ( $v0 + 20 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v17 == 0 ) {
				break;
			}
			$v18 = $v1 & 3 ? $this->rt_load( $v1 + 15200, 4 ) : ( ( $m[ ( $v1 + 15200 ) >> 3 ] ?? $this->rt_word( ( $v1 + 15200 ) >> 3 ) ) >> ( ( ( $v1 + 15200 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v18 << 32 < 4294967296 ) {
				break;
			}
			$v19 = ( $m[ $w2 ] ?? $this->rt_load( $v2, 4 ) ) & 0xFFFFFFFF ? 80 : 64;
			$v20 = ( $v1 + $v19 ) & 0xFFFFFFFF;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v4 != 0 ) {
					$v21 = 0;
					$v22 = $v1;
					$w22 = ( $v22 >> 3 ) | ( $v22 << 61 );
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						if ( $v21 < 100 && ( ( $m[ $w22 + 16 ] ?? $this->rt_load( ( $v22 + 128 ) & 0xFFFFFFFF, 4 ) ) & 0xFFFFFFFF ) == $v18 ) {
							$v23 = 0;
							if ( ( ( ( $m[ $w22 + 17 ] ?? $this->rt_load( ( $v22 + 137 ) & 0xFFFFFFFF, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
								$v23 = 0;
								if ( ( ( $m[ $w22 ] ?? $this->rt_load( $v22, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
									$v24 = $m[ $w22 + 1 ] ?? $this->rt_load( ( $v22 + 8 ) & 0xFFFFFFFF );
									$v23 = $v24 > 0 ? $v24 : 0;
								}
								$v25 = $m[ $w22 + 15 ] ?? $this->rt_load( ( $v22 + 120 ) & 0xFFFFFFFF );
								if ( $v25 != 0 ) {
									$s0 = $v25 ? $v23 % $v25 : self::rt_divide_by_zero();
									$s1 = $v25 > 0 ? $s0 : 0;
									$s0 = $v23 - $s1;
									\is_float( $s0 ) && $s0 = self::rt_sub_64( $v23, $s1 );
									$v23 = $s0;
								}
							}
							$v26 = ( $v22 + $v19 ) & 0xFFFFFFFF;
							$w26 = ( $v26 >> 3 ) | ( $v26 << 61 );
							$v27 = $m[ $w26 ] ?? $this->rt_load( $v26 );
							$v28 = $v27 < $v23 ? $v27 : $v23;
							if ( ! isset( $m[ $w26 ] ) ) {
								$this->rt_store( $v26, $v28 );
							} else {
								$m[ $w26 ] = $v28;
							}
							$s0 = $v27 - $v28;
							\is_float( $s0 ) && $s0 = self::rt_sub_64( $v27, $v28 );
							if ( ! isset( $m[ $w26 + 1 ] ) ) {
								$this->rt_store( ( $v26 + 8 ) & 0xFFFFFFFF, $s0 );
							} else {
								$m[ $w26 + 1 ] = $s0;
							}
						}
						$v22 = ( $v22 + 144 ) & 0xFFFFFFFF;
						$w22 = ( $v22 >> 3 ) | ( $v22 << 61 );
						$v21 = ( $v21 + 1 ) & 0xFFFFFFFF;
						if ( $v4 == $v21 ) {
							break;
						}
					}
				}
				$v29 = (int) ( $v18 == 1 );
				$v30 = ( $v29 ? 1 : $v18 - 1 ) & 0xFFFFFFFF;
				$v31 = 1;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart( $v3 + 8, $v0, ( $v31 - 1 ) & 0xFFFFFFFF );
					do {
						do {
							if ( ! ( $m[ $w3 + 1 ] & 0xFFFFFFFF ) ) {
								if ( $v17 == $v31 ) {
									break;
								}
								break 2;
							}
							$v32 = $m[ $w3 + 3 ] & 0xFFFFFFFF;
							if ( $v32 < 100 ) {
								$v33 = ( $v1 + $v32 * 144 ) & 0xFFFFFFFF;
								if ( ( $v33 & 3 ? $this->rt_load( $v33 + 128, 4 ) : ( ( $m[ ( $v33 + 128 ) >> 3 ] ?? $this->rt_word( ( $v33 + 128 ) >> 3 ) ) >> ( ( ( $v33 + 128 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v18 ) {
									$v34 = ( $m[ $w3 + 3 ] >> 32 ) & 0xFFFFFFFF;
									$s0 = ( $v33 + $v19 ) & 0xFFFFFFFF;
									$v35 = $s0 & 7 ? $this->rt_load( $s0 + 8 ) : $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_load( $s0 + 8 );
									$v36 = $m[ $w3 + 2 ];
									if ( $v36 != 10000 ) {
										$v37 = $v35 > 0 ? $v35 : 0;
										$v38 = $v37 < 30000000000000 ? $v37 : 30000000000000;
										$v39 = self::rt_divide_unsigned_64( $v38, 10000 );
										$s0 = $v39 * 10000;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $v39, 10000 );
										$s1 = $v38 - $s0;
										\is_float( $s1 ) && $s1 = self::rt_sub_64( $v38, $s0 );
										$s0 = $s1 * $v36;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v36 );
										$s1 = $s0 + 9999;
										\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
										$s0 = $v39 * $v36;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $v39, $v36 );
										$v40 = \intdiv( $s1, 10000 ) + $s0;
										\is_float( $v40 ) && $v40 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
										$v35 = $v40 < 30000000000000 ? $v40 : 30000000000000;
									}
									if ( $v34 <= 99 ) {
										$v41 = ( $v20 + $v34 * 144 ) & 0xFFFFFFFF;
										$w41 = ( $v41 >> 3 ) | ( $v41 << 61 );
										$s0 = $m[ $w41 ] ?? $this->rt_load( $v41 );
										$s1 = $s0 + $v35;
										\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v35 );
										if ( ! isset( $m[ $w41 ] ) ) {
											$this->rt_store( $v41, $s1 );
										} else {
											$m[ $w41 ] = $s1;
										}
									}
								}
							}
							if ( $v31 < $v17 ) {
								break 2;
							}
						} while ( false );
						if ( $v29 ) {
							break 4;
						}
						$v18 = $v30;
						if ( $v30 << 32 >= 4294967296 ) {
							continue 3;
						}
						break 4;
					} while ( false );
					$v31 = ( $v31 + 1 ) & 0xFFFFFFFF;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = ( $v3 + 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::gate::judge_pool::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 15). */
	private function stock_truth_rules_gate_judge_pool_stock_truth_wire_pools_poo( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v16 = 0;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$v7 = ( $this->g0_stack_pointer - 96 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 11 ] ) || $this->rt_touch( $w7 + 11 );
		$this->g0_stack_pointer = $v7;
		$this->stock_truth_rules_promise_promise_stock_truth_wire_pools_poo( $v7 + 8, $v1, $v2, $v3, $v4, $v6 );
		$this->freshness_age( $v7 + 80, $v3, $v5, $v6 );
		$v8 = $m[ $w7 + 11 ];
		$v9 = $m[ $w7 + 10 ];
		$v10 = 0;
		if ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 ) ) != 2 ) {
			$v11 = $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 );
			$v12 = $m[ $w3 + 11 ] ?? $this->rt_load( $v3 + 88 );
			$v13 = $m[ $w3 + 10 ] ?? $this->rt_load( $v3 + 80 );
			$v14 = $v12 < $v13 ? $v12 : $v13;
			$s0 = ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF ? ( $v11 > $v14 ? $v11 : $v14 ) : $v14;
			$s1 = $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 );
			$v15 = $s0 + $s1;
			\is_float( $v15 ) && $v15 = self::rt_add_64( $s0, $s1 );
			$v16 = $v15 < 253402300799999 ? $v15 : 253402300799999;
			$v10 = 1;
		}
		isset( $m[ $w0 + 6 ] ) || $this->rt_touch( $w0 + 6 );
		$m[ $w0 + 6 ] = $m[ $w7 + 7 ];
		$m[ $w0 + 5 ] = $m[ $w7 + 6 ];
		$m[ $w0 + 4 ] = $m[ $w7 + 5 ];
		$m[ $w0 + 3 ] = $m[ $w7 + 4 ];
		$m[ $w0 + 2 ] = $m[ $w7 + 3 ];
		$m[ $w0 + 1 ] = $m[ $w7 + 2 ];
		$m[ $w0 ] = $m[ $w7 + 1 ];
		isset( $m[ $w0 + 14 ] ) || $this->rt_touch( $w0 + 14 );
		$m[ $w0 + 14 ] = $v8;
		$m[ $w0 + 13 ] = $v9;
		$m[ $w0 + 10 ] = $v16;
		$m[ $w0 + 9 ] = $v10;
		$m[ $w0 + 7 ] = (int) ( $v9 == 1 );
		$v17 = $v6 - $v8;
		\is_float( $v17 ) && $v17 = self::rt_sub_64( $v6, $v8 );
		$m[ $w0 + 8 ] = $v17 > 0 ? $v17 : 0;
		$v18 = $m[ $w7 + 8 ];
		$m[ $w0 + 12 ] = $m[ $w7 + 9 ];
		$m[ $w0 + 11 ] = $v18;
		$this->g0_stack_pointer = ( $v7 + 96 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::promise::promise::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 16). */
	private function stock_truth_rules_promise_promise_stock_truth_wire_pools_poo( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v15 = 0;
		$v16 = 0;
		$v17 = 0;
		$v18 = 0;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$w4 = $v4 >> 3;
		$v6 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 3 ] ) || $this->rt_touch( $w6 + 3 );
		$this->g0_stack_pointer = $v6;
		$this->stock_truth_rules_hold_held_stock_truth_wire_pools_poolrecor( $v6 + 8, $v1, $v2, $v3, $v5 );
		$v7 = $m[ $w6 + 2 ];
		$v8 = $m[ $w6 + 1 ];
		$v9 = $m[ $w6 + 3 ];
		$v10 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
		$this->stock_truth_rules_allowance_allowance_stock_truth_wire_pools( $v6 + 8, $v1, $v2, $v10, ( $m[ $w3 + 12 ] ?? $this->rt_load( $v3 + 96, 1 ) ) & 0xFF, $m[ $w4 + 5 ] ?? $this->rt_load( $v4 + 40 ), $m[ $w4 + 6 ] ?? $this->rt_load( $v4 + 48 ), $v5 );
		$v11 = $m[ $w6 + 2 ];
		$v12 = $m[ $w6 + 1 ];
		$v13 = $m[ $w6 + 3 ];
		$v14 = 0;
		if ( $v10 != 2 && ! ( $v10 & 1 ) ) {
			$v15 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
			$s0 = $v13 + $v15;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v13, $v15 );
			$v16 = $this->promise_buffer( $v15, $m[ $w3 + 16 ] ?? $this->rt_load( $v3 + 128 ), $m[ $w4 + 3 ] ?? $this->rt_load( $v4 + 24 ), $m[ $w4 + 4 ] ?? $this->rt_load( $v4 + 32 ) );
			$s1 = $v9 + $v16;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $v16 );
			$v17 = $m[ $w3 + 14 ] ?? $this->rt_load( $v3 + 112 );
			$s2 = $s1 + $v17;
			\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v17 );
			$v18 = $s0 - $s2;
			\is_float( $v18 ) && $v18 = self::rt_sub_64( $s0, $s2 );
			$v14 = 1;
		}
		isset( $m[ $w0 + 6 ] ) || $this->rt_touch( $w0 + 6 );
		$m[ $w0 + 6 ] = $v18;
		$m[ $w0 + 5 ] = $v13;
		$m[ $w0 + 4 ] = $v16;
		$m[ $w0 + 3 ] = $v9;
		$m[ $w0 + 2 ] = $v17;
		$m[ $w0 + 1 ] = $v15;
		$m[ $w0 ] = $v14;
		$v19 = $v8 & 0xFFFFFFFF;
		isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
		$m[ $w0 + 7 ] = $v19 ? 1 : $v12;
		isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
		$m[ $w0 + 8 ] = $v19 ? ( $v12 & 0xFFFFFFFF ? ( $v11 < $v7 ? $v11 : $v7 ) : $v7 ) : $v11;
		$this->g0_stack_pointer = ( $v6 + 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::gate::note_pools::<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord, stock_truth::wire::decide::Answer> (WebAssembly function 17). */
	private function stock_truth_rules_gate_note_pools_stock_truth_wire_decide_re( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v3 = ( $this->g0_stack_pointer - 368 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 45 ] ) || $this->rt_touch( $w3 + 45 );
		$this->g0_stack_pointer = $v3;
		$v4 = ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF;
		if ( $v4 != 0 ) {
			$v5 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
			$v6 = ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 84, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v7 = ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80, 4 ) ) & 0xFFFFFFFF;
			$v8 = ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88, 4 ) ) & 0xFFFFFFFF;
			$v9 = $m[ $w0 + 6 ] ?? $this->rt_load( $v0 + 48 );
			$v10 = ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF;
			$v11 = 12752;
			$v12 = 0;
			$v13 = ( ( $m[ $w0 ] ?? $this->rt_load( $v0 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v14 = $v13;
			$v15 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v13 >= $v12 && $v14 >= 12 ) {
					$this->pools_pool( $v3 + 144, $v10 );
					if ( $m[ $w3 + 18 ] != 2 ) {
						$this->rt_copy( $v3, $v3 + 144, 144 );
						if ( ( $m[ $w3 + 13 ] & 0xFFFFFFFF ) != 0 ) {
							$v16 = ( $m[ $w3 + 13 ] >> 32 ) & 0xFFFFFFFF;
							if ( $v16 >= $v8 ) {
								$this->rt_copy( $v3 + 288, $v1, 80 );
							} else {
								$this->rt_copy( $v3 + 288, $v1, 80 );
								$v17 = ( $v16 * 15 ) & 0xFFFFFFFF;
								if ( $v6 >= $v17 && ( ( $v6 - $v17 ) & 0xFFFFFFFF ) >= 15 ) {
									$this->pools_policy( $v3 + 288, ( $v7 + ( $v17 << 3 ) ) & 0xFFFFFFFF );
								}
							}
							$this->stock_truth_rules_gate_judge_pool_stock_truth_wire_pools_poo( $v3 + 144, $v0, $v15, $v3, $v3 + 288, $v5, $v9 );
						} else {
							$this->stock_truth_rules_gate_judge_pool_stock_truth_wire_pools_poo( $v3 + 144, $v0, $v15, $v3, $v1, $v5, $v9 );
						}
						if ( $v15 <= 99 ) {
							$this->gate_note_pool( $v11, $v3, $v3 + 144 );
						}
						$v18 = $m[ $w3 + 18 ] & 0xFFFFFFFF;
						$v19 = ( ( $m[ ( $v2 + 8 ) >> 3 ] ?? $this->rt_word( ( $v2 + 8 ) >> 3 ) ) >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$v20 = ( ( $m[ ( $v2 + 4 ) >> 3 ] ?? $this->rt_word( ( $v2 + 4 ) >> 3 ) ) >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						if ( $v19 < $v20 ) {
							$s0 = $m[ $w3 + 19 ];
							$s1 = ( ( ( ( $m[ $v2 >> 3 ] ?? $this->rt_word( $v2 >> 3 ) ) >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v19 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v18 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v18 ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( ( $m[ ( $v2 + 4 ) >> 3 ] ?? $this->rt_word( ( $v2 + 4 ) >> 3 ) ) >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v19 = ( ( $m[ ( $v2 + 8 ) >> 3 ] ?? $this->rt_word( ( $v2 + 8 ) >> 3 ) ) >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v21 = ( $v19 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v21 << $b );
						if ( $v21 < $v20 ) {
							$s0 = $m[ $w3 + 20 ];
							$s1 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v21 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v18 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v18 ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v21 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v22 = ( $v21 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v22 << $b );
						if ( $v22 < $v20 ) {
							$s0 = $m[ $w3 + 21 ];
							$s1 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v22 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v18 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v18 ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v22 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v23 = ( $v22 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v23 << $b );
						if ( $v23 < $v20 ) {
							$s0 = $m[ $w3 + 22 ];
							$s1 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v23 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v18 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v18 ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v23 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v24 = ( $v23 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v24 << $b );
						if ( $v24 < $v20 ) {
							$s0 = $m[ $w3 + 23 ];
							$s1 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v24 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v18 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v18 ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v24 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v25 = ( $v24 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v25 << $b );
						if ( $v25 < $v20 ) {
							$s0 = $m[ $w3 + 24 ];
							$s1 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v25 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v18 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v18 ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v25 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v26 = ( $v25 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v26 << $b );
						if ( $v26 < $v20 ) {
							$s0 = $m[ $w3 + 26 ];
							$s1 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v26 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $m[ $w3 + 25 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $m[ $w3 + 25 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v26 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v27 = ( $v26 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v27 << $b );
						if ( $v27 < $v20 ) {
							$s0 = $m[ $w3 + 28 ];
							$s1 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v27 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $m[ $w3 + 27 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $m[ $w3 + 27 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v27 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v28 = ( $v27 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v28 << $b );
						if ( $v28 < $v20 ) {
							$s0 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v28 << 3 ) ) & 0xFFFFFFFF;
							if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
								$this->rt_store( $s0, 0 );
							} else {
								$m[ $s0 >> 3 ] = 0;
							}
							$v20 = ( $m[ ( $v2 + 4 ) >> 3 ] >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
							$v28 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$v29 = ( $v28 + 1 ) & 0xFFFFFFFF;
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v29 << $b );
						if ( $v29 < $v20 ) {
							$s0 = ( ( ( $m[ $v2 >> 3 ] >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v29 << 3 ) ) & 0xFFFFFFFF;
							if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
								$this->rt_store( $s0, 0 );
							} else {
								$m[ $s0 >> 3 ] = 0;
							}
							$v29 = ( $m[ ( $v2 + 8 ) >> 3 ] >> ( ( ( $v2 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						}
						$i = ( $v2 + 8 ) >> 3;
						$b = ( ( $v2 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v29 + 1 ) & 0xFFFFFFFF ) << $b );
					}
				}
				$v12 = ( $v12 + 12 ) & 0xFFFFFFFF;
				$v14 = ( $v14 - 12 ) & 0xFFFFFFFF;
				$v10 = ( $v10 + 96 ) & 0xFFFFFFFF;
				$v11 = ( $v11 + 144 ) & 0xFFFFFFFF;
				$v15 = ( $v15 + 1 ) & 0xFFFFFFFF;
				if ( $v4 == $v15 ) {
					break;
				}
			}
		}
		if ( ( ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != 0 ) {
			$this->stock_truth_rules_kit_measure_depths_stock_truth_wire_pools( $v0 );
		}
		$this->g0_stack_pointer = ( $v3 + 368 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::gate::note_pool (WebAssembly function 18). */
	private function gate_note_pool( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		isset( $m[ $w0 + 17 ] ) || $this->rt_touch( $w0 + 17 );
		$m[ $w0 + 17 ] = ( $m[ $w0 + 17 ] & -0xFF01 ) | ( ( ( $m[ $w1 + 17 ] ?? $this->rt_load( $v1 + 136, 1 ) ) & 0xFF ) << 8 );
		$s0 = ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 1 ) ) & 0xFF;
		isset( $m[ $w0 + 17 ] ) || $this->rt_touch( $w0 + 17 );
		$m[ $w0 + 17 ] = ( $m[ $w0 + 17 ] & -0xFF0001 ) | ( ( ( $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 ) ) == 2 ? 0 : $s0 ) << 16 );
		$v3 = 0;
		$v4 = 0;
		if ( ( $m[ $w2 ] ?? $this->rt_load( $v2 ) ) == 1 ) {
			$m[ $w0 + 1 ] = $m[ $w2 + 6 ] ?? $this->rt_load( $v2 + 48 );
			$v4 = $m[ $w2 + 5 ] ?? $this->rt_load( $v2 + 40 );
			$v3 = 1;
		}
		$m[ $w0 + 6 ] = $v4;
		$m[ $w0 ] = $v3;
		$m[ $w0 + 16 ] = 0;
		$m[ $w0 + 7 ] = 0;
		$m[ $w0 + 5 ] = $m[ $w2 + 14 ] ?? $this->rt_load( $v2 + 112 );
		$m[ $w0 + 4 ] = $m[ $w2 + 13 ] ?? $this->rt_load( $v2 + 104 );
		$m[ $w0 + 3 ] = $m[ $w2 + 12 ] ?? $this->rt_load( $v2 + 96 );
		$m[ $w0 + 2 ] = $m[ $w2 + 11 ] ?? $this->rt_load( $v2 + 88 );
		$m[ $w0 + 15 ] = $m[ $w1 + 16 ] ?? $this->rt_load( $v1 + 128 );
	}

	/** stock_truth::rules::gate::fits_behind_others::<stock_truth::wire::decide::Record> (WebAssembly function 19). */
	private function stock_truth_rules_gate_fits_behind_others_stock_truth_wire_d( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v5 + 31 ) >> 3 ] ) || $this->rt_touch( ( $v5 + 31 ) >> 3 );
		$this->g0_stack_pointer = $v5;
		do {
			if ( ( ( $m[ ( $v3 + 32 ) >> 3 ] ?? $this->rt_load( $v3 + 32, 4 ) ) & 0xFFFFFFFF ) == 1 ) {
				$v6 = ( ( $m[ ( $v3 + 36 ) >> 3 ] ?? $this->rt_load( $v3 + 36, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
				$v7 = ( $v6 < 100 ? $v6 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
				$v8 = ( $m[ ( $v7 + 128 ) >> 3 ] ?? $this->rt_load( $v7 + 128, 4 ) ) & 0xFFFFFFFF;
				if ( $v8 << 32 <= 17179869184 && ( $v8 << 32 > 0 || ( ( ( $m[ ( $v7 + 137 ) >> 3 ] ?? $this->rt_load( $v7 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) ) {
					$v9 = ( $v2 + 203 ) & 0xFFFFFFFF;
					$this->stock_truth_rules_kit_mark_stock_truth_wire_pools_poolrecord( $v1, $v6, $v9, 0 );
					$this->stock_truth_rules_largest_largest_stock_truth_wire_decide_re( $v5 + 8, $v1, $v3, $v4, $v6, $v9, 0 );
					isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
					$m[ $w0 + 1 ] = $m[ ( $v5 + 16 ) >> 3 ];
					$m[ $w0 ] = $m[ ( $v5 + 8 ) >> 3 ];
					break;
				}
			}
			isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = ( $v5 + 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::largest::largest::<stock_truth::wire::decide::Record> (WebAssembly function 20). */
	private function stock_truth_rules_largest_largest_stock_truth_wire_decide_re( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w2 = $v2 >> 3;
		$v7 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 3 ] ) || $this->rt_touch( $w7 + 3 );
		$this->g0_stack_pointer = $v7;
		do {
			if ( ( $m[ $w2 + 2 ] ?? $this->rt_load( $v2 + 16 ) ) == 1 && ( ( $m[ ( $v1 + 48 ) >> 3 ] ?? $this->rt_load( $v1 + 48 ) ) < ( $m[ $w2 + 3 ] ?? $this->rt_load( $v2 + 24 ) ) && ( ( ( $m[ ( $v1 + 68 ) >> 3 ] ?? $this->rt_load( $v1 + 68, 1 ) << 32 ) >> 32 ) & 0xFF ) == 3 ) ) {
				$v8 = $m[ $w2 + 10 ] ?? $this->rt_load( $v2 + 80 );
				$this->stock_truth_rules_room_make_room_stock_truth_wire_decide_rec( $v1, $v4, 1, $v3 );
				$this->stock_truth_rules_fit_fit_stock_truth_wire_pools_poolrecord( $v7 + 8, $v1, $v2, $v4, $v5, $v6 );
				if ( $m[ $w7 + 1 ] == 1 ) {
					$v9 = $m[ $w7 + 2 ];
					$v10 = $m[ $w2 + 8 ] ?? $this->rt_load( $v2 + 64 );
					if ( $v10 == 0 ) {
						$v11 = $v8;
					} else {
						$v11 = \PHP_INT_MIN;
						if ( $v8 != \PHP_INT_MIN || $v10 != -1 ) {
							$v12 = $v10 ? $v8 % $v10 : self::rt_divide_by_zero();
							$v13 = $v10 >> 63;
							$s0 = ( $v10 ^ $v13 ) - $v13;
							\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10 ^ $v13, $v13 );
							$s1 = ( ( $v12 >> 63 ) & $s0 ) + $v12;
							\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v12 >> 63 ) & $s0, $v12 );
							$s0 = $v10 > 0 ? $s1 : 0;
							$v11 = $v8 - $s0;
							\is_float( $v11 ) && $v11 = self::rt_sub_64( $v8, $s0 );
						}
					}
					$v14 = ( $m[ $w7 + 3 ] >> 32 ) & 0xFFFFFFFF;
					$v15 = $m[ $w7 + 3 ] & 0xFFFFFFFF;
					$this->stock_truth_rules_room_make_room_stock_truth_wire_decide_rec( $v1, $v4, 0, $v3 );
					$this->stock_truth_rules_fit_fit_stock_truth_wire_pools_poolrecord( $v0, $v1, $v2, $v4, $v5, $v6 );
					if ( ( $m[ $w0 ] ?? $this->rt_load( $v0 ) ) != 1 ) {
						break;
					}
					$v16 = $v9 < $v11 ? $v9 : $v11;
					if ( ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8 ) ) >= $v16 ) {
						break;
					}
					isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
					$m[ $w0 + 1 ] = $v16;
					$m[ $w0 ] = 1;
					$v17 = (int) ( $v11 < $v9 );
					$s0 = ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
					isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
					$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $v17 ? $s0 : $v14 ) << 32 );
					$s0 = $m[ $w0 + 2 ] & 0xFFFFFFFF;
					$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( $v17 ? $s0 : $v15 );
					break;
				}
				$this->stock_truth_rules_room_make_room_stock_truth_wire_decide_rec( $v1, $v4, 0, $v3 );
			} else {
				$this->stock_truth_rules_room_make_room_stock_truth_wire_decide_rec( $v1, $v4, 0, $v3 );
			}
			$this->stock_truth_rules_fit_fit_stock_truth_wire_pools_poolrecord( $v0, $v1, $v2, $v4, $v5, $v6 );
		} while ( false );
		$this->g0_stack_pointer = ( $v7 + 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::gate::offer::<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord, stock_truth::wire::decide::Answer> (WebAssembly function 21). */
	private function stock_truth_rules_gate_offer_stock_truth_wire_decide_record( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v4 = ( $this->g0_stack_pointer - 192 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 23 ] ) || $this->rt_touch( $w4 + 23 );
		$this->g0_stack_pointer = $v4;
		do {
			$v5 = ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = $v5 & 3;
			$v7 = 0;
			if ( $v5 >= 4 ) {
				$v8 = $v5 & 0xFFFFFFFC;
				$v7 = 0;
				$v9 = 13240;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v7 < 100 ) {
						isset( $m[ $v9 >> 3 ] ) || $this->rt_touch( $v9 >> 3 );
						$m[ $v9 >> 3 ] = 0;
						$s0 = ( $v9 - 144 ) & 0xFFFFFFFF;
						isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
						$m[ $s0 >> 3 ] = 0;
						$s0 = ( $v9 - 288 ) & 0xFFFFFFFF;
						isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
						$m[ $s0 >> 3 ] = 0;
						$s0 = ( $v9 - 432 ) & 0xFFFFFFFF;
						isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
						$m[ $s0 >> 3 ] = 0;
					}
					$v9 = ( $v9 + 576 ) & 0xFFFFFFFF;
					$v7 = ( $v7 + 4 ) & 0xFFFFFFFF;
					if ( $v8 == $v7 ) {
						break;
					}
				}
				if ( $v6 == 0 ) {
					break;
				}
			}
			$v10 = ( $v7 * 144 + 12808 ) & 0xFFFFFFFF;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v7 <= 99 ) {
					isset( $m[ $v10 >> 3 ] ) || $this->rt_touch( $v10 >> 3 );
					$m[ $v10 >> 3 ] = 0;
				}
				$v7 = ( $v7 + 1 ) & 0xFFFFFFFF;
				$v10 = ( $v10 + 144 ) & 0xFFFFFFFF;
				$v6 = ( $v6 - 1 ) & 0xFFFFFFFF;
				if ( ! $v6 ) {
					break;
				}
			}
		} while ( false );
		do {
			$v11 = ( $m[ $w0 + 8 ] ?? $this->rt_load( $v0 + 64, 4 ) ) & 0xFFFFFFFF;
			if ( ! $v11 ) {
				$m[ $w4 ] = $m[ $w4 ] & -0x100000000;
				$this->stock_truth_rules_kit_split_stock_truth_wire_pools_poolrecor( $v0, 12752, $v4 );
				break;
			}
			$v12 = 0;
			$v13 = 1;
			$v14 = ( ( $m[ $w0 + 7 ] ?? $this->rt_load( $v0 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v15 = $v14;
			$v16 = ( $m[ $w0 + 7 ] ?? $this->rt_load( $v0 + 56, 4 ) ) & 0xFFFFFFFF;
			$v17 = $v16;
			$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				do {
					do {
						do {
							do {
								if ( ( ( $v13 - 1 ) & 0xFFFFFFFF ) >= $v11 ) {
									break;
								}
								if ( $v14 < $v12 ) {
									break;
								}
								if ( $v15 < 11 ) {
									break;
								}
								$v18 = $m[ $w17 + 3 ] ?? $this->rt_load( ( $v17 + 24 ) & 0xFFFFFFFF );
								$v19 = $m[ $w17 + 1 ] ?? $this->rt_load( ( $v17 + 8 ) & 0xFFFFFFFF );
								$v20 = $m[ $w17 + 4 ] ?? $this->rt_load( ( $v17 + 32 ) & 0xFFFFFFFF );
								if ( $v20 != \PHP_INT_MIN ) {
									if ( $v19 != 1 ) {
										break 2;
									}
									if ( $v18 > $v20 ) {
										break;
									}
									break 2;
								}
								if ( $v19 != 1 ) {
									break 2;
								}
							} while ( false );
							if ( $v11 == $v13 ) {
								break 2;
							}
							break 3;
						} while ( false );
						$v21 = $m[ $w17 + 7 ] ?? $this->rt_load( ( $v17 + 56 ) & 0xFFFFFFFF );
						$v22 = $m[ $w17 + 5 ] ?? $this->rt_load( ( $v17 + 40 ) & 0xFFFFFFFF );
						$v23 = $m[ $w17 ] ?? $this->rt_load( $v17 );
						$v24 = $v18;
						$v25 = $m[ $w17 + 6 ] ?? $this->rt_load( ( $v17 + 48 ) & 0xFFFFFFFF );
						if ( $v25 != 0 ) {
							$v24 = \PHP_INT_MIN;
							if ( $v18 != \PHP_INT_MIN || $v25 != -1 ) {
								$v26 = $v25 ? $v18 % $v25 : self::rt_divide_by_zero();
								$v27 = $v25 >> 63;
								$s0 = ( $v25 ^ $v27 ) - $v27;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v25 ^ $v27, $v27 );
								$s1 = ( ( $v26 >> 63 ) & $s0 ) + $v26;
								\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v26 >> 63 ) & $s0, $v26 );
								$s0 = $v25 > 0 ? $s1 : 0;
								$v24 = $v18 - $s0;
								\is_float( $v24 ) && $v24 = self::rt_sub_64( $v18, $s0 );
							}
						}
						$s0 = $v24 + $v25;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v24, $v25 );
						$s1 = $v24 == $v18 ? $v18 : $s0;
						$v28 = $s1 - $v22;
						\is_float( $v28 ) && $v28 = self::rt_sub_64( $s1, $v22 );
						$v29 = $v28 > 0 ? $v28 : 0;
						if ( $v21 != 10000 ) {
							$v30 = $v29 >= 0 && $v29 < 30000000000000 ? $v29 : 30000000000000;
							$v31 = self::rt_divide_unsigned_64( $v30, 10000 );
							$s0 = $v31 * 10000;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v31, 10000 );
							$s1 = $v30 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v30, $s0 );
							$s0 = $s1 * $v21;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v21 );
							$s1 = $s0 + 9999;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
							$s0 = $v31 * $v21;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v31, $v21 );
							$v32 = \intdiv( $s1, 10000 ) + $s0;
							\is_float( $v32 ) && $v32 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
							$v29 = $v32 < 30000000000000 ? $v32 : 30000000000000;
						}
						if ( $v23 >= 0 && $v23 < 100 ) {
							$v33 = ( ( $v23 & 0xFFFFFFFF ) * 144 ) & 0xFFFFFFFF;
							$s0 = $m[ ( $v33 + 12808 ) >> 3 ] ?? $this->rt_load( $v33 + 12808 );
							$s1 = $s0 + $v29;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v29 );
							isset( $m[ ( $v33 + 12808 ) >> 3 ] ) || $this->rt_touch( ( $v33 + 12808 ) >> 3 );
							$m[ ( $v33 + 12808 ) >> 3 ] = $s1;
						}
						if ( $v13 < $v11 ) {
							break 2;
						}
					} while ( false );
					$m[ $w4 ] = $m[ $w4 ] & -0x100000000;
					$this->stock_truth_rules_kit_split_stock_truth_wire_pools_poolrecor( $v0, 12752, $v4 );
					$v34 = ( $v3 * 10 + 12 ) & 0xFFFFFFFF;
					$v35 = ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
					$v36 = ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 84, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
					$v37 = ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80, 4 ) ) & 0xFFFFFFFF;
					$v38 = ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88, 4 ) ) & 0xFFFFFFFF;
					$v39 = 0;
					$v40 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v41 = ( $v39 * 11 ) & 0xFFFFFFFF;
						$v42 = ( $v14 - $v41 ) & 0xFFFFFFFF;
						do {
							do {
								do {
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v43 = $v39;
											$v39 = ( $v43 + 1 ) & 0xFFFFFFFF;
											if ( $v43 < $v11 && ( $v14 >= $v41 && $v42 >= 11 ) ) {
												$v44 = ( $v16 + ( $v41 << 3 ) ) & 0xFFFFFFFF;
												$w44 = ( $v44 >> 3 ) | ( $v44 << 61 );
												$v45 = $m[ $w44 + 2 ] ?? $this->rt_load( $v44 + 16 );
												$v46 = $m[ $w44 ] ?? $this->rt_load( $v44 );
												$v47 = $m[ $w44 + 8 ] ?? $this->rt_load( $v44 + 64 );
												$v48 = $m[ $w44 + 4 ] ?? $this->rt_load( $v44 + 32 );
												$v49 = $m[ $w44 + 10 ] ?? $this->rt_load( $v44 + 80 );
												$v50 = $m[ $w44 + 3 ] ?? $this->rt_load( $v44 + 24 );
												$v51 = $m[ $w44 + 5 ] ?? $this->rt_load( $v44 + 40 );
												$v52 = $m[ $w44 + 6 ] ?? $this->rt_load( $v44 + 48 );
												$v53 = $m[ $w44 + 7 ] ?? $this->rt_load( $v44 + 56 );
												$v54 = $m[ $w44 + 9 ] ?? $this->rt_load( $v44 + 72 );
												$v55 = $m[ $w44 + 1 ] ?? $this->rt_load( $v44 + 8 );
												$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0x100 ) | (int) ( $v55 == 1 );
												$m[ $w4 + 10 ] = $v54;
												$m[ $w4 + 9 ] = $v53;
												$m[ $w4 + 8 ] = $v52;
												$m[ $w4 + 7 ] = $v51;
												$m[ $w4 + 6 ] = $v50;
												$m[ $w4 + 3 ] = $v49;
												$m[ $w4 + 1 ] = $v48;
												$v56 = $v47 & 0xFFFFFFFF;
												$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & 0xFFFFFFFF ) | ( $v56 << 32 );
												$v57 = (int) ( $v47 >= 0 && $v47 < 4294967296 );
												$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & -0x100000000 ) | $v57;
												$v58 = $v46 & 0xFFFFFFFF;
												$m[ $w4 + 4 ] = ( $v58 << 32 ) | (int) ( $v46 >= 0 && $v46 < 4294967296 );
												$m[ $w4 + 2 ] = (int) ( $v49 != \PHP_INT_MIN );
												$m[ $w4 ] = (int) ( $v48 != \PHP_INT_MIN );
												$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0xFF01 ) | ( ( ( $v45 >= 0 && $v45 < 6 ? 4410965032961 >> ( ( $v45 << 3 ) & 0xFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
												$v59 = 0;
												if ( $v40 < 100 ) {
													$s0 = ( $v40 << 3 ) & 0xFFFFFFFF;
													$v59 = $m[ ( $s0 + 27152 ) >> 3 ] ?? $this->rt_load( $s0 + 27152 );
												}
												if ( $v48 == \PHP_INT_MIN ) {
													break 2;
												}
												if ( $v55 != 1 ) {
													break 4;
												}
												if ( $v50 > $v48 ) {
													break 3;
												}
												break 4;
											}
											$v42 = ( $v42 - 11 ) & 0xFFFFFFFF;
											$v41 = ( $v41 + 11 ) & 0xFFFFFFFF;
											if ( $v11 != $v39 ) {
												continue;
											}
											break 9;
										}
									} while ( false );
									if ( $v55 != 1 ) {
										break 2;
									}
								} while ( false );
								if ( $v57 != 0 ) {
									if ( $v38 <= $v56 ) {
										$this->rt_copy( $v4 + 112, $v1, 80 );
									} else {
										$this->rt_copy( $v4 + 112, $v1, 80 );
										$v60 = ( $v56 * 15 ) & 0xFFFFFFFF;
										if ( $v36 >= $v60 && ( ( $v36 - $v60 ) & 0xFFFFFFFF ) >= 15 ) {
											$this->pools_policy( $v4 + 112, ( $v37 + ( $v60 << 3 ) ) & 0xFFFFFFFF );
										}
									}
									$this->stock_truth_rules_gate_fits_behind_others_stock_truth_wire_d( $v4 + 96, $v0, $v40, $v4, $v4 + 112 );
								} else {
									$this->stock_truth_rules_gate_fits_behind_others_stock_truth_wire_d( $v4 + 96, $v0, $v40, $v4, $v1 );
								}
								$v61 = $m[ $w4 + 13 ];
								$v62 = $m[ $w4 + 12 ] & 0xFFFFFFFF ? ( $v61 < $v59 ? $v61 : $v59 ) : $v59;
								$v63 = ( $v40 * 7 + $v34 ) & 0xFFFFFFFF;
								if ( $v63 < ( ( ( $m[ ( $v2 + 4 ) >> 3 ] ?? $this->rt_word( ( $v2 + 4 ) >> 3 ) ) >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
									$s0 = ( ( ( ( $m[ $v2 >> 3 ] ?? $this->rt_word( $v2 >> 3 ) ) >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v63 << 3 ) ) & 0xFFFFFFFF;
									if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
										$this->rt_store( $s0, $v62 );
									} else {
										$m[ $s0 >> 3 ] = $v62;
									}
								}
								$v64 = $v62;
								if ( $v52 != 0 ) {
									if ( $v52 == -1 && $v62 == \PHP_INT_MIN ) {
										$v64 = \PHP_INT_MIN;
									} else {
										$v65 = $v52 ? $v62 % $v52 : self::rt_divide_by_zero();
										$v66 = $v52 >> 63;
										$s0 = ( $v52 ^ $v66 ) - $v66;
										\is_float( $s0 ) && $s0 = self::rt_sub_64( $v52 ^ $v66, $v66 );
										$s1 = ( ( $v65 >> 63 ) & $s0 ) + $v65;
										\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v65 >> 63 ) & $s0, $v65 );
										$s0 = $v52 > 0 ? $s1 : 0;
										$v64 = $v62 - $s0;
										\is_float( $v64 ) && $v64 = self::rt_sub_64( $v62, $s0 );
									}
								}
								$s0 = $v64 + $v52;
								\is_float( $s0 ) && $s0 = self::rt_add_64( $v64, $v52 );
								$s1 = $v64 == $v62 ? $v62 : $s0;
								$v67 = $s1 - $v51;
								\is_float( $v67 ) && $v67 = self::rt_sub_64( $s1, $v51 );
								$v68 = $v67 > 0 ? $v67 : 0;
								if ( $v53 != 10000 ) {
									$v69 = $v68 >= 0 && $v68 < 30000000000000 ? $v68 : 30000000000000;
									$v70 = self::rt_divide_unsigned_64( $v69, 10000 );
									$s0 = $v70 * 10000;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v70, 10000 );
									$s1 = $v69 - $s0;
									\is_float( $s1 ) && $s1 = self::rt_sub_64( $v69, $s0 );
									$s0 = $s1 * $v53;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v53 );
									$s1 = $s0 + 9999;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
									$s0 = $v70 * $v53;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v70, $v53 );
									$v71 = \intdiv( $s1, 10000 ) + $s0;
									\is_float( $v71 ) && $v71 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
									$v68 = $v71 < 30000000000000 ? $v71 : 30000000000000;
								}
								do {
									do {
										if ( $v46 >= 0 && $v46 <= 4294967295 ) {
											if ( $v46 < 0 || $v46 >= 100 ) {
												break;
											}
											$v72 = ( $v58 * 144 ) & 0xFFFFFFFF;
											$s0 = $m[ ( $v72 + 12808 ) >> 3 ] ?? $this->rt_load( $v72 + 12808 );
											$s1 = $s0 + $v68;
											\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v68 );
											isset( $m[ ( $v72 + 12808 ) >> 3 ] ) || $this->rt_touch( ( $v72 + 12808 ) >> 3 );
											$m[ ( $v72 + 12808 ) >> 3 ] = $s1;
											if ( $v35 ) {
												break 2;
											}
											$v73 = $v72 + 12752;
											$s0 = $m[ ( $v73 + 64 ) >> 3 ] ?? $this->rt_load( $v73 + 64 );
											$s1 = $s0 + $v68;
											\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v68 );
											isset( $m[ ( $v73 + 64 ) >> 3 ] ) || $this->rt_touch( ( $v73 + 64 ) >> 3 );
											$m[ ( $v73 + 64 ) >> 3 ] = $s1;
											break 4;
										}
										if ( $v35 == 0 ) {
											break 4;
										}
										break 2;
									} while ( false );
									if ( $v35 == 0 ) {
										break 3;
									}
								} while ( false );
								$m[ $w4 + 14 ] = $m[ $w4 + 14 ] & -0x100000000;
								$this->stock_truth_rules_kit_split_stock_truth_wire_pools_poolrecor( $v0, 12752, $v4 + 112 );
								break 2;
							} while ( false );
							$v74 = ( $v40 * 7 + $v34 ) & 0xFFFFFFFF;
							if ( $v74 >= ( ( ( $m[ ( $v2 + 4 ) >> 3 ] ?? $this->rt_word( ( $v2 + 4 ) >> 3 ) ) >> ( ( ( $v2 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
								break;
							}
							$s0 = ( ( ( ( $m[ $v2 >> 3 ] ?? $this->rt_word( $v2 >> 3 ) ) >> ( ( $v2 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v74 << 3 ) ) & 0xFFFFFFFF;
							if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
								$this->rt_store( $s0, $v59 );
							} else {
								$m[ $s0 >> 3 ] = $v59;
							}
						} while ( false );
						$v40 = ( $v40 + 1 ) & 0xFFFFFFFF;
						if ( $v39 < $v11 ) {
							continue;
						}
						break 4;
					}
				} while ( false );
				$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
				$v12 = ( $v12 + 11 ) & 0xFFFFFFFF;
				$v15 = ( $v15 - 11 ) & 0xFFFFFFFF;
				$v17 = ( $v17 + 88 ) & 0xFFFFFFFF;
				$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
			}
		} while ( false );
		$this->g0_stack_pointer = ( $v4 + 192 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::hold::held::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 22). */
	private function stock_truth_rules_hold_held_stock_truth_wire_pools_poolrecor( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$v5 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 3 ] ) || $this->rt_touch( $w5 + 3 );
		$this->g0_stack_pointer = $v5;
		$v6 = $m[ $w3 + 2 ] ?? $this->rt_load( $v3 + 16 );
		$v7 = $m[ $w3 + 3 ] ?? $this->rt_load( $v3 + 24 );
		$v8 = $v6 & 0xFFFFFFFF ? ( $v4 < $v7 ? $v6 : 0 ) : 0;
		$v9 = $m[ $w3 + 15 ] ?? $this->rt_load( $v3 + 120 );
		$v10 = $v1 & 3 ? $this->rt_load( $v1 + 44, 4 ) : ( ( $m[ ( $v1 + 44 ) >> 3 ] ?? $this->rt_word( ( $v1 + 44 ) >> 3 ) ) >> ( ( ( $v1 + 44 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( $v10 != 0 ) {
			$v11 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart_23( $v5 + 8, $v1, $v11 );
				$v12 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFF;
				if ( $v12 != 2 && ( ( $m[ $w5 + 3 ] & 0xFFFFFFFF ) == $v2 && ! ( $v12 & 1 ) ) ) {
					$v13 = $m[ $w5 + 2 ];
					if ( $v4 < $v13 ) {
						$v7 = $v8 & 1 ? ( $v13 < $v7 ? $v13 : $v7 ) : $v13;
						$s0 = $m[ $w5 + 1 ];
						$s1 = $v9 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $s0 );
						$v9 = $s1;
						$v8 = 1;
					}
				}
				$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
				if ( $v10 == $v11 ) {
					break;
				}
			}
		}
		isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
		$m[ $w0 + 1 ] = $v7;
		$m[ $w0 ] = $v8;
		isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
		$m[ $w0 + 2 ] = $v9;
		$this->g0_stack_pointer = ( $v5 + 32 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::wire::pools::PoolRecord as stock_truth::facts::cart::Pools>::hold (WebAssembly function 23). */
	private function stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart_23( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 2;
		if ( $v2 < ( $v1 & 3 ? $this->rt_load( $v1 + 44, 4 ) : ( ( $m[ ( $v1 + 44 ) >> 3 ] ?? $this->rt_word( ( $v1 + 44 ) >> 3 ) ) >> ( ( ( $v1 + 44 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
			$v3 = 2;
			$v4 = $v1 & 3 ? $this->rt_load( $v1 + 40, 4 ) : ( ( $m[ ( $v1 + 40 ) >> 3 ] ?? $this->rt_word( ( $v1 + 40 ) >> 3 ) ) >> ( ( ( $v1 + 40 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v5 = ( $v2 << 2 ) & 0xFFFFFFFF;
			if ( $v4 >= $v5 && ( ( $v4 - $v5 ) & 0xFFFFFFFF ) >= 4 ) {
				$v6 = ( ( $v1 & 3 ? $this->rt_load( $v1 + 36, 4 ) : ( ( $m[ ( $v1 + 36 ) >> 3 ] ?? $this->rt_word( ( $v1 + 36 ) >> 3 ) ) >> ( ( ( $v1 + 36 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v2 << 5 ) ) & 0xFFFFFFFF;
				$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
				$v7 = $m[ $w6 ] ?? $this->rt_load( $v6 );
				if ( $v7 >= 0 && $v7 < 4294967296 ) {
					isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
					$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( $v7 & 0xFFFFFFFF );
					$m[ $w0 + 1 ] = $m[ $w6 + 2 ] ?? $this->rt_load( $v6 + 16 );
					$m[ $w0 ] = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
					$v3 = (int) ( ( $m[ $w6 + 3 ] ?? $this->rt_load( $v6 + 24 ) ) == 1 );
				}
			}
		}
		isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0xFF00000001 ) | ( ( $v3 & 0xFF ) << 32 );
	}

	/** stock_truth::rules::line::judge_line::<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord> (WebAssembly function 24). */
	private function stock_truth_rules_line_judge_line_stock_truth_wire_decide_re( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v12 = 0;
		$v27 = 0;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$v6 = ( $this->g0_stack_pointer - 176 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 21 ] ) || $this->rt_touch( $w6 + 21 );
		$this->g0_stack_pointer = $v6;
		$v7 = 1;
		$v8 = ( ( $m[ $w3 + 4 ] ?? $this->rt_load( $v3 + 36, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v9 = 0;
		$v10 = 0;
		do {
			$v11 = ( $m[ $w3 + 4 ] ?? $this->rt_load( $v3 + 32, 4 ) ) & 0xFFFFFFFF;
			if ( $v11 == 1 ) {
				$v12 = ( $v8 < 100 ? $v8 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
				$v13 = ( $m[ ( $v12 + 128 ) >> 3 ] ?? $this->rt_load( $v12 + 128, 4 ) ) & 0xFFFFFFFF;
				if ( $v13 << 32 <= 17179869184 ) {
					$v10 = 0;
					if ( $v13 << 32 > 0 || ( ( ( $m[ ( $v12 + 137 ) >> 3 ] ?? $this->rt_load( $v12 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
						$this->stock_truth_rules_line_mark_relevant_stock_truth_wire_decide( $v1, $v8, $v3, $v2 );
						$v14 = ( $v2 << 1 ) & 0xFFFFFFFF;
						$v15 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
						$v16 = $v15;
						$v17 = $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64 );
						if ( $v17 != 0 ) {
							$v16 = \PHP_INT_MIN;
							if ( $v15 != \PHP_INT_MIN || $v17 != -1 ) {
								$v18 = $v17 ? $v15 % $v17 : self::rt_divide_by_zero();
								$v19 = $v17 >> 63;
								$s0 = ( $v17 ^ $v19 ) - $v19;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17 ^ $v19, $v19 );
								$s1 = ( ( $v18 >> 63 ) & $s0 ) + $v18;
								\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v18 >> 63 ) & $s0, $v18 );
								$s0 = $v17 > 0 ? $s1 : 0;
								$v16 = $v15 - $s0;
								\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, $s0 );
							}
						}
						$v20 = $v14 | 1;
						$s0 = $v16 + $v17;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v16, $v17 );
						$s1 = $v16 == $v15 ? $v15 : $s0;
						$s0 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
						$v21 = $s1 - $s0;
						\is_float( $v21 ) && $v21 = self::rt_sub_64( $s1, $s0 );
						$v22 = $v21 > 0 ? $v21 : 0;
						$v23 = $m[ $w3 + 9 ] ?? $this->rt_load( $v3 + 72 );
						if ( $v23 != 10000 ) {
							$v24 = $v22 >= 0 && $v22 < 30000000000000 ? $v22 : 30000000000000;
							$v25 = self::rt_divide_unsigned_64( $v24, 10000 );
							$s0 = $v25 * 10000;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v25, 10000 );
							$s1 = $v24 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v24, $s0 );
							$s0 = $s1 * $v23;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v23 );
							$s1 = $s0 + 9999;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
							$s0 = $v25 * $v23;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v25, $v23 );
							$v26 = \intdiv( $s1, 10000 ) + $s0;
							\is_float( $v26 ) && $v26 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
							$v22 = $v26 < 30000000000000 ? $v26 : 30000000000000;
						}
						$this->stock_truth_rules_largest_largest_stock_truth_wire_decide_re( $v6, $v1, $v3, $v4, $v8, $v20, $v22 );
						$v12 = ( $m[ $w6 + 2 ] >> 32 ) & 0xFFFFFFFF;
						$v10 = $m[ $w6 + 2 ] & 0xFFFFFFFF;
						$v27 = $m[ $w6 + 1 ];
						$v9 = $m[ $w6 ];
						$v7 = 0;
						break;
					}
				}
			}
		} while ( false );
		$v28 = 2;
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
													do {
														do {
															do {
																switch ( ( ( $m[ $w3 + 11 ] ?? $this->rt_load( $v3 + 89, 1 ) << 8 ) >> 8 ) & 0xFF ) {
																	case 1:
																	case 4:
																		break 5;
																	case 2:
																		break 3;
																	case 3:
																		break 4;
																	default:
																		break 2;
																}
															} while ( false );
															if ( $v7 == 0 ) {
																break 4;
															}
															$v28 = $v11 ? ( $v7 ? 5 : 2 ) : 2;
															break 3;
														} while ( false );
														$v28 = 3;
														break 2;
													} while ( false );
													$v28 = 4;
												} while ( false );
												if ( ( ( $m[ $w3 + 11 ] ?? $this->rt_load( $v3 + 88, 1 ) ) & 0xFF ) == 0 ) {
													break 2;
												}
												$v29 = ( ( $m[ ( $v4 + 77 ) >> 3 ] ?? $this->rt_load( $v4 + 77, 1 ) << 40 ) >> 40 ) & 0xFF;
												$v30 = $v29 & $v11;
												if ( ( ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF ) == 0 ) {
													break 5;
												}
												if ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 ) ) > ( $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 ) ) ) {
													break 5;
												}
												$v9 = $v30 ? $v9 : 0;
												break 9;
											} while ( false );
											if ( ( $m[ $w3 + 11 ] ?? $this->rt_load( $v3 + 88, 1 ) ) & 0xFF ) {
												break 2;
											}
										} while ( false );
										if ( ( ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF ) == 0 ) {
											break 2;
										}
										$v9 = 0;
										if ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 ) ) > ( $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 ) ) ) {
											break 2;
										}
										break 7;
									} while ( false );
									$v31 = 0;
									if ( ( ( $m[ $w3 ] ?? $this->rt_load( $v3, 4 ) ) & 0xFFFFFFFF ) == 0 ) {
										break 3;
									}
									if ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 ) ) <= ( $m[ $w3 + 1 ] ?? $this->rt_load( $v3 + 8 ) ) ) {
										break 6;
									}
									break 3;
								} while ( false );
								isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
								$m[ $w0 + 7 ] = 0;
								$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0x100;
								$m[ $w0 + 5 ] = 4;
								$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
								$m[ $w0 + 2 ] = 0;
								$m[ $w0 + 1 ] = $v27;
								$m[ $w0 ] = 0;
								break 6;
							} while ( false );
							if ( $v30 == 0 ) {
								break 3;
							}
							$s0 = ( ( $v28 << 3 ) + 12368 ) & 0xFFFFFFFF;
							$v31 = 1 << ( ( $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 ) ) & 63 );
							if ( $v7 ) {
								break 2;
							}
						} while ( false );
						$m[ $w6 + 12 ] = ( $m[ $w6 + 12 ] & -0x100000000 ) | $v2;
						$m[ $w6 + 11 ] = ( $m[ $w6 + 11 ] & 0xFFFFFFFF ) | ( $v8 << 32 );
						$m[ $w6 + 10 ] = ( $m[ $w6 + 10 ] & -0x100000000 ) | $v3;
						$m[ $w6 + 9 ] = 0x31D000000000 | $v1;
						$m[ $w6 + 11 ] = ( $m[ $w6 + 11 ] & -0x100000000 ) | $v5;
						$m[ $w6 + 10 ] = ( $m[ $w6 + 10 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
						$m[ $w6 + 8 ] = $v31;
						$m[ $w6 + 7 ] = $m[ $w6 + 7 ] & -0x100000000;
						$m[ $w6 + 6 ] = ( $v12 << 32 ) | $v10;
						$m[ $w6 + 4 ] = 0;
						$m[ $w6 + 2 ] = 0;
						$m[ $w6 + 1 ] = $v27;
						$m[ $w6 ] = $v9;
						$this->stock_truth_rules_line_pooledline_stock_truth_wire_decide_re( $v6 + 104, $v6 );
						if ( $m[ $w6 + 13 ] != 2 ) {
							$this->rt_copy( $v0, $v6 + 104, 72 );
							break 4;
						}
						$this->stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_27( $v6 + 104, $v6 );
						if ( $m[ $w6 + 13 ] != 2 ) {
							$this->rt_copy( $v0, $v6 + 104, 72 );
							break 4;
						}
						$this->stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_28( $v6 + 104, $v6 );
						if ( $m[ $w6 + 13 ] != 2 ) {
							$this->rt_copy( $v0, $v6 + 104, 72 );
							break 4;
						}
						$this->stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_29( $v6 + 104, $v6 );
						if ( $m[ $w6 + 13 ] != 2 ) {
							$this->rt_copy( $v0, $v6 + 104, 72 );
							break 4;
						}
						$this->stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_30( $v0, $v6 );
						break 4;
					} while ( false );
					do {
						$s0 = ( $v8 < 100 ? $v8 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
						if ( ( ( ( $m[ ( $s0 + 138 ) >> 3 ] ?? $this->rt_load( $s0 + 138, 1 ) << 16 ) >> 16 ) & 0xFF ) == 1 ) {
							$v32 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
							$v33 = $v32;
							$v34 = $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64 );
							if ( $v34 != 0 ) {
								$v33 = \PHP_INT_MIN;
								if ( $v32 != \PHP_INT_MIN || $v34 != -1 ) {
									$v35 = $v34 ? $v32 % $v34 : self::rt_divide_by_zero();
									$v36 = $v34 >> 63;
									$s0 = ( $v34 ^ $v36 ) - $v36;
									\is_float( $s0 ) && $s0 = self::rt_sub_64( $v34 ^ $v36, $v36 );
									$s1 = ( ( $v35 >> 63 ) & $s0 ) + $v35;
									\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v35 >> 63 ) & $s0, $v35 );
									$s0 = $v34 > 0 ? $s1 : 0;
									$v33 = $v32 - $s0;
									\is_float( $v33 ) && $v33 = self::rt_sub_64( $v32, $s0 );
								}
							}
							$s0 = $v33 + $v34;
							\is_float( $s0 ) && $s0 = self::rt_add_64( $v33, $v34 );
							$s1 = $v33 == $v32 ? $v32 : $s0;
							$s0 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
							$v37 = $s1 - $s0;
							\is_float( $v37 ) && $v37 = self::rt_sub_64( $s1, $s0 );
							$v38 = $v37 > 0 ? $v37 : 0;
							$v39 = $m[ $w3 + 9 ] ?? $this->rt_load( $v3 + 72 );
							if ( $v39 != 10000 ) {
								$v40 = $v38 >= 0 && $v38 < 30000000000000 ? $v38 : 30000000000000;
								$v41 = self::rt_divide_unsigned_64( $v40, 10000 );
								$s0 = $v41 * 10000;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $v41, 10000 );
								$s1 = $v40 - $s0;
								\is_float( $s1 ) && $s1 = self::rt_sub_64( $v40, $s0 );
								$s0 = $s1 * $v39;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v39 );
								$s1 = $s0 + 9999;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
								$s0 = $v41 * $v39;
								\is_float( $s0 ) && $s0 = self::rt_mul_64( $v41, $v39 );
								$v42 = \intdiv( $s1, 10000 ) + $s0;
								\is_float( $v42 ) && $v42 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
								$v38 = $v42 < 30000000000000 ? $v42 : 30000000000000;
							}
							if ( $v38 > 0 ) {
								break;
							}
						}
						isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
						$m[ $w0 + 7 ] = 0;
						$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0x500;
						$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
						$m[ $w0 + 2 ] = 0;
						$m[ $w0 + 1 ] = $v27;
						$m[ $w0 ] = $v9;
						$m[ $w0 + 5 ] = $v31 | 0x4000;
						break 4;
					} while ( false );
					isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
					$m[ $w0 + 7 ] = 0;
					$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0x603;
					$m[ $w0 + 4 ] = ( $v8 << 32 ) | 1;
					$m[ $w0 + 2 ] = 0;
					$m[ $w0 + 1 ] = $v27;
					$m[ $w0 ] = $v9;
					$m[ $w0 + 5 ] = $v31 | 0x4040;
					break 3;
				} while ( false );
				isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
				$m[ $w0 + 7 ] = 0;
				$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFF01 ) | ( ( $v28 & 0xFF ) << 8 );
				$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = $v27;
				$m[ $w0 ] = 0;
				$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x100 ) | ( $v29 ? 0 : 3 );
				$s0 = ( ( $v28 << 3 ) + 12400 ) & 0xFFFFFFFF;
				$m[ $w0 + 5 ] = 1 << ( ( $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 ) ) & 63 );
				break 2;
			} while ( false );
			isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
			$m[ $w0 + 7 ] = 0;
			$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x10000;
			$m[ $w0 + 5 ] = 2;
			$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
			$m[ $w0 + 2 ] = 0;
			$m[ $w0 + 1 ] = $v27;
			$m[ $w0 ] = $v9;
		} while ( false );
		$this->g0_stack_pointer = ( $v6 + 176 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::line::mark_relevant::<stock_truth::wire::decide::Record> (WebAssembly function 25). */
	private function stock_truth_rules_line_mark_relevant_stock_truth_wire_decide( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w2 = $v2 >> 3;
		$v4 = $m[ $w2 + 6 ] ?? $this->rt_load( $v2 + 48 );
		$v5 = $v4;
		$v6 = $m[ $w2 + 8 ] ?? $this->rt_load( $v2 + 64 );
		if ( $v6 != 0 ) {
			$v5 = \PHP_INT_MIN;
			if ( $v4 != \PHP_INT_MIN || $v6 != -1 ) {
				$v7 = $v6 ? $v4 % $v6 : self::rt_divide_by_zero();
				$v8 = $v6 >> 63;
				$s0 = ( $v6 ^ $v8 ) - $v8;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6 ^ $v8, $v8 );
				$s1 = ( ( $v7 >> 63 ) & $s0 ) + $v7;
				\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v7 >> 63 ) & $s0, $v7 );
				$s0 = $v6 > 0 ? $s1 : 0;
				$v5 = $v4 - $s0;
				\is_float( $v5 ) && $v5 = self::rt_sub_64( $v4, $s0 );
			}
		}
		$s0 = $v5 + $v6;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v5, $v6 );
		$s1 = $v5 == $v4 ? $v4 : $s0;
		$s0 = $m[ $w2 + 7 ] ?? $this->rt_load( $v2 + 56 );
		$v9 = $s1 - $s0;
		\is_float( $v9 ) && $v9 = self::rt_sub_64( $s1, $s0 );
		$v10 = $v9 > 0 ? $v9 : 0;
		$v11 = $m[ $w2 + 9 ] ?? $this->rt_load( $v2 + 72 );
		if ( $v11 != 10000 ) {
			$v12 = $v10 >= 0 && $v10 < 30000000000000 ? $v10 : 30000000000000;
			$v13 = self::rt_divide_unsigned_64( $v12, 10000 );
			$s0 = $v13 * 10000;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v13, 10000 );
			$s1 = $v12 - $s0;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $v12, $s0 );
			$s0 = $s1 * $v11;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v11 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v13 * $v11;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v13, $v11 );
			$v14 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v14 ) && $v14 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v10 = $v14 < 30000000000000 ? $v14 : 30000000000000;
		}
		$v15 = ( $v3 << 1 ) & 0xFFFFFFFF;
		do {
			do {
				if ( $v10 >= 1 ) {
					$s0 = ( $v1 < 100 ? $v1 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
					if ( ( ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_load( $s0 + 128, 4 ) ) & 0xFFFFFFFF ) << 32 < 4294967296 ) {
						break;
					}
				}
				$this->stock_truth_rules_kit_mark_stock_truth_wire_pools_poolrecord( $v0, $v1, $v15 | 1, 0 );
				if ( $v10 <= 0 ) {
					break 2;
				}
			} while ( false );
			$this->stock_truth_rules_kit_mark_stock_truth_wire_pools_poolrecord( $v0, $v1, ( $v15 + 2 ) & 0xFFFFFFFF, 1 );
		} while ( false );
	}

	/** <stock_truth::rules::line::PooledLine<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord>>::status (WebAssembly function 26). */
	private function stock_truth_rules_line_pooledline_stock_truth_wire_decide_re( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v28 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = 0;
		$v3 = ( ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 92, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v4 = ( ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v3 < 100 ? $v4 + $v3 * 144 : 8640 ) & 0xFFFFFFFF;
		$v5 = $s0 & 3 ? $this->rt_load( $s0 + 128, 4 ) : ( ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_word( ( $s0 + 128 ) >> 3 ) ) >> ( ( ( $s0 + 128 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v6 = $v5 ? 0 : $v3;
		$s0 = ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72, 4 ) ) & 0xFFFFFFFF;
		$v7 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v8 = ( $v5 ? $v7 : $v3 + 1 ) & 0xFFFFFFFF;
		$v9 = ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 4 ) ) & 0xFFFFFFFF ) << 1 ) & 0xFFFFFFFF;
		$v10 = ( $v9 + 2 ) & 0xFFFFFFFF;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v11 = $v2;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v12 = ( $v11 & 1 ? $v3 + 1 : $v6 ) & 0xFFFFFFFF;
					$v13 = $v8 > $v12 ? $v8 : $v12;
					$v14 = ( $v4 + $v12 * 144 ) & 0xFFFFFFFF;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v3 = $v12;
						if ( $v13 == $v3 ) {
							break 4;
						}
						$v12 = ( $v3 + 1 ) & 0xFFFFFFFF;
						$v15 = $v3 < 100 ? $v14 : 8640;
						$v14 = ( $v14 + 144 ) & 0xFFFFFFFF;
						if ( ( $v15 & 3 ? $this->rt_load( $v15 + 132, 4 ) : ( ( $m[ ( $v15 + 132 ) >> 3 ] ?? $this->rt_word( ( $v15 + 132 ) >> 3 ) ) >> ( ( ( $v15 + 132 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v10 ) {
							break;
						}
					}
					$v11 = 1;
					$v16 = ( ( $m[ ( $v15 + 138 ) >> 3 ] ?? $this->rt_word( ( $v15 + 138 ) >> 3 ) ) >> ( ( ( $v15 + 138 ) & 7 ) << 3 ) ) & 0xFF;
					if ( $v16 != 0 ) {
						break;
					}
				}
				do {
					do {
						switch ( ( $v16 - 1 ) & 0xFFFFFFFF ) {
							case 1:
								break 2;
							default:
								break 3;
						}
					} while ( false );
					$v2 = 1;
					continue 2;
				} while ( false );
				break;
			}
			isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
			$m[ $w1 + 7 ] = ( $v3 << 32 ) | 1;
			$v17 = 0;
			$v18 = $m[ $w1 + 1 ];
			$v19 = $m[ $w1 ];
			$v20 = $v19 & 0xFFFFFFFF ? ( $v18 > 0 ? 2 : 3 ) : 3;
			$v21 = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x40;
			$v22 = $m[ $w1 + 3 ];
			$v23 = $m[ $w1 + 2 ];
			if ( $v5 && $v7 != 0 ) {
				$v17 = 0;
				$v24 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v25 = $v24 < 100 ? $v4 : 8640;
					$w25 = ( $v25 >> 3 ) | ( $v25 << 61 );
					if ( ( ( ( $m[ $w25 + 16 ] ?? $this->rt_load( $v25 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) > $v9 ) {
						$v26 = $v17 & 0xFFFFFFFF;
						$v27 = $m[ $w25 + 3 ] ?? $this->rt_load( $v25 + 24 );
						$v17 = $m[ $w25 + 2 ] ?? $this->rt_load( $v25 + 16 );
						if ( ! ( $v26 & 1 ) ) {
							$v28 = $v27;
						} else {
							$v28 = $v17 & 0xFFFFFFFF ? ( $v27 < $v28 ? $v27 : $v28 ) : $v28;
							$v17 = 1;
						}
					}
					$v4 = ( $v4 + 144 ) & 0xFFFFFFFF;
					$v24 = ( $v24 + 1 ) & 0xFFFFFFFF;
					if ( $v7 == $v24 ) {
						break;
					}
				}
			}
			isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
			$m[ $w0 + 8 ] = $v28;
			$m[ $w0 + 7 ] = $v17;
			$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0x600 | $v20;
			$m[ $w0 + 5 ] = $v21;
			$m[ $w0 + 4 ] = ( $v3 << 32 ) | 1;
			$m[ $w0 + 3 ] = $v22;
			$m[ $w0 + 2 ] = $v23;
			$m[ $w0 + 1 ] = $v18;
			$m[ $w0 ] = $v19;
			return;
		} while ( false );
		if ( ( $v2 & 1 ) != 0 ) {
			isset( $m[ $w1 + 8 ] ) || $this->rt_touch( $w1 + 8 );
			$m[ $w1 + 8 ] = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x80;
		}
		isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
		$m[ $w0 ] = 2;
	}

	/** <stock_truth::rules::line::PooledLine<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord>>::unknown (WebAssembly function 27). */
	private function stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_27( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v27 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = 0;
		$v3 = ( ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 92, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v4 = ( ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v3 < 100 ? $v4 + $v3 * 144 : 8640 ) & 0xFFFFFFFF;
		$v5 = $s0 & 3 ? $this->rt_load( $s0 + 128, 4 ) : ( ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_word( ( $s0 + 128 ) >> 3 ) ) >> ( ( ( $s0 + 128 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v6 = $v5 ? 0 : $v3;
		$s0 = ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72, 4 ) ) & 0xFFFFFFFF;
		$v7 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v8 = ( $v5 ? $v7 : $v3 + 1 ) & 0xFFFFFFFF;
		$v9 = ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 4 ) ) & 0xFFFFFFFF ) << 1 ) & 0xFFFFFFFF;
		$v10 = ( $v9 + 2 ) & 0xFFFFFFFF;
		$v11 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
		$v12 = ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 84, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v13 = ( $v2 & 1 ? $v3 + 1 : $v6 ) & 0xFFFFFFFF;
			$v14 = $v8 > $v13 ? $v8 : $v13;
			$v15 = ( $v4 + $v13 * 144 ) & 0xFFFFFFFF;
			do {
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v3 = $v13;
						if ( $v14 == $v3 ) {
							break 2;
						}
						$v13 = ( $v3 + 1 ) & 0xFFFFFFFF;
						$v16 = $v3 < 100 ? $v15 : 8640;
						$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
						$v15 = ( $v15 + 144 ) & 0xFFFFFFFF;
						if ( ( ( ( $m[ $w16 + 16 ] ?? $this->rt_load( $v16 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v10 ) {
							break;
						}
					}
					$v2 = 1;
					if ( ( ( ( $m[ $w16 + 17 ] ?? $this->rt_load( $v16 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) == 2 ) {
						continue 3;
					}
					$v2 = 1;
					if ( ( $m[ $w16 ] ?? $this->rt_load( $v16 ) ) != 0 ) {
						continue 3;
					}
					if ( ( ( $m[ ( $v12 + 76 ) >> 3 ] ?? $this->rt_word( ( $v12 + 76 ) >> 3 ) ) >> ( ( ( $v12 + 76 ) & 7 ) << 3 ) ) & 0xFF ) {
						break 2;
					}
					isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
					$m[ $w1 + 7 ] = ( $v3 << 32 ) | 1;
					$v17 = $v11 | 0x100;
					$v18 = $m[ $w1 + 3 ];
					$v19 = $m[ $w1 + 2 ];
					$v20 = $m[ $w1 + 1 ];
					$v21 = $m[ $w1 ];
					$v22 = 0;
					if ( $v5 && $v7 != 0 ) {
						$v22 = 0;
						$v23 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v24 = $v23 < 100 ? $v4 : 8640;
							$w24 = ( $v24 >> 3 ) | ( $v24 << 61 );
							if ( ( ( ( $m[ $w24 + 16 ] ?? $this->rt_load( $v24 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) > $v9 ) {
								$v25 = $v22 & 0xFFFFFFFF;
								$v26 = $m[ $w24 + 3 ] ?? $this->rt_load( $v24 + 24 );
								$v22 = $m[ $w24 + 2 ] ?? $this->rt_load( $v24 + 16 );
								if ( ! ( $v25 & 1 ) ) {
									$v27 = $v26;
								} else {
									$v27 = $v22 & 0xFFFFFFFF ? ( $v26 < $v27 ? $v26 : $v27 ) : $v27;
									$v22 = 1;
								}
							}
							$v4 = ( $v4 + 144 ) & 0xFFFFFFFF;
							$v23 = ( $v23 + 1 ) & 0xFFFFFFFF;
							if ( $v7 == $v23 ) {
								break;
							}
						}
					}
					isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
					$m[ $w0 + 8 ] = $v27;
					$m[ $w0 + 7 ] = $v22;
					$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0x803;
					$m[ $w0 + 5 ] = $v17;
					$m[ $w0 + 4 ] = ( $v3 << 32 ) | 1;
					$m[ $w0 + 3 ] = $v18;
					$m[ $w0 + 2 ] = $v19;
					$m[ $w0 + 1 ] = $v20;
					$m[ $w0 ] = $v21;
					return;
				} while ( false );
				isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
				$m[ $w0 ] = 2;
				return;
			} while ( false );
			$v11 = $v11 | 0x100;
			isset( $m[ $w1 + 8 ] ) || $this->rt_touch( $w1 + 8 );
			$m[ $w1 + 8 ] = $v11;
			$v2 = 1;
		}
	}

	/** <stock_truth::rules::line::PooledLine<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord>>::clock (WebAssembly function 28). */
	private function stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_28( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = 0;
		$v3 = ( ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 92, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v4 = ( ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v3 < 100 ? $v4 + $v3 * 144 : 8640 ) & 0xFFFFFFFF;
		$v5 = $s0 & 3 ? $this->rt_load( $s0 + 128, 4 ) : ( ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_word( ( $s0 + 128 ) >> 3 ) ) >> ( ( ( $s0 + 128 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v6 = $v5 ? 0 : $v3;
		$s0 = ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72, 4 ) ) & 0xFFFFFFFF;
		$s1 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v7 = ( $v5 ? $s1 : $v3 + 1 ) & 0xFFFFFFFF;
		$v8 = ( ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 4 ) ) & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v9 = ( $v2 & 1 ? $v3 + 1 : $v6 ) & 0xFFFFFFFF;
				$v10 = $v7 > $v9 ? $v7 : $v9;
				$v11 = ( $v4 + $v9 * 144 ) & 0xFFFFFFFF;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v3 = $v9;
					if ( $v10 == $v3 ) {
						break 3;
					}
					$v9 = ( $v3 + 1 ) & 0xFFFFFFFF;
					$v12 = $v3 < 100 ? $v11 : 8640;
					$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
					$v11 = ( $v11 + 144 ) & 0xFFFFFFFF;
					if ( ( ( ( $m[ $w12 + 16 ] ?? $this->rt_load( $v12 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v8 ) {
						break;
					}
				}
				$v2 = 1;
				if ( ( ( ( $m[ $w12 + 17 ] ?? $this->rt_load( $v12 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) == 2 ) {
					continue;
				}
				$v2 = 1;
				if ( ( $m[ $w12 + 4 ] ?? $this->rt_load( $v12 + 32 ) ) == 2 ) {
					break;
				}
			}
			isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
			$m[ $w1 + 7 ] = ( $v3 << 32 ) | 1;
			isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
			$m[ $w0 + 7 ] = 1;
			$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0x901;
			$m[ $w0 + 4 ] = ( $v3 << 32 ) | 1;
			isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
			$m[ $w0 + 8 ] = $m[ $w12 + 5 ] ?? $this->rt_load( $v12 + 40 );
			$m[ $w0 + 3 ] = $m[ $w1 + 3 ];
			$m[ $w0 + 2 ] = $m[ $w1 + 2 ];
			$m[ $w0 + 1 ] = $m[ $w1 + 1 ];
			$m[ $w0 ] = $m[ $w1 ];
			$m[ $w0 + 5 ] = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x200;
			return;
		} while ( false );
		isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
		$m[ $w0 ] = 2;
	}

	/** <stock_truth::rules::line::PooledLine<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord>>::staleness (WebAssembly function 29). */
	private function stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_29( int $v0, int $v1 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v12 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v3 = ( ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 92, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v4 = ( ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$s0 = ( $v3 < 100 ? $v4 + $v3 * 144 : 8640 ) & 0xFFFFFFFF;
			$v5 = $s0 & 3 ? $this->rt_load( $s0 + 128, 4 ) : ( ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_word( ( $s0 + 128 ) >> 3 ) ) >> ( ( ( $s0 + 128 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v6 = $v5 ? 0 : $v3;
			$v7 = ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72, 4 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
			$v8 = ( $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8, 4 ) ) & 0xFFFFFFFF;
			$v9 = ( $v5 ? $v8 : $v3 + 1 ) & 0xFFFFFFFF;
			$v10 = ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 4 ) ) & 0xFFFFFFFF ) << 1 ) & 0xFFFFFFFF;
			$v11 = ( $v10 + 2 ) & 0xFFFFFFFF;
			do {
				do {
					do {
						do {
							do {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v13 = ( $v2 & 1 ? $v12 + 1 : $v6 ) & 0xFFFFFFFF;
									$v14 = $v9 > $v13 ? $v9 : $v13;
									$v15 = ( $v4 + $v13 * 144 ) & 0xFFFFFFFF;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v12 = $v13;
										if ( $v14 == $v12 ) {
											break 3;
										}
										$v13 = ( $v12 + 1 ) & 0xFFFFFFFF;
										$v16 = $v12 < 100 ? $v15 : 8640;
										$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
										$v15 = ( $v15 + 144 ) & 0xFFFFFFFF;
										if ( ( ( ( $m[ $w16 + 16 ] ?? $this->rt_load( $v16 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v11 ) {
											break;
										}
									}
									$v2 = 1;
									if ( ( ( ( $m[ $w16 + 17 ] ?? $this->rt_load( $v16 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
										break;
									}
								}
								$v2 = 1;
								if ( ( $m[ $w16 + 4 ] ?? $this->rt_load( $v16 + 32 ) ) != 1 ) {
									continue 6;
								}
								$v17 = $m[ $w7 + 6 ] ?? $this->rt_load( $v7 + 48 );
								$v18 = $m[ $w16 + 5 ] ?? $this->rt_load( $v16 + 40 );
								$v19 = $v17 - $v18;
								\is_float( $v19 ) && $v19 = self::rt_sub_64( $v17, $v18 );
								$v20 = ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 84, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
								$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
								$v21 = $m[ $w20 ] ?? $this->rt_load( $v20 );
								if ( ( $v19 > 0 ? $v19 : 0 ) <= $v21 ) {
									break 2;
								}
								$v22 = ( ( $m[ $w7 + 8 ] ?? $this->rt_load( $v7 + 68, 1 ) << 32 ) >> 32 ) & 0xFF;
								do {
									$v23 = ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80, 4 ) ) & 0xFFFFFFFF;
									$w23 = ( $v23 >> 3 ) | ( $v23 << 61 );
									if ( ( $m[ $w23 + 2 ] ?? $this->rt_load( $v23 + 16 ) ) == 1 ) {
										$v24 = $m[ $w23 + 3 ] ?? $this->rt_load( $v23 + 24 );
										if ( $v17 < $v24 && ( $v22 & 0xFF ) == 3 ) {
											$v25 = 75;
											if ( ( $m[ $w23 + 6 ] ?? $this->rt_load( $v23 + 48 ) ) > ( $m[ $w23 + 10 ] ?? $this->rt_load( $v23 + 80 ) ) ) {
												break;
											}
											isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
											$m[ $w0 ] = 2;
											$v26 = ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF;
											isset( $m[ $w1 + 4 ] ) || $this->rt_touch( $w1 + 4 );
											$m[ $w1 + 4 ] = 1;
											isset( $m[ $w1 + 8 ] ) || $this->rt_touch( $w1 + 8 );
											$m[ $w1 + 8 ] = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x8000;
											$v27 = $m[ $w1 + 5 ];
											$m[ $w1 + 5 ] = $v26 ? ( $v24 < $v27 ? $v24 : $v27 ) : $v24;
											continue 7;
										}
									}
									$v25 = ( $v22 | 0x48 ) & 0xFF;
								} while ( false );
								do {
									$s0 = ( $v20 + $v25 ) & 0xFFFFFFFF;
									switch ( ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 7 ) << 3 ) ) & 0xFF ) {
										case 1:
											break 5;
										case 2:
											break 7;
										default:
											break 2;
									}
								} while ( false );
								isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
								$m[ $w1 + 7 ] = ( $v12 << 32 ) | 1;
								$v28 = 0;
								$v29 = $m[ $w1 + 1 ];
								$v30 = $m[ $w1 ];
								$v31 = $v30 & 0xFFFFFFFF ? ( $v29 > 0 ? 2 : 3 ) : 3;
								$v32 = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x400;
								$v33 = $m[ $w1 + 3 ];
								$v34 = $m[ $w1 + 2 ];
								if ( $v5 && $v8 != 0 ) {
									$v28 = 0;
									$v35 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v36 = $v35 < 100 ? $v4 : 8640;
										$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
										if ( ( ( ( $m[ $w36 + 16 ] ?? $this->rt_load( $v36 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) > $v10 ) {
											$v37 = $v28 & 0xFFFFFFFF;
											$v38 = $m[ $w36 + 3 ] ?? $this->rt_load( $v36 + 24 );
											$v28 = $m[ $w36 + 2 ] ?? $this->rt_load( $v36 + 16 );
											if ( ! ( $v37 & 1 ) ) {
												$v18 = $v38;
											} else {
												$v18 = $v28 & 0xFFFFFFFF ? ( $v38 < $v18 ? $v38 : $v18 ) : $v18;
												$v28 = 1;
											}
										}
										$v4 = ( $v4 + 144 ) & 0xFFFFFFFF;
										$v35 = ( $v35 + 1 ) & 0xFFFFFFFF;
										if ( $v8 == $v35 ) {
											break;
										}
									}
								}
								isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
								$m[ $w0 + 8 ] = $v18;
								$m[ $w0 + 7 ] = $v28;
								$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0xA00 | $v31;
								$m[ $w0 + 5 ] = $v32;
								$m[ $w0 + 4 ] = ( $v12 << 32 ) | 1;
								$m[ $w0 + 3 ] = $v33;
								$m[ $w0 + 2 ] = $v34;
								$m[ $w0 + 1 ] = $v29;
								$m[ $w0 ] = $v30;
								return;
							} while ( false );
							isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
							$m[ $w0 ] = 2;
							break 3;
						} while ( false );
						$v39 = ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF;
						isset( $m[ $w1 + 4 ] ) || $this->rt_touch( $w1 + 4 );
						$m[ $w1 + 4 ] = 1;
						$v40 = $v21 + $v18;
						\is_float( $v40 ) && $v40 = self::rt_add_64( $v21, $v18 );
						$s0 = $v40 < 253402300799998 ? $v40 : 253402300799998;
						$v41 = $s0 + 1;
						\is_float( $v41 ) && $v41 = self::rt_add_64( $s0, 1 );
						$v42 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
						isset( $m[ $w1 + 5 ] ) || $this->rt_touch( $w1 + 5 );
						$m[ $w1 + 5 ] = $v39 ? ( $v41 < $v42 ? $v41 : $v42 ) : $v41;
						continue 4;
					} while ( false );
					$this->stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_44( $v0, $v1, $v12 );
					if ( ( $m[ $w0 ] ?? $this->rt_load( $v0 ) ) == 2 ) {
						continue 3;
					}
				} while ( false );
				return;
			} while ( false );
			isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
			$m[ $w0 ] = 2;
			isset( $m[ $w1 + 8 ] ) || $this->rt_touch( $w1 + 8 );
			$m[ $w1 + 8 ] = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x400;
		}
	}

	/** <stock_truth::rules::line::PooledLine<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord>>::sufficiency (WebAssembly function 30). */
	private function stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_30( int $v0, int $v1 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v22 = 0;
		$v35 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		isset( $m[ ( $v2 + 15 ) >> 3 ] ) || $this->rt_touch( ( $v2 + 15 ) >> 3 );
		$this->g0_stack_pointer = $v2;
		$v3 = ( ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v4 = ( ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 92, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v5 = ( $v4 < 100 ? $v3 + $v4 * 144 : 8640 ) & 0xFFFFFFFF;
		$v6 = ( $v4 + 1 ) & 0xFFFFFFFF;
		$v7 = ( ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 4 ) ) & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
		$v8 = ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88, 4 ) ) & 0xFFFFFFFF;
		$v9 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
		$v10 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
		$v11 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
		$v12 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
		$v13 = ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72, 4 ) ) & 0xFFFFFFFF;
		$v14 = 0;
		$v15 = 0;
		$v16 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v17 = $v5 & 3 ? $this->rt_load( $v5 + 128, 4 ) : ( ( $m[ ( $v5 + 128 ) >> 3 ] ?? $this->rt_word( ( $v5 + 128 ) >> 3 ) ) >> ( ( ( $v5 + 128 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v18 = $v17 ? 0 : $v4;
				$s0 = $v13 & 3 ? $this->rt_load( $v13 + 8, 4 ) : ( ( $m[ ( $v13 + 8 ) >> 3 ] ?? $this->rt_word( ( $v13 + 8 ) >> 3 ) ) >> ( ( ( $v13 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v19 = $v17 ? $s0 : $v6;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v20 = $v16;
					do {
						do {
							do {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v21 = $v15;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v23 = ( $v20 & 1 ? $v22 + 1 : $v18 ) & 0xFFFFFFFF;
										$v24 = $v19 > $v23 ? $v19 : $v23;
										$v25 = ( $v3 + $v23 * 144 ) & 0xFFFFFFFF;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v22 = $v23;
											if ( $v24 == $v22 ) {
												break 4;
											}
											$v23 = ( $v22 + 1 ) & 0xFFFFFFFF;
											$v26 = $v22 < 100 ? $v25 : 8640;
											$w26 = ( $v26 >> 3 ) | ( $v26 << 61 );
											$v25 = ( $v25 + 144 ) & 0xFFFFFFFF;
											if ( ( ( ( $m[ $w26 + 16 ] ?? $this->rt_load( $v26 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v7 ) {
												break;
											}
										}
										$v20 = 1;
										if ( ( ( ( $m[ $w26 + 17 ] ?? $this->rt_load( $v26 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
											break;
										}
									}
									$v15 = 1;
									$v27 = $m[ $w26 + 2 ] ?? $this->rt_load( $v26 + 16 );
									$v28 = $v12 & 1;
									$v12 = $v28 ? 1 : $v27;
									isset( $m[ $w1 + 4 ] ) || $this->rt_touch( $w1 + 4 );
									$m[ $w1 + 4 ] = $v12;
									$v29 = $m[ $w26 + 3 ] ?? $this->rt_load( $v26 + 24 );
									$v11 = $v28 ? ( $v27 & 0xFFFFFFFF ? ( $v29 < $v11 ? $v29 : $v11 ) : $v11 ) : $v29;
									isset( $m[ $w1 + 5 ] ) || $this->rt_touch( $w1 + 5 );
									$m[ $w1 + 5 ] = $v11;
									$v20 = 1;
									if ( ( ( $m[ $w26 ] ?? $this->rt_load( $v26, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
										break;
									}
								}
								$v30 = $m[ $w26 + 1 ] ?? $this->rt_load( $v26 + 8 );
								$v31 = $m[ $w26 + 8 ] ?? $this->rt_load( $v26 + 64 );
								if ( $v30 < $v31 ) {
									break 2;
								}
								$v16 = 1;
								$v15 = $v21;
								$s0 = $m[ $w26 + 6 ] ?? $this->rt_load( $v26 + 48 );
								$s1 = $s0 - $v30;
								\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v30 );
								$v32 = $s1 + $v31;
								\is_float( $v32 ) && $v32 = self::rt_add_64( $s1, $v31 );
								if ( $v32 <= 0 ) {
									continue 4;
								}
								$this->stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_43( $v2, $v13, $v8, $v22, $v32 );
								$v33 = $v10 & 0xFFFFFFFF;
								$v34 = $m[ ( $v2 + 8 ) >> 3 ];
								if ( $m[ $v2 >> 3 ] == 1 ) {
									$v9 = $v33 & 1 ? ( $v34 > $v9 ? $v34 : $v9 ) : $v34;
									$v10 = 1;
								} else {
									$v9 = $v33 & 1 ? $v9 : $v34;
									$v10 = $v10 & 1;
								}
								$m[ $w1 + 3 ] = $v9;
								$m[ $w1 + 2 ] = $v10;
								$v16 = 1;
								$v15 = $v21;
								continue 5;
							} while ( false );
							if ( $v14 == 0 ) {
								break 2;
							}
							$v10 = 0;
							isset( $m[ $w1 + 2 ] ) || $this->rt_touch( $w1 + 2 );
							$m[ $w1 + 2 ] = 0;
							isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
							$m[ $w1 + 7 ] = ( $m[ $w1 + 7 ] & -0x100000000 ) | 1;
							$s0 = ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF;
							isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
							$m[ $w1 + 7 ] = ( $m[ $w1 + 7 ] & 0xFFFFFFFF ) | ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ? $s0 : $v35 ) << 32 );
							$s0 = $m[ $w1 + 1 ] > 0 ? 2 : 3;
							$v36 = $m[ $w1 ] & 0xFFFFFFFF ? $s0 : 3;
							$v37 = 12;
							$v38 = 13;
							break 5;
						} while ( false );
						$v16 = 1;
						$v35 = $v14 & 1 ? $v35 : $v22;
						$v14 = 1;
						$v15 = $v21;
						continue 2;
					} while ( false );
					break;
				}
				break;
			}
			$v36 = 0;
			if ( ! ( ( $v16 | ( $v21 ^ 0xFFFFFFFF ) ) & 1 ) ) {
				$v37 = 8;
				$v38 = 8;
				break;
			}
			$v39 = (int) ( $v10 == 0 );
			$v37 = $v39 ? 13 : 16;
			$v38 = $v39 ? 15 : 14;
		} while ( false );
		isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
		$m[ $w0 + 8 ] = $v11;
		$m[ $w0 + 7 ] = $v12;
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | ( ( $v38 & 0xFF ) << 8 ) | ( $v36 & 0xFF );
		$m[ $w0 + 3 ] = $v9;
		$m[ $w0 + 2 ] = $v10;
		$m[ $w0 + 4 ] = $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 );
		$m[ $w0 + 1 ] = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
		$m[ $w0 ] = $m[ $w1 ] ?? $this->rt_load( $v1 );
		$m[ $w0 + 5 ] = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | ( 1 << ( $v37 & 63 ) );
		$this->g0_stack_pointer = ( $v2 + 16 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::room::room::<stock_truth::wire::decide::Record> (WebAssembly function 31). */
	private function stock_truth_rules_room_room_stock_truth_wire_decide_record( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v6 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 17 ] ) || $this->rt_touch( $w6 + 17 );
		$this->g0_stack_pointer = $v6;
		$v7 = 0;
		do {
			if ( ( ( ( $m[ $w2 + 17 ] ?? $this->rt_load( $v2 + 138, 1 ) << 16 ) >> 16 ) & 0xFF ) == 1 ) {
				break;
			}
			$v8 = $m[ $w2 + 1 ] ?? $this->rt_load( $v2 + 8 );
			$v9 = $m[ $w2 ] ?? $this->rt_load( $v2 );
			$v10 = $v9 & 0xFFFFFFFF ? $v8 : 0;
			do {
				do {
					if ( ( ( ( $m[ $w2 + 17 ] ?? $this->rt_load( $v2 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) == 2 ) {
						break;
					}
					if ( ( $m[ $w2 + 4 ] ?? $this->rt_load( $v2 + 32 ) ) != 1 ) {
						break;
					}
					$s0 = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
					$s1 = $m[ $w2 + 5 ] ?? $this->rt_load( $v2 + 40 );
					$v11 = $s0 - $s1;
					\is_float( $v11 ) && $v11 = self::rt_sub_64( $s0, $s1 );
					$v12 = $v11 > 0 ? $v11 : 0;
					if ( $v12 <= ( $m[ $v5 >> 3 ] ?? $this->rt_load( $v5 ) ) ) {
						break;
					}
					if ( $v4 ) {
						break;
					}
					$v7 = 0;
					do {
						$s0 = ( $v5 + ( ( ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 68, 1 ) << 32 ) >> 32 ) & 0xFF ) ) & 0xFFFFFFFF;
						switch ( ( ( $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_word( ( $s0 + 72 ) >> 3 ) ) >> ( ( ( $s0 + 72 ) & 7 ) << 3 ) ) & 0xFF ) {
							case 1:
								break 2;
							case 2:
								break 3;
							default:
								break 5;
						}
					} while ( false );
					if ( $v9 == 0 ) {
						break 3;
					}
					if ( ( ( $m[ $w2 + 16 ] ?? $this->rt_load( $v2 + 128, 4 ) ) & 0xFFFFFFFF ) << 32 > 0 ) {
						break 3;
					}
					if ( $v3 >= ( ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8, 4 ) ) & 0xFFFFFFFF ) ) {
						break 3;
					}
					$v13 = ( ( $m[ $w1 ] ?? $this->rt_load( $v1 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
					$v14 = ( $v3 * 12 ) & 0xFFFFFFFF;
					if ( $v13 < $v14 ) {
						break 3;
					}
					if ( ( ( $v13 - $v14 ) & 0xFFFFFFFF ) < 12 ) {
						break 3;
					}
					$this->pools_pool( $v6, ( ( ( $m[ $w1 ] ?? $this->rt_load( $v1, 4 ) ) & 0xFFFFFFFF ) + ( $v14 << 3 ) ) & 0xFFFFFFFF );
					if ( $m[ $w6 ] == 2 ) {
						break 3;
					}
					if ( ( $m[ $w6 + 4 ] & 0xFFFFFFFF & 1 ) == 0 ) {
						break 3;
					}
					$v15 = -10000000000000;
					$v16 = $m[ $w6 + 5 ];
					$v17 = $v16 > 0 ? $v16 : 0;
					$s0 = $v12 + 59999;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v12, 59999 );
					$v18 = \intdiv( $s0, 60000 );
					$s0 = $v17 < 10000000000 ? $v17 : 10000000000;
					$s1 = $v18 < 527040 ? $v18 : 527040;
					$s2 = $s0 * $s1;
					\is_float( $s2 ) && $s2 = self::rt_mul_64( $s0, $s1 );
					$s0 = $m[ ( $v5 + 16 ) >> 3 ] ?? $this->rt_load( $v5 + 16 );
					$v19 = $s2 * $s0;
					\is_float( $v19 ) && $v19 = self::rt_mul_64( $s2, $s0 );
					$s0 = $v19 - 1440000000000000001;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v19, 1440000000000000001 );
					if ( $s0 < 0 && $s0 >= -2880000000000287999 ) {
						$s0 = $v19 + 143999;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v19, 143999 );
						$v15 = \intdiv( $s0, -144000 );
					}
					$s0 = $v15 + $v8;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v15, $v8 );
					isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
					$m[ $w0 + 1 ] = $s0;
					break 2;
				} while ( false );
				isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
				$m[ $w0 + 1 ] = $v10;
			} while ( false );
			$v7 = 1;
		} while ( false );
		isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
		$m[ $w0 ] = $v7;
		$this->g0_stack_pointer = ( $v6 + 144 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::room::make_room::<stock_truth::wire::decide::Record> (WebAssembly function 32). */
	private function stock_truth_rules_room_make_room_stock_truth_wire_decide_rec( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v4 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		isset( $m[ ( $v4 + 15 ) >> 3 ] ) || $this->rt_touch( ( $v4 + 15 ) >> 3 );
		$this->g0_stack_pointer = $v4;
		$s0 = ( $v1 < 100 ? $v1 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
		$v5 = ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_load( $s0 + 128, 4 ) ) & 0xFFFFFFFF;
		$v6 = $v5 ? 0 : $v1;
		$s0 = ( $m[ ( $v0 + 8 ) >> 3 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF;
		$v7 = ( $v5 ? $s0 : $v1 + 1 ) & 0xFFFFFFFF;
		if ( $v6 < $v7 ) {
			$v8 = ( $v6 * 144 + 12752 ) & 0xFFFFFFFF;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v6 >= 100 ) {
					$this->stock_truth_rules_room_room_stock_truth_wire_decide_record( $v4, $v0, 8640, $v6, $v2, $v3 );
				} else {
					$this->stock_truth_rules_room_room_stock_truth_wire_decide_record( $v4, $v0, $v8, $v6, $v2, $v3 );
					$v9 = $m[ $v4 >> 3 ] & 0xFFFFFFFF;
					$s0 = ( $v8 + 136 ) & 0xFFFFFFFF;
					$i = $s0 >> 3;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$m[ $i ] = ( $m[ $i ] & -0x100 ) | ( ( $v9 ^ 1 ) & 0xFF );
					$s0 = $m[ ( $v4 + 8 ) >> 3 ];
					$s1 = ( $v8 + 112 ) & 0xFFFFFFFF;
					isset( $m[ $s1 >> 3 ] ) || $this->rt_touch( $s1 >> 3 );
					$m[ $s1 >> 3 ] = $v9 ? $s0 : 0;
				}
				$v8 = ( $v8 + 144 ) & 0xFFFFFFFF;
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( $v7 == $v6 ) {
					break;
				}
			}
		}
		$this->g0_stack_pointer = ( $v4 + 16 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::promise::buffer (WebAssembly function 33). */
	private function promise_buffer( int $v0, int $v1, int $v2, int $v3 ): int {
		$s0 = $v0 > 0 ? $v0 : 0;
		$s1 = $v3 * $s0;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $v3, $s0 );
		$v4 = \intdiv( $s1, 100 );
		if ( $v1 != 0 ) {
			$v5 = $v1 ? $v4 % $v1 : self::rt_divide_by_zero();
			$v6 = $v1 >> 63;
			$s0 = ( $v1 ^ $v6 ) - $v6;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v1 ^ $v6, $v6 );
			$s1 = ( ( $v5 >> 63 ) & $s0 ) + $v5;
			\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v5 >> 63 ) & $s0, $v5 );
			$s0 = $v1 > 0 ? $s1 : 0;
			$s1 = $v4 - $s0;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $v4, $s0 );
			$v4 = $s1;
		}
		$s0 = $v4 + $v2;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v4, $v2 );
		return $s0;
	}

	/** stock_truth::rules::expected::left::<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord> (WebAssembly function 34). */
	private function stock_truth_rules_expected_left_stock_truth_wire_pools_poolr( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$v5 = ( $this->g0_stack_pointer - 96 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 11 ] ) || $this->rt_touch( $w5 + 11 );
		$this->g0_stack_pointer = $v5;
		$v6 = 0;
		$v7 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
		if ( $v7 != 2 && ! ( $v7 & 1 ) ) {
			$v8 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
			$s0 = $m[ $w3 + 14 ] ?? $this->rt_load( $v3 + 112 );
			$v9 = $v8 - $s0;
			\is_float( $v9 ) && $v9 = self::rt_sub_64( $v8, $s0 );
			$v10 = $v4 & 0xFF;
			if ( $v10 <= 1 ) {
				$v11 = $v10 ? $v9 : $v8;
			} else {
				$v12 = ( $m[ $w3 + 13 ] ?? $this->rt_load( $v3 + 104, 4 ) ) & 0xFFFFFFFF;
				if ( $v12 == 1 ) {
					$v13 = ( ( $m[ $w3 + 13 ] ?? $this->rt_load( $v3 + 108, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
					$v14 = ( $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40, 4 ) ) & 0xFFFFFFFF;
					if ( $v13 >= ( $v14 & 3 ? $this->rt_load( $v14 + 88, 4 ) : ( ( $m[ ( $v14 + 88 ) >> 3 ] ?? $this->rt_word( ( $v14 + 88 ) >> 3 ) ) >> ( ( ( $v14 + 88 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
						$this->rt_copy( $v5 + 16, $v14, 80 );
					} else {
						$v15 = $v14 & 3 ? $this->rt_load( $v14 + 80, 4 ) : ( ( $m[ ( $v14 + 80 ) >> 3 ] ?? $this->rt_word( ( $v14 + 80 ) >> 3 ) ) >> ( ( ( $v14 + 80 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$v16 = $v14 & 3 ? $this->rt_load( $v14 + 84, 4 ) : ( ( $m[ ( $v14 + 84 ) >> 3 ] ?? $this->rt_word( ( $v14 + 84 ) >> 3 ) ) >> ( ( ( $v14 + 84 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$this->rt_copy( $v5 + 16, $v14, 80 );
						$v17 = ( $v13 * 15 ) & 0xFFFFFFFF;
						if ( $v16 >= $v17 && ( ( $v16 - $v17 ) & 0xFFFFFFFF ) >= 15 ) {
							$this->pools_policy( $v5 + 16, ( $v15 + ( $v17 << 3 ) ) & 0xFFFFFFFF );
						}
					}
					$v18 = $this->promise_buffer( $v8, $m[ $w3 + 16 ] ?? $this->rt_load( $v3 + 128 ), $m[ $w5 + 5 ], $m[ $w5 + 6 ] );
				} else {
					$v14 = ( $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40, 4 ) ) & 0xFFFFFFFF;
					$s0 = ( $v14 + 24 ) & 0xFFFFFFFF;
					$s1 = ( $v14 + 32 ) & 0xFFFFFFFF;
					$v18 = $this->promise_buffer( $v8, $m[ $w3 + 16 ] ?? $this->rt_load( $v3 + 128 ), $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 ), $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 ) );
				}
				$v11 = $v9 - $v18;
				\is_float( $v11 ) && $v11 = self::rt_sub_64( $v9, $v18 );
				$v19 = $v4 & 0xFF;
				if ( $v19 != 2 ) {
					$m[ $w5 + 1 ] = ( $m[ $w5 + 1 ] & 0xFFFFFFFF ) | ( $v2 << 32 );
					$m[ $w5 + 2 ] = $v1 | ( ( $v5 + 12 ) << 32 );
					$m[ $w5 + 3 ] = ( $m[ $w5 + 3 ] & -0x100000000 ) | $v3;
					$s0 = $this->stock_truth_rules_drift_comparison_stock_truth_wire_pools_po( $v14, $v12, ( ( $m[ $w3 + 13 ] ?? $this->rt_load( $v3 + 108, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF, $v5 + 16 );
					$s1 = $s0 + $v11;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v11 );
					$v11 = $s1;
					if ( $v19 > 3 ) {
						$v20 = ( ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 36, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
						$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
						if ( ( ( $m[ $w20 + 7 ] ?? $this->rt_load( $v20 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w20 + 7 ] ?? $this->rt_load( $v20 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
							$this->stock_truth_rules_hold_held_stock_truth_wire_pools_poolrecor( $v5 + 16, ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF, $v2, $v3, $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 ) );
							$v21 = $m[ $w5 + 4 ];
						} else {
							$v21 = $m[ $w20 + 11 ] ?? $this->rt_load( $v20 + 88 );
						}
						$v22 = $v11 - $v21;
						\is_float( $v22 ) && $v22 = self::rt_sub_64( $v11, $v21 );
						$s0 = ( ( $m[ $w3 + 12 ] ?? $this->rt_load( $v3 + 96, 1 ) ) & 0xFF & 0xFF ) == 1 ? ( $v22 >> 63 ) & $v22 : $v22;
						$v11 = ( $v4 & 0xFF ) != 4 ? $s0 : $v22;
					}
				}
			}
			isset( $m[ ( $v0 + 8 ) >> 3 ] ) || $this->rt_touch( ( $v0 + 8 ) >> 3 );
			$m[ ( $v0 + 8 ) >> 3 ] = $v11;
			$v6 = 1;
		}
		isset( $m[ $v0 >> 3 ] ) || $this->rt_touch( $v0 >> 3 );
		$m[ $v0 >> 3 ] = $v6;
		$this->g0_stack_pointer = ( $v5 + 96 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::expected::expected::<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord> (WebAssembly function 35). */
	private function stock_truth_rules_expected_expected_stock_truth_wire_pools_p( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 1 ] ) || $this->rt_touch( $w4 + 1 );
		$this->g0_stack_pointer = $v4;
		$v5 = 0;
		do {
			$v6 = ( ( $m[ ( $v1 + 36 ) >> 3 ] ?? $this->rt_load( $v1 + 36, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
			if ( ( ( $m[ $w6 + 12 ] ?? $this->rt_load( $v6 + 96, 1 ) ) & 0xFF ) != 1 ) {
				break;
			}
			if ( ( ( ( ( ( $m[ $w6 + 12 ] ?? $this->rt_load( $v6 + 97, 1 ) << 8 ) >> 8 ) & 0xFF ) - 4 ) & 0xFF ) > 252 ) {
				break;
			}
			if ( ( $v2 & 1 ) == 0 ) {
				break;
			}
			$this->stock_truth_rules_expected_sellable_stock_truth_wire_pools_p( $v4, $v1, $v3, 0 );
			if ( $m[ $w4 ] != 1 ) {
				break;
			}
			$v7 = $m[ $w4 + 1 ];
			$this->stock_truth_rules_expected_sellable_stock_truth_wire_pools_p( $v4, $v1, $v3, 1 );
			if ( ( $m[ $w4 ] & 0xFFFFFFFF ) == 0 ) {
				break;
			}
			$v8 = $m[ $w4 + 1 ];
			$this->stock_truth_rules_expected_sellable_stock_truth_wire_pools_p( $v4, $v1, $v3, 2 );
			if ( ( $m[ $w4 ] & 0xFFFFFFFF ) == 0 ) {
				break;
			}
			$v9 = $m[ $w4 + 1 ];
			$this->stock_truth_rules_expected_sellable_stock_truth_wire_pools_p( $v4, $v1, $v3, 3 );
			if ( ( $m[ $w4 ] & 0xFFFFFFFF ) == 0 ) {
				break;
			}
			$v10 = $m[ $w4 + 1 ];
			$this->stock_truth_rules_expected_sellable_stock_truth_wire_pools_p( $v4, $v1, $v3, 4 );
			if ( ( $m[ $w4 ] & 0xFFFFFFFF ) == 0 ) {
				break;
			}
			$v11 = $m[ $w4 + 1 ];
			$this->stock_truth_rules_expected_sellable_stock_truth_wire_pools_p( $v4, $v1, $v3, 5 );
			if ( ( $m[ $w4 ] & 0xFFFFFFFF ) == 0 ) {
				break;
			}
			$v12 = $m[ $w4 + 1 ];
			$v13 = $v12;
			do {
				$v14 = $m[ $w6 + 8 ] ?? $this->rt_load( $v6 + 64 );
				if ( $v14 != 0 ) {
					$v13 = \PHP_INT_MIN;
					if ( $v12 == \PHP_INT_MIN && $v14 == -1 ) {
						$v15 = 0;
						break;
					}
					$v16 = $v14 ? $v12 % $v14 : self::rt_divide_by_zero();
					$v17 = $v14 >> 63;
					$s0 = ( $v14 ^ $v17 ) - $v17;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v14 ^ $v17, $v17 );
					$s1 = ( ( $v16 >> 63 ) & $s0 ) + $v16;
					\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v16 >> 63 ) & $s0, $v16 );
					$s0 = $v14 > 0 ? $s1 : 0;
					$v13 = $v12 - $s0;
					\is_float( $v13 ) && $v13 = self::rt_sub_64( $v12, $s0 );
				}
				$v15 = $v13 > 0 ? $v13 : 0;
			} while ( false );
			isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
			$m[ $w0 + 1 ] = $v7;
			$v18 = $m[ $w6 + 10 ] ?? $this->rt_load( $v6 + 80 );
			isset( $m[ $w0 + 9 ] ) || $this->rt_touch( $w0 + 9 );
			$m[ $w0 + 9 ] = $v18;
			$s0 = $v15 - $v13;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, $v13 );
			$m[ $w0 + 8 ] = $s0;
			$s0 = $v13 - $v12;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v13, $v12 );
			$m[ $w0 + 7 ] = $s0;
			$s0 = $v12 - $v11;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v12, $v11 );
			$m[ $w0 + 6 ] = $s0;
			$s0 = $v11 - $v10;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v11, $v10 );
			$m[ $w0 + 5 ] = $s0;
			$s0 = $v10 - $v9;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10, $v9 );
			$m[ $w0 + 4 ] = $s0;
			$s0 = $v9 - $v8;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v8 );
			$m[ $w0 + 3 ] = $s0;
			$s0 = $v8 - $v7;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v8, $v7 );
			$m[ $w0 + 2 ] = $s0;
			$s0 = $v18 + $v15;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v18, $v15 );
			isset( $m[ $w0 + 10 ] ) || $this->rt_touch( $w0 + 10 );
			$m[ $w0 + 10 ] = $s0;
			$v5 = 1;
		} while ( false );
		isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
		$m[ $w0 ] = $v5;
		$this->g0_stack_pointer = ( $v4 + 16 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::expected::sellable::<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord> (WebAssembly function 36). */
	private function stock_truth_rules_expected_sellable_stock_truth_wire_pools_p( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 336 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 41 ] ) || $this->rt_touch( $w4 + 41 );
		$this->g0_stack_pointer = $v4;
		$v5 = 8640;
		$v6 = ( $v2 * 144 + 12752 ) & 0xFFFFFFFF;
		$v7 = (int) ( $v2 < 100 );
		$s0 = $v7 ? $v6 : 8640;
		$v8 = ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_load( $s0 + 128, 4 ) ) & 0xFFFFFFFF;
		$v9 = $v8 ? 0 : $v2;
		$v10 = ( $m[ ( $v1 + 32 ) >> 3 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF;
		$s0 = $v10 & 3 ? $this->rt_load( $v10 + 8, 4 ) : ( ( $m[ ( $v10 + 8 ) >> 3 ] ?? $this->rt_word( ( $v10 + 8 ) >> 3 ) ) >> ( ( ( $v10 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v11 = ( $v8 ? $s0 : $v2 + 1 ) & 0xFFFFFFFF;
		if ( $v9 < $v11 ) {
			$v12 = ( $v9 * 12 ) & 0xFFFFFFFF;
			$v13 = ( $v9 * -12 ) & 0xFFFFFFFF;
			$v14 = ( $v9 * 96 ) & 0xFFFFFFFF;
			$v15 = ( $v9 * 144 + 12752 ) & 0xFFFFFFFF;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$s0 = $v9 < 100 ? $v15 : 8640;
				if ( ( ( ( $m[ ( $s0 + 132 ) >> 3 ] ?? $this->rt_load( $s0 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == 1 ) {
					do {
						do {
							do {
								if ( $v9 < ( $v10 & 3 ? $this->rt_load( $v10 + 8, 4 ) : ( ( $m[ ( $v10 + 8 ) >> 3 ] ?? $this->rt_word( ( $v10 + 8 ) >> 3 ) ) >> ( ( ( $v10 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
									$v16 = $v10 & 3 ? $this->rt_load( $v10 + 4, 4 ) : ( ( $m[ ( $v10 + 4 ) >> 3 ] ?? $this->rt_word( ( $v10 + 4 ) >> 3 ) ) >> ( ( ( $v10 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
									if ( $v16 >= $v12 && ( ( $v13 + $v16 ) & 0xFFFFFFFF ) > 11 ) {
										break;
									}
								}
								$m[ $w4 + 1 ] = 2;
								break 2;
							} while ( false );
							$this->pools_pool( $v4 + 8, ( ( $v10 & 3 ? $this->rt_load( $v10, 4 ) : ( ( $m[ $v10 >> 3 ] ?? $this->rt_word( $v10 >> 3 ) ) >> ( ( $v10 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v14 ) & 0xFFFFFFFF );
							if ( $m[ $w4 + 1 ] == 2 ) {
								break;
							}
							$v17 = $m[ $w4 + 13 ] & 0xFF;
							$v18 = $m[ $w4 + 7 ];
							$this->rt_copy( $v4 + 192, $v4 + 8, 144 );
							$this->stock_truth_rules_expected_left_stock_truth_wire_pools_poolr( $v4 + 152, $v1, $v9, $v4 + 192, $v3 );
							$v19 = (int) ( $v18 != 2 && ( $v17 & 0xFF ) == 1 );
							break 2;
						} while ( false );
						$m[ $w4 + 19 ] = 0;
						$v19 = 0;
					} while ( false );
					if ( $v9 <= 99 ) {
						$v20 = $m[ $w4 + 19 ];
						isset( $m[ $v15 >> 3 ] ) || $this->rt_touch( $v15 >> 3 );
						$m[ $v15 >> 3 ] = $v20;
						$v21 = $m[ $w4 + 20 ];
						$s0 = ( $v15 + 8 ) & 0xFFFFFFFF;
						isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
						$m[ $s0 >> 3 ] = $v21;
						$s0 = ( $v15 + 112 ) & 0xFFFFFFFF;
						isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
						$m[ $s0 >> 3 ] = $v20 & 0xFFFFFFFF ? $v21 : 0;
						$s0 = ( $v15 + 136 ) & 0xFFFFFFFF;
						$i = $s0 >> 3;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$m[ $i ] = ( $m[ $i ] & -0x100 ) | ( (int) ( ( $v3 & 0xFF ) > 4 ) & $v19 );
					}
				}
				$v15 = ( $v15 + 144 ) & 0xFFFFFFFF;
				$v12 = ( $v12 + 12 ) & 0xFFFFFFFF;
				$v13 = ( $v13 - 12 ) & 0xFFFFFFFF;
				$v14 = ( $v14 + 96 ) & 0xFFFFFFFF;
				$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
				if ( $v11 == $v9 ) {
					break;
				}
			}
		}
		$v22 = ( ( $m[ ( $v1 + 36 ) >> 3 ] ?? $this->rt_load( $v1 + 36, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$w22 = ( $v22 >> 3 ) | ( $v22 << 61 );
		do {
			if ( $v7 != 0 ) {
				$v5 = $v6;
				if ( ( ( $m[ ( $v6 + 128 ) >> 3 ] ?? $this->rt_load( $v6 + 128, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
					$m[ $w4 + 28 ] = ( $v2 << 32 ) | 1;
					$m[ $w4 + 31 ] = 0;
					$m[ $w4 + 24 ] = 0;
					$m[ $w4 + 29 ] = $m[ $w4 + 29 ] & -0x100000000;
					$m[ $w4 + 26 ] = 0;
					$v23 = $m[ $w22 + 9 ] ?? $this->rt_load( $v22 + 72 );
					$v24 = $m[ $w22 + 8 ] ?? $this->rt_load( $v22 + 64 );
					$m[ $w4 + 35 ] = ( $m[ $w4 + 35 ] & -0x10000 ) | 1;
					$m[ $w4 + 30 ] = $v24;
					$m[ $w4 + 33 ] = $v23;
					$m[ $w4 + 32 ] = $v24;
					$m[ $w4 + 34 ] = 0;
					$this->stock_truth_rules_fit_fit_stock_truth_wire_pools_poolrecord( $v4 + 168, $v10, $v4 + 192, $v2, 1, 0 );
					isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
					$m[ $w0 + 1 ] = $m[ $w4 + 22 ];
					$m[ $w0 ] = $m[ $w4 + 21 ];
					break;
				}
			}
			$v25 = 0;
			if ( ( ( $m[ $v5 >> 3 ] ?? $this->rt_load( $v5, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
				$v26 = $m[ ( $v5 + 8 ) >> 3 ] ?? $this->rt_load( $v5 + 8 );
				$v27 = $m[ $w22 + 9 ] ?? $this->rt_load( $v22 + 72 );
				if ( $v27 != 10000 && $v27 >= 1 ) {
					$v28 = $v26 * 10000;
					\is_float( $v28 ) && $v28 = self::rt_mul_64( $v26, 10000 );
					$v29 = self::rt_divide_signed_64( $v28, $v27 );
					$s0 = $v29 * $v27;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v29, $v27 );
					$s1 = $v28 - $s0;
					\is_float( $s1 ) && $s1 = self::rt_sub_64( $v28, $s0 );
					$v26 = ( $s1 >> 63 ) + $v29;
					\is_float( $v26 ) && $v26 = self::rt_add_64( $s1 >> 63, $v29 );
				}
				isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
				$m[ $w0 + 1 ] = $v26;
				$v25 = 1;
			}
			isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
			$m[ $w0 ] = $v25;
		} while ( false );
		$this->g0_stack_pointer = ( $v4 + 336 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::allowance::available_at::<stock_truth::wire::pools::PoolRecord> (WebAssembly function 37). */
	private function stock_truth_rules_allowance_available_at_stock_truth_wire_po( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$v6 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 3 ] ) || $this->rt_touch( $w6 + 3 );
		$this->g0_stack_pointer = $v6;
		$v7 = $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8 );
		do {
			$v8 = $v1 & 3 ? $this->rt_load( $v1 + 32, 4 ) : ( ( $m[ ( $v1 + 32 ) >> 3 ] ?? $this->rt_word( ( $v1 + 32 ) >> 3 ) ) >> ( ( ( $v1 + 32 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( ! $v8 ) {
				$v9 = 0;
				break;
			}
			$v10 = 0;
			$v9 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart_38( $v6, $v1, $v10 );
				$v10 = ( $v10 + 1 ) & 0xFFFFFFFF;
				do {
					if ( $m[ $w6 ] == 1 && $v2 == ( $m[ $w6 + 3 ] & 0xFFFFFFFF ) ) {
						$v11 = $m[ $w6 + 2 ];
						if ( $v4 <= $v11 ) {
							$v12 = $v11 - $v3;
							\is_float( $v12 ) && $v12 = self::rt_sub_64( $v11, $v3 );
							if ( ( $v12 > 0 ? $v12 : 0 ) <= $v4 ) {
								break;
							}
						}
					}
					if ( $v8 != $v10 ) {
						continue 2;
					}
					break 3;
				} while ( false );
				$v13 = 0;
				$v14 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart_38( $v6, $v1, $v14 );
					if ( $m[ $w6 ] == 1 && ( $m[ $w6 + 3 ] & 0xFFFFFFFF ) == $v2 ) {
						$v15 = $m[ $w6 + 2 ];
						if ( $v4 <= $v15 ) {
							$s0 = $m[ $w6 + 1 ];
							$s1 = $v15 > $v11 ? 0 : $s0;
							$s0 = $s1 + $v13;
							\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v13 );
							$v13 = $s0;
						}
					}
					$v14 = ( $v14 + 1 ) & 0xFFFFFFFF;
					if ( $v8 == $v14 ) {
						break;
					}
				}
				$v16 = (int) ( $v13 < $v5 );
				$v7 = $v16 ? $v7 : ( $v9 & 1 ? ( $v11 < $v7 ? $v11 : $v7 ) : $v11 );
				$v9 = $v16 ? $v9 : 1;
				if ( $v10 >= $v8 ) {
					break;
				}
			}
		} while ( false );
		isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
		$m[ $w0 + 1 ] = $v7;
		$m[ $w0 ] = $v9;
		$this->g0_stack_pointer = ( $v6 + 32 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::wire::pools::PoolRecord as stock_truth::facts::cart::Pools>::supply (WebAssembly function 38). */
	private function stock_truth_wire_pools_poolrecord_as_stock_truth_facts_cart_38( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 0;
		if ( $v2 < ( $v1 & 3 ? $this->rt_load( $v1 + 32, 4 ) : ( ( $m[ ( $v1 + 32 ) >> 3 ] ?? $this->rt_word( ( $v1 + 32 ) >> 3 ) ) >> ( ( ( $v1 + 32 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 & 3 ? $this->rt_load( $v1 + 28, 4 ) : ( ( $m[ ( $v1 + 28 ) >> 3 ] ?? $this->rt_word( ( $v1 + 28 ) >> 3 ) ) >> ( ( ( $v1 + 28 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v5 = ( $v2 * 3 ) & 0xFFFFFFFF;
			if ( $v4 >= $v5 && ( ( $v4 - $v5 ) & 0xFFFFFFFF ) >= 3 ) {
				$v6 = ( ( $v1 & 3 ? $this->rt_load( $v1 + 24, 4 ) : ( ( $m[ ( $v1 + 24 ) >> 3 ] ?? $this->rt_word( ( $v1 + 24 ) >> 3 ) ) >> ( ( ( $v1 + 24 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
				$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
				$v7 = $m[ $w6 ] ?? $this->rt_load( $v6 );
				if ( $v7 >= 0 && $v7 < 4294967296 ) {
					isset( $m[ $w0 + 3 ] ) || $this->rt_touch( $w0 + 3 );
					$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( $v7 & 0xFFFFFFFF );
					$m[ $w0 + 2 ] = $m[ $w6 + 2 ] ?? $this->rt_load( $v6 + 16 );
					$m[ $w0 + 1 ] = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
					$v3 = 1;
				}
			}
		}
		isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
		$m[ $w0 ] = $v3;
	}

	/** <stock_truth::rules::fit::Search<stock_truth::wire::pools::PoolRecord>>::guess (WebAssembly function 39). */
	private function stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_39( int $v0, int $v1 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$v2 = 0;
		$v3 = ( $m[ $w0 + 3 ] ?? $this->rt_load( $v0 + 24, 4 ) ) & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64 );
		if ( $v4 != 0 ) {
			$v5 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
			if ( $v4 != -1 || $v5 != \PHP_INT_MIN ) {
				$v2 = self::rt_divide_signed_64( $v5, $v4 );
			}
		}
		$this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_42( $v0, $v1 );
		$v6 = $v2 - $v1;
		\is_float( $v6 ) && $v6 = self::rt_sub_64( $v2, $v1 );
		$v7 = $v6 > 1 ? $v6 : 1;
		do {
			$s0 = ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 16, 4 ) ) & 0xFFFFFFFF;
			$v8 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v8 == 0 ) {
				break;
			}
			$v9 = ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v10 = 0;
			if ( $v8 != 1 ) {
				$v11 = $v8 & 1;
				$v12 = $v8 & 0xFFFFFFFE;
				$v10 = 0;
				$v13 = $v9;
				$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v10 < 100 ) {
						if ( ! isset( $m[ $w13 + 13 ] ) ) {
							$this->rt_store( ( $v13 + 104 ) & 0xFFFFFFFF, $m[ $w13 + 11 ] ?? $this->rt_load( ( $v13 + 88 ) & 0xFFFFFFFF ) );
						} else {
							$m[ $w13 + 13 ] = $m[ $w13 + 11 ] ?? $this->rt_load( ( $v13 + 88 ) & 0xFFFFFFFF );
						}
						if ( ! isset( $m[ $w13 + 12 ] ) ) {
							$this->rt_store( ( $v13 + 96 ) & 0xFFFFFFFF, $m[ $w13 + 10 ] ?? $this->rt_load( ( $v13 + 80 ) & 0xFFFFFFFF ) );
						} else {
							$m[ $w13 + 12 ] = $m[ $w13 + 10 ] ?? $this->rt_load( ( $v13 + 80 ) & 0xFFFFFFFF );
						}
						if ( ! isset( $m[ $w13 + 31 ] ) ) {
							$this->rt_store( ( $v13 + 248 ) & 0xFFFFFFFF, $m[ $w13 + 29 ] ?? $this->rt_load( ( $v13 + 232 ) & 0xFFFFFFFF ) );
						} else {
							$m[ $w13 + 31 ] = $m[ $w13 + 29 ] ?? $this->rt_load( ( $v13 + 232 ) & 0xFFFFFFFF );
						}
						if ( ! isset( $m[ $w13 + 30 ] ) ) {
							$this->rt_store( ( $v13 + 240 ) & 0xFFFFFFFF, $m[ $w13 + 28 ] ?? $this->rt_load( ( $v13 + 224 ) & 0xFFFFFFFF ) );
						} else {
							$m[ $w13 + 30 ] = $m[ $w13 + 28 ] ?? $this->rt_load( ( $v13 + 224 ) & 0xFFFFFFFF );
						}
					}
					$v13 = ( $v13 + 288 ) & 0xFFFFFFFF;
					$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
					$v10 = ( $v10 + 2 ) & 0xFFFFFFFF;
					if ( $v12 == $v10 ) {
						break;
					}
				}
				if ( $v11 == 0 ) {
					break;
				}
				if ( $v10 > 99 ) {
					break;
				}
			}
			$v14 = ( $v9 + $v10 * 144 ) & 0xFFFFFFFF;
			$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
			if ( ! isset( $m[ $w14 + 13 ] ) ) {
				$this->rt_store( $v14 + 104, $m[ $w14 + 11 ] ?? $this->rt_load( $v14 + 88 ) );
			} else {
				$m[ $w14 + 13 ] = $m[ $w14 + 11 ] ?? $this->rt_load( $v14 + 88 );
			}
			if ( ! isset( $m[ $w14 + 12 ] ) ) {
				$this->rt_store( $v14 + 96, $m[ $w14 + 10 ] ?? $this->rt_load( $v14 + 80 ) );
			} else {
				$m[ $w14 + 12 ] = $m[ $w14 + 10 ] ?? $this->rt_load( $v14 + 80 );
			}
		} while ( false );
		$s0 = $v7 + $v1;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v7, $v1 );
		$s0 = $this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_40( $v0, $s0 );
		$s0 = ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 16, 4 ) ) & 0xFFFFFFFF;
		$v15 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( ! $v15 ) {
			$v16 = \PHP_INT_MAX;
		} else {
			$v17 = ( $m[ $w0 + 4 ] ?? $this->rt_load( $v0 + 32, 4 ) ) & 0xFFFFFFFF;
			$v18 = ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v19 = 0;
			$v16 = \PHP_INT_MAX;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v20 = $v19 < 100 ? $v18 : 8640;
				$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
				$v21 = $m[ $w20 + 12 ] ?? $this->rt_load( $v20 + 96 );
				$s0 = $m[ $w20 + 10 ] ?? $this->rt_load( $v20 + 80 );
				$v22 = $s0 - $v21;
				\is_float( $v22 ) && $v22 = self::rt_sub_64( $s0, $v21 );
				if ( $v22 >= 1 && ( ( ( $m[ $w20 + 16 ] ?? $this->rt_load( $v20 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) >= $v17 ) {
					$s0 = $m[ $w20 + 14 ] ?? $this->rt_load( $v20 + 112 );
					$v23 = $s0 - $v21;
					\is_float( $v23 ) && $v23 = self::rt_sub_64( $s0, $v21 );
					$v24 = self::rt_divide_unsigned_64( $v22, $v7 );
					$v25 = self::rt_divide_unsigned_64( $v23 > 0 ? $v23 : 0, $v24 < 0 || $v24 > 1 ? $v24 : 1 );
					$v26 = $v1 + $v25;
					\is_float( $v26 ) && $v26 = self::rt_add_64( $v1, $v25 );
					$v27 = (int) ( $v25 < 0 ) ^ (int) ( $v26 < $v1 ) ? \PHP_INT_MAX : $v26;
					$v16 = $v27 < $v16 ? $v27 : $v16;
				}
				$v18 = ( $v18 + 144 ) & 0xFFFFFFFF;
				$v19 = ( $v19 + 1 ) & 0xFFFFFFFF;
				if ( $v15 == $v19 ) {
					break;
				}
			}
		}
		return $v16;
	}

	/** <stock_truth::rules::fit::Search<stock_truth::wire::pools::PoolRecord>>::passes (WebAssembly function 40). */
	private function stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_40( int $v0, int $v1 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$this->stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_42( $v0, $v1 );
		$s0 = ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 16, 4 ) ) & 0xFFFFFFFF;
		$v2 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( ! $v2 ) {
			return 1;
		}
		$v3 = ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v4 = ( $m[ $w0 + 4 ] ?? $this->rt_load( $v0 + 32, 4 ) ) & 0xFFFFFFFF;
		$v5 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v6 = $v5 < 100 ? $v3 : 8640;
				$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
				$v7 = $m[ $w6 + 10 ] ?? $this->rt_load( $v6 + 80 );
				if ( ! ( (int) ( $v7 <= ( $m[ $w6 + 12 ] ?? $this->rt_load( $v6 + 96 ) ) ) & (int) ( ( $m[ $w6 + 11 ] ?? $this->rt_load( $v6 + 88 ) ) <= ( $m[ $w6 + 13 ] ?? $this->rt_load( $v6 + 104 ) ) ) ) && ( ( ( $m[ $w6 + 16 ] ?? $this->rt_load( $v6 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) >= $v4 ) {
					if ( ( $m[ $w6 + 17 ] ?? $this->rt_load( $v6 + 136, 1 ) ) & 0xFF ) {
						break 2;
					}
					if ( ( ( ( $m[ $w6 + 17 ] ?? $this->rt_load( $v6 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 && $v7 > ( $m[ $w6 + 14 ] ?? $this->rt_load( $v6 + 112 ) ) ) {
						break 2;
					}
				}
				$v3 = ( $v3 + 144 ) & 0xFFFFFFFF;
				$v5 = ( $v5 + 1 ) & 0xFFFFFFFF;
				if ( $v2 == $v5 ) {
					break;
				}
			}
			return 1;
		} while ( false );
		isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
		$m[ $w0 ] = ( $v5 << 32 ) | 1;
		return 0;
	}

	/** core::panicking::panic_fmt (WebAssembly function 41). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** <stock_truth::rules::fit::Search<stock_truth::wire::pools::PoolRecord>>::try_out (WebAssembly function 42). */
	private function stock_truth_rules_fit_search_stock_truth_wire_pools_poolreco_42( int $v0, int $v1 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$v3 = ( $m[ $w0 + 3 ] ?? $this->rt_load( $v0 + 24, 4 ) ) & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64 );
		$v5 = $v4 * $v1;
		\is_float( $v5 ) && $v5 = self::rt_mul_64( $v4, $v1 );
		$v6 = 0;
		if ( $v4 != 0 ) {
			if ( $v4 == -1 && $v5 == \PHP_INT_MIN ) {
				$v6 = \PHP_INT_MIN;
			} else {
				$v7 = $v4 ? $v5 % $v4 : self::rt_divide_by_zero();
				$v8 = $v4 >> 63;
				$s0 = ( $v4 ^ $v8 ) - $v8;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v4 ^ $v8, $v8 );
				$s1 = ( ( $v7 >> 63 ) & $s0 ) + $v7;
				\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v7 >> 63 ) & $s0, $v7 );
				$s0 = $v4 > 0 ? $s1 : 0;
				$v6 = $v5 - $s0;
				\is_float( $v6 ) && $v6 = self::rt_sub_64( $v5, $s0 );
			}
		}
		$s0 = $v6 + $v4;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v6, $v4 );
		$s1 = $v6 == $v5 ? $v5 : $s0;
		$s0 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
		$v9 = $s1 - $s0;
		\is_float( $v9 ) && $v9 = self::rt_sub_64( $s1, $s0 );
		$v10 = $v9 > 0 ? $v9 : 0;
		$v11 = $m[ $w3 + 9 ] ?? $this->rt_load( $v3 + 72 );
		if ( $v11 != 10000 ) {
			$v12 = $v10 >= 0 && $v10 < 30000000000000 ? $v10 : 30000000000000;
			$v13 = self::rt_divide_unsigned_64( $v12, 10000 );
			$s0 = $v13 * 10000;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v13, 10000 );
			$s1 = $v12 - $s0;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $v12, $s0 );
			$s0 = $s1 * $v11;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v11 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v13 * $v11;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v13, $v11 );
			$v14 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v14 ) && $v14 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v10 = $v14 < 30000000000000 ? $v14 : 30000000000000;
		}
		$v15 = ( ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v16 = ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 16, 4 ) ) & 0xFFFFFFFF;
		$s0 = $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8 );
		$s1 = $v10 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v10, $s0 );
		$m[ $w2 + 1 ] = $s1;
		$m[ $w2 ] = ( $m[ $w2 ] & -0x100000000 ) | 1;
		$m[ $w2 ] = ( $m[ $w2 ] & 0xFFFFFFFF ) | ( ( ( ( $m[ $w0 + 3 ] ?? $this->rt_load( $v0 + 28, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) << 32 );
		$this->stock_truth_rules_kit_split_stock_truth_wire_pools_poolrecor( $v16, $v15, $v2 );
		$this->g0_stack_pointer = ( $v2 + 16 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::rules::line::PooledLine<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord>>::due (WebAssembly function 43). */
	private function stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_43( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$v5 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 17 ] ) || $this->rt_touch( $w5 + 17 );
		$this->g0_stack_pointer = $v5;
		do {
			do {
				if ( $v3 < ( ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8, 4 ) ) & 0xFFFFFFFF ) ) {
					$v6 = ( ( $m[ $w1 ] ?? $this->rt_load( $v1 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
					$v7 = ( $v3 * 12 ) & 0xFFFFFFFF;
					if ( $v6 >= $v7 && ( ( $v6 - $v7 ) & 0xFFFFFFFF ) >= 12 ) {
						$this->pools_pool( $v5, ( ( ( $m[ $w1 ] ?? $this->rt_load( $v1, 4 ) ) & 0xFFFFFFFF ) + ( $v7 << 3 ) ) & 0xFFFFFFFF );
						if ( $m[ $w5 ] != 2 ) {
							$v8 = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
							if ( $m[ $w5 + 13 ] & 0xFFFFFFFF & 1 ) {
								break;
							}
							$this->stock_truth_rules_allowance_available_at_stock_truth_wire_po( $v0, $v1, $v3, $m[ $w2 + 6 ] ?? $this->rt_load( ( $v2 + 48 ) & 0xFFFFFFFF ), $v8, $v4 );
							break 2;
						}
					}
				}
				isset( $m[ $v0 >> 3 ] ) || $this->rt_touch( $v0 >> 3 );
				$m[ $v0 >> 3 ] = 0;
				break 2;
			} while ( false );
			$v9 = ( $m[ $w5 + 13 ] >> 32 ) & 0xFFFFFFFF;
			if ( $v9 >= ( ( $m[ $w2 + 11 ] ?? $this->rt_load( $v2 + 88, 4 ) ) & 0xFFFFFFFF ) ) {
				$this->rt_copy( $v5, $v2, 80 );
			} else {
				$v10 = ( $m[ $w2 + 10 ] ?? $this->rt_load( $v2 + 80, 4 ) ) & 0xFFFFFFFF;
				$v11 = ( ( $m[ $w2 + 10 ] ?? $this->rt_load( $v2 + 84, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
				$this->rt_copy( $v5, $v2, 80 );
				$v12 = ( $v9 * 15 ) & 0xFFFFFFFF;
				if ( $v11 >= $v12 && ( ( $v11 - $v12 ) & 0xFFFFFFFF ) >= 15 ) {
					$this->pools_policy( $v5, ( $v10 + ( $v12 << 3 ) ) & 0xFFFFFFFF );
				}
			}
			$this->stock_truth_rules_allowance_available_at_stock_truth_wire_po( $v0, $v1, $v3, $m[ $w5 + 6 ], $v8, $v4 );
		} while ( false );
		$this->g0_stack_pointer = ( $v5 + 144 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::rules::line::PooledLine<stock_truth::wire::decide::Record, stock_truth::wire::pools::PolicyRecord>>::thin (WebAssembly function 44). */
	private function stock_truth_rules_line_pooledline_stock_truth_wire_decide_re_44( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v12 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v3 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 17 ] ) || $this->rt_touch( $w3 + 17 );
		$this->g0_stack_pointer = $v3;
		$v4 = ( ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v5 = ( $v2 < 100 ? $v4 + $v2 * 144 : 8640 ) & 0xFFFFFFFF;
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$v6 = $m[ $w5 + 3 ] ?? $this->rt_load( $v5 + 24 );
		$v7 = $m[ $w5 + 2 ] ?? $this->rt_load( $v5 + 16 );
		$v8 = ( $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72, 4 ) ) & 0xFFFFFFFF;
		$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
		do {
			do {
				do {
					do {
						do {
							do {
								do {
									if ( ( ( $m[ $w5 + 16 ] ?? $this->rt_load( $v5 + 128, 4 ) ) & 0xFFFFFFFF ) << 32 <= 0 && ( ( $m[ $w5 ] ?? $this->rt_load( $v5 ) ) != 0 && $v2 < ( ( $m[ $w8 + 1 ] ?? $this->rt_load( $v8 + 8, 4 ) ) & 0xFFFFFFFF ) ) ) {
										$v9 = ( ( $m[ $w8 ] ?? $this->rt_load( $v8 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
										$v10 = ( $v2 * 12 ) & 0xFFFFFFFF;
										if ( $v9 >= $v10 && ( ( $v9 - $v10 ) & 0xFFFFFFFF ) >= 12 ) {
											$v11 = $m[ $w5 + 14 ] ?? $this->rt_load( $v5 + 112 );
											$v12 = $m[ $w5 + 8 ] ?? $this->rt_load( $v5 + 64 );
											$v13 = $m[ $w5 + 5 ] ?? $this->rt_load( $v5 + 40 );
											$v14 = $m[ $w5 + 4 ] ?? $this->rt_load( $v5 + 32 );
											$v15 = $m[ $w5 + 1 ] ?? $this->rt_load( $v5 + 8 );
											$this->pools_pool( $v3, ( ( ( $m[ $w8 ] ?? $this->rt_load( $v8, 4 ) ) & 0xFFFFFFFF ) + ( $v10 << 3 ) ) & 0xFFFFFFFF );
											if ( $m[ $w3 ] != 2 && $m[ $w3 + 4 ] == 1 ) {
												$v16 = $m[ $w3 + 5 ];
												if ( $v11 < $v12 ) {
													break 4;
												}
												isset( $m[ $w1 + 8 ] ) || $this->rt_touch( $w1 + 8 );
												$m[ $w1 + 8 ] = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x800;
												if ( $v14 != 1 ) {
													break 3;
												}
												$v17 = 0;
												$s0 = ( ( $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 84, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
												$v18 = $v16 > 0 ? $v16 : 0;
												$s1 = $s0 & 7 ? $this->rt_load( $s0 + 16 ) : $m[ ( $s0 + 16 ) >> 3 ] ?? $this->rt_load( $s0 + 16 );
												$s0 = $v18 < 10000000000 ? $v18 : 10000000000;
												$v19 = $s1 * $s0;
												\is_float( $v19 ) && $v19 = self::rt_mul_64( $s1, $s0 );
												if ( $v19 == 0 ) {
													break;
												}
												$v20 = $v15 - $v12;
												\is_float( $v20 ) && $v20 = self::rt_sub_64( $v15, $v12 );
												$s0 = $v20 > 0 ? $v20 : 0;
												$v21 = $s0 * 144000;
												\is_float( $v21 ) && $v21 = self::rt_mul_64( $s0, 144000 );
												if ( $v21 == \PHP_INT_MIN && $v19 == -1 ) {
													break;
												}
												$v19 = self::rt_divide_signed_64( $v21, $v19 );
												if ( $v19 > 527039 ) {
													break;
												}
												$s0 = $v19 * 60000;
												\is_float( $s0 ) && $s0 = self::rt_mul_64( $v19, 60000 );
												$v19 = $s0;
												if ( $v19 < 0 || $v19 > 3153600000000 ) {
													break;
												}
												$v17 = 1;
												$v22 = $v19 + $v13;
												\is_float( $v22 ) && $v22 = self::rt_add_64( $v19, $v13 );
												$s0 = $v22 < 253402300799998 ? $v22 : 253402300799998;
												$v19 = $s0 + 1;
												\is_float( $v19 ) && $v19 = self::rt_add_64( $s0, 1 );
												if ( ( $m[ $w1 + 4 ] & 0xFFFFFFFF ) == 0 ) {
													break 2;
												}
												$v23 = $m[ $w1 + 5 ];
												$v19 = $v19 < $v23 ? $v19 : $v23;
												break 2;
											}
										}
									}
									$v24 = ( ( $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 92, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
									$s0 = ( $v24 < 100 ? $v4 + $v24 * 144 : 8640 ) & 0xFFFFFFFF;
									if ( ( $s0 & 3 ? $this->rt_load( $s0 + 128, 4 ) : ( ( $m[ ( $s0 + 128 ) >> 3 ] ?? $this->rt_word( ( $s0 + 128 ) >> 3 ) ) >> ( ( ( $s0 + 128 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == 0 ) {
										break 5;
									}
									$v25 = ( $m[ $w8 + 1 ] ?? $this->rt_load( $v8 + 8, 4 ) ) & 0xFFFFFFFF;
									if ( $v25 == 0 ) {
										break 5;
									}
									$v26 = ( ( ( $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96, 4 ) ) & 0xFFFFFFFF ) << 1 ) & 0xFFFFFFFF;
									$v27 = 0;
									$v28 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v29 = $v28 < 100 ? $v4 : 8640;
										$w29 = ( $v29 >> 3 ) | ( $v29 << 61 );
										if ( ( ( ( $m[ $w29 + 16 ] ?? $this->rt_load( $v29 + 132, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) > $v26 ) {
											$v30 = $v27 & 0xFFFFFFFF;
											$v31 = $m[ $w29 + 3 ] ?? $this->rt_load( $v29 + 24 );
											$v27 = $m[ $w29 + 2 ] ?? $this->rt_load( $v29 + 16 );
											if ( ! ( $v30 & 1 ) ) {
												$v12 = $v31;
											} else {
												$v12 = $v27 & 0xFFFFFFFF ? ( $v31 < $v12 ? $v31 : $v12 ) : $v12;
												$v27 = 1;
											}
										}
										$v4 = ( $v4 + 144 ) & 0xFFFFFFFF;
										$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
										if ( $v25 != $v28 ) {
											continue;
										}
										break 7;
									}
								} while ( false );
								if ( ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 ) ) != 1 ) {
									break;
								}
								$v19 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
								$v17 = 1;
							} while ( false );
							isset( $m[ $w1 + 5 ] ) || $this->rt_touch( $w1 + 5 );
							$m[ $w1 + 5 ] = $v19;
							$m[ $w1 + 4 ] = $v17;
						} while ( false );
						isset( $m[ $w0 ] ) || $this->rt_touch( $w0 );
						$m[ $w0 ] = 2;
						break 4;
					} while ( false );
					isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
					$m[ $w1 + 7 ] = ( $v2 << 32 ) | 1;
					$v32 = $m[ $w1 + 1 ];
					$v33 = $m[ $w1 ];
					$v34 = $v33 & 0xFFFFFFFF ? ( $v32 > 0 ? 2 : 3 ) : 3;
					$v35 = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x400;
					$v36 = $m[ $w1 + 3 ];
					$v37 = $m[ $w1 + 2 ];
					if ( $v11 < 1 || ( $v14 != 1 || $v16 <= 0 ) ) {
						$v38 = $v7 & 1;
					} else {
						$v38 = 1;
						$v39 = $m[ $w8 + 6 ] ?? $this->rt_load( $v8 + 48 );
						$s0 = $v39 - $v13;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v39, $v13 );
						$s1 = $s0 + 59999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 59999 );
						$s0 = $v39 - $s1 % 60000;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v39, $s1 % 60000 );
						$v40 = $s0 + 59999;
						\is_float( $v40 ) && $v40 = self::rt_add_64( $s0, 59999 );
						$s0 = $v40 < 253402300799998 ? $v40 : 253402300799998;
						$v41 = $s0 + 1;
						\is_float( $v41 ) && $v41 = self::rt_add_64( $s0, 1 );
						$v6 = $v7 & 1 ? ( $v41 < $v6 ? $v41 : $v6 ) : $v41;
					}
					isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
					$m[ $w0 + 8 ] = $v6;
					$m[ $w0 + 7 ] = $v38;
					$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x10000 ) | 0xA00 | $v34;
					$m[ $w0 + 5 ] = $v35;
					$m[ $w0 + 4 ] = ( $v2 << 32 ) | 1;
					$m[ $w0 + 3 ] = $v36;
					$m[ $w0 + 2 ] = $v37;
					$m[ $w0 + 1 ] = $v32;
					$m[ $w0 ] = $v33;
					break 3;
				} while ( false );
				$v27 = 0;
			} while ( false );
			isset( $m[ $w1 + 7 ] ) || $this->rt_touch( $w1 + 7 );
			$m[ $w1 + 7 ] = ( $v2 << 32 ) | 1;
			isset( $m[ $w0 + 6 ] ) || $this->rt_touch( $w0 + 6 );
			$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFF01 ) | 0xA00;
			$m[ $w0 + 4 ] = ( $v2 << 32 ) | 1;
			$m[ $w0 + 3 ] = $m[ $w1 + 3 ];
			$m[ $w0 + 2 ] = $m[ $w1 + 2 ];
			$v42 = $m[ $w1 ];
			$m[ $w0 ] = $v42;
			$m[ $w0 + 5 ] = ( $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 ) ) | 0x400;
			$v43 = $m[ $w1 + 1 ];
			$m[ $w0 + 1 ] = $v43;
			$v44 = $v7 & 1;
			isset( $m[ $w0 + 7 ] ) || $this->rt_touch( $w0 + 7 );
			$m[ $w0 + 7 ] = $v44 ? 1 : $v27;
			isset( $m[ $w0 + 8 ] ) || $this->rt_touch( $w0 + 8 );
			$m[ $w0 + 8 ] = $v44 ? ( $v27 & 1 ? ( $v12 < $v6 ? $v12 : $v6 ) : $v6 ) : $v12;
			$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x100 ) | ( $v42 & 0xFFFFFFFF ? ( $v43 > 0 ? 2 : 3 ) : 3 );
		} while ( false );
		$this->g0_stack_pointer = ( $v3 + 144 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::rules::drift::Comparison<stock_truth::wire::pools::PoolRecord, stock_truth::wire::pools::PolicyRecord>>::prepare (WebAssembly function 45). */
	private function stock_truth_rules_drift_comparison_stock_truth_wire_pools_po_45( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v5 = 0;
		$w1 = $v1 >> 3;
		$v3 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 17 ] ) || $this->rt_touch( $w3 + 17 );
		$this->g0_stack_pointer = $v3;
		$v4 = ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8, 4 ) ) & 0xFFFFFFFF;
		if ( $v4 != 0 ) {
			$v5 = 12889;
			$v6 = 0;
			$v7 = 0;
			$v8 = 0;
			$v9 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v10 = ( ( $m[ $w1 ] ?? $this->rt_load( $v1 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
				if ( $v10 >= $v6 && ( ( $v7 + $v10 ) & 0xFFFFFFFF ) >= 12 ) {
					$this->pools_pool( $v3, ( ( ( $m[ $w1 ] ?? $this->rt_load( $v1, 4 ) ) & 0xFFFFFFFF ) + $v8 ) & 0xFFFFFFFF );
					if ( $v9 <= 99 && $m[ $w3 ] != 2 ) {
						$v11 = $m[ $w3 + 16 ];
						$i = $v5 >> 3;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$b = ( $v5 & 7 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( $m[ $w3 + 17 ] & 0xFF ) << $b );
						$s0 = ( $v5 - 9 ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, 0 );
						} else {
							$m[ $s0 >> 3 ] = 0;
						}
						$s0 = ( $v5 - 81 ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, 0 );
						} else {
							$m[ $s0 >> 3 ] = 0;
						}
						$s0 = ( $v5 - 1 ) & 0xFFFFFFFF;
						$i = $s0 >> 3;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$b = ( $s0 & 7 ) << 3;
						$m[ $i ] = $m[ $i ] & ( ( 0xFF << $b ) ^ -1 );
						$s0 = ( $v5 - 17 ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v11 );
						} else {
							$m[ $s0 >> 3 ] = $v11;
						}
					}
				}
				$v5 = ( $v5 + 144 ) & 0xFFFFFFFF;
				$v6 = ( $v6 + 12 ) & 0xFFFFFFFF;
				$v7 = ( $v7 - 12 ) & 0xFFFFFFFF;
				$v8 = ( $v8 + 96 ) & 0xFFFFFFFF;
				$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
				if ( $v4 == $v9 ) {
					break;
				}
			}
		}
		if ( ( ( ( $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 20, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != 0 ) {
			$this->stock_truth_rules_kit_measure_depths_stock_truth_wire_pools( $v1 );
		}
		$v12 = 0;
		if ( ( ( $m[ ( $v2 + 56 ) >> 3 ] ?? $this->rt_load( $v2 + 56, 4 ) ) & 0xFFFFFFFF ) == 1 ) {
			$v5 = ( ( $m[ ( $v2 + 60 ) >> 3 ] ?? $this->rt_load( $v2 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v13 = ( $v5 < 100 ? $v5 * 144 + 12752 : 8640 ) & 0xFFFFFFFF;
			$v14 = ( $m[ ( $v13 + 128 ) >> 3 ] ?? $this->rt_load( $v13 + 128, 4 ) ) & 0xFFFFFFFF;
			if ( $v14 << 32 <= 17179869184 ) {
				$v12 = 0;
				if ( $v14 << 32 > 0 || ( ( ( $m[ ( $v13 + 137 ) >> 3 ] ?? $this->rt_load( $v13 + 137, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
					$v12 = 1;
					$this->stock_truth_rules_kit_mark_stock_truth_wire_pools_poolrecord( $v1, $v5, 1, 0 );
				}
			}
		}
		$i = ( $v0 + 4 ) >> 3;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFF ) | ( $v5 << 32 );
		$i = $v0 >> 3;
		$m[ $i ] = ( $m[ $i ] & -0x100000000 ) | $v12;
		$this->g0_stack_pointer = ( $v3 + 144 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::wire::pools::PoolRecord>::take_pools (WebAssembly function 46). */
	private function poolrecord_take_pools( int $v0, int $v1 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->reader_list( $v2 + 4, $v1, 100, 9576, 12 );
		$v3 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
		$v5 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 8 ) >> 3;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$b = ( ( $v0 + 8 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v5 << $b );
		$i = ( $v0 + 4 ) >> 3;
		$b = ( ( $v0 + 4 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v4 << $b );
		$i = $v0 >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v3 << $b );
		$i = ( $v1 + 16 ) >> 3;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$b = ( ( $v1 + 16 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v5 << $b );
		do {
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = ( 0 - $v4 ) & 0xFFFFFFFF;
			$v7 = $v4;
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v4 < $v8 ) {
					break 2;
				}
				if ( $v7 < 12 ) {
					break 2;
				}
				$s0 = ( $v6 + $v8 + ( ( $m[ ( $v1 + 4 ) >> 3 ] >> ( ( ( $v1 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) & 0xFFFFFFFF;
				$i = ( $v1 + 12 ) >> 3;
				$b = ( ( $v1 + 12 ) & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $s0 << $b );
				$v9 = (int) ( ( $m[ $w3 + 2 ] ?? $this->rt_load( ( $v3 + 16 ) & 0xFFFFFFFF ) ) == \PHP_INT_MIN );
				if ( (int) ( ( $m[ $w3 ] ?? $this->rt_load( $v3 ) ) != \PHP_INT_MIN ) & $v9 || ( $v9 ^ (int) ( ( $m[ $w3 + 3 ] ?? $this->rt_load( ( $v3 + 24 ) & 0xFFFFFFFF ) ) == \PHP_INT_MIN ) ) != 0 ) {
					$this->reader_fail( $v1, 8, 0 );
				}
				$v7 = ( $v7 - 12 ) & 0xFFFFFFFF;
				$v8 = ( $v8 + 12 ) & 0xFFFFFFFF;
				$v3 = ( $v3 + 96 ) & 0xFFFFFFFF;
				$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
				$v5 = ( $v5 - 1 ) & 0xFFFFFFFF;
				if ( ! $v5 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = ( $v2 + 16 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::wire::words::Reader>::list (WebAssembly function 47). */
	private function reader_list( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v5 = ( ( $m[ ( $v1 + 8 ) >> 3 ] ?? $this->rt_word( ( $v1 + 8 ) >> 3 ) ) >> ( ( ( $v1 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$c = ( ( ( $m[ ( $v1 + 4 ) >> 3 ] ?? $this->rt_word( ( $v1 + 4 ) >> 3 ) ) >> ( ( ( $v1 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) > $v5;
		$i = ( $v1 + 12 ) >> 3;
		if ( $c ) {
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$b = ( ( $v1 + 12 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v5 << $b );
			$i = ( $v1 + 8 ) >> 3;
			$b = ( ( $v1 + 8 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v5 + 1 ) & 0xFFFFFFFF ) << $b );
			$v6 = ( ( ( $m[ $v1 >> 3 ] >> ( ( $v1 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
		} else {
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$b = ( ( $v1 + 12 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v5 << $b );
			$i = ( $v1 + 8 ) >> 3;
			$b = ( ( $v1 + 8 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v5 + 1 ) & 0xFFFFFFFF ) << $b );
			$this->reader_fail( $v1, 1, 0 );
			$v6 = 8216;
		}
		$v7 = $v6 & 7 ? $this->rt_load( $v6 ) : $m[ $v6 >> 3 ] ?? $this->rt_load( $v6 );
		$v8 = ( $v7 >= 0 && $v7 < 4294967295 ? $v7 : 4294967295 ) & 0xFFFFFFFF;
		if ( $v2 < $v8 ) {
			$this->reader_fail( $v1, 6, 0 );
		}
		$v9 = ( ( $m[ ( $v1 + 8 ) >> 3 ] ?? $this->rt_word( ( $v1 + 8 ) >> 3 ) ) >> ( ( ( $v1 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v10 = ( ( $m[ ( $v1 + 4 ) >> 3 ] ?? $this->rt_word( ( $v1 + 4 ) >> 3 ) ) >> ( ( ( $v1 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v11 = ( ( $m[ $v1 >> 3 ] ?? $this->rt_word( $v1 >> 3 ) ) >> ( ( $v1 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		do {
			$v12 = ( ( ( $m[ ( $v1 + 28 ) >> 3 ] ?? $this->rt_word( ( $v1 + 28 ) >> 3 ) ) >> ( ( ( $v1 + 28 ) & 7 ) << 3 ) ) & 0xFF ) == 11 ? $v8 : 0;
			if ( $v12 == 0 ) {
				break;
			}
			$v13 = $v12;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v14 = ( ( $m[ ( $v1 + 8 ) >> 3 ] ?? $this->rt_word( ( $v1 + 8 ) >> 3 ) ) >> ( ( ( $v1 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
					$i = ( $v1 + 12 ) >> 3;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$b = ( ( $v1 + 12 ) & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v14 << $b );
					$v15 = ( $v14 + $v4 ) & 0xFFFFFFFF;
					$i = ( $v1 + 8 ) >> 3;
					$b = ( ( $v1 + 8 ) & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v15 << $b );
					$v16 = ( $m[ ( $v1 + 4 ) >> 3 ] >> ( ( ( $v1 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
					if ( $v15 > $v16 ) {
						break 2;
					}
					$s0 = ( ( $m[ $v1 >> 3 ] >> ( ( $v1 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v14 << 3 );
					$v17 = ( $v16 - $v14 ) & 0xFFFFFFFF;
					$this->reader_check( $v1, ( $v16 < $v14 ? 8 : $s0 ) & 0xFFFFFFFF, $v17 > $v16 ? 0 : $v17, $v3, $v4 );
					$v13 = ( $v13 - 1 ) & 0xFFFFFFFF;
					if ( $v13 ) {
						continue;
					}
					break 3;
				}
			} while ( false );
			$this->reader_fail( $v1, 1, 0 );
		} while ( false );
		$i = ( $v0 + 8 ) >> 3;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$b = ( ( $v0 + 8 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v12 << $b );
		$v18 = ( $v10 - $v9 ) & 0xFFFFFFFF;
		$i = ( $v0 + 4 ) >> 3;
		$b = ( ( $v0 + 4 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( $v18 > $v10 ? 0 : $v18 ) << $b );
		$i = $v0 >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v10 < $v9 ? 8 : $v11 + ( $v9 << 3 ) ) & 0xFFFFFFFF ) << $b );
	}

	/** <stock_truth::wire::words::Reader>::fail (WebAssembly function 48). */
	private function reader_fail( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		if ( ( ( ( $m[ ( $v0 + 28 ) >> 3 ] ?? $this->rt_word( ( $v0 + 28 ) >> 3 ) ) >> ( ( ( $v0 + 28 ) & 7 ) << 3 ) ) & 0xFF ) == 11 ) {
			$i = ( $v0 + 28 ) >> 3;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$b = ( ( $v0 + 28 ) & 7 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( $v1 & 0xFF ) << $b );
			$i = ( $v0 + 24 ) >> 3;
			$b = ( ( $v0 + 24 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( ( ( $m[ ( $v0 + 12 ) >> 3 ] >> ( ( ( $v0 + 12 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v2 ) & 0xFFFFFFFF ) << $b );
		}
	}

	/** <stock_truth::wire::pools::PolicyRecord>::take (WebAssembly function 49). */
	private function policyrecord_take( int $v0, int $v1 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		isset( $m[ ( $v2 + 15 ) >> 3 ] ) || $this->rt_touch( ( $v2 + 15 ) >> 3 );
		$this->g0_stack_pointer = $v2;
		$v3 = ( ( $m[ ( $v1 + 4 ) >> 3 ] ?? $this->rt_word( ( $v1 + 4 ) >> 3 ) ) >> ( ( ( $v1 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v4 = ( ( $m[ ( $v1 + 8 ) >> 3 ] ?? $this->rt_word( ( $v1 + 8 ) >> 3 ) ) >> ( ( ( $v1 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$c = $v3 >= $v4 && ( ( $v3 - $v4 ) & 0xFFFFFFFF ) >= 15;
		$i = ( $v1 + 12 ) >> 3;
		if ( $c ) {
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$b = ( ( $v1 + 12 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v4 << $b );
			$i = ( $v1 + 8 ) >> 3;
			$b = ( ( $v1 + 8 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v4 + 15 ) & 0xFFFFFFFF ) << $b );
			$v5 = ( ( ( $m[ $v1 >> 3 ] >> ( ( $v1 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
		} else {
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$b = ( ( $v1 + 12 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v4 << $b );
			$i = ( $v1 + 8 ) >> 3;
			$b = ( ( $v1 + 8 ) & 4 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v4 + 15 ) & 0xFFFFFFFF ) << $b );
			$this->reader_fail( $v1, 1, 0 );
			$v5 = 8520;
		}
		$this->reader_check( $v1, $v5, 15, 9864, 15 );
		$this->reader_list( $v2 + 4, $v1, 16, 9864, 15 );
		$v6 = $this->rt_load( $v2 + 4 );
		$v7 = ( $m[ ( $v2 + 12 ) >> 3 ] >> 32 ) & 0xFFFFFFFF;
		$i = ( $v1 + 20 ) >> 3;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$b = ( ( $v1 + 20 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v7 << $b );
		$this->pools_policy( $v0, $v5 );
		$i = ( $v0 + 88 ) >> 3;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & -0x100000000 ) | $v7;
		$m[ ( $v0 + 80 ) >> 3 ] = $v6;
		$this->g0_stack_pointer = ( $v2 + 16 ) & 0xFFFFFFFF;
	}

	/** <stock_truth::wire::words::Reader>::check (WebAssembly function 50). */
	private function reader_check( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		if ( $v2 != 0 ) {
			$v5 = $v4 < $v2 ? $v4 : $v2;
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				do {
					$v7 = $v1 & 7 ? $this->rt_load( $v1 ) : $m[ $v1 >> 3 ] ?? $this->rt_load( $v1 );
					if ( $v7 >= ( $m[ $v3 >> 3 ] ?? $this->rt_load( $v3 ) ) ) {
						$s0 = ( $v3 + 8 ) & 0xFFFFFFFF;
						if ( $v7 <= ( $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 ) ) ) {
							break;
						}
					}
					$s0 = ( $v3 + 16 ) & 0xFFFFFFFF;
					$s1 = ( $v3 + 17 ) & 0xFFFFFFFF;
					$this->reader_look_twice( $v0, $v7, ( $m[ $s0 >> 3 ] ?? $this->rt_load( $s0, 1 ) ) & 0xFF, ( ( $m[ $s1 >> 3 ] ?? $this->rt_word( $s1 >> 3 ) ) >> ( ( $s1 & 7 ) << 3 ) ) & 0xFF, $v6 );
				} while ( false );
				$v1 = ( $v1 + 8 ) & 0xFFFFFFFF;
				$v3 = ( $v3 + 24 ) & 0xFFFFFFFF;
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( $v5 == $v6 ) {
					break;
				}
			}
		}
	}

	/** <stock_truth::wire::words::Reader>::look_twice (WebAssembly function 51). */
	private function reader_look_twice( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		do {
			do {
				if ( $v1 == \PHP_INT_MIN ) {
					if ( $v3 & 1 ) {
						break 2;
					}
					$v5 = 3;
					break;
				}
				$v6 = 7;
				$v7 = 100;
				$v8 = 16;
				$v5 = 4;
				do {
					do {
						do {
							switch ( $v2 & 0xFF ) {
								case 1:
									break 4;
								case 2:
									break 3;
								case 3:
									break 2;
								default:
									break 5;
							}
						} while ( false );
						$v6 = 10;
						$v7 = 16;
						$v8 = 20;
					} while ( false );
					if ( $v1 >= 0 && $v1 <= 4294967295 ) {
						$s0 = ( $v0 + $v8 ) & 0xFFFFFFFF;
						$v9 = $v1 & 0xFFFFFFFF;
						if ( ( ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) > $v9 ) {
							break 3;
						}
						$v5 = $v6;
						if ( $v7 > $v9 ) {
							break 2;
						}
					}
					$v5 = 4;
					break 2;
				} while ( false );
				$v5 = 5;
			} while ( false );
			$this->reader_fail( $v0, $v5, $v4 );
		} while ( false );
	}

	/** stock_truth::wire::admit::read_claim (WebAssembly function 52). */
	private function admit_read_claim( int $v0, int $v1 ): void {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( ( $m[ $w1 ] ?? $this->rt_load( $v1 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		$v3 = ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8, 4 ) ) & 0xFFFFFFFF;
		if ( $v2 >= $v3 && ( ( $v2 - $v3 ) & 0xFFFFFFFF ) >= 5 ) {
			isset( $m[ $w1 + 1 ] ) || $this->rt_touch( $w1 + 1 );
			$m[ $w1 + 1 ] = ( $v3 << 32 ) | ( ( $v3 + 5 ) & 0xFFFFFFFF );
			$v4 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v3 << 3 ) ) & 0xFFFFFFFF;
			$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
		} else {
			isset( $m[ $w1 + 1 ] ) || $this->rt_touch( $w1 + 1 );
			$m[ $w1 + 1 ] = ( $v3 << 32 ) | ( ( $v3 + 5 ) & 0xFFFFFFFF );
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 8296;
			$w4 = 1037;
		}
		$this->reader_check( $v1, $v4, 5, 9072, 5 );
		$v5 = $m[ $w4 ] ?? $this->rt_load( $v4 );
		isset( $m[ $w0 + 1 ] ) || $this->rt_touch( $w0 + 1 );
		$m[ $w0 + 1 ] = $v5;
		isset( $m[ $w0 + 5 ] ) || $this->rt_touch( $w0 + 5 );
		$m[ $w0 + 5 ] = $m[ $w4 + 3 ] ?? $this->rt_load( $v4 + 24 );
		$m[ $w0 + 4 ] = $m[ $w4 + 2 ] ?? $this->rt_load( $v4 + 16 );
		$v6 = $m[ $w4 + 4 ] ?? $this->rt_load( $v4 + 32 );
		$m[ $w0 + 3 ] = $v6;
		$m[ $w0 ] = (int) ( $v5 == \PHP_INT_MIN );
		$m[ $w0 + 2 ] = (int) ( $v6 != \PHP_INT_MIN );
		$v7 = $m[ $w4 + 1 ] ?? $this->rt_load( $v4 + 8 );
		isset( $m[ $w0 + 6 ] ) || $this->rt_touch( $w0 + 6 );
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x100 ) | ( $v7 == 1 ? 0 : ( $v7 == 3 ? 2 : 1 ) );
	}

	/** stock_truth::wire::resolve::decided (WebAssembly function 53). */
	private function resolve_decided( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$v14 = 0;
		$v15 = 0;
		$w0 = $v0 >> 3;
		do {
			$v3 = ( ( $m[ ( $v1 + 8 ) >> 3 ] ?? $this->rt_word( ( $v1 + 8 ) >> 3 ) ) >> ( ( ( $v1 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( ! $v3 ) {
				$v4 = 0;
				break;
			}
			$v5 = ( ( ( ( $m[ $v1 >> 3 ] ?? $this->rt_word( $v1 >> 3 ) ) >> ( ( $v1 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
			$v6 = ( ( $m[ ( $v1 + 4 ) >> 3 ] ?? $this->rt_word( ( $v1 + 4 ) >> 3 ) ) >> ( ( ( $v1 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v3 == 1 ) {
				$v7 = 0;
				$v4 = 0;
			} else {
				$v8 = $v3 & 1;
				$v9 = $v3 & 0xFFFFFFFE;
				$v7 = 0;
				$v4 = 0;
				$v10 = 15;
				$v11 = $v6;
				$v12 = $v5;
				$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v6 >= ( ( $v10 - 15 ) & 0xFFFFFFFF ) && $v11 >= 15 ) {
						$v13 = $m[ $w12 ] ?? $this->rt_load( $v12 );
						if ( $v13 != \PHP_INT_MIN ) {
							$v4 = 1;
							$v14 = $v7;
							$v15 = $v13;
						}
					}
					if ( $v6 >= $v10 && ( ( $v11 - 15 ) & 0xFFFFFFFF ) >= 15 ) {
						$v16 = $m[ $w12 + 15 ] ?? $this->rt_load( ( $v12 + 120 ) & 0xFFFFFFFF );
						if ( $v16 != \PHP_INT_MIN ) {
							$v14 = ( $v7 + 1 ) & 0xFFFFFFFF;
							$v4 = 1;
							$v15 = $v16;
						}
					}
					$v10 = ( $v10 + 30 ) & 0xFFFFFFFF;
					$v11 = ( $v11 - 30 ) & 0xFFFFFFFF;
					$v12 = ( $v12 + 240 ) & 0xFFFFFFFF;
					$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
					$v7 = ( $v7 + 2 ) & 0xFFFFFFFF;
					if ( $v9 == $v7 ) {
						break;
					}
				}
				if ( $v8 == 0 ) {
					break;
				}
			}
			$v17 = ( $v7 * 15 ) & 0xFFFFFFFF;
			if ( $v6 < $v17 ) {
				break;
			}
			if ( ( ( $v6 - $v17 ) & 0xFFFFFFFF ) < 15 ) {
				break;
			}
			$s0 = ( $v5 + ( $v17 << 3 ) ) & 0xFFFFFFFF;
			$v18 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
			if ( $v18 == \PHP_INT_MIN ) {
				break;
			}
			$v4 = 1;
			$v14 = $v7;
			$v15 = $v18;
		} while ( false );
		isset( $m[ $w0 + 2 ] ) || $this->rt_touch( $w0 + 2 );
		$m[ $w0 + 2 ] = $v15;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v14;
		$m[ $w0 ] = $v4;
	}

	/** acknowledge (WebAssembly function 54). */
	private function acknowledge_54( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		$v6 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 6;
		$m[ $w1 + 1 ] = ( $v6 << 32 ) | ( ( $v6 + 6 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 8336;
			$w7 = 1042;
		}
		$this->reader_check( $v1, $v7, 6, 8784, 6 );
		$v8 = $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40 );
		$v9 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
		$v10 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v11 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v12 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v13 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$v14 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v14 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v14 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		$v15 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
		if ( $v15 == 11 ) {
			do {
				if ( $v12 != \PHP_INT_MIN ) {
					$v16 = $v11;
					$v17 = $v11;
					$v18 = $v8 + $v13;
					\is_float( $v18 ) && $v18 = self::rt_add_64( $v8, $v13 );
					if ( $v12 > ( $v18 < 253402300799999 ? $v18 : 253402300799999 ) ) {
						break;
					}
				}
				$v19 = $v9 == \PHP_INT_MIN ? $v10 : $v9;
				$v17 = $v19 < $v11 ? $v19 : $v11;
				$v16 = $v10;
			} while ( false );
			$m[3499] = $v11;
			$m[3497] = $v17;
			$m[3496] = $v16;
			$s0 = $v11 - $v17;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v11, $v17 );
			$m[3498] = $s0;
			$m[3500] = (int) ( $v16 == $v11 && $v11 == $v17 );
			$v20 = 6;
		} else {
			$m[3496] = $m[ $w1 + 3 ] & 0xFFFFFFFF;
			$m[3495] = ( $v15 + 1 ) & 0xFFFFFFFF;
			$v20 = 2;
		}
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return $v20;
	}

	/** admit (WebAssembly function 55). */
	private function admit_55( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v17 = 0;
		$v18 = 0;
		$v19 = 0;
		$v20 = 0;
		$v21 = 0;
		$v22 = 0;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v29 = 0;
		$v30 = 0;
		$v31 = 0;
		$v41 = 0;
		$v42 = 0;
		$v43 = 0;
		$v44 = 0;
		$v45 = 0;
		$v46 = 0;
		$v47 = 0;
		$v1 = ( $this->g0_stack_pointer - 96 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 11 ] ) || $this->rt_touch( $w1 + 11 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 3 ] = 0;
		$m[ $w1 + 2 ] = 1;
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 8, 0, 0 );
		}
		$v5 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$v6 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 6;
		$m[ $w1 + 2 ] = ( $v6 << 32 ) | ( ( $v6 + 6 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v7 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v7 = 8336;
			$w7 = 1042;
		}
		$this->reader_check( $v1 + 8, $v7, 6, 8928, 6 );
		$v8 = $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40 );
		$v9 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
		$v10 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v11 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v12 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v13 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$v14 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$c = ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) > $v14;
		$m[ $w1 + 2 ] = ( $v14 << 32 ) | ( ( $v14 + 1 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v15 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v14 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v15 = 8216;
		}
		$this->reader_check( $v1 + 8, $v15, 1, 10368, 1 );
		if ( ( $v15 & 7 ? $this->rt_load( $v15 ) : $m[ $v15 >> 3 ] ?? $this->rt_load( $v15 ) ) != 1 ) {
			$v16 = 2;
		} else {
			$this->admit_read_claim( $v1 + 40, $v1 + 8 );
			$v17 = $m[ $w1 + 11 ] & 0xFF;
			$v18 = $m[ $w1 + 10 ];
			$v19 = $m[ $w1 + 9 ];
			$v20 = $m[ $w1 + 8 ];
			$v21 = $m[ $w1 + 7 ];
			$v22 = $m[ $w1 + 6 ];
			$v16 = $m[ $w1 + 5 ];
		}
		$v23 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$c = ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) > $v23;
		$m[ $w1 + 2 ] = ( $v23 << 32 ) | ( ( $v23 + 1 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v24 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v23 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v24 = 8216;
		}
		$this->reader_check( $v1 + 8, $v24, 1, 10368, 1 );
		if ( ( $v24 & 7 ? $this->rt_load( $v24 ) : $m[ $v24 >> 3 ] ?? $this->rt_load( $v24 ) ) != 1 ) {
			$v25 = 2;
		} else {
			$this->admit_read_claim( $v1 + 40, $v1 + 8 );
			$v26 = $m[ $w1 + 11 ] & 0xFF;
			$v27 = $m[ $w1 + 10 ];
			$v28 = $m[ $w1 + 9 ];
			$v29 = $m[ $w1 + 8 ];
			$v30 = $m[ $w1 + 7 ];
			$v31 = $m[ $w1 + 6 ];
			$v25 = $m[ $w1 + 5 ];
		}
		$v32 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$c = ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) > $v32;
		$m[ $w1 + 2 ] = ( $v32 << 32 ) | ( ( $v32 + 1 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v33 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v32 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v33 = 8216;
		}
		$v34 = 1;
		$this->reader_check( $v1 + 8, $v33, 1, 10368, 1 );
		do {
			do {
				$v35 = $v33 & 7 ? $this->rt_load( $v33 ) : $m[ $v33 >> 3 ] ?? $this->rt_load( $v33 );
				$v36 = (int) ( $v35 == 1 );
				if ( ! $v36 ) {
					$v37 = 2;
					if ( $v25 == 2 ) {
						break;
					}
					break 2;
				}
				$v38 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$v39 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
				$c = $v38 >= $v39 && ( ( $v38 - $v39 ) & 0xFFFFFFFF ) >= 5;
				$m[ $w1 + 2 ] = ( $v39 << 32 ) | ( ( $v39 + 5 ) & 0xFFFFFFFF );
				if ( $c ) {
					$v40 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v39 << 3 ) ) & 0xFFFFFFFF;
					$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
				} else {
					$this->reader_fail( $v1 + 8, 1, 0 );
					$v40 = 8296;
					$w40 = 1037;
				}
				$v41 = (int) ( $v8 != \PHP_INT_MIN );
				$v42 = (int) ( $v9 == 1 );
				$v3 = (int) ( $v12 == 1 );
				$this->reader_check( $v1 + 8, $v40, 5, 9192, 5 );
				$v43 = (int) ( ( $m[ $w40 ] ?? $this->rt_load( $v40 ) ) == 1 );
				$v44 = (int) ( ( $m[ $w40 + 1 ] ?? $this->rt_load( $v40 + 8 ) ) == 2 );
				$v45 = $m[ $w40 + 4 ] ?? $this->rt_load( $v40 + 32 );
				$v37 = (int) ( $v45 != \PHP_INT_MIN );
				$v46 = $m[ $w40 + 3 ] ?? $this->rt_load( $v40 + 24 );
				$v47 = $m[ $w40 + 2 ] ?? $this->rt_load( $v40 + 16 );
				$v34 = 0;
				if ( $v25 == 2 ) {
					break 2;
				}
			} while ( false );
			$this->reader_fail( $v1 + 8, 8, 0 );
			$v34 = $v36;
		} while ( false );
		$v48 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		if ( $v48 < ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( $v48 << 32 );
			$this->reader_fail( $v1 + 8, 2, 0 );
		}
		do {
			do {
				$v49 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFF;
				if ( $v49 != 11 ) {
					$v50 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
					break;
				}
				do {
					do {
						do {
							do {
								do {
									if ( $v35 == 1 ) {
										$s0 = $v47 - $v46;
										\is_float( $s0 ) && $s0 = self::rt_sub_64( $v47, $v46 );
										$v51 = (int) ( $s0 > $v13 );
										if ( ! ( $v3 & 1 ) ) {
											$v52 = 5;
											break;
										}
										$v53 = 9;
										if ( ( (int) ( $v16 == 2 ) | ( $v43 ^ 0xFFFFFFFF ) ) & 1 ) {
											break 4;
										}
										$v54 = $v51 ? $v46 : $v47;
										$v55 = (int) ( ( $v37 & $v21 ) == 0 );
										if ( ( $v55 ? $v54 : $v45 ) < ( $v55 ? $v19 : $v20 ) ) {
											break 4;
										}
										if ( ! ( $v44 & 1 ) ) {
											$v52 = 10;
											break;
										}
										$v53 = 11;
										if ( ( $v42 & 1 ) == 0 ) {
											break 3;
										}
										if ( ( $v16 ^ 0xFFFFFFFF ) & (int) ( $v22 > -1 ) ) {
											break 3;
										}
										if ( $v41 & (int) ( $v8 > $v54 ) ) {
											break 3;
										}
										$v52 = 8;
										break;
									}
									if ( ! $v34 ) {
										$v50 = 0;
										$v49 = 8;
										break 6;
									}
									$s0 = $v28 - $v27;
									\is_float( $s0 ) && $s0 = self::rt_sub_64( $v28, $v27 );
									$v51 = (int) ( $s0 > $v13 );
									if ( $v11 != 1 ) {
										$v52 = 6;
										break;
									}
									if ( $v12 != 1 ) {
										$v52 = 5;
										break;
									}
									$v56 = $v51 ? $v27 : $v28;
									if ( $v16 == 2 ) {
										$v53 = 1;
										break 2;
									}
									$v57 = $v30 & $v21;
									$v58 = (int) ( $v57 != 0 );
									$v59 = $v58 ? $v29 : $v56;
									$v60 = $v58 ? $v20 : $v19;
									if ( $v59 < $v60 ) {
										$v52 = 3;
										break;
									}
									if ( $v59 != $v60 ) {
										$v53 = 1;
										do {
											do {
												if ( $v9 != 1 ) {
													break;
												}
												$v61 = $v25 & 0xFFFFFFFF;
												do {
													if ( $v16 == 1 ) {
														if ( ( $v61 & 1 ) == 0 ) {
															break;
														}
														break 2;
													}
													if ( ( $v61 | (int) ( $v31 <= $v22 ) ) & 1 ) {
														break 2;
													}
												} while ( false );
												if ( $v8 == \PHP_INT_MIN ) {
													break 2;
												}
												if ( $v8 <= $v56 ) {
													break 2;
												}
											} while ( false );
											if ( $v10 != 1 ) {
												break 3;
											}
											if ( $v57 == 0 ) {
												break 3;
											}
											$s0 = $v29 - $v20;
											\is_float( $s0 ) && $s0 = self::rt_sub_64( $v29, $v20 );
											if ( $s0 <= 1 ) {
												break 3;
											}
											$v52 = 7;
											$v16 = $v25;
											$v17 = $v26;
											$v18 = $v27;
											$v22 = $v31;
											$v21 = $v30;
											$v20 = $v29;
											$v19 = $v56;
											break 2;
										} while ( false );
										$v62 = $v26 & 0xFF;
										$v63 = $v17 & 0xFF;
										$v17 = $v63 == 1 ? 1 : ( $v62 == 1 ? 1 : ( $v63 == 2 ? 2 : ( $v62 == 2 ? 2 : 0 ) ) );
										$v52 = 8;
										break;
									}
									do {
										if ( $v16 != $v25 ) {
											break;
										}
										if ( $v16 == 0 ) {
											if ( $v22 != $v31 ) {
												break;
											}
											if ( ( $v17 & 0xFF ) != ( $v26 & 0xFF ) ) {
												break;
											}
											$v53 = 2;
											$v16 = 0;
											break 5;
										}
										if ( ( $v17 & 0xFF ) != ( $v26 & 0xFF ) ) {
											break;
										}
										$v53 = 2;
										break 5;
									} while ( false );
									$v64 = $v26 & 0xFF;
									$v65 = $v17 & 0xFF;
									$v17 = $v65 == 1 ? 1 : ( $v64 == 1 ? 1 : ( $v65 == 2 ? 2 : ( $v64 == 2 ? 2 : 0 ) ) );
									$v22 = $v22 < $v31 ? $v22 : $v31;
									$v16 = $v25 | $v16;
									$v52 = 4;
								} while ( false );
								$m[3496] = $v52;
								$v66 = 0;
								break 4;
							} while ( false );
							$v16 = $v25;
							$v17 = $v26;
							$v18 = $v27;
							$v22 = $v31;
							$v21 = $v30;
							$v20 = $v29;
							$v19 = $v56;
							break 2;
						} while ( false );
						$v16 = 0;
						$v18 = $v46;
						$v22 = 0;
						$v21 = $v37;
						$v20 = $v45;
						$v19 = $v54;
					} while ( false );
					$m[3496] = $v53;
					$v66 = 1;
				} while ( false );
				$m[3497] = $v66;
				$m[3498] = $v51;
				$m[3499] = (int) ( $v16 != 2 );
				$v67 = 5;
				if ( $v16 == 2 ) {
					break 2;
				}
				$m[3503] = $v18;
				$m[3502] = $v19;
				$m[3504] = $v21 & 1 ? $v20 : \PHP_INT_MIN;
				$m[3501] = ( $v17 & 0xFF ) + 1;
				$m[3500] = $v16 & 1 ? \PHP_INT_MIN : $v22;
				$v67 = 10;
				break 2;
			} while ( false );
			$m[3496] = $v50;
			$m[3495] = ( $v49 + 1 ) & 0xFFFFFFFF;
			$v67 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 96 ) & 0xFFFFFFFF;
		return $v67;
	}

	/** answer (WebAssembly function 56). */
	private function answer_56(): int {
		return 27960;
	}

	/** confirm (WebAssembly function 57). */
	private function confirm_57( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		$v6 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 5;
		$m[ $w1 + 1 ] = ( $v6 << 32 ) | ( ( $v6 + 5 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 8296;
			$w7 = 1037;
		}
		$this->reader_check( $v1, $v7, 5, 10704, 5 );
		$v8 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
		$v9 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v10 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v11 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v12 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$v13 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v13 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v13 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		$v14 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
		if ( $v14 == 11 ) {
			if ( $v9 == 1 && $v8 == 1 ) {
				$v15 = $v10 == \PHP_INT_MIN ? $v11 : ( $v11 < $v10 ? $v11 : $v10 );
				$v12 = $v12 == \PHP_INT_MIN ? $v15 : ( $v15 > $v12 ? $v15 : $v12 );
			}
		} else {
			$m[3495] = ( $v14 + 1 ) & 0xFFFFFFFF;
			$v12 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		}
		$m[3496] = $v12;
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return 2;
	}

	/** contain (WebAssembly function 58). */
	private function contain_58( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v26 = 0;
		$v27 = 0;
		$v46 = 0;
		$v47 = 0;
		$v48 = 0;
		$v50 = 0;
		$v51 = 0;
		$v52 = 0;
		$v53 = 0;
		$v54 = 0;
		$v1 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 5 ] ) || $this->rt_touch( $w1 + 5 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100 ) | 0xB;
		$this->rt_store( $v1 + 20, 0 );
		$this->rt_store( $v1 + 12, 1 );
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v3;
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 4, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 4, 0, 0 );
		}
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$v6 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 9;
		$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | $v6;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( ( ( $v6 + 9 ) & 0xFFFFFFFF ) << 32 );
		if ( $c ) {
			$v7 = ( ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1 + 4, 1, 0 );
			$v7 = 8448;
			$w7 = 1056;
		}
		$this->reader_check( $v1 + 4, $v7, 9, 10824, 9 );
		$v8 = $m[ $w7 + 8 ] ?? $this->rt_load( $v7 + 64 );
		$v9 = $m[ $w7 + 7 ] ?? $this->rt_load( $v7 + 56 );
		$v10 = $m[ $w7 + 6 ] ?? $this->rt_load( $v7 + 48 );
		$v11 = $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40 );
		$v12 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
		$v13 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v14 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v15 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v16 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$this->reader_list( $v1 + 36, $v1 + 4, 16, 11040, 7 );
		$v17 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$v18 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$v19 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v19 >= 2 ) {
			$v20 = ( $v19 - 1 ) & 0xFFFFFFFF;
			$v21 = ( 0 - $v17 ) & 0xFFFFFFFF;
			$v22 = 7;
			$v23 = $v17;
			$v24 = $v18;
			$w24 = ( $v24 >> 3 ) | ( $v24 << 61 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v25 = ( $v23 - 7 ) & 0xFFFFFFFF;
				$v26 = 0;
				$v27 = 0;
				if ( $v17 >= $v22 ) {
					$v27 = 0;
					if ( $v25 >= 7 ) {
						$v27 = $m[ $w24 + 7 ] ?? $this->rt_load( ( $v24 + 56 ) & 0xFFFFFFFF );
					}
				}
				if ( $v17 >= ( ( $v22 - 7 ) & 0xFFFFFFFF ) && $v23 >= 7 ) {
					$v26 = $m[ $w24 ] ?? $this->rt_load( $v24 );
				}
				if ( $v27 < $v26 ) {
					$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | ( ( $v21 + $v22 + ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) & 0xFFFFFFFF );
					$this->reader_fail( $v1 + 4, 8, 0 );
				}
				$v22 = ( $v22 + 7 ) & 0xFFFFFFFF;
				$v24 = ( $v24 + 56 ) & 0xFFFFFFFF;
				$w24 = ( $v24 >> 3 ) | ( $v24 << 61 );
				$v23 = $v25;
				$v20 = ( $v20 - 1 ) & 0xFFFFFFFF;
				if ( ! $v20 ) {
					break;
				}
			}
		}
		$this->reader_list( $v1 + 36, $v1 + 4, 32, 11208, 2 );
		$v28 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
		$v29 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$v30 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$v31 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v31 < ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
			$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | $v31;
			$this->reader_fail( $v1 + 4, 2, 0 );
		}
		do {
			do {
				do {
					do {
						$v32 = $m[ $w1 + 4 ] & 0xFF;
						if ( $v32 == 11 ) {
							$v33 = 0;
							$v34 = 0;
							if ( $v13 != \PHP_INT_MIN ) {
								$v34 = (int) ( $v12 == \PHP_INT_MIN || $v13 < $v12 );
							}
							if ( ! $v19 ) {
								$v35 = 0;
								$v36 = 0;
								break 3;
							}
							$v37 = ( $v15 == 1 ? 4 : ( $v14 >= 0 && $v14 < 5 ? 12918521860 >> ( ( $v14 << 3 ) & 0xFFFFFFFFF8 & 63 ) : 4 ) ) & 0xFFFFFFFF;
							$v38 = ( $v19 * 7 ) & 0xFFFFFFFF;
							$v39 = ( $v38 - 7 ) & 0xFFFFFFFF;
							$v40 = ( $v17 - $v38 + 7 ) & 0xFFFFFFFF;
							$v41 = ( $v19 * 56 + $v18 - 56 ) & 0xFFFFFFFF;
							$v33 = $v19;
							do {
								do {
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v17 >= $v39 && ( $v40 >= 7 && $v34 & (int) ( ( $v41 & 7 ? $this->rt_load( $v41 ) : $m[ $v41 >> 3 ] ?? $this->rt_load( $v41 ) ) < $v13 ) ) ) {
												break 2;
											}
											$v39 = ( $v39 - 7 ) & 0xFFFFFFFF;
											$v40 = ( $v40 + 7 ) & 0xFFFFFFFF;
											$v41 = ( $v41 - 56 ) & 0xFFFFFFFF;
											$v33 = ( $v33 - 1 ) & 0xFFFFFFFF;
											if ( ! $v33 ) {
												break;
											}
										}
										$v33 = 0;
										$v35 = 0;
										$v42 = ( $v19 * 7 - 7 ) & 0xFFFFFFFF;
										if ( $v17 < $v42 ) {
											break 4;
										}
										$v43 = 0;
										if ( ( ( $v17 - $v42 ) & 0xFFFFFFFF ) < 7 ) {
											break 4;
										}
										break 2;
									} while ( false );
									do {
										$v44 = ( $v33 * 7 - 7 ) & 0xFFFFFFFF;
										if ( $v17 >= $v44 && ( ( $v17 - $v44 ) & 0xFFFFFFFF ) >= 7 ) {
											$v45 = ( $v18 + ( $v44 << 3 ) ) & 0xFFFFFFFF;
											$w45 = ( $v45 >> 3 ) | ( $v45 << 61 );
											$v14 = $m[ $w45 + 6 ] ?? $this->rt_load( $v45 + 48 );
											$v46 = $m[ $w45 + 5 ] ?? $this->rt_load( $v45 + 40 );
											$v47 = $m[ $w45 + 4 ] ?? $this->rt_load( $v45 + 32 );
											$v48 = $m[ $w45 + 3 ] ?? $this->rt_load( $v45 + 24 );
											$v15 = $m[ $w45 + 2 ] ?? $this->rt_load( $v45 + 16 );
											$v26 = $m[ $w45 + 1 ] ?? $this->rt_load( $v45 + 8 );
											$v27 = $m[ $w45 ] ?? $this->rt_load( $v45 );
											$v35 = 0;
											$v42 = ( $v19 * 7 - 7 ) & 0xFFFFFFFF;
											if ( $v17 >= $v42 ) {
												break;
											}
											break 3;
										}
										$v43 = 0;
										$v35 = 0;
										$v42 = ( $v19 * 7 - 7 ) & 0xFFFFFFFF;
										if ( $v17 < $v42 ) {
											break 4;
										}
										if ( ( ( $v17 - $v42 ) & 0xFFFFFFFF ) < 7 ) {
											break 4;
										}
										break 2;
									} while ( false );
									$v43 = 1;
									if ( ( ( $v17 - $v42 ) & 0xFFFFFFFF ) < 7 ) {
										break 2;
									}
								} while ( false );
								$v49 = ( $v18 + ( $v42 << 3 ) ) & 0xFFFFFFFF;
								$w49 = ( $v49 >> 3 ) | ( $v49 << 61 );
								$v50 = $m[ $w49 + 6 ] ?? $this->rt_load( $v49 + 48 );
								$v51 = $m[ $w49 + 5 ] ?? $this->rt_load( $v49 + 40 );
								$v52 = $m[ $w49 + 4 ] ?? $this->rt_load( $v49 + 32 );
								$v53 = $m[ $w49 + 3 ] ?? $this->rt_load( $v49 + 24 );
								$v54 = $m[ $w49 + 2 ] ?? $this->rt_load( $v49 + 16 );
								$v13 = $m[ $w49 + 1 ] ?? $this->rt_load( $v49 + 8 );
								$v36 = 0;
								$v35 = 1;
								if ( $v43 == 0 ) {
									break 3;
								}
							} while ( false );
							$v36 = 1;
							$v55 = $v37 & 0xFF;
							$s0 = ( $v55 ? 0 : $v15 ) + $v14;
							\is_float( $s0 ) && $s0 = self::rt_add_64( $v55 ? 0 : $v15, $v14 );
							$s1 = $v55 > 1 ? 0 : $v48;
							$s2 = $s0 + $s1;
							\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
							$s0 = $v55 > 2 ? 0 : $v47;
							$s1 = $s2 + $s0;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s2, $s0 );
							$s0 = $v55 > 3 ? 0 : $v46;
							$v9 = $s1 + $s0;
							\is_float( $v9 ) && $v9 = self::rt_add_64( $s1, $s0 );
							break 2;
						}
						$m[3496] = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$m[3495] = ( $v32 + 1 ) & 0xFFFFFFFF;
						$v56 = 2;
						break 4;
					} while ( false );
					$v36 = 0;
				} while ( false );
				$v57 = 0;
				$v58 = $v37 & 0xFF;
				$v59 = (int) ( $v58 > 2 );
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v60 = ( $v57 * 7 ) & 0xFFFFFFFF;
					$v61 = ( $v17 - $v60 ) & 0xFFFFFFFF;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v62 = $v57;
							$v57 = ( $v62 + 1 ) & 0xFFFFFFFF;
							if ( $v62 < $v19 && ( $v17 >= $v60 && $v61 > 6 ) ) {
								break 2;
							}
							$v61 = ( $v61 - 7 ) & 0xFFFFFFFF;
							$v60 = ( $v60 + 7 ) & 0xFFFFFFFF;
							if ( $v19 != $v57 ) {
								continue;
							}
							break 4;
						}
					} while ( false );
					$v63 = ( $v18 + ( $v60 << 3 ) ) & 0xFFFFFFFF;
					$w63 = ( $v63 >> 3 ) | ( $v63 << 61 );
					if ( ! ( $v36 & (int) ( ( $m[ $w63 ] ?? $this->rt_load( $v63 ) ) < $v27 ) ) ) {
						$s0 = $m[ $w63 + 5 ] ?? $this->rt_load( $v63 + 40 );
						$s1 = $v58 > 3 ? 0 : $s0;
						$s0 = $m[ $w63 + 6 ] ?? $this->rt_load( $v63 + 48 );
						$s2 = $s1 + $s0;
						\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $s0 );
						$s0 = $m[ $w63 + 4 ] ?? $this->rt_load( $v63 + 32 );
						$s1 = $s2 + ( $v59 ? 0 : $s0 );
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s2, $v59 ? 0 : $s0 );
						$s0 = $m[ $w63 + 3 ] ?? $this->rt_load( $v63 + 24 );
						$s2 = $v58 > 1 ? 0 : $s0;
						$s0 = $s1 + $s2;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $s2 );
						$s1 = $m[ $w63 + 2 ] ?? $this->rt_load( $v63 + 16 );
						$v64 = $s0 + ( $v58 ? 0 : $s1 );
						\is_float( $v64 ) && $v64 = self::rt_add_64( $s0, $v58 ? 0 : $s1 );
						$v9 = $v9 < $v64 ? $v9 : $v64;
					}
					if ( $v57 >= $v19 ) {
						break;
					}
				}
			} while ( false );
			$v65 = 0;
			do {
				if ( ! $v28 ) {
					$v66 = 0;
					break;
				}
				$v67 = ( $v28 << 1 ) & 0xFFFFFFFF;
				$v68 = ( $v67 - 2 ) & 0xFFFFFFFF;
				$v69 = ( $v29 - $v67 + 2 ) & 0xFFFFFFFF;
				$v70 = ( ( $v28 << 4 ) + $v30 - 8 ) & 0xFFFFFFFF;
				$v71 = $v28;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v66 = $v71;
						$v71 = ( $v66 - 1 ) & 0xFFFFFFFF;
						if ( $v71 < $v28 && ( $v29 >= $v68 && $v69 >= 2 ) ) {
							$v72 = $v70 & 7 ? $this->rt_load( $v70 ) : $m[ $v70 >> 3 ] ?? $this->rt_load( $v70 );
							if ( $v36 & (int) ( $v72 != \PHP_INT_MIN && $v72 < $v26 ) ) {
								break 2;
							}
						}
						$v68 = ( $v68 - 2 ) & 0xFFFFFFFF;
						$v69 = ( $v69 + 2 ) & 0xFFFFFFFF;
						$v70 = ( $v70 - 16 ) & 0xFFFFFFFF;
						if ( ! $v71 ) {
							break;
						}
					}
					$v66 = 0;
				} while ( false );
				$v73 = ( $v28 << 1 ) & 0xFFFFFFFF;
				$v74 = ( $v73 - 2 ) & 0xFFFFFFFF;
				$v75 = ( $v29 - $v73 + 2 ) & 0xFFFFFFFF;
				$v76 = ( ( $v28 << 4 ) + $v30 - 8 ) & 0xFFFFFFFF;
				$v77 = $v35 & 0xFFFFFFFF;
				$v78 = $v28;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v79 = $v78;
					$v78 = ( $v79 - 1 ) & 0xFFFFFFFF;
					if ( $v78 < $v28 && ( $v29 >= $v74 && $v75 >= 2 ) ) {
						$v80 = $v76 & 7 ? $this->rt_load( $v76 ) : $m[ $v76 >> 3 ] ?? $this->rt_load( $v76 );
						if ( $v80 < $v13 && ( (int) ( $v80 != \PHP_INT_MIN ) & $v77 ) != 0 ) {
							$v65 = $v79;
							break 2;
						}
					}
					$v74 = ( $v74 - 2 ) & 0xFFFFFFFF;
					$v75 = ( $v75 + 2 ) & 0xFFFFFFFF;
					$v76 = ( $v76 - 16 ) & 0xFFFFFFFF;
					if ( ! $v78 ) {
						break;
					}
				}
			} while ( false );
			$v81 = 0;
			$v82 = $v9;
			if ( $v36 != 0 ) {
				$s0 = $v15 + $v14;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v15, $v14 );
				$s1 = $s0 + $v48;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v48 );
				$s0 = $s1 + $v47;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v47 );
				$v83 = $s0 + $v46;
				\is_float( $v83 ) && $v83 = self::rt_add_64( $s0, $v46 );
				$v82 = $v83 > $v9 ? $v9 : $v83;
				$v84 = $v83 - $v9;
				\is_float( $v84 ) && $v84 = self::rt_sub_64( $v83, $v9 );
				$v81 = $v84 > 0 ? $v84 : 0;
			}
			if ( $v66 < $v65 ) {
				$v85 = ( $v66 << 1 ) & 0xFFFFFFFF;
				$v86 = ( $v29 - $v85 ) & 0xFFFFFFFF;
				$v87 = ( $v30 + ( $v66 << 4 ) ) & 0xFFFFFFFF;
				$v88 = $v66;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v88 < $v28 && ( $v29 >= $v85 && $v86 >= 2 ) ) {
						$v89 = $v87 & 7 ? $this->rt_load( $v87 ) : $m[ $v87 >> 3 ] ?? $this->rt_load( $v87 );
						$v90 = $v89 - $v82;
						\is_float( $v90 ) && $v90 = self::rt_sub_64( $v89, $v82 );
						$v81 = $v81 > $v90 ? $v81 : $v90;
						$v82 = $v89 > $v82 ? $v82 : $v89;
					}
					$v85 = ( $v85 + 2 ) & 0xFFFFFFFF;
					$v86 = ( $v86 - 2 ) & 0xFFFFFFFF;
					$v87 = ( $v87 + 16 ) & 0xFFFFFFFF;
					$v88 = ( $v88 + 1 ) & 0xFFFFFFFF;
					if ( $v65 == $v88 ) {
						break;
					}
				}
			}
			if ( $v35 == 0 ) {
				$v91 = $v82;
			} else {
				$s0 = $v53 + $v54;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v53, $v54 );
				$s1 = $s0 + $v52;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v52 );
				$s0 = $s1 + $v51;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v51 );
				$v92 = $s0 + $v50;
				\is_float( $v92 ) && $v92 = self::rt_add_64( $s0, $v50 );
				$v91 = $v92 > $v82 ? $v82 : $v92;
				$v93 = $v92 - $v82;
				\is_float( $v93 ) && $v93 = self::rt_sub_64( $v92, $v82 );
				$v81 = $v81 > $v93 ? $v81 : $v93;
			}
			$v94 = $v65 > $v66 ? $v65 : $v66;
			if ( $v94 < $v28 ) {
				$v95 = ( $v94 << 1 ) & 0xFFFFFFFF;
				$v96 = ( $v29 - $v95 ) & 0xFFFFFFFF;
				$v97 = ( $v30 + ( $v94 << 4 ) ) & 0xFFFFFFFF;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v94 < $v28 && ( $v29 >= $v95 && $v96 >= 2 ) ) {
						$v98 = $v97 & 7 ? $this->rt_load( $v97 ) : $m[ $v97 >> 3 ] ?? $this->rt_load( $v97 );
						$v99 = $v98 - $v91;
						\is_float( $v99 ) && $v99 = self::rt_sub_64( $v98, $v91 );
						$v81 = $v81 > $v99 ? $v81 : $v99;
						$v91 = $v98 > $v91 ? $v91 : $v98;
					}
					$v95 = ( $v95 + 2 ) & 0xFFFFFFFF;
					$v96 = ( $v96 - 2 ) & 0xFFFFFFFF;
					$v97 = ( $v97 + 16 ) & 0xFFFFFFFF;
					$v94 = ( $v94 + 1 ) & 0xFFFFFFFF;
					if ( $v28 == $v94 ) {
						break;
					}
				}
			}
			$m[3496] = $v9;
			$m[3500] = $v66;
			$m[3499] = ( $v33 - (int) ( $v33 != 0 ) ) & 0xFFFFFFFF;
			$v100 = $v10 - $v91;
			\is_float( $v100 ) && $v100 = self::rt_sub_64( $v10, $v91 );
			$v101 = $v81 > $v100 ? $v81 : $v100;
			$m[3497] = $v101;
			$s0 = $v10 > $v91 ? $v91 : $v10;
			$s1 = $v101 + $s0;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v101, $s0 );
			$m[3498] = $s1;
			$s0 = $v16 - $v8;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v16, $v8 );
			$m[3502] = (int) ( $s0 > $v11 && $v101 > 0 );
			$m[3501] = (int) ( $v66 == $v28 && ( $v9 == $v10 && $v101 == 0 ) );
			$v56 = 8;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 48 ) & 0xFFFFFFFF;
		return $v56;
	}

	/** decide (WebAssembly function 59). */
	private function decide_59( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 480 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 59 ] ) || $this->rt_touch( $w1 + 59 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100 ) | 0xB;
		$this->rt_store( $v1 + 20, 0 );
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v3;
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & 0xFFFFFFFF ) | 0x6D3800000000;
		$m[ $w1 + 5 ] = 4294969002;
		$this->rt_store( $v1 + 12, 1 );
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 4, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 4, 0, 0 );
		}
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$v6 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 2;
		$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | $v6;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( ( ( $v6 + 2 ) & 0xFFFFFFFF ) << 32 );
		if ( $c ) {
			$v7 = ( ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1 + 4, 1, 0 );
			$v7 = 8224;
			$w7 = 1028;
		}
		$this->reader_check( $v1 + 4, $v7, 2, 10392, 2 );
		$v8 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v9 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$this->policyrecord_take( $v1 + 48, $v1 + 4 );
		$this->poolrecord_take_pools( $v1 + 144, $v1 + 4 );
		$this->reader_list( $v1 + 232, $v1 + 4, 100, 10440, 11 );
		$v10 = ( $m[ $w1 + 29 ] >> 32 ) & 0xFFFFFFFF;
		$v11 = $m[ $w1 + 29 ] & 0xFFFFFFFF;
		do {
			$v12 = $m[ $w1 + 30 ] & 0xFFFFFFFF;
			if ( $v12 == 0 ) {
				break;
			}
			$v13 = ( 0 - $v10 ) & 0xFFFFFFFF;
			$v14 = $v12;
			$v15 = $v10;
			$v16 = $v11;
			$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
			$v17 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v10 < $v17 ) {
					break 2;
				}
				if ( $v15 < 11 ) {
					break 2;
				}
				$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | ( ( $v13 + $v17 + ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) & 0xFFFFFFFF );
				if ( ( $m[ $w16 + 1 ] ?? $this->rt_load( ( $v16 + 8 ) & 0xFFFFFFFF ) ) == 1 && ( ( $m[ $w16 + 2 ] ?? $this->rt_load( ( $v16 + 16 ) & 0xFFFFFFFF ) ) == 1 && ( $m[ $w16 ] ?? $this->rt_load( $v16 ) ) == \PHP_INT_MIN ) ) {
					$this->reader_fail( $v1 + 4, 8, 0 );
				}
				$v15 = ( $v15 - 11 ) & 0xFFFFFFFF;
				$v16 = ( $v16 + 88 ) & 0xFFFFFFFF;
				$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
				$v17 = ( $v17 + 11 ) & 0xFFFFFFFF;
				$v14 = ( $v14 - 1 ) & 0xFFFFFFFF;
				if ( ! $v14 ) {
					break;
				}
			}
		} while ( false );
		$this->reader_list( $v1 + 232, $v1 + 4, 200, 10296, 3 );
		$v18 = $m[ $w1 + 30 ] & 0xFFFFFFFF;
		$v19 = ( $m[ $w1 + 29 ] >> 32 ) & 0xFFFFFFFF;
		$v20 = $m[ $w1 + 29 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 232, $v1 + 4, 100, 10224, 3 );
		$v21 = $m[ $w1 + 30 ] & 0xFFFFFFFF;
		$v22 = ( $m[ $w1 + 29 ] >> 32 ) & 0xFFFFFFFF;
		$v23 = $m[ $w1 + 29 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 232, $v1 + 4, 200, 9480, 4 );
		$v24 = $m[ $w1 + 30 ] & 0xFFFFFFFF;
		$v25 = ( $m[ $w1 + 29 ] >> 32 ) & 0xFFFFFFFF;
		$v26 = $m[ $w1 + 29 ] & 0xFFFFFFFF;
		$v27 = $m[ $w1 + 19 ] & 0xFFFFFFFF;
		$v28 = $m[ $w1 + 18 ];
		$v29 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v29 < ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
			$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | $v29;
			$this->reader_fail( $v1 + 4, 2, 0 );
		}
		do {
			do {
				do {
					$v30 = $m[ $w1 + 4 ] & 0xFF;
					if ( $v30 == 11 ) {
						$v31 = 0;
						$m[3498] = \PHP_INT_MIN;
						$m[3497] = \PHP_INT_MIN;
						$m[3496] = \PHP_INT_MIN;
						$m[3499] = $v27;
						$m[ $w1 + 5 ] = ( $m[ $w1 + 5 ] & 0xFFFFFFFF ) | 0x500000000;
						$m[ $w1 + 26 ] = $v9;
						$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0x100000000 ) | $v12;
						$m[ $w1 + 27 ] = ( $v10 << 32 ) | $v11;
						$m[ $w1 + 25 ] = ( $v24 << 32 ) | $v25;
						$m[ $w1 + 24 ] = ( $v26 << 32 ) | $v21;
						$m[ $w1 + 23 ] = ( $v22 << 32 ) | $v23;
						$m[ $w1 + 22 ] = ( $v18 << 32 ) | $v19;
						$m[ $w1 + 21 ] = ( $v20 << 32 ) | $v27;
						$m[ $w1 + 20 ] = $v28;
						$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0xFF00000001 ) | ( ( ( $v8 >= 0 && $v8 < 4 ? 33619971 >> ( ( ( $v8 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF ) << 32 );
						$this->stock_truth_rules_gate_note_pools_stock_truth_wire_decide_re( $v1 + 160, $v1 + 48, $v1 + 36 );
						if ( $v12 == 0 ) {
							break;
						}
						$v32 = 1;
						$v33 = $v10;
						$v34 = $v11;
						$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							do {
								if ( ( ( $v32 - 1 ) & 0xFFFFFFFF ) < $v12 && ( $v10 >= $v31 && $v33 >= 11 ) ) {
									$v35 = $m[ $w34 + 7 ] ?? $this->rt_load( ( $v34 + 56 ) & 0xFFFFFFFF );
									$v36 = $m[ $w34 + 5 ] ?? $this->rt_load( ( $v34 + 40 ) & 0xFFFFFFFF );
									$v37 = $m[ $w34 ] ?? $this->rt_load( $v34 );
									$v38 = $m[ $w34 + 3 ] ?? $this->rt_load( ( $v34 + 24 ) & 0xFFFFFFFF );
									$v39 = $v38;
									$v40 = $m[ $w34 + 6 ] ?? $this->rt_load( ( $v34 + 48 ) & 0xFFFFFFFF );
									if ( $v40 != 0 ) {
										$v39 = \PHP_INT_MIN;
										if ( $v38 != \PHP_INT_MIN || $v40 != -1 ) {
											$v41 = $v40 ? $v38 % $v40 : self::rt_divide_by_zero();
											$v42 = $v40 >> 63;
											$s0 = ( $v40 ^ $v42 ) - $v42;
											\is_float( $s0 ) && $s0 = self::rt_sub_64( $v40 ^ $v42, $v42 );
											$s1 = ( ( $v41 >> 63 ) & $s0 ) + $v41;
											\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v41 >> 63 ) & $s0, $v41 );
											$s0 = $v40 > 0 ? $s1 : 0;
											$v39 = $v38 - $s0;
											\is_float( $v39 ) && $v39 = self::rt_sub_64( $v38, $s0 );
										}
									}
									$s0 = $v39 + $v40;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $v39, $v40 );
									$s1 = $v39 == $v38 ? $v38 : $s0;
									$v43 = $s1 - $v36;
									\is_float( $v43 ) && $v43 = self::rt_sub_64( $s1, $v36 );
									$v8 = $v43 > 0 ? $v43 : 0;
									if ( $v35 != 10000 ) {
										$v44 = $v8 >= 0 && $v8 < 30000000000000 ? $v8 : 30000000000000;
										$v45 = self::rt_divide_unsigned_64( $v44, 10000 );
										$s0 = $v45 * 10000;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $v45, 10000 );
										$s1 = $v44 - $s0;
										\is_float( $s1 ) && $s1 = self::rt_sub_64( $v44, $s0 );
										$s0 = $s1 * $v35;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v35 );
										$s1 = $s0 + 9999;
										\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
										$s0 = $v45 * $v35;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $v45, $v35 );
										$v46 = \intdiv( $s1, 10000 ) + $s0;
										\is_float( $v46 ) && $v46 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
										$v8 = $v46 < 30000000000000 ? $v46 : 30000000000000;
									}
									if ( $v37 >= 0 && $v37 < 100 ) {
										$v47 = ( ( $v37 & 0xFFFFFFFF ) * 144 ) & 0xFFFFFFFF;
										$s0 = $m[ ( $v47 + 12808 ) >> 3 ] ?? $this->rt_load( $v47 + 12808 );
										$s1 = $s0 + $v8;
										\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v8 );
										isset( $m[ ( $v47 + 12808 ) >> 3 ] ) || $this->rt_touch( ( $v47 + 12808 ) >> 3 );
										$m[ ( $v47 + 12808 ) >> 3 ] = $s1;
									}
									if ( $v32 < $v12 ) {
										break;
									}
									break 3;
								}
								if ( $v12 == $v32 ) {
									break 3;
								}
							} while ( false );
							$v32 = ( $v32 + 1 ) & 0xFFFFFFFF;
							$v31 = ( $v31 + 11 ) & 0xFFFFFFFF;
							$v33 = ( $v33 - 11 ) & 0xFFFFFFFF;
							$v34 = ( $v34 + 88 ) & 0xFFFFFFFF;
							$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
						}
					}
					$v48 = ( $v30 + 1 ) & 0xFFFFFFFF;
					$v49 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
					break 2;
				} while ( false );
				$v50 = 0;
				$m[ $w1 + 29 ] = $m[ $w1 + 29 ] & -0x100000000;
				$v51 = 12752;
				$this->stock_truth_rules_kit_split_stock_truth_wire_pools_poolrecor( $v1 + 160, 12752, $v1 + 232 );
				if ( $v27 != 0 ) {
					$v52 = ( ( ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF ) + 112 ) & 0xFFFFFFFF;
					$v53 = 14;
					$v54 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v55 = $v50 < 100 ? $v51 : 8640;
						$v8 = $m[ ( $v55 + 72 ) >> 3 ] ?? $this->rt_load( $v55 + 72 );
						if ( ( ( $v53 - 1 ) & 0xFFFFFFFF ) < $v54 ) {
							$s0 = ( $v52 - 8 ) & 0xFFFFFFFF;
							if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
								$this->rt_store( $s0, $m[ ( $v55 + 64 ) >> 3 ] ?? $this->rt_load( $v55 + 64 ) );
							} else {
								$m[ $s0 >> 3 ] = $m[ ( $v55 + 64 ) >> 3 ] ?? $this->rt_load( $v55 + 64 );
							}
						}
						if ( $v53 < $v54 ) {
							if ( $v52 & 7 || ! isset( $m[ $v52 >> 3 ] ) ) {
								$this->rt_store( $v52, $v8 );
							} else {
								$m[ $v52 >> 3 ] = $v8;
							}
						}
						$v51 = ( $v51 + 144 ) & 0xFFFFFFFF;
						$v53 = ( $v53 + 10 ) & 0xFFFFFFFF;
						$v52 = ( $v52 + 80 ) & 0xFFFFFFFF;
						$v50 = ( $v50 + 1 ) & 0xFFFFFFFF;
						if ( $v27 == $v50 ) {
							break;
						}
					}
				}
				$v56 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
				do {
					if ( ! $v12 ) {
						$v57 = 0;
						$v58 = 0;
						$v59 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
						$v60 = 0;
					} else {
						$v61 = $v12;
						$v62 = 0;
						$v63 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
						$v64 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
						$v65 = ( $m[ $w1 + 16 ] >> 32 ) & 0xFFFFFFFF;
						$v66 = $m[ $w1 + 16 ] & 0xFFFFFFFF;
						$v67 = $m[ $w1 + 17 ] & 0xFFFFFFFF;
						$v68 = 0;
						$v57 = 0;
						$v60 = 0;
						$v58 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v69 = $v62;
							$v70 = ( $v68 * 11 ) & 0xFFFFFFFF;
							$v71 = ( $v10 - $v70 ) & 0xFFFFFFFF;
							do {
								do {
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v72 = $v68;
											$v68 = ( $v72 + 1 ) & 0xFFFFFFFF;
											if ( $v72 < $v12 && ( $v10 >= $v70 && $v71 >= 11 ) ) {
												$v73 = ( $v11 + ( $v70 << 3 ) ) & 0xFFFFFFFF;
												$w73 = ( $v73 >> 3 ) | ( $v73 << 61 );
												$v74 = $m[ $w73 + 2 ] ?? $this->rt_load( $v73 + 16 );
												$v75 = $m[ $w73 ] ?? $this->rt_load( $v73 );
												$v76 = $m[ $w73 + 8 ] ?? $this->rt_load( $v73 + 64 );
												$v77 = $m[ $w73 + 4 ] ?? $this->rt_load( $v73 + 32 );
												$v78 = $m[ $w73 + 10 ] ?? $this->rt_load( $v73 + 80 );
												$v79 = $m[ $w73 + 3 ] ?? $this->rt_load( $v73 + 24 );
												$v80 = $m[ $w73 + 5 ] ?? $this->rt_load( $v73 + 40 );
												$v81 = $m[ $w73 + 6 ] ?? $this->rt_load( $v73 + 48 );
												$v82 = $m[ $w73 + 7 ] ?? $this->rt_load( $v73 + 56 );
												$v83 = $m[ $w73 + 9 ] ?? $this->rt_load( $v73 + 72 );
												$m[ $w1 + 40 ] = ( $m[ $w1 + 40 ] & -0x100 ) | (int) ( ( $m[ $w73 + 1 ] ?? $this->rt_load( $v73 + 8 ) ) == 1 );
												$m[ $w1 + 39 ] = $v83;
												$m[ $w1 + 38 ] = $v82;
												$m[ $w1 + 37 ] = $v81;
												$m[ $w1 + 36 ] = $v80;
												$m[ $w1 + 35 ] = $v79;
												$m[ $w1 + 32 ] = $v78;
												$m[ $w1 + 30 ] = $v77;
												$v84 = $v76 & 0xFFFFFFFF;
												$m[ $w1 + 34 ] = ( $m[ $w1 + 34 ] & 0xFFFFFFFF ) | ( $v84 << 32 );
												$v85 = (int) ( $v76 >= 0 && $v76 < 4294967296 );
												$m[ $w1 + 34 ] = ( $m[ $w1 + 34 ] & -0x100000000 ) | $v85;
												$m[ $w1 + 31 ] = (int) ( $v78 != \PHP_INT_MIN );
												$m[ $w1 + 29 ] = (int) ( $v77 != \PHP_INT_MIN );
												$m[ $w1 + 33 ] = ( $v75 << 32 ) | (int) ( $v75 >= 0 && $v75 < 4294967296 );
												$m[ $w1 + 40 ] = ( $m[ $w1 + 40 ] & -0xFF01 ) | ( ( ( $v74 >= 0 && $v74 < 6 ? 4410965032961 >> ( ( $v74 << 3 ) & 0xFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
												if ( $v85 ) {
													break 2;
												}
												$this->stock_truth_rules_line_judge_line_stock_truth_wire_decide_re( $v1 + 328, $v1 + 160, $v69, $v1 + 232, $v1 + 48, $v1 + 48 );
												break 3;
											}
											$v71 = ( $v71 - 11 ) & 0xFFFFFFFF;
											$v70 = ( $v70 + 11 ) & 0xFFFFFFFF;
											if ( $v12 == $v68 ) {
												break;
											}
										}
										$v62 = $v69;
										break 3;
									} while ( false );
									if ( $v67 <= $v84 ) {
										$this->rt_copy( $v1 + 400, $v1 + 48, 80 );
									} else {
										$this->rt_copy( $v1 + 400, $v1 + 48, 80 );
										$v86 = ( $v84 * 15 ) & 0xFFFFFFFF;
										if ( $v65 >= $v86 && ( ( $v65 - $v86 ) & 0xFFFFFFFF ) >= 15 ) {
											$this->pools_policy( $v1 + 400, ( $v66 + ( $v86 << 3 ) ) & 0xFFFFFFFF );
										}
									}
									$this->stock_truth_rules_line_judge_line_stock_truth_wire_decide_re( $v1 + 328, $v1 + 160, $v69, $v1 + 232, $v1 + 400, $v1 + 48 );
								} while ( false );
								$v87 = $m[ $w1 + 49 ];
								$v88 = $m[ $w1 + 48 ];
								$v89 = $m[ $w1 + 41 ];
								$v90 = $m[ $w1 + 47 ] & 0xFF;
								$v91 = $v90 & 0xFF;
								if ( $v91 < 2 ) {
									$v92 = $v79;
								} elseif ( ( $v89 & 0xFFFFFFFF ) != 0 ) {
									$v92 = $v79;
								} else {
									$v92 = 0;
									if ( ( ( $m[ $w1 + 47 ] >> 8 ) & 0xFF ) == 8 ) {
										$v93 = $v80 < $v79 ? $v80 : $v79;
										if ( $v81 == 0 ) {
											$v92 = $v93;
										} else {
											$v92 = \PHP_INT_MIN;
											if ( $v93 != \PHP_INT_MIN || $v81 != -1 ) {
												$v94 = $v81 ? $v93 % $v81 : self::rt_divide_by_zero();
												$v95 = $v81 >> 63;
												$s0 = ( $v81 ^ $v95 ) - $v95;
												\is_float( $s0 ) && $s0 = self::rt_sub_64( $v81 ^ $v95, $v95 );
												$s1 = ( ( $v94 >> 63 ) & $s0 ) + $v94;
												\is_float( $s1 ) && $s1 = self::rt_add_64( ( $v94 >> 63 ) & $s0, $v94 );
												$s0 = $v81 > 0 ? $s1 : 0;
												$v92 = $v93 - $s0;
												\is_float( $v92 ) && $v92 = self::rt_sub_64( $v93, $s0 );
											}
										}
									}
								}
								if ( $v69 <= 99 ) {
									$s0 = ( $v69 << 3 ) & 0xFFFFFFFF;
									isset( $m[ ( $s0 + 27152 ) >> 3 ] ) || $this->rt_touch( ( $s0 + 27152 ) >> 3 );
									$m[ ( $s0 + 27152 ) >> 3 ] = $v92;
									if ( ! $v69 ) {
										if ( $v56 < $v64 ) {
											$s0 = ( $v63 + ( $v56 << 3 ) ) & 0xFFFFFFFF;
											if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
												$this->rt_store( $s0, $v61 );
											} else {
												$m[ $s0 >> 3 ] = $v61;
											}
										}
										$v56 = ( $v56 + 1 ) & 0xFFFFFFFF;
									}
								}
								if ( $v56 < $v64 ) {
									$s0 = ( $v63 + ( $v56 << 3 ) ) & 0xFFFFFFFF;
									if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
										$this->rt_store( $s0, ( $v90 + 1 ) & 0xFFFFFFFF & 0xFF );
									} else {
										$m[ $s0 >> 3 ] = ( $v90 + 1 ) & 0xFFFFFFFF & 0xFF;
									}
								}
								$v96 = ( $v56 + 1 ) & 0xFFFFFFFF;
								if ( $v96 < $v64 ) {
									$s0 = ( ( $m[ $w1 + 47 ] >> 8 ) & 0xFF ) << 3;
									$s1 = ( $v63 + ( $v96 << 3 ) ) & 0xFFFFFFFF;
									if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
										$this->rt_store( $s1, $m[ ( $s0 + 12448 ) >> 3 ] ?? $this->rt_load( $s0 + 12448 ) );
									} else {
										$m[ $s1 >> 3 ] = $m[ ( $s0 + 12448 ) >> 3 ] ?? $this->rt_load( $s0 + 12448 );
									}
								}
								$v97 = ( $v56 + 2 ) & 0xFFFFFFFF;
								if ( $v97 < $v64 ) {
									$s0 = ( $v63 + ( $v97 << 3 ) ) & 0xFFFFFFFF;
									if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
										$this->rt_store( $s0, $m[ $w1 + 46 ] );
									} else {
										$m[ $s0 >> 3 ] = $m[ $w1 + 46 ];
									}
								}
								$v98 = ( $v56 + 3 ) & 0xFFFFFFFF;
								if ( $v98 < $v64 ) {
									$s0 = $m[ $w1 + 42 ];
									$s1 = ( $v63 + ( $v98 << 3 ) ) & 0xFFFFFFFF;
									if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
										$this->rt_store( $s1, $v89 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $s1 >> 3 ] = $v89 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
								}
								$v99 = (int) ( $v87 < $v8 );
								$v100 = ( $v56 + 4 ) & 0xFFFFFFFF;
								if ( $v100 < $v64 ) {
									$s0 = ( $m[ $w1 + 45 ] >> 32 ) & 0xFFFFFFFF;
									$s1 = ( $v63 + ( $v100 << 3 ) ) & 0xFFFFFFFF;
									if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
										$this->rt_store( $s1, $m[ $w1 + 45 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $s1 >> 3 ] = $m[ $w1 + 45 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
								}
								$v101 = $v99 ? $v87 : $v8;
								$v102 = $v88 & 0xFFFFFFFF;
								$v103 = (int) ( $v91 > ( $v58 & 0xFF ) );
								$v104 = ( $v56 + 5 ) & 0xFFFFFFFF;
								if ( $v104 < $v64 ) {
									$s0 = $m[ $w1 + 44 ];
									$s1 = ( $v63 + ( $v104 << 3 ) ) & 0xFFFFFFFF;
									if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
										$this->rt_store( $s1, $m[ $w1 + 43 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
									} else {
										$m[ $s1 >> 3 ] = $m[ $w1 + 43 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									}
								}
								$v105 = $v102 ? $v101 : $v8;
								$v106 = $v57 & 1;
								$v107 = (int) ( $v60 == 0 ) | $v103;
								$v108 = ( $v56 + 6 ) & 0xFFFFFFFF;
								if ( $v108 < $v64 ) {
									$s0 = ( $v63 + ( $v108 << 3 ) ) & 0xFFFFFFFF;
									if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
										$this->rt_store( $s0, \PHP_INT_MIN );
									} else {
										$m[ $s0 >> 3 ] = \PHP_INT_MIN;
									}
								}
								$v62 = ( $v69 + 1 ) & 0xFFFFFFFF;
								$v8 = $v106 ? $v105 : $v87;
								$v60 = $v107 ? 1 : $v60;
								$v58 = $v107 ? $v90 : $v58;
								$v26 = $v107 ? $v69 : $v26;
								$v57 = $v106 ? 1 : $v88;
								$v56 = ( $v56 + 7 ) & 0xFFFFFFFF;
								if ( $v68 < $v12 ) {
									continue 2;
								}
							} while ( false );
							break;
						}
						$m[ $w1 + 5 ] = ( $m[ $w1 + 5 ] & 0xFFFFFFFF ) | ( $v56 << 32 );
						if ( ( $v58 & 0xFF ) >= 2 ) {
							$this->stock_truth_rules_gate_offer_stock_truth_wire_decide_record( $v1 + 160, $v1 + 48, $v1 + 36, $v27 );
						}
						$v59 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
						if ( $v62 ) {
							break;
						}
					}
					if ( $v56 < $v59 ) {
						$s0 = ( ( ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF ) + ( $v56 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v12 );
						} else {
							$m[ $s0 >> 3 ] = $v12;
						}
					}
					$v56 = ( $v56 + 1 ) & 0xFFFFFFFF;
				} while ( false );
				if ( $v59 >= 2 ) {
					$v109 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
					$w109 = ( $v109 >> 3 ) | ( $v109 << 61 );
					if ( ! isset( $m[ $w109 + 1 ] ) ) {
						$this->rt_store( $v109 + 8, ( $v58 + 1 ) & 0xFFFFFFFF & 0xFF );
					} else {
						$m[ $w109 + 1 ] = ( $v58 + 1 ) & 0xFFFFFFFF & 0xFF;
					}
					if ( $v59 != 2 ) {
						if ( ! isset( $m[ $w109 + 2 ] ) ) {
							$this->rt_store( $v109 + 16, $v60 & 1 ? $v26 : \PHP_INT_MIN );
						} else {
							$m[ $w109 + 2 ] = $v60 & 1 ? $v26 : \PHP_INT_MIN;
						}
						if ( $v59 >= 4 ) {
							if ( ! isset( $m[ $w109 + 3 ] ) ) {
								$this->rt_store( $v109 + 24, $v57 & 1 ? $v8 : \PHP_INT_MIN );
							} else {
								$m[ $w109 + 3 ] = $v57 & 1 ? $v8 : \PHP_INT_MIN;
							}
						}
					}
				}
				if ( $v56 <= $v59 ) {
					break 2;
				}
				$v49 = 0;
				$v48 = 10;
			} while ( false );
			$m[3496] = $v49;
			$m[3495] = $v48;
			$v56 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 480 ) & 0xFFFFFFFF;
		return $v56;
	}

	/** format (WebAssembly function 60). */
	private function format_60(): int {
		return 2;
	}

	/** group (WebAssembly function 61). */
	private function group_61( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 5 ] ) || $this->rt_touch( $w1 + 5 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100 ) | 0xB;
		$this->rt_store( $v1 + 20, 0 );
		$this->rt_store( $v1 + 12, 1 );
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v3;
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 4, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 4, 0, 0 );
		}
		$this->reader_list( $v1 + 36, $v1 + 4, 50, 9312, 5 );
		$v5 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$v6 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
		do {
			$v7 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			if ( $v7 == 0 ) {
				break;
			}
			$v8 = ( 0 - $v5 ) & 0xFFFFFFFF;
			$v9 = $v7;
			$v10 = $v5;
			$v11 = 0;
			$v12 = $v6;
			$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v5 < $v11 ) {
					break 2;
				}
				if ( $v10 < 5 ) {
					break 2;
				}
				$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | ( ( $v8 + $v11 + ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) & 0xFFFFFFFF );
				$v13 = (int) ( ( $m[ $w12 + 2 ] ?? $this->rt_load( ( $v12 + 16 ) & 0xFFFFFFFF ) ) == \PHP_INT_MIN );
				if ( (int) ( ( $m[ $w12 ] ?? $this->rt_load( $v12 ) ) != \PHP_INT_MIN ) & $v13 || ( $v13 ^ (int) ( ( $m[ $w12 + 3 ] ?? $this->rt_load( ( $v12 + 24 ) & 0xFFFFFFFF ) ) == \PHP_INT_MIN ) ) != 0 ) {
					$this->reader_fail( $v1 + 4, 8, 0 );
				}
				$v10 = ( $v10 - 5 ) & 0xFFFFFFFF;
				$v11 = ( $v11 + 5 ) & 0xFFFFFFFF;
				$v12 = ( $v12 + 40 ) & 0xFFFFFFFF;
				$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
				$v9 = ( $v9 - 1 ) & 0xFFFFFFFF;
				if ( ! $v9 ) {
					break;
				}
			}
		} while ( false );
		$v14 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v14 < ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
			$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | $v14;
			$this->reader_fail( $v1 + 4, 2, 0 );
		}
		do {
			do {
				do {
					do {
						$v15 = $m[ $w1 + 4 ] & 0xFF;
						if ( $v15 == 11 ) {
							do {
								if ( $v7 != 0 ) {
									$v16 = 0;
									$v17 = 0;
									$v18 = 5;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v16 = ( $v16 + 1 ) & 0xFFFFFFFF;
										if ( $v5 >= ( ( $v18 - 5 ) & 0xFFFFFFFF ) && ( ( $v5 + $v17 ) & 0xFFFFFFFF ) >= 5 ) {
											$v19 = $m[ $w6 + 2 ] ?? $this->rt_load( ( $v6 + 16 ) & 0xFFFFFFFF );
											if ( $v19 != \PHP_INT_MIN ) {
												break 2;
											}
										}
										$v17 = ( $v17 - 5 ) & 0xFFFFFFFF;
										$v18 = ( $v18 + 5 ) & 0xFFFFFFFF;
										$v6 = ( $v6 + 40 ) & 0xFFFFFFFF;
										$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
										if ( $v7 == $v16 ) {
											break;
										}
									}
								}
								$m[3496] = 0;
								break 2;
							} while ( false );
							$v20 = $m[ $w6 + 3 ] ?? $this->rt_load( $v6 + 24 );
							$v21 = $m[ $w6 + 4 ] ?? $this->rt_load( $v6 + 32 );
							$v22 = (int) ( $v21 == \PHP_INT_MIN );
							$v23 = $v22 ? $v20 : ( $v21 > $v20 ? $v21 : $v20 );
							$v24 = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
							$v25 = $v24 == 1 ? 0 : ( $v24 == 3 ? 2 : 1 );
							$v26 = $v20 < $v19 ? $v20 : $v19;
							$v27 = $v22 ? $v26 : ( $v21 > $v26 ? $v21 : $v26 );
							$v28 = $m[ $w6 ] ?? $this->rt_load( $v6 );
							$v29 = (int) ( $v28 == \PHP_INT_MIN );
							if ( $v16 >= $v7 ) {
								break 2;
							}
							$v30 = ( $v5 - $v18 ) & 0xFFFFFFFF;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v16 < $v7 && ( $v5 >= $v18 && $v30 >= 5 ) ) {
									$v31 = $m[ $w6 + 7 ] ?? $this->rt_load( ( $v6 + 56 ) & 0xFFFFFFFF );
									if ( $v31 != \PHP_INT_MIN ) {
										$v32 = $m[ $w6 + 6 ] ?? $this->rt_load( ( $v6 + 48 ) & 0xFFFFFFFF );
										$v33 = $m[ $w6 + 8 ] ?? $this->rt_load( ( $v6 + 64 ) & 0xFFFFFFFF );
										$v34 = $v33 < $v31 ? $v33 : $v31;
										$v35 = $m[ $w6 + 9 ] ?? $this->rt_load( ( $v6 + 72 ) & 0xFFFFFFFF );
										$v36 = (int) ( $v35 == \PHP_INT_MIN );
										$v37 = $v36 ? $v34 : ( $v35 > $v34 ? $v35 : $v34 );
										$v38 = $v36 ? $v33 : ( $v35 > $v33 ? $v35 : $v33 );
										$v39 = $m[ $w6 + 5 ] ?? $this->rt_load( ( $v6 + 40 ) & 0xFFFFFFFF );
										if ( $v39 == \PHP_INT_MIN ) {
											$v29 = 1;
										} else {
											$v40 = $v29 & 0xFFFFFFFF;
											$v29 = 1;
											if ( ! ( $v40 & 1 ) ) {
												$v41 = $v39 + $v28;
												\is_float( $v41 ) && $v41 = self::rt_add_64( $v39, $v28 );
												$v42 = $v41 > -10000000000000 ? $v41 : -10000000000000;
												$v28 = $v42 < 10000000000000 ? $v42 : 10000000000000;
												$v29 = 0;
											}
										}
										$v43 = (int) ( $v32 == 3 );
										$v44 = $v25 & 0xFF;
										$v25 = $v44 == 1 ? 1 : ( $v43 ^ (int) ( $v32 != 1 ) ? 1 : ( $v44 == 2 ? 2 : ( $v43 ? 2 : 0 ) ) );
										$v23 = $v38 > $v23 ? $v38 : $v23;
										$v27 = $v37 < $v27 ? $v37 : $v27;
									}
								}
								$v18 = ( $v18 + 5 ) & 0xFFFFFFFF;
								$v30 = ( $v30 - 5 ) & 0xFFFFFFFF;
								$v6 = ( $v6 + 40 ) & 0xFFFFFFFF;
								$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
								$v16 = ( $v16 + 1 ) & 0xFFFFFFFF;
								if ( $v7 == $v16 ) {
									break;
								}
							}
							$m[3496] = (int) ( $v29 != 2 );
							$v45 = 2;
							if ( $v29 == 2 ) {
								break 4;
							}
							break 3;
						}
						$m[3496] = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$m[3495] = ( $v15 + 1 ) & 0xFFFFFFFF;
					} while ( false );
					$v45 = 2;
					break 3;
				} while ( false );
				$m[3496] = 1;
			} while ( false );
			$m[3500] = $v23;
			$m[3499] = $v27;
			$m[3498] = ( $v25 & 0xFF ) + 1;
			$m[3497] = $v29 & 1 ? \PHP_INT_MIN : $v28;
			$v45 = 6;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 48 ) & 0xFFFFFFFF;
		return $v45;
	}

	/** order (WebAssembly function 62). */
	private function order_62( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		$v6 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 2;
		$m[ $w1 + 1 ] = ( $v6 << 32 ) | ( ( $v6 + 2 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 8224;
			$w7 = 1028;
		}
		$this->reader_check( $v1, $v7, 2, 9432, 2 );
		$v8 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v9 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$v10 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v10 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v10 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		$v11 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
		if ( $v11 == 11 ) {
			do {
				do {
					$v12 = $v9 - 1;
					\is_float( $v12 ) && $v12 = self::rt_sub_64( $v9, 1 );
					if ( $v12 >= 0 && $v12 <= 7 ) {
						$v13 = 0;
						$v14 = 2;
						do {
							do {
								do {
									switch ( $v12 & 0xFFFFFFFF ) {
										case 2:
										case 3:
											break 5;
										case 4:
											break 2;
										case 5:
											break 3;
										case 6:
										case 7:
											break 4;
										default:
											break 6;
									}
								} while ( false );
								if ( $v8 != 1 ) {
									break 3;
								}
								$v14 = 4;
								break 4;
							} while ( false );
							if ( $v8 != 1 ) {
								break 2;
							}
							$v14 = 4;
							break 3;
						} while ( false );
						$v14 = 3;
						break 2;
					}
					$v13 = 1;
				} while ( false );
				$v14 = 1;
			} while ( false );
			$m[3497] = $v13;
			$m[3496] = $v14;
			$v15 = 3;
		} else {
			$m[3496] = $m[ $w1 + 3 ] & 0xFFFFFFFF;
			$m[3495] = ( $v11 + 1 ) & 0xFFFFFFFF;
			$v15 = 2;
		}
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return $v15;
	}

	/** question (WebAssembly function 63). */
	private function question_63(): int {
		return 41608;
	}

	/** question_capacity (WebAssembly function 64). */
	private function question_capacity_64(): int {
		return 4264;
	}

	/** reconcile (WebAssembly function 65). */
	private function reconcile_65( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v29 = 0;
		$v30 = 0;
		$v31 = 0;
		$v32 = 0;
		$v33 = 0;
		$v1 = ( $this->g0_stack_pointer - 608 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 75 ] ) || $this->rt_touch( $w1 + 75 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 6 ] = ( $m[ $w1 + 6 ] & -0x100 ) | 0xB;
		$this->rt_store( $v1 + 36, 0 );
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0x100000000 ) | $v3;
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$m[ $w1 + 6 ] = ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) | 0x6D3800000000;
		$m[ $w1 + 7 ] = 4294969002;
		$this->rt_store( $v1 + 28, 1 );
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 20, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 20, 0, 0 );
		}
		$v5 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		$v6 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 3;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100000000 ) | $v6;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) | ( ( ( $v6 + 3 ) & 0xFFFFFFFF ) << 32 );
		if ( $c ) {
			$v7 = ( ( ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1 + 20, 1, 0 );
			$v7 = 8240;
			$w7 = 1030;
		}
		$this->reader_check( $v1 + 20, $v7, 3, 11712, 3 );
		$v8 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v9 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v10 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$this->policyrecord_take( $v1 + 64, $v1 + 20 );
		$this->poolrecord_take_pools( $v1 + 164, $v1 + 20 );
		$v11 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		$v12 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
		$c = $v11 >= $v12 && ( ( $v11 - $v12 ) & 0xFFFFFFFF ) >= 8;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100000000 ) | $v12;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) | ( ( ( $v12 + 8 ) & 0xFFFFFFFF ) << 32 );
		if ( $c ) {
			$v13 = ( ( ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF ) + ( $v12 << 3 ) ) & 0xFFFFFFFF;
			$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
		} else {
			$this->reader_fail( $v1 + 20, 1, 0 );
			$v13 = 8384;
			$w13 = 1048;
		}
		$this->reader_check( $v1 + 20, $v13, 8, 11928, 8 );
		$v14 = $m[ $w13 + 7 ] ?? $this->rt_load( $v13 + 56 );
		$v15 = $m[ $w13 + 6 ] ?? $this->rt_load( $v13 + 48 );
		$v16 = $m[ $w13 + 5 ] ?? $this->rt_load( $v13 + 40 );
		$v17 = $m[ $w13 + 4 ] ?? $this->rt_load( $v13 + 32 );
		$v18 = $m[ $w13 + 3 ] ?? $this->rt_load( $v13 + 24 );
		$v19 = $m[ $w13 + 2 ] ?? $this->rt_load( $v13 + 16 );
		$v20 = $m[ $w13 + 1 ] ?? $this->rt_load( $v13 + 8 );
		$v21 = $m[ $w13 ] ?? $this->rt_load( $v13 );
		$v22 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
		$c = ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) > $v22;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100000000 ) | $v22;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) | ( ( ( $v22 + 1 ) & 0xFFFFFFFF ) << 32 );
		if ( $c ) {
			$v23 = ( ( ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF ) + ( $v22 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 20, 1, 0 );
			$v23 = 8216;
		}
		$this->reader_check( $v1 + 20, $v23, 1, 10368, 1 );
		do {
			do {
				do {
					if ( ( $v23 & 7 ? $this->rt_load( $v23 ) : $m[ $v23 >> 3 ] ?? $this->rt_load( $v23 ) ) == 1 ) {
						$v24 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
						$v25 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$c = $v24 >= $v25 && ( ( $v24 - $v25 ) & 0xFFFFFFFF ) >= 6;
						$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100000000 ) | $v25;
						$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) | ( ( ( $v25 + 6 ) & 0xFFFFFFFF ) << 32 );
						if ( $c ) {
							$v26 = ( ( ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF ) + ( $v25 << 3 ) ) & 0xFFFFFFFF;
							$w26 = ( $v26 >> 3 ) | ( $v26 << 61 );
						} else {
							$this->reader_fail( $v1 + 20, 1, 0 );
							$v26 = 8336;
							$w26 = 1042;
						}
						$this->reader_check( $v1 + 20, $v26, 6, 11784, 6 );
						$v27 = $m[ $w26 + 5 ] ?? $this->rt_load( $v26 + 40 );
						$v11 = $v27 == \PHP_INT_MIN ? 2 : (int) ( $v27 == 1 );
						$v28 = $m[ $w26 + 4 ] ?? $this->rt_load( $v26 + 32 );
						$v3 = $v28 == \PHP_INT_MIN ? 2 : (int) ( $v28 == 1 );
						$v29 = (int) ( ( $m[ $w26 + 2 ] ?? $this->rt_load( $v26 + 16 ) ) == 1 );
						$v30 = (int) ( ( $m[ $w26 + 1 ] ?? $this->rt_load( $v26 + 8 ) ) == 1 );
						$v31 = $m[ $w26 + 3 ] ?? $this->rt_load( $v26 + 24 );
						$v32 = (int) ( $v31 != \PHP_INT_MIN );
						$v33 = $m[ $w26 ] ?? $this->rt_load( $v26 );
						$v34 = (int) ( $v33 != \PHP_INT_MIN );
						if ( $v20 == 5 ) {
							break;
						}
						break 2;
					}
					$v35 = 4;
					$v34 = 2;
					if ( $v20 == 5 ) {
						break 3;
					}
				} while ( false );
				$this->reader_fail( $v1 + 20, 8, 0 );
			} while ( false );
			$v35 = 1;
			$v36 = $v20 - 1;
			\is_float( $v36 ) && $v36 = self::rt_sub_64( $v20, 1 );
			if ( $v36 < 0 || $v36 > 4 ) {
				break;
			}
			do {
				do {
					do {
						do {
							switch ( $v36 & 0xFFFFFFFF ) {
								case 1:
									break 6;
								case 2:
									break 2;
								case 3:
									break 3;
								case 4:
									break 4;
								default:
									break 5;
							}
						} while ( false );
						$v35 = 2;
						break 4;
					} while ( false );
					$v35 = 3;
					break 3;
				} while ( false );
				$v35 = 4;
				break 2;
			} while ( false );
			$v35 = 0;
		} while ( false );
		$m[ $w1 + 34 ] = ( $m[ $w1 + 34 ] & -0xFF01 ) | ( ( $v35 & 0xFF ) << 8 );
		$m[ $w1 + 31 ] = $v17;
		$m[ $w1 + 30 ] = $v18;
		$m[ $w1 + 33 ] = $v14;
		$m[ $w1 + 32 ] = $v15;
		$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0xFFFF0001 ) | ( ( $v11 & 0xFF ) << 24 ) | ( ( $v3 & 0xFF ) << 16 );
		$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0x10000 ) | ( ( $v29 & 0xFF ) << 8 ) | ( $v30 & 0xFF );
		$m[ $w1 + 27 ] = $v31;
		$m[ $w1 + 26 ] = $v32;
		$m[ $w1 + 25 ] = $v33;
		$m[ $w1 + 24 ] = $v34;
		$m[ $w1 + 34 ] = ( $m[ $w1 + 34 ] & -0x100 ) | (int) ( $v21 == 1 );
		$m[ $w1 + 29 ] = ( $v19 << 32 ) | (int) ( $v19 >= 0 && $v19 < 4294967296 );
		$m[ $w1 + 23 ] = $v16;
		$m[ $w1 + 22 ] = (int) ( $v16 >= 0 && $v16 < 1000000001 );
		$this->reader_list( $v1 + 400, $v1 + 20, 10, 12120, 2 );
		$v37 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
		$m[ $w1 + 36 ] = ( $m[ $w1 + 36 ] & 0xFFFFFFFF ) | ( $v37 << 32 );
		$v38 = ( $m[ $w1 + 50 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w1 + 36 ] = ( $m[ $w1 + 36 ] & -0x100000000 ) | $v38;
		$v39 = $m[ $w1 + 50 ] & 0xFFFFFFFF;
		$m[ $w1 + 35 ] = ( $m[ $w1 + 35 ] & 0xFFFFFFFF ) | ( $v39 << 32 );
		do {
			if ( $v37 == 0 ) {
				break;
			}
			$v40 = ( 0 - $v38 ) & 0xFFFFFFFF;
			$v41 = $v38;
			$v42 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v38 < $v42 ) {
					break 2;
				}
				if ( $v41 < 2 ) {
					break 2;
				}
				$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100000000 ) | ( ( $v40 + $v42 + ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) ) & 0xFFFFFFFF );
				$v43 = $v39 & 7 ? $this->rt_load( $v39 ) : $m[ $v39 >> 3 ] ?? $this->rt_load( $v39 );
				if ( $v43 >= 0 && $v43 <= 22 && ( ( 1 << ( $v43 & 63 ) ) & 0x7FDD08 ) != 0 ) {
					$this->reader_fail( $v1 + 20, 8, 0 );
				}
				$v41 = ( $v41 - 2 ) & 0xFFFFFFFF;
				$v42 = ( $v42 + 2 ) & 0xFFFFFFFF;
				$v39 = ( $v39 + 16 ) & 0xFFFFFFFF;
				$v37 = ( $v37 - 1 ) & 0xFFFFFFFF;
				if ( ! $v37 ) {
					break;
				}
			}
		} while ( false );
		$this->reader_list( $v1 + 400, $v1 + 20, 200, 10296, 3 );
		$v44 = $m[ $w1 + 50 ];
		$v45 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 400, $v1 + 20, 100, 10224, 3 );
		$v46 = $m[ $w1 + 50 ];
		$v47 = $m[ $w1 + 51 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 400, $v1 + 20, 200, 9480, 4 );
		$m[ $w1 + 41 ] = ( $m[ $w1 + 41 ] & -0x100000000 ) | $v47;
		$m[ $w1 + 40 ] = $v46;
		$m[ $w1 + 39 ] = ( $m[ $w1 + 39 ] & 0xFFFFFFFF ) | ( $v45 << 32 );
		$this->rt_store( $v1 + 308, $v44 );
		$m[ $w1 + 37 ] = $this->rt_load( $v1 + 164 );
		$m[ $w1 + 38 ] = ( $m[ $w1 + 38 ] & -0x100000000 ) | ( ( $m[ $w1 + 21 ] >> 32 ) & 0xFFFFFFFF );
		$m[ $w1 + 42 ] = ( $m[ $w1 + 42 ] & 0xFFFFFFFF ) | ( ( $m[ $w1 + 51 ] & 0xFFFFFFFF ) << 32 );
		$this->rt_store( $v1 + 332, $m[ $w1 + 50 ] );
		$v48 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v48 < ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) ) {
			$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0x100000000 ) | $v48;
			$this->reader_fail( $v1 + 20, 2, 0 );
		}
		do {
			$v49 = $m[ $w1 + 6 ] & 0xFF;
			if ( $v49 == 11 ) {
				$m[3496] = \PHP_INT_MIN;
				$m[ $w1 + 7 ] = ( $m[ $w1 + 7 ] & 0xFFFFFFFF ) | 0x200000000;
				$m[ $w1 + 43 ] = $m[ $w1 + 43 ] & 0xFFFFFFFF;
				$m[ $w1 + 47 ] = $v10;
				$m[ $w1 + 46 ] = $v8;
				$m[ $w1 + 45 ] = $v9;
				$m[ $w1 + 44 ] = (int) ( $v9 != \PHP_INT_MIN );
				$m[ $w1 + 49 ] = ( $m[ $w1 + 49 ] & -0x100000000 ) | ( $v1 + 64 );
				$m[ $w1 + 48 ] = ( ( $v1 + 176 ) << 32 ) | ( $v1 + 296 );
				$this->stock_truth_rules_drift_comparison_stock_truth_wire_pools_po_45( $v1 + 8, $v1 + 296, $v1 + 176 );
				$v50 = 0;
				$v51 = 1;
				$v52 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$v53 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
				$v54 = $m[ $w1 + 24 ];
				$c = $v54 == 2;
				$v55 = 0;
				if ( ! $c && ( $m[ $w1 + 28 ] & 0xFF & 1 ) != 0 ) {
					$v51 = 1;
					if ( $v54 != 1 ) {
						$v51 = 0;
					} else {
						$v56 = $m[ $w1 + 25 ];
						$v55 = $v56 > 0 ? $v56 : 0;
					}
				}
				$this->stock_truth_rules_expected_expected_stock_truth_wire_pools_p( $v1 + 400, $v1 + 352, $v53, $v52 );
				$v57 = $m[ $w1 + 51 ];
				$v58 = $m[ $w1 + 50 ];
				$v59 = $v58 & $v51;
				$v60 = $m[ $w1 + 60 ];
				$v61 = $v55 - $v60;
				\is_float( $v61 ) && $v61 = self::rt_sub_64( $v55, $v60 );
				$this->triage_of_stock_truth_wire_pools_poolrecord_stock_truth_wire( $v1 + 488, $v1 + 352, $v53, $v52, $v51, $v55, $v59, $v61 );
				$this->triage_find_stock_truth_wire_reconcile_run_closure_0_stock_t( $v1 + 568, $v1 + 488, $v1 + 284, $v1 + 348, $v1 + 52 );
				do {
					$v62 = ( $m[ $w1 + 75 ] >> 16 ) & 0xFF;
					if ( $v62 == 3 ) {
						break;
					}
					if ( $v9 != \PHP_INT_MIN ) {
						$v50 = 1;
						$s0 = $v10 - $v9;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10, $v9 );
						if ( $s0 >= $m[ $w1 + 15 ] ) {
							break;
						}
					}
					$s0 = $v8 + 1;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v8, 1 );
					$v50 = (int) ( $s0 >= $m[ $w1 + 16 ] );
				} while ( false );
				$v63 = $m[ $w1 + 7 ] & 0xFFFFFFFF;
				if ( $v63 >= 2 ) {
					$s0 = ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ ( $s0 + 8 ) >> 3 ] ) ) {
						$this->rt_store( $s0 + 8, ( $m[ $w1 + 43 ] >> 32 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $s0 + 8 ) >> 3 ] = ( $m[ $w1 + 43 ] >> 32 ) & 0xFFFFFFFF;
					}
				}
				$v64 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
				if ( $v64 < $v63 ) {
					$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v64 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v51 & 0xFFFFFFFF ? $v55 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v51 & 0xFFFFFFFF ? $v55 : \PHP_INT_MIN;
					}
				}
				$v65 = ( $v64 + 1 ) & 0xFFFFFFFF;
				if ( $v65 < $v63 ) {
					$s0 = $v55 - $v57;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v55, $v57 );
					$s1 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v65 << 3 ) ) & 0xFFFFFFFF;
					if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
						$this->rt_store( $s1, $v59 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
					} else {
						$m[ $s1 >> 3 ] = $v59 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
					}
				}
				$v66 = ( $v64 + 2 ) & 0xFFFFFFFF;
				if ( $v66 < $v63 ) {
					$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v66 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v59 & 0xFFFFFFFF ? $v61 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v59 & 0xFFFFFFFF ? $v61 : \PHP_INT_MIN;
					}
				}
				$v67 = ( $v64 + 3 ) & 0xFFFFFFFF;
				if ( $v67 < $v63 ) {
					$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v67 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v50 );
					} else {
						$m[ $s0 >> 3 ] = $v50;
					}
				}
				$v68 = $v58 & 0xFFFFFFFF;
				$v69 = ( $v64 + 4 ) & 0xFFFFFFFF;
				if ( $v69 < $v63 ) {
					$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v69 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v58 );
					} else {
						$m[ $s0 >> 3 ] = $v58;
					}
				}
				$v70 = ( $m[ $w1 + 75 ] >> 8 ) & 0xFF;
				$v71 = $m[ $w1 + 75 ] & 0xFF;
				$v72 = $m[ $w1 + 74 ];
				$v73 = $m[ $w1 + 73 ];
				$v74 = $m[ $w1 + 72 ];
				$v75 = $m[ $w1 + 71 ];
				$v76 = $m[ $w1 + 66 ];
				$v77 = $m[ $w1 + 65 ];
				$v78 = $m[ $w1 + 68 ];
				$v79 = $m[ $w1 + 67 ];
				$v80 = ( $v64 + 5 ) & 0xFFFFFFFF;
				if ( $v68 != 0 ) {
					if ( $v80 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v80 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v57 );
						} else {
							$m[ $s0 >> 3 ] = $v57;
						}
					}
					$v81 = ( $v64 + 6 ) & 0xFFFFFFFF;
					if ( $v81 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v81 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 52 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 52 ];
						}
					}
					$v82 = ( $v64 + 7 ) & 0xFFFFFFFF;
					if ( $v82 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v82 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 53 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 53 ];
						}
					}
					$v83 = ( $v64 + 8 ) & 0xFFFFFFFF;
					if ( $v83 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v83 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 54 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 54 ];
						}
					}
					$v84 = ( $v64 + 9 ) & 0xFFFFFFFF;
					if ( $v84 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v84 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 55 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 55 ];
						}
					}
					$v85 = ( $v64 + 10 ) & 0xFFFFFFFF;
					if ( $v85 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v85 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 56 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 56 ];
						}
					}
					$v86 = ( $v64 + 11 ) & 0xFFFFFFFF;
					if ( $v86 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v86 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 57 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 57 ];
						}
					}
					$v87 = ( $v64 + 12 ) & 0xFFFFFFFF;
					if ( $v87 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v87 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 58 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 58 ];
						}
					}
					$v88 = ( $v64 + 13 ) & 0xFFFFFFFF;
					if ( $v88 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v88 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 59 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 59 ];
						}
					}
					$v89 = ( $v64 + 14 ) & 0xFFFFFFFF;
					if ( $v89 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v89 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v60 );
						} else {
							$m[ $s0 >> 3 ] = $v60;
						}
					}
					$v80 = ( $v64 + 15 ) & 0xFFFFFFFF;
				}
				if ( $v80 < $v63 ) {
					$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v80 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, (int) ( $v62 != 3 ) );
					} else {
						$m[ $s0 >> 3 ] = (int) ( $v62 != 3 );
					}
				}
				$v90 = ( $v80 + 1 ) & 0xFFFFFFFF;
				if ( $v62 != 3 ) {
					if ( $v90 < $v63 ) {
						$s0 = $v71 << 3;
						$s1 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v90 << 3 ) ) & 0xFFFFFFFF;
						if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
							$this->rt_store( $s1, $m[ ( $s0 + 12576 ) >> 3 ] ?? $this->rt_load( $s0 + 12576 ) );
						} else {
							$m[ $s1 >> 3 ] = $m[ ( $s0 + 12576 ) >> 3 ] ?? $this->rt_load( $s0 + 12576 );
						}
					}
					$v91 = ( $v80 + 2 ) & 0xFFFFFFFF;
					if ( $v91 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v91 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, ( $v70 + 1 ) & 0xFF );
						} else {
							$m[ $s0 >> 3 ] = ( $v70 + 1 ) & 0xFF;
						}
					}
					$v92 = ( $v80 + 3 ) & 0xFFFFFFFF;
					if ( $v92 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v92 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, ( $v62 + 1 ) & 0xFFFFFFFF );
						} else {
							$m[ $s0 >> 3 ] = ( $v62 + 1 ) & 0xFFFFFFFF;
						}
					}
					$v93 = ( $v80 + 4 ) & 0xFFFFFFFF;
					if ( $v93 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v93 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v75 );
						} else {
							$m[ $s0 >> 3 ] = $v75;
						}
					}
					$v94 = ( $v80 + 5 ) & 0xFFFFFFFF;
					if ( $v94 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v94 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v74 );
						} else {
							$m[ $s0 >> 3 ] = $v74;
						}
					}
					$v95 = ( $v80 + 6 ) & 0xFFFFFFFF;
					if ( $v95 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v95 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v73 );
						} else {
							$m[ $s0 >> 3 ] = $v73;
						}
					}
					$v96 = ( $v80 + 7 ) & 0xFFFFFFFF;
					if ( $v96 < $v63 ) {
						$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v96 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v72 );
						} else {
							$m[ $s0 >> 3 ] = $v72;
						}
					}
					$v90 = ( $v80 + 8 ) & 0xFFFFFFFF;
				}
				if ( $v90 < $v63 ) {
					$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v90 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v79 >= 0 && $v79 < 2 ? $v78 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v79 >= 0 && $v79 < 2 ? $v78 : \PHP_INT_MIN;
					}
				}
				$v97 = ( $v90 + 1 ) & 0xFFFFFFFF;
				if ( $v97 < $v63 ) {
					$s0 = ( ( ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF ) + ( $v97 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v77 & 0xFFFFFFFF ? $v76 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v77 & 0xFFFFFFFF ? $v76 : \PHP_INT_MIN;
					}
				}
				$v98 = ( $v90 + 2 ) & 0xFFFFFFFF;
				if ( $v98 <= $v63 ) {
					break;
				}
				$v99 = 0;
				$v100 = 10;
			} else {
				$v100 = ( $v49 + 1 ) & 0xFFFFFFFF;
				$v99 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			}
			$m[3496] = $v99;
			$m[3495] = $v100;
			$v98 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 608 ) & 0xFFFFFFFF;
		return $v98;
	}

	/** resolve (WebAssembly function 66). */
	private function resolve_66( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 80 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 9 ] ) || $this->rt_touch( $w1 + 9 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 3 ] = 0;
		$m[ $w1 + 2 ] = 1;
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 8, 0, 0 );
		}
		$this->reader_list( $v1 + 40, $v1 + 8, 8, 11256, 15 );
		$v5 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
		$v6 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
		$v7 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$v8 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		if ( $v8 < ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( $v8 << 32 );
			$this->reader_fail( $v1 + 8, 2, 0 );
		}
		$v9 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFF;
		if ( $v9 == 11 ) {
			$v10 = 0;
			$v11 = 4294967176;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$m[ $w1 + 9 ] = ( $v5 << 32 ) | $v6;
				$m[ $w1 + 8 ] = ( $m[ $w1 + 8 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
				$s0 = ( $v11 + 12288 ) & 0xFFFFFFFF;
				$v12 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
				$this->resolve_decided( $v1 + 40, $v1 + 68, $v10 );
				$s0 = $m[ $w1 + 7 ];
				$s1 = ( $v11 + 28088 ) & 0xFFFFFFFF;
				isset( $m[ $s1 >> 3 ] ) || $this->rt_touch( $s1 >> 3 );
				$m[ $s1 >> 3 ] = $m[ $w1 + 5 ] & 0xFFFFFFFF ? $s0 : $v12;
				$v10 = ( $v10 + 1 ) & 0xFFFFFFFF;
				$v11 = ( $v11 + 8 ) & 0xFFFFFFFF;
				if ( ! $v11 ) {
					break;
				}
			}
			$v13 = 0;
			$v14 = 28088;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$m[ $w1 + 9 ] = ( $v5 << 32 ) | $v6;
				$m[ $w1 + 8 ] = ( $m[ $w1 + 8 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
				$this->resolve_decided( $v1 + 40, $v1 + 68, $v13 );
				$s0 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
				isset( $m[ $v14 >> 3 ] ) || $this->rt_touch( $v14 >> 3 );
				$m[ $v14 >> 3 ] = $m[ $w1 + 5 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
				$v14 = ( $v14 + 8 ) & 0xFFFFFFFF;
				$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
				if ( $v13 == 15 ) {
					break;
				}
			}
			$v15 = 31;
		} else {
			$m[3496] = $m[ $w1 + 4 ] & 0xFFFFFFFF;
			$m[3495] = ( $v9 + 1 ) & 0xFFFFFFFF;
			$v15 = 2;
		}
		$this->g0_stack_pointer = ( $v1 + 80 ) & 0xFFFFFFFF;
		return $v15;
	}

	/** rules (WebAssembly function 67). */
	private function rules_67( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
			$v1 = $m[ ( $s0 + 12288 ) >> 3 ] ?? $this->rt_load( $s0 + 12288 );
		}
		return $v1;
	}

	/** snapshot (WebAssembly function 68). */
	private function snapshot_68( int $v0 ): int {
		$m = &$this->m;
		--$this->fuel < 0 && self::rt_out_of_fuel();
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		$m[3495] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 < 4265 );
		$v3 = $v2 ? $v0 : 0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 41608 : 8;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 8216;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		$v6 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$c = $v5 >= $v6 && ( ( $v5 - $v6 ) & 0xFFFFFFFF ) >= 4;
		$m[ $w1 + 1 ] = ( $v6 << 32 ) | ( ( $v6 + 4 ) & 0xFFFFFFFF );
		if ( $c ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 8264;
			$w7 = 1033;
		}
		$this->reader_check( $v1, $v7, 4, 11616, 4 );
		$v8 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v9 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v10 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v11 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$v12 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v12 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v12 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		$v13 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
		if ( $v13 == 11 ) {
			$s0 = $v10 * 100;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v10, 100 );
			$s1 = $v9 * $v11;
			\is_float( $s1 ) && $s1 = self::rt_mul_64( $v9, $v11 );
			$v14 = (int) ( $v11 >= $v8 && $s0 > $s1 );
		} else {
			$m[3495] = ( $v13 + 1 ) & 0xFFFFFFFF;
			$v14 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		}
		$m[3496] = $v14;
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return 2;
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
}
