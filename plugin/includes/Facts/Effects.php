<?php
/**
 * What an order takes of the stock, as the core says it.
 *
 * Decides nothing: it asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Engine\Units;
use StockTruth\Ledger\Feeds;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * The effect of orders.
 *
 * @phpstan-import-type OrderAnswer from \StockTruth\Engine\Generated\Shapes
 * @phpstan-import-type OrderStatus from \StockTruth\Engine\Generated\Shapes
 * @phpstan-type Units array<int, array{ordered: int|float|string, refunded: int|float|string}>
 * @phpstan-type Known array{enteredAt?: int|null, completedAt?: int|null, feedSince?: int|null, counted?: bool, lines?: list<array{ordered: int, refunded: int}>}
 */
final class Effects {

	/** The status of an order that is not there any more. */
	const GONE = 'trash';

	/** Lines of one question; an order may have more. */
	const LINES = 100;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Constructor.
	 *
	 * @param Engine  $engine   The rules.
	 * @param Log     $log      Where faults are written.
	 * @param Feeds  $feeds  The feeds.
	 */
	public function __construct( Engine $engine, Log $log, Feeds $feeds ) {
		$this->engine   = $engine;
		$this->log      = $log;
		$this->feeds = $feeds;
	}

	/**
	 * The effect of an order.
	 *
	 * @param \WC_Order $order      The order, with its current status.
	 * @param bool      $is_counted Whether the ledger counts demand of it.
	 */
	public function of( \WC_Order $order, bool $is_counted ): Effect {
		return $this->effect( $order->get_status(), $this->facts( $order, $is_counted ) );
	}

	/**
	 * The effect of an order that is gone.
	 */
	public function of_gone(): Effect {
		return $this->effect( self::GONE, array() );
	}

	/**
	 * What an order's lines ask for.
	 *
	 * @param \WC_Order $order      The order, with its current status.
	 * @param bool      $is_counted Whether the ledger counts demand of it.
	 * @param array     $lines      Of Orders::stored().
	 * @return array<int, int>|null Ten-thousandths by item; null where nobody can say.
	 *
	 * @phpstan-param Units $lines
	 */
	public function nets_of( \WC_Order $order, bool $is_counted, array $lines ): ?array {
		return $this->nets( $order->get_status(), $lines, $this->facts( $order, $is_counted ) );
	}

	/**
	 * What the lines of an order ask for.
	 *
	 * @param string $status Without `wc-`.
	 * @param array  $lines  Of Orders::stored().
	 * @param array  $facts  By the layout's names. Where it is not said when the order was placed, it is none of those
	 *                       that were over before the feed was first heard.
	 * @return array<int, int>|null Ten-thousandths by item; null where nobody can say, or the ledger is to say nothing.
	 *
	 * @phpstan-param Units $lines
	 * @phpstan-param Known $facts
	 */
	public function nets( string $status, array $lines, array $facts ): ?array {
		$nets = array();
		foreach ( array() === $lines ? array( array() ) : array_chunk( $lines, self::LINES, true ) as $some ) {
			$asked = array();
			foreach ( $some as $line ) {
				$asked[] = array(
					'ordered'  => (int) Units::from_shop( $line['ordered'] ),
					'refunded' => (int) Units::from_shop( $line['refunded'] ),
				);
			}
			$answer = $this->ask( $status, $facts + array( 'lines' => $asked ) );
			if ( null === $answer || ! $answer['recorded'] ) {
				return null;
			}
			foreach ( array_keys( $some ) as $place => $item_id ) {
				$nets[ $item_id ] = $answer['lines'][ $place ]['net'];
			}
		}
		return $nets;
	}

	/**
	 * The core's word for a status of WooCommerce: the same, written as one word.
	 *
	 * @param string $status Without `wc-`.
	 *
	 * @phpstan-return OrderStatus
	 */
	public static function word( string $status ): string {
		$word = lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $status ) ) ) );
		/** @var OrderStatus $known */
		$known = isset( Layout::CODES['OrderStatus'][ $word ] ) ? $word : 'custom';
		return $known;
	}

	/**
	 * The statuses of orders that may be open demand, without `wc-`: those of which an order that was over long ago
	 * is no baseline.
	 *
	 * @return string[]
	 */
	public function open_statuses(): array {
		$long_ago = array(
			'enteredAt'   => 0,
			'completedAt' => 0,
			'feedSince'   => Moment::now(),
		);
		return array_values(
			array_filter(
				self::statuses(),
				function ( string $status ) use ( $long_ago ): bool {
					return $this->effect( $status, $long_ago )->is_demand();
				}
			)
		);
	}

	/**
	 * The statuses of orders that WooCommerce takes off its own figure, without `wc-`. Where nobody can say, none: a
	 * smaller N is the safe side.
	 *
	 * @return string[]
	 */
	public function reduced_statuses(): array {
		return array_values(
			array_filter(
				self::statuses(),
				function ( string $status ): bool {
					return $this->ask( $status, array() )['awaitsReduction'] ?? false;
				}
			)
		);
	}

	/**
	 * Every status that an order of this shop may have, without `wc-`.
	 *
	 * @return string[]
	 */
	private static function statuses(): array {
		return array_map(
			static function ( $name ): string {
				$name = (string) $name;
				return 0 === strpos( $name, 'wc-' ) ? substr( $name, 3 ) : $name;
			},
			array_keys( wc_get_order_statuses() )
		);
	}

	/**
	 * What the core has to know of an order beside its status.
	 *
	 * @param \WC_Order $order      The order.
	 * @param bool      $is_counted Whether the ledger counts demand of it.
	 *
	 * @phpstan-return Known
	 */
	private function facts( \WC_Order $order, bool $is_counted ): array {
		$completed = $order->get_date_completed();
		return array(
			'enteredAt'   => self::ms( $order->get_date_created() ),
			'completedAt' => self::ms( $completed ),
			// What is over before the ERP was ever heard is over before its first figure. Of what is not over nobody asks it.
			'feedSince'   => null === $completed ? null : $this->feeds->heard_since() ?? Moment::now(),
			'counted'     => $is_counted,
		);
	}

	/**
	 * An effect. While the core cannot be asked, an order counts as demand, whatever its status says: taking too
	 * much off is safe, taking too little is not.
	 *
	 * @param string $status Without `wc-`.
	 * @param array  $facts  By the layout's names.
	 *
	 * @phpstan-param Known $facts
	 */
	private function effect( string $status, array $facts ): Effect {
		$answer = $this->ask( $status, $facts );
		return null === $answer ? new Effect( 'demand', false, true, false, false ) : new Effect( $answer['effect'], $answer['unclear'], $answer['recorded'], true, $answer['setPending'] );
	}

	/**
	 * Asks the core.
	 *
	 * @param string $status Without `wc-`.
	 * @param array  $facts  By the layout's names.
	 * @return array|null By the layout's names; null where it cannot be asked.
	 *
	 * @phpstan-param Known $facts
	 * @phpstan-return OrderAnswer|null
	 */
	private function ask( string $status, array $facts ): ?array {
		try {
			return $this->engine->ask( 'order', array( 'status' => self::word( $status ) ) + $facts );
		} catch ( Unavailable | Undecidable $error ) {
			$this->log->error( 'order_not_judged', $error );
			return null;
		}
	}

	/**
	 * An instant of WooCommerce in UTC milliseconds.
	 *
	 * @param \WC_DateTime|null $date Date.
	 */
	private static function ms( $date ): ?int {
		return null === $date ? null : max( 0, $date->getTimestamp() ) * 1000;
	}
}
