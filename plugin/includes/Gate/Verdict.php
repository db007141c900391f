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

defined( 'ABSPATH' ) || exit;

/**
 * An answer of `decide`.
 */
final class Verdict {

	/**
	 * The answer, as the layout has it.
	 *
	 * @var array
	 */
	private $answer;

	/**
	 * What was asked, with a name for each line.
	 *
	 * @var array
	 */
	private $lines;

	/**
	 * Constructor.
	 *
	 * @param array $answer Of `decide`.
	 * @param array $lines  As `Lines` builds them.
	 */
	public function __construct( array $answer, array $lines ) {
		$this->answer = $answer;
		$this->lines  = $lines;
	}

	/**
	 * The core could not be asked, or did not answer.
	 *
	 * @param array $lines As `Lines` builds them.
	 */
	public static function undecided( array $lines ): self {
		return new self(
			array(
				'outcome' => 'undecided',
				'lines'   => array(),
			),
			$lines
		);
	}

	/**
	 * The core refused the question as a whole, because of what the shopper asks for.
	 *
	 * @param string $code  Why, for example `cart_too_large`.
	 * @param array  $lines As `Lines` builds them.
	 */
	public static function refused( string $code, array $lines ): self {
		return new self(
			array(
				'outcome' => 'block',
				'refused' => $code,
				'lines'   => array(),
			),
			$lines
		);
	}

	/**
	 * One of `allow`, `undecided`, `limit`, `block`.
	 */
	public function outcome(): string {
		return (string) $this->answer['outcome'];
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
		return (string) ( $this->answer['refused'] ?? '' );
	}

	/**
	 * The lines that do not pass, in the shop's order.
	 *
	 * @return array<int, array{outcome: string, reason: string, largest: int|null, name: string, product_id: int, before: int|null}>
	 */
	public function refused_lines(): array {
		$refused = array();
		foreach ( $this->answer['lines'] as $at => $line ) {
			if ( 'allow' === $line['outcome'] ) {
				continue;
			}
			$asked     = $this->lines[ $at ];
			$refused[] = array(
				'outcome'     => (string) $line['outcome'],
				'reason'      => (string) $line['reason'],
				'maxQuantity' => $line['maxQuantity'],
				'name'        => $asked['product']->get_name(),
				'product_id'  => $asked['product']->get_id(),
				'before'      => $asked['before'],
			);
		}
		return $refused;
	}

	/**
	 * Outcome of the line at this place; `undecided` where the core gave none.
	 *
	 * @param int $at Place.
	 */
	public function line_outcome( int $at ): string {
		return (string) ( $this->answer['lines'][ $at ]['outcome'] ?? 'undecided' );
	}

	/**
	 * Whether WooCommerce alone decides about the line at this place.
	 *
	 * @param int $at Place.
	 */
	public function shop_decides( int $at ): bool {
		return $this->answer['lines'][ $at ]['shopDecides'] ?? false;
	}

	/**
	 * Whether no line asks for more than it held.
	 */
	public function takes_nothing(): bool {
		return array() === array_diff( array_column( $this->answer['lines'], 'reason' ), array( 'notIncreased' ) );
	}

	/**
	 * When the passage of time alone could change it; null where it does not.
	 */
	public function valid_until(): ?int {
		return $this->answer['validUntil'] ?? null;
	}

	/**
	 * What was asked.
	 */
	public function lines(): array {
		return $this->lines;
	}
}
