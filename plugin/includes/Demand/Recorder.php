<?php
/**
 * Writes down what an order asks for, as often as it changes.
 *
 * Decides whose lines draw on a pool, and how they are written. Whether the order counts, what each line asks for and
 * what of it the ERP's figure reflects is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;
use StockTruth\Facts\Governed;
use StockTruth\Facts\Units;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\Demand;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;

defined( 'ABSPATH' ) || exit;

/**
 * Recomputes all lines of an order; doing it twice changes nothing.
 */
final class Recorder {

	/** For this long WooCommerce is taken to be in the middle of reducing an order. */
	const REDUCING_MS = 60000;
	const ATTEMPTS    = 3;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Lines of placed orders.
	 *
	 * @var Demand
	 */
	private $demand_lines;

	/**
	 * What orders take.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * What the ERP's figure reflects.
	 *
	 * @var Reflection
	 */
	private $reflection;

	/**
	 * Constructor.
	 *
	 * @param Database     $database     The database.
	 * @param Demand       $demand_lines Lines of placed orders.
	 * @param Effects      $effects      What orders take.
	 * @param Events       $events       The audit trail.
	 * @param Governed     $governed     Whose a listing's stock is.
	 * @param Listings     $listings     What is stored of products.
	 * @param Observations $observations The ledger's pools.
	 * @param Reflection   $reflection   What the ERP's figure reflects.
	 */
	public function __construct( Database $database, Demand $demand_lines, Effects $effects, Events $events, Governed $governed, Listings $listings, Observations $observations, Reflection $reflection ) {
		$this->database     = $database;
		$this->demand_lines = $demand_lines;
		$this->effects      = $effects;
		$this->events       = $events;
		$this->governed     = $governed;
		$this->listings     = $listings;
		$this->observations = $observations;
		$this->reflection   = $reflection;
	}

	/**
	 * Records an order as it is now.
	 *
	 * @param \WC_Order $order       The order, with its current status.
	 * @param bool      $is_reducing Whether WooCommerce is about to take it off its own figures.
	 * @param int|null  $revised_at  When it last changed; null for now.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	public function record( \WC_Order $order, bool $is_reducing = false, ?int $revised_at = null ): array {
		// Subscriptions and other plugins' documents are orders to PHP and ask for nothing by themselves.
		if ( 'shop_order' !== $order->get_type() ) {
			return array();
		}
		$known  = $this->demand_lines->of_order( $order->get_id() );
		$effect = $this->effects->of( $order, self::is_counted( $known ) );
		if ( ! $effect->is_recorded() ) {
			return array();
		}
		return $this->write( $order->get_id(), $order->get_status(), $effect, $this->lines( $order, $known ), $known, $is_reducing, $revised_at ?? Moment::now() );
	}

	/**
	 * Records an order that is about to be stored, and reduced by WooCommerce, where its lines ask for something.
	 * What leaves is recorded once that is stored.
	 *
	 * @param \WC_Order $order The order, with the status that it is to have.
	 * @return int[]|null Stock-managed products whose demand changed; null where it was not recorded.
	 */
	public function record_demand( \WC_Order $order ): ?array {
		if ( 'shop_order' !== $order->get_type() ) {
			return null;
		}
		$known  = $this->demand_lines->of_order( $order->get_id() );
		$effect = $this->effects->of( $order, self::is_counted( $known ) );
		if ( ! $effect->is_demand() ) {
			return null;
		}
		return $this->write( $order->get_id(), $order->get_status(), $effect, $this->lines( $order, $known ), $known, true, Moment::now() );
	}

