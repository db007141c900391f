<?php
/**
 * What is shown of an exception's subject: its name, its key and where it is edited.
 *
 * Decides words only.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * Names of subjects.
 */
final class SubjectWords {

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Constructor.
	 *
	 * @param Feeds $feeds The feeds.
	 */
	public function __construct( Feeds $feeds ) {
		$this->feeds = $feeds;
	}

	/**
	 * A subject in words.
	 *
	 * @param string $subject Of an exception.
	 */
	public function name( string $subject ): string {
		list( $kind, $id ) = Subject::parts( $subject );
		switch ( $kind ) {
			case Subject::LISTING:
				$product = wc_get_product( $id );
				if ( ! $product instanceof \WC_Product ) {
					/* translators: %d: number of a product. */
					return sprintf( __( 'product %d, which is gone', 'stock-truth' ), $id );
				}
				$sku = $product->get_sku();
				/* translators: 1: name of a product, 2: its SKU. */
				return '' === $sku ? $product->get_name() : sprintf( __( '%1$s (SKU %2$s)', 'stock-truth' ), $product->get_name(), $sku );
			case Subject::FEED:
				$feed = $this->feeds->find( $id );
				/* translators: %s: name of a feed. */
				return sprintf( __( 'feed %s', 'stock-truth' ), null === $feed ? (string) $id : $feed->name );
			case Subject::ORDER:
				/* translators: %d: number of an order. */
				return sprintf( __( 'order %d', 'stock-truth' ), $id );
			default:
				return __( 'the whole shop', 'stock-truth' );
		}
	}

	/**
	 * Where a subject is edited; empty where it is nowhere.
	 *
	 * @param string $subject Of an exception.
	 */
	public function url( string $subject ): string {
		list( $kind, $id ) = Subject::parts( $subject );
		if ( Subject::LISTING === $kind ) {
			$parent = wp_get_post_parent_id( $id );
			return admin_url( 'post.php?action=edit&post=' . ( false === $parent || 0 === $parent ? $id : $parent ) );
		}
		if ( Subject::ORDER === $kind ) {
			$order = wc_get_order( $id );
			return $order instanceof \WC_Order ? $order->get_edit_order_url() : '';
		}
		return '';
	}
}
