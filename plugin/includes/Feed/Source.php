<?php
/**
 * An ERP that is asked over HTTP.
 *
 * Decides which of its answers are answers, and where a page that it names may lie. How a request is sent is for
 * Transport, what stands on it for Authorisation.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Asks for pages.
 */
final class Source {

	const BODY_MAX_BYTES = 8388608;

	/**
	 * Where the ERP is.
	 *
	 * @var string
	 */
	private $url;

	/**
	 * Sends requests.
	 *
	 * @var Transport
	 */
	private $transport;

	/**
	 * Puts the credential on them.
	 *
	 * @var Authorisation
	 */
	private $authorisation;

	/**
	 * The session; it stays closed where the ERP has none.
	 *
	 * @var Session
	 */
	private $session;

	/**
	 * The request by which a session begins; null where the ERP has none.
	 *
	 * @var Call|null
	 */
	private $login;

	/**
	 * A source.
	 *
	 * @param string       $url        The feed's address; nothing outside its server and path is asked.
	 * @param Credential   $credential What the ERP wants to see.
	 * @param int          $timeout_s  How long an answer may take.
	 * @param list<string> $approved   Further servers that the credential may be shown to, as Address::origin() writes
	 *                                 them: those that give its tokens.
	 * @throws FeedError Where the address must not be asked, or the credential must not be shown there.
	 */
	public function __construct( string $url, Credential $credential, int $timeout_s, array $approved = array() ) {
		Transport::check_address( $url );
		$this->url           = untrailingslashit( $url );
		$this->transport     = new Transport( $timeout_s, $credential->secrets() );
		$approved[]          = Address::origin( $url );
		$this->authorisation = new Authorisation( $credential, $this->transport, $approved );
		$this->session       = new Session();
	}

	/**
	 * Has every request stand in a session.
	 *
	 * @param Call|null $login The request by which it begins; null where the ERP has none.
	 */
	public function needs( ?Call $login ): void {
		$this->login = $login;
	}

	/**
	 * Somebody waits: all that is asked, the sign-in too, ends by an instant.
	 *
	 * @param int $ends In UTC milliseconds.
	 */
	public function end_by( int $ends ): void {
		$this->transport->end_by( $ends );
	}

	/**
	 * Asks.
	 *
	 * @param Call $call The request.
	 * @throws FeedError Where there is no usable answer.
	 */
	public function ask( Call $call ): Answer {
		$url = null === $call->link ? $this->address( $call->path ) : $this->linked( $call );
		do {
			$login = $this->login;
			if ( null !== $login && ! $this->session->is_open() ) {
				$this->session->open( $this->answered( $this->address( $login->path ), $login, array() ) );
			}
			$is_retried = false;
			try {
				$answer = $this->answered( $url, $call, null === $login ? $this->signature( $call ) : $this->session->headers() );
			} catch ( FeedError $error ) {
				$is_retried = 'http_unauthorised' === $error->code_name() && $this->is_worth_retrying();
				if ( ! $is_retried ) {
					throw $error;
				}
			}
		} while ( $is_retried || ! isset( $answer ) );
		if ( '' === $answer->body() && ! in_array( $answer->status(), $call->accepted, true ) ) {
			throw new FeedError( 'body_empty', __( 'The ERP\'s answer is empty.', 'stock-truth' ) );
		}
		return $answer;
	}

	/**
	 * Ends the session, where the ERP wants to be told: some have few seats.
	 *
	 * @param string $path The path that ends it; empty where it ends by itself.
	 */
	public function leave( string $path ): void {
		if ( '' === $path || ! $this->session->is_open() ) {
			return;
		}
		try {
			$this->transport->send( 'POST', $this->address( $path ), $this->session->headers(), '', self::BODY_MAX_BYTES );
		} catch ( FeedError $error ) {
			// What was read stays read; the ERP ends the session by itself later.
			return;
		}
	}

	/**
	 * A text of the ERP without any part of the credential.
	 *
	 * @param string $text Text.
	 */
	public function without_secret( string $text ): string {
		return $this->transport->without_secret( $text );
	}

	/**
	 * The answer to a request.
	 *
	 * @param string                $url     Address.
	 * @param Call                  $call    The request.
	 * @param array<string, string> $headers Headers that show the credential.
	 * @throws FeedError Where it is none.
	 */
	private function answered( string $url, Call $call, array $headers ): Answer {
		$usual  = array( 'Accept' => 'application/json, text/csv;q=0.9' );
		$answer = $this->transport->send( $call->method, $url, array_merge( $usual, $call->headers, $headers ), $call->body, self::BODY_MAX_BYTES );
		$this->check_status( $answer, $call->accepted );
		return $answer;
	}

