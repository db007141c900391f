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
use StockTruth\Ledger\FeedRefusalTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Intake;
use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;
use StockTruth\Ledger\Orders;
use StockTruth\Ledger\Row\FeedRunRow;
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
	 * Rows that cannot be read.
	 *
	 * @var FeedRefusalTable
	 */
	private $refused;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Database         $database     The database.
	 * @param Engine           $engine       The rules.
	 * @param Intake           $intake       Rows that wait.
	 * @param Listings         $listings     What is stored of products.
	 * @param Observations     $observations The ledger's pools.
	 * @param Orders           $orders       What is stored of orders.
	 * @param Reflection       $reflection   What the ERP's figure reflects.
	 * @param FeedRefusalTable $refused      Rows that cannot be read.
	 * @param FeedRunTable     $runs         Runs.
	 * @param SettingsStore    $settings     The settings.
	 */
	public function __construct( Database $database, Engine $engine, Intake $intake, Listings $listings, Observations $observations, Orders $orders, Reflection $reflection, FeedRefusalTable $refused, FeedRunTable $runs, SettingsStore $settings ) {
		$this->database     = $database;
		$this->engine       = $engine;
		$this->intake       = $intake;
		$this->listings     = $listings;
		$this->observations = $observations;
		$this->orders       = $orders;
		$this->reflection   = $reflection;
		$this->refused      = $refused;
		$this->runs         = $runs;
		$this->settings     = $settings;
	}

	/**
	 * A staging of one snapshot's rows.
	 *
	 * @param Mapping    $mapping     How rows are written.
	 * @param FeedRunRow $run         The snapshot's run.
	 * @param bool       $is_skipping Whether rows that cannot be read are left out.
	 */
	public function staging( Mapping $mapping, FeedRunRow $run, bool $is_skipping ): Staging {
		return new Staging( $this->intake, $this->refused, $this->runs, $mapping, $this->settings->current()->feed()['location'], $run, $is_skipping );
	}

	/**
	 * The admission of one snapshot's rows.
	 *
	 * @param FeedRunRow $run The snapshot's run.
	 */
	public function admission( FeedRunRow $run ): Admission {
		return new Admission( $this->engine, $this->settings, $run );
	}

	/**
	 * The taking of one snapshot.
	 *
	 * @param FeedRunRow $run Its run.
	 */
	public function taking( FeedRunRow $run ): Taking {
		return new Taking(
			$this->database,
			$this->engine,
			$this->runs,
			$this->intake,
			$this->observations,
			$this->reflection,
			$this->settings,
			$this->admission( $run ),
			new SalesRate( $this->listings, $this->orders ),
			$run
		);
	}
}
