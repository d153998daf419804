//! The sockets in the visitor's words: what they are called in the lists, and what to look for on the device.

use interconnect::port::Carries;
use interconnect::{Connector, Input, Output};

/// A heading in the lists of sockets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Analogue line sockets.
    Line,
    /// Headphone sockets.
    Headphones,
    /// Digital sockets.
    Digital,
    /// Sockets that people try, but that do not do this job.
    Other,
}

impl Group {
    /// All headings, in the order of the lists.
    pub const ALL: [Self; 4] = [Self::Line, Self::Headphones, Self::Digital, Self::Other];
}

/// The heading's words.
pub const fn group_label(group: Group) -> &'static str {
    match group {
        Group::Line => "Line level",
        Group::Headphones => "Headphone sockets",
        Group::Digital => "Digital",
        Group::Other => "Other sockets",
    }
}

/// What to look for on a device, to see whether its socket belongs under this heading.
pub const fn group_question(group: Group, is_output: bool) -> &'static str {
    match (group, is_output) {
        (Group::Line, true) => {
            "Marked LINE, MAIN, MONITOR or OUTPUT? See whether it is one socket, or two marked L and R."
        }
        (Group::Line, false) => {
            "Marked INPUT, LINE IN or AUX? See whether it is one socket for both ears, or two marked L and R."
        }
        (Group::Headphones, _) => "Marked PHONES, or with a headphone sign?",
        (Group::Digital, _) => "Marked OPTICAL, S/PDIF, COAXIAL, AES or ADAT?",
        (Group::Other, true) => "Marked INSERT, WORD CLOCK or SPEAKERS, or for the computer?",
        (Group::Other, false) => "For the computer?",
    }
}

const fn group(carries: Carries) -> Group {
    match carries {
        Carries::Line => Group::Line,
        Carries::Phones => Group::Headphones,
        Carries::Spdif | Carries::Adat => Group::Digital,
        Carries::Insert | Carries::WordClock | Carries::Usb | Carries::Speaker => Group::Other,
    }
}

/// The heading that an output stands under.
pub const fn output_group(output: Output) -> Group {
    group(output.port().carries)
}

/// The heading that an input stands under.
pub const fn input_group(input: Input) -> Group {
    group(input.port().carries)
}

/// An output as it stands in the list.
pub const fn output_label(output: Output) -> &'static str {
    match output {
        Output::TrsPair => "Two 6.35 mm jacks, balanced (TRS)",
        Output::TsPair => "Two 6.35 mm jacks, unbalanced (TS)",
        Output::XlrPair => "Two XLR sockets with pins",
        Output::RcaPair => "Two RCA (red and white)",
        Output::Line635 => "One 6.35 mm jack, stereo line",
        Output::Line35 => "One 3.5 mm jack, stereo line",
        Output::Line44 => "One 4.4 mm jack, balanced line",
        Output::Db25 => "DB25 multi-pin, analogue",
        Output::TrsMono => "One 6.35 mm jack, balanced, one channel",
        Output::XlrMono => "One XLR socket with pins, one channel",
        Output::Phones635 => "Headphone jack, 6.35 mm",
        Output::Phones35 => "Headphone jack, 3.5 mm",
        Output::Headset35 => "Headset jack of a phone or laptop, 3.5 mm",
        Output::Phones44 => "Balanced headphone jack, 4.4 mm",
        Output::Phones25 => "Balanced headphone jack, 2.5 mm",
        Output::PhonesXlr4 => "Balanced headphone XLR with 4 holes",
        Output::PhonesXlr3Pair => "Balanced headphones, two XLR with 3 holes",
        Output::Toslink => "Optical (TosLink), S/PDIF",
        Output::MiniToslink => "Optical in a 3.5 mm jack, S/PDIF",
        Output::Coax => "Coaxial RCA, S/PDIF",
        Output::SpdifBnc => "BNC, S/PDIF",
        Output::Aes3 => "XLR, AES/EBU digital",
        Output::Adat => "Optical, ADAT",
        Output::WordClock => "BNC, word clock",
        Output::Usb => "USB",
        Output::Insert => "Insert jack of a mixer",
        Output::Speaker => "Loudspeaker terminals",
    }
}

