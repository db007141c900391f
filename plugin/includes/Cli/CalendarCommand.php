<?php
/**
 * The commands `wp stock-truth calendar …`.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Calendar\Calendars;
use StockTruth\Calendar\Zone;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\InputError;
use StockTruth\Ledger\Row\CalendarRow;

defined( 'ABSPATH' ) || exit;

/**
 * When people work.
 */
final class CalendarCommand {

	/** A file that is read is not longer. */
	const MAX_BYTES = 1048577;

	/**
	 * The calendars.
	 *
	 * @var Calendars
	 */
	private $calendars;

	/**
	 * Constructor.
	 *
	 * @param Calendars $calendars The calendars.
	 */
	public function __construct( Calendars $calendars ) {
		$this->calendars = $calendars;
	}

	/**
	 * Shows a calendar as JSON that `set` takes; without a name, which calendars there are.
	 *
	 * ## OPTIONS
	 *
	 * [<name>]
	 * : Name of the calendar.
	 *
	 * [--revision=<revision>]
	 * : An earlier revision.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function show( $args, $flags ): void {
		self::attempt(
			function () use ( $args, $flags ): void {
				if ( ! isset( $args[0] ) ) {
					\WP_CLI::line( FeedCommands::json( $this->calendars->names() ) );
					return;
				}
				self::tell( isset( $flags['revision'] ) ? $this->calendars->revision( $args[0], (int) $flags['revision'] ) : $this->calendars->current( $args[0] ) );
			}
		);
	}

	/**
	 * Changes a calendar, or makes one. Its holidays stay, and so does what the file does not name.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the calendar.
	 *
	 * [<file>]
	 * : JSON with `zone`, `week` and `dates`, or some of them; `-` reads standard input.
	 *
	 * [--zone=<zone>]
	 * : Zone such as Europe/Berlin or UTC+2; `wordpress` is that of the shop.
	 *
	 * ## EXAMPLES
	 *
	 *     echo '{"week": {"mon": [["09:00", "12:00"], ["13:00", "17:00"]]}, "dates": {"2026-12-24": []}}' | wp stock-truth calendar set office -
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function set( $args, $flags ): void {
		self::attempt(
			function () use ( $args, $flags ): void {
				$given = isset( $args[1] ) ? json_decode( self::file( $args[1] ), true ) : array();
				if ( ! is_array( $given ) ) {
					throw new InputError( 'json_not_readable', __( 'The file is not JSON.', 'stock-truth' ) );
				}
				$unknown = array_diff( array_keys( $given ), array( 'zone', 'week', 'dates' ) );
				if ( array() !== $unknown ) {
					throw new InputError( 'field_unknown', __( 'A calendar has zone, week and dates.', 'stock-truth' ), (string) current( $unknown ) );
				}
				$zone = $flags['zone'] ?? $given['zone'] ?? null;
				$part = static function ( string $name ) use ( $given ): ?array {
					if ( isset( $given[ $name ] ) && ! is_array( $given[ $name ] ) ) {
						throw new InputError( 'field_not_readable', __( 'Spans stand by day.', 'stock-truth' ), $name );
					}
					return $given[ $name ] ?? null;
				};
				self::tell( $this->calendars->save( $args[0], is_string( $zone ) ? ( 'wordpress' === $zone ? '' : $zone ) : null, $part( 'week' ), $part( 'dates' ) ) );
			}
		);
	}

	/**
	 * Lists when a calendar is open next, as the clock shows it there.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the calendar.
	 *
	 * [--count=<count>]
	 * : How many spans.
	 * ---
	 * default: 5
	 * ---
	 *
	 * [--from=<instant>]
	 * : From when on, with an offset; now, where nothing is said.
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
	public function next( $args, $flags ): void {
		self::attempt(
			function () use ( $args, $flags ): void {
				$calendar = $this->calendars->current( $args[0] );
				$from     = isset( $flags['from'] ) ? Moment::parse( (string) $flags['from'] ) : Moment::now();
				$zone     = new Zone( $calendar->zone );
				$rows     = array();
				foreach ( array_slice( Calendars::open( $calendar, $from )['intervals'], 0, max( 1, (int) $flags['count'] ) ) as list( $opens, $closes ) ) {
					$rows[] = array(
						'opens'  => $zone->written( intdiv( $opens, 1000 ) ),
						'closes' => $zone->written( intdiv( $closes, 1000 ) ),
					);
				}
				if ( 'json' === $flags['format'] ) {
					\WP_CLI::line( FeedCommands::json( $rows ) );
				} else {
					\WP_CLI\Utils\format_items( 'table', $rows, array( 'opens', 'closes' ) );
				}
			}
		);
	}

	/**
	 * Prints a calendar.
	 *
	 * @param CalendarRow $calendar The calendar.
	 */
	private static function tell( CalendarRow $calendar ): void {
		\WP_CLI::line( FeedCommands::json( Calendars::told( $calendar ) ) );
	}

	/**
	 * The text of a file.
	 *
	 * @param string $path Path; `-` for standard input.
	 */
	public static function file( string $path ): string {
		$from = '-' === $path ? 'php://stdin' : $path;
		$text = '-' === $path || is_readable( $path ) ? file_get_contents( $from, false, null, 0, self::MAX_BYTES ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of whoever runs the command.
		if ( false === $text ) {
			\WP_CLI::error( sprintf( 'file_unreadable: `%s` cannot be read.', $path ) );
		}
		return $text;
	}

	/**
	 * Does something that may be refused.
	 *
	 * @param callable(): void $work What is to be done.
	 */
	public static function attempt( callable $work ): void {
		try {
			$work();
		} catch ( InputError $wrong ) {
			\WP_CLI::error( $wrong->code_name() . ( '' === $wrong->path() ? '' : ' (' . $wrong->path() . ')' ) . ': ' . $wrong->getMessage() );
		} catch ( NotAMoment $wrong ) {
			\WP_CLI::error( $wrong->getMessage() );
		}
	}
}
