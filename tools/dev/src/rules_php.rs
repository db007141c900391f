//! The PHP class that says which rules the plugin's generated classes are made of.
//!
//! Decides only that it stands in a class of its own: a page that uses an answer which the rules gave earlier has to know
//! whether they are the same, and must not load them to find out.

use stock_truth::rules::digest::RULES_DIGEST;

/// The source of the class `Rules`.
pub(crate) fn class() -> String {
    HEAD.replace("DIGEST_OF_THEM", RULES_DIGEST)
}

const HEAD: &str = "<?php
/**
 * Which rules the classes beside this one are made of. Made by: cargo dev build, from the sources of the rules.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\\Engine\\Generated;

/**
 * The same digest as the classes themselves have, at the cost of a small file.
 */
final class Rules {

	/** 64 hexadecimal digits. */
	const DIGEST = 'DIGEST_OF_THEM';
}
";
