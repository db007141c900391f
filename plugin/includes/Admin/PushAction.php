<?php
/**
 * What a person does about the messages of a feed: makes, changes and ends the secret, and decides on a message that waits.
 *
 * Decides that a secret which was made stands on the one page that answers, and is kept nowhere for the next.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\FeedError;
use StockTruth\Feed\PushIntake;
use StockTruth\Feed\PushSecrets;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * `POST` of the forms about messages.
 */
final class PushAction {

	public const ACTION = 'stock_truth_push';

	/** A person waits for the page so long; the rest is taken in in the background. */
	private const SECONDS = 20;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Takes messages in.
	 *
	 * @var PushIntake
	 */
	private $intake;

	/**
	 * The secrets that messages are signed by.
	 *
	 * @var PushSecrets
	 */
	private $secrets;

	/**
	 * The secret that this request has made; empty where it has made none.
	 *
	 * @var string
	 */
	private $made = '';

	/**
	 * What this request has to say; empty where it has nothing.
	 *
	 * @var string
	 */
	private $said = '';

	/**
	 * Constructor.
	 *
	 * @param Feeds       $feeds   The feeds.
	 * @param PushIntake  $intake  Takes messages in.
	 * @param PushSecrets $secrets The secrets that messages are signed by.
	 */
	public function __construct( Feeds $feeds, PushIntake $intake, PushSecrets $secrets ) {
		$this->feeds   = $feeds;
		$this->intake  = $intake;
		$this->secrets = $secrets;
	}

	/**
	 * Acts before anything is printed.
	 */
	public function run(): void {
		if ( ! isset( $_POST['stock_truth_action'] ) || self::ACTION !== $_POST['stock_truth_action'] ) {
			return;
		}
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		$feed = $this->feeds->named( sanitize_text_field( Sent::text( $_POST, 'st_feed' ) ) );
		if ( null === $feed ) {
			return;
		}
		try {
			$this->act( $feed, sanitize_key( Sent::text( $_POST, 'st_push' ) ) );
		} catch ( FeedError $error ) {
			$this->said = $error->getMessage();
		}
	}

	/**
	 * The secret that this request has made; empty where it has made none.
	 */
	public function made(): string {
		return $this->made;
	}

	/**
	 * What this request has to say; empty where it has nothing.
	 */
	public function said(): string {
		return $this->said;
	}

	/**
	 * Does what was asked for.
	 *
	 * @param FeedRow $feed The feed.
	 * @param string  $what What.
	 * @throws FeedError Where it cannot be done.
	 */
	private function act( FeedRow $feed, string $what ): void {
		switch ( $what ) {
			case 'make':
			case 'change':
				$this->made = $this->secrets->make( $feed, 'change' === $what );
				return;
			case 'end_older':
				$this->secrets->end_older( $feed );
				$this->said = __( 'The older secret is not valid any more.', 'stock-truth' );
				return;
			case 'accept':
			case 'discard':
				$this->intake->decide( $feed, 'accept' === $what );
				$ends       = microtime( true ) + self::SECONDS;
				$done       = $this->intake->work_off(
					$feed,
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				);
				/* translators: 1 and 2: numbers of messages. */
				$this->said = sprintf( __( 'Messages taken in: %1$s. Waiting: %2$s.', 'stock-truth' ), number_format_i18n( $done['taken'] ), number_format_i18n( $done['waiting'] ) );
		}
	}
}
