//! The shape of a maker's file, as `docs/adding-a-device.md` tells it.
//! Everything keeps its place in the text, so that a wrong entry can be named by its line.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

mod headphones;
mod port;

pub(crate) use headphones::{Headphones, Plug, Sensitivity};
pub(crate) use port::{Impedance, Input, Output};

/// A maker's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Maker {
    /// The name as the maker writes it.
    #[serde(rename = "maker")]
    pub(crate) name: Spanned<String>,
    /// What the figures rest on, by short names.
    #[serde(default)]
    pub(crate) sources: BTreeMap<String, Spanned<Source>>,
    /// Interfaces, converters and amplifiers.
    #[serde(default)]
    pub(crate) device: Vec<Device>,
    /// Headphones.
    #[serde(default)]
    pub(crate) headphones: Vec<Headphones>,
}

/// A document or page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    /// What it is called, with the page.
    pub(crate) title: String,
    /// Where it is; none for a document that has no address of its own.
    pub(crate) url: Option<Spanned<String>>,
}

/// The short name of a source; a figure without one is a problem.
pub(crate) type Cited = Option<Spanned<String>>;

/// A device with sockets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Device {
    /// Its public name after the maker's.
    pub(crate) id: Spanned<String>,
    /// The model as the maker writes it.
    pub(crate) model: Spanned<String>,
    /// What sort of device it is.
    pub(crate) kind: Spanned<Kind>,
    /// How sure the entry is.
    pub(crate) confidence: Confidence,
    /// What the entry rests on as a whole.
    #[serde(default)]
    pub(crate) sources: Vec<Spanned<String>>,
    /// How an amplifier's volume is set.
    #[serde(default)]
    pub(crate) volume: Volume,
    /// The control that changes the gain.
    pub(crate) gain_control: Option<Spanned<String>>,
    /// Whether the gain stands before the knob, so that the knob does not help an overloaded input.
    #[serde(default)]
    pub(crate) gain_before_knob: bool,
    /// The gain with the knob full, one a position of the switch.
    #[serde(default)]
    pub(crate) gains: Vec<Spanned<Gain>>,
    /// Its outputs, the best first.
    #[serde(default)]
    pub(crate) output: Vec<Output>,
    /// Its inputs, the best first.
    #[serde(default)]
    pub(crate) input: Vec<Input>,
}

/// What sort of device it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// An audio interface.
    Interface,
    /// A converter without a headphone amplifier.
    Dac,
    /// A converter with a headphone amplifier.
    DacAmp,
    /// A sound card, or what a computer or phone has built in.
    SoundCard,
    /// A headphone amplifier.
    Amplifier,
    /// A headphone amplifier for several people.
    DistributionAmplifier,
}

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Confidence {
    /// The maker's own words.
    High,
    /// A published source.
    Medium,
    /// Not checked.
    Low,
}

/// How an amplifier's volume is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Volume {
    /// One knob.
    #[default]
    Knob,
    /// One knob a listener.
    KnobEach,
    /// Switched steps.
    Stepped,
    /// Digital.
    Digital,
}

/// The gain with the knob full.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gain {
    /// The position of the switch; none where there is no switch.
    pub(crate) name: Option<Spanned<String>>,
    /// Decibels; none where only the position is known.
    pub(crate) db: Option<Spanned<f64>>,
    /// The input that it belongs to; none for all.
    pub(crate) input: Option<Spanned<String>>,
    /// What it rests on.
    pub(crate) source: Cited,
}
