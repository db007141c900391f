<?php
/**
 * Why something that a person or a program gave cannot be taken.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

/**
 * Thrown with a stable code, a sentence for whoever gave it, and where in it the fault is. Nothing was changed.
 */
final class InputError extends \RuntimeException {

	/**
	 * The stable code, such as `name_not_usable`.
	 *
	 * @var string
	 */
	private $code_name;

	/**
	 * Where the fault is, such as `week.mon.0`; empty where it is in no one place.
	 *
	 * @var string
	 */
	private $path;

	/**
	 * An error.
	 *
	 * @param string $code_name Stable code.
	 * @param string $message   For whoever gave it.
	 * @param string $path      Where the fault is.
	 */
	public function __construct( string $code_name, string $message, string $path = '' ) {
		parent::__construct( $message );
		$this->code_name = $code_name;
		$this->path      = $path;
	}

	/**
	 * The stable code.
	 */
	public function code_name(): string {
		return $this->code_name;
	}

	/**
	 * Where the fault is; empty where it is in no one place.
	 */
	public function path(): string {
		return $this->path;
	}
}