/// What to look for on the source.
pub const fn output_hint(output: Output) -> &'static str {
    match output {
        Output::TrsPair => {
            "Labelled LINE OUT, MAIN, MONITOR or OUTPUT 1 and 2. Two jacks: one carries left, the other right."
        }
        Output::TsPair => {
            "Labelled OUTPUT L and R, and the manual says unbalanced or TS. Common on keyboards and mixers for the home."
        }
        Output::XlrPair => {
            "Labelled MAIN or LINE OUT, L and R. You see three pins inside; XLR sockets with holes are inputs."
        }
        Output::RcaPair => {
            "Labelled LINE OUT or OUTPUT, L and R, usually white (or black) and red. An orange or black single one marked S/PDIF is digital."
        }
        Output::Line635 => {
            "One jack that carries left and right, labelled LINE OUT or OUTPUT, without a headphone sign."
        }
        Output::Line35 => "One small jack labelled LINE OUT or AUX OUT, without a headphone sign.",
        Output::Line44 => {
            "Labelled LINE OUT or PRE OUT, 4.4 mm, on DACs for headphones. Some share the socket with the headphone output: check the mode."
        }
        Output::Db25 => {
            "A wide plug with 25 contacts and two screws, labelled ANALOG or LINE OUT 1-8. A digital one looks the same."
        }
        Output::TrsMono => "One jack labelled MONO OUT, SUB or AUX SEND. It carries one channel.",
        Output::XlrMono => "One XLR socket with pins labelled MONO or AUX. It carries one channel.",
        Output::Phones635 => {
            "Labelled PHONES or with a headphone sign. One jack for both ears, with a volume knob of its own."
        }
        Output::Phones35 => "Labelled PHONES or with a headphone sign. One small jack for both ears.",
        Output::Headset35 => {
            "One small jack for headphones with a microphone; the plug of such a headset has three rings."
        }
        Output::Phones44 => "Labelled BAL or 4.4. The plug is thicker than 3.5 mm and has four rings.",
        Output::Phones25 => "Labelled BAL or 2.5. The plug is thinner than 3.5 mm and has three rings.",
        Output::PhonesXlr4 => "Labelled BALANCED PHONES. Four holes; it is an output although it has holes.",
        Output::PhonesXlr3Pair => {
            "Two XLR sockets with holes labelled PHONES L and R. They are outputs, although they look like inputs."
        }
        Output::Toslink => {
            "A small square door with red light behind it, labelled OPTICAL or S/PDIF OUT. One labelled ADAT looks the same."
        }
        Output::MiniToslink => {
            "A 3.5 mm jack with red light inside, labelled OPTICAL. A metal plug makes it analogue."
        }
        Output::Coax => "One RCA socket labelled S/PDIF, COAXIAL or DIGITAL OUT, often orange.",
        Output::SpdifBnc => {
            "A round bayonet socket labelled S/PDIF or DIGITAL OUT. One labelled WORD CLOCK looks the same."
        }
        Output::Aes3 => "An XLR socket with pins labelled AES, AES/EBU or AES3.",
        Output::Adat => {
            "A small square door with red light behind it, labelled ADAT or LIGHTPIPE: eight channels in one light."
        }
        Output::WordClock => "A round bayonet socket labelled WORD CLOCK or WCLK.",
        Output::Usb => "The socket for the computer.",
        Output::Insert => "One jack in each channel of a mixer, labelled INSERT.",
        Output::Speaker => "Clamps, round Speakon sockets or jacks labelled SPEAKERS.",
    }
}

/// An input as it stands in the list.
pub const fn input_label(input: Input) -> &'static str {
    match input {
        Input::TrsPair => "Two 6.35 mm jacks, balanced (TRS)",
        Input::TsPair => "Two 6.35 mm jacks, unbalanced (TS)",
        Input::XlrPair => "Two XLR sockets with holes",
        Input::ComboPair => "Two combo sockets (XLR and jack), line",
        Input::MicComboPair => "Two combo sockets, XLR part for microphones",
        Input::RcaPair => "Two RCA (red and white)",
        Input::TrsStereo => "One 6.35 mm jack, stereo",
        Input::MiniStereo => "One 3.5 mm jack, stereo",
        Input::TrsUnknown => "6.35 mm jack, not sure what it takes",
        Input::TrsMono => "One 6.35 mm jack, balanced, one channel",
        Input::XlrMono => "One XLR socket with holes, one channel",
        Input::BeltpackStereo => "Beltpack amplifier, XLR, set to stereo",
        Input::BeltpackMono => "Beltpack amplifier, XLR, set to mono",
        Input::Line44 => "One 4.4 mm jack, balanced line",
        Input::Db25 => "DB25 multi-pin, analogue",
        Input::Toslink => "Optical (TosLink), S/PDIF",
        Input::MiniToslink => "Optical in a 3.5 mm jack, S/PDIF",
        Input::Coax => "Coaxial RCA, S/PDIF",
        Input::SpdifBnc => "BNC, S/PDIF",
        Input::Aes3 => "XLR, AES/EBU digital",
        Input::Adat => "Optical, ADAT",
        Input::Usb => "USB",
    }
}

