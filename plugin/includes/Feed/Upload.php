<?php
/**
 * Takes the ERP's whole stock in from a CSV file that somebody uploads.
 *
 * Decides what a profile may declare and which lines are usable. The file is a full snapshot: one bad
 * line refuses it, unless the profile says to skip. The instant of the figures comes from a column or
 * from whoever uploads, with its offset; a file's own date says nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Ledger\FeedState;
use StockTruth\Ledger\Intake;

defined( 'ABSPATH' ) || exit;

/**
 * Uploads.
 */
final class Upload {

	/**
	 * What a profile declares, with its defaults. The default basis is what the upload form asks for in
	 * words: stock that is not reserved.
	 */
	const PROFILE = array(
		'delimiter'        => ',',
		'decimal'          => '.',
		'charset'          => 'utf-8',
		'columns'          => array(
			'sku'    => array( 'sku', 'item', 'article', 'artikelnummer' ),
			'figure' => array( 'stock', 'available', 'free', 'quantity', 'qty', 'bestand' ),
			'unit'   => array( 'unit', 'uom', 'einheit' ),
			'status' => array( 'status' ),
			'as_of'  => array( 'as_of', 'as of', 'stand' ),
		),
		'basis'            => 'free',
		'units'            => array( 'pcs', 'piece', 'each', 'stk' ),
		'statuses'         => array(
			'active'       => 'active',
			'blocked'      => 'blocked',
			'discontinued' => 'discontinued',
		),
		'as_of'            => null,
		'bad_lines'        => 'refuse',
		'accept_mass_zero' => false,
	);

	const LISTED_MAX = 100;
	const CHUNK      = 500;

	/**
	 * Takes a file in.
	 *
	 * @param string $path    File.
	 * @param array  $profile Over PROFILE. `as_of` is an instant with offset where the file has
	 *                        no such column.
	 * @return array{ok: bool, code: string, message: string, summary: array, projected: array|null, errors: list<array{line: int, field: string, code: string}>}
	 */
	public static function csv( string $path, array $profile ): array {
		$errors = array();
		try {
			$profile = self::checked( $profile );
			$as_of   = self::instant( $profile['as_of'] );
			$reader  = new CsvReader( $path, $profile['delimiter'], $profile['charset'], $profile['columns'] );
			self::check_columns( $reader, $as_of );
			$result = Snapshot::take(
				static function ( string $run, string $lock ) use ( $reader, $profile, $as_of, &$errors ): array {
					return self::stage( $reader, $profile, $as_of, $run, $lock, $errors );
				},
				true === $profile['accept_mass_zero']
			);
		} catch ( FeedError $error ) {
			$result = Snapshot::result( $error->code_name(), $error->getMessage() );
		} catch ( BadRow $bad ) {
			$errors = array( self::line( 1, $bad ) );
			$result = Snapshot::result( 'header_not_readable', __( 'The first line of the file is not readable.', 'stock-truth' ) );
		}
		$result['summary'] = (array) $result['summary'] + array( 'bad' => $errors );
		return $result + array( 'errors' => $errors );
	}

	/**
	 * Puts the file's lines into Intake.
	 *
	 * @param CsvReader $reader  The file.
	 * @param array     $profile The profile.
	 * @param int|null  $as_of   The instant that was given.
	 * @param string    $run     The snapshot's run.
	 * @param string    $lock    The lock.
	 * @param array     $errors  Receives bad lines, the first hundred of them.
	 * @return array{sent_at: int, gapless: bool, notes: array}
	 * @throws FeedError Where the file is refused.
	 */
	private static function stage( CsvReader $reader, array $profile, ?int $as_of, string $run, string $lock, array &$errors ): array {
		$notes  = array( 'source' => 'csv', 'read' => 0, 'skipped' => 0 );
		$now    = Moment::now();
		$claims = array();
		while ( true ) {
			try {
				$row = $reader->next();
				if ( null === $row ) {
					break;
				}
				$claims[] = self::claim( $row, $reader, $profile, $as_of, $now );
			} catch ( BadRow $bad ) {
				++$notes['skipped'];
				if ( count( $errors ) < self::LISTED_MAX ) {
					$errors[] = self::line( $reader->line(), $bad );
				}
			}
			++$notes['read'];
			if ( self::CHUNK === count( $claims ) ) {
				Intake::add( $run, $claims );
				FeedState::renew_lock( $lock );
				$claims = array();
			}
		}
		Intake::add( $run, $claims );
		if ( $notes['skipped'] > 0 && 'skip' !== $profile['bad_lines'] ) {
			/* translators: 1: number of bad lines, 2: number of lines. */
			throw new FeedError( 'lines_malformed', sprintf( __( '%1$d of %2$d lines are not usable. Nothing was changed.', 'stock-truth' ), $notes['skipped'], $notes['read'] ) );
		}
		if ( $notes['read'] === $notes['skipped'] ) {
			throw new FeedError( 'snapshot_empty', __( 'The file names no item at all. A catalogue does not vanish at once: nothing was changed.', 'stock-truth' ) );
		}
		return array(
			'sent_at' => $now,
			'gapless' => false,
			'notes'   => $notes,
		);
	}

