<?php
/**
 * How an ERP's list is asked for over HTTP: the mapping's part `feed`.
 *
 * Decides which requests its declarations make, and refuses declarations that make none. The command line does not ask;
 * it checks the form of this part alone.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Method, path, parameters, headers, body and paging.
 */
final class Request {

	/** Values that requests of a list may name; `last` is the last row that a page may have. */
	const VALUES = array( 'offset', 'last', 'page', 'size', 'cursor', 'since' );

	/** Parts of a credential that a body may name. */
	const SIGNED = array( 'user', 'password' );

	/** How much of what an ERP says of its error is shown. */
	const ERROR_BYTES = 300;

	/**
	 * What the mapping declares.
	 *
	 * @var Members
	 */
	private $declared;

	/**
	 * The pages; null where the list is one.
	 *
	 * @var Paging|null
	 */
	private $paging;

	/**
	 * Reads of what has changed.
	 *
	 * @var Since
	 */
	private $since;

	/**
	 * The zone that dates are written in.
	 *
	 * @var \DateTimeZone
	 */
	private $zone;

	/**
	 * Further values by name, which belong to the installation.
	 *
	 * @var array<string, string>
	 */
	private $parameters;

	/**
	 * A request.
	 *
	 * @param Members            $declared Of MappingShape.
	 * @param \DateTimeZone|null $zone     The zone that dates are written in; UTC where none is declared.
	 * @param string             $place    Where it is declared.
	 * @param string[]           $more     Further names that its templates may name: `orders` or `items` for those that are
	 *                                     asked for by what they are known by.
	 * @throws FeedError Where what is declared makes no request.
	 */
	public function __construct( Members $declared, ?\DateTimeZone $zone = null, string $place = 'feed', array $more = array() ) {
		$this->declared   = $declared;
		$this->zone       = $zone ?? new \DateTimeZone( 'UTC' );
		$paging           = $declared->inner( 'paging' );
		$this->paging     = null === $paging ? null : new Paging( $paging, $place . '.paging' );
		$this->since      = new Since( $declared, $this->zone );
		$this->parameters = array();
		foreach ( $declared->texts_in( 'parameters' ) as $name => $value ) {
			if ( 1 !== preg_match( '/^[a-z][A-Za-z0-9_]{0,39}$/D', (string) $name ) || in_array( $name, array_merge( self::VALUES, self::SIGNED ), true ) ) {
				throw MappingShape::fault( 'feed.parameters.' . (string) $name );
			}
			$this->parameters[ (string) $name ] = $value;
		}
		$this->check( $declared, $place, array_merge( self::VALUES, $more ) );
		$login = $declared->inner( 'login' );
		if ( null !== $login ) {
			$this->check( $login, 'feed.login', array() );
		}
	}

	/**
	 * The request for a page.
	 *
	 * @param Position   $at         The page.
	 * @param int|null   $cursor     The instant since which changes are asked for; null for the whole list.
	 * @param Credential $credential Whose parts a body may name.
	 * @param list<string> $orders   Orders that are asked for.
	 * @throws FeedError Where a value cannot stand where the mapping puts it.
	 */
	public function call( Position $at, ?int $cursor, Credential $credential, array $orders = array() ): Call {
		$since  = null === $cursor ? null : $this->since->text( $cursor );
		$values = ( null === $this->paging ? array() : $this->paging->values( $at ) ) + array( 'since' => $since );
		$call   = $this->filled( $this->declared, $values, $credential, $orders );
		$query  = $this->query( ( new Template( $values + $this->parameters, $this->zone ) )->about( $orders ) );
		foreach ( null === $this->paging ? array() : $this->paging->parameters( $at ) as $name => $value ) {
			$query[] = self::pair( $name, $value );
		}
		$parameter = $this->since->parameter();
		if ( null !== $since && null !== $parameter ) {
			$query[] = self::pair( $parameter, $since );
		}
		$call->path    .= array() === $query ? '' : '?' . implode( '&', $query );
		$call->link     = $at->link;
		$call->accepted = array_merge( $this->empty_statuses(), null !== $this->paging && $this->paging->takes_ranges() ? array( 206 ) : array() );
		return $call;
	}

	/**
	 * The request by which a session begins; null where none is needed.
	 *
	 * @param Credential $credential Whose parts its body may name.
	 */
	public function login( Credential $credential ): ?Call {
		$login = $this->declared->inner( 'login' );
		if ( null === $login ) {
			return null;
		}
		$call            = $this->filled( $login, array(), $credential );
		$call->method    = 'POST';
		$call->is_signed = true;
		$call->accepted  = array( 201, 204 );
		return $call;
	}

	/**
	 * The path by which a session ends; empty where it ends by itself.
	 */
	public function logout(): string {
		$login = $this->declared->inner( 'login' );
		return null === $login ? '' : $login->text( 'logout' ) ?? '';
	}

	/**
	 * Whether orders are asked for by what they are known by; else all are.
	 */
	public function asks_for_orders(): bool {
		return $this->asks_for( '$orders' );
	}

