<?php
/**
 * What the outbox has to do with people.
 *
 * Decides that a customer's erasure is told to every receiver that knows customers, by the name that it knows, and that the
 * shop's privacy text can name these receivers. No address of a customer is stored.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Ledger\Database;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Ledger\WebhookTable;

defined( 'ABSPATH' ) || exit;

/**
 * What WordPress's tools for personal data ask.
 */
final class Privacy {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $journal;

	/**
	 * The outbox.
	 *
	 * @var Outbox
	 */
	private $outbox;

	/**
	 * Receivers.
	 *
	 * @var WebhookTable
	 */
	private $webhooks;

	/**
	 * Constructor.
	 *
	 * @param Database     $database The database.
	 * @param Events       $journal  The audit trail.
	 * @param Outbox       $outbox   The outbox.
	 * @param WebhookTable $webhooks Receivers.
	 */
	public function __construct( Database $database, Events $journal, Outbox $outbox, WebhookTable $webhooks ) {
		$this->database = $database;
		$this->journal  = $journal;
		$this->outbox   = $outbox;
		$this->webhooks = $webhooks;
	}

	/**
	 * Adds the eraser.
	 *
	 * @param mixed $erasers Those so far.
	 * @return mixed
	 */
	public function on_erasers( $erasers ) {
		$erasers                        = is_array( $erasers ) ? $erasers : array();
		$erasers['stock-truth-webhooks'] = array(
			'eraser_friendly_name' => __( 'Stock Truth: systems that are told of customers', 'stock-truth' ),
			'callback'             => array( $this, 'erase' ),
		);
		return $erasers;
	}

	/**
	 * Tells every receiver that knows customers that one is to be forgotten.
	 *
	 * @param string $email The customer's address.
	 * @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool}
	 */
	public function erase( $email ): array {
		$told = array_values( array_filter( $this->webhooks->all(), static fn( WebhookRow $webhook ): bool => $webhook->personal && WebhookRow::GONE !== $webhook->state ) );
		if ( array() !== $told ) {
			$this->database->transaction_of_ours(
				function () use ( $email, $told ): void {
					foreach ( $told as $webhook ) {
						$name            = Envelope::name_of( (string) $email, $webhook->ref_key );
						$event           = new Event( Event::ERASED, 'customer/' . $name, array( Envelope::REF => $name ) );
						$event->only_for = $webhook->id;
						$this->outbox->add( $event );
					}
					$this->journal->record( 'customer_erased', 'customer', null, array( 'webhooks' => array_column( $told, 'name' ) ) );
				}
			);
		}
		return array(
			'items_removed'  => false,
			'items_retained' => false,
			'messages'       => array(),
			'done'           => true,
		);
	}

	/**
	 * Offers a text for the shop's privacy policy, where receivers know customers.
	 */
	public function on_admin_init(): void {
		if ( ! function_exists( 'wp_add_privacy_policy_content' ) || ! current_user_can( 'manage_privacy_options' ) ) {
			return;
		}
		$hosts = array();
		foreach ( $this->webhooks->all() as $webhook ) {
			if ( $webhook->personal ) {
				$hosts[] = (string) wp_parse_url( $webhook->url, PHP_URL_HOST );
			}
		}
		if ( array() !== $hosts ) {
			wp_add_privacy_policy_content(
				'Stock Truth',
				/* translators: %s: names of servers. */
				'<p>' . esc_html( sprintf( __( 'The state of your order is told to these systems, under a name that stands for you and does not contain your address: %s', 'stock-truth' ), implode( ', ', array_unique( $hosts ) ) ) ) . '</p>'
			);
		}
	}
}
