<?php
/**
 * A token that an authorisation server gives for a client's id and secret (OAuth 2.0, RFC 6749 §4.4).
 *
 * Decides when a token is asked for again: before it expires, and once after the ERP did not accept it. Which
 * server may be asked is decided by whoever approved it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Gets and keeps the token of one credential.
 */
final class AccessToken {

	/** Kept tokens with the second of their end, by the credential's fingerprint. */
	const OPTION = 'stock_truth_access_tokens';

	/** How long before its end a token is not used any more, so that no request outlives it. */
	const MARGIN_S = 60;

	/** How long a token is kept of which the server does not say when it ends. */
	const UNSTATED_S = 300;

	/** The longest time for which a token is kept. */
	const LONGEST_S = 86400;

	const BODY_MAX_BYTES = 65536;

	/**
	 * What is shown to the server.
	 *
	 * @var Credential
	 */
	private $credential;

	/**
	 * Sends requests.
	 *
	 * @var Transport
	 */
	private $transport;

	/**
	 * A token.
	 *
	 * @param Credential $credential Of the kind oauth2.
	 * @param Transport  $transport  Sends requests.
	 */
	public function __construct( Credential $credential, Transport $transport ) {
		$this->credential = $credential;
		$this->transport  = $transport;
	}

	/**
	 * The token.
	 *
	 * @throws FeedError Where the server gives none.
	 */
	public function text(): string {
		$kept = self::kept()[ $this->credential->fingerprint() ] ?? null;
		if ( null !== $kept ) {
			$this->transport->hide( $kept['token'] );
			return $kept['token'];
		}
		return $this->renewed();
	}

	/**
	 * Forgets the token that is kept.
	 */
	public function forget(): void {
		self::keep( array_diff_key( self::kept(), array( $this->credential->fingerprint() => true ) ) );
	}

	/**
	 * A token that was just given.
	 *
	 * @throws FeedError Where the server gives none.
	 */
	private function renewed(): string {
		$fields = array( 'grant_type' => 'client_credentials' );
		if ( '' !== $this->credential->part( 'scope' ) ) {
			$fields['scope'] = $this->credential->part( 'scope' );
		}
		// The id and the secret are parts of the form: every server knows that, not every one knows them as Basic.
		$fields['client_id']     = $this->credential->part( 'client_id' );
		$fields['client_secret'] = $this->credential->part( 'client_secret' );
		$answer                  = $this->transport->send(
			'POST',
			$this->credential->part( 'token_url' ),
			array(
				'Accept'       => 'application/json',
				'Content-Type' => 'application/x-www-form-urlencoded',
			),
			http_build_query( $fields, '', '&' ),
			self::BODY_MAX_BYTES
		);
		$said   = json_decode( $answer->body(), true, 8 );
		$token  = is_array( $said ) && is_string( $said['access_token'] ?? null ) ? $said['access_token'] : '';
		$type   = is_array( $said ) && is_string( $said['token_type'] ?? null ) ? strtolower( $said['token_type'] ) : 'bearer';
		if ( 200 !== $answer->status() || 'bearer' !== $type || 1 !== preg_match( '/^[\x21-\x7e]{1,16384}$/D', $token ) ) {
			$reason = is_array( $said ) && is_string( $said['error'] ?? null ) ? $said['error'] : 'HTTP ' . $answer->status();
			$reason = $this->transport->without_secret( Text::shown( $reason, 100 ) );
			/* translators: %s: what the server says, such as invalid_client. */
			throw FeedError::until( 'token_refused', sprintf( __( 'The authorisation server gave no token (%s). Check the client id, its secret and the scope.', 'stock-truth' ), $reason ), $answer->retry_at() );
		}
		$this->transport->hide( $token );
		$seconds = is_array( $said ) && is_numeric( $said['expires_in'] ?? null ) ? (int) $said['expires_in'] : self::UNSTATED_S;
		$kept_s  = min( $seconds - self::MARGIN_S, self::LONGEST_S );
		if ( $kept_s > 0 ) {
			$entry = array(
				'token' => $token,
				'end'   => time() + $kept_s,
			);
			self::keep( array( $this->credential->fingerprint() => $entry ) + self::kept() );
		}
		return $token;
	}

	/**
	 * The tokens that are kept and have not ended.
	 *
	 * @return array<string, array{token: string, end: int}>
	 */
	private static function kept(): array {
		$option = get_option( self::OPTION, array() );
		$kept   = array();
		foreach ( is_array( $option ) ? $option : array() as $fingerprint => $entry ) {
			if ( is_array( $entry ) && is_string( $entry['token'] ?? null ) && is_int( $entry['end'] ?? null ) && time() < $entry['end'] ) {
				$kept[ (string) $fingerprint ] = array(
					'token' => $entry['token'],
					'end'   => $entry['end'],
				);
			}
		}
		return $kept;
	}

	/**
	 * Keeps tokens. They are read where an ERP is asked, not with every page.
	 *
	 * @param array<string, array{token: string, end: int}> $tokens By fingerprint.
	 */
	private static function keep( array $tokens ): void {
		if ( array() === $tokens ) {
			delete_option( self::OPTION );
		} else {
			update_option( self::OPTION, $tokens, false );
		}
	}
}
