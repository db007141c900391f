<?php
/**
 * The controls of the settings page.
 *
 * Decides markup only: a label, a control, help and an error that assistive technology reads with it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Prints controls. Everything is escaped here.
 *
 * @phpstan-import-type Field from Fields
 */
final class Controls {

	/**
	 * One row of a form table.
	 *
	 * @param Field $field Of `Fields`.
	 * @param Form  $form  Texts and errors.
	 */
	public static function row( array $field, Form $form ): void {
		$id    = self::id( $field['path'] );
		$error = $form->error( $field['path'] );
		printf( '<tr class="%1$s"><th scope="row"><label for="%2$s">%3$s</label></th><td>', esc_attr( '' === $error ? '' : 'st-invalid' ), esc_attr( $id ), esc_html( $field['label'] ) );
		if ( 'choice' === $field['kind'] ) {
			self::select( $field, $form );
		} else {
			self::input( $field, $form );
		}
		self::error( $field['path'], $error );
		if ( '' !== $field['help'] ) {
			printf( '<p class="description" id="%1$s-help">%2$s</p>', esc_attr( $id ), esc_html( $field['help'] ) );
		}
		echo '</td></tr>';
	}

	/**
	 * What is wrong with a field, beside it.
	 *
	 * @param string $path  Of the field.
	 * @param string $error Empty where nothing is.
	 */
	public static function error( string $path, string $error ): void {
		if ( '' !== $error ) {
			printf( '<p class="st-error" id="%1$s-error">%2$s</p>', esc_attr( self::id( $path ) ), esc_html( $error ) );
		}
	}

	/**
	 * Id of a field's control.
	 *
	 * @param string $path Of the field.
	 */
	public static function id( string $path ): string {
		return 'st-' . Form::name( $path );
	}

	/**
	 * What reads out help and error with the control.
	 *
	 * @param string $path     Of the field.
	 * @param bool   $has_help Whether there is help.
	 * @param string $error    Empty where nothing is wrong.
	 */
	public static function description( string $path, bool $has_help, string $error ): void {
		$ids = array();
		if ( '' !== $error ) {
			$ids[] = self::id( $path ) . '-error';
		}
		if ( $has_help ) {
			$ids[] = self::id( $path ) . '-help';
		}
		if ( array() !== $ids ) {
			printf( ' aria-describedby="%s"', esc_attr( implode( ' ', $ids ) ) );
		}
		if ( '' !== $error ) {
			echo ' aria-invalid="true"';
		}
	}

	/**
	 * A line of text. Numbers are text as well: a browser's number field throws away what it cannot read.
	 *
	 * @param Field $field Of `Fields`.
	 * @param Form  $form  Texts and errors.
	 */
	private static function input( array $field, Form $form ): void {
		$is_number = ! in_array( $field['kind'], array( 'url', 'text' ), true );
		printf(
			'<input type="text" id="%1$s" name="st[%2$s]" value="%3$s" class="%4$s" size="8" inputmode="%5$s" autocomplete="off" spellcheck="false"',
			esc_attr( self::id( $field['path'] ) ),
			esc_attr( Form::name( $field['path'] ) ),
			esc_attr( $form->text( $field['path'] ) ),
			// WordPress's small field cuts off what is longer than four digits.
			esc_attr( $is_number ? ( strlen( $form->text( $field['path'] ) ) > 4 ? '' : 'small-text' ) : 'regular-text' ),
			esc_attr( 'url' === $field['kind'] ? 'url' : ( $is_number ? 'decimal' : 'text' ) )
		);
		self::description( $field['path'], '' !== $field['help'], $form->error( $field['path'] ) );
		echo '>';
		if ( '' !== $field['unit'] ) {
			echo ' ' . esc_html( $field['unit'] );
		}
	}

	/**
	 * One of several words.
	 *
	 * @param Field $field Of `Fields`.
	 * @param Form  $form  Texts and errors.
	 */
	private static function select( array $field, Form $form ): void {
		printf( '<select id="%1$s" name="st[%2$s]"', esc_attr( self::id( $field['path'] ) ), esc_attr( Form::name( $field['path'] ) ) );
		self::description( $field['path'], '' !== $field['help'], $form->error( $field['path'] ) );
		echo '>';
		foreach ( $field['options'] as $value => $label ) {
			printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( (string) $value ), selected( $form->text( $field['path'] ), (string) $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	}
}
