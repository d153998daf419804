//! The sockets of the two sides and what each contact carries: the facts that decide, because the plug alone does not.
//! Public names are those of share links and never change their meaning.

use crate::connector::{Connector, Contact, Gender};

mod look;
mod table;

/// One of the two channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// For the left ear.
    Left,
    /// For the right ear.
    Right,
}

impl Channel {
    /// Both, left first.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// Its public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// What a contact of a device's socket does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The signal of a channel.
    Hot(Channel),
    /// The inverted signal, or the reference, of a balanced channel.
    Cold(Channel),
    /// Ground: chassis, shield, common return.
    Ground,
    /// The hot contact of a microphone input: it amplifies some 40 dB and may put out 48 V.
    MicrophoneHot(Channel),
    /// The cold contact of a microphone input.
    MicrophoneCold(Channel),
    /// The microphone contact of a headset socket.
    HeadsetMicrophone,
    /// The return of an insert point, an input.
    Return,
    /// Digital data, light, power: what the analogue circuit does not describe.
    Other,
}

/// A socket with the role of each of its contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Socket {
    /// The connector on the device.
    pub connector: Connector,
    /// Its gender: line outputs on XLR-3 are male, all else here is female.
    pub gender: Gender,
    roles: &'static [Role],
}

impl Socket {
    /// Each contact with its role.
    pub fn contacts(&self) -> impl Iterator<Item = (Contact, Role)> + use<> {
        self.connector
            .contacts()
            .iter()
            .copied()
            .zip(self.roles.iter().copied())
    }

    /// The role of one contact; `None` where the socket has no such contact.
    pub fn role(&self, contact: Contact) -> Option<Role> {
        self.contacts().find(|(c, _)| *c == contact).map(|(_, role)| role)
    }
}

/// What a port carries, beyond its contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Carries {
    /// Analogue audio at line level.
    Line,
    /// Analogue audio with the power for headphones.
    Phones,
    /// An insert point of a mixer.
    Insert,
    /// S/PDIF or AES3, two channels.
    Spdif,
    /// ADAT, eight channels in one light.
    Adat,
    /// A clock without audio.
    WordClock,
    /// Data for a computer.
    Usb,
    /// Power for loudspeakers.
    Speaker,
}

impl Carries {
    /// Analogue audio, that the circuit can describe.
    pub const fn is_analogue(self) -> bool {
        matches!(self, Self::Line | Self::Phones)
    }

    /// Digital audio.
    pub const fn is_digital_audio(self) -> bool {
        matches!(self, Self::Spdif | Self::Adat)
    }
}

/// A place to plug into: one socket, or the pair of sockets for left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// The sockets; the first is for the left channel where there are two.
    pub sockets: &'static [Socket],
    /// What it carries.
    pub carries: Carries,
}

impl Port {
    fn has(&self, role: Role) -> bool {
        self.sockets.iter().any(|s| s.roles.contains(&role))
    }

    /// Whether a channel has a hot and a cold contact.
    pub fn is_balanced(&self) -> bool {
        Channel::BOTH.into_iter().any(|c| self.has(Role::Cold(c)))
    }

    /// Whether it has the channel at all.
    pub fn has_channel(&self, channel: Channel) -> bool {
        self.has(Role::Hot(channel))
    }

    /// Whether it has both channels.
    pub fn is_stereo(&self) -> bool {
        Channel::BOTH.into_iter().all(|c| self.has_channel(c))
    }

    /// Whether one of its sockets is also a microphone input.
    pub fn has_microphone_input(&self) -> bool {
        Channel::BOTH
            .into_iter()
            .any(|c| self.has(Role::MicrophoneHot(c)))
    }
}

macro_rules! ports {
    ($(#[$about:meta])* $name:ident: $($(#[$doc:meta])* $variant:ident $slug:literal $port:ident,)*) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// All of this side, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The public name, as it stands in links.
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$variant => $slug,)*
                }
            }

            /// The one with that public name.
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|p| p.slug() == slug)
            }

            /// Its sockets and what they carry.
            pub const fn port(self) -> &'static Port {
                match self {
                    $(Self::$variant => &table::$port,)*
                }
            }
        }
    };
}

