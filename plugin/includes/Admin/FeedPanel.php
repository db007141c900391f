<?php
/**
 * The top of the settings tab: the feeds with how they are doing, and the two ways to bring figures in by hand.
 *
 * Decides markup only. Fetching and reading files are `Feed`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\Mappings;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\OwnershipTable;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the panel.
 */
final class FeedPanel {

	/**
	 * How feeds are.
	 *
	 * @var FeedHealth
	 */
	private $feed_health;

	/** As many items are counted. */
	private const COUNTED = 100000;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Who owns what.
	 *
	 * @var OwnershipTable
	 */
	private $ownership;

	/**
	 * Constructor.
	 *
	 * @param FeedHealth     $feed_health How feeds are.
	 * @param Feeds          $feeds       The feeds.
	 * @param OwnershipTable $ownership   Who owns what.
	 */
	public function __construct( FeedHealth $feed_health, Feeds $feeds, OwnershipTable $ownership ) {
		$this->feed_health = $feed_health;
		$this->feeds       = $feeds;
		$this->ownership   = $ownership;
	}

	/**
	 * The panel.
	 */
	public function render(): void {
		Flash::show();
		$feeds = $this->feeds->all();
		echo '<div class="st-panel"><h2>' . esc_html__( 'Feeds', 'stock-truth' ) . '</h2>';
		if ( array() === $feeds ) {
			printf( '<p class="st-empty">%s</p>', esc_html__( 'The shop has no feed yet. A feed says where the ERP’s figures come from and what they mean. Add the first one to connect your ERP or to upload its stock list.', 'stock-truth' ) );
		} else {
			$this->listed( $feeds );
		}
		printf( '<p><a class="button" id="st-feed-add" href="%1$s">%2$s</a></p>', esc_url( Page::feed_url( '' ) ), esc_html( array() === $feeds ? __( 'Add the first feed', 'stock-truth' ) : __( 'Add a feed', 'stock-truth' ) ) );
		if ( array() !== $feeds ) {
			self::upload( array_column( $feeds, 'name', 'name' ) );
		}
		self::mapping();
		echo '</div>';
	}

