<?php
/**
 * The notice that says that the rules cannot be relied on here.
 *
 * Decides who sees it and where: whoever may change it, on WooCommerce's pages, ours, and the list of
 * plugins. It cannot be put away: until it is settled nobody knows what the shop may sell.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Health;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Unavailable;

defined( 'ABSPATH' ) || exit;

/**
 * The notice.
 */
final class RulesNotice {

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 */
	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * Shows it where it belongs.
	 */
	public function show(): void {
		if ( ! current_user_can( 'manage_woocommerce' ) || ! self::is_on_a_page_of_ours() ) {
			return;
		}
		try {
			$this->engine->prove();
		} catch ( Unavailable $fault ) {
			printf(
				'<div class="notice notice-error" data-cause="%1$s"><p><strong>%2$s</strong> %3$s %4$s</p><p><code>%5$s</code></p></div>',
				esc_attr( $fault->cause() ),
				esc_html( 'Stock Truth: ' . Advice::headline() . '.' ),
				esc_html( Advice::on( $fault ) ),
				esc_html__( 'Until then no verdict is given: carts can be filled, and orders pass only within the last figure that was written and is still good.', 'stock-truth' ),
				esc_html( $fault->getMessage() )
			);
		}
	}

	/**
	 * Whether the page is one of WooCommerce's, ours, or the list of plugins.
	 */
	private static function is_on_a_page_of_ours(): bool {
		$screen = get_current_screen();
		return null !== $screen && in_array( $screen->id, array_merge( wc_get_screen_ids(), array( 'plugins' ) ), true );
	}
}
