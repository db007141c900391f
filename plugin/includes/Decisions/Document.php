<?php
/**
 * A decision as the document that `stock-truth replay` of the command line reads, without a shop.
 *
 * Decides the form, which is that of src/bin/stock-truth/command/decision.rs: digests are of words, which every engine
 * shares, not of JSON.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Decisions;

use StockTruth\Engine\Codec;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Json;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Refused;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Row\DecisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes documents.
 *
 * @phpstan-import-type DecideQuestion from Shapes
 * @phpstan-import-type Run from Codec
 * @phpstan-type Digests array{questionDigest: string, policyDigest: string, answerDigest: string}
 * @phpstan-type Shown array{id: int, at: string, kind: string, step: string, outcome: string, order: int, products: list<int>, reasons: list<string>, rules: string, policyRevision: int}
 */
final class Document {

	/** The version of records. */
	const RECORD = 1;

	/** What is asked. */
	const CALL = 'decide';

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
	 * What a decision was, in short.
	 *
	 * @param DecisionRow $decision The decision.
	 * @return array
	 *
	 * @phpstan-return Shown
	 */
	public static function summary( DecisionRow $decision ): array {
		$reasons = array();
		foreach ( is_array( $decision->answer['lines'] ?? null ) ? $decision->answer['lines'] : array() as $line ) {
			if ( is_array( $line ) && is_string( $line['reason'] ?? null ) ) {
				$reasons[] = $line['reason'];
			}
		}
		return array(
			'id'             => $decision->id,
			'at'             => Moment::write( $decision->made_at ),
			'kind'           => $decision->kind,
			'step'           => $decision->step,
			'outcome'        => $decision->outcome,
			'order'          => $decision->order_id,
			'products'       => $decision->products,
			'reasons'        => array_values( array_unique( $reasons ) ),
			'rules'          => $decision->rules,
			'policyRevision' => $decision->policy_revision,
		);
	}

	/**
	 * The document. The digest of an answer that these rules do not give is empty: its words are not known any more.
	 *
	 * @param DecisionRow $decision The decision.
	 * @return array<string, mixed>
	 */
	public function of( DecisionRow $decision ): array {
		$digests = $this->digests( $decision );
		return array(
			'record'         => self::RECORD,
			'call'           => self::CALL,
			'rules'          => array(
				'digest'  => $decision->rules,
				'version' => STOCK_TRUTH_VERSION,
				'format'  => Layout::FORMAT,
			),
			'module'         => null,
			'question'       => self::grouped( Json::question_out( self::CALL, $decision->question ) ),
			'questionDigest' => $digests['questionDigest'],
			'policyDigest'   => $digests['policyDigest'],
			'answer'         => self::grouped( Json::answer_out( self::CALL, $decision->answer ) ),
			'answerDigest'   => $digests['answerDigest'],
		);
	}

	/**
	 * The digests of a decision's words.
	 *
	 * @param DecisionRow $decision The decision.
	 * @return array
	 *
	 * @phpstan-return Digests
	 */
	private function digests( DecisionRow $decision ): array {
		try {
			/** @var DecideQuestion $question */
			$question = $decision->question;
			$policies = Codec::encode( Layout::CALLS['policies']['question'], $question );
			$runs     = Codec::encode( Layout::CALLS[ self::CALL ]['question'], $question );
			$is_same  = $this->engine->ask( self::CALL, $question ) === $decision->answer;
			return array(
				'questionDigest' => self::digest( array_merge( $policies, $runs ) ),
				'policyDigest'   => self::digest( $policies ),
				'answerDigest'   => $is_same ? self::digest( $this->engine->run( self::CALL, $runs, $policies ) ) : '',
			);
		} catch ( Refused | Undecidable $fault ) {
			return array(
				'questionDigest' => '',
				'policyDigest'   => '',
				'answerDigest'   => '',
			);
		}
	}

	/**
	 * SHA-256 of words with their places, each as eight bytes with the lowest first.
	 *
	 * @param list<array{int, int[]}> $runs Runs.
	 *
	 * @phpstan-param list<Run> $runs
	 */
	private static function digest( array $runs ): string {
		$digest = hash_init( 'sha256' );
		foreach ( $runs as list( $at, $words ) ) {
			foreach ( array_values( $words ) as $place => $word ) {
				hash_update( $digest, pack( 'PP', $at + $place, $word ) );
			}
		}
		return hash_final( $digest );
	}

	/**
	 * Groups of fields as objects: an empty list of PHP's would be a list in JSON.
	 *
	 * @param array<string, mixed> $parts By name.
	 * @return array<string, mixed>
	 */
	private static function grouped( array $parts ): array {
		foreach ( $parts as $name => $part ) {
			if ( 'policy' === $name ) {
				$parts[ $name ] = (object) $part;
			} elseif ( is_array( $part ) ) {
				$parts[ $name ] = array_map(
					/**
					 * A row as an object.
					 *
					 * @param mixed $row Row, or one value of a list.
					 * @return mixed
					 */
					static fn( $row ) => is_array( $row ) ? (object) $row : $row,
					$part
				);
			}
		}
		return $parts;
	}
}
