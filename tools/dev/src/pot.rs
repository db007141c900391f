//! Writes `plugin/languages/stock-truth.pot`, the template for translators.
//!
//! Decides which files are read and what the header says. The strings are found by `xgettext`. The date
//! changes only where the strings change.

use crate::modules::write;
use crate::paths;
use crate::run::{find, output, say};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use stock_truth::facts::Instant;

/// WordPress's functions for translation, in the plugin's files.
const KEYWORDS: [&str; 8] =
    ["__", "_e", "_n:1,2", "_x:1,2c", "esc_html__", "esc_attr__", "esc_html_e", "esc_attr_e"];

/// Writes the template.
pub(crate) fn template() -> Result<()> {
    if find("xgettext").is_none() {
        bail!("`xgettext` was not found: install it with `apt-get install gettext`");
    }
    say("collecting the strings of the plugin");
    let plugin = paths::at("plugin");
    let mut files = Vec::new();
    php_files(&plugin, &mut files)?;
    files.sort();
    let mut xgettext = Command::new("xgettext");
    xgettext.current_dir(&plugin).args([
        "--language=PHP",
        "--from-code=UTF-8",
        "--add-comments=translators",
        "--no-wrap",
        "--sort-by-file",
        "--output=-",
    ]);
    xgettext.args(KEYWORDS.map(|keyword| format!("--keyword={keyword}")));
    for file in &files {
        xgettext.arg(file.strip_prefix(&plugin)?);
    }
    // Without a header of its own xgettext would write ASCII, so that header is cut off here.
    let found = output(&mut xgettext)?;
    let (_, strings) = found.split_once("\n\n").context("xgettext found no string")?;
    let template = plugin.join("languages/stock-truth.pot");
    let present = fs::read_to_string(&template).unwrap_or_default();
    if present.split_once("\n\n").is_some_and(|(_, present)| present == strings) {
        return Ok(());
    }
    write(&template, format!("{}\n{strings}", header()?).as_bytes())
}

/// Every PHP file but the translated rules, which have no strings.
fn php_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with("Engine/Generated") {
                php_files(&path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "php") {
            files.push(path);
        }
    }
    Ok(())
}

fn header() -> Result<String> {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let now = Instant::from_ms(i64::try_from(since_1970.as_millis())?)?.to_string();
    let day = now.split_once('T').map_or(now.as_str(), |(day, _)| day);
    Ok(format!(
        "\
# Copyright (C) 2026 Stock Truth contributors
# This file is distributed under the GPL-2.0-or-later.
msgid \"\"
msgstr \"\"
\"Project-Id-Version: Stock Truth {version}\\n\"
\"Report-Msgid-Bugs-To: https://github.com/stock-truth/stock-truth/issues\\n\"
\"POT-Creation-Date: {day}T00:00:00+00:00\\n\"
\"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n\"
\"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n\"
\"Language-Team: LANGUAGE <LL@li.org>\\n\"
\"Language: \\n\"
\"X-Domain: stock-truth\\n\"
\"MIME-Version: 1.0\\n\"
\"Content-Type: text/plain; charset=UTF-8\\n\"
\"Content-Transfer-Encoding: 8bit\\n\"
",
        version = env!("CARGO_PKG_VERSION"),
    ))
}
