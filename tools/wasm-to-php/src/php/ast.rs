//! Decides which PHP can be written at all: the tree between the lowering and the printer.
//!
//! INVARIANT: no expression assigns. PHP reads plain variables late (`$x + ($x = 5)` is 10), so an
//! assignment inside an expression would change operands that come before it.

/// A local PHP variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Var {
    /// A parameter or local of the function: `$v0`.
    Local(u32),
    /// A value of the operand stack that had to be kept: `$s0`.
    Slot(u32),
    /// Word index of a local that serves as an address: `$w0`.
    Index(u32),
    /// A condition that is needed after the statements that both its arms begin with: `$c`. Read
    /// once, right after them.
    Condition,
    /// Word index of the access being written: `$i`. Never alive past its statement group.
    WordIndex,
    /// Bit position of the access being written: `$b`. Never alive past its statement group.
    BitShift,
}

/// Something an expression reads and a statement may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// A local variable.
    Var(Var),
    /// A mutable global.
    Global(u32),
    /// Any word of the memory, or its size.
    Memory,
}

/// The operators that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BinaryOp {
    Mul,
    Div,
    Rem,
    Add,
    Sub,
    Shl,
    Shr,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    BitAnd,
    BitXor,
    BitOr,
    And,
    Or,
}

/// Who is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Callee {
    /// `$this->name( … )`
    Method(String),
    /// `self::name( … )`
    Static(String),
    /// `\name( … )`
    Builtin(&'static str),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expr {
    Var(Var),
    /// An integer in decimal.
    Int(i64),
    /// An integer in hexadecimal: masks and bit patterns.
    Hex(i64),
    /// `$this->name`
    Property(String),
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    Not(Box<Expr>),
    /// `(int) …`
    ToInt(Box<Expr>),
    /// `$m[ … ]`
    Word(Box<Expr>),
    /// `isset( $m[ … ] )`
    HasWord(Box<Expr>),
    /// `… ?? …`
    Coalesce(Box<Expr>, Box<Expr>),
    /// `… ? … : …`
    Ternary(Box<Expr>, Box<Expr>, Box<Expr>),
    Call(Callee, Vec<Expr>),
}

/// The operations that can leave PHP's integers for floats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CheckedOp {
    Add,
    Sub,
    Mul,
}

/// Arms of a `switch` that share a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    pub(crate) values: Vec<i64>,
    pub(crate) body: Vec<Stmt>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stmt {
    Assign(Var, Expr),
    /// `[ $s0, $s1 ] = …`
    AssignList(Vec<Var>, Expr),
    /// `$this->name = …`
    AssignProperty(String, Expr),
    /// `$m[ … ] = …`
    AssignWord(Expr, Expr),
    /// A 64-bit operation, repeated by its slow path where PHP answers with a float.
    Checked {
        target: Var,
        op: CheckedOp,
        left: Expr,
        right: Expr,
        slow_path: Callee,
    },
    /// An expression for its effect, or for its trap.
    Eval(Expr),
    If {
        condition: Expr,
        then: Vec<Stmt>,
        otherwise: Vec<Stmt>,
    },
    /// `do { … } while ( false );`: [`Stmt::Leave`] jumps behind it.
    Block {
        label: u32,
        body: Vec<Stmt>,
    },
    /// `while ( true ) { … break; }`: [`Stmt::Repeat`] jumps to its start.
    Loop {
        label: u32,
        body: Vec<Stmt>,
        falls_out: bool,
    },
    Switch {
        subject: Expr,
        cases: Vec<Case>,
        default: Vec<Stmt>,
    },
    Leave(u32),
    Repeat(u32),
    /// Returns nothing, one value, or a list.
    Return(Vec<Expr>),
    /// `throw new WasmTrap( WasmTrap::… );`
    Throw(&'static str),
    /// Pays for one loop iteration, or for one call of a function that calls others.
    Fuel,
    /// Enters a function that may call itself.
    EnterDepth,
    /// Leaves a function that may call itself.
    LeaveDepth,
    /// Counts executed operators (instrumented builds).
    Count(u64),
}

impl Expr {
    pub(crate) fn binary(op: BinaryOp, left: Self, right: Self) -> Self {
        Self::Binary(op, Box::new(left), Box::new(right))
    }

    /// The integer, where the expression is a literal.
    pub(crate) fn literal(&self) -> Option<i64> {
        match self {
            Self::Int(value) | Self::Hex(value) => Some(*value),
            _ => None,
        }
    }

    /// Whether repeating the expression costs nothing.
    pub(crate) fn is_simple(&self) -> bool {
        matches!(self, Self::Var(_) | Self::Int(_) | Self::Hex(_))
    }

    /// Whether the negation is as short.
    fn is_test(&self) -> bool {
        match self {
            Self::Not(_) => true,
            Self::Binary(BinaryOp::And | BinaryOp::Or, left, right) => {
                left.is_test() && right.is_test()
            }
            Self::Binary(op, ..) => op.negated().is_some(),
            _ => false,
        }
    }

    /// The negation of a condition.
    pub(crate) fn negated(self) -> Self {
        match self {
            Self::Not(inner) => *inner,
            // De Morgan, where neither side then needs a negation of its own.
            Self::Binary(BinaryOp::And, left, right) if left.is_test() && right.is_test() => {
                Self::binary(BinaryOp::Or, left.negated(), right.negated())
            }
            Self::Binary(BinaryOp::Or, left, right) if left.is_test() && right.is_test() => {
                Self::binary(BinaryOp::And, left.negated(), right.negated())
            }
            Self::Binary(op, left, right) => match op.negated() {
                Some(op) => Self::Binary(op, left, right),
                None => Self::Not(Box::new(Self::Binary(op, left, right))),
            },
            other => Self::Not(Box::new(other)),
        }
    }
}

impl BinaryOp {
    /// The operator that is true exactly where this comparison is false (all operands are integers).
    pub(crate) fn negated(self) -> Option<Self> {
        Some(match self {
            Self::Less => Self::GreaterEqual,
            Self::LessEqual => Self::Greater,
            Self::Greater => Self::LessEqual,
            Self::GreaterEqual => Self::Less,
            Self::Equal => Self::NotEqual,
            Self::NotEqual => Self::Equal,
            _ => return None,
        })
    }
}

impl Stmt {
    /// Whether the statement only assigns.
    pub(crate) fn is_assignment(&self) -> bool {
        matches!(self, Self::Assign(..) | Self::AssignProperty(..) | Self::AssignWord(..))
    }

    /// Whether control cannot come out behind the statement.
    pub(crate) fn diverts(&self) -> bool {
        matches!(self, Self::Leave(_) | Self::Repeat(_) | Self::Return(_) | Self::Throw(_))
    }
    /// The bodies inside the statement.
    pub(crate) fn bodies(&self) -> Vec<&[Self]> {
        match self {
            Self::If { then, otherwise, .. } => vec![then, otherwise],
            Self::Block { body, .. } | Self::Loop { body, .. } => vec![body],
            Self::Switch { cases, default, .. } => {
                cases.iter().map(|case| case.body.as_slice()).chain([default.as_slice()]).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The bodies inside the statement, to be changed.
    pub(crate) fn bodies_mut(&mut self) -> Vec<&mut Vec<Self>> {
        match self {
            Self::If { then, otherwise, .. } => vec![then, otherwise],
            Self::Block { body, .. } | Self::Loop { body, .. } => vec![body],
            Self::Switch { cases, default, .. } => {
                cases.iter_mut().map(|case| &mut case.body).chain([default]).collect()
            }
            _ => Vec::new(),
        }
    }
}
