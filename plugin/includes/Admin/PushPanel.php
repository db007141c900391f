<?php
/**
 * What a feed's ERP sends: where to, by which secret, and what became of it.
 *
 * Decides wording and markup only.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Engine\Moment;
use StockTruth\Feed\FeedReport;
use StockTruth\Ledger\FeedMessageTable;
use StockTruth\Ledger\Row\FeedMessageRow;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the panel.
 */
final class PushPanel {

	/** Messages that are listed. */
	private const LISTED = 10;

	/**
	 * What a person has just done about messages.
	 *
	 * @var PushAction
	 */
	private $action;

	/**
	 * Messages.
	 *
	 * @var FeedMessageTable
	 */
	private $messages;

	/**
	 * What is told of feeds.
	 *
	 * @var FeedReport
	 */
	private $report;

	/**
	 * Constructor.
	 *
	 * @param PushAction       $action   What a person has just done about messages.
	 * @param FeedMessageTable $messages Messages.
	 * @param FeedReport       $report   What is told of feeds.
	 */
	public function __construct( PushAction $action, FeedMessageTable $messages, FeedReport $report ) {
		$this->action   = $action;
		$this->messages = $messages;
		$this->report   = $report;
	}

	/**
	 * The panel.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function render( FeedRow $feed ): void {
		$told    = $this->report->push( $feed );
		$is_used = '' !== $feed->push() || null !== $told['secret']['made_at'] || '' !== $this->action->said();
		printf( '<details class="st-panel" id="st-messages"%1$s><summary>%2$s</summary>', $is_used ? ' open' : '', esc_html__( 'Messages of the ERP', 'stock-truth' ) );
		if ( '' !== $this->action->made() ) {
			self::made( $this->action->made() );
		}
		if ( '' !== $this->action->said() ) {
			printf( '<div class="notice notice-info inline" role="status"><p>%s</p></div>', esc_html( $this->action->said() ) );
		}
		printf( '<p>%1$s<br><code class="st-address">%2$s</code></p>', esc_html__( 'The ERP, or its connector, sends messages to this address. They are signed as Standard Webhooks.', 'stock-truth' ), esc_html( $told['address'] ) );
		self::secret( $feed, $told['secret'] );
		if ( $told['held'] ) {
			self::held( $feed, $told['waiting'] );
		}
		$this->listed( $feed );
		echo '</details>';
	}

	/**
	 * A secret that was just made: this page alone has it.
	 *
	 * @param string $secret The secret.
	 */
	private static function made( string $secret ): void {
		printf(
			'<div class="notice notice-success inline" role="status"><p>%1$s</p><p><label for="st-push-made">%2$s</label><br><input type="text" readonly id="st-push-made" class="large-text code" value="%3$s" autocomplete="off" spellcheck="false"></p></div>',
			esc_html__( 'Copy this secret into the ERP now. It is not shown again.', 'stock-truth' ),
			esc_html__( 'Secret', 'stock-truth' ),
			esc_attr( $secret )
		);
	}

	/**
	 * What is told of the secret, and what can be done about it.
	 *
	 * @param FeedRow                                              $feed   Feed.
	 * @param array{made_at: string|null, older_ends_at: string|null} $secret What is told.
	 */
	private static function secret( FeedRow $feed, array $secret ): void {
		if ( null === $secret['made_at'] ) {
			echo '<p>' . esc_html__( 'There is no secret yet: no message is used.', 'stock-truth' ) . '</p>';
			self::form( $feed, array( 'make' => __( 'Make a secret', 'stock-truth' ) ) );
			return;
		}
		/* translators: %s: date and time. */
		echo '<p>' . esc_html( sprintf( __( 'The secret was made on %s.', 'stock-truth' ), self::local( $secret['made_at'] ) ) );
		$acts = array( 'change' => __( 'Change the secret', 'stock-truth' ) );
		if ( null !== $secret['older_ends_at'] ) {
			/* translators: %s: date and time. */
			echo ' ' . esc_html( sprintf( __( 'The older one is valid until %s.', 'stock-truth' ), self::local( $secret['older_ends_at'] ) ) );
			$acts['end_older'] = __( 'End the older one now', 'stock-truth' );
		} else {
			echo ' ' . esc_html__( 'After a change the old one stays valid for a day.', 'stock-truth' );
		}
		echo '</p>';
		self::form( $feed, $acts );
	}

