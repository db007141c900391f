<?php
/**
 * Rewrites bills of materials with everything that follows from them.
 *
 * Decides that a bill, the pools that listings draw on by it, and the revisions that tell of the change are written
 * together, under the locks of every pool that was or will be drawn on. What a listing takes is told by the catalogue.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The one writer of component and draws_on.
 */
final class Bills {

	/** Kits may stand in kits four deep; deeper ones are a mapping fault, and drawing on one more shows it to the core. */
	const DEPTH = 5;

	const ATTEMPTS = 3;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Bills of materials.
	 *
	 * @var ComponentTable
	 */
	private $components;

	/**
	 * Pools by listing.
	 *
	 * @var DrawsOnTable
	 */
	private $draws_on;

	/**
	 * A writer.
	 *
	 * @param Database       $database   The database.
	 * @param PoolTable      $pools      Pools.
	 * @param ComponentTable $components Bills of materials.
	 * @param DrawsOnTable   $draws_on   Pools by listing.
	 */
	public function __construct( Database $database, PoolTable $pools, ComponentTable $components, DrawsOnTable $draws_on ) {
		$this->database   = $database;
		$this->pools      = $pools;
		$this->components = $components;
		$this->draws_on   = $draws_on;
	}

	/**
	 * Writes what one unit of a listing takes. The listing is due.
	 *
	 * @param int             $product_id Listing, which has its row.
	 * @param array<int, int> $components Ten-thousandths by pool; empty where it draws on none.
	 * @return bool Whether anything changed.
	 * @throws Conflict Where others rewrote the same bills every time.
	 */
	public function of_listing( int $product_id, array $components ): bool {
		ksort( $components );
		$plan   = function () use ( $product_id, $components ): array {
			return array(
				'drawn'    => array( $product_id => $this->draws_on->pools( array( $product_id ) )[ $product_id ] ?? array() ),
				'closures' => array( $product_id => $this->closure( array_keys( $components ) ) ),
			);
		};
		$before = $plan();
		if ( $before['drawn'] === $before['closures'] && $this->is_bill( ComponentTable::LISTING, $product_id, $components ) ) {
			return false;
		}
		$this->rewrite(
			$plan,
			array(),
			function () use ( $product_id, $components ): void {
				$this->components->replace( ComponentTable::LISTING, $product_id, $components );
			}
		);
		return true;
	}

	/**
	 * Writes what one unit of a kit takes when it is made. Every listing that draws on the kit is due.
	 *
	 * @param int             $pool_id    The kit's pool.
	 * @param array<int, int> $components Ten-thousandths by pool; empty where it is made of nothing.
	 * @return bool Whether anything changed.
	 * @throws Conflict Where others rewrote the same bills every time.
	 */
	public function of_kit( int $pool_id, array $components ): bool {
		ksort( $components );
		if ( $this->is_bill( ComponentTable::KIT, $pool_id, $components ) ) {
			return false;
		}
		$plan = function () use ( $pool_id, $components ): array {
			$listings = $this->draws_on->listings( array( $pool_id ) )[ $pool_id ] ?? array();
			$bills    = $this->components->of( ComponentTable::LISTING, $listings );
			$closures = array();
			foreach ( $listings as $product_id ) {
				$closures[ $product_id ] = $this->closure( array_keys( $bills[ $product_id ] ?? array() ), array( $pool_id => $components ) );
			}
			return array(
				'drawn'    => $this->draws_on->pools( $listings ),
				'closures' => $closures,
			);
		};
		$this->rewrite(
			$plan,
			array_merge( array( $pool_id ), array_keys( $components ) ),
			function () use ( $pool_id, $components ): void {
				$this->components->replace( ComponentTable::KIT, $pool_id, $components );
				$this->pools->touch( array( $pool_id ) );
			}
		);
		return true;
	}

