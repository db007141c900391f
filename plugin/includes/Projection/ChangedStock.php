<?php
/**
 * Products whose stock somebody else may have changed.
 *
 * Decides when they are projected again: at the end of the request, or of the piece of scheduled work, that changed them.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Ledger\ListingTable;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;
use StockTruth\Schedule;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Listens to products.
 */
final class ChangedStock {

	/**
	 * Products that changed in this request.
	 *
	 * @var array<int, true>
	 */
	private $changed = array();

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Brings listings to their figures.
	 *
	 * @var Projection
	 */
	private $projection;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Writes the shop's figures.
	 *
	 * @var ShopFigure
	 */
	private $shop_figure;

	/**
	 * Constructor.
	 *
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param Log           $log           Where faults are written.
	 * @param Projection    $projection    Brings listings to their figures.
	 * @param SettingsStore $settings      The settings.
	 * @param ShopFigure    $shop_figure   Writes the shop's figures.
	 */
	public function __construct( ListingTable $listing_table, Log $log, Projection $projection, SettingsStore $settings, ShopFigure $shop_figure ) {
		$this->listing_table = $listing_table;
		$this->log           = $log;
		$this->projection    = $projection;
		$this->settings      = $settings;
		$this->shop_figure   = $shop_figure;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		foreach ( array( 'woocommerce_new_product', 'woocommerce_update_product', 'woocommerce_new_product_variation', 'woocommerce_update_product_variation' ) as $hook ) {
			add_action( $hook, $services->callback( self::class, 'on_product' ) );
		}
	}

	/**
	 * A product was saved, perhaps with another stock.
	 *
	 * @param mixed $product_id Product.
	 */
	public function on_product( $product_id ): void {
		if ( $this->shop_figure->is_writing() || ! is_numeric( $product_id ) ) {
			return;
		}
		if ( array() === $this->changed && ! has_action( 'shutdown', array( $this, 'finish' ) ) ) {
			// Behind the catalogue: a product that is new has its row by then.
			add_action( 'shutdown', array( $this, 'finish' ), 5, 0 );
			add_action( 'action_scheduler_after_execute', array( $this, 'finish' ), 5, 0 );
		}
		$this->changed[ (int) $product_id ] = true;
		$this->projection->forget_done( (int) $product_id );
	}

	/**
	 * Forgets products that are due already for whoever changed them until now, and were not projected since.
	 *
	 * @param int[] $product_ids Products.
	 */
	public function forget( array $product_ids ): void {
		$this->changed = array_diff_key( $this->changed, array_flip( $product_ids ) );
	}

	/**
	 * Has the products projected that changed, apart from those that were projected since.
	 */
	public function finish(): void {
		$ids = array();
		foreach ( array_keys( $this->changed ) as $id ) {
			if ( ! $this->projection->has_done( $id ) ) {
				$ids[] = $id;
			}
		}
		$this->changed = array();
		try {
			if ( array() !== $ids && $this->settings->current()->is_enforcing() ) {
				$were_not = $this->listing_table->make_due( $ids );
				// Those that were due already have their run, where this request has planned it.
				if ( 0 !== $were_not || ! $this->projection->is_planned() ) {
					Schedule::soon();
				}
			}
		} catch ( \Throwable $error ) {
			$this->log->error( 'change_not_projected', $error );
		}
	}
}
