<?php
/**
 * The feed's secret, and the one server that it may be sent to.
 *
 * Decides where it comes from and whom it is told. It is bound to one origin (scheme, host and port): whoever
 * may change the feed's address must not have the secret sent to a server of their own. A secret that was typed
 * in is bound to the address of that moment. One given by constant is bound to `STOCK_TRUTH_FEED_ORIGIN`, or to
 * the address that somebody who administers the site (not only the shop) saved.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Events;
use StockTruth\Policy\Settings;
use StockTruth\Policy\SettingsStore;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the secret; never to be logged or sent to a browser.
 */
final class Secret {

	const OPTION        = 'stock_truth_feed_token';
	const ORIGIN_OPTION = 'stock_truth_feed_origin';

	/**
	 * The settings, for the feed's address.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Constructor.
	 *
	 * @param SettingsStore $settings The settings.
	 * @param Events        $events   The audit trail.
	 */
	public function __construct( SettingsStore $settings, Events $events ) {
		$this->settings = $settings;
		$this->events   = $events;
	}

	/**
	 * Hooks into the settings.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( 'stock_truth_settings_saved', $services->callback( self::class, 'on_settings_saved' ), 5, 2 );
	}

	/**
	 * The secret for a server; empty where there is none.
	 *
	 * @param string $url An address there.
	 * @throws FeedError Where there is one, but not for this server.
	 */
	public function for_server( string $url ): string {
		$secret = $this->text();
		if ( '' !== $secret && self::origin( $url ) !== $this->approved_origin() ) {
			throw new FeedError(
				'secret_of_another_server',
				sprintf(
					/* translators: %s: server such as "https://erp.example.com:443". */
					__( 'The token was not given for %s and is not sent there. Enter the token again; or, where it stands in wp-config.php, have an administrator press “Save settings” or set STOCK_TRUTH_FEED_ORIGIN to this server.', 'stock-truth' ),
					self::origin( $url )
				)
			);
		}
		return $secret;
	}

	/**
	 * Where the secret comes from: `constant`, `option` or `none`.
	 */
	public function source(): string {
		if ( defined( 'STOCK_TRUTH_FEED_TOKEN' ) ) {
			return 'constant';
		}
		return '' === $this->text() ? 'none' : 'option';
	}

	/**
	 * Stores the secret for the feed's present server; an empty one removes it.
	 *
	 * @param string $token The secret.
	 */
	public function save( string $token ): void {
		if ( '' === $token ) {
			delete_option( self::OPTION );
		} else {
			update_option( self::OPTION, $token, false );
			$this->bind( (string) $this->settings->current()->feed()['url'] );
		}
		$this->events->record( 'feed_token_saved', 'settings', null, array( 'is_set' => '' !== $token ) );
	}

	/**
	 * The feed moved: a stored secret is forgotten, for it was given for the old server.
	 *
	 * @param Settings $before Settings before.
	 * @param Settings $after  Settings now.
	 */
	public function on_settings_saved( Settings $before, Settings $after ): void {
		$was = (string) $before->feed()['url'];
		$now = (string) $after->feed()['url'];
		if ( 'option' === $this->source() && '' === $was ) {
			// The secret was typed in before there was an address.
			$this->bind( $now );
		} elseif ( 'option' === $this->source() && self::origin( $was ) !== self::origin( $now ) ) {
			$this->save( '' );
		}
		$this->approve();
	}

	/**
	 * Binds a secret given by constant to the feed's present server, where whoever acts administers the site.
	 */
	public function approve(): void {
		$url = (string) $this->settings->current()->feed()['url'];
		if ( 'constant' !== $this->source() || '' === $url || ! self::is_administered() || self::origin( $url ) === $this->approved_origin() ) {
			return;
		}
		$this->events->record( 'feed_server_approved', 'settings', array( 'server' => $this->approved_origin() ), array( 'server' => self::origin( $url ) ) );
		$this->bind( $url );
	}

	/**
	 * The secret; empty where there is none.
	 */
	private function text(): string {
		if ( defined( 'STOCK_TRUTH_FEED_TOKEN' ) ) {
			return (string) STOCK_TRUTH_FEED_TOKEN;
		}
		return (string) get_option( self::OPTION, '' );
	}

	/**
	 * The server that the secret may be sent to; empty where there is none.
	 */
	private function approved_origin(): string {
		if ( defined( 'STOCK_TRUTH_FEED_ORIGIN' ) ) {
			return self::origin( (string) STOCK_TRUTH_FEED_ORIGIN );
		}
		return (string) get_option( self::ORIGIN_OPTION, '' );
	}

	/**
	 * Binds the secret to the server of an address.
	 *
	 * @param string $url Address; empty binds to nothing.
	 */
	private function bind( string $url ): void {
		update_option( self::ORIGIN_OPTION, '' === $url ? '' : self::origin( $url ), false );
	}

	/**
	 * Whether whoever acts may administer the site, or sits at the server's own command line.
	 */
	private static function is_administered(): bool {
		return ( defined( 'WP_CLI' ) && WP_CLI ) || current_user_can( 'manage_options' );
	}

	/**
	 * The server of an address: scheme, host and port.
	 *
	 * @param string $url Address.
	 */
	public static function origin( string $url ): string {
		$parts  = Address::parts( $url );
		$scheme = strtolower( $parts['scheme'] ?? '' );
		$port   = $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 );
		return $scheme . '://' . strtolower( $parts['host'] ?? '' ) . ':' . $port;
	}
}
