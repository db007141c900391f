<?php
/**
 * The sentence of a product that can be sold only on what is still to come.
 *
 * Decides its words. Whether that is so, and when it comes, is the core's to say. WooCommerce's own backorders stay off, so
 * that its reservation guards what is due as it guards what is there.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_get_availability`.
 */
final class Backorders {

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
	 * Constructor.
	 *
	 * @param Log           $log      Where faults are written.
	 * @param SettingsStore $settings The settings.
	 * @param Standing      $standing Verdicts of listings that are shown.
	 */
	public function __construct( Log $log, SettingsStore $settings, Standing $standing ) {
		$this->log      = $log;
		$this->settings = $settings;
		$this->standing = $standing;
	}

	/**
	 * Says that a product is available on backorder, and when it is expected.
	 *
	 * @param mixed $availability WooCommerce's text and class.
	 * @param mixed $product      Product.
	 * @return mixed
	 */
	public function tell( $availability, $product = null ) {
		if ( ! is_array( $availability ) || ! $product instanceof \WC_Product || ! Standing::is_listing( $product ) || 'in-stock' !== ( $availability['class'] ?? '' ) ) {
			return $availability;
		}
		try {
			$expected = $this->settings->current()->is_enforcing() ? $this->standing->expected_at( $product ) : null;
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			$expected = null;
		}
		if ( null !== $expected ) {
			$availability['class']        = 'available-on-backorder';
			$availability['availability'] = sprintf(
				/* translators: %s: date. */
				__( 'Available on backorder, expected %s', 'stock-truth' ),
				wp_date( wc_date_format(), intdiv( $expected, 1000 ) )
			);
		}
		return $availability;
	}
}
