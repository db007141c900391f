<?php
/**
 * What Site Health says of the plugin.
 *
 * Decides when an administrator who looks nowhere else is told: the rules cannot run, the feed fails
 * or has grown old, a snapshot waits for a person, the ledger has gaps or grows.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Health;

use StockTruth\Catalog\Pass;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Proof;
use StockTruth\Engine\Unavailable;
use StockTruth\Facts\FeedAge;
use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\Cleaning;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Orders;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Schema;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Policy\SettingsStore;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Site Health tests.
 */
final class Health {

	/** How many orders are named that wait for a person. */
	const HELD = 20;

	/**
	 * Whether the ledger knows all orders.
	 *
	 * @var CatchUp
	 */
	private $catch_up;

	/**
	 * Keeps the tables bounded.
	 *
	 * @var Cleaning
	 */
	private $cleaning;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Whether the feed is late.
	 *
	 * @var FeedAge
	 */
	private $feed_age;

	/**
	 * Whether other systems are told.
	 *
	 * @var OutboxHealth
	 */
	private $outbox_health;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * The ledger's tables.
	 *
	 * @var Schema
	 */
	private $schema;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $stored_orders;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Whether the queue is looked after.
	 *
	 * @var QueueHealth
	 */
	private $queue_health;

	/**
	 * Constructor.
	 *
	 * @param CatchUp       $catch_up      Whether the ledger knows all orders.
	 * @param Cleaning      $cleaning      Keeps the tables bounded.
	 * @param Engine        $engine        The rules.
	 * @param FeedAge       $feed_age      Whether the feed is late.
	 * @param OutboxHealth  $outbox_health Whether other systems are told.
	 * @param PoolTable     $pools         The ledger's pools.
	 * @param QueueHealth   $queue_health  Whether the queue is looked after.
	 * @param Schema        $schema        The ledger's tables.
	 * @param SettingsStore $settings      The settings.
	 * @param Orders        $stored_orders What is stored of orders.
	 * @param Feeds         $feeds         The feeds.
	 */
	public function __construct( CatchUp $catch_up, Cleaning $cleaning, Engine $engine, FeedAge $feed_age, Feeds $feeds, OutboxHealth $outbox_health, PoolTable $pools, QueueHealth $queue_health, Schema $schema, SettingsStore $settings, Orders $stored_orders ) {
		$this->catch_up      = $catch_up;
		$this->cleaning      = $cleaning;
		$this->engine        = $engine;
		$this->feed_age      = $feed_age;
		$this->outbox_health = $outbox_health;
		$this->queue_health  = $queue_health;
		$this->pools         = $pools;
		$this->schema        = $schema;
		$this->settings      = $settings;
		$this->stored_orders = $stored_orders;
		$this->feeds         = $feeds;
	}

	/**
	 * Hooks into WordPress.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_filter( 'site_status_tests', $services->callback( self::class, 'on_tests' ) );
		add_action( 'admin_notices', $services->callback( RulesNotice::class, 'show' ) );
	}

	/**
	 * Adds the tests.
	 *
	 * @param mixed $tests Tests so far.
	 * @return mixed
	 */
	public function on_tests( $tests ) {
		$tests  = is_array( $tests ) ? $tests : array();
		$direct = is_array( $tests['direct'] ?? null ) ? $tests['direct'] : array();

		$direct['stock_truth_rules'] = array(
			'label' => __( 'Stock Truth: rules', 'stock-truth' ),
			'test'  => array( $this, 'rules' ),
		);
		$direct['stock_truth_feed']  = array(
			'label' => __( 'Stock Truth: feed', 'stock-truth' ),
			'test'  => array( $this, 'feed' ),
		);
		$direct['stock_truth_orders'] = array(
			'label' => __( 'Stock Truth: orders', 'stock-truth' ),
			'test'  => array( $this, 'orders' ),
		);
		$direct['stock_truth_ledger'] = array(
			'label' => __( 'Stock Truth: ledger', 'stock-truth' ),
			'test'  => array( $this, 'ledger' ),
		);
		$direct['stock_truth_held'] = array(
			'label' => __( 'Stock Truth: orders that wait for a person', 'stock-truth' ),
			'test'  => array( $this, 'held' ),
		);
		$direct['stock_truth_outbox'] = array(
			'label' => __( 'Stock Truth: webhooks', 'stock-truth' ),
			'test'  => array( $this, 'outbox' ),
		);
		$direct['stock_truth_queue']  = array(
			'label' => __( 'Stock Truth: queue', 'stock-truth' ),
			'test'  => array( $this, 'queue' ),
		);
		$tests['direct'] = $direct;
		return $tests;
	}