/// What to look for on the destination.
pub const fn input_hint(input: Input) -> &'static str {
    match input {
        Input::TrsPair => "Two jacks marked L and R, labelled LINE IN, INPUT or BALANCED.",
        Input::TsPair => "Two jacks marked L and R, and the manual says unbalanced or TS.",
        Input::XlrPair => {
            "Two XLR sockets marked L and R, labelled LINE IN or BALANCED. Sockets labelled MIC are not for this."
        }
        Input::ComboPair => "Two sockets that take an XLR or a jack, and the manual calls both line inputs.",
        Input::MicComboPair => {
            "Two sockets that take an XLR or a jack; the XLR part is labelled MIC or has a 48V switch."
        }
        Input::RcaPair => {
            "Two RCA sockets marked L and R, usually white (or black) and red. A single orange one is digital."
        }
        Input::TrsStereo => {
            "One jack for both ears: a single INPUT or AUX IN socket that the manual calls stereo."
        }
        Input::MiniStereo => "One small jack for both ears, labelled INPUT or AUX.",
        Input::TrsUnknown => {
            "You have a 6.35 mm jack and do not know whether it takes both ears or only one. The page will help."
        }
        Input::TrsMono => "A single balanced jack that feeds both ears with the same signal.",
        Input::XlrMono => "A single XLR socket that feeds both ears with the same signal.",
        Input::BeltpackStereo => {
            "A small amplifier for the belt with a switch at STEREO: pin 2 is left, pin 3 is right."
        }
        Input::BeltpackMono => "A small amplifier for the belt with a switch at MONO.",
        Input::Line44 => "Labelled LINE IN or BAL IN, 4.4 mm, on amplifiers for headphones.",
        Input::Db25 => "A wide socket with 25 contacts and two screws, labelled ANALOG or LINE IN 1-8.",
        Input::Toslink => {
            "A small square door labelled OPTICAL or S/PDIF IN. One labelled ADAT looks the same."
        }
        Input::MiniToslink => "A 3.5 mm jack labelled OPTICAL IN. A metal plug makes it analogue.",
        Input::Coax => "One RCA socket labelled S/PDIF, COAXIAL or DIGITAL IN, often orange.",
        Input::SpdifBnc => "A round bayonet socket labelled S/PDIF or DIGITAL IN.",
        Input::Aes3 => "An XLR socket with holes labelled AES, AES/EBU or AES3.",
        Input::Adat => "A small square door labelled ADAT IN or LIGHTPIPE.",
        Input::Usb => "The socket for the computer.",
    }
}

/// The name of a connector in running text.
pub const fn socket_name(connector: Connector) -> &'static str {
    match connector {
        Connector::Ts635 => "6.35 mm TS",
        Connector::Trs635 => "6.35 mm TRS",
        Connector::Ts35 => "3.5 mm TS",
        Connector::Trs35 => "3.5 mm TRS",
        Connector::Trrs35 => "3.5 mm TRRS",
        Connector::Trrs25 => "2.5 mm TRRS",
        Connector::Jack44 => "4.4 mm",
        Connector::Rca => "RCA",
        Connector::Xlr3 => "XLR",
        Connector::Xlr4 => "4-pin XLR",
        Connector::Combo => "combo",
        Connector::Db25 => "DB25",
        Connector::Bnc => "BNC",
        Connector::Toslink => "TosLink",
        Connector::MiniToslink => "3.5 mm optical",
        Connector::Usb => "USB",
        Connector::Speaker => "loudspeaker",
    }
}
