<?php
/**
 * The store's policy as every page needs it.
 *
 * Decides where it is kept beside the table: in an option that WordPress reads with every page anyway. The truth is the
 * table policy; the option follows it in the transaction that changes it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\Failure;
use StockTruth\Ledger\PolicyTable;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes the option.
 *
 * @phpstan-import-type ResolveAnswerPolicy from Shapes
 */
final class StorePolicy {

	const OPTION = 'stock_truth_policy';

	/** Whether any category or product ever chose: a shop where none did never asks which layers hold. */
	const LAYERED = 'stock_truth_policy_layers';

	/**
	 * What scopes choose.
	 *
	 * @var callable(): PolicyTable
	 */
	private $policies;

	/**
	 * What was stored when it was read last, and the policy that it stands for.
	 *
	 * @var array{0: mixed, 1: ResolveAnswerPolicy}|null
	 */
	private $read;

	/**
	 * Constructor.
	 *
	 * @param callable $policies What scopes choose; a page reads the option alone.
	 *
	 * @phpstan-param callable(): PolicyTable $policies
	 */
	public function __construct( callable $policies ) {
		$this->policies = $policies;
	}

	/**
	 * The policy that holds where no layer above the store's does.
	 *
	 * @return array
	 *
	 * @phpstan-return ResolveAnswerPolicy
	 */
	public function current(): array {
		$stored = get_option( self::OPTION );
		if ( null === $this->read || $this->read[0] !== $stored ) {
			$policy = is_array( $stored ) ? $stored['policy'] ?? null : null;
			if ( ! is_array( $policy ) || ! is_int( $policy['maxAgeMs'] ?? null ) ) {
				return $this->restore();
			}
			// Written by put() below; what somebody else put there the codec refuses.
			/** @var ResolveAnswerPolicy $policy */
			$this->read = array( $stored, $policy );
		}
		return $this->read[1];
	}

	/**
	 * The revision of the store's layer that it came from; 0 where nobody chose.
	 */
	public function revision(): int {
		$stored = get_option( self::OPTION );
		return is_array( $stored ) && is_int( $stored['revision'] ?? null ) ? $stored['revision'] : 0;
	}

	/**
	 * Whether any category or product ever chose.
	 */
	public static function is_layered(): bool {
		return 'no' !== get_option( self::LAYERED );
	}

	/**
	 * Says that a category or product chooses. To be called in the transaction that writes the layer.
	 */
	public function note_layered(): void {
		update_option( self::LAYERED, 'yes', true );
	}

	/**
	 * Writes what the store's layer came to. To be called in the transaction that writes the layer.
	 *
	 * @param int                  $revision Of the layer.
	 * @param array<string, mixed> $policy   The policy.
	 */
	public function put( int $revision, array $policy ): void {
		update_option( self::OPTION, array( 'revision' => $revision, 'policy' => $policy ), true );
	}

	/**
	 * Has the option read anew: what a transaction wrote others may have cached as it was before, and what one took back
	 * is cached here.
	 */
	public static function forget_cached(): void {
		wp_cache_delete( self::OPTION, 'options' );
		wp_cache_delete( self::LAYERED, 'options' );
		wp_cache_delete( 'alloptions', 'options' );
	}

	/**
	 * Makes the option again where it is not what the table says: it was lost, or somebody wrote over it.
	 */
	public function follow(): void {
		if ( ( $this->policies )()->newest( PolicyTable::STORE, 0 )->revision !== $this->revision() ) {
			$this->restore();
		}
		if ( ! self::is_layered() && ( $this->policies )()->is_layered() ) {
			$this->note_layered();
		}
	}

	/**
	 * Makes the option again from the table. Before the table is there, what nobody chose holds.
	 *
	 * @return array
	 *
	 * @phpstan-return ResolveAnswerPolicy
	 */
	private function restore(): array {
		$policy = self::defaults();
		try {
			$layer  = ( $this->policies )()->newest( PolicyTable::STORE, 0 );
			$policy = array_merge( $policy, array_intersect_key( $layer->fields, $policy ) );
			$this->put( $layer->revision, $policy );
			if ( false === get_option( self::LAYERED ) ) {
				update_option( self::LAYERED, ( $this->policies )()->is_layered() ? 'yes' : 'no', true );
			}
		} catch ( Failure $failure ) {
			unset( $failure ); // A site whose tables are not made yet.
		}
		/** @var ResolveAnswerPolicy $policy */
		return $policy;
	}

	/**
	 * What holds where nobody chose, by the core's layout.
	 *
	 * @return array<string, int|string>
	 */
	private static function defaults(): array {
		$defaults = array();
		foreach ( Layout::CALLS['policies']['question'][0][3] as list( $name, , $codes, , $default ) ) {
			$word              = null === $codes ? false : array_search( $default, Layout::CODES[ $codes ], true );
			$defaults[ $name ] = false === $word ? (int) $default : (string) $word;
		}
		return $defaults;
	}
}
