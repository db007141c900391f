<?php
/**
 * How the ledger's tables come, change and go.
 *
 * Decides the order of migrations and what happens where two requests migrate at once. What a table looks
 * like stands in the folder Schema.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Schema\FeedTables;
use StockTruth\Ledger\Schema\HoursTables;
use StockTruth\Ledger\Schema\OrderTables;
use StockTruth\Ledger\Schema\OutboxTables;
use StockTruth\Ledger\Schema\QueueTables;
use StockTruth\Ledger\Schema\RecordTables;
use StockTruth\Ledger\Schema\StockTables;

defined( 'ABSPATH' ) || exit;

/**
 * Migrates the tables of one site; a site of a network has its own, by its prefix.
 *
 * Two requests that migrate at once wait for each other by a named lock of the database. Where a cluster of
 * database servers knows no such lock, the first migration is safe all the same: it creates what is not there.
 * dbDelta is not used: it compares texts, changes columns that it misreads and drops nothing.
 */
final class Schema {

	/** The newest version: raised with every migration. */
	const VERSION = 1;

	const VERSION_OPTION = 'stock_truth_schema_version';

	/** The lock of a site's tables: its name is of the whole server. */
	const LOCK = "CONCAT( 'stock_truth_', MD5( CONCAT( DATABASE(), %s ) ) )";

	/** How long a request waits for another one that migrates, in seconds. */
	const WAIT_S = 60;

	/** What follows the columns of every table. Keys of items are bytes; other texts are compared byte by byte too. */
	const TAIL = ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * A schema.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Brings the tables of this site to the newest version; quick where they have it.
	 */
	public function upgrade(): void {
		if ( $this->version() < self::VERSION ) {
			$this->install();
		}
	}

	/**
	 * Runs every migration that this site has not seen, and the first one in any case: a table that was lost
	 * comes back empty.
	 *
	 * @throws Conflict Where another request has migrated for too long.
	 * @throws Failure  Where the database refuses, or a table is not there afterwards.
	 */
	public function install(): void {
		$site = array( $this->database->table( '' ) );
		// Null where the server knows no such locks.
		if ( '0' === $this->database->value( 'SELECT GET_LOCK( ' . self::LOCK . ', %d )', array_merge( $site, array( self::WAIT_S ) ) ) ) {
			throw new Conflict( 'another request migrates the ledger\'s tables' );
		}
		try {
			// What another request has written meanwhile is not in this request's cache.
			wp_cache_delete( self::VERSION_OPTION, 'options' );
			wp_cache_delete( 'alloptions', 'options' );
			$this->migrate( $this->version() );
			update_option( self::VERSION_OPTION, (string) self::VERSION, true );
		} finally {
			$this->database->rows( 'SELECT RELEASE_LOCK( ' . self::LOCK . ' )', $site );
		}
	}

	/**
	 * Drops every table and forgets the version.
	 */
	public function uninstall(): void {
		delete_option( self::VERSION_OPTION );
		foreach ( self::names() as $name ) {
			$this->database->write( 'DROP TABLE IF EXISTS %i', array( $this->database->table( $name ) ) );
		}
	}

	/**
	 * The names of all tables, without prefix, as Database::table() takes them.
	 *
	 * @return string[]
	 */
	public static function names(): array {
		return array_keys( self::tables() );
	}

	/**
	 * The version that this site's tables have; 0 where there are none.
	 */
	public function version(): int {
		return (int) get_option( self::VERSION_OPTION, 0 );
	}

	/**
	 * Which tables are not there.
	 *
	 * @return string[] Names without prefix.
	 */
	public function missing(): array {
		$full = array();
		foreach ( self::names() as $name ) {
			$full[ $this->database->table( $name ) ] = $name;
		}
		$rows = $this->database->rows(
			'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN ( ' . Database::places( $full, '%s' ) . ' )',
			array_keys( $full )
		);
		return array_values( array_diff_key( $full, array_column( $rows, 'name', 'name' ) ) );
	}

	/**
	 * Migrations by the version that they lead to: statements, each with the values of its placeholders. A later
	 * one changes tables by `ALTER TABLE`; the first creates all tables as they are in VERSION 1.
	 *
	 * @return array<int, list<array{0: string, 1: array}>>
	 */
	private function migrations(): array {
		$first = array();
		foreach ( self::tables() as $name => $columns ) {
			$first[] = array( "CREATE TABLE IF NOT EXISTS %i (\n{$columns}\n" . self::TAIL, array( $this->database->table( $name ) ) );
		}
		return array( 1 => $first );
	}

	/**
	 * Runs the migrations behind a version, and the first.
	 *
	 * @param int $seen The version.
	 * @throws Failure Where the database refuses, or a table is not there afterwards.
	 */
	private function migrate( int $seen ): void {
		foreach ( $this->migrations() as $version => $statements ) {
			if ( 1 === $version || $version > $seen ) {
				foreach ( $statements as list( $sql, $values ) ) {
					$this->database->write( $sql, $values );
				}
			}
		}
		$missing = $this->missing();
		if ( array() !== $missing ) {
			throw new Failure( 'these tables could not be made: ' . implode( ', ', $missing ) );
		}
	}

	/**
	 * Columns and keys of each table, by its name without prefix.
	 *
	 * @return array<string, string>
	 */
	private static function tables(): array {
		return FeedTables::COLUMNS + StockTables::COLUMNS + OrderTables::COLUMNS + RecordTables::COLUMNS + QueueTables::COLUMNS + OutboxTables::COLUMNS + HoursTables::COLUMNS;
	}
}
