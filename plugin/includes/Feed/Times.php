<?php
/**
 * Instants by their declared form and zone.
 *
 * Decides which instant a local time is. Of an hour that the clock repeats the earlier instant is taken,
 * so that a figure never looks fresher than it is; a time that the clock skipped is refused. Also how an instant is
 * written for an ERP.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;

defined( 'ABSPATH' ) || exit;

/**
 * Reads times of one mapping.
 */
final class Times {

	/** What the marks of a form stand for; numbers may have blanks before them, as in C's strptime. */
	const MARKS = array(
		'Y'  => '\s*+(?<Y>[+-]?\d{1,4}+)',
		'y'  => '\s*+(?<y>\d{1,2}+)',
		'm'  => '\s*+(?<m>\d{1,2}+)',
		'd'  => '\s*+(?<d>\d{1,2}+)',
		'e'  => '\s*+(?<d>\d{1,2}+)',
		'H'  => '\s*+(?<H>\d{1,2}+)',
		'k'  => '\s*+(?<H>\d{1,2}+)',
		'I'  => '\s*+(?<I>\d{1,2}+)',
		'l'  => '\s*+(?<I>\d{1,2}+)',
		'M'  => '\s*+(?<M>\d{1,2}+)',
		'S'  => '\s*+(?<S>\d{1,2}+)',
		'p'  => '(?<p>[aApP][mM])',
		'P'  => '(?<p>[aApP][mM])',
		'f'  => '(?<f>\d{1,9}+)',
		'.f' => '(?:\.(?<f>\d{1,9}+))?+',
		'z'  => '(?<z>[+-]\d{4})',
		':z' => '(?<z>[+-]\d{2}:\d{2})',
		'n'  => '\s*+',
		't'  => '\s*+',
		'%'  => '%',
	);

	/** Marks that stand for several others. */
	const SHORT = array(
		'%F' => '%Y-%m-%d',
		'%T' => '%H:%M:%S',
		'%R' => '%H:%M',
		'%D' => '%m/%d/%y',
	);

	/** What the marks of a form that is written are for PHP's date(). */
	const WRITTEN = array( 'Y' => 'Y', 'y' => 'y', 'm' => 'm', 'd' => 'd', 'e' => 'j', 'H' => 'H', 'I' => 'h', 'M' => 'i', 'S' => 's', 'p' => 'A', 'f' => 'v', 'z' => 'O', ':z' => 'P', 's' => 'U' );

	/** ISO 8601 without an offset. */
	const ISO = '/^(?<Y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:[Tt ](?<H>\d{2})(?::(?<M>\d{2})(?::(?<S>\d{2})(?:[.,](?<f>\d{1,9}))?)?)?)?$/D';

	/**
	 * The zone of times that do not name theirs.
	 *
	 * @var \DateTimeZone|null
	 */
	private $zone;

	/**
	 * The declared form as a regular expression; null for ISO 8601.
	 *
	 * @var string|null
	 */
	private $form;

	/**
	 * How times are written.
	 *
	 * @param \DateTimeZone|null $zone   Of times that do not name theirs.
	 * @param string|null        $format By strftime's marks, such as `%d.%m.%Y %H:%M`.
	 * @throws FeedError Where the form has a mark that is not supported.
	 */
	public function __construct( ?\DateTimeZone $zone, ?string $format ) {
		$this->zone = $zone;
		$this->form = null === $format ? null : self::form( $format );
	}

	/**
	 * The zone of times that do not name theirs; null where none is declared.
	 */
	public function declared_zone(): ?\DateTimeZone {
		return $this->zone;
	}

