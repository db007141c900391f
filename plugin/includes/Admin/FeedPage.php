<?php
/**
 * The form of one feed, and the test of its connection.
 *
 * Decides the order of the page. Saving is `FeedSaveAction`'s, reading the ERP's answer `Feed`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\FeedRegister;
use StockTruth\Feed\Trial;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the form.
 *
 * @phpstan-import-type Field from Fields
 */
final class FeedPage {

	private const TEST = 'stock_truth_test_feed';

	/**
	 * The fields of the sign-in.
	 *
	 * @var CredentialForm
	 */
	private $credential_form;

	/**
	 * How feeds are.
	 *
	 * @var FeedHealth
	 */
	private $feed_health;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Saves the form.
	 *
	 * @var FeedSaveAction
	 */
	private $save_action;

	/**
	 * What ERPs send.
	 *
	 * @var PushPanel
	 */
	private $push_panel;

	/**
	 * Tries connections.
	 *
	 * @var Trial
	 */
	private $trial;

	/**
	 * Constructor.
	 *
	 * @param CredentialForm $credential_form The fields of the sign-in.
	 * @param FeedHealth     $feed_health How feeds are.
	 * @param Feeds          $feeds       The feeds.
	 * @param FeedSaveAction $save_action Saves the form.
	 * @param PushPanel      $push_panel  What ERPs send.
	 * @param Trial          $trial       Tries connections.
	 */
	public function __construct( CredentialForm $credential_form, FeedHealth $feed_health, Feeds $feeds, FeedSaveAction $save_action, PushPanel $push_panel, Trial $trial ) {
		$this->credential_form = $credential_form;
		$this->feed_health = $feed_health;
		$this->feeds       = $feeds;
		$this->save_action = $save_action;
		$this->push_panel  = $push_panel;
		$this->trial       = $trial;
	}

