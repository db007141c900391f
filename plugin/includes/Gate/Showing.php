<?php
/**
 * Asks the rules how listings are shown, for a whole page at once.
 *
 * Decides which products are worth asking about together: those whose facts were read together.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\AskedLine;
use StockTruth\Facts\Governed;
use StockTruth\Facts\PageMemory;
use StockTruth\Facts\ReadAhead;

defined( 'ABSPATH' ) || exit;

/**
 * Questions of `browse`.
 *
 * @phpstan-import-type Known from Standing
 */
final class Showing {

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * Asks for verdicts.
	 *
	 * @var Judge
	 */
	private $judge;

	/**
	 * Facts about all products of a page.
	 *
	 * @var ReadAhead
	 */
	private $read_ahead;

	/**
	 * Constructor.
	 *
	 * @param Governed  $governed   Whose a listing's stock is.
	 * @param Judge     $judge      Asks for verdicts.
	 * @param ReadAhead $read_ahead Facts about all products of a page.
	 */
	public function __construct( Governed $governed, Judge $judge, ReadAhead $read_ahead ) {
		$this->governed   = $governed;
		$this->judge      = $judge;
		$this->read_ahead = $read_ahead;
	}

	/**
	 * Asks about a product and those that were read with it.
	 *
	 * @param AskedLine  $line      Of the product.
	 * @param int        $own_order The shopper's own order; 0 for none.
	 * @param PageMemory $known     What is known of products by Standing::key(); receives the answers.
	 * @return Known What is known of it.
	 *
	 * @phpstan-param PageMemory<Known> $known
	 */
	public function about( AskedLine $line, int $own_order, PageMemory $known ): array {
		$own = Standing::key( $line );
		// Until it is answered, and where it cannot be, nothing is asked twice.
		self::note( $known, $own, Standing::answer( 'undecided', false, null, null ) );
		$listing = $this->read_ahead->facts( array( $line->stock_id ), $own_order )[ $line->stock_id ] ?? null;
		if ( null !== $listing ) {
			self::note( $known, $own, Standing::answer( 'undecided', ! $this->governed->is( $listing, $line->is_virtual, $line->is_downloadable ), null, null ) );
		}
		$lines = array( $own => $line );
		$size  = null === $listing ? 0 : $listing->size();
		$pools = null === $listing ? array() : $listing->pools;
		foreach ( $this->read_ahead->companions() as $beside ) {
			$companion = AskedLine::least_of( $beside->listing );
			$key       = Standing::key( $companion );
			$larger    = $size + $beside->size();
			// What shares a pool is asked about by itself: nobody has put both into a cart.
			if ( array() === array_intersect_key( $pools, $beside->pools ) && $larger <= ReadAhead::MOST && count( $lines ) < ReadAhead::MOST && ! isset( $lines[ $key ] ) && null === $known->get( $key ) ) {
				$lines[ $key ] = $companion;
				$size          = $larger;
				$pools        += $beside->pools;
			}
		}
		$verdict = $this->judge->ask( 'browse', array_values( $lines ), array( 'exclude_order' => $own_order ) );
		foreach ( array_keys( $lines ) as $at => $key ) {
			self::note( $known, $key, self::told( $verdict, $at ) );
		}
		return $known->get( $own ) ?? self::told( $verdict, 0 );
	}

	/**
	 * Keeps an answer.
	 *
	 * @param PageMemory $known  Receives it.
	 * @param string     $key    Of Standing::key().
	 * @param array      $answer Of Standing::answer().
	 *
	 * @phpstan-param PageMemory<Known> $known
	 * @phpstan-param Known             $answer
	 */
	private static function note( PageMemory $known, string $key, array $answer ): void {
		$known->keep( $key, $answer, $answer['until'] );
	}

	/**
	 * What a verdict says of one of its lines.
	 *
	 * @param Verdict $verdict The verdict.
	 * @param int     $at      Place of the line.
	 * @return Known
	 */
	private static function told( Verdict $verdict, int $at ): array {
		return Standing::answer( $verdict->line_outcome( $at ), $verdict->shop_decides( $at ), $verdict->expected_at( $at ), $verdict->valid_until() );
	}
}
