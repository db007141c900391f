<?php
/**
 * The secrets by which ERPs sign what they push.
 *
 * Decides that a secret is made here and shown once, and that two of a feed are valid while one takes the other's place.
 * How a signature is checked is for PushSignature.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Makes, changes and forgets secrets; never to be logged.
 *
 * @phpstan-type Kept array{secret: string, made_at: int, older: string, older_ends_at: int}
 */
final class PushSecrets {

	/** Secrets by the feed's name, as JSON. */
	const OPTION = 'stock_truth_push_secrets';

	/** What a secret begins with, by the standard. */
	const PREFIX = 'whsec_';

	const BYTES = 32;

	/** How long the older secret stays valid: a day, in which whoever runs the ERP puts the new one in. */
	const OVERLAP_MS = 86400000;

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
	 * Makes a secret. Nobody is shown it again.
	 *
	 * @param FeedRow $feed      Feed.
	 * @param bool    $is_change Whether it takes the place of another one, which stays valid for a day.
	 * @return string The secret.
	 * @throws FeedError Where there is one and it is not to be changed, or there is none to change.
	 */
	public function make( FeedRow $feed, bool $is_change ): string {
		$kept = $this->stored()[ $feed->name ] ?? null;
		if ( null !== $kept && ! $is_change ) {
			throw new FeedError( 'push_secret_exists', __( 'The feed has a secret. Change it to get a new one: the old one stays valid for a day.', 'stock-truth' ), 'rotate' );
		}
		if ( null === $kept && $is_change ) {
			throw new FeedError( 'push_secret_missing', __( 'The feed has no secret that could be changed.', 'stock-truth' ), 'rotate' );
		}
		$now = Moment::now();
		$new = array(
			'secret'        => self::PREFIX . base64_encode( random_bytes( self::BYTES ) ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as the standard writes a secret.
			'made_at'       => $now,
			'older'         => null === $kept ? '' : $kept['secret'],
			'older_ends_at' => null === $kept ? 0 : $now + self::OVERLAP_MS,
		);
		$this->keep( $feed, $new );
		$this->events->record( null === $kept ? 'push_secret_made' : 'push_secret_changed', 'feed:' . $feed->name, null, $this->told( $feed ) );
		return $new['secret'];
	}

	/**
	 * Ends the older secret now, such as one that became known.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function end_older( FeedRow $feed ): void {
		$kept = $this->stored()[ $feed->name ] ?? null;
		if ( null === $kept || '' === $kept['older'] ) {
			return;
		}
		$was                   = $this->told( $feed );
		$kept['older']         = '';
		$kept['older_ends_at'] = 0;
		$this->keep( $feed, $kept );
		$this->events->record( 'push_secret_ended', 'feed:' . $feed->name, $was, $this->told( $feed ) );
	}

	/**
	 * Forgets the secrets of a feed: nothing that is pushed proves anything any more.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function forget( FeedRow $feed ): void {
		if ( isset( $this->stored()[ $feed->name ] ) ) {
			$was = $this->told( $feed );
			$this->keep( $feed, null );
			$this->events->record( 'push_secret_removed', 'feed:' . $feed->name, $was, null );
		}
	}

	/**
	 * The secrets of a feed that are valid, as bytes.
	 *
	 * @param FeedRow $feed Feed.
	 * @return list<string>
	 */
	public function keys( FeedRow $feed ): array {
		$kept = $this->stored()[ $feed->name ] ?? null;
		if ( null === $kept ) {
			return array();
		}
		$keys = array( self::key( $kept['secret'] ) );
		if ( '' !== $kept['older'] && $kept['older_ends_at'] > Moment::now() ) {
			$keys[] = self::key( $kept['older'] );
		}
		return array_values( array_diff( $keys, array( '' ) ) );
	}

	/**
	 * What is told of a feed's secrets: since when there is one, and until when an older one is valid too. Never a secret.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array{made_at: string|null, older_ends_at: string|null}
	 */
	public function told( FeedRow $feed ): array {
		$kept = $this->stored()[ $feed->name ] ?? null;
		return array(
			'made_at'       => null === $kept ? null : Moment::write( $kept['made_at'] ),
			'older_ends_at' => null === $kept || '' === $kept['older'] || $kept['older_ends_at'] <= Moment::now() ? null : Moment::write( $kept['older_ends_at'] ),
		);
	}

	/**
	 * A secret as bytes; empty where it is none.
	 *
	 * @param string $secret As it is written.
	 */
	private static function key( string $secret ): string {
		return (string) base64_decode( substr( $secret, strlen( self::PREFIX ) ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as the standard writes a secret.
	}

	/**
	 * Keeps or forgets the secrets of a feed.
	 *
	 * @param FeedRow   $feed Feed.
	 * @param Kept|null $kept Null forgets them.
	 */
	private function keep( FeedRow $feed, ?array $kept ): void {
		$stored = $this->stored();
		unset( $stored[ $feed->name ] );
		if ( null !== $kept ) {
			$stored[ $feed->name ] = $kept;
		}
		if ( array() === $stored ) {
			delete_option( self::OPTION );
		} else {
			update_option( self::OPTION, (string) wp_json_encode( $stored, JSON_UNESCAPED_SLASHES ), false );
		}
	}

	/**
	 * All secrets.
	 *
	 * @return array<string, Kept> By the feed's name.
	 */
	private function stored(): array {
		$text    = get_option( self::OPTION, '' );
		$decoded = is_string( $text ) && '' !== $text ? json_decode( $text, true ) : array();
		$stored  = array();
		foreach ( is_array( $decoded ) ? $decoded : array() as $name => $kept ) {
			$secret = is_array( $kept ) ? ( $kept['secret'] ?? null ) : null;
			if ( is_array( $kept ) && is_string( $secret ) ) {
				$older                    = $kept['older'] ?? '';
				$made_at                  = $kept['made_at'] ?? 0;
				$ends_at                  = $kept['older_ends_at'] ?? 0;
				$stored[ (string) $name ] = array(
					'secret'        => $secret,
					'made_at'       => is_int( $made_at ) ? $made_at : 0,
					'older'         => is_string( $older ) ? $older : '',
					'older_ends_at' => is_int( $ends_at ) ? $ends_at : 0,
				);
			}
		}
		return $stored;
	}
}
