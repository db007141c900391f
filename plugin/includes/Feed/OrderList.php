<?php
/**
 * One list of an ERP's orders, as a mapping declares it.
 *
 * Decides which declarations can hold together. The sign-in, the parameters, and how figures, units and times are written are
 * those of the stock's list.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Where its rows stand and how it is asked for.
 */
final class OrderList implements JsonList {

	/** How many orders are asked for at a time, where nothing is declared, and at most. */
	const BATCH     = 50;
	const BATCH_MAX = 500;

	/**
	 * What is declared of it.
	 *
	 * @var Members
	 */
	private $declared;

	/**
	 * How the ERP writes figures, units and times.
	 *
	 * @var Notation
	 */
	private $notation;

	/**
	 * How it is asked for.
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
	 * Reads its rows.
	 *
	 * @var OrderRowReader
	 */
	private $reader;

	/**
	 * A list.
	 *
	 * @param Members $declared What is declared of it.
	 * @param Members $feed     The mapping's part `feed`.
	 * @param Notation $notation How the ERP writes figures, units and times.
	 * @param string  $prefix   What stands before an order's number.
	 * @param string  $place    Where it is declared.
	 * @throws FeedError The first declaration that cannot hold.
	 */
	public function __construct( Members $declared, Members $feed, Notation $notation, string $prefix, string $place ) {
		$this->declared = $declared;
		$this->notation  = $notation;
		$shared         = array_filter( array( 'parameters' => $feed->value( 'parameters' ), 'login' => $feed->value( 'login' ) ), 'is_object' );
		$this->request  = new Request( $declared->with( $shared ), $notation->times()->declared_zone(), $place, array( 'orders' ) );
		$fields         = $declared->inner( 'fields' ) ?? new Members( new \stdClass() );

		list( $this->columns, $figures ) = Columns::of_orders( $fields, $place . '.fields', $this->is_nested(), $this->rows_are_members() );

		$together = array_unique( array( $fields->has( 'quantity' ), $fields->has( 'state' ), $declared->has( 'states' ) ) );
		if ( array() === $figures ) {
			throw new FeedError( 'fields_undeclared', __( 'A list of orders states no quantity: declare `quantity` with `state`, or a stage.', 'stock-truth' ), $place . '.fields' );
		}
		if ( count( $together ) > 1 ) {
			// A quantity without a state stands at no stage, and a state without a quantity says nothing.
			throw MappingShape::fault( $place . '.states' );
		}
		if ( $declared->has( 'batch' ) && ( $declared->number( 'batch' ) > self::BATCH_MAX || ! $this->is_by_order() ) ) {
			throw MappingShape::fault( $place . '.batch' );
		}
		$states = array();
		foreach ( $declared->texts_in( 'states' ) as $word => $stage ) {
			$states[ Text::lower( Text::trim( (string) $word ) ) ] = $stage;
		}
		$this->reader = new OrderRowReader( $notation, $figures, $states, $prefix );
	}

	/**
	 * Reads its rows.
	 */
	public function reader(): OrderRowReader {
		return $this->reader;
	}

	/**
	 * For people: what the list is called; where it does not say, its path.
	 */
	public function title(): string {
		return $this->declared->text( 'title' ) ?? $this->declared->text( 'path' ) ?? '';
	}

	/**
	 * Whether orders are asked for by what the ERP knows them by; else it answers with all that it has.
	 */
	public function is_by_order(): bool {
		return $this->request->asks_for_orders();
	}

	/**
	 * How many orders are asked for at a time.
	 */
	public function batch(): int {
		return $this->declared->number( 'batch' ) ?? self::BATCH;
	}

	/**
	 * How it is asked for.
	 */
	public function request(): Request {
		return $this->request;
	}

	/**
	 * A list of orders is JSON: a file of orders has columns of its own, see OrderReadEntry.
	 */
	public function is_json(): bool {
		return true;
	}

	/**
	 * JSON that is asked for over HTTP is UTF-8.
	 */
	public function encoding(): ?string {
		return null;
	}

	/**
	 * How times are written.
	 */
	public function times(): Times {
		return $this->notation->times();
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
		return $this->declared->text( 'root' ) ?? '';
	}

	/**
	 * Where rows stand in each element of the list; an empty place where the elements are the rows.
	 */
	public function rows_in(): Place {
		return new Place( $this->declared->text( 'rowsIn' ) ?? '' );
	}

	/**
	 * Whether rows stand within the elements of the list.
	 */
	public function is_nested(): bool {
		return '' !== ( $this->declared->text( 'rowsIn' ) ?? '' ) || $this->rows_are_members();
	}

	/**
	 * Whether rows are the members of an object and not the elements of a list.
	 */
	public function rows_are_members(): bool {
		return $this->declared->flag( 'members', false );
	}

	/**
	 * The same list as it stands in a message that is pushed; null where messages do not tell it.
	 */
	public function in_message(): ?self {
		$place = $this->declared->text( 'inMessage' );
		if ( null === $place ) {
			return null;
		}
		$list           = clone $this;
		$list->declared = $this->declared->with( array( 'root' => $place ) );
		return $list;
	}

	/**
	 * Where an answer says when it was read; null where nothing is declared.
	 */
	public function as_of_place(): ?Place {
		$place = $this->declared->text( 'asOfPlace' );
		return null === $place ? null : new Place( $place );
	}
}
