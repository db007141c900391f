<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 106acd3725235e01fa451a45a7bc834b70fab581b573ee7cedd58da7f14631ab.
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
	public const WASM_SHA256 = '106acd3725235e01fa451a45a7bc834b70fab581b573ee7cedd58da7f14631ab';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1024 => 1, 23, 1, -9007199254740991, 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1,
		3, 1, 1037 => 253402300799999, 256, 1040 => 253402300799999, 256, 1043 => 253402300799999, 256,
		1046 => 253402300799999, 256, 1049 => 10000000000000, 1052 => 10000000000000, 256, 1, 10000000000000,
		1057 => 1, 3, 1, 1061 => 100, 259, 1064 => 3153600000000, 256, 1067 => 3153600000000, 256, 1, 3, 257,
		1, 3, 257, 1, 3, 257, 1, 3, 257, 1, 2, 257, 1, 2, 257, 1088 => 1000, 256, 1091 => 10000000000000, 256,
		1094 => 100, 256, 1097 => 10000000000000, 256, 1100 => 3153600000000, 256, 1103 => 3153600000000, 256,
		1, 1000, 256, 1109 => 100, 2, 1112 => 10000000000000, 1115 => 253402300799999,
		1118 => 253402300799999, 1121 => 253402300799999, 1124 => 253402300799999, 1127 => 2147483647,
		1130 => 10000000000000, 1133 => 10000000000000, 1136 => 10000000000000, 1139 => 10000000000000,
		1142 => 10000000000000, 1145 => 100, 2, 1148 => 10000000000000, 1151 => 253402300799999, 1154 => 1,
		1156 => -10000000000000, 10000000000000, 1160 => 10000000000000, 1163 => 100, 2, 1166 => 100, 2, 1,
		1000000000, 1172 => 10000000000000, 1175 => 253402300799999, 1177 => 1, 3, 1, 1181 => 253402300799999,
		256, 1184 => 253402300799999, 256, -10000000000000, 10000000000000, 256, 1, 3, 1,
		1193 => 253402300799999, 256, 1196 => 253402300799999, 256, 1199 => 253402300799999, 256,
		1202 => 253402300799999, 256, 1205 => 3153600000000, 1208 => 3153600000000, 1210 => 1, 3, 1, 1, 3, 1,
		1, 3, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1229 => 1000, 1232 => 10000000000000, 1235 => 100,
		1238 => 10000000000000, 1241 => 3153600000000, 1244 => 3153600000000, 1246 => 1, 1000,
		1250 => 3153600000000, 1253 => 1, 1256 => 1, 1259 => 1, 1262 => 1, 1265 => 1,
		1268 => 9007199254740991, 256, 1271 => 2147483647, 1274 => 253402300799999, 256, 1277 => 1,
		1280 => 253402300799999, 256, 1, 2, 1, 1286 => 253402300799999, 256, 1289 => 253402300799999,
		1292 => 253402300799999, 256, 1295 => 1000000, 1297 => 1, 13, 1, 1301 => 253402300799999, 256,
		1304 => 253402300799999, 256, 1307 => 253402300799999, 256, 1310 => 1, 1313 => 1, 1316 => 1,
		1319 => 1, 1322 => 1, 1325 => 1, 1328 => 1, 1331 => 1, 1334 => 1, 1337 => 1, 1339 => 1, 6, 1,
		1343 => 100, 258, 1, 10000000000000, 1348 => 1, 1000000000, 1352 => 1000000000, 256,
		1355 => 10000000000000, 1358 => 10000000000000, 1361 => 253402300799999, 256, 1364 => 253402300799999,
		1366 => 1, 2, 1, 1, 2, 1, 1, 5, 1, 1376 => 253402300799999, 256, 1379 => 253402300799999, 256,
		1382 => 2147483647, 1385 => 3153600000000, 1388 => 3153600000000, 1391 => 10000000000000,
		1394 => 253402300799999, 1397 => 10000000000000, 1400 => 2147483647, 1403 => 10000000000000,
		1406 => 10000000000000, 1409 => 10000000000000, 1412 => 10000000000000, 256, 1415 => 10000000000000,
		256, 1418 => 10000000000000, 256, 1421 => 253402300799999, 256, 1424 => 9007199254740991, 256,
		1427 => 9007199254740991, 256, 1430 => 9007199254740991, 256, 1433 => 1, 1436 => 1,
		1439 => 253402300799999, 1442 => 253402300799999, 256, 1445 => 1, 1448 => 1, 1451 => 253402300799999,
		256, 1454 => 1, 1457 => 9007199254740991, 256, 1460 => 9007199254740991, 256, 1463 => 1,
		1466 => 2147483647, 1469 => 2147483647, 1472 => 100, 1475 => 2147483647, 1478 => 253402300799999, 256,
		1481 => 253402300799999, 1484 => 9007199254740991, 256, 1487 => 253402300799999,
		1490 => 253402300799999, 1493 => 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1, 3, 1,
		1502 => 253402300799999, 1505 => 253402300799999, 1508 => 9007199254740991, 256, -10000000000000,
		10000000000000, 256, 1514 => 1, 1517 => 1, 1519 => -10000000000000, 10000000000000, 256, 1523 => 1,
		256, 1526 => 1, 256, -10000000000000, 10000000000000, 256, 1, 3, 1, 1535 => 253402300799999,
		1538 => 253402300799999, 1541 => 9007199254740991, 256, 1544 => 2147483647, 1547 => 253402300799999,
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
		7811903046411121518, 8387507296051159328, 7236281245828868384, 34359750760, 141733933168, 900000,
		1632 => 3153600000000, 1634 => 68719489169, 98784260257, 300000, 1638 => 3153600000000,
		1640 => 47244652728, 184683606211, 3, 1, 3, 3, 34359750894, 171798704374, 2, 1, 3, 3, 55834587422,
		171798704427, 1, 1, 3, 3, 34359750995, 167503737179, 1, 1, 3, 3, 30064783746, 115964129673, 1, 1, 2,
		4, 30064783780, 124554064299, 1, 1, 2, 4, 77309424072, 115964129754, 100, 1680 => 1000, 2,
		68719489525, 107374195205, 1686 => 10000000000000, 1, 77309424158, 115964129840, 1692 => 100, 2,
		51539620427, 90194326103, 1698 => 10000000000000, 1, 60129555052, 85899358842, 2592000000,
		1704 => 3153600000000, 1706 => 30064784014, 85899358869, 600000, 1710 => 3153600000000,
		1712 => 77309424297, 158913802939, 2, 1, 1000, 2, 17230332160, 1734 => 506097522914230528,
		1084818905618843912, 6215625451114768, 7282780192044092472, -1610779930474757695, 5182084809288900661,
		-8968468680175504506, 1, 4, 5, 6, 7, 8, 9, 11, 12, 8589934593, 17179869184, 25769803781, 7, 9,
		1756 => 289077004400066574, 940138555630880261, 1369114172755873550, 1051157, 19, 1, 2, 3, 4, 5, 6, 7,
		8, 9, 22, 10, 11, 12, 13, 14, 23, 15, 18, 20, 16, 21, 17,
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

	/** admit (WebAssembly function 33).: () -> (). */
	public function admit(): void {
		$this->rt_begin_call();
		try {
			$this->admit_33();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** confirm (WebAssembly function 34).: () -> (). */
	public function confirm(): void {
		$this->rt_begin_call();
		try {
			$this->confirm_34();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 35).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_35();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** govern (WebAssembly function 36).: () -> (). */
	public function govern(): void {
		$this->rt_begin_call();
		try {
			$this->govern_36();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** group (WebAssembly function 37).: () -> (). */
	public function group(): void {
		$this->rt_begin_call();
		try {
			$this->group_37();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** massGuard (WebAssembly function 38).: () -> (). */
	public function massGuard(): void {
		$this->rt_begin_call();
		try {
			$this->massguard_38();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** order (WebAssembly function 39).: () -> (). */
	public function order(): void {
		$this->rt_begin_call();
		try {
			$this->order_39();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** policies (WebAssembly function 40).: () -> (). */
	public function policies(): void {
		$this->rt_begin_call();
		try {
			$this->policies_40();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reconcile (WebAssembly function 41).: () -> (). */
	public function reconcile(): void {
		$this->rt_begin_call();
		try {
			$this->reconcile_41();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** reflect (WebAssembly function 42).: () -> (). */
	public function reflect(): void {
		$this->rt_begin_call();
		try {
			$this->reflect_42();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** resolve (WebAssembly function 43).: () -> (). */
	public function resolve(): void {
		$this->rt_begin_call();
		try {
			$this->resolve_43();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 44).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_44( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** split (WebAssembly function 45).: () -> (). */
	public function split(): void {
		$this->rt_begin_call();
		try {
			$this->split_45();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** words (WebAssembly function 46).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_46();
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
				return 125072;
			case '__heap_base':
				return 125072;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0xA39000000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 13928 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 41232;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 41872 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 41872 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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
		$this->g0_stack_pointer = 7744;
		$v4 = 0;
		do {
			do {
				$v5 = $m[5176] ?? $this->rt_load( 41408 );
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
						$v14 = ( $v13 + 41232 ) & 0xFFFFFFFF;
						$w14 = $v14 >> 3;
						$v15 = $m[ ( $v13 + 41976 ) >> 3 ] ?? $this->rt_load( $v13 + 41976 );
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
					$this->place_at_fault( 7744 + 4, ( $v14 + 744 ) & 0xFFFFFFFF, 3, 9296, 3, $v1, $v2, 5, 1, $v12 );
					$m[968] = ( $m[968] & -0x10000 ) | ( ( $m[971] >> 40 ) & 0xFFFF );
					$m[968] = ( $m[968] & -0xFF0001 ) | ( ( ( $m[971] >> 56 ) & 0xFF ) << 16 );
					$v8 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
					if ( $v8 == 2 ) {
						break;
					}
					$v6 = ( $m[971] >> 32 ) & 0xFF;
					$v17 = $m[971] & 0xFFFFFFFF;
					$v4 = ( $m[970] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[970] & 0xFFFFFFFF;
					$v9 = ( $m[969] >> 32 ) & 0xFFFFFFFF;
					$v7 = $m[969] & 0xFFFFFFFF;
				}
				$m[1000] = ( $m[1000] & -0xFF000001 ) | ( ( ( $m[968] >> 16 ) & 0xFF ) << 24 );
				$m[1000] = ( $m[1000] & -0x1000000 ) | ( ( $m[968] & 0xFFFF ) << 8 ) | $v6;
				$m[999] = ( $v17 << 32 ) | $v4;
				$m[998] = ( $v18 << 32 ) | $v9;
				$m[997] = ( $v7 << 32 ) | $v8;
				break 2;
			} while ( false );
			$v19 = 0;
			do {
				$v20 = $m[5177] ?? $this->rt_load( 41416 );
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
						$v29 = ( $v28 + 41232 ) & 0xFFFFFFFF;
						$w29 = $v29 >> 3;
						$v30 = $m[ ( $v28 + 42000 ) >> 3 ] ?? $this->rt_load( $v28 + 42000 );
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
					$this->place_at_fault( 7744 + 4, ( $v29 + 768 ) & 0xFFFFFFFF, 4, 8864, 4, $v1, $v2, 6, 1, $v27 );
					$m[968] = ( $m[968] & -0x10000 ) | ( ( $m[971] >> 40 ) & 0xFFFF );
					$m[968] = ( $m[968] & -0xFF0001 ) | ( ( ( $m[971] >> 56 ) & 0xFF ) << 16 );
					$v23 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
					if ( $v23 == 2 ) {
						break;
					}
					$v21 = ( $m[971] >> 32 ) & 0xFF;
					$v31 = $m[971] & 0xFFFFFFFF;
					$v24 = ( $m[970] >> 32 ) & 0xFFFFFFFF;
					$v17 = $m[970] & 0xFFFFFFFF;
					$v19 = ( $m[969] >> 32 ) & 0xFFFFFFFF;
					$v22 = $m[969] & 0xFFFFFFFF;
				}
				$m[1000] = ( $m[1000] & -0xFF000001 ) | ( ( ( $m[968] >> 16 ) & 0xFF ) << 24 );
				$m[1000] = ( $m[1000] & -0x1000000 ) | ( ( $m[968] & 0xFFFF ) << 8 ) | $v21;
				$m[999] = ( $v31 << 32 ) | $v24;
				$m[998] = ( $v17 << 32 ) | $v19;
				$m[997] = ( $v22 << 32 ) | $v23;
				break 2;
			} while ( false );
			$v32 = 0;
			do {
				$v33 = $m[5178] ?? $this->rt_load( 41424 );
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
						$v42 = ( $v41 + 41232 ) & 0xFFFFFFFF;
						$w42 = $v42 >> 3;
						$v43 = $m[ ( $v41 + 42032 ) >> 3 ] ?? $this->rt_load( $v41 + 42032 );
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
					$this->place_at_fault( 7744 + 4, ( $v42 + 800 ) & 0xFFFFFFFF, 4, 9152, 4, $v1, $v2, 7, 1, $v40 );
					$m[968] = ( $m[968] & -0x10000 ) | ( ( $m[971] >> 40 ) & 0xFFFF );
					$m[968] = ( $m[968] & -0xFF0001 ) | ( ( ( $m[971] >> 56 ) & 0xFF ) << 16 );
					$v36 = ( $m[968] >> 32 ) & 0xFFFFFFFF;
					if ( $v36 == 2 ) {
						break;
					}
					$v34 = ( $m[971] >> 32 ) & 0xFF;
					$v17 = $m[971] & 0xFFFFFFFF;
					$v32 = ( $m[970] >> 32 ) & 0xFFFFFFFF;
					$v18 = $m[970] & 0xFFFFFFFF;
					$v37 = ( $m[969] >> 32 ) & 0xFFFFFFFF;
					$v35 = $m[969] & 0xFFFFFFFF;
				}
				$m[1000] = ( $m[1000] & -0xFF000001 ) | ( ( ( $m[968] >> 16 ) & 0xFF ) << 24 );
				$m[1000] = ( $m[1000] & -0x1000000 ) | ( ( $m[968] & 0xFFFF ) << 8 ) | $v34;
				$m[999] = ( $v17 << 32 ) | $v32;
				$m[998] = ( $v18 << 32 ) | $v37;
				$m[997] = ( $v35 << 32 ) | $v36;
				break 2;
			} while ( false );
			$m[997] = ( $m[997] & -0x100000000 ) | 2;
		} while ( false );
		$this->g0_stack_pointer = 7744 + 32;
	}

	/** stock_truth::wire::resolve::decided (WebAssembly function 4). */
	private function resolve_decided( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v8 = 0;
		$v9 = 0;
		if ( ! $v1 ) {
			$v3 = 0;
		} else {
			$v4 = ( ( $v2 << 3 ) + 41872 ) & 0xFFFFFFFF;
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

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 5). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1953] = $m[1953] & -0xFF00000001;
		do {
			$v2 = $m[5170] ?? $this->rt_load( 41360 );
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1953] = ( $m[1953] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1953] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 41872 ) & 0xFFFFFFFF;
								$s0 = $this->policies_holds( $v8 );
								if ( ! $s0 ) {
									$this->place_at_fault( 7952 + 128, $v8, 15, 9632, 15, 0, 0, 1, 1, $v7 );
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
									$s0 = $this->policies_holds( 41240 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 41240, 15, 9632, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 41240 );
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
							$v20 = ( $v5 + 14264 ) & 0xFFFFFFFF;
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
			$m[1953] = ( $m[1953] & -0xFF00000001 ) | 0x100000000;
		} while ( false );
		$this->g0_stack_pointer = 7952 + 208;
	}

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::holds (WebAssembly function 6). */
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
				if ( $m[ $w3 + 1204 ] > $v4 || $v4 > $m[ $w3 + 1205 ] ) {
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

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::read (WebAssembly function 7). */
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

	/** stock_truth::facts::quantity::Quantity::times_other (WebAssembly function 8). */
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

	/** stock_truth::facts::quantity::Quantity::shared_by_other (WebAssembly function 9). */
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

	/** stock_truth::rules::intake::admit::waits (WebAssembly function 10). */
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

	/** stock_truth::rules::promise::components::measure_heights (WebAssembly function 11). */
	private function components_measure_heights( int $v0 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$v2 = ( $m[ $w0 + 4 ] ?? $this->rt_load( $v0 + 32, 4 ) ) & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 88 + 15632;
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
			$v5 = ( $m[ $w0 + 22 ] ?? $this->rt_load( $v0 + 176, 4 ) ) & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( ( 7408 + 8 ) >> 3, $v0, $v6 );
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[927] & 0xFFFFFFFF ) ) {
					if ( $v6 != $v5 ) {
						continue;
					}
					break 2;
				}
				$v7 = $m[929] & 0xFFFFFFFF;
				if ( $v7 <= 99 ) {
					$s0 = $v7 * 88;
					$i = ( $s0 + 15712 ) >> 3;
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
					$this->poolrecord_component( ( 7408 + 8 ) >> 3, $v0, $v11 );
					$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[927] & 0xFFFFFFFF ) ) {
						if ( $v11 != $v5 ) {
							continue;
						}
						break 2;
					}
					$v12 = $m[929] & 0xFFFFFFFF;
					if ( $v12 <= 99 ) {
						$v13 = $v12 * 88 + 15632;
						$w13 = $v13 >> 3;
						if ( ( $m[ $w13 + 10 ] & 0xFF00000000 ) != 0 ) {
							$v14 = ( $m[929] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v14 > 99 ? 13784 : $v14 * 88 + 15632;
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::component (WebAssembly function 12). */
	private function poolrecord_component( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 22 ] ?? $this->rt_load( $v1 + 176, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & 0xFFFFFFFF ) | ( ( $m[ $w4 + 94 ] ?? $this->rt_load( $v4 + 752 ) ) << 32 );
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w4 + 93 ] ?? $this->rt_load( $v4 + 744 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w4 + 95 ] ?? $this->rt_load( $v4 + 760 );
			$v3 = 1;
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::backorder_allowance::allowed_by_supply (WebAssembly function 13). */
	private function backorder_allowance_allowed_by_supply( int $w0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v7 = $this->g0_stack_pointer - 32;
		$w7 = $v7 >> 3;
		do {
			$v8 = ( $m[ $w1 + 23 ] ?? $this->rt_load( $v1 + 184, 4 ) ) & 0xFFFFFFFF;
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 14). */
	private function poolrecord_supply( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 23 ] ?? $this->rt_load( $v1 + 184, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( $m[ $w4 + 96 ] ?? $this->rt_load( $v4 + 768 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 2 ] = $m[ $w4 + 97 ] ?? $this->rt_load( $v4 + 776 );
			$m[ $w0 + 1 ] = ( $m[ $w4 + 99 ] ?? $this->rt_load( $v4 + 792 ) ) | \PHP_INT_MIN;
			$v3 = ( $m[ $w4 + 98 ] ?? $this->rt_load( $v4 + 784 ) ) | \PHP_INT_MIN;
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::draw::draw_demand (WebAssembly function 15). */
	private function draw_draw_demand( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$v6 = $this->g0_stack_pointer - 32;
		$w6 = $v6 >> 3;
		$v7 = ( $m[ $w0 + 4 ] ?? $this->rt_load( $v0 + 32, 4 ) ) & 0xFFFFFFFF;
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
		$v10 = ( $m[ $w0 + 22 ] ?? $this->rt_load( $v0 + 176, 4 ) ) & 0xFFFFFFFF;
		if ( $v10 == 0 ) {
			return;
		}
		$v11 = 0;
		$v12 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$s0 = ( $v12 > 99 ? 13784 : $v1 + $v12 * 88 ) & 0xFFFFFFFF;
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
				$s0 = $v14 > 99 ? 13784 : $v15;
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
					$s0 = ( $v34 ? 13784 : $v1 + $v33 * 88 ) & 0xFFFFFFFF;
					if ( ( $s0 & 3 ? $this->rt_load( $s0 + 80, 4 ) : ( ( $m[ ( $s0 + 80 ) >> 3 ] ?? $this->rt_word( ( $s0 + 80 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v35 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v36 = ( $v34 ? 13752 : $v5 + ( $v33 << 5 ) ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::hold::held_of_listed (WebAssembly function 16). */
	private function hold_held_of_listed( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = $this->g0_stack_pointer - 32;
		$w4 = $v4 >> 3;
		$v5 = ( $m[ $w1 + 24 ] ?? $this->rt_load( $v1 + 192, 4 ) ) & 0xFFFFFFFF;
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

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::hold (WebAssembly function 17). */
	private function poolrecord_hold( int $w0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 2;
		if ( $v2 <= 199 && $v2 < ( ( $m[ $w1 + 24 ] ?? $this->rt_load( $v1 + 192, 4 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 + $v2 * 416;
			$w4 = $w1 + $v2 * 52;
			$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | ( ( $m[ $w4 + 100 ] ?? $this->rt_load( $v4 + 800 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 1 ] = $m[ $w4 + 101 ] ?? $this->rt_load( $v4 + 808 );
			$m[ $w0 ] = ( $m[ $w4 + 102 ] ?? $this->rt_load( $v4 + 816 ) ) | \PHP_INT_MIN;
			$v3 = (int) ( ( $m[ $w4 + 103 ] ?? $this->rt_load( $v4 + 824 ) ) == 1 );
		}
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0xFF00000001 ) | ( $v3 << 32 );
	}

	/** stock_truth::rules::promise::reach::Reach::add_components (WebAssembly function 18). */
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
		$v10 = ( $m[ $w1 + 22 ] ?? $this->rt_load( $v1 + 176, 4 ) ) & 0xFFFFFFFF;
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
						$s0 = ( $v14 ? 13784 : $v2 + $v13 * 88 ) & 0xFFFFFFFF;
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
										$v19 = ( $v14 ? 13752 : $v3 + $v18 ) & 0xFFFFFFFF;
										$w19 = ( $v19 >> 3 ) | ( $v19 << 61 );
										$s0 = $m[ $w19 + 2 ] ?? $this->rt_load( $v19 + 16 );
										$s1 = $m[ $w19 + 3 ] ?? $this->rt_load( $v19 + 24 );
										$s2 = $s0 - $s1;
										\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
										$v20 = ( $v14 ? 13752 : $v4 + $v18 ) & 0xFFFFFFFF;
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
									$v21 = ( $v15 > 99 ? 13784 : $v2 + $v15 * 88 ) & 0xFFFFFFFF;
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
							$s0 = ( $v14 ? 13752 : $v3 + $v22 ) & 0xFFFFFFFF;
							$s1 = ( $v14 ? 13752 : $v4 + $v22 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 19). */
	private function survey_survey( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$v40 = 0;
		$v42 = 0;
		$v62 = 0;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$this->g0_stack_pointer = 7440;
		do {
			$v4 = ( $m[ $w0 + 4 ] ?? $this->rt_load( $v0 + 32, 4 ) ) & 0xFFFFFFFF;
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
							$v16 = ( $v14 == \PHP_INT_MIN ? 0 : ( $v15 > 16 ? 0 : $v15 ) ) * 80;
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
							if ( ( ( $m[ $w0 + 24 ] ?? $this->rt_load( $v0 + 192, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
								$this->hold_held_of_listed( 930, $v0, $v8, $v2 );
								$v26 = $m[931];
								$v27 = $m[930];
							}
							$v28 = $v1 + $v16;
							$w28 = ( $v28 >> 3 ) | ( $v28 << 61 );
							if ( ( $v18 & $v13 ) == 0 ) {
								$v29 = 0;
								$v30 = $m[ $w28 + 5 ] ?? $this->rt_load( $v28 + 40 );
								if ( $v30 == 0 ) {
									break 2;
								}
								$this->backorder_allowance_allowed_by_supply( 930, $v0, $v8, $v19 ^ \PHP_INT_MIN, $v30, $m[ $w28 + 6 ] ?? $this->rt_load( $v28 + 48 ), $v2 );
								$v25 = $m[931];
								$v29 = $m[930];
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
				$v50 = $v8 * 88 + 15632;
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
		if ( ( ( $m[ $w0 + 22 ] ?? $this->rt_load( $v0 + 176, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights( $v0 );
		}
		$this->g0_stack_pointer = 7440 + 16;
	}

	/** stock_truth::rules::promise::sellable::KitSearch::run (WebAssembly function 20). */
	private function kitsearch_run( int $v2 ): void {
		$m = &$this->m;
		$v18 = 0;
		$this->g0_stack_pointer = 6928;
		$v4 = 0;
		do {
			$v5 = ( $m[876] >> 32 ) & 0xFFFFFFFF;
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
				$this->kitsearch_short_of( ( 6928 + 8 ) >> 3, $v2, $v15 );
				$v16 = $m[867] & 0xFFFFFFFF;
				$v11 = $v16 ? $v15 : $v11;
				$v17 = $v16 & 1;
				$v12 = $v17 ? 1 : $v12;
				$s0 = ( $m[867] >> 32 ) & 0xFFFFFFFF;
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
				$this->kitsearch_short_of( 866, $v2, $v20 );
				$v21 = $m[866] & 0xFFFFFFFF;
				$v22 = $v21 & 1;
				$v12 = $v22 ? 1 : $v12;
				$s0 = ( $m[866] >> 32 ) & 0xFFFFFFFF;
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
		$m[894] = ( $v18 << 32 ) | $v12;
		$m[892] = 1;
		$s0 = $m[ $w5 ] ?? $this->rt_load( $v5 );
		$s1 = $s0 * $v4;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v4 );
		$m[893] = $s1;
		$this->g0_stack_pointer = 6928 + 16;
	}

	/** stock_truth::rules::promise::sellable::KitSearch::guess (WebAssembly function 21). */
	private function kitsearch_guess( int $v1, int $v2 ): int {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v3 = 0;
		do {
			$v4 = ( $m[876] >> 32 ) & 0xFFFFFFFF;
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
		$v13 = $m[876] & 0xFFFFFFFF;
		$v14 = ( $v13 + 15200 ) & 0xFFFFFFFF;
		$v15 = $m[874] & 0xFFFFFFFF;
		$v16 = $m[869];
		$s0 = $v10 - $v16;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10, $v16 );
		$v17 = ( $v13 + 19200 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v1, $v13, $v14, $v15, $s0, $v17 );
		$v18 = ( $v13 + 22400 ) & 0xFFFFFFFF;
		$v19 = ( $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32, 4 ) ) & 0xFFFFFFFF;
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
		$v31 = (int) ( ( ( $m[874] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[875] & 0xFFFFFFFF;
		$v32 = $v31 ? $s0 : $v30;
		$v33 = $v31 ? 0 : $v15;
		$v34 = ( $v13 + 10400 ) & 0xFFFFFFFF;
		$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
		$v35 = $m[873];
		$v36 = $m[872];
		$v37 = $m[871];
		$v38 = $m[870];
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
			$s0 = ( $v45 ? 13752 : $v17 + $v44 ) & 0xFFFFFFFF;
			$s1 = ( $v45 ? 13752 : $v18 + $v44 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::sellable::KitSearch::short_of (WebAssembly function 22). */
	private function kitsearch_short_of( int $w0, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$this->g0_stack_pointer = 6880;
		$v5 = ( $m[876] >> 32 ) & 0xFFFFFFFF;
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
		$v9 = $m[876] & 0xFFFFFFFF;
		$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
		$v10 = $m[874] & 0xFFFFFFFF;
		$s0 = $m[869];
		$s1 = $v7 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, $s0 );
		$v11 = ( $v9 + 19200 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v2, $v9, ( $v9 + 15200 ) & 0xFFFFFFFF, $v10, $s1, $v11 );
		$v12 = $m[ $w2 + 4 ] ?? $this->rt_load( $v2 + 32 );
		$v13 = ( $v10 > 99 ? 13784 : $v9 + $v10 * 88 ) & 0xFFFFFFFF;
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
		$m[865] = ( $m[865] & -0x100000000 ) | ( $v12 & 0xFFFFFFFF );
		$m[864] = ( $m[864] & -0x100000000 ) | $v10;
		$m[863] = $v15;
		$m[862] = $v16;
		$m[861] = $v17;
		$m[860] = $v18;
		$m[864] = ( $m[864] & 0xFFFFFFFF ) | ( $v14 << 32 );
		if ( $v14 << 32 >= 4294967296 ) {
			$this->reach_add_components( 860, $v2, $v9, $v11, $v19 );
		}
		$v20 = $m[877] & 0xFF;
		if ( ! $v20 ) {
			$v21 = 6880;
			$v22 = $m[865] & 0xFFFFFFFF;
			$v23 = ( $m[864] >> 32 ) & 0xFFFFFFFF;
			$v10 = $m[864] & 0xFFFFFFFF;
			$v24 = $m[863];
			$v25 = $m[862];
			$v26 = $m[861];
		} else {
			$v21 = 6952 + 8;
			$v22 = $m[875] & 0xFFFFFFFF;
			$v23 = ( $m[874] >> 32 ) & 0xFFFFFFFF;
			$v24 = $m[873];
			$v25 = $m[872];
			$v26 = $m[871];
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
			$v33 = $m[861];
			$v34 = $m[860];
			$v35 = $m[863];
			$v36 = $m[862];
			$v37 = ( $m[864] >> 32 ) & 0xFFFFFFFF;
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
						$v42 = ( $v41 ? 13752 : $v19 + $v40 ) & 0xFFFFFFFF;
						$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
						$v43 = ( $v11 + $v40 ) & 0xFFFFFFFF;
						$w43 = ( $v43 >> 3 ) | ( $v43 << 61 );
						$v44 = $v41 ? 13752 : $v43;
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
		$this->g0_stack_pointer = 6880 + 48;
	}

	/** core::panicking::panic_fmt (WebAssembly function 23). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** stock_truth::rules::reconcile::comparison::Comparison<S,P>::draws_on (WebAssembly function 24). */
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
					$v7 = ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF;
					$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
					if ( ! ( ( $m[ $w7 + 22 ] ?? $this->rt_load( $v7 + 176, 4 ) ) & 0xFFFFFFFF ) ) {
						if ( $v5 > 199 || ( $v5 >= ( ( $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32, 4 ) ) & 0xFFFFFFFF ) || ( $m[ $w7 + $v5 * 52 + 89 ] ?? $this->rt_load( $v7 + $v5 * 416 + 712 ) ) != 3 ) ) {
							break;
						}
						$v4 = 1;
						break 3;
					}
					$this->survey_survey( $v7, $m[995] & 0xFFFFFFFF, $m[991] );
					$v4 = 1;
					$v8 = $v5 > 99 ? 13784 : $v5 * 88 + 15632;
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
				$m[939] = ( $m[939] & 0xFFFFFFFF ) | ( $v5 << 32 );
				$v4 = 2;
				break 2;
			} while ( false );
			$v10 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
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
			$m[937] = ( $m[937] & -0x100000000 ) | ( $v10 & 0xFFFFFFFF );
			$m[936] = ( $m[936] & -0x100000000 ) | $v5;
			$m[935] = $v11;
			$m[934] = $v12;
			$m[933] = $v13;
			$m[932] = $v14;
			$m[936] = ( $m[936] & 0xFFFFFFFF ) | ( $v9 << 32 );
			if ( $v9 << 32 >= 4294967296 ) {
				$this->reach_add_components( 932, ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF, 15632, 0, 1 );
			}
			$s0 = 7512 + 8;
			$s1 = $m[932];
			$s2 = $m[933];
			$s3 = $m[934];
			$s4 = $m[935];
			$s5 = $m[936];
			$s6 = $m[937];
			$m[ $s0 >> 3 ] = $s1;
			$m[ ( $s0 + 8 ) >> 3 ] = $s2;
			$m[ ( $s0 + 16 ) >> 3 ] = $s3;
			$m[ ( $s0 + 24 ) >> 3 ] = $s4;
			$m[ ( $s0 + 32 ) >> 3 ] = $s5;
			$m[ ( $s0 + 40 ) >> 3 ] = $s6;
			$v4 = 3;
		} while ( false );
		$m[939] = ( $m[939] & -0x100000000 ) | $v4;
		$this->g0_stack_pointer = 7456 + 48;
	}

	/** stock_truth::rules::reconcile::drift::<impl stock_truth::rules::reconcile::comparison::Comparison<S,P>>::reconcile (WebAssembly function 25). */
	private function drift_reconcile(): void {
		$m = &$this->m;
		$v12 = 0;
		$this->g0_stack_pointer = 7504;
		$this->comparison_draws_on();
		$v4 = 0;
		$v5 = 0;
		$v6 = 1;
		$v7 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
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
		$v10 = $m[946];
		if ( $v10 != 1 ) {
			$v11 = 0;
		} else {
			$v12 = $m[947];
			if ( $v6 == 0 ) {
				$v11 = 1;
			} else {
				$s0 = $m[956];
				$v8 = $v5 - $s0;
				\is_float( $v8 ) && $v8 = self::rt_sub_64( $v5, $s0 );
				$v11 = 1;
				$v4 = 1;
			}
		}
		$v13 = $v10 & 0xFFFFFFFF;
		$this->triage_of( $v6, $v5, $v4, $v8 );
		$this->triage_find();
		do {
			if ( ( $m[971] & 0xFF000000000000 ) == 0x3000000000000 ) {
				$v14 = 0;
				break;
			}
			$v15 = $m[995] & 0xFFFFFFFF;
			$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
			$v16 = $m[992];
			if ( $v16 != 0 ) {
				$s0 = $m[991];
				$s1 = $s0 - $v16;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v16 );
				if ( $s1 >= ( $m[ $w15 + 7 ] ?? $this->rt_load( $v15 + 56 ) ) ) {
					$v14 = 1;
					break;
				}
			}
			$s0 = $m[993];
			$s1 = $s0 + 1;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 1 );
			$v14 = (int) ( $s1 >= ( $m[ $w15 + 8 ] ?? $this->rt_load( $v15 + 64 ) ) );
		} while ( false );
		$m[998] = $v5;
		$m[997] = $v6;
		$v17 = $m[961];
		$v18 = $m[962];
		$v19 = $m[963];
		$v20 = $m[964];
		$s0 = 7976 + 16;
		$s1 = 7504 + 64;
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
		$m[1013] = $v8;
		$m[1012] = $v4;
		$s0 = $v5 - $v12;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v5, $v12 );
		$m[1011] = $s0;
		$m[1010] = $v11 & $v6;
		$s0 = 7976 + 152;
		$s1 = 7504 + 232;
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
		$m[1022] = $v13 & 1 ? $v20 : 0;
		$m[1021] = $v19;
		$m[1015] = $v18;
		$m[1014] = (int) ( $v17 >= 0 && $v17 < 2 );
		$m[1023] = ( $m[1023] & -0x100 ) | $v14;
		$this->g0_stack_pointer = 7504 + 272;
	}

	/** stock_truth::rules::reconcile::expected::expected (WebAssembly function 26). */
	private function expected_expected(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7216;
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
						switch ( $m[939] & 0xFFFFFFFF ) {
							case 2:
								$v5 = ( $m[939] >> 32 ) & 0xFFFFFFFF;
								if ( $v5 <= 199 ) {
									$s0 = $m[994] & 0xFFFFFFFF;
									$v6 = $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
									$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
									if ( $v5 < ( ( $m[ $w6 + 4 ] ?? $this->rt_load( $v6 + 32, 4 ) ) & 0xFFFFFFFF ) ) {
										break 2;
									}
								}
								$m[946] = 0;
								break 5;
							case 3:
								break;
							default:
								$m[946] = 0;
								break 5;
						}
						$s0 = $m[994] & 0xFFFFFFFF;
						$s1 = $s0 & 3 ? $this->rt_load( $s0, 4 ) : ( ( $m[ $s0 >> 3 ] ?? $this->rt_word( $s0 >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$v7 = $s1 & 3 ? $this->rt_load( $s1 + 32, 4 ) : ( ( $m[ ( $s1 + 32 ) >> 3 ] ?? $this->rt_word( ( $s1 + 32 ) >> 3 ) ) >> ( ( $s1 & 4 ) << 3 ) ) & 0xFFFFFFFF;
						if ( $v7 != 0 ) {
							$v8 = $v7 - 1;
							$v9 = ( ( $v8 < 99 ? $v8 : 99 ) << 3 ) + 8;
							if ( $v9 != 0 ) {
								$this->rt_fill( 30832, 0, $v9 );
							}
						}
						$v11 = 0;
						$this->rt_fill( 7216, 0, 48 );
						$v12 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->expected_sellable_kits( $v11 );
							if ( $m[924] != 1 ) {
								$m[946] = 0;
								break 5;
							}
							$s0 = ( $v12 + 7216 ) & 0xFFFFFFFF;
							isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
							$m[ $s0 >> 3 ] = $m[925];
							$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
							$v12 = ( $v12 + 8 ) & 0xFFFFFFFF;
							if ( $v12 == 48 ) {
								break;
							}
						}
						$v13 = $m[907];
						$v14 = $m[906];
						$v15 = $m[905];
						$v16 = $m[904];
						$v17 = $m[903];
						$v18 = $m[902];
						break 2;
					} while ( false );
					$m[906] = 0;
					$v19 = $v6 + $v5 * 416;
					$w19 = $w6 + $v5 * 52;
					$m[915] = $m[ $w19 + 88 ] ?? $this->rt_load( $v19 + 704 );
					$m[914] = $m[ $w19 + 86 ] ?? $this->rt_load( $v19 + 688 );
					$v20 = $m[ $w19 + 90 ] ?? $this->rt_load( $v19 + 720 );
					$m[911] = ( $m[911] & 0xFFFFFFFF ) | ( $v20 << 32 );
					$v21 = $m[ $w19 + 80 ] ?? $this->rt_load( $v19 + 640 );
					$m[905] = $v21;
					$v22 = $m[ $w19 + 87 ] ?? $this->rt_load( $v19 + 696 );
					$m[903] = $v22;
					$m[913] = ( $m[ $w19 + 85 ] ?? $this->rt_load( $v19 + 680 ) ) ^ \PHP_INT_MIN;
					$m[912] = ( $m[ $w19 + 84 ] ?? $this->rt_load( $v19 + 672 ) ) ^ \PHP_INT_MIN;
					$m[911] = ( $m[911] & -0x100000000 ) | (int) ( $v20 != \PHP_INT_MIN );
					$v23 = $m[ $w19 + 83 ] ?? $this->rt_load( $v19 + 664 );
					$m[909] = $v23 ^ \PHP_INT_MIN;
					$v24 = $m[ $w19 + 82 ] ?? $this->rt_load( $v19 + 656 );
					$m[908] = $v24 ^ \PHP_INT_MIN;
					$v25 = $m[ $w19 + 89 ] ?? $this->rt_load( $v19 + 712 );
					$m[916] = ( $m[916] & -0x100 ) | ( $v25 == 3 ? 2 : (int) ( $v25 == 2 ) );
					$m[902] = (int) ( $v22 != \PHP_INT_MIN );
					$v26 = 0;
					$v27 = $m[ $w19 + 81 ] ?? $this->rt_load( $v19 + 648 );
					$m[910] = ( $m[910] & -0x100 ) | ( $v27 == 1 ? 0 : ( $v27 == 3 ? 2 : 1 ) );
					$m[904] = $v24 == \PHP_INT_MIN ? 2 : ( $v23 == \PHP_INT_MIN ? 2 : (int) ( $v21 == \PHP_INT_MIN ) );
					$this->expected_stages( ( 7216 + 176 ) >> 3, $v5, 902 );
					if ( ! ( $m[924] & 0xFFFFFFFF ) ) {
						$m[946] = 0;
						break 3;
					}
					$s0 = 7216 + 120;
					$s1 = 7216 + 176 + 8;
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
					$s0 = 7216 + 240;
					$s1 = 7216 + 120;
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
					$v30 = 7216 + 240;
					--$this->fuel < 0 && self::rt_out_of_fuel();
					while ( true ) {
						$v31 = $m[ $v30 >> 3 ] ?? $this->rt_load( $v30 );
						if ( ! $v29 ) {
							$v31 = $this->quantity_shared_by_other( $v31, $v28 );
						}
						$v30 = $v30 + 8;
						$s0 = 7216 + 176 + ( $v26 << 3 );
						$m[ $s0 >> 3 ] = $v31;
						$v26 = $v26 + 1;
						if ( $v26 == 6 ) {
							break;
						}
					}
					$v13 = $m[929];
					$v14 = $m[928];
					$v15 = $m[927];
					$v16 = $m[926];
					$v17 = $m[925];
					$v18 = $m[924];
				} while ( false );
				$v32 = $v13;
				$v33 = $m[ $w4 + 8 ] ?? $this->rt_load( $v4 + 64 );
				if ( $v33 >= 1 ) {
					$v34 = $v13 % $v33;
					$s0 = $v34 + ( ( $v34 >> 63 ) & $v33 );
					$v32 = $v13 - $s0;
					\is_float( $v32 ) && $v32 = self::rt_sub_64( $v13, $s0 );
				}
				$m[947] = $v18;
				$m[946] = 1;
				$v35 = $m[ $w4 + 10 ] ?? $this->rt_load( $v4 + 80 );
				$m[955] = $v35;
				$s0 = $v32 - $v13;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v32, $v13 );
				$m[953] = $s0;
				$s0 = $v13 - $v14;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v13, $v14 );
				$m[952] = $s0;
				$s0 = $v14 - $v15;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v14, $v15 );
				$m[951] = $s0;
				$s0 = $v15 - $v16;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, $v16 );
				$m[950] = $s0;
				$s0 = $v16 - $v17;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v16, $v17 );
				$m[949] = $s0;
				$s0 = $v17 - $v18;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v18 );
				$m[948] = $s0;
				$v36 = $v32 > 0 ? $v32 : 0;
				$s0 = $v35 + $v36;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v35, $v36 );
				$m[956] = $s0;
				$s0 = $v36 - $v32;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v36, $v32 );
				$m[954] = $s0;
				break 2;
			} while ( false );
			$m[946] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7216 + 288;
	}

	/** stock_truth::rules::reconcile::triage::Triage::of (WebAssembly function 27). */
	private function triage_of( int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v14 = 0;
		$v15 = 0;
		$v17 = 0;
		$v18 = 0;
		$v19 = 0;
		$this->g0_stack_pointer = 7296;
		$v8 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
		$v9 = ( ( $m[ ( $v8 + 105 ) >> 3 ] ?? $this->rt_word( ( $v8 + 105 ) >> 3 ) ) >> ( ( ( $v8 + 105 ) & 7 ) << 3 ) ) & 0xFF;
		$m[922] = ( $m[922] & -0x100000000 ) | $v8;
		$m[919] = 0;
		$m[917] = 3;
		$m[916] = $v4;
		$m[915] = $v3;
		$m[914] = $v6;
		$m[913] = $v5;
		$m[920] = 0;
		$v10 = 0;
		$m[922] = $m[922] & 0xFFFFFFFFFFFF;
		$m[921] = 0;
		$v11 = $m[939] & 0xFFFFFFFF;
		$m[922] = ( $m[922] & -0xFFFF00000001 ) | ( (int) ( $v11 == 1 ) << 32 ) | ( (int) ( ( $v11 | ( $v9 & 3 ) ) == 0 ) << 40 );
		$v12 = 0;
		$v13 = 0;
		switch ( $v11 ) {
			case 2:
				$v14 = ( $m[939] >> 32 ) & 0xFFFFFFFF;
				$v12 = 0;
				$v13 = 1;
				break;
			case 3:
				$v13 = 0;
				$v15 = $m[944] & 0xFFFFFFFF;
				$v16 = (int) ( ( ( $m[944] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
				$s0 = $m[945] & 0xFFFFFFFF;
				$v17 = ( $v16 ? $s0 : $v15 + 1 ) & 0xFFFFFFFF;
				$v18 = $v16 ? 0 : $v15;
				$v19 = $m[943];
				$v5 = $m[942];
				$v6 = $m[941];
				$v3 = $m[940];
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
				$s0 = 7296 + 8;
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
				$m[957] = $s1;
				$m[958] = $s2;
				$m[959] = $s3;
				$m[960] = $s4;
				$m[961] = $s5;
				$m[962] = $s6;
				$m[963] = $s7;
				$m[964] = $s8;
				$m[965] = $s9;
				$m[966] = $s10;
				$this->g0_stack_pointer = 7296 + 208;
				return;
			} while ( false );
			$v26 = ( $m[ $w20 ] ?? $this->rt_load( $v20, 4 ) ) & 0xFFFFFFFF;
			$w26 = ( $v26 >> 3 ) | ( $v26 << 61 );
			$v27 = ( $m[ $w26 + 4 ] ?? $this->rt_load( $v26 + 32, 4 ) ) & 0xFFFFFFFF;
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
			$m[936] = $m[ $w28 + 88 ] ?? $this->rt_load( $v28 + 704 );
			$m[935] = $v38;
			$m[934] = $v37 ^ \PHP_INT_MIN;
			$m[933] = $v36 ^ \PHP_INT_MIN;
			$m[932] = ( $v35 << 32 ) | (int) ( $v35 != \PHP_INT_MIN );
			$m[930] = $v34 ^ \PHP_INT_MIN;
			$m[929] = $v33 ^ \PHP_INT_MIN;
			$m[927] = 0;
			$m[926] = $v32;
			$m[924] = $v31;
			$m[937] = ( $m[937] & -0x100 ) | ( $v30 == 3 ? 2 : (int) ( $v30 == 2 ) );
			$m[923] = (int) ( $v31 != \PHP_INT_MIN );
			$v13 = 0;
			$m[931] = ( $m[931] & -0x100 ) | ( $v29 == 1 ? 0 : ( $v29 == 3 ? 2 : 1 ) );
			$m[925] = $v33 == \PHP_INT_MIN ? 2 : ( $v34 == \PHP_INT_MIN ? 2 : (int) ( $v32 == \PHP_INT_MIN ) );
			$this->triage_add( $v21 );
		}
	}

	/** stock_truth::rules::reconcile::triage::Triage::find (WebAssembly function 28). */
	private function triage_find(): void {
		$m = &$this->m;
		$v3 = 3;
		$v4 = $m[966] & 0xFFFFFFFF;
		$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
		if ( ( ( $m[ $w4 + 13 ] ?? $this->rt_load( $v4 + 104, 1 ) ) & 0xFF ) == 1 ) {
			$v5 = $m[958];
			$v6 = $m[957];
			$v7 = $v6 & 0xFFFFFFFF;
			$v8 = $v7 ? $v5 : 0;
			$v9 = $v7 ? ( $v5 > 0 ? $v5 : 0 ) : 0;
			$s0 = $m[960];
			$s1 = $m[959] & 1 ? $s0 : 0;
			$s0 = $m[965];
			$s2 = $v6 == 0 ? $s1 : 0;
			$v10 = $s0 + $s2;
			\is_float( $v10 ) && $v10 = self::rt_add_64( $s0, $s2 );
			$v11 = 0;
			$v12 = $this->triage_shown();
			$v13 = 0;
			$v14 = ( $m[5175] ?? $this->rt_load( 41400, 4 ) ) & 0xFFFFFFFF;
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
					$s1 = $m[ ( $s0 + 41960 ) >> 3 ] ?? $this->rt_load( $s0 + 41960 );
					$v20 = $s1 - 1;
					\is_float( $v20 ) && $v20 = self::rt_sub_64( $s1, 1 );
					if ( $v20 >= 0 && $v20 <= 12 ) {
						$v21 = $v20;
						if ( ( ( 4475 >> $v21 ) & 1 ) != 0 ) {
							$s0 = $v21 << 2;
							$v13 = ( 1 << ( ( $m[ ( $s0 + 14000 ) >> 3 ] >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF & 31 ) ) | $v13;
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
				$v28 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
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
												$v30 = ( $m[ ( $v25 + 13872 ) >> 3 ] >> ( ( $v25 & 7 ) << 3 ) ) & 0xFF;
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
														$s0 = $m[ $w40 + 5245 ] ?? $this->rt_word( $w40 + 5245 );
														$v41 = $s0 - 1;
														\is_float( $v41 ) && $v41 = self::rt_sub_64( $s0, 1 );
														if ( $v41 >= 0 && $v41 <= 22 ) {
															$v39 = ( $m[ ( $v41 + 14052 ) >> 3 ] >> ( ( ( $v41 + 14052 ) & 7 ) << 3 ) ) & 0xFF;
														}
														if ( $v39 == $v30 ) {
															$v42 = $m[ $w40 + 5246 ] ?? $this->rt_word( $w40 + 5246 );
															if ( $v42 == \PHP_INT_MIN ) {
																break 4;
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
						if ( ! ( $v46 & 0x2BA580 ) ) {
							if ( ( $v46 & 0x140004 ) == 0 ) {
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
						isset( $m[ $w47 + 5261 ] ) || $this->rt_touch( $w47 + 5261 );
						$m[ $w47 + 5261 ] = $v29;
						$m[ $w47 + 5260 ] = $v32;
						$m[ $w47 + 5259 ] = $v33 + 1;
						$s0 = $v34 << 3;
						$m[ $w47 + 5258 ] = $m[ ( $s0 + 14080 ) >> 3 ];
					}
					$v28 = ( $v28 + 1 ) & 0xFFFFFFFF;
					$m[996] = ( $m[996] & 0xFFFFFFFF ) | ( $v28 << 32 );
					$v25 = self::rt_ctz_32( $v24 );
					if ( $v25 > 22 ) {
						break;
					}
				}
			} while ( false );
			$v48 = self::rt_ctz_32( $v11 );
			if ( $v48 <= 22 ) {
				$v49 = (int) ( $v22 > 0 );
				$v50 = ( $m[ ( $v48 + 13872 ) >> 3 ] >> ( ( $v48 & 7 ) << 3 ) ) & 0xFF;
				$v51 = 2;
				do {
					if ( $v23 <= 0 ) {
						$v3 = 1;
						$v52 = 1 << ( $v50 & 31 );
						if ( ! ( $v52 & 0x203180 ) ) {
							$v51 = 0;
							if ( $v48 == 15 ) {
								break;
							}
							$v51 = (int) ( $v22 > 0 || ( $v52 & 0x4400B ) != 0 );
						}
					}
					if ( $v50 <= 21 ) {
						$v3 = 1;
						$v53 = 1 << $v50;
						if ( $v53 & 0x2BA580 ) {
							break;
						}
						if ( ( $v53 & 0x140004 ) != 0 ) {
							$v3 = 2;
							break;
						}
					}
					$v3 = 0;
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
				$m[971] = ( $m[971] & -0xFFFF00000001 ) | ( $v51 << 40 ) | ( $v50 << 32 );
				$m[971] = ( $m[971] & -0x100000000 ) | $v11;
				$m[970] = $v56;
				$m[969] = $v54;
				$m[968] = $v55;
				$m[967] = $v23;
			}
		}
		$m[971] = ( $m[971] & -0xFF000000000001 ) | ( $v3 << 48 );
	}

	/** stock_truth::rules::reconcile::triage::Triage::add (WebAssembly function 29). */
	private function triage_add( int $v3 ): void {
		$m = &$this->m;
		$v12 = 0;
		$this->g0_stack_pointer = 7280;
		$v6 = $m[925];
		$v7 = $m[931] & 0xFF;
		$m[922] = ( $m[922] & -0xFF000000000001 ) | ( ( (int) ( $v6 != 2 && $v7 == 1 ) | ( ( $m[922] >> 48 ) & 0xFF ) ) << 48 );
		do {
			if ( ( $m[937] & 0xFF ) == 2 ) {
				break;
			}
			$v8 = $m[991];
			$v9 = $m[917];
			$v10 = $m[995] & 0xFFFFFFFF;
			$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
			if ( $v6 == 2 ) {
				$v11 = 3;
			} else {
				$v12 = $m[930];
				$v13 = $m[933];
				$v14 = (int) ( $v13 == 0 );
				$s0 = $v14 ? $v12 : ( $v12 > $v13 ? $v12 : $v13 );
				$s1 = $s0 - $v8;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, $v8 );
				if ( $s1 > ( $m[ $w10 + 1 ] ?? $this->rt_load( $v10 + 8 ) ) ) {
					$v11 = 2;
				} else {
					$v15 = $m[929];
					$v16 = $v12 < $v15 ? $v12 : $v15;
					$s0 = $v14 ? $v16 : ( $v13 > $v16 ? $v13 : $v16 );
					$v17 = $v8 - $s0;
					\is_float( $v17 ) && $v17 = self::rt_sub_64( $v8, $s0 );
					$v12 = $v17 > 0 ? $v17 : 0;
					$v11 = (int) ( $v12 > ( $m[ $w10 ] ?? $this->rt_load( $v10 ) ) );
				}
			}
			$v18 = $m[918];
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
			$m[918] = $v12;
			$m[917] = $v20;
			$v23 = $m[919];
			if ( $v6 == 2 ) {
				$m[919] = ( $v23 >> 63 ) & $v23;
			} else {
				$v24 = $m[930];
				$v25 = $m[929];
				$v26 = $v24 < $v25 ? $v24 : $v25;
				$v27 = $m[933];
				$s0 = $v27 == 0 ? $v26 : ( $v27 > $v26 ? $v27 : $v26 );
				$s1 = $m[ $w10 ] ?? $this->rt_load( $v10 );
				$v28 = $s0 + $s1;
				\is_float( $v28 ) && $v28 = self::rt_add_64( $s0, $s1 );
				$v29 = $v28 < $v23 ? $v28 : $v23;
				$m[919] = $v29 < -9223118634553975809 ? $v29 : -9223118634553975809;
				if ( $v6 != 1 ) {
					$v30 = 0;
					$v31 = $m[926];
					$m[922] = ( $m[922] & 0xFFFFFFFFFFFFFF ) | ( ( (int) ( $v31 < 0 ) | ( ( $m[922] >> 56 ) & 0xFF ) ) << 56 );
					$v32 = $m[994] & 0xFFFFFFFF;
					$w32 = ( $v32 >> 3 ) | ( $v32 << 61 );
					do {
						if ( $v7 != 2 ) {
							$v33 = ( ( ( $m[932] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							$v34 = $v10 + ( $m[932] & 0xFFFFFFFF ? ( $v33 > 16 ? 0 : $v33 ) : 0 ) * 80;
							$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
							$v35 = $m[ $w34 + 5 ] ?? $this->rt_load( $v34 + 40 );
							if ( $v35 != 0 ) {
								$this->backorder_allowance_allowed_by_supply( 910, ( $m[ $w32 ] ?? $this->rt_load( $v32, 4 ) ) & 0xFFFFFFFF, $v3, $m[934], $v35, $m[ $w34 + 6 ] ?? $this->rt_load( $v34 + 48 ), $v8 );
								$v36 = $m[910];
								$v30 = $m[911];
								if ( $v30 != 0 ) {
									if ( ( $m[939] & 0xFFFFFFFF ) != 3 || ( $m[944] & -0x100000000 ) == 0 ) {
										break;
									}
									$s0 = ( $v3 < 64 ? 8 : 16 ) + 7512;
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
					$v37 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
					$w37 = ( $v37 >> 3 ) | ( $v37 << 61 );
					if ( ( ( $m[ $w37 + 7 ] ?? $this->rt_load( $v37 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w37 + 7 ] ?? $this->rt_load( $v37 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v3 ) {
						$v38 = ( $m[ $w32 ] ?? $this->rt_load( $v32, 4 ) ) & 0xFFFFFFFF;
						$w38 = ( $v38 >> 3 ) | ( $v38 << 61 );
						if ( ! ( ( $m[ $w38 + 24 ] ?? $this->rt_load( $v38 + 192, 4 ) ) & 0xFFFFFFFF ) ) {
							$v39 = 0;
						} else {
							$this->hold_held_of_listed( 910, $v38, $v3, $v8 );
							$v39 = $m[911];
						}
					} else {
						$s0 = $v31 > 0 ? $v31 : 0;
						$s1 = $v36 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v36, $s0 );
						$s0 = $m[935];
						$v40 = $s0 - $s1;
						\is_float( $v40 ) && $v40 = self::rt_sub_64( $s0, $s1 );
						$v41 = $v40 > 0 ? $v40 : 0;
						$v42 = $m[ $w37 + 9 ] ?? $this->rt_load( $v37 + 72 );
						if ( $v42 != 10000 && $v42 >= 1 ) {
							$v41 = $this->quantity_shared_by_other( $v41, $v42 );
						}
						$m[921] = $v41;
						$v43 = $m[ $w37 + 12 ] ?? $this->rt_load( $v37 + 96 );
						$v39 = $v43 == 0 ? 0 : ( $v8 < $v43 ? $v43 : 0 );
					}
					$v44 = $v39 < $v30 ? $v39 : $v30;
					$v45 = $m[920];
					$m[920] = $v44 < $v45 ? $v44 : $v45;
					break;
				}
			}
			$s0 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
			$m[922] = ( $m[922] & -0xFF0000000001 ) | ( ( (int) ( ( ( ( $m[ ( $s0 + 105 ) >> 3 ] ?? $this->rt_word( ( $s0 + 105 ) >> 3 ) ) >> ( ( ( $s0 + 105 ) & 7 ) << 3 ) ) & 3 ) == 0 ) | ( ( $m[922] >> 40 ) & 0xFF ) ) << 40 );
		} while ( false );
		$this->g0_stack_pointer = 7280 + 16;
	}

	/** stock_truth::rules::reconcile::triage::Triage::shown (WebAssembly function 30). */
	private function triage_shown(): int {
		$m = &$this->m;
		$v1 = $m[966] & 0xFFFFFFFF;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v2 = ( ( $m[ $w1 + 13 ] ?? $this->rt_load( $v1 + 105, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v3 = $m[961];
		$s0 = ( $v2 == 3 ? 512 : 0 ) | ( $v2 == 2 ? 256 : 0 ) | ( $v2 == 4 ? 32768 : 0 ) | ( $v2 == 5 ? 65536 : 0 ) | (int) ( $v3 == 2 ) | ( $v3 == 1 ? 8 : 0 ) | ( ( ( $m[966] >> 32 ) & 0xFF ) << 10 );
		$v4 = ( ( ( $m[966] >> 40 ) & 0xFF ) << 18 ) | ( $v2 == 1 ? 131072 : 0 ) | $s0;
		$v5 = $m[965] > 0 ? 2097152 : 0;
		$v6 = ( $m[966] >> 56 ) & 0xFF;
		$v7 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
		if ( ( $m[966] & 0xFF000000000000 ) == 0x1000000000000 ) {
			$s0 = $m[958] > 0 ? 524288 : 0;
			$v4 = ( $m[957] & 1 ? $s0 : 0 ) | $v4;
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

	/** stock_truth::rules::reconcile::expected::sellable_kits (WebAssembly function 31). */
	private function expected_sellable_kits( int $v3 ): void {
		$m = &$this->m;
		$v42 = 0;
		$this->g0_stack_pointer = 6944;
		$v5 = $m[944] & 0xFFFFFFFF;
		$v6 = ( $v5 + 1 ) & 0xFFFFFFFF;
		$v7 = (int) ( ( ( $m[944] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[945] & 0xFFFFFFFF;
		$v8 = $v7 ? $s0 : $v6;
		$v9 = $v7 ? 0 : $v5;
		$v10 = ( 6944 + 216 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
		$v12 = $m[994] & 0xFFFFFFFF;
		$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
		$v13 = $m[943];
		$v14 = $m[942];
		$v15 = $m[941];
		$v16 = $m[940];
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
								$v40 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
								$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
								$m[897] = 0;
								$v41 = $m[ $w40 + 8 ] ?? $this->rt_load( $v40 + 64 );
								$m[898] = $v41;
								$m[896] = $m[ $w40 + 9 ] ?? $this->rt_load( $v40 + 72 );
								$m[895] = $v41;
								$m[877] = $m[877] & -0x100;
								$m[876] = ( $m[876] & -0x100000000 ) | 0x3D10;
								$m[869] = 0;
								$s0 = 6944 + 16;
								$s1 = $m[940];
								$s2 = $m[941];
								$s3 = $m[942];
								$s4 = $m[943];
								$s5 = $m[944];
								$s6 = $m[945];
								$m[ $s0 >> 3 ] = $s1;
								$m[ ( $s0 + 8 ) >> 3 ] = $s2;
								$m[ ( $s0 + 16 ) >> 3 ] = $s3;
								$m[ ( $s0 + 24 ) >> 3 ] = $s4;
								$m[ ( $s0 + 32 ) >> 3 ] = $s5;
								$m[ ( $s0 + 40 ) >> 3 ] = $s6;
								$m[876] = ( $m[876] & 0xFFFFFFFF ) | ( ( 6944 + 216 ) << 32 );
								$this->kitsearch_run( ( $m[ $w12 ] ?? $this->rt_load( $v12, 4 ) ) & 0xFFFFFFFF );
								$m[925] = $m[893];
								$m[924] = $m[892];
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
						$v24 = ( $m[ $w23 + 4 ] ?? $this->rt_load( $v23 + 32, 4 ) ) & 0xFFFFFFFF;
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
						$m[882] = $m[ $w25 + 88 ] ?? $this->rt_load( $v25 + 704 );
						$m[881] = $v35;
						$m[880] = $v34 ^ \PHP_INT_MIN;
						$m[879] = $v33 ^ \PHP_INT_MIN;
						$m[878] = ( $v32 << 32 ) | (int) ( $v32 != \PHP_INT_MIN );
						$m[876] = $v31 ^ \PHP_INT_MIN;
						$m[875] = $v30 ^ \PHP_INT_MIN;
						$m[873] = 0;
						$m[872] = $v29;
						$m[870] = $v28;
						$m[883] = ( $m[883] & -0x100 ) | ( $v27 == 3 ? 2 : (int) ( $v27 == 2 ) );
						$m[869] = (int) ( $v28 != \PHP_INT_MIN );
						$v36 = (int) ( $v26 == 3 );
						$v37 = (int) ( $v26 == 1 );
						$m[877] = ( $m[877] & -0x100 ) | ( $v37 ? 0 : ( $v36 ? 2 : 1 ) );
						$v38 = (int) ( $v30 == \PHP_INT_MIN || $v31 == \PHP_INT_MIN );
						$m[871] = $v38 ? 2 : (int) ( $v29 == \PHP_INT_MIN );
						$this->expected_stages( ( 6944 + 128 ) >> 3, $v20, ( 6944 + 8 ) >> 3 );
						$v39 = $m[884] & 1;
						if ( ! $v39 ) {
							break;
						}
						$s0 = 6944 + 216;
						$s1 = $m[885];
						$s2 = $m[886];
						$s3 = $m[887];
						$s4 = $m[888];
						$s5 = $m[889];
						$s6 = $m[890];
						$s7 = $m[891];
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
					$m[924] = 0;
				} while ( false );
				$this->g0_stack_pointer = 6944 + 272;
				return;
			} while ( false );
			if ( $v20 > 99 ) {
				continue;
			}
			$v44 = $v20 * 88;
			$w44 = $v44 >> 3;
			$m[ $w44 + 1955 ] = $v42;
			$m[ $w44 + 1954 ] = $v43;
			$s0 = $m[891];
			$m[ $w44 + 1960 ] = $v3 < 3 ? 0 : ( $v39 ? $s0 : 0 );
			$v45 = $v20 << 4;
			$w45 = $v45 >> 3;
			$m[ $w45 + 3255 ] = $v43 ? $v42 : 0;
			$m[ $w45 + 3254 ] = $v36 | $v37 | $v18 | $v38;
		}
	}

	/** stock_truth::rules::reconcile::expected::stages (WebAssembly function 32). */
	private function expected_stages( int $w0, int $v2, int $w3 ): void {
		$m = &$this->m;
		$v4 = $this->g0_stack_pointer - 16;
		$w4 = $v4 >> 3;
		$this->g0_stack_pointer = $v4;
		$v5 = 0;
		if ( $m[ $w3 + 2 ] == 0 ) {
			$v6 = 0;
			$v7 = ( ( ( $m[ $w3 + 9 ] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
			$v8 = ( ( $m[995] & 0xFFFFFFFF ) + ( $m[ $w3 + 9 ] & 0xFFFFFFFF ? ( $v7 > 16 ? 0 : $v7 ) : 0 ) * 80 ) & 0xFFFFFFFF;
			$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
			$v9 = $m[ $w3 + 3 ];
			$s0 = $m[ $w8 + 4 ] ?? $this->rt_load( $v8 + 32 );
			$s1 = $v9 > 0 ? $v9 : 0;
			$s2 = $s0 * $s1;
			\is_float( $s2 ) && $s2 = self::rt_mul_64( $s0, $s1 );
			$v10 = \intdiv( $s2, 100 );
			$v11 = $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24 );
			$s0 = $m[ $w3 + 12 ];
			$v12 = $v9 - $s0;
			\is_float( $v12 ) && $v12 = self::rt_sub_64( $v9, $s0 );
			$v13 = $m[ $w3 + 13 ];
			if ( $v13 >= 1 ) {
				$v14 = $v10 % $v13;
				$s0 = $v14 + ( ( $v14 >> 63 ) & $v13 );
				$s1 = $v10 - $s0;
				\is_float( $s1 ) && $s1 = self::rt_sub_64( $v10, $s0 );
				$v10 = $s1;
			}
			$v15 = $v10 + $v11;
			\is_float( $v15 ) && $v15 = self::rt_add_64( $v10, $v11 );
			$v16 = $v12 - $v15;
			\is_float( $v16 ) && $v16 = self::rt_sub_64( $v12, $v15 );
			$v17 = $m[991];
			$v18 = $m[994] & 0xFFFFFFFF;
			$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
			$v19 = $m[ $w3 + 8 ] & 0xFF;
			if ( $v19 != 2 ) {
				$v20 = $m[ $w8 + 5 ] ?? $this->rt_load( $v8 + 40 );
				if ( $v20 != 0 ) {
					$this->backorder_allowance_allowed_by_supply( $w4, ( $m[ $w18 ] ?? $this->rt_load( $v18, 4 ) ) & 0xFFFFFFFF, $v2, $m[ $w3 + 11 ], $v20, $m[ $w8 + 6 ] ?? $this->rt_load( $v8 + 48 ), $v17 );
					$v6 = $m[ $w4 ];
				}
			}
			$v21 = $v6 + $v16;
			\is_float( $v21 ) && $v21 = self::rt_add_64( $v6, $v16 );
			$v22 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
			$w22 = ( $v22 >> 3 ) | ( $v22 << 61 );
			if ( ( ( $m[ $w22 + 7 ] ?? $this->rt_load( $v22 + 56, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w22 + 7 ] ?? $this->rt_load( $v22 + 60, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
				$v23 = ( $m[ $w18 ] ?? $this->rt_load( $v18, 4 ) ) & 0xFFFFFFFF;
				$w23 = ( $v23 >> 3 ) | ( $v23 << 61 );
				if ( ! ( ( $m[ $w23 + 24 ] ?? $this->rt_load( $v23 + 192, 4 ) ) & 0xFFFFFFFF ) ) {
					$v24 = 0;
				} else {
					$this->hold_held_of_listed( $w4, $v23, $v2, $v17 );
					$v24 = $m[ $w4 ];
				}
			} else {
				$v24 = $m[ $w22 + 11 ] ?? $this->rt_load( $v22 + 88 );
			}
			$v25 = $v21 - $v24;
			\is_float( $v25 ) && $v25 = self::rt_sub_64( $v21, $v24 );
			if ( ( $m[ $w3 + 14 ] & 0xFF ) != 1 ) {
				$v26 = $v19 == 1 ? ( $v25 >> 63 ) & $v25 : $v25;
			} else {
				$v27 = $v25 + $v15;
				\is_float( $v27 ) && $v27 = self::rt_add_64( $v25, $v15 );
				$v28 = ( $v27 >> 63 ) & $v27;
				$v29 = $v25 > $v28 ? $v25 : $v28;
				$v26 = $v19 == 1 ? ( $v29 >> 63 ) & $v29 : $v29;
				$v30 = $v25 - $v6;
				\is_float( $v30 ) && $v30 = self::rt_sub_64( $v25, $v6 );
				$v31 = $v6 + $v12;
				\is_float( $v31 ) && $v31 = self::rt_add_64( $v6, $v12 );
				$v32 = ( $v31 >> 63 ) & $v31;
				$v21 = $v21 > $v32 ? $v21 : $v32;
				$v33 = ( $v12 >> 63 ) & $v12;
				$v16 = $v16 > $v33 ? $v16 : $v33;
				$v25 = $v29;
				$v34 = $v30 + $v15;
				\is_float( $v34 ) && $v34 = self::rt_add_64( $v30, $v15 );
				$v35 = ( $v34 >> 63 ) & $v34;
				$s0 = $v30 > $v35 ? $v30 : $v35;
				$v6 = $v29 - $s0;
				\is_float( $v6 ) && $v6 = self::rt_sub_64( $v29, $s0 );
			}
			$m[ $w0 + 7 ] = $v6;
			$m[ $w0 + 6 ] = $v26;
			$m[ $w0 + 5 ] = $v25;
			$m[ $w0 + 4 ] = $v21;
			$m[ $w0 + 3 ] = $v16;
			$m[ $w0 + 2 ] = $v12;
			$m[ $w0 + 1 ] = $v9;
			$v5 = 1;
		}
		$m[ $w0 ] = $v5;
		$this->g0_stack_pointer = $v4 + 16;
	}

	/** admit (WebAssembly function 33). */
	private function admit_33(): void {
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
				if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
					$m[999] = $m[999] & -0x100;
					$m[998] = $m[998] & -0x100000000;
					$m[997] = $m[997] & -0x100000000;
					$m[996] = $m[996] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[5155] ?? $this->rt_load( 41240 );
							if ( $v1 < 0 || $v1 > 3153600000000 ) {
								break;
							}
							$v2 = $m[5156] ?? $this->rt_load( 41248 );
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5157] ?? $this->rt_load( 41256 );
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5158] ?? $this->rt_load( 41264 );
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5159] ?? $this->rt_load( 41272 );
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5160] ?? $this->rt_load( 41280 );
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5161] ?? $this->rt_load( 41288 );
							if ( $v7 >= 9007199254740992 || $v7 < 0 && $v7 != \PHP_INT_MIN ) {
								break;
							}
							$v8 = $m[5162] ?? $this->rt_load( 41296 );
							if ( $v8 < 0 || $v8 > 2147483647 ) {
								break;
							}
							$v9 = $m[5163] ?? $this->rt_load( 41304 );
							if ( $v9 >= 0 ) {
								if ( $v9 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v9 != \PHP_INT_MIN ) {
								break;
							}
							$v10 = $m[5164] ?? $this->rt_load( 41312 );
							if ( $v10 < 0 || $v10 > 1 ) {
								break;
							}
							$v11 = $m[5165] ?? $this->rt_load( 41320 );
							if ( $v11 >= 0 ) {
								if ( $v11 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v11 != \PHP_INT_MIN ) {
								break;
							}
							$v12 = $m[5166] ?? $this->rt_load( 41328 );
							if ( $v12 < 1 || $v12 > 2 ) {
								break;
							}
							$v13 = $m[5167] ?? $this->rt_load( 41336 );
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
									$v19 = $m[5168] ?? $this->rt_load( 41344 );
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
											$v11 = $m[5169] ?? $this->rt_load( 41352 );
											if ( $v11 >= 10000000000001 || $v11 < -10000000000000 && $v11 != \PHP_INT_MIN ) {
												break;
											}
											$v24 = $m[5170] ?? $this->rt_load( 41360 );
											if ( $v24 < 1 || $v24 > 3 ) {
												break;
											}
											$v25 = $m[5171] ?? $this->rt_load( 41368 );
											if ( $v25 < 0 || $v25 > 253402300799999 ) {
												break;
											}
											$v26 = $m[5172] ?? $this->rt_load( 41376 );
											if ( $v26 < 0 || $v26 > 253402300799999 ) {
												break;
											}
											$v27 = $m[5173] ?? $this->rt_load( 41384 );
											if ( $v27 >= 9007199254740992 || $v27 < 0 && $v27 != \PHP_INT_MIN ) {
												break;
											}
											$v28 = $m[5174] ?? $this->rt_load( 41392 );
											if ( $v28 < 0 || $v28 > 2147483647 ) {
												break;
											}
											$v29 = $m[5175] ?? $this->rt_load( 41400 );
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
										$this->place_at_fault( 7968 + 168, 41352, 7, 12224, 7, 0, 0, 1, 0, 7968 );
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
									$v39 = $m[5176] ?? $this->rt_load( 41408 );
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
											$v41 = $m[5177] ?? $this->rt_load( 41416 );
											if ( $v41 >= 253402300800000 || $v41 < 0 && $v41 != \PHP_INT_MIN ) {
												break;
											}
											$v39 = $m[5178] ?? $this->rt_load( 41424 );
											if ( $v39 < 0 || $v39 > 253402300799999 ) {
												break;
											}
											$v42 = $m[5179] ?? $this->rt_load( 41432 );
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
										$this->place_at_fault( 7968 + 168, 41416, 3, 11816, 3, 0, 0, 2, 0, 7968 );
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
									$v46 = $m[5180] ?? $this->rt_load( 41440 );
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
											$v51 = $m[5181] ?? $this->rt_load( 41448 );
											if ( $v51 >= 10000000000001 || $v51 < -10000000000000 && $v51 != \PHP_INT_MIN ) {
												break;
											}
											$v52 = $m[5182] ?? $this->rt_load( 41456 );
											if ( $v52 < 1 || $v52 > 3 ) {
												break;
											}
											$v53 = $m[5183] ?? $this->rt_load( 41464 );
											if ( $v53 < 0 || $v53 > 253402300799999 ) {
												break;
											}
											$v54 = $m[5184] ?? $this->rt_load( 41472 );
											if ( $v54 < 0 || $v54 > 253402300799999 ) {
												break;
											}
											$v39 = $m[5185] ?? $this->rt_load( 41480 );
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
										$this->place_at_fault( 7968 + 168, 41448, 5, 11960, 5, 0, 0, 3, 0, 7968 );
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
								$v56 = $v53 | \PHP_INT_MIN;
								$v57 = $v54 | \PHP_INT_MIN;
								$v58 = (int) ( $v51 == \PHP_INT_MIN );
								$v50 = (int) ( $v39 != \PHP_INT_MIN );
							} while ( false );
							$v59 = 0;
							do {
								do {
									do {
										$v60 = $m[5186] ?? $this->rt_load( 41488 );
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
												$v63 = $m[5187] ?? $this->rt_load( 41496 );
												if ( $v63 < 0 || $v63 > 253402300799999 ) {
													break;
												}
												$v64 = $m[5188] ?? $this->rt_load( 41504 );
												if ( $v64 < 0 || $v64 > 253402300799999 ) {
													break;
												}
												$v39 = $m[5189] ?? $this->rt_load( 41512 );
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
											$this->place_at_fault( 7968 + 168, 41496, 3, 11888, 3, 0, 0, 4, 0, 7968 );
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
									$v56 = $v63 | \PHP_INT_MIN;
									$v57 = $v64 | \PHP_INT_MIN;
									$v50 = (int) ( $v39 != \PHP_INT_MIN );
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
							$m[1022] = $v57;
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
														$v33 = $v57;
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
							isset( $m[5204] ) || $this->rt_touch( 5204 );
							$m[5204] = $v89;
							isset( $m[5208] ) || $this->rt_touch( 5208 );
							$m[5208] = $v102;
							isset( $m[5206] ) || $this->rt_touch( 5206 );
							$m[5206] = $v100 ? $v7 : \PHP_INT_MIN;
							isset( $m[5205] ) || $this->rt_touch( 5205 );
							$m[5205] = $v100 ? $v13 : \PHP_INT_MIN;
							isset( $m[5209] ) || $this->rt_touch( 5209 );
							$m[5209] = $v103 & 1;
							isset( $m[5207] ) || $this->rt_touch( 5207 );
							$m[5207] = $v65;
							isset( $m[5203] ) || $this->rt_touch( 5203 );
							$m[5203] = $v77 + 1;
							if ( $v82 == 2 ) {
								isset( $m[5210] ) || $this->rt_touch( 5210 );
								$m[5210] = 0;
							} else {
								isset( $m[5210] ) || $this->rt_touch( 5210 );
								$m[5210] = (int) ( $v82 != 3 );
								if ( $v82 != 3 ) {
									isset( $m[5216] ) || $this->rt_touch( 5216 );
									$m[5216] = $v85;
									isset( $m[5217] ) || $this->rt_touch( 5217 );
									$m[5217] = $v32 ^ \PHP_INT_MIN;
									isset( $m[5214] ) || $this->rt_touch( 5214 );
									$m[5214] = $v33 ^ \PHP_INT_MIN;
									isset( $m[5213] ) || $this->rt_touch( 5213 );
									$m[5213] = $v86 ^ \PHP_INT_MIN;
									isset( $m[5215] ) || $this->rt_touch( 5215 );
									$m[5215] = $v88 ? $v87 : \PHP_INT_MIN;
									isset( $m[5212] ) || $this->rt_touch( 5212 );
									$m[5212] = $v84 + 1;
									isset( $m[5211] ) || $this->rt_touch( 5211 );
									$m[5211] = $v82 & 1 ? \PHP_INT_MIN : $v83;
								}
							}
							isset( $m[5218] ) || $this->rt_touch( 5218 );
							$m[5218] = (int) ( $v38 != 2 );
							if ( $v38 == 2 ) {
								break 3;
							}
							isset( $m[5220] ) || $this->rt_touch( 5220 );
							$m[5220] = $v43 ^ \PHP_INT_MIN;
							isset( $m[5219] ) || $this->rt_touch( 5219 );
							$m[5219] = $v44 ^ \PHP_INT_MIN;
							isset( $m[5221] ) || $this->rt_touch( 5221 );
							$m[5221] = $v38 ? $v42 : \PHP_INT_MIN;
							break 3;
						} while ( false );
						$this->place_at_fault( 7968 + 168, 41240, 13, 9992, 13, 0, 0, 0, 0, 7968 );
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
				isset( $m[5202] ) || $this->rt_touch( 5202 );
				$m[5202] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7968 );
		} while ( false );
		$this->g0_stack_pointer = 7968 + 224;
	}

	/** confirm (WebAssembly function 34). */
	private function confirm_34(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5155] ?? $this->rt_load( 41240 );
						if ( $v1 >= 253402300800000 || $v1 < 0 && $v1 != \PHP_INT_MIN ) {
							break;
						}
						$v2 = $m[5156] ?? $this->rt_load( 41248 );
						if ( $v2 >= 0 ) {
							if ( $v2 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5157] ?? $this->rt_load( 41256 );
						if ( $v3 >= 0 ) {
							if ( $v3 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5158] ?? $this->rt_load( 41264 );
						if ( $v4 >= 0 ) {
							if ( $v4 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5159] ?? $this->rt_load( 41272 );
						if ( $v5 < 0 || $v5 > 1 ) {
							break;
						}
						$v6 = $m[5160] ?? $this->rt_load( 41280 );
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = $m[5161] ?? $this->rt_load( 41288 );
						if ( $v7 < 0 || $v7 > 253402300799999 ) {
							break;
						}
						$v8 = $m[5162] ?? $this->rt_load( 41296 );
						if ( $v8 >= 0 ) {
							if ( $v8 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v8 != \PHP_INT_MIN ) {
							break;
						}
						$v9 = $m[5163] ?? $this->rt_load( 41304 );
						if ( $v9 < 0 || $v9 > 1 ) {
							break;
						}
						$v10 = $m[5164] ?? $this->rt_load( 41312 );
						if ( $v10 < 0 || $v10 > 1 ) {
							break;
						}
						$v11 = $m[5165] ?? $this->rt_load( 41320 );
						if ( $v11 >= 0 ) {
							if ( $v11 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v11 != \PHP_INT_MIN ) {
							break;
						}
						$v12 = $m[5166] ?? $this->rt_load( 41328 );
						if ( $v12 < 0 || $v12 > 1 ) {
							break;
						}
						$v13 = $m[5167] ?? $this->rt_load( 41336 );
						if ( $v13 >= 0 ) {
							if ( $v13 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v13 != \PHP_INT_MIN ) {
							break;
						}
						$v14 = $m[5168] ?? $this->rt_load( 41344 );
						if ( $v14 >= 0 ) {
							if ( $v14 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v14 != \PHP_INT_MIN ) {
							break;
						}
						$v15 = $m[5169] ?? $this->rt_load( 41352 );
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
						isset( $m[5208] ) || $this->rt_touch( 5208 );
						$m[5208] = $v45;
						isset( $m[5203] ) || $this->rt_touch( 5203 );
						$m[5203] = $v46;
						isset( $m[5207] ) || $this->rt_touch( 5207 );
						$m[5207] = $v20;
						isset( $m[5206] ) || $this->rt_touch( 5206 );
						$m[5206] = $v16 ? $v4 : \PHP_INT_MIN;
						isset( $m[5204] ) || $this->rt_touch( 5204 );
						$m[5204] = $v17 ? $v2 : \PHP_INT_MIN;
						isset( $m[5205] ) || $this->rt_touch( 5205 );
						$m[5205] = $v33 ? $v3 : \PHP_INT_MIN;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 41240, 15, 11360, 15, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v47 = $m[1020];
					$m[1016] = $v47;
					if ( ( $v47 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5202] ) || $this->rt_touch( 5202 );
				$m[5202] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** format (WebAssembly function 35). */
	private function format_35(): int {
		return 3;
	}

	/** govern (WebAssembly function 36). */
	private function govern_36(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					do {
						do {
							$v1 = $m[5155] ?? $this->rt_load( 41240 );
							if ( $v1 < 0 || $v1 > 1 ) {
								break;
							}
							$v2 = $m[5156] ?? $this->rt_load( 41248 );
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5157] ?? $this->rt_load( 41256 );
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5158] ?? $this->rt_load( 41264 );
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5159] ?? $this->rt_load( 41272 );
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5160] ?? $this->rt_load( 41280 );
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5161] ?? $this->rt_load( 41288 );
							if ( $v7 < 0 || $v7 > 1 ) {
								break;
							}
							$v8 = $m[5162] ?? $this->rt_load( 41296 );
							if ( $v8 >= 0 && $v8 <= 1 ) {
								$v9 = ( $v6 == 1 ? 1099511627776 : 0 ) | ( $v5 == 1 ? 4294967296 : 1 ) | ( $v7 == 1 ? 281474976710656 : 0 ) | ( $v8 == 1 ? 72057594037927936 : 0 );
								$v10 = ( ( ( $v3 == 1 ? 65536 : 1 ) | ( $v2 == 1 ? 256 : 1 ) | ( $v4 == 1 ? 16777216 : 1 ) | $v9 ) & 0x101010101010100 ) | (int) ( $v1 == 1 );
								break 2;
							}
						} while ( false );
						$this->place_at_fault( 8160 + 4, 41240, 8, 10496, 8, 0, 0, 0, 0, 8160 );
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
					isset( $m[5204] ) || $this->rt_touch( 5204 );
					$m[5204] = $v15;
					isset( $m[5202] ) || $this->rt_touch( 5202 );
					$m[5202] = 0;
					isset( $m[5203] ) || $this->rt_touch( 5203 );
					$m[5203] = $v13;
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

	/** group (WebAssembly function 37). */
	private function group_37(): void {
		$m = &$this->m;
		$v19 = 0;
		$v20 = 0;
		$this->g0_stack_pointer = 8160;
		$v1 = 0;
		do {
			if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					$v2 = $m[5155] ?? $this->rt_load( 41240 );
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
							$v10 = ( $v9 + 41872 ) & 0xFFFFFFFF;
							$w10 = $v10 >> 3;
							$v11 = $m[ ( $v9 + 41872 ) >> 3 ] ?? $this->rt_load( $v9 + 41872 );
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
							$v17 = (int) ( $v13 != \PHP_INT_MIN );
							if ( $v17 ^ (int) ( $v14 != \PHP_INT_MIN ) ) {
								break;
							}
							$v7 = ( $v8 + 1 ) & 0xFFFFFFFF;
							$v18 = (int) ( $v11 == \PHP_INT_MIN && $v12 == 1 );
							if ( $v17 || $v18 ) {
								continue;
							}
							break;
						}
						$this->place_at_fault( 8160 + 4, $v10, 6, 9488, 6, 0, 0, 0, 1, $v8 );
						$m[1020] = ( $m[1020] & -0x10000 ) | ( ( $m[1023] >> 40 ) & 0xFFFF );
						$m[1020] = ( $m[1020] & -0xFF0001 ) | ( ( ( $m[1023] >> 56 ) & 0xFF ) << 16 );
						$v1 = $m[1021] & 0xFFFFFFFF;
						$v4 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
						if ( $v4 == 2 ) {
							break;
						}
						$v3 = ( $m[1023] >> 32 ) & 0xFF;
						$v19 = $m[1023] & 0xFFFFFFFF;
						$v5 = ( $m[1022] >> 32 ) & 0xFFFFFFFF;
						$v20 = $m[1022] & 0xFFFFFFFF;
						$v6 = ( $m[1021] >> 32 ) & 0xFFFFFFFF;
						break 2;
					} while ( false );
					do {
						do {
							if ( $v1 != 0 ) {
								$v21 = 0;
								$v22 = ( $m[5155] ?? $this->rt_load( 41240, 4 ) ) & 0xFFFFFFFF;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v23 = $v21;
									$v21 = ( $v23 + 1 ) & 0xFFFFFFFF;
									if ( $v23 <= 199 && $v23 < $v22 ) {
										$v24 = $v23 * 416;
										$w24 = $v24 >> 3;
										$v25 = $m[ $w24 + 5236 ] ?? $this->rt_word( $w24 + 5236 );
										if ( $v25 != \PHP_INT_MIN ) {
											$v26 = $m[ $w24 + 5237 ] ?? $this->rt_word( $w24 + 5237 );
											if ( $v26 != \PHP_INT_MIN ) {
												break 2;
											}
										}
									}
									if ( $v21 == $v1 ) {
										break;
									}
								}
							}
							isset( $m[5203] ) || $this->rt_touch( 5203 );
							$m[5203] = 0;
							break 2;
						} while ( false );
						$v27 = $v25 ^ \PHP_INT_MIN;
						$w28 = $w24 + 5234;
						$v29 = $m[ $w28 + 4 ] ?? $this->rt_word( $w28 + 4 );
						$v30 = $v29 ^ \PHP_INT_MIN;
						$v31 = $m[ $w28 + 5 ] ?? $this->rt_word( $w28 + 5 );
						$v32 = $v31 ^ \PHP_INT_MIN;
						$v33 = (int) ( $v31 == \PHP_INT_MIN );
						$v34 = $v29 == \PHP_INT_MIN ? 0 : ( $v33 ? $v30 : ( $v32 < $v30 ? $v32 : $v30 ) );
						$v35 = (int) ( $v34 == 0 );
						$v36 = $v35 ? $v27 : ( $v34 > $v27 ? $v34 : $v27 );
						$v37 = $v33 ? $v36 : ( $v32 < $v36 ? $v32 : $v36 );
						$v38 = $v26 ^ \PHP_INT_MIN;
						$v39 = $v35 ? $v38 : ( $v34 > $v38 ? $v34 : $v38 );
						$v40 = $v38 < $v27 ? $v38 : $v27;
						$v41 = $v35 ? $v40 : ( $v34 > $v40 ? $v34 : $v40 );
						$v42 = $m[ $w28 + 1 ] ?? $this->rt_word( $w28 + 1 );
						$v43 = $v42 == 1 ? 0 : ( $v42 == 3 ? 2 : 1 );
						$v44 = $m[ $w28 ] ?? $this->rt_word( $w28 );
						if ( $v21 < $v1 ) {
							$v45 = (int) ( $v44 == \PHP_INT_MIN );
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v21 <= 199 && $v21 < $v22 ) {
									$v46 = $v21 * 416;
									$w46 = $v46 >> 3;
									$v47 = $m[ $w46 + 5236 ] ?? $this->rt_word( $w46 + 5236 );
									if ( $v47 != \PHP_INT_MIN ) {
										$v48 = $m[ $w46 + 5237 ] ?? $this->rt_word( $w46 + 5237 );
										if ( $v48 != \PHP_INT_MIN ) {
											$v49 = $v47 ^ \PHP_INT_MIN;
											$v50 = $v48 ^ \PHP_INT_MIN;
											$w51 = $w46 + 5234;
											$v52 = $m[ $w51 + 4 ] ?? $this->rt_word( $w51 + 4 );
											$v53 = $v52 ^ \PHP_INT_MIN;
											$v54 = $m[ $w51 + 5 ] ?? $this->rt_word( $w51 + 5 );
											$v55 = $v54 ^ \PHP_INT_MIN;
											$v56 = $m[ $w51 + 1 ] ?? $this->rt_word( $w51 + 1 );
											$v57 = $m[ $w51 ] ?? $this->rt_word( $w51 );
											if ( $v57 == \PHP_INT_MIN ) {
												$v45 = 1;
											} else {
												$v58 = $v45;
												$v45 = 1;
												if ( ! $v58 ) {
													$v59 = $v57 + $v44;
													\is_float( $v59 ) && $v59 = self::rt_add_64( $v57, $v44 );
													$v60 = $v59 > -10000000000000 ? $v59 : -10000000000000;
													$v44 = $v60 < 10000000000000 ? $v60 : 10000000000000;
													$v45 = 0;
												}
											}
											$v61 = (int) ( $v54 == \PHP_INT_MIN );
											$v62 = $v52 == \PHP_INT_MIN ? 0 : ( $v61 ? $v53 : ( $v55 < $v53 ? $v55 : $v53 ) );
											$v63 = (int) ( $v62 == 0 );
											$v64 = $v63 ? $v49 : ( $v62 > $v49 ? $v62 : $v49 );
											$v65 = $v61 ? $v64 : ( $v55 < $v64 ? $v55 : $v64 );
											$v37 = $v65 < $v37 ? $v65 : $v37;
											$v66 = $v63 ? $v50 : ( $v62 > $v50 ? $v62 : $v50 );
											$v39 = $v66 > $v39 ? $v66 : $v39;
											$v67 = $v50 < $v49 ? $v50 : $v49;
											$v68 = $v63 ? $v67 : ( $v62 > $v67 ? $v62 : $v67 );
											$v41 = $v68 < $v41 ? $v68 : $v41;
											$v69 = (int) ( $v56 == 3 );
											$v70 = $v43;
											$v43 = $v70 == 1 ? 1 : ( $v69 ^ (int) ( $v56 != 1 ) ? 1 : ( $v70 == 2 ? 2 : ( $v69 ? 2 : 0 ) ) );
										}
									}
								}
								$v21 = ( $v21 + 1 ) & 0xFFFFFFFF;
								if ( $v21 == $v1 ) {
									break;
								}
							}
							$v44 = $v45 ? \PHP_INT_MIN : $v44;
						}
						isset( $m[5204] ) || $this->rt_touch( 5204 );
						$m[5204] = $v44;
						isset( $m[5203] ) || $this->rt_touch( 5203 );
						$m[5203] = 1;
						isset( $m[5208] ) || $this->rt_touch( 5208 );
						$m[5208] = $v37 ^ \PHP_INT_MIN;
						isset( $m[5207] ) || $this->rt_touch( 5207 );
						$m[5207] = $v39 ^ \PHP_INT_MIN;
						isset( $m[5206] ) || $this->rt_touch( 5206 );
						$m[5206] = $v41 ^ \PHP_INT_MIN;
						isset( $m[5205] ) || $this->rt_touch( 5205 );
						$m[5205] = $v43 + 1;
					} while ( false );
					isset( $m[5202] ) || $this->rt_touch( 5202 );
					$m[5202] = 0;
					break 2;
				} while ( false );
				$m[1023] = ( $m[1023] & 0xFFFFFFFFFFFFFF ) | ( ( $m[1020] >> 16 ) << 56 );
				$m[1023] = ( $m[1023] & -0xFFFFFF00000001 ) | ( ( $m[1020] & 0xFFFF ) << 40 ) | ( $v3 << 32 );
				$m[1023] = ( $m[1023] & -0x100000000 ) | $v19;
				$m[1022] = ( $v5 << 32 ) | $v20;
				$m[1021] = ( $v6 << 32 ) | $v1;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | ( $v4 << 32 );
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** massGuard (WebAssembly function 38). */
	private function massguard_38(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
					$m[1020] = $m[1020] & -0x100;
					$m[1019] = $m[1019] & -0x100000000;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
				} else {
					$v1 = $m[5155] ?? $this->rt_load( 41240 );
					if ( $v1 >= 0 && $v1 <= 2147483647 ) {
						$v2 = $m[5156] ?? $this->rt_load( 41248 );
						if ( $v2 >= 0 && $v2 <= 2147483647 ) {
							$v3 = $m[5157] ?? $this->rt_load( 41256 );
							if ( $v3 >= 0 && $v3 <= 100 ) {
								$v4 = $m[5158] ?? $this->rt_load( 41264 );
								if ( $v4 >= 0 && $v4 <= 2147483647 ) {
									isset( $m[5203] ) || $this->rt_touch( 5203 );
									$m[5203] = (int) ( $v2 * 100 > $v3 * $v1 && $v1 >= $v4 );
									break;
								}
							}
						}
					}
					$this->place_at_fault( 8128 + 36, 41240, 4, 11720, 4, 0, 0, 0, 0, 8128 );
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
			isset( $m[5202] ) || $this->rt_touch( 5202 );
			$m[5202] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** order (WebAssembly function 39). */
	private function order_39(): void {
		$m = &$this->m;
		$v5 = 0;
		$v21 = 0;
		$v22 = 0;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0xFF00000001;
					$m[1018] = $m[1018] & 0xFFFFFFFF;
					$m[1017] = $m[1017] & 0xFFFFFFFF;
					$m[1016] = $m[1016] & 0xFFFFFFFF;
					break;
				}
				do {
					do {
						$v1 = $m[5155] ?? $this->rt_load( 41240 );
						if ( $v1 < 1 || $v1 > 13 ) {
							break;
						}
						$v2 = $m[5156] ?? $this->rt_load( 41248 );
						if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5157] ?? $this->rt_load( 41256 );
						if ( $v3 >= 0 ) {
							if ( $v3 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5158] ?? $this->rt_load( 41264 );
						if ( $v4 >= 0 ) {
							if ( $v4 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = 0;
						$v6 = $m[5159] ?? $this->rt_load( 41272 );
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						do {
							$v7 = $m[5160] ?? $this->rt_load( 41280 );
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
									$v20 = ( $v19 + 41872 ) & 0xFFFFFFFF;
									$s0 = $m[ ( $v19 + 41872 ) >> 3 ] ?? $this->rt_load( $v19 + 41872 );
									if ( $s0 >= -10000000000000 && $s0 <= 10000000000000 ) {
										$v17 = ( $v18 + 1 ) & 0xFFFFFFFF;
										$s0 = $m[ ( $v20 + 8 ) >> 3 ] ?? $this->rt_load( $v20 + 8 );
										if ( $s0 >= 0 && $s0 < 10000000000001 ) {
											continue;
										}
									}
									break;
								}
								$this->place_at_fault( 8128 + 36, $v20, 2, 9248, 2, 0, 0, 1, 1, $v18 );
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
												$v24 = 1;
												$v29 = 3;
												$v30 = 0;
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
										$v24 = 0;
										$v29 = 2;
										break 3;
									} while ( false );
									$v28 = (int) ( $v16 == 8 );
									$v29 = 1;
									$v30 = 1;
									$v24 = 1;
									break 3;
								} while ( false );
								$v29 = 4;
							} while ( false );
							$v30 = 0;
							$v28 = 0;
						} while ( false );
						$v31 = 0;
						isset( $m[5205] ) || $this->rt_touch( 5205 );
						$m[5205] = $v24;
						isset( $m[5203] ) || $this->rt_touch( 5203 );
						$m[5203] = $v29;
						isset( $m[5207] ) || $this->rt_touch( 5207 );
						$m[5207] = $v10;
						isset( $m[5204] ) || $this->rt_touch( 5204 );
						$m[5204] = $v28;
						isset( $m[5206] ) || $this->rt_touch( 5206 );
						$m[5206] = (int) ( ( $v16 & 0xE ) == 2 );
						if ( $v10 == 0 ) {
							break 2;
						}
						$v32 = ( $m[5160] ?? $this->rt_load( 41280, 4 ) ) & 0xFFFFFFFF;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v31 <= 199 && $v31 < $v32 ) {
								$v33 = $v31 * 416;
								$w33 = $v33 >> 3;
								$s0 = $m[ $w33 + 5234 ] ?? $this->rt_word( $w33 + 5234 );
								$s1 = $m[ $w33 + 5235 ] ?? $this->rt_word( $w33 + 5235 );
								$v34 = $s0 - $s1;
								\is_float( $v34 ) && $v34 = self::rt_sub_64( $s0, $s1 );
								isset( $m[ $w33 + 5236 ] ) || $this->rt_touch( $w33 + 5236 );
								$m[ $w33 + 5236 ] = $v30 ? ( $v34 > 0 ? $v34 : 0 ) : 0;
							}
							$v31 = $v31 + 1;
							if ( $v31 == $v10 ) {
								break 3;
							}
						}
					} while ( false );
					$this->place_at_fault( 8128 + 36, 41240, 5, 10376, 5, 0, 0, 0, 0, 0 );
					$m[1019] = $m[1023];
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v35 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( $v35 << 32 );
					if ( $v35 != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5202] ) || $this->rt_touch( 5202 );
				$m[5202] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** policies (WebAssembly function 40). */
	private function policies_40(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					isset( $m[5202] ) || $this->rt_touch( 5202 );
					$m[5202] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** reconcile (WebAssembly function 41). */
	private function reconcile_41(): void {
		$m = &$this->m;
		$v4 = 0;
		$w4 = 0;
		$v25 = 0;
		$v26 = 0;
		$v50 = 0;
		$v51 = 0;
		$v52 = 0;
		$this->g0_stack_pointer = 7776;
		do {
			do {
				if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
					$m[976] = $m[976] & -0x100;
					$m[975] = $m[975] & -0x100000000;
					$m[974] = $m[974] & -0x100000000;
					$m[973] = $m[973] & -0x100000000;
					break;
				}
				$m[973] = ( $m[973] & -0x100000000 ) | 2;
				if ( ! ( $m[1953] & 0xFF00000000 ) ) {
					$m[975] = $m[975] & -0x100000000;
					$m[974] = 0;
					$m[973] = 0;
					$m[975] = $m[975] & 0xFFFFFFFF;
					$m[976] = ( $m[976] & -0x100000000 ) | 8;
					break;
				}
				$v1 = $m[1953] & 0xFFFFFFFF;
				do {
					do {
						do {
							do {
								do {
									$v2 = $m[5155] ?? $this->rt_load( 41240 );
									if ( $v2 < 0 || $v2 > 253402300799999 ) {
										break;
									}
									$v3 = $m[5156] ?? $this->rt_load( 41248 );
									if ( $v3 >= 253402300800000 || $v3 < 0 && $v3 != \PHP_INT_MIN ) {
										break;
									}
									$v4 = 0;
									$w4 = 0;
									$v5 = $m[5157] ?? $this->rt_load( 41256 );
									if ( $v5 >= 0 && $v5 < 1000001 ) {
										break 2;
									}
								} while ( false );
								$this->place_at_fault( 7776 + 200, 41240, 3, 10304, 3, 0, $v1, 0, 0, 0 );
								$m[975] = ( $m[975] & 0xFFFFFFFF ) | ( ( ( ( $m[999] >> 32 ) & 0xFFFFFFFF ) | ( $m[1000] << 32 ) ) << 32 );
								$m[976] = ( $m[976] & -0x100000000 ) | ( ( ( ( ( $m[999] >> 32 ) & 0xFFFFFFFF ) | ( $m[1000] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$m[974] = ( $m[974] & 0xFFFFFFFF ) | ( ( ( ( $m[998] >> 32 ) & 0xFFFFFFFF ) | ( $m[999] << 32 ) ) << 32 );
								$m[975] = ( $m[975] & -0x100000000 ) | ( ( ( ( ( $m[998] >> 32 ) & 0xFFFFFFFF ) | ( $m[999] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$m[973] = ( $m[973] & 0xFFFFFFFF ) | ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) << 32 );
								$m[974] = ( $m[974] & -0x100000000 ) | ( ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
								$v6 = $m[997] & 0xFFFFFFFF;
								break 2;
							} while ( false );
							do {
								$v7 = $m[5158] ?? $this->rt_load( 41264 );
								if ( $v7 < 0 || $v7 > 100 ) {
									$v8 = 1;
									$v9 = 4;
									$v10 = 0;
									$v11 = 1;
								} else {
									$v12 = $v2 | \PHP_INT_MIN;
									$v13 = $v3 ^ \PHP_INT_MIN;
									$v8 = $v7;
									$v14 = 0;
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v15 = $v14;
										if ( $v15 == $v8 ) {
											break 2;
										}
										$v16 = ( $v15 * 416 ) & 0xFFFFFFFF;
										$v4 = ( $v16 + 41872 ) & 0xFFFFFFFF;
										$w4 = $v4 >> 3;
										$v17 = $m[ ( $v16 + 41872 ) >> 3 ] ?? $this->rt_load( $v16 + 41872 );
										if ( $v17 >= 10000000000001 || $v17 < -10000000000000 && $v17 != \PHP_INT_MIN ) {
											break;
										}
										$v18 = $m[ $w4 + 1 ] ?? $this->rt_word( $w4 + 1 );
										if ( $v18 < 1 || $v18 > 3 ) {
											break;
										}
										$v19 = $m[ $w4 + 2 ] ?? $this->rt_word( $w4 + 2 );
										if ( $v19 >= 253402300800000 || $v19 < 0 && $v19 != \PHP_INT_MIN ) {
											break;
										}
										$v20 = $m[ $w4 + 3 ] ?? $this->rt_word( $w4 + 3 );
										if ( $v20 >= 253402300800000 || $v20 < 0 && $v20 != \PHP_INT_MIN ) {
											break;
										}
										$v21 = $m[ $w4 + 4 ] ?? $this->rt_word( $w4 + 4 );
										if ( $v21 >= 253402300800000 || $v21 < 0 && $v21 != \PHP_INT_MIN ) {
											break;
										}
										$v22 = $m[ $w4 + 5 ] ?? $this->rt_word( $w4 + 5 );
										if ( $v22 >= 253402300800000 || $v22 < 0 && $v22 != \PHP_INT_MIN ) {
											break;
										}
										$s0 = $m[ $w4 + 6 ] ?? $this->rt_word( $w4 + 6 );
										if ( $s0 < 0 || $s0 > 10000000000000 ) {
											break;
										}
										$v23 = $m[ $w4 + 7 ] ?? $this->rt_word( $w4 + 7 );
										if ( $v23 >= 10000000000001 || $v23 < 0 && $v23 != \PHP_INT_MIN ) {
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
										$v24 = $m[ $w4 + 10 ] ?? $this->rt_word( $w4 + 10 );
										if ( $v24 >= 0 && $v24 >= $v1 || $v24 < 0 && $v24 != \PHP_INT_MIN ) {
											break;
										}
										$v25 = (int) ( $v19 != \PHP_INT_MIN );
										if ( $v25 ^ (int) ( $v20 != \PHP_INT_MIN ) ) {
											break;
										}
										$v14 = ( $v15 + 1 ) & 0xFFFFFFFF;
										$v26 = (int) ( $v17 == \PHP_INT_MIN && $v18 == 1 );
										if ( $v25 || $v26 ) {
											continue;
										}
										break;
									}
									$this->place_at_fault( 7776 + 200, $v4, 11, 8240, 11, 0, $v1, 1, 1, $v15 );
									$m[977] = ( $m[977] & -0x10000 ) | ( ( $m[1000] >> 8 ) & 0xFFFF );
									$m[977] = ( $m[977] & -0xFF0001 ) | ( ( ( $m[1000] >> 24 ) & 0xFF ) << 16 );
									$v8 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
									$v11 = $m[997] & 0xFFFFFFFF;
									if ( $v11 == 2 ) {
										break;
									}
									$v9 = $m[1000] & 0xFF;
									$v25 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
									$v4 = $m[999] & 0xFFFFFFFF;
									$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
									$v26 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
									$v10 = $m[998] & 0xFFFFFFFF;
								}
								$m[976] = ( $m[976] & -0xFF000001 ) | ( ( ( $m[977] >> 16 ) & 0xFF ) << 24 );
								$m[976] = ( $m[976] & -0x1000000 ) | ( ( $m[977] & 0xFFFF ) << 8 ) | $v9;
								$m[975] = ( $v25 << 32 ) | $v4;
								$m[974] = ( $v26 << 32 ) | $v10;
								$m[973] = ( $v8 << 32 ) | $v11;
								break 5;
							} while ( false );
							$v27 = $v8;
							do {
								$v28 = $m[5159] ?? $this->rt_load( 41272 );
								if ( $v28 < 0 || $v28 > 1 ) {
									break;
								}
								$v29 = $m[5160] ?? $this->rt_load( 41280 );
								if ( $v29 < 1 || $v29 > 6 ) {
									break;
								}
								$v30 = $m[5161] ?? $this->rt_load( 41288 );
								if ( $v30 >= 0 && $v30 >= $v27 || $v30 < 0 && $v30 != \PHP_INT_MIN ) {
									break;
								}
								$v31 = $m[5162] ?? $this->rt_load( 41296 );
								if ( $v31 < 1 || $v31 > 10000000000000 ) {
									break;
								}
								$v32 = $m[5163] ?? $this->rt_load( 41304 );
								if ( $v32 < 1 || $v32 > 1000000000 ) {
									break;
								}
								$v33 = $m[5164] ?? $this->rt_load( 41312 );
								if ( $v33 >= 0 ) {
									if ( $v33 >= 1000000001 ) {
										break;
									}
								} elseif ( $v33 != \PHP_INT_MIN ) {
									break;
								}
								$v34 = $m[5165] ?? $this->rt_load( 41320 );
								if ( $v34 < 0 || $v34 > 10000000000000 ) {
									break;
								}
								$v35 = $m[5166] ?? $this->rt_load( 41328 );
								if ( $v35 < 0 || $v35 > 10000000000000 ) {
									break;
								}
								$v36 = $m[5167] ?? $this->rt_load( 41336 );
								if ( $v36 >= 0 ) {
									if ( $v36 >= 253402300800000 ) {
										break;
									}
								} elseif ( $v36 != \PHP_INT_MIN ) {
									break;
								}
								$v6 = 1;
								$v37 = 0;
								do {
									do {
										do {
											$v38 = $m[5168] ?? $this->rt_load( 41344 );
											if ( $v38 < 0 || $v38 > 1 ) {
												$v39 = 3;
												$v40 = 2;
												$v41 = 0;
											} else {
												switch ( $v38 ) {
													case 1:
														break;
													default:
														if ( $v29 != 5 ) {
															break 3;
														}
														$v42 = 0;
														$v43 = 2;
														$v44 = 0;
														$v45 = 0;
														break 4;
												}
												do {
													$v42 = $m[5169] ?? $this->rt_load( 41352 );
													if ( $v42 >= 10000000000001 || $v42 < -10000000000000 && $v42 != \PHP_INT_MIN ) {
														break;
													}
													$v46 = $m[5170] ?? $this->rt_load( 41360 );
													if ( $v46 < 0 || $v46 > 1 ) {
														break;
													}
													$v47 = $m[5171] ?? $this->rt_load( 41368 );
													if ( $v47 < 0 || $v47 > 1 ) {
														break;
													}
													$v45 = $m[5172] ?? $this->rt_load( 41376 );
													if ( $v45 >= 10000000000001 || $v45 < -10000000000000 && $v45 != \PHP_INT_MIN ) {
														break;
													}
													$v48 = $m[5173] ?? $this->rt_load( 41384 );
													if ( $v48 >= 2 || $v48 < 0 && $v48 != \PHP_INT_MIN ) {
														break;
													}
													$v49 = $m[5174] ?? $this->rt_load( 41392 );
													if ( $v49 >= 0 ) {
														if ( $v49 >= 2 ) {
															break;
														}
														break 2;
													}
													if ( $v49 == \PHP_INT_MIN ) {
														break 2;
													}
												} while ( false );
												$this->place_at_fault( 7776 + 200, 41352, 6, 12080, 6, $v27, $v1, 3, 0, 1 );
												$v25 = ( $m[1000] >> 24 ) & 0xFF;
												$v26 = ( $m[1000] >> 16 ) & 0xFF;
												$v50 = ( $m[1000] >> 8 ) & 0xFF;
												$v40 = $m[1000] & 0xFF;
												$v51 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
												$v37 = $m[999] & 0xFFFFFFFF;
												$v52 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
												$v41 = $m[998] & 0xFFFFFFFF;
												$v39 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
												$v6 = $m[997] & 0xFFFFFFFF;
											}
											$m[976] = ( $m[976] & -0xFFFF0001 ) | ( ( $v25 & 0xFF ) << 24 ) | ( ( $v26 & 0xFF ) << 16 );
											$m[976] = ( $m[976] & -0x10000 ) | ( $v50 << 8 ) | $v40;
											$m[975] = ( $v51 << 32 ) | $v37;
											$m[974] = ( $v52 << 32 ) | $v41;
											$m[973] = ( $m[973] & 0xFFFFFFFF ) | ( $v39 << 32 );
											break 5;
										} while ( false );
										if ( $v29 == 5 ) {
											break;
										}
										$v51 = $v49 == \PHP_INT_MIN ? 2 : (int) ( $v49 == 1 );
										$v50 = $v48 == \PHP_INT_MIN ? 2 : (int) ( $v48 == 1 );
										$v26 = (int) ( $v47 == 1 );
										$v25 = (int) ( $v46 == 1 );
										$v44 = (int) ( $v45 != \PHP_INT_MIN );
										$v43 = (int) ( $v42 != \PHP_INT_MIN );
										break 2;
									} while ( false );
									$m[976] = ( $m[976] & -0x100 ) | 6;
									$m[975] = $m[975] & -0x100000000;
									$m[974] = $m[974] & -0x100000000;
									$m[973] = 12884901889;
									break 6;
								} while ( false );
								$v53 = 0;
								do {
									$v54 = $m[5175] ?? $this->rt_load( 41400 );
									if ( $v54 < 0 || $v54 > 10 ) {
										$v55 = 4;
										$v56 = 1;
										$v57 = 4;
										$v58 = 0;
										break;
									}
									do {
										if ( $v54 == 0 ) {
											break;
										}
										$v59 = $v54;
										$v60 = 0;
										do {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											while ( true ) {
												$v61 = $v60 * 416;
												$v62 = $v61 + 41232;
												$v63 = $m[ ( $v61 + 41960 ) >> 3 ] ?? $this->rt_load( $v61 + 41960 );
												if ( $v63 < 1 || $v63 > 23 ) {
													break 2;
												}
												$v64 = $m[ ( $v62 + 736 ) >> 3 ] ?? $this->rt_load( $v62 + 736 );
												if ( $v64 >= 9007199254740992 || $v64 < -9007199254740991 && $v64 != \PHP_INT_MIN || ( $v63 > 13 || ( ( 1 << $v63 ) & 0x22F6 ) == 0 ) ) {
													break 2;
												}
												$v60 = $v60 + 1;
												if ( $v60 == $v59 ) {
													break 3;
												}
											}
										} while ( false );
										$this->place_at_fault( 7776 + 200, $v62 + 728, 2, 8192, 2, $v27, $v1, 4, 1, $v60 );
										$m[977] = ( $m[977] & -0x10000 ) | ( ( $m[1000] >> 8 ) & 0xFFFF );
										$m[977] = ( $m[977] & -0xFF0001 ) | ( ( ( $m[1000] >> 24 ) & 0xFF ) << 16 );
										$v56 = $m[997] & 0xFFFFFFFF;
										if ( $v56 == 2 ) {
											break;
										}
										$v57 = $m[1000] & 0xFF;
										$v25 = ( $m[999] >> 32 ) & 0xFFFFFFFF;
										$v53 = $m[999] & 0xFFFFFFFF;
										$v26 = ( $m[998] >> 32 ) & 0xFFFFFFFF;
										$v58 = $m[998] & 0xFFFFFFFF;
										$v55 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
										break 2;
									} while ( false );
									$v65 = $m[5178] ?? $this->rt_load( 41424 );
									$s0 = 7776 + 56;
									$m[ $s0 >> 3 ] = $v65;
									$v66 = $m[5177] ?? $this->rt_load( 41416 );
									$s0 = 7776 + 48;
									$m[ $s0 >> 3 ] = $v66;
									$v67 = $m[5176] ?? $this->rt_load( 41408 );
									$m[977] = $v67;
									if ( ( $v65 | ( $v67 | $v66 ) ) != 0 ) {
										$this->poolrecord_take_lists( $v27, $v1 );
										$v68 = $m[997] & 0xFFFFFFFF;
										if ( $v68 != 2 ) {
											$m[974] = $m[998];
											$m[975] = $m[999];
											$m[976] = ( $m[976] & -0x100000000 ) | ( $m[1000] & 0xFFFFFFFF );
											$m[973] = ( ( $m[997] >> 32 ) << 32 ) | $v68;
											break 6;
										}
									}
									$m[976] = ( $m[976] & 0xFFFFFFFF ) | 0xA11000000000;
									$m[990] = ( $m[990] & -0x10000 ) | ( ( ( $v29 < 7 ? 1411785848586241 >> ( ( $v29 << 3 ) & 0xFFFFFFFFFFFFF8 ) : 1 ) & 0xFF ) << 8 ) | (int) ( $v28 == 1 );
									$m[986] = $v32;
									$m[985] = $v31;
									$m[984] = ( $v30 << 32 ) | (int) ( $v30 != \PHP_INT_MIN );
									$m[989] = $v36 ^ \PHP_INT_MIN;
									$m[988] = $v35;
									$m[987] = $v34;
									$m[983] = ( $m[983] & -0xFFFF0001 ) | ( $v51 << 24 ) | ( $v50 << 16 );
									$m[983] = ( $m[983] & -0x10000 ) | ( ( $v26 & 0xFF ) << 8 ) | ( $v25 & 0xFF );
									$m[982] = $v45;
									$m[981] = $v44;
									$m[980] = $v42;
									$m[979] = $v43;
									$m[978] = $v33;
									$m[977] = (int) ( $v33 != \PHP_INT_MIN );
									$m[995] = ( $m[995] & -0x100000000 ) | 0x37B8;
									$m[993] = $v5;
									$m[992] = $v13;
									$m[991] = $v12;
									$m[994] = ( ( 7776 + 40 ) << 32 ) | ( 7776 + 36 );
									$m[996] = $m[996] & 0xFFFFFFFF;
									$this->drift_reconcile();
									isset( $m[5203] ) || $this->rt_touch( 5203 );
									$m[5203] = ( $m[996] >> 32 ) & 0xFFFFFFFF;
									isset( $m[5207] ) || $this->rt_touch( 5207 );
									$m[5207] = $m[1023] & 0xFF;
									$s0 = $m[1013];
									isset( $m[5206] ) || $this->rt_touch( 5206 );
									$m[5206] = $m[1012] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$s0 = $m[1011];
									isset( $m[5205] ) || $this->rt_touch( 5205 );
									$m[5205] = $m[1010] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$s0 = $m[998];
									isset( $m[5204] ) || $this->rt_touch( 5204 );
									$m[5204] = $m[997] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$v69 = 0;
									if ( $m[999] == 1 ) {
										isset( $m[5218] ) || $this->rt_touch( 5218 );
										$m[5218] = $m[1009];
										isset( $m[5217] ) || $this->rt_touch( 5217 );
										$m[5217] = $m[1008];
										isset( $m[5216] ) || $this->rt_touch( 5216 );
										$m[5216] = $m[1007];
										isset( $m[5215] ) || $this->rt_touch( 5215 );
										$m[5215] = $m[1006];
										isset( $m[5214] ) || $this->rt_touch( 5214 );
										$m[5214] = $m[1005];
										isset( $m[5213] ) || $this->rt_touch( 5213 );
										$m[5213] = $m[1004];
										isset( $m[5212] ) || $this->rt_touch( 5212 );
										$m[5212] = $m[1003];
										isset( $m[5211] ) || $this->rt_touch( 5211 );
										$m[5211] = $m[1002];
										isset( $m[5210] ) || $this->rt_touch( 5210 );
										$m[5210] = $m[1001];
										isset( $m[5209] ) || $this->rt_touch( 5209 );
										$m[5209] = $m[1000];
										$v69 = 1;
									}
									isset( $m[5208] ) || $this->rt_touch( 5208 );
									$m[5208] = $v69;
									$v70 = ( $m[1020] >> 48 ) & 0xFF;
									isset( $m[5219] ) || $this->rt_touch( 5219 );
									$m[5219] = (int) ( $v70 != 3 );
									if ( $v70 != 3 ) {
										$v71 = ( $m[1020] >> 40 ) & 0xFF;
										$v72 = ( $m[1020] >> 32 ) & 0xFF;
										$v73 = $m[1018];
										$v74 = $m[1017];
										$v75 = $m[1016];
										isset( $m[5226] ) || $this->rt_touch( 5226 );
										$m[5226] = $m[1019];
										isset( $m[5225] ) || $this->rt_touch( 5225 );
										$m[5225] = $v73;
										isset( $m[5224] ) || $this->rt_touch( 5224 );
										$m[5224] = $v74;
										isset( $m[5223] ) || $this->rt_touch( 5223 );
										$m[5223] = $v75;
										$s0 = $v72 << 3;
										isset( $m[5220] ) || $this->rt_touch( 5220 );
										$m[5220] = $m[ ( $s0 + 14080 ) >> 3 ];
										isset( $m[5222] ) || $this->rt_touch( 5222 );
										$m[5222] = ( $v70 + 1 ) & 0xFF;
										isset( $m[5221] ) || $this->rt_touch( 5221 );
										$m[5221] = ( $v71 + 1 ) & 0xFF;
									}
									isset( $m[5229] ) || $this->rt_touch( 5229 );
									$m[5229] = $m[1022] ^ \PHP_INT_MIN;
									isset( $m[5228] ) || $this->rt_touch( 5228 );
									$m[5228] = $m[1021] ^ \PHP_INT_MIN;
									$s0 = $m[1015];
									isset( $m[5227] ) || $this->rt_touch( 5227 );
									$m[5227] = $m[1014] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
									$m[973] = ( $m[973] & -0x100000000 ) | 2;
									break 5;
								} while ( false );
								$m[976] = ( $m[976] & -0xFF000001 ) | ( ( ( $m[977] >> 16 ) & 0xFF ) << 24 );
								$m[976] = ( $m[976] & -0x1000000 ) | ( ( $m[977] & 0xFFFF ) << 8 ) | $v57;
								$m[975] = ( $v25 << 32 ) | $v53;
								$m[974] = ( $v26 << 32 ) | $v58;
								$m[973] = ( $v55 << 32 ) | $v56;
								break 5;
							} while ( false );
							$this->place_at_fault( 7776 + 200, 41272, 9, 10688, 9, $v27, $v1, 2, 0, $v4 );
							$m[976] = ( $m[976] & -0x100000000 ) | ( $m[1000] & 0xFFFFFFFF );
							$m[975] = $m[999];
							$m[974] = $m[998];
							$v76 = $m[997];
							$m[973] = $v76;
							$v6 = $v76 & 0xFFFFFFFF;
							break 2;
						} while ( false );
						$m[973] = ( $m[973] & -0x100000000 ) | $v6;
					} while ( false );
					if ( $v6 != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5202] ) || $this->rt_touch( 5202 );
				$m[5202] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7776 + 8 );
		} while ( false );
		$this->g0_stack_pointer = 7776 + 416;
	}

	/** reflect (WebAssembly function 42). */
	private function reflect_42(): void {
		$m = &$this->m;
		$v28 = 0;
		$v29 = 0;
		$v72 = 0;
		$v104 = 0;
		$v105 = 0;
		$v106 = 0;
		$v107 = 0;
		$this->g0_stack_pointer = 8064;
		do {
			do {
				do {
					if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
						$m[1012] = $m[1012] & -0x100;
						$m[1011] = $m[1011] & -0x100000000;
						$m[1010] = $m[1010] & -0x100000000;
						$m[1009] = $m[1009] & -0x100000000;
						break;
					}
					$m[1009] = ( $m[1009] & -0x100000000 ) | 2;
					do {
						$v1 = $m[5155] ?? $this->rt_load( 41240 );
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = $m[5156] ?? $this->rt_load( 41248 );
						if ( $v2 < 1 || $v2 > 2 ) {
							break;
						}
						$v3 = $m[5157] ?? $this->rt_load( 41256 );
						if ( $v3 < 1 || $v3 > 2 ) {
							break;
						}
						$v4 = $m[5158] ?? $this->rt_load( 41264 );
						if ( $v4 < 1 || $v4 > 5 ) {
							break;
						}
						$v5 = $m[5159] ?? $this->rt_load( 41272 );
						if ( $v5 >= 253402300800000 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5160] ?? $this->rt_load( 41280 );
						if ( $v6 >= 0 ) {
							if ( $v6 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v6 != \PHP_INT_MIN ) {
							break;
						}
						$v7 = $m[5161] ?? $this->rt_load( 41288 );
						if ( $v7 < 0 || $v7 > 2147483647 ) {
							break;
						}
						$v8 = $m[5162] ?? $this->rt_load( 41296 );
						if ( $v8 < 0 || $v8 > 3153600000000 ) {
							break;
						}
						$v9 = $m[5163] ?? $this->rt_load( 41304 );
						if ( $v9 < 0 || $v9 > 3153600000000 ) {
							break;
						}
						$v10 = $m[5164] ?? $this->rt_load( 41312 );
						if ( $v10 < 0 || $v10 > 10000000000000 ) {
							break;
						}
						$v11 = $m[5165] ?? $this->rt_load( 41320 );
						if ( $v11 < 0 || $v11 > 253402300799999 ) {
							break;
						}
						$v12 = $m[5166] ?? $this->rt_load( 41328 );
						if ( $v12 < 0 || $v12 > 10000000000000 ) {
							break;
						}
						$v13 = 0;
						$v14 = $m[5167] ?? $this->rt_load( 41336 );
						if ( $v14 < 0 || $v14 > 2147483647 ) {
							break;
						}
						$v15 = 1;
						do {
							$v16 = $m[5168] ?? $this->rt_load( 41344 );
							if ( $v16 < 0 || $v16 > 16 ) {
								$v17 = 4;
								$v18 = 1;
								$v19 = 0;
							} else {
								$v20 = $v3 == 1 ? 0 : ( $v3 == 2 ? 1 : 2 );
								$v21 = (int) ( $v20 == 2 ) | $v20;
								$v22 = $v5 ^ \PHP_INT_MIN;
								$v23 = ( 12918521860 >> ( ( $v4 << 3 ) & 0xFFFFFFFFF8 ) ) & 0xFFFFFFFF;
								$v18 = $v16;
								$v24 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v25 = $v24;
									if ( $v25 == $v18 ) {
										break 2;
									}
									$v26 = ( $v25 * 416 ) & 0xFFFFFFFF;
									$v27 = ( $v26 + 41872 ) & 0xFFFFFFFF;
									$w27 = $v27 >> 3;
									$s0 = $m[ ( $v26 + 41872 ) >> 3 ] ?? $this->rt_load( $v26 + 41872 );
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
									$v24 = ( $v25 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w27 + 7 ] ?? $this->rt_word( $w27 + 7 );
									if ( $s0 >= 0 && $s0 < 10000000000001 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault( 8064 + 56, $v27, 8, 8960, 8, 0, 0, 1, 1, $v25 );
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
							$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
							$m[1012] = ( $m[1012] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v17;
							$m[1011] = ( $v28 << 32 ) | $v13;
							$m[1010] = ( $v29 << 32 ) | $v19;
							$m[1009] = ( $v18 << 32 ) | $v15;
							break 3;
						} while ( false );
						$v30 = 2;
						do {
							do {
								do {
									do {
										if ( $v18 >= 2 ) {
											$v31 = ( $m[5168] ?? $this->rt_load( 41344, 4 ) ) & 0xFFFFFFFF;
											$v32 = 1;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v32 <= 200 ) {
													$v33 = $v32 - 1;
													if ( $v33 < $v31 ) {
														if ( $v32 > 199 || $v32 >= $v31 ) {
															break 2;
														}
														$s0 = $v32 * 416;
														$s1 = $v33 * 416;
														if ( ( ( ( $m[ ( $s0 + 41872 ) >> 3 ] ?? $this->rt_load( $s0 + 41872 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) < ( ( ( $m[ ( $s1 + 41872 ) >> 3 ] ?? $this->rt_load( $s1 + 41872 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) ) {
															break 2;
														}
													}
												}
												$v32 = $v32 + 1;
												if ( $v32 == $v18 ) {
													break;
												}
											}
										}
										$v34 = 0;
										$v35 = $m[5169] ?? $this->rt_load( 41352 );
										if ( $v35 < 0 || $v35 > 32 ) {
											$v36 = 1;
											$v37 = 4;
											$v38 = 0;
											break 4;
										}
										if ( $v35 == 0 ) {
											break 3;
										}
										$v18 = $v35;
										$v39 = 0;
										--$this->fuel < 0 && self::rt_out_of_fuel();
										while ( true ) {
											$v40 = $v39 * 416;
											$v41 = $v40 + 41232;
											$w41 = $v41 >> 3;
											$s0 = $m[ ( $v40 + 41936 ) >> 3 ] ?? $this->rt_load( $v40 + 41936 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break 3;
											}
											$s0 = $m[ $w41 + 89 ] ?? $this->rt_word( $w41 + 89 );
											if ( $s0 < 0 || $s0 > 253402300799999 ) {
												break 3;
											}
											$v42 = $m[ $w41 + 90 ] ?? $this->rt_word( $w41 + 90 );
											if ( $v42 < 1 || $v42 > 3 ) {
												break 3;
											}
											$v43 = $m[ $w41 + 91 ] ?? $this->rt_word( $w41 + 91 );
											if ( $v43 >= 253402300800000 || $v43 < 0 && $v43 != \PHP_INT_MIN ) {
												break 3;
											}
											$v16 = $m[ $w41 + 92 ] ?? $this->rt_word( $w41 + 92 );
											if ( $v16 >= 0 ) {
												if ( $v16 >= 253402300800000 ) {
													break 3;
												}
											} elseif ( $v16 != \PHP_INT_MIN ) {
												break 3;
											}
											if ( $v42 == 2 && ( $v16 != \PHP_INT_MIN || $v43 != \PHP_INT_MIN ) ) {
												break 3;
											}
											$v39 = $v39 + 1;
											if ( $v39 == $v18 ) {
												break 4;
											}
										}
									} while ( false );
									$m[1012] = ( $m[1012] & -0x100 ) | 6;
									$m[1011] = $m[1011] & -0x100000000;
									$m[1010] = ( $v32 << 32 ) | 1;
									$m[1009] = 4294967297;
									break 5;
								} while ( false );
								$this->place_at_fault( 8064 + 56, $v41 + 704, 5, 9368, 5, 0, 0, 2, 1, $v39 );
								$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
								$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
								$v36 = $m[1015] & 0xFFFFFFFF;
								if ( $v36 == 2 ) {
									break;
								}
								$v37 = $m[1018] & 0xFF;
								$v18 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v34 = $m[1017] & 0xFFFFFFFF;
								$v21 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v38 = $m[1016] & 0xFFFFFFFF;
								$v30 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								break 2;
							} while ( false );
							do {
								do {
									if ( $v2 == 2 ) {
										$v44 = 0;
										$v45 = ( $m[5169] ?? $this->rt_load( 41352, 4 ) ) & 0xFFFFFFFF;
										do {
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												$v46 = $v44;
												if ( $v46 == $v45 ) {
													break 2;
												}
												$v47 = (int) ( $v46 > 199 );
												if ( ! $v47 ) {
													$s0 = ( $v46 * 416 ) & 0xFFFFFFFF;
													$v18 = (int) ( ( $m[ ( $s0 + 41960 ) >> 3 ] ?? $this->rt_load( $s0 + 41960 ) ) != \PHP_INT_MIN );
												}
												$v44 = ( $v46 + 1 ) & 0xFFFFFFFF;
												if ( $v47 ) {
													continue;
												}
												if ( ( $v18 & 1 ) != 0 ) {
													break;
												}
											}
										} while ( false );
										do {
											if ( $v45 != 0 ) {
												$v48 = $v45;
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v49 = $v48;
													$v48 = $v49 - 1;
													if ( $v48 <= 199 && $v48 < $v45 ) {
														$v50 = $v48 * 416;
														$v51 = $v50 + 41232;
														$w51 = $v51 >> 3;
														if ( $v46 != $v45 ) {
															$v52 = ( $m[ ( $v50 + 41960 ) >> 3 ] ?? $this->rt_load( $v50 + 41960 ) ) ^ \PHP_INT_MIN;
														} else {
															$s0 = ( $m[ $w51 + 89 ] ?? $this->rt_word( $w51 + 89 ) ) | \PHP_INT_MIN;
															$s1 = ( $m[ $w51 + 90 ] ?? $this->rt_word( $w51 + 90 ) ) == 2 ? 0 : $s0;
															$v52 = $v48 ? 0 : $s1;
														}
														if ( $v5 != \PHP_INT_MIN && $v52 != 0 ) {
															$v53 = $v52 + $v8;
															\is_float( $v53 ) && $v53 = self::rt_add_64( $v52, $v8 );
															if ( ( $v53 < -9223118634553975809 ? $v53 : -9223118634553975809 ) < $v22 ) {
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
										$v58 = $m[ $w51 + 88 ] ?? $this->rt_word( $w51 + 88 );
										$v56 = $v58;
									} else {
										$v59 = $v21 & 1 ? ( $v4 < 5 ? $v23 : 4 ) : 4;
										do {
											do {
												do {
													do {
														do {
															if ( $v5 == \PHP_INT_MIN ) {
																$v60 = ( $m[5168] ?? $this->rt_load( 41344, 4 ) ) & 0xFFFFFFFF;
																break;
															}
															$v61 = 0;
															$v60 = ( $m[5168] ?? $this->rt_load( 41344, 4 ) ) & 0xFFFFFFFF;
															if ( $v6 != \PHP_INT_MIN && ( $v5 ^ \PHP_INT_MIN ) >= ( $v6 ^ \PHP_INT_MIN ) ) {
																break;
															}
															$v62 = $v60;
															if ( $v62 == 0 ) {
																break;
															}
															$v63 = 0;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																if ( $v61 <= 199 ) {
																	$v64 = $v61 * 416;
																	$w64 = $v64 >> 3;
																	if ( ( $m[ $w64 + 5236 ] ?? $this->rt_word( $w64 + 5236 ) ) == $v7 ) {
																		$v65 = ( $m[ $w64 + 5234 ] ?? $this->rt_word( $w64 + 5234 ) ) | \PHP_INT_MIN;
																		$v63 = $v65 < $v22 ? $v65 : $v63;
																	}
																}
																$v61 = $v61 + 1;
																if ( $v61 == $v62 ) {
																	break;
																}
															}
															if ( $v63 == 0 ) {
																break;
															}
															$v66 = 0;
															do {
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	$v67 = 8064 + 56;
																	do {
																		if ( $v66 >= 0 && $v66 <= 199 ) {
																			$v68 = $v66 * 416;
																			if ( ( $m[ ( $v68 + 41888 ) >> 3 ] ?? $this->rt_load( $v68 + 41888 ) ) == $v7 ) {
																				$v69 = 0;
																				$v70 = $v68 + 41872;
																				$w70 = $v70 >> 3;
																				if ( ( ( $m[ $w70 ] ?? $this->rt_word( $w70 ) ) | \PHP_INT_MIN ) != $v63 ) {
																					break;
																				}
																				$m[1015] = $v63;
																				$v69 = $m[ $w70 + 7 ] ?? $this->rt_word( $w70 + 7 );
																				$v67 = 8064 + 48;
																				$v22 = $v66;
																				break;
																			}
																		}
																		$v69 = 0;
																	} while ( false );
																	$m[ $v67 >> 3 ] = $v69;
																	$v16 = $m[1015];
																	if ( $v16 != 0 ) {
																		$m[1013] = $v16;
																		$v71 = $m[1014];
																		$v72 = $v22 & 0xFFFFFFFF;
																		$v73 = 8064 + 56;
																		break 2;
																	}
																	$s0 = $v66 + 1;
																	\is_float( $s0 ) && $s0 = self::rt_add_64( $v66, 1 );
																	$v66 = $s0;
																	if ( $v66 == $v60 ) {
																		break;
																	}
																}
																$v71 = 0;
																$v73 = 8064 + 40;
															} while ( false );
															$m[ $v73 >> 3 ] = $v71;
															if ( $m[1013] == 0 ) {
																break;
															}
															if ( $v72 <= 199 && $v72 < $v62 ) {
																$v74 = $v72 * 416;
																if ( ( $m[ ( $v74 + 41888 ) >> 3 ] ?? $this->rt_load( $v74 + 41888 ) ) == $v7 ) {
																	$v75 = $v74 + 41872;
																	$w75 = $v75 >> 3;
																	$v76 = $m[ $w75 ] ?? $this->rt_word( $w75 );
																	$v77 = $m[ $w75 + 1 ] ?? $this->rt_word( $w75 + 1 );
																	$v78 = $m[ $w75 + 3 ] ?? $this->rt_word( $w75 + 3 );
																	$v79 = $m[ $w75 + 4 ] ?? $this->rt_word( $w75 + 4 );
																	$v80 = $m[ $w75 + 5 ] ?? $this->rt_word( $w75 + 5 );
																	$v81 = $m[ $w75 + 6 ] ?? $this->rt_word( $w75 + 6 );
																	$v82 = $m[ $w75 + 7 ] ?? $this->rt_word( $w75 + 7 );
																	$m[1022] = 0;
																	$m[1021] = $v82;
																	$m[1020] = $v81;
																	$m[1019] = $v80;
																	$m[1018] = $v79;
																	$m[1017] = $v78;
																	$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
																	$v84 = 0;
																	$v85 = $v59 & 0xFF;
																	$v56 = 0;
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	while ( true ) {
																		$s0 = ( $v84 << 3 ) + 8136;
																		$s1 = $m[ $s0 >> 3 ];
																		$s0 = ( ( $m[ ( $v84 + 13744 ) >> 3 ] >> ( ( $v84 & 7 ) << 3 ) ) & 0xFF ) < $v85 ? 0 : $s1;
																		$s1 = $s0 + $v56;
																		\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v56 );
																		$v56 = $s1;
																		$v84 = $v84 + 1;
																		if ( $v84 == 5 ) {
																			break;
																		}
																	}
																	$v86 = $v76 | \PHP_INT_MIN;
																	$v87 = 0;
																	$v88 = ( $m[5169] ?? $this->rt_load( 41352, 4 ) ) & 0xFFFFFFFF;
																	if ( $v88 == 0 ) {
																		break 2;
																	}
																	$v89 = $v77 | \PHP_INT_MIN;
																	$v90 = $v88;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$v48 = $v90;
																		$v90 = $v48 - 1;
																		if ( $v90 <= 199 && $v90 < $v88 ) {
																			$s0 = $v90 * 416;
																			if ( ( ( $m[ ( $s0 + 41968 ) >> 3 ] ?? $this->rt_load( $s0 + 41968 ) ) ^ \PHP_INT_MIN ) < $v89 ) {
																				break 4;
																			}
																		}
																		if ( ! $v90 ) {
																			break;
																		}
																	}
																	$v87 = 0;
																	break 2;
																}
															}
															$v86 = 0;
															$v56 = $v14 == $v7 ? $v12 : 0;
															$v48 = 0;
															$v87 = 1;
															break 3;
														} while ( false );
														$v91 = (int) ( $v14 == $v7 );
														$v86 = 0;
														$v92 = 8064 + 40;
														do {
															if ( $v60 == 0 ) {
																$v93 = 0;
																break;
															}
															$v94 = 0;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v95 = 0;
																$v96 = 8064 + 56;
																if ( $v94 <= 199 ) {
																	$v97 = $v94 * 416;
																	if ( ( $m[ ( $v97 + 41888 ) >> 3 ] ?? $this->rt_load( $v97 + 41888 ) ) == $v7 ) {
																		$v98 = $v97 + 41872;
																		$w98 = $v98 >> 3;
																		$m[1015] = ( $m[ $w98 ] ?? $this->rt_word( $w98 ) ) | \PHP_INT_MIN;
																		$v95 = $m[ $w98 + 7 ] ?? $this->rt_word( $w98 + 7 );
																		$v96 = 8064 + 48;
																		$v16 = $v94;
																	}
																}
																$m[ $v96 >> 3 ] = $v95;
																$v99 = $m[1015];
																if ( $v99 != 0 ) {
																	$m[1013] = $v99;
																	$v93 = $m[1014];
																	$v72 = $v16 & 0xFFFFFFFF;
																	$v92 = 8064 + 56;
																	break 2;
																}
																$v94 = $v94 + 1;
																if ( $v94 == $v60 ) {
																	break;
																}
															}
															$v93 = 0;
														} while ( false );
														$v56 = $v91 ? $v12 : 0;
														$v62 = $v60;
														$m[ $v92 >> 3 ] = $v93;
														$v100 = 0;
														$v87 = 1;
														if ( $m[1013] == 0 ) {
															$v48 = 0;
															break 3;
														}
													} while ( false );
													$v48 = 0;
												} while ( false );
												$v100 = 1;
												if ( $v72 > 199 || $v72 >= $v62 ) {
													break;
												}
												$v100 = 1;
												$v101 = $v72 * 416;
												if ( ( $m[ ( $v101 + 41888 ) >> 3 ] ?? $this->rt_load( $v101 + 41888 ) ) != $v7 ) {
													$v102 = 1;
													break 2;
												}
												$v103 = $v101 + 41872;
												$w103 = $v103 >> 3;
												$v104 = $m[ $w103 + 3 ] ?? $this->rt_word( $w103 + 3 );
												$v105 = $m[ $w103 + 4 ] ?? $this->rt_word( $w103 + 4 );
												$v106 = $m[ $w103 + 5 ] ?? $this->rt_word( $w103 + 5 );
												$v107 = $m[ $w103 + 6 ] ?? $this->rt_word( $w103 + 6 );
												$v14 = $m[ $w103 + 7 ] ?? $this->rt_word( $w103 + 7 );
												$v102 = 0;
												break 2;
											} while ( false );
											if ( $v62 == 0 ) {
												break 2;
											}
											$v102 = 1;
										} while ( false );
										$v109 = 0;
										$v110 = $v87 ^ 0xFFFFFFFF;
										$v111 = $v59 & 0xFF;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v109 <= 199 ) {
												$v112 = $v109 * 416;
												if ( ( $m[ ( $v112 + 41888 ) >> 3 ] ?? $this->rt_load( $v112 + 41888 ) ) == $v7 ) {
													$v113 = $v112 + 41872;
													$w113 = $v113 >> 3;
													if ( ! ( $v110 & (int) ( ( ( $m[ $w113 ] ?? $this->rt_word( $w113 ) ) | \PHP_INT_MIN ) < $v86 ) ) ) {
														$v114 = $m[ $w113 + 3 ] ?? $this->rt_word( $w113 + 3 );
														$v115 = $m[ $w113 + 4 ] ?? $this->rt_word( $w113 + 4 );
														$v116 = $m[ $w113 + 5 ] ?? $this->rt_word( $w113 + 5 );
														$v117 = $m[ $w113 + 6 ] ?? $this->rt_word( $w113 + 6 );
														$v118 = $m[ $w113 + 7 ] ?? $this->rt_word( $w113 + 7 );
														$v119 = 0;
														$m[1022] = 0;
														$m[1021] = $v118;
														$m[1020] = $v117;
														$m[1019] = $v116;
														$m[1018] = $v115;
														$m[1017] = $v114;
														$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
														$v120 = 0;
														--$this->fuel < 0 && self::rt_out_of_fuel();
														while ( true ) {
															$s0 = ( $v120 << 3 ) + 8136;
															$s1 = $m[ $s0 >> 3 ];
															$s0 = ( ( $m[ ( $v120 + 13744 ) >> 3 ] >> ( ( $v120 & 7 ) << 3 ) ) & 0xFF ) < $v111 ? 0 : $s1;
															$s1 = $s0 + $v119;
															\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v119 );
															$v119 = $s1;
															$v120 = $v120 + 1;
															if ( $v120 == 5 ) {
																break;
															}
														}
														$v56 = $v56 < $v119 ? $v56 : $v119;
													}
												}
											}
											$v109 = $v109 + 1;
											if ( $v109 == $v62 ) {
												break;
											}
										}
										if ( $v102 ) {
											break;
										}
										$v58 = 0;
										$m[1022] = 0;
										$m[1021] = $v14;
										$m[1020] = $v107;
										$m[1019] = $v106;
										$m[1018] = $v105;
										$m[1017] = $v104;
										$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
										$v122 = 0;
										--$this->fuel < 0 && self::rt_out_of_fuel();
										while ( true ) {
											$s0 = ( $v122 << 3 ) + 8136;
											$s1 = $m[ $s0 >> 3 ];
											$s0 = $s1 + $v58;
											\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v58 );
											$v58 = $s0;
											$v122 = $v122 + 1;
											if ( $v122 == 5 ) {
												break;
											}
										}
										$v55 = $v100 ? $v72 : $v60;
										$v49 = $v48;
									}
									$v123 = $v58 - $v56;
									\is_float( $v123 ) && $v123 = self::rt_sub_64( $v58, $v56 );
									$v54 = $v123 > 0 ? $v123 : 0;
									$v57 = $v58 > $v56 ? $v56 : $v58;
									break 2;
								} while ( false );
								$v55 = $v100 ? $v72 : $v60;
								$v54 = 0;
								$v49 = $v48;
								$v57 = $v56;
							} while ( false );
							$v124 = 0;
							$v125 = 1;
							$v126 = ( $m[5169] ?? $this->rt_load( 41352, 4 ) ) & 0xFFFFFFFF;
							if ( $v49 < $v126 ) {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( $v49 <= 199 && $v49 < $v126 ) {
										$v127 = $v49 * 416;
										$w127 = $v127 >> 3;
										if ( ( $m[ $w127 + 5244 ] ?? $this->rt_word( $w127 + 5244 ) ) != 2 ) {
											$v128 = $m[ $w127 + 5242 ] ?? $this->rt_word( $w127 + 5242 );
											$v129 = $v128 - $v57;
											\is_float( $v129 ) && $v129 = self::rt_sub_64( $v128, $v57 );
											$v54 = $v54 > $v129 ? $v54 : $v129;
											$v57 = $v128 > $v57 ? $v57 : $v128;
											$v124 = 1;
										}
									}
									$v49 = ( $v49 + 1 ) & 0xFFFFFFFF;
									if ( $v49 == $v126 ) {
										break;
									}
								}
								$v125 = $v124 ^ 1;
							}
							$v130 = 0;
							$v131 = $v10 - $v57;
							\is_float( $v131 ) && $v131 = self::rt_sub_64( $v10, $v57 );
							$v132 = $v54 > $v131 ? $v54 : $v131;
							$v133 = (int) ( $v132 > 0 && $v1 - $v11 > $v9 );
							$v134 = (int) ( $v132 < 1 ) & $v125 & (int) ( $v56 == $v10 );
							do {
								if ( $v2 != 2 ) {
									break;
								}
								$v135 = 0;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v136 = $v135;
										if ( $v136 == $v126 ) {
											break 2;
										}
										$v137 = (int) ( $v136 > 199 );
										if ( ! $v137 ) {
											$s0 = ( $v136 * 416 ) & 0xFFFFFFFF;
											$v124 = (int) ( ( $m[ ( $s0 + 41960 ) >> 3 ] ?? $this->rt_load( $s0 + 41960 ) ) != \PHP_INT_MIN );
										}
										$v135 = ( $v136 + 1 ) & 0xFFFFFFFF;
										if ( $v137 ) {
											continue;
										}
										if ( ( $v124 & 1 ) != 0 ) {
											break;
										}
									}
								} while ( false );
								if ( $v126 == 0 ) {
									break;
								}
								$v138 = $v126;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v124 = $v138;
										$v138 = ( $v124 - 1 ) & 0xFFFFFFFF;
										if ( $v138 <= 199 && $v138 < $v126 ) {
											$v139 = $v138 * 416;
											$v140 = $v139 + 41232;
											$w140 = $v140 >> 3;
											if ( $v136 != $v126 ) {
												$v141 = ( $m[ ( $v139 + 41960 ) >> 3 ] ?? $this->rt_load( $v139 + 41960 ) ) ^ \PHP_INT_MIN;
											} else {
												if ( $v138 ) {
													continue;
												}
												$s0 = ( $m[ $w140 + 89 ] ?? $this->rt_word( $w140 + 89 ) ) | \PHP_INT_MIN;
												$v141 = ( $m[ $w140 + 90 ] ?? $this->rt_word( $w140 + 90 ) ) == 2 ? 0 : $s0;
											}
											if ( $v141 != 0 ) {
												break 2;
											}
										}
										if ( ! $v138 ) {
											break;
										}
									}
									$v130 = 0;
									break 2;
								} while ( false );
								$v142 = $m[ $w140 + 88 ] ?? $this->rt_word( $w140 + 88 );
								$c = $v124 >= $v126;
								$v143 = 0;
								if ( ! $c ) {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										if ( $v124 <= 199 && $v124 < $v126 ) {
											$v144 = $v124 * 416;
											$w144 = $v144 >> 3;
											if ( ( $m[ $w144 + 5244 ] ?? $this->rt_word( $w144 + 5244 ) ) != 2 ) {
												$v145 = $m[ $w144 + 5242 ] ?? $this->rt_word( $w144 + 5242 );
												$v146 = $v145 - $v142;
												\is_float( $v146 ) && $v146 = self::rt_sub_64( $v145, $v142 );
												$v143 = $v143 > $v146 ? $v143 : $v146;
												$v142 = $v145 > $v142 ? $v142 : $v145;
											}
										}
										$v124 = ( $v124 + 1 ) & 0xFFFFFFFF;
										if ( $v124 == $v126 ) {
											break;
										}
									}
								}
								$v147 = $v10 - $v142;
								\is_float( $v147 ) && $v147 = self::rt_sub_64( $v10, $v142 );
								$v130 = (int) ( ( $v143 > $v147 ? $v143 : $v147 ) > 0 );
							} while ( false );
							isset( $m[5210] ) || $this->rt_touch( 5210 );
							$m[5210] = $v130;
							isset( $m[5204] ) || $this->rt_touch( 5204 );
							$m[5204] = $v132;
							isset( $m[5203] ) || $this->rt_touch( 5203 );
							$m[5203] = $v56;
							isset( $m[5209] ) || $this->rt_touch( 5209 );
							$m[5209] = $v133;
							isset( $m[5208] ) || $this->rt_touch( 5208 );
							$m[5208] = $v134;
							isset( $m[5207] ) || $this->rt_touch( 5207 );
							$m[5207] = $v48;
							isset( $m[5206] ) || $this->rt_touch( 5206 );
							$m[5206] = $v55;
							$s0 = $v57 < $v10 ? $v57 : $v10;
							$s1 = $v132 + $s0;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $v132, $s0 );
							isset( $m[5205] ) || $this->rt_touch( 5205 );
							$m[5205] = $s1;
							do {
								if ( $v48 || $v126 < 32 ) {
									break;
								}
								$v148 = $v126;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v149 = $v148;
										if ( $v149 == 0 ) {
											break 2;
										}
										$v148 = $v149 - 1;
										$v150 = (int) ( $v149 > 200 );
										if ( ! $v150 ) {
											$s0 = ( $v148 * 416 ) & 0xFFFFFFFF;
											$v124 = (int) ( ( $m[ ( $s0 + 41960 ) >> 3 ] ?? $this->rt_load( $s0 + 41960 ) ) != \PHP_INT_MIN );
										}
										if ( $v150 ) {
											continue;
										}
										if ( ( $v124 & 1 ) != 0 ) {
											break;
										}
									}
								} while ( false );
								$v151 = ( $v149 ? ( ( ( $v148 - 1 ) & 0xFFFFFFFF ) < 3 ? $v148 + 1 : 1 ) : 1 ) & 0xFFFFFFFF;
								if ( $v151 > 199 || ( $v151 >= $v126 || $v151 > 198 ) ) {
									break;
								}
								$v152 = $v151 + 1;
								if ( $v152 >= $v126 || $v151 > 197 ) {
									break;
								}
								$v153 = $v151 + 2;
								if ( $v153 >= $v126 || $v151 > 196 ) {
									break;
								}
								$v154 = $v151 + 3;
								if ( $v154 >= $v126 ) {
									break;
								}
								$s0 = $v151 * 416;
								$v155 = $m[ ( $s0 + 41936 ) >> 3 ] ?? $this->rt_load( $s0 + 41936 );
								isset( $m[5211] ) || $this->rt_touch( 5211 );
								$m[5211] = 1;
								isset( $m[5212] ) || $this->rt_touch( 5212 );
								$m[5212] = $v151;
								$s0 = $v154 * 416;
								isset( $m[5215] ) || $this->rt_touch( 5215 );
								$m[5215] = ( $m[ ( $s0 + 41944 ) >> 3 ] ?? $this->rt_load( $s0 + 41944 ) ) & \PHP_INT_MAX;
								$s0 = $v152 * 416;
								$v156 = $m[ ( $s0 + 41936 ) >> 3 ] ?? $this->rt_load( $s0 + 41936 );
								$v157 = $v155 > $v156 ? $v155 : $v156;
								$s0 = $v153 * 416;
								$v158 = $m[ ( $s0 + 41936 ) >> 3 ] ?? $this->rt_load( $s0 + 41936 );
								isset( $m[5214] ) || $this->rt_touch( 5214 );
								$m[5214] = $v157 > $v158 ? $v157 : $v158;
								$v159 = $v155 < $v156 ? $v155 : $v156;
								isset( $m[5213] ) || $this->rt_touch( 5213 );
								$m[5213] = $v159 < $v158 ? $v159 : $v158;
								break 5;
							} while ( false );
							isset( $m[5211] ) || $this->rt_touch( 5211 );
							$m[5211] = 0;
							break 4;
						} while ( false );
						$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
						$m[1012] = ( $m[1012] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v37;
						$m[1011] = ( $v18 << 32 ) | $v34;
						$m[1010] = ( $v21 << 32 ) | $v38;
						$m[1009] = ( $v30 << 32 ) | $v36;
						break 2;
					} while ( false );
					$this->place_at_fault( 8064 + 56, 41240, 13, 10904, 13, 0, 0, 0, 0, 0 );
					$m[1012] = ( $m[1012] & -0x100000000 ) | ( $m[1018] & 0xFFFFFFFF );
					$m[1011] = $m[1017];
					$m[1010] = $m[1016];
					$v161 = $m[1015];
					$m[1009] = $v161;
					if ( ( $v161 & 0xFFFFFFFF ) == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 8064 + 8 );
				break 2;
			} while ( false );
			isset( $m[5202] ) || $this->rt_touch( 5202 );
			$m[5202] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8064 + 128;
	}

	/** resolve (WebAssembly function 43). */
	private function resolve_43(): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$this->g0_stack_pointer = 7904;
		$v1 = 0;
		do {
			if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
				$m[1008] = $m[1008] & -0x100;
				$m[1007] = $m[1007] & -0x100000000;
				$m[1006] = $m[1006] & -0x100000000;
				$m[1005] = $m[1005] & -0x100000000;
			} else {
				do {
					$v2 = $m[5155] ?? $this->rt_load( 41240 );
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
							$v10 = ( $v8 * 416 + 41872 ) & 0xFFFFFFFF;
							$v11 = 0;
							--$this->fuel < 0 && self::rt_out_of_fuel();
							while ( true ) {
								$s0 = ( $v10 + ( $v11 << 3 ) ) & 0xFFFFFFFF;
								$v12 = $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
								do {
									$v13 = $v11 * 24;
									switch ( $m[ ( $v13 + 8520 ) >> 3 ] & 0xFF ) {
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
											$v14 = $v13 + 8504;
											$w14 = $v14 >> 3;
											$s0 = $v12 <= $m[ $w14 + 1 ];
											if ( $m[ $w14 ] > $v12 ? $v12 == \PHP_INT_MIN : $s0 ) {
												break 2;
											}
											break;
									}
									$this->place_at_fault( 7904 + 136, $v10, 15, 8504, 15, 0, 0, 0, 1, $v8 );
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
					$v17 = 13024;
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
					isset( $m[5217] ) || $this->rt_touch( 5217 );
					$m[5217] = $m[1023];
					isset( $m[5216] ) || $this->rt_touch( 5216 );
					$m[5216] = $m[1022];
					isset( $m[5215] ) || $this->rt_touch( 5215 );
					$m[5215] = $m[1021];
					isset( $m[5214] ) || $this->rt_touch( 5214 );
					$m[5214] = $m[1020];
					isset( $m[5213] ) || $this->rt_touch( 5213 );
					$m[5213] = $m[1019];
					isset( $m[5212] ) || $this->rt_touch( 5212 );
					$m[5212] = $m[1018];
					isset( $m[5211] ) || $this->rt_touch( 5211 );
					$m[5211] = $m[1017];
					isset( $m[5204] ) || $this->rt_touch( 5204 );
					$m[5204] = $m[1010];
					isset( $m[5203] ) || $this->rt_touch( 5203 );
					$m[5203] = $m[1009];
					isset( $m[5210] ) || $this->rt_touch( 5210 );
					$m[5210] = $m[1016] == 2 ? 2 : 1;
					isset( $m[5209] ) || $this->rt_touch( 5209 );
					$m[5209] = $m[1015] == 2 ? 2 : 1;
					$v21 = $m[1014];
					isset( $m[5208] ) || $this->rt_touch( 5208 );
					$m[5208] = $v21 == 3 ? 3 : ( $v21 == 2 ? 2 : 1 );
					$v22 = $m[1013];
					isset( $m[5207] ) || $this->rt_touch( 5207 );
					$m[5207] = $v22 == 3 ? 3 : ( $v22 == 2 ? 2 : 1 );
					$v23 = $m[1012];
					isset( $m[5206] ) || $this->rt_touch( 5206 );
					$m[5206] = $v23 == 3 ? 3 : ( $v23 == 2 ? 2 : 1 );
					$v24 = $m[1011];
					isset( $m[5205] ) || $this->rt_touch( 5205 );
					$m[5205] = $v24 == 3 ? 3 : ( $v24 == 2 ? 2 : 1 );
					$this->rt_copy( 41744, 7904 + 16, 120 );
					isset( $m[5202] ) || $this->rt_touch( 5202 );
					$m[5202] = 0;
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

	/** rules (WebAssembly function 44). */
	private function rules_44( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 13896 ) >> 3 ];
		}
		return $v1;
	}

	/** split (WebAssembly function 45). */
	private function split_45(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5154] ?? $this->rt_load( 41232 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5155] ?? $this->rt_load( 41240 );
						if ( $v1 < 0 || $v1 > 10000000000000 ) {
							break;
						}
						$v2 = $m[5156] ?? $this->rt_load( 41248 );
						if ( $v2 < 0 || $v2 > 10000000000000 ) {
							break;
						}
						$v3 = $m[5157] ?? $this->rt_load( 41256 );
						if ( $v3 < 0 || $v3 > 10000000000000 ) {
							break;
						}
						$v4 = $m[5158] ?? $this->rt_load( 41264 );
						if ( $v4 >= 10000000000001 || $v4 < 0 && $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5159] ?? $this->rt_load( 41272 );
						if ( $v5 >= 0 ) {
							if ( $v5 >= 10000000000001 ) {
								break;
							}
						} elseif ( $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5160] ?? $this->rt_load( 41280 );
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
						isset( $m[5206] ) || $this->rt_touch( 5206 );
						$m[5206] = $v11 ? \PHP_INT_MIN : $v10;
						$s0 = $v6 - $v10;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6, $v10 );
						isset( $m[5205] ) || $this->rt_touch( 5205 );
						$m[5205] = $v11 ? \PHP_INT_MIN : $s0;
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
						isset( $m[5203] ) || $this->rt_touch( 5203 );
						$m[5203] = $v18;
						$s0 = $v1 - $v18;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v1, $v18 );
						isset( $m[5204] ) || $this->rt_touch( 5204 );
						$m[5204] = $s0;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 41240, 6, 11216, 6, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v19 = $m[1020];
					$m[1016] = $v19;
					if ( ( $v19 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5202] ) || $this->rt_touch( 5202 );
				$m[5202] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** words (WebAssembly function 46). */
	private function words_46(): int {
		return 41232;
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
