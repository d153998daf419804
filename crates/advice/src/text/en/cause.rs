//! What may be behind a symptom, and the check or cure for it.

use alloc::format;
use alloc::string::String;

use interconnect::cable::Cable;
use interconnect::diagnose::Setting;
use interconnect::reception::Symptom;

/// Whose a cable is that may be behind a symptom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The one that the answer recommends.
    Answers,
    /// The one that the visitor has.
    Visitors,
    /// Neither.
    Nobodys,
}

/// A cable that would do it. `is_cured`: the one that the plan recommends never does this;
/// `heard`: what it really does, where people call two things by one name.
pub fn cause_cable(
    cable: &Cable,
    always: bool,
    whose: Whose,
    is_cured: bool,
    symptom: Symptom,
    heard: Symptom,
) -> String {
    let how = if always {
        "does this"
    } else {
        "does this with some outputs"
    };
    let name = cable.name;
    let test = match heard {
        Symptom::Hollow => " It is, if a mono voice vanishes.",
        Symptom::Inverted => " It is, if a mono voice stays loud but sounds as if inside out.",
        _ => "",
    };
    let cure = if is_cured {
        "; the answer above does not"
    } else {
        ""
    };
    match (symptom, whose) {
        (Symptom::Quiet, Whose::Answers) => {
            format!("The right cable ({name}) {how}, and nothing is wrong: turn the amplifier up.")
        }
        (_, Whose::Answers) => format!("The right cable ({name}) {how}: read what to mind above."),
        (_, Whose::Visitors) => format!("Your cable ({name}) {how} between these sockets{cure}.{test}"),
        (_, Whose::Nobodys) => {
            format!("Is your cable of this kind: {name}? Between these sockets it {how}{cure}.{test}")
        }
    }
}

/// A setting or mishap that would do it, with what to try.
pub const fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::LeadsCrossed => "The two leads may be exchanged: swap the plugs at the amplifier.",
        Setting::OneLeadLoose => {
            "One plug may not be in fully, or only one of two leads is connected: push both in fully."
        }
        Setting::SleeveNotTouching => {
            "A plug may not be in fully, so that its sleeve touches nothing: push it in fully."
        }
        Setting::MixToOneOutput => {
            "The mix may go to one output only, or the output is an auxiliary send: play a test on left and right in turn."
        }
        Setting::MonoMix => {
            "The output may play a mono mix: look for a mono switch in the interface's mixer."
        }
        Setting::PolaritySwitch => "A polarity switch (\u{d8}) may be on for one channel: switch it off.",
        Setting::ModeSwitch => {
            "The amplifier's switch may stand at the other mode: compare mono and stereo with the lead."
        }
        Setting::NotRouted => {
            "The mix may not be sent to this output, or it is muted: look in the interface's mixer."
        }
        Setting::VolumeDown => {
            "A volume on the way may be at zero or very low: computer, mixer, output knob, amplifier."
        }
        Setting::LowLevelSetting => {
            "The output may be set to \u{2212}10 dBV or attenuated: set it to +4 dBu or to its neutral position."
        }
        Setting::TooHot => {
            "The output may be louder than the input takes: turn it down, or set it to \u{2212}10 dBV."
        }
        Setting::MicrophoneGain => {
            "The plug may sit in a microphone input: use a line input, or turn its gain to the lowest."
        }
        Setting::ProtocolSetting => {
            "The two optical sockets may be set to different formats: set both to S/PDIF or both to ADAT."
        }
        Setting::SampleRate => {
            "The two devices may run at different sample rates: set the amplifier to take its clock from the input."
        }
        Setting::GroundLoop => {
            "A ground loop: plug everything into one outlet strip, try a laptop on its battery, then an isolation transformer. Never lift the mains earth."
        }
        Setting::MainsNearby => "A power supply or mains cable beside the lead: move them apart.",
        Setting::PhantomPower => {
            "48 V (phantom power) may be on at the input: switch it off before you plug in again."
        }
        Setting::DigitalSignal => {
            "The source may send digital data: look for S/PDIF, AES or ADAT beside the socket."
        }
    }
}
