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
use StockTruth\Feed\Secret;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

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
			$input += self::credential( $feed );
			$wrong  = null === $feed ? $this->register->add( $form->text( 'name' ), $input ) : $this->register->change( $feed, $input );
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

	/**
	 * The secret that was typed. It is taken as it is: a secret may hold any sign.
	 *
	 * @param FeedRow|null $feed The feed; null for a new one.
	 * @return array<string, array<string, mixed>>
	 */
	private static function credential( ?FeedRow $feed ): array {
		// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Checked by run(); a secret may hold any sign.
		$token = trim( Sent::text( $_POST, 'st_token' ) );
		if ( null !== $feed && '' !== Secret::constant_of( $feed ) ) {
			return array();
		}
		if ( '' !== $token ) {
			return array(
				'credential' => array(
					'kind'  => 'bearer',
					'parts' => array( 'token' => $token ),
				),
			);
		}
		return empty( $_POST['st_token_remove'] ) ? array() : array( 'credential' => array( 'kind' => 'none' ) );
		// phpcs:enable
	}
}
