<?php
/**
 * Receives what ERPs push.
 *
 * Decides what becomes of a message while its sender waits: one that is signed is kept, with its id and its text, and taken
 * in later; one that proves nothing has the feed read at most, once a minute, and is refused where the feed asks nobody.
 * Nothing is taken in here.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\FeedMessageTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedMessageRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Log;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * The door for messages.
 *
 * @phpstan-type Received array{http: int, status: string, retry_s: int|null}
 */
final class PushInbox {

	/** The longest text of a message. */
	const BODY_MAX_BYTES = 1048576;

	/** So much may wait of one feed; then its sender is asked to come again later. */
	const WAITING_MAX       = 1000;
	const WAITING_MAX_BYTES = 67108864;

	/** When to come again, in seconds. */
	const RETRY_S = 120;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Messages.
	 *
	 * @var FeedMessageTable
	 */
	private $messages;

	/**
	 * The secrets that they are signed by.
	 *
	 * @var PushSecrets
	 */
	private $secrets;

	/**
	 * Constructor.
	 *
	 * @param Feeds            $feeds    The feeds.
	 * @param Log              $log      Where faults are written.
	 * @param FeedMessageTable $messages Messages.
	 * @param PushSecrets      $secrets  The secrets that they are signed by.
	 */
	public function __construct( Feeds $feeds, Log $log, FeedMessageTable $messages, PushSecrets $secrets ) {
		$this->feeds    = $feeds;
		$this->log      = $log;
		$this->messages = $messages;
		$this->secrets  = $secrets;
	}

	/**
	 * Receives a message.
	 *
	 * @param string $name      Name of the feed.
	 * @param string $id        Header `webhook-id`.
	 * @param string $timestamp Header `webhook-timestamp`.
	 * @param string $signed    Header `webhook-signature`.
	 * @param string $body      The text as it came.
	 * @return Received The HTTP status, a word, and in how many seconds to come again, where that is asked for.
	 */
	public function receive( string $name, string $id, string $timestamp, string $signed, string $body ): array {
		if ( strlen( $body ) > self::BODY_MAX_BYTES ) {
			return self::answer( 413, 'body_too_long' );
		}
		$feed = $this->feeds->named( $name );
		if ( null === $feed ) {
			return self::answer( 401, 'signature_refused' );
		}
		$keys  = $this->secrets->keys( $feed );
		$fault = PushSignature::fault( $keys, $id, $timestamp, $signed, $body, intdiv( Moment::now(), 1000 ) );
		if ( '' === $fault ) {
			return $this->keep( $feed, $id, $body );
		}
		return $this->proves_nothing( $feed, $fault, array() !== $keys );
	}

	/**
	 * Keeps a message that is signed, once.
	 *
	 * @param FeedRow $feed The feed.
	 * @param string  $id   The message's id.
	 * @param string  $body Its text.
	 * @return Received
	 */
	private function keep( FeedRow $feed, string $id, string $body ): array {
		if ( $this->messages->has( $feed->id, $id ) ) {
			return self::answer( 200, 'duplicate' );
		}
		if ( 'hint' === $feed->push() && $feed->is_polled() ) {
			return $this->hinted( $feed );
		}
		$is_ready = FeedRow::ACTIVE === $feed->state && array() === Contract::undeclared( $feed ) && in_array( $feed->push(), array( 'delta', 'snapshot' ), true );
		if ( ! $is_ready ) {
			return self::answer( 503, 'feed_not_ready', self::RETRY_S );
		}
		$load = $this->messages->load( $feed->id );
		if ( $load['messages'] >= self::WAITING_MAX || $load['bytes'] + strlen( $body ) > self::WAITING_MAX_BYTES ) {
			return self::answer( 503, 'queue_full', self::RETRY_S );
		}
		$message              = new FeedMessageRow();
		$message->feed_id     = $feed->id;
		$message->message_id  = $id;
		$message->received_at = Moment::now();
		$message->bytes       = strlen( $body );
		$message->body        = $body;
		if ( ! $this->messages->add( $message ) ) {
			// Two deliveries at once: the other one was first.
			return self::answer( 200, 'duplicate' );
		}
		// Whoever dies before this is planned leaves a message behind that is found every quarter of an hour.
		Schedule::push( $feed->id, $message->id );
		return self::answer( 202, 'accepted' );
	}

	/**
	 * What becomes of a message that is not signed, wrongly, or at another time than now.
	 *
	 * @param FeedRow $feed       The feed.
	 * @param string  $fault      Of PushSignature.
	 * @param bool    $has_secret Whether the feed has a secret.
	 * @return Received
	 */
	private function proves_nothing( FeedRow $feed, string $fault, bool $has_secret ): array {
		// A feed of which nobody has said that anything is pushed is not read because a stranger knows its name.
		if ( $feed->is_polled() && ( $has_secret || '' !== $feed->push() ) ) {
			return $this->hinted( $feed );
		}
		// Once a minute: whoever sends a thousand of them does not fill the log.
		if ( ( $has_secret || '' !== $feed->push() ) && $this->feeds->hint( $feed, Moment::now() ) ) {
			$this->log->warning( 'push_refused', $feed->name . ': ' . $fault );
		}
		return self::answer( 401, 'signature_refused' );
	}

	/**
	 * Has the feed read, unless another hint has done so within a minute.
	 *
	 * @param FeedRow $feed The feed.
	 * @return Received
	 */
	private function hinted( FeedRow $feed ): array {
		$now = Moment::now();
		if ( $this->feeds->hint( $feed, $now ) ) {
			Schedule::pull_soon( $feed->id, $now );
		}
		return self::answer( 202, 'hint' );
	}

	/**
	 * An answer.
	 *
	 * @param int      $http    HTTP status.
	 * @param string   $status  A word.
	 * @param int|null $retry_s In how many seconds to come again.
	 * @return Received
	 */
	private static function answer( int $http, string $status, ?int $retry_s = null ): array {
		return compact( 'http', 'status', 'retry_s' );
	}
}
