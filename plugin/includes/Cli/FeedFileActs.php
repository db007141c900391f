<?php
/**
 * The commands `wp stock-truth feed file` and `feed folder`: stock lists from files.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 taken in, or would be; 1 not.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Feed\FeedError;
use StockTruth\Feed\FolderWatch;
use StockTruth\Feed\Upload;
use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * Files.
 *
 * @phpstan-import-type Previewed from \StockTruth\Feed\Preview
 */
final class FeedFileActs {

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Tells of what was taken in.
	 *
	 * @var PullOutcome
	 */
	private $outcome;

	/**
	 * Takes files in.
	 *
	 * @var Upload
	 */
	private $upload;

	/**
	 * Looks at folders.
	 *
	 * @var FolderWatch
	 */
	private $watch;

	/**
	 * Constructor.
	 *
	 * @param Feeds       $feeds   The feeds.
	 * @param PullOutcome $outcome Tells of what was taken in.
	 * @param Upload      $upload  Takes files in.
	 * @param FolderWatch $watch   Looks at folders.
	 */
	public function __construct( Feeds $feeds, PullOutcome $outcome, Upload $upload, FolderWatch $watch ) {
		$this->feeds   = $feeds;
		$this->outcome = $outcome;
		$this->upload  = $upload;
		$this->watch   = $watch;
	}

	/**
	 * The commands by their names.
	 *
	 * @return array<string, callable(string[], array): void>
	 */
	public function commands(): array {
		return array(
			'file'   => array( $this, 'file' ),
			'folder' => array( $this, 'folder' ),
		);
	}

	/**
	 * Takes a whole stock list in from a file, or says what it would do.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * <path>
	 * : The file: CSV or JSON.
	 *
	 * [--mapping=<mapping>]
	 * : Name of the mapping that it is read by. Without it the feed's, or a table with the columns `sku` and `available`.
	 *
	 * [--as-of=<instant>]
	 * : When the list was made, with the offset from UTC, where the file does not say it.
	 *
	 * [--skip-bad]
	 * : Leave out rows that cannot be read. Otherwise one of them refuses the file.
	 *
	 * [--accept-mass-zero]
	 * : Take in a list that empties a large part of the catalogue: you have looked, and it is true.
	 *
	 * [--preview]
	 * : Take nothing in: say how rows would be understood, what would change, and what would be refused.
	 *
	 * [--format=<format>]
	 * : How a preview is printed.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth feed file erp stock.csv --as-of=2026-11-23T10:00:00+01:00 --preview
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function file( $args, $flags ): void {
		$feed = $this->feeds->named( $args[0] );
		if ( null === $feed ) {
			\WP_CLI::error( sprintf( 'feed_unknown: there is no feed called `%s`.', $args[0] ) );
		}
		$options = array(
			'as_of'            => $flags['as-of'] ?? null,
			'skip_bad'         => ! empty( $flags['skip-bad'] ),
			'accept_mass_zero' => ! empty( $flags['accept-mass-zero'] ),
		);
		try {
			$mapping = Upload::mapping( $feed, (string) ( $flags['mapping'] ?? '' ) );
		} catch ( FeedError $error ) {
			\WP_CLI::error( $error->code_name() . ': ' . $error->getMessage() );
		}
		if ( empty( $flags['preview'] ) ) {
			$this->outcome->tell( $this->upload->file( $feed, $args[1], $mapping, array_filter( $options ) ) );
			return;
		}
		self::show( $this->upload->preview( $feed, $args[1], $mapping, array_filter( $options ) ), 'json' === $flags['format'] );
	}

	/**
	 * Looks at a feed's folder and takes in the files that are complete, the oldest first.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * [--accept-mass-zero]
	 * : Take in a list that empties a large part of the catalogue: you have looked, and it is true.
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function folder( $args, $flags ): void {
		$feed = $this->feeds->named( $args[0] );
		if ( null === $feed ) {
			\WP_CLI::error( sprintf( 'feed_unknown: there is no feed called `%s`.', $args[0] ) );
		}
		$looked = $this->watch->look( $feed, ! empty( $flags['accept-mass-zero'] ), static fn(): bool => true );
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( FeedCommands::json( $looked ) );
		} else {
			foreach ( $looked['taken'] as $report ) {
				$said = array_filter( $report, 'is_string' );
				\WP_CLI::line( sprintf( '%s: %s %s', $said['file'] ?? '', $said['code'] ?? '', $said['message'] ?? '' ) );
			}
			\WP_CLI::line( sprintf( '%d files wait, %d are not complete yet.', count( $looked['ready'] ), count( $looked['waiting'] ) ) );
		}
		if ( ! $looked['ok'] ) {
			\WP_CLI::error( $looked['code'] . ': ' . $looked['message'] );
		}
		foreach ( $looked['taken'] as $report ) {
			if ( true !== $report['ok'] ) {
				\WP_CLI::error( 'file_not_taken: a file was not taken in.' );
			}
		}
	}

	/**
	 * Prints a preview.
	 *
	 * @param Previewed $previewed What a list would do.
	 * @param bool      $is_json   Whether as JSON.
	 */
	private static function show( array $previewed, bool $is_json ): void {
		if ( $is_json ) {
			\WP_CLI::line( FeedCommands::json( $previewed ) );
		} else {
			if ( array() !== $previewed['rows'] ) {
				$rows = array();
				foreach ( $previewed['rows'] as $row ) {
					unset( $row['unit_known'] );
					$rows[] = $row;
				}
				\WP_CLI\Utils\format_items( 'table', $rows, array( 'item', 'figure', 'unit', 'status', 'location', 'as_of', 'code', 'path' ) );
			}
			$bad = $previewed['summary']['bad'] ?? array();
			foreach ( is_array( $bad ) ? $bad : array() as $row ) {
				\WP_CLI::warning( PullOutcome::bad_row( is_array( $row ) ? $row : array() ) );
			}
			foreach ( array( 'rows', 'items', 'listings' ) as $of ) {
				foreach ( $previewed['effect'][ $of ] ?? array() as $word => $count ) {
					\WP_CLI::line( sprintf( '%s %s: %d', $of, $word, $count ) );
				}
			}
			if ( $previewed['held'] ) {
				\WP_CLI::warning( 'mass_zero_held: it would be held until a person has looked.' );
			}
		}
		if ( ! $previewed['ok'] ) {
			\WP_CLI::error( $previewed['code'] . ': ' . $previewed['message'] );
		}
		if ( ! $is_json ) {
			\WP_CLI::success( 'Nothing was changed.' );
		}
	}
}
