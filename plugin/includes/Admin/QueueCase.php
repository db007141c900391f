<?php
/**
 * One exception: its case file, and what can be done about it.
 *
 * Decides which forms there are. Whether an act is possible is for Exceptions.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Exceptions\CaseFile;
use StockTruth\Exceptions\Figures;
use StockTruth\Exceptions\NotPossible;
use StockTruth\Exceptions\OwnerRules;
use StockTruth\Exceptions\Repairs;
use StockTruth\Exceptions\Roles;
use StockTruth\Exceptions\Subject;
use StockTruth\Exceptions\SubjectWords;
use StockTruth\Exceptions\Words;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * A case.
 */
final class QueueCase {

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
	 * The people of the roles.
	 *
	 * @var OwnerRules
	 */
	private $owners;

	/**
	 * Repairs.
	 *
	 * @var Repairs
	 */
	private $repairs;

	/**
	 * Names of subjects.
	 *
	 * @var SubjectWords
	 */
	private $subjects;

	/**
	 * Constructor.
	 *
	 * @param CaseFile       $case_file  Case files.
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param OwnerRules     $owners     The people of the roles.
	 * @param Repairs        $repairs    Repairs.
	 * @param SubjectWords   $subjects   Names of subjects.
	 */
	public function __construct( CaseFile $case_file, ExceptionTable $exceptions, OwnerRules $owners, Repairs $repairs, SubjectWords $subjects ) {
		$this->case_file  = $case_file;
		$this->exceptions = $exceptions;
		$this->owners     = $owners;
		$this->repairs    = $repairs;
		$this->subjects   = $subjects;
	}

	/**
	 * The page of an exception.
	 *
	 * @param int $id Its number.
	 * @return bool Whether there is one.
	 */
	public function render( int $id ): bool {
		$exception = $this->exceptions->find( $id );
		if ( null === $exception ) {
			printf( '<div class="notice notice-error inline" role="alert"><p>%s</p></div>', esc_html__( 'There is no exception of this number.', 'stock-truth' ) );
			return false;
		}
		printf( '<p><a href="%1$s">%2$s</a></p>', esc_url( Page::url( 'queue' ) ), esc_html__( '← All exceptions', 'stock-truth' ) );
		printf( '<h2>%1$s: %2$s</h2>', esc_html( Figures::case_number( $id ) ), esc_html( $this->subjects->name( $exception->subject ) . ', ' . Words::cause( $exception->cause ) ) );
		$url = $this->subjects->url( $exception->subject );
		if ( '' !== $url ) {
			printf( '<p><a href="%1$s">%2$s</a></p>', esc_url( $url ), esc_html__( 'Open it', 'stock-truth' ) );
		}
		// A scrolling region must be reachable by keyboard.
		printf( '<pre class="st-case" tabindex="0" role="region" aria-label="%1$s">%2$s</pre>', esc_attr__( 'Case file', 'stock-truth' ), esc_html( $this->case_file->text( $exception ) ) );
		if ( in_array( $exception->standing['state'], ExceptionTable::LISTED, true ) ) {
			$this->acts( $exception );
		}
		return true;
	}

