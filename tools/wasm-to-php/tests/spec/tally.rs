//! Decides how outcomes are counted and shown.

use std::collections::BTreeMap;
use std::fmt;

/// What came of an assertion.
#[derive(Debug)]
pub(crate) enum Outcome {
    Passed,
    /// Not compared, under this rule.
    OutOfProfile(String),
    Failed(String),
}

/// Counts of one file, or of many.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Modules that were translated.
    pub(crate) modules: usize,
    pub(crate) passed: usize,
    /// Assertions about the text format, which never reach a translator.
    pub(crate) text: usize,
    pub(crate) failures: Vec<String>,
    /// By rule: modules left out as a whole, and assertions not compared.
    rules: BTreeMap<String, (usize, usize)>,
}

impl Tally {
    pub(crate) fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::OutOfProfile(rule) => self.rules.entry(rule).or_default().1 += 1,
            Outcome::Failed(text) => self.failures.push(text),
        }
    }

    pub(crate) fn leave_out(&mut self, rule: &str) {
        self.rules.entry(rule.to_owned()).or_default().0 += 1;
    }

    /// Assertions that were not compared.
    pub(crate) fn out_of_profile(&self) -> usize {
        self.rules.values().map(|(_, assertions)| assertions).sum()
    }

    /// Adds the counts of a file.
    pub(crate) fn merge(&mut self, file: &str, other: Self) {
        self.modules += other.modules;
        self.passed += other.passed;
        self.text += other.text;
        self.failures.extend(other.failures.into_iter().map(|text| format!("{file}: {text}")));
        for (rule, (modules, assertions)) in other.rules {
            let counts = self.rules.entry(rule).or_default();
            counts.0 += modules;
            counts.1 += assertions;
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "{} modules translated, {} assertions passed, {} out of profile, {} failed; \
             {} more are about the text format only",
            self.modules,
            self.passed,
            self.out_of_profile(),
            self.failures.len(),
            self.text
        )?;
        writeln!(formatter, "{:>8} {:>11}  out of profile by rule", "modules", "assertions")?;
        for (rule, (modules, assertions)) in &self.rules {
            writeln!(formatter, "{modules:>8} {assertions:>11}  {rule}")?;
        }
        Ok(())
    }
}
