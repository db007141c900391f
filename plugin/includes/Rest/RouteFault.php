<?php
/**
 * What a request is answered that failed inside.
 *
 * Decides what the person at the screen reads; what was thrown goes to the shop's log only.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Faults of routes.
 */
final class RouteFault {

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Constructor.
	 *
	 * @param Log $log Where faults are written.
	 */
	public function __construct( Log $log ) {
		$this->log = $log;
	}

	/**
	 * The answer to a request that failed: a stable code, and words for the person at the screen.
	 *
	 * @param string     $code  Code.
	 * @param \Throwable $fault What was thrown; it goes to the shop's log only.
	 */
	public function answer( string $code, \Throwable $fault ): \WP_Error {
		$this->log->error( $code, $fault );
		return new \WP_Error(
			$code,
			__( 'Something went wrong. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ),
			array( 'status' => 500 )
		);
	}
}
