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
		return array() !== $this->of_listings( array( $product_id => $components ) );
	}

	/**
	 * Writes what one unit of each of some listings takes, at once: all their pools are locked together. Those that
	 * change are due.
	 *
	 * @param array<int, array<int, int>> $bills Ten-thousandths by pool, by listing, which has its row; empty where it draws on none.
	 * @return int[] Listings of which anything changed.
	 * @throws Conflict Where others rewrote the same bills every time.
	 */
	public function of_listings( array $bills ): array {
		foreach ( $bills as $product_id => $components ) {
			ksort( $components );
			$bills[ $product_id ] = $components;
		}
		$present = $this->components->of( ComponentTable::LISTING, array_keys( $bills ) );
		$before  = $this->plan( $bills );
		foreach ( $bills as $product_id => $components ) {
			if ( ( $present[ $product_id ] ?? array() ) === $components && $before['drawn'][ $product_id ] === $before['closures'][ $product_id ] ) {
				unset( $bills[ $product_id ] );
			}
		}
		if ( array() === $bills ) {
			return array();
		}
		$this->rewrite(
			function () use ( $bills ): array {
				return $this->plan( $bills );
			},
			array(),
			function () use ( $bills ): void {
				$this->components->replace( ComponentTable::LISTING, $bills );
			}
		);
		return array_keys( $bills );
	}

	/**
	 * Writes what one unit of a kit takes when it is made, and how what is asked of it is met. Every listing that draws on
	 * the kit is due.
	 *
	 * @param int             $pool_id    The kit's pool.
	 * @param array<int, int> $components Ten-thousandths by pool; empty where it is made of nothing.
	 * @param string|null     $kind       One of PoolRow::KIT_KINDS; null where it stays as it is.
	 * @return bool Whether anything changed.
	 * @throws Conflict Where others rewrote the same bills every time.
	 */
	public function of_kit( int $pool_id, array $components, ?string $kind = null ): bool {
		ksort( $components );
		$present = $this->pools->find( array( $pool_id ) )[ $pool_id ] ?? null;
		$kind    = $kind ?? ( null === $present ? 'stocked' : $present->kit_kind );
		if ( ( $this->components->of( ComponentTable::KIT, array( $pool_id ) )[ $pool_id ] ?? array() ) === $components && null !== $present && $present->kit_kind === $kind ) {
			return false;
		}
		$this->rewrite(
			function () use ( $pool_id, $components ): array {
				$listings = $this->draws_on->listings( array( $pool_id ) )[ $pool_id ] ?? array();
				$bills    = $this->components->of( ComponentTable::LISTING, $listings );
				return $this->plan( array_replace( array_fill_keys( $listings, array() ), $bills ), array( $pool_id => $components ) );
			},
			array_merge( array( $pool_id ), array_keys( $components ) ),
			function () use ( $pool_id, $components, $kind ): void {
				$this->components->replace( ComponentTable::KIT, array( $pool_id => $components ) );
				$this->pools->make_kit( $pool_id, $kind );
			}
		);
		return true;
	}

	/**
	 * Pools of listings now, and once their bills are these.
	 *
	 * @param array<int, array<int, int>> $bills   Bills by listing.
	 * @param array<int, array<int, int>> $instead Bills of kits that are about to be written.
	 * @return array{drawn: array<int, int[]>, closures: array<int, int[]>} Both with every listing, in the order of the bills.
	 */
	private function plan( array $bills, array $instead = array() ): array {
		$pools = array();
		foreach ( $bills as $components ) {
			foreach ( array_keys( $components ) as $pool_id ) {
				$pools[] = $pool_id;
			}
		}
		$kits     = $this->kits( $pools, $instead );
		$closures = array();
		foreach ( $bills as $product_id => $components ) {
			$closures[ $product_id ] = self::closure( array_keys( $components ), $kits );
		}
		return array(
			'drawn'    => array_replace( array_fill_keys( array_keys( $bills ), array() ), $this->draws_on->pools( array_keys( $bills ) ) ),
			'closures' => $closures,
		);
	}

	/**
	 * Writes bills and the pools of the listings that they concern, under the locks of all pools before and after.
	 *
	 * @param callable(): array{drawn: array<int, int[]>, closures: array<int, int[]>} $plan  Tells the pools of each listing now, and those from
	 *                                                                                      then on.
	 * @param int[]                                                                    $pools What else is locked.
	 * @param callable(): void                                                         $write Writes the bills.
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
						$this->redraw( $read['drawn'], $read['closures'], array_column( $this->pools->find( array_unique( $all ) ), 'revision', 'id' ) );
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
	 * Bills of the kits that are reached from pools.
	 *
	 * @param int[]                       $pool_ids Pools.
	 * @param array<int, array<int, int>> $instead  Bills of kits that are about to be written.
	 * @return array<int, array<int, int>> Ten-thousandths by pool, by kit.
	 */
	private function kits( array $pool_ids, array $instead ): array {
		$kits    = array();
		$new     = array_values( array_unique( $pool_ids ) );
		$reached = array_fill_keys( $new, true );
		for ( $depth = 0; $depth < self::DEPTH && array() !== $new; ++$depth ) {
			$found = array_intersect_key( $instead, array_flip( $new ) ) + $this->components->of( ComponentTable::KIT, $new );
			$kits += $found;
			$below = array();
			foreach ( $found as $components ) {
				$below += $components;
			}
			$new      = array_keys( array_diff_key( $below, $reached ) );
			$reached += $below;
		}
		return $kits;
	}

	/**
	 * Pools that are reached from pools, these among them, in the order of their numbers.
	 *
	 * @param int[]                       $pool_ids Pools.
	 * @param array<int, array<int, int>> $kits     Bills of all kits that are reached from them.
	 * @return int[]
	 */
	private static function closure( array $pool_ids, array $kits ): array {
		$reached = array_fill_keys( $pool_ids, true );
		$new     = $reached;
		for ( $depth = 0; $depth < self::DEPTH && array() !== $new; ++$depth ) {
			$below = array();
			foreach ( array_intersect_key( $kits, $new ) as $components ) {
				$below += $components;
			}
			$new      = array_diff_key( $below, $reached );
			$reached += $below;
		}
		$ids = array_keys( $reached );
		sort( $ids );
		return $ids;
	}

	/**
	 * Writes the pools of listings. A listing's components' revision rises so far that the sum of its facts' revisions
	 * rises too, whatever those of the pools are that come and go.
	 *
	 * @param array<int, int[]> $drawn     Pools before, by listing.
	 * @param array<int, int[]> $closures  Pools from now on, by listing.
	 * @param array<int, int>   $revisions Revisions of all of them, locked.
	 */
	private function redraw( array $drawn, array $closures, array $revisions ): void {
		$changed = array();
		$rises   = array();
		foreach ( $closures as $product_id => $closure ) {
			if ( $drawn[ $product_id ] !== $closure ) {
				$changed[ $product_id ] = $closure;
			}
			$before = array_sum( array_intersect_key( $revisions, array_flip( $drawn[ $product_id ] ) ) );
			$after  = array_sum( array_intersect_key( $revisions, array_flip( $closure ) ) );

			$rises[ 1 + max( 0, $before - $after ) ][] = $product_id;
		}
		$this->draws_on->replace( $changed );
		foreach ( $rises as $rise => $listings ) {
			$this->database->write(
				'UPDATE %i SET components_revision = components_revision + %d, due = 1 WHERE product_id IN ( ' . Database::places( $listings ) . ' )',
				array_merge( array( $this->database->table( 'listing' ), $rise ), $listings )
			);
		}
	}
}
