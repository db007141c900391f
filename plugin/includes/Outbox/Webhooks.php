<?php
/**
 * The register of receivers.
 *
 * Decides what a receiver must be, that its secret is shown once, and how it comes, rests and goes.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Engine\Moment;
use StockTruth\InputError;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\DeliveryTable;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Row\OutboxRow;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Ledger\WebhookTable;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Adds, changes and removes receivers.
 */
final class Webhooks {

	/** Receivers of a shop at most: each is a row for every event. */
	const MOST = 20;

	const NAME = '/^[a-z0-9-]{1,40}$/D';

	/** How long the older secret signs as well: a day, in which whoever runs the receiver puts the new one in. */
	const OVERLAP_MS = 86400000;

	/** The type of a message that only tries the way. */
	const TRIAL = 'webhook.test';

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Events on their way.
	 *
	 * @var DeliveryTable
	 */
	private $deliveries;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $journal;

	/**
	 * Sends messages.
	 *
	 * @var Sender
	 */
	private $sender;

	/**
	 * Receivers.
	 *
	 * @var WebhookTable
	 */
	private $webhooks;

	/**
	 * Constructor.
	 *
	 * @param Database      $database   The database.
	 * @param DeliveryTable $deliveries Events on their way.
	 * @param Events        $journal    The audit trail.
	 * @param Sender        $sender     Sends messages.
	 * @param WebhookTable  $webhooks   Receivers.
	 */
	public function __construct( Database $database, DeliveryTable $deliveries, Events $journal, Sender $sender, WebhookTable $webhooks ) {
		$this->database   = $database;
		$this->deliveries = $deliveries;
		$this->journal    = $journal;
		$this->sender     = $sender;
		$this->webhooks   = $webhooks;
	}

	/**
	 * Types that a receiver may want.
	 *
	 * @return list<string>
	 */
	public static function types(): array {
		/**
		 * Filters the types of events that a receiver may ask for, for developers who put events of their own into the outbox.
		 *
		 * @since 0.1.0
		 *
		 * @param string[] $types Such as `exception.opened`.
		 */
		$types = apply_filters( 'stock_truth_event_types', Event::TYPES );
		return array_values( array_unique( array_filter( is_array( $types ) ? $types : Event::TYPES, 'is_string' ) ) );
	}

	/**
	 * Adds a receiver.
	 *
	 * @param string   $name     By which people know it.
	 * @param string   $url      Where events are sent.
	 * @param string[] $types    Types that it wants; `*` is all.
	 * @param bool     $personal Whether it is told names of customers, which it alone knows.
	 * @return WebhookRow With its secret, which nobody is shown again.
	 * @throws InputError Where it cannot be one.
	 */
	public function add( string $name, string $url, array $types, bool $personal ): WebhookRow {
		if ( 1 !== preg_match( self::NAME, $name ) ) {
			throw new InputError( 'webhook_name_not_usable', __( 'A name has 1 to 40 of a to z, 0 to 9 and -.', 'stock-truth' ), 'name' );
		}
		$types   = array_values( array_unique( $types ) );
		$unknown = array_diff( $types, array_merge( array( '*' ), self::types() ) );
		if ( array() === $types || array() !== $unknown ) {
			/* translators: %s: types of events. */
			throw new InputError( 'webhook_type_unknown', sprintf( __( 'Name what the receiver wants: * or some of %s.', 'stock-truth' ), implode( ', ', self::types() ) ), 'types' );
		}
		Address::check( $url );
		if ( count( $this->webhooks->all() ) >= self::MOST ) {
			/* translators: %d: number. */
			throw new InputError( 'webhook_too_many', sprintf( __( 'There are %d receivers, which is as many as there may be.', 'stock-truth' ), self::MOST ), 'name' );
		}
		$webhook            = new WebhookRow();
		$webhook->name      = $name;
		$webhook->url       = $url;
		$webhook->types     = $types;
		$webhook->personal  = $personal;
		$webhook->secret    = Signature::secret();
		$webhook->ref_key   = bin2hex( random_bytes( 32 ) );
		$webhook->made_at   = Moment::now();
		$webhook->secret_at = $webhook->made_at;
		if ( ! $this->webhooks->add( $webhook ) ) {
			throw new InputError( 'webhook_exists', __( 'There is a receiver of this name.', 'stock-truth' ), 'name' );
		}
		$this->journal->record( 'webhook_added', 'webhook:' . $name, null, self::noted( $webhook ) );
		return $webhook;
	}

