<?php
/**
 * Everything that the ledger knows of listings, their pools and what is kept of them, read at one instant.
 *
 * Decides how it is read: by one statement, however many listings. So an order is seen either reserved or as demand, or as
 * both, and never as neither, whatever happens meanwhile. What follows from it is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\DrawnListing;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Reads listing, policy_set, draws_on, component, pool, claim, feed_coverage, hold, supply and WooCommerce's reservations.
 */
final class DrawnListings {

	/** Columns of a part of the statement that tells of a listing and one of its pools. */
	const DRAWN = array(
		'listing_item'  => 'l.item',
		'parent_id'     => 'l.parent_id',
		'sale_step'     => 'l.sale_step',
		'stock_managed' => 'l.stock_managed',
		'is_virtual'    => 'l.is_virtual',
		'downloadable'  => 'l.downloadable',
		'excluded'      => 'GREATEST( l.excluded, COALESCE( y.excluded, 0 ) )',
		// In two halves: a column of more than 512 bytes has MariaDB write the temporary table to disk, which takes longer than all
		// the rest.
		'policy'        => 'LEFT( y.fields, 500 )',
		'policy_end'    => 'SUBSTRING( y.fields, 501, 500 )',
		'pool_policy'   => 'LEFT( u.fields, 500 )',
		'pool_end'      => 'SUBSTRING( u.fields, 501, 500 )',
		'written'       => 'l.written',
		'fresh_for'     => 'l.fresh_for',
		'shared'        => 'l.shared',
		'quantity_per'  => 'b.quantity_per',
		'id'            => 'p.id',
		'group_id'      => 'p.group_id',
		'item'          => 'p.item',
		'feed_id'       => 'p.feed_id',
		'figure'        => 'p.figure',
		'status'        => 'p.status',
		'unit_known'    => 'p.unit_known',
		'step'          => 'p.step',
		'kit_kind'      => 'p.kit_kind',
		'in_flight'     => 'p.in_flight',
		'due'           => 'p.due',
		'revision'      => 'p.revision',
		'as_of'         => 'MIN( ' . PoolTable::SPEAKS_OF . ' )',
		'received_at'   => 'MAX( ' . PoolTable::HEARD_AT . ' )',
		'rose_at'       => 'MAX( c.rose_at )',
		'position'      => 'MIN( ' . PoolTable::POSITION . ' )',
		'rate'          => '( SELECT SUM( CEIL( s.rate * k.quantity_per * COALESCE( t.quantity_per, 10000 ) / 100000000 ) ) FROM %i k LEFT JOIN %i t ON k.owner <> %s AND t.pool_id = k.owner_id AND t.owner = %s
			JOIN %i s ON s.product_id = COALESCE( t.owner_id, k.owner_id ) WHERE k.pool_id = p.id AND ( k.owner = %s OR t.owner_id IS NOT NULL ) )',
	);

	/** Columns of the parts that tell of what stands in other tables. */
	const OTHER = array( 'pool_id', 'kit_id', 'for_product', 'quantity', 'units', 'at', 'read_at', 'reserved' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * A reader.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Listings with everything that they draw on.
	 *
	 * @param int[] $product_ids   Products that own their stock; those that are no listings are left out.
	 * @param int   $now           Our clock.
	 * @param int   $exclude_order The shopper's own order, of which nothing is kept from him; 0 for none.
	 * @return array<int, DrawnListing> By product.
	 */
	public function find( array $product_ids, int $now, int $exclude_order = 0 ): array {
		if ( array() === $product_ids ) {
			return array();
		}
		$ids    = array_values( array_unique( $product_ids ) );
		$parts  = array( $this->drawn( $ids ), $this->kits( $ids ), $this->supplies( $ids, $now ), $this->holds( $ids, $now, $exclude_order ), $this->reservations( $ids, $now, $exclude_order ) );
		$texts  = array();
		$values = array();
		foreach ( $parts as list( $text, $of_part ) ) {
			$texts[] = $text;
			$values  = array_merge( $values, $of_part );
		}
		$found = array();
		foreach ( $this->database->rows( implode( ' UNION ALL ', $texts ) . ' ORDER BY part, product_id, at, id, pool_id', $values ) as $row ) {
			$product_id           = Cell::number( $row, 'product_id' );
			$found[ $product_id ] = self::with( $found[ $product_id ] ?? null, $row );
		}
		return array_filter( $found );
	}

	/**
	 * Listings and their pools.
	 *
	 * @param int[] $ids Products.
	 * @return array{0: string, 1: array}
	 */
	private function drawn( array $ids ): array {
		$component  = $this->database->table( 'component' );
		$listing    = $this->database->table( 'listing' );
		$policy_set = $this->database->table( 'policy_set' );
		// An item is kept back by the policy of the listing that bears its key, of several the one with the smallest number.
		return $this->part(
			'drawn',
			self::DRAWN,
			'( SELECT o.*, EXISTS ( SELECT 1 FROM %i e WHERE e.item = o.item AND o.item <> \'\' AND e.product_id <> o.product_id AND ( o.twin = 0 OR e.twin <> o.twin ) ) AS shared
				FROM %i o WHERE o.product_id IN ( ' . Database::places( $ids ) . ' ) ) l
			LEFT JOIN %i y ON y.id = l.policy_set AND l.policy_set <> \'\'
			LEFT JOIN %i d ON d.product_id = l.product_id
			LEFT JOIN %i p ON p.id = d.pool_id
			LEFT JOIN %i u ON p.item <> \'\' AND p.group_id = %d AND u.id <> \'\' AND u.id = ( SELECT i.policy_set FROM %i i WHERE i.item = p.item ORDER BY i.product_id LIMIT 1 )
			LEFT JOIN %i b ON b.owner = %s AND b.owner_id = l.product_id AND b.pool_id = p.id
			LEFT JOIN %i c ON c.pool_id = p.id AND c.feed_id = p.feed_id AND c.as_of IS NOT NULL
			LEFT JOIN %i v ON v.location_id = c.location_id AND v.epoch = c.epoch
			GROUP BY l.product_id, p.id',
			array_merge(
				array( $component, $component, ComponentTable::LISTING, ComponentTable::LISTING, $listing, ComponentTable::LISTING, $listing, $listing ),
				$ids,
				array( $policy_set, $this->database->table( 'draws_on' ), $this->database->table( 'pool' ), $policy_set, PoolTable::STOREFRONT, $listing, $component, ComponentTable::LISTING, $this->database->table( 'claim' ), $this->database->table( 'feed_coverage' ) )
			),
			'l.product_id'
		);
	}

	/**
	 * What kits are made of that listings draw on.
	 *
	 * @param int[] $ids Products.
	 * @return array{0: string, 1: array}
	 */
	private function kits( array $ids ): array {
		return $this->part(
			'kit',
			array(
				'kit_id'   => 'k.owner_id',
				'pool_id'  => 'k.pool_id',
				'quantity' => 'k.quantity_per',
			),
			'%i d JOIN %i k ON k.owner = %s AND k.owner_id = d.pool_id WHERE d.product_id IN ( ' . Database::places( $ids ) . ' )',
			array_merge( array( $this->database->table( 'draws_on' ), $this->database->table( 'component' ), ComponentTable::KIT ), $ids )
		);
	}

	/**
	 * Confirmed supply that is still to come.
	 *
	 * @param int[] $ids Products.
	 * @param int   $now Our clock.
	 * @return array{0: string, 1: array}
	 */
	private function supplies( array $ids, int $now ): array {
		return $this->part(
			'supply',
			array(
				'pool_id'  => 's.pool_id',
				'quantity' => 's.quantity',
				'at'       => 's.due_at',
				'read_at'  => 's.read_at',
			),
			'%i d JOIN %i s ON s.pool_id = d.pool_id AND s.confirmed = 1 AND s.due_at > %d WHERE d.product_id IN ( ' . Database::places( $ids ) . ' )',
			array_merge( array( $this->database->table( 'draws_on' ), $this->database->table( 'supply' ), $now ), $ids )
		);
	}

	/**
	 * What we keep of their pools for others.
	 *
	 * @param int[] $ids           Products.
	 * @param int   $now           Our clock.
	 * @param int   $exclude_order The shopper's own order; 0 for none.
	 * @return array{0: string, 1: array}
	 */
	private function holds( array $ids, int $now, int $exclude_order ): array {
		return $this->part(
			'hold',
			array(
				'pool_id'     => 'h.pool_id',
				'for_product' => 'h.product_id',
				'quantity'    => 'h.quantity',
				'at'          => 'h.until_at',
				'reserved'    => 'EXISTS ( SELECT 1 FROM %i r WHERE r.order_id = h.order_id AND r.product_id = h.product_id AND r.expires > NOW() AND r.stock_quantity > 0 )',
			),
			'%i d JOIN %i h ON h.pool_id = d.pool_id AND h.until_at > %d AND ( h.order_id = 0 OR h.order_id <> %d ) WHERE d.product_id IN ( ' . Database::places( $ids ) . ' )',
			array_merge( array( self::reserved_stock(), $this->database->table( 'draws_on' ), $this->database->table( 'hold' ), $now, $exclude_order ), $ids )
		);
	}

	/**
	 * What WooCommerce keeps of listings for orders that are being placed or paid, and for which we keep nothing. Against an
	 * order only older ones count: otherwise two orders refuse each other while a unit is there.
	 *
	 * @param int[] $ids           Products.
	 * @param int   $now           Our clock.
	 * @param int   $exclude_order The shopper's own order; 0 for none.
	 * @return array{0: string, 1: array}
	 */
	private function reservations( array $ids, int $now, int $exclude_order ): array {
		$wpdb   = Database::wpdb();
		$orders = Orders::in_own_tables()
			? array( $wpdb->prefix . 'wc_orders', 'o.id', 'o.status' )
			: array( $wpdb->posts, 'o.ID', 'o.post_status' );
		return $this->part(
			'reservation',
			array(
				'units' => 'CAST( r.stock_quantity AS DECIMAL( 20, 4 ) )',
				'at'    => 'UNIX_TIMESTAMP( r.expires ) * 1000',
			),
			"%i r JOIN %i o ON {$orders[1]} = r.order_id AND {$orders[2]} IN ( 'wc-checkout-draft', 'wc-pending' )
			WHERE r.product_id IN ( " . Database::places( $ids ) . ' ) AND r.expires > NOW() AND ( %d = 0 OR r.order_id < %d )
			AND NOT EXISTS ( SELECT 1 FROM %i h WHERE h.order_id = r.order_id AND h.product_id = r.product_id AND h.until_at > %d )',
			array_merge( array( self::reserved_stock(), $orders[0] ), $ids, array( $exclude_order, $exclude_order, $this->database->table( 'hold' ), $now ) ),
			'r.product_id'
		);
	}

	/**
	 * WooCommerce's table of reservations.
	 */
	private static function reserved_stock(): string {
		return Database::wpdb()->prefix . 'wc_reserved_stock';
	}

	/**
	 * One part of the statement.
	 *
	 * @param string                $name    What its rows tell of.
	 * @param array<string, string> $told    Expressions by column.
	 * @param string                $from    What follows FROM.
	 * @param array                 $values  Its values.
	 * @param string                $product Expression of the product.
	 * @return array{0: string, 1: array} SQL and values.
	 */
	private function part( string $name, array $told, string $from, array $values, string $product = 'd.product_id' ): array {
		$columns = array( "'{$name}' AS part", "{$product} AS product_id" );
		foreach ( array_merge( array_keys( self::DRAWN ), self::OTHER ) as $column ) {
			$columns[] = ( $told[ $column ] ?? 'NULL' ) . " AS {$column}";
		}
		return array( 'SELECT ' . implode( ', ', $columns ) . " FROM {$from}", $values );
	}

	/**
	 * A listing with what one row says of it.
	 *
	 * @param DrawnListing|null          $found What is known of it; null where nothing is.
	 * @param array<string, string|null> $row   Row. Those that tell of listings come first.
	 * @return DrawnListing|null Null where it is no listing.
	 */
	private static function with( ?DrawnListing $found, array $row ): ?DrawnListing {
		$part = Cell::text( $row, 'part' );
		if ( 'drawn' === $part ) {
			return self::with_pool( $found ?? self::listing( $row ), $row );
		}
		if ( null === $found ) {
			return null;
		}
		if ( 'reservation' === $part ) {
			$found->reservations[] = array(
				'units' => Cell::text( $row, 'units' ),
				'until' => Cell::number( $row, 'at' ),
			);
			return $found;
		}
		$pool_id  = Cell::number( $row, 'pool_id' );
		$quantity = Cell::number( $row, 'quantity' );
		if ( 'kit' === $part ) {
			$found->kits[ Cell::number( $row, 'kit_id' ) ][ $pool_id ] = $quantity;
		} elseif ( 'supply' === $part ) {
			$found->supplies[] = array(
				'pool_id'  => $pool_id,
				'quantity' => $quantity,
				'due_at'   => Cell::number( $row, 'at' ),
				'read_at'  => Cell::number( $row, 'read_at' ),
			);
		} else {
			$found->holds[] = array(
				'pool_id'    => $pool_id,
				'product_id' => Cell::number( $row, 'for_product' ),
				'quantity'   => $quantity,
				'until'      => Cell::number( $row, 'at' ),
				'reserved'   => Cell::flag( $row, 'reserved' ),
			);
		}
		return $found;
	}

	/**
	 * A listing.
	 *
	 * @param array<string, string|null> $row Row.
	 */
	private static function listing( array $row ): DrawnListing {
		$found                         = new DrawnListing();
		$found->shared                 = Cell::flag( $row, 'shared' );
		$found->policy                 = Cell::perhaps_text( $row, 'policy' ) . Cell::perhaps_text( $row, 'policy_end' );
		$found->listing                = new ListingRow();
		$found->listing->product_id    = Cell::number( $row, 'product_id' );
		$found->listing->item          = Cell::text( $row, 'listing_item' );
		$found->listing->parent_id     = Cell::number( $row, 'parent_id' );
		$found->listing->sale_step     = Cell::number( $row, 'sale_step' );
		$found->listing->stock_managed = Cell::flag( $row, 'stock_managed' );
		$found->listing->is_virtual    = Cell::flag( $row, 'is_virtual' );
		$found->listing->downloadable  = Cell::flag( $row, 'downloadable' );
		$found->listing->excluded      = Cell::flag( $row, 'excluded' );
		$found->listing->written       = Cell::perhaps( $row, 'written' );
		$found->listing->fresh_for     = Cell::perhaps( $row, 'fresh_for' );
		return $found;
	}

	/**
	 * A listing with one more pool.
	 *
	 * @param DrawnListing               $found The listing.
	 * @param array<string, string|null> $row   Row.
	 */
	private static function with_pool( DrawnListing $found, array $row ): DrawnListing {
		if ( isset( $row['id'] ) ) {
			$known                            = KnownPoolRow::from_database( $row );
			$found->pools[ $known->pool->id ] = $known;
			$found->rates[ $known->pool->id ] = Cell::perhaps( $row, 'rate' );

			$found->pool_policies[ $known->pool->id ] = Cell::perhaps_text( $row, 'pool_policy' ) . Cell::perhaps_text( $row, 'pool_end' );
			if ( isset( $row['quantity_per'] ) ) {
				$found->bill[ $known->pool->id ] = Cell::number( $row, 'quantity_per' );
			}
		}
		return $found;
	}
}
