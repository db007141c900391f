<?php
/**
 * Where an ERP's answer holds what is needed, as a mapping file declares it.
 *
 * Decides what a declaration may say. A mapping that does not say what its figures mean is refused.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * One mapping file.
 */
final class Mapping {

	const MEMBERS = array( 'title', 'basis', 'request', 'paging', 'rows', 'stated_at', 'sequence', 'fields', 'units', 'statuses', 'bad_rows', 'gapless' );
	const FIELDS  = array( 'sku', 'figure', 'unit', 'status', 'location', 'as_of', 'sequence' );

	/**
	 * What the file declares.
	 *
	 * @var array
	 */
	private $declared;

	/**
	 * A mapping.
	 *
	 * @param array $declared What the file declares.
	 */
	private function __construct( array $declared ) {
		$this->declared = $declared;
	}

	/**
	 * Names of the mappings there are.
	 *
	 * @return string[]
	 */
	public static function names(): array {
		$files = glob( STOCK_TRUTH_DIR . '/mappings/*.json' );
		return array_map(
			static function ( string $file ): string {
				return basename( $file, '.json' );
			},
			false === $files ? array() : $files
		);
	}

	/**
	 * Whether there is a mapping of this name.
	 *
	 * @param string $name Name.
	 */
	public static function exists( string $name ): bool {
		return 1 === preg_match( '/^[a-z0-9-]{1,60}$/D', $name ) && is_file( STOCK_TRUTH_DIR . '/mappings/' . $name . '.json' );
	}

