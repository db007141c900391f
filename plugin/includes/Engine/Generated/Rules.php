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
	const DIGEST = '1cd0876873509be21b620dddd16b2ad40ac87476972fa5da0a8cf41803e996c4';
}
