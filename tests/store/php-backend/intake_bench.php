<?php
/**
 * Takes one snapshot in, as intake does: stages it page by page, has it compared, puts what differs to the core under the
 * pools' locks, looks for what was left out, and moves the coverage.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Engine;

$t      = require __DIR__ . '/tables.php';
$engine = \stock_truth()->get( Engine::class );
$engine->ask( 'group', array( 'locations' => array() ) );
$memory = memory_get_usage();
if ( PHP_VERSION_ID >= 80200 ) {
	memory_reset_peak_usage();
}
$seconds = array();
$lap     = static function ( string $name ) use ( &$seconds ): void {
	static $last;
	$now              = microtime( true );
	$seconds[ $name ] = ( $seconds[ $name ] ?? 0.0 ) + $now - ( $last ?? $now );
	$last             = $now;
};
$lap( 'begin' );
$reads = static function () use ( $t ): int {
	return (int) array_sum( array_column( $t->database->rows( "SHOW SESSION STATUS LIKE 'Handler_read%'" ), 'Value' ) );
};
$before = $reads();
$feed = $t->feeds->named( 'erp' );
if ( null === $feed ) {
	list( $feed ) = ( $t->feed )( 'erp', array( '' => 1 ) );
}
$locations        = $t->locations->of_feed( $feed->id );
$location         = reset( $locations )->id;
$at               = $args['as_of'] * 100000;
$run              = new Row\FeedRunRow();
$run->feed_id     = $feed->id;
$run->lane        = 'stock';
$run->sent_at     = $at;
$run->as_of       = $at;
$run->received_at = $at + 10;
$t->runs->begin( $run, $at );
for ( $n = 0; $n < $args['rows']; $n += 500 ) {
	$page = array();
	for ( $i = $n; $i < min( $n + 500, $args['rows'] ); ++$i ) {
		$row              = new Row\StagedRow();
		$row->place       = $i + 1;
		$row->location_id = $location;
		$row->item        = 'ITEM-' . ( $i * 7919 % 1000003 );
		$row->figure      = 10000 * ( $i % 50 + ( 0 !== $args['changed'] && 0 === $i % $args['changed'] ? $args['as_of'] : 0 ) );
		$row->as_of       = $at + intdiv( $n, 500 );
		$row->received_at = $row->as_of + 10;
		$page[]           = $row;
	}
	$t->staged->add( $run->id, $page );
	$run->staged_to = $i;
	++$run->page;
	$t->runs->write( $run, $at );
}
$lap( 'staged' );
$run->counts['repeated'] = $t->staged->repeated( $run->id );
$run->state              = Row\FeedRunRow::APPLYING;
$t->coverage->begin_snapshot( $run, array( $location ) );
$t->runs->write( $run, $at );
$lap( 'begun' );
$asked = 0;
$after = 0;
do {
	$rows = $t->comparison->differing( $run, $after, $args['rows'], 500, 300000 );
	$lap( 'compared' );
	if ( array() === $rows ) {
		break;
	}
	$asked += count( $rows );
	$after  = end( $rows )->place;
	$ids    = $t->pools->ensure( 1, array_column( $rows, 'item' ) );
	$lap( 'pools' );
	$t->database->transaction(
		static function () use ( $t, $rows, $ids, $run, $location, $feed, $engine, $lap ): void {
			$pools    = $t->pools->lock( array_values( $ids ) );
			$standing = $t->claims->standing( $location, array_column( $rows, 'item' ), $run->id );
			$lap( 'read' );
			foreach ( $rows as $row ) {
				$claim  = $standing[ $row->item ] ?? null;
				$answer = $engine->ask(
					'admit',
					array(
						'complete' => true,
						'current'  => null === $claim ? null : array(
							'figure'     => $claim->figure,
							'status'     => $claim->status,
							'asOf'       => $claim->as_of,
							'receivedAt' => $claim->received_at,
							'roseAt'     => $claim->rose_at,
						),
						'claim'    => array(
							'figure'     => $row->figure,
							'status'     => $row->status,
							'asOf'       => $row->as_of,
							'receivedAt' => $row->received_at,
						),
					)
				);
				$claim              = $claim ?? new Row\ClaimRow();
				$claim->location_id = $location;
				$claim->item        = $row->item;
				$claim->feed_id     = $feed->id;
				$claim->pool_id     = $ids[ $row->item ];
				$claim->figure      = $answer['current']['figure'];
				$claim->status      = $answer['current']['status'];
				$claim->as_of       = $answer['current']['asOf'];
				$claim->received_at = $answer['current']['receivedAt'];
				$claim->rose_at     = $answer['current']['roseAt'];
				$claims[]           = $claim;
			}
			$lap( 'core' );
			$t->claims->write( $claims );
			$lap( 'claims' );
			foreach ( $t->claims->of_pools( array_values( $ids ) ) + array_fill_keys( array_values( $ids ), null ) as $id => $parts ) {
				$pool          = $pools[ $id ];
				$pool->feed_id = $feed->id;
				$asked         = array();
				foreach ( $parts ?? array( $claims[ array_search( $id, array_column( $claims, 'pool_id' ), true ) ] ) as $part ) {
					$asked[] = array(
						'figure'           => $part->figure,
						'status'           => $part->status,
						'asOf'             => $part->as_of,
						'receivedAt'       => $part->received_at,
						'confirmedThrough' => $part->confirmed_through,
						'stoppedThrough'   => $part->stopped_through,
					);
				}
				$grouped      = $engine->ask( 'group', array( 'locations' => $asked ) )['claim'];
				$pool->figure = $grouped['figure'];
				$pool->status = $grouped['status'];
			}
			$lap( 'grouped' );
			$t->pools->write( $pools );
			$t->listings->make_due_of_pools( array_keys( $pools ) );
			$lap( 'written' );
		}
	);
} while ( true );
$left_out = count( $t->claims->left_out( $run->id, $location, '', 500, false ) );
$lap( 'left_out' );
$covered                                 = $t->coverage->of_feed( $feed->id, 0 );
$covered[ $location ]->confirmed_through = $at;
$t->coverage->end_snapshot( $run, $covered );
$run->state = Row\FeedRunRow::DONE;
$t->runs->write( $run, $at );
$t->demand->passed( $feed->id, 0, 500 );
$lap( 'ended' );
$gone = 0;
do {
	$went  = $t->staged->clean( $at, 2000 );
	$gone += $went;
} while ( $went > 0 );
$lap( 'cleaned' );
return array_filter(
	array_map(
		static function ( float $span ): float {
			return round( $span, 2 );
		},
		$seconds
	)
) + array(
	'in all'        => round( array_sum( $seconds ), 1 ) . ' s',
	'asked'         => $asked,
	'left out'      => $left_out,
	'reads'         => $reads() - $before,
	'rows cleaned'  => $gone,
	'memory in MiB' => round( ( memory_get_peak_usage() - $memory ) / 1048576, 1 ),
);
