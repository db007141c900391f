<?php
/**
 * The headers by which a receiver knows that a message is the shop's, after Standard Webhooks.
 *
 * Decides what is signed (id, time and text), and that two secrets sign while one takes the other's place.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Ledger\Row\WebhookRow;

defined( 'ABSPATH' ) || exit;

/**
 * Signs messages.
 */
final class Signature {

	/** What a secret begins with, by the standard. */
	const PREFIX = 'whsec_';

	const BYTES = 32;

	/**
	 * The headers of one attempt.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @param string     $id      Id of the event, the same for every attempt.
	 * @param string     $body    The text as it is sent.
	 * @param int        $now     Our clock.
	 * @return array<string, string>
	 */
	public static function headers( WebhookRow $webhook, string $id, string $body, int $now ): array {
		$sent_s  = (string) intdiv( $now, 1000 );
		$secrets = array( $webhook->secret );
		if ( '' !== $webhook->older_secret && (int) $webhook->older_ends_at > $now ) {
			$secrets[] = $webhook->older_secret;
		}
		$signed = array();
		foreach ( $secrets as $secret ) {
			$key      = (string) base64_decode( substr( $secret, strlen( self::PREFIX ) ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as the standard writes a secret.
			$signed[] = 'v1,' . base64_encode( hash_hmac( 'sha256', $id . '.' . $sent_s . '.' . $body, $key, true ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as the standard writes a signature.
		}
		return array(
			'webhook-id'        => $id,
			'webhook-timestamp' => $sent_s,
			'webhook-signature' => implode( ' ', $signed ),
		);
	}

	/**
	 * A new secret.
	 */
	public static function secret(): string {
		return self::PREFIX . base64_encode( random_bytes( self::BYTES ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as the standard writes a secret.
	}
}
