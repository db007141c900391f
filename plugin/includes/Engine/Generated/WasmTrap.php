<?php
/**
 * The rules of Stock Truth, translated from WebAssembly.
 *
 * Source: the crate stock-truth 0.1.0, src/rules.
 * Compiler: rustc 1.95.0 (59807616e 2026-04-14).
 * Made by: cargo dev build
 *
 * Translated from WebAssembly by wasm-to-php 0.1.0. Change the source and translate again; do not edit.
 * The exception of the translated class.
 */

declare( strict_types=1 );

namespace StockTruth\Engine\Generated;

/**
 * A translated WebAssembly function stopped and will not answer.
 *
 * After a trap the instance must be thrown away: its memory may be half written.
 */
final class WasmTrap extends \RuntimeException {

	/** The code came to a point it declares unreachable; Rust's panics end here. */
	public const UNREACHABLE = 'unreachable';

	/** An access outside the memory, a table or a segment. */
	public const OUT_OF_BOUNDS = 'out_of_bounds';

	/** An integer division by zero. */
	public const DIVIDE_BY_ZERO = 'divide_by_zero';

	/** An integer division whose quotient has no place. */
	public const INTEGER_OVERFLOW = 'integer_overflow';

	/** A call through the table to nothing, or to a function of another type. */
	public const INDIRECT_CALL = 'indirect_call';

	/** More loop iterations and calls than one public call may take. */
	public const OUT_OF_FUEL = 'out_of_fuel';

	/** Calls nested deeper than allowed. */
	public const STACK_EXHAUSTED = 'stack_exhausted';

	/** An error of the translated code itself, or a call after an earlier trap. */
	public const INTERNAL = 'internal';

	/** @var string One of the constants above. */
	private $kind;

	/**
	 * @param string          $kind     One of the constants above.
	 * @param string          $detail   More about it, for logs.
	 * @param \Throwable|null $previous What caused it.
	 */
	public function __construct( string $kind, string $detail = '', ?\Throwable $previous = null ) {
		parent::__construct( '' === $detail ? $kind : $kind . ': ' . $detail, 0, $previous );
		$this->kind = $kind;
	}

	/** Which trap it is: one of the constants above. */
	public function kind(): string {
		return $this->kind;
	}
}
