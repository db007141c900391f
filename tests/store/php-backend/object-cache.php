<?php
/**
 * A persistent object cache for tests: every value in a file of its own, read from disk each time, so that what one
 * process stores the next one finds. Decides nothing about what is stored; it is slow.
 */

/** One shop's cache. */
final class WP_Object_Cache {

	/** @var string */
	private $folder;
	/** @var array<string, true> Groups of one request only. */
	private $passing = array();
	/** @var array<string, mixed> */
	private $memory = array();

	public function __construct() {
		$this->folder = WP_CONTENT_DIR . '/cache-of-tests';
		is_dir( $this->folder ) || mkdir( $this->folder );
	}

	public function pass( array $groups ): void {
		$this->passing += array_fill_keys( $groups, true );
	}

	public function get( string $key, string $group, &$found = null ) {
		if ( isset( $this->passing[ $group ] ) ) {
			$found = array_key_exists( "{$group}:{$key}", $this->memory );
			$value = $found ? $this->memory[ "{$group}:{$key}" ] : false;
			return is_object( $value ) ? clone $value : $value;
		}
		$text  = @file_get_contents( $this->file( $key, $group ) );
		$found = false !== $text && '' !== $text;
		return $found ? unserialize( $text )[0] : false;
	}

	public function set( string $key, $value, string $group ): bool {
		if ( isset( $this->passing[ $group ] ) ) {
			$this->memory[ "{$group}:{$key}" ] = is_object( $value ) ? clone $value : $value;
			return true;
		}
		$whole = tempnam( $this->folder, 'new' );
		file_put_contents( $whole, serialize( array( $value ) ) );
		return rename( $whole, $this->file( $key, $group ) );
	}

	public function delete( string $key, string $group ): bool {
		unset( $this->memory[ "{$group}:{$key}" ] );
		return @unlink( $this->file( $key, $group ) );
	}

	public function flush(): bool {
		$this->memory = array();
		array_map( 'unlink', glob( $this->folder . '/*' ) );
		return true;
	}

	private function file( string $key, string $group ): string {
		return $this->folder . '/' . md5( "{$group}:{$key}" );
	}
}

function wp_cache_init() {
	$GLOBALS['wp_object_cache'] = new WP_Object_Cache();
}

function wp_cache_get( $key, $group = '', $force = false, &$found = null ) {
	return $GLOBALS['wp_object_cache']->get( (string) $key, '' === $group ? 'default' : $group, $found );
}

function wp_cache_set( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->set( (string) $key, $data, '' === $group ? 'default' : $group );
}

function wp_cache_add( $key, $data, $group = '', $expire = 0 ) {
	wp_cache_get( $key, $group, false, $found );
	return ! $found && wp_cache_set( $key, $data, $group );
}

function wp_cache_replace( $key, $data, $group = '', $expire = 0 ) {
	wp_cache_get( $key, $group, false, $found );
	return $found && wp_cache_set( $key, $data, $group );
}

function wp_cache_delete( $key, $group = '' ) {
	return $GLOBALS['wp_object_cache']->delete( (string) $key, '' === $group ? 'default' : $group );
}

function wp_cache_incr( $key, $offset = 1, $group = '' ) {
	$value = wp_cache_get( $key, $group, false, $found );
	return $found && wp_cache_set( $key, max( 0, (int) $value + $offset ), $group ) ? max( 0, (int) $value + $offset ) : false;
}

function wp_cache_decr( $key, $offset = 1, $group = '' ) {
	return wp_cache_incr( $key, -$offset, $group );
}

function wp_cache_flush() {
	return $GLOBALS['wp_object_cache']->flush();
}

function wp_cache_close() {
	return true;
}

function wp_cache_add_global_groups( $groups ) {
}

function wp_cache_add_non_persistent_groups( $groups ) {
	$GLOBALS['wp_object_cache']->pass( (array) $groups );
}

function wp_cache_switch_to_blog( $blog_id ) {
}
