//! Decides which support methods a class carries, and their PHP. Only used ones are written.
//!
//! The PHP stands in `runtime/*.php` files, where editors and `php -l` can read it; each holds one
//! method. Their names start with `rt_`, so that they do not take names from a module's exports.

use std::collections::BTreeSet;

use crate::php::Callee;

macro_rules! supports {
    ($($(#[$doc:meta])* $name:ident = $method:literal in $file:literal $(needs $($need:ident)+)?;)*) => {
        /// A support method of the class.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Support {
            $($(#[$doc])* $name,)*
        }

        impl Support {
            /// Every method, in the order in which they are written.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The method's name.
            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$name => $method,)* }
            }

            /// The method's PHP.
            pub(crate) fn php(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("runtime/", $file, ".php")),)* }
            }

            /// The methods that this one calls.
            fn needs(self) -> &'static [Self] {
                match self { $(Self::$name => &[$($(Self::$need,)+)?],)* }
            }
        }
    };
}

supports! {
    /// Reads a word that is not in the array: zero, or a trap.
    Word = "rt_word" in "word";
    /// Makes a word writable that is not in the array, or traps.
    Touch = "rt_touch" in "touch";
    /// Checks a range of bytes.
    Bounds = "rt_bounds" in "bounds";
    /// Reads bytes as a string.
    ReadBytes = "rt_read_bytes" in "read_bytes" needs Bounds;
    /// Writes a string's bytes.
    WriteBytes = "rt_write_bytes" in "write_bytes" needs Touch Bounds;
    /// Reads bytes at any address.
    Load = "rt_load" in "load" needs Bounds;
    /// Writes bytes at any address.
    Store = "rt_store" in "store" needs Bounds Touch;
    /// `memory.copy`
    Copy = "rt_copy" in "copy" needs Bounds ReadBytes WriteBytes;
    /// `memory.fill`
    Fill = "rt_fill" in "fill" needs Bounds WriteBytes;
    /// `memory.init`
    Init = "rt_init" in "init" needs Bounds WriteBytes;
    /// `data.drop`
    DropData = "rt_drop_data" in "drop_data";
    /// `table.copy`
    TableCopy = "rt_table_copy" in "table_copy";
    /// `table.init`
    TableInit = "rt_table_init" in "table_init";
    /// `elem.drop`
    DropElements = "rt_drop_elements" in "drop_elements";
    /// `memory.grow`
    Grow = "rt_grow" in "grow";
    /// A sum modulo 2^64.
    Add64 = "rt_add_64" in "add_64";
    /// A difference modulo 2^64.
    Sub64 = "rt_sub_64" in "sub_64";
    /// A product modulo 2^64.
    Mul64 = "rt_mul_64" in "mul_64" needs Add64;
    /// The trap of a division by zero.
    DivideByZero = "rt_divide_by_zero" in "divide_by_zero";
    /// A division that cannot overflow.
    Divide = "rt_divide" in "divide";
    /// `i32.div_s`
    DivideSigned32 = "rt_divide_signed_32" in "divide_signed_32" needs Divide;
    /// `i64.div_s`
    DivideSigned64 = "rt_divide_signed_64" in "divide_signed_64" needs Divide;
    /// `i64.div_u`
    DivideUnsigned64 = "rt_divide_unsigned_64" in "divide_unsigned_64" needs Divide;
    /// A remainder with the dividend's sign.
    Remainder = "rt_remainder" in "remainder";
    /// `i64.rem_u`
    RemainderUnsigned64 = "rt_remainder_unsigned_64" in "remainder_unsigned_64";
    /// `i32.rotl`
    Rotl32 = "rt_rotl_32" in "rotl_32";
    /// `i64.rotl`
    Rotl64 = "rt_rotl_64" in "rotl_64" needs ShrU64;
    /// `i64.shr_u`
    ShrU64 = "rt_shr_u_64" in "shr_u_64";
    /// `i32.clz`
    Clz32 = "rt_clz_32" in "clz_32";
    /// `i32.ctz`
    Ctz32 = "rt_ctz_32" in "ctz_32";
    /// `i32.popcnt`
    Popcnt32 = "rt_popcnt_32" in "popcnt_32";
    /// `i64.clz`
    Clz64 = "rt_clz_64" in "clz_64" needs Clz32;
    /// `i64.ctz`
    Ctz64 = "rt_ctz_64" in "ctz_64" needs Ctz32;
    /// `i64.popcnt`
    Popcnt64 = "rt_popcnt_64" in "popcnt_64" needs Popcnt32;
}

impl Support {
    /// How the method is called: those that look at the instance on `$this`, the others on `self`.
    pub(crate) fn callee(self) -> Callee {
        let name = self.name().to_owned();
        if self <= Self::Grow { Callee::Method(name) } else { Callee::Static(name) }
    }

    /// The method behind a call, if it is one.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|support| support.name() == name)
    }
}

/// Adds what the methods call, and what that calls.
pub(crate) fn with_needs(used: &BTreeSet<Support>) -> BTreeSet<Support> {
    let mut all = BTreeSet::new();
    let mut open: Vec<Support> = used.iter().copied().collect();
    while let Some(support) = open.pop() {
        if all.insert(support) {
            open.extend(support.needs());
        }
    }
    all
}

/// The trap class, but for its namespace and header.
pub(crate) const TRAP_CLASS: &str = include_str!("runtime/WasmTrap.php");

/// The host's access to the memory.
pub(crate) const HOST_MEMORY: &str = include_str!("runtime/host_memory.php");

/// What every public method does first, and what it does with errors.
pub(crate) const CALL_GUARD: &str = include_str!("runtime/call_guard.php");

/// Names that are taken before any function of the module gets one.
pub(crate) const RESERVED: &[&str] = &[
    "memory_write",
    "memory_read",
    "memory_write_i64",
    "memory_read_i64",
    "reset_instance",
    "signed_32",
    "global_value",
    "rt_begin_call",
    "rt_out_of_fuel",
    "rt_start",
    "rt_start_memory",
    "call_table",
];

/// The method that calls through a table with a signature.
pub(crate) fn dispatcher(signature: u32, table: u32) -> String {
    match table {
        0 => format!("rt_call_table_{signature}"),
        _ => format!("rt_call_table_{signature}_{table}"),
    }
}
