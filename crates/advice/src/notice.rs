//! What could not be used of a link: each notice names the part and keeps the text, so that the page can say it.
//! Reading a link never fails; this is where its complaints go.

use alloc::string::String;

use crate::figure::FigureKey;

/// Something of a link that was not understood, or that contradicts the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// No output has this name.
    UnknownOutput(String),
    /// No input has this name.
    UnknownInput(String),
    /// This is an input, and stands where the output belongs.
    InputAsOutput(String),
    /// This is an output, and stands where the input belongs.
    OutputAsInput(String),
    /// The link names only one side.
    OnlyOneSide,
    /// The path has more parts than two.
    ExtraPath(String),
    /// No such setting exists.
    UnknownKey(String),
    /// The setting exists, its value does not.
    UnknownValue {
        /// The setting.
        key: &'static str,
        /// The value that was given.
        value: String,
    },
    /// The setting stands in the link more than once; the first counts.
    Repeated(&'static str),
    /// The figure is no plain number.
    NotANumber {
        /// The figure.
        key: FigureKey,
        /// What was given.
        value: String,
    },
    /// The figure is out of its range.
    OutOfRange {
        /// The figure.
        key: FigureKey,
        /// What was given.
        value: String,
    },
    /// The catalogue does not have this device.
    UnknownDevice {
        /// The setting.
        key: &'static str,
        /// The value that was given.
        value: String,
    },
    /// The device's socket is of another kind than the path names; the setting is given.
    DeviceElsewhere(&'static str),
    /// A percent sign is not followed by a character's number.
    BrokenPercent,
    /// The text is longer than any link.
    TooLong,
    /// More of the link was not understood than is worth listing.
    More,
    /// The output has no balanced line driver that a topology could describe.
    TopologyOfUnbalanced,
    /// The cable that one has does not go into these sockets.
    HaveDoesNotFit(&'static str),
}

impl Notice {
    /// The public name of the kind of notice.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownOutput(_) => "unknown-output",
            Self::UnknownInput(_) => "unknown-input",
            Self::InputAsOutput(_) => "input-as-output",
            Self::OutputAsInput(_) => "output-as-input",
            Self::OnlyOneSide => "only-one-side",
            Self::ExtraPath(_) => "extra-path",
            Self::UnknownKey(_) => "unknown-key",
            Self::UnknownValue { .. } => "unknown-value",
            Self::Repeated(_) => "repeated",
            Self::NotANumber { .. } => "not-a-number",
            Self::OutOfRange { .. } => "out-of-range",
            Self::UnknownDevice { .. } => "unknown-device",
            Self::DeviceElsewhere(_) => "device-elsewhere",
            Self::BrokenPercent => "broken-percent",
            Self::TooLong => "too-long",
            Self::More => "more",
            Self::TopologyOfUnbalanced => "topology-of-unbalanced",
            Self::HaveDoesNotFit(_) => "have-does-not-fit",
        }
    }
}

/// The most characters of a link's text that a notice repeats.
const MOST_QUOTED: usize = 60;

/// A part of a link as it may be shown: shortened, without control characters and marks that turn the direction of text.
#[inline(never)] // comes with the second part of the page
pub fn quotable(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let mut shown: String = text
        .chars()
        .filter(|c| !hidden(*c))
        .take(MOST_QUOTED + 1)
        .collect();
    if shown.chars().count() > MOST_QUOTED {
        shown.pop();
        shown.push('…');
    }
    shown
}
