<?php
/**
 * The mappings that a shop can choose from: those of the plugin, and those that were installed.
 *
 * Decides names, and that only a mapping which can be served is installed. What a mapping says is for
 * Mapping.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Events;

defined( 'ABSPATH' ) || exit;

/**
 * Finds, installs and removes mappings.
 */
final class Mappings {

	/** Texts of installed mappings by name. */
	const OPTION = 'stock_truth_mappings';

	const NAME      = '/^[a-z0-9][a-z0-9-]{0,59}$/D';
	const MAX_BYTES = 262144;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Constructor.
	 *
	 * @param Events $events The audit trail.
	 */
	public function __construct( Events $events ) {
		$this->events = $events;
	}

	/**
	 * Titles by name: first the plugin's own.
	 *
	 * @return array<string, string>
	 */
	public static function titles(): array {
		$titles = array();
		foreach ( array_merge( self::shipped(), array_keys( self::installed() ) ) as $name ) {
			// A mapping that has still to be told something, or is of another version of the plugin, is listed, and refused when
			// it is used.
			$decoded         = json_decode( self::text( (string) $name ) );
			$title           = $decoded->feed->title ?? '';
			$titles[ $name ] = is_string( $title ) && '' !== $title ? $title : (string) $name;
		}
		return $titles;
	}

	/**
	 * Names of the mappings there are.
	 *
	 * @return string[]
	 */
	public static function names(): array {
		return array_map( 'strval', array_merge( self::shipped(), array_keys( self::installed() ) ) );
	}

	/**
	 * Whether there is a mapping of this name.
	 *
	 * @param string $name Name.
	 */
	public static function exists( string $name ): bool {
		return 1 === preg_match( self::NAME, $name ) && ( is_file( self::path( $name ) ) || isset( self::installed()[ $name ] ) );
	}

	/**
	 * Reads a mapping.
	 *
	 * @param string                $name       Name.
	 * @param array<string, string> $parameters Values for its `feed.parameters`, which go before those in the file.
	 * @throws FeedError Where there is none, or it is not one that can be served.
	 */
	public static function load( string $name, array $parameters = array() ): Mapping {
		$mapping = Mapping::from_json( self::text( $name ), $parameters );
		$mapping->must_be_servable();
		return $mapping;
	}

	/**
	 * The text of a mapping file.
	 *
	 * @param string $name Name.
	 * @throws FeedError Where there is none.
	 */
	public static function text( string $name ): string {
		if ( ! self::exists( $name ) ) {
			/* translators: %s: name. */
			throw new FeedError( 'mapping_unknown', sprintf( __( 'There is no mapping called `%s`.', 'stock-truth' ), $name ) );
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
		return is_file( self::path( $name ) ) ? (string) file_get_contents( self::path( $name ) ) : self::installed()[ $name ];
	}

	/**
	 * Installs a mapping, or another text of one that was installed.
	 *
	 * @param string $name Name.
	 * @param string $json Text of the mapping file.
	 * @throws FeedError Where it is not one that can be served.
	 */
	public function install( string $name, string $json ): void {
		if ( 1 !== preg_match( self::NAME, $name ) ) {
			throw new FeedError( 'mapping_name_not_usable', __( 'A mapping\'s name has small letters, digits and dashes, at most 60 of them.', 'stock-truth' ) );
		}
		if ( is_file( self::path( $name ) ) ) {
			/* translators: %s: name. */
			throw new FeedError( 'mapping_name_taken', sprintf( __( 'The mapping `%s` belongs to the plugin; choose another name.', 'stock-truth' ), $name ) );
		}
		if ( strlen( $json ) > self::MAX_BYTES ) {
			throw new FeedError( 'mapping_too_large', __( 'The mapping is larger than 256 KB.', 'stock-truth' ) );
		}
		Mapping::from_json( $json )->must_be_servable();
		$installed = self::installed();
		$was       = $installed[ $name ] ?? null;
		if ( $was !== $json ) {
			$installed[ $name ] = $json;
			update_option( self::OPTION, $installed, false );
			$this->events->record( 'mapping_installed', 'mapping:' . $name, null === $was ? null : array( 'sha256' => hash( 'sha256', $was ) ), array( 'sha256' => hash( 'sha256', $json ) ) );
		}
	}

	/**
	 * Removes a mapping that was installed.
	 *
	 * @param string   $name Name.
	 * @param string[] $used The mappings that feeds use.
	 * @throws FeedError Where it is not installed, or in use.
	 */
	public function remove( string $name, array $used ): void {
		$installed = self::installed();
		if ( ! isset( $installed[ $name ] ) ) {
			/* translators: %s: name. */
			throw new FeedError( 'mapping_unknown', sprintf( __( 'No mapping called `%s` is installed.', 'stock-truth' ), $name ) );
		}
		if ( in_array( $name, $used, true ) ) {
			/* translators: %s: name. */
			throw new FeedError( 'mapping_in_use', sprintf( __( 'A feed uses the mapping `%s`; choose another one there first.', 'stock-truth' ), $name ) );
		}
		$this->events->record( 'mapping_removed', 'mapping:' . $name, array( 'sha256' => hash( 'sha256', $installed[ $name ] ) ), null );
		unset( $installed[ $name ] );
		update_option( self::OPTION, $installed, false );
	}

	/**
	 * Names of the plugin's own mappings.
	 *
	 * @return string[]
	 */
	private static function shipped(): array {
		$files = glob( STOCK_TRUTH_DIR . '/mappings/*.json' );
		return array_map(
			static function ( string $file ): string {
				return basename( $file, '.json' );
			},
			false === $files ? array() : $files
		);
	}

	/**
	 * Texts of installed mappings by name.
	 *
	 * @return array<string, string>
	 */
	private static function installed(): array {
		$installed = get_option( self::OPTION, array() );
		$texts     = array();
		foreach ( is_array( $installed ) ? $installed : array() as $name => $text ) {
			if ( is_string( $text ) ) {
				$texts[ (string) $name ] = $text;
			}
		}
		return $texts;
	}

	/**
	 * Where a mapping of the plugin would be.
	 *
	 * @param string $name Name.
	 */
	private static function path( string $name ): string {
		return STOCK_TRUTH_DIR . '/mappings/' . $name . '.json';
	}
}
