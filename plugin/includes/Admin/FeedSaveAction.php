<?php
/**
 * Saves the form of a feed.
 *
 * Decides that a form that was saved is left by a redirect, so that reloading does not save again, and that
 * one with errors is shown again as it was typed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\FeedRegister;
use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * `POST` of the form of a feed.
 */
final class FeedSaveAction {

	public const ACTION = 'stock_truth_save_feed';

	/**
	 * The form as it was submitted, where it had errors.
	 *
	 * @var Form|null
	 */
	private $submitted;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Adds and changes feeds.
	 *
	 * @var FeedRegister
	 */
	private $register;

	/**
	 * Constructor.
	 *
	 * @param Feeds        $feeds    The feeds.
	 * @param FeedRegister $register Adds and changes feeds.
	 */
	public function __construct( Feeds $feeds, FeedRegister $register ) {
		$this->feeds    = $feeds;
		$this->register = $register;
	}

	/**
	 * Saves before anything is printed.
	 */
	public function run(): void {
		if ( ! isset( $_POST['stock_truth_action'] ) || self::ACTION !== $_POST['stock_truth_action'] ) {
			return;
		}
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Each field is sanitized and checked by its kind in FeedForm.
		list( $input, $form ) = FeedForm::typed( Sent::texts( $_POST, 'st' ) );
		$feed                 = $this->feeds->named( sanitize_text_field( Sent::text( $_POST, 'st_feed' ) ) );
		$wrong                = array();
		if ( array() === $form->errors() ) {
			// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- A secret may hold any sign; Credential checks it.
			list( $given, $shown ) = CredentialForm::typed( $feed, sanitize_key( Sent::text( $_POST, 'st_signin' ) ), Sent::texts( $_POST, 'st_credential' ) );
			$input                += $given;
			$form                  = new Form( $form->texts() + $shown, $form->errors() );
			$wrong                 = null === $feed ? $this->register->add( $form->text( 'name' ), $input ) : $this->register->change( $feed, $input );
		}
		$form = FeedForm::with( $form, $wrong );
		if ( array() !== $form->errors() ) {
			$this->submitted = $form;
			return;
		}
		wp_safe_redirect( add_query_arg( 'saved', '1', Page::feed_url( null === $feed ? $form->text( 'name' ) : $feed->name ) ) );
		exit;
	}

	/**
	 * The form as it was submitted, where it had errors; else null.
	 */
	public function submitted(): ?Form {
		return $this->submitted;
	}
}
