<?php
/**
 * What a feed has to declare before anything of it is admitted.
 *
 * Decides that each part of a contract is declared, and which declarations the plugin can serve. What follows from a
 * contract is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Checks contracts.
 */
final class Contract {

	const TRANSPORTS = array( 'pull', 'push', 'file', 'folder' );
	const CONTRACTS  = array( 'weak', 'orders' );
	const BASES      = array( 'free', 'on_hand' );
	const PUSHES     = array( 'hint', 'delta', 'snapshot' );
	const STAGES     = array( 'entered', 'confirmed', 'reserved', 'picked', 'shipped' );

	/**
	 * Refuses a feed whose contract is not declared wholly, or not one that can be served.
	 *
	 * @param FeedRow $feed Feed.
	 * @throws FeedError With the field that is meant.
	 */
	public static function must_be_whole( FeedRow $feed ): void {
		$undeclared = self::undeclared( $feed );
		if ( array() !== $undeclared ) {
			throw new FeedError(
				'contract_undeclared',
				sprintf(
					/* translators: 1: name of the feed, 2: name of a field. */
					__( 'The feed `%1$s` does not declare `%2$s`. Nothing of it is used until its contract is declared wholly.', 'stock-truth' ),
					$feed->name,
					$undeclared[0]
				),
				$undeclared[0]
			);
		}
		self::must_be_servable( $feed );
	}

	/**
	 * Refuses declarations that the plugin cannot serve, whatever is not declared yet.
	 *
	 * @param FeedRow $feed Feed.
	 * @throws FeedError With the field that is meant.
	 */
	public static function must_be_servable( FeedRow $feed ): void {
		if ( 'on_hand' === $feed->basis && 'orders' !== $feed->contract ) {
			throw new FeedError( 'basis_not_supported', __( 'The feed declares the basis `on_hand`, which still contains what is ordered and not shipped, and not the contract `orders`, by which the plugin learns what is shipped: it would be sold twice. Declare the contract `orders` and have the ERP’s orders read, or have the ERP give the figure with reserved goods taken off and declare `free`.', 'stock-truth' ), 'basis' );
		}
	}

	/**
	 * Fields of the contract that are not declared, in the order in which they are asked for.
	 *
	 * @param FeedRow $feed Feed.
	 * @return list<string>
	 */
	public static function undeclared( FeedRow $feed ): array {
		$is_declared = array(
			'transport'            => in_array( $feed->transport, self::TRANSPORTS, true ),
			'contract'             => in_array( $feed->contract, self::CONTRACTS, true ),
			'basis'                => in_array( $feed->basis, self::BASES, true ),
			'reflects_orders_from' => in_array( $feed->reflects_orders_from, self::STAGES, true ),
			'lag_ms'               => 'weak' !== $feed->contract || null !== $feed->lag_ms,
			// A file may bring its mapping with it.
			'mapping'              => 'file' === $feed->transport || '' !== ( 'push' === $feed->transport ? $feed->push_mapping() : $feed->mapping ),
			'folder'               => 'folder' !== $feed->transport || '' !== Folders::declared( $feed ),
			// A hint is of use only where there is something to ask for.
			'push'                 => 'push' !== $feed->transport || in_array( $feed->push(), array( 'delta', 'snapshot' ), true ),
		);
		return array_keys( array_filter( $is_declared, static fn( bool $declared ): bool => ! $declared ) );
	}
}
