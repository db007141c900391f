<?php
/**
 * How an ERP's list is written, as a mapping file declares it.
 *
 * Decides which declarations can hold together, and which of them the plugin can serve. A mapping that
 * does not say what its figures mean is refused. The command line drafts and audits files of this same
 * form; docs/mapping.md describes every member.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\NotADecimal;
use StockTruth\Engine\Decimal;

defined( 'ABSPATH' ) || exit;

/**
 * One mapping.
 */
final class Mapping implements JsonList, Notation {

	/** Marks between columns by how they are declared. */
	const DELIMITERS = array(
		','   => ',',
		';'   => ';',
		'|'   => '|',
		'tab' => "\t",
		"\t"  => "\t",
	);

	/** Units that mean one piece everywhere, and the core's own words for a status. */
	const PIECES   = array( 'each', 'ea', 'pc', 'pcs', 'piece', 'unit' );
	const STATUSES = array( 'active', 'blocked', 'discontinued' );

	/**
	 * What the file declares about the ERP's list.
	 *
	 * @var Members
	 */
	private $erp;

	/**
	 * How the list is asked for.
	 *
	 * @var Members
	 */
	private $feed;

	/**
	 * How the list is asked for.
	 *
	 * @var Request
	 */
	private $request;

	/**
	 * Where the columns are.
	 *
	 * @var Columns
	 */
	private $columns;

	/**
	 * How times are written.
	 *
	 * @var Times
	 */
	private $times;

	/**
	 * How many pieces a unit stands for, in ten-thousandths, by its word in small letters.
	 *
	 * @var array<string, int>
	 */
	private $units;

	/**
	 * The core's status by the ERP's word in small letters.
	 *
	 * @var array<string, string>
	 */
	private $statuses;

	/**
	 * How the ERP's orders are read; null where it is not declared.
	 *
	 * @var OrderLists|null
	 */
	private $orders;

	/**
	 * The instant that the file declares for all its figures.
	 *
	 * @var int|null
	 */
	private $as_of;

	/**
	 * Checks what was declared.
	 *
	 * @param Members $members Of MappingShape.
	 * @throws FeedError The first declaration that cannot hold, with its place.
	 */
	private function __construct( Members $members ) {
		$this->erp  = $members->inner( 'erp' ) ?? new Members( new \stdClass() );
		$this->feed = $members->inner( 'feed' ) ?? new Members( new \stdClass() );
		$this->check_dialect();
		$zone_name   = $this->erp->text( 'zone' );
		$zone        = null === $zone_name ? null : Times::zone( $zone_name );
		$this->times = new Times( $zone, $this->erp->text( 'asOfFormat' ) );
		if ( null !== $zone_name && null === $zone ) {
			/* translators: %s: name. */
			throw new FeedError( 'zone_unknown', sprintf( __( '`%s` is no time zone such as Europe/Berlin.', 'stock-truth' ), $zone_name ), 'erp.zone' );
		}
		$this->as_of    = $this->declared_instant( $zone );
		$this->request  = new Request( $this->feed, $zone );
		$this->columns  = Columns::declared( $this->erp->inner( 'fields' ), $this->is_json(), $this->has_heading(), $this->is_nested(), $this->rows_are_members() );
		$this->units    = array_replace( array_fill_keys( self::PIECES, 10000 ), self::factors( $this->erp->texts_in( 'units' ) ) );
		$this->statuses = array_combine( self::STATUSES, self::STATUSES );
		foreach ( $this->erp->texts_in( 'statuses' ) as $word => $status ) {
			$this->statuses[ Text::lower( Text::trim( (string) $word ) ) ] = $status;
		}
		$this->check_rows();
		$orders       = $members->inner( 'orders' );
		$this->orders = null === $orders || ! $orders->has( 'lists' ) ? null : new OrderLists( $orders, $this->feed, $this );
		$locations = $this->locations();
		if ( null === $locations ? $this->erp->has( 'locations' ) : array() === $locations ) {
			throw new FeedError( 'locations_unclear', __( 'The mapping\'s `locations` is neither `all` nor a list of locations.', 'stock-truth' ), 'erp.locations' );
		}
	}

	/**
	 * Reads a mapping file.
	 *
	 * @param string                $json       The file's text.
	 * @param array<string, string> $parameters Values for its `feed.parameters`, which go before those in the file.
	 * @throws FeedError Where it is not one that can be used.
	 */
	public static function from_json( string $json, array $parameters = array() ): Mapping {
		return new self( new Members( MappingShape::read( $json, $parameters ) ) );
	}

	/**
	 * Refuses a list whose figures mean nothing that the rules could count with.
	 *
	 * @throws FeedError With what to do about it.
	 */
	public function must_have_basis(): void {
		if ( ! $this->erp->has( 'basis' ) ) {
			throw new FeedError( 'basis_undeclared', __( 'The mapping does not declare by `erp.basis` what its figures mean. Say `free` if they are physical stock less what the ERP has reserved.', 'stock-truth' ) );
		}
	}

