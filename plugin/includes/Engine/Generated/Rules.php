<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: b2fa78ace2782cfdcc2edf920783681b64b8691a53324394f2a2de79fc0ab751.
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
	public const WASM_SHA256 = 'b2fa78ace2782cfdcc2edf920783681b64b8691a53324394f2a2de79fc0ab751';

	/** Loop iterations and recursive calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The words of the memory that do not start as zero, by their positions. */
	private const WORDS = array(
		1025 => 3153600000000, 1028 => 253402300799999, 256, 1031 => 10000000000000, 1034 => 10000000000000,
		1037 => 10000000000000, 256, 1040 => 10000000000000, 1043 => 1, 1046 => 253402300799999,
		1049 => 3153600000000, 1052 => 1, 1055 => 1, 1058 => 1, 1061 => 9007199254740991, 256, 1064 => 1,
		1067 => 253402300799999, 256, -10000000000000, 10000000000000, 256, 1, 3, 1, 1076 => 253402300799999,
		1079 => 253402300799999, 1082 => 9007199254740991, 256, 1085 => 1, 1087 => 1, 2, 1,
		1091 => 253402300799999, 1094 => 253402300799999, 1097 => 9007199254740991, 256, -10000000000000,
		10000000000000, 256, 1, 3, 1, 1106 => 253402300799999, 256, 1109 => 253402300799999, 256,
		1112 => 253402300799999, 256, 1, 9, 1, 1118 => 1, 1120 => 1, 1122 => 2, 1124 => 10000000000000,
		1127 => 253402300799999, 1130 => 1, 1132 => -10000000000000, 10000000000000, 256, 1, 3, 1,
		1139 => 253402300799999, 256, 1142 => 253402300799999, 256, 1145 => 253402300799999, 256,
		1148 => 253402300799999, 256, 1151 => 10000000000000, 1154 => 10000000000000, 256, 1, 10000000000000,
		1159 => 1, 3, 1, 1, 1164 => 259, 1166 => 3153600000000, 1169 => 3153600000000, 1171 => 1, 3, 1, 1, 3,
		1, 1, 3, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1190 => 1000, 1193 => 10000000000000, 1196 => 100,
		1199 => 10000000000000, 1202 => 3153600000000, 1205 => 3153600000000, 1207 => 1, 1000, 1210 => 1,
		1212 => 2, 1214 => 10000000000000, 1217 => 253402300799999, 1220 => 253402300799999, 1222 => 1,
		1224 => 2, 1, 1227 => 2, 1, 1000000000, 1292 => 1, 1295 => 253402300799999, 1297 => 1, 4, 1, 1,
		1302 => 258, 1304 => 1, 1306 => 1, 6, 1, 1310 => 10000000000000, 1313 => 10000000000000, 256,
		1316 => 10000000000000, 1318 => 1, 10000000000000, 1321 => 1, 1000000000, 1324 => 1, 1326 => 259,
		1328 => 10000000000000, 1331 => 253402300799999, 256, 8308408381722878317, 7813556698717580387,
		8308408365296480869, 8030554088932471923, 7308323448095601527, 7308323448095532097,
		8391735987694561347, 8746360347870458995, 7885371318049926773, 7022069967913775201,
		8031153304953382252, 8389754633633222770, 8382176872291000691, 8319390334260568943,
		8382176872291000691, 7305808799991554927, 8245927517318444142, 8463231687805003108,
		7236837475651186800, 7161130671137453935, 7305790164514852197, 7020393191156117315, 495774034292,
		1357 => 253402300799999, 256, 1360 => 253402300799999, 1363 => 253402300799999, 256, 1366 => 1,
		1369 => 1, 1372 => 253402300799999, 1374 => 1, 2, 1, 1, 5, 1, 1381 => 253402300799999, 256,
		1384 => 253402300799999, 256, 1387 => 3153600000000, 1390 => 10000000000000, 1393 => 10000000000000,
		1396 => 253402300799999, 1399 => 253402300799999, 1402 => 253402300799999, 1405 => 10000000000000,
		1408 => 10000000000000, 1411 => 10000000000000, 1414 => 10000000000000, 1417 => 10000000000000,
		1420 => 10000000000000, 1423 => 253402300799999, 256, 1426 => 3153600000000, 256,
		1429 => 3153600000000, 256, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1, 3, 257, 1, 2, 257, 1, 2, 257,
		1450 => 1000, 256, 1453 => 10000000000000, 256, 1456 => 100, 256, 1459 => 10000000000000, 256,
		1462 => 3153600000000, 256, 1465 => 3153600000000, 256, 1, 1000, 256, 7453016943535417460,
		2334385648715461477, 7310017434430236271, 8247611994981558387, 7813591561000219749,
		8007511615192789605, 8316850467080708198, 7598807740087363700, 2333181740637515375,
		7594793441589032051, 7595451752585000295, 8320241373653525868, 6998705320237690473,
		7957614725274629219, 7308323448091074848, 2334397830433170976, 7234013693382846583,
		6998705320237690473, 7957614725274629219, 7308323448091074848, 2334397830433170976,
		7738140083766719585, 6998705320238544239, 7957614725274629219, 7308323448091074848,
		2334397830433170976, 7308631229692146785, 7161040502412047470, 8388366762129713524,
		7358988583144091496, 7307218374469445481, 2336927755366785312, 8097873590824758895,
		8458153864538777968, 7021991863916983404, 8386654022352987500, 7309377853804540527,
		7307218438825796466, 2340029460253864736, 7955925862328530035, 7526767821065188640,
		8751731466283720805, 7575172648053011232, 7954873659799117934, 8097862595780310132,
		7738135658831441696, 7526767812407489135, 8606207838306902117, 8102104866964795168,
		8243593262841231724, 6998706448404669281, 7526768860447532064, 8241992408387231845,
		7959303596593345385, 8242748819522742644, 8367815003007641193, 6581359, 34359749032, 141733932528,
		900000, 1531 => 3153600000000, 1533 => 68719487408, 98784259601, 300000, 1537 => 3153600000000,
		1539 => 47244650944, 184683605544, 3, 1, 3, 3, 34359749067, 171798703699, 2, 1, 3, 3, 55834585555,
		171798703739, 1, 1, 3, 3, 34359749088, 167503736483, 1, 1, 3, 3, 30064781800, 115964128970, 1, 1, 2,
		4, 30064781807, 124554063589, 1, 1, 2, 4, 77309422070, 115964129026, 100, 1579 => 1000, 2,
		68719487496, 107374194461, 1585 => 10000000000000, 1, 77309422104, 115964129078, 1591 => 100, 2,
		51539618346, 90194325329, 1597 => 10000000000000, 1, 60129552950, 85899358054, 2592000000,
		1603 => 3153600000000, 1605 => 30064781892, 85899358074, 600000, 1609 => 3153600000000,
		1611 => 77309422155, 158913802126, 2, 1, 1000, 2, 1618 => 2147483647, 1621 => 2147483647, 1624 => 100,
		1627 => 2147483647, 1630 => 253402300799999, 1633 => 253402300799999, 256, 1636 => 1000000,
		1638 => -10000000000000, 10000000000000, 256, 1642 => 1, 1645 => 1, 1647 => -10000000000000,
		10000000000000, 256, 1651 => 1, 256, 1654 => 1, 256, 1657 => 1, 1659 => 1, 6, 1, 1, 1664 => 258, 1,
		10000000000000, 1668 => 1, 1000000000, 1672 => 1000000000, 256, 1675 => 10000000000000,
		1678 => 10000000000000, 1681 => 253402300799999, 256, 1, 23, 1, -9007199254740991, 9007199254740991,
		256, 17230332160, 1712 => 506097522914230528, 1084818905618843912, 6215625451114768,
		-3679655930259482231, -7885027066069066565, 8665910390406470631, -1986422194311136291, 1, 2, 3, 17, 4,
		5, 14, 6, 7, 8, 9, 10, 15, 11, 12, 16, 13, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 22, 10, 11, 12, 13, 14, 23,
		15, 18, 20, 16, 21, 17, 8, 131072, 16, 32, 16384, 64, 1773 => 8192, 2, 4, 1777 => 16, 32, 64, 128,
		1782 => 512, 1786 => 8192, 524288, 2, 4, 8, 16, 32, 64, 128, 256, 512, 4194304, 1024, 2048, 4096,
		8192, 16384, 8388608, 32768, 262144, 1048576, 65536, 2097152, 131072, 578437695752307201,
		1445953508385491721, 148629873332589078, 72058697844523008, 144397766859227136, 66049,
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

	/** acknowledge (WebAssembly function 56).: (i32) -> (i32). */
	public function acknowledge( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->acknowledge_56( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** admit (WebAssembly function 57).: (i32) -> (i32). */
	public function admit( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->admit_57( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** answer (WebAssembly function 58).: () -> (i32). */
	public function answer(): int {
		$this->rt_begin_call();
		try {
			$result = $this->answer_58();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** confirm (WebAssembly function 59).: (i32) -> (i32). */
	public function confirm( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->confirm_59( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** decide (WebAssembly function 60).: (i32) -> (i32). */
	public function decide( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->decide_60( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** format (WebAssembly function 61).: () -> (i64). */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_61();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** group (WebAssembly function 62).: (i32) -> (i32). */
	public function group( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->group_62( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** order (WebAssembly function 63).: (i32) -> (i32). */
	public function order( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->order_63( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** question (WebAssembly function 64).: () -> (i32). */
	public function question(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_64();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** question_capacity (WebAssembly function 65).: () -> (i32). */
	public function question_capacity(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_capacity_65();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** reconcile (WebAssembly function 66).: (i32) -> (i32). */
	public function reconcile( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->reconcile_66( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** reflect (WebAssembly function 67).: (i32) -> (i32). */
	public function reflect( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->reflect_67( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** resolve (WebAssembly function 68).: (i32) -> (i32). */
	public function resolve( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->resolve_68( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** rules (WebAssembly function 69).: (i32) -> (i64). */
	public function rules( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->rules_69( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/** snapshot (WebAssembly function 70).: (i32) -> (i32). */
	public function snapshot( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->snapshot_70( $v0 & 0xFFFFFFFF );
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
				return 81496;
			case '__heap_base':
				return 81504;
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

	/** stock_truth::wire::admit::read_claim (WebAssembly function 0). */
	private function admit_read_claim( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v2 << 32 ) | ( ( $v2 + 5 ) & 0xFFFFFFFF );
		$v3 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v3 >= $v2 && ( ( $v3 - $v2 ) & 0xFFFFFFFF ) > 4 ) {
			$v4 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
			$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 10104;
			$w4 = 1263;
		}
		$this->reader_check( $v1, $v4, 5, 8552, 5 );
		$v5 = $m[ $w4 ] ?? $this->rt_load( $v4 );
		$m[ $w0 + 1 ] = $v5;
		$m[ $w0 + 5 ] = $m[ $w4 + 3 ] ?? $this->rt_load( $v4 + 24 );
		$m[ $w0 + 4 ] = $m[ $w4 + 2 ] ?? $this->rt_load( $v4 + 16 );
		$v6 = $m[ $w4 + 4 ] ?? $this->rt_load( $v4 + 32 );
		$m[ $w0 + 3 ] = $v6;
		$m[ $w0 ] = (int) ( $v5 == \PHP_INT_MIN );
		$m[ $w0 + 2 ] = (int) ( $v6 != \PHP_INT_MIN );
		$v7 = $m[ $w4 + 1 ] ?? $this->rt_load( $v4 + 8 );
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x100 ) | ( $v7 == 1 ? 0 : ( $v7 == 3 ? 2 : 1 ) );
	}

	/** stock_truth::wire::words::Reader::fail (WebAssembly function 1). */
	private function reader_fail( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		if ( ( ( $m[ $w0 + 3 ] >> 32 ) & 0xFF ) == 11 ) {
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0xFF00000001 ) | ( $v1 << 32 );
			$m[ $w0 + 3 ] = ( $m[ $w0 + 3 ] & -0x100000000 ) | ( ( ( ( $m[ $w0 + 1 ] >> 32 ) & 0xFFFFFFFF ) + $v2 ) & 0xFFFFFFFF );
		}
	}

	/** stock_truth::wire::words::Reader::check (WebAssembly function 2). */
	private function reader_check( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		if ( $v2 != 0 ) {
			$v5 = $v4 < $v2 ? $v4 : $v2;
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$s0 = ( $v1 + ( $v6 << 3 ) ) & 0xFFFFFFFF;
				$v7 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
				$v8 = $v3 + $v6 * 24;
				$w8 = $v8 >> 3;
				if ( $v7 < $m[ $w8 ] || $v7 > $m[ $w8 + 1 ] ) {
					$this->reader_look_twice( $v0, $v7, $m[ $w8 + 2 ] & 0xFF, ( $m[ $w8 + 2 ] >> 8 ) & 0xFF, $v6 );
				}
				$v6 = $v6 + 1;
				if ( $v6 == $v5 ) {
					break;
				}
			}
		}
	}

	/** stock_truth::wire::pools::PoolRecord::take_pools (WebAssembly function 3). */
	private function poolrecord_take_pools( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$this->reader_list( $v2 + 4, $v1, 100, 9056, 11 );
		$v3 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
		$v4 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
		$v5 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v5;
		$m[ $w0 ] = ( $v4 << 32 ) | $v3;
		$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | $v5;
		do {
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v7 = ( $v6 * 11 ) & 0xFFFFFFFF;
				if ( $v4 < $v7 || ( ( $v4 - $v7 ) & 0xFFFFFFFF ) < 11 ) {
					break 2;
				}
				$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( ( ( $v7 - $v4 + ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) & 0xFFFFFFFF ) << 32 );
				$v8 = ( $v3 + ( $v7 << 3 ) ) & 0xFFFFFFFF;
				$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
				$v9 = (int) ( ( $m[ $w8 + 2 ] ?? $this->rt_load( $v8 + 16 ) ) == \PHP_INT_MIN );
				if ( (int) ( ( $m[ $w8 ] ?? $this->rt_load( $v8 ) ) != \PHP_INT_MIN ) & $v9 || ( $v9 ^ (int) ( ( $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24 ) ) == \PHP_INT_MIN ) ) != 0 ) {
					$this->reader_fail( $v1, 8, 0 );
				}
				$v6 = $v6 + 1;
				if ( $v6 == $v5 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::words::Reader::list (WebAssembly function 4). */
	private function reader_list( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w1 = $v1 >> 3;
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v5 << 32 ) | ( ( $v5 + 1 ) & 0xFFFFFFFF );
		if ( ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) > $v5 ) {
			$v6 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v6 = 10024;
		}
		$v7 = $v6 & 7 ? $this->rt_load( $v6 ) : $m[ $v6 >> 3 ] ?? $this->rt_load( $v6 );
		$v8 = $v7 >= 0 && $v7 < 4294967295 ? $v7 : 4294967295;
		if ( $v2 < $v8 ) {
			$this->reader_fail( $v1, 6, 0 );
		}
		$v9 = 0;
		$v10 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$v11 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		$v12 = $m[ $w1 ] & 0xFFFFFFFF;
		do {
			$v13 = ( ( $m[ $w1 + 3 ] >> 32 ) & 0xFF ) == 11 ? $v8 : 0;
			if ( $v13 == 0 ) {
				break;
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v14 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
				$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v14 << 32 );
				$v15 = ( $v14 + $v4 ) & 0xFFFFFFFF;
				$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v15;
				$v16 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
				if ( $v15 > $v16 ) {
					$this->reader_fail( $v1, 1, 0 );
					break 2;
				}
				$s0 = ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v14 << 3 );
				$v17 = ( $v16 - $v14 ) & 0xFFFFFFFF;
				$this->reader_check( $v1, ( $v16 < $v14 ? 8 : $s0 ) & 0xFFFFFFFF, $v17 > $v16 ? 0 : $v17, $v3, $v4 );
				$v9 = $v9 + 1;
				if ( $v9 == $v13 ) {
					break 2;
				}
			}
		} while ( false );
		$i = ( $v0 + 8 ) >> 3;
		$b = ( ( $v0 + 8 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( $v13 << $b );
		$v18 = ( $v11 - $v10 ) & 0xFFFFFFFF;
		$i = ( $v0 + 4 ) >> 3;
		$b = ( ( $v0 + 4 ) & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( $v18 > $v11 ? 0 : $v18 ) << $b );
		$i = $v0 >> 3;
		$b = ( $v0 & 4 ) << 3;
		$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFFFFFF << $b ) ^ -1 ) ) | ( ( ( $v11 < $v10 ? 8 : $v12 + ( $v10 << 3 ) ) & 0xFFFFFFFF ) << $b );
	}

	/** stock_truth::wire::pools::PolicyRecord::take (WebAssembly function 5). */
	private function policyrecord_take( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$v3 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v3 << 32 ) | ( ( $v3 + 15 ) & 0xFFFFFFFF );
		$v4 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v4 >= $v3 && ( ( $v4 - $v3 ) & 0xFFFFFFFF ) > 14 ) {
			$v5 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v3 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v5 = 10208;
		}
		$this->reader_check( $v1, $v5, 15, 9320, 15 );
		$this->reader_list( $v2 + 4, $v1, 16, 9320, 15 );
		$v6 = $this->rt_load( $v2 + 4 );
		$v7 = ( $m[ $w2 + 1 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( $v7 << 32 );
		$this->pools_policy( $v0 + 16, $v5 );
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v7;
		$m[ $w0 ] = $v6;
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::wire::pools::policy (WebAssembly function 6). */
	private function pools_policy( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$m[ $w0 + 1 ] = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
		$m[ $w0 ] = $m[ $w1 ] ?? $this->rt_load( $v1 );
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

	/** stock_truth::wire::pools::pool (WebAssembly function 7). */
	private function pools_pool( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = ( $v1 >> 3 ) | ( $v1 << 61 );
		$m[ $w0 + 8 ] = 0;
		$m[ $w0 + 11 ] = $m[ $w1 + 3 ] ?? $this->rt_load( $v1 + 24 );
		$v2 = $m[ $w1 + 2 ] ?? $this->rt_load( $v1 + 16 );
		$m[ $w0 + 10 ] = $v2;
		$v3 = $m[ $w1 ] ?? $this->rt_load( $v1 );
		$m[ $w0 + 7 ] = $v3;
		$m[ $w0 + 14 ] = $m[ $w1 + 6 ] ?? $this->rt_load( $v1 + 48 );
		$v4 = $m[ $w1 + 5 ] ?? $this->rt_load( $v1 + 40 );
		$m[ $w0 + 3 ] = $v4;
		$v5 = $m[ $w1 + 4 ] ?? $this->rt_load( $v1 + 32 );
		$m[ $w0 + 1 ] = $v5;
		$m[ $w0 + 2 ] = (int) ( $v4 != \PHP_INT_MIN );
		$m[ $w0 ] = (int) ( $v5 != \PHP_INT_MIN );
		$v6 = $m[ $w1 + 1 ] ?? $this->rt_load( $v1 + 8 );
		$m[ $w0 + 12 ] = ( $m[ $w0 + 12 ] & -0x100 ) | ( $v6 == 1 ? 0 : ( $v6 == 3 ? 2 : 1 ) );
		$m[ $w0 + 6 ] = $v2 == \PHP_INT_MIN ? 2 : (int) ( $v3 == \PHP_INT_MIN );
		$v7 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
		$v8 = $m[ $w1 + 7 ] ?? $this->rt_load( $v1 + 56 );
		$v9 = $m[ $w1 + 8 ] ?? $this->rt_load( $v1 + 64 );
		$v10 = $m[ $w1 + 9 ] ?? $this->rt_load( $v1 + 72 );
		$m[ $w0 + 16 ] = ( $m[ $w0 + 16 ] & -0x100 ) | ( $v10 == 3 ? 2 : (int) ( $v10 == 2 ) );
		$m[ $w0 + 15 ] = $v9;
		$m[ $w0 + 5 ] = $v8;
		$m[ $w0 + 4 ] = (int) ( $v8 != \PHP_INT_MIN );
		$m[ $w0 + 13 ] = (int) ( $v7 >= 0 && $v7 < 4294967296 ) | ( $v7 << 32 );
	}

	/** stock_truth::wire::words::Reader::look_twice (WebAssembly function 8). */
	private function reader_look_twice( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		do {
			if ( $v1 == \PHP_INT_MIN ) {
				if ( $v3 & 1 ) {
					return;
				}
				$v5 = 3;
				break;
			}
			$v6 = 7;
			$v7 = 100;
			$v8 = 16;
			$v5 = 4;
			switch ( $v2 & 0xFF ) {
				case 1:
					$v5 = 5;
					break 2;
				case 2:
					break;
				case 3:
					$v6 = 10;
					$v7 = 16;
					$v8 = 20;
					break;
				default:
					break 2;
			}
			if ( $v1 < 0 || $v1 > 4294967295 ) {
				break;
			}
			$s0 = $v0 + $v8;
			$v9 = $v1;
			if ( ( ( $m[ $s0 >> 3 ] >> ( ( $s0 & 4 ) << 3 ) ) & 0xFFFFFFFF ) > $v9 ) {
				return;
			}
			$v5 = $v7 > $v9 ? $v6 : 4;
		} while ( false );
		$this->reader_fail( $v0, $v5, $v4 );
	}

	/** stock_truth::wire::resolve::decided (WebAssembly function 9). */
	private function resolve_decided( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$v11 = 0;
		$v12 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v3 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( ! $v3 ) {
			$v4 = 0;
		} else {
			$v5 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
			$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
			$v7 = 0;
			$v4 = 0;
			$v8 = (int) ( $v2 > 14 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( ! $v8 ) {
					$v9 = ( $v7 * 15 ) & 0xFFFFFFFF;
					if ( $v6 >= $v9 && ( ( $v6 - $v9 ) & 0xFFFFFFFF ) >= 15 ) {
						$s0 = ( $v5 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
						$v10 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
						if ( $v10 != \PHP_INT_MIN ) {
							$v4 = 1;
							$v11 = $v10;
							$v12 = $v7;
						}
					}
				}
				$v7 = $v7 + 1;
				if ( $v7 == $v3 ) {
					break;
				}
			}
		}
		$m[ $w0 + 2 ] = $v11;
		$m[ $w0 + 1 ] = ( $m[ $w0 + 1 ] & -0x100000000 ) | $v12;
		$m[ $w0 ] = $v4;
	}

	/** stock_truth::rules::gate::max_quantity::max_quantity (WebAssembly function 10). */
	private function max_quantity_max_quantity( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v7 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 3 ] ) || $this->rt_touch( $w7 + 3 );
		$this->g0_stack_pointer = $v7;
		do {
			do {
				do {
					do {
						if ( $m[ $w2 + 2 ] == 1 && ( $m[ $w1 + 10 ] < $m[ $w2 + 3 ] && ( $m[ $w1 + 11 ] & 0xFF ) == 3 ) ) {
							$v8 = $m[ $w2 + 10 ];
							$this->room_make_room( $v1, $v4, 1, $v3 );
							$this->fit_fit( $v7 + 8, $v1, $v2, $v4, $v5, $v6 );
							if ( $m[ $w7 + 1 ] != 1 ) {
								$this->room_make_room( $v1, $v4, 0, $v3 );
								break;
							}
							$v9 = $m[ $w7 + 2 ];
							$v10 = $m[ $w2 + 8 ];
							if ( $v10 == 0 ) {
								break 2;
							}
							$v11 = \PHP_INT_MIN;
							if ( $v8 == \PHP_INT_MIN && $v10 == -1 ) {
								break 3;
							}
							if ( $v10 < 1 ) {
								break 2;
							}
							$v12 = $v8 % $v10;
							$s0 = $v12 + ( ( $v12 >> 63 ) & $v10 );
							$v11 = $v8 - $s0;
							\is_float( $v11 ) && $v11 = self::rt_sub_64( $v8, $s0 );
							break 3;
						}
						$this->room_make_room( $v1, $v4, 0, $v3 );
					} while ( false );
					$this->fit_fit( $v0, $v1, $v2, $v4, $v5, $v6 );
					break 3;
				} while ( false );
				$v11 = $v8;
			} while ( false );
			$v13 = ( $m[ $w7 + 3 ] >> 32 ) & 0xFFFFFFFF;
			$v14 = $m[ $w7 + 3 ] & 0xFFFFFFFF;
			$this->room_make_room( $v1, $v4, 0, $v3 );
			$this->fit_fit( $v0, $v1, $v2, $v4, $v5, $v6 );
			if ( $m[ $w0 ] != 1 ) {
				break;
			}
			$v15 = $v9 < $v11 ? $v9 : $v11;
			if ( $m[ $w0 + 1 ] > $v15 ) {
				break;
			}
			$m[ $w0 + 2 ] = ( $v13 << 32 ) | $v14;
			$m[ $w0 + 1 ] = $v15;
			$m[ $w0 ] = 1;
		} while ( false );
		$this->g0_stack_pointer = $v7 + 32;
	}

	/** stock_truth::rules::gate::room::make_room (WebAssembly function 11). */
	private function room_make_room( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v4 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 1 ] ) || $this->rt_touch( $w4 + 1 );
		$this->g0_stack_pointer = $v4;
		$v5 = $v1 > 99 ? 13520 : $v1 * 176 + 14528;
		$w5 = $v5 >> 3;
		$v6 = $m[ $w5 + 20 ] & 0xFFFFFFFF;
		$v7 = $v6 ? 0 : $v1;
		$s0 = $m[ ( $v0 + 8 ) >> 3 ] & 0xFFFFFFFF;
		$v8 = ( $v6 ? $s0 : $v1 + 1 ) & 0xFFFFFFFF;
		if ( $v7 < $v8 ) {
			$v9 = (int) ( ( ( $m[ $w5 + 21 ] >> 16 ) & 0xFF & 0xFF ) != 2 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v10 = ( $v7 * 176 + 14528 ) & 0xFFFFFFFF;
				$w10 = $v10 >> 3;
				$v11 = (int) ( $v7 > 99 );
				$this->room_room( $v4, $v0, $v11 ? 13520 : $v10, $v7, $v2, $v3 );
				if ( ! $v11 ) {
					$v12 = $m[ $w4 ] & 0xFFFFFFFF;
					isset( $m[ $w10 + 21 ] ) || $this->rt_touch( $w10 + 21 );
					$m[ $w10 + 21 ] = ( $m[ $w10 + 21 ] & -0x100 ) | ( ( $v12 ^ 1 ) & 0xFF );
					$s0 = $m[ $w4 + 1 ];
					$v13 = $v12 ? $s0 : 0;
					if ( ! $v9 ) {
						$s0 = $m[ $w10 + 10 ];
						$s1 = $v13 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v13, $s0 );
						$v13 = $s1;
					}
					$m[ $w10 + 18 ] = $v13;
				}
				$v7 = ( $v7 + 1 ) & 0xFFFFFFFF;
				if ( $v7 == $v8 ) {
					break;
				}
			}
		}
		$this->g0_stack_pointer = $v4 + 16;
	}

	/** stock_truth::rules::promise::fit::fit (WebAssembly function 12). */
	private function fit_fit( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w2 = $v2 >> 3;
		$v6 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 5 ] ) || $this->rt_touch( $w6 + 5 );
		$this->g0_stack_pointer = $v6;
		do {
			do {
				do {
					$v7 = $v3 > 99 ? 13520 : $v3 * 176 + 14528;
					$w7 = $v7 >> 3;
					$v8 = $m[ $w7 + 20 ] & 0xFFFFFFFF;
					$v9 = $v8 ? 0 : $v3;
					$s0 = $v1 & 3 ? $this->rt_load( $v1 + 8, 4 ) : ( ( $m[ ( $v1 + 8 ) >> 3 ] ?? $this->rt_word( ( $v1 + 8 ) >> 3 ) ) >> ( ( ( $v1 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
					$v10 = ( $v8 ? $s0 : $v3 + 1 ) & 0xFFFFFFFF;
					if ( $v9 < $v10 ) {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v11 = $v9 > 99 ? 13520 : $v9 * 176 + 14528;
							$w11 = $v11 >> 3;
							if ( ( ( $m[ $w11 + 20 ] >> 32 ) & 0xFFFFFFFF ) >= $v4 && ( ( ( $m[ $w11 + 21 ] >> 8 ) & 0xFF ) != 2 && ! ( $m[ $w11 ] & 0xFFFFFFFF ) ) && ( $v9 == $v3 || ( $m[ $w11 + 21 ] & 0xFF ) != 1 ) ) {
								$m[ $w0 + 2 ] = $m[ $w0 + 2 ] & -0x100000000;
								$m[ $w0 ] = 0;
								break 4;
							}
							$v9 = ( $v9 + 1 ) & 0xFFFFFFFF;
							if ( $v9 == $v10 ) {
								break;
							}
						}
					}
					if ( ! $v8 ) {
						$s0 = $m[ $w7 + 12 ];
						$s1 = $v5 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v5, $s0 );
						$s0 = $m[ $w7 + 18 ];
						$v12 = $s1 + $s0;
						\is_float( $v12 ) && $v12 = self::rt_add_64( $s1, $s0 );
						$v13 = $v12 > 0 ? $v12 : 0;
						$v14 = $m[ $w2 + 9 ];
						if ( $v14 != 10000 && $v14 >= 1 ) {
							$v15 = $v13 * 10000;
							\is_float( $v15 ) && $v15 = self::rt_mul_64( $v13, 10000 );
							$v16 = \intdiv( $v15, $v14 );
							$s0 = $v16 * $v14;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v16, $v14 );
							$s1 = $v15 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v15, $s0 );
							$v13 = ( $s1 >> 63 ) + $v16;
							\is_float( $v13 ) && $v13 = self::rt_add_64( $s1 >> 63, $v16 );
						}
						$s0 = $m[ $w2 + 7 ];
						$v17 = $s0 + $v13;
						\is_float( $v17 ) && $v17 = self::rt_add_64( $s0, $v13 );
						$v18 = $m[ $w2 + 8 ];
						if ( $v18 == 0 ) {
							break;
						}
						$v19 = \PHP_INT_MIN;
						if ( $v17 == \PHP_INT_MIN && $v18 == -1 ) {
							break 2;
						}
						if ( $v18 < 1 ) {
							break;
						}
						$v20 = $v17 % $v18;
						$s0 = $v20 + ( ( $v20 >> 63 ) & $v18 );
						$v19 = $v17 - $s0;
						\is_float( $v19 ) && $v19 = self::rt_sub_64( $v17, $s0 );
						break 2;
					}
					$m[ $w6 + 5 ] = ( $m[ $w6 + 5 ] & -0x100000000 ) | $v4;
					$m[ $w6 + 4 ] = ( $v3 << 32 ) | $v2;
					$m[ $w6 + 3 ] = 0x38C000000000 | $v1;
					$m[ $w6 + 2 ] = $v5;
					$m[ $w6 + 1 ] = $m[ $w6 + 1 ] & -0x100000000;
					$this->search_run( $v0, $v6 + 8 );
					break 3;
				} while ( false );
				$v19 = $v17;
			} while ( false );
			$m[ $w0 + 2 ] = ( $v3 << 32 ) | 1;
			$m[ $w0 + 1 ] = $v19;
			$m[ $w0 ] = 1;
		} while ( false );
		$this->g0_stack_pointer = $v6 + 48;
	}

	/** stock_truth::rules::gate::cart::judge_pool (WebAssembly function 13). */
	private function cart_judge_pool( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v7 = ( $this->g0_stack_pointer - 96 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 11 ] ) || $this->rt_touch( $w7 + 11 );
		$this->g0_stack_pointer = $v7;
		$this->terms_promise( $v7 + 8, $v1, $v2, $v3, $v4, $v6 );
		$this->freshness_age( $v7 + 80, $v3, $v5, $v6 );
		$v8 = $m[ $w7 + 10 ];
		$v9 = $m[ $w7 + 11 ];
		$this->rt_copy( $v0, $v7 + 8, 56 );
		$m[ $w0 + 12 ] = $v9;
		$m[ $w0 + 11 ] = $v8;
		$m[ $w0 + 7 ] = (int) ( $v8 == 1 );
		$m[ $w0 + 10 ] = $m[ $w7 + 9 ];
		$m[ $w0 + 9 ] = $m[ $w7 + 8 ];
		$v10 = $v6 - $v9;
		\is_float( $v10 ) && $v10 = self::rt_sub_64( $v6, $v9 );
		$m[ $w0 + 8 ] = $v10 > 0 ? $v10 : 0;
		$this->g0_stack_pointer = $v7 + 96;
	}

	/** stock_truth::rules::promise::terms::promise (WebAssembly function 14). */
	private function terms_promise( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v14 = 0;
		$v15 = 0;
		$v16 = 0;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$w4 = $v4 >> 3;
		$v6 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 3 ] ) || $this->rt_touch( $w6 + 3 );
		$this->g0_stack_pointer = $v6;
		$this->hold_held( $v6 + 8, $v1, $v2, $v5 );
		$v7 = $m[ $w6 + 2 ];
		$v8 = $m[ $w6 + 1 ];
		$v9 = $m[ $w6 + 3 ];
		$this->backorder_allowance_backorder_allowance( $v6 + 8, $v1, $v2, $v3, $m[ $w4 + 5 ], $m[ $w4 + 6 ], $v5 );
		$v10 = $m[ $w6 + 2 ];
		$v11 = $m[ $w6 + 1 ];
		$v12 = $m[ $w6 + 3 ];
		$v13 = 0;
		if ( $m[ $w3 + 6 ] == 0 ) {
			$v5 = $m[ $w3 + 7 ];
			$s0 = $v12 + $v5;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v12, $v5 );
			$v14 = $this->terms_safety_stock( $v5, $m[ $w3 + 15 ], $m[ $w4 + 3 ], $m[ $w4 + 4 ] );
			$s1 = $v9 + $v14;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v9, $v14 );
			$v15 = $m[ $w3 + 14 ];
			$s2 = $s1 + $v15;
			\is_float( $s2 ) && $s2 = self::rt_add_64( $s1, $v15 );
			$v16 = $s0 - $s2;
			\is_float( $v16 ) && $v16 = self::rt_sub_64( $s0, $s2 );
			$v13 = 1;
		}
		if ( ! ( $v11 & $v8 & 0xFFFFFFFF ) ) {
			$v17 = $v8 & 0xFFFFFFFF;
			$v18 = $v17 ? $v7 : $v10;
			$v19 = $v17 ? 1 : $v11;
		} else {
			$v18 = $v10 < $v7 ? $v10 : $v7;
			$v19 = 1;
		}
		$m[ $w0 + 8 ] = $v18;
		$m[ $w0 + 7 ] = $v19;
		$m[ $w0 + 6 ] = $v16;
		$m[ $w0 + 5 ] = $v12;
		$m[ $w0 + 4 ] = $v14;
		$m[ $w0 + 3 ] = $v9;
		$m[ $w0 + 2 ] = $v15;
		$m[ $w0 + 1 ] = $v5;
		$m[ $w0 ] = $v13;
		$this->g0_stack_pointer = $v6 + 32;
	}

	/** stock_truth::rules::promise::freshness::age (WebAssembly function 15). */
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

	/** stock_truth::rules::gate::cart::note_pools (WebAssembly function 16). */
	private function cart_note_pools( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v3 = ( $this->g0_stack_pointer - 352 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 43 ] ) || $this->rt_touch( $w3 + 43 );
		$this->g0_stack_pointer = $v3;
		$v4 = $m[ $w0 + 1 ] & 0xFFFFFFFF;
		if ( $v4 != 0 ) {
			$v5 = $v1 + 16;
			$v6 = $m[ $w1 + 3 ];
			$v7 = $m[ $w1 ] & 0xFFFFFFFF;
			$v8 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
			$v9 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
			$v10 = $m[ $w0 + 10 ];
			$v11 = $m[ $w0 ] & 0xFFFFFFFF;
			$v12 = ( $m[ $w0 ] >> 32 ) & 0xFFFFFFFF;
			$v13 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v14 = ( $v13 * 11 ) & 0xFFFFFFFF;
				if ( $v12 >= $v14 && ( ( $v12 - $v14 ) & 0xFFFFFFFF ) >= 11 ) {
					$this->pools_pool( $v3 + 136, ( $v11 + ( $v14 << 3 ) ) & 0xFFFFFFFF );
					if ( $m[ $w3 + 17 ] != 2 ) {
						$this->rt_copy( $v3, $v3 + 136, 136 );
						if ( ( $m[ $w3 + 13 ] & 0xFFFFFFFF ) != 0 ) {
							do {
								$v15 = ( $m[ $w3 + 13 ] >> 32 ) & 0xFFFFFFFF;
								if ( $v15 < $v9 ) {
									$v16 = ( $v15 * 15 ) & 0xFFFFFFFF;
									if ( $v8 >= $v16 && ( ( $v8 - $v16 ) & 0xFFFFFFFF ) >= 15 ) {
										$this->pools_policy( $v3 + 272, ( $v7 + ( $v16 << 3 ) ) & 0xFFFFFFFF );
										break;
									}
								}
								$this->rt_copy( $v3 + 272, $v5, 80 );
							} while ( false );
							$this->cart_judge_pool( $v3 + 136, $v0, $v13, $v3, $v3 + 272, $v6, $v10 );
						} else {
							$this->cart_judge_pool( $v3 + 136, $v0, $v13, $v3, $v5, $v6, $v10 );
						}
						if ( $v13 <= 99 ) {
							$this->cart_note_pool( $v13 * 176 + 14528, $v3, $v3 + 136 );
						}
						$v17 = $m[ $w3 + 17 ] & 0xFFFFFFFF;
						$v18 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
						$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						if ( $v18 < $v19 ) {
							$s0 = $m[ $w3 + 18 ];
							$s1 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v18 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v17 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v17 ? $s0 : \PHP_INT_MIN;
							}
							$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						}
						$v20 = ( $v18 + 1 ) & 0xFFFFFFFF;
						if ( $v20 < $v19 ) {
							$s0 = $m[ $w3 + 19 ];
							$s1 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v20 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v17 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v17 ? $s0 : \PHP_INT_MIN;
							}
							$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						}
						$v21 = ( $v18 + 2 ) & 0xFFFFFFFF;
						if ( $v21 < $v19 ) {
							$s0 = $m[ $w3 + 20 ];
							$s1 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v21 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v17 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v17 ? $s0 : \PHP_INT_MIN;
							}
							$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						}
						$v22 = ( $v18 + 3 ) & 0xFFFFFFFF;
						if ( $v22 < $v19 ) {
							$s0 = $m[ $w3 + 21 ];
							$s1 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v22 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v17 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v17 ? $s0 : \PHP_INT_MIN;
							}
							$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						}
						$v23 = ( $v18 + 4 ) & 0xFFFFFFFF;
						if ( $v23 < $v19 ) {
							$s0 = $m[ $w3 + 22 ];
							$s1 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v23 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v17 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v17 ? $s0 : \PHP_INT_MIN;
							}
							$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						}
						$v24 = ( $v18 + 5 ) & 0xFFFFFFFF;
						if ( $v24 < $v19 ) {
							$s0 = $m[ $w3 + 23 ];
							$s1 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v24 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $v17 ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $v17 ? $s0 : \PHP_INT_MIN;
							}
							$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						}
						$v25 = ( $v18 + 6 ) & 0xFFFFFFFF;
						if ( $v25 < $v19 ) {
							$s0 = $m[ $w3 + 25 ];
							$s1 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v25 << 3 ) ) & 0xFFFFFFFF;
							if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
								$this->rt_store( $s1, $m[ $w3 + 24 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
							} else {
								$m[ $s1 >> 3 ] = $m[ $w3 + 24 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
							}
							$v19 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
						}
						$v26 = ( $v18 + 7 ) & 0xFFFFFFFF;
						$v27 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v26 < $v19 ) {
								$s0 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v26 << 3 ) ) & 0xFFFFFFFF;
								if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
									$this->rt_store( $s0, \PHP_INT_MIN );
								} else {
									$m[ $s0 >> 3 ] = \PHP_INT_MIN;
								}
							}
							$v26 = ( $v26 + 1 ) & 0xFFFFFFFF;
							$m[ $w2 + 1 ] = ( $m[ $w2 + 1 ] & -0x100000000 ) | $v26;
							$v27 = $v27 + 1;
							if ( $v27 == 3 ) {
								break;
							}
						}
					}
				}
				$v13 = $v13 + 1;
				if ( $v13 == $v4 ) {
					break;
				}
			}
		}
		if ( ( $m[ $w0 + 3 ] & 0xFFFFFFFF ) != 0 ) {
			$this->kit_measure_depths( $v0 );
		}
		$this->g0_stack_pointer = $v3 + 352;
	}

	/** stock_truth::rules::gate::cart::note_pool (WebAssembly function 17). */
	private function cart_note_pool( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v3 = $m[ $w1 + 16 ] & 0xFF;
		isset( $m[ $w0 + 21 ] ) || $this->rt_touch( $w0 + 21 );
		$m[ $w0 + 21 ] = ( $m[ $w0 + 21 ] & -0xFF01 ) | ( $v3 << 8 );
		$v4 = $m[ $w1 + 6 ];
		$s0 = $m[ $w1 + 12 ] & 0xFF;
		isset( $m[ $w0 + 21 ] ) || $this->rt_touch( $w0 + 21 );
		$m[ $w0 + 21 ] = ( $m[ $w0 + 21 ] & -0xFF0001 ) | ( ( $v4 == 2 ? 0 : $s0 ) << 16 );
		if ( $m[ $w2 ] == 1 ) {
			$v5 = $m[ $w2 + 6 ];
			if ( ( $v3 & 0xFF ) == 1 ) {
				$s0 = $m[ $w2 + 4 ];
				$v6 = $s0 + $v5;
				\is_float( $v6 ) && $v6 = self::rt_add_64( $s0, $v5 );
				$v7 = ( $v6 >> 63 ) & $v6;
				$v5 = $v5 > $v7 ? $v5 : $v7;
			}
			$m[ $w0 + 1 ] = $v5;
			$m[ $w0 ] = 1;
			$v8 = $m[ $w2 + 5 ];
		} else {
			$v8 = 0;
			$m[ $w0 ] = 0;
		}
		$m[ $w0 + 10 ] = $v8;
		$m[ $w0 + 9 ] = $m[ $w2 + 12 ];
		$m[ $w0 + 8 ] = $m[ $w2 + 11 ];
		$v9 = 0;
		if ( $v4 != 2 ) {
			$v10 = $m[ $w1 + 1 ];
			$v11 = $m[ $w1 + 11 ];
			$v12 = $m[ $w1 + 10 ];
			$v13 = $v11 < $v12 ? $v11 : $v12;
			$v8 = $m[ $w1 ] & 0xFFFFFFFF ? ( $v10 > $v13 ? $v10 : $v13 ) : $v13;
			$v9 = 1;
		}
		$m[ $w0 + 4 ] = 0;
		$m[ $w0 + 3 ] = $v8;
		$m[ $w0 + 2 ] = $v9;
		$m[ $w0 + 20 ] = 0;
		$m[ $w0 + 11 ] = 0;
		$m[ $w0 + 7 ] = $m[ $w2 + 10 ];
		$m[ $w0 + 6 ] = $m[ $w2 + 9 ];
		$m[ $w0 + 19 ] = $m[ $w1 + 15 ];
	}

	/** stock_truth::rules::promise::kit::measure_depths (WebAssembly function 18). */
	private function kit_measure_depths( int $v0 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		$v2 = $m[ $w0 + 1 ] & 0xFFFFFFFF;
		if ( $v2 != 0 ) {
			$v3 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v3 <= 99 ) {
					$v4 = $v3 * 176 + 14528;
					$w4 = $v4 >> 3;
					if ( ( ( $m[ $w4 + 21 ] >> 8 ) & 0xFF ) == 2 ) {
						$m[ $w4 + 20 ] = ( $m[ $w4 + 20 ] & -0x100000000 ) | 5;
					}
				}
				$v3 = $v3 + 1;
				if ( $v3 == $v2 ) {
					break;
				}
			}
		}
		do {
			$v5 = $m[ $w0 + 3 ] & 0xFFFFFFFF;
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_component( $v1 + 8, $v0, $v6 );
				$v6 = ( $v6 + 1 ) & 0xFFFFFFFF;
				if ( ! ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
					if ( $v6 != $v5 ) {
						continue;
					}
					break 2;
				}
				$v7 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
				if ( $v7 <= 99 ) {
					$s0 = $v7 * 176;
					$i = ( $s0 + 14688 ) >> 3;
					$m[ $i ] = $m[ $i ] & -0x100000000;
				}
				if ( $v6 >= $v5 ) {
					break;
				}
			}
		} while ( false );
		$v8 = 0;
		$v9 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v8 & 1 || ( $v9 > 4 || $v5 == 0 ) ) {
					break 2;
				}
				$v10 = 1;
				$v8 = (int) ( $v9 == 4 );
				$v9 = $v8 ? 4 : $v9 + 1;
				$v11 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_component( $v1 + 8, $v0, $v11 );
						$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v11 != $v5 ) {
								continue;
							}
							break 2;
						}
						$v12 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
						if ( $v12 <= 99 ) {
							$v13 = $v12 * 176 + 14528;
							$w13 = $v13 >> 3;
							if ( ( ( $m[ $w13 + 21 ] >> 8 ) & 0xFF ) != 0 ) {
								$v14 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFFFFFFFF;
								$s0 = $v14 > 99 ? 13520 : $v14 * 176 + 14528;
								$v15 = ( ( $m[ ( $s0 + 160 ) >> 3 ] & 0xFFFFFFFF ) + 1 ) & 0xFFFFFFFF;
								if ( ( $m[ $w13 + 20 ] & 0xFFFFFFFF ) << 32 < $v15 << 32 ) {
									$m[ $w13 + 20 ] = ( $m[ $w13 + 20 ] & -0x100000000 ) | $v15;
									$v10 = 0;
								}
							}
						}
						if ( $v11 >= $v5 ) {
							break;
						}
					}
				} while ( false );
				if ( ( $v10 & 1 ) != 0 ) {
					break;
				}
			}
		} while ( false );
		$v16 = 0;
		if ( $v2 != 0 ) {
			$v16 = 0;
			$v17 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$s0 = $v17 > 99 ? 13520 : $v17 * 176 + 14528;
				$v18 = $m[ ( $s0 + 160 ) >> 3 ] & 0xFFFFFFFF;
				$v16 = $v18 << 32 < 21474836480 ? ( $v18 << 32 > $v16 << 32 ? $v18 : $v16 ) : $v16;
				$v17 = $v17 + 1;
				if ( $v17 == $v2 ) {
					break;
				}
			}
		}
		isset( $m[4116] ) || $this->rt_touch( 4116 );
		$m[4116] = ( $m[4116] & -0x100000000 ) | $v16;
		$this->g0_stack_pointer = $v1 + 32;
	}

	/** stock_truth::rules::gate::cart::fits_behind_others (WebAssembly function 19). */
	private function cart_fits_behind_others( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$v5 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 3 ] ) || $this->rt_touch( $w5 + 3 );
		$this->g0_stack_pointer = $v5;
		do {
			if ( ( $m[ $w3 + 4 ] & 0xFFFFFFFF ) == 1 ) {
				$v6 = ( $m[ $w3 + 4 ] >> 32 ) & 0xFFFFFFFF;
				$v7 = $v6 > 99 ? 13520 : $v6 * 176 + 14528;
				$w7 = $v7 >> 3;
				$v8 = $m[ $w7 + 20 ] & 0xFFFFFFFF;
				if ( $v8 << 32 <= 17179869184 && ( $v8 << 32 > 0 || ( ( $m[ $w7 + 21 ] >> 8 ) & 0xFF ) != 2 ) ) {
					$v9 = ( $v2 + 203 ) & 0xFFFFFFFF;
					$this->kit_mark( $v1, $v6, $v9, 0 );
					$this->max_quantity_max_quantity( $v5 + 8, $v1, $v3, $v4, $v6, $v9, 0 );
					$m[ $w0 + 1 ] = $m[ $w5 + 2 ];
					$m[ $w0 ] = $m[ $w5 + 1 ];
					break;
				}
			}
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = $v5 + 32;
	}

	/** stock_truth::rules::promise::kit::mark (WebAssembly function 20). */
	private function kit_mark( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v4 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 3 ] ) || $this->rt_touch( $w4 + 3 );
		$this->g0_stack_pointer = $v4;
		do {
			if ( $v1 > 99 ) {
				break;
			}
			$v5 = $v1 * 176 + 14528;
			$w5 = $v5 >> 3;
			$m[ $w5 + 20 ] = ( $m[ $w5 + 20 ] & 0xFFFFFFFF ) | ( $v2 << 32 );
			$v6 = $m[ ( $v0 + 24 ) >> 3 ] & 0xFFFFFFFF;
			if ( $v6 == 0 ) {
				break;
			}
			$v7 = $m[ $w5 + 20 ] & 0xFFFFFFFF;
			if ( $v7 << 32 < 4294967296 ) {
				break;
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v8 = (int) ( $v7 == 1 );
				$v9 = ( $v8 ? 1 : $v7 - 1 ) & 0xFFFFFFFF;
				$v10 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_component( $v4 + 8, $v0, $v10 );
						$v10 = ( $v10 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w4 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v10 != $v6 ) {
								continue;
							}
							break 2;
						}
						$v11 = ( $m[ $w4 + 3 ] >> 32 ) & 0xFFFFFFFF;
						$v12 = $m[ $w4 + 3 ] & 0xFFFFFFFF;
						$v13 = $v12 > 99 ? 13520 : $v12 * 176 + 14528;
						$w13 = $v13 >> 3;
						$v14 = ( $m[ $w13 + 20 ] >> 32 ) & 0xFFFFFFFF;
						do {
							if ( ! $v3 ) {
								if ( $v14 != $v2 || ( ( $m[ $w13 + 20 ] & 0xFFFFFFFF ) != $v7 || $v11 > 99 ) ) {
									break;
								}
							} elseif ( $v14 != $v2 || ( $m[ $w13 + 13 ] < 1 || ( ( $m[ $w13 + 20 ] & 0xFFFFFFFF ) != $v7 || $v11 >= 100 ) ) ) {
								break;
							}
							$s0 = $v11 * 176;
							$i = ( $s0 + 14692 ) >> 3;
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFFFF ) | ( $v2 << 32 );
						} while ( false );
						if ( $v10 >= $v6 ) {
							break;
						}
					}
				} while ( false );
				if ( $v8 ) {
					break 2;
				}
				$v7 = $v9;
				if ( $v9 << 32 < 4294967296 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = $v4 + 32;
	}

	/** stock_truth::rules::gate::cart::suggested_quantity (WebAssembly function 21). */
	private function cart_suggested_quantity( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v4 = ( $this->g0_stack_pointer - 192 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 23 ] ) || $this->rt_touch( $w4 + 23 );
		$this->g0_stack_pointer = $v4;
		$v5 = $m[ $w0 + 1 ] & 0xFFFFFFFF;
		if ( $v5 != 0 ) {
			$v6 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v6 <= 99 ) {
					$s0 = $v6 * 176;
					$m[ ( $s0 + 14616 ) >> 3 ] = 0;
				}
				$v6 = $v6 + 1;
				if ( $v6 == $v5 ) {
					break;
				}
			}
		}
		do {
			$v7 = $m[ $w0 + 9 ] & 0xFFFFFFFF;
			if ( ! $v7 ) {
				$m[ $w4 ] = $m[ $w4 ] & -0x100000000;
				$this->kit_split( $v0, 14528, $v4 );
				break;
			}
			$v8 = $m[ $w0 + 8 ] & 0xFFFFFFFF;
			$v9 = ( $m[ $w0 + 8 ] >> 32 ) & 0xFFFFFFFF;
			$v10 = 0;
			$v11 = $m[ $w0 + 11 ] & 0xFF;
			$v12 = (int) ( ( $v11 & 0xFF ) < 2 );
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v13 = $v10;
					$v10 = ( $v13 + 1 ) & 0xFFFFFFFF;
					do {
						do {
							if ( $v13 >= $v7 ) {
								break;
							}
							$v14 = ( $v13 * 11 ) & 0xFFFFFFFF;
							if ( $v9 < $v14 || ( ( $v9 - $v14 ) & 0xFFFFFFFF ) < 11 ) {
								break;
							}
							$v15 = ( $v8 + ( $v14 << 3 ) ) & 0xFFFFFFFF;
							$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
							$v16 = $m[ $w15 + 3 ] ?? $this->rt_load( $v15 + 24 );
							$v17 = $m[ $w15 + 1 ] ?? $this->rt_load( $v15 + 8 );
							$v18 = $m[ $w15 + 4 ] ?? $this->rt_load( $v15 + 32 );
							if ( $v18 != \PHP_INT_MIN ) {
								if ( $v17 != 1 ) {
									break 2;
								}
								if ( ! ( $v12 ? $v16 <= $v18 : $v16 < $v18 ) ) {
									break;
								}
								break 2;
							}
							if ( $v17 != 1 ) {
								break 2;
							}
						} while ( false );
						if ( $v10 != $v7 ) {
							continue 2;
						}
						break 3;
					} while ( false );
					$v19 = $m[ $w15 + 7 ] ?? $this->rt_load( $v15 + 56 );
					$v20 = $m[ $w15 + 5 ] ?? $this->rt_load( $v15 + 40 );
					$v21 = $m[ $w15 ] ?? $this->rt_load( $v15 );
					do {
						$v22 = $m[ $w15 + 6 ] ?? $this->rt_load( $v15 + 48 );
						if ( $v22 == 0 ) {
							break;
						}
						$v23 = \PHP_INT_MIN;
						if ( $v16 != \PHP_INT_MIN || $v22 != -1 ) {
							if ( $v22 < 1 ) {
								break;
							}
							$v24 = $v16 % $v22;
							$s0 = $v24 + ( ( $v24 >> 63 ) & $v22 );
							$v23 = $v16 - $s0;
							\is_float( $v23 ) && $v23 = self::rt_sub_64( $v16, $s0 );
						}
						$s0 = $v23 + $v22;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v23, $v22 );
						$v16 = $v23 == $v16 ? $v16 : $s0;
					} while ( false );
					$v25 = $v16 - $v20;
					\is_float( $v25 ) && $v25 = self::rt_sub_64( $v16, $v20 );
					$v26 = $v25 > 0 ? $v25 : 0;
					if ( $v19 != 10000 ) {
						$v27 = $v26 < 30000000000000 ? $v26 : 30000000000000;
						$v28 = \intdiv( $v27, 10000 );
						$s0 = ( $v28 * -10000 + $v27 ) * $v19;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v28 * -10000 + $v27, $v19 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v28 * $v19;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v28, $v19 );
						$v29 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v29 ) && $v29 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v26 = $v29 < 30000000000000 ? $v29 : 30000000000000;
					}
					if ( $v21 >= 0 && $v21 <= 99 ) {
						$v30 = $v21 * 176;
						$w30 = $v30 >> 3;
						$s0 = $m[ $w30 + 1827 ];
						$s1 = $s0 + $v26;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v26 );
						$m[ $w30 + 1827 ] = $s1;
					}
					if ( $v10 >= $v7 ) {
						break;
					}
				}
			} while ( false );
			$m[ $w4 ] = $m[ $w4 ] & -0x100000000;
			$this->kit_split( $v0, 14528, $v4 );
			$v31 = $v1 + 16;
			$v32 = ( $v3 * 10 + 13 ) & 0xFFFFFFFF;
			$v33 = $m[ $w0 + 3 ] & 0xFFFFFFFF;
			$v34 = $m[ $w1 ] & 0xFFFFFFFF;
			$v35 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
			$v36 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
			$v37 = (int) ( ( $v11 & 0xFF ) < 2 );
			$v38 = 0;
			$v39 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v40 = $v39;
				$v39 = ( $v40 + 1 ) & 0xFFFFFFFF;
				do {
					do {
						do {
							do {
								if ( $v40 < $v7 ) {
									$v41 = ( $v40 * 11 ) & 0xFFFFFFFF;
									if ( $v9 >= $v41 && ( ( $v9 - $v41 ) & 0xFFFFFFFF ) >= 11 ) {
										$v42 = ( $v8 + ( $v41 << 3 ) ) & 0xFFFFFFFF;
										$w42 = ( $v42 >> 3 ) | ( $v42 << 61 );
										$v43 = $m[ $w42 + 2 ] ?? $this->rt_load( $v42 + 16 );
										$v44 = $m[ $w42 ] ?? $this->rt_load( $v42 );
										$v45 = $m[ $w42 + 8 ] ?? $this->rt_load( $v42 + 64 );
										$v46 = $m[ $w42 + 4 ] ?? $this->rt_load( $v42 + 32 );
										$v47 = $m[ $w42 + 10 ] ?? $this->rt_load( $v42 + 80 );
										$v48 = $m[ $w42 + 3 ] ?? $this->rt_load( $v42 + 24 );
										$v49 = $m[ $w42 + 5 ] ?? $this->rt_load( $v42 + 40 );
										$v50 = $m[ $w42 + 6 ] ?? $this->rt_load( $v42 + 48 );
										$v51 = $m[ $w42 + 7 ] ?? $this->rt_load( $v42 + 56 );
										$v52 = $m[ $w42 + 9 ] ?? $this->rt_load( $v42 + 72 );
										$v53 = $m[ $w42 + 1 ] ?? $this->rt_load( $v42 + 8 );
										$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0x100 ) | (int) ( $v53 == 1 );
										$m[ $w4 + 10 ] = $v52;
										$m[ $w4 + 9 ] = $v51;
										$m[ $w4 + 8 ] = $v50;
										$m[ $w4 + 7 ] = $v49;
										$m[ $w4 + 6 ] = $v48;
										$m[ $w4 + 3 ] = $v47;
										$m[ $w4 + 1 ] = $v46;
										$v54 = $v45 & 0xFFFFFFFF;
										$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & 0xFFFFFFFF ) | ( $v54 << 32 );
										$v55 = (int) ( $v45 >= 0 && $v45 < 4294967296 );
										$m[ $w4 + 5 ] = ( $m[ $w4 + 5 ] & -0x100000000 ) | $v55;
										$v56 = $v44 & 0xFFFFFFFF;
										$m[ $w4 + 4 ] = ( $v56 << 32 ) | (int) ( $v44 >= 0 && $v44 < 4294967296 );
										$m[ $w4 + 2 ] = (int) ( $v47 != \PHP_INT_MIN );
										$v57 = (int) ( $v46 != \PHP_INT_MIN );
										$m[ $w4 ] = $v57;
										$m[ $w4 + 11 ] = ( $m[ $w4 + 11 ] & -0xFF01 ) | ( ( ( $v43 >= 0 && $v43 < 7 ? 1411785848586241 >> ( ( $v43 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
										$v58 = 0;
										if ( $v38 < 100 ) {
											$s0 = $v38 << 3;
											$v58 = $m[ ( $s0 + 32128 ) >> 3 ] ?? $this->rt_load( $s0 + 32128 );
										}
										if ( $v57 & (int) ( $v37 ? $v48 <= $v46 : $v48 < $v46 ) || $v53 != 1 ) {
											$v60 = ( ( $v38 << 3 ) + $v32 ) & 0xFFFFFFFF;
											if ( $v60 >= ( ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF ) ) {
												break 4;
											}
											$s0 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v60 << 3 ) ) & 0xFFFFFFFF;
											if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
												$this->rt_store( $s0, $v58 );
											} else {
												$m[ $s0 >> 3 ] = $v58;
											}
											break 4;
										}
										if ( $v55 == 0 ) {
											$this->cart_fits_behind_others( $v4 + 96, $v0, $v38, $v4, $v31 );
											break 3;
										}
										if ( $v36 <= $v54 ) {
											break;
										}
										$v59 = ( $v54 * 15 ) & 0xFFFFFFFF;
										if ( $v35 < $v59 || ( ( $v35 - $v59 ) & 0xFFFFFFFF ) < 15 ) {
											break;
										}
										$this->pools_policy( $v4 + 112, ( $v34 + ( $v59 << 3 ) ) & 0xFFFFFFFF );
										break 2;
									}
								}
								if ( $v39 != $v7 ) {
									continue 5;
								}
								break 6;
							} while ( false );
							$this->rt_copy( $v4 + 112, $v31, 80 );
						} while ( false );
						$this->cart_fits_behind_others( $v4 + 96, $v0, $v38, $v4, $v4 + 112 );
					} while ( false );
					$v61 = $m[ $w4 + 13 ];
					$v62 = $m[ $w4 + 12 ] & 0xFFFFFFFF ? ( $v61 < $v58 ? $v61 : $v58 ) : $v58;
					$v63 = ( ( $v38 << 3 ) + $v32 ) & 0xFFFFFFFF;
					if ( $v63 < ( ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF ) ) {
						$s0 = ( ( $m[ $w2 ] & 0xFFFFFFFF ) + ( $v63 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v62 );
						} else {
							$m[ $s0 >> 3 ] = $v62;
						}
					}
					do {
						if ( $v50 == 0 ) {
							break;
						}
						if ( $v50 == -1 && $v62 == \PHP_INT_MIN ) {
							$v64 = \PHP_INT_MIN;
						} else {
							if ( $v50 < 1 ) {
								break;
							}
							$v65 = $v62 % $v50;
							$s0 = $v65 + ( ( $v65 >> 63 ) & $v50 );
							$v64 = $v62 - $s0;
							\is_float( $v64 ) && $v64 = self::rt_sub_64( $v62, $s0 );
						}
						$s0 = $v64 + $v50;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v64, $v50 );
						$v62 = $v64 == $v62 ? $v62 : $s0;
					} while ( false );
					$v66 = $v62 - $v49;
					\is_float( $v66 ) && $v66 = self::rt_sub_64( $v62, $v49 );
					$v67 = $v66 > 0 ? $v66 : 0;
					if ( $v51 != 10000 ) {
						$v68 = $v67 < 30000000000000 ? $v67 : 30000000000000;
						$v69 = \intdiv( $v68, 10000 );
						$s0 = ( $v69 * -10000 + $v68 ) * $v51;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v69 * -10000 + $v68, $v51 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v69 * $v51;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v69, $v51 );
						$v70 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v70 ) && $v70 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v67 = $v70 < 30000000000000 ? $v70 : 30000000000000;
					}
					do {
						if ( $v44 >= 0 && $v44 <= 4294967295 && $v56 <= 99 ) {
							$v71 = $v56 * 176;
							$w71 = $v71 >> 3;
							$s0 = $m[ $w71 + 1827 ];
							$s1 = $s0 + $v67;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v67 );
							$m[ $w71 + 1827 ] = $s1;
							if ( $v33 ) {
								break;
							}
							$v72 = $v71 + 14528;
							$w72 = $v72 >> 3;
							$s0 = $m[ $w72 + 12 ];
							$s1 = $s0 + $v67;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v67 );
							$m[ $w72 + 12 ] = $s1;
							break 2;
						}
						if ( $v33 == 0 ) {
							break 2;
						}
					} while ( false );
					$m[ $w4 + 14 ] = $m[ $w4 + 14 ] & -0x100000000;
					$this->kit_split( $v0, 14528, $v4 + 112 );
				} while ( false );
				$v38 = ( $v38 + 1 ) & 0xFFFFFFFF;
				if ( $v39 >= $v7 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = $v4 + 192;
	}

	/** stock_truth::rules::promise::kit::split (WebAssembly function 22). */
	private function kit_split( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w2 = $v2 >> 3;
		$v3 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 3 ] ) || $this->rt_touch( $w3 + 3 );
		$this->g0_stack_pointer = $v3;
		$v4 = $v0 & 3 ? $this->rt_load( $v0 + 8, 4 ) : ( ( $m[ ( $v0 + 8 ) >> 3 ] ?? $this->rt_word( ( $v0 + 8 ) >> 3 ) ) >> ( ( ( $v0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( $v4 != 0 ) {
			$v5 = $m[ $w2 ] & 0xFFFFFFFF;
			$v6 = $v5 ? 112 : 96;
			$v7 = $m[ $w2 + 1 ];
			$v8 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
			$v9 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v9 <= 99 ) {
					$v10 = ( $v1 + $v9 * 176 ) & 0xFFFFFFFF;
					$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
					$v11 = ( $v10 + $v6 ) & 0xFFFFFFFF;
					$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
					if ( ! isset( $m[ $w11 + 1 ] ) ) {
						$this->rt_store( $v11 + 8, 0 );
					} else {
						$m[ $w11 + 1 ] = 0;
					}
					$s0 = $v5 ? ( $v8 == $v9 ? $v7 : 0 ) : 0;
					$s1 = $m[ $w10 + 11 ] ?? $this->rt_load( $v10 + 88 );
					$s2 = $s0 + $s1;
					\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
					if ( ! isset( $m[ $w11 ] ) ) {
						$this->rt_store( $v11, $s2 );
					} else {
						$m[ $w11 ] = $s2;
					}
				}
				$v9 = $v9 + 1;
				if ( $v9 == $v4 ) {
					break;
				}
			}
		}
		do {
			$v12 = $v0 & 3 ? $this->rt_load( $v0 + 24, 4 ) : ( ( $m[ ( $v0 + 24 ) >> 3 ] ?? $this->rt_word( ( $v0 + 24 ) >> 3 ) ) >> ( ( ( $v0 + 24 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v12 == 0 ) {
				break;
			}
			$v13 = $v1 & 3 ? $this->rt_load( $v1 + 18400, 4 ) : ( ( $m[ ( $v1 + 18400 ) >> 3 ] ?? $this->rt_word( ( $v1 + 18400 ) >> 3 ) ) >> ( ( ( $v1 + 18400 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v13 << 32 < 4294967296 ) {
				break;
			}
			$v14 = $m[ $w2 ] & 0xFFFFFFFF ? 112 : 96;
			$v15 = $v1 + $v14;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v16 = 0;
				if ( $v4 != 0 ) {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						if ( $v16 <= 99 ) {
							$v17 = $v1 + $v16 * 176;
							$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
							if ( ( ( $m[ $w17 + 20 ] ?? $this->rt_load( $v17 + 160, 4 ) ) & 0xFFFFFFFF ) == $v13 ) {
								$v18 = 0;
								if ( ( ( ( $m[ $w17 + 21 ] ?? $this->rt_load( $v17 + 169, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
									$v19 = $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 );
									$v18 = ( $m[ $w17 ] ?? $this->rt_load( $v17, 4 ) ) & 0xFFFFFFFF ? ( $v19 > 0 ? $v19 : 0 ) : 0;
									$v20 = $m[ $w17 + 19 ] ?? $this->rt_load( $v17 + 152 );
									if ( $v20 >= 1 ) {
										$v18 = $v18 - $v18 % $v20;
									}
								}
								$v21 = $v17 + $v14;
								$w21 = ( $v21 >> 3 ) | ( $v21 << 61 );
								$v22 = $m[ $w21 ] ?? $this->rt_load( $v21 );
								$v23 = $v22 < $v18 ? $v22 : $v18;
								if ( ! isset( $m[ $w21 ] ) ) {
									$this->rt_store( $v21, $v23 );
								} else {
									$m[ $w21 ] = $v23;
								}
								$s0 = $v22 - $v23;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v22, $v23 );
								if ( ! isset( $m[ $w21 + 1 ] ) ) {
									$this->rt_store( $v21 + 8, $s0 );
								} else {
									$m[ $w21 + 1 ] = $s0;
								}
							}
						}
						$v16 = $v16 + 1;
						if ( $v16 == $v4 ) {
							break;
						}
					}
				}
				$v24 = (int) ( $v13 == 1 );
				$v25 = ( $v24 ? 1 : $v13 - 1 ) & 0xFFFFFFFF;
				$v26 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_component( $v3 + 8, $v0, $v26 );
						$v26 = ( $v26 + 1 ) & 0xFFFFFFFF;
						if ( ! ( $m[ $w3 + 1 ] & 0xFFFFFFFF ) ) {
							if ( $v26 != $v12 ) {
								continue;
							}
							break 2;
						}
						$v27 = $m[ $w3 + 3 ] & 0xFFFFFFFF;
						if ( $v27 <= 99 ) {
							$v28 = $v1 + $v27 * 176;
							if ( ( $v28 & 3 ? $this->rt_load( $v28 + 160, 4 ) : ( ( $m[ ( $v28 + 160 ) >> 3 ] ?? $this->rt_word( ( $v28 + 160 ) >> 3 ) ) >> ( ( ( $v28 + 160 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v13 ) {
								$v29 = ( $m[ $w3 + 3 ] >> 32 ) & 0xFFFFFFFF;
								$s0 = $v28 + $v14;
								$v30 = $s0 & 7 ? $this->rt_load( $s0 + 8 ) : $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_load( $s0 + 8 );
								$v31 = $m[ $w3 + 2 ];
								if ( $v31 != 10000 ) {
									$v32 = $v30 > 0 ? $v30 : 0;
									$v33 = $v32 < 30000000000000 ? $v32 : 30000000000000;
									$v34 = \intdiv( $v33, 10000 );
									$s0 = ( $v34 * -10000 + $v33 ) * $v31;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v34 * -10000 + $v33, $v31 );
									$s1 = $s0 + 9999;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
									$s0 = $v34 * $v31;
									\is_float( $s0 ) && $s0 = self::rt_mul_64( $v34, $v31 );
									$v35 = \intdiv( $s1, 10000 ) + $s0;
									\is_float( $v35 ) && $v35 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
									$v30 = $v35 < 30000000000000 ? $v35 : 30000000000000;
								}
								if ( $v29 <= 99 ) {
									$v36 = $v15 + $v29 * 176;
									$w36 = ( $v36 >> 3 ) | ( $v36 << 61 );
									$s0 = $m[ $w36 ] ?? $this->rt_load( $v36 );
									$s1 = $s0 + $v30;
									\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v30 );
									if ( ! isset( $m[ $w36 ] ) ) {
										$this->rt_store( $v36, $s1 );
									} else {
										$m[ $w36 ] = $s1;
									}
								}
							}
						}
						if ( $v26 >= $v12 ) {
							break;
						}
					}
				} while ( false );
				if ( $v24 ) {
					break 2;
				}
				$v13 = $v25;
				if ( $v25 << 32 < 4294967296 ) {
					break;
				}
			}
		} while ( false );
		$this->g0_stack_pointer = $v3 + 32;
	}

	/** stock_truth::rules::gate::line::judge_line (WebAssembly function 23). */
	private function line_judge_line( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$v10 = 0;
		$v28 = 0;
		$v29 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$v6 = ( $this->g0_stack_pointer - 176 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 21 ] ) || $this->rt_touch( $w6 + 21 );
		$this->g0_stack_pointer = $v6;
		$v7 = 0;
		$v8 = 2;
		do {
			$v9 = $m[ $w3 + 4 ] & 0xFFFFFFFF;
			if ( $v9 == 1 ) {
				$v10 = ( $m[ $w3 + 4 ] >> 32 ) & 0xFFFFFFFF;
				$v11 = $v10 > 99 ? 13520 : $v10 * 176 + 14528;
				$w11 = $v11 >> 3;
				$v12 = $m[ $w11 + 20 ] & 0xFFFFFFFF;
				if ( $v12 << 32 <= 17179869184 ) {
					$v13 = 0;
					if ( $v12 << 32 <= 0 ) {
						$v14 = 2;
						if ( ( ( $m[ $w11 + 21 ] >> 8 ) & 0xFF ) == 2 ) {
							$v15 = 0;
							break;
						}
					}
					$this->line_mark_relevant( $v1, $v10, $v3, $v2 );
					$v16 = ( $v2 << 1 ) & 0xFFFFFFFF;
					$v17 = $m[ $w3 + 6 ];
					do {
						$v18 = $m[ $w3 + 8 ];
						if ( $v18 == 0 ) {
							break;
						}
						$v19 = \PHP_INT_MIN;
						if ( $v17 != \PHP_INT_MIN || $v18 != -1 ) {
							if ( $v18 < 1 ) {
								break;
							}
							$v20 = $v17 % $v18;
							$s0 = $v20 + ( ( $v20 >> 63 ) & $v18 );
							$v19 = $v17 - $s0;
							\is_float( $v19 ) && $v19 = self::rt_sub_64( $v17, $s0 );
						}
						$s0 = $v19 + $v18;
						\is_float( $s0 ) && $s0 = self::rt_add_64( $v19, $v18 );
						$v17 = $v19 == $v17 ? $v17 : $s0;
					} while ( false );
					$v21 = $v16 | 1;
					$s0 = $m[ $w3 + 7 ];
					$v22 = $v17 - $s0;
					\is_float( $v22 ) && $v22 = self::rt_sub_64( $v17, $s0 );
					$v23 = $v22 > 0 ? $v22 : 0;
					$v24 = $m[ $w3 + 9 ];
					if ( $v24 != 10000 ) {
						$v25 = $v23 < 30000000000000 ? $v23 : 30000000000000;
						$v26 = \intdiv( $v25, 10000 );
						$s0 = ( $v26 * -10000 + $v25 ) * $v24;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v26 * -10000 + $v25, $v24 );
						$s1 = $s0 + 9999;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
						$s0 = $v26 * $v24;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v26, $v24 );
						$v27 = \intdiv( $s1, 10000 ) + $s0;
						\is_float( $v27 ) && $v27 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
						$v23 = $v27 < 30000000000000 ? $v27 : 30000000000000;
					}
					$this->max_quantity_max_quantity( $v6, $v1, $v3, $v4, $v10, $v21, $v23 );
					$v28 = ( $m[ $w6 + 2 ] >> 32 ) & 0xFFFFFFFF;
					$v13 = $m[ $w6 + 2 ] & 0xFFFFFFFF;
					$v29 = $m[ $w6 + 1 ];
					$v7 = $m[ $w6 ];
					$v14 = 17;
					$v15 = 1;
					break;
				}
			}
			$v15 = 0;
			$v14 = 2;
			$v13 = 0;
		} while ( false );
		switch ( ( $m[ $w3 + 11 ] >> 8 ) & 0xFF ) {
			case 1:
			case 4:
				break;
			case 2:
				$v8 = 4;
				break;
			case 3:
				$v8 = 5;
				break;
			case 5:
				$v8 = 3;
				break;
			default:
				$v8 = $v9 ? ( $v15 ? $v14 : 6 ) : $v14;
				break;
		}
		do {
			do {
				do {
					if ( ! ( $m[ $w3 + 11 ] & 0xFF ) ) {
						if ( $m[ $w3 ] == 1 ) {
							$v30 = 0;
							$v31 = $m[ $w3 + 6 ];
							$v32 = $m[ $w3 + 1 ];
							if ( ( $m[ $w1 + 11 ] & 0xFF ) < 2 ? $v31 <= $v32 : $v31 < $v32 ) {
								break;
							}
						}
						$m[ $w0 + 7 ] = 0;
						$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x1000000 ) | 0x10000 | 1;
						$m[ $w0 + 5 ] = 4;
						$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
						$m[ $w0 + 2 ] = 0;
						$m[ $w0 + 1 ] = $v29;
						$m[ $w0 ] = 0;
						break 3;
					}
					if ( ( $m[ $w3 ] & 0xFFFFFFFF ) == 0 ) {
						break 2;
					}
					$v33 = $m[ $w3 + 6 ];
					$v34 = $m[ $w3 + 1 ];
					if ( ! ( ( $m[ $w1 + 11 ] & 0xFF ) < 2 ? $v33 <= $v34 : $v33 < $v34 ) ) {
						break 2;
					}
					$v30 = $v8 == 17 ? $v7 : 0;
				} while ( false );
				$m[ $w0 + 7 ] = 0;
				$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x1000000;
				$m[ $w0 + 5 ] = 2;
				$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = $v29;
				$m[ $w0 ] = $v30;
				break 2;
			} while ( false );
			if ( $v8 != 17 ) {
				$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = $v29;
				$m[ $w0 ] = 0;
				$s0 = ( $v8 << 3 ) + 14056;
				$m[ $w0 + 5 ] = $m[ $s0 >> 3 ];
				if ( ( ( $m[ ( $v4 + 77 ) >> 3 ] >> 40 ) & 0xFF ) != 0 ) {
					$m[ $w0 + 7 ] = 0;
					$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x1000000 ) | ( $v8 << 16 ) | 1;
					break;
				}
				$m[ $w0 + 7 ] = 0;
				$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x1000000 ) | ( $v8 << 16 ) | 0x300;
				break;
			}
			if ( ! $v15 ) {
				$m[ $w0 + 7 ] = 0;
				$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x1000000 ) | 0x60000 | 0x300;
				$m[ $w0 + 5 ] = 16384;
				$m[ $w0 + 4 ] = $m[ $w0 + 4 ] & -0x100000000;
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = $v29;
				$m[ $w0 ] = $v7;
				break;
			}
			$m[ $w6 + 12 ] = ( $m[ $w6 + 12 ] & -0x100000000 ) | $v2;
			$m[ $w6 + 11 ] = ( $m[ $w6 + 11 ] & 0xFFFFFFFF ) | ( $v10 << 32 );
			$m[ $w6 + 10 ] = ( $m[ $w6 + 10 ] & -0x100000000 ) | $v3;
			$m[ $w6 + 9 ] = 0x38C000000000 | $v1;
			$m[ $w6 + 11 ] = ( $m[ $w6 + 11 ] & -0x100000000 ) | $v5;
			$m[ $w6 + 10 ] = ( $m[ $w6 + 10 ] & 0xFFFFFFFF ) | ( $v4 << 32 );
			$m[ $w6 + 8 ] = 0;
			$m[ $w6 + 7 ] = $m[ $w6 + 7 ] & -0x100000000;
			$m[ $w6 + 6 ] = ( $v28 << 32 ) | $v13;
			$m[ $w6 + 4 ] = 0;
			$m[ $w6 + 2 ] = 0;
			$m[ $w6 + 1 ] = $v29;
			$m[ $w6 ] = $v7;
			$this->pooledline_status( $v6 + 104, $v6 );
			if ( $m[ $w6 + 13 ] != 2 ) {
				$this->rt_copy( $v0, $v6 + 104, 72 );
				break;
			}
			$this->pooledline_unknown( $v6 + 104, $v6 );
			if ( $m[ $w6 + 13 ] != 2 ) {
				$this->rt_copy( $v0, $v6 + 104, 72 );
				break;
			}
			$this->pooledline_clock( $v6 + 104, $v6 );
			if ( $m[ $w6 + 13 ] != 2 ) {
				$this->rt_copy( $v0, $v6 + 104, 72 );
				break;
			}
			$this->pooledline_staleness( $v6 + 104, $v6 );
			if ( $m[ $w6 + 13 ] != 2 ) {
				$this->rt_copy( $v0, $v6 + 104, 72 );
				break;
			}
			$this->pooledline_sufficiency( $v0, $v6 );
		} while ( false );
		$this->g0_stack_pointer = $v6 + 176;
	}

	/** stock_truth::rules::gate::line::mark_relevant (WebAssembly function 24). */
	private function line_mark_relevant( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w2 = $v2 >> 3;
		$v4 = $m[ $w2 + 6 ];
		do {
			$v5 = $m[ $w2 + 8 ];
			if ( $v5 == 0 ) {
				break;
			}
			$v6 = \PHP_INT_MIN;
			if ( $v4 != \PHP_INT_MIN || $v5 != -1 ) {
				if ( $v5 < 1 ) {
					break;
				}
				$v7 = $v4 % $v5;
				$s0 = $v7 + ( ( $v7 >> 63 ) & $v5 );
				$v6 = $v4 - $s0;
				\is_float( $v6 ) && $v6 = self::rt_sub_64( $v4, $s0 );
			}
			$s0 = $v6 + $v5;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v6, $v5 );
			$v4 = $v6 == $v4 ? $v4 : $s0;
		} while ( false );
		$s0 = $m[ $w2 + 7 ];
		$v8 = $v4 - $s0;
		\is_float( $v8 ) && $v8 = self::rt_sub_64( $v4, $s0 );
		$v9 = $v8 > 0 ? $v8 : 0;
		$v10 = $m[ $w2 + 9 ];
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
		$v14 = ( $v3 << 1 ) & 0xFFFFFFFF;
		do {
			$s0 = $v1 > 99 ? 13520 : $v1 * 176 + 14528;
			if ( ( $m[ ( $s0 + 160 ) >> 3 ] & 0xFFFFFFFF ) << 32 <= 0 ) {
				if ( $v9 > 0 ) {
					break;
				}
				$this->kit_mark( $v0, $v1, $v14 | 1, 0 );
				return;
			}
			$this->kit_mark( $v0, $v1, $v14 | 1, 0 );
			if ( $v9 <= 0 ) {
				return;
			}
		} while ( false );
		$this->kit_mark( $v0, $v1, ( $v14 + 2 ) & 0xFFFFFFFF, 1 );
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::status (WebAssembly function 25). */
	private function pooledline_status( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$v3 = 0;
		$v4 = ( $m[ $w1 + 11 ] >> 32 ) & 0xFFFFFFFF;
		$v5 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v4 > 99 ? 13520 : $v5 + $v4 * 176 ) & 0xFFFFFFFF;
		$v6 = $s0 & 3 ? $this->rt_load( $s0 + 160, 4 ) : ( ( $m[ ( $s0 + 160 ) >> 3 ] ?? $this->rt_word( ( $s0 + 160 ) >> 3 ) ) >> ( ( ( $s0 + 160 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v7 = $v6 ? 0 : $v4;
		$s0 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
		$s1 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v8 = ( $v6 ? $s1 : $v4 + 1 ) & 0xFFFFFFFF;
		$v9 = ( ( ( $m[ $w1 + 12 ] & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
		$v10 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v11 = ( $v10 & 1 ? $v4 + 1 : $v7 ) & 0xFFFFFFFF;
				$v12 = $v8 > $v11 ? $v8 : $v11;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v4 = $v11;
					if ( $v4 == $v12 ) {
						if ( ( $v3 & 1 ) != 0 ) {
							$m[ $w1 + 8 ] = $m[ $w1 + 8 ] | 0x80;
						}
						$m[ $w0 ] = 2;
						break 3;
					}
					$v11 = ( $v4 + 1 ) & 0xFFFFFFFF;
					$v13 = ( $v4 > 99 ? 13520 : $v5 + $v4 * 176 ) & 0xFFFFFFFF;
					if ( ( $v13 & 3 ? $this->rt_load( $v13 + 164, 4 ) : ( ( $m[ ( $v13 + 164 ) >> 3 ] ?? $this->rt_word( ( $v13 + 164 ) >> 3 ) ) >> ( ( ( $v13 + 164 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == $v9 ) {
						break;
					}
				}
				$v10 = 1;
				$v14 = ( ( $m[ ( $v13 + 170 ) >> 3 ] ?? $this->rt_word( ( $v13 + 170 ) >> 3 ) ) >> ( ( ( $v13 + 170 ) & 7 ) << 3 ) ) & 0xFF;
				if ( $v14 == 0 ) {
					continue;
				}
				$v3 = 1;
				switch ( $v14 - 1 ) {
					case 1:
						break;
					default:
						break 2;
				}
			}
			$m[ $w1 + 7 ] = ( $v4 << 32 ) | 1;
			$v15 = $m[ $w1 + 2 ];
			$v16 = $m[ $w1 + 3 ];
			$v17 = $m[ $w1 + 8 ];
			$v18 = $m[ $w1 ];
			$v19 = $m[ $w1 + 1 ];
			$this->pooledline_could_change( $v2, $v1 );
			$v20 = $m[ $w2 ];
			$m[ $w0 + 8 ] = $m[ $w2 + 1 ];
			$m[ $w0 + 7 ] = $v20;
			$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFFFF01 ) | 0x70000 | ( ( $v18 & 0xFFFFFFFF ? ( $v19 > 0 ? 2 : 3 ) : 3 ) << 8 );
			$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x100;
			$m[ $w0 + 5 ] = $v17 | 0x40;
			$m[ $w0 + 4 ] = ( $v4 << 32 ) | 1;
			$m[ $w0 + 3 ] = $v16;
			$m[ $w0 + 2 ] = $v15;
			$m[ $w0 + 1 ] = $v19;
			$m[ $w0 ] = $v18;
		} while ( false );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::unknown (WebAssembly function 26). */
	private function pooledline_unknown( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$v3 = 0;
		$v4 = ( $m[ $w1 + 11 ] >> 32 ) & 0xFFFFFFFF;
		$v5 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v4 > 99 ? 13520 : $v5 + $v4 * 176 ) & 0xFFFFFFFF;
		$v6 = $s0 & 3 ? $this->rt_load( $s0 + 160, 4 ) : ( ( $m[ ( $s0 + 160 ) >> 3 ] ?? $this->rt_word( ( $s0 + 160 ) >> 3 ) ) >> ( ( ( $s0 + 160 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v7 = $v6 ? 0 : $v4;
		$s0 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
		$s1 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v8 = ( $v6 ? $s1 : $v4 + 1 ) & 0xFFFFFFFF;
		$v9 = $m[ $w1 + 8 ] | 0x100;
		$v10 = ( ( ( $m[ $w1 + 12 ] & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
		$v11 = ( $m[ $w1 + 10 ] >> 32 ) & 0xFFFFFFFF;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v12 = ( $v3 & 1 ? $v4 + 1 : $v7 ) & 0xFFFFFFFF;
				$v13 = $v8 > $v12 ? $v8 : $v12;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v4 = $v12;
					if ( $v4 == $v13 ) {
						$m[ $w0 ] = 2;
						break 3;
					}
					$v12 = ( $v4 + 1 ) & 0xFFFFFFFF;
					$v14 = ( $v4 > 99 ? 13520 : $v5 + $v4 * 176 ) & 0xFFFFFFFF;
					$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
					if ( ( ( ( $m[ $w14 + 20 ] ?? $this->rt_load( $v14 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v10 ) {
						break;
					}
				}
				$v3 = 1;
				if ( ( ( ( $m[ $w14 + 21 ] ?? $this->rt_load( $v14 + 169, 1 ) << 8 ) >> 8 ) & 0xFF ) == 2 ) {
					continue;
				}
				$v3 = 1;
				if ( ( $m[ $w14 ] ?? $this->rt_load( $v14 ) ) != 0 ) {
					continue;
				}
				if ( ( ( ( $m[ ( $v11 + 76 ) >> 3 ] ?? $this->rt_word( ( $v11 + 76 ) >> 3 ) ) >> ( ( ( $v11 + 76 ) & 7 ) << 3 ) ) & 0xFF ) != 0 ) {
					$m[ $w1 + 8 ] = $v9;
					continue;
				}
				break;
			}
			$m[ $w1 + 7 ] = ( $v4 << 32 ) | 1;
			$v15 = $m[ $w1 + 2 ];
			$v16 = $m[ $w1 + 3 ];
			$v17 = $m[ $w1 ];
			$v18 = $m[ $w1 + 1 ];
			$this->pooledline_could_change( $v2, $v1 );
			$v19 = $m[ $w2 ];
			$m[ $w0 + 8 ] = $m[ $w2 + 1 ];
			$m[ $w0 + 7 ] = $v19;
			$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFFFF01 ) | 0x90000 | ( ( $v17 & 0xFFFFFFFF ? ( $v18 > 0 ? 2 : 3 ) : 3 ) << 8 );
			$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x100;
			$m[ $w0 + 5 ] = $v9;
			$m[ $w0 + 4 ] = ( $v4 << 32 ) | 1;
			$m[ $w0 + 3 ] = $v16;
			$m[ $w0 + 2 ] = $v15;
			$m[ $w0 + 1 ] = $v18;
			$m[ $w0 ] = $v17;
		} while ( false );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::clock (WebAssembly function 27). */
	private function pooledline_clock( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = 0;
		$v3 = ( $m[ $w1 + 11 ] >> 32 ) & 0xFFFFFFFF;
		$v4 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v3 > 99 ? 13520 : $v4 + $v3 * 176 ) & 0xFFFFFFFF;
		$v5 = $s0 & 3 ? $this->rt_load( $s0 + 160, 4 ) : ( ( $m[ ( $s0 + 160 ) >> 3 ] ?? $this->rt_word( ( $s0 + 160 ) >> 3 ) ) >> ( ( ( $s0 + 160 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v6 = $v5 ? 0 : $v3;
		$s0 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
		$s1 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		$v7 = ( $v5 ? $s1 : $v3 + 1 ) & 0xFFFFFFFF;
		$v8 = ( ( ( $m[ $w1 + 12 ] & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
		while ( true ) {
			--$this->fuel < 0 && self::rt_out_of_fuel();
			$v9 = ( $v2 & 1 ? $v3 + 1 : $v6 ) & 0xFFFFFFFF;
			$v10 = $v7 > $v9 ? $v7 : $v9;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v3 = $v9;
				if ( $v3 == $v10 ) {
					$m[ $w0 ] = 2;
					return;
				}
				$v9 = ( $v3 + 1 ) & 0xFFFFFFFF;
				$v11 = ( $v3 > 99 ? 13520 : $v4 + $v3 * 176 ) & 0xFFFFFFFF;
				$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
				if ( ( ( ( $m[ $w11 + 20 ] ?? $this->rt_load( $v11 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v8 ) {
					break;
				}
			}
			$v2 = 1;
			if ( ( ( ( $m[ $w11 + 21 ] ?? $this->rt_load( $v11 + 169, 1 ) << 8 ) >> 8 ) & 0xFF ) == 2 ) {
				continue;
			}
			$v2 = 1;
			if ( ( $m[ $w11 + 8 ] ?? $this->rt_load( $v11 + 64 ) ) == 2 ) {
				break;
			}
		}
		$m[ $w1 + 7 ] = ( $v3 << 32 ) | 1;
		$m[ $w0 + 7 ] = 1;
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0x1000000 ) | 0xA0000 | 0x100;
		$m[ $w0 + 4 ] = ( $v3 << 32 ) | 1;
		$m[ $w0 + 8 ] = $m[ $w11 + 9 ] ?? $this->rt_load( $v11 + 72 );
		$m[ $w0 + 3 ] = $m[ $w1 + 3 ];
		$m[ $w0 + 2 ] = $m[ $w1 + 2 ];
		$m[ $w0 + 1 ] = $m[ $w1 + 1 ];
		$m[ $w0 ] = $m[ $w1 ];
		$m[ $w0 + 5 ] = $m[ $w1 + 8 ] | 0x200;
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::staleness (WebAssembly function 28). */
	private function pooledline_staleness( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v11 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$v3 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v4 = ( $m[ $w1 + 11 ] >> 32 ) & 0xFFFFFFFF;
				$v5 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $v4 > 99 ? 13520 : $v5 + $v4 * 176 ) & 0xFFFFFFFF;
				$v6 = $s0 & 3 ? $this->rt_load( $s0 + 160, 4 ) : ( ( $m[ ( $s0 + 160 ) >> 3 ] ?? $this->rt_word( ( $s0 + 160 ) >> 3 ) ) >> ( ( ( $s0 + 160 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v7 = $v6 ? 0 : $v4;
				$v8 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
				$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
				$s0 = ( $m[ $w8 + 1 ] ?? $this->rt_load( $v8 + 8, 4 ) ) & 0xFFFFFFFF;
				$v9 = ( $v6 ? $s0 : $v4 + 1 ) & 0xFFFFFFFF;
				$v10 = ( ( ( $m[ $w1 + 12 ] & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v12 = ( $v3 & 1 ? $v11 + 1 : $v7 ) & 0xFFFFFFFF;
					$v13 = $v9 > $v12 ? $v9 : $v12;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v11 = $v12;
						if ( $v11 == $v13 ) {
							break 3;
						}
						$v12 = ( $v11 + 1 ) & 0xFFFFFFFF;
						$v14 = ( $v11 > 99 ? 13520 : $v5 + $v11 * 176 ) & 0xFFFFFFFF;
						$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
						if ( ( ( ( $m[ $w14 + 20 ] ?? $this->rt_load( $v14 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v10 ) {
							break;
						}
					}
					$v3 = 1;
					if ( ( ( ( $m[ $w14 + 21 ] ?? $this->rt_load( $v14 + 169, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
						break;
					}
				}
				$v3 = 1;
				if ( ( $m[ $w14 + 8 ] ?? $this->rt_load( $v14 + 64 ) ) != 1 ) {
					continue;
				}
				$v15 = $m[ $w8 + 10 ] ?? $this->rt_load( $v8 + 80 );
				$v16 = $m[ $w14 + 9 ] ?? $this->rt_load( $v14 + 72 );
				$v17 = $v15 - $v16;
				\is_float( $v17 ) && $v17 = self::rt_sub_64( $v15, $v16 );
				$v18 = ( $m[ $w1 + 10 ] >> 32 ) & 0xFFFFFFFF;
				$w18 = ( $v18 >> 3 ) | ( $v18 << 61 );
				$v19 = $m[ $w18 ] ?? $this->rt_load( $v18 );
				if ( ( $v17 > 0 ? $v17 : 0 ) <= $v19 ) {
					$v20 = $m[ $w1 + 4 ];
					$m[ $w1 + 4 ] = 1;
					$v21 = $v19 + $v16;
					\is_float( $v21 ) && $v21 = self::rt_add_64( $v19, $v16 );
					$v22 = ( $v21 < 253402300799998 ? $v21 : 253402300799998 ) + 1;
					$v23 = $m[ $w1 + 5 ];
					$m[ $w1 + 5 ] = $v20 == 0 ? $v22 : ( $v22 < $v23 ? $v22 : $v23 );
					continue;
				}
				$v24 = ( $m[ $w8 + 11 ] ?? $this->rt_load( $v8 + 88, 1 ) ) & 0xFF;
				if ( $v24 == 3 ) {
					$v25 = $m[ $w1 + 10 ] & 0xFFFFFFFF;
					$w25 = ( $v25 >> 3 ) | ( $v25 << 61 );
					if ( ( ( $m[ $w25 + 2 ] ?? $this->rt_load( $v25 + 16, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
						$v26 = $m[ $w25 + 3 ] ?? $this->rt_load( $v25 + 24 );
						if ( $v15 < $v26 ) {
							$v27 = $m[ $w25 + 10 ] ?? $this->rt_load( $v25 + 80 );
							$v28 = $m[ $w25 + 6 ] ?? $this->rt_load( $v25 + 48 );
							do {
								$v29 = $m[ $w25 + 8 ] ?? $this->rt_load( $v25 + 64 );
								if ( $v29 == 0 ) {
									break;
								}
								$v30 = \PHP_INT_MIN;
								if ( $v28 != \PHP_INT_MIN || $v29 != -1 ) {
									if ( $v29 < 1 ) {
										break;
									}
									$v31 = $v28 % $v29;
									$s0 = $v31 + ( ( $v31 >> 63 ) & $v29 );
									$v30 = $v28 - $s0;
									\is_float( $v30 ) && $v30 = self::rt_sub_64( $v28, $s0 );
								}
								$s0 = $v30 + $v29;
								\is_float( $s0 ) && $s0 = self::rt_add_64( $v30, $v29 );
								$v28 = $v30 == $v28 ? $v28 : $s0;
							} while ( false );
							if ( $v27 >= $v28 ) {
								$m[ $w0 ] = 2;
								$v32 = $m[ $w1 + 4 ];
								$m[ $w1 + 4 ] = 1;
								$m[ $w1 + 8 ] = $m[ $w1 + 8 ] | 0x8000;
								$v33 = $m[ $w1 + 5 ];
								$m[ $w1 + 5 ] = $v32 == 0 ? $v26 : ( $v26 < $v33 ? $v26 : $v33 );
								continue;
							}
						}
					}
				}
				$s0 = $v18 + $v24;
				switch ( ( ( $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_word( ( $s0 + 72 ) >> 3 ) ) >> ( ( ( $s0 + 72 ) & 7 ) << 3 ) ) & 0xFF ) {
					case 1:
						$this->pooledline_thin( $v0, $v1, $v11 );
						if ( $m[ $w0 ] != 2 ) {
							break 3;
						}
						break;
					case 2:
						$m[ $w0 ] = 2;
						$m[ $w1 + 8 ] = $m[ $w1 + 8 ] | 0x400;
						break;
					default:
						$m[ $w1 + 7 ] = ( $v11 << 32 ) | 1;
						$v34 = $m[ $w1 + 2 ];
						$v35 = $m[ $w1 + 3 ];
						$v36 = $m[ $w1 + 8 ];
						$v37 = $m[ $w1 ];
						$v38 = $m[ $w1 + 1 ];
						$this->pooledline_could_change( $v2, $v1 );
						$v39 = $m[ $w2 ];
						$m[ $w0 + 8 ] = $m[ $w2 + 1 ];
						$m[ $w0 + 7 ] = $v39;
						$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFFFF01 ) | 0xB0000 | ( ( $v37 & 0xFFFFFFFF ? ( $v38 > 0 ? 2 : 3 ) : 3 ) << 8 );
						$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x100;
						$m[ $w0 + 5 ] = $v36 | 0x400;
						$m[ $w0 + 4 ] = ( $v11 << 32 ) | 1;
						$m[ $w0 + 3 ] = $v35;
						$m[ $w0 + 2 ] = $v34;
						$m[ $w0 + 1 ] = $v38;
						$m[ $w0 ] = $v37;
						break 3;
				}
			}
			$m[ $w0 ] = 2;
		} while ( false );
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::sufficiency (WebAssembly function 29). */
	private function pooledline_sufficiency( int $v0, int $v1 ): void {
		$m = &$this->m;
		$v26 = 0;
		$v37 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$v3 = ( $m[ $w1 + 11 ] >> 32 ) & 0xFFFFFFFF;
		$v4 = ( $v3 + 1 ) & 0xFFFFFFFF;
		$v5 = ( ( ( $m[ $w1 + 12 ] & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
		$v6 = $m[ $w1 + 11 ] & 0xFFFFFFFF;
		$v7 = $m[ $w1 + 3 ];
		$v8 = $m[ $w1 + 2 ];
		$v9 = $m[ $w1 + 5 ];
		$v10 = $m[ $w1 + 4 ];
		$v11 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
		$v12 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$v13 = ( $v3 > 99 ? 13520 : $v12 + $v3 * 176 ) & 0xFFFFFFFF;
		$v14 = (int) ( ( ( ( $m[ ( $v13 + 170 ) >> 3 ] ?? $this->rt_word( ( $v13 + 170 ) >> 3 ) ) >> ( ( ( $v13 + 170 ) & 7 ) << 3 ) ) & 0xFF & 0xFF ) == 2 );
		$v15 = 0;
		$v16 = 0;
		$v17 = 0;
		$v18 = 0;
		do {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v19 = $v8;
				$v20 = $v7;
				$v21 = $v13 & 3 ? $this->rt_load( $v13 + 160, 4 ) : ( ( $m[ ( $v13 + 160 ) >> 3 ] ?? $this->rt_word( ( $v13 + 160 ) >> 3 ) ) >> ( ( ( $v13 + 160 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v22 = $v21 ? 0 : $v3;
				$s0 = $v11 & 3 ? $this->rt_load( $v11 + 8, 4 ) : ( ( $m[ ( $v11 + 8 ) >> 3 ] ?? $this->rt_word( ( $v11 + 8 ) >> 3 ) ) >> ( ( ( $v11 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v23 = $v21 ? $s0 : $v4;
				$v24 = $v16;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v25 = $v17;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v16 = $v24;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v27 = ( $v25 & 1 ? $v26 + 1 : $v22 ) & 0xFFFFFFFF;
							$v28 = $v23 > $v27 ? $v23 : $v27;
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$v26 = $v27;
								if ( $v26 == $v28 ) {
									if ( $v15 == 0 ) {
										break 4;
									}
									$v19 = 0;
									$m[ $w1 + 2 ] = 0;
									$v38 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
									$s0 = ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF;
									$m[ $w1 + 7 ] = ( ( $v38 ? $s0 : $v37 ) << 32 ) | ( $v38 ? 1 : $v18 );
									$s0 = $m[ $w1 + 1 ] > 0 ? 2 : 3;
									$v39 = $m[ $w1 ] & 0xFFFFFFFF ? $s0 : 3;
									$v40 = 4096;
									$v41 = 14;
									break 6;
								}
								$v27 = ( $v26 + 1 ) & 0xFFFFFFFF;
								$v29 = ( $v26 > 99 ? 13520 : $v12 + $v26 * 176 ) & 0xFFFFFFFF;
								$w29 = ( $v29 >> 3 ) | ( $v29 << 61 );
								if ( ( ( ( $m[ $w29 + 20 ] ?? $this->rt_load( $v29 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == $v5 ) {
									break;
								}
							}
							$v25 = 1;
							if ( ( ( ( $m[ $w29 + 21 ] ?? $this->rt_load( $v29 + 169, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 ) {
								break;
							}
						}
						$v30 = $m[ $w29 + 7 ] ?? $this->rt_load( $v29 + 56 );
						$v31 = $m[ $w29 + 6 ] ?? $this->rt_load( $v29 + 48 );
						if ( ! ( $v10 & $v31 & 0xFFFFFFFF ) ) {
							$v32 = $v10 & 1;
							$v9 = $v32 ? $v9 : $v30;
							$v10 = $v32 ? 1 : $v31;
						} else {
							$v9 = $v30 < $v9 ? $v30 : $v9;
							$v10 = 1;
						}
						$m[ $w1 + 5 ] = $v9;
						$m[ $w1 + 4 ] = $v10;
						$v24 = 1;
						$v25 = 1;
						if ( ( ( $m[ $w29 ] ?? $this->rt_load( $v29, 4 ) ) & 0xFFFFFFFF ) != 0 ) {
							break;
						}
					}
					$v33 = $m[ $w29 + 1 ] ?? $this->rt_load( $v29 + 8 );
					$s0 = $m[ $w29 + 10 ] ?? $this->rt_load( $v29 + 80 );
					$v34 = $v33 - $s0;
					\is_float( $v34 ) && $v34 = self::rt_sub_64( $v33, $s0 );
					$v35 = $m[ $w29 + 12 ] ?? $this->rt_load( $v29 + 96 );
					if ( ( $v14 ? $v34 : $v33 ) < $v35 ) {
						$v15 = 1;
						$v37 = $v18 & 1 ? $v37 : $v26;
						$v24 = $v16;
						$v17 = 1;
						$v18 = 1;
						continue;
					}
					$v17 = 1;
					$v24 = $v16;
					$v36 = $v35 - $v34;
					\is_float( $v36 ) && $v36 = self::rt_sub_64( $v35, $v34 );
					if ( $v36 <= 0 ) {
						continue;
					}
					$this->pooledline_due( $v2, $v11, $v6, $v26, $v36 );
					$v7 = $m[ $w2 + 1 ];
					do {
						do {
							$v8 = $m[ $w2 ];
							if ( ( $v19 & $v8 ) != 0 ) {
								if ( $v7 < $v20 ) {
									break;
								}
								break 2;
							}
							if ( $v8 & 0xFFFFFFFF || ( $v19 & 1 ) == 0 ) {
								break 2;
							}
						} while ( false );
						$v8 = $v19;
						$v7 = $v20;
					} while ( false );
					$m[ $w1 + 3 ] = $v7;
					$m[ $w1 + 2 ] = $v8;
					$v17 = 1;
					continue 2;
				}
				break;
			}
			$v39 = 0;
			if ( ! ( ( $v17 | ( $v16 ^ 0xFFFFFFFF ) ) & 1 ) ) {
				$v40 = 256;
				$v41 = 9;
				break;
			}
			$v42 = (int) ( $v19 == 0 );
			$v40 = $v42 ? 8192 : 65536;
			$v41 = $v42 ? 16 : 15;
		} while ( false );
		$m[ $w0 + 8 ] = $v9;
		$m[ $w0 + 7 ] = $v10;
		$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFFFF01 ) | ( $v41 << 16 ) | ( $v39 << 8 );
		$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x100;
		$m[ $w0 + 3 ] = $v20;
		$m[ $w0 + 2 ] = $v19;
		$m[ $w0 + 4 ] = $m[ $w1 + 7 ];
		$m[ $w0 + 1 ] = $m[ $w1 + 1 ];
		$m[ $w0 ] = $m[ $w1 ];
		$m[ $w0 + 5 ] = $m[ $w1 + 8 ] | $v40;
		$this->g0_stack_pointer = $v2 + 16;
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::due (WebAssembly function 30). */
	private function pooledline_due( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
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
					$v7 = ( $v3 * 11 ) & 0xFFFFFFFF;
					if ( $v6 >= $v7 && ( ( $v6 - $v7 ) & 0xFFFFFFFF ) >= 11 ) {
						$this->pools_pool( $v5 + 8, ( ( ( $m[ $w1 ] ?? $this->rt_load( $v1, 4 ) ) & 0xFFFFFFFF ) + ( $v7 << 3 ) ) & 0xFFFFFFFF );
						if ( $m[ $w5 + 1 ] != 2 ) {
							break;
						}
					}
				}
				$m[ $v0 >> 3 ] = 0;
				break 2;
			} while ( false );
			$v8 = $m[ $w5 + 4 ];
			$v9 = $m[ $w5 + 3 ];
			$v10 = $m[ $w1 + 10 ] ?? $this->rt_load( $v1 + 80 );
			if ( ( $m[ $w5 + 14 ] & 0xFFFFFFFF ) == 1 ) {
				do {
					$v11 = ( $m[ $w5 + 14 ] >> 32 ) & 0xFFFFFFFF;
					if ( $v11 < ( ( $m[ $w2 + 1 ] ?? $this->rt_load( $v2 + 8, 4 ) ) & 0xFFFFFFFF ) ) {
						$v12 = ( ( $m[ $w2 ] ?? $this->rt_load( $v2 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
						$v13 = ( $v11 * 15 ) & 0xFFFFFFFF;
						if ( $v12 >= $v13 && ( ( $v12 - $v13 ) & 0xFFFFFFFF ) >= 15 ) {
							$this->pools_policy( $v5 + 8, ( ( ( $m[ $w2 ] ?? $this->rt_load( $v2, 4 ) ) & 0xFFFFFFFF ) + ( $v13 << 3 ) ) & 0xFFFFFFFF );
							break;
						}
					}
					$this->rt_copy( $v5 + 8, $v2 + 16, 80 );
				} while ( false );
				$this->backorder_allowance_available_at( $v0, $v1, $v3, $v9, $v8, $m[ $w5 + 7 ], $v10, $v4 );
				break;
			}
			$this->backorder_allowance_available_at( $v0, $v1, $v3, $v9, $v8, $m[ $w2 + 8 ] ?? $this->rt_load( ( $v2 + 64 ) & 0xFFFFFFFF ), $v10, $v4 );
		} while ( false );
		$this->g0_stack_pointer = $v5 + 144;
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::could_change (WebAssembly function 31). */
	private function pooledline_could_change( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
		$w2 = ( $v2 >> 3 ) | ( $v2 << 61 );
		$v3 = $m[ $w2 + 10 ] ?? $this->rt_load( $v2 + 80 );
		$v4 = 0;
		if ( ( ( $m[ $w2 + 11 ] ?? $this->rt_load( $v2 + 88, 1 ) ) & 0xFF ) == 3 ) {
			$v5 = $m[ $w1 + 10 ] & 0xFFFFFFFF;
			$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
			$v4 = ( $m[ $w5 + 2 ] ?? $this->rt_load( $v5 + 16, 4 ) ) & 0xFFFFFFFF & (int) ( $v3 < ( $m[ $w5 + 3 ] ?? $this->rt_load( $v5 + 24 ) ) );
		}
		$v6 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$v7 = ( $m[ $w1 + 11 ] >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v7 > 99 ? 13520 : $v6 + $v7 * 176 ) & 0xFFFFFFFF;
		$v8 = $s0 & 3 ? $this->rt_load( $s0 + 160, 4 ) : ( ( $m[ ( $s0 + 160 ) >> 3 ] ?? $this->rt_word( ( $s0 + 160 ) >> 3 ) ) >> ( ( ( $s0 + 160 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		do {
			if ( ! $v4 ) {
				$v9 = 0;
				if ( $v8 == 0 ) {
					break;
				}
			}
			$v9 = 0;
			$v10 = $m[ $w1 ] & 0xFFFFFFFF & (int) ( $m[ $w1 + 1 ] > 0 );
			$v11 = $m[ $w1 + 10 ] & 0xFFFFFFFF;
			$w11 = ( $v11 >> 3 ) | ( $v11 << 61 );
			if ( ( $v4 & ( ( $m[ $w11 + 2 ] ?? $this->rt_load( $v11 + 16, 4 ) ) & 0xFFFFFFFF ) ) == 1 && $v10 != 0 ) {
				$m[ $w0 + 1 ] = $m[ $w11 + 3 ] ?? $this->rt_load( $v11 + 24 );
				$v9 = 1;
			}
			$v12 = $v8 ? 0 : $v7;
			$s0 = ( $m[ $w2 + 1 ] ?? $this->rt_load( $v2 + 8, 4 ) ) & 0xFFFFFFFF;
			$v13 = ( $v8 ? $s0 : $v7 + 1 ) & 0xFFFFFFFF;
			if ( $v12 >= $v13 ) {
				break;
			}
			$v14 = ( ( ( $m[ $w1 + 12 ] & 0xFFFFFFFF ) << 1 ) + 2 ) & 0xFFFFFFFF;
			$v15 = $m[ $w0 + 1 ];
			$v16 = ( $m[ $w1 + 10 ] >> 32 ) & 0xFFFFFFFF;
			$w16 = ( $v16 >> 3 ) | ( $v16 << 61 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				do {
					$v17 = ( $v12 > 99 ? 13520 : $v6 + $v12 * 176 ) & 0xFFFFFFFF;
					$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
					if ( ( ( ( $m[ $w17 + 20 ] ?? $this->rt_load( $v17 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v14 ) {
						break;
					}
					$v18 = $m[ $w17 + 7 ] ?? $this->rt_load( $v17 + 56 );
					$v19 = $m[ $w17 + 6 ] ?? $this->rt_load( $v17 + 48 );
					if ( ! ( $v9 & $v19 & 0xFFFFFFFF ) ) {
						$v20 = $v9 & 1;
						$v15 = $v20 ? $v15 : $v18;
						$v21 = $v20 ? 1 : $v19;
					} else {
						$v15 = $v18 < $v15 ? $v18 : $v15;
						$v21 = 1;
					}
					if ( ( $m[ $w17 + 8 ] ?? $this->rt_load( $v17 + 64 ) ) == 1 ) {
						$v22 = $m[ $w17 + 9 ] ?? $this->rt_load( $v17 + 72 );
						$v23 = $v3 - $v22;
						\is_float( $v23 ) && $v23 = self::rt_sub_64( $v3, $v22 );
						$v24 = $m[ $w16 ] ?? $this->rt_load( $v16 );
						if ( $v10 & (int) ( ( $v23 > 0 ? $v23 : 0 ) <= $v24 ) ) {
							$v9 = 1;
							$v25 = $v24 + $v22;
							\is_float( $v25 ) && $v25 = self::rt_add_64( $v24, $v22 );
							$v26 = ( $v25 < 253402300799998 ? $v25 : 253402300799998 ) + 1;
							$v15 = $v21 == 0 ? $v26 : ( $v26 < $v15 ? $v26 : $v15 );
							break;
						}
					}
					$v9 = $v21;
				} while ( false );
				$v12 = ( $v12 + 1 ) & 0xFFFFFFFF;
				if ( $v12 == $v13 ) {
					break;
				}
			}
			$m[ $w0 + 1 ] = $v15;
		} while ( false );
		$m[ $w0 ] = $v9;
	}

	/** stock_truth::rules::promise::backorder_allowance::available_at (WebAssembly function 32). */
	private function backorder_allowance_available_at( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v8 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w8 = $v8 >> 3;
		isset( $m[ $w8 + 5 ] ) || $this->rt_touch( $w8 + 5 );
		$this->g0_stack_pointer = $v8;
		$v9 = $m[ $w0 + 1 ];
		do {
			$v10 = $v1 & 3 ? $this->rt_load( $v1 + 40, 4 ) : ( ( $m[ ( $v1 + 40 ) >> 3 ] ?? $this->rt_word( ( $v1 + 40 ) >> 3 ) ) >> ( ( ( $v1 + 40 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( ! $v10 ) {
				$v11 = 0;
				break;
			}
			$v12 = $v3 & 0xFFFFFFFF;
			$v13 = 0;
			$v11 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_supply( $v8 + 8, $v1, $v13 );
				$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
				do {
					if ( $m[ $w8 + 1 ] == 1 && ( $m[ $w8 + 5 ] & 0xFFFFFFFF ) == $v2 ) {
						$v14 = $m[ $w8 + 3 ];
						if ( $v6 <= $v14 && ! ( $v12 & (int) ( $v4 > $m[ $w8 + 4 ] ) ) ) {
							$v15 = $v14 - $v5;
							\is_float( $v15 ) && $v15 = self::rt_sub_64( $v14, $v5 );
							if ( ( $v15 > 0 ? $v15 : 0 ) <= $v6 ) {
								break;
							}
						}
					}
					if ( $v13 != $v10 ) {
						continue 2;
					}
					break 3;
				} while ( false );
				$v16 = 0;
				$v17 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->poolrecord_supply( $v8 + 8, $v1, $v16 );
					if ( $m[ $w8 + 1 ] == 1 && ( $m[ $w8 + 5 ] & 0xFFFFFFFF ) == $v2 ) {
						$v18 = $m[ $w8 + 3 ];
						if ( $v6 <= $v18 && ! ( $v12 & (int) ( $v4 > $m[ $w8 + 4 ] ) ) ) {
							$s0 = $m[ $w8 + 2 ];
							$s1 = $v18 > $v14 ? 0 : $s0;
							$s0 = $s1 + $v17;
							\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v17 );
							$v17 = $s0;
						}
					}
					$v16 = $v16 + 1;
					if ( $v16 == $v10 ) {
						break;
					}
				}
				$v19 = (int) ( $v17 < $v7 );
				$v9 = $v19 ? $v9 : ( $v11 == 0 ? $v14 : ( $v14 < $v9 ? $v14 : $v9 ) );
				$v11 = $v19 ? $v11 : 1;
				if ( $v13 >= $v10 ) {
					break;
				}
			}
		} while ( false );
		$m[ $w0 + 1 ] = $v9;
		$m[ $w0 ] = $v11;
		$this->g0_stack_pointer = $v8 + 48;
	}

	/** stock_truth::rules::gate::line::PooledLine<C,P>::thin (WebAssembly function 33). */
	private function pooledline_thin( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v3 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 17 ] ) || $this->rt_touch( $w3 + 17 );
		$this->g0_stack_pointer = $v3;
		$v4 = ( $m[ $w1 + 9 ] >> 32 ) & 0xFFFFFFFF;
		$v5 = ( $v2 > 99 ? 13520 : $v4 + $v2 * 176 ) & 0xFFFFFFFF;
		$w5 = ( $v5 >> 3 ) | ( $v5 << 61 );
		$v6 = $m[ $w5 + 7 ] ?? $this->rt_load( $v5 + 56 );
		$v7 = $m[ $w5 + 6 ] ?? $this->rt_load( $v5 + 48 );
		do {
			do {
				do {
					do {
						do {
							if ( ( ( $m[ $w5 + 20 ] ?? $this->rt_load( $v5 + 160, 4 ) ) & 0xFFFFFFFF ) << 32 > 0 || ( $m[ $w5 ] ?? $this->rt_load( $v5 ) ) == 0 ) {
								break;
							}
							$v8 = $m[ $w1 + 9 ] & 0xFFFFFFFF;
							$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
							if ( $v2 >= ( ( $m[ $w8 + 1 ] ?? $this->rt_load( $v8 + 8, 4 ) ) & 0xFFFFFFFF ) ) {
								break;
							}
							$v9 = ( ( $m[ $w8 ] ?? $this->rt_load( $v8 + 4, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF;
							$v10 = ( $v2 * 11 ) & 0xFFFFFFFF;
							if ( $v9 < $v10 || ( ( $v9 - $v10 ) & 0xFFFFFFFF ) < 11 ) {
								break;
							}
							$v11 = $m[ $w5 + 18 ] ?? $this->rt_load( $v5 + 144 );
							$v12 = $m[ $w5 + 12 ] ?? $this->rt_load( $v5 + 96 );
							$v13 = $m[ $w5 + 10 ] ?? $this->rt_load( $v5 + 80 );
							$v14 = $m[ $w5 + 9 ] ?? $this->rt_load( $v5 + 72 );
							$v15 = $m[ $w5 + 8 ] ?? $this->rt_load( $v5 + 64 );
							$v16 = $m[ $w5 + 1 ] ?? $this->rt_load( $v5 + 8 );
							$this->pools_pool( $v3 + 8, ( ( ( $m[ $w8 ] ?? $this->rt_load( $v8, 4 ) ) & 0xFFFFFFFF ) + ( $v10 << 3 ) ) & 0xFFFFFFFF );
							if ( $m[ $w3 + 1 ] == 2 || $m[ $w3 + 5 ] != 1 ) {
								break;
							}
							$v17 = $m[ $w3 + 6 ];
							if ( $v11 < $v12 ) {
								$m[ $w1 + 7 ] = ( $v2 << 32 ) | 1;
								$v33 = $m[ $w1 + 2 ];
								$v34 = $m[ $w1 + 3 ];
								$v35 = $m[ $w1 + 8 ];
								$v36 = $m[ $w1 ];
								$v37 = $m[ $w1 + 1 ];
								$this->pooledline_could_change( $v3 + 8, $v1 );
								$v38 = 0;
								$v39 = (int) ( $v37 > 0 );
								$v40 = $m[ $w3 + 2 ];
								$v41 = $m[ $w3 + 1 ];
								if ( $v15 != 1 || ( $v17 < 1 || $v11 <= 0 ) ) {
									break 2;
								}
								$v38 = 1;
								$v42 = $m[ $w8 + 10 ] ?? $this->rt_load( $v8 + 80 );
								$s0 = $v42 - $v14;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v42, $v14 );
								$s1 = $s0 + 59999;
								\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 59999 );
								$s0 = $v42 - $s1 % 60000;
								\is_float( $s0 ) && $s0 = self::rt_sub_64( $v42, $s1 % 60000 );
								$v43 = $s0 + 59999;
								\is_float( $v43 ) && $v43 = self::rt_add_64( $s0, 59999 );
								$v12 = ( $v43 < 253402300799998 ? $v43 : 253402300799998 ) + 1;
								break 2;
							}
							$m[ $w1 + 8 ] = $m[ $w1 + 8 ] | 0x800;
							if ( $v15 != 1 ) {
								break 4;
							}
							$v18 = 0;
							$s0 = ( $m[ $w1 + 10 ] >> 32 ) & 0xFFFFFFFF;
							$v19 = $v17 > 0 ? $v17 : 0;
							$s1 = $s0 & 7 ? $this->rt_load( $s0 + 16 ) : $m[ ( $s0 + 16 ) >> 3 ] ?? $this->rt_load( $s0 + 16 );
							$s0 = $v19 < 10000000000 ? $v19 : 10000000000;
							$v20 = $s1 * $s0;
							\is_float( $v20 ) && $v20 = self::rt_mul_64( $s1, $s0 );
							if ( $v20 != 0 ) {
								$v44 = ( $m[ $w1 + 11 ] >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $v44 > 99 ? 13520 : $v4 + $v44 * 176 ) & 0xFFFFFFFF;
								$s1 = ( ( ( $m[ ( $s0 + 170 ) >> 3 ] ?? $this->rt_word( ( $s0 + 170 ) >> 3 ) ) >> ( ( ( $s0 + 170 ) & 7 ) << 3 ) ) & 0xFF ) == 2 ? $v13 : 0;
								$s0 = $v12 + $s1;
								\is_float( $s0 ) && $s0 = self::rt_add_64( $v12, $s1 );
								$v45 = $v16 - $s0;
								\is_float( $v45 ) && $v45 = self::rt_sub_64( $v16, $s0 );
								$s0 = $v45 > 0 ? $v45 : 0;
								$v46 = $s0 * 144000;
								\is_float( $v46 ) && $v46 = self::rt_mul_64( $s0, 144000 );
								if ( $v20 == -1 && $v46 == \PHP_INT_MIN ) {
									break 3;
								}
								$v47 = self::rt_divide_signed_64( $v46, $v20 );
								if ( $v47 > 527039 ) {
									break 3;
								}
								$v48 = $v47 * 60000;
								\is_float( $v48 ) && $v48 = self::rt_mul_64( $v47, 60000 );
								if ( $v48 < 0 || $v48 > 3153600000000 ) {
									break 3;
								}
								$v18 = 1;
								$v49 = $v48 + $v14;
								\is_float( $v49 ) && $v49 = self::rt_add_64( $v48, $v14 );
								$v20 = ( $v49 < 253402300799998 ? $v49 : 253402300799998 ) + 1;
								break 3;
							}
							break 3;
						} while ( false );
						$m[ $w1 + 7 ] = ( $v2 << 32 ) | 1;
						$v21 = $m[ $w1 + 2 ];
						$v22 = $m[ $w1 + 3 ];
						$v23 = $m[ $w1 + 8 ];
						$v24 = $m[ $w1 ];
						$v25 = $m[ $w1 + 1 ];
						$this->pooledline_could_change( $v3 + 8, $v1 );
						$v26 = $v24 & 0xFFFFFFFF ? ( $v25 > 0 ? 2 : 3 ) : 3;
						$v27 = $v23 | 0x400;
						$v28 = $m[ $w3 + 2 ];
						$v29 = $m[ $w3 + 1 ];
						if ( ! ( $v29 & $v7 & 0xFFFFFFFF ) ) {
							$v30 = $v29 & 0xFFFFFFFF;
							$v31 = $v30 ? $v28 : $v6;
							$v32 = $v30 ? 1 : $v7;
						} else {
							$v31 = $v6 < $v28 ? $v6 : $v28;
							$v32 = 1;
						}
						$m[ $w0 + 8 ] = $v31;
						$m[ $w0 + 7 ] = $v32;
						$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFFFF01 ) | 0xB0000 | ( $v26 << 8 );
						$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x100;
						$m[ $w0 + 5 ] = $v27;
						$m[ $w0 + 4 ] = ( $v2 << 32 ) | 1;
						$m[ $w0 + 3 ] = $v22;
						$m[ $w0 + 2 ] = $v21;
						$m[ $w0 + 1 ] = $v25;
						$m[ $w0 ] = $v24;
						break 4;
					} while ( false );
					$v50 = $v39 ? 2 : 3;
					$v51 = $v36 & 0xFFFFFFFF;
					if ( ! ( $v38 & $v7 ) ) {
						$v52 = $v7 & 1;
						$v53 = $v52 ? $v6 : $v12;
						$v54 = $v52 ? 1 : $v38;
					} else {
						$v53 = $v12 < $v6 ? $v12 : $v6;
						$v54 = 1;
					}
					$v55 = $v51 ? $v50 : 3;
					$v56 = $v35 | 0x400;
					if ( ! ( $v54 & $v41 ) ) {
						$v57 = $v41 & 0xFFFFFFFF;
						$v58 = $v57 ? $v40 : $v53;
						$v59 = $v57 ? 1 : $v54;
					} else {
						$v58 = $v53 < $v40 ? $v53 : $v40;
						$v59 = 1;
					}
					$m[ $w0 + 8 ] = $v58;
					$m[ $w0 + 7 ] = $v59;
					$m[ $w0 + 6 ] = ( $m[ $w0 + 6 ] & -0xFFFF01 ) | 0xB0000 | ( $v55 << 8 );
					$m[ $w0 + 6 ] = $m[ $w0 + 6 ] & -0x100;
					$m[ $w0 + 5 ] = $v56;
					$m[ $w0 + 4 ] = ( $v2 << 32 ) | 1;
					$m[ $w0 + 3 ] = $v34;
					$m[ $w0 + 2 ] = $v33;
					$m[ $w0 + 1 ] = $v37;
					$m[ $w0 ] = $v36;
					break 3;
				} while ( false );
				$v60 = $m[ $w1 + 5 ];
				$v61 = $m[ $w1 + 4 ];
				if ( ! ( $v61 & $v18 ) ) {
					$v62 = $v61 & 0xFFFFFFFF;
					$v63 = $v62 ? $v60 : $v20;
					$v64 = $v62 ? 1 : $v18;
				} else {
					$v63 = $v20 < $v60 ? $v20 : $v60;
					$v64 = 1;
				}
				$m[ $w1 + 5 ] = $v63;
				$m[ $w1 + 4 ] = $v64;
			} while ( false );
			$m[ $w0 ] = 2;
		} while ( false );
		$this->g0_stack_pointer = $v3 + 144;
	}

	/** stock_truth::rules::gate::room::rate (WebAssembly function 34). */
	private function room_rate( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v5 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w5 = $v5 >> 3;
		isset( $m[ $w5 + 17 ] ) || $this->rt_touch( $w5 + 17 );
		$this->g0_stack_pointer = $v5;
		do {
			if ( $v3 << 32 <= 0 && 1 != 0 ) {
				if ( $v4 < ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) ) {
					$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
					$v7 = ( $v4 * 11 ) & 0xFFFFFFFF;
					if ( $v6 >= $v7 && ( ( $v6 - $v7 ) & 0xFFFFFFFF ) >= 11 ) {
						$this->pools_pool( $v5 + 8, ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v7 << 3 ) ) & 0xFFFFFFFF );
						if ( $m[ $w5 + 1 ] != 2 ) {
							$v8 = $m[ $w5 + 5 ];
							$m[ $w0 + 1 ] = $m[ $w5 + 6 ];
							$m[ $w0 ] = $v8;
							break;
						}
					}
				}
				$m[ $w0 ] = 0;
				break;
			}
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = $v5 + 144;
	}

	/** stock_truth::rules::gate::room::room (WebAssembly function 35). */
	private function room_room( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$w5 = $v5 >> 3;
		$v6 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w6 = $v6 >> 3;
		isset( $m[ $w6 + 3 ] ) || $this->rt_touch( $w6 + 3 );
		$this->g0_stack_pointer = $v6;
		$v7 = $m[ $w2 + 1 ] ?? $this->rt_word( $w2 + 1 );
		$v8 = $m[ $w2 ] ?? $this->rt_word( $w2 );
		$v9 = $v8 & 0xFFFFFFFF ? $v7 : 0;
		$m[ $w6 ] = $v9;
		do {
			if ( ( ( ( $m[ $w2 + 21 ] ?? $this->rt_word( $w2 + 21 ) ) >> 16 ) & 0xFF ) != 1 ) {
				if ( ( ( ( $m[ $w2 + 21 ] ?? $this->rt_word( $w2 + 21 ) ) >> 8 ) & 0xFF ) == 2 ) {
					$m[ $w0 ] = 1;
					$m[ $w0 + 1 ] = $v9;
					break;
				}
				if ( $v8 != 0 ) {
					do {
						do {
							if ( ( $m[ $w2 + 8 ] ?? $this->rt_word( $w2 + 8 ) ) == 1 ) {
								$s0 = $m[ $w1 + 10 ];
								$s1 = $m[ $w2 + 9 ] ?? $this->rt_word( $w2 + 9 );
								$v10 = $s0 - $s1;
								\is_float( $v10 ) && $v10 = self::rt_sub_64( $s0, $s1 );
								$v11 = $v10 > 0 ? $v10 : 0;
								if ( $v11 > $m[ $w5 ] ) {
									break;
								}
							}
							$m[ $w0 ] = 1;
							break 2;
						} while ( false );
						$m[ $w6 + 1 ] = $v11;
						if ( ! $v4 ) {
							$s0 = $v5 + ( $m[ $w1 + 11 ] & 0xFF );
							switch ( ( ( $m[ ( $s0 + 72 ) >> 3 ] ?? $this->rt_word( ( $s0 + 72 ) >> 3 ) ) >> ( ( ( $s0 + 72 ) & 7 ) << 3 ) ) & 0xFF ) {
								case 1:
									$this->room_rate( $v6 + 16, $v1, 1, ( $m[ $w2 + 20 ] ?? $this->rt_word( $w2 + 20 ) ) & 0xFFFFFFFF, $v3 );
									$v12 = $m[ $w6 + 3 ];
									$v13 = $m[ $w6 + 2 ];
									$m[ $w6 + 3 ] = ( $m[ $w6 + 3 ] & -0x100000000 ) | $v5;
									$m[ $w6 + 2 ] = ( ( $v6 + 8 ) << 32 ) | $v6;
									$this->option_map( $v0, $v13, $v12, $v6 + 16 );
									break 3;
								case 2:
									$m[ $w0 ] = 1;
									break 2;
								default:
									$m[ $w0 ] = 0;
									break 3;
							}
						}
						$m[ $w0 ] = 1;
					} while ( false );
					$m[ $w0 + 1 ] = $v7;
					break;
				}
				if ( ( ( $m[ $w5 + 9 ] >> 32 ) & 0xFF ) != 0 ) {
					$m[ $w0 ] = 1;
					$m[ $w0 + 1 ] = 0;
					break;
				}
				$m[ $w0 ] = 0;
				break;
			}
			$m[ $w0 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = $v6 + 32;
	}

	/** core::option::Option<T>::map (WebAssembly function 36). */
	private function option_map( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$v4 = 0;
		if ( $v1 == 1 ) {
			$s0 = $m[ $w3 ] & 0xFFFFFFFF;
			$s1 = $m[ $w3 + 1 ] & 0xFFFFFFFF;
			$v5 = $v2 > 0 ? $v2 : 0;
			$s2 = $s1 & 7 ? $this->rt_load( $s1 + 16 ) : $m[ ( $s1 + 16 ) >> 3 ] ?? $this->rt_load( $s1 + 16 );
			$s1 = $v5 < 10000000000 ? $v5 : 10000000000;
			$s3 = $s2 * $s1;
			\is_float( $s3 ) && $s3 = self::rt_mul_64( $s2, $s1 );
			$s1 = ( $m[ $w3 ] >> 32 ) & 0xFFFFFFFF;
			$s2 = $s1 & 7 ? $this->rt_load( $s1 ) : $m[ $s1 >> 3 ] ?? $this->rt_load( $s1 );
			$s1 = $s2 + 59999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s2, 59999 );
			$v6 = \intdiv( $s1, 60000 );
			$s1 = $v6 < 527040 ? $v6 : 527040;
			$s2 = $s3 * $s1;
			\is_float( $s2 ) && $s2 = self::rt_mul_64( $s3, $s1 );
			$s1 = $s2 + 143999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s2, 143999 );
			$v7 = \intdiv( $s1, 144000 );
			$s1 = $v7 - 10000000000001;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $v7, 10000000000001 );
			$s2 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
			$s0 = $s1 >= 0 || $s1 < -20000000000001 ? 10000000000000 : $v7;
			$s1 = $s2 - $s0;
			\is_float( $s1 ) && $s1 = self::rt_sub_64( $s2, $s0 );
			$m[ $w0 + 1 ] = $s1;
			$v4 = 1;
		}
		$m[ $w0 ] = $v4;
	}

	/** <stock_truth::wire::pools::PoolRecord as stock_truth::facts::cart::Pools>::supply (WebAssembly function 37). */
	private function poolrecord_supply( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 0;
		if ( $v2 < ( $v1 & 3 ? $this->rt_load( $v1 + 40, 4 ) : ( ( $m[ ( $v1 + 40 ) >> 3 ] ?? $this->rt_word( ( $v1 + 40 ) >> 3 ) ) >> ( ( ( $v1 + 40 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 & 3 ? $this->rt_load( $v1 + 36, 4 ) : ( ( $m[ ( $v1 + 36 ) >> 3 ] ?? $this->rt_word( ( $v1 + 36 ) >> 3 ) ) >> ( ( ( $v1 + 36 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v5 = ( $v2 << 2 ) & 0xFFFFFFFF;
			if ( $v4 >= $v5 && ( ( $v4 - $v5 ) & 0xFFFFFFFF ) >= 4 ) {
				$v6 = ( ( $v1 & 3 ? $this->rt_load( $v1 + 32, 4 ) : ( ( $m[ ( $v1 + 32 ) >> 3 ] ?? $this->rt_word( ( $v1 + 32 ) >> 3 ) ) >> ( ( ( $v1 + 32 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
				$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
				$v7 = $m[ $w6 ] ?? $this->rt_load( $v6 );
				if ( $v7 >= 0 && $v7 <= 4294967295 ) {
					$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x100000000 ) | $v7;
					$m[ $w0 + 3 ] = $m[ $w6 + 3 ] ?? $this->rt_load( $v6 + 24 );
					$m[ $w0 + 2 ] = $m[ $w6 + 2 ] ?? $this->rt_load( $v6 + 16 );
					$m[ $w0 + 1 ] = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
					$v3 = 1;
				}
			}
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::backorder_allowance::backorder_allowance (WebAssembly function 38). */
	private function backorder_allowance_backorder_allowance( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6 ): void {
		$m = &$this->m;
		$v21 = 0;
		$w0 = $v0 >> 3;
		$w3 = $v3 >> 3;
		$v7 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w7 = $v7 >> 3;
		isset( $m[ $w7 + 5 ] ) || $this->rt_touch( $w7 + 5 );
		$this->g0_stack_pointer = $v7;
		do {
			do {
				if ( ! ( (int) ( $m[ $w3 + 6 ] != 2 ) & (int) ( ( $m[ $w3 + 12 ] & 0xFF & 0xFF ) == 2 ) ) ) {
					$v8 = 0;
					if ( $v4 != 0 ) {
						break;
					}
				}
				$m[ $w0 + 2 ] = 0;
				$m[ $w0 + 1 ] = 0;
				$m[ $w0 ] = 0;
				break 2;
			} while ( false );
			$m[ $w0 + 1 ] = 0;
			$v9 = 0;
			$v10 = $v1 & 3 ? $this->rt_load( $v1 + 40, 4 ) : ( ( $m[ ( $v1 + 40 ) >> 3 ] ?? $this->rt_word( ( $v1 + 40 ) >> 3 ) ) >> ( ( ( $v1 + 40 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v10 != 0 ) {
				$v11 = $m[ $w3 + 3 ];
				$v12 = $m[ $w3 + 2 ] & 0xFFFFFFFF;
				$v13 = 0;
				$v8 = 0;
				$v14 = 1;
				$v9 = 0;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$this->poolrecord_supply( $v7 + 8, $v1, $v13 );
						$v13 = ( $v13 + 1 ) & 0xFFFFFFFF;
						if ( $m[ $w7 + 1 ] == 1 && ( $m[ $w7 + 5 ] & 0xFFFFFFFF ) == $v2 ) {
							$v15 = $m[ $w7 + 3 ];
							if ( $v6 <= $v15 && ( $v12 & (int) ( $v11 > $m[ $w7 + 4 ] ) ) == 0 ) {
								$v9 = 1;
								$v16 = $v15 - $v5;
								\is_float( $v16 ) && $v16 = self::rt_sub_64( $v15, $v5 );
								$v17 = $v16 > 0 ? $v16 : 0;
								$v18 = $v15 + 1;
								\is_float( $v18 ) && $v18 = self::rt_add_64( $v15, 1 );
								$v19 = (int) ( $v17 > $v6 );
								$v20 = $v19 ? $v17 : ( $v18 < 253402300799999 ? $v18 : 253402300799999 );
								$v21 = $v14 & 1 ? $v20 : ( $v20 < $v21 ? $v20 : $v21 );
								$s0 = $m[ $w7 + 2 ];
								$s1 = $v8 + ( $v19 ? 0 : $s0 );
								\is_float( $s1 ) && $s1 = self::rt_add_64( $v8, $v19 ? 0 : $s0 );
								$v8 = $s1;
								$v14 = 0;
								if ( $v13 >= $v10 ) {
									break;
								}
								continue;
							}
						}
						if ( $v13 == $v10 ) {
							break 2;
						}
					}
				} while ( false );
				$m[ $w0 + 1 ] = $v21;
			}
			$m[ $w0 ] = $v9;
			$m[ $w0 + 2 ] = $v8 < $v4 ? $v8 : $v4;
		} while ( false );
		$this->g0_stack_pointer = $v7 + 48;
	}

	/** stock_truth::rules::promise::fit::Search<P>::run (WebAssembly function 39). */
	private function search_run( int $v0, int $v1 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v2 = 0;
		do {
			$v3 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
			$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
			$v4 = $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64 );
			if ( $v4 == 0 ) {
				$v2 = 0;
				$v5 = $this->search_guess( $v1, 0 );
				$v6 = 0;
			} else {
				$v7 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
				if ( $v4 != -1 || $v7 != \PHP_INT_MIN ) {
					$v2 = self::rt_divide_signed_64( $v7, $v4 );
				}
				$v5 = $this->search_guess( $v1, $v2 );
				$v6 = $v4 ? \intdiv( 10000000000000, $v4 ) : self::rt_divide_by_zero();
				if ( $v2 > $v6 ) {
					$this->panicking_panic_fmt();
					throw new WasmTrap( WasmTrap::UNREACHABLE );
				}
			}
			$v8 = 1;
			$v9 = $v6 + 1;
			\is_float( $v9 ) && $v9 = self::rt_add_64( $v6, 1 );
			$v10 = $v2 + 1;
			\is_float( $v10 ) && $v10 = self::rt_add_64( $v2, 1 );
			$v11 = $v5 < $v6 ? $v5 : $v6;
			$v12 = $v5 < $v2 ? $v10 : ( $v10 > $v11 ? $v10 : $v11 );
			if ( $v2 >= $v12 || $v12 > $v6 ) {
				break;
			}
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v13 = $this->search_passes( $v1, $v12 );
				$v9 = $v13 ? $v9 : $v12;
				$v2 = $v13 ? $v12 : $v2;
				$s0 = 0 - $v8;
				\is_float( $s0 ) && $s0 = self::rt_sub_64( 0, $v8 );
				$v14 = ( $v13 ? $v8 : $s0 ) + $v12;
				\is_float( $v14 ) && $v14 = self::rt_add_64( $v13 ? $v8 : $s0, $v12 );
				if ( $v2 >= $v14 ) {
					break 2;
				}
				$v8 = $v8 << 1;
				$v12 = $v14;
				if ( $v14 >= $v9 ) {
					break 2;
				}
			}
		} while ( false );
		$v15 = $v9 - $v2;
		\is_float( $v15 ) && $v15 = self::rt_sub_64( $v9, $v2 );
		if ( $v15 > 1 ) {
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v16 = ( ( $v15 >> 1 ) & \PHP_INT_MAX ) + $v2;
				\is_float( $v16 ) && $v16 = self::rt_add_64( ( $v15 >> 1 ) & \PHP_INT_MAX, $v2 );
				$v17 = $this->search_passes( $v1, $v16 );
				$v9 = $v17 ? $v9 : $v16;
				$v2 = $v17 ? $v16 : $v2;
				$v15 = $v9 - $v2;
				\is_float( $v15 ) && $v15 = self::rt_sub_64( $v9, $v2 );
				if ( $v15 <= 1 ) {
					break;
				}
			}
		}
		$m[ $w0 ] = 1;
		$m[ $w0 + 2 ] = $m[ $w1 ];
		$s0 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		$s1 = $s0 & 7 ? $this->rt_load( $s0 + 64 ) : $m[ ( $s0 + 64 ) >> 3 ] ?? $this->rt_load( $s0 + 64 );
		$s0 = $s1 * $v2;
		\is_float( $s0 ) && $s0 = self::rt_mul_64( $s1, $v2 );
		$m[ $w0 + 1 ] = $s0;
	}

	/** stock_truth::rules::promise::fit::Search<P>::guess (WebAssembly function 40). */
	private function search_guess( int $v0, int $v1 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		do {
			do {
				$v3 = $m[ $w0 + 3 ] & 0xFFFFFFFF;
				$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
				$v4 = $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64 );
				if ( $v4 != 0 ) {
					$v5 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
					if ( $v4 != -1 || $v5 != \PHP_INT_MIN ) {
						$v6 = self::rt_divide_signed_64( $v5, $v4 );
						break;
					}
					$v6 = 0;
					break;
				}
				$v7 = 0;
				$v8 = 0 - $v1;
				\is_float( $v8 ) && $v8 = self::rt_sub_64( 0, $v1 );
				$v9 = $v8 > 1 ? $v8 : 1;
				break 2;
			} while ( false );
			$v10 = $v6 - $v1;
			\is_float( $v10 ) && $v10 = self::rt_sub_64( $v6, $v1 );
			$v9 = $v10 > 1 ? $v10 : 1;
			$v7 = $v4 * $v1;
			\is_float( $v7 ) && $v7 = self::rt_mul_64( $v4, $v1 );
			if ( $v4 == -1 && $v7 == \PHP_INT_MIN ) {
				$v11 = \PHP_INT_MIN;
			} else {
				if ( $v4 < 1 ) {
					break;
				}
				$v12 = $v7 % $v4;
				$s0 = $v12 + ( ( $v12 >> 63 ) & $v4 );
				$v11 = $v7 - $s0;
				\is_float( $v11 ) && $v11 = self::rt_sub_64( $v7, $s0 );
			}
			$s0 = $v11 + $v4;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v11, $v4 );
			$v7 = $v11 == $v7 ? $v7 : $s0;
		} while ( false );
		$s0 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
		$v13 = $v7 - $s0;
		\is_float( $v13 ) && $v13 = self::rt_sub_64( $v7, $s0 );
		$v14 = $v13 > 0 ? $v13 : 0;
		$v15 = $m[ $w3 + 9 ] ?? $this->rt_load( $v3 + 72 );
		if ( $v15 != 10000 ) {
			$v16 = $v14 < 30000000000000 ? $v14 : 30000000000000;
			$v17 = \intdiv( $v16, 10000 );
			$s0 = ( $v17 * -10000 + $v16 ) * $v15;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v17 * -10000 + $v16, $v15 );
			$s1 = $s0 + 9999;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
			$s0 = $v17 * $v15;
			\is_float( $s0 ) && $s0 = self::rt_mul_64( $v17, $v15 );
			$v18 = \intdiv( $s1, 10000 ) + $s0;
			\is_float( $v18 ) && $v18 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
			$v14 = $v18 < 30000000000000 ? $v18 : 30000000000000;
		}
		$v19 = ( $m[ $w0 + 2 ] >> 32 ) & 0xFFFFFFFF;
		$v20 = $m[ $w0 + 2 ] & 0xFFFFFFFF;
		$s0 = $m[ $w0 + 1 ];
		$s1 = $v14 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v14, $s0 );
		$m[ $w2 + 1 ] = $s1;
		$m[ $w2 ] = ( $m[ $w2 ] & -0x100000000 ) | 1;
		$m[ $w2 ] = ( $m[ $w2 ] & 0xFFFFFFFF ) | ( ( ( $m[ $w0 + 3 ] >> 32 ) & 0xFFFFFFFF ) << 32 );
		$this->kit_split( $v20, $v19, $v2 );
		$v21 = $v20 & 3 ? $this->rt_load( $v20 + 8, 4 ) : ( ( $m[ ( $v20 + 8 ) >> 3 ] ?? $this->rt_word( ( $v20 + 8 ) >> 3 ) ) >> ( ( ( $v20 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( $v21 != 0 ) {
			$v22 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				if ( $v22 <= 99 ) {
					$v23 = ( $v19 + $v22 * 176 ) & 0xFFFFFFFF;
					$w23 = ( $v23 >> 3 ) | ( $v23 << 61 );
					if ( ! isset( $m[ $w23 + 17 ] ) ) {
						$this->rt_store( $v23 + 136, $m[ $w23 + 15 ] ?? $this->rt_load( $v23 + 120 ) );
					} else {
						$m[ $w23 + 17 ] = $m[ $w23 + 15 ] ?? $this->rt_load( $v23 + 120 );
					}
					if ( ! isset( $m[ $w23 + 16 ] ) ) {
						$this->rt_store( $v23 + 128, $m[ $w23 + 14 ] ?? $this->rt_load( $v23 + 112 ) );
					} else {
						$m[ $w23 + 16 ] = $m[ $w23 + 14 ] ?? $this->rt_load( $v23 + 112 );
					}
				}
				$v22 = $v22 + 1;
				if ( $v22 == $v21 ) {
					break;
				}
			}
		}
		$s0 = $v9 + $v1;
		\is_float( $s0 ) && $s0 = self::rt_add_64( $v9, $v1 );
		$s0 = $this->search_passes( $v0, $s0 );
		$s0 = $m[ $w0 + 2 ] & 0xFFFFFFFF;
		$v24 = $s0 & 3 ? $this->rt_load( $s0 + 8, 4 ) : ( ( $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_word( ( $s0 + 8 ) >> 3 ) ) >> ( ( ( $s0 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( ! $v24 ) {
			$v25 = \PHP_INT_MAX;
		} else {
			$v26 = $m[ $w0 + 4 ] & 0xFFFFFFFF;
			$v27 = ( $m[ $w0 + 2 ] >> 32 ) & 0xFFFFFFFF;
			$v28 = 0;
			$v25 = \PHP_INT_MAX;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v29 = ( $v28 > 99 ? 13520 : $v27 + $v28 * 176 ) & 0xFFFFFFFF;
				$w29 = ( $v29 >> 3 ) | ( $v29 << 61 );
				$v30 = $m[ $w29 + 16 ] ?? $this->rt_load( $v29 + 128 );
				$s0 = $m[ $w29 + 14 ] ?? $this->rt_load( $v29 + 112 );
				$v31 = $s0 - $v30;
				\is_float( $v31 ) && $v31 = self::rt_sub_64( $s0, $v30 );
				if ( $v31 >= 1 && ( ( ( $m[ $w29 + 20 ] ?? $this->rt_load( $v29 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) >= $v26 ) {
					$s0 = $m[ $w29 + 18 ] ?? $this->rt_load( $v29 + 144 );
					$v32 = $s0 - $v30;
					\is_float( $v32 ) && $v32 = self::rt_sub_64( $s0, $v30 );
					$v33 = \intdiv( $v31, $v9 );
					$v34 = \intdiv( $v32 > 0 ? $v32 : 0, $v33 > 1 ? $v33 : 1 );
					$v35 = $v1 + $v34;
					\is_float( $v35 ) && $v35 = self::rt_add_64( $v1, $v34 );
					$v36 = (int) ( $v34 < 0 ) ^ (int) ( $v35 < $v1 ) ? \PHP_INT_MAX : $v35;
					$v25 = $v36 < $v25 ? $v36 : $v25;
				}
				$v28 = $v28 + 1;
				if ( $v28 == $v24 ) {
					break;
				}
			}
		}
		$this->g0_stack_pointer = $v2 + 16;
		return $v25;
	}

	/** stock_truth::rules::promise::fit::Search<P>::passes (WebAssembly function 41). */
	private function search_passes( int $v0, int $v1 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v2 = ( $this->g0_stack_pointer - 16 ) & 0xFFFFFFFF;
		$w2 = $v2 >> 3;
		isset( $m[ $w2 + 1 ] ) || $this->rt_touch( $w2 + 1 );
		$this->g0_stack_pointer = $v2;
		$v3 = 0;
		do {
			$v4 = $m[ $w0 + 3 ] & 0xFFFFFFFF;
			$w4 = ( $v4 >> 3 ) | ( $v4 << 61 );
			$v5 = $m[ $w4 + 8 ] ?? $this->rt_load( $v4 + 64 );
			if ( $v5 == 0 ) {
				break;
			}
			$v3 = $v5 * $v1;
			\is_float( $v3 ) && $v3 = self::rt_mul_64( $v5, $v1 );
			if ( $v5 == -1 && $v3 == \PHP_INT_MIN ) {
				$v6 = \PHP_INT_MIN;
			} else {
				if ( $v5 < 1 ) {
					break;
				}
				$v7 = $v3 % $v5;
				$s0 = $v7 + ( ( $v7 >> 63 ) & $v5 );
				$v6 = $v3 - $s0;
				\is_float( $v6 ) && $v6 = self::rt_sub_64( $v3, $s0 );
			}
			$s0 = $v6 + $v5;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v6, $v5 );
			$v3 = $v6 == $v3 ? $v3 : $s0;
		} while ( false );
		$s0 = $m[ $w4 + 7 ] ?? $this->rt_load( $v4 + 56 );
		$v8 = $v3 - $s0;
		\is_float( $v8 ) && $v8 = self::rt_sub_64( $v3, $s0 );
		$v9 = $v8 > 0 ? $v8 : 0;
		$v10 = $m[ $w4 + 9 ] ?? $this->rt_load( $v4 + 72 );
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
		$v14 = ( $m[ $w0 + 2 ] >> 32 ) & 0xFFFFFFFF;
		$v15 = $m[ $w0 + 2 ] & 0xFFFFFFFF;
		$s0 = $m[ $w0 + 1 ];
		$s1 = $v9 - $s0;
		\is_float( $s1 ) && $s1 = self::rt_sub_64( $v9, $s0 );
		$m[ $w2 + 1 ] = $s1;
		$v16 = 1;
		$m[ $w2 ] = ( $m[ $w2 ] & -0x100000000 ) | 1;
		$m[ $w2 ] = ( $m[ $w2 ] & 0xFFFFFFFF ) | ( ( ( $m[ $w0 + 3 ] >> 32 ) & 0xFFFFFFFF ) << 32 );
		$this->kit_split( $v15, $v14, $v2 );
		do {
			$v17 = $v15 & 3 ? $this->rt_load( $v15 + 8, 4 ) : ( ( $m[ ( $v15 + 8 ) >> 3 ] ?? $this->rt_word( ( $v15 + 8 ) >> 3 ) ) >> ( ( ( $v15 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			if ( $v17 == 0 ) {
				break;
			}
			$v18 = $m[ $w0 + 4 ] & 0xFFFFFFFF;
			$v19 = 0;
			do {
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v20 = ( $v19 > 99 ? 13520 : $v14 + $v19 * 176 ) & 0xFFFFFFFF;
					$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
					$v21 = $m[ $w20 + 14 ] ?? $this->rt_load( $v20 + 112 );
					if ( ! ( (int) ( $v21 <= ( $m[ $w20 + 16 ] ?? $this->rt_load( $v20 + 128 ) ) ) & (int) ( ( $m[ $w20 + 15 ] ?? $this->rt_load( $v20 + 120 ) ) <= ( $m[ $w20 + 17 ] ?? $this->rt_load( $v20 + 136 ) ) ) ) && ( ( ( $m[ $w20 + 20 ] ?? $this->rt_load( $v20 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) >= $v18 ) {
						if ( ( $m[ $w20 + 21 ] ?? $this->rt_load( $v20 + 168, 1 ) ) & 0xFF ) {
							break 2;
						}
						if ( ( ( ( $m[ $w20 + 21 ] ?? $this->rt_load( $v20 + 169, 1 ) << 8 ) >> 8 ) & 0xFF ) != 2 && $v21 > ( $m[ $w20 + 18 ] ?? $this->rt_load( $v20 + 144 ) ) ) {
							break 2;
						}
					}
					$v19 = $v19 + 1;
					if ( $v19 == $v17 ) {
						break;
					}
				}
				$v16 = 1;
				break 2;
			} while ( false );
			$m[ $w0 ] = ( $v19 << 32 ) | 1;
			$v16 = 0;
		} while ( false );
		$this->g0_stack_pointer = $v2 + 16;
		return $v16;
	}

	/** core::panicking::panic_fmt (WebAssembly function 42). */
	private function panicking_panic_fmt(): void {
		throw new WasmTrap( WasmTrap::UNREACHABLE );
	}

	/** <stock_truth::wire::pools::PoolRecord as stock_truth::facts::cart::Pools>::component (WebAssembly function 43). */
	private function poolrecord_component( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 0;
		if ( $v2 < ( $v1 & 3 ? $this->rt_load( $v1 + 24, 4 ) : ( ( $m[ ( $v1 + 24 ) >> 3 ] ?? $this->rt_word( ( $v1 + 24 ) >> 3 ) ) >> ( ( ( $v1 + 24 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
			$v4 = $v1 & 3 ? $this->rt_load( $v1 + 20, 4 ) : ( ( $m[ ( $v1 + 20 ) >> 3 ] ?? $this->rt_word( ( $v1 + 20 ) >> 3 ) ) >> ( ( ( $v1 + 20 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v5 = ( $v2 * 3 ) & 0xFFFFFFFF;
			if ( $v4 >= $v5 && ( ( $v4 - $v5 ) & 0xFFFFFFFF ) >= 3 ) {
				$v6 = ( ( $v1 & 3 ? $this->rt_load( $v1 + 16, 4 ) : ( ( $m[ ( $v1 + 16 ) >> 3 ] ?? $this->rt_word( ( $v1 + 16 ) >> 3 ) ) >> ( ( ( $v1 + 16 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
				$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
				$v7 = $m[ $w6 ] ?? $this->rt_load( $v6 );
				if ( $v7 >= 0 && $v7 <= 4294967295 ) {
					$v8 = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
					if ( $v8 >= 0 && $v8 <= 4294967295 ) {
						$v9 = $m[ $w6 + 2 ] ?? $this->rt_load( $v6 + 16 );
						$m[ $w0 + 2 ] = ( $v8 << 32 ) | $v7;
						$m[ $w0 + 1 ] = $v9;
						$v3 = 1;
					}
				}
			}
		}
		$m[ $w0 ] = $v3;
	}

	/** stock_truth::rules::promise::hold::held (WebAssembly function 44). */
	private function hold_held( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v4 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 3 ] ) || $this->rt_touch( $w4 + 3 );
		$this->g0_stack_pointer = $v4;
		$v5 = $m[ $w0 + 1 ];
		$v6 = $v1 & 3 ? $this->rt_load( $v1 + 56, 4 ) : ( ( $m[ ( $v1 + 56 ) >> 3 ] ?? $this->rt_word( ( $v1 + 56 ) >> 3 ) ) >> ( ( ( $v1 + 56 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
		if ( ! $v6 ) {
			$v7 = 0;
			$v8 = 0;
		} else {
			$v8 = 0;
			$v9 = 0;
			$v7 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$this->poolrecord_hold( $v4 + 8, $v1, $v9 );
				$v10 = ( $m[ $w4 + 3 ] >> 32 ) & 0xFF;
				if ( $v10 != 2 && ( ( $m[ $w4 + 3 ] & 0xFFFFFFFF ) == $v2 && ! ( $v10 & 1 ) ) ) {
					$v11 = $m[ $w4 + 2 ];
					if ( $v3 < $v11 ) {
						$v5 = $v7 == 0 ? $v11 : ( $v11 < $v5 ? $v11 : $v5 );
						$s0 = $m[ $w4 + 1 ];
						$s1 = $v8 + $s0;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $v8, $s0 );
						$v8 = $s1;
						$v7 = 1;
					}
				}
				$v9 = $v9 + 1;
				if ( $v9 == $v6 ) {
					break;
				}
			}
		}
		$m[ $w0 + 1 ] = $v5;
		$m[ $w0 ] = $v7;
		$m[ $w0 + 2 ] = $v8;
		$this->g0_stack_pointer = $v4 + 32;
	}

	/** <stock_truth::wire::pools::PoolRecord as stock_truth::facts::cart::Pools>::hold (WebAssembly function 45). */
	private function poolrecord_hold( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v3 = 2;
		if ( $v2 < ( $v1 & 3 ? $this->rt_load( $v1 + 56, 4 ) : ( ( $m[ ( $v1 + 56 ) >> 3 ] ?? $this->rt_word( ( $v1 + 56 ) >> 3 ) ) >> ( ( ( $v1 + 56 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
			$v3 = 2;
			$v4 = $v1 & 3 ? $this->rt_load( $v1 + 52, 4 ) : ( ( $m[ ( $v1 + 52 ) >> 3 ] ?? $this->rt_word( ( $v1 + 52 ) >> 3 ) ) >> ( ( ( $v1 + 52 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v5 = ( $v2 << 2 ) & 0xFFFFFFFF;
			if ( $v4 >= $v5 && ( ( $v4 - $v5 ) & 0xFFFFFFFF ) >= 4 ) {
				$v6 = ( ( $v1 & 3 ? $this->rt_load( $v1 + 48, 4 ) : ( ( $m[ ( $v1 + 48 ) >> 3 ] ?? $this->rt_word( ( $v1 + 48 ) >> 3 ) ) >> ( ( ( $v1 + 48 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
				$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
				$v7 = $m[ $w6 ] ?? $this->rt_load( $v6 );
				if ( $v7 >= 0 && $v7 <= 4294967295 ) {
					$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0x100000000 ) | $v7;
					$m[ $w0 + 1 ] = $m[ $w6 + 2 ] ?? $this->rt_load( $v6 + 16 );
					$m[ $w0 ] = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
					$v3 = (int) ( ( $m[ $w6 + 3 ] ?? $this->rt_load( $v6 + 24 ) ) == 1 );
				}
			}
		}
		$m[ $w0 + 2 ] = ( $m[ $w0 + 2 ] & -0xFF00000001 ) | ( $v3 << 32 );
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

	/** stock_truth::rules::reconcile::triage::Triage::of (WebAssembly function 47). */
	private function triage_of( int $v0, int $v1, int $v2, int $v3, int $v4, int $v5, int $v6, int $v7 ): void {
		$m = &$this->m;
		$w1 = $v1 >> 3;
		$v8 = ( $this->g0_stack_pointer - 368 ) & 0xFFFFFFFF;
		$w8 = $v8 >> 3;
		isset( $m[ $w8 + 45 ] ) || $this->rt_touch( $w8 + 45 );
		$this->g0_stack_pointer = $v8;
		do {
			if ( ! $v2 ) {
				$v9 = 0;
				$v10 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
				if ( ( $v10 & 3 ? $this->rt_load( $v10 + 72, 4 ) : ( ( $m[ ( $v10 + 72 ) >> 3 ] ?? $this->rt_word( ( $v10 + 72 ) >> 3 ) ) >> ( ( ( $v10 + 72 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == 0 ) {
					$v9 = (int) ( ( ( ( $m[ ( $v10 + 113 ) >> 3 ] ?? $this->rt_word( ( $v10 + 113 ) >> 3 ) ) >> ( ( ( $v10 + 113 ) & 7 ) << 3 ) ) & 0xFF & 3 ) == 0 );
					$v11 = 1;
					break;
				}
				$v11 = 0;
				break;
			}
			$v10 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$v11 = 1;
			$v9 = 0;
		} while ( false );
		$m[ $w8 + 8 ] = 3;
		$m[ $w8 + 3 ] = $v5;
		$m[ $w8 + 2 ] = $v4;
		$m[ $w8 + 1 ] = $v7;
		$m[ $w8 ] = $v6;
		$m[ $w8 + 11 ] = ( $m[ $w8 + 11 ] & 0xFF00000000 ) | $v10 | ( $v9 << 40 );
		$m[ $w8 + 11 ] = ( $m[ $w8 + 11 ] & -0xFF00000001 ) | ( $v11 << 32 );
		$m[ $w8 + 6 ] = 0;
		$m[ $w8 + 4 ] = 0;
		$m[ $w8 + 10 ] = 0;
		do {
			if ( $v2 != 1 ) {
				break;
			}
			$s0 = $v3 > 99 ? 13520 : $v3 * 176 + 14528;
			$v12 = $m[ ( $s0 + 160 ) >> 3 ] & 0xFFFFFFFF;
			$v13 = $v12 ? 0 : $v3;
			$v14 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
			$s0 = $v14 & 3 ? $this->rt_load( $v14 + 8, 4 ) : ( ( $m[ ( $v14 + 8 ) >> 3 ] ?? $this->rt_word( ( $v14 + 8 ) >> 3 ) ) >> ( ( ( $v14 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v15 = ( $v12 ? $s0 : $v3 + 1 ) & 0xFFFFFFFF;
			if ( $v13 >= $v15 ) {
				break;
			}
			$v16 = $v8 + 96 + 8;
			$v17 = $v8 + 232 + 8;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v18 = ( $v13 + 1 ) & 0xFFFFFFFF;
				$s0 = $v13 > 99 ? 13520 : $v13 * 176 + 14528;
				if ( ( ( $m[ ( $s0 + 164 ) >> 3 ] >> 32 ) & 0xFFFFFFFF ) == 1 && $v13 < ( $v14 & 3 ? $this->rt_load( $v14 + 8, 4 ) : ( ( $m[ ( $v14 + 8 ) >> 3 ] ?? $this->rt_word( ( $v14 + 8 ) >> 3 ) ) >> ( ( ( $v14 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
					$v19 = $v14 & 3 ? $this->rt_load( $v14 + 4, 4 ) : ( ( $m[ ( $v14 + 4 ) >> 3 ] ?? $this->rt_word( ( $v14 + 4 ) >> 3 ) ) >> ( ( ( $v14 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
					$v20 = ( $v13 * 11 ) & 0xFFFFFFFF;
					if ( $v19 >= $v20 && ( ( $v19 - $v20 ) & 0xFFFFFFFF ) >= 11 ) {
						$this->pools_pool( $v8 + 232, ( ( $v14 & 3 ? $this->rt_load( $v14, 4 ) : ( ( $m[ $v14 >> 3 ] ?? $this->rt_word( $v14 >> 3 ) ) >> ( ( $v14 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v20 << 3 ) ) & 0xFFFFFFFF );
						$v21 = $m[ $w8 + 29 ];
						if ( $v21 != 2 ) {
							$this->rt_copy( $v16, $v17, 128 );
							$m[ $w8 + 12 ] = $v21;
							$this->triage_add( $v8, $v1, $v13, $v8 + 96 );
							$v13 = $v18;
							if ( $v18 >= $v15 ) {
								break;
							}
							continue;
						}
					}
				}
				$v13 = $v18;
				if ( $v18 == $v15 ) {
					break 2;
				}
			}
		} while ( false );
		$this->rt_copy( $v0, $v8, 96 );
		$this->g0_stack_pointer = $v8 + 368;
	}

	/** stock_truth::rules::reconcile::triage::Triage::add (WebAssembly function 48). */
	private function triage_add( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v12 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$v4 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 5 ] ) || $this->rt_touch( $w4 + 5 );
		$this->g0_stack_pointer = $v4;
		$v5 = $m[ $w3 + 6 ];
		$m[ $w0 + 11 ] = ( $m[ $w0 + 11 ] & -0xFF000000000001 ) | ( ( ( (int) ( $v5 != 2 ) & (int) ( ( $m[ $w3 + 12 ] & 0xFF & 0xFF ) == 1 ) ) | ( ( $m[ $w0 + 11 ] >> 48 ) & 0xFF ) ) << 48 );
		if ( ( $m[ $w3 + 16 ] & 0xFF ) != 2 ) {
			$v6 = $m[ $w0 + 9 ];
			$v7 = $m[ $w0 + 8 ];
			$v8 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
			$w8 = ( $v8 >> 3 ) | ( $v8 << 61 );
			$v9 = $m[ $w1 + 3 ];
			$this->freshness_age( $v4 + 24, $v3, $m[ $w8 + 3 ] ?? $this->rt_load( $v8 + 24 ), $v9 );
			$v10 = 3;
			switch ( $m[ $w4 + 3 ] & 0xFFFFFFFF ) {
				case 1:
					$s0 = $m[ $w4 + 4 ];
					$v11 = $v9 - $s0;
					\is_float( $v11 ) && $v11 = self::rt_sub_64( $v9, $s0 );
					$v12 = $v11 > 0 ? $v11 : 0;
					$v10 = (int) ( $v12 > ( $m[ $w8 + 2 ] ?? $this->rt_load( $v8 + 16 ) ) );
					break;
				case 2:
					$v10 = 2;
					break;
				default:
					break;
			}
			do {
				do {
					$v13 = $v7 - 2;
					\is_float( $v13 ) && $v13 = self::rt_sub_64( $v7, 2 );
					if ( $v13 >= 0 && $v13 <= 1 ) {
						$v14 = $v7;
						switch ( $v13 ) {
							case 1:
								$v14 = 2;
								if ( $v10 == 2 ) {
									break 3;
								}
								break 2;
							default:
								break 3;
						}
					}
					$v15 = $v10 - 2;
					if ( $v15 < 0 || $v15 > 1 ) {
						if ( $v6 >= $v12 ) {
							break;
						}
						$v14 = $v10;
						break 2;
					}
					$v14 = $v10;
					switch ( $v15 ) {
						case 1:
							break;
						default:
							break 3;
					}
				} while ( false );
				$v16 = (int) ( $v7 == 3 );
				$v12 = $v16 ? $v12 : $v6;
				$v14 = $v16 ? $v10 : $v7;
			} while ( false );
			$m[ $w0 + 9 ] = $v12;
			$m[ $w0 + 8 ] = $v14;
			$v17 = $m[ $w0 + 4 ];
			if ( $v5 == 2 ) {
				$v18 = 0;
			} else {
				$v19 = $m[ $w3 + 1 ];
				$v20 = $m[ $w3 + 11 ];
				$v21 = $m[ $w3 + 10 ];
				$v22 = $v20 < $v21 ? $v20 : $v21;
				$s0 = $m[ $w3 ] & 0xFFFFFFFF ? ( $v19 > $v22 ? $v19 : $v22 ) : $v22;
				$s1 = $m[ $w8 + 2 ] ?? $this->rt_load( $v8 + 16 );
				$v23 = $s0 + $s1;
				\is_float( $v23 ) && $v23 = self::rt_add_64( $s0, $s1 );
				$v12 = $v23 < 253402300799999 ? $v23 : 253402300799999;
				$v18 = 1;
			}
			$v24 = $m[ $w0 + 5 ];
			if ( ! ( $v18 & $v17 ) ) {
				$v25 = $v17 & 0xFFFFFFFF;
				$v26 = $v25 ? $v24 : $v12;
				$v27 = $v25 ? 1 : $v18;
			} else {
				$v26 = $v12 < $v24 ? $v12 : $v24;
				$v27 = 1;
			}
			$m[ $w0 + 5 ] = $v26;
			$m[ $w0 + 4 ] = $v27;
			if ( $v5 == 0 ) {
				$v28 = $m[ $w3 + 7 ];
				$m[ $w0 + 11 ] = ( $m[ $w0 + 11 ] & 0xFFFFFFFFFFFFFF ) | ( ( (int) ( $v28 < 0 ) | ( ( $m[ $w0 + 11 ] >> 56 ) & 0xFF ) ) << 56 );
				$this->expected_backorder_allowance( $v4, $v1, $v2, $v3 );
				$v29 = $m[ $w4 + 1 ];
				$v30 = $m[ $w4 ];
				do {
					$v31 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
					$w31 = ( $v31 >> 3 ) | ( $v31 << 61 );
					if ( ( ( $m[ $w31 + 9 ] ?? $this->rt_load( $v31 + 72, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w31 + 9 ] ?? $this->rt_load( $v31 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
						$this->hold_held( $v4 + 24, $m[ $w1 + 4 ] & 0xFFFFFFFF, $v2, $v9 );
						$v32 = $m[ $w4 + 4 ];
						$v33 = $m[ $w4 + 3 ];
						if ( ! ( $v33 & $v30 & 0xFFFFFFFF ) ) {
							$v34 = $v30 & 0xFFFFFFFF;
							$v35 = $v34 ? $v29 : $v32;
							$v36 = $v34 ? 1 : $v33;
							break;
						}
						$v35 = $v32 < $v29 ? $v32 : $v29;
					} else {
						$s0 = $m[ $w4 + 2 ];
						$s1 = $v28 > 0 ? $v28 : 0;
						$s2 = $s0 + $s1;
						\is_float( $s2 ) && $s2 = self::rt_add_64( $s0, $s1 );
						$s0 = $m[ $w3 + 14 ];
						$v37 = $s0 - $s2;
						\is_float( $v37 ) && $v37 = self::rt_sub_64( $s0, $s2 );
						$v38 = $v37 > 0 ? $v37 : 0;
						$v39 = $m[ $w31 + 11 ] ?? $this->rt_load( $v31 + 88 );
						if ( $v39 != 10000 && $v39 >= 1 ) {
							$v40 = $v38 * 10000;
							\is_float( $v40 ) && $v40 = self::rt_mul_64( $v38, 10000 );
							$v41 = \intdiv( $v40, $v39 );
							$s0 = $v41 * $v39;
							\is_float( $s0 ) && $s0 = self::rt_mul_64( $v41, $v39 );
							$s1 = $v40 - $s0;
							\is_float( $s1 ) && $s1 = self::rt_sub_64( $v40, $s0 );
							$v38 = ( $s1 >> 63 ) + $v41;
							\is_float( $v38 ) && $v38 = self::rt_add_64( $s1 >> 63, $v41 );
						}
						$m[ $w0 + 10 ] = $v38;
						$v42 = $m[ $w31 + 3 ] ?? $this->rt_load( $v31 + 24 );
						$v43 = $m[ $w31 + 2 ] ?? $this->rt_load( $v31 + 16 );
						if ( ! ( $v43 & $v30 & 0xFFFFFFFF ) ) {
							$v44 = $v30 & 0xFFFFFFFF;
							$v35 = $v44 ? $v29 : $v42;
							$v36 = $v44 ? 1 : $v43;
							break;
						}
						$v35 = $v42 < $v29 ? $v42 : $v29;
					}
					$v36 = 1;
				} while ( false );
				$v45 = $m[ $w0 + 7 ];
				$v46 = $m[ $w0 + 6 ];
				if ( ! ( $v46 & $v36 & 0xFFFFFFFF ) ) {
					$v47 = $v46 & 0xFFFFFFFF;
					$v48 = $v47 ? $v45 : $v35;
					$v49 = $v47 ? 1 : $v36;
				} else {
					$v48 = $v35 < $v45 ? $v35 : $v45;
					$v49 = 1;
				}
				$m[ $w0 + 7 ] = $v48;
				$m[ $w0 + 6 ] = $v49;
			} else {
				$s0 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
				$m[ $w0 + 11 ] = ( $m[ $w0 + 11 ] & -0xFF0000000001 ) | ( ( (int) ( ( ( ( $m[ ( $s0 + 113 ) >> 3 ] ?? $this->rt_word( ( $s0 + 113 ) >> 3 ) ) >> ( ( ( $s0 + 113 ) & 7 ) << 3 ) ) & 0xFF & 3 ) == 0 ) | ( ( $m[ $w0 + 11 ] >> 40 ) & 0xFF ) ) << 40 );
			}
		}
		$this->g0_stack_pointer = $v4 + 48;
	}

	/** stock_truth::rules::reconcile::expected::<impl stock_truth::rules::reconcile::drift::Comparison<S,P>>::backorder_allowance (WebAssembly function 49). */
	private function expected_backorder_allowance( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$v4 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 17 ] ) || $this->rt_touch( $w4 + 17 );
		$this->g0_stack_pointer = $v4;
		$v5 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
		do {
			$v6 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
			if ( ( $v6 & 3 ? $this->rt_load( $v6 + 72, 4 ) : ( ( $m[ ( $v6 + 72 ) >> 3 ] ?? $this->rt_word( ( $v6 + 72 ) >> 3 ) ) >> ( ( ( $v6 + 72 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) == 1 ) {
				$v7 = $v6 & 3 ? $this->rt_load( $v6 + 76, 4 ) : ( ( $m[ ( $v6 + 76 ) >> 3 ] ?? $this->rt_word( ( $v6 + 76 ) >> 3 ) ) >> ( ( ( $v6 + 76 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				if ( $v7 != $v2 && $v7 < ( $v5 & 3 ? $this->rt_load( $v5 + 8, 4 ) : ( ( $m[ ( $v5 + 8 ) >> 3 ] ?? $this->rt_word( ( $v5 + 8 ) >> 3 ) ) >> ( ( ( $v5 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
					$v8 = $v5 & 3 ? $this->rt_load( $v5 + 4, 4 ) : ( ( $m[ ( $v5 + 4 ) >> 3 ] ?? $this->rt_word( ( $v5 + 4 ) >> 3 ) ) >> ( ( ( $v5 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
					$v9 = ( $v7 * 11 ) & 0xFFFFFFFF;
					if ( $v8 >= $v9 && ( ( $v8 - $v9 ) & 0xFFFFFFFF ) >= 11 ) {
						$this->pools_pool( $v4 + 8, ( ( $v5 & 3 ? $this->rt_load( $v5, 4 ) : ( ( $m[ $v5 >> 3 ] ?? $this->rt_word( $v5 >> 3 ) ) >> ( ( $v5 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v9 << 3 ) ) & 0xFFFFFFFF );
						if ( $m[ $w4 + 1 ] != 2 && ( $m[ $w4 + 7 ] != 2 && ( $m[ $w4 + 13 ] & 0xFF & 0xFF ) == 2 ) ) {
							$m[ $w0 + 2 ] = 0;
							$m[ $w0 + 1 ] = 0;
							$m[ $w0 ] = 0;
							break;
						}
					}
				}
			}
			if ( ( $m[ $w3 + 13 ] & 0xFFFFFFFF ) == 1 ) {
				do {
					$v10 = ( $m[ $w3 + 13 ] >> 32 ) & 0xFFFFFFFF;
					$v11 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
					if ( $v10 < ( $v11 & 3 ? $this->rt_load( $v11 + 8, 4 ) : ( ( $m[ ( $v11 + 8 ) >> 3 ] ?? $this->rt_word( ( $v11 + 8 ) >> 3 ) ) >> ( ( ( $v11 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
						$v12 = $v11 & 3 ? $this->rt_load( $v11 + 4, 4 ) : ( ( $m[ ( $v11 + 4 ) >> 3 ] ?? $this->rt_word( ( $v11 + 4 ) >> 3 ) ) >> ( ( ( $v11 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$v13 = ( $v10 * 15 ) & 0xFFFFFFFF;
						if ( $v12 >= $v13 && ( ( $v12 - $v13 ) & 0xFFFFFFFF ) >= 15 ) {
							$this->pools_policy( $v4 + 8, ( ( $v11 & 3 ? $this->rt_load( $v11, 4 ) : ( ( $m[ $v11 >> 3 ] ?? $this->rt_word( $v11 >> 3 ) ) >> ( ( $v11 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v13 << 3 ) ) & 0xFFFFFFFF );
							break;
						}
					}
					$this->rt_copy( $v4 + 8, $v11 + 16, 80 );
				} while ( false );
				$this->backorder_allowance_backorder_allowance( $v0, $v5, $v2, $v3, $m[ $w4 + 6 ], $m[ $w4 + 7 ], $m[ $w1 + 3 ] );
				break;
			}
			$v14 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
			$w14 = ( $v14 >> 3 ) | ( $v14 << 61 );
			$this->backorder_allowance_backorder_allowance( $v0, $v5, $v2, $v3, $m[ $w14 + 7 ] ?? $this->rt_load( ( $v14 + 56 ) & 0xFFFFFFFF ), $m[ $w14 + 8 ] ?? $this->rt_load( ( $v14 + 64 ) & 0xFFFFFFFF ), $m[ $w1 + 3 ] );
		} while ( false );
		$this->g0_stack_pointer = $v4 + 144;
	}

	/** stock_truth::rules::reconcile::triage::Triage::find (WebAssembly function 50). */
	private function triage_find( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$w3 = $v3 >> 3;
		$w4 = $v4 >> 3;
		$v5 = 3;
		do {
			$v6 = $m[ $w1 + 11 ] & 0xFFFFFFFF;
			$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
			if ( ( ( $m[ $w6 + 14 ] ?? $this->rt_load( $v6 + 112, 1 ) ) & 0xFF ) != 1 ) {
				break;
			}
			$v7 = $m[ $w1 + 1 ];
			$v8 = $m[ $w1 ];
			$v9 = $v8 & 0xFFFFFFFF;
			$v10 = $v9 ? $v7 : 0;
			$v11 = $m[ $w1 + 2 ];
			$v12 = $m[ $w1 + 3 ];
			$v13 = $m[ $w1 + 10 ];
			$v14 = $this->triage_shown( $v1 );
			do {
				$v15 = $m[ $w2 + 1 ] & 0xFFFFFFFF;
				if ( $v15 != 0 ) {
					$v16 = $m[ $w2 ] & 0xFFFFFFFF;
					$v17 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
					$v18 = 0;
					$v19 = 1;
					$v20 = 0;
					do {
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v21 = $v18;
							$v18 = $v19;
							$v22 = ( $v21 << 1 ) & 0xFFFFFFFF;
							if ( $v17 < $v22 || ( ( $v17 - $v22 ) & 0xFFFFFFFF ) < 2 ) {
								break 2;
							}
							$s0 = ( $v16 + ( $v22 << 3 ) ) & 0xFFFFFFFF;
							$s1 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
							$v23 = $s1 - 1;
							\is_float( $v23 ) && $v23 = self::rt_sub_64( $s1, 1 );
							if ( $v23 >= 0 && $v23 <= 12 ) {
								$v24 = $v23;
								if ( ( ( 4475 >> ( $v24 & 0xFFFF ) ) & 1 ) != 0 ) {
									$s0 = $v24 << 3;
									$v20 = $m[ ( $s0 + 14192 ) >> 3 ] | $v20;
								}
							}
							$v19 = ( $v18 + 1 ) & 0xFFFFFFFF;
							if ( $v18 == $v15 ) {
								break;
							}
						}
					} while ( false );
					if ( ( $v14 | $v20 ) != 0 ) {
						break;
					}
					$v20 = 0;
					if ( $v10 != 0 ) {
						break;
					}
					$v5 = 3;
					break 2;
				}
				if ( ( $v14 | $v10 ) == 0 ) {
					break 2;
				}
				$v16 = $m[ $w2 ] & 0xFFFFFFFF;
				$v17 = ( $m[ $w2 ] >> 32 ) & 0xFFFFFFFF;
				$v20 = 0;
			} while ( false );
			$v25 = 0 - $v10;
			\is_float( $v25 ) && $v25 = self::rt_sub_64( 0, $v10 );
			$v26 = $v25 > 0 ? $v25 : 0;
			$s0 = $v8 == 0 ? ( $v11 & 1 ? $v12 : 0 ) : 0;
			$s1 = $v13 + $s0;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v13, $s0 );
			$s0 = $v9 ? ( $v7 > 0 ? $v7 : 0 ) : 0;
			$v27 = $s1 + $s0;
			\is_float( $v27 ) && $v27 = self::rt_add_64( $s1, $s0 );
			$v28 = $v20 & 0x20000;
			$v29 = (int) ( $v15 == 0 || $v17 < 2 );
			$v30 = $m[ $w4 + 1 ] & 0xFFFFFFFF;
			$v31 = $m[ $w4 ] & 0xFFFFFFFF;
			$v32 = ( $m[ $w4 ] >> 32 ) & 0xFFFFFFFF;
			$v33 = ( $m[ $w3 ] >> 32 ) & 0xFFFFFFFF;
			$v34 = 0;
			$v35 = 23;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v36 = $v10;
				do {
					do {
						do {
							do {
								do {
									while ( true ) {
										--$this->fuel < 0 && self::rt_out_of_fuel();
										$v37 = $v34;
										$v34 = ( $v37 + 1 ) & 0xFFFFFFFF;
										$v38 = ( ( $m[ ( $v37 + 13696 ) >> 3 ] ?? $this->rt_word( ( $v37 + 13696 ) >> 3 ) ) >> ( ( ( $v37 + 13696 ) & 7 ) << 3 ) ) & 0xFF;
										$s0 = $v38 << 3;
										if ( ( $m[ ( $s0 + 14296 ) >> 3 ] & $v14 ) != 0 ) {
											break 2;
										}
										$v39 = 524288;
										do {
											do {
												do {
													do {
														switch ( $v38 ) {
															case 1:
																$v39 = 2;
																break;
															case 2:
																$v39 = 4;
																break;
															case 3:
																$v39 = 8;
																break;
															case 4:
																$v39 = 16;
																break;
															case 5:
																$v39 = 32;
																break;
															case 6:
																$v39 = 64;
																break;
															case 7:
																$v39 = 128;
																break;
															case 8:
																$v39 = 256;
																break;
															case 9:
																$v39 = 512;
																break;
															case 10:
																$v39 = 4194304;
																break;
															case 11:
																$v39 = 1024;
																break;
															case 12:
																$v39 = 2048;
																break;
															case 13:
																$v39 = 4096;
																break;
															case 14:
																$v39 = 8192;
																break;
															case 15:
																$v39 = 16384;
																break;
															case 16:
																$v39 = 8388608;
																break;
															case 17:
																$v39 = 32768;
																break;
															case 18:
																$v39 = 262144;
																break;
															case 19:
																$v39 = 1048576;
																break;
															case 20:
																$v39 = 65536;
																break;
															case 21:
																$v39 = 2097152;
																break;
															case 22:
																if ( $v28 == 0 ) {
																	if ( $v36 == 0 ) {
																		break 5;
																	}
																	$v38 = 22;
																	break 3;
																}
																break 2;
															default:
																break;
														}
														if ( ( $v39 & $v20 ) != 0 ) {
															break;
														}
														if ( $v37 != 22 ) {
															break 4;
														}
														if ( $v36 != 0 ) {
															break 2;
														}
														break 4;
													} while ( false );
													$v40 = 0;
													do {
														if ( $v29 ) {
															break;
														}
														$v41 = 1;
														$v42 = 0;
														while ( true ) {
															--$this->fuel < 0 && self::rt_out_of_fuel();
															$v43 = 22;
															$v44 = ( $v16 + ( $v42 << 3 ) ) & 0xFFFFFFFF;
															$w44 = ( $v44 >> 3 ) | ( $v44 << 61 );
															$s0 = $m[ $w44 ] ?? $this->rt_load( $v44 );
															$v45 = $s0 - 1;
															\is_float( $v45 ) && $v45 = self::rt_sub_64( $s0, 1 );
															if ( $v45 >= 0 && $v45 <= 22 ) {
																$v43 = ( $m[ ( $v45 + 14480 ) >> 3 ] >> ( ( ( $v45 + 14480 ) & 7 ) << 3 ) ) & 0xFF;
															}
															if ( ( $v43 & 0xFF ) == $v38 ) {
																$v46 = $m[ $w44 + 1 ] ?? $this->rt_load( $v44 + 8 );
																if ( $v46 == \PHP_INT_MIN ) {
																	break 7;
																}
																$s0 = $v46 + $v40;
																\is_float( $s0 ) && $s0 = self::rt_add_64( $v46, $v40 );
																$v40 = $s0;
															}
															if ( $v41 == $v15 ) {
																break 2;
															}
															$v42 = ( $v41 << 1 ) & 0xFFFFFFFF;
															if ( $v17 < $v42 ) {
																break 2;
															}
															$v41 = ( $v41 + 1 ) & 0xFFFFFFFF;
															if ( ( ( $v17 - $v42 ) & 0xFFFFFFFF ) < 2 ) {
																break;
															}
														}
													} while ( false );
													if ( $v36 < 0 ) {
														$v49 = $v40 > $v36 ? $v40 : $v36;
														$v48 = ( $v49 >> 63 ) & $v49;
														break 2;
													}
													$v47 = $v40 < $v36 ? $v40 : $v36;
													$v48 = $v47 > 0 ? $v47 : 0;
													break 2;
												} while ( false );
												$v35 = ( $v35 & 0xFF ) == 23 ? $v38 : $v35;
												if ( $v27 >= 1 ) {
													$v33 = ( $v33 + 1 ) & 0xFFFFFFFF;
													$m[ $w3 ] = ( $m[ $w3 ] & 0xFFFFFFFF ) | ( $v33 << 32 );
													$v50 = 17;
													$v51 = 2;
													$v10 = 0;
													$v52 = 0;
													break 8;
												}
												$v38 = 22;
												$v10 = 0;
												break 6;
											} while ( false );
											if ( $v48 != 0 ) {
												break 4;
											}
										} while ( false );
										if ( $v34 == 23 ) {
											break 7;
										}
									}
								} while ( false );
								$v48 = $v36;
							} while ( false );
							$v35 = ( $v35 & 0xFF ) == 23 ? $v38 : $v35;
							$v10 = $v36 - $v48;
							\is_float( $v10 ) && $v10 = self::rt_sub_64( $v36, $v48 );
							$v51 = 2;
							if ( $v38 <= 21 && ( 1 << $v38 ) & 0x203180 || $v27 > 0 ) {
								$v36 = $v48;
								break 2;
							}
							if ( $v37 == 15 ) {
								$v52 = 1;
								$v33 = ( $v33 + 1 ) & 0xFFFFFFFF;
								$m[ $w3 ] = ( $m[ $w3 ] & 0xFFFFFFFF ) | ( $v33 << 32 );
								$v50 = 14;
								$v51 = 0;
								$v36 = $v48;
								break 3;
							}
							$v36 = $v48;
						} while ( false );
						do {
							if ( $v25 > 0 || $v38 < 2 ) {
								break;
							}
							$v51 = 0;
							switch ( ( $v38 - 14 ) & 0xFFFFFFFF ) {
								case 0:
								case 4:
									break;
								case 1:
								case 2:
								case 3:
									break 3;
								default:
									if ( $v38 != 3 ) {
										break 3;
									}
									break;
							}
						} while ( false );
						$v51 = 1;
					} while ( false );
					$v52 = 0;
					$v53 = ( $v38 - 2 ) & 0xFFFFFFFF;
					if ( $v53 <= 19 ) {
						$v52 = ( $m[ ( $v53 + 14503 ) >> 3 ] >> ( ( ( $v53 + 14503 ) & 7 ) << 3 ) ) & 0xFF;
					}
					$v33 = ( $v33 + 1 ) & 0xFFFFFFFF;
					$m[ $w3 ] = ( $m[ $w3 ] & 0xFFFFFFFF ) | ( $v33 << 32 );
					$v50 = 19;
					switch ( $v38 ) {
						case 1:
							$v50 = 1;
							break;
						case 2:
							$v50 = 2;
							break;
						case 3:
							$v50 = 3;
							break;
						case 4:
							$v50 = 4;
							break;
						case 5:
							$v50 = 5;
							break;
						case 6:
							$v50 = 6;
							break;
						case 7:
							$v50 = 7;
							break;
						case 8:
							$v50 = 8;
							break;
						case 9:
							$v50 = 9;
							break;
						case 10:
							$v50 = 22;
							break;
						case 11:
							$v50 = 10;
							break;
						case 12:
							$v50 = 11;
							break;
						case 13:
							$v50 = 12;
							break;
						case 14:
							$v50 = 13;
							break;
						case 15:
							$v50 = 14;
							break;
						case 16:
							$v50 = 23;
							break;
						case 17:
							$v50 = 15;
							break;
						case 18:
							$v50 = 18;
							break;
						case 19:
							$v50 = 20;
							break;
						case 20:
							$v50 = 16;
							break;
						case 21:
							$v50 = 21;
							break;
						case 22:
							$v50 = 17;
							break;
						default:
							break;
					}
				} while ( false );
				if ( $v30 < $v32 ) {
					$s0 = ( $v31 + ( $v30 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v50 );
					} else {
						$m[ $s0 >> 3 ] = $v50;
					}
				}
				$v54 = ( $v30 + 1 ) & 0xFFFFFFFF;
				if ( $v54 < $v32 ) {
					$s0 = ( $v31 + ( $v54 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v51 + 1 );
					} else {
						$m[ $s0 >> 3 ] = $v51 + 1;
					}
				}
				$v55 = ( $v30 + 2 ) & 0xFFFFFFFF;
				if ( $v55 < $v32 ) {
					$s0 = ( $v31 + ( $v55 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, ( $v52 + 1 ) & 0xFF );
					} else {
						$m[ $s0 >> 3 ] = ( $v52 + 1 ) & 0xFF;
					}
				}
				$v56 = ( $v30 + 3 ) & 0xFFFFFFFF;
				if ( $v56 < $v32 ) {
					$s0 = ( $v31 + ( $v56 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v36 );
					} else {
						$m[ $s0 >> 3 ] = $v36;
					}
				}
				$v30 = ( $v30 + 4 ) & 0xFFFFFFFF;
				$m[ $w4 + 1 ] = ( $m[ $w4 + 1 ] & -0x100000000 ) | $v30;
				if ( $v34 != 23 ) {
					continue;
				}
				break;
			}
			$v57 = 2;
			do {
				do {
					$v58 = $v35 & 0xFF;
					if ( ( ( $v58 - 7 ) & 0xFFFFFFFF ) < 2 || ( ( $v58 - 12 ) & 0xFFFFFFFF ) < 2 ) {
						break;
					}
					$v5 = 3;
					switch ( ( $v58 - 21 ) & 0xFFFFFFFF ) {
						case 0:
							break 2;
						case 2:
							break 4;
						default:
							break;
					}
					$v57 = 2;
					if ( $v27 > 0 ) {
						break;
					}
					if ( ( $v35 & 0xFF ) == 15 ) {
						$v5 = 1;
						$v57 = 0;
						break 2;
					}
					do {
						if ( $v25 > 0 ) {
							break;
						}
						$v59 = $v35 & 0xFF;
						if ( $v59 < 2 ) {
							break;
						}
						$v57 = 0;
						switch ( ( $v59 - 14 ) & 0xFFFFFFFF ) {
							case 0:
							case 4:
								break;
							case 1:
							case 2:
							case 3:
								break 3;
							default:
								if ( $v59 != 3 ) {
									break 3;
								}
								break;
						}
					} while ( false );
					$v57 = 1;
				} while ( false );
				if ( $v58 <= 21 ) {
					$v5 = 1;
					$v60 = 1 << $v58;
					if ( $v60 & 0x2BA580 ) {
						break;
					}
					if ( ( $v60 & 0x140004 ) != 0 ) {
						$v5 = 2;
						break;
					}
				}
				$v5 = 0;
			} while ( false );
			$v61 = 0;
			$v62 = 0;
			if ( ( $m[ $w6 ] ?? $this->rt_load( $v6 ) ) == 1 ) {
				$v63 = $m[ $w6 + 1 ] ?? $this->rt_load( $v6 + 8 );
				$v64 = \intdiv( $v26, 10000 );
				$s0 = $v64 * -10000;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v64, -10000 );
				$s1 = $s0 + $v26;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v26 );
				$s0 = $v63 * $s1;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v63, $s1 );
				$s1 = $v63 * $v64;
				\is_float( $s1 ) && $s1 = self::rt_mul_64( $v63, $v64 );
				$v65 = \intdiv( $s0, 10000 ) + $s1;
				\is_float( $v65 ) && $v65 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
				$v62 = $v65 < 9007199254740991 ? $v65 : 9007199254740991;
				$v66 = $v27 > 0 ? $v27 : 0;
				$v67 = \intdiv( $v66, 10000 );
				$s0 = $v67 * -10000;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v67, -10000 );
				$s1 = $s0 + $v66;
				\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v66 );
				$s0 = $v63 * $s1;
				\is_float( $s0 ) && $s0 = self::rt_mul_64( $v63, $s1 );
				$s1 = $v63 * $v67;
				\is_float( $s1 ) && $s1 = self::rt_mul_64( $v63, $v67 );
				$v68 = \intdiv( $s0, 10000 ) + $s1;
				\is_float( $v68 ) && $v68 = self::rt_add_64( \intdiv( $s0, 10000 ), $s1 );
				$v61 = $v68 < 9007199254740991 ? $v68 : 9007199254740991;
			}
			$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0x10000 ) | ( $v57 << 8 ) | $v35;
			$m[ $w0 + 3 ] = $v62;
			$m[ $w0 + 2 ] = $v26;
			$m[ $w0 + 1 ] = $v61;
			$m[ $w0 ] = $v27;
		} while ( false );
		$m[ $w0 + 4 ] = ( $m[ $w0 + 4 ] & -0xFF0001 ) | ( $v5 << 16 );
	}

	/** stock_truth::rules::reconcile::triage::Triage::shown (WebAssembly function 51). */
	private function triage_shown( int $v0 ): int {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$v1 = $m[ $w0 + 8 ];
		$v2 = $v1 == 2 ? 524288 : ( $v1 == 1 ? 8 : 0 );
		$v3 = $m[ $w0 + 11 ] & 0xFFFFFFFF;
		$w3 = ( $v3 >> 3 ) | ( $v3 << 61 );
		$v4 = ( ( $m[ $w3 + 14 ] ?? $this->rt_load( $v3 + 113, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v5 = $v4 == 2 ? $v2 | 0x100 : ( $v4 == 3 ? $v2 | 0x200 : $v2 );
		$v6 = ( $m[ $w0 + 11 ] >> 32 ) & 0xFF ? $v5 : $v5 | 0x400000;
		switch ( ( $v4 - 4 ) & 0xFFFFFFFF ) {
			case 0:
				$v7 = $v6 | 0x4000;
				break;
			case 1:
				$v7 = $v6 | 0x800000;
				break;
			default:
				$v7 = $v4 == 1 ? $v6 | 0x8000 : $v6;
				break;
		}
		$v8 = $m[ $w0 + 10 ];
		$v9 = ( $m[ $w0 + 11 ] >> 56 ) & 0xFF;
		$v10 = $m[ $w3 + 4 ] ?? $this->rt_load( $v3 + 32 );
		$v11 = ( ( ( $m[ $w0 + 11 ] >> 40 ) & 0xFF ) << 18 ) | $v7;
		if ( ( ( $m[ $w0 + 11 ] >> 48 ) & 0xFF ) == 1 ) {
			$s0 = $m[ $w0 + 1 ] > 0 ? $v11 | 0x100000 : $v11;
			$v11 = $m[ $w0 ] & 0xFFFFFFFF ? $s0 : $v11;
		}
		$v12 = ( ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 65, 1 ) << 8 ) >> 8 ) & 0xFF;
		$v13 = ( ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 67, 1 ) << 24 ) >> 24 ) & 0xFF;
		$v14 = ( ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 66, 1 ) << 16 ) >> 16 ) & 0xFF;
		$v15 = ( $m[ $w3 + 8 ] ?? $this->rt_load( $v3 + 64, 1 ) ) & 0xFF;
		$v16 = $m[ $w3 + 7 ] ?? $this->rt_load( $v3 + 56 );
		$v17 = $m[ $w3 + 6 ] ?? $this->rt_load( $v3 + 48 );
		$v18 = $m[ $w3 + 5 ] ?? $this->rt_load( $v3 + 40 );
		$v19 = $v11 | 0x10000;
		$v20 = $v9 & 1;
		$v21 = $v20 ? $v19 : ( $v8 < 1 ? $v11 : ( $v20 ? $v19 : $v11 ) | 0x200000 );
		do {
			do {
				do {
					do {
						do {
							do {
								do {
									if ( $v10 < 0 || $v10 > 2 ) {
										break;
									}
									switch ( $v10 ) {
										case 1:
											break;
										case 2:
											break 8;
										default:
											if ( $v17 == 0 ) {
												break 5;
											}
											break 6;
									}
								} while ( false );
								$v22 = $v15;
								if ( $v18 >= 1 ) {
									break;
								}
								if ( ( $v15 & 1 ) != 0 ) {
									$v22 = $v12;
									break;
								}
								$v23 = 0;
								if ( $v17 == 0 ) {
									break 3;
								}
								break 2;
							} while ( false );
							if ( $v17 != 0 ) {
								$v23 = $v22 ^ 1;
								break;
							}
							if ( $v22 & 1 ) {
								break 2;
							}
							break 3;
						} while ( false );
						if ( $v16 != $v18 || $v23 & 1 ) {
							break 2;
						}
					} while ( false );
					if ( ( $v14 & 0xFF ) != 2 && ( $v14 ^ $v15 ) & 1 ) {
						break;
					}
					if ( ( $v13 & 0xFF ) == 2 || ( ( $v13 ^ $v15 ) & 1 ) == 0 ) {
						break 2;
					}
				} while ( false );
				$v21 = $v21 | 0x400;
			} while ( false );
			$v21 = ( $v15 & 1 ? ( $v10 == 0 ? $v21 | 0x800 : $v21 ) : $v21 ) | ( ( $v12 & 0xFF ) << 12 );
		} while ( false );
		return $v21;
	}

	/** stock_truth::rules::reconcile::expected::sellable_kits (WebAssembly function 52). */
	private function expected_sellable_kits( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$v18 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v4 = ( $this->g0_stack_pointer - 336 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 41 ] ) || $this->rt_touch( $w4 + 41 );
		$this->g0_stack_pointer = $v4;
		do {
			$s0 = $v2 > 99 ? 13520 : $v2 * 176 + 14528;
			$v5 = $m[ ( $s0 + 160 ) >> 3 ] & 0xFFFFFFFF;
			$v6 = $v5 ? 0 : $v2;
			$v7 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
			$s0 = $v7 & 3 ? $this->rt_load( $v7 + 8, 4 ) : ( ( $m[ ( $v7 + 8 ) >> 3 ] ?? $this->rt_word( ( $v7 + 8 ) >> 3 ) ) >> ( ( ( $v7 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
			$v8 = ( $v5 ? $s0 : $v2 + 1 ) & 0xFFFFFFFF;
			if ( $v6 >= $v8 ) {
				break;
			}
			$v9 = ( $v4 + 144 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
			$v10 = $v4 + 288;
			$v11 = (int) ( $v3 > 5 );
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v12 = $v6;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v6 = ( $v12 + 1 ) & 0xFFFFFFFF;
					$v13 = ( $v12 * 176 + 14528 ) & 0xFFFFFFFF;
					$w13 = $v13 >> 3;
					$v14 = (int) ( $v12 > 99 );
					$s0 = $v14 ? 13520 : $v13;
					if ( ( ( ( $m[ ( $s0 + 164 ) >> 3 ] ?? $this->rt_load( $s0 + 164, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) == 1 && $v12 < ( $v7 & 3 ? $this->rt_load( $v7 + 8, 4 ) : ( ( $m[ ( $v7 + 8 ) >> 3 ] ?? $this->rt_word( ( $v7 + 8 ) >> 3 ) ) >> ( ( ( $v7 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
						$v15 = $v7 & 3 ? $this->rt_load( $v7 + 4, 4 ) : ( ( $m[ ( $v7 + 4 ) >> 3 ] ?? $this->rt_word( ( $v7 + 4 ) >> 3 ) ) >> ( ( ( $v7 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$v16 = ( $v12 * 11 ) & 0xFFFFFFFF;
						if ( $v15 >= $v16 && ( ( $v15 - $v16 ) & 0xFFFFFFFF ) >= 11 ) {
							$this->pools_pool( $v4 + 144, ( ( $v7 & 3 ? $this->rt_load( $v7, 4 ) : ( ( $m[ $v7 >> 3 ] ?? $this->rt_word( $v7 >> 3 ) ) >> ( ( $v7 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v16 << 3 ) ) & 0xFFFFFFFF );
							if ( $m[ $w4 + 18 ] != 2 ) {
								$this->rt_copy( $v4 + 8, $v4 + 144, 136 );
								$this->expected_followed( $v4 + 280, $v1, $v12, $v4 + 8 );
								$v17 = 0;
								if ( $m[ $w4 + 35 ] == 1 ) {
									$this->rt_copy( $v4 + 144, $v10, 48 );
									$v17 = 0;
									if ( ! $v11 ) {
										$v18 = $m[ $v9 >> 3 ] ?? $this->rt_load( $v9 );
										$v17 = 1;
									}
								}
								if ( ! $v14 ) {
									isset( $m[ $w13 + 1 ] ) || $this->rt_touch( $w13 + 1 );
									$m[ $w13 + 1 ] = $v18;
									$m[ $w13 ] = $v17;
									isset( $m[ $w13 + 18 ] ) || $this->rt_touch( $w13 + 18 );
									$m[ $w13 + 18 ] = $v17 ? $v18 : 0;
									$v19 = 0;
									if ( $v3 >= 5 ) {
										$v19 = (int) ( $m[ $w4 + 7 ] != 2 ) & (int) ( ( $m[ $w4 + 13 ] & 0xFF & 0xFF ) == 1 );
									}
									isset( $m[ $w13 + 21 ] ) || $this->rt_touch( $w13 + 21 );
									$m[ $w13 + 21 ] = ( $m[ $w13 + 21 ] & -0x100 ) | $v19;
								}
								if ( $v6 < $v8 ) {
									continue 2;
								}
								break 3;
							}
						}
					}
					$v12 = $v6;
					if ( $v6 >= $v8 ) {
						break;
					}
				}
				break;
			}
		} while ( false );
		$v20 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		$w20 = ( $v20 >> 3 ) | ( $v20 << 61 );
		$m[ $w4 + 22 ] = ( $v2 << 32 ) | 1;
		$m[ $w4 + 25 ] = 0;
		$m[ $w4 + 18 ] = 0;
		$m[ $w4 + 23 ] = $m[ $w4 + 23 ] & -0x100000000;
		$m[ $w4 + 20 ] = 0;
		$v21 = $m[ $w20 + 11 ] ?? $this->rt_load( $v20 + 88 );
		$v22 = $m[ $w20 + 10 ] ?? $this->rt_load( $v20 + 80 );
		$m[ $w4 + 29 ] = ( $m[ $w4 + 29 ] & -0x10000 ) | 1;
		$m[ $w4 + 24 ] = $v22;
		$m[ $w4 + 27 ] = $v21;
		$m[ $w4 + 26 ] = $v22;
		$m[ $w4 + 28 ] = 0;
		$this->fit_fit( $v4 + 8, $v7, $v4 + 144, $v2, 1, 0 );
		$m[ $w0 + 1 ] = $m[ $w4 + 2 ];
		$m[ $w0 ] = $m[ $w4 + 1 ];
		$this->g0_stack_pointer = $v4 + 336;
	}

	/** stock_truth::rules::reconcile::expected::followed (WebAssembly function 53). */
	private function expected_followed( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w3 = $v3 >> 3;
		$v4 = ( $this->g0_stack_pointer - 80 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 9 ] ) || $this->rt_touch( $w4 + 9 );
		$this->g0_stack_pointer = $v4;
		$v5 = 0;
		if ( $m[ $w3 + 6 ] == 0 ) {
			$v6 = $m[ $w3 + 7 ];
			$s0 = $m[ $w3 + 14 ];
			$v7 = $v6 - $s0;
			\is_float( $v7 ) && $v7 = self::rt_sub_64( $v6, $s0 );
			if ( ( $m[ $w3 + 13 ] & 0xFFFFFFFF ) == 1 ) {
				do {
					$v8 = ( $m[ $w3 + 13 ] >> 32 ) & 0xFFFFFFFF;
					$v9 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
					if ( $v8 < ( $v9 & 3 ? $this->rt_load( $v9 + 8, 4 ) : ( ( $m[ ( $v9 + 8 ) >> 3 ] ?? $this->rt_word( ( $v9 + 8 ) >> 3 ) ) >> ( ( ( $v9 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
						$v10 = $v9 & 3 ? $this->rt_load( $v9 + 4, 4 ) : ( ( $m[ ( $v9 + 4 ) >> 3 ] ?? $this->rt_word( ( $v9 + 4 ) >> 3 ) ) >> ( ( ( $v9 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
						$v11 = ( $v8 * 15 ) & 0xFFFFFFFF;
						if ( $v10 >= $v11 && ( ( $v10 - $v11 ) & 0xFFFFFFFF ) >= 15 ) {
							$this->pools_policy( $v4, ( ( $v9 & 3 ? $this->rt_load( $v9, 4 ) : ( ( $m[ $v9 >> 3 ] ?? $this->rt_word( $v9 >> 3 ) ) >> ( ( $v9 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v11 << 3 ) ) & 0xFFFFFFFF );
							break;
						}
					}
					$this->rt_copy( $v4, $v9 + 16, 80 );
				} while ( false );
				$v12 = $this->terms_safety_stock( $v6, $m[ $w3 + 15 ], $m[ $w4 + 3 ], $m[ $w4 + 4 ] );
			} else {
				$v13 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
				$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
				$v12 = $this->terms_safety_stock( $v6, $m[ $w3 + 15 ], $m[ $w13 + 5 ] ?? $this->rt_load( ( $v13 + 40 ) & 0xFFFFFFFF ), $m[ $w13 + 6 ] ?? $this->rt_load( ( $v13 + 48 ) & 0xFFFFFFFF ) );
			}
			$this->expected_backorder_allowance( $v4, $v1, $v2, $v3 );
			$v14 = $m[ $w4 + 2 ];
			$v15 = $v7 - $v12;
			\is_float( $v15 ) && $v15 = self::rt_sub_64( $v7, $v12 );
			$v16 = $v14 + $v15;
			\is_float( $v16 ) && $v16 = self::rt_add_64( $v14, $v15 );
			$v17 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
			if ( ( ( $m[ $w17 + 9 ] ?? $this->rt_load( $v17 + 72, 4 ) ) & 0xFFFFFFFF ) != 1 || ( ( ( $m[ $w17 + 9 ] ?? $this->rt_load( $v17 + 76, 4 ) << 32 ) >> 32 ) & 0xFFFFFFFF ) != $v2 ) {
				$this->hold_held( $v4, $m[ $w1 + 4 ] & 0xFFFFFFFF, $v2, $m[ $w1 + 3 ] );
				$v18 = $m[ $w4 + 2 ];
			} else {
				$v18 = $m[ $w17 + 13 ] ?? $this->rt_load( $v17 + 104 );
			}
			$v19 = $v16 - $v18;
			\is_float( $v19 ) && $v19 = self::rt_sub_64( $v16, $v18 );
			if ( ( $m[ $w3 + 16 ] & 0xFF ) != 1 ) {
				$v20 = ( $m[ $w3 + 12 ] & 0xFF ) == 1 ? ( $v19 >> 63 ) & $v19 : $v19;
			} else {
				$v21 = $v19 + $v12;
				\is_float( $v21 ) && $v21 = self::rt_add_64( $v19, $v12 );
				$v22 = ( $v21 >> 63 ) & $v21;
				$v19 = $v19 > $v22 ? $v19 : $v22;
				$v20 = ( $m[ $w3 + 12 ] & 0xFF ) == 1 ? ( $v19 >> 63 ) & $v19 : $v19;
				$v23 = $v14 + $v7;
				\is_float( $v23 ) && $v23 = self::rt_add_64( $v14, $v7 );
				$v24 = ( $v23 >> 63 ) & $v23;
				$v16 = $v16 > $v24 ? $v16 : $v24;
				$v25 = ( $v7 >> 63 ) & $v7;
				$v15 = $v15 > $v25 ? $v15 : $v25;
			}
			$m[ $w0 + 6 ] = $v20;
			$m[ $w0 + 5 ] = $v19;
			$m[ $w0 + 4 ] = $v16;
			$m[ $w0 + 3 ] = $v15;
			$m[ $w0 + 2 ] = $v7;
			$m[ $w0 + 1 ] = $v6;
			$v5 = 1;
		}
		$m[ $w0 ] = $v5;
		$this->g0_stack_pointer = $v4 + 80;
	}

	/** stock_truth::rules::reconcile::expected::<impl stock_truth::rules::reconcile::drift::Comparison<S,P>>::prepare (WebAssembly function 54). */
	private function expected_prepare( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		$v5 = 0;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$w2 = $v2 >> 3;
		$v3 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$w3 = $v3 >> 3;
		isset( $m[ $w3 + 17 ] ) || $this->rt_touch( $w3 + 17 );
		$this->g0_stack_pointer = $v3;
		$v4 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v4 != 0 ) {
			$v5 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
				$v7 = ( $v5 * 11 ) & 0xFFFFFFFF;
				if ( $v6 >= $v7 && ( ( $v6 - $v7 ) & 0xFFFFFFFF ) >= 11 ) {
					$this->pools_pool( $v3 + 8, ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v7 << 3 ) ) & 0xFFFFFFFF );
					if ( $v5 <= 99 && $m[ $w3 + 1 ] != 2 ) {
						$v8 = $m[ $w3 + 16 ];
						$v9 = $v5 * 176 + 14528;
						$w9 = $v9 >> 3;
						$m[ $w9 + 21 ] = ( $m[ $w9 + 21 ] & -0xFF01 ) | ( ( $m[ $w3 + 17 ] & 0xFF ) << 8 );
						$m[ $w9 + 20 ] = 0;
						$m[ $w9 + 11 ] = 0;
						$m[ $w9 + 21 ] = $m[ $w9 + 21 ] & -0x100;
						$m[ $w9 + 19 ] = $v8;
					}
				}
				$v5 = $v5 + 1;
				if ( $v5 == $v4 ) {
					break;
				}
			}
		}
		if ( ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) != 0 ) {
			$this->kit_measure_depths( $v1 );
		}
		$v10 = 0;
		if ( ( $m[ $w2 + 9 ] & 0xFFFFFFFF ) == 1 ) {
			$v5 = ( $m[ $w2 + 9 ] >> 32 ) & 0xFFFFFFFF;
			$v11 = $v5 > 99 ? 13520 : $v5 * 176 + 14528;
			$w11 = $v11 >> 3;
			$v12 = $m[ $w11 + 20 ] & 0xFFFFFFFF;
			if ( $v12 << 32 <= 17179869184 ) {
				$v10 = 0;
				if ( $v12 << 32 > 0 || ( ( $m[ $w11 + 21 ] >> 8 ) & 0xFF ) != 2 ) {
					$v10 = 1;
					$this->kit_mark( $v1, $v5, 1, 0 );
				}
			}
		}
		$m[ $w0 ] = ( $v5 << 32 ) | $v10;
		$this->g0_stack_pointer = $v3 + 144;
	}

	/** stock_truth::rules::reconcile::expected::expected (WebAssembly function 55). */
	private function expected_expected( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		$w0 = $v0 >> 3;
		$w1 = $v1 >> 3;
		$v4 = ( $this->g0_stack_pointer - 368 ) & 0xFFFFFFFF;
		$w4 = $v4 >> 3;
		isset( $m[ $w4 + 45 ] ) || $this->rt_touch( $w4 + 45 );
		$this->g0_stack_pointer = $v4;
		$v5 = 0;
		do {
			$v6 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
			$w6 = ( $v6 >> 3 ) | ( $v6 << 61 );
			if ( ( ( $m[ $w6 + 14 ] ?? $this->rt_load( $v6 + 112, 1 ) ) & 0xFF ) != 1 ) {
				break;
			}
			switch ( ( ( $m[ $w6 + 14 ] ?? $this->rt_load( $v6 + 113, 1 ) << 8 ) >> 8 ) & 0xFF ) {
				case 0:
				case 4:
					break;
				default:
					break 2;
			}
			if ( $v2 != 1 ) {
				break;
			}
			$s0 = $v3 > 99 ? 13520 : $v3 * 176 + 14528;
			if ( ! ( $m[ ( $s0 + 160 ) >> 3 ] & 0xFFFFFFFF ) ) {
				$v7 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
				if ( $v3 >= ( $v7 & 3 ? $this->rt_load( $v7 + 8, 4 ) : ( ( $m[ ( $v7 + 8 ) >> 3 ] ?? $this->rt_word( ( $v7 + 8 ) >> 3 ) ) >> ( ( ( $v7 + 8 ) & 4 ) << 3 ) ) & 0xFFFFFFFF ) ) {
					break;
				}
				$v8 = $v7 & 3 ? $this->rt_load( $v7 + 4, 4 ) : ( ( $m[ ( $v7 + 4 ) >> 3 ] ?? $this->rt_word( ( $v7 + 4 ) >> 3 ) ) >> ( ( ( $v7 + 4 ) & 4 ) << 3 ) ) & 0xFFFFFFFF;
				$v9 = ( $v3 * 11 ) & 0xFFFFFFFF;
				if ( $v8 < $v9 || ( ( $v8 - $v9 ) & 0xFFFFFFFF ) < 11 ) {
					break;
				}
				$this->pools_pool( $v4 + 136, ( ( $v7 & 3 ? $this->rt_load( $v7, 4 ) : ( ( $m[ $v7 >> 3 ] ?? $this->rt_word( $v7 >> 3 ) ) >> ( ( $v7 & 4 ) << 3 ) ) & 0xFFFFFFFF ) + ( $v9 << 3 ) ) & 0xFFFFFFFF );
				$v10 = $m[ $w4 + 17 ];
				if ( $v10 == 2 ) {
					break;
				}
				$v11 = $v4 + 136 + 8;
				$this->rt_copy( $v4 + 8, $v11, 128 );
				$m[ $w4 ] = $v10;
				$this->expected_followed( $v4 + 136, $v1, $v3, $v4 );
				if ( ( $m[ $w4 + 17 ] & 0xFFFFFFFF ) == 0 ) {
					break;
				}
				$this->rt_copy( $v4 + 272, $v11, 48 );
				$v12 = $m[ $w6 + 11 ] ?? $this->rt_load( $v6 + 88 );
				$v13 = (int) ( $v12 == 10000 || $v12 < 1 );
				$v14 = $v4 + 272;
				$v15 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v16 = $m[ $v14 >> 3 ] ?? $this->rt_load( $v14 );
					if ( ! $v13 ) {
						$v17 = $v16 * 10000;
						\is_float( $v17 ) && $v17 = self::rt_mul_64( $v16, 10000 );
						$v18 = self::rt_divide_signed_64( $v17, $v12 );
						$s0 = $v18 * $v12;
						\is_float( $s0 ) && $s0 = self::rt_mul_64( $v18, $v12 );
						$s1 = $v17 - $s0;
						\is_float( $s1 ) && $s1 = self::rt_sub_64( $v17, $s0 );
						$v16 = ( $s1 >> 63 ) + $v18;
						\is_float( $v16 ) && $v16 = self::rt_add_64( $s1 >> 63, $v18 );
					}
					$v14 = $v14 + 8;
					$s0 = $v4 + 320 + ( $v15 << 3 );
					$m[ $s0 >> 3 ] = $v16;
					$v15 = $v15 + 1;
					if ( $v15 == 6 ) {
						break;
					}
				}
				$v19 = $m[ $w4 + 45 ];
				$v20 = $m[ $w4 + 44 ];
				$v21 = $m[ $w4 + 43 ];
				$v22 = $m[ $w4 + 42 ];
				$v23 = $m[ $w4 + 41 ];
				$v24 = $m[ $w4 + 40 ];
			} else {
				$v25 = 0;
				$this->rt_fill( $v4 + 136, 0, 48 );
				$v26 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$this->expected_sellable_kits( $v4, $v1, $v3, $v25 );
					if ( ( $m[ $w4 ] & 0xFFFFFFFF ) == 0 ) {
						break 2;
					}
					$s0 = ( $v4 + 136 + $v26 ) & 0xFFFFFFFF;
					isset( $m[ $s0 >> 3 ] ) || $this->rt_touch( $s0 >> 3 );
					$m[ $s0 >> 3 ] = $m[ $w4 + 1 ];
					$v25 = ( $v25 + 1 ) & 0xFFFFFFFF;
					$v26 = ( $v26 + 8 ) & 0xFFFFFFFF;
					if ( $v26 == 48 ) {
						break;
					}
				}
				$v19 = $m[ $w4 + 22 ];
				$v20 = $m[ $w4 + 21 ];
				$v21 = $m[ $w4 + 20 ];
				$v22 = $m[ $w4 + 19 ];
				$v23 = $m[ $w4 + 18 ];
				$v24 = $m[ $w4 + 17 ];
			}
			$v27 = $v19;
			$v28 = $m[ $w6 + 10 ] ?? $this->rt_load( $v6 + 80 );
			if ( $v28 != 0 ) {
				$v27 = \PHP_INT_MIN;
				if ( $v19 != \PHP_INT_MIN || $v28 != -1 ) {
					$v27 = $v19;
					if ( $v28 >= 1 ) {
						$v29 = $v19 % $v28;
						$s0 = $v29 + ( ( $v29 >> 63 ) & $v28 );
						$v27 = $v19 - $s0;
						\is_float( $v27 ) && $v27 = self::rt_sub_64( $v19, $s0 );
					}
				}
			}
			$m[ $w0 + 1 ] = $v24;
			$v30 = $m[ $w6 + 12 ] ?? $this->rt_load( $v6 + 96 );
			$m[ $w0 + 9 ] = $v30;
			$s0 = $v27 - $v19;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v27, $v19 );
			$m[ $w0 + 7 ] = $s0;
			$s0 = $v19 - $v20;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v19, $v20 );
			$m[ $w0 + 6 ] = $s0;
			$s0 = $v20 - $v21;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v20, $v21 );
			$m[ $w0 + 5 ] = $s0;
			$s0 = $v21 - $v22;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v21, $v22 );
			$m[ $w0 + 4 ] = $s0;
			$s0 = $v22 - $v23;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v22, $v23 );
			$m[ $w0 + 3 ] = $s0;
			$s0 = $v23 - $v24;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v23, $v24 );
			$m[ $w0 + 2 ] = $s0;
			$v31 = $v27 > 0 ? $v27 : 0;
			$s0 = $v30 + $v31;
			\is_float( $s0 ) && $s0 = self::rt_add_64( $v30, $v31 );
			$m[ $w0 + 10 ] = $s0;
			$s0 = $v31 - $v27;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v31, $v27 );
			$m[ $w0 + 8 ] = $s0;
			$v5 = 1;
		} while ( false );
		$m[ $w0 ] = $v5;
		$this->g0_stack_pointer = $v4 + 368;
	}

	/** acknowledge (WebAssembly function 56). */
	private function acknowledge_56( int $v0 ): int {
		$m = &$this->m;
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v5 << 32 ) | ( ( $v5 + 8 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 7 ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 9960;
			$w7 = 1245;
		}
		$this->reader_check( $v1, $v7, 8, 8192, 8 );
		$v8 = $m[ $w7 + 7 ] ?? $this->rt_load( $v7 + 56 );
		$v9 = $m[ $w7 + 6 ] ?? $this->rt_load( $v7 + 48 );
		$v10 = $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40 );
		$v11 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
		$v12 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v13 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v14 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v15 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$v16 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v16 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v16 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		$v17 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
		if ( $v17 == 11 ) {
			$v18 = $v11 == \PHP_INT_MIN ? $v12 : $v11;
			do {
				do {
					if ( $v14 == \PHP_INT_MIN ) {
						if ( $v9 == 1 ) {
							break;
						}
						$v19 = $v12;
						$v20 = $v10;
						$v21 = $v18;
						break 2;
					}
					$v22 = $v8 + $v15;
					\is_float( $v22 ) && $v22 = self::rt_add_64( $v8, $v15 );
					$v23 = (int) ( $v14 > ( $v22 < 253402300799999 ? $v22 : 253402300799999 ) );
					$v24 = (int) ( $v9 == 1 ) & $v23;
					$v21 = $v24 ? $v13 : $v18;
					$v20 = $v24 ? 0 : $v10;
					$v19 = $v24 ? $v13 : $v12;
					if ( $v23 || $v9 != 1 ) {
						break 2;
					}
				} while ( false );
				$v25 = $v13 - $v18;
				\is_float( $v25 ) && $v25 = self::rt_sub_64( $v13, $v18 );
				$v20 = $v10 > $v25 ? $v10 : $v25;
				$v21 = $v13 > $v18 ? $v18 : $v13;
				$v19 = $v12;
			} while ( false );
			isset( $m[4120] ) || $this->rt_touch( 4120 );
			$m[4120] = $v20;
			isset( $m[4119] ) || $this->rt_touch( 4119 );
			$m[4119] = $v21;
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $v19;
			$v26 = $v13 - $v21;
			\is_float( $v26 ) && $v26 = self::rt_sub_64( $v13, $v21 );
			$v27 = $v20 > $v26 ? $v20 : $v26;
			isset( $m[4121] ) || $this->rt_touch( 4121 );
			$m[4121] = $v27;
			$s0 = $v13 > $v21 ? $v21 : $v13;
			$s1 = $v27 + $s0;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v27, $s0 );
			isset( $m[4122] ) || $this->rt_touch( 4122 );
			$m[4122] = $s1;
			isset( $m[4123] ) || $this->rt_touch( 4123 );
			$m[4123] = (int) ( $v19 == $v13 && $v27 == 0 );
			$v28 = 7;
		} else {
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $m[ $w1 + 3 ] & 0xFFFFFFFF;
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v17 + 1;
			$v28 = 2;
		}
		$this->g0_stack_pointer = $v1 + 32;
		return $v28;
	}

	/** admit (WebAssembly function 57). */
	private function admit_57( int $v0 ): int {
		$m = &$this->m;
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
		$v38 = 0;
		$v39 = 0;
		$v40 = 0;
		$v41 = 0;
		$v42 = 0;
		$v43 = 0;
		$v44 = 0;
		$v1 = ( $this->g0_stack_pointer - 96 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 11 ] ) || $this->rt_touch( $w1 + 11 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 3 ] = 0;
		$m[ $w1 + 2 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 8, 0, 0 );
		}
		$v5 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$m[ $w1 + 2 ] = ( $v5 << 32 ) | ( ( $v5 + 7 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 6 ) {
			$v7 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v7 = 9880;
			$w7 = 1235;
		}
		$this->reader_check( $v1 + 8, $v7, 7, 8384, 7 );
		$v8 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$m[ $w1 + 2 ] = ( $v8 << 32 ) | ( ( $v8 + 1 ) & 0xFFFFFFFF );
		$v9 = $m[ $w7 + 6 ] ?? $this->rt_load( $v7 + 48 );
		$v10 = $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40 );
		$v11 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
		$v12 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v13 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v14 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v15 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		if ( ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) > $v8 ) {
			$v16 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v8 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v16 = 10024;
		}
		$this->reader_check( $v1 + 8, $v16, 1, 10328, 1 );
		if ( ( $v16 & 7 ? $this->rt_load( $v16 ) : $m[ $v16 >> 3 ] ?? $this->rt_load( $v16 ) ) != 1 ) {
			$v17 = 2;
		} else {
			$this->admit_read_claim( $v1 + 40, $v1 + 8 );
			$v3 = $m[ $w1 + 11 ] & 0xFF;
			$v18 = $m[ $w1 + 10 ];
			$v19 = $m[ $w1 + 9 ];
			$v20 = $m[ $w1 + 8 ];
			$v21 = $m[ $w1 + 7 ];
			$v22 = $m[ $w1 + 6 ];
			$v17 = $m[ $w1 + 5 ];
		}
		$v23 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$m[ $w1 + 2 ] = ( $v23 << 32 ) | ( ( $v23 + 1 ) & 0xFFFFFFFF );
		if ( ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) > $v23 ) {
			$v24 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v23 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v24 = 10024;
		}
		$this->reader_check( $v1 + 8, $v24, 1, 10328, 1 );
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
		$m[ $w1 + 2 ] = ( $v32 << 32 ) | ( ( $v32 + 1 ) & 0xFFFFFFFF );
		if ( ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) > $v32 ) {
			$v33 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v32 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v33 = 10024;
		}
		$this->reader_check( $v1 + 8, $v33, 1, 10328, 1 );
		do {
			do {
				if ( ( $v33 & 7 ? $this->rt_load( $v33 ) : $m[ $v33 >> 3 ] ?? $this->rt_load( $v33 ) ) != 1 ) {
					$v34 = 2;
					if ( $v25 == 2 ) {
						break;
					}
					break 2;
				}
				$v35 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
				$m[ $w1 + 2 ] = ( $v35 << 32 ) | ( ( $v35 + 5 ) & 0xFFFFFFFF );
				$v36 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
				if ( $v36 >= $v35 && ( ( $v36 - $v35 ) & 0xFFFFFFFF ) > 4 ) {
					$v37 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v35 << 3 ) ) & 0xFFFFFFFF;
					$w37 = ( $v37 >> 3 ) | ( $v37 << 61 );
				} else {
					$this->reader_fail( $v1 + 8, 1, 0 );
					$v37 = 10104;
					$w37 = 1263;
				}
				$v38 = (int) ( $v9 != \PHP_INT_MIN );
				$v39 = (int) ( $v10 == 1 );
				$v8 = (int) ( $v14 == 1 );
				$this->reader_check( $v1 + 8, $v37, 5, 8672, 5 );
				$v40 = (int) ( ( $m[ $w37 ] ?? $this->rt_load( $v37 ) ) == 1 );
				$v41 = (int) ( ( $m[ $w37 + 1 ] ?? $this->rt_load( $v37 + 8 ) ) == 2 );
				$v42 = $m[ $w37 + 4 ] ?? $this->rt_load( $v37 + 32 );
				$v34 = (int) ( $v42 != \PHP_INT_MIN );
				$v43 = $m[ $w37 + 3 ] ?? $this->rt_load( $v37 + 24 );
				$v44 = $m[ $w37 + 2 ] ?? $this->rt_load( $v37 + 16 );
				if ( $v25 == 2 ) {
					break 2;
				}
			} while ( false );
			$this->reader_fail( $v1 + 8, 8, 0 );
		} while ( false );
		$v45 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		if ( $v45 < ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( $v45 << 32 );
			$this->reader_fail( $v1 + 8, 2, 0 );
		}
		do {
			do {
				$v46 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFF;
				if ( $v46 != 11 ) {
					$v47 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
					break;
				}
				do {
					do {
						do {
							do {
								do {
									do {
										if ( $v34 != 2 ) {
											$s0 = $v44 - $v43;
											\is_float( $s0 ) && $s0 = self::rt_sub_64( $v44, $v43 );
											$v48 = (int) ( $s0 > $v15 );
											if ( ( $v8 & 1 ) == 0 ) {
												break 4;
											}
											$v49 = 8;
											if ( ( (int) ( $v17 == 2 ) | ( $v40 ^ 0xFFFFFFFF ) ) & 1 ) {
												break 3;
											}
											$v50 = $v48 ? $v43 : $v44;
											$v51 = (int) ( ( $v34 & $v21 ) == 0 );
											if ( ( $v51 ? $v50 : $v42 ) < ( $v51 ? $v19 : $v20 ) ) {
												break 3;
											}
											if ( ! ( $v41 & 1 ) ) {
												$v52 = 9;
												break 5;
											}
											$v49 = 10;
											if ( ( $v39 & 1 ) == 0 || ( ( $v17 ^ 0xFFFFFFFF ) & (int) ( $v22 > -1 ) || $v38 & (int) ( $v9 > $v50 ) ) ) {
												$v22 = 0;
												$v21 = $v34;
												$v20 = $v42;
												$v19 = $v50;
												$v18 = $v43;
												$v17 = 0;
												break 3;
											}
										} else {
											if ( $v25 == 2 ) {
												$v46 = 8;
												$v47 = 0;
												break 7;
											}
											$s0 = $v28 - $v27;
											\is_float( $s0 ) && $s0 = self::rt_sub_64( $v28, $v27 );
											$v48 = (int) ( $s0 > $v15 );
											if ( $v13 != 1 ) {
												$v52 = 5;
												break 5;
											}
											if ( $v14 != 1 ) {
												break 4;
											}
											$v53 = $v48 ? $v27 : $v28;
											do {
												if ( $v17 != 2 ) {
													$v52 = 2;
													$v54 = (int) ( ( $v30 & $v21 ) == 0 );
													$v55 = $v54 ? $v53 : $v29;
													$v56 = $v54 ? $v19 : $v20;
													switch ( $v55 < $v56 ? 0 : ( $v55 == $v56 ? 1 : 2 ) ) {
														case 1:
															if ( $v17 == $v25 ) {
																$v49 = 1;
																if ( (int) ( $v17 != 0 || $v22 == $v31 ) == 1 && ( $v3 & 0xFF ) == ( $v26 & 0xFF ) ) {
																	break 5;
																}
															}
															$v57 = $v26 & 0xFF;
															$v58 = $v3 & 0xFF;
															$v3 = $v58 == 1 ? 1 : ( $v57 == 1 ? 1 : ( $v58 == 2 ? 2 : ( $v57 == 2 ? 2 : 0 ) ) );
															$v22 = $v22 < $v31 ? $v22 : $v31;
															$v17 = $v25 | $v17;
															$v52 = 3;
															break 7;
														case 2:
															break 2;
														default:
															break 7;
													}
												}
												$v49 = 0;
												if ( $v12 != 1 ) {
													break 2;
												}
												$s0 = $v29 - $v11;
												\is_float( $s0 ) && $s0 = self::rt_sub_64( $v29, $v11 );
												if ( $v11 == \PHP_INT_MIN || $v30 == 0 || $s0 <= 1 ) {
													break 2;
												}
												break 3;
											} while ( false );
											do {
												do {
													if ( $v10 != 1 ) {
														break;
													}
													$v59 = $v25 & 0xFFFFFFFF;
													do {
														if ( $v17 == 1 ) {
															if ( ( $v59 & 1 ) == 0 ) {
																break;
															}
															break 2;
														}
														if ( ( $v59 | (int) ( $v31 <= $v22 ) ) & 1 ) {
															break 2;
														}
													} while ( false );
													if ( $v9 == \PHP_INT_MIN || $v9 <= $v53 ) {
														break 2;
													}
												} while ( false );
												$v49 = 0;
												if ( $v12 != 1 ) {
													break 2;
												}
												$v60 = (int) ( $v11 != \PHP_INT_MIN );
												$s0 = $v29 - ( $v60 ? $v11 : $v20 );
												\is_float( $s0 ) && $s0 = self::rt_sub_64( $v29, $v60 ? $v11 : $v20 );
												if ( ( $v30 & ( $v60 ? 1 : $v21 ) ) != 0 && $s0 > 1 ) {
													break 3;
												}
												break 2;
											} while ( false );
											$v61 = $v26 & 0xFF;
											$v62 = $v3 & 0xFF;
											$v3 = $v62 == 1 ? 1 : ( $v61 == 1 ? 1 : ( $v62 == 2 ? 2 : ( $v61 == 2 ? 2 : 0 ) ) );
										}
										$v52 = 7;
										break 5;
									} while ( false );
									$v22 = $v31;
									$v21 = $v30;
									$v20 = $v29;
									$v19 = $v53;
									$v18 = $v27;
									$v3 = $v26;
									$v17 = $v25;
									break 2;
								} while ( false );
								$v52 = 6;
								$v22 = $v31;
								$v21 = $v30;
								$v20 = $v29;
								$v19 = $v53;
								$v18 = $v27;
								$v3 = $v26;
								$v17 = $v25;
								break 3;
							} while ( false );
							isset( $m[4118] ) || $this->rt_touch( 4118 );
							$m[4118] = $v49 + 1;
							$v63 = 1;
							break 3;
						} while ( false );
						$v52 = 4;
					} while ( false );
					isset( $m[4118] ) || $this->rt_touch( 4118 );
					$m[4118] = $v52 + 1;
					$v63 = 0;
				} while ( false );
				isset( $m[4119] ) || $this->rt_touch( 4119 );
				$m[4119] = $v63;
				isset( $m[4120] ) || $this->rt_touch( 4120 );
				$m[4120] = $v48;
				isset( $m[4121] ) || $this->rt_touch( 4121 );
				$m[4121] = (int) ( $v17 != 2 );
				$v64 = 5;
				if ( $v17 == 2 ) {
					break 2;
				}
				isset( $m[4125] ) || $this->rt_touch( 4125 );
				$m[4125] = $v18;
				isset( $m[4124] ) || $this->rt_touch( 4124 );
				$m[4124] = $v19;
				isset( $m[4126] ) || $this->rt_touch( 4126 );
				$m[4126] = $v21 & 1 ? $v20 : \PHP_INT_MIN;
				isset( $m[4123] ) || $this->rt_touch( 4123 );
				$m[4123] = ( $v3 + 1 ) & 0xFFFFFFFF & 0xFF;
				isset( $m[4122] ) || $this->rt_touch( 4122 );
				$m[4122] = $v17 & 1 ? \PHP_INT_MIN : $v22;
				$v64 = 10;
				break 2;
			} while ( false );
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $v47;
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v46 + 1;
			$v64 = 2;
		} while ( false );
		$this->g0_stack_pointer = $v1 + 96;
		return $v64;
	}

	/** answer (WebAssembly function 58). */
	private function answer_58(): int {
		return 32936;
	}

	/** confirm (WebAssembly function 59). */
	private function confirm_59( int $v0 ): int {
		$m = &$this->m;
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v5 << 32 ) | ( ( $v5 + 5 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 4 ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 10104;
			$w7 = 1263;
		}
		$this->reader_check( $v1, $v7, 5, 10848, 5 );
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
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v14 + 1;
			$v12 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		}
		isset( $m[4118] ) || $this->rt_touch( 4118 );
		$m[4118] = $v12;
		$this->g0_stack_pointer = $v1 + 32;
		return 2;
	}

	/** decide (WebAssembly function 60). */
	private function decide_60( int $v0 ): int {
		$m = &$this->m;
		$v44 = 0;
		$v1 = ( $this->g0_stack_pointer - 512 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 63 ] ) || $this->rt_touch( $w1 + 63 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 3 ] = 0;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v4;
		$m[ $w1 + 5 ] = ( $m[ $w1 + 5 ] & -0x100000000 ) | 0x80A8;
		$this->rt_store( $v1 + 44, 4294969102 );
		$m[ $w1 + 2 ] = 1;
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 8, 0, 0 );
		}
		$v5 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		$m[ $w1 + 2 ] = ( $v5 << 32 ) | ( ( $v5 + 2 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 1 ) {
			$v7 = ( ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v7 = 10144;
			$w7 = 1268;
		}
		$this->reader_check( $v1 + 8, $v7, 2, 10352, 2 );
		$v8 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v9 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$this->policyrecord_take( $v1 + 56, $v1 + 8 );
		$this->poolrecord_take_pools( $v1 + 152, $v1 + 8 );
		$this->reader_list( $v1 + 264, $v1 + 8, 100, 10400, 11 );
		$v10 = ( $m[ $w1 + 33 ] >> 32 ) & 0xFFFFFFFF;
		$v11 = $m[ $w1 + 33 ] & 0xFFFFFFFF;
		do {
			$v12 = $m[ $w1 + 34 ] & 0xFFFFFFFF;
			if ( $v12 == 0 ) {
				break;
			}
			$v13 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v14 = ( $v13 * 11 ) & 0xFFFFFFFF;
				if ( $v10 < $v14 || ( ( $v10 - $v14 ) & 0xFFFFFFFF ) < 11 ) {
					break 2;
				}
				$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( ( ( $v14 - $v10 + ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) ) & 0xFFFFFFFF ) << 32 );
				$v15 = ( $v11 + ( $v14 << 3 ) ) & 0xFFFFFFFF;
				$w15 = ( $v15 >> 3 ) | ( $v15 << 61 );
				if ( ( $m[ $w15 + 1 ] ?? $this->rt_load( $v15 + 8 ) ) == 1 && ( ( $m[ $w15 + 2 ] ?? $this->rt_load( $v15 + 16 ) ) == 1 && ( $m[ $w15 ] ?? $this->rt_load( $v15 ) ) == \PHP_INT_MIN ) ) {
					$this->reader_fail( $v1 + 8, 8, 0 );
				}
				$v13 = $v13 + 1;
				if ( $v13 == $v12 ) {
					break;
				}
			}
		} while ( false );
		$this->reader_list( $v1 + 264, $v1 + 8, 200, 9776, 3 );
		$v16 = $m[ $w1 + 34 ] & 0xFFFFFFFF;
		$v17 = ( $m[ $w1 + 33 ] >> 32 ) & 0xFFFFFFFF;
		$v18 = $m[ $w1 + 33 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 264, $v1 + 8, 100, 9680, 4 );
		$v19 = $m[ $w1 + 34 ] & 0xFFFFFFFF;
		$v20 = ( $m[ $w1 + 33 ] >> 32 ) & 0xFFFFFFFF;
		$v21 = $m[ $w1 + 33 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 264, $v1 + 8, 200, 8960, 4 );
		$v22 = $m[ $w1 + 34 ] & 0xFFFFFFFF;
		$v23 = ( $m[ $w1 + 33 ] >> 32 ) & 0xFFFFFFFF;
		$v24 = $m[ $w1 + 33 ] & 0xFFFFFFFF;
		$v25 = ( $m[ $w1 + 20 ] >> 32 ) & 0xFFFFFFFF;
		$v26 = $m[ $w1 + 20 ] & 0xFFFFFFFF;
		$v27 = $m[ $w1 + 19 ];
		$v28 = $m[ $w1 + 2 ] & 0xFFFFFFFF;
		if ( $v28 < ( ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( $v28 << 32 );
			$this->reader_fail( $v1 + 8, 2, 0 );
		}
		do {
			do {
				do {
					$v29 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFF;
					if ( $v29 == 11 ) {
						$v30 = 1;
						$v31 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$s0 = ( $v30 << 3 ) & 0xFFFFFFFF;
							isset( $m[ ( $s0 + 32936 ) >> 3 ] ) || $this->rt_touch( ( $s0 + 32936 ) >> 3 );
							$m[ ( $s0 + 32936 ) >> 3 ] = \PHP_INT_MIN;
							$v30 = ( $v30 + 1 ) & 0xFFFFFFFF;
							$v31 = $v31 + 1;
							if ( $v31 == 3 ) {
								break;
							}
						}
						$v32 = 0;
						isset( $m[4121] ) || $this->rt_touch( 4121 );
						$m[4121] = $v26;
						$m[ $w1 + 6 ] = ( $m[ $w1 + 6 ] & -0x100000000 ) | 5;
						$m[ $w1 + 31 ] = $v9;
						$m[ $w1 + 30 ] = ( $m[ $w1 + 30 ] & -0x100000000 ) | $v12;
						$m[ $w1 + 29 ] = ( $v10 << 32 ) | $v11;
						$m[ $w1 + 28 ] = ( $m[ $w1 + 28 ] & -0x100000000 ) | $v22;
						$m[ $w1 + 27 ] = ( $v23 << 32 ) | $v24;
						$m[ $w1 + 26 ] = ( $m[ $w1 + 26 ] & -0x100000000 ) | $v19;
						$m[ $w1 + 25 ] = ( $v20 << 32 ) | $v21;
						$m[ $w1 + 24 ] = ( $m[ $w1 + 24 ] & -0x100000000 ) | $v16;
						$m[ $w1 + 23 ] = ( $v17 << 32 ) | $v18;
						$m[ $w1 + 22 ] = ( $v25 << 32 ) | $v26;
						$m[ $w1 + 21 ] = $v27;
						$m[ $w1 + 32 ] = ( $m[ $w1 + 32 ] & -0x100 ) | ( ( $v8 >= 0 && $v8 < 4 ? 33619971 >> ( ( ( $v8 & 0xFFFFFFFF ) << 3 ) & 31 ) : 3 ) & 0xFF );
						$this->cart_note_pools( $v1 + 168, $v1 + 56, $v1 + 40 );
						if ( $v12 == 0 ) {
							break;
						}
						$v33 = $v1 + 72;
						$v22 = $m[ $w1 + 7 ] & 0xFFFFFFFF;
						$v34 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
						$v35 = $m[ $w1 + 8 ] & 0xFFFFFFFF;
						$v36 = $m[ $w1 + 9 ];
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v37 = ( $v32 + 1 ) & 0xFFFFFFFF;
							if ( $v32 < $v12 ) {
								$v38 = ( $v32 * 11 ) & 0xFFFFFFFF;
								if ( $v10 >= $v38 && ( ( $v10 - $v38 ) & 0xFFFFFFFF ) >= 11 ) {
									$v39 = ( $v11 + ( $v38 << 3 ) ) & 0xFFFFFFFF;
									$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
									$v40 = $m[ $w39 + 7 ] ?? $this->rt_load( $v39 + 56 );
									$v41 = $m[ $w39 + 5 ] ?? $this->rt_load( $v39 + 40 );
									$v42 = $m[ $w39 + 3 ] ?? $this->rt_load( $v39 + 24 );
									$v43 = $m[ $w39 + 8 ] ?? $this->rt_load( $v39 + 64 );
									$v44 = $m[ $w39 ] ?? $this->rt_load( $v39 );
									do {
										$v45 = $m[ $w39 + 6 ] ?? $this->rt_load( $v39 + 48 );
										if ( $v45 == 0 ) {
											break;
										}
										$v46 = \PHP_INT_MIN;
										if ( $v42 != \PHP_INT_MIN || $v45 != -1 ) {
											if ( $v45 < 1 ) {
												break;
											}
											$v47 = $v42 % $v45;
											$s0 = $v47 + ( ( $v47 >> 63 ) & $v45 );
											$v46 = $v42 - $s0;
											\is_float( $v46 ) && $v46 = self::rt_sub_64( $v42, $s0 );
										}
										$s0 = $v46 + $v45;
										\is_float( $s0 ) && $s0 = self::rt_add_64( $v46, $v45 );
										$v42 = $v46 == $v42 ? $v42 : $s0;
									} while ( false );
									$v48 = $v42 - $v41;
									\is_float( $v48 ) && $v48 = self::rt_sub_64( $v42, $v41 );
									$v49 = $v48 > 0 ? $v48 : 0;
									if ( $v40 != 10000 ) {
										$v50 = $v49 < 30000000000000 ? $v49 : 30000000000000;
										$v51 = \intdiv( $v50, 10000 );
										$s0 = ( $v51 * -10000 + $v50 ) * $v40;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $v51 * -10000 + $v50, $v40 );
										$s1 = $s0 + 9999;
										\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, 9999 );
										$s0 = $v51 * $v40;
										\is_float( $s0 ) && $s0 = self::rt_mul_64( $v51, $v40 );
										$v52 = \intdiv( $s1, 10000 ) + $s0;
										\is_float( $v52 ) && $v52 = self::rt_add_64( \intdiv( $s1, 10000 ), $s0 );
										$v49 = $v52 < 30000000000000 ? $v52 : 30000000000000;
									}
									$v53 = $v44 & 0xFFFFFFFF;
									$v54 = (int) ( $v44 < 0 || $v44 > 99 );
									if ( ! $v54 ) {
										$v55 = ( $v53 * 176 ) & 0xFFFFFFFF;
										$w55 = $v55 >> 3;
										$s0 = $m[ $w55 + 1827 ] ?? $this->rt_word( $w55 + 1827 );
										$s1 = $s0 + $v49;
										\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v49 );
										isset( $m[ $w55 + 1827 ] ) || $this->rt_touch( $w55 + 1827 );
										$m[ $w55 + 1827 ] = $s1;
									}
									$v8 = $v36;
									if ( $v43 >= 0 && $v43 <= 4294967295 ) {
										do {
											$v56 = $v43;
											if ( $v35 > $v56 ) {
												$v57 = ( $v56 * 15 ) & 0xFFFFFFFF;
												if ( $v34 >= $v57 && ( ( $v34 - $v57 ) & 0xFFFFFFFF ) >= 15 ) {
													$this->pools_policy( $v1 + 264, ( $v22 + ( $v57 << 3 ) ) & 0xFFFFFFFF );
													break;
												}
											}
											$this->rt_copy( $v1 + 264, $v33, 80 );
										} while ( false );
										$v8 = $m[ $w1 + 33 ];
									}
									if ( ! $v54 ) {
										$v58 = ( $v53 * 176 ) & 0xFFFFFFFF;
										$w58 = $v58 >> 3;
										$v59 = ( $m[ $w58 + 1820 ] ?? $this->rt_word( $w58 + 1820 ) ) & 0xFFFFFFFF;
										isset( $m[ $w58 + 1820 ] ) || $this->rt_touch( $w58 + 1820 );
										$m[ $w58 + 1820 ] = 1;
										$v60 = $m[ $w58 + 1821 ] ?? $this->rt_word( $w58 + 1821 );
										isset( $m[ $w58 + 1821 ] ) || $this->rt_touch( $w58 + 1821 );
										$m[ $w58 + 1821 ] = $v59 ? ( $v60 < $v8 ? $v60 : $v8 ) : $v8;
									}
									$v32 = $v37;
									if ( $v37 < $v12 ) {
										continue;
									}
									break 2;
								}
							}
							$v32 = $v37;
							if ( $v37 == $v12 ) {
								break 2;
							}
						}
					}
					$v61 = $v29 + 1;
					$v62 = $m[ $w1 + 4 ] & 0xFFFFFFFF;
					break 2;
				} while ( false );
				$m[ $w1 + 33 ] = $m[ $w1 + 33 ] & -0x100000000;
				$this->kit_split( $v1 + 168, 14528, $v1 + 264 );
				do {
					if ( $v16 == 0 ) {
						break;
					}
					$v63 = ( $m[4116] ?? $this->rt_load( 32928, 4 ) ) & 0xFFFFFFFF;
					if ( $v63 << 32 < 4294967296 ) {
						break;
					}
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v64 = (int) ( $v63 == 1 );
						$v65 = ( $v64 ? 1 : $v63 - 1 ) & 0xFFFFFFFF;
						$v66 = 0;
						do {
							while ( true ) {
								--$this->fuel < 0 && self::rt_out_of_fuel();
								$this->poolrecord_component( $v1 + 264, $v1 + 168, $v66 );
								$v66 = ( $v66 + 1 ) & 0xFFFFFFFF;
								if ( ! ( $m[ $w1 + 33 ] & 0xFFFFFFFF ) ) {
									if ( $v66 != $v16 ) {
										continue;
									}
									break 2;
								}
								$v67 = ( $m[ $w1 + 35 ] >> 32 ) & 0xFFFFFFFF;
								if ( $v67 <= 99 ) {
									$v68 = $m[ $w1 + 35 ] & 0xFFFFFFFF;
									$v69 = $v68 > 99 ? 13520 : $v68 * 176 + 14528;
									$w69 = $v69 >> 3;
									if ( ( $m[ $w69 + 20 ] & 0xFFFFFFFF ) == $v63 ) {
										$v70 = $m[ $w69 + 5 ];
										$v8 = $m[ $w69 + 4 ];
										do {
											$v71 = $v67 * 176 + 14528;
											$w71 = $v71 >> 3;
											if ( ( $m[ $w71 + 4 ] & 0xFFFFFFFF ) != 0 ) {
												$v72 = $m[ $w71 + 5 ];
											} else {
												$v73 = (int) ( $v8 == 0 );
												$v8 = 0;
												$v72 = $v70;
												if ( $v73 ) {
													break;
												}
											}
											$v44 = $v8 & 1 ? ( $v72 < $v70 ? $v72 : $v70 ) : $v72;
											$v8 = 1;
										} while ( false );
										$m[ $w71 + 5 ] = $v44;
										$m[ $w71 + 4 ] = $v8;
									}
								}
								if ( $v66 >= $v16 ) {
									break;
								}
							}
						} while ( false );
						if ( $v64 ) {
							break 2;
						}
						$v63 = $v65;
						if ( $v65 << 32 < 4294967296 ) {
							break;
						}
					}
				} while ( false );
				$v74 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
				if ( $v26 != 0 ) {
					$v75 = 0;
					$v76 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
					$v77 = $m[ $w1 + 9 ];
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v78 = $v75 > 99 ? 13520 : $v75 * 176 + 14528;
						$w78 = $v78 >> 3;
						$v8 = $m[ $w78 + 13 ];
						$v79 = $m[ $w78 + 12 ];
						$v80 = ( $v75 * 10 ) & 0xFFFFFFFF;
						$v81 = ( $v80 + 12 ) & 0xFFFFFFFF;
						if ( $v81 < $v74 ) {
							$s0 = $m[ $w78 + 5 ];
							$s1 = $m[ $w78 + 3 ];
							$s2 = $m[ $w78 + 4 ] & 0xFFFFFFFF ? $s0 : $v77;
							$v82 = $s1 + $s2;
							\is_float( $v82 ) && $v82 = self::rt_add_64( $s1, $s2 );
							$s0 = ( $v76 + ( $v81 << 3 ) ) & 0xFFFFFFFF;
							$s1 = $m[ $w78 + 2 ] & 0xFFFFFFFF ? ( $v82 < 253402300799999 ? $v82 : 253402300799999 ) : \PHP_INT_MIN;
							if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
								$this->rt_store( $s0, $s1 );
							} else {
								$m[ $s0 >> 3 ] = $s1;
							}
						}
						$v83 = ( $v80 + 13 ) & 0xFFFFFFFF;
						if ( $v83 < $v74 ) {
							$s0 = ( $v76 + ( $v83 << 3 ) ) & 0xFFFFFFFF;
							if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
								$this->rt_store( $s0, $v79 );
							} else {
								$m[ $s0 >> 3 ] = $v79;
							}
						}
						$v84 = ( $v80 + 14 ) & 0xFFFFFFFF;
						if ( $v84 < $v74 ) {
							$s0 = ( $v76 + ( $v84 << 3 ) ) & 0xFFFFFFFF;
							if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
								$this->rt_store( $s0, $v8 );
							} else {
								$m[ $s0 >> 3 ] = $v8;
							}
						}
						$v75 = $v75 + 1;
						if ( $v75 == $v26 ) {
							break;
						}
					}
				}
				$v85 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
				do {
					if ( ! $v12 ) {
						$v86 = 0;
						$v87 = 0;
						$v88 = 0;
					} else {
						$v89 = $v12;
						$v90 = $v1 + 72;
						$v87 = 0;
						$v91 = 0;
						$v92 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
						$v93 = $m[ $w1 + 7 ] & 0xFFFFFFFF;
						$v94 = ( $m[ $w1 + 7 ] >> 32 ) & 0xFFFFFFFF;
						$v95 = $m[ $w1 + 8 ] & 0xFFFFFFFF;
						$v96 = 0;
						$v88 = 0;
						$v86 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$v97 = $v91;
							do {
								do {
									do {
										while ( true ) {
											--$this->fuel < 0 && self::rt_out_of_fuel();
											$v98 = $v96;
											$v96 = ( $v98 + 1 ) & 0xFFFFFFFF;
											if ( $v98 < $v12 ) {
												$v99 = ( $v98 * 11 ) & 0xFFFFFFFF;
												if ( $v10 >= $v99 && ( ( $v10 - $v99 ) & 0xFFFFFFFF ) >= 11 ) {
													$v100 = ( $v11 + ( $v99 << 3 ) ) & 0xFFFFFFFF;
													$w100 = ( $v100 >> 3 ) | ( $v100 << 61 );
													$v101 = $m[ $w100 + 2 ] ?? $this->rt_load( $v100 + 16 );
													$v102 = $m[ $w100 ] ?? $this->rt_load( $v100 );
													$v103 = $m[ $w100 + 8 ] ?? $this->rt_load( $v100 + 64 );
													$v104 = $m[ $w100 + 4 ] ?? $this->rt_load( $v100 + 32 );
													$v105 = $m[ $w100 + 10 ] ?? $this->rt_load( $v100 + 80 );
													$v106 = $m[ $w100 + 3 ] ?? $this->rt_load( $v100 + 24 );
													$v107 = $m[ $w100 + 5 ] ?? $this->rt_load( $v100 + 40 );
													$v108 = $m[ $w100 + 6 ] ?? $this->rt_load( $v100 + 48 );
													$v109 = $m[ $w100 + 7 ] ?? $this->rt_load( $v100 + 56 );
													$v110 = $m[ $w100 + 9 ] ?? $this->rt_load( $v100 + 72 );
													$m[ $w1 + 44 ] = ( $m[ $w1 + 44 ] & -0x100 ) | (int) ( ( $m[ $w100 + 1 ] ?? $this->rt_load( $v100 + 8 ) ) == 1 );
													$m[ $w1 + 43 ] = $v110;
													$m[ $w1 + 42 ] = $v109;
													$m[ $w1 + 41 ] = $v108;
													$m[ $w1 + 40 ] = $v107;
													$m[ $w1 + 39 ] = $v106;
													$m[ $w1 + 36 ] = $v105;
													$m[ $w1 + 34 ] = $v104;
													$v111 = $v103 & 0xFFFFFFFF;
													$m[ $w1 + 38 ] = ( $m[ $w1 + 38 ] & 0xFFFFFFFF ) | ( $v111 << 32 );
													$v112 = (int) ( $v103 >= 0 && $v103 < 4294967296 );
													$m[ $w1 + 38 ] = ( $m[ $w1 + 38 ] & -0x100000000 ) | $v112;
													$m[ $w1 + 35 ] = (int) ( $v105 != \PHP_INT_MIN );
													$m[ $w1 + 33 ] = (int) ( $v104 != \PHP_INT_MIN );
													$m[ $w1 + 37 ] = ( $v102 << 32 ) | (int) ( $v102 >= 0 && $v102 < 4294967296 );
													$m[ $w1 + 44 ] = ( $m[ $w1 + 44 ] & -0xFF01 ) | ( ( ( $v101 >= 0 && $v101 < 7 ? 1411785848586241 >> ( ( $v101 << 3 ) & 0xFFFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFF ) << 8 );
													if ( $v112 == 0 ) {
														$this->line_judge_line( $v1 + 360, $v1 + 168, $v97, $v1 + 264, $v90, $v1 + 56 );
														break 4;
													}
													if ( $v95 <= $v111 ) {
														break 2;
													}
													$v113 = ( $v111 * 15 ) & 0xFFFFFFFF;
													if ( $v94 < $v113 || ( ( $v94 - $v113 ) & 0xFFFFFFFF ) < 15 ) {
														break 2;
													}
													$this->pools_policy( $v1 + 432, ( $v93 + ( $v113 << 3 ) ) & 0xFFFFFFFF );
													break 3;
												}
											}
											if ( $v96 == $v12 ) {
												break;
											}
										}
										$v91 = $v97;
										break 4;
									} while ( false );
									$this->rt_copy( $v1 + 432, $v90, 80 );
								} while ( false );
								$this->line_judge_line( $v1 + 360, $v1 + 168, $v97, $v1 + 264, $v1 + 432, $v1 + 56 );
							} while ( false );
							$v114 = $m[ $w1 + 53 ];
							$v115 = $m[ $w1 + 52 ];
							if ( ! ( $v115 & $v87 & 0xFFFFFFFF ) ) {
								$v116 = $v87 & 1;
								$v8 = $v116 ? $v8 : $v114;
								$v87 = $v116 ? 1 : $v115;
							} else {
								$v8 = $v114 < $v8 ? $v114 : $v8;
								$v87 = 1;
							}
							$v117 = $m[ $w1 + 45 ];
							do {
								$v118 = ( $m[ $w1 + 51 ] >> 8 ) & 0xFF;
								$v119 = $v118 & 0xFF;
								if ( $v119 >= 2 && ! ( $v117 & 0xFFFFFFFF ) ) {
									$v120 = 0;
									if ( ( ( $m[ $w1 + 51 ] >> 16 ) & 0xFF ) != 9 ) {
										break;
									}
									$v121 = $v107 < $v106 ? $v107 : $v106;
									if ( $v108 != 0 ) {
										$v120 = \PHP_INT_MIN;
										if ( $v121 == \PHP_INT_MIN && $v108 == -1 ) {
											break;
										}
										if ( $v108 >= 1 ) {
											$v122 = $v121 % $v108;
											$s0 = $v122 + ( ( $v122 >> 63 ) & $v108 );
											$v120 = $v121 - $s0;
											\is_float( $v120 ) && $v120 = self::rt_sub_64( $v121, $s0 );
											break;
										}
									}
									$v120 = $v121;
									break;
								}
								$v120 = $v106;
							} while ( false );
							if ( $v97 <= 99 ) {
								$s0 = $v97 << 3;
								isset( $m[ ( $s0 + 32128 ) >> 3 ] ) || $this->rt_touch( ( $s0 + 32128 ) >> 3 );
								$m[ ( $s0 + 32128 ) >> 3 ] = $v120;
								if ( ! $v97 ) {
									if ( $v85 < $v74 ) {
										$s0 = ( $v92 + ( $v85 << 3 ) ) & 0xFFFFFFFF;
										if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
											$this->rt_store( $s0, $v89 );
										} else {
											$m[ $s0 >> 3 ] = $v89;
										}
									}
									$v85 = ( $v85 + 1 ) & 0xFFFFFFFF;
								}
							}
							if ( $v85 < $v74 ) {
								$s0 = ( $v92 + ( $v85 << 3 ) ) & 0xFFFFFFFF;
								if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
									$this->rt_store( $s0, ( $v118 + 1 ) & 0xFF );
								} else {
									$m[ $s0 >> 3 ] = ( $v118 + 1 ) & 0xFF;
								}
							}
							$v123 = ( $v85 + 1 ) & 0xFFFFFFFF;
							if ( $v123 < $v74 ) {
								$s0 = ( ( $m[ $w1 + 51 ] >> 16 ) & 0xFF ) << 3;
								$s1 = ( $v92 + ( $v123 << 3 ) ) & 0xFFFFFFFF;
								if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
									$this->rt_store( $s1, $m[ ( $s0 + 13752 ) >> 3 ] );
								} else {
									$m[ $s1 >> 3 ] = $m[ ( $s0 + 13752 ) >> 3 ];
								}
							}
							$v124 = ( $v85 + 2 ) & 0xFFFFFFFF;
							if ( $v124 < $v74 ) {
								$s0 = ( $v92 + ( $v124 << 3 ) ) & 0xFFFFFFFF;
								if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
									$this->rt_store( $s0, $m[ $w1 + 50 ] );
								} else {
									$m[ $s0 >> 3 ] = $m[ $w1 + 50 ];
								}
							}
							$v125 = ( $v85 + 3 ) & 0xFFFFFFFF;
							if ( $v125 < $v74 ) {
								$s0 = $m[ $w1 + 46 ];
								$s1 = ( $v92 + ( $v125 << 3 ) ) & 0xFFFFFFFF;
								if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
									$this->rt_store( $s1, $v117 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $s1 >> 3 ] = $v117 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
							}
							$v126 = ( $v85 + 4 ) & 0xFFFFFFFF;
							if ( $v126 < $v74 ) {
								$s0 = ( $m[ $w1 + 49 ] >> 32 ) & 0xFFFFFFFF;
								$s1 = ( $v92 + ( $v126 << 3 ) ) & 0xFFFFFFFF;
								if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
									$this->rt_store( $s1, $m[ $w1 + 49 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $s1 >> 3 ] = $m[ $w1 + 49 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
							}
							$v127 = ( $v85 + 5 ) & 0xFFFFFFFF;
							if ( $v127 < $v74 ) {
								$s0 = $m[ $w1 + 48 ];
								$s1 = ( $v92 + ( $v127 << 3 ) ) & 0xFFFFFFFF;
								if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
									$this->rt_store( $s1, $m[ $w1 + 47 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN );
								} else {
									$m[ $s1 >> 3 ] = $m[ $w1 + 47 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
								}
							}
							$v128 = (int) ( $v119 > ( $v88 & 0xFF ) );
							$v129 = ( $v85 + 6 ) & 0xFFFFFFFF;
							if ( $v129 < $v74 ) {
								$s0 = ( $v92 + ( $v129 << 3 ) ) & 0xFFFFFFFF;
								if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
									$this->rt_store( $s0, $m[ $w1 + 51 ] & 0xFF );
								} else {
									$m[ $s0 >> 3 ] = $m[ $w1 + 51 ] & 0xFF;
								}
							}
							$v130 = (int) ( $v86 == 0 ) | $v128;
							$v131 = ( $v85 + 7 ) & 0xFFFFFFFF;
							if ( $v131 < $v74 ) {
								$s0 = ( $v92 + ( $v131 << 3 ) ) & 0xFFFFFFFF;
								if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
									$this->rt_store( $s0, \PHP_INT_MIN );
								} else {
									$m[ $s0 >> 3 ] = \PHP_INT_MIN;
								}
							}
							$v91 = ( $v97 + 1 ) & 0xFFFFFFFF;
							$v88 = $v130 ? $v118 : $v88;
							$v22 = $v130 ? $v97 : $v22;
							$v86 = $v130 ? 1 : $v86;
							$v85 = ( $v85 + 8 ) & 0xFFFFFFFF;
							if ( $v96 < $v12 ) {
								continue;
							}
							break;
						}
						$m[ $w1 + 6 ] = ( $m[ $w1 + 6 ] & -0x100000000 ) | $v85;
						if ( ( $v88 & 0xFF ) >= 2 ) {
							$this->cart_suggested_quantity( $v1 + 168, $v1 + 56, $v1 + 40, $v26 );
						}
						if ( $v91 ) {
							break;
						}
					}
					if ( $v85 < $v74 ) {
						$s0 = ( ( $m[ $w1 + 5 ] & 0xFFFFFFFF ) + ( $v85 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v12 );
						} else {
							$m[ $s0 >> 3 ] = $v12;
						}
					}
					$v85 = ( $v85 + 1 ) & 0xFFFFFFFF;
				} while ( false );
				if ( $v74 >= 2 ) {
					$v132 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
					$w132 = ( $v132 >> 3 ) | ( $v132 << 61 );
					if ( ! isset( $m[ $w132 + 1 ] ) ) {
						$this->rt_store( $v132 + 8, ( $v88 + 1 ) & 0xFF );
					} else {
						$m[ $w132 + 1 ] = ( $v88 + 1 ) & 0xFF;
					}
					if ( $v74 != 2 ) {
						if ( ! isset( $m[ $w132 + 2 ] ) ) {
							$this->rt_store( $v132 + 16, $v86 & 1 ? $v22 : \PHP_INT_MIN );
						} else {
							$m[ $w132 + 2 ] = $v86 & 1 ? $v22 : \PHP_INT_MIN;
						}
						if ( $v74 >= 4 ) {
							if ( ! isset( $m[ $w132 + 3 ] ) ) {
								$this->rt_store( $v132 + 24, $v87 & 1 ? $v8 : \PHP_INT_MIN );
							} else {
								$m[ $w132 + 3 ] = $v87 & 1 ? $v8 : \PHP_INT_MIN;
							}
						}
					}
				}
				if ( $v85 <= $v74 ) {
					break 2;
				}
				$v61 = 10;
				$v62 = 0;
			} while ( false );
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $v62;
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v61;
			$v85 = 2;
		} while ( false );
		$this->g0_stack_pointer = $v1 + 512;
		return $v85;
	}

	/** format (WebAssembly function 61). */
	private function format_61(): int {
		return 2;
	}

	/** group (WebAssembly function 62). */
	private function group_62( int $v0 ): int {
		$m = &$this->m;
		$v1 = ( $this->g0_stack_pointer - 48 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 5 ] ) || $this->rt_touch( $w1 + 5 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$this->reader_list( $v1 + 36, $v1, 50, 8792, 5 );
		$v5 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
		$v6 = ( $m[ $w1 + 4 ] >> 32 ) & 0xFFFFFFFF;
		do {
			$v7 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFFFFFFFF;
			if ( $v7 == 0 ) {
				break;
			}
			$v8 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v9 = ( $v8 * 5 ) & 0xFFFFFFFF;
				if ( $v5 < $v9 || ( ( $v5 - $v9 ) & 0xFFFFFFFF ) < 5 ) {
					break 2;
				}
				$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( ( ( $v9 - $v5 + ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) & 0xFFFFFFFF ) << 32 );
				$v10 = ( $v6 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
				$w10 = ( $v10 >> 3 ) | ( $v10 << 61 );
				$v11 = (int) ( ( $m[ $w10 + 2 ] ?? $this->rt_load( $v10 + 16 ) ) == \PHP_INT_MIN );
				if ( (int) ( ( $m[ $w10 ] ?? $this->rt_load( $v10 ) ) != \PHP_INT_MIN ) & $v11 || ( $v11 ^ (int) ( ( $m[ $w10 + 3 ] ?? $this->rt_load( $v10 + 24 ) ) == \PHP_INT_MIN ) ) != 0 ) {
					$this->reader_fail( $v1, 8, 0 );
				}
				$v8 = $v8 + 1;
				if ( $v8 == $v7 ) {
					break;
				}
			}
		} while ( false );
		$v12 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v12 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v12 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		do {
			do {
				do {
					$v13 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
					if ( $v13 == 11 ) {
						do {
							if ( $v7 != 0 ) {
								$v14 = 0;
								while ( true ) {
									--$this->fuel < 0 && self::rt_out_of_fuel();
									$v15 = $v14;
									$v14 = ( $v15 + 1 ) & 0xFFFFFFFF;
									$v16 = ( $v15 * 5 ) & 0xFFFFFFFF;
									if ( $v5 >= $v16 && ( ( $v5 - $v16 ) & 0xFFFFFFFF ) >= 5 ) {
										$v17 = ( $v6 + ( $v16 << 3 ) ) & 0xFFFFFFFF;
										$w17 = ( $v17 >> 3 ) | ( $v17 << 61 );
										$v18 = $m[ $w17 + 2 ] ?? $this->rt_load( $v17 + 16 );
										if ( $v18 != \PHP_INT_MIN ) {
											break 2;
										}
									}
									if ( $v14 == $v7 ) {
										break;
									}
								}
							}
							isset( $m[4118] ) || $this->rt_touch( 4118 );
							$m[4118] = 0;
							break 2;
						} while ( false );
						$v19 = $m[ $w17 + 3 ] ?? $this->rt_load( $v17 + 24 );
						$v20 = $m[ $w17 + 4 ] ?? $this->rt_load( $v17 + 32 );
						$v21 = (int) ( $v20 == \PHP_INT_MIN );
						$v22 = $v21 ? $v19 : ( $v20 > $v19 ? $v20 : $v19 );
						$v23 = $m[ $w17 + 1 ] ?? $this->rt_load( $v17 + 8 );
						$v24 = $v23 == 1 ? 0 : ( $v23 == 3 ? 2 : 1 );
						$v25 = $v19 < $v18 ? $v19 : $v18;
						$v26 = $v21 ? $v25 : ( $v20 > $v25 ? $v20 : $v25 );
						$v27 = $m[ $w17 ] ?? $this->rt_load( $v17 );
						$v28 = (int) ( $v27 == \PHP_INT_MIN );
						if ( $v14 >= $v7 ) {
							isset( $m[4118] ) || $this->rt_touch( 4118 );
							$m[4118] = 1;
							break 2;
						}
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							if ( $v14 < $v7 ) {
								$v29 = ( $v14 * 5 ) & 0xFFFFFFFF;
								if ( $v5 >= $v29 && ( ( $v5 - $v29 ) & 0xFFFFFFFF ) >= 5 ) {
									$v30 = ( $v6 + ( $v29 << 3 ) ) & 0xFFFFFFFF;
									$w30 = ( $v30 >> 3 ) | ( $v30 << 61 );
									$v31 = $m[ $w30 + 2 ] ?? $this->rt_load( $v30 + 16 );
									if ( $v31 != \PHP_INT_MIN ) {
										$v32 = $m[ $w30 + 1 ] ?? $this->rt_load( $v30 + 8 );
										$v33 = $m[ $w30 + 3 ] ?? $this->rt_load( $v30 + 24 );
										$v34 = $m[ $w30 + 4 ] ?? $this->rt_load( $v30 + 32 );
										$v35 = (int) ( $v34 == \PHP_INT_MIN );
										$v36 = $v35 ? $v33 : ( $v34 > $v33 ? $v34 : $v33 );
										$v37 = $v33 < $v31 ? $v33 : $v31;
										$v38 = $v35 ? $v37 : ( $v34 > $v37 ? $v34 : $v37 );
										$v39 = $m[ $w30 ] ?? $this->rt_load( $v30 );
										if ( $v39 == \PHP_INT_MIN ) {
											$v28 = 1;
										} else {
											$v40 = $v28;
											$v28 = 1;
											if ( ! ( $v40 & 1 ) ) {
												$v41 = $v39 + $v27;
												\is_float( $v41 ) && $v41 = self::rt_add_64( $v39, $v27 );
												$v42 = $v41 > -10000000000000 ? $v41 : -10000000000000;
												$v27 = $v42 < 10000000000000 ? $v42 : 10000000000000;
												$v28 = 0;
											}
										}
										$v43 = (int) ( $v32 == 3 );
										$v44 = $v24 & 0xFF;
										$v24 = $v44 == 1 ? 1 : ( $v43 ^ (int) ( $v32 != 1 ) ? 1 : ( $v44 == 2 ? 2 : ( $v43 ? 2 : 0 ) ) );
										$v22 = $v36 > $v22 ? $v36 : $v22;
										$v26 = $v38 < $v26 ? $v38 : $v26;
									}
								}
							}
							$v14 = ( $v14 + 1 ) & 0xFFFFFFFF;
							if ( $v14 == $v7 ) {
								break;
							}
						}
						isset( $m[4118] ) || $this->rt_touch( 4118 );
						$m[4118] = (int) ( $v28 != 2 );
						$v45 = 2;
						if ( $v28 == 2 ) {
							break 3;
						}
						break 2;
					}
					isset( $m[4118] ) || $this->rt_touch( 4118 );
					$m[4118] = $m[ $w1 + 3 ] & 0xFFFFFFFF;
					isset( $m[4117] ) || $this->rt_touch( 4117 );
					$m[4117] = $v13 + 1;
				} while ( false );
				$v45 = 2;
				break 2;
			} while ( false );
			isset( $m[4122] ) || $this->rt_touch( 4122 );
			$m[4122] = $v22;
			isset( $m[4121] ) || $this->rt_touch( 4121 );
			$m[4121] = $v26;
			isset( $m[4120] ) || $this->rt_touch( 4120 );
			$m[4120] = ( $v24 + 1 ) & 0xFF;
			isset( $m[4119] ) || $this->rt_touch( 4119 );
			$m[4119] = $v28 & 1 ? \PHP_INT_MIN : $v27;
			$v45 = 6;
		} while ( false );
		$this->g0_stack_pointer = $v1 + 48;
		return $v45;
	}

	/** order (WebAssembly function 63). */
	private function order_63( int $v0 ): int {
		$m = &$this->m;
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v5 << 32 ) | ( ( $v5 + 2 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 1 ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 10144;
			$w7 = 1268;
		}
		$this->reader_check( $v1, $v7, 2, 8912, 2 );
		$v8 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v9 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$v10 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v10 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v10 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		do {
			do {
				do {
					$v11 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
					if ( $v11 == 11 ) {
						$v12 = 2;
						$v13 = $v9 - 1;
						\is_float( $v13 ) && $v13 = self::rt_sub_64( $v9, 1 );
						switch ( $v13 >= 0 && $v13 < 8 ? $v13 : 8 ) {
							case 2:
							case 3:
							case 8:
								break;
							case 4:
								if ( $v8 == 1 ) {
									break 2;
								}
								break;
							case 5:
								if ( $v8 == 1 ) {
									break 2;
								}
								break;
							case 6:
							case 7:
								$v12 = 3;
								break 3;
							default:
								break 3;
						}
						$v12 = 1;
						break 2;
					}
					isset( $m[4118] ) || $this->rt_touch( 4118 );
					$m[4118] = $m[ $w1 + 3 ] & 0xFFFFFFFF;
					isset( $m[4117] ) || $this->rt_touch( 4117 );
					$m[4117] = $v11 + 1;
					$v14 = 2;
					break 3;
				} while ( false );
				$v12 = 4;
			} while ( false );
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $v12;
			isset( $m[4119] ) || $this->rt_touch( 4119 );
			$m[4119] = (int) ( $v13 < 0 || $v13 > 7 );
			$v14 = 3;
		} while ( false );
		$this->g0_stack_pointer = $v1 + 32;
		return $v14;
	}

	/** question (WebAssembly function 64). */
	private function question_64(): int {
		return 47384;
	}

	/** question_capacity (WebAssembly function 65). */
	private function question_capacity_65(): int {
		return 4264;
	}

	/** reconcile (WebAssembly function 66). */
	private function reconcile_66( int $v0 ): int {
		$m = &$this->m;
		$v32 = 0;
		$v33 = 0;
		$v34 = 0;
		$v35 = 0;
		$v36 = 0;
		$v37 = 0;
		$v1 = ( $this->g0_stack_pointer - 656 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 81 ] ) || $this->rt_touch( $w1 + 81 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 5 ] = ( $m[ $w1 + 5 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 4 ] = 0;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 + 2 ] = ( $m[ $w1 + 2 ] & -0x100000000 ) | $v4;
		$m[ $w1 + 6 ] = ( $m[ $w1 + 6 ] & -0x100000000 ) | 0x80A8;
		$this->rt_store( $v1 + 52, 4294969102 );
		$m[ $w1 + 3 ] = 1;
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 16, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 16, 0, 0 );
		}
		$v5 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		$m[ $w1 + 3 ] = ( $v5 << 32 ) | ( ( $v5 + 3 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 2 ) {
			$v7 = ( ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1 + 16, 1, 0 );
			$v7 = 9936;
			$w7 = 1242;
		}
		$this->reader_check( $v1 + 16, $v7, 3, 13032, 3 );
		$v8 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v9 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v10 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$this->policyrecord_take( $v1 + 64, $v1 + 16 );
		$this->poolrecord_take_pools( $v1 + 160, $v1 + 16 );
		$v11 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		$m[ $w1 + 3 ] = ( $v11 << 32 ) | ( ( $v11 + 9 ) & 0xFFFFFFFF );
		$v12 = ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v12 >= $v11 && ( ( $v12 - $v11 ) & 0xFFFFFFFF ) > 8 ) {
			$v13 = ( ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) + ( $v11 << 3 ) ) & 0xFFFFFFFF;
			$w13 = ( $v13 >> 3 ) | ( $v13 << 61 );
		} else {
			$this->reader_fail( $v1 + 16, 1, 0 );
			$v13 = 10032;
			$w13 = 1254;
		}
		$this->reader_check( $v1 + 16, $v13, 9, 13248, 9 );
		$v14 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		$m[ $w1 + 3 ] = ( $v14 << 32 ) | ( ( $v14 + 1 ) & 0xFFFFFFFF );
		if ( ( ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF ) > $v14 ) {
			$v15 = ( ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) + ( $v14 << 3 ) ) & 0xFFFFFFFF;
		} else {
			$this->reader_fail( $v1 + 16, 1, 0 );
			$v15 = 10024;
		}
		$this->reader_check( $v1 + 16, $v15, 1, 10328, 1 );
		do {
			if ( ( $v15 & 7 ? $this->rt_load( $v15 ) : $m[ $v15 >> 3 ] ?? $this->rt_load( $v15 ) ) != 1 ) {
				$v16 = $m[ $w13 + 1 ] ?? $this->rt_load( $v13 + 8 );
				if ( $v16 == 5 ) {
					$v17 = $m[ $w13 + 8 ] ?? $this->rt_load( $v13 + 64 );
					$v18 = $m[ $w13 + 7 ] ?? $this->rt_load( $v13 + 56 );
					$v19 = $m[ $w13 + 6 ] ?? $this->rt_load( $v13 + 48 );
					$v20 = $m[ $w13 + 5 ] ?? $this->rt_load( $v13 + 40 );
					$v21 = $m[ $w13 + 4 ] ?? $this->rt_load( $v13 + 32 );
					$v22 = $m[ $w13 + 3 ] ?? $this->rt_load( $v13 + 24 );
					$v23 = $m[ $w13 + 2 ] ?? $this->rt_load( $v13 + 16 );
					$v24 = $m[ $w13 ] ?? $this->rt_load( $v13 );
					$v25 = 4;
					$v26 = 2;
					break;
				}
				$this->reader_fail( $v1 + 16, 8, 0 );
				$v26 = 2;
			} else {
				$v27 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
				$m[ $w1 + 3 ] = ( $v27 << 32 ) | ( ( $v27 + 6 ) & 0xFFFFFFFF );
				$v28 = ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF;
				if ( $v28 >= $v27 && ( ( $v28 - $v27 ) & 0xFFFFFFFF ) > 5 ) {
					$v29 = ( ( $m[ $w1 + 2 ] & 0xFFFFFFFF ) + ( $v27 << 3 ) ) & 0xFFFFFFFF;
					$w29 = ( $v29 >> 3 ) | ( $v29 << 61 );
				} else {
					$this->reader_fail( $v1 + 16, 1, 0 );
					$v29 = 10160;
					$w29 = 1270;
				}
				$this->reader_check( $v1 + 16, $v29, 6, 13104, 6 );
				$v16 = $m[ $w13 + 1 ] ?? $this->rt_load( $v13 + 8 );
				if ( $v16 == 5 ) {
					$this->reader_fail( $v1 + 16, 8, 0 );
				}
				$v30 = $m[ $w29 + 5 ] ?? $this->rt_load( $v29 + 40 );
				$v3 = $v30 == \PHP_INT_MIN ? 2 : (int) ( $v30 == 1 );
				$v31 = $m[ $w29 + 4 ] ?? $this->rt_load( $v29 + 32 );
				$v32 = $v31 == \PHP_INT_MIN ? 2 : (int) ( $v31 == 1 );
				$v33 = (int) ( ( $m[ $w29 + 2 ] ?? $this->rt_load( $v29 + 16 ) ) == 1 );
				$v34 = (int) ( ( $m[ $w29 + 1 ] ?? $this->rt_load( $v29 + 8 ) ) == 1 );
				$v35 = $m[ $w29 + 3 ] ?? $this->rt_load( $v29 + 24 );
				$v36 = (int) ( $v35 != \PHP_INT_MIN );
				$v37 = $m[ $w29 ] ?? $this->rt_load( $v29 );
				$v26 = (int) ( $v37 != \PHP_INT_MIN );
			}
			$v17 = $m[ $w13 + 8 ] ?? $this->rt_load( $v13 + 64 );
			$v18 = $m[ $w13 + 7 ] ?? $this->rt_load( $v13 + 56 );
			$v19 = $m[ $w13 + 6 ] ?? $this->rt_load( $v13 + 48 );
			$v20 = $m[ $w13 + 5 ] ?? $this->rt_load( $v13 + 40 );
			$v21 = $m[ $w13 + 4 ] ?? $this->rt_load( $v13 + 32 );
			$v22 = $m[ $w13 + 3 ] ?? $this->rt_load( $v13 + 24 );
			$v23 = $m[ $w13 + 2 ] ?? $this->rt_load( $v13 + 16 );
			$v24 = $m[ $w13 ] ?? $this->rt_load( $v13 );
			$v25 = 1;
			$v38 = $v16 - 1;
			\is_float( $v38 ) && $v38 = self::rt_sub_64( $v16, 1 );
			if ( $v38 < 0 || $v38 > 5 ) {
				break;
			}
			switch ( $v38 ) {
				case 1:
					break;
				case 2:
					$v25 = 2;
					break;
				case 3:
					$v25 = 3;
					break;
				case 4:
					$v25 = 4;
					break;
				case 5:
					$v25 = 5;
					break;
				default:
					$v25 = 0;
					break;
			}
		} while ( false );
		$m[ $w1 + 36 ] = ( $m[ $w1 + 36 ] & -0xFF01 ) | ( $v25 << 8 );
		$m[ $w1 + 33 ] = $v21;
		$m[ $w1 + 32 ] = $v22;
		$m[ $w1 + 35 ] = $v18;
		$m[ $w1 + 34 ] = $v19;
		$m[ $w1 + 30 ] = ( $m[ $w1 + 30 ] & -0xFFFF0001 ) | ( ( $v3 & 0xFF ) << 24 ) | ( $v32 << 16 );
		$m[ $w1 + 30 ] = ( $m[ $w1 + 30 ] & -0x10000 ) | ( $v33 << 8 ) | $v34;
		$m[ $w1 + 29 ] = $v35;
		$m[ $w1 + 28 ] = $v36;
		$m[ $w1 + 27 ] = $v37;
		$m[ $w1 + 26 ] = $v26;
		$m[ $w1 + 36 ] = ( $m[ $w1 + 36 ] & -0x100 ) | (int) ( $v24 == 1 );
		$m[ $w1 + 31 ] = ( $v23 << 32 ) | (int) ( $v23 >= 0 && $v23 < 4294967296 );
		$m[ $w1 + 23 ] = $v20;
		$m[ $w1 + 22 ] = (int) ( $v20 >= 0 && $v20 < 1000000001 );
		$m[ $w1 + 25 ] = $v17;
		$m[ $w1 + 24 ] = (int) ( $v17 != \PHP_INT_MIN );
		$this->reader_list( $v1 + 520, $v1 + 16, 10, 13464, 2 );
		$v39 = $m[ $w1 + 66 ] & 0xFFFFFFFF;
		$m[ $w1 + 38 ] = ( $m[ $w1 + 38 ] & -0x100000000 ) | $v39;
		$v40 = ( $m[ $w1 + 65 ] >> 32 ) & 0xFFFFFFFF;
		$m[ $w1 + 37 ] = ( $m[ $w1 + 37 ] & 0xFFFFFFFF ) | ( $v40 << 32 );
		$v41 = $m[ $w1 + 65 ] & 0xFFFFFFFF;
		$m[ $w1 + 37 ] = ( $m[ $w1 + 37 ] & -0x100000000 ) | $v41;
		do {
			if ( $v39 == 0 ) {
				break;
			}
			$v42 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v43 = ( $v42 << 1 ) & 0xFFFFFFFF;
				if ( $v40 < $v43 || ( ( $v40 - $v43 ) & 0xFFFFFFFF ) < 2 ) {
					break 2;
				}
				$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) | ( ( ( $v43 - $v40 + ( ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF ) ) & 0xFFFFFFFF ) << 32 );
				$s0 = ( $v41 + ( $v43 << 3 ) ) & 0xFFFFFFFF;
				$v44 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
				if ( $v44 >= 0 && $v44 <= 23 && ( ( 1 << $v44 ) & 0xFFDD08 ) != 0 ) {
					$this->reader_fail( $v1 + 16, 8, 0 );
				}
				$v42 = $v42 + 1;
				if ( $v42 == $v39 ) {
					break;
				}
			}
		} while ( false );
		$this->reader_list( $v1 + 520, $v1 + 16, 200, 9776, 3 );
		$v45 = $m[ $w1 + 65 ];
		$v46 = $m[ $w1 + 66 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 520, $v1 + 16, 100, 9680, 4 );
		$v47 = $m[ $w1 + 65 ];
		$v48 = $m[ $w1 + 66 ] & 0xFFFFFFFF;
		$this->reader_list( $v1 + 520, $v1 + 16, 200, 8960, 4 );
		$m[ $w1 + 44 ] = ( $m[ $w1 + 44 ] & -0x100000000 ) | $v48;
		$m[ $w1 + 43 ] = $v47;
		$m[ $w1 + 42 ] = ( $m[ $w1 + 42 ] & -0x100000000 ) | $v46;
		$m[ $w1 + 41 ] = $v45;
		$m[ $w1 + 39 ] = $m[ $w1 + 20 ];
		$m[ $w1 + 40 ] = $m[ $w1 + 21 ];
		$m[ $w1 + 46 ] = ( $m[ $w1 + 46 ] & -0x100000000 ) | ( $m[ $w1 + 66 ] & 0xFFFFFFFF );
		$m[ $w1 + 45 ] = $m[ $w1 + 65 ];
		$v49 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		if ( $v49 < ( ( $m[ $w1 + 2 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & 0xFFFFFFFF ) | ( $v49 << 32 );
			$this->reader_fail( $v1 + 16, 2, 0 );
		}
		do {
			$v50 = ( $m[ $w1 + 5 ] >> 32 ) & 0xFF;
			if ( $v50 == 11 ) {
				isset( $m[4118] ) || $this->rt_touch( 4118 );
				$m[4118] = \PHP_INT_MIN;
				$m[ $w1 + 7 ] = ( $m[ $w1 + 7 ] & -0x100000000 ) | 2;
				$m[ $w1 + 47 ] = $m[ $w1 + 47 ] & 0xFFFFFFFF;
				$m[ $w1 + 51 ] = $v10;
				$m[ $w1 + 50 ] = $v8;
				$m[ $w1 + 49 ] = $v9;
				$m[ $w1 + 48 ] = (int) ( $v9 != \PHP_INT_MIN );
				$m[ $w1 + 53 ] = ( $m[ $w1 + 53 ] & -0x100000000 ) | ( $v1 + 64 );
				$m[ $w1 + 52 ] = ( ( $v1 + 176 ) << 32 ) | ( $v1 + 312 );
				$this->expected_prepare( $v1 + 8, $v1 + 312, $v1 + 176 );
				$v51 = 0;
				$v52 = ( $m[ $w1 + 1 ] >> 32 ) & 0xFFFFFFFF;
				$v53 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
				$v54 = 0;
				$v55 = 1;
				$v56 = $m[ $w1 + 26 ];
				if ( $v56 != 2 ) {
					$v54 = 0;
					$v55 = 1;
					if ( ( $m[ $w1 + 30 ] & 0xFF & 1 ) != 0 ) {
						$v55 = 1;
						if ( $v56 != 1 ) {
							$v55 = 0;
						} else {
							$v57 = $m[ $w1 + 27 ];
							$v54 = $v57 > 0 ? $v57 : 0;
						}
					}
				}
				$this->expected_expected( $v1 + 432, $v1 + 384, $v53, $v52 );
				$v58 = $m[ $w1 + 55 ];
				$v59 = $m[ $w1 + 54 ];
				if ( $v59 != 1 ) {
					$v60 = 0;
				} elseif ( $v55 == 0 ) {
					$v60 = 1;
				} else {
					$s0 = $m[ $w1 + 64 ];
					$v19 = $v54 - $s0;
					\is_float( $v19 ) && $v19 = self::rt_sub_64( $v54, $s0 );
					$v60 = 1;
					$v51 = 1;
				}
				$this->triage_of( $v1 + 520, $v1 + 384, $v53, $v52, $v55, $v54, $v51, $v19 );
				$this->triage_find( $v1 + 616, $v1 + 520, $v1 + 296, $v1 + 380, $v1 + 48 );
				do {
					$v61 = ( $m[ $w1 + 81 ] >> 16 ) & 0xFF;
					if ( $v61 == 3 ) {
						$v62 = 0;
						break;
					}
					if ( $v9 != \PHP_INT_MIN ) {
						$s0 = $v10 - $v9;
						\is_float( $s0 ) && $s0 = self::rt_sub_64( $v10, $v9 );
						if ( $s0 >= $m[ $w1 + 17 ] ) {
							$v62 = 1;
							break;
						}
					}
					$s0 = $v8 + 1;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $v8, 1 );
					$v62 = (int) ( $s0 >= $m[ $w1 + 18 ] );
				} while ( false );
				$v63 = ( $m[ $w1 + 6 ] >> 32 ) & 0xFFFFFFFF;
				if ( $v63 >= 2 ) {
					$s0 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ ( $s0 + 8 ) >> 3 ] ) ) {
						$this->rt_store( $s0 + 8, ( $m[ $w1 + 47 ] >> 32 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $s0 + 8 ) >> 3 ] = ( $m[ $w1 + 47 ] >> 32 ) & 0xFFFFFFFF;
					}
				}
				$v64 = $m[ $w1 + 7 ] & 0xFFFFFFFF;
				if ( $v64 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v64 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v55 ? $v54 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v55 ? $v54 : \PHP_INT_MIN;
					}
				}
				$v65 = ( $v64 + 1 ) & 0xFFFFFFFF;
				if ( $v65 < $v63 ) {
					$s0 = $v54 - $v58;
					\is_float( $s0 ) && $s0 = self::rt_sub_64( $v54, $v58 );
					$s1 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v65 << 3 ) ) & 0xFFFFFFFF;
					if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
						$this->rt_store( $s1, $v60 & $v55 ? $s0 : \PHP_INT_MIN );
					} else {
						$m[ $s1 >> 3 ] = $v60 & $v55 ? $s0 : \PHP_INT_MIN;
					}
				}
				$v66 = ( $v64 + 2 ) & 0xFFFFFFFF;
				if ( $v66 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v66 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v51 ? $v19 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v51 ? $v19 : \PHP_INT_MIN;
					}
				}
				$v67 = ( $v64 + 3 ) & 0xFFFFFFFF;
				if ( $v67 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v67 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v62 );
					} else {
						$m[ $s0 >> 3 ] = $v62;
					}
				}
				$v68 = $v59 & 0xFFFFFFFF;
				$v69 = ( $v64 + 4 ) & 0xFFFFFFFF;
				if ( $v69 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v69 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v59 );
					} else {
						$m[ $s0 >> 3 ] = $v59;
					}
				}
				$v70 = ( $m[ $w1 + 81 ] >> 8 ) & 0xFF;
				$v71 = $m[ $w1 + 81 ] & 0xFF;
				$v72 = $m[ $w1 + 80 ];
				$v73 = $m[ $w1 + 79 ];
				$v74 = $m[ $w1 + 78 ];
				$v75 = $m[ $w1 + 77 ];
				$v76 = $m[ $w1 + 71 ];
				$v77 = $m[ $w1 + 70 ];
				$v78 = $m[ $w1 + 69 ];
				$v79 = $m[ $w1 + 74 ];
				$v80 = $m[ $w1 + 73 ];
				$v81 = $m[ $w1 + 72 ];
				$v82 = ( $v64 + 5 ) & 0xFFFFFFFF;
				if ( ( $v68 & 1 ) != 0 ) {
					if ( $v82 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v82 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v58 );
						} else {
							$m[ $s0 >> 3 ] = $v58;
						}
					}
					$v83 = ( $v64 + 6 ) & 0xFFFFFFFF;
					if ( $v83 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v83 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 56 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 56 ];
						}
					}
					$v84 = ( $v64 + 7 ) & 0xFFFFFFFF;
					if ( $v84 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v84 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 57 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 57 ];
						}
					}
					$v85 = ( $v64 + 8 ) & 0xFFFFFFFF;
					if ( $v85 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v85 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 58 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 58 ];
						}
					}
					$v86 = ( $v64 + 9 ) & 0xFFFFFFFF;
					if ( $v86 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v86 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 59 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 59 ];
						}
					}
					$v87 = ( $v64 + 10 ) & 0xFFFFFFFF;
					if ( $v87 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v87 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 60 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 60 ];
						}
					}
					$v88 = ( $v64 + 11 ) & 0xFFFFFFFF;
					if ( $v88 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v88 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 61 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 61 ];
						}
					}
					$v89 = ( $v64 + 12 ) & 0xFFFFFFFF;
					if ( $v89 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v89 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 62 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 62 ];
						}
					}
					$v90 = ( $v64 + 13 ) & 0xFFFFFFFF;
					if ( $v90 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v90 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 63 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 63 ];
						}
					}
					$v91 = ( $v64 + 14 ) & 0xFFFFFFFF;
					if ( $v91 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v91 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $m[ $w1 + 64 ] );
						} else {
							$m[ $s0 >> 3 ] = $m[ $w1 + 64 ];
						}
					}
					$v82 = ( $v64 + 15 ) & 0xFFFFFFFF;
				}
				if ( $v82 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v82 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, (int) ( $v61 != 3 ) );
					} else {
						$m[ $s0 >> 3 ] = (int) ( $v61 != 3 );
					}
				}
				$v92 = ( $v82 + 1 ) & 0xFFFFFFFF;
				if ( $v61 != 3 ) {
					if ( $v92 < $v63 ) {
						$s0 = $v71 << 3;
						$s1 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v92 << 3 ) ) & 0xFFFFFFFF;
						if ( $s1 & 7 || ! isset( $m[ $s1 >> 3 ] ) ) {
							$this->rt_store( $s1, $m[ ( $s0 + 13888 ) >> 3 ] );
						} else {
							$m[ $s1 >> 3 ] = $m[ ( $s0 + 13888 ) >> 3 ];
						}
					}
					$v93 = ( $v82 + 2 ) & 0xFFFFFFFF;
					if ( $v93 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v93 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, ( $v70 + 1 ) & 0xFF );
						} else {
							$m[ $s0 >> 3 ] = ( $v70 + 1 ) & 0xFF;
						}
					}
					$v94 = ( $v82 + 3 ) & 0xFFFFFFFF;
					if ( $v94 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v94 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v61 + 1 );
						} else {
							$m[ $s0 >> 3 ] = $v61 + 1;
						}
					}
					$v95 = ( $v82 + 4 ) & 0xFFFFFFFF;
					if ( $v95 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v95 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v75 );
						} else {
							$m[ $s0 >> 3 ] = $v75;
						}
					}
					$v96 = ( $v82 + 5 ) & 0xFFFFFFFF;
					if ( $v96 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v96 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v74 );
						} else {
							$m[ $s0 >> 3 ] = $v74;
						}
					}
					$v97 = ( $v82 + 6 ) & 0xFFFFFFFF;
					if ( $v97 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v97 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v73 );
						} else {
							$m[ $s0 >> 3 ] = $v73;
						}
					}
					$v98 = ( $v82 + 7 ) & 0xFFFFFFFF;
					if ( $v98 < $v63 ) {
						$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v98 << 3 ) ) & 0xFFFFFFFF;
						if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
							$this->rt_store( $s0, $v72 );
						} else {
							$m[ $s0 >> 3 ] = $v72;
						}
					}
					$v92 = ( $v82 + 8 ) & 0xFFFFFFFF;
				}
				if ( $v92 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v92 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v80 >= 0 && $v80 < 2 ? $v79 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v80 >= 0 && $v80 < 2 ? $v79 : \PHP_INT_MIN;
					}
				}
				$v99 = ( $v92 + 1 ) & 0xFFFFFFFF;
				if ( $v99 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v99 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, $v78 & 0xFFFFFFFF ? $v77 : \PHP_INT_MIN );
					} else {
						$m[ $s0 >> 3 ] = $v78 & 0xFFFFFFFF ? $v77 : \PHP_INT_MIN;
					}
				}
				$v100 = ( $v92 + 2 ) & 0xFFFFFFFF;
				if ( $v100 < $v63 ) {
					$s0 = ( ( $m[ $w1 + 6 ] & 0xFFFFFFFF ) + ( $v100 << 3 ) ) & 0xFFFFFFFF;
					if ( $s0 & 7 || ! isset( $m[ $s0 >> 3 ] ) ) {
						$this->rt_store( $s0, ( $v76 & $v59 ) == 0 ? \PHP_INT_MIN : $v81 );
					} else {
						$m[ $s0 >> 3 ] = ( $v76 & $v59 ) == 0 ? \PHP_INT_MIN : $v81;
					}
				}
				$v101 = ( $v92 + 3 ) & 0xFFFFFFFF;
				if ( $v101 <= $v63 ) {
					break;
				}
				$v102 = 10;
				$v103 = 0;
			} else {
				$v102 = $v50 + 1;
				$v103 = $m[ $w1 + 5 ] & 0xFFFFFFFF;
			}
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $v103;
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v102;
			$v101 = 2;
		} while ( false );
		$this->g0_stack_pointer = $v1 + 656;
		return $v101;
	}

	/** reflect (WebAssembly function 67). */
	private function reflect_67( int $v0 ): int {
		$m = &$this->m;
		$v21 = 0;
		$v1 = ( $this->g0_stack_pointer - 192 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 23 ] ) || $this->rt_touch( $w1 + 23 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v5 << 32 ) | ( ( $v5 + 9 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 8 ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 10032;
			$w7 = 1254;
		}
		$this->reader_check( $v1, $v7, 9, 10968, 9 );
		$v8 = $m[ $w7 + 8 ] ?? $this->rt_load( $v7 + 64 );
		$v9 = $m[ $w7 + 7 ] ?? $this->rt_load( $v7 + 56 );
		$v10 = $m[ $w7 + 6 ] ?? $this->rt_load( $v7 + 48 );
		$v11 = $m[ $w7 + 5 ] ?? $this->rt_load( $v7 + 40 );
		$v12 = $m[ $w7 + 4 ] ?? $this->rt_load( $v7 + 32 );
		$v13 = $m[ $w7 + 3 ] ?? $this->rt_load( $v7 + 24 );
		$v14 = $m[ $w7 + 2 ] ?? $this->rt_load( $v7 + 16 );
		$v15 = $m[ $w7 + 1 ] ?? $this->rt_load( $v7 + 8 );
		$v16 = $m[ $w7 ] ?? $this->rt_load( $v7 );
		$this->reader_list( $v1 + 120, $v1, 16, 11184, 7 );
		$v17 = ( $m[ $w1 + 15 ] >> 32 ) & 0xFFFFFFFF;
		$v18 = $m[ $w1 + 15 ] & 0xFFFFFFFF;
		$v19 = $m[ $w1 + 16 ] & 0xFFFFFFFF;
		if ( $v19 >= 2 ) {
			$v20 = 1;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$v21 = 0;
				$v22 = 0;
				$v23 = ( $v20 * 7 ) & 0xFFFFFFFF;
				if ( $v17 >= $v23 ) {
					$v22 = 0;
					if ( ( ( $v17 - $v23 ) & 0xFFFFFFFF ) >= 7 ) {
						$s0 = ( $v18 + ( $v23 << 3 ) ) & 0xFFFFFFFF;
						$v22 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
					}
				}
				$v24 = ( $v23 - 7 ) & 0xFFFFFFFF;
				if ( $v17 >= $v24 && ( ( $v17 - $v24 ) & 0xFFFFFFFF ) >= 7 ) {
					$s0 = ( $v18 + ( $v24 << 3 ) ) & 0xFFFFFFFF;
					$v21 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
				}
				if ( $v22 < $v21 ) {
					$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( ( ( $v23 - $v17 + ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) & 0xFFFFFFFF ) << 32 );
					$this->reader_fail( $v1, 8, 0 );
				}
				$v20 = $v20 + 1;
				if ( $v20 == $v19 ) {
					break;
				}
			}
		}
		$this->reader_list( $v1 + 120, $v1, 32, 11352, 2 );
		$v25 = $m[ $w1 + 16 ] & 0xFFFFFFFF;
		$v26 = ( $m[ $w1 + 15 ] >> 32 ) & 0xFFFFFFFF;
		$v27 = $m[ $w1 + 15 ] & 0xFFFFFFFF;
		$v28 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		if ( $v28 < ( ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF ) ) {
			$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v28 << 32 );
			$this->reader_fail( $v1, 2, 0 );
		}
		$v29 = ( $m[ $w1 + 3 ] >> 32 ) & 0xFF;
		if ( $v29 == 11 ) {
			$v30 = 0;
			$v31 = 0;
			if ( $v13 != \PHP_INT_MIN ) {
				$v31 = (int) ( $v12 == \PHP_INT_MIN || $v13 < $v12 );
			}
			do {
				if ( ! $v19 ) {
					$v32 = 0;
					$v33 = 0;
					break;
				}
				$v34 = ( $v14 >= 0 && $v14 < 5 ? 12918521860 >> ( ( $v14 << 3 ) & 0xFFFFFFFFF8 & 63 ) : 4 ) & 0xFFFFFFFF;
				$v35 = $v15 == 1 ? 0 : ( $v15 == 2 ? 1 : 2 );
				$v36 = $v35 == 2 ? $v34 : ( $v35 & 1 ? $v34 : 4 );
				$v37 = $v19;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v30 = $v37;
						$v37 = $v30 - 1;
						if ( $v37 < $v19 ) {
							$v38 = ( $v37 * 7 ) & 0xFFFFFFFF;
							if ( $v17 >= $v38 && ( ( $v17 - $v38 ) & 0xFFFFFFFF ) >= 7 ) {
								$v39 = ( $v18 + ( $v38 << 3 ) ) & 0xFFFFFFFF;
								$w39 = ( $v39 >> 3 ) | ( $v39 << 61 );
								$v14 = $m[ $w39 ] ?? $this->rt_load( $v39 );
								if ( $v31 & (int) ( $v14 < $v13 ) ) {
									$v13 = $m[ $w39 + 1 ] ?? $this->rt_load( $v39 + 8 );
									$this->rt_copy( $v1 + 32, $v39 + 16, 40 );
									$v33 = 1;
									break 2;
								}
							}
						}
						if ( ! $v37 ) {
							break;
						}
					}
					$v33 = 0;
					$v30 = 0;
				} while ( false );
				$v32 = 0;
				$v40 = ( $v19 * 7 - 7 ) & 0xFFFFFFFF;
				if ( $v17 >= $v40 && ( ( $v17 - $v40 ) & 0xFFFFFFFF ) >= 7 ) {
					$v41 = ( $v18 + ( $v40 << 3 ) ) & 0xFFFFFFFF;
					$w41 = ( $v41 >> 3 ) | ( $v41 << 61 );
					$v21 = $m[ $w41 + 1 ] ?? $this->rt_load( $v41 + 8 );
					$this->rt_copy( $v1 + 72, $v41 + 16, 40 );
					$v32 = 1;
				}
				if ( $v33 != 0 ) {
					$v42 = $v1 + 136;
					$this->rt_copy( $v42, $v1 + 32, 40 );
					$m[ $w1 + 22 ] = 0;
					$m[ $w1 + 23 ] = ( $m[ $w1 + 23 ] & -0x100000000 ) | ( $v1 + 119 );
					$v43 = 0;
					$v44 = $v36 & 0xFF;
					$v9 = 0;
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$s0 = $v42 + ( $v43 << 3 );
						$s1 = $m[ $s0 >> 3 ];
						$s0 = ( ( $m[ ( $v43 + 13512 ) >> 3 ] >> ( ( ( $v43 + 13512 ) & 7 ) << 3 ) ) & 0xFF ) < $v44 ? 0 : $s1;
						$s1 = $s0 + $v9;
						\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v9 );
						$v9 = $s1;
						$v43 = $v43 + 1;
						if ( $v43 == 5 ) {
							break;
						}
					}
				}
				$v45 = $v1 + 120 + 16;
				$v46 = 0;
				$v47 = $v36 & 0xFF;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v48 = $v46;
					$v46 = ( $v48 + 1 ) & 0xFFFFFFFF;
					do {
						if ( $v48 < $v19 ) {
							$v49 = ( $v48 * 7 ) & 0xFFFFFFFF;
							if ( $v17 >= $v49 && ( ( $v17 - $v49 ) & 0xFFFFFFFF ) > 6 ) {
								break;
							}
						}
						if ( $v46 != $v19 ) {
							continue 2;
						}
						break 3;
					} while ( false );
					$v50 = ( $v18 + ( $v49 << 3 ) ) & 0xFFFFFFFF;
					$w50 = ( $v50 >> 3 ) | ( $v50 << 61 );
					if ( ! ( $v33 & (int) ( ( $m[ $w50 ] ?? $this->rt_load( $v50 ) ) < $v14 ) ) ) {
						$this->rt_copy( $v45, $v50 + 16, 40 );
						$v51 = 0;
						$m[ $w1 + 22 ] = 0;
						$m[ $w1 + 23 ] = ( $m[ $w1 + 23 ] & -0x100000000 ) | ( $v1 + 119 );
						$v52 = 0;
						while ( true ) {
							--$this->fuel < 0 && self::rt_out_of_fuel();
							$s0 = $v45 + ( $v52 << 3 );
							$s1 = $m[ $s0 >> 3 ];
							$s0 = ( ( $m[ ( $v52 + 13512 ) >> 3 ] >> ( ( ( $v52 + 13512 ) & 7 ) << 3 ) ) & 0xFF ) < $v47 ? 0 : $s1;
							$s1 = $s0 + $v51;
							\is_float( $s1 ) && $s1 = self::rt_add_64( $s0, $v51 );
							$v51 = $s1;
							$v52 = $v52 + 1;
							if ( $v52 == 5 ) {
								break;
							}
						}
						$v9 = $v9 < $v51 ? $v9 : $v51;
					}
					if ( $v46 >= $v19 ) {
						break;
					}
				}
			} while ( false );
			$v53 = 0;
			do {
				if ( ! $v25 ) {
					$v54 = 0;
					break;
				}
				$v55 = $v25;
				do {
					while ( true ) {
						--$this->fuel < 0 && self::rt_out_of_fuel();
						$v54 = $v55;
						$v55 = $v54 - 1;
						if ( $v55 < $v25 ) {
							$v56 = ( $v55 << 1 ) & 0xFFFFFFFF;
							if ( $v26 >= $v56 && ( ( $v26 - $v56 ) & 0xFFFFFFFF ) >= 2 ) {
								$s0 = ( $v27 + ( $v56 << 3 ) ) & 0xFFFFFFFF;
								$v57 = $s0 & 7 ? $this->rt_load( $s0 + 8 ) : $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_load( $s0 + 8 );
								if ( $v33 & (int) ( $v57 != \PHP_INT_MIN && $v57 < $v13 ) ) {
									break 2;
								}
							}
						}
						if ( ! $v55 ) {
							break;
						}
					}
					$v54 = 0;
				} while ( false );
				$v58 = $v32;
				$v59 = $v25;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$v60 = $v59;
					$v59 = $v60 - 1;
					if ( $v59 < $v25 ) {
						$v61 = ( $v59 << 1 ) & 0xFFFFFFFF;
						if ( $v26 >= $v61 && ( ( $v26 - $v61 ) & 0xFFFFFFFF ) >= 2 ) {
							$s0 = ( $v27 + ( $v61 << 3 ) ) & 0xFFFFFFFF;
							$v62 = $s0 & 7 ? $this->rt_load( $s0 + 8 ) : $m[ ( $s0 + 8 ) >> 3 ] ?? $this->rt_load( $s0 + 8 );
							if ( $v62 < $v21 && ( (int) ( $v62 != \PHP_INT_MIN ) & $v58 ) != 0 ) {
								$v53 = $v60;
								break 2;
							}
						}
					}
					if ( ! $v59 ) {
						break;
					}
				}
			} while ( false );
			$v63 = 0;
			$v64 = $v9;
			if ( $v33 != 0 ) {
				$v65 = $v1 + 136;
				$this->rt_copy( $v65, $v1 + 32, 40 );
				$v66 = 0;
				$m[ $w1 + 22 ] = 0;
				$m[ $w1 + 23 ] = ( $m[ $w1 + 23 ] & -0x100000000 ) | ( $v1 + 119 );
				$v67 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$s0 = $v65 + ( $v67 << 3 );
					$s1 = $m[ $s0 >> 3 ];
					$s0 = $s1 + $v66;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v66 );
					$v66 = $s0;
					$v67 = $v67 + 1;
					if ( $v67 == 5 ) {
						break;
					}
				}
				$v68 = $v66 - $v9;
				\is_float( $v68 ) && $v68 = self::rt_sub_64( $v66, $v9 );
				$v63 = $v68 > 0 ? $v68 : 0;
				$v64 = $v66 > $v9 ? $v9 : $v66;
			}
			if ( $v54 < $v53 ) {
				$v69 = $v54;
				$v70 = $v64;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v69 < $v25 ) {
						$v71 = ( $v69 << 1 ) & 0xFFFFFFFF;
						if ( $v26 >= $v71 && ( ( $v26 - $v71 ) & 0xFFFFFFFF ) >= 2 ) {
							$s0 = ( $v27 + ( $v71 << 3 ) ) & 0xFFFFFFFF;
							$v72 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
							$v73 = $v72 - $v70;
							\is_float( $v73 ) && $v73 = self::rt_sub_64( $v72, $v70 );
							$v63 = $v63 > $v73 ? $v63 : $v73;
							$v64 = $v72 > $v70 ? $v70 : $v72;
							$v70 = $v64;
						}
					}
					$v69 = ( $v69 + 1 ) & 0xFFFFFFFF;
					if ( $v69 == $v53 ) {
						break;
					}
				}
			}
			if ( $v32 != 0 ) {
				$v74 = $v1 + 136;
				$this->rt_copy( $v74, $v1 + 72, 40 );
				$v75 = 0;
				$m[ $w1 + 22 ] = 0;
				$m[ $w1 + 23 ] = ( $m[ $w1 + 23 ] & -0x100000000 ) | ( $v1 + 119 );
				$v76 = 0;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					$s0 = $v74 + ( $v76 << 3 );
					$s1 = $m[ $s0 >> 3 ];
					$s0 = $s1 + $v75;
					\is_float( $s0 ) && $s0 = self::rt_add_64( $s1, $v75 );
					$v75 = $s0;
					$v76 = $v76 + 1;
					if ( $v76 == 5 ) {
						break;
					}
				}
				$v77 = $v75 - $v64;
				\is_float( $v77 ) && $v77 = self::rt_sub_64( $v75, $v64 );
				$v63 = $v63 > $v77 ? $v63 : $v77;
				$v64 = $v75 > $v64 ? $v64 : $v75;
			}
			$v78 = $v53 > $v54 ? $v53 : $v54;
			if ( $v78 < $v25 ) {
				$v79 = $v64;
				while ( true ) {
					--$this->fuel < 0 && self::rt_out_of_fuel();
					if ( $v78 < $v25 ) {
						$v80 = ( $v78 << 1 ) & 0xFFFFFFFF;
						if ( $v26 >= $v80 && ( ( $v26 - $v80 ) & 0xFFFFFFFF ) >= 2 ) {
							$s0 = ( $v27 + ( $v80 << 3 ) ) & 0xFFFFFFFF;
							$v81 = $s0 & 7 ? $this->rt_load( $s0 ) : $m[ $s0 >> 3 ] ?? $this->rt_load( $s0 );
							$v82 = $v81 - $v79;
							\is_float( $v82 ) && $v82 = self::rt_sub_64( $v81, $v79 );
							$v63 = $v63 > $v82 ? $v63 : $v82;
							$v64 = $v81 > $v79 ? $v79 : $v81;
							$v79 = $v64;
						}
					}
					$v78 = ( $v78 + 1 ) & 0xFFFFFFFF;
					if ( $v78 == $v25 ) {
						break;
					}
				}
			}
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $v9;
			isset( $m[4122] ) || $this->rt_touch( 4122 );
			$m[4122] = $v54;
			isset( $m[4121] ) || $this->rt_touch( 4121 );
			$m[4121] = ( $v30 - (int) ( $v30 != 0 ) ) & 0xFFFFFFFF;
			$v83 = $v10 - $v64;
			\is_float( $v83 ) && $v83 = self::rt_sub_64( $v10, $v64 );
			$v84 = $v63 > $v83 ? $v63 : $v83;
			isset( $m[4119] ) || $this->rt_touch( 4119 );
			$m[4119] = $v84;
			$s0 = $v10 > $v64 ? $v64 : $v10;
			$s1 = $v84 + $s0;
			\is_float( $s1 ) && $s1 = self::rt_add_64( $v84, $s0 );
			isset( $m[4120] ) || $this->rt_touch( 4120 );
			$m[4120] = $s1;
			$s0 = $v16 - $v8;
			\is_float( $s0 ) && $s0 = self::rt_sub_64( $v16, $v8 );
			isset( $m[4124] ) || $this->rt_touch( 4124 );
			$m[4124] = (int) ( $s0 > $v11 && $v84 > 0 );
			isset( $m[4123] ) || $this->rt_touch( 4123 );
			$m[4123] = (int) ( $v54 == $v25 && ( $v9 == $v10 && $v84 == 0 ) );
			$v85 = 8;
		} else {
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $m[ $w1 + 3 ] & 0xFFFFFFFF;
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v29 + 1;
			$v85 = 2;
		}
		$this->g0_stack_pointer = $v1 + 192;
		return $v85;
	}

	/** resolve (WebAssembly function 68). */
	private function resolve_68( int $v0 ): int {
		$m = &$this->m;
		$v1 = ( $this->g0_stack_pointer - 80 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 9 ] ) || $this->rt_touch( $w1 + 9 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 4 ] = ( $m[ $w1 + 4 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 3 ] = 0;
		$m[ $w1 + 2 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 + 1 ] = ( $m[ $w1 + 1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1 + 8, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1 + 8, 0, 0 );
		}
		$this->reader_list( $v1 + 40, $v1 + 8, 8, 11400, 15 );
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
			$v11 = 1;
			$v12 = 0;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$m[ $w1 + 9 ] = ( $m[ $w1 + 9 ] & -0x100000000 ) | $v5;
				$m[ $w1 + 8 ] = ( $v6 << 32 ) | $v7;
				$this->resolve_decided( $v1 + 40, $v1 + 64, $v10 );
				$s0 = $m[ $w1 + 7 ];
				$s1 = $m[ ( $v12 + 12232 ) >> 3 ] ?? $this->rt_load( $v12 + 12232 );
				$s2 = ( $v11 << 3 ) & 0xFFFFFFFF;
				isset( $m[ ( $s2 + 32936 ) >> 3 ] ) || $this->rt_touch( ( $s2 + 32936 ) >> 3 );
				$m[ ( $s2 + 32936 ) >> 3 ] = $m[ $w1 + 5 ] & 0xFFFFFFFF ? $s0 : $s1;
				$v11 = ( $v11 + 1 ) & 0xFFFFFFFF;
				$v10 = ( $v10 + 1 ) & 0xFFFFFFFF;
				$v12 = $v12 + 48;
				if ( $v12 == 720 ) {
					break;
				}
			}
			$v13 = 0;
			$v14 = 16;
			while ( true ) {
				--$this->fuel < 0 && self::rt_out_of_fuel();
				$m[ $w1 + 9 ] = ( $m[ $w1 + 9 ] & -0x100000000 ) | $v5;
				$m[ $w1 + 8 ] = ( $v6 << 32 ) | $v7;
				$this->resolve_decided( $v1 + 40, $v1 + 64, $v13 );
				$s0 = $m[ $w1 + 6 ] & 0xFFFFFFFF;
				$s1 = ( $v14 << 3 ) & 0xFFFFFFFF;
				isset( $m[ ( $s1 + 32936 ) >> 3 ] ) || $this->rt_touch( ( $s1 + 32936 ) >> 3 );
				$m[ ( $s1 + 32936 ) >> 3 ] = $m[ $w1 + 5 ] & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
				$v14 = ( $v14 + 1 ) & 0xFFFFFFFF;
				$v13 = $v13 + 1;
				if ( $v13 == 15 ) {
					break;
				}
			}
			$v15 = 31;
		} else {
			isset( $m[4118] ) || $this->rt_touch( 4118 );
			$m[4118] = $m[ $w1 + 4 ] & 0xFFFFFFFF;
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v9 + 1;
			$v15 = 2;
		}
		$this->g0_stack_pointer = $v1 + 80;
		return $v15;
	}

	/** rules (WebAssembly function 69). */
	private function rules_69( int $v0 ): int {
		$m = &$this->m;
		$v1 = 0;
		if ( $v0 <= 3 ) {
			$s0 = $v0 << 3;
			$v1 = $m[ ( $s0 + 13720 ) >> 3 ];
		}
		return $v1;
	}

	/** snapshot (WebAssembly function 70). */
	private function snapshot_70( int $v0 ): int {
		$m = &$this->m;
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$w1 = $v1 >> 3;
		isset( $m[ $w1 + 3 ] ) || $this->rt_touch( $w1 + 3 );
		$this->g0_stack_pointer = $v1;
		isset( $m[4117] ) || $this->rt_touch( 4117 );
		$m[4117] = 0;
		$m[ $w1 + 3 ] = ( $m[ $w1 + 3 ] & -0xFF00000001 ) | 0xB00000000;
		$m[ $w1 + 2 ] = 0;
		$m[ $w1 + 1 ] = 1;
		$v2 = (int) ( $v0 > 4264 );
		$v3 = $v2 ? 0 : $v0;
		$m[ $w1 ] = ( $m[ $w1 ] & 0xFFFFFFFF ) | ( $v3 << 32 );
		$v4 = $v2 ? 8 : 47384;
		$m[ $w1 ] = ( $m[ $w1 ] & -0x100000000 ) | $v4;
		if ( ! $v3 ) {
			$this->reader_fail( $v1, 1, 0 );
			$v4 = 10024;
		}
		if ( ( $m[ $v4 >> 3 ] ?? $this->rt_load( $v4 ) ) != 2 ) {
			$this->reader_fail( $v1, 0, 0 );
		}
		$v5 = $m[ $w1 + 1 ] & 0xFFFFFFFF;
		$m[ $w1 + 1 ] = ( $v5 << 32 ) | ( ( $v5 + 4 ) & 0xFFFFFFFF );
		$v6 = ( $m[ $w1 ] >> 32 ) & 0xFFFFFFFF;
		if ( $v6 >= $v5 && ( ( $v6 - $v5 ) & 0xFFFFFFFF ) > 3 ) {
			$v7 = ( ( $m[ $w1 ] & 0xFFFFFFFF ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
			$w7 = ( $v7 >> 3 ) | ( $v7 << 61 );
		} else {
			$this->reader_fail( $v1, 1, 0 );
			$v7 = 9848;
			$w7 = 1231;
		}
		$this->reader_check( $v1, $v7, 4, 12936, 4 );
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
			isset( $m[4117] ) || $this->rt_touch( 4117 );
			$m[4117] = $v13 + 1;
			$v14 = $m[ $w1 + 3 ] & 0xFFFFFFFF;
		}
		isset( $m[4118] ) || $this->rt_touch( 4118 );
		$m[4118] = $v14;
		$this->g0_stack_pointer = $v1 + 32;
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
}
