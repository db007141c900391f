//! Holds the readers of records to the layout, field by field: same places, same ranges, same defaults.

use stock_truth::facts::Instant;
use stock_truth::policy::Policy;
use stock_truth::rules::reconcile::cause::Cause;
use stock_truth::wire::address::{ANSWER_AT, BAND_WORDS, BANDS, BANDS_AT, WORDS};
use stock_truth::wire::fault::{Fault, FaultCode};
use stock_truth::wire::json::refused;
use stock_truth::wire::layout::{CodeList, FORMAT, Field, Kind, Layout, NONE, Part, Shape};
use stock_truth::wire::{CALLS, Call, Core, POLICIES};

/// Every call, and the one that hands over policies.
fn calls() -> impl Iterator<Item = &'static Call> {
    static HANDED_OVER: Call = POLICIES;
    CALLS.iter().chain(std::iter::once(&HANDED_OVER))
}

/// Which field of which part a word is.
#[derive(Clone, Copy)]
struct Spot {
    at: usize,
    part: usize,
    field: usize,
    of: Field,
}

/// A core that was asked a well-formed question with one row in each list, and where its fields stand.
fn well_formed(call: &Call) -> (Core, Vec<Spot>) {
    let mut core = Core::new();
    if call.rests_on_policies {
        write(&core, POLICIES.question);
        core.answer(&POLICIES);
        assert_eq!(core.words().fault(), None);
    }
    let spots = write(&core, call.question);
    (core, spots)
}

fn write(core: &Core, layout: Layout) -> Vec<Spot> {
    let words = core.words();
    words.set(0, FORMAT);
    let mut spots = Vec::new();
    for (number, part) in layout.iter().enumerate() {
        // A claim stands before it, and only one of the two may be there.
        let is_there = part.name != "omission";
        if let Some((at, _)) = part.counted() {
            words.set(at, i64::from(is_there));
        }
        if is_there {
            for (field, of) in part.fields.iter().enumerate() {
                let at = part.row_at(0) + field;
                words.set(at, plain(of));
                spots.push(Spot { at, part: number, field, of: *of });
            }
        }
    }
    spots
}

/// A value that no rule minds. Instants are there, so that a claim is whole.
fn plain(field: &Field) -> i64 {
    match field.kind {
        // What is open closes later than it opens.
        Kind::Instant if field.name == "closesAt" => 1_795_428_000_001,
        Kind::Instant => 1_795_428_000_000,
        Kind::Pool | Kind::Policy => 0,
        // Of the causes only some may be told.
        Kind::Code(CodeList::Cause) => Cause::ManualEdit.number(),
        _ => match field.default {
            Some(word) if word != NONE => word,
            _ => match field.kind {
                Kind::Quantity(least, _) | Kind::Number(least, _) => least.max(1),
                Kind::Code(list) | Kind::Codes(list) => list.word(0).expect("a list has words").0,
                Kind::Instant | Kind::Pool | Kind::Policy => 0,
                Kind::Flag => 1,
            },
        },
    }
}

/// What is wrong once the word of a spot is another one.
fn told(call: &Call, spot: &Spot, word: i64) -> Option<Fault> {
    let (mut core, _) = well_formed(call);
    core.words().set(spot.at, word);
    core.answer(call);
    core.words().fault()
}

/// A fault of the field at a spot.
fn at_spot(call: &Call, spot: &Spot, code: FaultCode) -> Option<Fault> {
    let is_list = call.question[spot.part].shape.most_rows().is_some();
    let (part, row) = (Some(spot.part), is_list.then_some(0));
    Some(Fault { code, part, row, field: Some(spot.field) })
}

#[test]
fn a_well_formed_question_of_every_call_is_answered() {
    for call in calls() {
        let (mut core, _) = well_formed(call);
        core.answer(call);
        assert_eq!(core.words().fault(), None, "{}", call.name);
    }
}

#[test]
fn every_field_takes_the_ends_of_its_range_and_nothing_beyond() {
    for call in calls() {
        for spot in well_formed(call).1 {
            let (least, most) = match spot.of.kind {
                Kind::Quantity(least, most) | Kind::Number(least, most) => (least, most),
                Kind::Instant => (0, Instant::MAX_MS),
                Kind::Flag => (0, 1),
                Kind::Code(_) | Kind::Codes(_) | Kind::Pool | Kind::Policy => continue,
            };
            let name = format!("{}.{}", call.name, spot.of.name);
            let is_of_the_word = |fault: Option<Fault>| {
                fault.is_some_and(|fault| {
                    matches!(fault.code, FaultCode::OutOfRange | FaultCode::Missing)
                })
            };
            for word in [least, most] {
                assert!(!is_of_the_word(told(call, &spot, word)), "{name} = {word}");
            }
            for word in [least - 1, most + 1] {
                let fault = at_spot(call, &spot, FaultCode::OutOfRange);
                assert_eq!(told(call, &spot, word), fault, "{name} = {word}");
            }
            let absent = told(call, &spot, NONE);
            if spot.of.optional {
                assert!(!is_of_the_word(absent), "{name}");
            } else {
                assert_eq!(absent, at_spot(call, &spot, FaultCode::Missing), "{name}");
            }
        }
    }
}

#[test]
fn every_code_takes_the_words_of_its_list_and_no_other() {
    for call in calls() {
        for spot in well_formed(call).1 {
            let Kind::Code(list) = spot.of.kind else { continue };
            for number in -1..=30 {
                let known = list.words().any(|(word, _)| word == number);
                let unknown =
                    told(call, &spot, number) == at_spot(call, &spot, FaultCode::UnknownCode);
                assert_eq!(unknown, !known, "{}.{} = {number}", call.name, spot.of.name);
            }
        }
    }
}