ports! {
    /// The outputs: side A, the audio interface or another source.
    Output:
    /// Two 6.35 mm TRS sockets, line, balanced.
    TrsPair "trs-pair" TRS_PAIR,
    /// Two 6.35 mm sockets, line, unbalanced.
    TsPair "ts-pair" TS_PAIR,
    /// Two XLR-3 male, line, balanced.
    XlrPair "xlr-pair" XLR_PAIR_OUT,
    /// Two RCA, line, unbalanced.
    RcaPair "rca-pair" RCA_PAIR,
    /// One 6.35 mm TRS, line, stereo.
    Line635 "line-635" STEREO_635,
    /// One 3.5 mm TRS, line, stereo.
    Line35 "line-35" STEREO_35,
    /// One 4.4 mm, line, balanced stereo.
    Line44 "line-44" STEREO_44,
    /// DB25 with eight balanced line outputs, AES59.
    Db25 "db25" DB25,
    /// One 6.35 mm TRS, line, one balanced channel.
    TrsMono "trs-mono" TRS_MONO,
    /// One XLR-3 male, line, one balanced channel.
    XlrMono "xlr-mono" XLR_MONO_OUT,
    /// One 6.35 mm TRS, headphones, stereo.
    Phones635 "phones-635" PHONES_635,
    /// One 3.5 mm TRS, headphones, stereo.
    Phones35 "phones-35" PHONES_35,
    /// One 3.5 mm TRRS, headphones and microphone.
    Headset35 "headset-35" HEADSET_35,
    /// One 4.4 mm, headphones, balanced.
    Phones44 "phones-44" PHONES_44,
    /// One 2.5 mm TRRS, headphones, balanced.
    Phones25 "phones-25" PHONES_25,
    /// One XLR-4 female, headphones, balanced.
    PhonesXlr4 "phones-xlr4" PHONES_XLR4,
    /// Two XLR-3 female, headphones, balanced.
    PhonesXlr3Pair "phones-xlr3-pair" PHONES_XLR3_PAIR,
    /// TosLink, S/PDIF.
    Toslink "toslink" TOSLINK,
    /// 3.5 mm optical, S/PDIF.
    MiniToslink "mini-toslink" MINI_TOSLINK,
    /// RCA, S/PDIF.
    Coax "coax" COAX,
    /// BNC, S/PDIF.
    SpdifBnc "spdif-bnc" SPDIF_BNC,
    /// XLR-3 male, AES3.
    Aes3 "aes3" AES3_OUT,
    /// TosLink, ADAT.
    Adat "adat" ADAT,
    /// BNC, word clock.
    WordClock "wordclock" WORDCLOCK,
    /// USB.
    Usb "usb" USB,
    /// 6.35 mm TRS insert point.
    Insert "insert" INSERT,
    /// Loudspeaker terminals.
    Speaker "speaker" SPEAKER,
}

ports! {
    /// The inputs: side B, the headphone amplifier or another destination.
    Input:
    /// Two 6.35 mm TRS sockets, line, balanced.
    TrsPair "trs-pair" TRS_PAIR,
    /// Two 6.35 mm sockets, line, unbalanced.
    TsPair "ts-pair" TS_PAIR,
    /// Two XLR-3 female, line, balanced.
    XlrPair "xlr-pair" XLR_PAIR_IN,
    /// Two combo sockets, line on both parts.
    ComboPair "combo-pair" COMBO_PAIR,
    /// Two combo sockets whose XLR part is a microphone input.
    MicComboPair "mic-combo-pair" MIC_COMBO_PAIR,
    /// Two RCA, line, unbalanced.
    RcaPair "rca-pair" RCA_PAIR,
    /// One 6.35 mm TRS, stereo.
    TrsStereo "trs-stereo" STEREO_635,
    /// One 3.5 mm TRS, stereo.
    MiniStereo "mini-stereo" STEREO_35,
    /// One 6.35 mm TRS of which one does not know yet what it takes.
    TrsUnknown "trs-unknown" STEREO_635,
    /// One 6.35 mm TRS, one balanced channel.
    TrsMono "trs-mono" TRS_MONO,
    /// One XLR-3 female, one balanced channel.
    XlrMono "xlr-mono" XLR_MONO_IN,
    /// The XLR socket of a beltpack amplifier set to stereo: pin 2 is left, pin 3 is right.
    BeltpackStereo "beltpack-stereo" BELTPACK_STEREO,
    /// The XLR socket of a beltpack amplifier set to mono.
    BeltpackMono "beltpack-mono" BELTPACK_MONO,
    /// One 4.4 mm, line, balanced stereo.
    Line44 "line-44" STEREO_44,
    /// DB25 with eight balanced line inputs, AES59.
    Db25 "db25" DB25,
    /// TosLink, S/PDIF.
    Toslink "toslink" TOSLINK,
    /// 3.5 mm optical, S/PDIF.
    MiniToslink "mini-toslink" MINI_TOSLINK,
    /// RCA, S/PDIF.
    Coax "coax" COAX,
    /// BNC, S/PDIF.
    SpdifBnc "spdif-bnc" SPDIF_BNC,
    /// XLR-3 female, AES3.
    Aes3 "aes3" AES3_IN,
    /// TosLink, ADAT.
    Adat "adat" ADAT,
    /// USB.
    Usb "usb" USB,
}

