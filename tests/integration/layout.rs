//! Holds the record readers to the layout, field by field: same order, same ranges, same defaults.

use stock_truth::policy::Policy;
use stock_truth::rules::reconcile::cause::Cause;
use stock_truth::rules::workspace::Workspace;
use stock_truth::wire::layout::{
    ANSWER_MAX_WORDS, CodeList, FORMAT, Field, Kind, Layout, NONE, QUESTION_MAX_WORDS, Shape,
    max_words, place,
};
use stock_truth::wire::words::FaultCode;
use stock_truth::wire::{CALLS, Call};

/// A well-formed question with one row in each list, and which field each word is.
fn well_formed(layout: Layout) -> (Vec<i64>, Vec<Option<Field>>) {
    let (mut words, mut fields) = (vec![FORMAT], vec![None]);
    for part in layout {
        if part.name == "omission" {
            // A claim stands before it, and only one of the two may be there.
            words.push(0);
            fields.push(None);
            continue;
        }
        if matches!(part.shape, Shape::OptionalGroup | Shape::List(_) | Shape::OptionalList(_)) {
            words.push(1);
            fields.push(None);
        }
        for field in part.fields {
            words.push(plain(field));
            fields.push(Some(*field));
        }
    }
    (words, fields)
}

/// A value that no rule minds. Instants are there, so that a claim is whole.
fn plain(field: &Field) -> i64 {
    match field.kind {
        Kind::Instant => 1_795_428_000_000,
        Kind::Pool | Kind::Policy => 0,
        // Of the causes only some may be told.
        Kind::Code(CodeList::Cause) => Cause::ManualEdit.number(),
        _ => match field.default {
            Some(word) if word != NONE => word,
            _ => match field.kind {
                Kind::Pool | Kind::Policy => 0,
                Kind::Quantity(least, _) | Kind::Number(least, _) => least.max(1),
                Kind::Flag => 1,
                Kind::Code(list) | Kind::Codes(list) => list.word(0).expect("a list has words").0,
                Kind::Instant => 0,
            },
        },
    }
}

fn fault(call: &Call, words: &[i64]) -> Option<(FaultCode, usize)> {
    let mut answer = vec![0; ANSWER_MAX_WORDS];
    let length = call.answer(words, &mut answer, &mut Workspace::new());
    assert!(length > 0);
    match answer[0] {
        0 => None,
        code => Some((
            FaultCode::from_number(code).expect("a code"),
            usize::try_from(answer[1]).expect("a place"),
        )),
    }
}

#[test]
fn a_well_formed_question_of_every_call_is_answered() {
    for call in CALLS {
        let (words, _) = well_formed(call.question);
        assert_eq!(fault(call, &words), None, "{}", call.name);
    }
}

#[test]
fn every_field_takes_the_ends_of_its_range_and_nothing_beyond() {
    for call in CALLS {
        let (words, fields) = well_formed(call.question);
        for (at, field) in fields.iter().enumerate() {
            let Some(field) = field else { continue };
            let (least, most) = match field.kind {
                Kind::Quantity(least, most) | Kind::Number(least, most) => (least, most),
                Kind::Instant => (0, stock_truth::facts::Instant::MAX_MS),
                Kind::Flag => (0, 1),
                Kind::Code(_) | Kind::Codes(_) | Kind::Pool | Kind::Policy => continue,
            };
            let told = |word: i64| {
                let mut words = words.clone();
                words[at] = word;
                fault(call, &words)
            };
            let name = format!("{}.{}", call.name, field.name);
            for word in [least, most] {
                let fault = told(word).map(|(code, _)| code);
                assert!(
                    !matches!(fault, Some(FaultCode::OutOfRange | FaultCode::Missing)),
                    "{name} = {word}"
                );
            }
            for word in [least - 1, most + 1] {
                assert_eq!(told(word), Some((FaultCode::OutOfRange, at)), "{name} = {word}");
            }
            let absent = told(NONE);
            if field.optional {
                assert!(
                    !matches!(absent, Some((FaultCode::Missing | FaultCode::OutOfRange, _))),
                    "{name}"
                );
            } else {
                assert_eq!(absent, Some((FaultCode::Missing, at)), "{name}");
            }
        }
    }
}

#[test]
fn every_code_takes_the_words_of_its_list_and_no_other() {
    for call in CALLS {
        let (words, fields) = well_formed(call.question);
        for (at, field) in fields.iter().enumerate() {
            let Some(Field { kind: Kind::Code(list), name, .. }) = field else {
                continue;
            };
            for number in -1..=30 {
                let mut words = words.clone();
                words[at] = number;
                let known = list.words().any(|(word, _)| word == number);
                let unknown = fault(call, &words) == Some((FaultCode::UnknownCode, at));
                assert_eq!(unknown, !known, "{}.{name} = {number}", call.name);
            }
        }
    }
}

#[test]
fn a_record_that_is_cut_off_or_too_long_is_refused() {
    for call in CALLS {
        let (mut words, _) = well_formed(call.question);
        for length in 0..words.len() {
            assert!(fault(call, &words[..length]).is_some(), "{} of {length} words", call.name);
        }
        words.push(0);
        assert_eq!(
            fault(call, &words).map(|(code, _)| code),
            Some(FaultCode::TooLong),
            "{}",
            call.name
        );
    }
}

#[test]
fn every_word_has_the_place_that_its_field_has() {
    for call in CALLS {
        let (words, fields) = well_formed(call.question);
        for (at, field) in fields.iter().enumerate().skip(1) {
            let (_, _, found) = place(call.question, &words, at).expect("a place");
            assert_eq!(
                found.map(|found| found.name),
                field.map(|field| field.name),
                "{} {at}",
                call.name
            );
        }
        assert!(place(call.question, &words, words.len()).is_none());
    }
}

#[test]
fn no_question_and_no_answer_is_longer_than_its_space() {
    for call in CALLS {
        assert!(max_words(call.question) <= QUESTION_MAX_WORDS, "{}", call.name);
        assert!(max_words(call.answer) <= ANSWER_MAX_WORDS, "{}", call.name);
    }
}

#[test]
fn the_policy_of_the_layout_is_the_table_of_bounds() {
    let part = CALLS[0].question.iter().find(|part| part.name == "policy").expect("a policy");
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
