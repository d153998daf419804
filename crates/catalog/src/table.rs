//! How the generated tables are stored: words by number, rows by first and count, impedances in milliohms.
//! Small integers everywhere, because every byte is sent to every visitor.

use core::num::NonZeroU32;

use crate::data;

/// What the tables begin with in memory. Whoever sends them to a browser by themselves finds them by it; and because no table lies in
/// these bytes, an address that is a little off still belongs to the tables.
pub const BEGIN: &[u8; 64] = b"[the tables of devices, headphones and their sockets begin here]";

/// What the tables end with in memory.
pub const END: &[u8; 64] = b"[here the tables of devices, headphones and their sockets end.]]";

/// One beginning is stored for so many words.
const WORDS_A_START: usize = 16;

/// A word of the catalogue; number 0 is the empty one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Text(pub(crate) u16);

impl Text {
    /// The word itself.
    #[inline(never)] // knows where the tables lie, and comes with them
    pub(crate) fn get(self) -> &'static str {
        let number = usize::from(self.0);
        let group = number / WORDS_A_START;
        let start = data::TABLES
            .text_starts
            .get(group)
            .copied()
            .map_or(0, usize::from);
        let before = data::TABLES
            .text_lengths
            .get(group * WORDS_A_START..number)
            .unwrap_or_default();
        let from = before.iter().fold(start, |at, length| at + usize::from(*length));
        let length = data::TABLES
            .text_lengths
            .get(number)
            .copied()
            .map_or(0, usize::from);
        let bytes = data::TABLES.text.get(from..from + length).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }

    /// The word; `None` for the empty one.
    pub(crate) fn some(self) -> Option<&'static str> {
        Some(self.get()).filter(|text| !text.is_empty())
    }
}

/// The first row of a table that belongs to something, and how many do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows(pub(crate) u16, pub(crate) u8);

impl Rows {
    /// These rows of a table.
    pub(crate) fn of<T>(self, table: &'static [T]) -> &'static [T] {
        let first = usize::from(self.0);
        table.get(first..first + usize::from(self.1)).unwrap_or_default()
    }
}

/// An impedance in milliohms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ohms(NonZeroU32);

impl Ohms {
    /// So many milliohms; `None` for zero, which no entry may hold.
    pub(crate) const fn milli(milliohms: u32) -> Option<Self> {
        match NonZeroU32::new(milliohms) {
            Some(milliohms) => Some(Self(milliohms)),
            None => None,
        }
    }

    /// Ohms.
    pub(crate) fn value(self) -> f64 {
        f64::from(self.0.get()) / 1000.0
    }
}

/// A figure that is not known, in tables of hundredths.
pub(crate) const UNKNOWN: i16 = i16::MIN;

/// A row that belongs to all inputs or all gains.
pub(crate) const ALL: u8 = u8::MAX;

/// Hundredths of a decibel as decibels; `None` where not known.
pub(crate) fn decibels(hundredths: i16) -> Option<f64> {
    (hundredths != UNKNOWN).then(|| f64::from(hundredths) / 100.0)
}
