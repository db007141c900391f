<?php
/**
 * What a receiver reads: the names of Standard Webhooks and of CloudEvents around what the type says.
 *
 * Decides the members and their form, how long a message may be, and by which name a receiver knows a customer.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Cell;
use StockTruth\Ledger\Row\OutboxRow;
use StockTruth\Ledger\Row\WebhookRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes messages.
 */
final class Envelope {

	/** A message stays under 20 kB: this much for the data, the rest for what stands around it. */
	const DATA_MAX_BYTES = 18000;

	const REF = 'customer_ref';

	/** A name of a customer, with its quotation marks. */
	const REF_BYTES = 22;

	/**
	 * The text of a message.
	 *
	 * @param OutboxRow  $event   Event.
	 * @param WebhookRow $webhook Receiver.
	 */
	public static function write( OutboxRow $event, WebhookRow $webhook ): string {
		$message = array(
			'type'      => $event->type,
			'id'        => $event->event_id,
			'source'    => self::source(),
			'subject'   => $event->subject,
			'sequence'  => $event->sequence,
			'timestamp' => Moment::write( $event->happened_at ),
		);
		if ( '' !== $event->caused_by ) {
			$message['caused_by'] = $event->caused_by;
		}
		$data            = self::with_names( $event->data, $webhook );
		$message['data'] = array() === $data ? new \stdClass() : $data;
		return Cell::written( $message );
	}

	/**
	 * The data of an event, short enough for a message. Where it is too long its longest members are left out, and it says so:
	 * a fact is not refused because a list about it is long.
	 *
	 * @param array $data What the type says.
	 */
	public static function fitting( array $data ): array {
		while ( self::bytes( $data ) > self::DATA_MAX_BYTES ) {
			unset( $data['shortened'] );
			$longest = '';
			$most    = -1;
			foreach ( $data as $name => $member ) {
				$bytes = self::bytes( array( $member ) );
				if ( $bytes > $most ) {
					$longest = $name;
					$most    = $bytes;
				}
			}
			unset( $data[ $longest ] );
			$data['shortened'] = true;
		}
		return $data;
	}

	/**
	 * The name by which a receiver, and nobody else, knows a customer.
	 *
	 * @param string $email   The customer's address.
	 * @param string $ref_key The receiver's key.
	 */
	public static function name_of( string $email, string $ref_key ): string {
		return 'c_' . substr( hash_hmac( 'sha256', strtolower( trim( $email ) ), $ref_key ), 0, 16 );
	}

	/**
	 * The shop, such as `shop.example`, or `shop.example/uk` of a network.
	 */
	public static function source(): string {
		$parts = wp_parse_url( home_url() );
		$parts = is_array( $parts ) ? $parts : array();
		return (string) ( $parts['host'] ?? '' ) . rtrim( (string) ( $parts['path'] ?? '' ), '/' );
	}

	/**
	 * Data with the names of customers in the place of numbers of orders.
	 *
	 * @param array      $data    What the type says.
	 * @param WebhookRow $webhook Receiver.
	 */
	private static function with_names( array $data, WebhookRow $webhook ): array {
		foreach ( $data as $name => $member ) {
			if ( is_array( $member ) ) {
				$data[ $name ] = self::with_names( $member, $webhook );
			} elseif ( self::REF === $name && is_int( $member ) ) {
				$order = $webhook->personal ? wc_get_order( $member ) : false;
				$email = $order instanceof \WC_Order ? (string) $order->get_billing_email( 'edit' ) : '';
				if ( '' === $email ) {
					unset( $data[ $name ] );
				} else {
					$data[ $name ] = self::name_of( $email, $webhook->ref_key );
				}
			}
		}
		return $data;
	}

	/**
	 * How long data is at most, once names stand in it.
	 *
	 * @param array $data What the type says.
	 */
	private static function bytes( array $data ): int {
		return strlen( Cell::written( $data ) ) + self::REF_BYTES * self::names( $data );
	}

	/**
	 * How many names of customers data will have.
	 *
	 * @param array $data What the type says.
	 */
	private static function names( array $data ): int {
		$names = 0;
		foreach ( $data as $name => $member ) {
			$names += is_array( $member ) ? self::names( $member ) : (int) ( self::REF === $name );
		}
		return $names;
	}
}