	/**
	 * Whether items are asked for by what they are known by.
	 */
	public function asks_for_items(): bool {
		return $this->asks_for( '$items' );
	}

	/**
	 * Whether an operator stands in what is sent.
	 *
	 * @param string $operator One of Template::EACH.
	 */
	private function asks_for( string $operator ): bool {
		return Template::has_operator( array( $this->declared->value( 'query' ), $this->declared->value( 'headers' ), $this->declared->value( 'body' ) ), $operator );
	}

	/**
	 * The pages; null where the list is one.
	 */
	public function paging(): ?Paging {
		return $this->paging;
	}

	/**
	 * Reads of what has changed.
	 */
	public function since(): Since {
		return $this->since;
	}

	/**
	 * Whether an answer says by its status that there is no row.
	 *
	 * @param Answer $answer The answer.
	 */
	public function is_empty( Answer $answer ): bool {
		return in_array( $answer->status(), $this->empty_statuses(), true );
	}

	/**
	 * Refuses an answer that tells of an error although its status does not.
	 *
	 * @param mixed  $answer Of ExactJson.
	 * @param Source $source Who answered: an ERP may repeat what it was sent.
	 * @throws FeedError With what the ERP says.
	 */
	public function must_be_no_error( $answer, Source $source ): void {
		foreach ( $this->error_places() as $place ) {
			$said = ( new Place( $place ) )->find( $answer );
			$text = ExactJson::text( $said ) ?? ( null === $said || array() === (array) $said ? '' : str_replace( '\u0001', '', Template::json( $said ) ) );
			if ( ! in_array( $text, array( '', '0', 'false' ), true ) ) {
				/* translators: %s: what the ERP says. */
				throw new FeedError( 'erp_error', sprintf( __( 'The ERP answered with an error: %s', 'stock-truth' ), Text::shown( $source->without_secret( $text ), self::ERROR_BYTES ) ), 'feed.errorAt' );
			}
		}
	}

	/**
	 * The answer's sequence number; null where none is declared or said.
	 *
	 * @param mixed $answer Of ExactJson.
	 * @throws FeedError Where it is no number.
	 */
	public function sequence( $answer ): ?int {
		$place = $this->declared->text( 'sequence' );
		$text  = null === $place ? null : ExactJson::text( ( new Place( $place ) )->find( $answer ) );
		if ( null !== $text && 1 !== preg_match( '/^\d{1,15}$/D', $text ) ) {
			/* translators: %s: what the ERP says. */
			throw new FeedError( 'sequence_not_a_number', sprintf( __( 'The ERP\'s sequence `%s` is no number.', 'stock-truth' ), substr( $text, 0, 40 ) ), 'feed.sequence' );
		}
		return null === $text ? null : (int) $text;
	}

	/**
	 * What the answer calls the source's epoch; empty where nothing is declared or said.
	 *
	 * @param mixed $answer Of ExactJson.
	 */
	public function epoch( $answer ): string {
		$place = $this->declared->text( 'epoch' );
		return null === $place ? '' : substr( Text::trim( (string) ExactJson::text( ( new Place( $place ) )->find( $answer ) ) ), 0, 100 );
	}

	/**
	 * Whether sequence numbers leave none out.
	 */
	public function is_gapless(): bool {
		return $this->declared->flag( 'gapless', false );
	}

	/**
	 * Whether a malformed row refuses the whole snapshot.
	 */
	public function refuses_bad_rows(): bool {
		return 'skip' !== $this->declared->text( 'badRows' );
	}

	/**
	 * Method, path, headers and body, of the list or of a login.
	 *
	 * @param Members                        $part       What the mapping declares of it.
	 * @param array<string, string|int|null> $values     Values by name.
	 * @param Credential                     $credential Whose parts a body may name.
	 * @param list<string>                   $orders     Orders that are asked for.
	 * @throws FeedError Where a value cannot stand where the mapping puts it.
	 */
	private function filled( Members $part, array $values, Credential $credential, array $orders = array() ): Call {
		$template        = ( new Template( $values + $this->parameters, $this->zone ) )->about( $orders );
		$call            = new Call();
		$call->method    = $part->text( 'method' ) ?? 'GET';
		$call->path      = self::path( (string) ( new Template( array_map( array( self::class, 'as_segment' ), $values + $this->parameters ), $this->zone ) )->text( $part->text( 'path' ) ?? '' ) );
		$body            = $part->value( 'body' );
		$call->is_signed = Template::mentions( $body, 'password' );
		foreach ( get_object_vars( (object) $part->value( 'headers' ) ) as $name => $header ) {
			$text = $template->text( $header );
			if ( null !== $text && 1 === preg_match( '/[\x00-\x1f\x7f]/', $text ) ) {
				throw self::header_fault( (string) $name );
			}
			if ( null !== $text ) {
				$call->headers[ (string) $name ] = $text;
			}
		}
		if ( $call->is_signed && Credential::BASIC !== $credential->kind() ) {
			throw new FeedError( 'credential_incomplete', __( 'This ERP is signed in to with a user and a password: enter them as the kind `basic`.', 'stock-truth' ) );
		}
		if ( null !== $body ) {
			$signed                        = array(
				'user'     => $credential->part( 'user' ),
				'password' => $credential->part( 'password' ),
			);
			$filled                        = ( new Template( $values + $this->parameters + $signed, $this->zone ) )->about( $orders )->filled( $body );
			$call->body                    = null === $filled ? '' : Template::json( $filled[0] );
			$call->headers['Content-Type'] = 'application/json';
		}
		return $call;
	}

