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

/** The class that decides carts, and the classes of everything else; before they were parted, one. */
const CLASSES = array( 'Gate', 'Ledger', 'Operations', 'Queue', 'Rules' );

/** Older names of fields. */
const OLDER = array(
	'inFlight' => 'unacknowledged', 'alreadyCounted' => 'counted', 'quantityPer' => 'perUnit', 'kitKind' => 'making',
);

/** Writes runs of words to their places. */
function put( object $rules, array $runs ): void {
	foreach ( $runs as list( $at, $words ) ) {
		$rules->memory_write_i64( $rules->words() + 8 * $at, $words );
	}
}

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
		// Checkouts from before services were constructed.
		$this->engine = method_exists( Engine::class, 'instance' ) ? Engine::instance() : engine();
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

	/** The question as words: the runs of the policies and of the question; in an older checkout a list of words. */
	public function encoded( array $question ): array {
		$encode = static function ( string $call ) use ( $question ) {
			return Codec::encode( Layout::CALLS[ $call ]['question'], $question );
		};
		return self::has_runs() ? array( $encode( 'policies' ), $encode( 'decide' ) ) : $encode( 'decide' );
	}

	/** Whether words are put to their places in runs; before, a question was one list. */
	private static function has_runs(): bool {
		return isset( Layout::CALLS['policies'] );
	}

	/** At which word an answer begins. */
	public function answer_at(): int {
		return self::has_runs() ? Layout::ANSWER_AT : 0;
	}

	/** Asks with words, answers with words. */
	public function run( array $encoded ): array {
		return self::has_runs() ? $this->engine->run( 'decide', $encoded[1], $encoded[0] ) : $this->engine->run( 'decide', $encoded );
	}

	/** Asks and answers by names. */
	public function ask( array $question ): array {
		return $this->engine->ask( 'decide', $question );
	}

	/** WebAssembly operations that a question costs once its policies are handed over, by the counting class. */
	public function operations( string $folder, array $encoded ): int {
		require_once $folder . '/CountingGate.php';
		$counting = new \StockTruth\Engine\Generated\CountingGate();
		put( $counting, $encoded[0] );
		$counting->policies();
		put( $counting, $encoded[1] );
		$before = $counting->operations;
		$counting->decide();
		return $counting->operations - $before;
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
