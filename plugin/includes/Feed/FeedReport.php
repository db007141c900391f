<?php
/**
 * What is told of a feed: what it declares, and how it is doing.
 *
 * Decides which figures are told, and under which names. It judges none of them, and never tells a secret.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\FeedMessageTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\LocationTable;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Reports for the command line, REST and the screens.
 */
final class FeedReport {

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Their locations.
	 *
	 * @var LocationTable
	 */
	private $locations;

	/**
	 * What they have pushed.
	 *
	 * @var FeedMessageTable
	 */
	private $messages;

	/**
	 * The secrets that it is signed by.
	 *
	 * @var PushSecrets
	 */
	private $push_secrets;

	/**
	 * Their secrets.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable    $claims    What feeds said.
	 * @param Feeds         $feeds     The feeds.
	 * @param LocationTable $locations Their locations.
	 * @param Secret        $secret    Their secrets.
	 * @param FeedMessageTable $messages What they have pushed.
	 * @param PushSecrets   $push_secrets The secrets that it is signed by.
	 */
	public function __construct( ClaimTable $claims, Feeds $feeds, LocationTable $locations, Secret $secret, FeedMessageTable $messages, PushSecrets $push_secrets ) {
		$this->claims    = $claims;
		$this->feeds     = $feeds;
		$this->locations = $locations;
		$this->secret    = $secret;
		$this->messages  = $messages;
		$this->push_secrets = $push_secrets;
	}

	/**
	 * What a feed declares and how it is doing.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array{name: string, declared: array<string, mixed>, undeclared: list<string>, credential: array{kind: string, source: string}, push: array<string, mixed>, locations: array<array-key, int>, health: array<string, mixed>, claims: array<string, int>}
	 */
	public function of( FeedRow $feed ): array {
		return array(
			'name'       => $feed->name,
			'declared'   => FeedFields::of( $feed ),
			'undeclared' => Contract::undeclared( $feed ),
			'credential' => array(
				'kind'   => $this->secret->kind( $feed ),
				'source' => $this->secret->source( $feed ),
			),
			'push'       => $this->push( $feed ),
			'locations'  => array_column( $this->locations->of_feed( $feed->id ), 'group_id', 'code' ),
			'health'     => $this->health( $feed ),
			'claims'     => $this->claims->counts( $feed->id ),
		);
	}

	/**
	 * Where a feed's ERP sends messages to, what is told of the secret, and how much waits.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array{address: string, secret: array{made_at: string|null, older_ends_at: string|null}, waiting: int, held: bool}
	 */
	public function push( FeedRow $feed ): array {
		$load = $this->messages->load( $feed->id );
		return array(
			'address' => rest_url( 'stock-truth/v1/feeds/' . $feed->name . '/push' ),
			'secret'  => $this->push_secrets->told( $feed ),
			'waiting' => $load['messages'],
			'held'    => $load['held'],
		);
	}

	/**
	 * How a feed is doing.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array{state: string, epoch: int, succeeded_at: string|null, failures: int, error_code: string|null, error: string|null, error_at: string|null, retry_at: string|null, held: array<array-key, mixed>|null, summary: array<array-key, mixed>|null}
	 */
	public function health( FeedRow $feed ): array {
		return array(
			'state'        => $feed->state,
			'epoch'        => $feed->epoch,
			'succeeded_at' => self::instant( $feed->succeeded_at ),
			'failures'     => $feed->failures,
			'error_code'   => '' === $feed->error_code ? null : $feed->error_code,
			'error'        => $feed->error_message,
			'error_at'     => self::instant( $feed->error_at ),
			'retry_at'     => self::instant( $feed->retry_at ),
			'held'         => $this->feeds->held( $feed ),
			'summary'      => $this->feeds->summary( $feed ),
		);
	}

	/**
	 * An instant as text.
	 *
	 * @param int|null $at UTC milliseconds.
	 */
	private static function instant( ?int $at ): ?string {
		return null === $at ? null : Moment::write( $at );
	}
}
