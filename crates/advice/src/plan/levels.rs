//! The level plan of a plan as data, and the resistances that circuits are solved with.
//! Figures of devices that are not known stay unknown.

use interconnect::Output;
use interconnect::choose::{LevelRange, Request, Way};
use interconnect::gain::{self, Clips, Span};
use interconnect::stage::Figures;

use super::Range;
use super::rows::hundredths;
use crate::figure::FigureKey;
use crate::selection::Selection;

/// A figure of the level plan: a number, a range, or not known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Figure {
    /// Not known.
    #[default]
    Unknown,
    /// A number.
    Number(f64),
    /// Between two numbers.
    Between(Range),
}

/// The level plan in figures; what is not known is null, never a guess.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels {
    /// What the cable does to the level, in decibels.
    pub cable_level_change_db: Figure,
    /// What the loading of the output by the input costs, in decibels.
    pub bridging_loss_db: Figure,
    /// The level of a full-scale sine at the amplifier's input, in dBu.
    pub amp_input_dbu_peak: Figure,
    /// How far that is from the input's limit, in decibels.
    pub amp_input_headroom_db: Figure,
    /// Whether it is over the limit.
    pub amp_input_clips: Option<bool>,
    /// The highest voltage at the headphones, in volts RMS.
    pub headphone_vrms_max: Figure,
    /// Whether the amplifier's output runs out.
    pub amp_output_clips: Option<bool>,
    /// The highest power into the headphones, in milliwatts.
    pub headphone_power_mw_max: Figure,
    /// The headphones' sensitivity, in dB SPL at 1 V.
    pub sensitivity_db_per_v: Figure,
    /// The highest loudness, in dB SPL.
    pub spl_max_db: Figure,
    /// The average loudness of music, in dB SPL.
    pub spl_avg_db: Figure,
    /// Safe hours a week at that average, by the WHO.
    pub who_weekly_hours_at_avg: Figure,
    /// Safe hours a day at that average, by NIOSH.
    pub niosh_hours_at_avg: Figure,
    /// How far to turn for the wanted average, in decibels.
    pub further_change_db_for_target: Figure,
    /// The headphones' impedance over the amplifier's.
    pub damping_ratio: Figure,
}

/// The resistances to solve with: the visitor's own where given, else the devices', else usual ones.
pub(super) fn resistances(selection: &Selection, output: Output) -> Figures {
    let usual = Figures::usual(output);
    let (source, amplifier) = (selection.gear.source, selection.gear.amplifier);
    let output_ohms = selection
        .figures
        .value(FigureKey::OutOhm)
        .or_else(|| source?.port.ohms());
    let input_ohms = selection
        .figures
        .value(FigureKey::InOhm)
        .or_else(|| amplifier?.port.ohms());
    Figures {
        // An ideal source would leave currents undecided: a tenth of an ohm is as good.
        output_ohms: output_ohms.map_or(usual.output_ohms, |ohms| ohms.max(0.1)),
        input_ohms: input_ohms.unwrap_or(usual.input_ohms),
    }
}

/// The level plan where no figure of any device is known: what the cable does, and the load.
pub(super) fn of_cable(request: &Request, way: &Way) -> Levels {
    let span = |level: LevelRange| Span {
        min: level.min_db,
        max: level.max_db,
    };
    Levels {
        cable_level_change_db: figure(way.level_db().map(span)),
        bridging_loss_db: figure(request.bridging_loss_db(way).map(span)),
        ..Levels::default()
    }
}

/// The level plan as rows.
pub(super) fn rows(levels: &gain::Levels) -> Levels {
    let clips = |clips: Option<Clips>| clips.map(Clips::at_worst);
    Levels {
        cable_level_change_db: figure(levels.cable_level_change_db),
        bridging_loss_db: figure(levels.bridging_loss_db),
        amp_input_dbu_peak: figure(levels.amp_input_dbu_peak),
        amp_input_headroom_db: figure(levels.amp_input_headroom_db),
        amp_input_clips: clips(levels.amp_input_clips),
        headphone_vrms_max: figure(levels.headphone_vrms_max),
        amp_output_clips: clips(levels.amp_output_clips),
        headphone_power_mw_max: figure(levels.headphone_power_mw_max),
        sensitivity_db_per_v: figure(levels.sensitivity_db_per_v),
        spl_max_db: figure(levels.spl_max_db),
        spl_avg_db: figure(levels.spl_avg_db),
        who_weekly_hours_at_avg: figure(levels.who_weekly_hours_at_avg),
        niosh_hours_at_avg: figure(levels.niosh_hours_at_avg),
        further_change_db_for_target: figure(levels.further_change_db_for_target),
        damping_ratio: figure(levels.damping_ratio.map(Span::at)),
    }
}

/// A span as a number where its ends agree, else as a range; what is without bound is not known.
fn figure(span: Option<Span>) -> Figure {
    let Some(span) = span.filter(|s| s.min.is_finite() && s.max.is_finite()) else {
        return Figure::Unknown;
    };
    let range = Range {
        min: hundredths(span.min),
        max: hundredths(span.max),
    };
    if range.max - range.min < crate::text::ONE_FIGURE_DB {
        Figure::Number(range.min)
    } else {
        Figure::Between(range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::chain::chain;
    use interconnect::Input;
    use interconnect::answer::answer;

    #[test]
    fn without_figures_the_chain_says_what_the_cable_does() {
        let selection = Selection::default();
        for output in Output::ALL {
            for input in Input::ALL {
                let request = crate::plan::request(&selection, *output, *input);
                if let Some(way) = answer(&request, None).way {
                    let whole = rows(&chain(&selection, &request, &way).levels());
                    assert_eq!(of_cable(&request, &way), whole, "{output:?} to {input:?}");
                }
            }
        }
    }
}