	/**
	 * Refuses a list whose figures mean something else than its feed declares.
	 *
	 * @param string $basis What the feed declares.
	 * @throws FeedError With what to do about it.
	 */
	public function must_mean( string $basis ): void {
		if ( $basis !== $this->erp->text( 'basis' ) ) {
			throw new FeedError( 'basis_differs', __( 'The mapping declares another basis than the feed. `free` is physical stock less what the ERP has reserved, `on_hand` is physical stock. Declare in both what the figure means.', 'stock-truth' ), 'basis' );
		}
	}

	/**
	 * Refuses what the plugin cannot serve.
	 *
	 * @throws FeedError With what to do about it.
	 */
	public function must_be_servable(): void {
		$this->must_have_basis();
	}

	/**
	 * For people: what the mapping is called; empty where it does not say.
	 */
	public function title(): string {
		return $this->feed->text( 'title' ) ?? '';
	}

	/**
	 * Whether the list is JSON; else it is CSV.
	 */
	public function is_json(): bool {
		return 'json' === $this->erp->text( 'format' );
	}

	/**
	 * Name of the declared character set; null where none is.
	 */
	public function encoding(): ?string {
		$encoding = $this->erp->text( 'encoding' );
		return null === $encoding ? null : Encoding::name( $encoding );
	}

	/**
	 * The declared mark between columns; null where the heading tells it.
	 */
	public function delimiter(): ?string {
		return self::DELIMITERS[ $this->erp->text( 'delimiter' ) ?? '' ] ?? null;
	}

	/**
	 * What stands around cells; empty where quotes are marks like any other.
	 */
	public function quote(): string {
		return $this->erp->text( 'quote' ) ?? '"';
	}

	/**
	 * Whether the first line names the columns.
	 */
	public function has_heading(): bool {
		return $this->erp->flag( 'heading', true );
	}

	/**
	 * How figures are written.
	 */
	public function numbers(): Numbers {
		$words   = array(
			'dot'   => '.',
			'comma' => ',',
		);
		$decimal = $this->erp->text( 'decimal' );
		return new Numbers( $words[ $decimal ?? '' ] ?? $decimal, $this->erp->text( 'thousands' ), $this->erp->flag( 'trailingMinus', false ) );
	}

	/**
	 * Whether the ERP counts in binary fractions, so that its numbers may carry what these leave over.
	 */
	public function has_floats(): bool {
		return $this->erp->flag( 'floats', false );
	}

	/**
	 * How times are written.
	 */
	public function times(): Times {
		return $this->times;
	}

	/**
	 * Where the columns are.
	 */
	public function columns(): Columns {
		return $this->columns;
	}

	/**
	 * Where the list is.
	 */
	public function root(): Place {
		return new Place( $this->root_text() );
	}

	/**
	 * Where the list is, as the mapping writes it.
	 */
	public function root_text(): string {
		return $this->erp->text( 'root' ) ?? '';
	}

	/**
	 * Where rows stand in each element of the list; an empty place where the elements are the rows.
	 */
	public function rows_in(): Place {
		return new Place( $this->erp->text( 'rowsIn' ) ?? '' );
	}

	/**
	 * Whether rows stand within the elements of the list.
	 */
	public function is_nested(): bool {
		return '' !== ( $this->erp->text( 'rowsIn' ) ?? '' ) || $this->rows_are_members();
	}

	/**
	 * Whether rows are the members of an object and not the elements of a list.
	 */
	public function rows_are_members(): bool {
		return $this->erp->flag( 'members', false );
	}

	/**
	 * Whether rows of one item and location are parts of one figure.
	 */
	public function adds_rows(): bool {
		return $this->erp->flag( 'add', false );
	}

	/**
	 * The instant that the mapping declares for all figures; null where it declares none.
	 */
	public function as_of(): ?int {
		return $this->as_of;
	}

	/**
	 * Where a JSON answer says when its figures were read; null where nothing is declared.
	 */
	public function as_of_place(): ?Place {
		$place = $this->erp->text( 'asOfPlace' );
		return null === $place ? null : new Place( $place );
	}

	/**
	 * How many pieces one of a unit is, in ten-thousandths; null where nobody declared it.
	 *
	 * @param string $unit The ERP's word; empty for the shop's piece.
	 */
	public function factor( string $unit ): ?int {
		return '' === $unit ? 10000 : $this->units[ Text::lower( $unit ) ] ?? null;
	}

	/**
	 * The core's word for a status; null where the ERP's word is not declared.
	 *
	 * @param string $word The ERP's word; empty for an active item.
	 * @return value-of<self::STATUSES>|null
	 */
	public function status( string $word ): ?string {
		$said = '' === $word ? 'active' : $this->statuses[ Text::lower( $word ) ] ?? null;
		foreach ( self::STATUSES as $known ) {
			if ( $known === $said ) {
				return $known;
			}
		}
		return null;
	}

	/**
	 * The locations whose figures are read: a list, `all`, or null where nothing is declared and one
	 * location at most may come.
	 *
	 * @return list<string>|'all'|null
	 */
	public function locations() {
		return 'all' === $this->erp->text( 'locations' ) ? 'all' : $this->erp->list_of_texts( 'locations' );
	}

