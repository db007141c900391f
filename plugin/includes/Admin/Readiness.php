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

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Facts\ListingFacts;
use StockTruth\Gate\Observed;

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
	 * Why the shop cannot enforce; empty where it can.
	 *
	 * @return string[]
	 */
	public static function obstacles(): array {
		$obstacles = array();
		if ( ! self::has_trusted_rules() ) {
			$obstacles[] = __( 'The rules do not run reliably on this server, so they must not refuse orders. The log “stock-truth” under WooCommerce → Status → Logs shows the reason.', 'stock-truth' );
		}
		if ( ! FeedHealth::current()->has_succeeded() ) {
			$obstacles[] = __( 'The shop has no figures from the ERP, so every order would be refused. Fetch from the ERP or upload a file first.', 'stock-truth' );
		}
		return $obstacles;
	}

	/**
	 * What a merchant should know before switching.
	 *
	 * @return string[]
	 */
	public static function evidence(): array {
		$evidence = array( FeedHealth::current()->sentence() );
		$coverage = self::coverage();
		if ( $coverage['governed'] > 0 ) {
			$evidence[] = sprintf(
				/* translators: 1: percent, 2: listings that have an ERP item, 3: listings looked at. */
				__( '%1$s %% of the checked listings are assigned to an ERP item (%2$s of %3$s). The mode “Enforce” refuses the other listings, unless you choose “Allow” for them below.', 'stock-truth' ),
				number_format_i18n( floor( 100 * $coverage['mapped'] / $coverage['governed'] ) ),
				number_format_i18n( $coverage['mapped'] ),
				number_format_i18n( $coverage['governed'] )
			);
		}
		$evidence[] = sprintf(
			/* translators: %s: number. */
			__( 'Orders that the mode “Enforce” would have refused in the last 7 days: %s.', 'stock-truth' ),
			number_format_i18n( Observed::count_since( Moment::now() - self::WEEK_MS ) )
		);
		return $evidence;
	}

	/**
	 * Whether the core runs here and answers.
	 */
	private static function has_trusted_rules(): bool {
		try {
			Engine::instance()->ask(
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
			Admin::log( $fault );
			return false;
		}
	}

	/**
	 * How many listings are bound to one ERP item.
	 *
	 * @return array{mapped: int, governed: int}
	 */
	private static function coverage(): array {
		$mapped   = 0;
		$governed = 0;
		foreach ( ListingFacts::questions( 0, self::SAMPLE ) as $fact ) {
			$listing = $fact['question']['listing'] ?? array();
			if ( empty( $fact['id'] ) || false === ( $listing['governed'] ?? true ) ) {
				continue;
			}
			++$governed;
			$mapped += 'mapped' === ( $listing['mapping'] ?? 'mapped' ) ? 1 : 0;
		}
		return array(
			'mapped'   => $mapped,
			'governed' => $governed,
		);
	}
}
