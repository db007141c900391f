<?php
/**
 * What follows from layers of policy.
 *
 * Decides nothing: the core says it. Where there are more layers than it takes at a time, the wider ones are asked first,
 * and what they come to is the first layer of the rest.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;

defined( 'ABSPATH' ) || exit;

/**
 * Asks `resolve`.
 *
 * @phpstan-import-type ResolveAnswerPolicy from Shapes
 * @phpstan-import-type ResolveQuestionLayers from Shapes
 * @phpstan-type Resolved array{policy: ResolveAnswerPolicy, from: array<string, int|null>, excluded_by: int|null}
 */
final class Resolver {

	/** As many layers as the core takes at a time. */
	const LAYERS = 8;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 */
	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * The policy that holds, which layer named each field, and which one excludes.
	 *
	 * @param list<array<string, mixed>> $layers Fields by name, from the store's layer to the most specific.
	 * @return Resolved Layers by their places.
	 */
	public function of( array $layers ): array {
		$first  = self::LAYERS;
		$found  = $this->ask( array_slice( $layers, 0, $first ) );
		$others = array_chunk( array_slice( $layers, $first ), self::LAYERS - 1 );
		foreach ( $others as $some ) {
			$held = array_intersect_key( $found['policy'], array_filter( $found['from'], 'is_int' ) );
			if ( null !== $found['excluded_by'] ) {
				$held['excluded'] = true;
			}
			$next = $this->ask( array_merge( array( $held ), $some ) );
			foreach ( $next['from'] as $field => $layer ) {
				$next['from'][ $field ] = 0 === $layer ? $found['from'][ $field ] : self::moved( $layer, $first );
			}
			$next['excluded_by'] = 0 === $next['excluded_by'] ? $found['excluded_by'] : self::moved( $next['excluded_by'], $first );
			$found               = $next;
			$first              += count( $some );
		}
		return $found;
	}

	/**
	 * The place of a layer among all.
	 *
	 * @param int|null $layer Its place among some, whose first stands for those before them; null for none.
	 * @param int      $first The place of the second.
	 */
	private static function moved( ?int $layer, int $first ): ?int {
		return null === $layer ? null : $first + $layer - 1;
	}

	/**
	 * Asks the core about as many layers as it takes.
	 *
	 * @param list<array<string, mixed>> $layers Fields by name.
	 * @return Resolved
	 */
	private function ask( array $layers ): array {
		// Whatever stands there: the codec refuses what is no layer.
		/** @var list<ResolveQuestionLayers> $layers */
		$answer = $this->engine->ask( 'resolve', array( 'layers' => $layers ) );
		return array(
			'policy'      => $answer['policy'],
			'from'        => $answer['from'],
			'excluded_by' => $answer['excludedBy'],
		);
	}
}
