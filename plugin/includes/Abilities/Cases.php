<?php
/**
 * What an assistant may ask about exceptions, and do about them in the name of the person who is signed in.
 *
 * Decides how an input is read. What may be done is for Exceptions.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Abilities;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;
use StockTruth\Exceptions\Acts;
use StockTruth\Exceptions\CaseFile;
use StockTruth\Exceptions\Listed;
use StockTruth\Exceptions\NotPossible;
use StockTruth\Exceptions\Repairs;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Lists, shows and acts.
 */
final class Cases {

	/**
	 * What a person does.
	 *
	 * @var Acts
	 */
	private $acts;

	/**
	 * Answers.
	 *
	 * @var Answers
	 */
	private $answers;

	/**
	 * Case files.
	 *
	 * @var CaseFile
	 */
	private $case_file;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Lists.
	 *
	 * @var Listed
	 */
	private $listed;

	/**
	 * Repairs.
	 *
	 * @var Repairs
	 */
	private $repairs;

	/**
	 * Constructor.
	 *
	 * @param Acts           $acts       What a person does.
	 * @param Answers        $answers    Answers.
	 * @param CaseFile       $case_file  Case files.
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param Listed         $listed     Lists.
	 * @param Repairs        $repairs    Repairs.
	 */
	public function __construct( Acts $acts, Answers $answers, CaseFile $case_file, ExceptionTable $exceptions, Listed $listed, Repairs $repairs ) {
		$this->acts       = $acts;
		$this->answers    = $answers;
		$this->case_file  = $case_file;
		$this->exceptions = $exceptions;
		$this->listed     = $listed;
		$this->repairs    = $repairs;
	}

	/**
	 * A page of exceptions, those that cost most first.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function list_exceptions( array $input ) {
		return $this->answers->to(
			function () use ( $input ): array {
				$size = (int) ( $input['per_page'] ?? 20 );
				return $this->listed->page(
					(string) ( $input['state'] ?? 'listed' ),
					array_map( 'strval', array_intersect_key( $input, array_flip( array( 'cause', 'role', 'severity' ) ) ) ),
					$size,
					( (int) ( $input['page'] ?? 1 ) - 1 ) * $size
				);
			}
		);
	}

	/**
	 * A case file, as text and as data.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function case_file( array $input ) {
		return $this->answers->to(
			function () use ( $input ): array {
				$exception = $this->exceptions->find( self::id( $input ) );
				if ( null === $exception ) {
					throw new NotPossible( 'exception_unknown', __( 'There is no exception of this number.', 'stock-truth' ) );
				}
				return array( 'text' => $this->case_file->text( $exception ) ) + $this->case_file->data( $exception );
			}
		);
	}

	/**
	 * What a repair would write.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function preview_repair( array $input ) {
		return $this->answers->to(
			function () use ( $input ): array {
				$look = $this->repairs->preview( self::id( $input ) );
				return array(
					'product'  => $look['product'],
					'shown'    => null === $look['shown'] ? null : Decimal::write( $look['shown'] ),
					'expected' => null === $look['expected'] ? null : Decimal::write( $look['expected'] ),
					'possible' => '' === $look['code'],
					'code'     => $look['code'],
					'message'  => $look['message'],
				);
			}
		);
	}

	/**
	 * Takes an exception on.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function take_on( array $input ) {
		return $this->act( fn(): ExceptionRow => $this->acts->acknowledge( self::id( $input ), get_current_user_id(), self::note_of( $input ) ) );
	}

	/**
	 * Writes something down.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function note( array $input ) {
		return $this->act( fn(): ExceptionRow => $this->acts->note( self::id( $input ), self::note_of( $input ) ) );
	}

	/**
	 * Repairs it.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function repair( array $input ) {
		return $this->act( fn(): ExceptionRow => $this->repairs->apply( self::id( $input ), self::seen( $input ), self::note_of( $input ) ) );
	}

	/**
	 * Does something to an exception, and answers what it is afterwards.
	 *
	 * @param callable(): ExceptionRow $work What.
	 * @return array|\WP_Error
	 */
	private function act( callable $work ) {
		return $this->answers->to( fn(): array => $this->listed->shown( array( $work() ) )[0] );
	}

	/**
	 * The exception that an input names.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 */
	private static function id( array $input ): int {
		return (int) preg_replace( '/^ST-/D', '', (string) $input['exception'] );
	}

	/**
	 * What is to be written down.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 */
	private static function note_of( array $input ): string {
		return (string) ( $input['note'] ?? '' );
	}

	/**
	 * What the shop showed when it was looked at, in ten-thousandths; null where it showed no figure.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @throws NotPossible Where it is no quantity.
	 */
	private static function seen( array $input ): ?int {
		try {
			return null === $input['seen'] ? null : Decimal::parse( (string) $input['seen'] );
		} catch ( NotADecimal $error ) {
			throw new NotPossible( 'quantity_not_readable', __( 'What the shop shows is no quantity: 3 or 0.25 is one.', 'stock-truth' ) );
		}
	}
}
