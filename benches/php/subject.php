<?php
/**
 * The engine of one checkout, as the benchmark asks it.
 *
 * Decides how a question is put to a checkout that is older than this one: fields that it does not have
 * are left out, and those that had another name are given under that one. Only plain carts are asked so.
 */

declare(strict_types=1);

namespace StockTruth\Benches;

use StockTruth\Engine\Codec;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Loader;

/** The class that decides carts, and the class of everything else; before the two were parted, one. */
const CLASSES = array( 'Gate', 'Ledger', 'Rules' );

/** Older names of fields. */
const OLDER = array(
	'inFlight' => 'unacknowledged', 'alreadyCounted' => 'counted', 'quantityPer' => 'perUnit', 'kitKind' => 'making',
);

/**
 * The engine of a checkout.
 */
final class Subject {

	/** @var string The checkout. */
	private $root;
	/** @var Engine Its engine. */
	private $engine;
	/** @var array|null Known field names by part, where the checkout is another one; null for this one. */
	private $known;

	public function __construct( string $root, bool $is_other ) {
		require_once $root . '/tests/php/autoload.php';
		$this->root   = $root;
		$this->engine = Engine::instance();
		$this->known  = null;
		foreach ( $is_other ? Layout::CALLS['decide']['question'] : array() as list( $part, , , , $names ) ) {
			$this->known[ $part ] = $names;
		}
	}

	/** The question as this checkout takes it. */
	public function adapted( array $question ): array {
		if ( null === $this->known ) {
			return $question;
		}
		foreach ( $question as $part => $value ) {
			if ( ! is_array( $value ) ) {
				continue;
			}
			if ( ! isset( $this->known[ $part ] ) ) {
				unset( $question[ $part ] );
			} elseif ( 'policy' === $part ) {
				// The default policy, whatever its words were called.
				$question[ $part ] = array();
			} else {
				foreach ( $value as $at => $row ) {
					$question[ $part ][ $at ] = $this->renamed( $row, $part );
				}
			}
		}
		return $question;
	}

	private function renamed( array $row, string $part ): array {
		$renamed = array();
		foreach ( $row as $name => $value ) {
			$name = isset( $this->known[ $part ][ $name ] ) ? $name : ( OLDER[ $name ] ?? $name );
			if ( isset( $this->known[ $part ][ $name ] ) ) {
				$renamed[ $name ] = $value;
			}
		}
		return $renamed;
	}

	/** The words of a question. */
	public function encoded( array $question ): array {
		return Codec::encode( Layout::CALLS['decide']['question'], $question );
	}

	/** Asks with words, answers with words. */
	public function run( array $words ): array {
		return $this->engine->run( 'decide', $words );
	}

	/** Asks and answers by names. */
	public function ask( array $question ): array {
		return $this->engine->ask( 'decide', $question );
	}

	/** WebAssembly operations that a question costs, by the counting class in a folder. */
	public function operations( string $folder, array $words ): int {
		$name = is_file( $folder . '/CountingGate.php' ) ? 'CountingGate' : 'CountingRules';
		require_once $folder . '/' . $name . '.php';
		$class    = 'StockTruth\\Engine\\Generated\\' . $name;
		$counting = new $class();
		$counting->memory_write_i64( $counting->question(), $words );
		$counting->decide( count( $words ) );
		return $counting->operations;
	}

	/** The files of the classes: name => path. */
	public function classes(): array {
		$files = array();
		foreach ( CLASSES as $name ) {
			$file = $this->root . '/plugin/includes/Engine/Generated/' . $name . '.php';
			if ( is_file( $file ) ) {
				$files[ $name ] = $file;
			}
		}
		return $files;
	}

	/** The class that decides carts. */
	public function gate(): string {
		return array_keys( $this->classes() )[0];
	}
}
