<?php
/**
 * The core cannot be trusted on this host.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Thrown when the translated core cannot be loaded so that its answers are right.
 *
 * The message is for logs and says what is the matter; what to do about each cause is said by Health,
 * in the operator's language.
 */
final class Unavailable extends \RuntimeException {

	/** PHP's integers are smaller than 64 bits. */
	const SMALL_INTEGERS = 'small_integers';

	/** The JIT is on and may not be kept away. */
	const JIT = 'jit';

	/** Something else loaded the class while a JIT could compile it. */
	const LOADED_BEFORE = 'loaded_before';

	/** A file of the plugin is missing or damaged. */
	const INCOMPLETE = 'incomplete';

	/** A question whose answer is known was answered otherwise. */
	const WRONG_ANSWER = 'wrong_answer';

	/**
	 * One of the constants above.
	 *
	 * @var string
	 */
	private $cause;

	/**
	 * A core that cannot be trusted.
	 *
	 * @param string          $cause    One of the constants above.
	 * @param string          $message  What is the matter.
	 * @param \Throwable|null $previous What it came from.
	 */
	public function __construct( string $cause, string $message, ?\Throwable $previous = null ) {
		parent::__construct( $message, 0, $previous );
		$this->cause = $cause;
	}

	/**
	 * One of the constants above.
	 *
	 * @return string
	 */
	public function cause(): string {
		return $this->cause;
	}
}
