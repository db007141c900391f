/**
 * A translated WebAssembly function stopped and will not answer.
 *
 * After a trap the instance must be thrown away: its memory may be half written.
 */
final class WasmTrap extends \RuntimeException {

	/** The code came to a point it declares unreachable; Rust's panics end here. */
	public const UNREACHABLE = 'unreachable';

	/** An access outside the memory, a table or a segment. */
	public const OUT_OF_BOUNDS = 'out_of_bounds';

	/** An integer division by zero. */
	public const DIVIDE_BY_ZERO = 'divide_by_zero';

	/** An integer division whose quotient has no place. */
	public const INTEGER_OVERFLOW = 'integer_overflow';

	/** A call through the table to nothing, or to a function of another type. */
	public const INDIRECT_CALL = 'indirect_call';

	/** More loop iterations and calls than one public call may take. */
	public const OUT_OF_FUEL = 'out_of_fuel';

	/** Calls nested deeper than allowed. */
	public const STACK_EXHAUSTED = 'stack_exhausted';

	/** An error of the translated code itself, or a call after an earlier trap. */
	public const INTERNAL = 'internal';

	/** @var string One of the constants above. */
	private $kind;

	/**
	 * @param string          $kind     One of the constants above.
	 * @param string          $detail   More about it, for logs.
	 * @param \Throwable|null $previous What caused it.
	 */
	public function __construct( string $kind, string $detail = '', ?\Throwable $previous = null ) {
		parent::__construct( '' === $detail ? $kind : $kind . ': ' . $detail, 0, $previous );
		$this->kind = $kind;
	}

	/** Which trap it is: one of the constants above. */
	public function kind(): string {
		return $this->kind;
	}
}
