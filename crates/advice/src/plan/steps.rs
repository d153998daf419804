//! The gain steps of a plan: the recipe for the kind of output, with the figures and the names of this gear where they are known.
//! A line with a figure is there only when the figure is known.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::Output;
use interconnect::gain::{Advice, Assumption, Caution, Knob, Span, advise};
use interconnect::port::Carries;

use super::Step;
use super::chain::gain_steps;
use crate::selection::Selection;
use crate::text;

/// What is known beyond the recipe.
pub(super) struct Known {
    /// The level of a full-scale sine at the amplifier's input with the source at full, in dBu.
    pub(super) input_dbu: Option<Span>,
    /// What to set, by the figures.
    pub(super) advice: Advice,
    /// The amplifier's gain position, as it is printed on it.
    pub(super) position: Option<&'static str>,
    /// The most that the amplifier's input takes at that position, in dBu.
    pub(super) limit_dbu: Option<f64>,
}

/// What follows for a chain and the amplifier's gain positions.
pub(super) fn known(selection: &Selection, chain: &interconnect::gain::Chain) -> Known {
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
        advice,
        position,
        limit_dbu,
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
    if let Some(known) = known {
        for (at, sentence) in additions(selection, known) {
            if let Some(text) = texts.get_mut(at) {
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

/// Sentences with this gear's figures, each with the step that it belongs to.
fn additions(selection: &Selection, known: &Known) -> Vec<(usize, String)> {
    let Known {
        input_dbu,
        advice,
        position,
        limit_dbu,
    } = known;
    let mut found = Vec::new();
    if let Some(position) = position {
        let control = selection.gear.amplifier.and_then(|a| a.device.gain_control());
        found.push((GAIN_AT, text::gain_position(control, position)));
    }
    let source = selection.gear.source.map(|s| s.port);
    if let Some(control) = source.and_then(catalog::OutputPort::control) {
        found.push((SOURCE_AT, text::source_control(control)));
    }
    if let Some((level, limit)) = input_dbu.zip(*limit_dbu) {
        let trim_db = advice.input_trim_db.unwrap_or(0.0);
        found.push((SOURCE_AT, text::input_level(level, limit, trim_db)));
    }
    if let Some(trim_db) = advice.zone_trim_db.filter(|trim| *trim < 0.0) {
        found.push((SOURCE_AT, text::zone_trim(trim_db)));
    }
    if let Some(knob) = advice.knob {
        found.push((LISTEN_AT, text::knob(knob, may_turn_up(advice))));
    }
    if let Some((average, hours)) = advice
        .levels
        .spl_avg_db
        .zip(advice.levels.who_weekly_hours_at_avg)
    {
        found.push((LISTEN_AT, text::at_full(average, hours)));
    }
    if let Some((caution, loudest)) = advice.caution_at_full.zip(advice.levels.spl_max_db) {
        found.extend(text::caution(caution, loudest).map(|sentence| (LISTEN_AT, sentence)));
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
