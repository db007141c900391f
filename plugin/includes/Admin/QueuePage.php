<?php
/**
 * The tab of the queue: every exception with its owner and due time.
 *
 * Decides how they are listed. One of them is shown by QueueCase; what may be done is for Exceptions.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Engine\Moment;
use StockTruth\Exceptions\Figures;
use StockTruth\Exceptions\Listed;
use StockTruth\Exceptions\Roles;
use StockTruth\Exceptions\Words;

defined( 'ABSPATH' ) || exit;

/**
 * The list.
 *
 * @phpstan-import-type Shown from Listed
 */
final class QueuePage {

	/** Exceptions on one page. */
	const ROWS = 50;

	/**
	 * One exception.
	 *
	 * @var QueueCase
	 */
	private $case;

	/**
	 * How the feeds are.
	 *
	 * @var FeedHealth
	 */
	private $feed_health;

	/**
	 * Lists.
	 *
	 * @var Listed
	 */
	private $listed;

	/**
	 * Constructor.
	 *
	 * @param QueueCase  $case        One exception.
	 * @param FeedHealth $feed_health How the feeds are.
	 * @param Listed     $listed      Lists.
	 */
	public function __construct( QueueCase $case, FeedHealth $feed_health, Listed $listed ) {
		$this->case        = $case;
		$this->feed_health = $feed_health;
		$this->listed      = $listed;
	}

