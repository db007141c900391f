<?php
/**
 * One showing of the settings form.
 *
 * Decides nothing: it carries what was typed and what is wrong with it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Values and errors of one showing of the form.
 */
final class Form {

	/**
	 * Text of each field by path, as it is shown.
	 *
	 * @var array<string, string>
	 */
	private $texts;

	/**
	 * What is wrong, by path.
	 *
	 * @var array<string, string>
	 */
	private $errors;

	/**
	 * The form with these texts and errors.
	 *
	 * @param array<string, string> $texts  By path.
	 * @param array<string, string> $errors By path.
	 */
	public function __construct( array $texts, array $errors ) {
		$this->texts  = $texts;
		$this->errors = $errors;
	}

	/**
	 * The texts of all fields.
	 *
	 * @return array<string, string> By path.
	 */
	public function texts(): array {
		return $this->texts;
	}

	/**
	 * The text of a field.
	 *
	 * @param string $path Path.
	 */
	public function text( string $path ): string {
		return $this->texts[ $path ] ?? '';
	}

	/**
	 * What is wrong with a field; empty where nothing is.
	 *
	 * @param string $path Path.
	 */
	public function error( string $path ): string {
		return $this->errors[ $path ] ?? '';
	}

	/**
	 * Everything that is wrong, by path.
	 *
	 * @return array<string, string>
	 */
	public function errors(): array {
		return $this->errors;
	}

	/**
	 * The name of a field's control: PHP turns dots in names into underscores.
	 *
	 * @param string $path Path.
	 */
	public static function name( string $path ): string {
		return str_replace( '.', '-', $path );
	}
}
