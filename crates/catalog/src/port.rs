//! The sockets of a device: what is printed beside them, what they carry, their levels and impedances.
//! An output or input is a kind of port of `interconnect`, so that the circuit can be solved with it.

use interconnect::{Input, Output, Topology};

use crate::data;
use crate::table::{ALL, Ohms, Rows, Text};

/// How an output's level is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelBy {
    /// Not known.
    Unknown,
    /// By a knob or buttons on the device: [`OutputPort::control`].
    Knob,
    /// Only in software, which [`OutputPort::control`] may name.
    Software,
    /// It has always its full level.
    Fixed,
    /// Fixed in one mode, by a knob in another.
    Switchable,
}

/// What the maker says of a balanced output's cold contact with unbalanced devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColdContact {
    /// Nothing known.
    Unknown,
    /// It must stay open: a lead that grounds it is forbidden.
    Open,
    /// It may be grounded, as a TS plug does.
    Grounded,
}

/// What else is to be known of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputNote {
    /// It feeds one listener of several.
    OneListener,
    /// It is wired in parallel with another input: only one of them may be used.
    UseOneOnly,
    /// It can be set to be an output: check that it is an input.
    MayBeOutput,
}

impl InputNote {
    /// All notes.
    pub const ALL: [Self; 3] = [Self::OneListener, Self::UseOneOnly, Self::MayBeOutput];

    const fn bit(self) -> u8 {
        match self {
            Self::OneListener => 1,
            Self::UseOneOnly => 2,
            Self::MayBeOutput => 4,
        }
    }
}

/// A set of notes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Notes(u8);

impl Notes {
    /// These notes.
    pub(crate) const fn of(notes: &[InputNote]) -> Self {
        let (mut bits, mut rest) = (0, notes);
        while let [note, others @ ..] = rest {
            bits |= note.bit();
            rest = others;
        }
        Self(bits)
    }

    fn has(self, note: InputNote) -> bool {
        self.0 & note.bit() != 0
    }
}

/// An output of a device.
#[derive(Debug)]
pub struct OutputPort {
    pub(crate) slug: Text,
    pub(crate) label: Text,
    pub(crate) setting: Text,
    pub(crate) control: Text,
    pub(crate) levels: Rows,
    pub(crate) powers: Rows,
    pub(crate) ohms: Option<Ohms>,
    pub(crate) kind: Output,
    pub(crate) level_by: LevelBy,
    pub(crate) topology: Topology,
    pub(crate) cold: ColdContact,
    pub(crate) shared_knob: bool,
}

impl OutputPort {
    /// Its public name within the device.
    pub fn slug(&self) -> &'static str {
        self.slug.get()
    }

    /// The kind of port.
    pub const fn kind(&self) -> Output {
        self.kind
    }

    /// What is printed beside it.
    pub fn label(&self) -> &'static str {
        self.label.get()
    }

    /// The position of the switch that makes it this kind, such as `S/PDIF` of an optical socket.
    pub fn setting(&self) -> Option<&'static str> {
        self.setting.some()
    }

    /// How its level is set.
    pub const fn level_by(&self) -> LevelBy {
        self.level_by
    }

    /// The control, or the software, that sets its level.
    pub fn control(&self) -> Option<&'static str> {
        self.control.some()
    }

    /// Whether the same control sets another output too.
    pub const fn has_shared_knob(&self) -> bool {
        self.shared_knob
    }

    /// The levels of a full-scale sine with the control full, the highest first: one a position of the level switch.
    #[inline(never)] // knows where the tables lie, and comes with them
    pub fn levels(&self) -> &'static [Level] {
        self.levels.of(&data::TABLES.levels)
    }

    /// The output impedance in ohms, of both legs together where the output is balanced.
    pub fn ohms(&self) -> Option<f64> {
        self.ohms.map(Ohms::value)
    }

    /// How a balanced output is built.
    pub const fn topology(&self) -> Topology {
        self.topology
    }

    /// What the maker says of its cold contact.
    pub const fn cold_contact(&self) -> ColdContact {
        self.cold
    }

    /// The power into headphones, the lowest load first.
    #[inline(never)] // knows where the tables lie, and comes with them
    pub fn powers(&self) -> &'static [Power] {
        self.powers.of(&data::TABLES.powers)
    }
}

