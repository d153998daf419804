//! The shape of an entry for headphones.
//! A sensitivity names its unit by its key, because a bare number of decibels says nothing.

use serde::Deserialize;
use toml::Spanned;

use super::port::Impedance;
use super::{Cited, Confidence};

/// A pair of headphones.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Headphones {
    /// Its public name after the maker's.
    pub(crate) id: Spanned<String>,
    /// The model as the maker writes it.
    pub(crate) model: Spanned<String>,
    /// How sure the entry is.
    pub(crate) confidence: Confidence,
    /// What the entry rests on as a whole.
    #[serde(default)]
    pub(crate) sources: Vec<Spanned<String>>,
    /// The impedance.
    pub(crate) impedance: Option<Spanned<Impedance>>,
    /// The maker's sensitivity.
    pub(crate) sensitivity: Option<Spanned<Sensitivity>>,
    /// A measured sensitivity, which is preferred.
    pub(crate) measured: Option<Spanned<Sensitivity>>,
    /// The highest power that they take.
    pub(crate) max_power: Option<Spanned<MaxPower>>,
    /// The lowest and highest impedance over the audible range.
    pub(crate) curve: Option<Spanned<Curve>>,
    /// The plug.
    pub(crate) plug: Option<Plug>,
    /// Whether there is a balanced cable for them.
    #[serde(default)]
    pub(crate) balanced_cable: bool,
}

/// A sensitivity; one of the two units.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sensitivity {
    /// dB SPL at 1 V.
    pub(crate) db_v: Option<Spanned<f64>>,
    /// dB SPL at 1 mW.
    pub(crate) db_mw: Option<Spanned<f64>>,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// The highest power that headphones take.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MaxPower {
    /// Milliwatts.
    pub(crate) mw: Spanned<f64>,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// The lowest and the highest impedance of headphones.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Curve {
    /// The lowest.
    pub(crate) low_ohm: Spanned<f64>,
    /// The highest.
    pub(crate) high_ohm: Spanned<f64>,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// The plug of headphones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Plug {
    /// 3.5 mm.
    #[serde(rename = "3.5mm")]
    Mini,
    /// 6.35 mm.
    #[serde(rename = "6.35mm")]
    Large,
}
