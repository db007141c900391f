//! Circles among modules.
//!
//! Decides whether modules use each other in a circle, file by file and folder by folder: two
//! folders that use each other are a circle although no two files in them do.

use super::modules::Uses;
use std::collections::{BTreeMap, BTreeSet};

/// Every circle, each as the way around it, such as `a → b → a`.
pub(super) fn circles(uses: &Uses) -> Vec<String> {
    let mut found: Vec<String> = ways_around(uses).into_iter().collect();
    for folder in folders(uses) {
        let inside = collapsed(uses, &folder);
        let name = if folder.is_empty() { "the root".to_string() } else { folder };
        found.extend(
            ways_around(&inside).into_iter().map(|way| format!("folders of {name}: {way}")),
        );
    }
    found
}

/// The folders that have modules.
fn folders(uses: &Uses) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for path in uses.iter().flat_map(|(from, to)| [from, to]) {
        let mut path = path.as_str();
        while !path.is_empty() {
            path = path.rsplit_once("::").map_or("", |(parent, _)| parent);
            folders.insert(path.to_string());
        }
    }
    folders
}

/// The uses among the children of a folder, each with all that is below it as one.
fn collapsed(uses: &Uses, folder: &str) -> Uses {
    let child = |path: &str| {
        let below =
            if folder.is_empty() { path } else { path.strip_prefix(folder)?.strip_prefix("::")? };
        let name = below.split("::").next().filter(|name| !name.is_empty())?;
        Some(name.to_string())
    };
    let pairs = uses.iter().filter_map(|(from, to)| Some((child(from)?, child(to)?)));
    pairs.filter(|(from, to)| from != to).collect()
}

/// For every module that can reach itself, the shortest way around; each circle once.
fn ways_around(uses: &Uses) -> BTreeSet<String> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in uses {
        next.entry(from).or_default().push(to);
    }
    let ways = next.keys().filter_map(|start| shortest(&next, start));
    ways.map(|way| shown(&way)).collect()
}

fn shortest<'a>(next: &BTreeMap<&'a str, Vec<&'a str>>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut queue = vec![start];
    let mut at = 0;
    while at < queue.len() {
        let from = queue[at];
        for to in next.get(from).into_iter().flatten() {
            if *to == start {
                let mut way = vec![from];
                let mut last = from;
                while let Some(before) = came_from.get(last) {
                    way.push(before);
                    last = before;
                }
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(to) {
                came_from.insert(to, from);
                queue.push(to);
            }
        }
        at += 1;
    }
    None
}

/// The way around from its first name by the alphabet, so that one circle has one text.
fn shown(way: &[&str]) -> String {
    let named: Vec<&str> =
        way.iter().map(|name| if name.is_empty() { "crate" } else { name }).collect();
    let first = named.iter().enumerate().min_by_key(|(_, name)| **name).map_or(0, |(at, _)| at);
    let around = named.iter().cycle().skip(first).take(named.len() + 1);
    around.copied().collect::<Vec<_>>().join(" → ")
}