	/**
	 * All of an order that a recording rests on but its refunds, as text: the same text, the same recording.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function content( \WC_Order $order ): string {
		$content = array( $order->get_status() );
		foreach ( $order->get_items() as $item ) {
			if ( $item instanceof \WC_Order_Item_Product && 0 !== $item->get_id() ) {
				$content[] = array( $item->get_id(), $item->get_product_id(), $item->get_variation_id(), $item->get_quantity() );
			}
		}
		return (string) wp_json_encode( $content );
	}

	/**
	 * Whether lines of the ledger ask for something.
	 *
	 * @param array<int, array> $known Lines of an order.
	 */
	private static function is_counted( array $known ): bool {
		return array() !== array_filter( array_column( $known, 'net' ) );
	}

	/**
	 * Records that an order is gone.
	 *
	 * @param int $order_id The order.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	public function record_gone( int $order_id ): array {
		$known = $this->demand_lines->of_order( $order_id );
		return array() === $known ? array() : $this->write( $order_id, Effects::GONE, $this->effects->of_gone(), array(), $known, false, Moment::now() );
	}

	/**
	 * Records that the connector has exported an order, or that a person says the ERP has it.
	 *
	 * @param int $order_id The order.
	 * @param int $at       When, in UTC milliseconds.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	public function record_exported( int $order_id, int $at ): array {
		return $this->database->transaction(
			function () use ( $order_id, $at ): array {
				$lines   = $this->demand_lines->of_order( $order_id );
				$locked  = $this->observations->lock( array_values( array_unique( array_column( $lines, 'pool_id' ) ) ) );
				$changed = array();
				foreach ( $this->demand_lines->of_order( $order_id ) as $item_id => $line ) {
					$was               = $line;
					$line['revisions'] = Revisions::exported( $line['revisions'], $at );
					if ( $line !== $was && isset( $locked[ $line['pool_id'] ] ) ) {
						$changed[ $item_id ] = $this->reflection->judge( $line, $this->reflection->position( $locked[ $line['pool_id'] ] ) );
					}
				}
				$this->store( $order_id, '', $locked, $changed, array() );
				return array_values( array_unique( array_column( $changed, 'product_id' ) ) );
			}
		);
	}

	/**
	 * What the lines of an order ask for, by item id. Lines of products that draw on no pool are left out.
	 *
	 * @param \WC_Order $order The order.
	 * @param array<int, array> $known Its lines in the ledger.
	 * @return array<int, array{product_id: int, ordered: int, net: int|null, key: string, pool_id: int|null}> An empty key where the product is gone;
	 *     no pool where there is none yet.
	 */
	private function lines( \WC_Order $order, array $known ): array {
		$lines = array();
		$units = array();
		foreach ( $order->get_items() as $item ) {
			if ( ! $item instanceof \WC_Order_Item_Product || 0 === $item->get_id() ) {
				continue;
			}
			$product                  = $item->get_product();
			$units[ $item->get_id() ] = array(
				'ordered'  => $item->get_quantity(),
				'refunded' => abs( $order->get_qty_refunded_for_item( $item->get_id() ) ),
			);
			$lines[ $item->get_id() ] = array(
				'product_id'      => $product instanceof \WC_Product ? (int) $product->get_stock_managed_by_id() : 0,
				'ordered'         => (int) Units::from_shop( $item->get_quantity() ),
				'is_virtual'      => $product instanceof \WC_Product && $product->is_virtual(),
				'is_downloadable' => $product instanceof \WC_Product && $product->is_downloadable(),
			);
		}
		$nets  = $this->effects->nets_of( $order, self::is_counted( $known ), $units );
		$pools = $this->listings->with_pools( array_filter( array_unique( array_column( $lines, 'product_id' ) ) ) );
		foreach ( $lines as $item_id => $line ) {
			$pool    = $pools[ $line['product_id'] ] ?? null;
			$is_ours = null !== $pool && $this->governed->is( $pool, $line['is_virtual'], $line['is_downloadable'] );
			$lines[ $item_id ]['net']     = $nets[ $item_id ] ?? null;
			$lines[ $item_id ]['key']     = $is_ours ? $pool['sku'] : '';
			$lines[ $item_id ]['pool_id'] = $is_ours ? $pool['id'] : null;
		}
		return $lines;
	}