/// The level of a full-scale sine at an output.
#[derive(Debug)]
pub struct Level {
    pub(crate) setting: Text,
    pub(crate) centi_dbu: i16,
    pub(crate) load_ohms: u16,
}

impl Level {
    /// The position of the switch that it belongs to.
    pub fn setting(&self) -> Option<&'static str> {
        self.setting.some()
    }

    /// dBu, as published.
    pub fn dbu(&self) -> f64 {
        f64::from(self.centi_dbu) / 100.0
    }

    /// The load in ohms that the figure holds for; `None` for an open output.
    pub fn load_ohms(&self) -> Option<f64> {
        (self.load_ohms > 0).then(|| f64::from(self.load_ohms))
    }
}

/// The power of an output into a load.
#[derive(Debug)]
pub struct Power {
    pub(crate) load_ohms: u16,
    pub(crate) milliwatts: u16,
}

impl Power {
    /// The load in ohms.
    pub fn load_ohms(&self) -> f64 {
        f64::from(self.load_ohms)
    }

    /// Milliwatts a channel.
    pub fn milliwatts(&self) -> f64 {
        f64::from(self.milliwatts)
    }
}

/// An input of a device.
#[derive(Debug)]
pub struct InputPort {
    pub(crate) slug: Text,
    pub(crate) label: Text,
    pub(crate) setting: Text,
    pub(crate) limits: Rows,
    pub(crate) ohms: Option<Ohms>,
    pub(crate) cuts_off: u16,
    pub(crate) kind: Input,
    pub(crate) notes: Notes,
}

impl InputPort {
    /// Its public name within the device.
    pub fn slug(&self) -> &'static str {
        self.slug.get()
    }

    /// The kind of port.
    pub const fn kind(&self) -> Input {
        self.kind
    }

    /// What is printed beside it.
    pub fn label(&self) -> &'static str {
        self.label.get()
    }

    /// The position of the switch that makes it this kind, such as `STEREO` of a beltpack amplifier.
    pub fn setting(&self) -> Option<&'static str> {
        self.setting.some()
    }

    /// What else is to be known of it.
    pub fn notes(&self) -> impl Iterator<Item = InputNote> {
        let notes = self.notes;
        InputNote::ALL.into_iter().filter(move |note| notes.has(*note))
    }

    /// Whether a plug in this input cuts off the input with that number in the device's list.
    pub(crate) fn cuts_off(&self, number: usize) -> bool {
        u32::try_from(number).is_ok_and(|n| self.cuts_off.checked_shr(n).is_some_and(|bits| bits & 1 == 1))
    }

    /// The input impedance in ohms.
    pub fn ohms(&self) -> Option<f64> {
        self.ohms.map(Ohms::value)
    }

    /// The highest levels that it takes: one for all gains, or one a gain.
    #[inline(never)] // knows where the tables lie, and comes with them
    pub fn limits(&self) -> &'static [Limit] {
        self.limits.of(&data::TABLES.limits)
    }

    /// The highest level in dBu at the gain with that number in the device's list; `None` where not known.
    pub fn limit_dbu(&self, gain: Option<usize>) -> Option<f64> {
        let fits = |limit: &&Limit| limit.gain().is_none() || limit.gain() == gain;
        self.limits().iter().find(fits).map(Limit::dbu)
    }
}

/// The highest level that an input takes.
#[derive(Debug)]
pub struct Limit {
    pub(crate) gain: u8,
    pub(crate) centi_dbu: i16,
}

impl Limit {
    /// The gain that it belongs to, by its number in the device's list; `None` for all.
    pub fn gain(&self) -> Option<usize> {
        (self.gain != ALL).then(|| usize::from(self.gain))
    }

    /// dBu.
    pub fn dbu(&self) -> f64 {
        f64::from(self.centi_dbu) / 100.0
    }
}
