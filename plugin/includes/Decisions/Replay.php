<?php
/**
 * A decision that was kept, asked again.
 *
 * Decides what it takes to be the same decision: the same answer, by the same rules.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Decisions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Json;
use StockTruth\Engine\Refused;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Row\DecisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Asks the core again.
 *
 * @phpstan-import-type DecideQuestion from Shapes
 * @phpstan-type Replayed array{sameAnswer: bool, sameRules: bool, rules: string, rulesNow: string, refusal: string|null, differences: list<string>}
 */
final class Replay {

	/** Differences that are named at most. */
	const DIFFERENCES = 50;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 */
	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * Asks a decision's question again.
	 *
	 * @param DecisionRow $decision The decision.
	 * @return array
	 *
	 * @phpstan-return Replayed
	 */
	public function of( DecisionRow $decision ): array {
		$rules       = $this->engine->rules();
		$refusal     = null;
		$differences = array();
		try {
			/** @var DecideQuestion $question */
			$question = $decision->question;
			self::differ( '', Json::answer_out( 'decide', $decision->answer ), Json::answer_out( 'decide', $this->engine->ask( 'decide', $question ) ), $differences );
		} catch ( Refused $refused ) {
			// Newer rules may know other fields.
			$refusal = rtrim( $refused->code_name() . ' ' . $refused->path() );
		} catch ( Undecidable $fault ) {
			$refusal = 'undecided';
		}
		return array(
			'sameAnswer'  => null === $refusal && array() === $differences,
			'sameRules'   => $rules === $decision->rules,
			'rules'       => $decision->rules,
			'rulesNow'    => $rules,
			'refusal'     => $refusal,
			'differences' => array_slice( $differences, 0, self::DIFFERENCES ),
		);
	}

	/**
	 * Names every place at which two answers differ.
	 *
	 * @param string       $path   Where.
	 * @param mixed        $before What was answered.
	 * @param mixed        $again  What is answered now.
	 * @param list<string> $found  Receives them.
	 */
	private static function differ( string $path, $before, $again, array &$found ): void {
		if ( $before === $again ) {
			return;
		}
		if ( ! is_array( $before ) || ! is_array( $again ) || array_keys( $before ) !== array_keys( $again ) ) {
			$found[] = sprintf( '%s: %s -> %s', $path, wp_json_encode( $before, JSON_UNESCAPED_SLASHES ), wp_json_encode( $again, JSON_UNESCAPED_SLASHES ) );
			return;
		}
		foreach ( $before as $key => $value ) {
			self::differ( is_int( $key ) ? "{$path}[{$key}]" : ltrim( "{$path}.{$key}", '.' ), $value, $again[ $key ], $found );
		}
	}
}