	/**
	 * Writes lines under the locks of their pools, and the pools' U with them.
	 *
	 * @param int    $order_id    The order.
	 * @param string $status      Its status.
	 * @param Effect $effect      What it takes of the stock.
	 * @param array  $wanted      Of lines(); a known line that is not among them asks for nothing.
	 * @param array  $known       Its lines in the ledger, as they were read outside of the transaction.
	 * @param bool   $is_reducing Whether WooCommerce is about to reduce it.
	 * @param int    $revised_at  When lines that differ were changed.
	 * @return int[] Products whose lines changed.
	 * @throws Conflict Where others wrote every time.
	 */
	private function write( int $order_id, string $status, Effect $effect, array $wanted, array $known, bool $is_reducing, int $revised_at ): array {
		$pools = $this->pools( $wanted );
		for ( $attempt = 1; ; $attempt++ ) {
			// Which pools to lock is read outside of the transaction: the first plain read inside fixes what
			// all later ones see, and must not come before the locks.
			$pool_ids = array_merge( array_values( $pools ), array_column( $known, 'pool_id' ) );
			try {
				return $this->database->transaction(
					function () use ( $order_id, $status, $effect, $wanted, $is_reducing, $revised_at, $pools, $pool_ids ): array {
						$locked = $this->observations->lock( array_values( array_unique( $pool_ids ) ) );
						return $this->write_locked( $order_id, $status, $effect, $wanted, $is_reducing, $revised_at, $pools, $locked );
					}
				);
			} catch ( Conflict $conflict ) {
				if ( $attempt >= self::ATTEMPTS ) {
					throw $conflict;
				}
				$known = $this->demand_lines->of_order( $order_id );
			}
		}
	}

	/**
	 * The pools that lines draw on; makes those that there are not yet.
	 *
	 * @param array $wanted Of lines().
	 * @return array<string, int> Ids by key.
	 */
	private function pools( array $wanted ): array {
		$pools   = array();
		$missing = array();
		foreach ( $wanted as $line ) {
			if ( null !== $line['pool_id'] ) {
				$pools[ $line['key'] ] = $line['pool_id'];
			} elseif ( '' !== $line['key'] ) {
				$missing[] = $line['key'];
			}
		}
		return array() === $missing ? $pools : $pools + $this->observations->ensure( $missing );
	}

	/**
	 * Writes lines whose pools are locked.
	 *
	 * @param int                $order_id    The order.
	 * @param string             $status      Its status.
	 * @param Effect             $effect      What it takes of the stock.
	 * @param array              $wanted      Of lines().
	 * @param bool               $is_reducing Whether WooCommerce is about to reduce it.
	 * @param int                $revised_at  When lines that differ were changed.
	 * @param array<string, int> $pools       Pool ids by key.
	 * @param array<int, array>  $locked      Locked pools by id.
	 * @return int[] Products whose lines changed.
	 * @throws Conflict Where the order got a line of a pool that is not locked.
	 */
	private function write_locked( int $order_id, string $status, Effect $effect, array $wanted, bool $is_reducing, int $revised_at, array $pools, array $locked ): array {
		$known = $this->demand_lines->of_order( $order_id );
		if ( array() !== array_diff( array_column( $known, 'pool_id' ), array_keys( $locked ) ) ) {
			throw new Conflict( 'order ' . $order_id . ' got a line of another pool meanwhile' );
		}
		$changed = array();
		$revised = array();
		foreach ( self::merged( $order_id, $known, $wanted, $pools ) as $item_id => $line ) {
			$was                    = $known[ $item_id ] ?? null;
			$is_revised             = null === $was || $was['net'] !== $line['net'];
			$line['order_status']   = $status;
			$line['unjudged']       = (int) ! $effect->is_judged();
			$line['revised_at']     = $is_revised ? $revised_at : $line['revised_at'];
			$line['revisions']      = $is_revised ? Revisions::with( $line['revisions'], $line['net'], $revised_at ) : $line['revisions'];
			$line['reducing_until'] = $is_reducing ? Moment::now() + self::REDUCING_MS : $line['reducing_until'];
			$line                   = $this->reflection->judge( $line, $this->reflection->position( $locked[ $line['pool_id'] ] ) );
			if ( $line !== $was ) {
				$changed[ $item_id ] = $line;
			}
			if ( $is_revised ) {
				$revised[ $item_id ] = array( null === $was ? 0 : $was['net'], $line['net'], $line['product_id'] );
			}
		}
		$this->store( $order_id, $status, $locked, $changed, $revised, $effect->is_unclear() );
		return array_values( array_unique( array_column( $changed, 'product_id' ) ) );
	}

