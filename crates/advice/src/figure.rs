//! The figures that a visitor may know better than any catalogue: plain decimal numbers, each with its unit in its name and its
//! allowed range. They are kept as whole thousandths, so that a link prints just what it was read from.

use alloc::format;
use alloc::string::String;

/// A decimal number with at most three digits behind the point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

impl Decimal {
    /// So many thousandths.
    pub const fn thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// Reads a plain decimal number with a point for the fraction; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str, most: usize| part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
        let no_digits = whole.is_empty() || (digits.contains('.') && fraction.is_empty());
        if no_digits || !plain(whole, 9) || !plain(fraction, 3) {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        let fraction: i64 = format!("{fraction:0<3}").parse().ok()?;
        let value = whole * 1000 + fraction;
        Some(Self(if negative { -value } else { value }))
    }

    /// The nearest tenth of a number, within what a figure can be; zero for what is no number.
    pub fn nearest_tenth(number: f64) -> Self {
        Self(whole(number * 10.0) * 100)
    }

    /// The nearest thousandth of a number, within a million million; zero for what is no number.
    pub fn nearest(number: f64) -> Self {
        Self(whole(number * 1000.0))
    }

    /// The number as text, without needless zeros.
    pub fn print(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let text = format!("{sign}{}.{:03}", size / 1000, size % 1000);
        String::from(text.trim_end_matches('0').trim_end_matches('.'))
    }

    /// The number for arithmetic.
    pub fn value(self) -> f64 {
        // At most 12 digits: every such number has an exact f64.
        #[expect(clippy::cast_precision_loss, reason = "at most twelve digits")]
        #[expect(clippy::as_conversions, reason = "there is no From for i64 to f64")]
        let thousandths = self.0 as f64;
        thousandths / 1000.0
    }
}

/// The nearest number of tenths, for drawing; bounded like every figure.
pub(crate) fn tenths(number: f64) -> i32 {
    i32::try_from(Decimal::nearest_tenth(number).0 / 100).unwrap_or_default()
}

/// The nearest whole number.
fn whole(number: f64) -> i64 {
    let whole = libm::round(number).clamp(-1e15, 1e15);
    // A whole number within the bounds above; not-a-number becomes zero.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "clamped to what an f64 has exactly"
    )]
    #[expect(clippy::as_conversions, reason = "there is no From for f64 to i64")]
    let whole = whole as i64;
    whole
}

macro_rules! figures {
    ($($(#[$doc:meta])* $variant:ident $slug:literal $min:literal $max:literal $unit:literal,)*) => {
        /// A figure that a link can carry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FigureKey {
            $($(#[$doc])* $variant,)*
        }

        impl FigureKey {
            /// All figures, in the order in which links print them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The public name, as it stands in links.
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$variant => $slug,)*
                }
            }

            /// The lowest and the highest allowed value, in thousandths.
            const fn bounds(self) -> (i64, i64) {
                match self {
                    $(Self::$variant => ($min, $max),)*
                }
            }

            /// The unit, as a person reads it.
            pub const fn unit(self) -> &'static str {
                match self {
                    $(Self::$variant => $unit,)*
                }
            }
        }

        /// How many figures there are.
        const COUNT: usize = [$(FigureKey::$variant,)*].len();
    };
}

