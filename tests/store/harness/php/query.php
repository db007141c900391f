<?php
/**
 * Runs one SQL statement without loading WordPress and hands its rows back as JSON on file descriptor
 * 3: a test reads what is stored, whatever any filter would say of it.
 *
 * Called as: php query.php SOCKET DATABASE, with [sql, parameters] as JSON on standard input.
 */

list( $sql, $parameters ) = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );

mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
try {
	$db = new mysqli( 'localhost', 'root', '', $argv[2], 0, $argv[1] );
	$db->set_charset( 'utf8mb4' );
	$statement = $db->prepare( $sql );
	$statement->execute( $parameters );
	$result = $statement->get_result();
	$rows   = $result ? $result->fetch_all( MYSQLI_ASSOC ) : array( array( 'affected' => $statement->affected_rows ) );
} catch ( mysqli_sql_exception $error ) {
	fwrite( STDERR, $error->getMessage() . "\n" );
	exit( 1 );
}
file_put_contents( 'php://fd/3', json_encode( $rows, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE ) );
