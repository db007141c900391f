<?php
/**
 * Listings: what the shop sells, with what was last found and written.
 *
 * Decides when a listing is due, and that it stays due where a fact has changed since its facts were read. What it
 * should show, and what is wrong, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_listing.
 */
final class ListingTable {

	/** What the shop's catalogue says of a listing and its figure follows from; its parent and its price leave the figure as it is. */
	const FIGURE_RESTS_ON = array( 'item', 'stock_managed', 'is_virtual', 'downloadable', 'excluded', 'sale_step', 'twin' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Writes what the catalogue says of listings. One that is new, or whose figure may follow from what changed, is due.
	 *
	 * @param ListingRow[] $listings Listings with the fields of ListingRow::catalogue().
	 */
	public function declare( array $listings ): void {
		$rows = array();
		foreach ( $listings as $listing ) {
			$row         = $listing->catalogue();
			$row['item'] = Cell::key( $row['item'], 400 );
			$rows[]      = array_values( $row );
		}
		$columns = array_keys( ( new ListingRow() )->catalogue() );
		$is_same = static function ( array $compared ): string {
			return implode(
				' AND ',
				array_map(
					static function ( string $column ): string {
						return "{$column} <=> VALUES({$column})";
					},
					$compared
				)
			);
		};
		$told    = array_slice( $columns, 1 );
		// `due` and `revision` first: they compare with the row as it was.
		$then = 'ON DUPLICATE KEY UPDATE due = IF( ' . $is_same( self::FIGURE_RESTS_ON ) . ', due, 1 ), revision = IF( ' . $is_same( $told ) . ', revision, revision + 1 )';
		foreach ( $told as $column ) {
			$then .= ", {$column} = VALUES({$column})";
		}
		( new Bulk( $this->database ) )->insert( $this->name(), $columns, $rows, $then );
	}

	/**
	 * Notes from which stored bills the components of listings were written.
	 *
	 * @param array<int, string> $digests By listing; empty where it has no bill of its own.
	 */
	public function made_of( array $digests ): void {
		foreach ( $digests as $product_id => $digest ) {
			$this->database->write( 'UPDATE %i SET bill_digest = %s WHERE product_id = %d', array( $this->name(), $digest, $product_id ) );
		}
	}

	/**
	 * Whether a listing with a key has a bill of materials of its own.
	 *
	 * @param string $item   Key.
	 * @param int    $except A listing that is left out.
	 */
	public function is_made( string $item, int $except ): bool {
		return array() !== $this->ids( "item = %s AND bill_digest <> '' AND product_id <> %d LIMIT 1", array( $item, $except ) );
	}

	/**
	 * Whether any listing is sold in another step than one unit.
	 */
	public function has_steps(): bool {
		return array() !== $this->ids( 'sale_step <> 10000 LIMIT %d', array( 1 ) );
	}

	/**
	 * Whether any listing is sold in parts of a unit.
	 */
	public function has_fractions(): bool {
		return array() !== $this->ids( 'MOD( sale_step, 10000 ) <> 0 LIMIT %d', array( 1 ) );
	}

	/**
	 * Those of these products that have no row.
	 *
	 * @param int[] $product_ids Products.
	 * @return int[]
	 */
	public function without_row( array $product_ids ): array {
		return array() === $product_ids ? array() : array_values( array_diff( $product_ids, $this->ids( 'product_id IN ( ' . Database::places( $product_ids ) . ' )', array_values( $product_ids ) ) ) );
	}

	/**
	 * Listings with the sum of the revisions of all their facts. To be read before the facts themselves: what changes
	 * between the two reads is then seen as changed.
	 *
	 * @param int[] $product_ids Products.
	 * @return array<int, ListingRow>
	 */
	public function find( array $product_ids ): array {
		return array() === $product_ids ? array() : $this->typed( 'l.product_id IN ( ' . Database::places( $product_ids ) . ' ) GROUP BY l.product_id', array_values( $product_ids ) );
	}

	/**
	 * Listings with a key, in the order of their products.
	 *
	 * @param string $item Key, byte by byte.
	 * @return int[]
	 */
	public function of_item( string $item ): array {
		return '' === $item ? array() : $this->ids( 'item = %s ORDER BY product_id', array( $item ) );
	}

	/**
	 * Listings that have to be projected, with the sum of the revisions of their facts, in the order of their products.
	 *
	 * @param int $after Only those behind this product.
	 * @param int $limit How many at most.
	 * @return array<int, ListingRow>
	 */
	public function due( int $after, int $limit ): array {
		return $this->typed( 'l.due = 1 AND l.product_id > %d GROUP BY l.product_id ORDER BY l.product_id LIMIT %d', array( $after, $limit ) );
	}

	/**
	 * How many listings have to be projected.
	 */
	public function count_due(): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE due = 1', array( $this->name() ) );
	}

