<?php
/**
 * The commands `wp stock-truth feed push-secret` and `feed messages`: what a shop does about what its ERP pushes.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done. A secret is printed once, by the command that
 * makes it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Engine\Moment;
use StockTruth\Feed\FeedError;
use StockTruth\Feed\PushIntake;
use StockTruth\Feed\PushSecrets;
use StockTruth\Ledger\FeedMessageTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Secrets and messages.
 */
final class FeedPushActs {

	/** Messages that are listed. */
	const LISTED = 50;

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
	 * Messages.
	 *
	 * @var FeedMessageTable
	 */
	private $messages;

	/**
	 * The secrets that messages are signed by.
	 *
	 * @var PushSecrets
	 */
	private $secrets;

	/**
	 * Constructor.
	 *
	 * @param Feeds            $feeds    The feeds.
	 * @param PushIntake       $intake   Takes messages in.
	 * @param FeedMessageTable $messages Messages.
	 * @param PushSecrets      $secrets  The secrets that messages are signed by.
	 */
	public function __construct( Feeds $feeds, PushIntake $intake, FeedMessageTable $messages, PushSecrets $secrets ) {
		$this->feeds    = $feeds;
		$this->intake   = $intake;
		$this->messages = $messages;
		$this->secrets  = $secrets;
	}

	/**
	 * The commands by their names.
	 *
	 * @return array<string, callable(string[], array): void>
	 */
	public function commands(): array {
		return array(
			'push-secret' => array( $this, 'push_secret' ),
			'messages'    => array( $this, 'messages' ),
		);
	}

	/**
	 * Makes the secret by which a feed's ERP signs what it pushes, and prints it once.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * [--rotate]
	 * : The feed has a secret: make a new one. The old one stays valid for a day.
	 *
	 * [--end-older]
	 * : Make none, but end the older one now, such as one that became known.
	 *
	 * [--remove]
	 * : Make none, but end all: what is pushed proves nothing any more.
	 *
	 * [--show]
	 * : Make none, but tell since when there is one, and until when an older one is valid.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function push_secret( $args, $flags ): void {
		$feed = $this->feed( $args[0] );
		try {
			if ( ! empty( $flags['remove'] ) ) {
				$this->secrets->forget( $feed );
			} elseif ( ! empty( $flags['end-older'] ) ) {
				$this->secrets->end_older( $feed );
			} elseif ( empty( $flags['show'] ) ) {
				\WP_CLI::line( $this->secrets->make( $feed, ! empty( $flags['rotate'] ) ) );
				return;
			}
			\WP_CLI::line( FeedCommands::json( $this->secrets->told( $feed ) ) );
		} catch ( FeedError $wrong ) {
			\WP_CLI::error( $wrong->code_name() . ': ' . $wrong->getMessage() );
		}
	}

	/**
	 * Takes in what a feed's ERP has pushed and waits, and lists the newest messages.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * [--accept-mass-zero]
	 * : Take in the message that is held because it empties a large part of the catalogue: you have looked, and it is true.
	 *
	 * [--discard]
	 * : Never take in the message that is held.
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function messages( $args, $flags ): void {
		$feed = $this->feed( $args[0] );
		if ( ! empty( $flags['accept-mass-zero'] ) || ! empty( $flags['discard'] ) ) {
			if ( ! $this->intake->decide( $feed, empty( $flags['discard'] ) ) ) {
				\WP_CLI::error( 'message_not_held: no message of the feed waits for a person.' );
			}
		}
		$done = $this->intake->work_off( $feed, static fn(): bool => true );
		$rows = array();
		foreach ( $this->messages->newest( $feed->id, self::LISTED ) as $message ) {
			$rows[] = array(
				'id'          => $message->message_id,
				'state'       => $message->state,
				'code'        => $message->code,
				'received_at' => Moment::write( $message->received_at ),
				'bytes'       => $message->bytes,
				'run'         => $message->run_id,
			);
		}
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( FeedCommands::json( $done + array( 'newest' => $rows ) ) );
		} else {
			\WP_CLI\Utils\format_items( 'table', $rows, array( 'id', 'state', 'code', 'received_at', 'bytes', 'run' ) );
		}
		if ( $done['held'] ) {
			\WP_CLI::error( 'mass_zero_held: a message waits for a person, and the others behind it.' );
		}
	}

	/**
	 * A feed by its name.
	 *
	 * @param string $name Name.
	 */
	private function feed( string $name ): FeedRow {
		$feed = $this->feeds->named( $name );
		if ( null === $feed ) {
			\WP_CLI::error( sprintf( 'feed_unknown: there is no feed called `%s`.', $name ) );
		}
		return $feed;
	}
}
