<?php
/**
 * Adds feeds and changes what they declare.
 *
 * Decides that nothing is stored where anything is wrong, that each change is written down, and who is told. Which values may
 * stand is decided in FeedFields, who owns a pool in Ownership.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * The list of feeds, as people change it.
 *
 * @phpstan-import-type Told from FeedFields
 */
final class FeedRegister {

	/** Of a feed that says nothing else. */
	const RANKING = 10;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Their secrets.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Constructor.
	 *
	 * @param Events $events The audit trail.
	 * @param Feeds  $feeds  The feeds.
	 * @param Secret $secret Their secrets.
	 */
	public function __construct( Events $events, Feeds $feeds, Secret $secret ) {
		$this->events = $events;
		$this->feeds  = $feeds;
		$this->secret = $secret;
	}

	/**
	 * Adds a feed.
	 *
	 * @param string                  $name  Its name.
	 * @param array<array-key, mixed> $input Of FeedFields, and `credential`: kind and parts.
	 * @return list<Told> What is wrong; empty where it was added.
	 */
	public function add( string $name, array $input ): array {
		$feed          = new FeedRow();
		$feed->name    = $name;
		$feed->ranking = self::RANKING;
		// The token of wp-config.php is that of one feed.
		$feed->credential_ref       = defined( 'STOCK_TRUTH_FEED_TOKEN' ) && ! $this->has_constant() ? Secret::CONSTANT : Secret::NONE;
		list( $after, $wrong, $credential ) = $this->read( $feed, $input );
		if ( 1 !== preg_match( FeedFields::NAME, $name ) ) {
			$wrong[] = FeedFields::told( 'feed_name_not_usable', 'name', __( 'A feed\'s name has small letters, digits and dashes, at most 40 of them.', 'stock-truth' ) );
		} elseif ( null !== $this->feeds->named( $name ) ) {
			$wrong[] = self::taken( $name );
		}
		if ( array() !== $wrong ) {
			return $wrong;
		}
		try {
			$this->feeds->add( $after );
		} catch ( Conflict $conflict ) {
			return array( self::taken( $name ) );
		}
		$this->events->record( 'feed_added', 'feed:' . $name, null, FeedFields::of( $after ) );
		$this->keep( $after, $credential );
		self::tell( null, $after );
		return array();
	}

	/**
	 * Adds a feed that was removed once more, as it was declared. Its secret was forgotten with it.
	 *
	 * @param string $name Its name.
	 * @return list<Told>|null What is wrong; empty where it was added; null where no feed of that name was removed within the
	 *     time that the journal is kept.
	 */
	public function restore( string $name ): ?array {
		foreach ( $this->events->newest( 100, 'feed:' . $name ) as $entry ) {
			if ( 'feed_removed' === $entry->what && is_array( $entry->was ) ) {
				// It went in the state of one that is removed.
				return $this->add( $name, array( 'state' => FeedRow::ACTIVE ) + $entry->was );
			}
		}
		return null;
	}

	/**
	 * Changes what a feed declares.
	 *
	 * @param FeedRow                 $feed  The feed; receives what stands then.
	 * @param array<array-key, mixed> $input As add() takes it; what is left out stays as it is.
	 * @return list<Told> What is wrong; empty where it was changed.
	 */
	public function change( FeedRow $feed, array $input ): array {
		$before                             = clone $feed;
		list( $after, $wrong, $credential ) = $this->read( $feed, $input );
		if ( FeedRow::REMOVING === $feed->state ) {
			$wrong[] = FeedFields::told( 'feed_not_active', 'state', __( 'The feed is being removed.', 'stock-truth' ) );
		}
		if ( array() !== $wrong ) {
			return $wrong;
		}
		$is_changed = FeedFields::of( $before ) !== FeedFields::of( $after );
		if ( $is_changed ) {
			$this->feeds->change(
				$feed,
				static function ( FeedRow $now ) use ( $input ): void {
					list( $changed ) = FeedFields::over( $now, array_diff_key( $input, array( 'credential' => true ) ) );
					$now->become( $changed );
				}
			);
			$was = array_filter( FeedFields::of( $before ), static fn( $value, string $field ): bool => FeedFields::of( $feed )[ $field ] !== $value, ARRAY_FILTER_USE_BOTH );
			$this->events->record( 'feed_changed', 'feed:' . $feed->name, $was, array_intersect_key( FeedFields::of( $feed ), $was ) );
			$this->secret->moved( $before, $feed );
		}
		$this->keep( $feed, $credential );
		if ( $is_changed ) {
			self::tell( $before, $feed );
		}
		return array();
	}