	/**
	 * Listings that were not compared since an instant, those that were compared longest ago first.
	 *
	 * @param int $before Our clock.
	 * @param int $limit  How many at most.
	 * @return array<int, ListingRow>
	 */
	public function not_looked_at_since( int $before, int $limit ): array {
		$ids = $this->ids( 'looked_at IS NULL LIMIT %d', array( $limit ) );
		if ( count( $ids ) < $limit ) {
			$ids = array_merge( $ids, $this->ids( 'looked_at < %d ORDER BY looked_at LIMIT %d', array( $before, $limit - count( $ids ) ) ) );
		}
		return $this->find( $ids );
	}

	/**
	 * Has listings projected that draw on pools. To be called under the pools' locks, in the transaction that changes
	 * them.
	 *
	 * @param int[] $pool_ids Pools.
	 * @param int[] $except   Listings that stay as they are.
	 */
	public function make_due_of_pools( array $pool_ids, array $except = array() ): void {
		foreach ( array_chunk( array_values( array_unique( $pool_ids ) ), Bulk::ROWS ) as $some ) {
			$this->database->write(
				'UPDATE %i l JOIN %i d FORCE INDEX ( pool ) ON d.product_id = l.product_id SET l.due = 1 WHERE d.pool_id IN ( ' . Database::places( $some ) . ' ) AND l.due = 0'
				. ( array() === $except ? '' : ' AND l.product_id NOT IN ( ' . Database::places( $except ) . ' )' ),
				array_merge( array( $this->name(), $this->database->table( 'draws_on' ) ), $some, array_values( $except ) )
			);
		}
	}

	/**
	 * Has listings projected.
	 *
	 * @param int[] $product_ids Products.
	 * @return int How many were not due yet.
	 */
	public function make_due( array $product_ids ): int {
		return array() === $product_ids ? 0 : $this->database->write( 'UPDATE %i SET due = 1 WHERE due = 0 AND product_id IN ( ' . Database::places( $product_ids ) . ' )', array_merge( array( $this->name() ), array_values( $product_ids ) ) );
	}

	/**
	 * Has listings projected whose expected figure has changed by the passage of time.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 * @return int How many became due.
	 */
	public function make_due_by_time( int $now, int $limit ): int {
		return $this->database->write( 'UPDATE %i SET due = 1, valid_until = NULL WHERE valid_until <= %d ORDER BY valid_until LIMIT %d', array( $this->name(), $now, $limit ) );
	}

	/**
	 * Says that a policy changed that may concern listings.
	 *
	 * @param int[] $product_ids Those that it concerns.
	 */
	public function policy_changed( array $product_ids ): void {
		if ( array() !== $product_ids ) {
			$this->database->write( 'UPDATE %i SET policy_revision = policy_revision + 1, due = 1 WHERE product_id IN ( ' . Database::places( $product_ids ) . ' )', array_merge( array( $this->name() ), array_values( $product_ids ) ) );
		}
	}

	/**
	 * Numbers of listings in their order, for work on all of them.
	 *
	 * @param int $after Only those behind this product.
	 * @param int $limit How many at most.
	 * @return int[]
	 */
	public function all_ids( int $after, int $limit ): array {
		return $this->ids( 'product_id > %d ORDER BY product_id LIMIT %d', array( $after, $limit ) );
	}

	/**
	 * Writes down what was projected, under the locks of all pools that the listing draws on. It stays due until
	 * take_off_list().
	 *
	 * @param ListingRow $read As find() gave it under these locks, with written, expected, fresh_for, valid_until and what
	 *                         browse was answered as they are now.
	 */
	public function projected( ListingRow $read ): void {
		$this->database->write(
			'UPDATE %i SET written = %d, expected = %d, fresh_for = %d, valid_until = %d, browse = %s, browse_shop_decides = %d, browse_expected_at = %d, browse_from = %d, browse_until = %d,
			browse_rests_on = %s, fact_revision = %d, revision = revision + 1 WHERE product_id = %d',
			array( $this->name(), $read->written, $read->expected, $read->fresh_for, $read->valid_until, $read->browse, $read->browse_shop_decides, $read->browse_expected_at, $read->browse_from, $read->browse_until, $read->browse_rests_on, (int) $read->facts_now, $read->product_id )
		);
	}

