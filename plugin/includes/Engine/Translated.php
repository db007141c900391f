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
use StockTruth\Engine\Generated\Operations;
use StockTruth\Engine\Generated\Queue;

/**
 * Names only: naming a class here does not load it.
 */
final class Translated {

	/**
	 * A generated class by its name.
	 *
	 * @param string $name Gate, Ledger, Operations or Queue.
	 * @return class-string<Gate>|class-string<Ledger>|class-string<Operations>|class-string<Queue>
	 */
	public static function class_of( string $name ): string {
		switch ( $name ) {
			case 'Gate':
				return Gate::class;
			case 'Ledger':
				return Ledger::class;
			case 'Operations':
				return Operations::class;
			default:
				return Queue::class;
		}
	}
}
