//! What WebAssembly answers to every integer operator, and the corner values to ask about.
//!
//! Decides by Rust's own arithmetic; nothing here knows how an operator is written in PHP.

/// What an operator answers, or the kind of its trap.
pub(crate) type Answer = Result<i64, &'static str>;

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

pub(crate) const SEED: u64 = 0x5EED_0001;

pub(crate) fn values32() -> Vec<i32> {
    let mut values = vec![
        0,
        1,
        -1,
        2,
        -2,
        3,
        7,
        8,
        10,
        31,
        32,
        33,
        -31,
        -32,
        i32::MIN,
        i32::MAX,
        i32::MIN + 1,
        i32::MAX - 1,
        0xFF,
        0x100,
        0x7FFF,
        0x8000,
        0xFFFF,
        0x1_0000,
        1 << 30,
        -(1 << 30),
    ];
    let mut random = Random(SEED);
    values.extend((0..4).map(|_| random.next() as i32));
    values
}

pub(crate) fn values64() -> Vec<i64> {
    let mut values = vec![
        0,
        1,
        -1,
        2,
        -2,
        3,
        7,
        10,
        31,
        63,
        64,
        65,
        -63,
        i64::MIN,
        i64::MAX,
        i64::MIN + 1,
        i64::MAX - 1,
        0x7FFF_FFFF,
        0x8000_0000,
        0xFFFF_FFFF,
        0x1_0000_0000,
        -0x8000_0000,
        -0x8000_0001,
        1 << 53,
        (1 << 53) + 1,
        1 << 62,
        -(1 << 62),
    ];
    let mut random = Random(SEED);
    values.extend((0..4).map(|_| random.next() as i64));
    values
}

pub(crate) fn divided<T: PartialEq + Default>(divisor: T, quotient: Option<i64>) -> Answer {
    match quotient {
        Some(quotient) => Ok(quotient),
        None if divisor == T::default() => Err("divide_by_zero"),
        None => Err("integer_overflow"),
    }
}

pub(crate) fn binary32(op: &str, a: i32, b: i32) -> Answer {
    let (ua, ub) = (a as u32, b as u32);
    let unsigned = |value: u32| i64::from(value);
    let signed = |value: i32| i64::from(value as u32);
    let truth = |value: bool| Ok(i64::from(value));
    Ok(match op {
        "add" => signed(a.wrapping_add(b)),
        "sub" => signed(a.wrapping_sub(b)),
        "mul" => signed(a.wrapping_mul(b)),
        "and" => signed(a & b),
        "or" => signed(a | b),
        "xor" => signed(a ^ b),
        "shl" => signed(a.wrapping_shl(ub)),
        "shr_s" => signed(a.wrapping_shr(ub)),
        "shr_u" => unsigned(ua.wrapping_shr(ub)),
        "rotl" => unsigned(ua.rotate_left(ub & 31)),
        "rotr" => unsigned(ua.rotate_right(ub & 31)),
        "div_s" => return divided(b, a.checked_div(b).map(signed)),
        "div_u" => return divided(b, ua.checked_div(ub).map(unsigned)),
        "rem_s" if b == 0 => return Err("divide_by_zero"),
        "rem_s" => signed(a.wrapping_rem(b)),
        "rem_u" => return divided(b, ua.checked_rem(ub).map(unsigned)),
        "eq" => return truth(a == b),
        "ne" => return truth(a != b),
        "lt_s" => return truth(a < b),
        "lt_u" => return truth(ua < ub),
        "gt_s" => return truth(a > b),
        "gt_u" => return truth(ua > ub),
        "le_s" => return truth(a <= b),
        "le_u" => return truth(ua <= ub),
        "ge_s" => return truth(a >= b),
        "ge_u" => return truth(ua >= ub),
        other => panic!("{other} is no binary operator"),
    })
}

pub(crate) fn binary64(op: &str, a: i64, b: i64) -> Answer {
    let (ua, ub) = (a as u64, b as u64);
    let truth = |value: bool| Ok(i64::from(value));
    Ok(match op {
        "add" => a.wrapping_add(b),
        "sub" => a.wrapping_sub(b),
        "mul" => a.wrapping_mul(b),
        "and" => a & b,
        "or" => a | b,
        "xor" => a ^ b,
        "shl" => a.wrapping_shl(b as u32),
        "shr_s" => a.wrapping_shr(b as u32),
        "shr_u" => ua.wrapping_shr(b as u32) as i64,
        "rotl" => ua.rotate_left((b & 63) as u32) as i64,
        "rotr" => ua.rotate_right((b & 63) as u32) as i64,
        "div_s" => return divided(b, a.checked_div(b)),
        "div_u" => return divided(b, ua.checked_div(ub).map(|value| value as i64)),
        "rem_s" if b == 0 => return Err("divide_by_zero"),
        "rem_s" => a.wrapping_rem(b),
        "rem_u" => return divided(b, ua.checked_rem(ub).map(|value| value as i64)),
        "eq" => return truth(a == b),
        "ne" => return truth(a != b),
        "lt_s" => return truth(a < b),
        "lt_u" => return truth(ua < ub),
        "gt_s" => return truth(a > b),
        "gt_u" => return truth(ua > ub),
        "le_s" => return truth(a <= b),
        "le_u" => return truth(ua <= ub),
        "ge_s" => return truth(a >= b),
        "ge_u" => return truth(ua >= ub),
        other => panic!("{other} is no binary operator"),
    })
}

pub(crate) const BINARY: [&str; 25] = [
    "add", "sub", "mul", "and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr", "div_s",
    "div_u", "rem_s", "rem_u", "eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s",
    "ge_u",
];

pub(crate) fn result_type(op: &str, ty: &str) -> String {
    let compares = ["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"];
    if compares.contains(&op) { "i32".to_owned() } else { ty.to_owned() }
}
