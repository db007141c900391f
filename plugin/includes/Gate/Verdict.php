<?php
/**
 * The core's answer for a cart, with the names that the shopper knows its lines by.
 *
 * Decides nothing: it only carries the answer. The two verdicts that the core did not speak are made here
 * by name, so that no caller has to know their form.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Facts\AskedLine;

defined( 'ABSPATH' ) || exit;

/**
 * An answer of `decide`.
 *
 * @phpstan-import-type DecideAnswer from Shapes
 * @phpstan-import-type DecideAnswerLines from Shapes
 * @phpstan-import-type DecideQuestion from Shapes
 * @phpstan-import-type Outcome from Shapes
 * @phpstan-import-type Reason from Shapes
 * @phpstan-type RefusedLine array{outcome: Outcome, reason: Reason, maxQuantity: int|null, suggestedQuantity: int|null, name: string, product_id: int, asked: int, before: int|null}
 */
final class Verdict {

	/**
	 * The outcome of the whole.
	 *
	 * @var string
	 *
	 * @phpstan-var Outcome
	 */
	private $outcome;

	/**
	 * What the core said of each line; empty where it said nothing.
	 *
	 * @var array[]
	 *
	 * @phpstan-var list<DecideAnswerLines>
	 */
	private $answers = array();

	/**
	 * When the passage of time alone could change it; null where it does not.
	 *
	 * @var int|null
	 */
	private $valid_until;

	/**
	 * Why the question as a whole was refused; empty where it was not.
	 *
	 * @var string
	 */
	private $question_fault = '';

	/**
	 * The question and the answer, as they went to and came from the core; null where they are not kept.
	 *
	 * @var array{question: array, answer: array}|null
	 *
	 * @phpstan-var array{question: DecideQuestion, answer: DecideAnswer}|null
	 */
	private $exchange;

	/**
	 * What was asked.
	 *
	 * @var AskedLine[]
	 */
	private $lines;

	/**
	 * Constructor.
	 *
	 * @param string      $outcome The outcome of the whole.
	 * @param AskedLine[] $lines   What was asked.
	 *
	 * @phpstan-param Outcome $outcome
	 */
	private function __construct( string $outcome, array $lines ) {
		$this->outcome = $outcome;
		$this->lines   = $lines;
	}

	/**
	 * What the core said.
	 *
	 * @param array       $answer   Of `decide`.
	 * @param AskedLine[] $lines    What was asked.
	 * @param array|null  $question Of `decide`, where it is worth keeping.
	 *
	 * @phpstan-param DecideAnswer        $answer
	 * @phpstan-param DecideQuestion|null $question
	 */
	public static function spoken( array $answer, array $lines, ?array $question = null ): self {
		$verdict              = new self( $answer['outcome'], $lines );
		$verdict->answers     = $answer['lines'];
		$verdict->valid_until = $answer['validUntil'];
		$verdict->exchange    = null === $question ? null : array(
			'question' => $question,
			'answer'   => $answer,
		);
		return $verdict;
	}

	/**
	 * The core could not be asked, or did not answer.
	 *
	 * @param AskedLine[] $lines What was asked.
	 */
	public static function undecided( array $lines ): self {
		return new self( 'undecided', $lines );
	}

	/**
	 * The core refused the question as a whole, because of what the shopper asks for.
	 *
	 * @param string      $code  Why, for example `cart_too_large`.
	 * @param AskedLine[] $lines What was asked.
	 */
	public static function refused( string $code, array $lines ): self {
		$verdict                 = new self( 'block', $lines );
		$verdict->question_fault = $code;
		return $verdict;
	}

	/**
	 * One of `allow`, `undecided`, `limit`, `block`.
	 *
	 * @phpstan-return Outcome
	 */
	public function outcome(): string {
		return $this->outcome;
	}

	/**
	 * The question and the answer, as they went to and came from the core; null where they are not kept, or nobody answered.
	 *
	 * @return array|null
	 *
	 * @phpstan-return array{question: DecideQuestion, answer: DecideAnswer}|null
	 */
	public function exchange(): ?array {
		return $this->exchange;
	}

	/**
	 * Whether it may pass.
	 */
	public function passes(): bool {
		return 'allow' === $this->outcome();
	}

	/**
	 * Why the question as a whole was refused; empty where it was not.
	 */
	public function question_fault(): string {
		return $this->question_fault;
	}

