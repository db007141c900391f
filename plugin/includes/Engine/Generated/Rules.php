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
	const DIGEST = 'ebb5f6d42c170a0eb993b3a73710e4304edee9fdb20e522ca5670da88eb3921d';
}
