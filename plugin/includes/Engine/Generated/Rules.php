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
	const DIGEST = '125b226226621c6917cb74420fead679da344844d3a8a21dadf99e50b4a3e017';
}
