//! The shape of a device's outputs and inputs.
//! Levels, limits and impedances each carry the name of what they rest on.

use serde::Deserialize;
use toml::Spanned;

use super::Cited;

/// An output socket or pair.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Output {
    /// Its public name after the device's.
    pub(crate) id: Spanned<String>,
    /// The kind of port.
    pub(crate) kind: Spanned<String>,
    /// What is printed beside it.
    pub(crate) label: Spanned<String>,
    /// The position of the switch that makes it this kind.
    pub(crate) setting: Option<Spanned<String>>,
    /// How its level is set.
    #[serde(default)]
    pub(crate) level_by: LevelBy,
    /// The control that sets its level.
    pub(crate) control: Option<Spanned<String>>,
    /// What else is to be known.
    #[serde(default)]
    pub(crate) notes: Vec<OutputNote>,
    /// The level of a full-scale sine, the highest first.
    #[serde(default)]
    pub(crate) levels: Vec<Spanned<Level>>,
    /// The output impedance.
    pub(crate) impedance: Option<Spanned<Impedance>>,
    /// How a balanced output is built.
    pub(crate) topology: Option<Spanned<TopologyIs>>,
    /// What the maker says of the cold contact.
    pub(crate) cold_contact: Option<Spanned<ColdContact>>,
    /// The power into headphones.
    #[serde(default)]
    pub(crate) power: Vec<Spanned<Power>>,
}

/// How an output's level is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LevelBy {
    /// Not known.
    #[default]
    Unknown,
    /// By a knob or buttons on the device.
    Knob,
    /// Only in software.
    Software,
    /// It has always its full level.
    Fixed,
    /// Fixed in one mode, by a knob in another.
    Switchable,
}

/// What else is to be known of an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum OutputNote {
    /// The same control sets another output too.
    SharedKnob,
}

/// The level of a full-scale sine.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Level {
    /// The position of the switch; none where there is no switch.
    pub(crate) setting: Option<Spanned<String>>,
    /// dBu.
    pub(crate) dbu: Spanned<f64>,
    /// The load that it was measured with; none for an open output.
    pub(crate) load_ohm: Option<Spanned<f64>>,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// An impedance.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Impedance {
    /// Ohms.
    pub(crate) ohm: Spanned<f64>,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// How a balanced output is built.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopologyIs {
    /// Its public name.
    pub(crate) kind: Spanned<String>,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// What the maker says of the cold contact with unbalanced devices.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ColdContact {
    /// The rule.
    pub(crate) may_be: Cold,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// What may become of a cold contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Cold {
    /// It must stay open.
    Open,
    /// It may be grounded, as a TS plug does.
    Grounded,
}

/// The power into a load.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Power {
    /// The load.
    pub(crate) load_ohm: Spanned<f64>,
    /// Milliwatts.
    pub(crate) mw: Spanned<f64>,
    /// What it rests on.
    pub(crate) source: Cited,
}

/// An input socket or pair.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Input {
    /// Its public name after the device's.
    pub(crate) id: Spanned<String>,
    /// The kind of port.
    pub(crate) kind: Spanned<String>,
    /// What is printed beside it.
    pub(crate) label: Spanned<String>,
    /// The position of the switch that makes it this kind.
    pub(crate) setting: Option<Spanned<String>>,
    /// What else is to be known.
    #[serde(default)]
    pub(crate) notes: Vec<InputNote>,
    /// The inputs that a plug in this one cuts off.
    #[serde(default)]
    pub(crate) cuts_off: Vec<Spanned<String>>,
    /// The input impedance.
    pub(crate) impedance: Option<Spanned<Impedance>>,
    /// The highest level that it takes.
    #[serde(default)]
    pub(crate) limits: Vec<Spanned<Limit>>,
}

/// What else is to be known of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum InputNote {
    /// It feeds one listener of several.
    OneListener,
    /// It is wired in parallel with another input: only one of them may be used.
    UseOneOnly,
    /// It can be set to be an output.
    MayBeOutput,
}

/// The highest level that an input takes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    /// The gain that it belongs to; none for all.
    pub(crate) gain: Option<Spanned<String>>,
    /// dBu.
    pub(crate) dbu: Spanned<f64>,
    /// What it rests on.
    pub(crate) source: Cited,
}
