<?php
/**
 * A cart or an order as the question that the core decides.
 *
 * Decides how lines and their pools are put into one question. The verdict is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Moment;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Builds questions of `decide`.
 */
final class CartFacts {

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * Facts about pools.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Governed      $governed   Whose a listing's stock is.
	 * @param PoolFacts     $pool_facts Facts about pools.
	 * @param SettingsStore $settings   The settings.
	 */
	public function __construct( Governed $governed, PoolFacts $pool_facts, SettingsStore $settings ) {
		$this->governed   = $governed;
		$this->pool_facts = $pool_facts;
		$this->settings   = $settings;
	}

	/**
	 * The question about lines at a step, with what messages need of each line.
	 *
	 * @param string $step    One of `browse`, `add`, `checkout`, `pay`.
	 * @param array  $lines   List of `product` (\WC_Product), `quantity`, `before` (or null), `counted`.
	 * @param array  $options `exclude_order`: an order whose reservations are the shopper's own.
	 * @return array{question: array, lines: list<array{name: string, product_id: int, key: string}>, products: list<int>}
	 */
	public function question( string $step, array $lines, array $options = array() ): array {
		$managed = array_map(
			static function ( array $line ): int {
				return (int) $line['product']->get_stock_managed_by_id();
			},
			array_values( $lines )
		);
		$facts   = $this->pool_facts->for_products( $managed, $options );
		$places  = array();
		$pools   = array();
		$asked   = array();
		$named   = array();
		$held    = array();
		foreach ( array_values( $lines ) as $at => $line ) {
			$fact    = $facts[ $managed[ $at ] ] ?? self::unknown_product();
			$place   = self::place( $fact, $places, $pools );
			if ( null !== $place && array() !== $fact['holds'] ) {
				$held[ $place ] = $fact['holds'];
			}
			$asked[] = array(
				'pool'           => $place,
				'governed'       => null === $fact['row'] || $this->governed->is( $fact['row'], $line['product']->is_virtual(), $line['product']->is_downloadable() ),
				'mapping'        => $fact['mapping'],
				'quantity'       => $line['quantity'],
				'before'         => $line['before'] ?? null,
				'alreadyCounted' => $line['already_counted'] ?? 0,
			);
			$named[] = array(
				'name'       => $line['product']->get_name(),
				'product_id' => $line['product']->get_id(),
				'key'        => $fact['key'],
			);
		}
		return array(
			'question' => array(
				'now'    => Moment::now(),
				'step'   => $step,
				'policy' => $this->settings->current()->policy(),
				'pools'  => $pools,
				'lines'  => $asked,
				'holds'  => Holds::rows( $held ),
			),
			'lines'    => $named,
			'products' => $managed,
		);
	}

	/**
	 * Where a pool stands in the question; each stands there once.
	 *
	 * @param array           $fact   Of PoolFacts.
	 * @param array<int, int> $places Places by pool id so far.
	 * @param array[]         $pools  Pools so far.
	 */
	private static function place( array $fact, array &$places, array &$pools ): ?int {
		if ( null === $fact['pool'] ) {
			return null;
		}
		if ( ! isset( $places[ $fact['pool_id'] ] ) ) {
			$places[ $fact['pool_id'] ] = count( $pools );
			$pools[]                    = $fact['pool'];
		}
		return $places[ $fact['pool_id'] ];
	}

	/**
	 * Facts of a product that is not stored: nobody vouches for it.
	 */
	private static function unknown_product(): array {
		return array(
			'key'      => '',
			'mapping'  => 'noSku',
			'row'      => null,
			'pool'     => null,
			'holds'    => array(),
			'pool_id'  => null,
		);
	}
}
