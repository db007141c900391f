<?php
/**
 * Whether the feed as a whole is late.
 *
 * Decides nothing: it asks the core. How old a single figure is the core says of each listing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\PolicySetTable;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * The age of what a feed told last.
 */
final class FeedAge {

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Policies of categories and products.
	 *
	 * @var PolicySetTable
	 */
	private $sets;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Engine         $engine   The rules.
	 * @param PolicySetTable $sets     Policies of categories and products.
	 * @param SettingsStore  $settings The settings.
	 */
	public function __construct( Engine $engine, PolicySetTable $sets, SettingsStore $settings ) {
		$this->engine   = $engine;
		$this->sets     = $sets;
		$this->settings = $settings;
	}

	/**
	 * Whether nothing has arrived for longer than a figure counts as fresh by the strictest policy that a listing follows, or nothing ever has. Where the rules cannot be
	 * asked, that is told by a test of its own, and nothing here.
	 *
	 * @param int|null $told_through Up to when the feed has told everything; null where it never did.
	 */
	public function is_late( ?int $told_through ): bool {
		try {
			return null === $told_through || $this->is_older( $told_through, $this->settings->current()->policy()['maxAgeMs'] ) || $this->is_older( $told_through, $this->sets->strictest_age() );
		} catch ( Unavailable | Undecidable $error ) {
			return false;
		}
	}

	/**
	 * Whether the feed is late by a limit.
	 *
	 * @param int      $told_through Up to when the feed has told everything.
	 * @param int|null $max_age      How old a figure may be; null where nobody says.
	 */
	private function is_older( int $told_through, ?int $max_age ): bool {
		return null !== $max_age && $this->engine->ask(
			'feedHealth',
			array(
				'now'         => Moment::now(),
				'toldThrough' => $told_through,
				'maxAgeMs'    => $max_age,
			)
		)['late'];
	}
}
