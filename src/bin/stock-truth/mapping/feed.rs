//! How the plugin asks for the list: the mapping's part `feed`.
//!
//! Decides the form of this part, so that a file that the plugin would refuse is refused here as well. The
//! command line asks nobody: what the members say together is for the plugin.

use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use std::num::NonZeroU32;

/// The part as it is written. Only its form counts.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "the form alone is checked; the plugin reads the values")]
pub(crate) struct FeedShape {
    title: Option<String>,
    method: Option<Method>,
    path: Option<String>,
    query: Option<Templates>,
    headers: Option<Templates>,
    body: Option<IgnoredAny>,
    parameters: Option<BTreeMap<String, String>>,
    login: Option<LoginShape>,
    paging: Option<PagingShape>,
    empty_status: Option<Vec<u16>>,
    error_at: Option<Places>,
    since: Option<SinceShape>,
    full_every: Option<NonZeroU32>,
    sequence: Option<String>,
    epoch: Option<String>,
    gapless: Option<bool>,
    bad_rows: Option<BadRows>,
    items: Option<ItemsShape>,
}

/// How single items are asked for.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "the form alone is checked; the plugin reads the values")]
struct ItemsShape {
    method: Option<Method>,
    path: Option<String>,
    query: Option<Templates>,
    headers: Option<Templates>,
    body: Option<IgnoredAny>,
    empty_status: Option<Vec<u16>>,
    batch: Option<NonZeroU32>,
}

/// Texts, lists and operators by name.
pub(super) type Templates = BTreeMap<String, IgnoredAny>;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Method {
    Get,
    Post,
    Put,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the form alone is checked; the plugin reads the values")]
struct LoginShape {
    path: String,
    headers: Option<Templates>,
    body: IgnoredAny,
    logout: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the form alone is checked; the plugin reads the values")]
pub(super) struct PagingShape {
    kind: Option<PagingKind>,
    offset: Option<String>,
    page: Option<String>,
    first: Option<u32>,
    cursor: Option<String>,
    limit: Option<String>,
    size: Option<NonZeroU32>,
    total: Option<String>,
    more: Option<String>,
    next: Option<String>,
    range: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PagingKind {
    Offset,
    Page,
    Cursor,
    Link,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the form alone is checked; the plugin reads the values")]
struct SinceShape {
    parameter: Option<String>,
    format: Option<String>,
    overlap: Option<u32>,
    cursor: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a place or a list of places")]
#[expect(dead_code, reason = "the form alone is checked; the plugin reads the values")]
pub(super) enum Places {
    One(String),
    Several(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum BadRows {
    Refuse,
    Skip,
}
