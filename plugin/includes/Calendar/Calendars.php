<?php
/**
 * The calendars of a shop.
 *
 * Decides what a calendar is called, that every change is a revision of its own, and which zone counts. A due time rests on the revision by
 * which it was worked out; it never moves by itself.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

use StockTruth\Engine\Moment;
use StockTruth\InputError;
use StockTruth\Ledger\CalendarTable;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Row\CalendarRow;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and changes calendars.
 *
 * @phpstan-type OpenList array{name: string, revision: int, zone: string, from: int, covers_until: int, intervals: list<array{0: int, 1: int}>}
 */
final class Calendars {

	/** The one that every shop has, and the one that never closes. */
	const OFFICE = 'office';
	const ALWAYS = 'always';

	const NAME = '/^[a-z0-9-]{1,40}$/D';

	/** Of a shop at most. */
	const MOST = 50;

	/**
	 * Calendars.
	 *
	 * @var CalendarTable
	 */
	private $calendars;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $journal;

	/**
	 * Constructor.
	 *
	 * @param CalendarTable $calendars Calendars.
	 * @param Events        $journal   The audit trail.
	 */
	public function __construct( CalendarTable $calendars, Events $journal ) {
		$this->calendars = $calendars;
		$this->journal   = $journal;
	}

	/**
	 * The names of all calendars.
	 *
	 * @return list<string>
	 */
	public function names(): array {
		return array_values( array_unique( array_merge( array( self::ALWAYS, self::OFFICE ), $this->calendars->names() ) ) );
	}

	/**
	 * A calendar as it is now. Where it follows WordPress's zone and that has changed, this is a new revision of it.
	 *
	 * @param string $name Name.
	 * @throws InputError Where there is none.
	 */
	public function current( string $name ): CalendarRow {
		if ( self::ALWAYS === $name ) {
			return self::always();
		}
		$newest = $this->calendars->newest( $name );
		if ( null === $newest && self::OFFICE !== $name ) {
			throw new InputError( 'calendar_unknown', __( 'There is no calendar of this name.', 'stock-truth' ), 'name' );
		}
		if ( null === $newest ) {
			$newest       = new CalendarRow();
			$newest->name = $name;
			return $this->write( $newest, '', Hours::read( Hours::OFFICE, array(), array() ) );
		}
		return '' === $newest->declared_zone && Zone::of_wordpress() !== $newest->zone ? $this->write( $newest, '', self::hours( $newest ) ) : $newest;
	}

	/**
	 * A calendar as it was.
	 *
	 * @param string $name     Name.
	 * @param int    $revision Its revision.
	 * @throws InputError Where there is none.
	 */
	public function revision( string $name, int $revision ): CalendarRow {
		$row = self::ALWAYS === $name && 0 === $revision ? self::always() : $this->calendars->revision( $name, $revision );
		if ( null === $row ) {
			throw new InputError( 'calendar_revision_unknown', __( 'There is no such revision of this calendar.', 'stock-truth' ), 'revision' );
		}
		return $row;
	}

	/**
	 * The open intervals of a calendar from an instant on, as the rules take them.
	 *
	 * @param CalendarRow $calendar The calendar.
	 * @param int         $from     UTC milliseconds.
	 * @return OpenList
	 */
	public static function open( CalendarRow $calendar, int $from ): array {
		return array(
			'name'     => $calendar->name,
			'revision' => $calendar->revision,
			'zone'     => $calendar->zone,
			'from'     => $from,
		) + Expansion::open( self::hours( $calendar ), $calendar->zone, $from );
	}

	/**
	 * Changes a calendar, or makes one. Its holidays stay.
	 *
	 * @param string      $name  Name.
	 * @param string|null $zone  The zone; empty for WordPress's, null for the one that it has.
	 * @param array|null  $week  Spans by the day of the week; null for those that it has.
	 * @param array|null  $dates Spans by date; null for those that it has.
	 * @return CalendarRow As it is now.
	 * @throws InputError With the path of what is not understood.
	 */
	public function save( string $name, ?string $zone, ?array $week, ?array $dates ): CalendarRow {
		$was     = $this->to_be_changed( $name );
		$written = self::hours( $was )->written();
		$hours   = Hours::read( $week ?? $written['week'], $dates ?? $written['dates'], $written['holidays'] );
		return $this->write( $was, null === $zone ? $was->declared_zone : $zone, $hours );
	}