	/**
	 * Known lines as they are wanted now, and new ones.
	 *
	 * @param int                $order_id The order.
	 * @param array<int, array>  $known    Lines in the ledger.
	 * @param array<int, array>  $wanted   Of lines().
	 * @param array<string, int> $pools    Pool ids by key.
	 * @return array<int, array>
	 */
	private static function merged( int $order_id, array $known, array $wanted, array $pools ): array {
		$lines = array();
		foreach ( $known as $item_id => $line ) {
			// While nobody can say what it asks for, it asks for what it did.
			$line['net']       = isset( $wanted[ $item_id ] ) ? $wanted[ $item_id ]['net'] ?? $line['net'] : 0;
			$lines[ $item_id ] = $line;
		}
		foreach ( $wanted as $item_id => $line ) {
			// A line stays with the pool it was first recorded for, whatever the product's key is now.
			$net = $line['net'] ?? $line['ordered'];
			if ( isset( $known[ $item_id ] ) || ! isset( $pools[ $line['key'] ] ) || 0 === $net ) {
				continue;
			}
			$lines[ $item_id ] = array(
				'item_id'         => $item_id,
				'order_id'        => $order_id,
				'product_id'      => $line['product_id'],
				'pool_id'         => $pools[ $line['key'] ],
				'order_status'    => '',
				'net'             => $net,
				'reflected'       => 0,
				'in_flight'       => 0,
				'already_counted' => 0,
				'revised_at'      => 0,
				'revisions'       => array(),
				'settled'         => 0,
				'uncovered'       => 0,
				'unjudged'        => 0,
				'reducing_until'  => 0,
			);
		}
		return $lines;
	}

	/**
	 * Stores what changed, the pools' U and one event.
	 *
	 * @param int               $order_id   The order.
	 * @param string            $status     Its status.
	 * @param array<int, array> $locked     Locked pools.
	 * @param array<int, array> $changed    Lines that differ from the ledger.
	 * @param array<int, array> $revised    Net before and after, and product, of lines whose net changed.
	 * @param bool              $is_unclear Whether somebody has to say what the status means.
	 */
	private function store( int $order_id, string $status, array $locked, array $changed, array $revised, bool $is_unclear = false ): void {
		if ( array() === $changed ) {
			return;
		}
		$this->demand_lines->store( $changed );
		$ids = array_values( array_unique( array_column( $changed, 'pool_id' ) ) );
		foreach ( $ids as $id ) {
			$locked[ $id ]['project_due'] = true;
		}
		$pools = $this->reflection->add_up( array_intersect_key( $locked, array_flip( $ids ) ), $ids );
		$this->observations->store( $pools );
		if ( array() !== $revised ) {
			$this->events->record(
				$is_unclear ? 'demand_of_custom_status' : 'demand_revised',
				'order:' . $order_id,
				array_map(
					static function ( array $line ): array {
						return array(
							'product' => $line[2],
							'net'     => $line[0],
						);
					},
					$revised
				),
				array(
					'status' => $status,
					'net'    => array_map(
						static function ( array $line ): int {
							return $line[1];
						},
						$revised
					),
				)
			);
		}
	}
}
