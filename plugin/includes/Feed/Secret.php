<?php
/**
 * The secrets of feeds, and the one server that each may be sent to.
 *
 * Decides where a secret comes from and whom it is told. It is bound to one origin (scheme, host and port): whoever
 * may change a feed's address must not have the secret sent to a server of their own. A secret that was typed
 * in is bound to the address of that moment. One given by constant is bound to a constant, or to the address that
 * somebody who administers the site (not only the shop) saved.
 *
 * `STOCK_TRUTH_FEED_TOKEN_ERP` is the token of the feed `erp`, `STOCK_TRUTH_FEED_ORIGIN_ERP` the one server that it may be sent to.
 * `STOCK_TRUTH_FEED_TOKEN` and `STOCK_TRUTH_FEED_ORIGIN` are those of the one feed whose row says `constant`: no second feed
 * has that token sent to its server.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Events;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps secrets; never to be logged or sent to a browser.
 *
 * @phpstan-type Record array{kind: string, parts: array<string, string>, origin: string}
 */
final class Secret {

	/** Records by the feed's name, as JSON. */
	const OPTION = 'stock_truth_credentials';

	/** What the row says of where its secret is. */
	const NONE     = '';
	const STORED   = 'stored';
	const CONSTANT = 'constant';

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Constructor.
	 *
	 * @param Events $events The audit trail.
	 */
	public function __construct( Events $events ) {
		$this->events = $events;
	}

	/**
	 * What a feed's server is told; kind `none` where there is nothing.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array{kind: string, parts: array<string, string>}
	 * @throws FeedError Where there is a secret, but not for this server.
	 */
	public function for_server( FeedRow $feed ): array {
		$record = $this->record( $feed );
		if ( 'none' !== $record['kind'] && Address::origin( $feed->url() ) !== $record['origin'] ) {
			throw new FeedError(
				'secret_of_another_server',
				sprintf(
					/* translators: %s: server such as "https://erp.example.com:443". */
					__( 'The token was not given for %s and is not sent there. Enter the token again; or, where it stands in wp-config.php, have an administrator save the feed or set its constant of the origin to this server.', 'stock-truth' ),
					Address::origin( $feed->url() )
				)
			);
		}
		return array(
			'kind'  => $record['kind'],
			'parts' => $record['parts'],
		);
	}

	/**
	 * What is shown to a feed's server.
	 *
	 * @param FeedRow $feed Feed.
	 * @throws FeedError Where there is a secret, but not for this server, or it is not whole.
	 */
	public function credential( FeedRow $feed ): Credential {
		$told = $this->for_server( $feed );
		return Credential::of( $told['kind'], $told['parts'] );
	}

	/**
	 * Where a feed's secret comes from: `constant`, `option` or `none`.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function source( FeedRow $feed ): string {
		if ( null !== self::constant_token( $feed ) ) {
			return 'constant';
		}
		return 'none' === $this->record( $feed )['kind'] ? 'none' : 'option';
	}

	/**
	 * What kind of secret a feed has.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function kind( FeedRow $feed ): string {
		return $this->record( $feed )['kind'];
	}

	/**
	 * The name of the constant that a feed's token comes from; empty where it comes from none.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public static function constant_of( FeedRow $feed ): string {
		$own = 'STOCK_TRUTH_FEED_TOKEN' . self::suffix( $feed );
		if ( defined( $own ) ) {
			return $own;
		}
		return self::CONSTANT === $feed->credential_ref && defined( 'STOCK_TRUTH_FEED_TOKEN' ) ? 'STOCK_TRUTH_FEED_TOKEN' : '';
	}

	/**
	 * Refuses what is no credential.
	 *
	 * @param string                  $kind  One of Credential::PARTS.
	 * @param array<array-key, mixed> $parts By name.
	 * @return array<string, string> The parts of that kind.
	 * @throws FeedError Where a part is missing, unknown or cannot be sent.
	 */
	public static function parts( string $kind, array $parts ): array {
		$unknown = array_diff_key( $parts, Credential::PARTS[ $kind ] ?? $parts );
		if ( array() !== $unknown ) {
			throw new FeedError( 'credential_part_unknown', __( 'The credential has parts that its kind does not take.', 'stock-truth' ), 'credential' );
		}
		try {
			$texts = self::texts( $parts );
			foreach ( Credential::PARTS[ $kind ] ?? array() as $name => $need ) {
				if ( Credential::OPTIONAL !== $need && ! isset( $texts[ $name ] ) ) {
					// What may be empty has to be said all the same: a password that was forgotten is not none.
					throw Credential::incomplete( $name );
				}
			}
			return Credential::of( $kind, $texts )->parts();
		} catch ( FeedError $error ) {
			throw new FeedError( $error->code_name(), $error->getMessage(), 'credential.' . $error->path() );
		}
	}

	/**
	 * Stores a secret for a feed's present server; kind `none` removes it.
	 *
	 * @param FeedRow               $feed  Feed.
	 * @param string                $kind  One of Credential::PARTS.
	 * @param array<string, string> $parts Of parts().
	 */
	public function save( FeedRow $feed, string $kind, array $parts ): void {
		$this->keep(
			$feed,
			'none' === $kind ? null : array(
				'kind'   => $kind,
				'parts'  => $parts,
				'origin' => '' === $feed->url() ? '' : Address::origin( $feed->url() ),
			)
		);
		$this->events->record( 'feed_credential_saved', 'feed:' . $feed->name, null, array( 'kind' => $kind ) );
	}

