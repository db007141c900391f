<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: badce12c3aa34a3d5ca5d52da7a7808d4f72a0ffefaadd512a0c1a099d3287ef.
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
	public const WASM_SHA256 = 'badce12c3aa34a3d5ca5d52da7a7808d4f72a0ffefaadd512a0c1a099d3287ef';

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
		0, 0, 0, 0, 0, 0, 0, 0, 50462976, 117835012, 185207048, 12, 19, 0, 3, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12,
		0, 14, 0, 15, 0, 18, 0, 20, 0, 16, 0, 17, 0,
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
	 * acknowledge (WebAssembly function 11).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function acknowledge( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->acknowledge_11( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * admit (WebAssembly function 12).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function admit( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->admit_12( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * answer (WebAssembly function 13).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function answer(): int {
		$this->rt_begin_call();
		try {
			$result = $this->answer_13();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * confirm (WebAssembly function 14).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function confirm( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->confirm_14( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * decide (WebAssembly function 15).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function decide( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->decide_15( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * format (WebAssembly function 16).
	 *
	 * @return int An i64.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_16();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question (WebAssembly function 17).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_17();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question_capacity (WebAssembly function 18).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question_capacity(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_capacity_18();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * reconcile (WebAssembly function 19).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function reconcile( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->reconcile_19( $v0 & 0xFFFFFFFF );
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
				return 30888;
			case '__heap_base':
				return 30896;
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

	/** <stock_truth::wire::words::Reader>::fail (WebAssembly function 0). */
	private function stock_truth_wire_words_reader_fail( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			if ( ( ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) & 0xFF ) != 10 ) {
				break;
			}
			$i = ( $v0 + 16 ) >> 2;
			isset( $m[ $i ] ) || $this->rt_touch( $i );
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v1 & 0xFF );
			$v1 = $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v1 - (int) ( $v1 != 0 ) ) & 0xFFFFFFFF;
		} while ( false );
		return;
	}

	/** <stock_truth::wire::words::Reader>::next (WebAssembly function 1). */
	private function stock_truth_wire_words_reader_next( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			$v1 = $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 );
			if ( $v1 < ( $m[ ( $v0 + 4 ) >> 2 ] ?? $this->rt_word( ( $v0 + 4 ) >> 2 ) ) ) {
				break;
			}
			isset( $m[ ( $v0 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = ( $v1 + 1 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v0, 1 );
			return \PHP_INT_MIN;
		} while ( false );
		isset( $m[ ( $v0 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = ( $v1 + 1 ) & 0xFFFFFFFF;
		$s0 = ( ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) + ( $v1 << 3 ) ) & 0xFFFFFFFF;
		return $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
	}

	/** <stock_truth::wire::words::Reader>::number (WebAssembly function 2). */
	private function stock_truth_wire_words_reader_number( int $v0, int $v1, int $v2 ): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			$v3 = $this->stock_truth_wire_words_reader_next( $v0 );
			if ( $v3 < $v1 ) {
				break;
			}
			if ( $v3 > $v2 ) {
				break;
			}
			return $v3;
		} while ( false );
		$this->stock_truth_wire_words_reader_fail( $v0, $v3 == \PHP_INT_MIN ? 3 : 4 );
		return $v1;
	}

	/** stock_truth::wire::admit::read_claim (WebAssembly function 3). */
	private function stock_truth_wire_admit_read_claim( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = 0;
		$v9 = 0;
		do {
			do {
				$v2 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
				if ( $v2 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v3 = 1;
				break 2;
			} while ( false );
			$v3 = 0;
			$v4 = $this->stock_truth_wire_words_reader_number( $v1, -10000000000000, 10000000000000 );
		} while ( false );
		do {
			do {
				do {
					do {
						$v5 = $this->stock_truth_wire_words_reader_next( $v1 );
						$v6 = $v5 + -1;
						if ( \is_float( $v6 ) ) {
							$v6 = self::rt_add_64( $v5, -1 );
						}
						if ( ( $v6 ^ \PHP_INT_MIN ) <= -9223372036854775806 ) {
							break;
						}
						if ( $v5 != \PHP_INT_MIN ) {
							break 2;
						}
						$this->stock_truth_wire_words_reader_fail( $v1, 3 );
						break 3;
					} while ( false );
					$v2 = 0;
					do {
						switch ( $v6 & 0xFFFFFFFF ) {
							case 1:
								break 4;
							case 2:
								break 2;
							default:
								break 5;
						}
					} while ( false );
					$v2 = 2;
					break 3;
				} while ( false );
				$this->stock_truth_wire_words_reader_fail( $v1, 5 );
			} while ( false );
			$v2 = 1;
		} while ( false );
		$v6 = $this->stock_truth_wire_words_reader_number( $v1, 0, 253402300799999 );
		$v5 = $this->stock_truth_wire_words_reader_number( $v1, 0, 253402300799999 );
		do {
			do {
				do {
					$v7 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
					if ( $v7 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
						break;
					}
					$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v7 << 3 ) ) & 0xFFFFFFFF;
					if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) == \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v8 = 1;
				$v9 = $this->stock_truth_wire_words_reader_number( $v1, 0, 9007199254740991 );
				break 2;
			} while ( false );
			$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
			$v8 = 0;
		} while ( false );
		$i = ( $v0 + 48 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v2 & 0xFF );
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v3 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v3 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
		$m[ ( $v0 + 40 ) >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
		$m[ ( $v0 + 32 ) >> 2 ] = $v6 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $v9 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $v8 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::wire::decide::read_policy (WebAssembly function 4). */
	private function stock_truth_wire_decide_read_policy( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v2 = $this->stock_truth_wire_words_reader_number( $v1, 0, 3153600000000 );
		$v3 = $this->stock_truth_wire_words_reader_number( $v1, 0, 3153600000000 );
		$v4 = 0;
		do {
			do {
				do {
					$v5 = $this->stock_truth_wire_words_reader_next( $v1 );
					$v6 = $v5 + -1;
					if ( \is_float( $v6 ) ) {
						$v6 = self::rt_add_64( $v5, -1 );
					}
					if ( ( $v6 ^ \PHP_INT_MIN ) <= -9223372036854775806 ) {
						break;
					}
					if ( $v5 != \PHP_INT_MIN ) {
						break 2;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 3 );
					break 3;
				} while ( false );
				do {
					do {
						switch ( $v6 & 0xFFFFFFFF ) {
							case 1:
								break 2;
							case 2:
								break 3;
							default:
								break 5;
						}
					} while ( false );
					$v4 = 1;
					break 3;
				} while ( false );
				$v4 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( $v1, 5 );
		} while ( false );
		$v7 = 0;
		do {
			do {
				do {
					$v5 = $this->stock_truth_wire_words_reader_next( $v1 );
					$v6 = $v5 + -1;
					if ( \is_float( $v6 ) ) {
						$v6 = self::rt_add_64( $v5, -1 );
					}
					if ( ( $v6 ^ \PHP_INT_MIN ) <= -9223372036854775806 ) {
						break;
					}
					if ( $v5 != \PHP_INT_MIN ) {
						break 2;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 3 );
					break 3;
				} while ( false );
				do {
					do {
						switch ( $v6 & 0xFFFFFFFF ) {
							case 1:
								break 2;
							case 2:
								break 3;
							default:
								break 5;
						}
					} while ( false );
					$v7 = 1;
					break 3;
				} while ( false );
				$v7 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( $v1, 5 );
		} while ( false );
		$v8 = 0;
		do {
			do {
				do {
					$v5 = $this->stock_truth_wire_words_reader_next( $v1 );
					$v6 = $v5 + -1;
					if ( \is_float( $v6 ) ) {
						$v6 = self::rt_add_64( $v5, -1 );
					}
					if ( ( $v6 ^ \PHP_INT_MIN ) <= -9223372036854775806 ) {
						break;
					}
					if ( $v5 != \PHP_INT_MIN ) {
						break 2;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 3 );
					break 3;
				} while ( false );
				do {
					do {
						switch ( $v6 & 0xFFFFFFFF ) {
							case 1:
								break 2;
							case 2:
								break 3;
							default:
								break 5;
						}
					} while ( false );
					$v8 = 1;
					break 3;
				} while ( false );
				$v8 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( $v1, 5 );
		} while ( false );
		$v9 = 0;
		do {
			do {
				do {
					$v5 = $this->stock_truth_wire_words_reader_next( $v1 );
					$v6 = $v5 + -1;
					if ( \is_float( $v6 ) ) {
						$v6 = self::rt_add_64( $v5, -1 );
					}
					if ( ( $v6 ^ \PHP_INT_MIN ) <= -9223372036854775806 ) {
						break;
					}
					if ( $v5 != \PHP_INT_MIN ) {
						break 2;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 3 );
					break 3;
				} while ( false );
				do {
					do {
						switch ( $v6 & 0xFFFFFFFF ) {
							case 1:
								break 2;
							case 2:
								break 3;
							default:
								break 5;
						}
					} while ( false );
					$v9 = 1;
					break 3;
				} while ( false );
				$v9 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( $v1, 5 );
		} while ( false );
		do {
			$v6 = $this->stock_truth_wire_words_reader_next( $v1 );
			$v10 = $v6 == 1 ? 0 : ( $v6 == 2 ? 1 : 2 );
			if ( $v10 != 2 ) {
				break;
			}
			do {
				do {
					if ( $v6 != \PHP_INT_MIN ) {
						break;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 3 );
					break 2;
				} while ( false );
				$this->stock_truth_wire_words_reader_fail( $v1, 5 );
			} while ( false );
			$v10 = 0;
		} while ( false );
		do {
			$v6 = $this->stock_truth_wire_words_reader_next( $v1 );
			$v11 = $v6 == 1 ? 0 : ( $v6 == 2 ? 1 : 2 );
			if ( $v11 != 2 ) {
				break;
			}
			do {
				do {
					if ( $v6 != \PHP_INT_MIN ) {
						break;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 3 );
					break 2;
				} while ( false );
				$this->stock_truth_wire_words_reader_fail( $v1, 5 );
			} while ( false );
			$v11 = 0;
		} while ( false );
		$v6 = $this->stock_truth_wire_words_reader_number( $v1, 0, 1000 );
		$v5 = $this->stock_truth_wire_words_reader_number( $v1, 0, 10000000000000 );
		$v12 = $this->stock_truth_wire_words_reader_number( $v1, 0, 100 );
		$i = ( $v0 + 45 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v11 & 1 ) << 8 );
		$i = ( $v0 + 44 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v10 & 1 );
		$i = ( $v0 + 43 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF ) | ( ( $v9 & 0xFF ) << 24 );
		$i = ( $v0 + 42 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFF00FFFF ) | ( ( $v8 & 0xFF ) << 16 );
		$i = ( $v0 + 41 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v7 & 0xFF ) << 8 );
		$i = ( $v0 + 40 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 & 0xFF );
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v3 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v3 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v2 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
		$m[ ( $v0 + 32 ) >> 2 ] = $v12 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $v6 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::wire::decide::read_line (WebAssembly function 5). */
	private function stock_truth_wire_decide_read_line( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v7 = 0;
		$v10 = 0;
		do {
			do {
				do {
					do {
						$v3 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
						if ( $v3 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
							break;
						}
						$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v3 << 3 ) ) & 0xFFFFFFFF;
						if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
							break;
						}
						$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
						break 2;
					} while ( false );
					$v4 = $this->stock_truth_wire_words_reader_number( $v1, 0, 99 );
					if ( ( $v4 ^ \PHP_INT_MIN ) <= -9223372032559808513 ) {
						break 2;
					}
				} while ( false );
				$v5 = 0;
				$v6 = 1;
				break 2;
			} while ( false );
			$v5 = 1;
			$v6 = 0;
			$v7 = $v4 & 0xFFFFFFFF;
			if ( $v2 > $v7 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v1, 7 );
		} while ( false );
		$v4 = $this->stock_truth_wire_words_reader_number( $v1, 0, 1 );
		$v3 = 1;
		do {
			do {
				do {
					do {
						$v8 = $this->stock_truth_wire_words_reader_next( $v1 );
						$v9 = $v8 + -1;
						if ( \is_float( $v9 ) ) {
							$v9 = self::rt_add_64( $v8, -1 );
						}
						if ( ( $v9 ^ \PHP_INT_MIN ) <= -9223372036854775804 ) {
							break;
						}
						if ( $v8 != \PHP_INT_MIN ) {
							break 2;
						}
						$this->stock_truth_wire_words_reader_fail( $v1, 3 );
						break 4;
					} while ( false );
					do {
						do {
							do {
								switch ( $v9 & 0xFFFFFFFF ) {
									case 1:
										break 7;
									case 2:
										break 2;
									case 3:
										break 3;
									case 4:
										break 4;
									default:
										break 6;
								}
							} while ( false );
							$v3 = 2;
							break 5;
						} while ( false );
						$v3 = 3;
						break 4;
					} while ( false );
					$v3 = 4;
					break 3;
				} while ( false );
				$this->stock_truth_wire_words_reader_fail( $v1, 5 );
				break 2;
			} while ( false );
			$v3 = 0;
			if ( ( $v6 & (int) ( $v4 == 1 ) ) == 0 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v1, 8 );
		} while ( false );
		$v9 = $this->stock_truth_wire_words_reader_number( $v1, 0, 10000000000000 );
		do {
			do {
				$v2 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
				if ( $v2 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v8 = 0;
				break 2;
			} while ( false );
			$v8 = 1;
			$v10 = $this->stock_truth_wire_words_reader_number( $v1, 0, 10000000000000 );
		} while ( false );
		$v11 = $this->stock_truth_wire_words_reader_number( $v1, 0, 10000000000000 );
		$v12 = $this->stock_truth_wire_words_reader_number( $v1, 1, 10000000000000 );
		$i = ( $v0 + 49 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v3 & 0xFF ) << 8 );
		$i = ( $v0 + 48 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | (int) ( $v4 == 1 );
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 20 ) >> 2 ] = $v7;
		isset( $m[ ( $v0 + 16 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 16 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $v5;
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $v9 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
		$m[ ( $v0 + 40 ) >> 2 ] = $v12 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
		$m[ ( $v0 + 32 ) >> 2 ] = $v11 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v10 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v8 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::wire::decide::read_pool (WebAssembly function 6). */
	private function stock_truth_wire_decide_read_pool( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = 0;
		$v9 = 0;
		$v11 = 0;
		$v15 = 0;
		$v17 = 0;
		do {
			do {
				$v2 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
				if ( $v2 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v3 = 0;
				break 2;
			} while ( false );
			$v3 = 1;
			$v4 = $this->stock_truth_wire_words_reader_number( $v1, -10000000000000, 10000000000000 );
		} while ( false );
		do {
			do {
				do {
					do {
						$v5 = $this->stock_truth_wire_words_reader_next( $v1 );
						$v6 = $v5 + -1;
						if ( \is_float( $v6 ) ) {
							$v6 = self::rt_add_64( $v5, -1 );
						}
						if ( ( $v6 ^ \PHP_INT_MIN ) <= -9223372036854775806 ) {
							break;
						}
						if ( $v5 != \PHP_INT_MIN ) {
							break 2;
						}
						$this->stock_truth_wire_words_reader_fail( $v1, 3 );
						break 3;
					} while ( false );
					$v2 = 0;
					do {
						switch ( $v6 & 0xFFFFFFFF ) {
							case 1:
								break 4;
							case 2:
								break 2;
							default:
								break 5;
						}
					} while ( false );
					$v2 = 2;
					break 3;
				} while ( false );
				$this->stock_truth_wire_words_reader_fail( $v1, 5 );
			} while ( false );
			$v2 = 1;
		} while ( false );
		do {
			do {
				$v7 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
				if ( $v7 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v7 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v7 = 0;
				break 2;
			} while ( false );
			$v7 = 1;
			$v5 = $this->stock_truth_wire_words_reader_number( $v1, 0, 253402300799999 );
		} while ( false );
		do {
			do {
				do {
					do {
						$v8 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
						if ( $v8 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
							break;
						}
						$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v8 << 3 ) ) & 0xFFFFFFFF;
						if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) == \PHP_INT_MIN ) {
							break 2;
						}
					} while ( false );
					$v9 = $this->stock_truth_wire_words_reader_number( $v1, 0, 253402300799999 );
					if ( $v7 == 0 ) {
						break 2;
					}
					$v6 = $v3 ^ 1;
					break 3;
				} while ( false );
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v6 = 2;
				if ( ( $v7 | $v3 ) != 1 ) {
					break 2;
				}
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( $v1, 8 );
			$v6 = 2;
		} while ( false );
		do {
			do {
				$v7 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
				if ( $v7 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v7 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v10 = 0;
				break 2;
			} while ( false );
			$v10 = 1;
			$v11 = $this->stock_truth_wire_words_reader_number( $v1, 0, 253402300799999 );
		} while ( false );
		$v12 = $this->stock_truth_wire_words_reader_number( $v1, 0, 10000000000000 );
		$v13 = $this->stock_truth_wire_words_reader_number( $v1, 0, 10000000000000 );
		do {
			do {
				$v7 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
				if ( $v7 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v7 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v14 = 0;
				break 2;
			} while ( false );
			$v14 = 1;
			$v15 = $this->stock_truth_wire_words_reader_number( $v1, 0, 253402300799999 );
		} while ( false );
		do {
			do {
				$v7 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
				if ( $v7 >= ( $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) + ( $v7 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( $v1 );
				$v16 = 0;
				break 2;
			} while ( false );
			$v16 = 1;
			$v17 = $this->stock_truth_wire_words_reader_number( $v1, 0, 10000000000000 );
		} while ( false );
		$v18 = $this->stock_truth_wire_words_reader_number( $v1, 1, 10000000000000 );
		$i = ( $v0 + 96 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v2 & 0xFF );
		isset( $m[ ( $v0 + 92 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 92 ) >> 2 );
		$m[ ( $v0 + 88 ) >> 2 ] = $v9 & 0xFFFFFFFF;
		$m[ ( $v0 + 92 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 84 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 84 ) >> 2 );
		$m[ ( $v0 + 80 ) >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 84 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 68 ) >> 2 );
		$m[ ( $v0 + 64 ) >> 2 ] = 0;
		$m[ ( $v0 + 68 ) >> 2 ] = 0;
		isset( $m[ ( $v0 + 60 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 60 ) >> 2 );
		$m[ ( $v0 + 56 ) >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 60 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 52 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 52 ) >> 2 );
		$m[ ( $v0 + 48 ) >> 2 ] = $v6 & 0xFFFFFFFF;
		$m[ ( $v0 + 52 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 116 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 116 ) >> 2 );
		$m[ ( $v0 + 112 ) >> 2 ] = $v13 & 0xFFFFFFFF;
		$m[ ( $v0 + 116 ) >> 2 ] = ( $v13 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 108 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 108 ) >> 2 );
		$m[ ( $v0 + 104 ) >> 2 ] = $v12 & 0xFFFFFFFF;
		$m[ ( $v0 + 108 ) >> 2 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v11 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v10 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v10 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 124 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 124 ) >> 2 );
		$m[ ( $v0 + 120 ) >> 2 ] = $v18 & 0xFFFFFFFF;
		$m[ ( $v0 + 124 ) >> 2 ] = ( $v18 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
		$m[ ( $v0 + 40 ) >> 2 ] = $v17 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $v17 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
		$m[ ( $v0 + 32 ) >> 2 ] = $v16 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $v16 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
		$m[ ( $v0 + 24 ) >> 2 ] = $v15 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v15 >> 32 ) & 0xFFFFFFFF;
		isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
		$m[ ( $v0 + 16 ) >> 2 ] = $v14 & 0xFFFFFFFF;
		$m[ ( $v0 + 20 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::rules::gate::uncovered_at (WebAssembly function 7). */
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

	/** stock_truth::rules::gate::largest (WebAssembly function 8). */
	private function stock_truth_rules_gate_largest( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = 0;
		do {
			if ( ( ( $v2 & 3 ? $this->rt_load_32( $v2 + 128 ) : $m[ ( $v2 + 128 ) >> 2 ] ?? $this->rt_word( ( $v2 + 128 ) >> 2 ) ) & 1 ) == 0 ) {
				break;
			}
			$v5 = $v2 & 3 ? $this->rt_load_64( $v2 + 176 ) : ( $m[ ( $v2 + 176 ) >> 2 ] ?? $this->rt_word( ( $v2 + 176 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 176 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 176 ) >> 2 ) + 1 ) ) << 32 );
			$v6 = $v2 & 3 ? $this->rt_load_64( $v2 + 168 ) : ( $m[ ( $v2 + 168 ) >> 2 ] ?? $this->rt_word( ( $v2 + 168 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 168 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 168 ) >> 2 ) + 1 ) ) << 32 );
			$v7 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
			$v8 = $v7;
			do {
				$v4 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
				$v2 = (int) ( $v4 == 0 );
				if ( $v2 ) {
					break;
				}
				$v8 = \PHP_INT_MIN;
				do {
					if ( $v7 != \PHP_INT_MIN ) {
						break;
					}
					if ( $v4 == -1 ) {
						break 2;
					}
				} while ( false );
				$v8 = self::rt_remainder( $v7, $v4 );
				$v9 = $v4 >> 63;
				$s0 = ( $v4 ^ $v9 ) - $v9;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_sub_64( $v4 ^ $v9, $v9 );
				}
				$s1 = ( ( $v8 >> 63 ) & $s0 ) + $v8;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_add_64( ( $v8 >> 63 ) & $s0, $v8 );
				}
				$s0 = $v4 > 0 ? $s1 : 0;
				$v8 = $v7 - $s0;
				if ( \is_float( $v8 ) ) {
					$v8 = self::rt_sub_64( $v7, $s0 );
				}
			} while ( false );
			$s0 = $v3 + $v5;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v3, $v5 );
			}
			$s1 = $v6 - $s0;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_sub_64( $v6, $s0 );
			}
			$s0 = $v8 + $v4;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v8, $v4 );
			}
			$s2 = $v8 == $v7 ? $v7 : $s0;
			$v7 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
			$v8 = $s2 - $v7;
			if ( \is_float( $v8 ) ) {
				$v8 = self::rt_sub_64( $s2, $v7 );
			}
			$s0 = $v8 > 0 ? $v8 : 0;
			$v8 = $s1 + $s0;
			if ( \is_float( $v8 ) ) {
				$v8 = self::rt_add_64( $s1, $s0 );
			}
			$s0 = $v8 > 0 ? $v8 : 0;
			$s1 = $s0 + $v7;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_add_64( $s0, $v7 );
			}
			$v7 = $s1;
			do {
				if ( $v2 ) {
					break;
				}
				do {
					if ( $v4 != -1 ) {
						break;
					}
					if ( $v7 != \PHP_INT_MIN ) {
						break;
					}
					$v7 = \PHP_INT_MIN;
					break 2;
				} while ( false );
				$v8 = self::rt_remainder( $v7, $v4 );
				$v3 = $v4 >> 63;
				$s0 = ( $v4 ^ $v3 ) - $v3;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_sub_64( $v4 ^ $v3, $v3 );
				}
				$s1 = ( ( $v8 >> 63 ) & $s0 ) + $v8;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_add_64( ( $v8 >> 63 ) & $s0, $v8 );
				}
				$s0 = $v4 > 0 ? $s1 : 0;
				$s1 = $v7 - $s0;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_sub_64( $v7, $s0 );
				}
				$v7 = $s1;
			} while ( false );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v7 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
			$v4 = 1;
		} while ( false );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::rules::promise::promise (WebAssembly function 9). */
	private function stock_truth_rules_promise_promise( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = 0;
		do {
			$v5 = ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 );
			if ( $v5 == 2 ) {
				break;
			}
			if ( $v5 & 1 ) {
				break;
			}
			$v6 = ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 ) ) << 32 );
			$s0 = $v6 > 0 ? $v6 : 0;
			$v4 = $s0 * $v3;
			if ( \is_float( $v4 ) ) {
				$v4 = self::rt_mul_64( $s0, $v3 );
			}
			$s0 = $v4 + -1000000000000100;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v4, -1000000000000100 );
			}
			$v4 = ( $s0 ^ \PHP_INT_MIN ) < 9221372036854775609 ? 0 : \intdiv( $v4, 100 );
			do {
				$v5 = ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( $v1 + 124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 124 ) >> 2 ) ) << 32 );
				if ( $v5 == 0 ) {
					break;
				}
				$v3 = self::rt_remainder( $v4, $v5 );
				$v7 = $v5 >> 63;
				$s0 = ( $v5 ^ $v7 ) - $v7;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_sub_64( $v5 ^ $v7, $v7 );
				}
				$s1 = ( ( $v3 >> 63 ) & $s0 ) + $v3;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_add_64( ( $v3 >> 63 ) & $s0, $v3 );
				}
				$s0 = $v5 > 0 ? $s1 : 0;
				$s1 = $v4 - $s0;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_sub_64( $v4, $s0 );
				}
				$v4 = $s1;
			} while ( false );
			isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
			$m[ ( $v0 + 8 ) >> 2 ] = $v6 & 0xFFFFFFFF;
			$m[ ( $v0 + 12 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v4 + $v2;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v4, $v2 );
			}
			$v4 = $s0;
			isset( $m[ ( $v0 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 36 ) >> 2 );
			$m[ ( $v0 + 32 ) >> 2 ] = $v4 & 0xFFFFFFFF;
			$m[ ( $v0 + 36 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			$v5 = ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 116 ) >> 2 ) ) << 32 );
			isset( $m[ ( $v0 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 28 ) >> 2 );
			$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			$v3 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
			isset( $m[ ( $v0 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 20 ) >> 2 );
			$m[ ( $v0 + 16 ) >> 2 ] = $v3 & 0xFFFFFFFF;
			$m[ ( $v0 + 20 ) >> 2 ] = ( $v3 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v3 + $v4;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_add_64( $v3, $v4 );
			}
			$s1 = $v5 + $s0;
			if ( \is_float( $s1 ) ) {
				$s1 = self::rt_add_64( $v5, $s0 );
			}
			$s0 = $v6 - $s1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v6, $s1 );
			}
			isset( $m[ ( $v0 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 44 ) >> 2 );
			$m[ ( $v0 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
			$m[ ( $v0 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$v4 = 1;
		} while ( false );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		return;
	}

	/** stock_truth::rules::freshness::freshness (WebAssembly function 10). */
	private function stock_truth_rules_freshness_freshness( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				if ( ( ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 ) ) == 2 ) {
					break;
				}
				$v5 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
				$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
				$v7 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
				$s0 = $v7 ? ( $v5 > $v6 ? $v5 : $v6 ) : $v5;
				$s1 = $s0 - $v4;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_sub_64( $s0, $v4 );
				}
				if ( $s1 <= $v3 ) {
					break 2;
				}
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				return;
			} while ( false );
			isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
			$m[ $v0 >> 2 ] = 3;
			$m[ ( $v0 + 4 ) >> 2 ] = 0;
			return;
		} while ( false );
		$v3 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 );
		$v5 = $v5 < $v3 ? $v5 : $v3;
		$s0 = $v7 ? ( $v6 > $v5 ? $v6 : $v5 ) : $v5;
		$v5 = $v4 - $s0;
		if ( \is_float( $v5 ) ) {
			$v5 = self::rt_sub_64( $v4, $s0 );
		}
		$v5 = $v5 > 0 ? $v5 : 0;
		isset( $m[ ( $v0 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 12 ) >> 2 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v5 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
		$s0 = (int) ( $v5 > $v2 );
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $s0;
		$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
		return;
	}

	/** acknowledge (WebAssembly function 11). */
	private function acknowledge_11( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = 0;
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2079] ) || $this->rt_touch( 2079 );
		$m[2078] = 0;
		$m[2079] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		isset( $m[ ( $v1 + 16 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 16 ) >> 2 );
		$m[ ( $v1 + 16 ) >> 2 ] = $v2 ? $v0 : 0;
		isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
		$m[ ( $v1 + 12 ) >> 2 ] = $v2 ? 17160 : 8;
		do {
			$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
			if ( $s0 == 1 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 0 );
		} while ( false );
		$v3 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 3153600000000 );
		do {
			do {
				$v0 = $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 );
				if ( $v0 >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
				$v0 = 0;
				break 2;
			} while ( false );
			$v0 = 1;
			$v4 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 253402300799999 );
		} while ( false );
		$v5 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 10000000000000 );
		$v6 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 10000000000000 );
		$v7 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 253402300799999 );
		do {
			if ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 2 );
		} while ( false );
		do {
			do {
				$v2 = ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) & 0xFF;
				if ( $v2 != 10 ) {
					break;
				}
				do {
					do {
						if ( $v0 == 0 ) {
							break;
						}
						$v8 = $v5;
						$s0 = $v7 + $v3;
						if ( \is_float( $s0 ) ) {
							$s0 = self::rt_add_64( $v7, $v3 );
						}
						$v3 = $s0;
						if ( $v4 > ( $v3 < 253402300799999 ? $v3 : 253402300799999 ) ) {
							break 2;
						}
					} while ( false );
					$v8 = $v6;
				} while ( false );
				isset( $m[2081] ) || $this->rt_touch( 2081 );
				$m[2080] = $v8 & 0xFFFFFFFF;
				$m[2081] = ( $v8 >> 32 ) & 0xFFFFFFFF;
				$v6 = $v5 - $v8;
				if ( \is_float( $v6 ) ) {
					$v6 = self::rt_sub_64( $v5, $v8 );
				}
				$v6 = $v6 > 0 ? $v6 : 0;
				isset( $m[2083] ) || $this->rt_touch( 2083 );
				$m[2082] = $v6 & 0xFFFFFFFF;
				$m[2083] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v5 > $v8 ? $v8 : $v5;
				$s1 = $v6 + $s0;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_add_64( $v6, $s0 );
				}
				isset( $m[2085] ) || $this->rt_touch( 2085 );
				$m[2084] = $s1 & 0xFFFFFFFF;
				$m[2085] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				$v0 = 4;
				break 2;
			} while ( false );
			$s0 = $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 );
			isset( $m[2081] ) || $this->rt_touch( 2081 );
			$m[2080] = $s0;
			$m[2081] = $s0 >> 32;
			$s0 = ( $v2 + 1 ) & 0xFFFFFFFF;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = $s0;
			$m[2079] = $s0 >> 32;
			$v0 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return $v0;
	}

	/** admit (WebAssembly function 12). */
	private function admit_12( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v8 = 0;
		$v9 = 0;
		$v10 = 0;
		$v11 = 0;
		$v12 = 0;
		$v1 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2079] ) || $this->rt_touch( 2079 );
		$m[2078] = 0;
		$m[2079] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		isset( $m[ ( $v1 + 16 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 16 ) >> 2 );
		$m[ ( $v1 + 16 ) >> 2 ] = $v2 ? $v0 : 0;
		isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
		$m[ ( $v1 + 12 ) >> 2 ] = $v2 ? 17160 : 8;
		do {
			$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
			if ( $s0 == 1 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 0 );
		} while ( false );
		$v3 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 3153600000000 );
		$v4 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
		$v5 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
		$v6 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
		do {
			do {
				$s0 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
				if ( $s0 == 1 ) {
					break;
				}
				$v7 = 2;
				break 2;
			} while ( false );
			$this->stock_truth_wire_admit_read_claim( ( $v1 + 32 ) & 0xFFFFFFFF, ( $v1 + 12 ) & 0xFFFFFFFF );
			$v2 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) & 0xFF;
			$v8 = ( $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 ) ) | ( ( $m[ ( $v1 + 76 ) >> 2 ] ?? $this->rt_word( ( $v1 + 76 ) >> 2 ) ) << 32 );
			$v9 = ( $m[ ( $v1 + 64 ) >> 2 ] ?? $this->rt_word( ( $v1 + 64 ) >> 2 ) ) | ( ( $m[ ( $v1 + 68 ) >> 2 ] ?? $this->rt_word( ( $v1 + 68 ) >> 2 ) ) << 32 );
			$v10 = ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 ) ) << 32 );
			$v11 = ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 );
			$v12 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
			$v7 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
		} while ( false );
		$this->stock_truth_wire_admit_read_claim( ( $v1 + 88 ) & 0xFFFFFFFF, ( $v1 + 12 ) & 0xFFFFFFFF );
		do {
			if ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 2 );
		} while ( false );
		do {
			do {
				do {
					do {
						do {
							$v0 = ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) & 0xFF;
							if ( $v0 != 10 ) {
								break;
							}
							$v13 = ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( $v1 + 124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 124 ) >> 2 ) ) << 32 );
							$v14 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 );
							$s0 = $v13 - $v14;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_sub_64( $v13, $v14 );
							}
							$v0 = (int) ( $s0 > $v3 );
							do {
								if ( $v5 == 1 ) {
									break;
								}
								$v3 = 6;
								break 4;
							} while ( false );
							do {
								if ( $v4 == 1 ) {
									break;
								}
								$v3 = 5;
								break 4;
							} while ( false );
							$v4 = $v0 ? $v14 : $v13;
							$v15 = ( $m[ ( $v1 + 136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 136 ) >> 2 ) ) & 0xFF;
							$v5 = ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 116 ) >> 2 ) ) << 32 );
							$v13 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
							$v16 = ( $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ) | ( ( $m[ ( $v1 + 100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 100 ) >> 2 ) ) << 32 );
							$v17 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
							do {
								if ( $v7 != 2 ) {
									break;
								}
								$v3 = 1;
								break 3;
							} while ( false );
							do {
								do {
									do {
										$v18 = $v13 & $v11;
										$v19 = (int) ( $v18 != 0 );
										$v3 = $v19 ? $v5 : $v4;
										$v20 = $v19 ? $v10 : $v9;
										if ( $v3 >= $v20 ) {
											break;
										}
										$v3 = 3;
										break 2;
									} while ( false );
									do {
										if ( $v3 == $v20 ) {
											break;
										}
										$s0 = $v5 - $v10;
										if ( \is_float( $s0 ) ) {
											$s0 = self::rt_sub_64( $v5, $v10 );
										}
										$v3 = $v6 == 1 ? ( $v18 != 0 ? ( $s0 > 1 ? 7 : 1 ) : 1 ) : 1;
										break 5;
									} while ( false );
									if ( $v7 != $v17 ) {
										break 2;
									}
									do {
										if ( $v7 != 0 ) {
											break;
										}
										if ( $v12 != $v16 ) {
											break 3;
										}
										if ( ( $v2 & 0xFF ) != ( $v15 & 0xFF ) ) {
											break 3;
										}
										$v3 = 2;
										$v7 = 0;
										break 2;
									} while ( false );
									if ( ( $v2 & 0xFF ) != ( $v15 & 0xFF ) ) {
										break 2;
									}
									$v3 = 2;
								} while ( false );
								isset( $m[2081] ) || $this->rt_touch( 2081 );
								$m[2080] = $v3 & 0xFFFFFFFF;
								$m[2081] = ( $v3 >> 32 ) & 0xFFFFFFFF;
								$s0 = (int) ( $v7 != 2 );
								isset( $m[2085] ) || $this->rt_touch( 2085 );
								$m[2084] = $s0;
								$m[2085] = $s0 >> 32;
								isset( $m[2083] ) || $this->rt_touch( 2083 );
								$m[2082] = $v0;
								$m[2083] = $v0 >> 32;
								break 5;
							} while ( false );
							$v2 = $v2 & 0xFF;
							$v2 = $v2 == 1 ? 1 : ( ( $v15 & 0xFF ) == 1 ? 1 : ( $v2 == 2 ? 2 : $v15 ) );
							$v12 = $v12 < $v16 ? $v12 : $v16;
							$v7 = $v17 | $v7;
							$v3 = 4;
							break 3;
						} while ( false );
						$s0 = $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 );
						isset( $m[2081] ) || $this->rt_touch( 2081 );
						$m[2080] = $s0;
						$m[2081] = $s0 >> 32;
						$s0 = ( $v0 + 1 ) & 0xFFFFFFFF;
						isset( $m[2079] ) || $this->rt_touch( 2079 );
						$m[2078] = $s0;
						$m[2079] = $s0 >> 32;
						$v0 = 2;
						break 4;
					} while ( false );
					$v7 = $v17;
					$v12 = $v16;
					$v11 = $v13;
					$v10 = $v5;
					$v9 = $v4;
					$v8 = $v14;
					$v2 = $v15;
				} while ( false );
				isset( $m[2081] ) || $this->rt_touch( 2081 );
				$m[2080] = $v3 & 0xFFFFFFFF;
				$m[2081] = ( $v3 >> 32 ) & 0xFFFFFFFF;
				$s0 = (int) ( $v7 != 2 );
				isset( $m[2085] ) || $this->rt_touch( 2085 );
				$m[2084] = $s0;
				$m[2085] = $s0 >> 32;
				isset( $m[2083] ) || $this->rt_touch( 2083 );
				$m[2082] = $v0;
				$m[2083] = $v0 >> 32;
				$v0 = 4;
				if ( $v7 == 2 ) {
					break 2;
				}
			} while ( false );
			isset( $m[2093] ) || $this->rt_touch( 2093 );
			$m[2092] = $v8 & 0xFFFFFFFF;
			$m[2093] = ( $v8 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2091] ) || $this->rt_touch( 2091 );
			$m[2090] = $v9 & 0xFFFFFFFF;
			$m[2091] = ( $v9 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v11 & 1 ? $v10 : \PHP_INT_MIN;
			isset( $m[2095] ) || $this->rt_touch( 2095 );
			$m[2094] = $s0 & 0xFFFFFFFF;
			$m[2095] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = ( $v2 & 0xFF ) + 1;
			isset( $m[2089] ) || $this->rt_touch( 2089 );
			$m[2088] = $s0;
			$m[2089] = $s0 >> 32;
			$s0 = $v7 & 1 ? \PHP_INT_MIN : $v12;
			isset( $m[2087] ) || $this->rt_touch( 2087 );
			$m[2086] = $s0 & 0xFFFFFFFF;
			$m[2087] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$v0 = 9;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 144 ) & 0xFFFFFFFF;
		return $v0;
	}

	/** answer (WebAssembly function 13). */
	private function answer_13(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 8312;
	}

	/** confirm (WebAssembly function 14). */
	private function confirm_14( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v3 = 0;
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2079] ) || $this->rt_touch( 2079 );
		$m[2078] = 0;
		$m[2079] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		isset( $m[ ( $v1 + 16 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 16 ) >> 2 );
		$m[ ( $v1 + 16 ) >> 2 ] = $v2 ? $v0 : 0;
		isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
		$m[ ( $v1 + 12 ) >> 2 ] = $v2 ? 17160 : 8;
		do {
			$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
			if ( $s0 == 1 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 0 );
		} while ( false );
		do {
			do {
				$v0 = $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 );
				if ( $v0 >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
				$v0 = 0;
				break 2;
			} while ( false );
			$v0 = 1;
			$v3 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 253402300799999 );
		} while ( false );
		$v4 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 253402300799999 );
		do {
			do {
				$v2 = $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 );
				if ( $v2 >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
					break;
				}
				$s0 = ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
					break;
				}
				$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
				break 2;
			} while ( false );
			$v5 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 253402300799999 );
			$v4 = $v4 < $v5 ? $v4 : $v5;
		} while ( false );
		$v5 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
		$v6 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
		do {
			if ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 2 );
		} while ( false );
		do {
			do {
				$v2 = ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) & 0xFF;
				if ( $v2 != 10 ) {
					break;
				}
				$s0 = $v0 ? ( $v4 > $v3 ? $v4 : $v3 ) : $v4;
				$v4 = $v0 ? $v3 : \PHP_INT_MIN;
				$v4 = $v5 == 1 ? ( $v6 == 1 ? $s0 : $v4 ) : $v4;
				break 2;
			} while ( false );
			$s0 = ( $v2 + 1 ) & 0xFFFFFFFF;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = $s0;
			$m[2079] = $s0 >> 32;
			$v4 = $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 );
		} while ( false );
		isset( $m[2081] ) || $this->rt_touch( 2081 );
		$m[2080] = $v4 & 0xFFFFFFFF;
		$m[2081] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return 2;
	}

	/** decide (WebAssembly function 15). */
	private function decide_15( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v21 = 0;
		$v41 = 0;
		$v1 = ( $this->g0_stack_pointer - 2128 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2079] ) || $this->rt_touch( 2079 );
		$m[2078] = 0;
		$m[2079] = 0;
		$i = ( $v1 + 20 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
		$m[ ( $v1 + 12 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		isset( $m[ ( $v1 + 8 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 8 ) >> 2 );
		$m[ ( $v1 + 8 ) >> 2 ] = $v2 ? $v0 : 0;
		isset( $m[ ( $v1 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 4 ) >> 2 );
		$m[ ( $v1 + 4 ) >> 2 ] = $v2 ? 17160 : 8;
		do {
			$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 4 ) & 0xFFFFFFFF );
			if ( $s0 == 1 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 4 ) & 0xFFFFFFFF, 0 );
		} while ( false );
		$v0 = ( ( $v1 + 24 ) | 3 ) & 0xFFFFFFFF;
		$v3 = $this->stock_truth_wire_words_reader_number( ( $v1 + 4 ) & 0xFFFFFFFF, 0, 253402300799999 );
		do {
			do {
				do {
					do {
						$v4 = $this->stock_truth_wire_words_reader_next( ( $v1 + 4 ) & 0xFFFFFFFF );
						$v5 = $v4 + -1;
						if ( \is_float( $v5 ) ) {
							$v5 = self::rt_add_64( $v4, -1 );
						}
						if ( ( $v5 ^ \PHP_INT_MIN ) <= -9223372036854775805 ) {
							break;
						}
						if ( $v4 != \PHP_INT_MIN ) {
							break 2;
						}
						$this->stock_truth_wire_words_reader_fail( ( $v1 + 4 ) & 0xFFFFFFFF, 3 );
						break 3;
					} while ( false );
					$v6 = ( $v1 + 24 ) & 0xFFFFFFFF;
					do {
						do {
							switch ( $v5 & 0xFFFFFFFF ) {
								case 1:
									break 2;
								case 2:
									break 3;
								case 3:
									break 5;
								default:
									break 6;
							}
						} while ( false );
						$v6 = ( ( $v1 + 24 ) | 1 ) & 0xFFFFFFFF;
						break 4;
					} while ( false );
					$v6 = ( ( $v1 + 24 ) | 2 ) & 0xFFFFFFFF;
					break 3;
				} while ( false );
				$this->stock_truth_wire_words_reader_fail( ( $v1 + 4 ) & 0xFFFFFFFF, 5 );
			} while ( false );
			$v6 = $v0;
		} while ( false );
		$this->stock_truth_wire_decide_read_policy( ( $v1 + 24 ) & 0xFFFFFFFF, ( $v1 + 4 ) & 0xFFFFFFFF );
		do {
			$v5 = $this->stock_truth_wire_words_reader_next( ( $v1 + 4 ) & 0xFFFFFFFF );
			if ( ( $v5 ^ \PHP_INT_MIN ) < -9223372036854775707 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 4 ) & 0xFFFFFFFF, 6 );
		} while ( false );
		$v7 = $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 );
		do {
			$v0 = ( ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) & 0xFF ) == 10 ? ( ( $v5 ^ \PHP_INT_MIN ) < -9223372032559808513 ? $v5 : 4294967295 ) : 0 ) & 0xFFFFFFFF;
			if ( $v0 == 0 ) {
				break;
			}
			$v2 = $v0;
			while ( true ) {
				if ( --$this->fuel < 0 ) {
					throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
				}
				$this->stock_truth_wire_decide_read_pool( ( $v1 + 1128 ) & 0xFFFFFFFF, ( $v1 + 4 ) & 0xFFFFFFFF );
				$v2 = ( $v2 - 1 ) & 0xFFFFFFFF;
				if ( ! $v2 ) {
					break;
				}
			}
		} while ( false );
		do {
			$v5 = $this->stock_truth_wire_words_reader_next( ( $v1 + 4 ) & 0xFFFFFFFF );
			if ( ( $v5 ^ \PHP_INT_MIN ) < -9223372036854775707 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 4 ) & 0xFFFFFFFF, 6 );
		} while ( false );
		$v8 = $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 );
		$v2 = $v8;
		do {
			$v9 = ( ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) & 0xFF ) == 10 ? ( ( $v5 ^ \PHP_INT_MIN ) < -9223372032559808513 ? $v5 : 4294967295 ) : 0 ) & 0xFFFFFFFF;
			if ( $v9 == 0 ) {
				break;
			}
			$v2 = $v9;
			while ( true ) {
				if ( --$this->fuel < 0 ) {
					throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
				}
				$this->stock_truth_wire_decide_read_line( ( $v1 + 1128 ) & 0xFFFFFFFF, ( $v1 + 4 ) & 0xFFFFFFFF, $v0 );
				$v2 = ( $v2 - 1 ) & 0xFFFFFFFF;
				if ( ! $v2 ) {
					break;
				}
			}
			$v2 = $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 );
		} while ( false );
		do {
			if ( $v2 >= ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 4 ) & 0xFFFFFFFF, 2 );
		} while ( false );
		do {
			do {
				do {
					do {
						$v2 = ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) & 0xFF;
						if ( $v2 != 10 ) {
							break;
						}
						$v2 = 0;
						isset( $m[2085] ) || $this->rt_touch( 2085 );
						$m[2084] = 0;
						$m[2085] = 0;
						isset( $m[2083] ) || $this->rt_touch( 2083 );
						$m[2082] = 0;
						$m[2083] = 0;
						isset( $m[2081] ) || $this->rt_touch( 2081 );
						$m[2080] = 0;
						$m[2081] = 0;
						isset( $m[2087] ) || $this->rt_touch( 2087 );
						$m[2086] = $v0;
						$m[2087] = $v0 >> 32;
						$v10 = $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 );
						$v11 = $m[ ( $v1 + 4 ) >> 2 ] ?? $this->rt_word( ( $v1 + 4 ) >> 2 );
						do {
							do {
								do {
									if ( $v0 ) {
										break;
									}
									$v12 = 5;
									break 2;
								} while ( false );
								$v13 = ( $v1 + 72 + 8 ) & 0xFFFFFFFF;
								$v14 = ( $v1 + 1128 + 8 ) & 0xFFFFFFFF;
								$v15 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
								$v4 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
								$v16 = ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 ) ) << 32 );
								$v17 = ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 );
								$v12 = 5;
								while ( true ) {
									if ( --$this->fuel < 0 ) {
										throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
									}
									$v18 = ( $v7 + $v2 * 10 ) & 0xFFFFFFFF;
									$v19 = $v2;
									do {
										do {
											while ( true ) {
												if ( --$this->fuel < 0 ) {
													throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
												}
												$v2 = ( $v19 + 1 ) & 0xFFFFFFFF;
												do {
													if ( $v19 >= $v0 ) {
														break;
													}
													$i = ( $v1 + 88 ) >> 2;
													isset( $m[ $i ] ) || $this->rt_touch( $i );
													$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
													isset( $m[ ( $v1 + 80 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 80 ) >> 2 );
													$m[ ( $v1 + 80 ) >> 2 ] = $v18;
													isset( $m[ ( $v1 + 76 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 76 ) >> 2 );
													$m[ ( $v1 + 76 ) >> 2 ] = $v10;
													isset( $m[ ( $v1 + 72 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 72 ) >> 2 );
													$m[ ( $v1 + 72 ) >> 2 ] = $v11;
													$this->stock_truth_wire_decide_read_pool( ( $v1 + 1128 ) & 0xFFFFFFFF, ( $v1 + 72 ) & 0xFFFFFFFF );
													$v5 = ( $m[ ( $v1 + 1128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1132 ) >> 2 ) ) << 32 );
													if ( $v5 != 2 ) {
														break 3;
													}
												} while ( false );
												$v18 = ( $v18 + 10 ) & 0xFFFFFFFF;
												$v19 = $v2;
												if ( $v0 != $v2 ) {
													continue;
												}
												break 3;
											}
										} while ( false );
										$this->rt_copy( $v13, $v14, 120 );
										isset( $m[ ( $v1 + 76 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 76 ) >> 2 );
										$m[ ( $v1 + 72 ) >> 2 ] = $v5 & 0xFFFFFFFF;
										$m[ ( $v1 + 76 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
										$this->stock_truth_rules_promise_promise( ( $v1 + 1128 ) & 0xFFFFFFFF, ( $v1 + 72 ) & 0xFFFFFFFF, $v17, $v16 );
										$this->stock_truth_rules_freshness_freshness( ( $v1 + 928 ) & 0xFFFFFFFF, ( $v1 + 72 ) & 0xFFFFFFFF, $v4, $v15, $v3 );
										$v20 = \PHP_INT_MIN;
										do {
											if ( ( ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( $v1 + 124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 124 ) >> 2 ) ) << 32 ) ) == 2 ) {
												break;
											}
											$v21 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 );
											$v20 = ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 164 ) >> 2 ) ) << 32 );
											$v22 = ( $m[ ( $v1 + 152 ) >> 2 ] ?? $this->rt_word( ( $v1 + 152 ) >> 2 ) ) | ( ( $m[ ( $v1 + 156 ) >> 2 ] ?? $this->rt_word( ( $v1 + 156 ) >> 2 ) ) << 32 );
											$v20 = $v20 < $v22 ? $v20 : $v22;
											$s0 = $v5 & 1 ? ( $v21 > $v20 ? $v21 : $v20 ) : $v20;
											$v5 = $s0 + $v4;
											if ( \is_float( $v5 ) ) {
												$v5 = self::rt_add_64( $s0, $v4 );
											}
											$v20 = $v5 < 253402300799999 ? $v5 : 253402300799999;
										} while ( false );
										$v5 = ( $m[ ( $v1 + 936 ) >> 2 ] ?? $this->rt_word( ( $v1 + 936 ) >> 2 ) ) | ( ( $m[ ( $v1 + 940 ) >> 2 ] ?? $this->rt_word( ( $v1 + 940 ) >> 2 ) ) << 32 );
										$v21 = ( $m[ ( $v1 + 928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 932 ) >> 2 ) ) << 32 );
										$v22 = ( $m[ ( $v1 + 1168 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1168 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1172 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1172 ) >> 2 ) ) << 32 );
										$v23 = ( $m[ ( $v1 + 1160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1164 ) >> 2 ) ) << 32 );
										$v24 = ( $m[ ( $v1 + 1152 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1152 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1156 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1156 ) >> 2 ) ) << 32 );
										$v25 = ( $m[ ( $v1 + 1144 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1144 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1148 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1148 ) >> 2 ) ) << 32 );
										$v19 = $m[ ( $v1 + 1128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1128 ) >> 2 );
										do {
											if ( $v12 > 1105 ) {
												break;
											}
											$s0 = ( $m[ ( $v1 + 1136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1136 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1140 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1140 ) >> 2 ) ) << 32 );
											$s1 = ( $v12 << 3 ) & 0xFFFFFFFF;
											$s2 = $v19 & 1 ? $s0 : \PHP_INT_MIN;
											isset( $m[ ( $s1 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s1 + 8316 ) >> 2 );
											$m[ ( $s1 + 8312 ) >> 2 ] = $s2 & 0xFFFFFFFF;
											$m[ ( $s1 + 8316 ) >> 2 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										do {
											$v18 = ( $v12 + 1 ) & 0xFFFFFFFF;
											if ( $v18 > 1105 ) {
												break;
											}
											$s0 = ( $v18 << 3 ) & 0xFFFFFFFF;
											$s1 = $v19 & 1 ? $v25 : \PHP_INT_MIN;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										do {
											$v18 = ( $v12 + 2 ) & 0xFFFFFFFF;
											if ( $v18 > 1105 ) {
												break;
											}
											$s0 = ( $v18 << 3 ) & 0xFFFFFFFF;
											$s1 = $v19 & 1 ? $v24 : \PHP_INT_MIN;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										do {
											$v18 = ( $v12 + 3 ) & 0xFFFFFFFF;
											if ( $v18 > 1105 ) {
												break;
											}
											$s0 = ( $v18 << 3 ) & 0xFFFFFFFF;
											$s1 = $v19 & 1 ? $v23 : \PHP_INT_MIN;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										do {
											$v18 = ( $v12 + 4 ) & 0xFFFFFFFF;
											if ( $v18 > 1105 ) {
												break;
											}
											$s0 = ( $v18 << 3 ) & 0xFFFFFFFF;
											$s1 = $v19 & 1 ? $v22 : \PHP_INT_MIN;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										do {
											$v19 = ( $v12 + 5 ) & 0xFFFFFFFF;
											if ( $v19 > 1105 ) {
												break;
											}
											$s0 = ( $v19 << 3 ) & 0xFFFFFFFF;
											$s1 = ( $v21 ^ \PHP_INT_MIN ) < -9223372036854775806 ? $v5 : \PHP_INT_MIN;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										do {
											$v19 = ( $v12 + 6 ) & 0xFFFFFFFF;
											if ( $v19 > 1105 ) {
												break;
											}
											$s0 = ( $v19 << 3 ) & 0xFFFFFFFF;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $v20 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $v20 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										$v12 = ( $v12 + 7 ) & 0xFFFFFFFF;
										if ( $v2 < $v0 ) {
											continue 2;
										}
									} while ( false );
									break;
								}
								if ( $v12 > 1105 ) {
									break 2;
								}
							} while ( false );
							$s0 = ( $v12 << 3 ) & 0xFFFFFFFF;
							isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
							$m[ ( $s0 + 8312 ) >> 2 ] = $v9;
							$m[ ( $s0 + 8316 ) >> 2 ] = $v9 >> 32;
						} while ( false );
						$this->rt_fill( ( $v1 + 1128 ) & 0xFFFFFFFF, 0, 800 );
						$v19 = ( $v12 + 1 ) & 0xFFFFFFFF;
						do {
							if ( $v9 ) {
								break;
							}
							$v5 = \PHP_INT_MIN;
							$v4 = 1;
							$v15 = \PHP_INT_MIN;
							break 3;
						} while ( false );
						$v2 = 1;
						$v18 = $v8;
						while ( true ) {
							if ( --$this->fuel < 0 ) {
								throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
							}
							do {
								do {
									do {
										do {
											if ( ( ( $v2 - 1 ) & 0xFFFFFFFF ) >= $v9 ) {
												break;
											}
											$i = ( $v1 + 944 ) >> 2;
											isset( $m[ $i ] ) || $this->rt_touch( $i );
											$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
											isset( $m[ ( $v1 + 936 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 936 ) >> 2 );
											$m[ ( $v1 + 936 ) >> 2 ] = $v18;
											isset( $m[ ( $v1 + 932 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 932 ) >> 2 );
											$m[ ( $v1 + 932 ) >> 2 ] = $v10;
											isset( $m[ ( $v1 + 928 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 928 ) >> 2 );
											$m[ ( $v1 + 928 ) >> 2 ] = $v11;
											$this->stock_truth_wire_decide_read_line( ( $v1 + 72 ) & 0xFFFFFFFF, ( $v1 + 928 ) & 0xFFFFFFFF, $v0 );
											if ( ( ( $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 ) ) | ( ( $m[ ( $v1 + 76 ) >> 2 ] ?? $this->rt_word( ( $v1 + 76 ) >> 2 ) ) << 32 ) ) != 2 ) {
												break 2;
											}
										} while ( false );
										if ( $v9 == $v2 ) {
											break 2;
										}
										break 3;
									} while ( false );
									do {
										if ( ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) != 1 ) {
											break;
										}
										$v12 = $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 );
										if ( $v12 > 99 ) {
											break;
										}
										$v16 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
										$v12 = ( $v1 + 1128 + ( $v12 << 3 ) ) & 0xFFFFFFFF;
										$v17 = ( $m[ $v12 >> 2 ] ?? $this->rt_word( $v12 >> 2 ) ) | ( ( $m[ ( $v12 + 4 ) >> 2 ] ?? $this->rt_word( ( $v12 + 4 ) >> 2 ) ) << 32 );
										$v4 = ( $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ) | ( ( $m[ ( $v1 + 100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 100 ) >> 2 ) ) << 32 );
										$v15 = $v4;
										do {
											$v5 = ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 116 ) >> 2 ) ) << 32 );
											if ( $v5 == 0 ) {
												break;
											}
											$v15 = \PHP_INT_MIN;
											do {
												if ( $v4 != \PHP_INT_MIN ) {
													break;
												}
												if ( $v5 == -1 ) {
													break 2;
												}
											} while ( false );
											$v15 = self::rt_remainder( $v4, $v5 );
											$v20 = $v5 >> 63;
											$s0 = ( $v5 ^ $v20 ) - $v20;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_sub_64( $v5 ^ $v20, $v20 );
											}
											$s1 = ( ( $v15 >> 63 ) & $s0 ) + $v15;
											if ( \is_float( $s1 ) ) {
												$s1 = self::rt_add_64( ( $v15 >> 63 ) & $s0, $v15 );
											}
											$s0 = $v5 > 0 ? $s1 : 0;
											$v15 = $v4 - $s0;
											if ( \is_float( $v15 ) ) {
												$v15 = self::rt_sub_64( $v4, $s0 );
											}
										} while ( false );
										$s0 = $v15 + $v5;
										if ( \is_float( $s0 ) ) {
											$s0 = self::rt_add_64( $v15, $v5 );
										}
										$s1 = $v15 == $v4 ? $v4 : $s0;
										$v5 = $s1 - $v16;
										if ( \is_float( $v5 ) ) {
											$v5 = self::rt_sub_64( $s1, $v16 );
										}
										$s0 = $v5 > 0 ? $v5 : 0;
										$s1 = $s0 + $v17;
										if ( \is_float( $s1 ) ) {
											$s1 = self::rt_add_64( $s0, $v17 );
										}
										isset( $m[ ( $v12 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 4 ) >> 2 );
										$m[ $v12 >> 2 ] = $s1 & 0xFFFFFFFF;
										$m[ ( $v12 + 4 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
									} while ( false );
									if ( $v2 < $v9 ) {
										break 2;
									}
								} while ( false );
								$this->rt_copy( ( $v1 + 72 ) & 0xFFFFFFFF, ( $v1 + 1128 ) & 0xFFFFFFFF, 800 );
								$v13 = 0;
								$v26 = ( $m[ ( $v1 + 68 ) >> 2 ] ?? $this->rt_word( ( $v1 + 68 ) >> 2 ) ) & 0xFF ? 0 : 3;
								$v27 = ( ( $m[ ( $v1 + 69 ) >> 2 ] ?? $this->rt_word( ( $v1 + 69 ) >> 2 ) ) >> 8 ) & 0xFF ? 0 : 3;
								$v28 = ( $v1 + 1128 + 8 ) & 0xFFFFFFFF;
								$v29 = ( $v1 + 928 + 8 ) & 0xFFFFFFFF;
								$v30 = ( $v1 + 1128 + 128 ) & 0xFFFFFFFF;
								$v31 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
								$v32 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
								$v25 = ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) << 32 );
								$v23 = ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 ) ) << 32 );
								$v24 = ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 );
								$v2 = 0;
								$v16 = 0;
								$v14 = 0;
								while ( true ) {
									if ( --$this->fuel < 0 ) {
										throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
									}
									$i = ( $v1 + 1944 ) >> 2;
									isset( $m[ $i ] ) || $this->rt_touch( $i );
									$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
									isset( $m[ ( $v1 + 1936 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1936 ) >> 2 );
									$m[ ( $v1 + 1936 ) >> 2 ] = $v8;
									isset( $m[ ( $v1 + 1932 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1932 ) >> 2 );
									$m[ ( $v1 + 1932 ) >> 2 ] = $v10;
									isset( $m[ ( $v1 + 1928 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1928 ) >> 2 );
									$m[ ( $v1 + 1928 ) >> 2 ] = $v11;
									$this->stock_truth_wire_decide_read_line( ( $v1 + 1128 ) & 0xFFFFFFFF, ( $v1 + 1928 ) & 0xFFFFFFFF, $v0 );
									do {
										if ( ( ( $m[ ( $v1 + 1128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1132 ) >> 2 ) ) << 32 ) ) == 2 ) {
											break;
										}
										$s0 = ( $m[ ( $v1 + 1176 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1176 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1180 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1180 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 924 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 924 ) >> 2 );
										$m[ ( $v1 + 920 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 924 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										$s0 = ( $m[ ( $v1 + 1168 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1168 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1172 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1172 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 916 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 916 ) >> 2 );
										$m[ ( $v1 + 912 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 916 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										$s0 = ( $m[ ( $v1 + 1160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1164 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 908 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 908 ) >> 2 );
										$m[ ( $v1 + 904 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 908 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										$s0 = ( $m[ ( $v1 + 1152 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1152 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1156 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1156 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 900 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 900 ) >> 2 );
										$m[ ( $v1 + 896 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 900 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										$v5 = ( $m[ ( $v1 + 1144 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1144 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1148 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1148 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 892 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 892 ) >> 2 );
										$m[ ( $v1 + 888 ) >> 2 ] = $v5 & 0xFFFFFFFF;
										$m[ ( $v1 + 892 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
										$s0 = ( $m[ ( $v1 + 1136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1136 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1140 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1140 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 884 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 884 ) >> 2 );
										$m[ ( $v1 + 880 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 884 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										$s0 = ( $m[ ( $v1 + 1128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1132 ) >> 2 ) ) << 32 );
										isset( $m[ ( $v1 + 876 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 876 ) >> 2 );
										$m[ ( $v1 + 872 ) >> 2 ] = $s0 & 0xFFFFFFFF;
										$m[ ( $v1 + 876 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
										do {
											do {
												do {
													if ( ( $v5 & 1 ) == 0 ) {
														break;
													}
													do {
														do {
															$v18 = $m[ ( $v1 + 892 ) >> 2 ] ?? $this->rt_word( ( $v1 + 892 ) >> 2 );
															if ( $v18 >= $v0 ) {
																break;
															}
															isset( $m[ ( $v1 + 2108 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 2108 ) >> 2 );
															$m[ ( $v1 + 2108 ) >> 2 ] = $v10;
															isset( $m[ ( $v1 + 2104 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 2104 ) >> 2 );
															$m[ ( $v1 + 2104 ) >> 2 ] = $v11;
															$i = ( $v1 + 2120 ) >> 2;
															isset( $m[ $i ] ) || $this->rt_touch( $i );
															$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
															isset( $m[ ( $v1 + 2112 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 2112 ) >> 2 );
															$m[ ( $v1 + 2112 ) >> 2 ] = ( $v18 * 10 + $v7 ) & 0xFFFFFFFF;
															$this->stock_truth_wire_decide_read_pool( ( $v1 + 1128 ) & 0xFFFFFFFF, ( $v1 + 2104 ) & 0xFFFFFFFF );
															if ( ( ( $m[ ( $v1 + 1128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1132 ) >> 2 ) ) << 32 ) ) == 2 ) {
																break;
															}
															$this->rt_copy( ( $v1 + 1928 ) & 0xFFFFFFFF, ( $v1 + 1128 ) & 0xFFFFFFFF, 128 );
															$this->stock_truth_rules_promise_promise( ( $v1 + 2056 ) & 0xFFFFFFFF, ( $v1 + 1928 ) & 0xFFFFFFFF, $v24, $v23 );
															if ( $v18 < 100 ) {
																break 2;
															}
														} while ( false );
														isset( $m[ ( $v1 + 932 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 932 ) >> 2 );
														$m[ ( $v1 + 928 ) >> 2 ] = 2;
														$m[ ( $v1 + 932 ) >> 2 ] = 0;
														$v20 = 0;
														$v17 = 2;
														$v18 = 0;
														break 4;
													} while ( false );
													$s0 = ( $v1 + 72 + ( $v18 << 3 ) ) & 0xFFFFFFFF;
													$v5 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
													$this->rt_copy( ( $v1 + 1128 ) & 0xFFFFFFFF, ( $v1 + 1928 ) & 0xFFFFFFFF, 128 );
													$s0 = ( $m[ ( $v1 + 2096 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2096 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2100 ) >> 2 ) ) << 32 );
													isset( $m[ ( $v30 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v30 + 44 ) >> 2 );
													$m[ ( $v30 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
													$m[ ( $v30 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
													$s0 = ( $m[ ( $v1 + 2088 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2088 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2092 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2092 ) >> 2 ) ) << 32 );
													isset( $m[ ( $v30 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v30 + 36 ) >> 2 );
													$m[ ( $v30 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
													$m[ ( $v30 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
													$s0 = ( $m[ ( $v1 + 2080 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2080 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2084 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2084 ) >> 2 ) ) << 32 );
													isset( $m[ ( $v30 + 28 ) >> 2 ] ) || $this->rt_touch( ( $v30 + 28 ) >> 2 );
													$m[ ( $v30 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
													$m[ ( $v30 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
													$s0 = ( $m[ ( $v1 + 2072 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2072 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2076 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2076 ) >> 2 ) ) << 32 );
													isset( $m[ ( $v30 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v30 + 20 ) >> 2 );
													$m[ ( $v30 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
													$m[ ( $v30 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
													$s0 = ( $m[ ( $v1 + 2064 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2064 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2068 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2068 ) >> 2 ) ) << 32 );
													isset( $m[ ( $v30 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v30 + 12 ) >> 2 );
													$m[ ( $v30 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
													$m[ ( $v30 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
													$s0 = ( $m[ ( $v1 + 2056 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2056 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2060 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2060 ) >> 2 ) ) << 32 );
													isset( $m[ ( $v30 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v30 + 4 ) >> 2 );
													$m[ $v30 >> 2 ] = $s0 & 0xFFFFFFFF;
													$m[ ( $v30 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
													$this->rt_copy( ( $v1 + 928 ) & 0xFFFFFFFF, ( $v1 + 1128 ) & 0xFFFFFFFF, 176 );
													isset( $m[ ( $v1 + 1108 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1108 ) >> 2 );
													$m[ ( $v1 + 1104 ) >> 2 ] = $v5 & 0xFFFFFFFF;
													$m[ ( $v1 + 1108 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
													$v17 = 2;
													$v5 = ( $m[ ( $v1 + 928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 932 ) >> 2 ) ) << 32 );
													if ( $v5 == 2 ) {
														break 2;
													}
													$this->stock_truth_rules_gate_largest( ( $v1 + 2104 ) & 0xFFFFFFFF, ( $v1 + 872 ) & 0xFFFFFFFF, ( $v1 + 928 ) & 0xFFFFFFFF, 0 );
													$v18 = 1;
													$v21 = ( $m[ ( $v1 + 2112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2116 ) >> 2 ) ) << 32 );
													$v20 = ( $m[ ( $v1 + 2104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2108 ) >> 2 ) ) << 32 );
													$v17 = $v5;
													break 3;
												} while ( false );
												$v17 = 2;
												isset( $m[ ( $v1 + 932 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 932 ) >> 2 );
												$m[ ( $v1 + 928 ) >> 2 ] = 2;
												$m[ ( $v1 + 932 ) >> 2 ] = 0;
											} while ( false );
											$v20 = 0;
											$v18 = 0;
										} while ( false );
										do {
											do {
												if ( ( ( $m[ ( $v1 + 872 ) >> 2 ] ?? $this->rt_word( ( $v1 + 872 ) >> 2 ) ) | ( ( $m[ ( $v1 + 876 ) >> 2 ] ?? $this->rt_word( ( $v1 + 876 ) >> 2 ) ) << 32 ) ) != 1 ) {
													break;
												}
												if ( ( ( $m[ ( $v1 + 896 ) >> 2 ] ?? $this->rt_word( ( $v1 + 896 ) >> 2 ) ) | ( ( $m[ ( $v1 + 900 ) >> 2 ] ?? $this->rt_word( ( $v1 + 900 ) >> 2 ) ) << 32 ) ) > ( ( $m[ ( $v1 + 880 ) >> 2 ] ?? $this->rt_word( ( $v1 + 880 ) >> 2 ) ) | ( ( $m[ ( $v1 + 884 ) >> 2 ] ?? $this->rt_word( ( $v1 + 884 ) >> 2 ) ) << 32 ) ) ) {
													break;
												}
												$v12 = 0;
												$v22 = 2;
												$v15 = 0;
												$v33 = 0;
												break 2;
											} while ( false );
											do {
												if ( ( $m[ ( $v1 + 920 ) >> 2 ] ?? $this->rt_word( ( $v1 + 920 ) >> 2 ) ) & 0xFF ) {
													break;
												}
												$v15 = 0;
												isset( $m[ ( $v1 + 1124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1124 ) >> 2 );
												$m[ ( $v1 + 1120 ) >> 2 ] = 0;
												$m[ ( $v1 + 1124 ) >> 2 ] = 0;
												$v33 = 1;
												$v12 = 0;
												$v22 = 4;
												break 2;
											} while ( false );
											do {
												do {
													do {
														do {
															$v12 = ( ( $m[ ( $v1 + 921 ) >> 2 ] ?? $this->rt_word( ( $v1 + 921 ) >> 2 ) ) >> 8 ) & 0xFF;
															if ( ( $v18 & (int) ( ( $v12 & 0xFF ) == 0 ) ) != 1 ) {
																break;
															}
															$this->rt_copy( $v28, $v29, 176 );
															isset( $m[ ( $v1 + 1132 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1132 ) >> 2 );
															$m[ ( $v1 + 1128 ) >> 2 ] = $v17 & 0xFFFFFFFF;
															$m[ ( $v1 + 1132 ) >> 2 ] = ( $v17 >> 32 ) & 0xFFFFFFFF;
															$v22 = 0;
															do {
																$v18 = (int) ( ( ( $m[ ( $v1 + 1176 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1176 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1180 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1180 ) >> 2 ) ) << 32 ) ) == 2 );
																if ( $v18 ) {
																	break;
																}
																do {
																	do {
																		switch ( ( $m[ ( $v1 + 1224 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1224 ) >> 2 ) ) & 0xFF ) {
																			case 1:
																				break 2;
																			case 2:
																				break 3;
																			default:
																				break 4;
																		}
																	} while ( false );
																	$v15 = 0;
																	isset( $m[ ( $v1 + 1124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1124 ) >> 2 );
																	$m[ ( $v1 + 1120 ) >> 2 ] = 0;
																	$m[ ( $v1 + 1124 ) >> 2 ] = 0;
																	$v33 = 5;
																	$v12 = 3;
																	$v22 = 64;
																	$v21 = 0;
																	break 7;
																} while ( false );
																$v22 = 128;
															} while ( false );
															if ( ( $m[ ( $v1 + 1256 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1256 ) >> 2 ) ) == 0 ) {
																break 2;
															}
															$v5 = ( $m[ ( $v1 + 1152 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1152 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1156 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1156 ) >> 2 ) ) << 32 );
															$v34 = ( $m[ ( $v1 + 1144 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1144 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1148 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1148 ) >> 2 ) ) << 32 );
															$v15 = ( $m[ ( $v1 + 1304 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1304 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1308 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1308 ) >> 2 ) ) << 32 );
															$v35 = ( $m[ ( $v1 + 1296 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1296 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1300 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1300 ) >> 2 ) ) << 32 );
															$this->stock_truth_rules_freshness_freshness( ( $v1 + 2056 ) & 0xFFFFFFFF, ( $v1 + 1128 ) & 0xFFFFFFFF, $v25, $v32, $v3 );
															do {
																do {
																	do {
																		do {
																			do {
																				do {
																					do {
																						do {
																							do {
																								$v36 = ( $m[ ( $v1 + 2056 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2056 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2060 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2060 ) >> 2 ) ) << 32 );
																								if ( $v36 == 3 ) {
																									break;
																								}
																								$s0 = $v35 - $v15;
																								if ( \is_float( $s0 ) ) {
																									$s0 = self::rt_sub_64( $v35, $v15 );
																								}
																								$v35 = $s0;
																								switch ( $v36 & 0xFFFFFFFF ) {
																									case 1:
																										break 3;
																									case 2:
																										break 2;
																									default:
																										break 4;
																								}
																							} while ( false );
																							$v22 = $v22 | 0x200;
																							$v5 = 0;
																							$v18 = ( $v1 + 1120 ) & 0xFFFFFFFF;
																							$v33 = 8;
																							$v12 = 1;
																							break 7;
																						} while ( false );
																						switch ( ( ( $m[ ( $v6 + 40 ) >> 2 ] ?? $this->rt_word( ( $v6 + 40 ) >> 2 ) ) >> ( ( $v6 & 3 ) << 3 ) ) & 0xFF ) {
																							case 1:
																								break 6;
																							case 2:
																								break 3;
																							default:
																								break 5;
																						}
																					} while ( false );
																					if ( $v18 ) {
																						break 2;
																					}
																					$v15 = 1;
																					$v37 = ( $m[ ( $v1 + 1136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1136 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1140 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1140 ) >> 2 ) ) << 32 );
																					$v36 = ( $m[ ( $v1 + 1216 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1216 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1220 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1220 ) >> 2 ) ) << 32 );
																					$v38 = ( $m[ ( $v1 + 1208 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1208 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1212 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1212 ) >> 2 ) ) << 32 );
																					$v36 = $v36 < $v38 ? $v36 : $v38;
																					$s0 = $v17 & 1 ? ( $v37 > $v36 ? $v37 : $v36 ) : $v36;
																					$v17 = $s0 + $v25;
																					if ( \is_float( $v17 ) ) {
																						$v17 = self::rt_add_64( $s0, $v25 );
																					}
																					$s0 = $v17 < 253402300799998 ? $v17 : 253402300799998;
																					$v17 = $s0 + 1;
																					if ( \is_float( $v17 ) ) {
																						$v17 = self::rt_add_64( $s0, 1 );
																					}
																					$v5 = $v34 & 0xFFFFFFFF ? ( $v17 < $v5 ? $v17 : $v5 ) : $v17;
																					break 10;
																				} while ( false );
																				$v22 = $v22 | 0x400;
																			} while ( false );
																			$v15 = $v34;
																			break 8;
																		} while ( false );
																		$v22 = $v22 | 0x400;
																		$v18 = ( $v1 + 1120 ) & 0xFFFFFFFF;
																		$v33 = 9;
																		$v12 = 3;
																		$v21 = 0;
																		$v20 = 1;
																		$v5 = 0;
																		break 2;
																	} while ( false );
																	do {
																		do {
																			if ( $m[ ( $v1 + 1160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1160 ) >> 2 ) ) {
																				break;
																			}
																			$v12 = 3;
																			$v21 = 0;
																			$v20 = 1;
																			break 2;
																		} while ( false );
																		$v15 = 10000000000000;
																		do {
																			$s0 = ( $m[ ( $v1 + 2064 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2064 ) >> 2 ) ) | ( ( $m[ ( $v1 + 2068 ) >> 2 ] ?? $this->rt_word( ( $v1 + 2068 ) >> 2 ) ) << 32 );
																			$s1 = $s0 + 59999;
																			if ( \is_float( $s1 ) ) {
																				$s1 = self::rt_add_64( $s0, 59999 );
																			}
																			$v17 = \intdiv( $s1, 60000 );
																			$s0 = $v17 < 527040 ? $v17 : 527040;
																			$s1 = $s0 * $v31;
																			if ( \is_float( $s1 ) ) {
																				$s1 = self::rt_mul_64( $s0, $v31 );
																			}
																			$v17 = ( $m[ ( $v1 + 1168 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1168 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1172 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1172 ) >> 2 ) ) << 32 );
																			$v17 = $v17 > 0 ? $v17 : 0;
																			$s0 = $v17 < 10000000000 ? $v17 : 10000000000;
																			$v17 = $s1 * $s0;
																			if ( \is_float( $v17 ) ) {
																				$v17 = self::rt_mul_64( $s1, $s0 );
																			}
																			$s0 = $v17 + -1440000000000000001;
																			if ( \is_float( $s0 ) ) {
																				$s0 = self::rt_add_64( $v17, -1440000000000000001 );
																			}
																			if ( ( $s0 ^ \PHP_INT_MIN ) < 6343372036854487809 ) {
																				break;
																			}
																			$s0 = $v17 + 143999;
																			if ( \is_float( $s0 ) ) {
																				$s0 = self::rt_add_64( $v17, 143999 );
																			}
																			$v15 = \intdiv( $s0, 144000 );
																		} while ( false );
																		$this->stock_truth_rules_gate_largest( ( $v1 + 1928 ) & 0xFFFFFFFF, ( $v1 + 872 ) & 0xFFFFFFFF, ( $v1 + 1128 ) & 0xFFFFFFFF, $v15 );
																		$v21 = ( $m[ ( $v1 + 1936 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1936 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1940 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1940 ) >> 2 ) ) << 32 );
																		$v20 = ( $m[ ( $v1 + 1928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1932 ) >> 2 ) ) << 32 );
																		if ( $v35 >= $v15 ) {
																			break 3;
																		}
																		$v18 = $v20 & (int) ( $v21 > 0 );
																		$v12 = $v18 ? 2 : 3;
																		$v20 = $v18 ? 1 : $v20;
																	} while ( false );
																	isset( $m[ ( $v1 + 1124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1124 ) >> 2 );
																	$m[ ( $v1 + 1120 ) >> 2 ] = $v34 & 0xFFFFFFFF;
																	$m[ ( $v1 + 1124 ) >> 2 ] = ( $v34 >> 32 ) & 0xFFFFFFFF;
																	$v22 = $v22 | 0x400;
																	$v18 = ( $v1 + 1112 ) & 0xFFFFFFFF;
																	$v33 = 9;
																} while ( false );
																if ( $v18 & 3 || ! isset( $m[ ( $v18 >> 2 ) + 1 ] ) ) {
																	$this->rt_store_64( $v18, $v5 );
																} else {
																	$m[ $v18 >> 2 ] = $v5 & 0xFFFFFFFF;
																	$m[ ( $v18 >> 2 ) + 1 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
																}
																$v5 = ( $m[ ( $v1 + 1112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1116 ) >> 2 ) ) << 32 );
																$v15 = ( $m[ ( $v1 + 1120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1120 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1124 ) >> 2 ) ) << 32 );
																break 6;
															} while ( false );
															$this->stock_truth_rules_gate_uncovered_at( ( $v1 + 1928 ) & 0xFFFFFFFF, ( $v1 + 1128 ) & 0xFFFFFFFF, $v35, $v31 );
															$v15 = ( $m[ ( $v1 + 1928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1932 ) >> 2 ) ) << 32 );
															if ( $v34 == 0 ) {
																break 3;
															}
															$v18 = $v15 & 0xFFFFFFFF;
															$v15 = 1;
															do {
																if ( $v18 == 0 ) {
																	break;
																}
																$v17 = ( $m[ ( $v1 + 1936 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1936 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1940 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1940 ) >> 2 ) ) << 32 );
																$v5 = $v17 < $v5 ? $v17 : $v5;
															} while ( false );
															$v22 = $v22 | 0x800;
															break 4;
														} while ( false );
														$v15 = 0;
														isset( $m[ ( $v1 + 1124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1124 ) >> 2 );
														$m[ ( $v1 + 1120 ) >> 2 ] = 0;
														$m[ ( $v1 + 1124 ) >> 2 ] = 0;
														$v33 = ( 8657240578 >> ( ( $v12 << 3 ) & 0xFFFFFFFF & 0xF8 & 63 ) ) & 0xFFFFFFFF;
														$v22 = 1 << ( ( $v33 + 1 ) & 0xFFFFFFFF & 63 );
														$v20 = 0;
														$v12 = $v27;
														break 4;
													} while ( false );
													$v15 = 0;
													isset( $m[ ( $v1 + 1124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1124 ) >> 2 );
													$m[ ( $v1 + 1120 ) >> 2 ] = 0;
													$m[ ( $v1 + 1124 ) >> 2 ] = 0;
													$v22 = $v22 | 0x100;
													$v33 = 7;
													$v12 = $v26;
													break 3;
												} while ( false );
												$v5 = ( $m[ ( $v1 + 1936 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1936 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1940 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1940 ) >> 2 ) ) << 32 );
												$v22 = $v22 | 0x800;
											} while ( false );
											$v12 = ( $v35 >> 63 ) & ( $v20 & 0xFFFFFFFF ? ( $v21 > 0 ? 2 : 3 ) : 3 );
											$v18 = (int) ( $v35 < 0 );
											$v33 = $v18 ? 11 : 12;
											$v22 = $v22 | ( $v18 ? 4096 : 8192 );
										} while ( false );
										do {
											if ( $v19 > 1105 ) {
												break;
											}
											$s0 = ( $v19 << 3 ) & 0xFFFFFFFF;
											$s1 = ( $v12 + 1 ) & 0xFFFFFFFF;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1;
											$m[ ( $s0 + 8316 ) >> 2 ] = $s1 >> 32;
										} while ( false );
										$v18 = (int) ( $v5 < $v4 );
										$v39 = $v12 & 0xFF;
										do {
											$v40 = ( $v19 + 1 ) & 0xFFFFFFFF;
											if ( $v40 > 1105 ) {
												break;
											}
											$s0 = ( $v40 << 3 ) & 0xFFFFFFFF;
											$s1 = ( $v33 + 1 ) & 0xFFFFFFFF & 0xFF;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1;
											$m[ ( $s0 + 8316 ) >> 2 ] = $s1 >> 32;
										} while ( false );
										$v17 = $v18 ? $v5 : $v4;
										$v18 = $v15 & 0xFFFFFFFF;
										$v40 = (int) ( $v39 > ( $v13 & 0xFF ) );
										do {
											$v39 = ( $v19 + 2 ) & 0xFFFFFFFF;
											if ( $v39 > 1105 ) {
												break;
											}
											$s0 = ( $v39 << 3 ) & 0xFFFFFFFF;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $v22 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $v22 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										$v4 = $v18 ? $v17 : $v4;
										$v39 = $v16 & 1;
										$v18 = (int) ( $v14 == 0 ) | $v40;
										do {
											$v40 = ( $v19 + 3 ) & 0xFFFFFFFF;
											if ( $v40 > 1105 ) {
												break;
											}
											$s0 = ( $v40 << 3 ) & 0xFFFFFFFF;
											$s1 = $v20 & 0xFFFFFFFF ? $v21 : \PHP_INT_MIN;
											isset( $m[ ( $s0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8316 ) >> 2 );
											$m[ ( $s0 + 8312 ) >> 2 ] = $s1 & 0xFFFFFFFF;
											$m[ ( $s0 + 8316 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
										} while ( false );
										$v4 = $v39 ? $v4 : $v5;
										$v14 = $v18 ? 1 : $v14;
										$v13 = $v18 ? $v12 : $v13;
										$v41 = $v18 ? $v2 : $v41;
										$v16 = $v39 ? 1 : $v15;
										$v19 = ( $v19 + 4 ) & 0xFFFFFFFF;
									} while ( false );
									$v8 = ( $v8 + 7 ) & 0xFFFFFFFF;
									$v2 = ( $v2 + 1 ) & 0xFFFFFFFF;
									if ( $v9 == $v2 ) {
										break;
									}
								}
								$v5 = $v14 & 1 ? $v41 : \PHP_INT_MIN;
								$v15 = $v16 & 1 ? $v4 : \PHP_INT_MIN;
								$v4 = ( $v13 + 1 ) & 0xFFFFFFFF & 0xFF;
								break 4;
							} while ( false );
							$v2 = ( $v2 + 1 ) & 0xFFFFFFFF;
							$v18 = ( $v18 + 7 ) & 0xFFFFFFFF;
						}
					} while ( false );
					$v4 = ( $v2 + 1 ) & 0xFFFFFFFF;
					$v5 = $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 );
					break 2;
				} while ( false );
				isset( $m[2085] ) || $this->rt_touch( 2085 );
				$m[2084] = $v15 & 0xFFFFFFFF;
				$m[2085] = ( $v15 >> 32 ) & 0xFFFFFFFF;
				isset( $m[2083] ) || $this->rt_touch( 2083 );
				$m[2082] = $v5 & 0xFFFFFFFF;
				$m[2083] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[2081] ) || $this->rt_touch( 2081 );
				$m[2080] = $v4 & 0xFFFFFFFF;
				$m[2081] = ( $v4 >> 32 ) & 0xFFFFFFFF;
				if ( $v19 <= 1106 ) {
					break 2;
				}
				$v5 = 0;
				$v4 = 10;
			} while ( false );
			isset( $m[2081] ) || $this->rt_touch( 2081 );
			$m[2080] = $v5 & 0xFFFFFFFF;
			$m[2081] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = $v4 & 0xFFFFFFFF;
			$m[2079] = ( $v4 >> 32 ) & 0xFFFFFFFF;
			$v19 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 2128 ) & 0xFFFFFFFF;
		return $v19;
	}

	/** format (WebAssembly function 16). */
	private function format_16(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 1;
	}

	/** question (WebAssembly function 17). */
	private function question_17(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 17160;
	}

	/** question_capacity (WebAssembly function 18). */
	private function question_capacity_18(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 1716;
	}

	/** reconcile (WebAssembly function 19). */
	private function reconcile_19( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v14 = 0;
		$v17 = 0;
		$v18 = 0;
		$v21 = 0;
		$v22 = 0;
		$v23 = 0;
		$v25 = 0;
		$v26 = 0;
		$v27 = 0;
		$v28 = 0;
		$v29 = 0;
		$v1 = ( $this->g0_stack_pointer - 256 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		$v2 = 0;
		isset( $m[2079] ) || $this->rt_touch( 2079 );
		$m[2078] = 0;
		$m[2079] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		isset( $m[ ( $v1 + 20 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 20 ) >> 2 );
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		$v3 = (int) ( $v0 < 1717 );
		isset( $m[ ( $v1 + 16 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 16 ) >> 2 );
		$m[ ( $v1 + 16 ) >> 2 ] = $v3 ? $v0 : 0;
		isset( $m[ ( $v1 + 12 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 12 ) >> 2 );
		$m[ ( $v1 + 12 ) >> 2 ] = $v3 ? 17160 : 8;
		do {
			$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
			if ( $s0 == 1 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 0 );
		} while ( false );
		$v4 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 253402300799999 );
		$this->stock_truth_wire_decide_read_policy( ( $v1 + 32 ) & 0xFFFFFFFF, ( $v1 + 12 ) & 0xFFFFFFFF );
		$this->stock_truth_wire_decide_read_pool( ( $v1 + 80 ) & 0xFFFFFFFF, ( $v1 + 12 ) & 0xFFFFFFFF );
		$v5 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
		do {
			do {
				do {
					do {
						do {
							do {
								$v6 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
								$v7 = $v6 + -1;
								if ( \is_float( $v7 ) ) {
									$v7 = self::rt_add_64( $v6, -1 );
								}
								if ( ( $v7 ^ \PHP_INT_MIN ) <= -9223372036854775804 ) {
									break;
								}
								if ( $v6 != \PHP_INT_MIN ) {
									break 2;
								}
								$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 3 );
								break 3;
							} while ( false );
							$v0 = 1;
							$v8 = 0;
							$v9 = 0;
							$v10 = 0;
							$v3 = 0;
							do {
								do {
									do {
										switch ( $v7 & 0xFFFFFFFF ) {
											case 1:
												break 6;
											case 2:
												break 2;
											case 3:
												break 3;
											case 4:
												break 4;
											default:
												break 9;
										}
									} while ( false );
									$v0 = 1;
									$v8 = 0;
									$v9 = 0;
									$v10 = 1;
									break 6;
								} while ( false );
								$v0 = 1;
								$v8 = 0;
								$v9 = 1;
								break 4;
							} while ( false );
							$v2 = 1;
							$v0 = 0;
							$v8 = 0;
							$v9 = 0;
							$v10 = 0;
							$v3 = 0;
							break 5;
						} while ( false );
						$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 5 );
					} while ( false );
					$v0 = 1;
					$v8 = 1;
					$v9 = 0;
				} while ( false );
				$v10 = 0;
			} while ( false );
			$v3 = 1;
		} while ( false );
		$v11 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 1, 10000000000000 );
		do {
			do {
				do {
					$v12 = $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 );
					if ( $v12 >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
						break;
					}
					$s0 = ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) + ( $v12 << 3 ) ) & 0xFFFFFFFF;
					if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) == \PHP_INT_MIN ) {
						break 2;
					}
				} while ( false );
				$v13 = 1;
				$v14 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1000000000 );
				break 2;
			} while ( false );
			$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
			$v13 = 0;
		} while ( false );
		$v15 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 10000000000000 );
		$v16 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 10000000000000 );
		do {
			do {
				do {
					$s0 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
					if ( $s0 != 1 ) {
						break;
					}
					do {
						do {
							$v0 = $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 );
							if ( $v0 >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
								break;
							}
							$s0 = ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) + ( $v0 << 3 ) ) & 0xFFFFFFFF;
							if ( ( $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 ) ) != \PHP_INT_MIN ) {
								break;
							}
							$s0 = $this->stock_truth_wire_words_reader_next( ( $v1 + 12 ) & 0xFFFFFFFF );
							$v7 = 0;
							break 2;
						} while ( false );
						$v7 = 1;
						$v17 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, -10000000000000, 10000000000000 );
					} while ( false );
					$s0 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
					$v12 = (int) ( $s0 == 1 );
					$s0 = $this->stock_truth_wire_words_reader_number( ( $v1 + 12 ) & 0xFFFFFFFF, 0, 1 );
					$v18 = (int) ( $s0 == 1 );
					if ( $v2 ) {
						break 2;
					}
					break 3;
				} while ( false );
				$v7 = 2;
				if ( $v0 == 0 ) {
					break 2;
				}
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 8 );
		} while ( false );
		do {
			if ( ( $m[ ( $v1 + 20 ) >> 2 ] ?? $this->rt_word( ( $v1 + 20 ) >> 2 ) ) >= ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( ( $v1 + 12 ) & 0xFFFFFFFF, 2 );
		} while ( false );
		do {
			do {
				$v0 = ( $m[ ( $v1 + 28 ) >> 2 ] ?? $this->rt_word( ( $v1 + 28 ) >> 2 ) ) & 0xFF;
				if ( $v0 != 10 ) {
					break;
				}
				$v6 = 0;
				$v0 = (int) ( $v7 != 2 ) & $v12;
				$v19 = $v0 ? ( $v17 > 0 ? $v17 : 0 ) : 0;
				$v20 = $v0 ? $v7 : 1;
				do {
					do {
						do {
							do {
								if ( $v5 != 1 ) {
									break;
								}
								$v0 = (int) ( ( $v14 ^ \PHP_INT_MIN ) < -9223372035854775807 );
								do {
									if ( $v3 ) {
										break;
									}
									$this->stock_truth_rules_promise_promise( ( $v1 + 208 ) & 0xFFFFFFFF, ( $v1 + 80 ) & 0xFFFFFFFF, ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 ) ) << 32 ), ( $m[ ( $v1 + 64 ) >> 2 ] ?? $this->rt_word( ( $v1 + 64 ) >> 2 ) ) | ( ( $m[ ( $v1 + 68 ) >> 2 ] ?? $this->rt_word( ( $v1 + 68 ) >> 2 ) ) << 32 ) );
									if ( ( ( $m[ ( $v1 + 208 ) >> 2 ] ?? $this->rt_word( ( $v1 + 208 ) >> 2 ) ) | ( ( $m[ ( $v1 + 212 ) >> 2 ] ?? $this->rt_word( ( $v1 + 212 ) >> 2 ) ) << 32 ) ) != 1 ) {
										break;
									}
									$v21 = ( $m[ ( $v1 + 216 ) >> 2 ] ?? $this->rt_word( ( $v1 + 216 ) >> 2 ) ) | ( ( $m[ ( $v1 + 220 ) >> 2 ] ?? $this->rt_word( ( $v1 + 220 ) >> 2 ) ) << 32 );
									$v22 = ( $m[ ( $v1 + 224 ) >> 2 ] ?? $this->rt_word( ( $v1 + 224 ) >> 2 ) ) | ( ( $m[ ( $v1 + 228 ) >> 2 ] ?? $this->rt_word( ( $v1 + 228 ) >> 2 ) ) << 32 );
									$s0 = $v16 + $v22;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_add_64( $v16, $v22 );
									}
									$v23 = ( $m[ ( $v1 + 240 ) >> 2 ] ?? $this->rt_word( ( $v1 + 240 ) >> 2 ) ) | ( ( $m[ ( $v1 + 244 ) >> 2 ] ?? $this->rt_word( ( $v1 + 244 ) >> 2 ) ) << 32 );
									$s1 = $s0 + $v23;
									if ( \is_float( $s1 ) ) {
										$s1 = self::rt_add_64( $s0, $v23 );
									}
									$v6 = $v21 - $s1;
									if ( \is_float( $v6 ) ) {
										$v6 = self::rt_sub_64( $v21, $s1 );
									}
									$v3 = ( $m[ ( $v1 + 176 ) >> 2 ] ?? $this->rt_word( ( $v1 + 176 ) >> 2 ) ) & 0xFF;
									$v24 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 );
									$v25 = $v24 != 2 ? ( ( $v3 & 0xFF ) == 1 ? ( $v6 > 0 ? $v6 : 0 ) : 0 ) : 0;
									$v5 = $v6 - $v25;
									if ( \is_float( $v5 ) ) {
										$v5 = self::rt_sub_64( $v6, $v25 );
									}
									$v6 = $v5;
									do {
										do {
											if ( $v11 == 0 ) {
												break;
											}
											do {
												if ( $v11 != -1 ) {
													break;
												}
												if ( $v5 != \PHP_INT_MIN ) {
													break;
												}
												$v6 = \PHP_INT_MIN;
												$v11 = 0;
												break 3;
											} while ( false );
											$v6 = self::rt_remainder( $v5, $v11 );
											$v26 = $v11 >> 63;
											$s0 = ( $v11 ^ $v26 ) - $v26;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_sub_64( $v11 ^ $v26, $v26 );
											}
											$s1 = ( ( $v6 >> 63 ) & $s0 ) + $v6;
											if ( \is_float( $s1 ) ) {
												$s1 = self::rt_add_64( ( $v6 >> 63 ) & $s0, $v6 );
											}
											$s0 = $v11 > 0 ? $s1 : 0;
											$v6 = $v5 - $s0;
											if ( \is_float( $v6 ) ) {
												$v6 = self::rt_sub_64( $v5, $s0 );
											}
										} while ( false );
										$v11 = $v6 > 0 ? $v6 : 0;
									} while ( false );
									$v26 = 0 - $v16;
									if ( \is_float( $v26 ) ) {
										$v26 = self::rt_sub_64( 0, $v16 );
									}
									$s0 = 0 - $v23;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_sub_64( 0, $v23 );
									}
									$v23 = $s0;
									$v27 = 0 - $v22;
									if ( \is_float( $v27 ) ) {
										$v27 = self::rt_sub_64( 0, $v22 );
									}
									$v22 = $v11 + $v15;
									if ( \is_float( $v22 ) ) {
										$v22 = self::rt_add_64( $v11, $v15 );
									}
									$v28 = $v11 - $v6;
									if ( \is_float( $v28 ) ) {
										$v28 = self::rt_sub_64( $v11, $v6 );
									}
									$v29 = $v6 - $v5;
									if ( \is_float( $v29 ) ) {
										$v29 = self::rt_sub_64( $v6, $v5 );
									}
									$v5 = 0;
									$s0 = 0 - $v25;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_sub_64( 0, $v25 );
									}
									$v25 = $s0;
									$v30 = 1;
									$v6 = 1;
									$v11 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
									$v16 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
									if ( $v20 & 1 ) {
										break 3;
									}
									$v31 = 0;
									$v30 = 0;
									break 4;
								} while ( false );
								$v31 = $v20 & 0xFFFFFFFF;
								$v30 = 0;
								$v6 = 0;
								$v3 = ( $m[ ( $v1 + 176 ) >> 2 ] ?? $this->rt_word( ( $v1 + 176 ) >> 2 ) ) & 0xFF;
								$v24 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 );
								$v11 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
								$v16 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
								$v5 = 0;
								break 3;
							} while ( false );
							$v9 = 3;
							$v30 = 0;
							break 3;
						} while ( false );
						$v5 = $v19 - $v22;
						if ( \is_float( $v5 ) ) {
							$v5 = self::rt_sub_64( $v19, $v22 );
						}
						$v31 = 1;
					} while ( false );
					$v32 = $v13 & $v0;
					$v13 = (int) ( $v5 > 0 && ( $v24 != 2 && ( $v3 & 0xFF ) == 1 ) );
					$v33 = (int) ( $v7 == 0 ) & $v12;
					$v34 = (int) ( $v7 != 2 ) & $v18;
					$v0 = 0;
					$v35 = $v7 & 1;
					$v36 = ( $v18 ^ 1 ) & $v12 & 1;
					$v18 = ( (int) ( $v24 == 2 ) | $v24 | (int) ( ( ( $m[ ( $v1 + 136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 136 ) >> 2 ) ) | ( ( $m[ ( $v1 + 140 ) >> 2 ] ?? $this->rt_word( ( $v1 + 140 ) >> 2 ) ) << 32 ) ) > -1 ) ) & 1;
					while ( true ) {
						if ( --$this->fuel < 0 ) {
							throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
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
																								$s0 = ( $v0 + 8192 ) & 0xFFFFFFFF;
																								$v3 = ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) >> ( ( $s0 & 3 ) << 3 ) ) & 0xFF;
																								switch ( $v3 ) {
																									case 1:
																										break 12;
																									case 2:
																										break 13;
																									case 3:
																										break 2;
																									case 4:
																										break 11;
																									case 5:
																										break 3;
																									case 6:
																										break 4;
																									case 7:
																										break 5;
																									case 8:
																										break 6;
																									case 9:
																										break 7;
																									case 10:
																										break 8;
																									case 11:
																										break 9;
																									case 12:
																										break 10;
																									default:
																										break 15;
																								}
																							} while ( false );
																							if ( $v9 == 0 ) {
																								break 17;
																							}
																							break 14;
																						} while ( false );
																						if ( $v33 == 0 ) {
																							break 16;
																						}
																						break 11;
																					} while ( false );
																					if ( $v34 == 0 ) {
																						break 15;
																					}
																					break 10;
																				} while ( false );
																				if ( $v2 == 0 ) {
																					break 14;
																				}
																				break 11;
																			} while ( false );
																			if ( $v8 == 0 ) {
																				break 13;
																			}
																			break 10;
																		} while ( false );
																		if ( $v24 == 0 ) {
																			break 12;
																		}
																		break 9;
																	} while ( false );
																	if ( $v13 == 0 ) {
																		break 11;
																	}
																	break 8;
																} while ( false );
																if ( $v18 ) {
																	break 10;
																}
																break 7;
															} while ( false );
															if ( $v5 == 0 ) {
																break 9;
															}
															break 6;
														} while ( false );
														if ( $v35 == 0 ) {
															break 8;
														}
														do {
															if ( $v17 > 0 ) {
																break;
															}
															if ( $v36 == 0 ) {
																break 9;
															}
															break 6;
														} while ( false );
														if ( $v12 & 1 ) {
															break 8;
														}
														break 5;
													} while ( false );
													$this->stock_truth_rules_freshness_freshness( ( $v1 + 208 ) & 0xFFFFFFFF, ( $v1 + 80 ) & 0xFFFFFFFF, $v16, $v11, $v4 );
													if ( ( ( $m[ ( $v1 + 208 ) >> 2 ] ?? $this->rt_word( ( $v1 + 208 ) >> 2 ) ) | ( ( $m[ ( $v1 + 212 ) >> 2 ] ?? $this->rt_word( ( $v1 + 212 ) >> 2 ) ) << 32 ) ) == 1 ) {
														break 4;
													}
													break 7;
												} while ( false );
												if ( $v10 == 0 ) {
													break 6;
												}
											} while ( false );
											$v7 = 0 - $v5;
											if ( \is_float( $v7 ) ) {
												$v7 = self::rt_sub_64( 0, $v5 );
											}
											$v7 = $v7 > 0 ? $v7 : 0;
											$s0 = $v5 > 0 ? $v5 : 0;
											$s1 = $v30 ? 0 : ( $v31 & 1 ? $v19 : 0 );
											$v17 = $s0 + $s1;
											if ( \is_float( $v17 ) ) {
												$v17 = self::rt_add_64( $s0, $s1 );
											}
											$v10 = 2;
											break 3;
										} while ( false );
										$this->stock_truth_rules_freshness_freshness( ( $v1 + 208 ) & 0xFFFFFFFF, ( $v1 + 80 ) & 0xFFFFFFFF, $v16, $v11, $v4 );
										if ( ( ( $m[ ( $v1 + 208 ) >> 2 ] ?? $this->rt_word( ( $v1 + 208 ) >> 2 ) ) | ( ( $m[ ( $v1 + 212 ) >> 2 ] ?? $this->rt_word( ( $v1 + 212 ) >> 2 ) ) << 32 ) ) != 2 ) {
											break 4;
										}
									} while ( false );
									$v11 = 0 - $v5;
									if ( \is_float( $v11 ) ) {
										$v11 = self::rt_sub_64( 0, $v5 );
									}
									$v24 = $v11 > 0 ? $v11 : 0;
									$v9 = 1;
									$v10 = 2;
									do {
										$s0 = $v5 > 0 ? $v5 : 0;
										$s1 = $v30 ? 0 : ( $v31 & 1 ? $v19 : 0 );
										$v17 = $s0 + $s1;
										if ( \is_float( $v17 ) ) {
											$v17 = self::rt_add_64( $s0, $s1 );
										}
										if ( $v17 <= 0 ) {
											break;
										}
										$v7 = $v24;
										break 2;
									} while ( false );
									$v10 = 0;
									do {
										if ( $v0 != 7 ) {
											break;
										}
										$v3 = 7;
										$v7 = $v24;
										break 3;
									} while ( false );
									$v7 = 0;
									$v10 = 1;
									do {
										if ( $v11 <= 0 ) {
											break;
										}
										$v7 = $v24;
										break 2;
									} while ( false );
									do {
										if ( $v3 > 9 ) {
											break;
										}
										if ( ( 1 << ( $v3 & 31 ) ) & 0x203 ) {
											break 2;
										}
									} while ( false );
									$v10 = 0;
								} while ( false );
								do {
									if ( $v3 <= 11 ) {
										break;
									}
									$v9 = 0;
									break 2;
								} while ( false );
								$v9 = 1;
								$v0 = 1 << ( $v3 & 31 );
								if ( $v0 & 0x5C4 ) {
									break;
								}
								do {
									if ( $v0 & 0xA00 ) {
										break;
									}
									$v9 = 0;
									break 2;
								} while ( false );
								$v9 = 2;
							} while ( false );
							do {
								if ( $v32 ) {
									break;
								}
								$v11 = 0;
								$v14 = 0;
								break 4;
							} while ( false );
							$v11 = self::rt_divide_unsigned_64( $v7, 10000 );
							$s0 = $v11 * 10000;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_mul_64( $v11, 10000 );
							}
							$s1 = $v7 - $s0;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_sub_64( $v7, $s0 );
							}
							$s0 = $s1 * $v14;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_mul_64( $s1, $v14 );
							}
							$s1 = $v11 * $v14;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_mul_64( $v11, $v14 );
							}
							$v11 = self::rt_divide_unsigned_64( $s0, 10000 ) + $s1;
							if ( \is_float( $v11 ) ) {
								$v11 = self::rt_add_64( self::rt_divide_unsigned_64( $s0, 10000 ), $s1 );
							}
							$v11 = $v11 < 9007199254740991 ? $v11 : 9007199254740991;
							$v24 = $v17 > 0 ? $v17 : 0;
							$s0 = $v24;
							$v24 = self::rt_divide_unsigned_64( $v24, 10000 );
							$s1 = $v24 * 10000;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_mul_64( $v24, 10000 );
							}
							$s2 = $s0 - $s1;
							if ( \is_float( $s2 ) ) {
								$s2 = self::rt_sub_64( $s0, $s1 );
							}
							$s0 = $s2 * $v14;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_mul_64( $s2, $v14 );
							}
							$s1 = $v24 * $v14;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_mul_64( $v24, $v14 );
							}
							$v14 = self::rt_divide_unsigned_64( $s0, 10000 ) + $s1;
							if ( \is_float( $v14 ) ) {
								$v14 = self::rt_add_64( self::rt_divide_unsigned_64( $s0, 10000 ), $s1 );
							}
							$v14 = $v14 < 9007199254740991 ? $v14 : 9007199254740991;
							break 3;
						} while ( false );
						$v0 = ( $v0 + 1 ) & 0xFFFFFFFF;
						if ( $v0 == 13 ) {
							break;
						}
					}
					$v11 = 0;
					$v9 = 3;
					$v14 = 0;
				} while ( false );
				isset( $m[2087] ) || $this->rt_touch( 2087 );
				$m[2086] = $v6 & 0xFFFFFFFF;
				$m[2087] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v30 ? $v5 : \PHP_INT_MIN;
				isset( $m[2085] ) || $this->rt_touch( 2085 );
				$m[2084] = $s0 & 0xFFFFFFFF;
				$m[2085] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v19 - $v21;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_sub_64( $v19, $v21 );
				}
				$s1 = $v6 & $v20 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
				isset( $m[2083] ) || $this->rt_touch( 2083 );
				$m[2082] = $s1 & 0xFFFFFFFF;
				$m[2083] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v20 & 1 ? $v19 : \PHP_INT_MIN;
				isset( $m[2081] ) || $this->rt_touch( 2081 );
				$m[2080] = $s0 & 0xFFFFFFFF;
				$m[2081] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$v0 = 5;
				do {
					if ( $v6 == 0 ) {
						break;
					}
					isset( $m[2105] ) || $this->rt_touch( 2105 );
					$m[2104] = $v22 & 0xFFFFFFFF;
					$m[2105] = ( $v22 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2103] ) || $this->rt_touch( 2103 );
					$m[2102] = $v15 & 0xFFFFFFFF;
					$m[2103] = ( $v15 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2101] ) || $this->rt_touch( 2101 );
					$m[2100] = $v28 & 0xFFFFFFFF;
					$m[2101] = ( $v28 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2099] ) || $this->rt_touch( 2099 );
					$m[2098] = $v29 & 0xFFFFFFFF;
					$m[2099] = ( $v29 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2097] ) || $this->rt_touch( 2097 );
					$m[2096] = $v25 & 0xFFFFFFFF;
					$m[2097] = ( $v25 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2095] ) || $this->rt_touch( 2095 );
					$m[2094] = $v26 & 0xFFFFFFFF;
					$m[2095] = ( $v26 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2093] ) || $this->rt_touch( 2093 );
					$m[2092] = $v23 & 0xFFFFFFFF;
					$m[2093] = ( $v23 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2091] ) || $this->rt_touch( 2091 );
					$m[2090] = $v27 & 0xFFFFFFFF;
					$m[2091] = ( $v27 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2089] ) || $this->rt_touch( 2089 );
					$m[2088] = $v21 & 0xFFFFFFFF;
					$m[2089] = ( $v21 >> 32 ) & 0xFFFFFFFF;
					$v0 = 14;
				} while ( false );
				$v12 = ( $v0 << 3 ) & 0xFFFFFFFF;
				$s0 = (int) ( $v9 != 3 );
				isset( $m[ ( $v12 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 8316 ) >> 2 );
				$m[ ( $v12 + 8312 ) >> 2 ] = $s0;
				$m[ ( $v12 + 8316 ) >> 2 ] = $s0 >> 32;
				$v8 = ( $v0 + 1 ) & 0xFFFFFFFF;
				do {
					if ( $v9 == 3 ) {
						break;
					}
					isset( $m[ ( $v12 + 8372 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 8372 ) >> 2 );
					$m[ ( $v12 + 8368 ) >> 2 ] = $v11 & 0xFFFFFFFF;
					$m[ ( $v12 + 8372 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v12 + 8364 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 8364 ) >> 2 );
					$m[ ( $v12 + 8360 ) >> 2 ] = $v7 & 0xFFFFFFFF;
					$m[ ( $v12 + 8364 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v12 + 8356 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 8356 ) >> 2 );
					$m[ ( $v12 + 8352 ) >> 2 ] = $v14 & 0xFFFFFFFF;
					$m[ ( $v12 + 8356 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
					isset( $m[ ( $v12 + 8348 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 8348 ) >> 2 );
					$m[ ( $v12 + 8344 ) >> 2 ] = $v17 & 0xFFFFFFFF;
					$m[ ( $v12 + 8348 ) >> 2 ] = ( $v17 >> 32 ) & 0xFFFFFFFF;
					$s0 = ( $v9 + 1 ) & 0xFFFFFFFF;
					isset( $m[ ( $v12 + 8340 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 8340 ) >> 2 );
					$m[ ( $v12 + 8336 ) >> 2 ] = $s0;
					$m[ ( $v12 + 8340 ) >> 2 ] = $s0 >> 32;
					$s0 = ( $v10 + 1 ) & 0xFFFFFFFF & 0xFF;
					isset( $m[ ( $v12 + 8332 ) >> 2 ] ) || $this->rt_touch( ( $v12 + 8332 ) >> 2 );
					$m[ ( $v12 + 8328 ) >> 2 ] = $s0;
					$m[ ( $v12 + 8332 ) >> 2 ] = $s0 >> 32;
					$s0 = ( $v3 & 0xFF ) << 3;
					$s1 = ( $v8 << 3 ) & 0xFFFFFFFF;
					$s2 = ( $m[ ( $s0 + 8208 ) >> 2 ] ?? $this->rt_word( ( $s0 + 8208 ) >> 2 ) ) | ( ( $m[ ( $s0 + 8212 ) >> 2 ] ?? $this->rt_word( ( $s0 + 8212 ) >> 2 ) ) << 32 );
					isset( $m[ ( $s1 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $s1 + 8316 ) >> 2 );
					$m[ ( $s1 + 8312 ) >> 2 ] = $s2 & 0xFFFFFFFF;
					$m[ ( $s1 + 8316 ) >> 2 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
					$v8 = ( $v0 + 8 ) & 0xFFFFFFFF;
				} while ( false );
				$v5 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
				$this->stock_truth_rules_freshness_freshness( ( $v1 + 208 ) & 0xFFFFFFFF, ( $v1 + 80 ) & 0xFFFFFFFF, $v5, ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 ), $v4 );
				$v6 = ( $m[ ( $v1 + 216 ) >> 2 ] ?? $this->rt_word( ( $v1 + 216 ) >> 2 ) ) | ( ( $m[ ( $v1 + 220 ) >> 2 ] ?? $this->rt_word( ( $v1 + 220 ) >> 2 ) ) << 32 );
				$v17 = ( $m[ ( $v1 + 208 ) >> 2 ] ?? $this->rt_word( ( $v1 + 208 ) >> 2 ) ) | ( ( $m[ ( $v1 + 212 ) >> 2 ] ?? $this->rt_word( ( $v1 + 212 ) >> 2 ) ) << 32 );
				$v7 = \PHP_INT_MIN;
				do {
					if ( ( ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 ) ) == 2 ) {
						break;
					}
					$v4 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
					$v7 = ( $m[ ( $v1 + 168 ) >> 2 ] ?? $this->rt_word( ( $v1 + 168 ) >> 2 ) ) | ( ( $m[ ( $v1 + 172 ) >> 2 ] ?? $this->rt_word( ( $v1 + 172 ) >> 2 ) ) << 32 );
					$v20 = ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 164 ) >> 2 ) ) << 32 );
					$v7 = $v7 < $v20 ? $v7 : $v20;
					$s0 = $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ? ( $v4 > $v7 ? $v4 : $v7 ) : $v7;
					$v7 = $s0 + $v5;
					if ( \is_float( $v7 ) ) {
						$v7 = self::rt_add_64( $s0, $v5 );
					}
					$v7 = $v7 < 253402300799999 ? $v7 : 253402300799999;
				} while ( false );
				$v0 = ( $v8 << 3 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 8324 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8324 ) >> 2 );
				$m[ ( $v0 + 8320 ) >> 2 ] = $v7 & 0xFFFFFFFF;
				$m[ ( $v0 + 8324 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $v17 ^ \PHP_INT_MIN ) < -9223372036854775806 ? $v6 : \PHP_INT_MIN;
				isset( $m[ ( $v0 + 8316 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8316 ) >> 2 );
				$m[ ( $v0 + 8312 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 8316 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$v0 = ( $v8 + 2 ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$s0 = $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 );
			isset( $m[2081] ) || $this->rt_touch( 2081 );
			$m[2080] = $s0;
			$m[2081] = $s0 >> 32;
			$s0 = ( $v0 + 1 ) & 0xFFFFFFFF;
			isset( $m[2079] ) || $this->rt_touch( 2079 );
			$m[2078] = $s0;
			$m[2079] = $s0 >> 32;
			$v0 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 256 ) & 0xFFFFFFFF;
		return $v0;
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
