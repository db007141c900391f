<?php
/**
 * A credential as it stands on a request.
 *
 * Decides which header each kind becomes, and whether it is worth asking again after the ERP has refused it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Puts one credential on requests.
 */
final class Authorisation {

	/**
	 * The credential.
	 *
	 * @var Credential
	 */
	private $credential;

	/**
	 * The token that is got for it; null where it needs none.
	 *
	 * @var AccessToken|null
	 */
	private $token;

	/**
	 * Whether a new token was got after the ERP refused one.
	 *
	 * @var bool
	 */
	private $is_renewed = false;

	/**
	 * An authorisation.
	 *
	 * @param Credential   $credential The credential.
	 * @param Transport    $transport  Asks for tokens.
	 * @param list<string> $approved   Servers that may be asked for a token, as Address::origin() writes them.
	 * @throws FeedError Where its token would be asked for at a server that nobody approved.
	 */
	public function __construct( Credential $credential, Transport $transport, array $approved ) {
		$server = $credential->token_server();
		if ( '' !== $server && ! in_array( $server, $approved, true ) ) {
			/* translators: %s: server such as "https://login.example.com:443". */
			throw new FeedError( 'token_server_not_approved', sprintf( __( 'The client\'s secret was not given for %s and is not sent there. Enter the sign-in again.', 'stock-truth' ), $server ) );
		}
		$this->credential = $credential;
		$this->token      = Credential::OAUTH2 === $credential->kind() ? new AccessToken( $credential, $transport ) : null;
	}

	/**
	 * The headers of a request.
	 *
	 * @return array<string, string>
	 * @throws FeedError Where no token can be got.
	 */
	public function headers(): array {
		$credential = $this->credential;
		switch ( $credential->kind() ) {
			case Credential::BEARER:
				return array( 'Authorization' => 'Bearer ' . $credential->part( 'token' ) );
			case Credential::BASIC:
				// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- RFC 7617 wants it so.
				return array( 'Authorization' => 'Basic ' . base64_encode( $credential->part( 'user' ) . ':' . $credential->part( 'password' ) ) );
			case Credential::HEADER:
				return array( $credential->part( 'name' ) => $credential->part( 'value' ) );
			default:
				return null === $this->token ? array() : array( 'Authorization' => 'Bearer ' . $this->token->text() );
		}
	}

	/**
	 * The ERP refused the request: whether it is worth asking once more, with a new token.
	 */
	public function is_worth_retrying(): bool {
		if ( null === $this->token || $this->is_renewed ) {
			return false;
		}
		$this->token->forget();
		$this->is_renewed = true;
		return true;
	}
}