	/**
	 * Writes a bill and the pools of the listings that it concerns, under the locks of all pools before and after.
	 *
	 * @param callable(): array{drawn: array<int, int[]>, closures: array<int, int[]>} $plan  Tells the pools of each listing now, and those from
	 *                                                                                      then on.
	 * @param int[]                                                                    $pools What else is locked.
	 * @param callable(): void                                                         $write Writes the bill.
	 * @throws Conflict Where others rewrote the same bills every time.
	 */
	private function rewrite( callable $plan, array $pools, callable $write ): void {
		for ( $attempt = 1; ; $attempt++ ) {
			// Which pools to lock is read outside of the transaction; once they are locked it must still be so.
			$read = $plan();
			try {
				$this->database->transaction(
					function () use ( $plan, $pools, $write, $read ): void {
						$all = array_merge( $pools, ...array_values( $read['drawn'] ), ...array_values( $read['closures'] ) );
						$this->pools->lock( $all );
						if ( $plan() !== $read ) {
							throw new Conflict( 'bills of materials changed while one was being changed' );
						}
						$write();
						$revisions = array_column( $this->pools->find( $all ), 'revision', 'id' );
						foreach ( $read['closures'] as $product_id => $closure ) {
							$this->redraw( $product_id, $read['drawn'][ $product_id ] ?? array(), $closure, $revisions );
						}
					}
				);
				return;
			} catch ( Conflict $conflict ) {
				if ( $attempt >= self::ATTEMPTS ) {
					throw $conflict;
				}
			}
		}
	}

	/**
	 * Whether a bill says this already.
	 *
	 * @param string          $owner      Of ComponentTable.
	 * @param int             $id         Owner.
	 * @param array<int, int> $components Ten-thousandths by pool, in the order of pools.
	 */
	private function is_bill( string $owner, int $id, array $components ): bool {
		return ( $this->components->of( $owner, array( $id ) )[ $id ] ?? array() ) === $components;
	}

	/**
	 * Pools that are reached from pools, these among them, in the order of their numbers.
	 *
	 * @param int[]                       $pool_ids Pools.
	 * @param array<int, array<int, int>> $instead  Bills of kits that are about to be written.
	 * @return int[]
	 */
	private function closure( array $pool_ids, array $instead = array() ): array {
		$reached = array_fill_keys( $pool_ids, true );
		$new     = $pool_ids;
		for ( $depth = 0; $depth < self::DEPTH && array() !== $new; ++$depth ) {
			$found = array_intersect_key( $instead, array_flip( $new ) ) + $this->components->of( ComponentTable::KIT, $new );
			$new   = array();
			foreach ( $found as $components ) {
				foreach ( array_keys( $components ) as $pool_id ) {
					if ( ! isset( $reached[ $pool_id ] ) ) {
						$reached[ $pool_id ] = true;
						$new[]               = $pool_id;
					}
				}
			}
		}
		$ids = array_keys( $reached );
		sort( $ids );
		return $ids;
	}

	/**
	 * Writes the pools of a listing. Its components' revision rises so far that the sum of its facts' revisions rises too,
	 * whatever those of the pools are that come and go.
	 *
	 * @param int             $product_id Listing.
	 * @param int[]           $drawn      Pools before.
	 * @param int[]           $closure    Pools from now on.
	 * @param array<int, int> $revisions  Revisions of both, locked.
	 */
	private function redraw( int $product_id, array $drawn, array $closure, array $revisions ): void {
		if ( $drawn !== $closure ) {
			$this->draws_on->replace( $product_id, $closure );
		}
		$before = array_sum( array_intersect_key( $revisions, array_flip( $drawn ) ) );
		$after  = array_sum( array_intersect_key( $revisions, array_flip( $closure ) ) );
		$this->database->write(
			'UPDATE %i SET components_revision = components_revision + %d, due = 1 WHERE product_id = %d',
			array( $this->database->table( 'listing' ), 1 + max( 0, $before - $after ), $product_id )
		);
	}
}
