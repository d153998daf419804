//! A device with its names, its ports and its gains, and the ways to find one by its public name.
//! Public names are `maker-model` and `maker-model.port`; they stand in links and never change.

use alloc::string::String;

use crate::data;
use crate::port::{InputPort, OutputPort};
use crate::slugify::slugified;
use crate::table::{ALL, Rows, Text, decibels};

/// A maker's name.
#[derive(Debug)]
pub(crate) struct Maker {
    pub(crate) slug: Text,
    pub(crate) name: Text,
}

/// The maker of the entries that stand for any device of a sort.
const GENERIC: &str = "generic";

/// The maker with a number.
#[inline(never)] // knows where the tables lie, and comes with them
fn maker(number: u8) -> (&'static str, &'static str) {
    data::TABLES
        .makers
        .get(usize::from(number))
        .map_or(("", ""), |maker| (maker.slug.get(), maker.name.get()))
}

/// The names of an entry: what the search looks at, and what links carry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    pub(crate) maker_slug: &'static str,
    pub(crate) maker: &'static str,
    /// Empty where the model's name makes it.
    pub(crate) slug: &'static str,
    pub(crate) model: &'static str,
}

impl Names {
    pub(crate) fn new(number: u8, slug: Text, model: Text) -> Self {
        let (maker_slug, maker) = maker(number);
        Self {
            maker_slug,
            maker,
            slug: slug.get(),
            model: model.get(),
        }
    }

    pub(crate) fn is_generic(self) -> bool {
        self.maker_slug == GENERIC
    }

    /// Whether that is the public name, maker and model.
    pub(crate) fn is(self, slug: &str) -> bool {
        let rest = slug
            .strip_prefix(self.maker_slug)
            .and_then(|rest| rest.strip_prefix('-'));
        rest.is_some_and(|rest| match self.slug {
            "" => slugified(self.model).eq(rest.chars()),
            own => own == rest,
        })
    }

    /// The public name.
    pub(crate) fn full_slug(self) -> String {
        let mut slug = String::from(self.maker_slug);
        slug.push('-');
        match self.slug {
            "" => slug.extend(slugified(self.model)),
            own => slug.push_str(own),
        }
        slug
    }

    /// Maker and model, as a person says them.
    pub(crate) fn full(self) -> String {
        if self.is_generic() {
            String::from(self.model)
        } else {
            [self.maker, " ", self.model].concat()
        }
    }
}

/// What sort of device it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// The maker's own words.
    Maker,
    /// A published source.
    Published,
    /// From memory: compare with your unit.
    NotChecked,
}

/// How an amplifier's volume is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Volume {
    /// One knob, whose channels drift apart at its bottom.
    Knob,
    /// One knob a listener.
    KnobEach,
    /// Switched steps.
    Stepped,
    /// Digital.
    Digital,
}

/// A device with sockets.
#[derive(Debug)]
pub struct Device {
    pub(crate) slug: Text,
    pub(crate) model: Text,
    pub(crate) gain_control: Text,
    pub(crate) gains: Rows,
    pub(crate) outputs: Rows,
    pub(crate) inputs: Rows,
    pub(crate) maker: u8,
    pub(crate) kind: Kind,
    pub(crate) confidence: Confidence,
    pub(crate) volume: Volume,
    pub(crate) gain_before_knob: bool,
}

/// An entry is itself: each stands once, as a static.
impl PartialEq for Device {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Eq for Device {}

impl Device {
    pub(crate) fn names(&self) -> Names {
        Names::new(self.maker, self.slug, self.model)
    }

    /// The maker's name; empty for an entry that stands for any device of a sort.
    pub fn maker(&self) -> &'static str {
        let names = self.names();
        if names.is_generic() { "" } else { names.maker }
    }

