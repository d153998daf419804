//! The chain as levels one behind the other, for the picture of it: what is not known stays unknown there.
//! Each stage has its limit where one is known, so that the room between the two can be seen.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::gain::{Chain, Levels, Span, volts_to_dbu};

use super::Range;
use super::rows::hundredths;

/// A place in the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The converter at full scale.
    FullScale,
    /// The source's output, at its setting.
    Output,
    /// Behind the cable.
    Cable,
    /// The amplifier's input.
    Input,
    /// Behind the gain and the knob.
    Gain,
    /// The headphones.
    Headphones,
    /// The ears, in dB SPL.
    Loudness,
}

/// The level of a full-scale sine at a place, in dBu; in dB SPL at the ears.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// Where.
    pub place: Place,
    /// The level; `None` where it is not known.
    pub level: Option<Range>,
    /// The most that the place takes or gives; at the ears the level above which a plain "turn it up" is refused.
    pub limit: Option<f64>,
    /// At the ears, the average of the programme.
    pub average: Option<Range>,
}

/// The highest loudness of a full-scale sine that need not be refused, in dB SPL.
const LOUDEST_DB: f64 = 120.0;

/// The stages of a chain; none where nothing of it is known.
pub(super) fn ladder(chain: &Chain, levels: &Levels) -> Vec<Stage> {
    let input = levels.amp_input_dbu_peak;
    if chain.source_dbu.is_none() && chain.input_limit_dbu().is_none() && chain.sensitivity.is_none() {
        return Vec::new();
    }
    let zero = Span::at(0.0);
    let output = chain
        .source_dbu
        .map(|level| level.shifted(chain.source_setting_db()));
    let cable = output.map(|level| level.plus(chain.cable_level_change_db.unwrap_or(zero)));
    let limit = chain.input_limit_dbu();
    let passed = input.map(|level| limit.map_or(level, |limit| level.lower(Span::at(limit))));
    let gained = passed
        .zip(chain.gain_db)
        .map(|(level, gain)| level.shifted(gain + chain.knob_db.unwrap_or(0.0)));
    let dbu = |volts: Span| volts.rising(volts_to_dbu);
    // What is known not to be exceeded, at its louder end.
    let ceiling = chain
        .ceiling
        .volts(chain.headphone_ohms)
        .map(|volts| volts_to_dbu(volts.max));
    let stage = |place, level: Option<Span>, limit: Option<f64>| Stage {
        place,
        level: level.and_then(range),
        limit: limit.filter(|limit| limit.is_finite()).map(hundredths),
        average: None,
    };
    vec![
        stage(Place::FullScale, chain.source_dbu, None),
        stage(Place::Output, output, None),
        stage(Place::Cable, cable, None),
        stage(Place::Input, input, limit),
        stage(Place::Gain, gained, None),
        stage(Place::Headphones, levels.headphone_vrms_max.map(dbu), ceiling),
        Stage {
            average: levels.spl_avg_db.and_then(range),
            ..stage(Place::Loudness, levels.spl_max_db, Some(LOUDEST_DB))
        },
    ]
}

fn range(span: Span) -> Option<Range> {
    (span.min.is_finite() && span.max.is_finite()).then(|| Range {
        min: hundredths(span.min),
        max: hundredths(span.max),
    })
}
