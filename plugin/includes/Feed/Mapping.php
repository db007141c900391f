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

defined( 'ABSPATH' ) || exit;

/**
 * One mapping.
 */
final class Mapping implements JsonList, Notation {

	/** How many items are asked for at a time, where the mapping does not say it. */
	const ITEMS = 50;

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
	 * How single items are asked for; null where the ERP answers with its whole list only.
	 *
	 * @var Request|null
	 */
	private $items;

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
	 * How its text is written.
	 *
	 * @var Dialect
	 */
	private $dialect;

	/**
	 * The ERP's words for units and statuses.
	 *
	 * @var Words
	 */
	private $words;

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
		$this->erp     = $members->inner( 'erp' ) ?? new Members( new \stdClass() );
		$this->feed    = $members->inner( 'feed' ) ?? new Members( new \stdClass() );
		$this->dialect = new Dialect( $this->erp );
		$zone_name     = $this->erp->text( 'zone' );
		$zone          = null === $zone_name ? null : Times::zone( $zone_name );
		$this->times   = new Times( $zone, $this->erp->text( 'asOfFormat' ) );
		if ( null !== $zone_name && null === $zone ) {
			/* translators: %s: name. */
			throw new FeedError( 'zone_unknown', sprintf( __( '`%s` is no time zone such as Europe/Berlin.', 'stock-truth' ), $zone_name ), 'erp.zone' );
		}
		$this->as_of   = $this->declared_instant( $zone );
		$this->request = new Request( $this->feed, $zone );
		$this->items   = $this->request_for_items( $zone );
		$this->columns = Columns::declared( $this->erp->inner( 'fields' ), $this->is_json(), $this->dialect->has_heading(), $this->is_nested(), $this->rows_are_members() );
		$this->words   = new Words( $this->erp );
		$this->check_rows();
		$orders       = $members->inner( 'orders' );
		$this->orders = null === $orders || ! $orders->has( 'lists' ) ? null : new OrderLists( $orders, $this->feed, $this );
		$locations    = $this->locations();
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
	 * The same list, of which single items are asked for; null where they cannot be.
	 */
	public function of_items(): ?self {
		if ( null === $this->items ) {
			return null;
		}
		$mapping          = clone $this;
		$mapping->request = $this->items;
		return $mapping;
	}

	/**
	 * How many items are asked for at a time.
	 *
	 * @return positive-int
	 */
	public function items_at_a_time(): int {
		$items = $this->feed->inner( 'items' );
		$batch = null === $items ? null : $items->number( 'batch' );
		// The form of the mapping lets no smaller number through.
		return null === $batch || $batch < 1 ? self::ITEMS : $batch;
	}

	/**
	 * How single items are asked for: rows, figures, sign-in and errors are as in the whole list.
	 *
	 * @param \DateTimeZone|null $zone The zone that dates are written in.
	 * @throws FeedError Where what is declared asks for none.
	 */
	private function request_for_items( ?\DateTimeZone $zone ): ?Request {
		$items = $this->feed->inner( 'items' );
		if ( null === $items ) {
			return null;
		}
		$shared = array();
		foreach ( array( 'parameters', 'login', 'errorAt', 'sequence' ) as $name ) {
			$shared[ $name ] = $this->feed->value( $name );
		}
		$request = new Request( $items->with( array_filter( $shared, static fn( $value ): bool => null !== $value ) ), $zone, 'feed.items', array( 'items' ) );
		if ( ! $request->asks_for_items() || ! $this->is_json() ) {
			throw MappingShape::fault( 'feed.items' );
		}
		return $request;
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
		return $this->dialect->encoding();
	}

	/**
	 * How its text is written.
	 */
	public function dialect(): Dialect {
		return $this->dialect;
	}

	/**
	 * How figures are written.
	 */
	public function numbers(): Numbers {
		return $this->dialect->numbers();
	}

	/**
	 * Whether the ERP counts in binary fractions, so that its numbers may carry what these leave over.
	 */
	public function has_floats(): bool {
		return $this->dialect->has_floats();
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
		return $this->words->factor( $unit );
	}

	/**
	 * The core's word for a status; null where the ERP's word is not declared.
	 *
	 * @param string $word The ERP's word; empty for an active item.
	 * @return value-of<Words::STATUSES>|null
	 */
	public function status( string $word ): ?string {
		return $this->words->status( $word );
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
}
