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
use StockTruth\Ledger\FeedState;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * One order's effect.
 */
final class Effect {

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

	/** Statuses of orders that are over: none of them is open when the plugin is installed. */
	const OVER = array( 'completed', 'refunded' );

	/**
	 * One of `demand`, `hold`, `left`, `baseline`.
	 *
	 * @var string
	 */
	private $word;

	/**
	 * Whether somebody has to say what the status means.
	 *
	 * @var bool
	 */
	private $is_unclear;

	/**
	 * Whether the core was asked.
	 *
	 * @var bool
	 */
	private $is_judged;

	/**
	 * An effect.
	 *
	 * @param string $word       Of the core.
	 * @param bool   $is_unclear Whether somebody has to say what the status means.
	 * @param bool   $is_judged  Whether the core was asked.
	 */
	private function __construct( string $word, bool $is_unclear, bool $is_judged ) {
		$this->word       = $word;
		$this->is_unclear = $is_unclear;
		$this->is_judged  = $is_judged;
	}

	/**
	 * The effect of an order.
	 *
	 * @param \WC_Order $order      The order, with its current status.
	 * @param bool      $is_counted Whether the ledger counts demand of it.
	 */
	public static function of( \WC_Order $order, bool $is_counted ): Effect {
		return self::ask(
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
	public static function of_gone(): Effect {
		return self::ask( 'trash', array() );
	}

	/**
	 * The statuses of orders that may be open demand, without `wc-`.
	 *
	 * @return string[]
	 */
	public static function open_statuses(): array {
		$open = array();
		foreach ( array_keys( wc_get_order_statuses() ) as $name ) {
			$status = 0 === strpos( $name, 'wc-' ) ? substr( $name, 3 ) : $name;
			if ( ! in_array( $status, self::OVER, true ) && self::ask( $status, array() )->is_demand() ) {
				$open[] = $status;
			}
		}
		return $open;
	}

	/**
	 * Whether its lines ask for their net quantities.
	 */
	public function is_demand(): bool {
		return 'demand' === $this->word;
	}

	/**
	 * Whether its lines ask for nothing any more.
	 */
	public function has_left(): bool {
		return 'left' === $this->word;
	}

	/**
	 * Whether somebody has to say what the status means.
	 */
	public function is_unclear(): bool {
		return $this->is_unclear;
	}

	/**
	 * Whether the core was asked. Where it could not be, the order is judged as soon as it can.
	 */
	public function is_judged(): bool {
		return $this->is_judged;
	}

	/**
	 * Asks the core. While it cannot be asked, an order counts as demand, whatever its status says: taking too
	 * much off is safe, taking too little is not.
	 *
	 * @param string $status Without `wc-`.
	 * @param array  $known  By the layout's names.
	 */
	private static function ask( string $status, array $known ): Effect {
		try {
			$answer = Engine::instance()->ask( 'order', array( 'status' => self::WORDS[ $status ] ?? 'custom' ) + $known );
			return new self( $answer['effect'], $answer['unclear'], true );
		} catch ( Unavailable | Undecidable $error ) {
			Log::error( 'order_not_judged', $error );
			return new self( 'demand', false, false );
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