#[test]
fn a_place_names_a_row_that_is_there() {
    for call in calls() {
        for spot in well_formed(call).1 {
            let absent = match spot.of.kind {
                Kind::Pool => FaultCode::NoSuchPool,
                Kind::Policy => FaultCode::NoSuchPolicy,
                _ => continue,
            };
            for (word, code) in [
                (1, absent),
                (99, absent),
                (100, FaultCode::OutOfRange),
                (-1, FaultCode::OutOfRange),
            ] {
                let fault = at_spot(call, &spot, code);
                assert_eq!(told(call, &spot, word), fault, "{}.{}", call.name, spot.of.name);
            }
        }
    }
}

#[test]
fn a_list_with_too_many_rows_or_less_than_none_is_refused_as_a_whole() {
    for call in calls() {
        for (number, part) in call.question.iter().enumerate() {
            let Some((at, most)) = part.counted() else { continue };
            let most = i64::try_from(most).expect("a number of rows");
            for count in [-1, most + 1, i64::MAX, NONE] {
                let (mut core, _) = well_formed(call);
                core.words().set(at, count);
                core.answer(call);
                let code = match part.shape {
                    Shape::OptionalGroup => FaultCode::OutOfRange,
                    _ => FaultCode::CartTooLarge,
                };
                let fault = Fault { code, part: Some(number), row: None, field: None };
                assert_eq!(core.words().fault(), Some(fault), "{}.{}", call.name, part.name);
                assert_eq!(refused(call.question, &fault).path, part.name);
            }
        }
    }
}

#[test]
fn another_version_is_refused_and_policies_must_come_first() {
    for call in calls() {
        let (mut core, _) = well_formed(call);
        core.words().set(0, FORMAT - 1);
        core.answer(call);
        assert_eq!(core.words().fault(), Some(Fault::of_whole(FaultCode::FormatUnknown)));
        if call.rests_on_policies {
            let mut core = Core::new();
            write(&core, call.question);
            core.answer(call);
            assert_eq!(core.words().fault(), Some(Fault::of_whole(FaultCode::PoliciesMissing)));
        }
    }
}

#[test]
fn policies_that_are_refused_leave_none_to_rest_on() {
    let decide = Call::named("decide").expect("a call");
    let (mut core, _) = well_formed(decide);
    let spots = write(&core, POLICIES.question);
    core.words().set(spots[0].at, -1);
    core.answer(&POLICIES);
    assert_eq!(core.words().fault().map(|fault| fault.code), Some(FaultCode::OutOfRange));
    write(&core, decide.question);
    core.answer(decide);
    assert_eq!(core.words().fault(), Some(Fault::of_whole(FaultCode::PoliciesMissing)));
}

/// The places of all words of a part.
fn places(part: &Part) -> Vec<usize> {
    let counted = part.counted().map(|(at, _)| at);
    let rows = part.shape.most_rows().unwrap_or(1);
    let words = (0..rows).flat_map(|row| (part.row_at(row)..).take(part.fields.len()));
    counted.into_iter().chain(words).collect()
}

#[test]
fn no_two_words_of_a_call_have_one_place_and_every_part_is_where_it_belongs() {
    for call in calls() {
        let mut all = vec![0, ANSWER_AT];
        for (layout, head) in [(call.question, 0..ANSWER_AT), (call.answer, ANSWER_AT..BANDS_AT)] {
            for part in layout {
                let places = places(part);
                let is_in_place = |at: &usize| match part.shape.most_rows() {
                    Some(_) if *at != part.at => (BANDS_AT..WORDS).contains(at),
                    _ => head.contains(at),
                };
                assert!(places.iter().all(is_in_place), "{}.{}", call.name, part.name);
                all.extend(places);
            }
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "{}", call.name);
    }
}

#[test]
fn the_first_rows_of_all_lists_lie_in_the_first_band() {
    for call in calls() {
        for part in call.question.iter().chain(call.answer) {
            let Some(most) = part.shape.most_rows() else { continue };
            assert!(most <= BANDS);
            let band = |row: usize| (part.row_at(row) - BANDS_AT) / BAND_WORDS;
            assert_eq!((band(0), band(most - 1)), (0, most - 1), "{}.{}", call.name, part.name);
        }
    }
}

#[test]
fn the_policy_of_the_layout_is_the_table_of_bounds() {
    let part = POLICIES.question.iter().find(|part| part.name == "policy").expect("a policy");
    assert_eq!(part.fields.len(), Policy::WIDTH);
    for (field, bound) in part.fields.iter().zip(Policy::BOUNDS) {
        assert_eq!((field.name, field.default), (bound.name, Some(bound.default)));
        match field.kind {
            Kind::Quantity(least, most) | Kind::Number(least, most) => {
                assert_eq!((least, most), (bound.least, bound.most), "{}", bound.name);
            }
            Kind::Code(list) => assert_eq!((1, list.last()), (bound.least, bound.most)),
            kind => panic!("{} is {kind:?}", bound.name),
        }
    }
}

#[test]
fn an_error_quotes_the_limits_that_were_not_kept() {
    let place = |name: &str| {
        Policy::BOUNDS.iter().position(|bound| bound.name == name).expect("a field of a policy")
    };
    for (name, said) in [
        ("safetyStockPercent", "policies[2].safetyStockPercent: must be between 0 and 100"),
        ("backorderCap", "policies[2].backorderCap: must be between 0 and 1000000000"),
    ] {
        let (code, field) = (FaultCode::OutOfRange, Some(place(name)));
        let fault = Fault { code, part: Some(1), row: Some(2), field };
        assert_eq!(refused(POLICIES.question, &fault).message, said);
    }
}
