//! The reasons of an answer as data: what to mind, what is good to know, why another way ranks lower.
//! The sentences are in `advice`; the public names are those of the JSON.

/// Something that one must mind; each makes the verdict `fits_with_care`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Care {
    /// The lead grounds the cold contact of an output whose topology is not known.
    GroundsColdOfUnknown,
    /// The lead grounds the cold contact of an output that is strained by it.
    GroundsColdOfDriven,
    /// Only the XLR part of the combo sockets is a microphone input: use the jack part.
    UseJackPart,
    /// The output has the power for headphones on both legs of each channel.
    HeadphonePowerBalanced,
    /// The input takes one channel.
    OneChannelOnly,
    /// The lead leaves the cold contact open, and the usual ones of that name do not.
    AskForOpenCold,
    /// Nobody sells this lead ready-made.
    MadeToOrder,
    /// A few decibels are lost for sure.
    Quieter,
    /// A few decibels may be lost.
    MaybeQuieter,
    /// The receiver may want the other status bits.
    ConsumerStatus,
    /// S/PDIF is weaker than AES3 asks.
    WeakForAes3,
    /// The lead is longer than such a link should be.
    TooLong,
}

impl Care {
    /// All of them, in their order.
    pub const ALL: [Self; 12] = [
        Self::GroundsColdOfUnknown,
        Self::GroundsColdOfDriven,
        Self::UseJackPart,
        Self::HeadphonePowerBalanced,
        Self::OneChannelOnly,
        Self::AskForOpenCold,
        Self::MadeToOrder,
        Self::Quieter,
        Self::MaybeQuieter,
        Self::ConsumerStatus,
        Self::WeakForAes3,
        Self::TooLong,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::GroundsColdOfUnknown => "grounds-cold-of-unknown",
            Self::GroundsColdOfDriven => "grounds-cold-of-driven",
            Self::UseJackPart => "use-jack-part",
            Self::HeadphonePowerBalanced => "headphone-power-balanced",
            Self::OneChannelOnly => "one-channel-only",
            Self::AskForOpenCold => "ask-for-open-cold",
            Self::MadeToOrder => "made-to-order",
            Self::Quieter => "quieter",
            Self::MaybeQuieter => "maybe-quieter",
            Self::ConsumerStatus => "consumer-status",
            Self::WeakForAes3 => "weak-for-aes3",
            Self::TooLong => "too-long",
        }
    }
}

/// Something good to know; it never changes the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tip {
    /// A headphone output has an amplifier of its own before yours.
    AmplifiedTwice,
    /// XLR inputs may be for microphones.
    CheckLineInput,
    /// Consumer level into a studio input is quieter.
    ConsumerLevel,
    /// Studio level into a consumer input may overload it.
    StudioLevel,
    /// The output's highest level is 6 dB lower when its cold contact is grounded.
    LessHeadroom,
    /// The lead is wrong for the rare topologies.
    WrongForRare,
    /// An unbalanced link: keep it short.
    KeepShort,
    /// Set both optical sockets to S/PDIF.
    SameProtocol,
    /// Set both optical sockets to ADAT.
    SameProtocolAdat,
    /// Of the eight channels two are used.
    FirstTwoOfEight,
    /// The amplifier must be set to this mode.
    BeltpackMode,
    /// Other outputs look like the chosen one.
    LookAlikeSource,
    /// Other inputs look like the chosen one.
    LookAlikeDestination,
}

impl Tip {
    /// All of them, in their order.
    pub const ALL: [Self; 13] = [
        Self::AmplifiedTwice,
        Self::CheckLineInput,
        Self::ConsumerLevel,
        Self::StudioLevel,
        Self::LessHeadroom,
        Self::WrongForRare,
        Self::KeepShort,
        Self::SameProtocol,
        Self::SameProtocolAdat,
        Self::FirstTwoOfEight,
        Self::BeltpackMode,
        Self::LookAlikeSource,
        Self::LookAlikeDestination,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::AmplifiedTwice => "amplified-twice",
            Self::CheckLineInput => "check-line-input",
            Self::ConsumerLevel => "consumer-level",
            Self::StudioLevel => "studio-level",
            Self::LessHeadroom => "less-headroom",
            Self::WrongForRare => "wrong-for-rare",
            Self::KeepShort => "keep-short",
            Self::SameProtocol => "same-protocol",
            Self::SameProtocolAdat => "same-protocol-adat",
            Self::FirstTwoOfEight => "first-two-of-eight",
            Self::BeltpackMode => "beltpack-mode",
            Self::LookAlikeSource => "look-alike-source",
            Self::LookAlikeDestination => "look-alike-destination",
        }
    }
}

/// Why a way that works is not the first choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Drawback {
    /// It strains some outputs.
    Strains,
    /// Nobody sells it ready-made.
    MadeToOrder,
    /// Few makers sell it.
    Rare,
    /// It is quieter.
    Quieter,
    /// It takes up hum more easily.
    MoreHum,
    /// It has more parts and contacts.
    MoreParts,
    /// It does the same for no gain.
    NoGain,
}

impl Drawback {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::Strains,
        Self::MadeToOrder,
        Self::Rare,
        Self::Quieter,
        Self::MoreHum,
        Self::MoreParts,
        Self::NoGain,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Strains => "strains",
            Self::MadeToOrder => "made-to-order",
            Self::Rare => "rare",
            Self::Quieter => "quieter",
            Self::MoreHum => "more-hum",
            Self::MoreParts => "more-parts",
            Self::NoGain => "no-gain",
        }
    }
}
