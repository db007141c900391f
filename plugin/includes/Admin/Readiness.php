<?php
/**
 * Whether the shop can begin to enforce, and what a merchant should know before.
 *
 * Decides what stands in the way: rules that cannot be trusted on this host, and a feed that has never
 * spoken. Everything else is shown and left to the merchant.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Demand\LineStore;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Facts\ListingFacts;
use StockTruth\Gate\Observed;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Obstacles and evidence.
 */
final class Readiness {

	/**
	 * As many listings as can be looked at while a page is shown.
	 */
	private const SAMPLE = 500;

	/**
	 * Refusals are counted over a week: a shop has weekdays.
	 */
	private const WEEK_MS = 604800000;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * How the feed is.
	 *
	 * @var FeedHealth
	 */
	private $feed_health;

	/**
	 * Lines of placed orders.
	 *
	 * @var LineStore
	 */
	private $lines;

	/**
	 * Questions about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * What would have been refused.
	 *
	 * @var Observed
	 */
	private $observed;

	/**
	 * Constructor.
	 *
	 * @param Engine       $engine        The rules.
	 * @param FeedHealth   $feed_health   How the feed is.
	 * @param LineStore    $lines         Lines of placed orders.
	 * @param ListingFacts $listing_facts Questions about listings.
	 * @param Log          $log           Where faults are written.
	 * @param Observed     $observed      What would have been refused.
	 */
	public function __construct( Engine $engine, FeedHealth $feed_health, LineStore $lines, ListingFacts $listing_facts, Log $log, Observed $observed ) {
		$this->engine        = $engine;
		$this->feed_health   = $feed_health;
		$this->lines         = $lines;
		$this->listing_facts = $listing_facts;
		$this->log           = $log;
		$this->observed      = $observed;
	}

	/**
	 * Why the shop cannot enforce; empty where it can.
	 *
	 * @return string[]
	 */
	public function obstacles(): array {
		$obstacles = array();
		if ( ! $this->has_trusted_rules() ) {
			$obstacles[] = __( 'The rules do not run reliably on this server, so they must not refuse orders. The log “stock-truth” under WooCommerce → Status → Logs shows the reason.', 'stock-truth' );
		}
		if ( ! $this->feed_health->has_succeeded() ) {
			$obstacles[] = __( 'The shop has no figures from the ERP, so every order would be refused. Fetch from the ERP or upload a file first.', 'stock-truth' );
		}
		return $obstacles;
	}

	/**
	 * What a merchant should know before switching.
	 *
	 * @return string[]
	 */
	public function evidence(): array {
		$evidence = array( $this->feed_health->sentence() );
		$coverage = $this->coverage();
		if ( $coverage['governed'] > 0 ) {
			$evidence[] = sprintf(
				/* translators: 1: percent, 2: listings that have an ERP item, 3: listings looked at. */
				__( '%1$s %% of the checked listings are assigned to an ERP item (%2$s of %3$s). The mode “Enforce” refuses the other listings, unless you choose “Allow” for them below.', 'stock-truth' ),
				number_format_i18n( floor( 100 * $coverage['mapped'] / $coverage['governed'] ) ),
				number_format_i18n( $coverage['mapped'] ),
				number_format_i18n( $coverage['governed'] )
			);
		}
		$contracts = $this->lines->contracts();
		if ( $contracts['weak'] > 0 ) {
			$evidence[] = sprintf(
				/* translators: 1: percent, 2: order lines, 3: order lines. */
				__( '%1$s %% of the order lines of the last 30 days (%2$s of %3$s) rest on the delay that a feed declares, because it does not show orders. An ERP that is slower than it declares oversells.', 'stock-truth' ),
				number_format_i18n( ceil( 100 * $contracts['weak'] / $contracts['lines'] ) ),
				number_format_i18n( $contracts['weak'] ),
				number_format_i18n( $contracts['lines'] )
			);
		}
		$evidence[] = sprintf(
			/* translators: %s: number. */
			__( 'Orders that the mode “Enforce” would have refused in the last 7 days: %s.', 'stock-truth' ),
			number_format_i18n( $this->observed->count_since( Moment::now() - self::WEEK_MS ) )
		);
		return $evidence;
	}

	/**
	 * Whether the core runs here and answers.
	 */
	private function has_trusted_rules(): bool {
		try {
			$this->engine->ask(
				'decide',
				array(
					'now'    => Moment::now(),
					'step'   => 'browse',
					'policy' => array(),
					'pools'  => array(),
					'lines'  => array(),
				)
			);
			return true;
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			return false;
		}
	}

	/**
	 * How many listings are bound to one ERP item.
	 *
	 * @return array{mapped: int, governed: int}
	 */
	private function coverage(): array {
		$mapped   = 0;
		$governed = 0;
		foreach ( $this->listing_facts->page( 0, self::SAMPLE )['rows'] as $fact ) {
			$listing = $fact->question['listing'];
			if ( 0 === $fact->id || false === ( $listing['governed'] ?? true ) ) {
				continue;
			}
			++$governed;
			$mapped += 'mapped' === $listing['mapping'] ? 1 : 0;
		}
		return array(
			'mapped'   => $mapped,
			'governed' => $governed,
		);
	}
}
