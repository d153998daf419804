//! How loud the noise of the chain is: the source's travels through gain and knob, the amplifier's own does not.
//! A digital trim lowers the music but not the source's noise; the knob after the converter lowers both.

use super::units::{db_to_ratio, dbu_to_volts, ratio_to_db};

/// The noise at the headphones in volts RMS: a source with a full-scale level in dBu and a dynamic range in decibels, the gain with
/// the knob in decibels, and the amplifier's own noise in volts.
pub fn noise_volts(
    source_dbu: f64,
    dynamic_range_db: f64,
    gain_and_knob_db: f64,
    amp_noise_volts: f64,
) -> f64 {
    let source = dbu_to_volts(source_dbu - dynamic_range_db) * db_to_ratio(gain_and_knob_db);
    libm::hypot(source, amp_noise_volts)
}

/// The loudness of a noise at headphones of a sensitivity in dB SPL at 1 V, in dBA.
pub fn hiss_db_a(noise_volts: f64, sensitivity_db_per_v: f64) -> f64 {
    sensitivity_db_per_v + ratio_to_db(noise_volts)
}

/// Whether a hiss is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hiss {
    /// No.
    Inaudible,
    /// Perhaps, in a quiet room.
    Perhaps,
    /// Yes, with in-ears.
    Audible,
}

impl Hiss {
    /// For a loudness in dBA: under 20 no, over 30 yes.
    pub fn of(db_a: f64) -> Self {
        if db_a > 30.0 {
            Self::Audible
        } else if db_a >= 20.0 {
            Self::Perhaps
        } else {
            Self::Inaudible
        }
    }
}
