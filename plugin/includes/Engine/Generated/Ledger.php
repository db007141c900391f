<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 510a110b32ee41f19938bdfacaf0120d95c89a08d10b3e2e6b3586e123a90967.
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
	public const WASM_SHA256 = '510a110b32ee41f19938bdfacaf0120d95c89a08d10b3e2e6b3586e123a90967';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1025 => 3153600000000, 256, 1028 => 3153600000000, 256, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1,
		2, 257, 1, 2, 257, 1049 => 1000, 256, 1052 => 10000000000000, 256, 1055 => 100, 256,
		1058 => 10000000000000, 256, 1061 => 3153600000000, 256, 1064 => 3153600000000, 256, 1, 1000, 256,
		-2147483648, 2147483647, 1073 => 1, 1076 => 1, 1079 => 253402300799999, 1082 => 3153600000000,
		1085 => 253402300799999, 1088 => 253402300799999, 1091 => 2147483647, 1094 => 10000000000000,
		1097 => 10000000000000, 1100 => 10000000000000, 1103 => 10000000000000, 1106 => 10000000000000,
		1108 => -10000000000000, 10000000000000, 1112 => 10000000000000, 1115 => 10000000000000,
		1118 => 253402300799999, 1120 => 1, 3, 1, 1124 => 253402300799999, 256, 1127 => 253402300799999, 256,
		-10000000000000, 10000000000000, 256, 1, 3, 1, 1136 => 253402300799999, 256, 1139 => 253402300799999,
		256, 1142 => 253402300799999, 256, 1145 => 253402300799999, 256, 1148 => 253402300799999, 256,
		-9007199254740991, 9007199254740991, 1154 => 100, 2, 1157 => 10000000000000, 1160 => 10000000000000,
		256, 1, 1000000000, 1166 => 3153600000000, 1169 => 3153600000000, 1171 => 1, 3, 1, 1, 3, 1, 1, 3, 1,
		1, 3, 1, 1, 2, 1, 1, 2, 1, 1190 => 1000, 1193 => 10000000000000, 1196 => 100, 1199 => 10000000000000,
		1202 => 3153600000000, 1205 => 3153600000000, 1207 => 1, 1000, 1210 => 1, 13, 1,
		1214 => 253402300799999, 256, 1217 => 253402300799999, 256, 1220 => 253402300799999, 256, 1223 => 1,
		1226 => 1, 1229 => 1, 1232 => 1, 1235 => 1, 1238 => 1, 1241 => 1, 1244 => 1, 1247 => 1,
		1250 => 10000000000000, 1253 => 10000000000000, 1256 => 10000000000000, 1259 => 10000000000000, 256,
		1262 => 10000000000000, 256, 1265 => 10000000000000, 256, 1268 => 3153600000000, 1271 => 1, 1274 => 1,
		1277 => 1, 1280 => 1, 1283 => 1, 1286 => 9007199254740991, 256, 1289 => 2147483647,
		1292 => 253402300799999, 256, 1295 => 1, 1298 => 253402300799999, 256, 1, 2, 1,
		1304 => 253402300799999, 256, 1307 => 1, 1310 => 253402300799999, 256, 1313 => 9007199254740991, 256,
		1316 => 9007199254740991, 256, 1319 => 9007199254740991, 256, 1322 => 1, 1325 => 1,
		1328 => 253402300799999, 1331 => 253402300799999, 256, 1334 => 1, 1337 => 1, 1340 => 253402300799999,
		256, 1343 => 1, 1346 => 9007199254740991, 256, 1349 => 9007199254740991, 256, 1352 => 1,
		1355 => 2147483647, 1358 => 2147483647, 1361 => 100, 1364 => 2147483647, 1367 => 10000000000000,
		1370 => 253402300799999, 1372 => 1, 2, 1, 1, 2, 1, 1, 5, 1, 1382 => 253402300799999, 256,
		1385 => 253402300799999, 256, 1388 => 2147483647, 1391 => 3153600000000, 1394 => 3153600000000,
		1397 => 10000000000000, 1400 => 253402300799999, 1403 => 10000000000000, 1406 => 2147483647,
		1409 => 253402300799999, 256, 1412 => 253402300799999, 256, 1415 => 253402300799999,
		1418 => 9007199254740991, 256, 1421 => 253402300799999, 1424 => 253402300799999,
		1427 => 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1, 3, 1, 1436 => 253402300799999,
		1439 => 253402300799999, 1442 => 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1, 3, 1,
		1451 => 253402300799999, 1454 => 253402300799999, 1457 => 9007199254740991, 256, 1460 => 2147483647,
		1463 => 253402300799999, 256, 8308408381722878317, 7453016943535417460, 2334385648715461477,
		7310017434430236271, 8247611994981558387, 8022154911069004645, 5576973039300666732,
		7813591561000219763, 8007511615192789605, 8316850467080708198, 8030554088932471923,
		6998705320237560695, 7957614725274629219, 7308323448091074848, 2334397830433170976,
		8242185888024062071, 8391164254634604399, 7526751258999614561, 7957695015191388261,
		8391086132249390880, 8459846312389864545, 2336916756001482098, 8391164254633616481,
		7738140083234368609, 6998705320238544239, 7957614725274629219, 7308323448091074848,
		2334397830433170976, 7738140083766719585, 7308323448096585071, 6998705320238866768,
		7957614725274629219, 7308323448091074848, 2334397830433170976, 7308631229692146785,
		8606218820622054510, 8386653722862187630, 7526756837609074537, 7594793423135339887,
		8102082852120851815, 6998705320237690473, 7957614725274629219, 7597696135119003936,
		8389209267070068590, 7161082343932584307, 7305808799992016756, 7021991863916983406,
		8386654022352987500, 7309377853804540527, 7377304608515122034, 7738151130160002149,
		7307218434631757397, 2340029460253864736, 7955925862328530035, 7022083187822982432,
		7165073434038527334, 8389754633633222763, 7306634592547858548, 7738151130691041652,
		7165901489354729760, 8028620030632816229, 8390313048101184626, 8007523701041948008,
		8245927517318422638, 8102104868358088036, 8606207838304827756, 7599578516127249229,
		2334675642071606382, 8243691149574829427, 7307218433977181025, 8007511614975797024,
		7379555238788800614, 8017363239160670068, 7598805593979709038, 7142820508314332783,
		8030878500513672559, 7811903046411121518, 8387507296051159328, 7236281245828868384, 34359750088,
		141733932496, 900000, 1548 => 3153600000000, 1550 => 68719488497, 98784259585, 300000,
		1554 => 3153600000000, 1556 => 47244652056, 184683605539, 3, 1, 3, 3, 34359750222, 171798703702, 2, 1,
		3, 3, 55834586750, 171798703755, 1, 1, 3, 3, 34359750323, 167503736507, 1, 1, 3, 3, 30064783074,
		115964129001, 1, 1, 2, 4, 30064783108, 124554063627, 1, 1, 2, 4, 77309423400, 115964129082, 100,
		1596 => 1000, 2, 68719488853, 107374194533, 1602 => 10000000000000, 1, 77309423486, 115964129168,
		1608 => 100, 2, 51539619755, 90194325431, 1614 => 10000000000000, 1, 60129554380, 85899358170,
		2592000000, 1620 => 3153600000000, 1622 => 30064783342, 85899358197, 600000, 1626 => 3153600000000,
		1628 => 77309423625, 158913802267, 2, 1, 1000, 2, 17230332160, 47398873469574913,
		-8070862974038626547, 9084887868977990135, 816367577262859894, 1, 4, 5, 6, 7, 8, 9, 11, 12,
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

	/** admit (WebAssembly function 10).: () -> (). */
	public function admit(): void {
		$this->rt_begin_call();
		try {
			$this->admit_10();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** confirm (WebAssembly function 11).: () -> (). */
	public function confirm(): void {
		$this->rt_begin_call();
		try {
			$this->confirm_11();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** counted (WebAssembly function 12).: () -> (). */
	public function counted(): void {
		$this->rt_begin_call();
		try {
			$this->counted_12();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** format (WebAssembly function 13).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_13();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** govern (WebAssembly function 14).: () -> (). */
	public function govern(): void {
		$this->rt_begin_call();
		try {
			$this->govern_14();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** group (WebAssembly function 15).: () -> (). */
	public function group(): void {
		$this->rt_begin_call();
		try {
			$this->group_15();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** massGuard (WebAssembly function 16).: () -> (). */
	public function massGuard(): void {
		$this->rt_begin_call();
		try {
			$this->massguard_16();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** order (WebAssembly function 17).: () -> (). */
	public function order(): void {
		$this->rt_begin_call();
		try {
			$this->order_17();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** owner (WebAssembly function 18).: () -> (). */
	public function owner(): void {
		$this->rt_begin_call();
		try {
			$this->owner_18();
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

	/** reflect (WebAssembly function 20).: () -> (). */
	public function reflect(): void {
		$this->rt_begin_call();
		try {
			$this->reflect_20();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** resolve (WebAssembly function 21).: () -> (). */
	public function resolve(): void {
		$this->rt_begin_call();
		try {
			$this->resolve_21();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** rules (WebAssembly function 22).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_22( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** split (WebAssembly function 23).: () -> (). */
	public function split(): void {
		$this->rt_begin_call();
		try {
			$this->split_23();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
	}

	/** words (WebAssembly function 24).: () -> (i32). */
	public function words(): int {
		$this->rt_begin_call();
		try {
			$result = $this->words_24();
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
				return 123992;
			case '__heap_base':
				return 124000;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0x9F5800000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 13112 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 40152;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 40792 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 40792 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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

	/** stock_truth::wire::counted::run::{{closure}} (WebAssembly function 3). */
	private function run_closure( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v3 = 0;
		if ( $v2 <= 199 && $v2 < ( $m[5021] & 0xFFFFFFFF ) ) {
			$s0 = $v2 * 416;
			$v4 = $m[ ( $s0 + 40792 ) >> 3 ] ?? $this->rt_load( $s0 + 40792 );
			$v5 = 0;
			$v6 = $m[5022] & 0xFFFFFFFF;
			if ( ! $v6 ) {
				$v7 = 0;
			} else {
				$v8 = $v6 - 1;
				$v9 = ( $v8 < 199 ? $v8 : 199 ) + 1;
				$v10 = 1;
				$v7 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v11 = $v10;
					$v12 = ( $v5 * 416 ) & 0xFFFFFFFF;
					$w12 = $v12 >> 3;
					$v13 = $m[ $w12 + 5102 ] ?? $this->rt_word( $w12 + 5102 );
					$s0 = $v13 == \PHP_INT_MIN ? $v1 : ( $v1 < $v13 ? $v1 : $v13 );
					$s1 = $m[ $w12 + 5101 ] ?? $this->rt_word( $w12 + 5101 );
					$v14 = $s0 - $s1;
					\is_float( $v14 ) && $v14 = self::rt_sub_64( $s0, $s1 );
					$v15 = $v14 > 0 ? $v14 : 0;
					$s0 = $m[ $w12 + 5103 ] ?? $this->rt_word( $w12 + 5103 );
					$v16 = $v2 == ( ( $m[ $w12 + 5100 ] ?? $this->rt_word( $w12 + 5100 ) ) & 0xFFFFFFFF ) ? $s0 : 0;
					if ( $v16 != 10000 ) {
						$v15 = $this->quantity_times_other( $v15, $v16 );
					}
					$v10 = ( $v11 + 1 ) & 0xFFFFFFFF;
					$s0 = $v15 + $v7;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v15, $v7 );
					$v7 = $s0;
					$v5 = $v11;
					if ( $v11 == $v9 ) {
						break;
					}
				}
			}
			if ( $v7 <= $v4 ) {
				$v17 = $v1;
			} else {
				$v17 = 0;
				if ( $v1 >= 2 ) {
					$v18 = ( $v6 - 1 ) & 0xFFFFFFFF;
					$v19 = ( $v18 < 199 ? $v18 : 199 ) + 1;
					$v17 = 0;
					$v20 = $v1;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v21 = ( ( $v1 >> 1 ) & \PHP_INT_MAX ) + $v17;
						\is_float( $v21 ) && $v21 = self::rt_add_64( ( $v1 >> 1 ) & \PHP_INT_MAX, $v17 );
						$v22 = 0;
						$v23 = 1;
						$v24 = 0;
						if ( $v6 != 0 ) {
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v25 = $v23;
								$v26 = ( $v22 * 416 ) & 0xFFFFFFFF;
								$w26 = $v26 >> 3;
								$v27 = $m[ $w26 + 5102 ] ?? $this->rt_word( $w26 + 5102 );
								$s0 = $v27 == \PHP_INT_MIN ? $v21 : ( $v21 < $v27 ? $v21 : $v27 );
								$s1 = $m[ $w26 + 5101 ] ?? $this->rt_word( $w26 + 5101 );
								$v28 = $s0 - $s1;
								\is_float( $v28 ) && $v28 = self::rt_sub_64( $s0, $s1 );
								$v29 = $v28 > 0 ? $v28 : 0;
								$s0 = $m[ $w26 + 5103 ] ?? $this->rt_word( $w26 + 5103 );
								$v30 = $v2 == ( ( $m[ $w26 + 5100 ] ?? $this->rt_word( $w26 + 5100 ) ) & 0xFFFFFFFF ) ? $s0 : 0;
								if ( $v30 != 10000 ) {
									$v29 = $this->quantity_times_other( $v29, $v30 );
								}
								$v23 = ( $v25 + 1 ) & 0xFFFFFFFF;
								$s0 = $v29 + $v24;
								\is_float( $s0 ) && $s0 = self::rt_add_64( $v29, $v24 );
								$v24 = $s0;
								$v22 = $v25;
								if ( $v25 == $v19 ) {
									break;
								}
							}
						}
						$v31 = (int) ( $v24 > $v4 );
						$v20 = $v31 ? $v21 : $v20;
						$v17 = $v31 ? $v17 : $v21;
						$v1 = $v20 - $v17;
						\is_float( $v1 ) && $v1 = self::rt_sub_64( $v20, $v17 );
						if ( $v1 <= 1 ) {
							break;
						}
					}
				}
			}
			$m[1021] = $v17;
			$v3 = 1;
		}
		$m[1020] = $v3;
	}

	/** stock_truth::facts::quantity::Quantity::times_other (WebAssembly function 4). */
	private function quantity_times_other( int $v0, int $v1 ): int {
		$v2 = $v0 < 30000000000000 ? $v0 : 30000000000000;
		$v3 = \intdiv( $v2, 10000 );
		$s0 = ( $v3 * -10000 + $v2 ) * $v1;
		\is_float( $s0 ) && $s0 = self::rt_mul_64( $v3 * -10000 + $v2, $v1 );
		$s1 = $s0 + 9999;
		\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
		$s0 = $v3 * $v1;
		\is_float( $s0 ) && $s0 = self::rt_mul_64( $v3, $v1 );
		$v4 = \intdiv( $s1, 10000 ) + $s0;
		\is_float( $v4 ) && $v4 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
		return $v4 < 30000000000000 ? $v4 : 30000000000000;
	}

	/** stock_truth::wire::resolve::decided (WebAssembly function 5). */
	private function resolve_decided( int $v1, int $v2 ): void {
		$m = &$this->m;
		$v8 = 0;
		$v9 = 0;
		if ( ! $v1 ) {
			$v3 = 0;
		} else {
			$v4 = ( ( $v2 << 3 ) + 40792 ) & 0xFFFFFFFF;
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

	/** stock_truth::wire::policies::PolicyBook::take (WebAssembly function 6). */
	private function policybook_take(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7952;
		$m[1818] = $m[1818] & -0xFF00000001;
		do {
			$v2 = $m[5035];
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1818] = ( $m[1818] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1818] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 40792 ) & 0xFFFFFFFF;
								$s0 = $this->policies_holds( $v8 );
								if ( ! $s0 ) {
									$this->place_at_fault( 7952 + 128, $v8, 15, 9320, 15, 0, 1, 1, $v7 );
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
									$s0 = $this->policies_holds( 40160 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 40160, 15, 9320, 15, 0, 0, 0, 7952 );
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
										$this->policies_read( 40160 );
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
							$v20 = ( $v5 + 13184 ) & 0xFFFFFFFF;
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
			$m[1818] = ( $m[1818] & -0xFF00000001 ) | 0x100000000;
		} while ( false );
		$this->g0_stack_pointer = 7952 + 208;
	}

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::holds (WebAssembly function 7). */
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
				if ( $m[ $w3 + 1165 ] > $v4 || $v4 > $m[ $w3 + 1166 ] ) {
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

	/** stock_truth::wire::policies::<impl stock_truth::wire::record::Record for stock_truth::policy::Policy>::read (WebAssembly function 8). */
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

	/** stock_truth::rules::intake::admit::waits (WebAssembly function 9). */
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

	/** admit (WebAssembly function 10). */
	private function admit_10(): void {
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
				if ( $m[5019] != 3 ) {
					$m[999] = $m[999] & -0x100;
					$m[998] = $m[998] & -0x100000000;
					$m[997] = $m[997] & -0x100000000;
					$m[996] = $m[996] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[5020];
							if ( $v1 < 0 || $v1 > 3153600000000 ) {
								break;
							}
							$v2 = $m[5021];
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5022];
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5023];
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5024];
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5025];
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5026];
							if ( $v7 >= 9007199254740992 || $v7 < 0 && $v7 != \PHP_INT_MIN ) {
								break;
							}
							$v8 = $m[5027];
							if ( $v8 < 0 || $v8 > 2147483647 ) {
								break;
							}
							$v9 = $m[5028];
							if ( $v9 >= 0 ) {
								if ( $v9 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v9 != \PHP_INT_MIN ) {
								break;
							}
							$v10 = $m[5029];
							if ( $v10 < 0 || $v10 > 1 ) {
								break;
							}
							$v11 = $m[5030];
							if ( $v11 >= 0 ) {
								if ( $v11 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v11 != \PHP_INT_MIN ) {
								break;
							}
							$v12 = $m[5031];
							if ( $v12 < 1 || $v12 > 2 ) {
								break;
							}
							$v13 = $m[5032];
							if ( $v13 >= 0 ) {
								if ( $v13 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v13 != \PHP_INT_MIN ) {
								break;
							}
							$v14 = 0;
							$v15 = $m[5033];
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
									$v19 = $m[5034];
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
											$v11 = $m[5035];
											if ( $v11 >= 10000000000001 || $v11 < -10000000000000 && $v11 != \PHP_INT_MIN ) {
												break;
											}
											$v24 = $m[5036];
											if ( $v24 < 1 || $v24 > 3 ) {
												break;
											}
											$v25 = $m[5037];
											if ( $v25 < 0 || $v25 > 253402300799999 ) {
												break;
											}
											$v26 = $m[5038];
											if ( $v26 < 0 || $v26 > 253402300799999 ) {
												break;
											}
											$v27 = $m[5039];
											if ( $v27 >= 9007199254740992 || $v27 < 0 && $v27 != \PHP_INT_MIN ) {
												break;
											}
											$v28 = $m[5040];
											if ( $v28 < 0 || $v28 > 2147483647 ) {
												break;
											}
											$v29 = $m[5041];
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
										$this->place_at_fault( 7968 + 168, 40280, 7, 11552, 7, 0, 1, 0, 7968 );
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
									$v40 = $m[5042];
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
											$v42 = $m[5043];
											if ( $v42 >= 253402300800000 || $v42 < 0 && $v42 != \PHP_INT_MIN ) {
												break;
											}
											$v40 = $m[5044];
											if ( $v40 < 0 || $v40 > 253402300799999 ) {
												break;
											}
											$v26 = $m[5045];
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
										$this->place_at_fault( 7968 + 168, 40344, 3, 11288, 3, 0, 2, 0, 7968 );
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
									$v46 = $m[5046];
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
											$v51 = $m[5047];
											if ( $v51 >= 10000000000001 || $v51 < -10000000000000 && $v51 != \PHP_INT_MIN ) {
												break;
											}
											$v52 = $m[5048];
											if ( $v52 < 1 || $v52 > 3 ) {
												break;
											}
											$v53 = $m[5049];
											if ( $v53 < 0 || $v53 > 253402300799999 ) {
												break;
											}
											$v54 = $m[5050];
											if ( $v54 < 0 || $v54 > 253402300799999 ) {
												break;
											}
											$v40 = $m[5051];
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
										$this->place_at_fault( 7968 + 168, 40376, 5, 11432, 5, 0, 3, 0, 7968 );
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
										$v60 = $m[5052];
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
												$v63 = $m[5053];
												if ( $v63 < 0 || $v63 > 253402300799999 ) {
													break;
												}
												$v64 = $m[5054];
												if ( $v64 < 0 || $v64 > 253402300799999 ) {
													break;
												}
												$v40 = $m[5055];
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
											$this->place_at_fault( 7968 + 168, 40424, 3, 11360, 3, 0, 4, 0, 7968 );
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
							$m[5073] = $v106;
							$m[5071] = $v101 ? $v2 : \PHP_INT_MIN;
							$m[5070] = $v101 ? $v6 : \PHP_INT_MIN;
							$m[5069] = $v98;
							$m[5075] = $v104 == 2 ? \PHP_INT_MIN : $v104;
							$m[5074] = $v105 & 1;
							$m[5072] = $v65;
							$m[5068] = $v77 + 1;
							if ( $v88 == 2 ) {
								$m[5076] = 0;
							} else {
								$m[5076] = (int) ( $v88 != 3 );
								if ( $v88 != 3 ) {
									$m[5082] = $v82;
									$m[5083] = $v33 ^ \PHP_INT_MIN;
									$m[5080] = $v34 ^ \PHP_INT_MIN;
									$m[5079] = $v83 ^ \PHP_INT_MIN;
									$m[5081] = $v85 ? $v84 : \PHP_INT_MIN;
									$m[5078] = $v86 + 1;
									$m[5077] = $v88 & 1 ? \PHP_INT_MIN : $v87;
								}
							}
							$m[5084] = (int) ( $v108 != 2 );
							if ( $v108 == 2 ) {
								break 3;
							}
							$m[5086] = $v43 ^ \PHP_INT_MIN;
							$m[5085] = $v44 ^ \PHP_INT_MIN;
							$m[5087] = $v108 ? $v26 : \PHP_INT_MIN;
							break 3;
						} while ( false );
						$this->place_at_fault( 7968 + 168, 40160, 14, 10136, 14, 0, 0, 0, 7968 );
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
				$m[5067] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7968 );
		} while ( false );
		$this->g0_stack_pointer = 7968 + 224;
	}

	/** confirm (WebAssembly function 11). */
	private function confirm_11(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[5019] != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5020];
						if ( $v1 >= 253402300800000 || $v1 < 0 && $v1 != \PHP_INT_MIN ) {
							break;
						}
						$v2 = $m[5021];
						if ( $v2 >= 0 ) {
							if ( $v2 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5022];
						if ( $v3 >= 0 ) {
							if ( $v3 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5023];
						if ( $v4 >= 0 ) {
							if ( $v4 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5024];
						if ( $v5 < 0 || $v5 > 1 ) {
							break;
						}
						$v6 = $m[5025];
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = $m[5026];
						if ( $v7 < 0 || $v7 > 253402300799999 ) {
							break;
						}
						$v8 = $m[5027];
						if ( $v8 >= 0 ) {
							if ( $v8 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v8 != \PHP_INT_MIN ) {
							break;
						}
						$v9 = $m[5028];
						if ( $v9 < 0 || $v9 > 1 ) {
							break;
						}
						$v10 = $m[5029];
						if ( $v10 < 0 || $v10 > 1 ) {
							break;
						}
						$v11 = $m[5030];
						if ( $v11 >= 0 ) {
							if ( $v11 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v11 != \PHP_INT_MIN ) {
							break;
						}
						$v12 = $m[5031];
						if ( $v12 < 0 || $v12 > 1 ) {
							break;
						}
						$v13 = $m[5032];
						if ( $v13 >= 0 ) {
							if ( $v13 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v13 != \PHP_INT_MIN ) {
							break;
						}
						$v14 = $m[5033];
						if ( $v14 >= 0 ) {
							if ( $v14 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v14 != \PHP_INT_MIN ) {
							break;
						}
						$v15 = $m[5034];
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
						$m[5073] = $v45;
						$m[5068] = $v46;
						$m[5072] = $v20;
						$m[5071] = $v16 ? $v4 : \PHP_INT_MIN;
						$m[5069] = $v17 ? $v2 : \PHP_INT_MIN;
						$m[5070] = $v33 ? $v3 : \PHP_INT_MIN;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 40160, 15, 10472, 15, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v47 = $m[1020];
					$m[1016] = $v47;
					if ( ( $v47 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5067] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** counted (WebAssembly function 12). */
	private function counted_12(): void {
		$m = &$this->m;
		$v11 = 0;
		$v12 = 0;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				do {
					if ( $m[5019] != 3 ) {
						$m[1019] = $m[1019] & -0x100;
						$m[1018] = $m[1018] & -0x100000000;
						$m[1017] = $m[1017] & -0x100000000;
						$m[1016] = $m[1016] & -0x100000000;
					} else {
						$v1 = $m[5020];
						if ( $v1 >= 0 && $v1 <= 10000000000000 ) {
							$v2 = 0;
							do {
								do {
									$v3 = $m[5021];
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
											$s0 = $m[ ( $v10 + 40792 ) >> 3 ] ?? $this->rt_load( $v10 + 40792 );
											if ( $s0 < -9007199254740991 || $s0 > 9007199254740991 ) {
												break;
											}
										}
										$this->place_at_fault( 8128 + 32, $v10 + 40792, 1, 9200, 1, 0, 1, 1, $v9 );
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
								$v13 = $m[5022];
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
											$v21 = $v20 + 40152;
											$w21 = $v21 >> 3;
											$v22 = $m[ ( $v20 + 40800 ) >> 3 ] ?? $this->rt_load( $v20 + 40800 );
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
													$s1 = $s0 - 1000000001;
													\is_float( $s1 ) && $s1 = self::rt_sub_64( $s0, 1000000001 );
													if ( $s1 >= 0 || $s1 < -1000000000 ) {
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
												if ( $s0 < 1 || $s0 > 1000000000 ) {
													break 3;
												}
											} while ( false );
											$v19 = $v19 + 1;
											if ( $v19 == $v18 ) {
												break 4;
											}
										}
									} while ( false );
									$this->place_at_fault( 8128 + 32, $v21 + 648, 4, 9224, 4, $v17, 2, 1, $v19 );
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
							$this->place_at_fault( 8128 + 32, 40160, 1, 10928, 1, 0, 0, 0, 0 );
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
				$m[5068] = $v27;
			} while ( false );
			$m[5067] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** format (WebAssembly function 13). */
	private function format_13(): int {
		return 3;
	}

	/** govern (WebAssembly function 14). */
	private function govern_14(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[5019] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					do {
						do {
							$v1 = $m[5020];
							if ( $v1 < 0 || $v1 > 1 ) {
								break;
							}
							$v2 = $m[5021];
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5022];
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5023];
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5024];
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5025];
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5026];
							if ( $v7 < 0 || $v7 > 1 ) {
								break;
							}
							$v8 = $m[5027];
							if ( $v8 >= 0 && $v8 <= 1 ) {
								$v9 = ( $v6 == 1 ? 1099511627776 : 0 ) | ( $v5 == 1 ? 4294967296 : 1 ) | ( $v7 == 1 ? 281474976710656 : 0 ) | ( $v8 == 1 ? 72057594037927936 : 0 );
								$v10 = ( ( ( $v3 == 1 ? 65536 : 1 ) | ( $v2 == 1 ? 256 : 1 ) | ( $v4 == 1 ? 16777216 : 1 ) | $v9 ) & 0x101010101010100 ) | (int) ( $v1 == 1 );
								break 2;
							}
						} while ( false );
						$this->place_at_fault( 8160 + 4, 40160, 8, 9800, 8, 0, 0, 0, 8160 );
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
					$m[5069] = $v15;
					$m[5067] = 0;
					$m[5068] = $v13;
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

	/** group (WebAssembly function 15). */
	private function group_15(): void {
		$m = &$this->m;
		$v20 = 0;
		$v21 = 0;
		$this->g0_stack_pointer = 8160;
		$v1 = 0;
		do {
			if ( $m[5019] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					$v2 = $m[5020];
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
							$v10 = ( $v9 + 40792 ) & 0xFFFFFFFF;
							$w10 = $v10 >> 3;
							$v11 = $m[ ( $v9 + 40792 ) >> 3 ] ?? $this->rt_load( $v9 + 40792 );
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
						$this->place_at_fault( 8160 + 4, $v10, 7, 9032, 7, 0, 0, 1, $v8 );
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
								$v23 = $m[5020] & 0xFFFFFFFF;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v24 = $v22;
									$v22 = ( $v24 + 1 ) & 0xFFFFFFFF;
									if ( $v24 <= 199 && $v24 < $v23 ) {
										$v25 = $v24 * 416;
										$w25 = $v25 >> 3;
										$v26 = $m[ $w25 + 5101 ] ?? $this->rt_word( $w25 + 5101 );
										if ( $v26 != \PHP_INT_MIN ) {
											$v27 = $m[ $w25 + 5102 ] ?? $this->rt_word( $w25 + 5102 );
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
							$m[5068] = 0;
							break 2;
						} while ( false );
						$v28 = $v26 ^ \PHP_INT_MIN;
						$w29 = $w25 + 5099;
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
									$v51 = $m[ $w50 + 5101 ] ?? $this->rt_word( $w50 + 5101 );
									if ( $v51 != \PHP_INT_MIN ) {
										$v52 = $m[ $w50 + 5102 ] ?? $this->rt_word( $w50 + 5102 );
										if ( $v52 != \PHP_INT_MIN ) {
											$w53 = $w50 + 5099;
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
						$m[5074] = $v46;
						$m[5069] = $v45;
						$m[5068] = 1;
						$m[5073] = $v38 ^ \PHP_INT_MIN;
						$m[5072] = $v40 ^ \PHP_INT_MIN;
						$m[5071] = $v42 ^ \PHP_INT_MIN;
						$m[5070] = $v44 + 1;
					} while ( false );
					$m[5067] = 0;
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

	/** massGuard (WebAssembly function 16). */
	private function massguard_16(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[5019] != 3 ) {
					$m[1020] = $m[1020] & -0x100;
					$m[1019] = $m[1019] & -0x100000000;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
				} else {
					$v1 = $m[5020];
					if ( $v1 >= 0 && $v1 <= 2147483647 ) {
						$v2 = $m[5021];
						if ( $v2 >= 0 && $v2 <= 2147483647 ) {
							$v3 = $m[5022];
							if ( $v3 >= 0 && $v3 <= 100 ) {
								$v4 = $m[5023];
								if ( $v4 >= 0 && $v4 <= 2147483647 ) {
									$m[5068] = (int) ( $v2 * 100 > $v3 * $v1 && $v1 >= $v4 );
									break;
								}
							}
						}
					}
					$this->place_at_fault( 8128 + 36, 40160, 4, 10832, 4, 0, 0, 0, 8128 );
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
			$m[5067] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** order (WebAssembly function 17). */
	private function order_17(): void {
		$m = &$this->m;
		$v5 = 0;
		$v21 = 0;
		$v22 = 0;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[5019] != 3 ) {
					$m[1019] = $m[1019] & -0xFF00000001;
					$m[1018] = $m[1018] & 0xFFFFFFFF;
					$m[1017] = $m[1017] & 0xFFFFFFFF;
					$m[1016] = $m[1016] & 0xFFFFFFFF;
					break;
				}
				do {
					do {
						$v1 = $m[5020];
						if ( $v1 < 1 || $v1 > 13 ) {
							break;
						}
						$v2 = $m[5021];
						if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5022];
						if ( $v3 >= 0 ) {
							if ( $v3 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5023];
						if ( $v4 >= 0 ) {
							if ( $v4 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = 0;
						$v6 = $m[5024];
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						do {
							$v7 = $m[5025];
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
									$v20 = ( $v19 + 40792 ) & 0xFFFFFFFF;
									$s0 = $m[ ( $v19 + 40792 ) >> 3 ] ?? $this->rt_load( $v19 + 40792 );
									if ( $s0 >= -10000000000000 && $s0 <= 10000000000000 ) {
										$v17 = ( $v18 + 1 ) & 0xFFFFFFFF;
										$s0 = $m[ ( $v20 + 8 ) >> 3 ] ?? $this->rt_load( $v20 + 8 );
										if ( $s0 >= 0 && $s0 < 10000000000001 ) {
											continue;
										}
									}
									break;
								}
								$this->place_at_fault( 8128 + 36, $v20, 2, 8864, 2, 0, 1, 1, $v18 );
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
						$m[5070] = $v24;
						$m[5068] = $v29;
						$m[5073] = $v10;
						$m[5069] = $v28;
						$m[5072] = (int) ( $v16 == 7 );
						$m[5071] = (int) ( ( $v16 & 0xE ) == 2 );
						if ( $v10 == 0 ) {
							break 2;
						}
						$v32 = $m[5025] & 0xFFFFFFFF;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v31 <= 199 && $v31 < $v32 ) {
								$v33 = $v31 * 416;
								$w33 = $v33 >> 3;
								$s0 = $m[ $w33 + 5099 ] ?? $this->rt_word( $w33 + 5099 );
								$s1 = $m[ $w33 + 5100 ] ?? $this->rt_word( $w33 + 5100 );
								$v34 = $s0 - $s1;
								\is_float( $v34 ) && $v34 = self::rt_sub_64( $s0, $s1 );
								isset( $m[ $w33 + 5101 ] ) || $this->rt_touch( $w33 + 5101 );
								$m[ $w33 + 5101 ] = $v30 ? ( $v34 > 0 ? $v34 : 0 ) : 0;
							}
							$v31 = $v31 + 1;
							if ( $v31 == $v10 ) {
								break 3;
							}
						}
					} while ( false );
					$this->place_at_fault( 8128 + 36, 40160, 5, 9680, 5, 0, 0, 0, 0 );
					$m[1019] = $m[1023];
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v35 = ( $m[1020] >> 32 ) & 0xFFFFFFFF;
					$m[1016] = ( $m[1016] & 0xFFFFFFFF ) | ( $v35 << 32 );
					if ( $v35 != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5067] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** owner (WebAssembly function 18). */
	private function owner_18(): void {
		$m = &$this->m;
		$v12 = 0;
		$v13 = 0;
		$v19 = 0;
		$v39 = 0;
		$this->g0_stack_pointer = 8048;
		$v1 = 0;
		do {
			if ( $m[5019] != 3 ) {
				$m[1013] = $m[1013] & -0x100;
				$m[1012] = $m[1012] & -0x100000000;
				$m[1011] = $m[1011] & -0x100000000;
				$m[1010] = $m[1010] & -0x100000000;
			} else {
				do {
					$v2 = $m[5020];
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
							$v11 = ( $v10 + 40792 ) & 0xFFFFFFFF;
							$w11 = $v11 >> 3;
							$s0 = $m[ ( $v10 + 40792 ) >> 3 ] ?? $this->rt_load( $v10 + 40792 );
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
						$this->place_at_fault( 8048 + 32, $v11, 5, 8552, 5, 0, 0, 1, $v9 );
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
						$v7 = $m[5020] & 0xFFFFFFFF;
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
							if ( ( $m[ ( $v16 + 40808 ) >> 3 ] ?? $this->rt_load( $v16 + 40808 ) ) != 1 ) {
								break;
							}
						}
						$v17 = $v16 + 40792;
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
								if ( ( $m[ ( $v27 + 40808 ) >> 3 ] ?? $this->rt_load( $v27 + 40808 ) ) == 1 ) {
									$m[1009] = ( $m[1009] & -0xFF000000000001 ) | ( ( ( $m[1008] >> 16 ) & 0xFF ) << 48 );
									$m[1009] = ( $m[1009] & -0xFFFF00000001 ) | ( ( $m[1008] & 0xFFFF ) << 32 );
									$m[1008] = ( $m[1008] & 0xFFFFFFFF ) | ( $m[1007] << 32 );
									$m[1009] = ( $m[1009] & -0x10000 ) | ( ( $m[1007] >> 32 ) & 0xFFFF );
								} else {
									$v28 = $v27 + 40792;
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
							if ( ( $m[ ( $v43 + 40800 ) >> 3 ] ?? $this->rt_load( $v43 + 40800 ) ) == 1 ) {
								break;
							}
						}
						$v44 = 0;
						if ( $v41 ) {
							break;
						}
						$v45 = $v43 + 40792;
						$w45 = $v45 >> 3;
						$s0 = ( $m[ $w45 + 3 ] ?? $this->rt_word( $w45 + 3 ) ) & \PHP_INT_MAX;
						$s1 = $m[ $w45 + 4 ] ?? $this->rt_word( $w45 + 4 );
						$s2 = $s0 - $s1;
						\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
						$v46 = $v39 - $v19;
						\is_float( $v46 ) && $v46 = self::rt_sub_64( $v39, $v19 );
						$v44 = (int) ( $s2 > ( $v46 > 0 ? $v46 : 0 ) );
					} while ( false );
					$m[5069] = $v44;
					$m[5068] = $v40;
					$m[5067] = 0;
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

	/** policies (WebAssembly function 19). */
	private function policies_19(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( $m[5019] != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					$m[5067] = 0;
					break;
				}
			}
			$this->words_say( 8160 + 4 );
		} while ( false );
		$this->g0_stack_pointer = 8160 + 32;
	}

	/** reflect (WebAssembly function 20). */
	private function reflect_20(): void {
		$m = &$this->m;
		$v29 = 0;
		$v30 = 0;
		$v81 = 0;
		$v113 = 0;
		$v114 = 0;
		$v115 = 0;
		$v116 = 0;
		$v117 = 0;
		$this->g0_stack_pointer = 8064;
		do {
			do {
				do {
					if ( $m[5019] != 3 ) {
						$m[1012] = $m[1012] & -0x100;
						$m[1011] = $m[1011] & -0x100000000;
						$m[1010] = $m[1010] & -0x100000000;
						$m[1009] = $m[1009] & -0x100000000;
						break;
					}
					$m[1009] = ( $m[1009] & -0x100000000 ) | 2;
					do {
						$v1 = $m[5020];
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = $m[5021];
						if ( $v2 < 1 || $v2 > 2 ) {
							break;
						}
						$v3 = $m[5022];
						if ( $v3 < 1 || $v3 > 2 ) {
							break;
						}
						$v4 = $m[5023];
						if ( $v4 < 1 || $v4 > 5 ) {
							break;
						}
						$v5 = $m[5024];
						if ( $v5 >= 253402300800000 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5025];
						if ( $v6 >= 0 ) {
							if ( $v6 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v6 != \PHP_INT_MIN ) {
							break;
						}
						$v7 = $m[5026];
						if ( $v7 < 0 || $v7 > 2147483647 ) {
							break;
						}
						$v8 = $m[5027];
						if ( $v8 < 0 || $v8 > 3153600000000 ) {
							break;
						}
						$v9 = $m[5028];
						if ( $v9 < 0 || $v9 > 3153600000000 ) {
							break;
						}
						$v10 = $m[5029];
						if ( $v10 < 0 || $v10 > 10000000000000 ) {
							break;
						}
						$v11 = $m[5030];
						if ( $v11 < 0 || $v11 > 253402300799999 ) {
							break;
						}
						$v12 = $m[5031];
						if ( $v12 < 0 || $v12 > 10000000000000 ) {
							break;
						}
						$v13 = $m[5032];
						if ( $v13 < 0 || $v13 > 2147483647 ) {
							break;
						}
						$v14 = $m[5033];
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
							$v17 = $m[5034];
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
									$v26 = ( $v27 * 416 ) & 0xFFFFFFFF;
									$v28 = ( $v26 + 40792 ) & 0xFFFFFFFF;
									$w28 = $v28 >> 3;
									$s0 = $m[ ( $v26 + 40792 ) >> 3 ] ?? $this->rt_load( $v26 + 40792 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w28 + 1 ] ?? $this->rt_word( $w28 + 1 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w28 + 2 ] ?? $this->rt_word( $w28 + 2 );
									if ( $s0 < 0 || $s0 > 2147483647 ) {
										break;
									}
									$s0 = $m[ $w28 + 3 ] ?? $this->rt_word( $w28 + 3 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w28 + 4 ] ?? $this->rt_word( $w28 + 4 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w28 + 5 ] ?? $this->rt_word( $w28 + 5 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w28 + 6 ] ?? $this->rt_word( $w28 + 6 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$v26 = ( $v27 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w28 + 7 ] ?? $this->rt_word( $w28 + 7 );
									if ( $s0 >= 0 && $s0 < 10000000000001 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault( 8064 + 56, $v28, 8, 8672, 8, 0, 1, 1, $v27 );
								$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
								$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
								$v19 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[1015] & 0xFFFFFFFF;
								if ( $v15 == 2 ) {
									break;
								}
								$v18 = $m[1018] & 0xFF;
								$v29 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v16 = $m[1017] & 0xFFFFFFFF;
								$v30 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v20 = $m[1016] & 0xFFFFFFFF;
							}
							$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
							$m[1012] = ( $m[1012] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v18;
							$m[1011] = ( $v29 << 32 ) | $v16;
							$m[1010] = ( $v30 << 32 ) | $v20;
							$m[1009] = ( $v19 << 32 ) | $v15;
							break 3;
						} while ( false );
						$v31 = 2;
						do {
							do {
								do {
									do {
										if ( $v19 >= 2 ) {
											$v32 = $m[5034] & 0xFFFFFFFF;
											$v33 = 1;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v33 <= 200 ) {
													$v26 = $v33 - 1;
													if ( $v26 < $v32 ) {
														if ( $v33 > 199 || $v33 >= $v32 ) {
															break 2;
														}
														$s0 = $v33 * 416;
														$s1 = $v26 * 416;
														if ( ( ( ( $m[ ( $s0 + 40792 ) >> 3 ] ?? $this->rt_load( $s0 + 40792 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) < ( ( ( $m[ ( $s1 + 40792 ) >> 3 ] ?? $this->rt_load( $s1 + 40792 ) ) | \PHP_INT_MIN ) ^ \PHP_INT_MIN ) ) {
															break 2;
														}
													}
												}
												$v33 = $v33 + 1;
												if ( $v33 == $v19 ) {
													break;
												}
											}
										}
										$v34 = 0;
										$v35 = $m[5035];
										if ( $v35 < 0 || $v35 > 32 ) {
											$v36 = 1;
											$v37 = 4;
											$v38 = 0;
											break 4;
										}
										if ( $v35 == 0 ) {
											break 3;
										}
										$v39 = $v35;
										$v40 = 0;
										--$this->fuel < 0 && self::rt_out_of_fuel();
										while ( true ) {
											$v26 = $v40 * 416;
											$v41 = $v26 + 40152;
											$w41 = $v41 >> 3;
											$s0 = $m[ ( $v26 + 40856 ) >> 3 ] ?? $this->rt_load( $v26 + 40856 );
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
											$v44 = $m[ $w41 + 92 ] ?? $this->rt_word( $w41 + 92 );
											if ( $v44 >= 0 ) {
												if ( $v44 >= 253402300800000 ) {
													break 3;
												}
											} elseif ( $v44 != \PHP_INT_MIN ) {
												break 3;
											}
											if ( $v42 == 2 && ( $v44 != \PHP_INT_MIN || $v43 != \PHP_INT_MIN ) ) {
												break 3;
											}
											$v40 = $v40 + 1;
											if ( $v40 == $v39 ) {
												break 4;
											}
										}
									} while ( false );
									$m[1012] = ( $m[1012] & -0x100 ) | 6;
									$m[1011] = $m[1011] & -0x100000000;
									$m[1010] = ( $v33 << 32 ) | 1;
									$m[1009] = 4294967297;
									break 5;
								} while ( false );
								$this->place_at_fault( 8064 + 56, $v41 + 704, 5, 8912, 5, 0, 2, 1, $v40 );
								$m[1014] = ( $m[1014] & -0x10000 ) | ( ( $m[1018] >> 8 ) & 0xFFFF );
								$m[1014] = ( $m[1014] & -0xFF0001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 16 );
								$v36 = $m[1015] & 0xFFFFFFFF;
								if ( $v36 == 2 ) {
									break;
								}
								$v37 = $m[1018] & 0xFF;
								$v19 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v34 = $m[1017] & 0xFFFFFFFF;
								$v22 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v38 = $m[1016] & 0xFFFFFFFF;
								$v31 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								break 2;
							} while ( false );
							$v45 = 0;
							do {
								do {
									if ( $v14 != \PHP_INT_MIN ) {
										$v46 = $m[5035] & 0xFFFFFFFF;
										if ( $v46 ) {
											break;
										}
									}
									break 2;
								} while ( false );
								$v26 = $v46;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v47 = $v26;
									$v26 = $v47 - 1;
									if ( $v47 <= 200 && $v26 < $v46 ) {
										$s0 = ( $v26 * 416 ) & 0xFFFFFFFF;
										if ( ( ( $m[ ( $s0 + 40864 ) >> 3 ] ?? $this->rt_load( $s0 + 40864 ) ) | \PHP_INT_MIN ) <= $v24 ) {
											$v45 = 1;
											break 2;
										}
									}
									if ( ! $v26 ) {
										break;
									}
								}
								$v26 = 0;
								$v45 = 0;
							} while ( false );
							do {
								do {
									if ( $v2 == 2 ) {
										$v48 = 0;
										do {
											$v49 = $m[5035] & 0xFFFFFFFF;
											if ( $v49 != 0 ) {
												$v50 = $v49 < 200 ? $v49 : 200;
												$v51 = (int) ( $v14 != \PHP_INT_MIN ) & $v45;
												do {
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														if ( $v48 < $v50 ) {
															$v52 = 1;
															if ( $v51 & (int) ( $v26 == $v48 ) ) {
																break 2;
															}
															$s0 = $v48 * 416;
															if ( ( $m[ ( $s0 + 40880 ) >> 3 ] ?? $this->rt_load( $s0 + 40880 ) ) != \PHP_INT_MIN ) {
																break 2;
															}
														}
														$v48 = $v48 + 1;
														if ( $v48 == $v49 ) {
															break;
														}
													}
													$v52 = 0;
												} while ( false );
												$v53 = $v49;
												while ( true ) {
													--$this->fuel < 0 && self::rt_out_of_fuel();
													$v54 = $v53;
													$v53 = $v54 - 1;
													if ( $v53 <= 199 && $v53 < $v49 ) {
														$v55 = $v51 & (int) ( $v26 == $v53 );
														$v56 = $v53 * 416;
														$v57 = $v56 + 40152;
														$w57 = $v57 >> 3;
														if ( $v52 != 0 ) {
															$v58 = $m[ ( $v56 + 40880 ) >> 3 ] ?? $this->rt_load( $v56 + 40880 );
															$v59 = $v58 ^ \PHP_INT_MIN;
															$v60 = $v55 ? ( $v58 == \PHP_INT_MIN ? $v24 : $v59 ) : $v59;
														} else {
															$v61 = ( $m[ $w57 + 89 ] ?? $this->rt_word( $w57 + 89 ) ) | \PHP_INT_MIN;
															$s0 = ( $m[ $w57 + 90 ] ?? $this->rt_word( $w57 + 90 ) ) != 2 ? $v61 : 0;
															$v60 = $v53 ? 0 : ( $v55 ? $v61 : $s0 );
														}
														if ( $v5 != \PHP_INT_MIN && $v60 != 0 ) {
															$v62 = $v60 + $v8;
															\is_float( $v62 ) && $v62 = self::rt_add_64( $v60, $v8 );
															if ( ( $v62 < -9223118634553975809 ? $v62 : -9223118634553975809 ) < $v23 ) {
																break 2;
															}
														}
													}
													if ( ! $v53 ) {
														break;
													}
												}
											}
											$v63 = 0;
											$v64 = 0;
											$v53 = 0;
											$v54 = 0;
											$v65 = $v13 == $v7 ? $v12 : 0;
											$v66 = $v65;
											break 3;
										} while ( false );
										$v64 = 0;
										$v67 = $m[ $w57 + 88 ] ?? $this->rt_word( $w57 + 88 );
										$v65 = $v67;
									} else {
										$v68 = $v22 & 1 ? ( $v4 < 5 ? $v25 : 4 ) : 4;
										do {
											do {
												do {
													do {
														do {
															if ( $v5 == \PHP_INT_MIN ) {
																$v69 = $m[5034] & 0xFFFFFFFF;
																break;
															}
															$v70 = 0;
															$v69 = $m[5034] & 0xFFFFFFFF;
															if ( $v6 != \PHP_INT_MIN && ( $v5 ^ \PHP_INT_MIN ) >= ( $v6 ^ \PHP_INT_MIN ) ) {
																break;
															}
															$v71 = $v69;
															if ( $v71 == 0 ) {
																break;
															}
															$v72 = 0;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																if ( $v70 <= 199 ) {
																	$v73 = $v70 * 416;
																	$w73 = $v73 >> 3;
																	if ( ( $m[ $w73 + 5101 ] ?? $this->rt_word( $w73 + 5101 ) ) == $v7 ) {
																		$v74 = ( $m[ $w73 + 5099 ] ?? $this->rt_word( $w73 + 5099 ) ) | \PHP_INT_MIN;
																		$v72 = $v74 < $v23 ? $v74 : $v72;
																	}
																}
																$v70 = $v70 + 1;
																if ( $v70 == $v71 ) {
																	break;
																}
															}
															if ( $v72 == 0 ) {
																break;
															}
															$v75 = 0;
															do {
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	$v76 = 8064 + 56;
																	do {
																		if ( $v75 >= 0 && $v75 <= 199 ) {
																			$v77 = $v75 * 416;
																			if ( ( $m[ ( $v77 + 40808 ) >> 3 ] ?? $this->rt_load( $v77 + 40808 ) ) == $v7 ) {
																				$v78 = 0;
																				$v79 = $v77 + 40792;
																				$w79 = $v79 >> 3;
																				if ( ( ( $m[ $w79 ] ?? $this->rt_word( $w79 ) ) | \PHP_INT_MIN ) != $v72 ) {
																					break;
																				}
																				$m[1015] = $v72;
																				$v78 = $m[ $w79 + 7 ] ?? $this->rt_word( $w79 + 7 );
																				$v76 = 8064 + 48;
																				$v4 = $v75;
																				break;
																			}
																		}
																		$v78 = 0;
																	} while ( false );
																	$m[ $v76 >> 3 ] = $v78;
																	$v6 = $m[1015];
																	if ( $v6 != 0 ) {
																		$m[1013] = $v6;
																		$v80 = $m[1014];
																		$v81 = $v4 & 0xFFFFFFFF;
																		$v82 = 8064 + 56;
																		break 2;
																	}
																	$s0 = $v75 + 1;
																	\is_float( $s0 ) && $s0 = self::rt_add_64( $v75, 1 );
																	$v75 = $s0;
																	if ( $v75 == $v69 ) {
																		break;
																	}
																}
																$v80 = 0;
																$v82 = 8064 + 40;
															} while ( false );
															$m[ $v82 >> 3 ] = $v80;
															if ( $m[1013] == 0 ) {
																break;
															}
															if ( $v81 <= 199 && $v81 < $v71 ) {
																$v83 = $v81 * 416;
																if ( ( $m[ ( $v83 + 40808 ) >> 3 ] ?? $this->rt_load( $v83 + 40808 ) ) == $v7 ) {
																	$v84 = $v83 + 40792;
																	$w84 = $v84 >> 3;
																	$v85 = $m[ $w84 ] ?? $this->rt_word( $w84 );
																	$v86 = $m[ $w84 + 1 ] ?? $this->rt_word( $w84 + 1 );
																	$v87 = $m[ $w84 + 3 ] ?? $this->rt_word( $w84 + 3 );
																	$v88 = $m[ $w84 + 4 ] ?? $this->rt_word( $w84 + 4 );
																	$v89 = $m[ $w84 + 5 ] ?? $this->rt_word( $w84 + 5 );
																	$v90 = $m[ $w84 + 6 ] ?? $this->rt_word( $w84 + 6 );
																	$v91 = $m[ $w84 + 7 ] ?? $this->rt_word( $w84 + 7 );
																	$m[1022] = 0;
																	$m[1021] = $v91;
																	$m[1020] = $v90;
																	$m[1019] = $v89;
																	$m[1018] = $v88;
																	$m[1017] = $v87;
																	$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
																	$v93 = 0;
																	$v94 = $v68 & 0xFF;
																	$v65 = 0;
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	while ( true ) {
																		$s0 = ( $v93 << 3 ) + 8136;
																		$s1 = $m[ $s0 >> 3 ];
																		$s0 = ( ( $m[ ( $v93 + 13072 ) >> 3 ] >> ( ( $v93 & 7 ) << 3 ) ) & 0xFF ) < $v94 ? 0 : $s1;
																		$s1 = $s0 + $v65;
																		\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v65 );
																		$v65 = $s1;
																		$v93 = $v93 + 1;
																		if ( $v93 == 5 ) {
																			break;
																		}
																	}
																	$v95 = $v85 | \PHP_INT_MIN;
																	$v96 = 0;
																	$v97 = $m[5035] & 0xFFFFFFFF;
																	if ( $v97 == 0 ) {
																		break 2;
																	}
																	$v98 = $v86 | \PHP_INT_MIN;
																	$v99 = $v97;
																	while ( true ) {
																		--$this->fuel < 0 && self::rt_out_of_fuel();
																		$v53 = $v99;
																		$v99 = $v53 - 1;
																		if ( $v99 <= 199 && $v99 < $v97 ) {
																			$s0 = $v99 * 416;
																			if ( ( ( $m[ ( $s0 + 40888 ) >> 3 ] ?? $this->rt_load( $s0 + 40888 ) ) ^ \PHP_INT_MIN ) < $v98 ) {
																				break 4;
																			}
																		}
																		if ( ! $v99 ) {
																			break;
																		}
																	}
																	$v96 = 0;
																	break 2;
																}
															}
															$v95 = 0;
															$v65 = $v13 == $v7 ? $v12 : 0;
															$v53 = 0;
															$v96 = 1;
															break 3;
														} while ( false );
														$v100 = (int) ( $v13 == $v7 );
														$v95 = 0;
														$v101 = 8064 + 40;
														do {
															if ( $v69 == 0 ) {
																$v102 = 0;
																break;
															}
															$v103 = 0;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v104 = 0;
																$v105 = 8064 + 56;
																if ( $v103 <= 199 ) {
																	$v106 = $v103 * 416;
																	if ( ( $m[ ( $v106 + 40808 ) >> 3 ] ?? $this->rt_load( $v106 + 40808 ) ) == $v7 ) {
																		$v107 = $v106 + 40792;
																		$w107 = $v107 >> 3;
																		$m[1015] = ( $m[ $w107 ] ?? $this->rt_word( $w107 ) ) | \PHP_INT_MIN;
																		$v104 = $m[ $w107 + 7 ] ?? $this->rt_word( $w107 + 7 );
																		$v105 = 8064 + 48;
																		$v6 = $v103;
																	}
																}
																$m[ $v105 >> 3 ] = $v104;
																$v108 = $m[1015];
																if ( $v108 != 0 ) {
																	$m[1013] = $v108;
																	$v102 = $m[1014];
																	$v81 = $v6 & 0xFFFFFFFF;
																	$v101 = 8064 + 56;
																	break 2;
																}
																$v103 = $v103 + 1;
																if ( $v103 == $v69 ) {
																	break;
																}
															}
															$v102 = 0;
														} while ( false );
														$v65 = $v100 ? $v12 : 0;
														$v71 = $v69;
														$m[ $v101 >> 3 ] = $v102;
														$v109 = 0;
														$v96 = 1;
														if ( $m[1013] == 0 ) {
															$v53 = 0;
															break 3;
														}
													} while ( false );
													$v53 = 0;
												} while ( false );
												$v109 = 1;
												if ( $v81 > 199 || $v81 >= $v71 ) {
													break;
												}
												$v109 = 1;
												$v110 = $v81 * 416;
												if ( ( $m[ ( $v110 + 40808 ) >> 3 ] ?? $this->rt_load( $v110 + 40808 ) ) != $v7 ) {
													$v111 = 1;
													break 2;
												}
												$v112 = $v110 + 40792;
												$w112 = $v112 >> 3;
												$v113 = $m[ $w112 + 3 ] ?? $this->rt_word( $w112 + 3 );
												$v114 = $m[ $w112 + 4 ] ?? $this->rt_word( $w112 + 4 );
												$v115 = $m[ $w112 + 5 ] ?? $this->rt_word( $w112 + 5 );
												$v116 = $m[ $w112 + 6 ] ?? $this->rt_word( $w112 + 6 );
												$v117 = $m[ $w112 + 7 ] ?? $this->rt_word( $w112 + 7 );
												$v111 = 0;
												break 2;
											} while ( false );
											if ( $v71 == 0 ) {
												break 2;
											}
											$v111 = 1;
										} while ( false );
										$v119 = 0;
										$v120 = $v96 ^ 0xFFFFFFFF;
										$v121 = $v68 & 0xFF;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v119 <= 199 ) {
												$v122 = $v119 * 416;
												if ( ( $m[ ( $v122 + 40808 ) >> 3 ] ?? $this->rt_load( $v122 + 40808 ) ) == $v7 ) {
													$v123 = $v122 + 40792;
													$w123 = $v123 >> 3;
													if ( ! ( $v120 & (int) ( ( ( $m[ $w123 ] ?? $this->rt_word( $w123 ) ) | \PHP_INT_MIN ) < $v95 ) ) ) {
														$v124 = $m[ $w123 + 3 ] ?? $this->rt_word( $w123 + 3 );
														$v125 = $m[ $w123 + 4 ] ?? $this->rt_word( $w123 + 4 );
														$v126 = $m[ $w123 + 5 ] ?? $this->rt_word( $w123 + 5 );
														$v127 = $m[ $w123 + 6 ] ?? $this->rt_word( $w123 + 6 );
														$v128 = $m[ $w123 + 7 ] ?? $this->rt_word( $w123 + 7 );
														$v129 = 0;
														$m[1022] = 0;
														$m[1021] = $v128;
														$m[1020] = $v127;
														$m[1019] = $v126;
														$m[1018] = $v125;
														$m[1017] = $v124;
														$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
														$v130 = 0;
														--$this->fuel < 0 && self::rt_out_of_fuel();
														while ( true ) {
															$s0 = ( $v130 << 3 ) + 8136;
															$s1 = $m[ $s0 >> 3 ];
															$s0 = ( ( $m[ ( $v130 + 13072 ) >> 3 ] >> ( ( $v130 & 7 ) << 3 ) ) & 0xFF ) < $v121 ? 0 : $s1;
															$s1 = $s0 + $v129;
															\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v129 );
															$v129 = $s1;
															$v130 = $v130 + 1;
															if ( $v130 == 5 ) {
																break;
															}
														}
														$v65 = $v65 < $v129 ? $v65 : $v129;
													}
												}
											}
											$v119 = $v119 + 1;
											if ( $v119 == $v71 ) {
												break;
											}
										}
										if ( $v111 ) {
											break;
										}
										$v67 = 0;
										$m[1022] = 0;
										$m[1021] = $v117;
										$m[1020] = $v116;
										$m[1019] = $v115;
										$m[1018] = $v114;
										$m[1017] = $v113;
										$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8064 + 48 );
										$v132 = 0;
										--$this->fuel < 0 && self::rt_out_of_fuel();
										while ( true ) {
											$s0 = ( $v132 << 3 ) + 8136;
											$s1 = $m[ $s0 >> 3 ];
											$s0 = $s1 + $v67;
											\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v67 );
											$v67 = $s0;
											$v132 = $v132 + 1;
											if ( $v132 == 5 ) {
												break;
											}
										}
										$v64 = $v109 ? $v81 : $v69;
										$v54 = $v53;
									}
									$v133 = $v67 - $v65;
									\is_float( $v133 ) && $v133 = self::rt_sub_64( $v67, $v65 );
									$v63 = $v133 > 0 ? $v133 : 0;
									$v66 = $v67 > $v65 ? $v65 : $v67;
									break 2;
								} while ( false );
								$v64 = $v109 ? $v81 : $v69;
								$v63 = 0;
								$v54 = $v53;
								$v66 = $v65;
							} while ( false );
							$v134 = 0;
							$v135 = 1;
							$v136 = $m[5035] & 0xFFFFFFFF;
							if ( $v54 < $v136 ) {
								$v137 = (int) ( $v14 != \PHP_INT_MIN ) & $v45;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( $v54 <= 199 && $v54 < $v136 ) {
										$v138 = $v54 * 416;
										$w138 = $v138 >> 3;
										if ( (int) ( $v26 == $v54 ) & $v137 || ( $m[ $w138 + 5109 ] ?? $this->rt_word( $w138 + 5109 ) ) != 2 ) {
											$v139 = $m[ $w138 + 5107 ] ?? $this->rt_word( $w138 + 5107 );
											$v140 = $v139 - $v66;
											\is_float( $v140 ) && $v140 = self::rt_sub_64( $v139, $v66 );
											$v63 = $v63 > $v140 ? $v63 : $v140;
											$v66 = $v139 > $v66 ? $v66 : $v139;
											$v134 = 1;
										}
									}
									$v54 = ( $v54 + 1 ) & 0xFFFFFFFF;
									if ( $v54 == $v136 ) {
										break;
									}
								}
								$v135 = $v134 ^ 1;
							}
							$v141 = 0;
							$v142 = $v10 - $v66;
							\is_float( $v142 ) && $v142 = self::rt_sub_64( $v10, $v66 );
							$v143 = $v63 > $v142 ? $v63 : $v142;
							$v144 = (int) ( $v143 > 0 && $v1 - $v11 > $v9 );
							$v145 = (int) ( $v143 < 1 ) & $v135 & (int) ( $v65 == $v10 );
							do {
								do {
									do {
										do {
											do {
												do {
													if ( $v2 == 2 ) {
														if ( $v136 == 0 ) {
															break 5;
														}
														$v146 = $v136 < 200 ? $v136 : 200;
														$v147 = (int) ( $v14 != \PHP_INT_MIN ) & $v45;
														$v148 = 0;
														do {
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																if ( $v148 < $v146 ) {
																	$v149 = 1;
																	if ( $v147 & (int) ( $v26 == $v148 ) ) {
																		break 2;
																	}
																	$s0 = $v148 * 416;
																	if ( ( $m[ ( $s0 + 40880 ) >> 3 ] ?? $this->rt_load( $s0 + 40880 ) ) != \PHP_INT_MIN ) {
																		break 2;
																	}
																}
																$v148 = $v148 + 1;
																if ( $v148 == $v136 ) {
																	break;
																}
															}
															$v149 = 0;
														} while ( false );
														$v150 = $v136;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															do {
																$v151 = $v150;
																$v150 = ( $v151 - 1 ) & 0xFFFFFFFF;
																if ( $v150 > 199 || $v150 >= $v136 ) {
																	break;
																}
																$v152 = $v147 & (int) ( $v26 == $v150 );
																$v153 = $v150 * 416 + 40152;
																$w153 = $v153 >> 3;
																if ( ! $v149 ) {
																	if ( $v150 || ( $v152 | (int) ( ( $m[ $w153 + 90 ] ?? $this->rt_word( $w153 + 90 ) ) != 2 ) ) == 0 ) {
																		break;
																	}
																	$v150 = 0;
																	break 3;
																}
																if ( $v152 | (int) ( ( $m[ $w153 + 91 ] ?? $this->rt_word( $w153 + 91 ) ) != \PHP_INT_MIN ) ) {
																	break 3;
																}
															} while ( false );
															if ( ! $v150 ) {
																break 3;
															}
														}
													}
													$v154 = 0;
													$v155 = $m[5034] & 0xFFFFFFFF;
													if ( $v155 == 0 ) {
														break 6;
													}
													$v156 = 0;
													do {
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v157 = $v156;
															$v156 = ( $v157 + 1 ) & 0xFFFFFFFF;
															if ( $v157 <= 199 ) {
																$v158 = $v157 * 416;
																$w158 = $v158 >> 3;
																if ( ( $m[ $w158 + 5101 ] ?? $this->rt_word( $w158 + 5101 ) ) == $v7 ) {
																	$v159 = ( $m[ $w158 + 5099 ] ?? $this->rt_word( $w158 + 5099 ) ) | \PHP_INT_MIN;
																	if ( $v5 == \PHP_INT_MIN || $v159 >= $v23 ) {
																		break 2;
																	}
																}
															}
															if ( $v156 == $v155 ) {
																break 7;
															}
														}
													} while ( false );
													$v154 = 0;
													if ( $v156 < $v155 ) {
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															if ( $v156 <= 199 && $v156 < $v155 ) {
																$v160 = $v156 * 416;
																$w160 = $v160 >> 3;
																if ( ( $m[ $w160 + 5101 ] ?? $this->rt_word( $w160 + 5101 ) ) == $v7 ) {
																	$v161 = ( $m[ $w160 + 5099 ] ?? $this->rt_word( $w160 + 5099 ) ) | \PHP_INT_MIN;
																	$v162 = $v159 < $v161 ? $v159 : $v161;
																	$v159 = $v5 == \PHP_INT_MIN ? $v162 : ( $v161 >= $v23 ? $v162 : $v159 );
																}
															}
															$v156 = ( $v156 + 1 ) & 0xFFFFFFFF;
															if ( $v156 == $v155 ) {
																break;
															}
														}
													}
													$v141 = $v159;
													break 6;
												} while ( false );
												if ( $v150 >= $v136 ) {
													break;
												}
												$v163 = $m[ $w153 + 88 ] ?? $this->rt_word( $w153 + 88 );
												if ( $v151 < $v136 ) {
													$v164 = 0;
													while ( true ) {
														--$this->fuel < 0 && self::rt_out_of_fuel();
														if ( $v151 <= 199 && $v151 < $v136 ) {
															$v165 = $v151 * 416;
															$w165 = $v165 >> 3;
															if ( $v147 & (int) ( $v26 == $v151 ) || ( $m[ $w165 + 5109 ] ?? $this->rt_word( $w165 + 5109 ) ) != 2 ) {
																$v166 = $m[ $w165 + 5107 ] ?? $this->rt_word( $w165 + 5107 );
																$v167 = $v166 - $v163;
																\is_float( $v167 ) && $v167 = self::rt_sub_64( $v166, $v163 );
																$v164 = $v164 > $v167 ? $v164 : $v167;
																$v163 = $v166 > $v163 ? $v163 : $v166;
															}
														}
														$v151 = ( $v151 + 1 ) & 0xFFFFFFFF;
														if ( $v151 == $v136 ) {
															break;
														}
													}
													break 2;
												}
												$v164 = 0;
												break 2;
											} while ( false );
											$v154 = 0;
											break 2;
										} while ( false );
										$v168 = $v10 - $v163;
										\is_float( $v168 ) && $v168 = self::rt_sub_64( $v10, $v163 );
										$v154 = (int) ( ( $v164 > $v168 ? $v164 : $v168 ) > 0 );
									} while ( false );
									$v169 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( $v169 < $v146 ) {
												$v170 = 1;
												if ( $v147 & (int) ( $v26 == $v169 ) ) {
													break 2;
												}
												$s0 = $v169 * 416;
												if ( ( $m[ ( $s0 + 40880 ) >> 3 ] ?? $this->rt_load( $s0 + 40880 ) ) != \PHP_INT_MIN ) {
													break 2;
												}
											}
											$v169 = $v169 + 1;
											if ( $v169 == $v136 ) {
												break;
											}
										}
										$v170 = 0;
									} while ( false );
									$v171 = 0;
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v172 = $v171;
											$v171 = ( $v172 + 1 ) & 0xFFFFFFFF;
											do {
												if ( $v172 > 199 ) {
													break;
												}
												$v173 = $v147 & (int) ( $v26 == $v172 );
												$v174 = $v172 * 416 + 40152;
												$w174 = $v174 >> 3;
												if ( ! $v170 ) {
													if ( $v172 || ( $v173 | (int) ( ( $m[ $w174 + 90 ] ?? $this->rt_word( $w174 + 90 ) ) != 2 ) ) == 0 ) {
														break;
													}
													$v175 = ( $m[ $w174 + 89 ] ?? $this->rt_word( $w174 + 89 ) ) | \PHP_INT_MIN;
												} else {
													$v176 = $m[ $w174 + 91 ] ?? $this->rt_word( $w174 + 91 );
													$v177 = $v176 ^ \PHP_INT_MIN;
													$v175 = $v173 ? ( $v176 == \PHP_INT_MIN ? $v24 : $v177 ) : $v177;
													if ( $v175 == 0 ) {
														break;
													}
												}
												$v178 = $v175 + $v8;
												\is_float( $v178 ) && $v178 = self::rt_add_64( $v175, $v8 );
												$v179 = $v178 < -9223118634553975809 ? $v178 : -9223118634553975809;
												if ( $v5 == \PHP_INT_MIN || $v179 >= $v23 ) {
													break 3;
												}
											} while ( false );
											if ( $v171 == $v136 ) {
												break 4;
											}
										}
									} while ( false );
									if ( $v171 < $v136 ) {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											if ( ! ( ( $v170 ^ 1 ) | (int) ( $v171 >= $v146 ) ) ) {
												$s0 = ( $v171 * 416 ) & 0xFFFFFFFF;
												$v180 = $m[ ( $s0 + 40880 ) >> 3 ] ?? $this->rt_load( $s0 + 40880 );
												$v181 = $v180 ^ \PHP_INT_MIN;
												$v182 = $v147 ? ( $v26 == $v171 ? ( $v180 == \PHP_INT_MIN ? $v24 : $v181 ) : $v181 ) : $v181;
												if ( $v182 != 0 ) {
													$v183 = $v182 + $v8;
													\is_float( $v183 ) && $v183 = self::rt_add_64( $v182, $v8 );
													$v184 = $v183 < -9223118634553975809 ? $v183 : -9223118634553975809;
													$v185 = $v179 < $v184 ? $v179 : $v184;
													$v179 = $v5 == \PHP_INT_MIN ? $v185 : ( $v184 >= $v23 ? $v185 : $v179 );
												}
											}
											$v171 = ( $v171 + 1 ) & 0xFFFFFFFF;
											if ( $v171 == $v136 ) {
												break;
											}
										}
									}
									$v141 = $v179;
									break 2;
								} while ( false );
								$v154 = 0;
							} while ( false );
							$m[5069] = $v143;
							$m[5068] = $v65;
							$m[5076] = $v141 ^ \PHP_INT_MIN;
							$m[5075] = $v154;
							$m[5074] = $v144;
							$m[5073] = $v145;
							$m[5072] = $v53;
							$m[5071] = $v64;
							$m[5077] = $v45 ? $v26 : \PHP_INT_MIN;
							$s0 = $v66 < $v10 ? $v66 : $v10;
							$s1 = $v143 + $s0;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $v143, $s0 );
							$m[5070] = $s1;
							do {
								if ( $v53 || $v136 < 32 ) {
									break;
								}
								$v186 = (int) ( $v14 != \PHP_INT_MIN ) & $v45;
								$v187 = $v136;
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v188 = $v187;
										$v187 = $v188 - 1;
										if ( $v188 <= 200 && $v187 < $v136 ) {
											$v189 = 1;
											if ( (int) ( $v26 == $v187 ) & $v186 ) {
												break 2;
											}
											$s0 = ( $v187 * 416 ) & 0xFFFFFFFF;
											if ( ( $m[ ( $s0 + 40880 ) >> 3 ] ?? $this->rt_load( $s0 + 40880 ) ) != \PHP_INT_MIN ) {
												break 2;
											}
										}
										if ( ! $v187 ) {
											break;
										}
									}
									$v189 = 0;
									$v188 = 1;
								} while ( false );
								$v190 = ( ( $v188 - 2 ) & 0xFFFFFFFF ) < 3 ? ( $v189 ? $v188 : 1 ) : 1;
								if ( $v190 > 199 || ( $v190 >= $v136 || $v190 > 198 ) ) {
									break;
								}
								$v191 = $v190 + 1;
								if ( $v191 >= $v136 || $v190 > 197 ) {
									break;
								}
								$v192 = $v190 + 2;
								if ( $v192 >= $v136 || $v190 > 196 ) {
									break;
								}
								$v193 = $v190 + 3;
								if ( $v193 >= $v136 ) {
									break;
								}
								$s0 = $v190 * 416;
								$v194 = $m[ ( $s0 + 40856 ) >> 3 ] ?? $this->rt_load( $s0 + 40856 );
								$m[5078] = 1;
								$m[5079] = $v190;
								$s0 = $v193 * 416;
								$m[5082] = ( $m[ ( $s0 + 40864 ) >> 3 ] ?? $this->rt_load( $s0 + 40864 ) ) & \PHP_INT_MAX;
								$s0 = $v191 * 416;
								$v195 = $m[ ( $s0 + 40856 ) >> 3 ] ?? $this->rt_load( $s0 + 40856 );
								$v196 = $v194 > $v195 ? $v194 : $v195;
								$s0 = $v192 * 416;
								$v197 = $m[ ( $s0 + 40856 ) >> 3 ] ?? $this->rt_load( $s0 + 40856 );
								$m[5081] = $v196 > $v197 ? $v196 : $v197;
								$v198 = $v194 < $v195 ? $v194 : $v195;
								$m[5080] = $v198 < $v197 ? $v198 : $v197;
								break 5;
							} while ( false );
							$m[5078] = 0;
							break 4;
						} while ( false );
						$m[1012] = ( $m[1012] & -0xFF000001 ) | ( ( ( $m[1014] >> 16 ) & 0xFF ) << 24 );
						$m[1012] = ( $m[1012] & -0x1000000 ) | ( ( $m[1014] & 0xFFFF ) << 8 ) | $v37;
						$m[1011] = ( $v19 << 32 ) | $v34;
						$m[1010] = ( $v22 << 32 ) | $v38;
						$m[1009] = ( $v31 << 32 ) | $v36;
						break 2;
					} while ( false );
					$this->place_at_fault( 8064 + 56, 40160, 14, 10952, 14, 0, 0, 0, 0 );
					$m[1012] = ( $m[1012] & -0x100000000 ) | ( $m[1018] & 0xFFFFFFFF );
					$m[1011] = $m[1017];
					$m[1010] = $m[1016];
					$v200 = $m[1015];
					$m[1009] = $v200;
					if ( ( $v200 & 0xFFFFFFFF ) == 2 ) {
						break 2;
					}
				} while ( false );
				$this->words_say( 8064 + 8 );
				break 2;
			} while ( false );
			$m[5067] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8064 + 128;
	}

	/** resolve (WebAssembly function 21). */
	private function resolve_21(): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$this->g0_stack_pointer = 7904;
		$v1 = 0;
		do {
			if ( $m[5019] != 3 ) {
				$m[1008] = $m[1008] & -0x100;
				$m[1007] = $m[1007] & -0x100000000;
				$m[1006] = $m[1006] & -0x100000000;
				$m[1005] = $m[1005] & -0x100000000;
			} else {
				do {
					$v2 = $m[5020];
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
							$v10 = ( $v8 * 416 + 40792 ) & 0xFFFFFFFF;
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
									$this->place_at_fault( 7904 + 136, $v10, 15, 8192, 15, 0, 0, 1, $v8 );
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
					$v17 = 12352;
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
					$m[5082] = $m[1023];
					$m[5081] = $m[1022];
					$m[5080] = $m[1021];
					$m[5079] = $m[1020];
					$m[5078] = $m[1019];
					$m[5077] = $m[1018];
					$m[5076] = $m[1017];
					$m[5069] = $m[1010];
					$m[5068] = $m[1009];
					$m[5075] = $m[1016] == 2 ? 2 : 1;
					$m[5074] = $m[1015] == 2 ? 2 : 1;
					$v21 = $m[1014];
					$m[5073] = $v21 == 3 ? 3 : ( $v21 == 2 ? 2 : 1 );
					$v22 = $m[1013];
					$m[5072] = $v22 == 3 ? 3 : ( $v22 == 2 ? 2 : 1 );
					$v23 = $m[1012];
					$m[5071] = $v23 == 3 ? 3 : ( $v23 == 2 ? 2 : 1 );
					$v24 = $m[1011];
					$m[5070] = $v24 == 3 ? 3 : ( $v24 == 2 ? 2 : 1 );
					$this->rt_copy( 40664, 7904 + 16, 120 );
					$m[5067] = 0;
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

	/** rules (WebAssembly function 22). */
	private function rules_22( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 13080 ) >> 3 ];
		}
		return $v1;
	}

	/** split (WebAssembly function 23). */
	private function split_23(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( $m[5019] != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5020];
						if ( $v1 < 0 || $v1 > 10000000000000 ) {
							break;
						}
						$v2 = $m[5021];
						if ( $v2 < 0 || $v2 > 10000000000000 ) {
							break;
						}
						$v3 = $m[5022];
						if ( $v3 < 0 || $v3 > 10000000000000 ) {
							break;
						}
						$v4 = $m[5023];
						if ( $v4 >= 10000000000001 || $v4 < 0 && $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5024];
						if ( $v5 >= 0 ) {
							if ( $v5 >= 10000000000001 ) {
								break;
							}
						} elseif ( $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5025];
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
						$m[5071] = $v11 ? \PHP_INT_MIN : $v10;
						$s0 = $v6 - $v10;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6, $v10 );
						$m[5070] = $v11 ? \PHP_INT_MIN : $s0;
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
						$m[5068] = $v18;
						$s0 = $v1 - $v18;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v1, $v18 );
						$m[5069] = $s0;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 40160, 6, 9992, 6, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v19 = $m[1020];
					$m[1016] = $v19;
					if ( ( $v19 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				$m[5067] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** words (WebAssembly function 24). */
	private function words_24(): int {
		return 40152;
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

	/** The product modulo 2^64, from parts that stay below 2^63. */
	private static function rt_mul_64( int $a, int $b ): int {
		$a_low = $a & 0xFFFFFFFF;
		$b_low = $b & 0xFFFFFFFF;
		$cross = ( ( ( $a >> 32 ) * $b_low ) & 0xFFFFFFFF ) + ( ( $a_low * ( $b >> 32 ) ) & 0xFFFFFFFF );
		$low   = self::rt_add_64( ( $a_low & 0xFFFF ) * $b_low, ( ( $a_low >> 16 ) * $b_low ) << 16 );
		return self::rt_add_64( $low, $cross << 32 );
	}
}