	/**
	 * That a message waits for a person.
	 *
	 * @param FeedRow $feed    Feed.
	 * @param int     $waiting How many messages wait, with it.
	 */
	private static function held( FeedRow $feed, int $waiting ): void {
		printf(
			'<div class="notice notice-warning inline" role="alert"><p>%s</p>',
			/* translators: %s: number of messages. */
			esc_html( sprintf( __( 'A message would leave too many items without stock. It waits for you, and so do the messages behind it. Waiting in all: %s.', 'stock-truth' ), number_format_i18n( $waiting ) ) )
		);
		self::form(
			$feed,
			array(
				'accept'  => __( 'I have checked the items: take it in', 'stock-truth' ),
				'discard' => __( 'Never take it in', 'stock-truth' ),
			)
		);
		echo '</div>';
	}

	/**
	 * The newest messages.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private function listed( FeedRow $feed ): void {
		$messages = $this->messages->newest( $feed->id, self::LISTED );
		if ( array() === $messages ) {
			return;
		}
		echo '<table class="widefat striped st-facts" id="st-push-messages"><thead><tr>';
		foreach ( array( __( 'Message', 'stock-truth' ), __( 'Arrived', 'stock-truth' ), __( 'State', 'stock-truth' ) ) as $title ) {
			echo '<th scope="col">' . esc_html( $title ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $messages as $message ) {
			$state = self::states()[ $message->state ] ?? $message->state;
			printf(
				'<tr><th scope="row"><code>%1$s</code></th><td>%2$s</td><td>%3$s</td></tr>',
				esc_html( $message->message_id ),
				esc_html( self::local( Moment::write( $message->received_at ) ) ),
				esc_html( '' === $message->code ? $state : $state . ' (' . $message->code . ')' )
			);
		}
		echo '</tbody></table>';
	}

	/**
	 * What states are called.
	 *
	 * @return array<string, string>
	 */
	private static function states(): array {
		return array(
			FeedMessageRow::WAITING   => __( 'waiting', 'stock-truth' ),
			FeedMessageRow::HELD      => __( 'waits for a person', 'stock-truth' ),
			FeedMessageRow::DONE      => __( 'taken in', 'stock-truth' ),
			FeedMessageRow::FAILED    => __( 'not taken in', 'stock-truth' ),
			FeedMessageRow::DISCARDED => __( 'discarded', 'stock-truth' ),
		);
	}

	/**
	 * A form with buttons.
	 *
	 * @param FeedRow               $feed Feed.
	 * @param array<string, string> $acts Labels by what is done.
	 */
	private static function form( FeedRow $feed, array $acts ): void {
		printf( '<form method="post" action="%s">', esc_url( Page::feed_url( $feed->name ) . '#st-messages' ) );
		wp_nonce_field( PushAction::ACTION );
		printf( '<input type="hidden" name="stock_truth_action" value="%1$s"><input type="hidden" name="st_feed" value="%2$s">', esc_attr( PushAction::ACTION ), esc_attr( $feed->name ) );
		foreach ( $acts as $what => $label ) {
			printf( '<button type="submit" class="button" name="st_push" value="%1$s">%2$s</button> ', esc_attr( $what ), esc_html( $label ) );
		}
		echo '</form>';
	}

	/**
	 * An instant in the shop's time and words.
	 *
	 * @param string $instant Of Moment.
	 */
	private static function local( string $instant ): string {
		$at   = strtotime( $instant );
		$date = get_option( 'date_format' );
		$time = get_option( 'time_format' );
		return false === $at || ! is_string( $date ) || ! is_string( $time ) ? $instant : (string) wp_date( $date . ' ' . $time, $at );
	}
}
