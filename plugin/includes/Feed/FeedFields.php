<?php
/**
 * What a person can declare of a feed, and which values that takes.
 *
 * Decides names, defaults and ranges, and reads input of every door alike. What a contract has to declare is decided in
 * Contract.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Policy\SettingsFields;

defined( 'ABSPATH' ) || exit;

/**
 * Reads feeds from input.
 *
 * @phpstan-type Told array{code: string, path: string, message: string}
 */
final class FeedFields {

	/**
	 * Every field: its kind and its range or words. Words may be empty: they are not declared then.
	 *
	 * @var array<string, array{string, list<int|string>}>
	 */
	const FIELDS = array(
		'state'                => array( 'word', array( FeedRow::ACTIVE, FeedRow::PAUSED ) ),
		'transport'            => array( 'word', Contract::TRANSPORTS ),
		'contract'             => array( 'declared', Contract::CONTRACTS ),
		'basis'                => array( 'declared', Contract::BASES ),
		'reflects_orders_from' => array( 'declared', Contract::STAGES ),
		'lag_ms'               => array( 'span', array( 0, SettingsFields::SPAN_MAX_MS ) ),
		'gapless'              => array( 'flag', array() ),
		'mapping'              => array( 'mapping', array() ),
		'ranking'              => array( 'number', array( 0, 1000 ) ),
		'url'                  => array( 'url', array() ),
		'cadence_s'            => array( 'number', array( 60, 86400 ) ),
		'timeout_s'            => array( 'number', array( 1, 60 ) ),
		'locations'            => array( 'locations', array() ),
		'push'                 => array( 'declared', Contract::PUSHES ),
		'push_mapping'         => array( 'mapping', array() ),
		'folder'               => array( 'folder', array() ),
	);

	/** Fields that stand among the options of the row. */
	const OPTIONS = array( 'url', 'cadence_s', 'timeout_s', 'locations', 'push', 'push_mapping', 'folder' );

	/** What a feed is called: small letters, digits and dashes. */
	const NAME = '/^[a-z0-9][a-z0-9-]{0,39}$/D';

	const GROUP_MAX     = 1000;
	const LOCATIONS_MAX = 50;

	/**
	 * A feed with input written over it.
	 *
	 * @param FeedRow                 $feed  The feed as it is; stays so.
	 * @param array<array-key, mixed> $input By field; numbers may be texts of digits.
	 * @return array{FeedRow, list<Told>} The feed as it would be, and what is wrong.
	 */
	public static function over( FeedRow $feed, array $input ): array {
		$after  = clone $feed;
		$faults = array();
		foreach ( $input as $field => $value ) {
			$field = (string) $field;
			if ( ! isset( self::FIELDS[ $field ] ) ) {
				$faults[] = self::told( 'field_unknown', $field, __( 'A feed has no such field.', 'stock-truth' ) );
				continue;
			}
			if ( 'folder' === $field && $value === $feed->folder() ) {
				// A form sends it as it stands.
				continue;
			}
			try {
				self::put( $after, $field, self::value( $field, $value ) );
			} catch ( FeedError $wrong ) {
				$faults[] = self::told( $wrong->code_name(), $field, $wrong->getMessage() );
			}
		}
		if ( array() === $faults ) {
			try {
				Contract::must_be_servable( $after );
			} catch ( FeedError $wrong ) {
				$faults[] = self::told( $wrong->code_name(), $wrong->path(), $wrong->getMessage() );
			}
		}
		return array( $after, $faults );
	}

	/**
	 * What a feed declares, by field.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array<string, int|string|bool|null|array<array-key, int>>
	 */
	public static function of( FeedRow $feed ): array {
		return array(
			'state'                => $feed->state,
			'transport'            => $feed->transport,
			'contract'             => $feed->contract,
			'basis'                => $feed->basis,
			'reflects_orders_from' => $feed->reflects_orders_from,
			'lag_ms'               => $feed->lag_ms,
			'gapless'              => $feed->gapless,
			'mapping'              => $feed->mapping,
			'ranking'              => $feed->ranking,
			'url'                  => $feed->url(),
			'cadence_s'            => $feed->cadence_s(),
			'timeout_s'            => $feed->timeout_s(),
			'locations'            => $feed->locations(),
			'push'                 => $feed->push(),
			'push_mapping'         => (string) ( $feed->options['push_mapping'] ?? '' ),
			'folder'               => $feed->folder(),
		);
	}

	/**
	 * What is wrong with something.
	 *
	 * @param string $code    Stable code.
	 * @param string $path    The field.
	 * @param string $message For people.
	 * @return Told
	 */
	public static function told( string $code, string $path, string $message ): array {
		return compact( 'code', 'path', 'message' );
	}

	/**
	 * Writes a value into a feed.
	 *
	 * @param FeedRow                                        $feed  Feed.
	 * @param string                                         $field Field.
	 * @param int|string|bool|null|array<array-key, int> $value Of value().
	 */
	private static function put( FeedRow $feed, string $field, $value ): void {
		if ( in_array( $field, self::OPTIONS, true ) ) {
			$feed->options[ $field ] = $value;
		} else {
			$feed->$field = $value;
		}
	}

