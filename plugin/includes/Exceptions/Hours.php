<?php
/**
 * The open hours that deadlines are counted in: the shop's calendar `office`.
 *
 * Decides how much of a calendar one question carries. Which hours are open is for Calendar; what lies between two instants
 * is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Calendar\Calendars;
use StockTruth\Engine\Engine;
use StockTruth\Ledger\Row\CalendarRow;

defined( 'ABSPATH' ) || exit;

/**
 * Open intervals from an instant on.
 *
 * @phpstan-type Known array{intervals: list<array{opensAt: int, closesAt: int}>, coversUntil: int, revision: int}
 */
final class Hours {

	const DAY_MS = 86400000;

	/** As many intervals as one question of the core takes. */
	const MOST = 200;

	/**
	 * Calendars.
	 *
	 * @var Calendars
	 */
	private $calendars;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * What was last read of the calendar; `key` says of which revision and from which day on.
	 *
	 * @var array
	 * @phpstan-var array{key: string, known: Known}|null
	 */
	private $read;

	/**
	 * Constructor.
	 *
	 * @param Calendars $calendars Calendars.
	 * @param Engine    $engine    The rules.
	 */
	public function __construct( Calendars $calendars, Engine $engine ) {
		$this->calendars = $calendars;
		$this->engine    = $engine;
	}

	/**
	 * Open intervals that end after an instant, and up to when they are known. Intervals before it may stand there too; they
	 * change no answer.
	 *
	 * @param int $from The instant.
	 * @return array
	 *
	 * @phpstan-return Known
	 */
	public function from( int $from ): array {
		$calendar = $this->calendars->current( Calendars::OFFICE );
		// A calendar is expanded once for a day: many exceptions may open at once.
		$day = $from - $from % self::DAY_MS;
		$key = $calendar->revision . ':' . $day;
		if ( null === $this->read || $key !== $this->read['key'] ) {
			$this->read = array(
				'key'   => $key,
				'known' => self::known( $calendar, $day ),
			);
		}
		return $this->read['known'];
	}

	/**
	 * When so much open time has passed since an instant as lies between two others; null where nobody knows.
	 *
	 * @param int      $since From when on it passes.
	 * @param int      $from  The first of the others.
	 * @param int|null $to    The second; null where there is none.
	 */
	public function moved( int $since, int $from, ?int $to ): ?int {
		if ( null === $to ) {
			return null;
		}
		$left = $this->engine->ask( 'openTime', array( 'from' => $from, 'to' => $to ) + self::question( $this->from( $from ) ) )['elapsedMs'];
		return null === $left ? null : $this->engine->ask( 'openTime', array( 'from' => $since, 'workMs' => $left ) + self::question( $this->from( $since ) ) )['due'];
	}

	/**
	 * When the present working day began; null outside open hours.
	 *
	 * @param int $now Our clock.
	 */
	public function day_began( int $now ): ?int {
		if ( $now !== $this->opens_at( $now ) ) {
			return null;
		}
		$zone     = wp_timezone();
		$midnight = ( new \DateTimeImmutable( '@' . intdiv( $now, 1000 ) ) )->setTimezone( $zone )->setTime( 0, 0 )->getTimestamp() * 1000;
		return $this->opens_at( $midnight );
	}

	/**
	 * The first open instant from an instant on; null where nobody knows.
	 *
	 * @param int $now The instant.
	 */
	public function opens_at( int $now ): ?int {
		return $this->engine->ask( 'openTime', array( 'from' => $now ) + self::question( $this->from( $now ) ) )['opensAt'];
	}

	/**
	 * Intervals as a question has them.
	 *
	 * @param array $known Of from().
	 * @return array{intervals: list<array{opensAt: int, closesAt: int}>, coversUntil: int}
	 *
	 * @phpstan-param Known $known
	 */
	public static function question( array $known ): array {
		return array(
			'intervals'   => $known['intervals'],
			'coversUntil' => $known['coversUntil'],
		);
	}

	/**
	 * As much of a calendar as one question carries.
	 *
	 * @param CalendarRow $calendar The calendar.
	 * @param int         $from     From when on.
	 * @return array
	 *
	 * @phpstan-return Known
	 */
	private static function known( CalendarRow $calendar, int $from ): array {
		$open   = Calendars::open( $calendar, $from );
		$beyond = $open['intervals'][ self::MOST ] ?? null;
		return array(
			'intervals'   => array_map(
				static fn( array $interval ): array => array(
					'opensAt'  => $interval[0],
					'closesAt' => $interval[1],
				),
				array_slice( $open['intervals'], 0, self::MOST )
			),
			// Up to the first that the question has no place for, it is known that nothing else is open.
			'coversUntil' => null === $beyond ? $open['covers_until'] : $beyond[0],
			'revision'    => $calendar->revision,
		);
	}
}
