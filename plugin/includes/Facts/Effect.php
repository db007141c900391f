<?php
/**
 * What one order takes of the stock.
 *
 * Decides nothing: it carries what the core said.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

defined( 'ABSPATH' ) || exit;

/**
 * One order's effect.
 */
final class Effect {

	/**
	 * One of `demand`, `hold`, `left`, `baseline`.
	 *
	 * @var string
	 */
	private $word;

	/**
	 * Whether somebody has to say what the status means.
	 *
	 * @var bool
	 */
	private $is_unclear;

	/**
	 * Whether the ledger is to say what its lines ask for.
	 *
	 * @var bool
	 */
	private $is_recorded;

	/**
	 * Whether the core was asked.
	 *
	 * @var bool
	 */
	private $is_judged;

	/**
	 * Whether it is set to pending before it is tried again.
	 *
	 * @var bool
	 */
	private $is_set_pending;

	/**
	 * An effect.
	 *
	 * @param string $word        Of the core.
	 * @param bool   $is_unclear  Whether somebody has to say what the status means.
	 * @param bool   $is_recorded Whether the ledger is to say what its lines ask for.
	 * @param bool   $is_judged   Whether the core was asked.
	 * @param bool   $is_set_pending Whether it is set to pending before it is tried again.
	 */
	public function __construct( string $word, bool $is_unclear, bool $is_recorded, bool $is_judged, bool $is_set_pending ) {
		$this->word        = $word;
		$this->is_unclear  = $is_unclear;
		$this->is_recorded = $is_recorded;
		$this->is_judged   = $is_judged;
		$this->is_set_pending = $is_set_pending;
	}

	/**
	 * Whether its lines ask for their net quantities.
	 */
	public function is_demand(): bool {
		return 'demand' === $this->word;
	}

	/**
	 * Whether the ledger is to say what its lines ask for.
	 */
	public function is_recorded(): bool {
		return $this->is_recorded;
	}

	/**
	 * Whether somebody has to say what the status means.
	 */
	public function is_unclear(): bool {
		return $this->is_unclear;
	}

	/**
	 * Whether it is set to pending before it is tried again: WooCommerce counts no reservation of it.
	 */
	public function is_set_pending(): bool {
		return $this->is_set_pending;
	}

	/**
	 * Whether the core was asked. Where it could not be, the order is judged as soon as it can.
	 */
	public function is_judged(): bool {
		return $this->is_judged;
	}
}
