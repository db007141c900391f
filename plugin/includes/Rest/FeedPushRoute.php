<?php
/**
 * `POST feeds/NAME/push`: the door for messages that ERPs sign.
 *
 * Decides that a message is looked at as it came, before WordPress reads anything of it: what is signed is the text, and of
 * a text that nobody has signed nothing is read. Who signed it, and what becomes of it, is for PushInbox.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Feed\PushInbox;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class FeedPushRoute {

	/** WordPress finds routes in any case of letters. */
	const PATH = '~^/stock-truth/v1/feeds/([a-z0-9-]{1,40})/push/?$~Di';

	/**
	 * Receives messages.
	 *
	 * @var PushInbox
	 */
	private $inbox;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param PushInbox  $inbox       Receives messages.
	 * @param RouteFault $route_fault Answers requests that failed.
	 */
	public function __construct( PushInbox $inbox, RouteFault $route_fault ) {
		$this->inbox       = $inbox;
		$this->route_fault = $route_fault;
	}

	/**
	 * Whether a request is for this door.
	 *
	 * @param \WP_REST_Request $request Request.
	 */
	public static function is_meant( \WP_REST_Request $request ): bool {
		return 'POST' === $request->get_method() && 1 === preg_match( self::PATH, $request->get_route() );
	}

	/**
	 * Arguments of `register_rest_route`, for whoever asks which routes there are.
	 */
	public function definition(): array {
		return array(
			'methods'             => \WP_REST_Server::CREATABLE,
			'callback'            => array( $this, 'answer' ),
			// The signature is the permission: it is checked before anything else.
			'permission_callback' => '__return_true',
		);
	}

	/**
	 * Receives a message.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function answer( \WP_REST_Request $request ) {
		try {
			preg_match( self::PATH, $request->get_route(), $found );
			$received = $this->inbox->receive(
				strtolower( $found[1] ?? '' ),
				self::header( $request, 'webhook-id' ),
				self::header( $request, 'webhook-timestamp' ),
				self::header( $request, 'webhook-signature' ),
				(string) $request->get_body()
			);
			$response = new \WP_REST_Response( array( 'status' => $received['status'] ), $received['http'] );
			if ( null !== $received['retry_s'] ) {
				$response->header( 'Retry-After', (string) $received['retry_s'] );
			}
			return $response;
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_push_failed', $fault );
		}
	}

	/**
	 * A header; empty where it is not sent.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @param string           $name    Its name.
	 */
	private static function header( \WP_REST_Request $request, string $name ): string {
		$value = $request->get_header( $name );
		return is_string( $value ) ? $value : '';
	}
}
