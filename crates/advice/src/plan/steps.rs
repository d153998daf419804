//! The gain steps of a plan: the recipe for the kind of output, with the figures and the names of this gear where they are known.
//! A line with a figure is there only when the figure is known.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::Output;
use interconnect::gain::{Advice, Assumption, Caution, Chain, GainStep, Knob, Span, advise, trim_for_spl_db};
use interconnect::port::Carries;

use super::Step;
use super::chain::{gain_steps, has_even_volume, has_louder_socket};
use super::rows::hundredths;
use crate::figure::FigureKey;
use crate::selection::Selection;
use crate::text;

/// What is known beyond the recipe.
pub(super) struct Known {
    /// The level of a full-scale sine at the amplifier's input with the source at full, or in the middle, in dBu.
    pub(super) input_dbu: Option<Span>,
    /// Which of the two, or what the visitor says.
    setting: text::SourceSetting,
    /// What to set, by the figures.
    pub(super) advice: Advice,
    /// The figures of the amplifier's gain position, where one is advised.
    step: Option<GainStep>,
    /// The amplifier's gain position, as it is printed on it.
    pub(super) position: Option<&'static str>,
    /// The most that the amplifier's input takes at that position, in dBu.
    pub(super) limit_dbu: Option<f64>,
}

/// What follows for a chain and the amplifier's gain positions.
pub(super) fn known(selection: &Selection, chain: &Chain) -> Known {
    let steps = gain_steps(selection);
    let plain: Vec<_> = steps.iter().map(|(_, step)| *step).collect();
    let advice = advise(chain, &plain);
    let chosen = advice.step.and_then(|step| steps.get(step));
    let amplifier = selection.gear.amplifier;
    let number = chosen.map(|(number, _)| *number).or(selection.gear.gain);
    let position = number.and_then(|n| amplifier?.device.gains().get(n)?.name());
    let limit_dbu = chosen
        .and_then(|(_, step)| step.input_max_dbu)
        .or_else(|| chain.input_limit_dbu());
    Known {
        input_dbu: chain.levels().amp_input_dbu_peak,
        setting: match (chain.source_trim_db, chain.source_in_middle) {
            (Some(_), _) => text::SourceSetting::AsSet,
            (None, true) => text::SourceSetting::Middle,
            (None, false) => text::SourceSetting::Full,
        },
        step: chosen.map(|(_, step)| *step),
        advice,
        position,
        limit_dbu,
    }
}

/// The chain at the gain position that is advised.
pub(super) fn at_position(chain: Chain, known: &Known) -> Chain {
    let step = known.step.unwrap_or_default();
    Chain {
        gain_db: step.gain_db.or(chain.gain_db),
        input_max_dbu: step.input_max_dbu.or(chain.input_max_dbu),
        ..chain
    }
}

/// The steps in order.
pub(super) fn steps(selection: &Selection, output: Output, known: Option<&Known>) -> Vec<Step> {
    let recipe = match output.port().carries {
        Carries::Line => text::line_steps(),
        Carries::Phones => text::phones_steps(),
        Carries::Spdif | Carries::Adat => text::digital_steps(),
        _ => &[],
    };
    let mut texts: Vec<String> = recipe.iter().map(|text| (*text).to_string()).collect();
    let refused =
        known.is_some_and(|known| known.advice.caution_at_full.is_some_and(Caution::refuses_turn_up));
    if let Some(judge) = texts
        .get_mut(JUDGE_AT)
        .filter(|_| output.port().carries == Carries::Line)
    {
        let is_even = has_even_volume(selection);
        if is_even {
            *judge = text::even_volume().to_string();
        }
        if !refused {
            judge.push_str(text::too_quiet(is_even));
        }
    }
    let is_set = selection.figures.get(FigureKey::TrimDb).is_some();
    if let Some(source) = texts
        .get_mut(SOURCE_AT)
        .filter(|_| is_set && output.port().carries == Carries::Phones)
    {
        *source = text::source_as_set().to_string();
    }
    if let Some(known) = known {
        for (at, sentence) in additions(selection, known) {
            if let Some(text) = texts.get_mut(at) {
                if at == GAIN_AT {
                    *text = text::without_low(text);
                }
                text.push(' ');
                text.push_str(&sentence);
            }
        }
    }
    texts
        .into_iter()
        .zip(1..)
        .map(|(text, step)| Step { step, text })
        .collect()
}