	/**
	 * Whether the rules run on this host, and answer right what they were asked before anything rests on them.
	 */
	public function rules(): array {
		try {
			$this->engine->prove();
		} catch ( Unavailable $fault ) {
			return self::result( 'stock_truth_rules', 'critical', Advice::headline(), Advice::on( $fault ) . ' [' . $fault->getMessage() . ']' );
		}
		return self::result(
			'stock_truth_rules',
			'good',
			__( 'The stock rules run on this host', 'stock-truth' ),
			sprintf(
				/* translators: 1: number, 2: version of PHP, 3: a digest. */
				__( 'They answered %1$d known questions right under PHP %2$s. SHA-256 of the rules: %3$s', 'stock-truth' ),
				Proof::count(),
				PHP_VERSION,
				$this->engine->rules()
			)
		);
	}

	/**
	 * Whether the feeds speak.
	 */
	public function feed(): array {
		try {
			$feeds  = $this->feeds->all();
			$counts = $this->pools->counts();
		} catch ( \Throwable $error ) {
			return self::result( 'stock_truth_feed', 'critical', __( 'The plugin\'s tables cannot be read', 'stock-truth' ), $error->getMessage() );
		}
		$told = array();
		foreach ( $feeds as $feed ) {
			if ( FeedRow::ACTIVE !== $feed->state || ( '' === $feed->url() && null === $feed->succeeded_at ) ) {
				continue;
			}
			$told[]  = $feed->name;
			$trouble = $this->trouble( $feed );
			if ( null !== $trouble ) {
				return $trouble;
			}
		}
		if ( array() === $told ) {
			return self::result( 'stock_truth_feed', 'recommended', __( 'No ERP is connected yet', 'stock-truth' ), __( 'Add a feed with the address of the ERP, or upload a file.', 'stock-truth' ) );
		}
		return self::result(
			'stock_truth_feed',
			'good',
			__( 'The ERP\'s stock is read as planned', 'stock-truth' ),
			/* translators: 1: number of items, 2: number of items. */
			sprintf( __( '%1$d items, of which %2$d were missing from the last answer.', 'stock-truth' ), $counts['pools'], $counts['missing'] )
		);
	}

	/**
	 * What is wrong with a feed; null where nothing is.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private function trouble( FeedRow $feed ): ?array {
		if ( '' !== $feed->error_code ) {
			return self::result( 'stock_truth_feed', 'critical', __( 'The ERP\'s stock could not be read', 'stock-truth' ), $feed->name . ': ' . $feed->error_code . ': ' . $feed->error_message );
		}
		if ( $this->feed_age->is_late( $feed->succeeded_at ) ) {
			return self::result( 'stock_truth_feed', 'critical', __( 'The ERP\'s stock was read too long ago', 'stock-truth' ), $feed->name . ': ' . __( 'Check that scheduled actions run (WooCommerce, Status, Scheduled Actions).', 'stock-truth' ) );
		}
		return null;
	}

	/**
	 * Whether the ledger's tables are all there, know the catalogue, and stay bounded.
	 */
	public function ledger(): array {
		try {
			$missing = $this->schema->missing();
		} catch ( \Throwable $error ) {
			return self::result( 'stock_truth_ledger', 'critical', __( 'The plugin\'s tables cannot be read', 'stock-truth' ), $error->getMessage() );
		}
		if ( array() !== $missing ) {
			/* translators: %s: names of tables. */
			return self::result( 'stock_truth_ledger', 'critical', __( 'Tables of the plugin are missing', 'stock-truth' ), sprintf( __( 'Switch the plugin off and on again to make them: %s.', 'stock-truth' ), implode( ', ', $missing ) ) );
		}
		if ( null === Pass::state()['finished'] ) {
			return self::result( 'stock_truth_ledger', 'recommended', __( 'The catalogue is still being read', 'stock-truth' ), __( 'Products that have not been read yet are read when they are asked about. Check that scheduled actions run (WooCommerce, Status, Scheduled Actions).', 'stock-truth' ) );
		}
		$behind = $this->cleaning->last()['behind'];
		if ( array() !== $behind ) {
			/* translators: %s: names of tables. */
			return self::result( 'stock_truth_ledger', 'recommended', __( 'Old rows of the ledger are deleted more slowly than they grow', 'stock-truth' ), sprintf( __( 'More rows are beyond their keeping than an hour ago, in: %s. Check that scheduled actions run often enough.', 'stock-truth' ), implode( ', ', $behind ) ) );
		}
		return self::result( 'stock_truth_ledger', 'good', __( 'The ledger is complete', 'stock-truth' ), __( 'It knows every product that can be sold, and its tables stay bounded.', 'stock-truth' ) );
	}