	/**
	 * The lines that do not pass, in the shop's order.
	 *
	 * @return array[]
	 *
	 * @phpstan-return list<RefusedLine>
	 */
	public function refused_lines(): array {
		$refused = array();
		foreach ( array_keys( $this->answers ) as $at ) {
			$refused[] = $this->refused_line( $at );
		}
		return array_values( array_filter( $refused ) );
	}

	/**
	 * The line at this place where it does not pass; null where it does, or the core said nothing of it.
	 *
	 * @param int $at Place.
	 * @return array|null
	 *
	 * @phpstan-return RefusedLine|null
	 */
	public function refused_line( int $at ): ?array {
		$line  = $this->answers[ $at ] ?? null;
		$asked = $this->lines[ $at ] ?? null;
		if ( null === $line || null === $asked || 'allow' === $line['outcome'] ) {
			return null;
		}
		return array(
			'outcome'           => $line['outcome'],
			'reason'            => $line['reason'],
			'maxQuantity'       => $line['maxQuantity'],
			'suggestedQuantity' => $line['suggestedQuantity'],
			'name'              => $asked->name(),
			'product_id'        => $asked->product_id(),
			'asked'             => $asked->quantity,
			'before'            => $asked->before,
		);
	}

	/**
	 * How much of the line at this place the nearest cart that passes holds, in ten-thousandths; null where the core said
	 * nothing of it.
	 *
	 * @param int $at Place.
	 */
	public function suggested( int $at ): ?int {
		return $this->answers[ $at ]['suggestedQuantity'] ?? null;
	}

	/**
	 * The reasons of all lines with the outcomes that they belong to, each pair once. Of a line that does not pass, the one
	 * that decided.
	 *
	 * @return array[]
	 *
	 * @phpstan-return list<array{outcome: Outcome, reason: Reason}>
	 */
	public function reasons(): array {
		$told = array();
		foreach ( $this->answers as $line ) {
			foreach ( 'allow' === $line['outcome'] ? $line['reasons'] : array( $line['reason'] ) as $reason ) {
				$told[ $line['outcome'] . ' ' . $reason ] = array(
					'outcome' => $line['outcome'],
					'reason'  => $reason,
				);
			}
		}
		return array_values( $told );
	}

	/**
	 * The products whose lines are refused because a figure is too old.
	 *
	 * @return list<int> Those that own the stock.
	 */
	public function stale_ids(): array {
		$ids = array();
		foreach ( $this->answers as $at => $line ) {
			if ( 'allow' !== $line['outcome'] && 'figureStale' === $line['reason'] ) {
				$ids[] = $this->lines[ $at ]->stock_id;
			}
		}
		return array_values( array_unique( $ids ) );
	}

	/**
	 * Outcome of the line at this place; `undecided` where the core gave none.
	 *
	 * @param int $at Place.
	 *
	 * @phpstan-return Outcome
	 */
	public function line_outcome( int $at ): string {
		return $this->answers[ $at ]['outcome'] ?? 'undecided';
	}

	/**
	 * Whether WooCommerce alone decides about the line at this place.
	 *
	 * @param int $at Place.
	 */
	public function shop_decides( int $at ): bool {
		return $this->answers[ $at ]['shopDecides'] ?? false;
	}

	/**
	 * What the line at this place asks for and nobody counts for it yet, in ten-thousandths; nothing where the core said
	 * nothing of it.
	 *
	 * @param int $at Place.
	 */
	public function uncounted( int $at ): int {
		return $this->answers[ $at ]['uncounted'] ?? 0;
	}

	/**
	 * When what is due has come that the line at this place needs; null where it needs nothing that is due.
	 *
	 * @param int $at Place.
	 */
	public function expected_at( int $at ): ?int {
		return $this->answers[ $at ]['availableAt'] ?? null;
	}

	/**
	 * Whether no line asks for more than it held.
	 */
	public function takes_nothing(): bool {
		return array() === array_diff( array_column( $this->answers, 'reason' ), array( 'notIncreased' ) );
	}

	/**
	 * When the passage of time alone could change it; null where it does not.
	 */
	public function valid_until(): ?int {
		return $this->valid_until;
	}

	/**
	 * What was asked.
	 *
	 * @return AskedLine[]
	 */
	public function lines(): array {
		return $this->lines;
	}
}