	/**
	 * A receiver by its name.
	 *
	 * @param string $name Name.
	 * @throws InputError Where there is none.
	 */
	public function named( string $name ): WebhookRow {
		$webhook = $this->webhooks->named( $name );
		if ( null === $webhook ) {
			throw new InputError( 'webhook_unknown', __( 'There is no receiver of this name.', 'stock-truth' ), 'name' );
		}
		return $webhook;
	}

	/**
	 * Sends a receiver a message that says nothing, now and whatever its state.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	public function test( WebhookRow $webhook ): Outcome {
		$event              = new OutboxRow();
		$event->event_id    = Outbox::new_id();
		$event->type        = self::TRIAL;
		$event->subject     = 'webhook/' . $webhook->name;
		$event->happened_at = Moment::now();
		return $this->sender->send( $webhook, $event->event_id, Envelope::write( $event, $webhook ) );
	}

	/**
	 * Stops sending; what happens meanwhile is kept for the receiver.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	public function pause( WebhookRow $webhook ): void {
		$this->turn( $webhook, WebhookRow::PAUSED, 'webhook_paused' );
	}

	/**
	 * Sends again, what waits first: at once, however often it was tried before.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	public function resume( WebhookRow $webhook ): void {
		$this->turn( $webhook, WebhookRow::ACTIVE, 'webhook_resumed' );
		$this->deliveries->begin_anew( $webhook->id, Moment::now() );
		Schedule::deliver( $webhook->id );
	}

	/**
	 * Gives a receiver another secret; for a day, messages are signed by both.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @return string The new one, which nobody is shown again.
	 * @throws InputError Where somebody else is changing it.
	 */
	public function rotate( WebhookRow $webhook ): string {
		$secret = Signature::secret();
		$now    = Moment::now();
		if ( ! $this->webhooks->set_secret( $webhook, $secret, $now, $now + self::OVERLAP_MS ) ) {
			throw new InputError( 'webhook_changed_meanwhile', __( 'Somebody else has just changed the secret.', 'stock-truth' ), 'name' );
		}
		$this->journal->record( 'webhook_secret_changed', 'webhook:' . $webhook->name, null, array( 'older_ends_at' => Moment::write( $now + self::OVERLAP_MS ) ) );
		return $secret;
	}

	/**
	 * Removes a receiver with everything that waits for it.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	public function remove( WebhookRow $webhook ): void {
		$this->database->transaction_of_ours(
			function () use ( $webhook ): void {
				$this->webhooks->remove( $webhook->id );
				$this->deliveries->remove( $webhook->id );
				$this->journal->record( 'webhook_removed', 'webhook:' . $webhook->name, self::noted( $webhook ), null );
			}
		);
	}

	/**
	 * What is told of a receiver. Never a secret.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @return array<string, mixed>
	 */
	public static function described( WebhookRow $webhook ): array {
		$older_ends_at = (int) $webhook->older_ends_at;
		return array(
			'name'          => $webhook->name,
			'url'           => $webhook->url,
			'types'         => $webhook->types,
			'personal'      => $webhook->personal,
			'state'         => $webhook->state,
			'secret_at'     => Moment::write( $webhook->secret_at ),
			'older_ends_at' => $older_ends_at > Moment::now() ? Moment::write( $older_ends_at ) : null,
		);
	}

	/**
	 * What the journal keeps of a receiver. Of its address only the server: some addresses have a secret in their path.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @return array<string, mixed>
	 */
	private static function noted( WebhookRow $webhook ): array {
		return array( 'url' => (string) wp_parse_url( $webhook->url, PHP_URL_HOST ) ) + self::described( $webhook );
	}

	/**
	 * Changes the state of a receiver.
	 *
	 * @param WebhookRow $webhook Receiver; receives the state.
	 * @param string     $state   One of its constants.
	 * @param string     $what    What the journal calls it.
	 */
	private function turn( WebhookRow $webhook, string $state, string $what ): void {
		$was = $webhook->state;
		$this->webhooks->set_state( $webhook->id, $state );
		$webhook->state = $state;
		if ( $was !== $state ) {
			$this->journal->record( $what, 'webhook:' . $webhook->name, array( 'state' => $was ), array( 'state' => $state ) );
		}
	}
}