	/**
	 * The name of the feed whose form was asked for; empty where none was.
	 */
	public static function asked_for(): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Which form is looked at changes nothing.
		return sanitize_text_field( Sent::text( $_GET, 'feed' ) );
	}

	/**
	 * The form.
	 */
	public function render(): void {
		$feed = Page::NEW_FEED === self::asked_for() ? null : $this->feeds->named( self::asked_for() );
		if ( null === $feed && Page::NEW_FEED !== self::asked_for() ) {
			printf( '<div class="notice notice-error inline"><p>%s</p></div>', esc_html__( 'There is no feed of that name.', 'stock-truth' ) );
			return;
		}
		$form = $this->save_action->submitted() ?? FeedForm::stored( $feed ?? $this->fresh() );
		printf( '<p><a href="%1$s">%2$s</a></p>', esc_url( Page::url( 'settings' ) ), esc_html__( '← All settings', 'stock-truth' ) );
		self::summary( $form );
		/* translators: %s: name. */
		echo '<h2>' . esc_html( null === $feed ? __( 'New feed', 'stock-truth' ) : sprintf( __( 'Feed “%s”', 'stock-truth' ), $feed->name ) ) . '</h2>';
		if ( null !== $feed ) {
			echo '<p>' . esc_html( $this->feed_health->of( $feed ) ) . '</p>';
			$this->test( $feed );
		}
		printf( '<form method="post" action="%s" novalidate>', esc_url( Page::feed_url( null === $feed ? '' : $feed->name ) ) );
		wp_nonce_field( FeedSaveAction::ACTION );
		printf( '<input type="hidden" name="stock_truth_action" value="%1$s"><input type="hidden" name="st_feed" value="%2$s">', esc_attr( FeedSaveAction::ACTION ), esc_attr( null === $feed ? '' : $feed->name ) );
		echo '<table class="form-table" role="presentation"><tbody>';
		if ( null === $feed ) {
			Controls::row( self::name_field(), $form );
		}
		foreach ( FeedForm::fields() as $field ) {
			Controls::row( $field, $form );
		}
		$this->credential_form->row( $feed, $form );
		echo '</tbody></table>';
		submit_button( __( 'Save feed', 'stock-truth' ) );
		echo '</form>';
		if ( null !== $feed && FeedRow::REMOVING !== $feed->state ) {
			$this->push_panel->render( $feed );
			RestoredAction::form( $feed );
			self::removal( $feed );
		}
	}

	/**
	 * The form that removes the feed.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private static function removal( FeedRow $feed ): void {
		echo '<details><summary>' . esc_html__( 'Remove this feed', 'stock-truth' ) . '</summary>';
		echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		printf( '<input type="hidden" name="action" value="%1$s"><input type="hidden" name="st_feed" value="%2$s">', esc_attr( HandOverAction::ACTION ), esc_attr( $feed->name ) );
		wp_nonce_field( HandOverAction::ACTION );
		printf( '<p>%s</p>', esc_html__( 'Its items go to the other feeds that report them, once their figures contain the same orders. Items that no other feed reports have no figure any more, and what happens then is chosen in the settings.', 'stock-truth' ) );
		printf( '<p><label><input type="checkbox" name="st_remove" value="1" required> %s</label></p>', esc_html__( 'Remove it', 'stock-truth' ) );
		submit_button( __( 'Remove feed', 'stock-truth' ), 'delete', 'st_remove_feed', false );
		echo '</form></details>';
	}

	/**
	 * The field of a new feed's name.
	 *
	 * @return Field
	 */
	private static function name_field(): array {
		return Fields::field( 'name', 'text', __( 'Name', 'stock-truth' ), __( 'Small letters, digits and dashes, such as “erp”. It cannot be changed later.', 'stock-truth' ) );
	}

	/**
	 * What a new feed's form shows first. What its figures mean is left to whoever knows.
	 */
	private function fresh(): FeedRow {
		$feed          = new FeedRow();
		$feed->name    = array() === $this->feeds->all() ? 'erp' : '';
		$feed->mapping = 'stock-json';
		$feed->ranking = FeedRegister::RANKING;
		$feed->lag_ms  = 900000;
		return $feed;
	}

	/**
	 * What became of saving. Errors are listed first and link to their fields.
	 *
	 * @param Form $form Texts and errors.
	 */
	private static function summary( Form $form ): void {
		if ( array() === $form->errors() ) {
			if ( SaveAction::was_saved() ) {
				printf( '<div class="notice notice-success inline" role="status"><p>%s</p></div>', esc_html__( 'Feed saved.', 'stock-truth' ) );
			}
			return;
		}
		$labels = array( 'name' => __( 'Name', 'stock-truth' ) ) + CredentialForm::labels() + array_column( FeedForm::fields(), 'label', 'path' );
		printf(
			'<div class="notice notice-error inline" id="st-errors" role="alert" tabindex="-1" autofocus><p><strong>%s</strong></p><ul class="ul-disc">',
			esc_html__( 'Nothing was saved. Please correct:', 'stock-truth' )
		);
		foreach ( $form->errors() as $path => $message ) {
			printf( '<li><a href="#%1$s">%2$s</a>: %3$s</li>', esc_attr( Controls::id( $path ) ), esc_html( $labels[ $path ] ?? $path ), esc_html( $message ) );
		}
		echo '</ul></div>';
	}

	/**
	 * The button that tries the connection, and what came of it.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private function test( FeedRow $feed ): void {
		if ( '' === $feed->url() ) {
			return;
		}
		printf( '<p><a class="button" id="st-feed-test" href="%1$s">%2$s</a> <span class="description">%3$s</span></p>', esc_url( wp_nonce_url( add_query_arg( 'test', '1', Page::feed_url( $feed->name ) ), self::TEST ) ), esc_html__( 'Test connection', 'stock-truth' ), esc_html__( 'Asks the ERP for the first rows of what is saved. Writes nothing.', 'stock-truth' ) );
		if ( ! isset( $_GET['test'] ) || false === wp_verify_nonce( sanitize_key( Sent::text( $_GET, '_wpnonce' ) ), self::TEST ) ) {
			return;
		}
		TrialResult::render( $this->trial->of( $feed ) );
	}
}
