<?php
/**
 * Why a feed could not be taken in.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Thrown with a stable code and a sentence for the operator; never holds a secret.
 */
final class FeedError extends \RuntimeException {

	/**
	 * The stable code, such as http_status.
	 *
	 * @var string
	 */
	private $code_name;

	/**
	 * When the ERP asks to be left alone until, in UTC milliseconds.
	 *
	 * @var int|null
	 */
	private $retry_at;

	/**
	 * What waits for a person.
	 *
	 * @var array|null
	 */
	private $held;

	/**
	 * Where in the mapping the fault is, such as erp.fields.sku; empty where it is not there.
	 *
	 * @var string
	 */
	private $path;

	/**
	 * On which line of a file it is; null where it is of none.
	 *
	 * @var int|null
	 */
	private $at_line;

	/**
	 * An error.
	 *
	 * @param string     $code_name Stable code.
	 * @param string     $message   For the operator.
	 * @param string     $path      Where in the mapping the fault is.
	 * @param int|null   $at_line   On which line of a file.
	 * @param int|null   $retry_at  When the ERP wants to be asked again.
	 * @param array|null $held      What waits for a person.
	 */
	public function __construct( string $code_name, string $message, string $path = '', ?int $at_line = null, ?int $retry_at = null, ?array $held = null ) {
		parent::__construct( $message );
		$this->code_name = $code_name;
		$this->path      = $path;
		$this->at_line   = $at_line;
		$this->retry_at  = $retry_at;
		$this->held      = $held;
	}

	/**
	 * The error with when the ERP wants to be asked again.
	 *
	 * @param string   $code_name Stable code.
	 * @param string   $message   For the operator.
	 * @param int|null $retry_at  UTC milliseconds; null where it said nothing.
	 */
	public static function until( string $code_name, string $message, ?int $retry_at ): FeedError {
		return new self( $code_name, $message, '', null, $retry_at );
	}

	/**
	 * The error of a snapshot that waits for a person.
	 *
	 * @param string $code_name Stable code.
	 * @param string $message   For the operator.
	 * @param array  $held      What waits.
	 */
	public static function held_back( string $code_name, string $message, array $held ): FeedError {
		return new self( $code_name, $message, '', null, null, $held );
	}

	/**
	 * Where in the mapping the fault is; empty where it is not there.
	 */
	public function path(): string {
		return $this->path;
	}

	/**
	 * On which line of a file the fault is; null where it is of none.
	 */
	public function at_line(): ?int {
		return $this->at_line;
	}

	/**
	 * The stable code.
	 */
	public function code_name(): string {
		return $this->code_name;
	}

	/**
	 * When the ERP wants to be asked again.
	 */
	public function retry_at(): ?int {
		return $this->retry_at;
	}

	/**
	 * What waits for a person.
	 */
	public function held(): ?array {
		return $this->held;
	}
}