/// The step, counted from 0, that is about the amplifier's gain, the source's level, and listening.
const GAIN_AT: usize = 0;
const SOURCE_AT: usize = 3;
const LISTEN_AT: usize = 4;
/// The step that judges where the knob ends.
const JUDGE_AT: usize = 5;

/// Sentences with this gear's figures, each with the step that it belongs to.
#[inline(never)] // comes with the second part of the page
fn additions(selection: &Selection, known: &Known) -> Vec<(usize, String)> {
    let Known {
        setting,
        input_dbu,
        advice,
        position,
        limit_dbu,
        ..
    } = known;
    let mut found = Vec::new();
    // The recipe says LOW already.
    if let Some(position) = position.filter(|position| !position.eq_ignore_ascii_case("low")) {
        let control = selection.gear.amplifier.and_then(|a| a.device.gain_control());
        found.push((GAIN_AT, text::gain_position(control, position)));
    }
    let source = selection.gear.source.map(|s| s.port);
    if let Some(control) = source.and_then(catalog::OutputPort::control) {
        found.push((SOURCE_AT, text::source_control(control)));
    }
    if let Some((level, limit)) = input_dbu.zip(*limit_dbu) {
        let trim_db = advice.input_trim_db.unwrap_or(0.0);
        found.push((SOURCE_AT, text::input_level(*setting, level, limit, trim_db)));
    }
    if let Some(trim_db) = advice.zone_trim_db.filter(|trim| *trim < 0.0) {
        found.push((
            SOURCE_AT,
            text::zone_trim(trim_db, advice.input_trim_db.is_some_and(|trim| trim < 0.0)),
        ));
    }
    match (advice.knob, advice.knob_db) {
        (Some(Knob::About(_) | Knob::Bottom), Some(db)) if has_even_volume(selection) => {
            found.push((LISTEN_AT, text::volume(db)));
        }
        (Some(knob), _) => found.push((LISTEN_AT, text::knob(knob, may_turn_up(advice)))),
        (None, _) => {}
    }
    let levels = &advice.levels;
    let loudness = levels.spl_avg_db.zip(levels.spl_max_db);
    if let Some(((average, loudest), hours)) = loudness.zip(levels.who_weekly_hours_at_avg) {
        // As the table of levels rounds them.
        let hours = hours.rising(hundredths);
        found.push((LISTEN_AT, text::at_full(average, loudest, hours)));
        if has_louder_socket(selection) {
            found.push((LISTEN_AT, text::louder_socket().to_string()));
        }
    }
    if let Some((caution, loudest)) = advice.caution_at_full.zip(advice.levels.spl_max_db) {
        found.extend(text::caution(caution, loudest).map(|sentence| (LISTEN_AT, sentence)));
        let trim = trim_for_spl_db(&advice.levels).filter(|trim| *trim < 0.0);
        if let Some(trim_db) = trim.filter(|_| caution.refuses_turn_up()) {
            found.push((LISTEN_AT, text::trim_for_ears(trim_db)));
        }
    }
    found
}

/// Whether a plain "turn it up" may be said.
fn may_turn_up(advice: &Advice) -> bool {
    advice.knob == Some(Knob::NotEnough) && !advice.caution_at_full.is_some_and(Caution::refuses_turn_up)
}

/// What had to be assumed, in words; nothing where no figure of the source is known.
pub(super) fn assumptions(known: &Known) -> Vec<Assumption> {
    if known.advice.levels.amp_input_dbu_peak.is_some() {
        known.advice.levels.assumptions.clone()
    } else {
        Vec::new()
    }
}
