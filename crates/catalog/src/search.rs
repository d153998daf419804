//! The search behind the pickers: maker and model, forgiving to how people type. Each word that was typed is compared with the words
//! of a name, alone or run together; what it costs to take one for the other adds up, and the cheapest names come first.

use alloc::string::String;
use alloc::vec::Vec;

use crate::device::{Confidence, Device, Names, devices};
use crate::fold::{Folded, is_one_slip};
use crate::headphones::{Headphones, headphones};

/// What is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picker {
    /// Interfaces, converters and other sources.
    Source,
    /// Headphone amplifiers.
    Amplifier,
    /// Headphones.
    Headphones,
}

/// An entry that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A source or amplifier.
    Device(&'static Device),
    /// Headphones.
    Headphones(&'static Headphones),
}

impl Hit {
    fn names(self) -> Names {
        match self {
            Self::Device(device) => device.names(),
            Self::Headphones(headphones) => headphones.names(),
        }
    }

    /// Maker and model, as a person says them.
    pub fn name(self) -> String {
        self.names().full()
    }

    /// The public name.
    pub fn slug(self) -> String {
        self.names().full_slug()
    }

    /// The maker's public name, the name of its page of sources.
    pub fn maker_slug(self) -> &'static str {
        self.names().maker_slug
    }

    /// How sure the entry is.
    pub const fn confidence(self) -> Confidence {
        match self {
            Self::Device(device) => device.confidence(),
            Self::Headphones(headphones) => headphones.confidence(),
        }
    }

    /// The device, where it is one.
    pub const fn device(self) -> Option<&'static Device> {
        match self {
            Self::Device(device) => Some(device),
            Self::Headphones(_) => None,
        }
    }

    /// The headphones, where they are.
    pub const fn headphones(self) -> Option<&'static Headphones> {
        match self {
            Self::Device(_) => None,
            Self::Headphones(headphones) => Some(headphones),
        }
    }
}

/// What it costs to take a typed word for a word of a name.
mod cost {
    pub(super) const SAME: u32 = 0;
    pub(super) const SAME_RUN_TOGETHER: u32 = 1;
    pub(super) const BEGINNING: u32 = 2;
    pub(super) const BEGINNING_RUN_TOGETHER: u32 = 3;
    pub(super) const WITHIN: u32 = 5;
    pub(super) const SLIP: u32 = 6;
    pub(super) const SLIP_AT_BEGINNING: u32 = 8;
    pub(super) const NOT_FOUND: u32 = 14;
    /// A word of the model that was not typed.
    pub(super) const NOT_TYPED: u32 = 1;
}

/// The entries that fit a text, the best first; all of them where nothing is typed.
pub fn search(picker: Picker, text: &str) -> Vec<Hit> {
    let typed = Folded::of(text);
    let ranked: Vec<(u32, Hit)> = entries(picker)
        .filter_map(|hit| Some((total_cost(&typed, hit.names())?, hit)))
        .collect();
    let worst = ranked.iter().map(|(cost, _)| *cost).max().unwrap_or(0);
    // Costs are small: one pass a cost sorts without the code of a sort, and keeps the catalogue's order among equals.
    (0..=worst)
        .flat_map(|cost| {
            ranked
                .iter()
                .filter(move |(c, _)| *c == cost)
                .map(|(_, hit)| *hit)
        })
        .collect()
}

fn entries(picker: Picker) -> impl Iterator<Item = Hit> {
    let (some_devices, some_headphones) = match picker {
        Picker::Source | Picker::Amplifier => (devices(), [].as_slice()),
        Picker::Headphones => ([].as_slice(), headphones()),
    };
    let fits = move |device: &&'static Device| match picker {
        Picker::Source => device.is_source(),
        Picker::Amplifier => device.is_amplifier(),
        Picker::Headphones => false,
    };
    let found = some_devices.iter().filter(fits).map(Hit::Device);
    found.chain(some_headphones.iter().map(Hit::Headphones))
}

