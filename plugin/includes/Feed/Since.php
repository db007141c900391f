<?php
/**
 * Reads of what has changed, as a mapping declares them.
 *
 * Decides from which instant on the ERP is asked, whether the next read is such a one or of the whole list, and which
 * instant is remembered for it. That instant is one of the ERP's clock, never of ours. It lies back by the overlap: what
 * a transaction changes carries the time of its beginning, and is seen only when it has ended.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * The changes of one feed.
 */
final class Since {

	const FULL  = 'full';
	const DELTA = 'delta';

	const OVERLAP_S    = 600;
	const FULL_EVERY_S = 86400;

	/** How a time is written where the mapping does not say it. */
	const FORMAT = '%FT%T%:z';

	/**
	 * What the mapping declares; null where it declares no such reads.
	 *
	 * @var Members|null
	 */
	private $declared;

	/**
	 * How long after a read of the whole list the next one is due, in seconds.
	 *
	 * @var int
	 */
	private $full_every_s;

	/**
	 * The zone that times are written in.
	 *
	 * @var \DateTimeZone
	 */
	private $zone;

	/**
	 * What a mapping declares.
	 *
	 * @param Members       $feed Of MappingShape.
	 * @param \DateTimeZone $zone The zone that times are written in.
	 * @throws FeedError Where it is not usable.
	 */
	public function __construct( Members $feed, \DateTimeZone $zone ) {
		$this->declared     = $feed->inner( 'since' );
		$this->full_every_s = $feed->number( 'fullEvery' ) ?? self::FULL_EVERY_S;
		$this->zone         = $zone;
		if ( null === $this->declared && $feed->has( 'fullEvery' ) ) {
			throw MappingShape::fault( 'feed.fullEvery' );
		}
		if ( ! Times::can_be_written( $this->format() ) ) {
			throw MappingShape::fault( 'feed.since.format' );
		}
	}

	/**
	 * Whether the ERP can be asked for what has changed.
	 */
	public function is_declared(): bool {
		return null !== $this->declared;
	}

	/**
	 * The kind of the next read.
	 *
	 * @param int|null $cursor       The instant that the last read remembered; null where there is none.
	 * @param int|null $last_full_at When the whole list was read last; null where it never was.
	 * @param int      $now          Now. All in UTC milliseconds.
	 * @return self::FULL|self::DELTA
	 */
	public function kind( ?int $cursor, ?int $last_full_at, int $now ): string {
		if ( null === $this->declared || null === $cursor || null === $last_full_at ) {
			return self::FULL;
		}
		// A clock that was put back makes the last read lie in the future: then nobody knows how long ago it was.
		$is_due = $now < $last_full_at || $now >= $last_full_at + $this->full_every_s * 1000;
		return $is_due ? self::FULL : self::DELTA;
	}

	/**
	 * From when on the ERP is asked.
	 *
	 * @param int $cursor The instant that the last read remembered.
	 */
	public function from( int $cursor ): int {
		$overlap_s = null === $this->declared ? self::OVERLAP_S : $this->declared->number( 'overlap' ) ?? self::OVERLAP_S;
		return max( 0, $cursor - $overlap_s * 1000 );
	}

	/**
	 * From when on the ERP is asked, as it writes times.
	 *
	 * @param int $cursor The instant that the last read remembered.
	 */
	public function text( int $cursor ): string {
		return Times::written( $this->format(), $this->from( $cursor ), $this->zone );
	}

	/**
	 * The parameter that says it; null where a place-holder does.
	 */
	public function parameter(): ?string {
		return null === $this->declared ? null : $this->declared->text( 'parameter' );
	}

	/**
	 * The instant to remember for the next read, from the first page of this one; null where the ERP's clock did not tell
	 * any: then the next read is of the whole list.
	 *
	 * @param Answer $first What the ERP answered for the first page.
	 * @param mixed  $value Its body, of ExactJson.
	 * @param Times  $times How the ERP writes times.
	 */
	public function cursor( Answer $first, $value, Times $times ): ?int {
		if ( null === $this->declared ) {
			return null;
		}
		$place = $this->declared->text( 'cursor' );
		if ( null === $place ) {
			return $first->server_time();
		}
		$said = Text::trim( (string) ExactJson::text( ( new Place( $place ) )->find( $value ) ) );
		try {
			return '' === $said ? null : $times->read( $said );
		} catch ( BadRow $bad ) {
			return null;
		}
	}

	/**
	 * How times are written.
	 */
	private function format(): string {
		return null === $this->declared ? self::FORMAT : $this->declared->text( 'format' ) ?? self::FORMAT;
	}
}
