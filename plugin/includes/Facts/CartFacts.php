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
	 * Facts about pools, as they are now.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * Facts about all products of a page.
	 *
	 * @var ReadAhead
	 */
	private $read_ahead;

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
	 * @param PoolFacts     $pool_facts Facts about pools, as they are now.
	 * @param ReadAhead     $read_ahead Facts about all products of a page.
	 * @param SettingsStore $settings   The settings.
	 */
	public function __construct( Governed $governed, PoolFacts $pool_facts, ReadAhead $read_ahead, SettingsStore $settings ) {
		$this->governed   = $governed;
		$this->pool_facts = $pool_facts;
		$this->read_ahead = $read_ahead;
		$this->settings   = $settings;
	}

	/**
	 * The question about lines at a step.
	 *
	 * @param string $step    One of `browse`, `add`, `checkout`, `pay`.
	 * @param array  $lines   As `Gate\Lines` builds them.
	 * @param array  $options `exclude_order`: an order whose reservations are the shopper's own; `of_page`: whether
	 *                        what the page has read already will do.
	 */
	public function question( string $step, array $lines, array $options = array() ): array {
		$managed = array_column( $lines, 'stock_id' );
		$facts   = empty( $options['of_page'] )
			? $this->pool_facts->for_products( $managed, $options )
			: $this->read_ahead->facts( $managed, (int) ( $options['exclude_order'] ?? 0 ) );
		$places  = array();
		$pools   = array();
		$asked   = array();
		$held    = array();
		foreach ( $lines as $line ) {
			$fact  = $facts[ $line['stock_id'] ] ?? self::not_stored();
			$place = self::place( $fact, $places, $pools );
			if ( null !== $place && array() !== $fact['holds'] ) {
				$held[ $place ] = $fact['holds'];
			}
			$asked[] = array(
				'pool'           => $place,
				'governed'       => null === $fact['row'] || $this->governed->is( $fact['row'], $line['is_virtual'], $line['is_downloadable'] ),
				'mapping'        => $fact['mapping'],
				'quantity'       => $line['quantity'],
				'before'         => $line['before'],
				'alreadyCounted' => $line['already_counted'],
			);
		}
		return array(
			'now'    => Moment::now(),
			'step'   => $step,
			'policy' => $this->settings->current()->policy(),
			'pools'  => $pools,
			'lines'  => $asked,
			'holds'  => Holds::rows( $held ),
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
	 * Facts of a product that the database does not have. WooCommerce cannot sell it either; there is nothing to
	 * ask the core about, and nobody vouches for it.
	 */
	private static function not_stored(): array {
		return array(
			'mapping' => 'noSku',
			'row'     => null,
			'pool'    => null,
			'holds'   => array(),
			'pool_id' => null,
		);
	}
}