	/**
	 * A feed moved: a stored secret is forgotten, for it was given for the old server. One that was typed in before there was
	 * an address is bound to the first one.
	 *
	 * @param FeedRow $before The feed before.
	 * @param FeedRow $after  The feed now.
	 */
	public function moved( FeedRow $before, FeedRow $after ): void {
		$record = $this->stored()[ $after->name ] ?? null;
		if ( null === $record || 'option' !== $this->source( $after ) ) {
			return;
		}
		if ( '' === $before->url() ) {
			$record['origin'] = Address::origin( $after->url() );
			$this->keep( $after, $record );
		} elseif ( Address::origin( $before->url() ) !== Address::origin( $after->url() ) ) {
			$this->save( $after, 'none', array() );
		}
	}

	/**
	 * Binds a secret given by constant to a feed's present server, where whoever acts administers the site.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function approve( FeedRow $feed ): void {
		$was = $this->record( $feed )['origin'];
		$now = Address::origin( $feed->url() );
		if ( 'constant' !== $this->source( $feed ) || '' === $feed->url() || ! self::is_administered() || $now === $was ) {
			return;
		}
		$this->events->record( 'feed_server_approved', 'feed:' . $feed->name, array( 'server' => $was ), array( 'server' => $now ) );
		$this->keep(
			$feed,
			array(
				'kind'   => 'none',
				'parts'  => array(),
				'origin' => $now,
			)
		);
	}

	/**
	 * Forgets everything that was kept of a feed.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function forget( FeedRow $feed ): void {
		$this->keep( $feed, null );
	}

	/**
	 * What a feed's server would be told, and which server that is.
	 *
	 * @param FeedRow $feed Feed.
	 * @return Record
	 */
	private function record( FeedRow $feed ): array {
		$stored = $this->stored()[ $feed->name ] ?? array(
			'kind'   => 'none',
			'parts'  => array(),
			'origin' => '',
		);
		$token  = self::constant_token( $feed );
		if ( null === $token ) {
			return $stored;
		}
		$origin = self::constant( 'STOCK_TRUTH_FEED_ORIGIN' . self::suffix( $feed ) ) ?? ( self::CONSTANT === $feed->credential_ref ? self::constant( 'STOCK_TRUTH_FEED_ORIGIN' ) : null );
		return array(
			'kind'   => '' === $token ? 'none' : 'bearer',
			'parts'  => array( 'token' => $token ),
			'origin' => null === $origin ? $stored['origin'] : Address::origin( $origin ),
		);
	}

	/**
	 * The token that wp-config.php gives a feed; null where it gives none.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private static function constant_token( FeedRow $feed ): ?string {
		$name = self::constant_of( $feed );
		return '' === $name ? null : self::constant( $name );
	}

	/**
	 * A constant of wp-config.php; null where there is none.
	 *
	 * @param string $name Name.
	 */
	private static function constant( string $name ): ?string {
		$value = defined( $name ) ? constant( $name ) : null;
		return is_string( $value ) ? $value : null;
	}

	/**
	 * How constants of a feed end.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private static function suffix( FeedRow $feed ): string {
		return '_' . strtoupper( str_replace( '-', '_', $feed->name ) );
	}

	/**
	 * Keeps or forgets the record of a feed.
	 *
	 * @param FeedRow     $feed   Feed.
	 * @param Record|null $record Null forgets it.
	 */
	private function keep( FeedRow $feed, ?array $record ): void {
		$stored = $this->stored();
		unset( $stored[ $feed->name ] );
		if ( null !== $record ) {
			$stored[ $feed->name ] = $record;
		}
		if ( array() === $stored ) {
			delete_option( self::OPTION );
		} else {
			update_option( self::OPTION, (string) wp_json_encode( $stored, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ), false );
		}
	}

	/**
	 * All records.
	 *
	 * @return array<string, Record> By the feed's name.
	 */
	private function stored(): array {
		$text    = get_option( self::OPTION, '' );
		$decoded = is_string( $text ) && '' !== $text ? json_decode( $text, true ) : array();
		$records = array();
		foreach ( is_array( $decoded ) ? $decoded : array() as $name => $record ) {
			$kind   = is_array( $record ) ? ( $record['kind'] ?? '' ) : '';
			$origin = is_array( $record ) ? ( $record['origin'] ?? '' ) : '';
			$parts  = is_array( $record ) ? ( $record['parts'] ?? array() ) : array();
			if ( is_string( $kind ) && isset( Credential::PARTS[ $kind ] ) && is_string( $origin ) && is_array( $parts ) ) {
				$records[ (string) $name ] = array(
					'kind'   => $kind,
					'parts'  => self::texts( $parts ),
					'origin' => $origin,
				);
			}
		}
		return $records;
	}

	/**
	 * Those of some values that are texts.
	 *
	 * @param array<array-key, mixed> $values Values.
	 * @return array<string, string>
	 */
	private static function texts( array $values ): array {
		$texts = array();
		foreach ( $values as $name => $value ) {
			if ( is_string( $value ) ) {
				$texts[ (string) $name ] = $value;
			}
		}
		return $texts;
	}

	/**
	 * Whether whoever acts may administer the site, or sits at the server's own command line.
	 */
	public static function is_administered(): bool {
		return ( defined( 'WP_CLI' ) && WP_CLI ) || current_user_can( 'manage_options' );
	}
}
