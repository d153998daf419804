//! How loud headphones are for a voltage or a power. Both figures are called "dB" in shops, and a sensitivity without its unit
//! gives no loudness: at 32 ohm the two readings differ by 15 dB, at 300 ohm by 5.

use super::span::Span;
use super::units::per_volt;

/// What a sensitivity is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SensitivityUnit {
    /// dB SPL at 1 V.
    PerVolt,
    /// dB SPL at 1 mW.
    PerMilliwatt,
}

/// A sensitivity with its unit, without which it says nothing: at 32 ohm the two readings differ by 15 dB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sensitivity {
    /// dB SPL.
    pub db: f64,
    /// At 1 V or at 1 mW.
    pub unit: SensitivityUnit,
    /// How far off it may be, in decibels.
    pub uncertainty_db: f64,
}

impl Sensitivity {
    /// A measured one, dB SPL at 1 V: samples of one model differ by some 2 dB.
    pub const fn measured(db_per_volt: f64) -> Self {
        Self {
            db: db_per_volt,
            unit: SensitivityUnit::PerVolt,
            uncertainty_db: 2.0,
        }
    }

    /// A maker's: over 29 models they are off by 4 dB, standard deviation.
    pub const fn published(db: f64, unit: SensitivityUnit) -> Self {
        Self {
            db,
            unit,
            uncertainty_db: 4.0,
        }
    }

    /// One that is taken as it is.
    pub const fn exact(db: f64, unit: SensitivityUnit) -> Self {
        Self {
            db,
            unit,
            uncertainty_db: 0.0,
        }
    }

    /// dB SPL at 1 V; `None` where the impedance is needed and not known.
    pub fn db_per_volt(self, ohms: Option<f64>) -> Option<Span> {
        let db = match self.unit {
            SensitivityUnit::PerVolt => self.db,
            SensitivityUnit::PerMilliwatt => per_volt(self.db, ohms?),
        };
        Some(Span::within(db, self.uncertainty_db))
    }
}