	/**
	 * The zone of a name such as `Europe/Berlin`; null where there is none of that name.
	 *
	 * @param string $name Name of the IANA.
	 */
	public static function zone( string $name ): ?\DateTimeZone {
		foreach ( timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ) as $known ) {
			if ( 0 === strcasecmp( $known, $name ) ) {
				return new \DateTimeZone( $known );
			}
		}
		return null;
	}

	/**
	 * Whether an instant can be written in a form.
	 *
	 * @param string $format By strftime's marks.
	 */
	public static function can_be_written( string $format ): bool {
		preg_match_all( '/%(:z|.|$)/su', strtr( $format, self::SHORT ), $marks );
		return array() === array_diff( $marks[1], array_map( 'strval', array_keys( self::WRITTEN ) ), array( '%' ) );
	}

	/**
	 * An instant in a form.
	 *
	 * @param string        $format By strftime's marks.
	 * @param int           $ms     UTC milliseconds.
	 * @param \DateTimeZone $zone   The zone it is written in.
	 */
	public static function written( string $format, int $ms, \DateTimeZone $zone ): string {
		$at = \DateTimeImmutable::createFromFormat( 'U.u', sprintf( '%d.%03d000', intdiv( $ms, 1000 ), $ms % 1000 ) );
		if ( false === $at ) {
			return '';
		}
		$at = $at->setTimezone( $zone );
		return (string) preg_replace_callback(
			'/%(:z|.)/su',
			/**
			 * What a mark stands for.
			 *
			 * @param array<array-key, string> $mark
			 */
			static function ( array $mark ) use ( $at ): string {
				return isset( self::WRITTEN[ $mark[1] ] ) ? $at->format( self::WRITTEN[ $mark[1] ] ) : $mark[1];
			},
			strtr( $format, self::SHORT )
		);
	}

	/**
	 * The instant of a text, in UTC milliseconds.
	 *
	 * @param string $text Trimmed.
	 * @throws BadRow Where it is none.
	 */
	public function read( string $text ): int {
		if ( null !== $this->form ) {
			return $this->of_parts( 1 === preg_match( $this->form, $text, $parts ) ? $parts : array() );
		}
		try {
			return Moment::parse( $text );
		} catch ( NotAMoment $error ) {
			if ( 'instant_out_of_range' !== $error->reason() && 1 === preg_match( self::ISO, $text, $parts ) ) {
				return $this->of_parts( $parts );
			}
			throw new BadRow( $error->reason(), 'as_of' );
		}
	}

	/**
	 * The instant of what a form's marks found.
	 *
	 * @param array<array-key, string> $parts By mark; none where the text is not of the form.
	 * @throws BadRow Where they make no instant.
	 */
	private function of_parts( array $parts ): int {
		$parts  = array_filter(
			$parts,
			static function ( string $part ): bool {
				return '' !== $part;
			}
		);
		$year   = isset( $parts['y'] ) ? (int) $parts['y'] + ( (int) $parts['y'] <= 68 ? 2000 : 1900 ) : (int) ( $parts['Y'] ?? -1 );
		$hour   = self::hour( $parts );
		$minute = (int) ( $parts['M'] ?? 0 );
		$second = (int) ( $parts['S'] ?? 0 );
		if ( ! isset( $parts['m'], $parts['d'] ) || $year < 0 || null === $hour || $minute > 59 || $second > 59
			|| ! checkdate( (int) $parts['m'], (int) $parts['d'], max( 1, $year ) ) ) {
			throw new BadRow( 'instant_not_readable', 'as_of' );
		}
		$clock = gmmktime( $hour, $minute, $second, (int) $parts['m'], (int) $parts['d'], $year );
		if ( false === $clock ) {
			throw new BadRow( 'instant_not_readable', 'as_of' );
		}
		$ms    = (int) substr( str_pad( $parts['f'] ?? '', 3, '0' ), 0, 3 );
		if ( isset( $parts['z'] ) ) {
			$zone   = str_replace( ':', '', $parts['z'] );
			$offset = ( (int) substr( $zone, 1, 2 ) * 60 + (int) substr( $zone, 3 ) ) * 60;
			$clock -= '-' === $zone[0] ? -$offset : $offset;
		} else {
			$clock -= $this->offset( $clock );
		}
		$instant = $clock * 1000 + $ms;
		if ( $instant < 0 || $instant > Moment::MAX ) {
			throw new BadRow( 'instant_out_of_range', 'as_of' );
		}
		return $instant;
	}

	/**
	 * The hour of a day; null where there is no such hour.
	 *
	 * @param array<array-key, string> $parts By mark.
	 */
	private static function hour( array $parts ): ?int {
		if ( isset( $parts['H'] ) || ! isset( $parts['I'] ) ) {
			$hour = (int) ( $parts['H'] ?? 0 );
			return $hour > 23 || ( ! isset( $parts['H'] ) && ( isset( $parts['M'] ) || isset( $parts['S'] ) ) ) ? null : $hour;
		}
		$hour = (int) $parts['I'];
		if ( $hour < 1 || $hour > 12 ) {
			return null;
		}
		// Without am or pm the hour is the morning's, as it stands.
		return isset( $parts['p'] ) ? $hour % 12 + ( 'p' === strtolower( $parts['p'][0] ) ? 12 : 0 ) : $hour;
	}

	/**
	 * How far the zone was ahead of UTC at a local time, in seconds.
	 *
	 * @param int $clock The local time as seconds, as if it were UTC.
	 * @throws BadRow Where no zone is declared, or its clocks skipped that time.
	 */
	private function offset( int $clock ): int {
		if ( null === $this->zone ) {
			throw new BadRow( 'instant_without_offset', 'as_of' );
		}
		$found = array();
		// A clock is never further from UTC than a day: every offset that may apply is within two.
		foreach ( (array) $this->zone->getTransitions( $clock - 172800, $clock + 172800 ) as $transition ) {
			$at = ( new \DateTimeImmutable( '@' . ( $clock - $transition['offset'] ) ) )->setTimezone( $this->zone );
			if ( $at->getOffset() === $transition['offset'] ) {
				$found[] = $transition['offset'];
			}
		}
		if ( array() === $found ) {
			throw new BadRow( 'local_time_skipped', 'as_of' );
		}
		return max( $found );
	}

	/**
	 * A form as a regular expression.
	 *
	 * @param string $format By strftime's marks.
	 * @throws FeedError Where it has a mark that is not supported.
	 */
	private static function form( string $format ): string {
		$form = '';
		$seen = array();
		preg_match_all( '/%(?:\.f|:z|.)|\s+|[^%\s]+|%/su', strtr( $format, self::SHORT ), $pieces );
		foreach ( $pieces[0] as $piece ) {
			$mark = substr( $piece, 1 );
			if ( '%' !== $piece[0] ) {
				$form .= '' === trim( $piece ) ? '\s*+' : preg_quote( $piece, '/' );
				continue;
			}
			if ( ! isset( self::MARKS[ $mark ] ) || ( isset( $seen[ self::MARKS[ $mark ] ] ) && false !== strpos( self::MARKS[ $mark ], '<' ) ) ) {
				/* translators: 1: a mark such as %j, 2: list of marks. */
				throw new FeedError( 'as_of_format_unsupported', sprintf( __( 'The mapping\'s `asOfFormat` has the mark `%1$s`; there are %2$s, each once.', 'stock-truth' ), $piece, '%' . implode( ' %', array_keys( self::MARKS ) ) . ' ' . implode( ' ', array_keys( self::SHORT ) ) ), 'erp.asOfFormat' );
			}
			$seen[ self::MARKS[ $mark ] ] = true;
			$form                        .= self::MARKS[ $mark ];
		}
		return '/^' . $form . '$/D';
	}
}
