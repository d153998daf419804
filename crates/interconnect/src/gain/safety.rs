//! How long is safe, and when a plain "turn it up" is refused.
//! WHO-ITU H.870: 80 dB for 40 hours a week; NIOSH: 85 dB for 8 hours a day with 3 dB a halving. Levels are at 1 kHz, which errs
//! to the safe side for music.

use super::levels::Levels;
use core::f64::consts::LN_2;

use super::units::{ratio_to_db, ten_to};

/// Above this a figure is an alarm, not a forecast, in dB SPL.
pub const SPL_ALARM_DB: f64 = 125.0;

/// The peak that European workers' protection knows as its upper action value, in dB (2003/10/EC).
pub const PEAK_LIMIT_DB: f64 = 137.0;

/// Hours a week that the WHO allows at an average in dB SPL.
pub fn who_weekly_hours(average_db: f64) -> f64 {
    40.0 * ten_to((80.0 - average_db) / 10.0)
}

/// Hours a day that NIOSH allows at an average in dB SPL.
pub fn niosh_daily_hours(average_db: f64) -> f64 {
    // Not `exp2`: that one brings a table of 4 kB.
    8.0 * libm::exp((85.0 - average_db) / 3.0 * LN_2)
}

/// What the loudest setting of a chain calls for; the last that applies counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caution {
    /// Nothing: even full is below 85 dB on the average.
    None,
    /// Keep the knob below its mark.
    KeepKnobBelow,
    /// Lower the gain or the source first: full is over 100 dB on the average.
    LowerFirst,
    /// No plain "turn it up": a full-scale sine is over 120 dB SPL.
    RefuseTurnUp,
    /// Over 125 dB SPL, or a peak of over 137 dB.
    Alarm,
}

impl Caution {
    /// All of them, from harmless to harmful.
    pub const ALL: [Self; 5] = [
        Self::None,
        Self::KeepKnobBelow,
        Self::LowerFirst,
        Self::RefuseTurnUp,
        Self::Alarm,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::KeepKnobBelow => "keep-knob-below",
            Self::LowerFirst => "lower-first",
            Self::RefuseTurnUp => "refuse-turn-up",
            Self::Alarm => "alarm",
        }
    }

    /// Whether a plain "turn it up" must not be said.
    pub const fn refuses_turn_up(self) -> bool {
        matches!(self, Self::RefuseTurnUp | Self::Alarm)
    }

    /// For the levels with the knob full, at their loud ends; `None` where the loudness is not known.
    pub fn at_full(levels: &Levels) -> Option<Self> {
        let (loudest, average) = (levels.spl_max_db?.max, levels.spl_avg_db?.max);
        let caution = if loudest > SPL_ALARM_DB {
            Self::Alarm
        } else if loudest > 120.0 {
            Self::RefuseTurnUp
        } else if average > 100.0 {
            Self::LowerFirst
        } else if average >= 85.0 {
            Self::KeepKnobBelow
        } else {
            Self::None
        };
        Some(caution)
    }
}

/// The trim, in whole decibels and 0 or less, that brings a full-scale sine under 110 dB SPL; `None` where it is not known.
pub fn trim_for_spl_db(levels: &Levels) -> Option<f64> {
    let over = levels.spl_max_db?.max - 110.0;
    Some(-libm::ceil(over.max(0.0)))
}

/// How much the sound changes where headphones of varying impedance load an amplifier's output, in decibels from the lowest to
/// the highest impedance: 0.94 dB for an HD 650 at 120 ohm.
pub fn response_change_db(low_ohms: f64, high_ohms: f64, amp_ohms: f64) -> f64 {
    let share = |ohms: f64| ohms / (ohms + amp_ohms);
    ratio_to_db(share(high_ohms) / share(low_ohms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(found: f64, want: f64, within: f64) {
        assert!((found - want).abs() <= within, "{found} {want}");
    }

    #[test]
    fn hours_are_those_of_the_table() {
        for (db, niosh, who) in [
            (75.0, 80.6, 126.0),
            (80.0, 25.4, 40.0),
            (82.0, 16.0, 25.2),
            (85.0, 8.0, 12.6),
            (87.0, 5.04, 7.98),
            (92.0, 1.59, 2.52),
            (97.0, 0.5, 0.80),
            (102.0, 0.157, 0.25),
        ] {
            near(niosh_daily_hours(db), niosh, niosh * 0.01);
            near(who_weekly_hours(db), who, who * 0.01);
        }
    }

    #[test]
    fn an_hd_650_changes_as_the_table_says() {
        for (amp_ohms, db) in [
            (1.0, 0.01),
            (10.0, 0.10),
            (50.0, 0.46),
            (75.0, 0.65),
            (120.0, 0.94),
        ] {
            near(response_change_db(305.0, 480.0, amp_ohms), db, 0.006);
        }
    }
}
