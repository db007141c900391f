<?php
/**
 * How an attempt to tell a receiver went.
 *
 * Decides what an answer means: taken, not wanted, come again, or gone.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * The outcome of one attempt.
 */
final class Outcome {

	/** A receiver may ask to be left alone for so long; who asks for more is not believed. */
	const RETRY_MAX_S = 86400;

	/** HTTP status; 0 where there was no answer. */
	public int $http;

	/** Stable code of what went wrong; empty where it was taken. */
	public string $code;

	/** In how many seconds the receiver wants to be asked again; null where it did not say. */
	public ?int $retry_s;

	/**
	 * An outcome.
	 *
	 * @param int      $http    HTTP status; 0 for no answer.
	 * @param string   $code    Stable code; empty where it was taken.
	 * @param int|null $retry_s In how many seconds to come again.
	 */
	public function __construct( int $http, string $code, ?int $retry_s = null ) {
		$this->http    = $http;
		$this->code    = $code;
		$this->retry_s = $retry_s;
	}

	/**
	 * What an answer means.
	 *
	 * @param int    $http        HTTP status.
	 * @param string $retry_after Header `Retry-After`; empty for none.
	 * @param int    $now_s       Our clock, in seconds.
	 */
	public static function of_answer( int $http, string $retry_after, int $now_s ): self {
		if ( $http >= 200 && $http < 300 ) {
			return new self( $http, '' );
		}
		if ( $http >= 300 && $http < 400 ) {
			return new self( $http, 'http_redirect' );
		}
		return new self( $http, 'http_' . $http, self::seconds( $retry_after, $now_s ) );
	}

	/**
	 * Whether the receiver took the message.
	 */
	public function is_taken(): bool {
		return '' === $this->code;
	}

	/**
	 * Whether the receiver wants nothing any more.
	 */
	public function is_gone(): bool {
		return 410 === $this->http;
	}

	/**
	 * Whether it was this message that the receiver did not want, and not that the receiver cannot take any.
	 */
	public function is_refused(): bool {
		return $this->http >= 400 && $this->http < 500 && ! in_array( $this->http, array( 408, 410, 425, 429 ), true );
	}

	/**
	 * A `Retry-After` in seconds.
	 *
	 * @param string $text  Seconds, or a date of HTTP.
	 * @param int    $now_s Our clock.
	 */
	private static function seconds( string $text, int $now_s ): ?int {
		if ( 1 === preg_match( '/^\d{1,9}$/D', $text ) ) {
			return min( self::RETRY_MAX_S, (int) $text );
		}
		$at = 1 === preg_match( '/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/D', $text ) ? strtotime( $text ) : false;
		return false === $at ? null : max( 0, min( self::RETRY_MAX_S, $at - $now_s ) );
	}
}
