//! The words of the page around an answer: headings, labels, buttons, and the short name of each verdict.
//! Whatever a component shows that is not part of a plan stands here.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use catalog::Picker;
use interconnect::hazard::Verdict;
use interconnect::{Input, Output};

use crate::plan::{Lead, Plan};
use crate::text::{input_label, output_label};

pub use super::figures::{
    FIGURES, FIGURES_HINT, GAIN_AUTO, GAIN_POSITION, GAIN_POSITION_HINT, LEVELS, LEVELS_HINT,
};

/// The name of the page.
pub const NAME: &str = "Cable chooser";
/// What it does, under its name.
pub const STRAPLINE: &str = "From your audio interface to your headphone amplifier";
/// The title of the window before both sides are chosen.
pub const TITLE: &str = "Cable chooser: from audio interface to headphone amplifier";

/// The heading over the notices.
pub const NOTICES: &str = "About this link";
/// The name of the part with both lists.
pub const SIDES: &str = "Your two sockets";
/// The label of the source's list.
pub const SOURCE: &str = "Output of your interface";
/// The label of the destination's list.
pub const DESTINATION: &str = "Input of your amplifier";
/// The first entry of both lists.
pub const CHOOSE: &str = "Choose the socket…";
/// Under the source's list while nothing is chosen.
pub const SOURCE_HINT: &str = "What is printed beside the socket? One socket or two?";
/// Under the destination's list while nothing is chosen.
pub const DESTINATION_HINT: &str = "Look at the back of the amplifier, at what is marked INPUT.";

/// Opens the sockets of a side as pictures.
pub const BY_PICTURE: &str = "Choose by picture";
/// The heading over the pictures of outputs.
pub const PICTURES_OF_OUTPUTS: &str = "Which of these is on your interface?";
/// The heading over the pictures of inputs.
pub const PICTURES_OF_INPUTS: &str = "Which of these is on your amplifier?";
/// Over sockets that people take for outputs.
pub const OTHER_SIDE_OF_SOURCE: &str = "Or does it look like one of these?";
/// Over sockets that people take for inputs.
pub const OTHER_SIDE_OF_DESTINATION: &str = "Or does it look like one of these?";
/// An input that people take for an output.
pub const XLR_WITH_HOLES: &str = "XLR sockets with three holes";
/// What to say to them.
pub const XLR_WITH_HOLES_IS_INPUT: &str = "XLR sockets with three holes are inputs, unless marked PHONES: sound goes in there, from a microphone say. An XLR output shows three pins. \
     Look for sockets marked LINE OUT, MAIN or MONITOR, mostly at the back.";
/// An input that people take for an output.
pub const COMBO: &str = "Combo sockets: XLR with a jack in the middle";
/// What to say to them.
pub const COMBO_IS_INPUT: &str = "Combo sockets are always inputs: sound goes in there. Look for sockets marked LINE OUT, MAIN or MONITOR, mostly at the back, \
     or for the headphone sign.";
/// An output that people take for an input.
pub const XLR_WITH_PINS: &str = "XLR sockets with three pins";
/// What to say to them.
pub const XLR_WITH_PINS_IS_OUTPUT: &str = "XLR sockets with three pins are outputs: there the amplifier passes its sound on. An XLR input shows three holes. \
     Look for sockets marked INPUT or LINE IN.";
/// An output that people take for an input.
pub const PHONES_JACK: &str = "A jack with a headphone sign";
/// What to say to them.
pub const PHONES_JACK_IS_OUTPUT: &str = "That is where the headphones go: an output. The cable from the interface goes into a socket marked INPUT or LINE IN, mostly at the back.";
/// Under the picture of what a cable or a symptom means for the ears, for those who see it.
pub const AT_THE_EARS: &str = "What arrives at the ears";

