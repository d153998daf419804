//! What must be bought beside leads: converters and transformers, with the words that shops use for them.
//! A converter changes the kind of signal; no lead or adapter does.

/// A device that must stand between, or helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Device {
    /// Digital to analogue.
    Dac,
    /// Analogue to digital.
    Adc,
    /// AES3 to analogue: few DACs have its socket.
    Aes3ToAnalogue,
    /// Analogue to AES3.
    AnalogueToAes3,
    /// Coaxial S/PDIF to optical.
    CoaxToOptical,
    /// Optical S/PDIF to coaxial.
    OpticalToCoax,
    /// AES3 to optical S/PDIF.
    Aes3ToOptical,
    /// Optical S/PDIF to AES3.
    OpticalToAes3,
    /// ADAT to analogue, eight channels.
    AdatToAnalogue,
    /// Analogue to ADAT, eight channels.
    AnalogueToAdat,
    /// ADAT to coaxial or AES3.
    AdatToSpdif,
    /// S/PDIF on wire to ADAT.
    SpdifToAdat,
    /// A transformer between AES3 and coaxial S/PDIF.
    Aes3Transformer,
    /// A line transformer, one a channel.
    IsolationTransformer,
}

impl Device {
    /// All devices.
    pub const ALL: [Self; 14] = [
        Self::Dac,
        Self::Adc,
        Self::Aes3ToAnalogue,
        Self::AnalogueToAes3,
        Self::CoaxToOptical,
        Self::OpticalToCoax,
        Self::Aes3ToOptical,
        Self::OpticalToAes3,
        Self::AdatToAnalogue,
        Self::AnalogueToAdat,
        Self::AdatToSpdif,
        Self::SpdifToAdat,
        Self::Aes3Transformer,
        Self::IsolationTransformer,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Dac => "dac",
            Self::Adc => "adc",
            Self::Aes3ToAnalogue => "aes3-to-analogue",
            Self::AnalogueToAes3 => "analogue-to-aes3",
            Self::CoaxToOptical => "coax-to-optical",
            Self::OpticalToCoax => "optical-to-coax",
            Self::Aes3ToOptical => "aes3-to-optical",
            Self::OpticalToAes3 => "optical-to-aes3",
            Self::AdatToAnalogue => "adat-to-analogue",
            Self::AnalogueToAdat => "analogue-to-adat",
            Self::AdatToSpdif => "adat-to-spdif",
            Self::SpdifToAdat => "spdif-to-adat",
            Self::Aes3Transformer => "aes3-transformer",
            Self::IsolationTransformer => "isolation-transformer",
        }
    }

    /// The words that shops use for it.
    pub const fn search(self) -> &'static [&'static str] {
        match self {
            Self::Dac => &[
                "stereo DAC with line outputs",
                "digital to analog audio converter",
            ],
            Self::Adc => &[
                "stereo A/D converter S/PDIF",
                "analog to digital audio converter optical coaxial",
            ],
            Self::Aes3ToAnalogue => &["DAC with AES/EBU XLR input", "AES3 to analog converter"],
            Self::AnalogueToAes3 => &[
                "A/D converter with AES/EBU XLR output",
                "analog to AES3 converter",
            ],
            Self::CoaxToOptical => &[
                "coaxial to optical TOSLINK converter",
                "S/PDIF coax to TOSLINK converter",
            ],
            Self::OpticalToCoax => &[
                "optical TOSLINK to coaxial converter",
                "TOSLINK to S/PDIF coax converter",
            ],
            Self::Aes3ToOptical => &["AES/EBU to TOSLINK converter", "AES3 to S/PDIF optical converter"],
            Self::OpticalToAes3 => &["TOSLINK to AES/EBU converter", "S/PDIF optical to AES3 converter"],
            Self::AdatToAnalogue => &[
                "ADAT to analog converter 8 channel",
                "8-channel D/A converter ADAT input",
            ],
            Self::AnalogueToAdat => &[
                "analog to ADAT converter 8 channel",
                "8-channel A/D converter ADAT output",
            ],
            Self::AdatToSpdif => &["ADAT to S/PDIF converter", "ADAT to AES/EBU converter"],
            Self::SpdifToAdat => &["S/PDIF to ADAT converter", "AES/EBU to ADAT converter"],
            Self::Aes3Transformer => &[
                "AES/EBU to S/PDIF transformer 110 to 75 ohm",
                "XLR to BNC impedance transformer digital",
            ],
            Self::IsolationTransformer => &[
                "stereo line isolation transformer",
                "ground loop isolator audio line",
            ],
        }
    }
}