	/**
	 * The feeds with how they are doing.
	 *
	 * @param FeedRow[] $feeds Feeds, by rank.
	 */
	private function listed( array $feeds ): void {
		echo '<table class="widefat striped st-facts st-feeds"><thead><tr>';
		foreach ( array( __( 'Feed', 'stock-truth' ), __( 'State', 'stock-truth' ), __( 'Actions', 'stock-truth' ) ) as $title ) {
			echo '<th scope="col">' . esc_html( $title ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $feeds as $feed ) {
			printf(
				'<tr><th scope="row"><a href="%1$s">%2$s</a></th><td>%3$s</td><td>',
				esc_url( Page::feed_url( $feed->name ) ),
				esc_html( $feed->name ),
				esc_html( $this->feed_health->of( $feed ) )
			);
			if ( $feed->is_polled() ) {
				self::pull( $feed, $this->feed_health->is_held( $feed ) );
			}
			echo '</td></tr>';
		}
		echo '</tbody></table>';
		$pending = $this->ownership->pending( self::COUNTED );
		if ( $pending > 0 ) {
			$this->hand_over( $pending );
		}
	}

	/**
	 * The button that hands items over.
	 *
	 * @param int $pending How many.
	 */
	private function hand_over( int $pending ): void {
		echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		echo '<input type="hidden" name="action" value="' . esc_attr( HandOverAction::ACTION ) . '">';
		wp_nonce_field( HandOverAction::ACTION );
		/* translators: %s: number of items. */
		echo '<p>' . esc_html( sprintf( __( 'Items whose figure comes from a feed of a higher rank than another one that reports them: %s. The figure changes its source only when you say so.', 'stock-truth' ), ( $pending < self::COUNTED ? '' : '≥ ' ) . number_format_i18n( $pending ) ) ) . '</p>';
		submit_button( __( 'Hand over', 'stock-truth' ), 'secondary', 'st_hand_over', false );
		echo '</form>';
	}

	/**
	 * The button that fetches.
	 *
	 * @param FeedRow $feed    The feed.
	 * @param bool    $is_held Whether the last fetch waits for a person because it would empty the catalogue.
	 */
	private static function pull( FeedRow $feed, bool $is_held ): void {
		echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		echo '<input type="hidden" name="action" value="' . esc_attr( PullAction::ACTION ) . '">';
		echo '<input type="hidden" name="st_feed" value="' . esc_attr( $feed->name ) . '">';
		wp_nonce_field( PullAction::ACTION, '_wpnonce', true );
		printf(
			'<button type="submit" class="button st-pull" id="st-pull-%1$s" aria-label="%2$s">%3$s</button>',
			esc_attr( $feed->name ),
			/* translators: %s: name. */
			esc_attr( sprintf( __( 'Fetch from ERP now: %s', 'stock-truth' ), $feed->name ) ),
			esc_html__( 'Fetch from ERP now', 'stock-truth' )
		);
		if ( $is_held ) {
			printf(
				' <label><input type="checkbox" name="accept_mass_zero" value="1"> %s</label>',
				esc_html__( 'I have checked the items: they really have no stock', 'stock-truth' )
			);
		}
		echo '</form>';
	}

	/**
	 * The form that takes a file.
	 *
	 * @param array<string, string> $names Names of feeds.
	 */
	private static function upload( array $names ): void {
		echo '<details><summary>' . esc_html__( 'Upload a stock list', 'stock-truth' ) . '</summary>';
		echo '<form method="post" enctype="multipart/form-data" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		echo '<input type="hidden" name="action" value="' . esc_attr( UploadAction::ACTION ) . '">';
		wp_nonce_field( UploadAction::ACTION );
		echo '<div class="st-upload"><span>';
		printf(
			'<label for="st-file">%1$s</label> <input type="file" id="st-file" name="st_file" accept=".csv,.json,.txt,text/csv,application/json" required aria-describedby="st-file-help"></span><span>',
			esc_html__( 'CSV or JSON file', 'stock-truth' )
		);
		printf(
			'<label for="st-file-asof">%1$s</label> <input type="datetime-local" id="st-file-asof" name="st_as_of" aria-describedby="st-file-asof-help"></span>',
			esc_html__( 'The list was made at', 'stock-truth' )
		);
		self::choice( 'st_feed', __( 'Feed', 'stock-truth' ), $names );
		self::choice( 'st_mapping', __( 'It looks like', 'stock-truth' ), array( '' => __( 'a table with “sku” and “available”', 'stock-truth' ) ) + Mappings::titles() );
		self::choice(
			'st_delimiter',
			__( 'Column separator', 'stock-truth' ),
			array(
				'comma'     => __( 'comma ,', 'stock-truth' ),
				'semicolon' => __( 'semicolon ;', 'stock-truth' ),
				'tab'       => __( 'tab', 'stock-truth' ),
			)
		);
		self::choice(
			'st_decimal',
			__( 'Decimal sign', 'stock-truth' ),
			array(
				'point' => __( 'point 0.5', 'stock-truth' ),
				'comma' => __( 'comma 0,5', 'stock-truth' ),
			)
		);
		echo '</div><p>';
		printf( '<label><input type="checkbox" name="st_basis" value="free" required> %s</label>', esc_html__( 'The figures are the physical stock minus the quantities reserved in the ERP', 'stock-truth' ) );
		echo '<br>';
		printf( '<label><input type="checkbox" name="st_skip" value="1"> %s</label>', esc_html__( 'Skip lines that cannot be read. Otherwise one such line refuses the file.', 'stock-truth' ) );
		echo '</p>';
		submit_button( __( 'Preview', 'stock-truth' ), 'secondary', 'st_preview', false );
		echo ' ';
		submit_button( __( 'Upload', 'stock-truth' ), 'secondary', 'st_upload', false );
		printf(
			'<p class="description" id="st-file-help">%s</p>',
			esc_html__( 'The file needs a heading line with the columns “sku” and “available”, or the form that an installed mapping describes. It must be the complete stock list of your ERP: an item that is not in the file is reported as missing.', 'stock-truth' )
		);
		printf(
			'<p class="description" id="st-file-asof-help">%s</p></form></details>',
			esc_html(
				sprintf(
					/* translators: %s: time zone. */
					__( 'Date and time in the shop’s time zone (%s). Not needed if the file has a column “as_of”.', 'stock-truth' ),
					wp_timezone_string()
				)
			)
		);
	}

	/**
	 * The form that installs a mapping.
	 */
	private static function mapping(): void {
		echo '<details><summary>' . esc_html__( 'Install a mapping', 'stock-truth' ) . '</summary>';
		echo '<form method="post" enctype="multipart/form-data" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		echo '<input type="hidden" name="action" value="' . esc_attr( MappingAction::ACTION ) . '">';
		wp_nonce_field( MappingAction::ACTION );
		echo '<div class="st-upload"><span>';
		printf(
			'<label for="st-mapping-name">%1$s</label> <input type="text" id="st-mapping-name" name="st_mapping_name" required pattern="[a-z0-9][a-z0-9\\-]{0,59}" aria-describedby="st-mapping-help"></span><span>',
			esc_html__( 'Name', 'stock-truth' )
		);
		printf( '<label for="st-mapping-file">%s</label> <input type="file" id="st-mapping-file" name="st_mapping_file" accept=".json,application/json"></span></div>', esc_html__( 'Mapping file', 'stock-truth' ) );
		printf( '<p><label for="st-mapping-text">%s</label><br><textarea id="st-mapping-text" name="st_mapping_text" rows="6" class="large-text code"></textarea></p>', esc_html__( 'or its text', 'stock-truth' ) );
		submit_button( __( 'Install', 'stock-truth' ), 'secondary', 'st_mapping_install', false );
		printf(
			'<p class="description" id="st-mapping-help">%s</p></form></details>',
			esc_html__( 'A mapping says how your ERP writes its stock list. `stock-truth profile` drafts one from a list. Its name has small letters, digits and dashes; the same name again replaces it.', 'stock-truth' )
		);
	}

	/**
	 * A labelled list of words.
	 *
	 * @param string                $name    Name.
	 * @param string                $label   Label.
	 * @param array<string, string> $options Labels by value.
	 */
	private static function choice( string $name, string $label, array $options ): void {
		printf( '<span><label for="%1$s">%2$s</label> <select id="%1$s" name="%1$s">', esc_attr( $name ), esc_html( $label ) );
		foreach ( $options as $value => $text ) {
			printf( '<option value="%1$s">%2$s</option>', esc_attr( $value ), esc_html( $text ) );
		}
		echo '</select></span>';
	}
}
