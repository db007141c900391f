<?php
/**
 * What an order takes of the stock, as the core says it.
 *
 * Decides nothing: it translates WooCommerce's words and asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Facts\Units;
use StockTruth\Ledger\FeedState;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * The effect of orders.
 */
final class Effects {

	/** The core's words by WooCommerce's; a word that is not here is a custom status. */
	const WORDS = array(
		'auto-draft'     => 'checkoutDraft',
		'draft'          => 'checkoutDraft',
		'new'            => 'checkoutDraft',
		'checkout-draft' => 'checkoutDraft',
		'pending'        => 'pending',
		'on-hold'        => 'onHold',
		'processing'     => 'processing',
		'completed'      => 'completed',
		'refunded'       => 'refunded',
		'cancelled'      => 'cancelled',
		'trash'          => 'cancelled',
		'failed'         => 'failed',
	);

	/** The status of an order that is not there any more. */
	const GONE = 'trash';

	/** Statuses of orders that are over: none of them is open when the plugin is installed. */
	const OVER = array( 'completed', 'refunded' );

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
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 * @param Log    $log    Where faults are written.
	 */
	public function __construct( Engine $engine, Log $log ) {
		$this->engine = $engine;
		$this->log    = $log;
	}

	/**
	 * The effect of an order.
	 *
	 * @param \WC_Order $order      The order, with its current status.
	 * @param bool      $is_counted Whether the ledger counts demand of it.
	 */
	public function of( \WC_Order $order, bool $is_counted ): Effect {
		return $this->ask(
			$order->get_status(),
			array(
				'enteredAt'   => self::ms( $order->get_date_created() ),
				'completedAt' => self::ms( $order->get_date_completed() ),
				// What is over before the ERP was ever heard is over before its first figure.
				'feedSince'   => FeedState::since() ?? Moment::now(),
				'counted'     => $is_counted,
			)
		);
	}

	/**
	 * The effect of an order that is gone.
	 */
	public function of_gone(): Effect {
		return $this->ask( self::GONE, array() );
	}

	/**
	 * What the lines of an order ask for that was placed since the feed is heard.
	 *
	 * @param string $status     Without `wc-`.
	 * @param array  $lines      Of Orders::stored().
	 * @param bool   $is_counted Whether the ledger counts demand of it.
	 * @return array<int, int>|null Ten-thousandths by item; null where nobody can say, or they ask for nothing yet.
	 */
	public function nets( string $status, array $lines, bool $is_counted ): ?array {
		$effect = $this->ask( $status, array( 'counted' => $is_counted ) );
		if ( ! $effect->is_judged() || ! ( $effect->is_demand() || $effect->has_left() ) ) {
			return null;
		}
		return array_map(
			static function ( array $line ) use ( $effect ): int {
				return $effect->is_demand() ? max( 0, (int) Units::from_shop( $line['ordered'] ) - (int) Units::from_shop( $line['refunded'] ) ) : 0;
			},
			$lines
		);
	}

	/**
	 * The statuses of orders that may be open demand, without `wc-`.
	 *
	 * @return string[]
	 */
	public function open_statuses(): array {
		$open = array();
		foreach ( array_keys( wc_get_order_statuses() ) as $name ) {
			$status = 0 === strpos( $name, 'wc-' ) ? substr( $name, 3 ) : $name;
			if ( ! in_array( $status, self::OVER, true ) && $this->ask( $status, array() )->is_demand() ) {
				$open[] = $status;
			}
		}
		return $open;
	}

	/**
	 * Asks the core. While it cannot be asked, an order counts as demand, whatever its status says: taking too
	 * much off is safe, taking too little is not.
	 *
	 * @param string $status Without `wc-`.
	 * @param array  $known  By the layout's names.
	 */
	private function ask( string $status, array $known ): Effect {
		try {
			$answer = $this->engine->ask( 'order', array( 'status' => self::WORDS[ $status ] ?? 'custom' ) + $known );
			return new Effect( $answer['effect'], $answer['unclear'], true );
		} catch ( Unavailable | Undecidable $error ) {
			$this->log->error( 'order_not_judged', $error );
			return new Effect( 'demand', false, false );
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