	/**
	 * The parameters that the mapping declares, as pairs; a list of values is a parameter that stands several times.
	 *
	 * @param Template $template Fills them.
	 * @return list<string>
	 */
	private function query( Template $template ): array {
		$pairs = array();
		foreach ( get_object_vars( (object) $this->declared->value( 'query' ) ) as $name => $declared ) {
			foreach ( is_array( $declared ) ? $declared : array( $declared ) as $one ) {
				$text = $template->text( $one );
				if ( null !== $text ) {
					$pairs[] = self::pair( (string) $name, $text );
				}
			}
		}
		return $pairs;
	}

	/**
	 * Checks what a part of the mapping declares.
	 *
	 * @param Members  $part  The part.
	 * @param string   $place Where it is.
	 * @param string[] $names Values that it may name.
	 * @throws FeedError The first fault, with its place.
	 */
	private function check( Members $part, string $place, array $names ): void {
		$names = array_merge( $names, array_map( 'strval', array_keys( $this->parameters ) ) );
		foreach ( array( 'path', 'query', 'headers', 'body' ) as $member ) {
			$known = 'body' === $member ? array_merge( $names, self::SIGNED ) : ( 'path' === $member ? array_diff( $names, self::VALUES, array( 'orders', 'items' ) ) : $names );
			// Names of parameters are the ERP's: `$top` is none of the operators.
			foreach ( 'query' === $member || 'headers' === $member ? get_object_vars( (object) $part->value( $member ) ) : array( '' => $part->value( $member ) ) as $name => $template ) {
				$fault = Template::fault( $template, rtrim( $place . '.' . $member . '.' . (string) $name, '.' ), $known );
				if ( null !== $fault ) {
					throw MappingShape::fault( $fault );
				}
			}
		}
		foreach ( array_keys( get_object_vars( (object) $part->value( 'headers' ) ) ) as $name ) {
			$is_taken = in_array( strtolower( (string) $name ), array_merge( Credential::HEADERS_OF_TRANSPORT, array( 'authorization', 'cookie' ) ), true );
			if ( $is_taken || 1 !== preg_match( '/^[A-Za-z0-9!#$%&\'*+.^_`|~-]{1,100}$/D', (string) $name ) ) {
				throw self::header_fault( (string) $name );
			}
		}
		self::path( $part->text( 'path' ) ?? '' );
		self::path( $part->text( 'logout' ) ?? '' );
		if ( 'GET' === ( $part->text( 'method' ) ?? 'GET' ) && 'feed.login' !== $place && $part->has( 'body' ) ) {
			throw MappingShape::fault( $place . '.body' );
		}
	}

	/**
	 * A path that stays below the feed's address.
	 *
	 * @param string $path Path.
	 * @throws FeedError Where it does not.
	 */
	private static function path( string $path ): string {
		if ( '' !== $path && ( 1 !== preg_match( '~^/[^?#\\\\\s]*$~D', $path ) || 1 === preg_match( '~(^|/)(\.|%2e){1,2}(/|$)~i', $path ) ) ) {
			throw MappingShape::fault( 'feed.path' );
		}
		return $path;
	}

	/**
	 * A value as it may stand in a path.
	 *
	 * @param string|int|null $value Value.
	 */
	private static function as_segment( $value ): ?string {
		return null === $value ? null : rawurlencode( (string) $value );
	}

	/**
	 * A parameter as it stands in an address.
	 *
	 * @param string $name  Name.
	 * @param string $value Value.
	 */
	private static function pair( string $name, string $value ): string {
		return rawurlencode( $name ) . '=' . rawurlencode( $value );
	}

	/**
	 * Statuses by which the ERP says that there is no row.
	 *
	 * @return list<int>
	 */
	private function empty_statuses(): array {
		$statuses = $this->declared->value( 'emptyStatus' );
		return is_array( $statuses ) ? array_values( array_filter( $statuses, 'is_int' ) ) : array();
	}

	/**
	 * Where an answer tells of an error.
	 *
	 * @return list<string>
	 */
	private function error_places(): array {
		$place = $this->declared->text( 'errorAt' );
		return null === $place ? $this->declared->list_of_texts( 'errorAt' ) ?? array() : array( $place );
	}

	/**
	 * The error of a header that cannot be sent.
	 *
	 * @param string $name Its name.
	 */
	private static function header_fault( string $name ): FeedError {
		/* translators: %s: name of a header. */
		return new FeedError( 'header_not_usable', sprintf( __( 'The header `%s` cannot be sent: its name is taken or no name, or its value ends a line.', 'stock-truth' ), Text::shown( $name, 60 ) ), 'feed.headers' );
	}
}
