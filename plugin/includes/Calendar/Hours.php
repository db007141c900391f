<?php
/**
 * What a calendar says: the spans of a week, dates that are different, and holidays.
 *
 * Decides what may be said. Which instants that are is decided by Expansion.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

use StockTruth\InputError;

defined( 'ABSPATH' ) || exit;

/**
 * Hours that were read.
 *
 * @phpstan-type Spans list<array{0: int, 1: int}>
 * @phpstan-import-type Holiday from Holidays
 */
final class Hours {

	const DAYS = array( 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun' );

	/** Bounds: spans of a day, dates. */
	const SPANS = 8;
	const DATES = 1000;

	const DAY_MIN = 1440;

	/** What a shop has that has said nothing. */
	const OFFICE = array(
		'mon' => array( array( '09:00', '17:00' ) ),
		'tue' => array( array( '09:00', '17:00' ) ),
		'wed' => array( array( '09:00', '17:00' ) ),
		'thu' => array( array( '09:00', '17:00' ) ),
		'fri' => array( array( '09:00', '17:00' ) ),
		'sat' => array(),
		'sun' => array(),
	);

	/**
	 * Spans by the day of the week, as minutes since midnight; one that ends on the next day ends beyond 1440.
	 *
	 * @var array<string, Spans>
	 */
	private $week;

	/**
	 * Spans by date; none where that day is closed.
	 *
	 * @var array<string, Spans>
	 */
	private $dates;

	/**
	 * Holidays.
	 *
	 * @var list<Holiday>
	 */
	private $holidays;

	/**
	 * Hours.
	 *
	 * @param array<string, Spans> $week     Spans by the day of the week.
	 * @param array<string, Spans> $dates    Spans by date.
	 * @param list<Holiday>        $holidays Holidays.
	 */
	private function __construct( array $week, array $dates, array $holidays ) {
		$this->week     = $week;
		$this->dates    = $dates;
		$this->holidays = $holidays;
	}

	/**
	 * Reads hours as people write them.
	 *
	 * @param array $week     Lists of spans by day: `{"mon": [["09:00", "17:00"]]}`. A day that is not named is closed.
	 * @param array $dates    Lists of spans by date: `{"2026-12-24": [["09:00", "12:00"]], "2026-12-27": []}`.
	 * @param array $holidays Holidays, as stored.
	 * @throws InputError With the path of what is not understood.
	 */
	public static function read( array $week, array $dates, array $holidays ): self {
		$read = array_fill_keys( self::DAYS, array() );
		foreach ( $week as $day => $spans ) {
			if ( ! is_string( $day ) || ! isset( $read[ $day ] ) ) {
				throw new InputError( 'day_unknown', __( 'Name days mon, tue, wed, thu, fri, sat and sun.', 'stock-truth' ), 'week.' . $day );
			}
			$read[ $day ] = self::spans( $spans, 'week.' . $day );
		}
		if ( count( $dates ) > self::DATES ) {
			/* translators: %d: number. */
			throw new InputError( 'dates_too_many', sprintf( __( 'A calendar has %d dates at most.', 'stock-truth' ), self::DATES ), 'dates' );
		}
		$other = array();
		foreach ( $dates as $date => $spans ) {
			if ( ! self::is_date( (string) $date ) ) {
				throw new InputError( 'date_not_readable', __( 'Write dates as 2026-12-24.', 'stock-truth' ), 'dates.' . $date );
			}
			$other[ (string) $date ] = self::spans( $spans, 'dates.' . $date );
		}
		ksort( $other );
		return new self( $read, $other, Holidays::stored( $holidays ) );
	}

	/**
	 * The spans that begin on a date, as minutes since its midnight; null where its holidays have to be asked.
	 *
	 * @param string $date Date.
	 * @return Spans|null
	 */
	public function on_date( string $date ): ?array {
		return $this->dates[ $date ] ?? null;
	}

	/**
	 * The spans that begin on a day of the week.
	 *
	 * @param int $day 0 for Monday.
	 * @return Spans
	 */
	public function on_day( int $day ): array {
		return $this->week[ self::DAYS[ $day ] ?? '' ] ?? array();
	}

	/**
	 * The holidays.
	 *
	 * @return list<Holiday>
	 */
	public function holidays(): array {
		return $this->holidays;
	}

	/**
	 * As people write it, and as it is stored.
	 *
	 * @return array{week: array<string, list<array{0: string, 1: string}>>, dates: array<string, list<array{0: string, 1: string}>>, holidays: list<Holiday>}
	 */
	public function written(): array {
		return array(
			'week'     => array_map( array( self::class, 'write' ), $this->week ),
			'dates'    => array_map( array( self::class, 'write' ), $this->dates ),
			'holidays' => $this->holidays,
		);
	}

	/**
	 * Whether a text is a date that there is.
	 *
	 * @param string $text Text.
	 */
	public static function is_date( string $text ): bool {
		return 1 === preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/D', $text, $parts ) && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
	}

	/**
	 * Reads the spans of a day.
	 *
	 * @param mixed  $given List of pairs.
	 * @param string $path  Where it stands.
	 * @return Spans In their order.
	 * @throws InputError With the path of what is not understood.
	 */
	private static function spans( $given, string $path ): array {
		if ( ! is_array( $given ) || count( $given ) > self::SPANS ) {
			/* translators: %d: number. */
			throw new InputError( 'spans_not_readable', sprintf( __( 'A day has a list of spans, %d at most; an empty one closes it.', 'stock-truth' ), self::SPANS ), $path );
		}
		$spans = array();
		foreach ( array_values( $given ) as $at => $span ) {
			$from = is_array( $span ) && 2 === count( $span ) ? self::minute( $span[0] ?? null ) : null;
			$to   = is_array( $span ) && 2 === count( $span ) ? self::minute( $span[1] ?? null ) : null;
			if ( null === $from || null === $to || self::DAY_MIN === $from ) {
				throw new InputError( 'span_not_readable', __( 'A span is a pair such as ["09:00", "17:30"]; the end may be 24:00, or earlier than the beginning where it is on the next day.', 'stock-truth' ), $path . '.' . $at );
			}
			if ( $from === $to ) {
				throw new InputError( 'span_empty', __( 'A span ends at another time than it begins. A whole day is ["00:00", "24:00"].', 'stock-truth' ), $path . '.' . $at );
			}
			$spans[] = array( $from, $to < $from ? $to + self::DAY_MIN : $to );
		}
		usort( $spans, static fn( array $one, array $other ): int => $one[0] <=> $other[0] );
		foreach ( array_slice( $spans, 1 ) as $at => $span ) {
			if ( $span[0] < $spans[ $at ][1] ) {
				throw new InputError( 'spans_overlap', __( 'Spans of a day do not overlap.', 'stock-truth' ), $path );
			}
		}
		return $spans;
	}

	/**
	 * Minutes since midnight; null where it is no time.
	 *
	 * @param mixed $text Such as "09:00".
	 */
	private static function minute( $text ): ?int {
		if ( ! is_string( $text ) || 1 !== preg_match( '/^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/D', $text, $parts ) ) {
			return null;
		}
		return isset( $parts[1], $parts[2] ) ? 60 * (int) $parts[1] + (int) $parts[2] : self::DAY_MIN;
	}

	/**
	 * Spans as people write them.
	 *
	 * @param Spans $spans Spans.
	 * @return list<array{0: string, 1: string}>
	 */
	private static function write( array $spans ): array {
		$time    = static fn( int $minute ): string => sprintf( '%02d:%02d', intdiv( $minute, 60 ), $minute % 60 );
		$written = array();
		foreach ( $spans as list( $from, $to ) ) {
			$written[] = array( $time( $from ), $time( $to > self::DAY_MIN ? $to - self::DAY_MIN : $to ) );
		}
		return $written;
	}
}