	/**
	 * The tab.
	 */
	public function render(): void {
		Flash::show();
		$id = absint( self::asked( 'exception' ) );
		if ( 0 !== $id && $this->case->render( $id ) ) {
			return;
		}
		$state = self::asked( 'state' );
		$state = isset( Listed::STATES[ $state ] ) ? $state : 'listed';
		$role  = self::asked( 'role' );
		$role  = in_array( $role, Roles::all(), true ) ? $role : '';
		$page  = max( 1, absint( self::asked( 'paged' ) ) );
		$found = $this->listed->page( $state, '' === $role ? array() : array( 'role' => $role ), self::ROWS, ( $page - 1 ) * self::ROWS );
		printf( '<p class="st-summary">%s</p>', esc_html__( 'What the ERP and the shop disagree about for longer than a moment, with whose it is and until when. An exception closes by itself once both sides agree twice.', 'stock-truth' ) );
		self::filter( $state, $role );
		if ( array() === $found['exceptions'] ) {
			printf( '<div class="st-empty"><h2>%1$s</h2><p>%2$s</p></div>', esc_html__( 'Nothing to see here', 'stock-truth' ), esc_html( ! $this->feed_health->has_succeeded() ? __( 'No figures of the ERP have arrived yet, so nothing can disagree with them. The settings tell how the feed is.', 'stock-truth' ) : ( 'listed' === $state && '' === $role ? __( 'Nothing disagrees for longer than a moment. Listings are compared every 15 minutes.', 'stock-truth' ) : __( 'No exception is like this.', 'stock-truth' ) ) ) );
			return;
		}
		self::sum( $found['total'], $found['oversellCents'], $found['lostCents'], $found['oldest'] );
		printf( '<form method="post" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
		wp_nonce_field( QueueAction::SEVERAL );
		printf( '<input type="hidden" name="action" value="%s">', esc_attr( QueueAction::SEVERAL ) );
		self::table( $found['exceptions'] );
		if ( 'resolved' !== $state ) {
			$this->case->acts_on_several();
		}
		echo '</form>';
		self::pages( $page, $found['total'], $state, $role );
	}

	/**
	 * What was asked for.
	 *
	 * @param string $name A parameter of the address.
	 */
	private static function asked( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- What is looked at changes nothing.
		return sanitize_text_field( Sent::text( $_GET, $name ) );
	}

	/**
	 * The form that chooses.
	 *
	 * @param string $state Which are shown.
	 * @param string $role  Whose; empty for everybody's.
	 */
	private static function filter( string $state, string $role ): void {
		$states = array(
			'listed'   => __( 'not over', 'stock-truth' ),
			'resolved' => __( 'over', 'stock-truth' ),
			'all'      => __( 'all', 'stock-truth' ),
		);
		$roles  = array( '' => __( 'everybody', 'stock-truth' ) );
		foreach ( Roles::all() as $one ) {
			$roles[ $one ] = Words::role( $one );
		}
		printf( '<form method="get" action="%s" class="st-filters">', esc_url( admin_url( 'admin.php' ) ) );
		printf( '<input type="hidden" name="page" value="%s"><input type="hidden" name="tab" value="queue">', esc_attr( Page::SLUG ) );
		QueueCase::select( 'state', __( 'State', 'stock-truth' ), $states, $state );
		QueueCase::select( 'role', __( 'Owner', 'stock-truth' ), $roles, $role );
		printf( '<button class="button">%s</button></form>', esc_html__( 'Show', 'stock-truth' ) );
	}

	/**
	 * What all of them come to.
	 *
	 * @param int         $total    How many.
	 * @param int         $oversell What may be sold and is not there, in cents.
	 * @param int         $lost     What is there and cannot be sold, in cents.
	 * @param string|null $oldest   When the oldest was opened.
	 */
	private static function sum( int $total, int $oversell, int $lost, ?string $oldest ): void {
		$said = array(
			/* translators: %s: number of exceptions. */
			sprintf( _n( '%s exception', '%s exceptions', $total, 'stock-truth' ), number_format_i18n( $total ) ),
			/* translators: %s: an amount of money. */
			sprintf( __( '%s may be sold that are not there', 'stock-truth' ), Figures::amount( $oversell ) ),
			/* translators: %s: an amount of money. */
			sprintf( __( '%s cannot be sold', 'stock-truth' ), Figures::amount( $lost ) ),
		);
		if ( null !== $oldest ) {
			/* translators: %s: span of time. */
			$said[] = sprintf( __( 'the oldest opened %s ago', 'stock-truth' ), human_time_diff( intdiv( Moment::parse( $oldest ), 1000 ), intdiv( Moment::now(), 1000 ) ) );
		}
		printf( '<p>%s</p>', esc_html( implode( '; ', $said ) . '.' ) );
	}

	/**
	 * The list.
	 *
	 * @param array $exceptions Exceptions.
	 *
	 * @phpstan-param list<Shown> $exceptions
	 */
	private static function table( array $exceptions ): void {
		$titles = array( __( 'Case', 'stock-truth' ), __( 'What', 'stock-truth' ), __( 'Cause', 'stock-truth' ), __( 'Shop, expected', 'stock-truth' ), __( 'Cost', 'stock-truth' ), __( 'Owner', 'stock-truth' ), __( 'State', 'stock-truth' ), __( 'Due', 'stock-truth' ) );
		printf( '<table class="widefat striped st-facts st-queue"><thead><tr><td class="check-column"><span class="screen-reader-text">%s</span></td>', esc_html__( 'Choose', 'stock-truth' ) );
		foreach ( $titles as $title ) {
			printf( '<th scope="col">%s</th>', esc_html( $title ) );
		}
		echo '</tr></thead><tbody>';
		foreach ( $exceptions as $one ) {
			echo '<tr><td class="check-column">';
			if ( null === $one['closure'] ) {
				/* translators: %s: number of a case. */
				printf( '<label class="screen-reader-text" for="st-case-%1$d">%2$s</label><input type="checkbox" id="st-case-%1$d" name="st_exceptions[]" value="%1$d">', (int) $one['id'], esc_html( sprintf( __( 'Choose case %s', 'stock-truth' ), $one['number'] ) ) );
			}
			printf( '</td><th scope="row"><a href="%1$s">%2$s</a></th>', esc_url( Page::case_url( $one['id'] ) ), esc_html( $one['number'] ) );
			$cells = array(
				$one['subjectName'],
				$one['causeWords'],
				$one['shown'] . ', ' . $one['expected'],
				Figures::amount( $one['oversellCents'] + $one['lostCents'] ),
				Words::role( $one['role'] ) . ( '' === $one['personName'] ? '' : ' (' . $one['personName'] . ')' ),
				self::state( $one ),
				null === $one['resolveDue'] ? '–' : Figures::instant( Moment::parse( $one['resolveDue'] ) ),
			);
			foreach ( $cells as $at => $cell ) {
				printf( '<td data-label="%1$s">%2$s</td>', esc_attr( $titles[ $at + 1 ] ), esc_html( $cell ) );
			}
			echo '</tr>';
		}
		echo '</tbody></table>';
	}

	/**
	 * Where an exception stands, in words.
	 *
	 * @param array $one The exception.
	 *
	 * @phpstan-param Shown $one
	 */
	private static function state( array $one ): string {
		$said = array( Words::severity( $one['severity'] ), Words::state( $one['state'] ) );
		if ( null !== $one['closure'] ) {
			$said[] = Words::closure( $one['closure'] );
		}
		if ( '' !== $one['acknowledgedBy'] ) {
			/* translators: %s: a name. */
			$said[] = sprintf( __( 'by %s', 'stock-truth' ), $one['acknowledgedBy'] );
		}
		if ( $one['muted'] ) {
			$said[] = __( 'stands behind another exception', 'stock-truth' );
		}
		if ( $one['behind'] > 0 ) {
			/* translators: %s: number of exceptions. */
			$said[] = sprintf( __( '%s stand behind it', 'stock-truth' ), number_format_i18n( $one['behind'] ) );
		}
		if ( $one['flapping'] ) {
			$said[] = __( 'comes and goes', 'stock-truth' );
		}
		return implode( ', ', $said );
	}

	/**
	 * The way to the other pages.
	 *
	 * @param int    $page  Which is shown.
	 * @param int    $total How many exceptions there are.
	 * @param string $state Which are shown.
	 * @param string $role  Whose.
	 */
	private static function pages( int $page, int $total, string $state, string $role ): void {
		$last = (int) ceil( $total / self::ROWS );
		if ( 1 === $last ) {
			return;
		}
		$links = paginate_links(
			array(
				'base'    => add_query_arg( array( 'state' => $state, 'role' => $role, 'paged' => '%#%' ), Page::url( 'queue' ) ),
				'format'  => '',
				'current' => $page,
				'total'   => $last,
			)
		);
		printf( '<nav class="tablenav-pages" aria-label="%1$s">%2$s</nav>', esc_attr__( 'Pages', 'stock-truth' ), wp_kses_post( is_string( $links ) ? $links : '' ) );
	}
}
