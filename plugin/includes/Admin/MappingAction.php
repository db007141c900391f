<?php
/**
 * Installs a mapping that somebody uploads or pastes.
 *
 * Decides which of the two counts. Whether the mapping can be served is for `Feed`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\FeedError;
use StockTruth\Feed\Mappings;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_mapping`.
 */
final class MappingAction {

	public const ACTION = 'stock_truth_mapping';

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Mapping files.
	 *
	 * @var Mappings
	 */
	private $mappings;

	/**
	 * Constructor.
	 *
	 * @param Log      $log      Where faults are written.
	 * @param Mappings $mappings Mapping files.
	 */
	public function __construct( Log $log, Mappings $mappings ) {
		$this->log      = $log;
		$this->mappings = $mappings;
	}

	/**
	 * Installs and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		$name = sanitize_text_field( Sent::text( $_POST, 'st_mapping_name' ) );
		try {
			$this->mappings->install( $name, self::text() );
		} catch ( FeedError $error ) {
			/* translators: 1: what is wrong, 2: error code. */
			Flash::leave( false, sprintf( __( 'The mapping was not installed. %1$s (%2$s)', 'stock-truth' ), $error->getMessage(), $error->code_name() ) );
		} catch ( \Throwable $error ) {
			$this->log->error( 'admin_failed', $error );
			Flash::leave( false, __( 'The mapping could not be installed. WooCommerce → Status → Logs says more, under “stock-truth”.', 'stock-truth' ) );
		}
		/* translators: %s: name. */
		Flash::leave( true, sprintf( __( 'The mapping “%s” is installed. Choose it below where the feed uses it.', 'stock-truth' ), $name ) );
	}

	/**
	 * The mapping's text: of the file where one came, else as it was pasted.
	 */
	private static function text(): string {
		// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Checked by run(); JSON is read as it is and checked member by member.
		$file = isset( $_FILES['st_mapping_file'] ) && is_array( $_FILES['st_mapping_file'] ) ? $_FILES['st_mapping_file'] : array();
		if ( UPLOAD_ERR_NO_FILE === (int) ( $file['error'] ?? UPLOAD_ERR_NO_FILE ) ) {
			return Sent::text( $_POST, 'st_mapping_text' );
		}
		// phpcs:enable
		$fault = UploadAction::fault( $file );
		if ( '' !== $fault ) {
			throw new FeedError( 'file_not_readable', esc_html( $fault ) );
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- PHP's own temporary file.
		return (string) file_get_contents( (string) $file['tmp_name'], false, null, 0, Mappings::MAX_BYTES + 1 );
	}
}
