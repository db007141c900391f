<?php
/**
 * `POST feeds/NAME/file`: a whole stock list as a file, or a preview of what it would do; `POST feeds/NAME/folder`: a look at
 * the folder that files are put into.
 *
 * Decides where the file is in the request: in the field `file` of a form, or the body itself. Parameters stand in the
 * address, for a body of JSON has names of its own. Reading the file is `Feed`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Feed\FeedError;
use StockTruth\Feed\FolderWatch;
use StockTruth\Feed\Upload;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class FeedFileRoute {

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Takes files in.
	 *
	 * @var Upload
	 */
	private $upload;

	/**
	 * Looks at folders.
	 *
	 * @var FolderWatch
	 */
	private $watch;

	/**
	 * Constructor.
	 *
	 * @param Feeds      $feeds       The feeds.
	 * @param RouteFault $route_fault Answers requests that failed.
	 * @param Upload     $upload      Takes files in.
	 * @param FolderWatch $watch      Looks at folders.
	 */
	public function __construct( Feeds $feeds, RouteFault $route_fault, Upload $upload, FolderWatch $watch ) {
		$this->feeds       = $feeds;
		$this->route_fault = $route_fault;
		$this->upload      = $upload;
		$this->watch       = $watch;
	}

	/**
	 * Arguments of `register_rest_route` for `feeds/NAME/folder`.
	 */
	public function folder(): array {
		return array( 'callback' => array( $this, 'look' ) ) + $this->definition();
	}

	/**
	 * Looks at a feed's folder, and takes in what is complete.
	 *
	 * @param \WP_REST_Request $request Request. Its address may say `accept_mass_zero`.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function look( \WP_REST_Request $request ) {
		try {
			$name = $request['name'];
			$feed = is_string( $name ) ? $this->feeds->named( $name ) : null;
			$ends = microtime( true ) + FeedsRoute::SECONDS;
			return null === $feed ? FeedsRoute::unknown() : rest_ensure_response(
				$this->watch->look(
					$feed,
					rest_sanitize_boolean( self::word( $request->get_query_params(), 'accept_mass_zero' ) ),
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				)
			);
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_folder_failed', $fault );
		}
	}

	/**
	 * Arguments of `register_rest_route`.
	 */
	public function definition(): array {
		return array(
			'methods'             => \WP_REST_Server::CREATABLE,
			'callback'            => array( $this, 'answer' ),
			'permission_callback' => array( Access::class, 'may_manage' ),
			'args'                => array(),
		);
	}

	/**
	 * Takes the file in, or looks at it.
	 *
	 * @param \WP_REST_Request $request Request. Its address may say `mapping`, `as_of`, `skip_bad`, `accept_mass_zero` and
	 *                                  `preview`.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function answer( \WP_REST_Request $request ) {
		$own = '';
		try {
			$name = $request['name'];
			$feed = is_string( $name ) ? $this->feeds->named( $name ) : null;
			if ( null === $feed ) {
				return FeedsRoute::unknown();
			}
			$path = self::uploaded( $request );
			if ( '' === $path ) {
				$own = self::kept( $request );
			}
			return rest_ensure_response( $this->taken( $feed, '' === $path ? $own : $path, $request->get_query_params() ) );
		} catch ( FeedError $wrong ) {
			return new \WP_Error( $wrong->code_name(), $wrong->getMessage(), array( 'status' => 400, 'path' => $wrong->path() ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_file_failed', $fault );
		} finally {
			if ( '' !== $own ) {
				wp_delete_file( $own );
			}
		}
	}

	/**
	 * Takes a file in, or looks at it.
	 *
	 * @param FeedRow                 $feed  The feed.
	 * @param string                  $path  The file.
	 * @param array<array-key, mixed> $asked Parameters of the address.
	 * @return array<string, mixed>
	 * @throws FeedError Where there is no such mapping.
	 */
	private function taken( FeedRow $feed, string $path, array $asked ): array {
		$mapping = $asked['mapping'] ?? '';
		$options = array(
			'as_of'            => $asked['as_of'] ?? null,
			'skip_bad'         => rest_sanitize_boolean( self::word( $asked, 'skip_bad' ) ),
			'accept_mass_zero' => rest_sanitize_boolean( self::word( $asked, 'accept_mass_zero' ) ),
		);
		$text    = Upload::mapping( $feed, is_string( $mapping ) ? $mapping : '' );
		return rest_sanitize_boolean( self::word( $asked, 'preview' ) )
			? $this->upload->preview( $feed, $path, $text, array_filter( $options ) )
			: $this->upload->file( $feed, $path, $text, array_filter( $options ) );
	}

	/**
	 * A parameter that says yes or no.
	 *
	 * @param array<array-key, mixed> $asked Parameters of the address.
	 * @param string                  $name  Its name.
	 */
	private static function word( array $asked, string $name ): string {
		$value = $asked[ $name ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/**
	 * The file of a form; empty where the request is none.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @throws FeedError Where it did not arrive.
	 */
	private static function uploaded( \WP_REST_Request $request ): string {
		$file = $request->get_file_params()['file'] ?? null;
		if ( ! is_array( $file ) ) {
			return '';
		}
		$path = $file['tmp_name'] ?? '';
		if ( UPLOAD_ERR_OK !== ( $file['error'] ?? UPLOAD_ERR_NO_FILE ) || ! is_string( $path ) || ! is_uploaded_file( $path ) ) {
			throw new FeedError( 'file_incomplete', __( 'The upload was incomplete, or the file is larger than this server accepts.', 'stock-truth' ), 'file' );
		}
		return $path;
	}

	/**
	 * The body as a file, which whoever asks deletes.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @throws FeedError Where there is none, or it cannot be kept.
	 */
	private static function kept( \WP_REST_Request $request ): string {
		$body = (string) $request->get_body();
		if ( '' === $body ) {
			throw new FeedError( 'file_empty', __( 'The file is empty.', 'stock-truth' ), 'file' );
		}
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$path = wp_tempnam( 'stock-truth' );
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a temporary file of our own.
		if ( '' === $path || strlen( $body ) !== file_put_contents( $path, $body ) ) {
			throw new FeedError( 'file_not_readable', __( 'The file cannot be kept on this server.', 'stock-truth' ), 'file' );
		}
		return $path;
	}
}
