//! The TypeScript form of `src/wire/layout`: the types of every question and answer.

use crate::layout::fingerprint;
use stock_truth::shell::columns::{SHARED, answered, asked, is_small};
use stock_truth::wire::layout::{CodeList, Field, Kind, Part, Shape};
use stock_truth::wire::{CALLS, Call, POLICIES, RECONCILE};

/// The declarations that wasm-bindgen puts into `pkg`.
pub(crate) fn types() -> String {
    let mut ts = String::from(
        "// What may be asked and what is answered. Made by: cargo dev build, from src/wire/layout.\n\n\
         /** A decimal number of base units as text, such as \"47\", \"-4\" or \"0.25\". */\n\
         export type Quantity = string;\n\
         /** An instant with its offset, such as \"2026-11-23T10:00:00.000Z\". */\n\
         export type Instant = string;\n\
         /** A question that was refused whole. */\n\
         export interface Refused { error: { code: string; path: string; message: string } }\n\n",
    );
    put(
        &mut ts,
        "/** Which layout these types are of: the same stands in records.js and Layout.php. */",
    );
    put(&mut ts, &format!("export type LayoutFingerprint = \"{}\";", fingerprint()));
    put(&mut ts, "");
    for list in CodeList::ALL {
        let codes: Vec<String> = list.words().map(|(_, code)| format!("\"{code}\"")).collect();
        put(&mut ts, &format!("export type {} = {};", list.name(), codes.join(" | ")));
    }
    for call in CALLS {
        let name = capital(call.name);
        put(&mut ts, &format!("\n/** {}. */", capital(call.meaning)));
        interface(&mut ts, &format!("{name}Question"), &question(call), true);
        interface(&mut ts, &format!("{name}Answer"), call.answer, false);
    }
    for (title, suffix) in [("Questions", "Question"), ("Answers", "Answer")] {
        put(&mut ts, &format!("\nexport interface {title} {{"));
        for call in CALLS {
            put(&mut ts, &format!("  {}: {}{suffix};", call.name, capital(call.name)));
        }
        put(&mut ts, "}");
    }
    ts.push_str(EXPLANATION);
    columns(&mut ts);
    ts
}

/// All parts of a question in JSON: what it rests on stands behind what is asked of it.
fn question(call: &Call) -> Vec<Part> {
    let policies = if call.rests_on_policies { POLICIES.question } else { &[] };
    let (once, lists) = call.question.split_at(usize::from(call.rests_on_policies));
    [once, policies, lists].concat()
}

/// The question and the answer of the call that takes many listings at once.
fn columns(ts: &mut String) {
    put(ts, "\n/** What all rows of `reconcileColumns` share. */");
    put(ts, "export interface ReconcileShared {");
    for part in &question(&RECONCILE) {
        match part.shape {
            Shape::Group if SHARED.contains(&part.name) => {
                put(ts, &format!("  {}?: ReconcileQuestion[\"{0}\"];", part.name));
            }
            _ => {
                for field in part.fields.iter().filter(|_| part.shape == Shape::Plain) {
                    if SHARED.contains(&field.name) {
                        put(ts, &format!("  {}", member(field, true)));
                    }
                }
            }
        }
    }
    put(ts, "}");
    put(
        ts,
        "/** One value a listing in each column. Amounts are ten-thousandths, instants milliseconds since\n \
         * 1970; flags are 0 or 1, codes the numbers of `codes()`. NaN and 255: not there. */",
    );
    put(ts, "export interface ReconcileColumns {");
    for field in asked() {
        put(ts, &format!("  {}?: {};", field.name, array(field)));
    }
    put(ts, "}");
    put(ts, "export interface ReconciledColumns {");
    for field in answered() {
        put(ts, &format!("  {}: {};", field.name, array(field)));
    }
    put(ts, "}");
    put(ts, "/** The words of each closed list by their numbers. */");
    put(ts, "export interface Codes {");
    for list in CodeList::ALL {
        put(ts, &format!("  {}: Array<{0} | null>;", list.name()));
    }
    put(ts, "}");
}

fn array(field: &Field) -> &'static str {
    if is_small(field) { "Uint8Array" } else { "Float64Array" }
}

