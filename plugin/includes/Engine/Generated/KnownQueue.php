<?php
/**
 * Questions with known answers. Made by: cargo dev build, from tests/cases and the native core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine\Generated;

/**
 * What the class Queue must say before anything rests on it: call, words of the question, words of the answer.
 * A question is the runs of its policies, a bar, and its own runs; a run is its place and its words.
 */
final class KnownQueue {

	/** Changes with every question and answer. */
	const DIGEST = 'e3b0c44298fc1c14';

	/**
	 * All of them.
	 *
	 * @var list<array{string, string, string}>
	 */
	const ALL = array(
	);
}