	/**
	 * What can be done about an exception that is not over.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	private function acts( ExceptionRow $exception ): void {
		printf( '<form method="post" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
		wp_nonce_field( QueueAction::ACTION );
		printf( '<input type="hidden" name="action" value="%1$s"><input type="hidden" name="st_exception" value="%2$d"><input type="hidden" name="st_revision" value="%3$d">', esc_attr( QueueAction::ACTION ), (int) $exception->id, (int) $exception->revision );
		printf( '<p><label for="st-note">%s</label><br><textarea class="large-text" id="st-note" name="st_note" rows="2" maxlength="1000"></textarea></p>', esc_html__( 'Note (kept with the case; needed to close it)', 'stock-truth' ) );
		echo '<div class="st-buttons">';
		self::button( 'acknowledge', __( 'I take it on', 'stock-truth' ), true );
		self::button( 'note', __( 'Only keep the note', 'stock-truth' ) );
		self::button( 'accepted', __( 'Close: it may stay so', 'stock-truth' ) );
		self::button( 'fixedElsewhere', __( 'Close: mended elsewhere', 'stock-truth' ) );
		echo '</div><div class="st-buttons">';
		$this->receivers( $exception->role . ':' . $exception->person );
		self::button( 'assign', __( 'Give it away', 'stock-truth' ) );
		echo '</div><div class="st-buttons">';
		printf( '<label class="st-filter">%s <input type="datetime-local" name="st_until"></label>', esc_html__( 'Until', 'stock-truth' ) );
		self::button( 'snooze', __( 'Put it off', 'stock-truth' ) );
		echo '</div>';
		$this->repair( $exception );
		echo '</form>';
	}

	/**
	 * What can be done about several exceptions that are ticked.
	 */
	public function acts_on_several(): void {
		printf( '<p><label for="st-note">%s</label><br><input type="text" class="regular-text" id="st-note" name="st_note" maxlength="1000"></p>', esc_html__( 'Note for all that are chosen (needed to close them)', 'stock-truth' ) );
		echo '<div class="st-buttons">';
		self::button( 'acknowledge', __( 'I take them on', 'stock-truth' ), true );
		self::button( 'accepted', __( 'Close: they may stay so', 'stock-truth' ) );
		self::button( 'fixedElsewhere', __( 'Close: mended elsewhere', 'stock-truth' ) );
		echo '</div><div class="st-buttons">';
		$this->receivers( '' );
		self::button( 'assign', __( 'Give them away', 'stock-truth' ) );
		echo '</div>';
	}

	/**
	 * Who something can be given to.
	 *
	 * @param string $owner Role and person that have it now; empty for none.
	 */
	private function receivers( string $owner ): void {
		$choices = array();
		foreach ( Roles::all() as $role ) {
			$choices[ $role . ':0' ] = Words::role( $role );
		}
		foreach ( $this->owners->members() as $member ) {
			$choices[ $member['role'] . ':' . $member['person'] ] = Words::role( $member['role'] ) . ' (' . $member['personName'] . ')';
		}
		self::select( 'st_owner', __( 'Owner', 'stock-truth' ), $choices, $owner );
	}

	/**
	 * What a repair would write, and the button for it.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	private function repair( ExceptionRow $exception ): void {
		if ( null === Subject::product_of( $exception->subject ) ) {
			return;
		}
		try {
			$look = $this->repairs->preview( $exception->id );
		} catch ( NotPossible $no ) {
			return;
		}
		echo '<div class="st-buttons">';
		if ( '' === $look['code'] ) {
			printf( '<input type="hidden" name="st_seen" value="%s">', esc_attr( null === $look['shown'] ? '' : (string) $look['shown'] ) );
			/* translators: 1: figure in the shop, 2: figure that will be written. */
			self::button( 'repair', sprintf( __( 'Repair: write %2$s instead of %1$s', 'stock-truth' ), Figures::units( $look['shown'] ), Figures::units( $look['expected'] ) ) );
		} else {
			printf( '<span class="st-quiet">%s</span>', esc_html( $look['message'] ) );
		}
		if ( 'applied' === $exception->standing['repair'] ) {
			self::button( 'undo', __( 'Take the repair back', 'stock-truth' ) );
		}
		echo '</div>';
	}

	/**
	 * A choice.
	 *
	 * @param string                $name    Its name.
	 * @param string                $label   Its label.
	 * @param array<string, string> $choices Words by value.
	 * @param string                $chosen  The value that is chosen.
	 */
	public static function select( string $name, string $label, array $choices, string $chosen ): void {
		printf( '<label class="st-filter">%1$s <select name="%2$s">', esc_html( $label ), esc_attr( $name ) );
		foreach ( $choices as $value => $words ) {
			printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( (string) $value ), selected( (string) $value, $chosen, false ), esc_html( $words ) );
		}
		echo '</select></label>';
	}

	/**
	 * A button.
	 *
	 * @param string $what       What it does.
	 * @param string $words      Its words.
	 * @param bool   $is_primary Whether it is the first thing to do.
	 */
	private static function button( string $what, string $words, bool $is_primary = false ): void {
		printf( '<button class="button%1$s" name="st_what" value="%2$s">%3$s</button>', $is_primary ? ' button-primary' : '', esc_attr( $what ), esc_html( $words ) );
	}
}