/// The heading while a side is not chosen.
pub const NO_ANSWER: &str = "Your cable";
/// Switches the drawing between what one sees and what is inside.
pub const LOOK_INSIDE: &str = "Look inside";
/// The heading over what one must mind.
pub const MIND: &str = "Mind this";
/// The heading over what is good to know.
pub const TIPS: &str = "Good to know";
/// The heading over the wiring table.
pub const WIRING: &str = "Contact by contact";
/// What the wiring table shows.
pub const WIRING_CAPTION: &str = "What the cable joins. Choose a row to see it in the drawing.";
/// The heading of the channel's column.
pub const CHANNEL: &str = "Channel";
/// The heading of the source's column.
pub const AT_SOURCE: &str = "At the source (A)";
/// The heading of the destination's column.
pub const AT_DESTINATION: &str = "At the amplifier (B)";
/// In a row whose contacts are joined by the plug itself.
pub const TIED: &str = "joined in the plug to";
/// In a row of a contact that stays free.
pub const OPEN: &str = "not connected";
/// In the channel's column of such a row.
pub const NO_CHANNEL: &str = "None";
/// The heading over the shopping list.
pub const SHOPPING: &str = "What to buy";
/// Before the words that shops use.
pub const SEARCH_FOR: &str = "Search for";
/// Before what one gets by mistake.
pub const NOT_TO_BE_CONFUSED: &str = "Easily mistaken for";
/// Beside a lead of which one serves each channel.
pub const ONE_EACH: &str = "one for each channel";
/// Beside a lead that shops do not have.
pub const MADE_TO_ORDER: &str = "made to order";
/// Copies the shopping list.
pub const COPY_LIST: &str = "Copy the list";
/// The heading over other ways.
pub const ALTERNATIVES: &str = "Other ways that work";
/// The heading over what obvious wrong cables would do.
pub const TRAPS: &str = "What goes wrong with other cables";
/// The heading over the question about one's own cable.
pub const HAVE: &str = "I already have a cable";
/// The label of its list.
pub const HAVE_LABEL: &str = "Your cable";
/// The first entry of its list.
pub const HAVE_NONE: &str = "Choose the cable in your drawer…";
/// Under its list.
pub const HAVE_HINT: &str =
    "Only cables that go into both sockets are listed. Going in does not mean that it works.";
/// The heading over the question about a symptom.
pub const SYMPTOM: &str = "It sounds wrong";
/// The label of its list.
pub const SYMPTOM_LABEL: &str = "What do you hear?";
/// The first entry of its list.
pub const SYMPTOM_NONE: &str = "Choose what comes nearest…";
/// Under its list.
pub const SYMPTOM_HINT: &str = "You get the likely causes, the likeliest first.";
/// The heading over the question about the topology.
pub const TOPOLOGY: &str = "I know how the output is built";
/// The label of its list.
pub const TOPOLOGY_LABEL: &str = "What the manual says";
/// The heading over the gain steps.
pub const GAIN: &str = "Set the level, step by step";
/// Under that heading; it holds for the short recipe of a digital link too.
pub const GAIN_HINT: &str = "In this order, headphones off your head until you turn the amplifier up.";
/// The heading over the share bar.
pub const SHARE: &str = "Keep it, send it";
/// Under that heading.
pub const SHARE_HINT: &str = "The link shows this same answer to whoever opens it.";
/// Copies the link.
pub const COPY_LINK: &str = "Copy the link";
/// Opens the system's own sheet.
pub const SHARE_LINK: &str = "Share…";
/// The group of buttons that hand over files.
pub const KEEP: &str = "Files to keep";
/// Hands over the drawing as it can be scaled.
pub const KEEP_SVG: &str = "Drawing as SVG";
/// Hands over the drawing as a picture.
pub const KEEP_PNG: &str = "Drawing as PNG";
/// Hands over the leads for the program WireViz, which draws harnesses.
pub const KEEP_WIREVIZ: &str = "Leads for WireViz";
/// Hands over the whole plan.
pub const KEEP_JSON: &str = "Everything as JSON";
/// Opens the browser's own way to paper.
pub const PRINT: &str = "Print";
/// Said once a file was handed over.
pub const KEPT: &str = "The file is among your downloads.";
/// Said when the browser refused.
pub const NOT_KEPT: &str =
    "The browser did not let the page make this file. Try another browser, or print the page.";
