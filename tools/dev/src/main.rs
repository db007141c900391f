//! The build program of Stock Truth: `cargo dev COMMAND`.
//!
//! Decides which step a command consists of. How a step is done stands in the module of its name.

mod analyze;
mod bench;
mod corpus;
mod demo;
mod dice;
mod known_answers;
mod layout;
mod layout_js;
mod layout_php;
mod layout_shapes;
mod layout_ts;
mod modules;
mod parity;
mod paths;
mod pot;
mod questions;
mod rules_php;
mod run;
mod setup;
mod specimens;
mod test;
mod toolchain;
mod zip;

use anyhow::Result;
use std::process::ExitCode;

const HELP: &str = "\
cargo dev COMMAND

  demo     set up, build, and show what Stock Truth finds in a shop
           --serve  keep the demonstration shop running until Ctrl-C
           --port N  the port of the shop (default: any free one)
  test     set up, build, and run every test
           --fast   without the real shop and the browsers
  setup    install what building and testing need
  build    build both WebAssembly modules, pkg, and the PHP class
  pkg      build only pkg
  specimens  what the PHP tests need beside the plugin   --seed N
  parity   compare native and PHP on generated calls
           --calls N  how many (default 100000)   --seed N
           --php DIR  the generated classes to ask instead of the plugin's
  bench    measure the engines side by side, and hold the figures to their budgets
           --against DIR  the class of another built checkout in the same run
  analyze  check the types of the plugin's PHP (installs mago once)
  pot      collect the plugin's strings for translators (needs gettext)
  zip      build the plugin and pack it to target/stock-truth.zip

Environment
  STOCK_TRUTH_WORDPRESS    a WordPress tree for the shop tests and the analysis
  STOCK_TRUTH_WOOCOMMERCE  a WooCommerce plugin folder for the same
  STOCK_TRUTH_PHP          the PHP to use (default: php)
  STOCK_TRUTH_PHPS         more PHPs to test the rules on, separated as in PATH
  STOCK_TRUTH_PHPCS        a phpcs that knows WordPress's coding standard
  STOCK_TRUTH_SEED         the seed of hostile input (default: 1)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    match dispatch(command, rest) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cargo dev {command}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: &str, rest: &[String]) -> Result<ExitCode> {
    let has = |flag: &str| rest.iter().any(|argument| argument == flag);
    match command {
        "setup" => setup::for_tests()?,
        "pkg" => modules::rich()?,
        "build" => modules::all()?,
        "specimens" => {
            modules::known()?;
            specimens::all(number(rest, "--seed", 1)?)?;
        }
        "parity" => {
            let folder = rest.iter().position(|argument| argument == "--php");
            let folder = folder.and_then(|at| rest.get(at + 1)).map(std::path::Path::new);
            parity::run(number(rest, "--calls", 100_000)?, number(rest, "--seed", 1)?, folder)?;
        }
        "bench" => {
            let other = rest.iter().position(|argument| argument == "--against");
            let other = other.and_then(|at| rest.get(at + 1)).map(std::path::Path::new);
            modules::all()?;
            bench::all(other)?;
        }
        "test" => {
            setup::for_tests()?;
            modules::all()?;
            return test::all(has("--fast"));
        }
        "demo" => {
            setup::all()?;
            modules::all()?;
            let port = if has("--port") { Some(number(rest, "--port", 0)?) } else { None };
            return demo::run_all(has("--serve"), port);
        }
        "analyze" => analyze::plugin()?,
        "pot" => pot::template()?,
        "zip" => {
            setup::wasm_target()?;
            modules::all()?;
            zip::pack()?;
        }
        "help" | "--help" | "-h" => print!("{HELP}"),
        _ => {
            eprintln!("cargo dev: there is no command `{command}`\n\n{HELP}");
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn number(arguments: &[String], flag: &str, default: u64) -> Result<u64> {
    let Some(at) = arguments.iter().position(|argument| argument == flag) else {
        return Ok(default);
    };
    let text = arguments.get(at + 1).map_or("", String::as_str);
    text.parse().map_err(|_| anyhow::anyhow!("{flag} takes a whole number, not `{text}`"))
}
