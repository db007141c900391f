<?php
/**
 * The folders that feeds read files from.
 *
 * Decides which folder may be read: one that wp-config.php names, or that somebody who administers the site (not only the
 * shop) has entered; and that it lies where no browser can read what is put there. Which of its files are taken is for
 * FolderFiles.
 *
 * `STOCK_TRUTH_FEED_FOLDER_ERP` is the folder of the feed `erp`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Finds folders, and remembers what was seen in them.
 */
final class Folders {

	/** What is known of each feed's folder, by the feed's name, as JSON. */
	const OPTION = 'stock_truth_folders';

	/**
	 * The folder of a feed as it was declared; empty where none was.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public static function declared( FeedRow $feed ): string {
		return self::constant( $feed ) ?? $feed->folder();
	}

	/**
	 * The folder of a feed, to be read and written.
	 *
	 * @param FeedRow $feed Feed.
	 * @return string Its real path, without a slash at its end.
	 * @throws FeedError Where it must not be used, or cannot.
	 */
	public static function usable( FeedRow $feed ): string {
		$declared = self::declared( $feed );
		if ( '' === $declared ) {
			/* translators: %s: name of the feed. */
			throw new FeedError( 'folder_not_configured', sprintf( __( 'The feed `%s` has no folder.', 'stock-truth' ), $feed->name ), 'folder' );
		}
		return self::checked( $declared );
	}

	/**
	 * A folder that can be read and written, and that no browser can read.
	 *
	 * @param string $path As it was declared.
	 * @return string Its real path.
	 * @throws FeedError Where it is none.
	 */
	private static function checked( string $path ): string {
		$real = path_is_absolute( $path ) ? realpath( $path ) : false;
		if ( false === $real || ! is_dir( $real ) ) {
			throw new FeedError( 'folder_not_found', __( 'There is no such folder on this server. It must be written in full, from the root.', 'stock-truth' ), 'folder' );
		}
		foreach ( self::web_roots() as $root ) {
			if ( self::is_within( $real, $root ) ) {
				throw new FeedError( 'folder_in_web_root', __( 'The folder lies where a browser can read what is put there. Choose one outside the folders that the web server serves.', 'stock-truth' ), 'folder' );
			}
			if ( self::is_within( $root, $real ) ) {
				throw new FeedError( 'folder_holds_site', __( 'The folder holds the site itself. Choose one that has the ERP\'s files alone.', 'stock-truth' ), 'folder' );
			}
		}
		if ( ! is_readable( $real ) || ! wp_is_writable( $real ) ) {
			throw new FeedError( 'folder_not_writable', __( 'PHP may not read the folder, or not move files within it.', 'stock-truth' ), 'folder' );
		}
		return $real;
	}

	/**
	 * Refuses a folder that is entered and may not be used. Whoever does not administer the site is not told which folders
	 * this server has.
	 *
	 * @param string $path As it was entered; empty for none.
	 * @throws FeedError Where it may not.
	 */
	public static function must_be_allowed( string $path ): void {
		if ( ! Secret::is_administered() ) {
			throw new FeedError( 'folder_not_allowed', __( 'Only an administrator of the site may enter a folder, here or in wp-config.php: files of this server are read from there.', 'stock-truth' ), 'folder' );
		}
		if ( '' !== $path ) {
			self::checked( $path );
		}
	}

	/**
	 * What was seen of a feed's folder when it was last looked at, by FolderFiles.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array<array-key, mixed>
	 */
	public function seen( FeedRow $feed ): array {
		$seen = $this->record( $feed )['seen'] ?? array();
		return is_array( $seen ) ? $seen : array();
	}

	/**
	 * Keeps what was seen of a feed's folder.
	 *
	 * @param FeedRow                 $feed Feed.
	 * @param array<array-key, mixed> $seen What was seen.
	 */
	public function note( FeedRow $feed, array $seen ): void {
		$this->keep( $feed, array( 'seen' => $seen ) + $this->record( $feed ) );
	}

	/**
	 * Forgets everything about a feed's folder.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function forget( FeedRow $feed ): void {
		$this->keep( $feed, array() );
	}

	/**
	 * Folders that are served to browsers, as far as WordPress can know them.
	 *
	 * @return list<string> Real paths.
	 */
	private static function web_roots(): array {
		$site = untrailingslashit( wp_normalize_path( ABSPATH ) );
		$way  = untrailingslashit( (string) wp_parse_url( site_url(), PHP_URL_PATH ) );
		// Where the shop lies below the address of its server, the folders above it are served as well.
		$above   = '' !== $way && strlen( $way ) < strlen( $site ) && substr( $site, -strlen( $way ) ) === $way ? substr( $site, 0, -strlen( $way ) ) : $site;
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- of the web server, not of the request.
		$served  = $_SERVER['DOCUMENT_ROOT'] ?? '';
		$uploads = wp_upload_dir( null, false )['basedir'] ?? '';
		$roots   = array();
		foreach ( array( $site, $above, is_string( $served ) ? $served : '', WP_CONTENT_DIR, WP_PLUGIN_DIR, is_string( $uploads ) ? $uploads : '' ) as $root ) {
			$real = '' === $root ? false : realpath( $root );
			if ( false !== $real && '/' !== $real ) {
				$roots[ $real ] = $real;
			}
		}
		return array_values( $roots );
	}

	/**
	 * Whether a path is another one, or below it.
	 *
	 * @param string $path Real path.
	 * @param string $of   Real path.
	 */
	private static function is_within( string $path, string $of ): bool {
		return 0 === strpos( trailingslashit( wp_normalize_path( $path ) ), trailingslashit( wp_normalize_path( $of ) ) );
	}

	/**
	 * The folder that wp-config.php gives a feed; null where it gives none.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private static function constant( FeedRow $feed ): ?string {
		$name  = 'STOCK_TRUTH_FEED_FOLDER_' . strtoupper( str_replace( '-', '_', $feed->name ) );
		$value = defined( $name ) ? constant( $name ) : null;
		return is_string( $value ) && '' !== $value ? $value : null;
	}

	/**
	 * What is known of a feed's folder.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array<array-key, mixed>
	 */
	private function record( FeedRow $feed ): array {
		$record = $this->stored()[ $feed->name ] ?? array();
		return is_array( $record ) ? $record : array();
	}

	/**
	 * Keeps what is known of a feed's folder; nothing forgets it.
	 *
	 * @param FeedRow                 $feed   Feed.
	 * @param array<array-key, mixed> $record What is known.
	 */
	private function keep( FeedRow $feed, array $record ): void {
		$stored = $this->stored();
		unset( $stored[ $feed->name ] );
		if ( array() !== $record ) {
			$stored[ $feed->name ] = $record;
		}
		if ( array() === $stored ) {
			delete_option( self::OPTION );
		} else {
			update_option( self::OPTION, (string) wp_json_encode( $stored, JSON_UNESCAPED_SLASHES ), false );
		}
	}

	/**
	 * What is known of all folders.
	 *
	 * @return array<array-key, mixed> By the feed's name.
	 */
	private function stored(): array {
		$text    = get_option( self::OPTION, '' );
		$decoded = is_string( $text ) && '' !== $text ? json_decode( $text, true ) : array();
		return is_array( $decoded ) ? $decoded : array();
	}
}
