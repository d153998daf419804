//! The words that stand in drawings: names of connectors, contacts and devices, as they are printed on gear.
//! A drawing has little room, so these are the short forms of the names in the text.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::string::ToString as _;

use interconnect::device::Device;
use interconnect::digital::{Carrier, carrier};
use interconnect::network::Side;
use interconnect::port::{Carries, Port};
use interconnect::{Connector, Contact, Gender};

/// The name of a connector in two lines: its size and its kind.
pub(super) const fn connector(connector: Connector, gender: Gender) -> [&'static str; 2] {
    let male = matches!(gender, Gender::Male);
    match connector {
        Connector::Ts635 => ["6.35 mm", "TS"],
        Connector::Trs635 => ["6.35 mm", "TRS"],
        Connector::Ts35 => ["3.5 mm", "TS"],
        Connector::Trs35 => ["3.5 mm", "TRS"],
        Connector::Trrs35 => ["3.5 mm", "TRRS"],
        Connector::Trrs25 => ["2.5 mm", "TRRS"],
        Connector::Jack44 => ["4.4 mm", "balanced"],
        Connector::Rca => ["RCA", ""],
        Connector::Xlr3 if male => ["XLR", "male"],
        Connector::Xlr3 => ["XLR", "female"],
        Connector::Xlr4 if male => ["XLR-4", "male"],
        Connector::Xlr4 => ["XLR-4", "female"],
        Connector::Combo => ["combo", "XLR/jack"],
        Connector::Db25 => ["DB25", ""],
        Connector::Bnc => ["BNC", ""],
        Connector::Toslink => ["TosLink", ""],
        Connector::MiniToslink => ["3.5 mm", "optical"],
        Connector::Usb => ["USB", ""],
        Connector::Speaker => ["terminals", ""],
    }
}

/// Pieces of text as one.
pub(super) fn glue(pieces: &[&str]) -> String {
    let mut whole = String::new();
    super::svg::pieces(&mut whole, pieces);
    whole
}

/// The name of a connector in one line.
pub(super) fn name(of: Connector, gender: Gender) -> String {
    let [size, kind] = connector(of, gender);
    glue(&[size, if kind.is_empty() { "" } else { " " }, kind])
}

/// The sockets of a port in one line.
pub(super) fn port(port: &Port) -> String {
    let Some(socket) = port.sockets.first() else {
        return String::new();
    };
    let count = if port.sockets.len() > 1 { "2 × " } else { "" };
    glue(&[count, &name(socket.connector, socket.gender)])
}

/// The name of a contact beside its terminal.
pub(super) fn contact(contact: Contact) -> Cow<'static, str> {
    match contact {
        Contact::Ring1 => "ring 1".into(),
        Contact::Ring2 => "ring 2".into(),
        Contact::Ring3 => "ring 3".into(),
        // Only a DB25 has so many: there the number alone must do.
        Contact::Numbered(n) if n > 9 => n.to_string().into(),
        Contact::Numbered(n) => glue(&["pin ", &n.to_string()]).into(),
        _ => contact.to_string().into(),
    }
}

/// The letter for a contact where names would not fit beside one another.
pub(super) const fn letter(contact: Contact) -> &'static str {
    match contact {
        Contact::Tip => "T",
        Contact::Ring => "R",
        Contact::Ring1 => "R1",
        Contact::Ring2 => "R2",
        Contact::Ring3 => "R3",
        _ => "S",
    }
}

/// What a device does, in two lines short enough for its box.
pub(super) const fn device(device: Device) -> [&'static str; 2] {
    match device {
        Device::Dac => ["D/A converter", "digital to line"],
        Device::Adc => ["A/D converter", "line to digital"],
        Device::Aes3ToAnalogue => ["D/A converter", "AES3 to line"],
        Device::AnalogueToAes3 => ["A/D converter", "line to AES3"],
        Device::CoaxToOptical => ["converter", "coax to optical"],
        Device::OpticalToCoax => ["converter", "optical to coax"],
        Device::Aes3ToOptical => ["converter", "AES3 to optical"],
        Device::OpticalToAes3 => ["converter", "optical to AES3"],
        Device::AdatToAnalogue => ["D/A converter", "ADAT to line"],
        Device::AnalogueToAdat => ["A/D converter", "line to ADAT"],
        Device::AdatToSpdif => ["converter", "ADAT to S/PDIF"],
        Device::SpdifToAdat => ["converter", "S/PDIF to ADAT"],
        Device::Aes3Transformer => ["transformer", "AES3 to coax"],
        Device::IsolationTransformer => ["transformer", "line isolation"],
    }
}

/// What a port is, above its sockets.
pub(super) fn heading(side: Side, port: &Port) -> String {
    let kind = match port.carries {
        Carries::Line => "Line",
        Carries::Phones => "Headphone",
        Carries::Insert => return String::from("Insert point"),
        // As it is printed on devices.
        Carries::Spdif if carrier(port) == Some(Carrier::Aes3) => "AES/EBU",
        Carries::Spdif => "S/PDIF",
        Carries::Adat => "ADAT",
        Carries::WordClock => "Clock",
        Carries::Usb => "USB",
        Carries::Speaker => "Speaker",
    };
    let way = match side {
        Side::A => " output",
        Side::B => " input",
    };
    glue(&[kind, way])
}

pub(super) const LEFT: &str = "L";
pub(super) const RIGHT: &str = "R";
pub(super) const MINUS_LEFT: &str = "−L";
pub(super) const MINUS_RIGHT: &str = "−R";
pub(super) const LEFT_EAR: &str = "left ear";
pub(super) const RIGHT_EAR: &str = "right ear";
pub(super) const EARS: &str = "What arrives in the two ears";
pub(super) const SILENT: &str = "silent";
pub(super) const OPEN: &str = "open";
pub(super) const UNUSED: &str = "not used";
/// Of the tails of a snake.
pub(super) const TAILS: [&str; 2] = ["3 to 8:", "not used"];
