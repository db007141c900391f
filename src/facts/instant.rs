//! Instants in UTC milliseconds, and spans between two instants.
//!
//! Decides the range and the text form. No clock is read here: every instant arrives in a call.

use core::fmt;
use core::num::NonZeroI64;

const MS_PER_SECOND: i64 = 1_000;
const MS_PER_DAY: i64 = 86_400_000;

/// An instant, in milliseconds since 1970-01-01T00:00:00Z, up to the end of the year 9999.
///
/// ```
/// use stock_truth::facts::Instant;
/// let read = Instant::parse("2026-11-23T11:00:00+01:00").unwrap();
/// assert_eq!(read.to_string(), "2026-11-23T10:00:00.000Z");
/// // A local time without an offset is refused.
/// assert!(Instant::parse("2026-11-23T11:00:00").is_err());
/// ```
// It holds its milliseconds beginning at −2⁶³, which keeps their order. So 0 is free to stand for an instant
// that is not there: an optional instant takes one word, and lies behind every other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(NonZeroI64);

/// Why a text or number is not an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstantError {
    /// Not `YYYY-MM-DDTHH:MM:SS`, optionally `.mmm`, then `Z` or `±HH:MM`.
    NotAnInstant,
    /// No `Z` and no offset: a local time, which may mean several instants.
    NoOffset,
    /// Before 1970 or after 9999.
    OutOfRange,
}

impl InstantError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAnInstant => "instant_not_readable",
            Self::NoOffset => "instant_without_offset",
            Self::OutOfRange => "instant_out_of_range",
        }
    }
}

impl fmt::Display for InstantError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotAnInstant => "is not an instant such as `2026-11-23T10:00:00Z`",
            Self::NoOffset => "is a local time without `Z` or an offset such as `+01:00`",
            Self::OutOfRange => "lies before 1970 or after 9999",
        })
    }
}

impl core::error::Error for InstantError {}

impl Instant {
    /// 1970-01-01T00:00:00Z.
    pub const EARLIEST: Self = Self(NonZeroI64::MIN);
    /// The largest instant in milliseconds: 9999-12-31T23:59:59.999Z.
    pub const MAX_MS: i64 = 253_402_300_799_999;

    /// The instant that is `ms` milliseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`InstantError::OutOfRange`] before 1970 or after 9999.
    pub const fn from_ms(ms: i64) -> Result<Self, InstantError> {
        if ms < 0 || ms > Self::MAX_MS {
            return Err(InstantError::OutOfRange);
        }
        Ok(Self::within_range(ms))
    }

    /// The instant for milliseconds whose range was checked when they were read.
    pub(crate) const fn within_range(ms: i64) -> Self {
        Self::holding(ms | i64::MIN)
    }

    /// The instant for milliseconds whose range was checked when they were read, or for the word of the wire
    /// for one that is not there: the smallest number.
    #[inline]
    pub(crate) fn within_range_or_none(ms: i64) -> Option<Self> {
        NonZeroI64::new(ms ^ i64::MIN).map(Self)
    }

    const fn holding(held: i64) -> Self {
        match NonZeroI64::new(held) {
            Some(held) => Self(held),
            // No instant is held as 0.
            None => Self::EARLIEST,
        }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn ms(self) -> i64 {
        self.0.get() ^ i64::MIN
    }

    /// The span from `earlier` to this instant; negative where `earlier` is later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> Span {
        Span(self.0.get().wrapping_sub(earlier.0.get()))
    }

    /// The instant one span later, at most [`Instant::MAX_MS`].
    #[must_use]
    pub const fn after(self, span: Span) -> Self {
        // Both are below 2⁴⁸, so the sum cannot overflow.
        let held = self.0.get().wrapping_add(span.0);
        let most = Self::MAX_MS | i64::MIN;
        Self::holding(if held > most { most } else { held })
    }