/// The call that only speaks JSON, kept by a test to what it answers.
const EXPLANATION: &str = r#"
/** A question whose answer is wanted in words. */
export interface Explain {
  call: "decide" | "reconcile";
  question: DecideQuestion | ReconcileQuestion;
  audience?: "shopper" | "operator" | "developer";
}
/** One term of a promise or an expected figure. */
export interface ExplainedTerm {
  term: string; symbol: string; value: Quantity | null; source: string; ageMs: number | null;
  facts: Record<string, unknown>; text: string;
}
/** A reason or cause in words. `number` is there for developers. */
export interface Spoken { label: string; text: string; help: string; number?: number }
/** One line's verdict in words: `code` and `text` for a shopper, `rule` and its words for others. */
export interface ExplainedLine extends Partial<Spoken> {
  line: number; outcome: Outcome; max_quantity: Quantity | null; availableAt: Instant | null; suggested_quantity: Quantity | null;
  code?: string; rule?: Reason; pool?: number | null; maxAgeMs?: number; policy?: number | null; also?: Array<Spoken & { rule: Reason }>;
}
/** One pool with every term; not for shoppers. */
export interface ExplainedPool {
  terms: ExplainedTerm[]; taken: Quantity; assembled: Quantity;
  asOf: Instant | null; confirmedThrough: Instant | null; freshUntil: Instant | null;
}
/** A verdict in words. */
export interface ExplainedCart {
  call: "decide"; audience: string; outcome: Outcome; lines: ExplainedLine[]; expires: Instant | null;
  pools?: ExplainedPool[]; answer?: DecideAnswer;
}
/** A drift in words. */
export interface ExplainedListing {
  call: "reconcile"; audience: string; shop: Quantity | null; difference: Quantity | null; drift: Quantity | null;
  terms: ExplainedTerm[] | null;
  causes: Array<Spoken & { cause: Cause; units: Quantity; severity: Severity; owner: Owner }>;
  expires: Instant | null; answer?: ReconcileAnswer;
}
export type Explained = ExplainedCart | ExplainedListing;
"#;

fn interface(ts: &mut String, name: &str, layout: &[Part], is_question: bool) {
    put(ts, &format!("export interface {name} {{"));
    for part in layout {
        let row = || {
            let fields: Vec<String> =
                part.fields.iter().map(|field| member(field, is_question)).collect();
            format!("{{ {} }}", fields.join(" "))
        };
        // A group may be left out of a question where each of its fields may.
        let may_be_left_out =
            is_question && part.fields.iter().all(|field| field.default.is_some());
        let mark = if may_be_left_out { "?" } else { "" };
        match part.shape {
            Shape::Plain => {
                for field in part.fields {
                    put(ts, &format!("  {}", member(field, is_question)));
                }
            }
            Shape::Group => put(ts, &format!("  {}{mark}: {};", part.name, row())),
            Shape::OptionalGroup => {
                let mark = if is_question { "?" } else { "" };
                put(ts, &format!("  {}{mark}: {} | null;", part.name, row()));
            }
            Shape::OptionalList(_) => {
                put(ts, &format!("  {}?: Array<{}> | null;", part.name, row()));
            }
            Shape::List(_) => put(ts, &format!("  {}: Array<{}>;", part.name, row())),
        }
    }
    put(ts, "}");
}

fn member(field: &Field, is_question: bool) -> String {
    let of = match field.kind {
        Kind::Quantity(..) => "Quantity".to_string(),
        Kind::Instant => "Instant".to_string(),
        Kind::Number(..) | Kind::Pool | Kind::Policy => "number".to_string(),
        Kind::Flag => "boolean".to_string(),
        Kind::Code(list) => list.name().to_string(),
        Kind::Codes(list) => format!("{}[]", list.name()),
    };
    let mark = if is_question && field.default.is_some() { "?" } else { "" };
    let null = if field.optional { " | null" } else { "" };
    format!("{}{mark}: {of}{null};", field.name)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn put(ts: &mut String, line: &str) {
    ts.push_str(line);
    ts.push('\n');
}
