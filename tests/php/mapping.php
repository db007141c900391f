<?php
/**
 * Runs the corpus of mappings through the plugin's reader; see tests/cases/mapping/README.md.
 *
 * Ends with `N passed, N failed`; exits with 1 where a list is read otherwise than its case says.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

use StockTruth\Engine\Decimal;
use StockTruth\Engine\Moment;
use StockTruth\Feed\BadRow;
use StockTruth\Feed\Columns;
use StockTruth\Feed\CsvReader;
use StockTruth\Feed\Encoding;
use StockTruth\Feed\FeedError;
use StockTruth\Feed\JsonRows;
use StockTruth\Feed\Lines;
use StockTruth\Feed\Mapping;
use StockTruth\Feed\OrderList;
use StockTruth\Feed\OrderRowReader;
use StockTruth\Feed\RowReader;
use StockTruth\Feed\Sums;

define( 'ABSPATH', __DIR__ . '/' );
function __( string $text ): string {
	return $text;
}

/**
 * What the plugin reads of a case's source.
 *
 * @param array $case The case.
 * @return array With `rows` and `refusals`, or `refused`.
 */
function read_case( array $case ): array {
	$path = tempnam( sys_get_temp_dir(), 'mapping' );
	file_put_contents( $path, $case['source'] ?? base64_decode( $case['sourceBase64'], true ) );
	try {
		$mapping = Mapping::from_json( $case['mappingText'] ?? json_encode( $case['mapping'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
		if ( isset( $case['list'] ) ) {
			return read_orders( $mapping->orders()->at( $case['list'] ), Lines::of_file( $path, null ) );
		}
		$mapping->must_have_basis();
		$lines = Lines::of_file( $path, $mapping->encoding() );
		$as_of = isset( $case['asOf'] ) ? Moment::parse( $case['asOf'] ) : $mapping->as_of();
		return $mapping->is_json() ? read_json( $mapping, $lines, $as_of ) : read_csv( $mapping, $lines, $as_of );
	} catch ( FeedError $error ) {
		return array(
			'refused' => array(
				'code' => $error->code_name(),
				'path' => $error->path(),
				'line' => $error->at_line(),
			),
		);
	} finally {
		unlink( $path );
	}
}

/**
 * What is read of a CSV file.
 *
 * @param Mapping  $mapping The mapping.
 * @param Lines    $lines   The file.
 * @param int|null $as_of   When its figures were read.
 */
function read_csv( Mapping $mapping, Lines $lines, ?int $as_of ): array {
	$csv = new CsvReader( $lines, $mapping );
	$csv->must_tell_time( $as_of );
	$rows = array();
	while ( null !== ( $row = $csv->next() ) ) {
		$rows[] = $row;
	}
	return read_rows( $mapping, $rows, $as_of, 'line' );
}

/**
 * What is read of a JSON file.
 *
 * @param Mapping  $mapping The mapping.
 * @param Lines    $lines   The file.
 * @param int|null $as_of   When its figures were read.
 */
function read_json( Mapping $mapping, Lines $lines, ?int $as_of ): array {
	$json = new JsonRows( $mapping );
	$json->must_tell_time( $as_of );
	$json->read( $lines->whole() );
	return read_rows( $mapping, $json->rows(), $json->as_of() ?? $as_of, 'row' );
}

/**
 * What is read of a list of orders.
 *
 * @param OrderList $list  The list.
 * @param Lines     $lines The file.
 */
function read_orders( OrderList $list, Lines $lines ): array {
	$json = new JsonRows( $list );
	$json->read( $lines->whole() );
	$read = array( 'shown' => array(), 'refusals' => array() );
	foreach ( $json->rows() as $row ) {
		try {
			$shown = $list->reader()->read( $row );
		} catch ( BadRow $bad ) {
			$read['refusals'][] = array( 'row' => $row->at(), 'path' => $bad->column(), 'code' => $bad->code_name() );
			continue;
		}
		if ( null !== $shown ) {
			$stages = array_intersect_key( $shown, array_flip( OrderRowReader::STAGES ) );
			$read['shown'][] = array_filter( array( 'order' => $shown['order'], 'item' => $shown['item'] ) + array_map( array( Decimal::class, 'write' ), array_filter( $stages ) ) + array( 'code' => $shown['code'] ) );
		}
	}
	return $read;
}

/**
 * What is read of rows.
 *
 * @param Mapping               $mapping The mapping.
 * @param StockTruth\Feed\Row[] $rows    Rows.
 * @param int|null              $as_of   When their figures were read.
 * @param string                $at      What a row's place is called.
 */
function read_rows( Mapping $mapping, array $rows, ?int $as_of, string $at ): array {
	$reader = new RowReader( $mapping, $mapping->locations() );
	$sums   = $mapping->adds_rows() ? new Sums() : null;
	$read   = array(
		'rows'     => array(),
		'refusals' => array(),
	);
	foreach ( $rows as $row ) {
		try {
			$claim = $reader->read( $row, $as_of );
			if ( null !== $claim && null !== $sums ) {
				$sums->take( $claim );
			} elseif ( null !== $claim ) {
				$read['rows'][] = canonical( $claim );
			}
		} catch ( BadRow $bad ) {
			if ( null !== $sums ) {
				$sums->spoil( $bad->item(), $row->shown( Columns::LOCATION ) );
			}
			$read['refusals'][] = array(
				$at    => $row->at(),
				'path' => $bad->column(),
				'code' => $bad->code_name(),
				'item' => $bad->item(),
			);
		}
	}
	$read['rows'] = null === $sums ? $read['rows'] : array_map( 'canonical', $sums->claims() );
	return $read;
}

/**
 * A claim as the cases write it.
 *
 * @param array $claim Of RowReader.
 */
function canonical( array $claim ): array {
	return array(
		'item'      => $claim['item'],
		'figure'    => null === $claim['figure'] ? null : Decimal::write( $claim['figure'] ),
		'status'    => $claim['status'],
		'asOf'      => Moment::write( $claim['as_of'] ),
		'location'  => $claim['location'],
		'unitKnown' => $claim['unit_known'],
	);
}

/**
 * The answer of a case as read_case() would give it: what every answer has and the case leaves out.
 *
 * @param array $case The case.
 */
function expected( array $case ): array {
	if ( isset( $case['refused'] ) ) {
		$given = $case['refused'] + array( 'path' => '', 'line' => null );
		return array( 'refused' => array_replace( array( 'code' => '', 'path' => '', 'line' => null ), $given ) );
	}
	if ( isset( $case['list'] ) ) {
		$refusals = array_map( static fn( array $refusal ): array => array( 'row' => $refusal['row'], 'path' => $refusal['path'] ?? '', 'code' => $refusal['code'] ), $case['refusals'] ?? array() );
		return array( 'shown' => $case['shown'] ?? array(), 'refusals' => $refusals );
	}
	$is_json = 'json' === ( $case['mapping']['erp']['format'] ?? 'csv' );
	$encoding = strtolower( $case['mapping']['erp']['encoding'] ?? 'utf-8' );
	if ( in_array( $encoding, Encoding::EXTERNAL, true ) && ! function_exists( 'mb_convert_encoding' ) && ! function_exists( 'iconv' ) ) {
		return array( 'refused' => array( 'code' => 'encoding_unsupported', 'path' => 'erp.encoding', 'line' => null ) );
	}
	return array(
		'rows'     => array_map(
			static function ( array $row ): array {
				return array_replace( array( 'item' => '', 'figure' => null, 'status' => 'active', 'asOf' => '', 'location' => '', 'unitKnown' => true ), $row );
			},
			$case['rows'] ?? array()
		),
		'refusals' => array_map(
			static function ( array $refusal ) use ( $is_json ): array {
				$at = $is_json ? 'row' : 'line';
				return array( $at => $refusal[ $at ], 'path' => $refusal['path'] ?? '', 'code' => $refusal['code'], 'item' => $refusal['item'] ?? '' );
			},
			$case['refusals'] ?? array()
		),
	);
}

$passed = 0;
$failed = array();
foreach ( glob( dirname( __DIR__ ) . '/cases/mapping/*.json' ) as $file ) {
	foreach ( json_decode( file_get_contents( $file ), true, 32, JSON_THROW_ON_ERROR )['cases'] as $case ) {
		$read = read_case( $case );
		if ( $read === expected( $case ) ) {
			++$passed;
		} else {
			$failed[] = basename( $file ) . ": {$case['name']}\n    read " . json_encode( $read, JSON_UNESCAPED_UNICODE ) . "\n    case " . json_encode( expected( $case ), JSON_UNESCAPED_UNICODE );
		}
	}
}
finish( 'mappings in PHP ' . PHP_VERSION, $passed, $failed );
