<?php
/**
 * Takes in a stock list that somebody uploads.
 *
 * Decides which files are worth opening. Reading them is `Feed`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\Mappings;
use StockTruth\Feed\Upload;
use StockTruth\Ledger\Feeds;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * `admin-post.php?action=stock_truth_upload`.
 */
final class UploadAction {

	public const ACTION = 'stock_truth_upload';

	private const DELIMITERS = array(
		'comma'     => ',',
		'semicolon' => ';',
		'tab'       => "\t",
	);

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Takes files in.
	 *
	 * @var Upload
	 */
	private $upload;

	/**
	 * Constructor.
	 *
	 * @param Feeds  $feeds  The feeds.
	 * @param Log    $log    Where faults are written.
	 * @param Upload $upload Takes files in.
	 */
	public function __construct( Feeds $feeds, Log $log, Upload $upload ) {
		$this->feeds  = $feeds;
		$this->log    = $log;
		$this->upload = $upload;
	}

	/**
	 * Takes the file in and goes back.
	 */
	public function run(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'stock-truth' ), '', array( 'response' => 403 ) );
		}
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Only PHP's own temporary path and error number are used.
		$file  = isset( $_FILES['st_file'] ) && is_array( $_FILES['st_file'] ) ? $_FILES['st_file'] : array();
		$fault = self::fault( $file );
		if ( '' !== $fault ) {
			Flash::leave( false, $fault );
		}
		$feed = $this->feeds->named( sanitize_text_field( Sent::text( $_POST, 'st_feed' ) ) );
		if ( null === $feed ) {
			Flash::leave( false, __( 'There is no feed of that name.', 'stock-truth' ) );
			return;
		}
		try {
			// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Checked above.
			if ( isset( $_POST['st_preview'] ) ) {
				$previewed = $this->upload->preview( $feed, (string) $file['tmp_name'], self::mapping(), self::options() );
				Flash::leave( $previewed['ok'] && ! $previewed['held'], PreviewResult::sentence( $previewed ), PreviewResult::rows( $previewed ) );
				return;
			}
			$result = $this->upload->file( $feed, (string) $file['tmp_name'], self::mapping(), self::options() );
		} catch ( \Throwable $error ) {
			$this->log->error( 'admin_failed', $error );
			Flash::leave( false, __( 'The file could not be imported. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ) );
			return;
		}
		Flash::leave( IntakeResult::is_good( $result ), IntakeResult::sentence( $result ), IntakeResult::rows( $result ) );
	}

	/**
	 * The mapping that the file is read by: an installed one, or one that says what the form says. What the
	 * form leaves unsaid is for `Upload` to refuse.
	 */
	private static function mapping(): string {
		// phpcs:disable WordPress.Security.NonceVerification.Missing -- Checked by run().
		$name      = sanitize_key( Sent::text( $_POST, 'st_mapping' ) );
		$delimiter = sanitize_key( Sent::text( $_POST, 'st_delimiter' ) );
		$decimal   = sanitize_key( Sent::text( $_POST, 'st_decimal' ) );
		$is_free   = 'free' === Sent::text( $_POST, 'st_basis' );
		// phpcs:enable
		if ( '' !== $name ) {
			return Mappings::text( $name );
		}
		$erp = array(
			'delimiter' => self::DELIMITERS[ $delimiter ] ?? ',',
			'decimal'   => 'comma' === $decimal ? ',' : '.',
		);
		return (string) wp_json_encode( array( 'erp' => $is_free ? $erp + array( 'basis' => 'free' ) : $erp ) );
	}

	/**
	 * What the form says beside the mapping.
	 */
	private static function options(): array {
		// phpcs:disable WordPress.Security.NonceVerification.Missing -- Checked by run().
		$as_of = sanitize_text_field( Sent::text( $_POST, 'st_as_of' ) );
		return array(
			'as_of'    => self::instant( $as_of ),
			'skip_bad' => ! empty( $_POST['st_skip'] ),
		);
		// phpcs:enable
	}

	/**
	 * An instant with its offset from a local time of the shop; null where there is none. An hour that the
	 * clocks left out is none.
	 *
	 * @param string $local Such as `2026-11-23T10:00`.
	 */
	private static function instant( string $local ): ?string {
		$time = \DateTimeImmutable::createFromFormat( '!Y-m-d\TH:i', substr( $local, 0, 16 ), wp_timezone() );
		if ( false === $time || substr( $local, 0, 16 ) !== $time->format( 'Y-m-d\TH:i' ) ) {
			return null;
		}
		return $time->format( 'Y-m-d\TH:i:sP' );
	}

	/**
	 * Why the file cannot be opened; empty where it can.
	 *
	 * @param array $file Of `$_FILES`.
	 */
	public static function fault( array $file ): string {
		$error = (int) ( $file['error'] ?? UPLOAD_ERR_NO_FILE );
		if ( UPLOAD_ERR_INI_SIZE === $error || UPLOAD_ERR_FORM_SIZE === $error ) {
			/* translators: %s: size such as "2 MB". */
			return sprintf( __( 'The file is larger than this server accepts (%s). Ask your host to raise the limit.', 'stock-truth' ), size_format( wp_max_upload_size() ) );
		}
		if ( UPLOAD_ERR_NO_FILE === $error ) {
			return __( 'Choose a file first.', 'stock-truth' );
		}
		if ( UPLOAD_ERR_OK !== $error || ! is_uploaded_file( (string) ( $file['tmp_name'] ?? '' ) ) ) {
			return __( 'The upload was incomplete. Please try again.', 'stock-truth' );
		}
		return '';
	}
}
