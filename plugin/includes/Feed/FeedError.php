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
	 * An error.
	 *
	 * @param string     $code_name Stable code.
	 * @param string     $message   For the operator.
	 * @param int|null   $retry_at  When the ERP wants to be asked again.
	 * @param array|null $held      What waits for a person.
	 */
	public function __construct( string $code_name, string $message, ?int $retry_at = null, ?array $held = null ) {
		parent::__construct( $message );
		$this->code_name = $code_name;
		$this->retry_at  = $retry_at;
		$this->held      = $held;
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