/// The label of the field with the link.
pub const LINK: &str = "Link to this answer";
/// Said once the link is on the clipboard.
pub const LINK_COPIED: &str = "The link is copied.";
/// Said once the shopping list is on the clipboard.
pub const LIST_COPIED: &str = "The list is copied.";
/// Said when the browser refused to copy.
pub const NOT_COPIED: &str = "The browser did not allow copying. Select the link and copy it yourself.";
/// Chooses one of the outcomes of a question.
pub const THIS_ONE: &str = "Mine is like this";
/// At the foot of the page.
pub const FOOT: &str = "Works out its answer in your browser. Nothing is sent or stored.";

/// The label of a device field.
pub const fn device_label(picker: Picker) -> &'static str {
    match picker {
        Picker::Source => "Your interface or DAC, by name",
        Picker::Amplifier => "Your headphone amplifier, by name",
        Picker::Headphones => "Your headphones, by name",
    }
}

/// Under a device field while nothing is chosen in it.
pub const fn device_hint(picker: Picker) -> &'static str {
    match picker {
        Picker::Source => "Such as “Scarlett 2i2”, or its socket below",
        Picker::Amplifier => "Such as “HA400”, or its socket below",
        Picker::Headphones => "Such as “DT 770 80”, for the loudness",
    }
}

/// The last row of each list of devices.
pub const fn not_listed(picker: Picker) -> &'static str {
    match picker {
        Picker::Headphones => "Mine are not listed: go on without their figures",
        _ => "Mine is not listed: choose its socket instead",
    }
}

/// Said of a list of devices, of which `shown` are on it.
pub fn found(picker: Picker, found: usize, shown: usize) -> String {
    match found {
        0 => not_found(picker).to_string(),
        1 => "One found.".to_string(),
        _ if found > shown => format!("{found} found, the first {shown} are listed. Type more of the name."),
        _ => format!("{found} found."),
    }
}

/// Said where no device has such a name; headphones have no socket to choose.
pub const fn not_found(picker: Picker) -> &'static str {
    match picker {
        Picker::Headphones => {
            "None has that name. Check the letters, or type its figures under \u{201c}I know a figure better\u{201d}."
        }
        _ => "None has that name. Check the letters, or choose the socket instead.",
    }
}

/// Said where a text stands in a device's field and none was taken from its list.
pub const NOT_TAKEN: &str = "Nothing is chosen yet: take one from the list.";
/// Before what may be behind something that gets hot or cuts out.
pub const STRAIN_FIRST: &str = "First of all: both volumes to zero, both devices off, and pull the cable.";
/// Takes a device out of its field again.
pub const CLEAR: &str = "Clear";
/// The heading over the sockets of a device.
pub const ITS_SOCKETS: &str = "Which of its sockets?";
/// Before the position of a switch that makes a socket what it is.
pub const SET_TO: &str = "set to";
/// Before a socket that cannot be used with the other side.
pub const NOT_THIS: &str = "Not this one.";
/// Beside a device whose entry rests on memory.
pub const NOT_CHECKED: &str = "Not checked against its manual: compare with your unit.";
/// The way to what an entry rests on.
pub const SOURCES: &str = "Sources of the figures";

/// A verdict in a few words, the heading of the answer.
pub const fn verdict(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        None => NO_ANSWER,
        Some(Verdict::Fits) => "It fits",
        Some(Verdict::FitsWithCare) => "It fits, with care",
        Some(Verdict::Ask) => "One question first",
        Some(Verdict::NeedsChange) => "Another socket or setting",
        Some(Verdict::NeedsDevice) => "You need a converter",
        Some(Verdict::Impossible) => "No cable does this",
        Some(Verdict::MustNot) => "Do not connect",
    }
}

/// The title of the window: the answer, shortly.
pub fn title(plan: &Plan) -> String {
    let what = match (plan.verdict, plan.leads.is_empty()) {
        (None, _) => return TITLE.to_string(),
        (Some(_), false) => buy(plan),
        (verdict, true) => self::verdict(verdict).to_string(),
    };
    format!("{what} \u{b7} {NAME}")
}

/// What to lay, in the form of a bill: `2 × 6.35 mm TRS to XLR male`.
fn buy(plan: &Plan) -> String {
    let parts: Vec<String> = plan
        .leads
        .iter()
        .map(|lead| format!("{} \u{d7} {}", lead.quantity, lead.name))
        .collect();
    parts.join(" + ")
}

