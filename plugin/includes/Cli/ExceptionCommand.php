<?php
/**
 * The commands `wp stock-truth exception list`, `show` and `watch`.
 *
 * Decides what is asked and how it is printed. What is done about exceptions is in ExceptionActs. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Exceptions\CaseFile;
use StockTruth\Exceptions\Figures;
use StockTruth\Exceptions\Listed;
use StockTruth\Exceptions\Watch;
use StockTruth\Ledger\ExceptionTable;

defined( 'ABSPATH' ) || exit;

/**
 * What disagrees, whose it is and until when.
 */
final class ExceptionCommand {

	/**
	 * Case files.
	 *
	 * @var CaseFile
	 */
	private $case_file;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Lists.
	 *
	 * @var Listed
	 */
	private $listed;

	/**
	 * Looks after the queue.
	 *
	 * @var Watch
	 */
	private $watch;

	/**
	 * Constructor.
	 *
	 * @param CaseFile       $case_file  Case files.
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param Listed         $listed     Lists.
	 * @param Watch          $watch      Looks after the queue.
	 */
	public function __construct( CaseFile $case_file, ExceptionTable $exceptions, Listed $listed, Watch $watch ) {
		$this->case_file  = $case_file;
		$this->exceptions = $exceptions;
		$this->listed     = $listed;
		$this->watch      = $watch;
	}

	/**
	 * Lists exceptions, those that cost most first.
	 *
	 * ## OPTIONS
	 *
	 * [--state=<state>]
	 * : Which.
	 * ---
	 * default: listed
	 * options:
	 *   - listed
	 *   - resolved
	 *   - all
	 * ---
	 *
	 * [--cause=<cause>]
	 * : Only of this cause, such as manualEdit.
	 *
	 * [--role=<role>]
	 * : Only of this role, such as operations.
	 *
	 * [--limit=<limit>]
	 * : How many at most.
	 * ---
	 * default: 50
	 * ---
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - ids
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth exception list --role=merchandising
	 *
	 * @subcommand list
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function list_( $args, $flags ): void {
		unset( $args );
		$where = array();
		foreach ( array( 'cause', 'role' ) as $column ) {
			if ( isset( $flags[ $column ] ) ) {
				$where[ $column ] = (string) $flags[ $column ];
			}
		}
		$page  = $this->listed->page( (string) $flags['state'], $where, max( 1, (int) $flags['limit'] ), 0 );
		if ( 'ids' === $flags['format'] ) {
			\WP_CLI::line( implode( ' ', array_column( $page['exceptions'], 'id' ) ) );
			return;
		}
		if ( 'table' === $flags['format'] && array() === $page['exceptions'] ) {
			\WP_CLI::line( 'Nothing disagrees.' );
			return;
		}
		$fields = 'json' === $flags['format'] ? array_keys( $page['exceptions'][0] ?? array() ) : array( 'number', 'severity', 'state', 'subjectName', 'cause', 'shown', 'expected', 'role', 'personName', 'resolveDue' );
		\WP_CLI\Utils\format_items( (string) $flags['format'], $page['exceptions'], $fields );
		if ( 'table' === $flags['format'] ) {
			\WP_CLI::line( sprintf( '%d in all; %s may be sold that are not there, %s cannot be sold.', $page['total'], Figures::amount( $page['oversellCents'] ), Figures::amount( $page['lostCents'] ) ) );
		}
	}

	/**
	 * Prints the case file of an exception.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Its number, with or without ST-.
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: text
	 * options:
	 *   - text
	 *   - json
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth exception show ST-12
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function show( $args, $flags ): void {
		$exception = $this->exceptions->find( self::id( $args[0] ) );
		if ( null === $exception ) {
			\WP_CLI::error( 'exception_unknown: there is no exception of this number.' );
		}
		\WP_CLI::line( 'json' === $flags['format'] ? (string) wp_json_encode( $this->case_file->data( $exception ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) : $this->case_file->text( $exception ) );
	}

	/**
	 * Looks after the queue once, as it is done each minute in the background: feeds, times that have passed, letters.
	 */
	public function watch(): void {
		$done = $this->watch->look( '__return_true' );
		\WP_CLI::success( sprintf( '%d feeds, %d times, %d steps looked at; %d letters sent.', $done['feeds'], $done['times'], $done['steps'], $done['letters'] ) );
	}

	/**
	 * The number of an exception that a person wrote; 0 where it is none.
	 *
	 * @param string $text Such as `ST-12` or `12`.
	 */
	public static function id( string $text ): int {
		return 1 === preg_match( '/^(?:ST-)?([1-9]\d{0,17})$/iD', trim( $text ), $parts ) ? (int) $parts[1] : 0;
	}
}
