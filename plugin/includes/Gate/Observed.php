<?php
/**
 * What enforcing would have refused while the shop only observes.
 *
 * Decides how often the same finding is worth a line: a shopper who presses a button ten times, or a robot
 * that does so all night, is one finding an hour.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;

defined( 'ABSPATH' ) || exit;

/**
 * Events `would_refuse` of the subject `gate`.
 */
final class Observed {

	private const WHAT    = 'would_refuse';
	private const SUBJECT = 'gate';

	/**
	 * The same finding within this time is not written again.
	 */
	private const QUIET_MS = 3600000;

	/**
	 * How far back the same finding is looked for, and how many are counted.
	 */
	private const LOOK_BACK = 50;
	private const COUNT_MAX = 1000;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Constructor.
	 *
	 * @param Events $events The audit trail.
	 */
	public function __construct( Events $events ) {
		$this->events = $events;
	}

	/**
	 * Remembers a refusal that did not happen.
	 *
	 * @param string  $door    Id of the door.
	 * @param string  $step    Step of buying.
	 * @param Refusal $refusal What would have been said.
	 */
	public function remember( string $door, string $step, Refusal $refusal ): void {
		$finding = array(
			'door'    => $door,
			'step'    => $step,
			'reason'  => $refusal->reason(),
			'product' => $refusal->product_id(),
		);
		if ( ! $this->is_known( $finding ) ) {
			$this->events->record( self::WHAT, self::SUBJECT, null, $finding );
		}
	}

	/**
	 * How many findings there were since an instant, the newest thousand at most.
	 *
	 * @param int $since UTC milliseconds.
	 */
	public function count_since( int $since ): int {
		$count = 0;
		foreach ( $this->events->newest( self::COUNT_MAX, self::SUBJECT ) as $event ) {
			$count += self::WHAT === $event->what && $event->happened_at >= $since ? 1 : 0;
		}
		return $count;
	}

	/**
	 * Whether the same was found lately.
	 *
	 * @param array $finding Finding.
	 */
	private function is_known( array $finding ): bool {
		$since = Moment::now() - self::QUIET_MS;
		foreach ( $this->events->newest( self::LOOK_BACK, self::SUBJECT ) as $event ) {
			if ( $event->happened_at >= $since && $event->became === $finding ) {
				return true;
			}
		}
		return false;
	}
}
