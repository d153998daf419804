//! The chain from the source to the ears: what is known of it, what follows, and what had to be assumed.
//! An unknown limit gives an unknown answer, never a "no".

use alloc::vec::Vec;

use crate::order;

use super::ceiling::Ceiling;
use super::levels::{Assumption, Clips, Levels};
use super::safety::{niosh_daily_hours, who_weekly_hours};
use super::sensitivity::Sensitivity;
use super::span::Span;
use super::units::{bridging_loss_db, db_to_ratio, dbu_to_volts, milliwatts, ratio_to_db, volts_to_dbu};
use super::{USUAL_LUFS, USUAL_TARGET_DB};

/// What is known of a chain; `None` is "not known".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    /// The level of a full-scale sine at the open output, its control full, in dBu.
    pub source_dbu: Option<Span>,
    /// The output impedance, in ohms.
    pub source_ohms: Option<f64>,
    /// The level set at the source; 0 is full.
    pub source_trim_db: Option<f64>,
    /// Whether the source's control stands in the middle as long as nobody says where: a headphone output's does.
    pub source_in_middle: bool,
    /// What the cable does to the level, a span where the topology decides; `None` for no change.
    pub cable_level_change_db: Option<Span>,
    /// What the input costs by loading the output; worked out from the impedances where it is not given.
    pub bridging_loss_db: Option<Span>,
    /// The input impedance, in ohms.
    pub input_ohms: Option<f64>,
    /// The highest level that the input takes at this gain, in dBu.
    pub input_max_dbu: Option<f64>,
    /// The amplifier's gain with its knob full, in decibels.
    pub gain_db: Option<f64>,
    /// Whether that gain stands before the knob, as in the O2: the input then overloads at any position of the knob.
    pub gain_before_knob: bool,
    /// The amplifier's knob; 0 is full.
    pub knob_db: Option<f64>,
    /// Whether that is a digital volume or one in steps, which is as even at its bottom as at its top.
    pub even_volume: bool,
    /// The amplifier's output impedance, in ohms.
    pub amp_ohms: Option<f64>,
    /// What the amplifier's output can give.
    pub ceiling: Ceiling,
    /// The headphones' impedance, in ohms.
    pub headphone_ohms: Option<f64>,
    /// The headphones' sensitivity.
    pub sensitivity: Option<Sensitivity>,
    /// The highest power that the headphones take, in milliwatts.
    pub headphone_max_milliwatts: Option<f64>,
    /// The programme's average level, in LUFS: 0 is a full-scale sine on both channels.
    pub lufs: Option<f64>,
    /// The wanted average loudness, in dB SPL.
    pub target_db: Option<f64>,
}

/// A headphone knob in the middle, against full (the audio taper of a usual knob gives 15 to 17 dB).
const MIDDLE_DB: f64 = -15.0;

/// The lowest input impedance that is usual, in ohms.
const USUAL_INPUT_OHMS: f64 = 10_000.0;

/// A figure, or what stands in for it, with the assumption noted.
fn known_or(figure: Option<f64>, usual: f64, assumption: Assumption, noted: &mut Vec<Assumption>) -> f64 {
    figure.unwrap_or_else(|| {
        noted.push(assumption);
        usual
    })
}

impl Chain {
    /// Everything that follows from what is known.
    pub fn levels(&self) -> Levels {
        let mut noted = Vec::new();
        let cable = self.cable_level_change_db;
        let bridging = self.source_dbu.map(|_| self.bridging(&mut noted));
        let input = self.source_dbu.zip(bridging).map(|(source, bridging)| {
            let assumption = if self.source_in_middle {
                Assumption::SourceMiddle
            } else {
                Assumption::SourceFull
            };
            let trim = known_or(
                self.source_trim_db,
                self.source_setting_db(),
                assumption,
                &mut noted,
            );
            source
                .shifted(trim)
                .plus(cable.unwrap_or(Span::at(0.0)))
                .plus(bridging)
        });
        let limit = self.input_limit_dbu();
        let mut levels = Levels {
            cable_level_change_db: cable,
            bridging_loss_db: bridging.or(self.bridging_loss_db),
            amp_input_dbu_peak: input,
            amp_input_headroom_db: input
                .zip(limit)
                .map(|(level, limit)| level.falling(|dbu| limit - dbu)),
            amp_input_clips: input
                .zip(limit)
                .map(|(level, limit)| Clips::over(level, Span::at(limit))),
            sensitivity_db_per_v: self.sensitivity.and_then(|s| s.db_per_volt(self.headphone_ohms)),
            damping_ratio: self.damping_ratio(),
            ..Levels::default()
        };
        if let Some((input, gain)) = input.zip(self.gain_db) {
            self.to_the_ears(input, gain, &mut levels, &mut noted);
        }
        order::by_key(&mut noted, |assumption| *assumption);
        noted.dedup();
        levels.assumptions = noted;
        levels
    }

