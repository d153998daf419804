//! The gain steps as a recipe. The order is that of safety first: volumes down, connect, switch on, then turn up slowly.
//! Makers' manuals for the order (Allen & Heath, Sweetwater, Mackie Onyx, Benchmark), Benchmark for the good range of the knob.

use alloc::string::String;

/// For a line output.
pub const fn line_steps() -> &'static [&'static str] {
    &[
        "Take the headphones off. Turn the amplifier's volume to zero, its gain switch to LOW, and stop the music.",
        "Connect the cable first, then plug in the headphones.",
        "Switch the interface on first and the amplifier last; off again in the reverse order.",
        "At the interface use the neutral, nominal setting: no boost and no attenuation. Faders at 0 dB, the output knob at full or at its mark.",
        "Play the loudest music you know and turn the amplifier up slowly from zero, until it is comfortable.",
        "Good: the amplifier's knob ends between about 10 and 2 o'clock. Below 9 o'clock, lower the gain switch first, then the interface.",
        "If it distorts, turn the interface down 6 dB and the amplifier up: if that cures it, the amplifier's input was overloaded.",
    ]
}

/// For a headphone output.
pub const fn phones_steps() -> &'static [&'static str] {
    &[
        "Take the headphones off. Turn both volumes to zero, the amplifier's gain switch to LOW, and stop the music.",
        "Connect the cable first, then plug in the headphones.",
        "Switch the source on first and the amplifier last; off again in the reverse order.",
        "Turn the source's headphone volume to the middle, a knob to about 12 o'clock: strong enough, without being at its maximum.",
        "Play the loudest music you know and turn the amplifier up slowly from zero, until it is comfortable.",
        "Too loud although the amplifier is low: turn the source down. Too quiet although the amplifier is past 2 o'clock: turn the \
         source up in small steps, to four fifths at most, a knob to about 3 o'clock.",
        "If it distorts, turn the source down first. Then mark both settings, so that you find them again.",
    ]
}

/// The first step without its word about the gain switch, where a sentence with the right position follows.
pub fn without_low(step: &str) -> String {
    let mut text = String::new();
    let mut comma = "";
    for part in step.split(',') {
        if part.ends_with("gain switch to LOW") {
            comma = "";
            continue;
        }
        text.push_str(comma);
        text.push_str(part);
        comma = ",";
    }
    text
}

/// For a digital link.
pub const fn digital_steps() -> &'static [&'static str] {
    &[
        "Take the headphones off. Turn the amplifier's volume to zero and its gain switch to LOW.",
        "Connect the cable, switch the source on first and the amplifier last; off again in the reverse order.",
        "Leave the source at full digital level, 0 dB; set the amplifier to this input and let it take its clock from it.",
        "Play the loudest music you know and turn the amplifier up slowly from zero, until it is comfortable.",
        "Good: its knob ends between about 10 and 2 o'clock. Past 3 o'clock and still too quiet: volume to zero, one gain step up, and again.",
    ]
}
