<?php
/**
 * The back office of Stock Truth: one page under WooCommerce with a tab for what does not agree and one for
 * the settings.
 *
 * Decides who sees which tab. What the tabs show is in their own classes.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Menu, tabs and hooks of the back office.
 */
final class Admin {

	/**
	 * The form of a feed.
	 *
	 * @var FeedPage
	 */
	private $feed_page;

	/**
	 * Saves it.
	 *
	 * @var FeedSaveAction
	 */
	private $feed_save_action;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * What a person does about messages of ERPs.
	 *
	 * @var PushAction
	 */
	private $push_action;

	/**
	 * The queue.
	 *
	 * @var QueuePage
	 */
	private $queue_page;

	/**
	 * The page of mismatches.
	 *
	 * @var MismatchPage
	 */
	private $mismatch_page;

	/**
	 * Orders that the figures do not contain.
	 *
	 * @var OpenOrdersPage
	 */
	private $open_orders_page;

	/**
	 * Saves the settings.
	 *
	 * @var SaveAction
	 */
	private $save_action;

	/**
	 * The settings page.
	 *
	 * @var SettingsPage
	 */
	private $settings_page;

	/**
	 * Constructor.
	 *
	 * @param FeedPage       $feed_page        The form of a feed.
	 * @param FeedSaveAction $feed_save_action Saves it.
	 * @param Log            $log              Where faults are written.
	 * @param MismatchPage   $mismatch_page    The page of mismatches.
	 * @param OpenOrdersPage $open_orders_page Orders that the figures do not contain.
	 * @param PushAction     $push_action      What a person does about messages of ERPs.
	 * @param QueuePage      $queue_page       The queue.
	 * @param SaveAction     $save_action      Saves the settings.
	 * @param SettingsPage   $settings_page    The settings page.
	 */
	public function __construct( FeedPage $feed_page, FeedSaveAction $feed_save_action, Log $log, MismatchPage $mismatch_page, OpenOrdersPage $open_orders_page, PushAction $push_action, QueuePage $queue_page, SaveAction $save_action, SettingsPage $settings_page ) {
		$this->feed_page        = $feed_page;
		$this->feed_save_action = $feed_save_action;
		$this->log              = $log;
		$this->mismatch_page    = $mismatch_page;
		$this->open_orders_page = $open_orders_page;
		$this->push_action      = $push_action;
		$this->queue_page       = $queue_page;
		$this->save_action      = $save_action;
		$this->settings_page    = $settings_page;
	}

	/**
	 * Registers everything the back office needs.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		// A command may export products, too.
		ProductCsv::register( $services );
		if ( ! is_admin() ) {
			return;
		}
		ProductPanel::register( $services );
		CategoryPanel::register( $services );
		DoorsReport::register( $services );
		OverrideField::register( $services );
		add_action( 'admin_menu', $services->callback( self::class, 'menu' ), 60 );
		add_action( 'admin_enqueue_scripts', $services->callback( self::class, 'assets' ) );
		add_filter( 'woocommerce_screen_ids', array( self::class, 'screen_ids' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( STOCK_TRUTH_FILE ), array( self::class, 'links' ) );
		add_action( 'load-woocommerce_page_' . Page::SLUG, $services->callback( self::class, 'save' ) );
		add_action( 'admin_post_' . PullAction::ACTION, $services->callback( PullAction::class, 'run' ) );
		add_action( 'admin_post_' . HandOverAction::ACTION, $services->callback( HandOverAction::class, 'run' ) );
		add_action( 'admin_post_' . RestoredAction::ACTION, $services->callback( RestoredAction::class, 'run' ) );
		add_action( 'admin_post_' . UploadAction::ACTION, $services->callback( UploadAction::class, 'run' ) );
		add_action( 'admin_post_' . SettleAction::ACTION, $services->callback( SettleAction::class, 'run' ) );
		add_action( 'admin_post_' . SettleAction::UNDO, $services->callback( SettleAction::class, 'undo' ) );
		add_action( 'admin_post_' . QueueAction::SEVERAL, $services->callback( QueueAction::class, 'run_several' ) );
		add_action( 'admin_post_' . QueueAction::ACTION, $services->callback( QueueAction::class, 'run' ) );
		add_action( 'admin_post_' . MappingAction::ACTION, $services->callback( MappingAction::class, 'run' ) );
		add_action( 'admin_notices', $services->callback( FeedNotice::class, 'show' ) );
		add_action( 'admin_post_' . FeedNotice::ACTION, array( FeedNotice::class, 'dismiss' ) );
	}

	/**
	 * The menu entry.
	 */
	public function menu(): void {
		add_submenu_page(
			'woocommerce',
			__( 'Stock Truth', 'stock-truth' ),
			__( 'Stock Truth', 'stock-truth' ),
			'manage_woocommerce',
			Page::SLUG,
			array( $this, 'render' )
		);
	}

