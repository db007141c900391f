<?php
/**
 * Rows of a feed that wait for a read of its orders.
 *
 * Decides that all of them are asked about again after each complete read, some pools at a time. Which of them are let in is
 * the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * Puts them to the core again.
 */
final class WaitingRows {

	/** Pools of one transaction. */
	const BATCH = 100;

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * Builds admissions.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * Writes claims.
	 *
	 * @var ClaimWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable  $claims  What feeds said.
	 * @param Factory     $factory Builds admissions.
	 * @param ClaimWriter $writer  Writes claims.
	 */
	public function __construct( ClaimTable $claims, Factory $factory, ClaimWriter $writer ) {
		$this->claims  = $claims;
		$this->factory = $factory;
		$this->writer  = $writer;
	}

	/**
	 * Puts all that wait to the core again.
	 *
	 * @param FeedRow $feed The feed, with its last complete read.
	 * @return array{let_in: int, waiting: int} How many were let in, and how many still wait.
	 */
	public function retry( FeedRow $feed ): array {
		$run          = new FeedRunRow();
		$run->feed_id = $feed->id;
		$run->epoch   = $feed->epoch;
		$run->gapless = $feed->gapless;
		$run->sent_at = Moment::now();
		$admission    = $this->factory->admission( $feed, $run );
		$done         = array(
			'let_in'  => 0,
			'waiting' => 0,
		);
		$after        = 0;
		while ( array() !== ( $ids = $this->claims->waiting_pools( $feed->id, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$after            = max( $ids );
			$counts           = $this->writer->waiting( $admission, $run, $ids );
			$done['let_in']  += $counts['accepted'] ?? 0;
			$done['waiting'] += $counts['waits'] ?? 0;
		}
		return $done;
	}
}
