<?php
/**
 * What a shopper reads when something cannot be bought.
 *
 * Decides which lines are spoken of, and that the shop's own code may say it in other words. Our words are in Words. The
 * same sentence stands on classic pages and in blocks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences.
 *
 * @phpstan-import-type RefusedLine from Verdict
 */
final class Messages {

	/**
	 * More sentences than this help nobody.
	 */
	private const SENTENCES_MAX = 10;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Constructor.
	 *
	 * @param Log $log Where faults are written.
	 */
	public function __construct( Log $log ) {
		$this->log = $log;
	}

	/**
	 * One plain-text sentence for each line that does not pass.
	 *
	 * @param string  $place   Where they are read: `add`, `cart`, `checkout` or `pay`.
	 * @param Verdict $verdict Verdict.
	 * @return string[]
	 */
	public function sentences( string $place, Verdict $verdict ): array {
		if ( '' !== $verdict->question_fault() ) {
			return array( $this->filtered( Words::for_whole( $place, $verdict->question_fault() ), self::whole( $verdict ), $place ) );
		}
		$lines = array_slice( $verdict->refused_lines(), 0, self::SENTENCES_MAX );
		if ( array() === $lines ) {
			return array( $this->filtered( Words::undecided( $place ), self::whole( $verdict ), $place ) );
		}
		$sentences = array();
		foreach ( $lines as $line ) {
			$sentences[] = $this->for_line( $place, $line );
		}
		return array_values( array_unique( $sentences ) );
	}

	/**
	 * The sentence for one line.
	 *
	 * @param string $place Where it is read.
	 * @param array  $line  As `Verdict::refused_lines` gives it.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	public function for_line( string $place, array $line ): string {
		return $this->filtered( Words::for_line( $place, $line ), $line, $place );
	}

	/**
	 * A whole cart or order in the shape of a line.
	 *
	 * @param Verdict $verdict Verdict.
	 * @return array<string, mixed>
	 */
	private static function whole( Verdict $verdict ): array {
		return array(
			'outcome'           => $verdict->outcome(),
			'reason'            => '' === $verdict->question_fault() ? 'undecided' : $verdict->question_fault(),
			'maxQuantity'       => null,
			'suggestedQuantity' => null,
			'name'              => '',
			'product_id'        => 0,
			'asked'             => null,
			'before'            => null,
		);
	}

	/**
	 * The sentence as the shop's own code wants it; ours where that code fails.
	 *
	 * @param string               $sentence Ours.
	 * @param array<string, mixed> $line     As `Verdict::refused_lines` gives it, or of whole().
	 * @param string               $place    Where it is read.
	 */
	private function filtered( string $sentence, array $line, string $place ): string {
		try {
			/**
			 * Filters what a shopper reads about one line that cannot be bought, or about the whole where no line is to
			 * blame.
			 *
			 * @since 0.1.0
			 *
			 * @param string $sentence Plain text.
			 * @param array  $line     `outcome`; `reason`, a reason of the rules, or `undecided`, `cart_too_large`,
			 *                         `reserved_by_others` or another code for the whole; `name` and `product_id`, empty and
			 *                         0 for the whole; in ten-thousandths or null: `asked`, `before` (what the cart held),
			 *                         `maxQuantity` (what would pass), `suggestedQuantity` (in the nearest cart that passes).
			 * @param string $place    Where it is read: `add`, `cart`, `checkout`, `pay`, or `staff` (order notes).
			 */
			$other = apply_filters( 'stock_truth_refusal_sentence', $sentence, $line, $place );
			return is_string( $other ) && '' !== $other ? $other : $sentence;
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return $sentence;
		}
	}
}
