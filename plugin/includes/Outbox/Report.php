<?php
/**
 * How the outbox is doing.
 *
 * Decides when a receiver counts as failing. What follows from that is decided by those who ask: Site Health and the queue.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Cell;
use StockTruth\Ledger\DeliveryTable;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Ledger\WebhookTable;

defined( 'ABSPATH' ) || exit;

/**
 * Tells of receivers.
 *
 * @phpstan-type Failing array{webhook: string, why: string, dead: int, waiting: int, waits_since: int|null, code: string}
 */
final class Report {

	/** What was given up in the last day counts. */
	const LATELY_MS = 86400000;

	/** What waits for longer than this for a receiver that is sent to is late. */
	const LATE_MS = 3600000;

	/**
	 * Events on their way.
	 *
	 * @var DeliveryTable
	 */
	private $deliveries;

	/**
	 * Receivers.
	 *
	 * @var WebhookTable
	 */
	private $webhooks;

	/**
	 * Constructor.
	 *
	 * @param DeliveryTable $deliveries Events on their way.
	 * @param WebhookTable  $webhooks   Receivers.
	 */
	public function __construct( DeliveryTable $deliveries, WebhookTable $webhooks ) {
		$this->deliveries = $deliveries;
		$this->webhooks   = $webhooks;
	}

	/**
	 * Receivers that are failing (the cause `outboxFailing`), by name: `why` is `gone` where it has answered 410, `dead` where events
	 * were given up lately, `late` where something waits for more than an hour. A receiver that a person has paused is not failing.
	 *
	 * @param int $now Our clock.
	 * @return array<string, Failing>
	 */
	public function outbox_failing( int $now ): array {
		$load    = $this->deliveries->load( $now - self::LATELY_MS );
		$failing = array();
		foreach ( $this->webhooks->all() as $webhook ) {
			$of  = $load[ $webhook->id ] ?? array( 'waiting' => 0, 'oldest_waiting_at' => null, 'dead' => 0 );
			$why = self::why( $webhook, $of['dead'], $of['oldest_waiting_at'], $now );
			if ( '' !== $why ) {
				$failing[ $webhook->name ] = array(
					'webhook'     => $webhook->name,
					'why'         => $why,
					'dead'        => $of['dead'],
					'waiting'     => $of['waiting'],
					'waits_since' => $of['oldest_waiting_at'],
					'code'        => $webhook->code,
				);
			}
		}
		return $failing;
	}

	/**
	 * How many events wait for receivers, each counted for each.
	 */
	public function waiting(): int {
		return array_sum( array_column( $this->deliveries->load( Moment::now() ), 'waiting' ) );
	}

	/**
	 * All receivers, with how they are doing, for lists.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function all(): array {
		$load = $this->deliveries->load( Moment::now() - self::LATELY_MS );
		$told = array();
		foreach ( $this->webhooks->all() as $webhook ) {
			$told[] = self::with_load( $webhook, $load[ $webhook->id ] ?? array( 'waiting' => 0, 'oldest_waiting_at' => null, 'dead' => 0 ) );
		}
		return $told;
	}

	/**
	 * One receiver, with how it is doing.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @return array<string, mixed>
	 */
	public function one( WebhookRow $webhook ): array {
		$load = $this->deliveries->load( Moment::now() - self::LATELY_MS );
		return self::with_load( $webhook, $load[ $webhook->id ] ?? array( 'waiting' => 0, 'oldest_waiting_at' => null, 'dead' => 0 ) );
	}

	/**
	 * The newest deliveries to a receiver.
	 *
	 * @param WebhookRow  $webhook Receiver.
	 * @param string|null $state   Only of this state.
	 * @param int         $limit   How many at most.
	 * @return list<array<string, int|string|null>>
	 */
	public function deliveries( WebhookRow $webhook, ?string $state, int $limit ): array {
		$told = array();
		foreach ( $this->deliveries->newest( $webhook->id, $state, $limit ) as $row ) {
			$is_waiting = 'waiting' === Cell::text( $row, 'state' );
			$tried_at   = Cell::perhaps( $row, 'tried_at' );
			$told[]     = array(
				'id'          => Cell::text( $row, 'event_id' ),
				'type'        => Cell::text( $row, 'type' ),
				'subject'     => Cell::text( $row, 'subject' ),
				'sequence'    => Cell::number( $row, 'sequence' ),
				'happened_at' => Moment::write( Cell::number( $row, 'happened_at' ) ),
				'state'       => Cell::text( $row, 'state' ),
				'attempts'    => Cell::number( $row, 'attempts' ),
				'http'        => Cell::number( $row, 'http' ),
				'code'        => Cell::text( $row, 'code' ),
				'tried_at'    => null === $tried_at ? null : Moment::write( $tried_at ),
				'next_at'     => $is_waiting ? Moment::write( Cell::number( $row, 'next_at' ) ) : null,
			);
		}
		return $told;
	}

	/**
	 * Why a receiver counts as failing; empty where it does not.
	 *
	 * @param WebhookRow $webhook           Receiver.
	 * @param int        $dead              Events that were given up lately.
	 * @param int|null   $oldest_waiting_at When the oldest event happened that waits.
	 * @param int        $now               Our clock.
	 */
	private static function why( WebhookRow $webhook, int $dead, ?int $oldest_waiting_at, int $now ): string {
		if ( WebhookRow::GONE === $webhook->state ) {
			return 'gone';
		}
		if ( $dead > 0 ) {
			return 'dead';
		}
		$is_late = null !== $oldest_waiting_at && $oldest_waiting_at < $now - self::LATE_MS;
		return $is_late && WebhookRow::ACTIVE === $webhook->state ? 'late' : '';
	}

	/**
	 * What is told of a receiver.
	 *
	 * @param WebhookRow                                                      $webhook Receiver.
	 * @param array{waiting: int, oldest_waiting_at: int|null, dead: int} $load    What waits for it and was given up.
	 * @return array<string, mixed>
	 */
	private static function with_load( WebhookRow $webhook, array $load ): array {
		$instant = static fn( ?int $at ): ?string => null === $at ? null : Moment::write( $at );
		return Webhooks::described( $webhook ) + array(
			'waiting'      => $load['waiting'],
			'waits_since'  => $instant( $load['oldest_waiting_at'] ),
			'dead'         => $load['dead'],
			'succeeded_at' => $instant( $webhook->succeeded_at ),
			'failed_at'    => $instant( $webhook->failed_at ),
			'code'         => $webhook->code,
			'rest_until'   => $instant( $webhook->rest_until ),
		);
	}
}
