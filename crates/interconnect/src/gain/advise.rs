//! What to set: the gain position, the trim at the source, and where the knob will be.
//! The lowest gain that is still loud enough with a reserve; the source is lowered as far as the input's limit asks and no further.

use super::INTERSAMPLE_DB;
use super::chain::Chain;
use super::knob::{GOOD_ZONE_DB, Knob, Zone, knob_for, zone_for};
use super::levels::Levels;
use super::safety::Caution;
use super::span::Span;

/// One position of an amplifier's gain switch.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GainStep {
    /// The gain with the knob full, in decibels.
    pub gain_db: Option<f64>,
    /// The highest level that the input takes there, in dBu.
    pub input_max_dbu: Option<f64>,
}

/// What to set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Advice {
    /// The gain position, by its number; `None` where there is none or nothing is known to choose by.
    pub step: Option<usize>,
    /// The trim at the source so that the input has room for peaks between the samples, in whole decibels, 0 or less;
    /// `None` where the level or the limit is not known.
    pub input_trim_db: Option<f64>,
    /// The further trim that brings the knob up to 10 o'clock, in whole decibels, 0 or less.
    pub zone_trim_db: Option<f64>,
    /// How far below full the knob stands for the wanted loudness, with both trims.
    pub knob_db: Option<Span>,
    /// The same as a clock hand, about: for the middle of the span.
    pub knob: Option<Knob>,
    /// How good that is.
    pub zone: Option<Zone>,
    /// What the knob at full would call for, with both trims.
    pub caution_at_full: Option<Caution>,
    /// The levels with the knob full, with that gain and both trims.
    pub levels: Levels,
}

/// The trim so that a level has room below a limit for peaks between the samples: whole decibels, 0 or less.
pub fn trim_for_input_db(amp_input_dbu_peak: Span, input_max_dbu: f64) -> f64 {
    let over = amp_input_dbu_peak.max + INTERSAMPLE_DB - input_max_dbu;
    // A hair over is rounding noise, not a decibel.
    -libm::ceil(over.max(0.0) - 1e-6) + 0.0
}

/// The trim that brings a knob up to about 10 o'clock: whole decibels, 0 or less.
pub fn trim_for_zone_db(knob_db: f64) -> f64 {
    let (lowest, _) = GOOD_ZONE_DB;
    -libm::ceil((lowest - knob_db).max(0.0) - 1e-6) + 0.0
}

/// What to set on a chain whose amplifier has these gain positions, the lowest first; with none the chain's own gain counts.
/// A trim or a knob that the chain already names is a wish of the visitor and is not added to.
pub fn advise(chain: &Chain, steps: &[GainStep]) -> Advice {
    let positions = steps.iter().enumerate().map(|(number, step)| {
        let chain = Chain {
            gain_db: step.gain_db.or(chain.gain_db),
            input_max_dbu: step.input_max_dbu.or(chain.input_max_dbu),
            ..chain.clone()
        };
        advise_at(&chain, Some(number))
    });
    let (_, highest) = GOOD_ZONE_DB;
    let mut best: Option<Advice> = None;
    for advice in positions {
        // The quiet end decides whether it is loud enough.
        let enough = advice.knob_db.is_none_or(|knob| knob.max <= highest);
        best = Some(advice);
        if enough {
            break;
        }
    }
    best.unwrap_or_else(|| advise_at(chain, None))
}

fn advise_at(chain: &Chain, step: Option<usize>) -> Advice {
    let full = Chain {
        knob_db: Some(chain.knob_db.unwrap_or(0.0).max(0.0)),
        ..chain.clone()
    };
    let is_set = chain.source_trim_db.is_some() || chain.source_in_middle;
    let untouched = full.levels();
    let input_trim_db = untouched
        .amp_input_dbu_peak
        .zip(full.input_limit_dbu())
        .map(|(level, limit)| {
            if is_set {
                0.0
            } else {
                trim_for_input_db(level, limit)
            }
        });
    let trimmed = with_trim(&full, input_trim_db.unwrap_or(0.0));
    let needed = trimmed.levels().further_change_db_for_target;
    let zone_trim_db = needed.map(|needed| {
        if is_set || chain.even_volume {
            0.0
        } else {
            trim_for_zone_db(needed.middle())
        }
    });
    let levels = with_trim(&trimmed, zone_trim_db.unwrap_or(0.0)).levels();
    let knob_db = levels.further_change_db_for_target;
    Advice {
        step,
        input_trim_db,
        zone_trim_db,
        knob_db,
        knob: knob_db.map(|knob| knob_for(knob.middle())),
        zone: knob_db.map(|knob| zone_for(knob.middle())),
        caution_at_full: Caution::at_full(&levels),
        levels,
    }
}

fn with_trim(chain: &Chain, trim_db: f64) -> Chain {
    if trim_db < 0.0 {
        Chain {
            source_trim_db: Some(chain.source_trim_db.unwrap_or(0.0) + trim_db),
            ..chain.clone()
        }
    } else {
        chain.clone()
    }
}
