<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: ffe583d4eeec8c431e8083cf28c09a29684ef26d8347746bfe22d27a82718fe1.
 */

declare( strict_types=1 );

namespace StockTruth\Engine\Generated;

/**
 * Ledger: a WebAssembly module as PHP.
 *
 * 64-bit integers are PHP integers. 32-bit integers are 0 to 2^32-1 everywhere, in results
 * too; signed_32() tells the signed value of one. Every public method throws a WasmTrap where
 * WebAssembly would trap, and after any throw this instance refuses further calls.
 */
final class Ledger {

	/** SHA-256 of the translated module. */
	public const WASM_SHA256 = 'ffe583d4eeec8c431e8083cf28c09a29684ef26d8347746bfe22d27a82718fe1';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1024 => -10000000000000, 10000000000000, 256, 1028 => 1, 1031 => 1, 1033 => -10000000000000,
		10000000000000, 256, 1037 => 1, 256, 1040 => 1, 256, 1043 => 1, 1045 => 1, 6, 1, 1049 => 100, 258, 1,
		10000000000000, 1054 => 1, 1000000000, 1058 => 1000000000, 256, 1061 => 10000000000000,
		1064 => 10000000000000, 1067 => 253402300799999, 256, 1070 => 1, 1073 => 1, 1076 => 1, 1079 => 1,
		1082 => 1, 1085 => 253402300799999, 256, 1088 => 9007199254740991, 256, 1091 => 9007199254740991, 256,
		1094 => 9007199254740991, 256, 1097 => 1, 1100 => 1, 1103 => 253402300799999, 1106 => 253402300799999,
		256, 1109 => 1, 1112 => 1, 1115 => 253402300799999, 256, 1118 => 1, 1121 => 9007199254740991, 256,
		1124 => 9007199254740991, 256, 1127 => 1, 1130 => 10000000000000, 1133 => 253402300799999, 1135 => 1,
		3, 1, 1139 => 253402300799999, 256, 1142 => 253402300799999, 256, 1145 => 253402300799999,
		1148 => 253402300799999, 256, 1151 => 1000000, 1154 => 2147483647, 1157 => 2147483647, 1160 => 100,
		1163 => 2147483647, 1166 => 100, 2, 1169 => 100, 2, 1, 1000000000, 1174 => 1, 9, 1,
		1178 => 253402300799999, 256, 1181 => 253402300799999, 256, 1184 => 253402300799999, 256, 1187 => 1,
		1190 => 3153600000000, 256, 1193 => 3153600000000, 256, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1,
		2, 257, 1, 2, 257, 1214 => 1000, 256, 1217 => 10000000000000, 256, 1220 => 100, 256,
		1223 => 10000000000000, 256, 1226 => 3153600000000, 256, 1229 => 3153600000000, 256, 1, 1000, 256,
		-10000000000000, 10000000000000, 256, 1, 3, 1, 1241 => 253402300799999, 1244 => 253402300799999,
		1247 => 9007199254740991, 256, 1250 => 2147483647, 1253 => 253402300799999, 256, -10000000000000,
		10000000000000, 256, 1, 3, 1, 1262 => 253402300799999, 256, 1265 => 253402300799999, 256,
		1268 => 253402300799999, 256, 1271 => 253402300799999, 256, 1274 => 100, 2, 1277 => 10000000000000,
		1280 => 253402300799999, 1283 => 1, 1286 => 253402300799999, 1288 => 1, 2, 1, 1, 2, 1, 1, 5, 1,
		1298 => 253402300799999, 256, 1301 => 253402300799999, 256, 1304 => 2147483647, 1307 => 3153600000000,
		1310 => 3153600000000, 1313 => 10000000000000, 1316 => 253402300799999, 1319 => 10000000000000,
		1322 => 2147483647, 1324 => -10000000000000, 10000000000000, 256, 1, 3, 1, 1331 => 253402300799999,
		256, 1334 => 253402300799999, 256, 1337 => 253402300799999, 256, 1340 => 253402300799999, 256,
		1343 => 10000000000000, 1346 => 10000000000000, 256, 1, 10000000000000, 1351 => 1, 3, 1, 1355 => 100,
		259, 1358 => 10000000000000, 1361 => 10000000000000, 1364 => 10000000000000, 1367 => 10000000000000,
		256, 1370 => 10000000000000, 256, 1373 => 10000000000000, 256, 1376 => 253402300799999,
		1379 => 253402300799999, 1382 => 2147483647, 1385 => 10000000000000, 1388 => 10000000000000,
		1391 => 10000000000000, 1394 => 10000000000000, 1397 => 10000000000000, 1400 => 253402300799999, 256,
		1403 => 253402300799999, 1406 => 9007199254740991, 256, 1409 => 100, 2, 1412 => 10000000000000,
		1415 => 253402300799999, 1418 => 253402300799999, 1420 => 1, 23, 1, -9007199254740991,
		9007199254740991, 256, 1427 => 3153600000000, 1430 => 1, 1433 => 1, 1436 => 1, 1439 => 1, 1442 => 1,
		1445 => 9007199254740991, 256, 1448 => 2147483647, 1451 => 253402300799999, 256, 1454 => 1,
		1457 => 253402300799999, 256, 1, 2, 1, 1463 => 253402300799999, 256, -10000000000000, 10000000000000,
		256, 1, 3, 1, 1472 => 253402300799999, 1475 => 253402300799999, 1478 => 9007199254740991, 256,
		1481 => 253402300799999, 1484 => 253402300799999, 1487 => 9007199254740991, 256,
		1490 => 3153600000000, 1493 => 3153600000000, 1495 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1,
		2, 1, 1514 => 1000, 1517 => 10000000000000, 1520 => 100, 1523 => 10000000000000,
		1526 => 3153600000000, 1529 => 3153600000000, 1531 => 1, 1000, 1534 => 8308408381722878317,
		7453016943535417460, 2334385648715461477, 7310017434430236271, 8247611994981558387,
		8022154911069004645, 5576973039300666732, 7813591561000219763, 8007511615192789605,
		8316850467080708198, 8030554088932471923, 6998705320237560695, 7957614725274629219,
		7308323448091074848, 2334397830433170976, 8242185888024062071, 8391164254634604399,
		7526751258999614561, 7957695015191388261, 8391086132249390880, 8459846312389864545,
		2336916756001482098, 8391164254633616481, 7738140083234368609, 6998705320238544239,
		7957614725274629219, 7308323448091074848, 2334397830433170976, 7738140083766719585,
		7308323448096585071, 6998705320238866768, 7957614725274629219, 7308323448091074848,
		2334397830433170976, 7308631229692146785, 8606218820622054510, 8386653722862187630,
		7526756837609074537, 7594793423135339887, 8102082852120851815, 6998705320237690473,
		7957614725274629219, 7597696135119003936, 8389209267070068590, 7161082343932584307,
		7305808799992016756, 7021991863916983406, 8386654022352987500, 7309377853804540527,
		7377304608515122034, 7738151130160002149, 7307218434631757397, 2340029460253864736,
		7955925862328530035, 7022083187822982432, 7165073434038527334, 8389754633633222763,
		7306634592547858548, 7738151130691041652, 7165901489354729760, 8028620030632816229,
		8390313048101184626, 8007523701041948008, 8245927517318422638, 8102104868358088036,
		8606207838304827756, 7599578516127249229, 2334675642071606382, 8243691149574829427,
		7307218433977181025, 8007511614975797024, 7379555238788800614, 8017363239160670068,
		7598805593979709038, 7142820508314332783, 8030878500513672559, 7811903046411121518,
		8387507296051159328, 7236281245828868384, 34359750640, 141733933048, 900000, 1617 => 3153600000000,
		1619 => 68719489049, 98784260137, 300000, 1623 => 3153600000000, 1625 => 47244652608, 184683606091, 3,
		1, 3, 3, 34359750774, 171798704254, 2, 1, 3, 3, 55834587302, 171798704307, 1, 1, 3, 3, 34359750875,
		167503737059, 1, 1, 3, 3, 30064783626, 115964129553, 1, 1, 2, 4, 30064783660, 124554064179, 1, 1, 2,
		4, 77309423952, 115964129634, 100, 1665 => 1000, 2, 68719489405, 107374195085, 1671 => 10000000000000,
		1, 77309424038, 115964129720, 1677 => 100, 2, 51539620307, 90194325983, 1683 => 10000000000000, 1,
		60129554932, 85899358722, 2592000000, 1689 => 3153600000000, 1691 => 30064783894, 85899358749, 600000,
		1695 => 3153600000000, 1697 => 77309424177, 158913802819, 2, 1, 1000, 2, 17230332160,
		1721 => 506097522914230528, 1084818905618843912, 6215625451114768, 5726301491882780074,
		-5854433922304439185, -7685110074322040247, -2429040267033637504, 2, 4, 1731 => 16, 32, 64, 128,
		1736 => 512, 1740 => 8192, 524288, 2, 4, 8, 16, 32, 64, 128, 256, 512, 4194304, 1024, 2048, 4096,
		8192, 16384, 8388608, 32768, 262144, 1048576, 65536, 2097152, 131072, 578437695752307201,
		1445953508385491721, 4514685256733206, 1, 4, 5, 6, 7, 8, 9, 11, 12, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 22,
		10, 11, 12, 13, 14, 23, 15, 18, 20, 16, 21, 17,
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

