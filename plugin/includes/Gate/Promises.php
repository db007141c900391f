<?php
/**
 * What live holds promise the lines of an order that is being paid.
 *
 * Decides how one promise for all lines of a listing is spread over them: in their order. What a promise is worth is
 * the core's to say, and so is whether it has ended, and whether an order is being paid by it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Demand\RequestHolds;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\PageMemory;
use StockTruth\Ledger\HoldTable;
use StockTruth\Ledger\Row\HoldRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Promises of orders.
 *
 * @phpstan-import-type Holding from Shapes
 * @phpstan-import-type Step from Shapes
 */
final class Promises {

	/** The most ends of holds that fit into one question. */
	private const ENDS = 200;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Holds.
	 *
	 * @var HoldTable
	 */
	private $holds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * What this request has just read, by order: several doors ask about one order before anything is taken.
	 *
	 * @var PageMemory<list<HoldRow>>
	 */
	private $read;

	/**
	 * What this request has written of them.
	 *
	 * @var RequestHolds
	 */
	private $written;

	/**
	 * Constructor.
	 *
	 * @param Engine       $engine  The rules.
	 * @param HoldTable    $holds   Holds.
	 * @param Log          $log     Where faults are written.
	 * @param RequestHolds $written What this request has written of them.
	 */
	public function __construct( Engine $engine, HoldTable $holds, Log $log, RequestHolds $written ) {
		$this->engine  = $engine;
		$this->holds   = $holds;
		$this->log     = $log;
		$this->read    = new PageMemory();
		$this->written = $written;
	}

	/**
	 * The holds of an order, for whoever is about to change them: they are read anew after that, unless he says what he wrote.
	 *
	 * @param int $order_id The order.
	 * @return list<HoldRow>
	 */
	public function held( int $order_id ): array {
		$held = $this->rows( $order_id );
		$this->read->forget( (string) $order_id );
		$this->written->forget( $order_id );
		return $held;
	}

	/**
	 * The holds of an order were written.
	 *
	 * @param int           $order_id The order.
	 * @param list<HoldRow> $holds    All of them.
	 */
	public function note( int $order_id, array $holds ): void {
		$this->written->note( $order_id, $holds );
	}

	/**
	 * At which step an order is that a checkout hands on: one whose units were held before was placed before, and is being
	 * paid, such as after a card was declined.
	 *
	 * @param int $order_id The order; 0 for none.
	 *
	 * @phpstan-return Step
	 */
	public function step( int $order_id ): string {
		return $this->step_by( 0 === $order_id ? array() : $this->rows( $order_id ) );
	}

	/**
	 * Whether units of a product are held for an order.
	 *
	 * @param int $order_id The order.
	 * @param int $stock_id The product that owns the stock.
	 */
	public function is_held( int $order_id, int $stock_id ): bool {
		$rows = array();
		foreach ( $this->rows( $order_id ) as $hold ) {
			if ( $stock_id === $hold->product_id ) {
				$rows[] = $hold;
			}
		}
		return 'pay' === $this->step_by( $rows );
	}

	/**
	 * At which step an order is for which these units were held; what ended stays in the table for a while. Where the core
	 * cannot be asked nothing passes by a promise, and the order counts as one that is placed.
	 *
	 * @param HoldRow[] $held Holds.
	 *
	 * @phpstan-return Step
	 */
	private function step_by( array $held ): string {
		if ( array() === $held ) {
			return 'checkout';
		}
		$ends = array();
		foreach ( array_slice( array_unique( array_column( $held, 'until_at' ) ), 0, self::ENDS ) as $until ) {
			$ends[] = array( 'until' => $until );
		}
		try {
			return $this->engine->ask(
				'holding',
				array(
					'step'    => 'checkout',
					'outcome' => 'undecided',
					'reasons' => array(),
					'now'     => Moment::now(),
					'holds'   => $ends,
				)
			)['step'];
		} catch ( Unavailable | Undecidable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return 'checkout';
		}
	}

	/**
	 * Lines of an order with what they are promised.
	 *
	 * @param int         $order_id The order.
	 * @param AskedLine[] $lines    Its lines.
	 * @return list<AskedLine> The same lines.
	 */
	public function on( int $order_id, array $lines ): array {
		$promised = self::by_listing( $this->rows( $order_id ) );
		foreach ( $lines as $line ) {
			$of_listing = $promised[ $line->stock_id ] ?? null;
			if ( null !== $of_listing ) {
				$line->promised       = $of_listing['units'];
				$line->promised_until = $of_listing['until'];

				$promised[ $line->stock_id ]['units'] = max( 0, $of_listing['units'] - $line->quantity );
			}
		}
		return array_values( $lines );
	}

	/**
	 * Holds with the promise that follows from a verdict. A line whose promise is kept keeps the end of its hold.
	 *
	 * @param string          $holding What becomes of the order's holds, by the core.
	 * @param HoldRow[]       $before  Holds now.
	 * @param list<HoldRow>   $after   Holds from now on.
	 * @param array<int, int> $whole   What lines ask for, in ten-thousandths, by listing.
	 * @return list<HoldRow>
	 *
	 * @phpstan-param Holding $holding
	 */
	public static function carried( string $holding, array $before, array $after, array $whole ): array {
		$stands = array();
		foreach ( 'keep' === $holding ? $before : array() as $hold ) {
			$stands[ $hold->line . ' ' . $hold->pool_id ] = $hold;
		}
		foreach ( $after as $hold ) {
			$standing = $stands[ $hold->line . ' ' . $hold->pool_id ] ?? null;
			if ( null !== $standing ) {
				$hold->until_at = $standing->until_at;
				$hold->fresh_at = $standing->fresh_at;
				$hold->promised = $standing->promised;
			} elseif ( 'promise' === $holding ) {
				$hold->fresh_at = Moment::now();
				$hold->promised = $whole[ $hold->product_id ] ?? 0;
			}
		}
		return $after;
	}

	/**
	 * The holds of an order.
	 *
	 * @param int $order_id The order.
	 * @return list<HoldRow>
	 */
	private function rows( int $order_id ): array {
		$rows = $this->read->get( (string) $order_id );
		if ( null === $rows ) {
			$rows = $this->written->of( $order_id ) ?? array_values( $this->holds->of_order( $order_id ) );
			$this->read->keep( (string) $order_id, $rows, null );
		}
		return $rows;
	}

	/**
	 * What holds promise of each listing: of a kit that is kept in several pools all of them together.
	 *
	 * @param HoldRow[] $holds Holds of an order.
	 * @return array<int, array{units: int, until: int}> Ten-thousandths, by listing.
	 */
	private static function by_listing( array $holds ): array {
		$promised = array();
		foreach ( $holds as $hold ) {
			$known = $promised[ $hold->product_id ] ?? null;

			$promised[ $hold->product_id ] = array(
				'units' => null === $known ? $hold->promised : min( $known['units'], $hold->promised ),
				'until' => null === $known ? $hold->until_at : min( $known['until'], $hold->until_at ),
			);
		}
		return $promised;
	}
}
