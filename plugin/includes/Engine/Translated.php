<?php
/**
 * The generated classes by the names that the layout has for them.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

use StockTruth\Engine\Generated\Gate;
use StockTruth\Engine\Generated\Ledger;

/**
 * Names only: naming a class here does not load it.
 */
final class Translated {

	/**
	 * A generated class by its name.
	 *
	 * @param string $name Gate or Ledger.
	 * @return class-string<Gate>|class-string<Ledger>
	 */
	public static function class_of( string $name ): string {
		return 'Gate' === $name ? Gate::class : Ledger::class;
	}
}
