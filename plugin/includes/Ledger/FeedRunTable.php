<?php
/**
 * Readings of feeds.
 *
 * Decides who works on a run and that two who must not are not at work at once. What a run does is decided in
 * Feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_feed_run.
 */
final class FeedRunTable implements Cleanable {

	/** Who has not renewed for three minutes is taken for dead: no page takes a source that long. */
	const LOCK_MS = 180000;

	/** Ended runs are kept for 90 days, with what could not be read of them. */
	const KEEP_MS = 7776000000;

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
	 * Begins a run and locks it.
	 *
	 * @param FeedRunRow $run The run; receives number, lock and revision.
	 * @param int        $now Our clock.
	 * @return bool Whether it began; false where its lane is taken.
	 */
	public function begin( FeedRunRow $run, int $now ): bool {
		$run->begun_at   = $now;
		$run->lock_token = bin2hex( random_bytes( 16 ) );
		$run->lock_until = $now + self::LOCK_MS;
		$values          = $run->to_database();
		$made            = ( new Bulk( $this->database ) )->insert( $this->name(), array_keys( $values ), array( array_values( $values ) ), '', 'INSERT IGNORE' );
		if ( 1 === $made ) {
			$run->id       = (int) $this->database->value( 'SELECT LAST_INSERT_ID()' );
			$run->revision = 1;
		}
		return 1 === $made;
	}

	/**
	 * Takes over the open run of a lane that nobody works on: it goes on where it stopped.
	 *
	 * @param int    $feed_id Feed.
	 * @param string $lane    Lane.
	 * @param int    $now     Our clock.
	 * @return FeedRunRow|null Null where there is none, or somebody works on it.
	 */
	public function take_over( int $feed_id, string $lane, int $now ): ?FeedRunRow {
		$token = bin2hex( random_bytes( 16 ) );
		$taken = $this->database->write(
			'UPDATE %i SET lock_token = %s, lock_until = %d, revision = revision + 1 WHERE feed_id = %d AND lane = %s AND lock_until < %d',
			array( $this->name(), $token, $now + self::LOCK_MS, $feed_id, $lane, $now )
		);
		return 1 === $taken ? $this->open( $feed_id, $lane ) : null;
	}

	/**
	 * Writes a run by whoever works on it, and renews the lock. A run in a state that is over gives its lane and
	 * its lock back.
	 *
	 * @param FeedRunRow $run As it was read or begun, changed; receives its new revision.
	 * @param int        $now Our clock.
	 * @throws Superseded Where the worker was taken for dead and another goes on.
	 */
	public function write( FeedRunRow $run, int $now ): void {
		$is_over         = in_array( $run->state, array( FeedRunRow::DONE, FeedRunRow::FAILED, FeedRunRow::DISCARDED ), true );
		$token           = $run->lock_token;
		$run->lock_until = $is_over ? 0 : $now + self::LOCK_MS;
		if ( $is_over ) {
			$run->lane       = null;
			$run->lock_token = '';
			$run->ended_at   = $now;
		}
		$this->update( $run, 'lock_token = %s', array( $token ) );
	}

	/**
	 * Renews the lock of a run, and writes nothing else of it: how far it came is written with what it brought.
	 *
	 * @param FeedRunRow $run As it was read or begun.
	 * @param int        $now Our clock.
	 * @throws Superseded Where the worker was taken for dead and another goes on.
	 */
	public function renew( FeedRunRow $run, int $now ): void {
		$run->lock_until = $now + self::LOCK_MS;
		$renewed         = $this->database->write(
			'UPDATE %i SET lock_until = %d WHERE id = %d AND revision = %d AND lock_token = %s',
			array( $this->name(), $run->lock_until, $run->id, $run->revision, $run->lock_token )
		);
		if ( 1 !== $renewed ) {
			throw new Superseded( "another worker took over run {$run->id}" );
		}
	}

	/**
	 * Lets go of a run that is not over, such as one that is held or goes on in another request.
	 *
	 * @param FeedRunRow $run As it was read or begun, changed; receives its new revision.
	 * @throws Superseded Where another goes on.
	 */
	public function release( FeedRunRow $run ): void {
		$token           = $run->lock_token;
		$run->lock_token = '';
		$run->lock_until = 0;
		$this->update( $run, 'lock_token = %s', array( $token ) );
	}

