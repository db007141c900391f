<?php
/**
 * Decisions that can be asked again: refusals, overrides and a sample of the rest.
 *
 * Decides how they are read and how long they are kept. Which decisions are kept is decided in Gate.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\DecisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_decision.
 */
final class DecisionTable implements Cleanable {

	/** Decisions older than 90 days go, and the oldest beyond this many: a crowd of refused shoppers fills no disk. */
	const KEEP_MS   = 7776000000;
	const KEEP_ROWS = 100000;

	/** Products that a decision names: as many numbers as the column holds. */
	const PRODUCTS = 16;

	const COLUMNS = array( 'made_at', 'kind', 'step', 'outcome', 'order_id', 'products', 'rules', 'policy_revision', 'question', 'answer' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * How it is kept bounded.
	 *
	 * @var Appended
	 */
	private $appended;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
		$this->appended = new Appended( $database, 'decision', 'made_at', self::KEEP_MS, self::KEEP_ROWS );
	}

	/**
	 * Keeps a decision.
	 *
	 * @param DecisionRow $decision The decision; receives its number.
	 */
	public function add( DecisionRow $decision ): void {
		$this->add_all( array( $decision ) );
		$decision->id = (int) $this->database->value( 'SELECT LAST_INSERT_ID()' );
	}

	/**
	 * Keeps decisions, in one statement.
	 *
	 * @param DecisionRow[] $decisions Decisions.
	 */
	public function add_all( array $decisions ): void {
		$rows = array();
		foreach ( $decisions as $decision ) {
			$rows[] = array(
				$decision->made_at,
				$decision->kind,
				$decision->step,
				$decision->outcome,
				$decision->order_id,
				implode( ',', array_slice( $decision->products, 0, self::PRODUCTS ) ),
				Cell::key( $decision->rules, 64 ),
				$decision->policy_revision,
				Cell::written( $decision->question ),
				Cell::written( $decision->answer ),
			);
		}
		( new Bulk( $this->database ) )->insert( $this->name(), self::COLUMNS, $rows );
	}

	/**
	 * About how many decisions were kept since an instant. Read from the ends of two keys, so that it costs the same however
	 * many there are; numbers that were given out and not used count.
	 *
	 * @param int $since Our clock.
	 */
	public function kept_since( int $since ): int {
		return (int) $this->database->value(
			'SELECT ( SELECT MAX( id ) FROM %i ) + 1 - ( SELECT id FROM %i WHERE made_at >= %d ORDER BY made_at, id LIMIT 1 )',
			array( $this->name(), $this->name(), $since )
		);
	}

	/**
	 * A decision; null where it is not kept.
	 *
	 * @param int $id Number.
	 */
	public function find( int $id ): ?DecisionRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', array( $this->name(), $id ) );
		return null === $row ? null : DecisionRow::from_database( $row );
	}

	/**
	 * The newest decisions, newest first.
	 *
	 * @param int    $limit    How many at most.
	 * @param int    $order_id Only of this order; 0 for all.
	 * @param int    $before   Only those before this number, for paging; 0 for the newest.
	 * @param string $kind     Only of this kind; empty for all.
	 * @return list<DecisionRow>
	 */
	public function newest( int $limit, int $order_id = 0, int $before = 0, string $kind = '' ): array {
		$where  = 'id < %d';
		$values = array( $this->name(), 0 === $before ? PHP_INT_MAX : $before );
		if ( 0 !== $order_id ) {
			$where   .= ' AND order_id = %d';
			$values[] = $order_id;
		}
		if ( '' !== $kind ) {
			$where   .= ' AND kind = %s';
			$values[] = $kind;
		}
		$values[] = $limit;
		$rows     = $this->database->rows( "SELECT * FROM %i WHERE {$where} ORDER BY id DESC LIMIT %d", $values );
		return array_values( array_map( array( DecisionRow::class, 'from_database' ), $rows ) );
	}

	/**
	 * Deletes decisions that are beyond their keeping.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->appended->clean( $now, $limit );
	}

	/**
	 * How many decisions are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return $this->appended->overdue( $now, $most );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'decision' );
	}
}
