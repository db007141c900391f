<?php
/**
 * The command `wp stock-truth calendar holidays import`.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Calendar\Calendars;

defined( 'ABSPATH' ) || exit;

/**
 * Holidays of calendars.
 */
final class HolidaysCommand {

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
	 * Reads the holidays of a calendar from an iCalendar file, in the place of those that it has.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the calendar.
	 *
	 * <file>
	 * : The file; `-` reads standard input.
	 *
	 * [--add]
	 * : They come to those that the calendar has.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function import( $args, $flags ): void {
		CalendarCommand::attempt(
			function () use ( $args, $flags ): void {
				$calendar = $this->calendars->import( $args[0], CalendarCommand::file( $args[1] ), ! empty( $flags['add'] ) );
				\WP_CLI::success( sprintf( '%d holidays; revision %d.', count( Calendars::hours( $calendar )->holidays() ), $calendar->revision ) );
			}
		);
	}
}
