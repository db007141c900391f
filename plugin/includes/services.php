<?php
/**
 * The services that are not built from their constructor alone.
 *
 * Decides what such a service is given. Every other service is handed what its constructor names, see Services.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

return array(
	Ledger\Cleaning::class       => static fn( Services $s ): Ledger\Cleaning => new Ledger\Cleaning(
		array(
			'alias'        => $s->get( Ledger\AliasTable::class ),
			'demand'       => $s->get( Ledger\Demand::class ),
			'feed_refusal' => $s->get( Ledger\FeedRefusalTable::class ),
			'feed_run'     => $s->get( Ledger\FeedRunTable::class ),
			'journal'      => $s->get( Ledger\JournalTable::class ),
		)
	),
	Policy\SettingsFields::class => static fn( Services $s ): Policy\SettingsFields => new Policy\SettingsFields(
		array(
			'url'     => $s->get( Feed\AddressCheck::class ),
			'mapping' => $s->get( Feed\MappingCheck::class ),
		)
	),
);
