<?php
/**
 * Which layers of policy hold for which listings, as the table listing has it.
 *
 * Decides which listings a changed policy concerns: those that follow it, and those that draw on an item whose own listing
 * follows it. Which layers hold is for Policy.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes listing.policy_set, and finds the listings of changed policies.
 */
final class ListingPolicies {

	/**
	 * An item is kept back by the policy of the listing that bears its key, of several the one with the smallest number:
	 * what draws on the pools of those listings among `o`, as SQL.
	 */
	const DRAWS = 'JOIN %i p ON p.group_id = %d AND p.item = o.item AND o.item <> \'\' JOIN %i d ON d.pool_id = p.id
		WHERE NOT EXISTS ( SELECT 1 FROM %i e WHERE e.item = o.item AND e.product_id < o.product_id )';

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * A reader and writer.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Parents and layers of listings; what has no row is left out.
	 *
	 * @param int[] $ids Products.
	 * @return array<int, array{parent: int, set: string}>
	 */
	public function of( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$found = array();
		foreach ( $this->database->rows( 'SELECT product_id, parent_id, policy_set FROM %i WHERE product_id IN ( ' . Database::places( $ids ) . ' )', array_merge( array( $this->name() ), array_values( $ids ) ) ) as $row ) {
			$found[ Cell::number( $row, 'product_id' ) ] = array(
				'parent' => Cell::number( $row, 'parent_id' ),
				'set'    => Cell::text( $row, 'policy_set' ),
			);
		}
		return $found;
	}

	/**
	 * Listings of products: their own, and those of their variations.
	 *
	 * @param int[] $products Products.
	 * @return int[]
	 */
	public function of_products( array $products ): array {
		if ( array() === $products ) {
			return array();
		}
		$places = Database::places( $products );
		$ids    = array_values( $products );
		return $this->ids(
			"SELECT product_id FROM %i WHERE product_id IN ( {$places} ) UNION SELECT product_id FROM %i WHERE parent_id IN ( {$places} )",
			array_merge( array( $this->name() ), $ids, array( $this->name() ), $ids )
		);
	}

	/**
	 * Has listings follow other layers.
	 *
	 * @param int[]  $ids Listings.
	 * @param string $set Id of the layers.
	 */
	public function link( array $ids, string $set ): void {
		if ( array() !== $ids ) {
			$this->database->write( 'UPDATE %i SET policy_set = %s WHERE product_id IN ( ' . Database::places( $ids ) . ' )', array_merge( array( $this->name(), $set ), array_values( $ids ) ) );
		}
	}

	/**
	 * Listings that follow layers, in their order.
	 *
	 * @param string $set   Id of the layers.
	 * @param int    $after Only those behind this one.
	 * @param int    $limit How many at most.
	 * @return int[]
	 */
	public function following( string $set, int $after, int $limit ): array {
		return $this->ids( 'SELECT product_id FROM %i WHERE policy_set = %s AND product_id > %d ORDER BY product_id LIMIT %d', array( $this->name(), $set, $after, $limit ) );
	}

	/**
	 * Listings that draw on an item which one of some listings speaks for.
	 *
	 * @param int[] $ids Listings.
	 * @return int[]
	 */
	public function drawing( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		return $this->ids(
			'SELECT DISTINCT d.product_id FROM %i o ' . self::DRAWS . ' AND o.product_id IN ( ' . Database::places( $ids ) . ' )',
			array_merge( array( $this->name() ), $this->drawn(), array_values( $ids ) )
		);
	}

	/**
	 * Listings that draw on items.
	 *
	 * @param string[] $items Keys.
	 * @return int[]
	 */
	public function drawing_on( array $items ): array {
		if ( array() === $items ) {
			return array();
		}
		return $this->ids(
			'SELECT DISTINCT d.product_id FROM %i p JOIN %i d ON d.pool_id = p.id WHERE p.group_id = %d AND p.item IN ( ' . Database::places( $items, '%s' ) . ' )',
			array_merge( array( $this->database->table( 'pool' ), $this->database->table( 'draws_on' ), PoolTable::STOREFRONT ), array_values( $items ) )
		);
	}