figures! {
    /// Length of the lead.
    Length "length" 100 300_000 "m",
    /// Level of a full-scale sine at the output, without load.
    OutDbu "out_dbu" -40_000 40_000 "dBu",
    /// Output impedance.
    OutOhm "out_ohm" 0 10_000_000 "ohm",
    /// Level set at the source; 0 is full.
    TrimDb "trim_db" -100_000 20_000 "dB",
    /// Input impedance of the amplifier.
    InOhm "in_ohm" 100_000 10_000_000_000 "ohm",
    /// The highest level that the amplifier's input takes.
    InMaxDbu "in_max_dbu" -40_000 40_000 "dBu",
    /// The amplifier's gain with its knob full.
    AmpGainDb "amp_gain_db" -40_000 60_000 "dB",
    /// The amplifier's knob; 0 is full.
    KnobDb "knob_db" -120_000 20_000 "dB",
    /// The amplifier's output impedance.
    AmpOhm "amp_ohm" 0 1_000_000 "ohm",
    /// The highest voltage of the amplifier's output.
    AmpMaxV "amp_max_v" 10 100_000 "V",
    /// The highest current of the amplifier's output.
    AmpMaxMa "amp_max_ma" 1_000 10_000_000 "mA",
    /// The headphones' impedance.
    HpOhm "hp_ohm" 4_000 2_000_000 "ohm",
    /// The headphones' sensitivity at 1 V.
    HpDbV "hp_db_v" 60_000 150_000 "dB/V",
    /// The headphones' sensitivity at 1 mW.
    HpDbMw "hp_db_mw" 60_000 140_000 "dB/mW",
    /// The highest power that the headphones take.
    HpMaxMw "hp_max_mw" 1_000 100_000_000 "mW",
    /// The average level of the programme.
    Lufs "lufs" -40_000 0 "LUFS",
    /// The wanted average loudness.
    TargetDb "target_db" 40_000 100_000 "dB",
}

impl FigureKey {
    /// The one with that public name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.slug() == slug)
    }

    /// The lowest and the highest allowed value.
    pub const fn range(self) -> (Decimal, Decimal) {
        let (min, max) = self.bounds();
        (Decimal(min), Decimal(max))
    }

    /// Whether a value is allowed.
    pub fn allows(self, value: Decimal) -> bool {
        let (min, max) = self.range();
        (min..=max).contains(&value)
    }
}

/// The visitor's own figures; most are usually not given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    values: [Option<Decimal>; COUNT],
}

impl Figures {
    /// The value of a figure, where it was given.
    pub fn get(&self, key: FigureKey) -> Option<Decimal> {
        self.slot(key).and_then(|i| self.values.get(i)).copied().flatten()
    }

    /// The value of a figure for arithmetic, where it was given.
    pub fn value(&self, key: FigureKey) -> Option<f64> {
        self.get(key).map(Decimal::value)
    }

    /// The same figures with this one; a value out of its range is not taken.
    #[must_use]
    pub fn with(mut self, key: FigureKey, value: Option<Decimal>) -> Self {
        let allowed = value.filter(|v| key.allows(*v));
        let slot = self.slot(key);
        if let Some(entry) = slot.and_then(|i| self.values.get_mut(i)) {
            *entry = allowed;
        }
        self
    }

    fn slot(&self, key: FigureKey) -> Option<usize> {
        debug_assert_eq!(self.values.len(), FigureKey::ALL.len(), "a place for each figure");
        FigureKey::ALL.iter().position(|k| *k == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_print_as_they_were_read() {
        for text in ["0", "1", "-1", "1.5", "-0.25", "12.125", "100", "999999999.999"] {
            assert_eq!(Decimal::parse(text).map(Decimal::print).as_deref(), Some(text));
        }
    }

    #[test]
    fn only_plain_numbers_are_read() {
        for text in [
            "",
            "-",
            ".",
            ".5",
            "1.",
            "1,5",
            "1e3",
            "NaN",
            "inf",
            "+1",
            " 1",
            "0x1",
            "1.2345",
            "1234567890",
            "١",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_value_out_of_range_is_not_taken() {
        let figures = Figures::default().with(FigureKey::HpOhm, Some(Decimal::thousandths(32_000)));
        assert_eq!(figures.value(FigureKey::HpOhm), Some(32.0));
        assert_eq!(
            figures
                .with(FigureKey::HpOhm, Some(Decimal::thousandths(0)))
                .get(FigureKey::HpOhm),
            None
        );
    }
}
