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
	const DIGEST = '90cca0618ebeec025319d6b3500bb0f15e6fa303b220dfae3585446482c25b3c';
}
