//! Headphones: impedance, sensitivity with its unit, the power that they take.
//! A sensitivity whose unit is not known is not here at all: at 32 ohm the two readings differ by 15 dB.

use alloc::string::String;

use crate::data;
use crate::device::{Confidence, Names};
use crate::table::{Ohms, Text, decibels};

/// What a sensitivity is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The maker's, dB SPL at 1 V.
    PerVolt,
    /// The maker's, dB SPL at 1 mW.
    PerMilliwatt,
    /// Measured by somebody else, dB SPL at 1 V.
    MeasuredPerVolt,
}

/// A sensitivity with its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sensitivity {
    /// dB SPL at the basis.
    pub db: f64,
    /// The basis.
    pub basis: Basis,
}

/// The plug of headphones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plug {
    /// 3.5 mm.
    Mini,
    /// 6.35 mm.
    Large,
}

/// A pair of headphones.
#[derive(Debug)]
pub struct Headphones {
    pub(crate) slug: Text,
    pub(crate) model: Text,
    pub(crate) ohms: Option<Ohms>,
    pub(crate) centi_db: i16,
    pub(crate) max_milliwatts: u16,
    pub(crate) low_ohms: u16,
    pub(crate) high_ohms: u16,
    pub(crate) maker: u8,
    pub(crate) basis: Basis,
    pub(crate) confidence: Confidence,
    pub(crate) plug: Option<Plug>,
    pub(crate) balanced_cable: bool,
}

/// An entry is itself: each stands once, as a static.
impl PartialEq for Headphones {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Eq for Headphones {}

impl Headphones {
    pub(crate) fn names(&self) -> Names {
        Names::new(self.maker, self.slug, self.model)
    }

    /// The maker's name.
    pub fn maker(&self) -> &'static str {
        self.names().maker
    }

    /// The maker's public name, the name of its page of sources.
    pub fn maker_slug(&self) -> &'static str {
        self.names().maker_slug
    }

    /// The model.
    pub fn model(&self) -> &'static str {
        self.model.get()
    }

    /// Maker and model.
    pub fn name(&self) -> String {
        self.names().full()
    }

    /// The public name, `maker-model`.
    pub fn slug(&self) -> String {
        self.names().full_slug()
    }

    /// How sure the entry is.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// The impedance in ohms, 4 to 2000.
    pub fn ohms(&self) -> Option<f64> {
        self.ohms.map(Ohms::value)
    }

    /// The sensitivity to calculate with: the measured one where there is one.
    pub fn sensitivity(&self) -> Option<Sensitivity> {
        let basis = self.basis;
        decibels(self.centi_db).map(|db| Sensitivity { db, basis })
    }

    /// The highest power that they take, in milliwatts.
    pub fn max_milliwatts(&self) -> Option<f64> {
        (self.max_milliwatts > 0).then(|| f64::from(self.max_milliwatts))
    }

    /// The lowest and the highest impedance over the audible range, in ohms.
    pub fn curve_ohms(&self) -> Option<(f64, f64)> {
        (self.low_ohms > 0).then(|| (f64::from(self.low_ohms), f64::from(self.high_ohms)))
    }

    /// The plug of their usual cable.
    pub const fn plug(&self) -> Option<Plug> {
        self.plug
    }

    /// Whether there is a balanced cable for them.
    pub const fn has_balanced_cable(&self) -> bool {
        self.balanced_cable
    }
}

/// All headphones, by maker.
#[inline(never)] // knows where the tables lie, and comes with them
pub fn headphones() -> &'static [Headphones] {
    &data::TABLES.headphones
}

/// The headphones with a public name, `maker-model`.
pub fn headphones_named(slug: &str) -> Option<&'static Headphones> {
    headphones().iter().find(|entry| entry.names().is(slug))
}
