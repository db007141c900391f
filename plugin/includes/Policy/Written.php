<?php
/**
 * What became of a change of a policy.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\Row\PolicyRow;

defined( 'ABSPATH' ) || exit;

/**
 * A new revision, or why there is none.
 *
 * @phpstan-import-type Told from PolicyFields
 */
final class Written {

	/** What the scope chooses now. */
	public PolicyRow $policy;

	/**
	 * What is wrong with what was to be chosen; empty where nothing is.
	 *
	 * @var list<Told>
	 */
	public array $faults = array();

	/** Whether somebody else chose since the revision that the change rests on. */
	public bool $is_superseded = false;

	/** Whether somebody else chose in the same moment. */
	public bool $is_lost = false;

	/**
	 * What somebody else changed since, by field.
	 *
	 * @var array<string, array{from: mixed, to: mixed}>
	 */
	public array $changes = array();

	/**
	 * An outcome.
	 *
	 * @param PolicyRow $policy What the scope chooses now.
	 */
	public function __construct( PolicyRow $policy ) {
		$this->policy = $policy;
	}

	/**
	 * Whether what was wanted stands there now.
	 */
	public function is_done(): bool {
		return array() === $this->faults && ! $this->is_superseded && ! $this->is_lost;
	}
}