	/**
	 * One line as a claim.
	 *
	 * @param array<string, string> $row     By field.
	 * @param CsvReader             $reader  The file.
	 * @param array                 $profile The profile.
	 * @param int|null              $as_of   The instant that was given.
	 * @param int                   $now     When the file was read.
	 * @throws BadRow Where it is malformed.
	 */
	private static function claim( array $row, CsvReader $reader, array $profile, ?int $as_of, int $now ): array {
		$at = $reader->has( 'as_of' ) ? RowReader::moment( $row['as_of'], 'as_of' ) : $as_of;
		$at = $at ?? $as_of;
		if ( null === $at ) {
			throw new BadRow( 'instant_missing', 'as_of' );
		}
		$status = $reader->has( 'status' ) ? ( $profile['statuses'][ $row['status'] ] ?? null ) : 'active';
		if ( ! in_array( $status, array( 'active', 'blocked', 'discontinued' ), true ) ) {
			throw new BadRow( 'status_unknown', 'status' );
		}
		return array(
			'item'        => RowReader::sku( $row['sku'] ),
			'figure'      => '' === $row['figure'] ? null : RowReader::quantity( self::decimal( $row['figure'], $profile['decimal'] ), 'figure' ),
			'status'      => $status,
			'unit_known'  => ! $reader->has( 'unit' ) || in_array( $row['unit'], $profile['units'], true ),
			'as_of'       => $at,
			'stated_at'   => $at,
			'received_at' => $now,
			'sequence'    => null,
		);
	}

	/**
	 * A number with a point, from one with the declared sign. The other sign is no thousands mark to be
	 * guessed: 1.234 is refused where the comma is declared.
	 *
	 * @param string $text Number.
	 * @param string $sign `.` or `,`.
	 * @throws BadRow Where the other sign stands there, or an exponent that a spreadsheet put there.
	 */
	private static function decimal( string $text, string $sign ): string {
		if ( 1 !== preg_match( ',' === $sign ? '/^-?\d+(,\d+)?$/D' : '/^-?\d+(\.\d+)?$/D', $text ) ) {
			throw new BadRow( 'quantity_not_a_decimal', 'figure' );
		}
		return str_replace( ',', '.', $text );
	}

	/**
	 * A profile over the defaults.
	 *
	 * @param array $profile As it was given.
	 * @throws FeedError Where it cannot be used.
	 */
	private static function checked( array $profile ): array {
		foreach ( array_diff( array_keys( $profile ), array_keys( self::PROFILE ) ) as $unknown ) {
			throw self::fault( (string) $unknown );
		}
		$profile            = array_merge( self::PROFILE, $profile );
		$profile['columns'] = array_merge( self::PROFILE['columns'], (array) $profile['columns'] );
		if ( 'free' !== $profile['basis'] ) {
			throw new FeedError( 'profile_basis_unsupported', __( 'Declare what the figures mean. Only the basis `free` is supported: physical stock less what the ERP has reserved.', 'stock-truth' ) );
		}
		$choices = array(
			'delimiter' => array( ',', ';', "\t", '|' ),
			'decimal'   => array( '.', ',' ),
			'charset'   => CsvReader::CHARSETS,
			'bad_lines' => array( 'refuse', 'skip' ),
		);
		foreach ( $choices as $name => $words ) {
			if ( ! in_array( $profile[ $name ], $words, true ) ) {
				throw self::fault( $name );
			}
		}
		return $profile;
	}

	/**
	 * Refuses a file that lacks what is needed.
	 *
	 * @param CsvReader $reader The file.
	 * @param int|null  $as_of  The instant that was given.
	 * @throws FeedError Where it does.
	 */
	private static function check_columns( CsvReader $reader, ?int $as_of ): void {
		foreach ( array( 'sku', 'figure' ) as $field ) {
			if ( ! $reader->has( $field ) ) {
				/* translators: %s: column. */
				throw new FeedError( 'column_missing', sprintf( __( 'The file has no column for `%s`; is the delimiter the declared one?', 'stock-truth' ), $field ) );
			}
		}
		if ( null === $as_of && ! $reader->has( 'as_of' ) ) {
			throw new FeedError( 'instant_missing', __( 'Say when these figures were read, with the offset from UTC, such as 2026-11-23T10:00:00+01:00: the file has no column for it.', 'stock-truth' ) );
		}
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

	/**
	 * A fault of the profile.
	 *
	 * @param string $member Which member.
	 */
	private static function fault( string $member ): FeedError {
		/* translators: %s: member. */
		return new FeedError( 'profile_not_usable', sprintf( __( 'The profile\'s `%s` is none that is supported.', 'stock-truth' ), $member ) );
	}

	/**
	 * A bad line.
	 *
	 * @param int    $line Line of the file.
	 * @param BadRow $bad  What is wrong.
	 */
	private static function line( int $line, BadRow $bad ): array {
		return array(
			'line'  => $line,
			'field' => $bad->field(),
			'code'  => $bad->code_name(),
		);
	}
}