	/**
	 * Takes the holidays of an iCalendar file.
	 *
	 * @param string $name     Name.
	 * @param string $text     The file.
	 * @param bool   $is_added Whether they come to those that the calendar has, and do not take their place.
	 * @return CalendarRow As it is now.
	 * @throws InputError With the path of what is not understood.
	 */
	public function import( string $name, string $text, bool $is_added ): CalendarRow {
		$was      = $this->to_be_changed( $name );
		$written  = self::hours( $was )->written();
		$holidays = IcsReader::read( $text );
		$all      = $is_added ? array_values( array_unique( array_merge( $written['holidays'], $holidays ), SORT_REGULAR ) ) : $holidays;
		if ( count( $all ) > Holidays::MOST ) {
			/* translators: %d: number. */
			throw new InputError( 'holidays_too_many', sprintf( __( 'A calendar has %d holidays at most.', 'stock-truth' ), Holidays::MOST ), 'ics' );
		}
		return $this->write( $was, $was->declared_zone, Hours::read( $written['week'], $written['dates'], $all ) );
	}

	/**
	 * What is told of a calendar.
	 *
	 * @param CalendarRow $calendar The calendar.
	 * @return array<string, mixed>
	 */
	public static function told( CalendarRow $calendar ): array {
		$written = self::hours( $calendar )->written();
		return array(
			'name'          => $calendar->name,
			'revision'      => $calendar->revision,
			'declared_zone' => $calendar->declared_zone,
			'zone'          => $calendar->zone,
			'week'          => $written['week'],
			'dates'         => (object) $written['dates'],
			'holidays'      => $written['holidays'],
			'actor'         => $calendar->actor,
			'made_at'       => 0 === $calendar->made_at ? null : Moment::write( $calendar->made_at ),
		);
	}

	/**
	 * What a calendar says.
	 *
	 * @param CalendarRow $calendar The calendar.
	 */
	public static function hours( CalendarRow $calendar ): Hours {
		$part = static fn( string $name ): array => is_array( $calendar->hours[ $name ] ?? null ) ? $calendar->hours[ $name ] : array();
		return Hours::read( $part( 'week' ), $part( 'dates' ), $part( 'holidays' ) );
	}

	/**
	 * A calendar that is to be changed; a new one of this name, where there is none.
	 *
	 * @param string $name Name.
	 * @throws InputError Where it cannot be changed.
	 */
	private function to_be_changed( string $name ): CalendarRow {
		if ( self::ALWAYS === $name ) {
			throw new InputError( 'calendar_fixed', __( 'This calendar is always open and cannot be changed.', 'stock-truth' ), 'name' );
		}
		if ( 1 !== preg_match( self::NAME, $name ) ) {
			throw new InputError( 'calendar_name_not_usable', __( 'A name has 1 to 40 of a to z, 0 to 9 and -.', 'stock-truth' ), 'name' );
		}
		$newest = $this->calendars->newest( $name );
		if ( null === $newest && count( $this->calendars->names() ) >= self::MOST ) {
			/* translators: %d: number. */
			throw new InputError( 'calendar_too_many', sprintf( __( 'There are %d calendars, which is as many as there may be.', 'stock-truth' ), self::MOST ), 'name' );
		}
		if ( null === $newest ) {
			$newest        = new CalendarRow();
			$newest->name  = $name;
			$newest->hours = Hours::read( self::OFFICE === $name ? Hours::OFFICE : array(), array(), array() )->written();
		}
		return $newest;
	}

	/**
	 * Writes a revision, where it says something else than the one before.
	 *
	 * @param CalendarRow $was   The one before; revision 0 for none.
	 * @param string      $zone  The zone; empty for WordPress's.
	 * @param Hours       $hours What it says.
	 * @throws InputError Where the zone is none, or somebody else is changing the calendar.
	 */
	private function write( CalendarRow $was, string $zone, Hours $hours ): CalendarRow {
		$now                = new CalendarRow();
		$now->name          = $was->name;
		$now->revision      = $was->revision + 1;
		$now->declared_zone = '' === $zone ? '' : Zone::read( $zone, 'zone' );
		$now->zone          = '' === $zone ? Zone::of_wordpress() : $now->declared_zone;
		$now->hours         = $hours->written();
		$now->actor         = Events::actor();
		$now->made_at       = Moment::now();
		if ( 0 !== $was->revision && $now->declared_zone === $was->declared_zone && $now->zone === $was->zone && self::hours( $was )->written() === $now->hours ) {
			return $was;
		}
		if ( ! $this->calendars->add( $now ) ) {
			throw new InputError( 'calendar_changed_meanwhile', __( 'Somebody else has just changed this calendar.', 'stock-truth' ), 'name' );
		}
		$this->journal->record(
			'calendar_changed',
			'calendar:' . $now->name,
			0 === $was->revision ? null : array( 'revision' => $was->revision, 'zone' => $was->zone ),
			array( 'revision' => $now->revision, 'zone' => $now->zone )
		);
		return $now;
	}

	/**
	 * The calendar that never closes.
	 */
	private static function always(): CalendarRow {
		$always                = new CalendarRow();
		$always->name          = self::ALWAYS;
		$always->declared_zone = 'UTC';
		$always->hours         = array( 'week' => array_fill_keys( Hours::DAYS, array( array( '00:00', '24:00' ) ) ) );
		return $always;
	}
}
