<?php
/**
 * The files of one folder that an ERP writes into.
 *
 * Decides which file is one of the ERP's, when it is complete, which comes first, and where it goes afterwards. What it says
 * is for whoever takes it in. Nothing is followed that leads out of the folder.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at a folder, and moves its files.
 *
 * @phpstan-type Seen array{size: int, time: int, at: int}
 */
final class FolderFiles {

	/** Where files go. */
	const DONE   = 'done';
	const FAILED = 'failed';

	/** What a list is called at its end; what is still being written is called otherwise. */
	const NAMES = '/^[^.~].*\.(csv|txt|json)$/Di';

	/** A file beside a list that says by its name that the list is complete. */
	const MARKS = array( '.done', '.ok' );

	/** A file that nothing marks is complete when it was the same this many seconds ago, and was not written since then. */
	const STILL_S = 60;

	/** So many files are looked at, and so many kept in each of the two folders, for so many seconds. */
	const MOST    = 500;
	const KEEP    = 50;
	const KEEP_S  = 2592000;

	/**
	 * The folder.
	 *
	 * @var string
	 */
	private $folder;

	/**
	 * A folder.
	 *
	 * @param string $folder Its real path, of Folders::usable().
	 */
	public function __construct( string $folder ) {
		$this->folder = $folder;
	}

	/**
	 * Looks at the folder.
	 *
	 * @param array<array-key, mixed> $before What was seen the last time.
	 * @param int                     $now    Our clock, in seconds.
	 * @return array{ready: list<string>, waiting: list<string>, seen: array<string, Seen>} Names of files that are complete, the
	 *     oldest first, of those that are not, and what was seen.
	 */
	public function look( array $before, int $now ): array {
		$times   = array();
		$waiting = array();
		$seen    = array();
		clearstatcache();
		foreach ( $this->names() as $name ) {
			$size = filesize( $this->path( $name ) );
			$time = filemtime( $this->path( $name ) );
			if ( false === $size || false === $time ) {
				continue;
			}
			$was           = $before[ $name ] ?? null;
			$is_still      = is_array( $was ) && ( $was['size'] ?? null ) === $size && ( $was['time'] ?? null ) === $time && is_int( $was['at'] ?? null );
			$seen[ $name ] = array(
				'size' => $size,
				'time' => $time,
				'at'   => $is_still ? (int) $was['at'] : $now,
			);
			// A clock ahead of ours says nothing of when the file was written; that it stays the same does.
			if ( $this->is_marked( $name ) || ( $now - $seen[ $name ]['at'] >= self::STILL_S && ( $now - $time >= self::STILL_S || $time > $now ) ) ) {
				$times[ $name ] = $time;
			} else {
				$waiting[] = $name;
			}
		}
		// Of one second the name decides, which often says the time.
		ksort( $times, SORT_STRING );
		asort( $times );
		return array(
			'ready'   => array_map( 'strval', array_keys( $times ) ),
			'waiting' => $waiting,
			'seen'    => $seen,
		);
	}

	/**
	 * A copy of a file that nobody writes any more, for whoever reads it, who deletes it.
	 *
	 * The file is opened first and looked at then: what was put in its place meanwhile, such as a link to another file of this
	 * server, is not read.
	 *
	 * @param string                  $name Its name.
	 * @param array<array-key, mixed> $seen What was seen of it.
	 * @return string Path of the copy; empty where it is not the file that was seen, or cannot be read.
	 */
	public function copy( string $name, array $seen ): string {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$path = $this->path( $name );
		// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- a file outside the site, which WP_Filesystem may not reach.
		$file = @fopen( $path, 'rb' );
		if ( false === $file ) {
			return '';
		}
		clearstatcache();
		$opened = fstat( $file );
		$stands = @lstat( $path );
		$is_it  = false !== $opened && false !== $stands && ! is_link( $path ) && $opened['ino'] === $stands['ino'] && $opened['dev'] === $stands['dev'];
		$copy   = $is_it ? wp_tempnam( 'stock-truth' ) : '';
		$copied = '' === $copy ? false : file_put_contents( $copy, $file );
		$after  = fstat( $file );
		fclose( $file );
		// phpcs:enable
		if ( '' !== $copy && false !== $after && $copied === ( $seen['size'] ?? null ) && $after['size'] === $copied && $after['mtime'] === ( $seen['time'] ?? null ) ) {
			return $copy;
		}
		if ( '' !== $copy ) {
			wp_delete_file( $copy );
		}
		return '';
	}

	/**
	 * The whole path of a file.
	 *
	 * @param string $name Its name.
	 */
	public function path( string $name ): string {
		return $this->folder . '/' . $name;
	}

