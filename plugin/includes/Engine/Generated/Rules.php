<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 048c906c1ca6e4b8f1062aa310ccd6353ea62b38fa476d104b4d30dbc88801d1.
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
	public const WASM_SHA256 = '048c906c1ca6e4b8f1062aa310ccd6353ea62b38fa476d104b4d30dbc88801d1';

	/** Loop iterations and calls that one public call may take. */
	public const FUEL = 2000000;

	/** How deep functions that may call themselves can nest. */
	public const DEPTH = 100;

	/** The memory's first words at the start; the others are zero. */
	private const INIT = array(
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 3, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 14, 0, 15, 0, 18, 0, 20, 0, 16,
		0, 17, 0,
	);

	/** @var int[] The memory in 32-bit words; zero words at the end may be absent. */
	private $m = self::INIT;

	/** @var int Size of the memory in pages of 64 KiB. */
	private $pages = 1;

	/** @var int Global 0 of the module. */
	private $g0_stack_pointer = 8192;

	/** @var int What is left of the fuel. */
	private $fuel = 0;

	/** @var int Nested calls of functions that may call themselves. */
	private $depth = 0;

	/** @var bool Whether a call is running or has thrown. */
	private $poisoned = false;

	/**
	 * acknowledge (WebAssembly function 17).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function acknowledge( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->acknowledge_17( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * admit (WebAssembly function 18).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function admit( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->admit_18( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * answer (WebAssembly function 19).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function answer(): int {
		$this->rt_begin_call();
		try {
			$result = $this->answer_19();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * confirm (WebAssembly function 20).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function confirm( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->confirm_20( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * decide (WebAssembly function 21).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function decide( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->decide_21( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * format (WebAssembly function 22).
	 *
	 * @return int An i64.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_22();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question (WebAssembly function 23).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_23();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question_capacity (WebAssembly function 24).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question_capacity(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_capacity_24();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * reconcile (WebAssembly function 25).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function reconcile( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->reconcile_25( $v0 & 0xFFFFFFFF );
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
			$index = $address >> 2;
			$last  = $index + 2 * $count - 1;
			isset( $this->m[ $last ] ) || $this->rt_touch( $last );
			$m = &$this->m;
			foreach ( $values as $value ) {
				$m[ $index ]     = $value & 0xFFFFFFFF;
				$m[ $index + 1 ] = ( $value >> 32 ) & 0xFFFFFFFF;
				$index          += 2;
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
		$m      = &$this->m;
		$values = array();
		$end    = ( $address >> 2 ) + 2 * $count;
		for ( $index = $address >> 2; $index < $end; $index += 2 ) {
			$values[] = ( $m[ $index ] ?? 0 ) | ( ( $m[ $index + 1 ] ?? 0 ) << 32 );
		}
		$this->poisoned = false;
		return $values;
	}

	/** The value of an exported global. */
	public function global_value( string $name ): int {
		switch ( $name ) {
			case '__data_end':
				return 30872;
			case '__heap_base':
				return 30880;
		}
		throw new \InvalidArgumentException( 'No such global.' );
	}

	/** Puts memory and globals back to the start, at the cost of a few assignments. */
	public function reset_instance(): void {
		$this->rt_begin_call();
		$this->m = self::INIT;
		$this->pages = 1;
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

	/** <stock_truth::wire::words::Reader>::code::<stock_truth::policy::FaultSide, <stock_truth::policy::FaultSide>::from_number> (WebAssembly function 0). */
	private function stock_truth_wire_words_reader_code_stock_truth_policy_faults( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			$v2 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
			if ( $v2 < ( $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
				break;
			}
			if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
				$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
			} else {
				$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
			}
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$v3 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
			$s0 = $v3 + 1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v3, 1 );
			}
			if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $v1 + 24, $s0 );
			} else {
				$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			}
			$s0 = ( $v3 ^ \PHP_INT_MIN ) < -1 ? $v3 : 0;
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 1;
			return;
		} while ( false );
		if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
			$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
		} else {
			$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
		}
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v4 = $s0 + 1;
		if ( \is_float( $v4 ) ) {
			$v4 = self::rt_add_64( $s0, 1 );
		}
		if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
			$this->rt_store_64( $v1 + 24, $v4 );
		} else {
			$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		}
		do {
			$s0 = ( ( $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
			$v3 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
			$v2 = $v3 == 1 ? 0 : ( $v3 == 2 ? 1 : 2 );
			if ( $v2 == 2 ) {
				break;
			}
			$i = $v0 >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v2;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
			return;
		} while ( false );
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v4 > 1 ? $v4 : 1;
		$s1 = $s0 + -1;
		if ( \is_float( $s1 ) ) {
			$s1 = self::rt_add_64( $s0, -1 );
		}
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $s1 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 == \PHP_INT_MIN ? 3 : 5 );
		return;
	}

	/** <stock_truth::wire::words::Reader>::is_present (WebAssembly function 1). */
	private function stock_truth_wire_words_reader_is_present( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				do {
					$v2 = $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
					if ( $v2 < ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
						break;
					}
					$v3 = 1;
					isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
					$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
					$v4 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
					$s0 = $v4 + 1;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_add_64( $v4, 1 );
					}
					isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
					$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
					break 2;
				} while ( false );
				isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
				$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
				$s0 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
				$v4 = $s0 + 1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, 1 );
				}
				isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
				$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
				$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$v5 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
				if ( ( $v5 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
					break 2;
				}
				$v3 = $v5 == \PHP_INT_MIN ? 3 : 4;
				$s0 = $v4 > 1 ? $v4 : 1;
				$v4 = $s0 + -1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, -1 );
				}
			} while ( false );
			$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
			$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
			return;
		} while ( false );
		isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
		$m[ ( $v1 + 24 ) >> 2 ] = 0;
		$m[ ( $v1 + 28 ) >> 2 ] = 0;
		$i = $v0 >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | (int) ( $v5 == 1 );
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		return;
	}

	/** <stock_truth::wire::words::Reader>::demand_or_none (WebAssembly function 2). */
	private function stock_truth_wire_words_reader_demand_or_none( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				do {
					do {
						$v2 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
						if ( $v2 < ( $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
							break;
						}
						$v3 = 1;
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
						}
						$v4 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
						$s0 = $v4 + 1;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v4, 1 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
						$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						break 2;
					} while ( false );
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
					}
					$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
					$v5 = $s0 + 1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, 1 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( ( $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
					$v4 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					if ( $v4 == \PHP_INT_MIN ) {
						break 2;
					}
					if ( ( $v4 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
						break 2;
					}
					$s0 = $v5 > 1 ? $v5 : 1;
					$v4 = $s0 + -1;
					if ( \is_float( $v4 ) ) {
						$v4 = self::rt_add_64( $s0, -1 );
					}
					$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					$v3 = 4;
				} while ( false );
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				$v1 = 16;
				break 2;
			} while ( false );
			$s0 = (int) ( ( $v4 ^ \PHP_INT_MIN ) < -9223362036854775807 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0;
			$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
			$v3 = 10;
			$v1 = 8;
		} while ( false );
		$s0 = ( $v0 + $v1 ) & 0xFFFFFFFF;
		if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
			$this->rt_store_64( $s0, $v4 );
		} else {
			$m[ $s0 >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $s0 >> 2 ) + 1 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		}
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
		return;
	}

	/** <stock_truth::wire::words::Reader>::instant_or_none (WebAssembly function 3). */
	private function stock_truth_wire_words_reader_instant_or_none( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				do {
					do {
						$v2 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
						if ( $v2 < ( $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
							break;
						}
						$v3 = 1;
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
						}
						$v4 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
						$s0 = $v4 + 1;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v4, 1 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
						$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						break 2;
					} while ( false );
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
					}
					$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
					$v5 = $s0 + 1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, 1 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( ( $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
					$v4 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					if ( $v4 == \PHP_INT_MIN ) {
						break 2;
					}
					if ( ( $v4 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
						break 2;
					}
					$s0 = $v5 > 1 ? $v5 : 1;
					$v4 = $s0 + -1;
					if ( \is_float( $v4 ) ) {
						$v4 = self::rt_add_64( $s0, -1 );
					}
					$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					$v3 = 4;
				} while ( false );
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				$v1 = 16;
				break 2;
			} while ( false );
			$s0 = (int) ( ( $v4 ^ \PHP_INT_MIN ) < -9223118634553975808 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0;
			$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
			$v3 = 10;
			$v1 = 8;
		} while ( false );
		$s0 = ( $v0 + $v1 ) & 0xFFFFFFFF;
		if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
			$this->rt_store_64( $s0, $v4 );
		} else {
			$m[ $s0 >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $s0 >> 2 ) + 1 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		}
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
		return;
	}

	/** <stock_truth::wire::words::Reader>::step (WebAssembly function 4). */
	private function stock_truth_wire_words_reader_step( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				do {
					$v2 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
					if ( $v2 < ( $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
						break;
					}
					$v3 = 1;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
					}
					$v4 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
					$s0 = $v4 + 1;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_add_64( $v4, 1 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $s0 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					}
					$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
					break 2;
				} while ( false );
				if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
					$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
				} else {
					$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
				}
				$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
				$v4 = $s0 + 1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, 1 );
				}
				if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $v1 + 24, $v4 );
				} else {
					$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
					$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				}
				$s0 = ( ( $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$v5 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
				$s0 = $v5 + -1;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_add_64( $v5, -1 );
				}
				if ( ( $s0 ^ \PHP_INT_MIN ) < -9223362036854775808 ) {
					break 2;
				}
				$v3 = $v5 == \PHP_INT_MIN ? 3 : 4;
				$s0 = $v4 > 1 ? $v4 : 1;
				$v4 = $s0 + -1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, -1 );
				}
			} while ( false );
			$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
			return;
		} while ( false );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		return;
	}

	/** <stock_truth::wire::words::Reader>::demand (WebAssembly function 5). */
	private function stock_truth_wire_words_reader_demand( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				do {
					$v2 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
					if ( $v2 < ( $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
						break;
					}
					$v3 = 1;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
					}
					$v4 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
					$s0 = $v4 + 1;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_add_64( $v4, 1 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $s0 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					}
					$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
					break 2;
				} while ( false );
				if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
					$this->rt_store_32( $v1 + 32, ( $v2 + 1 ) & 0xFFFFFFFF );
				} else {
					$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
				}
				$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
				$v4 = $s0 + 1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, 1 );
				}
				if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $v1 + 24, $v4 );
				} else {
					$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
					$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				}
				$s0 = ( ( $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$v5 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
				if ( ( $v5 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
					break 2;
				}
				$v3 = $v5 == \PHP_INT_MIN ? 3 : 4;
				$s0 = $v4 > 1 ? $v4 : 1;
				$v4 = $s0 + -1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, -1 );
				}
			} while ( false );
			$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
			return;
		} while ( false );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		return;
	}

	/** <stock_truth::wire::words::Reader>::number (WebAssembly function 6). */
	private function stock_truth_wire_words_reader_number( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			$v3 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
			if ( $v3 < ( $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
				break;
			}
			if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
				$this->rt_store_32( $v1 + 32, ( $v3 + 1 ) & 0xFFFFFFFF );
			} else {
				$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 1 ) & 0xFFFFFFFF;
			}
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$v2 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
			$s0 = $v2 + 1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v2, 1 );
			}
			if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $v1 + 24, $s0 );
			} else {
				$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			}
			$s0 = ( $v2 ^ \PHP_INT_MIN ) < -1 ? $v2 : 0;
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 1;
			return;
		} while ( false );
		if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
			$this->rt_store_32( $v1 + 32, ( $v3 + 1 ) & 0xFFFFFFFF );
		} else {
			$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 1 ) & 0xFFFFFFFF;
		}
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v4 = $s0 + 1;
		if ( \is_float( $v4 ) ) {
			$v4 = self::rt_add_64( $s0, 1 );
		}
		if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
			$this->rt_store_64( $v1 + 24, $v4 );
		} else {
			$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		}
		do {
			$s0 = ( ( $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v3 << 3 ) ) & 0xFFFFFFFF;
			$v5 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
			if ( ( $v5 ^ \PHP_INT_MIN ) <= ( $v2 ^ \PHP_INT_MIN ) ) {
				break;
			}
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v4 > 1 ? $v4 : 1;
			$s1 = $s0 + -1;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_add_64( $s0, -1 );
			}
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $s1 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v5 == \PHP_INT_MIN ? 3 : 4 );
			return;
		} while ( false );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		return;
	}

	/** stock_truth::wire::admit::read_claim (WebAssembly function 7). */
	private function stock_truth_wire_admit_read_claim( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				do {
					do {
						do {
							$v2 = $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
							$v3 = $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
							if ( $v2 < $v3 ) {
								break;
							}
							$v3 = 1;
							isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
							$v4 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
							$s0 = $v4 + 1;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_add_64( $v4, 1 );
							}
							isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
							break 2;
						} while ( false );
						$v5 = ( $v2 + 1 ) & 0xFFFFFFFF;
						isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
						$m[ ( $v1 + 32 ) >> 2 ] = $v5;
						$v6 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
						$v4 = $v6 + 1;
						if ( \is_float( $v4 ) ) {
							$v4 = self::rt_add_64( $v6, 1 );
						}
						isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
						$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
						$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
						$v7 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
						$s0 = ( $v7 + ( $v2 << 3 ) ) & 0xFFFFFFFF;
						$v8 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
						$v9 = $v8 + 10000000000000;
						if ( \is_float( $v9 ) ) {
							$v9 = self::rt_add_64( $v8, 10000000000000 );
						}
						do {
							if ( $v8 == \PHP_INT_MIN ) {
								break;
							}
							if ( ( $v9 ^ \PHP_INT_MIN ) < -9223352036854775807 ) {
								break;
							}
							$s0 = $v4 > 1 ? $v4 : 1;
							$v4 = $s0 + -1;
							if ( \is_float( $v4 ) ) {
								$v4 = self::rt_add_64( $s0, -1 );
							}
							break 4;
						} while ( false );
						do {
							if ( $v5 < $v3 ) {
								break;
							}
							$s0 = $v6 + 2;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_add_64( $v6, 2 );
							}
							isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 2 ) & 0xFFFFFFFF;
							$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
							break 3;
						} while ( false );
						$v10 = ( $v2 + 2 ) & 0xFFFFFFFF;
						isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
						$m[ ( $v1 + 32 ) >> 2 ] = $v10;
						$v4 = $v6 + 2;
						if ( \is_float( $v4 ) ) {
							$v4 = self::rt_add_64( $v6, 2 );
						}
						isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
						$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
						$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
						do {
							$s0 = ( $v7 + ( $v5 << 3 ) ) & 0xFFFFFFFF;
							$v11 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
							$v12 = $v11 + -1;
							if ( \is_float( $v12 ) ) {
								$v12 = self::rt_add_64( $v11, -1 );
							}
							if ( ( $v12 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
								break;
							}
							$v3 = $v11 == \PHP_INT_MIN ? 3 : 5;
							$s0 = $v4 > 1 ? $v4 : 1;
							$v4 = $s0 + -1;
							if ( \is_float( $v4 ) ) {
								$v4 = self::rt_add_64( $s0, -1 );
							}
							break 2;
						} while ( false );
						do {
							if ( $v10 < $v3 ) {
								break;
							}
							$s0 = $v6 + 3;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_add_64( $v6, 3 );
							}
							isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 3 ) & 0xFFFFFFFF;
							$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
							break 3;
						} while ( false );
						$v5 = ( $v2 + 3 ) & 0xFFFFFFFF;
						isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
						$m[ ( $v1 + 32 ) >> 2 ] = $v5;
						$v4 = $v6 + 3;
						if ( \is_float( $v4 ) ) {
							$v4 = self::rt_add_64( $v6, 3 );
						}
						isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
						$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
						$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
						do {
							$s0 = ( $v7 + ( $v10 << 3 ) ) & 0xFFFFFFFF;
							$v11 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
							if ( ( $v11 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
								break;
							}
							$v3 = $v11 == \PHP_INT_MIN ? 3 : 4;
							$s0 = $v4 > 1 ? $v4 : 1;
							$v4 = $s0 + -1;
							if ( \is_float( $v4 ) ) {
								$v4 = self::rt_add_64( $s0, -1 );
							}
							break 2;
						} while ( false );
						do {
							if ( $v5 < $v3 ) {
								break;
							}
							$s0 = $v6 + 4;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_add_64( $v6, 4 );
							}
							isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 4 ) & 0xFFFFFFFF;
							$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
							break 3;
						} while ( false );
						$v10 = ( $v2 + 4 ) & 0xFFFFFFFF;
						isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
						$m[ ( $v1 + 32 ) >> 2 ] = $v10;
						$v4 = $v6 + 4;
						if ( \is_float( $v4 ) ) {
							$v4 = self::rt_add_64( $v6, 4 );
						}
						isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
						$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
						$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
						do {
							$s0 = ( $v7 + ( $v5 << 3 ) ) & 0xFFFFFFFF;
							$v13 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
							if ( ( $v13 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
								break;
							}
							$v3 = $v13 == \PHP_INT_MIN ? 3 : 4;
							$s0 = $v4 > 1 ? $v4 : 1;
							$v4 = $s0 + -1;
							if ( \is_float( $v4 ) ) {
								$v4 = self::rt_add_64( $s0, -1 );
							}
							break 2;
						} while ( false );
						do {
							if ( $v10 < $v3 ) {
								break;
							}
							$s0 = $v6 + 5;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_add_64( $v6, 5 );
							}
							isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 5 ) & 0xFFFFFFFF;
							$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
							break 3;
						} while ( false );
						isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
						$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 5 ) & 0xFFFFFFFF;
						$s0 = $v6 + 5;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v6, 5 );
						}
						$v6 = $s0;
						isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
						$m[ ( $v1 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
						$m[ ( $v1 + 28 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
						do {
							do {
								do {
									$s0 = ( $v7 + ( $v10 << 3 ) ) & 0xFFFFFFFF;
									$v4 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
									if ( $v4 != \PHP_INT_MIN ) {
										break;
									}
									$v6 = 0;
									break 2;
								} while ( false );
								if ( ( $v4 ^ \PHP_INT_MIN ) >= -9214364837600034816 ) {
									break 2;
								}
								$v6 = 1;
							} while ( false );
							$i = ( $v0 + 48 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v12 & 0xFF );
							isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
							$m[ ( $v0 + 40 ) >> 2 ] = $v13 & 0xFFFFFFFF;
							$m[ ( $v0 + 44 ) >> 2 ] = ( $v13 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
							$m[ ( $v0 + 32 ) >> 2 ] = $v11 & 0xFFFFFFFF;
							$m[ ( $v0 + 36 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
							$m[ ( $v0 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
							$m[ ( $v0 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
							$m[ ( $v0 + 16 ) >> 2 ] = $v6 & 0xFFFFFFFF;
							$m[ ( $v0 + 20 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
							$m[ ( $v0 + 8 ) >> 2 ] = $v8 & 0xFFFFFFFF;
							$m[ ( $v0 + 12 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
							$s0 = (int) ( ( $v9 ^ \PHP_INT_MIN ) > -9223352036854775808 );
							isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
							$m[ $v0 >> 2 ] = $s0;
							$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
							return;
						} while ( false );
						$s0 = $v6 > 1 ? $v6 : 1;
						$v4 = $s0 + -1;
						if ( \is_float( $v4 ) ) {
							$v4 = self::rt_add_64( $s0, -1 );
						}
						break 3;
					} while ( false );
					$v8 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
					$v9 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
					break 3;
				} while ( false );
				$v8 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
				$v9 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
				$v3 = 1;
				break 2;
			} while ( false );
			$v8 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
			$v9 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
			$v3 = 4;
		} while ( false );
		$i = ( $v0 + 32 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $v8 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v9 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = 2;
		$m[ ( $v0 + 4 ) >> 2 ] = 0;
		return;
	}

	/** stock_truth::wire::decide::read_policy (WebAssembly function 8). */
	private function stock_truth_wire_decide_read_policy( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v2;
		do {
			do {
				do {
					do {
						$v3 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
						$v4 = $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
						if ( $v3 < $v4 ) {
							break;
						}
						$v4 = 1;
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 1 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 1 ) & 0xFFFFFFFF;
						}
						$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
						$s0 = $v5 + 1;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v5, 1 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						break 2;
					} while ( false );
					$v6 = ( $v3 + 1 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v6 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v6;
					}
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
					$v5 = $v7 + 1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v7, 1 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$v8 = $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
					$s0 = ( $v8 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
					$v9 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					if ( ( $v9 ^ \PHP_INT_MIN ) < -9223368883254775807 ) {
						break 2;
					}
					$v4 = $v9 == \PHP_INT_MIN ? 3 : 4;
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
				} while ( false );
				$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
				$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 & 0xFF );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v6 < $v4 ) {
							break;
						}
						$s0 = $v7 + 2;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v7, 2 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 2 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 2 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v3 = 1;
						break 2;
					} while ( false );
					$v10 = ( $v3 + 2 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v10 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v10;
					}
					$v5 = $v7 + 2;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v7, 2 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v8 + ( $v6 << 3 ) ) & 0xFFFFFFFF;
					$v11 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					if ( ( $v11 ^ \PHP_INT_MIN ) < -9223368883254775807 ) {
						break 2;
					}
					$v3 = $v11 == \PHP_INT_MIN ? 3 : 4;
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				} while ( false );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v10 < $v4 ) {
							break;
						}
						$s0 = $v7 + 3;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v7, 3 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 3 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 3 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v3 = 1;
						break 2;
					} while ( false );
					$v6 = ( $v3 + 3 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v6 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v6;
					}
					$v5 = $v7 + 3;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v7, 3 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v8 + ( $v10 << 3 ) ) & 0xFFFFFFFF;
					$v12 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					$v13 = $v12 + -1;
					if ( \is_float( $v13 ) ) {
						$v13 = self::rt_add_64( $v12, -1 );
					}
					if ( ( $v13 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
						break 2;
					}
					$v3 = $v12 == \PHP_INT_MIN ? 3 : 5;
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				} while ( false );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v6 < $v4 ) {
							break;
						}
						$s0 = $v7 + 4;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v7, 4 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 4 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 4 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v3 = 1;
						break 2;
					} while ( false );
					$v10 = ( $v3 + 4 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v10 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v10;
					}
					$v5 = $v7 + 4;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v7, 4 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v8 + ( $v6 << 3 ) ) & 0xFFFFFFFF;
					$v12 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					$v14 = $v12 + -1;
					if ( \is_float( $v14 ) ) {
						$v14 = self::rt_add_64( $v12, -1 );
					}
					if ( ( $v14 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
						break 2;
					}
					$v3 = $v12 == \PHP_INT_MIN ? 3 : 5;
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				} while ( false );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v10 < $v4 ) {
							break;
						}
						$s0 = $v7 + 5;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v7, 5 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 5 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 5 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v3 = 1;
						break 2;
					} while ( false );
					$v6 = ( $v3 + 5 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v6 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v6;
					}
					$v5 = $v7 + 5;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v7, 5 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v8 + ( $v10 << 3 ) ) & 0xFFFFFFFF;
					$v12 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					$v15 = $v12 + -1;
					if ( \is_float( $v15 ) ) {
						$v15 = self::rt_add_64( $v12, -1 );
					}
					if ( ( $v15 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
						break 2;
					}
					$v3 = $v12 == \PHP_INT_MIN ? 3 : 5;
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				} while ( false );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v6 < $v4 ) {
							break;
						}
						$s0 = $v7 + 6;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v7, 6 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 6 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 6 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v3 = 1;
						break 2;
					} while ( false );
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, ( $v3 + 6 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 6 ) & 0xFFFFFFFF;
					}
					$v5 = $v7 + 6;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v7, 6 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v8 + ( $v6 << 3 ) ) & 0xFFFFFFFF;
					$v7 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					$v12 = $v7 + -1;
					if ( \is_float( $v12 ) ) {
						$v12 = self::rt_add_64( $v7, -1 );
					}
					if ( ( $v12 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
						break 2;
					}
					$v3 = $v7 == \PHP_INT_MIN ? 3 : 5;
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				} while ( false );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_code_stock_truth_policy_faults( $v2, $v1 );
			$v4 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) & 0xFF;
			do {
				$v3 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
				if ( $v3 == 10 ) {
					break;
				}
				$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $v2 + 9 ) & 3 ? $this->rt_load_64( $v2 + 9 ) : ( $m[ ( $v2 + 9 ) >> 2 ] ?? $this->rt_word( ( $v2 + 9 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 9 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 9 ) >> 2 ) + 1 ) ) << 32 );
				if ( ( $v0 + 9 ) & 3 || ! isset( $m[ ( ( $v0 + 9 ) >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $v0 + 9, $s0 );
				} else {
					$m[ ( $v0 + 9 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( ( $v0 + 9 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				}
				$s0 = ( $v2 + 1 ) & 3 ? $this->rt_load_64( $v2 + 1 ) : ( $m[ ( $v2 + 1 ) >> 2 ] ?? $this->rt_word( ( $v2 + 1 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 1 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 1 ) >> 2 ) + 1 ) ) << 32 );
				if ( ( $v0 + 1 ) & 3 || ! isset( $m[ ( ( $v0 + 1 ) >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $v0 + 1, $s0 );
				} else {
					$m[ ( $v0 + 1 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( ( $v0 + 1 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				}
				if ( ( $v0 + 25 ) & 3 || ! isset( $m[ ( $v0 + 25 ) >> 2 ] ) ) {
					$this->rt_store_32( $v0 + 25, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
				} else {
					$m[ ( $v0 + 25 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
				}
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 28 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v3;
				$i = $v0 >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v4;
				$v3 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_code_stock_truth_policy_faults( $v2, $v1 );
			$v3 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) & 0xFF;
			do {
				$v6 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
				if ( $v6 == 10 ) {
					break;
				}
				$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $v2 + 9 ) & 3 ? $this->rt_load_64( $v2 + 9 ) : ( $m[ ( $v2 + 9 ) >> 2 ] ?? $this->rt_word( ( $v2 + 9 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 9 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 9 ) >> 2 ) + 1 ) ) << 32 );
				if ( ( $v0 + 9 ) & 3 || ! isset( $m[ ( ( $v0 + 9 ) >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $v0 + 9, $s0 );
				} else {
					$m[ ( $v0 + 9 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( ( $v0 + 9 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				}
				$s0 = ( $v2 + 1 ) & 3 ? $this->rt_load_64( $v2 + 1 ) : ( $m[ ( $v2 + 1 ) >> 2 ] ?? $this->rt_word( ( $v2 + 1 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 1 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 1 ) >> 2 ) + 1 ) ) << 32 );
				if ( ( $v0 + 1 ) & 3 || ! isset( $m[ ( ( $v0 + 1 ) >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $v0 + 1, $s0 );
				} else {
					$m[ ( $v0 + 1 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( ( $v0 + 1 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				}
				if ( ( $v0 + 25 ) & 3 || ! isset( $m[ ( $v0 + 25 ) >> 2 ] ) ) {
					$this->rt_store_32( $v0 + 25, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
				} else {
					$m[ ( $v0 + 25 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
				}
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 28 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
				$i = $v0 >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v3;
				$v3 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_number( $v2, $v1, 1000 );
			$v5 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
			do {
				$v6 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
				if ( $v6 == 10 ) {
					break;
				}
				$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				if ( ( $v0 + 25 ) & 3 || ! isset( $m[ ( $v0 + 25 ) >> 2 ] ) ) {
					$this->rt_store_32( $v0 + 25, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
				} else {
					$m[ ( $v0 + 25 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
				}
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 28 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_demand( $v2, $v1 );
			$v7 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
			do {
				$v6 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
				if ( $v6 == 10 ) {
					break;
				}
				$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				if ( ( $v0 + 25 ) & 3 || ! isset( $m[ ( $v0 + 25 ) >> 2 ] ) ) {
					$this->rt_store_32( $v0 + 25, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
				} else {
					$m[ ( $v0 + 25 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
				}
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 28 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_number( $v2, $v1, 100 );
			$v16 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
			do {
				$v1 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
				if ( $v1 == 10 ) {
					break;
				}
				$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				if ( ( $v0 + 25 ) & 3 || ! isset( $m[ ( $v0 + 25 ) >> 2 ] ) ) {
					$this->rt_store_32( $v0 + 25, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
				} else {
					$m[ ( $v0 + 25 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
				}
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 28 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
				$i = ( $v0 + 24 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v1;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v16 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
				$v3 = 2;
				break 2;
			} while ( false );
			$i = ( $v0 + 44 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v4;
			$i = ( $v0 + 43 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF ) | ( ( $v12 & 0xFF ) << 24 );
			$i = ( $v0 + 42 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFF00FFFF ) | ( ( $v15 & 0xFF ) << 16 );
			$i = ( $v0 + 41 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v14 & 0xFF ) << 8 );
			$i = ( $v0 + 40 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v13 & 0xFF );
			isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
			$m[ ( $v0 + 32 ) >> 2 ] = $v16 & 0xFFFFFFFF;
			$m[ ( $v0 + 36 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
			$m[ ( $v0 + 24 ) >> 2 ] = $v7 & 0xFFFFFFFF;
			$m[ ( $v0 + 28 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v11 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $v9 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		} while ( false );
		$i = ( $v0 + 45 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v3 & 0xFF ) << 8 );
		$this->g0_stack_pointer = ( $v2 + 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::wire::decide::read_line (WebAssembly function 9). */
	private function stock_truth_wire_decide_read_line( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v12 = 0;
		$v3 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v3;
		do {
			do {
				do {
					do {
						do {
							do {
								do {
									do {
										$v4 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
										$v5 = $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
										if ( $v4 < $v5 ) {
											break;
										}
										$v5 = 1;
										if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
											$this->rt_store_32( $v1 + 32, ( $v4 + 1 ) & 0xFFFFFFFF );
										} else {
											$m[ ( $v1 + 32 ) >> 2 ] = ( $v4 + 1 ) & 0xFFFFFFFF;
										}
										$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
										$s0 = $v6 + 1;
										if ( \is_float( $s0 ) ) {
											$s0 = self::rt_add_64( $v6, 1 );
										}
										if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
											$this->rt_store_64( $v1 + 24, $s0 );
										} else {
											$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
											$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										}
										$v6 = ( $v6 ^ \PHP_INT_MIN ) < -1 ? $v6 : 0;
										$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
										$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
										break 2;
									} while ( false );
									$v9 = ( $v4 + 1 ) & 0xFFFFFFFF;
									if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
										$this->rt_store_32( $v1 + 32, $v9 );
									} else {
										$m[ ( $v1 + 32 ) >> 2 ] = $v9;
									}
									$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
									$v6 = $v7 + 1;
									if ( \is_float( $v6 ) ) {
										$v6 = self::rt_add_64( $v7, 1 );
									}
									if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
										$this->rt_store_64( $v1 + 24, $v6 );
									} else {
										$m[ ( $v1 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
										$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
									}
									do {
										$v10 = $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
										$s0 = ( $v10 + ( $v4 << 3 ) ) & 0xFFFFFFFF;
										$v8 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
										if ( $v8 != \PHP_INT_MIN ) {
											break;
										}
										$v11 = 0;
										break 4;
									} while ( false );
									if ( ( $v8 ^ \PHP_INT_MIN ) < -9223372036854775708 ) {
										break 2;
									}
									$s0 = $v6 > 1 ? $v6 : 1;
									$v6 = $s0 + -1;
									if ( \is_float( $v6 ) ) {
										$v6 = self::rt_add_64( $s0, -1 );
									}
									$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
									$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
									$v5 = 4;
								} while ( false );
								$i = ( $v0 + 32 ) >> 2;
								isset( $m[ $i ] ) || $this->rt_touch( $i );
								$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v5 & 0xFF );
								isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
								$m[ ( $v0 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
								$m[ ( $v0 + 28 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
								isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
								$m[ ( $v0 + 16 ) >> 2 ] = $v7 & 0xFFFFFFFF;
								$m[ ( $v0 + 20 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
								isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
								$m[ ( $v0 + 8 ) >> 2 ] = $v8 & 0xFFFFFFFF;
								$m[ ( $v0 + 12 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
								isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
								$m[ $v0 >> 2 ] = 2;
								$m[ ( $v0 + 4 ) >> 2 ] = 0;
								break 6;
							} while ( false );
							$v11 = 1;
							$v12 = $v8 & 0xFFFFFFFF;
							if ( $v2 <= $v12 ) {
								break 2;
							}
						} while ( false );
						do {
							do {
								do {
									if ( $v9 < $v5 ) {
										break;
									}
									$s0 = $v7 + 2;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_add_64( $v7, 2 );
									}
									if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
										$this->rt_store_64( $v1 + 24, $s0 );
									} else {
										$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									}
									if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
										$this->rt_store_32( $v1 + 32, ( $v4 + 2 ) & 0xFFFFFFFF );
									} else {
										$m[ ( $v1 + 32 ) >> 2 ] = ( $v4 + 2 ) & 0xFFFFFFFF;
									}
									$v6 = ( $v6 ^ \PHP_INT_MIN ) < -1 ? $v6 : 0;
									$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
									$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
									$v4 = 1;
									break 2;
								} while ( false );
								$v2 = ( $v4 + 2 ) & 0xFFFFFFFF;
								if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
									$this->rt_store_32( $v1 + 32, $v2 );
								} else {
									$m[ ( $v1 + 32 ) >> 2 ] = $v2;
								}
								$v6 = $v7 + 2;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $v7, 2 );
								}
								if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
									$this->rt_store_64( $v1 + 24, $v6 );
								} else {
									$m[ ( $v1 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
									$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
								}
								$s0 = ( $v10 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
								$v13 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
								if ( ( $v13 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
									break 2;
								}
								$v4 = $v13 == \PHP_INT_MIN ? 3 : 4;
								$s0 = $v6 > 1 ? $v6 : 1;
								$v6 = $s0 + -1;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $s0, -1 );
								}
								$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
								$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
							} while ( false );
							$i = ( $v0 + 32 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 & 0xFF );
							isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
							$m[ ( $v0 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
							$m[ ( $v0 + 28 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
							$m[ ( $v0 + 16 ) >> 2 ] = $v7 & 0xFFFFFFFF;
							$m[ ( $v0 + 20 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
							$m[ ( $v0 + 8 ) >> 2 ] = $v8 & 0xFFFFFFFF;
							$m[ ( $v0 + 12 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
							$m[ $v0 >> 2 ] = 2;
							$m[ ( $v0 + 4 ) >> 2 ] = 0;
							break 5;
						} while ( false );
						do {
							do {
								do {
									if ( $v2 < $v5 ) {
										break;
									}
									$s0 = $v7 + 3;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_add_64( $v7, 3 );
									}
									if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
										$this->rt_store_64( $v1 + 24, $s0 );
									} else {
										$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									}
									if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
										$this->rt_store_32( $v1 + 32, ( $v4 + 3 ) & 0xFFFFFFFF );
									} else {
										$m[ ( $v1 + 32 ) >> 2 ] = ( $v4 + 3 ) & 0xFFFFFFFF;
									}
									$v6 = ( $v6 ^ \PHP_INT_MIN ) < -1 ? $v6 : 0;
									$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
									$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
									$v4 = 1;
									break 2;
								} while ( false );
								$v9 = ( $v4 + 3 ) & 0xFFFFFFFF;
								if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
									$this->rt_store_32( $v1 + 32, $v9 );
								} else {
									$m[ ( $v1 + 32 ) >> 2 ] = $v9;
								}
								$v6 = $v7 + 3;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $v7, 3 );
								}
								if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
									$this->rt_store_64( $v1 + 24, $v6 );
								} else {
									$m[ ( $v1 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
									$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
								}
								$s0 = ( $v10 + ( $v2 << 3 ) ) & 0xFFFFFFFF;
								$v14 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
								$v15 = $v14 + -1;
								if ( \is_float( $v15 ) ) {
									$v15 = self::rt_add_64( $v14, -1 );
								}
								if ( ( $v15 ^ \PHP_INT_MIN ) < -9223372036854775803 ) {
									break 2;
								}
								$v4 = $v14 == \PHP_INT_MIN ? 3 : 5;
								$s0 = $v6 > 1 ? $v6 : 1;
								$v6 = $s0 + -1;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $s0, -1 );
								}
								$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
								$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
							} while ( false );
							$i = ( $v0 + 32 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 & 0xFF );
							isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
							$m[ ( $v0 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
							$m[ ( $v0 + 28 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
							$m[ ( $v0 + 16 ) >> 2 ] = $v7 & 0xFFFFFFFF;
							$m[ ( $v0 + 20 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
							$m[ ( $v0 + 8 ) >> 2 ] = $v8 & 0xFFFFFFFF;
							$m[ ( $v0 + 12 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
							$m[ $v0 >> 2 ] = 2;
							$m[ ( $v0 + 4 ) >> 2 ] = 0;
							break 5;
						} while ( false );
						do {
							if ( $v8 != \PHP_INT_MIN ) {
								break;
							}
							if ( $v13 != 1 ) {
								break;
							}
							if ( $v15 == 0 ) {
								break 3;
							}
						} while ( false );
						do {
							do {
								do {
									if ( $v9 < $v5 ) {
										break;
									}
									$s0 = $v7 + 4;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_add_64( $v7, 4 );
									}
									if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
										$this->rt_store_64( $v1 + 24, $s0 );
									} else {
										$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									}
									if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
										$this->rt_store_32( $v1 + 32, ( $v4 + 4 ) & 0xFFFFFFFF );
									} else {
										$m[ ( $v1 + 32 ) >> 2 ] = ( $v4 + 4 ) & 0xFFFFFFFF;
									}
									$v6 = ( $v6 ^ \PHP_INT_MIN ) < -1 ? $v6 : 0;
									$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
									$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
									$v4 = 1;
									break 2;
								} while ( false );
								$v2 = ( $v4 + 4 ) & 0xFFFFFFFF;
								if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
									$this->rt_store_32( $v1 + 32, $v2 );
								} else {
									$m[ ( $v1 + 32 ) >> 2 ] = $v2;
								}
								$v6 = $v7 + 4;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $v7, 4 );
								}
								if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
									$this->rt_store_64( $v1 + 24, $v6 );
								} else {
									$m[ ( $v1 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
									$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
								}
								$s0 = ( $v10 + ( $v9 << 3 ) ) & 0xFFFFFFFF;
								$v8 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
								if ( ( $v8 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
									break 2;
								}
								$v4 = $v8 == \PHP_INT_MIN ? 3 : 4;
								$s0 = $v6 > 1 ? $v6 : 1;
								$v6 = $s0 + -1;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $s0, -1 );
								}
								$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
								$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
							} while ( false );
							$i = ( $v0 + 32 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 & 0xFF );
							isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
							$m[ ( $v0 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
							$m[ ( $v0 + 28 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
							$m[ ( $v0 + 16 ) >> 2 ] = $v7 & 0xFFFFFFFF;
							$m[ ( $v0 + 20 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
							$m[ ( $v0 + 8 ) >> 2 ] = $v8 & 0xFFFFFFFF;
							$m[ ( $v0 + 12 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
							$m[ $v0 >> 2 ] = 2;
							$m[ ( $v0 + 4 ) >> 2 ] = 0;
							break 5;
						} while ( false );
						do {
							do {
								do {
									if ( $v2 < $v5 ) {
										break;
									}
									$s0 = $v7 + 5;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_add_64( $v7, 5 );
									}
									if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
										$this->rt_store_64( $v1 + 24, $s0 );
									} else {
										$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									}
									if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
										$this->rt_store_32( $v1 + 32, ( $v4 + 5 ) & 0xFFFFFFFF );
									} else {
										$m[ ( $v1 + 32 ) >> 2 ] = ( $v4 + 5 ) & 0xFFFFFFFF;
									}
									$v6 = ( $v6 ^ \PHP_INT_MIN ) < -1 ? $v6 : 0;
									$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
									$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
									$v1 = 1;
									break 2;
								} while ( false );
								if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
									$this->rt_store_32( $v1 + 32, ( $v4 + 5 ) & 0xFFFFFFFF );
								} else {
									$m[ ( $v1 + 32 ) >> 2 ] = ( $v4 + 5 ) & 0xFFFFFFFF;
								}
								$v6 = $v7 + 5;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $v7, 5 );
								}
								if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
									$this->rt_store_64( $v1 + 24, $v6 );
								} else {
									$m[ ( $v1 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
									$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
								}
								$s0 = ( $v10 + ( $v2 << 3 ) ) & 0xFFFFFFFF;
								$v7 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
								if ( $v7 == \PHP_INT_MIN ) {
									break 2;
								}
								if ( ( $v7 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
									break 2;
								}
								$s0 = $v6 > 1 ? $v6 : 1;
								$v6 = $s0 + -1;
								if ( \is_float( $v6 ) ) {
									$v6 = self::rt_add_64( $s0, -1 );
								}
								$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
								$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
								$v1 = 4;
							} while ( false );
							$i = ( $v0 + 32 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v1 & 0xFF );
							isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
							$m[ ( $v0 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
							$m[ ( $v0 + 28 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
							$m[ ( $v0 + 16 ) >> 2 ] = $v7 & 0xFFFFFFFF;
							$m[ ( $v0 + 20 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
							$m[ ( $v0 + 8 ) >> 2 ] = $v8 & 0xFFFFFFFF;
							$m[ ( $v0 + 12 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
							$m[ $v0 >> 2 ] = 2;
							$m[ ( $v0 + 4 ) >> 2 ] = 0;
							break 5;
						} while ( false );
						$this->stock_truth_wire_words_reader_demand( $v3, $v1 );
						$v6 = ( $m[ $v3 >> 2 ] ?? $this->rt_word( $v3 >> 2 ) ) | ( ( $m[ ( $v3 + 4 ) >> 2 ] ?? $this->rt_word( ( $v3 + 4 ) >> 2 ) ) << 32 );
						do {
							$v4 = ( $m[ ( $v3 + 24 ) >> 2 ] ?? $this->rt_word( ( $v3 + 24 ) >> 2 ) ) & 0xFF;
							if ( $v4 == 10 ) {
								break;
							}
							$s0 = ( $m[ ( $v3 + 16 ) >> 2 ] ?? $this->rt_word( ( $v3 + 16 ) >> 2 ) ) | ( ( $m[ ( $v3 + 20 ) >> 2 ] ?? $this->rt_word( ( $v3 + 20 ) >> 2 ) ) << 32 );
							isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
							$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							$s0 = ( $m[ ( $v3 + 8 ) >> 2 ] ?? $this->rt_word( ( $v3 + 8 ) >> 2 ) ) | ( ( $m[ ( $v3 + 12 ) >> 2 ] ?? $this->rt_word( ( $v3 + 12 ) >> 2 ) ) << 32 );
							isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
							$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							if ( ( $v0 + 33 ) & 3 || ! isset( $m[ ( $v0 + 33 ) >> 2 ] ) ) {
								$this->rt_store_32( $v0 + 33, ( $v3 + 25 ) & 3 ? $this->rt_load_32( $v3 + 25 ) : $m[ ( $v3 + 25 ) >> 2 ] ?? $this->rt_word( ( $v3 + 25 ) >> 2 ) );
							} else {
								$m[ ( $v0 + 33 ) >> 2 ] = ( $v3 + 25 ) & 3 ? $this->rt_load_32( $v3 + 25 ) : $m[ ( $v3 + 25 ) >> 2 ] ?? $this->rt_word( ( $v3 + 25 ) >> 2 );
							}
							isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
							$m[ ( $v0 + 36 ) >> 2 ] = $m[ ( $v3 + 28 ) >> 2 ] ?? $this->rt_word( ( $v3 + 28 ) >> 2 );
							break 4;
						} while ( false );
						$this->stock_truth_wire_words_reader_step( $v3, $v1 );
						$v14 = ( $m[ $v3 >> 2 ] ?? $this->rt_word( $v3 >> 2 ) ) | ( ( $m[ ( $v3 + 4 ) >> 2 ] ?? $this->rt_word( ( $v3 + 4 ) >> 2 ) ) << 32 );
						do {
							$v4 = ( $m[ ( $v3 + 24 ) >> 2 ] ?? $this->rt_word( ( $v3 + 24 ) >> 2 ) ) & 0xFF;
							if ( $v4 == 10 ) {
								break;
							}
							$s0 = ( $m[ ( $v3 + 16 ) >> 2 ] ?? $this->rt_word( ( $v3 + 16 ) >> 2 ) ) | ( ( $m[ ( $v3 + 20 ) >> 2 ] ?? $this->rt_word( ( $v3 + 20 ) >> 2 ) ) << 32 );
							isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
							$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							$s0 = ( $m[ ( $v3 + 8 ) >> 2 ] ?? $this->rt_word( ( $v3 + 8 ) >> 2 ) ) | ( ( $m[ ( $v3 + 12 ) >> 2 ] ?? $this->rt_word( ( $v3 + 12 ) >> 2 ) ) << 32 );
							isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
							$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							if ( ( $v0 + 33 ) & 3 || ! isset( $m[ ( $v0 + 33 ) >> 2 ] ) ) {
								$this->rt_store_32( $v0 + 33, ( $v3 + 25 ) & 3 ? $this->rt_load_32( $v3 + 25 ) : $m[ ( $v3 + 25 ) >> 2 ] ?? $this->rt_word( ( $v3 + 25 ) >> 2 ) );
							} else {
								$m[ ( $v0 + 33 ) >> 2 ] = ( $v3 + 25 ) & 3 ? $this->rt_load_32( $v3 + 25 ) : $m[ ( $v3 + 25 ) >> 2 ] ?? $this->rt_word( ( $v3 + 25 ) >> 2 );
							}
							isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
							$m[ ( $v0 + 36 ) >> 2 ] = $m[ ( $v3 + 28 ) >> 2 ] ?? $this->rt_word( ( $v3 + 28 ) >> 2 );
							$v6 = $v14;
							break 4;
						} while ( false );
						$i = ( $v0 + 49 ) >> 2;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v15 & 0xFF ) << 8 );
						$i = ( $v0 + 48 ) >> 2;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | (int) ( $v13 == 1 );
						isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
						$m[ ( $v0 + 40 ) >> 2 ] = $v14 & 0xFFFFFFFF;
						$m[ ( $v0 + 44 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
						$m[ ( $v0 + 32 ) >> 2 ] = $v6 & 0xFFFFFFFF;
						$m[ ( $v0 + 36 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
						$m[ ( $v0 + 24 ) >> 2 ] = $v8 & 0xFFFFFFFF;
						$m[ ( $v0 + 28 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
						$m[ ( $v0 + 20 ) >> 2 ] = $v12;
						isset( $m[ ( $v0 + 16 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 16 ) >> 2 );
						$m[ ( $v0 + 16 ) >> 2 ] = $v11;
						isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
						$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
						$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
						$s0 = (int) ( ( $v7 ^ \PHP_INT_MIN ) < -9223362036854775807 );
						isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
						$m[ $v0 >> 2 ] = $s0;
						$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
						break 4;
					} while ( false );
					$i = ( $v0 + 32 ) >> 2;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 7;
					isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
					$m[ $v0 >> 2 ] = 2;
					$m[ ( $v0 + 4 ) >> 2 ] = 0;
					$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
					$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
					$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$s0 = $v6 > 1 ? $v6 : 1;
					$s1 = $s0 + -1;
					if ( \is_float( $s1 ) ) {
						$s1 = self::rt_add_64( $s0, -1 );
					}
					isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
					$m[ ( $v0 + 24 ) >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $v0 + 28 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
					break 3;
				} while ( false );
				$i = ( $v0 + 32 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 8;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v6 > 1 ? $v6 : 1;
				$s1 = $s0 + -1;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_add_64( $s0, -1 );
				}
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $s1 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$i = ( $v0 + 32 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 & 0xFF );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = 2;
			$m[ ( $v0 + 4 ) >> 2 ] = 0;
		} while ( false );
		$this->g0_stack_pointer = ( $v3 + 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::wire::decide::read_pool (WebAssembly function 10). */
	private function stock_truth_wire_decide_read_pool( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v2 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v2;
		do {
			do {
				do {
					do {
						$v3 = $v1 & 3 ? $this->rt_load_32( $v1 + 32 ) : $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
						$v4 = $v1 & 3 ? $this->rt_load_32( $v1 + 4 ) : $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
						if ( $v3 < $v4 ) {
							break;
						}
						$v4 = 1;
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 1 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 1 ) & 0xFFFFFFFF;
						}
						$v5 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
						$s0 = $v5 + 1;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v5, 1 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						break 2;
					} while ( false );
					$v8 = ( $v3 + 1 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v8 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v8;
					}
					$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
					$v5 = $v9 + 1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v9, 1 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$v10 = $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
					$s0 = ( $v10 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
					$v6 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					$v7 = $v6 + 10000000000000;
					if ( \is_float( $v7 ) ) {
						$v7 = self::rt_add_64( $v6, 10000000000000 );
					}
					if ( $v6 == \PHP_INT_MIN ) {
						break 2;
					}
					if ( ( $v7 ^ \PHP_INT_MIN ) < -9223352036854775807 ) {
						break 2;
					}
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					$v4 = 4;
				} while ( false );
				$i = ( $v0 + 32 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 & 0xFF );
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v8 < $v4 ) {
							break;
						}
						$s0 = $v9 + 2;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v9, 2 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 2 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 2 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v3 = 1;
						break 2;
					} while ( false );
					$v11 = ( $v3 + 2 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v11 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v11;
					}
					$v5 = $v9 + 2;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v9, 2 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v10 + ( $v8 << 3 ) ) & 0xFFFFFFFF;
					$v12 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					$v13 = $v12 + -1;
					if ( \is_float( $v13 ) ) {
						$v13 = self::rt_add_64( $v12, -1 );
					}
					if ( ( $v13 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
						break 2;
					}
					$v3 = $v12 == \PHP_INT_MIN ? 3 : 5;
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				} while ( false );
				$i = ( $v0 + 32 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v11 < $v4 ) {
							break;
						}
						$s0 = $v9 + 3;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v9, 3 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 3 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 3 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v1 = 1;
						break 2;
					} while ( false );
					$v8 = ( $v3 + 3 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v8 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v8;
					}
					$v5 = $v9 + 3;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v9, 3 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v10 + ( $v11 << 3 ) ) & 0xFFFFFFFF;
					$v12 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					if ( $v12 == \PHP_INT_MIN ) {
						break 2;
					}
					if ( ( $v12 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
						break 2;
					}
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					$v1 = 4;
				} while ( false );
				$i = ( $v0 + 32 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v1 & 0xFF );
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v8 < $v4 ) {
							break;
						}
						$s0 = $v9 + 4;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v9, 4 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 4 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 4 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v1 = 1;
						break 2;
					} while ( false );
					$v11 = ( $v3 + 4 ) & 0xFFFFFFFF;
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, $v11 );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = $v11;
					}
					$v5 = $v9 + 4;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v9, 4 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v10 + ( $v8 << 3 ) ) & 0xFFFFFFFF;
					$v14 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					if ( $v14 == \PHP_INT_MIN ) {
						break 2;
					}
					if ( ( $v14 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
						break 2;
					}
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					$v1 = 4;
				} while ( false );
				$i = ( $v0 + 32 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v1 & 0xFF );
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( ( $v12 ^ \PHP_INT_MIN ) > -9223118634553975809 ) {
							break;
						}
						if ( ( $v14 ^ \PHP_INT_MIN ) >= -9223118634553975808 ) {
							break 2;
						}
						$v7 = (int) ( ( $v7 ^ \PHP_INT_MIN ) > -9223352036854775808 );
						break 3;
					} while ( false );
					if ( ( $v7 ^ \PHP_INT_MIN ) < -9223352036854775807 ) {
						break;
					}
					$v7 = 2;
					if ( ( $v14 ^ \PHP_INT_MIN ) > -9223118634553975809 ) {
						break 2;
					}
				} while ( false );
				$i = ( $v0 + 32 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 8;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v5 > 1 ? $v5 : 1;
				$s1 = $s0 + -1;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_add_64( $s0, -1 );
				}
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $s1 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			do {
				do {
					do {
						if ( $v11 < $v4 ) {
							break;
						}
						$s0 = $v9 + 5;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v9, 5 );
						}
						if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
							$this->rt_store_64( $v1 + 24, $s0 );
						} else {
							$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
						}
						if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
							$this->rt_store_32( $v1 + 32, ( $v3 + 5 ) & 0xFFFFFFFF );
						} else {
							$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 5 ) & 0xFFFFFFFF;
						}
						$v5 = ( $v5 ^ \PHP_INT_MIN ) < -1 ? $v5 : 0;
						$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
						$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
						$v1 = 1;
						break 2;
					} while ( false );
					if ( $v1 & 3 || ! isset( $m[ ( $v1 + 32 ) >> 2 ] ) ) {
						$this->rt_store_32( $v1 + 32, ( $v3 + 5 ) & 0xFFFFFFFF );
					} else {
						$m[ ( $v1 + 32 ) >> 2 ] = ( $v3 + 5 ) & 0xFFFFFFFF;
					}
					$v5 = $v9 + 5;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $v9, 5 );
					}
					if ( $v1 & 3 || ! isset( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $v1 + 24, $v5 );
					} else {
						$m[ ( $v1 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					}
					$s0 = ( $v10 + ( $v11 << 3 ) ) & 0xFFFFFFFF;
					$v9 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
					if ( $v9 == \PHP_INT_MIN ) {
						break 2;
					}
					if ( ( $v9 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
						break 2;
					}
					$s0 = $v5 > 1 ? $v5 : 1;
					$v5 = $s0 + -1;
					if ( \is_float( $v5 ) ) {
						$v5 = self::rt_add_64( $s0, -1 );
					}
					$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v7 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					$v1 = 4;
				} while ( false );
				$i = ( $v0 + 32 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v1 & 0xFF );
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_demand( $v2, $v1 );
			$v5 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
			do {
				do {
					$v3 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
					if ( $v3 == 10 ) {
						break;
					}
					$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
					$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$s0 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
					$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					if ( ( $v0 + 33 ) & 3 || ! isset( $m[ ( $v0 + 33 ) >> 2 ] ) ) {
						$this->rt_store_32( $v0 + 33, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
					} else {
						$m[ ( $v0 + 33 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
					}
					isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
					$m[ ( $v0 + 36 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
					$v1 = 8;
					break 2;
				} while ( false );
				$this->stock_truth_wire_words_reader_demand( $v2, $v1 );
				$v15 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
				do {
					$v3 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
					if ( $v3 == 10 ) {
						break;
					}
					$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
					$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$s0 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
					$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					if ( ( $v0 + 33 ) & 3 || ! isset( $m[ ( $v0 + 33 ) >> 2 ] ) ) {
						$this->rt_store_32( $v0 + 33, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
					} else {
						$m[ ( $v0 + 33 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
					}
					isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
					$m[ ( $v0 + 36 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
					$v1 = 8;
					$v5 = $v15;
					break 2;
				} while ( false );
				$this->stock_truth_wire_words_reader_instant_or_none( $v2, $v1 );
				$v16 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
				$v17 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
				do {
					$v3 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
					if ( $v3 == 10 ) {
						break;
					}
					if ( ( $v0 + 33 ) & 3 || ! isset( $m[ ( $v0 + 33 ) >> 2 ] ) ) {
						$this->rt_store_32( $v0 + 33, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
					} else {
						$m[ ( $v0 + 33 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
					}
					isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
					$m[ ( $v0 + 36 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
					$v5 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
					$m[ ( $v0 + 16 ) >> 2 ] = $v16 & 0xFFFFFFFF;
					$m[ ( $v0 + 20 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
					$m[ ( $v0 + 8 ) >> 2 ] = $v17 & 0xFFFFFFFF;
					$m[ ( $v0 + 12 ) >> 2 ] = ( $v17 >> 32 ) & 0xFFFFFFFF;
					$v1 = 24;
					break 2;
				} while ( false );
				$this->stock_truth_wire_words_reader_demand_or_none( $v2, $v1 );
				$v18 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
				$v19 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
				do {
					$v3 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
					if ( $v3 == 10 ) {
						break;
					}
					if ( ( $v0 + 33 ) & 3 || ! isset( $m[ ( $v0 + 33 ) >> 2 ] ) ) {
						$this->rt_store_32( $v0 + 33, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
					} else {
						$m[ ( $v0 + 33 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
					}
					isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
					$m[ ( $v0 + 36 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
					$v5 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
					$m[ ( $v0 + 16 ) >> 2 ] = $v18 & 0xFFFFFFFF;
					$m[ ( $v0 + 20 ) >> 2 ] = ( $v18 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
					$m[ ( $v0 + 8 ) >> 2 ] = $v19 & 0xFFFFFFFF;
					$m[ ( $v0 + 12 ) >> 2 ] = ( $v19 >> 32 ) & 0xFFFFFFFF;
					$v1 = 24;
					break 2;
				} while ( false );
				$this->stock_truth_wire_words_reader_step( $v2, $v1 );
				$v20 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
				do {
					$v3 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) & 0xFF;
					if ( $v3 == 10 ) {
						break;
					}
					$s0 = ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( $v2 + 20 ) >> 2 ] ?? $this->rt_word( ( $v2 + 20 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
					$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$s0 = ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 );
					isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
					$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					if ( ( $v0 + 33 ) & 3 || ! isset( $m[ ( $v0 + 33 ) >> 2 ] ) ) {
						$this->rt_store_32( $v0 + 33, ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 ) );
					} else {
						$m[ ( $v0 + 33 ) >> 2 ] = ( $v2 + 25 ) & 3 ? $this->rt_load_32( $v2 + 25 ) : $m[ ( $v2 + 25 ) >> 2 ] ?? $this->rt_word( ( $v2 + 25 ) >> 2 );
					}
					isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
					$m[ ( $v0 + 36 ) >> 2 ] = $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 );
					$v1 = 8;
					$v5 = $v20;
					break 2;
				} while ( false );
				isset( $m[ ( $v0 + 124 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 124 ) >> 2 );
				$m[ ( $v0 + 120 ) >> 2 ] = $v20 & 0xFFFFFFFF;
				$m[ ( $v0 + 124 ) >> 2 ] = ( $v20 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 116 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 116 ) >> 2 );
				$m[ ( $v0 + 112 ) >> 2 ] = $v15 & 0xFFFFFFFF;
				$m[ ( $v0 + 116 ) >> 2 ] = ( $v15 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 108 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 108 ) >> 2 );
				$m[ ( $v0 + 104 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 108 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				$i = ( $v0 + 96 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v13 & 0xFF );
				isset( $m[ ( $v0 + 92 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 92 ) >> 2 );
				$m[ ( $v0 + 88 ) >> 2 ] = $v14 & 0xFFFFFFFF;
				$m[ ( $v0 + 92 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 84 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 84 ) >> 2 );
				$m[ ( $v0 + 80 ) >> 2 ] = $v12 & 0xFFFFFFFF;
				$m[ ( $v0 + 84 ) >> 2 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 68 ) >> 2 );
				$m[ ( $v0 + 64 ) >> 2 ] = 0;
				$m[ ( $v0 + 68 ) >> 2 ] = 0;
				isset( $m[ ( $v0 + 60 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 60 ) >> 2 );
				$m[ ( $v0 + 56 ) >> 2 ] = $v6 & 0xFFFFFFFF;
				$m[ ( $v0 + 60 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
				$m[ ( $v0 + 48 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 52 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
				$m[ ( $v0 + 40 ) >> 2 ] = $v18 & 0xFFFFFFFF;
				$m[ ( $v0 + 44 ) >> 2 ] = ( $v18 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
				$m[ ( $v0 + 32 ) >> 2 ] = $v19 & 0xFFFFFFFF;
				$m[ ( $v0 + 36 ) >> 2 ] = ( $v19 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $v16 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v17 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v17 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				$s0 = (int) ( ( $v9 ^ \PHP_INT_MIN ) < -9223118634553975808 );
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $s0;
				$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
				break 2;
			} while ( false );
			$i = ( $v0 + 32 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = 2;
			$m[ ( $v0 + 4 ) >> 2 ] = 0;
			$s0 = ( $v0 + $v1 ) & 0xFFFFFFFF;
			if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $s0, $v5 );
			} else {
				$m[ $s0 >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $s0 >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			}
		} while ( false );
		$this->g0_stack_pointer = ( $v2 + 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::wire::reconcile::write (WebAssembly function 11). */
	private function stock_truth_wire_reconcile_write( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			$v2 = $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 );
			$v3 = $m[ ( $v0 + 4 ) >> 2 ] ?? $this->rt_word( ( $v0 + 4 ) >> 2 );
			if ( $v2 >= $v3 ) {
				break;
			}
			$s0 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
			$s1 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
			$s2 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ? $s0 : \PHP_INT_MIN;
			if ( $s1 & 3 || ! isset( $m[ ( $s1 >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $s1, $s2 );
			} else {
				$m[ $s1 >> 2 ] = $s2 & 0xFFFFFFFF;
				$m[ ( $s1 >> 2 ) + 1 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
			}
		} while ( false );
		do {
			$v4 = ( $v2 + 1 ) & 0xFFFFFFFF;
			if ( $v4 >= $v3 ) {
				break;
			}
			$s0 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
			$s1 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
			$s2 = $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ? $s0 : \PHP_INT_MIN;
			if ( $s1 & 3 || ! isset( $m[ ( $s1 >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $s1, $s2 );
			} else {
				$m[ $s1 >> 2 ] = $s2 & 0xFFFFFFFF;
				$m[ ( $s1 >> 2 ) + 1 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
			}
		} while ( false );
		do {
			$v4 = ( $v2 + 2 ) & 0xFFFFFFFF;
			if ( $v4 >= $v3 ) {
				break;
			}
			$s0 = ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( $v1 + 124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 124 ) >> 2 ) ) << 32 );
			$s1 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
			$s2 = $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ? $s0 : \PHP_INT_MIN;
			if ( $s1 & 3 || ! isset( $m[ ( $s1 >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $s1, $s2 );
			} else {
				$m[ $s1 >> 2 ] = $s2 & 0xFFFFFFFF;
				$m[ ( $s1 >> 2 ) + 1 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
			}
		} while ( false );
		$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
		do {
			$v4 = ( $v2 + 3 ) & 0xFFFFFFFF;
			if ( $v4 >= $v3 ) {
				break;
			}
			$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
			if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $s0, $v5 );
			} else {
				$m[ $s0 >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $s0 >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			}
		} while ( false );
		$v4 = ( $v2 + 4 ) & 0xFFFFFFFF;
		do {
			if ( $v5 == 0 ) {
				break;
			}
			do {
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v4 = ( $v2 + 5 ) & 0xFFFFFFFF;
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v4 = ( $v2 + 6 ) & 0xFFFFFFFF;
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			$v4 = ( $v2 + 7 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v4;
			do {
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v4 = ( $v2 + 8 ) & 0xFFFFFFFF;
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v4 = ( $v2 + 9 ) & 0xFFFFFFFF;
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 64 ) >> 2 ] ?? $this->rt_word( ( $v1 + 64 ) >> 2 ) ) | ( ( $m[ ( $v1 + 68 ) >> 2 ] ?? $this->rt_word( ( $v1 + 68 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v4 = ( $v2 + 10 ) & 0xFFFFFFFF;
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 ) ) | ( ( $m[ ( $v1 + 76 ) >> 2 ] ?? $this->rt_word( ( $v1 + 76 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v4 = ( $v2 + 11 ) & 0xFFFFFFFF;
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v4 = ( $v2 + 12 ) & 0xFFFFFFFF;
				if ( $v4 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			$v4 = ( $v2 + 13 ) & 0xFFFFFFFF;
		} while ( false );
		$v2 = ( ( $m[ ( $v1 + 162 ) >> 2 ] ?? $this->rt_word( ( $v1 + 162 ) >> 2 ) ) >> 16 ) & 0xFF;
		do {
			if ( $v4 >= $v3 ) {
				break;
			}
			$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v4 << 3 ) ) & 0xFFFFFFFF;
			$s1 = (int) ( ( $v2 & 0xFF ) != 3 );
			if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
				$this->rt_store_64( $s0, $s1 );
			} else {
				$m[ $s0 >> 2 ] = $s1;
				$m[ ( $s0 >> 2 ) + 1 ] = $s1 >> 32;
			}
		} while ( false );
		$v6 = ( $v4 + 1 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v6;
		do {
			if ( ( $v2 & 0xFF ) == 3 ) {
				break;
			}
			do {
				if ( $v6 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) & 0xFF ) << 3;
				$s1 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
				$s2 = ( $m[ ( $s0 + 8192 ) >> 2 ] ?? $this->rt_word( ( $s0 + 8192 ) >> 2 ) ) | ( ( $m[ ( $s0 + 8196 ) >> 2 ] ?? $this->rt_word( ( $s0 + 8196 ) >> 2 ) ) << 32 );
				if ( $s1 & 3 || ! isset( $m[ ( $s1 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s1, $s2 );
				} else {
					$m[ $s1 >> 2 ] = $s2 & 0xFFFFFFFF;
					$m[ ( $s1 >> 2 ) + 1 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v6 = ( $v4 + 2 ) & 0xFFFFFFFF;
				if ( $v6 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( ( ( ( $m[ ( $v1 + 161 ) >> 2 ] ?? $this->rt_word( ( $v1 + 161 ) >> 2 ) ) >> 8 ) & 0xFF ) + 1 ) & 7;
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1;
					$m[ ( $s0 >> 2 ) + 1 ] = $s1 >> 32;
				}
			} while ( false );
			do {
				$v6 = ( $v4 + 3 ) & 0xFFFFFFFF;
				if ( $v6 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v6 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $v2 + 1 ) & 0xFF;
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1;
					$m[ ( $s0 >> 2 ) + 1 ] = $s1 >> 32;
				}
			} while ( false );
			do {
				$v2 = ( $v4 + 4 ) & 0xFFFFFFFF;
				if ( $v2 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v2 = ( $v4 + 5 ) & 0xFFFFFFFF;
				if ( $v2 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 136 ) >> 2 ) ) | ( ( $m[ ( $v1 + 140 ) >> 2 ] ?? $this->rt_word( ( $v1 + 140 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v2 = ( $v4 + 6 ) & 0xFFFFFFFF;
				if ( $v2 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 144 ) >> 2 ] ?? $this->rt_word( ( $v1 + 144 ) >> 2 ) ) | ( ( $m[ ( $v1 + 148 ) >> 2 ] ?? $this->rt_word( ( $v1 + 148 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			do {
				$v2 = ( $v4 + 7 ) & 0xFFFFFFFF;
				if ( $v2 >= $v3 ) {
					break;
				}
				$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$s1 = ( $m[ ( $v1 + 152 ) >> 2 ] ?? $this->rt_word( ( $v1 + 152 ) >> 2 ) ) | ( ( $m[ ( $v1 + 156 ) >> 2 ] ?? $this->rt_word( ( $v1 + 156 ) >> 2 ) ) << 32 );
				if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
					$this->rt_store_64( $s0, $s1 );
				} else {
					$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
					$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				}
			} while ( false );
			isset( $m[ ( $v0 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = ( $v4 + 8 ) & 0xFFFFFFFF;
		} while ( false );
		return;
	}

	/** stock_truth::wire::reconcile::read_shop (WebAssembly function 12). */
	private function stock_truth_wire_reconcile_read_shop( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				do {
					$v2 = $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
					$v3 = $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
					if ( $v2 < $v3 ) {
						break;
					}
					$v3 = 1;
					isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
					$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 1 ) & 0xFFFFFFFF;
					$v4 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
					$s0 = $v4 + 1;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_add_64( $v4, 1 );
					}
					isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
					$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
					$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
					$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
					break 2;
				} while ( false );
				$v7 = ( $v2 + 1 ) & 0xFFFFFFFF;
				isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
				$m[ ( $v1 + 32 ) >> 2 ] = $v7;
				$v8 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
				$v4 = $v8 + 1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $v8, 1 );
				}
				isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
				$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
				$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				$v9 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
				$s0 = ( $v9 + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				$v5 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
				$v6 = $v5 + 10000000000000;
				if ( \is_float( $v6 ) ) {
					$v6 = self::rt_add_64( $v5, 10000000000000 );
				}
				if ( $v5 == \PHP_INT_MIN ) {
					break 2;
				}
				if ( ( $v6 ^ \PHP_INT_MIN ) < -9223352036854775807 ) {
					break 2;
				}
				$s0 = $v4 > 1 ? $v4 : 1;
				$v4 = $s0 + -1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, -1 );
				}
				$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
				$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
				$v3 = 4;
			} while ( false );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
			return;
		} while ( false );
		do {
			do {
				do {
					if ( $v7 < $v3 ) {
						break;
					}
					$s0 = $v8 + 2;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_add_64( $v8, 2 );
					}
					isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
					$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
					$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 2 ) & 0xFFFFFFFF;
					$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
					$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
					$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
					$v2 = 1;
					break 2;
				} while ( false );
				$v10 = ( $v2 + 2 ) & 0xFFFFFFFF;
				isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
				$m[ ( $v1 + 32 ) >> 2 ] = $v10;
				$v4 = $v8 + 2;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $v8, 2 );
				}
				isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
				$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
				$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $v9 + ( $v7 << 3 ) ) & 0xFFFFFFFF;
				$v11 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
				if ( ( $v11 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
					break 2;
				}
				$v2 = $v11 == \PHP_INT_MIN ? 3 : 4;
				$s0 = $v4 > 1 ? $v4 : 1;
				$v4 = $s0 + -1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, -1 );
				}
				$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
				$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
			} while ( false );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v2 & 0xFF );
			return;
		} while ( false );
		do {
			do {
				do {
					if ( $v10 < $v3 ) {
						break;
					}
					$s0 = $v8 + 3;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_add_64( $v8, 3 );
					}
					isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
					$m[ ( $v1 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v1 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
					$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 3 ) & 0xFFFFFFFF;
					$v4 = ( $v4 ^ \PHP_INT_MIN ) < -1 ? $v4 : 0;
					$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
					$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
					$v2 = 1;
					break 2;
				} while ( false );
				isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
				$m[ ( $v1 + 32 ) >> 2 ] = ( $v2 + 3 ) & 0xFFFFFFFF;
				$v4 = $v8 + 3;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $v8, 3 );
				}
				isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
				$m[ ( $v1 + 24 ) >> 2 ] = $v4 & 0xFFFFFFFF;
				$m[ ( $v1 + 28 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $v9 + ( $v10 << 3 ) ) & 0xFFFFFFFF;
				$v8 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
				if ( ( $v8 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
					break 2;
				}
				$v2 = $v8 == \PHP_INT_MIN ? 3 : 4;
				$s0 = $v4 > 1 ? $v4 : 1;
				$v4 = $s0 + -1;
				if ( \is_float( $v4 ) ) {
					$v4 = self::rt_add_64( $s0, -1 );
				}
				$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
				$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
			} while ( false );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 24 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v2 & 0xFF );
			return;
		} while ( false );
		$i = ( $v0 + 16 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | (int) ( $v11 == 1 );
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		$s0 = (int) ( ( $v6 ^ \PHP_INT_MIN ) < -9223352036854775807 );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $s0;
		$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
		$i = ( $v0 + 17 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( (int) ( $v8 == 1 ) << 8 );
		$i = ( $v0 + 24 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		return;
	}

	/** stock_truth::rules::gate::judge_pool (WebAssembly function 13). */
	private function stock_truth_rules_gate_judge_pool( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v8 = 0;
		$v9 = 0;
		$v10 = 0;
		$v11 = 0;
		$v12 = 0;
		$v14 = 0;
		$v4 = 0;
		$v5 = 0;
		do {
			$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 48 ) : ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 48 ) >> 2 ) + 1 ) ) << 32 );
			$v7 = (int) ( $v6 == 2 );
			if ( $v7 ) {
				break;
			}
			$v5 = 0;
			if ( $v6 & 1 ) {
				break;
			}
			$v8 = ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) | ( ( $m[ ( $v2 + 28 ) >> 2 ] ?? $this->rt_word( ( $v2 + 28 ) >> 2 ) ) << 32 );
			$v9 = $v1 & 3 ? $this->rt_load_64( $v1 + 56 ) : ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 56 ) >> 2 ) + 1 ) ) << 32 );
			$s0 = $v9 > 0 ? $v9 : 0;
			$s1 = ( $m[ ( $v2 + 32 ) >> 2 ] ?? $this->rt_word( ( $v2 + 32 ) >> 2 ) ) | ( ( $m[ ( $v2 + 36 ) >> 2 ] ?? $this->rt_word( ( $v2 + 36 ) >> 2 ) ) << 32 );
			$v10 = $s0 * $s1;
			if ( \is_float( $v10 ) ) {
				$v10 = self::rt_mul_64( $s0, $s1 );
			}
			$s0 = $v10 + -1000000000000100;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v10, -1000000000000100 );
			}
			$v10 = ( $s0 ^ \PHP_INT_MIN ) < 9221372036854775609 ? 0 : \intdiv( $v10, 100 );
			do {
				$v11 = $v1 & 3 ? $this->rt_load_64( $v1 + 120 ) : ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 120 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 120 ) >> 2 ) + 1 ) ) << 32 );
				if ( $v11 == 0 ) {
					break;
				}
				$v12 = self::rt_remainder( $v10, $v11 );
				$v5 = $v11 >> 63;
				$s0 = ( $v11 ^ $v5 ) - $v5;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_sub_64( $v11 ^ $v5, $v5 );
				}
				$s1 = ( ( $v12 >> 63 ) & $s0 ) + $v12;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_add_64( ( $v12 >> 63 ) & $s0, $v12 );
				}
				$s0 = $v11 > 0 ? $s1 : 0;
				$s1 = $v10 - $s0;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_sub_64( $v10, $s0 );
				}
				$v10 = $s1;
			} while ( false );
			$v11 = $v10 + $v8;
			if ( \is_float( $v11 ) ) {
				$v11 = self::rt_add_64( $v10, $v8 );
			}
			$v12 = $v1 & 3 ? $this->rt_load_64( $v1 + 104 ) : ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 104 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 104 ) >> 2 ) + 1 ) ) << 32 );
			$s0 = $v11 + $v12;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v11, $v12 );
			}
			$v8 = $v1 & 3 ? $this->rt_load_64( $v1 + 112 ) : ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 112 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 112 ) >> 2 ) + 1 ) ) << 32 );
			$s1 = $s0 + $v8;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_add_64( $s0, $v8 );
			}
			$v10 = $v9 - $s1;
			if ( \is_float( $v10 ) ) {
				$v10 = self::rt_sub_64( $v9, $s1 );
			}
			$v5 = 1;
		} while ( false );
		$v13 = 0;
		do {
			if ( $v7 ) {
				break;
			}
			$v13 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			$v4 = $v1 & 3 ? $this->rt_load_64( $v1 + 88 ) : ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 88 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 88 ) >> 2 ) + 1 ) ) << 32 );
			$v6 = $v1 & 3 ? $this->rt_load_64( $v1 + 80 ) : ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 80 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 80 ) >> 2 ) + 1 ) ) << 32 );
			$v6 = $v4 < $v6 ? $v4 : $v6;
			$v1 = $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
			$v6 = $v1 ? ( $v13 > $v6 ? $v13 : $v6 ) : $v6;
			$s0 = ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 + 4 ) >> 2 ] ?? $this->rt_word( ( $v2 + 4 ) >> 2 ) ) << 32 );
			$v14 = $v6 + $s0;
			if ( \is_float( $v14 ) ) {
				$v14 = self::rt_add_64( $v6, $s0 );
			}
			$v14 = $v14 < 253402300799999 ? $v14 : 253402300799999;
			$s0 = $v3 - $v6;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v3, $v6 );
			}
			$v6 = $s0;
			$v6 = $v6 > 0 ? $v6 : 0;
			$s0 = $v1 ? ( $v4 > $v13 ? $v4 : $v13 ) : $v4;
			$s1 = $s0 - $v3;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_sub_64( $s0, $v3 );
			}
			$v4 = (int) ( $s1 <= ( ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( $v2 + 12 ) >> 2 ] ?? $this->rt_word( ( $v2 + 12 ) >> 2 ) ) << 32 ) ) );
			$v13 = 1;
		} while ( false );
		isset( $m[ ( $v0 + 76 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 76 ) >> 2 );
		$m[ ( $v0 + 72 ) >> 2 ] = $v14 & 0xFFFFFFFF;
		$m[ ( $v0 + 76 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 68 ) >> 2 );
		$m[ ( $v0 + 64 ) >> 2 ] = $v13 & 0xFFFFFFFF;
		$m[ ( $v0 + 68 ) >> 2 ] = ( $v13 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 60 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 60 ) >> 2 );
		$m[ ( $v0 + 56 ) >> 2 ] = $v6 & 0xFFFFFFFF;
		$m[ ( $v0 + 60 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
		$m[ ( $v0 + 48 ) >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 52 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
		$m[ ( $v0 + 40 ) >> 2 ] = $v10 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
		$m[ ( $v0 + 32 ) >> 2 ] = $v11 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $v8 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $v12 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v9 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::rules::gate::uncovered_at (WebAssembly function 14). */
	private function stock_truth_rules_gate_uncovered_at( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = 0;
		do {
			if ( ( ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 ) ) != 1 ) {
				break;
			}
			$v4 = 0;
			$v5 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
			$v5 = $v5 > 0 ? $v5 : 0;
			$s0 = $v5 < 10000000000 ? $v5 : 10000000000;
			$s1 = $s0 * $v3;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_mul_64( $s0, $v3 );
			}
			$v3 = $s1;
			if ( $v3 == 0 ) {
				break;
			}
			do {
				$s0 = $v2 > 0 ? $v2 : 0;
				$v2 = $s0 * 144000;
				if ( \is_float( $v2 ) ) {
					$v2 = self::rt_mul_64( $s0, 144000 );
				}
				if ( $v2 != \PHP_INT_MIN ) {
					break;
				}
				if ( $v3 == -1 ) {
					break 2;
				}
			} while ( false );
			$v2 = self::rt_divide_signed_64( $v2, $v3 );
			if ( $v2 > 527039 ) {
				break;
			}
			$s0 = $v2 * 60000;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_mul_64( $v2, 60000 );
			}
			$v2 = $s0;
			if ( ( $v2 ^ \PHP_INT_MIN ) > -9223368883254775808 ) {
				break;
			}
			if ( ( ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 ) ) == 2 ) {
				break;
			}
			$v4 = 1;
			$v5 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
			$v3 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
			$v6 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 );
			$v3 = $v3 < $v6 ? $v3 : $v6;
			$s0 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ? ( $v5 > $v3 ? $v5 : $v3 ) : $v3;
			$s1 = $s0 + $v2;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_add_64( $s0, $v2 );
			}
			$v2 = $s1;
			$s0 = $v2 < 253402300799998 ? $v2 : 253402300799998;
			$s1 = $s0 + 1;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_add_64( $s0, 1 );
			}
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $s1 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
		} while ( false );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::rules::admit::admit (WebAssembly function 15). */
	private function stock_truth_rules_admit_admit( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = $v2 & 3 ? $this->rt_load_64( $v2 + 32 ) : ( $m[ ( $v2 + 32 ) >> 2 ] ?? $this->rt_word( ( $v2 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$v5 = $v2 & 3 ? $this->rt_load_64( $v2 + 40 ) : ( $m[ ( $v2 + 40 ) >> 2 ] ?? $this->rt_word( ( $v2 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 40 ) >> 2 ) + 1 ) ) << 32 );
		$s0 = $v4 - $v5;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_sub_64( $v4, $v5 );
		}
		$v6 = (int) ( $s0 > $v3 );
		do {
			if ( ( ( $m[ ( $v2 + 57 ) >> 2 ] ?? $this->rt_word( ( $v2 + 57 ) >> 2 ) ) >> ( ( ( $v2 + 57 ) & 3 ) << 3 ) ) & 0xFF ) {
				break;
			}
			$i = ( $v0 + 57 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | 0x500;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 ) : ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) | ( ( $m[ ( $v1 >> 2 ) + 1 ] ?? $this->rt_word( ( $v1 >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
			$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 32 ) : ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 32 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
			$m[ ( $v0 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 40 ) : ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 40 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
			$m[ ( $v0 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 48 ) : ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 48 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
			$m[ ( $v0 + 48 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 52 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 56 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
			return;
		} while ( false );
		do {
			if ( ( ( $m[ ( $v2 + 56 ) >> 2 ] ?? $this->rt_word( ( $v2 + 56 ) >> 2 ) ) >> ( ( $v2 & 3 ) << 3 ) ) & 0xFF ) {
				break;
			}
			$i = ( $v0 + 57 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | 0x400;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 ) : ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) | ( ( $m[ ( $v1 >> 2 ) + 1 ] ?? $this->rt_word( ( $v1 >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
			$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 32 ) : ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 32 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
			$m[ ( $v0 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 40 ) : ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 40 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
			$m[ ( $v0 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 48 ) : ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 48 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
			$m[ ( $v0 + 48 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 52 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 56 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
			return;
		} while ( false );
		$v4 = $v6 ? $v5 : $v4;
		$v3 = $v2 & 3 ? $this->rt_load_64( $v2 + 24 ) : ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v2 & 3 ? $this->rt_load_64( $v2 + 16 ) : ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v8 = ( ( $m[ ( $v2 + 48 ) >> 2 ] ?? $this->rt_word( ( $v2 + 48 ) >> 2 ) ) >> ( ( $v2 & 3 ) << 3 ) ) & 0xFF;
		$v9 = $v2 & 3 ? $this->rt_load_64( $v2 + 8 ) : ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 8 ) >> 2 ) + 1 ) ) << 32 );
		$v10 = $v2 & 3 ? $this->rt_load_64( $v2 ) : ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 >> 2 ) + 1 ] ?? $this->rt_word( ( $v2 >> 2 ) + 1 ) ) << 32 );
		do {
			do {
				do {
					$v11 = $v1 & 3 ? $this->rt_load_64( $v1 ) : ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) | ( ( $m[ ( $v1 >> 2 ) + 1 ] ?? $this->rt_word( ( $v1 >> 2 ) + 1 ) ) << 32 );
					if ( $v11 == 2 ) {
						break;
					}
					$v12 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v13 = $v12 & $v7 & 0xFFFFFFFF;
					$v14 = $v13 ? $v3 : $v4;
					$v15 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
					$v16 = $v1 & 3 ? $this->rt_load_64( $v1 + 32 ) : ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 32 ) >> 2 ) + 1 ) ) << 32 );
					$v17 = $v13 ? $v15 : $v16;
					if ( $v14 < $v17 ) {
						break 2;
					}
					do {
						if ( $v14 == $v17 ) {
							break;
						}
						$i = ( $v0 + 48 ) >> 2;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v8;
						isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
						$m[ ( $v0 + 40 ) >> 2 ] = $v5 & 0xFFFFFFFF;
						$m[ ( $v0 + 44 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
						$m[ ( $v0 + 32 ) >> 2 ] = $v4 & 0xFFFFFFFF;
						$m[ ( $v0 + 36 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
						$m[ ( $v0 + 24 ) >> 2 ] = $v3 & 0xFFFFFFFF;
						$m[ ( $v0 + 28 ) >> 2 ] = ( $v3 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
						$m[ ( $v0 + 16 ) >> 2 ] = $v7 & 0xFFFFFFFF;
						$m[ ( $v0 + 20 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
						$m[ ( $v0 + 8 ) >> 2 ] = $v9 & 0xFFFFFFFF;
						$m[ ( $v0 + 12 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
						$m[ $v0 >> 2 ] = $v10 & 0xFFFFFFFF;
						$m[ ( $v0 + 4 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
						$s0 = $v3 - $v15;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_sub_64( $v3, $v15 );
						}
						$s1 = ( ( $m[ ( $v2 + 58 ) >> 2 ] ?? $this->rt_word( ( $v2 + 58 ) >> 2 ) ) >> ( ( ( $v2 + 58 ) & 3 ) << 3 ) ) & 0xFF ? ( $s0 > 1 ? 6 : 0 ) : 0;
						$i = ( $v0 + 57 ) >> 2;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v13 ? $s1 : 0 ) << 8 );
						$i = ( $v0 + 56 ) >> 2;
						isset( $m[ $i ] ) || $this->rt_touch( $i );
						$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
						return;
					} while ( false );
					do {
						do {
							if ( $v11 == $v10 ) {
								break;
							}
							$v2 = ( ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) >> ( ( $v1 & 3 ) << 3 ) ) & 0xFF;
							break 2;
						} while ( false );
						do {
							if ( $v10 & 0xFFFFFFFF ) {
								break;
							}
							$v2 = ( ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) >> ( ( $v1 & 3 ) << 3 ) ) & 0xFF;
							if ( ( $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 ) ) != $v9 ) {
								break 2;
							}
							if ( ( $v2 & 0xFF ) != ( $v8 & 0xFF ) ) {
								break 2;
							}
							break 5;
						} while ( false );
						$v2 = ( ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) >> ( ( $v1 & 3 ) << 3 ) ) & 0xFF;
						if ( $v2 == ( $v8 & 0xFF ) ) {
							break 4;
						}
					} while ( false );
					$i = ( $v0 + 57 ) >> 2;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | 0x300;
					isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
					$m[ ( $v0 + 32 ) >> 2 ] = $v16 & 0xFFFFFFFF;
					$m[ ( $v0 + 36 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
					$m[ ( $v0 + 24 ) >> 2 ] = $v15 & 0xFFFFFFFF;
					$m[ ( $v0 + 28 ) >> 2 ] = ( $v15 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
					$m[ ( $v0 + 16 ) >> 2 ] = $v12 & 0xFFFFFFFF;
					$m[ ( $v0 + 20 ) >> 2 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
					$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 40 ) : ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 40 ) >> 2 ) + 1 ) ) << 32 );
					isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
					$m[ ( $v0 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$s0 = $v11 | $v10;
					isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
					$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$v3 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
					$s0 = $v3 < $v9 ? $v3 : $v9;
					isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
					$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
					$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					$v1 = $v2 & 0xFF;
					$i = ( $v0 + 48 ) >> 2;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( ( $v8 & 0xFF ) == 1 ? 1 : ( $v1 == 1 ? 1 : ( $v1 == 2 ? 2 : $v8 ) ) );
					$i = ( $v0 + 56 ) >> 2;
					isset( $m[ $i ] ) || $this->rt_touch( $i );
					$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
					return;
				} while ( false );
				$i = ( $v0 + 48 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v8;
				isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
				$m[ ( $v0 + 40 ) >> 2 ] = $v5 & 0xFFFFFFFF;
				$m[ ( $v0 + 44 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
				$m[ ( $v0 + 32 ) >> 2 ] = $v4 & 0xFFFFFFFF;
				$m[ ( $v0 + 36 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
				$m[ ( $v0 + 24 ) >> 2 ] = $v3 & 0xFFFFFFFF;
				$m[ ( $v0 + 28 ) >> 2 ] = ( $v3 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
				$m[ ( $v0 + 16 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 20 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
				$m[ ( $v0 + 8 ) >> 2 ] = $v9 & 0xFFFFFFFF;
				$m[ ( $v0 + 12 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = $v10 & 0xFFFFFFFF;
				$m[ ( $v0 + 4 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
				$i = ( $v0 + 57 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = $m[ $i ] & 0xFFFF00FF;
				$i = ( $v0 + 56 ) >> 2;
				isset( $m[ $i ] ) || $this->rt_touch( $i );
				$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
				return;
			} while ( false );
			$i = ( $v0 + 57 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | 0x200;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 ) : ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) | ( ( $m[ ( $v1 >> 2 ) + 1 ] ?? $this->rt_word( ( $v1 >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
			$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 32 ) : ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 32 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
			$m[ ( $v0 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 40 ) : ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 40 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
			$m[ ( $v0 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 48 ) : ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 48 ) >> 2 ) + 1 ) ) << 32 );
			isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
			$m[ ( $v0 + 48 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 52 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$i = ( $v0 + 56 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
			return;
		} while ( false );
		$i = ( $v0 + 57 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | 0x100;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 ) : ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) | ( ( $m[ ( $v1 >> 2 ) + 1 ] ?? $this->rt_word( ( $v1 >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 32 ) : ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 32 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
		$m[ ( $v0 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 40 ) : ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 40 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
		$m[ ( $v0 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 48 ) : ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 48 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
		$m[ ( $v0 + 48 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 52 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$i = ( $v0 + 56 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v6;
		return;
	}

	/** stock_truth::rules::drift::reconcile (WebAssembly function 16). */
	private function stock_truth_rules_drift_reconcile( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v10 = 0;
		$v14 = 0;
		$v15 = 0;
		$v16 = 0;
		$v17 = 0;
		$v18 = 0;
		$v19 = 0;
		$v21 = 0;
		$v22 = 0;
		$v23 = 0;
		$v24 = 0;
		$v25 = 0;
		$v26 = 0;
		$v34 = 0;
		$v5 = ( $this->g0_stack_pointer - 64 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v5;
		$v6 = ( ( $m[ ( $v2 + 32 ) >> 2 ] ?? $this->rt_word( ( $v2 + 32 ) >> 2 ) ) >> ( ( $v2 & 3 ) << 3 ) ) & 0xFF;
		$v7 = 1;
		$v8 = 0;
		do {
			$v9 = $v2 & 3 ? $this->rt_load_64( $v2 + 16 ) : ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 16 ) >> 2 ) + 1 ) ) << 32 );
			if ( $v9 == 2 ) {
				break;
			}
			if ( ( $v6 & 1 ) == 0 ) {
				break;
			}
			$v7 = 1;
			do {
				if ( $v9 == 1 ) {
					break;
				}
				$v7 = 0;
				break 2;
			} while ( false );
			$v8 = $v2 & 3 ? $this->rt_load_64( $v2 + 24 ) : ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 24 ) >> 2 ) + 1 ) ) << 32 );
			$v8 = $v8 > 0 ? $v8 : 0;
		} while ( false );
		do {
			do {
				do {
					do {
						do {
							if ( ( ( ( $m[ ( $v2 + 64 ) >> 2 ] ?? $this->rt_word( ( $v2 + 64 ) >> 2 ) ) >> ( ( $v2 & 3 ) << 3 ) ) & 0xFF ) != 1 ) {
								break;
							}
							$v10 = $v1 & 3 ? $this->rt_load_64( $v1 + 48 ) : ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 48 ) >> 2 ) + 1 ) ) << 32 );
							do {
								$v11 = ( ( $m[ ( $v2 + 65 ) >> 2 ] ?? $this->rt_word( ( $v2 + 65 ) >> 2 ) ) >> ( ( ( $v2 + 65 ) & 3 ) << 3 ) ) & 0xFF;
								if ( ( ( $v11 - 1 ) & 0xFF ) > 2 ) {
									break;
								}
								$v12 = $v10 & 0xFFFFFFFF;
								break 4;
							} while ( false );
							$v12 = $v10 & 0xFFFFFFFF;
							if ( $v10 == 2 ) {
								break 3;
							}
							if ( $v12 & 1 ) {
								break 3;
							}
							$v13 = $v3 & 3 ? $this->rt_load_64( $v3 + 24 ) : ( $m[ ( $v3 + 24 ) >> 2 ] ?? $this->rt_word( ( $v3 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 24 ) >> 2 ) + 1 ) ) << 32 );
							$v14 = $v1 & 3 ? $this->rt_load_64( $v1 + 56 ) : ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 56 ) >> 2 ) + 1 ) ) << 32 );
							$s0 = $v14 > 0 ? $v14 : 0;
							$s1 = $v3 & 3 ? $this->rt_load_64( $v3 + 32 ) : ( $m[ ( $v3 + 32 ) >> 2 ] ?? $this->rt_word( ( $v3 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 32 ) >> 2 ) + 1 ) ) << 32 );
							$v15 = $s0 * $s1;
							if ( \is_float( $v15 ) ) {
								$v15 = self::rt_mul_64( $s0, $s1 );
							}
							$s0 = $v15 + -1000000000000100;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_add_64( $v15, -1000000000000100 );
							}
							$v15 = ( $s0 ^ \PHP_INT_MIN ) < 9221372036854775609 ? 0 : \intdiv( $v15, 100 );
							do {
								$v16 = $v1 & 3 ? $this->rt_load_64( $v1 + 120 ) : ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 120 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 120 ) >> 2 ) + 1 ) ) << 32 );
								if ( $v16 == 0 ) {
									break;
								}
								$v17 = self::rt_remainder( $v15, $v16 );
								$v18 = $v16 >> 63;
								$s0 = ( $v16 ^ $v18 ) - $v18;
								if ( \is_float( $s0 ) ) {
									$s0 = self::rt_sub_64( $v16 ^ $v18, $v18 );
								}
								$s1 = ( ( $v17 >> 63 ) & $s0 ) + $v17;
								if ( \is_float( $s1 ) ) {
									$s1 = self::rt_add_64( ( $v17 >> 63 ) & $s0, $v17 );
								}
								$s0 = $v16 > 0 ? $s1 : 0;
								$s1 = $v15 - $s0;
								if ( \is_float( $s1 ) ) {
									$s1 = self::rt_sub_64( $v15, $s0 );
								}
								$v15 = $s1;
							} while ( false );
							$v17 = $v1 & 3 ? $this->rt_load_64( $v1 + 104 ) : ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 104 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 104 ) >> 2 ) + 1 ) ) << 32 );
							$v18 = $v15 + $v13;
							if ( \is_float( $v18 ) ) {
								$v18 = self::rt_add_64( $v15, $v13 );
							}
							$s0 = $v17 + $v18;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_add_64( $v17, $v18 );
							}
							$v19 = $v2 & 3 ? $this->rt_load_64( $v2 + 56 ) : ( $m[ ( $v2 + 56 ) >> 2 ] ?? $this->rt_word( ( $v2 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 56 ) >> 2 ) + 1 ) ) << 32 );
							$s1 = $s0 + $v19;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_add_64( $s0, $v19 );
							}
							$v15 = $v14 - $s1;
							if ( \is_float( $v15 ) ) {
								$v15 = self::rt_sub_64( $v14, $s1 );
							}
							$v20 = ( ( $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ) >> ( ( $v1 & 3 ) << 3 ) ) & 0xFF;
							$v21 = $v20 == 1 ? ( $v15 > 0 ? $v15 : 0 ) : 0;
							$v13 = $v15 - $v21;
							if ( \is_float( $v13 ) ) {
								$v13 = self::rt_sub_64( $v15, $v21 );
							}
							$v15 = $v13;
							do {
								do {
									$v16 = $v2 & 3 ? $this->rt_load_64( $v2 + 40 ) : ( $m[ ( $v2 + 40 ) >> 2 ] ?? $this->rt_word( ( $v2 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 40 ) >> 2 ) + 1 ) ) << 32 );
									if ( $v16 == 0 ) {
										break;
									}
									do {
										if ( $v16 != -1 ) {
											break;
										}
										if ( $v13 != \PHP_INT_MIN ) {
											break;
										}
										$v16 = 0;
										$v15 = \PHP_INT_MIN;
										break 3;
									} while ( false );
									$v15 = self::rt_remainder( $v13, $v16 );
									$v22 = $v16 >> 63;
									$s0 = ( $v16 ^ $v22 ) - $v22;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_sub_64( $v16 ^ $v22, $v22 );
									}
									$s1 = ( ( $v15 >> 63 ) & $s0 ) + $v15;
									if ( \is_float( $s1 ) ) {
										$s1 = self::rt_add_64( ( $v15 >> 63 ) & $s0, $v15 );
									}
									$s0 = $v16 > 0 ? $s1 : 0;
									$v15 = $v13 - $s0;
									if ( \is_float( $v15 ) ) {
										$v15 = self::rt_sub_64( $v13, $s0 );
									}
								} while ( false );
								$v16 = $v15 > 0 ? $v15 : 0;
							} while ( false );
							$v23 = 0 - $v19;
							if ( \is_float( $v23 ) ) {
								$v23 = self::rt_sub_64( 0, $v19 );
							}
							$v19 = 0 - $v17;
							if ( \is_float( $v19 ) ) {
								$v19 = self::rt_sub_64( 0, $v17 );
							}
							$v22 = 0 - $v18;
							if ( \is_float( $v22 ) ) {
								$v22 = self::rt_sub_64( 0, $v18 );
							}
							$v24 = $v16 - $v15;
							if ( \is_float( $v24 ) ) {
								$v24 = self::rt_sub_64( $v16, $v15 );
							}
							$v25 = $v15 - $v13;
							if ( \is_float( $v25 ) ) {
								$v25 = self::rt_sub_64( $v15, $v13 );
							}
							$v15 = 0;
							$s0 = 0 - $v21;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_sub_64( 0, $v21 );
							}
							$v21 = $s0;
							$v26 = $v2 & 3 ? $this->rt_load_64( $v2 + 48 ) : ( $m[ ( $v2 + 48 ) >> 2 ] ?? $this->rt_word( ( $v2 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 48 ) >> 2 ) + 1 ) ) << 32 );
							$v17 = $v26 + $v16;
							if ( \is_float( $v17 ) ) {
								$v17 = self::rt_add_64( $v26, $v16 );
							}
							$v27 = $v3 & 3 ? $this->rt_load_64( $v3 + 8 ) : ( $m[ ( $v3 + 8 ) >> 2 ] ?? $this->rt_word( ( $v3 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 8 ) >> 2 ) + 1 ) ) << 32 );
							$v28 = $v3 & 3 ? $this->rt_load_64( $v3 ) : ( $m[ $v3 >> 2 ] ?? $this->rt_word( $v3 >> 2 ) ) | ( ( $m[ ( $v3 >> 2 ) + 1 ] ?? $this->rt_word( ( $v3 >> 2 ) + 1 ) ) << 32 );
							$v13 = 1;
							$v12 = 0;
							if ( $v7 & 0xFFFFFFFF ) {
								break 2;
							}
							$v29 = 0;
							$v3 = 0;
							break 4;
						} while ( false );
						$v13 = 0;
						$v6 = 3;
						$v3 = 0;
						break 4;
					} while ( false );
					$v15 = $v8 - $v17;
					if ( \is_float( $v15 ) ) {
						$v15 = self::rt_sub_64( $v8, $v17 );
					}
					$v29 = 1;
					$v3 = 1;
					break 2;
				} while ( false );
				$v20 = ( ( $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ) >> ( ( $v1 & 3 ) << 3 ) ) & 0xFF;
				$v14 = $v1 & 3 ? $this->rt_load_64( $v1 + 56 ) : ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 56 ) >> 2 ) + 1 ) ) << 32 );
				$v27 = $v3 & 3 ? $this->rt_load_64( $v3 + 8 ) : ( $m[ ( $v3 + 8 ) >> 2 ] ?? $this->rt_word( ( $v3 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 8 ) >> 2 ) + 1 ) ) << 32 );
				$v28 = $v3 & 3 ? $this->rt_load_64( $v3 ) : ( $m[ $v3 >> 2 ] ?? $this->rt_word( $v3 >> 2 ) ) | ( ( $m[ ( $v3 >> 2 ) + 1 ] ?? $this->rt_word( ( $v3 >> 2 ) + 1 ) ) << 32 );
				$v29 = $v7 & 0xFFFFFFFF;
				$v3 = 0;
				$v13 = 0;
				$v15 = 0;
			} while ( false );
			$v30 = (int) ( $v15 > 0 );
			$v31 = (int) ( $v10 != 2 );
			$v16 = $v1 & 3 ? $this->rt_load_64( $v1 + 88 ) : ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 88 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 88 ) >> 2 ) + 1 ) ) << 32 );
			$v18 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
			$v32 = $v1 & 3 ? $this->rt_load_32( $v1 ) : $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
			$s0 = $v32 ? ( $v16 > $v18 ? $v16 : $v18 ) : $v16;
			$v33 = $s0 - $v4;
			if ( \is_float( $v33 ) ) {
				$v33 = self::rt_sub_64( $s0, $v4 );
			}
			$v34 = $v31 & (int) ( $v33 > $v27 );
			$v35 = $v34 ^ 1;
			do {
				do {
					do {
						do {
							if ( $v34 ) {
								break;
							}
							$s0 = $v31 & (int) ( $v33 <= $v27 );
							$v27 = $v1 & 3 ? $this->rt_load_64( $v1 + 80 ) : ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 80 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 80 ) >> 2 ) + 1 ) ) << 32 );
							$v16 = $v16 < $v27 ? $v16 : $v27;
							$s1 = $v32 ? ( $v18 > $v16 ? $v18 : $v16 ) : $v16;
							$v16 = $v4 - $s1;
							if ( \is_float( $v16 ) ) {
								$v16 = self::rt_sub_64( $v4, $s1 );
							}
							if ( $s0 & (int) ( ( $v16 > 0 ? $v16 : 0 ) > $v28 ) ) {
								break;
							}
							$v35 = 3;
							$v34 = 2;
							$v1 = 2;
							$v32 = 0;
							do {
								do {
									do {
										do {
											switch ( ( $v11 - 2 ) & 0xFFFFFFFF ) {
												case 0:
													break 3;
												case 1:
													break 7;
												default:
													break 2;
											}
										} while ( false );
										$v1 = ( ( $m[ ( $v2 + 33 ) >> 2 ] ?? $this->rt_word( ( $v2 + 33 ) >> 2 ) ) >> ( ( ( $v2 + 33 ) & 3 ) << 3 ) ) & 0xFF;
										do {
											if ( ( $v9 & 1 ) == 0 ) {
												break;
											}
											do {
												if ( ( $v2 & 3 ? $this->rt_load_64( $v2 + 24 ) : ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 24 ) >> 2 ) + 1 ) ) << 32 ) ) > 0 ) {
													break;
												}
												if ( ( $v6 & ( $v1 ^ 1 ) & 1 ) == 0 ) {
													break 2;
												}
												break 5;
											} while ( false );
											if ( ( $v6 & 1 ) == 0 ) {
												break 4;
											}
										} while ( false );
										if ( $v9 == 2 ) {
											break 2;
										}
										$v6 = (int) ( $v9 != 1 ) & $v6;
										if ( ( ( $v6 | $v1 ) & 1 ) == 0 ) {
											break 2;
										}
										$v1 = (int) ( $v9 != 2 ) & $v6 ? 5 : 6;
									} while ( false );
									$v16 = 0 - $v15;
									if ( \is_float( $v16 ) ) {
										$v16 = self::rt_sub_64( 0, $v15 );
									}
									$v18 = $v16 > 0 ? $v16 : 0;
									$s0 = $v15 > 0 ? $v15 : 0;
									$s1 = $v3 ? 0 : ( $v29 & 1 ? $v8 : 0 );
									$v4 = $s0 + $s1;
									if ( \is_float( $v4 ) ) {
										$v4 = self::rt_add_64( $s0, $s1 );
									}
									break 5;
								} while ( false );
								$v35 = 7;
								$v32 = 1;
								do {
									do {
										switch ( ( $v11 - 1 ) & 0xFFFFFFFF ) {
											case 0:
												break 3;
											case 3:
												break 6;
											default:
												break 2;
										}
									} while ( false );
									$v18 = 0;
									$v1 = $v30 & ( $v31 & (int) ( ( $v20 & 0xFF ) == 1 ) );
									$v34 = (int) ( $v10 != 0 );
									$s0 = $v34 ? 9 : ( $v1 & 1 ? 10 : 11 );
									$v1 = ( $v34 | $v1 | ( ( (int) ( $v10 == 2 ) | $v12 | (int) ( $v14 > -1 ) ) ^ 0xFFFFFFFF ) ) & 1;
									$v35 = $v1 ? $s0 : 12;
									if ( $v1 ) {
										break 3;
									}
									$v32 = 0;
									if ( $v15 != 0 ) {
										break 4;
									}
									$v6 = 3;
									$v10 = 0;
									break 7;
								} while ( false );
								$v35 = 8;
								break 2;
							} while ( false );
							$v35 = 4;
						} while ( false );
						$v32 = 0;
					} while ( false );
					$v10 = 0 - $v15;
					if ( \is_float( $v10 ) ) {
						$v10 = self::rt_sub_64( 0, $v15 );
					}
					$v16 = $v10 > 0 ? $v10 : 0;
					$v34 = 2;
					do {
						$s0 = $v3 ? 0 : ( $v29 & 1 ? $v8 : 0 );
						$v4 = ( $v30 ? $v15 : 0 ) + $s0;
						if ( \is_float( $v4 ) ) {
							$v4 = self::rt_add_64( $v30 ? $v15 : 0, $s0 );
						}
						if ( $v4 > 0 ) {
							break;
						}
						do {
							if ( $v32 == 0 ) {
								break;
							}
							$v6 = 1;
							$v1 = 7;
							$v34 = 0;
							break 4;
						} while ( false );
						$v18 = 0;
						$v34 = 1;
						if ( $v10 > 0 ) {
							break;
						}
						do {
							do {
								if ( $v35 > 9 ) {
									break;
								}
								if ( ( 1 << ( $v35 & 31 ) ) & 0x203 ) {
									break 2;
								}
							} while ( false );
							$v34 = 0;
						} while ( false );
						$v1 = $v35;
						break 2;
					} while ( false );
					$v1 = $v35;
					$v18 = $v16;
				} while ( false );
				do {
					if ( $v1 > 11 ) {
						break;
					}
					$v6 = 1;
					do {
						$v35 = 1 << ( $v1 & 31 );
						if ( $v35 & 0x5C4 ) {
							break;
						}
						if ( ( $v35 & 0xA00 ) == 0 ) {
							break 2;
						}
						$v6 = 2;
					} while ( false );
					$v16 = $v18;
					break 2;
				} while ( false );
				$v16 = $v18;
				$v6 = 0;
			} while ( false );
			do {
				if ( ( $v2 & 3 ? $this->rt_load_64( $v2 ) : ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 >> 2 ) + 1 ] ?? $this->rt_word( ( $v2 >> 2 ) + 1 ) ) << 32 ) ) == 1 ) {
					break;
				}
				$v18 = 0;
				$v10 = 0;
				break 2;
			} while ( false );
			$v18 = $v2 & 3 ? $this->rt_load_64( $v2 + 8 ) : ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 8 ) >> 2 ) + 1 ) ) << 32 );
			$v9 = $v18 >> 63;
			$v27 = $v4 > 0 ? $v4 : 0;
			$v28 = self::rt_divide_unsigned_64( $v27, 10000 );
			$this->multi3( ( $v5 + 48 ) & 0xFFFFFFFF, $v18, $v9, $v28, 0 );
			do {
				$v10 = ( $m[ ( $v5 + 48 ) >> 2 ] ?? $this->rt_word( ( $v5 + 48 ) >> 2 ) ) | ( ( $m[ ( $v5 + 52 ) >> 2 ] ?? $this->rt_word( ( $v5 + 52 ) >> 2 ) ) << 32 );
				if ( ( ( $m[ ( $v5 + 56 ) >> 2 ] ?? $this->rt_word( ( $v5 + 56 ) >> 2 ) ) | ( ( $m[ ( $v5 + 60 ) >> 2 ] ?? $this->rt_word( ( $v5 + 60 ) >> 2 ) ) << 32 ) ) == $v10 >> 63 ) {
					break;
				}
				$v10 = $v9 ^ \PHP_INT_MAX;
			} while ( false );
			$s0 = $v28 * 10000;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_mul_64( $v28, 10000 );
			}
			$s1 = $v27 - $s0;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_sub_64( $v27, $s0 );
			}
			$v27 = $s1;
			$this->multi3( ( $v5 + 32 ) & 0xFFFFFFFF, $v18, $v9, $v27, $v27 >> 63 );
			do {
				$v9 = ( $m[ ( $v5 + 32 ) >> 2 ] ?? $this->rt_word( ( $v5 + 32 ) >> 2 ) ) | ( ( $m[ ( $v5 + 36 ) >> 2 ] ?? $this->rt_word( ( $v5 + 36 ) >> 2 ) ) << 32 );
				if ( ( ( $m[ ( $v5 + 40 ) >> 2 ] ?? $this->rt_word( ( $v5 + 40 ) >> 2 ) ) | ( ( $m[ ( $v5 + 44 ) >> 2 ] ?? $this->rt_word( ( $v5 + 44 ) >> 2 ) ) << 32 ) ) == $v9 >> 63 ) {
					break;
				}
				$v9 = ( $v18 >> 63 ) ^ \PHP_INT_MAX;
			} while ( false );
			$v27 = $v18 >> 63;
			$v28 = self::rt_divide_unsigned_64( $v16, 10000 );
			$this->multi3( ( $v5 + 16 ) & 0xFFFFFFFF, $v18, $v27, $v28, 0 );
			$v33 = \intdiv( $v9, 10000 );
			$v9 = $v10 + $v33;
			if ( \is_float( $v9 ) ) {
				$v9 = self::rt_add_64( $v10, $v33 );
			}
			$v10 = (int) ( $v33 < 0 ) ^ (int) ( $v9 < $v10 ) ? ( $v9 >> 63 ) ^ \PHP_INT_MIN : $v9;
			do {
				$v9 = ( $m[ ( $v5 + 16 ) >> 2 ] ?? $this->rt_word( ( $v5 + 16 ) >> 2 ) ) | ( ( $m[ ( $v5 + 20 ) >> 2 ] ?? $this->rt_word( ( $v5 + 20 ) >> 2 ) ) << 32 );
				if ( ( ( $m[ ( $v5 + 24 ) >> 2 ] ?? $this->rt_word( ( $v5 + 24 ) >> 2 ) ) | ( ( $m[ ( $v5 + 28 ) >> 2 ] ?? $this->rt_word( ( $v5 + 28 ) >> 2 ) ) << 32 ) ) == $v9 >> 63 ) {
					break;
				}
				$v9 = $v27 ^ \PHP_INT_MAX;
			} while ( false );
			$v2 = (int) ( $v10 < 9007199254740991 );
			$s0 = $v28 * 10000;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_mul_64( $v28, 10000 );
			}
			$v28 = $v16 - $s0;
			if ( \is_float( $v28 ) ) {
				$v28 = self::rt_sub_64( $v16, $s0 );
			}
			$this->multi3( $v5, $v18, $v27, $v28, $v28 >> 63 );
			do {
				$v27 = ( $m[ $v5 >> 2 ] ?? $this->rt_word( $v5 >> 2 ) ) | ( ( $m[ ( $v5 + 4 ) >> 2 ] ?? $this->rt_word( ( $v5 + 4 ) >> 2 ) ) << 32 );
				if ( ( ( $m[ ( $v5 + 8 ) >> 2 ] ?? $this->rt_word( ( $v5 + 8 ) >> 2 ) ) | ( ( $m[ ( $v5 + 12 ) >> 2 ] ?? $this->rt_word( ( $v5 + 12 ) >> 2 ) ) << 32 ) ) == $v27 >> 63 ) {
					break;
				}
				$v27 = ( $v18 >> 63 ) ^ \PHP_INT_MAX;
			} while ( false );
			$v10 = $v2 ? $v10 : 9007199254740991;
			$v27 = \intdiv( $v27, 10000 );
			$v18 = $v9 + $v27;
			if ( \is_float( $v18 ) ) {
				$v18 = self::rt_add_64( $v9, $v27 );
			}
			$v18 = (int) ( $v27 < 0 ) ^ (int) ( $v18 < $v9 ) ? ( $v18 >> 63 ) ^ \PHP_INT_MIN : $v18;
			$v18 = $v18 < 9007199254740991 ? $v18 : 9007199254740991;
		} while ( false );
		$i = ( $v0 + 162 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFF00FFFF ) | ( ( $v6 & 0xFF ) << 16 );
		$i = ( $v0 + 161 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v34 & 0xFF ) << 8 );
		$i = ( $v0 + 160 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v1 & 0xFF );
		isset( $m[ ( $v0 + 156 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 156 ) >> 2 );
		$m[ ( $v0 + 152 ) >> 2 ] = $v18 & 0xFFFFFFFF;
		$m[ ( $v0 + 156 ) >> 2 ] = ( $v18 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 148 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 148 ) >> 2 );
		$m[ ( $v0 + 144 ) >> 2 ] = $v16 & 0xFFFFFFFF;
		$m[ ( $v0 + 148 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 140 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 140 ) >> 2 );
		$m[ ( $v0 + 136 ) >> 2 ] = $v10 & 0xFFFFFFFF;
		$m[ ( $v0 + 140 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 132 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 132 ) >> 2 );
		$m[ ( $v0 + 128 ) >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 132 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 124 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 124 ) >> 2 );
		$m[ ( $v0 + 120 ) >> 2 ] = $v15 & 0xFFFFFFFF;
		$m[ ( $v0 + 124 ) >> 2 ] = ( $v15 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 92 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 92 ) >> 2 );
		$m[ ( $v0 + 88 ) >> 2 ] = $v17 & 0xFFFFFFFF;
		$m[ ( $v0 + 92 ) >> 2 ] = ( $v17 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 84 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 84 ) >> 2 );
		$m[ ( $v0 + 80 ) >> 2 ] = $v26 & 0xFFFFFFFF;
		$m[ ( $v0 + 84 ) >> 2 ] = ( $v26 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 76 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 76 ) >> 2 );
		$m[ ( $v0 + 72 ) >> 2 ] = $v24 & 0xFFFFFFFF;
		$m[ ( $v0 + 76 ) >> 2 ] = ( $v24 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 68 ) >> 2 );
		$m[ ( $v0 + 64 ) >> 2 ] = $v25 & 0xFFFFFFFF;
		$m[ ( $v0 + 68 ) >> 2 ] = ( $v25 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 60 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 60 ) >> 2 );
		$m[ ( $v0 + 56 ) >> 2 ] = $v21 & 0xFFFFFFFF;
		$m[ ( $v0 + 60 ) >> 2 ] = ( $v21 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
		$m[ ( $v0 + 48 ) >> 2 ] = $v23 & 0xFFFFFFFF;
		$m[ ( $v0 + 52 ) >> 2 ] = ( $v23 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
		$m[ ( $v0 + 40 ) >> 2 ] = $v22 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $v22 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
		$m[ ( $v0 + 32 ) >> 2 ] = $v19 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $v19 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $v14 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $v13 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $v13 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v8 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v7 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 116 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 116 ) >> 2 );
		$m[ ( $v0 + 112 ) >> 2 ] = $v3;
		$m[ ( $v0 + 116 ) >> 2 ] = $v3 >> 32;
		$s0 = $v8 - $v14;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_sub_64( $v8, $v14 );
		}
		isset( $m[ ( $v0 + 108 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 108 ) >> 2 );
		$m[ ( $v0 + 104 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 108 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v13 & $v7;
		isset( $m[ ( $v0 + 100 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 100 ) >> 2 );
		$m[ ( $v0 + 96 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 100 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = ( $v5 + 64 ) & 0xFFFFFFFF;
		return;
	}

	/** acknowledge (WebAssembly function 17). */
	private function acknowledge_17( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		isset( $m[2075] ) || $this->rt_touch( 2075 );
		$m[2074] = 0;
		$m[2075] = 0;
		$v1 = 0;
		$v2 = 1;
		do {
			do {
				if ( ( ( $v0 - 1717 ) & 0xFFFFFFFF ) < 4294965580 ) {
					break;
				}
				$v1 = 0;
				$v2 = 0;
				$s0 = $v0 > 1716 ? 8 : 17144;
				if ( ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 ) ) != 1 ) {
					break;
				}
				$v1 = 0;
				$v2 = 1;
				if ( $v0 < 2 ) {
					break;
				}
				do {
					$s0 = $v0 > 1716 ? 16 : 17152;
					$v3 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
					if ( ( $v3 ^ \PHP_INT_MIN ) < -9223368883254775807 ) {
						break;
					}
					$v2 = $v3 == \PHP_INT_MIN ? 3 : 4;
					$v1 = 0;
					break 2;
				} while ( false );
				$v1 = 1;
				do {
					if ( $v0 != 2 ) {
						break;
					}
					$v2 = 1;
					break 2;
				} while ( false );
				do {
					$s0 = $v0 > 1716 ? 24 : 17160;
					$v4 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
					if ( $v4 == \PHP_INT_MIN ) {
						break;
					}
					if ( ( $v4 ^ \PHP_INT_MIN ) <= -9223118634553975809 ) {
						break;
					}
					$v2 = 4;
					break 2;
				} while ( false );
				$v1 = 2;
				do {
					if ( $v0 >= 4 ) {
						break;
					}
					$v2 = 1;
					break 2;
				} while ( false );
				do {
					$s0 = $v0 > 1716 ? 32 : 17168;
					$v5 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
					if ( ( $v5 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
						break;
					}
					$v2 = $v5 == \PHP_INT_MIN ? 3 : 4;
					break 2;
				} while ( false );
				$v1 = 3;
				do {
					if ( $v0 != 4 ) {
						break;
					}
					$v2 = 1;
					break 2;
				} while ( false );
				do {
					$s0 = $v0 > 1716 ? 40 : 17176;
					$v6 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
					if ( ( $v6 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
						break;
					}
					$v2 = $v6 == \PHP_INT_MIN ? 3 : 4;
					break 2;
				} while ( false );
				$v1 = 4;
				do {
					if ( $v0 >= 6 ) {
						break;
					}
					$v2 = 1;
					break 2;
				} while ( false );
				do {
					$s0 = $v0 > 1716 ? 48 : 17184;
					$v7 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
					if ( ( $v7 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
						break;
					}
					$v2 = $v7 == \PHP_INT_MIN ? 3 : 4;
					break 2;
				} while ( false );
				if ( $v0 == 6 ) {
					break 2;
				}
				$v2 = 2;
			} while ( false );
			isset( $m[2077] ) || $this->rt_touch( 2077 );
			$m[2076] = 0;
			$m[2077] = 0;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = 0;
			$m[2079] = 0;
			isset( $m[2081] ) || $this->rt_touch( 2081 );
			$m[2080] = $v1 & 0xFFFFFFFF;
			$m[2081] = ( $v1 >> 32 ) & 0xFFFFFFFF;
			$s0 = ( $v2 + 1 ) & 0xFFFFFFFF;
			isset( $m[2075] ) || $this->rt_touch( 2075 );
			$m[2074] = $s0;
			$m[2075] = $s0 >> 32;
			return 4;
		} while ( false );
		$s0 = $v7 + $v3;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_add_64( $v7, $v3 );
		}
		$v1 = ( $v4 ^ \PHP_INT_MIN ) < -9223118634553975808 ? ( ( $s0 ^ \PHP_INT_MIN ) < ( $v4 ^ \PHP_INT_MIN ) ? $v5 : $v6 ) : $v6;
		isset( $m[2077] ) || $this->rt_touch( 2077 );
		$m[2076] = $v1 & 0xFFFFFFFF;
		$m[2077] = ( $v1 >> 32 ) & 0xFFFFFFFF;
		$v3 = $v5 - $v1;
		if ( \is_float( $v3 ) ) {
			$v3 = self::rt_sub_64( $v5, $v1 );
		}
		$v3 = $v3 > 0 ? $v3 : 0;
		isset( $m[2079] ) || $this->rt_touch( 2079 );
		$m[2078] = $v3 & 0xFFFFFFFF;
		$m[2079] = ( $v3 >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v5 ^ \PHP_INT_MIN ) > ( $v1 ^ \PHP_INT_MIN ) ? $v1 : $v5;
		$s1 = $v3 + $s0;
		if ( \is_float( $s1 ) ) {
			$s1 = self::rt_add_64( $v3, $s0 );
		}
		isset( $m[2081] ) || $this->rt_touch( 2081 );
		$m[2080] = $s1 & 0xFFFFFFFF;
		$m[2081] = ( $s1 >> 32 ) & 0xFFFFFFFF;
		return 4;
	}

	/** admit (WebAssembly function 18). */
	private function admit_18( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v1 = ( $this->g0_stack_pointer - 256 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		$v2 = 0;
		$v3 = 0;
		isset( $m[2075] ) || $this->rt_touch( 2075 );
		$m[2074] = 0;
		$m[2075] = 0;
		isset( $m[ ( $v1 + 40 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 40 ) >> 2 );
		$m[ ( $v1 + 40 ) >> 2 ] = 0;
		$v4 = (int) ( $v0 < 1717 );
		$v5 = $v4 ? $v0 : 0;
		isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
		$m[ ( $v1 + 12 ) >> 2 ] = $v5;
		$v4 = $v4 ? 17144 : 8;
		isset( $m[ ( $v1 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 8 ) >> 2 );
		$m[ ( $v1 + 8 ) >> 2 ] = $v4;
		do {
			do {
				do {
					do {
						if ( $v5 ) {
							break;
						}
						$v3 = 1;
						$v6 = 0;
						break 2;
					} while ( false );
					do {
						if ( ( ( $m[ $v4 >> 2 ] ?? $this->rt_word( $v4 >> 2 ) ) | ( ( $m[ ( $v4 + 4 ) >> 2 ] ?? $this->rt_word( ( $v4 + 4 ) >> 2 ) ) << 32 ) ) != 1 ) {
							break;
						}
						$v3 = 1;
						if ( $v5 == 1 ) {
							break;
						}
						do {
							$s0 = $v0 < 1717 ? 17152 : 16;
							$v7 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
							if ( ( $v7 ^ \PHP_INT_MIN ) < -9223368883254775807 ) {
								break;
							}
							$v3 = $v7 == \PHP_INT_MIN ? 3 : 4;
							$v6 = 0;
							break 3;
						} while ( false );
						$v8 = 1;
						do {
							if ( $v5 < 3 ) {
								break;
							}
							do {
								$s0 = $v0 < 1717 ? 17160 : 24;
								$v9 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
								if ( ( $v9 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
									break;
								}
								$v3 = $v9 == \PHP_INT_MIN ? 3 : 4;
								break 2;
							} while ( false );
							do {
								if ( $v5 != 3 ) {
									break;
								}
								$v6 = 0;
								$v10 = 0;
								$v8 = 2;
								break 5;
							} while ( false );
							$v8 = 2;
							do {
								$s0 = $v0 < 1717 ? 17168 : 32;
								$v11 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
								if ( ( $v11 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
									break;
								}
								$v3 = $v11 == \PHP_INT_MIN ? 3 : 4;
								break 2;
							} while ( false );
							$v8 = 3;
							if ( $v5 < 5 ) {
								break;
							}
							do {
								$s0 = $v0 < 1717 ? 17176 : 40;
								$v12 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
								if ( ( $v12 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
									break;
								}
								$v3 = $v12 == \PHP_INT_MIN ? 3 : 4;
								break 2;
							} while ( false );
							$v6 = 0;
							isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
							$m[ ( $v1 + 24 ) >> 2 ] = 0;
							$m[ ( $v1 + 28 ) >> 2 ] = 0;
							$v2 = 1;
							isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
							$m[ ( $v1 + 16 ) >> 2 ] = 1;
							$m[ ( $v1 + 20 ) >> 2 ] = 0;
							if ( $v5 == 5 ) {
								break 3;
							}
							isset( $m[ ( $v1 + 40 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 40 ) >> 2 );
							$m[ ( $v1 + 40 ) >> 2 ] = 6;
							do {
								$s0 = $v0 < 1717 ? 17184 : 48;
								$v8 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
								if ( ( $v8 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
									break;
								}
								$v3 = $v8 == \PHP_INT_MIN ? 3 : 4;
								break 4;
							} while ( false );
							isset( $m[ ( $v1 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 36 ) >> 2 );
							$m[ ( $v1 + 32 ) >> 2 ] = 0;
							$m[ ( $v1 + 36 ) >> 2 ] = 0;
							do {
								do {
									do {
										if ( $v8 == 1 ) {
											break;
										}
										isset( $m[ ( $v1 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 52 ) >> 2 );
										$m[ ( $v1 + 48 ) >> 2 ] = 2;
										$m[ ( $v1 + 52 ) >> 2 ] = 0;
										break 2;
									} while ( false );
									$this->stock_truth_wire_admit_read_claim( ( $v1 + 192 ) & 0xFFFFFFFF, ( $v1 + 8 ) & 0xFFFFFFFF );
									$v3 = ( $m[ ( $v1 + 224 ) >> 2 ] ?? $this->rt_word( ( $v1 + 224 ) >> 2 ) ) & 0xFF;
									$v8 = ( $m[ ( $v1 + 216 ) >> 2 ] ?? $this->rt_word( ( $v1 + 216 ) >> 2 ) ) | ( ( $m[ ( $v1 + 220 ) >> 2 ] ?? $this->rt_word( ( $v1 + 220 ) >> 2 ) ) << 32 );
									$v10 = ( $m[ ( $v1 + 208 ) >> 2 ] ?? $this->rt_word( ( $v1 + 208 ) >> 2 ) ) | ( ( $m[ ( $v1 + 212 ) >> 2 ] ?? $this->rt_word( ( $v1 + 212 ) >> 2 ) ) << 32 );
									$v2 = ( $m[ ( $v1 + 200 ) >> 2 ] ?? $this->rt_word( ( $v1 + 200 ) >> 2 ) ) | ( ( $m[ ( $v1 + 204 ) >> 2 ] ?? $this->rt_word( ( $v1 + 204 ) >> 2 ) ) << 32 );
									do {
										$v6 = ( $m[ ( $v1 + 192 ) >> 2 ] ?? $this->rt_word( ( $v1 + 192 ) >> 2 ) ) | ( ( $m[ ( $v1 + 196 ) >> 2 ] ?? $this->rt_word( ( $v1 + 196 ) >> 2 ) ) << 32 );
										if ( $v6 == 2 ) {
											break;
										}
										if ( ( $v1 + 131 ) & 3 || ! isset( $m[ ( $v1 + 131 ) >> 2 ] ) ) {
											$this->rt_store_32( $v1 + 131, $m[ ( $v1 + 228 ) >> 2 ] ?? $this->rt_word( ( $v1 + 228 ) >> 2 ) );
										} else {
											$m[ ( $v1 + 131 ) >> 2 ] = $m[ ( $v1 + 228 ) >> 2 ] ?? $this->rt_word( ( $v1 + 228 ) >> 2 );
										}
										isset( $m[ ( $v1 + 128 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 128 ) >> 2 );
										$m[ ( $v1 + 128 ) >> 2 ] = ( $v1 + 225 ) & 3 ? $this->rt_load_32( $v1 + 225 ) : $m[ ( $v1 + 225 ) >> 2 ] ?? $this->rt_word( ( $v1 + 225 ) >> 2 );
										$s0 = ( $m[ ( $v1 + 232 ) >> 2 ] ?? $this->rt_word( ( $v1 + 232 ) >> 2 ) ) | ( ( $m[ ( $v1 + 236 ) >> 2 ] ?? $this->rt_word( ( $v1 + 236 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 92 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 92 ) >> 2 );
										$m[ ( $v1 + 88 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 92 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										$s0 = ( $m[ ( $v1 + 240 ) >> 2 ] ?? $this->rt_word( ( $v1 + 240 ) >> 2 ) ) | ( ( $m[ ( $v1 + 244 ) >> 2 ] ?? $this->rt_word( ( $v1 + 244 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 100 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 100 ) >> 2 );
										$m[ ( $v1 + 96 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 100 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										$i = ( $v1 + 80 ) >> 2;
										isset( $m[ $i ] ) || $this->rt_touch( $i );
										$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v3;
										isset( $m[ ( $v1 + 76 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 76 ) >> 2 );
										$m[ ( $v1 + 72 ) >> 2 ] = $v8 & 0xFFFFFFFF;
										$m[ ( $v1 + 76 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
										isset( $m[ ( $v1 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 68 ) >> 2 );
										$m[ ( $v1 + 64 ) >> 2 ] = $v10 & 0xFFFFFFFF;
										$m[ ( $v1 + 68 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
										isset( $m[ ( $v1 + 60 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 60 ) >> 2 );
										$m[ ( $v1 + 56 ) >> 2 ] = $v2 & 0xFFFFFFFF;
										$m[ ( $v1 + 60 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
										if ( ( $v1 + 81 ) & 3 || ! isset( $m[ ( $v1 + 81 ) >> 2 ] ) ) {
											$this->rt_store_32( $v1 + 81, $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) );
										} else {
											$m[ ( $v1 + 81 ) >> 2 ] = $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 );
										}
										isset( $m[ ( $v1 + 84 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 84 ) >> 2 );
										$m[ ( $v1 + 84 ) >> 2 ] = ( $v1 + 131 ) & 3 ? $this->rt_load_32( $v1 + 131 ) : $m[ ( $v1 + 131 ) >> 2 ] ?? $this->rt_word( ( $v1 + 131 ) >> 2 );
										isset( $m[ ( $v1 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 52 ) >> 2 );
										$m[ ( $v1 + 48 ) >> 2 ] = $v6 & 0xFFFFFFFF;
										$m[ ( $v1 + 52 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
										break 2;
									} while ( false );
									$v6 = $v2 & -256;
									break 2;
								} while ( false );
								$v0 = ( $v1 + 8 + 16 ) & 0xFFFFFFFF;
								isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
								$m[ $v0 >> 2 ] = 0;
								$m[ ( $v0 + 4 ) >> 2 ] = 0;
								isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
								$m[ ( $v0 + 8 ) >> 2 ] = 0;
								$m[ ( $v0 + 12 ) >> 2 ] = 0;
								isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
								$m[ ( $v1 + 16 ) >> 2 ] = 2;
								$m[ ( $v1 + 20 ) >> 2 ] = 0;
								$this->stock_truth_wire_admit_read_claim( ( $v1 + 192 ) & 0xFFFFFFFF, ( $v1 + 8 ) & 0xFFFFFFFF );
								$v3 = ( $m[ ( $v1 + 224 ) >> 2 ] ?? $this->rt_word( ( $v1 + 224 ) >> 2 ) ) & 0xFF;
								$v8 = ( $m[ ( $v1 + 216 ) >> 2 ] ?? $this->rt_word( ( $v1 + 216 ) >> 2 ) ) | ( ( $m[ ( $v1 + 220 ) >> 2 ] ?? $this->rt_word( ( $v1 + 220 ) >> 2 ) ) << 32 );
								$v10 = ( $m[ ( $v1 + 208 ) >> 2 ] ?? $this->rt_word( ( $v1 + 208 ) >> 2 ) ) | ( ( $m[ ( $v1 + 212 ) >> 2 ] ?? $this->rt_word( ( $v1 + 212 ) >> 2 ) ) << 32 );
								$v2 = ( $m[ ( $v1 + 200 ) >> 2 ] ?? $this->rt_word( ( $v1 + 200 ) >> 2 ) ) | ( ( $m[ ( $v1 + 204 ) >> 2 ] ?? $this->rt_word( ( $v1 + 204 ) >> 2 ) ) << 32 );
								do {
									$v6 = ( $m[ ( $v1 + 192 ) >> 2 ] ?? $this->rt_word( ( $v1 + 192 ) >> 2 ) ) | ( ( $m[ ( $v1 + 196 ) >> 2 ] ?? $this->rt_word( ( $v1 + 196 ) >> 2 ) ) << 32 );
									if ( $v6 != 2 ) {
										break;
									}
									$v6 = $v2 & -256;
									break 2;
								} while ( false );
								if ( ( $v1 + 131 ) & 3 || ! isset( $m[ ( $v1 + 131 ) >> 2 ] ) ) {
									$this->rt_store_32( $v1 + 131, $m[ ( $v1 + 228 ) >> 2 ] ?? $this->rt_word( ( $v1 + 228 ) >> 2 ) );
								} else {
									$m[ ( $v1 + 131 ) >> 2 ] = $m[ ( $v1 + 228 ) >> 2 ] ?? $this->rt_word( ( $v1 + 228 ) >> 2 );
								}
								isset( $m[ ( $v1 + 128 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 128 ) >> 2 );
								$m[ ( $v1 + 128 ) >> 2 ] = ( $v1 + 225 ) & 3 ? $this->rt_load_32( $v1 + 225 ) : $m[ ( $v1 + 225 ) >> 2 ] ?? $this->rt_word( ( $v1 + 225 ) >> 2 );
								$s0 = ( $m[ ( $v1 + 232 ) >> 2 ] ?? $this->rt_word( ( $v1 + 232 ) >> 2 ) ) | ( ( $m[ ( $v1 + 236 ) >> 2 ] ?? $this->rt_word( ( $v1 + 236 ) >> 2 ) ) << 32 );
								isset( $m[ ( $v1 + 108 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 108 ) >> 2 );
								$m[ ( $v1 + 104 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v1 + 108 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $m[ ( $v1 + 240 ) >> 2 ] ?? $this->rt_word( ( $v1 + 240 ) >> 2 ) ) | ( ( $m[ ( $v1 + 244 ) >> 2 ] ?? $this->rt_word( ( $v1 + 244 ) >> 2 ) ) << 32 );
								isset( $m[ ( $v1 + 116 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 116 ) >> 2 );
								$m[ ( $v1 + 112 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v1 + 116 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								isset( $m[ ( $v1 + 120 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 120 ) >> 2 );
								$m[ ( $v1 + 120 ) >> 2 ] = $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 );
								if ( ( $v1 + 123 ) & 3 || ! isset( $m[ ( $v1 + 123 ) >> 2 ] ) ) {
									$this->rt_store_32( $v1 + 123, ( $v1 + 131 ) & 3 ? $this->rt_load_32( $v1 + 131 ) : $m[ ( $v1 + 131 ) >> 2 ] ?? $this->rt_word( ( $v1 + 131 ) >> 2 ) );
								} else {
									$m[ ( $v1 + 123 ) >> 2 ] = ( $v1 + 131 ) & 3 ? $this->rt_load_32( $v1 + 131 ) : $m[ ( $v1 + 131 ) >> 2 ] ?? $this->rt_word( ( $v1 + 131 ) >> 2 );
								}
								do {
									if ( ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) < ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) ) {
										break;
									}
									$i = ( $v1 + 224 ) >> 2;
									isset( $m[ $i ] ) || $this->rt_touch( $i );
									$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v3;
									isset( $m[ ( $v1 + 220 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 220 ) >> 2 );
									$m[ ( $v1 + 216 ) >> 2 ] = $v8 & 0xFFFFFFFF;
									$m[ ( $v1 + 220 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
									isset( $m[ ( $v1 + 212 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 212 ) >> 2 );
									$m[ ( $v1 + 208 ) >> 2 ] = $v10 & 0xFFFFFFFF;
									$m[ ( $v1 + 212 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
									isset( $m[ ( $v1 + 204 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 204 ) >> 2 );
									$m[ ( $v1 + 200 ) >> 2 ] = $v2 & 0xFFFFFFFF;
									$m[ ( $v1 + 204 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
									isset( $m[ ( $v1 + 196 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 196 ) >> 2 );
									$m[ ( $v1 + 192 ) >> 2 ] = $v6 & 0xFFFFFFFF;
									$m[ ( $v1 + 196 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
									if ( ( $v1 + 225 ) & 3 || ! isset( $m[ ( $v1 + 225 ) >> 2 ] ) ) {
										$this->rt_store_32( $v1 + 225, $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) );
									} else {
										$m[ ( $v1 + 225 ) >> 2 ] = $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 );
									}
									isset( $m[ ( $v1 + 228 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 228 ) >> 2 );
									$m[ ( $v1 + 228 ) >> 2 ] = ( $v1 + 123 ) & 3 ? $this->rt_load_32( $v1 + 123 ) : $m[ ( $v1 + 123 ) >> 2 ] ?? $this->rt_word( ( $v1 + 123 ) >> 2 );
									$s0 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
									isset( $m[ ( $v1 + 236 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 236 ) >> 2 );
									$m[ ( $v1 + 232 ) >> 2 ] = $s0 & 0xFFFFFFFF;
									$m[ ( $v1 + 236 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									$s0 = ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 116 ) >> 2 ) ) << 32 );
									isset( $m[ ( $v1 + 244 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 244 ) >> 2 );
									$m[ ( $v1 + 240 ) >> 2 ] = $s0 & 0xFFFFFFFF;
									$m[ ( $v1 + 244 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									$i = ( $v1 + 250 ) >> 2;
									isset( $m[ $i ] ) || $this->rt_touch( $i );
									$m[ $i ] = ( $m[ $i ] & 0xFF00FFFF ) | ( (int) ( $v12 == 1 ) << 16 );
									$i = ( $v1 + 249 ) >> 2;
									isset( $m[ $i ] ) || $this->rt_touch( $i );
									$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( (int) ( $v11 == 1 ) << 8 );
									$i = ( $v1 + 248 ) >> 2;
									isset( $m[ $i ] ) || $this->rt_touch( $i );
									$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | (int) ( $v9 == 1 );
									$this->stock_truth_rules_admit_admit( ( $v1 + 128 ) & 0xFFFFFFFF, ( $v1 + 48 ) & 0xFFFFFFFF, ( $v1 + 192 ) & 0xFFFFFFFF, $v7 );
									$s0 = ( $m[ ( $v1 + 184 ) >> 2 ] ?? $this->rt_word( ( $v1 + 184 ) >> 2 ) ) & 0xFF;
									isset( $m[2079] ) || $this->rt_touch( 2079 );
									$m[2078] = $s0;
									$m[2079] = $s0 >> 32;
									$v8 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 );
									$v3 = (int) ( $v8 != 2 );
									isset( $m[2081] ) || $this->rt_touch( 2081 );
									$m[2080] = $v3;
									$m[2081] = $v3 >> 32;
									$s0 = ( ( ( ( $m[ ( $v1 + 185 ) >> 2 ] ?? $this->rt_word( ( $v1 + 185 ) >> 2 ) ) >> 8 ) & 0xFF ) + 1 ) & 0xF;
									isset( $m[2077] ) || $this->rt_touch( 2077 );
									$m[2076] = $s0;
									$m[2077] = $s0 >> 32;
									$v0 = 4;
									if ( $v3 == 0 ) {
										break 7;
									}
									$s0 = ( $m[ ( $v1 + 168 ) >> 2 ] ?? $this->rt_word( ( $v1 + 168 ) >> 2 ) ) | ( ( $m[ ( $v1 + 172 ) >> 2 ] ?? $this->rt_word( ( $v1 + 172 ) >> 2 ) ) << 32 );
									isset( $m[2089] ) || $this->rt_touch( 2089 );
									$m[2088] = $s0 & 0xFFFFFFFF;
									$m[2089] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									$s0 = ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 164 ) >> 2 ) ) << 32 );
									isset( $m[2087] ) || $this->rt_touch( 2087 );
									$m[2086] = $s0 & 0xFFFFFFFF;
									$m[2087] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									$s0 = ( $m[ ( $v1 + 152 ) >> 2 ] ?? $this->rt_word( ( $v1 + 152 ) >> 2 ) ) | ( ( $m[ ( $v1 + 156 ) >> 2 ] ?? $this->rt_word( ( $v1 + 156 ) >> 2 ) ) << 32 );
									$s1 = $m[ ( $v1 + 144 ) >> 2 ] ?? $this->rt_word( ( $v1 + 144 ) >> 2 ) ? $s0 : \PHP_INT_MIN;
									isset( $m[2091] ) || $this->rt_touch( 2091 );
									$m[2090] = $s1 & 0xFFFFFFFF;
									$m[2091] = ( $s1 >> 32 ) & 0xFFFFFFFF;
									$s0 = ( ( ( $m[ ( $v1 + 176 ) >> 2 ] ?? $this->rt_word( ( $v1 + 176 ) >> 2 ) ) & 0xFF ) + 1 ) & 7;
									isset( $m[2085] ) || $this->rt_touch( 2085 );
									$m[2084] = $s0;
									$m[2085] = $s0 >> 32;
									$s0 = ( $m[ ( $v1 + 136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 136 ) >> 2 ) ) | ( ( $m[ ( $v1 + 140 ) >> 2 ] ?? $this->rt_word( ( $v1 + 140 ) >> 2 ) ) << 32 );
									$s1 = $v8 & 1 ? \PHP_INT_MIN : $s0;
									isset( $m[2083] ) || $this->rt_touch( 2083 );
									$m[2082] = $s1 & 0xFFFFFFFF;
									$m[2083] = ( $s1 >> 32 ) & 0xFFFFFFFF;
									$v0 = 9;
									break 7;
								} while ( false );
								$v2 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
								$v6 = $v2 & -256;
								$v8 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
								$s0 = $v8 > 1 ? $v8 : 1;
								$v8 = $s0 + -1;
								if ( \is_float( $v8 ) ) {
									$v8 = self::rt_add_64( $s0, -1 );
								}
								$v3 = 2;
								$v10 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
								break 5;
							} while ( false );
							$v0 = 1;
							if ( ( $v3 & 0xFF ) == 10 ) {
								break 5;
							}
							break 4;
						} while ( false );
						$v6 = 0;
						$v10 = 0;
						break 3;
					} while ( false );
					$v6 = 0;
				} while ( false );
				$v10 = 0;
				$v8 = 0;
			} while ( false );
			isset( $m[2081] ) || $this->rt_touch( 2081 );
			$m[2080] = $v8 & 0xFFFFFFFF;
			$m[2081] = ( $v8 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = $v10 & 0xFFFFFFFF;
			$m[2079] = ( $v10 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v6 | ( $v2 & 0xFF );
			isset( $m[2077] ) || $this->rt_touch( 2077 );
			$m[2076] = $s0 & 0xFFFFFFFF;
			$m[2077] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = ( $v3 + 1 ) & 0xFFFFFFFF & 0xFF;
			isset( $m[2075] ) || $this->rt_touch( 2075 );
			$m[2074] = $s0;
			$m[2075] = $s0 >> 32;
			$v0 = 4;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 256 ) & 0xFFFFFFFF;
		return $v0;
	}

	/** answer (WebAssembly function 19). */
	private function answer_19(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 8296;
	}

	/** confirm (WebAssembly function 20). */
	private function confirm_20( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		isset( $m[2075] ) || $this->rt_touch( 2075 );
		$m[2074] = 0;
		$m[2075] = 0;
		$v1 = 0;
		$v2 = 1;
		do {
			if ( ( ( $v0 - 1717 ) & 0xFFFFFFFF ) < 4294965580 ) {
				break;
			}
			$v1 = 0;
			$v2 = 0;
			$s0 = $v0 > 1716 ? 8 : 17144;
			if ( ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 ) ) != 1 ) {
				break;
			}
			$v1 = 0;
			$v2 = 1;
			if ( $v0 < 2 ) {
				break;
			}
			do {
				$s0 = $v0 > 1716 ? 16 : 17152;
				$v3 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
				if ( $v3 == \PHP_INT_MIN ) {
					break;
				}
				if ( ( $v3 ^ \PHP_INT_MIN ) <= -9223118634553975809 ) {
					break;
				}
				$v2 = 4;
				$v1 = 0;
				break 2;
			} while ( false );
			$v1 = 1;
			do {
				if ( $v0 != 2 ) {
					break;
				}
				$v2 = 1;
				break 2;
			} while ( false );
			do {
				$s0 = $v0 > 1716 ? 24 : 17160;
				$v4 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
				if ( ( $v4 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
					break;
				}
				$v2 = $v4 == \PHP_INT_MIN ? 3 : 4;
				break 2;
			} while ( false );
			$v2 = 4;
			$v1 = 2;
			do {
				if ( $v0 >= 4 ) {
					break;
				}
				$v2 = 1;
				break 2;
			} while ( false );
			do {
				$s0 = $v0 > 1716 ? 32 : 17168;
				$v5 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
				if ( $v5 == \PHP_INT_MIN ) {
					break;
				}
				if ( ( $v5 ^ \PHP_INT_MIN ) > -9223118634553975809 ) {
					break 2;
				}
			} while ( false );
			$v1 = 3;
			do {
				if ( $v0 != 4 ) {
					break;
				}
				$v2 = 1;
				break 2;
			} while ( false );
			do {
				$s0 = $v0 > 1716 ? 40 : 17176;
				$v6 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
				if ( ( $v6 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
					break;
				}
				$v2 = $v6 == \PHP_INT_MIN ? 3 : 4;
				break 2;
			} while ( false );
			$v1 = 4;
			do {
				if ( $v0 >= 6 ) {
					break;
				}
				$v2 = 1;
				break 2;
			} while ( false );
			do {
				$s0 = $v0 > 1716 ? 48 : 17184;
				$v7 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
				if ( ( $v7 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
					break;
				}
				$v2 = $v7 == \PHP_INT_MIN ? 3 : 4;
				break 2;
			} while ( false );
			do {
				if ( $v0 == 6 ) {
					break;
				}
				$v2 = 2;
				break 2;
			} while ( false );
			do {
				do {
					if ( $v6 != 1 ) {
						break;
					}
					if ( $v7 != 1 ) {
						break;
					}
					$v1 = ( $v5 ^ \PHP_INT_MIN ) < -9223118634553975808 ? ( ( $v4 ^ \PHP_INT_MIN ) < ( $v5 ^ \PHP_INT_MIN ) ? $v4 : $v5 ) : $v4;
					$v1 = ( $v3 ^ \PHP_INT_MIN ) < -9223118634553975808 ? ( ( $v1 ^ \PHP_INT_MIN ) > ( $v3 ^ \PHP_INT_MIN ) ? $v1 : $v3 ) : $v1;
					break 2;
				} while ( false );
				$v1 = ( $v3 ^ \PHP_INT_MIN ) < -9223118634553975808 ? $v3 : \PHP_INT_MIN;
			} while ( false );
			isset( $m[2077] ) || $this->rt_touch( 2077 );
			$m[2076] = $v1 & 0xFFFFFFFF;
			$m[2077] = ( $v1 >> 32 ) & 0xFFFFFFFF;
			return 2;
		} while ( false );
		isset( $m[2077] ) || $this->rt_touch( 2077 );
		$m[2076] = 0;
		$m[2077] = 0;
		isset( $m[2079] ) || $this->rt_touch( 2079 );
		$m[2078] = 0;
		$m[2079] = 0;
		isset( $m[2081] ) || $this->rt_touch( 2081 );
		$m[2080] = $v1 & 0xFFFFFFFF;
		$m[2081] = ( $v1 >> 32 ) & 0xFFFFFFFF;
		$s0 = ( $v2 + 1 ) & 0xFFFFFFFF;
		isset( $m[2075] ) || $this->rt_touch( 2075 );
		$m[2074] = $s0;
		$m[2075] = $s0 >> 32;
		return 4;
	}

	/** decide (WebAssembly function 21). */
	private function decide_21( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v25 = 0;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v29 = 0;
		$v30 = 0;
		$v31 = 0;
		$v32 = 0;
		$v33 = 0;
		$v34 = 0;
		$v55 = 0;
		$v56 = 0;
		$v57 = 0;
		$v58 = 0;
		$v59 = 0;
		$v1 = ( $this->g0_stack_pointer - 1904 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		$v2 = 0;
		isset( $m[2075] ) || $this->rt_touch( 2075 );
		$m[2074] = 0;
		$m[2075] = 0;
		$v3 = (int) ( $v0 < 1717 );
		$v4 = $v3 ? $v0 : 0;
		isset( $m[ ( $v1 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 4 ) >> 2 );
		$m[ ( $v1 + 4 ) >> 2 ] = $v4;
		$v3 = $v3 ? 17144 : 8;
		isset( $m[ $v1 >> 2 ] ) || $this->rt_touch( $v1 >> 2 );
		$m[ $v1 >> 2 ] = $v3;
		$v5 = 1;
		$v6 = 0;
		$v7 = 0;
		do {
			do {
				do {
					if ( $v4 == 0 ) {
						break;
					}
					$v5 = 1;
					$v6 = 0;
					do {
						do {
							do {
								if ( ( ( $m[ $v3 >> 2 ] ?? $this->rt_word( $v3 >> 2 ) ) | ( ( $m[ ( $v3 + 4 ) >> 2 ] ?? $this->rt_word( ( $v3 + 4 ) >> 2 ) ) << 32 ) ) == 1 ) {
									break;
								}
								$v5 = 0;
								break 2;
							} while ( false );
							if ( $v4 != 1 ) {
								break 2;
							}
						} while ( false );
						$v2 = 0;
						$v7 = 0;
						break 2;
					} while ( false );
					do {
						do {
							$s0 = $v0 < 1717 ? 17152 : 16;
							$v8 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
							if ( ( $v8 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
								break;
							}
							$v5 = $v8 == \PHP_INT_MIN ? 3 : 4;
							$v7 = 0;
							$v6 = 0;
							$v2 = 0;
							break 2;
						} while ( false );
						$v5 = 1;
						$v2 = 1;
						$v7 = 0;
						if ( $v4 < 3 ) {
							break 2;
						}
						isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
						$m[ ( $v1 + 32 ) >> 2 ] = 3;
						do {
							$s0 = $v0 < 1717 ? 17160 : 24;
							$v5 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
							$v9 = $v5 + -1;
							if ( \is_float( $v9 ) ) {
								$v9 = self::rt_add_64( $v5, -1 );
							}
							if ( ( $v9 ^ \PHP_INT_MIN ) < -9223372036854775804 ) {
								break;
							}
							$v5 = $v5 == \PHP_INT_MIN ? 3 : 5;
							$v2 = 1;
							$v7 = 0;
							$v6 = 0;
							break 2;
						} while ( false );
						$v2 = 0;
						$v4 = ( $v1 + 16 ) & 0xFFFFFFFF;
						isset( $m[ ( $v4 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v4 + 4 ) >> 2 );
						$m[ $v4 >> 2 ] = 0;
						$m[ ( $v4 + 4 ) >> 2 ] = 0;
						isset( $m[ ( $v4 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v4 + 12 ) >> 2 );
						$m[ ( $v4 + 8 ) >> 2 ] = 0;
						$m[ ( $v4 + 12 ) >> 2 ] = 0;
						isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
						$m[ ( $v1 + 8 ) >> 2 ] = 1;
						$m[ ( $v1 + 12 ) >> 2 ] = 0;
						$this->stock_truth_wire_decide_read_policy( ( $v1 + 984 ) & 0xFFFFFFFF, $v1 );
						$v0 = 2;
						$v10 = ( $m[ ( $v1 + 1008 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1008 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1012 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1012 ) >> 2 ) ) << 32 );
						$v11 = ( $m[ ( $v1 + 1000 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1000 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1004 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1004 ) >> 2 ) ) << 32 );
						$v6 = ( $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 ) ) | ( ( $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 ) ) << 32 );
						$v7 = ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 );
						do {
							do {
								$v12 = ( ( $m[ ( $v1 + 1029 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1029 ) >> 2 ) ) >> 8 ) & 0xFF;
								if ( $v12 != 2 ) {
									break;
								}
								$v3 = ( $v7 >> 32 ) & 0xFFFFFFFF;
								$v0 = $v7 & 0xFFFFFFFF;
								$v2 = $v11;
								$v5 = $v10;
								break 2;
							} while ( false );
							$s0 = ( $v1 + 1021 ) & 3 ? $this->rt_load_64( $v1 + 1021 ) : ( $m[ ( $v1 + 1021 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1021 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 1021 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 1021 ) >> 2 ) + 1 ) ) << 32 );
							if ( ( $v1 + 77 ) & 3 || ! isset( $m[ ( ( $v1 + 77 ) >> 2 ) + 1 ] ) ) {
								$this->rt_store_64( $v1 + 77, $s0 );
							} else {
								$m[ ( $v1 + 77 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( ( $v1 + 77 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							}
							$s0 = ( $m[ ( $v1 + 1016 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1016 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1020 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1020 ) >> 2 ) ) << 32 );
							isset( $m[ ( $v1 + 76 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 76 ) >> 2 );
							$m[ ( $v1 + 72 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v1 + 76 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							$i = ( $v1 + 86 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFF ) | ( ( ( ( $m[ ( $v1 + 1030 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1030 ) >> 2 ) ) >> 16 ) & 0xFFFF ) << 16 );
							$i = ( $v1 + 85 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v12 & 0xFF ) << 8 );
							isset( $m[ ( $v1 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 68 ) >> 2 );
							$m[ ( $v1 + 64 ) >> 2 ] = $v10 & 0xFFFFFFFF;
							$m[ ( $v1 + 68 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 60 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 60 ) >> 2 );
							$m[ ( $v1 + 56 ) >> 2 ] = $v11 & 0xFFFFFFFF;
							$m[ ( $v1 + 60 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 52 ) >> 2 );
							$m[ ( $v1 + 48 ) >> 2 ] = $v6 & 0xFFFFFFFF;
							$m[ ( $v1 + 52 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 44 ) >> 2 );
							$m[ ( $v1 + 40 ) >> 2 ] = $v7 & 0xFFFFFFFF;
							$m[ ( $v1 + 44 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
							$m[ ( $v1 + 8 ) >> 2 ] = 2;
							$m[ ( $v1 + 12 ) >> 2 ] = 0;
							$v3 = 0;
							do {
								do {
									$v13 = $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
									$v14 = $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
									if ( $v13 >= $v14 ) {
										break;
									}
									$v15 = ( $v13 + 1 ) & 0xFFFFFFFF;
									isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
									$m[ ( $v1 + 32 ) >> 2 ] = $v15;
									$v5 = 6;
									do {
										$v16 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
										$s0 = ( $v16 + ( $v13 << 3 ) ) & 0xFFFFFFFF;
										$v17 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
										if ( ( $v17 ^ \PHP_INT_MIN ) <= -9223372036854775708 ) {
											break;
										}
										$v4 = 0;
										$v13 = 0;
										break 3;
									} while ( false );
									$v18 = $v15;
									$v19 = $v14;
									do {
										$v20 = (int) ( $v17 == 0 );
										if ( $v20 ) {
											break;
										}
										$v2 = 0;
										while ( true ) {
											if ( --$this->fuel < 0 ) {
												throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
											}
											isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
											$m[ ( $v1 + 24 ) >> 2 ] = 0;
											$m[ ( $v1 + 28 ) >> 2 ] = 0;
											isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
											$m[ ( $v1 + 16 ) >> 2 ] = $v2 & 0xFFFFFFFF;
											$m[ ( $v1 + 20 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
											$this->stock_truth_wire_decide_read_pool( ( $v1 + 984 ) & 0xFFFFFFFF, $v1 );
											do {
												if ( ( ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 ) ) != 2 ) {
													break;
												}
												$v6 = ( $m[ ( $v1 + 1000 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1000 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1004 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1004 ) >> 2 ) ) << 32 );
												$v13 = ( $v6 >> 32 ) & 0xFFFFFFFF;
												$v5 = ( $m[ ( $v1 + 1016 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1016 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1020 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1020 ) >> 2 ) ) << 32 );
												$v2 = ( $m[ ( $v1 + 1008 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1008 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1012 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1012 ) >> 2 ) ) << 32 );
												$v3 = $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 );
												$v0 = $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 );
												$v4 = $v6 & 0xFFFFFFFF;
												break 5;
											} while ( false );
											$s0 = $v2 + 1;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_add_64( $v2, 1 );
											}
											$v2 = $s0;
											if ( $v17 == $v2 ) {
												break;
											}
										}
										$v18 = $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
										$v19 = $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
									} while ( false );
									$v2 = 0;
									if ( $v4 & 3 || ! isset( $m[ ( $v4 >> 2 ) + 1 ] ) ) {
										$this->rt_store_64( $v4, 0 );
									} else {
										$m[ $v4 >> 2 ] = 0;
										$m[ ( $v4 >> 2 ) + 1 ] = 0;
									}
									if ( $v4 & 3 || ! isset( $m[ ( ( $v4 + 8 ) >> 2 ) + 1 ] ) ) {
										$this->rt_store_64( $v4 + 8, 0 );
									} else {
										$m[ ( $v4 + 8 ) >> 2 ] = 0;
										$m[ ( ( $v4 + 8 ) >> 2 ) + 1 ] = 0;
									}
									isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
									$m[ ( $v1 + 8 ) >> 2 ] = 3;
									$m[ ( $v1 + 12 ) >> 2 ] = 0;
									$v0 = 3;
									if ( $v18 >= $v19 ) {
										break;
									}
									$v21 = ( $v18 + 1 ) & 0xFFFFFFFF;
									isset( $m[ ( $v1 + 32 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 32 ) >> 2 );
									$m[ ( $v1 + 32 ) >> 2 ] = $v21;
									$v0 = 3;
									$v4 = 0;
									$v13 = 0;
									$v22 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
									$s0 = ( $v22 + ( $v18 << 3 ) ) & 0xFFFFFFFF;
									$v23 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
									if ( ( $v23 ^ \PHP_INT_MIN ) >= -9223372036854775707 ) {
										break 2;
									}
									$v3 = $v17 & 0xFFFFFFFF;
									$v0 = $v19;
									$v4 = $v21;
									do {
										if ( $v23 == 0 ) {
											break;
										}
										$v5 = 0;
										while ( true ) {
											if ( --$this->fuel < 0 ) {
												throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
											}
											isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
											$m[ ( $v1 + 24 ) >> 2 ] = 0;
											$m[ ( $v1 + 28 ) >> 2 ] = 0;
											isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
											$m[ ( $v1 + 16 ) >> 2 ] = $v5 & 0xFFFFFFFF;
											$m[ ( $v1 + 20 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
											$this->stock_truth_wire_decide_read_line( ( $v1 + 984 ) & 0xFFFFFFFF, $v1, $v3 );
											do {
												if ( ( ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 ) ) != 2 ) {
													break;
												}
												$v5 = ( $m[ ( $v1 + 1016 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1016 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1020 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1020 ) >> 2 ) ) << 32 );
												$v2 = ( $m[ ( $v1 + 1008 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1008 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1012 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1012 ) >> 2 ) ) << 32 );
												$v13 = $m[ ( $v1 + 1004 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1004 ) >> 2 );
												$v4 = $m[ ( $v1 + 1000 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1000 ) >> 2 );
												$v3 = $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 );
												$v0 = $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 );
												break 5;
											} while ( false );
											$s0 = $v5 + 1;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_add_64( $v5, 1 );
											}
											$v5 = $s0;
											if ( $v23 == $v5 ) {
												break;
											}
										}
										$v0 = $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
										$v4 = $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 );
									} while ( false );
									do {
										if ( $v4 >= $v0 ) {
											break;
										}
										$v5 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
										$s0 = $v5 > 1 ? $v5 : 1;
										$v2 = $s0 + -1;
										if ( \is_float( $v2 ) ) {
											$v2 = self::rt_add_64( $s0, -1 );
										}
										$v5 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
										$v13 = ( $v5 >> 32 ) & 0xFFFFFFFF;
										$v4 = $v5 & 0xFFFFFFFF;
										$v5 = 2;
										$v3 = $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 );
										$v0 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
										break 3;
									} while ( false );
									$v4 = 0;
									isset( $m[2083] ) || $this->rt_touch( 2083 );
									$m[2082] = $v17 & 0xFFFFFFFF;
									$m[2083] = ( $v17 >> 32 ) & 0xFFFFFFFF;
									isset( $m[2081] ) || $this->rt_touch( 2081 );
									$m[2080] = 0;
									$m[2081] = 0;
									isset( $m[2079] ) || $this->rt_touch( 2079 );
									$m[2078] = 0;
									$m[2079] = 0;
									isset( $m[2077] ) || $this->rt_touch( 2077 );
									$m[2076] = 0;
									$m[2077] = 0;
									isset( $m[ ( $v1 + 100 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 100 ) >> 2 );
									$m[ ( $v1 + 96 ) >> 2 ] = 0;
									$m[ ( $v1 + 100 ) >> 2 ] = 0;
									isset( $m[ ( $v1 + 92 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 92 ) >> 2 );
									$m[ ( $v1 + 88 ) >> 2 ] = 0;
									$m[ ( $v1 + 92 ) >> 2 ] = 0;
									do {
										do {
											do {
												if ( $v20 == 0 ) {
													break;
												}
												$v24 = 5;
												break 2;
											} while ( false );
											$v18 = ( $v1 + 120 ) & 0xFFFFFFFF;
											$v25 = ( $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 ) ) | ( ( $m[ ( $v1 + 76 ) >> 2 ] ?? $this->rt_word( ( $v1 + 76 ) >> 2 ) ) << 32 );
											$v24 = 5;
											while ( true ) {
												if ( --$this->fuel < 0 ) {
													throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
												}
												$v13 = ( $v4 * 10 ) & 0xFFFFFFFF;
												$v0 = $v13 ^ 0xFFFFFFFF;
												do {
													do {
														while ( true ) {
															if ( --$this->fuel < 0 ) {
																throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
															}
															isset( $m[ ( $v18 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v18 + 4 ) >> 2 );
															$m[ $v18 >> 2 ] = 0;
															$m[ ( $v18 + 4 ) >> 2 ] = 0;
															isset( $m[ ( $v18 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v18 + 12 ) >> 2 );
															$m[ ( $v18 + 8 ) >> 2 ] = 0;
															$m[ ( $v18 + 12 ) >> 2 ] = 0;
															isset( $m[ ( $v1 + 116 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 116 ) >> 2 );
															$m[ ( $v1 + 112 ) >> 2 ] = 2;
															$m[ ( $v1 + 116 ) >> 2 ] = 0;
															isset( $m[ ( $v1 + 104 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 104 ) >> 2 );
															$m[ ( $v1 + 104 ) >> 2 ] = $v16;
															$v4 = ( $v4 + 1 ) & 0xFFFFFFFF;
															$v20 = ( ( $v0 < $v15 ? $v0 : $v15 ) + $v13 ) & 0xFFFFFFFF;
															isset( $m[ ( $v1 + 136 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 136 ) >> 2 );
															$m[ ( $v1 + 136 ) >> 2 ] = $v20;
															isset( $m[ ( $v1 + 108 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 108 ) >> 2 );
															$m[ ( $v1 + 108 ) >> 2 ] = $v14;
															do {
																if ( $v20 > $v14 ) {
																	break;
																}
																$this->stock_truth_wire_decide_read_pool( ( $v1 + 984 ) & 0xFFFFFFFF, ( $v1 + 104 ) & 0xFFFFFFFF );
																$v5 = ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 );
																if ( $v5 != 2 ) {
																	break 3;
																}
															} while ( false );
															$v13 = ( $v13 + 10 ) & 0xFFFFFFFF;
															$v0 = ( $v0 - 10 ) & 0xFFFFFFFF;
															if ( $v3 != $v4 ) {
																continue;
															}
															break 3;
														}
													} while ( false );
													$v17 = ( $m[ ( $v1 + 1072 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1072 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1076 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1076 ) >> 2 ) ) << 32 );
													$v26 = ( $m[ ( $v1 + 1064 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1064 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1068 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1068 ) >> 2 ) ) << 32 );
													$v27 = ( $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 ) ) | ( ( $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 ) ) << 32 );
													$v28 = \PHP_INT_MIN;
													$v29 = \PHP_INT_MIN;
													$v30 = \PHP_INT_MIN;
													$v31 = \PHP_INT_MIN;
													$v32 = \PHP_INT_MIN;
													$v2 = \PHP_INT_MIN;
													do {
														$v33 = ( $m[ ( $v1 + 1032 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1032 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1036 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1036 ) >> 2 ) ) << 32 );
														$v0 = (int) ( $v33 == 2 );
														if ( $v0 ) {
															break;
														}
														$v29 = \PHP_INT_MIN;
														$v30 = \PHP_INT_MIN;
														$v31 = \PHP_INT_MIN;
														$v32 = \PHP_INT_MIN;
														$v2 = \PHP_INT_MIN;
														if ( $v33 & 1 ) {
															break;
														}
														$v31 = ( $m[ ( $v1 + 1096 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1096 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1100 ) >> 2 ) ) << 32 );
														$v32 = ( $m[ ( $v1 + 1088 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1088 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1092 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1092 ) >> 2 ) ) << 32 );
														$v2 = ( $m[ ( $v1 + 1040 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1040 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1044 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1044 ) >> 2 ) ) << 32 );
														$s0 = $v2 > 0 ? $v2 : 0;
														$v29 = $v25 * $s0;
														if ( \is_float( $v29 ) ) {
															$v29 = self::rt_mul_64( $v25, $s0 );
														}
														$s0 = $v29 + -1000000000000100;
														if ( \is_float( $s0 ) ) {
															$s0 = self::rt_add_64( $v29, -1000000000000100 );
														}
														$v29 = ( $s0 ^ \PHP_INT_MIN ) < 9221372036854775609 ? 0 : \intdiv( $v29, 100 );
														do {
															$v30 = ( $m[ ( $v1 + 1104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1108 ) >> 2 ) ) << 32 );
															if ( $v30 == 0 ) {
																break;
															}
															$v33 = self::rt_remainder( $v29, $v30 );
															$v34 = $v30 >> 63;
															$s0 = ( $v30 ^ $v34 ) - $v34;
															if ( \is_float( $s0 ) ) {
																$s0 = self::rt_sub_64( $v30 ^ $v34, $v34 );
															}
															$s1 = ( ( $v33 >> 63 ) & $s0 ) + $v33;
															if ( \is_float( $s1 ) ) {
																$s1 = self::rt_add_64( ( $v33 >> 63 ) & $s0, $v33 );
															}
															$s0 = $v30 > 0 ? $s1 : 0;
															$s1 = $v29 - $s0;
															if ( \is_float( $s1 ) ) {
																$s1 = self::rt_sub_64( $v29, $s0 );
															}
															$v29 = $s1;
														} while ( false );
														$s0 = $v32 + $v31;
														if ( \is_float( $s0 ) ) {
															$s0 = self::rt_add_64( $v32, $v31 );
														}
														$v30 = $v29 + $v10;
														if ( \is_float( $v30 ) ) {
															$v30 = self::rt_add_64( $v29, $v10 );
														}
														$s1 = $s0 + $v30;
														if ( \is_float( $s1 ) ) {
															$s1 = self::rt_add_64( $s0, $v30 );
														}
														$v29 = $v2 - $s1;
														if ( \is_float( $v29 ) ) {
															$v29 = self::rt_sub_64( $v2, $s1 );
														}
													} while ( false );
													$v33 = \PHP_INT_MIN;
													do {
														if ( $v0 ) {
															break;
														}
														$v26 = $v17 < $v26 ? $v17 : $v26;
														$v0 = $v5 & 1;
														$v5 = $v0 ? ( $v27 > $v26 ? $v27 : $v26 ) : $v26;
														$v26 = $v7 + $v5;
														if ( \is_float( $v26 ) ) {
															$v26 = self::rt_add_64( $v7, $v5 );
														}
														$v28 = $v26 < 253402300799999 ? $v26 : 253402300799999;
														$s0 = $v8 - $v5;
														if ( \is_float( $s0 ) ) {
															$s0 = self::rt_sub_64( $v8, $v5 );
														}
														$v5 = $s0;
														$s0 = $v0 ? ( $v17 > $v27 ? $v17 : $v27 ) : $v17;
														$s1 = $s0 - $v8;
														if ( \is_float( $s1 ) ) {
															$s1 = self::rt_sub_64( $s0, $v8 );
														}
														$v33 = $s1 > $v6 ? \PHP_INT_MIN : ( $v5 > 0 ? $v5 : 0 );
													} while ( false );
													do {
														if ( $v24 > 1105 ) {
															break;
														}
														$s0 = ( $v24 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v2 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													do {
														$v0 = ( $v24 + 1 ) & 0xFFFFFFFF;
														if ( $v0 > 1105 ) {
															break;
														}
														$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v32 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v32 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													do {
														$v0 = ( $v24 + 2 ) & 0xFFFFFFFF;
														if ( $v0 > 1105 ) {
															break;
														}
														$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v31 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v31 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													do {
														$v0 = ( $v24 + 3 ) & 0xFFFFFFFF;
														if ( $v0 > 1105 ) {
															break;
														}
														$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v30 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v30 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													do {
														$v0 = ( $v24 + 4 ) & 0xFFFFFFFF;
														if ( $v0 > 1105 ) {
															break;
														}
														$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v29 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v29 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													do {
														$v0 = ( $v24 + 5 ) & 0xFFFFFFFF;
														if ( $v0 > 1105 ) {
															break;
														}
														$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v33 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v33 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													do {
														$v0 = ( $v24 + 6 ) & 0xFFFFFFFF;
														if ( $v0 > 1105 ) {
															break;
														}
														$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v28 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v28 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													$v24 = ( $v24 + 7 ) & 0xFFFFFFFF;
													if ( $v4 < $v3 ) {
														continue 2;
													}
												} while ( false );
												break;
											}
											if ( $v24 > 1105 ) {
												break 2;
											}
										} while ( false );
										$s0 = ( $v24 << 3 ) & 0xFFFFFFFF;
										isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
										$m[ ( $s0 + 8296 ) >> 2 ] = $v23 & 0xFFFFFFFF;
										$m[ ( $s0 + 8300 ) >> 2 ] = ( $v23 >> 32 ) & 0xFFFFFFFF;
									} while ( false );
									$v13 = 0;
									$this->rt_fill( ( $v1 + 984 ) & 0xFFFFFFFF, 0, 800 );
									$v0 = ( $v24 + 1 ) & 0xFFFFFFFF;
									$v2 = 0;
									do {
										do {
											if ( $v23 != 0 ) {
												break;
											}
											$v35 = 0;
											$v36 = 0;
											break 2;
										} while ( false );
										$v35 = $v9 & 0xFFFFFFFF;
										$v24 = $v23 & 0xFFFFFFFF;
										$v20 = ( $v1 + 1880 ) & 0xFFFFFFFF;
										$v4 = 4294967295;
										$v18 = 1;
										while ( true ) {
											if ( --$this->fuel < 0 ) {
												throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
											}
											if ( $v20 & 3 || ! isset( $m[ ( $v20 >> 2 ) + 1 ] ) ) {
												$this->rt_store_64( $v20, 0 );
											} else {
												$m[ $v20 >> 2 ] = 0;
												$m[ ( $v20 >> 2 ) + 1 ] = 0;
											}
											if ( $v20 & 3 || ! isset( $m[ ( ( $v20 + 8 ) >> 2 ) + 1 ] ) ) {
												$this->rt_store_64( $v20 + 8, 0 );
											} else {
												$m[ ( $v20 + 8 ) >> 2 ] = 0;
												$m[ ( ( $v20 + 8 ) >> 2 ) + 1 ] = 0;
											}
											isset( $m[ ( $v1 + 1876 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1876 ) >> 2 );
											$m[ ( $v1 + 1872 ) >> 2 ] = 3;
											$m[ ( $v1 + 1876 ) >> 2 ] = 0;
											isset( $m[ ( $v1 + 1864 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1864 ) >> 2 );
											$m[ ( $v1 + 1864 ) >> 2 ] = $v22;
											$v37 = ( ( $v4 < $v21 ? $v4 : $v21 ) + $v13 ) & 0xFFFFFFFF;
											isset( $m[ ( $v1 + 1896 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1896 ) >> 2 );
											$m[ ( $v1 + 1896 ) >> 2 ] = $v37;
											isset( $m[ ( $v1 + 1868 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1868 ) >> 2 );
											$m[ ( $v1 + 1868 ) >> 2 ] = $v19;
											do {
												do {
													do {
														do {
															if ( $v37 > $v19 ) {
																break;
															}
															$this->stock_truth_wire_decide_read_line( ( $v1 + 104 ) & 0xFFFFFFFF, ( $v1 + 1864 ) & 0xFFFFFFFF, $v3 );
															if ( ( ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 ) ) != 2 ) {
																break 2;
															}
														} while ( false );
														if ( $v24 == $v18 ) {
															break 2;
														}
														break 3;
													} while ( false );
													do {
														if ( ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) != 1 ) {
															break;
														}
														$v37 = $m[ ( $v1 + 124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 124 ) >> 2 );
														if ( $v37 > 99 ) {
															break;
														}
														$v17 = ( $m[ ( $v1 + 136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 136 ) >> 2 ) ) | ( ( $m[ ( $v1 + 140 ) >> 2 ] ?? $this->rt_word( ( $v1 + 140 ) >> 2 ) ) << 32 );
														$v37 = ( $v1 + 984 + ( $v37 << 3 ) ) & 0xFFFFFFFF;
														$v23 = ( $m[ $v37 >> 2 ] ?? $this->rt_word( $v37 >> 2 ) ) | ( ( $m[ ( $v37 + 4 ) >> 2 ] ?? $this->rt_word( ( $v37 + 4 ) >> 2 ) ) << 32 );
														$v2 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 );
														$v9 = $v2;
														do {
															$v5 = ( $m[ ( $v1 + 144 ) >> 2 ] ?? $this->rt_word( ( $v1 + 144 ) >> 2 ) ) | ( ( $m[ ( $v1 + 148 ) >> 2 ] ?? $this->rt_word( ( $v1 + 148 ) >> 2 ) ) << 32 );
															if ( $v5 == 0 ) {
																break;
															}
															$v9 = \PHP_INT_MIN;
															do {
																if ( $v2 != \PHP_INT_MIN ) {
																	break;
																}
																if ( $v5 == -1 ) {
																	break 2;
																}
															} while ( false );
															$v9 = self::rt_remainder( $v2, $v5 );
															$v31 = $v5 >> 63;
															$s0 = ( $v5 ^ $v31 ) - $v31;
															if ( \is_float( $s0 ) ) {
																$s0 = self::rt_sub_64( $v5 ^ $v31, $v31 );
															}
															$s1 = ( ( $v9 >> 63 ) & $s0 ) + $v9;
															if ( \is_float( $s1 ) ) {
																$s1 = self::rt_add_64( ( $v9 >> 63 ) & $s0, $v9 );
															}
															$s0 = $v5 > 0 ? $s1 : 0;
															$v9 = $v2 - $s0;
															if ( \is_float( $v9 ) ) {
																$v9 = self::rt_sub_64( $v2, $s0 );
															}
														} while ( false );
														$s0 = $v9 + $v5;
														if ( \is_float( $s0 ) ) {
															$s0 = self::rt_add_64( $v9, $v5 );
														}
														$s1 = $v9 == $v2 ? $v2 : $s0;
														$v5 = $s1 - $v17;
														if ( \is_float( $v5 ) ) {
															$v5 = self::rt_sub_64( $s1, $v17 );
														}
														$s0 = $v5 > 0 ? $v5 : 0;
														$s1 = $s0 + $v23;
														if ( \is_float( $s1 ) ) {
															$s1 = self::rt_add_64( $s0, $v23 );
														}
														isset( $m[ ( $v37 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v37 + 4 ) >> 2 );
														$m[ $v37 >> 2 ] = $s1 & 0xFFFFFFFF;
														$m[ ( $v37 + 4 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													if ( $v18 < $v24 ) {
														break 2;
													}
												} while ( false );
												$this->rt_copy( ( $v1 + 104 ) & 0xFFFFFFFF, ( $v1 + 984 ) & 0xFFFFFFFF, 800 );
												$v13 = 0;
												$v38 = ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) & 0xFF ? 0 : 3;
												$v39 = $v12 & 1 ? 0 : 3;
												$v18 = ( $v1 + 1880 ) & 0xFFFFFFFF;
												$v40 = ( $v1 + 40 + $v35 ) & 0xFFFFFFFF;
												$v41 = ( $v1 + 1048 ) & 0xFFFFFFFF;
												$v42 = ( $v1 + 992 ) & 0xFFFFFFFF;
												$v43 = ( $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 ) ) | ( ( $m[ ( $v1 + 76 ) >> 2 ] ?? $this->rt_word( ( $v1 + 76 ) >> 2 ) ) << 32 );
												$v2 = 0;
												$v36 = 0;
												$v35 = 0;
												while ( true ) {
													if ( --$this->fuel < 0 ) {
														throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
													}
													$v12 = ( $v13 * 7 ) & 0xFFFFFFFF;
													$v4 = $v12 ^ 0xFFFFFFFF;
													$v20 = $v13;
													do {
														do {
															do {
																while ( true ) {
																	if ( --$this->fuel < 0 ) {
																		throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
																	}
																	$s0 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
																	isset( $m[ ( $v18 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v18 + 4 ) >> 2 );
																	$m[ $v18 >> 2 ] = $s0 & 0xFFFFFFFF;
																	$m[ ( $v18 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																	$s0 = ( $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ) | ( ( $m[ ( $v1 + 100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 100 ) >> 2 ) ) << 32 );
																	isset( $m[ ( $v18 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v18 + 12 ) >> 2 );
																	$m[ ( $v18 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																	$m[ ( $v18 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																	isset( $m[ ( $v1 + 1876 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1876 ) >> 2 );
																	$m[ ( $v1 + 1872 ) >> 2 ] = 3;
																	$m[ ( $v1 + 1876 ) >> 2 ] = 0;
																	isset( $m[ ( $v1 + 1864 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1864 ) >> 2 );
																	$m[ ( $v1 + 1864 ) >> 2 ] = $v22;
																	$v13 = ( $v20 + 1 ) & 0xFFFFFFFF;
																	$v37 = ( ( $v4 < $v21 ? $v4 : $v21 ) + $v12 ) & 0xFFFFFFFF;
																	isset( $m[ ( $v1 + 1896 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1896 ) >> 2 );
																	$m[ ( $v1 + 1896 ) >> 2 ] = $v37;
																	isset( $m[ ( $v1 + 1868 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1868 ) >> 2 );
																	$m[ ( $v1 + 1868 ) >> 2 ] = $v19;
																	do {
																		if ( $v37 > $v19 ) {
																			break;
																		}
																		$this->stock_truth_wire_decide_read_line( ( $v1 + 984 ) & 0xFFFFFFFF, ( $v1 + 1864 ) & 0xFFFFFFFF, $v3 );
																		$v5 = ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 );
																		if ( $v5 == 2 ) {
																			break;
																		}
																		$v37 = ( ( $m[ ( $v1 + 1033 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1033 ) >> 2 ) ) >> 8 ) & 0xFF;
																		$v4 = ( $m[ ( $v1 + 1032 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1032 ) >> 2 ) ) & 0xFF;
																		$v44 = ( $m[ ( $v1 + 1024 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1024 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1028 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1028 ) >> 2 ) ) << 32 );
																		$v45 = ( $m[ ( $v1 + 1016 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1016 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1020 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1020 ) >> 2 ) ) << 32 );
																		$v17 = ( $m[ ( $v1 + 1008 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1008 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1012 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1012 ) >> 2 ) ) << 32 );
																		$v46 = ( $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 ) ) | ( ( $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 ) ) << 32 );
																		if ( ( $m[ ( $v1 + 1000 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1000 ) >> 2 ) ) & 1 ) {
																			break 3;
																		}
																		break 4;
																	} while ( false );
																	$v12 = ( $v12 + 7 ) & 0xFFFFFFFF;
																	$v4 = ( $v4 - 7 ) & 0xFFFFFFFF;
																	$v20 = $v13;
																	if ( $v13 < $v24 ) {
																		continue;
																	}
																	break 8;
																}
															} while ( false );
															$v12 = $m[ ( $v1 + 1004 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1004 ) >> 2 );
															isset( $m[ ( $v18 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v18 + 4 ) >> 2 );
															$m[ $v18 >> 2 ] = 0;
															$m[ ( $v18 + 4 ) >> 2 ] = 0;
															isset( $m[ ( $v18 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v18 + 12 ) >> 2 );
															$m[ ( $v18 + 8 ) >> 2 ] = 0;
															$m[ ( $v18 + 12 ) >> 2 ] = 0;
															isset( $m[ ( $v1 + 1876 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1876 ) >> 2 );
															$m[ ( $v1 + 1872 ) >> 2 ] = 2;
															$m[ ( $v1 + 1876 ) >> 2 ] = 0;
															isset( $m[ ( $v1 + 1864 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1864 ) >> 2 );
															$m[ ( $v1 + 1864 ) >> 2 ] = $v16;
															$v47 = ( $v15 + $v12 * 10 ) & 0xFFFFFFFF;
															$v47 = ( $v47 < $v15 ? -1 : $v47 ) & 0xFFFFFFFF;
															isset( $m[ ( $v1 + 1896 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1896 ) >> 2 );
															$m[ ( $v1 + 1896 ) >> 2 ] = $v47;
															isset( $m[ ( $v1 + 1868 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1868 ) >> 2 );
															$m[ ( $v1 + 1868 ) >> 2 ] = $v14;
															if ( $v47 > $v14 ) {
																break;
															}
															$this->stock_truth_wire_decide_read_pool( ( $v1 + 984 ) & 0xFFFFFFFF, ( $v1 + 1864 ) & 0xFFFFFFFF );
															$v48 = ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 );
															if ( $v48 == 2 ) {
																break;
															}
															$s0 = ( $m[ ( $v42 + 32 ) >> 2 ] ?? $this->rt_word( ( $v42 + 32 ) >> 2 ) ) | ( ( $m[ ( $v42 + 36 ) >> 2 ] ?? $this->rt_word( ( $v42 + 36 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1860 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1860 ) >> 2 );
															$m[ ( $v1 + 1856 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1860 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v42 + 24 ) >> 2 ] ?? $this->rt_word( ( $v42 + 24 ) >> 2 ) ) | ( ( $m[ ( $v42 + 28 ) >> 2 ] ?? $this->rt_word( ( $v42 + 28 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1852 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1852 ) >> 2 );
															$m[ ( $v1 + 1848 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1852 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v42 + 16 ) >> 2 ] ?? $this->rt_word( ( $v42 + 16 ) >> 2 ) ) | ( ( $m[ ( $v42 + 20 ) >> 2 ] ?? $this->rt_word( ( $v42 + 20 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1844 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1844 ) >> 2 );
															$m[ ( $v1 + 1840 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1844 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v42 + 8 ) >> 2 ] ?? $this->rt_word( ( $v42 + 8 ) >> 2 ) ) | ( ( $m[ ( $v42 + 12 ) >> 2 ] ?? $this->rt_word( ( $v42 + 12 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1836 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1836 ) >> 2 );
															$m[ ( $v1 + 1832 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1836 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ $v42 >> 2 ] ?? $this->rt_word( $v42 >> 2 ) ) | ( ( $m[ ( $v42 + 4 ) >> 2 ] ?? $this->rt_word( ( $v42 + 4 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1828 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1828 ) >> 2 );
															$m[ ( $v1 + 1824 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1828 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ $v41 >> 2 ] ?? $this->rt_word( $v41 >> 2 ) ) | ( ( $m[ ( $v41 + 4 ) >> 2 ] ?? $this->rt_word( ( $v41 + 4 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1788 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1788 ) >> 2 );
															$m[ ( $v1 + 1784 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1788 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v41 + 8 ) >> 2 ] ?? $this->rt_word( ( $v41 + 8 ) >> 2 ) ) | ( ( $m[ ( $v41 + 12 ) >> 2 ] ?? $this->rt_word( ( $v41 + 12 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1796 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1796 ) >> 2 );
															$m[ ( $v1 + 1792 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1796 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v41 + 16 ) >> 2 ] ?? $this->rt_word( ( $v41 + 16 ) >> 2 ) ) | ( ( $m[ ( $v41 + 20 ) >> 2 ] ?? $this->rt_word( ( $v41 + 20 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1804 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1804 ) >> 2 );
															$m[ ( $v1 + 1800 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1804 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v41 + 24 ) >> 2 ] ?? $this->rt_word( ( $v41 + 24 ) >> 2 ) ) | ( ( $m[ ( $v41 + 28 ) >> 2 ] ?? $this->rt_word( ( $v41 + 28 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1812 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1812 ) >> 2 );
															$m[ ( $v1 + 1808 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1812 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v41 + 32 ) >> 2 ] ?? $this->rt_word( ( $v41 + 32 ) >> 2 ) ) | ( ( $m[ ( $v41 + 36 ) >> 2 ] ?? $this->rt_word( ( $v41 + 36 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 1820 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1820 ) >> 2 );
															$m[ ( $v1 + 1816 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 1820 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$v49 = ( $m[ ( $v1 + 1040 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1040 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1044 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1044 ) >> 2 ) ) << 32 );
															$v50 = ( $m[ ( $v1 + 1104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1108 ) >> 2 ) ) << 32 );
															$v51 = ( $m[ ( $v1 + 1096 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1096 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1100 ) >> 2 ) ) << 32 );
															$v52 = ( $m[ ( $v1 + 1088 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1088 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1092 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1092 ) >> 2 ) ) << 32 );
															do {
																$v53 = ( $m[ ( $v1 + 1032 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1032 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1036 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1036 ) >> 2 ) ) << 32 );
																$v54 = ( (int) ( $v53 == 2 ) | $v53 ) & 0xFFFFFFFF;
																if ( $v54 & 1 ) {
																	break;
																}
																$s0 = $v49 > 0 ? $v49 : 0;
																$v55 = $s0 * $v43;
																if ( \is_float( $v55 ) ) {
																	$v55 = self::rt_mul_64( $s0, $v43 );
																}
																$s0 = $v55 + -1000000000000100;
																if ( \is_float( $s0 ) ) {
																	$s0 = self::rt_add_64( $v55, -1000000000000100 );
																}
																$v55 = ( $s0 ^ \PHP_INT_MIN ) < 9221372036854775609 ? 0 : \intdiv( $v55, 100 );
																do {
																	if ( $v50 == 0 ) {
																		break;
																	}
																	$v56 = self::rt_remainder( $v55, $v50 );
																	$v57 = $v50 >> 63;
																	$s0 = ( $v50 ^ $v57 ) - $v57;
																	if ( \is_float( $s0 ) ) {
																		$s0 = self::rt_sub_64( $v50 ^ $v57, $v57 );
																	}
																	$s1 = ( ( $v56 >> 63 ) & $s0 ) + $v56;
																	if ( \is_float( $s1 ) ) {
																		$s1 = self::rt_add_64( ( $v56 >> 63 ) & $s0, $v56 );
																	}
																	$s0 = $v50 > 0 ? $s1 : 0;
																	$s1 = $v55 - $s0;
																	if ( \is_float( $s1 ) ) {
																		$s1 = self::rt_sub_64( $v55, $s0 );
																	}
																	$v55 = $s1;
																} while ( false );
																$s0 = $v52 + $v51;
																if ( \is_float( $s0 ) ) {
																	$s0 = self::rt_add_64( $v52, $v51 );
																}
																$v57 = $v55 + $v10;
																if ( \is_float( $v57 ) ) {
																	$v57 = self::rt_add_64( $v55, $v10 );
																}
																$s1 = $s0 + $v57;
																if ( \is_float( $s1 ) ) {
																	$s1 = self::rt_add_64( $s0, $v57 );
																}
																$v56 = $v49 - $s1;
																if ( \is_float( $v56 ) ) {
																	$v56 = self::rt_sub_64( $v49, $s1 );
																}
															} while ( false );
															if ( $v12 >= 100 ) {
																break;
															}
															$s0 = ( $m[ ( $v1 + 1824 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1824 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1828 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1828 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 948 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 948 ) >> 2 );
															$m[ ( $v1 + 944 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 948 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1832 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1832 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1836 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1836 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 956 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 956 ) >> 2 );
															$m[ ( $v1 + 952 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 956 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1840 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1840 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1844 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1844 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 964 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 964 ) >> 2 );
															$m[ ( $v1 + 960 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 964 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1848 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1848 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1852 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1852 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 972 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 972 ) >> 2 );
															$m[ ( $v1 + 968 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 972 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1856 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1856 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1860 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1860 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 980 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 980 ) >> 2 );
															$m[ ( $v1 + 976 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 980 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1784 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1784 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1788 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1788 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 908 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 908 ) >> 2 );
															$m[ ( $v1 + 904 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 908 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1792 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1792 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1796 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1796 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 916 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 916 ) >> 2 );
															$m[ ( $v1 + 912 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 916 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1800 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1800 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1804 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1804 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 924 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 924 ) >> 2 );
															$m[ ( $v1 + 920 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 924 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1808 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1808 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1812 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1812 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 932 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 932 ) >> 2 );
															$m[ ( $v1 + 928 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 932 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$s0 = ( $m[ ( $v1 + 1816 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1816 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1820 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1820 ) >> 2 ) ) << 32 );
															isset( $m[ ( $v1 + 940 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 940 ) >> 2 );
															$m[ ( $v1 + 936 ) >> 2 ] = $s0 & 0xFFFFFFFF;
															$m[ ( $v1 + 940 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
															$v47 = 1;
															$s0 = ( $v1 + 104 + ( $v12 << 3 ) ) & 0xFFFFFFFF;
															$v32 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
															do {
																if ( ( $v54 & 1 ) == 0 ) {
																	break;
																}
																$v31 = 0;
																$v27 = $v56;
																$v29 = $v57;
																$v30 = $v51;
																$v23 = $v53;
																$v25 = $v49;
																$v26 = $v52;
																$v28 = $v51;
																$v33 = $v50;
																$v34 = $v49;
																$v58 = $v52;
																$v50 = 0;
																break 3;
															} while ( false );
															$v23 = $v17;
															do {
																$v12 = (int) ( $v44 == 0 );
																if ( $v12 ) {
																	break;
																}
																$v23 = \PHP_INT_MIN;
																do {
																	if ( $v17 != \PHP_INT_MIN ) {
																		break;
																	}
																	if ( $v44 == -1 ) {
																		break 2;
																	}
																} while ( false );
																$v23 = self::rt_remainder( $v17, $v44 );
																$v31 = $v44 >> 63;
																$s0 = ( $v44 ^ $v31 ) - $v31;
																if ( \is_float( $s0 ) ) {
																	$s0 = self::rt_sub_64( $v44 ^ $v31, $v31 );
																}
																$s1 = ( ( $v23 >> 63 ) & $s0 ) + $v23;
																if ( \is_float( $s1 ) ) {
																	$s1 = self::rt_add_64( ( $v23 >> 63 ) & $s0, $v23 );
																}
																$s0 = $v44 > 0 ? $s1 : 0;
																$v23 = $v17 - $s0;
																if ( \is_float( $v23 ) ) {
																	$v23 = self::rt_sub_64( $v17, $s0 );
																}
															} while ( false );
															$s0 = $v56 - $v32;
															if ( \is_float( $s0 ) ) {
																$s0 = self::rt_sub_64( $v56, $v32 );
															}
															$s1 = $v23 + $v44;
															if ( \is_float( $s1 ) ) {
																$s1 = self::rt_add_64( $v23, $v44 );
															}
															$s2 = $v23 == $v17 ? $v17 : $s1;
															$v23 = $s2 - $v45;
															if ( \is_float( $v23 ) ) {
																$v23 = self::rt_sub_64( $s2, $v45 );
															}
															$s1 = $v23 > 0 ? $v23 : 0;
															$v23 = $s0 + $s1;
															if ( \is_float( $v23 ) ) {
																$v23 = self::rt_add_64( $s0, $s1 );
															}
															$s0 = $v23 > 0 ? $v23 : 0;
															$v55 = $s0 + $v45;
															if ( \is_float( $v55 ) ) {
																$v55 = self::rt_add_64( $s0, $v45 );
															}
															$v31 = 1;
															do {
																if ( $v12 ) {
																	break;
																}
																do {
																	if ( $v44 != -1 ) {
																		break;
																	}
																	if ( $v55 != \PHP_INT_MIN ) {
																		break;
																	}
																	$v55 = \PHP_INT_MIN;
																	break 2;
																} while ( false );
																$v23 = self::rt_remainder( $v55, $v44 );
																$v27 = $v44 >> 63;
																$s0 = ( $v44 ^ $v27 ) - $v27;
																if ( \is_float( $s0 ) ) {
																	$s0 = self::rt_sub_64( $v44 ^ $v27, $v27 );
																}
																$s1 = ( ( $v23 >> 63 ) & $s0 ) + $v23;
																if ( \is_float( $s1 ) ) {
																	$s1 = self::rt_add_64( ( $v23 >> 63 ) & $s0, $v23 );
																}
																$s0 = $v44 > 0 ? $s1 : 0;
																$s1 = $v55 - $s0;
																if ( \is_float( $s1 ) ) {
																	$s1 = self::rt_sub_64( $v55, $s0 );
																}
																$v55 = $s1;
															} while ( false );
															$v27 = $v56;
															$v29 = $v57;
															$v30 = $v51;
															$v23 = $v53;
															$v25 = $v49;
															$v26 = $v52;
															$v28 = $v51;
															$v33 = $v50;
															$v34 = $v49;
															$v58 = $v52;
															$v50 = 1;
															break 2;
														} while ( false );
														$v50 = 0;
														$v48 = 2;
														$v47 = 0;
													} while ( false );
													$v12 = 0;
													do {
														do {
															if ( $v5 != 1 ) {
																break;
															}
															if ( $v17 > $v46 ) {
																break;
															}
															$v49 = 2;
															$v17 = 0;
															$v46 = $v55;
															$v47 = 0;
															break 2;
														} while ( false );
														do {
															if ( $v4 & 1 ) {
																break;
															}
															$v17 = 0;
															isset( $m[ ( $v1 + 1828 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1828 ) >> 2 );
															$m[ ( $v1 + 1824 ) >> 2 ] = 0;
															$m[ ( $v1 + 1828 ) >> 2 ] = 0;
															$v47 = 1;
															$v49 = 4;
															$v46 = $v55;
															break 2;
														} while ( false );
														do {
															do {
																do {
																	do {
																		do {
																			do {
																				if ( ( $v47 & (int) ( ( $v37 & 0xFF ) == 0 ) ) != 1 ) {
																					break;
																				}
																				$s0 = ( $m[ ( $v1 + 976 ) >> 2 ] ?? $this->rt_word( ( $v1 + 976 ) >> 2 ) ) | ( ( $m[ ( $v1 + 980 ) >> 2 ] ?? $this->rt_word( ( $v1 + 980 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v42 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v42 + 36 ) >> 2 );
																				$m[ ( $v42 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v42 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 968 ) >> 2 ] ?? $this->rt_word( ( $v1 + 968 ) >> 2 ) ) | ( ( $m[ ( $v1 + 972 ) >> 2 ] ?? $this->rt_word( ( $v1 + 972 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v42 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v42 + 28 ) >> 2 );
																				$m[ ( $v42 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v42 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 960 ) >> 2 ] ?? $this->rt_word( ( $v1 + 960 ) >> 2 ) ) | ( ( $m[ ( $v1 + 964 ) >> 2 ] ?? $this->rt_word( ( $v1 + 964 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v42 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v42 + 20 ) >> 2 );
																				$m[ ( $v42 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v42 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 952 ) >> 2 ] ?? $this->rt_word( ( $v1 + 952 ) >> 2 ) ) | ( ( $m[ ( $v1 + 956 ) >> 2 ] ?? $this->rt_word( ( $v1 + 956 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v42 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v42 + 12 ) >> 2 );
																				$m[ ( $v42 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v42 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 944 ) >> 2 ] ?? $this->rt_word( ( $v1 + 944 ) >> 2 ) ) | ( ( $m[ ( $v1 + 948 ) >> 2 ] ?? $this->rt_word( ( $v1 + 948 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v42 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v42 + 4 ) >> 2 );
																				$m[ $v42 >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v42 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 904 ) >> 2 ] ?? $this->rt_word( ( $v1 + 904 ) >> 2 ) ) | ( ( $m[ ( $v1 + 908 ) >> 2 ] ?? $this->rt_word( ( $v1 + 908 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v41 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v41 + 4 ) >> 2 );
																				$m[ $v41 >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v41 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 912 ) >> 2 ] ?? $this->rt_word( ( $v1 + 912 ) >> 2 ) ) | ( ( $m[ ( $v1 + 916 ) >> 2 ] ?? $this->rt_word( ( $v1 + 916 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v41 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v41 + 12 ) >> 2 );
																				$m[ ( $v41 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v41 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 920 ) >> 2 ] ?? $this->rt_word( ( $v1 + 920 ) >> 2 ) ) | ( ( $m[ ( $v1 + 924 ) >> 2 ] ?? $this->rt_word( ( $v1 + 924 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v41 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v41 + 20 ) >> 2 );
																				$m[ ( $v41 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v41 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 932 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v41 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v41 + 28 ) >> 2 );
																				$m[ ( $v41 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v41 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				$s0 = ( $m[ ( $v1 + 936 ) >> 2 ] ?? $this->rt_word( ( $v1 + 936 ) >> 2 ) ) | ( ( $m[ ( $v1 + 940 ) >> 2 ] ?? $this->rt_word( ( $v1 + 940 ) >> 2 ) ) << 32 );
																				isset( $m[ ( $v41 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v41 + 36 ) >> 2 );
																				$m[ ( $v41 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
																				$m[ ( $v41 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1044 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1044 ) >> 2 );
																				$m[ ( $v1 + 1040 ) >> 2 ] = $v25 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1044 ) >> 2 ] = ( $v25 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1036 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1036 ) >> 2 );
																				$m[ ( $v1 + 1032 ) >> 2 ] = $v23 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1036 ) >> 2 ] = ( $v23 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1164 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1164 ) >> 2 );
																				$m[ ( $v1 + 1160 ) >> 2 ] = $v32 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1164 ) >> 2 ] = ( $v32 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1156 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1156 ) >> 2 );
																				$m[ ( $v1 + 1152 ) >> 2 ] = $v27 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1156 ) >> 2 ] = ( $v27 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1148 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1148 ) >> 2 );
																				$m[ ( $v1 + 1144 ) >> 2 ] = $v29 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1148 ) >> 2 ] = ( $v29 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1140 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1140 ) >> 2 );
																				$m[ ( $v1 + 1136 ) >> 2 ] = $v30 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1140 ) >> 2 ] = ( $v30 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1132 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1132 ) >> 2 );
																				$m[ ( $v1 + 1128 ) >> 2 ] = $v58 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1132 ) >> 2 ] = ( $v58 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1124 ) >> 2 );
																				$m[ ( $v1 + 1120 ) >> 2 ] = $v34 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1124 ) >> 2 ] = ( $v34 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1116 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1116 ) >> 2 );
																				$m[ ( $v1 + 1112 ) >> 2 ] = $v31 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1116 ) >> 2 ] = ( $v31 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1108 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1108 ) >> 2 );
																				$m[ ( $v1 + 1104 ) >> 2 ] = $v33 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1108 ) >> 2 ] = ( $v33 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1100 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1100 ) >> 2 );
																				$m[ ( $v1 + 1096 ) >> 2 ] = $v28 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1100 ) >> 2 ] = ( $v28 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 1092 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1092 ) >> 2 );
																				$m[ ( $v1 + 1088 ) >> 2 ] = $v26 & 0xFFFFFFFF;
																				$m[ ( $v1 + 1092 ) >> 2 ] = ( $v26 >> 32 ) & 0xFFFFFFFF;
																				isset( $m[ ( $v1 + 988 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 988 ) >> 2 );
																				$m[ ( $v1 + 984 ) >> 2 ] = $v48 & 0xFFFFFFFF;
																				$m[ ( $v1 + 988 ) >> 2 ] = ( $v48 >> 32 ) & 0xFFFFFFFF;
																				do {
																					do {
																						do {
																							if ( $v23 == 2 ) {
																								break;
																							}
																							$v4 = ( $v1 + 1824 ) & 0xFFFFFFFF;
																							$v47 = 5;
																							$v12 = 3;
																							$v49 = 64;
																							$v46 = 0;
																							$v53 = 0;
																							$v5 = 0;
																							do {
																								do {
																									switch ( ( $m[ ( $v1 + 1080 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1080 ) >> 2 ) ) & 0xFF ) {
																										case 1:
																											break 11;
																										case 2:
																											break 2;
																										default:
																											break 3;
																									}
																								} while ( false );
																								$v53 = 128;
																							} while ( false );
																							if ( ( $v31 & 1 ) == 0 ) {
																								break 5;
																							}
																							$v49 = ( $m[ ( $v1 + 1072 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1072 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1076 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1076 ) >> 2 ) ) << 32 );
																							$v51 = ( $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 ) ) | ( ( $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 ) ) << 32 );
																							$v37 = $v48 & 1;
																							$s0 = $v37 ? ( $v49 > $v51 ? $v49 : $v51 ) : $v49;
																							$s1 = $s0 - $v8;
																							if ( \is_float( $s1 ) ) {
																								$s1 = self::rt_sub_64( $s0, $v8 );
																							}
																							if ( $s1 > $v6 ) {
																								break 2;
																							}
																							$v48 = $v27 - $v32;
																							if ( \is_float( $v48 ) ) {
																								$v48 = self::rt_sub_64( $v27, $v32 );
																							}
																							$v5 = ( $m[ ( $v1 + 1008 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1008 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1012 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1012 ) >> 2 ) ) << 32 );
																							$v56 = ( $m[ ( $v1 + 1000 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1000 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1004 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1004 ) >> 2 ) ) << 32 );
																							$v52 = ( $m[ ( $v1 + 1064 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1064 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1068 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1068 ) >> 2 ) ) << 32 );
																							$v49 = $v49 < $v52 ? $v49 : $v52;
																							$v51 = $v37 ? ( $v51 > $v49 ? $v51 : $v49 ) : $v49;
																							$v49 = $v8 - $v51;
																							if ( \is_float( $v49 ) ) {
																								$v49 = self::rt_sub_64( $v8, $v51 );
																							}
																							$v49 = $v49 > 0 ? $v49 : 0;
																							if ( $v49 > $v7 ) {
																								break 3;
																							}
																							$v17 = 1;
																							$v31 = $v51 + $v7;
																							if ( \is_float( $v31 ) ) {
																								$v31 = self::rt_add_64( $v51, $v7 );
																							}
																							$s0 = $v31 < 253402300799998 ? $v31 : 253402300799998;
																							$v31 = $s0 + 1;
																							if ( \is_float( $v31 ) ) {
																								$v31 = self::rt_add_64( $s0, 1 );
																							}
																							$v5 = $v56 & 0xFFFFFFFF ? ( $v31 < $v5 ? $v31 : $v5 ) : $v31;
																							$v46 = $v55;
																							break 9;
																						} while ( false );
																						$v53 = 0;
																						if ( ( $v31 & 1 ) == 0 ) {
																							break 4;
																						}
																					} while ( false );
																					$v49 = $v53 | 0x200;
																					$v5 = 0;
																					$v4 = ( $v1 + 1824 ) & 0xFFFFFFFF;
																					$v47 = 8;
																					$v12 = 1;
																					$v46 = $v55;
																					break 6;
																				} while ( false );
																				do {
																					do {
																						do {
																							do {
																								do {
																									do {
																										switch ( ( ( $m[ ( $v40 + 40 ) >> 2 ] ?? $this->rt_word( ( $v40 + 40 ) >> 2 ) ) >> ( ( $v40 & 3 ) << 3 ) ) & 0xFF ) {
																											case 1:
																												break 3;
																											case 2:
																												break 4;
																											default:
																												break 2;
																										}
																									} while ( false );
																									$v49 = $v53 | 0x400;
																									$v47 = 9;
																									$v50 = 1;
																									$v5 = 0;
																									break 10;
																								} while ( false );
																								if ( $m[ ( $v1 + 1016 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1016 ) >> 2 ) ) {
																									break 2;
																								}
																								$v12 = 3;
																								$v46 = 0;
																								break 3;
																							} while ( false );
																							$v53 = $v53 | 0x400;
																							$v46 = $v55;
																							$v17 = $v56;
																							break 9;
																						} while ( false );
																						$v50 = 10000000000000;
																						do {
																							$s0 = $v49 + 59999;
																							if ( \is_float( $s0 ) ) {
																								$s0 = self::rt_add_64( $v49, 59999 );
																							}
																							$v55 = \intdiv( $s0, 60000 );
																							$s0 = $v55 < 527040 ? $v55 : 527040;
																							$s1 = $s0 * $v11;
																							if ( \is_float( $s1 ) ) {
																								$s1 = self::rt_mul_64( $s0, $v11 );
																							}
																							$v55 = ( $m[ ( $v1 + 1024 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1024 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1028 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1028 ) >> 2 ) ) << 32 );
																							$v55 = $v55 > 0 ? $v55 : 0;
																							$s0 = $v55 < 10000000000 ? $v55 : 10000000000;
																							$v55 = $s1 * $s0;
																							if ( \is_float( $v55 ) ) {
																								$v55 = self::rt_mul_64( $s1, $s0 );
																							}
																							$s0 = $v55 + -1440000000000000001;
																							if ( \is_float( $s0 ) ) {
																								$s0 = self::rt_add_64( $v55, -1440000000000000001 );
																							}
																							if ( ( $s0 ^ \PHP_INT_MIN ) < 6343372036854487809 ) {
																								break;
																							}
																							$s0 = $v55 + 143999;
																							if ( \is_float( $s0 ) ) {
																								$s0 = self::rt_add_64( $v55, 143999 );
																							}
																							$v50 = \intdiv( $s0, 144000 );
																						} while ( false );
																						$v55 = $v17;
																						do {
																							$v4 = (int) ( $v44 == 0 );
																							if ( $v4 ) {
																								break;
																							}
																							$v55 = \PHP_INT_MIN;
																							do {
																								if ( $v17 != \PHP_INT_MIN ) {
																									break;
																								}
																								if ( $v44 == -1 ) {
																									break 2;
																								}
																							} while ( false );
																							$v55 = self::rt_remainder( $v17, $v44 );
																							$v46 = $v44 >> 63;
																							$s0 = ( $v44 ^ $v46 ) - $v46;
																							if ( \is_float( $s0 ) ) {
																								$s0 = self::rt_sub_64( $v44 ^ $v46, $v46 );
																							}
																							$s1 = ( ( $v55 >> 63 ) & $s0 ) + $v55;
																							if ( \is_float( $s1 ) ) {
																								$s1 = self::rt_add_64( ( $v55 >> 63 ) & $s0, $v55 );
																							}
																							$s0 = $v44 > 0 ? $s1 : 0;
																							$v55 = $v17 - $s0;
																							if ( \is_float( $v55 ) ) {
																								$v55 = self::rt_sub_64( $v17, $s0 );
																							}
																						} while ( false );
																						$s0 = $v32 + $v50;
																						if ( \is_float( $s0 ) ) {
																							$s0 = self::rt_add_64( $v32, $v50 );
																						}
																						$s1 = $v27 - $s0;
																						if ( \is_float( $s1 ) ) {
																							$s1 = self::rt_sub_64( $v27, $s0 );
																						}
																						$s0 = $v55 + $v44;
																						if ( \is_float( $s0 ) ) {
																							$s0 = self::rt_add_64( $v55, $v44 );
																						}
																						$s2 = $v55 == $v17 ? $v17 : $s0;
																						$v17 = $s2 - $v45;
																						if ( \is_float( $v17 ) ) {
																							$v17 = self::rt_sub_64( $s2, $v45 );
																						}
																						$s0 = $v17 > 0 ? $v17 : 0;
																						$v17 = $s1 + $s0;
																						if ( \is_float( $v17 ) ) {
																							$v17 = self::rt_add_64( $s1, $s0 );
																						}
																						$s0 = $v17 > 0 ? $v17 : 0;
																						$v46 = $s0 + $v45;
																						if ( \is_float( $v46 ) ) {
																							$v46 = self::rt_add_64( $s0, $v45 );
																						}
																						do {
																							if ( $v4 ) {
																								break;
																							}
																							do {
																								if ( $v44 != -1 ) {
																									break;
																								}
																								if ( $v46 != \PHP_INT_MIN ) {
																									break;
																								}
																								$v46 = \PHP_INT_MIN;
																								break 2;
																							} while ( false );
																							$v17 = self::rt_remainder( $v46, $v44 );
																							$v55 = $v44 >> 63;
																							$s0 = ( $v44 ^ $v55 ) - $v55;
																							if ( \is_float( $s0 ) ) {
																								$s0 = self::rt_sub_64( $v44 ^ $v55, $v55 );
																							}
																							$s1 = ( ( $v17 >> 63 ) & $s0 ) + $v17;
																							if ( \is_float( $s1 ) ) {
																								$s1 = self::rt_add_64( ( $v17 >> 63 ) & $s0, $v17 );
																							}
																							$s0 = $v44 > 0 ? $s1 : 0;
																							$s1 = $v46 - $s0;
																							if ( \is_float( $s1 ) ) {
																								$s1 = self::rt_sub_64( $v46, $s0 );
																							}
																							$v46 = $s1;
																						} while ( false );
																						if ( $v48 >= $v50 ) {
																							break 2;
																						}
																						$v12 = $v46 > 0 ? 2 : 3;
																					} while ( false );
																					isset( $m[ ( $v1 + 1828 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1828 ) >> 2 );
																					$m[ ( $v1 + 1824 ) >> 2 ] = $v56 & 0xFFFFFFFF;
																					$m[ ( $v1 + 1828 ) >> 2 ] = ( $v56 >> 32 ) & 0xFFFFFFFF;
																					$v49 = $v53 | 0x400;
																					$v4 = ( $v1 + 1784 ) & 0xFFFFFFFF;
																					$v47 = 9;
																					$v50 = 1;
																					break 6;
																				} while ( false );
																				$this->stock_truth_rules_gate_uncovered_at( ( $v1 + 1864 ) & 0xFFFFFFFF, ( $v1 + 984 ) & 0xFFFFFFFF, $v48, $v11 );
																				$v17 = ( $m[ ( $v1 + 1864 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1864 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1868 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1868 ) >> 2 ) ) << 32 );
																				if ( $v56 == 0 ) {
																					break 3;
																				}
																				$v4 = $v17 & 0xFFFFFFFF;
																				$v17 = 1;
																				if ( $v4 == 0 ) {
																					break 4;
																				}
																				$v31 = ( $m[ ( $v1 + 1872 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1872 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1876 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1876 ) >> 2 ) ) << 32 );
																				$v5 = $v31 < $v5 ? $v31 : $v5;
																				break 4;
																			} while ( false );
																			$v17 = 0;
																			isset( $m[ ( $v1 + 1828 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1828 ) >> 2 );
																			$m[ ( $v1 + 1824 ) >> 2 ] = 0;
																			$m[ ( $v1 + 1828 ) >> 2 ] = 0;
																			$v47 = ( 8657240578 >> ( ( ( $v37 & 0xFF ) << 3 ) & 63 ) ) & 0xFFFFFFFF;
																			$v49 = 1 << ( ( $v47 + 1 ) & 0xFFFFFFFF & 63 );
																			$v50 = 0;
																			$v46 = $v55;
																			$v12 = $v39;
																			break 6;
																		} while ( false );
																		$v49 = $v53 | 0x100;
																		$v5 = 0;
																		$v4 = ( $v1 + 1824 ) & 0xFFFFFFFF;
																		$v47 = 7;
																		$v46 = $v55;
																		$v12 = $v38;
																		break 3;
																	} while ( false );
																	$v5 = ( $m[ ( $v1 + 1872 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1872 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1876 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1876 ) >> 2 ) ) << 32 );
																} while ( false );
																$v53 = $v53 | 0x800;
																$v50 = 1;
																break 2;
															} while ( false );
															if ( $v4 & 3 || ! isset( $m[ ( $v4 >> 2 ) + 1 ] ) ) {
																$this->rt_store_64( $v4, $v5 );
															} else {
																$m[ $v4 >> 2 ] = $v5 & 0xFFFFFFFF;
																$m[ ( $v4 >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
															}
															$v5 = ( $m[ ( $v1 + 1784 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1784 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1788 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1788 ) >> 2 ) ) << 32 );
															$v17 = ( $m[ ( $v1 + 1824 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1824 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1828 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1828 ) >> 2 ) ) << 32 );
															break 2;
														} while ( false );
														isset( $m[ ( $v1 + 1788 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1788 ) >> 2 );
														$m[ ( $v1 + 1784 ) >> 2 ] = $v5 & 0xFFFFFFFF;
														$m[ ( $v1 + 1788 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
														isset( $m[ ( $v1 + 1828 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1828 ) >> 2 );
														$m[ ( $v1 + 1824 ) >> 2 ] = $v17 & 0xFFFFFFFF;
														$m[ ( $v1 + 1828 ) >> 2 ] = ( $v17 >> 32 ) & 0xFFFFFFFF;
														$v12 = ( $v48 >> 63 ) & ( $v50 & 0xFFFFFFFF ? ( $v46 > 0 ? 2 : 3 ) : 3 );
														$v4 = (int) ( $v48 < 0 );
														$v47 = $v4 ? 11 : 12;
														$v49 = $v53 | ( $v4 ? 4096 : 8192 );
														$v31 = 1;
													} while ( false );
													do {
														if ( $v0 > 1105 ) {
															break;
														}
														$s0 = ( $v0 << 3 ) & 0xFFFFFFFF;
														$s1 = ( $v12 + 1 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $s1;
														$m[ ( $s0 + 8300 ) >> 2 ] = $s1 >> 32;
													} while ( false );
													$v4 = (int) ( $v5 < $v9 );
													$v37 = $v12 & 0xFF;
													do {
														$v54 = ( $v0 + 1 ) & 0xFFFFFFFF;
														if ( $v54 > 1105 ) {
															break;
														}
														$s0 = ( $v54 << 3 ) & 0xFFFFFFFF;
														$s1 = ( $v47 + 1 ) & 0xFFFFFFFF & 0xFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $s1;
														$m[ ( $s0 + 8300 ) >> 2 ] = $s1 >> 32;
													} while ( false );
													$v55 = $v4 ? $v5 : $v9;
													$v4 = $v17 & 0xFFFFFFFF;
													$v47 = (int) ( $v37 > ( $v35 & 0xFF ) );
													do {
														$v37 = ( $v0 + 2 ) & 0xFFFFFFFF;
														if ( $v37 > 1105 ) {
															break;
														}
														$s0 = ( $v37 << 3 ) & 0xFFFFFFFF;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $v49 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $v49 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													$v9 = $v4 ? $v55 : $v9;
													$v37 = $v2 & 1;
													$v4 = (int) ( $v36 == 0 ) | $v47;
													do {
														$v47 = ( $v0 + 3 ) & 0xFFFFFFFF;
														if ( $v47 > 1105 ) {
															break;
														}
														$s0 = ( $v47 << 3 ) & 0xFFFFFFFF;
														$s1 = $v50 & 0xFFFFFFFF ? $v46 : \PHP_INT_MIN;
														isset( $m[ ( $s0 + 8300 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8300 ) >> 2 );
														$m[ ( $s0 + 8296 ) >> 2 ] = $s1 & 0xFFFFFFFF;
														$m[ ( $s0 + 8300 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
													} while ( false );
													$v9 = $v37 ? $v9 : $v5;
													$v36 = $v4 ? 1 : $v36;
													$v35 = $v4 ? $v12 : $v35;
													$v59 = $v4 ? $v20 : $v59;
													$v2 = $v37 ? 1 : $v17;
													$v0 = ( $v0 + 4 ) & 0xFFFFFFFF;
													if ( $v13 < $v24 ) {
														continue;
													}
													break 4;
												}
											} while ( false );
											$v18 = ( $v18 + 1 ) & 0xFFFFFFFF;
											$v13 = ( $v13 + 7 ) & 0xFFFFFFFF;
											$v4 = ( $v4 - 7 ) & 0xFFFFFFFF;
										}
									} while ( false );
									$s0 = $v36 & 1 ? $v59 : \PHP_INT_MIN;
									isset( $m[2079] ) || $this->rt_touch( 2079 );
									$m[2078] = $s0 & 0xFFFFFFFF;
									$m[2079] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									$s0 = $v2 & 1 ? $v9 : \PHP_INT_MIN;
									isset( $m[2081] ) || $this->rt_touch( 2081 );
									$m[2080] = $s0 & 0xFFFFFFFF;
									$m[2081] = ( $s0 >> 32 ) & 0xFFFFFFFF;
									$s0 = ( $v35 + 1 ) & 0xFFFFFFFF & 0xFF;
									isset( $m[2077] ) || $this->rt_touch( 2077 );
									$m[2076] = $s0;
									$m[2077] = $s0 >> 32;
									if ( $v0 < 1107 ) {
										break 7;
									}
									$v5 = 10;
									$v6 = 0;
									$v2 = 0;
									$v7 = 0;
									break 6;
								} while ( false );
								$v4 = 0;
								$v13 = 0;
								$v5 = 1;
							} while ( false );
							$v6 = ( $v13 << 32 ) | $v4;
						} while ( false );
						$v7 = ( $v3 << 32 ) | $v0;
					} while ( false );
					$v0 = 1;
					if ( ( $v5 & 0xFF ) == 10 ) {
						break 3;
					}
				} while ( false );
				$s0 = $v5 + 1;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_add_64( $v5, 1 );
				}
				$v5 = $s0 & 0xFF;
			} while ( false );
			isset( $m[2081] ) || $this->rt_touch( 2081 );
			$m[2080] = $v2 & 0xFFFFFFFF;
			$m[2081] = ( $v2 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = $v6 & 0xFFFFFFFF;
			$m[2079] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2077] ) || $this->rt_touch( 2077 );
			$m[2076] = $v7 & 0xFFFFFFFF;
			$m[2077] = ( $v7 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2075] ) || $this->rt_touch( 2075 );
			$m[2074] = $v5 & 0xFFFFFFFF;
			$m[2075] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			$v0 = 4;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 1904 ) & 0xFFFFFFFF;
		return $v0;
	}

	/** format (WebAssembly function 22). */
	private function format_22(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 1;
	}

	/** question (WebAssembly function 23). */
	private function question_23(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 17144;
	}

	/** question_capacity (WebAssembly function 24). */
	private function question_capacity_24(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 1716;
	}

	/** reconcile (WebAssembly function 25). */
	private function reconcile_25( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v18 = 0;
		$v1 = ( $this->g0_stack_pointer - 480 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		$v2 = 0;
		$v3 = 0;
		isset( $m[2075] ) || $this->rt_touch( 2075 );
		$m[2074] = 0;
		$m[2075] = 0;
		$v4 = (int) ( $v0 < 1717 );
		$v5 = $v4 ? $v0 : 0;
		isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
		$m[ ( $v1 + 12 ) >> 2 ] = $v5;
		$v4 = $v4 ? 17144 : 8;
		isset( $m[ ( $v1 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 8 ) >> 2 );
		$m[ ( $v1 + 8 ) >> 2 ] = $v4;
		isset( $m[ ( $v1 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 52 ) >> 2 );
		$m[ ( $v1 + 52 ) >> 2 ] = 0x2068;
		isset( $m[ ( $v1 + 60 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 60 ) >> 2 );
		$m[ ( $v1 + 56 ) >> 2 ] = 0x452;
		$m[ ( $v1 + 60 ) >> 2 ] = 1;
		do {
			do {
				do {
					do {
						do {
							if ( $v5 ) {
								break;
							}
							$v3 = 1;
							break 2;
						} while ( false );
						if ( ( ( $m[ $v4 >> 2 ] ?? $this->rt_word( $v4 >> 2 ) ) | ( ( $m[ ( $v4 + 4 ) >> 2 ] ?? $this->rt_word( ( $v4 + 4 ) >> 2 ) ) << 32 ) ) != 1 ) {
							break;
						}
						$v3 = 1;
						if ( $v5 == 1 ) {
							break;
						}
						isset( $m[ ( $v1 + 40 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 40 ) >> 2 );
						$m[ ( $v1 + 40 ) >> 2 ] = 2;
						do {
							$s0 = $v0 < 1717 ? 17152 : 16;
							$v6 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
							if ( ( $v6 ^ \PHP_INT_MIN ) < -9223118634553975808 ) {
								break;
							}
							$v3 = $v6 == \PHP_INT_MIN ? 3 : 4;
							break 2;
						} while ( false );
						$v0 = ( $v1 + 8 + 16 ) & 0xFFFFFFFF;
						isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
						$m[ $v0 >> 2 ] = 0;
						$m[ ( $v0 + 4 ) >> 2 ] = 0;
						isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
						$m[ ( $v0 + 8 ) >> 2 ] = 0;
						$m[ ( $v0 + 12 ) >> 2 ] = 0;
						isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
						$m[ ( $v1 + 16 ) >> 2 ] = 1;
						$m[ ( $v1 + 20 ) >> 2 ] = 0;
						$this->stock_truth_wire_decide_read_policy( ( $v1 + 312 ) & 0xFFFFFFFF, ( $v1 + 8 ) & 0xFFFFFFFF );
						$v3 = ( $m[ ( $v1 + 336 ) >> 2 ] ?? $this->rt_word( ( $v1 + 336 ) >> 2 ) ) & 0xFF;
						$v2 = ( $m[ ( $v1 + 328 ) >> 2 ] ?? $this->rt_word( ( $v1 + 328 ) >> 2 ) ) | ( ( $m[ ( $v1 + 332 ) >> 2 ] ?? $this->rt_word( ( $v1 + 332 ) >> 2 ) ) << 32 );
						$v7 = ( $m[ ( $v1 + 320 ) >> 2 ] ?? $this->rt_word( ( $v1 + 320 ) >> 2 ) ) | ( ( $m[ ( $v1 + 324 ) >> 2 ] ?? $this->rt_word( ( $v1 + 324 ) >> 2 ) ) << 32 );
						$v8 = ( $m[ ( $v1 + 312 ) >> 2 ] ?? $this->rt_word( ( $v1 + 312 ) >> 2 ) ) | ( ( $m[ ( $v1 + 316 ) >> 2 ] ?? $this->rt_word( ( $v1 + 316 ) >> 2 ) ) << 32 );
						do {
							$v5 = ( ( $m[ ( $v1 + 357 ) >> 2 ] ?? $this->rt_word( ( $v1 + 357 ) >> 2 ) ) >> 8 ) & 0xFF;
							if ( $v5 == 2 ) {
								break;
							}
							$s0 = ( $v1 + 312 + 31 ) & 0xFFFFFFFF;
							$s1 = ( $v1 + 64 + 31 ) & 0xFFFFFFFF;
							$i = $s1 >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$b = ( $s1 & 3 ) << 3;
							$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ 0xFFFFFFFF ) ) | ( ( ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) >> ( ( $s0 & 3 ) << 3 ) ) & 0xFF ) << $b );
							$s0 = ( $v1 + 312 + 29 ) & 0xFFFFFFFF;
							$s1 = ( $v1 + 64 + 29 ) & 0xFFFFFFFF;
							if ( $s1 & 1 ) {
								$this->rt_store_16( $s1, $s0 & 1 ? $this->rt_load_16( $s0 ) : ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) >> ( ( $s0 & 3 ) << 3 ) ) & 0xFFFF );
							} else {
								$i = $s1 >> 2;
								isset( $m[ $i ] ) || $this->rt_touch( $i );
								$b = ( $s1 & 3 ) << 3;
								$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFF << $b ) ^ 0xFFFFFFFF ) ) | ( ( $s0 & 1 ? $this->rt_load_16( $s0 ) : ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) >> ( ( $s0 & 3 ) << 3 ) ) & 0xFFFF ) << $b );
							}
							$s0 = ( $m[ ( $v1 + 344 ) >> 2 ] ?? $this->rt_word( ( $v1 + 344 ) >> 2 ) ) | ( ( $m[ ( $v1 + 348 ) >> 2 ] ?? $this->rt_word( ( $v1 + 348 ) >> 2 ) ) << 32 );
							isset( $m[ ( $v1 + 100 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 100 ) >> 2 );
							$m[ ( $v1 + 96 ) >> 2 ] = $s0 & 0xFFFFFFFF;
							$m[ ( $v1 + 100 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							$s0 = ( $v1 + 349 ) & 3 ? $this->rt_load_64( $v1 + 349 ) : ( $m[ ( $v1 + 349 ) >> 2 ] ?? $this->rt_word( ( $v1 + 349 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 349 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 349 ) >> 2 ) + 1 ) ) << 32 );
							if ( ( $v1 + 101 ) & 3 || ! isset( $m[ ( ( $v1 + 101 ) >> 2 ) + 1 ] ) ) {
								$this->rt_store_64( $v1 + 101, $s0 );
							} else {
								$m[ ( $v1 + 101 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( ( $v1 + 101 ) >> 2 ) + 1 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							}
							$v4 = ( ( $m[ ( $v1 + 358 ) >> 2 ] ?? $this->rt_word( ( $v1 + 358 ) >> 2 ) ) >> 16 ) & 0xFFFF;
							$v9 = ( $v1 + 337 ) & 3 ? $this->rt_load_32( $v1 + 337 ) : $m[ ( $v1 + 337 ) >> 2 ] ?? $this->rt_word( ( $v1 + 337 ) >> 2 );
							isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
							$m[ $v0 >> 2 ] = 0;
							$m[ ( $v0 + 4 ) >> 2 ] = 0;
							isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
							$m[ ( $v0 + 8 ) >> 2 ] = 0;
							$m[ ( $v0 + 12 ) >> 2 ] = 0;
							if ( ( $v1 + 89 ) & 3 || ! isset( $m[ ( $v1 + 89 ) >> 2 ] ) ) {
								$this->rt_store_32( $v1 + 89, $v9 );
							} else {
								$m[ ( $v1 + 89 ) >> 2 ] = $v9;
							}
							$i = ( $v1 + 110 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFF ) | ( $v4 << 16 );
							$i = ( $v1 + 109 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( $v5 << 8 );
							$i = ( $v1 + 88 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v3;
							isset( $m[ ( $v1 + 84 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 84 ) >> 2 );
							$m[ ( $v1 + 80 ) >> 2 ] = $v2 & 0xFFFFFFFF;
							$m[ ( $v1 + 84 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 76 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 76 ) >> 2 );
							$m[ ( $v1 + 72 ) >> 2 ] = $v7 & 0xFFFFFFFF;
							$m[ ( $v1 + 76 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 68 ) >> 2 );
							$m[ ( $v1 + 64 ) >> 2 ] = $v8 & 0xFFFFFFFF;
							$m[ ( $v1 + 68 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
							$m[ ( $v1 + 16 ) >> 2 ] = 2;
							$m[ ( $v1 + 20 ) >> 2 ] = 0;
							$this->stock_truth_wire_decide_read_pool( ( $v1 + 312 ) & 0xFFFFFFFF, ( $v1 + 8 ) & 0xFFFFFFFF );
							$v3 = ( $m[ ( $v1 + 344 ) >> 2 ] ?? $this->rt_word( ( $v1 + 344 ) >> 2 ) ) & 0xFF;
							$v2 = ( $m[ ( $v1 + 336 ) >> 2 ] ?? $this->rt_word( ( $v1 + 336 ) >> 2 ) ) | ( ( $m[ ( $v1 + 340 ) >> 2 ] ?? $this->rt_word( ( $v1 + 340 ) >> 2 ) ) << 32 );
							$v7 = ( $m[ ( $v1 + 328 ) >> 2 ] ?? $this->rt_word( ( $v1 + 328 ) >> 2 ) ) | ( ( $m[ ( $v1 + 332 ) >> 2 ] ?? $this->rt_word( ( $v1 + 332 ) >> 2 ) ) << 32 );
							$v8 = ( $m[ ( $v1 + 320 ) >> 2 ] ?? $this->rt_word( ( $v1 + 320 ) >> 2 ) ) | ( ( $m[ ( $v1 + 324 ) >> 2 ] ?? $this->rt_word( ( $v1 + 324 ) >> 2 ) ) << 32 );
							$v9 = ( $m[ ( $v1 + 312 ) >> 2 ] ?? $this->rt_word( ( $v1 + 312 ) >> 2 ) ) | ( ( $m[ ( $v1 + 316 ) >> 2 ] ?? $this->rt_word( ( $v1 + 316 ) >> 2 ) ) << 32 );
							if ( $v9 == 2 ) {
								break;
							}
							$s0 = ( $v1 + 312 + 37 ) & 0xFFFFFFFF;
							$v10 = $s0 & 1 ? $this->rt_load_16( $s0 ) : ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) >> ( ( $s0 & 3 ) << 3 ) ) & 0xFFFF;
							$s0 = ( $v1 + 312 + 39 ) & 0xFFFFFFFF;
							$v11 = ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) >> ( ( $s0 & 3 ) << 3 ) ) & 0xFF;
							$v12 = ( $v1 + 345 ) & 3 ? $this->rt_load_32( $v1 + 345 ) : $m[ ( $v1 + 345 ) >> 2 ] ?? $this->rt_word( ( $v1 + 345 ) >> 2 );
							$this->rt_copy( ( $v1 + 112 + 40 ) & 0xFFFFFFFF, ( $v1 + 312 + 40 ) & 0xFFFFFFFF, 88 );
							$s0 = ( $v1 + 112 + 39 ) & 0xFFFFFFFF;
							$i = $s0 >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$b = ( $s0 & 3 ) << 3;
							$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ 0xFFFFFFFF ) ) | ( $v11 << $b );
							$s0 = ( $v1 + 112 + 37 ) & 0xFFFFFFFF;
							if ( $s0 & 1 ) {
								$this->rt_store_16( $s0, $v10 );
							} else {
								$i = $s0 >> 2;
								isset( $m[ $i ] ) || $this->rt_touch( $i );
								$b = ( $s0 & 3 ) << 3;
								$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFF << $b ) ^ 0xFFFFFFFF ) ) | ( $v10 << $b );
							}
							if ( ( $v1 + 145 ) & 3 || ! isset( $m[ ( $v1 + 145 ) >> 2 ] ) ) {
								$this->rt_store_32( $v1 + 145, $v12 );
							} else {
								$m[ ( $v1 + 145 ) >> 2 ] = $v12;
							}
							$i = ( $v1 + 144 ) >> 2;
							isset( $m[ $i ] ) || $this->rt_touch( $i );
							$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v3;
							isset( $m[ ( $v1 + 140 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 140 ) >> 2 );
							$m[ ( $v1 + 136 ) >> 2 ] = $v2 & 0xFFFFFFFF;
							$m[ ( $v1 + 140 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 132 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 132 ) >> 2 );
							$m[ ( $v1 + 128 ) >> 2 ] = $v7 & 0xFFFFFFFF;
							$m[ ( $v1 + 132 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 124 ) >> 2 );
							$m[ ( $v1 + 120 ) >> 2 ] = $v8 & 0xFFFFFFFF;
							$m[ ( $v1 + 124 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
							isset( $m[ ( $v1 + 116 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 116 ) >> 2 );
							$m[ ( $v1 + 112 ) >> 2 ] = $v9 & 0xFFFFFFFF;
							$m[ ( $v1 + 116 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
							$v8 = 0;
							isset( $m[ ( $v1 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 28 ) >> 2 );
							$m[ ( $v1 + 24 ) >> 2 ] = 0;
							$m[ ( $v1 + 28 ) >> 2 ] = 0;
							do {
								do {
									do {
										$v4 = $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 );
										$v13 = $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 );
										if ( $v4 < $v13 ) {
											break;
										}
										$v3 = 1;
										$v5 = 3;
										break 2;
									} while ( false );
									$v5 = 3;
									do {
										$v14 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
										$s0 = ( $v14 + ( $v4 << 3 ) ) & 0xFFFFFFFF;
										$v9 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
										if ( ( $v9 ^ \PHP_INT_MIN ) < -9223372036854775806 ) {
											break;
										}
										$v3 = $v9 == \PHP_INT_MIN ? 3 : 4;
										$v8 = 0;
										break 2;
									} while ( false );
									$v2 = 1;
									$v8 = 0;
									do {
										$v3 = ( $v4 + 1 ) & 0xFFFFFFFF;
										if ( $v3 < $v13 ) {
											break;
										}
										$v3 = 1;
										$v7 = 0;
										break 3;
									} while ( false );
									$v5 = 3;
									do {
										$s0 = ( $v14 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
										$v7 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
										$v10 = $v7 + -1;
										if ( \is_float( $v10 ) ) {
											$v10 = self::rt_add_64( $v7, -1 );
										}
										if ( ( $v10 ^ \PHP_INT_MIN ) < -9223372036854775803 ) {
											break;
										}
										$v3 = $v7 == \PHP_INT_MIN ? 3 : 5;
										$v8 = 0;
										$v7 = 0;
										break 3;
									} while ( false );
									$v8 = 0;
									do {
										do {
											$v3 = ( $v4 + 2 ) & 0xFFFFFFFF;
											if ( $v3 < $v13 ) {
												break;
											}
											$v3 = 1;
											break 2;
										} while ( false );
										$v5 = 3;
										do {
											$s0 = ( $v14 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
											$v2 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
											$s0 = $v2 + -1;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_add_64( $v2, -1 );
											}
											if ( ( $s0 ^ \PHP_INT_MIN ) < -9223362036854775808 ) {
												break;
											}
											$v3 = $v2 == \PHP_INT_MIN ? 3 : 4;
											$v8 = 0;
											break 2;
										} while ( false );
										$v8 = 0;
										do {
											do {
												do {
													$v15 = ( $v4 + 3 ) & 0xFFFFFFFF;
													if ( $v15 < $v13 ) {
														break;
													}
													$v3 = 1;
													break 2;
												} while ( false );
												$v3 = 4;
												$v5 = 3;
												$s0 = ( $v14 + ( $v15 << 3 ) ) & 0xFFFFFFFF;
												$v11 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
												if ( $v11 == \PHP_INT_MIN ) {
													break 2;
												}
												$v8 = 0;
												if ( ( $v11 ^ \PHP_INT_MIN ) <= -9223372035854775808 ) {
													break 2;
												}
											} while ( false );
											$v2 = 3;
											$v7 = 0;
											break 4;
										} while ( false );
										$v8 = 0;
										do {
											do {
												$v3 = ( $v4 + 4 ) & 0xFFFFFFFF;
												if ( $v3 < $v13 ) {
													break;
												}
												$v3 = 1;
												break 2;
											} while ( false );
											$v5 = 3;
											do {
												$s0 = ( $v14 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
												$v8 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
												if ( ( $v8 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
													break;
												}
												$v3 = $v8 == \PHP_INT_MIN ? 3 : 4;
												$v8 = 0;
												break 2;
											} while ( false );
											$v7 = 0;
											do {
												$v3 = ( $v4 + 5 ) & 0xFFFFFFFF;
												if ( $v3 < $v13 ) {
													break;
												}
												$v8 = 0;
												$v3 = 1;
												$v2 = 5;
												break 5;
											} while ( false );
											isset( $m[ ( $v1 + 40 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 40 ) >> 2 );
											$m[ ( $v1 + 40 ) >> 2 ] = ( $v4 + 6 ) & 0xFFFFFFFF;
											$v5 = 3;
											do {
												$s0 = ( $v14 + ( $v3 << 3 ) ) & 0xFFFFFFFF;
												$v12 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
												if ( ( $v12 ^ \PHP_INT_MIN ) < -9223362036854775807 ) {
													break;
												}
												$v3 = $v12 == \PHP_INT_MIN ? 3 : 4;
												$v8 = 0;
												$v2 = 5;
												$v7 = 0;
												break 5;
											} while ( false );
											isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
											$m[ $v0 >> 2 ] = 0;
											$m[ ( $v0 + 4 ) >> 2 ] = 0;
											isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
											$m[ ( $v0 + 8 ) >> 2 ] = 0;
											$m[ ( $v0 + 12 ) >> 2 ] = 0;
											isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
											$m[ ( $v1 + 16 ) >> 2 ] = 4;
											$m[ ( $v1 + 20 ) >> 2 ] = 0;
											$this->stock_truth_wire_words_reader_is_present( ( $v1 + 312 ) & 0xFFFFFFFF, ( $v1 + 8 ) & 0xFFFFFFFF );
											$v5 = ( $m[ ( $v1 + 312 ) >> 2 ] ?? $this->rt_word( ( $v1 + 312 ) >> 2 ) ) & 0xFF;
											do {
												$v3 = ( $m[ ( $v1 + 336 ) >> 2 ] ?? $this->rt_word( ( $v1 + 336 ) >> 2 ) ) & 0xFF;
												if ( $v3 == 10 ) {
													break;
												}
												$v8 = ( ( $v1 + 313 ) & 3 ? $this->rt_load_32( $v1 + 313 ) : $m[ ( $v1 + 313 ) >> 2 ] ?? $this->rt_word( ( $v1 + 313 ) >> 2 ) ) | ( ( ( ( ( $m[ ( $v1 + 319 ) >> 2 ] ?? $this->rt_word( ( $v1 + 319 ) >> 2 ) ) >> 24 ) & 0xFF ) << 48 ) | ( ( ( $v1 + 317 ) & 1 ? $this->rt_load_16( $v1 + 317 ) : ( ( $m[ ( $v1 + 317 ) >> 2 ] ?? $this->rt_word( ( $v1 + 317 ) >> 2 ) ) >> 8 ) & 0xFFFF ) << 32 ) );
												$v2 = ( $m[ ( $v1 + 328 ) >> 2 ] ?? $this->rt_word( ( $v1 + 328 ) >> 2 ) ) | ( ( $m[ ( $v1 + 332 ) >> 2 ] ?? $this->rt_word( ( $v1 + 332 ) >> 2 ) ) << 32 );
												$v7 = ( $m[ ( $v1 + 320 ) >> 2 ] ?? $this->rt_word( ( $v1 + 320 ) >> 2 ) ) | ( ( $m[ ( $v1 + 324 ) >> 2 ] ?? $this->rt_word( ( $v1 + 324 ) >> 2 ) ) << 32 );
												break 5;
											} while ( false );
											do {
												do {
													do {
														if ( $v5 & 1 ) {
															break;
														}
														if ( $v10 != 4 ) {
															break 2;
														}
														$v16 = 2;
														break 3;
													} while ( false );
													$this->stock_truth_wire_reconcile_read_shop( ( $v1 + 312 ) & 0xFFFFFFFF, ( $v1 + 8 ) & 0xFFFFFFFF );
													$v17 = ( $m[ ( $v1 + 328 ) >> 2 ] ?? $this->rt_word( ( $v1 + 328 ) >> 2 ) ) | ( ( $m[ ( $v1 + 332 ) >> 2 ] ?? $this->rt_word( ( $v1 + 332 ) >> 2 ) ) << 32 );
													$v7 = ( $m[ ( $v1 + 320 ) >> 2 ] ?? $this->rt_word( ( $v1 + 320 ) >> 2 ) ) | ( ( $m[ ( $v1 + 324 ) >> 2 ] ?? $this->rt_word( ( $v1 + 324 ) >> 2 ) ) << 32 );
													$v16 = ( $m[ ( $v1 + 312 ) >> 2 ] ?? $this->rt_word( ( $v1 + 312 ) >> 2 ) ) | ( ( $m[ ( $v1 + 316 ) >> 2 ] ?? $this->rt_word( ( $v1 + 316 ) >> 2 ) ) << 32 );
													do {
														$v3 = ( $m[ ( $v1 + 336 ) >> 2 ] ?? $this->rt_word( ( $v1 + 336 ) >> 2 ) ) & 0xFF;
														if ( $v3 != 10 ) {
															break;
														}
														if ( (int) ( $v10 == 4 ) ^ (int) ( $v16 == 2 ) ) {
															break 2;
														}
														$v18 = ( $v17 >> 8 ) & 0xFFFFFFFFFFFFFF;
														$v0 = $v17 & 0xFFFFFFFF;
														break 3;
													} while ( false );
													$v8 = ( $v16 >> 8 ) & 0xFFFFFFFFFFFFFF;
													$v5 = $v16 & 0xFFFFFFFF;
													$v2 = $v17;
													break 6;
												} while ( false );
												$v7 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
												$v8 = ( $v7 >> 8 ) & 0xFFFFFFFFFFFFFF;
												$v2 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
												$s0 = $v2 > 1 ? $v2 : 1;
												$v2 = $s0 + -1;
												if ( \is_float( $v2 ) ) {
													$v2 = self::rt_add_64( $s0, -1 );
												}
												$v5 = $v7 & 0xFFFFFFFF;
												$v3 = 8;
												$v7 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
												break 5;
											} while ( false );
											if ( ( $v1 + 273 ) & 3 || ! isset( $m[ ( $v1 + 273 ) >> 2 ] ) ) {
												$this->rt_store_32( $v1 + 273, $v18 & 0xFFFFFFFF );
											} else {
												$m[ ( $v1 + 273 ) >> 2 ] = $v18 & 0xFFFFFFFF;
											}
											$s0 = ( $v1 + 279 ) & 0xFFFFFFFF;
											$i = $s0 >> 2;
											isset( $m[ $i ] ) || $this->rt_touch( $i );
											$b = ( $s0 & 3 ) << 3;
											$m[ $i ] = ( $m[ $i ] & ( ( 0xFF << $b ) ^ 0xFFFFFFFF ) ) | ( ( ( $v18 >> 48 ) & 0xFFFF & 0xFF ) << $b );
											$s0 = ( $v1 + 277 ) & 0xFFFFFFFF;
											if ( $s0 & 1 ) {
												$this->rt_store_16( $s0, ( $v18 >> 32 ) & 0xFFFFFFFF );
											} else {
												$i = $s0 >> 2;
												isset( $m[ $i ] ) || $this->rt_touch( $i );
												$b = ( $s0 & 3 ) << 3;
												$m[ $i ] = ( $m[ $i ] & ( ( 0xFFFF << $b ) ^ 0xFFFFFFFF ) ) | ( ( ( $v18 >> 32 ) & 0xFFFFFFFF & 0xFFFF ) << $b );
											}
											$i = ( $v1 + 305 ) >> 2;
											isset( $m[ $i ] ) || $this->rt_touch( $i );
											$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v10 & 0xFF ) << 8 );
											$i = ( $v1 + 304 ) >> 2;
											isset( $m[ $i ] ) || $this->rt_touch( $i );
											$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | (int) ( $v9 == 1 );
											isset( $m[ ( $v1 + 300 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 300 ) >> 2 );
											$m[ ( $v1 + 296 ) >> 2 ] = $v12 & 0xFFFFFFFF;
											$m[ ( $v1 + 300 ) >> 2 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
											isset( $m[ ( $v1 + 292 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 292 ) >> 2 );
											$m[ ( $v1 + 288 ) >> 2 ] = $v8 & 0xFFFFFFFF;
											$m[ ( $v1 + 292 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
											isset( $m[ ( $v1 + 284 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 284 ) >> 2 );
											$m[ ( $v1 + 280 ) >> 2 ] = $v2 & 0xFFFFFFFF;
											$m[ ( $v1 + 284 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
											$i = ( $v1 + 272 ) >> 2;
											isset( $m[ $i ] ) || $this->rt_touch( $i );
											$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v0 & 0xFF );
											isset( $m[ ( $v1 + 268 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 268 ) >> 2 );
											$m[ ( $v1 + 264 ) >> 2 ] = $v7 & 0xFFFFFFFF;
											$m[ ( $v1 + 268 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
											isset( $m[ ( $v1 + 260 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 260 ) >> 2 );
											$m[ ( $v1 + 256 ) >> 2 ] = $v16 & 0xFFFFFFFF;
											$m[ ( $v1 + 260 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
											isset( $m[ ( $v1 + 252 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 252 ) >> 2 );
											$m[ ( $v1 + 248 ) >> 2 ] = $v11 & 0xFFFFFFFF;
											$m[ ( $v1 + 252 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
											$s0 = (int) ( ( $v11 ^ \PHP_INT_MIN ) < -9223372035854775807 );
											isset( $m[ ( $v1 + 244 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 244 ) >> 2 );
											$m[ ( $v1 + 240 ) >> 2 ] = $s0;
											$m[ ( $v1 + 244 ) >> 2 ] = $s0 >> 32;
											do {
												if ( ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) < ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) ) {
													break;
												}
												$this->stock_truth_rules_drift_reconcile( ( $v1 + 312 ) & 0xFFFFFFFF, ( $v1 + 112 ) & 0xFFFFFFFF, ( $v1 + 240 ) & 0xFFFFFFFF, ( $v1 + 64 ) & 0xFFFFFFFF, $v6 );
												$this->stock_truth_wire_reconcile_write( ( $v1 + 52 ) & 0xFFFFFFFF, ( $v1 + 312 ) & 0xFFFFFFFF );
												$this->stock_truth_rules_gate_judge_pool( ( $v1 + 312 ) & 0xFFFFFFFF, ( $v1 + 112 ) & 0xFFFFFFFF, ( $v1 + 64 ) & 0xFFFFFFFF, $v6 );
												do {
													$v0 = $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 );
													$v3 = $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 );
													if ( $v0 >= $v3 ) {
														break;
													}
													$s0 = ( $m[ ( $v1 + 368 ) >> 2 ] ?? $this->rt_word( ( $v1 + 368 ) >> 2 ) ) | ( ( $m[ ( $v1 + 372 ) >> 2 ] ?? $this->rt_word( ( $v1 + 372 ) >> 2 ) ) << 32 );
													$s1 = ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) + ( $v0 << 3 ) ) & 0xFFFFFFFF;
													$s2 = $m[ ( $v1 + 360 ) >> 2 ] ?? $this->rt_word( ( $v1 + 360 ) >> 2 ) ? $s0 : \PHP_INT_MIN;
													if ( $s1 & 3 || ! isset( $m[ ( $s1 >> 2 ) + 1 ] ) ) {
														$this->rt_store_64( $s1, $s2 );
													} else {
														$m[ $s1 >> 2 ] = $s2 & 0xFFFFFFFF;
														$m[ ( $s1 >> 2 ) + 1 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
													}
												} while ( false );
												do {
													$v5 = ( $v0 + 1 ) & 0xFFFFFFFF;
													if ( $v5 >= $v3 ) {
														break;
													}
													$s0 = ( $m[ ( $v1 + 384 ) >> 2 ] ?? $this->rt_word( ( $v1 + 384 ) >> 2 ) ) | ( ( $m[ ( $v1 + 388 ) >> 2 ] ?? $this->rt_word( ( $v1 + 388 ) >> 2 ) ) << 32 );
													$s1 = ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) + ( $v5 << 3 ) ) & 0xFFFFFFFF;
													$s2 = $m[ ( $v1 + 376 ) >> 2 ] ?? $this->rt_word( ( $v1 + 376 ) >> 2 ) ? $s0 : \PHP_INT_MIN;
													if ( $s1 & 3 || ! isset( $m[ ( $s1 >> 2 ) + 1 ] ) ) {
														$this->rt_store_64( $s1, $s2 );
													} else {
														$m[ $s1 >> 2 ] = $s2 & 0xFFFFFFFF;
														$m[ ( $s1 >> 2 ) + 1 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
													}
												} while ( false );
												$v0 = ( $v0 + 2 ) & 0xFFFFFFFF;
												if ( $v0 <= $v3 ) {
													break 10;
												}
												$v6 = 10;
												$v7 = 0;
												$v2 = 0;
												$v8 = 0;
												break 9;
											} while ( false );
											$v2 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
											$s0 = $v2 > 1 ? $v2 : 1;
											$v2 = $s0 + -1;
											if ( \is_float( $v2 ) ) {
												$v2 = self::rt_add_64( $s0, -1 );
											}
											$v3 = 2;
											$v7 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
											$v8 = ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) << 32 );
											break 5;
										} while ( false );
										$v2 = 4;
										$v7 = 0;
										break 3;
									} while ( false );
									$v2 = 2;
									$v7 = 0;
									break 2;
								} while ( false );
								$v2 = 0;
								$v7 = 0;
							} while ( false );
							$v8 = ( $v8 << 8 ) | ( $v5 & 0xFF );
						} while ( false );
						$v0 = 1;
						if ( ( $v3 & 0xFF ) == 10 ) {
							break 4;
						}
						break 2;
					} while ( false );
					$v7 = 0;
					$v8 = 0;
				} while ( false );
				$v6 = ( $v3 + 1 ) & 0xFFFFFFFF & 0xFF;
			} while ( false );
			isset( $m[2081] ) || $this->rt_touch( 2081 );
			$m[2080] = $v2 & 0xFFFFFFFF;
			$m[2081] = ( $v2 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = $v7 & 0xFFFFFFFF;
			$m[2079] = ( $v7 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2077] ) || $this->rt_touch( 2077 );
			$m[2076] = $v8 & 0xFFFFFFFF;
			$m[2077] = ( $v8 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2075] ) || $this->rt_touch( 2075 );
			$m[2074] = $v6 & 0xFFFFFFFF;
			$m[2075] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$v0 = 4;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 480 ) & 0xFFFFFFFF;
		return $v0;
	}

	/** __multi3 (WebAssembly function 26). */
	private function multi3( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v5 = $v3 & 0xFFFFFFFF;
		$v6 = $v1 & 0xFFFFFFFF;
		$v7 = $v5 * $v6;
		if ( \is_float( $v7 ) ) {
			$v7 = self::rt_mul_64( $v5, $v6 );
		}
		$v8 = ( $v3 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v8 * $v6;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_mul_64( $v8, $v6 );
		}
		$v6 = $s0;
		$v9 = ( $v1 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v5 * $v9;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_mul_64( $v5, $v9 );
		}
		$v5 = $v6 + $s0;
		if ( \is_float( $v5 ) ) {
			$v5 = self::rt_add_64( $v6, $s0 );
		}
		$v10 = $v7 + ( $v5 << 32 );
		if ( \is_float( $v10 ) ) {
			$v10 = self::rt_add_64( $v7, $v5 << 32 );
		}
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v10 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v8 * $v9;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_mul_64( $v8, $v9 );
		}
		$s1 = ( (int) ( ( $v5 ^ \PHP_INT_MIN ) < ( $v6 ^ \PHP_INT_MIN ) ) << 32 ) | ( ( $v5 >> 32 ) & 0xFFFFFFFF );
		$s2 = $s0 + $s1;
		if ( \is_float( $s2 ) ) {
			$s2 = self::rt_add_64( $s0, $s1 );
		}
		$s0 = (int) ( ( $v10 ^ \PHP_INT_MIN ) < ( $v7 ^ \PHP_INT_MIN ) );
		$s1 = $s2 + $s0;
		if ( \is_float( $s1 ) ) {
			$s1 = self::rt_add_64( $s2, $s0 );
		}
		$s0 = $v4 * $v1;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_mul_64( $v4, $v1 );
		}
		$s2 = $v3 * $v2;
		if ( \is_float( $s2 ) ) {
			$s2 = self::rt_mul_64( $v3, $v2 );
		}
		$s3 = $s0 + $s2;
		if ( \is_float( $s3 ) ) {
			$s3 = self::rt_add_64( $s0, $s2 );
		}
		$s0 = $s1 + $s3;
		if ( \is_float( $s0 ) ) {
			$s0 = self::rt_add_64( $s1, $s3 );
		}
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** Reads word $index, which is not in the array: words that nothing has written are zero. */
	private function rt_word( int $index ): int {
		if ( $index < 0 || $index >= $this->pages << 14 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_BOUNDS );
		}
		return 0;
	}

	/** Extends the array to word $index, which is about to be written. */
	private function rt_touch( int $index ): void {
		if ( $index < 0 || $index >= $this->pages << 14 ) {
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
		$first = $address >> 2;
		$count = ( ( $address + $length + 3 ) >> 2 ) - $first;
		$words = \array_slice( $this->m, $first, $count );
		$bytes = \str_pad( \pack( 'V*', ...$words ), $count << 2, "\0" );
		return \substr( $bytes, $address & 3, $length );
	}

	/** Writes $bytes to $address. */
	private function rt_write_bytes( int $address, string $bytes ): void {
		$length = \strlen( $bytes );
		$this->rt_bounds( $address, $length );
		if ( 0 === $length ) {
			return;
		}
		$first = $address >> 2;
		$last  = ( $address + $length - 1 ) >> 2;
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		// The words at both ends keep their bytes outside the range.
		$before = $address & 3;
		$after  = ( -( $address + $length ) ) & 3;
		if ( 0 !== $before ) {
			$bytes = \substr( \pack( 'V', $this->m[ $first ] ), 0, $before ) . $bytes;
		}
		if ( 0 !== $after ) {
			$bytes .= \substr( \pack( 'V', $this->m[ $last ] ), -$after );
		}
		foreach ( \unpack( 'V*', $bytes ) as $position => $word ) {
			$this->m[ $first + $position - 1 ] = $word;
		}
	}

	/** Reads one byte. */
	private function rt_load_byte( int $address ): int {
		return ( ( $this->m[ $address >> 2 ] ?? $this->rt_word( $address >> 2 ) ) >> ( ( $address & 3 ) << 3 ) ) & 0xFF;
	}

	/** Reads 2 bytes that may lie in two words. */
	private function rt_load_16( int $address ): int {
		return $this->rt_load_byte( $address ) | ( $this->rt_load_byte( $address + 1 ) << 8 );
	}

	/** Reads 4 bytes that may lie in two words. */
	private function rt_load_32( int $address ): int {
		$this->rt_bounds( $address, 4 );
		return $this->rt_load_byte( $address )
			| ( $this->rt_load_byte( $address + 1 ) << 8 )
			| ( $this->rt_load_byte( $address + 2 ) << 16 )
			| ( $this->rt_load_byte( $address + 3 ) << 24 );
	}

	/** Reads 8 bytes that may lie in three words. */
	private function rt_load_64( int $address ): int {
		$this->rt_bounds( $address, 8 );
		return $this->rt_load_32( $address ) | ( $this->rt_load_32( $address + 4 ) << 32 );
	}

	/** Writes one byte. */
	private function rt_store_byte( int $address, int $value ): void {
		$index = $address >> 2;
		$shift = ( $address & 3 ) << 3;
		isset( $this->m[ $index ] ) || $this->rt_touch( $index );
		$this->m[ $index ] = ( $this->m[ $index ] & ( ( 0xFF << $shift ) ^ 0xFFFFFFFF ) ) | ( ( $value & 0xFF ) << $shift );
	}

	/** Writes 2 bytes that may lie in two words. */
	private function rt_store_16( int $address, int $value ): void {
		$this->rt_bounds( $address, 2 );
		$this->rt_store_byte( $address, $value );
		$this->rt_store_byte( $address + 1, $value >> 8 );
	}

	/** Writes 4 bytes that may lie in two words. */
	private function rt_store_32( int $address, int $value ): void {
		$this->rt_bounds( $address, 4 );
		$this->rt_store_byte( $address, $value );
		$this->rt_store_byte( $address + 1, $value >> 8 );
		$this->rt_store_byte( $address + 2, $value >> 16 );
		$this->rt_store_byte( $address + 3, $value >> 24 );
	}

	/** Writes 8 bytes that may lie in three words. */
	private function rt_store_64( int $address, int $value ): void {
		$this->rt_bounds( $address, 8 );
		$this->rt_store_32( $address, $value );
		$this->rt_store_32( $address + 4, $value >> 32 );
	}

	/** Copies $length bytes; the ranges may overlap. */
	private function rt_copy( int $to, int $from, int $length ): void {
		$this->rt_bounds( $from, $length );
		$this->rt_bounds( $to, $length );
		if ( 0 === $length ) {
			return;
		}
		if ( ( $to | $from | $length ) & 3 ) {
			$this->rt_write_bytes( $to, $this->rt_read_bytes( $from, $length ) );
			return;
		}
		$to    = $to >> 2;
		$from  = $from >> 2;
		$count = $length >> 2;
		$last  = $to + $count - 1;
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		$m = &$this->m;
		if ( $to <= $from ) {
			for ( $each = 0; $each < $count; ++$each ) {
				$m[ $to + $each ] = $m[ $from + $each ] ?? 0;
			}
		} else {
			for ( $each = $count - 1; $each >= 0; --$each ) {
				$m[ $to + $each ] = $m[ $from + $each ] ?? 0;
			}
		}
	}

	/** Sets $length bytes to the lowest byte of $value. */
	private function rt_fill( int $address, int $value, int $length ): void {
		$this->rt_bounds( $address, $length );
		if ( ( $address | $length ) & 3 ) {
			$this->rt_write_bytes( $address, \str_repeat( \chr( $value & 0xFF ), $length ) );
			return;
		}
		if ( 0 === $length ) {
			return;
		}
		$first = $address >> 2;
		$last  = $first + ( $length >> 2 ) - 1;
		isset( $this->m[ $last ] ) || $this->rt_touch( $last );
		$m    = &$this->m;
		$word = ( $value & 0xFF ) * 0x01010101;
		for ( $index = $first; $index <= $last; ++$index ) {
			$m[ $index ] = $word;
		}
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

	/** The remainder; it has the sign of $a. */
	private static function rt_remainder( int $a, int $b ): int {
		if ( 0 === $b ) {
			throw new WasmTrap( WasmTrap::DIVIDE_BY_ZERO );
		}
		return $a % $b;
	}
}
