<?php
/**
 * What Site Health says of the outbox.
 *
 * Decides when an administrator is told that other systems are not: a receiver is gone, events were given up, or wait for long.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Health;

use StockTruth\Engine\Moment;
use StockTruth\Outbox\Report;

defined( 'ABSPATH' ) || exit;

/**
 * What the test finds.
 */
final class OutboxHealth {

	/**
	 * How the outbox is doing.
	 *
	 * @var Report
	 */
	private $report;

	/**
	 * Constructor.
	 *
	 * @param Report $report How the outbox is doing.
	 */
	public function __construct( Report $report ) {
		$this->report = $report;
	}

	/**
	 * Whether other systems are told: a status, what it comes to, and details.
	 *
	 * @return array{0: string, 1: string, 2: string}
	 */
	public function finding(): array {
		try {
			$failing = $this->report->outbox_failing( Moment::now() );
			$waiting = $this->report->waiting();
		} catch ( \Throwable $error ) {
			return array( 'critical', __( 'The outbox cannot be read', 'stock-truth' ), $error->getMessage() );
		}
		if ( array() === $failing ) {
			/* translators: %d: number of events. */
			return array( 'good', __( 'Other systems are told what happens', 'stock-truth' ), sprintf( __( 'No receiver of webhooks is gone, nothing was given up in the last day, and nothing waits for more than an hour. Waiting now: %d.', 'stock-truth' ), $waiting ) );
		}
		$lines = array();
		foreach ( $failing as $one ) {
			switch ( $one['why'] ) {
				case 'gone':
					/* translators: 1: name of a receiver, 2: number of events. */
					$lines[] = sprintf( __( '%1$s has answered that it is gone; %2$d events wait. Remove it, or resume it.', 'stock-truth' ), $one['webhook'], $one['waiting'] );
					break;
				case 'dead':
					/* translators: 1: name of a receiver, 2: number of events, 3: code of a fault. */
					$lines[] = sprintf( __( '%1$s: %2$d events were given up in the last day (%3$s). Send them again by replay.', 'stock-truth' ), $one['webhook'], $one['dead'], $one['code'] );
					break;
				default:
					/* translators: 1: name of a receiver, 2: number of events, 3: instant, 4: code of a fault. */
					$lines[] = sprintf( __( '%1$s: %2$d events wait, the oldest since %3$s (%4$s).', 'stock-truth' ), $one['webhook'], $one['waiting'], Moment::write( (int) $one['waits_since'] ), $one['code'] );
			}
		}
		return array( 'recommended', __( 'Other systems are not told what happens', 'stock-truth' ), implode( ' ', $lines ) );
	}
}
