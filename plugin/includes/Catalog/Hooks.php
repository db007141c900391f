<?php
/**
 * When a listing is looked at anew.
 *
 * Decides at which events of WordPress and WooCommerce. They are collected, and the listings brought up to date once, when
 * the request ends; what is written then is decided by Refresh.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Ledger\Database;
use StockTruth\Log;
use StockTruth\Policy\Categories;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Listens to products.
 */
final class Hooks {

	/** One that changes more products than this at a time brings those before up to date: it may run for hours. */
	const MOST = 500;

	/** What WooCommerce does at the end of a request, such as passing prices on to parents, comes before this. */
	const LAST = 100;

	/**
	 * The products of this request.
	 *
	 * @var ChangedProducts
	 */
	private $changed;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Brings listings up to date.
	 *
	 * @var Refresh
	 */
	private $refresh;

	/**
	 * Whether the end of the request is listened to.
	 *
	 * @var bool
	 */
	private $is_listening = false;

	/**
	 * Constructor.
	 *
	 * @param ChangedProducts $changed  The products of this request.
	 * @param Database        $database The database.
	 * @param Log             $log      Where faults are written.
	 * @param Refresh         $refresh  Brings listings up to date.
	 */
	public function __construct( ChangedProducts $changed, Database $database, Log $log, Refresh $refresh ) {
		$this->changed  = $changed;
		$this->database = $database;
		$this->log      = $log;
		$this->refresh  = $refresh;
	}

	/**
	 * Hooks into WordPress and WooCommerce. A request that changes no product builds nothing.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		$on_product = $services->callback( self::class, 'on_product' );
		// That a product was saved says nothing: every checkout and every projection saves its stock. What a listing
		// follows from is a field, a status or a type, and whoever writes one by an API is heard here.
		$on_meta = static function ( $meta, $product_id, $key = '' ) use ( $on_product ): void {
			if ( in_array( $key, Comparison::META, true ) ) {
				$on_product( $product_id );
			}
		};
		foreach ( array( 'added_post_meta', 'updated_post_meta', 'deleted_post_meta' ) as $hook ) {
			add_action( $hook, $on_meta, 10, 3 );
		}
		$on_post = static function ( $post ) use ( $on_product ): void {
			if ( $post instanceof \WP_Post && in_array( $post->post_type, array( 'product', 'product_variation' ), true ) ) {
				$on_product( $post->ID );
			}
		};
		add_action(
			'transition_post_status',
			static function ( $to, $from, $post ) use ( $on_post ): void {
				$on_post( $post );
			},
			10,
			3
		);
		add_action(
			'deleted_post',
			static function ( $id, $post = null ) use ( $on_post ): void {
				$on_post( $post );
			},
			10,
			2
		);
		// A product's type is a term, and so are the categories whose policies it follows.
		$on_terms = static function ( $product_id, $terms, $taxonomy ) use ( $on_product ): void {
			if ( in_array( $taxonomy, array( 'product_type', Categories::TAXONOMY ), true ) ) {
				$on_product( $product_id );
			}
		};
		add_action( 'added_term_relationship', $on_terms, 10, 3 );
		add_action( 'deleted_term_relationships', $on_terms, 10, 3 );
	}

	/**
	 * A product came, changed or went.
	 *
	 * @param mixed $product_id Product.
	 */
	public function on_product( $product_id ): void {
		if ( ! is_numeric( $product_id ) || (int) $product_id <= 0 ) {
			return;
		}
		if ( ! $this->is_listening ) {
			$this->is_listening = true;
			$finish             = array( $this, 'finish' );
			// Before others act on what the listings are, and once more for what they changed.
			add_action( 'shutdown', $finish, 2, 0 );
			add_action( 'shutdown', $finish, self::LAST, 0 );
			// A worker that runs scheduled actions does not end for long.
			add_action( 'action_scheduler_after_execute', $finish, 2, 0 );
			add_action( 'action_scheduler_failed_execution', $finish, 2, 0 );
		}
		if ( $this->changed->add( (int) $product_id ) >= self::MOST ) {
			$this->finish();
		}
	}

	/**
	 * Brings the listings up to date that this request changed. Nothing in it keeps a product from being saved.
	 */
	public function finish(): void {
		if ( $this->database->is_in_transaction() ) {
			// A projection saves products in one; they are looked at when it has ended.
			return;
		}
		foreach ( $this->changed->take() as $site => $ids ) {
			$is_other = get_current_blog_id() !== $site;
			if ( $is_other ) {
				switch_to_blog( $site );
			}
			try {
				$this->refresh->refresh( $ids );
			} catch ( \Throwable $error ) {
				$this->log->once( 'catalogue_not_recorded', $error );
			}
			if ( $is_other ) {
				restore_current_blog();
			}
		}
	}
}
