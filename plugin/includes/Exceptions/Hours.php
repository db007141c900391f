<?php
/**
 * The open hours that deadlines are counted in.
 *
 * Decides nothing: a shop that says nothing of its hours is always open. What lies between two instants is the core's to
 * say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Open intervals from an instant on.
 *
 * @phpstan-type Known array{intervals: list<array{opensAt: int, closesAt: int}>, coversUntil: int, revision: int}
 */
final class Hours {

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 */
	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * Open intervals that end after an instant, and up to when they are known.
	 *
	 * @param int $from The instant.
	 * @return array
	 *
	 * @phpstan-return Known
	 */
	public function from( int $from ): array {
		unset( $from );
		return array(
			'intervals'   => array(
				array(
					'opensAt'  => 0,
					'closesAt' => Moment::MAX,
				),
			),
			'coversUntil' => Moment::MAX,
			'revision'    => 0,
		);
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
		$day = new \DateTimeImmutable( '@' . intdiv( $now, 1000 ) );
		return $day->setTimezone( wp_timezone() )->setTime( 0, 0 )->getTimestamp() * 1000;
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
}
