<?php
/**
 * How an ability answers, whatever is thrown.
 *
 * Decides codes and HTTP statuses: those of the REST routes.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Abilities;

use StockTruth\Exceptions\NotPossible;
use StockTruth\Rest\ExceptionsRoute;
use StockTruth\Rest\RouteFault;

defined( 'ABSPATH' ) || exit;

/**
 * Answers.
 */
final class Answers {

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param RouteFault $route_fault Answers requests that failed.
	 */
	public function __construct( RouteFault $route_fault ) {
		$this->route_fault = $route_fault;
	}

	/**
	 * Does what was asked for.
	 *
	 * @param callable(): array<string, mixed> $work What.
	 * @return array<string, mixed>|\WP_Error
	 */
	public function to( callable $work ) {
		try {
			return $work();
		} catch ( NotPossible $no ) {
			$statuses = array( 'product_unknown' => 404 ) + ExceptionsRoute::STATUSES;
			return new \WP_Error( 'stock_truth_' . $no->reason(), $no->getMessage(), array( 'status' => $statuses[ $no->reason() ] ?? 400 ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_ability_failed', $fault );
		}
	}
}
