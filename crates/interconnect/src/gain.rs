//! The level plan: from the level of full scale at the source to the loudness in the ears, with what is not known kept as not known.
//! Levels are RMS values of a sine; where topology or sensitivity is uncertain a figure is a span, whose loud end counts for safety
//! and whose quiet end for "loud enough". Rules and figures: BS.1770 (loudness), WHO-ITU H.870 and NIOSH (exposure), makers' manuals
//! and application notes (Benchmark, RME, Violectric), named at each rule.
//!
//! ```
//! use interconnect::gain::{Chain, Sensitivity, Span};
//!
//! let chain = Chain {
//!     source_dbu: Some(Span::at(16.0)),
//!     input_max_dbu: Some(21.0),
//!     gain_db: Some(8.0),
//!     headphone_ohms: Some(300.0),
//!     sensitivity: Some(Sensitivity::measured(103.7)),
//!     ..Chain::default()
//! };
//! let levels = chain.levels();
//! assert_eq!(levels.amp_input_headroom_db, Some(Span::at(5.0)));
//! assert!(levels.spl_max_db.unwrap().max > 120.0);
//! ```

mod advise;
mod ceiling;
mod chain;
mod hiss;
mod knob;
mod levels;
mod safety;
mod sensitivity;
mod span;
mod units;

pub use advise::{Advice, GainStep, advise, trim_for_input_db, trim_for_zone_db};
pub use ceiling::{Ceiling, Rated};
pub use chain::Chain;
pub use hiss::{Hiss, hiss_db_a, noise_volts};
pub use knob::{GOOD_ZONE_DB, Knob, Zone, knob_for, zone_for};
pub use levels::{Assumption, Clips, Levels};
pub use safety::{
    Caution, PEAK_LIMIT_DB, SPL_ALARM_DB, niosh_daily_hours, response_change_db, trim_for_spl_db,
    who_weekly_hours,
};
pub use sensitivity::{Sensitivity, SensitivityUnit};
pub use span::Span;
pub use units::{
    DBU_VOLTS, bridging_loss_db, db_to_ratio, dbu_to_dbv, dbu_to_volts, dbv_to_dbu, load_volts, milliwatts,
    open_dbu, per_milliwatt, per_volt, ratio_to_db, volts_for_power, volts_to_dbu,
};

/// Room for peaks between the samples, in decibels: commercial files reach +1.5 to +3 dB over full scale (Benchmark, application notes).
pub const INTERSAMPLE_DB: f64 = 3.0;

/// The programme level that is assumed where none is given, in LUFS: what streaming services play at.
pub const USUAL_LUFS: f64 = -14.0;

/// The wanted average loudness where none is given, in dB SPL: within the WHO's limit for a week of listening.
pub const USUAL_TARGET_DB: f64 = 75.0;
