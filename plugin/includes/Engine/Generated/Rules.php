<?php
/**
 * Which rules the classes beside this one are made of. Made by: cargo dev build, from the sources of the rules.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine\Generated;

/**
 * The same digest as the classes themselves have, at the cost of a small file.
 */
final class Rules {

	/** 64 hexadecimal digits. */
	const DIGEST = 'd232c870a37f9e8f1c24344a4fb581fc61b9b72d29308f6801df1457fca27551';
}
