<?php
/**
 * What follows from the layers that hold together for some listings, kept so that a page reads it with their facts.
 *
 * Decides what listings have to be told where it became another thing. What follows is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\PolicySetTable;
use StockTruth\Ledger\PolicyTable;
use StockTruth\Ledger\Row\PolicyRow;
use StockTruth\Ledger\Row\PolicySetRow;

defined( 'ABSPATH' ) || exit;

/**
 * Makes and refreshes the rows of policy_set.
 *
 * @phpstan-import-type Layer from PolicySetRow
 */
final class Sets {

	/**
	 * What scopes choose.
	 *
	 * @var PolicyTable
	 */
	private $policies;

	/**
	 * What follows from layers.
	 *
	 * @var Resolver
	 */
	private $resolver;

	/**
	 * The rows.
	 *
	 * @var PolicySetTable
	 */
	private $sets;

	/**
	 * Constructor.
	 *
	 * @param PolicyTable    $policies What scopes choose.
	 * @param Resolver       $resolver What follows from layers.
	 * @param PolicySetTable $sets     The rows.
	 */
	public function __construct( PolicyTable $policies, Resolver $resolver, PolicySetTable $sets ) {
		$this->policies = $policies;
		$this->resolver = $resolver;
		$this->sets     = $sets;
	}

	/**
	 * Sees to it that rows are there.
	 *
	 * @param PolicySetRow[] $wanted Of PolicySetRow::of_layers().
	 * @return array<string, PolicySetRow> By id, with what follows.
	 */
	public function ensure( array $wanted ): array {
		$ids     = array_column( $wanted, 'id' );
		$found   = $this->sets->find( $ids );
		$missing = array_diff_key( array_column( $wanted, null, 'id' ), $found );
		if ( array() !== $missing ) {
			// Asked only after they are there: a layer that changes from now on finds them.
			$this->sets->add( array_values( $missing ) );
			$this->refresh( $this->sets->find( array_keys( $missing ) ) );
			$found = $this->sets->find( $ids );
		}
		return $found;
	}

	/**
	 * Rows that are there.
	 *
	 * @param string[] $ids Ids.
	 * @return array<string, PolicySetRow>
	 */
	public function known( array $ids ): array {
		return $this->sets->find( $ids );
	}

	/**
	 * Asks anew what follows, and notes what the listings have to be told.
	 *
	 * @param array<string, PolicySetRow> $sets Rows as they were read.
	 */
	public function refresh( array $sets ): void {
		foreach ( $this->fields_of( array_values( $sets ) ) as $id => $layers ) {
			$after = $this->resolved( $sets[ $id ], $layers );
			$this->sets->resolved( $after, '' === $sets[ $id ]->fields ? 0 : self::difference( $sets[ $id ], $after ) );
		}
	}

	/**
	 * What follows from layers as they choose now, kept or not.
	 *
	 * @param list<Layer> $layers Layers above the store's.
	 */
	public function as_chosen( array $layers ): PolicySetRow {
		$set = PolicySetRow::of_layers( $layers );
		return $this->resolved( $set, $this->fields_of( array( $set ) )[ $set->id ] );
	}

	/**
	 * What would follow for a set of layers if one of them chose something else.
	 *
	 * @param PolicySetRow                   $set    Layers.
	 * @param Layer                          $layer  The one; of the store the id is 0.
	 * @param array<string, int|string|bool> $fields What it would choose.
	 */
	public function if_chosen( PolicySetRow $set, array $layer, array $fields ): PolicySetRow {
		$layers = $this->fields_of( array( $set ) )[ $set->id ];
		if ( PolicyTable::STORE === $layer['scope'] ) {
			$layers[0] = $fields;
		}
		foreach ( $set->layers as $at => $other ) {
			if ( $other === $layer ) {
				$layers[ $at + 1 ] = $fields;
			}
		}
		return $this->resolved( $set, array_values( $layers ) );
	}

	/**
	 * Bits of what listings have to be told where the one follows no longer, but the other does.
	 *
	 * @param PolicySetRow $before What followed.
	 * @param PolicySetRow $after  What follows.
	 */
	public static function difference( PolicySetRow $before, PolicySetRow $after ): int {
		$was  = self::decoded( $before );
		$is   = self::decoded( $after );
		$told = 0;
		foreach ( $is as $name => $value ) {
			if ( ( $was[ $name ] ?? null ) !== $value ) {
				$told |= in_array( $name, PolicyFields::OF_ITEM, true ) ? PolicySetRow::KEPT : PolicySetRow::OWN;
			}
		}
		return $before->excluded === $after->excluded ? $told : $told | PolicySetRow::OWN;
	}

	/**
	 * What the layers of sets choose now, the store's first.
	 *
	 * @param list<PolicySetRow> $sets Sets.
	 * @return array<string, list<array<string, int|string|bool>>> By id of the set.
	 */
	public function fields_of( array $sets ): array {
		$chosen = array(
			PolicyTable::STORE    => $this->policies->present( PolicyTable::STORE, array( 0 ) ),
			PolicyTable::CATEGORY => array(),
			PolicyTable::PRODUCT  => array(),
		);
		foreach ( array( PolicyTable::CATEGORY, PolicyTable::PRODUCT ) as $scope ) {
			$ids = array();
			foreach ( $sets as $set ) {
				foreach ( $set->layers as $layer ) {
					if ( $layer['scope'] === $scope ) {
						$ids[ $layer['id'] ] = $layer['id'];
					}
				}
			}
			$chosen[ $scope ] = $this->policies->present( $scope, array_values( $ids ) );
		}
		$fields = static function ( ?PolicyRow $policy ): array {
			return null === $policy ? array() : $policy->fields;
		};
		$found  = array();
		foreach ( $sets as $set ) {
			$layers = array( $fields( $chosen[ PolicyTable::STORE ][0] ?? null ) );
			foreach ( $set->layers as $layer ) {
				$layers[] = $fields( $chosen[ $layer['scope'] ][ $layer['id'] ] ?? null );
			}
			$found[ $set->id ] = $layers;
		}
		return $found;
	}

	/**
	 * A set with what follows from its layers.
	 *
	 * @param PolicySetRow                         $set    As it was.
	 * @param list<array<string, int|string|bool>> $layers What its layers choose, the store's first.
	 */
	private function resolved( PolicySetRow $set, array $layers ): PolicySetRow {
		$answer          = $this->resolver->of( $layers );
		$after           = clone $set;
		$after->fields   = (string) wp_json_encode( $answer['policy'] );
		$after->excluded = null !== $answer['excluded_by'];
		$after->max_age  = $answer['policy']['maxAgeMs'];
		return $after;
	}

	/**
	 * The policy of a set by field; empty where it is not known yet.
	 *
	 * @param PolicySetRow $set The set.
	 * @return array<array-key, mixed>
	 */
	private static function decoded( PolicySetRow $set ): array {
		$policy = json_decode( $set->fields, true );
		return is_array( $policy ) ? $policy : array();
	}
}