    /// The maker's public name, the name of its page of sources.
    pub fn maker_slug(&self) -> &'static str {
        self.names().maker_slug
    }

    /// The model.
    pub fn model(&self) -> &'static str {
        self.model.get()
    }

    /// Maker and model, as a person says them.
    pub fn name(&self) -> String {
        self.names().full()
    }

    /// The public name, `maker-model`.
    pub fn slug(&self) -> String {
        self.names().full_slug()
    }

    /// The public name of one of its ports, `maker-model.port`.
    pub fn port_slug(&self, port: &str) -> String {
        [&self.slug(), ".", port].concat()
    }

    /// What sort of device it is.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// How sure the entry is.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// Whether it stands for any device of a sort.
    pub fn is_generic(&self) -> bool {
        self.names().is_generic()
    }

    /// Whether it can be the source: everything but headphone amplifiers.
    pub const fn is_source(&self) -> bool {
        !matches!(self.kind, Kind::Amplifier | Kind::DistributionAmplifier) && self.outputs.1 > 0
    }

    /// Whether it can be the headphone amplifier: it has an input.
    pub const fn is_amplifier(&self) -> bool {
        self.inputs.1 > 0
    }

    /// Its outputs, the best first: line before headphones before digital. An amplifier's are those for the headphones.
    #[inline(never)] // knows where the tables lie, and comes with them
    pub fn outputs(&self) -> &'static [OutputPort] {
        self.outputs.of(&data::TABLES.outputs)
    }

    /// Its inputs, the best first: analogue before digital.
    #[inline(never)] // knows where the tables lie, and comes with them
    pub fn inputs(&self) -> &'static [InputPort] {
        self.inputs.of(&data::TABLES.inputs)
    }

    /// Its gains with the knob full, the lowest first.
    #[inline(never)] // knows where the tables lie, and comes with them
    pub fn gains(&self) -> &'static [Gain] {
        self.gains.of(&data::TABLES.gains)
    }

    /// The gains that hold for one of its inputs, each with its number in the list of all.
    pub fn gains_of(&self, input: &InputPort) -> impl Iterator<Item = (usize, &'static Gain)> {
        let number = self.inputs().iter().position(|port| core::ptr::eq(port, input));
        self.gains()
            .iter()
            .enumerate()
            .filter(move |(_, gain)| gain.input().is_none() || gain.input() == number)
    }

    /// The inputs that a plug in this one cuts off.
    pub fn cut_off_by(&self, input: &'static InputPort) -> impl Iterator<Item = &'static InputPort> {
        self.inputs()
            .iter()
            .enumerate()
            .filter(|(number, _)| input.cuts_off(*number))
            .map(|(_, port)| port)
    }

    /// How its volume is set, where it is an amplifier.
    pub const fn volume(&self) -> Volume {
        self.volume
    }

    /// The control that changes its gain, such as `gain switch`.
    pub fn gain_control(&self) -> Option<&'static str> {
        self.gain_control.some()
    }

    /// Whether the gain stands before the knob, so that turning the knob down does not help an overloaded input.
    pub const fn has_gain_before_knob(&self) -> bool {
        self.gain_before_knob
    }
}

/// A gain of an amplifier with its knob full.
#[derive(Debug)]
pub struct Gain {
    pub(crate) name: Text,
    pub(crate) centi_db: i16,
    pub(crate) input: u8,
}

impl Gain {
    /// The position of the switch; `None` where there is no switch.
    pub fn name(&self) -> Option<&'static str> {
        self.name.some()
    }

    /// Decibels; `None` where only the position is known.
    pub fn db(&self) -> Option<f64> {
        decibels(self.centi_db)
    }

    /// The input that it belongs to, by its number in the device's list; `None` for all.
    pub fn input(&self) -> Option<usize> {
        (self.input != ALL).then(|| usize::from(self.input))
    }
}

/// All devices, by maker; the entries that stand for any device of a sort come last.
#[inline(never)] // knows where the tables lie, and comes with them
pub fn devices() -> &'static [Device] {
    &data::TABLES.devices
}

/// The device with a public name, `maker-model`.
pub fn device(slug: &str) -> Option<&'static Device> {
    devices().iter().find(|device| device.names().is(slug))
}

/// The output with a public name, `maker-model.port`, and its device.
pub fn output_port(slug: &str) -> Option<(&'static Device, &'static OutputPort)> {
    let (name, port) = slug.split_once('.')?;
    let device = device(name)?;
    let output = device.outputs().iter().find(|output| output.slug() == port)?;
    Some((device, output))
}

/// The input with a public name, `maker-model.port`, and its device.
pub fn input_port(slug: &str) -> Option<(&'static Device, &'static InputPort)> {
    let (name, port) = slug.split_once('.')?;
    let device = device(name)?;
    let input = device.inputs().iter().find(|input| input.slug() == port)?;
    Some((device, input))
}