    /// Where the source's control stands, in decibels; 0 is full.
    pub fn source_setting_db(&self) -> f64 {
        let rest = if self.source_in_middle { MIDDLE_DB } else { 0.0 };
        self.source_trim_db.unwrap_or(rest)
    }

    fn bridging(&self, noted: &mut Vec<Assumption>) -> Span {
        let input = known_or(
            self.input_ohms,
            USUAL_INPUT_OHMS,
            Assumption::UsualInputImpedance,
            noted,
        );
        let source = known_or(self.source_ohms, 0.0, Assumption::NoSourceImpedance, noted);
        self.bridging_loss_db
            .unwrap_or_else(|| Span::at(bridging_loss_db(source, input)))
    }

    /// The highest level that the input takes, in dBu; where the gain stands before the knob the output's swing limits it too.
    pub fn input_limit_dbu(&self) -> Option<f64> {
        let by_gain = self
            .gain_before_knob
            .then_some(self.ceiling.swing_volts().zip(self.gain_db))
            .flatten()
            .map(|(volts, gain)| volts_to_dbu(volts) - gain);
        match (self.input_max_dbu, by_gain) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }

    fn damping_ratio(&self) -> Option<f64> {
        let (headphones, amplifier) = self.headphone_ohms.zip(self.amp_ohms)?;
        (amplifier > 0.0).then(|| headphones / amplifier)
    }

    /// From the amplifier's input on.
    #[inline(never)] // comes with the second part of the page
    fn to_the_ears(&self, input: Span, gain: f64, levels: &mut Levels, noted: &mut Vec<Assumption>) {
        let knob = known_or(self.knob_db, 0.0, Assumption::KnobFull, noted);
        let amp_ohms = known_or(self.amp_ohms, 0.0, Assumption::NoOutputImpedance, noted);
        let divider = self.headphone_ohms.map_or(1.0, |ohms| ohms / (ohms + amp_ohms));
        let volts = |level: Span| level.rising(|dbu| dbu_to_volts(dbu + gain + knob) * divider);
        let limit = known_or(
            self.input_limit_dbu(),
            f64::INFINITY,
            Assumption::NoInputLimit,
            noted,
        );
        let passed = input.lower(Span::at(limit));
        let wanted = volts(passed);
        let ceiling = self.ceiling.volts(self.headphone_ohms);
        if ceiling.is_none() {
            noted.push(Assumption::NoOutputLimit);
        }
        let at_headphones = ceiling.map_or(wanted, |ceiling| wanted.lower(ceiling));
        levels.amp_output_clips = ceiling.map(|ceiling| Clips::over(wanted, ceiling));
        levels.headphone_vrms_max = Some(at_headphones);
        if let Some(ohms) = self.headphone_ohms {
            let power = at_headphones.rising(|v| milliwatts(v, ohms));
            levels.headphone_power_mw_max = Some(power);
            let rated = self.headphone_max_milliwatts.map(Span::at);
            levels.headphone_overloaded = rated.map(|rated| Clips::over(power, rated));
        }
        if let Some(sensitivity) = levels.sensitivity_db_per_v {
            self.loudness(sensitivity, at_headphones, volts(input), levels, noted);
        }
    }

    /// Loudness, from the voltage that arrives and from the one that would if nothing clipped: clipping raises the average. A knob
    /// that is turned down ends the clipping first, so what it has to take off is counted from the average without any.
    fn loudness(
        &self,
        sensitivity: Span,
        arrives: Span,
        unclipped: Span,
        levels: &mut Levels,
        noted: &mut Vec<Assumption>,
    ) {
        let lufs = known_or(self.lufs, USUAL_LUFS, Assumption::UsualProgramme, noted);
        let target = known_or(self.target_db, USUAL_TARGET_DB, Assumption::UsualTarget, noted);
        let spl = |volts: Span| sensitivity.plus(volts.rising(ratio_to_db));
        let loudest = spl(arrives);
        let even = spl(unclipped).shifted(lufs);
        let average = even.lower(loudest);
        levels.spl_max_db = Some(loudest);
        levels.spl_avg_db = Some(average);
        levels.who_weekly_hours_at_avg = Some(average.falling(who_weekly_hours));
        levels.niosh_hours_at_avg = Some(average.falling(niosh_daily_hours));
        levels.further_change_db_for_target = Some(even.falling(|average| target - average));
    }

    /// The voltage at the headphones that makes a loudness, in volts RMS; `None` where the sensitivity is not known.
    pub fn volts_for_spl(&self, spl_db: f64) -> Option<Span> {
        let sensitivity = self.sensitivity?.db_per_volt(self.headphone_ohms)?;
        Some(sensitivity.falling(|db| db_to_ratio(spl_db - db)))
    }
}