/// The name of a file with the answer, without its ending: `trs-pair-to-rca-pair`.
pub fn file_name(plan: &Plan) -> String {
    let path = plan.link.split('?').next().unwrap_or_default();
    let sides: Vec<&str> = path.split('/').filter(|side| !side.is_empty()).collect();
    if sides.is_empty() {
        return String::from("cable-chooser");
    }
    sides.join("-to-")
}

/// The shopping list as text, with the words to search for and the link of the answer.
pub fn shopping_list(plan: &Plan, link: &str) -> String {
    let mut text = String::new();
    let mut add = |parts: &[&str]| {
        text.push_str(&parts.concat());
        text.push('\n');
    };
    let devices = plan.devices.iter().flat_map(|device| {
        let itself = [(1, device.name, &device.search)];
        let before = device.before.iter().map(row).chain(itself);
        before.chain(device.after.iter().map(row))
    });
    for (quantity, name, search) in plan.leads.iter().map(row).chain(devices) {
        add(&[&quantity.to_string(), " \u{d7} ", name]);
        for words in search {
            add(&["    ", words]);
        }
    }
    add(&[link]);
    text
}

/// A lead in that list.
fn row(lead: &Lead) -> (usize, &'static str, &Vec<&'static str>) {
    (lead.quantity, lead.name, &lead.search)
}

/// From what to what, as a sentence.
pub fn ends(output: Output, input: Input) -> String {
    format!("From: {}. To: {}.", output_label(output), input_label(input))
}

/// The channel of a row in words.
pub fn channel(slug: &str) -> &'static str {
    match slug {
        "left" => "Left",
        "right" => "Right",
        _ => "Both",
    }
}

/// A contact in words, such as `left socket: tip`; `sockets` is how many its side has.
pub fn contact(code: &str, sockets: usize) -> String {
    let (socket, contact) = code.split_once('.').unwrap_or((code, ""));
    let which = match (sockets, socket.ends_with('2')) {
        (0 | 1, _) => "",
        (_, false) => "left: ",
        (_, true) => "right: ",
    };
    let name = match contact {
        "ring1" => "ring 1",
        "ring2" => "ring 2",
        "ring3" => "ring 3",
        "pin" => "centre pin",
        "shell" => "outer ring",
        "light" => "light",
        "bus" => "plug",
        other => match other.strip_prefix("pin") {
            Some(number) => return format!("{which}pin {number}"),
            None => other,
        },
    };
    format!("{which}{name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::plan_for_link;

    #[test]
    fn contacts_are_named_as_people_name_them() {
        for (code, sockets, words) in [
            ("A1.tip", 2, "left: tip"),
            ("B2.pin3", 2, "right: pin 3"),
            ("B1.ring2", 1, "ring 2"),
            ("A2.pin", 2, "right: centre pin"),
            ("A1.pin24", 1, "pin 24"),
        ] {
            assert_eq!(contact(code, sockets), words);
        }
    }

    #[test]
    fn the_title_is_the_answer() {
        for (link, expected) in [
            ("/", TITLE),
            ("/toslink/toslink/", "1 × TosLink to TosLink · Cable chooser"),
            ("/coax/rca-pair/", "You need a converter · Cable chooser"),
            ("/trs-pair/trs-unknown/", "One question first · Cable chooser"),
        ] {
            assert_eq!(title(&plan_for_link(link)), expected);
        }
    }

    #[test]
    fn a_file_is_named_after_the_pair() {
        assert_eq!(
            file_name(&plan_for_link("/trs-pair/rca-pair/?topology=servo")),
            "trs-pair-to-rca-pair"
        );
        assert_eq!(file_name(&plan_for_link("/?from=trs-pair")), "cable-chooser");
    }

    #[test]
    fn the_shopping_list_ends_with_the_link() {
        let list = shopping_list(&plan_for_link("/xlr-pair/rca-pair/"), "https://example.org/x");
        assert!(list.starts_with("2 × "), "{list}");
        assert!(list.ends_with("https://example.org/x\n"), "{list}");
    }
}
