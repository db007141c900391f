<?php
/**
 * Something that other systems are to be told of.
 *
 * Decides nothing. Types and what they say stand in docs/webhooks.md.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * An event before it is stored.
 */
final class Event {

	/** Types that the plugin knows of; each keeps its meaning for ever. */
	const TYPES = array(
		'promise.made',
		'promise.changed',
		'promise.at_risk',
		'promise.kept',
		'promise.broken',
		'customers.affected',
		'order.state_changed',
		'exception.opened',
		'exception.worse',
		'exception.owner_changed',
		'exception.resolved',
		'stock.back',
		self::ERASED,
	);

	const ERASED = 'customer.erased';

	/** What happened. */
	public string $type;

	/** To what, such as `order/5511/line/1`. */
	public string $subject;

	/**
	 * What the type says. A member called `customer_ref` that holds the number of an order becomes the name by which its
	 * receiver knows the customer, or is left out: no name of a customer is stored.
	 */
	public array $data;

	/** The id of the message of another system that brought it about; empty for none. */
	public string $caused_by = '';

	/** The receiver that is the same system, by its name; it is not told. Empty for none. */
	public string $sender = '';

	/** The number of the one receiver that is told; null where all are. */
	public ?int $only_for = null;

	/**
	 * An event.
	 *
	 * @param string $type    Type.
	 * @param string $subject Subject.
	 * @param array  $data    What the type says.
	 */
	public function __construct( string $type, string $subject, array $data ) {
		$this->type    = $type;
		$this->subject = $subject;
		$this->data    = $data;
	}

	/**
	 * Says which message of another system brought it about.
	 *
	 * @param string $message_id Header `webhook-id` of that message.
	 * @param string $sender     The receiver that is the same system; empty where it is none.
	 */
	public function because_of( string $message_id, string $sender = '' ): self {
		$this->caused_by = $message_id;
		$this->sender    = $sender;
		return $this;
	}
}