	/**
	 * Reads a mapping.
	 *
	 * @param string $name Name.
	 * @throws FeedError Where there is none, or it is not one that can be used.
	 */
	public static function load( string $name ): Mapping {
		if ( ! self::exists( $name ) ) {
			/* translators: %s: name. */
			throw new FeedError( 'mapping_unknown', sprintf( __( 'There is no mapping called `%s`.', 'stock-truth' ), $name ) );
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
		return self::from_json( (string) file_get_contents( STOCK_TRUTH_DIR . '/mappings/' . $name . '.json' ) );
	}

	/**
	 * Reads a declaration.
	 *
	 * @param string $json JSON.
	 * @throws FeedError Where it is not one that can be used.
	 */
	public static function from_json( string $json ): Mapping {
		$declared = json_decode( $json, true );
		if ( ! is_array( $declared ) ) {
			throw new FeedError( 'mapping_not_readable', __( 'The mapping is not readable as JSON.', 'stock-truth' ) );
		}
		foreach ( array_diff( array_keys( $declared ), self::MEMBERS ) as $unknown ) {
			throw self::fault( 'mapping_member_unknown', (string) $unknown );
		}
		if ( 'free' !== ( $declared['basis'] ?? null ) ) {
			throw new FeedError(
				'mapping_basis_unsupported',
				isset( $declared['basis'] )
					/* translators: %s: what the mapping declares. */
					? sprintf( __( 'The mapping declares the basis `%s`. Only `free` is supported: physical stock less what the ERP has reserved.', 'stock-truth' ), is_string( $declared['basis'] ) ? $declared['basis'] : '?' )
					: __( 'The mapping does not declare what its figures mean. Only the basis `free` is supported: physical stock less what the ERP has reserved.', 'stock-truth' )
			);
		}
		foreach ( array_diff( array_keys( (array) ( $declared['fields'] ?? array() ) ), self::FIELDS ) as $unknown ) {
			throw self::fault( 'mapping_member_unknown', 'fields.' . $unknown );
		}
		foreach ( array( 'sku', 'figure' ) as $needed ) {
			if ( '' === (string) ( $declared['fields'][ $needed ] ?? '' ) ) {
				throw self::fault( 'mapping_member_missing', 'fields.' . $needed );
			}
		}
		if ( isset( $declared['fields']['unit'] ) && ! is_array( $declared['units'] ?? null ) ) {
			throw self::fault( 'mapping_member_missing', 'units' );
		}
		if ( isset( $declared['fields']['status'] ) && ! is_array( $declared['statuses'] ?? null ) ) {
			throw self::fault( 'mapping_member_missing', 'statuses' );
		}
		return new self( $declared );
	}

	/**
	 * Appended to the feed's address.
	 */
	public function path(): string {
		return (string) ( $this->declared['request']['path'] ?? '' );
	}

	/**
	 * Parameters of the request for the page that begins at a row.
	 *
	 * @param int $offset Rows before it.
	 * @return array<string, string>
	 */
	public function query( int $offset ): array {
		$query  = array_map( 'strval', (array) ( $this->declared['request']['query'] ?? array() ) );
		$paging = $this->declared['paging'] ?? null;
		if ( null !== $paging ) {
			$query[ (string) $paging['offset'] ] = (string) $offset;
			$query[ (string) $paging['limit'] ]  = (string) $this->page_size();
		}
		return $query;
	}

	/**
	 * Rows asked for at once; null where there is one page only.
	 */
	public function page_size(): ?int {
		return isset( $this->declared['paging'] ) ? max( 1, (int) ( $this->declared['paging']['size'] ?? 500 ) ) : null;
	}

	/**
	 * Whether a malformed row refuses the whole snapshot.
	 */
	public function refuses_bad_rows(): bool {
		return 'skip' !== ( $this->declared['bad_rows'] ?? 'refuse' );
	}

	/**
	 * Whether sequence numbers leave none out.
	 */
	public function is_gapless(): bool {
		return true === ( $this->declared['gapless'] ?? false );
	}

	/**
	 * The rows of an answer.
	 *
	 * @param mixed $answer Decoded answer.
	 * @throws FeedError Where there is no list.
	 */
	public function rows( $answer ): array {
		$rows = self::at( $answer, (string) ( $this->declared['rows'] ?? '' ) );
		if ( ! is_array( $rows ) || array_values( $rows ) !== $rows ) {
			throw new FeedError(
				'rows_missing',
				/* translators: %s: path. */
				sprintf( __( 'The answer of the ERP has no list of rows at `%s`.', 'stock-truth' ), (string) ( $this->declared['rows'] ?? '' ) )
			);
		}
		return $rows;
	}

	/**
	 * What the answer itself says: total, stated_at, sequence; a text or null each.
	 *
	 * @param mixed  $answer Decoded answer.
	 * @param string $name   Which.
	 * @return mixed
	 */
	public function of_page( $answer, string $name ) {
		$path = 'total' === $name ? ( $this->declared['paging']['total'] ?? '' ) : ( $this->declared[ $name ] ?? '' );
		return '' === $path ? null : self::at( $answer, (string) $path );
	}

	/**
	 * Whether rows declare a field.
	 *
	 * @param string $name Field.
	 */
	public function declares( string $name ): bool {
		return isset( $this->declared['fields'][ $name ] );
	}

	/**
	 * A field of a row.
	 *
	 * @param array  $row  Row.
	 * @param string $name Field.
	 * @return mixed
	 */
	public function of_row( array $row, string $name ) {
		return isset( $this->declared['fields'][ $name ] ) ? self::at( $row, (string) $this->declared['fields'][ $name ] ) : null;
	}

	/**
	 * Whether a row has a declared field at all, be it null.
	 *
	 * @param array  $row  Row.
	 * @param string $name Field.
	 */
	public function has_in_row( array $row, string $name ): bool {
		$path = explode( '.', (string) $this->declared['fields'][ $name ] );
		$last = array_pop( $path );
		$from = self::at( $row, implode( '.', $path ) );
		return is_array( $from ) && array_key_exists( $last, $from );
	}

	/**
	 * Whether a unit is counted one to one.
	 *
	 * @param string $unit Unit of the ERP.
	 */
	public function knows_unit( string $unit ): bool {
		return in_array( $unit, (array) ( $this->declared['units'] ?? array() ), true );
	}

	/**
	 * The core's word for a status; null where the ERP's word is not declared.
	 *
	 * @param string $word Status of the ERP.
	 */
	public function status( string $word ): ?string {
		$status = $this->declared['statuses'][ $word ] ?? null;
		return in_array( $status, array( 'active', 'blocked', 'discontinued' ), true ) ? $status : null;
	}

	/**
	 * What stands at a path.
	 *
	 * @param mixed  $value Decoded JSON.
	 * @param string $path  Names joined by dots; empty for the value itself.
	 * @return mixed
	 */
	private static function at( $value, string $path ) {
		if ( '' === $path ) {
			return $value;
		}
		foreach ( explode( '.', $path ) as $name ) {
			if ( ! is_array( $value ) || ! array_key_exists( $name, $value ) ) {
				return null;
			}
			$value = $value[ $name ];
		}
		return $value;
	}

	/**
	 * A fault of the declaration.
	 *
	 * @param string $code Stable code.
	 * @param string $path Where.
	 */
	private static function fault( string $code, string $path ): FeedError {
		/* translators: 1: path, 2: code. */
		return new FeedError( $code, sprintf( __( 'The mapping cannot be used: `%1$s` (%2$s).', 'stock-truth' ), $path, $code ) );
	}
}
