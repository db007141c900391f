<?php
/**
 * What a category chooses, on WordPress's own page of the category.
 *
 * Decides where the form stands and that its nonce holds. What may be chosen is for Policy.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Log;
use StockTruth\Policy\Categories;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Shows and stores.
 */
final class CategoryPanel {

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The fields.
	 *
	 * @var PolicyForm
	 */
	private $policy_form;

	/**
	 * Constructor.
	 *
	 * @param Log        $log         Where faults are written.
	 * @param PolicyForm $policy_form The fields.
	 */
	public function __construct( Log $log, PolicyForm $policy_form ) {
		$this->log         = $log;
		$this->policy_form = $policy_form;
	}

	/**
	 * Hooks into WordPress's page of a category.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( Categories::TAXONOMY . '_edit_form_fields', $services->callback( self::class, 'show' ), 20 );
		add_action( 'edited_' . Categories::TAXONOMY, $services->callback( self::class, 'save' ), 20 );
		add_action( 'admin_notices', $services->callback( self::class, 'notice' ) );
	}

	/**
	 * The form.
	 *
	 * @param mixed $term The category.
	 */
	public function show( $term ): void {
		if ( ! $term instanceof \WP_Term || ! current_user_can( PolicyForm::CAPABILITY ) ) {
			return;
		}
		try {
			printf( '<tr class="form-field"><th scope="row">%s</th><td>', esc_html__( 'Stock Truth', 'stock-truth' ) );
			wp_nonce_field( self::action( $term->term_id ), 'stock_truth_policy_nonce', false );
			$this->policy_form->show( 'category', $term->term_id, 0, 'stock_truth_category' );
			echo '</td></tr>';
		} catch ( \Throwable $fault ) {
			$this->log->error( 'policy_not_shown', $fault );
		}
	}

	/**
	 * Stores what was entered. Nothing in it keeps the category from being saved.
	 *
	 * @param mixed $term_id The category.
	 */
	public function save( $term_id ): void {
		$id    = is_numeric( $term_id ) ? (int) $term_id : 0;
		$nonce = isset( $_POST['stock_truth_policy_nonce'] ) && is_string( $_POST['stock_truth_policy_nonce'] ) ? sanitize_key( $_POST['stock_truth_policy_nonce'] ) : '';
		if ( false === wp_verify_nonce( $nonce, self::action( $id ) ) ) {
			return;
		}
		try {
			$sent     = isset( $_POST['stock_truth_category'] ) && is_array( $_POST['stock_truth_category'] ) ? wp_unslash( $_POST['stock_truth_category'] ) : array(); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- each text is sanitized and checked by its kind in PolicyForm.
			$problems = $this->policy_form->store( 'category', $id, is_array( $sent ) ? $sent['policy'] ?? null : null );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'policy_not_stored', $fault );
			$problems = array( __( 'Something went wrong. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ) );
		}
		if ( array() !== $problems ) {
			Flash::keep( false, __( 'The policy of the category was not stored:', 'stock-truth' ), $problems );
		}
	}

	/**
	 * What is wrong with what was entered, above the page that WordPress shows then.
	 */
	public function notice(): void {
		$screen = get_current_screen();
		if ( null !== $screen && Categories::TAXONOMY === $screen->taxonomy ) {
			Flash::show();
		}
	}

	/**
	 * What the nonce of a category's form is for.
	 *
	 * @param int $id Category.
	 */
	private static function action( int $id ): string {
		return 'stock-truth-policy-' . $id;
	}
}