	/**
	 * A feed with input written over it, what is wrong, and the credential that was given.
	 *
	 * @param FeedRow                 $feed  Feed.
	 * @param array<array-key, mixed> $input As add() takes it.
	 * @return array{FeedRow, list<Told>, array{kind: string, parts: array<string, string>}|null}
	 */
	private function read( FeedRow $feed, array $input ): array {
		list( $after, $wrong ) = FeedFields::over( $feed, array_diff_key( $input, array( 'credential' => true ) ) );
		$given                 = $input['credential'] ?? null;
		if ( null === $given ) {
			return array( $after, $wrong, null );
		}
		try {
			$kind  = is_array( $given ) && is_string( $given['kind'] ?? null ) ? $given['kind'] : '';
			$parts = is_array( $given ) && is_array( $given['parts'] ?? null ) ? $given['parts'] : array();
			return array(
				$after,
				$wrong,
				array(
					'kind'  => $kind,
					'parts' => Secret::parts( $kind, $parts ),
				),
			);
		} catch ( FeedError $error ) {
			$wrong[] = FeedFields::told( $error->code_name(), $error->path(), $error->getMessage() );
			return array( $after, $wrong, null );
		}
	}

	/**
	 * Keeps the credential that was given, and approves the server of one that wp-config.php gives.
	 *
	 * @param FeedRow                                                $feed       Feed.
	 * @param array{kind: string, parts: array<string, string>}|null $credential Null where none was given.
	 */
	private function keep( FeedRow $feed, ?array $credential ): void {
		if ( null !== $credential && '' === Secret::constant_of( $feed ) ) {
			$ref = 'none' === $credential['kind'] ? Secret::NONE : Secret::STORED;
			$this->feeds->change(
				$feed,
				static function ( FeedRow $now ) use ( $ref ): void {
					$now->credential_ref = $ref;
				}
			);
			$this->secret->save( $feed, $credential['kind'], $credential['parts'] );
		}
		$this->secret->approve( $feed );
	}

	/**
	 * Whether a feed has the one token of wp-config.php.
	 */
	private function has_constant(): bool {
		return in_array( Secret::CONSTANT, array_column( $this->feeds->all(), 'credential_ref' ), true );
	}

	/**
	 * Tells whoever plans work that a feed is another one.
	 *
	 * @param FeedRow|null $before The feed before; null where it is new.
	 * @param FeedRow      $after  The feed now.
	 */
	private static function tell( ?FeedRow $before, FeedRow $after ): void {
		/**
		 * Fires after a feed was added or declares something else than before.
		 *
		 * @since 0.1.0
		 *
		 * @param FeedRow|null $before The feed before; null where it is new.
		 * @param FeedRow      $after  The feed now.
		 */
		do_action( 'stock_truth_feed_changed', $before, $after );
	}

	/**
	 * The fault of a name that another feed has.
	 *
	 * @param string $name Name.
	 * @return Told
	 */
	private static function taken( string $name ): array {
		/* translators: %s: name. */
		return FeedFields::told( 'feed_name_taken', 'name', sprintf( __( 'There is a feed called `%s`.', 'stock-truth' ), $name ) );
	}
}