	/**
	 * Whether the ledger knows all orders.
	 */
	public function orders(): array {
		if ( $this->catch_up->is_done() ) {
			return self::result( 'stock_truth_orders', 'good', __( 'The plugin knows all orders', 'stock-truth' ), __( 'Orders are compared with the ledger every hour.', 'stock-truth' ) );
		}
		$state = $this->catch_up->state();
		return self::result(
			'stock_truth_orders',
			0 === $state['failed'] ? 'recommended' : 'critical',
			__( 'Orders are being looked for that the plugin has not seen', 'stock-truth' ),
			/* translators: 1: number of orders, 2: number of orders. */
			sprintf( __( 'No stock figure is written until that has ended. Recorded so far: %1$d. Could not be recorded: %2$d; the log of WooCommerce says why. Check that scheduled actions run (WooCommerce, Status, Scheduled Actions).', 'stock-truth' ), $state['recorded'], $state['failed'] )
		);
	}

	/**
	 * Whether orders wait for a person because their goods are not there.
	 */
	public function held(): array {
		try {
			$ids = $this->stored_orders->waiting( self::HELD + 1 );
		} catch ( \Throwable $error ) {
			return self::result( 'stock_truth_held', 'critical', __( 'Orders cannot be read', 'stock-truth' ), $error->getMessage() );
		}
		if ( array() === $ids ) {
			return self::result( 'stock_truth_held', 'good', __( 'No order waits for a person because of its stock', 'stock-truth' ), __( 'Orders that are paid, or that apps and staff make, wait on hold where their goods are not there.', 'stock-truth' ) );
		}
		$shown = implode( ', ', array_slice( $ids, 0, self::HELD ) ) . ( count( $ids ) > self::HELD ? ', …' : '' );
		return self::result(
			'stock_truth_held',
			'recommended',
			__( 'Orders wait for a person because their goods are not there', 'stock-truth' ),
			/* translators: %s: numbers of orders. */
			sprintf( __( 'Open each, send it if the goods are there after all, or pay the customer back. Orders: %s', 'stock-truth' ), $shown )
		);
	}

	/**
	 * Whether other systems are told.
	 */
	public function outbox(): array {
		list( $status, $label, $description ) = $this->outbox_health->finding();
		return self::result( 'stock_truth_outbox', $status, $label, $description );
	}

	/**
	 * Whether the queue of exceptions is looked after.
	 */
	public function queue(): array {
		list( $status, $label, $description ) = $this->queue_health->finding();
		return self::result( 'stock_truth_queue', $status, $label, $description );
	}

	/**
	 * A result in Site Health's form.
	 *
	 * @param string $test        Test.
	 * @param string $status      Status.
	 * @param string $label       What it comes to.
	 * @param string $description Details.
	 */
	private static function result( string $test, string $status, string $label, string $description ): array {
		return array(
			'label'       => $label,
			'status'      => $status,
			'badge'       => array(
				'label' => __( 'Stock', 'stock-truth' ),
				'color' => 'good' === $status ? 'blue' : 'red',
			),
			'description' => '<p>' . esc_html( $description ) . '</p>',
			'actions'     => '',
			'test'        => $test,
		);
	}
}
