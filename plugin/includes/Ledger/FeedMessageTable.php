<?php
/**
 * Signed messages of ERPs.
 *
 * Decides that a message is known by the id that its sender gave it, and how long: id and text are one row, so that whoever
 * has seen the id has the text, or is done with it. What a message does is decided in Feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\FeedMessageRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_feed_message.
 */
final class FeedMessageTable implements Cleanable {

	/**
	 * Ids are kept for seven days: senders that follow the standard repeat a message for about three. One that is older is
	 * refused by its time anyhow, so that a lost id only costs another look at a message that is not news.
	 */
	const KEEP_MS = 604800000;

	/** Everything but the text. */
	const COLUMNS = 'id, feed_id, message_id, state, received_at, bytes, attempts, looked_at, code, run_id';

	/** States with a text. */
	const OPEN = "state IN ( 'waiting', 'held' )";

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Keeps a message, with its id and its text or not at all.
	 *
	 * @param FeedMessageRow $message The message; receives its number.
	 * @return bool False where the feed has a message of this id.
	 */
	public function add( FeedMessageRow $message ): bool {
		// Base64: the text may be of any character set, and what a connection takes for text must be of its own.
		$body = base64_encode( (string) $message->body ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- see above.
		$made = ( new Bulk( $this->database ) )->insert(
			$this->name(),
			array( 'feed_id', 'message_id', 'state', 'received_at', 'bytes', 'body' ),
			array( array( $message->feed_id, Cell::key( $message->message_id, 128 ), $message->state, $message->received_at, $message->bytes, $body ) ),
			'',
			'INSERT IGNORE'
		);
		if ( 1 === $made ) {
			$message->id = (int) $this->database->value( 'SELECT LAST_INSERT_ID()' );
		}
		return 1 === $made;
	}

	/**
	 * Whether a feed has a message of an id.
	 *
	 * @param int    $feed_id    Feed.
	 * @param string $message_id Of its sender.
	 */
	public function has( int $feed_id, string $message_id ): bool {
		return null !== $this->database->value( 'SELECT 1 FROM %i WHERE feed_id = %d AND message_id = %s', array( $this->name(), $feed_id, $message_id ) );
	}

	/**
	 * How much of a feed waits to be taken in.
	 *
	 * @param int $feed_id Feed.
	 * @return array{messages: int, bytes: int, held: bool}
	 */
	public function load( int $feed_id ): array {
		$row = $this->database->row(
			"SELECT COUNT(*) AS messages, COALESCE( SUM( bytes ), 0 ) AS bytes, COALESCE( SUM( state = 'held' ), 0 ) AS held FROM %i WHERE feed_id = %d AND " . self::OPEN,
			array( $this->name(), $feed_id )
		);
		return array(
			'messages' => (int) ( $row['messages'] ?? 0 ),
			'bytes'    => (int) ( $row['bytes'] ?? 0 ),
			'held'     => 0 !== (int) ( $row['held'] ?? 0 ),
		);
	}

	/**
	 * The first message of a feed that is not done with, with its text; null where there is none.
	 *
	 * @param int $feed_id Feed.
	 */
	public function first( int $feed_id ): ?FeedMessageRow {
		$row = $this->database->row( 'SELECT ' . self::COLUMNS . ', body FROM %i WHERE feed_id = %d AND ' . self::OPEN . ' ORDER BY id LIMIT 1', array( $this->name(), $feed_id ) );
		return null === $row ? null : FeedMessageRow::from_database( $row );
	}

	/**
	 * Feeds with messages that wait.
	 *
	 * @return list<int>
	 */
	public function feeds(): array {
		$feeds = array();
		foreach ( $this->database->rows( 'SELECT DISTINCT feed_id FROM %i WHERE ' . self::OPEN, array( $this->name() ) ) as $row ) {
			$feeds[] = Cell::number( $row, 'feed_id' );
		}
		return $feeds;
	}

	/**
	 * Messages of a feed, the newest first, without their texts.
	 *
	 * @param int $feed_id Feed.
	 * @param int $limit   How many at most.
	 * @return FeedMessageRow[]
	 */
	public function newest( int $feed_id, int $limit ): array {
		return array_map(
			array( FeedMessageRow::class, 'from_database' ),
			$this->database->rows( 'SELECT ' . self::COLUMNS . ' FROM %i WHERE feed_id = %d ORDER BY id DESC LIMIT %d', array( $this->name(), $feed_id, $limit ) )
		);
	}

	/**
	 * Writes what became of a message. One that is done with loses its text, and stays so: another worker, who found it being
	 * taken in, says afterwards that it waits.
	 *
	 * @param FeedMessageRow $message The message, changed.
	 */
	public function write( FeedMessageRow $message ): void {
		$is_open = in_array( $message->state, array( FeedMessageRow::WAITING, FeedMessageRow::HELD ), true );
		$this->database->write(
			'UPDATE %i SET state = %s, attempts = %d, looked_at = %d, code = %s, run_id = %d' . ( $is_open ? '' : ', body = NULL' ) . ' WHERE id = %d AND ' . self::OPEN,
			array( $this->name(), $message->state, $message->attempts, $message->looked_at, Cell::cut( $message->code, 60 ), $message->run_id, $message->id )
		);
		$message->body = $is_open ? $message->body : null;
	}

	/**
	 * Deletes all messages of a feed.
	 *
	 * @param int $feed_id Feed.
	 */
	public function remove( int $feed_id ): void {
		$this->database->write( 'DELETE FROM %i WHERE feed_id = %d', array( $this->name(), $feed_id ) );
	}

	/**
	 * Deletes messages that are done with and beyond their keeping.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE received_at < %d AND NOT ' . self::OPEN . ' ORDER BY received_at LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many messages are done with and beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE received_at < %d AND NOT ' . self::OPEN . ' LIMIT %d ) AS beyond',
			array( $this->name(), $now - self::KEEP_MS, $most )
		);
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'feed_message' );
	}
}
