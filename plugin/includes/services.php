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
	Ledger\Cleaning::class     => static fn( Services $s ): Ledger\Cleaning => new Ledger\Cleaning(
		array(
			'alias'        => $s->get( Ledger\AliasTable::class ),
			'claim'        => $s->get( Ledger\ClaimTable::class ),
			'decision'     => $s->get( Ledger\DecisionTable::class ),
			'exception'    => $s->get( Ledger\ExceptionTable::class ),
			'exception_event' => $s->get( Ledger\ExceptionEventTable::class ),
			'feed_message' => $s->get( Ledger\FeedMessageTable::class ),
			'feed_refusal' => $s->get( Ledger\FeedRefusalTable::class ),
			'feed_run'     => $s->get( Ledger\FeedRunTable::class ),
			'hold'         => $s->get( Ledger\HoldTable::class ),
			'journal'      => $s->get( Ledger\JournalTable::class ),
			'listing_day'  => $s->get( Ledger\ListingDayTable::class ),
			'policy'       => $s->get( Ledger\PolicyTable::class ),
			'order_line'   => $s->get( Ledger\OrderLineTable::class ),
			'outbox'       => $s->get( Ledger\OutboxTable::class ),
			'outbox_subject' => $s->get( Ledger\OutboxSubjectTable::class ),
			'staged'       => $s->get( Ledger\StagedTable::class ),
			'staged_order' => $s->get( Ledger\StagedOrderTable::class ),
			'supply'       => $s->get( Ledger\SupplyTable::class ),
			'webhook_delivery' => $s->get( Ledger\DeliveryTable::class ),
		)
	),
	Policy\StorePolicy::class   => static fn( Services $s ): Policy\StorePolicy => new Policy\StorePolicy(
		static fn(): Ledger\PolicyTable => $s->get( Ledger\PolicyTable::class )
	),
	Facts\PoolFacts::class     => static fn( Services $s ): Facts\PoolFacts => new Facts\PoolFacts(
		static fn(): Catalog\Refresh => $s->get( Catalog\Refresh::class ),
		$s->get( Ledger\DrawnListings::class )
	),
	Gate\Guard::class          => static fn( Services $s ): Gate\Guard => new Gate\Guard(
		static fn(): Gate\Decided => $s->get( Gate\Decided::class ),
		static fn(): Facts\Fallback => $s->get( Facts\Fallback::class ),
		$s->get( Gate\Judge::class ),
		static fn(): Gate\JustInTime => $s->get( Gate\JustInTime::class ),
		$s->get( Log::class ),
		$s->get( Gate\Messages::class ),
		static fn(): Gate\Observed => $s->get( Gate\Observed::class ),
		static fn(): Gate\OrderHold => $s->get( Gate\OrderHold::class ),
		$s->get( Gate\OwnOrder::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Gate\HeldOrder::class => static fn( Services $s ): Gate\HeldOrder => new Gate\HeldOrder(
		$s->get( Gate\StaffDoor::class ),
		$s->get( Ledger\Events::class ),
		$s->get( Gate\FirstStored::class ),
		$s->get( Gate\HeldOrderMail::class ),
		$s->get( Gate\PassedOrders::class ),
		static fn(): Exceptions\HeldOrders => $s->get( Exceptions\HeldOrders::class ),
		$s->get( Ledger\Orders::class ),
		$s->get( Gate\ToldPayments::class )
	),
	Gate\SaleQuantities::class => static fn( Services $s ): Gate\SaleQuantities => new Gate\SaleQuantities(
		$s->get( Facts\EarlierAnswers::class ),
		$s->get( Log::class ),
		static fn(): Facts\ReadAhead => $s->get( Facts\ReadAhead::class )
	),
	Gate\Standing::class       => static fn( Services $s ): Gate\Standing => new Gate\Standing(
		$s->get( Facts\EarlierAnswers::class ),
		$s->get( Facts\Expected::class ),
		$s->get( Log::class ),
		$s->get( Gate\OwnOrder::class ),
		static fn(): Gate\Showing => $s->get( Gate\Showing::class ),
		$s->get( Gate\StoreApi::class )
	),
);
