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

use StockTruth\Engine\Engine;
use StockTruth\Ledger\FeedRefusalTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\StagedTable;
use StockTruth\Ledger\TheFeed;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Makes stagings and admissions.
 */
final class Factory {

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

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
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * The feed.
	 *
	 * @var TheFeed
	 */
	private $the_feed;

	/**
	 * Constructor.
	 *
	 * @param Engine           $engine   The rules.
	 * @param FeedRefusalTable $refused  Rows that cannot be read.
	 * @param FeedRunTable     $runs     Runs.
	 * @param SettingsStore    $settings The settings.
	 * @param StagedTable      $staged   Staged rows.
	 * @param TheFeed          $the_feed The feed.
	 */
	public function __construct( Engine $engine, FeedRefusalTable $refused, FeedRunTable $runs, SettingsStore $settings, StagedTable $staged, TheFeed $the_feed ) {
		$this->engine   = $engine;
		$this->refused  = $refused;
		$this->runs     = $runs;
		$this->settings = $settings;
		$this->staged   = $staged;
		$this->the_feed = $the_feed;
	}

	/**
	 * A staging of one snapshot's rows.
	 *
	 * @param Mapping    $mapping     How rows are written.
	 * @param FeedRunRow $run         The snapshot's run.
	 * @param bool       $is_skipping Whether rows that cannot be read are left out.
	 */
	public function staging( Mapping $mapping, FeedRunRow $run, bool $is_skipping ): Staging {
		$chosen = $this->settings->current()->feed()['location'];
		$reader = new RowReader( $mapping, '' === $chosen ? $mapping->locations() : array( $chosen ) );
		return new Staging( $this->staged, $this->refused, $this->runs, $reader, $this->the_feed->location_id(), $run, $is_skipping && ! $mapping->adds_rows(), $mapping->is_json() ? 'row' : 'line', $mapping->adds_rows() ? new Sums() : null );
	}

	/**
	 * The admission of one snapshot's rows.
	 *
	 * @param FeedRunRow $run The snapshot's run.
	 */
	public function admission( FeedRunRow $run ): Admission {
		return new Admission( $this->engine, $this->the_feed->row(), $run, $this->settings->current()->policy()['clockToleranceMs'] );
	}
}
