<?php
/**
 * A list that an ERP answers with: of its stock, or of its orders.
 *
 * Decides nothing: it names what is asked of a mapping to read one.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * How one list is asked for and where its rows stand.
 */
interface JsonList {

	/**
	 * How the list is asked for.
	 */
	public function request(): Request;

	/**
	 * Whether the list is JSON; else it is CSV.
	 */
	public function is_json(): bool;

	/**
	 * Name of the declared character set; null where none is.
	 */
	public function encoding(): ?string;

	/**
	 * How times are written.
	 */
	public function times(): Times;

	/**
	 * Where the columns are.
	 */
	public function columns(): Columns;

	/**
	 * Where the list is.
	 */
	public function root(): Place;

	/**
	 * Where the list is, as the mapping writes it.
	 */
	public function root_text(): string;

	/**
	 * Where rows stand in each element of the list; an empty place where the elements are the rows.
	 */
	public function rows_in(): Place;

	/**
	 * Whether rows stand within the elements of the list.
	 */
	public function is_nested(): bool;

	/**
	 * Whether rows are the members of an object and not the elements of a list.
	 */
	public function rows_are_members(): bool;

	/**
	 * Where an answer says when it was read; null where nothing is declared.
	 */
	public function as_of_place(): ?Place;
}