	/**
	 * The headers that show the credential; none where the body shows it.
	 *
	 * @param Call $call The request.
	 * @return array<string, string>
	 * @throws FeedError Where no token can be got.
	 */
	private function signature( Call $call ): array {
		return $call->is_signed ? array() : $this->authorisation->headers();
	}

	/**
	 * The ERP did not accept the credential: whether it is worth showing it a new token or opening another session.
	 */
	private function is_worth_retrying(): bool {
		return null !== $this->login ? $this->session->is_open() && $this->session->is_worth_retrying() : $this->authorisation->is_worth_retrying();
	}

	/**
	 * An address below the feed's; parameters that the feed's address has come first.
	 *
	 * @param string $path Path with parameters.
	 */
	private function address( string $path ): string {
		$cut   = strpos( $this->url, '?' );
		$base  = false === $cut ? $this->url : untrailingslashit( substr( $this->url, 0, $cut ) );
		$own   = false === $cut ? '' : substr( $this->url, $cut + 1 );
		$split = explode( '?', $path, 2 );
		$query = trim( $own . '&' . ( $split[1] ?? '' ), '&' );
		return $base . $split[0] . ( '' === $query ? '' : '?' . $query );
	}

	/**
	 * The address of a page that the ERP names.
	 *
	 * @param Call $call The request.
	 * @throws FeedError Where it is not on the feed's server and below its path.
	 */
	private function linked( Call $call ): string {
		$link   = (string) $call->link;
		$asked  = explode( '?', $this->address( $call->path ), 2 )[0];
		$server = (string) preg_replace( '~^([a-z]+://[^/?#]*).*$~Dis', '$1', $this->url );
		if ( 1 === preg_match( '~^[a-z][a-z0-9+.-]*:~i', $link ) ) {
			$url = $link;
		} elseif ( 0 === strncmp( $link, '//', 2 ) ) {
			$url = Address::parts( $this->url )['scheme'] . ':' . $link;
		} elseif ( '/' === $link[0] ) {
			$url = $server . $link;
		} elseif ( '?' === $link[0] ) {
			$url = $asked . $link;
		} else {
			$url = substr( $asked, 0, (int) strrpos( $asked, '/' ) + 1 ) . $link;
		}
		$path   = Address::parts( $url )['path'] ?? '/';
		$prefix = untrailingslashit( Address::parts( $this->url )['path'] ?? '' );
		// A server may take apart what a path hides, and leave the prefix.
		$is_plain = null === Address::fault( $url ) && 1 !== preg_match( '~(^|/)\.{1,2}(/|$)|\\\\|%(2e|2f|5c|00)|;~i', $path );
		if ( ! $is_plain || Address::origin( $url ) !== Address::origin( $this->url ) || 0 !== strncmp( $path . '/', $prefix . '/', strlen( $prefix ) + 1 ) ) {
			throw new FeedError( 'link_elsewhere', __( 'The ERP names a next page that is not on its own server below the feed\'s address. It was not asked for.', 'stock-truth' ), 'feed.paging.next' );
		}
		return $url;
	}

	/**
	 * Refuses every status but 200 and those that the request accepts.
	 *
	 * @param Answer    $answer   The answer.
	 * @param list<int> $accepted Further statuses.
	 * @throws FeedError With the status in words.
	 */
	private function check_status( Answer $answer, array $accepted ): void {
		$status = $answer->status();
		if ( 200 === $status || in_array( $status, $accepted, true ) ) {
			return;
		}
		if ( $status >= 300 && $status < 400 ) {
			throw new FeedError( 'http_redirect', __( 'The ERP answered with a redirect, which is not followed: enter the address it leads to.', 'stock-truth' ) );
		}
		if ( 401 === $status || 403 === $status ) {
			/* translators: %d: HTTP status. */
			throw new FeedError( 'http_unauthorised', sprintf( __( 'The ERP does not accept the token (HTTP %d).', 'stock-truth' ), $status ) );
		}
		if ( 429 === $status ) {
			throw FeedError::until( 'http_too_many_requests', __( 'The ERP asks to be asked less often (HTTP 429).', 'stock-truth' ), $answer->retry_at() );
		}
		/* translators: %d: HTTP status. */
		throw FeedError::until( $status >= 500 ? 'http_server_error' : 'http_status', sprintf( __( 'The ERP answered with HTTP %d.', 'stock-truth' ), $status ), $answer->retry_at() );
	}
}
