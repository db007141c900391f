<?php
/**
 * Which service needs which.
 *
 * Decides the order of dependence: a service is given others here and nowhere else.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

return array(
	Engine\Engine::class => static fn( Services $s ): Engine\Engine => new Engine\Engine( $s->get( Engine\Loader::class ) ),
	Engine\Loader::class => static fn(): Engine\Loader => new Engine\Loader(),

	Ledger\Database::class => static fn(): Ledger\Database => new Ledger\Database(),
	Ledger\Demand::class => static fn( Services $s ): Ledger\Demand => new Ledger\Demand( $s->get( Ledger\Database::class ) ),
	Ledger\Events::class => static fn( Services $s ): Ledger\Events => new Ledger\Events( $s->get( Ledger\JournalTable::class ) ),
	Ledger\JournalTable::class => static fn( Services $s ): Ledger\JournalTable => new Ledger\JournalTable( $s->get( Ledger\Database::class ) ),
	Ledger\Schema::class => static fn( Services $s ): Ledger\Schema => new Ledger\Schema( $s->get( Ledger\Database::class ) ),
	Ledger\Cleaning::class => static fn( Services $s ): Ledger\Cleaning => new Ledger\Cleaning(
		array(
			'journal' => $s->get( Ledger\JournalTable::class ),
			'demand'  => $s->get( Ledger\Demand::class ),
		)
	),
	Ledger\FeedState::class => static fn( Services $s ): Ledger\FeedState => new Ledger\FeedState( $s->get( Ledger\Database::class ) ),
	Ledger\Intake::class => static fn( Services $s ): Ledger\Intake => new Ledger\Intake(
		$s->get( Ledger\Database::class ),
		$s->get( Ledger\Observations::class )
	),
	Ledger\Listings::class => static fn( Services $s ): Ledger\Listings => new Ledger\Listings(
		$s->get( Ledger\Database::class ),
		$s->get( Ledger\Observations::class )
	),
	Ledger\Observations::class => static fn( Services $s ): Ledger\Observations => new Ledger\Observations(
		$s->get( Ledger\Database::class )
	),
	Ledger\Orders::class => static fn( Services $s ): Ledger\Orders => new Ledger\Orders( $s->get( Ledger\Database::class ) ),

	Policy\SettingsFields::class => static fn( Services $s ): Policy\SettingsFields => new Policy\SettingsFields(
		array(
			'url'     => $s->get( Feed\AddressCheck::class ),
			'mapping' => $s->get( Feed\MappingCheck::class ),
		)
	),
	Policy\SettingsStore::class => static fn( Services $s ): Policy\SettingsStore => new Policy\SettingsStore( $s->get( Policy\SettingsFields::class ), $s->get( Ledger\Events::class ) ),

	Facts\CartFacts::class => static fn( Services $s ): Facts\CartFacts => new Facts\CartFacts(
		$s->get( Facts\Governed::class ),
		$s->get( Facts\PoolFacts::class ),
		$s->get( Facts\ReadAhead::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Facts\Fallback::class => static fn( Services $s ): Facts\Fallback => new Facts\Fallback(
		$s->get( Facts\Governed::class ),
		$s->get( Ledger\Listings::class )
	),
	Facts\Governed::class => static fn( Services $s ): Facts\Governed => new Facts\Governed( $s->get( Engine\Engine::class ) ),
	Facts\ListingFacts::class => static fn( Services $s ): Facts\ListingFacts => new Facts\ListingFacts(
		$s->get( Ledger\Demand::class ),
		$s->get( Demand\Effects::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Facts\PoolFacts::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Facts\PoolFacts::class => static fn( Services $s ): Facts\PoolFacts => new Facts\PoolFacts(
		$s->get( Facts\Governed::class ),
		$s->get( Ledger\Listings::class )
	),
	Facts\ReadAhead::class => static fn( Services $s ): Facts\ReadAhead => new Facts\ReadAhead( $s->get( Facts\PoolFacts::class ) ),

	Demand\CatchUp::class => static fn(): Demand\CatchUp => new Demand\CatchUp(),
	Demand\Effects::class => static fn( Services $s ): Demand\Effects => new Demand\Effects(
		$s->get( Engine\Engine::class ),
		$s->get( Log::class )
	),
	Demand\Hooks::class => static fn( Services $s ): Demand\Hooks => new Demand\Hooks(
		$s->get( Log::class ),
		$s->get( Demand\RequestRecorder::class )
	),
	Demand\OrderPass::class => static fn( Services $s ): Demand\OrderPass => new Demand\OrderPass(
		$s->get( Demand\CatchUp::class ),
		$s->get( Ledger\Demand::class ),
		$s->get( Demand\Effects::class ),
		$s->get( Log::class ),
		$s->get( Ledger\Orders::class ),
		$s->get( Demand\Recorder::class )
	),
	Demand\Recorder::class => static fn( Services $s ): Demand\Recorder => new Demand\Recorder(
		$s->get( Ledger\Database::class ),
		$s->get( Ledger\Demand::class ),
		$s->get( Demand\Effects::class ),
		$s->get( Ledger\Events::class ),
		$s->get( Facts\Governed::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Demand\Reflection::class )
	),
	Demand\RequestOrders::class => static fn(): Demand\RequestOrders => new Demand\RequestOrders(),
	Demand\RequestRecorder::class => static fn( Services $s ): Demand\RequestRecorder => new Demand\RequestRecorder(
		$s->get( Ledger\Demand::class ),
		$s->get( Log::class ),
		$s->get( Projection\Projection::class ),
		$s->get( Demand\Recorder::class ),
		$s->get( Demand\RequestOrders::class ),
		$s->get( Ledger\Orders::class )
	),
	Demand\Reflection::class => static fn( Services $s ): Demand\Reflection => new Demand\Reflection(
		$s->get( Ledger\Demand::class ),
		$s->get( Engine\Engine::class ),
		$s->get( Log::class ),
		$s->get( Policy\SettingsStore::class )
	),

	Projection\DueListings::class => static fn( Services $s ): Projection\DueListings => new Projection\DueListings(
		$s->get( Demand\CatchUp::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Projection\Projection::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Projection\Projection::class => static fn( Services $s ): Projection\Projection => new Projection\Projection(
		$s->get( Demand\CatchUp::class ),
		$s->get( Ledger\Database::class ),
		$s->get( Engine\Engine::class ),
		$s->get( Ledger\Events::class ),
		$s->get( Facts\ListingFacts::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Log::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Projection\Restores::class => static fn( Services $s ): Projection\Restores => new Projection\Restores(
		$s->get( Log::class ),
		$s->get( Facts\PoolFacts::class )
	),

	Feed\AddressCheck::class => static fn(): Feed\AddressCheck => new Feed\AddressCheck(),
	Feed\Factory::class => static fn( Services $s ): Feed\Factory => new Feed\Factory(
		$s->get( Ledger\Database::class ),
		$s->get( Engine\Engine::class ),
		$s->get( Ledger\FeedState::class ),
		$s->get( Ledger\Intake::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Ledger\Orders::class ),
		$s->get( Demand\Reflection::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Feed\MappingCheck::class => static fn(): Feed\MappingCheck => new Feed\MappingCheck(),
	Feed\Mappings::class => static fn( Services $s ): Feed\Mappings => new Feed\Mappings( $s->get( Ledger\Events::class ) ),
	Feed\MassGuard::class => static fn( Services $s ): Feed\MassGuard => new Feed\MassGuard(
		$s->get( Feed\Factory::class ),
		$s->get( Engine\Engine::class ),
		$s->get( Ledger\Intake::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Feed\Pull::class => static fn( Services $s ): Feed\Pull => new Feed\Pull(
		$s->get( Feed\Factory::class ),
		$s->get( Ledger\FeedState::class ),
		$s->get( Feed\Secret::class ),
		$s->get( Policy\SettingsStore::class ),
		$s->get( Feed\Snapshot::class )
	),
	Feed\Secret::class => static fn( Services $s ): Feed\Secret => new Feed\Secret(
		$s->get( Policy\SettingsStore::class ),
		$s->get( Ledger\Events::class )
	),
	Feed\Snapshot::class => static fn( Services $s ): Feed\Snapshot => new Feed\Snapshot(
		$s->get( Feed\Factory::class ),
		$s->get( Projection\DueListings::class ),
		$s->get( Ledger\FeedState::class ),
		$s->get( Ledger\Intake::class ),
		$s->get( Log::class ),
		$s->get( Feed\MassGuard::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Feed\Upload::class => static fn( Services $s ): Feed\Upload => new Feed\Upload(
		$s->get( Feed\Factory::class ),
		$s->get( Feed\Snapshot::class )
	),

	Gate\AddToCart::class => static fn( Services $s ): Gate\AddToCart => new Gate\AddToCart( $s->get( Gate\Guard::class ) ),
	Gate\AnyAdd::class => static fn( Services $s ): Gate\AnyAdd => new Gate\AnyAdd(
		$s->get( Gate\Guard::class ),
		$s->get( Gate\StoreApi::class )
	),
	Gate\Browse::class => static fn( Services $s ): Gate\Browse => new Gate\Browse(
		$s->get( Log::class ),
		$s->get( Policy\SettingsStore::class ),
		$s->get( Gate\Standing::class ),
		$s->get( Gate\StoreApi::class )
	),
	Gate\CartUpdate::class => static fn( Services $s ): Gate\CartUpdate => new Gate\CartUpdate( $s->get( Gate\Guard::class ) ),
	Gate\CartValidity::class => static fn( Services $s ): Gate\CartValidity => new Gate\CartValidity(
		$s->get( Gate\Guard::class ),
		$s->get( Gate\StoreApi::class )
	),
	Gate\ClassicCheckout::class => static fn( Services $s ): Gate\ClassicCheckout => new Gate\ClassicCheckout(
		$s->get( Gate\Guard::class ),
		$s->get( Gate\Lines::class )
	),
	Gate\Guard::class => static fn( Services $s ): Gate\Guard => new Gate\Guard(
		$s->get( Facts\Fallback::class ),
		$s->get( Gate\Judge::class ),
		$s->get( Log::class ),
		$s->get( Gate\Messages::class ),
		$s->get( Gate\Observed::class ),
		$s->get( Policy\SettingsStore::class ),
		$s->get( Gate\StoreApi::class )
	),
	Gate\Judge::class => static fn( Services $s ): Gate\Judge => new Gate\Judge(
		$s->get( Facts\CartFacts::class ),
		$s->get( Engine\Engine::class )
	),
	Gate\Lines::class => static fn( Services $s ): Gate\Lines => new Gate\Lines( $s->get( Ledger\Demand::class ) ),
	Gate\Messages::class => static fn( Services $s ): Gate\Messages => new Gate\Messages( $s->get( Log::class ) ),
	Gate\Observed::class => static fn( Services $s ): Gate\Observed => new Gate\Observed( $s->get( Ledger\Events::class ) ),
	Gate\Overrides::class => static fn( Services $s ): Gate\Overrides => new Gate\Overrides(
		$s->get( Policy\SettingsStore::class ),
		$s->get( Gate\Standing::class )
	),
	Gate\OwnHolds::class => static fn( Services $s ): Gate\OwnHolds => new Gate\OwnHolds(
		$s->get( Demand\Effects::class ),
		$s->get( Log::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Gate\PayPage::class => static fn( Services $s ): Gate\PayPage => new Gate\PayPage( $s->get( Gate\Payment::class ) ),
	Gate\Payment::class => static fn( Services $s ): Gate\Payment => new Gate\Payment(
		$s->get( Gate\Browse::class ),
		$s->get( Gate\Guard::class ),
		$s->get( Gate\Lines::class ),
		$s->get( Log::class ),
		$s->get( Gate\Messages::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Gate\QuantityChange::class => static fn( Services $s ): Gate\QuantityChange => new Gate\QuantityChange(
		$s->get( Gate\Guard::class ),
		$s->get( Gate\StoreApi::class )
	),
	Gate\Standing::class => static fn( Services $s ): Gate\Standing => new Gate\Standing(
		$s->get( Facts\Governed::class ),
		$s->get( Gate\Guard::class ),
		$s->get( Gate\Judge::class ),
		$s->get( Log::class ),
		$s->get( Facts\ReadAhead::class )
	),
	Gate\StoreApi::class => static fn(): Gate\StoreApi => new Gate\StoreApi(),
	Gate\StoreApiCheckout::class => static fn( Services $s ): Gate\StoreApiCheckout => new Gate\StoreApiCheckout(
		$s->get( Gate\Guard::class ),
		$s->get( Gate\Lines::class ),
		$s->get( Gate\Payment::class ),
		$s->get( Gate\StoreApi::class )
	),
	Gate\UndoRemove::class => static fn( Services $s ): Gate\UndoRemove => new Gate\UndoRemove( $s->get( Gate\Guard::class ) ),

	Health\Health::class => static fn( Services $s ): Health\Health => new Health\Health(
		$s->get( Demand\CatchUp::class ),
		$s->get( Engine\Engine::class ),
		$s->get( Ledger\FeedState::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Health\RulesNotice::class => static fn( Services $s ): Health\RulesNotice => new Health\RulesNotice( $s->get( Engine\Engine::class ) ),

	Admin\Admin::class => static fn( Services $s ): Admin\Admin => new Admin\Admin(
		$s->get( Log::class ),
		$s->get( Admin\MismatchPage::class ),
		$s->get( Admin\SaveAction::class ),
		$s->get( Admin\SettingsPage::class )
	),
	Admin\FeedHealth::class => static fn( Services $s ): Admin\FeedHealth => new Admin\FeedHealth(
		$s->get( Ledger\FeedState::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Admin\FeedNotice::class => static fn( Services $s ): Admin\FeedNotice => new Admin\FeedNotice(
		$s->get( Admin\FeedHealth::class ),
		$s->get( Log::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Admin\FeedPanel::class => static fn( Services $s ): Admin\FeedPanel => new Admin\FeedPanel(
		$s->get( Admin\FeedHealth::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Admin\Forms::class => static fn( Services $s ): Admin\Forms => new Admin\Forms(
		$s->get( Admin\Readiness::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Admin\MappingAction::class => static fn( Services $s ): Admin\MappingAction => new Admin\MappingAction(
		$s->get( Log::class ),
		$s->get( Feed\Mappings::class )
	),
	Admin\MismatchPage::class => static fn( Services $s ): Admin\MismatchPage => new Admin\MismatchPage(
		$s->get( Engine\Engine::class ),
		$s->get( Admin\FeedHealth::class ),
		$s->get( Log::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Admin\PullAction::class => static fn( Services $s ): Admin\PullAction => new Admin\PullAction(
		$s->get( Log::class ),
		$s->get( Feed\Pull::class )
	),
	Admin\Readiness::class => static fn( Services $s ): Admin\Readiness => new Admin\Readiness(
		$s->get( Engine\Engine::class ),
		$s->get( Admin\FeedHealth::class ),
		$s->get( Facts\ListingFacts::class ),
		$s->get( Log::class ),
		$s->get( Gate\Observed::class )
	),
	Admin\SaveAction::class => static fn( Services $s ): Admin\SaveAction => new Admin\SaveAction(
		$s->get( Admin\Forms::class ),
		$s->get( Feed\Secret::class )
	),
	Admin\SettingsPage::class => static fn( Services $s ): Admin\SettingsPage => new Admin\SettingsPage(
		$s->get( Admin\FeedPanel::class ),
		$s->get( Admin\Readiness::class ),
		$s->get( Admin\SaveAction::class ),
		$s->get( Policy\SettingsStore::class ),
		$s->get( Feed\Secret::class ),
		$s->get( Gate\Overrides::class )
	),
	Admin\UploadAction::class => static fn( Services $s ): Admin\UploadAction => new Admin\UploadAction(
		$s->get( Log::class ),
		$s->get( Feed\Upload::class )
	),

	Rest\ListingFactsRoute::class => static fn( Services $s ): Rest\ListingFactsRoute => new Rest\ListingFactsRoute(
		$s->get( Facts\ListingFacts::class ),
		$s->get( Rest\RouteFault::class )
	),
	Rest\MappingsRoute::class => static fn( Services $s ): Rest\MappingsRoute => new Rest\MappingsRoute(
		$s->get( Feed\Mappings::class ),
		$s->get( Rest\RouteFault::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Rest\ProjectRoute::class => static fn( Services $s ): Rest\ProjectRoute => new Rest\ProjectRoute(
		$s->get( Projection\Projection::class ),
		$s->get( Rest\RouteFault::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Rest\PullRoute::class => static fn( Services $s ): Rest\PullRoute => new Rest\PullRoute(
		$s->get( Feed\Pull::class ),
		$s->get( Rest\RouteFault::class )
	),
	Rest\Rest::class => static fn( Services $s ): Rest\Rest => new Rest\Rest(
		$s->get( Rest\ListingFactsRoute::class ),
		$s->get( Log::class ),
		$s->get( Rest\MappingsRoute::class ),
		$s->get( Rest\ProjectRoute::class ),
		$s->get( Rest\PullRoute::class )
	),
	Rest\RouteFault::class => static fn( Services $s ): Rest\RouteFault => new Rest\RouteFault( $s->get( Log::class ) ),

	Cli\Commands::class => static fn( Services $s ): Cli\Commands => new Cli\Commands(
		$s->get( Demand\CatchUp::class ),
		$s->get( Ledger\Demand::class ),
		$s->get( Projection\DueListings::class ),
		$s->get( Engine\Engine::class ),
		$s->get( Cli\Explanation::class ),
		$s->get( Ledger\FeedState::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Feed\Mappings::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Projection\Projection::class ),
		$s->get( Feed\Pull::class ),
		$s->get( Policy\SettingsStore::class )
	),
	Cli\Explanation::class => static fn( Services $s ): Cli\Explanation => new Cli\Explanation(
		$s->get( Engine\Engine::class ),
		$s->get( Facts\ListingFacts::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Policy\SettingsStore::class )
	),

	Install::class => static fn( Services $s ): Install => new Install(
		$s->get( Ledger\Database::class ),
		$s->get( Engine\Engine::class ),
		$s->get( Scheduler::class ),
		$s->get( Ledger\Schema::class )
	),
	Log::class => static fn(): Log => new Log(),
	Scheduler::class => static fn( Services $s ): Scheduler => new Scheduler(
		$s->get( Demand\CatchUp::class ),
		$s->get( Ledger\Cleaning::class ),
		$s->get( Projection\DueListings::class ),
		$s->get( Ledger\Listings::class ),
		$s->get( Log::class ),
		$s->get( Ledger\Observations::class ),
		$s->get( Demand\OrderPass::class ),
		$s->get( Projection\Projection::class ),
		$s->get( Feed\Pull::class ),
		$s->get( Demand\RequestRecorder::class ),
		$s->get( Policy\SettingsStore::class )
	),
);