	/**
	 * How the list is asked for.
	 */
	public function request(): Request {
		return $this->request;
	}

	/**
	 * How the ERP's orders are read; null where it is not declared.
	 */
	public function orders(): ?OrderLists {
		return $this->orders;
	}

	/**
	 * Checks where rows are, and what becomes of several of one item.
	 *
	 * @throws FeedError The first declaration that cannot hold.
	 */
	private function check_rows(): void {
		foreach ( array( 'rowsIn', 'members' ) as $member ) {
			if ( $this->erp->has( $member ) && ! $this->is_json() ) {
				throw MappingShape::fault( 'erp.' . $member );
			}
		}
		if ( $this->adds_rows() && $this->request->since()->is_declared() ) {
			throw new FeedError( 'sum_of_changes', __( 'The mapping adds up rows and asks for changes: the rows that did not change would be missing in the sums. Take `since` out.', 'stock-truth' ), 'feed.since' );
		}
		if ( $this->adds_rows() && ! $this->request->refuses_bad_rows() ) {
			throw new FeedError( 'sum_of_some_rows', __( 'The mapping adds up rows and leaves out those that cannot be read: the sums would be too small. Take `badRows` out.', 'stock-truth' ), 'feed.badRows' );
		}
	}

	/**
	 * Checks how the file is written.
	 *
	 * @throws FeedError The first declaration that cannot hold.
	 */
	private function check_dialect(): void {
		$encoding = $this->erp->text( 'encoding' );
		if ( null !== $encoding && null === Encoding::name( $encoding ) ) {
			/* translators: %s: name. */
			throw new FeedError( 'encoding_unknown', sprintf( __( '`%s` is no encoding such as utf-8 or windows-1252.', 'stock-truth' ), $encoding ), 'erp.encoding' );
		}
		$delimiter = $this->erp->text( 'delimiter' );
		if ( null !== $delimiter && ! isset( self::DELIMITERS[ $delimiter ] ) ) {
			/* translators: %s: text. */
			throw new FeedError( 'delimiter_unknown', sprintf( __( '`%s` is none of `,`, `;`, `|` and `tab`.', 'stock-truth' ), $delimiter ), 'erp.delimiter' );
		}
		if ( 1 !== preg_match( '/^[!-\/:-@[-`{-~]?$/D', $this->quote() ) ) {
			throw new FeedError( 'quote_not_one_mark', __( 'The mapping\'s `quote` is not one ASCII mark.', 'stock-truth' ), 'erp.quote' );
		}
		$decimal   = $this->erp->text( 'decimal' );
		$thousands = $this->erp->text( 'thousands' );
		$is_same   = in_array( array( $decimal, $thousands ), array( array( '.', '.' ), array( 'dot', '.' ), array( ',', ',' ), array( 'comma', ',' ) ), true );
		if ( null !== $thousands && ( null === $decimal || $is_same ) ) {
			throw new FeedError( 'thousands_unclear', __( 'The mapping\'s `thousands` needs `decimal` declared, and another mark than that.', 'stock-truth' ), 'erp.thousands' );
		}
	}

	/**
	 * The instant that the mapping declares.
	 *
	 * @param \DateTimeZone|null $zone The declared zone.
	 * @throws FeedError Where it is none.
	 */
	private function declared_instant( ?\DateTimeZone $zone ): ?int {
		$text = $this->erp->text( 'asOf' );
		if ( null === $text ) {
			return null;
		}
		try {
			return ( new Times( $zone, null ) )->read( $text );
		} catch ( BadRow $bad ) {
			/* translators: %s: code. */
			throw new FeedError( $bad->code_name(), sprintf( __( 'The mapping\'s `asOf` is no instant such as 2026-11-23T10:00:00+01:00 (%s).', 'stock-truth' ), $bad->code_name() ), 'erp.asOf' );
		}
	}

	/**
	 * Pieces in each declared unit.
	 *
	 * @param array<array-key, string> $declared Factors as text by unit.
	 * @return array<string, int>
	 * @throws FeedError Where one is no factor.
	 */
	private static function factors( array $declared ): array {
		$factors = array();
		foreach ( $declared as $unit => $text ) {
			try {
				$factor = Decimal::parse( $text );
			} catch ( NotADecimal $error ) {
				/* translators: 1: text, 2: unit. */
				throw new FeedError( $error->reason(), sprintf( __( '`%1$s` is no number of pieces for the unit `%2$s`.', 'stock-truth' ), $text, $unit ), 'erp.units.' . (string) $unit );
			}
			if ( $factor <= 0 ) {
				/* translators: %s: unit. */
				throw new FeedError( 'factor_not_positive', sprintf( __( 'The unit `%s` must stand for more than nothing.', 'stock-truth' ), $unit ), 'erp.units.' . (string) $unit );
			}
			$factors[ Text::lower( Text::trim( (string) $unit ) ) ] = $factor;
		}
		return $factors;
	}
}
