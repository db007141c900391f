<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 294609f420680c7d3f52f8335ca1dcbe8ec6248309802f4cbc58435edc820d5d.
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
	public const WASM_SHA256 = '294609f420680c7d3f52f8335ca1dcbe8ec6248309802f4cbc58435edc820d5d';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1025 => 3153600000000, 256, 1028 => 3153600000000, 256, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1,
		2, 257, 1, 2, 257, 1049 => 1000, 256, 1052 => 10000000000000, 256, 1055 => 100, 256,
		1058 => 10000000000000, 256, 1061 => 3153600000000, 256, 1064 => 3153600000000, 256, 1, 1000, 256,
		1070 => 1, 256, 1073 => 253402300799999, 1076 => 10000000000000, 1079 => 10000000000000, 256, 1,
		10000000000000, 1085 => 100, 2, 1088 => 100, 2, 1, 1000000000, 1093 => 1, 3, 1, -9007199254740991,
		9007199254740991, 1099 => -2147483648, 2147483647, 1103 => 1, 1106 => 1, 1109 => 253402300799999,
		1112 => 3153600000000, 1115 => 253402300799999, 1118 => 253402300799999, 1121 => 2147483647,
		1124 => 10000000000000, 1127 => 10000000000000, 1130 => 10000000000000, 1133 => 10000000000000,
		1136 => 10000000000000, 1138 => -10000000000000, 10000000000000, 1142 => 10000000000000,
		1145 => 10000000000000, 1148 => 10000000000000, 1151 => 253402300799999, 1153 => 1, 3, 1,
		1157 => 253402300799999, 256, 1160 => 253402300799999, 256, 1163 => 100, 2, 1, 1000000000, 1168 => 1,
		4, 1, 1, 17, 1, -10000000000000, 10000000000000, 256, 1, 3, 1, 1181 => 253402300799999, 256,
		1184 => 253402300799999, 256, 1187 => 253402300799999, 256, 1190 => 253402300799999, 256,
		1193 => 253402300799999, 256, -9007199254740991, 9007199254740991, 1199 => 100, 2,
		1202 => 10000000000000, 1205 => 10000000000000, 256, 1, 10000000000000, 1211 => 3153600000000,
		1214 => 3153600000000, 1216 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1235 => 1000,
		1238 => 10000000000000, 1241 => 100, 1244 => 10000000000000, 1247 => 3153600000000,
		1250 => 3153600000000, 1252 => 1, 1000, 1255 => 1, 4, 1, 1, 4, 1, 1262 => 253402300799999, 256, 1, 13,
		1, 1, 13, 1, 1271 => 1, 1274 => 1, 1277 => 1, 1280 => 1, 1282 => 1, 13, 1, 1286 => 253402300799999,
		256, 1289 => 253402300799999, 256, 1292 => 253402300799999, 256, 1295 => 1, 1298 => 1, 1301 => 1,
		1304 => 1, 1307 => 1, 1310 => 1, 1313 => 1, 1316 => 1, 1319 => 1, 1322 => 10000000000000,
		1325 => 10000000000000, 1328 => 10000000000000, 1331 => 10000000000000, 1334 => 10000000000000,
		1337 => 10000000000000, 1340 => 9007199254740991, 1343 => 9007199254740991, 1346 => 9007199254740991,
		1349 => 9007199254740991, 1352 => 9007199254740991, 1355 => 10000000000000, 1358 => 10000000000000,
		1361 => 10000000000000, 1364 => 10000000000000, 256, 1367 => 10000000000000, 256,
		1370 => 10000000000000, 256, 1373 => 3153600000000, 1376 => 1, 1379 => 1, 1382 => 1, 1385 => 1,
		1388 => 1, 1391 => 9007199254740991, 256, 1394 => 2147483647, 1397 => 253402300799999, 256, 1400 => 1,
		1403 => 253402300799999, 256, 1, 2, 1, 1409 => 253402300799999, 256, 1412 => 1,
		1415 => 253402300799999, 1418 => 253402300799999, 1421 => 253402300799999, 1424 => 3153600000000,
		1427 => 253402300799999, 256, 1430 => 1, 1433 => 253402300799999, 256, 1436 => 253402300799999, 256,
		1439 => 3153600000000, 1442 => 253402300799999, 256, 1445 => 9007199254740991, 256,
		1448 => 9007199254740991, 256, 1451 => 9007199254740991, 256, 1454 => 1, 1457 => 1,
		1460 => 253402300799999, 1463 => 253402300799999, 256, 1466 => 1, 1469 => 1, 1472 => 253402300799999,
		256, 1475 => 1, 1478 => 9007199254740991, 256, 1481 => 9007199254740991, 256, 1484 => 1,
		1487 => 2147483647, 1490 => 2147483647, 1493 => 100, 1496 => 2147483647, 1499 => 253402300799999,
		1501 => 1, 2, 1, 1, 2, 1, 1, 5, 1, 1511 => 253402300799999, 256, 1514 => 253402300799999, 256,
		1517 => 2147483647, 1520 => 3153600000000, 1523 => 3153600000000, 1526 => 10000000000000,
		1529 => 253402300799999, 1532 => 10000000000000, 1535 => 2147483647, 1538 => 253402300799999, 256,
		1541 => 253402300799999, 256, 1544 => 253402300799999, 1547 => 9007199254740991, 256,
		1550 => 253402300799999, 1553 => 253402300799999, 1556 => 9007199254740991, 256, -10000000000000,
		10000000000000, 256, 1, 3, 1, 1565 => 253402300799999, 1568 => 253402300799999,
		1571 => 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1, 3, 1, 1580 => 253402300799999,
		1583 => 253402300799999, 1586 => 9007199254740991, 256, 1589 => 2147483647, 1592 => 253402300799999,
		256, 8308408381722878317, 7453016943535417460, 2334385648715461477, 7310017434430236271,
		8247611994981558387, 8022154911069004645, 5576973039300666732, 7813591561000219763,
		8007511615192789605, 8316850467080708198, 8030554088932471923, 6998705320237560695,
		7957614725274629219, 7308323448091074848, 2334397830433170976, 8242185888024062071,
		8391164254634604399, 7526751258999614561, 7957695015191388261, 8391086132249390880,
		8459846312389864545, 2336916756001482098, 8391164254633616481, 7738140083234368609,
		6998705320238544239, 7957614725274629219, 7308323448091074848, 2334397830433170976,
		7738140083766719585, 7308323448096585071, 6998705320238866768, 7957614725274629219,
		7308323448091074848, 2334397830433170976, 7308631229692146785, 8606218820622054510,
		8386653722862187630, 7526756837609074537, 7594793423135339887, 8102082852120851815,
		6998705320237690473, 7957614725274629219, 7597696135119003936, 8389209267070068590,
		7161082343932584307, 7305808799992016756, 7021991863916983406, 8386654022352987500,
		7309377853804540527, 7377304608515122034, 7738151130160002149, 7307218434631757397,
		2340029460253864736, 7955925862328530035, 7022083187822982432, 7165073434038527334,
		8389754633633222763, 7306634592547858548, 7738151130691041652, 7165901489354729760,
		8028620030632816229, 8390313048101184626, 8007523701041948008, 8245927517318422638,
		8102104868358088036, 8606207838304827756, 7599578516127249229, 2334675642071606382,
		8243691149574829427, 7307218433977181025, 8007511614975797024, 7379555238788800614,
		8017363239160670068, 7598805593979709038, 7142820508314332783, 8030878500513672559,
		7811903046411121518, 8387507296051159328, 7236281245828868384, 34359751120, 141733933528, 900000,
		1677 => 3153600000000, 1679 => 68719489529, 98784260617, 300000, 1683 => 3153600000000,
		1685 => 47244653088, 184683606571, 3, 1, 3, 3, 34359751254, 171798704734, 2, 1, 3, 3, 55834587782,
		171798704787, 1, 1, 3, 3, 34359751355, 167503737539, 1, 1, 3, 3, 30064784106, 115964130033, 1, 1, 2,
		4, 30064784140, 124554064659, 1, 1, 2, 4, 77309424432, 115964130114, 100, 1725 => 1000, 2,
		68719489885, 107374195565, 1731 => 10000000000000, 1, 77309424518, 115964130200, 1737 => 100, 2,
		51539620787, 90194326463, 1743 => 10000000000000, 1, 60129555412, 85899359202, 2592000000,
		1749 => 3153600000000, 1751 => 30064784374, 85899359229, 600000, 1755 => 3153600000000,
		1757 => 77309424657, 158913803299, 2, 1, 1000, 2, 144396680282898688, 723118041428460547,
		17656846289931, -3300355190804210033, 2027803225993085436, 7041860896962940776, 134848881977619793, 1,
		4, 5, 6, 7, 8, 9, 11, 12, 650777864278507776, 1084248276314426122, 3, 1, 2, 3, 17, 4, 5, 14, 6, 7, 8,
		9, 10, 15, 11, 12, 16, 13,
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

	/** admit (WebAssembly function 20).: () -> (). */
	public function admit(): void {
		$this->rt_begin_call();
		try {
			$this->admit_20();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** bill (WebAssembly function 21).: () -> (). */
	public function bill(): void {
		$this->rt_begin_call();
		try {
			$this->bill_21();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** confirm (WebAssembly function 22).: () -> (). */
	public function confirm(): void {
		$this->rt_begin_call();
		try {
			$this->confirm_22();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** counted (WebAssembly function 23).: () -> (). */
	public function counted(): void {
		$this->rt_begin_call();
		try {
			$this->counted_23();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** explode (WebAssembly function 24).: () -> (). */
	public function explode(): void {
		$this->rt_begin_call();
		try {
			$this->explode_24();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 25).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_25();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** govern (WebAssembly function 26).: () -> (). */
	public function govern(): void {
		$this->rt_begin_call();
		try {
			$this->govern_26();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** group (WebAssembly function 27).: () -> (). */
	public function group(): void {
		$this->rt_begin_call();
		try {
			$this->group_27();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** holding (WebAssembly function 28).: () -> (). */
	public function holding(): void {
		$this->rt_begin_call();
		try {
			$this->holding_28();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** massGuard (WebAssembly function 29).: () -> (). */
	public function massGuard(): void {
		$this->rt_begin_call();
		try {
			$this->massguard_29();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** order (WebAssembly function 30).: () -> (). */
	public function order(): void {
		$this->rt_begin_call();
		try {
			$this->order_30();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** orderRead (WebAssembly function 31).: () -> (). */
	public function orderRead(): void {
		$this->rt_begin_call();
		try {
			$this->orderread_31();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** owner (WebAssembly function 32).: () -> (). */
	public function owner(): void {
		$this->rt_begin_call();
		try {
			$this->owner_32();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** payment (WebAssembly function 33).: () -> (). */
	public function payment(): void {
		$this->rt_begin_call();
		try {
			$this->payment_33();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** policies (WebAssembly function 34).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_34();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reflect (WebAssembly function 35).: () -> (). */
	public function reflect(): void {
		$this->rt_begin_call();
		try {
			$this->reflect_35();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** resolve (WebAssembly function 36).: () -> (). */
	public function resolve(): void {
		$this->rt_begin_call();
		try {
			$this->resolve_36();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 37).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_37( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** split (WebAssembly function 38).: () -> (). */
	public function split(): void {
		$this->rt_begin_call();
		try {
			$this->split_38();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** spread (WebAssembly function 39).: () -> (). */
	public function spread(): void {
		$this->rt_begin_call();
		try {
			$this->spread_39();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** words (WebAssembly function 40).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_40();
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
				return 125840;
			case '__heap_base':
				return 125840;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0xA69000000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 14160 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 42000;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 42640 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 42640 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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
	private function place_at_fault( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7, int $v8 ): void {
		$m = &$this->m;
		$v9 = $this->g0_stack_pointer - 16;
		$w9 = $v9 >> 3;
		$this->g0_stack_pointer = $v9;
		$this->record_first_fault( $w9 + 1, $v1, $v2, $v3, $v4, $v5 );
		$v10 = $m[ $w9 + 1 ] & 0xFF;
		$v11 = ( $m[ $w9 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 12 ) >> 3;
		$b = ( ( $v0 + 12 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v8 << $b );
		$i = ( $v0 + 8 ) >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v7 << $b );
		$i = ( $v0 + 4 ) >> 3;
		$b = ( ( $v0 + 4 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v6 << $b );
		$i = $v0 >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 1 << $b );
		$i = ( $v0 + 20 ) >> 3;
		$b = ( ( $v0 + 20 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v11 << $b );
		$v12 = (int) ( $v10 != 9 );
		$i = ( $v0 + 16 ) >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v12 << $b );
		$i = ( $v0 + 24 ) >> 3;
		$b = ( $v0 & 7 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ -1 ) ) | ( ( $v12 ? $v10 : 6 ) << $b );
		$this->g0_stack_pointer = $v9 + 16;
	}

	/** stock_truth::wire::record::first_fault (WebAssembly function 2). */
	private function record_first_fault( int $w0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v13 = 0;
		$v6 = $this->g0_stack_pointer - 16;
		$w6 = $v6 >> 3;
		$v7 = $v4 < $v2 ? $v4 : $v2;
		$v8 = 0;
		do {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			while ( true ) {
				$v9 = ( $v1 + ( $v8 << 3 ) ) & 0xFFFFFFFF;
				$v10 = $m[ $v9 >> 3 ] ?? $this->rt_load( $v9 );
				do {
					do {
						do {
							$v11 = $v3 + $v8 * 24;
							switch ( $m[ ( $v11 + 16 ) >> 3 ] & 0xFF ) {
								case 2:
									if ( $v10 <= -1 ) {
										break 2;
									}
									if ( $v10 >= $v5 ) {
										break 3;
									}
									$v11 = 0;
									$v12 = $v6 + 12;
									break 4;
								case 3:
									if ( $v10 > -1 ) {
										break 3;
									}
									break;
								default:
									if ( $m[ $v11 >> 3 ] <= $v10 ) {
										if ( $v10 > $m[ ( $v11 + 8 ) >> 3 ] ) {
											break 3;
										}
										$v11 = 0;
										$v12 = $v6 + 12;
										break 4;
									}
									break;
							}
						} while ( false );
						if ( $v10 == \PHP_INT_MIN && ( $m[ ( $v11 + 17 ) >> 3 ] & 0x100 ) != 0 ) {
							$v11 = 0;
							$v12 = $v6 + 12;
							break 2;
						}
					} while ( false );
					$m[ $w6 + 1 ] = ( $m[ $w6 + 1 ] & 0xFFFFFFFF ) | ( $v9 << 32 );
					$v12 = $v6 + 8;
					$v13 = $v8;
				} while ( false );
				$i = $v12 >> 3;
				$b = ( $v12 & 4 ) << 3;
				$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v11 << $b );
				$v14 = ( $m[ $w6 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
				if ( $v14 ) {
					$v16 = $m[ $w14 ] ?? $this->rt_load( $v14 );
					if ( $v16 == \PHP_INT_MIN ) {
						$v15 = 1;
						break 2;
					}
					$v15 = 2;
					$v17 = $m[ $w6 + 1 ] & 0xFFFFFFFF;
					$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
					switch ( ( $m[ $w17 + 2 ] ?? $this->rt_load( $v17 + 16, 1 ) ) & 0xFF ) {
						case 1:
							$v15 = 3;
							break 3;
						case 2:
							$s0 = $v16 < ( $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 ) ) ? 5 : 2;
							$v15 = ( $m[ $w17 ] ?? $this->rt_load( $v17 ) ) <= $v16 ? $s0 : 2;
							break 3;
						case 3:
							$s0 = $v16 < ( $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 ) ) ? 7 : 2;
							$v15 = ( $m[ $w17 ] ?? $this->rt_load( $v17 ) ) <= $v16 ? $s0 : 2;
							break 3;
						default:
							break 3;
					}
				}
				$v8 = $v8 + 1;
				if ( $v8 == $v7 ) {
					break;
				}
			}
			$v15 = 9;
		} while ( false );
		$m[ $w0 ] = ( $m[ $w0 ] & 0xFFFFFF00 ) | ( $v13 << 32 ) | $v15;
	}

	/** stock_truth::wire::spread::put (WebAssembly function 3). */
	private function spread_put( int $v0 ): void {
		$m = &$this->m;
		$v2 = ( $v0 * 416 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 5335 ] ) || $this->rt_touch( $w2 + 5335 );
		$m[ $w2 + 5335 ] = $m[1015];
		$m[ $w2 + 5334 ] = $m[1014];
		$m[ $w2 + 5333 ] = $m[1013];
		$m[ $w2 + 5332 ] = $m[1012];
		$m[ $w2 + 5331 ] = $m[1011];
	}

	/** stock_truth::wire::counted::run::{{closure}} (WebAssembly function 4). */
	private function run_closure( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v4 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[5252] ?? $this->rt_load( 42016, 4 ) ) & 0xFFFFFFFF ) ) {
			$s0 = $v2 * 416;
			$v5 = $m[ ( $s0 + 42640 ) >> 3 ] ?? $this->rt_load( $s0 + 42640 );
			$v6 = 0;
			$v7 = ( $m[5253] ?? $this->rt_load( 42024, 4 ) ) & 0xFFFFFFFF;
			if ( ! $v7 ) {
				$v8 = 0;
			} else {
				$v9 = $v7 - 1;
				$v10 = ( $v9 < 199 ? $v9 : 199 ) + 1;
				$v12 = 1;
				$v13 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v14 = ( $v6 * 416 ) & 0xFFFFFFFF;
					$w14 = $v14 >> 3;
					$v15 = $m[ $w14 + 5334 ] ?? $this->rt_word( $w14 + 5334 );
					$v16 = ( $m[ $w14 + 5331 ] ?? $this->rt_word( $w14 + 5331 ) ) & 0xFFFFFFFF;
					$v17 = $m[ $w14 + 5333 ] ?? $this->rt_word( $w14 + 5333 );
					$m[1014] = $m[ $w14 + 5332 ] ?? $this->rt_word( $w14 + 5332 );
					$m[1013] = $v17;
					$m[1015] = $v2 == $v16 ? $v15 : 0;
					$m[1012] = (int) ( $v17 != \PHP_INT_MIN );
					$v6 = $v12;
					$v12 = ( $v6 + 1 ) & 0xFFFFFFFF;
					$m[1011] = $v13;
					$s0 = $this->part_taken( 1012, $v1 );
					$s1 = $s0 + $v13;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v13 );
					$v13 = $s1;
					if ( $v6 == $v10 ) {
						break;
					}
				}
				$v8 = $v13 < 10000000000000 ? $v13 : 10000000000000;
			}
			if ( $v8 <= $v5 ) {
				$v18 = $v1;
			} else {
				$v18 = 0;
				if ( $v1 >= 2 ) {
					$v19 = ( $v7 - 1 ) & 0xFFFFFFFF;
					$v20 = ( $v19 < 199 ? $v19 : 199 ) + 1;
					$v18 = 0;
					$v22 = $v1;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v23 = ( ( $v1 >> 1 ) & \PHP_INT_MAX ) + $v18;
						\is_float( $v23 ) && $v23 = self::rt_add_64( ( $v1 >> 1 ) & \PHP_INT_MAX, $v18 );
						$v24 = 0;
						$v25 = 1;
						$v26 = 0;
						$v27 = 0;
						if ( $v7 != 0 ) {
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v28 = ( $v24 * 416 ) & 0xFFFFFFFF;
								$w28 = $v28 >> 3;
								$v29 = $m[ $w28 + 5334 ] ?? $this->rt_word( $w28 + 5334 );
								$v30 = ( $m[ $w28 + 5331 ] ?? $this->rt_word( $w28 + 5331 ) ) & 0xFFFFFFFF;
								$v31 = $m[ $w28 + 5333 ] ?? $this->rt_word( $w28 + 5333 );
								$m[1014] = $m[ $w28 + 5332 ] ?? $this->rt_word( $w28 + 5332 );
								$m[1013] = $v31;
								$m[1015] = $v2 == $v30 ? $v29 : 0;
								$m[1012] = (int) ( $v31 != \PHP_INT_MIN );
								$v24 = $v25;
								$v25 = ( $v24 + 1 ) & 0xFFFFFFFF;
								$m[1011] = $v26;
								$s0 = $this->part_taken( 1012, $v23 );
								$s1 = $s0 + $v26;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v26 );
								$v26 = $s1;
								if ( $v24 == $v20 ) {
									break;
								}
							}
							$v27 = $v26 < 10000000000000 ? $v26 : 10000000000000;
						}
						$v32 = (int) ( $v27 > $v5 );
						$v22 = $v32 ? $v23 : $v22;
						$v18 = $v32 ? $v18 : $v23;
						$v1 = $v22 - $v18;
						\is_float( $v1 ) && $v1 = self::rt_sub_64( $v22, $v18 );
						if ( $v1 <= 1 ) {
							break;
						}
					}
				}
			}
			$m[1021] = $v18;
			$v4 = 1;
		}
		$m[1020] = $v4;
	}

	/** stock_truth::rules::demand::part::Part::taken (WebAssembly function 5). */
	private function part_taken( int $w0, int $v1 ): int {
		$m = &$this->m;
		$v2 = $m[ $w0 + 1 ];
		$s0 = $m[ $w0 ] & 0xFFFFFFFF ? ( $v1 < $v2 ? $v1 : $v2 ) : $v1;
		$s1 = $m[ $w0 + 2 ];
		$v3 = $s0 - $s1;
		\is_float( $v3 ) && $v3 = self::rt_sub_64( $s0, $s1 );
		$v4 = $v3 > 0 ? $v3 : 0;
		$v5 = \intdiv( $v4, 10000 );
		$v6 = $m[ $w0 + 3 ];
		do {
			if ( $v3 >= 10000 ) {
				$v7 = 10000000000000;
				if ( $v6 > ( $v5 ? \intdiv( 10000000000000, $v5 ) : self::rt_divide_by_zero() ) ) {
					break;
				}
			}
			$s0 = $v5 * -10000;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v5, -10000 );
			$s1 = $s0 + $v4;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v4 );
			$s0 = $s1 * $v6;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v6 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v5 * $v6;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v5, $v6 );
			$v8 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v8 ) && $v8 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v7 = $v8 < 10000000000000 ? $v8 : 10000000000000;
		} while ( false );
		return $v7;
	}

	/** stock_truth::wire::reflect::amount_by_parts (WebAssembly function 6). */
	private function reflect_amount_by_parts( int $v0 ): int {
		$m = &$this->m;
		$v2 = 0;
		$v3 = ( $m[5267] ?? $this->rt_load( 42136, 4 ) ) & 0xFFFFFFFF;
		if ( ! $v3 ) {
			$v4 = 0;
		} else {
			$v5 = $v3 - 1;
			$v6 = $v5 < 199 ? $v5 : 199;
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v9 = ( $v2 * 416 ) & 0xFFFFFFFF;
				$w9 = $v9 >> 3;
				$v10 = $m[ $w9 + 5344 ] ?? $this->rt_word( $w9 + 5344 );
				$v11 = $m[ $w9 + 5343 ] ?? $this->rt_word( $w9 + 5343 );
				$m[1007] = $m[ $w9 + 5345 ] ?? $this->rt_word( $w9 + 5345 );
				$m[1006] = $v11;
				$m[1005] = $v10;
				$m[1004] = (int) ( $v10 != \PHP_INT_MIN );
				$m[1003] = $v8;
				$s0 = $this->part_taken( 1004, $v0 );
				$s1 = $s0 + $v8;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v8 );
				$v8 = $s1;
				$v12 = (int) ( $v2 != $v6 );
				$v2 = ( $v2 + 1 ) & 0xFFFFFFFF;
				if ( ! $v12 ) {
					break;
				}
			}
			$v4 = $v8 < 10000000000000 ? $v8 : 10000000000000;
		}
		return $v4;
	}

	/** stock_truth::wire::resolve::decided (WebAssembly function 7). */
	private function resolve_decided( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v8 = 0;
		$v9 = 0;
		if ( ! $v1 ) {
			$v3 = 0;
		} else {
			$v4 = ( $v2 << 3 ) + 42640;
			$v5 = 0;
			$v3 = 0;
			$v6 = (int) ( $v2 > 15 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( ! $v6 && $v5 <= 199 ) {
					$s0 = $v4 + $v5 * 416;
					$v7 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
					if ( $v7 != \PHP_INT_MIN ) {
						$v3 = 1;
						$v8 = $v7;
						$v9 = $v5;
					}
				}
				$v5 = $v5 + 1;
				if ( $v5 == $v1 ) {
					break;
				}
			}
		}
		$m[1007] = $v8;
		$m[1006] = ( $m[1006] & -0x100000000 ) | $v9;
		$m[1005] = $v3;
	}

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 8). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[2049] = $m[2049] & -0xFF00000001;
		do {
			$v2 = $m[5266] ?? $this->rt_load( 42128 );
			if ( $v2 < 0 || $v2 >= 25 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[2049] = ( $m[2049] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[2049] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 42640 ) & 0xFFFFFFFF;
								$s0 = $this->policies_holds( $v8 );
								if ( ! $s0 ) {
									$this->place_at_fault( 7952 + 128, $v8, 15, 9680, 15, 0, 1, 1, $v7 );
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
									$s0 = $this->policies_holds( 42008 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 42008, 15, 9680, 15, 0, 0, 0, 7952 );
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
										$this->policies_read( 42008 );
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
							$v20 = ( $v5 + 14392 ) & 0xFFFFFFFF;
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
			$m[2049] = ( $m[2049] & -0xFF00000001 ) | 0x100000000;
		} while ( false );
		$this->g0_stack_pointer = 7952 + 208;
	}

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::holds (WebAssembly function 9). */
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
				if ( $m[ $w3 + 1210 ] > $v4 || $v4 > $m[ $w3 + 1211 ] ) {
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

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::read (WebAssembly function 10). */
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

	/** stock_truth::facts::quantity::Quantity::shared_by_other (WebAssembly function 11). */
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

	/** stock_truth::rules::demand::bill::add (WebAssembly function 12). */
	private function bill_add( int $v0, int $v2, int $w3 ): void {
		$m = &$this->m;
		$v15 = 0;
		$v17 = 0;
		$v18 = 0;
		$v4 = $this->g0_stack_pointer - 80;
		$w4 = $v4 >> 3;
		$this->g0_stack_pointer = $v4;
		$v5 = $v4 + 16;
		do {
			$v6 = $m[5299] ?? $this->rt_load( 42392 );
			$v7 = $v6 & 0xFFFFFFFF;
			if ( ! $v7 ) {
				$v8 = 2;
				break;
			}
			$v9 = $v6 & 0xFFFFFFFF;
			$v10 = $m[ $w3 + 2 ];
			$v11 = (int) ( $v7 > 99 );
			$v12 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->told_part( $v4 + 40, $v12 & 0xFFFFFFFF );
				$v13 = $m[ $w4 + 6 ];
				$c = $v13 != 2;
				$v14 = 2;
				$v15 = $v4 + 32;
				if ( $c && ( $v13 == 0 && ( $m[ $w4 + 5 ] & 0xFFFFFFFF ) == $v2 ) ) {
					$v16 = $m[ $w4 + 8 ];
					if ( ( $v11 | (int) ( $v16 == $v10 ) ) != 0 ) {
						$v14 = $m[ $w4 + 9 ];
						$m[ $w4 + 4 ] = 0;
						$v15 = $v4 + 24;
						$v17 = $v16;
						$v18 = $v12;
					}
				}
				$m[ $v15 >> 3 ] = $v14;
				$v19 = $m[ $w4 + 4 ];
				if ( $v19 != 2 ) {
					$m[ $w4 + 2 ] = $v19;
					$v8 = $m[ $w4 + 3 ];
					$v15 = $v18 & 0xFFFFFFFF;
					$v5 = $v4 + 8;
					break 2;
				}
				$s0 = $v12 + 1;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v12, 1 );
				$v12 = $s0;
				if ( $v12 == $v9 ) {
					break;
				}
			}
			$v8 = 2;
		} while ( false );
		$m[ $v5 >> 3 ] = $v8;
		if ( $m[ $w4 + 2 ] != 2 ) {
			$v20 = $m[ $w4 + 1 ];
			$v21 = $m[ $w3 + 3 ];
			$v22 = $m[ $w3 + 2 ];
			$m[ $w4 + 6 ] = 0;
			$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & -0x100000000 ) | $v2;
			$m[ $w4 + 8 ] = $v22 < $v17 ? $v22 : $v17;
			$v23 = $v21 + $v20;
			\is_float( $v23 ) && $v23 = self::rt_add_64( $v21, $v20 );
			$m[ $w4 + 9 ] = $v23 < 10000000000000 ? $v23 : 10000000000000;
			$this->told_put( $v0, $v15, $w4 + 5 );
		} else {
			$s0 = $v6 + 1;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v6, 1 );
			isset( $m[5299] ) || $this->rt_touch( 5299 );
			$m[5299] = $s0 & 0xFFFFFFFF;
			$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & -0x100000000 ) | $v2;
			$m[ $w4 + 6 ] = $m[ $w3 ];
			$m[ $w4 + 7 ] = $m[ $w3 + 1 ];
			$m[ $w4 + 8 ] = $m[ $w3 + 2 ];
			$m[ $w4 + 9 ] = $m[ $w3 + 3 ];
			$this->told_put( $v0, $v7, $w4 + 5 );
		}
		$this->g0_stack_pointer = $v4 + 80;
	}

	/** <stock_truth::wire::bill::Told as stock_truth::rules::demand::bill::Parts>::part (WebAssembly function 13). */
	private function told_part( int $v0, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 2;
		$v4 = 8;
		if ( $v2 <= 199 && $v2 < ( ( $m[5299] ?? $this->rt_load( 42392, 4 ) ) & 0xFFFFFFFF ) ) {
			$v5 = $v2 * 416 + 42000;
			$w5 = $v5 >> 3;
			$m[ $w0 + 3 ] = $m[ $w5 + 88 ] ?? $this->rt_word( $w5 + 88 );
			$v6 = $m[ $w5 + 89 ] ?? $this->rt_word( $w5 + 89 );
			$m[ $w0 + 2 ] = $v6;
			$m[ $w0 ] = ( $m[ $w0 ] & -0x100000000 ) | ( ( $m[ $w5 + 87 ] ?? $this->rt_word( $w5 + 87 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = (int) ( $v6 != \PHP_INT_MIN );
			$v3 = $m[ $w5 + 90 ] ?? $this->rt_word( $w5 + 90 );
			$v4 = 32;
		}
		$s0 = $v0 + $v4;
		$m[ $s0 >> 3 ] = $v3;
	}

	/** <stock_truth::wire::bill::Told as stock_truth::rules::demand::bill::Parts>::put (WebAssembly function 14). */
	private function told_put( int $v0, int $v2, int $w3 ): void {
		$m = &$this->m;
		$v4 = $this->g0_stack_pointer - 32;
		$w4 = $v4 >> 3;
		$v5 = $m[ $w3 ] & 0xFFFFFFFF;
		$m[ $w4 + 3 ] = $m[ $w3 + 4 ];
		$m[ $w4 + 2 ] = $m[ $w3 + 3 ];
		$m[ $w4 + 1 ] = $m[ $w3 + 2 ];
		$m[ $w4 ] = $m[ $w3 + 1 ];
		if ( $v2 <= 199 ) {
			$v6 = $v2 * 416 + 42000;
			$w6 = $v6 >> 3;
			$s0 = $this->part_taken( $w4, $v0 );
			isset( $m[ $w6 + 91 ] ) || $this->rt_touch( $w6 + 91 );
			$m[ $w6 + 91 ] = $s0;
			$m[ $w6 + 90 ] = $m[ $w4 + 3 ];
			$m[ $w6 + 88 ] = $m[ $w4 + 2 ];
			$m[ $w6 + 87 ] = $v5;
			$s0 = $m[ $w4 + 1 ];
			$m[ $w6 + 89 ] = $m[ $w4 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
		}
	}

	/** stock_truth::rules::demand::bill::meet (WebAssembly function 15). */
	private function bill_meet( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7664;
		$v4 = 0;
		$v5 = $this->line_kit_kind( $v2 );
		if ( $v5 != 2 && $v2 < ( ( $m[5252] ?? $this->rt_load( 42016, 4 ) ) & 0xFFFFFFFF ) ) {
			$s0 = ( $v2 * 416 ) & 0xFFFFFFFF;
			$v6 = $m[ ( $s0 + 42648 ) >> 3 ] ?? $this->rt_load( $s0 + 42648 );
			$v4 = $v6 > 0 ? $v6 : 0;
		}
		do {
			$v7 = ( $m[5299] ?? $this->rt_load( 42392, 4 ) ) & 0xFFFFFFFF;
			if ( $v7 == 0 ) {
				break;
			}
			$v8 = (int) ( $v5 != 2 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v9 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v10 = $v9;
						$this->told_part( 7664 + 8, $v10 );
						$v9 = ( $v10 + 1 ) & 0xFFFFFFFF;
						$v11 = $m[960];
						if ( $v11 != 2 && ( $v11 == 0 && ( $m[959] & 0xFFFFFFFF ) == $v2 ) ) {
							break 2;
						}
						if ( $v9 == $v7 ) {
							break 4;
						}
					}
				} while ( false );
				$v12 = $m[963];
				$v13 = $m[962];
				if ( $v9 < $v7 ) {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->told_part( 7664 + 8, $v9 );
						$v14 = $m[960];
						if ( $v14 != 2 && ( $v14 == 0 && ( $m[959] & 0xFFFFFFFF ) == $v2 ) ) {
							$v15 = $m[962];
							$v16 = (int) ( $v15 < $v13 );
							$s0 = $m[963];
							$v12 = $v16 ? $s0 : $v12;
							$v13 = $v16 ? $v15 : $v13;
							$v10 = $v16 ? $v9 : $v10;
						}
						$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
						if ( $v9 == $v7 ) {
							break;
						}
					}
				}
				$v17 = $v0 - $v13;
				\is_float( $v17 ) && $v17 = self::rt_sub_64( $v0, $v13 );
				$v18 = $v17 > 0 ? $v17 : 0;
				$v19 = \intdiv( $v18, 10000 );
				do {
					if ( $v17 >= 10000 ) {
						$v20 = 10000000000000;
						if ( $v12 > ( $v19 ? \intdiv( 10000000000000, $v19 ) : self::rt_divide_by_zero() ) ) {
							break;
						}
					}
					$s0 = $v19 * -10000;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v19, -10000 );
					$s1 = $s0 + $v18;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v18 );
					$s0 = $s1 * $v12;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v12 );
					$s1 = $s0 + 9999;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
					$s0 = $v19 * $v12;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v19, $v12 );
					$v21 = \intdiv( $s1, 10000 ) + $s0;
					\is_float( $v21 ) && $v21 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
					$v20 = $v21 < 10000000000000 ? $v21 : 10000000000000;
				} while ( false );
				$v22 = $v20 < $v4 ? $v20 : $v4;
				$v23 = $v13;
				if ( $v8 != 0 ) {
					if ( $v20 > $v4 ) {
						$v24 = $v22;
						if ( $v12 != 10000 ) {
							$v24 = $v22;
							if ( $v12 >= 1 ) {
								$v24 = $this->quantity_shared_by_other( $v22, $v12 );
							}
						}
						$v23 = $v24 + $v13;
						\is_float( $v23 ) && $v23 = self::rt_add_64( $v24, $v13 );
					} else {
						$v23 = $v13 > $v0 ? $v13 : $v0;
					}
				}
				$m[963] = $v12;
				$m[962] = $v13;
				$m[961] = $v23;
				$m[959] = ( $m[959] & -0x100000000 ) | $v2;
				$m[960] = 1;
				$this->told_put( $v1, $v10, ( 7664 + 8 ) >> 3 );
				$this->line_component( ( 7664 + 8 ) >> 3, 0 );
				do {
					if ( $m[959] != 1 ) {
						break;
					}
					$v25 = $v12 + 9999;
					\is_float( $v25 ) && $v25 = self::rt_add_64( $v12, 9999 );
					$v26 = \intdiv( $v12, 10000 );
					$s0 = $v26 * -10000;
					\is_float( $s0 ) && $s0 = self::rt_mul_64( $v26, -10000 );
					$v27 = $s0 + $v12;
					\is_float( $v27 ) && $v27 = self::rt_add_64( $s0, $v12 );
					$v28 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
						if ( ( $m[961] & 0xFFFFFFFF ) != $v2 ) {
							$this->line_component( ( 7664 + 8 ) >> 3, $v28 );
							if ( $m[959] & 0xFFFFFFFF ) {
								continue;
							}
							break 2;
						}
						$v29 = ( $m[961] >> 32 ) & 0xFFFFFFFF;
						$v30 = $m[960];
						do {
							if ( $v25 < 0 || $v25 >= 19999 ) {
								$v31 = 10000000000000;
								if ( $v30 > ( $v26 ? \intdiv( 10000000000000, $v26 ) : self::rt_divide_by_zero() ) ) {
									break;
								}
							}
							$s0 = $v30 * $v27;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v30, $v27 );
							$s1 = $s0 + 9999;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
							$s0 = $v30 * $v26;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v30, $v26 );
							$v32 = \intdiv( $s1, 10000 ) + $s0;
							\is_float( $v32 ) && $v32 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
							$v31 = $v32 < 10000000000000 ? $v32 : 10000000000000;
						} while ( false );
						$m[962] = $v31;
						$m[959] = 0;
						$m[961] = $v23;
						$this->bill_add( $v1, $v29, ( 7664 + 8 ) >> 3 );
						$this->line_component( ( 7664 + 8 ) >> 3, $v28 );
						if ( ! ( $m[959] & 0xFFFFFFFF ) ) {
							break;
						}
					}
				} while ( false );
				$s0 = $v4 - $v22;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v4, $v22 );
				$v4 = $s0;
				$v7 = ( $m[5299] ?? $this->rt_load( 42392, 4 ) ) & 0xFFFFFFFF;
				if ( ! $v7 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = 7664 + 48;
	}

	/** <stock_truth::wire::bill::Line as stock_truth::rules::demand::bill::Placed>::kit_kind (WebAssembly function 16). */
	private function line_kit_kind( int $v1 ): int {
		$m = &$this->m;
		$v2 = 0;
		if ( $v1 <= 199 && $v1 < ( ( $m[5252] ?? $this->rt_load( 42016, 4 ) ) & 0xFFFFFFFF ) ) {
			$s0 = $v1 * 416 + 42000;
			$v3 = $m[ ( $s0 + 640 ) >> 3 ] ?? $this->rt_load( $s0 + 640 );
			$v2 = $v3 == 3 ? 2 : (int) ( $v3 == 2 );
		}
		return $v2;
	}

	/** <stock_truth::wire::bill::Line as stock_truth::rules::demand::bill::Placed>::component (WebAssembly function 17). */
	private function line_component( int $w0, int $v2 ): void {
		$m = &$this->m;
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[5254] ?? $this->rt_load( 42032, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v2 * 416 + 42000;
			$w4 = $v4 >> 3;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w4 + 85 ] ?? $this->rt_word( $w4 + 85 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w4 + 84 ] ?? $this->rt_word( $w4 + 84 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w4 + 86 ] ?? $this->rt_word( $w4 + 86 );
			$v3 = 1;
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::demand::bill::heights (WebAssembly function 18). */
	private function bill_heights(): void {
		$m = &$this->m;
		$v2 = 0;
		$this->rt_fill( 7280 + 8, 0, 400 );
		do {
			$v3 = ( $m[5252] ?? $this->rt_load( 42016, 4 ) ) & 0xFFFFFFFF;
			if ( $v3 == 0 ) {
				break;
			}
			$v4 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v4 == 400 ) {
					break 2;
				}
				$s0 = $this->line_kit_kind( $v2 );
				if ( $s0 == 2 ) {
					$s0 = ( 7280 + 8 + $v4 ) & 0xFFFFFFFF;
					$i = $s0 >> 3;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$b = ( $s0 & 4 ) << 3;
					$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( 5 << $b );
				}
				$v2 = ( $v2 + 1 ) & 0xFFFFFFFF;
				$v4 = ( $v4 + 4 ) & 0xFFFFFFFF;
				$v3 = $v3 - 1;
				if ( ! $v3 ) {
					break;
				}
			}
		} while ( false );
		$this->line_component( ( 7280 + 408 ) >> 3, 0 );
		if ( $m[961] == 1 ) {
			$v5 = 1;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v6 = $m[963] & 0xFFFFFFFF;
				if ( $v6 <= 99 ) {
					$s0 = 7280 + 8 + ( $v6 << 2 );
					$i = $s0 >> 3;
					$b = ( $s0 & 4 ) << 3;
					$m[ $i ] = $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 );
				}
				$this->line_component( ( 7280 + 408 ) >> 3, $v5 );
				$v5 = ( $v5 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[961] & 0xFFFFFFFF ) ) {
					break;
				}
			}
		}
		$v7 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$this->line_component( ( 7280 + 408 ) >> 3, 0 );
			$v8 = 1;
			if ( ( $m[961] & 0xFFFFFFFF ) != 0 ) {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v9 = 1;
					$v10 = ( $m[963] >> 32 ) & 0xFFFFFFFF;
					if ( $v10 <= 99 ) {
						$s0 = 7280 + 8 + ( $v10 << 2 );
						$v9 = ( ( ( $m[ $s0 >> 3 ] >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
					}
					$v11 = $m[963] & 0xFFFFFFFF;
					if ( $v11 <= 99 ) {
						$s0 = $this->line_kit_kind( $v11 );
						if ( $s0 != 0 ) {
							$v12 = 7280 + 8 + ( $v11 << 2 );
							$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
							$v13 = ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF;
							if ( ! isset( $m[ $w12 ] ) ) {
								$this->rt_store( $v12, $v13 << 32 > $v9 << 32 ? $v13 : $v9, 4 );
							} else {
								$m[ $w12 ] = ( $m[ $w12 ] & -0x100000000 ) | ( $v13 << 32 > $v9 << 32 ? $v13 : $v9 );
							}
						}
					}
					$this->line_component( ( 7280 + 408 ) >> 3, $v8 );
					$v8 = ( $v8 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[961] & 0xFFFFFFFF ) ) {
						break;
					}
				}
			}
			$v14 = (int) ( $v7 == 4 );
			if ( ! $v14 ) {
				$v7 = ( 0 ? 4 : $v7 + 1 ) & 0xFFFFFFFF;
				if ( $v7 << 32 <= 17179869184 ) {
					continue;
				}
			}
			break;
		}
		$this->rt_copy( 7712, 7280 + 8, 400 );
	}

	/** stock_truth::rules::intake::admit::waits (WebAssembly function 19). */
	private function admit_waits( int $v0 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 0;
		do {
			if ( ( $m[1007] & 0xFF0000000000 ) != 0x10000000000 || ( $v0 == 0 || $m[ $w0 + 7 ] != $m[1003] ) ) {
				break;
			}
			$v4 = $m[1017] & 0xFFFFFFFF;
			if ( ! ( $m[ $w0 ] & 0xFFFFFFFF ) ) {
				if ( $v4 || $m[1018] <= $m[ $w0 + 1 ] ) {
					break;
				}
			} elseif ( $v4 ) {
				break;
			}
			$v5 = $m[1005];
			$v3 = (int) ( $v5 == 0 ) | (int) ( $v5 <= $m[1021] );
		} while ( false );
		return $v3;
	}

	/** admit (WebAssembly function 20). */
	private function admit_20(): void {
		$m = &$this->m;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v30 = 0;
		$v31 = 0;
		$v32 = 0;
		$v33 = 0;
		$v34 = 0;
		$v35 = 0;
		$v36 = 0;
		$v37 = 0;
		$v43 = 0;
		$v44 = 0;
		$v51 = 0;
		$v55 = 0;
		$v56 = 0;
		$v57 = 0;
		$v58 = 0;
		$this->g0_stack_pointer = 7968;
		do {
			do {
				if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
					$m[999] = $m[999] & -0x100;
					$m[998] = $m[998] & -0x100000000;
					$m[997] = $m[997] & -0x100000000;
					$m[996] = $m[996] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[5251] ?? $this->rt_load( 42008 );
							if ( $v1 < 0 || $v1 > 3153600000000 ) {
								break;
							}
							$v2 = $m[5252] ?? $this->rt_load( 42016 );
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5253] ?? $this->rt_load( 42024 );
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5254] ?? $this->rt_load( 42032 );
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5255] ?? $this->rt_load( 42040 );
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5256] ?? $this->rt_load( 42048 );
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5257] ?? $this->rt_load( 42056 );
							if ( $v7 >= 9007199254740992 || $v7 < 0 && $v7 != \PHP_INT_MIN ) {
								break;
							}
							$v8 = $m[5258] ?? $this->rt_load( 42064 );
							if ( $v8 < 0 || $v8 > 2147483647 ) {
								break;
							}
							$v9 = $m[5259] ?? $this->rt_load( 42072 );
							if ( $v9 >= 0 ) {
								if ( $v9 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v9 != \PHP_INT_MIN ) {
								break;
							}
							$v10 = $m[5260] ?? $this->rt_load( 42080 );
							if ( $v10 < 0 || $v10 > 1 ) {
								break;
							}
							$v11 = $m[5261] ?? $this->rt_load( 42088 );
							if ( $v11 >= 0 ) {
								if ( $v11 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v11 != \PHP_INT_MIN ) {
								break;
							}
							$v12 = $m[5262] ?? $this->rt_load( 42096 );
							if ( $v12 < 1 || $v12 > 2 ) {
								break;
							}
							$v13 = $m[5263] ?? $this->rt_load( 42104 );
							if ( $v13 >= 0 ) {
								if ( $v13 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v13 != \PHP_INT_MIN ) {
								break;
							}
							$v14 = 0;
							$v15 = $m[5264] ?? $this->rt_load( 42112 );
							if ( $v15 < 0 || $v15 > 1 ) {
								break;
							}
							$m[1002] = $v1;
							$m[1003] = $v8;
							$m[1007] = ( $m[1007] & -0xFFFF000001 ) | ( (int) ( $v6 == 1 ) << 32 ) | ( (int) ( $v5 == 1 ) << 24 );
							$m[1007] = ( $m[1007] & -0xFFFF01 ) | ( (int) ( $v4 == 1 ) << 16 ) | ( (int) ( $v3 == 1 ) << 8 );
							$m[1007] = ( $m[1007] & -0xFF0000000100 ) | (int) ( $v2 == 1 ) | ( (int) ( $v10 == 1 ) << 40 );
							$v16 = $v9 ^ \PHP_INT_MIN;
							$m[1004] = $v16;
							$v17 = 2;
							$m[1007] = ( $m[1007] & -0xFF000000000001 ) | ( (int) ( $v12 == 2 ) << 48 );
							$m[1005] = $v11 ^ \PHP_INT_MIN;
							$m[1007] = ( $m[1007] & 0xFFFFFFFFFFFFFF ) | ( (int) ( $v15 == 1 ) << 56 );
							$v18 = $v13 ^ \PHP_INT_MIN;
							$m[1006] = $v18;
							$m[1001] = $v7;
							$m[1000] = (int) ( $v7 != \PHP_INT_MIN );
							do {
								do {
									$v19 = $m[5265] ?? $this->rt_load( 42120 );
									if ( $v19 < 0 || $v19 > 1 ) {
										$v20 = 1;
										$v21 = 2;
										$v22 = 0;
										$v23 = 1;
									} else {
										switch ( $v19 ) {
											case 1:
												break;
											default:
												break 3;
										}
										do {
											$v11 = $m[5266] ?? $this->rt_load( 42128 );
											if ( $v11 >= 10000000000001 || $v11 < -10000000000000 && $v11 != \PHP_INT_MIN ) {
												break;
											}
											$v24 = $m[5267] ?? $this->rt_load( 42136 );
											if ( $v24 < 1 || $v24 > 3 ) {
												break;
											}
											$v25 = $m[5268] ?? $this->rt_load( 42144 );
											if ( $v25 < 0 || $v25 > 253402300799999 ) {
												break;
											}
											$v26 = $m[5269] ?? $this->rt_load( 42152 );
											if ( $v26 < 0 || $v26 > 253402300799999 ) {
												break;
											}
											$v27 = $m[5270] ?? $this->rt_load( 42160 );
											if ( $v27 >= 9007199254740992 || $v27 < 0 && $v27 != \PHP_INT_MIN ) {
												break;
											}
											$v28 = $m[5271] ?? $this->rt_load( 42168 );
											if ( $v28 < 0 || $v28 > 2147483647 ) {
												break;
											}
											$v29 = $m[5272] ?? $this->rt_load( 42176 );
											if ( $v29 >= 0 ) {
												if ( $v29 >= 253402300800000 ) {
													break;
												}
												break 2;
											}
											if ( $v29 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7968 + 168, 42128, 7, 12584, 7, 0, 1, 0, 7968 );
										$s0 = 7968 + 195;
										$v30 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v21 = $m[1020] & 0xFF;
										$v31 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v14 = $m[1019] & 0xFFFFFFFF;
										$v32 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v22 = $m[1018] & 0xFFFFFFFF;
										$v23 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
										$v20 = $m[1017] & 0xFFFFFFFF;
									}
									$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v30 & 0xFFFF ) << 8 );
									$s0 = 7968 + 27;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v30 >> 16 ) << 24 );
									$m[999] = ( $m[999] & -0x100 ) | $v21;
									$m[998] = ( $v31 << 32 ) | $v14;
									$m[997] = ( $v32 << 32 ) | $v22;
									$m[996] = ( $v23 << 32 ) | $v20;
									break 4;
								} while ( false );
								$m[1015] = $v28;
								$v33 = $v29 ^ \PHP_INT_MIN;
								$m[1016] = $v33;
								$v34 = $v26 | \PHP_INT_MIN;
								$m[1013] = $v34;
								$v35 = $v25 | \PHP_INT_MIN;
								$m[1012] = $v35;
								$v36 = $v24 == 1 ? 0 : ( $v24 == 3 ? 2 : 1 );
								$m[1014] = ( $m[1014] & -0x100 ) | $v36;
								$m[1011] = $v27;
								$v37 = (int) ( $v27 != \PHP_INT_MIN );
								$m[1010] = $v37;
								$m[1009] = $v11;
								$v17 = (int) ( $v11 == \PHP_INT_MIN );
							} while ( false );
							$m[1008] = $v17;
							$v38 = 0;
							$v39 = 2;
							do {
								do {
									$v40 = $m[5273] ?? $this->rt_load( 42184 );
									if ( $v40 < 0 || $v40 > 1 ) {
										$v20 = 1;
										$v41 = 2;
									} else {
										switch ( $v40 ) {
											case 1:
												break;
											default:
												break 3;
										}
										do {
											$v42 = $m[5274] ?? $this->rt_load( 42192 );
											if ( $v42 >= 253402300800000 || $v42 < 0 && $v42 != \PHP_INT_MIN ) {
												break;
											}
											$v40 = $m[5275] ?? $this->rt_load( 42200 );
											if ( $v40 < 0 || $v40 > 253402300799999 ) {
												break;
											}
											$v26 = $m[5276] ?? $this->rt_load( 42208 );
											if ( $v26 >= 0 ) {
												if ( $v26 >= 9007199254740992 ) {
													break;
												}
												break 2;
											}
											if ( $v26 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7968 + 168, 42192, 3, 12320, 3, 0, 2, 0, 7968 );
										$s0 = 7968 + 195;
										$v30 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v41 = $m[1020] & 0xFF;
										$v31 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v38 = $m[1019] & 0xFFFFFFFF;
										$v32 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v39 = ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 );
										$v20 = $m[1017] & 0xFFFFFFFF;
									}
									$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v30 & 0xFFFF ) << 8 );
									$s0 = 7968 + 27;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v30 >> 16 ) << 24 );
									$m[999] = ( $m[999] & -0x100 ) | $v41;
									$m[998] = ( $v31 << 32 ) | $v38;
									$m[997] = ( $m[997] & 0xFFFFFFFF ) | ( $v32 << 32 );
									$m[996] = ( $m[996] & 0xFFFFFFFF ) | ( $v39 << 32 );
									$m[997] = ( $m[997] & -0x100000000 ) | ( ( $v39 >> 32 ) & 0xFFFFFFFF );
									$m[996] = ( $m[996] & -0x100000000 ) | $v20;
									break 4;
								} while ( false );
								$v43 = $v40 | \PHP_INT_MIN;
								$v44 = $v42 ^ \PHP_INT_MIN;
								$v39 = (int) ( $v26 != \PHP_INT_MIN );
							} while ( false );
							$v45 = 0;
							do {
								do {
									$v46 = $m[5277] ?? $this->rt_load( 42216 );
									if ( $v46 < 0 || $v46 > 1 ) {
										$v20 = 1;
										$v47 = 3;
										$v48 = 2;
										$v49 = 0;
									} else {
										$v50 = 2;
										switch ( $v46 ) {
											case 1:
												break;
											default:
												break 3;
										}
										do {
											$v51 = $m[5278] ?? $this->rt_load( 42224 );
											if ( $v51 >= 10000000000001 || $v51 < -10000000000000 && $v51 != \PHP_INT_MIN ) {
												break;
											}
											$v52 = $m[5279] ?? $this->rt_load( 42232 );
											if ( $v52 < 1 || $v52 > 3 ) {
												break;
											}
											$v53 = $m[5280] ?? $this->rt_load( 42240 );
											if ( $v53 < 0 || $v53 > 253402300799999 ) {
												break;
											}
											$v54 = $m[5281] ?? $this->rt_load( 42248 );
											if ( $v54 < 0 || $v54 > 253402300799999 ) {
												break;
											}
											$v40 = $m[5282] ?? $this->rt_load( 42256 );
											if ( $v40 >= 0 ) {
												if ( $v40 >= 9007199254740992 ) {
													break;
												}
												break 2;
											}
											if ( $v40 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7968 + 168, 42224, 5, 12464, 5, 0, 3, 0, 7968 );
										$s0 = 7968 + 195;
										$v30 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v48 = $m[1020] & 0xFF;
										$v32 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v45 = $m[1019] & 0xFFFFFFFF;
										$v55 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v49 = $m[1018] & 0xFFFFFFFF;
										$v47 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
										$v20 = $m[1017] & 0xFFFFFFFF;
									}
									$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v30 & 0xFFFF ) << 8 );
									$s0 = 7968 + 27;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v30 >> 16 ) << 24 );
									$m[999] = ( $m[999] & -0x100 ) | $v48;
									$m[998] = ( $v32 << 32 ) | $v45;
									$m[997] = ( $v55 << 32 ) | $v49;
									$m[996] = ( $v47 << 32 ) | $v20;
									break 4;
								} while ( false );
								$v45 = $v52 == 1 ? 0 : ( $v52 == 3 ? 2 : 1 );
								$v56 = $v53 | \PHP_INT_MIN;
								$v57 = $v54 | \PHP_INT_MIN;
								$v58 = (int) ( $v51 == \PHP_INT_MIN );
								$v50 = (int) ( $v40 != \PHP_INT_MIN );
							} while ( false );
							$v59 = 0;
							do {
								do {
									do {
										$v60 = $m[5283] ?? $this->rt_load( 42264 );
										if ( $v60 < 0 || $v60 > 1 ) {
											$v61 = 4;
											$v62 = 2;
											$v20 = 1;
										} else {
											switch ( $v60 ) {
												case 1:
													break;
												default:
													if ( $v50 == 2 ) {
														break 3;
													}
													break 4;
											}
											do {
												$v63 = $m[5284] ?? $this->rt_load( 42272 );
												if ( $v63 < 0 || $v63 > 253402300799999 ) {
													break;
												}
												$v64 = $m[5285] ?? $this->rt_load( 42280 );
												if ( $v64 < 0 || $v64 > 253402300799999 ) {
													break;
												}
												$v40 = $m[5286] ?? $this->rt_load( 42288 );
												if ( $v40 >= 0 ) {
													if ( $v40 >= 9007199254740992 ) {
														break;
													}
													break 2;
												}
												if ( $v40 == \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											$this->place_at_fault( 7968 + 168, 42272, 3, 12392, 3, 0, 4, 0, 7968 );
											$s0 = 7968 + 195;
											$v45 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
											$v62 = $m[1020] & 0xFF;
											$v32 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
											$v59 = $m[1019] & 0xFFFFFFFF;
											$v31 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
											$v61 = ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 );
											$v20 = $m[1017] & 0xFFFFFFFF;
										}
										$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v45 & 0xFFFF ) << 8 );
										$s0 = 7968 + 27;
										$i = $s0 >> 3;
										$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v45 >> 16 ) << 24 );
										$m[999] = ( $m[999] & -0x100 ) | $v62;
										$m[998] = ( $v32 << 32 ) | $v59;
										$m[997] = ( $m[997] & 0xFFFFFFFF ) | ( $v31 << 32 );
										$m[996] = ( $m[996] & 0xFFFFFFFF ) | ( $v61 << 32 );
										$m[997] = ( $m[997] & -0x100000000 ) | ( ( $v61 >> 32 ) & 0xFFFFFFFF );
										$m[996] = ( $m[996] & -0x100000000 ) | $v20;
										break 5;
									} while ( false );
									$v58 = 2;
									if ( $v50 != 2 ) {
										break;
									}
									$v56 = $v63 | \PHP_INT_MIN;
									$v57 = $v64 | \PHP_INT_MIN;
									$v50 = (int) ( $v40 != \PHP_INT_MIN );
									break 2;
								} while ( false );
								$m[999] = ( $m[999] & -0x100 ) | 6;
								$m[998] = $m[998] & -0x100000000;
								$m[997] = $m[997] & -0x100000000;
								$m[996] = 17179869185;
								break 5;
							} while ( false );
							$s0 = $v56 - $v57;
							\is_float( $s0 ) && $s0 = self::rt_sub_64( $v56, $v57 );
							$v65 = (int) ( $s0 > $v1 );
							$v66 = $v65 ? $v57 : $v56;
							do {
								do {
									if ( $v9 == \PHP_INT_MIN || $v66 >= $v16 ) {
										$v67 = 2;
										$v68 = 0;
										if ( $v17 == 2 ) {
											break 2;
										}
										if ( $v28 != $v8 ) {
											$v67 = $v28 > $v8 ? 0 : 2;
											break;
										}
										$v69 = (int) ( ( $v37 & $v50 ) == 0 );
										$v70 = $v69 ? $v66 ^ \PHP_INT_MIN : $v40;
										$v71 = $v69 ? $v35 ^ \PHP_INT_MIN : $v27;
										$v67 = $v70 < $v71 ? 0 : ( $v70 == $v71 ? 1 : 2 );
										break;
									}
									$v67 = 0;
									$v68 = $v17 != 2 ? $v36 : 0;
									break 2;
								} while ( false );
								$v68 = $v36;
							} while ( false );
							$v72 = (int) ( $v17 != 2 );
							$m[1022] = $v57;
							$m[1021] = $v66;
							$m[1020] = $v40;
							$m[1019] = $v50;
							$v73 = (int) ( $v58 == 2 );
							$v74 = $v73 ? $v68 : $v45;
							$m[1023] = ( $m[1023] & -0x100 ) | $v74;
							$v75 = $v73 ? 0 : $v51;
							$m[1018] = $v75;
							$v76 = $v73 ? 0 : $v58;
							$m[1017] = $v76;
							$v77 = $v3 == 1 ? ( $v4 == 1 ? 4 : 5 ) : 6;
							do {
								do {
									do {
										do {
											do {
												if ( $v3 != 1 || ( $v4 != 1 || $v2 != 1 ) ) {
													break;
												}
												if ( $v58 == 2 && $v6 != 1 ) {
													$v77 = 8;
													break;
												}
												if ( ! $v67 ) {
													$v77 = 2;
													$v67 = 0;
													break;
												}
												$v78 = $v72 ? 7968 + 96 : 0;
												do {
													do {
														do {
															if ( $v58 != 2 ) {
																if ( $v67 == 1 ) {
																	break 3;
																}
																$s0 = $this->admit_waits( $v78 );
																if ( $s0 ) {
																	break;
																}
																$v77 = 0;
																break 2;
															}
															if ( $v12 != 2 ) {
																$v77 = 9;
																break 4;
															}
															if ( $v67 == 1 ) {
																break 3;
															}
															$s0 = $this->admit_waits( $v78 );
															if ( ! $s0 ) {
																$v77 = 10;
																break 2;
															}
														} while ( false );
														$v77 = 7;
													} while ( false );
													$v67 = 2;
													break 2;
												} while ( false );
												if ( $v17 != $v76 ) {
													$v77 = 3;
													$v67 = 1;
													break;
												}
												if ( $v17 == 0 && $v11 != $v75 ) {
													$v67 = 1;
													$v77 = 3;
													if ( ( $v76 & 1 ) == 0 ) {
														break 2;
													}
													break 3;
												}
												$v67 = 1;
												$v77 = $v36 == $v74 ? 1 : 3;
											} while ( false );
											$v79 = $v76;
											if ( $v17 != 0 ) {
												if ( $v79 & 1 ) {
													break 2;
												}
												$v80 = $v17;
												$v81 = $v66;
												break 4;
											}
											if ( $v79 & 1 ) {
												break 2;
											}
										} while ( false );
										$v80 = 0;
										$v81 = $v66;
										if ( $v75 > $v11 ) {
											break 3;
										}
										break 2;
									} while ( false );
									$v80 = 1;
								} while ( false );
								$v81 = $v17 != 2 ? $v33 : 0;
								$v80 = $v80 | $v17;
							} while ( false );
							$v82 = $v28;
							$v83 = $v35;
							$v84 = $v27;
							$v85 = $v37;
							$v86 = $v36;
							$v87 = $v11;
							$v88 = $v17;
							do {
								do {
									do {
										do {
											do {
												do {
													do {
														do {
															switch ( $v77 ) {
																case 0:
																	break;
																case 1:
																case 2:
																	break 2;
																case 3:
																	$v88 = 2;
																	if ( $v17 != 2 ) {
																		$v96 = $v36;
																		$v97 = $v74;
																		$v86 = $v97 == 1 ? 1 : ( $v96 == 1 ? 1 : ( $v97 == 2 ? 2 : ( $v96 == 2 ? 2 : 0 ) ) );
																		$v87 = $v11 < $v75 ? $v11 : $v75;
																		$v88 = $v80;
																		$v85 = $v37;
																		$v84 = $v27;
																		$v83 = $v35;
																		$v82 = $v28;
																		break 5;
																	}
																	break 5;
																default:
																	$v82 = $v28;
																	$v83 = $v35;
																	$v84 = $v27;
																	$v85 = $v37;
																	$v86 = $v36;
																	$v87 = $v11;
																	$v88 = $v17;
																	switch ( ( $v77 - 7 ) & 0xFFFFFFFF ) {
																		case 0:
																			$v88 = 2;
																			if ( $v17 != 2 ) {
																				$v91 = $v36;
																				$v92 = $v74;
																				$v86 = $v92 == 1 ? 1 : ( $v91 == 1 ? 1 : ( $v92 == 2 ? 2 : ( $v91 == 2 ? 2 : 0 ) ) );
																				$v88 = $v17;
																				$v87 = $v11;
																				$v85 = $v37;
																				$v84 = $v27;
																				$v83 = $v35;
																				$v82 = $v28;
																				break 4;
																			}
																			break 4;
																		case 3:
																			break;
																		default:
																			break 3;
																	}
																	break;
															}
															$v33 = $v81;
															$v82 = $v8;
															$v34 = $v57;
															$v83 = $v66;
															$v84 = $v40;
															$v85 = $v50;
															$v86 = $v74;
															$v87 = $v75;
															$v88 = $v76;
														} while ( false );
														switch ( $v77 ) {
															case 0:
															case 1:
															case 10:
																if ( $v39 == 2 || $v9 != \PHP_INT_MIN && $v43 < $v16 ) {
																	break 6;
																}
																$v89 = (int) ( ( $v39 & $v50 ) == 0 );
																if ( ( $v89 ? $v66 ^ \PHP_INT_MIN : $v40 ) >= ( $v89 ? $v43 ^ \PHP_INT_MIN : $v26 ) ) {
																	break 6;
																}
																$v44 = $v44 == 0 ? $v66 : $v44;
																break 7;
															case 5:
																if ( $v67 != 2 || $v2 != 1 ) {
																	break 4;
																}
																break;
															case 6:
																if ( $v67 != 2 || $v2 != 1 ) {
																	break 4;
																}
																break;
															case 7:
															case 9:
																break 2;
															default:
																break 7;
														}
														if ( $v39 == 2 ) {
															$v95 = $v17 != 2 ? $v35 : 0;
															if ( $v13 != \PHP_INT_MIN ) {
																$v72 = (int) ( $v17 != 2 && $v18 < $v95 );
															}
															$v44 = $v72 ? $v95 : $v18;
															break 2;
														}
														if ( $v9 != \PHP_INT_MIN && $v43 < $v16 ) {
															break 2;
														}
														$v67 = 2;
														$v90 = (int) ( ( $v39 & $v50 ) == 0 );
														if ( ( $v90 ? $v66 ^ \PHP_INT_MIN : $v40 ) < ( $v90 ? $v43 ^ \PHP_INT_MIN : $v26 ) ) {
															break 6;
														}
														break 2;
													} while ( false );
													if ( $v39 != 2 ) {
														if ( $v9 != \PHP_INT_MIN && $v43 < $v16 ) {
															break 3;
														}
														$v93 = (int) ( ( $v39 & $v50 ) == 0 );
														if ( ( $v93 ? $v66 ^ \PHP_INT_MIN : $v40 ) >= ( $v93 ? $v43 ^ \PHP_INT_MIN : $v26 ) ) {
															break 3;
														}
														break 5;
													}
													$v94 = $v17 != 2 ? $v35 : 0;
													if ( $v13 != \PHP_INT_MIN ) {
														$v72 = (int) ( $v17 != 2 && $v18 < $v94 );
													}
													$v44 = $v72 ? $v94 : $v18;
													break 3;
												} while ( false );
												$v67 = 2;
												break 2;
											} while ( false );
											$v98 = 0;
											break 4;
										} while ( false );
										$v43 = $v66;
										$v26 = $v40;
										$v39 = $v50;
										break 2;
									} while ( false );
									$v39 = 2;
								} while ( false );
								$v98 = 0;
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
								if ( $v39 != 2 ) {
									break;
								}
								$v98 = (int) ( $v88 == 2 || $v82 == $v8 );
							} while ( false );
							$v99 = (int) ( $v77 == 5 && $v2 == 1 );
							$v100 = (int) ( $v67 == 2 );
							$v101 = 0;
							do {
								if ( $v6 != 1 && ( ( $v9 == \PHP_INT_MIN || $v66 >= $v16 ) && $v5 == 1 ) ) {
									$v102 = (int) ( $v7 != \PHP_INT_MIN );
									if ( ( $v102 || ( (int) ( $v2 == 1 && $v28 == $v8 && $v17 != 2 ) & $v37 ) != 0 ) && $v50 == 1 ) {
										$v6 = ( $v102 ? $v7 : $v27 ) + 1;
										$v2 = $v40 - 1;
										\is_float( $v2 ) && $v2 = self::rt_sub_64( $v40, 1 );
										if ( $v6 > $v2 ) {
											break;
										}
										$v101 = 1;
									}
								}
							} while ( false );
							$v103 = $v99 & $v100;
							do {
								do {
									if ( $v77 == 2 ) {
										if ( $v17 == 2 ) {
											$v104 = 2;
											$v105 = 0;
											$v106 = 0;
											break 2;
										}
										$v106 = 0;
										if ( $v28 == $v8 ) {
											$v106 = (int) ( ( $v9 == \PHP_INT_MIN || $v66 >= $v16 ) && ( $v37 & $v50 ) != 0 && $v27 > $v40 && $v66 > $v35 );
										}
									} else {
										$v106 = 0;
										$v105 = 0;
										if ( $v17 == 2 ) {
											break;
										}
									}
									$v105 = 0;
									if ( $v36 ) {
										break;
									}
									$v105 = 1;
									$v107 = (int) ( $v11 < 1 ) | $v17;
									if ( ( $v103 | $v107 ) != 0 ) {
										$v105 = $v107 ^ 1;
										break;
									}
									if ( $v88 == 2 || $v86 ) {
										break;
									}
									$v105 = $v88 | (int) ( $v87 < 1 );
								} while ( false );
								$v104 = 2;
								if ( $v77 > 7 ) {
									break;
								}
								if ( ! ( ( 1 << $v77 ) & 0x8B ) ) {
									if ( $v77 != 5 ) {
										break;
									}
									$v104 = $v103 ? 0 : 2;
									break;
								}
								$v104 = $v58 == 2 ? 2 : 1;
							} while ( false );
							$v108 = 2;
							if ( ! $v98 ) {
								$v108 = $v39;
								if ( $v39 == 2 ) {
									$c = $v88 == 2;
									$v108 = 2;
									if ( ! $c && $v15 == 1 ) {
										$v44 = $v13 == \PHP_INT_MIN ? $v83 : ( $v18 > $v83 ? $v18 : $v83 );
										$v26 = $v40;
										$v43 = $v66;
										$v108 = $v50;
									}
								}
							}
							isset( $m[5304] ) || $this->rt_touch( 5304 );
							$m[5304] = $v106;
							isset( $m[5302] ) || $this->rt_touch( 5302 );
							$m[5302] = $v101 ? $v2 : \PHP_INT_MIN;
							isset( $m[5301] ) || $this->rt_touch( 5301 );
							$m[5301] = $v101 ? $v6 : \PHP_INT_MIN;
							isset( $m[5300] ) || $this->rt_touch( 5300 );
							$m[5300] = $v98;
							isset( $m[5306] ) || $this->rt_touch( 5306 );
							$m[5306] = $v104 == 2 ? \PHP_INT_MIN : $v104;
							isset( $m[5305] ) || $this->rt_touch( 5305 );
							$m[5305] = $v105 & 1;
							isset( $m[5303] ) || $this->rt_touch( 5303 );
							$m[5303] = $v65;
							isset( $m[5299] ) || $this->rt_touch( 5299 );
							$m[5299] = $v77 + 1;
							if ( $v88 == 2 ) {
								isset( $m[5307] ) || $this->rt_touch( 5307 );
								$m[5307] = 0;
							} else {
								isset( $m[5307] ) || $this->rt_touch( 5307 );
								$m[5307] = (int) ( $v88 != 3 );
								if ( $v88 != 3 ) {
									isset( $m[5313] ) || $this->rt_touch( 5313 );
									$m[5313] = $v82;
									isset( $m[5314] ) || $this->rt_touch( 5314 );
									$m[5314] = $v33 ^ \PHP_INT_MIN;
									isset( $m[5311] ) || $this->rt_touch( 5311 );
									$m[5311] = $v34 ^ \PHP_INT_MIN;
									isset( $m[5310] ) || $this->rt_touch( 5310 );
									$m[5310] = $v83 ^ \PHP_INT_MIN;
									isset( $m[5312] ) || $this->rt_touch( 5312 );
									$m[5312] = $v85 ? $v84 : \PHP_INT_MIN;
									isset( $m[5309] ) || $this->rt_touch( 5309 );
									$m[5309] = $v86 + 1;
									isset( $m[5308] ) || $this->rt_touch( 5308 );
									$m[5308] = $v88 & 1 ? \PHP_INT_MIN : $v87;
								}
							}
							isset( $m[5315] ) || $this->rt_touch( 5315 );
							$m[5315] = (int) ( $v108 != 2 );
							if ( $v108 == 2 ) {
								break 3;
							}
							isset( $m[5317] ) || $this->rt_touch( 5317 );
							$m[5317] = $v43 ^ \PHP_INT_MIN;
							isset( $m[5316] ) || $this->rt_touch( 5316 );
							$m[5316] = $v44 ^ \PHP_INT_MIN;
							isset( $m[5318] ) || $this->rt_touch( 5318 );
							$m[5318] = $v108 ? $v26 : \PHP_INT_MIN;
							break 3;
						} while ( false );
						$this->place_at_fault( 7968 + 168, 42008, 14, 10976, 14, 0, 0, 0, 7968 );
						$m[999] = ( $m[999] & -0x100000000 ) | ( $m[1020] & 0xFFFFFFFF );
						$m[998] = $m[1019];
						$m[997] = $m[1018];
						$v109 = $m[1017];
						$m[996] = $v109;
						$v20 = $v109 & 0xFFFFFFFF;
					} while ( false );
					if ( $v20 != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5298] ) || $this->rt_touch( 5298 );
				$m[5298] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7968 );
		} while ( false );
		$this->g0_stack_pointer = 7968 + 224;
	}

	/** bill (WebAssembly function 21). */
	private function bill_21(): void {
		$m = &$this->m;
		$v12 = 0;
		$v13 = 0;
		$this->g0_stack_pointer = 7712;
		do {
			do {
				do {
					if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
						$m[1022] = $m[1022] & -0x100;
						$m[1021] = $m[1021] & -0x100000000;
						$m[1020] = $m[1020] & -0x100000000;
						$m[1019] = $m[1019] & -0x100000000;
						break;
					}
					$v1 = $m[5251] ?? $this->rt_load( 42008 );
					if ( $v1 >= 0 && $v1 <= 10000000000000 ) {
						$v2 = 0;
						do {
							do {
								do {
									$v3 = $m[5252] ?? $this->rt_load( 42016 );
									if ( $v3 < 0 || $v3 > 100 ) {
										$v4 = 4;
										$v5 = 1;
										$v6 = 1;
										$v7 = 0;
									} else {
										$v6 = $v3;
										$v8 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v9 = $v8;
											if ( $v9 == $v6 ) {
												break 2;
											}
											$v10 = ( $v9 * 416 ) & 0xFFFFFFFF;
											$v11 = ( $v10 + 42640 ) & 0xFFFFFFFF;
											$s0 = $m[ ( $v10 + 42640 ) >> 3 ] ?? $this->rt_load( $v10 + 42640 );
											if ( $s0 >= 1 && $s0 <= 3 ) {
												$v8 = ( $v9 + 1 ) & 0xFFFFFFFF;
												$s0 = $m[ ( $v11 + 8 ) >> 3 ] ?? $this->rt_load( $v11 + 8 );
												if ( $s0 >= -9007199254740991 && $s0 <= 9007199254740991 ) {
													continue;
												}
											}
											break;
										}
										$this->place_at_fault( 7712, $v11, 2, 8744, 2, 0, 1, 1, $v9 );
										$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[967] >> 8 ) & 0xFFFF );
										$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[967] >> 24 ) & 0xFF ) << 16 );
										$v6 = ( $m[964] >> 32 ) & 0xFFFFFFFF;
										$v5 = $m[964] & 0xFFFFFFFF;
										if ( $v5 == 2 ) {
											break;
										}
										$v4 = $m[967] & 0xFF;
										$v12 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
										$v7 = $m[966] & 0xFFFFFFFF;
										$v13 = ( $m[965] >> 32 ) & 0xFFFFFFFF;
										$v2 = $m[965] & 0xFFFFFFFF;
									}
									$m[1022] = ( $m[1022] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
									$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( ( $m[1014] & 0xFFFF ) << 8 );
									$m[1020] = ( $m[1020] & -0x100000000 ) | $v2;
									$m[1019] = ( $v6 << 32 ) | $v5;
									break 2;
								} while ( false );
								$v7 = 0;
								do {
									$v14 = $m[5253] ?? $this->rt_load( 42024 );
									if ( $v14 < 0 || $v14 > 100 ) {
										$v4 = 4;
										$v15 = 2;
										$v16 = 1;
										$v17 = 0;
									} else {
										$v18 = $v6;
										$v19 = $v14;
										$v20 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v21 = $v20;
											if ( $v21 == $v19 ) {
												break 2;
											}
											$v22 = ( $v21 * 416 ) & 0xFFFFFFFF;
											$v23 = ( $v22 + 42000 ) & 0xFFFFFFFF;
											$v24 = $m[ ( $v22 + 42656 ) >> 3 ] ?? $this->rt_load( $v22 + 42656 );
											if ( $v24 >= 0 && $v24 < $v18 ) {
												$v20 = ( $v21 + 1 ) & 0xFFFFFFFF;
												$s0 = $m[ ( $v23 + 664 ) >> 3 ] ?? $this->rt_load( $v23 + 664 );
												if ( $s0 >= 1 && $s0 <= 1000000000 ) {
													continue;
												}
											}
											break;
										}
										$this->place_at_fault( 7712, ( $v23 + 656 ) & 0xFFFFFFFF, 2, 9296, 2, $v18, 2, 1, $v21 );
										$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[967] >> 8 ) & 0xFFFF );
										$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[967] >> 24 ) & 0xFF ) << 16 );
										$v16 = $m[964] & 0xFFFFFFFF;
										if ( $v16 == 2 ) {
											break;
										}
										$v4 = $m[967] & 0xFF;
										$v12 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
										$v7 = $m[966] & 0xFFFFFFFF;
										$v13 = ( $m[965] >> 32 ) & 0xFFFFFFFF;
										$v17 = $m[965] & 0xFFFFFFFF;
										$v15 = ( $m[964] >> 32 ) & 0xFFFFFFFF;
									}
									$m[1022] = ( $m[1022] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
									$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( ( $m[1014] & 0xFFFF ) << 8 );
									$m[1020] = ( $m[1020] & -0x100000000 ) | $v17;
									$m[1019] = ( $v15 << 32 ) | $v16;
									break 2;
								} while ( false );
								$v25 = 0;
								$v26 = $m[5254] ?? $this->rt_load( 42032 );
								if ( $v26 < 0 || $v26 > 200 ) {
									$v4 = 4;
									$v27 = 3;
									$v28 = 1;
									$v7 = 0;
								} else {
									$v29 = $v26;
									$v30 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v31 = $v30;
										if ( $v31 == $v29 ) {
											break 3;
										}
										$v32 = ( $v31 * 416 ) & 0xFFFFFFFF;
										$v33 = ( $v32 + 42000 ) & 0xFFFFFFFF;
										$w33 = $v33 >> 3;
										$v34 = $m[ ( $v32 + 42672 ) >> 3 ] ?? $this->rt_load( $v32 + 42672 );
										if ( $v34 >= 0 && $v34 < $v18 ) {
											$v35 = $m[ $w33 + 85 ] ?? $this->rt_word( $w33 + 85 );
											if ( $v35 >= 0 && $v35 < $v18 ) {
												$v30 = ( $v31 + 1 ) & 0xFFFFFFFF;
												$s0 = $m[ $w33 + 86 ] ?? $this->rt_word( $w33 + 86 );
												if ( $s0 >= 1 && $s0 <= 1000000000 ) {
													continue;
												}
											}
										}
										break;
									}
									$this->place_at_fault( 7712, ( $v33 + 672 ) & 0xFFFFFFFF, 3, 8672, 3, $v18, 3, 1, $v31 );
									$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[967] >> 8 ) & 0xFFFF );
									$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[967] >> 24 ) & 0xFF ) << 16 );
									$v28 = $m[964] & 0xFFFFFFFF;
									if ( $v28 == 2 ) {
										break 2;
									}
									$v4 = $m[967] & 0xFF;
									$v12 = ( $m[966] >> 32 ) & 0xFFFFFFFF;
									$v7 = $m[966] & 0xFFFFFFFF;
									$v13 = ( $m[965] >> 32 ) & 0xFFFFFFFF;
									$v25 = $m[965] & 0xFFFFFFFF;
									$v27 = ( $m[964] >> 32 ) & 0xFFFFFFFF;
								}
								$m[1022] = ( $m[1022] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
								$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( ( $m[1014] & 0xFFFF ) << 8 );
								$m[1020] = ( $m[1020] & -0x100000000 ) | $v25;
								$m[1019] = ( $v27 << 32 ) | $v28;
							} while ( false );
							$m[1022] = ( $m[1022] & -0x100 ) | $v4;
							$m[1021] = ( $v12 << 32 ) | $v7;
							$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v13 << 32 );
							break 2;
						} while ( false );
						$this->bill_heights();
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = 0;
						do {
							if ( ( ( $m[5253] ?? $this->rt_load( 42024, 4 ) ) & 0xFFFFFFFF ) == 0 ) {
								break;
							}
							$v36 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v37 = ( $v36 * 416 ) & 0xFFFFFFFF;
								$w37 = $v37 >> 3;
								$v38 = ( $m[ $w37 + 5332 ] ?? $this->rt_word( $w37 + 5332 ) ) & 0xFFFFFFFF;
								$m[1022] = $m[ $w37 + 5333 ] ?? $this->rt_word( $w37 + 5333 );
								$m[1019] = 0;
								$m[1021] = 0;
								$this->bill_add( $v1, $v38, ( 7712 + 440 ) >> 3 );
								if ( $v36 > 198 ) {
									break 2;
								}
								$v36 = $v36 + 1;
								if ( $v36 >= ( ( $m[5253] ?? $this->rt_load( 42024, 4 ) ) & 0xFFFFFFFF ) ) {
									break;
								}
							}
						} while ( false );
						$v39 = 4;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v40 = 0;
							$v41 = ( $m[5252] ?? $this->rt_load( 42016, 4 ) ) & 0xFFFFFFFF;
							$v42 = $v41;
							do {
								if ( $v41 == 0 ) {
									break;
								}
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v43 = ( $v40 + 1 ) & 0xFFFFFFFF;
									if ( $v40 <= 99 ) {
										$s0 = ( $v40 << 2 ) + 7712;
										if ( ( ( $m[ $s0 >> 3 ] >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v39 ) {
											$this->bill_meet( $v1, $v1, $v40 );
											$v42 = $v41 > $v43 ? $v41 : $v43;
											$v40 = $v43;
											if ( $v43 < $v41 ) {
												continue;
											}
											break 2;
										}
									}
									$v40 = $v43;
									if ( $v43 == $v42 ) {
										break;
									}
								}
							} while ( false );
							$v44 = (int) ( $v39 == 1 );
							if ( ! $v44 ) {
								$v39 = ( 0 ? 1 : $v39 - 1 ) & 0xFFFFFFFF;
								if ( $v39 << 32 >= 4294967296 ) {
									continue;
								}
							}
							break;
						}
						$v45 = 0;
						do {
							$v46 = ( $m[5299] ?? $this->rt_load( 42392, 4 ) ) & 0xFFFFFFFF;
							if ( $v46 == 0 ) {
								break;
							}
							$v45 = 0;
							$v47 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$this->told_part( 7712 + 440, $v47 );
								if ( $m[1020] == 2 ) {
									break 2;
								}
								$s0 = 7712 + 400;
								$s1 = 7712 + 440;
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
								do {
									$v48 = $m[1014] & 0xFFFFFFFF;
									if ( $v48 <= 99 ) {
										$s0 = ( $v48 << 2 ) + 7712;
										if ( ( ( ( ( $m[ $s0 >> 3 ] >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) - 1 ) & 0xFFFFFFFF ) < 4 ) {
											$s0 = $this->line_kit_kind( $v48 );
											if ( $s0 == 2 ) {
												break;
											}
										}
									}
									$this->told_put( $v1, $v45, ( 7712 + 400 ) >> 3 );
									$v45 = ( $v45 + 1 ) & 0xFFFFFFFF;
								} while ( false );
								$v47 = $v47 + 1;
								if ( $v47 == $v46 ) {
									break;
								}
							}
						} while ( false );
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = $v45;
						break 2;
					}
					$this->place_at_fault( 7712, 42008, 1, 9152, 1, 0, 0, 0, 0 );
					$m[1022] = ( $m[1022] & -0xFFFF01 ) | ( ( ( $m[967] >> 8 ) & 0xFFFF ) << 8 );
					$m[1022] = ( $m[1022] & -0xFF000001 ) | ( ( ( $m[967] >> 24 ) & 0xFF ) << 24 );
					$m[1022] = ( $m[1022] & -0x100 ) | ( $m[967] & 0xFF );
					$m[1021] = ( $m[1021] & 0xFFFFFFFF ) | ( ( $m[966] >> 32 ) << 32 );
					$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( ( ( ( $m[965] >> 32 ) & 0xFFFFFFFF ) | ( $m[966] << 32 ) ) << 32 );
					$m[1021] = ( $m[1021] & -0x100000000 ) | ( ( ( ( ( $m[965] >> 32 ) & 0xFFFFFFFF ) | ( $m[966] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$m[1019] = ( $m[1019] & 0xFFFFFFFF ) | ( ( ( ( $m[964] >> 32 ) & 0xFFFFFFFF ) | ( $m[965] << 32 ) ) << 32 );
					$m[1020] = ( $m[1020] & -0x100000000 ) | ( ( ( ( ( $m[964] >> 32 ) & 0xFFFFFFFF ) | ( $m[965] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v50 = $m[964] & 0xFFFFFFFF;
					$m[1019] = ( $m[1019] & -0x100000000 ) | $v50;
					if ( $v50 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 7712 + 440 );
				break 2;
			} while ( false );
			isset( $m[5298] ) || $this->rt_touch( 5298 );
			$m[5298] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7712 + 480;
	}

	/** confirm (WebAssembly function 22). */
	private function confirm_22(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 >= 253402300800000 || $v1 < 0 && $v1 != \PHP_INT_MIN ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 >= 0 ) {
							if ( $v2 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 >= 0 ) {
							if ( $v3 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5254] ?? $this->rt_load( 42032 );
						if ( $v4 >= 0 ) {
							if ( $v4 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5255] ?? $this->rt_load( 42040 );
						if ( $v5 < 0 || $v5 > 1 ) {
							break;
						}
						$v6 = $m[5256] ?? $this->rt_load( 42048 );
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = $m[5257] ?? $this->rt_load( 42056 );
						if ( $v7 < 0 || $v7 > 253402300799999 ) {
							break;
						}
						$v8 = $m[5258] ?? $this->rt_load( 42064 );
						if ( $v8 >= 0 ) {
							if ( $v8 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v8 != \PHP_INT_MIN ) {
							break;
						}
						$v9 = $m[5259] ?? $this->rt_load( 42072 );
						if ( $v9 < 0 || $v9 > 1 ) {
							break;
						}
						$v10 = $m[5260] ?? $this->rt_load( 42080 );
						if ( $v10 < 0 || $v10 > 1 ) {
							break;
						}
						$v11 = $m[5261] ?? $this->rt_load( 42088 );
						if ( $v11 >= 0 ) {
							if ( $v11 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v11 != \PHP_INT_MIN ) {
							break;
						}
						$v12 = $m[5262] ?? $this->rt_load( 42096 );
						if ( $v12 < 0 || $v12 > 1 ) {
							break;
						}
						$v13 = $m[5263] ?? $this->rt_load( 42104 );
						if ( $v13 >= 0 ) {
							if ( $v13 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v13 != \PHP_INT_MIN ) {
							break;
						}
						$v14 = $m[5264] ?? $this->rt_load( 42112 );
						if ( $v14 >= 0 ) {
							if ( $v14 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v14 != \PHP_INT_MIN ) {
							break;
						}
						$v15 = $m[5265] ?? $this->rt_load( 42120 );
						if ( $v15 < 0 || $v15 > 1 ) {
							break;
						}
						do {
							do {
								do {
									do {
										do {
											do {
												do {
													if ( $v13 == \PHP_INT_MIN || $v14 != \PHP_INT_MIN && ( $v14 ^ \PHP_INT_MIN ) >= ( $v13 ^ \PHP_INT_MIN ) ) {
														$v16 = (int) ( $v4 != \PHP_INT_MIN );
														$v17 = (int) ( $v2 != \PHP_INT_MIN );
														$v18 = $v1 ^ \PHP_INT_MIN;
														$v19 = (int) ( $v3 != \PHP_INT_MIN );
														do {
															do {
																do {
																	do {
																		do {
																			do {
																				if ( $v9 != 1 || $v10 != 1 ) {
																					if ( $v5 == 1 ) {
																						if ( $v9 != 1 ) {
																							break 9;
																						}
																						break 2;
																					}
																					if ( $v15 == 1 ) {
																						$v20 = (int) ( $v10 != 1 );
																						if ( $v9 == 1 ) {
																							break 6;
																						}
																						break 10;
																					}
																					if ( $v9 == 1 ) {
																						break;
																					}
																					$v20 = 0;
																					break 10;
																				}
																				if ( $v5 == 1 ) {
																					$v21 = (int) ( $v12 == 1 );
																					if ( ( $v4 != \PHP_INT_MIN ? ( $v14 != \PHP_INT_MIN ? (int) ( ( $v14 ^ \PHP_INT_MIN ) >= ( $v4 ^ \PHP_INT_MIN ) ) : $v21 ) : $v21 ) == 0 ) {
																						break 2;
																					}
																				}
																				$v20 = 0;
																				if ( $v15 == 1 ) {
																					break 6;
																				}
																			} while ( false );
																			if ( $v14 == \PHP_INT_MIN ) {
																				break 4;
																			}
																			$v22 = $v10 == 1 ? 0 : ( $v6 == 1 ? ( $v13 == \PHP_INT_MIN ? $v14 + 1 : $v13 ) : 0 );
																			$v23 = $v2 != \PHP_INT_MIN ? $v2 : -1;
																			$v24 = $v4 != \PHP_INT_MIN ? ( $v23 > $v4 ? $v23 : $v4 ) : $v23;
																			$v25 = $v3 != \PHP_INT_MIN ? $v23 : $v24;
																			if ( $v22 <= $v25 + 1 ) {
																				$v26 = $v14 > $v25 ? $v14 : $v25;
																				if ( $v3 != \PHP_INT_MIN ) {
																					break 3;
																				}
																				break 2;
																			}
																			$v26 = $v24;
																			if ( $v3 == \PHP_INT_MIN ) {
																				break 2;
																			}
																			if ( ( $v3 ^ \PHP_INT_MIN ) <= ( $v14 ^ \PHP_INT_MIN ) && ( $v22 ^ \PHP_INT_MIN ) <= ( $v3 ^ \PHP_INT_MIN ) ) {
																				$v3 = $v22 - 1;
																				$v26 = $v23;
																				break 3;
																			}
																			$v26 = $v23;
																			if ( $v22 > $v24 + 1 ) {
																				break 2;
																			}
																			break 3;
																		} while ( false );
																		if ( $v14 == \PHP_INT_MIN ) {
																			break 7;
																		}
																		do {
																			do {
																				$v27 = $v10 == 1 ? 0 : ( $v6 == 1 ? ( $v13 == \PHP_INT_MIN ? $v14 + 1 : $v13 ) : 0 );
																				$v28 = $v2 != \PHP_INT_MIN ? $v2 : -1;
																				$v29 = $v4 != \PHP_INT_MIN ? ( $v28 > $v4 ? $v28 : $v4 ) : $v28;
																				$v30 = $v3 != \PHP_INT_MIN ? $v28 : $v29;
																				if ( $v27 > $v30 + 1 ) {
																					$v31 = $v29;
																					if ( $v3 == \PHP_INT_MIN ) {
																						break;
																					}
																					if ( ( $v3 ^ \PHP_INT_MIN ) <= ( $v14 ^ \PHP_INT_MIN ) && ( $v27 ^ \PHP_INT_MIN ) <= ( $v3 ^ \PHP_INT_MIN ) ) {
																						$v3 = $v27 - 1;
																						$v31 = $v28;
																						break 2;
																					}
																					$v31 = $v28;
																					if ( $v27 > $v29 + 1 ) {
																						break;
																					}
																					break 2;
																				}
																				$v31 = $v14 > $v30 ? $v14 : $v30;
																				if ( $v3 != \PHP_INT_MIN ) {
																					break 2;
																				}
																			} while ( false );
																			$v3 = $v27 - 1;
																		} while ( false );
																		$v4 = $v14 > $v29 ? $v14 : $v29;
																		$v32 = (int) ( $v3 > $v31 );
																		$v2 = $v32 ? $v31 : $v4;
																		$v17 = (int) ( $v2 != -1 );
																		$v33 = $v32;
																		$v16 = 1;
																		$v34 = $v18;
																		$v20 = 1;
																		break 9;
																	} while ( false );
																	$v3 = $v22 - 1;
																} while ( false );
																$v4 = $v14 > $v24 ? $v14 : $v24;
																$v35 = (int) ( $v3 > $v26 );
																$v2 = $v35 ? $v26 : $v4;
																$v17 = (int) ( $v2 != -1 );
																$v19 = $v35;
																$v16 = 1;
															} while ( false );
															$v33 = 1;
															$v20 = 0;
															if ( $v6 != 1 ) {
																break 3;
															}
															$v34 = $v18;
															if ( $v19 == 0 ) {
																break 3;
															}
															break 6;
														} while ( false );
														do {
															if ( $v14 != \PHP_INT_MIN ) {
																do {
																	do {
																		$v36 = $v10 == 1 ? 0 : ( $v6 == 1 ? ( $v13 == \PHP_INT_MIN ? $v14 + 1 : $v13 ) : 0 );
																		$v37 = $v2 != \PHP_INT_MIN ? $v2 : -1;
																		$v38 = $v4 != \PHP_INT_MIN ? ( $v37 > $v4 ? $v37 : $v4 ) : $v37;
																		$v39 = $v3 != \PHP_INT_MIN ? $v37 : $v38;
																		if ( $v36 > $v39 + 1 ) {
																			$v40 = $v38;
																			if ( $v3 == \PHP_INT_MIN ) {
																				break;
																			}
																			if ( ( $v3 ^ \PHP_INT_MIN ) <= ( $v14 ^ \PHP_INT_MIN ) && ( $v36 ^ \PHP_INT_MIN ) <= ( $v3 ^ \PHP_INT_MIN ) ) {
																				$v3 = $v36 - 1;
																				$v40 = $v37;
																				break 2;
																			}
																			$v40 = $v37;
																			if ( $v36 > $v38 + 1 ) {
																				break;
																			}
																			break 2;
																		}
																		$v40 = $v14 > $v39 ? $v14 : $v39;
																		if ( $v3 != \PHP_INT_MIN ) {
																			break 2;
																		}
																	} while ( false );
																	$v3 = $v36 - 1;
																} while ( false );
																$v4 = $v14 > $v38 ? $v14 : $v38;
																$v41 = (int) ( $v3 > $v40 );
																$v2 = $v41 ? $v40 : $v4;
																$v17 = (int) ( $v2 != -1 );
																$v19 = $v41;
																$v16 = 1;
																if ( $v6 == 1 ) {
																	break;
																}
																break 2;
															}
															if ( $v6 != 1 ) {
																break 2;
															}
														} while ( false );
														if ( $v20 | $v19 ) {
															break 4;
														}
														$v20 = 0;
														$v19 = 0;
														break 2;
													}
													$m[1019] = ( $m[1019] & -0x100 ) | 6;
													$m[1018] = $m[1018] & -0x100000000;
													$m[1017] = $m[1017] & -0x100000000;
													$m[1016] = 1;
													break 10;
												} while ( false );
												$v33 = $v19;
												$v34 = $v18;
												if ( $v10 != 1 ) {
													break 4;
												}
											} while ( false );
											if ( $v11 == \PHP_INT_MIN ) {
												$v42 = (int) ( $v12 == 1 );
											} else {
												$v42 = (int) ( $v1 != \PHP_INT_MIN && ( $v11 ^ \PHP_INT_MIN ) <= ( $v1 ^ \PHP_INT_MIN ) );
											}
											if ( $v10 != 1 && ( ( $v14 == \PHP_INT_MIN || $v6 != 1 ) && $v42 == 0 ) ) {
												break 2;
											}
											$v43 = $v7 | \PHP_INT_MIN;
											$v44 = $v8 ^ \PHP_INT_MIN;
											$v34 = $v8 == \PHP_INT_MIN ? $v43 : ( $v43 < $v44 ? $v43 : $v44 );
											if ( $v1 == \PHP_INT_MIN ) {
												$v33 = $v19;
												break 4;
											}
											$v34 = $v34 > $v18 ? $v34 : $v18;
											$v33 = $v19;
											break 3;
										} while ( false );
										$v20 = 1;
									} while ( false );
									$v33 = $v19;
									$v34 = $v18;
								} while ( false );
								if ( $v34 == 0 ) {
									$v45 = 0;
									$v46 = \PHP_INT_MIN;
									break 2;
								}
							} while ( false );
							$v45 = (int) ( $v1 == \PHP_INT_MIN || $v34 > $v18 );
							$v46 = $v34 ^ \PHP_INT_MIN;
						} while ( false );
						isset( $m[5304] ) || $this->rt_touch( 5304 );
						$m[5304] = $v45;
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = $v46;
						isset( $m[5303] ) || $this->rt_touch( 5303 );
						$m[5303] = $v20;
						isset( $m[5302] ) || $this->rt_touch( 5302 );
						$m[5302] = $v16 ? $v4 : \PHP_INT_MIN;
						isset( $m[5300] ) || $this->rt_touch( 5300 );
						$m[5300] = $v17 ? $v2 : \PHP_INT_MIN;
						isset( $m[5301] ) || $this->rt_touch( 5301 );
						$m[5301] = $v33 ? $v3 : \PHP_INT_MIN;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 42008, 15, 11528, 15, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v47 = $m[1020];
					$m[1016] = $v47;
					if ( ( $v47 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5298] ) || $this->rt_touch( 5298 );
				$m[5298] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** counted (WebAssembly function 23). */
	private function counted_23(): void {
		$m = &$this->m;
		$v11 = 0;
		$v12 = 0;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				do {
					if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
						$m[1019] = $m[1019] & -0x100;
						$m[1018] = $m[1018] & -0x100000000;
						$m[1017] = $m[1017] & -0x100000000;
						$m[1016] = $m[1016] & -0x100000000;
					} else {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 >= 0 && $v1 <= 10000000000000 ) {
							$v2 = 0;
							do {
								do {
									$v3 = $m[5252] ?? $this->rt_load( 42016 );
									if ( $v3 < 0 || $v3 > 100 ) {
										$v4 = 4;
										$v5 = 1;
										$v6 = 1;
										$v7 = 0;
									} else {
										$v6 = $v3;
										$v8 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v9 = $v8;
											if ( $v9 == $v6 ) {
												break 2;
											}
											$v8 = ( $v9 + 1 ) & 0xFFFFFFFF;
											$v10 = ( $v9 * 416 ) & 0xFFFFFFFF;
											$s0 = $m[ ( $v10 + 42640 ) >> 3 ] ?? $this->rt_load( $v10 + 42640 );
											if ( $s0 < -9007199254740991 || $s0 > 9007199254740991 ) {
												break;
											}
										}
										$this->place_at_fault( 8128 + 32, $v10 + 42640, 1, 9560, 1, 0, 1, 1, $v9 );
										$m[1019] = ( $m[1019] & -0xFFFF00000001 ) | ( ( ( $m[1023] >> 8 ) & 0xFFFF ) << 32 );
										$m[1019] = ( $m[1019] & -0xFF000000000001 ) | ( ( ( $m[1023] >> 24 ) & 0xFF ) << 48 );
										$v6 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
										$v5 = $m[1020] & 0xFFFFFFFF;
										if ( $v5 == 2 ) {
											break;
										}
										$v4 = $m[1023] & 0xFF;
										$v11 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
										$v7 = $m[1022] & 0xFFFFFFFF;
										$v12 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
										$v2 = $m[1021] & 0xFFFFFFFF;
									}
									$m[1019] = ( $m[1019] & -0xFF000001 ) | ( ( ( $m[1019] >> 48 ) & 0xFF ) << 24 );
									$m[1019] = ( $m[1019] & -0xFFFF01 ) | ( ( ( $m[1019] >> 32 ) & 0xFFFF ) << 8 );
									$m[1017] = ( $m[1017] & -0x100000000 ) | $v2;
									$m[1016] = ( $v6 << 32 ) | $v5;
									break 2;
								} while ( false );
								$v7 = 0;
								$v13 = $m[5253] ?? $this->rt_load( 42024 );
								if ( $v13 < 0 || $v13 > 200 ) {
									$v4 = 4;
									$v14 = 2;
									$v15 = 1;
									$v16 = 0;
								} else {
									if ( $v13 == 0 ) {
										break 2;
									}
									$v17 = $v6;
									$v18 = $v13;
									$v19 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v20 = $v19 * 416;
											$v21 = $v20 + 42000;
											$w21 = $v21 >> 3;
											$v22 = $m[ ( $v20 + 42648 ) >> 3 ] ?? $this->rt_load( $v20 + 42648 );
											if ( $v22 < 0 || $v22 >= $v17 ) {
												break 2;
											}
											$v23 = $m[ $w21 + 82 ] ?? $this->rt_word( $w21 + 82 );
											if ( $v23 < 0 || $v23 > 10000000000000 ) {
												break 2;
											}
											do {
												$v24 = $m[ $w21 + 83 ] ?? $this->rt_word( $w21 + 83 );
												if ( $v24 >= 0 ) {
													if ( $v24 >= 10000000000001 ) {
														break 3;
													}
													$s0 = $m[ $w21 + 84 ] ?? $this->rt_word( $w21 + 84 );
													$s1 = $s0 - 10000000000001;
													\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, 10000000000001 );
													if ( $s1 >= 0 || $s1 < -10000000000000 ) {
														break 3;
													}
													if ( $v23 <= $v24 ) {
														break;
													}
													break 3;
												}
												if ( $v24 != \PHP_INT_MIN ) {
													break 3;
												}
												$s0 = $m[ $w21 + 84 ] ?? $this->rt_word( $w21 + 84 );
												if ( $s0 < 1 || $s0 > 10000000000000 ) {
													break 3;
												}
											} while ( false );
											$v19 = $v19 + 1;
											if ( $v19 == $v18 ) {
												break 4;
											}
										}
									} while ( false );
									$this->place_at_fault( 8128 + 32, $v21 + 648, 4, 9584, 4, $v17, 2, 1, $v19 );
									$m[1019] = ( $m[1019] & -0xFFFF00000001 ) | ( ( ( $m[1023] >> 8 ) & 0xFFFF ) << 32 );
									$m[1019] = ( $m[1019] & -0xFF000000000001 ) | ( ( ( $m[1023] >> 24 ) & 0xFF ) << 48 );
									$v15 = $m[1020] & 0xFFFFFFFF;
									if ( $v15 == 2 ) {
										break 2;
									}
									$v4 = $m[1023] & 0xFF;
									$v11 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
									$v7 = $m[1022] & 0xFFFFFFFF;
									$v12 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
									$v16 = $m[1021] & 0xFFFFFFFF;
									$v14 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
								}
								$m[1019] = ( $m[1019] & -0xFF000001 ) | ( ( ( $m[1019] >> 48 ) & 0xFF ) << 24 );
								$m[1019] = ( $m[1019] & -0xFFFF01 ) | ( ( ( $m[1019] >> 32 ) & 0xFFFF ) << 8 );
								$m[1017] = ( $m[1017] & -0x100000000 ) | $v16;
								$m[1016] = ( $v14 << 32 ) | $v15;
							} while ( false );
							$m[1019] = ( $m[1019] & -0x100 ) | $v4;
							$m[1018] = ( $v11 << 32 ) | $v7;
							$m[1017] = ( $m[1017] & 0xFFFFFFFF ) | ( $v12 << 32 );
						} else {
							$this->place_at_fault( 8128 + 32, 42008, 1, 9152, 1, 0, 0, 0, 0 );
							$m[1019] = ( $m[1019] & -0xFFFF01 ) | ( ( ( $m[1023] >> 8 ) & 0xFFFF ) << 8 );
							$m[1019] = ( $m[1019] & -0xFF000001 ) | ( ( ( $m[1023] >> 24 ) & 0xFF ) << 24 );
							$m[1019] = ( $m[1019] & -0x100 ) | ( $m[1023] & 0xFF );
							$m[1018] = ( $m[1018] & 0xFFFFFFFF ) | ( ( $m[1022] >> 32 ) << 32 );
							$m[1017] = ( $m[1017] & 0xFFFFFFFF ) | ( ( ( ( $m[1021] >> 32 ) & 0xFFFFFFFF ) | ( $m[1022] << 32 ) ) << 32 );
							$m[1018] = ( $m[1018] & -0x100000000 ) | ( ( ( ( ( $m[1021] >> 32 ) & 0xFFFFFFFF ) | ( $m[1022] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( ( ( ( $m[1020] >> 32 ) & 0xFFFFFFFF ) | ( $m[1021] << 32 ) ) << 32 );
							$m[1017] = ( $m[1017] & -0x100000000 ) | ( ( ( ( ( $m[1020] >> 32 ) & 0xFFFFFFFF ) | ( $m[1021] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$v26 = $m[1020] & 0xFFFFFFFF;
							$m[1016] = ( $m[1016] & -0x100000000 ) | $v26;
							if ( $v26 == 2 ) {
								break 2;
							}
						}
					}
					$this->words_say( 8128 );
					break 3;
				} while ( false );
				$v27 = 0;
				do {
					if ( $v6 == 0 ) {
						break;
					}
					$v28 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->run_closure( $v1, $v28 );
						$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
						if ( $m[1020] & 0xFFFFFFFF ) {
							$v27 = $m[1021];
							if ( $v28 >= $v6 ) {
								break 2;
							}
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$this->run_closure( $v1, $v28 );
								$v29 = $m[1021];
								$v27 = $m[1020] & 0xFFFFFFFF ? ( $v27 < $v29 ? $v27 : $v29 ) : $v27;
								$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
								if ( $v28 == $v6 ) {
									break;
								}
							}
							break 2;
						}
						if ( $v28 == $v6 ) {
							break 2;
						}
					}
				} while ( false );
				isset( $m[5299] ) || $this->rt_touch( 5299 );
				$m[5299] = $v27;
			} while ( false );
			isset( $m[5298] ) || $this->rt_touch( 5298 );
			$m[5298] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** explode (WebAssembly function 24). */
	private function explode_24(): void {
		$m = &$this->m;
		$v6 = 0;
		$v19 = 0;
		$v20 = 0;
		$v31 = 0;
		$this->g0_stack_pointer = 8096;
		do {
			do {
				do {
					if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
						$m[1017] = $m[1017] & -0x100;
						$m[1016] = $m[1016] & -0x100000000;
						$m[1015] = $m[1015] & -0x100000000;
						$m[1014] = $m[1014] & -0x100000000;
						break;
					}
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 < 0 || $v1 > 10000000000000 ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 < 0 || $v2 > 10000000000000 ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 < 0 || $v3 > 10000000000000 ) {
							break;
						}
						$v4 = $m[5254] ?? $this->rt_load( 42032 );
						if ( $v4 < 0 || $v4 > 10000000000000 ) {
							break;
						}
						$v5 = $m[5255] ?? $this->rt_load( 42040 );
						if ( $v5 < 0 || $v5 > 10000000000000 ) {
							break;
						}
						$v6 = 0;
						$v7 = $m[5256] ?? $this->rt_load( 42048 );
						if ( $v7 < 0 || $v7 > 10000000000000 ) {
							break;
						}
						do {
							$v8 = $m[5257] ?? $this->rt_load( 42056 );
							if ( $v8 < 0 || $v8 > 200 ) {
								$v9 = 4;
								$v10 = 1;
								$v11 = 1;
								$v12 = 0;
							} else {
								$v11 = $v8;
								$v13 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v14 = $v13;
									if ( $v14 == $v11 ) {
										break 2;
									}
									$v15 = ( $v14 * 416 ) & 0xFFFFFFFF;
									$v16 = ( $v15 + 42640 ) & 0xFFFFFFFF;
									$w16 = $v16 >> 3;
									$v17 = $m[ ( $v15 + 42640 ) >> 3 ] ?? $this->rt_load( $v15 + 42640 );
									if ( $v17 < 0 || $v17 > 10000000000000 ) {
										break;
									}
									$v18 = $m[ $w16 + 1 ] ?? $this->rt_word( $w16 + 1 );
									if ( $v18 >= 10000000000001 || $v18 < 0 && $v18 != \PHP_INT_MIN ) {
										break;
									}
									$s0 = $m[ $w16 + 2 ] ?? $this->rt_word( $w16 + 2 );
									if ( $s0 < 1 || $s0 > 10000000000000 ) {
										break;
									}
									$v13 = ( $v14 + 1 ) & 0xFFFFFFFF;
									if ( $v18 == \PHP_INT_MIN || $v17 <= $v18 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault( 8096 + 48, $v16, 3, 8600, 3, 0, 1, 1, $v14 );
								$m[1013] = ( $m[1013] & -0xFFFF00000001 ) | ( ( ( $m[1021] >> 8 ) & 0xFFFF ) << 32 );
								$m[1013] = ( $m[1013] & -0xFF000000000001 ) | ( ( ( $m[1021] >> 24 ) & 0xFF ) << 48 );
								$v11 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
								$v10 = $m[1018] & 0xFFFFFFFF;
								if ( $v10 == 2 ) {
									break;
								}
								$v9 = $m[1021] & 0xFF;
								$v19 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
								$v6 = $m[1020] & 0xFFFFFFFF;
								$v20 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
								$v12 = $m[1019] & 0xFFFFFFFF;
							}
							$m[1017] = ( $m[1017] & -0xFF000001 ) | ( ( ( $m[1013] >> 48 ) & 0xFF ) << 24 );
							$m[1017] = ( $m[1017] & -0x1000000 ) | ( ( ( $m[1013] >> 32 ) & 0xFFFF ) << 8 ) | $v9;
							$m[1016] = ( $v19 << 32 ) | $v6;
							$m[1015] = ( $v20 << 32 ) | $v12;
							$m[1014] = ( $v11 << 32 ) | $v10;
							break 3;
						} while ( false );
						$v21 = 0;
						do {
							$v22 = $m[5258] ?? $this->rt_load( 42064 );
							if ( $v22 < 0 || $v22 > 32 ) {
								$v23 = 4;
								$v24 = 2;
								$v25 = 1;
								$v26 = 0;
							} else {
								$v27 = $v22;
								$v28 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v29 = $v28;
									if ( $v29 == $v27 ) {
										break 2;
									}
									$v28 = ( $v29 + 1 ) & 0xFFFFFFFF;
									$v30 = ( $v29 * 416 ) & 0xFFFFFFFF;
									$s0 = $m[ ( $v30 + 42664 ) >> 3 ] ?? $this->rt_load( $v30 + 42664 );
									if ( $s0 < 0 || $s0 >= 10000000000001 ) {
										break;
									}
								}
								$this->place_at_fault( 8096 + 48, $v30 + 42000 + 664, 1, 9152, 1, 0, 2, 1, $v29 );
								$m[1013] = ( $m[1013] & -0xFFFF00000001 ) | ( ( ( $m[1021] >> 8 ) & 0xFFFF ) << 32 );
								$m[1013] = ( $m[1013] & -0xFF000000000001 ) | ( ( ( $m[1021] >> 24 ) & 0xFF ) << 48 );
								$v25 = $m[1018] & 0xFFFFFFFF;
								if ( $v25 == 2 ) {
									break;
								}
								$v23 = $m[1021] & 0xFF;
								$v20 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
								$v21 = $m[1020] & 0xFFFFFFFF;
								$v31 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
								$v26 = $m[1019] & 0xFFFFFFFF;
								$v24 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
							}
							$m[1017] = ( $m[1017] & -0xFF000001 ) | ( ( ( $m[1013] >> 48 ) & 0xFF ) << 24 );
							$m[1017] = ( $m[1017] & -0x1000000 ) | ( ( ( $m[1013] >> 32 ) & 0xFFFF ) << 8 ) | $v23;
							$m[1016] = ( $v20 << 32 ) | $v21;
							$m[1015] = ( $v31 << 32 ) | $v26;
							$m[1014] = ( $v24 << 32 ) | $v25;
							break 3;
						} while ( false );
						do {
							if ( $v11 == 0 ) {
								break;
							}
							$v32 = 0;
							$v33 = ( $m[5258] ?? $this->rt_load( 42064, 4 ) ) & 0xFFFFFFFF;
							$v34 = ( $v33 - 1 ) & 0xFFFFFFFF;
							$v35 = $v34 < 199 ? $v34 : 199;
							$v36 = ( $m[5257] ?? $this->rt_load( 42056, 4 ) ) & 0xFFFFFFFF;
							$v37 = $v36 < 200 ? $v36 : 200;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v32 == $v37 ) {
									break 2;
								}
								$v40 = ( $v32 + 1 ) & 0xFFFFFFFF;
								$v41 = ( $v32 * 416 ) & 0xFFFFFFFF;
								$w41 = $v41 >> 3;
								$v42 = $m[ $w41 + 5330 ] ?? $this->rt_word( $w41 + 5330 );
								$v43 = $m[ $w41 + 5331 ] ?? $this->rt_word( $w41 + 5331 );
								$m[1017] = $m[ $w41 + 5332 ] ?? $this->rt_word( $w41 + 5332 );
								$m[1015] = $v43;
								$m[1016] = $v42;
								$m[1014] = (int) ( $v43 != \PHP_INT_MIN );
								$m[1023] = $v7;
								$m[1022] = $v5;
								$m[1021] = $v4;
								$m[1020] = $v3;
								$m[1019] = $v2;
								$v44 = 0;
								$v45 = 0;
								--$this->fuel < 0 && self::rt_out_of_fuel();
								while ( true ) {
									$s0 = ( $v44 << 3 ) + 8152;
									$s1 = $m[ $s0 >> 3 ];
									$s0 = $s1 + $v45;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v45 );
									$v45 = $s0;
									$v44 = $v44 + 1;
									if ( $v44 == 5 ) {
										break;
									}
								}
								$m[1022] = $v7;
								$m[1021] = $v5;
								$m[1020] = $v4;
								$m[1019] = $v3;
								$m[1018] = $v2;
								$v46 = 0;
								$v47 = $v1 > $v45 ? $v1 : $v45;
								$v48 = $this->part_taken( ( 8096 + 16 ) >> 3, $v47 );
								$v49 = 0;
								$v50 = 8184;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v50 = ( $v50 - 8 ) & 0xFFFFFFFF;
									$s0 = $m[ $v50 >> 3 ] ?? $this->rt_load( $v50 );
									$s1 = $s0 + $v49;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v49 );
									$v49 = $s1;
									$s0 = $v47 - $v49;
									\is_float( $s0 ) && $s0 = self::rt_sub_64( $v47, $v49 );
									$s0 = $this->part_taken( ( 8096 + 16 ) >> 3, $s0 );
									$v51 = $v48 - $s0;
									\is_float( $v51 ) && $v51 = self::rt_sub_64( $v48, $s0 );
									$v52 = 0;
									if ( $v33 != 0 ) {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$s0 = ( $v52 * 416 ) & 0xFFFFFFFF;
											$v53 = $m[ ( $s0 + 42664 ) >> 3 ] ?? $this->rt_load( $s0 + 42664 );
											$v54 = $v53 > $v45 ? $v53 : $v45;
											$s0 = $this->part_taken( ( 8096 + 16 ) >> 3, $v54 );
											$s1 = $v54 - $v49;
											\is_float( $s1 ) && $s1 = self::rt_sub_64( $v54, $v49 );
											$s1 = $this->part_taken( ( 8096 + 16 ) >> 3, $s1 );
											$v55 = $s0 - $s1;
											\is_float( $v55 ) && $v55 = self::rt_sub_64( $s0, $s1 );
											$v51 = $v51 < $v55 ? $v51 : $v55;
											$v56 = (int) ( $v52 != $v35 );
											$v52 = ( $v52 + 1 ) & 0xFFFFFFFF;
											if ( ! $v56 ) {
												break;
											}
										}
									}
									$s0 = $v51 - $v46;
									\is_float( $s0 ) && $s0 = self::rt_sub_64( $v51, $v46 );
									isset( $m[ $v50 >> 3 ] ) || $this->rt_touch( $v50 >> 3 );
									$m[ $v50 >> 3 ] = $s0;
									$v46 = $v51;
									if ( 8096 + 48 == $v50 ) {
										break;
									}
								}
								$v57 = $m[1018];
								$v58 = $m[1019];
								$v59 = $m[1020];
								$v60 = $m[1021];
								isset( $m[ $w41 + 5338 ] ) || $this->rt_touch( $w41 + 5338 );
								$m[ $w41 + 5338 ] = $m[1022];
								$m[ $w41 + 5337 ] = $v60;
								$m[ $w41 + 5336 ] = $v59;
								$m[ $w41 + 5335 ] = $v58;
								$m[ $w41 + 5334 ] = $v57;
								$v32 = $v40;
								if ( $v40 == $v11 ) {
									break;
								}
							}
						} while ( false );
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = $v11;
						break 3;
					} while ( false );
					$this->place_at_fault( 8096 + 48, 42008, 6, 10568, 6, 0, 0, 0, 0 );
					$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( ( ( ( $m[1020] >> 32 ) & 0xFFFFFFFF ) | ( $m[1021] << 32 ) ) << 32 );
					$m[1017] = ( $m[1017] & -0x100000000 ) | ( ( ( ( ( $m[1020] >> 32 ) & 0xFFFFFFFF ) | ( $m[1021] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$m[1015] = ( $m[1015] & 0xFFFFFFFF ) | ( ( ( ( $m[1019] >> 32 ) & 0xFFFFFFFF ) | ( $m[1020] << 32 ) ) << 32 );
					$m[1016] = ( $m[1016] & -0x100000000 ) | ( ( ( ( ( $m[1019] >> 32 ) & 0xFFFFFFFF ) | ( $m[1020] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$m[1014] = ( $m[1014] & 0xFFFFFFFF ) | ( ( ( ( $m[1018] >> 32 ) & 0xFFFFFFFF ) | ( $m[1019] << 32 ) ) << 32 );
					$m[1015] = ( $m[1015] & -0x100000000 ) | ( ( ( ( ( $m[1018] >> 32 ) & 0xFFFFFFFF ) | ( $m[1019] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v61 = $m[1018] & 0xFFFFFFFF;
					$m[1014] = ( $m[1014] & -0x100000000 ) | $v61;
					if ( $v61 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 8096 + 16 );
				break 2;
			} while ( false );
			isset( $m[5298] ) || $this->rt_touch( 5298 );
			$m[5298] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8096 + 96;
	}

	/** format (WebAssembly function 25). */
	private function format_25(): int {
		return 3;
	}

	/** govern (WebAssembly function 26). */
	private function govern_26(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					do {
						do {
							$v1 = $m[5251] ?? $this->rt_load( 42008 );
							if ( $v1 < 0 || $v1 > 1 ) {
								break;
							}
							$v2 = $m[5252] ?? $this->rt_load( 42016 );
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5253] ?? $this->rt_load( 42024 );
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5254] ?? $this->rt_load( 42032 );
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5255] ?? $this->rt_load( 42040 );
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5256] ?? $this->rt_load( 42048 );
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5257] ?? $this->rt_load( 42056 );
							if ( $v7 < 0 || $v7 > 1 ) {
								break;
							}
							$v8 = $m[5258] ?? $this->rt_load( 42064 );
							if ( $v8 >= 0 && $v8 <= 1 ) {
								$v9 = ( $v6 == 1 ? 1099511627776 : 0 ) | ( $v5 == 1 ? 4294967296 : 1 ) | ( $v7 == 1 ? 281474976710656 : 0 ) | ( $v8 == 1 ? 72057594037927936 : 0 );
								$v10 = ( ( ( $v3 == 1 ? 65536 : 1 ) | ( $v2 == 1 ? 256 : 1 ) | ( $v4 == 1 ? 16777216 : 1 ) | $v9 ) & 0x101010101010100 ) | (int) ( $v1 == 1 );
								break 2;
							}
						} while ( false );
						$this->place_at_fault( 8160 + 4, 42008, 8, 10376, 8, 0, 0, 0, 8160 );
						$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
						$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
						$v9 = $m[1021];
						$v11 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
						if ( $v11 != 2 ) {
							break 2;
						}
						$v10 = $v9;
					} while ( false );
					$v12 = $v10 & 0xFFFFFFFF;
					$v13 = 0;
					if ( ( $v9 & 0xFF00000000 ) == 0 ) {
						$v14 = $v12 & 0x101;
						if ( ( $v10 & 0x1010000 ) == 0 ) {
							$v13 = (int) ( $v14 != 0 );
						} else {
							$v13 = (int) ( $v14 == 257 );
						}
					}
					if ( ( $v9 & 0x10000000000 ) == 0 ) {
						$v15 = 6;
					} elseif ( ( $v9 & 0x1000000000000 ) != 0 ) {
						$v15 = 3;
					} else {
						$v15 = ( $v9 & 0x100000000000000 ) == 0 ? 4 : ( $v12 & 0xFF ? 1 : 2 );
					}
					isset( $m[5300] ) || $this->rt_touch( 5300 );
					$m[5300] = $v15;
					isset( $m[5298] ) || $this->rt_touch( 5298 );
					$m[5298] = 0;
					isset( $m[5299] ) || $this->rt_touch( 5299 );
					$m[5299] = $v13;
					break 2;
				} while ( false );
				$v16 = ( $m[1023] >> 32 ) & 0xFF;
				$v17 = $m[1023] & 0xFFFFFFFF;
				$v18 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
				$v19 = $m[1022] & 0xFFFFFFFF;
				$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
				$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v16 << 32 );
				$m[1023] = ( $m[1023] & -0x100000000 ) | $v17;
				$m[1022] = ( $v18 << 32 ) | $v19;
				$m[1021] = $v9;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v11 << 32 );
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** group (WebAssembly function 27). */
	private function group_27(): void {
		$m = &$this->m;
		$v20 = 0;
		$v21 = 0;
		$this->g0_stack_pointer = 8160;
		$v1 = 0;
		do {
			if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					$v2 = $m[5251] ?? $this->rt_load( 42008 );
					if ( $v2 < 0 || $v2 > 50 ) {
						$v3 = 4;
						$v4 = 1;
						$v5 = 0;
						$v6 = 0;
						break;
					}
					$v1 = $v2;
					$v7 = 0;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v8 = $v7;
							if ( $v8 == $v1 ) {
								break 2;
							}
							$v9 = ( $v8 * 416 ) & 0xFFFFFFFF;
							$v10 = ( $v9 + 42640 ) & 0xFFFFFFFF;
							$w10 = $v10 >> 3;
							$v11 = $m[ ( $v9 + 42640 ) >> 3 ] ?? $this->rt_load( $v9 + 42640 );
							if ( $v11 >= 10000000000001 || $v11 < -10000000000000 && $v11 != \PHP_INT_MIN ) {
								break;
							}
							$v12 = $m[ $w10 + 1 ] ?? $this->rt_word( $w10 + 1 );
							if ( $v12 < 1 || $v12 > 3 ) {
								break;
							}
							$v13 = $m[ $w10 + 2 ] ?? $this->rt_word( $w10 + 2 );
							if ( $v13 >= 253402300800000 || $v13 < 0 && $v13 != \PHP_INT_MIN ) {
								break;
							}
							$v14 = $m[ $w10 + 3 ] ?? $this->rt_word( $w10 + 3 );
							if ( $v14 >= 253402300800000 || $v14 < 0 && $v14 != \PHP_INT_MIN ) {
								break;
							}
							$v15 = $m[ $w10 + 4 ] ?? $this->rt_word( $w10 + 4 );
							if ( $v15 >= 253402300800000 || $v15 < 0 && $v15 != \PHP_INT_MIN ) {
								break;
							}
							$v16 = $m[ $w10 + 5 ] ?? $this->rt_word( $w10 + 5 );
							if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
								break;
							}
							$v17 = $m[ $w10 + 6 ] ?? $this->rt_word( $w10 + 6 );
							if ( $v17 >= 253402300800000 || $v17 < 0 && $v17 != \PHP_INT_MIN ) {
								break;
							}
							$v18 = (int) ( $v13 != \PHP_INT_MIN );
							if ( $v18 ^ (int) ( $v14 != \PHP_INT_MIN ) ) {
								break;
							}
							$v7 = ( $v8 + 1 ) & 0xFFFFFFFF;
							$v19 = (int) ( $v11 == \PHP_INT_MIN && $v12 == 1 );
							if ( $v18 || $v19 ) {
								continue;
							}
							break;
						}
						$this->place_at_fault( 8160 + 4, $v10, 7, 9392, 7, 0, 0, 1, $v8 );
						$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
						$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
						$v1 = $m[1021] & 0xFFFFFFFF;
						$v4 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
						if ( $v4 == 2 ) {
							break;
						}
						$v3 = ( $m[1023] >> 32 ) & 0xFF;
						$v20 = $m[1023] & 0xFFFFFFFF;
						$v5 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
						$v21 = $m[1022] & 0xFFFFFFFF;
						$v6 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
						break 2;
					} while ( false );
					do {
						do {
							if ( $v1 != 0 ) {
								$v22 = 0;
								$v23 = ( $m[5251] ?? $this->rt_load( 42008, 4 ) ) & 0xFFFFFFFF;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v24 = $v22;
									$v22 = ( $v24 + 1 ) & 0xFFFFFFFF;
									if ( $v24 <= 199 && $v24 < $v23 ) {
										$v25 = $v24 * 416;
										$w25 = $v25 >> 3;
										$v26 = $m[ $w25 + 5332 ] ?? $this->rt_word( $w25 + 5332 );
										if ( $v26 != \PHP_INT_MIN ) {
											$v27 = $m[ $w25 + 5333 ] ?? $this->rt_word( $w25 + 5333 );
											if ( $v27 != \PHP_INT_MIN ) {
												break 2;
											}
										}
									}
									if ( $v22 == $v1 ) {
										break;
									}
								}
							}
							isset( $m[5299] ) || $this->rt_touch( 5299 );
							$m[5299] = 0;
							break 2;
						} while ( false );
						$v28 = $v26 ^ \PHP_INT_MIN;
						$w29 = $w25 + 5330;
						$v30 = $m[ $w29 + 4 ] ?? $this->rt_word( $w29 + 4 );
						$v31 = $v30 ^ \PHP_INT_MIN;
						$v32 = $m[ $w29 + 5 ] ?? $this->rt_word( $w29 + 5 );
						$v33 = $v32 ^ \PHP_INT_MIN;
						$v34 = (int) ( $v32 == \PHP_INT_MIN );
						$v35 = $v30 == \PHP_INT_MIN ? 0 : ( $v34 ? $v31 : ( $v33 < $v31 ? $v33 : $v31 ) );
						$v36 = (int) ( $v35 == 0 );
						$v37 = $v36 ? $v28 : ( $v35 > $v28 ? $v35 : $v28 );
						$v38 = $v34 ? $v37 : ( $v33 < $v37 ? $v33 : $v37 );
						$v39 = $v27 ^ \PHP_INT_MIN;
						$v40 = $v36 ? $v39 : ( $v35 > $v39 ? $v35 : $v39 );
						$v41 = $v39 < $v28 ? $v39 : $v28;
						$v42 = $v36 ? $v41 : ( $v35 > $v41 ? $v35 : $v41 );
						$v43 = $m[ $w29 + 1 ] ?? $this->rt_word( $w29 + 1 );
						$v44 = $v43 == 1 ? 0 : ( $v43 == 3 ? 2 : 1 );
						$v45 = $m[ $w29 ] ?? $this->rt_word( $w29 );
						$v46 = $m[ $w29 + 6 ] ?? $this->rt_word( $w29 + 6 );
						if ( $v22 < $v1 ) {
							$v47 = $v46 ^ \PHP_INT_MIN;
							$v48 = (int) ( $v45 == \PHP_INT_MIN );
							$v49 = $v48;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v22 <= 199 && $v22 < $v23 ) {
									$v50 = $v22 * 416;
									$w50 = $v50 >> 3;
									$v51 = $m[ $w50 + 5332 ] ?? $this->rt_word( $w50 + 5332 );
									if ( $v51 != \PHP_INT_MIN ) {
										$v52 = $m[ $w50 + 5333 ] ?? $this->rt_word( $w50 + 5333 );
										if ( $v52 != \PHP_INT_MIN ) {
											$w53 = $w50 + 5330;
											$v54 = $m[ $w53 + 4 ] ?? $this->rt_word( $w53 + 4 );
											$v55 = $m[ $w53 + 5 ] ?? $this->rt_word( $w53 + 5 );
											$v56 = $m[ $w53 + 6 ] ?? $this->rt_word( $w53 + 6 );
											$v48 = 1;
											$v57 = $m[ $w53 ] ?? $this->rt_word( $w53 );
											if ( $v57 != \PHP_INT_MIN && ! $v49 ) {
												$v58 = $v57 + $v45;
												\is_float( $v58 ) && $v58 = self::rt_add_64( $v57, $v45 );
												$v59 = $v58 > -10000000000000 ? $v58 : -10000000000000;
												$v45 = $v59 < 10000000000000 ? $v59 : 10000000000000;
												$v48 = 0;
											}
											$v60 = $v51 ^ \PHP_INT_MIN;
											$v61 = $v52 ^ \PHP_INT_MIN;
											$v62 = $v54 ^ \PHP_INT_MIN;
											$v63 = $v55 ^ \PHP_INT_MIN;
											$v64 = $v56 ^ \PHP_INT_MIN;
											$v65 = $m[ $w53 + 1 ] ?? $this->rt_word( $w53 + 1 );
											if ( $v56 == \PHP_INT_MIN ) {
												$v66 = (int) ( $v47 != 0 );
											} else {
												$v66 = (int) ( $v47 != 0 && $v64 < $v47 );
											}
											$v67 = (int) ( $v55 == \PHP_INT_MIN );
											$v68 = $v54 == \PHP_INT_MIN ? 0 : ( $v67 ? $v62 : ( $v63 < $v62 ? $v63 : $v62 ) );
											$v69 = (int) ( $v68 == 0 );
											$v70 = $v69 ? $v60 : ( $v68 > $v60 ? $v68 : $v60 );
											$v71 = $v67 ? $v70 : ( $v63 < $v70 ? $v63 : $v70 );
											$v38 = $v71 < $v38 ? $v71 : $v38;
											$v72 = $v61 < $v60 ? $v61 : $v60;
											$v73 = $v69 ? $v72 : ( $v68 > $v72 ? $v68 : $v72 );
											$v42 = $v73 < $v42 ? $v73 : $v42;
											$v74 = $v69 ? $v61 : ( $v68 > $v61 ? $v68 : $v61 );
											$v40 = $v74 > $v40 ? $v74 : $v40;
											$v75 = (int) ( $v65 == 3 );
											$v76 = $v44;
											$v44 = $v76 == 1 ? 1 : ( $v75 ^ (int) ( $v65 != 1 ) ? 1 : ( $v76 == 2 ? 2 : ( $v75 ? 2 : 0 ) ) );
											$v47 = $v66 ? $v47 : $v64;
											$v49 = $v48;
										}
									}
								}
								$v22 = ( $v22 + 1 ) & 0xFFFFFFFF;
								if ( $v22 == $v1 ) {
									break;
								}
							}
							$v45 = $v48 ? \PHP_INT_MIN : $v45;
							$v46 = $v47 ^ \PHP_INT_MIN;
						}
						isset( $m[5305] ) || $this->rt_touch( 5305 );
						$m[5305] = $v46;
						isset( $m[5300] ) || $this->rt_touch( 5300 );
						$m[5300] = $v45;
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = 1;
						isset( $m[5304] ) || $this->rt_touch( 5304 );
						$m[5304] = $v38 ^ \PHP_INT_MIN;
						isset( $m[5303] ) || $this->rt_touch( 5303 );
						$m[5303] = $v40 ^ \PHP_INT_MIN;
						isset( $m[5302] ) || $this->rt_touch( 5302 );
						$m[5302] = $v42 ^ \PHP_INT_MIN;
						isset( $m[5301] ) || $this->rt_touch( 5301 );
						$m[5301] = $v44 + 1;
					} while ( false );
					isset( $m[5298] ) || $this->rt_touch( 5298 );
					$m[5298] = 0;
					break 2;
				} while ( false );
				$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
				$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v3 << 32 );
				$m[1023] = ( $m[1023] & -0x100000000 ) | $v20;
				$m[1022] = ( $v5 << 32 ) | $v21;
				$m[1021] = ( $v6 << 32 ) | $v1;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v4 << 32 );
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** holding (WebAssembly function 28). */
	private function holding_28(): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$v35 = 0;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0xFF00000001;
					$m[1018] = $m[1018] & 0xFFFFFFFF;
					$m[1017] = $m[1017] & 0xFFFFFFFF;
					$m[1016] = $m[1016] & 0xFFFFFFFF;
					break;
				}
				do {
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 < 1 || $v1 > 4 ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 < 1 || $v2 > 4 ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 >= 253402300800000 || $v3 < 0 && $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = 0;
						do {
							do {
								$v5 = $m[5254] ?? $this->rt_load( 42032 );
								if ( $v5 < 0 || $v5 > 100 ) {
									$v6 = 4;
									$v7 = 1;
									$v8 = 1;
									$v9 = 0;
								} else {
									$v10 = 0;
									if ( $v5 == 0 ) {
										$v17 = 0;
										break 2;
									}
									$v11 = $v5;
									$v12 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v13 = $v12 * 416;
											$v14 = $v13 + 42640;
											$s0 = $m[ ( $v13 + 42640 ) >> 3 ] ?? $this->rt_load( $v13 + 42640 );
											if ( $s0 < 1 || $s0 > 4 ) {
												break 2;
											}
											$s0 = $m[ ( $v14 + 8 ) >> 3 ] ?? $this->rt_load( $v14 + 8 );
											if ( $s0 < 1 || $s0 > 17 ) {
												break 2;
											}
											$v12 = $v12 + 1;
											if ( $v12 == $v11 ) {
												break;
											}
										}
										$v8 = $v11;
										break 2;
									} while ( false );
									$v10 = 0;
									$this->place_at_fault( 8128 + 36, $v14, 2, 9344, 2, 0, 1, 1, $v12 );
									$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
									$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
									$v8 = $m[1021] & 0xFFFFFFFF;
									$v7 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
									if ( $v7 == 2 ) {
										$v17 = 0;
										if ( $v8 == 0 ) {
											break 2;
										}
										$v11 = ( $m[5254] ?? $this->rt_load( 42032, 4 ) ) & 0xFFFFFFFF;
										break;
									}
									$v6 = ( $m[1023] >> 32 ) & 0xFF;
									$v15 = $m[1023] & 0xFFFFFFFF;
									$v4 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
									$v16 = $m[1022] & 0xFFFFFFFF;
									$v9 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
								}
								$m[1019] = ( $m[1019] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
								$m[1019] = ( $m[1019] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v6 << 32 );
								$m[1019] = ( $m[1019] & -0x100000000 ) | $v15;
								$m[1018] = ( $v4 << 32 ) | $v16;
								$m[1017] = ( $v9 << 32 ) | $v8;
								$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( $v7 << 32 );
								break 5;
							} while ( false );
							$v18 = 0;
							$v17 = 0;
							$v10 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v18 <= 199 && $v18 < $v11 ) {
									$v19 = $v18 * 416;
									$w19 = $v19 >> 3;
									$s0 = $m[ $w19 + 5330 ] ?? $this->rt_word( $w19 + 5330 );
									$v20 = $s0 - 3;
									\is_float( $v20 ) && $v20 = self::rt_sub_64( $s0, 3 );
									$v21 = $m[ $w19 + 5331 ] ?? $this->rt_word( $w19 + 5331 );
									$v22 = $v21 - 1;
									\is_float( $v22 ) && $v22 = self::rt_sub_64( $v21, 1 );
									if ( $v22 < 0 || $v22 >= 17 ) {
										$v21 = 3;
										$v23 = 2;
									} else {
										$v23 = ( $m[ ( $v22 + 14232 ) >> 3 ] >> ( ( $v22 & 7 ) << 3 ) ) & 0xFF;
									}
									$v10 = ( 1 << ( $v21 & 63 ) ) | $v10;
									if ( $v20 >= 0 || $v20 <= -3 ) {
										$s0 = $v23 << 3;
										$v17 = ( 1 << ( $m[ ( $s0 + 14256 ) >> 3 ] & 63 ) ) | $v17;
									}
								}
								$v18 = $v18 + 1;
								if ( $v18 == $v8 ) {
									break 2;
								}
							}
						} while ( false );
						$v24 = 0;
						do {
							$v25 = $m[5255] ?? $this->rt_load( 42040 );
							if ( $v25 < 0 || $v25 > 200 ) {
								$v26 = 4;
								$v27 = 2;
								$v28 = 1;
								$v29 = 0;
							} else {
								$v30 = $v1 > 3 ? 3 : 33619971 >> ( ( $v1 << 3 ) & 31 );
								$v31 = $v3 ^ \PHP_INT_MIN;
								$v27 = $v25;
								$v32 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v33 = $v32;
									if ( $v33 == $v27 ) {
										break 2;
									}
									$v32 = ( $v33 + 1 ) & 0xFFFFFFFF;
									$v34 = ( $v33 * 416 ) & 0xFFFFFFFF;
									$s0 = $m[ ( $v34 + 42656 ) >> 3 ] ?? $this->rt_load( $v34 + 42656 );
									if ( $s0 < 0 || $s0 >= 253402300800000 ) {
										break;
									}
								}
								$this->place_at_fault( 8128 + 36, $v34 + 42000 + 656, 1, 8576, 1, 0, 2, 1, $v33 );
								$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
								$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
								$v27 = $m[1021] & 0xFFFFFFFF;
								$v28 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
								if ( $v28 == 2 ) {
									break;
								}
								$v26 = ( $m[1023] >> 32 ) & 0xFF;
								$v35 = $m[1023] & 0xFFFFFFFF;
								$v29 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[1022] & 0xFFFFFFFF;
								$v24 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
							}
							$m[1019] = ( $m[1019] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
							$m[1019] = ( $m[1019] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v26 << 32 );
							$m[1019] = ( $m[1019] & -0x100000000 ) | $v35;
							$m[1018] = ( $v29 << 32 ) | $v15;
							$m[1017] = ( $v24 << 32 ) | $v27;
							$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( $v28 << 32 );
							break 4;
						} while ( false );
						do {
							if ( $v1 != 3 || $v3 == \PHP_INT_MIN ) {
								break;
							}
							$v30 = 2;
							if ( $v27 == 0 ) {
								break;
							}
							$v36 = 0;
							$v37 = ( $m[5255] ?? $this->rt_load( 42040, 4 ) ) & 0xFFFFFFFF;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v36 <= 199 && $v36 < $v37 ) {
									$s0 = $v36 * 416;
									if ( $v31 < ( ( $m[ ( $s0 + 42656 ) >> 3 ] ?? $this->rt_load( $s0 + 42656 ) ) | \PHP_INT_MIN ) ) {
										$v30 = 3;
										break 2;
									}
								}
								$v36 = $v36 + 1;
								if ( $v36 == $v27 ) {
									break;
								}
							}
						} while ( false );
						if ( $v2 != 1 ) {
							$v38 = 0;
							do {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								while ( true ) {
									$v39 = ( $m[ ( $v38 + 14109 ) >> 3 ] >> ( ( ( $v38 + 14109 ) & 7 ) << 3 ) ) & 0xFF;
									$s0 = $v39 << 3;
									if ( ( self::rt_shr_u_64( $v17, $m[ ( $s0 + 14256 ) >> 3 ] & 63 ) & 1 ) != 0 ) {
										$v40 = 1;
										if ( ( ( $v39 - 2 ) & 0xFFFFFFFF ) < 5 || ( $v39 == 7 || $v39 == 14 ) ) {
											break 2;
										}
									}
									$v38 = $v38 + 1;
									if ( $v38 == 17 ) {
										break;
									}
								}
								$v40 = 0;
							} while ( false );
							$v41 = ( $v30 & 0xFF ) != 3 ? 3 : ( $v40 ? 3 : 2 );
						} elseif ( ( $v10 & 0x8000 ) != 0 ) {
							$v41 = 2;
						} elseif ( ( $v10 & 0xD00 ) != 0 ) {
							$v41 = 1;
						} else {
							$v41 = ( $v10 >> 9 ) & 0x7FFFFFFFFFFFFF & 1;
						}
						isset( $m[5300] ) || $this->rt_touch( 5300 );
						$m[5300] = $v41 + 1;
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = ( $v30 + 1 ) & 0xFF;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 36, 42008, 3, 10040, 3, 0, 0, 0, 0 );
					$s0 = 8128 + 36 + 15;
					$s1 = 8128 + 4 + 15;
					$i = $s1 >> 3;
					$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 24 );
					$m[1018] = ( $m[1018] & -0xFFFF01 ) | ( ( ( $m[1022] >> 8 ) & 0xFFFF ) << 8 );
					$m[1019] = $m[1023];
					$m[1018] = ( $m[1018] & 0xFFFFFFFF ) | ( ( $m[1022] >> 32 ) << 32 );
					$m[1018] = ( $m[1018] & -0x100 ) | ( $m[1022] & 0xFF );
					$m[1017] = $m[1021];
					$v43 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( $v43 << 32 );
					if ( $v43 != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5298] ) || $this->rt_touch( 5298 );
				$m[5298] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** massGuard (WebAssembly function 29). */
	private function massguard_29(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
					$m[1020] = $m[1020] & -0x100;
					$m[1019] = $m[1019] & -0x100000000;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
				} else {
					$v1 = $m[5251] ?? $this->rt_load( 42008 );
					if ( $v1 >= 0 && $v1 <= 2147483647 ) {
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 >= 0 && $v2 <= 2147483647 ) {
							$v3 = $m[5253] ?? $this->rt_load( 42024 );
							if ( $v3 >= 0 && $v3 <= 100 ) {
								$v4 = $m[5254] ?? $this->rt_load( 42032 );
								if ( $v4 >= 0 && $v4 <= 2147483647 ) {
									isset( $m[5299] ) || $this->rt_touch( 5299 );
									$m[5299] = (int) ( $v2 * 100 > $v3 * $v1 && $v1 >= $v4 );
									break;
								}
							}
						}
					}
					$this->place_at_fault( 8128 + 36, 42008, 4, 11888, 4, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & 0xFFFFFFFF ) | ( $m[1023] << 32 );
					$m[1020] = ( $m[1020] & -0x100000000 ) | ( ( $m[1023] >> 32 ) & 0xFFFFFFFF );
					$m[1018] = ( $m[1018] & 0xFFFFFFFF ) | ( $m[1022] << 32 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( ( $m[1022] >> 32 ) & 0xFFFFFFFF );
					$m[1017] = ( $m[1017] & 0xFFFFFFFF ) | ( $m[1021] << 32 );
					$m[1018] = ( $m[1018] & -0x100000000 ) | ( ( $m[1021] >> 32 ) & 0xFFFFFFFF );
					$v5 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					$m[1017] = ( $m[1017] & -0x100000000 ) | $v5;
					if ( $v5 == 2 ) {
						break;
					}
				}
				$this->words_say( 8128 + 8 );
				break 2;
			} while ( false );
			isset( $m[5298] ) || $this->rt_touch( 5298 );
			$m[5298] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** order (WebAssembly function 30). */
	private function order_30(): void {
		$m = &$this->m;
		$v5 = 0;
		$v21 = 0;
		$v22 = 0;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0xFF00000001;
					$m[1018] = $m[1018] & 0xFFFFFFFF;
					$m[1017] = $m[1017] & 0xFFFFFFFF;
					$m[1016] = $m[1016] & 0xFFFFFFFF;
					break;
				}
				do {
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 < 1 || $v1 > 13 ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 >= 0 ) {
							if ( $v3 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5254] ?? $this->rt_load( 42032 );
						if ( $v4 >= 0 ) {
							if ( $v4 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = 0;
						$v6 = $m[5255] ?? $this->rt_load( 42040 );
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						do {
							$v7 = $m[5256] ?? $this->rt_load( 42048 );
							if ( $v7 < 0 || $v7 > 100 ) {
								$v8 = 4;
								$v9 = 1;
								$v10 = 1;
								$v11 = 0;
							} else {
								$v12 = $v2 ^ \PHP_INT_MIN;
								$v13 = $v4 ^ \PHP_INT_MIN;
								$v14 = $v3 ^ \PHP_INT_MIN;
								$v15 = $v1;
								$v16 = $v15 - 1;
								$v10 = $v7;
								$v17 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v18 = $v17;
									if ( $v18 == $v10 ) {
										break 2;
									}
									$v19 = ( $v18 * 416 ) & 0xFFFFFFFF;
									$v20 = ( $v19 + 42640 ) & 0xFFFFFFFF;
									$s0 = $m[ ( $v19 + 42640 ) >> 3 ] ?? $this->rt_load( $v19 + 42640 );
									if ( $s0 >= -10000000000000 && $s0 <= 10000000000000 ) {
										$v17 = ( $v18 + 1 ) & 0xFFFFFFFF;
										$s0 = $m[ ( $v20 + 8 ) >> 3 ] ?? $this->rt_load( $v20 + 8 );
										if ( $s0 >= 0 && $s0 < 10000000000001 ) {
											continue;
										}
									}
									break;
								}
								$this->place_at_fault( 8128 + 36, $v20, 2, 9104, 2, 0, 1, 1, $v18 );
								$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
								$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
								$v10 = $m[1021] & 0xFFFFFFFF;
								$v9 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
								if ( $v9 == 2 ) {
									break;
								}
								$v8 = ( $m[1023] >> 32 ) & 0xFF;
								$v21 = $m[1023] & 0xFFFFFFFF;
								$v5 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
								$v22 = $m[1022] & 0xFFFFFFFF;
								$v11 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
							}
							$m[1019] = ( $m[1019] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
							$m[1019] = ( $m[1019] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v8 << 32 );
							$m[1019] = ( $m[1019] & -0x100000000 ) | $v21;
							$m[1018] = ( $v5 << 32 ) | $v22;
							$m[1017] = ( $v11 << 32 ) | $v10;
							$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( $v9 << 32 );
							break 4;
						} while ( false );
						do {
							do {
								do {
									do {
										switch ( $v15 - 1 ) {
											case 0:
												if ( $v6 == 1 ) {
													break 2;
												}
												break;
											case 1:
												if ( $v6 == 1 ) {
													break 2;
												}
												break;
											case 4:
												$v23 = $v4 == \PHP_INT_MIN ? 0 : $v12;
												if ( $v23 == 0 || $v23 >= $v13 ) {
													break 2;
												}
												$v24 = 0;
												$v25 = $v4 == \PHP_INT_MIN ? 0 : $v14;
												if ( $v25 == 0 || $v25 >= $v13 ) {
													break 2;
												}
												break 3;
											case 5:
												$v26 = $v4 == \PHP_INT_MIN ? 0 : $v12;
												if ( $v26 == 0 || $v26 >= $v13 ) {
													break 2;
												}
												$v24 = 0;
												$v27 = $v4 == \PHP_INT_MIN ? 0 : $v14;
												if ( $v27 == 0 ) {
													break 2;
												}
												if ( $v27 < $v13 ) {
													break 3;
												}
												break 2;
											case 6:
											case 7:
											case 12:
												$v28 = (int) ( $v16 == 8 );
												$v29 = 3;
												$v30 = 0;
												$v24 = 1;
												break 5;
											case 9:
												if ( $v6 == 1 ) {
													break 2;
												}
												break;
											case 10:
												if ( $v6 == 1 ) {
													break 2;
												}
												break;
											case 11:
												if ( $v6 == 1 ) {
													break 2;
												}
												break;
											default:
												break 2;
										}
										$v29 = 2;
										$v28 = 0;
										$v24 = 0;
										break 3;
									} while ( false );
									$v28 = (int) ( $v16 == 8 );
									$v30 = 1;
									$v24 = 1;
									$v29 = 1;
									break 3;
								} while ( false );
								$v29 = 4;
								$v28 = 0;
							} while ( false );
							$v30 = 0;
						} while ( false );
						$v31 = 0;
						isset( $m[5301] ) || $this->rt_touch( 5301 );
						$m[5301] = $v24;
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = $v29;
						isset( $m[5304] ) || $this->rt_touch( 5304 );
						$m[5304] = $v10;
						isset( $m[5300] ) || $this->rt_touch( 5300 );
						$m[5300] = $v28;
						isset( $m[5303] ) || $this->rt_touch( 5303 );
						$m[5303] = (int) ( $v16 == 7 );
						isset( $m[5302] ) || $this->rt_touch( 5302 );
						$m[5302] = (int) ( ( $v16 & 0xE ) == 2 );
						if ( $v10 == 0 ) {
							break 2;
						}
						$v32 = ( $m[5256] ?? $this->rt_load( 42048, 4 ) ) & 0xFFFFFFFF;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v31 <= 199 && $v31 < $v32 ) {
								$v33 = $v31 * 416;
								$w33 = $v33 >> 3;
								$s0 = $m[ $w33 + 5330 ] ?? $this->rt_word( $w33 + 5330 );
								$s1 = $m[ $w33 + 5331 ] ?? $this->rt_word( $w33 + 5331 );
								$v34 = $s0 - $s1;
								\is_float( $v34 ) && $v34 = self::rt_sub_64( $s0, $s1 );
								isset( $m[ $w33 + 5332 ] ) || $this->rt_touch( $w33 + 5332 );
								$m[ $w33 + 5332 ] = $v30 ? ( $v34 > 0 ? $v34 : 0 ) : 0;
							}
							$v31 = $v31 + 1;
							if ( $v31 == $v10 ) {
								break 3;
							}
						}
					} while ( false );
					$this->place_at_fault( 8128 + 36, 42008, 5, 10256, 5, 0, 0, 0, 0 );
					$m[1019] = $m[1023];
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v35 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( $v35 << 32 );
					if ( $v35 != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5298] ) || $this->rt_touch( 5298 );
				$m[5298] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** orderRead (WebAssembly function 31). */
	private function orderread_31(): void {
		$m = &$this->m;
		$v9 = 0;
		$v25 = 0;
		$v26 = 0;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 < 0 || $v2 > 253402300799999 ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 < 0 || $v3 > 253402300799999 ) {
							break;
						}
						$v4 = $m[5254] ?? $this->rt_load( 42032 );
						if ( $v4 < 0 || $v4 > 3153600000000 ) {
							break;
						}
						$v5 = $m[5255] ?? $this->rt_load( 42040 );
						if ( $v5 >= 253402300800000 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5256] ?? $this->rt_load( 42048 );
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = $m[5257] ?? $this->rt_load( 42056 );
						if ( $v7 >= 0 ) {
							if ( $v7 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v7 != \PHP_INT_MIN ) {
							break;
						}
						$v8 = $m[5258] ?? $this->rt_load( 42064 );
						if ( $v8 >= 0 ) {
							if ( $v8 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v8 != \PHP_INT_MIN ) {
							break;
						}
						$v9 = 0;
						$v10 = $m[5259] ?? $this->rt_load( 42072 );
						if ( $v10 < 0 || $v10 > 3153600000000 ) {
							break;
						}
						do {
							$v11 = $m[5260] ?? $this->rt_load( 42080 );
							if ( $v11 < 0 || $v11 > 200 ) {
								$v12 = 4;
								$v13 = 1;
								$v14 = 1;
								$v15 = 0;
							} else {
								$v16 = $v1 | \PHP_INT_MIN;
								$v17 = $v8 ^ \PHP_INT_MIN;
								$v18 = $v7 ^ \PHP_INT_MIN;
								$v19 = $v5 ^ \PHP_INT_MIN;
								$v20 = $v3 | \PHP_INT_MIN;
								$v21 = $v2 | \PHP_INT_MIN;
								$v14 = $v11;
								$v22 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v23 = $v22;
									if ( $v23 == $v14 ) {
										break 2;
									}
									$v22 = ( $v23 + 1 ) & 0xFFFFFFFF;
									$v24 = ( $v23 * 416 ) & 0xFFFFFFFF;
									$s0 = $m[ ( $v24 + 42640 ) >> 3 ] ?? $this->rt_load( $v24 + 42640 );
									if ( $s0 < 0 || $s0 >= 253402300800000 ) {
										break;
									}
								}
								$this->place_at_fault( 8128 + 32, $v24 + 42640, 1, 8576, 1, 0, 1, 1, $v23 );
								$m[1019] = ( $m[1019] & -0xFFFF00000001 ) | ( ( ( $m[1023] >> 8 ) & 0xFFFF ) << 32 );
								$m[1019] = ( $m[1019] & -0xFF000000000001 ) | ( ( ( $m[1023] >> 24 ) & 0xFF ) << 48 );
								$v14 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
								$v13 = $m[1020] & 0xFFFFFFFF;
								if ( $v13 == 2 ) {
									break;
								}
								$v12 = $m[1023] & 0xFF;
								$v25 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
								$v9 = $m[1022] & 0xFFFFFFFF;
								$v26 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[1021] & 0xFFFFFFFF;
							}
							$m[1019] = ( $m[1019] & -0xFF000001 ) | ( ( ( $m[1019] >> 48 ) & 0xFF ) << 24 );
							$m[1019] = ( $m[1019] & -0x1000000 ) | ( ( ( $m[1019] >> 32 ) & 0xFFFF ) << 8 ) | $v12;
							$m[1018] = ( $v25 << 32 ) | $v9;
							$m[1017] = ( $v26 << 32 ) | $v15;
							$m[1016] = ( $v14 << 32 ) | $v13;
							break 4;
						} while ( false );
						do {
							if ( ! $v14 ) {
								$v27 = $v2 - $v1;
								break;
							}
							$v28 = (int) ( $v8 == \PHP_INT_MIN || $v21 >= $v17 );
							$v27 = $v2 - $v1;
							$v29 = (int) ( $v6 == 1 && $v27 <= $v4 );
							$v30 = 0;
							$v31 = ( $m[5260] ?? $this->rt_load( 42080, 4 ) ) & 0xFFFFFFFF;
							$v32 = $v31 < 200 ? $v31 : 200;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v30 == $v32 ) {
									break 2;
								}
								$v33 = 0;
								if ( $v29 != 0 ) {
									$s0 = ( $v30 * 416 ) & 0xFFFFFFFF;
									$v33 = $v28 & (int) ( ( ( ( $m[ ( $s0 + 42640 ) >> 3 ] ?? $this->rt_load( $s0 + 42640 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) < ( $v21 ^ \PHP_INT_MIN ) );
								}
								$s0 = ( $v30 * 416 ) & 0xFFFFFFFF;
								isset( $m[ ( $s0 + 42648 ) >> 3 ] ) || $this->rt_touch( ( $s0 + 42648 ) >> 3 );
								$m[ ( $s0 + 42648 ) >> 3 ] = $v33;
								$v34 = ( $v30 + 1 ) & 0xFFFFFFFF;
								$v30 = $v34;
								if ( $v34 == $v14 ) {
									break;
								}
							}
						} while ( false );
						isset( $m[5304] ) || $this->rt_touch( 5304 );
						$m[5304] = $v14;
						$v35 = $v21 < $v20 ? $v21 : $v20;
						$v36 = $v16 < $v35 ? $v16 : $v35;
						$v37 = (int) ( $v21 < $v17 );
						$v38 = \PHP_INT_MIN;
						$v39 = (int) ( $v8 != \PHP_INT_MIN );
						$v40 = $v5;
						do {
							if ( $v6 != 1 ) {
								break;
							}
							$v40 = $v5;
							if ( $v27 > $v4 ) {
								break;
							}
							if ( $v8 != \PHP_INT_MIN ) {
								$v40 = $v5;
								if ( $v37 ) {
									break;
								}
							}
							$v40 = ( $v5 == \PHP_INT_MIN ? $v36 : ( $v36 > $v19 ? $v36 : $v19 ) ) ^ \PHP_INT_MIN;
						} while ( false );
						$v41 = $v39 & $v37;
						if ( $v7 != \PHP_INT_MIN ) {
							$c = $v6 != 1;
							$v38 = \PHP_INT_MIN;
							if ( ! $c && ( $v27 <= $v4 && ( $v8 == \PHP_INT_MIN || $v21 >= $v17 ) ) ) {
								$v42 = $v7 - $v10;
								\is_float( $v42 ) && $v42 = self::rt_sub_64( $v7, $v10 );
								$v38 = $v8 == \PHP_INT_MIN || $v17 <= $v18 ? ( $v36 >= $v18 ? ( $v5 == \PHP_INT_MIN || $v19 < $v18 ? ( $v42 > 0 ? $v42 : 0 ) : \PHP_INT_MIN ) : \PHP_INT_MIN ) : \PHP_INT_MIN;
							}
						}
						isset( $m[5303] ) || $this->rt_touch( 5303 );
						$m[5303] = $v38;
						isset( $m[5302] ) || $this->rt_touch( 5302 );
						$m[5302] = $v40;
						isset( $m[5301] ) || $this->rt_touch( 5301 );
						$m[5301] = $v36 & 0xFFFFFFFFFFFF;
						isset( $m[5300] ) || $this->rt_touch( 5300 );
						$m[5300] = $v41;
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = (int) ( $v27 > $v4 );
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 42008, 9, 11312, 9, 0, 0, 0, 0 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v43 = $m[1020];
					$m[1016] = $v43;
					if ( ( $v43 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5298] ) || $this->rt_touch( 5298 );
				$m[5298] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** owner (WebAssembly function 32). */
	private function owner_32(): void {
		$m = &$this->m;
		$v12 = 0;
		$v13 = 0;
		$v19 = 0;
		$v39 = 0;
		$this->g0_stack_pointer = 8048;
		$v1 = 0;
		do {
			if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
				$m[1013] = $m[1013] & -0x100;
				$m[1012] = $m[1012] & -0x100000000;
				$m[1011] = $m[1011] & -0x100000000;
				$m[1010] = $m[1010] & -0x100000000;
			} else {
				do {
					$v2 = $m[5251] ?? $this->rt_load( 42008 );
					if ( $v2 < 0 || $v2 > 20 ) {
						$v3 = 4;
						$v4 = 1;
						$v5 = 0;
						$v6 = 0;
						break;
					}
					$v7 = $v2;
					$v8 = 0;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v9 = $v8;
							if ( $v9 == $v7 ) {
								$v1 = $v7;
								break 2;
							}
							$v10 = ( $v9 * 416 ) & 0xFFFFFFFF;
							$v11 = ( $v10 + 42640 ) & 0xFFFFFFFF;
							$w11 = $v11 >> 3;
							$s0 = $m[ ( $v10 + 42640 ) >> 3 ] ?? $this->rt_load( $v10 + 42640 );
							if ( $s0 < -2147483648 || $s0 > 2147483647 ) {
								break;
							}
							$s0 = $m[ $w11 + 1 ] ?? $this->rt_word( $w11 + 1 );
							if ( $s0 < 0 || $s0 > 1 ) {
								break;
							}
							$s0 = $m[ $w11 + 2 ] ?? $this->rt_word( $w11 + 2 );
							if ( $s0 < 0 || $s0 > 1 ) {
								break;
							}
							$s0 = $m[ $w11 + 3 ] ?? $this->rt_word( $w11 + 3 );
							if ( $s0 < 0 || $s0 > 253402300799999 ) {
								break;
							}
							$v8 = ( $v9 + 1 ) & 0xFFFFFFFF;
							$s0 = $m[ $w11 + 4 ] ?? $this->rt_word( $w11 + 4 );
							if ( $s0 >= 0 && $s0 < 3153600000001 ) {
								continue;
							}
							break;
						}
						$this->place_at_fault( 8048 + 32, $v11, 5, 8792, 5, 0, 0, 1, $v9 );
						$m[1008] = ( $m[1008] & -0xFFFF00000001 ) | ( ( ( $m[1013] >> 8 ) & 0xFFFF ) << 32 );
						$m[1008] = ( $m[1008] & -0xFF000000000001 ) | ( ( ( $m[1013] >> 24 ) & 0xFF ) << 48 );
						$v1 = ( $m[1010] >> 32 ) & 0xFFFFFFFF;
						$v4 = $m[1010] & 0xFFFFFFFF;
						if ( $v4 != 2 ) {
							$v3 = $m[1013] & 0xFF;
							$v12 = ( $m[1012] >> 32 ) & 0xFFFFFFFF;
							$v5 = $m[1012] & 0xFFFFFFFF;
							$v13 = ( $m[1011] >> 32 ) & 0xFFFFFFFF;
							$v6 = $m[1011] & 0xFFFFFFFF;
							break 2;
						}
						$v7 = ( $m[5251] ?? $this->rt_load( 42008, 4 ) ) & 0xFFFFFFFF;
					} while ( false );
					$v14 = 0;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v15 = $v14;
							if ( $v15 == 20 || ( $v15 == $v1 || $v15 == $v7 ) ) {
								$v40 = \PHP_INT_MIN;
								$v41 = 1;
								break 2;
							}
							$v14 = ( $v15 + 1 ) & 0xFFFFFFFF;
							$v16 = ( $v15 * 416 ) & 0xFFFFFFFF;
							if ( ( $m[ ( $v16 + 42656 ) >> 3 ] ?? $this->rt_load( $v16 + 42656 ) ) != 1 ) {
								break;
							}
						}
						$v17 = $v16 + 42640;
						$w17 = $v17 >> 3;
						$v18 = ( $m[ $w17 + 3 ] ?? $this->rt_word( $w17 + 3 ) ) | \PHP_INT_MIN;
						$v19 = $m[ $w17 + 4 ] ?? $this->rt_word( $w17 + 4 );
						do {
							if ( $v15 > 18 ) {
								break;
							}
							$v20 = (int) ( ( $m[ $w17 + 1 ] ?? $this->rt_word( $w17 + 1 ) ) != 1 );
							$v25 = $m[ $w17 ] ?? $this->rt_word( $w17 );
							$v26 = $v15;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v14 == $v1 || ( $v14 > 199 || $v14 >= $v7 ) ) {
									break 2;
								}
								$v27 = $v14 * 416;
								if ( ( $m[ ( $v27 + 42656 ) >> 3 ] ?? $this->rt_load( $v27 + 42656 ) ) == 1 ) {
									$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[1008] >> 16 ) & 0xFF ) << 48 );
									$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( $m[1008] & 0xFFFF ) << 32 );
									$m[1008] = ( $m[1008] & 0xFFFFFFFF ) | ( $m[1007] << 32 );
									$m[1009] = ( $m[1009] & -0x10000 ) | ( ( $m[1007] >> 32 ) & 0xFFFF );
								} else {
									$v28 = $v27 + 42640;
									$w28 = $v28 >> 3;
									$v29 = $m[ $w28 + 4 ] ?? $this->rt_word( $w28 + 4 );
									$v30 = $m[ $w28 + 3 ] ?? $this->rt_word( $w28 + 3 );
									$v31 = $m[ $w28 + 1 ] ?? $this->rt_word( $w28 + 1 );
									$v32 = $m[ $w28 ] ?? $this->rt_word( $w28 );
									$m[1011] = ( $m[1011] & -0xFF000001 ) | ( ( ( $m[1008] >> 16 ) & 0xFF ) << 24 );
									$m[1011] = ( $m[1011] & -0xFFFF01 ) | ( ( $m[1008] & 0xFFFF ) << 8 );
									$m[1016] = ( $m[1016] & -0xFFFFFFFF0001 ) | ( ( $m[1007] & 0xFFFFFFFF ) << 16 );
									$m[1016] = ( $m[1016] & 0xFFFFFFFFFFFF ) | ( ( $m[1007] >> 32 ) << 48 );
									$v33 = (int) ( $v31 != 1 );
									$v34 = $v30 | \PHP_INT_MIN;
									if ( $v25 != $v32 ) {
										$v35 = ( (int) ( $v25 > $v32 ) - (int) ( $v25 < $v32 ) ) & 0xFFFFFFFF;
									} else {
										$v35 = ( $v20 - $v33 ) & 0xFFFFFFFF;
										if ( ! ( $v35 & 0xFF ) ) {
											$v35 = ( (int) ( $v26 > $v14 ) - (int) ( $v26 < $v14 ) ) & 0xFFFFFFFF;
										}
									}
									$v36 = (int) ( ( $v35 << 56 ) >> 56 < 1 );
									$v37 = $v36 ? 8089 : 8145;
									$w37 = $v37 >> 3;
									$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[ $w37 ] >> 24 ) & 0xFF ) << 48 );
									$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( ( $m[ $w37 ] >> 8 ) & 0xFFFF ) << 32 );
									$v38 = $v36 ? 8130 : 8186;
									$w38 = $v38 >> 3;
									$m[1008] = ( $m[1008] & 0xFFFFFFFF ) | ( ( $m[ $w38 ] >> 16 ) << 32 );
									$m[1009] = ( $m[1009] & -0x10000 ) | ( ( $m[ $w38 ] >> 48 ) & 0xFFFF );
									$v18 = $v36 ? $v18 : $v34;
									$v19 = $v36 ? $v19 : $v29;
									$v15 = $v36 ? $v15 : $v14;
									$v26 = $v36 ? $v26 : $v14;
									$v20 = $v36 ? $v20 : $v33;
									$v25 = $v36 ? $v25 : $v32;
								}
								$m[1008] = ( $m[1008] & -0xFF0001 ) | ( ( ( $m[1009] >> 48 ) & 0xFF ) << 16 );
								$m[1008] = ( $m[1008] & -0x10000 ) | ( ( $m[1009] >> 32 ) & 0xFFFF );
								$m[1007] = ( $m[1007] & -0x100000000 ) | ( ( $m[1008] >> 32 ) & 0xFFFFFFFF );
								$m[1007] = ( $m[1007] & -0xFFFF00000001 ) | ( ( $m[1009] & 0xFFFF ) << 32 );
								$v14 = $v14 + 1;
								if ( $v14 == 20 ) {
									break;
								}
							}
						} while ( false );
						$v39 = $v18 ^ \PHP_INT_MIN;
						$v40 = $v15;
						$v41 = 0;
					} while ( false );
					$v42 = 0;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v42 == 20 || ( $v42 == $v1 || $v42 == $v7 ) ) {
								$v44 = 0;
								break 2;
							}
							$v43 = ( $v42 * 416 ) & 0xFFFFFFFF;
							$v42 = ( $v42 + 1 ) & 0xFFFFFFFF;
							if ( ( $m[ ( $v43 + 42648 ) >> 3 ] ?? $this->rt_load( $v43 + 42648 ) ) == 1 ) {
								break;
							}
						}
						$v44 = 0;
						if ( $v41 ) {
							break;
						}
						$v45 = $v43 + 42640;
						$w45 = $v45 >> 3;
						$s0 = ( $m[ $w45 + 3 ] ?? $this->rt_word( $w45 + 3 ) ) & \PHP_INT_MAX;
						$s1 = $m[ $w45 + 4 ] ?? $this->rt_word( $w45 + 4 );
						$s2 = $s0 - $s1;
						\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
						$v46 = $v39 - $v19;
						\is_float( $v46 ) && $v46 = self::rt_sub_64( $v39, $v19 );
						$v44 = (int) ( $s2 > ( $v46 > 0 ? $v46 : 0 ) );
					} while ( false );
					isset( $m[5300] ) || $this->rt_touch( 5300 );
					$m[5300] = $v44;
					isset( $m[5299] ) || $this->rt_touch( 5299 );
					$m[5299] = $v40;
					isset( $m[5298] ) || $this->rt_touch( 5298 );
					$m[5298] = 0;
					break 2;
				} while ( false );
				$m[1013] = ( $m[1013] & -0xFF000001 ) | ( ( ( $m[1008] >> 48 ) & 0xFF ) << 24 );
				$m[1013] = ( $m[1013] & -0x1000000 ) | ( ( ( $m[1008] >> 32 ) & 0xFFFF ) << 8 ) | $v3;
				$m[1012] = ( $v12 << 32 ) | $v5;
				$m[1011] = ( $v13 << 32 ) | $v6;
				$m[1010] = ( $v1 << 32 ) | $v4;
			}
			$this->words_say( 8048 + 32 );
		} while ( false );
		$this->g0_stack_pointer = 8048 + 144;
	}

	/** payment (WebAssembly function 33). */
	private function payment_33(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			do {
				do {
					if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
						$m[1023] = $m[1023] & -0xFF00000001;
						$m[1022] = $m[1022] & 0xFFFFFFFF;
						$m[1021] = $m[1021] & 0xFFFFFFFF;
						$m[1020] = $m[1020] & 0xFFFFFFFF;
					} else {
						do {
							do {
								do {
									$v1 = $m[5251] ?? $this->rt_load( 42008 );
									if ( $v1 < 1 || $v1 > 13 ) {
										break;
									}
									$s0 = $m[5252] ?? $this->rt_load( 42016 );
									$v2 = $s0 - 1;
									\is_float( $v2 ) && $v2 = self::rt_sub_64( $s0, 1 );
									if ( $v2 < 0 || $v2 > 12 ) {
										break;
									}
									$v3 = $m[5253] ?? $this->rt_load( 42024 );
									if ( $v3 < 0 || $v3 > 1 ) {
										break;
									}
									$v4 = $m[5254] ?? $this->rt_load( 42032 );
									if ( $v4 < 0 || $v4 > 1 ) {
										break;
									}
									$v5 = $m[5255] ?? $this->rt_load( 42040 );
									if ( $v5 < 0 || $v5 > 1 ) {
										break;
									}
									$v6 = $m[5256] ?? $this->rt_load( 42048 );
									if ( $v6 < 0 || $v6 > 1 ) {
										break;
									}
									$v7 = (int) ( $v6 == 1 );
									$v8 = (int) ( $v3 == 1 );
									$v9 = $v2;
									if ( $v5 == 1 ) {
										break 4;
									}
									$v10 = (int) ( $v4 == 1 );
									$v11 = $v1 - 1;
									break 2;
								} while ( false );
								$this->place_at_fault( 8160 + 4, 42008, 6, 10112, 6, 0, 0, 0, 8160 );
								$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
								$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
								$v9 = ( $m[1021] >> 40 ) & 0xFF;
								$v11 = ( $m[1021] >> 32 ) & 0xFF;
								$v7 = ( $m[1021] >> 24 ) & 0xFF;
								$v12 = ( $m[1021] >> 16 ) & 0xFF;
								$v10 = ( $m[1021] >> 8 ) & 0xFF;
								$v8 = $m[1021] & 0xFF;
								$v13 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
								if ( $v13 != 2 ) {
									break 2;
								}
								if ( $v12 & 1 ) {
									break 3;
								}
							} while ( false );
							$v14 = 1;
							if ( $v7 & 1 ) {
								break 3;
							}
							$v15 = 0;
							switch ( ( $v11 - 3 ) & 0xFFFFFFFF ) {
								case 0:
								case 1:
								case 2:
									$v15 = 1;
									break;
								case 5:
									$v15 = $v10;
									break;
								default:
									break;
							}
							switch ( ( $v9 - 3 ) & 0xFFFFFFFF ) {
								case 0:
								case 1:
									if ( ( $v15 & 1 ) != 0 ) {
										break 4;
									}
									break;
								case 5:
									if ( ( ( $v8 ^ 0xFFFFFFFF ) | $v15 ) & 1 ) {
										break 4;
									}
									break;
								default:
									break 4;
							}
							$v14 = 2;
							break 3;
						} while ( false );
						$v16 = ( $m[1023] >> 32 ) & 0xFF;
						$v17 = $m[1023] & 0xFFFFFFFF;
						$v18 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
						$v19 = $m[1022] & 0xFFFFFFFF;
						$v20 = ( $m[1021] >> 48 ) & 0xFFFF;
						$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
						$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v16 << 32 );
						$m[1023] = ( $m[1023] & -0x100000000 ) | $v17;
						$m[1022] = ( $v18 << 32 ) | $v19;
						$m[1021] = ( $m[1021] & 0xFFFFFFFFFF ) | ( $v20 << 48 ) | ( $v9 << 40 );
						$m[1021] = ( $m[1021] & -0xFFFF000001 ) | ( $v11 << 32 ) | ( $v7 << 24 );
						$m[1021] = ( $m[1021] & -0xFFFF01 ) | ( $v12 << 16 ) | ( $v10 << 8 );
						$m[1021] = ( $m[1021] & -0x100 ) | $v8;
						$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v13 << 32 );
					}
					$this->words_say( 8160 + 4 );
					break 3;
				} while ( false );
				$v14 = 1;
				do {
					switch ( ( $v9 - 2 ) & 0xFFFFFFFF ) {
						case 0:
							break 3;
						case 3:
						case 10:
							break 2;
						case 4:
							if ( ( $v8 & 1 ) == 0 ) {
								break 2;
							}
							break;
						case 5:
							if ( ! ( $v8 & 1 ) ) {
								break 2;
							}
							break;
						default:
							break;
					}
					$v14 = ( $v7 + 3 ) & 0xFF;
					break 2;
				} while ( false );
				$v14 = 4;
			} while ( false );
			isset( $m[5298] ) || $this->rt_touch( 5298 );
			$m[5298] = 0;
			isset( $m[5299] ) || $this->rt_touch( 5299 );
			$m[5299] = $v14;
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** policies (WebAssembly function 34). */
	private function policies_34(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					isset( $m[5298] ) || $this->rt_touch( 5298 );
					$m[5298] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** reflect (WebAssembly function 35). */
	private function reflect_35(): void {
		$m = &$this->m;
		$v30 = 0;
		$v31 = 0;
		$v101 = 0;
		$v135 = 0;
		$v136 = 0;
		$v137 = 0;
		$v138 = 0;
		$v139 = 0;
		$this->g0_stack_pointer = 8064;
		do {
			do {
				do {
					if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
						$m[1012] = $m[1012] & -0x100;
						$m[1011] = $m[1011] & -0x100000000;
						$m[1010] = $m[1010] & -0x100000000;
						$m[1009] = $m[1009] & -0x100000000;
						break;
					}
					$m[1009] = ( $m[1009] & -0x100000000 ) | 2;
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 < 1 || $v2 > 2 ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 < 1 || $v3 > 2 ) {
							break;
						}
						$v4 = $m[5254] ?? $this->rt_load( 42032 );
						if ( $v4 < 1 || $v4 > 5 ) {
							break;
						}
						$v5 = $m[5255] ?? $this->rt_load( 42040 );
						if ( $v5 >= 253402300800000 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5256] ?? $this->rt_load( 42048 );
						if ( $v6 >= 0 ) {
							if ( $v6 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v6 != \PHP_INT_MIN ) {
							break;
						}
						$v7 = $m[5257] ?? $this->rt_load( 42056 );
						if ( $v7 < 0 || $v7 > 2147483647 ) {
							break;
						}
						$v8 = $m[5258] ?? $this->rt_load( 42064 );
						if ( $v8 < 0 || $v8 > 3153600000000 ) {
							break;
						}
						$v9 = $m[5259] ?? $this->rt_load( 42072 );
						if ( $v9 < 0 || $v9 > 3153600000000 ) {
							break;
						}
						$v10 = $m[5260] ?? $this->rt_load( 42080 );
						if ( $v10 < 0 || $v10 > 10000000000000 ) {
							break;
						}
						$v11 = $m[5261] ?? $this->rt_load( 42088 );
						if ( $v11 < 0 || $v11 > 253402300799999 ) {
							break;
						}
						$v12 = $m[5262] ?? $this->rt_load( 42096 );
						if ( $v12 < 0 || $v12 > 10000000000000 ) {
							break;
						}
						$v13 = $m[5263] ?? $this->rt_load( 42104 );
						if ( $v13 < 0 || $v13 > 2147483647 ) {
							break;
						}
						$v14 = $m[5264] ?? $this->rt_load( 42112 );
						if ( $v14 >= 0 ) {
							if ( $v14 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v14 != \PHP_INT_MIN ) {
							break;
						}
						$v15 = 1;
						$v16 = 0;
						do {
							$v17 = $m[5265] ?? $this->rt_load( 42120 );
							if ( $v17 < 0 || $v17 > 16 ) {
								$v18 = 4;
								$v19 = 1;
								$v20 = 0;
							} else {
								$v21 = $v3 == 1 ? 0 : ( $v3 == 2 ? 1 : 2 );
								$v22 = (int) ( $v21 == 2 ) | $v21;
								$v23 = $v5 ^ \PHP_INT_MIN;
								$v24 = $v14 ^ \PHP_INT_MIN;
								$v25 = ( 12918521860 >> ( ( $v4 << 3 ) & 0xFFFFFFFFF8 ) ) & 0xFFFFFFFF;
								$v19 = $v17;
								$v26 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v27 = $v26;
									if ( $v27 == $v19 ) {
										break 2;
									}
									$v28 = ( $v27 * 416 ) & 0xFFFFFFFF;
									$v29 = ( $v28 + 42640 ) & 0xFFFFFFFF;
									$w29 = $v29 >> 3;
									$s0 = $m[ ( $v28 + 42640 ) >> 3 ] ?? $this->rt_load( $v28 + 42640 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w29 + 1 ] ?? $this->rt_word( $w29 + 1 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w29 + 2 ] ?? $this->rt_word( $w29 + 2 );
									if ( $s0 < 0 || $s0 > 2147483647 ) {
										break;
									}
									$s0 = $m[ $w29 + 3 ] ?? $this->rt_word( $w29 + 3 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w29 + 4 ] ?? $this->rt_word( $w29 + 4 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w29 + 5 ] ?? $this->rt_word( $w29 + 5 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w29 + 6 ] ?? $this->rt_word( $w29 + 6 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$v26 = ( $v27 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w29 + 7 ] ?? $this->rt_word( $w29 + 7 );
									if ( $s0 >= 0 && $s0 < 10000000000001 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault( 8064 + 56, $v29, 8, 8912, 8, 0, 1, 1, $v27 );
								$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
								$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
								$v19 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[1015] & 0xFFFFFFFF;
								if ( $v15 == 2 ) {
									break;
								}
								$v18 = $m[1018] & 0xFF;
								$v30 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v16 = $m[1017] & 0xFFFFFFFF;
								$v31 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v20 = $m[1016] & 0xFFFFFFFF;
							}
							$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
							$m[1012] = ( $m[1012] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v18;
							$m[1011] = ( $v30 << 32 ) | $v16;
							$m[1010] = ( $v31 << 32 ) | $v20;
							$m[1009] = ( $v19 << 32 ) | $v15;
							break 3;
						} while ( false );
						$v32 = 2;
						do {
							do {
								do {
									do {
										if ( $v19 >= 2 ) {
											$v33 = ( $m[5265] ?? $this->rt_load( 42120, 4 ) ) & 0xFFFFFFFF;
											$v34 = 1;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v34 <= 200 ) {
													$v35 = $v34 - 1;
													if ( $v35 < $v33 ) {
														if ( $v34 > 199 || $v34 >= $v33 ) {
															break 2;
														}
														$s0 = $v34 * 416;
														$s1 = $v35 * 416;
														if ( ( ( ( $m[ ( $s0 + 42640 ) >> 3 ] ?? $this->rt_load( $s0 + 42640 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) < ( ( ( $m[ ( $s1 + 42640 ) >> 3 ] ?? $this->rt_load( $s1 + 42640 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) ) {
															break 2;
														}
													}
												}
												$v34 = $v34 + 1;
												if ( $v34 == $v19 ) {
													break;
												}
											}
										}
										$v36 = 0;
										$v37 = $m[5266] ?? $this->rt_load( 42128 );
										if ( $v37 < 0 || $v37 > 32 ) {
											$v38 = 1;
											$v39 = 4;
											$v40 = 0;
											break 4;
										}
										if ( $v37 == 0 ) {
											break 3;
										}
										$v41 = $v37;
										$v42 = 0;
										--$this->fuel < 0 && self::rt_out_of_fuel();
										while ( true ) {
											$v43 = $v42 * 416;
											$v44 = $v43 + 42000;
											$w44 = $v44 >> 3;
											$s0 = $m[ ( $v43 + 42704 ) >> 3 ] ?? $this->rt_load( $v43 + 42704 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break 3;
											}
											$s0 = $m[ $w44 + 89 ] ?? $this->rt_word( $w44 + 89 );
											if ( $s0 < 0 || $s0 > 253402300799999 ) {
												break 3;
											}
											$v45 = $m[ $w44 + 90 ] ?? $this->rt_word( $w44 + 90 );
											if ( $v45 < 1 || $v45 > 3 ) {
												break 3;
											}
											$v37 = $m[ $w44 + 91 ] ?? $this->rt_word( $w44 + 91 );
											if ( $v37 >= 253402300800000 || $v37 < 0 && $v37 != \PHP_INT_MIN ) {
												break 3;
											}
											$v46 = $m[ $w44 + 92 ] ?? $this->rt_word( $w44 + 92 );
											if ( $v46 >= 0 ) {
												if ( $v46 >= 253402300800000 ) {
													break 3;
												}
											} elseif ( $v46 != \PHP_INT_MIN ) {
												break 3;
											}
											if ( $v45 == 2 && ( $v46 != \PHP_INT_MIN || $v37 != \PHP_INT_MIN ) ) {
												break 3;
											}
											$v42 = $v42 + 1;
											if ( $v42 == $v41 ) {
												break 4;
											}
										}
									} while ( false );
									$m[1012] = ( $m[1012] & -0x100 ) | 6;
									$m[1011] = $m[1011] & -0x100000000;
									$m[1010] = ( $v34 << 32 ) | 1;
									$m[1009] = 4294967297;
									break 5;
								} while ( false );
								$this->place_at_fault( 8064 + 56, $v44 + 704, 5, 9176, 5, 0, 2, 1, $v42 );
								$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
								$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
								$v38 = $m[1015] & 0xFFFFFFFF;
								if ( $v38 == 2 ) {
									break;
								}
								$v39 = $m[1018] & 0xFF;
								$v19 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v36 = $m[1017] & 0xFFFFFFFF;
								$v22 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v40 = $m[1016] & 0xFFFFFFFF;
								$v32 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								break 2;
							} while ( false );
							$v47 = 0;
							do {
								$v48 = $m[5267] ?? $this->rt_load( 42136 );
								if ( $v48 < 0 || $v48 > 200 ) {
									$v49 = 4;
									$v50 = 3;
									$v51 = 1;
									$v52 = 0;
								} else {
									$v53 = $v48;
									$v54 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v55 = $v54;
										if ( $v55 == $v53 ) {
											break 2;
										}
										$v54 = ( $v55 * 416 ) & 0xFFFFFFFF;
										$v56 = ( $v54 + 42000 ) & 0xFFFFFFFF;
										$w56 = $v56 >> 3;
										$v57 = $m[ ( $v54 + 42744 ) >> 3 ] ?? $this->rt_load( $v54 + 42744 );
										if ( $v57 < 0 || $v57 > 10000000000000 ) {
											break;
										}
										$v37 = $m[ $w56 + 94 ] ?? $this->rt_word( $w56 + 94 );
										if ( $v37 >= 10000000000001 || $v37 < 0 && $v37 != \PHP_INT_MIN ) {
											break;
										}
										$s0 = $m[ $w56 + 95 ] ?? $this->rt_word( $w56 + 95 );
										if ( $s0 < 1 || $s0 > 10000000000000 ) {
											break;
										}
										$v54 = ( $v55 + 1 ) & 0xFFFFFFFF;
										if ( $v37 == \PHP_INT_MIN || $v57 <= $v37 ) {
											continue;
										}
										break;
									}
									$this->place_at_fault( 8064 + 56, ( $v56 + 744 ) & 0xFFFFFFFF, 3, 8600, 3, 0, 3, 1, $v55 );
									$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
									$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
									$v51 = $m[1015] & 0xFFFFFFFF;
									if ( $v51 == 2 ) {
										$v48 = ( $m[5267] ?? $this->rt_load( 42136, 4 ) ) & 0xFFFFFFFF;
										break;
									}
									$v49 = $m[1018] & 0xFF;
									$v22 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
									$v47 = $m[1017] & 0xFFFFFFFF;
									$v25 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
									$v52 = $m[1016] & 0xFFFFFFFF;
									$v50 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								}
								$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
								$m[1012] = ( $m[1012] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v49;
								$m[1011] = ( $v22 << 32 ) | $v47;
								$m[1010] = ( $v25 << 32 ) | $v52;
								$m[1009] = ( $v50 << 32 ) | $v51;
								break 4;
							} while ( false );
							do {
								if ( $v14 == \PHP_INT_MIN ) {
									$v58 = $v48;
									$v59 = 0;
									break;
								}
								$v58 = $v48;
								$v59 = 0;
								$v60 = ( $m[5266] ?? $this->rt_load( 42128, 4 ) ) & 0xFFFFFFFF;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( ! $v60 ) {
										break 2;
									}
									$v54 = $v60 - 1;
									$v61 = (int) ( $v60 > 200 );
									if ( ! $v61 ) {
										$v62 = ( $v54 * 416 ) & 0xFFFFFFFF;
										$w62 = $v62 >> 3;
										$v37 = ( $m[ $w62 + 5339 ] ?? $this->rt_word( $w62 + 5339 ) ) | \PHP_INT_MIN;
										if ( $v58 != 0 ) {
											$s0 = $this->reflect_amount_by_parts( $m[ $w62 + 5338 ] ?? $this->rt_word( $w62 + 5338 ) );
										}
									}
									$v60 = $v54;
									if ( $v61 ) {
										continue;
									}
									$v60 = $v54;
									if ( $v37 <= $v24 ) {
										break;
									}
								}
								$v59 = 1;
							} while ( false );
							$v63 = (int) ( $v58 == 0 );
							if ( ! $v63 ) {
								$v10 = $this->reflect_amount_by_parts( $v10 );
							}
							do {
								do {
									if ( $v2 != 2 ) {
										$v87 = $v22 & 1 ? ( $v4 < 5 ? $v25 : 4 ) : 4;
										do {
											do {
												do {
													do {
														do {
															do {
																if ( $v5 == \PHP_INT_MIN ) {
																	$v88 = ( $m[5265] ?? $this->rt_load( 42120, 4 ) ) & 0xFFFFFFFF;
																	break;
																}
																$v89 = 0;
																$v88 = ( $m[5265] ?? $this->rt_load( 42120, 4 ) ) & 0xFFFFFFFF;
																if ( $v6 != \PHP_INT_MIN && ( $v5 ^ \PHP_INT_MIN ) >= ( $v6 ^ \PHP_INT_MIN ) ) {
																	break;
																}
																$v90 = $v88;
																if ( $v90 == 0 ) {
																	break;
																}
																$v91 = 0;
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	if ( $v89 <= 199 ) {
																		$v92 = $v89 * 416;
																		$w92 = $v92 >> 3;
																		if ( ( $m[ $w92 + 5332 ] ?? $this->rt_word( $w92 + 5332 ) ) == $v7 ) {
																			$v93 = ( $m[ $w92 + 5330 ] ?? $this->rt_word( $w92 + 5330 ) ) | \PHP_INT_MIN;
																			$v91 = $v93 < $v23 ? $v93 : $v91;
																		}
																	}
																	$v89 = $v89 + 1;
																	if ( $v89 == $v90 ) {
																		break;
																	}
																}
																if ( $v91 == 0 ) {
																	break;
																}
																$v94 = 0;
																do {
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$v95 = 8064 + 56;
																		do {
																			if ( $v94 >= 0 && $v94 <= 199 ) {
																				$v96 = $v94 * 416;
																				if ( ( $m[ ( $v96 + 42656 ) >> 3 ] ?? $this->rt_load( $v96 + 42656 ) ) == $v7 ) {
																					$v97 = 0;
																					$v98 = $v96 + 42640;
																					$w98 = $v98 >> 3;
																					if ( ( ( $m[ $w98 ] ?? $this->rt_word( $w98 ) ) | \PHP_INT_MIN ) != $v91 ) {
																						break;
																					}
																					$m[1015] = $v91;
																					$v97 = $m[ $w98 + 7 ] ?? $this->rt_word( $w98 + 7 );
																					$v95 = 8064 + 48;
																					$v4 = $v94;
																					break;
																				}
																			}
																			$v97 = 0;
																		} while ( false );
																		$m[ $v95 >> 3 ] = $v97;
																		$v99 = $m[1015];
																		if ( $v99 != 0 ) {
																			$m[1013] = $v99;
																			$v100 = $m[1014];
																			$v101 = $v4 & 0xFFFFFFFF;
																			$v102 = 8064 + 56;
																			break 2;
																		}
																		$s0 = $v94 + 1;
																		\is_float( $s0 ) && $s0 = self::rt_add_64( $v94, 1 );
																		$v94 = $s0;
																		if ( $v94 == $v88 ) {
																			break;
																		}
																	}
																	$v100 = 0;
																	$v102 = 8064 + 40;
																} while ( false );
																$m[ $v102 >> 3 ] = $v100;
																if ( $m[1013] == 0 ) {
																	break;
																}
																if ( $v101 <= 199 && $v101 < $v90 ) {
																	$v103 = $v101 * 416;
																	if ( ( $m[ ( $v103 + 42656 ) >> 3 ] ?? $this->rt_load( $v103 + 42656 ) ) == $v7 ) {
																		$v104 = $v103 + 42640;
																		$w104 = $v104 >> 3;
																		$v105 = $m[ $w104 ] ?? $this->rt_word( $w104 );
																		$v106 = $m[ $w104 + 1 ] ?? $this->rt_word( $w104 + 1 );
																		$v107 = $m[ $w104 + 3 ] ?? $this->rt_word( $w104 + 3 );
																		$v108 = $m[ $w104 + 4 ] ?? $this->rt_word( $w104 + 4 );
																		$v109 = $m[ $w104 + 5 ] ?? $this->rt_word( $w104 + 5 );
																		$v110 = $m[ $w104 + 6 ] ?? $this->rt_word( $w104 + 6 );
																		$v111 = $m[ $w104 + 7 ] ?? $this->rt_word( $w104 + 7 );
																		$m[1022] = 0;
																		$m[1021] = $v111;
																		$m[1020] = $v110;
																		$m[1019] = $v109;
																		$m[1018] = $v108;
																		$m[1017] = $v107;
																		$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
																		$v113 = 0;
																		$v114 = $v87 & 0xFF;
																		$v85 = 0;
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		while ( true ) {
																			$s0 = ( $v113 << 3 ) + 8136;
																			$s1 = $m[ $s0 >> 3 ];
																			$s0 = ( ( $m[ ( $v113 + 14104 ) >> 3 ] >> ( ( $v113 & 7 ) << 3 ) ) & 0xFF ) < $v114 ? 0 : $s1;
																			$s1 = $s0 + $v85;
																			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v85 );
																			$v85 = $s1;
																			$v113 = $v113 + 1;
																			if ( $v113 == 5 ) {
																				break;
																			}
																		}
																		$v115 = $v105 | \PHP_INT_MIN;
																		$v116 = 0;
																		$v117 = ( $m[5266] ?? $this->rt_load( 42128, 4 ) ) & 0xFFFFFFFF;
																		if ( $v117 == 0 ) {
																			break 2;
																		}
																		$v118 = $v106 | \PHP_INT_MIN;
																		$v119 = $v117;
																		while ( true ) {
																			--$this->fuel < 0 && self::rt_out_of_fuel();
																			$v71 = $v119;
																			$v119 = $v71 - 1;
																			if ( $v119 <= 199 && $v119 < $v117 ) {
																				$v120 = $v119 * 416;
																				$w120 = $v120 >> 3;
																				$v121 = ( $m[ $w120 + 5342 ] ?? $this->rt_word( $w120 + 5342 ) ) ^ \PHP_INT_MIN;
																				if ( ! $v63 ) {
																					$s0 = $this->reflect_amount_by_parts( $m[ $w120 + 5338 ] ?? $this->rt_word( $w120 + 5338 ) );
																				}
																				if ( $v121 < $v118 ) {
																					break 4;
																				}
																			}
																			if ( ! $v119 ) {
																				break;
																			}
																		}
																		$v116 = 0;
																		break 2;
																	}
																}
																$v115 = 0;
																$v85 = $v13 == $v7 ? $v12 : 0;
																$v71 = 0;
																$v116 = 1;
																break 3;
															} while ( false );
															$v122 = (int) ( $v13 == $v7 );
															$v115 = 0;
															$v123 = 8064 + 40;
															do {
																if ( $v88 == 0 ) {
																	$v124 = 0;
																	break;
																}
																$v125 = 0;
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	$v126 = 0;
																	$v127 = 8064 + 56;
																	if ( $v125 <= 199 ) {
																		$v128 = $v125 * 416;
																		if ( ( $m[ ( $v128 + 42656 ) >> 3 ] ?? $this->rt_load( $v128 + 42656 ) ) == $v7 ) {
																			$v129 = $v128 + 42640;
																			$w129 = $v129 >> 3;
																			$m[1015] = ( $m[ $w129 ] ?? $this->rt_word( $w129 ) ) | \PHP_INT_MIN;
																			$v126 = $m[ $w129 + 7 ] ?? $this->rt_word( $w129 + 7 );
																			$v127 = 8064 + 48;
																			$v4 = $v125;
																		}
																	}
																	$m[ $v127 >> 3 ] = $v126;
																	$v130 = $m[1015];
																	if ( $v130 != 0 ) {
																		$m[1013] = $v130;
																		$v124 = $m[1014];
																		$v101 = $v4 & 0xFFFFFFFF;
																		$v123 = 8064 + 56;
																		break 2;
																	}
																	$v125 = $v125 + 1;
																	if ( $v125 == $v88 ) {
																		break;
																	}
																}
																$v124 = 0;
															} while ( false );
															$v85 = $v122 ? $v12 : 0;
															$v90 = $v88;
															$m[ $v123 >> 3 ] = $v124;
															$v131 = 0;
															$v116 = 1;
															if ( $m[1013] == 0 ) {
																$v71 = 0;
																break 3;
															}
														} while ( false );
														$v71 = 0;
													} while ( false );
													$v131 = 1;
													if ( $v101 > 199 || $v101 >= $v90 ) {
														break;
													}
													$v131 = 1;
													$v132 = $v101 * 416;
													if ( ( $m[ ( $v132 + 42656 ) >> 3 ] ?? $this->rt_load( $v132 + 42656 ) ) != $v7 ) {
														$v133 = 1;
														break 2;
													}
													$v134 = $v132 + 42640;
													$w134 = $v134 >> 3;
													$v135 = $m[ $w134 + 3 ] ?? $this->rt_word( $w134 + 3 );
													$v136 = $m[ $w134 + 4 ] ?? $this->rt_word( $w134 + 4 );
													$v137 = $m[ $w134 + 5 ] ?? $this->rt_word( $w134 + 5 );
													$v138 = $m[ $w134 + 6 ] ?? $this->rt_word( $w134 + 6 );
													$v139 = $m[ $w134 + 7 ] ?? $this->rt_word( $w134 + 7 );
													$v133 = 0;
													break 2;
												} while ( false );
												if ( $v90 == 0 ) {
													break 2;
												}
												$v133 = 1;
											} while ( false );
											$v141 = 0;
											$v142 = $v116 ^ 0xFFFFFFFF;
											$v143 = $v87 & 0xFF;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v141 <= 199 ) {
													$v144 = $v141 * 416;
													if ( ( $m[ ( $v144 + 42656 ) >> 3 ] ?? $this->rt_load( $v144 + 42656 ) ) == $v7 ) {
														$v145 = $v144 + 42640;
														$w145 = $v145 >> 3;
														if ( ! ( $v142 & (int) ( ( ( $m[ $w145 ] ?? $this->rt_word( $w145 ) ) | \PHP_INT_MIN ) < $v115 ) ) ) {
															$v146 = $m[ $w145 + 3 ] ?? $this->rt_word( $w145 + 3 );
															$v147 = $m[ $w145 + 4 ] ?? $this->rt_word( $w145 + 4 );
															$v148 = $m[ $w145 + 5 ] ?? $this->rt_word( $w145 + 5 );
															$v149 = $m[ $w145 + 6 ] ?? $this->rt_word( $w145 + 6 );
															$v150 = $m[ $w145 + 7 ] ?? $this->rt_word( $w145 + 7 );
															$v151 = 0;
															$m[1022] = 0;
															$m[1021] = $v150;
															$m[1020] = $v149;
															$m[1019] = $v148;
															$m[1018] = $v147;
															$m[1017] = $v146;
															$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
															$v152 = 0;
															--$this->fuel < 0 && self::rt_out_of_fuel();
															while ( true ) {
																$s0 = ( $v152 << 3 ) + 8136;
																$s1 = $m[ $s0 >> 3 ];
																$s0 = ( ( $m[ ( $v152 + 14104 ) >> 3 ] >> ( ( $v152 & 7 ) << 3 ) ) & 0xFF ) < $v143 ? 0 : $s1;
																$s1 = $s0 + $v151;
																\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v151 );
																$v151 = $s1;
																$v152 = $v152 + 1;
																if ( $v152 == 5 ) {
																	break;
																}
															}
															$v85 = $v85 < $v151 ? $v85 : $v151;
														}
													}
												}
												$v141 = $v141 + 1;
												if ( $v141 == $v90 ) {
													break;
												}
											}
											if ( $v133 ) {
												break;
											}
											$v77 = 0;
											$m[1022] = 0;
											$m[1021] = $v139;
											$m[1020] = $v138;
											$m[1019] = $v137;
											$m[1018] = $v136;
											$m[1017] = $v135;
											$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
											$v154 = 0;
											--$this->fuel < 0 && self::rt_out_of_fuel();
											while ( true ) {
												$s0 = ( $v154 << 3 ) + 8136;
												$s1 = $m[ $s0 >> 3 ];
												$s0 = $s1 + $v77;
												\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v77 );
												$v77 = $s0;
												$v154 = $v154 + 1;
												if ( $v154 == 5 ) {
													break;
												}
											}
											$v84 = $v131 ? $v101 : $v88;
											$v72 = $v71;
											break 2;
										} while ( false );
										$v84 = $v131 ? $v101 : $v88;
										$v83 = 0;
										$v72 = $v71;
										$v86 = $v85;
										break 2;
									}
									$v64 = 0;
									$v65 = ( $m[5266] ?? $this->rt_load( 42128, 4 ) ) & 0xFFFFFFFF;
									if ( $v65 != 0 ) {
										$v66 = $v65 < 200 ? $v65 : 200;
										$v67 = (int) ( $v14 != \PHP_INT_MIN ) & $v59;
										do {
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v64 < $v66 ) {
													$v68 = $v64 * 416;
													$w68 = $v68 >> 3;
													$v69 = $m[ $w68 + 5341 ] ?? $this->rt_word( $w68 + 5341 );
													if ( ! $v63 ) {
														$s0 = $this->reflect_amount_by_parts( $m[ $w68 + 5338 ] ?? $this->rt_word( $w68 + 5338 ) );
													}
													$v70 = 1;
													if ( $v67 & (int) ( $v54 == $v64 ) || $v69 != \PHP_INT_MIN ) {
														break 2;
													}
												}
												$v64 = $v64 + 1;
												if ( $v64 == $v65 ) {
													break;
												}
											}
											$v70 = 0;
										} while ( false );
										$v71 = $v65;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v72 = $v71;
											$v71 = $v72 - 1;
											if ( $v71 <= 199 && $v71 < $v65 ) {
												$v73 = $v71 * 416;
												$w73 = $v73 >> 3;
												$v74 = $m[ $w73 + 5341 ] ?? $this->rt_word( $w73 + 5341 );
												$v75 = $m[ $w73 + 5339 ] ?? $this->rt_word( $w73 + 5339 );
												$v76 = $m[ $w73 + 5340 ] ?? $this->rt_word( $w73 + 5340 );
												$v77 = $m[ $w73 + 5338 ] ?? $this->rt_word( $w73 + 5338 );
												if ( ! $v63 ) {
													$s0 = $this->reflect_amount_by_parts( $v77 );
												}
												if ( $v5 != \PHP_INT_MIN ) {
													$v78 = $v74 ^ \PHP_INT_MIN;
													$v79 = $v67 & (int) ( $v54 == $v71 );
													$v80 = $v75 | \PHP_INT_MIN;
													$v81 = $v70 ? ( $v79 ? ( $v74 == \PHP_INT_MIN ? $v24 : $v78 ) : $v78 ) : ( $v71 ? 0 : ( $v79 ? $v80 : ( $v76 != 2 ? $v80 : 0 ) ) );
													if ( $v81 != 0 ) {
														$v82 = $v81 + $v8;
														\is_float( $v82 ) && $v82 = self::rt_add_64( $v81, $v8 );
														if ( ( $v82 < -9223118634553975809 ? $v82 : -9223118634553975809 ) < $v23 ) {
															$v84 = 0;
															if ( ! $v63 ) {
																$v77 = $this->reflect_amount_by_parts( $v77 );
															}
															$v85 = $v77;
															break 2;
														}
													}
												}
											}
											if ( ! $v71 ) {
												break;
											}
										}
									}
									$v83 = 0;
									$v84 = 0;
									$v71 = 0;
									$v72 = 0;
									$v85 = $v13 == $v7 ? $v12 : 0;
									$v86 = $v85;
									break 2;
								} while ( false );
								$v155 = $v77 - $v85;
								\is_float( $v155 ) && $v155 = self::rt_sub_64( $v77, $v85 );
								$v83 = $v155 > 0 ? $v155 : 0;
								$v86 = $v77 > $v85 ? $v85 : $v77;
							} while ( false );
							$v156 = 0;
							$v157 = 1;
							$v158 = ( $m[5266] ?? $this->rt_load( 42128, 4 ) ) & 0xFFFFFFFF;
							if ( $v72 < $v158 ) {
								$v159 = (int) ( $v14 != \PHP_INT_MIN ) & $v59;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( $v72 <= 199 && $v72 < $v158 ) {
										$v160 = $v72 * 416;
										$w160 = $v160 >> 3;
										$v161 = $m[ $w160 + 5340 ] ?? $this->rt_word( $w160 + 5340 );
										$v162 = $m[ $w160 + 5338 ] ?? $this->rt_word( $w160 + 5338 );
										if ( ! $v63 ) {
											$v162 = $this->reflect_amount_by_parts( $v162 );
										}
										if ( (int) ( $v54 == $v72 ) & $v159 || $v161 != 2 ) {
											$v163 = $v162 - $v86;
											\is_float( $v163 ) && $v163 = self::rt_sub_64( $v162, $v86 );
											$v83 = $v83 > $v163 ? $v83 : $v163;
											$v86 = $v162 > $v86 ? $v86 : $v162;
											$v156 = 1;
										}
									}
									$v72 = ( $v72 + 1 ) & 0xFFFFFFFF;
									if ( $v72 == $v158 ) {
										break;
									}
								}
								$v157 = $v156 ^ 1;
							}
							$v164 = 0;
							$v165 = $v10 - $v86;
							\is_float( $v165 ) && $v165 = self::rt_sub_64( $v10, $v86 );
							$v166 = $v83 > $v165 ? $v83 : $v165;
							$v167 = (int) ( $v166 > 0 && $v1 - $v11 > $v9 );
							$v168 = (int) ( $v166 < 1 ) & $v157 & (int) ( $v85 == $v10 );
							do {
								do {
									do {
										do {
											do {
												do {
													if ( $v2 == 2 ) {
														if ( $v158 == 0 ) {
															break 5;
														}
														$v169 = $v158 < 200 ? $v158 : 200;
														$v170 = (int) ( $v14 != \PHP_INT_MIN ) & $v59;
														$v171 = 0;
														do {
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																if ( $v171 < $v169 ) {
																	$v172 = $v171 * 416;
																	$w172 = $v172 >> 3;
																	$v173 = $m[ $w172 + 5341 ] ?? $this->rt_word( $w172 + 5341 );
																	if ( ! $v63 ) {
																		$s0 = $this->reflect_amount_by_parts( $m[ $w172 + 5338 ] ?? $this->rt_word( $w172 + 5338 ) );
																	}
																	$v174 = 1;
																	if ( $v170 & (int) ( $v54 == $v171 ) || $v173 != \PHP_INT_MIN ) {
																		break 2;
																	}
																}
																$v171 = $v171 + 1;
																if ( $v171 == $v158 ) {
																	break;
																}
															}
															$v174 = 0;
														} while ( false );
														$v175 = $v158;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															do {
																$v176 = $v175;
																$v175 = ( $v176 - 1 ) & 0xFFFFFFFF;
																if ( $v175 > 199 || $v175 >= $v158 ) {
																	break;
																}
																$v177 = $v175 * 416;
																$w177 = $v177 >> 3;
																$v178 = $m[ $w177 + 5341 ] ?? $this->rt_word( $w177 + 5341 );
																$v179 = $m[ $w177 + 5340 ] ?? $this->rt_word( $w177 + 5340 );
																$v180 = $m[ $w177 + 5338 ] ?? $this->rt_word( $w177 + 5338 );
																if ( ! $v63 ) {
																	$s0 = $this->reflect_amount_by_parts( $v180 );
																}
																$v181 = $v170 & (int) ( $v54 == $v175 );
																if ( ! $v174 ) {
																	if ( $v175 || ( $v181 | (int) ( $v179 != 2 ) ) == 0 ) {
																		break;
																	}
																	$v175 = 0;
																	break 3;
																}
																if ( $v181 | (int) ( $v178 != \PHP_INT_MIN ) ) {
																	break 3;
																}
															} while ( false );
															if ( ! $v175 ) {
																break 3;
															}
														}
													}
													$v182 = 0;
													$v183 = ( $m[5265] ?? $this->rt_load( 42120, 4 ) ) & 0xFFFFFFFF;
													if ( $v183 == 0 ) {
														break 6;
													}
													$v184 = 0;
													do {
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v185 = $v184;
															$v184 = ( $v185 + 1 ) & 0xFFFFFFFF;
															if ( $v185 <= 199 ) {
																$v186 = $v185 * 416;
																$w186 = $v186 >> 3;
																if ( ( $m[ $w186 + 5332 ] ?? $this->rt_word( $w186 + 5332 ) ) == $v7 ) {
																	$v187 = ( $m[ $w186 + 5330 ] ?? $this->rt_word( $w186 + 5330 ) ) | \PHP_INT_MIN;
																	if ( $v5 == \PHP_INT_MIN || $v187 >= $v23 ) {
																		break 2;
																	}
																}
															}
															if ( $v184 == $v183 ) {
																break 7;
															}
														}
													} while ( false );
													$v182 = 0;
													if ( $v184 < $v183 ) {
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															if ( $v184 <= 199 && $v184 < $v183 ) {
																$v188 = $v184 * 416;
																$w188 = $v188 >> 3;
																if ( ( $m[ $w188 + 5332 ] ?? $this->rt_word( $w188 + 5332 ) ) == $v7 ) {
																	$v189 = ( $m[ $w188 + 5330 ] ?? $this->rt_word( $w188 + 5330 ) ) | \PHP_INT_MIN;
																	$v190 = $v187 < $v189 ? $v187 : $v189;
																	$v187 = $v5 == \PHP_INT_MIN ? $v190 : ( $v189 >= $v23 ? $v190 : $v187 );
																}
															}
															$v184 = ( $v184 + 1 ) & 0xFFFFFFFF;
															if ( $v184 == $v183 ) {
																break;
															}
														}
													}
													$v164 = $v187;
													break 6;
												} while ( false );
												if ( $v175 >= $v158 ) {
													break;
												}
												if ( ! $v63 ) {
													$v180 = $this->reflect_amount_by_parts( $v180 );
												}
												if ( $v176 < $v158 ) {
													$v191 = 0;
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														if ( $v176 <= 199 && $v176 < $v158 ) {
															$v192 = $v176 * 416;
															$w192 = $v192 >> 3;
															$v193 = $m[ $w192 + 5340 ] ?? $this->rt_word( $w192 + 5340 );
															$v194 = $m[ $w192 + 5338 ] ?? $this->rt_word( $w192 + 5338 );
															if ( ! $v63 ) {
																$v194 = $this->reflect_amount_by_parts( $v194 );
															}
															if ( $v170 & (int) ( $v54 == $v176 ) || $v193 != 2 ) {
																$v195 = $v194 - $v180;
																\is_float( $v195 ) && $v195 = self::rt_sub_64( $v194, $v180 );
																$v191 = $v191 > $v195 ? $v191 : $v195;
																$v180 = $v194 > $v180 ? $v180 : $v194;
															}
														}
														$v176 = ( $v176 + 1 ) & 0xFFFFFFFF;
														if ( $v176 == $v158 ) {
															break;
														}
													}
													break 2;
												}
												$v191 = 0;
												break 2;
											} while ( false );
											$v182 = 0;
											break 2;
										} while ( false );
										$v196 = $v10 - $v180;
										\is_float( $v196 ) && $v196 = self::rt_sub_64( $v10, $v180 );
										$v182 = (int) ( ( $v191 > $v196 ? $v191 : $v196 ) > 0 );
									} while ( false );
									$v197 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v197 < $v169 ) {
												$v198 = $v197 * 416;
												$w198 = $v198 >> 3;
												$v199 = $m[ $w198 + 5341 ] ?? $this->rt_word( $w198 + 5341 );
												if ( ! $v63 ) {
													$s0 = $this->reflect_amount_by_parts( $m[ $w198 + 5338 ] ?? $this->rt_word( $w198 + 5338 ) );
												}
												$v200 = 1;
												if ( $v170 & (int) ( $v54 == $v197 ) || $v199 != \PHP_INT_MIN ) {
													break 2;
												}
											}
											$v197 = $v197 + 1;
											if ( $v197 == $v158 ) {
												break;
											}
										}
										$v200 = 0;
									} while ( false );
									$v201 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v202 = $v201;
											$v201 = ( $v202 + 1 ) & 0xFFFFFFFF;
											do {
												if ( $v202 > 199 ) {
													break;
												}
												$v203 = $v202 * 416;
												$w203 = $v203 >> 3;
												$v204 = $m[ $w203 + 5341 ] ?? $this->rt_word( $w203 + 5341 );
												$v205 = $m[ $w203 + 5339 ] ?? $this->rt_word( $w203 + 5339 );
												$v206 = $m[ $w203 + 5340 ] ?? $this->rt_word( $w203 + 5340 );
												if ( ! $v63 ) {
													$s0 = $this->reflect_amount_by_parts( $m[ $w203 + 5338 ] ?? $this->rt_word( $w203 + 5338 ) );
												}
												$v207 = $v170 & (int) ( $v54 == $v202 );
												if ( ! $v200 ) {
													if ( $v202 || ( $v207 | (int) ( $v206 != 2 ) ) == 0 ) {
														break;
													}
													$v208 = $v205 | \PHP_INT_MIN;
												} else {
													$v209 = $v204 ^ \PHP_INT_MIN;
													$v208 = $v207 ? ( $v204 == \PHP_INT_MIN ? $v24 : $v209 ) : $v209;
													if ( $v208 == 0 ) {
														break;
													}
												}
												$v210 = $v208 + $v8;
												\is_float( $v210 ) && $v210 = self::rt_add_64( $v208, $v8 );
												$v211 = $v210 < -9223118634553975809 ? $v210 : -9223118634553975809;
												if ( $v5 == \PHP_INT_MIN || $v211 >= $v23 ) {
													break 3;
												}
											} while ( false );
											if ( $v201 == $v158 ) {
												break 4;
											}
										}
									} while ( false );
									if ( $v201 < $v158 ) {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											do {
												if ( $v201 > 199 || $v201 >= $v158 ) {
													break;
												}
												$v212 = $v201 * 416;
												$w212 = $v212 >> 3;
												$v213 = $m[ $w212 + 5341 ] ?? $this->rt_word( $w212 + 5341 );
												$v214 = $m[ $w212 + 5339 ] ?? $this->rt_word( $w212 + 5339 );
												$v215 = $m[ $w212 + 5340 ] ?? $this->rt_word( $w212 + 5340 );
												if ( ! $v63 ) {
													$s0 = $this->reflect_amount_by_parts( $m[ $w212 + 5338 ] ?? $this->rt_word( $w212 + 5338 ) );
												}
												$v216 = $v170 & (int) ( $v54 == $v201 );
												if ( ! $v200 ) {
													if ( $v201 || ( $v216 | (int) ( $v215 != 2 ) ) == 0 ) {
														break;
													}
													$v217 = $v214 | \PHP_INT_MIN;
												} else {
													$v218 = $v213 ^ \PHP_INT_MIN;
													$v217 = $v216 ? ( $v213 == \PHP_INT_MIN ? $v24 : $v218 ) : $v218;
													if ( $v217 == 0 ) {
														break;
													}
												}
												$v219 = $v217 + $v8;
												\is_float( $v219 ) && $v219 = self::rt_add_64( $v217, $v8 );
												$v220 = $v219 < -9223118634553975809 ? $v219 : -9223118634553975809;
												$v221 = $v211 < $v220 ? $v211 : $v220;
												$v211 = $v5 == \PHP_INT_MIN ? $v221 : ( $v220 >= $v23 ? $v221 : $v211 );
											} while ( false );
											$v201 = ( $v201 + 1 ) & 0xFFFFFFFF;
											if ( $v201 == $v158 ) {
												break;
											}
										}
									}
									$v164 = $v211;
									break 2;
								} while ( false );
								$v182 = 0;
							} while ( false );
							isset( $m[5301] ) || $this->rt_touch( 5301 );
							$m[5301] = $v166;
							isset( $m[5300] ) || $this->rt_touch( 5300 );
							$m[5300] = $v85;
							isset( $m[5299] ) || $this->rt_touch( 5299 );
							$m[5299] = $v10;
							isset( $m[5308] ) || $this->rt_touch( 5308 );
							$m[5308] = $v164 ^ \PHP_INT_MIN;
							isset( $m[5307] ) || $this->rt_touch( 5307 );
							$m[5307] = $v182;
							isset( $m[5306] ) || $this->rt_touch( 5306 );
							$m[5306] = $v167;
							isset( $m[5305] ) || $this->rt_touch( 5305 );
							$m[5305] = $v168;
							isset( $m[5304] ) || $this->rt_touch( 5304 );
							$m[5304] = $v71;
							isset( $m[5303] ) || $this->rt_touch( 5303 );
							$m[5303] = $v84;
							isset( $m[5309] ) || $this->rt_touch( 5309 );
							$m[5309] = $v59 ? $v54 : \PHP_INT_MIN;
							$s0 = $v86 < $v10 ? $v86 : $v10;
							$s1 = $v166 + $s0;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $v166, $s0 );
							isset( $m[5302] ) || $this->rt_touch( 5302 );
							$m[5302] = $s1;
							do {
								if ( $v71 || $v158 < 32 ) {
									break;
								}
								$v222 = (int) ( $v14 != \PHP_INT_MIN ) & $v59;
								$v223 = $v158;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v224 = $v223;
										$v223 = $v224 - 1;
										if ( $v224 <= 200 && $v223 < $v158 ) {
											$v225 = 1;
											if ( (int) ( $v54 == $v223 ) & $v222 ) {
												break 2;
											}
											$s0 = ( $v223 * 416 ) & 0xFFFFFFFF;
											if ( ( $m[ ( $s0 + 42728 ) >> 3 ] ?? $this->rt_load( $s0 + 42728 ) ) != \PHP_INT_MIN ) {
												break 2;
											}
										}
										if ( ! $v223 ) {
											break;
										}
									}
									$v225 = 0;
									$v224 = 1;
								} while ( false );
								$v226 = ( ( $v224 - 2 ) & 0xFFFFFFFF ) < 3 ? ( $v225 ? $v224 : 1 ) : 1;
								if ( $v226 > 199 || ( $v226 >= $v158 || $v226 > 198 ) ) {
									break;
								}
								$v227 = $v226 + 1;
								if ( $v227 >= $v158 || $v226 > 197 ) {
									break;
								}
								$v228 = $v226 + 2;
								if ( $v228 >= $v158 || $v226 > 196 ) {
									break;
								}
								$v229 = $v226 + 3;
								if ( $v229 >= $v158 ) {
									break;
								}
								$s0 = $v226 * 416;
								$v230 = $m[ ( $s0 + 42704 ) >> 3 ] ?? $this->rt_load( $s0 + 42704 );
								isset( $m[5310] ) || $this->rt_touch( 5310 );
								$m[5310] = 1;
								isset( $m[5311] ) || $this->rt_touch( 5311 );
								$m[5311] = $v226;
								$s0 = $v229 * 416;
								isset( $m[5314] ) || $this->rt_touch( 5314 );
								$m[5314] = ( $m[ ( $s0 + 42712 ) >> 3 ] ?? $this->rt_load( $s0 + 42712 ) ) & \PHP_INT_MAX;
								$s0 = $v227 * 416;
								$v231 = $m[ ( $s0 + 42704 ) >> 3 ] ?? $this->rt_load( $s0 + 42704 );
								$v232 = $v230 > $v231 ? $v230 : $v231;
								$s0 = $v228 * 416;
								$v233 = $m[ ( $s0 + 42704 ) >> 3 ] ?? $this->rt_load( $s0 + 42704 );
								isset( $m[5313] ) || $this->rt_touch( 5313 );
								$m[5313] = $v232 > $v233 ? $v232 : $v233;
								$v234 = $v230 < $v231 ? $v230 : $v231;
								isset( $m[5312] ) || $this->rt_touch( 5312 );
								$m[5312] = $v234 < $v233 ? $v234 : $v233;
								break 5;
							} while ( false );
							isset( $m[5310] ) || $this->rt_touch( 5310 );
							$m[5310] = 0;
							break 4;
						} while ( false );
						$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
						$m[1012] = ( $m[1012] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v39;
						$m[1011] = ( $v19 << 32 ) | $v36;
						$m[1010] = ( $v22 << 32 ) | $v40;
						$m[1009] = ( $v32 << 32 ) | $v38;
						break 2;
					} while ( false );
					$this->place_at_fault( 8064 + 56, 42008, 14, 11984, 14, 0, 0, 0, 0 );
					$m[1012] = ( $m[1012] & -0x100000000 ) | ( $m[1018] & 0xFFFFFFFF );
					$m[1011] = $m[1017];
					$m[1010] = $m[1016];
					$v236 = $m[1015];
					$m[1009] = $v236;
					if ( ( $v236 & 0xFFFFFFFF ) == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 8064 + 8 );
				break 2;
			} while ( false );
			isset( $m[5298] ) || $this->rt_touch( 5298 );
			$m[5298] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8064 + 128;
	}

	/** resolve (WebAssembly function 36). */
	private function resolve_36(): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$this->g0_stack_pointer = 7904;
		$v1 = 0;
		do {
			if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
				$m[1008] = $m[1008] & -0x100;
				$m[1007] = $m[1007] & -0x100000000;
				$m[1006] = $m[1006] & -0x100000000;
				$m[1005] = $m[1005] & -0x100000000;
			} else {
				do {
					$v2 = $m[5251] ?? $this->rt_load( 42008 );
					if ( $v2 < 0 || $v2 > 8 ) {
						$v3 = 4;
						$v4 = 1;
						$v5 = 0;
						$v6 = 0;
						break;
					}
					$v7 = 0;
					$v1 = 0;
					do {
						if ( $v2 == 0 ) {
							break;
						}
						$v1 = $v2;
						$v8 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v9 = ( $v8 + 1 ) & 0xFFFFFFFF;
							$v10 = ( $v8 * 416 + 42640 ) & 0xFFFFFFFF;
							$v11 = 0;
							--$this->fuel < 0 && self::rt_out_of_fuel();
							while ( true ) {
								$s0 = ( $v10 + ( $v11 << 3 ) ) & 0xFFFFFFFF;
								$v12 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
								do {
									$v13 = $v11 * 24;
									switch ( $m[ ( $v13 + 8208 ) >> 3 ] & 0xFF ) {
										case 2:
											if ( $v12 == \PHP_INT_MIN ) {
												break 2;
											}
											break;
										case 3:
											if ( $v12 == \PHP_INT_MIN ) {
												break 2;
											}
											break;
										default:
											$v14 = $v13 + 8192;
											$w14 = $v14 >> 3;
											$s0 = $v12 <= $m[ $w14 + 1 ];
											if ( $m[ $w14 ] > $v12 ? $v12 == \PHP_INT_MIN : $s0 ) {
												break 2;
											}
											break;
									}
									$this->place_at_fault( 7904 + 136, $v10, 16, 8192, 16, 0, 0, 1, $v8 );
									$m[989] = ( $m[989] & -0xFFFF00000001 ) | ( ( ( $m[1008] >> 8 ) & 0xFFFF ) << 32 );
									$m[989] = ( $m[989] & -0xFF000000000001 ) | ( ( ( $m[1008] >> 24 ) & 0xFF ) << 48 );
									$v1 = ( $m[1005] >> 32 ) & 0xFFFFFFFF;
									$v4 = $m[1005] & 0xFFFFFFFF;
									if ( $v4 == 2 ) {
										break 4;
									}
									$v3 = $m[1008] & 0xFF;
									$v15 = ( $m[1007] >> 32 ) & 0xFFFFFFFF;
									$v5 = $m[1007] & 0xFFFFFFFF;
									$v16 = ( $m[1006] >> 32 ) & 0xFFFFFFFF;
									$v6 = $m[1006] & 0xFFFFFFFF;
									break 5;
								} while ( false );
								$v11 = $v11 + 1;
								if ( $v11 == 16 ) {
									break;
								}
							}
							$v8 = $v9;
							if ( $v9 == $v1 ) {
								break;
							}
						}
					} while ( false );
					$v17 = 13384;
					--$this->fuel < 0 && self::rt_out_of_fuel();
					while ( true ) {
						$s0 = 7904 + 168 + ( $v7 << 3 );
						$m[ $s0 >> 3 ] = $m[ ( $v17 + 16 ) >> 3 ] ?? $this->rt_load( $v17 + 16 );
						$v17 = $v17 + 48;
						$v7 = $v7 + 1;
						if ( $v7 == 15 ) {
							break;
						}
					}
					$v18 = 0;
					--$this->fuel < 0 && self::rt_out_of_fuel();
					while ( true ) {
						$s0 = 7904 + 16 + ( $v18 << 3 );
						$m[ $s0 >> 3 ] = \PHP_INT_MIN;
						$v18 = $v18 + 1;
						if ( $v18 == 15 ) {
							break;
						}
					}
					$v19 = 0;
					--$this->fuel < 0 && self::rt_out_of_fuel();
					while ( true ) {
						$this->resolve_decided( $v1, $v19 );
						if ( $m[1005] == 1 ) {
							$v20 = $v19 << 3;
							$s0 = 7904 + 168 + $v20;
							$m[ $s0 >> 3 ] = $m[1007];
							$s0 = 7904 + 16 + $v20;
							$m[ $s0 >> 3 ] = $m[1006] & 0xFFFFFFFF;
						}
						$v19 = $v19 + 1;
						if ( $v19 == 15 ) {
							break;
						}
					}
					isset( $m[5313] ) || $this->rt_touch( 5313 );
					$m[5313] = $m[1023];
					isset( $m[5312] ) || $this->rt_touch( 5312 );
					$m[5312] = $m[1022];
					isset( $m[5311] ) || $this->rt_touch( 5311 );
					$m[5311] = $m[1021];
					isset( $m[5310] ) || $this->rt_touch( 5310 );
					$m[5310] = $m[1020];
					isset( $m[5309] ) || $this->rt_touch( 5309 );
					$m[5309] = $m[1019];
					isset( $m[5308] ) || $this->rt_touch( 5308 );
					$m[5308] = $m[1018];
					isset( $m[5307] ) || $this->rt_touch( 5307 );
					$m[5307] = $m[1017];
					isset( $m[5300] ) || $this->rt_touch( 5300 );
					$m[5300] = $m[1010];
					isset( $m[5299] ) || $this->rt_touch( 5299 );
					$m[5299] = $m[1009];
					isset( $m[5306] ) || $this->rt_touch( 5306 );
					$m[5306] = $m[1016] == 2 ? 2 : 1;
					isset( $m[5305] ) || $this->rt_touch( 5305 );
					$m[5305] = $m[1015] == 2 ? 2 : 1;
					$v21 = $m[1014];
					isset( $m[5304] ) || $this->rt_touch( 5304 );
					$m[5304] = $v21 == 3 ? 3 : ( $v21 == 2 ? 2 : 1 );
					$v22 = $m[1013];
					isset( $m[5303] ) || $this->rt_touch( 5303 );
					$m[5303] = $v22 == 3 ? 3 : ( $v22 == 2 ? 2 : 1 );
					$v23 = $m[1012];
					isset( $m[5302] ) || $this->rt_touch( 5302 );
					$m[5302] = $v23 == 3 ? 3 : ( $v23 == 2 ? 2 : 1 );
					$v24 = $m[1011];
					isset( $m[5301] ) || $this->rt_touch( 5301 );
					$m[5301] = $v24 == 3 ? 3 : ( $v24 == 2 ? 2 : 1 );
					$this->rt_copy( 42512, 7904 + 16, 120 );
					$this->resolve_decided( $v1, 15 );
					$s0 = $m[1006] & 0xFFFFFFFF;
					$s1 = $m[1007] != 0 ? $s0 : \PHP_INT_MIN;
					isset( $m[5329] ) || $this->rt_touch( 5329 );
					$m[5329] = $m[1005] & 0xFFFFFFFF ? $s1 : \PHP_INT_MIN;
					isset( $m[5298] ) || $this->rt_touch( 5298 );
					$m[5298] = 0;
					break 2;
				} while ( false );
				$m[1008] = ( $m[1008] & -0xFF000001 ) | ( ( ( $m[989] >> 48 ) & 0xFF ) << 24 );
				$m[1008] = ( $m[1008] & -0x1000000 ) | ( ( ( $m[989] >> 32 ) & 0xFFFF ) << 8 ) | $v3;
				$m[1007] = ( $v15 << 32 ) | $v5;
				$m[1006] = ( $v16 << 32 ) | $v6;
				$m[1005] = ( $v1 << 32 ) | $v4;
			}
			$this->words_say( 7904 + 136 );
		} while ( false );
		$this->g0_stack_pointer = 7904 + 288;
	}

	/** rules (WebAssembly function 37). */
	private function rules_37( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 14128 ) >> 3 ];
		}
		return $v1;
	}

	/** split (WebAssembly function 38). */
	private function split_38(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 < 0 || $v1 > 10000000000000 ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 < 0 || $v2 > 10000000000000 ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 < 0 || $v3 > 10000000000000 ) {
							break;
						}
						$v4 = $m[5254] ?? $this->rt_load( 42032 );
						if ( $v4 >= 10000000000001 || $v4 < 0 && $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5255] ?? $this->rt_load( 42040 );
						if ( $v5 >= 0 ) {
							if ( $v5 >= 10000000000001 ) {
								break;
							}
						} elseif ( $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5256] ?? $this->rt_load( 42048 );
						if ( $v6 >= 0 ) {
							if ( $v6 >= 10000000000001 ) {
								break;
							}
						} elseif ( $v6 != \PHP_INT_MIN ) {
							break;
						}
						$v7 = (int) ( $v4 == \PHP_INT_MIN );
						$v8 = (int) ( $v5 == \PHP_INT_MIN );
						$v9 = $v8 ? ( $v7 ? $v3 : 0 ) : $v5;
						$v10 = $v6 < $v9 ? $v6 : $v9;
						$v11 = (int) ( $v6 == \PHP_INT_MIN );
						isset( $m[5302] ) || $this->rt_touch( 5302 );
						$m[5302] = $v11 ? \PHP_INT_MIN : $v10;
						$s0 = $v6 - $v10;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6, $v10 );
						isset( $m[5301] ) || $this->rt_touch( 5301 );
						$m[5301] = $v11 ? \PHP_INT_MIN : $s0;
						$v12 = $v7 ? ( $v8 ? $v2 : 0 ) : $v4;
						$s0 = $v9 + $v12;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v9, $v12 );
						$v13 = $v1 - $s0;
						\is_float( $v13 ) && $v13 = self::rt_sub_64( $v1, $s0 );
						$v14 = $v13 > 0 ? $v13 : 0;
						$v15 = $v2 - $v12;
						\is_float( $v15 ) && $v15 = self::rt_sub_64( $v2, $v12 );
						$v16 = $v15 > 0 ? $v15 : 0;
						$s0 = $v14 < $v16 ? $v14 : $v16;
						$v17 = $s0 + $v12;
						\is_float( $v17 ) && $v17 = self::rt_add_64( $s0, $v12 );
						$v18 = $v17 < $v1 ? $v17 : $v1;
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = $v18;
						$s0 = $v1 - $v18;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v1, $v18 );
						isset( $m[5300] ) || $this->rt_touch( 5300 );
						$m[5300] = $s0;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 42008, 6, 10832, 6, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v19 = $m[1020];
					$m[1016] = $v19;
					if ( ( $v19 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5298] ) || $this->rt_touch( 5298 );
				$m[5298] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** spread (WebAssembly function 39). */
	private function spread_39(): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$this->g0_stack_pointer = 8032;
		do {
			do {
				do {
					if ( ( $m[5250] ?? $this->rt_load( 42000 ) ) != 3 ) {
						$m[1009] = $m[1009] & -0x100;
						$m[1008] = $m[1008] & -0x100000000;
						$m[1007] = $m[1007] & -0x100000000;
						$m[1006] = $m[1006] & -0x100000000;
						break;
					}
					do {
						$v1 = $m[5251] ?? $this->rt_load( 42008 );
						if ( $v1 < 0 || $v1 > 9007199254740991 ) {
							break;
						}
						$v2 = $m[5252] ?? $this->rt_load( 42016 );
						if ( $v2 < 0 || $v2 > 9007199254740991 ) {
							break;
						}
						$v3 = $m[5253] ?? $this->rt_load( 42024 );
						if ( $v3 < 0 || $v3 > 9007199254740991 ) {
							break;
						}
						$v4 = $m[5254] ?? $this->rt_load( 42032 );
						if ( $v4 < 0 || $v4 > 9007199254740991 ) {
							break;
						}
						$v5 = $m[5255] ?? $this->rt_load( 42040 );
						if ( $v5 < 0 || $v5 > 9007199254740991 ) {
							break;
						}
						$v6 = 0;
						do {
							$v7 = $m[5256] ?? $this->rt_load( 42048 );
							if ( $v7 < 0 || $v7 > 200 ) {
								$v8 = 4;
								$v9 = 1;
								$v10 = 1;
								$v11 = 0;
							} else {
								$v10 = $v7;
								$v12 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v13 = $v12;
									if ( $v13 == $v10 ) {
										break 2;
									}
									$v12 = ( $v13 + 1 ) & 0xFFFFFFFF;
									$v14 = ( $v13 * 416 ) & 0xFFFFFFFF;
									$s0 = $m[ ( $v14 + 42640 ) >> 3 ] ?? $this->rt_load( $v14 + 42640 );
									if ( $s0 < 0 || $s0 >= 10000000000001 ) {
										break;
									}
								}
								$this->place_at_fault( 8032 + 96, $v14 + 42640, 1, 9152, 1, 0, 1, 1, $v13 );
								$m[1005] = ( $m[1005] & -0xFFFF00000001 ) | ( ( ( $m[1019] >> 8 ) & 0xFFFF ) << 32 );
								$m[1005] = ( $m[1005] & -0xFF000000000001 ) | ( ( ( $m[1019] >> 24 ) & 0xFF ) << 48 );
								$v10 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v9 = $m[1016] & 0xFFFFFFFF;
								if ( $v9 == 2 ) {
									break;
								}
								$v8 = $m[1019] & 0xFF;
								$v15 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
								$v6 = $m[1018] & 0xFFFFFFFF;
								$v16 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v11 = $m[1017] & 0xFFFFFFFF;
							}
							$m[1009] = ( $m[1009] & -0xFF000001 ) | ( ( ( $m[1005] >> 48 ) & 0xFF ) << 24 );
							$m[1009] = ( $m[1009] & -0x1000000 ) | ( ( ( $m[1005] >> 32 ) & 0xFFFF ) << 8 ) | $v8;
							$m[1008] = ( $v15 << 32 ) | $v6;
							$m[1007] = ( $v16 << 32 ) | $v11;
							$m[1006] = ( $v10 << 32 ) | $v9;
							break 3;
						} while ( false );
						$m[1010] = $v5;
						$m[1009] = $v4;
						$m[1008] = $v3;
						$m[1007] = $v2;
						$m[1006] = $v1;
						if ( $v10 != 0 ) {
							$v17 = 0;
							if ( ( ( $m[5256] ?? $this->rt_load( 42048, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
								$v18 = 1;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v19 = $v17;
									$v17 = $v18;
									$s0 = ( $v19 * 416 ) & 0xFFFFFFFF;
									$v20 = $m[ ( $s0 + 42640 ) >> 3 ] ?? $this->rt_load( $s0 + 42640 );
									$this->rt_fill( 8032 + 96, 0, 40 );
									$v21 = 5;
									--$this->fuel < 0 && self::rt_out_of_fuel();
									while ( true ) {
										$v21 = $v21 - 1;
										$v22 = $v21 << 3;
										$v23 = 8032 + 16 + $v22;
										$w23 = $v23 >> 3;
										$v24 = $m[ $w23 ];
										$v25 = $v24 < $v20 ? $v24 : $v20;
										$s0 = 8032 + 96 + $v22;
										$m[ $s0 >> 3 ] = $v25;
										$s0 = $v24 - $v25;
										\is_float( $s0 ) && $s0 = self::rt_sub_64( $v24, $v25 );
										$m[ $w23 ] = $s0;
										$s0 = $v20 - $v25;
										\is_float( $s0 ) && $s0 = self::rt_sub_64( $v20, $v25 );
										$v20 = $s0;
										if ( ! $v21 ) {
											break;
										}
									}
									$s0 = 8032 + 56;
									$s1 = 8032 + 96;
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
									$this->spread_put( $v19 );
									if ( $v17 != $v10 && $v17 <= 199 ) {
										$v18 = $v17 + 1;
										if ( $v17 < ( ( $m[5256] ?? $this->rt_load( 42048, 4 ) ) & 0xFFFFFFFF ) ) {
											continue;
										}
									}
									break;
								}
								$s0 = 8032 + 16;
								$s1 = $m[ $s0 >> 3 ];
								$s2 = $m[ ( $s0 + 8 ) >> 3 ];
								$s3 = $m[ ( $s0 + 16 ) >> 3 ];
								$s4 = $m[ ( $s0 + 24 ) >> 3 ];
								$s5 = $m[ ( $s0 + 32 ) >> 3 ];
								$m[1018] = $s1;
								$m[1019] = $s2;
								$m[1020] = $s3;
								$m[1021] = $s4;
								$m[1022] = $s5;
								$m[1023] = 0;
								$v27 = 0;
								$v28 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v29 = ( 8032 + 56 + $v27 ) & 0xFFFFFFFF;
									$w29 = $v29 >> 3;
									$s0 = ( ( $v28 << 3 ) + 8144 ) & 0xFFFFFFFF;
									$s1 = $m[ $w29 ] ?? $this->rt_word( $w29 );
									$s2 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
									$v30 = $s1 + $s2;
									\is_float( $v30 ) && $v30 = self::rt_add_64( $s1, $s2 );
									isset( $m[ $w29 ] ) || $this->rt_touch( $w29 );
									$m[ $w29 ] = $v30 < 10000000000000 ? $v30 : 10000000000000;
									$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
									$v27 = ( $v27 + 8 ) & 0xFFFFFFFF;
									if ( $v27 == 40 ) {
										break;
									}
								}
								$this->spread_put( $v19 );
							}
						}
						$v31 = 0;
						isset( $m[5300] ) || $this->rt_touch( 5300 );
						$m[5300] = $v10;
						do {
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v32 = $v31;
								if ( $v32 == 40 ) {
									break 2;
								}
								$v31 = ( $v32 + 8 ) & 0xFFFFFFFF;
								$s0 = ( 8032 + 16 + $v32 ) & 0xFFFFFFFF;
								if ( ( $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 ) ) >= 1 ) {
									break;
								}
							}
						} while ( false );
						isset( $m[5299] ) || $this->rt_touch( 5299 );
						$m[5299] = (int) ( $v32 != 40 );
						break 3;
					} while ( false );
					$this->place_at_fault( 8032 + 96, 42008, 5, 10712, 5, 0, 0, 0, 0 );
					$m[1008] = ( $m[1008] & 0xFFFFFFFF ) | ( ( ( ( $m[1018] >> 32 ) & 0xFFFFFFFF ) | ( $m[1019] << 32 ) ) << 32 );
					$m[1009] = ( $m[1009] & -0x100000000 ) | ( ( ( ( ( $m[1018] >> 32 ) & 0xFFFFFFFF ) | ( $m[1019] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$m[1007] = ( $m[1007] & 0xFFFFFFFF ) | ( ( ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 ) ) << 32 );
					$m[1008] = ( $m[1008] & -0x100000000 ) | ( ( ( ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$m[1006] = ( $m[1006] & 0xFFFFFFFF ) | ( ( ( ( $m[1016] >> 32 ) & 0xFFFFFFFF ) | ( $m[1017] << 32 ) ) << 32 );
					$m[1007] = ( $m[1007] & -0x100000000 ) | ( ( ( ( ( $m[1016] >> 32 ) & 0xFFFFFFFF ) | ( $m[1017] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
					$v34 = $m[1016] & 0xFFFFFFFF;
					$m[1006] = ( $m[1006] & -0x100000000 ) | $v34;
					if ( $v34 == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 8032 + 16 );
				break 2;
			} while ( false );
			isset( $m[5298] ) || $this->rt_touch( 5298 );
			$m[5298] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8032 + 160;
	}

	/** words (WebAssembly function 40). */
	private function words_40(): int {
		return 42000;
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

	/** Shifts 64 bits to the right and fills with zeros; $count is 0 to 63. */
	private static function rt_shr_u_64( int $value, int $count ): int {
		return 0 === $count ? $value : ( $value >> $count ) & ( \PHP_INT_MAX >> ( $count - 1 ) );
	}
}