	/**
	 * The value of a field.
	 *
	 * @param string $field Field.
	 * @param mixed  $value Input.
	 * @return int|string|bool|null|array<array-key, int>
	 * @throws FeedError Where it may not stand.
	 */
	private static function value( string $field, $value ) {
		list( $kind, $limits ) = self::FIELDS[ $field ];
		switch ( $kind ) {
			case 'span':
				return null === $value || '' === $value ? null : self::number( $value, $limits );
			case 'number':
				return self::number( $value, $limits );
			case 'flag':
				return self::flag( $value );
			case 'locations':
				return self::locations( $value );
		}
		if ( ! is_string( $value ) ) {
			throw new FeedError( 'field_not_a_text', __( 'This must be a text.', 'stock-truth' ) );
		}
		$text = trim( $value );
		if ( 'url' === $kind ) {
			$fault = '' === $text ? null : Address::fault( $text );
			if ( null !== $fault ) {
				throw new FeedError( $fault, Address::message( $fault ) );
			}
		} elseif ( 'folder' === $kind ) {
			Folders::must_be_allowed( $text );
		} elseif ( 'mapping' === $kind ) {
			if ( '' !== $text && ! Mappings::exists( $text ) ) {
				/* translators: %s: name. */
				throw new FeedError( 'mapping_unknown', sprintf( __( 'There is no mapping called `%s`.', 'stock-truth' ), $text ) );
			}
		} elseif ( ! in_array( $text, 'declared' === $kind ? array_merge( array( '' ), $limits ) : $limits, true ) ) {
			/* translators: %s: list of words. */
			throw new FeedError( 'field_word_unknown', sprintf( __( 'This must be one of: %s.', 'stock-truth' ), implode( ', ', $limits ) ) );
		}
		return $text;
	}

	/**
	 * A number within a range.
	 *
	 * @param mixed            $value  Input.
	 * @param list<int|string> $limits Smallest and largest.
	 * @throws FeedError Where it is none.
	 */
	private static function number( $value, array $limits ): int {
		$number = is_string( $value ) && 1 === preg_match( '/^-?\d{1,15}$/D', trim( $value ) ) ? (int) trim( $value ) : $value;
		if ( ! is_int( $number ) ) {
			throw new FeedError( 'field_not_a_number', __( 'This must be a whole number.', 'stock-truth' ) );
		}
		if ( $number < ( $limits[0] ?? PHP_INT_MIN ) || $number > ( $limits[1] ?? PHP_INT_MAX ) ) {
			/* translators: 1: smallest number, 2: largest number. */
			throw new FeedError( 'field_out_of_range', sprintf( __( 'This must be between %1$s and %2$s.', 'stock-truth' ), $limits[0] ?? '', $limits[1] ?? '' ) );
		}
		return $number;
	}

	/**
	 * Yes or no.
	 *
	 * @param mixed $value Input.
	 * @throws FeedError Where it is neither.
	 */
	private static function flag( $value ): bool {
		foreach ( array( array( true, 1, '1', 'yes', 'true' ), array( false, 0, '0', 'no', 'false', '' ) ) as $at => $words ) {
			if ( in_array( $value, $words, true ) ) {
				return 0 === $at;
			}
		}
		throw new FeedError( 'field_not_a_flag', __( 'This must be yes or no.', 'stock-truth' ) );
	}

	/**
	 * Location groups by location, from a map or from text such as `MAIN, EAST=2`. A location without a group is in the
	 * group that the shop sells from.
	 *
	 * @param mixed $value Input.
	 * @return array<array-key, int>
	 * @throws FeedError Where it is neither.
	 */
	private static function locations( $value ): array {
		$named = array();
		if ( is_string( $value ) ) {
			foreach ( array_diff( array_map( 'trim', explode( ',', $value ) ), array( '' ) ) as $part ) {
				$at                            = strrpos( $part, '=' );
				$code                          = false === $at ? $part : rtrim( substr( $part, 0, $at ) );
				$named[ $code ]                = false === $at ? Locations::STOREFRONT : ltrim( substr( $part, $at + 1 ) );
			}
		} elseif ( is_array( $value ) ) {
			$named = $value;
		} else {
			throw new FeedError( 'locations_not_understood', __( 'Locations are a list such as MAIN, EAST=2: the ERP’s name, and a group where the shop does not sell from it.', 'stock-truth' ) );
		}
		$groups = array();
		foreach ( $named as $code => $group ) {
			$code = (string) $code;
			if ( '' === $code || strlen( $code ) > 160 || Locations::ONLY === $code ) {
				throw new FeedError( 'locations_not_understood', __( 'The name of a location has 1 to 160 bytes and is not `*`.', 'stock-truth' ) );
			}
			$groups[ $code ] = self::number( $group, array( 1, self::GROUP_MAX ) );
		}
		if ( count( $groups ) > self::LOCATIONS_MAX ) {
			/* translators: %d: number. */
			throw new FeedError( 'locations_too_many', sprintf( __( 'A feed has at most %d locations.', 'stock-truth' ), self::LOCATIONS_MAX ) );
		}
		return $groups;
	}
}