	/**
	 * Makes the two folders where files go, or refuses to use what is there instead.
	 *
	 * @throws FeedError Where they cannot be used.
	 */
	public function prepare(): void {
		foreach ( array( self::DONE, self::FAILED ) as $name ) {
			$path = $this->path( $name );
			if ( ! is_link( $path ) && ! is_dir( $path ) ) {
				wp_mkdir_p( $path );
			}
			if ( is_link( $path ) || realpath( $path ) !== $path || ! wp_is_writable( $path ) ) {
				/* translators: %s: name of a folder. */
				throw new FeedError( 'folder_not_writable', sprintf( __( 'The folder `%s` within the feed\'s folder cannot be written, or leads elsewhere.', 'stock-truth' ), $name ), 'folder' );
			}
		}
	}

	/**
	 * Moves a file away, with a report beside it. Another one that was put in its place meanwhile stays.
	 *
	 * @param string                  $name   Its name.
	 * @param array<array-key, mixed> $seen   What was seen of it.
	 * @param string                  $to     DONE or FAILED.
	 * @param array<array-key, mixed> $report What became of it.
	 * @param int                     $now    Our clock, in seconds.
	 * @return bool Whether it is out of the way: false where it is gone, or cannot be moved.
	 */
	public function move( string $name, array $seen, string $to, array $report, int $now ): bool {
		$base   = $this->folder . '/' . $to . '/' . gmdate( 'Ymd\THis\Z', $now ) . '-' . bin2hex( random_bytes( 3 ) ) . '-' . $name;
		$before = $this->path( $name );
		// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- files outside the site, which WP_Filesystem may not reach.
		if ( is_link( $before ) || ! @rename( $before, $base ) ) {
			return false;
		}
		clearstatcache();
		if ( filesize( $base ) !== ( $seen['size'] ?? null ) || filemtime( $base ) !== ( $seen['time'] ?? null ) ) {
			// The ERP has put the next list in its place meanwhile: that one is still to be taken in.
			return ! file_exists( $before ) && @rename( $base, $before );
		}
		@file_put_contents( $base . '.report.json', (string) wp_json_encode( $report, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "\n" );
		foreach ( self::MARKS as $mark ) {
			if ( is_file( $before . $mark ) && ! is_link( $before . $mark ) ) {
				@unlink( $before . $mark );
			}
		}
		// phpcs:enable
		// By when it was moved: the ERP's own time says nothing of how long it lies here.
		touch( $base, $now ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- as above.
		return true;
	}

	/**
	 * Deletes what was moved away and is too old or too much.
	 *
	 * @param int $now Our clock, in seconds.
	 */
	public function prune( int $now ): void {
		foreach ( array( self::DONE, self::FAILED ) as $to ) {
			$names = array_values( array_filter( self::listed( $this->path( $to ) ), static fn( string $name ): bool => 1 === preg_match( '/^\d{8}T\d{6}Z-[0-9a-f]{6}-/', $name ) && '.report.json' !== substr( $name, -12 ) ) );
			rsort( $names, SORT_STRING );
			foreach ( $names as $at => $name ) {
				$path = $this->path( $to ) . '/' . $name;
				if ( is_link( $path ) || ( $at < self::KEEP && $now - (int) filemtime( $path ) < self::KEEP_S ) ) {
					continue;
				}
				wp_delete_file( $path );
				if ( is_file( $path . '.report.json' ) ) {
					wp_delete_file( $path . '.report.json' );
				}
			}
		}
	}

	/**
	 * Names of the ERP's files.
	 *
	 * @return list<string>
	 */
	private function names(): array {
		$names = array();
		foreach ( self::listed( $this->folder ) as $name ) {
			$path = $this->path( $name );
			if ( 1 === preg_match( self::NAMES, $name ) && ! is_link( $path ) && is_file( $path ) && realpath( $path ) === $path ) {
				$names[] = $name;
			}
			if ( count( $names ) === self::MOST ) {
				break;
			}
		}
		return $names;
	}

	/**
	 * Whether a file beside a list says that it is complete.
	 *
	 * @param string $name Name of the list.
	 */
	private function is_marked( string $name ): bool {
		foreach ( self::MARKS as $mark ) {
			if ( is_file( $this->path( $name . $mark ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What stands in a folder.
	 *
	 * @param string $folder Folder.
	 * @return list<string>
	 */
	private static function listed( string $folder ): array {
		$names = is_dir( $folder ) ? scandir( $folder ) : false;
		return false === $names ? array() : $names;
	}
}
