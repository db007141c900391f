<?php
/**
 * The commands `wp stock-truth decision …`.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, or the same decision; 1 there is no such decision, or it
 * is another one now.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Decisions\Document;
use StockTruth\Decisions\Replay;
use StockTruth\Ledger\DecisionTable;
use StockTruth\Ledger\Row\DecisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * What was decided at the doors of the shop, and whether it would be decided so again.
 */
final class DecisionCommand {

	/**
	 * Decisions.
	 *
	 * @var DecisionTable
	 */
	private $decisions;

	/**
	 * Documents.
	 *
	 * @var Document
	 */
	private $document;

	/**
	 * Asks again.
	 *
	 * @var Replay
	 */
	private $replay;

	/**
	 * Constructor.
	 *
	 * @param DecisionTable $decisions Decisions.
	 * @param Document      $document  Documents.
	 * @param Replay        $replay    Asks again.
	 */
	public function __construct( DecisionTable $decisions, Document $document, Replay $replay ) {
		$this->decisions = $decisions;
		$this->document  = $document;
		$this->replay    = $replay;
	}

	/**
	 * Lists decisions that were kept, the newest first.
	 *
	 * ## OPTIONS
	 *
	 * [--kind=<kind>]
	 * : Only of this kind.
	 * ---
	 * options:
	 *   - refusal
	 *   - override
	 *   - sample
	 * ---
	 *
	 * [--order=<order>]
	 * : Only of the order of this number.
	 *
	 * [--before=<id>]
	 * : Only those before this number.
	 *
	 * [--limit=<limit>]
	 * : How many at most.
	 * ---
	 * default: 50
	 * ---
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - ids
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth decision list --kind=refusal
	 *
	 * @subcommand list
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function list_( $args, $flags ): void {
		unset( $args );
		$rows = $this->decisions->newest( max( 1, (int) $flags['limit'] ), max( 0, (int) ( $flags['order'] ?? 0 ) ), max( 0, (int) ( $flags['before'] ?? 0 ) ), (string) ( $flags['kind'] ?? '' ) );
		if ( 'ids' === $flags['format'] ) {
			\WP_CLI::line( implode( ' ', array_map( static fn( DecisionRow $row ): int => $row->id, $rows ) ) );
			return;
		}
		$shown = array_map( array( Document::class, 'summary' ), $rows );
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( (string) wp_json_encode( $shown, JSON_UNESCAPED_SLASHES ) );
			return;
		}
		$told = array();
		foreach ( $shown as $one ) {
			$told[] = array(
				'products' => implode( ' ', $one['products'] ),
				'reasons'  => implode( ' ', $one['reasons'] ),
			) + $one;
		}
		\WP_CLI\Utils\format_items( (string) $flags['format'], $told, array( 'id', 'at', 'kind', 'step', 'outcome', 'order', 'products', 'reasons' ) );
	}

	/**
	 * Prints a decision. What `--format=json` prints is read by `stock-truth replay`, on any machine and without the shop.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Its number.
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: text
	 * options:
	 *   - text
	 *   - json
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth decision show 12 --format=json > decision.json
	 *     stock-truth replay decision.json
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function show( $args, $flags ): void {
		$decision = $this->find( $args[0] );
		$document = $this->document->of( $decision );
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( (string) wp_json_encode( $document, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
			return;
		}
		foreach ( Document::summary( $decision ) as $name => $value ) {
			\WP_CLI::line( sprintf( '%s: %s', $name, is_array( $value ) ? implode( ', ', $value ) : $value ) );
		}
		foreach ( array( 'question', 'answer' ) as $part ) {
			\WP_CLI::line( $part . ': ' . wp_json_encode( $document[ $part ], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES ) );
		}
	}

	/**
	 * Asks a decision's question again, and says whether the answer and the rules are the same.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Its number.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth decision replay 12
	 *
	 * @param string[] $args Positional.
	 */
	public function replay( $args ): void {
		$replayed = $this->replay->of( $this->find( $args[0] ) );
		$rules    = $replayed['sameRules'] ? 'The same rules' : sprintf( 'Other rules (%.12s, then %.12s)', $replayed['rulesNow'], $replayed['rules'] );
		foreach ( $replayed['differences'] as $difference ) {
			\WP_CLI::line( $difference );
		}
		if ( null !== $replayed['refusal'] ) {
			\WP_CLI::error( sprintf( '%s give no answer to the question: %s.', $rules, $replayed['refusal'] ) );
		}
		if ( ! $replayed['sameAnswer'] ) {
			\WP_CLI::error( $rules . ' give another answer.' );
		}
		\WP_CLI::success( $rules . ' give the same answer.' );
	}

	/**
	 * A decision.
	 *
	 * @param string $number Its number.
	 */
	private function find( string $number ): DecisionRow {
		$decision = ctype_digit( $number ) ? $this->decisions->find( (int) $number ) : null;
		if ( null === $decision ) {
			\WP_CLI::error( 'decision_unknown: there is no decision of this number.' );
		}
		return $decision;
	}
}
