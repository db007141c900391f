<?php
/**
 * What a server answered to one request.
 *
 * Decides nothing of what the answer means; it reads the headers that say how to go on.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Status, headers and body, and when they came.
 */
final class Answer {

	/** The longest time for which a server may ask to be left alone and be heard. */
	const RETRY_AFTER_MAX_S = 86400;

	/**
	 * HTTP status.
	 *
	 * @var int
	 */
	private $status;

	/**
	 * Headers by name in small letters.
	 *
	 * @var array<string, string>
	 */
	private $headers;

	/**
	 * Body.
	 *
	 * @var string
	 */
	private $body;

	/**
	 * When it was asked for, in UTC milliseconds.
	 *
	 * @var int
	 */
	private $sent_at;

	/**
	 * When it had come.
	 *
	 * @var int
	 */
	private $received_at;

	/**
	 * The address that answered.
	 *
	 * @var string
	 */
	private $url;

	/**
	 * An answer.
	 *
	 * @param int                   $status      HTTP status.
	 * @param array<string, string> $headers     Headers by name in small letters.
	 * @param string                $body        Body.
	 * @param int                   $sent_at     When it was asked for.
	 * @param int                   $received_at When it had come.
	 * @param string                $url         The address that answered.
	 */
	public function __construct( int $status, array $headers, string $body, int $sent_at, int $received_at, string $url ) {
		$this->status      = $status;
		$this->headers     = $headers;
		$this->body        = $body;
		$this->sent_at     = $sent_at;
		$this->received_at = $received_at;
		$this->url         = $url;
	}

	/**
	 * HTTP status.
	 */
	public function status(): int {
		return $this->status;
	}

	/**
	 * A header; empty where there is none.
	 *
	 * @param string $name Name in small letters.
	 */
	public function header( string $name ): string {
		return $this->headers[ $name ] ?? '';
	}

	/**
	 * Body.
	 */
	public function body(): string {
		return $this->body;
	}

	/**
	 * When it was asked for, in UTC milliseconds.
	 */
	public function sent_at(): int {
		return $this->sent_at;
	}

	/**
	 * When it had come, in UTC milliseconds.
	 */
	public function received_at(): int {
		return $this->received_at;
	}

	/**
	 * The address that answered.
	 */
	public function url(): string {
		return $this->url;
	}

	/**
	 * What the server's clock said, from its Date header; null where it says nothing that is a time.
	 */
	public function server_time(): ?int {
		$said = $this->header( 'date' );
		$time = '' === $said ? false : \DateTimeImmutable::createFromFormat( 'D, d M Y H:i:s \G\M\T', $said, new \DateTimeZone( 'UTC' ) );
		return false === $time ? null : $time->getTimestamp() * 1000;
	}

	/**
	 * When the server wants to be asked again, from its Retry-After: seconds, or an HTTP date.
	 */
	public function retry_at(): ?int {
		$header = $this->header( 'retry-after' );
		if ( '' === $header ) {
			return null;
		}
		$time    = ctype_digit( $header ) ? false : strtotime( $header );
		$seconds = ctype_digit( $header ) ? (int) substr( $header, 0, 9 ) : ( false === $time ? 0 : $time - time() );
		return $seconds <= 0 ? null : Moment::now() + min( $seconds, self::RETRY_AFTER_MAX_S ) * 1000;
	}
}
