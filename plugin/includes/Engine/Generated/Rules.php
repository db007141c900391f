<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * SHA-256 of the module: 14172e6cc2dfa8984d6c562b4ac347f354b437c76ca0e6d83afbce94420ae6a9.
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
	public const WASM_SHA256 = '14172e6cc2dfa8984d6c562b4ac347f354b437c76ca0e6d83afbce94420ae6a9';

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
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 50462976, 117835012, 185207048, 12, 19, 0, 3, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 14, 0,
		15, 0, 18, 0, 20, 0, 16, 0, 17, 0,
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
	 * acknowledge (WebAssembly function 9).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function acknowledge( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->acknowledge_9( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * admit (WebAssembly function 10).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function admit( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->admit_10( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * answer (WebAssembly function 11).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function answer(): int {
		$this->rt_begin_call();
		try {
			$result = $this->answer_11();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * confirm (WebAssembly function 12).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function confirm( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->confirm_12( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * decide (WebAssembly function 13).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function decide( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->decide_13( $v0 & 0xFFFFFFFF );
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * format (WebAssembly function 14).
	 *
	 * @return int An i64.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function format(): int {
		$this->rt_begin_call();
		try {
			$result = $this->format_14();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question (WebAssembly function 15).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_15();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * question_capacity (WebAssembly function 16).
	 *
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function question_capacity(): int {
		$this->rt_begin_call();
		try {
			$result = $this->question_capacity_16();
		} catch ( \Error $error ) {
			throw new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );
		}
		$this->poisoned = false;
		return $result;
	}

	/**
	 * reconcile (WebAssembly function 17).
	 *
	 * @param int $v0 An i32.
	 * @return int An i32.
	 * @throws WasmTrap Where WebAssembly would trap.
	 */
	public function reconcile( int $v0 ): int {
		$this->rt_begin_call();
		try {
			$result = $this->reconcile_17( $v0 & 0xFFFFFFFF );
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
				return 31280;
			case '__heap_base':
				return 31280;
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
	private function stock_truth_wire_words_reader_fail( int $v0, int $v1, int $v2 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		if ( ( $m[ ( $v0 + 20 ) >> 2 ] & 0xFF ) == 10 ) {
			$i = ( $v0 + 20 ) >> 2;
			$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v1 & 0xFF );
			$m[ ( $v0 + 16 ) >> 2 ] = ( $m[ ( $v0 + 12 ) >> 2 ] + $v2 ) & 0xFFFFFFFF;
		}
	}

	/** <stock_truth::wire::words::Reader>::check (WebAssembly function 1). */
	private function stock_truth_wire_words_reader_check( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			if ( $v1 >= $v2 ) {
				if ( $v1 <= $v3 ) {
					break;
				}
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v1 == \PHP_INT_MIN ? 3 : 4, $v4 );
		} while ( false );
	}

	/** stock_truth::wire::admit::read_claim (WebAssembly function 2). */
	private function stock_truth_wire_admit_read_claim( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				$v2 = $m[ ( $v1 + 4 ) >> 2 ];
				$v3 = $m[ ( $v1 + 8 ) >> 2 ];
				if ( $v2 < $v3 ) {
					break;
				}
				if ( ( ( $v2 - $v3 ) & 0xFFFFFFFF ) < 5 ) {
					break;
				}
				$m[ ( $v1 + 12 ) >> 2 ] = $v3;
				$m[ ( $v1 + 8 ) >> 2 ] = ( $v3 + 5 ) & 0xFFFFFFFF;
				$v3 = ( $m[ $v1 >> 2 ] + ( $v3 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 12 ) >> 2 ] = $v3;
			$m[ ( $v1 + 8 ) >> 2 ] = ( $v3 + 5 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1, 1, 0 );
			$v3 = 8272;
		} while ( false );
		$v4 = $v3 & 3 ? $this->rt_load_64( $v3 + 8 ) : ( $m[ ( $v3 + 8 ) >> 2 ] ?? $this->rt_word( ( $v3 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 8 ) >> 2 ) + 1 ) ) << 32 );
		$v2 = ( ( $v4 & 0xFFFFFFFF ) << 3 ) & 0xFFFFFFFF;
		$v5 = (int) ( ( $v4 ^ \PHP_INT_MIN ) > -9223372036854775805 || $v4 == 0 );
		$v6 = $v3 & 3 ? $this->rt_load_64( $v3 + 32 ) : ( $m[ ( $v3 + 32 ) >> 2 ] ?? $this->rt_word( ( $v3 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v3 & 3 ? $this->rt_load_64( $v3 + 24 ) : ( $m[ ( $v3 + 24 ) >> 2 ] ?? $this->rt_word( ( $v3 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v8 = $v3 & 3 ? $this->rt_load_64( $v3 + 16 ) : ( $m[ ( $v3 + 16 ) >> 2 ] ?? $this->rt_word( ( $v3 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v3 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v3 + 16 ) >> 2 ) + 1 ) ) << 32 );
		do {
			$v9 = $v3 & 3 ? $this->rt_load_64( $v3 ) : ( $m[ $v3 >> 2 ] ?? $this->rt_word( $v3 >> 2 ) ) | ( ( $m[ ( $v3 >> 2 ) + 1 ] ?? $this->rt_word( ( $v3 >> 2 ) + 1 ) ) << 32 );
			if ( $v9 == \PHP_INT_MIN ) {
				break;
			}
			$this->stock_truth_wire_words_reader_check( $v1, $v9, -10000000000000, 10000000000000, 0 );
		} while ( false );
		$v3 = (int) ( ( $v4 ^ \PHP_INT_MIN ) < -9223372036854775804 );
		$v2 = 33619969 >> ( $v2 & 31 );
		if ( $v5 != 0 ) {
			$this->stock_truth_wire_words_reader_fail( $v1, $v4 == \PHP_INT_MIN ? 3 : 5, 1 );
		}
		$v3 = $v3 ? $v2 : 1;
		$this->stock_truth_wire_words_reader_check( $v1, $v8, 0, 253402300799999, 2 );
		$this->stock_truth_wire_words_reader_check( $v1, $v7, 0, 253402300799999, 3 );
		if ( $v6 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v1, $v6, 0, 9007199254740991, 4 );
		}
		$i = ( $v0 + 48 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v3 & 0xFF );
		$m[ ( $v0 + 8 ) >> 2 ] = $v9 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		$m[ ( $v0 + 40 ) >> 2 ] = $v7 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $v7 >> 32 ) & 0xFFFFFFFF;
		$m[ ( $v0 + 32 ) >> 2 ] = $v8 & 0xFFFFFFFF;
		$m[ ( $v0 + 36 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
		$m[ ( $v0 + 24 ) >> 2 ] = $v6 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
		$s0 = (int) ( $v9 == \PHP_INT_MIN );
		$m[ $v0 >> 2 ] = $s0;
		$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
		$s0 = (int) ( $v6 != \PHP_INT_MIN );
		$m[ ( $v0 + 16 ) >> 2 ] = $s0;
		$m[ ( $v0 + 20 ) >> 2 ] = $s0 >> 32;
	}

	/** stock_truth::wire::decide::check_pool (WebAssembly function 3). */
	private function stock_truth_wire_decide_check_pool( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				$v1 = $m[ ( $v0 + 4 ) >> 2 ];
				$v2 = $m[ ( $v0 + 8 ) >> 2 ];
				if ( $v1 < $v2 ) {
					break;
				}
				if ( ( ( $v1 - $v2 ) & 0xFFFFFFFF ) < 10 ) {
					break;
				}
				$m[ ( $v0 + 12 ) >> 2 ] = $v2;
				$m[ ( $v0 + 8 ) >> 2 ] = ( $v2 + 10 ) & 0xFFFFFFFF;
				$v2 = ( $m[ $v0 >> 2 ] + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v0 + 12 ) >> 2 ] = $v2;
			$m[ ( $v0 + 8 ) >> 2 ] = ( $v2 + 10 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v0, 1, 0 );
			$v2 = 8416;
		} while ( false );
		$v3 = $v2 & 3 ? $this->rt_load_64( $v2 + 72 ) : ( $m[ ( $v2 + 72 ) >> 2 ] ?? $this->rt_word( ( $v2 + 72 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 72 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 72 ) >> 2 ) + 1 ) ) << 32 );
		$v4 = $v2 & 3 ? $this->rt_load_64( $v2 + 64 ) : ( $m[ ( $v2 + 64 ) >> 2 ] ?? $this->rt_word( ( $v2 + 64 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 64 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 64 ) >> 2 ) + 1 ) ) << 32 );
		$v5 = $v2 & 3 ? $this->rt_load_64( $v2 + 56 ) : ( $m[ ( $v2 + 56 ) >> 2 ] ?? $this->rt_word( ( $v2 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 56 ) >> 2 ) + 1 ) ) << 32 );
		$v6 = $v2 & 3 ? $this->rt_load_64( $v2 + 48 ) : ( $m[ ( $v2 + 48 ) >> 2 ] ?? $this->rt_word( ( $v2 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 48 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v2 & 3 ? $this->rt_load_64( $v2 + 40 ) : ( $m[ ( $v2 + 40 ) >> 2 ] ?? $this->rt_word( ( $v2 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 40 ) >> 2 ) + 1 ) ) << 32 );
		$v8 = $v2 & 3 ? $this->rt_load_64( $v2 + 32 ) : ( $m[ ( $v2 + 32 ) >> 2 ] ?? $this->rt_word( ( $v2 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$v9 = $v2 & 3 ? $this->rt_load_64( $v2 + 24 ) : ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v10 = $v2 & 3 ? $this->rt_load_64( $v2 + 16 ) : ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v11 = $v2 & 3 ? $this->rt_load_64( $v2 + 8 ) : ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 8 ) >> 2 ) + 1 ) ) << 32 );
		do {
			$v12 = $v2 & 3 ? $this->rt_load_64( $v2 ) : ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 >> 2 ) + 1 ] ?? $this->rt_word( ( $v2 >> 2 ) + 1 ) ) << 32 );
			if ( $v12 == \PHP_INT_MIN ) {
				break;
			}
			$this->stock_truth_wire_words_reader_check( $v0, $v12, -10000000000000, 10000000000000, 0 );
		} while ( false );
		do {
			$s0 = $v11 - 1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v11, 1 );
			}
			if ( ( $s0 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v11 == \PHP_INT_MIN ? 3 : 5, 1 );
		} while ( false );
		if ( $v10 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v0, $v10, 0, 253402300799999, 2 );
		}
		if ( $v9 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v0, $v9, 0, 253402300799999, 3 );
		}
		do {
			do {
				$v1 = (int) ( $v10 == \PHP_INT_MIN );
				if ( (int) ( $v12 != \PHP_INT_MIN ) & $v1 ) {
					break;
				}
				if ( ( $v1 ^ (int) ( $v9 == \PHP_INT_MIN ) ) == 0 ) {
					break 2;
				}
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( $v0, 8, 0 );
		} while ( false );
		if ( $v8 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v0, $v8, 0, 253402300799999, 4 );
		}
		$this->stock_truth_wire_words_reader_check( $v0, $v7, 0, 10000000000000, 5 );
		$this->stock_truth_wire_words_reader_check( $v0, $v6, 0, 10000000000000, 6 );
		if ( $v5 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v0, $v5, 0, 253402300799999, 7 );
		}
		if ( $v4 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v0, $v4, 0, 10000000000000, 8 );
		}
		$this->stock_truth_wire_words_reader_check( $v0, $v3, 1, 10000000000000, 9 );
		return $v2;
	}

	/** stock_truth::wire::decide::check_policy (WebAssembly function 4). */
	private function stock_truth_wire_decide_check_policy( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			do {
				$v1 = $m[ ( $v0 + 4 ) >> 2 ];
				$v2 = $m[ ( $v0 + 8 ) >> 2 ];
				if ( $v1 < $v2 ) {
					break;
				}
				if ( ( ( $v1 - $v2 ) & 0xFFFFFFFF ) < 11 ) {
					break;
				}
				$m[ ( $v0 + 12 ) >> 2 ] = $v2;
				$m[ ( $v0 + 8 ) >> 2 ] = ( $v2 + 11 ) & 0xFFFFFFFF;
				$v2 = ( $m[ $v0 >> 2 ] + ( $v2 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v0 + 12 ) >> 2 ] = $v2;
			$m[ ( $v0 + 8 ) >> 2 ] = ( $v2 + 11 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v0, 1, 0 );
			$v2 = 8496;
		} while ( false );
		$v3 = $v2 & 3 ? $this->rt_load_64( $v2 + 80 ) : ( $m[ ( $v2 + 80 ) >> 2 ] ?? $this->rt_word( ( $v2 + 80 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 80 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 80 ) >> 2 ) + 1 ) ) << 32 );
		$v4 = $v2 & 3 ? $this->rt_load_64( $v2 + 72 ) : ( $m[ ( $v2 + 72 ) >> 2 ] ?? $this->rt_word( ( $v2 + 72 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 72 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 72 ) >> 2 ) + 1 ) ) << 32 );
		$v5 = $v2 & 3 ? $this->rt_load_64( $v2 + 64 ) : ( $m[ ( $v2 + 64 ) >> 2 ] ?? $this->rt_word( ( $v2 + 64 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 64 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 64 ) >> 2 ) + 1 ) ) << 32 );
		$v6 = $v2 & 3 ? $this->rt_load_64( $v2 + 56 ) : ( $m[ ( $v2 + 56 ) >> 2 ] ?? $this->rt_word( ( $v2 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 56 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v2 & 3 ? $this->rt_load_64( $v2 + 48 ) : ( $m[ ( $v2 + 48 ) >> 2 ] ?? $this->rt_word( ( $v2 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 48 ) >> 2 ) + 1 ) ) << 32 );
		$v8 = $v2 & 3 ? $this->rt_load_64( $v2 + 40 ) : ( $m[ ( $v2 + 40 ) >> 2 ] ?? $this->rt_word( ( $v2 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 40 ) >> 2 ) + 1 ) ) << 32 );
		$v9 = $v2 & 3 ? $this->rt_load_64( $v2 + 32 ) : ( $m[ ( $v2 + 32 ) >> 2 ] ?? $this->rt_word( ( $v2 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$v10 = $v2 & 3 ? $this->rt_load_64( $v2 + 24 ) : ( $m[ ( $v2 + 24 ) >> 2 ] ?? $this->rt_word( ( $v2 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v11 = $v2 & 3 ? $this->rt_load_64( $v2 + 16 ) : ( $m[ ( $v2 + 16 ) >> 2 ] ?? $this->rt_word( ( $v2 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v12 = $v2 & 3 ? $this->rt_load_64( $v2 + 8 ) : ( $m[ ( $v2 + 8 ) >> 2 ] ?? $this->rt_word( ( $v2 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v2 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v2 + 8 ) >> 2 ) + 1 ) ) << 32 );
		$this->stock_truth_wire_words_reader_check( $v0, $v2 & 3 ? $this->rt_load_64( $v2 ) : ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 >> 2 ) + 1 ] ?? $this->rt_word( ( $v2 >> 2 ) + 1 ) ) << 32 ), 0, 3153600000000, 0 );
		$this->stock_truth_wire_words_reader_check( $v0, $v12, 0, 3153600000000, 1 );
		do {
			$s0 = $v11 - 1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v11, 1 );
			}
			if ( ( $s0 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v11 == \PHP_INT_MIN ? 3 : 5, 2 );
		} while ( false );
		do {
			$s0 = $v10 - 1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v10, 1 );
			}
			if ( ( $s0 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v10 == \PHP_INT_MIN ? 3 : 5, 3 );
		} while ( false );
		do {
			$s0 = $v9 - 1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v9, 1 );
			}
			if ( ( $s0 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v9 == \PHP_INT_MIN ? 3 : 5, 4 );
		} while ( false );
		do {
			$s0 = $v8 - 1;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v8, 1 );
			}
			if ( ( $s0 ^ \PHP_INT_MIN ) < -9223372036854775805 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v8 == \PHP_INT_MIN ? 3 : 5, 5 );
		} while ( false );
		do {
			$s0 = $v7 - 3;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v7, 3 );
			}
			if ( ( $s0 ^ \PHP_INT_MIN ) >= 9223372036854775806 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v7 == \PHP_INT_MIN ? 3 : 5, 6 );
		} while ( false );
		do {
			$s0 = $v6 - 3;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v6, 3 );
			}
			if ( ( $s0 ^ \PHP_INT_MIN ) > 9223372036854775805 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v0, $v6 == \PHP_INT_MIN ? 3 : 5, 7 );
		} while ( false );
		$this->stock_truth_wire_words_reader_check( $v0, $v5, 0, 1000, 8 );
		$this->stock_truth_wire_words_reader_check( $v0, $v4, 0, 10000000000000, 9 );
		$this->stock_truth_wire_words_reader_check( $v0, $v3, 0, 100, 10 );
		return $v2;
	}

	/** stock_truth::wire::decide::pool (WebAssembly function 5). */
	private function stock_truth_wire_decide_pool( int $v0, int $v1 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		isset( $m[ ( $v0 + 68 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 68 ) >> 2 );
		$m[ ( $v0 + 64 ) >> 2 ] = 0;
		$m[ ( $v0 + 68 ) >> 2 ] = 0;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 24 ) : ( $m[ ( $v1 + 24 ) >> 2 ] ?? $this->rt_word( ( $v1 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 24 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 92 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 92 ) >> 2 );
		$m[ ( $v0 + 88 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 92 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$v2 = $v1 & 3 ? $this->rt_load_64( $v1 + 16 ) : ( $m[ ( $v1 + 16 ) >> 2 ] ?? $this->rt_word( ( $v1 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$m[ ( $v0 + 80 ) >> 2 ] = $v2 & 0xFFFFFFFF;
		$m[ ( $v0 + 84 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
		$v3 = $v1 & 3 ? $this->rt_load_64( $v1 ) : ( $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 ) ) | ( ( $m[ ( $v1 >> 2 ) + 1 ] ?? $this->rt_word( ( $v1 >> 2 ) + 1 ) ) << 32 );
		$m[ ( $v0 + 56 ) >> 2 ] = $v3 & 0xFFFFFFFF;
		$m[ ( $v0 + 60 ) >> 2 ] = ( $v3 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 48 ) : ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 48 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 116 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 116 ) >> 2 );
		$m[ ( $v0 + 112 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 116 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 40 ) : ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 40 ) >> 2 ) + 1 ) ) << 32 );
		$m[ ( $v0 + 104 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 108 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$v4 = $v1 & 3 ? $this->rt_load_64( $v1 + 32 ) : ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$m[ ( $v0 + 8 ) >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 12 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		$s0 = (int) ( $v4 != \PHP_INT_MIN );
		$m[ $v0 >> 2 ] = $s0;
		$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
		$v4 = $v1 & 3 ? $this->rt_load_64( $v1 + 8 ) : ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 8 ) >> 2 ) + 1 ) ) << 32 );
		$i = ( $v0 + 96 ) >> 2;
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v4 == 1 ? 0 : ( $v4 == 3 ? 2 : 1 ) );
		$s0 = $v2 == \PHP_INT_MIN ? 2 : (int) ( $v3 == \PHP_INT_MIN );
		$m[ ( $v0 + 48 ) >> 2 ] = $s0;
		$m[ ( $v0 + 52 ) >> 2 ] = $s0 >> 32;
		$v2 = $v1 & 3 ? $this->rt_load_64( $v1 + 56 ) : ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 56 ) >> 2 ) + 1 ) ) << 32 );
		$v3 = $v1 & 3 ? $this->rt_load_64( $v1 + 64 ) : ( $m[ ( $v1 + 64 ) >> 2 ] ?? $this->rt_word( ( $v1 + 64 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 64 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 64 ) >> 2 ) + 1 ) ) << 32 );
		$s0 = $v1 & 3 ? $this->rt_load_64( $v1 + 72 ) : ( $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 ) ) | ( ( $m[ ( ( $v1 + 72 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v1 + 72 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[ ( $v0 + 124 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 124 ) >> 2 );
		$m[ ( $v0 + 120 ) >> 2 ] = $s0 & 0xFFFFFFFF;
		$m[ ( $v0 + 124 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
		$m[ ( $v0 + 40 ) >> 2 ] = $v3 & 0xFFFFFFFF;
		$m[ ( $v0 + 44 ) >> 2 ] = ( $v3 >> 32 ) & 0xFFFFFFFF;
		$s0 = (int) ( $v3 != \PHP_INT_MIN );
		$m[ ( $v0 + 32 ) >> 2 ] = $s0;
		$m[ ( $v0 + 36 ) >> 2 ] = $s0 >> 32;
		$m[ ( $v0 + 24 ) >> 2 ] = $v2 & 0xFFFFFFFF;
		$m[ ( $v0 + 28 ) >> 2 ] = ( $v2 >> 32 ) & 0xFFFFFFFF;
		$s0 = (int) ( $v2 != \PHP_INT_MIN );
		$m[ ( $v0 + 16 ) >> 2 ] = $s0;
		$m[ ( $v0 + 20 ) >> 2 ] = $s0 >> 32;
	}

	/** stock_truth::rules::gate::largest (WebAssembly function 6). */
	private function stock_truth_rules_gate_largest( int $v0, int $v1, int $v2, int $v3 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v4 = 0;
		if ( ( ( $v2 & 3 ? $this->rt_load_32( $v2 + 128 ) : $m[ ( $v2 + 128 ) >> 2 ] ?? $this->rt_word( ( $v2 + 128 ) >> 2 ) ) & 1 ) != 0 ) {
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
				if ( $v7 == \PHP_INT_MIN ) {
					if ( $v4 == -1 ) {
						break;
					}
				}
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
		}
		isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
		$m[ $v0 >> 2 ] = $v4 & 0xFFFFFFFF;
		$m[ ( $v0 + 4 ) >> 2 ] = ( $v4 >> 32 ) & 0xFFFFFFFF;
	}

	/** stock_truth::rules::promise::promise (WebAssembly function 7). */
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
			$s0 = $v4 - 1000000000000100;
			if ( \is_float( $s0 ) ) {
				$s0 = self::rt_sub_64( $v4, 1000000000000100 );
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
			$m[ ( $v0 + 24 ) >> 2 ] = $v5 & 0xFFFFFFFF;
			$m[ ( $v0 + 28 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			$v3 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
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
	}

	/** stock_truth::rules::freshness::freshness (WebAssembly function 8). */
	private function stock_truth_rules_freshness_freshness( int $v0, int $v1, int $v2, int $v3, int $v4 ): void {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		do {
			if ( ( ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 ) ) != 2 ) {
				$v5 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
				$v6 = ( $m[ ( $v1 + 8 ) >> 2 ] ?? $this->rt_word( ( $v1 + 8 ) >> 2 ) ) | ( ( $m[ ( $v1 + 12 ) >> 2 ] ?? $this->rt_word( ( $v1 + 12 ) >> 2 ) ) << 32 );
				$v7 = $m[ $v1 >> 2 ] ?? $this->rt_word( $v1 >> 2 );
				$s0 = $v7 ? ( $v5 > $v6 ? $v5 : $v6 ) : $v5;
				$s1 = $s0 - $v4;
				if ( \is_float( $s1 ) ) {
					$s1 = self::rt_sub_64( $s0, $v4 );
				}
				if ( $s1 <= $v3 ) {
					break;
				}
				isset( $m[ ( $v0 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 4 ) >> 2 );
				$m[ $v0 >> 2 ] = 2;
				$m[ ( $v0 + 4 ) >> 2 ] = 0;
				return;
			}
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
		$m[ $v0 >> 2 ] = $s0;
		$m[ ( $v0 + 4 ) >> 2 ] = $s0 >> 32;
	}

	/** acknowledge (WebAssembly function 9). */
	private function acknowledge_9( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2177] ) || $this->rt_touch( 2177 );
		$m[2176] = 0;
		$m[2177] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		$m[ ( $v1 + 16 ) >> 2 ] = 1;
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		$v3 = $v2 ? $v0 : 0;
		$m[ ( $v1 + 12 ) >> 2 ] = $v3;
		$v0 = $v2 ? 17552 : 8;
		$m[ ( $v1 + 8 ) >> 2 ] = $v0;
		if ( ! $v3 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8192;
		}
		if ( ( $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 ) ) != 1 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 0, 0 );
		}
		do {
			do {
				$v2 = $m[ ( $v1 + 12 ) >> 2 ];
				$v0 = $m[ ( $v1 + 16 ) >> 2 ];
				if ( $v2 < $v0 ) {
					break;
				}
				if ( ( ( $v2 - $v0 ) & 0xFFFFFFFF ) < 6 ) {
					break;
				}
				$m[ ( $v1 + 20 ) >> 2 ] = $v0;
				$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 6 ) & 0xFFFFFFFF;
				$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 6 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8312;
		} while ( false );
		$v4 = $v0 & 3 ? $this->rt_load_64( $v0 + 40 ) : ( $m[ ( $v0 + 40 ) >> 2 ] ?? $this->rt_word( ( $v0 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 40 ) >> 2 ) + 1 ) ) << 32 );
		$v5 = $v0 & 3 ? $this->rt_load_64( $v0 + 32 ) : ( $m[ ( $v0 + 32 ) >> 2 ] ?? $this->rt_word( ( $v0 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$v6 = $v0 & 3 ? $this->rt_load_64( $v0 + 24 ) : ( $m[ ( $v0 + 24 ) >> 2 ] ?? $this->rt_word( ( $v0 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v8 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
		$v9 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v9, 0, 3153600000000, 0 );
		if ( $v8 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v1 + 8, $v8, 0, 253402300799999, 1 );
		}
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v7, 0, 10000000000000, 2 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v6, 0, 10000000000000, 3 );
		if ( $v5 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v1 + 8, $v5, 0, 10000000000000, 4 );
		}
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v4, 0, 253402300799999, 5 );
		do {
			$v0 = $m[ ( $v1 + 16 ) >> 2 ];
			if ( $v0 >= $m[ ( $v1 + 12 ) >> 2 ] ) {
				break;
			}
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 2, 0 );
		} while ( false );
		do {
			do {
				$v0 = $m[ ( $v1 + 28 ) >> 2 ] & 0xFF;
				if ( $v0 != 10 ) {
					break;
				}
				$v5 = $v5 == \PHP_INT_MIN ? $v6 : $v5;
				do {
					if ( $v8 == \PHP_INT_MIN ) {
						$v0 = (int) ( $v6 == $v7 && $v7 <= $v5 );
						$v5 = $v5 < $v7 ? $v5 : $v7;
						break;
					}
					$s0 = $v4 + $v9;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_add_64( $v4, $v9 );
					}
					$v4 = $s0;
					$v0 = (int) ( $v8 > ( $v4 < 253402300799999 ? $v4 : 253402300799999 ) );
					$v6 = $v0 ? $v7 : $v6;
					$v5 = $v0 ? $v7 : ( $v5 < $v7 ? $v5 : $v7 );
					$v0 = (int) ( $v6 == $v7 && $v7 == $v5 );
				} while ( false );
				isset( $m[2185] ) || $this->rt_touch( 2185 );
				$m[2184] = $v7 & 0xFFFFFFFF;
				$m[2185] = ( $v7 >> 32 ) & 0xFFFFFFFF;
				isset( $m[2181] ) || $this->rt_touch( 2181 );
				$m[2180] = $v5 & 0xFFFFFFFF;
				$m[2181] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				isset( $m[2179] ) || $this->rt_touch( 2179 );
				$m[2178] = $v6 & 0xFFFFFFFF;
				$m[2179] = ( $v6 >> 32 ) & 0xFFFFFFFF;
				isset( $m[2187] ) || $this->rt_touch( 2187 );
				$m[2186] = $v0;
				$m[2187] = $v0 >> 32;
				$s0 = $v7 - $v5;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_sub_64( $v7, $v5 );
				}
				isset( $m[2183] ) || $this->rt_touch( 2183 );
				$m[2182] = $s0 & 0xFFFFFFFF;
				$m[2183] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$v0 = 6;
				break 2;
			} while ( false );
			$s0 = $m[ ( $v1 + 24 ) >> 2 ];
			isset( $m[2179] ) || $this->rt_touch( 2179 );
			$m[2178] = $s0;
			$m[2179] = $s0 >> 32;
			$s0 = ( $v0 + 1 ) & 0xFFFFFFFF;
			isset( $m[2177] ) || $this->rt_touch( 2177 );
			$m[2176] = $s0;
			$m[2177] = $s0 >> 32;
			$v0 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return $v0;
	}

	/** admit (WebAssembly function 10). */
	private function admit_10( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v9 = 0;
		$v10 = 0;
		$v11 = 0;
		$v12 = 0;
		$v13 = 0;
		$v1 = ( $this->g0_stack_pointer - 144 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2177] ) || $this->rt_touch( 2177 );
		$m[2176] = 0;
		$m[2177] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		$v2 = (int) ( $v0 < 1717 );
		$v3 = $v2 ? $v0 : 0;
		$m[ ( $v1 + 12 ) >> 2 ] = $v3;
		$v0 = $v2 ? 17552 : 8;
		$m[ ( $v1 + 8 ) >> 2 ] = $v0;
		$m[ ( $v1 + 16 ) >> 2 ] = 1;
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		if ( ! $v3 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8192;
		}
		if ( ( $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 ) ) != 1 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 0, 0 );
		}
		do {
			do {
				$v2 = $m[ ( $v1 + 12 ) >> 2 ];
				$v0 = $m[ ( $v1 + 16 ) >> 2 ];
				if ( $v2 < $v0 ) {
					break;
				}
				if ( ( ( $v2 - $v0 ) & 0xFFFFFFFF ) < 4 ) {
					break;
				}
				$m[ ( $v1 + 20 ) >> 2 ] = $v0;
				$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 4 ) & 0xFFFFFFFF;
				$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 4 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8240;
		} while ( false );
		$v4 = $v0 & 3 ? $this->rt_load_64( $v0 + 24 ) : ( $m[ ( $v0 + 24 ) >> 2 ] ?? $this->rt_word( ( $v0 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v5 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v6 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v7, 0, 3153600000000, 0 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v6, 0, 1, 1 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v5, 0, 1, 2 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v4, 0, 1, 3 );
		do {
			do {
				$v0 = $m[ ( $v1 + 16 ) >> 2 ];
				if ( $m[ ( $v1 + 12 ) >> 2 ] <= $v0 ) {
					break;
				}
				$m[ ( $v1 + 20 ) >> 2 ] = $v0;
				$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
				$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8192;
		} while ( false );
		$v8 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v8, 0, 1, 0 );
		do {
			if ( $v8 != 1 ) {
				$v8 = 2;
				break;
			}
			$this->stock_truth_wire_admit_read_claim( ( $v1 + 32 ) & 0xFFFFFFFF, $v1 + 8 );
			$v2 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) & 0xFF;
			$v9 = ( $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 ) ) | ( ( $m[ ( $v1 + 76 ) >> 2 ] ?? $this->rt_word( ( $v1 + 76 ) >> 2 ) ) << 32 );
			$v10 = ( $m[ ( $v1 + 64 ) >> 2 ] ?? $this->rt_word( ( $v1 + 64 ) >> 2 ) ) | ( ( $m[ ( $v1 + 68 ) >> 2 ] ?? $this->rt_word( ( $v1 + 68 ) >> 2 ) ) << 32 );
			$v11 = ( $m[ ( $v1 + 56 ) >> 2 ] ?? $this->rt_word( ( $v1 + 56 ) >> 2 ) ) | ( ( $m[ ( $v1 + 60 ) >> 2 ] ?? $this->rt_word( ( $v1 + 60 ) >> 2 ) ) << 32 );
			$v12 = ( $m[ ( $v1 + 48 ) >> 2 ] ?? $this->rt_word( ( $v1 + 48 ) >> 2 ) ) | ( ( $m[ ( $v1 + 52 ) >> 2 ] ?? $this->rt_word( ( $v1 + 52 ) >> 2 ) ) << 32 );
			$v13 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
			$v8 = ( $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ) | ( ( $m[ ( $v1 + 36 ) >> 2 ] ?? $this->rt_word( ( $v1 + 36 ) >> 2 ) ) << 32 );
		} while ( false );
		$this->stock_truth_wire_admit_read_claim( ( $v1 + 88 ) & 0xFFFFFFFF, $v1 + 8 );
		do {
			$v0 = $m[ ( $v1 + 16 ) >> 2 ];
			if ( $v0 >= $m[ ( $v1 + 12 ) >> 2 ] ) {
				break;
			}
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 2, 0 );
		} while ( false );
		do {
			do {
				do {
					do {
						do {
							$v0 = $m[ ( $v1 + 28 ) >> 2 ] & 0xFF;
							if ( $v0 != 10 ) {
								break;
							}
							$v14 = ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( $v1 + 124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 124 ) >> 2 ) ) << 32 );
							$v15 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) | ( ( $m[ ( $v1 + 132 ) >> 2 ] ?? $this->rt_word( ( $v1 + 132 ) >> 2 ) ) << 32 );
							$s0 = $v14 - $v15;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_sub_64( $v14, $v15 );
							}
							$v0 = (int) ( $s0 > $v7 );
							if ( $v5 != 1 ) {
								$v5 = 6;
								break 3;
							}
							if ( $v6 != 1 ) {
								$v5 = 5;
								break 3;
							}
							$v7 = $v0 ? $v15 : $v14;
							$v3 = ( $m[ ( $v1 + 136 ) >> 2 ] ?? $this->rt_word( ( $v1 + 136 ) >> 2 ) ) & 0xFF;
							$v6 = ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 116 ) >> 2 ) ) << 32 );
							$v14 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
							$v16 = ( $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ) | ( ( $m[ ( $v1 + 100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 100 ) >> 2 ) ) << 32 );
							$v17 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
							if ( $v8 == 2 ) {
								$v5 = 1;
								break 2;
							}
							do {
								do {
									do {
										$v18 = $v14 & $v12;
										$v19 = (int) ( $v18 != 0 );
										$v5 = $v19 ? $v6 : $v7;
										$v20 = $v19 ? $v11 : $v10;
										if ( $v5 >= $v20 ) {
											break;
										}
										$v5 = 3;
										break 2;
									} while ( false );
									if ( $v5 != $v20 ) {
										$s0 = $v6 - $v11;
										if ( \is_float( $s0 ) ) {
											$s0 = self::rt_sub_64( $v6, $v11 );
										}
										$v5 = $v4 == 1 ? ( $v18 != 0 ? ( $s0 > 1 ? 7 : 1 ) : 1 ) : 1;
										break 4;
									}
									if ( $v8 != $v17 ) {
										break 2;
									}
									if ( $v8 == 0 ) {
										if ( $v13 != $v16 ) {
											break 2;
										}
										if ( ( $v2 & 0xFF ) != ( $v3 & 0xFF ) ) {
											break 2;
										}
										$v5 = 2;
										$v8 = 0;
										break;
									}
									if ( ( $v2 & 0xFF ) != ( $v3 & 0xFF ) ) {
										break 2;
									}
									$v5 = 2;
								} while ( false );
								isset( $m[2179] ) || $this->rt_touch( 2179 );
								$m[2178] = $v5 & 0xFFFFFFFF;
								$m[2179] = ( $v5 >> 32 ) & 0xFFFFFFFF;
								$s0 = (int) ( $v8 != 2 );
								isset( $m[2183] ) || $this->rt_touch( 2183 );
								$m[2182] = $s0;
								$m[2183] = $s0 >> 32;
								isset( $m[2181] ) || $this->rt_touch( 2181 );
								$m[2180] = $v0;
								$m[2181] = $v0 >> 32;
								break 5;
							} while ( false );
							$v2 = $v2 & 0xFF;
							$v2 = $v2 == 1 ? 1 : ( ( $v3 & 0xFF ) == 1 ? 1 : ( $v2 == 2 ? 2 : $v3 ) );
							$v13 = $v13 < $v16 ? $v13 : $v16;
							$v8 = $v17 | $v8;
							$v5 = 4;
							break 3;
						} while ( false );
						$s0 = $m[ ( $v1 + 24 ) >> 2 ];
						isset( $m[2179] ) || $this->rt_touch( 2179 );
						$m[2178] = $s0;
						$m[2179] = $s0 >> 32;
						$s0 = ( $v0 + 1 ) & 0xFFFFFFFF;
						isset( $m[2177] ) || $this->rt_touch( 2177 );
						$m[2176] = $s0;
						$m[2177] = $s0 >> 32;
						$v0 = 2;
						break 4;
					} while ( false );
					$v2 = $v3;
					$v9 = $v15;
					$v10 = $v7;
					$v11 = $v6;
					$v12 = $v14;
					$v13 = $v16;
					$v8 = $v17;
				} while ( false );
				isset( $m[2179] ) || $this->rt_touch( 2179 );
				$m[2178] = $v5 & 0xFFFFFFFF;
				$m[2179] = ( $v5 >> 32 ) & 0xFFFFFFFF;
				$s0 = (int) ( $v8 != 2 );
				isset( $m[2183] ) || $this->rt_touch( 2183 );
				$m[2182] = $s0;
				$m[2183] = $s0 >> 32;
				isset( $m[2181] ) || $this->rt_touch( 2181 );
				$m[2180] = $v0;
				$m[2181] = $v0 >> 32;
				$v0 = 4;
				if ( $v8 == 2 ) {
					break 2;
				}
			} while ( false );
			isset( $m[2191] ) || $this->rt_touch( 2191 );
			$m[2190] = $v9 & 0xFFFFFFFF;
			$m[2191] = ( $v9 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2189] ) || $this->rt_touch( 2189 );
			$m[2188] = $v10 & 0xFFFFFFFF;
			$m[2189] = ( $v10 >> 32 ) & 0xFFFFFFFF;
			$s0 = $v12 & 1 ? $v11 : \PHP_INT_MIN;
			isset( $m[2193] ) || $this->rt_touch( 2193 );
			$m[2192] = $s0 & 0xFFFFFFFF;
			$m[2193] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$s0 = ( $v2 & 0xFF ) + 1;
			isset( $m[2187] ) || $this->rt_touch( 2187 );
			$m[2186] = $s0;
			$m[2187] = $s0 >> 32;
			$s0 = $v8 & 1 ? \PHP_INT_MIN : $v13;
			isset( $m[2185] ) || $this->rt_touch( 2185 );
			$m[2184] = $s0 & 0xFFFFFFFF;
			$m[2185] = ( $s0 >> 32 ) & 0xFFFFFFFF;
			$v0 = 9;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 144 ) & 0xFFFFFFFF;
		return $v0;
	}

	/** answer (WebAssembly function 11). */
	private function answer_11(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 8704;
	}

	/** confirm (WebAssembly function 12). */
	private function confirm_12( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v1 = ( $this->g0_stack_pointer - 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2177] ) || $this->rt_touch( 2177 );
		$m[2176] = 0;
		$m[2177] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		$m[ ( $v1 + 16 ) >> 2 ] = 1;
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		$v3 = $v2 ? $v0 : 0;
		$m[ ( $v1 + 12 ) >> 2 ] = $v3;
		$v0 = $v2 ? 17552 : 8;
		$m[ ( $v1 + 8 ) >> 2 ] = $v0;
		if ( ! $v3 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8192;
		}
		if ( ( $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 ) ) != 1 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 0, 0 );
		}
		do {
			do {
				$v2 = $m[ ( $v1 + 12 ) >> 2 ];
				$v0 = $m[ ( $v1 + 16 ) >> 2 ];
				if ( $v2 < $v0 ) {
					break;
				}
				if ( ( ( $v2 - $v0 ) & 0xFFFFFFFF ) < 5 ) {
					break;
				}
				$m[ ( $v1 + 20 ) >> 2 ] = $v0;
				$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 5 ) & 0xFFFFFFFF;
				$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 5 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8272;
		} while ( false );
		$v4 = $v0 & 3 ? $this->rt_load_64( $v0 + 32 ) : ( $m[ ( $v0 + 32 ) >> 2 ] ?? $this->rt_word( ( $v0 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$v5 = $v0 & 3 ? $this->rt_load_64( $v0 + 24 ) : ( $m[ ( $v0 + 24 ) >> 2 ] ?? $this->rt_word( ( $v0 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v6 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
		do {
			$v8 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
			if ( $v8 == \PHP_INT_MIN ) {
				break;
			}
			$this->stock_truth_wire_words_reader_check( $v1 + 8, $v8, 0, 253402300799999, 0 );
		} while ( false );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v7, 0, 253402300799999, 1 );
		if ( $v6 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v1 + 8, $v6, 0, 253402300799999, 2 );
		}
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v5, 0, 1, 3 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v4, 0, 1, 4 );
		do {
			$v0 = $m[ ( $v1 + 16 ) >> 2 ];
			if ( $v0 >= $m[ ( $v1 + 12 ) >> 2 ] ) {
				break;
			}
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 2, 0 );
		} while ( false );
		do {
			do {
				$v0 = $m[ ( $v1 + 28 ) >> 2 ] & 0xFF;
				if ( $v0 != 10 ) {
					break;
				}
				$v0 = (int) ( $v5 == 1 && $v4 == 1 );
				$v4 = \PHP_INT_MIN;
				if ( $v8 == \PHP_INT_MIN ) {
					if ( $v0 == 0 ) {
						break 2;
					}
					$v4 = $v6 == \PHP_INT_MIN ? $v7 : ( $v7 < $v6 ? $v7 : $v6 );
					break 2;
				}
				if ( ! $v0 ) {
					$v4 = $v8;
					break 2;
				}
				$v6 = $v6 == \PHP_INT_MIN ? $v7 : ( $v7 < $v6 ? $v7 : $v6 );
				$v4 = $v6 > $v8 ? $v6 : $v8;
				break 2;
			} while ( false );
			$s0 = ( $v0 + 1 ) & 0xFFFFFFFF;
			isset( $m[2177] ) || $this->rt_touch( 2177 );
			$m[2176] = $s0;
			$m[2177] = $s0 >> 32;
			$v4 = $m[ ( $v1 + 24 ) >> 2 ];
		} while ( false );
		isset( $m[2179] ) || $this->rt_touch( 2179 );
		$m[2178] = $v4 & 0xFFFFFFFF;
		$m[2179] = ( $v4 >> 32 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = ( $v1 + 32 ) & 0xFFFFFFFF;
		return 2;
	}

	/** decide (WebAssembly function 13). */
	private function decide_13( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v37 = 0;
		$v39 = 0;
		$v44 = 0;
		$v1 = ( $this->g0_stack_pointer - 2096 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2177] ) || $this->rt_touch( 2177 );
		$m[2176] = 0;
		$m[2177] = 0;
		$i = ( $v1 + 20 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		$m[ ( $v1 + 8 ) >> 2 ] = 1;
		$m[ ( $v1 + 12 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		$v3 = $v2 ? $v0 : 0;
		$m[ ( $v1 + 4 ) >> 2 ] = $v3;
		$v0 = $v2 ? 17552 : 8;
		$m[ $v1 >> 2 ] = $v0;
		if ( ! $v3 ) {
			$this->stock_truth_wire_words_reader_fail( $v1, 1, 0 );
			$v0 = 8192;
		}
		if ( ( $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 ) ) != 1 ) {
			$this->stock_truth_wire_words_reader_fail( $v1, 0, 0 );
		}
		do {
			do {
				$v2 = $m[ ( $v1 + 4 ) >> 2 ];
				$v0 = $m[ ( $v1 + 8 ) >> 2 ];
				if ( $v2 < $v0 ) {
					break;
				}
				if ( ( ( $v2 - $v0 ) & 0xFFFFFFFF ) < 2 ) {
					break;
				}
				$m[ ( $v1 + 12 ) >> 2 ] = $v0;
				$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 2 ) & 0xFFFFFFFF;
				$v0 = ( $m[ $v1 >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 12 ) >> 2 ] = $v0;
			$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 2 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1, 1, 0 );
			$v0 = 8200;
		} while ( false );
		$v4 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		do {
			do {
				$v5 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
				$v6 = $v5 - 1;
				if ( \is_float( $v6 ) ) {
					$v6 = self::rt_sub_64( $v5, 1 );
				}
				if ( ( $v6 ^ \PHP_INT_MIN ) > -9223372036854775805 ) {
					break;
				}
				$this->stock_truth_wire_words_reader_check( $v1, $v4, 0, 253402300799999, 0 );
				$v7 = $v6 & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$this->stock_truth_wire_words_reader_check( $v1, $v4, 0, 253402300799999, 0 );
			$v7 = 3;
			$this->stock_truth_wire_words_reader_fail( $v1, $v5 == \PHP_INT_MIN ? 3 : 5, 1 );
		} while ( false );
		$v0 = $this->stock_truth_wire_decide_check_policy( $v1 );
		$v6 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v5 = $v0 & 3 ? $this->rt_load_64( $v0 + 24 ) : ( $m[ ( $v0 + 24 ) >> 2 ] ?? $this->rt_word( ( $v0 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v8 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		$v9 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[2183] ) || $this->rt_touch( 2183 );
		$m[2182] = 0;
		$m[2183] = 0x80000000;
		isset( $m[ ( $v1 + 36 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 36 ) >> 2 );
		$m[ ( $v1 + 32 ) >> 2 ] = $v9 & 0xFFFFFFFF;
		$m[ ( $v1 + 36 ) >> 2 ] = ( $v9 >> 32 ) & 0xFFFFFFFF;
		$m[ ( $v1 + 24 ) >> 2 ] = $v8 & 0xFFFFFFFF;
		$m[ ( $v1 + 28 ) >> 2 ] = ( $v8 >> 32 ) & 0xFFFFFFFF;
		$v10 = $v0 & 3 ? $this->rt_load_64( $v0 + 56 ) : ( $m[ ( $v0 + 56 ) >> 2 ] ?? $this->rt_word( ( $v0 + 56 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 56 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 56 ) >> 2 ) + 1 ) ) << 32 );
		$i = ( $v1 + 69 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( (int) ( $v10 == 2 ) << 8 );
		$v11 = $v0 & 3 ? $this->rt_load_64( $v0 + 48 ) : ( $m[ ( $v0 + 48 ) >> 2 ] ?? $this->rt_word( ( $v0 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 48 ) >> 2 ) + 1 ) ) << 32 );
		$i = ( $v1 + 68 ) >> 2;
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | (int) ( $v11 == 2 );
		$v12 = $v0 & 3 ? $this->rt_load_64( $v0 + 40 ) : ( $m[ ( $v0 + 40 ) >> 2 ] ?? $this->rt_word( ( $v0 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 40 ) >> 2 ) + 1 ) ) << 32 );
		$i = ( $v1 + 67 ) >> 2;
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF ) | ( ( $v12 == 3 ? 2 : (int) ( $v12 == 2 ) ) << 24 );
		$v12 = $v0 & 3 ? $this->rt_load_64( $v0 + 32 ) : ( $m[ ( $v0 + 32 ) >> 2 ] ?? $this->rt_word( ( $v0 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$i = ( $v1 + 66 ) >> 2;
		$m[ $i ] = ( $m[ $i ] & 0xFF00FFFF ) | ( ( $v12 == 3 ? 2 : (int) ( $v12 == 2 ) ) << 16 );
		$i = ( $v1 + 65 ) >> 2;
		$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v5 == 3 ? 2 : (int) ( $v5 == 2 ) ) << 8 );
		$i = ( $v1 + 64 ) >> 2;
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | ( $v6 == 3 ? 2 : (int) ( $v6 == 2 ) );
		$v13 = $v0 & 3 ? $this->rt_load_64( $v0 + 64 ) : ( $m[ ( $v0 + 64 ) >> 2 ] ?? $this->rt_word( ( $v0 + 64 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 64 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 64 ) >> 2 ) + 1 ) ) << 32 );
		$v14 = $v0 & 3 ? $this->rt_load_64( $v0 + 72 ) : ( $m[ ( $v0 + 72 ) >> 2 ] ?? $this->rt_word( ( $v0 + 72 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 72 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 72 ) >> 2 ) + 1 ) ) << 32 );
		$v15 = $v0 & 3 ? $this->rt_load_64( $v0 + 80 ) : ( $m[ ( $v0 + 80 ) >> 2 ] ?? $this->rt_word( ( $v0 + 80 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 80 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 80 ) >> 2 ) + 1 ) ) << 32 );
		isset( $m[2179] ) || $this->rt_touch( 2179 );
		$m[2178] = 0;
		$m[2179] = 0x80000000;
		isset( $m[2181] ) || $this->rt_touch( 2181 );
		$m[2180] = 0;
		$m[2181] = 0x80000000;
		$m[ ( $v1 + 56 ) >> 2 ] = $v15 & 0xFFFFFFFF;
		$m[ ( $v1 + 60 ) >> 2 ] = ( $v15 >> 32 ) & 0xFFFFFFFF;
		$m[ ( $v1 + 48 ) >> 2 ] = $v14 & 0xFFFFFFFF;
		$m[ ( $v1 + 52 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
		$m[ ( $v1 + 40 ) >> 2 ] = $v13 & 0xFFFFFFFF;
		$m[ ( $v1 + 44 ) >> 2 ] = ( $v13 >> 32 ) & 0xFFFFFFFF;
		do {
			do {
				$v0 = $m[ ( $v1 + 8 ) >> 2 ];
				if ( $m[ ( $v1 + 4 ) >> 2 ] <= $v0 ) {
					break;
				}
				$m[ ( $v1 + 12 ) >> 2 ] = $v0;
				$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
				$v0 = ( $m[ $v1 >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 12 ) >> 2 ] = $v0;
			$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1, 1, 0 );
			$v0 = 8192;
		} while ( false );
		do {
			$v6 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
			if ( ( $v6 ^ \PHP_INT_MIN ) < -9223372036854775707 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v1, 6, 0 );
		} while ( false );
		$v16 = ( ( $m[ ( $v1 + 20 ) >> 2 ] & 0xFF ) == 10 ? ( ( $v6 ^ \PHP_INT_MIN ) < -9223372032559808513 ? $v6 : 4294967295 ) : 0 ) & 0xFFFFFFFF;
		isset( $m[2185] ) || $this->rt_touch( 2185 );
		$m[2184] = $v16;
		$m[2185] = $v16 >> 32;
		$v17 = $m[ ( $v1 + 8 ) >> 2 ];
		$v18 = $m[ ( $v1 + 4 ) >> 2 ];
		$v19 = $m[ $v1 >> 2 ];
		do {
			if ( ! $v16 ) {
				$v20 = 5;
				$v0 = $v17;
				$v2 = $v18;
				break;
			}
			$v2 = 5;
			$v0 = 8704;
			$v21 = $v16;
			while ( true ) {
				if ( --$this->fuel < 0 ) {
					throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
				}
				$v3 = $v2;
				$s0 = $this->stock_truth_wire_decide_check_pool( $v1 );
				$this->stock_truth_wire_decide_pool( ( $v1 + 944 ) & 0xFFFFFFFF, $s0 );
				$this->stock_truth_rules_promise_promise( ( $v1 + 72 ) & 0xFFFFFFFF, ( $v1 + 944 ) & 0xFFFFFFFF, $v14, $v15 );
				$this->stock_truth_rules_freshness_freshness( ( $v1 + 1920 ) & 0xFFFFFFFF, ( $v1 + 944 ) & 0xFFFFFFFF, $v8, $v9, $v4 );
				$v6 = \PHP_INT_MIN;
				if ( ( ( $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 ) ) | ( ( $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 ) ) << 32 ) ) != 2 ) {
					$v5 = ( $m[ ( $v1 + 952 ) >> 2 ] ?? $this->rt_word( ( $v1 + 952 ) >> 2 ) ) | ( ( $m[ ( $v1 + 956 ) >> 2 ] ?? $this->rt_word( ( $v1 + 956 ) >> 2 ) ) << 32 );
					$v6 = ( $m[ ( $v1 + 1032 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1032 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1036 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1036 ) >> 2 ) ) << 32 );
					$v12 = ( $m[ ( $v1 + 1024 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1024 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1028 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1028 ) >> 2 ) ) << 32 );
					$v6 = $v6 < $v12 ? $v6 : $v12;
					$s0 = $m[ ( $v1 + 944 ) >> 2 ] ?? $this->rt_word( ( $v1 + 944 ) >> 2 ) ? ( $v5 > $v6 ? $v5 : $v6 ) : $v6;
					$v6 = $s0 + $v8;
					if ( \is_float( $v6 ) ) {
						$v6 = self::rt_add_64( $s0, $v8 );
					}
					$v6 = $v6 < 253402300799999 ? $v6 : 253402300799999;
				}
				$v5 = ( $m[ ( $v1 + 1928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1932 ) >> 2 ) ) << 32 );
				$v12 = ( $m[ ( $v1 + 1920 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1920 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1924 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1924 ) >> 2 ) ) << 32 );
				$v22 = ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 116 ) >> 2 ) ) << 32 );
				$v23 = ( $m[ ( $v1 + 104 ) >> 2 ] ?? $this->rt_word( ( $v1 + 104 ) >> 2 ) ) | ( ( $m[ ( $v1 + 108 ) >> 2 ] ?? $this->rt_word( ( $v1 + 108 ) >> 2 ) ) << 32 );
				$v24 = ( $m[ ( $v1 + 96 ) >> 2 ] ?? $this->rt_word( ( $v1 + 96 ) >> 2 ) ) | ( ( $m[ ( $v1 + 100 ) >> 2 ] ?? $this->rt_word( ( $v1 + 100 ) >> 2 ) ) << 32 );
				$v25 = ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 );
				$v2 = $m[ ( $v1 + 72 ) >> 2 ] ?? $this->rt_word( ( $v1 + 72 ) >> 2 );
				if ( $v3 <= 1105 ) {
					$s0 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 );
					$s1 = ( $v0 + 40 ) & 0xFFFFFFFF;
					$s2 = $v2 & 1 ? $s0 : \PHP_INT_MIN;
					if ( $s1 & 3 || ! isset( $m[ ( $s1 >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $s1, $s2 );
					} else {
						$m[ $s1 >> 2 ] = $s2 & 0xFFFFFFFF;
						$m[ ( $s1 >> 2 ) + 1 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
					}
				}
				do {
					$v26 = ( $v3 + 1 ) & 0xFFFFFFFF;
					if ( $v26 > 1105 ) {
						break;
					}
					$s0 = ( $v0 + 48 ) & 0xFFFFFFFF;
					$s1 = $v2 & 1 ? $v25 : \PHP_INT_MIN;
					if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $s0, $s1 );
					} else {
						$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
						$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
					}
				} while ( false );
				do {
					$v26 = ( $v26 + 1 ) & 0xFFFFFFFF;
					if ( $v26 > 1105 ) {
						break;
					}
					$s0 = ( $v0 + 56 ) & 0xFFFFFFFF;
					$s1 = $v2 & 1 ? $v24 : \PHP_INT_MIN;
					if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $s0, $s1 );
					} else {
						$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
						$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
					}
				} while ( false );
				do {
					$v26 = ( $v26 + 1 ) & 0xFFFFFFFF;
					if ( $v26 > 1105 ) {
						break;
					}
					$s0 = ( $v0 + 64 ) & 0xFFFFFFFF;
					$s1 = $v2 & 1 ? $v23 : \PHP_INT_MIN;
					if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $s0, $s1 );
					} else {
						$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
						$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
					}
				} while ( false );
				do {
					$v26 = ( $v26 + 1 ) & 0xFFFFFFFF;
					if ( $v26 > 1105 ) {
						break;
					}
					$s0 = ( $v0 + 72 ) & 0xFFFFFFFF;
					$s1 = $v2 & 1 ? $v22 : \PHP_INT_MIN;
					if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $s0, $s1 );
					} else {
						$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
						$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
					}
				} while ( false );
				do {
					$v2 = ( $v26 + 1 ) & 0xFFFFFFFF;
					if ( $v2 > 1105 ) {
						break;
					}
					$s0 = ( $v0 + 80 ) & 0xFFFFFFFF;
					$s1 = ( $v12 ^ \PHP_INT_MIN ) < -9223372036854775806 ? $v5 : \PHP_INT_MIN;
					if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $s0, $s1 );
					} else {
						$m[ $s0 >> 2 ] = $s1 & 0xFFFFFFFF;
						$m[ ( $s0 >> 2 ) + 1 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
					}
				} while ( false );
				do {
					$v2 = ( $v2 + 1 ) & 0xFFFFFFFF;
					if ( $v2 > 1105 ) {
						break;
					}
					$s0 = ( $v0 + 88 ) & 0xFFFFFFFF;
					if ( $s0 & 3 || ! isset( $m[ ( $s0 >> 2 ) + 1 ] ) ) {
						$this->rt_store_64( $s0, $v6 );
					} else {
						$m[ $s0 >> 2 ] = $v6 & 0xFFFFFFFF;
						$m[ ( $s0 >> 2 ) + 1 ] = ( $v6 >> 32 ) & 0xFFFFFFFF;
					}
				} while ( false );
				$v2 = ( $v2 + 1 ) & 0xFFFFFFFF;
				$v0 = ( $v0 + 56 ) & 0xFFFFFFFF;
				$v21 = ( $v21 - 1 ) & 0xFFFFFFFF;
				if ( ! $v21 ) {
					break;
				}
			}
			$v20 = ( $v3 + 7 ) & 0xFFFFFFFF;
			$v0 = $m[ ( $v1 + 8 ) >> 2 ];
			$v2 = $m[ ( $v1 + 4 ) >> 2 ];
		} while ( false );
		do {
			if ( $v2 > $v0 ) {
				$m[ ( $v1 + 12 ) >> 2 ] = $v0;
				$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
				$v0 = ( $m[ $v1 >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break;
			}
			$m[ ( $v1 + 12 ) >> 2 ] = $v0;
			$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1, 1, 0 );
			$v0 = 8192;
		} while ( false );
		do {
			$v6 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
			if ( ( $v6 ^ \PHP_INT_MIN ) < -9223372036854775707 ) {
				break;
			}
			$this->stock_truth_wire_words_reader_fail( $v1, 6, 0 );
		} while ( false );
		$v27 = $m[ $v1 >> 2 ];
		$v26 = $m[ ( $v1 + 4 ) >> 2 ];
		$v2 = $v26;
		$v28 = $m[ ( $v1 + 8 ) >> 2 ];
		$v0 = $v28;
		do {
			$v29 = ( ( $m[ ( $v1 + 20 ) >> 2 ] & 0xFF ) == 10 ? ( ( $v6 ^ \PHP_INT_MIN ) < -9223372032559808513 ? $v6 : 4294967295 ) : 0 ) & 0xFFFFFFFF;
			if ( $v29 == 0 ) {
				break;
			}
			$v2 = $v29;
			while ( true ) {
				if ( --$this->fuel < 0 ) {
					throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
				}
				do {
					do {
						$v3 = $m[ ( $v1 + 4 ) >> 2 ];
						$v0 = $m[ ( $v1 + 8 ) >> 2 ];
						if ( $v3 < $v0 ) {
							break;
						}
						if ( ( ( $v3 - $v0 ) & 0xFFFFFFFF ) < 7 ) {
							break;
						}
						$m[ ( $v1 + 12 ) >> 2 ] = $v0;
						$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 7 ) & 0xFFFFFFFF;
						$v0 = ( $m[ $v1 >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
						break 2;
					} while ( false );
					$m[ ( $v1 + 12 ) >> 2 ] = $v0;
					$m[ ( $v1 + 8 ) >> 2 ] = ( $v0 + 7 ) & 0xFFFFFFFF;
					$this->stock_truth_wire_words_reader_fail( $v1, 1, 0 );
					$v0 = 8360;
				} while ( false );
				$v5 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
				$v21 = (int) ( ( $v5 ^ \PHP_INT_MIN ) < -9223372036854775802 );
				$v3 = $v21 & (int) ( $v5 != 0 );
				$v23 = $v0 & 3 ? $this->rt_load_64( $v0 + 48 ) : ( $m[ ( $v0 + 48 ) >> 2 ] ?? $this->rt_word( ( $v0 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 48 ) >> 2 ) + 1 ) ) << 32 );
				$v24 = $v0 & 3 ? $this->rt_load_64( $v0 + 40 ) : ( $m[ ( $v0 + 40 ) >> 2 ] ?? $this->rt_word( ( $v0 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 40 ) >> 2 ) + 1 ) ) << 32 );
				$v12 = $v0 & 3 ? $this->rt_load_64( $v0 + 32 ) : ( $m[ ( $v0 + 32 ) >> 2 ] ?? $this->rt_word( ( $v0 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 32 ) >> 2 ) + 1 ) ) << 32 );
				$v25 = $v0 & 3 ? $this->rt_load_64( $v0 + 24 ) : ( $m[ ( $v0 + 24 ) >> 2 ] ?? $this->rt_word( ( $v0 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 24 ) >> 2 ) + 1 ) ) << 32 );
				$v22 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
				do {
					$v6 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
					if ( $v6 == \PHP_INT_MIN ) {
						break;
					}
					$this->stock_truth_wire_words_reader_check( $v1, $v6, 0, 99, 0 );
					if ( ( $v6 ^ \PHP_INT_MIN ) > -9223372032559808513 ) {
						break;
					}
					if ( $v16 > ( $v6 & 0xFFFFFFFF ) ) {
						break;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 7, 0 );
				} while ( false );
				$this->stock_truth_wire_words_reader_check( $v1, $v22, 0, 1, 1 );
				do {
					if ( ! $v3 ) {
						$this->stock_truth_wire_words_reader_fail( $v1, $v5 == \PHP_INT_MIN ? 3 : 5, 2 );
						break;
					}
					if ( $v6 != \PHP_INT_MIN ) {
						break;
					}
					if ( ( (int) ( $v22 == 1 ) & ( $v21 & (int) ( $v5 == 1 ) ) ) == 0 ) {
						break;
					}
					$this->stock_truth_wire_words_reader_fail( $v1, 8, 0 );
				} while ( false );
				$this->stock_truth_wire_words_reader_check( $v1, $v25, 0, 10000000000000, 3 );
				if ( $v12 != \PHP_INT_MIN ) {
					$this->stock_truth_wire_words_reader_check( $v1, $v12, 0, 10000000000000, 4 );
				}
				$this->stock_truth_wire_words_reader_check( $v1, $v24, 0, 10000000000000, 5 );
				$this->stock_truth_wire_words_reader_check( $v1, $v23, 1, 10000000000000, 6 );
				$v2 = ( $v2 - 1 ) & 0xFFFFFFFF;
				if ( ! $v2 ) {
					break;
				}
			}
			$v2 = $m[ ( $v1 + 4 ) >> 2 ];
			$v0 = $m[ ( $v1 + 8 ) >> 2 ];
		} while ( false );
		if ( $v0 < $v2 ) {
			$m[ ( $v1 + 12 ) >> 2 ] = $v0;
			$this->stock_truth_wire_words_reader_fail( $v1, 2, 0 );
		}
		do {
			do {
				do {
					do {
						$v0 = $m[ ( $v1 + 20 ) >> 2 ] & 0xFF;
						if ( $v0 != 10 ) {
							break;
						}
						$v30 = ( $v18 - $v17 ) & 0xFFFFFFFF;
						$v0 = ( $v17 << 3 ) & 0xFFFFFFFF;
						$v31 = ( $v26 - $v28 ) & 0xFFFFFFFF;
						$v32 = (int) ( $v31 > $v26 );
						$v2 = (int) ( $v26 < $v28 );
						$v3 = ( $v27 + ( $v28 << 3 ) ) & 0xFFFFFFFF;
						if ( $v20 <= 1105 ) {
							$s0 = ( $v20 << 3 ) & 0xFFFFFFFF;
							isset( $m[ ( $s0 + 8708 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8708 ) >> 2 );
							$m[ ( $s0 + 8704 ) >> 2 ] = $v29;
							$m[ ( $s0 + 8708 ) >> 2 ] = $v29 >> 32;
						}
						$v28 = (int) ( $v30 > $v18 );
						$v17 = (int) ( $v18 < $v17 );
						$v19 = ( $v19 + $v0 ) & 0xFFFFFFFF;
						$v18 = $v32 ? 0 : $v31;
						$v33 = $v2 ? 8 : $v3;
						$v3 = 0;
						$this->rt_fill( ( $v1 + 944 ) & 0xFFFFFFFF, 0, 800 );
						if ( $v29 == 0 ) {
							break 2;
						}
						$v0 = 1;
						$v21 = $v18;
						$v2 = $v33;
						while ( true ) {
							if ( --$this->fuel < 0 ) {
								throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
							}
							do {
								do {
									if ( ( ( $v0 - 1 ) & 0xFFFFFFFF ) >= $v29 ) {
										break;
									}
									if ( $v18 < $v3 ) {
										break;
									}
									if ( $v21 < 7 ) {
										break;
									}
									do {
										$v6 = $v2 & 3 ? $this->rt_load_64( $v2 ) : ( $m[ $v2 >> 2 ] ?? $this->rt_word( $v2 >> 2 ) ) | ( ( $m[ ( $v2 >> 2 ) + 1 ] ?? $this->rt_word( ( $v2 >> 2 ) + 1 ) ) << 32 );
										if ( ( $v6 ^ \PHP_INT_MIN ) >= -9223372036854775708 ) {
											break;
										}
										$s0 = ( $v2 + 40 ) & 0xFFFFFFFF;
										$v22 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
										$v26 = ( $v1 + 944 + ( ( $v6 & 0xFFFFFFFF ) << 3 ) ) & 0xFFFFFFFF;
										$v23 = ( $m[ $v26 >> 2 ] ?? $this->rt_word( $v26 >> 2 ) ) | ( ( $m[ ( $v26 + 4 ) >> 2 ] ?? $this->rt_word( ( $v26 + 4 ) >> 2 ) ) << 32 );
										$s0 = ( $v2 + 24 ) & 0xFFFFFFFF;
										$v5 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
										$v12 = $v5;
										do {
											$s0 = ( $v2 + 48 ) & 0xFFFFFFFF;
											$v6 = $s0 & 3 ? $this->rt_load_64( $s0 ) : ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 >> 2 ) + 1 ] ?? $this->rt_word( ( $s0 >> 2 ) + 1 ) ) << 32 );
											if ( $v6 == 0 ) {
												break;
											}
											$v12 = \PHP_INT_MIN;
											if ( $v5 == \PHP_INT_MIN ) {
												if ( $v6 == -1 ) {
													break;
												}
											}
											$v12 = self::rt_remainder( $v5, $v6 );
											$v24 = $v6 >> 63;
											$s0 = ( $v6 ^ $v24 ) - $v24;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_sub_64( $v6 ^ $v24, $v24 );
											}
											$s1 = ( ( $v12 >> 63 ) & $s0 ) + $v12;
											if ( \is_float( $s1 ) ) {
												$s1 = self::rt_add_64( ( $v12 >> 63 ) & $s0, $v12 );
											}
											$s0 = $v6 > 0 ? $s1 : 0;
											$v12 = $v5 - $s0;
											if ( \is_float( $v12 ) ) {
												$v12 = self::rt_sub_64( $v5, $s0 );
											}
										} while ( false );
										$s0 = $v12 + $v6;
										if ( \is_float( $s0 ) ) {
											$s0 = self::rt_add_64( $v12, $v6 );
										}
										$s1 = $v12 == $v5 ? $v5 : $s0;
										$v6 = $s1 - $v22;
										if ( \is_float( $v6 ) ) {
											$v6 = self::rt_sub_64( $s1, $v22 );
										}
										$s0 = $v6 > 0 ? $v6 : 0;
										$s1 = $s0 + $v23;
										if ( \is_float( $s1 ) ) {
											$s1 = self::rt_add_64( $s0, $v23 );
										}
										isset( $m[ ( $v26 + 4 ) >> 2 ] ) || $this->rt_touch( ( $v26 + 4 ) >> 2 );
										$m[ $v26 >> 2 ] = $s1 & 0xFFFFFFFF;
										$m[ ( $v26 + 4 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
									} while ( false );
									if ( $v0 < $v29 ) {
										break 2;
									}
									break 5;
								} while ( false );
								if ( $v29 == $v0 ) {
									break 4;
								}
							} while ( false );
							$v0 = ( $v0 + 1 ) & 0xFFFFFFFF;
							$v3 = ( $v3 + 7 ) & 0xFFFFFFFF;
							$v21 = ( $v21 - 7 ) & 0xFFFFFFFF;
							$v2 = ( $v2 + 56 ) & 0xFFFFFFFF;
						}
					} while ( false );
					$v5 = ( $v0 + 1 ) & 0xFFFFFFFF;
					$v6 = $m[ ( $v1 + 16 ) >> 2 ];
					break 2;
				} while ( false );
				$v34 = $v28 ? 0 : $v30;
				$v35 = $v17 ? 8 : $v19;
				$v20 = ( $v20 + 1 ) & 0xFFFFFFFF;
				$this->rt_copy( ( $v1 + 72 ) & 0xFFFFFFFF, ( $v1 + 944 ) & 0xFFFFFFFF, 800 );
				$v3 = 0;
				$v30 = $v32 ? 0 : $v31;
				$v32 = ( $v1 + 24 + $v7 ) & 0xFFFFFFFF;
				$v31 = ( $v1 + 1920 + 128 ) & 0xFFFFFFFF;
				$v7 = 0;
				$v19 = 0;
				$v5 = 0;
				while ( true ) {
					if ( --$this->fuel < 0 ) {
						throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
					}
					$v28 = $v3 > $v29 ? $v3 : $v29;
					$v21 = ( $v3 * 7 ) & 0xFFFFFFFF;
					$v26 = ( $v30 - $v21 ) & 0xFFFFFFFF;
					do {
						do {
							do {
								while ( true ) {
									if ( --$this->fuel < 0 ) {
										throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
									}
									$v0 = $v21;
									$v2 = $v26;
									$v17 = $v3;
									if ( $v28 == $v17 ) {
										break 2;
									}
									$v26 = ( $v2 - 7 ) & 0xFFFFFFFF;
									$v21 = ( $v0 + 7 ) & 0xFFFFFFFF;
									$v3 = ( $v17 + 1 ) & 0xFFFFFFFF;
									if ( $v18 < $v0 ) {
										continue;
									}
									if ( $v2 >= 7 ) {
										break;
									}
								}
								$v0 = ( $v33 + ( $v0 << 3 ) ) & 0xFFFFFFFF;
								$v23 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
								$v12 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
								$v22 = $v0 & 3 ? $this->rt_load_64( $v0 + 32 ) : ( $m[ ( $v0 + 32 ) >> 2 ] ?? $this->rt_word( ( $v0 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 32 ) >> 2 ) + 1 ) ) << 32 );
								$v24 = $v0 & 3 ? $this->rt_load_64( $v0 + 24 ) : ( $m[ ( $v0 + 24 ) >> 2 ] ?? $this->rt_word( ( $v0 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 24 ) >> 2 ) + 1 ) ) << 32 );
								$v25 = $v0 & 3 ? $this->rt_load_64( $v0 + 40 ) : ( $m[ ( $v0 + 40 ) >> 2 ] ?? $this->rt_word( ( $v0 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 40 ) >> 2 ) + 1 ) ) << 32 );
								$v36 = $v0 & 3 ? $this->rt_load_64( $v0 + 48 ) : ( $m[ ( $v0 + 48 ) >> 2 ] ?? $this->rt_word( ( $v0 + 48 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 48 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 48 ) >> 2 ) + 1 ) ) << 32 );
								$v26 = (int) ( ( $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 ) ) == 1 );
								$i = ( $v1 + 920 ) >> 2;
								isset( $m[ $i ] ) || $this->rt_touch( $i );
								$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | $v26;
								$m[ ( $v1 + 912 ) >> 2 ] = $v36 & 0xFFFFFFFF;
								$m[ ( $v1 + 916 ) >> 2 ] = ( $v36 >> 32 ) & 0xFFFFFFFF;
								$m[ ( $v1 + 904 ) >> 2 ] = $v25 & 0xFFFFFFFF;
								$m[ ( $v1 + 908 ) >> 2 ] = ( $v25 >> 32 ) & 0xFFFFFFFF;
								$m[ ( $v1 + 896 ) >> 2 ] = $v24 & 0xFFFFFFFF;
								$m[ ( $v1 + 900 ) >> 2 ] = ( $v24 >> 32 ) & 0xFFFFFFFF;
								$m[ ( $v1 + 880 ) >> 2 ] = $v22 & 0xFFFFFFFF;
								$m[ ( $v1 + 884 ) >> 2 ] = ( $v22 >> 32 ) & 0xFFFFFFFF;
								$v0 = $v12 & 0xFFFFFFFF;
								$m[ ( $v1 + 892 ) >> 2 ] = $v0;
								$m[ ( $v1 + 888 ) >> 2 ] = (int) ( ( $v12 ^ \PHP_INT_MIN ) < -9223372032559808512 );
								$v21 = (int) ( $v22 != \PHP_INT_MIN );
								$m[ ( $v1 + 872 ) >> 2 ] = $v21;
								$m[ ( $v1 + 876 ) >> 2 ] = $v21 >> 32;
								$v28 = ( ( $v23 ^ \PHP_INT_MIN ) < -9223372036854775802 ? 4410965032961 >> ( ( $v23 << 3 ) & 0xFFFFFFFFFFF8 & 63 ) : 1 ) & 0xFFFFFFFF;
								$i = ( $v1 + 921 ) >> 2;
								isset( $m[ $i ] ) || $this->rt_touch( $i );
								$m[ $i ] = ( $m[ $i ] & 0xFFFF00FF ) | ( ( $v28 & 0xFF ) << 8 );
								do {
									do {
										if ( ( $v12 ^ \PHP_INT_MIN ) > -9223372032559808513 ) {
											break;
										}
										if ( $v16 <= $v0 ) {
											break;
										}
										$v2 = ( $v0 * 10 ) & 0xFFFFFFFF;
										if ( $v34 < $v2 ) {
											break;
										}
										if ( ( ( $v34 - $v2 ) & 0xFFFFFFFF ) < 10 ) {
											break;
										}
										$this->stock_truth_wire_decide_pool( ( $v1 + 1920 ) & 0xFFFFFFFF, ( $v35 + ( $v2 << 3 ) ) & 0xFFFFFFFF );
										if ( ( ( $m[ ( $v1 + 1920 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1920 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1924 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1924 ) >> 2 ) ) << 32 ) ) == 2 ) {
											break;
										}
										$this->rt_copy( ( $v1 + 1744 ) & 0xFFFFFFFF, ( $v1 + 1920 ) & 0xFFFFFFFF, 128 );
										$this->stock_truth_rules_promise_promise( ( $v1 + 1872 ) & 0xFFFFFFFF, ( $v1 + 1744 ) & 0xFFFFFFFF, $v14, $v15 );
										if ( ( $v12 ^ \PHP_INT_MIN ) < -9223372036854775708 ) {
											break 2;
										}
									} while ( false );
									isset( $m[ ( $v1 + 948 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 948 ) >> 2 );
									$m[ ( $v1 + 944 ) >> 2 ] = 2;
									$m[ ( $v1 + 948 ) >> 2 ] = 0;
									break 3;
								} while ( false );
								$s0 = ( $v1 + 72 + ( $v0 << 3 ) ) & 0xFFFFFFFF;
								$v37 = ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) | ( ( $m[ ( $s0 + 4 ) >> 2 ] ?? $this->rt_word( ( $s0 + 4 ) >> 2 ) ) << 32 );
								$this->rt_copy( ( $v1 + 1920 ) & 0xFFFFFFFF, ( $v1 + 1744 ) & 0xFFFFFFFF, 128 );
								$s0 = ( $m[ ( $v1 + 1912 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1912 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1916 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1916 ) >> 2 ) ) << 32 );
								isset( $m[ ( $v31 + 44 ) >> 2 ] ) || $this->rt_touch( ( $v31 + 44 ) >> 2 );
								$m[ ( $v31 + 40 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v31 + 44 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $m[ ( $v1 + 1904 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1904 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1908 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1908 ) >> 2 ) ) << 32 );
								$m[ ( $v31 + 32 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v31 + 36 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $m[ ( $v1 + 1896 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1896 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1900 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1900 ) >> 2 ) ) << 32 );
								$m[ ( $v31 + 24 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v31 + 28 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $m[ ( $v1 + 1888 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1888 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1892 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1892 ) >> 2 ) ) << 32 );
								$m[ ( $v31 + 16 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v31 + 20 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $m[ ( $v1 + 1880 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1880 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1884 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1884 ) >> 2 ) ) << 32 );
								$m[ ( $v31 + 8 ) >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v31 + 12 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								$s0 = ( $m[ ( $v1 + 1872 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1872 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1876 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1876 ) >> 2 ) ) << 32 );
								$m[ $v31 >> 2 ] = $s0 & 0xFFFFFFFF;
								$m[ ( $v31 + 4 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
								$this->rt_copy( ( $v1 + 944 ) & 0xFFFFFFFF, ( $v1 + 1920 ) & 0xFFFFFFFF, 176 );
								isset( $m[ ( $v1 + 1124 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 1124 ) >> 2 );
								$m[ ( $v1 + 1120 ) >> 2 ] = $v37 & 0xFFFFFFFF;
								$m[ ( $v1 + 1124 ) >> 2 ] = ( $v37 >> 32 ) & 0xFFFFFFFF;
								$v12 = $m[ ( $v1 + 944 ) >> 2 ] | ( $m[ ( $v1 + 948 ) >> 2 ] << 32 );
								if ( $v12 == 2 ) {
									break 2;
								}
								$this->stock_truth_rules_gate_largest( ( $v1 + 1872 ) & 0xFFFFFFFF, $v1 + 872, $v1 + 944, 0 );
								$v38 = $v12 & 0xFFFFFFFF;
								$v0 = 0;
								$v36 = ( $m[ ( $v1 + 1880 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1880 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1884 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1884 ) >> 2 ) ) << 32 );
								$v25 = ( $m[ ( $v1 + 1872 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1872 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1876 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1876 ) >> 2 ) ) << 32 );
								break 3;
							} while ( false );
							$s0 = $v19 & 1 ? $v27 : \PHP_INT_MIN;
							isset( $m[2181] ) || $this->rt_touch( 2181 );
							$m[2180] = $s0 & 0xFFFFFFFF;
							$m[2181] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							$s0 = $v5 & 1 ? $v6 : \PHP_INT_MIN;
							isset( $m[2183] ) || $this->rt_touch( 2183 );
							$m[2182] = $s0 & 0xFFFFFFFF;
							$m[2183] = ( $s0 >> 32 ) & 0xFFFFFFFF;
							$s0 = ( $v7 + 1 ) & 0xFFFFFFFF & 0xFF;
							isset( $m[2179] ) || $this->rt_touch( 2179 );
							$m[2178] = $s0;
							$m[2179] = $s0 >> 32;
							if ( $v20 <= 1106 ) {
								break 5;
							}
							$v6 = 0;
							$v5 = 10;
							break 4;
						} while ( false );
						$v25 = 0;
						$v38 = 0;
						$v0 = 1;
					} while ( false );
					$v2 = 0;
					do {
						do {
							if ( $v24 > $v22 ) {
								break;
							}
							if ( $v21 == 0 ) {
								break;
							}
							$v23 = 2;
							$v22 = 0;
							$v26 = 0;
							break 2;
						} while ( false );
						do {
							do {
								do {
									do {
										do {
											if ( ! $v26 ) {
												$v22 = 0;
												isset( $m[ ( $v1 + 940 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 940 ) >> 2 );
												$m[ ( $v1 + 936 ) >> 2 ] = 0;
												$m[ ( $v1 + 940 ) >> 2 ] = 0;
												$v26 = 1;
												$v23 = 4;
												break;
											}
											$v26 = 2;
											$v23 = 0;
											do {
												do {
													do {
														do {
															switch ( $v28 & 0xFF ) {
																case 1:
																case 4:
																	break 4;
																case 2:
																	break 2;
																case 3:
																	break 3;
																default:
																	break 5;
															}
														} while ( false );
														$v26 = 3;
														break 2;
													} while ( false );
													$v26 = 4;
												} while ( false );
												$v23 = 1 << ( ( $v26 + 1 ) & 0xFFFFFFFF & 63 );
												if ( $v10 != 2 ) {
													break 3;
												}
											} while ( false );
											if ( ! $v0 ) {
												do {
													$v0 = (int) ( ( ( $m[ ( $v1 + 992 ) >> 2 ] ?? $this->rt_word( ( $v1 + 992 ) >> 2 ) ) | ( ( $m[ ( $v1 + 996 ) >> 2 ] ?? $this->rt_word( ( $v1 + 996 ) >> 2 ) ) << 32 ) ) == 2 );
													if ( $v0 ) {
														break;
													}
													do {
														do {
															switch ( ( $m[ ( $v1 + 1040 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1040 ) >> 2 ) ) & 0xFF ) {
																case 1:
																	break 2;
																case 2:
																	break 3;
																default:
																	break 4;
															}
														} while ( false );
														$v22 = 0;
														isset( $m[ ( $v1 + 940 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 940 ) >> 2 );
														$m[ ( $v1 + 936 ) >> 2 ] = 0;
														$m[ ( $v1 + 940 ) >> 2 ] = 0;
														$v23 = $v23 | 0x40;
														$v26 = 5;
														$v2 = 3;
														$v36 = 0;
														break 8;
													} while ( false );
													$v23 = $v23 | 0x80;
												} while ( false );
												do {
													if ( ( ( $m[ ( $v1 + 1072 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1072 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1076 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1076 ) >> 2 ) ) << 32 ) ) == 0 ) {
														$v23 = $v23 | 0x100;
														$v22 = 0;
														if ( $v11 == 2 ) {
															$v24 = 0;
															break;
														}
														$v26 = 7;
														$v2 = 3;
														break 2;
													}
													$s0 = ( $m[ ( $v1 + 1112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1116 ) >> 2 ) ) << 32 );
													$v39 = $s0 - $v37;
													if ( \is_float( $v39 ) ) {
														$v39 = self::rt_sub_64( $s0, $v37 );
													}
													$v24 = 1;
												} while ( false );
												$v12 = ( $m[ ( $v1 + 968 ) >> 2 ] ?? $this->rt_word( ( $v1 + 968 ) >> 2 ) ) | ( ( $m[ ( $v1 + 972 ) >> 2 ] ?? $this->rt_word( ( $v1 + 972 ) >> 2 ) ) << 32 );
												$v40 = ( $m[ ( $v1 + 960 ) >> 2 ] ?? $this->rt_word( ( $v1 + 960 ) >> 2 ) ) | ( ( $m[ ( $v1 + 964 ) >> 2 ] ?? $this->rt_word( ( $v1 + 964 ) >> 2 ) ) << 32 );
												$this->stock_truth_rules_freshness_freshness( ( $v1 + 1744 ) & 0xFFFFFFFF, ( $v1 + 944 ) & 0xFFFFFFFF, $v8, $v9, $v4 );
												$v22 = ( $m[ ( $v1 + 1744 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1744 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1748 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1748 ) >> 2 ) ) << 32 );
												if ( $v22 != 3 ) {
													break 3;
												}
												break 4;
											}
											$v26 = ( 8657240578 >> ( ( $v28 << 3 ) & 0xFFFFFFFF & 0xF8 & 63 ) ) & 0xFFFFFFFF;
											$v23 = ( 1 << ( ( $v26 + 1 ) & 0xFFFFFFFF & 63 ) ) | $v23;
											$v22 = 0;
										} while ( false );
										break 5;
									} while ( false );
									$v22 = 0;
									isset( $m[ ( $v1 + 940 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 940 ) >> 2 );
									$m[ ( $v1 + 936 ) >> 2 ] = 0;
									$m[ ( $v1 + 940 ) >> 2 ] = 0;
									$v2 = 3;
									$v25 = 0;
									break 4;
								} while ( false );
								do {
									do {
										do {
											do {
												switch ( $v22 & 0xFFFFFFFF ) {
													case 1:
														break 4;
													case 2:
														break 2;
													default:
														break 3;
												}
											} while ( false );
											$v23 = $v23 | 0x200;
											$v12 = 0;
											$v0 = ( $v1 + 936 ) & 0xFFFFFFFF;
											$v26 = 8;
											$v2 = 1;
											break 3;
										} while ( false );
										if ( $v0 ) {
											break 3;
										}
										$v22 = 1;
										$v41 = ( $m[ ( $v1 + 952 ) >> 2 ] ?? $this->rt_word( ( $v1 + 952 ) >> 2 ) ) | ( ( $m[ ( $v1 + 956 ) >> 2 ] ?? $this->rt_word( ( $v1 + 956 ) >> 2 ) ) << 32 );
										$v42 = ( $m[ ( $v1 + 1032 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1032 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1036 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1036 ) >> 2 ) ) << 32 );
										$v43 = ( $m[ ( $v1 + 1024 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1024 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1028 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1028 ) >> 2 ) ) << 32 );
										$v42 = $v42 < $v43 ? $v42 : $v43;
										$s0 = $v38 & 1 ? ( $v41 > $v42 ? $v41 : $v42 ) : $v42;
										$v42 = $s0 + $v8;
										if ( \is_float( $v42 ) ) {
											$v42 = self::rt_add_64( $s0, $v8 );
										}
										$s0 = $v42 < 253402300799998 ? $v42 : 253402300799998;
										$v42 = $s0 + 1;
										if ( \is_float( $v42 ) ) {
											$v42 = self::rt_add_64( $s0, 1 );
										}
										$v12 = $v40 & 0xFFFFFFFF ? ( $v42 < $v12 ? $v42 : $v12 ) : $v42;
										break 4;
									} while ( false );
									do {
										do {
											do {
												do {
													do {
														switch ( ( ( $m[ ( $v32 + 40 ) >> 2 ] ?? $this->rt_word( ( $v32 + 40 ) >> 2 ) ) >> ( ( $v32 & 3 ) << 3 ) ) & 0xFF ) {
															case 1:
																break 3;
															case 2:
																break 4;
															default:
																break 2;
														}
													} while ( false );
													$v23 = $v23 | 0x400;
													$v0 = ( $v1 + 936 ) & 0xFFFFFFFF;
													$v26 = 9;
													$v2 = 3;
													$v36 = 0;
													$v12 = 0;
													break 5;
												} while ( false );
												$v2 = $m[ ( $v1 + 976 ) >> 2 ] ?? $this->rt_word( ( $v1 + 976 ) >> 2 );
												if ( $v2 ) {
													break 2;
												}
												$v36 = 0;
												break 3;
											} while ( false );
											$v23 = $v23 | 0x400;
											break 4;
										} while ( false );
										$v36 = 1;
										do {
											$s0 = ( $m[ ( $v1 + 1752 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1752 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1756 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1756 ) >> 2 ) ) << 32 );
											$s1 = $s0 + 59999;
											if ( \is_float( $s1 ) ) {
												$s1 = self::rt_add_64( $s0, 59999 );
											}
											$v22 = \intdiv( $s1, 60000 );
											$s0 = $v22 < 527040 ? $v22 : 527040;
											$s1 = $s0 * $v13;
											if ( \is_float( $s1 ) ) {
												$s1 = self::rt_mul_64( $s0, $v13 );
											}
											$v22 = ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 );
											$v22 = $v22 > 0 ? $v22 : 0;
											$s0 = $v22 < 10000000000 ? $v22 : 10000000000;
											$v22 = $s1 * $s0;
											if ( \is_float( $v22 ) ) {
												$v22 = self::rt_mul_64( $s1, $s0 );
											}
											$s0 = $v22 - 1440000000000000001;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_sub_64( $v22, 1440000000000000001 );
											}
											if ( ( $s0 ^ \PHP_INT_MIN ) >= 6343372036854487809 ) {
												break;
											}
											$v22 = 10000000000000;
											break 2;
										} while ( false );
										$s0 = $v22 + 143999;
										if ( \is_float( $s0 ) ) {
											$s0 = self::rt_add_64( $v22, 143999 );
										}
										$v22 = \intdiv( $s0, 144000 );
									} while ( false );
									if ( ( $v36 & $v24 ) != 0 ) {
										$this->stock_truth_rules_gate_largest( ( $v1 + 1920 ) & 0xFFFFFFFF, ( $v1 + 872 ) & 0xFFFFFFFF, ( $v1 + 944 ) & 0xFFFFFFFF, $v22 );
										$v36 = ( $m[ ( $v1 + 1928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1932 ) >> 2 ) ) << 32 );
										$v25 = ( $m[ ( $v1 + 1920 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1920 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1924 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1924 ) >> 2 ) ) << 32 );
										do {
											if ( $v39 >= $v22 ) {
												$v22 = 0;
												do {
													if ( $v2 == 0 ) {
														break;
													}
													$v22 = 0;
													$v42 = ( $m[ ( $v1 + 984 ) >> 2 ] ?? $this->rt_word( ( $v1 + 984 ) >> 2 ) ) | ( ( $m[ ( $v1 + 988 ) >> 2 ] ?? $this->rt_word( ( $v1 + 988 ) >> 2 ) ) << 32 );
													$v42 = $v42 > 0 ? $v42 : 0;
													$s0 = $v42 < 10000000000 ? $v42 : 10000000000;
													$v42 = $s0 * $v13;
													if ( \is_float( $v42 ) ) {
														$v42 = self::rt_mul_64( $s0, $v13 );
													}
													if ( $v42 == 0 ) {
														break;
													}
													do {
														$s0 = $v39 > 0 ? $v39 : 0;
														$v41 = $s0 * 144000;
														if ( \is_float( $v41 ) ) {
															$v41 = self::rt_mul_64( $s0, 144000 );
														}
														if ( $v41 != \PHP_INT_MIN ) {
															break;
														}
														if ( $v42 == -1 ) {
															break 2;
														}
													} while ( false );
													$v42 = self::rt_divide_signed_64( $v41, $v42 );
													if ( $v42 > 527039 ) {
														break;
													}
													if ( $v0 ) {
														break;
													}
													$s0 = $v42 * 60000;
													if ( \is_float( $s0 ) ) {
														$s0 = self::rt_mul_64( $v42, 60000 );
													}
													$v42 = $s0;
													if ( ( $v42 ^ \PHP_INT_MIN ) > -9223368883254775808 ) {
														break;
													}
													$v22 = 1;
													$v41 = ( $m[ ( $v1 + 952 ) >> 2 ] ?? $this->rt_word( ( $v1 + 952 ) >> 2 ) ) | ( ( $m[ ( $v1 + 956 ) >> 2 ] ?? $this->rt_word( ( $v1 + 956 ) >> 2 ) ) << 32 );
													$v44 = ( $m[ ( $v1 + 1032 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1032 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1036 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1036 ) >> 2 ) ) << 32 );
													$v43 = ( $m[ ( $v1 + 1024 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1024 ) >> 2 ) ) | ( ( $m[ ( $v1 + 1028 ) >> 2 ] ?? $this->rt_word( ( $v1 + 1028 ) >> 2 ) ) << 32 );
													$v44 = $v44 < $v43 ? $v44 : $v43;
													$s0 = $v38 & 1 ? ( $v41 > $v44 ? $v41 : $v44 ) : $v44;
													$v44 = $s0 + $v42;
													if ( \is_float( $v44 ) ) {
														$v44 = self::rt_add_64( $s0, $v42 );
													}
													$s0 = $v44 < 253402300799998 ? $v44 : 253402300799998;
													$v44 = $s0 + 1;
													if ( \is_float( $v44 ) ) {
														$v44 = self::rt_add_64( $s0, 1 );
													}
												} while ( false );
												$v23 = $v23 | 0x800;
												if ( $v40 & 0xFFFFFFFF ) {
													break;
												}
												$v12 = $v44;
												break 4;
											}
											isset( $m[ ( $v1 + 940 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 940 ) >> 2 );
											$m[ ( $v1 + 936 ) >> 2 ] = $v40 & 0xFFFFFFFF;
											$m[ ( $v1 + 940 ) >> 2 ] = ( $v40 >> 32 ) & 0xFFFFFFFF;
											$v2 = $v25 & 0xFFFFFFFF ? ( $v36 > 0 ? 2 : 3 ) : 3;
											$v23 = $v23 | 0x400;
											$v0 = $v1 + 928;
											$v26 = 9;
											break 2;
										} while ( false );
										$v12 = $v22 & 0xFFFFFFFF ? ( $v44 < $v12 ? $v44 : $v12 ) : $v12;
										$v22 = 1;
										break 3;
									}
									isset( $m[ ( $v1 + 940 ) >> 2 ] ) || $this->rt_touch( ( $v1 + 940 ) >> 2 );
									$m[ ( $v1 + 936 ) >> 2 ] = $v40 & 0xFFFFFFFF;
									$m[ ( $v1 + 940 ) >> 2 ] = ( $v40 >> 32 ) & 0xFFFFFFFF;
									$v23 = $v23 | 0x400;
									$v0 = $v1 + 928;
									$v26 = 9;
									$v2 = 3;
									$v36 = 0;
								} while ( false );
								if ( $v0 & 3 || ! isset( $m[ ( $v0 >> 2 ) + 1 ] ) ) {
									$this->rt_store_64( $v0, $v12 );
								} else {
									$m[ $v0 >> 2 ] = $v12 & 0xFFFFFFFF;
									$m[ ( $v0 >> 2 ) + 1 ] = ( $v12 >> 32 ) & 0xFFFFFFFF;
								}
								$v12 = ( $m[ ( $v1 + 928 ) >> 2 ] ?? $this->rt_word( ( $v1 + 928 ) >> 2 ) ) | ( ( $m[ ( $v1 + 932 ) >> 2 ] ?? $this->rt_word( ( $v1 + 932 ) >> 2 ) ) << 32 );
								$v22 = ( $m[ ( $v1 + 936 ) >> 2 ] ?? $this->rt_word( ( $v1 + 936 ) >> 2 ) ) | ( ( $m[ ( $v1 + 940 ) >> 2 ] ?? $this->rt_word( ( $v1 + 940 ) >> 2 ) ) << 32 );
								break 3;
							} while ( false );
							$v22 = $v40;
						} while ( false );
						$v2 = 0;
						do {
							if ( ! ( $v24 & 0xFFFFFFFF ) ) {
								$v26 = 7;
								break;
							}
							if ( $v39 >= 0 ) {
								$v26 = 12;
								break;
							}
							$v2 = $v25 & 0xFFFFFFFF ? ( $v36 > 0 ? 2 : 3 ) : 3;
							$v26 = 11;
						} while ( false );
						$v23 = ( 1 << ( ( $v26 + 1 ) & 0xFFFFFFFF & 63 ) ) | $v23;
					} while ( false );
					if ( $v20 <= 1105 ) {
						$s0 = ( $v20 << 3 ) & 0xFFFFFFFF;
						$s1 = ( $v2 + 1 ) & 0xFFFFFFFF;
						isset( $m[ ( $s0 + 8708 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8708 ) >> 2 );
						$m[ ( $s0 + 8704 ) >> 2 ] = $s1;
						$m[ ( $s0 + 8708 ) >> 2 ] = $s1 >> 32;
					}
					$v0 = (int) ( $v12 < $v6 );
					$v21 = $v2 & 0xFF;
					do {
						$v28 = ( $v20 + 1 ) & 0xFFFFFFFF;
						if ( $v28 > 1105 ) {
							break;
						}
						$s0 = ( $v28 << 3 ) & 0xFFFFFFFF;
						$s1 = ( $v26 + 1 ) & 0xFFFFFFFF & 0xFF;
						isset( $m[ ( $s0 + 8708 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8708 ) >> 2 );
						$m[ ( $s0 + 8704 ) >> 2 ] = $s1;
						$m[ ( $s0 + 8708 ) >> 2 ] = $s1 >> 32;
					} while ( false );
					$v24 = $v0 ? $v12 : $v6;
					$v0 = $v22 & 0xFFFFFFFF;
					$v26 = (int) ( $v21 > ( $v7 & 0xFF ) );
					do {
						$v21 = ( $v20 + 2 ) & 0xFFFFFFFF;
						if ( $v21 > 1105 ) {
							break;
						}
						$s0 = ( $v21 << 3 ) & 0xFFFFFFFF;
						isset( $m[ ( $s0 + 8708 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8708 ) >> 2 );
						$m[ ( $s0 + 8704 ) >> 2 ] = $v23 & 0xFFFFFFFF;
						$m[ ( $s0 + 8708 ) >> 2 ] = ( $v23 >> 32 ) & 0xFFFFFFFF;
					} while ( false );
					$v6 = $v0 ? $v24 : $v6;
					$v21 = $v5 & 1;
					$v0 = (int) ( $v19 == 0 ) | $v26;
					do {
						$v26 = ( $v20 + 3 ) & 0xFFFFFFFF;
						if ( $v26 > 1105 ) {
							break;
						}
						$s0 = ( $v26 << 3 ) & 0xFFFFFFFF;
						$s1 = $v25 & 0xFFFFFFFF ? $v36 : \PHP_INT_MIN;
						isset( $m[ ( $s0 + 8708 ) >> 2 ] ) || $this->rt_touch( ( $s0 + 8708 ) >> 2 );
						$m[ ( $s0 + 8704 ) >> 2 ] = $s1 & 0xFFFFFFFF;
						$m[ ( $s0 + 8708 ) >> 2 ] = ( $s1 >> 32 ) & 0xFFFFFFFF;
					} while ( false );
					$v6 = $v21 ? $v6 : $v12;
					$v19 = $v0 ? 1 : $v19;
					$v7 = $v0 ? $v2 : $v7;
					$v27 = $v0 ? $v17 : $v27;
					$v5 = $v21 ? 1 : $v22;
					$v20 = ( $v20 + 4 ) & 0xFFFFFFFF;
				}
			} while ( false );
			isset( $m[2179] ) || $this->rt_touch( 2179 );
			$m[2178] = $v6 & 0xFFFFFFFF;
			$m[2179] = ( $v6 >> 32 ) & 0xFFFFFFFF;
			isset( $m[2177] ) || $this->rt_touch( 2177 );
			$m[2176] = $v5 & 0xFFFFFFFF;
			$m[2177] = ( $v5 >> 32 ) & 0xFFFFFFFF;
			$v20 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 2096 ) & 0xFFFFFFFF;
		return $v20;
	}

	/** format (WebAssembly function 14). */
	private function format_14(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 1;
	}

	/** question (WebAssembly function 15). */
	private function question_15(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 17552;
	}

	/** question_capacity (WebAssembly function 16). */
	private function question_capacity_16(): int {
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		return 1716;
	}

	/** reconcile (WebAssembly function 17). */
	private function reconcile_17( int $v0 ): int {
		$m = &$this->m;
		if ( --$this->fuel < 0 ) {
			throw new WasmTrap( WasmTrap::OUT_OF_FUEL );
		}
		$v16 = 0;
		$v18 = 0;
		$v21 = 0;
		$v22 = 0;
		$v23 = 0;
		$v24 = 0;
		$v25 = 0;
		$v28 = 0;
		$v1 = ( $this->g0_stack_pointer - 208 ) & 0xFFFFFFFF;
		$this->g0_stack_pointer = $v1;
		isset( $m[2177] ) || $this->rt_touch( 2177 );
		$m[2176] = 0;
		$m[2177] = 0;
		$i = ( $v1 + 28 ) >> 2;
		isset( $m[ $i ] ) || $this->rt_touch( $i );
		$m[ $i ] = ( $m[ $i ] & 0xFFFFFF00 ) | 0xA;
		$m[ ( $v1 + 16 ) >> 2 ] = 1;
		$m[ ( $v1 + 20 ) >> 2 ] = 0;
		$v2 = (int) ( $v0 < 1717 );
		$v3 = $v2 ? $v0 : 0;
		$m[ ( $v1 + 12 ) >> 2 ] = $v3;
		$v0 = $v2 ? 17552 : 8;
		$m[ ( $v1 + 8 ) >> 2 ] = $v0;
		if ( ! $v3 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8192;
		}
		if ( ( $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 ) ) != 1 ) {
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 0, 0 );
		}
		do {
			do {
				$v0 = $m[ ( $v1 + 16 ) >> 2 ];
				if ( $m[ ( $v1 + 12 ) >> 2 ] <= $v0 ) {
					break;
				}
				$m[ ( $v1 + 20 ) >> 2 ] = $v0;
				$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
				$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8192;
		} while ( false );
		$v4 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v4, 0, 253402300799999, 0 );
		$v0 = $this->stock_truth_wire_decide_check_policy( $v1 + 8 );
		$v5 = $v0 & 3 ? $this->rt_load_64( $v0 + 80 ) : ( $m[ ( $v0 + 80 ) >> 2 ] ?? $this->rt_word( ( $v0 + 80 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 80 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 80 ) >> 2 ) + 1 ) ) << 32 );
		$v6 = $v0 & 3 ? $this->rt_load_64( $v0 + 72 ) : ( $m[ ( $v0 + 72 ) >> 2 ] ?? $this->rt_word( ( $v0 + 72 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 72 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 72 ) >> 2 ) + 1 ) ) << 32 );
		$v7 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
		$v8 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		$s0 = $this->stock_truth_wire_decide_check_pool( $v1 + 8 );
		$this->stock_truth_wire_decide_pool( ( $v1 + 32 ) & 0xFFFFFFFF, $s0 );
		do {
			do {
				$v2 = $m[ ( $v1 + 12 ) >> 2 ];
				$v0 = $m[ ( $v1 + 16 ) >> 2 ];
				if ( $v2 < $v0 ) {
					break;
				}
				if ( ( ( $v2 - $v0 ) & 0xFFFFFFFF ) < 6 ) {
					break;
				}
				$m[ ( $v1 + 20 ) >> 2 ] = $v0;
				$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 6 ) & 0xFFFFFFFF;
				$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 6 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8312;
		} while ( false );
		$v9 = $v0 & 3 ? $this->rt_load_64( $v0 + 40 ) : ( $m[ ( $v0 + 40 ) >> 2 ] ?? $this->rt_word( ( $v0 + 40 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 40 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 40 ) >> 2 ) + 1 ) ) << 32 );
		$v10 = $v0 & 3 ? $this->rt_load_64( $v0 + 32 ) : ( $m[ ( $v0 + 32 ) >> 2 ] ?? $this->rt_word( ( $v0 + 32 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 32 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 32 ) >> 2 ) + 1 ) ) << 32 );
		$v11 = $v0 & 3 ? $this->rt_load_64( $v0 + 24 ) : ( $m[ ( $v0 + 24 ) >> 2 ] ?? $this->rt_word( ( $v0 + 24 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 24 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 24 ) >> 2 ) + 1 ) ) << 32 );
		$v12 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
		$v13 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		do {
			do {
				$v14 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
				$v15 = $v14 - 1;
				if ( \is_float( $v15 ) ) {
					$v15 = self::rt_sub_64( $v14, 1 );
				}
				if ( ( $v15 ^ \PHP_INT_MIN ) > -9223372036854775804 ) {
					break;
				}
				$this->stock_truth_wire_words_reader_check( $v1 + 8, $v13, 0, 1, 0 );
				$v2 = (int) ( $v15 == 4 );
				$v3 = $v15 & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$v2 = 0;
			$this->stock_truth_wire_words_reader_check( $v1 + 8, $v13, 0, 1, 0 );
			$v3 = 1;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, $v14 == \PHP_INT_MIN ? 3 : 5, 1 );
		} while ( false );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v12, 1, 10000000000000, 2 );
		if ( $v11 != \PHP_INT_MIN ) {
			$this->stock_truth_wire_words_reader_check( $v1 + 8, $v11, 0, 1000000000, 3 );
		}
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v10, 0, 10000000000000, 4 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v9, 0, 10000000000000, 5 );
		do {
			do {
				$v0 = $m[ ( $v1 + 16 ) >> 2 ];
				if ( $m[ ( $v1 + 12 ) >> 2 ] <= $v0 ) {
					break;
				}
				$m[ ( $v1 + 20 ) >> 2 ] = $v0;
				$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
				$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 1 ) & 0xFFFFFFFF;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
			$v0 = 8192;
		} while ( false );
		$v15 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
		$this->stock_truth_wire_words_reader_check( $v1 + 8, $v15, 0, 1, 0 );
		do {
			do {
				if ( $v15 == 1 ) {
					do {
						do {
							$v16 = $m[ ( $v1 + 12 ) >> 2 ];
							$v0 = $m[ ( $v1 + 16 ) >> 2 ];
							if ( $v16 < $v0 ) {
								break;
							}
							if ( ( ( $v16 - $v0 ) & 0xFFFFFFFF ) < 3 ) {
								break;
							}
							$m[ ( $v1 + 20 ) >> 2 ] = $v0;
							$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 3 ) & 0xFFFFFFFF;
							$v0 = ( $m[ ( $v1 + 8 ) >> 2 ] + ( $v0 << 3 ) ) & 0xFFFFFFFF;
							break 2;
						} while ( false );
						$m[ ( $v1 + 20 ) >> 2 ] = $v0;
						$m[ ( $v1 + 16 ) >> 2 ] = ( $v0 + 3 ) & 0xFFFFFFFF;
						$this->stock_truth_wire_words_reader_fail( $v1 + 8, 1, 0 );
						$v0 = 8216;
					} while ( false );
					$v14 = $v0 & 3 ? $this->rt_load_64( $v0 + 16 ) : ( $m[ ( $v0 + 16 ) >> 2 ] ?? $this->rt_word( ( $v0 + 16 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 16 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 16 ) >> 2 ) + 1 ) ) << 32 );
					$v17 = $v0 & 3 ? $this->rt_load_64( $v0 + 8 ) : ( $m[ ( $v0 + 8 ) >> 2 ] ?? $this->rt_word( ( $v0 + 8 ) >> 2 ) ) | ( ( $m[ ( ( $v0 + 8 ) >> 2 ) + 1 ] ?? $this->rt_word( ( ( $v0 + 8 ) >> 2 ) + 1 ) ) << 32 );
					do {
						$v15 = $v0 & 3 ? $this->rt_load_64( $v0 ) : ( $m[ $v0 >> 2 ] ?? $this->rt_word( $v0 >> 2 ) ) | ( ( $m[ ( $v0 >> 2 ) + 1 ] ?? $this->rt_word( ( $v0 >> 2 ) + 1 ) ) << 32 );
						if ( $v15 == \PHP_INT_MIN ) {
							break;
						}
						$this->stock_truth_wire_words_reader_check( $v1 + 8, $v15, -10000000000000, 10000000000000, 0 );
					} while ( false );
					$this->stock_truth_wire_words_reader_check( $v1 + 8, $v17, 0, 1, 1 );
					$this->stock_truth_wire_words_reader_check( $v1 + 8, $v14, 0, 1, 2 );
					$v18 = (int) ( $v14 == 1 );
					$v16 = (int) ( $v17 == 1 );
					$v14 = (int) ( $v15 != \PHP_INT_MIN );
					if ( $v2 ) {
						break;
					}
					break 2;
				}
				$v14 = 2;
				if ( $v2 ) {
					break 2;
				}
			} while ( false );
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 8, 0 );
		} while ( false );
		do {
			$v0 = $m[ ( $v1 + 16 ) >> 2 ];
			if ( $v0 >= $m[ ( $v1 + 12 ) >> 2 ] ) {
				break;
			}
			$m[ ( $v1 + 20 ) >> 2 ] = $v0;
			$this->stock_truth_wire_words_reader_fail( $v1 + 8, 2, 0 );
		} while ( false );
		do {
			do {
				$v0 = $m[ ( $v1 + 28 ) >> 2 ] & 0xFF;
				if ( $v0 != 10 ) {
					break;
				}
				$v17 = 0;
				$v0 = (int) ( $v14 != 2 ) & $v16;
				$v19 = $v0 ? ( $v15 > 0 ? $v15 : 0 ) : 0;
				$v20 = $v0 ? $v14 : 1;
				do {
					do {
						do {
							if ( $v13 == 1 ) {
								do {
									if ( ( ( $v3 - 1 ) & 0xFF ) < 3 ) {
										break;
									}
									$this->stock_truth_rules_promise_promise( ( $v1 + 160 ) & 0xFFFFFFFF, ( $v1 + 32 ) & 0xFFFFFFFF, $v6, $v5 );
									if ( ( ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 164 ) >> 2 ) ) << 32 ) ) != 1 ) {
										break;
									}
									$v6 = ( $m[ ( $v1 + 168 ) >> 2 ] ?? $this->rt_word( ( $v1 + 168 ) >> 2 ) ) | ( ( $m[ ( $v1 + 172 ) >> 2 ] ?? $this->rt_word( ( $v1 + 172 ) >> 2 ) ) << 32 );
									$v21 = ( $m[ ( $v1 + 176 ) >> 2 ] ?? $this->rt_word( ( $v1 + 176 ) >> 2 ) ) | ( ( $m[ ( $v1 + 180 ) >> 2 ] ?? $this->rt_word( ( $v1 + 180 ) >> 2 ) ) << 32 );
									$s0 = $v9 + $v21;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_add_64( $v9, $v21 );
									}
									$v22 = ( $m[ ( $v1 + 192 ) >> 2 ] ?? $this->rt_word( ( $v1 + 192 ) >> 2 ) ) | ( ( $m[ ( $v1 + 196 ) >> 2 ] ?? $this->rt_word( ( $v1 + 196 ) >> 2 ) ) << 32 );
									$s1 = $s0 + $v22;
									if ( \is_float( $s1 ) ) {
										$s1 = self::rt_add_64( $s0, $v22 );
									}
									$v13 = $v6 - $s1;
									if ( \is_float( $v13 ) ) {
										$v13 = self::rt_sub_64( $v6, $s1 );
									}
									$v0 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) & 0xFF;
									$v5 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 );
									$v23 = $v5 != 2 ? ( ( $v0 & 0xFF ) == 1 ? ( $v13 > 0 ? $v13 : 0 ) : 0 ) : 0;
									$v17 = $v13 - $v23;
									if ( \is_float( $v17 ) ) {
										$v17 = self::rt_sub_64( $v13, $v23 );
									}
									$v13 = $v17;
									do {
										if ( $v12 != 0 ) {
											do {
												if ( $v12 != -1 ) {
													break;
												}
												if ( $v17 != \PHP_INT_MIN ) {
													break;
												}
												$v13 = \PHP_INT_MIN;
												$v24 = 0;
												break 2;
											} while ( false );
											$v13 = self::rt_remainder( $v17, $v12 );
											$v24 = $v12 >> 63;
											$s0 = ( $v12 ^ $v24 ) - $v24;
											if ( \is_float( $s0 ) ) {
												$s0 = self::rt_sub_64( $v12 ^ $v24, $v24 );
											}
											$s1 = ( ( $v13 >> 63 ) & $s0 ) + $v13;
											if ( \is_float( $s1 ) ) {
												$s1 = self::rt_add_64( ( $v13 >> 63 ) & $s0, $v13 );
											}
											$s0 = $v12 > 0 ? $s1 : 0;
											$v13 = $v17 - $s0;
											if ( \is_float( $v13 ) ) {
												$v13 = self::rt_sub_64( $v17, $s0 );
											}
										}
										$v24 = $v13 > 0 ? $v13 : 0;
									} while ( false );
									$s0 = 0 - $v22;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_sub_64( 0, $v22 );
									}
									$v22 = $s0;
									$s0 = 0 - $v21;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_sub_64( 0, $v21 );
									}
									$v21 = $s0;
									$v12 = $v24 + $v10;
									if ( \is_float( $v12 ) ) {
										$v12 = self::rt_add_64( $v24, $v10 );
									}
									$s0 = $v24 - $v13;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_sub_64( $v24, $v13 );
									}
									$v24 = $s0;
									$v25 = $v13 - $v17;
									if ( \is_float( $v25 ) ) {
										$v25 = self::rt_sub_64( $v13, $v17 );
									}
									$v13 = 0;
									$s0 = 0 - $v23;
									if ( \is_float( $s0 ) ) {
										$s0 = self::rt_sub_64( 0, $v23 );
									}
									$v23 = $s0;
									$v26 = 1;
									$v17 = 1;
									if ( $v20 & 1 ) {
										break 2;
									}
									$v27 = 0;
									$v26 = 0;
									break 3;
								} while ( false );
								$v27 = $v20 & 0xFFFFFFFF;
								$v26 = 0;
								$v17 = 0;
								$v0 = ( $m[ ( $v1 + 128 ) >> 2 ] ?? $this->rt_word( ( $v1 + 128 ) >> 2 ) ) & 0xFF;
								$v5 = ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 );
								$v13 = 0;
								break 2;
							}
							$v18 = 3;
							$v26 = 0;
							break 3;
						} while ( false );
						$v13 = $v19 - $v12;
						if ( \is_float( $v13 ) ) {
							$v13 = self::rt_sub_64( $v19, $v12 );
						}
						$v27 = 1;
					} while ( false );
					$v28 = (int) ( $v13 > 0 && ( $v5 != 2 && ( $v0 & 0xFF ) == 1 ) );
					$v29 = (int) ( $v14 == 0 ) & $v16;
					$v30 = (int) ( $v14 != 2 ) & $v18;
					$v0 = 0;
					$v31 = $v14 & 1;
					$v32 = ( $v18 ^ 1 ) & $v16 & 1;
					$v18 = ( (int) ( $v5 == 2 ) | $v5 | (int) ( ( ( $m[ ( $v1 + 88 ) >> 2 ] ?? $this->rt_word( ( $v1 + 88 ) >> 2 ) ) | ( ( $m[ ( $v1 + 92 ) >> 2 ] ?? $this->rt_word( ( $v1 + 92 ) >> 2 ) ) << 32 ) ) > -1 ) ) & 1;
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
																								$s0 = ( $v0 + 8584 ) & 0xFFFFFFFF;
																								$v2 = ( ( $m[ $s0 >> 2 ] ?? $this->rt_word( $s0 >> 2 ) ) >> ( ( $s0 & 3 ) << 3 ) ) & 0xFF;
																								switch ( $v2 ) {
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
																							if ( ( $v3 & 0xFF ) != 3 ) {
																								break 17;
																							}
																							break 14;
																						} while ( false );
																						if ( $v29 == 0 ) {
																							break 16;
																						}
																						break 11;
																					} while ( false );
																					if ( $v30 == 0 ) {
																						break 15;
																					}
																					break 10;
																				} while ( false );
																				if ( ( $v3 & 0xFF ) != 4 ) {
																					break 14;
																				}
																				break 11;
																			} while ( false );
																			if ( ( $v3 & 0xFF ) != 1 ) {
																				break 13;
																			}
																			break 10;
																		} while ( false );
																		if ( $v5 == 0 ) {
																			break 12;
																		}
																		break 9;
																	} while ( false );
																	if ( $v28 == 0 ) {
																		break 11;
																	}
																	break 8;
																} while ( false );
																if ( $v18 ) {
																	break 10;
																}
																break 7;
															} while ( false );
															if ( $v13 == 0 ) {
																break 9;
															}
															break 6;
														} while ( false );
														if ( $v31 == 0 ) {
															break 8;
														}
														if ( $v15 <= 0 ) {
															if ( $v32 == 0 ) {
																break 8;
															}
															break 5;
														}
														if ( $v16 & 1 ) {
															break 8;
														}
														break 5;
													} while ( false );
													$this->stock_truth_rules_freshness_freshness( ( $v1 + 160 ) & 0xFFFFFFFF, ( $v1 + 32 ) & 0xFFFFFFFF, $v8, $v7, $v4 );
													if ( ( ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 164 ) >> 2 ) ) << 32 ) ) == 1 ) {
														break 4;
													}
													break 7;
												} while ( false );
												if ( ( $v3 & 0xFF ) != 2 ) {
													break 6;
												}
											} while ( false );
											$v15 = 0 - $v13;
											if ( \is_float( $v15 ) ) {
												$v15 = self::rt_sub_64( 0, $v13 );
											}
											$v15 = $v15 > 0 ? $v15 : 0;
											$s0 = $v13 > 0 ? $v13 : 0;
											$s1 = $v26 ? 0 : ( $v27 & 1 ? $v19 : 0 );
											$v14 = $s0 + $s1;
											if ( \is_float( $v14 ) ) {
												$v14 = self::rt_add_64( $s0, $s1 );
											}
											$v28 = 2;
											break 3;
										} while ( false );
										$this->stock_truth_rules_freshness_freshness( ( $v1 + 160 ) & 0xFFFFFFFF, ( $v1 + 32 ) & 0xFFFFFFFF, $v8, $v7, $v4 );
										if ( ( ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 164 ) >> 2 ) ) << 32 ) ) != 2 ) {
											break 4;
										}
									} while ( false );
									$v5 = 0 - $v13;
									if ( \is_float( $v5 ) ) {
										$v5 = self::rt_sub_64( 0, $v13 );
									}
									$v33 = $v5 > 0 ? $v5 : 0;
									$v18 = 1;
									$v28 = 2;
									do {
										$s0 = $v13 > 0 ? $v13 : 0;
										$s1 = $v26 ? 0 : ( $v27 & 1 ? $v19 : 0 );
										$v14 = $s0 + $s1;
										if ( \is_float( $v14 ) ) {
											$v14 = self::rt_add_64( $s0, $s1 );
										}
										if ( $v14 <= 0 ) {
											break;
										}
										$v15 = $v33;
										break 2;
									} while ( false );
									$v28 = 0;
									if ( $v0 == 7 ) {
										$v2 = 7;
										$v15 = $v33;
										break 2;
									}
									$v15 = 0;
									$v28 = 1;
									if ( $v5 > 0 ) {
										$v15 = $v33;
										break;
									}
									if ( $v2 <= 9 ) {
										if ( ( 1 << ( $v2 & 31 ) ) & 0x203 ) {
											break;
										}
									}
									$v28 = 0;
								} while ( false );
								if ( $v2 > 11 ) {
									$v18 = 0;
									break;
								}
								$v18 = 1;
								$v0 = 1 << ( $v2 & 31 );
								if ( $v0 & 0x5C4 ) {
									break;
								}
								if ( ! ( $v0 & 0xA00 ) ) {
									$v18 = 0;
									break;
								}
								$v18 = 2;
							} while ( false );
							if ( ( $v11 ^ \PHP_INT_MIN ) > -9223372035854775808 ) {
								$v5 = 0;
								$v11 = 0;
								break 3;
							}
							$v5 = self::rt_divide_unsigned_64( $v15, 10000 );
							$s0 = $v5 * 10000;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_mul_64( $v5, 10000 );
							}
							$s1 = $v15 - $s0;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_sub_64( $v15, $s0 );
							}
							$s0 = $s1 * $v11;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_mul_64( $s1, $v11 );
							}
							$s1 = $v5 * $v11;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_mul_64( $v5, $v11 );
							}
							$v5 = self::rt_divide_unsigned_64( $s0, 10000 ) + $s1;
							if ( \is_float( $v5 ) ) {
								$v5 = self::rt_add_64( self::rt_divide_unsigned_64( $s0, 10000 ), $s1 );
							}
							$v5 = $v5 < 9007199254740991 ? $v5 : 9007199254740991;
							$v33 = $v14 > 0 ? $v14 : 0;
							$s0 = $v33;
							$v33 = self::rt_divide_unsigned_64( $v33, 10000 );
							$s1 = $v33 * 10000;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_mul_64( $v33, 10000 );
							}
							$s2 = $s0 - $s1;
							if ( \is_float( $s2 ) ) {
								$s2 = self::rt_sub_64( $s0, $s1 );
							}
							$s0 = $s2 * $v11;
							if ( \is_float( $s0 ) ) {
								$s0 = self::rt_mul_64( $s2, $v11 );
							}
							$s1 = $v33 * $v11;
							if ( \is_float( $s1 ) ) {
								$s1 = self::rt_mul_64( $v33, $v11 );
							}
							$v11 = self::rt_divide_unsigned_64( $s0, 10000 ) + $s1;
							if ( \is_float( $v11 ) ) {
								$v11 = self::rt_add_64( self::rt_divide_unsigned_64( $s0, 10000 ), $s1 );
							}
							$v11 = $v11 < 9007199254740991 ? $v11 : 9007199254740991;
							break 3;
						} while ( false );
						$v0 = ( $v0 + 1 ) & 0xFFFFFFFF;
						if ( $v0 == 13 ) {
							break;
						}
					}
					$v5 = 0;
					$v18 = 3;
					$v11 = 0;
				} while ( false );
				isset( $m[2185] ) || $this->rt_touch( 2185 );
				$m[2184] = $v17 & 0xFFFFFFFF;
				$m[2185] = ( $v17 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v26 ? $v13 : \PHP_INT_MIN;
				isset( $m[2183] ) || $this->rt_touch( 2183 );
				$m[2182] = $s0 & 0xFFFFFFFF;
				$m[2183] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v19 - $v6;
				if ( \is_float( $s0 ) ) {
					$s0 = self::rt_sub_64( $v19, $v6 );
				}
				$s1 = $v17 & $v20 & 0xFFFFFFFF ? $s0 : \PHP_INT_MIN;
				isset( $m[2181] ) || $this->rt_touch( 2181 );
				$m[2180] = $s1 & 0xFFFFFFFF;
				$m[2181] = ( $s1 >> 32 ) & 0xFFFFFFFF;
				$s0 = $v20 & 1 ? $v19 : \PHP_INT_MIN;
				isset( $m[2179] ) || $this->rt_touch( 2179 );
				$m[2178] = $s0 & 0xFFFFFFFF;
				$m[2179] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$v0 = 5;
				if ( $v17 != 0 ) {
					isset( $m[2203] ) || $this->rt_touch( 2203 );
					$m[2202] = $v12 & 0xFFFFFFFF;
					$m[2203] = ( $v12 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2201] ) || $this->rt_touch( 2201 );
					$m[2200] = $v10 & 0xFFFFFFFF;
					$m[2201] = ( $v10 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2199] ) || $this->rt_touch( 2199 );
					$m[2198] = $v24 & 0xFFFFFFFF;
					$m[2199] = ( $v24 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2197] ) || $this->rt_touch( 2197 );
					$m[2196] = $v25 & 0xFFFFFFFF;
					$m[2197] = ( $v25 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2195] ) || $this->rt_touch( 2195 );
					$m[2194] = $v23 & 0xFFFFFFFF;
					$m[2195] = ( $v23 >> 32 ) & 0xFFFFFFFF;
					$s0 = 0 - $v9;
					if ( \is_float( $s0 ) ) {
						$s0 = self::rt_sub_64( 0, $v9 );
					}
					isset( $m[2193] ) || $this->rt_touch( 2193 );
					$m[2192] = $s0 & 0xFFFFFFFF;
					$m[2193] = ( $s0 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2191] ) || $this->rt_touch( 2191 );
					$m[2190] = $v22 & 0xFFFFFFFF;
					$m[2191] = ( $v22 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2189] ) || $this->rt_touch( 2189 );
					$m[2188] = $v21 & 0xFFFFFFFF;
					$m[2189] = ( $v21 >> 32 ) & 0xFFFFFFFF;
					isset( $m[2187] ) || $this->rt_touch( 2187 );
					$m[2186] = $v6 & 0xFFFFFFFF;
					$m[2187] = ( $v6 >> 32 ) & 0xFFFFFFFF;
					$v0 = 14;
				}
				$v3 = ( $v0 << 3 ) & 0xFFFFFFFF;
				$s0 = (int) ( $v18 != 3 );
				isset( $m[ ( $v3 + 8708 ) >> 2 ] ) || $this->rt_touch( ( $v3 + 8708 ) >> 2 );
				$m[ ( $v3 + 8704 ) >> 2 ] = $s0;
				$m[ ( $v3 + 8708 ) >> 2 ] = $s0 >> 32;
				$v16 = ( $v0 + 1 ) & 0xFFFFFFFF;
				if ( $v18 != 3 ) {
					isset( $m[ ( $v3 + 8764 ) >> 2 ] ) || $this->rt_touch( ( $v3 + 8764 ) >> 2 );
					$m[ ( $v3 + 8760 ) >> 2 ] = $v5 & 0xFFFFFFFF;
					$m[ ( $v3 + 8764 ) >> 2 ] = ( $v5 >> 32 ) & 0xFFFFFFFF;
					$m[ ( $v3 + 8752 ) >> 2 ] = $v15 & 0xFFFFFFFF;
					$m[ ( $v3 + 8756 ) >> 2 ] = ( $v15 >> 32 ) & 0xFFFFFFFF;
					$m[ ( $v3 + 8744 ) >> 2 ] = $v11 & 0xFFFFFFFF;
					$m[ ( $v3 + 8748 ) >> 2 ] = ( $v11 >> 32 ) & 0xFFFFFFFF;
					$m[ ( $v3 + 8736 ) >> 2 ] = $v14 & 0xFFFFFFFF;
					$m[ ( $v3 + 8740 ) >> 2 ] = ( $v14 >> 32 ) & 0xFFFFFFFF;
					$s0 = ( $v18 + 1 ) & 0xFFFFFFFF;
					$m[ ( $v3 + 8728 ) >> 2 ] = $s0;
					$m[ ( $v3 + 8732 ) >> 2 ] = $s0 >> 32;
					$s0 = ( $v28 + 1 ) & 0xFFFFFFFF & 0xFF;
					$m[ ( $v3 + 8720 ) >> 2 ] = $s0;
					$m[ ( $v3 + 8724 ) >> 2 ] = $s0 >> 32;
					$s0 = ( $v2 & 0xFF ) << 3;
					$s1 = ( $v16 << 3 ) & 0xFFFFFFFF;
					$s2 = ( $m[ ( $s0 + 8600 ) >> 2 ] ?? $this->rt_word( ( $s0 + 8600 ) >> 2 ) ) | ( ( $m[ ( $s0 + 8604 ) >> 2 ] ?? $this->rt_word( ( $s0 + 8604 ) >> 2 ) ) << 32 );
					isset( $m[ ( $s1 + 8708 ) >> 2 ] ) || $this->rt_touch( ( $s1 + 8708 ) >> 2 );
					$m[ ( $s1 + 8704 ) >> 2 ] = $s2 & 0xFFFFFFFF;
					$m[ ( $s1 + 8708 ) >> 2 ] = ( $s2 >> 32 ) & 0xFFFFFFFF;
					$v16 = ( $v0 + 8 ) & 0xFFFFFFFF;
				}
				$this->stock_truth_rules_freshness_freshness( ( $v1 + 160 ) & 0xFFFFFFFF, ( $v1 + 32 ) & 0xFFFFFFFF, $v8, $v7, $v4 );
				$v11 = ( $m[ ( $v1 + 168 ) >> 2 ] ?? $this->rt_word( ( $v1 + 168 ) >> 2 ) ) | ( ( $m[ ( $v1 + 172 ) >> 2 ] ?? $this->rt_word( ( $v1 + 172 ) >> 2 ) ) << 32 );
				$v14 = ( $m[ ( $v1 + 160 ) >> 2 ] ?? $this->rt_word( ( $v1 + 160 ) >> 2 ) ) | ( ( $m[ ( $v1 + 164 ) >> 2 ] ?? $this->rt_word( ( $v1 + 164 ) >> 2 ) ) << 32 );
				$v15 = \PHP_INT_MIN;
				if ( ( ( $m[ ( $v1 + 80 ) >> 2 ] ?? $this->rt_word( ( $v1 + 80 ) >> 2 ) ) | ( ( $m[ ( $v1 + 84 ) >> 2 ] ?? $this->rt_word( ( $v1 + 84 ) >> 2 ) ) << 32 ) ) != 2 ) {
					$v13 = ( $m[ ( $v1 + 40 ) >> 2 ] ?? $this->rt_word( ( $v1 + 40 ) >> 2 ) ) | ( ( $m[ ( $v1 + 44 ) >> 2 ] ?? $this->rt_word( ( $v1 + 44 ) >> 2 ) ) << 32 );
					$v15 = ( $m[ ( $v1 + 120 ) >> 2 ] ?? $this->rt_word( ( $v1 + 120 ) >> 2 ) ) | ( ( $m[ ( $v1 + 124 ) >> 2 ] ?? $this->rt_word( ( $v1 + 124 ) >> 2 ) ) << 32 );
					$v12 = ( $m[ ( $v1 + 112 ) >> 2 ] ?? $this->rt_word( ( $v1 + 112 ) >> 2 ) ) | ( ( $m[ ( $v1 + 116 ) >> 2 ] ?? $this->rt_word( ( $v1 + 116 ) >> 2 ) ) << 32 );
					$v15 = $v15 < $v12 ? $v15 : $v12;
					$s0 = $m[ ( $v1 + 32 ) >> 2 ] ?? $this->rt_word( ( $v1 + 32 ) >> 2 ) ? ( $v13 > $v15 ? $v13 : $v15 ) : $v15;
					$v15 = $s0 + $v8;
					if ( \is_float( $v15 ) ) {
						$v15 = self::rt_add_64( $s0, $v8 );
					}
					$v15 = $v15 < 253402300799999 ? $v15 : 253402300799999;
				}
				$v0 = ( $v16 << 3 ) & 0xFFFFFFFF;
				isset( $m[ ( $v0 + 8716 ) >> 2 ] ) || $this->rt_touch( ( $v0 + 8716 ) >> 2 );
				$m[ ( $v0 + 8712 ) >> 2 ] = $v15 & 0xFFFFFFFF;
				$m[ ( $v0 + 8716 ) >> 2 ] = ( $v15 >> 32 ) & 0xFFFFFFFF;
				$s0 = ( $v14 ^ \PHP_INT_MIN ) < -9223372036854775806 ? $v11 : \PHP_INT_MIN;
				$m[ ( $v0 + 8704 ) >> 2 ] = $s0 & 0xFFFFFFFF;
				$m[ ( $v0 + 8708 ) >> 2 ] = ( $s0 >> 32 ) & 0xFFFFFFFF;
				$v0 = ( $v16 + 2 ) & 0xFFFFFFFF;
				break 2;
			} while ( false );
			$s0 = $m[ ( $v1 + 24 ) >> 2 ];
			isset( $m[2179] ) || $this->rt_touch( 2179 );
			$m[2178] = $s0;
			$m[2179] = $s0 >> 32;
			$s0 = ( $v0 + 1 ) & 0xFFFFFFFF;
			isset( $m[2177] ) || $this->rt_touch( 2177 );
			$m[2176] = $s0;
			$m[2177] = $s0 >> 32;
			$v0 = 2;
		} while ( false );
		$this->g0_stack_pointer = ( $v1 + 208 ) & 0xFFFFFFFF;
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
