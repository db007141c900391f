<?php
/**
 * A door that stays shut, in the forms that WooCommerce takes it.
 *
 * Decides which of WooCommerce's error codes fits, because its blocks and agents know those; the wording is
 * that of `Messages`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use Automattic\WooCommerce\StoreApi\Exceptions\RouteException;

defined( 'ABSPATH' ) || exit;

/**
 * What a shopper is told and what machines are told.
 *
 * @phpstan-import-type RefusedLine from Verdict
 */
final class Refusal {

	/**
	 * Where it is read: `add`, `cart`, `checkout` or `pay`.
	 *
	 * @var string
	 */
	private $place;

	/**
	 * Verdict.
	 *
	 * @var Verdict
	 */
	private $verdict;

	/**
	 * What shoppers read.
	 *
	 * @var Messages
	 */
	private $messages;

	/**
	 * Constructor.
	 *
	 * @param Messages $messages What shoppers read.
	 * @param string   $place    Where it is read: `add`, `cart`, `checkout` or `pay`.
	 * @param Verdict  $verdict  That does not pass.
	 */
	public function __construct( Messages $messages, string $place, Verdict $verdict ) {
		$this->messages = $messages;
		$this->place    = $place;
		$this->verdict  = $verdict;
	}

	/**
	 * The verdict.
	 */
	public function verdict(): Verdict {
		return $this->verdict;
	}

	/**
	 * One sentence for each line that does not pass, escaped for HTML, without markup.
	 *
	 * @return string[]
	 */
	public function sentences(): array {
		return array_map( 'esc_html', $this->messages->sentences( $this->place, $this->verdict ) );
	}

	/**
	 * All sentences as one text: blocks show only the first error of an answer.
	 */
	public function text(): string {
		return implode( ' ', $this->sentences() );
	}

	/**
	 * Shows the sentences on the next classic page.
	 */
	public function notify(): void {
		$session = WC()->session;
		if ( ! $session instanceof \WC_Session ) {
			return;
		}
		// Somebody whose first click is refused has no session yet, and the sentence would be lost with it.
		if ( $session instanceof \WC_Session_Handler && ! $session->has_session() && ! headers_sent() ) {
			$session->set_customer_session_cookie( true );
		}
		foreach ( $this->sentences() as $sentence ) {
			if ( ! wc_has_notice( $sentence, 'error' ) ) {
				wc_add_notice( $sentence, 'error' );
			}
		}
	}

	/**
	 * The refusal as an exception, which the Store API answers with and classic pages show as a notice.
	 *
	 * @param int $status HTTP status; with 409 the Store API sends the cart along, so that pages redraw it.
	 */
	public function exception( int $status = 400 ): RouteException {
		$more = array(
			'stock_truth' => array(
				'reason'  => $this->reason(),
				'product' => $this->product_id(),
			),
		);
		return new RouteException( $this->code(), $this->text(), $status, $more );
	}

	/**
	 * The reason code that decided, for example `notEnough`.
	 */
	public function reason(): string {
		$first = $this->worst();
		if ( null !== $first ) {
			return $first['reason'];
		}
		return '' !== $this->verdict->question_fault() ? $this->verdict->question_fault() : 'undecided';
	}

	/**
	 * The lines that do not pass, in the shop's order.
	 *
	 * @return array[]
	 *
	 * @phpstan-return list<RefusedLine>
	 */
	public function lines(): array {
		return $this->verdict->refused_lines();
	}

	/**
	 * The product that decided; 0 where it was the cart as a whole.
	 */
	public function product_id(): int {
		$first = $this->worst();
		return null === $first ? 0 : $first['product_id'];
	}

	/**
	 * The products of all lines that do not pass.
	 *
	 * @return list<int>
	 */
	public function product_ids(): array {
		return array_column( $this->verdict->refused_lines(), 'product_id' );
	}

	/**
	 * WooCommerce's code for the refusal.
	 */
	public function code(): string {
		$first = $this->worst();
		return null !== $first && 'limit' === $first['outcome']
			? 'woocommerce_rest_product_partially_out_of_stock'
			: 'woocommerce_rest_product_out_of_stock';
	}

	/**
	 * The first line that has the cart's own outcome.
	 *
	 * @return array|null
	 *
	 * @phpstan-return RefusedLine|null
	 */
	private function worst(): ?array {
		foreach ( $this->verdict->refused_lines() as $line ) {
			if ( $line['outcome'] === $this->verdict->outcome() ) {
				return $line;
			}
		}
		return null;
	}
}
