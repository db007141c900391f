<?php
/**
 * Builds the objects that live for one snapshot.
 *
 * Decides nothing: it hands them the services that they work with.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\Reflection;
use StockTruth\Engine\Engine;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\FeedState;
use StockTruth\Ledger\Intake;
use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;
use StockTruth\Ledger\Orders;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Makes stagings, admissions and takings.
 */
final class Factory {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The feed's state.
	 *
	 * @var FeedState
	 */
	private $feed_state;

	/**
	 * Rows that wait.
	 *
	 * @var Intake
	 */
	private $intake;

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $orders;

	/**
	 * What the ERP's figure reflects.
	 *
	 * @var Reflection
	 */
	private $reflection;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Database      $database     The database.
	 * @param Engine        $engine       The rules.
	 * @param FeedState     $feed_state   The feed's state.
	 * @param Intake        $intake       Rows that wait.
	 * @param Listings      $listings     What is stored of products.
	 * @param Observations  $observations The ledger's pools.
	 * @param Orders        $orders       What is stored of orders.
	 * @param Reflection    $reflection   What the ERP's figure reflects.
	 * @param SettingsStore $settings     The settings.
	 */
	public function __construct( Database $database, Engine $engine, FeedState $feed_state, Intake $intake, Listings $listings, Observations $observations, Orders $orders, Reflection $reflection, SettingsStore $settings ) {
		$this->database     = $database;
		$this->engine       = $engine;
		$this->feed_state   = $feed_state;
		$this->intake       = $intake;
		$this->listings     = $listings;
		$this->observations = $observations;
		$this->orders       = $orders;
		$this->reflection   = $reflection;
		$this->settings     = $settings;
	}

	/**
	 * A staging of one snapshot's rows.
	 *
	 * @param Mapping $mapping     How rows are written.
	 * @param string  $run         The snapshot's run.
	 * @param string  $lock        The lock.
	 * @param bool    $is_skipping Whether rows that cannot be read are left out.
	 */
	public function staging( Mapping $mapping, string $run, string $lock, bool $is_skipping ): Staging {
		return new Staging( $this->feed_state, $this->intake, $mapping, $this->settings->current()->feed()['location'], $run, $lock, $is_skipping );
	}

	/**
	 * The admission of one snapshot's rows.
	 *
	 * @param int  $sent_at    When it was asked for, in UTC milliseconds.
	 * @param bool $is_gapless Whether its sequence numbers leave none out.
	 */
	public function admission( int $sent_at, bool $is_gapless ): Admission {
		return new Admission( $this->engine, $this->settings, $sent_at, $is_gapless );
	}

	/**
	 * The taking of one snapshot.
	 *
	 * @param string $run    Its run.
	 * @param array  $staged What its transport said of it.
	 */
	public function taking( string $run, array $staged ): Taking {
		return new Taking(
			$this->database,
			$this->engine,
			$this->feed_state,
			$this->intake,
			$this->observations,
			$this->reflection,
			$this->settings,
			$this->admission( (int) $staged['sent_at'], (bool) $staged['gapless'] ),
			new SalesRate( $this->listings, $this->orders ),
			$run,
			$staged
		);
	}
}