/// The cost of taking what was typed for a name; `None` where more than half of it is not in the name.
fn total_cost(typed: &Folded, names: Names) -> Option<u32> {
    if typed.len() == 0 {
        return Some(0);
    }
    let mut name = Folded::of(names.maker_slug);
    if Folded::of(names.maker).squashed() == name.squashed() {
        name = Folded::new();
    }
    name.push(names.maker);
    let maker_words = name.len();
    name.push(names.model);
    let (mut total, mut missed, mut covered) = (0, 0, 0_u32);
    for number in 0..typed.len() {
        let found = word_cost(typed.words(number, number + 1), &name);
        total += found.cost;
        missed += usize::from(found.cost == cost::NOT_FOUND);
        covered |= found.covers;
    }
    let not_typed = (maker_words..name.len())
        .filter(|word| covered & bit(*word) == 0)
        .count();
    let not_typed = u32::try_from(not_typed).unwrap_or(u32::MAX);
    (missed * 2 <= typed.len() && missed < typed.len()).then_some(total + not_typed * cost::NOT_TYPED)
}

/// The best that a typed word can be taken for, and which words of the name it covers.
#[derive(Clone, Copy)]
struct Found {
    cost: u32,
    covers: u32,
}

fn bit(word: usize) -> u32 {
    u32::try_from(word)
        .ok()
        .and_then(|n| 1_u32.checked_shl(n))
        .unwrap_or(0)
}

fn bits(from: usize, to: usize) -> u32 {
    (from..to).fold(0, |all, word| all | bit(word))
}

fn word_cost(word: &[u8], name: &Folded) -> Found {
    let not_found = Found {
        cost: cost::NOT_FOUND,
        covers: 0,
    };
    (0..name.len())
        .filter_map(|from| begins(word, name, from))
        .min_by_key(|found| found.cost)
        .or_else(|| within(word, name))
        .or_else(|| {
            (0..name.len())
                .filter_map(|from| slips(word, name, from))
                .min_by_key(|found| found.cost)
        })
        .unwrap_or(not_found)
}

/// The word stands at the beginning of a word of the name, or runs over several.
fn begins(word: &[u8], name: &Folded, from: usize) -> Option<Found> {
    if !name.words(from, name.len()).starts_with(word) {
        return None;
    }
    let end = name.end(from) + word.len();
    let to = (from + 1..=name.len()).find(|to| name.end(*to) >= end)?;
    let cost = match (name.end(to) == end, to == from + 1) {
        (true, true) => cost::SAME,
        (true, false) => cost::SAME_RUN_TOGETHER,
        (false, true) => cost::BEGINNING,
        (false, false) => cost::BEGINNING_RUN_TOGETHER,
    };
    Some(Found {
        cost,
        covers: bits(from, to),
    })
}

/// The word stands somewhere in the name.
fn within(word: &[u8], name: &Folded) -> Option<Found> {
    if word.len() < 2 {
        return None;
    }
    let at = name
        .squashed()
        .windows(word.len())
        .position(|part| part == word)?;
    let touches = |number: &usize| name.end(number + 1) > at && name.end(*number) < at + word.len();
    Some(Found {
        cost: cost::WITHIN,
        covers: (0..name.len())
            .filter(touches)
            .fold(0, |all, number| all | bit(number)),
    })
}

/// The word is a word of the name, or its beginning, but for one slip.
fn slips(word: &[u8], name: &Folded, from: usize) -> Option<Found> {
    // One letter is a slip only for a word of two, such as `3` for `K3`.
    if word.len() < 2 && name.words(from, from + 1).len() != 2 {
        return None;
    }
    let start = name.end(from);
    let near = |to: &usize| (name.end(*to) - start).abs_diff(word.len()) <= 1;
    let whole = (from + 1..=name.len())
        .take_while(|to| name.end(*to) - start <= word.len() + 1)
        .filter(near)
        .find(|to| is_one_slip(word, name.words(from, *to)));
    if let Some(to) = whole {
        return Some(Found {
            cost: cost::SLIP,
            covers: bits(from, to),
        });
    }
    let rest = name.words(from, name.len());
    let beginning = word.len() >= 4
        && (word.len() - 1..=word.len() + 1)
            .filter_map(|length| rest.get(..length))
            .any(|part| is_one_slip(word, part));
    beginning.then_some(Found {
        cost: cost::SLIP_AT_BEGINNING,
        covers: bit(from),
    })
}