	/**
	 * The open run of a lane; null where there is none.
	 *
	 * @param int    $feed_id Feed.
	 * @param string $lane    Lane.
	 */
	public function open( int $feed_id, string $lane ): ?FeedRunRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE feed_id = %d AND lane = %s', array( $this->name(), $feed_id, $lane ) );
		return null === $row ? null : FeedRunRow::from_database( $row );
	}

	/**
	 * A run by its number; null where there is none.
	 *
	 * @param int $id Number.
	 */
	public function find( int $id ): ?FeedRunRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', array( $this->name(), $id ) );
		return null === $row ? null : FeedRunRow::from_database( $row );
	}

	/**
	 * Runs of a feed in a state, the newest first.
	 *
	 * @param int    $feed_id Feed.
	 * @param string $state   One of the constants of FeedRunRow.
	 * @param int    $limit   How many at most.
	 * @param string $but     Runs of this kind are left out.
	 * @return FeedRunRow[]
	 */
	public function in_state( int $feed_id, string $state, int $limit, string $but = '' ): array {
		return array_map(
			array( FeedRunRow::class, 'from_database' ),
			$this->database->rows( 'SELECT * FROM %i WHERE feed_id = %d AND state = %s AND kind <> %s ORDER BY id DESC LIMIT %d', array( $this->name(), $feed_id, $state, $but, $limit ) )
		);
	}

	/**
	 * The last read of the stock that was taken in; null where there is none.
	 *
	 * @param int    $feed_id Feed.
	 * @param int    $epoch   Its epoch.
	 * @param string $kind    Of this kind alone; empty for any that a poll may go on from.
	 */
	public function last_done( int $feed_id, int $epoch, string $kind = '' ): ?FeedRunRow {
		$row = $this->database->row(
			'SELECT * FROM %i WHERE feed_id = %d AND state = %s AND epoch = %d AND ' . ( '' === $kind ? 'kind IN ( %s, %s )' : 'kind IN ( %s )' ) . ' ORDER BY id DESC LIMIT 1',
			array_merge( array( $this->name(), $feed_id, FeedRunRow::DONE, $epoch ), '' === $kind ? array( FeedRunRow::SNAPSHOT, FeedRunRow::DELTA ) : array( $kind ) )
		);
		return null === $row ? null : FeedRunRow::from_database( $row );
	}

	/**
	 * The newest runs of a feed, newest first.
	 *
	 * @param int $feed_id Feed.
	 * @param int $limit   How many at most.
	 * @return FeedRunRow[]
	 */
	public function newest( int $feed_id, int $limit ): array {
		return array_map(
			array( FeedRunRow::class, 'from_database' ),
			$this->database->rows( 'SELECT * FROM %i WHERE feed_id = %d ORDER BY id DESC LIMIT %d', array( $this->name(), $feed_id, $limit ) )
		);
	}

	/**
	 * Deletes ended runs that are beyond their keeping.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE ended_at < %d ORDER BY ended_at LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many rows are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE ended_at < %d LIMIT %d ) AS beyond',
			array( $this->name(), $now - self::KEEP_MS, $most )
		);
	}

	/**
	 * Writes a run if it is still as it was read and a condition holds.
	 *
	 * @param FeedRunRow $run       The run; receives its new revision.
	 * @param string     $condition SQL.
	 * @param array      $values    Its values.
	 * @throws Superseded Where it does not.
	 */
	private function update( FeedRunRow $run, string $condition, array $values ): void {
		$cells = $run->to_database();
		$sets  = array();
		foreach ( $cells as $column => $cell ) {
			$sets[] = $column . ' = ' . ( is_int( $cell ) ? '%d' : '%s' );
		}
		$changed = $this->database->write(
			'UPDATE %i SET ' . implode( ', ', $sets ) . ", revision = revision + 1 WHERE id = %d AND revision = %d AND {$condition}",
			array_merge( array( $this->name() ), array_values( $cells ), array( $run->id, $run->revision ), $values )
		);
		if ( 1 !== $changed ) {
			throw new Superseded( "another worker took over run {$run->id}" );
		}
		++$run->revision;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'feed_run' );
	}
}
