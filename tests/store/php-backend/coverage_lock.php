<?php
/**
 * Two requests: a push that admits a row, and a snapshot that becomes certain meanwhile.
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

$t    = require __DIR__ . '/tables.php';
$now  = static function (): int {
	return (int) ( microtime( true ) * 1000 );
};
$wait = static function ( string $what ) use ( $t ): void {
	$ends = microtime( true ) + 20;
	while ( '1' !== (string) $t->database->value( 'SELECT option_value FROM %i WHERE option_name = %s', array( $GLOBALS['wpdb']->options, $what ) ) && microtime( true ) < $ends ) {
		usleep( 5000 );
	}
};
if ( 'push' === $args['as'] ) {
	( $t->empty )();
	list( $feed, $locations ) = ( $t->feed )( 'erp', array( '' => 1 ) );
	$pool                     = $t->pools->ensure( 1, array( 'A' ) )['A'];
	return $t->database->transaction(
		static function () use ( $t, $pool, $locations, $now ): array {
			$t->pools->lock( array( $pool ) );
			$covered = $t->coverage->lock( 0, array( $locations['']->id ) );
			// From another connection: this one's transaction must stay open.
			$other = mysqli_init();
			list( $host, $socket ) = array_pad( explode( ':', DB_HOST, 2 ), 2, null );
			$other->real_connect( $host, DB_USER, DB_PASSWORD, DB_NAME, 0, $socket );
			$other->query( "REPLACE INTO {$GLOBALS['wpdb']->options} ( option_name, option_value, autoload ) VALUES ( 'push_has_read', '1', 'no' )" );
			usleep( 400000 );
			return array(
				'pending' => reset( $covered )->pending_run,
				'done_at' => $now(),
			);
		}
	);
}
$wait( 'push_has_read' );
$feed             = $t->feeds->named( 'erp' );
$run              = new Row\FeedRunRow();
$run->id          = 1;
$run->feed_id     = $feed->id;
$run->as_of       = 2000;
$run->received_at = 2000;
$t->coverage->begin_snapshot( $run, array( $t->locations->of_feed( $feed->id )['']->id ) );
return array( 'begun_at' => $now() );
