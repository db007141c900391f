<?php
/**
 * Keeps decisions so that they can be asked again.
 *
 * Decides when they are written and how many of a request and of a day. Which decisions are kept is for Gate; for how
 * long, for Ledger\DecisionTable.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Decisions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\DecisionTable;
use StockTruth\Ledger\Row\DecisionRow;
use StockTruth\Log;
use StockTruth\Policy\StorePolicy;

defined( 'ABSPATH' ) || exit;

/**
 * The decisions of one request.
 *
 * @phpstan-import-type DecideAnswer from Shapes
 * @phpstan-import-type DecideQuestion from Shapes
 */
final class Records {

	/** Most decisions of one request. */
	const PER_REQUEST = 10;

	/** About the most decisions of 24 hours: what a robot asks over and over again fills no disk. */
	const PER_DAY = 5000;

	/** 24 hours. */
	const DAY_MS = 86400000;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The store's policy.
	 *
	 * @var StorePolicy
	 */
	private $store_policy;

	/**
	 * The table.
	 *
	 * @var DecisionTable
	 */
	private $table;

	/**
	 * Decisions that are not written yet.
	 *
	 * @var list<DecisionRow>
	 */
	private $waiting = array();

	/**
	 * Whether the end of the request has been asked for already.
	 *
	 * @var bool
	 */
	private $is_hooked = false;

	/**
	 * Constructor.
	 *
	 * @param Engine        $engine       The rules.
	 * @param Log           $log          Where faults are written.
	 * @param StorePolicy   $store_policy The store's policy.
	 * @param DecisionTable $table        The table.
	 */
	public function __construct( Engine $engine, Log $log, StorePolicy $store_policy, DecisionTable $table ) {
		$this->engine       = $engine;
		$this->log          = $log;
		$this->store_policy = $store_policy;
		$this->table        = $table;
	}

	/**
	 * Keeps a decision; null where the request has kept enough of them.
	 *
	 * @param string $kind     `refusal`, `override` or `sample`.
	 * @param array  $question What the core was asked.
	 * @param array  $answer   What it said.
	 * @param int    $order_id The order; 0 for a cart's.
	 * @param int[]  $products The products that were asked about.
	 *
	 * @phpstan-param DecideQuestion $question
	 * @phpstan-param DecideAnswer   $answer
	 */
	public function keep( string $kind, array $question, array $answer, int $order_id, array $products ): ?DecisionRow {
		if ( count( $this->waiting ) >= self::PER_REQUEST ) {
			return null;
		}
		$decision           = new DecisionRow();
		$decision->made_at  = $question['now'];
		$decision->kind     = $kind;
		$decision->step     = $question['step'];
		$decision->outcome  = $answer['outcome'];
		$decision->order_id = $order_id;
		$decision->products = array_values( $products );
		$decision->question = $question;
		$decision->answer   = $answer;
		$this->waiting[]    = $decision;
		if ( ! $this->is_hooked ) {
			$this->is_hooked = true;
			// WordPress has handed the page over by then, and no transaction is open that could take the record back with it.
			add_action( 'shutdown', array( $this, 'write' ), PHP_INT_MAX );
		}
		return $decision;
	}

	/**
	 * Writes what waits, in one statement. That it fails is logged and changes nothing that was decided.
	 */
	public function write(): void {
		$waiting       = $this->waiting;
		$this->waiting = array();
		if ( array() === $waiting ) {
			return;
		}
		try {
			self::let_go();
			if ( $this->table->kept_since( Moment::now() - self::DAY_MS ) >= self::PER_DAY ) {
				return;
			}
			$rules    = $this->engine->rules();
			$revision = $this->store_policy->revision();
			foreach ( $waiting as $decision ) {
				$decision->rules           = $rules;
				$decision->policy_revision = $revision;
			}
			$this->table->add_all( $waiting );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'decisions_not_kept', $fault );
		}
	}

	/**
	 * Lets the shopper go, where the server can do that before a request has ended.
	 */
	private static function let_go(): void {
		if ( ! doing_action( 'shutdown' ) ) {
			return;
		}
		foreach ( array( 'fastcgi_finish_request', 'litespeed_finish_request' ) as $finish ) {
			if ( function_exists( $finish ) ) {
				$finish();
			}
		}
	}
}
