<?php
/**
 * How a feed's server is told who asks, as fields of the feed's form.
 *
 * Decides wording and markup, and that nothing with which somebody could sign in is ever put into a page: it is typed anew
 * where anything of the sign-in changes. Which kinds and parts there are is for `Credential`, where they are kept for `Secret`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\Credential;
use StockTruth\Feed\Secret;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Prints and reads the fields.
 */
final class CredentialForm {

	/** The choice that leaves everything as it is. */
	private const KEEP = 'keep';

	/** In the form's texts, the kind that was chosen; parts stand behind it as `credential.PART`. */
	private const KIND = 'credential.kind';

	/**
	 * Secrets of feeds.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Constructor.
	 *
	 * @param Secret $secret Secrets of feeds.
	 */
	public function __construct( Secret $secret ) {
		$this->secret = $secret;
	}

	/**
	 * What the kinds are called.
	 *
	 * @return array<string, string>
	 */
	private static function kinds(): array {
		return array(
			Credential::NONE   => __( 'No sign-in', 'stock-truth' ),
			Credential::BEARER => __( 'Access token', 'stock-truth' ),
			Credential::BASIC  => __( 'User and password', 'stock-truth' ),
			Credential::HEADER => __( 'A header of its own, such as an API key', 'stock-truth' ),
			Credential::OAUTH2 => __( 'OAuth 2 with client credentials', 'stock-truth' ),
		);
	}

	/**
	 * What the parts are called.
	 *
	 * @return array<string, string>
	 */
	private static function parts(): array {
		return array(
			'token'         => __( 'Token', 'stock-truth' ),
			'user'          => __( 'User', 'stock-truth' ),
			'password'      => __( 'Password', 'stock-truth' ),
			'name'          => __( 'Name of the header', 'stock-truth' ),
			'value'         => __( 'Value of the header', 'stock-truth' ),
			'token_url'     => __( 'Address that gives tokens', 'stock-truth' ),
			'client_id'     => __( 'Client ID', 'stock-truth' ),
			'client_secret' => __( 'Client secret', 'stock-truth' ),
			'scope'         => __( 'Scope (may be empty)', 'stock-truth' ),
		);
	}

	/**
	 * Labels by path, for the list of errors.
	 *
	 * @return array<string, string>
	 */
	public static function labels(): array {
		$labels = array( self::KIND => __( 'Sign-in at the ERP', 'stock-truth' ) );
		foreach ( self::parts() as $part => $label ) {
			$labels[ 'credential.' . $part ] = $label;
		}
		return $labels;
	}

	/**
	 * The row of the form's table.
	 *
	 * @param FeedRow|null $feed Feed; null for a new one.
	 * @param Form         $form Texts and errors.
	 */
	public function row( ?FeedRow $feed, Form $form ): void {
		$constant = null === $feed ? '' : Secret::constant_of( $feed );
		echo '<tr><th scope="row">' . esc_html__( 'Sign-in at the ERP', 'stock-truth' ) . '</th><td>';
		if ( '' !== $constant ) {
			/* translators: %s: name of a constant. */
			printf( '<p id="st-signin">%s</p></td></tr>', esc_html( sprintf( __( 'Set in wp-config.php as %s.', 'stock-truth' ), $constant ) ) );
			return;
		}
		$kind = null === $feed ? Credential::NONE : $this->secret->kind( $feed );
		echo '<fieldset class="st-signin"><legend class="screen-reader-text">' . esc_html__( 'Sign-in at the ERP', 'stock-truth' ) . '</legend>';
		$choices = self::kinds();
		$chosen  = '' === $form->text( self::KIND ) ? $kind : $form->text( self::KIND );
		if ( Credential::NONE !== $kind ) {
			/* translators: %s: kind of sign-in. */
			$choices = array( self::KEEP => sprintf( __( 'As stored: %s', 'stock-truth' ), $choices[ $kind ] ?? $kind ) ) + $choices;
			$chosen  = '' === $form->text( self::KIND ) ? self::KEEP : $form->text( self::KIND );
		}
		foreach ( $choices as $value => $label ) {
			printf(
				'<input type="radio" id="st-signin-%1$s" name="st_signin" value="%1$s"%2$s> <label for="st-signin-%1$s">%3$s</label><br>',
				esc_attr( $value ),
				checked( $chosen, $value, false ),
				esc_html( $label )
			);
		}
		Controls::error( self::KIND, $form->error( self::KIND ) );
		foreach ( Credential::PARTS as $of => $parts ) {
			self::inputs( (string) $of, array_map( 'strval', array_keys( $parts ) ), $form );
		}
		printf(
			'<p class="description" id="st-signin-help">%s</p></fieldset></td></tr>',
			esc_html__( 'What you type is stored, sent only to the server of the feed address or, with OAuth 2, to the one that gives tokens, and never shown again. To change one part, enter all of them.', 'stock-truth' )
		);
	}

	/**
	 * The fields of one kind. The style sheet shows those of the kind that is chosen; without it all are there.
	 *
	 * @param string   $kind  Kind.
	 * @param string[] $parts Its parts.
	 * @param Form     $form  Texts and errors.
	 */
	private static function inputs( string $kind, array $parts, Form $form ): void {
		if ( array() === $parts ) {
			return;
		}
		printf( '<div class="st-signin__parts st-signin__parts--%s">', esc_attr( $kind ) );
		foreach ( $parts as $part ) {
			$path    = 'credential.' . $part;
			$error   = $form->error( $path );
			$is_open = in_array( $part, Credential::OPEN, true ) || 'user' === $part || 'client_id' === $part;
			printf(
				'<p class="%1$s"><label for="%2$s">%3$s</label><br><input type="%4$s" id="%2$s" name="st_credential[%5$s]" value="%6$s" class="regular-text" autocomplete="%7$s" spellcheck="false"',
				esc_attr( '' === $error ? '' : 'st-invalid' ),
				esc_attr( Controls::id( $path ) ),
				esc_html( self::parts()[ $part ] ?? $part ),
				esc_attr( $is_open ? 'text' : 'password' ),
				esc_attr( $part ),
				// Only what tells nobody anything is shown again after an error.
				esc_attr( in_array( $part, Credential::OPEN, true ) ? $form->text( $path ) : '' ),
				esc_attr( $is_open ? 'off' : 'new-password' )
			);
			Controls::description( $path, false, $error );
			echo '></p>';
			Controls::error( $path, $error );
		}
		echo '</div>';
	}

	/**
	 * What was typed, as input of the register, and what of it may be shown again.
	 *
	 * @param FeedRow|null $feed  The feed; null for a new one.
	 * @param string       $kind  The choice.
	 * @param array<string, string> $typed Parts by name, as they were typed: a secret may hold any sign.
	 * @return array{array<string, array<string, mixed>>, array<string, string>}
	 */
	public static function typed( ?FeedRow $feed, string $kind, array $typed ): array {
		$is_given = isset( Credential::PARTS[ $kind ] ) && ( null === $feed || '' === Secret::constant_of( $feed ) );
		// Where there is none, to have none is no change.
		if ( ! $is_given || ( Credential::NONE === $kind && ( null === $feed || Secret::NONE === $feed->credential_ref ) ) ) {
			return array( array(), array() );
		}
		$parts = array_intersect_key( $typed, Credential::PARTS[ $kind ] );
		$shown = array( self::KIND => $kind );
		foreach ( array_intersect_key( $parts, array_flip( Credential::OPEN ) ) as $part => $text ) {
			$shown[ 'credential.' . $part ] = $text;
		}
		return array( array( 'credential' => compact( 'kind', 'parts' ) ), $shown );
	}
}