    /// The instant one span earlier, at least 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn before(self, span: Span) -> Self {
        let ms = self.ms().wrapping_sub(span.0);
        Self::within_range(if ms < 0 { 0 } else { ms })
    }

    /// The next instant, one millisecond later.
    #[must_use]
    pub const fn just_after(self) -> Self {
        self.after(Span(1))
    }

    /// The earlier of two optional instants; `None` where both are `None`.
    #[must_use]
    pub fn earlier_of(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        // One that is not there is later than any.
        let held = |instant: Option<Self>| instant.map_or(0, |instant| instant.0.get());
        NonZeroI64::new(held(one).min(held(other))).map(Self)
    }

    /// The later of the two.
    #[must_use]
    pub const fn or_later(self, other: Self) -> Self {
        if other.0.get() > self.0.get() { other } else { self }
    }

    /// The earlier of the two.
    #[must_use]
    pub const fn or_earlier(self, other: Self) -> Self {
        if other.0.get() < self.0.get() { other } else { self }
    }

    /// Reads `2026-11-23T10:00:00Z`, with `.mmm` and with an offset such as `+01:00`.
    ///
    /// Fractions below one millisecond are cut off, so an instant is never read as later than it is.
    ///
    /// # Errors
    /// [`InstantError`] where the text has another form, has no offset, or is out of range.
    pub fn parse(text: &str) -> Result<Self, InstantError> {
        parse_ms(text).ok_or(InstantError::NotAnInstant)?.and_then(Self::from_ms)
    }
}

/// A length of time in milliseconds, at most 36,500 days. Only a difference of two instants may be
/// negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(i64);

impl Span {
    /// The longest span that is accepted, in milliseconds: 36,500 days.
    pub const MAX_MS: i64 = 36_500 * MS_PER_DAY;
    /// The span of 0 milliseconds.
    pub const ZERO: Self = Self(0);

    /// The span of `ms` milliseconds.
    ///
    /// # Errors
    /// [`InstantError::OutOfRange`] below 0 and above 36,500 days.
    pub const fn from_ms(ms: i64) -> Result<Self, InstantError> {
        if ms < 0 || ms > Self::MAX_MS {
            return Err(InstantError::OutOfRange);
        }
        Ok(Self(ms))
    }

    /// The span for milliseconds whose range was checked when they were read.
    pub(crate) const fn within_range(ms: i64) -> Self {
        Self(ms)
    }

    /// The span in milliseconds.
    #[must_use]
    pub const fn ms(self) -> i64 {
        self.0
    }
}

