<?php
/**
 * Takes the ERP's whole stock in from a file that somebody uploads.
 *
 * Decides nothing of what the file says: the mapping does. The file is a full snapshot; one row that
 * cannot be read refuses it, unless whoever uploads says to skip. The instant of the figures comes from
 * the file, the mapping or whoever uploads, with its offset; a file's own date says nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * Uploads.
 *
 * @phpstan-import-type Previewed from Preview
 */
final class Upload {

	/**
	 * Builds the objects of one snapshot.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * Looks at lists.
	 *
	 * @var Preview
	 */
	private $preview;

	/**
	 * Takes snapshots in.
	 *
	 * @var Snapshot
	 */
	private $snapshot;

	/**
	 * Constructor.
	 *
	 * @param Factory  $factory  Builds the objects of one snapshot.
	 * @param Preview  $preview  Looks at lists.
	 * @param Snapshot $snapshot Takes snapshots in.
	 */
	public function __construct( Factory $factory, Preview $preview, Snapshot $snapshot ) {
		$this->factory  = $factory;
		$this->preview  = $preview;
		$this->snapshot = $snapshot;
	}

	/**
	 * Takes a file of a feed in.
	 *
	 * @param FeedRow $feed    The feed.
	 * @param string  $path    File.
	 * @param string  $mapping Text of the mapping file that it is read by.
	 * @param array<array-key, mixed> $options `as_of`: an instant with offset, for rows that do not say when they were read;
	 *                        `skip_bad`: true to leave out rows that cannot be read;
	 *                        `accept_mass_zero`: a person has looked at a catalogue that is emptied.
	 * @return array{ok: bool, code: string, message: string, summary: array<array-key, mixed>, projected: array<array-key, mixed>|null}
	 */
	public function file( FeedRow $feed, string $path, string $mapping, array $options = array() ): array {
		$staging = null;
		try {
			list( $declared, $open ) = self::opened( $feed, $path, $mapping, $options );
			$result = $this->snapshot->take(
				$feed,
				'',
				function ( FeedRunRow $run ) use ( $feed, $declared, $open, $options, &$staging ): bool {
					$staging      = $this->factory->staging( $feed, $declared, $run, ! empty( $options['skip_bad'] ) );
					$run->sent_at = Moment::now();
					$run->counts  = array( 'source' => 'file' ) + $run->counts;
					$staging->take_all( $open() );
					$staging->must_name_items();
					return true;
				},
				array_intersect_key( $options, array( 'accept_mass_zero' => true ) )
			);
		} catch ( FeedError $error ) {
			$result = RunOutcome::result( $error->code_name(), $error->getMessage() );
		}
		$result['summary'] = ( $result['summary'] ?? array() ) + ( $staging instanceof Staging ? $staging->notes() : array( 'bad' => array() ) );
		return $result;
	}

	/**
	 * Looks at a file of a feed: says what file() would do, and does nothing.
	 *
	 * @param FeedRow $feed    The feed.
	 * @param string  $path    File.
	 * @param string  $mapping Text of the mapping file that it is read by.
	 * @param array<array-key, mixed> $options Of file().
	 * @return Previewed
	 */
	public function preview( FeedRow $feed, string $path, string $mapping, array $options = array() ): array {
		try {
			list( $declared, $open ) = self::opened( $feed, $path, $mapping, $options );
		} catch ( FeedError $error ) {
			return Preview::refused( $error );
		}
		return $this->preview->of( $feed, $declared, $open, ! empty( $options['skip_bad'] ) );
	}

	/**
	 * The mapping that a file of a feed is read by, where whoever brings it names none: the feed's, or a table with the usual
	 * headings.
	 *
	 * @param FeedRow $feed Feed.
	 * @param string  $name Name of an installed mapping; empty for none.
	 * @return string Text of a mapping file.
	 * @throws FeedError Where there is none of that name.
	 */
	public static function mapping( FeedRow $feed, string $name ): string {
		$name = '' === $name ? $feed->mapping : $name;
		return '' === $name ? (string) wp_json_encode( array( 'erp' => array( 'basis' => $feed->basis ) ) ) : Mappings::text( $name );
	}

	/**
	 * The mapping of a file, and how to open it.
	 *
	 * @param FeedRow $feed    The feed.
	 * @param string  $path    File.
	 * @param string  $mapping Text of the mapping file.
	 * @param array<array-key, mixed> $options Of file().
	 * @return array{Mapping, \Closure(): Document}
	 * @throws FeedError Where it may not be read.
	 */
	private static function opened( FeedRow $feed, string $path, string $mapping, array $options ): array {
		Contract::must_be_whole( $feed );
		if ( FeedRow::REMOVING === $feed->state ) {
			/* translators: %s: name. */
			throw new FeedError( 'feed_not_active', sprintf( __( 'The feed `%s` is being removed.', 'stock-truth' ), $feed->name ), 'state' );
		}
		$declared = Mapping::from_json( $mapping );
		$declared->must_be_servable();
		$as_of = self::instant( $options['as_of'] ?? null ) ?? $declared->as_of();
		// Before any run is begun: a file that cannot be opened is no attempt.
		$lines = Lines::of_file( $path, $declared->encoding() );
		return array(
			$declared,
			static function () use ( $declared, $path, $as_of, &$lines ): Document {
				$document = new Document( $declared, $lines ?? Lines::of_file( $path, $declared->encoding() ), Moment::now(), $as_of );
				$lines    = null;
				return $document;
			},
		);
	}

	/**
	 * The instant that was given.
	 *
	 * @param mixed $text Text, or null.
	 * @throws FeedError Where it is none, or none yet.
	 */
	private static function instant( $text ): ?int {
		if ( null === $text || '' === $text ) {
			return null;
		}
		try {
			$at = Moment::parse( is_string( $text ) ? trim( $text ) : '' );
		} catch ( NotAMoment $error ) {
			throw new FeedError( $error->reason(), __( 'The instant must be written with its offset from UTC, such as 2026-11-23T10:00:00+01:00.', 'stock-truth' ) );
		}
		if ( $at > Moment::now() ) {
			throw new FeedError( 'instant_in_future', __( 'Figures cannot have been read in the future.', 'stock-truth' ) );
		}
		return $at;
	}
}
