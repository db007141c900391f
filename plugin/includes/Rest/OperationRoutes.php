<?php
/**
 * The routes of operations: what was decided, who is told, when people work, who is away.
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
	 * Decisions that were kept.
	 *
	 * @var DecisionsRoute
	 */
	private $decisions_route;

	/**
	 * The queue of exceptions.
	 *
	 * @var ExceptionsRoute
	 */
	private $exceptions_route;

	/**
	 * When people work.
	 *
	 * @var CalendarsRoute
	 */
	private $calendars_route;

	/**
	 * Who is away.
	 *
	 * @var PeopleRoute
	 */
	private $people_route;

	/**
	 * Receivers of webhooks.
	 *
	 * @var WebhooksRoute
	 */
	private $webhooks_route;

	/**
	 * Constructor.
	 *
	 * @param DecisionsRoute  $decisions_route  Decisions that were kept.
	 * @param ExceptionsRoute $exceptions_route The queue of exceptions.
	 * @param CalendarsRoute  $calendars_route  When people work.
	 * @param PeopleRoute     $people_route     Who is away.
	 * @param WebhooksRoute   $webhooks_route   Receivers of webhooks.
	 */
	public function __construct( DecisionsRoute $decisions_route, ExceptionsRoute $exceptions_route, CalendarsRoute $calendars_route, PeopleRoute $people_route, WebhooksRoute $webhooks_route ) {
		$this->decisions_route  = $decisions_route;
		$this->exceptions_route = $exceptions_route;
		$this->calendars_route  = $calendars_route;
		$this->people_route     = $people_route;
		$this->webhooks_route   = $webhooks_route;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		return $this->decisions_route->definitions() + $this->exceptions_route->definitions() + $this->calendars_route->definitions() + $this->people_route->definitions() + $this->webhooks_route->definitions();
	}
}
