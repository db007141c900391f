//! Figures by name, as the programs that measure print them.

use anyhow::{Context, Result};
use std::collections::BTreeMap;

/// Figures by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Figures(BTreeMap<String, f64>);

impl Figures {
    /// What stands as `name figure` on lines of their own.
    pub(super) fn read(told: &str) -> Self {
        let figures = told.lines().filter_map(|line| {
            let (name, figure) = line.split_once(' ')?;
            Some((name.to_string(), figure.trim().parse().ok()?))
        });
        Self(figures.collect())
    }

    /// What Criterion prints for machines, and the memory that a benchmark prints beside.
    pub(super) fn read_criterion(told: &str) -> Self {
        let figures = told.lines().filter_map(|line| {
            if let Some(rest) = line.strip_prefix("memory ") {
                return Some(("memory".to_string(), rest.trim().parse().ok()?));
            }
            let (name, rest) = line.strip_prefix("test ")?.split_once(" ... bench:")?;
            let figure = rest.split("ns/iter").next()?.replace([',', ' '], "");
            Some((name.trim().to_string(), figure.parse().ok()?))
        });
        Self(figures.collect())
    }

    /// Takes over others under `prefix.`.
    pub(super) fn add(&mut self, prefix: &str, others: Self) {
        let named = others.0.into_iter().map(|(name, figure)| (format!("{prefix}.{name}"), figure));
        self.0.extend(named);
    }

    /// The middle of each figure over several rounds.
    pub(super) fn medians(rounds: &[Self]) -> Self {
        let mut all: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for (name, figure) in rounds.iter().flat_map(|round| &round.0) {
            all.entry(name).or_default().push(*figure);
        }
        let middle = |mut figures: Vec<f64>| {
            figures.sort_by(f64::total_cmp);
            figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
        };
        Self(all.into_iter().map(|(name, figures)| (name.to_string(), middle(figures))).collect())
    }

    pub(super) fn find(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }

    pub(super) fn of(&self, name: &str) -> Result<f64> {
        self.find(name).with_context(|| format!("no benchmark told `{name}`"))
    }
}
