<?php
/**
 * Whether a message comes from whoever has the feed's secret, after the standard of Standard Webhooks.
 *
 * Decides what is signed (id, time and text as it came), how far the time of a message may be from ours, and that
 * signatures are compared in constant time. Knows no feed and stores nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Checks signatures.
 */
final class PushSignature {

	/** How far the time of a message may be from our clock, before and after it, in seconds. */
	const WINDOW_S = 300;

	/** As many signatures of one message are looked at; a sender that changes its secret sends two. */
	const MOST = 8;

	/**
	 * What is wrong with a message; empty where it is signed by one of the keys, now.
	 *
	 * @param list<string> $keys      The feed's secrets, as bytes.
	 * @param string       $id        Header `webhook-id`.
	 * @param string       $timestamp Header `webhook-timestamp`.
	 * @param string       $signed    Header `webhook-signature`.
	 * @param string       $body      The text as it came.
	 * @param int          $now_s     Our clock, in seconds.
	 */
	public static function fault( array $keys, string $id, string $timestamp, string $signed, string $body, int $now_s ): string {
		if ( '' === $id && '' === $timestamp && '' === $signed ) {
			return 'unsigned';
		}
		// A dot would let the end of an id count as the beginning of a time.
		if ( 1 !== preg_match( '/^[A-Za-z0-9_-]{1,128}$/D', $id ) ) {
			return 'id_not_usable';
		}
		if ( 1 !== preg_match( '/^\d{1,12}$/D', $timestamp ) ) {
			return 'time_not_usable';
		}
		if ( abs( $now_s - (int) $timestamp ) > self::WINDOW_S ) {
			return 'time_out_of_window';
		}
		$is_right = false;
		$given    = array_slice( explode( ' ', $signed ), 0, self::MOST );
		foreach ( $keys as $key ) {
			$want = 'v1,' . base64_encode( hash_hmac( 'sha256', $id . '.' . $timestamp . '.' . $body, $key, true ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as the standard writes a signature.
			foreach ( $given as $one ) {
				// No way out at the first that is right: how long it takes tells nothing of which one that was.
				$is_right = hash_equals( $want, $one ) || $is_right;
			}
		}
		return $is_right ? '' : 'signature_wrong';
	}
}
