<?php
/**
 * Zones, and which instant a local time is in one.
 *
 * Decides how a zone may be written, and what becomes of the hour that the clock skips and of the one that it repeats: a time that
 * was skipped is the instant of the skip; of one that comes twice, hours begin at the earlier and end at the later instant, so
 * that whoever works through the night works through the whole of it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Calendar;

use StockTruth\InputError;

defined( 'ABSPATH' ) || exit;

/**
 * A zone.
 */
final class Zone {

	/** No clock is further from UTC than this, and none is set twice within two days. */
	const DAY_S = 86400;

	/**
	 * PHP's zone.
	 *
	 * @var \DateTimeZone
	 */
	private $zone;

	/**
	 * A zone.
	 *
	 * @param string $name As read() gives it.
	 */
	public function __construct( string $name ) {
		$this->zone = new \DateTimeZone( $name );
	}

	/**
	 * The name by which PHP knows a zone.
	 *
	 * @param string $text Of the IANA such as `Europe/Berlin`, or an offset: `+02:00`, `UTC+2`, `UTC+5.5`, as WordPress writes it.
	 * @param string $path Where it stands.
	 * @throws InputError Where it is none.
	 */
	public static function read( string $text, string $path ): string {
		if ( 1 === preg_match( '/^(?:UTC|GMT)?([+-])(\d{1,2})(?::([0-5]\d)|\.(25|5|50|75))?$/iD', $text, $parts ) && (int) $parts[2] < 15 ) {
			// Minutes, or a part of an hour: `.5` is half of it.
			$minutes = '' === ( $parts[3] ?? '' ) ? intdiv( 60 * (int) str_pad( $parts[4] ?? '', 2, '0' ), 100 ) : (int) $parts[3];
			return sprintf( '%s%02d:%02d', $parts[1], (int) $parts[2], $minutes );
		}
		foreach ( timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ) as $known ) {
			if ( 0 === strcasecmp( $known, $text ) ) {
				return $known;
			}
		}
		throw new InputError( 'zone_unknown', __( 'Name a zone such as Europe/Berlin, or an offset such as UTC+2.', 'stock-truth' ), $path );
	}

	/**
	 * The zone of WordPress: a name, or an offset where the shop's settings have one.
	 */
	public static function of_wordpress(): string {
		return wp_timezone()->getName();
	}

	/**
	 * The instant at which something begins.
	 *
	 * @param int $wall What the clock on the wall shows, as seconds since 1970 of a clock without zones.
	 * @return int Seconds of UTC.
	 */
	public function begins( int $wall ): int {
		$instants = $this->instants( $wall );
		return $instants[0];
	}

	/**
	 * The instant at which something ends.
	 *
	 * @param int $wall What the clock on the wall shows.
	 * @return int Seconds of UTC.
	 */
	public function ends( int $wall ): int {
		$instants = $this->instants( $wall );
		return $instants[ count( $instants ) - 1 ];
	}

	/**
	 * What the clock on the wall shows.
	 *
	 * @param int $instant Seconds of UTC.
	 */
	public function wall( int $instant ): int {
		return $instant + $this->offset( $instant );
	}

	/**
	 * An instant as people of this zone write it.
	 *
	 * @param int $instant Seconds of UTC.
	 */
	public function written( int $instant ): string {
		return ( new \DateTimeImmutable( '@' . $instant ) )->setTimezone( $this->zone )->format( 'Y-m-d\TH:i:sP' );
	}

	/**
	 * The instants at which the clock on the wall shows a time, the earlier first; the instant of the skip, where it never does.
	 *
	 * @param int $wall What the clock shows.
	 * @return non-empty-list<int>
	 */
	private function instants( int $wall ): array {
		$found = array();
		foreach ( array( $this->offset( $wall - self::DAY_S ), $this->offset( $wall + self::DAY_S ) ) as $offset ) {
			$instant = $wall - $offset;
			if ( $this->offset( $instant ) === $offset && ! in_array( $instant, $found, true ) ) {
				$found[] = $instant;
			}
		}
		sort( $found );
		return array() === $found ? array( $this->skip( $wall ) ) : $found;
	}

	/**
	 * The instant at which the clock skips a time.
	 *
	 * @param int $wall A time that it never shows.
	 */
	private function skip( int $wall ): int {
		$transitions = $this->zone->getTransitions( $wall - self::DAY_S, $wall + self::DAY_S );
		$last        = $wall - $this->offset( $wall + self::DAY_S );
		foreach ( is_array( $transitions ) ? array_slice( $transitions, 1 ) : array() as $transition ) {
			$last = $transition['ts'];
		}
		return $last;
	}

	/**
	 * How far this zone is ahead of UTC.
	 *
	 * @param int $instant Seconds of UTC.
	 */
	private function offset( int $instant ): int {
		return $this->zone->getOffset( new \DateTimeImmutable( '@' . $instant ) );
	}
}
