//! What could not be used of a link, and what to do.

use alloc::format;
use alloc::string::{String, ToString};

use interconnect::catalogue;

use crate::notice::Notice;

/// A notice as a sentence.
pub fn notice(notice: &Notice) -> String {
    match notice {
        Notice::UnknownOutput(text) => format!("The link names an output \u{201c}{text}\u{201d} that this page does not know. Choose the output below."),
        Notice::UnknownInput(text) => format!("The link names an input \u{201c}{text}\u{201d} that this page does not know. Choose the input below."),
        Notice::InputAsOutput(text) => format!("\u{201c}{text}\u{201d} is an input; sound comes out of an output. Choose the socket on your source below."),
        Notice::OutputAsInput(text) => format!("\u{201c}{text}\u{201d} is an output; it cannot take the signal. Choose the socket on your amplifier below."),
        Notice::OnlyOneSide => "The link names only one side. Choose the other one below.".to_string(),
        Notice::ExtraPath(text) => format!("The part \u{201c}{text}\u{201d} of the link has no meaning here and was left out."),
        Notice::UnknownKey(text) => format!("The setting \u{201c}{text}\u{201d} of the link has no meaning here and was left out."),
        Notice::UnknownValue { key, value } => format!("The link sets {key} to \u{201c}{value}\u{201d}, which this page does not know. It was left out."),
        Notice::Repeated(key) => format!("The link sets {key} more than once; the first counts."),
        Notice::NotANumber { key, value } => {
            format!("{}: \u{201c}{value}\u{201d} is not a plain number such as 1.5. It was left out.", key.slug())
        }
        Notice::OutOfRange { key, value } => {
            let (min, max) = key.range();
            format!("{}: {value} is out of range; {} to {} {} are possible. It was left out.", key.slug(), min.print(), max.print(), key.unit())
        }
        Notice::UnknownDevice { key, value } => format!("This page has no device \u{201c}{value}\u{201d} ({key}). Look for it by its name, or go by the sockets."),
        Notice::DeviceElsewhere(key) => {
            format!("The device of the link ({key}) has that socket elsewhere. The sockets of the link count; choose the device again if it matters.")
        }
        Notice::BrokenPercent => "The link has a damaged character code (%). Check what you chose below.".to_string(),
        Notice::TooLong => "The link is far too long; only its beginning was read.".to_string(),
        Notice::More => "More of the link was not understood.".to_string(),
        Notice::TopologyOfUnbalanced => {
            "The link says how a balanced output is built, but this output is not balanced or not a line output. That part was left out.".to_string()
        }
        Notice::HaveDoesNotFit(slug) => {
            let name = catalogue::find(slug).map_or(*slug, |cable| cable.name);
            format!("The cable that you have ({name}) does not go into these sockets.")
        }
    }
}
