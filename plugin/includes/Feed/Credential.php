<?php
/**
 * What an ERP wants to see before it answers.
 *
 * Decides which kinds there are, which parts each of them has, and that none of these can end a line of a
 * request. Where it is kept and whom it is told is for Secret; how it is put on a request is for Authorisation.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * One credential; never to be logged or sent to a browser.
 */
final class Credential {

	const NONE   = 'none';
	const BEARER = 'bearer';
	const BASIC  = 'basic';
	const HEADER = 'header';
	const OAUTH2 = 'oauth2';

	/** Parts that must say something, that may be empty, and that may be left out. */
	const NEEDED   = 'needed';
	const EMPTY    = 'empty';
	const OPTIONAL = 'optional';

	/** Parts by kind. */
	const PARTS = array(
		self::NONE   => array(),
		self::BEARER => array( 'token' => self::NEEDED ),
		self::BASIC  => array(
			'user'     => self::NEEDED,
			'password' => self::EMPTY,
		),
		self::HEADER => array(
			'name'  => self::NEEDED,
			'value' => self::NEEDED,
		),
		self::OAUTH2 => array(
			'token_url'     => self::NEEDED,
			'client_id'     => self::NEEDED,
			'client_secret' => self::NEEDED,
			'scope'         => self::OPTIONAL,
		),
	);

	/** Parts that tell nobody anything that they could sign in with. */
	const OPEN = array( 'name', 'token_url', 'scope' );

	/** Headers that say where a request goes and how it is written; no credential may set them. */
	const HEADERS_OF_TRANSPORT = array( 'host', 'content-length', 'content-type', 'transfer-encoding', 'connection', 'accept-encoding' );

	/**
	 * The kind.
	 *
	 * @var string
	 */
	private $kind;

	/**
	 * Parts by name.
	 *
	 * @var array<string, string>
	 */
	private $parts;

	/**
	 * A credential.
	 *
	 * @param string                $kind  Kind.
	 * @param array<string, string> $parts Checked parts.
	 */
	private function __construct( string $kind, array $parts ) {
		$this->kind  = $kind;
		$this->parts = $parts;
	}

	/**
	 * A credential of a kind.
	 *
	 * @param string                $kind  One of PARTS.
	 * @param array<string, string> $parts Its parts by name; others are not kept.
	 * @throws FeedError Where the kind is unknown, or a part is missing or cannot be sent.
	 */
	public static function of( string $kind, array $parts ): Credential {
		if ( ! isset( self::PARTS[ $kind ] ) ) {
			/* translators: %s: word. */
			throw new FeedError( 'credential_kind_unknown', sprintf( __( '`%s` is no kind of sign-in: choose none, bearer, basic, header or oauth2.', 'stock-truth' ), substr( $kind, 0, 40 ) ), 'kind' );
		}
		$kept = array();
		foreach ( self::PARTS[ $kind ] as $name => $need ) {
			$kept[ $name ] = self::part_checked( $name, $parts[ $name ] ?? '', self::NEEDED === $need );
		}
		if ( self::BASIC === $kind && false !== strpos( $kept['user'], ':' ) ) {
			throw self::unusable( 'user' );
		}
		if ( self::HEADER === $kind && ( 1 !== preg_match( '/^[A-Za-z0-9!#$%&\'*+.^_`|~-]{1,100}$/D', $kept['name'] ) || in_array( strtolower( $kept['name'] ), self::HEADERS_OF_TRANSPORT, true ) ) ) {
			throw self::unusable( 'name' );
		}
		$fault = self::OAUTH2 === $kind ? Address::fault( $kept['token_url'] ) : null;
		if ( null !== $fault ) {
			throw new FeedError( $fault, Address::message( $fault ), 'token_url' );
		}
		return new self( $kind, $kept );
	}

	/**
	 * No credential.
	 */
	public static function none(): Credential {
		return new self( self::NONE, array() );
	}

	/**
	 * A token that is sent as `Authorization: Bearer`; an empty one is no credential.
	 *
	 * @param string $token The token.
	 * @throws FeedError Where it cannot be sent.
	 */
	public static function bearer( string $token ): Credential {
		return '' === $token ? self::none() : self::of( self::BEARER, array( 'token' => $token ) );
	}

	/**
	 * The kind: one of PARTS.
	 */
	public function kind(): string {
		return $this->kind;
	}

	/**
	 * A part; empty where the kind has no such part.
	 *
	 * @param string $name Name.
	 */
	public function part( string $name ): string {
		return $this->parts[ $name ] ?? '';
	}

	/**
	 * The parts by name, for whoever keeps them.
	 *
	 * @return array<string, string>
	 */
	public function parts(): array {
		return $this->parts;
	}

	/**
	 * The server that is asked for a token; empty where none is. It must be approved together with the ERP's own.
	 */
	public function token_server(): string {
		return self::OAUTH2 === $this->kind ? Address::origin( $this->part( 'token_url' ) ) : '';
	}

	/**
	 * The parts with which somebody could sign in.
	 *
	 * @return list<string>
	 */
	public function secrets(): array {
		$secrets = array();
		foreach ( $this->parts as $name => $part ) {
			if ( '' !== $part && ! in_array( $name, self::OPEN, true ) ) {
				$secrets[] = $part;
			}
		}
		if ( self::BASIC === $this->kind ) {
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as it stands on a request.
			$secrets[] = base64_encode( $this->part( 'user' ) . ':' . $this->part( 'password' ) );
		}
		return $secrets;
	}

	/**
	 * What tells this credential from another one without telling anything of it.
	 */
	public function fingerprint(): string {
		return hash_hmac( 'sha256', (string) wp_json_encode( array( $this->kind, $this->parts ) ), wp_salt( 'auth' ) );
	}

	/**
	 * A part that can be sent.
	 *
	 * @param string $name      Its name.
	 * @param string $text      What was given.
	 * @param bool   $is_needed Whether it must not be empty.
	 * @throws FeedError Where it cannot be sent, or is missing.
	 */
	private static function part_checked( string $name, string $text, bool $is_needed ): string {
		$text = trim( $text, " \t\r\n" );
		if ( '' === $text && $is_needed ) {
			throw self::incomplete( $name );
		}
		if ( 1 === preg_match( '/[\x00-\x1f\x7f]/', $text ) || 1 !== preg_match( '//u', $text ) ) {
			throw self::unusable( $name );
		}
		return $text;
	}

	/**
	 * The error of a part that is missing.
	 *
	 * @param string $name Its name.
	 */
	public static function incomplete( string $name ): FeedError {
		/* translators: %s: name such as client_secret. */
		return new FeedError( 'credential_incomplete', sprintf( __( 'The sign-in at the ERP needs a `%s`.', 'stock-truth' ), $name ), $name );
	}

	/**
	 * The error of a part that cannot be sent. It does not repeat the part.
	 *
	 * @param string $name Its name.
	 */
	private static function unusable( string $name ): FeedError {
		/* translators: %s: name such as client_secret. */
		return new FeedError( 'credential_not_usable', sprintf( __( 'The `%s` of the sign-in cannot be sent: it has characters that do not belong there, or it is a name that is taken.', 'stock-truth' ), $name ), $name );
	}
}
