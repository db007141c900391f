<?php
/**
 * One row of the table decision.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A question to the core and its answer, so that it can be asked again.
 */
final class DecisionRow {

	/** Number; given by the table. */
	public int $id = 0;

	/** When it was asked. */
	public int $made_at = 0;

	/** Why it is kept: `refusal`, `override` or `sample`. */
	public string $kind = 'refusal';

	/** Where in buying: the core's word. */
	public string $step = '';

	/** What was decided: the core's word. */
	public string $outcome = '';

	/** The order; 0 for a cart's. */
	public int $order_id = 0;

	/**
	 * The products that were asked about, the first of them where they are many.
	 *
	 * @var list<int>
	 */
	public array $products = array();

	/** Which rules answered: their digest. */
	public string $rules = '';

	/** The store's policy that it rests on. */
	public int $policy_revision = 0;

	/**
	 * The question, by the names of the core's layout.
	 *
	 * @var array<string, mixed>
	 */
	public array $question = array();

	/**
	 * The answer.
	 *
	 * @var array<string, mixed>
	 */
	public array $answer = array();

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$decision                  = new self();
		$decision->id              = Cell::number( $row, 'id' );
		$decision->made_at         = Cell::number( $row, 'made_at' );
		$decision->kind            = Cell::text( $row, 'kind' );
		$decision->step            = Cell::text( $row, 'step' );
		$decision->outcome         = Cell::text( $row, 'outcome' );
		$decision->order_id        = Cell::number( $row, 'order_id' );
		$decision->products        = array_values( array_map( 'intval', array_filter( explode( ',', Cell::text( $row, 'products' ) ) ) ) );
		$decision->rules           = Cell::text( $row, 'rules' );
		$decision->policy_revision = Cell::number( $row, 'policy_revision' );
		/** @var array<string, mixed> $question */
		$question = Cell::json( $row, 'question' );
		/** @var array<string, mixed> $answer */
		$answer             = Cell::json( $row, 'answer' );
		$decision->question = $question;
		$decision->answer   = $answer;
		return $decision;
	}
}
