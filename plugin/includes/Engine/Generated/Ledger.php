<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 8f6d00e5e61121fb1329d5dc1d91c688846ac4b7d36559beba720321e247d724.
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
	public const WASM_SHA256 = '8f6d00e5e61121fb1329d5dc1d91c688846ac4b7d36559beba720321e247d724';

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
		1307 => 1, 1310 => 1, 1313 => 1, 1316 => 1, 1319 => 1, 1322 => 1, 1325 => 1, 1328 => 1, 1331 => 1,
		1333 => 1, 6, 1, 1337 => 100, 258, 1, 10000000000000, 1342 => 1, 1000000000, 1346 => 1000000000, 256,
		1349 => 10000000000000, 1352 => 10000000000000, 1355 => 253402300799999, 256, 1358 => 253402300799999,
		1360 => 1, 2, 1, 1, 2, 1, 1, 5, 1, 1370 => 253402300799999, 256, 1373 => 253402300799999, 256,
		1376 => 2147483647, 1379 => 3153600000000, 1382 => 3153600000000, 1385 => 10000000000000,
		1388 => 253402300799999, 1391 => 10000000000000, 1394 => 2147483647, 1397 => 10000000000000,
		1400 => 10000000000000, 1403 => 10000000000000, 1406 => 10000000000000, 256, 1409 => 10000000000000,
		256, 1412 => 10000000000000, 256, 1415 => 253402300799999, 256, 1418 => 9007199254740991, 256,
		1421 => 9007199254740991, 256, 1424 => 9007199254740991, 256, 1427 => 1, 1430 => 1,
		1433 => 253402300799999, 1436 => 253402300799999, 256, 1439 => 1, 1442 => 1, 1445 => 253402300799999,
		256, 1448 => 1, 1451 => 9007199254740991, 256, 1454 => 9007199254740991, 256, 1457 => 1,
		1460 => 2147483647, 1463 => 2147483647, 1466 => 100, 1469 => 2147483647, 1472 => 253402300799999, 256,
		1475 => 253402300799999, 1478 => 9007199254740991, 256, 1481 => 253402300799999,
		1484 => 253402300799999, 1487 => 9007199254740991, 256, -10000000000000, 10000000000000, 256, 1, 3, 1,
		1496 => 253402300799999, 1499 => 253402300799999, 1502 => 9007199254740991, 256, -10000000000000,
		10000000000000, 256, 1508 => 1, 1511 => 1, 1513 => -10000000000000, 10000000000000, 256, 1517 => 1,
		256, 1520 => 1, 256, -10000000000000, 10000000000000, 256, 1, 3, 1, 1529 => 253402300799999,
		1532 => 253402300799999, 1535 => 9007199254740991, 256, 1538 => 2147483647, 1541 => 253402300799999,
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
		7811903046411121518, 8387507296051159328, 7236281245828868384, 34359750712, 141733933120, 900000,
		1626 => 3153600000000, 1628 => 68719489121, 98784260209, 300000, 1632 => 3153600000000,
		1634 => 47244652680, 184683606163, 3, 1, 3, 3, 34359750846, 171798704326, 2, 1, 3, 3, 55834587374,
		171798704379, 1, 1, 3, 3, 34359750947, 167503737131, 1, 1, 3, 3, 30064783698, 115964129625, 1, 1, 2,
		4, 30064783732, 124554064251, 1, 1, 2, 4, 77309424024, 115964129706, 100, 1674 => 1000, 2,
		68719489477, 107374195157, 1680 => 10000000000000, 1, 77309424110, 115964129792, 1686 => 100, 2,
		51539620379, 90194326055, 1692 => 10000000000000, 1, 60129555004, 85899358794, 2592000000,
		1698 => 3153600000000, 1700 => 30064783966, 85899358821, 600000, 1704 => 3153600000000,
		1706 => 77309424249, 158913802891, 2, 1, 1000, 2, 17230332160, 1730 => 506097522914230528,
		1084818905618843912, 6215625451114768, 4857858045703718054, 338284265601251734, 8918759896359605390,
		-7225340390683033117, 1, 4, 5, 6, 7, 8, 9, 11, 12, 2, 4, 1749 => 16, 32, 64, 128, 1754 => 512,
		1758 => 8192, 524288, 2, 4, 8, 16, 32, 64, 128, 256, 512, 4194304, 1024, 2048, 4096, 8192, 16384,
		8388608, 32768, 262144, 1048576, 65536, 2097152, 131072, 578437695752307201, 1445953508385491721,
		4514685256733206, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 22, 10, 11, 12, 13, 14, 23, 15, 18, 20, 16, 21, 17,
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
				return 125272;
			case '__heap_base':
				return 125280;
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
		$m[ $w10 + 6 ] = ( $m[ $w10 + 6 ] & 0xFFFFFFFF ) | 0xA45800000000;
		$m[ $w10 + 5 ] = 0;
		$m[ $w10 + 4 ] = $v8 ? $v7 : \PHP_INT_MIN;
		$m[ $w10 + 3 ] = $v6 ? $v5 : \PHP_INT_MIN;
		$m[ $w10 + 2 ] = $v4 ? $v3 : \PHP_INT_MIN;
		$s0 = $v2 << 3;
		$m[ $w10 + 1 ] = $m[ ( $s0 + 13896 ) >> 3 ];
		$v11 = $v10 + 8;
		$v12 = 41432;
		$v13 = 0;
		$v14 = 0;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			do {
				if ( $v13 != 0 ) {
					if ( $v12 != 42072 ) {
						break;
					}
					return;
				}
				$m[ $w10 + 7 ] = $m[ $w10 + 7 ] & -0x100000000;
				if ( $v9 >= ( ( 42072 - $v12 ) & 0xFFFFFFFF ) >> 3 ) {
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
			$v4 = ( ( $v2 << 3 ) + 42072 ) & 0xFFFFFFFF;
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
		$m[1978] = $m[1978] & -0xFF00000001;
		do {
			$v2 = $m[5195] ?? $this->rt_load( 41560 );
			if ( $v2 < 0 || $v2 >= 17 ) {
				$m[1023] = ( $m[1023] & -0xFF00000001 ) | 0x400000000;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x100000000;
				$m[1021] = ( $m[1021] & -0x100000000 ) | 1;
				break;
			}
			$m[1978] = ( $m[1978] & -0x100000000 ) | $v2;
			$v5 = 0;
			$v6 = 0;
			do {
				do {
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v6 != 0 ) {
								$v7 = $v6 - 1;
								if ( $v7 >= ( $m[1978] & 0xFFFFFFFF ) ) {
									break 4;
								}
								$v8 = ( $v7 * 416 + 42072 ) & 0xFFFFFFFF;
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
									$s0 = $this->policies_holds( 41440 );
									if ( ! $s0 ) {
										$this->place_at_fault( 7952 + 128, 41440, 15, 9584, 15, 0, 0, 0, 0, 7952 );
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
										$this->policies_read( 41440 );
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
							$v20 = ( $v5 + 14464 ) & 0xFFFFFFFF;
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
			$m[1978] = ( $m[1978] & -0xFF00000001 ) | 0x100000000;
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
			if ( ( $m[1001] & 0xFF0000000000 ) != 0x10000000000 || ( $v0 == 0 || $m[ $w0 + 9 ] != $m[1000] ) ) {
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
			$v3 = ( ( $m[995] & 0xFFFFFFFF ) ^ 1 ) | (int) ( $m[996] <= $m[1021] );
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
					$v4 = $v3 * 104 + 15832;
					$w4 = $v4 >> 3;
					if ( ( $m[ $w4 + 12 ] & 0xFF00000000 ) == 0x200000000 ) {
						$m[ $w4 + 12 ] = ( $m[ $w4 + 12 ] & -0x100000000 ) | 5;
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
				$this->poolrecord_component( ( 7056 + 8 ) >> 3, $v5, $v6, $v7 );
				$v7 = ( $v7 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[883] & 0xFFFFFFFF ) ) {
					if ( $v7 != $v6 ) {
						continue;
					}
					break 2;
				}
				$v8 = $m[885] & 0xFFFFFFFF;
				if ( $v8 <= 99 ) {
					$s0 = $v8 * 104;
					$i = ( $s0 + 15928 ) >> 3;
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
					$this->poolrecord_component( ( 7056 + 8 ) >> 3, $v5, $v6, $v12 );
					$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
					if ( ! ( $m[883] & 0xFFFFFFFF ) ) {
						if ( $v12 != $v6 ) {
							continue;
						}
						break 2;
					}
					$v13 = $m[885] & 0xFFFFFFFF;
					if ( $v13 <= 99 ) {
						$v14 = $v13 * 104 + 15832;
						$w14 = $v14 >> 3;
						if ( ( $m[ $w14 + 12 ] & 0xFF00000000 ) != 0 ) {
							$v15 = ( $m[885] >> 32 ) & 0xFFFFFFFF;
							$s0 = $v15 > 99 ? 13736 : $v15 * 104 + 15832;
							$v16 = ( ( $m[ ( $s0 + 96 ) >> 3 ] & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
							if ( ( $m[ $w14 + 12 ] & 0xFFFFFFFF ) << 32 < $v16 << 32 ) {
								$m[ $w14 + 12 ] = ( $m[ $w14 + 12 ] & -0x100000000 ) | $v16;
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
		$v21 = 0;
		$v8 = $this->g0_stack_pointer - 48;
		$w8 = $v8 >> 3;
		do {
			if ( ! ( (int) ( $m[ $w4 + 6 ] != 2 ) & (int) ( ( $m[ $w4 + 12 ] & 0xFF ) == 2 ) ) ) {
				$v9 = 0;
				if ( $v5 != 0 ) {
					break;
				}
			}
			$m[ $w0 + 2 ] = 0;
			$m[ $w0 + 1 ] = 0;
			$m[ $w0 ] = 0;
			return;
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
					$this->poolrecord_supply( $w8 + 1, $v1, $v2, $v13 );
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
							$v21 = $v14 ? $v20 : ( $v20 < $v21 ? $v20 : $v21 );
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
	}

	/** <stock_truth::wire::pools::PoolRecord<L> as stock_truth::facts::cart::Pools>::supply (WebAssembly function 11). */
	private function poolrecord_supply( int $w0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$v4 = 0;
		if ( $v3 <= 199 && $v3 < $v2 ) {
			$v5 = ( $v1 + $v3 * 416 ) & 0xFFFFFFFF;
			$w5 = $w1 + $v3 * 52;
			$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x100000000 ) | ( ( $m[ $w5 + 96 ] ?? $this->rt_load( $v5 + 768 ) ) & 0xFFFFFFFF );
			$m[ $w0 + 3 ] = $m[ $w5 + 99 ] ?? $this->rt_load( $v5 + 792 );
			$m[ $w0 + 2 ] = $m[ $w5 + 98 ] ?? $this->rt_load( $v5 + 784 );
			$m[ $w0 + 1 ] = $m[ $w5 + 97 ] ?? $this->rt_load( $v5 + 776 );
			$v4 = 1;
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
			$s0 = ( $v12 > 99 ? 13736 : $v1 + $v12 * 104 ) & 0xFFFFFFFF;
			$v13 = $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
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
				$v16 = ( $v1 + $v15 * 104 ) & 0xFFFFFFFF;
				$w16 = $w1 + $v15 * 13;
				$s0 = $v15 > 99 ? 13736 : $v16;
				if ( ( $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v11 && $v15 < 100 ) {
					$v17 = ( $v5 + ( $v15 << 5 ) ) & 0xFFFFFFFF;
					$w17 = $w5 + ( $v15 << 2 );
					$v18 = $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 );
					$v19 = $m[ $w17 ] ?? $this->rt_load( $v17 );
					do {
						if ( ( ( $m[ $w16 + 12 ] ?? $this->rt_load( $v16 + 100, 1 ) << 32 ) & 0xFF00000000 ) != 0x200000000 ) {
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
					$v36 = ( $v35 ? 13736 : $v1 + $v34 * 104 ) & 0xFFFFFFFF;
					$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
					if ( ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 96, 4 ) ) & 0xFFFFFFFF ) == $v11 ) {
						$v37 = ( $m[ $w6 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v38 = ( $v35 ? 13704 : $v5 + ( $v34 << 5 ) ) & 0xFFFFFFFF;
						$w38 = ( $v38 >> 3 ) | ( $v38 << 61 );
						$v39 = $m[ $w38 + 3 ] ?? $this->rt_load( $v38 + 24 );
						$v40 = $m[ $w38 + 2 ] ?? $this->rt_load( $v38 + 16 );
						$v41 = $m[ $w6 + 2 ];
						if ( $v41 == 10000 ) {
							$v42 = ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 101, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v40 : $v39;
						} else {
							$v43 = ( ( $m[ $w36 + 12 ] ?? $this->rt_load( $v36 + 101, 1 ) << 40 ) & 0xFF0000000000 ) == 0x20000000000 ? $v40 : $v39;
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
				$this->poolrecord_hold( $w5 + 1, $v1, $v2, $v9 );
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
			$m[ $w0 + 1 ] = $m[ $w5 + 102 ] ?? $this->rt_load( $v5 + 816 );
			$m[ $w0 ] = $m[ $w5 + 101 ] ?? $this->rt_load( $v5 + 808 );
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

	/** stock_truth::rules::promise::terms::promise (WebAssembly function 16). */
	private function terms_promise( int $v1, int $v2, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$v17 = 0;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
		$this->g0_stack_pointer = 7056;
		$v7 = ( $m[ $w1 ] ?? $this->rt_load( $v1, 4 ) ) & 0xFFFFFFFF;
		$this->hold_held( ( 7056 + 8 ) >> 3, $v7, ( $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16, 4 ) ) & 0xFFFFFFFF, $v2, $v5 );
		$v8 = $m[884];
		$v9 = $m[883];
		$v10 = $m[885];
		$this->backorder_allowance_backorder_allowance( ( 7056 + 8 ) >> 3, $v7, ( ( $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF, $v2, 887, $m[ $w4 + 5 ] ?? $this->rt_load( $v4 + 40 ), $m[ $w4 + 6 ] ?? $this->rt_load( $v4 + 48 ), $v5 );
		$v11 = $m[884];
		$v12 = $m[883];
		$v13 = $m[885];
		$v14 = 0;
		if ( $m[893] == 0 ) {
			$v5 = $m[894];
			$s0 = $v13 + $v5;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v13, $v5 );
			$v15 = $this->terms_safety_stock( $v5, $m[902], $m[ $w4 + 3 ] ?? $this->rt_load( $v4 + 24 ), $m[ $w4 + 4 ] ?? $this->rt_load( $v4 + 32 ) );
			$s1 = $v10 + $v15;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v10, $v15 );
			$v16 = $m[901];
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
		$m[912] = $v19;
		$m[911] = $v20;
		$m[910] = $v17;
		$m[909] = $v13;
		$m[908] = $v15;
		$m[907] = $v10;
		$m[906] = $v16;
		$m[905] = $v5;
		$m[904] = $v14;
		$this->g0_stack_pointer = 7056 + 32;
	}

	/** stock_truth::rules::promise::survey::survey (WebAssembly function 17). */
	private function survey_survey( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = ( $v0 >> 3 ) | ( $v0 << 61 );
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$this->g0_stack_pointer = 7088;
		$v4 = ( ( $m[ $w0 ] ?? $this->rt_load( $v0 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		if ( $v4 != 0 ) {
			$v5 = ( ( ( $m[ $w0 ] ?? $this->rt_load( $v0, 4 ) ) & 0xFFFFFFFF ) + 640 ) & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v7 <= 99 ) {
					$v8 = ( $v5 + $v7 * 416 ) & 0xFFFFFFFF;
					$w8 = $w5 + $v7 * 52;
					$v9 = $m[ $w8 + 10 ] ?? $this->rt_load( $v8 + 80 );
					$v10 = $m[ $w8 + 1 ] ?? $this->rt_load( $v8 + 8 );
					$v11 = $m[ $w8 + 9 ] ?? $this->rt_load( $v8 + 72 );
					$v12 = $m[ $w8 + 4 ] ?? $this->rt_load( $v8 + 32 );
					$v13 = $m[ $w8 + 5 ] ?? $this->rt_load( $v8 + 40 );
					$v14 = $m[ $w8 + 7 ] ?? $this->rt_load( $v8 + 56 );
					$v15 = $m[ $w8 ] ?? $this->rt_load( $v8 );
					$v16 = $m[ $w8 + 2 ] ?? $this->rt_load( $v8 + 16 );
					$v17 = $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24 );
					$v18 = $m[ $w8 + 6 ] ?? $this->rt_load( $v8 + 48 );
					$m[902] = $m[ $w8 + 8 ] ?? $this->rt_load( $v8 + 64 );
					$m[901] = $v18;
					$m[898] = $v17;
					$m[897] = $v16;
					$m[895] = 0;
					$m[894] = $v15;
					$m[892] = $v14;
					$m[890] = $v13;
					$m[888] = $v12;
					$m[903] = ( $m[903] & -0x100 ) | ( $v11 == 3 ? 2 : (int) ( $v11 == 2 ) );
					$m[891] = (int) ( $v14 != \PHP_INT_MIN );
					$m[889] = (int) ( $v13 != \PHP_INT_MIN );
					$m[887] = (int) ( $v12 != \PHP_INT_MIN );
					$m[899] = ( $m[899] & -0x100 ) | ( $v10 == 1 ? 0 : ( $v10 == 3 ? 2 : 1 ) );
					$m[893] = $v16 == \PHP_INT_MIN ? 2 : ( $v17 == \PHP_INT_MIN ? 2 : (int) ( $v15 == \PHP_INT_MIN ) );
					$v19 = $v9 & 0xFFFFFFFF;
					$m[900] = ( $m[900] & 0xFFFFFFFF ) | ( $v19 << 32 );
					$v20 = (int) ( $v9 != \PHP_INT_MIN );
					$m[900] = ( $m[900] & -0x100000000 ) | $v20;
					$v21 = ( $v19 + 1 ) & 0xFFFFFFFF;
					$this->terms_promise( $v0, $v7, $v1 + ( $v20 ? ( $v21 > 16 ? 0 : $v21 ) : 0 ) * 80, $v2 );
					$this->survey_surveyed( $v6, $v2 );
					$this->rt_copy( $v7 * 104 + 15832, 7088 + 216, 104 );
				}
				$v7 = $v7 + 1;
				if ( $v7 == $v4 ) {
					break;
				}
			}
		}
		if ( ( ( $m[ $w0 + 1 ] ?? $this->rt_load( $v0 + 8, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
			$this->components_measure_heights( $v0 );
		}
		$this->g0_stack_pointer = 7088 + 320;
	}

	/** stock_truth::rules::promise::survey::surveyed (WebAssembly function 18). */
	private function survey_surveyed( int $v3, int $v4 ): void {
		$m = &$this->m;
		$v7 = 0;
		$v9 = 0;
		$v6 = $m[904];
		if ( $v6 == 1 ) {
			$v7 = $m[910];
			$v8 = $m[903] & 0xFF;
			$c = $v8 != 1;
			$s0 = $m[909];
			if ( $c ) {
				$v9 = $v7 - $s0;
				\is_float( $v9 ) && $v9 = self::rt_sub_64( $v7, $s0 );
				$v10 = 1;
			} else {
				$v11 = $v7 - $s0;
				\is_float( $v11 ) && $v11 = self::rt_sub_64( $v7, $s0 );
				$v12 = $m[908];
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
			$v8 = $m[903] & 0xFF;
			$v10 = 0;
		}
		$v17 = $v6 & 0xFFFFFFFF;
		$v18 = $m[902];
		$v19 = $m[899] & 0xFF;
		$v20 = $m[893];
		$this->freshness_age( 884, 887, $v3, $v4 );
		$v21 = $m[885];
		$v22 = $m[884];
		$v23 = 0;
		$v24 = 0;
		if ( $v20 != 2 ) {
			$v25 = $m[888];
			$v26 = $m[898];
			$v27 = $m[897];
			$v28 = $v26 < $v27 ? $v26 : $v27;
			$v4 = $m[887] & 0xFFFFFFFF ? ( $v25 > $v28 ? $v25 : $v28 ) : $v28;
			$v24 = 1;
			$v23 = $v19;
		}
		$m[925] = ( $m[925] & -0xFFFF00000001 ) | ( $v23 << 40 ) | ( $v8 << 32 );
		$m[925] = $m[925] & -0x100000000;
		$m[924] = $v18;
		$m[914] = $v7;
		$m[913] = $v10;
		$m[922] = $v21;
		$m[921] = $v22;
		$m[916] = $v4;
		$m[915] = $v24;
		$m[920] = $m[912];
		$m[919] = $m[911];
		$m[918] = $m[892];
		$m[917] = $m[891];
		$s0 = $v7 - $v9;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v7, $v9 );
		$m[923] = $v17 ? $s0 : 0;
	}

	/** stock_truth::rules::promise::freshness::age (WebAssembly function 19). */
	private function freshness_age( int $w0, int $w1, int $v2, int $v3 ): void {
		$m = &$this->m;
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::run (WebAssembly function 20). */
	private function kitsearch_run(): void {
		$m = &$this->m;
		$v17 = 0;
		$this->g0_stack_pointer = 6832;
		$v3 = 0;
		do {
			$v4 = $m[866] & 0xFFFFFFFF;
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
				$this->kitsearch_short_of( ( 6832 + 8 ) >> 3, $v14 );
				$v15 = $m[855] & 0xFFFFFFFF;
				$v10 = $v15 ? $v14 : $v10;
				$v16 = $v15 & 1;
				$v11 = $v16 ? 1 : $v11;
				$s0 = ( $m[855] >> 32 ) & 0xFFFFFFFF;
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
				$this->kitsearch_short_of( 854, $v19 );
				$v20 = $m[854] & 0xFFFFFFFF;
				$v21 = $v20 & 1;
				$v11 = $v21 ? 1 : $v11;
				$s0 = ( $m[854] >> 32 ) & 0xFFFFFFFF;
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
		$m[884] = ( $v17 << 32 ) | $v11;
		$m[882] = 1;
		$s0 = $m[ $w4 ] ?? $this->rt_load( $v4 );
		$s1 = $s0 * $v3;
		\is_float( $s1 ) && $s1 = self::rt_mul_64( $s0, $v3 );
		$m[883] = $s1;
		$this->g0_stack_pointer = 6832 + 16;
	}

	/** stock_truth::rules::promise::sellable::KitSearch<P>::guess (WebAssembly function 21). */
	private function kitsearch_guess( int $v1 ): int {
		$m = &$this->m;
		$v2 = 0;
		do {
			$v3 = $m[866] & 0xFFFFFFFF;
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
		$v15 = $m[864] & 0xFFFFFFFF;
		$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
		$v16 = ( $m[864] >> 32 ) & 0xFFFFFFFF;
		$v17 = ( $m[865] >> 32 ) & 0xFFFFFFFF;
		$v18 = $m[862] & 0xFFFFFFFF;
		$v19 = $m[857];
		$s0 = $v9 - $v19;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v9, $v19 );
		$v20 = ( $m[866] >> 32 ) & 0xFFFFFFFF;
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
		$v37 = (int) ( ( ( $m[862] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[863] & 0xFFFFFFFF;
		$v38 = $v37 ? $s0 : $v36;
		$v39 = $v37 ? 0 : $v18;
		$v40 = $m[865] & 0xFFFFFFFF;
		$w40 = ( $v40 >> 3 ) | ( $v40 << 61 );
		$v41 = $m[861];
		$v42 = $m[860];
		$v43 = $m[859];
		$v44 = $m[858];
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
			$s0 = ( $v51 ? 13704 : $v20 + $v50 ) & 0xFFFFFFFF;
			$s1 = ( $v51 ? 13704 : $v21 + $v50 ) & 0xFFFFFFFF;
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

	/** stock_truth::rules::promise::sellable::KitSearch<P>::short_of (WebAssembly function 22). */
	private function kitsearch_short_of( int $w0, int $v2 ): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 6800;
		$v4 = 0;
		$v5 = $m[866] & 0xFFFFFFFF;
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
		$v12 = $m[864] & 0xFFFFFFFF;
		$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
		$v13 = ( $m[864] >> 32 ) & 0xFFFFFFFF;
		$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
		$v14 = $m[862] & 0xFFFFFFFF;
		$s0 = $m[857];
		$s1 = $v7 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, $s0 );
		$v15 = ( $m[866] >> 32 ) & 0xFFFFFFFF;
		$this->draw_draw_demand( $v12, $v13, ( $m[865] >> 32 ) & 0xFFFFFFFF, $v14, $s1, $v15 );
		$v16 = 1 << ( $v14 & 63 );
		$v17 = (int) ( $v14 < 64 );
		$v18 = $v17 ? 0 : $v16;
		$v19 = $v17 ? $v16 : 0;
		$v20 = ( $v15 + 3200 ) & 0xFFFFFFFF;
		$v21 = ( ( $m[ $w12 ] ?? $this->rt_load( $v12 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
		do {
			$s0 = ( $v14 > 99 ? 13736 : $v13 + $v14 * 104 ) & 0xFFFFFFFF;
			$v22 = $s0 & 3 ? $this->rt_load( $s0 + 96, 4 ) : ( ( $m[ ( $s0 + 96 ) >> 3 ] ?? $this->rt_word( ( $s0 + 96 ) >> 3 ) ) >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF;
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
						$this->poolrecord_component( ( 6800 + 8 ) >> 3, $v26, $v24, $v27 );
						$v27 = ( $v27 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[851] & 0xFFFFFFFF ) ) {
							if ( $v27 != $v24 ) {
								continue;
							}
							break 2;
						}
						$v28 = $m[853] & 0xFFFFFFFF;
						$v29 = (int) ( $v28 > 99 );
						$v30 = ( $v29 ? 13736 : $v13 + $v28 * 104 ) & 0xFFFFFFFF;
						$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
						if ( ( ( $m[ $w30 + 12 ] ?? $this->rt_load( $v30 + 96, 4 ) ) & 0xFFFFFFFF ) == $v25 ) {
							$v31 = ( $m[853] >> 32 ) & 0xFFFFFFFF;
							$v32 = 1 << ( $v28 & 63 );
							$v33 = (int) ( $v28 < 64 );
							if ( ( $v32 & ( $v33 ? $v19 : $v18 ) ) != 0 ) {
								$v34 = ( $v28 << 5 ) & 0xFFFFFFFF;
								$v35 = ( $v29 ? 13704 : $v15 + $v34 ) & 0xFFFFFFFF;
								$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
								$s0 = $m[ $w35 + 2 ] ?? $this->rt_load( $v35 + 16 );
								$s1 = $m[ $w35 + 3 ] ?? $this->rt_load( $v35 + 24 );
								$s2 = $s0 - $s1;
								\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
								$v36 = ( $v29 ? 13704 : $v20 + $v34 ) & 0xFFFFFFFF;
								$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
								$s0 = $m[ $w36 + 2 ] ?? $this->rt_load( $v36 + 16 );
								$s1 = $m[ $w36 + 3 ] ?? $this->rt_load( $v36 + 24 );
								$s3 = $s0 - $s1;
								\is_float( $s3 ) && $s3 = self::rt_sub_64( $s0, $s1 );
								if ( $s2 > $s3 ) {
									if ( ( ( $m[ $w30 + 12 ] ?? $this->rt_load( $v30 + 101, 1 ) << 40 ) & 0xFF0000000000 ) != 0x20000000000 ) {
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
								$s0 = ( $v29 ? 13704 : $v15 + $v37 ) & 0xFFFFFFFF;
								$s1 = ( $v29 ? 13704 : $v20 + $v37 ) & 0xFFFFFFFF;
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
		$v44 = $m[867] & 0xFF;
		if ( $v44 == 1 ) {
			$v21 = $m[863] & 0xFFFFFFFF;
			$v43 = ( $m[862] >> 32 ) & 0xFFFFFFFF;
			$v42 = $m[861];
			$v41 = $m[860];
			$v40 = $m[859];
			$v39 = $m[858];
		}
		$v45 = 0;
		do {
			$v46 = (int) ( $v43 << 32 > 0 );
			$v47 = $v46 ? 0 : $v14;
			$v48 = ( $v46 ? $v21 : $v14 + 1 ) & 0xFFFFFFFF;
			if ( $v47 >= $v48 ) {
				break;
			}
			$v49 = $m[865] & 0xFFFFFFFF;
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
						$v54 = ( $v53 ? 13704 : $v20 + $v52 ) & 0xFFFFFFFF;
						$w54 = ( $v54 >> 3 ) | ( $v54 << 61 );
						$v55 = ( $v15 + $v52 ) & 0xFFFFFFFF;
						$w55 = ( $v55 >> 3 ) | ( $v55 << 61 );
						$v56 = $v53 ? 13704 : $v55;
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
						$v60 = ( $v13 + $v47 * 104 ) & 0xFFFFFFFF;
						$w60 = $w13 + $v47 * 13;
						$v61 = $m[ $w59 + 1 ] ?? $this->rt_load( $v59 + 8 );
						$s0 = $m[ $w55 ] ?? $this->rt_load( $v55 );
						$v62 = $v61 - $s0;
						\is_float( $v62 ) && $v62 = self::rt_sub_64( $v61, $s0 );
						if ( $v58 != 0 ) {
							$s0 = $m[ $w60 + 10 ] ?? $this->rt_load( $v60 + 80 );
							$s1 = $m[ $w55 + 1 ] ?? $this->rt_load( $v55 + 8 );
							$s2 = $s0 + $s1;
							\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
							$v63 = $v61 - $s2;
							\is_float( $v63 ) && $v63 = self::rt_sub_64( $v61, $s2 );
							$v62 = $v62 < $v63 ? $v62 : $v63;
						}
						if ( ( ( $m[ $w60 + 12 ] ?? $this->rt_load( $v60 + 100, 1 ) << 32 ) & 0xFF00000000 ) == 0x200000000 ) {
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
		$this->g0_stack_pointer = 6800 + 32;
	}

	/** core::panicking::panic_fmt (WebAssembly function 23). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** stock_truth::rules::reconcile::comparison::Comparison<S,P>::draws_on (WebAssembly function 24). */
	private function comparison_draws_on(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7408;
		do {
			$v3 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
			$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
			if ( ( ( $m[ $w3 + 9 ] ?? $this->rt_load( $v3 + 72, 4 ) ) & 0xFFFFFFFF ) != 1 ) {
				$v4 = 0;
				break;
			}
			$v5 = ( ( $m[ $w3 + 9 ] ?? $this->rt_load( $v3 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
			do {
				do {
					$v6 = $m[992] & 0xFFFFFFFF;
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
					$this->survey_survey( $v6, $m[993] & 0xFFFFFFFF, $m[991] );
					$v4 = 1;
					$v8 = $v5 > 99 ? 13736 : $v5 * 104 + 15832;
					$w8 = $v8 >> 3;
					$v9 = $m[ $w8 + 12 ] & 0xFFFFFFFF;
					if ( $v9 << 32 > 17179869184 ) {
						break 3;
					}
					if ( $v9 ) {
						break 2;
					}
					if ( ( $m[ $w8 + 12 ] & 0xFF00000000 ) == 0x200000000 ) {
						break 3;
					}
				} while ( false );
				$m[931] = ( $m[931] & 0xFFFFFFFF ) | ( $v5 << 32 );
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
							$this->poolrecord_component( ( 7408 + 8 ) >> 3, $v18, $v17, $v22 );
							$v22 = ( $v22 + 1 ) & 0xFFFFFFFF;
							if ( ! ( $m[927] & 0xFFFFFFFF ) ) {
								if ( $v22 != $v7 ) {
									continue;
								}
								break 2;
							}
							$v23 = $m[929] & 0xFFFFFFFF;
							$v24 = $v23 > 99 ? 13736 : $v23 * 104 + 15832;
							$w24 = $v24 >> 3;
							if ( ( $m[ $w24 + 12 ] & 0xFFFFFFFF ) == $v19 ) {
								$v25 = ( $m[929] >> 32 ) & 0xFFFFFFFF;
								$v26 = 1 << ( $v23 & 63 );
								$v27 = (int) ( $v23 < 64 );
								if ( ( $v26 & ( $v27 ? $v14 : $v13 ) ) != 0 ) {
									if ( ( $m[ $w24 + 12 ] & 0xFF0000000000 ) != 0x20000000000 ) {
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
			$m[937] = ( $m[937] & -0x100000000 ) | $v15;
			$m[936] = ( $v9 << 32 ) | $v5;
			$m[935] = $v10;
			$m[934] = $v16;
			$m[933] = $v13;
			$m[932] = $v14;
			$v4 = 3;
		} while ( false );
		$m[931] = ( $m[931] & -0x100000000 ) | $v4;
		$this->g0_stack_pointer = 7408 + 32;
	}

	/** stock_truth::rules::reconcile::drift::<impl stock_truth::rules::reconcile::comparison::Comparison<S,P>>::reconcile (WebAssembly function 25). */
	private function drift_reconcile( int $v2 ): void {
		$m = &$this->m;
		$v13 = 0;
		$this->g0_stack_pointer = 7440;
		$this->comparison_draws_on();
		$v5 = 0;
		$v6 = 0;
		$v7 = 1;
		$v8 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
		$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
		$v9 = $m[ $w8 + 4 ] ?? $this->rt_load( $v8 + 32 );
		if ( $v9 != 2 ) {
			$v6 = 0;
			$v7 = 1;
			if ( ( ( $m[ $w8 + 8 ] ?? $this->rt_load( $v8 + 64, 1 ) ) & 0xFF ) == 1 ) {
				$v7 = 1;
				if ( $v9 != 1 ) {
					$v7 = 0;
				} else {
					$v10 = $m[ $w8 + 5 ] ?? $this->rt_load( $v8 + 40 );
					$v6 = $v10 > 0 ? $v10 : 0;
				}
			}
		}
		$this->expected_expected();
		$v11 = $m[938];
		if ( $v11 != 1 ) {
			$v12 = 0;
		} else {
			$v13 = $m[939];
			if ( $v7 == 0 ) {
				$v12 = 1;
			} else {
				$s0 = $m[948];
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
			if ( ( $m[965] & 0xFF0000 ) == 0x30000 ) {
				$v15 = 0;
				break;
			}
			$v16 = $m[993] & 0xFFFFFFFF;
			$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
			if ( $m[988] == 1 ) {
				$s0 = $m[991];
				$s1 = $m[989];
				$s2 = $s0 - $s1;
				\is_float( $s2 ) && $s2 = self::rt_sub_64( $s0, $s1 );
				if ( $s2 >= ( $m[ $w16 + 7 ] ?? $this->rt_load( $v16 + 56 ) ) ) {
					$v15 = 1;
					break;
				}
			}
			$s0 = $m[990];
			$s1 = $s0 + 1;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 1 );
			$v15 = (int) ( $s1 >= ( $m[ $w16 + 8 ] ?? $this->rt_load( $v16 + 64 ) ) );
		} while ( false );
		$m[996] = $v6;
		$m[995] = $v7;
		$v17 = $m[957];
		$v18 = $m[958];
		$v19 = $m[953];
		$v20 = $m[954];
		$v21 = $m[955];
		$v22 = $m[956];
		$s0 = 7960 + 16;
		$s1 = 7440 + 64;
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
		$m[1011] = $v9;
		$m[1010] = $v5;
		$s0 = $v6 - $v13;
		\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6, $v13 );
		$m[1009] = $s0;
		$m[1008] = $v12 & $v7;
		$s0 = 7960 + 184;
		$s1 = 7440 + 248;
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
		$m[1017] = $v22;
		$m[1016] = $v14 & 1 ? $v21 : 0;
		$m[1015] = $v20;
		$m[1014] = $v19;
		$m[1013] = $v18;
		$m[1012] = (int) ( $v17 >= 0 && $v17 < 2 );
		$m[1023] = ( $m[1023] & -0x100 ) | $v15;
		$this->g0_stack_pointer = 7440 + 288;
	}

	/** stock_truth::rules::reconcile::expected::expected (WebAssembly function 26). */
	private function expected_expected(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 7136;
		do {
			do {
				$v4 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
				$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
				if ( ( ( $m[ $w4 + 14 ] ?? $this->rt_load( $v4 + 112, 1 ) ) & 0xFF ) == 0 ) {
					break;
				}
				switch ( ( ( $m[ $w4 + 14 ] ?? $this->rt_load( $v4 + 113, 1 ) << 8 ) >> 8 ) & 0xFF ) {
					case 0:
					case 4:
						break;
					default:
						break 2;
				}
				do {
					do {
						switch ( $m[931] & 0xFFFFFFFF ) {
							case 2:
								$v5 = ( $m[931] >> 32 ) & 0xFFFFFFFF;
								if ( $v5 <= 199 ) {
									$v6 = $m[992] & 0xFFFFFFFF;
									$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
									if ( $v5 < ( ( ( $m[ $w6 ] ?? $this->rt_load( $v6 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) ) {
										break 2;
									}
								}
								$m[938] = 0;
								break 5;
							case 3:
								break;
							default:
								$m[938] = 0;
								break 5;
						}
						$s0 = $m[992] & 0xFFFFFFFF;
						$v7 = $s0 & 3 ? $this->rt_load( $s0 + 4, 4 ) : ( ( $m[ ( $s0 + 4 ) >> 3 ] ?? $this->rt_word( ( $s0 + 4 ) >> 3 ) ) >> ( ( ( $s0 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						if ( $v7 != 0 ) {
							$v8 = $v7 - 1;
							$v9 = ( ( $v8 < 99 ? $v8 : 99 ) << 3 ) + 8;
							if ( $v9 != 0 ) {
								$this->rt_fill( 31032, 0, $v9 );
							}
						}
						$v11 = 0;
						$this->rt_fill( 7136, 0, 48 );
						$v12 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$this->expected_sellable_kits( $v11 );
							if ( $m[916] != 1 ) {
								$m[938] = 0;
								break 5;
							}
							$s0 = ( $v12 + 7136 ) & 0xFFFFFFFF;
							isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
							$m[ $s0 >> 3 ] = $m[917];
							$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
							$v12 = ( $v12 + 8 ) & 0xFFFFFFFF;
							if ( $v12 == 48 ) {
								break;
							}
						}
						$v13 = $m[897];
						$v14 = $m[896];
						$v15 = $m[895];
						$v16 = $m[894];
						$v17 = $m[893];
						$v18 = $m[892];
						break 2;
					} while ( false );
					$m[900] = 0;
					$v19 = ( ( ( $m[ $w6 ] ?? $this->rt_load( $v6, 4 ) ) & 0xFFFFFFFF ) + $v5 * 416 ) & 0xFFFFFFFF;
					$w19 = ( $v19 >> 3 ) | ( $v19 << 61 );
					$m[907] = $m[ $w19 + 88 ] ?? $this->rt_load( $v19 + 704 );
					$m[906] = $m[ $w19 + 86 ] ?? $this->rt_load( $v19 + 688 );
					$v20 = $m[ $w19 + 90 ] ?? $this->rt_load( $v19 + 720 );
					$m[905] = ( $m[905] & 0xFFFFFFFF ) | ( $v20 << 32 );
					$v21 = $m[ $w19 + 83 ] ?? $this->rt_load( $v19 + 664 );
					$m[903] = $v21;
					$v22 = $m[ $w19 + 82 ] ?? $this->rt_load( $v19 + 656 );
					$m[902] = $v22;
					$v23 = $m[ $w19 + 80 ] ?? $this->rt_load( $v19 + 640 );
					$m[899] = $v23;
					$v24 = $m[ $w19 + 87 ] ?? $this->rt_load( $v19 + 696 );
					$m[897] = $v24;
					$v25 = $m[ $w19 + 85 ] ?? $this->rt_load( $v19 + 680 );
					$m[895] = $v25;
					$v26 = $m[ $w19 + 84 ] ?? $this->rt_load( $v19 + 672 );
					$m[893] = $v26;
					$m[905] = ( $m[905] & -0x100000000 ) | (int) ( $v20 != \PHP_INT_MIN );
					$v27 = $m[ $w19 + 89 ] ?? $this->rt_load( $v19 + 712 );
					$m[908] = ( $m[908] & -0x100 ) | ( $v27 == 3 ? 2 : (int) ( $v27 == 2 ) );
					$m[896] = (int) ( $v24 != \PHP_INT_MIN );
					$m[894] = (int) ( $v25 != \PHP_INT_MIN );
					$m[892] = (int) ( $v26 != \PHP_INT_MIN );
					$v28 = 0;
					$v29 = $m[ $w19 + 81 ] ?? $this->rt_load( $v19 + 648 );
					$m[904] = ( $m[904] & -0x100 ) | ( $v29 == 1 ? 0 : ( $v29 == 3 ? 2 : 1 ) );
					$m[898] = $v22 == \PHP_INT_MIN ? 2 : ( $v21 == \PHP_INT_MIN ? 2 : (int) ( $v23 == \PHP_INT_MIN ) );
					$this->expected_stages( ( 7136 + 192 ) >> 3, $v5, 892 );
					if ( ! ( $m[916] & 0xFFFFFFFF ) ) {
						$m[938] = 0;
						break 3;
					}
					$s0 = 7136 + 136;
					$s1 = 7136 + 192 + 8;
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
					$s0 = 7136 + 256;
					$s1 = 7136 + 136;
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
					$v30 = $m[ $w4 + 11 ] ?? $this->rt_load( $v4 + 88 );
					$v31 = (int) ( $v30 == 10000 || $v30 < 1 );
					$v32 = 7136 + 256;
					--$this->fuel < 0 && self::rt_out_of_fuel();
					while ( true ) {
						$v33 = $m[ $v32 >> 3 ] ?? $this->rt_load( $v32 );
						if ( ! $v31 ) {
							$v34 = $v33 * 10000;
							\is_float( $v34 ) && $v34 = self::rt_mul_64( $v33, 10000 );
							$v35 = self::rt_divide_signed_64( $v34, $v30 );
							$s0 = $v35 * $v30;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v35, $v30 );
							$s1 = $v34 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v34, $s0 );
							$v33 = ( $s1 >> 63 ) + $v35;
							\is_float( $v33 ) && $v33 = self::rt_add_64( $s1 >> 63, $v35 );
						}
						$v32 = $v32 + 8;
						$s0 = 7136 + 192 + ( $v28 << 3 );
						$m[ $s0 >> 3 ] = $v33;
						$v28 = $v28 + 1;
						if ( $v28 == 6 ) {
							break;
						}
					}
					$v13 = $m[921];
					$v14 = $m[920];
					$v15 = $m[919];
					$v16 = $m[918];
					$v17 = $m[917];
					$v18 = $m[916];
				} while ( false );
				$v36 = $v13;
				$v37 = $m[ $w4 + 10 ] ?? $this->rt_load( $v4 + 80 );
				if ( $v37 != 0 ) {
					$v36 = \PHP_INT_MIN;
					if ( $v13 != \PHP_INT_MIN || $v37 != -1 ) {
						$v36 = $v13;
						if ( $v37 >= 1 ) {
							$v38 = $v13 % $v37;
							$s0 = $v38 + ( ( $v38 >> 63 ) & $v37 );
							$v36 = $v13 - $s0;
							\is_float( $v36 ) && $v36 = self::rt_sub_64( $v13, $s0 );
						}
					}
				}
				$m[939] = $v18;
				$m[938] = 1;
				$v39 = $m[ $w4 + 12 ] ?? $this->rt_load( $v4 + 96 );
				$m[947] = $v39;
				$s0 = $v36 - $v13;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v36, $v13 );
				$m[945] = $s0;
				$s0 = $v13 - $v14;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v13, $v14 );
				$m[944] = $s0;
				$s0 = $v14 - $v15;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v14, $v15 );
				$m[943] = $s0;
				$s0 = $v15 - $v16;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v15, $v16 );
				$m[942] = $s0;
				$s0 = $v16 - $v17;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v16, $v17 );
				$m[941] = $s0;
				$s0 = $v17 - $v18;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v17, $v18 );
				$m[940] = $s0;
				$v40 = $v36 > 0 ? $v36 : 0;
				$s0 = $v39 + $v40;
				\is_float( $s0 ) && $s0 = self::rt_add_64( $v39, $v40 );
				$m[948] = $s0;
				$s0 = $v40 - $v36;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( $v40, $v36 );
				$m[946] = $s0;
				break 2;
			} while ( false );
			$m[938] = 0;
		} while ( false );
		$this->g0_stack_pointer = 7136 + 304;
	}

	/** stock_truth::rules::reconcile::triage::Triage::of (WebAssembly function 27). */
	private function triage_of( int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v14 = 0;
		$v15 = 0;
		$v17 = 0;
		$v18 = 0;
		$v19 = 0;
		$this->g0_stack_pointer = 7200;
		$v8 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
		$v9 = ( ( $m[ ( $v8 + 113 ) >> 3 ] ?? $this->rt_word( ( $v8 + 113 ) >> 3 ) ) >> ( ( ( $v8 + 113 ) & 7 ) << 3 ) ) & 0xFF;
		$m[912] = ( $m[912] & -0x100000000 ) | $v8;
		$m[909] = 3;
		$m[904] = $v4;
		$m[903] = $v3;
		$m[902] = $v6;
		$m[901] = $v5;
		$v10 = 0;
		$m[912] = $m[912] & 0xFFFFFFFFFFFF;
		$m[907] = 0;
		$m[905] = 0;
		$m[911] = 0;
		$v11 = $m[931] & 0xFFFFFFFF;
		$m[912] = ( $m[912] & -0xFFFF00000001 ) | ( (int) ( $v11 == 1 ) << 32 ) | ( (int) ( ( $v11 | ( $v9 & 3 ) ) == 0 ) << 40 );
		$v12 = 0;
		$v13 = 0;
		switch ( $v11 ) {
			case 2:
				$v14 = ( $m[931] >> 32 ) & 0xFFFFFFFF;
				$v12 = 0;
				$v13 = 1;
				break;
			case 3:
				$v13 = 0;
				$v15 = $m[936] & 0xFFFFFFFF;
				$v16 = (int) ( ( ( $m[936] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
				$s0 = $m[937] & 0xFFFFFFFF;
				$v17 = ( $v16 ? $s0 : $v15 + 1 ) & 0xFFFFFFFF;
				$v18 = $v16 ? 0 : $v15;
				$v19 = $m[935];
				$v5 = $m[934];
				$v6 = $m[933];
				$v3 = $m[932];
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
				$s0 = 7200 + 8;
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
				$s11 = $m[ ( $s0 + 80 ) >> 3 ];
				$s12 = $m[ ( $s0 + 88 ) >> 3 ];
				$m[949] = $s1;
				$m[950] = $s2;
				$m[951] = $s3;
				$m[952] = $s4;
				$m[953] = $s5;
				$m[954] = $s6;
				$m[955] = $s7;
				$m[956] = $s8;
				$m[957] = $s9;
				$m[958] = $s10;
				$m[959] = $s11;
				$m[960] = $s12;
				$this->g0_stack_pointer = 7200 + 240;
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
			$v30 = $m[ $w27 + 84 ] ?? $this->rt_load( $v27 + 672 );
			$v31 = $m[ $w27 + 85 ] ?? $this->rt_load( $v27 + 680 );
			$v32 = $m[ $w27 + 87 ] ?? $this->rt_load( $v27 + 696 );
			$v33 = $m[ $w27 + 80 ] ?? $this->rt_load( $v27 + 640 );
			$v34 = $m[ $w27 + 82 ] ?? $this->rt_load( $v27 + 656 );
			$v35 = $m[ $w27 + 83 ] ?? $this->rt_load( $v27 + 664 );
			$v36 = $m[ $w27 + 90 ] ?? $this->rt_load( $v27 + 720 );
			$v37 = $m[ $w27 + 86 ] ?? $this->rt_load( $v27 + 688 );
			$m[928] = $m[ $w27 + 88 ] ?? $this->rt_load( $v27 + 704 );
			$m[927] = $v37;
			$m[926] = ( $v36 << 32 ) | (int) ( $v36 != \PHP_INT_MIN );
			$m[924] = $v35;
			$m[923] = $v34;
			$m[921] = 0;
			$m[920] = $v33;
			$m[918] = $v32;
			$m[916] = $v31;
			$m[914] = $v30;
			$m[929] = ( $m[929] & -0x100 ) | ( $v29 == 3 ? 2 : (int) ( $v29 == 2 ) );
			$m[917] = (int) ( $v32 != \PHP_INT_MIN );
			$m[915] = (int) ( $v31 != \PHP_INT_MIN );
			$m[913] = (int) ( $v30 != \PHP_INT_MIN );
			$v13 = 0;
			$m[925] = ( $m[925] & -0x100 ) | ( $v28 == 1 ? 0 : ( $v28 == 3 ? 2 : 1 ) );
			$m[919] = $v34 == \PHP_INT_MIN ? 2 : ( $v35 == \PHP_INT_MIN ? 2 : (int) ( $v33 == \PHP_INT_MIN ) );
			$this->triage_add( $v21 );
		}
	}

	/** stock_truth::rules::reconcile::triage::Triage::find (WebAssembly function 28). */
	private function triage_find( int $v2 ): void {
		$m = &$this->m;
		$v4 = 3;
		do {
			$v5 = $m[960] & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			if ( ( ( $m[ $w5 + 14 ] ?? $this->rt_load( $v5 + 112, 1 ) ) & 0xFF ) != 1 ) {
				break;
			}
			$v6 = $m[950];
			$v7 = $m[949];
			$v8 = $v7 & 0xFFFFFFFF;
			$v9 = $v8 ? $v6 : 0;
			$v10 = $m[951];
			$v11 = $m[952];
			$v12 = $m[959];
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
						$s1 = $m[ ( $s0 + 42160 ) >> 3 ] ?? $this->rt_load( $s0 + 42160 );
						$v20 = $s1 - 1;
						\is_float( $v20 ) && $v20 = self::rt_sub_64( $s1, 1 );
						if ( $v20 >= 0 && $v20 <= 12 ) {
							$v21 = $v20;
							if ( ( ( 4475 >> $v21 ) & 1 ) != 0 ) {
								$s0 = $v21 << 3;
								$v18 = $m[ ( $s0 + 13968 ) >> 3 ] | $v18;
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
				$v26 = ( $m[994] >> 32 ) & 0xFFFFFFFF;
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
										$v30 = ( ( $m[ ( $v29 + 13840 ) >> 3 ] ?? $this->rt_word( ( $v29 + 13840 ) >> 3 ) ) >> ( ( $v29 & 7 ) << 3 ) ) & 0xFF;
										$s0 = $v30 << 3;
										if ( ( $m[ ( $s0 + 14072 ) >> 3 ] & $v13 ) != 0 ) {
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
															$s0 = $m[ $w37 + 5270 ] ?? $this->rt_word( $w37 + 5270 );
															$v38 = $s0 - 1;
															\is_float( $v38 ) && $v38 = self::rt_sub_64( $s0, 1 );
															if ( $v38 >= 0 && $v38 <= 22 ) {
																$v36 = ( $m[ ( $v38 + 14256 ) >> 3 ] >> ( ( $v38 & 7 ) << 3 ) ) & 0xFF;
															}
															if ( $v36 == $v30 ) {
																$v39 = $m[ $w37 + 5271 ] ?? $this->rt_word( $w37 + 5271 );
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
						isset( $m[ $w48 + 5286 ] ) || $this->rt_touch( $w48 + 5286 );
						$m[ $w48 + 5286 ] = $v41;
						$m[ $w48 + 5285 ] = $v45;
						$m[ $w48 + 5284 ] = $v46 + 1;
						$s0 = $v43 << 3;
						$m[ $w48 + 5283 ] = $m[ ( $s0 + 14280 ) >> 3 ];
					}
					$v26 = ( $v26 + 1 ) & 0xFFFFFFFF;
					$m[994] = ( $m[994] & 0xFFFFFFFF ) | ( $v26 << 32 );
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
			$m[965] = ( $m[965] & -0x10000 ) | ( $v49 << 8 ) | $v28;
			$m[964] = $v54;
			$m[963] = $v23;
			$m[962] = $v53;
			$m[961] = $v24;
		} while ( false );
		$m[965] = ( $m[965] & -0xFF0001 ) | ( $v4 << 16 );
	}

	/** stock_truth::rules::reconcile::triage::Triage::add (WebAssembly function 29). */
	private function triage_add( int $v3 ): void {
		$m = &$this->m;
		$v13 = 0;
		$this->g0_stack_pointer = 7152;
		$v6 = $m[919];
		$m[912] = ( $m[912] & -0xFF000000000001 ) | ( ( ( (int) ( $v6 != 2 ) & (int) ( ( $m[925] & 0xFF ) == 1 ) ) | ( ( $m[912] >> 48 ) & 0xFF ) ) << 48 );
		if ( ( $m[929] & 0xFF ) != 2 ) {
			$v7 = $m[910];
			$v8 = $m[909];
			$v9 = $m[993] & 0xFFFFFFFF;
			$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
			$v10 = $m[991];
			$this->freshness_age( ( 7152 + 24 ) >> 3, 913, $m[ $w9 + 1 ] ?? $this->rt_load( $v9 + 8 ), $v10 );
			$v11 = 3;
			switch ( $m[897] & 0xFFFFFFFF ) {
				case 1:
					$s0 = $m[898];
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
			$m[910] = $v13;
			$m[909] = $v15;
			$v18 = $m[905];
			if ( $v6 == 2 ) {
				$v19 = 0;
			} else {
				$v20 = $m[914];
				$v21 = $m[924];
				$v22 = $m[923];
				$v23 = $v21 < $v22 ? $v21 : $v22;
				$s0 = $m[913] & 0xFFFFFFFF ? ( $v20 > $v23 ? $v20 : $v23 ) : $v23;
				$s1 = $m[ $w9 ] ?? $this->rt_load( $v9 );
				$v24 = $s0 + $s1;
				\is_float( $v24 ) && $v24 = self::rt_add_64( $s0, $s1 );
				$v13 = $v24 < 253402300799999 ? $v24 : 253402300799999;
				$v19 = 1;
			}
			$v25 = $m[906];
			if ( ! ( $v19 & $v18 ) ) {
				$v26 = $v18 & 0xFFFFFFFF;
				$v27 = $v26 ? $v25 : $v13;
				$v28 = $v26 ? 1 : $v19;
			} else {
				$v27 = $v13 < $v25 ? $v13 : $v25;
				$v28 = 1;
			}
			$m[906] = $v27;
			$m[905] = $v28;
			$v29 = 0;
			if ( $v6 == 0 ) {
				$v30 = $m[920];
				$m[912] = ( $m[912] & 0xFFFFFFFFFFFFFF ) | ( ( (int) ( $v30 < 0 ) | ( ( $m[912] >> 56 ) & 0xFF ) ) << 56 );
				$v31 = $m[992] & 0xFFFFFFFF;
				$w31 = ( $v31 >> 3 ) | ( $v31 << 61 );
				$v32 = ( $m[ $w31 ] ?? $this->rt_load( $v31, 4 ) ) & 0xFFFFFFFF;
				$v33 = ( ( ( $m[926] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
				$v34 = $v9 + ( $m[926] & 0xFFFFFFFF ? ( $v33 > 16 ? 0 : $v33 ) : 0 ) * 80;
				$w34 = ( $v34 >> 3 ) | ( $v34 << 61 );
				$this->backorder_allowance_backorder_allowance( 894, $v32, ( ( $m[ $w31 + 1 ] ?? $this->rt_load( $v31 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF, $v3, 913, $m[ $w34 + 5 ] ?? $this->rt_load( $v34 + 40 ), $m[ $w34 + 6 ] ?? $this->rt_load( $v34 + 48 ), $v10 );
				do {
					do {
						if ( $m[894] == 1 ) {
							$v6 = $m[895];
							if ( ( $m[931] & 0xFFFFFFFF ) != 3 || ( $m[936] & -0x100000000 ) == 0 ) {
								break;
							}
							$s0 = ( $v3 < 64 ? 8 : 16 ) + 7448;
							if ( ( self::rt_shr_u_64( $m[ $s0 >> 3 ], $v3 & 63 ) & 1 ) != 0 ) {
								break;
							}
						}
						break 2;
					} while ( false );
					$v29 = 1;
				} while ( false );
				do {
					$v35 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
					$w35 = ( $v35 >> 3 ) | ( $v35 << 61 );
					if ( ( ( $m[ $w35 + 9 ] ?? $this->rt_load( $v35 + 72, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w35 + 9 ] ?? $this->rt_load( $v35 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v3 ) {
						$this->hold_held( ( 7152 + 24 ) >> 3, $v32, ( $m[ $w31 + 2 ] ?? $this->rt_load( $v31 + 16, 4 ) ) & 0xFFFFFFFF, $v3, $v10 );
						$v36 = $m[898];
						$v37 = $m[897];
						if ( ! ( $v37 & $v29 ) ) {
							$v38 = $v29;
							$v39 = $v38 ? $v6 : $v36;
							$v40 = $v38 ? 1 : $v37;
							break;
						}
						$v39 = $v36 < $v6 ? $v36 : $v6;
					} else {
						$s0 = $m[896];
						$s1 = $v30 > 0 ? $v30 : 0;
						$s2 = $s0 + $s1;
						\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
						$s0 = $m[927];
						$v41 = $s0 - $s2;
						\is_float( $v41 ) && $v41 = self::rt_sub_64( $s0, $s2 );
						$v42 = $v41 > 0 ? $v41 : 0;
						$v43 = $m[ $w35 + 11 ] ?? $this->rt_load( $v35 + 88 );
						if ( $v43 != 10000 && $v43 >= 1 ) {
							$v44 = $v42 * 10000;
							\is_float( $v44 ) && $v44 = self::rt_mul_64( $v42, 10000 );
							$v45 = \intdiv( $v44, $v43 );
							$s0 = $v45 * $v43;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v45, $v43 );
							$s1 = $v44 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v44, $s0 );
							$v42 = ( $s1 >> 63 ) + $v45;
							\is_float( $v42 ) && $v42 = self::rt_add_64( $s1 >> 63, $v45 );
						}
						$m[911] = $v42;
						$v46 = $m[ $w35 + 3 ] ?? $this->rt_load( $v35 + 24 );
						$v47 = ( $m[ $w35 + 2 ] ?? $this->rt_load( $v35 + 16, 4 ) ) & 0xFFFFFFFF & (int) ( $v10 < $v46 );
						if ( ! ( $v29 & $v47 ) ) {
							$v48 = $v29;
							$v39 = $v48 ? $v6 : $v46;
							$v40 = $v48 ? 1 : $v47;
							break;
						}
						$v39 = $v46 < $v6 ? $v46 : $v6;
					}
					$v40 = 1;
				} while ( false );
				$v49 = $m[908];
				$v50 = $m[907];
				if ( ! ( $v50 & $v40 & 0xFFFFFFFF ) ) {
					$v51 = $v50 & 0xFFFFFFFF;
					$v52 = $v51 ? $v49 : $v39;
					$v53 = $v51 ? 1 : $v40;
				} else {
					$v52 = $v39 < $v49 ? $v39 : $v49;
					$v53 = 1;
				}
				$m[908] = $v52;
				$m[907] = $v53;
			} else {
				$s0 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
				$m[912] = ( $m[912] & -0xFF0000000001 ) | ( ( (int) ( ( ( ( $m[ ( $s0 + 113 ) >> 3 ] ?? $this->rt_word( ( $s0 + 113 ) >> 3 ) ) >> ( ( ( $s0 + 113 ) & 7 ) << 3 ) ) & 3 ) == 0 ) | ( ( $m[912] >> 40 ) & 0xFF ) ) << 40 );
			}
		}
		$this->g0_stack_pointer = 7152 + 48;
	}

	/** stock_truth::rules::reconcile::triage::Triage::shown (WebAssembly function 30). */
	private function triage_shown(): int {
		$m = &$this->m;
		$v1 = $m[957];
		$v2 = $v1 == 2 ? 524288 : ( $v1 == 1 ? 8 : 0 );
		$v3 = $m[960] & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = ( ( $m[ $w3 + 14 ] ?? $this->rt_load( $v3 + 113, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v5 = ( $v4 == 2 ? $v2 | 0x100 : ( $v4 == 3 ? $v2 | 0x200 : $v2 ) ) | ( ( ( $m[960] >> 32 ) & 0xFF ) << 22 );
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
		$v7 = $m[959];
		$v8 = ( $m[960] >> 56 ) & 0xFF;
		$v9 = $m[ $w3 + 4 ] ?? $this->rt_load( $v3 + 32 );
		$v10 = ( ( ( $m[960] >> 40 ) & 0xFF ) << 18 ) | $v6;
		if ( ( $m[960] & 0xFF000000000000 ) == 0x1000000000000 ) {
			$s0 = $m[950] > 0 ? $v10 | 0x100000 : $v10;
			$v10 = $m[949] & 0xFFFFFFFF ? $s0 : $v10;
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

	/** stock_truth::rules::reconcile::expected::sellable_kits (WebAssembly function 31). */
	private function expected_sellable_kits( int $v3 ): void {
		$m = &$this->m;
		$v41 = 0;
		$this->g0_stack_pointer = 6848;
		$v5 = $m[936] & 0xFFFFFFFF;
		$v6 = ( $v5 + 1 ) & 0xFFFFFFFF;
		$v7 = (int) ( ( ( $m[936] >> 32 ) & 0xFFFFFFFF ) << 32 > 0 );
		$s0 = $m[937] & 0xFFFFFFFF;
		$v8 = $v7 ? $s0 : $v6;
		$v9 = $v7 ? 0 : $v5;
		$v10 = ( 6848 + 232 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
		$v12 = $m[992] & 0xFFFFFFFF;
		$w12 = ( $v12 >> 3 ) | ( $v12 << 61 );
		$v13 = $m[935];
		$v14 = $m[934];
		$v15 = $m[933];
		$v16 = $m[932];
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
								$v39 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
								$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
								$m[887] = 0;
								$v40 = $m[ $w39 + 10 ] ?? $this->rt_load( $v39 + 80 );
								$m[888] = $v40;
								$m[886] = $m[ $w39 + 11 ] ?? $this->rt_load( $v39 + 88 );
								$m[885] = $v40;
								$m[867] = $m[867] & -0x100;
								$m[865] = ( $m[865] & -0x100000000 ) | 0x6CB8;
								$m[864] = 0x3DD800000000 | $v12;
								$m[865] = ( $m[865] & 0xFFFFFFFF ) | 0x793800000000;
								$m[857] = 0;
								$s0 = 6848 + 16;
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
								$m[866] = 0x88D800000000 | ( 6848 + 232 );
								$this->kitsearch_run();
								$m[917] = $m[883];
								$m[916] = $m[882];
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
						$v27 = $m[ $w24 + 84 ] ?? $this->rt_load( $v24 + 672 );
						$v28 = $m[ $w24 + 85 ] ?? $this->rt_load( $v24 + 680 );
						$v29 = $m[ $w24 + 87 ] ?? $this->rt_load( $v24 + 696 );
						$v30 = $m[ $w24 + 80 ] ?? $this->rt_load( $v24 + 640 );
						$v31 = $m[ $w24 + 82 ] ?? $this->rt_load( $v24 + 656 );
						$v32 = $m[ $w24 + 83 ] ?? $this->rt_load( $v24 + 664 );
						$v33 = $m[ $w24 + 90 ] ?? $this->rt_load( $v24 + 720 );
						$v34 = $m[ $w24 + 86 ] ?? $this->rt_load( $v24 + 688 );
						$m[872] = $m[ $w24 + 88 ] ?? $this->rt_load( $v24 + 704 );
						$m[871] = $v34;
						$m[870] = ( $v33 << 32 ) | (int) ( $v33 != \PHP_INT_MIN );
						$m[868] = $v32;
						$m[867] = $v31;
						$m[865] = 0;
						$m[864] = $v30;
						$m[862] = $v29;
						$m[860] = $v28;
						$m[858] = $v27;
						$m[873] = ( $m[873] & -0x100 ) | ( $v26 == 3 ? 2 : (int) ( $v26 == 2 ) );
						$m[861] = (int) ( $v29 != \PHP_INT_MIN );
						$m[859] = (int) ( $v28 != \PHP_INT_MIN );
						$m[857] = (int) ( $v27 != \PHP_INT_MIN );
						$v35 = (int) ( $v25 == 3 );
						$v36 = (int) ( $v25 == 1 );
						$m[869] = ( $m[869] & -0x100 ) | ( $v36 ? 0 : ( $v35 ? 2 : 1 ) );
						$v37 = (int) ( $v31 == \PHP_INT_MIN || $v32 == \PHP_INT_MIN );
						$m[863] = $v37 ? 2 : (int) ( $v30 == \PHP_INT_MIN );
						$this->expected_stages( ( 6848 + 144 ) >> 3, $v20, ( 6848 + 8 ) >> 3 );
						$v38 = $m[874] & 1;
						if ( ! $v38 ) {
							break;
						}
						$s0 = 6848 + 232;
						$s1 = $m[875];
						$s2 = $m[876];
						$s3 = $m[877];
						$s4 = $m[878];
						$s5 = $m[879];
						$s6 = $m[880];
						$s7 = $m[881];
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
					$m[916] = 0;
				} while ( false );
				$this->g0_stack_pointer = 6848 + 288;
				return;
			} while ( false );
			if ( $v20 > 99 ) {
				continue;
			}
			$v43 = $v20 * 104;
			$w43 = $v43 >> 3;
			$m[ $w43 + 1980 ] = $v41;
			$m[ $w43 + 1979 ] = $v42;
			$s0 = $m[881];
			$m[ $w43 + 1989 ] = $v3 < 3 ? 0 : ( $v38 ? $s0 : 0 );
			$v44 = $v20 << 4;
			$w44 = $v44 >> 3;
			$m[ $w44 + 3480 ] = $v42 ? $v41 : 0;
			$m[ $w44 + 3479 ] = $v35 | $v36 | $v18 | $v37;
		}
	}

	/** stock_truth::rules::reconcile::expected::stages (WebAssembly function 32). */
	private function expected_stages( int $w0, int $v2, int $w3 ): void {
		$m = &$this->m;
		$v4 = $this->g0_stack_pointer - 32;
		$w4 = $v4 >> 3;
		$this->g0_stack_pointer = $v4;
		$v5 = 0;
		if ( $m[ $w3 + 6 ] == 0 ) {
			$v6 = $m[ $w3 + 14 ];
			$v7 = $m[ $w3 + 7 ];
			$v8 = ( ( ( $m[ $w3 + 13 ] >> 32 ) & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
			$v9 = ( ( $m[993] & 0xFFFFFFFF ) + ( $m[ $w3 + 13 ] & 0xFFFFFFFF ? ( $v8 > 16 ? 0 : $v8 ) : 0 ) * 80 ) & 0xFFFFFFFF;
			$w9 = ( $v9 >> 3 ) | ( $v9 << 61 );
			$v10 = $this->terms_safety_stock( $v7, $m[ $w3 + 15 ], $m[ $w9 + 3 ] ?? $this->rt_load( ( $v9 + 24 ) & 0xFFFFFFFF ), $m[ $w9 + 4 ] ?? $this->rt_load( ( $v9 + 32 ) & 0xFFFFFFFF ) );
			$v11 = $m[992] & 0xFFFFFFFF;
			$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
			$v12 = ( $m[ $w11 ] ?? $this->rt_load( $v11, 4 ) ) & 0xFFFFFFFF;
			$v13 = $m[991];
			$this->backorder_allowance_backorder_allowance( $w4 + 1, $v12, ( ( $m[ $w11 + 1 ] ?? $this->rt_load( $v11 + 12, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF, $v2, $w3, $m[ $w9 + 5 ] ?? $this->rt_load( ( $v9 + 40 ) & 0xFFFFFFFF ), $m[ $w9 + 6 ] ?? $this->rt_load( ( $v9 + 48 ) & 0xFFFFFFFF ), $v13 );
			$v14 = $m[ $w4 + 3 ];
			$v15 = $v7 - $v6;
			\is_float( $v15 ) && $v15 = self::rt_sub_64( $v7, $v6 );
			$v16 = $v15 - $v10;
			\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, $v10 );
			$v17 = $v14 + $v16;
			\is_float( $v17 ) && $v17 = self::rt_add_64( $v14, $v16 );
			$v18 = ( $m[992] >> 32 ) & 0xFFFFFFFF;
			$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
			if ( ( ( $m[ $w18 + 9 ] ?? $this->rt_load( $v18 + 72, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w18 + 9 ] ?? $this->rt_load( $v18 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
				$this->hold_held( $w4 + 1, $v12, ( $m[ $w11 + 2 ] ?? $this->rt_load( $v11 + 16, 4 ) ) & 0xFFFFFFFF, $v2, $v13 );
				$v19 = $m[ $w4 + 3 ];
			} else {
				$v19 = $m[ $w18 + 13 ] ?? $this->rt_load( $v18 + 104 );
			}
			$v20 = $v17 - $v19;
			\is_float( $v20 ) && $v20 = self::rt_sub_64( $v17, $v19 );
			if ( ( $m[ $w3 + 16 ] & 0xFF ) != 1 ) {
				$v21 = ( $m[ $w3 + 12 ] & 0xFF ) == 1 ? ( $v20 >> 63 ) & $v20 : $v20;
			} else {
				$v22 = $v20 + $v10;
				\is_float( $v22 ) && $v22 = self::rt_add_64( $v20, $v10 );
				$v23 = ( $v22 >> 63 ) & $v22;
				$v24 = $v20 > $v23 ? $v20 : $v23;
				$v21 = ( $m[ $w3 + 12 ] & 0xFF ) == 1 ? ( $v24 >> 63 ) & $v24 : $v24;
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
		$this->g0_stack_pointer = $v4 + 32;
	}

	/** admit (WebAssembly function 33). */
	private function admit_33(): void {
		$m = &$this->m;
		$v23 = 0;
		$v25 = 0;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v29 = 0;
		$v30 = 0;
		$v31 = 0;
		$v32 = 0;
		$v39 = 0;
		$v40 = 0;
		$v41 = 0;
		$v42 = 0;
		$v49 = 0;
		$v51 = 0;
		$v52 = 0;
		$v53 = 0;
		$v76 = 0;
		$this->g0_stack_pointer = 7888;
		do {
			do {
				if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
					$m[990] = $m[990] & -0x100;
					$m[989] = $m[989] & -0x100000000;
					$m[988] = $m[988] & -0x100000000;
					$m[987] = $m[987] & -0x100000000;
					break;
				}
				do {
					do {
						do {
							$v1 = $m[5180] ?? $this->rt_load( 41440 );
							if ( $v1 < 0 || $v1 > 3153600000000 ) {
								break;
							}
							$v2 = $m[5181] ?? $this->rt_load( 41448 );
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5182] ?? $this->rt_load( 41456 );
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5183] ?? $this->rt_load( 41464 );
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5184] ?? $this->rt_load( 41472 );
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5185] ?? $this->rt_load( 41480 );
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5186] ?? $this->rt_load( 41488 );
							if ( $v7 >= 9007199254740992 || $v7 < 0 && $v7 != \PHP_INT_MIN ) {
								break;
							}
							$v8 = $m[5187] ?? $this->rt_load( 41496 );
							if ( $v8 < 0 || $v8 > 2147483647 ) {
								break;
							}
							$v9 = $m[5188] ?? $this->rt_load( 41504 );
							if ( $v9 >= 0 ) {
								if ( $v9 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v9 != \PHP_INT_MIN ) {
								break;
							}
							$v10 = $m[5189] ?? $this->rt_load( 41512 );
							if ( $v10 < 0 || $v10 > 1 ) {
								break;
							}
							$v11 = $m[5190] ?? $this->rt_load( 41520 );
							if ( $v11 >= 0 ) {
								if ( $v11 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v11 != \PHP_INT_MIN ) {
								break;
							}
							$v12 = $m[5191] ?? $this->rt_load( 41528 );
							if ( $v12 < 1 || $v12 > 2 ) {
								break;
							}
							$v13 = $m[5192] ?? $this->rt_load( 41536 );
							if ( $v13 >= 0 ) {
								if ( $v13 >= 253402300800000 ) {
									break;
								}
							} elseif ( $v13 != \PHP_INT_MIN ) {
								break;
							}
							$m[999] = $v1;
							$m[1000] = $v8;
							$m[1001] = ( $m[1001] & -0xFFFF000001 ) | ( (int) ( $v6 == 1 ) << 32 ) | ( (int) ( $v5 == 1 ) << 24 );
							$m[1001] = ( $m[1001] & -0xFFFF01 ) | ( (int) ( $v4 == 1 ) << 16 ) | ( (int) ( $v3 == 1 ) << 8 );
							$v14 = (int) ( $v2 == 1 );
							$m[1001] = ( $m[1001] & -0xFF0000000100 ) | $v14 | ( (int) ( $v10 == 1 ) << 40 );
							$v15 = 2;
							$m[1001] = ( $m[1001] & -0xFF000000000001 ) | ( (int) ( $v12 == 2 ) << 48 );
							$m[992] = $v7;
							$m[991] = (int) ( $v7 != \PHP_INT_MIN );
							$m[994] = $v9;
							$m[993] = (int) ( $v9 != \PHP_INT_MIN );
							$m[996] = $v11;
							$m[995] = (int) ( $v11 != \PHP_INT_MIN );
							$m[998] = $v13;
							$v16 = (int) ( $v13 != \PHP_INT_MIN );
							$m[997] = $v16;
							$v17 = 0;
							do {
								do {
									$v18 = $m[5193] ?? $this->rt_load( 41544 );
									if ( $v18 < 0 || $v18 > 1 ) {
										$v19 = 1;
										$v20 = 2;
										$v21 = 0;
										$v22 = 1;
									} else {
										switch ( $v18 ) {
											case 1:
												break;
											default:
												break 3;
										}
										do {
											$v23 = $m[5194] ?? $this->rt_load( 41552 );
											if ( $v23 >= 10000000000001 || $v23 < -10000000000000 && $v23 != \PHP_INT_MIN ) {
												break;
											}
											$v24 = $m[5195] ?? $this->rt_load( 41560 );
											if ( $v24 < 1 || $v24 > 3 ) {
												break;
											}
											$v25 = $m[5196] ?? $this->rt_load( 41568 );
											if ( $v25 < 0 || $v25 > 253402300799999 ) {
												break;
											}
											$v26 = $m[5197] ?? $this->rt_load( 41576 );
											if ( $v26 < 0 || $v26 > 253402300799999 ) {
												break;
											}
											$v11 = $m[5198] ?? $this->rt_load( 41584 );
											if ( $v11 >= 9007199254740992 || $v11 < 0 && $v11 != \PHP_INT_MIN ) {
												break;
											}
											$v27 = $m[5199] ?? $this->rt_load( 41592 );
											if ( $v27 < 0 || $v27 > 2147483647 ) {
												break;
											}
											$v28 = $m[5200] ?? $this->rt_load( 41600 );
											if ( $v28 >= 0 ) {
												if ( $v28 >= 253402300800000 ) {
													break;
												}
												break 2;
											}
											if ( $v28 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7888 + 248, 41552, 7, 12176, 7, 0, 0, 1, 0, 7888 );
										$s0 = 7888 + 275;
										$v14 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v20 = $m[1020] & 0xFF;
										$v29 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v17 = $m[1019] & 0xFFFFFFFF;
										$v30 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v21 = $m[1018] & 0xFFFFFFFF;
										$v22 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
										$v19 = $m[1017] & 0xFFFFFFFF;
									}
									$m[990] = ( $m[990] & -0xFFFF01 ) | ( ( $v14 & 0xFFFF ) << 8 );
									$s0 = 7888 + 35;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v14 >> 16 ) << 24 );
									$m[990] = ( $m[990] & -0x100 ) | $v20;
									$m[989] = ( $v29 << 32 ) | $v17;
									$m[988] = ( $v30 << 32 ) | $v21;
									$m[987] = ( $v22 << 32 ) | $v19;
									break 4;
								} while ( false );
								$m[1011] = $v27;
								$m[1007] = $v26;
								$m[1006] = $v25;
								$m[1010] = $v28;
								$v17 = (int) ( $v28 != \PHP_INT_MIN );
								$m[1009] = $v17;
								$v31 = $v24 == 1 ? 0 : ( $v24 == 3 ? 2 : 1 );
								$m[1008] = ( $m[1008] & -0x100 ) | $v31;
								$m[1005] = $v11;
								$v32 = (int) ( $v11 != \PHP_INT_MIN );
								$m[1004] = $v32;
								$m[1003] = $v23;
								$v15 = (int) ( $v23 == \PHP_INT_MIN );
							} while ( false );
							$m[1002] = $v15;
							$v33 = 0;
							do {
								do {
									$v34 = $m[5201] ?? $this->rt_load( 41608 );
									if ( $v34 < 0 || $v34 > 1 ) {
										$v19 = 1;
										$v35 = 2;
										$v36 = 2;
										$v37 = 0;
									} else {
										$v38 = 2;
										switch ( $v34 ) {
											case 1:
												break;
											default:
												break 3;
										}
										do {
											$v39 = $m[5202] ?? $this->rt_load( 41616 );
											if ( $v39 >= 253402300800000 || $v39 < 0 && $v39 != \PHP_INT_MIN ) {
												break;
											}
											$v40 = $m[5203] ?? $this->rt_load( 41624 );
											if ( $v40 < 0 || $v40 > 253402300799999 ) {
												break;
											}
											$v18 = $m[5204] ?? $this->rt_load( 41632 );
											if ( $v18 >= 0 ) {
												if ( $v18 >= 9007199254740992 ) {
													break;
												}
												break 2;
											}
											if ( $v18 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7888 + 248, 41616, 3, 11768, 3, 0, 0, 2, 0, 7888 );
										$s0 = 7888 + 275;
										$v17 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v36 = $m[1020] & 0xFF;
										$v30 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v33 = $m[1019] & 0xFFFFFFFF;
										$v41 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v37 = $m[1018] & 0xFFFFFFFF;
										$v35 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
										$v19 = $m[1017] & 0xFFFFFFFF;
									}
									$m[990] = ( $m[990] & -0xFFFF01 ) | ( ( $v17 & 0xFFFF ) << 8 );
									$s0 = 7888 + 35;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v17 >> 16 ) << 24 );
									$m[990] = ( $m[990] & -0x100 ) | $v36;
									$m[989] = ( $v30 << 32 ) | $v33;
									$m[988] = ( $v41 << 32 ) | $v37;
									$m[987] = ( $v35 << 32 ) | $v19;
									break 4;
								} while ( false );
								$m[1016] = $v40;
								$m[1015] = $v18;
								$v42 = (int) ( $v18 != \PHP_INT_MIN );
								$m[1014] = $v42;
								$v38 = (int) ( $v39 != \PHP_INT_MIN );
							} while ( false );
							$v43 = 0;
							do {
								do {
									$v44 = $m[5205] ?? $this->rt_load( 41640 );
									if ( $v44 < 0 || $v44 > 1 ) {
										$v19 = 1;
										$v45 = 3;
										$v46 = 2;
										$v47 = 0;
									} else {
										$v48 = 2;
										switch ( $v44 ) {
											case 1:
												break;
											default:
												break 3;
										}
										do {
											$v49 = $m[5206] ?? $this->rt_load( 41648 );
											if ( $v49 >= 10000000000001 || $v49 < -10000000000000 && $v49 != \PHP_INT_MIN ) {
												break;
											}
											$v50 = $m[5207] ?? $this->rt_load( 41656 );
											if ( $v50 < 1 || $v50 > 3 ) {
												break;
											}
											$v51 = $m[5208] ?? $this->rt_load( 41664 );
											if ( $v51 < 0 || $v51 > 253402300799999 ) {
												break;
											}
											$v52 = $m[5209] ?? $this->rt_load( 41672 );
											if ( $v52 < 0 || $v52 > 253402300799999 ) {
												break;
											}
											$v34 = $m[5210] ?? $this->rt_load( 41680 );
											if ( $v34 >= 0 ) {
												if ( $v34 >= 9007199254740992 ) {
													break;
												}
												break 2;
											}
											if ( $v34 == \PHP_INT_MIN ) {
												break 2;
											}
										} while ( false );
										$this->place_at_fault( 7888 + 248, 41648, 5, 11912, 5, 0, 0, 3, 0, 7888 );
										$s0 = 7888 + 275;
										$v17 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
										$v46 = $m[1020] & 0xFF;
										$v30 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
										$v43 = $m[1019] & 0xFFFFFFFF;
										$v41 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
										$v47 = $m[1018] & 0xFFFFFFFF;
										$v45 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
										$v19 = $m[1017] & 0xFFFFFFFF;
									}
									$m[990] = ( $m[990] & -0xFFFF01 ) | ( ( $v17 & 0xFFFF ) << 8 );
									$s0 = 7888 + 35;
									$i = $s0 >> 3;
									$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v17 >> 16 ) << 24 );
									$m[990] = ( $m[990] & -0x100 ) | $v46;
									$m[989] = ( $v30 << 32 ) | $v43;
									$m[988] = ( $v41 << 32 ) | $v47;
									$m[987] = ( $v45 << 32 ) | $v19;
									break 4;
								} while ( false );
								$v43 = $v50 == 1 ? 0 : ( $v50 == 3 ? 2 : 1 );
								$v53 = (int) ( $v49 == \PHP_INT_MIN );
								$v48 = (int) ( $v34 != \PHP_INT_MIN );
							} while ( false );
							$v54 = 0;
							do {
								do {
									do {
										$v55 = $m[5211] ?? $this->rt_load( 41688 );
										if ( $v55 < 0 || $v55 > 1 ) {
											$v56 = 4;
											$v57 = 2;
											$v19 = 1;
										} else {
											switch ( $v55 ) {
												case 1:
													break;
												default:
													if ( $v48 == 2 ) {
														break 3;
													}
													break 4;
											}
											do {
												$v51 = $m[5212] ?? $this->rt_load( 41696 );
												if ( $v51 < 0 || $v51 > 253402300799999 ) {
													break;
												}
												$v52 = $m[5213] ?? $this->rt_load( 41704 );
												if ( $v52 < 0 || $v52 > 253402300799999 ) {
													break;
												}
												$v34 = $m[5214] ?? $this->rt_load( 41712 );
												if ( $v34 >= 0 ) {
													if ( $v34 >= 9007199254740992 ) {
														break;
													}
													break 2;
												}
												if ( $v34 == \PHP_INT_MIN ) {
													break 2;
												}
											} while ( false );
											$this->place_at_fault( 7888 + 248, 41696, 3, 11840, 3, 0, 0, 4, 0, 7888 );
											$s0 = 7888 + 275;
											$v17 = ( ( $m[1020] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
											$v57 = $m[1020] & 0xFF;
											$v30 = ( $m[1019] >> 32 ) & 0xFFFFFFFF;
											$v54 = $m[1019] & 0xFFFFFFFF;
											$v43 = ( $m[1018] >> 32 ) & 0xFFFFFFFF;
											$v56 = ( ( $m[1017] >> 32 ) & 0xFFFFFFFF ) | ( $m[1018] << 32 );
											$v19 = $m[1017] & 0xFFFFFFFF;
										}
										$m[990] = ( $m[990] & -0xFFFF01 ) | ( ( $v17 & 0xFFFF ) << 8 );
										$s0 = 7888 + 35;
										$i = $s0 >> 3;
										$m[ $i ] = ( $m[ $i ] & -0xFF000001 ) | ( ( $v17 >> 16 ) << 24 );
										$m[990] = ( $m[990] & -0x100 ) | $v57;
										$m[989] = ( $v30 << 32 ) | $v54;
										$m[988] = ( $m[988] & 0xFFFFFFFF ) | ( $v43 << 32 );
										$m[987] = ( $m[987] & 0xFFFFFFFF ) | ( $v56 << 32 );
										$m[988] = ( $m[988] & -0x100000000 ) | ( ( $v56 >> 32 ) & 0xFFFFFFFF );
										$m[987] = ( $m[987] & -0x100000000 ) | $v19;
										break 5;
									} while ( false );
									$v53 = 2;
									if ( $v48 == 2 ) {
										$v48 = (int) ( $v34 != \PHP_INT_MIN );
										break 2;
									}
								} while ( false );
								$m[990] = ( $m[990] & -0x100 ) | 6;
								$m[989] = $m[989] & -0x100000000;
								$m[988] = $m[988] & -0x100000000;
								$m[987] = 17179869185;
								break 5;
							} while ( false );
							$v58 = (int) ( $v15 != 2 );
							do {
								do {
									$v59 = (int) ( $v51 - $v52 > $v1 );
									$v60 = $v59 ? $v52 : $v51;
									$v61 = (int) ( $v60 < $v9 );
									if ( ! $v61 ) {
										if ( $v15 == 2 ) {
											$v62 = 0;
											$v63 = 2;
											break 2;
										}
										if ( $v27 != $v8 ) {
											$v63 = $v27 > $v8 ? 0 : 2;
											break;
										}
										$v64 = (int) ( ( $v32 & $v48 ) == 0 );
										$v65 = $v64 ? $v60 : $v34;
										$v66 = $v64 ? $v25 : $v11;
										$v63 = $v65 < $v66 ? 0 : ( $v65 == $v66 ? 1 : 2 );
										break;
									}
									$v62 = $v58 ? $v31 : 0;
									$v63 = 0;
									break 2;
								} while ( false );
								$v62 = $v31;
							} while ( false );
							$m[1022] = $v52;
							$m[1021] = $v60;
							$m[1020] = $v34;
							$m[1019] = $v48;
							$v67 = (int) ( $v53 == 2 );
							$v68 = $v67 ? $v62 : $v43;
							$m[1023] = ( $m[1023] & -0x100 ) | $v68;
							$v69 = $v67 ? 0 : $v49;
							$m[1018] = $v69;
							$v70 = $v67 ? 0 : $v53;
							$m[1017] = $v70;
							$v71 = $v3 == 1 ? ( $v4 == 1 ? 4 : 5 ) : 6;
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
																			if ( $v3 != 1 || ( $v4 != 1 || $v2 != 1 ) ) {
																				break;
																			}
																			if ( $v53 == 2 && $v6 != 1 ) {
																				$v71 = 8;
																				break;
																			}
																			if ( ! $v63 ) {
																				$v71 = 2;
																				$v63 = 0;
																				break;
																			}
																			$v72 = $v58 ? 7888 + 128 : 0;
																			do {
																				do {
																					do {
																						if ( $v53 != 2 ) {
																							if ( $v63 == 1 ) {
																								break 3;
																							}
																							$s0 = $this->admit_waits( $v72 );
																							if ( $s0 ) {
																								break;
																							}
																							$v71 = 0;
																							break 2;
																						}
																						if ( $v12 != 2 ) {
																							$v71 = 9;
																							break 4;
																						}
																						if ( $v63 == 1 ) {
																							break 3;
																						}
																						$s0 = $this->admit_waits( $v72 );
																						if ( ! $s0 ) {
																							$v71 = 10;
																							break 2;
																						}
																					} while ( false );
																					$v71 = 7;
																				} while ( false );
																				$v63 = 2;
																				break 2;
																			} while ( false );
																			if ( $v15 != $v70 ) {
																				$v71 = 3;
																				$v63 = 1;
																				break;
																			}
																			if ( $v15 == 0 && $v23 != $v69 ) {
																				$v63 = 1;
																				$v73 = 1;
																				$v71 = 3;
																				if ( $v70 & 1 ) {
																					break 6;
																				}
																				break 2;
																			}
																			$v63 = 1;
																			$v71 = $v31 == $v68 ? 1 : 3;
																		} while ( false );
																		do {
																			if ( $v15 != 2 ) {
																				$v74 = $v70;
																				if ( $v15 ) {
																					if ( ( $v74 & 1 ) == 0 ) {
																						break 4;
																					}
																					break;
																				}
																				if ( ( $v74 & 1 ) == 0 ) {
																					break 2;
																				}
																				break;
																			}
																			if ( ( $v70 & 1 ) == 0 ) {
																				break 4;
																			}
																			$v75 = 0;
																			$v73 = 1;
																			break 5;
																		} while ( false );
																		$v73 = 1;
																		break 2;
																	} while ( false );
																	if ( $v69 > $v23 ) {
																		break 2;
																	}
																	$v73 = 0;
																} while ( false );
																$v76 = $v28;
																$v75 = $v17;
																break 2;
															} while ( false );
															$v75 = 1;
															$v73 = 0;
															$v76 = $v60;
														} while ( false );
														$v77 = $v15;
														$v78 = $v23;
														$v79 = $v31;
														$v80 = $v27;
														$v81 = $v25;
														$v82 = $v11;
														$v83 = $v32;
														switch ( $v71 ) {
															case 0:
																break 4;
															case 1:
															case 2:
																break 5;
															case 3:
																$v77 = 2;
																if ( $v15 != 2 ) {
																	break 2;
																}
																break 3;
															default:
																$v77 = $v15;
																$v78 = $v23;
																$v79 = $v31;
																$v80 = $v27;
																$v81 = $v25;
																$v82 = $v11;
																$v83 = $v32;
																switch ( ( $v71 - 7 ) & 0xFFFFFFFF ) {
																	case 0:
																		break;
																	case 3:
																		break 5;
																	default:
																		break 6;
																}
																break;
														}
														if ( $v15 != 2 ) {
															$v84 = $v31;
															$v85 = $v68;
															$v79 = $v85 == 1 ? 1 : ( $v84 == 1 ? 1 : ( $v85 == 2 ? 2 : ( $v84 == 2 ? 2 : 0 ) ) );
														}
														$m[989] = $v60;
														$m[988] = $v34;
														$v83 = $v32;
														$v82 = $v11;
														$v81 = $v25;
														$v80 = $v27;
														$v78 = $v23;
														$v77 = $v15;
														break 5;
													} while ( false );
													$v86 = $v31;
													$v87 = $v68;
													$v79 = $v87 == 1 ? 1 : ( $v86 == 1 ? 1 : ( $v87 == 2 ? 2 : ( $v86 == 2 ? 2 : 0 ) ) );
													$v78 = $v23 < $v69 ? $v23 : $v69;
													$v77 = $v73 | $v15;
												} while ( false );
												$v83 = $v32;
												$v82 = $v11;
												$v81 = $v25;
												$v80 = $v27;
												break 4;
											} while ( false );
											$v77 = $v70;
											$v78 = $v69;
											$v79 = $v68;
											$v80 = $v8;
											$v28 = $v76;
											$v17 = $v75;
											$v26 = $v52;
											$v81 = $v60;
											$v82 = $v34;
											$v83 = $v48;
										} while ( false );
										$m[989] = $v60;
										$m[988] = $v34;
										do {
											do {
												switch ( $v71 ) {
													case 0:
													case 1:
													case 10:
														if ( $v38 == 2 || $v40 < $v9 ) {
															break 2;
														}
														$v88 = (int) ( ( $v42 & $v48 ) == 0 );
														if ( ( $v88 ? $v60 : $v34 ) >= ( $v88 ? $v40 : $v18 ) ) {
															break 2;
														}
														$v39 = $v38 ? $v39 : $v60;
														$v38 = 1;
														break 3;
													case 5:
														if ( $v63 != 2 || $v2 != 1 ) {
															break 3;
														}
														break;
													case 6:
														if ( $v63 != 2 || $v2 != 1 ) {
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
														if ( $v38 != 2 ) {
															if ( $v40 < $v9 ) {
																break;
															}
															$v89 = (int) ( ( $v42 & $v48 ) == 0 );
															if ( ( $v89 ? $v60 : $v34 ) >= ( $v89 ? $v40 : $v18 ) ) {
																break;
															}
															$v63 = 2;
															break 4;
														}
														do {
															$v90 = (int) ( $v15 != 2 );
															if ( ( $v16 & $v90 ) != 0 ) {
																if ( $v13 < $v25 ) {
																	break;
																}
																$v63 = 2;
															} else {
																$v63 = 2;
																if ( $v15 != 2 ) {
																	$v39 = $v13;
																	$v38 = $v16;
																	$v42 = $v48;
																	$v18 = $v34;
																	$v40 = $v60;
																	if ( $v13 != \PHP_INT_MIN ) {
																		break 5;
																	}
																	break;
																}
															}
															$v39 = $v13;
															$v38 = $v16;
															break 3;
														} while ( false );
														$v63 = 2;
														$v39 = $v25;
														$v38 = $v90;
														break 2;
													} while ( false );
													$v63 = 2;
												} while ( false );
												$v42 = $v48;
												$v18 = $v34;
												$v40 = $v60;
												break 2;
											} while ( false );
											$v38 = 2;
										} while ( false );
										if ( $v71 != 5 || $v2 != 1 ) {
											break 2;
										}
										$v91 = (int) ( $v63 == 2 );
										$v92 = 0;
										$v14 = 1;
										break 3;
									} while ( false );
									do {
										if ( $v38 != 2 ) {
											if ( $v40 < $v9 ) {
												$v93 = 7888 + 8;
												$v42 = $v48;
												break;
											}
											$v94 = (int) ( ( $v42 & $v48 ) == 0 );
											$v95 = (int) ( ( $v94 ? $v60 : $v34 ) < ( $v94 ? $v40 : $v18 ) );
											$v42 = $v95 ? $v42 : $v48;
											$v93 = $v95 ? 7888 + 224 : 7888 + 8;
											break;
										}
										do {
											$v96 = (int) ( $v15 != 2 );
											if ( ( $v16 & $v96 ) != 0 ) {
												if ( $v13 < $v25 ) {
													break;
												}
												$v93 = 7888 + 8;
											} else {
												$v93 = 7888 + 8;
												if ( $v15 != 2 ) {
													$v42 = $v48;
													$v39 = $v13;
													$v38 = $v16;
													if ( $v13 != \PHP_INT_MIN ) {
														break 2;
													}
													break;
												}
											}
											$v42 = $v48;
											$v39 = $v13;
											$v38 = $v16;
											break 2;
										} while ( false );
										$v93 = 7888 + 8;
										$v42 = $v48;
										$v39 = $v25;
										$v38 = $v96;
									} while ( false );
									$v40 = $m[ ( $v93 + 16 ) >> 3 ];
									$v18 = $m[ ( $v93 + 8 ) >> 3 ];
								} while ( false );
								$v92 = 0;
								$v91 = 0;
								switch ( ( $v71 - 8 ) & 0xFFFFFFFF ) {
									case 0:
									case 2:
										break;
									case 1:
										break 2;
									default:
										if ( $v71 >= 2 ) {
											break 2;
										}
										break;
								}
								if ( $v38 != 2 ) {
									break;
								}
								$v92 = (int) ( $v77 == 2 || $v80 == $v8 );
								$v38 = 2;
							} while ( false );
							$v97 = 0;
							do {
								if ( $v5 == 1 && ( $v6 != 1 && ! $v61 ) ) {
									$v98 = (int) ( $v7 != \PHP_INT_MIN );
									if ( ( $v98 || ( $v14 & (int) ( $v27 == $v8 ) & (int) ( $v15 != 2 ) & $v32 ) != 0 ) && $v48 == 1 ) {
										$v7 = ( $v98 ? $v7 : $v11 ) + 1;
										$v6 = $v34 - 1;
										\is_float( $v6 ) && $v6 = self::rt_sub_64( $v34, 1 );
										if ( $v7 > $v6 ) {
											break;
										}
										$v97 = 1;
									}
								}
							} while ( false );
							do {
								do {
									if ( $v71 == 2 ) {
										if ( $v15 == 2 ) {
											$v99 = 0;
											break;
										}
										$v99 = 0;
										if ( $v27 == $v8 ) {
											$v99 = (int) ( $v60 >= $v9 && ( $v32 & $v48 ) != 0 && $v11 > $v34 && $v60 > $v25 );
										}
									} else {
										$v99 = 0;
										$v100 = 0;
										if ( $v15 == 2 ) {
											break 2;
										}
									}
									if ( $v31 == 0 ) {
										$v100 = 1;
										$v101 = (int) ( $v23 < 1 ) | $v15;
										if ( ( $v91 | $v101 ) != 0 ) {
											$v100 = $v101 ^ 1;
											break 2;
										}
										if ( $v77 == 2 || $v79 ) {
											break 2;
										}
										$v100 = $v77 | (int) ( $v78 < 1 );
										break 2;
									}
								} while ( false );
								$v100 = 0;
							} while ( false );
							isset( $m[5229] ) || $this->rt_touch( 5229 );
							$m[5229] = $v92;
							isset( $m[5233] ) || $this->rt_touch( 5233 );
							$m[5233] = $v99;
							isset( $m[5231] ) || $this->rt_touch( 5231 );
							$m[5231] = $v97 ? $v6 : \PHP_INT_MIN;
							isset( $m[5230] ) || $this->rt_touch( 5230 );
							$m[5230] = $v97 ? $v7 : \PHP_INT_MIN;
							isset( $m[5234] ) || $this->rt_touch( 5234 );
							$m[5234] = $v100;
							isset( $m[5232] ) || $this->rt_touch( 5232 );
							$m[5232] = $v59;
							isset( $m[5228] ) || $this->rt_touch( 5228 );
							$m[5228] = $v71 + 1;
							if ( $v77 == 2 ) {
								isset( $m[5235] ) || $this->rt_touch( 5235 );
								$m[5235] = 0;
							} else {
								isset( $m[5241] ) || $this->rt_touch( 5241 );
								$m[5241] = $v80;
								isset( $m[5239] ) || $this->rt_touch( 5239 );
								$m[5239] = $v26;
								isset( $m[5238] ) || $this->rt_touch( 5238 );
								$m[5238] = $v81;
								isset( $m[5235] ) || $this->rt_touch( 5235 );
								$m[5235] = 1;
								isset( $m[5242] ) || $this->rt_touch( 5242 );
								$m[5242] = $v17 ? $v28 : \PHP_INT_MIN;
								isset( $m[5240] ) || $this->rt_touch( 5240 );
								$m[5240] = $v83 ? $v82 : \PHP_INT_MIN;
								isset( $m[5237] ) || $this->rt_touch( 5237 );
								$m[5237] = $v79 + 1;
								isset( $m[5236] ) || $this->rt_touch( 5236 );
								$m[5236] = $v77 ? \PHP_INT_MIN : $v78;
							}
							isset( $m[5243] ) || $this->rt_touch( 5243 );
							$m[5243] = (int) ( $v38 != 2 );
							if ( $v38 == 2 ) {
								break 3;
							}
							isset( $m[5245] ) || $this->rt_touch( 5245 );
							$m[5245] = $v40;
							isset( $m[5246] ) || $this->rt_touch( 5246 );
							$m[5246] = $v42 ? $v18 : \PHP_INT_MIN;
							isset( $m[5244] ) || $this->rt_touch( 5244 );
							$m[5244] = $v38 ? $v39 : \PHP_INT_MIN;
							break 3;
						} while ( false );
						$this->place_at_fault( 7888 + 248, 41440, 13, 9944, 13, 0, 0, 0, 0, 7888 );
						$m[990] = ( $m[990] & -0x100000000 ) | ( $m[1020] & 0xFFFFFFFF );
						$m[989] = $m[1019];
						$m[988] = $m[1018];
						$v102 = $m[1017];
						$m[987] = $v102;
						$v19 = $v102 & 0xFFFFFFFF;
					} while ( false );
					if ( $v19 != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5227] ) || $this->rt_touch( 5227 );
				$m[5227] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7888 + 8 );
		} while ( false );
		$this->g0_stack_pointer = 7888 + 304;
	}

	/** confirm (WebAssembly function 34). */
	private function confirm_34(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5180] ?? $this->rt_load( 41440 );
						if ( $v1 >= 253402300800000 || $v1 < 0 && $v1 != \PHP_INT_MIN ) {
							break;
						}
						$v2 = $m[5181] ?? $this->rt_load( 41448 );
						if ( $v2 >= 0 ) {
							if ( $v2 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5182] ?? $this->rt_load( 41456 );
						if ( $v3 >= 0 ) {
							if ( $v3 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5183] ?? $this->rt_load( 41464 );
						if ( $v4 >= 0 ) {
							if ( $v4 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5184] ?? $this->rt_load( 41472 );
						if ( $v5 < 0 || $v5 > 1 ) {
							break;
						}
						$v6 = $m[5185] ?? $this->rt_load( 41480 );
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = $m[5186] ?? $this->rt_load( 41488 );
						if ( $v7 < 0 || $v7 > 253402300799999 ) {
							break;
						}
						$v8 = $m[5187] ?? $this->rt_load( 41496 );
						if ( $v8 >= 0 ) {
							if ( $v8 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v8 != \PHP_INT_MIN ) {
							break;
						}
						$v9 = $m[5188] ?? $this->rt_load( 41504 );
						if ( $v9 < 0 || $v9 > 1 ) {
							break;
						}
						$v10 = $m[5189] ?? $this->rt_load( 41512 );
						if ( $v10 < 0 || $v10 > 1 ) {
							break;
						}
						$v11 = $m[5190] ?? $this->rt_load( 41520 );
						if ( $v11 >= 0 ) {
							if ( $v11 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v11 != \PHP_INT_MIN ) {
							break;
						}
						$v12 = $m[5191] ?? $this->rt_load( 41528 );
						if ( $v12 < 0 || $v12 > 1 ) {
							break;
						}
						$v13 = $m[5192] ?? $this->rt_load( 41536 );
						if ( $v13 >= 0 ) {
							if ( $v13 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v13 != \PHP_INT_MIN ) {
							break;
						}
						$v14 = $m[5193] ?? $this->rt_load( 41544 );
						if ( $v14 >= 0 ) {
							if ( $v14 >= 9007199254740992 ) {
								break;
							}
						} elseif ( $v14 != \PHP_INT_MIN ) {
							break;
						}
						$v15 = $m[5194] ?? $this->rt_load( 41552 );
						if ( $v15 < 0 || $v15 > 1 ) {
							break;
						}
						do {
							do {
								do {
									do {
										do {
											do {
												if ( $v13 == \PHP_INT_MIN || $v14 != \PHP_INT_MIN && ( $v14 ^ \PHP_INT_MIN ) >= ( $v13 ^ \PHP_INT_MIN ) ) {
													$v16 = (int) ( $v4 != \PHP_INT_MIN );
													$v17 = (int) ( $v2 != \PHP_INT_MIN );
													$v18 = (int) ( $v1 != \PHP_INT_MIN );
													$v19 = (int) ( $v3 != \PHP_INT_MIN );
													do {
														do {
															do {
																do {
																	do {
																		if ( $v9 != 1 || $v10 != 1 ) {
																			if ( $v5 == 1 ) {
																				if ( $v9 != 1 ) {
																					break 8;
																				}
																				break 2;
																			}
																			if ( $v15 == 1 ) {
																				$v21 = (int) ( $v10 != 1 );
																				if ( $v9 == 1 ) {
																					break 4;
																				}
																				break 10;
																			}
																			if ( $v9 == 1 ) {
																				break;
																			}
																			break 9;
																		}
																		if ( $v5 == 1 ) {
																			$v20 = (int) ( $v12 == 1 );
																			if ( ( $v4 != \PHP_INT_MIN ? ( $v14 != \PHP_INT_MIN ? (int) ( ( $v14 ^ \PHP_INT_MIN ) >= ( $v4 ^ \PHP_INT_MIN ) ) : $v20 ) : $v20 ) == 0 ) {
																				break 2;
																			}
																		}
																		$v21 = 0;
																		if ( $v15 == 1 ) {
																			break 4;
																		}
																	} while ( false );
																	if ( $v14 != \PHP_INT_MIN ) {
																		do {
																			do {
																				$v30 = $v10 == 1 ? 0 : ( $v6 == 1 ? ( $v13 == \PHP_INT_MIN ? $v14 + 1 : $v13 ) : 0 );
																				$v31 = $v2 != \PHP_INT_MIN ? $v2 : -1;
																				$v32 = $v4 != \PHP_INT_MIN ? ( $v31 > $v4 ? $v31 : $v4 ) : $v31;
																				$v33 = $v3 != \PHP_INT_MIN ? $v31 : $v32;
																				if ( $v30 > $v33 + 1 ) {
																					$v34 = $v32;
																					if ( $v3 == \PHP_INT_MIN ) {
																						break;
																					}
																					if ( ( $v3 ^ \PHP_INT_MIN ) <= ( $v14 ^ \PHP_INT_MIN ) && ( $v30 ^ \PHP_INT_MIN ) <= ( $v3 ^ \PHP_INT_MIN ) ) {
																						$v3 = $v30 - 1;
																						$v34 = $v31;
																						break 2;
																					}
																					$v34 = $v31;
																					if ( $v30 > $v32 + 1 ) {
																						break;
																					}
																					break 2;
																				}
																				$v34 = $v14 > $v33 ? $v14 : $v33;
																				if ( $v3 != \PHP_INT_MIN ) {
																					break 2;
																				}
																			} while ( false );
																			$v3 = $v30 - 1;
																		} while ( false );
																		$v4 = $v14 > $v32 ? $v14 : $v32;
																		$v35 = (int) ( $v3 > $v34 );
																		$v2 = $v35 ? $v34 : $v4;
																		$v17 = (int) ( $v2 != -1 );
																		$v22 = $v35;
																		$v16 = 1;
																		break 2;
																	}
																	$v22 = $v19;
																	break 2;
																} while ( false );
																if ( $v14 == \PHP_INT_MIN ) {
																	break 6;
																}
																do {
																	do {
																		$v23 = $v10 == 1 ? 0 : ( $v6 == 1 ? ( $v13 == \PHP_INT_MIN ? $v14 + 1 : $v13 ) : 0 );
																		$v24 = $v2 != \PHP_INT_MIN ? $v2 : -1;
																		$v25 = $v4 != \PHP_INT_MIN ? ( $v24 > $v4 ? $v24 : $v4 ) : $v24;
																		$v26 = $v3 != \PHP_INT_MIN ? $v24 : $v25;
																		if ( $v23 > $v26 + 1 ) {
																			$v27 = $v25;
																			if ( $v3 == \PHP_INT_MIN ) {
																				break;
																			}
																			if ( ( $v3 ^ \PHP_INT_MIN ) <= ( $v14 ^ \PHP_INT_MIN ) && ( $v23 ^ \PHP_INT_MIN ) <= ( $v3 ^ \PHP_INT_MIN ) ) {
																				$v3 = $v23 - 1;
																				$v27 = $v24;
																				break 2;
																			}
																			$v27 = $v24;
																			if ( $v23 > $v25 + 1 ) {
																				break;
																			}
																			break 2;
																		}
																		$v27 = $v14 > $v26 ? $v14 : $v26;
																		if ( $v3 != \PHP_INT_MIN ) {
																			break 2;
																		}
																	} while ( false );
																	$v3 = $v23 - 1;
																} while ( false );
																$v4 = $v14 > $v25 ? $v14 : $v25;
																$v28 = (int) ( $v3 > $v27 );
																$v2 = $v28 ? $v27 : $v4;
																$v17 = (int) ( $v2 != -1 );
																$v19 = $v28;
																$v16 = 1;
																$v29 = $v1;
																$v21 = 1;
																break 9;
															} while ( false );
															$v19 = 1;
															if ( $v6 != 1 ) {
																break 2;
															}
															if ( $v22 ) {
																break 6;
															}
															break 2;
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
																break 3;
															}
															if ( $v6 != 1 ) {
																break 3;
															}
														} while ( false );
														$v22 = 0;
														if ( $v21 | $v19 ) {
															break 6;
														}
													} while ( false );
													$v21 = 0;
													if ( $v10 == 1 || ( $v11 == \PHP_INT_MIN ? $v12 == 1 : $v11 <= $v1 ) ) {
														$v19 = $v22;
														break 2;
													}
													$v19 = $v22;
													$v29 = $v1;
													if ( $v14 == \PHP_INT_MIN || $v6 != 1 ) {
														break 6;
													}
													break 2;
												}
												$m[1019] = ( $m[1019] & -0x100 ) | 6;
												$m[1018] = $m[1018] & -0x100000000;
												$m[1017] = $m[1017] & -0x100000000;
												$m[1016] = 1;
												break 9;
											} while ( false );
											$v29 = $v1;
											if ( $v10 != 1 ) {
												break 5;
											}
										} while ( false );
										$v42 = $v8 == \PHP_INT_MIN ? $v7 : ( ( $v7 ^ \PHP_INT_MIN ) < ( $v8 ^ \PHP_INT_MIN ) ? $v7 : $v8 );
										$v29 = $v42 > $v1 ? $v42 : $v1;
										$v18 = 1;
										break 4;
									} while ( false );
									$v21 = 1;
									break 2;
								} while ( false );
								$v21 = 0;
							} while ( false );
							$v29 = $v1;
						} while ( false );
						isset( $m[5232] ) || $this->rt_touch( 5232 );
						$m[5232] = $v21;
						isset( $m[5231] ) || $this->rt_touch( 5231 );
						$m[5231] = $v16 ? $v4 : \PHP_INT_MIN;
						isset( $m[5229] ) || $this->rt_touch( 5229 );
						$m[5229] = $v17 ? $v2 : \PHP_INT_MIN;
						isset( $m[5230] ) || $this->rt_touch( 5230 );
						$m[5230] = $v19 ? $v3 : \PHP_INT_MIN;
						$v43 = (int) ( $v1 != \PHP_INT_MIN );
						isset( $m[5228] ) || $this->rt_touch( 5228 );
						$m[5228] = $v43 ? $v29 : ( $v18 ? $v29 : \PHP_INT_MIN );
						isset( $m[5233] ) || $this->rt_touch( 5233 );
						$m[5233] = $v43 ? (int) ( $v29 > $v1 ) : $v18;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 41440, 15, 11312, 15, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v44 = $m[1020];
					$m[1016] = $v44;
					if ( ( $v44 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5227] ) || $this->rt_touch( 5227 );
				$m[5227] = 0;
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
			if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					do {
						do {
							$v1 = $m[5180] ?? $this->rt_load( 41440 );
							if ( $v1 < 0 || $v1 > 1 ) {
								break;
							}
							$v2 = $m[5181] ?? $this->rt_load( 41448 );
							if ( $v2 < 0 || $v2 > 1 ) {
								break;
							}
							$v3 = $m[5182] ?? $this->rt_load( 41456 );
							if ( $v3 < 0 || $v3 > 1 ) {
								break;
							}
							$v4 = $m[5183] ?? $this->rt_load( 41464 );
							if ( $v4 < 0 || $v4 > 1 ) {
								break;
							}
							$v5 = $m[5184] ?? $this->rt_load( 41472 );
							if ( $v5 < 0 || $v5 > 1 ) {
								break;
							}
							$v6 = $m[5185] ?? $this->rt_load( 41480 );
							if ( $v6 < 0 || $v6 > 1 ) {
								break;
							}
							$v7 = $m[5186] ?? $this->rt_load( 41488 );
							if ( $v7 < 0 || $v7 > 1 ) {
								break;
							}
							$v8 = $m[5187] ?? $this->rt_load( 41496 );
							if ( $v8 >= 0 && $v8 <= 1 ) {
								$v9 = ( $v6 == 1 ? 1099511627776 : 0 ) | ( $v5 == 1 ? 4294967296 : 1 ) | ( $v7 == 1 ? 281474976710656 : 0 ) | ( $v8 == 1 ? 72057594037927936 : 0 );
								$v10 = ( ( ( $v3 == 1 ? 65536 : 1 ) | ( $v2 == 1 ? 256 : 1 ) | ( $v4 == 1 ? 16777216 : 1 ) | $v9 ) & 0x101010101010100 ) | (int) ( $v1 == 1 );
								break 2;
							}
						} while ( false );
						$this->place_at_fault( 8160 + 4, 41440, 8, 10448, 8, 0, 0, 0, 0, 8160 );
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
					isset( $m[5229] ) || $this->rt_touch( 5229 );
					$m[5229] = $v15;
					isset( $m[5227] ) || $this->rt_touch( 5227 );
					$m[5227] = 0;
					isset( $m[5228] ) || $this->rt_touch( 5228 );
					$m[5228] = $v13;
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
		$v16 = 0;
		$v17 = 0;
		$this->g0_stack_pointer = 8160;
		$v1 = 0;
		do {
			if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				do {
					$v2 = $m[5180] ?? $this->rt_load( 41440 );
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
							$v10 = ( $v9 + 42072 ) & 0xFFFFFFFF;
							$w10 = $v10 >> 3;
							$v11 = $m[ ( $v9 + 42072 ) >> 3 ] ?? $this->rt_load( $v9 + 42072 );
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
										$v21 = $m[ $w20 + 5261 ] ?? $this->rt_word( $w20 + 5261 );
										if ( $v21 != \PHP_INT_MIN ) {
											$v22 = $m[ $w20 + 5262 ] ?? $this->rt_word( $w20 + 5262 );
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
							isset( $m[5228] ) || $this->rt_touch( 5228 );
							$m[5228] = 0;
							break 2;
						} while ( false );
						$w23 = $w20 + 5259;
						$v24 = $m[ $w23 + 4 ] ?? $this->rt_word( $w23 + 4 );
						$v25 = $m[ $w23 + 5 ] ?? $this->rt_word( $w23 + 5 );
						$v26 = (int) ( $v25 == \PHP_INT_MIN );
						$v27 = $v26 ? $v24 : ( $v25 < $v24 ? $v25 : $v24 );
						$v28 = (int) ( $v24 == \PHP_INT_MIN );
						$v29 = $v28 ? $v21 : ( $v27 > $v21 ? $v27 : $v21 );
						$v30 = $v26 ? $v29 : ( $v25 < $v29 ? $v25 : $v29 );
						$v31 = $v28 ? $v22 : ( $v27 > $v22 ? $v27 : $v22 );
						$v32 = $v22 < $v21 ? $v22 : $v21;
						$v33 = $v28 ? $v32 : ( $v27 > $v32 ? $v27 : $v32 );
						$v34 = $m[ $w23 + 1 ] ?? $this->rt_word( $w23 + 1 );
						$v35 = $v34 == 1 ? 0 : ( $v34 == 3 ? 2 : 1 );
						$v36 = $m[ $w23 ] ?? $this->rt_word( $w23 );
						if ( $v18 < $v1 ) {
							$v37 = (int) ( $v36 == \PHP_INT_MIN );
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v18 <= 199 && $v18 < $v1 ) {
									$v38 = $v18 * 416;
									$w38 = $v38 >> 3;
									$v39 = $m[ $w38 + 5261 ] ?? $this->rt_word( $w38 + 5261 );
									if ( $v39 != \PHP_INT_MIN ) {
										$v40 = $m[ $w38 + 5262 ] ?? $this->rt_word( $w38 + 5262 );
										if ( $v40 != \PHP_INT_MIN ) {
											$w41 = $w38 + 5259;
											$v42 = $m[ $w41 + 1 ] ?? $this->rt_word( $w41 + 1 );
											$v43 = $m[ $w41 + 4 ] ?? $this->rt_word( $w41 + 4 );
											$v44 = $m[ $w41 + 5 ] ?? $this->rt_word( $w41 + 5 );
											$v45 = $m[ $w41 ] ?? $this->rt_word( $w41 );
											if ( $v45 == \PHP_INT_MIN ) {
												$v37 = 1;
											} else {
												$v46 = $v37;
												$v37 = 1;
												if ( ! $v46 ) {
													$v47 = $v45 + $v36;
													\is_float( $v47 ) && $v47 = self::rt_add_64( $v45, $v36 );
													$v48 = $v47 > -10000000000000 ? $v47 : -10000000000000;
													$v36 = $v48 < 10000000000000 ? $v48 : 10000000000000;
													$v37 = 0;
												}
											}
											$v49 = (int) ( $v44 == \PHP_INT_MIN );
											$v50 = $v49 ? $v43 : ( $v44 < $v43 ? $v44 : $v43 );
											$v51 = (int) ( $v43 == \PHP_INT_MIN );
											$v52 = $v51 ? $v39 : ( $v50 > $v39 ? $v50 : $v39 );
											$v53 = $v49 ? $v52 : ( $v44 < $v52 ? $v44 : $v52 );
											$v30 = $v53 < $v30 ? $v53 : $v30;
											$v54 = $v51 ? $v40 : ( $v50 > $v40 ? $v50 : $v40 );
											$v31 = $v54 > $v31 ? $v54 : $v31;
											$v55 = $v40 < $v39 ? $v40 : $v39;
											$v56 = $v51 ? $v55 : ( $v50 > $v55 ? $v50 : $v55 );
											$v33 = $v56 < $v33 ? $v56 : $v33;
											$v57 = (int) ( $v42 == 3 );
											$v58 = $v35;
											$v35 = $v58 == 1 ? 1 : ( $v57 ^ (int) ( $v42 != 1 ) ? 1 : ( $v58 == 2 ? 2 : ( $v57 ? 2 : 0 ) ) );
										}
									}
								}
								$v18 = ( $v18 + 1 ) & 0xFFFFFFFF;
								if ( $v18 == $v1 ) {
									break;
								}
							}
							$v36 = $v37 ? \PHP_INT_MIN : $v36;
						}
						isset( $m[5233] ) || $this->rt_touch( 5233 );
						$m[5233] = $v30;
						isset( $m[5232] ) || $this->rt_touch( 5232 );
						$m[5232] = $v31;
						isset( $m[5231] ) || $this->rt_touch( 5231 );
						$m[5231] = $v33;
						isset( $m[5229] ) || $this->rt_touch( 5229 );
						$m[5229] = $v36;
						isset( $m[5228] ) || $this->rt_touch( 5228 );
						$m[5228] = 1;
						isset( $m[5230] ) || $this->rt_touch( 5230 );
						$m[5230] = $v35 + 1;
					} while ( false );
					isset( $m[5227] ) || $this->rt_touch( 5227 );
					$m[5227] = 0;
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

	/** massGuard (WebAssembly function 38). */
	private function massguard_38(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
					$m[1020] = $m[1020] & -0x100;
					$m[1019] = $m[1019] & -0x100000000;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
				} else {
					$v1 = $m[5180] ?? $this->rt_load( 41440 );
					if ( $v1 >= 0 && $v1 <= 2147483647 ) {
						$v2 = $m[5181] ?? $this->rt_load( 41448 );
						if ( $v2 >= 0 && $v2 <= 2147483647 ) {
							$v3 = $m[5182] ?? $this->rt_load( 41456 );
							if ( $v3 >= 0 && $v3 <= 100 ) {
								$v4 = $m[5183] ?? $this->rt_load( 41464 );
								if ( $v4 >= 0 && $v4 <= 2147483647 ) {
									isset( $m[5228] ) || $this->rt_touch( 5228 );
									$m[5228] = (int) ( $v2 * 100 > $v3 * $v1 && $v1 >= $v4 );
									break;
								}
							}
						}
					}
					$this->place_at_fault( 8128 + 36, 41440, 4, 11672, 4, 0, 0, 0, 0, 8128 );
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
			isset( $m[5227] ) || $this->rt_touch( 5227 );
			$m[5227] = 0;
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** order (WebAssembly function 39). */
	private function order_39(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5180] ?? $this->rt_load( 41440 );
						if ( $v1 < 1 || $v1 > 9 ) {
							break;
						}
						$v2 = $m[5181] ?? $this->rt_load( 41448 );
						if ( $v2 >= 253402300800000 || $v2 < 0 && $v2 != \PHP_INT_MIN ) {
							break;
						}
						$v3 = $m[5182] ?? $this->rt_load( 41456 );
						if ( $v3 >= 0 ) {
							if ( $v3 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v3 != \PHP_INT_MIN ) {
							break;
						}
						$v4 = $m[5183] ?? $this->rt_load( 41464 );
						if ( $v4 >= 0 ) {
							if ( $v4 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = 1;
						$v6 = $m[5184] ?? $this->rt_load( 41472 );
						if ( $v6 < 0 || $v6 > 1 ) {
							break;
						}
						$v7 = (int) ( $v4 != \PHP_INT_MIN );
						$v8 = (int) ( $v3 != \PHP_INT_MIN );
						$v9 = (int) ( $v2 != \PHP_INT_MIN );
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
										if ( $v4 <= $v2 || ( ( $v7 & $v9 ) == 0 || $v4 <= $v3 ) || ! ( $v7 & $v8 ) ) {
											break 3;
										}
										break;
									case 5:
										if ( $v4 <= $v2 || ( ( $v7 & $v9 ) == 0 || ( $v4 <= $v3 || ( $v7 & $v8 ) == 0 ) ) ) {
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
						isset( $m[5228] ) || $this->rt_touch( 5228 );
						$m[5228] = $v5;
						isset( $m[5229] ) || $this->rt_touch( 5229 );
						$m[5229] = (int) ( $v1 == 9 );
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 41440, 5, 10328, 5, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v10 = $m[1020];
					$m[1016] = $v10;
					if ( ( $v10 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5227] ) || $this->rt_touch( 5227 );
				$m[5227] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** policies (WebAssembly function 40). */
	private function policies_40(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8160;
		do {
			if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
				$m[1023] = $m[1023] & -0xFF00000001;
				$m[1022] = $m[1022] & 0xFFFFFFFF;
				$m[1021] = $m[1021] & 0xFFFFFFFF;
				$m[1020] = $m[1020] & 0xFFFFFFFF;
			} else {
				$m[1020] = ( $m[1020] & 0xFFFFFFFF ) | 0x200000000;
				$this->policybook_take();
				if ( ( $m[1020] & -0x100000000 ) == 0x200000000 ) {
					isset( $m[5227] ) || $this->rt_touch( 5227 );
					$m[5227] = 0;
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
		$v21 = 0;
		$v22 = 0;
		$v47 = 0;
		$v48 = 0;
		$v49 = 0;
		$v50 = 0;
		$v51 = 0;
		$v52 = 0;
		$this->g0_stack_pointer = 7728;
		do {
			do {
				if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
					$m[970] = $m[970] & -0x100;
					$m[969] = $m[969] & -0x100000000;
					$m[968] = $m[968] & -0x100000000;
					$m[967] = $m[967] & -0x100000000;
					break;
				}
				$m[967] = ( $m[967] & -0x100000000 ) | 2;
				if ( ! ( $m[1978] & 0xFF00000000 ) ) {
					$m[969] = $m[969] & -0x100000000;
					$m[968] = 0;
					$m[967] = 0;
					$m[969] = $m[969] & 0xFFFFFFFF;
					$m[970] = ( $m[970] & -0x100000000 ) | 8;
					break;
				}
				$v1 = $m[1978] & 0xFFFFFFFF;
				do {
					do {
						do {
							do {
								$v2 = $m[5180] ?? $this->rt_load( 41440 );
								if ( $v2 < 0 || $v2 > 253402300799999 ) {
									break;
								}
								$v3 = $m[5181] ?? $this->rt_load( 41448 );
								if ( $v3 >= 253402300800000 || $v3 < 0 && $v3 != \PHP_INT_MIN ) {
									break;
								}
								$v4 = 0;
								$w4 = 0;
								$v5 = $m[5182] ?? $this->rt_load( 41456 );
								if ( $v5 < 0 || $v5 > 1000000 ) {
									break;
								}
								do {
									$v6 = $m[5183] ?? $this->rt_load( 41464 );
									if ( $v6 < 0 || $v6 > 100 ) {
										$v7 = 4;
										$v8 = 1;
										$v9 = 1;
										$v10 = 0;
									} else {
										$v11 = (int) ( $v3 != \PHP_INT_MIN );
										$v9 = $v6;
										$v12 = 0;
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v13 = $v12;
											if ( $v13 == $v9 ) {
												break 2;
											}
											$v12 = ( $v13 * 416 ) & 0xFFFFFFFF;
											$v4 = ( $v12 + 42072 ) & 0xFFFFFFFF;
											$w4 = $v4 >> 3;
											$v14 = $m[ ( $v12 + 42072 ) >> 3 ] ?? $this->rt_load( $v12 + 42072 );
											if ( $v14 >= 10000000000001 || $v14 < -10000000000000 && $v14 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w4 + 1 ] ?? $this->rt_word( $w4 + 1 );
											if ( $s0 < 1 || $s0 > 3 ) {
												break;
											}
											$v15 = $m[ $w4 + 2 ] ?? $this->rt_word( $w4 + 2 );
											if ( $v15 >= 253402300800000 || $v15 < 0 && $v15 != \PHP_INT_MIN ) {
												break;
											}
											$v16 = $m[ $w4 + 3 ] ?? $this->rt_word( $w4 + 3 );
											if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
												break;
											}
											$v17 = $m[ $w4 + 4 ] ?? $this->rt_word( $w4 + 4 );
											if ( $v17 >= 253402300800000 || $v17 < 0 && $v17 != \PHP_INT_MIN ) {
												break;
											}
											$v18 = $m[ $w4 + 5 ] ?? $this->rt_word( $w4 + 5 );
											if ( $v18 >= 253402300800000 || $v18 < 0 && $v18 != \PHP_INT_MIN ) {
												break;
											}
											$s0 = $m[ $w4 + 6 ] ?? $this->rt_word( $w4 + 6 );
											if ( $s0 < 0 || $s0 > 10000000000000 ) {
												break;
											}
											$v19 = $m[ $w4 + 7 ] ?? $this->rt_word( $w4 + 7 );
											if ( $v19 >= 10000000000001 || $v19 < 0 && $v19 != \PHP_INT_MIN ) {
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
											$v20 = $m[ $w4 + 10 ] ?? $this->rt_word( $w4 + 10 );
											if ( $v20 >= 0 && $v20 >= $v1 || $v20 < 0 && $v20 != \PHP_INT_MIN || $v14 != \PHP_INT_MIN && $v15 == \PHP_INT_MIN ) {
												break;
											}
											$v12 = ( $v13 + 1 ) & 0xFFFFFFFF;
											if ( (int) ( $v15 != \PHP_INT_MIN ) ^ (int) ( $v16 == \PHP_INT_MIN ) ) {
												continue;
											}
											break;
										}
										$this->place_at_fault( 7728 + 232, $v4, 11, 8240, 11, 0, $v1, 1, 1, $v13 );
										$m[973] = ( $m[973] & -0x10000 ) | ( ( $m[998] >> 8 ) & 0xFFFF );
										$m[973] = ( $m[973] & -0xFF0001 ) | ( ( ( $m[998] >> 24 ) & 0xFF ) << 16 );
										$v9 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
										$v8 = $m[995] & 0xFFFFFFFF;
										if ( $v8 == 2 ) {
											break;
										}
										$v7 = $m[998] & 0xFF;
										$v21 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
										$v4 = $m[997] & 0xFFFFFFFF;
										$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
										$v22 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
										$v10 = $m[996] & 0xFFFFFFFF;
									}
									$m[970] = ( $m[970] & -0xFF000001 ) | ( ( ( $m[973] >> 16 ) & 0xFF ) << 24 );
									$m[970] = ( $m[970] & -0x1000000 ) | ( ( $m[973] & 0xFFFF ) << 8 ) | $v7;
									$m[969] = ( $v21 << 32 ) | $v4;
									$m[968] = ( $v22 << 32 ) | $v10;
									$m[967] = ( $v9 << 32 ) | $v8;
									break 6;
								} while ( false );
								$v23 = $v9;
								do {
									$v24 = $m[5184] ?? $this->rt_load( 41472 );
									if ( $v24 < 0 || $v24 > 1 ) {
										break;
									}
									$v25 = $m[5185] ?? $this->rt_load( 41480 );
									if ( $v25 < 1 || $v25 > 6 ) {
										break;
									}
									$v26 = $m[5186] ?? $this->rt_load( 41488 );
									if ( $v26 >= 0 && $v26 >= $v23 || $v26 < 0 && $v26 != \PHP_INT_MIN ) {
										break;
									}
									$v27 = $m[5187] ?? $this->rt_load( 41496 );
									if ( $v27 < 1 || $v27 > 10000000000000 ) {
										break;
									}
									$v28 = $m[5188] ?? $this->rt_load( 41504 );
									if ( $v28 < 1 || $v28 > 1000000000 ) {
										break;
									}
									$v29 = $m[5189] ?? $this->rt_load( 41512 );
									if ( $v29 >= 0 ) {
										if ( $v29 >= 1000000001 ) {
											break;
										}
									} elseif ( $v29 != \PHP_INT_MIN ) {
										break;
									}
									$v30 = $m[5190] ?? $this->rt_load( 41520 );
									if ( $v30 < 0 || $v30 > 10000000000000 ) {
										break;
									}
									$v31 = $m[5191] ?? $this->rt_load( 41528 );
									if ( $v31 < 0 || $v31 > 10000000000000 ) {
										break;
									}
									$v32 = $m[5192] ?? $this->rt_load( 41536 );
									if ( $v32 >= 0 ) {
										if ( $v32 >= 253402300800000 ) {
											break;
										}
									} elseif ( $v32 != \PHP_INT_MIN ) {
										break;
									}
									$v33 = 1;
									$v34 = 0;
									do {
										do {
											do {
												$v35 = $m[5193] ?? $this->rt_load( 41544 );
												if ( $v35 < 0 || $v35 > 1 ) {
													$v36 = 3;
													$v37 = 2;
													$v38 = 0;
												} else {
													switch ( $v35 ) {
														case 1:
															break;
														default:
															if ( $v25 != 5 ) {
																break 3;
															}
															$v39 = 0;
															$v40 = 2;
															$v41 = 0;
															$v42 = 0;
															break 4;
													}
													do {
														$v39 = $m[5194] ?? $this->rt_load( 41552 );
														if ( $v39 >= 10000000000001 || $v39 < -10000000000000 && $v39 != \PHP_INT_MIN ) {
															break;
														}
														$v43 = $m[5195] ?? $this->rt_load( 41560 );
														if ( $v43 < 0 || $v43 > 1 ) {
															break;
														}
														$v44 = $m[5196] ?? $this->rt_load( 41568 );
														if ( $v44 < 0 || $v44 > 1 ) {
															break;
														}
														$v42 = $m[5197] ?? $this->rt_load( 41576 );
														if ( $v42 >= 10000000000001 || $v42 < -10000000000000 && $v42 != \PHP_INT_MIN ) {
															break;
														}
														$v45 = $m[5198] ?? $this->rt_load( 41584 );
														if ( $v45 >= 2 || $v45 < 0 && $v45 != \PHP_INT_MIN ) {
															break;
														}
														$v46 = $m[5199] ?? $this->rt_load( 41592 );
														if ( $v46 >= 0 ) {
															if ( $v46 >= 2 ) {
																break;
															}
															break 2;
														}
														if ( $v46 == \PHP_INT_MIN ) {
															break 2;
														}
													} while ( false );
													$this->place_at_fault( 7728 + 232, 41552, 6, 12032, 6, $v23, $v1, 3, 0, 1 );
													$v21 = ( $m[998] >> 24 ) & 0xFF;
													$v22 = ( $m[998] >> 16 ) & 0xFF;
													$v47 = ( $m[998] >> 8 ) & 0xFF;
													$v37 = $m[998] & 0xFF;
													$v48 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
													$v34 = $m[997] & 0xFFFFFFFF;
													$v49 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
													$v38 = $m[996] & 0xFFFFFFFF;
													$v36 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
													$v33 = $m[995] & 0xFFFFFFFF;
												}
												$m[970] = ( $m[970] & -0xFFFF0001 ) | ( $v21 << 24 ) | ( $v22 << 16 );
												$m[970] = ( $m[970] & -0x10000 ) | ( $v47 << 8 ) | $v37;
												$m[969] = ( $v48 << 32 ) | $v34;
												$m[968] = ( $v49 << 32 ) | $v38;
												$m[967] = ( $m[967] & 0xFFFFFFFF ) | ( $v36 << 32 );
												break 6;
											} while ( false );
											if ( $v25 == 5 ) {
												break;
											}
											$v50 = $v46 == \PHP_INT_MIN ? 2 : (int) ( $v46 == 1 );
											$v51 = $v45 == \PHP_INT_MIN ? 2 : (int) ( $v45 == 1 );
											$v52 = (int) ( $v44 == 1 );
											$v49 = (int) ( $v43 == 1 );
											$v41 = (int) ( $v42 != \PHP_INT_MIN );
											$v40 = (int) ( $v39 != \PHP_INT_MIN );
											break 2;
										} while ( false );
										$m[970] = ( $m[970] & -0x100 ) | 6;
										$m[969] = $m[969] & -0x100000000;
										$m[968] = $m[968] & -0x100000000;
										$m[967] = 12884901889;
										break 7;
									} while ( false );
									$v53 = 0;
									do {
										$v54 = $m[5200] ?? $this->rt_load( 41600 );
										if ( $v54 < 0 || $v54 > 10 ) {
											$v55 = 1;
											$v56 = 4;
											$v57 = 0;
											$v58 = 4;
											break;
										}
										$v59 = 0;
										$v58 = 0;
										do {
											if ( $v54 == 0 ) {
												break;
											}
											$v58 = $v54;
											$v60 = 0;
											do {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												while ( true ) {
													$v12 = $v60 * 416;
													$v61 = $v12 + 41432;
													$v62 = $m[ ( $v12 + 42160 ) >> 3 ] ?? $this->rt_load( $v12 + 42160 );
													if ( $v62 < 1 || $v62 > 23 ) {
														break 2;
													}
													$v63 = $m[ ( $v61 + 736 ) >> 3 ] ?? $this->rt_load( $v61 + 736 );
													if ( $v63 >= 9007199254740992 || $v63 < -9007199254740991 && $v63 != \PHP_INT_MIN || ( $v62 > 13 || ( ( 1 << $v62 ) & 0x22F6 ) == 0 ) ) {
														break 2;
													}
													$v60 = $v60 + 1;
													if ( $v60 == $v58 ) {
														break 3;
													}
												}
											} while ( false );
											$this->place_at_fault( 7728 + 232, $v61 + 728, 2, 8192, 2, $v23, $v1, 4, 1, $v60 );
											$m[973] = ( $m[973] & -0x10000 ) | ( ( $m[998] >> 8 ) & 0xFFFF );
											$m[973] = ( $m[973] & -0xFF0001 ) | ( ( ( $m[998] >> 24 ) & 0xFF ) << 16 );
											$v58 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
											$v55 = $m[995] & 0xFFFFFFFF;
											if ( $v55 == 2 ) {
												break;
											}
											$v56 = $m[998] & 0xFF;
											$v9 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
											$v53 = $m[997] & 0xFFFFFFFF;
											$v22 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
											$v57 = $m[996] & 0xFFFFFFFF;
											break 2;
										} while ( false );
										$v64 = $m[5203] ?? $this->rt_load( 41624 );
										$s0 = 7728 + 72;
										$m[ $s0 >> 3 ] = $v64;
										$v65 = $m[5202] ?? $this->rt_load( 41616 );
										$s0 = 7728 + 64;
										$m[ $s0 >> 3 ] = $v65;
										$v66 = $m[5201] ?? $this->rt_load( 41608 );
										$m[973] = $v66;
										$v67 = 0;
										$v68 = 0;
										do {
											do {
												do {
													do {
														if ( ( $v64 | ( $v66 | $v65 ) ) == 0 ) {
															break;
														}
														$v69 = 4;
														if ( $v66 < 0 || $v66 > 200 ) {
															$v70 = 1;
															$v68 = 5;
															break 2;
														}
														$v68 = $v66;
														$v12 = 0;
														do {
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v71 = $v12;
																if ( $v71 == $v68 ) {
																	break 2;
																}
																$v12 = ( $v71 * 416 ) & 0xFFFFFFFF;
																$v72 = ( $v12 + 41432 ) & 0xFFFFFFFF;
																$w72 = $v72 >> 3;
																$v73 = $m[ ( $v12 + 42176 ) >> 3 ] ?? $this->rt_load( $v12 + 42176 );
																if ( $v73 >= 0 && $v73 < $v23 ) {
																	$v74 = $m[ $w72 + 94 ] ?? $this->rt_word( $w72 + 94 );
																	if ( $v74 >= 0 && $v74 < $v23 ) {
																		$v12 = ( $v71 + 1 ) & 0xFFFFFFFF;
																		$s0 = $m[ $w72 + 95 ] ?? $this->rt_word( $w72 + 95 );
																		if ( $s0 >= 1 && $s0 <= 1000000000 ) {
																			continue;
																		}
																	}
																}
																break;
															}
															$this->place_at_fault( 7728 + 232, ( $v72 + 744 ) & 0xFFFFFFFF, 3, 8504, 3, $v23, $v1, 5, 1, $v71 );
															$v68 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
															$v70 = $m[995] & 0xFFFFFFFF;
															if ( $v70 != 2 ) {
																$s0 = 7728 + 259;
																$v12 = ( ( $m[998] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
																$v69 = $m[998] & 0xFF;
																$v9 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
																$v75 = $m[997] & 0xFFFFFFFF;
																$v58 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
																$v76 = $m[996] & 0xFFFFFFFF;
																break 5;
															}
															$v65 = $m[5202] ?? $this->rt_load( 41616 );
														} while ( false );
														if ( $v65 < 0 || $v65 > 100 ) {
															$v70 = 1;
															$v68 = 6;
															break 2;
														}
														$v67 = $v65;
														$v12 = 0;
														do {
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v77 = $v12;
																if ( $v77 == $v67 ) {
																	break 2;
																}
																$v12 = ( $v77 * 416 ) & 0xFFFFFFFF;
																$v78 = ( $v12 + 41432 ) & 0xFFFFFFFF;
																$w78 = $v78 >> 3;
																$v79 = $m[ ( $v12 + 42200 ) >> 3 ] ?? $this->rt_load( $v12 + 42200 );
																if ( $v79 >= 0 && $v79 < $v23 ) {
																	$s0 = $m[ $w78 + 97 ] ?? $this->rt_word( $w78 + 97 );
																	if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
																		$s0 = $m[ $w78 + 98 ] ?? $this->rt_word( $w78 + 98 );
																		if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
																			$v12 = ( $v77 + 1 ) & 0xFFFFFFFF;
																			$s0 = $m[ $w78 + 99 ] ?? $this->rt_word( $w78 + 99 );
																			if ( $s0 >= 0 && $s0 < 253402300800000 ) {
																				continue;
																			}
																		}
																	}
																}
																break;
															}
															$this->place_at_fault( 7728 + 232, ( $v78 + 768 ) & 0xFFFFFFFF, 4, 9032, 4, $v23, $v1, 6, 1, $v77 );
															$v67 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
															$v70 = $m[995] & 0xFFFFFFFF;
															if ( $v70 == 2 ) {
																break;
															}
															$s0 = 7728 + 259;
															$v12 = ( ( $m[998] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
															$v69 = $m[998] & 0xFF;
															$v9 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
															$v75 = $m[997] & 0xFFFFFFFF;
															$v58 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
															$v76 = $m[996] & 0xFFFFFFFF;
															$v68 = $v67;
															break 5;
														} while ( false );
														$v75 = 0;
														$v80 = $m[5203] ?? $this->rt_load( 41624 );
														if ( $v80 < 0 || $v80 > 200 ) {
															$v70 = 1;
															$v68 = 7;
															break 3;
														}
														$v59 = $v80;
														$v81 = 0;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v82 = $v81;
															if ( $v82 == $v59 ) {
																break 2;
															}
															$v83 = ( $v82 * 416 ) & 0xFFFFFFFF;
															$v84 = ( $v83 + 41432 ) & 0xFFFFFFFF;
															$w84 = $v84 >> 3;
															$v85 = $m[ ( $v83 + 42232 ) >> 3 ] ?? $this->rt_load( $v83 + 42232 );
															if ( $v85 >= 0 && $v85 < $v23 ) {
																$s0 = $m[ $w84 + 101 ] ?? $this->rt_word( $w84 + 101 );
																if ( $s0 >= 0 && $s0 <= 10000000000000 ) {
																	$s0 = $m[ $w84 + 102 ] ?? $this->rt_word( $w84 + 102 );
																	if ( $s0 >= 0 && $s0 <= 253402300799999 ) {
																		$v81 = ( $v82 + 1 ) & 0xFFFFFFFF;
																		$s0 = $m[ $w84 + 103 ] ?? $this->rt_word( $w84 + 103 );
																		if ( $s0 >= 0 && $s0 < 2 ) {
																			continue;
																		}
																	}
																}
															}
															break;
														}
														$this->place_at_fault( 7728 + 232, ( $v84 + 800 ) & 0xFFFFFFFF, 4, 8936, 4, $v23, $v1, 7, 1, $v82 );
														$v59 = ( $m[995] >> 32 ) & 0xFFFFFFFF;
														$v70 = $m[995] & 0xFFFFFFFF;
														if ( $v70 == 2 ) {
															break;
														}
														$s0 = 7728 + 259;
														$v12 = ( ( $m[998] >> 8 ) & 0xFFFF ) | ( ( ( $m[ $s0 >> 3 ] >> 24 ) & 0xFF ) << 16 );
														$v69 = $m[998] & 0xFF;
														$v9 = ( $m[997] >> 32 ) & 0xFFFFFFFF;
														$v75 = $m[997] & 0xFFFFFFFF;
														$v58 = ( $m[996] >> 32 ) & 0xFFFFFFFF;
														$v76 = $m[996] & 0xFFFFFFFF;
														$v68 = $v59;
														break 4;
													} while ( false );
													$m[972] = ( $v59 << 32 ) | $v67;
													$m[971] = ( $v68 << 32 ) | $v9;
													$m[970] = ( $m[970] & 0xFFFFFFFF ) | 0xA1D800000000;
													$m[987] = ( $m[987] & -0x10000 ) | ( ( ( $v25 < 7 ? 1411785848586241 >> ( ( $v25 << 3 ) & 0xFFFFFFFFFFFFF8 ) : 1 ) & 0xFF ) << 8 ) | (int) ( $v24 == 1 );
													$m[984] = $v28;
													$m[983] = $v27;
													$m[982] = ( $v26 << 32 ) | (int) ( $v26 != \PHP_INT_MIN );
													$m[986] = $v31;
													$m[985] = $v30;
													$m[981] = ( $m[981] & -0xFFFF0001 ) | ( $v50 << 24 ) | ( $v51 << 16 );
													$m[981] = ( $m[981] & -0x10000 ) | ( $v52 << 8 ) | $v49;
													$m[980] = $v42;
													$m[979] = $v41;
													$m[978] = $v39;
													$m[977] = $v40;
													$m[974] = $v29;
													$m[973] = (int) ( $v29 != \PHP_INT_MIN );
													$m[976] = $v32;
													$m[975] = (int) ( $v32 != \PHP_INT_MIN );
													$m[993] = ( $m[993] & -0x100000000 ) | 0x3880;
													$m[991] = $v2;
													$m[990] = $v5;
													$m[989] = $v3;
													$m[988] = $v11;
													$m[992] = ( ( 7728 + 56 ) << 32 ) | ( 7728 + 36 );
													$m[994] = $m[994] & 0xFFFFFFFF;
													$this->drift_reconcile( $v58 );
													isset( $m[5228] ) || $this->rt_touch( 5228 );
													$m[5228] = ( $m[994] >> 32 ) & 0xFFFFFFFF;
													isset( $m[5232] ) || $this->rt_touch( 5232 );
													$m[5232] = $m[1023] & 0xFF;
													$s0 = $m[1011];
													isset( $m[5231] ) || $this->rt_touch( 5231 );
													$m[5231] = $m[1010] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$s0 = $m[1009];
													isset( $m[5230] ) || $this->rt_touch( 5230 );
													$m[5230] = $m[1008] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$s0 = $m[996];
													isset( $m[5229] ) || $this->rt_touch( 5229 );
													$m[5229] = $m[995] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$v86 = 0;
													if ( $m[997] == 1 ) {
														isset( $m[5243] ) || $this->rt_touch( 5243 );
														$m[5243] = $m[1007];
														isset( $m[5242] ) || $this->rt_touch( 5242 );
														$m[5242] = $m[1006];
														isset( $m[5241] ) || $this->rt_touch( 5241 );
														$m[5241] = $m[1005];
														isset( $m[5240] ) || $this->rt_touch( 5240 );
														$m[5240] = $m[1004];
														isset( $m[5239] ) || $this->rt_touch( 5239 );
														$m[5239] = $m[1003];
														isset( $m[5238] ) || $this->rt_touch( 5238 );
														$m[5238] = $m[1002];
														isset( $m[5237] ) || $this->rt_touch( 5237 );
														$m[5237] = $m[1001];
														isset( $m[5236] ) || $this->rt_touch( 5236 );
														$m[5236] = $m[1000];
														isset( $m[5235] ) || $this->rt_touch( 5235 );
														$m[5235] = $m[999];
														isset( $m[5234] ) || $this->rt_touch( 5234 );
														$m[5234] = $m[998];
														$v86 = 1;
													}
													isset( $m[5233] ) || $this->rt_touch( 5233 );
													$m[5233] = $v86;
													$v87 = ( $m[1022] >> 16 ) & 0xFF;
													isset( $m[5244] ) || $this->rt_touch( 5244 );
													$m[5244] = (int) ( $v87 != 3 );
													if ( $v87 != 3 ) {
														$v88 = ( $m[1022] >> 8 ) & 0xFF;
														$v89 = $m[1022] & 0xFF;
														$v90 = $m[1020];
														$v91 = $m[1019];
														$v92 = $m[1018];
														isset( $m[5251] ) || $this->rt_touch( 5251 );
														$m[5251] = $m[1021];
														isset( $m[5250] ) || $this->rt_touch( 5250 );
														$m[5250] = $v90;
														isset( $m[5249] ) || $this->rt_touch( 5249 );
														$m[5249] = $v91;
														isset( $m[5248] ) || $this->rt_touch( 5248 );
														$m[5248] = $v92;
														$s0 = $v89 << 3;
														isset( $m[5245] ) || $this->rt_touch( 5245 );
														$m[5245] = $m[ ( $s0 + 14280 ) >> 3 ];
														isset( $m[5247] ) || $this->rt_touch( 5247 );
														$m[5247] = ( $v87 + 1 ) & 0xFF;
														isset( $m[5246] ) || $this->rt_touch( 5246 );
														$m[5246] = ( $v88 + 1 ) & 0xFF;
													}
													$s0 = $m[1017];
													isset( $m[5254] ) || $this->rt_touch( 5254 );
													$m[5254] = $m[1016] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$s0 = $m[1015];
													isset( $m[5253] ) || $this->rt_touch( 5253 );
													$m[5253] = $m[1014] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$s0 = $m[1013];
													isset( $m[5252] ) || $this->rt_touch( 5252 );
													$m[5252] = $m[1012] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
													$m[967] = ( $m[967] & -0x100000000 ) | 2;
													break 9;
												} while ( false );
												$v75 = 0;
											} while ( false );
											$v76 = 0;
										} while ( false );
										$m[969] = ( $v9 << 32 ) | $v75;
										$m[968] = ( $v58 << 32 ) | $v76;
										$m[967] = ( $v68 << 32 ) | $v70;
										$m[970] = ( $m[970] & -0x100000000 ) | ( ( ( $v12 << 8 ) | $v69 ) & 0xFFFFFFFF );
										break 7;
									} while ( false );
									$m[970] = ( $m[970] & -0xFF000001 ) | ( ( ( $m[973] >> 16 ) & 0xFF ) << 24 );
									$m[970] = ( $m[970] & -0x1000000 ) | ( ( $m[973] & 0xFFFF ) << 8 ) | $v56;
									$m[969] = ( $v9 << 32 ) | $v53;
									$m[968] = ( $v22 << 32 ) | $v57;
									$m[967] = ( $v58 << 32 ) | $v55;
									break 6;
								} while ( false );
								$this->place_at_fault( 7728 + 232, 41472, 9, 10640, 9, $v23, $v1, 2, 0, $v4 );
								$m[970] = ( $m[970] & -0x100000000 ) | ( $m[998] & 0xFFFFFFFF );
								$m[969] = $m[997];
								$m[968] = $m[996];
								$v93 = $m[995];
								$m[967] = $v93;
								$v33 = $v93 & 0xFFFFFFFF;
								break 3;
							} while ( false );
							$this->place_at_fault( 7728 + 232, 41440, 3, 10256, 3, 0, $v1, 0, 0, 0 );
							$m[969] = ( $m[969] & 0xFFFFFFFF ) | ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) << 32 );
							$m[970] = ( $m[970] & -0x100000000 ) | ( ( ( ( ( $m[997] >> 32 ) & 0xFFFFFFFF ) | ( $m[998] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$m[968] = ( $m[968] & 0xFFFFFFFF ) | ( ( ( ( $m[996] >> 32 ) & 0xFFFFFFFF ) | ( $m[997] << 32 ) ) << 32 );
							$m[969] = ( $m[969] & -0x100000000 ) | ( ( ( ( ( $m[996] >> 32 ) & 0xFFFFFFFF ) | ( $m[997] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$m[967] = ( $m[967] & 0xFFFFFFFF ) | ( ( ( ( $m[995] >> 32 ) & 0xFFFFFFFF ) | ( $m[996] << 32 ) ) << 32 );
							$m[968] = ( $m[968] & -0x100000000 ) | ( ( ( ( ( $m[995] >> 32 ) & 0xFFFFFFFF ) | ( $m[996] << 32 ) ) >> 32 ) & 0xFFFFFFFF );
							$v33 = $m[995] & 0xFFFFFFFF;
						} while ( false );
						$m[967] = ( $m[967] & -0x100000000 ) | $v33;
					} while ( false );
					if ( $v33 != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5227] ) || $this->rt_touch( 5227 );
				$m[5227] = 0;
				break 2;
			} while ( false );
			$this->words_say( 7728 + 8 );
		} while ( false );
		$this->g0_stack_pointer = 7728 + 464;
	}

	/** reflect (WebAssembly function 42). */
	private function reflect_42(): void {
		$m = &$this->m;
		$v27 = 0;
		$v28 = 0;
		$v33 = 0;
		$v34 = 0;
		$v83 = 0;
		$v84 = 0;
		$v85 = 0;
		$this->g0_stack_pointer = 8080;
		do {
			do {
				if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
					$m[1014] = $m[1014] & -0x100;
					$m[1013] = $m[1013] & -0x100000000;
					$m[1012] = $m[1012] & -0x100000000;
					$m[1011] = $m[1011] & -0x100000000;
					break;
				}
				$m[1011] = ( $m[1011] & -0x100000000 ) | 2;
				do {
					do {
						$v1 = $m[5180] ?? $this->rt_load( 41440 );
						if ( $v1 < 0 || $v1 > 253402300799999 ) {
							break;
						}
						$v2 = $m[5181] ?? $this->rt_load( 41448 );
						if ( $v2 < 1 || $v2 > 2 ) {
							break;
						}
						$v3 = $m[5182] ?? $this->rt_load( 41456 );
						if ( $v3 < 1 || $v3 > 2 ) {
							break;
						}
						$v4 = $m[5183] ?? $this->rt_load( 41464 );
						if ( $v4 < 1 || $v4 > 5 ) {
							break;
						}
						$v5 = $m[5184] ?? $this->rt_load( 41472 );
						if ( $v5 >= 253402300800000 || $v5 < 0 && $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5185] ?? $this->rt_load( 41480 );
						if ( $v6 >= 0 ) {
							if ( $v6 >= 253402300800000 ) {
								break;
							}
						} elseif ( $v6 != \PHP_INT_MIN ) {
							break;
						}
						$v7 = $m[5186] ?? $this->rt_load( 41488 );
						if ( $v7 < 0 || $v7 > 2147483647 ) {
							break;
						}
						$v8 = $m[5187] ?? $this->rt_load( 41496 );
						if ( $v8 < 0 || $v8 > 3153600000000 ) {
							break;
						}
						$v9 = $m[5188] ?? $this->rt_load( 41504 );
						if ( $v9 < 0 || $v9 > 3153600000000 ) {
							break;
						}
						$v10 = $m[5189] ?? $this->rt_load( 41512 );
						if ( $v10 < 0 || $v10 > 10000000000000 ) {
							break;
						}
						$v11 = $m[5190] ?? $this->rt_load( 41520 );
						if ( $v11 < 0 || $v11 > 253402300799999 ) {
							break;
						}
						$v12 = $m[5191] ?? $this->rt_load( 41528 );
						if ( $v12 < 0 || $v12 > 10000000000000 ) {
							break;
						}
						$v13 = 0;
						$v14 = $m[5192] ?? $this->rt_load( 41536 );
						if ( $v14 < 0 || $v14 > 2147483647 ) {
							break;
						}
						$v15 = 1;
						do {
							$v16 = $m[5193] ?? $this->rt_load( 41544 );
							if ( $v16 < 0 || $v16 > 16 ) {
								$v17 = 4;
								$v18 = 1;
								$v19 = 0;
							} else {
								$v20 = $v3 == 1 ? 0 : ( $v3 == 2 ? 1 : 2 );
								$v21 = (int) ( $v20 == 2 ) | $v20;
								$v22 = ( 12918521860 >> ( ( $v4 << 3 ) & 0xFFFFFFFFF8 ) ) & 0xFFFFFFFF;
								$v18 = $v16;
								$v23 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v24 = $v23;
									if ( $v24 == $v18 ) {
										break 2;
									}
									$v25 = ( $v24 * 416 ) & 0xFFFFFFFF;
									$v26 = ( $v25 + 42072 ) & 0xFFFFFFFF;
									$w26 = $v26 >> 3;
									$s0 = $m[ ( $v25 + 42072 ) >> 3 ] ?? $this->rt_load( $v25 + 42072 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w26 + 1 ] ?? $this->rt_word( $w26 + 1 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$s0 = $m[ $w26 + 2 ] ?? $this->rt_word( $w26 + 2 );
									if ( $s0 < 0 || $s0 > 2147483647 ) {
										break;
									}
									$s0 = $m[ $w26 + 3 ] ?? $this->rt_word( $w26 + 3 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w26 + 4 ] ?? $this->rt_word( $w26 + 4 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w26 + 5 ] ?? $this->rt_word( $w26 + 5 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w26 + 6 ] ?? $this->rt_word( $w26 + 6 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$v23 = ( $v24 + 1 ) & 0xFFFFFFFF;
									$s0 = $m[ $w26 + 7 ] ?? $this->rt_word( $w26 + 7 );
									if ( $s0 >= 0 && $s0 < 10000000000001 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault( 8080 + 40, $v26, 8, 9128, 8, 0, 0, 1, 1, $v24 );
								$m[1014] = ( $m[1014] & -0xFFFF00000001 ) | ( ( ( $m[1018] >> 8 ) & 0xFFFF ) << 32 );
								$m[1014] = ( $m[1014] & -0xFF000000000001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 48 );
								$v18 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								$v15 = $m[1015] & 0xFFFFFFFF;
								if ( $v15 == 2 ) {
									break;
								}
								$v17 = $m[1018] & 0xFF;
								$v27 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v13 = $m[1017] & 0xFFFFFFFF;
								$v28 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v19 = $m[1016] & 0xFFFFFFFF;
							}
							$m[1014] = ( $m[1014] & -0xFF000001 ) | ( ( ( $m[1014] >> 48 ) & 0xFF ) << 24 );
							$m[1014] = ( $m[1014] & -0x1000000 ) | ( ( ( $m[1014] >> 32 ) & 0xFFFF ) << 8 ) | $v17;
							$m[1013] = ( $v27 << 32 ) | $v13;
							$m[1012] = ( $v28 << 32 ) | $v19;
							$m[1011] = ( $v18 << 32 ) | $v15;
							break 4;
						} while ( false );
						$v29 = 2;
						if ( $v18 >= 2 ) {
							$v30 = 1;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v31 = 0;
								if ( $v30 > 200 ) {
									$v16 = 0;
								} else {
									$v32 = $v30 * 416;
									$w32 = $v32 >> 3;
									$v33 = $m[ $w32 + 5207 ] ?? $this->rt_word( $w32 + 5207 );
									$v16 = 1;
									if ( $v30 != 200 ) {
										$v34 = $m[ $w32 + 5259 ] ?? $this->rt_word( $w32 + 5259 );
										$v16 = 1;
										$v31 = 1;
									}
								}
								if ( ( $v31 & $v16 ) != 0 && $v34 >= $v33 || ( $v31 & $v16 ) == 0 && ( $v31 || $v16 == 0 ) ) {
									$v30 = $v30 + 1;
									if ( $v30 == $v18 ) {
										break;
									}
									continue;
								}
								$m[1014] = ( $m[1014] & -0x100 ) | 6;
								$m[1013] = $m[1013] & -0x100000000;
								$m[1012] = ( $v30 << 32 ) | 1;
								$m[1011] = 4294967297;
								break 4;
							}
						}
						$v35 = 0;
						do {
							$v36 = $m[5194] ?? $this->rt_load( 41552 );
							if ( $v36 < 0 || $v36 > 32 ) {
								$v37 = 1;
								$v38 = 4;
								$v39 = 0;
							} else {
								$v29 = $v36;
								$v40 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v41 = $v40;
									if ( $v41 == $v29 ) {
										break 2;
									}
									$v42 = ( $v41 * 416 ) & 0xFFFFFFFF;
									$v43 = ( $v42 + 41432 ) & 0xFFFFFFFF;
									$w43 = $v43 >> 3;
									$s0 = $m[ ( $v42 + 42136 ) >> 3 ] ?? $this->rt_load( $v42 + 42136 );
									if ( $s0 < 0 || $s0 > 10000000000000 ) {
										break;
									}
									$s0 = $m[ $w43 + 89 ] ?? $this->rt_word( $w43 + 89 );
									if ( $s0 < 0 || $s0 > 253402300799999 ) {
										break;
									}
									$v44 = $m[ $w43 + 90 ] ?? $this->rt_word( $w43 + 90 );
									if ( $v44 < 1 || $v44 > 3 ) {
										break;
									}
									$v45 = $m[ $w43 + 91 ] ?? $this->rt_word( $w43 + 91 );
									if ( $v45 >= 253402300800000 || $v45 < 0 && $v45 != \PHP_INT_MIN ) {
										break;
									}
									$v16 = $m[ $w43 + 92 ] ?? $this->rt_word( $w43 + 92 );
									if ( $v16 >= 253402300800000 || $v16 < 0 && $v16 != \PHP_INT_MIN ) {
										break;
									}
									$v40 = ( $v41 + 1 ) & 0xFFFFFFFF;
									$v46 = (int) ( $v45 == \PHP_INT_MIN && $v16 == \PHP_INT_MIN );
									if ( $v44 != 2 || $v46 ) {
										continue;
									}
									break;
								}
								$this->place_at_fault( 8080 + 40, ( $v43 + 704 ) & 0xFFFFFFFF, 5, 9320, 5, 0, 0, 2, 1, $v41 );
								$m[1014] = ( $m[1014] & -0xFFFF00000001 ) | ( ( ( $m[1018] >> 8 ) & 0xFFFF ) << 32 );
								$m[1014] = ( $m[1014] & -0xFF000000000001 ) | ( ( ( $m[1018] >> 24 ) & 0xFF ) << 48 );
								$v29 = ( $m[1015] >> 32 ) & 0xFFFFFFFF;
								$v37 = $m[1015] & 0xFFFFFFFF;
								if ( $v37 == 2 ) {
									break;
								}
								$v38 = $m[1018] & 0xFF;
								$v27 = ( $m[1017] >> 32 ) & 0xFFFFFFFF;
								$v35 = $m[1017] & 0xFFFFFFFF;
								$v28 = ( $m[1016] >> 32 ) & 0xFFFFFFFF;
								$v39 = $m[1016] & 0xFFFFFFFF;
							}
							$m[1014] = ( $m[1014] & -0xFF000001 ) | ( ( ( $m[1014] >> 48 ) & 0xFF ) << 24 );
							$m[1014] = ( $m[1014] & -0x1000000 ) | ( ( ( $m[1014] >> 32 ) & 0xFFFF ) << 8 ) | $v38;
							$m[1013] = ( $v27 << 32 ) | $v35;
							$m[1012] = ( $v28 << 32 ) | $v39;
							$m[1011] = ( $v29 << 32 ) | $v37;
							break 4;
						} while ( false );
						do {
							do {
								do {
									do {
										do {
											do {
												do {
													if ( $v2 == 2 ) {
														if ( $v29 != 0 ) {
															$v47 = 0;
															do {
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	if ( $v47 <= 199 ) {
																		$s0 = $v47 * 416;
																		if ( ( $m[ ( $s0 + 42160 ) >> 3 ] ?? $this->rt_load( $s0 + 42160 ) ) != \PHP_INT_MIN ) {
																			$v48 = 1;
																			break 2;
																		}
																	}
																	$v47 = $v47 + 1;
																	if ( $v47 == $v29 ) {
																		break;
																	}
																}
																$v48 = 0;
															} while ( false );
															$v49 = $v29;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v50 = $v49;
																$v49 = $v50 - 1;
																if ( $v49 <= 199 && $v49 < $v29 ) {
																	$v51 = $v49 * 416 + 41432;
																	$w51 = $v51 >> 3;
																	if ( ! $v48 ) {
																		$v52 = (int) ( $v49 == 0 ) & (int) ( ( $m[ $w51 + 90 ] ?? $this->rt_word( $w51 + 90 ) ) != 2 );
																		$v53 = $m[ $w51 + 89 ] ?? $this->rt_word( $w51 + 89 );
																	} else {
																		$v53 = $m[ $w51 + 91 ] ?? $this->rt_word( $w51 + 91 );
																		$v52 = (int) ( $v53 != \PHP_INT_MIN );
																	}
																	if ( $v5 != \PHP_INT_MIN && $v52 != 0 ) {
																		$v54 = $v53 + $v8;
																		\is_float( $v54 ) && $v54 = self::rt_add_64( $v53, $v8 );
																		if ( ( $v54 < 253402300799999 ? $v54 : 253402300799999 ) < $v5 ) {
																			$v56 = 0;
																			$v55 = $m[ $w51 + 88 ] ?? $this->rt_word( $w51 + 88 );
																			$v57 = $v55;
																			break 7;
																		}
																	}
																}
																if ( ! $v49 ) {
																	break;
																}
															}
														}
														$v16 = 0;
														$v55 = $v14 == $v7 ? $v12 : 0;
														break;
													}
													$v58 = $v21 & 1 ? ( $v4 < 5 ? $v22 : 4 ) : 4;
													if ( ( $v6 == \PHP_INT_MIN || $v5 < $v6 ) && $v5 != \PHP_INT_MIN ) {
														if ( $v18 == 0 ) {
															$v16 = 0;
															$v55 = $v14 == $v7 ? $v12 : 0;
															break;
														}
														$v59 = 0;
														$v60 = 0;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															if ( $v59 <= 199 ) {
																$v61 = $v59 * 416;
																$w61 = $v61 >> 3;
																if ( ( $m[ $w61 + 5261 ] ?? $this->rt_word( $w61 + 5261 ) ) == $v7 ) {
																	$v62 = $m[ $w61 + 5259 ] ?? $this->rt_word( $w61 + 5259 );
																	$v63 = (int) ( $v62 < $v5 );
																	$v16 = $v63 ? $v62 : $v16;
																	$v60 = $v63 | $v60;
																}
															}
															$v59 = $v59 + 1;
															if ( $v59 == $v18 ) {
																break;
															}
														}
														do {
															if ( $v60 != 0 ) {
																$v56 = 0;
																while ( true ) {
																	--$this->fuel < 0 && self::rt_out_of_fuel();
																	if ( $v56 <= 199 ) {
																		$v64 = $v56 * 416;
																		if ( ( $m[ ( $v64 + 42088 ) >> 3 ] ?? $this->rt_load( $v64 + 42088 ) ) == $v7 ) {
																			$v65 = $v64 + 42072;
																			$w65 = $v65 >> 3;
																			if ( ( $m[ $w65 ] ?? $this->rt_word( $w65 ) ) == $v16 ) {
																				break 2;
																			}
																		}
																	}
																	$v56 = $v56 + 1;
																	if ( $v56 == $v18 ) {
																		break;
																	}
																}
															}
															$v55 = $v14 == $v7 ? $v12 : 0;
															break 3;
														} while ( false );
														if ( $v56 < $v18 ) {
															$v66 = $m[ $w65 + 1 ] ?? $this->rt_word( $w65 + 1 );
															$v67 = $m[ $w65 + 3 ] ?? $this->rt_word( $w65 + 3 );
															$v68 = $m[ $w65 + 4 ] ?? $this->rt_word( $w65 + 4 );
															$v69 = $m[ $w65 + 5 ] ?? $this->rt_word( $w65 + 5 );
															$v70 = $m[ $w65 + 6 ] ?? $this->rt_word( $w65 + 6 );
															$v71 = $m[ $w65 + 7 ] ?? $this->rt_word( $w65 + 7 );
															$m[1022] = 0;
															$m[1021] = $v71;
															$m[1020] = $v70;
															$m[1019] = $v69;
															$m[1018] = $v68;
															$m[1017] = $v67;
															$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8080 + 36 );
															$v73 = 0;
															$v74 = $v58 & 0xFF;
															$v55 = 0;
															--$this->fuel < 0 && self::rt_out_of_fuel();
															while ( true ) {
																$s0 = ( $v73 << 3 ) + 8136;
																$s1 = $m[ $s0 >> 3 ];
																$s0 = ( ( $m[ ( $v73 + 13696 ) >> 3 ] >> ( ( $v73 & 7 ) << 3 ) ) & 0xFF ) < $v74 ? 0 : $s1;
																$s1 = $s0 + $v55;
																\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v55 );
																$v55 = $s1;
																$v73 = $v73 + 1;
																if ( $v73 == 5 ) {
																	break;
																}
															}
															$v75 = 1;
															$v49 = 0;
															if ( ! $v29 ) {
																$v29 = 0;
																break 4;
															}
															$v76 = $v29;
															while ( true ) {
																--$this->fuel < 0 && self::rt_out_of_fuel();
																$v77 = $v76;
																$v76 = $v77 - 1;
																if ( $v76 <= 199 && $v76 < $v29 ) {
																	$s0 = $v76 * 416;
																	$v78 = $m[ ( $s0 + 42168 ) >> 3 ] ?? $this->rt_load( $s0 + 42168 );
																	if ( $v78 != \PHP_INT_MIN && $v78 < $v66 ) {
																		$v49 = $v77;
																		break 5;
																	}
																}
																if ( $v76 == 0 ) {
																	break 5;
																}
															}
														}
														$v55 = $v14 == $v7 ? $v12 : 0;
														break 3;
													}
													$v16 = 0;
													$v55 = $v14 == $v7 ? $v12 : 0;
													if ( $v18 ) {
														break 2;
													}
												} while ( false );
												$v56 = 0;
												$v49 = 0;
												$v50 = 0;
												$v79 = $v55;
												break 6;
											} while ( false );
											$v56 = 0;
											while ( true ) {
												--$this->fuel < 0 && self::rt_out_of_fuel();
												if ( $v56 <= 199 ) {
													$s0 = $v56 * 416;
													if ( ( $m[ ( $s0 + 42088 ) >> 3 ] ?? $this->rt_load( $s0 + 42088 ) ) == $v7 ) {
														break 2;
													}
												}
												$v56 = $v56 + 1;
												if ( $v56 == $v18 ) {
													break;
												}
											}
											$v80 = 0;
											$v49 = 0;
											$v75 = 0;
											$v56 = $v18;
											break 3;
										} while ( false );
										$v49 = 0;
										$v75 = 0;
									} while ( false );
									$v80 = 0;
									if ( $v56 < $v18 ) {
										$v81 = $v56 * 416;
										if ( ( $m[ ( $v81 + 42088 ) >> 3 ] ?? $this->rt_load( $v81 + 42088 ) ) == $v7 ) {
											$v82 = $v81 + 42072;
											$w82 = $v82 >> 3;
											$v83 = $m[ $w82 + 3 ] ?? $this->rt_word( $w82 + 3 );
											$v84 = $m[ $w82 + 4 ] ?? $this->rt_word( $w82 + 4 );
											$v85 = $m[ $w82 + 5 ] ?? $this->rt_word( $w82 + 5 );
											$v14 = $m[ $w82 + 6 ] ?? $this->rt_word( $w82 + 6 );
											$v12 = $m[ $w82 + 7 ] ?? $this->rt_word( $w82 + 7 );
											$v80 = 1;
										}
									}
								} while ( false );
								$v87 = 0;
								$v88 = $v58 & 0xFF;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( $v87 <= 199 ) {
										$v89 = $v87 * 416;
										if ( ( $m[ ( $v89 + 42088 ) >> 3 ] ?? $this->rt_load( $v89 + 42088 ) ) == $v7 ) {
											$v90 = $v89 + 42072;
											$w90 = $v90 >> 3;
											if ( ! ( $v75 & (int) ( ( $m[ $w90 ] ?? $this->rt_word( $w90 ) ) < $v16 ) ) ) {
												$v91 = $m[ $w90 + 3 ] ?? $this->rt_word( $w90 + 3 );
												$v92 = $m[ $w90 + 4 ] ?? $this->rt_word( $w90 + 4 );
												$v93 = $m[ $w90 + 5 ] ?? $this->rt_word( $w90 + 5 );
												$v94 = $m[ $w90 + 6 ] ?? $this->rt_word( $w90 + 6 );
												$v95 = $m[ $w90 + 7 ] ?? $this->rt_word( $w90 + 7 );
												$v96 = 0;
												$m[1022] = 0;
												$m[1021] = $v95;
												$m[1020] = $v94;
												$m[1019] = $v93;
												$m[1018] = $v92;
												$m[1017] = $v91;
												$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8080 + 36 );
												$v97 = 0;
												--$this->fuel < 0 && self::rt_out_of_fuel();
												while ( true ) {
													$s0 = ( $v97 << 3 ) + 8136;
													$s1 = $m[ $s0 >> 3 ];
													$s0 = ( ( $m[ ( $v97 + 13696 ) >> 3 ] >> ( ( $v97 & 7 ) << 3 ) ) & 0xFF ) < $v88 ? 0 : $s1;
													$s1 = $s0 + $v96;
													\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v96 );
													$v96 = $s1;
													$v97 = $v97 + 1;
													if ( $v97 == 5 ) {
														break;
													}
												}
												$v55 = $v55 < $v96 ? $v55 : $v96;
											}
										}
									}
									$v87 = $v87 + 1;
									if ( $v87 == $v18 ) {
										break;
									}
								}
								if ( ! $v80 ) {
									$v16 = 0;
									$v50 = $v49;
									$v79 = $v55;
									break 2;
								}
								$v57 = 0;
								$m[1022] = 0;
								$m[1021] = $v12;
								$m[1020] = $v14;
								$m[1019] = $v85;
								$m[1018] = $v84;
								$m[1017] = $v83;
								$m[1023] = ( $m[1023] & -0x100000000 ) | ( 8080 + 36 );
								$v99 = 0;
								--$this->fuel < 0 && self::rt_out_of_fuel();
								while ( true ) {
									$s0 = ( $v99 << 3 ) + 8136;
									$s1 = $m[ $s0 >> 3 ];
									$s0 = $s1 + $v57;
									\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v57 );
									$v57 = $s0;
									$v99 = $v99 + 1;
									if ( $v99 == 5 ) {
										break;
									}
								}
								$v50 = $v49;
							} while ( false );
							$v100 = $v57 - $v55;
							\is_float( $v100 ) && $v100 = self::rt_sub_64( $v57, $v55 );
							$v16 = $v100 > 0 ? $v100 : 0;
							$v79 = $v57 > $v55 ? $v55 : $v57;
						} while ( false );
						$v101 = 1;
						if ( $v50 < $v29 ) {
							$v102 = 0;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								if ( $v50 <= 199 && $v50 < $v29 ) {
									$v103 = $v50 * 416;
									$w103 = $v103 >> 3;
									if ( ( $m[ $w103 + 5269 ] ?? $this->rt_word( $w103 + 5269 ) ) != 2 ) {
										$v104 = $m[ $w103 + 5267 ] ?? $this->rt_word( $w103 + 5267 );
										$v105 = $v104 - $v79;
										\is_float( $v105 ) && $v105 = self::rt_sub_64( $v104, $v79 );
										$v16 = $v16 > $v105 ? $v16 : $v105;
										$v79 = $v104 > $v79 ? $v79 : $v104;
										$v102 = 1;
									}
								}
								$v50 = ( $v50 + 1 ) & 0xFFFFFFFF;
								if ( $v50 == $v29 ) {
									break;
								}
							}
							$v101 = $v102 ^ 1;
						}
						$v106 = 0;
						$v107 = $v10 - $v79;
						\is_float( $v107 ) && $v107 = self::rt_sub_64( $v10, $v79 );
						$v108 = $v16 > $v107 ? $v16 : $v107;
						$v109 = (int) ( $v1 - $v11 > $v9 && $v108 > 0 );
						$v110 = (int) ( $v108 < 1 ) & $v101 & (int) ( $v55 == $v10 );
						do {
							if ( $v2 != 2 || $v29 == 0 ) {
								break;
							}
							$v111 = 0;
							do {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( $v111 <= 199 ) {
										$s0 = $v111 * 416;
										if ( ( $m[ ( $s0 + 42160 ) >> 3 ] ?? $this->rt_load( $s0 + 42160 ) ) != \PHP_INT_MIN ) {
											$v112 = 1;
											break 2;
										}
									}
									$v111 = $v111 + 1;
									if ( $v111 == $v29 ) {
										break;
									}
								}
								$v112 = 0;
							} while ( false );
							$v113 = $v29;
							do {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									do {
										$v114 = $v113;
										$v113 = ( $v114 - 1 ) & 0xFFFFFFFF;
										if ( $v113 > 199 || $v113 >= $v29 ) {
											break;
										}
										$v115 = $v113 * 416 + 41432;
										$w115 = $v115 >> 3;
										if ( ! $v112 ) {
											if ( $v113 || ( $m[ $w115 + 90 ] ?? $this->rt_word( $w115 + 90 ) ) == 2 ) {
												break;
											}
											$v113 = 0;
											break 3;
										}
										if ( ( $m[ $w115 + 91 ] ?? $this->rt_word( $w115 + 91 ) ) != \PHP_INT_MIN ) {
											break 3;
										}
									} while ( false );
									if ( ! $v113 ) {
										break 3;
									}
								}
							} while ( false );
							if ( $v113 >= $v29 ) {
								break;
							}
							$v116 = $m[ $w115 + 88 ] ?? $this->rt_word( $w115 + 88 );
							$c = $v114 >= $v29;
							$v117 = 0;
							if ( ! $c ) {
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									if ( $v114 <= 199 && $v114 < $v29 ) {
										$v118 = $v114 * 416;
										$w118 = $v118 >> 3;
										if ( ( $m[ $w118 + 5269 ] ?? $this->rt_word( $w118 + 5269 ) ) != 2 ) {
											$v119 = $m[ $w118 + 5267 ] ?? $this->rt_word( $w118 + 5267 );
											$v120 = $v119 - $v116;
											\is_float( $v120 ) && $v120 = self::rt_sub_64( $v119, $v116 );
											$v117 = $v117 > $v120 ? $v117 : $v120;
											$v116 = $v119 > $v116 ? $v116 : $v119;
										}
									}
									$v114 = ( $v114 + 1 ) & 0xFFFFFFFF;
									if ( $v114 == $v29 ) {
										break;
									}
								}
							}
							$v121 = $v10 - $v116;
							\is_float( $v121 ) && $v121 = self::rt_sub_64( $v10, $v116 );
							$v106 = (int) ( ( $v117 > $v121 ? $v117 : $v121 ) > 0 );
						} while ( false );
						isset( $m[5235] ) || $this->rt_touch( 5235 );
						$m[5235] = $v106;
						isset( $m[5229] ) || $this->rt_touch( 5229 );
						$m[5229] = $v108;
						isset( $m[5228] ) || $this->rt_touch( 5228 );
						$m[5228] = $v55;
						isset( $m[5234] ) || $this->rt_touch( 5234 );
						$m[5234] = $v109;
						isset( $m[5233] ) || $this->rt_touch( 5233 );
						$m[5233] = $v110;
						isset( $m[5232] ) || $this->rt_touch( 5232 );
						$m[5232] = $v49;
						isset( $m[5231] ) || $this->rt_touch( 5231 );
						$m[5231] = $v56;
						$s0 = $v79 < $v10 ? $v79 : $v10;
						$s1 = $v108 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v108, $s0 );
						isset( $m[5230] ) || $this->rt_touch( 5230 );
						$m[5230] = $s1;
						break 2;
					} while ( false );
					$this->place_at_fault( 8080 + 40, 41440, 13, 10856, 13, 0, 0, 0, 0, 0 );
					$m[1014] = ( $m[1014] & -0x100000000 ) | ( $m[1018] & 0xFFFFFFFF );
					$m[1013] = $m[1017];
					$m[1012] = $m[1016];
					$v123 = $m[1015];
					$m[1011] = $v123;
					if ( ( $v123 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5227] ) || $this->rt_touch( 5227 );
				$m[5227] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8080 + 8 );
		} while ( false );
		$this->g0_stack_pointer = 8080 + 112;
	}

	/** resolve (WebAssembly function 43). */
	private function resolve_43(): void {
		$m = &$this->m;
		$v15 = 0;
		$v16 = 0;
		$this->g0_stack_pointer = 7904;
		$v1 = 0;
		do {
			if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
				$m[1008] = $m[1008] & -0x100;
				$m[1007] = $m[1007] & -0x100000000;
				$m[1006] = $m[1006] & -0x100000000;
				$m[1005] = $m[1005] & -0x100000000;
			} else {
				do {
					$v2 = $m[5180] ?? $this->rt_load( 41440 );
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
							$v10 = ( $v8 * 416 + 42072 ) & 0xFFFFFFFF;
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
					$v17 = 12976;
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
					isset( $m[5242] ) || $this->rt_touch( 5242 );
					$m[5242] = $m[1023];
					isset( $m[5241] ) || $this->rt_touch( 5241 );
					$m[5241] = $m[1022];
					isset( $m[5240] ) || $this->rt_touch( 5240 );
					$m[5240] = $m[1021];
					isset( $m[5239] ) || $this->rt_touch( 5239 );
					$m[5239] = $m[1020];
					isset( $m[5238] ) || $this->rt_touch( 5238 );
					$m[5238] = $m[1019];
					isset( $m[5237] ) || $this->rt_touch( 5237 );
					$m[5237] = $m[1018];
					isset( $m[5236] ) || $this->rt_touch( 5236 );
					$m[5236] = $m[1017];
					isset( $m[5229] ) || $this->rt_touch( 5229 );
					$m[5229] = $m[1010];
					isset( $m[5228] ) || $this->rt_touch( 5228 );
					$m[5228] = $m[1009];
					isset( $m[5235] ) || $this->rt_touch( 5235 );
					$m[5235] = $m[1016] == 2 ? 2 : 1;
					isset( $m[5234] ) || $this->rt_touch( 5234 );
					$m[5234] = $m[1015] == 2 ? 2 : 1;
					$v21 = $m[1014];
					isset( $m[5233] ) || $this->rt_touch( 5233 );
					$m[5233] = $v21 == 3 ? 3 : ( $v21 == 2 ? 2 : 1 );
					$v22 = $m[1013];
					isset( $m[5232] ) || $this->rt_touch( 5232 );
					$m[5232] = $v22 == 3 ? 3 : ( $v22 == 2 ? 2 : 1 );
					$v23 = $m[1012];
					isset( $m[5231] ) || $this->rt_touch( 5231 );
					$m[5231] = $v23 == 3 ? 3 : ( $v23 == 2 ? 2 : 1 );
					$v24 = $m[1011];
					isset( $m[5230] ) || $this->rt_touch( 5230 );
					$m[5230] = $v24 == 3 ? 3 : ( $v24 == 2 ? 2 : 1 );
					$this->rt_copy( 41944, 7904 + 16, 120 );
					isset( $m[5227] ) || $this->rt_touch( 5227 );
					$m[5227] = 0;
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
			$v1 = $m[ ( $s0 + 13864 ) >> 3 ];
		}
		return $v1;
	}

	/** split (WebAssembly function 45). */
	private function split_45(): void {
		$m = &$this->m;
		$this->g0_stack_pointer = 8128;
		do {
			do {
				if ( ( $m[5179] ?? $this->rt_load( 41432 ) ) != 3 ) {
					$m[1019] = $m[1019] & -0x100;
					$m[1018] = $m[1018] & -0x100000000;
					$m[1017] = $m[1017] & -0x100000000;
					$m[1016] = $m[1016] & -0x100000000;
					break;
				}
				do {
					do {
						$v1 = $m[5180] ?? $this->rt_load( 41440 );
						if ( $v1 < 0 || $v1 > 10000000000000 ) {
							break;
						}
						$v2 = $m[5181] ?? $this->rt_load( 41448 );
						if ( $v2 < 0 || $v2 > 10000000000000 ) {
							break;
						}
						$v3 = $m[5182] ?? $this->rt_load( 41456 );
						if ( $v3 < 0 || $v3 > 10000000000000 ) {
							break;
						}
						$v4 = $m[5183] ?? $this->rt_load( 41464 );
						if ( $v4 >= 10000000000001 || $v4 < 0 && $v4 != \PHP_INT_MIN ) {
							break;
						}
						$v5 = $m[5184] ?? $this->rt_load( 41472 );
						if ( $v5 >= 0 ) {
							if ( $v5 >= 10000000000001 ) {
								break;
							}
						} elseif ( $v5 != \PHP_INT_MIN ) {
							break;
						}
						$v6 = $m[5185] ?? $this->rt_load( 41480 );
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
						isset( $m[5231] ) || $this->rt_touch( 5231 );
						$m[5231] = $v11 ? \PHP_INT_MIN : $v10;
						$s0 = $v6 - $v10;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v6, $v10 );
						isset( $m[5230] ) || $this->rt_touch( 5230 );
						$m[5230] = $v11 ? \PHP_INT_MIN : $s0;
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
						isset( $m[5228] ) || $this->rt_touch( 5228 );
						$m[5228] = $v18;
						$s0 = $v1 - $v18;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v1, $v18 );
						isset( $m[5229] ) || $this->rt_touch( 5229 );
						$m[5229] = $s0;
						break 2;
					} while ( false );
					$this->place_at_fault( 8128 + 32, 41440, 6, 11168, 6, 0, 0, 0, 0, 8128 );
					$m[1019] = ( $m[1019] & -0x100000000 ) | ( $m[1023] & 0xFFFFFFFF );
					$m[1018] = $m[1022];
					$m[1017] = $m[1021];
					$v19 = $m[1020];
					$m[1016] = $v19;
					if ( ( $v19 & 0xFFFFFFFF ) != 2 ) {
						break 2;
					}
				} while ( false );
				isset( $m[5227] ) || $this->rt_touch( 5227 );
				$m[5227] = 0;
				break 2;
			} while ( false );
			$this->words_say( 8128 );
		} while ( false );
		$this->g0_stack_pointer = 8128 + 64;
	}

	/** words (WebAssembly function 46). */
	private function words_46(): int {
		return 41432;
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
