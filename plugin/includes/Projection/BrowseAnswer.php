<?php
/**
 * Has the rules answer how a listing is shown, so that pages need not ask.
 *
 * Decides that they are asked when the listing is projected, under its locks and with the same facts. What they answer is
 * written down as it is.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\CartFacts;
use StockTruth\Facts\EarlierAnswers;
use StockTruth\Ledger\Row\DrawnListing;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Fills the fields `browse…` of a listing.
 */
final class BrowseAnswer {

	/**
	 * What an answer rests on.
	 *
	 * @var EarlierAnswers
	 */
	private $answers;

	/**
	 * Questions about lines.
	 *
	 * @var CartFacts
	 */
	private $cart_facts;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param EarlierAnswers $answers    What an answer rests on.
	 * @param CartFacts      $cart_facts Questions about lines.
	 * @param Engine         $engine     The rules.
	 */
	public function __construct( EarlierAnswers $answers, CartFacts $cart_facts, Engine $engine ) {
		$this->answers    = $answers;
		$this->cart_facts = $cart_facts;
		$this->engine     = $engine;
	}

	/**
	 * Writes down what the rules say of a listing that is shown.
	 *
	 * @param DrawnListing $drawn What is known of it.
	 * @param ListingRow   $row   Receives the answer.
	 */
	public function note( DrawnListing $drawn, ListingRow $row ): void {
		$line   = AskedLine::least_of( $drawn->listing );
		$answer = $this->engine->ask( 'decide', $this->cart_facts->about( 'browse', array( $line ), array( $line->stock_id => $drawn ) ) );

		$row->browse              = $answer['lines'][0]['outcome'];
		$row->browse_shop_decides = $answer['lines'][0]['shopDecides'];
		$row->browse_expected_at  = $answer['lines'][0]['availableAt'];
		$row->browse_from         = Moment::now();
		$row->browse_until        = $answer['validUntil'];
		$row->browse_rests_on     = $this->answers->digest( $drawn->listing->excluded, $drawn->policy );
	}
}