	/**
	 * Takes listings off the list that are still as they were when they were projected. To be called after the caches were
	 * cleared, under the locks of all pools that they draw on.
	 *
	 * @param ListingRow[] $read As find() gave them under the locks under which they were projected.
	 * @return int How many are off the list.
	 */
	public function take_off_list( array $read ): int {
		$now = $this->find( array_column( $read, 'product_id' ) );
		$off = array();
		foreach ( $read as $listing ) {
			if ( isset( $now[ $listing->product_id ] ) && $now[ $listing->product_id ]->facts_now === $listing->facts_now ) {
				$off[] = $listing->product_id;
			}
		}
		$done = 0;
		foreach ( $off as $product_id ) {
			// What the catalogue or a policy changes takes no pool's lock; the statement sees it.
			$done += $this->database->write(
				'UPDATE %i SET due = 0 WHERE due = 1 AND product_id = %d AND components_revision = %d AND policy_revision = %d',
				array( $this->name(), $product_id, $now[ $product_id ]->components_revision, $now[ $product_id ]->policy_revision )
			);
		}
		return $done;
	}

	/**
	 * Says that a policy changed that concerns every listing.
	 */
	public function all_due(): void {
		$this->database->write( 'UPDATE %i SET policy_revision = policy_revision + 1, due = 1', array( $this->name() ) );
	}

	/**
	 * Writes down what comparisons found, each if its listing is still as it was read.
	 *
	 * @param ListingRow[] $listings As they were read, with what was found; receive their new revisions.
	 * @param int          $now      Our clock.
	 * @return int[] Products of those that changed meanwhile, and are to be compared anew.
	 */
	public function compared( array $listings, int $now ): array {
		$lost = array();
		foreach ( $listings as $listing ) {
			$changed = $this->database->write(
				'UPDATE %i SET governed = %d, mapping = %s, rate = %d, shown = %d, expected = %d, writer = %s, drift = %d, cause = %s, severity = %d, oversell_cents = %d, lost_cents = %d,
				differs_since = %d, confirmations = %d, looked_at = %d, revision = revision + 1 WHERE product_id = %d AND revision = %d',
				array( $this->name(), $listing->governed, $listing->mapping, $listing->rate, $listing->shown, $listing->expected, $listing->writer, $listing->drift, $listing->cause, $listing->severity, $listing->oversell_cents, $listing->lost_cents, $listing->differs_since, $listing->confirmations, $now, $listing->product_id, $listing->revision )
			);
			if ( 1 === $changed ) {
				++$listing->revision;
				$listing->looked_at = $now;
			} else {
				$lost[] = $listing->product_id;
			}
		}
		return $lost;
	}

	/**
	 * Says that listings were compared and nothing is to be found but what stands there.
	 *
	 * @param int[] $product_ids Products.
	 * @param int   $now         Our clock.
	 */
	public function looked_at( array $product_ids, int $now ): void {
		if ( array() !== $product_ids ) {
			$this->database->write( 'UPDATE %i SET looked_at = %d WHERE product_id IN ( ' . Database::places( $product_ids ) . ' )', array_merge( array( $this->name(), $now ), array_values( $product_ids ) ) );
		}
	}

	/**
	 * Forgets listings that the shop does not sell any more, with their bills of materials.
	 *
	 * @param int[] $product_ids Products.
	 */
	public function forget( array $product_ids ): void {
		if ( array() === $product_ids ) {
			return;
		}
		$places = Database::places( $product_ids );
		$ids    = array_values( $product_ids );
		$this->database->transaction(
			function () use ( $places, $ids ): void {
				$this->database->write( "DELETE FROM %i WHERE product_id IN ( {$places} )", array_merge( array( $this->database->table( 'draws_on' ) ), $ids ) );
				$this->database->write( "DELETE FROM %i WHERE owner = %s AND owner_id IN ( {$places} )", array_merge( array( $this->database->table( 'component' ), ComponentTable::LISTING ), $ids ) );
				$this->database->write( "DELETE FROM %i WHERE product_id IN ( {$places} )", array_merge( array( $this->name() ), $ids ) );
			}
		);
	}

	/**
	 * Numbers of listings.
	 *
	 * @param string $where  Condition, order and limit.
	 * @param array  $values Its values.
	 * @return int[]
	 */
	private function ids( string $where, array $values ): array {
		return array_map( 'intval', array_column( $this->database->rows( "SELECT product_id FROM %i WHERE {$where}", array_merge( array( $this->name() ), $values ) ), 'product_id' ) );
	}

	/**
	 * Typed rows with the sums of their pools' revisions.
	 *
	 * @param string $where  Condition on `l`, group, order and limit.
	 * @param array  $values Its values.
	 * @return array<int, ListingRow>
	 */
	private function typed( string $where, array $values ): array {
		$rows  = $this->database->rows(
			"SELECT l.*, COALESCE( SUM( p.revision ), 0 ) AS pools_revision FROM %i l LEFT JOIN %i d ON d.product_id = l.product_id LEFT JOIN %i p ON p.id = d.pool_id WHERE {$where}",
			array_merge( array( $this->name(), $this->database->table( 'draws_on' ), $this->database->table( 'pool' ) ), $values )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$listing                       = ListingRow::from_database( $row );
			$found[ $listing->product_id ] = $listing;
		}
		return $found;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'listing' );
	}
}