/// How a balanced output stage is built, which decides what its cold contact may be joined to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topology {
    /// Not known: every answer must hold for the common ones.
    #[default]
    Unknown,
    /// Two drivers of opposite sign: "balanced", "electronically balanced", "not servo balanced".
    PushPull,
    /// A floating difference, cross-coupled: "servo balanced", "TS without loss of level".
    Servo,
    /// A transformer's winding.
    Transformer,
    /// One driver and an equal resistance on the cold contact: "impedance balanced".
    ImpedanceBalanced,
    /// One driver that adds what the cold contact senses: "ground sensing", "ground compensated".
    GroundSensing,
    /// An unbalanced signal between hot and cold, the ground contact not connected.
    Floating,
    /// One driver, the cold contact is only ground.
    SingleEnded,
}

impl Topology {
    /// All that a link may name.
    pub const ALL: [Self; 8] = [
        Self::Unknown,
        Self::PushPull,
        Self::Servo,
        Self::ImpedanceBalanced,
        Self::GroundSensing,
        Self::Transformer,
        Self::Floating,
        Self::SingleEnded,
    ];

    /// Those found in most line outputs: an answer for an unknown output must hold for each.
    pub const COMMON: &'static [Self] = &[
        Self::PushPull,
        Self::Servo,
        Self::ImpedanceBalanced,
        Self::GroundSensing,
    ];

    /// Those that an answer for an unknown output names, where it would be wrong.
    pub const RARE: &'static [Self] = &[Self::Transformer, Self::Floating];

    /// The ones to be solved for this one.
    pub fn candidates(self) -> &'static [Self] {
        match self {
            Self::Unknown => Self::COMMON,
            _ => Self::ALL
                .chunks(1)
                .find(|t| t.contains(&self))
                .unwrap_or_default(),
        }
    }

    /// The public name, as it stands in links.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::PushPull => "push-pull",
            Self::Servo => "servo",
            Self::Transformer => "transformer",
            Self::ImpedanceBalanced => "impedance-balanced",
            Self::GroundSensing => "ground-sensing",
            Self::Floating => "floating",
            Self::SingleEnded => "single-ended",
        }
    }

    /// The one with that public name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.slug() == slug)
    }
}

/// What the maker says of grounding the cold contact of a balanced output, as a TS plug does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColdContact {
    /// Nothing known.
    #[default]
    Unknown,
    /// It must stay open.
    Open,
    /// It may be grounded.
    Grounded,
}

impl Output {
    /// Whether `topology=` says something of this output: it has a balanced line driver.
    pub fn has_topology(self) -> bool {
        self.port().carries == Carries::Line && self.port().is_balanced()
    }

    /// The topologies to be solved for it; one where it has no balanced line driver.
    pub fn topologies(self, topology: Topology) -> &'static [Topology] {
        if self.has_topology() {
            topology.candidates()
        } else if self.port().is_balanced() {
            // Balanced headphone amplifiers have two amplifiers a channel (Violectric HPA V181 manual, balanced drive).
            Topology::PushPull.candidates()
        } else {
            Topology::SingleEnded.candidates()
        }
    }
}
