//! What follows from a chain: levels, loudness, hours, and what had to be assumed on the way.
//! The names are those of the plan; `None` is "not known", which is never "no".

use alloc::vec::Vec;

use super::span::Span;

/// What was taken for granted because it is not known; each belongs on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assumption {
    /// The source is at full level.
    SourceFull,
    /// The source, a headphone output, stands in the middle.
    SourceMiddle,
    /// The input has 10 kohm, the lowest that is usual.
    UsualInputImpedance,
    /// The source has no impedance: nothing is lost by loading.
    NoSourceImpedance,
    /// The input passes everything on.
    NoInputLimit,
    /// The amplifier's knob is full.
    KnobFull,
    /// The amplifier's output has no impedance: nothing is lost by loading.
    NoOutputImpedance,
    /// The amplifier's output gives whatever is asked.
    NoOutputLimit,
    /// The programme is as loud as streaming services play it.
    UsualProgramme,
    /// The wanted loudness is the usual one.
    UsualTarget,
}

impl Assumption {
    /// All of them, in their order.
    pub const ALL: [Self; 10] = [
        Self::SourceFull,
        Self::SourceMiddle,
        Self::UsualInputImpedance,
        Self::NoSourceImpedance,
        Self::NoInputLimit,
        Self::KnobFull,
        Self::NoOutputImpedance,
        Self::NoOutputLimit,
        Self::UsualProgramme,
        Self::UsualTarget,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::SourceFull => "source-full",
            Self::SourceMiddle => "source-middle",
            Self::UsualInputImpedance => "usual-input-impedance",
            Self::NoSourceImpedance => "no-source-impedance",
            Self::NoInputLimit => "no-input-limit",
            Self::KnobFull => "knob-full",
            Self::NoOutputImpedance => "no-output-impedance",
            Self::NoOutputLimit => "no-output-limit",
            Self::UsualProgramme => "usual-programme",
            Self::UsualTarget => "usual-target",
        }
    }
}

/// Whether something runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clips {
    /// No, at any end of the span.
    No,
    /// At the loud end of the span only.
    Maybe,
    /// Yes, at both ends.
    Yes,
}

impl Clips {
    /// Whether a level is over a limit.
    pub(super) fn over(level: Span, limit: Span) -> Self {
        match (level.min > limit.max, level.max > limit.min) {
            (true, _) => Self::Yes,
            (false, true) => Self::Maybe,
            (false, false) => Self::No,
        }
    }

    /// The answer for safety: the loud end counts.
    pub const fn at_worst(self) -> bool {
        matches!(self, Self::Maybe | Self::Yes)
    }
}

/// What follows for a full-scale sine, and for the programme on the average; `None` is "not known".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels {
    /// What the cable does to the level, in decibels.
    pub cable_level_change_db: Option<Span>,
    /// What the loading of the source costs, in decibels.
    pub bridging_loss_db: Option<Span>,
    /// The level of a full-scale sine at the amplifier's input, in dBu.
    pub amp_input_dbu_peak: Option<Span>,
    /// How far the input's limit is above that, in decibels.
    pub amp_input_headroom_db: Option<Span>,
    /// Whether the input runs out.
    pub amp_input_clips: Option<Clips>,
    /// The highest voltage at the headphones, in volts RMS.
    pub headphone_vrms_max: Option<Span>,
    /// Whether the output runs out.
    pub amp_output_clips: Option<Clips>,
    /// The highest power into the headphones, in milliwatts.
    pub headphone_power_mw_max: Option<Span>,
    /// Whether that is more than the headphones take.
    pub headphone_overloaded: Option<Clips>,
    /// The headphones' sensitivity, in dB SPL at 1 V.
    pub sensitivity_db_per_v: Option<Span>,
    /// The loudness of a full-scale sine, in dB SPL.
    pub spl_max_db: Option<Span>,
    /// The average loudness of the programme, in dB SPL.
    pub spl_avg_db: Option<Span>,
    /// Hours a week that the WHO allows at that average.
    pub who_weekly_hours_at_avg: Option<Span>,
    /// Hours a day that NIOSH allows at that average.
    pub niosh_hours_at_avg: Option<Span>,
    /// How far to turn for the wanted average, in decibels; less than 0 is down.
    pub further_change_db_for_target: Option<Span>,
    /// The headphones' impedance over the amplifier's.
    pub damping_ratio: Option<f64>,
    /// What was assumed on the way, each once, in order.
    pub assumptions: Vec<Assumption>,
}