	/**
	 * Saves what was submitted, before the page is printed.
	 */
	public function save(): void {
		try {
			$this->save_action->run();
			$this->feed_save_action->run();
			$this->push_action->run();
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			wp_die( esc_html__( 'The settings could not be saved. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ), '', array( 'back_link' => true ) );
		}
	}

	/**
	 * Whether the page is being shown.
	 */
	public static function is_shown(): bool {
		$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
		return null !== $screen && 'woocommerce_page_' . Page::SLUG === $screen->id;
	}

	/**
	 * Styles and scripts, on this page only.
	 */
	public function assets(): void {
		if ( ! self::is_shown() ) {
			return;
		}
		wp_enqueue_style( 'stock-truth-admin', plugins_url( 'assets/admin/admin.css', STOCK_TRUTH_FILE ), array(), STOCK_TRUTH_VERSION );
		try {
			if ( 'mismatches' === self::tab() ) {
				$this->mismatch_page->enqueue();
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
		}
	}

	/**
	 * Has WooCommerce treat the page as one of its own.
	 *
	 * @param mixed $ids Screen ids.
	 * @return mixed
	 */
	public static function screen_ids( $ids ) {
		return is_array( $ids ) ? array_merge( $ids, array( 'woocommerce_page_' . Page::SLUG ) ) : $ids;
	}

	/**
	 * Links in the list of plugins.
	 *
	 * @param mixed $links Links.
	 * @return mixed
	 */
	public static function links( $links ) {
		$own = sprintf( '<a href="%s">%s</a>', esc_url( Page::url( 'settings' ) ), esc_html__( 'Settings', 'stock-truth' ) );
		return is_array( $links ) ? array_merge( array( 'settings' => $own ), $links ) : $links;
	}

	/**
	 * The page.
	 */
	public function render(): void {
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			return;
		}
		echo '<div class="wrap stock-truth"><h1>' . esc_html__( 'Stock Truth', 'stock-truth' ) . '</h1>';
		self::render_tabs();
		try {
			if ( 'settings' === self::tab() && '' !== FeedPage::asked_for() ) {
				$this->feed_page->render();
			} elseif ( 'settings' === self::tab() ) {
				$this->settings_page->render();
			} elseif ( 'queue' === self::tab() ) {
				$this->queue_page->render();
			} elseif ( 'orders' === self::tab() ) {
				$this->open_orders_page->render();
			} else {
				MismatchPage::render();
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			printf(
				'<div class="notice notice-error inline"><p>%s</p></div>',
				esc_html__( 'This page could not be shown completely. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' )
			);
		}
		echo '</div>';
	}

	/**
	 * The tab that was asked for.
	 */
	private static function tab(): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Which tab is looked at changes nothing.
		$tab = sanitize_key( Sent::text( $_GET, 'tab' ) );
		return in_array( $tab, array( 'queue', 'orders', 'settings' ), true ) ? $tab : 'mismatches';
	}

	/**
	 * The tabs.
	 */
	private static function render_tabs(): void {
		$tabs = array(
			'mismatches' => __( 'Mismatches', 'stock-truth' ),
			'queue'      => __( 'Queue', 'stock-truth' ),
			'orders'     => __( 'Open orders', 'stock-truth' ),
			'settings'   => __( 'Settings', 'stock-truth' ),
		);
		echo '<nav class="nav-tab-wrapper" aria-label="' . esc_attr__( 'Stock Truth', 'stock-truth' ) . '">';
		foreach ( $tabs as $tab => $label ) {
			$is_current = self::tab() === $tab;
			printf(
				'<a class="nav-tab%1$s" href="%2$s"%3$s>%4$s</a>',
				esc_attr( $is_current ? ' nav-tab-active' : '' ),
				esc_url( Page::url( $tab ) ),
				$is_current ? ' aria-current="page"' : '',
				esc_html( $label )
			);
		}
		echo '</nav>';
	}
}