	/**
	 * Which sets of layers the listings of a scope follow.
	 *
	 * @param string $scope One of PolicyTable.
	 * @param int[]  $ids   Of the scope `product` the product and its kin, of `category` the numbers of the categories in
	 *                      WordPress's relationships.
	 * @return string[] Ids.
	 */
	public function sets( string $scope, array $ids ): array {
		list( $where, $values ) = self::among( $scope, $ids );
		$found                  = array();
		foreach ( $this->database->rows( "SELECT DISTINCT o.policy_set FROM %i o WHERE {$where}", array_merge( array( $this->name() ), $values ) ) as $row ) {
			$found[] = Cell::text( $row, 'policy_set' );
		}
		return $found;
	}

	/**
	 * How many listings a change in a scope concerns.
	 *
	 * @param string   $scope As sets() takes it.
	 * @param int[]    $ids   As sets() takes them.
	 * @param string[] $own   Sets of layers whose listings follow another policy then.
	 * @param string[] $kept  Sets of layers whose items are kept back otherwise then.
	 */
	public function touched( string $scope, array $ids, array $own, array $kept ): int {
		list( $where, $of_products ) = self::among( $scope, $ids );
		$parts                       = array( 'SELECT product_id FROM %i WHERE 1 = 0' );
		$values                      = array( $this->name() );
		if ( array() !== $own ) {
			$parts[] = "SELECT o.product_id FROM %i o WHERE {$where} AND o.policy_set IN ( " . Database::places( $own, '%s' ) . ' )';
			$values  = array_merge( $values, array( $this->name() ), $of_products, $own );
		}
		if ( array() !== $kept ) {
			$parts[] = 'SELECT d.product_id FROM %i o ' . self::DRAWS . " AND {$where} AND o.policy_set IN ( " . Database::places( $kept, '%s' ) . ' )';
			$values  = array_merge( $values, array( $this->name() ), $this->drawn(), $of_products, $kept );
		}
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( ' . implode( ' UNION ', $parts ) . ' ) AS touched', $values );
	}

	/**
	 * Values of DRAWS.
	 *
	 * @return list<int|string>
	 */
	private function drawn(): array {
		return array( $this->database->table( 'pool' ), PoolTable::STOREFRONT, $this->database->table( 'draws_on' ), $this->name() );
	}

	/**
	 * A condition on `o`: a listing of a scope.
	 *
	 * @param string $scope As sets() takes it.
	 * @param int[]  $ids   As sets() takes them.
	 * @return array{0: string, 1: list<int|string>} SQL and values.
	 */
	private static function among( string $scope, array $ids ): array {
		if ( PolicyTable::STORE === $scope ) {
			return array( '1 = 1', array() );
		}
		$known  = array() === $ids ? array( 0 ) : array_values( $ids );
		$places = Database::places( $known );
		if ( PolicyTable::PRODUCT === $scope ) {
			return array( "( o.product_id IN ( {$places} ) OR o.parent_id IN ( {$places} ) )", array_merge( $known, $known ) );
		}
		return array(
			"IF( o.parent_id = 0, o.product_id, o.parent_id ) IN ( SELECT r.object_id FROM %i r WHERE r.term_taxonomy_id IN ( {$places} ) )",
			array_merge( array( Database::of_wordpress( 'term_relationships' ) ), $known ),
		);
	}

	/**
	 * Numbers of listings.
	 *
	 * @param string $sql    A query of `product_id`.
	 * @param array  $values Its values.
	 * @return int[]
	 */
	private function ids( string $sql, array $values ): array {
		return array_map( 'intval', array_column( $this->database->rows( $sql, $values ), 'product_id' ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'listing' );
	}
}