	/** admit (WebAssembly function 64).: () -> (). */
	public function admit(): void {
		$this->rt_begin_call();
		try {
			$this->admit_64();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** confirm (WebAssembly function 65).: () -> (). */
	public function confirm(): void {
		$this->rt_begin_call();
		try {
			$this->confirm_65();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 66).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_66();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** govern (WebAssembly function 67).: () -> (). */
	public function govern(): void {
		$this->rt_begin_call();
		try {
			$this->govern_67();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** group (WebAssembly function 68).: () -> (). */
	public function group(): void {
		$this->rt_begin_call();
		try {
			$this->group_68();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** massGuard (WebAssembly function 69).: () -> (). */
	public function massGuard(): void {
		$this->rt_begin_call();
		try {
			$this->massguard_69();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** order (WebAssembly function 70).: () -> (). */
	public function order(): void {
		$this->rt_begin_call();
		try {
			$this->order_70();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** policies (WebAssembly function 71).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_71();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reconcile (WebAssembly function 72).: () -> (). */
	public function reconcile(): void {
		$this->rt_begin_call();
		try {
			$this->reconcile_72();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reflect (WebAssembly function 73).: () -> (). */
	public function reflect(): void {
		$this->rt_begin_call();
		try {
			$this->reflect_73();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** resolve (WebAssembly function 74).: () -> (). */
	public function resolve(): void {
		$this->rt_begin_call();
		try {
			$this->resolve_74();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 75).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_75( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** split (WebAssembly function 76).: () -> (). */
	public function split(): void {
		$this->rt_begin_call();
		try {
			$this->split_76();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** words (WebAssembly function 77).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_77();
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
				return 125200;
			case '__heap_base':
				return 125200;
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

	/** stock_truth::wire::mass_guard::run (WebAssembly function 0). */
	private function mass_guard_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		do {
			$v3 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
			if ( $v3 >= 0 && $v3 <= 2147483647 ) {
				$v4 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
				if ( $v4 >= 0 && $v4 <= 2147483647 ) {
					$v5 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
					if ( $v5 >= 0 && $v5 <= 100 ) {
						$v6 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
						if ( $v6 >= 0 && $v6 < 2147483648 ) {
							if ( ! isset( $m[ $w0 ] ) ) {
								$this->rt_store( $v0, 2, 4 );
							} else {
								$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | 2;
							}
							if ( ! isset( $m[ $w1 + 49 ] ) ) {
								$this->rt_store( $v1 + 392, (int) ( $v3 >= $v6 && $v4 * 100 > $v5 * $v3 ) );
							} else {
								$m[ $w1 + 49 ] = (int) ( $v3 >= $v6 && $v4 * 100 > $v5 * $v3 );
							}
							break;
						}
					}
				}
			}
			$this->place_at_fault( $v2 + 4, $v1 + 8 );
			$v7 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
			$v8 = $m[ $w2 + 1 ];
			$v9 = $m[ $w2 + 2 ];
			$this->rt_store( $v0 + 20, $m[ $w2 + 3 ] );
			$this->rt_store( $v0 + 12, $v9 );
			$this->rt_store( $v0 + 4, $v8 );
			if ( ! isset( $m[ $w0 ] ) ) {
				$this->rt_store( $v0, $v7, 4 );
			} else {
				$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v7;
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 32;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 1). */
	private function place_at_fault( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 4, 9224, 4, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & 0xFFFFFFFF;
		$this->rt_store( $v0, 1 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | $v4;
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v5 << 32 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF00000001 ) | ( ( $v5 ? $v3 : 6 ) << 32 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::admit::run (WebAssembly function 2). */
	private function admit_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v29 = 0;
		$v30 = 0;
		$v31 = 0;
		$v32 = 0;
		$v33 = 0;
		$v34 = 0;
		$v35 = 0;
		$v43 = 0;
		$v44 = 0;
		$v45 = 0;
		$v46 = 0;
		$v54 = 0;
		$v56 = 0;
		$v57 = 0;
		$v58 = 0;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 288 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 35 ] ) || $this->rt_touch( $w2 + 35 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				$v3 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
				if ( $v3 < 0 || $v3 > 3153600000000 ) {
					break;
				}
				$v4 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
				if ( $v4 < 0 || $v4 > 1 ) {
					break;
				}
				$v5 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
				if ( $v5 < 0 || $v5 > 1 ) {
					break;
				}
				$v6 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
				if ( $v6 < 0 || $v6 > 1 ) {
					break;
				}
				$v7 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
				if ( $v7 < 0 || $v7 > 1 ) {
					break;
				}
				$v8 = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
				if ( $v8 < 0 || $v8 > 1 ) {
					break;
				}
				do {
					$v9 = $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 );
					if ( $v9 >= 0 ) {
						if ( $v9 < 9007199254740992 ) {
							break;
						}
						break 2;
					}
					if ( $v9 != \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v10 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
				if ( $v10 < 0 || $v10 > 2147483647 ) {
					break;
				}
				$v11 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
				if ( $v11 >= 0 ) {
					if ( $v11 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v11 != \PHP_INT_MIN ) {
					break;
				}
				$v12 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
				if ( $v12 < 0 || $v12 > 1 ) {
					break;
				}
				$v13 = $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88 );
				if ( $v13 >= 0 ) {
					if ( $v13 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v13 != \PHP_INT_MIN ) {
					break;
				}
				$v14 = $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96 );
				if ( $v14 < 1 || $v14 > 2 ) {
					break;
				}
				$v15 = $m[ $w1 + 13 ] ?? $this->rt_load( $v1 + 104 );
				if ( $v15 >= 0 ) {
					if ( $v15 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v15 != \PHP_INT_MIN ) {
					break;
				}
				$m[ $w2 + 8 ] = $v3;
				$m[ $w2 + 9 ] = $v10;
				$m[ $w2 + 10 ] = ( $m[ $w2 + 10 ] & -0xFFFF000001 ) | ( (int) ( $v8 == 1 ) << 32 ) | ( (int) ( $v7 == 1 ) << 24 );
				$m[ $w2 + 10 ] = ( $m[ $w2 + 10 ] & -0xFFFF01 ) | ( (int) ( $v6 == 1 ) << 16 ) | ( (int) ( $v5 == 1 ) << 8 );
				$v16 = (int) ( $v4 == 1 );
				$m[ $w2 + 10 ] = ( $m[ $w2 + 10 ] & -0xFF0000000100 ) | $v16 | ( (int) ( $v12 == 1 ) << 40 );
				$v17 = 2;
				$m[ $w2 + 10 ] = ( $m[ $w2 + 10 ] & -0xFF000000000001 ) | ( (int) ( $v14 == 2 ) << 48 );
				$m[ $w2 + 1 ] = $v9;
				$m[ $w2 ] = (int) ( $v9 != \PHP_INT_MIN );
				$m[ $w2 + 3 ] = $v11;
				$m[ $w2 + 2 ] = (int) ( $v11 != \PHP_INT_MIN );
				$m[ $w2 + 5 ] = $v13;
				$m[ $w2 + 4 ] = (int) ( $v13 != \PHP_INT_MIN );
				$m[ $w2 + 7 ] = $v15;
				$v18 = (int) ( $v15 != \PHP_INT_MIN );
				$m[ $w2 + 6 ] = $v18;
				do {
					do {
						$v19 = $m[ $w1 + 14 ] ?? $this->rt_load( $v1 + 112 );
						if ( $v19 < 0 || $v19 > 1 ) {
							$v20 = 1;
							$v21 = 0;
							$v22 = 2;
							$v23 = 0;
							$v24 = 1;
						} else {
							switch ( $v19 ) {
								case 1:
									break;
								default:
									break 3;
							}
							do {
								do {
									$v13 = $m[ $w1 + 15 ] ?? $this->rt_load( $v1 + 120 );
									if ( $v13 >= -10000000000000 ) {
										if ( $v13 < 10000000000001 ) {
											break;
										}
										break 2;
									}
									if ( $v13 != \PHP_INT_MIN ) {
										break 2;
									}
								} while ( false );
								$v25 = $m[ $w1 + 16 ] ?? $this->rt_load( $v1 + 128 );
								if ( $v25 < 1 || $v25 > 3 ) {
									break;
								}
								$v26 = $m[ $w1 + 17 ] ?? $this->rt_load( $v1 + 136 );
								if ( $v26 < 0 || $v26 > 253402300799999 ) {
									break;
								}
								$v27 = $m[ $w1 + 18 ] ?? $this->rt_load( $v1 + 144 );
								if ( $v27 < 0 || $v27 > 253402300799999 ) {
									break;
								}
								do {
									$v28 = $m[ $w1 + 19 ] ?? $this->rt_load( $v1 + 152 );
									if ( $v28 >= 0 ) {
										if ( $v28 < 9007199254740992 ) {
											break;
										}
										break 2;
									}
									if ( $v28 != \PHP_INT_MIN ) {
										break 2;
									}
								} while ( false );
								$v29 = $m[ $w1 + 20 ] ?? $this->rt_load( $v1 + 160 );
								if ( $v29 < 0 || $v29 > 2147483647 ) {
									break;
								}
								$v30 = $m[ $w1 + 21 ] ?? $this->rt_load( $v1 + 168 );
								if ( $v30 >= 0 ) {
									if ( $v30 >= 253402300800000 ) {
										break;
									}
									break 2;
								}
								if ( $v30 == \PHP_INT_MIN ) {
									break 2;
								}
							} while ( false );
							$this->place_at_fault_3( $v2 + 208, $v1 + 120 );
							$v1 = ( ( $m[ $w2 + 29 ] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $w2 + 29 ] >> 24 ) & 0xFF ) << 16 );
							$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
							$v22 = $m[ $w2 + 29 ] & 0xFF;
							$v31 = ( $m[ $w2 + 28 ] >> 32 ) & 0xFFFFFFFF;
							$v21 = $m[ $w2 + 28 ] & 0xFFFFFFFF;
							$v32 = ( $m[ $w2 + 27 ] >> 32 ) & 0xFFFFFFFF;
							$v23 = $m[ $w2 + 27 ] & 0xFFFFFFFF;
							$v20 = ( $m[ $w2 + 26 ] >> 32 ) & 0xFFFFFFFF;
							$v24 = $m[ $w2 + 26 ] & 0xFFFFFFFF;
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 25, $v1, 2 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( $v1 & 0xFFFF ) << 8 );
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 24, $v22, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v22;
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 20, $v31, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v31 << 32 );
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 16, $v21, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v21;
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 12, $v32, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v32 << 32 );
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 8, $v23, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v23;
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0 + 4, $v20, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v20 << 32 );
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0, $v24, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v24;
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 27, $v1 >> 16, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( $v1 >> 16 ) << 24 );
						}
						break 4;
					} while ( false );
					$m[ $w2 + 20 ] = $v29;
					$m[ $w2 + 16 ] = $v27;
					$m[ $w2 + 15 ] = $v26;
					$m[ $w2 + 19 ] = $v30;
					$v33 = (int) ( $v30 != \PHP_INT_MIN );
					$m[ $w2 + 18 ] = $v33;
					$v34 = $v25 == 1 ? 0 : ( $v25 == 3 ? 2 : 1 );
					$m[ $w2 + 17 ] = ( $m[ $w2 + 17 ] & -0x100 ) | $v34;
					$m[ $w2 + 14 ] = $v28;
					$v35 = (int) ( $v28 != \PHP_INT_MIN );
					$m[ $w2 + 13 ] = $v35;
					$m[ $w2 + 12 ] = $v13;
					$v17 = (int) ( $v13 == \PHP_INT_MIN );
				} while ( false );
				$m[ $w2 + 11 ] = $v17;
				do {
					do {
						$v36 = $m[ $w1 + 22 ] ?? $this->rt_load( $v1 + 176 );
						if ( $v36 < 0 || $v36 > 1 ) {
							$v37 = 1;
							$v38 = 2;
							$v39 = 0;
							$v40 = 2;
							$v41 = 0;
						} else {
							$v42 = 2;
							switch ( $v36 ) {
								case 1:
									break;
								default:
									break 3;
							}
							do {
								do {
									$v43 = $m[ $w1 + 23 ] ?? $this->rt_load( $v1 + 184 );
									if ( $v43 >= 0 ) {
										if ( $v43 < 253402300800000 ) {
											break;
										}
										break 2;
									}
									if ( $v43 != \PHP_INT_MIN ) {
										break 2;
									}
								} while ( false );
								$v44 = $m[ $w1 + 24 ] ?? $this->rt_load( $v1 + 192 );
								if ( $v44 < 0 || $v44 > 253402300799999 ) {
									break;
								}
								$v19 = $m[ $w1 + 25 ] ?? $this->rt_load( $v1 + 200 );
								if ( $v19 >= 0 ) {
									if ( $v19 >= 9007199254740992 ) {
										break;
									}
									break 2;
								}
								if ( $v19 == \PHP_INT_MIN ) {
									break 2;
								}
							} while ( false );
							$this->place_at_fault_4( $v2 + 208, $v1 + 184 );
							$v1 = ( ( $m[ $w2 + 29 ] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $w2 + 29 ] >> 24 ) & 0xFF ) << 16 );
							$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
							$v40 = $m[ $w2 + 29 ] & 0xFF;
							$v32 = ( $m[ $w2 + 28 ] >> 32 ) & 0xFFFFFFFF;
							$v39 = $m[ $w2 + 28 ] & 0xFFFFFFFF;
							$v45 = ( $m[ $w2 + 27 ] >> 32 ) & 0xFFFFFFFF;
							$v41 = $m[ $w2 + 27 ] & 0xFFFFFFFF;
							$v38 = ( $m[ $w2 + 26 ] >> 32 ) & 0xFFFFFFFF;
							$v37 = $m[ $w2 + 26 ] & 0xFFFFFFFF;
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 25, $v1, 2 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( $v1 & 0xFFFF ) << 8 );
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 24, $v40, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v40;
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 20, $v32, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v32 << 32 );
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 16, $v39, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v39;
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 12, $v45, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v45 << 32 );
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 8, $v41, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v41;
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0 + 4, $v38, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v38 << 32 );
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0, $v37, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v37;
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 27, $v1 >> 16, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( $v1 >> 16 ) << 24 );
						}
						break 4;
					} while ( false );
					$m[ $w2 + 25 ] = $v44;
					$m[ $w2 + 24 ] = $v19;
					$v46 = (int) ( $v19 != \PHP_INT_MIN );
					$m[ $w2 + 23 ] = $v46;
					$v42 = (int) ( $v43 != \PHP_INT_MIN );
				} while ( false );
				do {
					do {
						$v47 = $m[ $w1 + 26 ] ?? $this->rt_load( $v1 + 208 );
						if ( $v47 < 0 || $v47 > 1 ) {
							$v48 = 1;
							$v49 = 3;
							$v50 = 0;
							$v51 = 2;
							$v52 = 0;
						} else {
							$v53 = 2;
							switch ( $v47 ) {
								case 1:
									break;
								default:
									break 3;
							}
							do {
								do {
									$v54 = $m[ $w1 + 27 ] ?? $this->rt_load( $v1 + 216 );
									if ( $v54 >= -10000000000000 ) {
										if ( $v54 < 10000000000001 ) {
											break;
										}
										break 2;
									}
									if ( $v54 != \PHP_INT_MIN ) {
										break 2;
									}
								} while ( false );
								$v55 = $m[ $w1 + 28 ] ?? $this->rt_load( $v1 + 224 );
								if ( $v55 < 1 || $v55 > 3 ) {
									break;
								}
								$v56 = $m[ $w1 + 29 ] ?? $this->rt_load( $v1 + 232 );
								if ( $v56 < 0 || $v56 > 253402300799999 ) {
									break;
								}
								$v57 = $m[ $w1 + 30 ] ?? $this->rt_load( $v1 + 240 );
								if ( $v57 < 0 || $v57 > 253402300799999 ) {
									break;
								}
								$v36 = $m[ $w1 + 31 ] ?? $this->rt_load( $v1 + 248 );
								if ( $v36 >= 0 ) {
									if ( $v36 >= 9007199254740992 ) {
										break;
									}
									break 2;
								}
								if ( $v36 == \PHP_INT_MIN ) {
									break 2;
								}
							} while ( false );
							$this->place_at_fault_5( $v2 + 208, $v1 + 216 );
							$v1 = ( ( $m[ $w2 + 29 ] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $w2 + 29 ] >> 24 ) & 0xFF ) << 16 );
							$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
							$v51 = $m[ $w2 + 29 ] & 0xFF;
							$v32 = ( $m[ $w2 + 28 ] >> 32 ) & 0xFFFFFFFF;
							$v50 = $m[ $w2 + 28 ] & 0xFFFFFFFF;
							$v45 = ( $m[ $w2 + 27 ] >> 32 ) & 0xFFFFFFFF;
							$v52 = $m[ $w2 + 27 ] & 0xFFFFFFFF;
							$v49 = ( $m[ $w2 + 26 ] >> 32 ) & 0xFFFFFFFF;
							$v48 = $m[ $w2 + 26 ] & 0xFFFFFFFF;
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 25, $v1, 2 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( $v1 & 0xFFFF ) << 8 );
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 24, $v51, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v51;
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 20, $v32, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v32 << 32 );
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 16, $v50, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v50;
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 12, $v45, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v45 << 32 );
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 8, $v52, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v52;
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0 + 4, $v49, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v49 << 32 );
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0, $v48, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v48;
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 27, $v1 >> 16, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( $v1 >> 16 ) << 24 );
						}
						break 4;
					} while ( false );
					$v31 = $v55 == 1 ? 0 : ( $v55 == 3 ? 2 : 1 );
					$v58 = (int) ( $v54 == \PHP_INT_MIN );
					$v53 = (int) ( $v36 != \PHP_INT_MIN );
				} while ( false );
				do {
					do {
						do {
							$v59 = $m[ $w1 + 32 ] ?? $this->rt_load( $v1 + 256 );
							if ( $v59 < 0 || $v59 > 1 ) {
								$v60 = 4;
								$v61 = 2;
								$v62 = 0;
								$v63 = 1;
							} else {
								switch ( $v59 ) {
									case 1:
										break;
									default:
										if ( $v53 == 2 ) {
											break 3;
										}
										break 4;
								}
								do {
									$v56 = $m[ $w1 + 33 ] ?? $this->rt_load( $v1 + 264 );
									if ( $v56 < 0 || $v56 > 253402300799999 ) {
										break;
									}
									$v57 = $m[ $w1 + 34 ] ?? $this->rt_load( $v1 + 272 );
									if ( $v57 < 0 || $v57 > 253402300799999 ) {
										break;
									}
									$v36 = $m[ $w1 + 35 ] ?? $this->rt_load( $v1 + 280 );
									if ( $v36 >= 0 ) {
										if ( $v36 >= 9007199254740992 ) {
											break;
										}
										break 2;
									}
									if ( $v36 == \PHP_INT_MIN ) {
										break 2;
									}
								} while ( false );
								$this->place_at_fault_6( $v2 + 208, $v1 + 264 );
								$v1 = ( ( $m[ $w2 + 29 ] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $w2 + 29 ] >> 24 ) & 0xFF ) << 16 );
								$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
								$v61 = $m[ $w2 + 29 ] & 0xFF;
								$v32 = ( $m[ $w2 + 28 ] >> 32 ) & 0xFFFFFFFF;
								$v62 = $m[ $w2 + 28 ] & 0xFFFFFFFF;
								$v31 = ( $m[ $w2 + 27 ] >> 32 ) & 0xFFFFFFFF;
								$v60 = $this->rt_load( $v2 + 212 );
								$v63 = $m[ $w2 + 26 ] & 0xFFFFFFFF;
							}
							if ( ! isset( $m[ $w0 + 3 ] ) ) {
								$this->rt_store( $v0 + 25, $v1, 2 );
							} else {
								$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( $v1 & 0xFFFF ) << 8 );
							}
							if ( ! isset( $m[ $w0 + 3 ] ) ) {
								$this->rt_store( $v0 + 24, $v61, 1 );
							} else {
								$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v61;
							}
							if ( ! isset( $m[ $w0 + 2 ] ) ) {
								$this->rt_store( $v0 + 20, $v32, 4 );
							} else {
								$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v32 << 32 );
							}
							if ( ! isset( $m[ $w0 + 2 ] ) ) {
								$this->rt_store( $v0 + 16, $v62, 4 );
							} else {
								$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v62;
							}
							if ( ! isset( $m[ $w0 + 1 ] ) ) {
								$this->rt_store( $v0 + 12, $v31, 4 );
							} else {
								$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v31 << 32 );
							}
							$this->rt_store( $v0 + 4, $v60 );
							if ( ! isset( $m[ $w0 ] ) ) {
								$this->rt_store( $v0, $v63, 4 );
							} else {
								$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v63;
							}
							if ( ! isset( $m[ $w0 + 3 ] ) ) {
								$this->rt_store( $v0 + 27, $v1 >> 16, 1 );
							} else {
								$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( $v1 >> 16 ) << 24 );
							}
							break 5;
						} while ( false );
						$v58 = 2;
						if ( $v53 == 2 ) {
							$v53 = (int) ( $v36 != \PHP_INT_MIN );
							break 2;
						}
					} while ( false );
					if ( ! isset( $m[ $w0 + 3 ] ) ) {
						$this->rt_store( $v0 + 24, 6, 1 );
					} else {
						$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | 6;
					}
					if ( ! isset( $m[ $w0 + 2 ] ) ) {
						$this->rt_store( $v0 + 16, 0, 4 );
					} else {
						$m[ $w0 + 2 ] = $m[ $w0 + 2 ] & -0x100000000;
					}
					if ( ! isset( $m[ $w0 + 1 ] ) ) {
						$this->rt_store( $v0 + 8, 0, 4 );
					} else {
						$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
					}
					if ( ! isset( $m[ $w0 ] ) ) {
						$this->rt_store( $v0, 17179869185 );
					} else {
						$m[ $w0 ] = 17179869185;
					}
					break 3;
				} while ( false );
				$v64 = (int) ( $v17 != 2 );
				do {
					do {
						$v65 = (int) ( $v56 - $v57 > $v3 );
						$v66 = $v65 ? $v57 : $v56;
						$v67 = (int) ( $v66 < $v11 );
						if ( ! $v67 ) {
							if ( $v17 == 2 ) {
								$v68 = 0;
								$v69 = 2;
								break 2;
							}
							if ( $v29 != $v10 ) {
								$v69 = $v29 > $v10 ? 0 : 2;
								break;
							}
							$v70 = (int) ( ( $v35 & $v53 ) == 0 );
							$v71 = $v70 ? $v66 : $v36;
							$v72 = $v70 ? $v26 : $v28;
							$v69 = $v71 < $v72 ? 0 : ( $v71 == $v72 ? 1 : 2 );
							break;
						}
						$v68 = $v64 ? $v34 : 0;
						$v69 = 0;
						break 2;
					} while ( false );
					$v68 = $v34;
				} while ( false );
				$m[ $w2 + 31 ] = $v57;
				$m[ $w2 + 30 ] = $v66;
				$m[ $w2 + 29 ] = $v36;
				$m[ $w2 + 28 ] = $v53;
				$v73 = (int) ( $v58 == 2 );
				$v74 = $v73 ? $v68 : $v31;
				$m[ $w2 + 32 ] = ( $m[ $w2 + 32 ] & -0x100 ) | $v74;
				$v75 = $v73 ? 0 : $v54;
				$m[ $w2 + 27 ] = $v75;
				$v76 = $v73 ? 0 : $v58;
				$m[ $w2 + 26 ] = $v76;
				$v77 = $v5 == 1 ? ( $v6 == 1 ? 4 : 5 ) : 6;
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
																if ( $v5 != 1 || ( $v6 != 1 || $v4 != 1 ) ) {
																	break;
																}
																if ( $v58 == 2 && $v8 != 1 ) {
																	$v77 = 8;
																	break;
																}
																if ( ! $v69 ) {
																	$v77 = 2;
																	$v69 = 0;
																	break;
																}
																$v78 = $v64 ? $v2 + 88 : 0;
																do {
																	do {
																		do {
																			if ( $v58 != 2 ) {
																				if ( $v69 == 1 ) {
																					break 3;
																				}
																				$s0 = $this->admit_waits( $v78, $v2 + 208, $v2 );
																				if ( $s0 ) {
																					break;
																				}
																				$v77 = 0;
																				break 2;
																			}
																			if ( $v14 != 2 ) {
																				$v77 = 9;
																				break 4;
																			}
																			if ( $v69 == 1 ) {
																				break 3;
																			}
																			$s0 = $this->admit_waits( $v78, $v2 + 208, $v2 );
																			if ( ! $s0 ) {
																				$v77 = 10;
																				break 2;
																			}
																		} while ( false );
																		$v77 = 7;
																	} while ( false );
																	$v69 = 2;
																	break 2;
																} while ( false );
																if ( $v17 != $v76 ) {
																	$v77 = 3;
																	$v69 = 1;
																	break;
																}
																if ( $v17 == 0 && $v13 != $v75 ) {
																	$v69 = 1;
																	$v79 = 1;
																	$v77 = 3;
																	if ( $v76 & 1 ) {
																		break 6;
																	}
																	break 2;
																}
																$v69 = 1;
																$v77 = ( $v34 & 0xFF ) == ( $v74 & 0xFF ) ? 1 : 3;
															} while ( false );
															do {
																if ( $v17 != 2 ) {
																	$v80 = $v76;
																	if ( $v17 & 1 ) {
																		if ( ( $v80 & 1 ) == 0 ) {
																			break 4;
																		}
																		break;
																	}
																	if ( ( $v80 & 1 ) == 0 ) {
																		break 2;
																	}
																	break;
																}
																if ( ( $v76 & 1 ) == 0 ) {
																	break 4;
																}
																$v81 = 0;
																$v79 = 1;
																break 5;
															} while ( false );
															$v79 = 1;
															break 2;
														} while ( false );
														if ( $v75 > $v13 ) {
															break 2;
														}
														$v79 = 0;
													} while ( false );
													$v58 = $v30;
													$v81 = $v33;
													break 2;
												} while ( false );
												$v81 = 1;
												$v79 = 0;
												$v58 = $v66;
											} while ( false );
											$v82 = $v17;
											$v83 = $v13;
											$v84 = $v34;
											$v85 = $v29;
											$v86 = $v26;
											$v87 = $v28;
											$v88 = $v35;
											switch ( $v77 ) {
												case 0:
													break 4;
												case 1:
												case 2:
													break 5;
												case 3:
													$v82 = 2;
													if ( $v17 != 2 ) {
														break 2;
													}
													break 3;
												default:
													$v82 = $v17;
													$v83 = $v13;
													$v84 = $v34;
													$v85 = $v29;
													$v86 = $v26;
													$v87 = $v28;
													$v88 = $v35;
													switch ( ( $v77 - 7 ) & 0xFFFFFFFF ) {
														case 0:
															break;
														case 3:
															break 5;
														default:
															break 6;
													}
													break;
											}
											if ( $v17 != 2 ) {
												$v89 = $v34 & 0xFF;
												$v90 = $v74 & 0xFF;
												$v84 = $v90 == 1 ? 1 : ( $v89 == 1 ? 1 : ( $v90 == 2 ? 2 : ( $v89 == 2 ? 2 : 0 ) ) );
											}
											$m[ $w2 + 35 ] = $v66;
											$m[ $w2 + 34 ] = $v36;
											$v88 = $v35;
											$v87 = $v28;
											$v86 = $v26;
											$v85 = $v29;
											$v83 = $v13;
											$v82 = $v17;
											break 5;
										} while ( false );
										$v91 = $v34 & 0xFF;
										$v92 = $v74 & 0xFF;
										$v84 = $v92 == 1 ? 1 : ( $v91 == 1 ? 1 : ( $v92 == 2 ? 2 : ( $v91 == 2 ? 2 : 0 ) ) );
										$v83 = $v13 < $v75 ? $v13 : $v75;
										$v82 = $v79 | $v17;
									} while ( false );
									$v88 = $v35;
									$v87 = $v28;
									$v86 = $v26;
									$v85 = $v29;
									break 4;
								} while ( false );
								$v82 = $v76;
								$v83 = $v75;
								$v84 = $v74;
								$v85 = $v10;
								$v30 = $v58;
								$v33 = $v81;
								$v27 = $v57;
								$v86 = $v66;
								$v87 = $v36;
								$v88 = $v53;
							} while ( false );
							$m[ $w2 + 35 ] = $v66;
							$m[ $w2 + 34 ] = $v36;
							do {
								do {
									switch ( $v77 ) {
										case 0:
										case 1:
										case 10:
											if ( $v42 == 2 || $v44 < $v11 ) {
												break 2;
											}
											$v93 = (int) ( ( $v46 & $v53 ) == 0 );
											if ( ( $v93 ? $v66 : $v36 ) >= ( $v93 ? $v44 : $v19 ) ) {
												break 2;
											}
											$v43 = $v42 & 1 ? $v43 : $v66;
											$v42 = 1;
											break 3;
										case 5:
											if ( $v69 != 2 || $v4 != 1 ) {
												break 3;
											}
											break;
										case 6:
											if ( $v69 != 2 || $v4 != 1 ) {
												break 5;
											}
											break;
										case 7:
										case 9:
											break 4;
										default:
											break 3;
									}
									do {
										do {
											if ( $v42 != 2 ) {
												if ( $v44 < $v11 ) {
													break;
												}
												$v94 = (int) ( ( $v46 & $v53 ) == 0 );
												if ( ( $v94 ? $v66 : $v36 ) >= ( $v94 ? $v44 : $v19 ) ) {
													break;
												}
												$v69 = 2;
												break 4;
											}
											do {
												$v95 = (int) ( $v17 != 2 );
												if ( ( $v18 & $v95 ) != 0 ) {
													if ( $v15 < $v26 ) {
														break;
													}
													$v69 = 2;
												} else {
													$v69 = 2;
													if ( $v17 != 2 ) {
														$v43 = $v15;
														$v42 = $v18;
														$v46 = $v53;
														$v19 = $v36;
														$v44 = $v66;
														if ( $v15 != \PHP_INT_MIN ) {
															break 5;
														}
														break;
													}
												}
												$v43 = $v15;
												$v42 = $v18;
												break 3;
											} while ( false );
											$v69 = 2;
											$v43 = $v26;
											$v42 = $v95;
											break 2;
										} while ( false );
										$v69 = 2;
									} while ( false );
									$v46 = $v53;
									$v19 = $v36;
									$v44 = $v66;
									break 2;
								} while ( false );
								$v42 = 2;
							} while ( false );
							if ( $v77 != 5 || $v4 != 1 ) {
								break 2;
							}
							$v96 = (int) ( $v69 == 2 );
							$v97 = 0;
							$v16 = 1;
							break 3;
						} while ( false );
						do {
							if ( $v42 != 2 ) {
								if ( $v44 < $v11 ) {
									$v98 = $v2 + 264;
									$v46 = $v53;
									break;
								}
								$v99 = (int) ( ( $v46 & $v53 ) == 0 );
								$v100 = (int) ( ( $v99 ? $v66 : $v36 ) < ( $v99 ? $v44 : $v19 ) );
								$v46 = $v100 ? $v46 : $v53;
								$v98 = $v100 ? $v2 + 184 : $v2 + 264;
								break;
							}
							do {
								$v101 = (int) ( $v17 != 2 );
								if ( ( $v18 & $v101 ) != 0 ) {
									if ( $v15 < $v26 ) {
										break;
									}
									$v98 = $v2 + 264;
								} else {
									$v98 = $v2 + 264;
									if ( $v17 != 2 ) {
										$v46 = $v53;
										$v43 = $v15;
										$v42 = $v18;
										if ( $v15 != \PHP_INT_MIN ) {
											break 2;
										}
										break;
									}
								}
								$v46 = $v53;
								$v43 = $v15;
								$v42 = $v18;
								break 2;
							} while ( false );
							$v98 = $v2 + 264;
							$v46 = $v53;
							$v43 = $v26;
							$v42 = $v101;
						} while ( false );
						$v44 = $m[ ( $v98 + 16 ) >> 3 ];
						$v19 = $m[ ( $v98 + 8 ) >> 3 ];
					} while ( false );
					$v97 = 0;
					$v96 = 0;
					switch ( ( $v77 - 8 ) & 0xFFFFFFFF ) {
						case 0:
						case 2:
							break;
						case 1:
							break 2;
						default:
							if ( $v77 >= 2 ) {
								break 2;
							}
							break;
					}
					$v97 = (int) ( $v42 == 2 );
				} while ( false );
				$v102 = 0;
				do {
					if ( $v7 == 1 && ( $v8 != 1 && ! $v67 ) ) {
						$v103 = (int) ( $v9 != \PHP_INT_MIN );
						if ( ( $v103 || ( $v16 & (int) ( $v29 == $v10 ) & (int) ( $v17 != 2 ) & $v35 ) != 0 ) && $v53 == 1 ) {
							$v9 = ( $v103 ? $v9 : $v28 ) + 1;
							$v8 = $v36 - 1;
							\is_float( $v8 ) && $v8 = self::rt_sub_64( $v36, 1 );
							if ( $v9 > $v8 ) {
								break;
							}
							$v102 = 1;
						}
					}
				} while ( false );
				do {
					do {
						if ( $v77 == 2 ) {
							if ( $v17 == 2 ) {
								$v104 = 0;
								break;
							}
							$v104 = 0;
							if ( $v29 == $v10 ) {
								$v104 = (int) ( $v66 >= $v11 && ( $v35 & $v53 ) != 0 && $v28 > $v36 && $v66 > $v26 );
							}
						} else {
							$v104 = 0;
							$v105 = 0;
							if ( $v17 == 2 ) {
								break 2;
							}
						}
						if ( ( $v34 & 0xFF ) == 0 ) {
							$v105 = 1;
							$v106 = (int) ( $v13 < 1 ) | $v17;
							if ( ( ( $v96 | $v106 ) & 1 ) != 0 ) {
								$v105 = $v106 ^ 1;
								break 2;
							}
							if ( $v82 == 2 || $v84 & 0xFF ) {
								break 2;
							}
							$v105 = $v82 | (int) ( $v83 < 1 );
							break 2;
						}
					} while ( false );
					$v105 = 0;
				} while ( false );
				if ( ! isset( $m[ $w1 + 50 ] ) ) {
					$this->rt_store( $v1 + 400, $v97 );
				} else {
					$m[ $w1 + 50 ] = $v97;
				}
				if ( ! isset( $m[ $w1 + 54 ] ) ) {
					$this->rt_store( $v1 + 432, $v104 );
				} else {
					$m[ $w1 + 54 ] = $v104;
				}
				if ( ! isset( $m[ $w1 + 52 ] ) ) {
					$this->rt_store( $v1 + 416, $v102 ? $v8 : \PHP_INT_MIN );
				} else {
					$m[ $w1 + 52 ] = $v102 ? $v8 : \PHP_INT_MIN;
				}
				if ( ! isset( $m[ $w1 + 51 ] ) ) {
					$this->rt_store( $v1 + 408, $v102 ? $v9 : \PHP_INT_MIN );
				} else {
					$m[ $w1 + 51 ] = $v102 ? $v9 : \PHP_INT_MIN;
				}
				if ( ! isset( $m[ $w1 + 55 ] ) ) {
					$this->rt_store( $v1 + 440, $v105 & 1 );
				} else {
					$m[ $w1 + 55 ] = $v105 & 1;
				}
				if ( ! isset( $m[ $w1 + 53 ] ) ) {
					$this->rt_store( $v1 + 424, $v65 );
				} else {
					$m[ $w1 + 53 ] = $v65;
				}
				if ( ! isset( $m[ $w1 + 49 ] ) ) {
					$this->rt_store( $v1 + 392, $v77 + 1 );
				} else {
					$m[ $w1 + 49 ] = $v77 + 1;
				}
				if ( $v82 == 2 ) {
					if ( ! isset( $m[ $w1 + 56 ] ) ) {
						$this->rt_store( $v1 + 448, 0 );
					} else {
						$m[ $w1 + 56 ] = 0;
					}
				} else {
					if ( ! isset( $m[ $w1 + 62 ] ) ) {
						$this->rt_store( $v1 + 496, $v85 );
					} else {
						$m[ $w1 + 62 ] = $v85;
					}
					if ( ! isset( $m[ $w1 + 60 ] ) ) {
						$this->rt_store( $v1 + 480, $v27 );
					} else {
						$m[ $w1 + 60 ] = $v27;
					}
					if ( ! isset( $m[ $w1 + 59 ] ) ) {
						$this->rt_store( $v1 + 472, $v86 );
					} else {
						$m[ $w1 + 59 ] = $v86;
					}
					if ( ! isset( $m[ $w1 + 56 ] ) ) {
						$this->rt_store( $v1 + 448, 1 );
					} else {
						$m[ $w1 + 56 ] = 1;
					}
					if ( ! isset( $m[ $w1 + 63 ] ) ) {
						$this->rt_store( $v1 + 504, $v33 & 1 ? $v30 : \PHP_INT_MIN );
					} else {
						$m[ $w1 + 63 ] = $v33 & 1 ? $v30 : \PHP_INT_MIN;
					}
					if ( ! isset( $m[ $w1 + 61 ] ) ) {
						$this->rt_store( $v1 + 488, $v88 & 1 ? $v87 : \PHP_INT_MIN );
					} else {
						$m[ $w1 + 61 ] = $v88 & 1 ? $v87 : \PHP_INT_MIN;
					}
					if ( ! isset( $m[ $w1 + 58 ] ) ) {
						$this->rt_store( $v1 + 464, ( $v84 + 1 ) & 0xFF );
					} else {
						$m[ $w1 + 58 ] = ( $v84 + 1 ) & 0xFF;
					}
					if ( ! isset( $m[ $w1 + 57 ] ) ) {
						$this->rt_store( $v1 + 456, $v82 & 1 ? \PHP_INT_MIN : $v83 );
					} else {
						$m[ $w1 + 57 ] = $v82 & 1 ? \PHP_INT_MIN : $v83;
					}
				}
				if ( ! isset( $m[ $w1 + 64 ] ) ) {
					$this->rt_store( $v1 + 512, (int) ( $v42 != 2 ) );
				} else {
					$m[ $w1 + 64 ] = (int) ( $v42 != 2 );
				}
				if ( $v42 != 2 ) {
					if ( ! isset( $m[ $w1 + 66 ] ) ) {
						$this->rt_store( $v1 + 528, $v44 );
					} else {
						$m[ $w1 + 66 ] = $v44;
					}
					if ( ! isset( $m[ $w1 + 67 ] ) ) {
						$this->rt_store( $v1 + 536, $v46 & 1 ? $v19 : \PHP_INT_MIN );
					} else {
						$m[ $w1 + 67 ] = $v46 & 1 ? $v19 : \PHP_INT_MIN;
					}
					if ( ! isset( $m[ $w1 + 65 ] ) ) {
						$this->rt_store( $v1 + 520, $v42 & 1 ? $v43 : \PHP_INT_MIN );
					} else {
						$m[ $w1 + 65 ] = $v42 & 1 ? $v43 : \PHP_INT_MIN;
					}
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0, 2, 4 );
				} else {
					$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | 2;
				}
				break 2;
			} while ( false );
			$this->place_at_fault_8( $v2, $v1 + 8 );
			$v107 = $m[ $w2 ];
			$v108 = $m[ $w2 + 1 ];
			$v109 = $m[ $w2 + 2 ];
			if ( ! isset( $m[ $w0 + 3 ] ) ) {
				$this->rt_store( $v0 + 24, $m[ $w2 + 3 ] & 0xFFFFFFFF, 4 );
			} else {
				$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( $m[ $w2 + 3 ] & 0xFFFFFFFF );
			}
			if ( ! isset( $m[ $w0 + 2 ] ) ) {
				$this->rt_store( $v0 + 16, $v109 );
			} else {
				$m[ $w0 + 2 ] = $v109;
			}
			if ( ! isset( $m[ $w0 + 1 ] ) ) {
				$this->rt_store( $v0 + 8, $v108 );
			} else {
				$m[ $w0 + 1 ] = $v108;
			}
			if ( ! isset( $m[ $w0 ] ) ) {
				$this->rt_store( $v0, $v107 );
			} else {
				$m[ $w0 ] = $v107;
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 288;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 3). */
	private function place_at_fault_3( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 7, 9872, 7, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 4294967297;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 4). */
	private function place_at_fault_4( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 3, 11192, 3, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 8589934593;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 5). */
	private function place_at_fault_5( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 5, 11720, 5, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 12884901889;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 6). */
	private function place_at_fault_6( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 3, 11840, 3, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 17179869185;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::rules::intake::admit::waits (WebAssembly function 7). */
	private function admit_waits( int $v0, int $v1, int $v2 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v3 = 0;
		do {
			if ( ( ( $m[ $w2 + 10 ] >> 40 ) & 0xFF ) != 1 || ( $v0 == 0 || $m[ $w0 + 9 ] != $m[ $w2 + 9 ] ) ) {
				break;
			}
			$v4 = $m[ $w1 ] & 0xFFFFFFFF;
			if ( ! ( $m[ $w0 ] & 0xFFFFFFFF ) ) {
				if ( $v4 || $m[ $w1 + 1 ] <= $m[ $w0 + 1 ] ) {
					break;
				}
			} elseif ( $v4 ) {
				break;
			}
			$v3 = ( ( $m[ $w2 + 4 ] & 0xFFFFFFFF ) ^ 1 ) | (int) ( $m[ $w2 + 5 ] <= $m[ $w1 + 4 ] );
		} while ( false );
		return $v3;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 8). */
	private function place_at_fault_8( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 13, 11408, 13, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::group::run (WebAssembly function 9). */
	private function group_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v24 = 0;
		$v25 = 0;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		$v3 = 4;
		$v4 = 0;
		$v5 = 1;
		do {
			do {
				do {
					$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
					$c = $v6 < 0 || $v6 > 4294967295;
					$v7 = 0;
					$v8 = 0;
					if ( ! $c ) {
						$v9 = $v6;
						if ( $v9 <= 50 ) {
							$v10 = $v1 + 640;
							$v11 = 0;
							do {
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v12 = $v11;
										if ( $v12 == $v9 ) {
											break 2;
										}
										do {
											$v13 = ( $v10 + $v12 * 416 ) & 0xFFFFFFFF;
											$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
											$v14 = $m[ $w13 ] ?? $this->rt_load( $v13 );
											if ( $v14 >= -10000000000000 ) {
												if ( $v14 < 10000000000001 ) {
													break;
												}
												break 2;
											}
											if ( $v14 != \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$s0 = $m[ $w13 + 1 ] ?? $this->rt_load( $v13 + 8 );
										if ( $s0 < 1 || $s0 > 3 ) {
											break;
										}
										do {
											$v15 = $m[ $w13 + 2 ] ?? $this->rt_load( $v13 + 16 );
											if ( $v15 >= 0 ) {
												if ( $v15 < 253402300800000 ) {
													break;
												}
												break 2;
											}
											if ( $v15 != \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										do {
											$v16 = $m[ $w13 + 3 ] ?? $this->rt_load( $v13 + 24 );
											if ( $v16 >= 0 ) {
												if ( $v16 < 253402300800000 ) {
													break;
												}
												break 2;
											}
											if ( $v16 != \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										do {
											$v17 = $m[ $w13 + 4 ] ?? $this->rt_load( $v13 + 32 );
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
											$v18 = $m[ $w13 + 5 ] ?? $this->rt_load( $v13 + 40 );
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
										if ( $v14 != \PHP_INT_MIN && $v15 == \PHP_INT_MIN ) {
											break;
										}
										$v11 = ( $v12 + 1 ) & 0xFFFFFFFF;
										if ( (int) ( $v15 != \PHP_INT_MIN ) ^ (int) ( $v16 == \PHP_INT_MIN ) ) {
											continue;
										}
										break;
									}
									$this->place_at_fault_10( $v2 + 4, $v13, $v12 );
									$m[ $w2 ] = ( $m[ $w2 ] & -0x10000 ) | ( ( $m[ $w2 + 3 ] >> 40 ) & 0xFFFF );
									$m[ $w2 ] = ( $m[ $w2 ] & -0xFF0001 ) | ( ( ( $m[ $w2 + 3 ] >> 56 ) & 0xFF ) << 16 );
									$v4 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
									$v5 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
									if ( $v5 != 2 ) {
										break 2;
									}
									$v9 = $v4;
								} while ( false );
								if ( $v9 != 0 ) {
									$v19 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v20 = $v19;
										$v19 = ( $v20 + 1 ) & 0xFFFFFFFF;
										if ( $v20 <= 199 ) {
											$v21 = $v10 + $v20 * 416;
											$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
											$v22 = $m[ $w21 + 2 ] ?? $this->rt_load( $v21 + 16 );
											if ( $v22 != \PHP_INT_MIN ) {
												$v23 = $m[ $w21 + 3 ] ?? $this->rt_load( $v21 + 24 );
												if ( $v23 != \PHP_INT_MIN ) {
													break 3;
												}
											}
										}
										if ( $v19 == $v9 ) {
											break;
										}
									}
								}
								if ( ! isset( $m[ $w1 + 49 ] ) ) {
									$this->rt_store( $v1 + 392, 0 );
								} else {
									$m[ $w1 + 49 ] = 0;
								}
								break 3;
							} while ( false );
							$v3 = ( $m[ $w2 + 3 ] >> 32 ) & 0xFF;
							$v24 = $m[ $w2 + 3 ] & 0xFFFFFFFF;
							$v7 = ( $m[ $w2 + 2 ] >> 32 ) & 0xFFFFFFFF;
							$v25 = $m[ $w2 + 2 ] & 0xFFFFFFFF;
							$v8 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
						}
					}
					$i = ( $v0 + 27 ) >> 3;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$b = ( ( $v0 + 27 ) & 7 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( ( $m[ $w2 ] >> 16 ) & 0xFF ) << $b );
					if ( ( $v0 + 25 ) & 1 ) {
						$this->rt_store( $v0 + 25, $m[ $w2 ] & 0xFFFF, 2 );
					} else {
						$i = ( $v0 + 25 ) >> 3;
						$b = ( ( $v0 + 25 ) & 6 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFF << $b ) ^ -1 ) ) | ( ( $m[ $w2 ] & 0xFFFF ) << $b );
					}
					$i = ( $v0 + 24 ) >> 3;
					$b = ( ( $v0 + 24 ) & 7 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v3 << $b );
					if ( $v0 & 3 ) {
						$this->rt_store( $v0 + 20, $v24, 4 );
					} else {
						$i = ( $v0 + 20 ) >> 3;
						$b = ( ( $v0 + 20 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v24 << $b );
					}
					if ( $v0 & 3 ) {
						$this->rt_store( $v0 + 16, $v7, 4 );
					} else {
						$i = ( $v0 + 16 ) >> 3;
						$b = ( ( $v0 + 16 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v7 << $b );
					}
					if ( $v0 & 3 ) {
						$this->rt_store( $v0 + 12, $v25, 4 );
					} else {
						$i = ( $v0 + 12 ) >> 3;
						$b = ( ( $v0 + 12 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v25 << $b );
					}
					if ( $v0 & 3 ) {
						$this->rt_store( $v0 + 8, $v8, 4 );
					} else {
						$i = ( $v0 + 8 ) >> 3;
						$b = ( ( $v0 + 8 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v8 << $b );
					}
					if ( $v0 & 3 ) {
						$this->rt_store( $v0 + 4, $v4, 4 );
					} else {
						$i = ( $v0 + 4 ) >> 3;
						$b = ( ( $v0 + 4 ) & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v4 << $b );
					}
					if ( $v0 & 3 ) {
						$this->rt_store( $v0, $v5, 4 );
					} else {
						$i = $v0 >> 3;
						$b = ( $v0 & 4 ) << 3;
						$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v5 << $b );
					}
					break 3;
				} while ( false );
				$v26 = $m[ $w21 + 4 ] ?? $this->rt_load( $v21 + 32 );
				$v27 = $m[ $w21 + 5 ] ?? $this->rt_load( $v21 + 40 );
				$v28 = (int) ( $v27 == \PHP_INT_MIN );
				$v29 = $v28 ? $v26 : ( $v27 < $v26 ? $v27 : $v26 );
				$v30 = (int) ( $v26 == \PHP_INT_MIN );
				$v31 = $v30 ? $v22 : ( $v29 > $v22 ? $v29 : $v22 );
				$v32 = $v28 ? $v31 : ( $v27 < $v31 ? $v27 : $v31 );
				$v33 = $v30 ? $v23 : ( $v29 > $v23 ? $v29 : $v23 );
				$v34 = $v23 < $v22 ? $v23 : $v22;
				$v35 = $v30 ? $v34 : ( $v29 > $v34 ? $v29 : $v34 );
				$v36 = $m[ $w21 + 1 ] ?? $this->rt_load( $v21 + 8 );
				$v37 = $v36 == 1 ? 0 : ( $v36 == 3 ? 2 : 1 );
				$v38 = $m[ $w21 ] ?? $this->rt_load( $v21 );
				if ( $v19 < $v9 ) {
					$v39 = (int) ( $v38 == \PHP_INT_MIN );
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						if ( $v19 <= 199 && $v19 < $v9 ) {
							$v40 = $v10 + $v19 * 416;
							$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
							$v41 = $m[ $w40 + 2 ] ?? $this->rt_load( $v40 + 16 );
							if ( $v41 != \PHP_INT_MIN ) {
								$v42 = $m[ $w40 + 3 ] ?? $this->rt_load( $v40 + 24 );
								if ( $v42 != \PHP_INT_MIN ) {
									$v43 = $m[ $w40 + 1 ] ?? $this->rt_load( $v40 + 8 );
									$v44 = $m[ $w40 + 4 ] ?? $this->rt_load( $v40 + 32 );
									$v45 = $m[ $w40 + 5 ] ?? $this->rt_load( $v40 + 40 );
									$v46 = $m[ $w40 ] ?? $this->rt_load( $v40 );
									if ( $v46 == \PHP_INT_MIN ) {
										$v39 = 1;
									} else {
										$v47 = $v39;
										$v39 = 1;
										if ( ! ( $v47 & 1 ) ) {
											$v48 = $v46 + $v38;
											\is_float( $v48 ) && $v48 = self::rt_add_64( $v46, $v38 );
											$v49 = $v48 > -10000000000000 ? $v48 : -10000000000000;
											$v38 = $v49 < 10000000000000 ? $v49 : 10000000000000;
											$v39 = 0;
										}
									}
									$v50 = (int) ( $v45 == \PHP_INT_MIN );
									$v51 = $v50 ? $v44 : ( $v45 < $v44 ? $v45 : $v44 );
									$v52 = (int) ( $v44 == \PHP_INT_MIN );
									$v53 = $v52 ? $v41 : ( $v51 > $v41 ? $v51 : $v41 );
									$v54 = $v50 ? $v53 : ( $v45 < $v53 ? $v45 : $v53 );
									$v32 = $v54 < $v32 ? $v54 : $v32;
									$v55 = $v52 ? $v42 : ( $v51 > $v42 ? $v51 : $v42 );
									$v33 = $v55 > $v33 ? $v55 : $v33;
									$v56 = $v42 < $v41 ? $v42 : $v41;
									$v57 = $v52 ? $v56 : ( $v51 > $v56 ? $v51 : $v56 );
									$v35 = $v57 < $v35 ? $v57 : $v35;
									$v58 = (int) ( $v43 == 3 );
									$v59 = $v37 & 0xFF;
									$v37 = $v59 == 1 ? 1 : ( $v58 ^ (int) ( $v43 != 1 ) ? 1 : ( $v59 == 2 ? 2 : ( $v58 ? 2 : 0 ) ) );
								}
							}
						}
						$v19 = ( $v19 + 1 ) & 0xFFFFFFFF;
						if ( $v19 == $v9 ) {
							break;
						}
					}
					$v38 = $v39 & 1 ? \PHP_INT_MIN : $v38;
				}
				if ( ! isset( $m[ $w1 + 54 ] ) ) {
					$this->rt_store( $v1 + 432, $v32 );
				} else {
					$m[ $w1 + 54 ] = $v32;
				}
				if ( ! isset( $m[ $w1 + 53 ] ) ) {
					$this->rt_store( $v1 + 424, $v33 );
				} else {
					$m[ $w1 + 53 ] = $v33;
				}
				if ( ! isset( $m[ $w1 + 52 ] ) ) {
					$this->rt_store( $v1 + 416, $v35 );
				} else {
					$m[ $w1 + 52 ] = $v35;
				}
				if ( ! isset( $m[ $w1 + 50 ] ) ) {
					$this->rt_store( $v1 + 400, $v38 );
				} else {
					$m[ $w1 + 50 ] = $v38;
				}
				if ( ! isset( $m[ $w1 + 49 ] ) ) {
					$this->rt_store( $v1 + 392, 1 );
				} else {
					$m[ $w1 + 49 ] = 1;
				}
				if ( ! isset( $m[ $w1 + 51 ] ) ) {
					$this->rt_store( $v1 + 408, ( $v37 + 1 ) & 0xFF );
				} else {
					$m[ $w1 + 51 ] = ( $v37 + 1 ) & 0xFF;
				}
			} while ( false );
			if ( $v0 & 3 || ! isset( $m[ $v0 >> 3 ] ) ) {
				$this->rt_store( $v0, 2, 4 );
			} else {
				$i = $v0 >> 3;
				$b = ( $v0 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 2 << $b );
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 32;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 10). */
	private function place_at_fault_10( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 1 ] ) || $this->rt_touch( $w3 + 1 );
		$this->g0_stack_pointer = $v3;
		$this->record_first_fault( $v3 + 8, $v1, 6, 10040, 6, 0, 0 );
		$v4 = $m[ $w3 + 1 ] & 0xFF;
		$v5 = ( $m[ $w3 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v2;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | 0x100000000;
		$this->rt_store( $v0, 1 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | $v5;
		$v6 = (int) ( $v4 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v6 << 32 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF00000001 ) | ( ( $v6 ? $v4 : 6 ) << 32 );
		$this->g0_stack_pointer = $v3 + 16;
	}

	/** stock_truth::wire::order::run (WebAssembly function 11). */
	private function order_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				$v3 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
				if ( $v3 < 1 || $v3 > 9 ) {
					break;
				}
				do {
					$v4 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
					if ( $v4 >= 0 ) {
						if ( $v4 < 253402300800000 ) {
							break;
						}
						break 2;
					}
					if ( $v4 != \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v5 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
				if ( $v5 >= 0 ) {
					if ( $v5 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v5 != \PHP_INT_MIN ) {
					break;
				}
				$v6 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
				if ( $v6 >= 0 ) {
					if ( $v6 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v6 != \PHP_INT_MIN ) {
					break;
				}
				$v7 = 1;
				$v8 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
				if ( $v8 < 0 || $v8 > 1 ) {
					break;
				}
				$v9 = (int) ( $v6 != \PHP_INT_MIN );
				$v10 = (int) ( $v5 != \PHP_INT_MIN );
				$v11 = (int) ( $v4 != \PHP_INT_MIN );
				do {
					do {
						switch ( $v3 - 1 ) {
							case 0:
								$v7 = 1;
								if ( $v8 == 1 ) {
									break 3;
								}
								break 2;
							case 1:
								$v7 = 1;
								if ( $v8 != 1 ) {
									break 2;
								}
								break 3;
							case 4:
								if ( $v6 <= $v4 || ( ( $v9 & $v11 ) == 0 || $v6 <= $v5 ) || ! ( $v9 & $v10 ) ) {
									break 3;
								}
								break;
							case 5:
								if ( $v6 <= $v4 || ( ( $v9 & $v11 ) == 0 || ( $v6 <= $v5 || ( $v9 & $v10 ) == 0 ) ) ) {
									break 3;
								}
								break;
							case 6:
							case 7:
								$v7 = 3;
								break 3;
							default:
								break 3;
						}
						$v7 = 4;
						break 2;
					} while ( false );
					$v7 = 2;
				} while ( false );
				if ( ! isset( $m[ $w1 + 49 ] ) ) {
					$this->rt_store( $v1 + 392, $v7 );
				} else {
					$m[ $w1 + 49 ] = $v7;
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0, 2, 4 );
				} else {
					$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | 2;
				}
				if ( ! isset( $m[ $w1 + 50 ] ) ) {
					$this->rt_store( $v1 + 400, (int) ( $v3 == 9 ) );
				} else {
					$m[ $w1 + 50 ] = (int) ( $v3 == 9 );
				}
				break 2;
			} while ( false );
			$this->place_at_fault_12( $v2, $v1 + 8 );
			$v12 = $m[ $w2 ];
			$v13 = $m[ $w2 + 1 ];
			$v14 = $m[ $w2 + 2 ];
			if ( ! isset( $m[ $w0 + 3 ] ) ) {
				$this->rt_store( $v0 + 24, $m[ $w2 + 3 ] & 0xFFFFFFFF, 4 );
			} else {
				$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( $m[ $w2 + 3 ] & 0xFFFFFFFF );
			}
			if ( ! isset( $m[ $w0 + 2 ] ) ) {
				$this->rt_store( $v0 + 16, $v14 );
			} else {
				$m[ $w0 + 2 ] = $v14;
			}
			if ( ! isset( $m[ $w0 + 1 ] ) ) {
				$this->rt_store( $v0 + 8, $v13 );
			} else {
				$m[ $w0 + 1 ] = $v13;
			}
			if ( ! isset( $m[ $w0 ] ) ) {
				$this->rt_store( $v0, $v12 );
			} else {
				$m[ $w0 ] = $v12;
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 32;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 12). */
	private function place_at_fault_12( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 5, 9392, 5, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 13). */
	private function place_at_fault_13( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 1 ] ) || $this->rt_touch( $w4 + 1 );
		$this->g0_stack_pointer = $v4;
		$this->record_first_fault( $v4 + 8, $v1, 6, 8192, 6, $v2, $v3 );
		$v5 = $m[ $w4 + 1 ] & 0xFF;
		$v6 = ( $m[ $w4 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 12884901889;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v6 << 32 );
		$v7 = (int) ( $v5 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v7;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v7 ? $v5 : 6 );
		$this->g0_stack_pointer = $v4 + 16;
	}

	/** stock_truth::wire::record::first_fault (WebAssembly function 14). */
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

	/** stock_truth::wire::place::at_fault (WebAssembly function 15). */
	private function place_at_fault_15( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 1 ] ) || $this->rt_touch( $w4 + 1 );
		$this->g0_stack_pointer = $v4;
		$this->record_first_fault( $v4 + 8, $v1, 9, 8336, 9, $v2, $v3 );
		$v5 = $m[ $w4 + 1 ] & 0xFF;
		$v6 = ( $m[ $w4 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 8589934593;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v6 << 32 );
		$v7 = (int) ( $v5 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v7;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v7 ? $v5 : 6 );
		$this->g0_stack_pointer = $v4 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 16). */
	private function place_at_fault_16( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 5, 8552, 5, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & 0xFFFFFFFF;
		$this->rt_store( $v0, 1 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | $v4;
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v5 << 32 );
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF00000001 ) | ( ( $v5 ? $v3 : 6 ) << 32 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 17). */
	private function place_at_fault_17( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 15, 8672, 15, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 18). */
	private function place_at_fault_18( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 1 ] ) || $this->rt_touch( $w3 + 1 );
		$this->g0_stack_pointer = $v3;
		$this->record_first_fault( $v3 + 8, $v1, 5, 9032, 5, 0, 0 );
		$v4 = $m[ $w3 + 1 ] & 0xFF;
		$v5 = ( $m[ $w3 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v2 << 32 ) | 1;
		$m[ $w0 ] = 8589934593;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v5 << 32 );
		$v6 = (int) ( $v4 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v6;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v6 ? $v4 : 6 );
		$this->g0_stack_pointer = $v3 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 19). */
	private function place_at_fault_19( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 1 ] ) || $this->rt_touch( $w3 + 1 );
		$this->g0_stack_pointer = $v3;
		$this->record_first_fault( $v3 + 8, $v1, 3, 9152, 3, 0, $v2 );
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

	/** stock_truth::wire::place::at_fault (WebAssembly function 20). */
	private function place_at_fault_20( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 3, 9320, 3, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 ] = 21474836481;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v8;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v8 ? $v6 : 6 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 21). */
	private function place_at_fault_21( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 1 ] ) || $this->rt_touch( $w3 + 1 );
		$this->g0_stack_pointer = $v3;
		$this->record_first_fault( $v3 + 8, $v1, 15, 9512, 15, 0, 0 );
		$v4 = $m[ $w3 + 1 ] & 0xFF;
		$v5 = ( $m[ $w3 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v2 << 32 ) | 1;
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v5 << 32 );
		$v6 = (int) ( $v4 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v6;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v6 ? $v4 : 6 );
		$this->g0_stack_pointer = $v3 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 22). */
	private function place_at_fault_22( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 4, 10184, 4, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 ] = 30064771073;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v8;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v8 ? $v6 : 6 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 23). */
	private function place_at_fault_23( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 13, 10280, 13, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 24). */
	private function place_at_fault_24( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 1 ] ) || $this->rt_touch( $w4 + 1 );
		$this->g0_stack_pointer = $v4;
		$this->record_first_fault( $v4 + 8, $v1, 11, 10592, 11, 0, $v2 );
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

	/** stock_truth::wire::place::at_fault (WebAssembly function 25). */
	private function place_at_fault_25( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->record_first_fault( $v2 + 8, $v1, 6, 10856, 6, 0, 0 );
		$v3 = $m[ $w2 + 1 ] & 0xFF;
		$v4 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
		$v5 = (int) ( $v3 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v5;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v5 ? $v3 : 6 );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 26). */
	private function place_at_fault_26( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 1 ] ) || $this->rt_touch( $w3 + 1 );
		$this->g0_stack_pointer = $v3;
		$this->record_first_fault( $v3 + 8, $v1, 8, 11000, 8, 0, 0 );
		$v4 = $m[ $w3 + 1 ] & 0xFF;
		$v5 = ( $m[ $w3 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v2 << 32 ) | 1;
		$m[ $w0 ] = 4294967297;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v5 << 32 );
		$v6 = (int) ( $v4 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v6;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v6 ? $v4 : 6 );
		$this->g0_stack_pointer = $v3 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 27). */
	private function place_at_fault_27( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 4, 11264, 4, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 ] = 25769803777;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v8;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v8 ? $v6 : 6 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 28). */
	private function place_at_fault_28( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 2, 11360, 2, $v2, $v3 );
		$v6 = $m[ $w5 + 1 ] & 0xFF;
		$v7 = ( $m[ $w5 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $v4 << 32 ) | 1;
		$m[ $w0 ] = 17179869185;
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
		$v8 = (int) ( $v6 != 9 );
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v8;
		$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | ( $v8 ? $v6 : 6 );
		$this->g0_stack_pointer = $v5 + 16;
	}

	/** stock_truth::wire::place::at_fault (WebAssembly function 29). */
	private function place_at_fault_29( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v5 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 1 ] ) || $this->rt_touch( $w5 + 1 );
		$this->g0_stack_pointer = $v5;
		$this->record_first_fault( $v5 + 8, $v1, 15, 11912, 15, 0, 0 );
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

	/** stock_truth::wire::split::run (WebAssembly function 30). */
	private function split_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				$v3 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
				if ( $v3 < 0 || $v3 > 10000000000000 ) {
					break;
				}
				$v4 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
				if ( $v4 < 0 || $v4 > 10000000000000 ) {
					break;
				}
				$v5 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
				if ( $v5 < 0 || $v5 > 10000000000000 ) {
					break;
				}
				do {
					$v6 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
					if ( $v6 >= 0 ) {
						if ( $v6 < 10000000000001 ) {
							break;
						}
						break 2;
					}
					if ( $v6 != \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v7 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
				if ( $v7 >= 0 ) {
					if ( $v7 >= 10000000000001 ) {
						break;
					}
				} elseif ( $v7 != \PHP_INT_MIN ) {
					break;
				}
				$v8 = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
				if ( $v8 >= 0 ) {
					if ( $v8 >= 10000000000001 ) {
						break;
					}
				} elseif ( $v8 != \PHP_INT_MIN ) {
					break;
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0, 2, 4 );
				} else {
					$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | 2;
				}
				$v9 = (int) ( $v6 == \PHP_INT_MIN );
				$v10 = (int) ( $v7 == \PHP_INT_MIN );
				$v11 = $v10 ? ( $v9 ? $v5 : 0 ) : $v7;
				$v12 = $v8 < $v11 ? $v8 : $v11;
				$v13 = (int) ( $v8 == \PHP_INT_MIN );
				if ( ! isset( $m[ $w1 + 52 ] ) ) {
					$this->rt_store( $v1 + 416, $v13 ? \PHP_INT_MIN : $v12 );
				} else {
					$m[ $w1 + 52 ] = $v13 ? \PHP_INT_MIN : $v12;
				}
				$s0 = $v8 - $v12;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v8, $v12 );
				if ( ! isset( $m[ $w1 + 51 ] ) ) {
					$this->rt_store( $v1 + 408, $v13 ? \PHP_INT_MIN : $s0 );
				} else {
					$m[ $w1 + 51 ] = $v13 ? \PHP_INT_MIN : $s0;
				}
				$v14 = $v9 ? ( $v10 ? $v4 : 0 ) : $v6;
				$s0 = $v11 + $v14;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v11, $v14 );
				$v15 = $v3 - $s0;
				\is_float( $v15 ) && $v15 = self::rt_sub_64( $v3, $s0 );
				$v16 = $v15 > 0 ? $v15 : 0;
				$v17 = $v4 - $v14;
				\is_float( $v17 ) && $v17 = self::rt_sub_64( $v4, $v14 );
				$v18 = $v17 > 0 ? $v17 : 0;
				$s0 = $v16 < $v18 ? $v16 : $v18;
				$v19 = $s0 + $v14;
				\is_float( $v19 ) && $v19 = self::rt_add_64( $s0, $v14 );
				$v20 = $v19 < $v3 ? $v19 : $v3;
				if ( ! isset( $m[ $w1 + 49 ] ) ) {
					$this->rt_store( $v1 + 392, $v20 );
				} else {
					$m[ $w1 + 49 ] = $v20;
				}
				$s0 = $v3 - $v20;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v3, $v20 );
				if ( ! isset( $m[ $w1 + 50 ] ) ) {
					$this->rt_store( $v1 + 400, $s0 );
				} else {
					$m[ $w1 + 50 ] = $s0;
				}
				break 2;
			} while ( false );
			$this->place_at_fault_25( $v2, $v1 + 8 );
			$v21 = $m[ $w2 ];
			$v22 = $m[ $w2 + 1 ];
			$v23 = $m[ $w2 + 2 ];
			if ( ! isset( $m[ $w0 + 3 ] ) ) {
				$this->rt_store( $v0 + 24, $m[ $w2 + 3 ] & 0xFFFFFFFF, 4 );
			} else {
				$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( $m[ $w2 + 3 ] & 0xFFFFFFFF );
			}
			if ( ! isset( $m[ $w0 + 2 ] ) ) {
				$this->rt_store( $v0 + 16, $v23 );
			} else {
				$m[ $w0 + 2 ] = $v23;
			}
			if ( ! isset( $m[ $w0 + 1 ] ) ) {
				$this->rt_store( $v0 + 8, $v22 );
			} else {
				$m[ $w0 + 1 ] = $v22;
			}
			if ( ! isset( $m[ $w0 ] ) ) {
				$this->rt_store( $v0, $v21 );
			} else {
				$m[ $w0 ] = $v21;
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 32;
	}

	/** stock_truth::wire::govern::run (WebAssembly function 31). */
	private function govern_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				do {
					$v3 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
					if ( $v3 < 0 || $v3 > 1 ) {
						break;
					}
					$v4 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
					if ( $v4 < 0 || $v4 > 1 ) {
						break;
					}
					$v5 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
					if ( $v5 < 0 || $v5 > 1 ) {
						break;
					}
					$v6 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
					if ( $v6 < 0 || $v6 > 1 ) {
						break;
					}
					$v7 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
					if ( $v7 < 0 || $v7 > 1 ) {
						break;
					}
					$v8 = (int) ( $v7 == 1 );
					$v9 = (int) ( $v6 == 1 );
					$v10 = (int) ( $v4 == 1 );
					$v11 = (int) ( $v3 == 1 );
					$v12 = (int) ( $v5 == 1 );
					break 2;
				} while ( false );
				$this->place_at_fault_16( $v2 + 4, $v1 + 8 );
				$m[ $w2 ] = ( $m[ $w2 ] & -0x10000 ) | ( ( $m[ $w2 + 3 ] >> 40 ) & 0xFFFF );
				$m[ $w2 ] = ( $m[ $w2 ] & -0xFF0001 ) | ( ( ( $m[ $w2 + 3 ] >> 56 ) & 0xFF ) << 16 );
				$v8 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFF;
				$v9 = ( $m[ $w2 + 1 ] >> 24 ) & 0xFF;
				$v12 = ( $m[ $w2 + 1 ] >> 16 ) & 0xFF;
				$v10 = ( $m[ $w2 + 1 ] >> 8 ) & 0xFF;
				$v11 = $m[ $w2 + 1 ] & 0xFF;
				$v13 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
				if ( $v13 == 2 ) {
					break;
				}
				$s0 = $v2 + 4 + 11;
				$v14 = ( $m[ $s0 >> 3 ] >> 56 ) & 0xFF;
				$v15 = ( $m[ $w2 + 1 ] >> 40 ) & 0xFFFF;
				$v16 = ( $m[ $w2 + 3 ] >> 32 ) & 0xFF;
				$v17 = $m[ $w2 + 3 ] & 0xFFFFFFFF;
				$v18 = ( $m[ $w2 + 2 ] >> 32 ) & 0xFFFFFFFF;
				$v19 = $m[ $w2 + 2 ] & 0xFFFFFFFF;
				$i = ( $v0 + 27 ) >> 3;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$b = ( ( $v0 + 27 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( ( $m[ $w2 ] >> 16 ) & 0xFF ) << $b );
				if ( ( $v0 + 25 ) & 1 ) {
					$this->rt_store( $v0 + 25, $m[ $w2 ] & 0xFFFF, 2 );
				} else {
					$i = ( $v0 + 25 ) >> 3;
					$b = ( ( $v0 + 25 ) & 6 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFF << $b ) ^ -1 ) ) | ( ( $m[ $w2 ] & 0xFFFF ) << $b );
				}
				$v20 = $v15 | ( $v14 << 16 );
				$i = ( $v0 + 11 ) >> 3;
				$b = ( ( $v0 + 11 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( $v20 >> 16 ) << $b );
				if ( ( $v0 + 9 ) & 1 ) {
					$this->rt_store( $v0 + 9, $v20, 2 );
				} else {
					$i = ( $v0 + 9 ) >> 3;
					$b = ( ( $v0 + 9 ) & 6 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFF << $b ) ^ -1 ) ) | ( ( $v20 & 0xFFFF ) << $b );
				}
				$i = ( $v0 + 24 ) >> 3;
				$b = ( ( $v0 + 24 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v16 << $b );
				if ( $v0 & 3 ) {
					$this->rt_store( $v0 + 20, $v17, 4 );
				} else {
					$i = ( $v0 + 20 ) >> 3;
					$b = ( ( $v0 + 20 ) & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v17 << $b );
				}
				if ( $v0 & 3 ) {
					$this->rt_store( $v0 + 16, $v18, 4 );
				} else {
					$i = ( $v0 + 16 ) >> 3;
					$b = ( ( $v0 + 16 ) & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v18 << $b );
				}
				if ( $v0 & 3 ) {
					$this->rt_store( $v0 + 12, $v19, 4 );
				} else {
					$i = ( $v0 + 12 ) >> 3;
					$b = ( ( $v0 + 12 ) & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v19 << $b );
				}
				$i = ( $v0 + 8 ) >> 3;
				$b = ( ( $v0 + 8 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v8 << $b );
				$i = ( $v0 + 7 ) >> 3;
				$b = ( ( $v0 + 7 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v9 << $b );
				$i = ( $v0 + 6 ) >> 3;
				$b = ( ( $v0 + 6 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v12 << $b );
				$i = ( $v0 + 5 ) >> 3;
				$b = ( ( $v0 + 5 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v10 << $b );
				$i = ( $v0 + 4 ) >> 3;
				$b = ( ( $v0 + 4 ) & 7 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v11 << $b );
				if ( $v0 & 3 ) {
					$this->rt_store( $v0, $v13, 4 );
				} else {
					$i = $v0 >> 3;
					$b = ( $v0 & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v13 << $b );
				}
				break 2;
			} while ( false );
			$v21 = 0;
			if ( ! ( $v8 & 0xFF ) ) {
				$v22 = ( ( $v10 << 8 ) | ( $v11 & 1 ) ) & 0x101;
				if ( ! ( ( $v12 | $v9 ) & 1 ) ) {
					$v21 = (int) ( $v22 != 0 );
				} else {
					$v21 = (int) ( $v22 == 257 );
				}
			}
			if ( $v0 & 3 || ! isset( $m[ $v0 >> 3 ] ) ) {
				$this->rt_store( $v0, 2, 4 );
			} else {
				$i = $v0 >> 3;
				$b = ( $v0 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 2 << $b );
			}
			if ( ! isset( $m[ $w1 + 49 ] ) ) {
				$this->rt_store( $v1 + 392, $v21 );
			} else {
				$m[ $w1 + 49 ] = $v21;
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 32;
	}

	/** stock_truth::wire::confirm::run (WebAssembly function 32). */
	private function confirm_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				do {
					$v3 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
					if ( $v3 >= 0 ) {
						if ( $v3 < 253402300800000 ) {
							break;
						}
						break 2;
					}
					if ( $v3 != \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v4 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
				if ( $v4 >= 0 ) {
					if ( $v4 >= 9007199254740992 ) {
						break;
					}
				} elseif ( $v4 != \PHP_INT_MIN ) {
					break;
				}
				$v5 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
				if ( $v5 >= 0 ) {
					if ( $v5 >= 9007199254740992 ) {
						break;
					}
				} elseif ( $v5 != \PHP_INT_MIN ) {
					break;
				}
				$v6 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
				if ( $v6 >= 0 ) {
					if ( $v6 >= 9007199254740992 ) {
						break;
					}
				} elseif ( $v6 != \PHP_INT_MIN ) {
					break;
				}
				$v7 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
				if ( $v7 < 0 || $v7 > 1 ) {
					break;
				}
				$v8 = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
				if ( $v8 < 0 || $v8 > 1 ) {
					break;
				}
				$v9 = $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 );
				if ( $v9 < 0 || $v9 > 253402300799999 ) {
					break;
				}
				$v10 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
				if ( $v10 >= 0 ) {
					if ( $v10 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v10 != \PHP_INT_MIN ) {
					break;
				}
				$v11 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
				if ( $v11 < 0 || $v11 > 1 ) {
					break;
				}
				$v12 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
				if ( $v12 < 0 || $v12 > 1 ) {
					break;
				}
				$v13 = $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88 );
				if ( $v13 >= 0 ) {
					if ( $v13 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v13 != \PHP_INT_MIN ) {
					break;
				}
				$v14 = $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96 );
				if ( $v14 < 0 || $v14 > 1 ) {
					break;
				}
				$v15 = $m[ $w1 + 13 ] ?? $this->rt_load( $v1 + 104 );
				if ( $v15 >= 0 ) {
					if ( $v15 >= 9007199254740992 ) {
						break;
					}
				} elseif ( $v15 != \PHP_INT_MIN ) {
					break;
				}
				$v16 = $m[ $w1 + 14 ] ?? $this->rt_load( $v1 + 112 );
				if ( $v16 >= 0 ) {
					if ( $v16 >= 9007199254740992 ) {
						break;
					}
				} elseif ( $v16 != \PHP_INT_MIN ) {
					break;
				}
				$v17 = $m[ $w1 + 15 ] ?? $this->rt_load( $v1 + 120 );
				if ( $v17 < 0 || $v17 > 1 ) {
					break;
				}
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
																							if ( $v15 == \PHP_INT_MIN || $v16 != \PHP_INT_MIN && ( $v16 ^ \PHP_INT_MIN ) >= ( $v15 ^ \PHP_INT_MIN ) ) {
																								$v18 = (int) ( $v6 != \PHP_INT_MIN );
																								$v19 = (int) ( $v4 != \PHP_INT_MIN );
																								$v20 = (int) ( $v5 != \PHP_INT_MIN );
																								do {
																									do {
																										do {
																											if ( $v11 != 1 || $v12 != 1 ) {
																												if ( $v7 == 1 ) {
																													if ( $v11 != 1 ) {
																														break 15;
																													}
																													break 2;
																												}
																												if ( $v17 == 1 ) {
																													$v22 = (int) ( $v12 != 1 );
																													if ( $v11 != 1 ) {
																														break 20;
																													}
																													break 3;
																												}
																												if ( $v11 == 1 ) {
																													break;
																												}
																												break 19;
																											}
																											if ( $v7 == 1 ) {
																												$v21 = (int) ( $v14 == 1 );
																												if ( ( $v6 != \PHP_INT_MIN ? ( $v16 != \PHP_INT_MIN ? (int) ( ( $v16 ^ \PHP_INT_MIN ) >= ( $v6 ^ \PHP_INT_MIN ) ) : $v21 ) : $v21 ) == 0 ) {
																													break 2;
																												}
																											}
																											$v22 = 0;
																											if ( $v17 == 1 ) {
																												break 3;
																											}
																										} while ( false );
																										if ( $v16 != \PHP_INT_MIN ) {
																											$v18 = 1;
																											if ( $v4 == \PHP_INT_MIN ) {
																												$v23 = 0;
																												$v6 = $v16;
																												$v4 = $v16;
																												$v19 = 1;
																												break 16;
																											}
																											$v29 = $v12 == 1 ? 0 : ( $v8 == 1 ? ( $v15 == \PHP_INT_MIN ? $v16 + 1 : $v15 ) : 0 );
																											$v30 = $v6 != \PHP_INT_MIN ? ( ( $v4 ^ \PHP_INT_MIN ) > ( $v6 ^ \PHP_INT_MIN ) ? $v4 : $v6 ) : $v4;
																											$v31 = (int) ( $v5 != \PHP_INT_MIN );
																											$v32 = $v31 ? $v4 : $v30;
																											if ( $v29 <= $v32 + 1 ) {
																												if ( $v31 == 0 ) {
																													$v6 = ( $v16 ^ \PHP_INT_MIN ) > ( $v30 ^ \PHP_INT_MIN ) ? $v16 : $v30;
																													break 10;
																												}
																												$v32 = ( $v16 ^ \PHP_INT_MIN ) > ( $v4 ^ \PHP_INT_MIN ) ? $v16 : $v4;
																												break 9;
																											}
																											if ( $v5 == \PHP_INT_MIN || $v29 > $v30 + 1 ) {
																												break 8;
																											}
																											if ( ( $v5 ^ \PHP_INT_MIN ) > ( $v16 ^ \PHP_INT_MIN ) ) {
																												break 9;
																											}
																											if ( ( $v29 ^ \PHP_INT_MIN ) <= ( $v5 ^ \PHP_INT_MIN ) ) {
																												break 8;
																											}
																											break 9;
																										}
																										$v23 = $v20;
																										break 15;
																									} while ( false );
																									if ( $v16 == \PHP_INT_MIN ) {
																										break 13;
																									}
																									$v24 = 0;
																									if ( $v4 == \PHP_INT_MIN ) {
																										$v4 = $v16;
																										$v20 = 0;
																										$v6 = $v16;
																										break 12;
																									}
																									$v25 = $v12 == 1 ? 0 : ( $v8 == 1 ? ( $v15 == \PHP_INT_MIN ? $v16 + 1 : $v15 ) : 0 );
																									$v26 = $v6 != \PHP_INT_MIN ? ( ( $v4 ^ \PHP_INT_MIN ) > ( $v6 ^ \PHP_INT_MIN ) ? $v4 : $v6 ) : $v4;
																									$v27 = (int) ( $v5 != \PHP_INT_MIN );
																									$v28 = $v27 ? $v4 : $v26;
																									if ( $v25 <= $v28 + 1 ) {
																										if ( $v27 == 0 ) {
																											$v20 = 0;
																											$v4 = ( $v16 ^ \PHP_INT_MIN ) > ( $v26 ^ \PHP_INT_MIN ) ? $v16 : $v26;
																											$v6 = $v4;
																											break 12;
																										}
																										$v28 = ( $v16 ^ \PHP_INT_MIN ) > ( $v4 ^ \PHP_INT_MIN ) ? $v16 : $v4;
																										break 11;
																									}
																									if ( $v5 == \PHP_INT_MIN || $v25 > $v26 + 1 ) {
																										break 10;
																									}
																									if ( ( $v5 ^ \PHP_INT_MIN ) > ( $v16 ^ \PHP_INT_MIN ) ) {
																										break 11;
																									}
																									if ( ( $v25 ^ \PHP_INT_MIN ) <= ( $v5 ^ \PHP_INT_MIN ) ) {
																										break 10;
																									}
																									break 11;
																								} while ( false );
																								if ( $v16 == \PHP_INT_MIN ) {
																									break 5;
																								}
																								$v18 = 1;
																								if ( $v4 != \PHP_INT_MIN ) {
																									$v33 = $v12 == 1 ? 0 : ( $v8 == 1 ? ( $v15 == \PHP_INT_MIN ? $v16 + 1 : $v15 ) : 0 );
																									$v34 = $v6 != \PHP_INT_MIN ? ( ( $v4 ^ \PHP_INT_MIN ) > ( $v6 ^ \PHP_INT_MIN ) ? $v4 : $v6 ) : $v4;
																									$v35 = (int) ( $v5 != \PHP_INT_MIN );
																									$v36 = $v35 ? $v4 : $v34;
																									if ( $v33 <= $v36 + 1 ) {
																										if ( $v35 == 0 ) {
																											$v6 = $v16 > $v34 ? $v16 : $v34;
																											break 3;
																										}
																										$v36 = ( $v16 ^ \PHP_INT_MIN ) > ( $v4 ^ \PHP_INT_MIN ) ? $v16 : $v4;
																										break 2;
																									}
																									if ( $v5 == \PHP_INT_MIN || $v33 > $v34 + 1 ) {
																										break;
																									}
																									if ( ( $v5 ^ \PHP_INT_MIN ) > ( $v16 ^ \PHP_INT_MIN ) ) {
																										break 2;
																									}
																									if ( ( $v33 ^ \PHP_INT_MIN ) <= ( $v5 ^ \PHP_INT_MIN ) ) {
																										break;
																									}
																									break 2;
																								}
																								$v20 = 0;
																								$v6 = $v16;
																								$v4 = $v16;
																								break 4;
																							}
																							if ( ! isset( $m[ $w0 + 3 ] ) ) {
																								$this->rt_store( $v0 + 24, 6, 1 );
																							} else {
																								$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | 6;
																							}
																							if ( ! isset( $m[ $w0 + 2 ] ) ) {
																								$this->rt_store( $v0 + 16, 0, 4 );
																							} else {
																								$m[ $w0 + 2 ] = $m[ $w0 + 2 ] & -0x100000000;
																							}
																							if ( ! isset( $m[ $w0 + 1 ] ) ) {
																								$this->rt_store( $v0 + 8, 0, 4 );
																							} else {
																								$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
																							}
																							if ( ! isset( $m[ $w0 ] ) ) {
																								$this->rt_store( $v0, 1 );
																							} else {
																								$m[ $w0 ] = 1;
																							}
																							break 21;
																						} while ( false );
																						$v5 = $v33 - 1;
																					} while ( false );
																					$v6 = $v16 > $v34 ? $v16 : $v34;
																					if ( $v5 > $v36 ) {
																						$v20 = 1;
																						$v4 = $v36;
																						break 2;
																					}
																				} while ( false );
																				$v20 = 0;
																				$v4 = $v6;
																			} while ( false );
																			$v19 = 1;
																		} while ( false );
																		if ( $v8 != 1 ) {
																			if ( $v12 == 1 ) {
																				break 10;
																			}
																			break 12;
																		}
																		$v23 = 0;
																		if ( $v22 | $v20 ) {
																			break 12;
																		}
																		break 9;
																	} while ( false );
																	$v5 = $v29 - 1;
																} while ( false );
																$v6 = ( $v16 ^ \PHP_INT_MIN ) > ( $v30 ^ \PHP_INT_MIN ) ? $v16 : $v30;
																$v23 = 1;
																$v18 = 1;
																if ( $v5 > $v32 ) {
																	$v4 = $v32;
																	break 6;
																}
															} while ( false );
															$v23 = 0;
															$v4 = $v6;
															$v19 = 1;
															break 6;
														} while ( false );
														$v5 = $v25 - 1;
													} while ( false );
													$v6 = ( $v16 ^ \PHP_INT_MIN ) > ( $v26 ^ \PHP_INT_MIN ) ? $v16 : $v26;
													if ( $v5 <= $v28 ) {
														$v20 = 0;
														$v4 = $v6;
														break;
													}
													$v20 = 1;
													$v4 = $v28;
												} while ( false );
												if ( ! isset( $m[ $w1 + 49 ] ) ) {
													$this->rt_store( $v1 + 392, $v3 );
												} else {
													$m[ $w1 + 49 ] = $v3;
												}
												$v37 = $v1 + 432;
												$v38 = $v1 + 424;
												$v39 = $v1 + 416;
												$v40 = $v1 + 408;
												$v41 = $v1 + 400;
												$v22 = 1;
												$v18 = 1;
												break 7;
											} while ( false );
											$v22 = 1;
											break 5;
										} while ( false );
										$v20 = 1;
										if ( $v8 != 1 ) {
											break;
										}
										if ( $v23 ) {
											break 3;
										}
									} while ( false );
									$v22 = 0;
									if ( $v12 != 1 && ! ( $v13 == \PHP_INT_MIN ? $v14 == 1 : $v13 <= $v3 ) ) {
										$v20 = $v23;
										if ( $v16 == \PHP_INT_MIN || $v8 != 1 ) {
											break 3;
										}
										break;
									}
									$v20 = $v23;
								} while ( false );
								$v42 = \PHP_INT_MIN;
								$v43 = $v10 == \PHP_INT_MIN ? $v9 : ( ( $v9 ^ \PHP_INT_MIN ) < ( $v10 ^ \PHP_INT_MIN ) ? $v9 : $v10 );
								$v44 = $v43 > $v3 ? $v43 : $v3;
								if ( ! isset( $m[ $w1 + 49 ] ) ) {
									$this->rt_store( $v1 + 392, $v44 );
								} else {
									$m[ $w1 + 49 ] = $v44;
								}
								$v24 = (int) ( $v3 == \PHP_INT_MIN || ( $v44 ^ \PHP_INT_MIN ) > ( $v3 ^ \PHP_INT_MIN ) );
								$v37 = $v1 + 432;
								$v38 = $v1 + 424;
								$v39 = $v1 + 416;
								$v40 = $v1 + 408;
								$v41 = $v1 + 400;
								if ( $v19 ) {
									break 3;
								}
								break 4;
							} while ( false );
							$v22 = 0;
						} while ( false );
						if ( ! isset( $m[ $w1 + 49 ] ) ) {
							$this->rt_store( $v1 + 392, $v3 );
						} else {
							$m[ $w1 + 49 ] = $v3;
						}
						$v37 = $v1 + 432;
						$v38 = $v1 + 424;
						$v39 = $v1 + 416;
						$v40 = $v1 + 408;
						$v41 = $v1 + 400;
						$v42 = \PHP_INT_MIN;
						$v24 = 0;
						if ( $v19 == 0 ) {
							break 2;
						}
					} while ( false );
					$v42 = $v4;
				} while ( false );
				if ( $v41 & 7 || ! isset( $m[ $v41 >> 3 ] ) ) {
					$this->rt_store( $v41, $v42 );
				} else {
					$m[ $v41 >> 3 ] = $v42;
				}
				if ( $v37 & 7 || ! isset( $m[ $v37 >> 3 ] ) ) {
					$this->rt_store( $v37, $v24 );
				} else {
					$m[ $v37 >> 3 ] = $v24;
				}
				if ( $v39 & 7 || ! isset( $m[ $v39 >> 3 ] ) ) {
					$this->rt_store( $v39, $v18 ? $v6 : \PHP_INT_MIN );
				} else {
					$m[ $v39 >> 3 ] = $v18 ? $v6 : \PHP_INT_MIN;
				}
				if ( $v38 & 7 || ! isset( $m[ $v38 >> 3 ] ) ) {
					$this->rt_store( $v38, $v22 );
				} else {
					$m[ $v38 >> 3 ] = $v22;
				}
				if ( $v40 & 7 || ! isset( $m[ $v40 >> 3 ] ) ) {
					$this->rt_store( $v40, $v20 ? $v5 : \PHP_INT_MIN );
				} else {
					$m[ $v40 >> 3 ] = $v20 ? $v5 : \PHP_INT_MIN;
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0, 2, 4 );
				} else {
					$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | 2;
				}
				break 2;
			} while ( false );
			$this->place_at_fault_17( $v2, $v1 + 8 );
			$v45 = $m[ $w2 ];
			$v46 = $m[ $w2 + 1 ];
			$v47 = $m[ $w2 + 2 ];
			if ( ! isset( $m[ $w0 + 3 ] ) ) {
				$this->rt_store( $v0 + 24, $m[ $w2 + 3 ] & 0xFFFFFFFF, 4 );
			} else {
				$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( $m[ $w2 + 3 ] & 0xFFFFFFFF );
			}
			if ( ! isset( $m[ $w0 + 2 ] ) ) {
				$this->rt_store( $v0 + 16, $v47 );
			} else {
				$m[ $w0 + 2 ] = $v47;
			}
			if ( ! isset( $m[ $w0 + 1 ] ) ) {
				$this->rt_store( $v0 + 8, $v46 );
			} else {
				$m[ $w0 + 1 ] = $v46;
			}
			if ( ! isset( $m[ $w0 ] ) ) {
				$this->rt_store( $v0, $v45 );
			} else {
				$m[ $w0 ] = $v45;
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 32;
	}

	/** stock_truth::wire::reflect::run (WebAssembly function 33). */
	private function reflect_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v28 = 0;
		$v34 = 0;
		$v35 = 0;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 80 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 9 ] ) || $this->rt_touch( $w2 + 9 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				$v3 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
				if ( $v3 < 0 || $v3 > 253402300799999 ) {
					break;
				}
				$v4 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
				if ( $v4 < 1 || $v4 > 2 ) {
					break;
				}
				$v5 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
				if ( $v5 < 1 || $v5 > 2 ) {
					break;
				}
				$v6 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
				if ( $v6 < 1 || $v6 > 5 ) {
					break;
				}
				do {
					$v7 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
					if ( $v7 >= 0 ) {
						if ( $v7 < 253402300800000 ) {
							break;
						}
						break 2;
					}
					if ( $v7 != \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v8 = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
				if ( $v8 >= 0 ) {
					if ( $v8 >= 253402300800000 ) {
						break;
					}
				} elseif ( $v8 != \PHP_INT_MIN ) {
					break;
				}
				$v9 = $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 );
				if ( $v9 < 0 || $v9 > 2147483647 ) {
					break;
				}
				$v10 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
				if ( $v10 < 0 || $v10 > 3153600000000 ) {
					break;
				}
				$v11 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
				if ( $v11 < 0 || $v11 > 3153600000000 ) {
					break;
				}
				$v12 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
				if ( $v12 < 0 || $v12 > 10000000000000 ) {
					break;
				}
				$v13 = $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88 );
				if ( $v13 < 0 || $v13 > 253402300799999 ) {
					break;
				}
				$v14 = $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96 );
				if ( $v14 < 0 || $v14 > 10000000000000 ) {
					break;
				}
				$v15 = $m[ $w1 + 13 ] ?? $this->rt_load( $v1 + 104 );
				if ( $v15 < 0 || $v15 > 2147483647 ) {
					break;
				}
				$v16 = 1;
				$v17 = 0;
				$v18 = 4;
				do {
					$v19 = $m[ $w1 + 14 ] ?? $this->rt_load( $v1 + 112 );
					if ( $v19 >= 0 && $v19 <= 4294967295 ) {
						$v20 = $v19;
						if ( $v20 <= 16 ) {
							$v21 = $v5 == 1 ? 0 : ( $v5 == 2 ? 1 : 2 );
							$v22 = (int) ( $v21 == 2 ) | $v21;
							$v23 = ( 12918521860 >> ( ( $v6 << 3 ) & 0xFFFFFFFFF8 ) ) & 0xFFFFFFFF;
							$v24 = $v1 + 640;
							$v25 = 0;
							do {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v26 = $v25;
									if ( $v26 == $v20 ) {
										break 2;
									}
									$v27 = ( $v24 + $v26 * 416 ) & 0xFFFFFFFF;
									$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
									$s0 = $m[ $w27 ] ?? $this->rt_load( $v27 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w27 + 1 ] ?? $this->rt_load( $v27 + 8 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w27 + 2 ] ?? $this->rt_load( $v27 + 16 );
									if ( $s0 < 0 || $s0 > 2147483647 ) {
										break;
									}
									$s0 = $m[ $w27 + 3 ] ?? $this->rt_load( $v27 + 24 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w27 + 4 ] ?? $this->rt_load( $v27 + 32 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w27 + 5 ] ?? $this->rt_load( $v27 + 40 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w27 + 6 ] ?? $this->rt_load( $v27 + 48 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$v25 = ( $v26 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w27 + 7 ] ?? $this->rt_load( $v27 + 56 );
									if ( $s0 >= 0 && $s0 < 10000000000001 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault_26( $v2 + 8, $v27, $v26 );
								$m[ $w2 ] = ( $m[ $w2 ] & -0xFFFF00000001 ) | ( ( ( $m[ $w2 + 4 ] >> 8 ) & 0xFFFF ) << 32 );
								$m[ $w2 ] = ( $m[ $w2 ] & -0xFF000000000001 ) | ( ( ( $m[ $w2 + 4 ] >> 24 ) & 0xFF ) << 48 );
								$v20 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
								$v16 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
								if ( $v16 == 2 ) {
									break;
								}
								$v18 = $m[ $w2 + 4 ] & 0xFF;
								$v1 = ( $m[ $w2 + 3 ] >> 32 ) & 0xFFFFFFFF;
								$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
								$v17 = $m[ $w2 + 3 ] & 0xFFFFFFFF;
								$v28 = ( $m[ $w2 + 2 ] >> 32 ) & 0xFFFFFFFF;
								$v29 = $m[ $w2 + 2 ] & 0xFFFFFFFF;
								break 2;
							} while ( false );
							$v30 = 2;
							if ( $v20 >= 2 ) {
								$v31 = 1;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v32 = 0;
									if ( $v31 > 200 ) {
										$v19 = 0;
									} else {
										$v33 = $v24 + $v31 * 416;
										$w33 = ( $v33 >> 3 ) | ( $v33 << 61 );
										$v34 = $m[ $w33 + -52 ] ?? $this->rt_load( $v33 - 416 );
										$v19 = 1;
										if ( $v31 != 200 ) {
											$v35 = $m[ $w33 ] ?? $this->rt_load( $v33 );
											$v19 = 1;
											$v32 = 1;
										}
									}
									do {
										do {
											if ( ( $v32 & $v19 ) != 0 ) {
												if ( $v35 < $v34 ) {
													break;
												}
												break 2;
											}
											if ( $v32 || $v19 == 0 ) {
												break 2;
											}
										} while ( false );
										if ( ! isset( $m[ $w0 + 3 ] ) ) {
											$this->rt_store( $v0 + 24, 6, 1 );
										} else {
											$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | 6;
										}
										if ( ! isset( $m[ $w0 + 2 ] ) ) {
											$this->rt_store( $v0 + 16, 0, 4 );
										} else {
											$m[ $w0 + 2 ] = $m[ $w0 + 2 ] & -0x100000000;
										}
										if ( ! isset( $m[ $w0 + 1 ] ) ) {
											$this->rt_store( $v0 + 12, $v31, 4 );
										} else {
											$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v31 << 32 );
										}
										if ( ! isset( $m[ $w0 + 1 ] ) ) {
											$this->rt_store( $v0 + 8, 1, 4 );
										} else {
											$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | 1;
										}
										if ( ! isset( $m[ $w0 ] ) ) {
											$this->rt_store( $v0, 4294967297 );
										} else {
											$m[ $w0 ] = 4294967297;
										}
										break 5;
									} while ( false );
									$v31 = $v31 + 1;
									if ( $v31 == $v20 ) {
										break;
									}
								}
							}
							$v36 = 1;
							$v37 = 0;
							$v38 = 4;
							do {
								$v39 = $m[ $w1 + 15 ] ?? $this->rt_load( $v1 + 120 );
								if ( $v39 >= 0 && $v39 <= 4294967295 ) {
									$v25 = $v39;
									if ( $v25 <= 32 ) {
										do {
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v40 = $v37;
												if ( $v40 == $v25 ) {
													break 2;
												}
												$v41 = ( $v1 + $v40 * 416 ) & 0xFFFFFFFF;
												$w41 = ( $v41 >> 3 ) | ( $v41 << 61 );
												$s0 = $m[ $w41 + 88 ] ?? $this->rt_load( $v41 + 704 );
												if ( $s0 < 0 || $s0 > 10000000000000 ) {
													break;
												}
												$s0 = $m[ $w41 + 89 ] ?? $this->rt_load( $v41 + 712 );
												if ( $s0 < 0 || $s0 > 253402300799999 ) {
													break;
												}
												$v42 = $m[ $w41 + 90 ] ?? $this->rt_load( $v41 + 720 );
												if ( $v42 < 1 || $v42 > 3 ) {
													break;
												}
												do {
													$v43 = $m[ $w41 + 91 ] ?? $this->rt_load( $v41 + 728 );
													if ( $v43 >= 0 ) {
														if ( $v43 < 253402300800000 ) {
															break;
														}
														break 2;
													}
													if ( $v43 != \PHP_INT_MIN ) {
														break 2;
													}
												} while ( false );
												do {
													$v19 = $m[ $w41 + 92 ] ?? $this->rt_load( $v41 + 736 );
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
												$v37 = ( $v40 + 1 ) & 0xFFFFFFFF;
												$v44 = (int) ( $v43 == \PHP_INT_MIN && $v19 == \PHP_INT_MIN );
												if ( $v42 != 2 || $v44 ) {
													continue;
												}
												break;
											}
											$this->place_at_fault_18( $v2 + 8, $v41 + 704, $v40 );
											$m[ $w2 ] = ( $m[ $w2 ] & -0xFFFF00000001 ) | ( ( ( $m[ $w2 + 4 ] >> 8 ) & 0xFFFF ) << 32 );
											$m[ $w2 ] = ( $m[ $w2 ] & -0xFF000000000001 ) | ( ( ( $m[ $w2 + 4 ] >> 24 ) & 0xFF ) << 48 );
											$v30 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
											$v36 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
											if ( $v36 != 2 ) {
												$v38 = $m[ $w2 + 4 ] & 0xFF;
												$v25 = ( $m[ $w2 + 3 ] >> 32 ) & 0xFFFFFFFF;
												$v37 = $m[ $w2 + 3 ] & 0xFFFFFFFF;
												$v1 = ( $m[ $w2 + 2 ] >> 32 ) & 0xFFFFFFFF;
												$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
												$v115 = $m[ $w2 + 2 ] & 0xFFFFFFFF;
												break 2;
											}
											$v25 = $v30;
										} while ( false );
										do {
											do {
												if ( $v4 == 2 ) {
													do {
														if ( $v25 != 0 ) {
															$v45 = 0;
															do {
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	if ( $v45 <= 199 ) {
																		$s0 = $v1 + $v45 * 416;
																		if ( ( $s0 & 7 ? $this->rt_load( $s0 + 728 ) : $m[ ( $s0 + 728 ) >> 3 ] ?? $this->rt_load( $s0 + 728 ) ) != \PHP_INT_MIN ) {
																			$v46 = 1;
																			break 2;
																		}
																	}
																	$v45 = $v45 + 1;
																	if ( $v45 == $v25 ) {
																		break;
																	}
																}
																$v46 = 0;
															} while ( false );
															$v47 = $v25;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v48 = $v47;
																$v47 = $v48 - 1;
																if ( $v47 <= 199 && $v47 < $v25 ) {
																	$v49 = $v1 + $v47 * 416;
																	$w49 = ( $v49 >> 3 ) | ( $v49 << 61 );
																	if ( ! $v46 ) {
																		$v50 = (int) ( $v47 == 0 ) & (int) ( ( $m[ $w49 + 90 ] ?? $this->rt_load( $v49 + 720 ) ) != 2 );
																		$v51 = $m[ $w49 + 89 ] ?? $this->rt_load( $v49 + 712 );
																	} else {
																		$v51 = $m[ $w49 + 91 ] ?? $this->rt_load( $v49 + 728 );
																		$v50 = (int) ( $v51 != \PHP_INT_MIN );
																	}
																	if ( $v7 != \PHP_INT_MIN && $v50 != 0 ) {
																		$v52 = $v51 + $v10;
																		\is_float( $v52 ) && $v52 = self::rt_add_64( $v51, $v10 );
																		if ( ( $v52 < 253402300799999 ? $v52 : 253402300799999 ) < $v7 ) {
																			break 2;
																		}
																	}
																}
																if ( ! $v47 ) {
																	break;
																}
															}
														}
														$v53 = 0;
														$v54 = 0;
														$v47 = 0;
														$v48 = 0;
														$v55 = $v15 == $v9 ? $v14 : 0;
														$v56 = $v55;
														break 3;
													} while ( false );
													$v54 = 0;
													$v55 = $m[ $w49 + 88 ] ?? $this->rt_load( $v49 + 704 );
													$v57 = $v55;
												} else {
													$v58 = $v22 & 1 ? ( $v6 < 5 ? $v23 : 4 ) : 4;
													$v59 = 0;
													do {
														do {
															do {
																do {
																	if ( ! $v20 ) {
																		$v54 = 0;
																		$v60 = 0;
																		break;
																	}
																	$v61 = (int) ( $v8 == \PHP_INT_MIN || $v7 < $v8 );
																	$v54 = $v20;
																	do {
																		while ( true ) {
																			--$this->fuel < 0 && self::rt_out_of_fuel();
																			$v54 = $v54 - 1;
																			if ( $v54 <= 199 && $v54 < $v20 ) {
																				$v62 = $v24 + $v54 * 416;
																				$w62 = ( $v62 >> 3 ) | ( $v62 << 61 );
																				if ( ( $m[ $w62 + 2 ] ?? $this->rt_load( $v62 + 16 ) ) == $v9 ) {
																					$v19 = $m[ $w62 ] ?? $this->rt_load( $v62 );
																					if ( $v61 & (int) ( $v7 > $v19 ) ) {
																						break 2;
																					}
																				}
																			}
																			if ( ! $v54 ) {
																				break;
																			}
																		}
																		$v54 = 0;
																		while ( true ) {
																			--$this->fuel < 0 && self::rt_out_of_fuel();
																			if ( $v54 <= 199 ) {
																				$s0 = $v1 + $v54 * 416;
																				if ( ( $s0 & 7 ? $this->rt_load( $s0 + 656 ) : $m[ ( $s0 + 656 ) >> 3 ] ?? $this->rt_load( $s0 + 656 ) ) == $v9 ) {
																					$v60 = 1;
																					break 3;
																				}
																			}
																			$v54 = $v54 + 1;
																			if ( $v54 == $v20 ) {
																				break;
																			}
																		}
																		$v60 = 0;
																		$v54 = $v20;
																		break 2;
																	} while ( false );
																	$v63 = $m[ $w62 + 1 ] ?? $this->rt_load( $v62 + 8 );
																	$v64 = $m[ $w62 + 3 ] ?? $this->rt_load( $v62 + 24 );
																	$v65 = $m[ $w62 + 4 ] ?? $this->rt_load( $v62 + 32 );
																	$v66 = $m[ $w62 + 5 ] ?? $this->rt_load( $v62 + 40 );
																	$v67 = $m[ $w62 + 6 ] ?? $this->rt_load( $v62 + 48 );
																	$v68 = $m[ $w62 + 7 ] ?? $this->rt_load( $v62 + 56 );
																	$m[ $w2 + 8 ] = 0;
																	$m[ $w2 + 7 ] = $v68;
																	$m[ $w2 + 6 ] = $v67;
																	$m[ $w2 + 5 ] = $v66;
																	$m[ $w2 + 4 ] = $v65;
																	$m[ $w2 + 3 ] = $v64;
																	$m[ $w2 + 9 ] = ( $m[ $w2 + 9 ] & -0x100000000 ) | ( $v2 + 4 );
																	$v69 = $v2 + 24;
																	$v70 = 0;
																	$v71 = $v58 & 0xFF;
																	$v55 = 0;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$s0 = $v69 + ( $v70 << 3 );
																		$s1 = $m[ $s0 >> 3 ];
																		$s0 = ( ( $m[ ( $v70 + 13624 ) >> 3 ] >> ( ( ( $v70 + 13624 ) & 7 ) << 3 ) ) & 0xFF ) < $v71 ? 0 : $s1;
																		$s1 = $s0 + $v55;
																		\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v55 );
																		$v55 = $s1;
																		$v70 = $v70 + 1;
																		if ( $v70 == 5 ) {
																			break;
																		}
																	}
																	if ( ! $v25 ) {
																		$v59 = 1;
																		$v25 = 0;
																		$v48 = 0;
																		$v60 = 1;
																		break 3;
																	}
																	$v72 = $v25;
																	do {
																		while ( true ) {
																			--$this->fuel < 0 && self::rt_out_of_fuel();
																			$v48 = $v72;
																			$v72 = $v48 - 1;
																			if ( $v72 <= 199 && $v72 < $v25 ) {
																				$s0 = $v1 + $v72 * 416;
																				$v73 = $s0 & 7 ? $this->rt_load( $s0 + 736 ) : $m[ ( $s0 + 736 ) >> 3 ] ?? $this->rt_load( $s0 + 736 );
																				if ( $v73 != \PHP_INT_MIN && $v73 < $v63 ) {
																					break 2;
																				}
																			}
																			if ( ! $v72 ) {
																				break;
																			}
																		}
																		$v48 = 0;
																	} while ( false );
																	$v60 = 1;
																	$v59 = 1;
																	break 2;
																} while ( false );
																$v55 = $v15 == $v9 ? $v14 : 0;
																$v48 = 0;
															} while ( false );
															if ( $v20 == 0 ) {
																break 2;
															}
														} while ( false );
														$v74 = $v2 + 24;
														$v75 = 0;
														$v76 = $v58 & 0xFF;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															if ( $v75 <= 199 ) {
																$v77 = $v24 + $v75 * 416;
																$w77 = ( $v77 >> 3 ) | ( $v77 << 61 );
																if ( ( $m[ $w77 + 2 ] ?? $this->rt_load( $v77 + 16 ) ) == $v9 && ! ( $v59 & (int) ( ( $m[ $w77 ] ?? $this->rt_load( $v77 ) ) < $v19 ) ) ) {
																	$v78 = $m[ $w77 + 3 ] ?? $this->rt_load( $v77 + 24 );
																	$v79 = $m[ $w77 + 4 ] ?? $this->rt_load( $v77 + 32 );
																	$v80 = $m[ $w77 + 5 ] ?? $this->rt_load( $v77 + 40 );
																	$v81 = $m[ $w77 + 6 ] ?? $this->rt_load( $v77 + 48 );
																	$v82 = $m[ $w77 + 7 ] ?? $this->rt_load( $v77 + 56 );
																	$v83 = 0;
																	$m[ $w2 + 8 ] = 0;
																	$m[ $w2 + 7 ] = $v82;
																	$m[ $w2 + 6 ] = $v81;
																	$m[ $w2 + 5 ] = $v80;
																	$m[ $w2 + 4 ] = $v79;
																	$m[ $w2 + 3 ] = $v78;
																	$m[ $w2 + 9 ] = ( $m[ $w2 + 9 ] & -0x100000000 ) | ( $v2 + 4 );
																	$v84 = 0;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$s0 = $v74 + ( $v84 << 3 );
																		$s1 = $m[ $s0 >> 3 ];
																		$s0 = ( ( $m[ ( $v84 + 13624 ) >> 3 ] >> ( ( ( $v84 + 13624 ) & 7 ) << 3 ) ) & 0xFF ) < $v76 ? 0 : $s1;
																		$s1 = $s0 + $v83;
																		\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v83 );
																		$v83 = $s1;
																		$v84 = $v84 + 1;
																		if ( $v84 == 5 ) {
																			break;
																		}
																	}
																	$v55 = $v55 < $v83 ? $v55 : $v83;
																}
															}
															$v75 = $v75 + 1;
															if ( $v75 == $v20 ) {
																break;
															}
														}
													} while ( false );
													$v53 = 0;
													if ( ! $v60 ) {
														$v54 = $v20;
														break;
													}
													if ( $v54 > 199 || $v54 >= $v20 ) {
														break;
													}
													$v85 = $v24 + $v54 * 416;
													$w85 = ( $v85 >> 3 ) | ( $v85 << 61 );
													if ( ( $m[ $w85 + 2 ] ?? $this->rt_load( $v85 + 16 ) ) != $v9 ) {
														break;
													}
													$v86 = $m[ $w85 + 3 ] ?? $this->rt_load( $v85 + 24 );
													$v87 = $m[ $w85 + 4 ] ?? $this->rt_load( $v85 + 32 );
													$v88 = $m[ $w85 + 5 ] ?? $this->rt_load( $v85 + 40 );
													$v89 = $m[ $w85 + 6 ] ?? $this->rt_load( $v85 + 48 );
													$v90 = $m[ $w85 + 7 ] ?? $this->rt_load( $v85 + 56 );
													$v57 = 0;
													$m[ $w2 + 8 ] = 0;
													$m[ $w2 + 7 ] = $v90;
													$m[ $w2 + 6 ] = $v89;
													$m[ $w2 + 5 ] = $v88;
													$m[ $w2 + 4 ] = $v87;
													$m[ $w2 + 3 ] = $v86;
													$m[ $w2 + 9 ] = ( $m[ $w2 + 9 ] & -0x100000000 ) | ( $v2 + 4 );
													$v91 = $v2 + 24;
													$v92 = 0;
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														$s0 = $v91 + ( $v92 << 3 );
														$s1 = $m[ $s0 >> 3 ];
														$s0 = $s1 + $v57;
														\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v57 );
														$v57 = $s0;
														$v92 = $v92 + 1;
														if ( $v92 == 5 ) {
															break;
														}
													}
													$v47 = $v48;
												}
												$v93 = $v57 - $v55;
												\is_float( $v93 ) && $v93 = self::rt_sub_64( $v57, $v55 );
												$v53 = $v93 > 0 ? $v93 : 0;
												$v56 = $v57 > $v55 ? $v55 : $v57;
												break 2;
											} while ( false );
											$v47 = $v48;
											$v56 = $v55;
										} while ( false );
										$v94 = 1;
										if ( $v48 < $v25 ) {
											$v95 = 0;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v48 <= 199 && $v48 < $v25 ) {
													$v96 = $v1 + $v48 * 416;
													$w96 = ( $v96 >> 3 ) | ( $v96 << 61 );
													if ( ( $m[ $w96 + 90 ] ?? $this->rt_load( $v96 + 720 ) ) != 2 ) {
														$v97 = $m[ $w96 + 88 ] ?? $this->rt_load( $v96 + 704 );
														$v98 = $v97 - $v56;
														\is_float( $v98 ) && $v98 = self::rt_sub_64( $v97, $v56 );
														$v53 = $v53 > $v98 ? $v53 : $v98;
														$v56 = $v97 > $v56 ? $v56 : $v97;
														$v95 = 1;
													}
												}
												$v48 = ( $v48 + 1 ) & 0xFFFFFFFF;
												if ( $v48 == $v25 ) {
													break;
												}
											}
											$v94 = $v95 ^ 1;
										}
										$v99 = 0;
										$v100 = $v12 - $v56;
										\is_float( $v100 ) && $v100 = self::rt_sub_64( $v12, $v56 );
										$v101 = $v53 > $v100 ? $v53 : $v100;
										$v102 = (int) ( $v3 - $v13 > $v11 && $v101 > 0 );
										$v103 = (int) ( $v101 < 1 ) & $v94 & (int) ( $v55 == $v12 );
										do {
											if ( $v4 != 2 || $v25 == 0 ) {
												break;
											}
											$v104 = 0;
											do {
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													if ( $v104 <= 199 ) {
														$s0 = $v1 + $v104 * 416;
														if ( ( $s0 & 7 ? $this->rt_load( $s0 + 728 ) : $m[ ( $s0 + 728 ) >> 3 ] ?? $this->rt_load( $s0 + 728 ) ) != \PHP_INT_MIN ) {
															$v105 = 1;
															break 2;
														}
													}
													$v104 = $v104 + 1;
													if ( $v104 == $v25 ) {
														break;
													}
												}
												$v105 = 0;
											} while ( false );
											$v106 = $v25;
											do {
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													do {
														$v107 = $v106;
														$v106 = ( $v107 - 1 ) & 0xFFFFFFFF;
														if ( $v106 > 199 || $v106 >= $v25 ) {
															break;
														}
														$v108 = $v1 + $v106 * 416;
														$w108 = ( $v108 >> 3 ) | ( $v108 << 61 );
														if ( ! $v105 ) {
															if ( $v106 || ( $m[ $w108 + 90 ] ?? $this->rt_load( $v108 + 720 ) ) == 2 ) {
																break;
															}
															$v106 = 0;
															break 3;
														}
														if ( ( $m[ $w108 + 91 ] ?? $this->rt_load( $v108 + 728 ) ) != \PHP_INT_MIN ) {
															break 3;
														}
													} while ( false );
													if ( ! $v106 ) {
														break 3;
													}
												}
											} while ( false );
											if ( $v106 >= $v25 ) {
												break;
											}
											$v109 = $m[ $w108 + 88 ] ?? $this->rt_load( $v108 + 704 );
											$c = $v107 >= $v25;
											$v110 = 0;
											if ( ! $c ) {
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													if ( $v107 <= 199 && $v107 < $v25 ) {
														$v111 = $v1 + $v107 * 416;
														$w111 = ( $v111 >> 3 ) | ( $v111 << 61 );
														if ( ( $m[ $w111 + 90 ] ?? $this->rt_load( $v111 + 720 ) ) != 2 ) {
															$v112 = $m[ $w111 + 88 ] ?? $this->rt_load( $v111 + 704 );
															$v113 = $v112 - $v109;
															\is_float( $v113 ) && $v113 = self::rt_sub_64( $v112, $v109 );
															$v110 = $v110 > $v113 ? $v110 : $v113;
															$v109 = $v112 > $v109 ? $v109 : $v112;
														}
													}
													$v107 = ( $v107 + 1 ) & 0xFFFFFFFF;
													if ( $v107 == $v25 ) {
														break;
													}
												}
											}
											$v114 = $v12 - $v109;
											\is_float( $v114 ) && $v114 = self::rt_sub_64( $v12, $v109 );
											$v99 = (int) ( ( $v110 > $v114 ? $v110 : $v114 ) > 0 );
										} while ( false );
										if ( ! isset( $m[ $w1 + 56 ] ) ) {
											$this->rt_store( $v1 + 448, $v99 );
										} else {
											$m[ $w1 + 56 ] = $v99;
										}
										if ( ! isset( $m[ $w1 + 50 ] ) ) {
											$this->rt_store( $v1 + 400, $v101 );
										} else {
											$m[ $w1 + 50 ] = $v101;
										}
										if ( ! isset( $m[ $w1 + 49 ] ) ) {
											$this->rt_store( $v1 + 392, $v55 );
										} else {
											$m[ $w1 + 49 ] = $v55;
										}
										if ( ! isset( $m[ $w0 ] ) ) {
											$this->rt_store( $v0, 2, 4 );
										} else {
											$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | 2;
										}
										if ( ! isset( $m[ $w1 + 55 ] ) ) {
											$this->rt_store( $v1 + 440, $v102 );
										} else {
											$m[ $w1 + 55 ] = $v102;
										}
										if ( ! isset( $m[ $w1 + 54 ] ) ) {
											$this->rt_store( $v1 + 432, $v103 );
										} else {
											$m[ $w1 + 54 ] = $v103;
										}
										if ( ! isset( $m[ $w1 + 53 ] ) ) {
											$this->rt_store( $v1 + 424, $v47 );
										} else {
											$m[ $w1 + 53 ] = $v47;
										}
										if ( ! isset( $m[ $w1 + 52 ] ) ) {
											$this->rt_store( $v1 + 416, $v54 );
										} else {
											$m[ $w1 + 52 ] = $v54;
										}
										$s0 = $v56 < $v12 ? $v56 : $v12;
										$s1 = $v101 + $s0;
										\is_float( $s1 ) && $s1 = self::rt_add_64( $v101, $s0 );
										if ( ! isset( $m[ $w1 + 51 ] ) ) {
											$this->rt_store( $v1 + 408, $s1 );
										} else {
											$m[ $w1 + 51 ] = $s1;
										}
										break 4;
									}
								}
								$v115 = 0;
							} while ( false );
							if ( ! isset( $m[ $w0 + 3 ] ) ) {
								$this->rt_store( $v0 + 27, ( $m[ $w2 ] >> 48 ) & 0xFF, 1 );
							} else {
								$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( ( $m[ $w2 ] >> 48 ) & 0xFF ) << 24 );
							}
							if ( ! isset( $m[ $w0 + 3 ] ) ) {
								$this->rt_store( $v0 + 25, ( $m[ $w2 ] >> 32 ) & 0xFFFF, 2 );
							} else {
								$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( ( $m[ $w2 ] >> 32 ) & 0xFFFF ) << 8 );
							}
							if ( ! isset( $m[ $w0 + 3 ] ) ) {
								$this->rt_store( $v0 + 24, $v38, 1 );
							} else {
								$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v38;
							}
							if ( ! isset( $m[ $w0 + 2 ] ) ) {
								$this->rt_store( $v0 + 20, $v25, 4 );
							} else {
								$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v25 << 32 );
							}
							if ( ! isset( $m[ $w0 + 2 ] ) ) {
								$this->rt_store( $v0 + 16, $v37, 4 );
							} else {
								$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v37;
							}
							if ( ! isset( $m[ $w0 + 1 ] ) ) {
								$this->rt_store( $v0 + 12, $v1, 4 );
							} else {
								$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v1 << 32 );
							}
							if ( ! isset( $m[ $w0 + 1 ] ) ) {
								$this->rt_store( $v0 + 8, $v115, 4 );
							} else {
								$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v115;
							}
							if ( ! isset( $m[ $w0 ] ) ) {
								$this->rt_store( $v0 + 4, $v30, 4 );
							} else {
								$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v30 << 32 );
							}
							if ( ! isset( $m[ $w0 ] ) ) {
								$this->rt_store( $v0, $v36, 4 );
							} else {
								$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v36;
							}
							break 3;
						}
					}
					$v20 = 1;
					$v29 = 0;
				} while ( false );
				if ( ! isset( $m[ $w0 + 3 ] ) ) {
					$this->rt_store( $v0 + 27, ( $m[ $w2 ] >> 48 ) & 0xFF, 1 );
				} else {
					$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( ( $m[ $w2 ] >> 48 ) & 0xFF ) << 24 );
				}
				if ( ! isset( $m[ $w0 + 3 ] ) ) {
					$this->rt_store( $v0 + 25, ( $m[ $w2 ] >> 32 ) & 0xFFFF, 2 );
				} else {
					$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( ( $m[ $w2 ] >> 32 ) & 0xFFFF ) << 8 );
				}
				if ( ! isset( $m[ $w0 + 3 ] ) ) {
					$this->rt_store( $v0 + 24, $v18, 1 );
				} else {
					$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v18;
				}
				if ( ! isset( $m[ $w0 + 2 ] ) ) {
					$this->rt_store( $v0 + 20, $v1, 4 );
				} else {
					$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v1 << 32 );
				}
				if ( ! isset( $m[ $w0 + 2 ] ) ) {
					$this->rt_store( $v0 + 16, $v17, 4 );
				} else {
					$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v17;
				}
				if ( ! isset( $m[ $w0 + 1 ] ) ) {
					$this->rt_store( $v0 + 12, $v28, 4 );
				} else {
					$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v28 << 32 );
				}
				if ( ! isset( $m[ $w0 + 1 ] ) ) {
					$this->rt_store( $v0 + 8, $v29, 4 );
				} else {
					$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v29;
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0 + 4, $v20, 4 );
				} else {
					$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v20 << 32 );
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0, $v16, 4 );
				} else {
					$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v16;
				}
				break 2;
			} while ( false );
			$this->place_at_fault_23( $v2 + 8, $v1 + 8 );
			$v116 = $m[ $w2 + 1 ];
			$v117 = $m[ $w2 + 2 ];
			$v118 = $m[ $w2 + 3 ];
			if ( ! isset( $m[ $w0 + 3 ] ) ) {
				$this->rt_store( $v0 + 24, $m[ $w2 + 4 ] & 0xFFFFFFFF, 4 );
			} else {
				$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( $m[ $w2 + 4 ] & 0xFFFFFFFF );
			}
			if ( ! isset( $m[ $w0 + 2 ] ) ) {
				$this->rt_store( $v0 + 16, $v118 );
			} else {
				$m[ $w0 + 2 ] = $v118;
			}
			if ( ! isset( $m[ $w0 + 1 ] ) ) {
				$this->rt_store( $v0 + 8, $v117 );
			} else {
				$m[ $w0 + 1 ] = $v117;
			}
			if ( ! isset( $m[ $w0 ] ) ) {
				$this->rt_store( $v0, $v116 );
			} else {
				$m[ $w0 ] = $v116;
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 80;
	}

	/** stock_truth::wire::resolve::run (WebAssembly function 34). */
	private function resolve_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v19 = 0;
		$v20 = 0;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( $this->g0_stack_pointer - 288 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 35 ] ) || $this->rt_touch( $w2 + 35 );
		$this->g0_stack_pointer = $v2;
		$v3 = 4;
		$v4 = 0;
		$v5 = 1;
		do {
			do {
				$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
				if ( $v6 < 0 || $v6 > 4294967295 ) {
					$v7 = 0;
					$v8 = 0;
					break;
				}
				$v7 = 0;
				$v8 = 0;
				$v9 = $v6;
				if ( $v9 > 8 ) {
					break;
				}
				$v10 = 0;
				$v4 = 0;
				do {
					if ( $v6 == 0 ) {
						break;
					}
					$v11 = $v1 + 640;
					$v12 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v13 = ( $v12 + 1 ) & 0xFFFFFFFF;
						$v14 = ( $v11 + $v12 * 416 ) & 0xFFFFFFFF;
						$v15 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$s0 = ( $v14 + ( $v15 << 3 ) ) & 0xFFFFFFFF;
							$v16 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
							do {
								$v17 = $v15 * 24;
								switch ( $m[ ( $v17 + 9528 ) >> 3 ] & 0xFF ) {
									case 2:
										if ( $v16 == \PHP_INT_MIN ) {
											break 2;
										}
										break;
									case 3:
										if ( $v16 == \PHP_INT_MIN ) {
											break 2;
										}
										break;
									default:
										$v18 = $v17 + 9512;
										$w18 = $v18 >> 3;
										$s0 = $v16 <= $m[ $w18 + 1 ];
										if ( $m[ $w18 ] > $v16 ? $v16 == \PHP_INT_MIN : $s0 ) {
											break 2;
										}
										break;
								}
								$this->place_at_fault_21( $v2 + 136, $v14, $v12 );
								$m[ $w2 + 1 ] = ( $m[ $w2 + 1 ] & -0xFFFF00000001 ) | ( ( ( $m[ $w2 + 20 ] >> 8 ) & 0xFFFF ) << 32 );
								$m[ $w2 + 1 ] = ( $m[ $w2 + 1 ] & -0xFF000000000001 ) | ( ( ( $m[ $w2 + 20 ] >> 24 ) & 0xFF ) << 48 );
								$v4 = ( $m[ $w2 + 17 ] >> 32 ) & 0xFFFFFFFF;
								$v5 = $m[ $w2 + 17 ] & 0xFFFFFFFF;
								if ( $v5 == 2 ) {
									break 4;
								}
								$v3 = $m[ $w2 + 20 ] & 0xFF;
								$v19 = ( $m[ $w2 + 19 ] >> 32 ) & 0xFFFFFFFF;
								$v7 = $m[ $w2 + 19 ] & 0xFFFFFFFF;
								$v20 = ( $m[ $w2 + 18 ] >> 32 ) & 0xFFFFFFFF;
								$v8 = $m[ $w2 + 18 ] & 0xFFFFFFFF;
								break 5;
							} while ( false );
							$v15 = $v15 + 1;
							if ( $v15 == 15 ) {
								break;
							}
						}
						$v12 = $v13;
						if ( $v13 == $v9 ) {
							break;
						}
					}
					$v4 = $v9;
				} while ( false );
				$v21 = 12904;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$s0 = $v2 + 168 + ( $v10 << 3 );
					$m[ $s0 >> 3 ] = $m[ ( $v21 + 16 ) >> 3 ] ?? $this->rt_load( $v21 + 16 );
					$v21 = $v21 + 48;
					$v10 = $v10 + 1;
					if ( $v10 == 15 ) {
						break;
					}
				}
				$v22 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$s0 = $v2 + 16 + ( $v22 << 3 );
					$m[ $s0 >> 3 ] = \PHP_INT_MIN;
					$v22 = $v22 + 1;
					if ( $v22 == 15 ) {
						break;
					}
				}
				$v23 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->resolve_decided( $v2 + 136, $v1, $v4, $v23 );
					if ( ( $m[ $w2 + 17 ] & 0xFFFFFFFF ) != 0 ) {
						$v24 = $v23 << 3;
						$s0 = $v2 + 168 + $v24;
						$m[ $s0 >> 3 ] = $m[ $w2 + 19 ];
						$s0 = $v2 + 16 + $v24;
						$m[ $s0 >> 3 ] = $m[ $w2 + 18 ] & 0xFFFFFFFF;
					}
					$v23 = $v23 + 1;
					if ( $v23 == 15 ) {
						break;
					}
				}
				if ( ! isset( $m[ $w1 + 63 ] ) ) {
					$this->rt_store( $v1 + 504, $m[ $w2 + 35 ] );
				} else {
					$m[ $w1 + 63 ] = $m[ $w2 + 35 ];
				}
				if ( ! isset( $m[ $w1 + 62 ] ) ) {
					$this->rt_store( $v1 + 496, $m[ $w2 + 34 ] );
				} else {
					$m[ $w1 + 62 ] = $m[ $w2 + 34 ];
				}
				if ( ! isset( $m[ $w1 + 61 ] ) ) {
					$this->rt_store( $v1 + 488, $m[ $w2 + 33 ] );
				} else {
					$m[ $w1 + 61 ] = $m[ $w2 + 33 ];
				}
				if ( ! isset( $m[ $w1 + 60 ] ) ) {
					$this->rt_store( $v1 + 480, $m[ $w2 + 32 ] );
				} else {
					$m[ $w1 + 60 ] = $m[ $w2 + 32 ];
				}
				if ( ! isset( $m[ $w1 + 59 ] ) ) {
					$this->rt_store( $v1 + 472, $m[ $w2 + 31 ] );
				} else {
					$m[ $w1 + 59 ] = $m[ $w2 + 31 ];
				}
				if ( ! isset( $m[ $w1 + 58 ] ) ) {
					$this->rt_store( $v1 + 464, $m[ $w2 + 30 ] );
				} else {
					$m[ $w1 + 58 ] = $m[ $w2 + 30 ];
				}
				if ( ! isset( $m[ $w1 + 57 ] ) ) {
					$this->rt_store( $v1 + 456, $m[ $w2 + 29 ] );
				} else {
					$m[ $w1 + 57 ] = $m[ $w2 + 29 ];
				}
				if ( ! isset( $m[ $w1 + 50 ] ) ) {
					$this->rt_store( $v1 + 400, $m[ $w2 + 22 ] );
				} else {
					$m[ $w1 + 50 ] = $m[ $w2 + 22 ];
				}
				if ( ! isset( $m[ $w1 + 49 ] ) ) {
					$this->rt_store( $v1 + 392, $m[ $w2 + 21 ] );
				} else {
					$m[ $w1 + 49 ] = $m[ $w2 + 21 ];
				}
				$s0 = $m[ $w2 + 28 ] == 2 ? 2 : 1;
				if ( ! isset( $m[ $w1 + 56 ] ) ) {
					$this->rt_store( $v1 + 448, $s0 );
				} else {
					$m[ $w1 + 56 ] = $s0;
				}
				$s0 = $m[ $w2 + 27 ] == 2 ? 2 : 1;
				if ( ! isset( $m[ $w1 + 55 ] ) ) {
					$this->rt_store( $v1 + 440, $s0 );
				} else {
					$m[ $w1 + 55 ] = $s0;
				}
				$v25 = $m[ $w2 + 26 ];
				if ( ! isset( $m[ $w1 + 54 ] ) ) {
					$this->rt_store( $v1 + 432, $v25 == 3 ? 3 : ( $v25 == 2 ? 2 : 1 ) );
				} else {
					$m[ $w1 + 54 ] = $v25 == 3 ? 3 : ( $v25 == 2 ? 2 : 1 );
				}
				$v26 = $m[ $w2 + 25 ];
				if ( ! isset( $m[ $w1 + 53 ] ) ) {
					$this->rt_store( $v1 + 424, $v26 == 3 ? 3 : ( $v26 == 2 ? 2 : 1 ) );
				} else {
					$m[ $w1 + 53 ] = $v26 == 3 ? 3 : ( $v26 == 2 ? 2 : 1 );
				}
				$v27 = $m[ $w2 + 24 ];
				if ( ! isset( $m[ $w1 + 52 ] ) ) {
					$this->rt_store( $v1 + 416, $v27 == 3 ? 3 : ( $v27 == 2 ? 2 : 1 ) );
				} else {
					$m[ $w1 + 52 ] = $v27 == 3 ? 3 : ( $v27 == 2 ? 2 : 1 );
				}
				$v28 = $m[ $w2 + 23 ];
				if ( ! isset( $m[ $w1 + 51 ] ) ) {
					$this->rt_store( $v1 + 408, $v28 == 3 ? 3 : ( $v28 == 2 ? 2 : 1 ) );
				} else {
					$m[ $w1 + 51 ] = $v28 == 3 ? 3 : ( $v28 == 2 ? 2 : 1 );
				}
				$this->rt_copy( $v1 + 512, $v2 + 16, 120 );
				if ( $v0 & 3 || ! isset( $m[ $v0 >> 3 ] ) ) {
					$this->rt_store( $v0, 2, 4 );
				} else {
					$i = $v0 >> 3;
					$b = ( $v0 & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 2 << $b );
				}
				break 2;
			} while ( false );
			$i = ( $v0 + 27 ) >> 3;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$b = ( ( $v0 + 27 ) & 7 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( ( $m[ $w2 + 1 ] >> 48 ) & 0xFF ) << $b );
			if ( ( $v0 + 25 ) & 1 ) {
				$this->rt_store( $v0 + 25, ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFF, 2 );
			} else {
				$i = ( $v0 + 25 ) >> 3;
				$b = ( ( $v0 + 25 ) & 6 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFF << $b ) ^ -1 ) ) | ( ( ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFF ) << $b );
			}
			$i = ( $v0 + 24 ) >> 3;
			$b = ( ( $v0 + 24 ) & 7 ) << 3;
			$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( $v3 << $b );
			if ( $v0 & 3 ) {
				$this->rt_store( $v0 + 20, $v19, 4 );
			} else {
				$i = ( $v0 + 20 ) >> 3;
				$b = ( ( $v0 + 20 ) & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v19 << $b );
			}
			if ( $v0 & 3 ) {
				$this->rt_store( $v0 + 16, $v7, 4 );
			} else {
				$i = ( $v0 + 16 ) >> 3;
				$b = ( ( $v0 + 16 ) & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v7 << $b );
			}
			if ( $v0 & 3 ) {
				$this->rt_store( $v0 + 12, $v20, 4 );
			} else {
				$i = ( $v0 + 12 ) >> 3;
				$b = ( ( $v0 + 12 ) & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v20 << $b );
			}
			if ( $v0 & 3 ) {
				$this->rt_store( $v0 + 8, $v8, 4 );
			} else {
				$i = ( $v0 + 8 ) >> 3;
				$b = ( ( $v0 + 8 ) & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v8 << $b );
			}
			if ( $v0 & 3 ) {
				$this->rt_store( $v0 + 4, $v4, 4 );
			} else {
				$i = ( $v0 + 4 ) >> 3;
				$b = ( ( $v0 + 4 ) & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v4 << $b );
			}
			if ( $v0 & 3 ) {
				$this->rt_store( $v0, $v5, 4 );
			} else {
				$i = $v0 >> 3;
				$b = ( $v0 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v5 << $b );
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 288;
	}

	/** stock_truth::wire::resolve::decided (WebAssembly function 35). */
	private function resolve_decided( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v9 = 0;
		$v10 = 0;
		$w0 = $v0 >> 3;
		if ( ! $v2 ) {
			$v4 = 0;
		} else {
			$v5 = ( $v1 + ( $v3 << 3 ) + 640 ) & 0xFFFFFFFF;
			$v6 = 0;
			$v4 = 0;
			$v7 = (int) ( $v3 > 14 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( ! $v7 && $v6 <= 199 ) {
					$s0 = ( $v5 + $v6 * 416 ) & 0xFFFFFFFF;
					$v8 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
					if ( $v8 != \PHP_INT_MIN ) {
						$v4 = 1;
						$v9 = $v8;
						$v10 = $v6;
					}
				}
				$v6 = $v6 + 1;
				if ( $v6 == $v2 ) {
					break;
				}
			}
		}
		$m[ $w0 + 2 ] = $v9;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v10;
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::read (WebAssembly function 36). */
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

	/** stock_truth::wire::reconcile::run (WebAssembly function 37). */
	private function reconcile_run( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v31 = 0;
		$v32 = 0;
		$v54 = 0;
		$v55 = 0;
		$v56 = 0;
		$v57 = 0;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = ( $this->g0_stack_pointer - 432 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 53 ] ) || $this->rt_touch( $w4 + 53 );
		$this->g0_stack_pointer = $v4;
		do {
			if ( ! ( ( ( $m[ ( $v2 + 1364 ) >> 3 ] ?? $this->rt_word( ( $v2 + 1364 ) >> 3 ) ) >> ( ( ( $v2 + 1364 ) & 7 ) << 3 ) ) & 0xFF ) ) {
				if ( ! isset( $m[ $w0 + 2 ] ) ) {
					$this->rt_store( $v0 + 16, 0, 4 );
				} else {
					$m[ $w0 + 2 ] = $m[ $w0 + 2 ] & -0x100000000;
				}
				if ( ! isset( $m[ $w0 + 1 ] ) ) {
					$this->rt_store( $v0 + 8, 0 );
				} else {
					$m[ $w0 + 1 ] = 0;
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0, 0 );
				} else {
					$m[ $w0 ] = 0;
				}
				$this->rt_store( $v0 + 20, 34359738368 );
				break;
			}
			$v5 = $v2 & 3 ? $this->rt_load( $v2 + 1360, 4 ) : ( ( $m[ ( $v2 + 1360 ) >> 3 ] ?? $this->rt_word( ( $v2 + 1360 ) >> 3 ) ) >> ( ( ( $v2 + 1360 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			do {
				$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
				if ( $v6 < 0 || $v6 > 253402300799999 ) {
					break;
				}
				do {
					$v7 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
					if ( $v7 >= 0 ) {
						if ( $v7 < 253402300800000 ) {
							break;
						}
						break 2;
					}
					if ( $v7 != \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v8 = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
				if ( $v8 < 0 || $v8 > 1000000 ) {
					break;
				}
				$v9 = 0;
				$v10 = 4;
				$v11 = 1;
				do {
					do {
						$v12 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
						$c = $v12 < 0 || $v12 > 4294967295;
						$v13 = 1;
						$v14 = 0;
						if ( ! $c ) {
							$v15 = $v12;
							if ( $v15 <= 100 ) {
								$v16 = (int) ( $v7 != \PHP_INT_MIN );
								$v17 = $v1 + 640;
								$v18 = 0;
								do {
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v19 = $v18;
											if ( $v19 == $v15 ) {
												break 2;
											}
											do {
												$v20 = ( $v17 + $v19 * 416 ) & 0xFFFFFFFF;
												$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
												$v21 = $m[ $w20 ] ?? $this->rt_load( $v20 );
												if ( $v21 >= -10000000000000 ) {
													if ( $v21 < 10000000000001 ) {
														break;
													}
													break 2;
												}
												if ( $v21 != \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											$s0 = $m[ $w20 + 1 ] ?? $this->rt_load( $v20 + 8 );
											if ( $s0 < 1 || $s0 > 3 ) {
												break;
											}
											do {
												$v22 = $m[ $w20 + 2 ] ?? $this->rt_load( $v20 + 16 );
												if ( $v22 >= 0 ) {
													if ( $v22 < 253402300800000 ) {
														break;
													}
													break 2;
												}
												if ( $v22 != \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											do {
												$v23 = $m[ $w20 + 3 ] ?? $this->rt_load( $v20 + 24 );
												if ( $v23 >= 0 ) {
													if ( $v23 < 253402300800000 ) {
														break;
													}
													break 2;
												}
												if ( $v23 != \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											do {
												$v24 = $m[ $w20 + 4 ] ?? $this->rt_load( $v20 + 32 );
												if ( $v24 >= 0 ) {
													if ( $v24 < 253402300800000 ) {
														break;
													}
													break 2;
												}
												if ( $v24 != \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											do {
												$v25 = $m[ $w20 + 5 ] ?? $this->rt_load( $v20 + 40 );
												if ( $v25 >= 0 ) {
													if ( $v25 < 253402300800000 ) {
														break;
													}
													break 2;
												}
												if ( $v25 != \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											$s0 = $m[ $w20 + 6 ] ?? $this->rt_load( $v20 + 48 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											do {
												$v26 = $m[ $w20 + 7 ] ?? $this->rt_load( $v20 + 56 );
												if ( $v26 >= 0 ) {
													if ( $v26 < 10000000000001 ) {
														break;
													}
													break 2;
												}
												if ( $v26 != \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											$s0 = $m[ $w20 + 8 ] ?? $this->rt_load( $v20 + 64 );
											if ( $s0 < 1 || $s0 > 10000000000000 ) {
												break;
											}
											$s0 = $m[ $w20 + 9 ] ?? $this->rt_load( $v20 + 72 );
											if ( $s0 < 1 || $s0 > 3 ) {
												break;
											}
											do {
												$v27 = $m[ $w20 + 10 ] ?? $this->rt_load( $v20 + 80 );
												if ( $v27 >= 0 ) {
													if ( $v27 < $v5 ) {
														break;
													}
													break 2;
												}
												if ( $v27 != \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											if ( $v21 != \PHP_INT_MIN && $v22 == \PHP_INT_MIN ) {
												break;
											}
											$v18 = ( $v19 + 1 ) & 0xFFFFFFFF;
											if ( (int) ( $v22 != \PHP_INT_MIN ) ^ (int) ( $v23 == \PHP_INT_MIN ) ) {
												continue;
											}
											break;
										}
										$this->place_at_fault_24( $v4 + 200, $v20, $v5, $v19 );
										$m[ $w4 + 3 ] = ( $m[ $w4 + 3 ] & -0x10000 ) | ( ( $m[ $w4 + 28 ] >> 8 ) & 0xFFFF );
										$m[ $w4 + 3 ] = ( $m[ $w4 + 3 ] & -0xFF0001 ) | ( ( ( $m[ $w4 + 28 ] >> 24 ) & 0xFF ) << 16 );
										$v13 = ( $m[ $w4 + 25 ] >> 32 ) & 0xFFFFFFFF;
										$v11 = $m[ $w4 + 25 ] & 0xFFFFFFFF;
										if ( $v11 != 2 ) {
											break 2;
										}
										$v15 = $v13;
									} while ( false );
									$v28 = $v15;
									$v29 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
									if ( $v29 < 0 || $v29 > 1 ) {
										break 3;
									}
									$v30 = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
									if ( $v30 >= 1 && $v30 <= 6 ) {
										break 2;
									}
									break 3;
								} while ( false );
								$v10 = $m[ $w4 + 28 ] & 0xFF;
								$v31 = ( $m[ $w4 + 27 ] >> 32 ) & 0xFFFFFFFF;
								$v9 = $m[ $w4 + 27 ] & 0xFFFFFFFF;
								$v32 = ( $m[ $w4 + 26 ] >> 32 ) & 0xFFFFFFFF;
								$v14 = $m[ $w4 + 26 ] & 0xFFFFFFFF;
							}
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 27, ( $m[ $w4 + 3 ] >> 16 ) & 0xFF, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( ( $m[ $w4 + 3 ] >> 16 ) & 0xFF ) << 24 );
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 25, $m[ $w4 + 3 ] & 0xFFFF, 2 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( $m[ $w4 + 3 ] & 0xFFFF ) << 8 );
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 24, $v10, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v10;
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 20, $v31, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v31 << 32 );
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 16, $v9, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v9;
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 12, $v32, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v32 << 32 );
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 8, $v14, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v14;
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0 + 4, $v13, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v13 << 32 );
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0, $v11, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v11;
						}
						break 4;
					} while ( false );
					$v33 = $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 );
					if ( $v33 >= 0 ) {
						if ( $v33 >= $v28 ) {
							break;
						}
					} elseif ( $v33 != \PHP_INT_MIN ) {
						break;
					}
					$v34 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
					if ( $v34 < 1 || $v34 > 10000000000000 ) {
						break;
					}
					$v35 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
					if ( $v35 < 1 || $v35 > 1000000000 ) {
						break;
					}
					$v36 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
					if ( $v36 >= 0 ) {
						if ( $v36 >= 1000000001 ) {
							break;
						}
					} elseif ( $v36 != \PHP_INT_MIN ) {
						break;
					}
					$v37 = $m[ $w1 + 11 ] ?? $this->rt_load( $v1 + 88 );
					if ( $v37 < 0 || $v37 > 10000000000000 ) {
						break;
					}
					$v38 = $m[ $w1 + 12 ] ?? $this->rt_load( $v1 + 96 );
					if ( $v38 < 0 || $v38 > 10000000000000 ) {
						break;
					}
					$v39 = $m[ $w1 + 13 ] ?? $this->rt_load( $v1 + 104 );
					if ( $v39 >= 0 ) {
						if ( $v39 >= 253402300800000 ) {
							break;
						}
					} elseif ( $v39 != \PHP_INT_MIN ) {
						break;
					}
					$v40 = 1;
					do {
						do {
							do {
								$v41 = $m[ $w1 + 14 ] ?? $this->rt_load( $v1 + 112 );
								if ( $v41 < 0 || $v41 > 1 ) {
									$v42 = 3;
									$v43 = 0;
									$v44 = 2;
									$v45 = 0;
								} else {
									switch ( $v41 ) {
										case 1:
											break;
										default:
											if ( $v30 != 5 ) {
												break 3;
											}
											$v46 = 0;
											$v47 = 2;
											$v48 = 0;
											$v49 = 0;
											break 4;
									}
									do {
										do {
											$v46 = $m[ $w1 + 15 ] ?? $this->rt_load( $v1 + 120 );
											if ( $v46 >= -10000000000000 ) {
												if ( $v46 < 10000000000001 ) {
													break;
												}
												break 2;
											}
											if ( $v46 != \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$v50 = $m[ $w1 + 16 ] ?? $this->rt_load( $v1 + 128 );
										if ( $v50 < 0 || $v50 > 1 ) {
											break;
										}
										$v51 = $m[ $w1 + 17 ] ?? $this->rt_load( $v1 + 136 );
										if ( $v51 < 0 || $v51 > 1 ) {
											break;
										}
										do {
											$v49 = $m[ $w1 + 18 ] ?? $this->rt_load( $v1 + 144 );
											if ( $v49 >= -10000000000000 ) {
												if ( $v49 < 10000000000001 ) {
													break;
												}
												break 2;
											}
											if ( $v49 != \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										do {
											$v52 = $m[ $w1 + 19 ] ?? $this->rt_load( $v1 + 152 );
											if ( $v52 >= 0 ) {
												if ( $v52 < 2 ) {
													break;
												}
												break 2;
											}
											if ( $v52 != \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$v53 = $m[ $w1 + 20 ] ?? $this->rt_load( $v1 + 160 );
										if ( $v53 >= 0 ) {
											if ( $v53 >= 2 ) {
												break;
											}
											break 2;
										}
										if ( $v53 == \PHP_INT_MIN ) {
											break 2;
										}
									} while ( false );
									$this->place_at_fault_13( $v4 + 200, $v1 + 120, $v28, $v5 );
									$v15 = ( $m[ $w4 + 28 ] >> 24 ) & 0xFF;
									$v17 = ( $m[ $w4 + 28 ] >> 16 ) & 0xFF;
									$v2 = ( $m[ $w4 + 28 ] >> 8 ) & 0xFF;
									$v44 = $m[ $w4 + 28 ] & 0xFF;
									$v3 = ( $m[ $w4 + 27 ] >> 32 ) & 0xFFFFFFFF;
									$v43 = $m[ $w4 + 27 ] & 0xFFFFFFFF;
									$v31 = ( $m[ $w4 + 26 ] >> 32 ) & 0xFFFFFFFF;
									$v45 = $m[ $w4 + 26 ] & 0xFFFFFFFF;
									$v42 = ( $m[ $w4 + 25 ] >> 32 ) & 0xFFFFFFFF;
									$v40 = $m[ $w4 + 25 ] & 0xFFFFFFFF;
								}
								if ( ! isset( $m[ $w0 + 3 ] ) ) {
									$this->rt_store( $v0 + 27, $v15, 1 );
								} else {
									$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( $v15 & 0xFF ) << 24 );
								}
								if ( ! isset( $m[ $w0 + 3 ] ) ) {
									$this->rt_store( $v0 + 26, $v17, 1 );
								} else {
									$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF0001 ) | ( ( $v17 & 0xFF ) << 16 );
								}
								if ( ! isset( $m[ $w0 + 3 ] ) ) {
									$this->rt_store( $v0 + 25, $v2, 1 );
								} else {
									$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF01 ) | ( ( $v2 & 0xFF ) << 8 );
								}
								if ( ! isset( $m[ $w0 + 3 ] ) ) {
									$this->rt_store( $v0 + 24, $v44, 1 );
								} else {
									$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v44;
								}
								if ( ! isset( $m[ $w0 + 2 ] ) ) {
									$this->rt_store( $v0 + 20, $v3, 4 );
								} else {
									$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
								}
								if ( ! isset( $m[ $w0 + 2 ] ) ) {
									$this->rt_store( $v0 + 16, $v43, 4 );
								} else {
									$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v43;
								}
								if ( ! isset( $m[ $w0 + 1 ] ) ) {
									$this->rt_store( $v0 + 12, $v31, 4 );
								} else {
									$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v31 << 32 );
								}
								if ( ! isset( $m[ $w0 + 1 ] ) ) {
									$this->rt_store( $v0 + 8, $v45, 4 );
								} else {
									$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v45;
								}
								if ( ! isset( $m[ $w0 ] ) ) {
									$this->rt_store( $v0 + 4, $v42, 4 );
								} else {
									$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v42 << 32 );
								}
								if ( ! isset( $m[ $w0 ] ) ) {
									$this->rt_store( $v0, $v40, 4 );
								} else {
									$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v40;
								}
								break 6;
							} while ( false );
							if ( $v30 == 5 ) {
								break;
							}
							$v54 = $v53 == \PHP_INT_MIN ? 2 : (int) ( $v53 == 1 );
							$v55 = $v52 == \PHP_INT_MIN ? 2 : (int) ( $v52 == 1 );
							$v56 = (int) ( $v51 == 1 );
							$v57 = (int) ( $v50 == 1 );
							$v48 = (int) ( $v49 != \PHP_INT_MIN );
							$v47 = (int) ( $v46 != \PHP_INT_MIN );
							break 2;
						} while ( false );
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 24, 6, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | 6;
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 16, 0, 4 );
						} else {
							$m[ $w0 + 2 ] = $m[ $w0 + 2 ] & -0x100000000;
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 8, 0, 4 );
						} else {
							$m[ $w0 + 1 ] = $m[ $w0 + 1 ] & -0x100000000;
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0, 12884901889 );
						} else {
							$m[ $w0 ] = 12884901889;
						}
						break 4;
					} while ( false );
					$v58 = 1;
					$v59 = 4;
					$v60 = 0;
					do {
						$v61 = $m[ $w1 + 21 ] ?? $this->rt_load( $v1 + 168 );
						$c = $v61 < 0 || $v61 > 4294967295;
						$v62 = 0;
						$v63 = 4;
						if ( ! $c ) {
							$v64 = $v61;
							if ( $v64 <= 10 ) {
								$v65 = 0;
								$v63 = 0;
								if ( $v61 == 0 ) {
									break;
								}
								$v66 = 0;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v67 = ( $v1 + $v66 * 416 ) & 0xFFFFFFFF;
										$w67 = ( $v67 >> 3 ) | ( $v67 << 61 );
										$v68 = $m[ $w67 + 91 ] ?? $this->rt_load( $v67 + 728 );
										if ( $v68 < 1 || $v68 > 23 ) {
											break 2;
										}
										do {
											$v69 = $m[ $w67 + 92 ] ?? $this->rt_load( $v67 + 736 );
											if ( $v69 >= -9007199254740991 ) {
												if ( $v69 < 9007199254740992 ) {
													break;
												}
												break 3;
											}
											if ( $v69 != \PHP_INT_MIN ) {
												break 3;
											}
										} while ( false );
										if ( $v68 > 13 || ( ( 1 << $v68 ) & 0x22F6 ) == 0 ) {
											break 2;
										}
										$v66 = ( $v66 + 1 ) & 0xFFFFFFFF;
										if ( $v66 == $v64 ) {
											break;
										}
									}
									$v63 = $v64;
									break 2;
								} while ( false );
								$this->place_at_fault_28( $v4 + 200, $v67 + 728, $v28, $v5, $v66 );
								$m[ $w4 + 3 ] = ( $m[ $w4 + 3 ] & -0x10000 ) | ( ( $m[ $w4 + 28 ] >> 8 ) & 0xFFFF );
								$m[ $w4 + 3 ] = ( $m[ $w4 + 3 ] & -0xFF0001 ) | ( ( ( $m[ $w4 + 28 ] >> 24 ) & 0xFF ) << 16 );
								$v63 = ( $m[ $w4 + 25 ] >> 32 ) & 0xFFFFFFFF;
								$v58 = $m[ $w4 + 25 ] & 0xFFFFFFFF;
								if ( $v58 == 2 ) {
									break;
								}
								$v59 = $m[ $w4 + 28 ] & 0xFF;
								$v31 = ( $m[ $w4 + 27 ] >> 32 ) & 0xFFFFFFFF;
								$v60 = $m[ $w4 + 27 ] & 0xFFFFFFFF;
								$v14 = ( $m[ $w4 + 26 ] >> 32 ) & 0xFFFFFFFF;
								$v62 = $m[ $w4 + 26 ] & 0xFFFFFFFF;
							}
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 27, ( $m[ $w4 + 3 ] >> 16 ) & 0xFF, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF000001 ) | ( ( ( $m[ $w4 + 3 ] >> 16 ) & 0xFF ) << 24 );
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 25, $m[ $w4 + 3 ] & 0xFFFF, 2 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFFFF01 ) | ( ( $m[ $w4 + 3 ] & 0xFFFF ) << 8 );
						}
						if ( ! isset( $m[ $w0 + 3 ] ) ) {
							$this->rt_store( $v0 + 24, $v59, 1 );
						} else {
							$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100 ) | $v59;
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 20, $v31, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v31 << 32 );
						}
						if ( ! isset( $m[ $w0 + 2 ] ) ) {
							$this->rt_store( $v0 + 16, $v60, 4 );
						} else {
							$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v60;
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 12, $v14, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v14 << 32 );
						}
						if ( ! isset( $m[ $w0 + 1 ] ) ) {
							$this->rt_store( $v0 + 8, $v62, 4 );
						} else {
							$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v62;
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0 + 4, $v63, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v63 << 32 );
						}
						if ( ! isset( $m[ $w0 ] ) ) {
							$this->rt_store( $v0, $v58, 4 );
						} else {
							$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v58;
						}
						break 4;
					} while ( false );
					$v70 = 1;
					$v71 = 5;
					$v72 = 4;
					do {
						do {
							$v73 = $m[ $w1 + 22 ] ?? $this->rt_load( $v1 + 176 );
							if ( $v73 < 0 || $v73 > 4294967295 ) {
								break;
							}
							$v64 = $v73;
							if ( $v64 > 200 ) {
								break;
							}
							$v74 = ( $v30 < 7 ? 1411785848586241 >> ( ( $v30 << 3 ) & 0xFFFFFFFFFFFFF8 ) : 1 ) & 0xFFFFFFFF;
							$v75 = (int) ( $v29 == 1 );
							$v76 = (int) ( $v33 != \PHP_INT_MIN );
							$v77 = (int) ( $v39 != \PHP_INT_MIN );
							$v78 = (int) ( $v36 != \PHP_INT_MIN );
							$v79 = $v33 & 0xFFFFFFFF;
							do {
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v80 = $v65;
										if ( $v80 == $v64 ) {
											break 2;
										}
										$v81 = ( $v1 + $v80 * 416 ) & 0xFFFFFFFF;
										$w81 = ( $v81 >> 3 ) | ( $v81 << 61 );
										$v82 = $m[ $w81 + 93 ] ?? $this->rt_load( $v81 + 744 );
										if ( $v82 >= 0 && $v82 < $v28 ) {
											$v83 = $m[ $w81 + 94 ] ?? $this->rt_load( $v81 + 752 );
											if ( $v83 >= 0 && $v83 < $v28 ) {
												$v65 = ( $v80 + 1 ) & 0xFFFFFFFF;
												$s0 = $m[ $w81 + 95 ] ?? $this->rt_load( $v81 + 760 );
												if ( $s0 >= 1 && $s0 <= 1000000000 ) {
													continue;
												}
											}
										}
										break;
									}
									$this->place_at_fault_20( $v4 + 200, $v81 + 744, $v28, $v5, $v80 );
									$v71 = ( $m[ $w4 + 25 ] >> 32 ) & 0xFFFFFFFF;
									$v70 = $m[ $w4 + 25 ] & 0xFFFFFFFF;
									if ( $v70 != 2 ) {
										$v1 = ( ( $m[ $w4 + 28 ] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $w4 + 28 ] >> 24 ) & 0xFF ) << 16 );
										$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
										break 2;
									}
									$v64 = $v71;
								} while ( false );
								$v70 = 1;
								$v71 = 6;
								$v65 = 0;
								$v84 = $m[ $w1 + 23 ] ?? $this->rt_load( $v1 + 184 );
								if ( $v84 < 0 || $v84 > 4294967295 ) {
									break 2;
								}
								$v85 = $v84;
								if ( $v85 > 100 ) {
									break 2;
								}
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v86 = $v65;
										if ( $v86 == $v85 ) {
											break 2;
										}
										$v87 = ( $v1 + $v86 * 416 ) & 0xFFFFFFFF;
										$w87 = ( $v87 >> 3 ) | ( $v87 << 61 );
										$v88 = $m[ $w87 + 96 ] ?? $this->rt_load( $v87 + 768 );
										if ( $v88 >= 0 && $v88 < $v28 ) {
											$s0 = $m[ $w87 + 97 ] ?? $this->rt_load( $v87 + 776 );
											if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
												$s0 = $m[ $w87 + 98 ] ?? $this->rt_load( $v87 + 784 );
												if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
													$v65 = ( $v86 + 1 ) & 0xFFFFFFFF;
													$s0 = $m[ $w87 + 99 ] ?? $this->rt_load( $v87 + 792 );
													if ( $s0 >= 0 && $s0 < 253402300800000 ) {
														continue;
													}
												}
											}
										}
										break;
									}
									$this->place_at_fault_27( $v4 + 200, $v87 + 768, $v28, $v5, $v86 );
									$v71 = ( $m[ $w4 + 25 ] >> 32 ) & 0xFFFFFFFF;
									$v70 = $m[ $w4 + 25 ] & 0xFFFFFFFF;
									if ( $v70 != 2 ) {
										$v1 = ( ( $m[ $w4 + 28 ] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $w4 + 28 ] >> 24 ) & 0xFF ) << 16 );
										$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
										break 2;
									}
									$v85 = $v71;
								} while ( false );
								$v70 = 1;
								$v71 = 7;
								$v65 = 0;
								$v89 = $m[ $w1 + 24 ] ?? $this->rt_load( $v1 + 192 );
								if ( $v89 < 0 || $v89 > 4294967295 ) {
									break 2;
								}
								$v90 = $v89;
								if ( $v90 > 200 ) {
									break 2;
								}
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v91 = $v65;
										if ( $v91 == $v90 ) {
											break 2;
										}
										$v92 = ( $v1 + $v91 * 416 ) & 0xFFFFFFFF;
										$w92 = ( $v92 >> 3 ) | ( $v92 << 61 );
										$v93 = $m[ $w92 + 100 ] ?? $this->rt_load( $v92 + 800 );
										if ( $v93 >= 0 && $v93 < $v28 ) {
											$s0 = $m[ $w92 + 101 ] ?? $this->rt_load( $v92 + 808 );
											if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
												$s0 = $m[ $w92 + 102 ] ?? $this->rt_load( $v92 + 816 );
												if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
													$v65 = ( $v91 + 1 ) & 0xFFFFFFFF;
													$s0 = $m[ $w92 + 103 ] ?? $this->rt_load( $v92 + 824 );
													if ( $s0 >= 0 && $s0 < 2 ) {
														continue;
													}
												}
											}
										}
										break;
									}
									$this->place_at_fault_22( $v4 + 200, $v92 + 800, $v28, $v5, $v91 );
									$v71 = ( $m[ $w4 + 25 ] >> 32 ) & 0xFFFFFFFF;
									$v70 = $m[ $w4 + 25 ] & 0xFFFFFFFF;
									if ( $v70 != 2 ) {
										$v1 = ( ( $m[ $w4 + 28 ] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $w4 + 28 ] >> 24 ) & 0xFF ) << 16 );
										$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
										break 2;
									}
									$v90 = $v71;
								} while ( false );
								$m[ $w4 + 2 ] = ( $v90 << 32 ) | $v85;
								$m[ $w4 + 1 ] = ( $v64 << 32 ) | $v15;
								$m[ $w4 ] = ( $m[ $w4 ] & 0xFFFFFFFF ) | ( $v1 << 32 );
								$m[ $w4 + 17 ] = ( $m[ $w4 + 17 ] & -0x10000 ) | ( ( $v74 & 0xFF ) << 8 ) | $v75;
								$m[ $w4 + 14 ] = $v35;
								$m[ $w4 + 13 ] = $v34;
								$m[ $w4 + 12 ] = ( $v79 << 32 ) | $v76;
								$m[ $w4 + 16 ] = $v38;
								$m[ $w4 + 15 ] = $v37;
								$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0xFFFF0001 ) | ( $v54 << 24 ) | ( $v55 << 16 );
								$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0x10000 ) | ( $v56 << 8 ) | $v57;
								$m[ $w4 + 10 ] = $v49;
								$m[ $w4 + 9 ] = $v48;
								$m[ $w4 + 8 ] = $v46;
								$m[ $w4 + 7 ] = $v47;
								$m[ $w4 + 4 ] = $v36;
								$m[ $w4 + 3 ] = $v78;
								$m[ $w4 + 6 ] = $v39;
								$m[ $w4 + 5 ] = $v77;
								$m[ $w4 + 23 ] = ( $m[ $w4 + 23 ] & -0x100000000 ) | $v2;
								$m[ $w4 + 21 ] = $v6;
								$m[ $w4 + 20 ] = $v8;
								$m[ $w4 + 19 ] = $v7;
								$m[ $w4 + 18 ] = $v16;
								$m[ $w4 + 22 ] = ( ( $v4 + 24 ) << 32 ) | ( $v4 + 4 );
								$m[ $w4 + 24 ] = $m[ $w4 + 24 ] & 0xFFFFFFFF;
								$this->drift_reconcile( $v4 + 200, $v4 + 144, $v3, $v1, $v63, $v1, $v4 + 196 );
								if ( ! isset( $m[ $w1 + 49 ] ) ) {
									$this->rt_store( $v1 + 392, ( $m[ $w4 + 24 ] >> 32 ) & 0xFFFFFFFF );
								} else {
									$m[ $w1 + 49 ] = ( $m[ $w4 + 24 ] >> 32 ) & 0xFFFFFFFF;
								}
								if ( ! isset( $m[ $w1 + 53 ] ) ) {
									$this->rt_store( $v1 + 424, $m[ $w4 + 53 ] & 0xFF );
								} else {
									$m[ $w1 + 53 ] = $m[ $w4 + 53 ] & 0xFF;
								}
								$s0 = $m[ $w4 + 41 ];
								if ( ! isset( $m[ $w1 + 52 ] ) ) {
									$this->rt_store( $v1 + 416, $m[ $w4 + 40 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $w1 + 52 ] = $m[ $w4 + 40 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
								$s0 = $m[ $w4 + 39 ];
								if ( ! isset( $m[ $w1 + 51 ] ) ) {
									$this->rt_store( $v1 + 408, $m[ $w4 + 38 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $w1 + 51 ] = $m[ $w4 + 38 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
								$s0 = $m[ $w4 + 26 ];
								if ( ! isset( $m[ $w1 + 50 ] ) ) {
									$this->rt_store( $v1 + 400, $m[ $w4 + 25 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $w1 + 50 ] = $m[ $w4 + 25 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
								$v94 = 0;
								if ( $m[ $w4 + 27 ] == 1 ) {
									if ( ! isset( $m[ $w1 + 64 ] ) ) {
										$this->rt_store( $v1 + 512, $m[ $w4 + 37 ] );
									} else {
										$m[ $w1 + 64 ] = $m[ $w4 + 37 ];
									}
									if ( ! isset( $m[ $w1 + 63 ] ) ) {
										$this->rt_store( $v1 + 504, $m[ $w4 + 36 ] );
									} else {
										$m[ $w1 + 63 ] = $m[ $w4 + 36 ];
									}
									if ( ! isset( $m[ $w1 + 62 ] ) ) {
										$this->rt_store( $v1 + 496, $m[ $w4 + 35 ] );
									} else {
										$m[ $w1 + 62 ] = $m[ $w4 + 35 ];
									}
									if ( ! isset( $m[ $w1 + 61 ] ) ) {
										$this->rt_store( $v1 + 488, $m[ $w4 + 34 ] );
									} else {
										$m[ $w1 + 61 ] = $m[ $w4 + 34 ];
									}
									if ( ! isset( $m[ $w1 + 60 ] ) ) {
										$this->rt_store( $v1 + 480, $m[ $w4 + 33 ] );
									} else {
										$m[ $w1 + 60 ] = $m[ $w4 + 33 ];
									}
									if ( ! isset( $m[ $w1 + 59 ] ) ) {
										$this->rt_store( $v1 + 472, $m[ $w4 + 32 ] );
									} else {
										$m[ $w1 + 59 ] = $m[ $w4 + 32 ];
									}
									if ( ! isset( $m[ $w1 + 58 ] ) ) {
										$this->rt_store( $v1 + 464, $m[ $w4 + 31 ] );
									} else {
										$m[ $w1 + 58 ] = $m[ $w4 + 31 ];
									}
									if ( ! isset( $m[ $w1 + 57 ] ) ) {
										$this->rt_store( $v1 + 456, $m[ $w4 + 30 ] );
									} else {
										$m[ $w1 + 57 ] = $m[ $w4 + 30 ];
									}
									if ( ! isset( $m[ $w1 + 56 ] ) ) {
										$this->rt_store( $v1 + 448, $m[ $w4 + 29 ] );
									} else {
										$m[ $w1 + 56 ] = $m[ $w4 + 29 ];
									}
									if ( ! isset( $m[ $w1 + 55 ] ) ) {
										$this->rt_store( $v1 + 440, $m[ $w4 + 28 ] );
									} else {
										$m[ $w1 + 55 ] = $m[ $w4 + 28 ];
									}
									$v94 = 1;
								}
								if ( ! isset( $m[ $w1 + 54 ] ) ) {
									$this->rt_store( $v1 + 432, $v94 );
								} else {
									$m[ $w1 + 54 ] = $v94;
								}
								$v95 = ( $m[ $w4 + 52 ] >> 16 ) & 0xFF;
								if ( ! isset( $m[ $w1 + 65 ] ) ) {
									$this->rt_store( $v1 + 520, (int) ( $v95 != 3 ) );
								} else {
									$m[ $w1 + 65 ] = (int) ( $v95 != 3 );
								}
								if ( $v95 != 3 ) {
									$v96 = ( $m[ $w4 + 52 ] >> 8 ) & 0xFF;
									$v97 = $m[ $w4 + 52 ] & 0xFF;
									$v98 = $m[ $w4 + 50 ];
									$v99 = $m[ $w4 + 49 ];
									$v100 = $m[ $w4 + 48 ];
									if ( ! isset( $m[ $w1 + 72 ] ) ) {
										$this->rt_store( $v1 + 576, $m[ $w4 + 51 ] );
									} else {
										$m[ $w1 + 72 ] = $m[ $w4 + 51 ];
									}
									if ( ! isset( $m[ $w1 + 71 ] ) ) {
										$this->rt_store( $v1 + 568, $v98 );
									} else {
										$m[ $w1 + 71 ] = $v98;
									}
									if ( ! isset( $m[ $w1 + 70 ] ) ) {
										$this->rt_store( $v1 + 560, $v99 );
									} else {
										$m[ $w1 + 70 ] = $v99;
									}
									if ( ! isset( $m[ $w1 + 69 ] ) ) {
										$this->rt_store( $v1 + 552, $v100 );
									} else {
										$m[ $w1 + 69 ] = $v100;
									}
									$s0 = $v97 << 3;
									if ( ! isset( $m[ $w1 + 66 ] ) ) {
										$this->rt_store( $v1 + 528, $m[ ( $s0 + 14208 ) >> 3 ] );
									} else {
										$m[ $w1 + 66 ] = $m[ ( $s0 + 14208 ) >> 3 ];
									}
									if ( ! isset( $m[ $w1 + 68 ] ) ) {
										$this->rt_store( $v1 + 544, ( $v95 + 1 ) & 0xFF );
									} else {
										$m[ $w1 + 68 ] = ( $v95 + 1 ) & 0xFF;
									}
									if ( ! isset( $m[ $w1 + 67 ] ) ) {
										$this->rt_store( $v1 + 536, ( $v96 + 1 ) & 0xFF );
									} else {
										$m[ $w1 + 67 ] = ( $v96 + 1 ) & 0xFF;
									}
								}
								if ( ! isset( $m[ $w0 ] ) ) {
									$this->rt_store( $v0, 2, 4 );
								} else {
									$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | 2;
								}
								$s0 = $m[ $w4 + 47 ];
								if ( ! isset( $m[ $w1 + 75 ] ) ) {
									$this->rt_store( $v1 + 600, $m[ $w4 + 46 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $w1 + 75 ] = $m[ $w4 + 46 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
								$s0 = $m[ $w4 + 45 ];
								if ( ! isset( $m[ $w1 + 74 ] ) ) {
									$this->rt_store( $v1 + 592, $m[ $w4 + 44 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $w1 + 74 ] = $m[ $w4 + 44 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
								$s0 = $m[ $w4 + 43 ];
								if ( ! isset( $m[ $w1 + 73 ] ) ) {
									$this->rt_store( $v1 + 584, $m[ $w4 + 42 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $w1 + 73 ] = $m[ $w4 + 42 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
								break 6;
							} while ( false );
							$v72 = $m[ $w4 + 28 ] & 0xFF;
							$v15 = ( $m[ $w4 + 27 ] >> 32 ) & 0xFFFFFFFF;
							$v65 = $m[ $w4 + 27 ] & 0xFFFFFFFF;
							$v64 = ( $m[ $w4 + 26 ] >> 32 ) & 0xFFFFFFFF;
							$v101 = $m[ $w4 + 26 ] & 0xFFFFFFFF;
							break 2;
						} while ( false );
						$v101 = 0;
					} while ( false );
					if ( ! isset( $m[ $w0 + 2 ] ) ) {
						$this->rt_store( $v0 + 20, $v15, 4 );
					} else {
						$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( $v15 << 32 );
					}
					if ( ! isset( $m[ $w0 + 2 ] ) ) {
						$this->rt_store( $v0 + 16, $v65, 4 );
					} else {
						$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v65;
					}
					if ( ! isset( $m[ $w0 + 1 ] ) ) {
						$this->rt_store( $v0 + 12, $v64, 4 );
					} else {
						$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & 0xFFFFFFFF ) | ( $v64 << 32 );
					}
					if ( ! isset( $m[ $w0 + 1 ] ) ) {
						$this->rt_store( $v0 + 8, $v101, 4 );
					} else {
						$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v101;
					}
					if ( ! isset( $m[ $w0 ] ) ) {
						$this->rt_store( $v0 + 4, $v71, 4 );
					} else {
						$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v71 << 32 );
					}
					if ( ! isset( $m[ $w0 ] ) ) {
						$this->rt_store( $v0, $v70, 4 );
					} else {
						$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v70;
					}
					if ( ! isset( $m[ $w0 + 3 ] ) ) {
						$this->rt_store( $v0 + 24, ( $v1 << 8 ) | ( $v72 & 0xFF ), 4 );
					} else {
						$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( $v1 << 8 ) | ( $v72 & 0xFF ) );
					}
					break 3;
				} while ( false );
				$this->place_at_fault_15( $v4 + 200, $v1 + 40, $v28, $v5 );
				$v102 = $m[ $w4 + 25 ];
				$v103 = $m[ $w4 + 26 ];
				$v104 = $m[ $w4 + 27 ];
				if ( ! isset( $m[ $w0 + 3 ] ) ) {
					$this->rt_store( $v0 + 24, $m[ $w4 + 28 ] & 0xFFFFFFFF, 4 );
				} else {
					$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( $m[ $w4 + 28 ] & 0xFFFFFFFF );
				}
				if ( ! isset( $m[ $w0 + 2 ] ) ) {
					$this->rt_store( $v0 + 16, $v104 );
				} else {
					$m[ $w0 + 2 ] = $v104;
				}
				if ( ! isset( $m[ $w0 + 1 ] ) ) {
					$this->rt_store( $v0 + 8, $v103 );
				} else {
					$m[ $w0 + 1 ] = $v103;
				}
				if ( ! isset( $m[ $w0 ] ) ) {
					$this->rt_store( $v0, $v102 );
				} else {
					$m[ $w0 ] = $v102;
				}
				break 2;
			} while ( false );
			$this->place_at_fault_19( $v4 + 200, $v1 + 8, $v5 );
			$v105 = $m[ $w4 + 25 ] & 0xFFFFFFFF;
			$v106 = $this->rt_load( $v4 + 204 );
			$v107 = $this->rt_load( $v4 + 212 );
			$this->rt_store( $v0 + 20, $this->rt_load( $v4 + 220 ) );
			$this->rt_store( $v0 + 12, $v107 );
			$this->rt_store( $v0 + 4, $v106 );
			if ( ! isset( $m[ $w0 ] ) ) {
				$this->rt_store( $v0, $v105, 4 );
			} else {
				$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v105;
			}
		} while ( false );
		$this->g0_stack_pointer = $v4 + 432;
	}

	/** stock_truth::rules::reconcile::drift::<impl stock_truth::rules::reconcile::comparison::Comparison<S,P>>::reconcile (WebAssembly function 38). */
	private function drift_reconcile( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v16 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v7 = ( $this->g0_stack_pointer - 288 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 35 ] ) || $this->rt_touch( $w7 + 35 );
		$this->g0_stack_pointer = $v7;
		$this->comparison_draws_on( $v7 + 8, $v1, $v2 );
		$v8 = 0;
		$v9 = 0;
		$v10 = 1;
		$v11 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
		$v12 = $m[ $w11 + 4 ] ?? $this->rt_load( $v11 + 32 );
		if ( $v12 != 2 ) {
			$v9 = 0;
			$v10 = 1;
			if ( ( ( $m[ $w11 + 8 ] ?? $this->rt_load( $v11 + 64, 1 ) ) & 0xFF ) == 1 ) {
				$v10 = 1;
				if ( $v12 != 1 ) {
					$v10 = 0;
				} else {
					$v13 = $m[ $w11 + 5 ] ?? $this->rt_load( $v11 + 40 );
					$v9 = $v13 > 0 ? $v13 : 0;
				}
			}
		}
		$this->expected_expected( $v7 + 64, $v1, $v7 + 8, $v2 );
		$v14 = $m[ $w7 + 8 ];
		if ( $v14 != 1 ) {
			$v15 = 0;
		} else {
			$v16 = $m[ $w7 + 9 ];
			if ( $v10 == 0 ) {
				$v15 = 1;
			} else {
				$s0 = $m[ $w7 + 18 ];
				$v12 = $v9 - $s0;
				\is_float( $v12 ) && $v12 = self::rt_sub_64( $v9, $s0 );
				$v15 = 1;
				$v8 = 1;
			}
		}
		$v17 = $v14 & 0xFFFFFFFF;
		$this->triage_of( $v7 + 152, $v1, $v7 + 8, $v10, $v9, $v8, $v12 );
		$this->triage_find( $v7 + 248, $v7 + 152, $v3, $v4, $v5, $v6 );
		do {
			if ( ( ( $m[ $w7 + 35 ] >> 16 ) & 0xFF ) == 3 ) {
				$v18 = 0;
				break;
			}
			$v19 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
			$w19 = ( $v19 >> 3 ) | ( $v19 << 61 );
			if ( $m[ $w1 ] == 1 ) {
				$s0 = $m[ $w1 + 3 ];
				$s1 = $m[ $w1 + 1 ];
				$s2 = $s0 - $s1;
				\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
				if ( $s2 >= ( $m[ $w19 + 167 ] ?? $this->rt_load( $v19 + 1336 ) ) ) {
					$v18 = 1;
					break;
				}
			}
			$s0 = $m[ $w1 + 2 ];
			$s1 = $s0 + 1;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 1 );
			$v18 = (int) ( $s1 >= ( $m[ $w19 + 168 ] ?? $this->rt_load( $v19 + 1344 ) ) );
		} while ( false );
		$m[ $w0 + 1 ] = $v9;
		$m[ $w0 ] = $v10;
		$v20 = $m[ $w7 + 27 ];
		$v21 = $m[ $w7 + 28 ];
		$v22 = $m[ $w7 + 23 ];
		$v23 = $m[ $w7 + 24 ];
		$v24 = $m[ $w7 + 25 ];
		$v25 = $m[ $w7 + 26 ];
		$this->rt_copy( $v0 + 16, $v7 + 64, 88 );
		$m[ $w0 + 16 ] = $v12;
		$m[ $w0 + 15 ] = $v8;
		$s0 = $v9 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v16 );
		$m[ $w0 + 14 ] = $s0;
		$m[ $w0 + 13 ] = $v15 & $v10;
		$this->rt_copy( $v0 + 184, $v7 + 248, 40 );
		$m[ $w0 + 22 ] = $v25;
		$m[ $w0 + 21 ] = $v17 & 1 ? $v24 : 0;
		$m[ $w0 + 20 ] = $v23;
		$m[ $w0 + 19 ] = $v22;
		$m[ $w0 + 18 ] = $v21;
		$m[ $w0 + 17 ] = (int) ( $v20 >= 0 && $v20 < 2 );
		$m[ $w0 + 28 ] = ( $m[ $w0 + 28 ] & -0x100 ) | $v18;
		$this->g0_stack_pointer = $v7 + 288;
	}

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 39). */
	private function components_measure_heights( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 3 ] ) || $this->rt_touch( $w2 + 3 );
		$this->g0_stack_pointer = $v2;
		$v3 = $v0 & 3 ? $this->rt_load( $v0 + 4, 4 ) : ( ( $m[ ( $v0 + 4 ) >> 3 ] ?? $this->rt_word( ( $v0 + 4 ) >> 3 ) ) >> ( ( ( $v0 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( $v3 != 0 ) {
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v4 <= 99 ) {
					$v5 = ( $v1 + $v4 * 104 ) & 0xFFFFFFFF;
					if ( ( ( ( $m[ ( $v5 + 100 ) >> 3 ] ?? $this->rt_word( ( $v5 + 100 ) >> 3 ) ) >> ( ( ( $v5 + 100 ) & 7 ) << 3 ) ) & 0xFF ) == 2 ) {
						if ( $v5 & 3 || ! isset( $m[ ( $v5 + 96 ) >> 3 ] ) ) {
							$this->rt_store( $v5 + 96, 5, 4 );
						} else {
							$i = ( $v5 + 96 ) >> 3;
							$b = ( ( $v5 + 96 ) & 4 ) << 3;
							$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 5 << $b );
						}
					}
				}
				$v4 = $v4 + 1;
				if ( $v4 == $v3 ) {
					break;
				}
			}
		}
		$v6 = $v0 & 3 ? $this->rt_load( $v0, 4 ) : ( ( $m[ $v0 >> 3 ] ?? $this->rt_word( $v0 >> 3 ) ) >> ( ( $v0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		do {
			$v7 = $v0 & 3 ? $this->rt_load( $v0 + 8, 4 ) : ( ( $m[ ( $v0 + 8 ) >> 3 ] ?? $this->rt_word( ( $v0 + 8 ) >> 3 ) ) >> ( ( ( $v0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
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
					$s0 = ( $v1 + $v9 * 104 ) & 0xFFFFFFFF;
					if ( $s0 & 3 || ! isset( $m[ ( $s0 + 96 ) >> 3 ] ) ) {
						$this->rt_store( $s0 + 96, 0, 4 );
					} else {
						$i = ( $s0 + 96 ) >> 3;
						$b = ( ( $s0 + 96 ) & 4 ) << 3;
						$m[ $i ] = $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 );
					}
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
							$v15 = ( $v1 + $v14 * 104 ) & 0xFFFFFFFF;
							if ( ( ( ( $m[ ( $v15 + 100 ) >> 3 ] ?? $this->rt_word( ( $v15 + 100 ) >> 3 ) ) >> ( ( ( $v15 + 100 ) & 7 ) << 3 ) ) & 0xFF ) != 0 ) {
								$v16 = ( $m[ $w2 + 3 ] >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $v16 > 99 ? 13664 : $v1 + $v16 * 104 ) & 0xFFFFFFFF;
								$v17 = ( ( $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( ( $s0 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
								if ( ( $v15 & 3 ? $this->rt_load( $v15 + 96, 4 ) : ( ( $m[ ( $v15 + 96 ) >> 3 ] ?? $this->rt_word( ( $v15 + 96 ) >> 3 ) ) >> ( ( ( $v15 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) << 32 < $v17 << 32 ) {
									if ( $v15 & 3 || ! isset( $m[ ( $v15 + 96 ) >> 3 ] ) ) {
										$this->rt_store( $v15 + 96, $v17, 4 );
									} else {
										$i = ( $v15 + 96 ) >> 3;
										$b = ( ( $v15 + 96 ) & 4 ) << 3;
										$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v17 << $b );
									}
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 40). */
	private function poolrecord_component( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w5 + 94 ] ?? $this->rt_load( $v5 + 752 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w5 + 93 ] ?? $this->rt_load( $v5 + 744 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w5 + 95 ] ?? $this->rt_load( $v5 + 760 );
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 41). */
	private function backorder_allowance_backorder_allowance( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		$v21 = 0;
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
								$v17 = $v16 > 0 ? $v16 : 0;
								$v18 = $v15 + 1;
								\is_float( $v18 ) && $v18 = self::rt_add_64( $v15, 1 );
								$v19 = (int) ( $v17 > $v7 );
								$v20 = $v19 ? $v17 : ( $v18 < 253402300799999 ? $v18 : 253402300799999 );
								$v21 = $v14 & 1 ? $v20 : ( $v20 < $v21 ? $v20 : $v21 );
								$s0 = $m[ $w8 + 2 ];
								$s1 = $v9 + ( $v19 ? 0 : $s0 );
								\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $v19 ? 0 : $s0 );
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
				$m[ $w0 + 1 ] = $v21;
			}
			$m[ $w0 ] = $v10;
			$m[ $w0 + 2 ] = $v9 < $v5 ? $v9 : $v5;
		} while ( false );
		$this->g0_stack_pointer = $v8 + 48;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 42). */
	private function poolrecord_supply( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x100000000 ) | ( ( $m[ $w5 + 96 ] ?? $this->rt_load( $v5 + 768 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 3 ] = $m[ $w5 + 99 ] ?? $this->rt_load( $v5 + 792 );
			$m[ $w0 + 2 ] = $m[ $w5 + 98 ] ?? $this->rt_load( $v5 + 784 );
			$m[ $w0 + 1 ] = $m[ $w5 + 97 ] ?? $this->rt_load( $v5 + 776 );
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 43). */
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
				$s0 = ( $v12 > 99 ? 13664 : $v1 + $v12 * 104 ) & 0xFFFFFFFF;
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
					$s0 = $v15 > 99 ? 13664 : $v16;
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
						$s0 = ( $v36 ? 13664 : $v1 + $v35 * 104 ) & 0xFFFFFFFF;
						if ( ( $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( ( $s0 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 ) {
							$v37 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
							$v38 = ( $v36 ? 13632 : $v5 + ( $v35 << 5 ) ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::hold::held (WebAssembly function 44). */
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 45). */
	private function poolrecord_hold( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = 2;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w5 + 100 ] ?? $this->rt_load( $v5 + 800 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w5 + 102 ] ?? $this->rt_load( $v5 + 816 );
			$m[ $w0 ] = $m[ $w5 + 101 ] ?? $this->rt_load( $v5 + 808 );
			$v4 = (int) ( ( $m[ $w5 + 103 ] ?? $this->rt_load( $v5 + 824 ) ) == 1 );
		}
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0xFF00000001 ) | ( $v4 << 32 );
	}

	/** stock_truth::rules::promise::terms::safety_stock (WebAssembly function 46). */
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

	/** stock_truth::rules::promise::terms::promise (WebAssembly function 47). */
	private function terms_promise( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$v17 = 0;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
		$v6 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 3 ] ) || $this->rt_touch( $w6 + 3 );
		$this->g0_stack_pointer = $v6;
		$v7 = $v1 & 3 ? $this->rt_load( $v1, 4 ) : ( ( $m[ $v1 >> 3 ] ?? $this->rt_word( $v1 >> 3 ) ) >> ( ( $v1 & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$this->hold_held( $v6 + 8, $v7, $v1 & 3 ? $this->rt_load( $v1 + 16, 4 ) : ( ( $m[ ( $v1 + 16 ) >> 3 ] ?? $this->rt_word( ( $v1 + 16 ) >> 3 ) ) >> ( ( ( $v1 + 16 ) & 4 ) << 3 ) ) & 0xFFFFFFFF, $v2, $v5 );
		$v8 = $m[ $w6 + 2 ];
		$v9 = $m[ $w6 + 1 ];
		$v10 = $m[ $w6 + 3 ];
		$this->backorder_allowance_backorder_allowance( $v6 + 8, $v7, $v1 & 3 ? $this->rt_load( $v1 + 12, 4 ) : ( ( $m[ ( $v1 + 12 ) >> 3 ] ?? $this->rt_word( ( $v1 + 12 ) >> 3 ) ) >> ( ( ( $v1 + 12 ) & 4 ) << 3 ) ) & 0xFFFFFFFF, $v2, $v3, $m[ $w4 + 5 ] ?? $this->rt_load( $v4 + 40 ), $m[ $w4 + 6 ] ?? $this->rt_load( $v4 + 48 ), $v5 );
		$v11 = $m[ $w6 + 2 ];
		$v12 = $m[ $w6 + 1 ];
		$v13 = $m[ $w6 + 3 ];
		$v14 = 0;
		if ( $m[ $w3 + 6 ] == 0 ) {
			$v5 = $m[ $w3 + 7 ];
			$s0 = $v13 + $v5;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v13, $v5 );
			$v15 = $this->terms_safety_stock( $v5, $m[ $w3 + 15 ], $m[ $w4 + 3 ] ?? $this->rt_load( $v4 + 24 ), $m[ $w4 + 4 ] ?? $this->rt_load( $v4 + 32 ) );
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

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 48). */
	private function survey_survey( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = ( $this->g0_stack_pointer - 320 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 39 ] ) || $this->rt_touch( $w4 + 39 );
		$this->g0_stack_pointer = $v4;
		$v5 = $v0 & 3 ? $this->rt_load( $v0 + 4, 4 ) : ( ( $m[ ( $v0 + 4 ) >> 3 ] ?? $this->rt_word( ( $v0 + 4 ) >> 3 ) ) >> ( ( ( $v0 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( $v5 != 0 ) {
			$v6 = ( $v1 + 1280 ) & 0xFFFFFFFF;
			$v7 = ( ( $v0 & 3 ? $this->rt_load( $v0, 4 ) : ( ( $m[ $v0 >> 3 ] ?? $this->rt_word( $v0 >> 3 ) ) >> ( ( $v0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + 640 ) & 0xFFFFFFFF;
			$v8 = $m[ $w1 + 161 ] ?? $this->rt_load( $v1 + 1288 );
			$v9 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v9 <= 99 ) {
					$v10 = ( $v7 + $v9 * 416 ) & 0xFFFFFFFF;
					$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
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
					$m[ $w4 + 16 ] = $m[ $w10 + 8 ] ?? $this->rt_load( $v10 + 64 );
					$m[ $w4 + 15 ] = $v20;
					$m[ $w4 + 12 ] = $v19;
					$m[ $w4 + 11 ] = $v18;
					$m[ $w4 + 9 ] = 0;
					$m[ $w4 + 8 ] = $v17;
					$m[ $w4 + 6 ] = $v16;
					$m[ $w4 + 4 ] = $v15;
					$m[ $w4 + 2 ] = $v14;
					$m[ $w4 + 17 ] = ( $m[ $w4 + 17 ] & -0x100 ) | ( $v13 == 3 ? 2 : (int) ( $v13 == 2 ) );
					$m[ $w4 + 5 ] = (int) ( $v16 != \PHP_INT_MIN );
					$m[ $w4 + 3 ] = (int) ( $v15 != \PHP_INT_MIN );
					$m[ $w4 + 1 ] = (int) ( $v14 != \PHP_INT_MIN );
					$m[ $w4 + 13 ] = ( $m[ $w4 + 13 ] & -0x100 ) | ( $v12 == 1 ? 0 : ( $v12 == 3 ? 2 : 1 ) );
					$m[ $w4 + 7 ] = $v18 == \PHP_INT_MIN ? 2 : ( $v19 == \PHP_INT_MIN ? 2 : (int) ( $v17 == \PHP_INT_MIN ) );
					$v21 = $v11 & 0xFFFFFFFF;
					$m[ $w4 + 14 ] = ( $m[ $w4 + 14 ] & 0xFFFFFFFF ) | ( $v21 << 32 );
					$v22 = (int) ( $v11 != \PHP_INT_MIN );
					$m[ $w4 + 14 ] = ( $m[ $w4 + 14 ] & -0x100000000 ) | $v22;
					$this->terms_promise( $v4 + 144, $v0, $v9, $v4 + 8, $v22 ? ( $v21 > 15 ? $v6 : $v1 + $v21 * 80 ) : $v6, $v2 );
					$this->survey_surveyed( $v4 + 216, $v4 + 8, $v4 + 144, $v8, $v2 );
					$this->rt_copy( ( $v3 + $v9 * 104 ) & 0xFFFFFFFF, $v4 + 216, 104 );
				}
				$v9 = $v9 + 1;
				if ( $v9 == $v5 ) {
					break;
				}
			}
		}
		if ( ( $v0 & 3 ? $this->rt_load( $v0 + 8, 4 ) : ( ( $m[ ( $v0 + 8 ) >> 3 ] ?? $this->rt_word( ( $v0 + 8 ) >> 3 ) ) >> ( ( ( $v0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights( $v0, $v3 );
		}
		$this->g0_stack_pointer = $v4 + 320;
	}

	/** stock_truth::rules::promise::survey::surveyed (WebAssembly function 49). */
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

	/** stock_truth::rules::promise::freshness::age (WebAssembly function 50). */
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::run (WebAssembly function 51). */
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
							$v4 = ( $v5 > 99 ? 13664 : $v12 + $v5 * 104 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 52). */
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
			$s0 = ( $v51 ? 13632 : $v20 + $v50 ) & 0xFFFFFFFF;
			$s1 = ( $v51 ? 13632 : $v21 + $v50 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 53). */
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
							$v30 = $v29 ? 13632 : $v28;
							$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
							$v31 = $m[ $w30 ] ?? $this->rt_load( $v30 );
							$v32 = ( $v29 ? 13632 : $v18 + $v27 ) & 0xFFFFFFFF;
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

	/** core::panicking::panic_fmt (WebAssembly function 54). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** stock_truth::rules::reconcile::comparison::Comparison<S,P>::draws_on (WebAssembly function 55). */
	private function comparison_draws_on( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v3 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 3 ] ) || $this->rt_touch( $w3 + 3 );
		$this->g0_stack_pointer = $v3;
		do {
			$v4 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
			if ( ( $v4 & 3 ? $this->rt_load( $v4 + 72, 4 ) : ( ( $m[ ( $v4 + 72 ) >> 3 ] ?? $this->rt_word( ( $v4 + 72 ) >> 3 ) ) >> ( ( ( $v4 + 72 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) != 1 ) {
				$v5 = 0;
				break;
			}
			$v6 = $v4 & 3 ? $this->rt_load( $v4 + 76, 4 ) : ( ( $m[ ( $v4 + 76 ) >> 3 ] ?? $this->rt_word( ( $v4 + 76 ) >> 3 ) ) >> ( ( ( $v4 + 76 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			do {
				do {
					$v7 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
					$s0 = ( $v7 + 8 ) & 0xFFFFFFFF;
					$v8 = $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
					if ( ! $v8 ) {
						if ( $v6 > 199 || $v6 >= ( $v7 & 3 ? $this->rt_load( $v7 + 4, 4 ) : ( ( $m[ ( $v7 + 4 ) >> 3 ] ?? $this->rt_word( ( $v7 + 4 ) >> 3 ) ) >> ( ( ( $v7 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
							break;
						}
						$s0 = ( ( $v7 & 3 ? $this->rt_load( $v7, 4 ) : ( ( $m[ $v7 >> 3 ] ?? $this->rt_word( $v7 >> 3 ) ) >> ( ( $v7 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v6 * 416 ) & 0xFFFFFFFF;
						if ( ( $s0 & 7 ? $this->rt_load( $s0 + 712 ) : $m[ ( $s0 + 712 ) >> 3 ] ?? $this->rt_load( $s0 + 712 ) ) != 3 ) {
							break;
						}
						$v5 = 1;
						break 3;
					}
					$this->survey_survey( $v7, $m[ $w1 + 5 ] & 0xFFFFFFFF, $m[ $w1 + 3 ], $v2 );
					$v5 = 1;
					$v9 = ( $v6 > 99 ? 13664 : $v2 + $v6 * 104 ) & 0xFFFFFFFF;
					$v10 = $v9 & 3 ? $this->rt_load( $v9 + 96, 4 ) : ( ( $m[ ( $v9 + 96 ) >> 3 ] ?? $this->rt_word( ( $v9 + 96 ) >> 3 ) ) >> ( ( ( $v9 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
					if ( $v10 << 32 > 17179869184 ) {
						break 3;
					}
					if ( $v10 ) {
						break 2;
					}
					if ( ( ( ( $m[ ( $v9 + 100 ) >> 3 ] ?? $this->rt_word( ( $v9 + 100 ) >> 3 ) ) >> ( ( ( $v9 + 100 ) & 7 ) << 3 ) ) & 0xFF ) == 2 ) {
						break 3;
					}
				} while ( false );
				$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFFFF ) | ( $v6 << 32 );
				$v5 = 2;
				break 2;
			} while ( false );
			$v11 = 0;
			$v12 = 1 << ( $v6 & 63 );
			$v13 = (int) ( $v6 < 64 );
			$v14 = $v13 ? 0 : $v12;
			$v15 = $v13 ? $v12 : 0;
			$v16 = $v7 & 3 ? $this->rt_load( $v7 + 4, 4 ) : ( ( $m[ ( $v7 + 4 ) >> 3 ] ?? $this->rt_word( ( $v7 + 4 ) >> 3 ) ) >> ( ( ( $v7 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			do {
				if ( $v10 << 32 < 4294967296 ) {
					$v17 = 0;
					break;
				}
				$v18 = $v7 & 3 ? $this->rt_load( $v7, 4 ) : ( ( $m[ $v7 >> 3 ] ?? $this->rt_word( $v7 >> 3 ) ) >> ( ( $v7 & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v17 = 0;
				$v11 = 0;
				$v19 = $v10;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v20 = (int) ( $v19 == 1 );
					$v21 = ( $v20 ? 1 : $v19 - 1 ) & 0xFFFFFFFF;
					$v22 = 0;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->poolrecord_component( $v3 + 8, $v18, $v8, $v22 );
							$v22 = ( $v22 + 1 ) & 0xFFFFFFFF;
							if ( ! ( $m[ $w3 + 1 ] & 0xFFFFFFFF ) ) {
								if ( $v22 != $v8 ) {
									continue;
								}
								break 2;
							}
							do {
								do {
									do {
										$v23 = $m[ $w3 + 3 ] & 0xFFFFFFFF;
										$v24 = ( $v23 > 99 ? 13664 : $v2 + $v23 * 104 ) & 0xFFFFFFFF;
										if ( ( $v24 & 3 ? $this->rt_load( $v24 + 96, 4 ) : ( ( $m[ ( $v24 + 96 ) >> 3 ] ?? $this->rt_word( ( $v24 + 96 ) >> 3 ) ) >> ( ( ( $v24 + 96 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) != $v19 ) {
											break;
										}
										$v25 = ( $m[ $w3 + 3 ] >> 32 ) & 0xFFFFFFFF;
										if ( $v23 == $v6 ) {
											$v26 = $v13 ? $v15 : $v14;
											$v27 = $v12;
											$v23 = $v6;
										} else {
											$v27 = 1 << ( $v23 & 63 );
											$v28 = (int) ( $v23 < 64 );
											$v26 = $v28 ? $v15 : $v14;
											if ( ( $v27 & $v26 ) == 0 && ( $v27 & ( $v28 ? $v17 : $v11 ) ) == 0 ) {
												break;
											}
										}
										$v29 = ( ( $m[ ( $v24 + 101 ) >> 3 ] ?? $this->rt_word( ( $v24 + 101 ) >> 3 ) ) >> ( ( ( $v24 + 101 ) & 7 ) << 3 ) ) & 0xFF;
										if ( ( $v27 & $v26 ) != 0 ) {
											if ( ( $v29 & 0xFF ) == 2 ) {
												break 2;
											}
											if ( $v25 >= 64 ) {
												$v14 = ( 1 << ( $v25 & 63 ) ) | $v14;
											} else {
												$v15 = ( 1 << $v25 ) | $v15;
											}
											if ( ( $v27 & ( $v23 < 64 ? $v17 : $v11 ) ) == 0 ) {
												break 3;
											}
											break 2;
										}
										if ( ( $v29 & 0xFF ) == 2 || ( $v27 & ( $v23 < 64 ? $v17 : $v11 ) ) != 0 ) {
											break 2;
										}
										break 3;
									} while ( false );
									if ( $v22 < $v8 ) {
										continue 3;
									}
									break 4;
								} while ( false );
								if ( $v25 >= 64 ) {
									$v11 = ( 1 << ( $v25 & 63 ) ) | $v11;
									break;
								}
								$v17 = ( 1 << $v25 ) | $v17;
							} while ( false );
							if ( $v22 >= $v8 ) {
								break;
							}
						}
					} while ( false );
					if ( $v20 ) {
						break 2;
					}
					$v19 = $v21;
					if ( $v21 << 32 < 4294967296 ) {
						break;
					}
				}
			} while ( false );
			$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x100000000 ) | $v16;
			$m[ $w0 + 5 ] = ( $v10 << 32 ) | $v6;
			$m[ $w0 + 4 ] = $v11;
			$m[ $w0 + 3 ] = $v17;
			$m[ $w0 + 2 ] = $v14;
			$m[ $w0 + 1 ] = $v15;
			$v5 = 3;
		} while ( false );
		$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | $v5;
		$this->g0_stack_pointer = $v3 + 32;
	}

	/** stock_truth::rules::reconcile::expected::expected (WebAssembly function 56). */
	private function expected_expected( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v4 = ( $this->g0_stack_pointer - 304 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 37 ] ) || $this->rt_touch( $w4 + 37 );
		$this->g0_stack_pointer = $v4;
		do {
			do {
				$v5 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
				$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
				if ( ( ( $m[ $w5 + 14 ] ?? $this->rt_load( $v5 + 112, 1 ) ) & 0xFF ) == 0 ) {
					break;
				}
				switch ( ( ( $m[ $w5 + 14 ] ?? $this->rt_load( $v5 + 113, 1 ) << 8 ) >> 8 ) & 0xFF ) {
					case 0:
					case 4:
						break;
					default:
						break 2;
				}
				do {
					do {
						switch ( $m[ $w2 ] & 0xFFFFFFFF ) {
							case 2:
								$v6 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
								if ( $v6 <= 199 ) {
									$v7 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
									if ( $v6 < ( $v7 & 3 ? $this->rt_load( $v7 + 4, 4 ) : ( ( $m[ ( $v7 + 4 ) >> 3 ] ?? $this->rt_word( ( $v7 + 4 ) >> 3 ) ) >> ( ( ( $v7 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
										break 2;
									}
								}
								$m[ $w0 ] = 0;
								break 5;
							case 3:
								break;
							default:
								$m[ $w0 ] = 0;
								break 5;
						}
						$s0 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
						$v8 = $s0 & 3 ? $this->rt_load( $s0 + 4, 4 ) : ( ( $m[ ( $s0 + 4 ) >> 3 ] ?? $this->rt_word( ( $s0 + 4 ) >> 3 ) ) >> ( ( ( $s0 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						if ( $v8 != 0 ) {
							$v9 = $v8 - 1;
							$v10 = ( ( $v9 < 99 ? $v9 : 99 ) << 3 ) + 8;
							if ( $v10 != 0 ) {
								$this->rt_fill( ( $v3 + 15200 ) & 0xFFFFFFFF, 0, $v10 );
							}
						}
						$v11 = $v2 + 8;
						$v12 = 0;
						$this->rt_fill( $v4, 0, 48 );
						$v13 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->expected_sellable_kits( $v4 + 192, $v1, $v11, $v3, $v12 );
							if ( $m[ $w4 + 24 ] != 1 ) {
								$m[ $w0 ] = 0;
								break 5;
							}
							$s0 = ( $v4 + $v13 ) & 0xFFFFFFFF;
							isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
							$m[ $s0 >> 3 ] = $m[ $w4 + 25 ];
							$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
							$v13 = ( $v13 + 8 ) & 0xFFFFFFFF;
							if ( $v13 == 48 ) {
								break;
							}
						}
						$v14 = $m[ $w4 + 5 ];
						$v15 = $m[ $w4 + 4 ];
						$v16 = $m[ $w4 + 3 ];
						$v17 = $m[ $w4 + 2 ];
						$v18 = $m[ $w4 + 1 ];
						$v19 = $m[ $w4 ];
						break 2;
					} while ( false );
					$m[ $w4 + 8 ] = 0;
					$v20 = ( ( $v7 & 3 ? $this->rt_load( $v7, 4 ) : ( ( $m[ $v7 >> 3 ] ?? $this->rt_word( $v7 >> 3 ) ) >> ( ( $v7 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v6 * 416 ) & 0xFFFFFFFF;
					$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
					$m[ $w4 + 15 ] = $m[ $w20 + 88 ] ?? $this->rt_load( $v20 + 704 );
					$m[ $w4 + 14 ] = $m[ $w20 + 86 ] ?? $this->rt_load( $v20 + 688 );
					$v21 = $m[ $w20 + 90 ] ?? $this->rt_load( $v20 + 720 );
					$m[ $w4 + 13 ] = ( $m[ $w4 + 13 ] & 0xFFFFFFFF ) | ( $v21 << 32 );
					$v22 = $m[ $w20 + 83 ] ?? $this->rt_load( $v20 + 664 );
					$m[ $w4 + 11 ] = $v22;
					$v23 = $m[ $w20 + 82 ] ?? $this->rt_load( $v20 + 656 );
					$m[ $w4 + 10 ] = $v23;
					$v24 = $m[ $w20 + 80 ] ?? $this->rt_load( $v20 + 640 );
					$m[ $w4 + 7 ] = $v24;
					$v25 = $m[ $w20 + 87 ] ?? $this->rt_load( $v20 + 696 );
					$m[ $w4 + 5 ] = $v25;
					$v26 = $m[ $w20 + 85 ] ?? $this->rt_load( $v20 + 680 );
					$m[ $w4 + 3 ] = $v26;
					$v27 = $m[ $w20 + 84 ] ?? $this->rt_load( $v20 + 672 );
					$m[ $w4 + 1 ] = $v27;
					$m[ $w4 + 13 ] = ( $m[ $w4 + 13 ] & -0x100000000 ) | (int) ( $v21 != \PHP_INT_MIN );
					$v28 = $m[ $w20 + 89 ] ?? $this->rt_load( $v20 + 712 );
					$m[ $w4 + 16 ] = ( $m[ $w4 + 16 ] & -0x100 ) | ( $v28 == 3 ? 2 : (int) ( $v28 == 2 ) );
					$m[ $w4 + 4 ] = (int) ( $v25 != \PHP_INT_MIN );
					$m[ $w4 + 2 ] = (int) ( $v26 != \PHP_INT_MIN );
					$m[ $w4 ] = (int) ( $v27 != \PHP_INT_MIN );
					$v29 = 0;
					$v30 = $m[ $w20 + 81 ] ?? $this->rt_load( $v20 + 648 );
					$m[ $w4 + 12 ] = ( $m[ $w4 + 12 ] & -0x100 ) | ( $v30 == 1 ? 0 : ( $v30 == 3 ? 2 : 1 ) );
					$m[ $w4 + 6 ] = $v23 == \PHP_INT_MIN ? 2 : ( $v22 == \PHP_INT_MIN ? 2 : (int) ( $v24 == \PHP_INT_MIN ) );
					$this->expected_stages( $v4 + 192, $v1, $v6, $v4 );
					if ( ! ( $m[ $w4 + 24 ] & 0xFFFFFFFF ) ) {
						$m[ $w0 ] = 0;
						break 3;
					}
					$this->rt_copy( $v4 + 136, $v4 + 192 + 8, 56 );
					$this->rt_copy( $v4 + 256, $v4 + 136, 48 );
					$v31 = $m[ $w5 + 11 ] ?? $this->rt_load( $v5 + 88 );
					$v32 = (int) ( $v31 == 10000 || $v31 < 1 );
					$v33 = $v4 + 256;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v34 = $m[ $v33 >> 3 ] ?? $this->rt_load( $v33 );
						if ( ! $v32 ) {
							$v35 = $v34 * 10000;
							\is_float( $v35 ) && $v35 = self::rt_mul_64( $v34, 10000 );
							$v36 = self::rt_divide_signed_64( $v35, $v31 );
							$s0 = $v36 * $v31;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v36, $v31 );
							$s1 = $v35 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v35, $s0 );
							$v34 = ( $s1 >> 63 ) + $v36;
							\is_float( $v34 ) && $v34 = self::rt_add_64( $s1 >> 63, $v36 );
						}
						$v33 = $v33 + 8;
						$s0 = $v4 + 192 + ( $v29 << 3 );
						$m[ $s0 >> 3 ] = $v34;
						$v29 = $v29 + 1;
						if ( $v29 == 6 ) {
							break;
						}
					}
					$v14 = $m[ $w4 + 29 ];
					$v15 = $m[ $w4 + 28 ];
					$v16 = $m[ $w4 + 27 ];
					$v17 = $m[ $w4 + 26 ];
					$v18 = $m[ $w4 + 25 ];
					$v19 = $m[ $w4 + 24 ];
				} while ( false );
				$v37 = $v14;
				$v38 = $m[ $w5 + 10 ] ?? $this->rt_load( $v5 + 80 );
				if ( $v38 != 0 ) {
					$v37 = \PHP_INT_MIN;
					if ( $v14 != \PHP_INT_MIN || $v38 != -1 ) {
						$v37 = $v14;
						if ( $v38 >= 1 ) {
							$v39 = $v14 % $v38;
							$s0 = $v39 + ( ( $v39 >> 63 ) & $v38 );
							$v37 = $v14 - $s0;
							\is_float( $v37 ) && $v37 = self::rt_sub_64( $v14, $s0 );
						}
					}
				}
				$m[ $w0 + 1 ] = $v19;
				$m[ $w0 ] = 1;
				$v40 = $m[ $w5 + 12 ] ?? $this->rt_load( $v5 + 96 );
				$m[ $w0 + 9 ] = $v40;
				$s0 = $v37 - $v14;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v37, $v14 );
				$m[ $w0 + 7 ] = $s0;
				$s0 = $v14 - $v15;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v14, $v15 );
				$m[ $w0 + 6 ] = $s0;
				$s0 = $v15 - $v16;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, $v16 );
				$m[ $w0 + 5 ] = $s0;
				$s0 = $v16 - $v17;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v16, $v17 );
				$m[ $w0 + 4 ] = $s0;
				$s0 = $v17 - $v18;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v18 );
				$m[ $w0 + 3 ] = $s0;
				$s0 = $v18 - $v19;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v18, $v19 );
				$m[ $w0 + 2 ] = $s0;
				$v41 = $v37 > 0 ? $v37 : 0;
				$s0 = $v40 + $v41;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v40, $v41 );
				$m[ $w0 + 10 ] = $s0;
				$s0 = $v41 - $v37;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v41, $v37 );
				$m[ $w0 + 8 ] = $s0;
				break 2;
			} while ( false );
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = $v4 + 304;
	}

	/** stock_truth::rules::reconcile::triage::Triage::of (WebAssembly function 57). */
	private function triage_of( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v14 = 0;
		$v15 = 0;
		$v17 = 0;
		$v18 = 0;
		$v19 = 0;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v7 = ( $this->g0_stack_pointer - 240 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 29 ] ) || $this->rt_touch( $w7 + 29 );
		$this->g0_stack_pointer = $v7;
		$v8 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$v9 = ( ( $m[ ( $v8 + 113 ) >> 3 ] ?? $this->rt_word( ( $v8 + 113 ) >> 3 ) ) >> ( ( ( $v8 + 113 ) & 7 ) << 3 ) ) & 0xFF;
		$m[ $w7 + 12 ] = ( $m[ $w7 + 12 ] & -0x100000000 ) | $v8;
		$m[ $w7 + 9 ] = 3;
		$m[ $w7 + 4 ] = $v4;
		$m[ $w7 + 3 ] = $v3;
		$m[ $w7 + 2 ] = $v6;
		$m[ $w7 + 1 ] = $v5;
		$v10 = 0;
		$m[ $w7 + 12 ] = $m[ $w7 + 12 ] & 0xFFFFFFFFFFFF;
		$m[ $w7 + 7 ] = 0;
		$m[ $w7 + 5 ] = 0;
		$m[ $w7 + 11 ] = 0;
		$v11 = $m[ $w2 ] & 0xFFFFFFFF;
		$m[ $w7 + 12 ] = ( $m[ $w7 + 12 ] & -0xFFFF00000001 ) | ( (int) ( $v11 == 1 ) << 32 ) | ( (int) ( ( $v11 | ( $v9 & 3 ) ) == 0 ) << 40 );
		$v12 = 0;
		$v13 = 0;
		switch ( $v11 ) {
			case 2:
				$v14 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
				$v12 = 0;
				$v13 = 1;
				break;
			case 3:
				$v13 = 0;
				$v15 = $m[ $w2 + 5 ] & 0xFFFFFFFF;
				$v16 = (int) ( ( ( $m[ $w2 + 5 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
				$s0 = $m[ $w2 + 6 ] & 0xFFFFFFFF;
				$v17 = ( $v16 ? $s0 : $v15 + 1 ) & 0xFFFFFFFF;
				$v18 = $v16 ? 0 : $v15;
				$v19 = $m[ $w2 + 4 ];
				$v5 = $m[ $w2 + 3 ];
				$v6 = $m[ $w2 + 2 ];
				$v3 = $m[ $w2 + 1 ];
				$v12 = 1;
				break;
			default:
				break;
		}
		$v20 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v21 = $v14;
			do {
				if ( $v13 & 1 ) {
					break;
				}
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					do {
						if ( ( $v10 & 1 ) == 0 ) {
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
				$this->rt_copy( $v0, $v7 + 8, 96 );
				$this->g0_stack_pointer = $v7 + 240;
				return;
			} while ( false );
			$v26 = $v20 & 3 ? $this->rt_load( $v20 + 4, 4 ) : ( ( $m[ ( $v20 + 4 ) >> 3 ] ?? $this->rt_word( ( $v20 + 4 ) >> 3 ) ) >> ( ( ( $v20 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v13 = 0;
			if ( $v21 > 199 || $v21 >= $v26 ) {
				continue;
			}
			$v27 = ( ( $v20 & 3 ? $this->rt_load( $v20, 4 ) : ( ( $m[ $v20 >> 3 ] ?? $this->rt_word( $v20 >> 3 ) ) >> ( ( $v20 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v21 * 416 ) & 0xFFFFFFFF;
			$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
			$v28 = $m[ $w27 + 81 ] ?? $this->rt_load( $v27 + 648 );
			$v29 = $m[ $w27 + 89 ] ?? $this->rt_load( $v27 + 712 );
			$v30 = $m[ $w27 + 84 ] ?? $this->rt_load( $v27 + 672 );
			$v31 = $m[ $w27 + 85 ] ?? $this->rt_load( $v27 + 680 );
			$v32 = $m[ $w27 + 87 ] ?? $this->rt_load( $v27 + 696 );
			$v33 = $m[ $w27 + 80 ] ?? $this->rt_load( $v27 + 640 );
			$v34 = $m[ $w27 + 82 ] ?? $this->rt_load( $v27 + 656 );
			$v35 = $m[ $w27 + 83 ] ?? $this->rt_load( $v27 + 664 );
			$v36 = $m[ $w27 + 90 ] ?? $this->rt_load( $v27 + 720 );
			$v37 = $m[ $w27 + 86 ] ?? $this->rt_load( $v27 + 688 );
			$m[ $w7 + 28 ] = $m[ $w27 + 88 ] ?? $this->rt_load( $v27 + 704 );
			$m[ $w7 + 27 ] = $v37;
			$m[ $w7 + 26 ] = ( $v36 << 32 ) | (int) ( $v36 != \PHP_INT_MIN );
			$m[ $w7 + 24 ] = $v35;
			$m[ $w7 + 23 ] = $v34;
			$m[ $w7 + 21 ] = 0;
			$m[ $w7 + 20 ] = $v33;
			$m[ $w7 + 18 ] = $v32;
			$m[ $w7 + 16 ] = $v31;
			$m[ $w7 + 14 ] = $v30;
			$m[ $w7 + 29 ] = ( $m[ $w7 + 29 ] & -0x100 ) | ( $v29 == 3 ? 2 : (int) ( $v29 == 2 ) );
			$m[ $w7 + 17 ] = (int) ( $v32 != \PHP_INT_MIN );
			$m[ $w7 + 15 ] = (int) ( $v31 != \PHP_INT_MIN );
			$m[ $w7 + 13 ] = (int) ( $v30 != \PHP_INT_MIN );
			$v13 = 0;
			$m[ $w7 + 25 ] = ( $m[ $w7 + 25 ] & -0x100 ) | ( $v28 == 1 ? 0 : ( $v28 == 3 ? 2 : 1 ) );
			$m[ $w7 + 19 ] = $v34 == \PHP_INT_MIN ? 2 : ( $v35 == \PHP_INT_MIN ? 2 : (int) ( $v33 == \PHP_INT_MIN ) );
			$this->triage_add( $v7 + 8, $v1, $v2, $v21, $v7 + 104 );
		}
	}

	/** stock_truth::rules::reconcile::triage::Triage::find (WebAssembly function 58). */
	private function triage_find( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w5 = $v5 >> 3;
		$v6 = 3;
		do {
			$v7 = $m[ $w1 + 11 ] & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
			if ( ( ( $m[ $w7 + 14 ] ?? $this->rt_load( $v7 + 112, 1 ) ) & 0xFF ) != 1 ) {
				break;
			}
			$v8 = $m[ $w1 + 1 ];
			$v9 = $m[ $w1 ];
			$v10 = $v9 & 0xFFFFFFFF;
			$v11 = $v10 ? $v8 : 0;
			$v12 = $m[ $w1 + 2 ];
			$v13 = $m[ $w1 + 3 ];
			$v14 = $m[ $w1 + 10 ];
			$v15 = $this->triage_shown( $v1 );
			do {
				if ( $v3 != 0 ) {
					$v16 = $v3 - 1;
					$v17 = ( $v16 < 199 ? $v16 : 199 ) + 1;
					$v18 = 0;
					$v19 = 1;
					$v20 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v21 = $v18;
						$v18 = $v19;
						$s0 = ( $v2 + $v21 * 416 ) & 0xFFFFFFFF;
						$s1 = $s0 & 7 ? $this->rt_load( $s0 + 728 ) : $m[ ( $s0 + 728 ) >> 3 ] ?? $this->rt_load( $s0 + 728 );
						$v22 = $s1 - 1;
						\is_float( $v22 ) && $v22 = self::rt_sub_64( $s1, 1 );
						if ( $v22 >= 0 && $v22 <= 12 ) {
							$v23 = $v22;
							if ( ( ( 4475 >> ( $v23 & 0xFFFF ) ) & 1 ) != 0 ) {
								$s0 = $v23 << 3;
								$v20 = $m[ ( $s0 + 13824 ) >> 3 ] | $v20;
							}
						}
						$v19 = ( $v18 + 1 ) & 0xFFFFFFFF;
						if ( $v18 == $v17 ) {
							break;
						}
					}
					if ( ( $v15 | $v20 ) == 0 ) {
						if ( $v11 == 0 ) {
							$v6 = 3;
							break 2;
						}
						$v20 = 0;
					}
				} else {
					if ( ( $v15 | $v11 ) == 0 ) {
						break 2;
					}
					$v20 = 0;
					$v17 = 200;
				}
				$v24 = 0 - $v11;
				\is_float( $v24 ) && $v24 = self::rt_sub_64( 0, $v11 );
				$v25 = $v24 > 0 ? $v24 : 0;
				$s0 = $v9 == 0 ? ( $v12 & 1 ? $v13 : 0 ) : 0;
				$s1 = $v14 + $s0;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $v14, $s0 );
				$s0 = $v10 ? ( $v8 > 0 ? $v8 : 0 ) : 0;
				$v26 = $s1 + $s0;
				\is_float( $v26 ) && $v26 = self::rt_add_64( $s1, $s0 );
				$v27 = $v20 & 0x20000;
				$v28 = ( $m[ $w5 ] >> 32 ) & 0xFFFFFFFF;
				$v29 = 0;
				$v30 = 23;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v31 = $v29;
					$v29 = ( $v31 + 1 ) & 0xFFFFFFFF;
					do {
						do {
							do {
								do {
									do {
										$v32 = ( ( $m[ ( $v31 + 13768 ) >> 3 ] ?? $this->rt_word( ( $v31 + 13768 ) >> 3 ) ) >> ( ( ( $v31 + 13768 ) & 7 ) << 3 ) ) & 0xFF;
										$s0 = $v32 << 3;
										if ( ( $m[ ( $s0 + 13928 ) >> 3 ] & $v15 ) != 0 ) {
											break;
										}
										$v33 = 524288;
										do {
											do {
												do {
													do {
														switch ( $v32 ) {
															case 1:
																$v33 = 2;
																break;
															case 2:
																$v33 = 4;
																break;
															case 3:
																$v33 = 8;
																break;
															case 4:
																$v33 = 16;
																break;
															case 5:
																$v33 = 32;
																break;
															case 6:
																$v33 = 64;
																break;
															case 7:
																$v33 = 128;
																break;
															case 8:
																$v33 = 256;
																break;
															case 9:
																$v33 = 512;
																break;
															case 10:
																$v33 = 4194304;
																break;
															case 11:
																$v33 = 1024;
																break;
															case 12:
																$v33 = 2048;
																break;
															case 13:
																$v33 = 4096;
																break;
															case 14:
																$v33 = 8192;
																break;
															case 15:
																$v33 = 16384;
																break;
															case 16:
																$v33 = 8388608;
																break;
															case 17:
																$v33 = 32768;
																break;
															case 18:
																$v33 = 262144;
																break;
															case 19:
																$v33 = 1048576;
																break;
															case 20:
																$v33 = 65536;
																break;
															case 21:
																$v33 = 2097152;
																break;
															case 22:
																if ( $v27 == 0 ) {
																	if ( $v11 == 0 ) {
																		break 5;
																	}
																	$v32 = 22;
																	break 3;
																}
																break 2;
															default:
																break;
														}
														if ( ( $v33 & $v20 ) != 0 ) {
															break;
														}
														if ( $v31 != 22 ) {
															break 4;
														}
														if ( $v11 != 0 ) {
															break 2;
														}
														break 4;
													} while ( false );
													$v34 = 0;
													if ( $v3 != 0 ) {
														$v35 = 0;
														$v36 = 1;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v37 = $v36;
															$v38 = 22;
															$v39 = ( $v2 + $v35 * 416 ) & 0xFFFFFFFF;
															$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
															$s0 = $m[ $w39 + 91 ] ?? $this->rt_load( $v39 + 728 );
															$v40 = $s0 - 1;
															\is_float( $v40 ) && $v40 = self::rt_sub_64( $s0, 1 );
															if ( $v40 >= 0 && $v40 <= 22 ) {
																$v38 = ( $m[ ( $v40 + 14112 ) >> 3 ] >> ( ( ( $v40 + 14112 ) & 7 ) << 3 ) ) & 0xFF;
															}
															if ( ( $v38 & 0xFF ) == $v32 ) {
																$v41 = $m[ $w39 + 92 ] ?? $this->rt_load( $v39 + 736 );
																if ( $v41 == \PHP_INT_MIN ) {
																	break 5;
																}
																$s0 = $v41 + $v34;
																\is_float( $s0 ) && $s0 = self::rt_add_64( $v41, $v34 );
																$v34 = $s0;
															}
															$v36 = ( $v37 + 1 ) & 0xFFFFFFFF;
															$v35 = $v37;
															if ( $v37 == $v17 ) {
																break;
															}
														}
													}
													if ( $v11 < 0 ) {
														$v46 = $v34 > $v11 ? $v34 : $v11;
														$v43 = ( $v46 >> 63 ) & $v46;
														break 2;
													}
													$v42 = $v34 < $v11 ? $v34 : $v11;
													$v43 = $v42 > 0 ? $v42 : 0;
													break 2;
												} while ( false );
												$v30 = ( $v30 & 0xFF ) == 23 ? $v32 : $v30;
												$v44 = 0;
												$v45 = 22;
												if ( $v26 > 0 ) {
													$v47 = 1;
													$v48 = 2;
													$v43 = $v11;
													$v11 = 0;
													break 7;
												}
												$v43 = $v11;
												break 5;
											} while ( false );
											if ( $v43 != 0 ) {
												break 3;
											}
										} while ( false );
										if ( $v29 != 23 ) {
											continue 6;
										}
										break 7;
									} while ( false );
									$v43 = $v11;
								} while ( false );
								$v30 = ( $v30 & 0xFF ) == 23 ? $v32 : $v30;
								$s0 = $v11 - $v43;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v11, $v43 );
								$v11 = $s0;
								$v48 = 2;
								if ( $v32 <= 21 && ( 1 << $v32 ) & 0x203180 || $v26 > 0 ) {
									$v44 = $v11;
									$v45 = $v32;
									break 2;
								}
								$v45 = 15;
								if ( $v31 == 15 ) {
									$v47 = 2;
									$v48 = 0;
									break 3;
								}
								$v44 = $v11;
								$v45 = $v32;
							} while ( false );
							do {
								if ( $v24 > 0 || $v45 < 2 ) {
									break;
								}
								$v48 = 0;
								switch ( ( $v45 - 14 ) & 0xFFFFFFFF ) {
									case 0:
									case 4:
										break;
									case 1:
									case 2:
									case 3:
										break 3;
									default:
										if ( $v45 != 3 ) {
											break 3;
										}
										break;
								}
							} while ( false );
							$v48 = 1;
						} while ( false );
						$v47 = 1;
						if ( $v45 <= 21 ) {
							$v49 = 1 << $v45;
							if ( ! ( $v49 & 0x2BA580 ) ) {
								if ( ( $v49 & 0x140004 ) != 0 ) {
									$v47 = 3;
								}
							} else {
								$v47 = 2;
							}
						}
						$v11 = $v44;
					} while ( false );
					if ( $v28 <= 199 ) {
						$v50 = $v4 + $v28 * 416;
						$w50 = ( $v50 >> 3 ) | ( $v50 << 61 );
						if ( ! isset( $m[ $w50 + 107 ] ) ) {
							$this->rt_store( $v50 + 856, $v43 );
						} else {
							$m[ $w50 + 107 ] = $v43;
						}
						if ( ! isset( $m[ $w50 + 106 ] ) ) {
							$this->rt_store( $v50 + 848, $v47 );
						} else {
							$m[ $w50 + 106 ] = $v47;
						}
						if ( ! isset( $m[ $w50 + 105 ] ) ) {
							$this->rt_store( $v50 + 840, $v48 + 1 );
						} else {
							$m[ $w50 + 105 ] = $v48 + 1;
						}
						$s0 = $v45 << 3;
						if ( ! isset( $m[ $w50 + 104 ] ) ) {
							$this->rt_store( $v50 + 832, $m[ ( $s0 + 14208 ) >> 3 ] );
						} else {
							$m[ $w50 + 104 ] = $m[ ( $s0 + 14208 ) >> 3 ];
						}
					}
					$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
					$m[ $w5 ] = ( $m[ $w5 ] & 0xFFFFFFFF ) | ( $v28 << 32 );
					if ( $v29 == 23 ) {
						break 2;
					}
				}
			} while ( false );
			$v51 = 2;
			do {
				do {
					$v52 = $v30 & 0xFF;
					if ( ( ( $v52 - 7 ) & 0xFFFFFFFF ) < 2 || ( ( $v52 - 12 ) & 0xFFFFFFFF ) < 2 ) {
						break;
					}
					$v6 = 3;
					switch ( ( $v52 - 21 ) & 0xFFFFFFFF ) {
						case 0:
							break 2;
						case 2:
							break 4;
						default:
							break;
					}
					$v51 = 2;
					if ( $v26 > 0 ) {
						break;
					}
					if ( ( $v30 & 0xFF ) == 15 ) {
						$v6 = 1;
						$v51 = 0;
						break 2;
					}
					do {
						if ( $v24 > 0 ) {
							break;
						}
						$v53 = $v30 & 0xFF;
						if ( $v53 < 2 ) {
							break;
						}
						$v51 = 0;
						switch ( ( $v53 - 14 ) & 0xFFFFFFFF ) {
							case 0:
							case 4:
								break;
							case 1:
							case 2:
							case 3:
								break 3;
							default:
								if ( $v53 != 3 ) {
									break 3;
								}
								break;
						}
					} while ( false );
					$v51 = 1;
				} while ( false );
				if ( $v52 <= 21 ) {
					$v6 = 1;
					$v54 = 1 << $v52;
					if ( $v54 & 0x2BA580 ) {
						break;
					}
					if ( ( $v54 & 0x140004 ) != 0 ) {
						$v6 = 2;
						break;
					}
				}
				$v6 = 0;
			} while ( false );
			$v55 = 0;
			$v56 = 0;
			if ( ( $m[ $w7 ] ?? $this->rt_load( $v7 ) ) == 1 ) {
				$v57 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
				$v58 = \intdiv( $v25, 10000 );
				$s0 = $v58 * -10000;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v58, -10000 );
				$s1 = $s0 + $v25;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v25 );
				$s0 = $v57 * $s1;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v57, $s1 );
				$s1 = $v57 * $v58;
				\is_float( $s1 ) && $s1 = self::rt_mul_64( $v57, $v58 );
				$v59 = \intdiv( $s0, 10000 ) + $s1;
				\is_float( $v59 ) && $v59 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
				$v56 = $v59 < 9007199254740991 ? $v59 : 9007199254740991;
				$v60 = $v26 > 0 ? $v26 : 0;
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
			$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x10000 ) | ( $v51 << 8 ) | $v30;
			$m[ $w0 + 3 ] = $v56;
			$m[ $w0 + 2 ] = $v25;
			$m[ $w0 + 1 ] = $v55;
			$m[ $w0 ] = $v26;
		} while ( false );
		$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0xFF0001 ) | ( $v6 << 16 );
	}

	/** stock_truth::rules::reconcile::triage::Triage::add (WebAssembly function 59). */
	private function triage_add( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v14 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$w4 = $v4 >> 3;
		$v5 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 5 ] ) || $this->rt_touch( $w5 + 5 );
		$this->g0_stack_pointer = $v5;
		$v6 = $m[ $w4 + 6 ];
		$m[ $w0 + 11 ] = ( $m[ $w0 + 11 ] & -0xFF000000000001 ) | ( ( ( (int) ( $v6 != 2 ) & (int) ( ( $m[ $w4 + 12 ] & 0xFF & 0xFF ) == 1 ) ) | ( ( $m[ $w0 + 11 ] >> 48 ) & 0xFF ) ) << 48 );
		if ( ( $m[ $w4 + 16 ] & 0xFF ) != 2 ) {
			$v7 = $m[ $w0 + 9 ];
			$v8 = $m[ $w0 + 8 ];
			$v9 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
			$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
			$v10 = $m[ $w1 + 3 ];
			$this->freshness_age( $v5 + 24, $v4, $m[ $w9 + 161 ] ?? $this->rt_load( $v9 + 1288 ), $v10 );
			$v11 = $v9 + 1280;
			$w11 = $w9 + 160;
			$v12 = 3;
			switch ( $m[ $w5 + 3 ] & 0xFFFFFFFF ) {
				case 1:
					$s0 = $m[ $w5 + 4 ];
					$v13 = $v10 - $s0;
					\is_float( $v13 ) && $v13 = self::rt_sub_64( $v10, $s0 );
					$v14 = $v13 > 0 ? $v13 : 0;
					$v12 = (int) ( $v14 > ( $m[ $w11 ] ?? $this->rt_load( $v11 ) ) );
					break;
				case 2:
					$v12 = 2;
					break;
				default:
					break;
			}
			do {
				do {
					$v15 = $v8 - 2;
					\is_float( $v15 ) && $v15 = self::rt_sub_64( $v8, 2 );
					if ( $v15 >= 0 && $v15 <= 1 ) {
						$v16 = $v8;
						switch ( $v15 ) {
							case 1:
								$v16 = 2;
								if ( $v12 == 2 ) {
									break 3;
								}
								break 2;
							default:
								break 3;
						}
					}
					$v17 = $v12 - 2;
					if ( $v17 < 0 || $v17 > 1 ) {
						if ( $v7 >= $v14 ) {
							break;
						}
						$v16 = $v12;
						break 2;
					}
					$v16 = $v12;
					switch ( $v17 ) {
						case 1:
							break;
						default:
							break 3;
					}
				} while ( false );
				$v18 = (int) ( $v8 == 3 );
				$v14 = $v18 ? $v14 : $v7;
				$v16 = $v18 ? $v12 : $v8;
			} while ( false );
			$m[ $w0 + 9 ] = $v14;
			$m[ $w0 + 8 ] = $v16;
			$v19 = $m[ $w0 + 4 ];
			if ( $v6 == 2 ) {
				$v20 = 0;
			} else {
				$v21 = $m[ $w4 + 1 ];
				$v22 = $m[ $w4 + 11 ];
				$v23 = $m[ $w4 + 10 ];
				$v24 = $v22 < $v23 ? $v22 : $v23;
				$s0 = $m[ $w4 ] & 0xFFFFFFFF ? ( $v21 > $v24 ? $v21 : $v24 ) : $v24;
				$s1 = $m[ $w11 ] ?? $this->rt_load( $v11 );
				$v25 = $s0 + $s1;
				\is_float( $v25 ) && $v25 = self::rt_add_64( $s0, $s1 );
				$v14 = $v25 < 253402300799999 ? $v25 : 253402300799999;
				$v20 = 1;
			}
			$v26 = $m[ $w0 + 5 ];
			if ( ! ( $v20 & $v19 ) ) {
				$v27 = $v19 & 0xFFFFFFFF;
				$v28 = $v27 ? $v26 : $v14;
				$v29 = $v27 ? 1 : $v20;
			} else {
				$v28 = $v14 < $v26 ? $v14 : $v26;
				$v29 = 1;
			}
			$m[ $w0 + 5 ] = $v28;
			$m[ $w0 + 4 ] = $v29;
			$v30 = 0;
			if ( $v6 == 0 ) {
				$v31 = $m[ $w4 + 7 ];
				$m[ $w0 + 11 ] = ( $m[ $w0 + 11 ] & 0xFFFFFFFFFFFFFF ) | ( ( (int) ( $v31 < 0 ) | ( ( $m[ $w0 + 11 ] >> 56 ) & 0xFF ) ) << 56 );
				$v32 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
				$v33 = $v32 & 3 ? $this->rt_load( $v32, 4 ) : ( ( $m[ $v32 >> 3 ] ?? $this->rt_word( $v32 >> 3 ) ) >> ( ( $v32 & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v34 = ( $m[ $w4 + 13 ] >> 32 ) & 0xFFFFFFFF;
				$v35 = $m[ $w4 + 13 ] & 0xFFFFFFFF ? ( $v34 > 15 ? $v11 : $v9 + $v34 * 80 ) : $v11;
				$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
				$this->backorder_allowance_backorder_allowance( $v5, $v33, ( $v32 + 12 ) & 3 ? $this->rt_load( $v32 + 12, 4 ) : ( ( $m[ ( $v32 + 12 ) >> 3 ] ?? $this->rt_word( ( $v32 + 12 ) >> 3 ) ) >> ( ( ( $v32 + 12 ) & 4 ) << 3 ) ) & 0xFFFFFFFF, $v3, $v4, $m[ $w35 + 5 ] ?? $this->rt_load( $v35 + 40 ), $m[ $w35 + 6 ] ?? $this->rt_load( $v35 + 48 ), $v10 );
				do {
					do {
						if ( $m[ $w5 ] == 1 ) {
							$v6 = $m[ $w5 + 1 ];
							if ( ( $m[ $w2 ] & 0xFFFFFFFF ) != 3 || ( ( $m[ $w2 + 5 ] >> 32 ) & 0xFFFFFFFF ) == 0 ) {
								break;
							}
							$s0 = $v2 + ( $v3 < 64 ? 8 : 16 );
							if ( ( self::rt_shr_u_64( $m[ $s0 >> 3 ], $v3 & 63 ) & 1 ) != 0 ) {
								break;
							}
						}
						break 2;
					} while ( false );
					$v30 = 1;
				} while ( false );
				do {
					$v36 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
					$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
					if ( ( ( $m[ $w36 + 9 ] ?? $this->rt_load( $v36 + 72, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w36 + 9 ] ?? $this->rt_load( $v36 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v3 ) {
						$this->hold_held( $v5 + 24, $v33, ( $v32 + 16 ) & 3 ? $this->rt_load( $v32 + 16, 4 ) : ( ( $m[ ( $v32 + 16 ) >> 3 ] ?? $this->rt_word( ( $v32 + 16 ) >> 3 ) ) >> ( ( ( $v32 + 16 ) & 4 ) << 3 ) ) & 0xFFFFFFFF, $v3, $v10 );
						$v37 = $m[ $w5 + 4 ];
						$v38 = $m[ $w5 + 3 ];
						if ( ! ( $v38 & $v30 ) ) {
							$v39 = $v30;
							$v40 = $v39 ? $v6 : $v37;
							$v41 = $v39 ? 1 : $v38;
							break;
						}
						$v40 = $v37 < $v6 ? $v37 : $v6;
					} else {
						$s0 = $m[ $w5 + 2 ];
						$s1 = $v31 > 0 ? $v31 : 0;
						$s2 = $s0 + $s1;
						\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
						$s0 = $m[ $w4 + 14 ];
						$v42 = $s0 - $s2;
						\is_float( $v42 ) && $v42 = self::rt_sub_64( $s0, $s2 );
						$v43 = $v42 > 0 ? $v42 : 0;
						$v44 = $m[ $w36 + 11 ] ?? $this->rt_load( $v36 + 88 );
						if ( $v44 != 10000 && $v44 >= 1 ) {
							$v45 = $v43 * 10000;
							\is_float( $v45 ) && $v45 = self::rt_mul_64( $v43, 10000 );
							$v46 = \intdiv( $v45, $v44 );
							$s0 = $v46 * $v44;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v46, $v44 );
							$s1 = $v45 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v45, $s0 );
							$v43 = ( $s1 >> 63 ) + $v46;
							\is_float( $v43 ) && $v43 = self::rt_add_64( $s1 >> 63, $v46 );
						}
						$m[ $w0 + 10 ] = $v43;
						$v47 = $m[ $w36 + 3 ] ?? $this->rt_load( $v36 + 24 );
						$v48 = ( $m[ $w36 + 2 ] ?? $this->rt_load( $v36 + 16, 4 ) ) & 0xFFFFFFFF & (int) ( $v10 < $v47 );
						if ( ! ( $v30 & $v48 ) ) {
							$v49 = $v30;
							$v40 = $v49 ? $v6 : $v47;
							$v41 = $v49 ? 1 : $v48;
							break;
						}
						$v40 = $v47 < $v6 ? $v47 : $v6;
					}
					$v41 = 1;
				} while ( false );
				$v50 = $m[ $w0 + 7 ];
				$v51 = $m[ $w0 + 6 ];
				if ( ! ( $v51 & $v41 & 0xFFFFFFFF ) ) {
					$v52 = $v51 & 0xFFFFFFFF;
					$v53 = $v52 ? $v50 : $v40;
					$v54 = $v52 ? 1 : $v41;
				} else {
					$v53 = $v40 < $v50 ? $v40 : $v50;
					$v54 = 1;
				}
				$m[ $w0 + 7 ] = $v53;
				$m[ $w0 + 6 ] = $v54;
			} else {
				$s0 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
				$m[ $w0 + 11 ] = ( $m[ $w0 + 11 ] & -0xFF0000000001 ) | ( ( (int) ( ( ( ( $m[ ( $s0 + 113 ) >> 3 ] ?? $this->rt_word( ( $s0 + 113 ) >> 3 ) ) >> ( ( ( $s0 + 113 ) & 7 ) << 3 ) ) & 0xFF & 3 ) == 0 ) | ( ( $m[ $w0 + 11 ] >> 40 ) & 0xFF ) ) << 40 );
			}
		}
		$this->g0_stack_pointer = $v5 + 48;
	}

	/** stock_truth::rules::reconcile::triage::Triage::shown (WebAssembly function 60). */
	private function triage_shown( int $v0 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v1 = $m[ $w0 + 8 ];
		$v2 = $v1 == 2 ? 524288 : ( $v1 == 1 ? 8 : 0 );
		$v3 = $m[ $w0 + 11 ] & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = ( ( $m[ $w3 + 14 ] ?? $this->rt_load( $v3 + 113, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v5 = ( $v4 == 2 ? $v2 | 0x100 : ( $v4 == 3 ? $v2 | 0x200 : $v2 ) ) | ( ( ( $m[ $w0 + 11 ] >> 32 ) & 0xFF ) << 22 );
		switch ( ( $v4 - 4 ) & 0xFFFFFFFF ) {
			case 0:
				$v6 = $v5 | 0x4000;
				break;
			case 1:
				$v6 = $v5 | 0x800000;
				break;
			default:
				$v6 = $v4 == 1 ? $v5 | 0x8000 : $v5;
				break;
		}
		$v7 = $m[ $w0 + 10 ];
		$v8 = ( $m[ $w0 + 11 ] >> 56 ) & 0xFF;
		$v9 = $m[ $w3 + 4 ] ?? $this->rt_load( $v3 + 32 );
		$v10 = ( ( ( $m[ $w0 + 11 ] >> 40 ) & 0xFF ) << 18 ) | $v6;
		if ( ( ( $m[ $w0 + 11 ] >> 48 ) & 0xFF ) == 1 ) {
			$s0 = $m[ $w0 + 1 ] > 0 ? $v10 | 0x100000 : $v10;
			$v10 = $m[ $w0 ] & 0xFFFFFFFF ? $s0 : $v10;
		}
		$v11 = ( ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 65, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v12 = ( ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 67, 1 ) << 24 ) >> 24 ) & 0xFF;
		$v13 = ( ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 66, 1 ) << 16 ) >> 16 ) & 0xFF;
		$v14 = ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64, 1 ) ) & 0xFF;
		$v15 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
		$v16 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
		$v17 = $m[ $w3 + 5 ] ?? $this->rt_load( $v3 + 40 );
		$v18 = $v10 | 0x10000;
		$v19 = $v8 & 1;
		$v20 = $v19 ? $v18 : ( $v7 < 1 ? $v10 : ( $v19 ? $v18 : $v10 ) | 0x200000 );
		do {
			do {
				do {
					do {
						do {
							do {
								do {
									if ( $v9 < 0 || $v9 > 2 ) {
										break;
									}
									switch ( $v9 ) {
										case 1:
											break;
										case 2:
											break 8;
										default:
											if ( $v16 == 0 ) {
												break 5;
											}
											break 6;
									}
								} while ( false );
								$v21 = $v14;
								if ( $v17 >= 1 ) {
									break;
								}
								if ( ( $v14 & 1 ) != 0 ) {
									$v21 = $v11;
									break;
								}
								$v22 = 0;
								if ( $v16 == 0 ) {
									break 3;
								}
								break 2;
							} while ( false );
							if ( $v16 != 0 ) {
								$v22 = $v21 ^ 1;
								break;
							}
							if ( $v21 & 1 ) {
								break 2;
							}
							break 3;
						} while ( false );
						if ( $v15 != $v17 || $v22 & 1 ) {
							break 2;
						}
					} while ( false );
					if ( ( $v13 & 0xFF ) != 2 && ( $v13 ^ $v14 ) & 1 ) {
						break;
					}
					if ( ( $v12 & 0xFF ) == 2 || ( ( $v12 ^ $v14 ) & 1 ) == 0 ) {
						break 2;
					}
				} while ( false );
				$v20 = $v20 | 0x400;
			} while ( false );
			$v20 = ( $v14 & 1 ? ( $v9 == 0 ? $v20 | 0x800 : $v20 ) : $v20 ) | ( ( $v11 & 0xFF ) << 12 );
		} while ( false );
		return $v20;
	}

	/** stock_truth::rules::reconcile::expected::sellable_kits (WebAssembly function 61). */
	private function expected_sellable_kits( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v41 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v5 = ( $this->g0_stack_pointer - 288 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 35 ] ) || $this->rt_touch( $w5 + 35 );
		$this->g0_stack_pointer = $v5;
		$v6 = $m[ $w2 + 4 ] & 0xFFFFFFFF;
		$v7 = ( $v6 + 1 ) & 0xFFFFFFFF;
		$v8 = (int) ( ( ( $m[ $w2 + 4 ] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[ $w2 + 5 ] & 0xFFFFFFFF;
		$v9 = $v8 ? $s0 : $v7;
		$v10 = $v8 ? 0 : $v6;
		$v11 = ( $v3 + 12000 ) & 0xFFFFFFFF;
		$v12 = ( $v5 + 232 + ( $v4 << 3 ) ) & 0xFFFFFFFF;
		$v13 = $v5 + 152;
		$v14 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
		$v15 = $m[ $w2 + 3 ];
		$v16 = $m[ $w2 + 2 ];
		$v17 = $m[ $w2 + 1 ];
		$v18 = $m[ $w2 ];
		$v19 = (int) ( $v4 > 5 );
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v20 = $v9 > $v10 ? $v9 : $v10;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v21 = $v10;
				if ( $v21 == $v20 ) {
					break 2;
				}
				if ( $v21 == $v6 ) {
					$v10 = $v7;
					$v21 = $v6;
				} else {
					$v10 = ( $v21 + 1 ) & 0xFFFFFFFF;
					$v22 = 1 << ( $v21 & 63 );
					$v23 = (int) ( $v21 < 64 );
					if ( ( $v22 & ( $v23 ? $v18 : $v17 ) ) == 0 && ( $v22 & ( $v23 ? $v16 : $v15 ) ) == 0 ) {
						continue;
					}
				}
				break;
			}
			$v24 = $v14 & 3 ? $this->rt_load( $v14 + 4, 4 ) : ( ( $m[ ( $v14 + 4 ) >> 3 ] ?? $this->rt_word( ( $v14 + 4 ) >> 3 ) ) >> ( ( ( $v14 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v21 > 199 || $v21 >= $v24 ) {
				continue;
			}
			$v25 = ( ( $v14 & 3 ? $this->rt_load( $v14, 4 ) : ( ( $m[ $v14 >> 3 ] ?? $this->rt_word( $v14 >> 3 ) ) >> ( ( $v14 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + $v21 * 416 ) & 0xFFFFFFFF;
			$w25 = ( $v25 >> 3 ) | ( $v25 << 61 );
			$v26 = $m[ $w25 + 81 ] ?? $this->rt_load( $v25 + 648 );
			$v27 = $m[ $w25 + 89 ] ?? $this->rt_load( $v25 + 712 );
			$v28 = $m[ $w25 + 84 ] ?? $this->rt_load( $v25 + 672 );
			$v29 = $m[ $w25 + 85 ] ?? $this->rt_load( $v25 + 680 );
			$v30 = $m[ $w25 + 87 ] ?? $this->rt_load( $v25 + 696 );
			$v31 = $m[ $w25 + 80 ] ?? $this->rt_load( $v25 + 640 );
			$v32 = $m[ $w25 + 82 ] ?? $this->rt_load( $v25 + 656 );
			$v33 = $m[ $w25 + 83 ] ?? $this->rt_load( $v25 + 664 );
			$v34 = $m[ $w25 + 90 ] ?? $this->rt_load( $v25 + 720 );
			$v35 = $m[ $w25 + 86 ] ?? $this->rt_load( $v25 + 688 );
			$m[ $w5 + 16 ] = $m[ $w25 + 88 ] ?? $this->rt_load( $v25 + 704 );
			$m[ $w5 + 15 ] = $v35;
			$m[ $w5 + 14 ] = ( $v34 << 32 ) | (int) ( $v34 != \PHP_INT_MIN );
			$m[ $w5 + 12 ] = $v33;
			$m[ $w5 + 11 ] = $v32;
			$v36 = 0;
			$m[ $w5 + 9 ] = 0;
			$m[ $w5 + 8 ] = $v31;
			$m[ $w5 + 6 ] = $v30;
			$m[ $w5 + 4 ] = $v29;
			$m[ $w5 + 2 ] = $v28;
			$m[ $w5 + 17 ] = ( $m[ $w5 + 17 ] & -0x100 ) | ( $v27 == 3 ? 2 : (int) ( $v27 == 2 ) );
			$m[ $w5 + 5 ] = (int) ( $v30 != \PHP_INT_MIN );
			$m[ $w5 + 3 ] = (int) ( $v29 != \PHP_INT_MIN );
			$m[ $w5 + 1 ] = (int) ( $v28 != \PHP_INT_MIN );
			$v37 = (int) ( $v26 == 3 );
			$v38 = (int) ( $v26 == 1 );
			$m[ $w5 + 13 ] = ( $m[ $w5 + 13 ] & -0x100 ) | ( $v38 ? 0 : ( $v37 ? 2 : 1 ) );
			$v39 = (int) ( $v32 == \PHP_INT_MIN || $v33 == \PHP_INT_MIN );
			$m[ $w5 + 7 ] = $v39 ? 2 : (int) ( $v31 == \PHP_INT_MIN );
			$this->expected_stages( $v5 + 144, $v1, $v21, $v5 + 8 );
			$v40 = $m[ $w5 + 18 ] & 0xFFFFFFFF & 1;
			if ( $v40 != 0 ) {
				$this->rt_copy( $v5 + 232, $v13, 56 );
				$v36 = 0;
				if ( ! $v19 ) {
					$v41 = $m[ $v12 >> 3 ] ?? $this->rt_load( $v12 );
					$v36 = 1;
				}
			}
			if ( $v21 > 99 ) {
				continue;
			}
			$v42 = ( $v3 + $v21 * 104 ) & 0xFFFFFFFF;
			$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
			if ( ! isset( $m[ $w42 + 1 ] ) ) {
				$this->rt_store( $v42 + 8, $v41 );
			} else {
				$m[ $w42 + 1 ] = $v41;
			}
			if ( ! isset( $m[ $w42 ] ) ) {
				$this->rt_store( $v42, $v36 );
			} else {
				$m[ $w42 ] = $v36;
			}
			$s0 = $m[ $w5 + 25 ];
			if ( ! isset( $m[ $w42 + 10 ] ) ) {
				$this->rt_store( $v42 + 80, $v4 < 3 ? 0 : ( $v40 ? $s0 : 0 ) );
			} else {
				$m[ $w42 + 10 ] = $v4 < 3 ? 0 : ( $v40 ? $s0 : 0 );
			}
			$v43 = ( $v11 + ( $v21 << 4 ) ) & 0xFFFFFFFF;
			$w43 = ( $v43 >> 3 ) | ( $v43 << 61 );
			if ( ! isset( $m[ $w43 + 1 ] ) ) {
				$this->rt_store( $v43 + 8, $v36 & 1 ? $v41 : 0 );
			} else {
				$m[ $w43 + 1 ] = $v36 & 1 ? $v41 : 0;
			}
			if ( ! isset( $m[ $w43 ] ) ) {
				$this->rt_store( $v43, $v37 | $v38 | (int) ( $v4 < 5 ) | $v39 );
			} else {
				$m[ $w43 ] = $v37 | $v38 | (int) ( $v4 < 5 ) | $v39;
			}
		}
		$v44 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$w44 = ( $v44 >> 3 ) | ( $v44 << 61 );
		$m[ $w5 + 31 ] = 0;
		$v45 = $m[ $w44 + 10 ] ?? $this->rt_load( $v44 + 80 );
		$m[ $w5 + 32 ] = $v45;
		$m[ $w5 + 30 ] = $m[ $w44 + 11 ] ?? $this->rt_load( $v44 + 88 );
		$m[ $w5 + 29 ] = $v45;
		$m[ $w5 + 11 ] = ( $m[ $w5 + 11 ] & -0x100 ) | 1;
		$m[ $w5 + 9 ] = ( $m[ $w5 + 9 ] & -0x100000000 ) | $v11;
		$m[ $w5 + 8 ] = ( $m[ $w5 + 8 ] & -0x100000000 ) | $v14;
		$m[ $w5 + 1 ] = 0;
		$m[ $w5 + 8 ] = ( $m[ $w5 + 8 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$m[ $w5 + 9 ] = ( $m[ $w5 + 9 ] & 0xFFFFFFFF ) | ( ( ( $v3 + 15200 ) & 0xFFFFFFFF ) << 32 );
		$this->rt_copy( $v5 + 16, $v2, 48 );
		$m[ $w5 + 10 ] = ( ( ( $v3 + 19200 ) & 0xFFFFFFFF ) << 32 ) | ( $v5 + 232 );
		$this->kitsearch_run( $v5 + 208, $v5 + 8 );
		$m[ $w0 + 1 ] = $m[ $w5 + 27 ];
		$m[ $w0 ] = $m[ $w5 + 26 ];
		$this->g0_stack_pointer = $v5 + 288;
	}

	/** stock_truth::rules::reconcile::expected::stages (WebAssembly function 62). */
	private function expected_stages( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$v4 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 3 ] ) || $this->rt_touch( $w4 + 3 );
		$this->g0_stack_pointer = $v4;
		$v5 = 0;
		if ( $m[ $w3 + 6 ] == 0 ) {
			$v6 = $m[ $w3 + 14 ];
			$v7 = $m[ $w3 + 7 ];
			$v8 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
			$v9 = ( $v8 + 1280 ) & 0xFFFFFFFF;
			$v10 = ( $m[ $w3 + 13 ] >> 32 ) & 0xFFFFFFFF;
			$v11 = ( $m[ $w3 + 13 ] & 0xFFFFFFFF ? ( $v10 > 15 ? $v9 : $v8 + $v10 * 80 ) : $v9 ) & 0xFFFFFFFF;
			$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
			$v12 = $this->terms_safety_stock( $v7, $m[ $w3 + 15 ], $m[ $w11 + 3 ] ?? $this->rt_load( ( $v11 + 24 ) & 0xFFFFFFFF ), $m[ $w11 + 4 ] ?? $this->rt_load( ( $v11 + 32 ) & 0xFFFFFFFF ) );
			$v13 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
			$v14 = $v13 & 3 ? $this->rt_load( $v13, 4 ) : ( ( $m[ $v13 >> 3 ] ?? $this->rt_word( $v13 >> 3 ) ) >> ( ( $v13 & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v15 = $m[ $w1 + 3 ];
			$this->backorder_allowance_backorder_allowance( $v4 + 8, $v14, ( $v13 + 12 ) & 3 ? $this->rt_load( $v13 + 12, 4 ) : ( ( $m[ ( $v13 + 12 ) >> 3 ] ?? $this->rt_word( ( $v13 + 12 ) >> 3 ) ) >> ( ( ( $v13 + 12 ) & 4 ) << 3 ) ) & 0xFFFFFFFF, $v2, $v3, $m[ $w11 + 5 ] ?? $this->rt_load( ( $v11 + 40 ) & 0xFFFFFFFF ), $m[ $w11 + 6 ] ?? $this->rt_load( ( $v11 + 48 ) & 0xFFFFFFFF ), $v15 );
			$v16 = $m[ $w4 + 3 ];
			$v17 = $v7 - $v6;
			\is_float( $v17 ) && $v17 = self::rt_sub_64( $v7, $v6 );
			$v18 = $v17 - $v12;
			\is_float( $v18 ) && $v18 = self::rt_sub_64( $v17, $v12 );
			$v19 = $v16 + $v18;
			\is_float( $v19 ) && $v19 = self::rt_add_64( $v16, $v18 );
			$v20 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
			if ( ( ( $m[ $w20 + 9 ] ?? $this->rt_load( $v20 + 72, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w20 + 9 ] ?? $this->rt_load( $v20 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
				$this->hold_held( $v4 + 8, $v14, ( $v13 + 16 ) & 3 ? $this->rt_load( $v13 + 16, 4 ) : ( ( $m[ ( $v13 + 16 ) >> 3 ] ?? $this->rt_word( ( $v13 + 16 ) >> 3 ) ) >> ( ( ( $v13 + 16 ) & 4 ) << 3 ) ) & 0xFFFFFFFF, $v2, $v15 );
				$v21 = $m[ $w4 + 3 ];
			} else {
				$v21 = $m[ $w20 + 13 ] ?? $this->rt_load( $v20 + 104 );
			}
			$v22 = $v19 - $v21;
			\is_float( $v22 ) && $v22 = self::rt_sub_64( $v19, $v21 );
			if ( ( $m[ $w3 + 16 ] & 0xFF ) != 1 ) {
				$v23 = ( $m[ $w3 + 12 ] & 0xFF ) == 1 ? ( $v22 >> 63 ) & $v22 : $v22;
			} else {
				$v24 = $v22 + $v12;
				\is_float( $v24 ) && $v24 = self::rt_add_64( $v22, $v12 );
				$v25 = ( $v24 >> 63 ) & $v24;
				$v26 = $v22 > $v25 ? $v22 : $v25;
				$v23 = ( $m[ $w3 + 12 ] & 0xFF ) == 1 ? ( $v26 >> 63 ) & $v26 : $v26;
				$v27 = $v22 - $v16;
				\is_float( $v27 ) && $v27 = self::rt_sub_64( $v22, $v16 );
				$v28 = $v16 + $v17;
				\is_float( $v28 ) && $v28 = self::rt_add_64( $v16, $v17 );
				$v29 = ( $v28 >> 63 ) & $v28;
				$v19 = $v19 > $v29 ? $v19 : $v29;
				$v30 = ( $v17 >> 63 ) & $v17;
				$v18 = $v18 > $v30 ? $v18 : $v30;
				$v22 = $v26;
				$v31 = $v27 + $v12;
				\is_float( $v31 ) && $v31 = self::rt_add_64( $v27, $v12 );
				$v32 = ( $v31 >> 63 ) & $v31;
				$s0 = $v27 > $v32 ? $v27 : $v32;
				$v16 = $v26 - $s0;
				\is_float( $v16 ) && $v16 = self::rt_sub_64( $v26, $s0 );
			}
			$m[ $w0 + 7 ] = $v16;
			$m[ $w0 + 6 ] = $v23;
			$m[ $w0 + 5 ] = $v22;
			$m[ $w0 + 4 ] = $v19;
			$m[ $w0 + 3 ] = $v18;
			$m[ $w0 + 2 ] = $v17;
			$m[ $w0 + 1 ] = $v7;
			$v5 = 1;
		}
		$m[ $w0 ] = $v5;
		$this->g0_stack_pointer = $v4 + 32;
	}

	/** stock_truth::shell::server::answer (WebAssembly function 63). */
	private function server_answer( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v2 = ( $this->g0_stack_pointer - 224 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 27 ] ) || $this->rt_touch( $w2 + 27 );
		$this->g0_stack_pointer = $v2;
		do {
			if ( ( $m[5170] ?? $this->rt_load( 41360 ) ) != 3 ) {
				$m[ $w2 + 3 ] = $m[ $w2 + 3 ] & -0xFF00000001;
				$m[ $w2 + 2 ] = $m[ $w2 + 2 ] & 0xFFFFFFFF;
				$m[ $w2 + 1 ] = $m[ $w2 + 1 ] & 0xFFFFFFFF;
				$m[ $w2 ] = $m[ $w2 ] & 0xFFFFFFFF;
				break;
			}
			do {
				do {
					do {
						switch ( $v0 ) {
							case 1:
								$this->rt_call_table_0( $v2 + 4, 41360, 14392, 15760, $v1 );
								break 5;
							case 2:
								break;
							default:
								$this->rt_call_table_1( $v2 + 4, 41360, $v1 );
								break 5;
						}
						$v3 = 0;
						$m[1969] = $m[1969] & -0xFF00000001;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v4 = $v3 * 24;
							$w4 = $v4 >> 3;
							$s0 = $v3 << 3;
							$v5 = $m[ ( $s0 + 41368 ) >> 3 ] ?? $this->rt_load( $s0 + 41368 );
							if ( $m[ $w4 + 1489 ] > $v5 || $v5 > $m[ $w4 + 1490 ] ) {
								$this->place_at_fault_29( $v2 + 144, 41368, 0, 0, $v3 );
								$v6 = $m[ $w2 + 21 ] & 0xFF;
								$v7 = ( $m[ $w2 + 20 ] >> 32 ) & 0xFFFFFFFF;
								$v8 = $m[ $w2 + 20 ] & 0xFFFFFFFF;
								$v9 = ( $m[ $w2 + 19 ] >> 32 ) & 0xFFFFFFFF;
								$v10 = $m[ $w2 + 19 ] & 0xFFFFFFFF;
								$v11 = ( $m[ $w2 + 18 ] >> 32 ) & 0xFFFFFFFF;
								$v12 = $m[ $w2 + 18 ] & 0xFFFFFFFF;
								break 4;
							}
							$v3 = $v3 + 1;
							if ( $v3 == 15 ) {
								break;
							}
						}
						$this->policies_read( $v2 + 144, 41368 );
						$m[ $w2 + 11 ] = ( $m[ $w2 + 11 ] & -0x10000 ) | ( ( $m[ $w2 + 21 ] >> 8 ) & 0xFFFF );
						$m[ $w2 + 11 ] = ( $m[ $w2 + 11 ] & -0xFF0001 ) | ( ( ( $m[ $w2 + 21 ] >> 24 ) & 0xFF ) << 16 );
						$v6 = $m[ $w2 + 21 ] & 0xFF;
						$v7 = ( $m[ $w2 + 20 ] >> 32 ) & 0xFFFFFFFF;
						$v8 = $m[ $w2 + 20 ] & 0xFFFFFFFF;
						$v9 = ( $m[ $w2 + 19 ] >> 32 ) & 0xFFFFFFFF;
						$v10 = $m[ $w2 + 19 ] & 0xFFFFFFFF;
						$v11 = ( $m[ $w2 + 18 ] >> 32 ) & 0xFFFFFFFF;
						$v12 = $m[ $w2 + 18 ] & 0xFFFFFFFF;
						$this->rt_copy( $v2 + 36, $v2 + 172, 49 );
						$v13 = ( $m[ $w2 + 27 ] >> 40 ) & 0xFF;
						if ( $v13 == 2 ) {
							break 3;
						}
						$v14 = ( $m[ $w2 + 27 ] >> 48 ) & 0xFFFF;
						$m[ $w2 + 4 ] = ( $m[ $w2 + 4 ] & -0xFF0001 ) | ( ( ( $m[ $w2 + 11 ] >> 16 ) & 0xFF ) << 16 );
						$m[ $w2 + 4 ] = ( $m[ $w2 + 4 ] & -0x10000 ) | ( $m[ $w2 + 11 ] & 0xFFFF );
						$this->rt_copy( $v2 + 92, $v2 + 36, 49 );
						$v15 = 0;
						$m[1962] = ( $m[1962] & -0x100 ) | $v6;
						$m[1961] = ( $v7 << 32 ) | $v8;
						$m[1960] = ( $v9 << 32 ) | $v10;
						$m[1959] = ( $v11 << 32 ) | $v12;
						$m[1962] = ( $m[1962] & -0xFFFF01 ) | ( ( $m[ $w2 + 4 ] & 0xFFFF ) << 8 );
						$m[1962] = ( $m[1962] & -0xFF000001 ) | ( ( ( $m[ $w2 + 4 ] >> 16 ) & 0xFF ) << 24 );
						$this->rt_copy( 15700, $v2 + 92, 49 );
						$m[1968] = ( $m[1968] & 0xFFFFFFFFFF ) | ( $v14 << 48 ) | ( $v13 << 40 );
						$v16 = 4;
						$v17 = 1;
						$v18 = $m[5186] ?? $this->rt_load( 41488 );
						$c = $v18 < 0 || $v18 > 4294967295;
						$v19 = 1;
						$v20 = 0;
						if ( ! $c ) {
							$v21 = $v18;
							if ( $v21 <= 16 ) {
								if ( $v18 == 0 ) {
									$m[1969] = $m[1969] & -0x100000000;
									break 2;
								}
								$v22 = 0;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v23 = ( $v22 + 1 ) & 0xFFFFFFFF;
										$v24 = ( $v22 * 416 + 42000 ) & 0xFFFFFFFF;
										$v25 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v26 = $v25 * 24;
											$w26 = $v26 >> 3;
											$s0 = ( $v24 + ( $v25 << 3 ) ) & 0xFFFFFFFF;
											$v27 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
											if ( $m[ $w26 + 1489 ] > $v27 || $v27 > $m[ $w26 + 1490 ] ) {
												break 3;
											}
											$v25 = $v25 + 1;
											if ( $v25 == 15 ) {
												break;
											}
										}
										$this->policies_read( $v2 + 144, $v24 );
										$v22 = $v23;
										if ( $v23 == $v21 ) {
											break;
										}
									}
									$v19 = $v21;
									break 2;
								} while ( false );
								$this->place_at_fault_29( $v2 + 144, $v24, 1, 1, $v22 );
								$v19 = ( $m[ $w2 + 18 ] >> 32 ) & 0xFFFFFFFF;
								$v17 = $m[ $w2 + 18 ] & 0xFFFFFFFF;
								if ( $v17 == 2 ) {
									break;
								}
								$v16 = $m[ $w2 + 21 ] & 0xFF;
								$v12 = ( $m[ $w2 + 20 ] >> 32 ) & 0xFFFFFFFF;
								$v20 = $m[ $w2 + 20 ] & 0xFFFFFFFF;
								$v9 = ( $m[ $w2 + 19 ] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[ $w2 + 19 ] & 0xFFFFFFFF;
							}
						}
						$m[ $w2 + 3 ] = ( $m[ $w2 + 3 ] & -0x10000000000 ) | ( $v16 << 32 ) | $v12;
						$m[ $w2 + 2 ] = ( $v20 << 32 ) | $v9;
						$m[ $w2 + 1 ] = ( $v15 << 32 ) | $v19;
						$m[ $w2 ] = ( $m[ $w2 ] & 0xFFFFFFFF ) | ( $v17 << 32 );
						break 4;
					} while ( false );
					$m[1969] = ( $m[1969] & -0x100000000 ) | $v19;
					if ( $v19 == 0 ) {
						break;
					}
					$v28 = 0;
					$v29 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						if ( $v28 == 1280 ) {
							break 2;
						}
						if ( $v29 >= ( $m[1969] & 0xFFFFFFFF ) ) {
							$m[ $w2 + 27 ] = ( $m[ $w2 + 27 ] & -0xFF0000000001 ) | 0x20000000000;
						} else {
							$this->policies_read( $v2 + 144, ( $v29 * 416 + 42000 ) & 0xFFFFFFFF );
							if ( ( ( $m[ $w2 + 27 ] >> 40 ) & 0xFF ) != 2 ) {
								$this->rt_copy( ( $v28 + 14392 ) & 0xFFFFFFFF, $v2 + 144, 80 );
							}
						}
						$v29 = ( $v29 + 1 ) & 0xFFFFFFFF;
						$v28 = ( $v28 + 80 ) & 0xFFFFFFFF;
						$v19 = $v19 - 1;
						if ( ! $v19 ) {
							break;
						}
					}
				} while ( false );
				$m[1969] = ( $m[1969] & -0xFF00000001 ) | 0x100000000;
				$m[ $w2 ] = ( $m[ $w2 ] & 0xFFFFFFFF ) | 0x200000000;
				break 2;
			} while ( false );
			$m[ $w2 + 3 ] = ( $m[ $w2 + 3 ] & -0x10000000000 ) | ( $v6 << 32 ) | $v7;
			$m[ $w2 + 2 ] = ( $v8 << 32 ) | $v9;
			$m[ $w2 + 1 ] = ( $v10 << 32 ) | $v11;
			$m[ $w2 ] = ( $m[ $w2 ] & 0xFFFFFFFF ) | ( $v12 << 32 );
		} while ( false );
		do {
			$v30 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
			if ( $v30 != 2 ) {
				$v31 = ( $m[ $w2 + 3 ] >> 32 ) & 0xFF;
				$v32 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
				$v33 = $m[ $w2 + 2 ] & 0xFFFFFFFF;
				$v34 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$v35 = $m[ $w2 + 3 ] & 0xFFFFFFFF;
				$v36 = ( $m[ $w2 + 2 ] >> 32 ) & 0xFFFFFFFF;
				$v37 = 48;
				$m[ $w2 + 25 ] = ( $m[ $w2 + 25 ] & -0x100000000 ) | 0x30;
				$m[ $w2 + 24 ] = ( $m[ $w2 + 24 ] & 0xFFFFFFFF ) | 0xA41000000000;
				$m[ $w2 + 23 ] = 0;
				$m[ $w2 + 22 ] = $v36 ? $v35 : \PHP_INT_MIN;
				$m[ $w2 + 21 ] = $v34 ? $v33 : \PHP_INT_MIN;
				$m[ $w2 + 20 ] = $v30 & 1 ? $v32 : \PHP_INT_MIN;
				$s0 = $v31 << 3;
				$m[ $w2 + 19 ] = $m[ ( $s0 + 14136 ) >> 3 ];
				$v38 = $v2 + 144 + 8;
				$v39 = 41360;
				$v40 = 0;
				$v41 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					do {
						if ( ( $v40 & 1 ) != 0 ) {
							if ( $v39 != 42000 ) {
								break;
							}
							break 3;
						}
						$m[ $w2 + 25 ] = $m[ $w2 + 25 ] & -0x100000000;
						if ( $v37 >= ( ( 42000 - $v39 ) & 0xFFFFFFFF ) >> 3 ) {
							break 3;
						}
						$v39 = ( $v39 + ( $v37 << 3 ) ) & 0xFFFFFFFF;
					} while ( false );
					$v42 = ( $v39 + 8 ) & 0xFFFFFFFF;
					$m[ $w2 + 24 ] = ( $m[ $w2 + 24 ] & -0x100000000 ) | $v42;
					if ( $v41 == 4 ) {
						break 2;
					}
					$s0 = $v38 + ( $v41 << 3 );
					isset( $m[ $v39 >> 3 ] ) || $this->rt_touch( $v39 >> 3 );
					$m[ $v39 >> 3 ] = $m[ $s0 >> 3 ];
					$v40 = 1;
					$v41 = $v41 + 1;
					$v37 = 0;
					$v39 = $v42;
				}
			}
			isset( $m[5218] ) || $this->rt_touch( 5218 );
			$m[5218] = 0;
		} while ( false );
		$this->g0_stack_pointer = $v2 + 224;
	}

	/** admit (WebAssembly function 64). */
	private function admit_64(): void {
		$this->server_answer( 0, 1 );
	}

	/** confirm (WebAssembly function 65). */
	private function confirm_65(): void {
		$this->server_answer( 0, 2 );
	}

	/** format (WebAssembly function 66). */
	private function format_66(): int {
		return 3;
	}

	/** govern (WebAssembly function 67). */
	private function govern_67(): void {
		$this->server_answer( 0, 3 );
	}

	/** group (WebAssembly function 68). */
	private function group_68(): void {
		$this->server_answer( 0, 4 );
	}

	/** massGuard (WebAssembly function 69). */
	private function massguard_69(): void {
		$this->server_answer( 0, 5 );
	}

	/** order (WebAssembly function 70). */
	private function order_70(): void {
		$this->server_answer( 0, 6 );
	}

	/** policies (WebAssembly function 71). */
	private function policies_71(): void {
		$v0 = 0;
		$this->server_answer( 2, 0 );
	}

	/** reconcile (WebAssembly function 72). */
	private function reconcile_72(): void {
		$this->server_answer( 1, 7 );
	}

	/** reflect (WebAssembly function 73). */
	private function reflect_73(): void {
		$this->server_answer( 0, 8 );
	}

	/** resolve (WebAssembly function 74). */
	private function resolve_74(): void {
		$this->server_answer( 0, 9 );
	}

	/** rules (WebAssembly function 75). */
	private function rules_75( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 13792 ) >> 3 ];
		}
		return $v1;
	}

	/** split (WebAssembly function 76). */
	private function split_76(): void {
		$this->server_answer( 0, 10 );
	}

	/** words (WebAssembly function 77). */
	private function words_77(): int {
		return 41360;
	}

	/** Calls a table entry that must be a function (i32, i32, i32, i32) -> (). */
	private function rt_call_table_0( int $v0, int $v1, int $v2, int $v3, int $entry ): void {
		switch ( $entry ) {
			case 7:
				$this->reconcile_run( $v0, $v1, $v2, $v3 );
				return;
			default:
				throw new WasmTrap( WasmTrap::INDIRECT_CALL );
		}
	}

	/** Calls a table entry that must be a function (i32, i32) -> (). */
	private function rt_call_table_1( int $v0, int $v1, int $entry ): void {
		switch ( $entry ) {
			case 5:
				$this->mass_guard_run( $v0, $v1 );
				return;
			case 1:
				$this->admit_run( $v0, $v1 );
				return;
			case 4:
				$this->group_run( $v0, $v1 );
				return;
			case 6:
				$this->order_run( $v0, $v1 );
				return;
			case 10:
				$this->split_run( $v0, $v1 );
				return;
			case 3:
				$this->govern_run( $v0, $v1 );
				return;
			case 2:
				$this->confirm_run( $v0, $v1 );
				return;
			case 8:
				$this->reflect_run( $v0, $v1 );
				return;
			case 9:
				$this->resolve_run( $v0, $v1 );
				return;
			default:
				throw new WasmTrap( WasmTrap::INDIRECT_CALL );
		}
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
