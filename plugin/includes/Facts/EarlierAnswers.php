<?php
/**
 * What the rules answered about listings earlier, for pages that only show them.
 *
 * Decides when such an answer is used: every fact, the policy and the rules are as they were, and the present instant lies
 * within the time for which the rules gave it. Otherwise they are asked anew. What is taken into a cart or ordered is never
 * judged by an earlier answer.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Generated\Rules;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\BrowseAnswers;
use StockTruth\Ledger\Cell;
use StockTruth\Ledger\Row\BrowseAnswerRow;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * One query for all listings that a page shows.
 */
final class EarlierAnswers {

	/** As many expected products as are read with one that is asked about. */
	const MOST = 500;

	/** What is kept of a product that is no listing. */
	const NO_LISTING = false;

	/**
	 * Reads the answers.
	 *
	 * @var BrowseAnswers
	 */
	private $answers;

	/**
	 * Answers by stock-managed product; as the database gave them until they are asked for.
	 *
	 * @var PageMemory<BrowseAnswerRow|array<string, string|null>|false>
	 */
	private $known;

	/**
	 * Digests by what they are of: most listings of a page share one.
	 *
	 * @var PageMemory<string>
	 */
	private $digests;

	/**
	 * Which products a page will ask about.
	 *
	 * @var Expected
	 */
	private $expected;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param BrowseAnswers $answers  Reads the answers.
	 * @param Expected      $expected Which products a page will ask about.
	 * @param SettingsStore $settings The settings.
	 */
	public function __construct( BrowseAnswers $answers, Expected $expected, SettingsStore $settings ) {
		$this->answers  = $answers;
		$this->digests  = new PageMemory();
		$this->expected = $expected;
		$this->known    = new PageMemory();
		$this->settings = $settings;
	}

	/**
	 * The answer about a listing; null where the rules have to be asked, or can be without a query.
	 *
	 * @param AskedLine $line The listing, shown.
	 */
	public function about( AskedLine $line ): ?BrowseAnswerRow {
		$answer = $this->expected->is_read( $line->stock_id ) ? null : $this->stored( $line->stock_id );
		return null !== $answer && $answer->is_virtual === $line->is_virtual && $answer->downloadable === $line->is_downloadable && $this->counts( $answer ) ? $answer : null;
	}

	/**
	 * The smallest amount that a listing sells; null where it is no listing, or none that the ledger knows.
	 *
	 * @param int $stock_id The product that owns the stock.
	 */
	public function sale_step( int $stock_id ): ?int {
		$answer = $this->stored( $stock_id );
		return null === $answer ? null : $answer->sale_step;
	}

	/**
	 * A digest of everything that an answer rests on beside facts and time.
	 *
	 * @param bool   $excluded Whether shop or policy say that the ERP does not speak for the listing.
	 * @param string $policy   The policy that holds for it, as text; empty for the store's.
	 */
	public function digest( bool $excluded, string $policy ): string {
		return md5( Rules::DIGEST . ( $excluded ? '1' : '0' ) . ( '' === $policy ? (string) wp_json_encode( $this->settings->current()->policy() ) : $policy ) );
	}

	/**
	 * A digest as it is on this page.
	 *
	 * @param bool   $excluded As digest() takes it.
	 * @param string $policy   As digest() takes it.
	 */
	private function digest_of_page( bool $excluded, string $policy ): string {
		$of     = (int) $excluded . $policy;
		$digest = $this->digests->get( $of );
		if ( null === $digest ) {
			$digest = $this->digest( $excluded, $policy );
			$this->digests->keep( $of, $digest );
		}
		return $digest;
	}

	/**
	 * Whether an answer is still what the rules would say.
	 *
	 * @param BrowseAnswerRow $answer The answer.
	 */
	private function counts( BrowseAnswerRow $answer ): bool {
		$now = Moment::now();
		return '' !== $answer->outcome && $answer->is_of_now && $now >= $answer->from && ( null === $answer->until || $now < $answer->until )
			&& $this->digest_of_page( $answer->excluded, $answer->policy ) === $answer->rests_on;
	}

	/**
	 * What is stored about a listing, read together with the others of the page.
	 *
	 * @param int $stock_id The product that owns the stock.
	 */
	private function stored( int $stock_id ): ?BrowseAnswerRow {
		$known = $this->known->get( $stock_id );
		if ( null === $known ) {
			$this->read( $stock_id );
			$known = $this->known->get( $stock_id );
		}
		if ( is_array( $known ) ) {
			$known = BrowseAnswerRow::from_database( $known );
			$this->known->keep( $stock_id, $known );
		}
		return $known instanceof BrowseAnswerRow ? $known : null;
	}

	/**
	 * Reads about a product and those that are expected.
	 *
	 * @param int $stock_id The product.
	 */
	private function read( int $stock_id ): void {
		$expected = array_filter(
			$this->expected->all(),
			function ( int $id ): bool {
				return null === $this->known->get( $id );
			}
		);
		$ids      = array_values( array_unique( array_merge( array( $stock_id ), array_slice( $expected, -self::MOST ) ) ) );
		$found    = $this->answers->find( $ids );
		$this->known->keep_all( $found + array_fill_keys( $ids, self::NO_LISTING ) );
		foreach ( $ids as $id ) {
			// A cart is judged with all facts, and by one reading of them.
			if ( isset( $found[ $id ] ) && ! $this->expected->is_in_cart( $id ) && Cell::flag( $found[ $id ], 'is_of_now' ) ) {
				$this->expected->forget( array( $id ) );
			}
		}
	}
}
