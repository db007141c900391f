<?php
/**
 * The veto on "in stock" where products are shown.
 *
 * Decides where it is said. It only ever says no: a product that WooCommerce holds to be out of stock
 * stays so. What is stored is never touched.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\PageMemory;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_product_is_in_stock`.
 */
final class Browse {

	/**
	 * Whether an answer is being worked out: reading facts may itself ask for a product's stock.
	 *
	 * @var bool
	 */
	private $is_judging = false;

	/**
	 * Whether the core is asked, by kind of request and product.
	 *
	 * @var PageMemory<bool>
	 */
	private $page;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Verdicts of listings that are shown.
	 *
	 * @var Standing
	 */
	private $standing;

	/**
	 * Which request of the Store API is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param Log           $log       Where faults are written.
	 * @param SettingsStore $settings  The settings.
	 * @param Standing      $standing  Verdicts of listings that are shown.
	 * @param StoreApi      $store_api Which request of the Store API is answered.
	 */
	public function __construct( Log $log, SettingsStore $settings, Standing $standing, StoreApi $store_api ) {
		$this->log       = $log;
		$this->page      = new PageMemory();
		$this->settings  = $settings;
		$this->standing  = $standing;
		$this->store_api = $store_api;
	}

	/**
	 * Says no where the core does.
	 *
	 * @param mixed $in_stock What WooCommerce says.
	 * @param mixed $product  Product.
	 * @return mixed
	 */
	public function veto( $in_stock, $product = null ) {
		if ( ! $in_stock || $this->is_judging || ! $product instanceof \WC_Product ) {
			return $in_stock;
		}
		$this->is_judging = true;
		try {
			return ! $this->is_asked( $product ) || $this->standing->may_sell( $product ) ? $in_stock : false;
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return $in_stock;
		} finally {
			$this->is_judging = false;
		}
	}

	/**
	 * Does something for which what is stored counts: an order's own reservation must not hide from it the
	 * goods that it holds. Whoever does it judges the order itself.
	 *
	 * @param callable $work What is to be done.
	 */
	public function without_veto( callable $work ): void {
		$before           = $this->is_judging;
		$this->is_judging = true;
		try {
			$work();
		} finally {
			$this->is_judging = $before;
		}
	}

	/**
	 * Whether the core is asked about a product: it takes stock itself, a shopper looks on, and the shop enforces.
	 *
	 * @param \WC_Product $product Product.
	 */
	private function is_asked( \WC_Product $product ): bool {
		// A page asks about each product several times; inside it requests of the Store API may be answered.
		$key   = ( $this->store_api->is_answering() ? 'answered ' : 'shown ' ) . $product->get_id();
		$asked = $this->page->get( $key );
		if ( null === $asked ) {
			$asked = Standing::is_listing( $product ) && $this->is_shown_to_shoppers() && $this->settings->current()->is_enforcing();
			$this->page->keep( $key, $asked );
		}
		return $asked;
	}

	/**
	 * Whether a shopper looks on. The back office, scheduled work and the management API see what is stored.
	 */
	private function is_shown_to_shoppers(): bool {
		if ( ( is_admin() && ! wp_doing_ajax() ) || wp_doing_cron() || ( defined( 'WP_CLI' ) && WP_CLI ) ) {
			return false;
		}
		return $this->store_api->is_answering() || ! ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	}
}
