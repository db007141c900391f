<?php
/**
 * Makes one figure of what is claimed of a pool in all locations of its group.
 *
 * Decides nothing: it asks the core, and writes the answer into the pool.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Engine;
use StockTruth\Ledger\Row\ClaimRow;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\OwnerRow;
use StockTruth\Ledger\Row\PoolRow;

defined( 'ABSPATH' ) || exit;

/**
 * Pools by their claims.
 */
final class Grouping {

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
	 * Gives a pool the figure, status and unit of its claims.
	 *
	 * @param PoolRow    $pool   The pool, locked; receives them.
	 * @param ClaimRow[] $claims All claims of the feed that owns it.
	 * @param OwnerRow   $owner  What that feed declares of orders.
	 * @return KnownPoolRow The pool with its age and position.
	 */
	public function apply( PoolRow $pool, array $claims, OwnerRow $owner ): KnownPoolRow {
		$known            = new KnownPoolRow();
		$known->pool      = $pool;
		$known->owner     = $owner;
		$locations        = array();
		$pool->unit_known = true;
		foreach ( $claims as $claim ) {
			$pool->unit_known = $pool->unit_known && $claim->unit_known;
			$locations[]      = array(
				'figure'           => $claim->figure,
				'status'           => $claim->status,
				'asOf'             => $claim->as_of,
				'receivedAt'       => $claim->received_at,
				'confirmedThrough' => $claim->confirmed_through,
				'stoppedThrough'   => $claim->stopped_through,
				'roseAt'           => $claim->rose_at,
			);
		}
		$one          = $this->engine->ask( 'group', array( 'locations' => $locations ) )['claim'];
		$pool->figure = null === $one ? null : $one['figure'];
		$pool->status = null === $one ? 'active' : $one['status'];
		if ( null !== $one ) {
			$known->as_of       = $one['asOf'];
			$known->received_at = $one['receivedAt'];
			$known->position    = $one['position'];
			$known->rose_at     = $one['roseAt'];
		}
		return $known;
	}
}
