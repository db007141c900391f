<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 5bfff395d96e778867206c9c36cb3234f358935ad63a671b62943d4693912354.
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
	public const WASM_SHA256 = '5bfff395d96e778867206c9c36cb3234f358935ad63a671b62943d4693912354';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1024 => 1, 23, 1, -9007199254740991, 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1,
		3, 1, 1037 => 253402300799999, 256, 1040 => 253402300799999, 256, 1043 => 253402300799999, 256,
		1046 => 253402300799999, 256, 1049 => 10000000000000, 1052 => 10000000000000, 256, 1, 10000000000000,
		1057 => 1, 3, 1, 1061 => 100, 259, 1064 => 100, 2, 1067 => 100, 2, 1, 1000000000,
		1073 => 3153600000000, 256, 1076 => 3153600000000, 256, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1,
		2, 257, 1, 2, 257, 1097 => 1000, 256, 1100 => 10000000000000, 256, 1103 => 100, 256,
		1106 => 10000000000000, 256, 1109 => 3153600000000, 256, 1112 => 3153600000000, 256, 1, 1000, 256,
		1118 => 100, 2, 1121 => 10000000000000, 1124 => 253402300799999, 1127 => 1, 1130 => 100, 2,
		1133 => 10000000000000, 1136 => 253402300799999, 1139 => 253402300799999, 1142 => 253402300799999,
		1145 => 253402300799999, 1148 => 2147483647, 1151 => 10000000000000, 1154 => 10000000000000,
		1157 => 10000000000000, 1160 => 10000000000000, 1163 => 10000000000000, 1166 => 10000000000000,
		1169 => 253402300799999, 1171 => 1, 3, 1, 1175 => 253402300799999, 256, 1178 => 253402300799999, 256,
		-10000000000000, 10000000000000, 256, 1, 3, 1, 1187 => 253402300799999, 256, 1190 => 253402300799999,
		256, 1193 => 253402300799999, 256, 1196 => 253402300799999, 256, 1199 => 3153600000000,
		1202 => 3153600000000, 1204 => 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1223 => 1000,
		1226 => 10000000000000, 1229 => 100, 1232 => 10000000000000, 1235 => 3153600000000,
		1238 => 3153600000000, 1240 => 1, 1000, 1244 => 3153600000000, 1247 => 1, 1250 => 1, 1253 => 1,
		1256 => 1, 1259 => 1, 1262 => 9007199254740991, 256, 1265 => 2147483647, 1268 => 253402300799999, 256,
		1271 => 1, 1274 => 253402300799999, 256, 1, 2, 1, 1280 => 253402300799999, 256,
		1283 => 253402300799999, 1286 => 253402300799999, 256, 1289 => 1000000, 1291 => 1, 9, 1,
		1295 => 253402300799999, 256, 1298 => 253402300799999, 256, 1301 => 253402300799999, 256, 1304 => 1,
		1307 => 1, 1309 => 1, 6, 1, 1313 => 100, 258, 1, 10000000000000, 1318 => 1, 1000000000,
		1322 => 1000000000, 256, 1325 => 10000000000000, 1328 => 10000000000000, 1331 => 253402300799999, 256,
		1334 => 253402300799999, 1336 => 1, 2, 1, 1, 2, 1, 1, 5, 1, 1346 => 253402300799999, 256,
		1349 => 253402300799999, 256, 1352 => 2147483647, 1355 => 3153600000000, 1358 => 3153600000000,
		1361 => 10000000000000, 1364 => 253402300799999, 1367 => 10000000000000, 1370 => 2147483647,
		1373 => 10000000000000, 1376 => 10000000000000, 1379 => 10000000000000, 1382 => 10000000000000, 256,
		1385 => 10000000000000, 256, 1388 => 10000000000000, 256, 1391 => 253402300799999, 256,
		1394 => 9007199254740991, 256, 1397 => 9007199254740991, 256, 1400 => 9007199254740991, 256,
		1403 => 1, 1406 => 1, 1409 => 253402300799999, 1412 => 253402300799999, 256, 1415 => 1, 1418 => 1,
		1421 => 253402300799999, 256, 1424 => 1, 1427 => 9007199254740991, 256, 1430 => 9007199254740991, 256,
		1433 => 1, 1436 => 2147483647, 1439 => 2147483647, 1442 => 100, 1445 => 2147483647, 1448 => 1,
		1451 => 1, 1454 => 1, 1457 => 1, 1460 => 1, 1463 => 253402300799999, 256, 1466 => 253402300799999,
		1469 => 9007199254740991, 256, 1472 => 253402300799999, 1475 => 253402300799999,
		1478 => 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1, 3, 1, 1487 => 253402300799999,
		1490 => 253402300799999, 1493 => 9007199254740991, 256, -10000000000000, 10000000000000, 256,
		1499 => 1, 1502 => 1, 1504 => -10000000000000, 10000000000000, 256, 1508 => 1, 256, 1511 => 1, 256,
		-10000000000000, 10000000000000, 256, 1, 3, 1, 1520 => 253402300799999, 1523 => 253402300799999,
		1526 => 9007199254740991, 256, 1529 => 2147483647, 1532 => 253402300799999, 256, 8308408381722878317,
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
		1719 => 506097522914230528, 1084818905618843912, 6215625451114768, 2628685493195654517,
		-1082492884911816159, 2558069348074434174, 991513812361086298, 1, 4, 5, 6, 7, 8, 9, 11, 12, 2, 4,
		1738 => 16, 32, 64, 128, 1743 => 512, 1747 => 8192, 524288, 2, 4, 8, 16, 32, 64, 128, 256, 512,
		4194304, 1024, 2048, 4096, 8192, 16384, 8388608, 32768, 262144, 1048576, 65536, 2097152, 131072,
		578437695752307201, 1445953508385491721, 4514685256733206, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 22, 10, 11,
		12, 13, 14, 23, 15, 18, 20, 16, 21, 17,
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

	/** admit (WebAssembly function 31).: () -> (). */
	public function admit(): void {
		$this->rt_begin_call();
		try {
			$this->admit_31();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** confirm (WebAssembly function 32).: () -> (). */
	public function confirm(): void {
		$this->rt_begin_call();
		try {
			$this->confirm_32();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 33).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_33();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** govern (WebAssembly function 34).: () -> (). */
	public function govern(): void {
		$this->rt_begin_call();
		try {
			$this->govern_34();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** group (WebAssembly function 35).: () -> (). */
	public function group(): void {
		$this->rt_begin_call();
		try {
			$this->group_35();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** massGuard (WebAssembly function 36).: () -> (). */
	public function massGuard(): void {
		$this->rt_begin_call();
		try {
			$this->massguard_36();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** order (WebAssembly function 37).: () -> (). */
	public function order(): void {
		$this->rt_begin_call();
		try {
			$this->order_37();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** policies (WebAssembly function 38).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_38();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reconcile (WebAssembly function 39).: () -> (). */
	public function reconcile(): void {
		$this->rt_begin_call();
		try {
			$this->reconcile_39();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reflect (WebAssembly function 40).: () -> (). */
	public function reflect(): void {
		$this->rt_begin_call();
		try {
			$this->reflect_40();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** resolve (WebAssembly function 41).: () -> (). */
	public function resolve(): void {
		$this->rt_begin_call();
		try {
			$this->resolve_41();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 42).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_42( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** split (WebAssembly function 43).: () -> (). */
	public function split(): void {
		$this->rt_begin_call();
		try {
			$this->split_43();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** words (WebAssembly function 44).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_44();
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
				return 123584;
			case '__heap_base':
				return 123584;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x9DC000000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 13808 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 39744;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 40384 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 40384 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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

	/** stock_truth::wire::resolve::decided (WebAssembly function 3). */
	private function resolve_decided( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v8 = 0;
		$v9 = 0;
		if ( ! $v1 ) {
			$v3 = 0;
		} else {
			$v4 = ( ( $v2 << 3 ) + 40384 ) & 0xFFFFFFFF;
			$v5 = 0;
			$v3 = 0;
			$v6 = (int) ( $v2 > 14 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( ! $v6 && $v5 <= 199 ) {
					$s0 = ( $v4 + $v5 * 416 ) & 0xFFFFFFFF;
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

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 4). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1967] = $m[1967] & -0xFF00000001;
		do {
			$v2 = $m[4984];
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1967] = ( $m[1967] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1967] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 40384 ) & 0xFFFFFFFF;
								$s0 = $this->policies_holds( $v8 );
								if ( ! $s0 ) {
									$this->place_at_fault( 7952 + 128, $v8, 15, 9584, 15, 0, 0, 1, 1, $v7 );
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
									$s0 = $this->policies_holds( 39752 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 39752, 15, 9584, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 39752 );
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
							$v20 = ( $v5 + 14376 ) & 0xFFFFFFFF;
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
			$m[1967] = ( $m[1967] & -0xFF00000001 ) | 0x100000000;
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
				if ( $m[ $w3 + 1198 ] > $v4 || $v4 > $m[ $w3 + 1199 ] ) {
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

	/** stock_truth::rules::intake::admit::waits (WebAssembly function 7). */
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

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 8). */
	private function components_measure_heights( int $v0 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$v2 = ( ( $m[ $w0 ] ?? $this->rt_load( $v0 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 88 + 15744;
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
		$v5 = ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF;
		do {
			$v6 = ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF;
			if ( $v6 == 0 ) {
				break;
			}
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 7280 + 8 ) >> 3, $v5, $v6, $v7 );
				$v7 = ( $v7 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[911] & 0xFFFFFFFF ) ) {
					if ( $v7 != $v6 ) {
						continue;
					}
					break 2;
				}
				$v8 = $m[913] & 0xFFFFFFFF;
				if ( $v8 <= 99 ) {
					$s0 = $v8 * 88;
					$i = ( $s0 + 15824 ) >> 3;
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
					$this->poolrecord_component( ( 7280 + 8 ) >> 3, $v5, $v6, $v12 );
					$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[911] & 0xFFFFFFFF ) ) {
						if ( $v12 != $v6 ) {
							continue;
						}
						break 2;
					}
					$v13 = $m[913] & 0xFFFFFFFF;
					if ( $v13 <= 99 ) {
						$v14 = $v13 * 88 + 15744;
						$w14 = $v14 >> 3;
						if ( ( $m[ $w14 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v15 = ( $m[913] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v15 > 99 ? 13664 : $v15 * 88 + 15744;
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 9). */
	private function poolrecord_component( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w5 + 94 ] ?? $this->rt_load( $v5 + 752 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w5 + 93 ] ?? $this->rt_load( $v5 + 744 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w5 + 95 ] ?? $this->rt_load( $v5 + 760 );
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 10). */
	private function backorder_allowance_backorder_allowance( int $w0, int $v1, int $v2, int $v3, int $w4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		$v8 = $this->g0_stack_pointer - 32;
		$w8 = $v8 >> 3;
		do {
			if ( ! ( (int) ( $m[ $w4 + 2 ] != 2 ) & (int) ( ( $m[ $w4 + 8 ] & 0xFF ) == 2 ) ) ) {
				$v9 = 0;
				if ( $v5 != 0 ) {
					break;
				}
			}
			$m[ $w0 + 1 ] = 0;
			$m[ $w0 ] = 0;
			return;
		} while ( false );
		$v10 = 0;
		do {
			if ( $v2 == 0 ) {
				break;
			}
			$v11 = $m[ $w4 + 11 ];
			$v12 = 0;
			$v9 = 0;
			$v10 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( $w8, $v1, $v2, $v12 );
				$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
				$v13 = $m[ $w8 ];
				if ( $v13 == 0 || ( ( $m[ $w8 + 3 ] & 0xFFFFFFFF ) != $v3 || ( $v7 > $v13 || ( (int) ( $v11 != 0 ) & (int) ( $v11 > $m[ $w8 + 1 ] ) ) != 0 ) ) ) {
					if ( $v12 != $v2 ) {
						continue;
					}
					break 2;
				}
				$v14 = ( $v13 ^ \PHP_INT_MIN ) - $v6;
				\is_float( $v14 ) && $v14 = self::rt_sub_64( $v13 ^ \PHP_INT_MIN, $v6 );
				$v15 = ( $v14 > 0 ? $v14 : 0 ) | \PHP_INT_MIN;
				if ( $v15 <= $v7 ) {
					$v16 = $v13 - \PHP_INT_MAX;
					\is_float( $v16 ) && $v16 = self::rt_sub_64( $v13, \PHP_INT_MAX );
					$v15 = $v16 == \PHP_INT_MIN ? \PHP_INT_MIN : ( $v16 < 253402300799999 ? $v16 : 253402300799999 ) ^ \PHP_INT_MIN;
					$s0 = $m[ $w8 + 2 ];
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
		$m[ $w0 + 1 ] = $v10;
		$m[ $w0 ] = $v9 < $v5 ? $v9 : $v5;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 11). */
	private function poolrecord_supply( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( $m[ $w5 + 96 ] ?? $this->rt_load( $v5 + 768 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 2 ] = $m[ $w5 + 97 ] ?? $this->rt_load( $v5 + 776 );
			$v6 = $m[ $w5 + 99 ] ?? $this->rt_load( $v5 + 792 );
			$m[ $w0 + 1 ] = $v6 == \PHP_INT_MIN ? \PHP_INT_MIN : $v6 ^ \PHP_INT_MIN;
			$v7 = $m[ $w5 + 98 ] ?? $this->rt_load( $v5 + 784 );
			$v4 = $v7 == \PHP_INT_MIN ? \PHP_INT_MIN : $v7 ^ \PHP_INT_MIN;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 12). */
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
			$s0 = ( $v12 > 99 ? 13664 : $v1 + $v12 * 88 ) & 0xFFFFFFFF;
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
				$s0 = $v15 > 99 ? 13664 : $v16;
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
					$v36 = ( $v35 ? 13664 : $v1 + $v34 * 88 ) & 0xFFFFFFFF;
					$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
					if ( ( ( $m[ $w36 + 10 ] ?? $this->rt_load( $v36 + 80, 4 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v37 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v38 = ( $v35 ? 13632 : $v5 + ( $v34 << 5 ) ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::hold::held (WebAssembly function 13). */
	private function hold_held( int $w0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$v5 = $this->g0_stack_pointer - 32;
		$w5 = $v5 >> 3;
		if ( ! $v2 ) {
			$v6 = 0;
			$v7 = 0;
		} else {
			$v7 = 0;
			$v8 = 0;
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_hold( $w5 + 1, $v1, $v2, $v8 );
				$v9 = ( $m[ $w5 + 3 ] >> 32 ) & 0xFF;
				if ( $v9 != 2 && ( ( $m[ $w5 + 3 ] & 0xFFFFFFFF ) == $v3 && ! ( $v9 & 1 ) ) ) {
					$v10 = $m[ $w5 + 1 ];
					if ( $v4 < $v10 ) {
						$v6 = $v10 < $v6 ? $v10 : $v6;
						$s0 = $m[ $w5 + 2 ];
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
		$m[ $w0 + 1 ] = $v6;
		$m[ $w0 ] = $v7;
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 14). */
	private function poolrecord_hold( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 2;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w5 + 100 ] ?? $this->rt_load( $v5 + 800 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w5 + 101 ] ?? $this->rt_load( $v5 + 808 );
			$v6 = $m[ $w5 + 102 ] ?? $this->rt_load( $v5 + 816 );
			$m[ $w0 ] = $v6 == \PHP_INT_MIN ? \PHP_INT_MIN : $v6 ^ \PHP_INT_MIN;
			$v4 = (int) ( ( $m[ $w5 + 103 ] ?? $this->rt_load( $v5 + 824 ) ) == 1 );
		}
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0xFF00000001 ) | ( $v4 << 32 );
	}

	/** stock_truth::rules::promise::terms::safety_stock (WebAssembly function 15). */
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

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 16). */
	private function survey_survey( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$v46 = 0;
		$v47 = 0;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$this->g0_stack_pointer = 7312;
		do {
			$v4 = ( ( $m[ $w0 ] ?? $this->rt_load( $v0 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			if ( $v4 == 0 ) {
				break;
			}
			$v5 = ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF;
			$v6 = ( $v5 + 640 ) & 0xFFFFFFFF;
			$v7 = ( ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v8 = ( $m[ $w0 + 2 ] ?? $this->rt_load( $v0 + 16, 4 ) ) & 0xFFFFFFFF;
			$v9 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
			$v10 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v11 = $v10;
				$v12 = (int) ( $v11 > 99 );
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v10 = ( $v10 + 1 ) & 0xFFFFFFFF;
						if ( $v12 == 0 ) {
							break 2;
						}
						if ( $v10 >= $v4 ) {
							break 4;
						}
					}
				} while ( false );
				$v13 = ( $v6 + $v11 * 416 ) & 0xFFFFFFFF;
				$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
				$v14 = $m[ $w13 + 10 ] ?? $this->rt_load( $v13 + 80 );
				$v15 = $m[ $w13 + 1 ] ?? $this->rt_load( $v13 + 8 );
				$v16 = $m[ $w13 + 9 ] ?? $this->rt_load( $v13 + 72 );
				$v17 = $m[ $w13 + 7 ] ?? $this->rt_load( $v13 + 56 );
				$v18 = $m[ $w13 ] ?? $this->rt_load( $v13 );
				$v19 = $m[ $w13 + 2 ] ?? $this->rt_load( $v13 + 16 );
				$v20 = $m[ $w13 + 3 ] ?? $this->rt_load( $v13 + 24 );
				$v21 = $m[ $w13 + 4 ] ?? $this->rt_load( $v13 + 32 );
				$v22 = $m[ $w13 + 5 ] ?? $this->rt_load( $v13 + 40 );
				$v23 = $m[ $w13 + 6 ] ?? $this->rt_load( $v13 + 48 );
				$v24 = $m[ $w13 + 8 ] ?? $this->rt_load( $v13 + 64 );
				$m[928] = $v24;
				$m[927] = $v23;
				$m[926] = $v22 ^ \PHP_INT_MIN;
				$v25 = $v21 ^ \PHP_INT_MIN;
				$m[925] = $v25;
				$v26 = $v20 ^ \PHP_INT_MIN;
				$m[922] = $v26;
				$v27 = $v19 ^ \PHP_INT_MIN;
				$m[921] = $v27;
				$m[919] = 0;
				$m[918] = $v18;
				$m[916] = $v17;
				$v28 = (int) ( $v16 == 2 );
				$v29 = $v16 == 3 ? 2 : $v28;
				$m[929] = ( $m[929] & -0x100 ) | $v29;
				$v30 = (int) ( $v17 != \PHP_INT_MIN );
				$m[915] = $v30;
				$v31 = $v15 == 1 ? 0 : ( $v15 == 3 ? 2 : 1 );
				$m[923] = ( $m[923] & -0x100 ) | $v31;
				$v32 = (int) ( $v19 == \PHP_INT_MIN || $v20 == \PHP_INT_MIN );
				$v33 = $v32 ? 2 : (int) ( $v18 == \PHP_INT_MIN );
				$m[917] = $v33;
				$v34 = (int) ( $v14 != \PHP_INT_MIN );
				$m[924] = ( $m[924] & -0x100000000 ) | $v34;
				$v35 = $v14 & 0xFFFFFFFF;
				$m[924] = ( $m[924] & 0xFFFFFFFF ) | ( $v35 << 32 );
				$this->hold_held( ( 7312 + 128 ) >> 3, $v5, $v8, $v11, $v2 );
				$v36 = $m[931];
				$v37 = $m[930];
				$v38 = ( $v35 + 1 ) & 0xFFFFFFFF;
				$v39 = $v1 + ( $v34 ? ( $v38 > 16 ? 0 : $v38 ) : 0 ) * 80;
				$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
				$this->backorder_allowance_backorder_allowance( ( 7312 + 128 ) >> 3, $v5, $v7, $v11, ( 7312 + 8 ) >> 3, $m[ $w39 + 5 ] ?? $this->rt_load( $v39 + 40 ), $m[ $w39 + 6 ] ?? $this->rt_load( $v39 + 48 ), $v2 );
				$v40 = $m[931];
				$v41 = (int) ( $v33 == 0 );
				if ( ! $v41 ) {
					$v42 = $v40 < $v36 ? $v40 : $v36;
					$v43 = 0;
				} else {
					$v44 = $m[930];
					$s0 = $v18 + $v44;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v18, $v44 );
					$s1 = $v23 + $v37;
					\is_float( $s1 ) && $s1 = self::rt_add_64( $v23, $v37 );
					$v45 = $this->terms_safety_stock( $v18, $v24, $m[ $w39 + 3 ] ?? $this->rt_load( $v39 + 24 ), $m[ $w39 + 4 ] ?? $this->rt_load( $v39 + 32 ) );
					$s2 = $s1 + $v45;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v45 );
					$v46 = $s0 - $s2;
					\is_float( $v46 ) && $v46 = self::rt_sub_64( $s0, $s2 );
					$v42 = $v40 < $v36 ? $v40 : $v36;
					if ( ! $v28 ) {
						$v47 = $v46 - $v44;
						\is_float( $v47 ) && $v47 = self::rt_sub_64( $v46, $v44 );
						$v43 = 1;
					} else {
						$v48 = $v46 - $v44;
						\is_float( $v48 ) && $v48 = self::rt_sub_64( $v46, $v44 );
						$v49 = $v45 + $v48;
						\is_float( $v49 ) && $v49 = self::rt_add_64( $v45, $v48 );
						$v50 = ( $v49 >> 63 ) & $v49;
						$v47 = $v48 > $v50 ? $v48 : $v50;
						$v43 = 1;
						$v51 = $v45 + $v46;
						\is_float( $v51 ) && $v51 = self::rt_add_64( $v45, $v46 );
						$v52 = ( $v51 >> 63 ) & $v51;
						$v46 = $v46 > $v52 ? $v46 : $v52;
					}
				}
				$v53 = ( $v11 * 88 + 15744 ) & 0xFFFFFFFF;
				$w53 = $v53 >> 3;
				$this->freshness_age( ( 7312 + 128 ) >> 3, ( 7312 + 8 ) >> 3, $v9, $v2 );
				$v54 = $v32 ? 0 : $v31;
				$v55 = 0;
				$s0 = $v46 - $v47;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v46, $v47 );
				$v56 = $v41 ? $s0 : 0;
				$v57 = $m[931];
				$v58 = $m[930];
				if ( ! $v32 ) {
					$v59 = $v26 < $v27 ? $v26 : $v27;
					$v55 = $v21 == \PHP_INT_MIN ? $v59 : ( $v25 > $v59 ? $v25 : $v59 );
				}
				isset( $m[ $w53 + 10 ] ) || $this->rt_touch( $w53 + 10 );
				$m[ $w53 + 10 ] = ( $m[ $w53 + 10 ] & -0xFFFF00000001 ) | ( $v54 << 40 ) | ( $v29 << 32 );
				$m[ $w53 + 10 ] = $m[ $w53 + 10 ] & -0x100000000;
				$m[ $w53 + 9 ] = $v42;
				$m[ $w53 + 8 ] = $v55;
				$m[ $w53 + 7 ] = $v24;
				$m[ $w53 + 6 ] = $v56;
				$m[ $w53 + 5 ] = $v57;
				$m[ $w53 + 4 ] = $v58;
				$m[ $w53 + 3 ] = $v17;
				$m[ $w53 + 2 ] = $v30;
				$m[ $w53 + 1 ] = $v46;
				$m[ $w53 ] = $v43;
				if ( $v10 >= $v4 ) {
					break;
				}
			}
		} while ( false );
		if ( ( ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights( $v0 );
		}
		$this->g0_stack_pointer = 7312 + 144;
	}

	/** stock_truth::rules::promise::freshness::age (WebAssembly function 17). */
	private function freshness_age( int $w0, int $w1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v4 = 0;
		if ( $m[ $w1 + 2 ] != 2 ) {
			$v5 = $m[ $w1 + 7 ];
			$v6 = $m[ $w1 + 10 ];
			$v7 = (int) ( $v6 == 0 );
			$v8 = $v7 ? $v5 : ( $v5 > $v6 ? $v5 : $v6 );
			$s0 = $v8 - $v3;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v8, $v3 );
			if ( $s0 <= $v2 ) {
				$v9 = $m[ $w1 + 6 ];
				$v10 = $v5 < $v9 ? $v5 : $v9;
				$v11 = $v7 ? $v10 : ( $v6 > $v10 ? $v6 : $v10 );
				$v4 = 1;
			} else {
				$v12 = ( $v8 ^ \PHP_INT_MIN ) - $v2;
				\is_float( $v12 ) && $v12 = self::rt_sub_64( $v8 ^ \PHP_INT_MIN, $v2 );
				$v11 = ( $v12 > 0 ? $v12 : 0 ) | \PHP_INT_MIN;
				$v4 = 2;
			}
			$m[ $w0 + 1 ] = $v11;
		}
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::run (WebAssembly function 18). */
	private function kitsearch_run(): void {
		$m = &$this->m;
		$v17 = 0;
		$this->g0_stack_pointer = 6912;
		$v3 = 0;
		do {
			$v4 = $m[876] & 0xFFFFFFFF;
			$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
			$v5 = $m[ $w4 ] ?? $this->rt_load( $v4 );
			if ( $v5 == 0 ) {
				$v3 = 0;
				$v6 = $this->kitsearch_guess( 0 );
				$v7 = 0;
			} else {
				$v8 = $m[ $w4 + 2 ] ?? $this->rt_load( $v4 + 16 );
				if ( $v5 != -1 || $v8 != \PHP_INT_MIN ) {
					$v3 = self::rt_divide_signed_64( $v8, $v5 );
				}
				$v6 = $this->kitsearch_guess( $v3 );
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
				$this->kitsearch_short_of( ( 6912 + 8 ) >> 3, $v14 );
				$v15 = $m[865] & 0xFFFFFFFF;
				$v10 = $v15 ? $v14 : $v10;
				$v16 = $v15 & 1;
				$v11 = $v16 ? 1 : $v11;
				$s0 = ( $m[865] >> 32 ) & 0xFFFFFFFF;
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
				$this->kitsearch_short_of( 864, $v19 );
				$v20 = $m[864] & 0xFFFFFFFF;
				$v21 = $v20 & 1;
				$v11 = $v21 ? 1 : $v11;
				$s0 = ( $m[864] >> 32 ) & 0xFFFFFFFF;
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
		$m[892] = ( $v17 << 32 ) | $v11;
		$m[890] = 1;
		$s0 = $m[ $w4 ] ?? $this->rt_load( $v4 );
		$s1 = $s0 * $v3;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v3 );
		$m[891] = $s1;
		$this->g0_stack_pointer = 6912 + 16;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 19). */
	private function kitsearch_guess( int $v1 ): int {
		$m = &$this->m;
		$v2 = 0;
		do {
			$v3 = $m[876] & 0xFFFFFFFF;
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
		$v15 = $m[874] & 0xFFFFFFFF;
		$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
		$v16 = ( $m[874] >> 32 ) & 0xFFFFFFFF;
		$v17 = ( $m[875] >> 32 ) & 0xFFFFFFFF;
		$v18 = $m[872] & 0xFFFFFFFF;
		$v19 = $m[867];
		$s0 = $v9 - $v19;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v19 );
		$v20 = ( $m[876] >> 32 ) & 0xFFFFFFFF;
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
		$v37 = (int) ( ( ( $m[872] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[873] & 0xFFFFFFFF;
		$v38 = $v37 ? $s0 : $v36;
		$v39 = $v37 ? 0 : $v18;
		$v40 = $m[875] & 0xFFFFFFFF;
		$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
		$v41 = $m[871];
		$v42 = $m[870];
		$v43 = $m[869];
		$v44 = $m[868];
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 20). */
	private function kitsearch_short_of( int $w0, int $v2 ): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 6880;
		$v4 = 0;
		$v5 = $m[876] & 0xFFFFFFFF;
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
		$v12 = $m[874] & 0xFFFFFFFF;
		$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
		$v13 = ( $m[874] >> 32 ) & 0xFFFFFFFF;
		$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
		$v14 = $m[872] & 0xFFFFFFFF;
		$s0 = $m[867];
		$s1 = $v7 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, $s0 );
		$v15 = ( $m[876] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v12, $v13, ( $m[875] >> 32 ) & 0xFFFFFFFF, $v14, $s1, $v15 );
		$v16 = 1 << ( $v14 & 63 );
		$v17 = (int) ( $v14 < 64 );
		$v18 = $v17 ? 0 : $v16;
		$v19 = $v17 ? $v16 : 0;
		$v20 = ( $v15 + 3200 ) & 0xFFFFFFFF;
		$v21 = ( ( $m[ $w12 ] ?? $this->rt_load( $v12 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		do {
			$s0 = ( $v14 > 99 ? 13664 : $v13 + $v14 * 88 ) & 0xFFFFFFFF;
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
						$this->poolrecord_component( ( 6880 + 8 ) >> 3, $v26, $v24, $v27 );
						$v27 = ( $v27 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[861] & 0xFFFFFFFF ) ) {
							if ( $v27 != $v24 ) {
								continue;
							}
							break 2;
						}
						$v28 = $m[863] & 0xFFFFFFFF;
						$v29 = (int) ( $v28 > 99 );
						$v30 = ( $v29 ? 13664 : $v13 + $v28 * 88 ) & 0xFFFFFFFF;
						$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
						if ( ( ( $m[ $w30 + 10 ] ?? $this->rt_load( $v30 + 80, 4 ) ) & 0xFFFFFFFF ) == $v25 ) {
							$v31 = ( $m[863] >> 32 ) & 0xFFFFFFFF;
							$v32 = 1 << ( $v28 & 63 );
							$v33 = (int) ( $v28 < 64 );
							if ( ( $v32 & ( $v33 ? $v19 : $v18 ) ) != 0 ) {
								$v34 = ( $v28 << 5 ) & 0xFFFFFFFF;
								$v35 = ( $v29 ? 13632 : $v15 + $v34 ) & 0xFFFFFFFF;
								$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
								$s0 = $m[ $w35 + 2 ] ?? $this->rt_load( $v35 + 16 );
								$s1 = $m[ $w35 + 3 ] ?? $this->rt_load( $v35 + 24 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$v36 = ( $v29 ? 13632 : $v20 + $v34 ) & 0xFFFFFFFF;
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
								$s0 = ( $v29 ? 13632 : $v15 + $v37 ) & 0xFFFFFFFF;
								$s1 = ( $v29 ? 13632 : $v20 + $v37 ) & 0xFFFFFFFF;
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
		$v44 = $m[877] & 0xFF;
		if ( $v44 == 1 ) {
			$v21 = $m[873] & 0xFFFFFFFF;
			$v43 = ( $m[872] >> 32 ) & 0xFFFFFFFF;
			$v42 = $m[871];
			$v41 = $m[870];
			$v40 = $m[869];
			$v39 = $m[868];
		}
		$v45 = 0;
		do {
			$v46 = (int) ( $v43 << 32 > 0 );
			$v47 = $v46 ? 0 : $v14;
			$v48 = ( $v46 ? $v21 : $v14 + 1 ) & 0xFFFFFFFF;
			if ( $v47 >= $v48 ) {
				break;
			}
			$v49 = $m[875] & 0xFFFFFFFF;
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
						$v54 = ( $v53 ? 13632 : $v20 + $v52 ) & 0xFFFFFFFF;
						$w54 = ( $v54 >> 3 ) | ( $v54 << 61 );
						$v55 = ( $v15 + $v52 ) & 0xFFFFFFFF;
						$w55 = ( $v55 >> 3 ) | ( $v55 << 61 );
						$v56 = $v53 ? 13632 : $v55;
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
		$this->g0_stack_pointer = 6880 + 32;
	}

	/** core::panicking::panic_fmt (WebAssembly function 21). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** stock_truth::rules::reconcile::comparison::Comparison<S,P>::draws_on (WebAssembly function 22). */
	private function comparison_draws_on(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7456;
		do {
			$v3 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
			$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
			if ( ( ( $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 ) {
				$v4 = 0;
				break;
			}
			$v5 = ( ( $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			do {
				do {
					$v6 = $m[994] & 0xFFFFFFFF;
					$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
					$v7 = ( $m[ $w6 + 1 ] ?? $this->rt_load( ( $v6 + 8 ) & 0xFFFFFFFF, 4 ) ) & 0xFFFFFFFF;
					if ( ! $v7 ) {
						if ( $v5 > 199 || $v5 >= ( ( ( $m[ $w6 ] ?? $this->rt_load( $v6 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) ) {
							break;
						}
						$s0 = ( ( ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF ) + $v5 * 416 ) & 0xFFFFFFFF;
						if ( ( $s0 & 7 ? $this->rt_load( $s0 + 712 ) : $m[ ( $s0 + 712 ) >> 3 ] ?? $this->rt_load( $s0 + 712 ) ) != 3 ) {
							break;
						}
						$v4 = 1;
						break 3;
					}
					$this->survey_survey( $v6, $m[995] & 0xFFFFFFFF, $m[991] );
					$v4 = 1;
					$v8 = $v5 > 99 ? 13664 : $v5 * 88 + 15744;
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
			$v10 = 0;
			$v11 = 1 << ( $v5 & 63 );
			$v12 = (int) ( $v5 < 64 );
			$v13 = $v12 ? 0 : $v11;
			$v14 = $v12 ? $v11 : 0;
			$v15 = ( ( $m[ $w6 ] ?? $this->rt_load( $v6 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			do {
				if ( $v9 << 32 < 4294967296 ) {
					$v16 = 0;
					break;
				}
				$v17 = ( $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8, 4 ) ) & 0xFFFFFFFF;
				$v18 = ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF;
				$v16 = 0;
				$v19 = $v9;
				$v10 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v20 = (int) ( $v19 == 1 );
					$v21 = ( $v20 ? 1 : $v19 - 1 ) & 0xFFFFFFFF;
					$v22 = 0;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->poolrecord_component( ( 7456 + 8 ) >> 3, $v18, $v17, $v22 );
							$v22 = ( $v22 + 1 ) & 0xFFFFFFFF;
							if ( ! ( $m[933] & 0xFFFFFFFF ) ) {
								if ( $v22 != $v7 ) {
									continue;
								}
								break 2;
							}
							$v23 = $m[935] & 0xFFFFFFFF;
							$v24 = $v23 > 99 ? 13664 : $v23 * 88 + 15744;
							$w24 = $v24 >> 3;
							if ( ( $m[ $w24 + 10 ] & 0xFFFFFFFF ) == $v19 ) {
								$v25 = ( $m[935] >> 32 ) & 0xFFFFFFFF;
								$v26 = 1 << ( $v23 & 63 );
								$v27 = (int) ( $v23 < 64 );
								if ( ( $v26 & ( $v27 ? $v14 : $v13 ) ) != 0 ) {
									if ( ( $m[ $w24 + 10 ] & 0xFF0000000000 ) != 0x20000000000 ) {
										if ( $v25 < 64 ) {
											$v14 = ( 1 << $v25 ) | $v14;
										} else {
											$v13 = ( 1 << ( $v25 & 63 ) ) | $v13;
										}
									} elseif ( $v25 >= 64 ) {
										$v10 = ( 1 << ( $v25 & 63 ) ) | $v10;
									} else {
										$v16 = ( 1 << $v25 ) | $v16;
									}
								}
								if ( ( ( $v27 ? $v16 : $v10 ) & $v26 ) != 0 ) {
									if ( $v25 >= 64 ) {
										$v10 = $v10 | ( 1 << ( $v25 & 63 ) );
									} else {
										$v16 = $v16 | ( 1 << $v25 );
									}
								}
							}
							if ( $v22 >= $v7 ) {
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
			$m[943] = ( $m[943] & -0x100000000 ) | $v15;
			$m[942] = ( $v9 << 32 ) | $v5;
			$m[941] = $v10;
			$m[940] = $v16;
			$m[939] = $v13;
			$m[938] = $v14;
			$v4 = 3;
		} while ( false );
		$m[937] = ( $m[937] & -0x100000000 ) | $v4;
		$this->g0_stack_pointer = 7456 + 32;
	}

	/** stock_truth::rules::reconcile::drift::<impl stock_truth::rules::reconcile::comparison::Comparison<S,P>>::reconcile (WebAssembly function 23). */
	private function drift_reconcile( int $v2 ): void {
		$m = &$this->m;
		$v13 = 0;
		$this->g0_stack_pointer = 7488;
		$this->comparison_draws_on();
		$v5 = 0;
		$v6 = 0;
		$v7 = 1;
		$v8 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
		$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
		$v9 = $m[ $w8 + 2 ] ?? $this->rt_load( $v8 + 16 );
		if ( $v9 != 2 ) {
			$v6 = 0;
			$v7 = 1;
			if ( ( ( $m[ $w8 + 6 ] ?? $this->rt_load( $v8 + 48, 1 ) ) & 0xFF ) == 1 ) {
				$v7 = 1;
				if ( $v9 != 1 ) {
					$v7 = 0;
				} else {
					$v10 = $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24 );
					$v6 = $v10 > 0 ? $v10 : 0;
				}
			}
		}
		$this->expected_expected();
		$v11 = $m[944];
		if ( $v11 != 1 ) {
			$v12 = 0;
		} else {
			$v13 = $m[945];
			if ( $v7 == 0 ) {
				$v12 = 1;
			} else {
				$s0 = $m[954];
				$v9 = $v6 - $s0;
				\is_float( $v9 ) && $v9 = self::rt_sub_64( $v6, $s0 );
				$v12 = 1;
				$v5 = 1;
			}
		}
		$v14 = $v11 & 0xFFFFFFFF;
		$this->triage_of( $v7, $v6, $v5, $v9 );
		$this->triage_find( $v2 );
		do {
			if ( ( $m[969] & 0xFF0000 ) == 0x30000 ) {
				$v15 = 0;
				break;
			}
			$v16 = $m[995] & 0xFFFFFFFF;
			$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
			$v17 = $m[992];
			if ( $v17 != 0 ) {
				$s0 = $m[991];
				$s1 = $s0 - $v17;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v17 );
				if ( $s1 >= ( $m[ $w16 + 7 ] ?? $this->rt_load( $v16 + 56 ) ) ) {
					$v15 = 1;
					break;
				}
			}
			$s0 = $m[993];
			$s1 = $s0 + 1;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 1 );
			$v15 = (int) ( $s1 >= ( $m[ $w16 + 8 ] ?? $this->rt_load( $v16 + 64 ) ) );
		} while ( false );
		$m[998] = $v6;
		$m[997] = $v7;
		$v18 = $m[959];
		$v19 = $m[960];
		$v20 = $m[961];
		$v21 = $m[962];
		$s0 = 7976 + 16;
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
		$m[1013] = $v9;
		$m[1012] = $v5;
		$s0 = $v6 - $v13;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6, $v13 );
		$m[1011] = $s0;
		$m[1010] = $v12 & $v7;
		$s0 = 7976 + 152;
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
		$m[1022] = $v14 & 1 ? $v21 : 0;
		$m[1021] = $v20;
		$m[1015] = $v19;
		$m[1014] = (int) ( $v18 >= 0 && $v18 < 2 );
		$m[1023] = ( $m[1023] & -0x100 ) | $v15;
		$this->g0_stack_pointer = 7488 + 272;
	}

	/** stock_truth::rules::reconcile::expected::expected (WebAssembly function 24). */
	private function expected_expected(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7200;
		do {
			do {
				$v4 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
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
									$v6 = $m[994] & 0xFFFFFFFF;
									$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
									if ( $v5 < ( ( ( $m[ $w6 ] ?? $this->rt_load( $v6 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) ) {
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
						$s0 = $m[994] & 0xFFFFFFFF;
						$v7 = $s0 & 3 ? $this->rt_load( $s0 + 4, 4 ) : ( ( $m[ ( $s0 + 4 ) >> 3 ] ?? $this->rt_word( ( $s0 + 4 ) >> 3 ) ) >> ( ( ( $s0 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						if ( $v7 != 0 ) {
							$v8 = $v7 - 1;
							$v9 = ( ( $v8 < 99 ? $v8 : 99 ) << 3 ) + 8;
							if ( $v9 != 0 ) {
								$this->rt_fill( 29344, 0, $v9 );
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
					$v19 = ( ( ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF ) + $v5 * 416 ) & 0xFFFFFFFF;
					$w19 = ( $v19 >> 3 ) | ( $v19 << 61 );
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
							$v32 = $v31 * 10000;
							\is_float( $v32 ) && $v32 = self::rt_mul_64( $v31, 10000 );
							$v33 = self::rt_divide_signed_64( $v32, $v28 );
							$s0 = $v33 * $v28;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v33, $v28 );
							$s1 = $v32 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v32, $s0 );
							$v31 = ( $s1 >> 63 ) + $v33;
							\is_float( $v31 ) && $v31 = self::rt_add_64( $s1 >> 63, $v33 );
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
				$v34 = $v13;
				$v35 = $m[ $w4 + 8 ] ?? $this->rt_load( $v4 + 64 );
				if ( $v35 >= 1 ) {
					$v36 = $v13 % $v35;
					$s0 = $v36 + ( ( $v36 >> 63 ) & $v35 );
					$v34 = $v13 - $s0;
					\is_float( $v34 ) && $v34 = self::rt_sub_64( $v13, $s0 );
				}
				$m[945] = $v18;
				$m[944] = 1;
				$v37 = $m[ $w4 + 10 ] ?? $this->rt_load( $v4 + 80 );
				$m[953] = $v37;
				$s0 = $v34 - $v13;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v34, $v13 );
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
				$v38 = $v34 > 0 ? $v34 : 0;
				$s0 = $v37 + $v38;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v37, $v38 );
				$m[954] = $s0;
				$s0 = $v38 - $v34;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v38, $v34 );
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
		$v8 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
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
		$v20 = $m[994] & 0xFFFFFFFF;
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
			$v26 = ( ( $m[ $w20 ] ?? $this->rt_load( $v20 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			$v13 = 0;
			if ( $v21 > 199 || $v21 >= $v26 ) {
				continue;
			}
			$v27 = ( ( ( $m[ $w20 ] ?? $this->rt_load( $v20, 4 ) ) & 0xFFFFFFFF ) + $v21 * 416 ) & 0xFFFFFFFF;
			$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
			$v28 = $m[ $w27 + 81 ] ?? $this->rt_load( $v27 + 648 );
			$v29 = $m[ $w27 + 89 ] ?? $this->rt_load( $v27 + 712 );
			$v30 = $m[ $w27 + 87 ] ?? $this->rt_load( $v27 + 696 );
			$v31 = $m[ $w27 + 80 ] ?? $this->rt_load( $v27 + 640 );
			$v32 = $m[ $w27 + 82 ] ?? $this->rt_load( $v27 + 656 );
			$v33 = $m[ $w27 + 83 ] ?? $this->rt_load( $v27 + 664 );
			$v34 = $m[ $w27 + 90 ] ?? $this->rt_load( $v27 + 720 );
			$v35 = $m[ $w27 + 84 ] ?? $this->rt_load( $v27 + 672 );
			$v36 = $m[ $w27 + 85 ] ?? $this->rt_load( $v27 + 680 );
			$v37 = $m[ $w27 + 86 ] ?? $this->rt_load( $v27 + 688 );
			$m[934] = $m[ $w27 + 88 ] ?? $this->rt_load( $v27 + 704 );
			$m[933] = $v37;
			$m[932] = $v36 ^ \PHP_INT_MIN;
			$m[931] = $v35 ^ \PHP_INT_MIN;
			$m[930] = ( $v34 << 32 ) | (int) ( $v34 != \PHP_INT_MIN );
			$m[928] = $v33 ^ \PHP_INT_MIN;
			$m[927] = $v32 ^ \PHP_INT_MIN;
			$m[925] = 0;
			$m[924] = $v31;
			$m[922] = $v30;
			$m[935] = ( $m[935] & -0x100 ) | ( $v29 == 3 ? 2 : (int) ( $v29 == 2 ) );
			$m[921] = (int) ( $v30 != \PHP_INT_MIN );
			$v13 = 0;
			$m[929] = ( $m[929] & -0x100 ) | ( $v28 == 1 ? 0 : ( $v28 == 3 ? 2 : 1 ) );
			$m[923] = $v32 == \PHP_INT_MIN ? 2 : ( $v33 == \PHP_INT_MIN ? 2 : (int) ( $v31 == \PHP_INT_MIN ) );
			$this->triage_add( $v21 );
		}
	}

	/** stock_truth::rules::reconcile::triage::Triage::find (WebAssembly function 26). */
	private function triage_find( int $v2 ): void {
		$m = &$this->m;
		$v4 = 3;
		do {
			$v5 = $m[964] & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			if ( ( ( $m[ $w5 + 13 ] ?? $this->rt_load( $v5 + 104, 1 ) ) & 0xFF ) != 1 ) {
				break;
			}
			$v6 = $m[956];
			$v7 = $m[955];
			$v8 = $v7 & 0xFFFFFFFF;
			$v9 = $v8 ? $v6 : 0;
			$v10 = $m[957];
			$v11 = $m[958];
			$v12 = $m[963];
			$v13 = $this->triage_shown();
			do {
				if ( $v2 != 0 ) {
					$v14 = $v2 - 1;
					$v15 = ( $v14 < 199 ? $v14 : 199 ) + 1;
					$v16 = 0;
					$v17 = 1;
					$v18 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v19 = $v16;
						$v16 = $v17;
						$s0 = ( $v19 * 416 ) & 0xFFFFFFFF;
						$s1 = $m[ ( $s0 + 40472 ) >> 3 ] ?? $this->rt_load( $s0 + 40472 );
						$v20 = $s1 - 1;
						\is_float( $v20 ) && $v20 = self::rt_sub_64( $s1, 1 );
						if ( $v20 >= 0 && $v20 <= 12 ) {
							$v21 = $v20;
							if ( ( ( 4475 >> $v21 ) & 1 ) != 0 ) {
								$s0 = $v21 << 3;
								$v18 = $m[ ( $s0 + 13880 ) >> 3 ] | $v18;
							}
						}
						$v17 = ( $v16 + 1 ) & 0xFFFFFFFF;
						if ( $v16 == $v15 ) {
							break;
						}
					}
					if ( ( $v13 | $v18 ) == 0 ) {
						if ( $v9 == 0 ) {
							$v4 = 3;
							break 2;
						}
						$v18 = 0;
					}
				} else {
					if ( ( $v13 | $v9 ) == 0 ) {
						break 2;
					}
					$v18 = 0;
					$v15 = 200;
				}
				$v22 = 0 - $v9;
				\is_float( $v22 ) && $v22 = self::rt_sub_64( 0, $v9 );
				$v23 = $v22 > 0 ? $v22 : 0;
				$s0 = $v7 == 0 ? ( $v10 & 1 ? $v11 : 0 ) : 0;
				$s1 = $v12 + $s0;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $v12, $s0 );
				$s0 = $v8 ? ( $v6 > 0 ? $v6 : 0 ) : 0;
				$v24 = $s1 + $s0;
				\is_float( $v24 ) && $v24 = self::rt_add_64( $s1, $s0 );
				$v25 = $v18 & 0x20000;
				$v26 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
				$v27 = 0;
				$v28 = 23;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v29 = $v27;
					$v27 = ( $v29 + 1 ) & 0xFFFFFFFF;
					do {
						do {
							do {
								do {
									do {
										$v30 = ( ( $m[ ( $v29 + 13752 ) >> 3 ] ?? $this->rt_word( ( $v29 + 13752 ) >> 3 ) ) >> ( ( $v29 & 7 ) << 3 ) ) & 0xFF;
										$s0 = $v30 << 3;
										if ( ( $m[ ( $s0 + 13984 ) >> 3 ] & $v13 ) != 0 ) {
											break;
										}
										$v31 = 524288;
										do {
											do {
												do {
													do {
														switch ( $v30 ) {
															case 1:
																$v31 = 2;
																break;
															case 2:
																$v31 = 4;
																break;
															case 3:
																$v31 = 8;
																break;
															case 4:
																$v31 = 16;
																break;
															case 5:
																$v31 = 32;
																break;
															case 6:
																$v31 = 64;
																break;
															case 7:
																$v31 = 128;
																break;
															case 8:
																$v31 = 256;
																break;
															case 9:
																$v31 = 512;
																break;
															case 10:
																$v31 = 4194304;
																break;
															case 11:
																$v31 = 1024;
																break;
															case 12:
																$v31 = 2048;
																break;
															case 13:
																$v31 = 4096;
																break;
															case 14:
																$v31 = 8192;
																break;
															case 15:
																$v31 = 16384;
																break;
															case 16:
																$v31 = 8388608;
																break;
															case 17:
																$v31 = 32768;
																break;
															case 18:
																$v31 = 262144;
																break;
															case 19:
																$v31 = 1048576;
																break;
															case 20:
																$v31 = 65536;
																break;
															case 21:
																$v31 = 2097152;
																break;
															case 22:
																if ( $v25 == 0 ) {
																	if ( $v9 == 0 ) {
																		break 5;
																	}
																	$v30 = 22;
																	break 3;
																}
																break 2;
															default:
																break;
														}
														if ( ( $v31 & $v18 ) != 0 ) {
															break;
														}
														if ( $v29 != 22 ) {
															break 4;
														}
														if ( $v9 != 0 ) {
															break 2;
														}
														break 4;
													} while ( false );
													$v32 = 0;
													if ( $v2 != 0 ) {
														$v33 = 0;
														$v34 = 1;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v35 = $v34;
															$v36 = 22;
															$v37 = ( $v33 * 416 ) & 0xFFFFFFFF;
															$w37 = $v37 >> 3;
															$s0 = $m[ $w37 + 5059 ] ?? $this->rt_word( $w37 + 5059 );
															$v38 = $s0 - 1;
															\is_float( $v38 ) && $v38 = self::rt_sub_64( $s0, 1 );
															if ( $v38 >= 0 && $v38 <= 22 ) {
																$v36 = ( $m[ ( $v38 + 14168 ) >> 3 ] >> ( ( $v38 & 7 ) << 3 ) ) & 0xFF;
															}
															if ( $v36 == $v30 ) {
																$v39 = $m[ $w37 + 5060 ] ?? $this->rt_word( $w37 + 5060 );
																if ( $v39 == \PHP_INT_MIN ) {
																	break 5;
																}
																$s0 = $v39 + $v32;
																\is_float( $s0 ) && $s0 = self::rt_add_64( $v39, $v32 );
																$v32 = $s0;
															}
															$v34 = ( $v35 + 1 ) & 0xFFFFFFFF;
															$v33 = $v35;
															if ( $v35 == $v15 ) {
																break;
															}
														}
													}
													if ( $v9 < 0 ) {
														$v44 = $v32 > $v9 ? $v32 : $v9;
														$v41 = ( $v44 >> 63 ) & $v44;
														break 2;
													}
													$v40 = $v32 < $v9 ? $v32 : $v9;
													$v41 = $v40 > 0 ? $v40 : 0;
													break 2;
												} while ( false );
												$v28 = $v28 == 23 ? $v30 : $v28;
												$v42 = 0;
												$v43 = 22;
												if ( $v24 > 0 ) {
													$v45 = 1;
													$v46 = 2;
													$v41 = $v9;
													$v9 = 0;
													break 7;
												}
												$v41 = $v9;
												break 5;
											} while ( false );
											if ( $v41 != 0 ) {
												break 3;
											}
										} while ( false );
										if ( $v27 != 23 ) {
											continue 6;
										}
										break 7;
									} while ( false );
									$v41 = $v9;
								} while ( false );
								$v28 = $v28 == 23 ? $v30 : $v28;
								$s0 = $v9 - $v41;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v41 );
								$v9 = $s0;
								$v46 = 2;
								if ( $v30 <= 21 && ( 1 << $v30 ) & 0x203180 || $v24 > 0 ) {
									$v42 = $v9;
									$v43 = $v30;
									break 2;
								}
								$v43 = 15;
								if ( $v29 == 15 ) {
									$v45 = 2;
									$v46 = 0;
									break 3;
								}
								$v42 = $v9;
								$v43 = $v30;
							} while ( false );
							do {
								if ( $v22 > 0 || $v43 < 2 ) {
									break;
								}
								$v46 = 0;
								switch ( ( $v43 - 14 ) & 0xFFFFFFFF ) {
									case 0:
									case 4:
										break;
									case 1:
									case 2:
									case 3:
										break 3;
									default:
										if ( $v43 != 3 ) {
											break 3;
										}
										break;
								}
							} while ( false );
							$v46 = 1;
						} while ( false );
						$v45 = 1;
						if ( $v43 <= 21 ) {
							$v47 = 1 << $v43;
							if ( ! ( $v47 & 0x2BA580 ) ) {
								if ( ( $v47 & 0x140004 ) != 0 ) {
									$v45 = 3;
								}
							} else {
								$v45 = 2;
							}
						}
						$v9 = $v42;
					} while ( false );
					if ( $v26 <= 199 ) {
						$v48 = $v26 * 416;
						$w48 = $v48 >> 3;
						isset( $m[ $w48 + 5075 ] ) || $this->rt_touch( $w48 + 5075 );
						$m[ $w48 + 5075 ] = $v41;
						$m[ $w48 + 5074 ] = $v45;
						$m[ $w48 + 5073 ] = $v46 + 1;
						$s0 = $v43 << 3;
						$m[ $w48 + 5072 ] = $m[ ( $s0 + 14192 ) >> 3 ];
					}
					$v26 = ( $v26 + 1 ) & 0xFFFFFFFF;
					$m[996] = ( $m[996] & 0xFFFFFFFF ) | ( $v26 << 32 );
					if ( $v27 == 23 ) {
						break 2;
					}
				}
			} while ( false );
			$v49 = 2;
			do {
				do {
					$v50 = $v28;
					if ( ( ( $v50 - 7 ) & 0xFFFFFFFF ) < 2 || ( ( $v50 - 12 ) & 0xFFFFFFFF ) < 2 ) {
						break;
					}
					$v4 = 3;
					switch ( ( $v50 - 21 ) & 0xFFFFFFFF ) {
						case 0:
							break 2;
						case 2:
							break 4;
						default:
							break;
					}
					$v49 = 2;
					if ( $v24 > 0 ) {
						break;
					}
					if ( $v28 == 15 ) {
						$v4 = 1;
						$v49 = 0;
						break 2;
					}
					do {
						if ( $v22 > 0 ) {
							break;
						}
						$v51 = $v28;
						if ( $v51 < 2 ) {
							break;
						}
						$v49 = 0;
						switch ( ( $v51 - 14 ) & 0xFFFFFFFF ) {
							case 0:
							case 4:
								break;
							case 1:
							case 2:
							case 3:
								break 3;
							default:
								if ( $v51 != 3 ) {
									break 3;
								}
								break;
						}
					} while ( false );
					$v49 = 1;
				} while ( false );
				if ( $v50 <= 21 ) {
					$v4 = 1;
					$v52 = 1 << $v50;
					if ( $v52 & 0x2BA580 ) {
						break;
					}
					if ( ( $v52 & 0x140004 ) != 0 ) {
						$v4 = 2;
						break;
					}
				}
				$v4 = 0;
			} while ( false );
			$v53 = 0;
			$v54 = 0;
			if ( ( $m[ $w5 ] ?? $this->rt_load( $v5 ) ) == 1 ) {
				$v55 = $m[ $w5 + 1 ] ?? $this->rt_load( $v5 + 8 );
				$v56 = \intdiv( $v23, 10000 );
				$s0 = $v56 * -10000;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v56, -10000 );
				$s1 = $s0 + $v23;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v23 );
				$s0 = $v55 * $s1;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v55, $s1 );
				$s1 = $v55 * $v56;
				\is_float( $s1 ) && $s1 = self::rt_mul_64( $v55, $v56 );
				$v57 = \intdiv( $s0, 10000 ) + $s1;
				\is_float( $v57 ) && $v57 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
				$v54 = $v57 < 9007199254740991 ? $v57 : 9007199254740991;
				$v58 = $v24 > 0 ? $v24 : 0;
				$v59 = \intdiv( $v58, 10000 );
				$s0 = $v59 * -10000;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v59, -10000 );
				$s1 = $s0 + $v58;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v58 );
				$s0 = $v55 * $s1;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v55, $s1 );
				$s1 = $v55 * $v59;
				\is_float( $s1 ) && $s1 = self::rt_mul_64( $v55, $v59 );
				$v60 = \intdiv( $s0, 10000 ) + $s1;
				\is_float( $v60 ) && $v60 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
				$v53 = $v60 < 9007199254740991 ? $v60 : 9007199254740991;
			}
			$m[969] = ( $m[969] & -0x10000 ) | ( $v49 << 8 ) | $v28;
			$m[968] = $v54;
			$m[967] = $v23;
			$m[966] = $v53;
			$m[965] = $v24;
		} while ( false );
		$m[969] = ( $m[969] & -0xFF0001 ) | ( $v4 << 16 );
	}

	/** stock_truth::rules::reconcile::triage::Triage::add (WebAssembly function 27). */
	private function triage_add( int $v3 ): void {
		$m = &$this->m;
		$v13 = 0;
		$this->g0_stack_pointer = 7264;
		$v6 = $m[923];
		$m[920] = ( $m[920] & -0xFF000000000001 ) | ( ( ( (int) ( $v6 != 2 ) & (int) ( ( $m[929] & 0xFF ) == 1 ) ) | ( ( $m[920] >> 48 ) & 0xFF ) ) << 48 );
		do {
			if ( ( $m[935] & 0xFF ) == 2 ) {
				break;
			}
			$v7 = $m[916];
			$v8 = $m[915];
			$v9 = $m[995] & 0xFFFFFFFF;
			$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
			$v10 = $m[991];
			$this->freshness_age( 908, 921, $m[ $w9 + 1 ] ?? $this->rt_load( $v9 + 8 ), $v10 );
			$v11 = 3;
			switch ( $m[908] & 0xFFFFFFFF ) {
				case 1:
					$s0 = $m[909];
					$v12 = $v10 - $s0;
					\is_float( $v12 ) && $v12 = self::rt_sub_64( $v10, $s0 );
					$v13 = $v12 > 0 ? $v12 : 0;
					$v11 = (int) ( $v13 > ( $m[ $w9 ] ?? $this->rt_load( $v9 ) ) );
					break;
				case 2:
					$v11 = 2;
					break;
				default:
					break;
			}
			do {
				do {
					$v14 = $v8 - 2;
					\is_float( $v14 ) && $v14 = self::rt_sub_64( $v8, 2 );
					if ( $v14 >= 0 && $v14 <= 1 ) {
						$v15 = $v8;
						switch ( $v14 ) {
							case 1:
								$v15 = 2;
								if ( $v11 == 2 ) {
									break 3;
								}
								break 2;
							default:
								break 3;
						}
					}
					$v16 = $v11 - 2;
					if ( $v16 < 0 || $v16 > 1 ) {
						if ( $v7 >= $v13 ) {
							break;
						}
						$v15 = $v11;
						break 2;
					}
					$v15 = $v11;
					switch ( $v16 ) {
						case 1:
							break;
						default:
							break 3;
					}
				} while ( false );
				$v17 = (int) ( $v8 == 3 );
				$v13 = $v17 ? $v13 : $v7;
				$v15 = $v17 ? $v11 : $v8;
			} while ( false );
			$m[916] = $v13;
			$m[915] = $v15;
			$v18 = $m[917];
			if ( $v6 == 2 ) {
				$m[917] = ( $v18 >> 63 ) & $v18;
			} else {
				$v19 = $m[928];
				$v20 = $m[927];
				$v21 = $v19 < $v20 ? $v19 : $v20;
				$v22 = $m[931];
				$s0 = $m[ $w9 ] ?? $this->rt_load( $v9 );
				$s1 = $v22 == 0 ? $v21 : ( $v22 > $v21 ? $v22 : $v21 );
				$s2 = $s0 + $s1;
				\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
				$v23 = $s2 + \PHP_INT_MIN;
				\is_float( $v23 ) && $v23 = self::rt_add_64( $s2, \PHP_INT_MIN );
				$v24 = ( $v23 < 253402300799999 ? $v23 : 253402300799999 ) ^ \PHP_INT_MIN;
				$m[917] = $v23 == \PHP_INT_MIN ? \PHP_INT_MIN : ( $v24 < $v18 ? $v24 : $v18 );
				if ( $v6 != 1 ) {
					$v25 = 0;
					$v26 = $m[924];
					$m[920] = ( $m[920] & 0xFFFFFFFFFFFFFF ) | ( ( (int) ( $v26 < 0 ) | ( ( $m[920] >> 56 ) & 0xFF ) ) << 56 );
					$v27 = $m[994] & 0xFFFFFFFF;
					$w27 = ( $v27 >> 3 ) | ( $v27 << 61 );
					$v28 = ( $m[ $w27 ] ?? $this->rt_load( $v27, 4 ) ) & 0xFFFFFFFF;
					$v29 = ( ( ( $m[930] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
					$v30 = $v9 + ( $m[930] & 0xFFFFFFFF ? ( $v29 > 16 ? 0 : $v29 ) : 0 ) * 80;
					$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
					$this->backorder_allowance_backorder_allowance( 908, $v28, ( ( $m[ $w27 + 1 ] ?? $this->rt_load( $v27 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF, $v3, 921, $m[ $w30 + 5 ] ?? $this->rt_load( $v30 + 40 ), $m[ $w30 + 6 ] ?? $this->rt_load( $v30 + 48 ), $v10 );
					do {
						$v31 = $m[909];
						if ( $v31 == 0 ) {
							break;
						}
						if ( ( $m[937] & 0xFFFFFFFF ) == 3 && ( $m[942] & -0x100000000 ) != 0 ) {
							$s0 = ( $v3 < 64 ? 8 : 16 ) + 7496;
							if ( ( self::rt_shr_u_64( $m[ $s0 >> 3 ], $v3 & 63 ) & 1 ) == 0 ) {
								break;
							}
						}
						$v25 = $v31;
					} while ( false );
					$v32 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
					$w32 = ( $v32 >> 3 ) | ( $v32 << 61 );
					if ( ( ( $m[ $w32 + 7 ] ?? $this->rt_load( $v32 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w32 + 7 ] ?? $this->rt_load( $v32 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v3 ) {
						$this->hold_held( 908, $v28, ( $m[ $w27 + 2 ] ?? $this->rt_load( $v27 + 16, 4 ) ) & 0xFFFFFFFF, $v3, $v10 );
						$v33 = $m[909];
					} else {
						$s0 = $m[908];
						$s1 = $v26 > 0 ? $v26 : 0;
						$s2 = $s0 + $s1;
						\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
						$s0 = $m[933];
						$v34 = $s0 - $s2;
						\is_float( $v34 ) && $v34 = self::rt_sub_64( $s0, $s2 );
						$v35 = $v34 > 0 ? $v34 : 0;
						$v36 = $m[ $w32 + 9 ] ?? $this->rt_load( $v32 + 72 );
						if ( $v36 != 10000 && $v36 >= 1 ) {
							$v37 = $v35 * 10000;
							\is_float( $v37 ) && $v37 = self::rt_mul_64( $v35, 10000 );
							$v38 = \intdiv( $v37, $v36 );
							$s0 = $v38 * $v36;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v38, $v36 );
							$s1 = $v37 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v37, $s0 );
							$v35 = ( $s1 >> 63 ) + $v38;
							\is_float( $v35 ) && $v35 = self::rt_add_64( $s1 >> 63, $v38 );
						}
						$m[919] = $v35;
						$v39 = $m[ $w32 + 12 ] ?? $this->rt_load( $v32 + 96 );
						$v33 = $v39 == 0 ? 0 : ( $v10 < $v39 ? $v39 : 0 );
					}
					$v40 = $v33 < $v25 ? $v33 : $v25;
					$v41 = $m[918];
					$m[918] = $v40 < $v41 ? $v40 : $v41;
					break;
				}
			}
			$s0 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
			$m[920] = ( $m[920] & -0xFF0000000001 ) | ( ( (int) ( ( ( ( $m[ ( $s0 + 105 ) >> 3 ] ?? $this->rt_word( ( $s0 + 105 ) >> 3 ) ) >> ( ( ( $s0 + 105 ) & 7 ) << 3 ) ) & 3 ) == 0 ) | ( ( $m[920] >> 40 ) & 0xFF ) ) << 40 );
		} while ( false );
		$this->g0_stack_pointer = 7264 + 16;
	}

	/** stock_truth::rules::reconcile::triage::Triage::shown (WebAssembly function 28). */
	private function triage_shown(): int {
		$m = &$this->m;
		$v1 = $m[959];
		$v2 = $v1 == 2 ? 524288 : ( $v1 == 1 ? 8 : 0 );
		$v3 = $m[964] & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = ( ( $m[ $w3 + 13 ] ?? $this->rt_load( $v3 + 105, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v5 = ( $v4 == 2 ? $v2 | 0x100 : ( $v4 == 3 ? $v2 | 0x200 : $v2 ) ) | ( ( ( $m[964] >> 32 ) & 0xFF ) << 22 );
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
		$v7 = $m[963];
		$v8 = ( $m[964] >> 56 ) & 0xFF;
		$v9 = $m[ $w3 + 2 ] ?? $this->rt_load( $v3 + 16 );
		$v10 = ( ( ( $m[964] >> 40 ) & 0xFF ) << 18 ) | $v6;
		if ( ( $m[964] & 0xFF000000000000 ) == 0x1000000000000 ) {
			$s0 = $m[956] > 0 ? $v10 | 0x100000 : $v10;
			$v10 = $m[955] & 0xFFFFFFFF ? $s0 : $v10;
		}
		$v11 = ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 49, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v12 = ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 51, 1 ) << 24 ) >> 24 ) & 0xFF;
		$v13 = ( ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 50, 1 ) << 16 ) >> 16 ) & 0xFF;
		$v14 = ( $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48, 1 ) ) & 0xFF;
		$v15 = $m[ $w3 + 5 ] ?? $this->rt_load( $v3 + 40 );
		$v16 = $m[ $w3 + 4 ] ?? $this->rt_load( $v3 + 32 );
		$v17 = $m[ $w3 + 3 ] ?? $this->rt_load( $v3 + 24 );
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
					if ( $v13 != 2 && ( $v13 ^ $v14 ) & 1 ) {
						break;
					}
					if ( $v12 == 2 || ( ( $v12 ^ $v14 ) & 1 ) == 0 ) {
						break 2;
					}
				} while ( false );
				$v20 = $v20 | 0x400;
			} while ( false );
			$v20 = ( $v14 & 1 ? ( $v9 == 0 ? $v20 | 0x800 : $v20 ) : $v20 ) | ( $v11 << 12 );
		} while ( false );
		return $v20;
	}

	/** stock_truth::rules::reconcile::expected::sellable_kits (WebAssembly function 29). */
	private function expected_sellable_kits( int $v3 ): void {
		$m = &$this->m;
		$v41 = 0;
		$this->g0_stack_pointer = 6928;
		$v5 = $m[942] & 0xFFFFFFFF;
		$v6 = ( $v5 + 1 ) & 0xFFFFFFFF;
		$v7 = (int) ( ( ( $m[942] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[943] & 0xFFFFFFFF;
		$v8 = $v7 ? $s0 : $v6;
		$v9 = $v7 ? 0 : $v5;
		$v10 = ( 6928 + 216 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
		$v12 = $m[994] & 0xFFFFFFFF;
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
								$v39 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
								$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
								$m[895] = 0;
								$v40 = $m[ $w39 + 8 ] ?? $this->rt_load( $v39 + 64 );
								$m[896] = $v40;
								$m[894] = $m[ $w39 + 9 ] ?? $this->rt_load( $v39 + 72 );
								$m[893] = $v40;
								$m[877] = $m[877] & -0x100;
								$m[875] = ( $m[875] & -0x100000000 ) | 0x6620;
								$m[874] = 0x3D8000000000 | $v12;
								$m[875] = ( $m[875] & 0xFFFFFFFF ) | 0x72A000000000;
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
								$m[876] = 0x824000000000 | ( 6928 + 216 );
								$this->kitsearch_run();
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
						$v23 = ( ( $m[ $w12 ] ?? $this->rt_load( $v12 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
						if ( $v20 > 199 || $v20 >= $v23 ) {
							continue 4;
						}
						$v24 = ( ( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF ) + $v20 * 416 ) & 0xFFFFFFFF;
						$w24 = ( $v24 >> 3 ) | ( $v24 << 61 );
						$v25 = $m[ $w24 + 81 ] ?? $this->rt_load( $v24 + 648 );
						$v26 = $m[ $w24 + 89 ] ?? $this->rt_load( $v24 + 712 );
						$v27 = $m[ $w24 + 87 ] ?? $this->rt_load( $v24 + 696 );
						$v28 = $m[ $w24 + 80 ] ?? $this->rt_load( $v24 + 640 );
						$v29 = $m[ $w24 + 82 ] ?? $this->rt_load( $v24 + 656 );
						$v30 = $m[ $w24 + 83 ] ?? $this->rt_load( $v24 + 664 );
						$v31 = $m[ $w24 + 90 ] ?? $this->rt_load( $v24 + 720 );
						$v32 = $m[ $w24 + 84 ] ?? $this->rt_load( $v24 + 672 );
						$v33 = $m[ $w24 + 85 ] ?? $this->rt_load( $v24 + 680 );
						$v34 = $m[ $w24 + 86 ] ?? $this->rt_load( $v24 + 688 );
						$m[880] = $m[ $w24 + 88 ] ?? $this->rt_load( $v24 + 704 );
						$m[879] = $v34;
						$m[878] = $v33 ^ \PHP_INT_MIN;
						$m[877] = $v32 ^ \PHP_INT_MIN;
						$m[876] = ( $v31 << 32 ) | (int) ( $v31 != \PHP_INT_MIN );
						$m[874] = $v30 ^ \PHP_INT_MIN;
						$m[873] = $v29 ^ \PHP_INT_MIN;
						$m[871] = 0;
						$m[870] = $v28;
						$m[868] = $v27;
						$m[881] = ( $m[881] & -0x100 ) | ( $v26 == 3 ? 2 : (int) ( $v26 == 2 ) );
						$m[867] = (int) ( $v27 != \PHP_INT_MIN );
						$v35 = (int) ( $v25 == 3 );
						$v36 = (int) ( $v25 == 1 );
						$m[875] = ( $m[875] & -0x100 ) | ( $v36 ? 0 : ( $v35 ? 2 : 1 ) );
						$v37 = (int) ( $v29 == \PHP_INT_MIN || $v30 == \PHP_INT_MIN );
						$m[869] = $v37 ? 2 : (int) ( $v28 == \PHP_INT_MIN );
						$this->expected_stages( ( 6928 + 128 ) >> 3, $v20, ( 6928 + 8 ) >> 3 );
						$v38 = $m[882] & 1;
						if ( ! $v38 ) {
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
							$v41 = $m[ $v10 >> 3 ] ?? $this->rt_load( $v10 );
							$v42 = 1;
							break 3;
						}
					} while ( false );
					$v42 = 0;
					if ( $v26 == 3 ) {
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
			$v43 = $v20 * 88;
			$w43 = $v43 >> 3;
			$m[ $w43 + 1969 ] = $v41;
			$m[ $w43 + 1968 ] = $v42;
			$s0 = $m[889];
			$m[ $w43 + 1974 ] = $v3 < 3 ? 0 : ( $v38 ? $s0 : 0 );
			$v44 = $v20 << 4;
			$w44 = $v44 >> 3;
			$m[ $w44 + 3269 ] = $v42 ? $v41 : 0;
			$m[ $w44 + 3268 ] = $v35 | $v36 | $v18 | $v37;
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
			$v6 = $m[ $w3 + 12 ];
			$v7 = $m[ $w3 + 3 ];
			$v8 = ( ( ( $m[ $w3 + 9 ] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
			$v9 = ( ( $m[995] & 0xFFFFFFFF ) + ( $m[ $w3 + 9 ] & 0xFFFFFFFF ? ( $v8 > 16 ? 0 : $v8 ) : 0 ) * 80 ) & 0xFFFFFFFF;
			$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
			$v10 = $this->terms_safety_stock( $v7, $m[ $w3 + 13 ], $m[ $w9 + 3 ] ?? $this->rt_load( ( $v9 + 24 ) & 0xFFFFFFFF ), $m[ $w9 + 4 ] ?? $this->rt_load( ( $v9 + 32 ) & 0xFFFFFFFF ) );
			$v11 = $m[994] & 0xFFFFFFFF;
			$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
			$v12 = ( $m[ $w11 ] ?? $this->rt_load( $v11, 4 ) ) & 0xFFFFFFFF;
			$v13 = $m[991];
			$this->backorder_allowance_backorder_allowance( $w4, $v12, ( ( $m[ $w11 + 1 ] ?? $this->rt_load( $v11 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF, $v2, $w3, $m[ $w9 + 5 ] ?? $this->rt_load( ( $v9 + 40 ) & 0xFFFFFFFF ), $m[ $w9 + 6 ] ?? $this->rt_load( ( $v9 + 48 ) & 0xFFFFFFFF ), $v13 );
			$v14 = $m[ $w4 ];
			$v15 = $v7 - $v6;
			\is_float( $v15 ) && $v15 = self::rt_sub_64( $v7, $v6 );
			$v16 = $v15 - $v10;
			\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, $v10 );
			$v17 = $v14 + $v16;
			\is_float( $v17 ) && $v17 = self::rt_add_64( $v14, $v16 );
			$v18 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
			$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
			if ( ( ( $m[ $w18 + 7 ] ?? $this->rt_load( $v18 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w18 + 7 ] ?? $this->rt_load( $v18 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
				$this->hold_held( $w4, $v12, ( $m[ $w11 + 2 ] ?? $this->rt_load( $v11 + 16, 4 ) ) & 0xFFFFFFFF, $v2, $v13 );
				$v19 = $m[ $w4 ];
			} else {
				$v19 = $m[ $w18 + 11 ] ?? $this->rt_load( $v18 + 88 );
			}
			$v20 = $v17 - $v19;
			\is_float( $v20 ) && $v20 = self::rt_sub_64( $v17, $v19 );
			if ( ( $m[ $w3 + 14 ] & 0xFF ) != 1 ) {
				$v21 = ( $m[ $w3 + 8 ] & 0xFF ) == 1 ? ( $v20 >> 63 ) & $v20 : $v20;
			} else {
				$v22 = $v20 + $v10;
				\is_float( $v22 ) && $v22 = self::rt_add_64( $v20, $v10 );
				$v23 = ( $v22 >> 63 ) & $v22;
				$v24 = $v20 > $v23 ? $v20 : $v23;
				$v21 = ( $m[ $w3 + 8 ] & 0xFF ) == 1 ? ( $v24 >> 63 ) & $v24 : $v24;
				$v25 = $v20 - $v14;
				\is_float( $v25 ) && $v25 = self::rt_sub_64( $v20, $v14 );
				$v26 = $v14 + $v15;
				\is_float( $v26 ) && $v26 = self::rt_add_64( $v14, $v15 );
				$v27 = ( $v26 >> 63 ) & $v26;
				$v17 = $v17 > $v27 ? $v17 : $v27;
				$v28 = ( $v15 >> 63 ) & $v15;
				$v16 = $v16 > $v28 ? $v16 : $v28;
				$v20 = $v24;
				$v29 = $v25 + $v10;
				\is_float( $v29 ) && $v29 = self::rt_add_64( $v25, $v10 );
				$v30 = ( $v29 >> 63 ) & $v29;
				$s0 = $v25 > $v30 ? $v25 : $v30;
				$v14 = $v24 - $s0;
				\is_float( $v14 ) && $v14 = self::rt_sub_64( $v24, $s0 );
			}
			$m[ $w0 + 7 ] = $v14;
			$m[ $w0 + 6 ] = $v21;
			$m[ $w0 + 5 ] = $v20;
			$m[ $w0 + 4 ] = $v17;
			$m[ $w0 + 3 ] = $v16;
			$m[ $w0 + 2 ] = $v15;
			$m[ $w0 + 1 ] = $v7;
			$v5 = 1;
		}
		$m[ $w0 ] = $v5;
		$this->g0_stack_pointer = $v4 + 16;
	}

	/** admit (WebAssembly function 31). */
	private function admit_31(): void {
		$m = &$this->m;
		$v27 = 0;
		$v28 = 0;
		$v30 = 0;
		$v31 = 0;
		$v32 = 0;
		$v33 = 0;
		$v34 = 0;
		$v35 = 0;
		$v36 = 0;
		$v42 = 0;
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
				if ( $m[4968] != 3 ) {
					$m[999] = $m[999] & -0x100;
					$m[998] = $m[998] & -0x100000000;
					$m[997] = $m[997] & -0x100000000;
					$m[996] = $m[996] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[4969];
							if ( $v1 < 0 || $v1 > 3153600000000 ) {
								break;
							}
							$v2 = $m[4970];
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[4971];
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[4972];
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[4973];
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[4974];
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[4975];
							if ( $v7 >= 9007199254740992 || $v7 < 0 && $v7 != \PHP_INT_MIN ) {
								break;
							}
							$v8 = $m[4976];
							if ( $v8 < 0 || $v8 > 2147483647 ) {
								break;
							}
							$v9 = $m[4977];
							if ( $v9 >= 0 ) {
								if ( $v9 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v9 != \PHP_INT_MIN ) {
								break;
							}
							$v10 = $m[4978];
							if ( $v10 < 0 || $v10 > 1 ) {
								break;
							}
							$v11 = $m[4979];
							if ( $v11 >= 0 ) {
								if ( $v11 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v11 != \PHP_INT_MIN ) {
								break;
							}
							$v12 = $m[4980];
							if ( $v12 < 1 || $v12 > 2 ) {
								break;
							}
							$v13 = $m[4981];
							if ( $v13 >= 0 ) {
								if ( $v13 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v13 != \PHP_INT_MIN ) {
								break;
							}
							$m[1002] = $v1;
							$m[1003] = $v8;
							$m[1007] = ( $m[1007] & -0xFFFF000001 ) | ( (int) ( $v6 == 1 ) << 32 ) | ( (int) ( $v5 == 1 ) << 24 );
							$m[1007] = ( $m[1007] & -0xFFFF01 ) | ( (int) ( $v4 == 1 ) << 16 ) | ( (int) ( $v3 == 1 ) << 8 );
							$v14 = (int) ( $v2 == 1 );
							$m[1007] = ( $m[1007] & -0xFF0000000100 ) | $v14 | ( (int) ( $v10 == 1 ) << 40 );
							$v15 = $v9 ^ \PHP_INT_MIN;
							$m[1004] = $v15;
							$v16 = 2;
							$m[1007] = ( $m[1007] & -0xFF000000000001 ) | ( (int) ( $v12 == 2 ) << 48 );
							$m[1005] = $v11 ^ \PHP_INT_MIN;
							$v17 = $v13 ^ \PHP_INT_MIN;
							$m[1006] = $v17;
							$m[1001] = $v7;
							$m[1000] = (int) ( $v7 != \PHP_INT_MIN );
							$v18 = 0;
							do {
								do {
									$v19 = $m[4982];
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
											$v11 = $m[4983];
											if ( $v11 >= 10000000000001 || $v11 < -10000000000000 && $v11 != \PHP_INT_MIN ) {
												break;
											}
											$v24 = $m[4984];
											if ( $v24 < 1 || $v24 > 3 ) {
												break;
											}
											$v25 = $m[4985];
											if ( $v25 < 0 || $v25 > 253402300799999 ) {
												break;
											}
											$v26 = $m[4986];
											if ( $v26 < 0 || $v26 > 253402300799999 ) {
												break;
											}
											$v27 = $m[4987];
											if ( $v27 >= 9007199254740992 || $v27 < 0 && $v27 != \PHP_INT_MIN ) {
												break;
											}
											$v28 = $m[4988];
											if ( $v28 < 0 || $v28 > 2147483647 ) {
												break;
											}
											$v29 = $m[4989];
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
										$this->place_at_fault( 7968 + 168, 39864, 7, 12104, 7, 0, 0, 1, 0, 7968 );
										$s0 = 7968 + 195;
										$v14 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v21 = $m[1020] & 0xFF;
										$v30 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v18 = $m[1019] & 0xFFFFFFFF;
										$v31 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v22 = $m[1018] & 0xFFFFFFFF;
										$v23 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
										$v20 = $m[1017] & 0xFFFFFFFF;
									}
									$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v14 & 0xFFFF ) << 8 );
									$s0 = 7968 + 27;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v14 >> 16 ) << 24 );
									$m[999] = ( $m[999] & -0x100 ) | $v21;
									$m[998] = ( $v30 << 32 ) | $v18;
									$m[997] = ( $v31 << 32 ) | $v22;
									$m[996] = ( $v23 << 32 ) | $v20;
									break 4;
								} while ( false );
								$m[1015] = $v28;
								$v32 = $v29 ^ \PHP_INT_MIN;
								$m[1016] = $v32;
								$v33 = $v26 | \PHP_INT_MIN;
								$m[1013] = $v33;
								$v34 = $v25 | \PHP_INT_MIN;
								$m[1012] = $v34;
								$v35 = $v24 == 1 ? 0 : ( $v24 == 3 ? 2 : 1 );
								$m[1014] = ( $m[1014] & -0x100 ) | $v35;
								$m[1011] = $v27;
								$v36 = (int) ( $v27 != \PHP_INT_MIN );
								$m[1010] = $v36;
								$m[1009] = $v11;
								$v16 = (int) ( $v11 == \PHP_INT_MIN );
							} while ( false );
							$m[1008] = $v16;
							$v37 = 0;
							$v38 = 2;
							do {
								do {
									$v39 = $m[4990];
									if ( $v39 < 0 || $v39 > 1 ) {
										$v20 = 1;
										$v40 = 2;
									} else {
										switch ( $v39 ) {
											case 1:
												break;
											default:
												break 3;
										}
										do {
											$v41 = $m[4991];
											if ( $v41 >= 253402300800000 || $v41 < 0 && $v41 != \PHP_INT_MIN ) {
												break;
											}
											$v39 = $m[4992];
											if ( $v39 < 0 || $v39 > 253402300799999 ) {
												break;
											}
											$v42 = $m[4993];
											if ( $v42 >= 0 ) {
												if ( $v42 >= 9007199254740992 ) {
													break;
												}
												break 2;
											}
											if ( $v42 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7968 + 168, 39928, 3, 11696, 3, 0, 0, 2, 0, 7968 );
										$s0 = 7968 + 195;
										$v14 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v40 = $m[1020] & 0xFF;
										$v30 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v37 = $m[1019] & 0xFFFFFFFF;
										$v31 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v38 = ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 );
										$v20 = $m[1017] & 0xFFFFFFFF;
									}
									$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v14 & 0xFFFF ) << 8 );
									$s0 = 7968 + 27;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v14 >> 16 ) << 24 );
									$m[999] = ( $m[999] & -0x100 ) | $v40;
									$m[998] = ( $v30 << 32 ) | $v37;
									$m[997] = ( $m[997] & 0xFFFFFFFF ) | ( $v31 << 32 );
									$m[996] = ( $m[996] & 0xFFFFFFFF ) | ( $v38 << 32 );
									$m[997] = ( $m[997] & -0x100000000 ) | ( ( $v38 >> 32 ) & 0xFFFFFFFF );
									$m[996] = ( $m[996] & -0x100000000 ) | $v20;
									break 4;
								} while ( false );
								$v43 = $v39 | \PHP_INT_MIN;
								$v44 = $v41 ^ \PHP_INT_MIN;
								$v38 = (int) ( $v42 != \PHP_INT_MIN );
							} while ( false );
							$v45 = 0;
							do {
								do {
									$v46 = $m[4994];
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
											$v51 = $m[4995];
											if ( $v51 >= 10000000000001 || $v51 < -10000000000000 && $v51 != \PHP_INT_MIN ) {
												break;
											}
											$v52 = $m[4996];
											if ( $v52 < 1 || $v52 > 3 ) {
												break;
											}
											$v53 = $m[4997];
											if ( $v53 < 0 || $v53 > 253402300799999 ) {
												break;
											}
											$v54 = $m[4998];
											if ( $v54 < 0 || $v54 > 253402300799999 ) {
												break;
											}
											$v39 = $m[4999];
											if ( $v39 >= 0 ) {
												if ( $v39 >= 9007199254740992 ) {
													break;
												}
												break 2;
											}
											if ( $v39 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7968 + 168, 39960, 5, 11840, 5, 0, 0, 3, 0, 7968 );
										$s0 = 7968 + 195;
										$v14 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v48 = $m[1020] & 0xFF;
										$v31 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v45 = $m[1019] & 0xFFFFFFFF;
										$v55 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v49 = $m[1018] & 0xFFFFFFFF;
										$v47 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
										$v20 = $m[1017] & 0xFFFFFFFF;
									}
									$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v14 & 0xFFFF ) << 8 );
									$s0 = 7968 + 27;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v14 >> 16 ) << 24 );
									$m[999] = ( $m[999] & -0x100 ) | $v48;
									$m[998] = ( $v31 << 32 ) | $v45;
									$m[997] = ( $v55 << 32 ) | $v49;
									$m[996] = ( $v47 << 32 ) | $v20;
									break 4;
								} while ( false );
								$v45 = $v52 == 1 ? 0 : ( $v52 == 3 ? 2 : 1 );
								$v56 = $v54 | \PHP_INT_MIN;
								$v57 = $v53 | \PHP_INT_MIN;
								$v58 = (int) ( $v51 == \PHP_INT_MIN );
								$v50 = (int) ( $v39 != \PHP_INT_MIN );
							} while ( false );
							$v59 = 0;
							do {
								do {
									do {
										$v60 = $m[5000];
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
												$v63 = $m[5001];
												if ( $v63 < 0 || $v63 > 253402300799999 ) {
													break;
												}
												$v64 = $m[5002];
												if ( $v64 < 0 || $v64 > 253402300799999 ) {
													break;
												}
												$v39 = $m[5003];
												if ( $v39 >= 0 ) {
													if ( $v39 >= 9007199254740992 ) {
														break;
													}
													break 2;
												}
												if ( $v39 == \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											$this->place_at_fault( 7968 + 168, 40008, 3, 11768, 3, 0, 0, 4, 0, 7968 );
											$s0 = 7968 + 195;
											$v45 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
											$v62 = $m[1020] & 0xFF;
											$v31 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
											$v59 = $m[1019] & 0xFFFFFFFF;
											$v30 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
											$v61 = ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 );
											$v20 = $m[1017] & 0xFFFFFFFF;
										}
										$m[999] = ( $m[999] & -0xFFFF01 ) | ( ( $v45 & 0xFFFF ) << 8 );
										$s0 = 7968 + 27;
										$i = $s0 >> 3;
										$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v45 >> 16 ) << 24 );
										$m[999] = ( $m[999] & -0x100 ) | $v62;
										$m[998] = ( $v31 << 32 ) | $v59;
										$m[997] = ( $m[997] & 0xFFFFFFFF ) | ( $v30 << 32 );
										$m[996] = ( $m[996] & 0xFFFFFFFF ) | ( $v61 << 32 );
										$m[997] = ( $m[997] & -0x100000000 ) | ( ( $v61 >> 32 ) & 0xFFFFFFFF );
										$m[996] = ( $m[996] & -0x100000000 ) | $v20;
										break 5;
									} while ( false );
									$v58 = 2;
									if ( $v50 != 2 ) {
										break;
									}
									$v57 = $v63 | \PHP_INT_MIN;
									$v56 = $v64 | \PHP_INT_MIN;
									$v50 = (int) ( $v39 != \PHP_INT_MIN );
									break 2;
								} while ( false );
								$m[999] = ( $m[999] & -0x100 ) | 6;
								$m[998] = $m[998] & -0x100000000;
								$m[997] = $m[997] & -0x100000000;
								$m[996] = 17179869185;
								break 5;
							} while ( false );
							$s0 = $v57 - $v56;
							\is_float( $s0 ) && $s0 = self::rt_sub_64( $v57, $v56 );
							$v65 = (int) ( $s0 > $v1 );
							$v66 = $v65 ? $v56 : $v57;
							do {
								do {
									if ( $v9 == \PHP_INT_MIN || $v66 >= $v15 ) {
										$v67 = 2;
										$v68 = 0;
										if ( $v16 == 2 ) {
											break 2;
										}
										if ( $v28 != $v8 ) {
											$v67 = $v28 > $v8 ? 0 : 2;
											break;
										}
										$v69 = (int) ( ( $v36 & $v50 ) == 0 );
										$v70 = $v69 ? $v66 ^ \PHP_INT_MIN : $v39;
										$v71 = $v69 ? $v34 ^ \PHP_INT_MIN : $v27;
										$v67 = $v70 < $v71 ? 0 : ( $v70 == $v71 ? 1 : 2 );
										break;
									}
									$v67 = 0;
									$v68 = $v16 != 2 ? $v35 : 0;
									break 2;
								} while ( false );
								$v68 = $v35;
							} while ( false );
							$v72 = (int) ( $v16 != 2 );
							$m[1022] = $v56;
							$m[1021] = $v66;
							$m[1020] = $v39;
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
												if ( $v16 != $v76 ) {
													$v77 = 3;
													$v67 = 1;
													break;
												}
												if ( $v16 == 0 && $v11 != $v75 ) {
													$v67 = 1;
													$v77 = 3;
													if ( ( $v76 & 1 ) == 0 ) {
														break 2;
													}
													break 3;
												}
												$v67 = 1;
												$v77 = $v35 == $v74 ? 1 : 3;
											} while ( false );
											$v79 = $v76;
											if ( $v16 != 0 ) {
												if ( $v79 & 1 ) {
													break 2;
												}
												$v80 = $v16;
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
								$v81 = $v16 != 2 ? $v32 : 0;
								$v80 = $v80 | $v16;
							} while ( false );
							$v82 = $v16;
							$v83 = $v11;
							$v84 = $v35;
							$v85 = $v28;
							$v86 = $v34;
							$v87 = $v27;
							$v88 = $v36;
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
																$v82 = 2;
																$v89 = 0;
																if ( $v16 == 2 ) {
																	$v90 = 0;
																	break 8;
																}
																$v90 = 0;
																$v91 = $v35;
																$v92 = $v74;
																$v84 = $v92 == 1 ? 1 : ( $v91 == 1 ? 1 : ( $v92 == 2 ? 2 : ( $v91 == 2 ? 2 : 0 ) ) );
																$v83 = $v11 < $v75 ? $v11 : $v75;
																$v82 = $v80;
																$v85 = $v28;
																$v86 = $v34;
																$v87 = $v27;
																$v88 = $v36;
																break 8;
															default:
																$v82 = $v16;
																$v83 = $v11;
																$v84 = $v35;
																$v85 = $v28;
																$v86 = $v34;
																$v87 = $v27;
																$v88 = $v36;
																switch ( ( $v77 - 7 ) & 0xFFFFFFFF ) {
																	case 0:
																		$v82 = 2;
																		if ( $v16 != 2 ) {
																			$v95 = $v35;
																			$v96 = $v74;
																			$v84 = $v96 == 1 ? 1 : ( $v95 == 1 ? 1 : ( $v96 == 2 ? 2 : ( $v95 == 2 ? 2 : 0 ) ) );
																			$v88 = $v36;
																			$v87 = $v27;
																			$v86 = $v34;
																			$v85 = $v28;
																			$v83 = $v11;
																			$v82 = $v16;
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
														$v82 = $v76;
														$v83 = $v75;
														$v84 = $v74;
														$v32 = $v81;
														$v85 = $v8;
														$v33 = $v56;
														$v86 = $v66;
														$v87 = $v39;
														$v88 = $v50;
													} while ( false );
													switch ( $v77 ) {
														case 0:
														case 1:
														case 10:
															if ( $v38 == 2 || $v9 != \PHP_INT_MIN && $v43 < $v15 ) {
																break 4;
															}
															$v93 = (int) ( ( $v38 & $v50 ) == 0 );
															if ( ( $v93 ? $v66 ^ \PHP_INT_MIN : $v39 ) >= ( $v93 ? $v43 ^ \PHP_INT_MIN : $v42 ) ) {
																break 4;
															}
															$v44 = $v44 == 0 ? $v66 : $v44;
															break 5;
														case 5:
															if ( $v67 != 2 || $v2 != 1 ) {
																break 5;
															}
															break;
														case 6:
															$v89 = 0;
															$v90 = 0;
															if ( $v67 != 2 || $v2 != 1 ) {
																break 7;
															}
															break;
														case 7:
														case 9:
															break 2;
														default:
															break 5;
													}
													if ( $v38 == 2 ) {
														$v99 = $v16 != 2 ? $v34 : 0;
														if ( $v13 != \PHP_INT_MIN ) {
															$v72 = (int) ( $v16 != 2 && $v17 < $v99 );
														}
														$v44 = $v72 ? $v99 : $v17;
														break 2;
													}
													if ( $v9 != \PHP_INT_MIN && $v43 < $v15 ) {
														break 2;
													}
													$v67 = 2;
													$v94 = (int) ( ( $v38 & $v50 ) == 0 );
													if ( ( $v94 ? $v66 ^ \PHP_INT_MIN : $v39 ) >= ( $v94 ? $v43 ^ \PHP_INT_MIN : $v42 ) ) {
														break 2;
													}
													break 4;
												} while ( false );
												do {
													if ( $v38 != 2 ) {
														if ( $v9 != \PHP_INT_MIN && $v43 < $v15 ) {
															break;
														}
														$v97 = (int) ( ( $v38 & $v50 ) == 0 );
														if ( ( $v97 ? $v66 ^ \PHP_INT_MIN : $v39 ) >= ( $v97 ? $v43 ^ \PHP_INT_MIN : $v42 ) ) {
															break;
														}
														break 5;
													}
													$v98 = $v16 != 2 ? $v34 : 0;
													if ( $v13 != \PHP_INT_MIN ) {
														$v72 = (int) ( $v16 != 2 && $v17 < $v98 );
													}
													$v44 = $v72 ? $v98 : $v17;
												} while ( false );
												$v38 = $v50;
												$v42 = $v39;
												$v43 = $v66;
												break 4;
											} while ( false );
											$v67 = 2;
											$v43 = $v66;
											$v42 = $v39;
											$v38 = $v50;
											break 2;
										} while ( false );
										$v38 = 2;
									} while ( false );
									if ( $v77 != 5 || $v2 != 1 ) {
										break;
									}
									$v90 = (int) ( $v67 == 2 );
									$v89 = 0;
									$v14 = 1;
									break 2;
								} while ( false );
								$v89 = 0;
								$v90 = 0;
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
								if ( $v38 != 2 ) {
									break;
								}
								$v89 = (int) ( $v82 == 2 || $v85 == $v8 );
								$v38 = 2;
							} while ( false );
							$v100 = 0;
							do {
								if ( $v6 != 1 && ( ( $v9 == \PHP_INT_MIN || $v66 >= $v15 ) && $v5 == 1 ) ) {
									$v101 = (int) ( $v7 != \PHP_INT_MIN );
									if ( ( $v101 || ( $v14 & (int) ( $v28 == $v8 ) & (int) ( $v16 != 2 ) & $v36 ) != 0 ) && $v50 == 1 ) {
										$v13 = ( $v101 ? $v7 : $v27 ) + 1;
										$v7 = $v39 - 1;
										\is_float( $v7 ) && $v7 = self::rt_sub_64( $v39, 1 );
										if ( $v13 > $v7 ) {
											break;
										}
										$v100 = 1;
									}
								}
							} while ( false );
							do {
								do {
									if ( $v77 == 2 ) {
										if ( $v16 == 2 ) {
											$v102 = 0;
											break;
										}
										$v102 = 0;
										if ( $v28 == $v8 ) {
											$v102 = (int) ( ( $v9 == \PHP_INT_MIN || $v66 >= $v15 ) && ( $v36 & $v50 ) != 0 && $v27 > $v39 && $v66 > $v34 );
										}
									} else {
										$v102 = 0;
										$v103 = 0;
										if ( $v16 == 2 ) {
											break 2;
										}
									}
									if ( $v35 == 0 ) {
										$v103 = 1;
										$v104 = (int) ( $v11 < 1 ) | $v16;
										if ( ( $v90 | $v104 ) != 0 ) {
											$v103 = $v104 ^ 1;
											break 2;
										}
										if ( $v82 == 2 || $v84 ) {
											break 2;
										}
										$v103 = $v82 | (int) ( $v83 < 1 );
										break 2;
									}
								} while ( false );
								$v103 = 0;
							} while ( false );
							$m[5018] = $v89;
							$m[5022] = $v102;
							$m[5020] = $v100 ? $v7 : \PHP_INT_MIN;
							$m[5019] = $v100 ? $v13 : \PHP_INT_MIN;
							$m[5023] = $v103 & 1;
							$m[5021] = $v65;
							$m[5017] = $v77 + 1;
							if ( $v82 == 2 ) {
								$m[5024] = 0;
							} else {
								$m[5024] = (int) ( $v82 != 3 );
								if ( $v82 != 3 ) {
									$m[5030] = $v85;
									$m[5031] = $v32 ^ \PHP_INT_MIN;
									$m[5028] = $v33 ^ \PHP_INT_MIN;
									$m[5027] = $v86 ^ \PHP_INT_MIN;
									$m[5029] = $v88 ? $v87 : \PHP_INT_MIN;
									$m[5026] = $v84 + 1;
									$m[5025] = $v82 & 1 ? \PHP_INT_MIN : $v83;
								}
							}
							$m[5032] = (int) ( $v38 != 2 );
							if ( $v38 == 2 ) {
								break 3;
							}
							$m[5034] = $v43 ^ \PHP_INT_MIN;
							$m[5033] = $v44 ^ \PHP_INT_MIN;
							$m[5035] = $v38 ? $v42 : \PHP_INT_MIN;
							break 3;
						} while ( false );
						$this->place_at_fault( 7968 + 168, 39752, 13, 9944, 13, 0, 0, 0, 0, 7968 );
						$m[999] = ( $m[999] & -0x100000000 ) | ( $m[1020] & 0xFFFFFFFF );
						$m[998] = $m[1019];
						$m[997] = $m[1018];
						$v105 = $m[1017];
						$m[996] = $v105;
						$v20 = $v105 & 0xFFFFFFFF;
					} while ( false );
					if ( $v20 != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5016] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7968 );
		} while ( false );
		$this->g0_stack_pointer = 7968 + 224;
	}

	/** confirm (WebAssembly function 32). */
	private function confirm_32(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[4968] != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[4969];
						if ( $v1 >= 253402300800000 || $v1 < 0 && $v1 != \PHP_INT_MIN ) {
							break;
						}
						$v2 = $m[4970];
						if ( $v2 >= 0 ) {
							if ( $v2 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[4971];
						if ( $v3 >= 0 ) {
							if ( $v3 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[4972];
						if ( $v4 >= 0 ) {
							if ( $v4 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[4973];
						if ( $v5 < 0 || $v5 > 1 ) {
							break;
						}
						$v6 = $m[4974];
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = $m[4975];
						if ( $v7 < 0 || $v7 > 253402300799999 ) {
							break;
						}
						$v8 = $m[4976];
						if ( $v8 >= 0 ) {
							if ( $v8 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v8 != \PHP_INT_MIN ) {
							break;
						}
						$v9 = $m[4977];
						if ( $v9 < 0 || $v9 > 1 ) {
							break;
						}
						$v10 = $m[4978];
						if ( $v10 < 0 || $v10 > 1 ) {
							break;
						}
						$v11 = $m[4979];
						if ( $v11 >= 0 ) {
							if ( $v11 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v11 != \PHP_INT_MIN ) {
							break;
						}
						$v12 = $m[4980];
						if ( $v12 < 0 || $v12 > 1 ) {
							break;
						}
						$v13 = $m[4981];
						if ( $v13 >= 0 ) {
							if ( $v13 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v13 != \PHP_INT_MIN ) {
							break;
						}
						$v14 = $m[4982];
						if ( $v14 >= 0 ) {
							if ( $v14 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v14 != \PHP_INT_MIN ) {
							break;
						}
						$v15 = $m[4983];
						if ( $v15 < 0 || $v15 > 1 ) {
							break;
						}
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
											break 8;
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
									$v45 = $v8 == \PHP_INT_MIN ? $v43 : ( $v43 < $v44 ? $v43 : $v44 );
									$v34 = $v1 == \PHP_INT_MIN ? $v45 : ( $v45 > $v18 ? $v45 : $v18 );
									$v33 = $v19;
									break 3;
								} while ( false );
								$v20 = 1;
							} while ( false );
							$v33 = $v19;
							$v34 = $v18;
						} while ( false );
						$m[5021] = $v20;
						$m[5020] = $v16 ? $v4 : \PHP_INT_MIN;
						$m[5018] = $v17 ? $v2 : \PHP_INT_MIN;
						$m[5017] = $v34 ^ \PHP_INT_MIN;
						$m[5019] = $v33 ? $v3 : \PHP_INT_MIN;
						$m[5022] = (int) ( $v34 != 0 && ( $v1 == \PHP_INT_MIN || $v34 > $v18 ) );
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 39752, 15, 11120, 15, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v46 = $m[1020];
					$m[1016] = $v46;
					if ( ( $v46 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5016] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** format (WebAssembly function 33). */
	private function format_33(): int {
		return 3;
	}

	/** govern (WebAssembly function 34). */
	private function govern_34(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[4968] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					do {
						do {
							$v1 = $m[4969];
							if ( $v1 < 0 || $v1 > 1 ) {
								break;
							}
							$v2 = $m[4970];
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[4971];
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[4972];
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[4973];
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = (int) ( $v5 == 1 );
							$v7 = (int) ( $v4 == 1 );
							$v8 = (int) ( $v2 == 1 );
							$v9 = (int) ( $v1 == 1 );
							$v10 = (int) ( $v3 == 1 );
							break 2;
						} while ( false );
						$this->place_at_fault( 8160 + 4, 39752, 5, 11576, 5, 0, 0, 0, 0, 8160 );
						$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
						$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
						$v6 = ( $m[1021] >> 32 ) & 0xFF;
						$v7 = ( $m[1021] >> 24 ) & 0xFF;
						$v10 = ( $m[1021] >> 16 ) & 0xFF;
						$v8 = ( $m[1021] >> 8 ) & 0xFF;
						$v9 = $m[1021] & 0xFF;
						$v11 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
						if ( $v11 != 2 ) {
							break 2;
						}
					} while ( false );
					$v12 = 0;
					if ( ! $v6 ) {
						$v13 = ( ( $v8 << 8 ) | ( $v9 & 1 ) ) & 0x101;
						if ( ! ( ( $v10 | $v7 ) & 1 ) ) {
							$v12 = (int) ( $v13 != 0 );
						} else {
							$v12 = (int) ( $v13 == 257 );
						}
					}
					$m[5016] = 0;
					$m[5017] = $v12;
					break 2;
				} while ( false );
				$v14 = ( $m[1023] >> 32 ) & 0xFF;
				$v15 = $m[1023] & 0xFFFFFFFF;
				$v16 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
				$v17 = $m[1022] & 0xFFFFFFFF;
				$v19 = ( ( $m[1021] >> 40 ) & 0xFFFF ) | ( ( ( $m[1021] >> 56 ) & 0xFF ) << 16 );
				$m[1021] = ( $m[1021] & 0xFFFFFFFFFF ) | ( ( $v19 & 0xFFFF ) << 40 ) | ( ( $v19 >> 16 ) << 56 );
				$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
				$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v14 << 32 );
				$m[1023] = ( $m[1023] & -0x100000000 ) | $v15;
				$m[1022] = ( $v16 << 32 ) | $v17;
				$m[1021] = ( $m[1021] & -0xFFFF000001 ) | ( $v6 << 32 ) | ( $v7 << 24 );
				$m[1021] = ( $m[1021] & -0xFFFF01 ) | ( $v10 << 16 ) | ( $v8 << 8 );
				$m[1021] = ( $m[1021] & -0x100 ) | $v9;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v11 << 32 );
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** group (WebAssembly function 35). */
	private function group_35(): void {
		$m = &$this->m;
		$v16 = 0;
		$v17 = 0;
		$this->g0_stack_pointer = 8160;
		$v1 = 0;
		do {
			if ( $m[4968] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					$v2 = $m[4969];
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
							$v10 = ( $v9 + 40384 ) & 0xFFFFFFFF;
							$w10 = $v10 >> 3;
							$v11 = $m[ ( $v9 + 40384 ) >> 3 ] ?? $this->rt_load( $v9 + 40384 );
							if ( $v11 >= 10000000000001 || $v11 < -10000000000000 && $v11 != \PHP_INT_MIN ) {
								break;
							}
							$s0 = $m[ $w10 + 1 ] ?? $this->rt_word( $w10 + 1 );
							if ( $s0 < 1 || $s0 > 3 ) {
								break;
							}
							$v12 = $m[ $w10 + 2 ] ?? $this->rt_word( $w10 + 2 );
							if ( $v12 >= 253402300800000 || $v12 < 0 && $v12 != \PHP_INT_MIN ) {
								break;
							}
							$v13 = $m[ $w10 + 3 ] ?? $this->rt_word( $w10 + 3 );
							if ( $v13 >= 253402300800000 || $v13 < 0 && $v13 != \PHP_INT_MIN ) {
								break;
							}
							$v14 = $m[ $w10 + 4 ] ?? $this->rt_word( $w10 + 4 );
							if ( $v14 >= 253402300800000 || $v14 < 0 && $v14 != \PHP_INT_MIN ) {
								break;
							}
							$v15 = $m[ $w10 + 5 ] ?? $this->rt_word( $w10 + 5 );
							if ( $v15 >= 253402300800000 || $v15 < 0 && $v15 != \PHP_INT_MIN || $v11 != \PHP_INT_MIN && $v12 == \PHP_INT_MIN ) {
								break;
							}
							$v7 = ( $v8 + 1 ) & 0xFFFFFFFF;
							if ( (int) ( $v12 != \PHP_INT_MIN ) ^ (int) ( $v13 == \PHP_INT_MIN ) ) {
								continue;
							}
							break;
						}
						$this->place_at_fault( 8160 + 4, $v10, 6, 9440, 6, 0, 0, 0, 1, $v8 );
						$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
						$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
						$v1 = $m[1021] & 0xFFFFFFFF;
						$v4 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
						if ( $v4 == 2 ) {
							break;
						}
						$v3 = ( $m[1023] >> 32 ) & 0xFF;
						$v16 = $m[1023] & 0xFFFFFFFF;
						$v5 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
						$v17 = $m[1022] & 0xFFFFFFFF;
						$v6 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
						break 2;
					} while ( false );
					do {
						do {
							if ( $v1 != 0 ) {
								$v18 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v19 = $v18;
									$v18 = ( $v19 + 1 ) & 0xFFFFFFFF;
									if ( $v19 <= 199 ) {
										$v20 = $v19 * 416;
										$w20 = $v20 >> 3;
										$v21 = $m[ $w20 + 5050 ] ?? $this->rt_word( $w20 + 5050 );
										if ( $v21 != \PHP_INT_MIN ) {
											$v22 = $m[ $w20 + 5051 ] ?? $this->rt_word( $w20 + 5051 );
											if ( $v22 != \PHP_INT_MIN ) {
												break 2;
											}
										}
									}
									if ( $v18 == $v1 ) {
										break;
									}
								}
							}
							$m[5017] = 0;
							break 2;
						} while ( false );
						$v23 = $v21 ^ \PHP_INT_MIN;
						$w24 = $w20 + 5048;
						$v25 = $m[ $w24 + 4 ] ?? $this->rt_word( $w24 + 4 );
						$v26 = $v25 ^ \PHP_INT_MIN;
						$v27 = $m[ $w24 + 5 ] ?? $this->rt_word( $w24 + 5 );
						$v28 = $v27 ^ \PHP_INT_MIN;
						$v29 = (int) ( $v27 == \PHP_INT_MIN );
						$v30 = $v25 == \PHP_INT_MIN ? 0 : ( $v29 ? $v26 : ( $v28 < $v26 ? $v28 : $v26 ) );
						$v31 = (int) ( $v30 == 0 );
						$v32 = $v31 ? $v23 : ( $v30 > $v23 ? $v30 : $v23 );
						$v33 = $v29 ? $v32 : ( $v28 < $v32 ? $v28 : $v32 );
						$v34 = $v22 ^ \PHP_INT_MIN;
						$v35 = $v31 ? $v34 : ( $v30 > $v34 ? $v30 : $v34 );
						$v36 = $v34 < $v23 ? $v34 : $v23;
						$v37 = $v31 ? $v36 : ( $v30 > $v36 ? $v30 : $v36 );
						$v38 = $m[ $w24 + 1 ] ?? $this->rt_word( $w24 + 1 );
						$v39 = $v38 == 1 ? 0 : ( $v38 == 3 ? 2 : 1 );
						$v40 = $m[ $w24 ] ?? $this->rt_word( $w24 );
						if ( $v18 < $v1 ) {
							$v41 = (int) ( $v40 == \PHP_INT_MIN );
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v18 <= 199 && $v18 < $v1 ) {
									$v42 = $v18 * 416;
									$w42 = $v42 >> 3;
									$v43 = $m[ $w42 + 5050 ] ?? $this->rt_word( $w42 + 5050 );
									if ( $v43 != \PHP_INT_MIN ) {
										$v44 = $m[ $w42 + 5051 ] ?? $this->rt_word( $w42 + 5051 );
										if ( $v44 != \PHP_INT_MIN ) {
											$v45 = $v43 ^ \PHP_INT_MIN;
											$v46 = $v44 ^ \PHP_INT_MIN;
											$w47 = $w42 + 5048;
											$v48 = $m[ $w47 + 4 ] ?? $this->rt_word( $w47 + 4 );
											$v49 = $v48 ^ \PHP_INT_MIN;
											$v50 = $m[ $w47 + 5 ] ?? $this->rt_word( $w47 + 5 );
											$v51 = $v50 ^ \PHP_INT_MIN;
											$v52 = $m[ $w47 + 1 ] ?? $this->rt_word( $w47 + 1 );
											$v53 = $m[ $w47 ] ?? $this->rt_word( $w47 );
											if ( $v53 == \PHP_INT_MIN ) {
												$v41 = 1;
											} else {
												$v54 = $v41;
												$v41 = 1;
												if ( ! $v54 ) {
													$v55 = $v53 + $v40;
													\is_float( $v55 ) && $v55 = self::rt_add_64( $v53, $v40 );
													$v56 = $v55 > -10000000000000 ? $v55 : -10000000000000;
													$v40 = $v56 < 10000000000000 ? $v56 : 10000000000000;
													$v41 = 0;
												}
											}
											$v57 = (int) ( $v50 == \PHP_INT_MIN );
											$v58 = $v48 == \PHP_INT_MIN ? 0 : ( $v57 ? $v49 : ( $v51 < $v49 ? $v51 : $v49 ) );
											$v59 = (int) ( $v58 == 0 );
											$v60 = $v59 ? $v45 : ( $v58 > $v45 ? $v58 : $v45 );
											$v61 = $v57 ? $v60 : ( $v51 < $v60 ? $v51 : $v60 );
											$v33 = $v61 < $v33 ? $v61 : $v33;
											$v62 = $v59 ? $v46 : ( $v58 > $v46 ? $v58 : $v46 );
											$v35 = $v62 > $v35 ? $v62 : $v35;
											$v63 = $v46 < $v45 ? $v46 : $v45;
											$v64 = $v59 ? $v63 : ( $v58 > $v63 ? $v58 : $v63 );
											$v37 = $v64 < $v37 ? $v64 : $v37;
											$v65 = (int) ( $v52 == 3 );
											$v66 = $v39;
											$v39 = $v66 == 1 ? 1 : ( $v65 ^ (int) ( $v52 != 1 ) ? 1 : ( $v66 == 2 ? 2 : ( $v65 ? 2 : 0 ) ) );
										}
									}
								}
								$v18 = ( $v18 + 1 ) & 0xFFFFFFFF;
								if ( $v18 == $v1 ) {
									break;
								}
							}
							$v40 = $v41 ? \PHP_INT_MIN : $v40;
						}
						$m[5018] = $v40;
						$m[5017] = 1;
						$m[5022] = $v33 ^ \PHP_INT_MIN;
						$m[5021] = $v35 ^ \PHP_INT_MIN;
						$m[5020] = $v37 ^ \PHP_INT_MIN;
						$m[5019] = $v39 + 1;
					} while ( false );
					$m[5016] = 0;
					break 2;
				} while ( false );
				$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
				$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v3 << 32 );
				$m[1023] = ( $m[1023] & -0x100000000 ) | $v16;
				$m[1022] = ( $v5 << 32 ) | $v17;
				$m[1021] = ( $v6 << 32 ) | $v1;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v4 << 32 );
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** massGuard (WebAssembly function 36). */
	private function massguard_36(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[4968] != 3 ) {
					$m[1020] = $m[1020] & -0x100;
					$m[1019] = $m[1019] & -0x100000000;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
				} else {
					$v1 = $m[4969];
					if ( $v1 >= 0 && $v1 <= 2147483647 ) {
						$v2 = $m[4970];
						if ( $v2 >= 0 && $v2 <= 2147483647 ) {
							$v3 = $m[4971];
							if ( $v3 >= 0 && $v3 <= 100 ) {
								$v4 = $m[4972];
								if ( $v4 >= 0 && $v4 <= 2147483647 ) {
									$m[5017] = (int) ( $v2 * 100 > $v3 * $v1 && $v1 >= $v4 );
									break;
								}
							}
						}
					}
					$this->place_at_fault( 8128 + 36, 39752, 4, 11480, 4, 0, 0, 0, 0, 8128 );
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
			$m[5016] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** order (WebAssembly function 37). */
	private function order_37(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[4968] != 3 ) {
					$m[1020] = $m[1020] & -0x100;
					$m[1019] = $m[1019] & -0x100000000;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[4969];
						if ( $v1 < 1 || $v1 > 9 ) {
							break;
						}
						$v2 = $m[4970];
						if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[4971];
						if ( $v3 >= 0 ) {
							if ( $v3 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[4972];
						if ( $v4 >= 0 ) {
							if ( $v4 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = 1;
						$v6 = $m[4973];
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = $v2 ^ \PHP_INT_MIN;
						$v8 = $v4 ^ \PHP_INT_MIN;
						$v9 = $v3 ^ \PHP_INT_MIN;
						do {
							do {
								switch ( $v1 - 1 ) {
									case 0:
										$v5 = 1;
										if ( $v6 == 1 ) {
											break 3;
										}
										break 2;
									case 1:
										$v5 = 1;
										if ( $v6 != 1 ) {
											break 2;
										}
										break 3;
									case 4:
										$v10 = $v4 == \PHP_INT_MIN ? 0 : $v7;
										if ( $v10 == 0 || $v10 >= $v8 ) {
											break 3;
										}
										$v11 = $v4 == \PHP_INT_MIN ? 0 : $v9;
										if ( $v11 == 0 || $v11 >= $v8 ) {
											break 3;
										}
										break;
									case 5:
										$v12 = $v4 == \PHP_INT_MIN ? 0 : $v7;
										if ( $v12 == 0 || $v12 >= $v8 ) {
											break 3;
										}
										$v13 = $v4 == \PHP_INT_MIN ? 0 : $v9;
										if ( $v13 == 0 || $v13 >= $v8 ) {
											break 3;
										}
										break;
									case 6:
									case 7:
										$v5 = 3;
										break 3;
									default:
										break 3;
								}
								$v5 = 4;
								break 2;
							} while ( false );
							$v5 = 2;
						} while ( false );
						$m[5017] = $v5;
						$m[5018] = (int) ( $v1 == 9 );
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 36, 39752, 5, 10328, 5, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & 0xFFFFFFFF ) | ( $m[1023] << 32 );
					$m[1020] = ( $m[1020] & -0x100000000 ) | ( ( $m[1023] >> 32 ) & 0xFFFFFFFF );
					$m[1018] = ( $m[1018] & 0xFFFFFFFF ) | ( $m[1022] << 32 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( ( $m[1022] >> 32 ) & 0xFFFFFFFF );
					$m[1017] = ( $m[1017] & 0xFFFFFFFF ) | ( $m[1021] << 32 );
					$m[1018] = ( $m[1018] & -0x100000000 ) | ( ( $m[1021] >> 32 ) & 0xFFFFFFFF );
					$v14 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					$m[1017] = ( $m[1017] & -0x100000000 ) | $v14;
					if ( $v14 != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5016] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 + 8 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** policies (WebAssembly function 38). */
	private function policies_38(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[4968] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[5016] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** reconcile (WebAssembly function 39). */
	private function reconcile_39(): void {
		$m = &$this->m;
		$v4 = 0;
		$w4 = 0;
		$v22 = 0;
		$v23 = 0;
		$v48 = 0;
		$v49 = 0;
		$v50 = 0;
		$v51 = 0;
		$v52 = 0;
		$v53 = 0;
		$this->g0_stack_pointer = 7760;
		do {
			do {
				if ( $m[4968] != 3 ) {
					$m[974] = $m[974] & -0x100;
					$m[973] = $m[973] & -0x100000000;
					$m[972] = $m[972] & -0x100000000;
					$m[971] = $m[971] & -0x100000000;
					break;
				}
				$m[971] = ( $m[971] & -0x100000000 ) | 2;
				if ( ! ( $m[1967] & 0xFF00000000 ) ) {
					$m[973] = $m[973] & -0x100000000;
					$m[972] = 0;
					$m[971] = 0;
					$m[973] = $m[973] & 0xFFFFFFFF;
					$m[974] = ( $m[974] & -0x100000000 ) | 8;
					break;
				}
				$v1 = $m[1967] & 0xFFFFFFFF;
				do {
					do {
						do {
							do {
								$v2 = $m[4969];
								if ( $v2 < 0 || $v2 > 253402300799999 ) {
									break;
								}
								$v3 = $m[4970];
								if ( $v3 >= 253402300800000 || $v3 < 0 && $v3 != \PHP_INT_MIN ) {
									break;
								}
								$v4 = 0;
								$w4 = 0;
								$v5 = $m[4971];
								if ( $v5 < 0 || $v5 > 1000000 ) {
									break;
								}
								do {
									$v6 = $m[4972];
									if ( $v6 < 0 || $v6 > 100 ) {
										$v7 = 4;
										$v8 = 1;
										$v9 = 1;
										$v10 = 0;
									} else {
										$v11 = $v2 | \PHP_INT_MIN;
										$v12 = $v3 ^ \PHP_INT_MIN;
										$v9 = $v6;
										$v13 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v14 = $v13;
											if ( $v14 == $v9 ) {
												break 2;
											}
											$v13 = ( $v14 * 416 ) & 0xFFFFFFFF;
											$v4 = ( $v13 + 40384 ) & 0xFFFFFFFF;
											$w4 = $v4 >> 3;
											$v15 = $m[ ( $v13 + 40384 ) >> 3 ] ?? $this->rt_load( $v13 + 40384 );
											if ( $v15 >= 10000000000001 || $v15 < -10000000000000 && $v15 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w4 + 1 ] ?? $this->rt_word( $w4 + 1 );
											if ( $s0 < 1 || $s0 > 3 ) {
												break;
											}
											$v16 = $m[ $w4 + 2 ] ?? $this->rt_word( $w4 + 2 );
											if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
												break;
											}
											$v17 = $m[ $w4 + 3 ] ?? $this->rt_word( $w4 + 3 );
											if ( $v17 >= 253402300800000 || $v17 < 0 && $v17 != \PHP_INT_MIN ) {
												break;
											}
											$v18 = $m[ $w4 + 4 ] ?? $this->rt_word( $w4 + 4 );
											if ( $v18 >= 253402300800000 || $v18 < 0 && $v18 != \PHP_INT_MIN ) {
												break;
											}
											$v19 = $m[ $w4 + 5 ] ?? $this->rt_word( $w4 + 5 );
											if ( $v19 >= 253402300800000 || $v19 < 0 && $v19 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w4 + 6 ] ?? $this->rt_word( $w4 + 6 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v20 = $m[ $w4 + 7 ] ?? $this->rt_word( $w4 + 7 );
											if ( $v20 >= 10000000000001 || $v20 < 0 && $v20 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w4 + 8 ] ?? $this->rt_word( $w4 + 8 );
											if ( $s0 < 1 || $s0 > 10000000000000 ) {
												break;
											}
											$s0 = $m[ $w4 + 9 ] ?? $this->rt_word( $w4 + 9 );
											if ( $s0 < 1 || $s0 > 3 ) {
												break;
											}
											$v21 = $m[ $w4 + 10 ] ?? $this->rt_word( $w4 + 10 );
											if ( $v21 >= 0 && $v21 >= $v1 || $v21 < 0 && $v21 != \PHP_INT_MIN || $v15 != \PHP_INT_MIN && $v16 == \PHP_INT_MIN ) {
												break;
											}
											$v13 = ( $v14 + 1 ) & 0xFFFFFFFF;
											if ( (int) ( $v16 != \PHP_INT_MIN ) ^ (int) ( $v17 == \PHP_INT_MIN ) ) {
												continue;
											}
											break;
										}
										$this->place_at_fault( 7760 + 216, $v4, 11, 8240, 11, 0, $v1, 1, 1, $v14 );
										$m[977] = ( $m[977] & -0x10000 ) | ( ( $m[1000] >> 8 ) & 0xFFFF );
										$m[977] = ( $m[977] & -0xFF0001 ) | ( ( ( $m[1000] >> 24 ) & 0xFF ) << 16 );
										$v9 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
										$v8 = $m[997] & 0xFFFFFFFF;
										if ( $v8 == 2 ) {
											break;
										}
										$v7 = $m[1000] & 0xFF;
										$v22 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
										$v4 = $m[999] & 0xFFFFFFFF;
										$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
										$v23 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
										$v10 = $m[998] & 0xFFFFFFFF;
									}
									$m[974] = ( $m[974] & -0xFF000001 ) | ( ( ( $m[977] >> 16 ) & 0xFF ) << 24 );
									$m[974] = ( $m[974] & -0x1000000 ) | ( ( $m[977] & 0xFFFF ) << 8 ) | $v7;
									$m[973] = ( $v22 << 32 ) | $v4;
									$m[972] = ( $v23 << 32 ) | $v10;
									$m[971] = ( $v9 << 32 ) | $v8;
									break 6;
								} while ( false );
								$v24 = $v9;
								do {
									$v25 = $m[4973];
									if ( $v25 < 0 || $v25 > 1 ) {
										break;
									}
									$v26 = $m[4974];
									if ( $v26 < 1 || $v26 > 6 ) {
										break;
									}
									$v27 = $m[4975];
									if ( $v27 >= 0 && $v27 >= $v24 || $v27 < 0 && $v27 != \PHP_INT_MIN ) {
										break;
									}
									$v28 = $m[4976];
									if ( $v28 < 1 || $v28 > 10000000000000 ) {
										break;
									}
									$v29 = $m[4977];
									if ( $v29 < 1 || $v29 > 1000000000 ) {
										break;
									}
									$v30 = $m[4978];
									if ( $v30 >= 0 ) {
										if ( $v30 >= 1000000001 ) {
											break;
										}
									} elseif ( $v30 != \PHP_INT_MIN ) {
										break;
									}
									$v31 = $m[4979];
									if ( $v31 < 0 || $v31 > 10000000000000 ) {
										break;
									}
									$v32 = $m[4980];
									if ( $v32 < 0 || $v32 > 10000000000000 ) {
										break;
									}
									$v33 = $m[4981];
									if ( $v33 >= 0 ) {
										if ( $v33 >= 253402300800000 ) {
											break;
										}
									} elseif ( $v33 != \PHP_INT_MIN ) {
										break;
									}
									$v34 = 1;
									$v35 = 0;
									do {
										do {
											do {
												$v36 = $m[4982];
												if ( $v36 < 0 || $v36 > 1 ) {
													$v37 = 3;
													$v38 = 2;
													$v39 = 0;
												} else {
													switch ( $v36 ) {
														case 1:
															break;
														default:
															if ( $v26 != 5 ) {
																break 3;
															}
															$v40 = 0;
															$v41 = 2;
															$v42 = 0;
															$v43 = 0;
															break 4;
													}
													do {
														$v40 = $m[4983];
														if ( $v40 >= 10000000000001 || $v40 < -10000000000000 && $v40 != \PHP_INT_MIN ) {
															break;
														}
														$v44 = $m[4984];
														if ( $v44 < 0 || $v44 > 1 ) {
															break;
														}
														$v45 = $m[4985];
														if ( $v45 < 0 || $v45 > 1 ) {
															break;
														}
														$v43 = $m[4986];
														if ( $v43 >= 10000000000001 || $v43 < -10000000000000 && $v43 != \PHP_INT_MIN ) {
															break;
														}
														$v46 = $m[4987];
														if ( $v46 >= 2 || $v46 < 0 && $v46 != \PHP_INT_MIN ) {
															break;
														}
														$v47 = $m[4988];
														if ( $v47 >= 0 ) {
															if ( $v47 >= 2 ) {
																break;
															}
															break 2;
														}
														if ( $v47 == \PHP_INT_MIN ) {
															break 2;
														}
													} while ( false );
													$this->place_at_fault( 7760 + 216, 39864, 6, 11960, 6, $v24, $v1, 3, 0, 1 );
													$v22 = ( $m[1000] >> 24 ) & 0xFF;
													$v23 = ( $m[1000] >> 16 ) & 0xFF;
													$v48 = ( $m[1000] >> 8 ) & 0xFF;
													$v38 = $m[1000] & 0xFF;
													$v49 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
													$v35 = $m[999] & 0xFFFFFFFF;
													$v50 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
													$v39 = $m[998] & 0xFFFFFFFF;
													$v37 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
													$v34 = $m[997] & 0xFFFFFFFF;
												}
												$m[974] = ( $m[974] & -0xFFFF0001 ) | ( $v22 << 24 ) | ( $v23 << 16 );
												$m[974] = ( $m[974] & -0x10000 ) | ( $v48 << 8 ) | $v38;
												$m[973] = ( $v49 << 32 ) | $v35;
												$m[972] = ( $v50 << 32 ) | $v39;
												$m[971] = ( $m[971] & 0xFFFFFFFF ) | ( $v37 << 32 );
												break 6;
											} while ( false );
											if ( $v26 == 5 ) {
												break;
											}
											$v51 = $v47 == \PHP_INT_MIN ? 2 : (int) ( $v47 == 1 );
											$v52 = $v46 == \PHP_INT_MIN ? 2 : (int) ( $v46 == 1 );
											$v53 = (int) ( $v45 == 1 );
											$v50 = (int) ( $v44 == 1 );
											$v42 = (int) ( $v43 != \PHP_INT_MIN );
											$v41 = (int) ( $v40 != \PHP_INT_MIN );
											break 2;
										} while ( false );
										$m[974] = ( $m[974] & -0x100 ) | 6;
										$m[973] = $m[973] & -0x100000000;
										$m[972] = $m[972] & -0x100000000;
										$m[971] = 12884901889;
										break 7;
									} while ( false );
									$v54 = 0;
									do {
										$v55 = $m[4989];
										if ( $v55 < 0 || $v55 > 10 ) {
											$v56 = 1;
											$v57 = 4;
											$v58 = 0;
											$v59 = 4;
											break;
										}
										$v60 = 0;
										$v59 = 0;
										do {
											if ( $v55 == 0 ) {
												break;
											}
											$v59 = $v55;
											$v61 = 0;
											do {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												while ( true ) {
													$v13 = $v61 * 416;
													$v62 = $v13 + 39744;
													$v63 = $m[ ( $v13 + 40472 ) >> 3 ] ?? $this->rt_load( $v13 + 40472 );
													if ( $v63 < 1 || $v63 > 23 ) {
														break 2;
													}
													$v64 = $m[ ( $v62 + 736 ) >> 3 ] ?? $this->rt_load( $v62 + 736 );
													if ( $v64 >= 9007199254740992 || $v64 < -9007199254740991 && $v64 != \PHP_INT_MIN || ( $v63 > 13 || ( ( 1 << $v63 ) & 0x22F6 ) == 0 ) ) {
														break 2;
													}
													$v61 = $v61 + 1;
													if ( $v61 == $v59 ) {
														break 3;
													}
												}
											} while ( false );
											$this->place_at_fault( 7760 + 216, $v62 + 728, 2, 8192, 2, $v24, $v1, 4, 1, $v61 );
											$m[977] = ( $m[977] & -0x10000 ) | ( ( $m[1000] >> 8 ) & 0xFFFF );
											$m[977] = ( $m[977] & -0xFF0001 ) | ( ( ( $m[1000] >> 24 ) & 0xFF ) << 16 );
											$v59 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
											$v56 = $m[997] & 0xFFFFFFFF;
											if ( $v56 == 2 ) {
												break;
											}
											$v57 = $m[1000] & 0xFF;
											$v9 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
											$v54 = $m[999] & 0xFFFFFFFF;
											$v23 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
											$v58 = $m[998] & 0xFFFFFFFF;
											break 2;
										} while ( false );
										$v65 = $m[4992];
										$s0 = 7760 + 72;
										$m[ $s0 >> 3 ] = $v65;
										$v66 = $m[4991];
										$s0 = 7760 + 64;
										$m[ $s0 >> 3 ] = $v66;
										$v67 = $m[4990];
										$m[977] = $v67;
										$v68 = 0;
										$v69 = 0;
										do {
											do {
												do {
													do {
														if ( ( $v65 | ( $v67 | $v66 ) ) == 0 ) {
															break;
														}
														$v70 = 4;
														if ( $v67 < 0 || $v67 > 200 ) {
															$v71 = 1;
															$v69 = 5;
															break 2;
														}
														$v69 = $v67;
														$v13 = 0;
														do {
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v72 = $v13;
																if ( $v72 == $v69 ) {
																	break 2;
																}
																$v13 = ( $v72 * 416 ) & 0xFFFFFFFF;
																$v73 = ( $v13 + 39744 ) & 0xFFFFFFFF;
																$w73 = $v73 >> 3;
																$v74 = $m[ ( $v13 + 40488 ) >> 3 ] ?? $this->rt_load( $v13 + 40488 );
																if ( $v74 >= 0 && $v74 < $v24 ) {
																	$v75 = $m[ $w73 + 94 ] ?? $this->rt_word( $w73 + 94 );
																	if ( $v75 >= 0 && $v75 < $v24 ) {
																		$v13 = ( $v72 + 1 ) & 0xFFFFFFFF;
																		$s0 = $m[ $w73 + 95 ] ?? $this->rt_word( $w73 + 95 );
																		if ( $s0 >= 1 && $s0 <= 1000000000 ) {
																			continue;
																		}
																	}
																}
																break;
															}
															$this->place_at_fault( 7760 + 216, ( $v73 + 744 ) & 0xFFFFFFFF, 3, 8504, 3, $v24, $v1, 5, 1, $v72 );
															$v69 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
															$v71 = $m[997] & 0xFFFFFFFF;
															if ( $v71 != 2 ) {
																$s0 = 7760 + 243;
																$v13 = ( ( $m[1000] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
																$v70 = $m[1000] & 0xFF;
																$v9 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
																$v76 = $m[999] & 0xFFFFFFFF;
																$v59 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
																$v77 = $m[998] & 0xFFFFFFFF;
																break 5;
															}
															$v66 = $m[4991];
														} while ( false );
														if ( $v66 < 0 || $v66 > 100 ) {
															$v71 = 1;
															$v69 = 6;
															break 2;
														}
														$v68 = $v66;
														$v13 = 0;
														do {
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v78 = $v13;
																if ( $v78 == $v68 ) {
																	break 2;
																}
																$v13 = ( $v78 * 416 ) & 0xFFFFFFFF;
																$v79 = ( $v13 + 39744 ) & 0xFFFFFFFF;
																$w79 = $v79 >> 3;
																$v80 = $m[ ( $v13 + 40512 ) >> 3 ] ?? $this->rt_load( $v13 + 40512 );
																if ( $v80 >= 0 && $v80 < $v24 ) {
																	$s0 = $m[ $w79 + 97 ] ?? $this->rt_word( $w79 + 97 );
																	if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
																		$s0 = $m[ $w79 + 98 ] ?? $this->rt_word( $w79 + 98 );
																		if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
																			$v13 = ( $v78 + 1 ) & 0xFFFFFFFF;
																			$s0 = $m[ $w79 + 99 ] ?? $this->rt_word( $w79 + 99 );
																			if ( $s0 >= 0 && $s0 < 253402300800000 ) {
																				continue;
																			}
																		}
																	}
																}
																break;
															}
															$this->place_at_fault( 7760 + 216, ( $v79 + 768 ) & 0xFFFFFFFF, 4, 9032, 4, $v24, $v1, 6, 1, $v78 );
															$v68 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
															$v71 = $m[997] & 0xFFFFFFFF;
															if ( $v71 == 2 ) {
																break;
															}
															$s0 = 7760 + 243;
															$v13 = ( ( $m[1000] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
															$v70 = $m[1000] & 0xFF;
															$v9 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
															$v76 = $m[999] & 0xFFFFFFFF;
															$v59 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
															$v77 = $m[998] & 0xFFFFFFFF;
															$v69 = $v68;
															break 5;
														} while ( false );
														$v76 = 0;
														$v81 = $m[4992];
														if ( $v81 < 0 || $v81 > 200 ) {
															$v71 = 1;
															$v69 = 7;
															break 3;
														}
														$v60 = $v81;
														$v82 = 0;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v83 = $v82;
															if ( $v83 == $v60 ) {
																break 2;
															}
															$v84 = ( $v83 * 416 ) & 0xFFFFFFFF;
															$v85 = ( $v84 + 39744 ) & 0xFFFFFFFF;
															$w85 = $v85 >> 3;
															$v86 = $m[ ( $v84 + 40544 ) >> 3 ] ?? $this->rt_load( $v84 + 40544 );
															if ( $v86 >= 0 && $v86 < $v24 ) {
																$s0 = $m[ $w85 + 101 ] ?? $this->rt_word( $w85 + 101 );
																if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
																	$s0 = $m[ $w85 + 102 ] ?? $this->rt_word( $w85 + 102 );
																	if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
																		$v82 = ( $v83 + 1 ) & 0xFFFFFFFF;
																		$s0 = $m[ $w85 + 103 ] ?? $this->rt_word( $w85 + 103 );
																		if ( $s0 >= 0 && $s0 < 2 ) {
																			continue;
																		}
																	}
																}
															}
															break;
														}
														$this->place_at_fault( 7760 + 216, ( $v85 + 800 ) & 0xFFFFFFFF, 4, 8936, 4, $v24, $v1, 7, 1, $v83 );
														$v60 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
														$v71 = $m[997] & 0xFFFFFFFF;
														if ( $v71 == 2 ) {
															break;
														}
														$s0 = 7760 + 243;
														$v13 = ( ( $m[1000] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
														$v70 = $m[1000] & 0xFF;
														$v9 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
														$v76 = $m[999] & 0xFFFFFFFF;
														$v59 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
														$v77 = $m[998] & 0xFFFFFFFF;
														$v69 = $v60;
														break 4;
													} while ( false );
													$m[976] = ( $v60 << 32 ) | $v68;
													$m[975] = ( $v69 << 32 ) | $v9;
													$m[974] = ( $m[974] & 0xFFFFFFFF ) | 0x9B4000000000;
													$m[990] = ( $m[990] & -0x10000 ) | ( ( ( $v26 < 7 ? 1411785848586241 >> ( ( $v26 << 3 ) & 0xFFFFFFFFFFFFF8 ) : 1 ) & 0xFF ) << 8 ) | (int) ( $v25 == 1 );
													$m[986] = $v29;
													$m[985] = $v28;
													$m[984] = ( $v27 << 32 ) | (int) ( $v27 != \PHP_INT_MIN );
													$m[989] = $v33 ^ \PHP_INT_MIN;
													$m[988] = $v32;
													$m[987] = $v31;
													$m[983] = ( $m[983] & -0xFFFF0001 ) | ( $v51 << 24 ) | ( $v52 << 16 );
													$m[983] = ( $m[983] & -0x10000 ) | ( $v53 << 8 ) | $v50;
													$m[982] = $v43;
													$m[981] = $v42;
													$m[980] = $v40;
													$m[979] = $v41;
													$m[978] = $v30;
													$m[977] = (int) ( $v30 != \PHP_INT_MIN );
													$m[995] = ( $m[995] & -0x100000000 ) | 0x3828;
													$m[993] = $v5;
													$m[992] = $v12;
													$m[991] = $v11;
													$m[994] = ( ( 7760 + 56 ) << 32 ) | ( 7760 + 36 );
													$m[996] = $m[996] & 0xFFFFFFFF;
													$this->drift_reconcile( $v59 );
													$m[5017] = ( $m[996] >> 32 ) & 0xFFFFFFFF;
													$m[5021] = $m[1023] & 0xFF;
													$s0 = $m[1013];
													$m[5020] = $m[1012] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$s0 = $m[1011];
													$m[5019] = $m[1010] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$s0 = $m[998];
													$m[5018] = $m[997] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$v87 = 0;
													if ( $m[999] == 1 ) {
														$m[5032] = $m[1009];
														$m[5031] = $m[1008];
														$m[5030] = $m[1007];
														$m[5029] = $m[1006];
														$m[5028] = $m[1005];
														$m[5027] = $m[1004];
														$m[5026] = $m[1003];
														$m[5025] = $m[1002];
														$m[5024] = $m[1001];
														$m[5023] = $m[1000];
														$v87 = 1;
													}
													$m[5022] = $v87;
													$v88 = ( $m[1020] >> 16 ) & 0xFF;
													$m[5033] = (int) ( $v88 != 3 );
													if ( $v88 != 3 ) {
														$v89 = ( $m[1020] >> 8 ) & 0xFF;
														$v90 = $m[1020] & 0xFF;
														$v91 = $m[1018];
														$v92 = $m[1017];
														$v93 = $m[1016];
														$m[5040] = $m[1019];
														$m[5039] = $v91;
														$m[5038] = $v92;
														$m[5037] = $v93;
														$s0 = $v90 << 3;
														$m[5034] = $m[ ( $s0 + 14192 ) >> 3 ];
														$m[5036] = ( $v88 + 1 ) & 0xFF;
														$m[5035] = ( $v89 + 1 ) & 0xFF;
													}
													$m[5043] = $m[1022] ^ \PHP_INT_MIN;
													$m[5042] = $m[1021] ^ \PHP_INT_MIN;
													$s0 = $m[1015];
													$m[5041] = $m[1014] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$m[971] = ( $m[971] & -0x100000000 ) | 2;
													break 9;
												} while ( false );
												$v76 = 0;
											} while ( false );
											$v77 = 0;
										} while ( false );
										$m[973] = ( $v9 << 32 ) | $v76;
										$m[972] = ( $v59 << 32 ) | $v77;
										$m[971] = ( $v69 << 32 ) | $v71;
										$m[974] = ( $m[974] & -0x100000000 ) | ( ( ( $v13 << 8 ) | $v70 ) & 0xFFFFFFFF );
										break 7;
									} while ( false );
									$m[974] = ( $m[974] & -0xFF000001 ) | ( ( ( $m[977] >> 16 ) & 0xFF ) << 24 );
									$m[974] = ( $m[974] & -0x1000000 ) | ( ( $m[977] & 0xFFFF ) << 8 ) | $v57;
									$m[973] = ( $v9 << 32 ) | $v54;
									$m[972] = ( $v23 << 32 ) | $v58;
									$m[971] = ( $v59 << 32 ) | $v56;
									break 6;
								} while ( false );
								$this->place_at_fault( 7760 + 216, 39784, 9, 10448, 9, $v24, $v1, 2, 0, $v4 );
								$m[974] = ( $m[974] & -0x100000000 ) | ( $m[1000] & 0xFFFFFFFF );
								$m[973] = $m[999];
								$m[972] = $m[998];
								$v94 = $m[997];
								$m[971] = $v94;
								$v34 = $v94 & 0xFFFFFFFF;
								break 3;
							} while ( false );
							$this->place_at_fault( 7760 + 216, 39752, 3, 10256, 3, 0, $v1, 0, 0, 0 );
							$m[973] = ( $m[973] & 0xFFFFFFFF ) | ( ( ( ( $m[999] >> 32 ) & 0xFFFFFFFF ) | ( $m[1000] << 32 ) ) << 32 );
							$m[974] = ( $m[974] & -0x100000000 ) | ( ( ( ( ( $m[999] >> 32 ) & 0xFFFFFFFF ) | ( $m[1000] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$m[972] = ( $m[972] & 0xFFFFFFFF ) | ( ( ( ( $m[998] >> 32 ) & 0xFFFFFFFF ) | ( $m[999] << 32 ) ) << 32 );
							$m[973] = ( $m[973] & -0x100000000 ) | ( ( ( ( ( $m[998] >> 32 ) & 0xFFFFFFFF ) | ( $m[999] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$m[971] = ( $m[971] & 0xFFFFFFFF ) | ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) << 32 );
							$m[972] = ( $m[972] & -0x100000000 ) | ( ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$v34 = $m[997] & 0xFFFFFFFF;
						} while ( false );
						$m[971] = ( $m[971] & -0x100000000 ) | $v34;
					} while ( false );
					if ( $v34 != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5016] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7760 + 8 );
		} while ( false );
		$this->g0_stack_pointer = 7760 + 432;
	}

	/** reflect (WebAssembly function 40). */
	private function reflect_40(): void {
		$m = &$this->m;
		$v28 = 0;
		$v29 = 0;
		$v75 = 0;
		$v105 = 0;
		$v106 = 0;
		$v107 = 0;
		$this->g0_stack_pointer = 8064;
		do {
			do {
				if ( $m[4968] != 3 ) {
					$m[1011] = $m[1011] & -0x100;
					$m[1010] = $m[1010] & -0x100000000;
					$m[1009] = $m[1009] & -0x100000000;
					$m[1008] = $m[1008] & -0x100000000;
					break;
				}
				$m[1008] = ( $m[1008] & -0x100000000 ) | 2;
				do {
					do {
						$v1 = $m[4969];
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = $m[4970];
						if ( $v2 < 1 || $v2 > 2 ) {
							break;
						}
						$v3 = $m[4971];
						if ( $v3 < 1 || $v3 > 2 ) {
							break;
						}
						$v4 = $m[4972];
						if ( $v4 < 1 || $v4 > 5 ) {
							break;
						}
						$v5 = $m[4973];
						if ( $v5 >= 253402300800000 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[4974];
						if ( $v6 >= 0 ) {
							if ( $v6 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v6 != \PHP_INT_MIN ) {
							break;
						}
						$v7 = $m[4975];
						if ( $v7 < 0 || $v7 > 2147483647 ) {
							break;
						}
						$v8 = $m[4976];
						if ( $v8 < 0 || $v8 > 3153600000000 ) {
							break;
						}
						$v9 = $m[4977];
						if ( $v9 < 0 || $v9 > 3153600000000 ) {
							break;
						}
						$v10 = $m[4978];
						if ( $v10 < 0 || $v10 > 10000000000000 ) {
							break;
						}
						$v11 = $m[4979];
						if ( $v11 < 0 || $v11 > 253402300799999 ) {
							break;
						}
						$v12 = $m[4980];
						if ( $v12 < 0 || $v12 > 10000000000000 ) {
							break;
						}
						$v13 = 0;
						$v14 = $m[4981];
						if ( $v14 < 0 || $v14 > 2147483647 ) {
							break;
						}
						$v15 = 1;
						do {
							$v16 = $m[4982];
							if ( $v16 < 0 || $v16 > 16 ) {
								$v17 = 4;
								$v18 = 1;
								$v19 = 0;
							} else {
								$v20 = $v3 == 1 ? 0 : ( $v3 == 2 ? 1 : 2 );
								$v21 = (int) ( $v20 == 2 ) | $v20;
								$v22 = $v5 ^ \PHP_INT_MIN;
								$v23 = $v1 | \PHP_INT_MIN;
								$v24 = ( 12918521860 >> ( ( $v4 << 3 ) & 0xFFFFFFFFF8 ) ) & 0xFFFFFFFF;
								$v18 = $v16;
								$v25 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v26 = $v25;
									if ( $v26 == $v18 ) {
										break 2;
									}
									$v25 = ( $v26 * 416 ) & 0xFFFFFFFF;
									$v27 = ( $v25 + 40384 ) & 0xFFFFFFFF;
									$w27 = $v27 >> 3;
									$s0 = $m[ ( $v25 + 40384 ) >> 3 ] ?? $this->rt_load( $v25 + 40384 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w27 + 1 ] ?? $this->rt_word( $w27 + 1 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w27 + 2 ] ?? $this->rt_word( $w27 + 2 );
									if ( $s0 < 0 || $s0 > 2147483647 ) {
										break;
									}
									$s0 = $m[ $w27 + 3 ] ?? $this->rt_word( $w27 + 3 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w27 + 4 ] ?? $this->rt_word( $w27 + 4 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w27 + 5 ] ?? $this->rt_word( $w27 + 5 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w27 + 6 ] ?? $this->rt_word( $w27 + 6 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$v25 = ( $v26 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w27 + 7 ] ?? $this->rt_word( $w27 + 7 );
									if ( $s0 >= 0 && $s0 < 10000000000001 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault( 8064 + 56, $v27, 8, 9128, 8, 0, 0, 1, 1, $v26 );
								$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
								$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
								$v18 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[1015] & 0xFFFFFFFF;
								if ( $v15 == 2 ) {
									break;
								}
								$v17 = $m[1018] & 0xFF;
								$v28 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v13 = $m[1017] & 0xFFFFFFFF;
								$v29 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v19 = $m[1016] & 0xFFFFFFFF;
							}
							$m[1011] = ( $m[1011] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
							$m[1011] = ( $m[1011] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v17;
							$m[1010] = ( $v28 << 32 ) | $v13;
							$m[1009] = ( $v29 << 32 ) | $v19;
							$m[1008] = ( $v18 << 32 ) | $v15;
							break 4;
						} while ( false );
						$v30 = 2;
						do {
							if ( $v18 >= 2 ) {
								$v31 = 1;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									do {
										if ( $v31 > 200 ) {
											break;
										}
										$v25 = $v31 * 416;
										$v32 = $m[ ( $v25 + 39968 ) >> 3 ] ?? $this->rt_load( $v25 + 39968 );
										$v33 = $v32 == \PHP_INT_MIN ? \PHP_INT_MIN : $v32 ^ \PHP_INT_MIN;
										if ( $v31 == 200 ) {
											if ( $v33 == 0 ) {
												break;
											}
											$v31 = 200;
											break 3;
										}
										if ( $v33 == 0 ) {
											break;
										}
										$v34 = $m[ ( $v25 + 40384 ) >> 3 ] ?? $this->rt_load( $v25 + 40384 );
										if ( ( $v34 == \PHP_INT_MIN ? \PHP_INT_MIN : $v34 ^ \PHP_INT_MIN ) < $v33 ) {
											break 3;
										}
									} while ( false );
									$v31 = ( $v31 + 1 ) & 0xFFFFFFFF;
									if ( $v31 == $v18 ) {
										break;
									}
								}
							}
							$v35 = 0;
							do {
								$v36 = $m[4983];
								if ( $v36 < 0 || $v36 > 32 ) {
									$v25 = 1;
									$v37 = 4;
									$v38 = 0;
									break;
								}
								$v30 = 0;
								do {
									if ( $v36 == 0 ) {
										break;
									}
									$v39 = $v36;
									do {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										while ( true ) {
											$v25 = $v30 * 416;
											$v40 = $v25 + 39744;
											$w40 = $v40 >> 3;
											$s0 = $m[ ( $v25 + 40448 ) >> 3 ] ?? $this->rt_load( $v25 + 40448 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break 2;
											}
											$s0 = $m[ $w40 + 89 ] ?? $this->rt_word( $w40 + 89 );
											if ( $s0 < 0 || $s0 > 253402300799999 ) {
												break 2;
											}
											$v41 = $m[ $w40 + 90 ] ?? $this->rt_word( $w40 + 90 );
											if ( $v41 < 1 || $v41 > 3 ) {
												break 2;
											}
											$v42 = $m[ $w40 + 91 ] ?? $this->rt_word( $w40 + 91 );
											if ( $v42 >= 253402300800000 || $v42 < 0 && $v42 != \PHP_INT_MIN ) {
												break 2;
											}
											$v43 = $m[ $w40 + 92 ] ?? $this->rt_word( $w40 + 92 );
											if ( $v43 >= 0 ) {
												if ( $v43 >= 253402300800000 ) {
													break 2;
												}
											} elseif ( $v43 != \PHP_INT_MIN ) {
												break 2;
											}
											if ( $v41 == 2 && ( $v43 != \PHP_INT_MIN || $v42 != \PHP_INT_MIN ) ) {
												break 2;
											}
											$v30 = $v30 + 1;
											if ( $v30 == $v39 ) {
												break;
											}
										}
										$v30 = $v39;
										break 2;
									} while ( false );
									$this->place_at_fault( 8064 + 56, $v40 + 704, 5, 9320, 5, 0, 0, 2, 1, $v30 );
									$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
									$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
									$v30 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
									$v25 = $m[1015] & 0xFFFFFFFF;
									if ( $v25 == 2 ) {
										break;
									}
									$v37 = $m[1018] & 0xFF;
									$v28 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
									$v35 = $m[1017] & 0xFFFFFFFF;
									$v21 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
									$v38 = $m[1016] & 0xFFFFFFFF;
									break 2;
								} while ( false );
								do {
									do {
										if ( $v2 == 2 ) {
											$v44 = $v30 < 200 ? $v30 : 200;
											$v45 = 0;
											do {
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v46 = $v45;
													if ( $v46 == $v30 ) {
														break 2;
													}
													$v47 = (int) ( $v46 >= $v44 );
													if ( ! $v47 ) {
														$s0 = ( $v46 * 416 ) & 0xFFFFFFFF;
														$v25 = (int) ( ( $m[ ( $s0 + 40472 ) >> 3 ] ?? $this->rt_load( $s0 + 40472 ) ) != \PHP_INT_MIN );
													}
													$v45 = ( $v46 + 1 ) & 0xFFFFFFFF;
													if ( $v47 ) {
														continue;
													}
													if ( ( $v25 & 1 ) != 0 ) {
														break;
													}
												}
											} while ( false );
											do {
												if ( $v30 != 0 ) {
													$v48 = $v30;
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														$v49 = $v48;
														$v48 = $v49 - 1;
														if ( $v48 <= 199 && $v48 < $v30 ) {
															$v50 = $v48 * 416;
															$v25 = $v50 + 39744;
															if ( $v46 != $v30 ) {
																$v51 = ( $m[ ( $v50 + 40472 ) >> 3 ] ?? $this->rt_load( $v50 + 40472 ) ) ^ \PHP_INT_MIN;
															} else {
																$v52 = $m[ ( $v25 + 712 ) >> 3 ] ?? $this->rt_load( $v25 + 712 );
																$s0 = ( $m[ ( $v25 + 720 ) >> 3 ] ?? $this->rt_load( $v25 + 720 ) ) == 2 ? 0 : ( $v52 == \PHP_INT_MIN ? \PHP_INT_MIN : $v52 ^ \PHP_INT_MIN );
																$v51 = $v48 ? 0 : $s0;
															}
															if ( $v5 != \PHP_INT_MIN && $v51 != 0 ) {
																$s0 = $v8 + $v51;
																\is_float( $s0 ) && $s0 = self::rt_add_64( $v8, $v51 );
																$v53 = $s0 + \PHP_INT_MIN;
																\is_float( $v53 ) && $v53 = self::rt_add_64( $s0, \PHP_INT_MIN );
																if ( ( $v53 == \PHP_INT_MIN ? \PHP_INT_MIN : ( $v53 < 253402300799999 ? $v53 : 253402300799999 ) ^ \PHP_INT_MIN ) < $v22 ) {
																	break 2;
																}
															}
														}
														if ( ! $v48 ) {
															break;
														}
													}
												}
												$v54 = 0;
												$v55 = 0;
												$v48 = 0;
												$v49 = 0;
												$v56 = $v14 == $v7 ? $v12 : 0;
												$v57 = $v56;
												break 3;
											} while ( false );
											$v55 = 0;
											$v56 = $m[ ( $v25 + 704 ) >> 3 ] ?? $this->rt_load( $v25 + 704 );
											$v58 = $v56;
										} else {
											$v59 = $v21 & 1 ? ( $v4 < 5 ? $v24 : 4 ) : 4;
											do {
												do {
													do {
														do {
															do {
																if ( $v5 != \PHP_INT_MIN && ( $v6 == \PHP_INT_MIN || ( $v5 ^ \PHP_INT_MIN ) < ( $v6 ^ \PHP_INT_MIN ) ) ) {
																	if ( $v18 == 0 ) {
																		$v90 = 0;
																		$v56 = $v14 == $v7 ? $v12 : 0;
																		$v91 = 8064 + 40;
																		break 2;
																	}
																	$v60 = 0;
																	$v61 = 0;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		do {
																			if ( $v60 > 199 ) {
																				break;
																			}
																			$v25 = $v60 * 416;
																			$v62 = $m[ ( $v25 + 40400 ) >> 3 ] ?? $this->rt_load( $v25 + 40400 );
																			$v63 = $m[ ( $v25 + 40384 ) >> 3 ] ?? $this->rt_load( $v25 + 40384 );
																			if ( $v63 != \PHP_INT_MIN ) {
																				if ( $v62 != $v7 ) {
																					break;
																				}
																				$v64 = $v63 ^ \PHP_INT_MIN;
																			} else {
																				$v64 = \PHP_INT_MIN;
																				if ( $v62 != $v7 ) {
																					break;
																				}
																			}
																			$v61 = $v64 < $v22 ? $v64 : $v61;
																		} while ( false );
																		$v60 = $v60 + 1;
																		if ( $v60 == $v18 ) {
																			break;
																		}
																	}
																	$v65 = 0;
																	if ( $v61 == 0 ) {
																		$v56 = $v14 == $v7 ? $v12 : 0;
																		break;
																	}
																	$v66 = $v18;
																	do {
																		while ( true ) {
																			--$this->fuel < 0 && self::rt_out_of_fuel();
																			$v67 = 0;
																			$v68 = 8064 + 56;
																			do {
																				if ( $v65 > 199 ) {
																					break;
																				}
																				$v25 = $v65 * 416;
																				$v69 = $m[ ( $v25 + 40440 ) >> 3 ] ?? $this->rt_load( $v25 + 40440 );
																				$v70 = $m[ ( $v25 + 40400 ) >> 3 ] ?? $this->rt_load( $v25 + 40400 );
																				$v71 = $m[ ( $v25 + 40384 ) >> 3 ] ?? $this->rt_load( $v25 + 40384 );
																				if ( $v71 != \PHP_INT_MIN ) {
																					if ( $v70 != $v7 ) {
																						break;
																					}
																					$v72 = $v71 ^ \PHP_INT_MIN;
																				} else {
																					$v72 = \PHP_INT_MIN;
																					if ( $v70 != $v7 ) {
																						break;
																					}
																				}
																				if ( $v72 != $v61 ) {
																					break;
																				}
																				$m[1015] = $v61;
																				$v68 = 8064 + 48;
																				$v4 = $v65;
																				$v67 = $v69;
																			} while ( false );
																			$m[ $v68 >> 3 ] = $v67;
																			$v73 = $m[1015];
																			if ( $v73 != 0 ) {
																				$m[1013] = $v73;
																				$v74 = $m[1014];
																				$v75 = $v4 & 0xFFFFFFFF;
																				$v76 = 8064 + 56;
																				break 2;
																			}
																			$v65 = $v65 + 1;
																			if ( $v65 == $v66 ) {
																				break;
																			}
																		}
																		$v74 = 0;
																		$v76 = 8064 + 40;
																	} while ( false );
																	$m[ $v76 >> 3 ] = $v74;
																	if ( $m[1013] != 0 ) {
																		if ( $v75 <= 199 && $v75 < $v18 ) {
																			$v77 = $v75 * 416;
																			$w77 = $v77 >> 3;
																			if ( ( $m[ $w77 + 5050 ] ?? $this->rt_word( $w77 + 5050 ) ) == $v7 ) {
																				$v78 = $m[ $w77 + 5048 ] ?? $this->rt_word( $w77 + 5048 );
																				$v79 = $v78 == \PHP_INT_MIN ? \PHP_INT_MIN : $v78 ^ \PHP_INT_MIN;
																				$v80 = $m[ $w77 + 5049 ] ?? $this->rt_word( $w77 + 5049 );
																				$w81 = $w77 + 5048;
																				$v82 = $m[ $w81 + 3 ] ?? $this->rt_word( $w81 + 3 );
																				$v83 = $m[ $w81 + 4 ] ?? $this->rt_word( $w81 + 4 );
																				$v84 = $m[ $w81 + 5 ] ?? $this->rt_word( $w81 + 5 );
																				$v85 = $m[ $w81 + 6 ] ?? $this->rt_word( $w81 + 6 );
																				$v86 = $m[ $w81 + 7 ] ?? $this->rt_word( $w81 + 7 );
																				$m[1022] = 0;
																				$m[1021] = $v86;
																				$m[1020] = $v85;
																				$m[1019] = $v84;
																				$m[1018] = $v83;
																				$m[1017] = $v82;
																				$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
																				$v25 = 8064 + 72;
																				$v87 = 0;
																				$v88 = $v59 & 0xFF;
																				$v56 = 0;
																				--$this->fuel < 0 && self::rt_out_of_fuel();
																				while ( true ) {
																					$s0 = ( $v87 << 3 ) + 8136;
																					$s1 = $m[ $s0 >> 3 ];
																					$s0 = ( ( $m[ ( $v87 + 13624 ) >> 3 ] >> ( ( $v87 & 7 ) << 3 ) ) & 0xFF ) < $v88 ? 0 : $s1;
																					$s1 = $s0 + $v56;
																					\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v56 );
																					$v56 = $s1;
																					$v87 = $v87 + 1;
																					if ( $v87 == 5 ) {
																						break;
																					}
																				}
																				$v89 = 0;
																				if ( $v30 ) {
																					$v25 = $v30;
																					while ( true ) {
																						--$this->fuel < 0 && self::rt_out_of_fuel();
																						$v48 = $v25;
																						$v25 = $v48 - 1;
																						if ( $v25 <= 199 && $v25 < $v30 ) {
																							$s0 = $v25 * 416;
																							$v92 = $m[ ( $s0 + 40480 ) >> 3 ] ?? $this->rt_load( $s0 + 40480 );
																							if ( $v92 != \PHP_INT_MIN && ( $v80 != \PHP_INT_MIN && ( $v80 ^ \PHP_INT_MIN ) > ( $v92 ^ \PHP_INT_MIN ) ) ) {
																								break 4;
																							}
																						}
																						if ( ! $v25 ) {
																							break;
																						}
																					}
																					$v89 = 0;
																					$v48 = 0;
																					break 3;
																				}
																				$v30 = 0;
																				$v48 = 0;
																				break 3;
																			}
																		}
																		$v79 = 0;
																		$v56 = $v14 == $v7 ? $v12 : 0;
																		$v48 = 0;
																		$v89 = 1;
																		break 3;
																	}
																}
																$v90 = 0;
																$v56 = $v14 == $v7 ? $v12 : 0;
																if ( ! $v18 ) {
																	$v91 = 8064 + 40;
																	break 2;
																}
															} while ( false );
															$v93 = $v18;
															$v94 = 0;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v95 = 8064 + 56;
																do {
																	if ( $v94 > 199 ) {
																		$v96 = 0;
																		break;
																	}
																	$v25 = $v94 * 416;
																	$v97 = $m[ ( $v25 + 40440 ) >> 3 ] ?? $this->rt_load( $v25 + 40440 );
																	$v98 = $m[ ( $v25 + 40400 ) >> 3 ] ?? $this->rt_load( $v25 + 40400 );
																	$v99 = $m[ ( $v25 + 40384 ) >> 3 ] ?? $this->rt_load( $v25 + 40384 );
																	if ( $v99 != \PHP_INT_MIN ) {
																		$v96 = 0;
																		if ( $v98 != $v7 ) {
																			break;
																		}
																		$v100 = $v99 ^ \PHP_INT_MIN;
																	} else {
																		$v100 = \PHP_INT_MIN;
																		$v96 = 0;
																		if ( $v98 != $v7 ) {
																			break;
																		}
																	}
																	$m[1015] = $v100;
																	$v95 = 8064 + 48;
																	$v4 = $v94;
																	$v96 = $v97;
																} while ( false );
																$m[ $v95 >> 3 ] = $v96;
																$v101 = $m[1015];
																if ( $v101 != 0 ) {
																	$m[1013] = $v101;
																	$v90 = $m[1014];
																	$v75 = $v4 & 0xFFFFFFFF;
																	$v91 = 8064 + 32;
																	break 2;
																}
																$v94 = $v94 + 1;
																if ( $v94 == $v93 ) {
																	break;
																}
															}
															$v90 = 0;
															$v91 = 8064 + 40;
														} while ( false );
														$m[ $v91 >> 3 ] = $v90;
														$v48 = 0;
														$v89 = 1;
														$v79 = 0;
														$v55 = $v18;
														if ( $m[1013] == 0 ) {
															break 2;
														}
													} while ( false );
													if ( $v75 <= 199 && $v75 < $v18 ) {
														$v102 = $v75 * 416;
														if ( ( $m[ ( $v102 + 40400 ) >> 3 ] ?? $this->rt_load( $v102 + 40400 ) ) != $v7 ) {
															$v103 = 1;
															break 2;
														}
														$v104 = $v102 + 40384;
														$w104 = $v104 >> 3;
														$v105 = $m[ $w104 + 3 ] ?? $this->rt_word( $w104 + 3 );
														$v106 = $m[ $w104 + 4 ] ?? $this->rt_word( $w104 + 4 );
														$v107 = $m[ $w104 + 5 ] ?? $this->rt_word( $w104 + 5 );
														$v14 = $m[ $w104 + 6 ] ?? $this->rt_word( $w104 + 6 );
														$v12 = $m[ $w104 + 7 ] ?? $this->rt_word( $w104 + 7 );
														$v103 = 0;
														break 2;
													}
													$v55 = $v75;
												} while ( false );
												if ( $v18 != 0 ) {
													$v103 = 1;
													$v75 = $v55;
													break;
												}
												$v54 = 0;
												break 2;
											} while ( false );
											$v25 = 8064 + 72;
											$v108 = 0;
											$v109 = $v89 ^ 0xFFFFFFFF;
											$v110 = $v59 & 0xFF;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												do {
													if ( $v108 > 199 ) {
														break;
													}
													$v111 = $v108 * 416;
													$w111 = $v111 >> 3;
													$v112 = $m[ $w111 + 5055 ] ?? $this->rt_word( $w111 + 5055 );
													$v113 = $m[ $w111 + 5054 ] ?? $this->rt_word( $w111 + 5054 );
													$v114 = $m[ $w111 + 5053 ] ?? $this->rt_word( $w111 + 5053 );
													$v115 = $m[ $w111 + 5052 ] ?? $this->rt_word( $w111 + 5052 );
													$v116 = $m[ $w111 + 5051 ] ?? $this->rt_word( $w111 + 5051 );
													$v117 = $m[ $w111 + 5050 ] ?? $this->rt_word( $w111 + 5050 );
													$v118 = $m[ $w111 + 5048 ] ?? $this->rt_word( $w111 + 5048 );
													if ( $v118 != \PHP_INT_MIN ) {
														if ( $v117 != $v7 ) {
															break;
														}
														$v119 = $v118 ^ \PHP_INT_MIN;
													} else {
														$v119 = \PHP_INT_MIN;
														if ( $v117 != $v7 ) {
															break;
														}
													}
													if ( $v109 & (int) ( $v119 < $v79 ) ) {
														break;
													}
													$v120 = 0;
													$m[1022] = 0;
													$m[1021] = $v112;
													$m[1020] = $v113;
													$m[1019] = $v114;
													$m[1018] = $v115;
													$m[1017] = $v116;
													$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
													$v121 = 0;
													--$this->fuel < 0 && self::rt_out_of_fuel();
													while ( true ) {
														$s0 = ( $v121 << 3 ) + 8136;
														$s1 = $m[ $s0 >> 3 ];
														$s0 = ( ( $m[ ( $v121 + 13624 ) >> 3 ] >> ( ( $v121 & 7 ) << 3 ) ) & 0xFF ) < $v110 ? 0 : $s1;
														$s1 = $s0 + $v120;
														\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v120 );
														$v120 = $s1;
														$v121 = $v121 + 1;
														if ( $v121 == 5 ) {
															break;
														}
													}
													$v56 = $v56 < $v120 ? $v56 : $v120;
												} while ( false );
												$v108 = $v108 + 1;
												if ( $v108 == $v18 ) {
													break;
												}
											}
											if ( $v103 != 0 ) {
												$v54 = 0;
												$v55 = $v75;
												break;
											}
											$v58 = 0;
											$m[1022] = 0;
											$m[1021] = $v12;
											$m[1020] = $v14;
											$m[1019] = $v107;
											$m[1018] = $v106;
											$m[1017] = $v105;
											$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
											$v123 = 0;
											--$this->fuel < 0 && self::rt_out_of_fuel();
											while ( true ) {
												$s0 = ( $v123 << 3 ) + 8136;
												$s1 = $m[ $s0 >> 3 ];
												$s0 = $s1 + $v58;
												\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v58 );
												$v58 = $s0;
												$v123 = $v123 + 1;
												if ( $v123 == 5 ) {
													break;
												}
											}
											$v49 = $v48;
											$v55 = $v75;
										}
										$v124 = $v58 - $v56;
										\is_float( $v124 ) && $v124 = self::rt_sub_64( $v58, $v56 );
										$v54 = $v124 > 0 ? $v124 : 0;
										$v57 = $v58 > $v56 ? $v56 : $v58;
										break 2;
									} while ( false );
									$v49 = $v48;
									$v57 = $v56;
								} while ( false );
								$v125 = 1;
								if ( $v49 < $v30 ) {
									$v25 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										if ( $v49 <= 199 && $v49 < $v30 ) {
											$v126 = $v49 * 416;
											$w126 = $v126 >> 3;
											if ( ( $m[ $w126 + 5058 ] ?? $this->rt_word( $w126 + 5058 ) ) != 2 ) {
												$v127 = $m[ $w126 + 5056 ] ?? $this->rt_word( $w126 + 5056 );
												$v128 = $v127 - $v57;
												\is_float( $v128 ) && $v128 = self::rt_sub_64( $v127, $v57 );
												$v54 = $v54 > $v128 ? $v54 : $v128;
												$v57 = $v127 > $v57 ? $v57 : $v127;
												$v25 = 1;
											}
										}
										$v49 = ( $v49 + 1 ) & 0xFFFFFFFF;
										if ( $v49 == $v30 ) {
											break;
										}
									}
									$v125 = $v25 ^ 1;
								}
								$v129 = 0;
								$v130 = $v10 - $v57;
								\is_float( $v130 ) && $v130 = self::rt_sub_64( $v10, $v57 );
								$v131 = $v54 > $v130 ? $v54 : $v130;
								$s0 = $v23 - $v11;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v23, $v11 );
								$v132 = (int) ( $v131 > 0 && ( $s0 ^ \PHP_INT_MIN ) > $v9 );
								$v133 = (int) ( $v131 < 1 ) & $v125 & (int) ( $v56 == $v10 );
								do {
									if ( $v2 != 2 ) {
										break;
									}
									$v134 = $v30 < 200 ? $v30 : 200;
									$v135 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v136 = $v135;
											if ( $v136 == $v30 ) {
												break 2;
											}
											$v137 = (int) ( $v136 >= $v134 );
											if ( ! $v137 ) {
												$s0 = ( $v136 * 416 ) & 0xFFFFFFFF;
												$v25 = (int) ( ( $m[ ( $s0 + 40472 ) >> 3 ] ?? $this->rt_load( $s0 + 40472 ) ) != \PHP_INT_MIN );
											}
											$v135 = ( $v136 + 1 ) & 0xFFFFFFFF;
											if ( $v137 ) {
												continue;
											}
											if ( ( $v25 & 1 ) != 0 ) {
												break;
											}
										}
									} while ( false );
									if ( $v30 == 0 ) {
										break;
									}
									$v138 = $v30;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v139 = $v138;
											$v138 = ( $v139 - 1 ) & 0xFFFFFFFF;
											if ( $v138 <= 199 && $v138 < $v30 ) {
												$v140 = $v138 * 416;
												$v141 = $v140 + 39744;
												$w141 = $v141 >> 3;
												if ( $v136 != $v30 ) {
													$v142 = ( $m[ ( $v140 + 40472 ) >> 3 ] ?? $this->rt_load( $v140 + 40472 ) ) ^ \PHP_INT_MIN;
												} else {
													if ( $v138 ) {
														continue;
													}
													$v143 = $m[ $w141 + 89 ] ?? $this->rt_word( $w141 + 89 );
													$v142 = ( $m[ $w141 + 90 ] ?? $this->rt_word( $w141 + 90 ) ) == 2 ? 0 : ( $v143 == \PHP_INT_MIN ? \PHP_INT_MIN : $v143 ^ \PHP_INT_MIN );
												}
												if ( $v142 != 0 ) {
													break 2;
												}
											}
											if ( ! $v138 ) {
												break;
											}
										}
										$v129 = 0;
										break 2;
									} while ( false );
									$v144 = $m[ $w141 + 88 ] ?? $this->rt_word( $w141 + 88 );
									$c = $v139 >= $v30;
									$v145 = 0;
									if ( ! $c ) {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v139 <= 199 && $v139 < $v30 ) {
												$v146 = $v139 * 416;
												$w146 = $v146 >> 3;
												if ( ( $m[ $w146 + 5058 ] ?? $this->rt_word( $w146 + 5058 ) ) != 2 ) {
													$v147 = $m[ $w146 + 5056 ] ?? $this->rt_word( $w146 + 5056 );
													$v148 = $v147 - $v144;
													\is_float( $v148 ) && $v148 = self::rt_sub_64( $v147, $v144 );
													$v145 = $v145 > $v148 ? $v145 : $v148;
													$v144 = $v147 > $v144 ? $v144 : $v147;
												}
											}
											$v139 = ( $v139 + 1 ) & 0xFFFFFFFF;
											if ( $v139 == $v30 ) {
												break;
											}
										}
									}
									$v149 = $v10 - $v144;
									\is_float( $v149 ) && $v149 = self::rt_sub_64( $v10, $v144 );
									$v129 = (int) ( ( $v145 > $v149 ? $v145 : $v149 ) > 0 );
								} while ( false );
								$m[5024] = $v129;
								$m[5018] = $v131;
								$m[5017] = $v56;
								$m[5023] = $v132;
								$m[5022] = $v133;
								$m[5021] = $v48;
								$m[5020] = $v55;
								$s0 = $v57 < $v10 ? $v57 : $v10;
								$s1 = $v131 + $s0;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $v131, $s0 );
								$m[5019] = $s1;
								break 4;
							} while ( false );
							$m[1011] = ( $m[1011] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
							$m[1011] = ( $m[1011] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v37;
							$m[1010] = ( $v28 << 32 ) | $v35;
							$m[1009] = ( $v21 << 32 ) | $v38;
							$m[1008] = ( $v30 << 32 ) | $v25;
							break 4;
						} while ( false );
						$m[1011] = ( $m[1011] & -0x100 ) | 6;
						$m[1010] = $m[1010] & -0x100000000;
						$m[1009] = ( $v31 << 32 ) | 1;
						$m[1008] = 4294967297;
						break 3;
					} while ( false );
					$this->place_at_fault( 8064 + 56, 39752, 13, 10664, 13, 0, 0, 0, 0, 0 );
					$m[1011] = ( $m[1011] & -0x100000000 ) | ( $m[1018] & 0xFFFFFFFF );
					$m[1010] = $m[1017];
					$m[1009] = $m[1016];
					$v151 = $m[1015];
					$m[1008] = $v151;
					if ( ( $v151 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5016] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8064 );
		} while ( false );
		$this->g0_stack_pointer = 8064 + 128;
	}

	/** resolve (WebAssembly function 41). */
	private function resolve_41(): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$this->g0_stack_pointer = 7904;
		$v1 = 0;
		do {
			if ( $m[4968] != 3 ) {
				$m[1008] = $m[1008] & -0x100;
				$m[1007] = $m[1007] & -0x100000000;
				$m[1006] = $m[1006] & -0x100000000;
				$m[1005] = $m[1005] & -0x100000000;
			} else {
				do {
					$v2 = $m[4969];
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
							$v10 = ( $v8 * 416 + 40384 ) & 0xFFFFFFFF;
							$v11 = 0;
							--$this->fuel < 0 && self::rt_out_of_fuel();
							while ( true ) {
								$s0 = ( $v10 + ( $v11 << 3 ) ) & 0xFFFFFFFF;
								$v12 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
								do {
									$v13 = $v11 * 24;
									switch ( $m[ ( $v13 + 8592 ) >> 3 ] & 0xFF ) {
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
											$v14 = $v13 + 8576;
											$w14 = $v14 >> 3;
											$s0 = $v12 <= $m[ $w14 + 1 ];
											if ( $m[ $w14 ] > $v12 ? $v12 == \PHP_INT_MIN : $s0 ) {
												break 2;
											}
											break;
									}
									$this->place_at_fault( 7904 + 136, $v10, 15, 8576, 15, 0, 0, 0, 1, $v8 );
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
								if ( $v11 == 15 ) {
									break;
								}
							}
							$v8 = $v9;
							if ( $v9 == $v1 ) {
								break;
							}
						}
					} while ( false );
					$v17 = 12904;
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
					$m[5031] = $m[1023];
					$m[5030] = $m[1022];
					$m[5029] = $m[1021];
					$m[5028] = $m[1020];
					$m[5027] = $m[1019];
					$m[5026] = $m[1018];
					$m[5025] = $m[1017];
					$m[5018] = $m[1010];
					$m[5017] = $m[1009];
					$m[5024] = $m[1016] == 2 ? 2 : 1;
					$m[5023] = $m[1015] == 2 ? 2 : 1;
					$v21 = $m[1014];
					$m[5022] = $v21 == 3 ? 3 : ( $v21 == 2 ? 2 : 1 );
					$v22 = $m[1013];
					$m[5021] = $v22 == 3 ? 3 : ( $v22 == 2 ? 2 : 1 );
					$v23 = $m[1012];
					$m[5020] = $v23 == 3 ? 3 : ( $v23 == 2 ? 2 : 1 );
					$v24 = $m[1011];
					$m[5019] = $v24 == 3 ? 3 : ( $v24 == 2 ? 2 : 1 );
					$this->rt_copy( 40256, 7904 + 16, 120 );
					$m[5016] = 0;
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

	/** rules (WebAssembly function 42). */
	private function rules_42( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 13776 ) >> 3 ];
		}
		return $v1;
	}

	/** split (WebAssembly function 43). */
	private function split_43(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[4968] != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[4969];
						if ( $v1 < 0 || $v1 > 10000000000000 ) {
							break;
						}
						$v2 = $m[4970];
						if ( $v2 < 0 || $v2 > 10000000000000 ) {
							break;
						}
						$v3 = $m[4971];
						if ( $v3 < 0 || $v3 > 10000000000000 ) {
							break;
						}
						$v4 = $m[4972];
						if ( $v4 >= 10000000000001 || $v4 < 0 && $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[4973];
						if ( $v5 >= 0 ) {
							if ( $v5 >= 10000000000001 ) {
								break;
							}
						} elseif ( $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[4974];
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
						$m[5020] = $v11 ? \PHP_INT_MIN : $v10;
						$s0 = $v6 - $v10;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6, $v10 );
						$m[5019] = $v11 ? \PHP_INT_MIN : $s0;
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
						$m[5017] = $v18;
						$s0 = $v1 - $v18;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v1, $v18 );
						$m[5018] = $s0;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 39752, 6, 10976, 6, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v19 = $m[1020];
					$m[1016] = $v19;
					if ( ( $v19 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5016] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** words (WebAssembly function 44). */
	private function words_44(): int {
		return 39744;
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
