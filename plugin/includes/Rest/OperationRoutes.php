<?php
/**
 * The routes of operations: who is told, when people work, who is away.
 *
 * Decides only that they belong together.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Routes by path.
 */
final class OperationRoutes {

	/**
	 * The queue of exceptions.
	 *
	 * @var ExceptionsRoute
	 */
	private $exceptions_route;

	/**
	 * Receivers of webhooks.
	 *
	 * @var WebhooksRoute
	 */
	private $webhooks_route;

	/**
	 * Constructor.
	 *
	 * @param ExceptionsRoute $exceptions_route The queue of exceptions.
	 * @param WebhooksRoute   $webhooks_route   Receivers of webhooks.
	 */
	public function __construct( ExceptionsRoute $exceptions_route, WebhooksRoute $webhooks_route ) {
		$this->exceptions_route = $exceptions_route;
		$this->webhooks_route   = $webhooks_route;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		return $this->exceptions_route->definitions() + $this->webhooks_route->definitions();
	}
}