/// The milliseconds of an instant in text form; `None` where the text does not have this form.
fn parse_ms(text: &str) -> Option<Result<i64, InstantError>> {
    let (date, rest) = text.split_once('T')?;
    let mut parts = date.split('-');
    let (year, month, day) =
        (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    if parts.next().is_some() || !(1..=12).contains(&month) || day < 1 || day > days_in(year, month)
    {
        return None;
    }
    let (clock, zone) = split_zone(rest);
    let mut parts = clock.split(':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let (second, fraction) = match parts.next()?.split_once('.') {
        Some((second, fraction)) => (digits(second, 2)?, milliseconds(fraction)?),
        None => (digits(clock.rsplit(':').next()?, 2)?, 0),
    };
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let Some(zone) = zone else {
        return Some(Err(InstantError::NoOffset));
    };
    let days = days_since_1970(year, month, day);
    let seconds = days
        .checked_mul(86_400)?
        .checked_add(hour.checked_mul(3_600)?)?
        .checked_add(minute.checked_mul(60)?)?
        .checked_add(second)?
        .checked_sub(offset_seconds(zone)?)?;
    Some(Ok(seconds.checked_mul(MS_PER_SECOND)?.checked_add(fraction)?))
}

/// Splits a text into the time of day and the optional zone with its sign.
fn split_zone(text: &str) -> (&str, Option<&str>) {
    match text.find(['Z', '+', '-']) {
        Some(at) => {
            let (clock, zone) = text.split_at(at);
            (clock, Some(zone))
        }
        None => (text, None),
    }
}

fn offset_seconds(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let (sign, rest) = match zone.strip_prefix('-') {
        Some(rest) => (-1_i64, rest),
        None => (1, zone.strip_prefix('+')?),
    };
    let (hours, minutes) = rest.split_once(':')?;
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    sign.checked_mul(hours.checked_mul(3_600)?.checked_add(minutes.checked_mul(60)?)?)
}

fn digits(text: &str, width: usize) -> Option<i64> {
    if text.len() != width || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn milliseconds(fraction: &str) -> Option<i64> {
    if fraction.is_empty() || fraction.len() > 9 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut places = fraction.chars().chain("00".chars());
    let (a, b, c) = (places.next()?, places.next()?, places.next()?);
    let value = a
        .to_digit(10)?
        .checked_mul(100)?
        .checked_add(b.to_digit(10)?.checked_mul(10)?)?
        .checked_add(c.to_digit(10)?)?;
    Some(i64::from(value))
}

const fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days from 1970-01-01 to a date of the Gregorian calendar. Years start in March here, so that the
/// leap day is the last day of a year.
const fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month < 3 {
        (year.wrapping_sub(1), month.wrapping_add(9))
    } else {
        (year, month.wrapping_sub(3))
    };
    let leap_days = (year / 4).wrapping_sub(year / 100).wrapping_add(year / 400);
    let day_of_year = (month.wrapping_mul(153).wrapping_add(2) / 5).wrapping_add(day);
    // From the day before 0000-03-01 to 1970-01-01 there are 719,469 days.
    year.wrapping_mul(365).wrapping_add(leap_days).wrapping_add(day_of_year).wrapping_sub(719_469)
}

/// The date that is `days` days after 1970-01-01, calculated with cycles of 400 years (146,097 days).
const fn date_after_1970(days: i64) -> (i64, i64, i64) {
    let shifted = days.wrapping_add(719_468);
    let (era, day) = (shifted / 146_097, shifted % 146_097);
    let leaps = (day / 1_460).wrapping_sub(day / 36_524).wrapping_add(day / 146_096);
    let year = day.wrapping_sub(leaps) / 365;
    let before = year.wrapping_mul(365).wrapping_add(year / 4).wrapping_sub(year / 100);
    let day_of_year = day.wrapping_sub(before);
    let month = day_of_year.wrapping_mul(5).wrapping_add(2) / 153;
    let day = day_of_year.wrapping_sub(month.wrapping_mul(153).wrapping_add(2) / 5).wrapping_add(1);
    let year = era.wrapping_mul(400).wrapping_add(year);
    if month < 10 {
        (year, month.wrapping_add(3), day)
    } else {
        (year.wrapping_add(1), month.wrapping_sub(9), day)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Instant").field(&self.ms()).finish()
    }
}

impl fmt::Display for Instant {
    /// Writes `2026-11-23T10:00:00.000Z`: always in UTC and with milliseconds.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, ms) = (self.ms() / MS_PER_DAY, self.ms() % MS_PER_DAY);
        let (year, month, day) = date_after_1970(days);
        let (hour, minute) = (ms / 3_600_000, ms / 60_000 % 60);
        let (second, rest) = (ms / MS_PER_SECOND % 60, ms % MS_PER_SECOND);
        write!(out, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{rest:03}Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn days_of_the_whole_range_are_read_back_as_they_were_written() {
        // 29 has no common factor with the cycles of the calendar, so all kinds of days are reached.
        for day in (0..2_932_896).step_by(29) {
            let instant = Instant::from_ms(day * MS_PER_DAY + day % MS_PER_DAY).unwrap();
            assert_eq!(Instant::parse(&instant.to_string()), Ok(instant));
        }
    }

    #[test]
    fn offsets_are_subtracted_and_fractions_are_cut_off() {
        let ms = |text| Instant::parse(text).map(Instant::ms);
        assert_eq!(ms("1970-01-01T00:00:00Z"), Ok(0));
        assert_eq!(ms("2000-02-29T12:00:00.5Z"), Ok(951_825_600_500));
        assert_eq!(ms("2026-03-29T02:30:00+02:00"), ms("2026-03-29T00:30:00Z"));
        assert_eq!(ms("2026-11-23T10:00:00.123999Z"), ms("2026-11-23T10:00:00.123Z"));
        assert_eq!(ms("9999-12-31T23:59:59.999Z"), Ok(Instant::MAX_MS));
    }

    #[test]
    fn a_text_that_is_not_an_instant_is_refused() {
        for text in [
            "",
            "T",
            "2026-11-23",
            "2026-02-30T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "26-11-23T10:00:00Z",
            "2026-11-23T24:00:00Z",
            "2026-11-23T10:00Z",
            "2026-11-23T10:00:60Z",
            "2026-11-23T10:00:00.Z",
            "2026-11-23T10:00:00+0100",
            "2026-11-23T10:00:00Zulu",
            "2026-11-23 10:00:00Z",
        ] {
            assert_eq!(Instant::parse(text), Err(InstantError::NotAnInstant), "{text:?}");
        }
        assert_eq!(Instant::parse("2026-11-23T10:00:00"), Err(InstantError::NoOffset));
        assert_eq!(Instant::parse("1969-12-31T23:59:59Z"), Err(InstantError::OutOfRange));
        assert_eq!(Instant::parse("1970-01-01T00:00:00+01:00"), Err(InstantError::OutOfRange));
    }
}
