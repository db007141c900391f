<?php
/**
 * Sends one message to one receiver.
 *
 * Decides that no redirect is followed, that the address is looked at before each attempt, how long an answer may take, and
 * that nothing of it is read but its status and when to come again.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Engine\Moment;
use StockTruth\InputError;
use StockTruth\Ledger\Row\WebhookRow;

defined( 'ABSPATH' ) || exit;

/**
 * The sender.
 */
final class Sender {

	/** How long an answer may take, in seconds. A receiver keeps the message and works on it later. Action Scheduler goes on with others after this. */
	const TIMEOUT_S = 5;

	/** An answer is not read beyond this. */
	const ANSWER_BYTES = 1024;

	/**
	 * Sends a message.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @param string     $id      Id of the event.
	 * @param string     $body    Its text.
	 */
	public function send( WebhookRow $webhook, string $id, string $body ): Outcome {
		try {
			$numbers = Address::check( $webhook->url );
		} catch ( InputError $wrong ) {
			return new Outcome( 0, $wrong->code_name() );
		}
		$request  = array(
			'timeout'             => self::timeout(),
			'redirection'         => 0,
			'limit_response_size' => self::ANSWER_BYTES,
			'user-agent'          => 'StockTruth/' . STOCK_TRUTH_VERSION,
			'headers'             => array( 'content-type' => 'application/json' ) + Signature::headers( $webhook, $id, $body, Moment::now() ),
			'body'                => $body,
		);
		$response = Pin::run(
			$webhook->url,
			$numbers,
			/**
			 * Sends it. A "safe" request refuses private addresses; where those are allowed it would refuse the receiver.
			 *
			 * @return array|\WP_Error
			 */
			static fn() => Address::private_allowed() ? wp_remote_post( $webhook->url, $request ) : wp_safe_remote_post( $webhook->url, $request )
		);
		if ( $response instanceof \WP_Error ) {
			$is_timeout = 1 === preg_match( '/cURL error 28\b|timed? ?out/i', $response->get_error_message() );
			return new Outcome( 0, $is_timeout ? 'http_timeout' : 'http_unreachable' );
		}
		$retry_after = wp_remote_retrieve_header( $response, 'retry-after' );
		return Outcome::of_answer( (int) wp_remote_retrieve_response_code( $response ), is_string( $retry_after ) ? $retry_after : '', time() );
	}

	/**
	 * How long an answer may take.
	 */
	private static function timeout(): int {
		/**
		 * Filters how long a receiver of webhooks may take to answer. While one is waited for, a runner of Action Scheduler does
		 * nothing else.
		 *
		 * @since 0.1.0
		 *
		 * @param int $seconds Seconds, 1 to 30.
		 */
		$seconds = apply_filters( 'stock_truth_webhook_timeout', self::TIMEOUT_S );
		return is_numeric( $seconds ) ? max( 1, min( 30, (int) $seconds ) ) : self::TIMEOUT_S;
	}
}
