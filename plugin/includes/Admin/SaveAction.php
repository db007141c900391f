<?php
/**
 * Saves the settings form.
 *
 * Decides that a form that was saved is left by a redirect, so that reloading does not save again, and that
 * one with errors is shown again as it was typed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * `POST` of the settings tab.
 */
final class SaveAction {

	public const ACTION = 'stock_truth_save';

	/**
	 * The form as it was submitted, where it had errors.
	 *
	 * @var Form|null
	 */
	private $submitted;

	/**
	 * Reads and saves forms.
	 *
	 * @var Forms
	 */
	private $forms;

	/**
	 * Constructor.
	 *
	 * @param Forms $forms Reads and saves forms.
	 */
	public function __construct( Forms $forms ) {
		$this->forms = $forms;
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
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Each field is sanitized and checked by its kind in Form.
		$form = $this->forms->submitted( Sent::texts( $_POST, 'st' ) );
		if ( array() !== $form->errors() ) {
			$this->submitted = $form;
			return;
		}
		wp_safe_redirect( add_query_arg( 'saved', '1', Page::url( 'settings' ) ) );
		exit;
	}

	/**
	 * The form to show.
	 */
	public function form(): Form {
		return $this->submitted ?? $this->forms->stored();
	}

	/**
	 * Whether the page is shown because settings were just saved.
	 */
	public static function was_saved(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- It only says so.
		return isset( $_GET['saved'] );
	}
}
