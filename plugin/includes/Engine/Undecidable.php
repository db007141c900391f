<?php
/**
 * The core did not answer.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Thrown when the core trapped: its instance is gone, and the verdict is `undecided`.
 */
final class Undecidable extends \RuntimeException {
}
