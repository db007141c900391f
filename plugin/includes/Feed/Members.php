<?php
/**
 * The members of an object in a mapping file, each as the kind that it is.
 *
 * Decides nothing: MappingShape has checked the kinds. A member that is absent, null or of another kind is not
 * there.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * One object.
 */
final class Members {

	/**
	 * By name.
	 *
	 * @var array<array-key, mixed>
	 */
	private $members;

	/**
	 * The members of an object.
	 *
	 * @param \stdClass $decoded Decoded JSON.
	 */
	public function __construct( \stdClass $decoded ) {
		$this->members = get_object_vars( $decoded );
	}

	/**
	 * Whether a member is there and not null.
	 *
	 * @param string $name Name.
	 */
	public function has( string $name ): bool {
		return isset( $this->members[ $name ] );
	}

	/**
	 * A text.
	 *
	 * @param string $name Name.
	 */
	public function text( string $name ): ?string {
		$value = $this->members[ $name ] ?? null;
		return is_string( $value ) ? $value : null;
	}

	/**
	 * A member as it was decoded; null where it is not there.
	 *
	 * @param string $name Name.
	 * @return mixed
	 */
	public function value( string $name ) {
		return $this->members[ $name ] ?? null;
	}

	/**
	 * These members and others; of one name the other's.
	 *
	 * @param array<string, mixed> $others By name.
	 */
	public function with( array $others ): Members {
		$all          = clone $this;
		$all->members = array_merge( $this->members, $others );
		return $all;
	}

	/**
	 * The names of the members that are there.
	 *
	 * @return list<string>
	 */
	public function names(): array {
		return array_map( 'strval', array_keys( $this->members ) );
	}

	/**
	 * A number.
	 *
	 * @param string $name Name.
	 */
	public function number( string $name ): ?int {
		$value = $this->members[ $name ] ?? null;
		return is_int( $value ) ? $value : null;
	}

	/**
	 * Yes or no.
	 *
	 * @param string $name     Name.
	 * @param bool   $fallback Where it is not there.
	 */
	public function flag( string $name, bool $fallback ): bool {
		$value = $this->members[ $name ] ?? null;
		return is_bool( $value ) ? $value : $fallback;
	}

	/**
	 * An object in it; null where there is none.
	 *
	 * @param string $name Name.
	 */
	public function inner( string $name ): ?Members {
		$value = $this->members[ $name ] ?? null;
		return $value instanceof \stdClass ? new self( $value ) : null;
	}

	/**
	 * The texts of an object in it whose members may have any names.
	 *
	 * @param string $name Name.
	 * @return array<array-key, string>
	 */
	public function texts_in( string $name ): array {
		$inner = $this->inner( $name );
		return null === $inner ? array() : array_filter( $inner->members, 'is_string' );
	}

	/**
	 * A list of texts; null where there is none.
	 *
	 * @param string $name Name.
	 * @return list<string>|null
	 */
	public function list_of_texts( string $name ): ?array {
		$value = $this->members[ $name ] ?? null;
		return is_array( $value ) ? array_values( array_filter( $value, 'is_string' ) ) : null;
	}

	/**
	 * Headings, numbers or places of columns: one, or a list of them.
	 *
	 * @param string $name Name.
	 * @return list<string|int|Members> Members is a place that is said by more than a text.
	 */
	public function columns( string $name ): array {
		$value   = $this->members[ $name ] ?? array();
		$columns = array();
		foreach ( is_array( $value ) ? $value : array( $value ) as $column ) {
			if ( is_string( $column ) || is_int( $column ) ) {
				$columns[] = $column;
			} elseif ( $column instanceof \stdClass ) {
				$columns[] = new self( $column );
			}
		}
		return $columns;
	}
}
