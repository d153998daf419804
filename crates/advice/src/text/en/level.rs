//! The level plan in words: figures with their units, what was assumed, and what is safe.

use alloc::format;
use alloc::string::{String, ToString};

use interconnect::gain::{Assumption, Caution, Knob, Span};

use super::part::{minutes, tenths};

/// Ends that are nearer than this are told as one figure, in decibels.
pub const ONE_FIGURE_DB: f64 = 0.05;

/// A span in decibels: "15.4", or "9.4 to 15.4".
fn span(span: Span) -> String {
    let (min, max) = (tenths(span.min), tenths(span.max));
    // What the table of levels gives as one figure.
    if max == min || span.max - span.min < ONE_FIGURE_DB {
        min
    } else {
        format!("{min} to {max}")
    }
}

/// A number of something: "1 minute", "2 minutes".
fn counted(number: &str, unit: &str) -> String {
    let plural = if number == "1" { "" } else { "s" };
    [number, " ", unit, plural].concat()
}

/// The gain position to choose.
#[inline(never)] // comes with the second part of the page
pub fn gain_position(control: Option<&str>, position: &str) -> String {
    match control {
        Some(control) => format!("Set the {control} to {position}."),
        None => format!("Set the gain to {position}."),
    }
}

/// The control that sets the source's level.
pub fn source_control(control: &str) -> String {
    format!("The control for it: {control}.")
}

/// Where the source's control stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceSetting {
    /// At full, as the recipe for line outputs has it.
    Full,
    /// In the middle, as the one for headphone outputs has it.
    Middle,
    /// Where the visitor says.
    AsSet,
}

/// What arrives at the amplifier with the source at this setting, what the amplifier takes, and the trim that follows, 0 or less.
#[inline(never)] // comes with the second part of the page
pub fn input_level(setting: SourceSetting, level_dbu: Span, limit_dbu: f64, trim_db: f64) -> String {
    let (level, limit) = (span(level_dbu), tenths(limit_dbu));
    if trim_db < 0.0 {
        return format!(
            "At full, {level} dBu would arrive and the amplifier takes {limit} dBu: turn it down by {} dB. That leaves 3 dB for peaks \
             between the samples.",
            tenths(-trim_db)
        );
    }
    let place = match setting {
        SourceSetting::Full => "At full",
        SourceSetting::Middle => "There, about 15 dB below full",
        SourceSetting::AsSet => "As set",
    };
    let spare = level_dbu.falling(|dbu| limit_dbu - dbu);
    if spare.min < 0.0 {
        let perhaps = if spare.max < 0.0 { "" } else { "perhaps " };
        format!(
            "{place}, {level} dBu arrives and the amplifier takes {limit} dBu: {perhaps}{} dB too much. Turn it down by that.",
            tenths(-spare.min)
        )
    } else {
        format!(
            "{place}, {level} dBu arrives and the amplifier takes {limit} dBu: {} dB to spare.",
            span(spare)
        )
    }
}

/// The average and the peaks with the amplifier's knob at full, and how long the WHO calls that safe.
#[inline(never)] // comes with the second part of the page
pub fn at_full(average: Span, loudest: Span, weekly_hours: Span) -> String {
    let average = span(average);
    let hours = weekly_hours.min;
    let long = if hours >= 40.0 {
        "which is safe for a working week".to_string()
    } else if hours >= 1.0 {
        format!(
            "which the WHO calls safe for {} a week",
            counted(&tenths(hours), "hour")
        )
    } else {
        format!(
            "which uses up the WHO's safe dose of a week in {}",
            counted(&minutes(hours), "minute")
        )
    };
    let loudest = tenths(loudest.max);
    format!(
        "With the knob at full the average would be {average} dB with peaks of up to {loudest} dB, {long}."
    )
}

/// Behind figures for the unbalanced headphone socket of an amplifier that has a balanced one too.
pub const fn louder_socket() -> &'static str {
    "That is for its unbalanced headphone socket; the balanced one can be 6 dB louder."
}

/// A further trim so that the amplifier's knob comes out of its lowest part; `more` where it comes on top of one.
pub fn zone_trim(trim_db: f64, more: bool) -> String {
    let another = if more { "another " } else { "" };
    format!(
        "Take {another}{} dB off there, so that the amplifier's knob comes up to about 10 o'clock.",
        tenths(-trim_db)
    )
}

/// Where the amplifier's knob will be for the wanted loudness.
#[inline(never)] // comes with the second part of the page
pub fn knob(knob: Knob, may_turn_up: bool) -> String {
    match knob {
        Knob::About(hour) => format!("For a comfortable average expect the knob at about {hour} o'clock."),
        Knob::Bottom => "The knob will stand in its lowest part, where left and right drift apart: lower the gain or the source first.".to_string(),
        Knob::NotEnough if may_turn_up => "Even full may be a little too quiet: a higher gain setting helps.".to_string(),
        Knob::NotEnough => "Even full may be a little too quiet on the average, although peaks are very loud.".to_string(),
    }
}

/// Where a digital volume, or one in steps, will be for the wanted loudness.
#[inline(never)] // comes with the second part of the page
pub fn volume(below_full_db: Span) -> String {
    format!(
        "For a comfortable average expect the volume at about {} dB below full.",
        span(below_full_db.falling(|db| -db))
    )
}

/// How to judge where such a volume ends.
pub const fn even_volume() -> &'static str {
    "Where the volume ends does not matter here: it is digital or in steps, so left and right stay equal however low it is."
}

/// What the knob at full would do; `None` where nothing need be said.
#[inline(never)] // comes with the second part of the page
pub fn caution(caution: Caution, loudest: Span) -> Option<String> {
    let loudest = tenths(loudest.max);
    Some(match caution {
        Caution::None => return None,
        Caution::KeepKnobBelow => "Keep the knob below that mark for long listening.".to_string(),
        Caution::LowerFirst => {
            "Full would be too loud for long listening: lower the gain or the source before you turn up."
                .to_string()
        }
        Caution::RefuseTurnUp => {
            format!("Do not turn it to full: peaks would reach up to {loudest} dB, which hurts.")
        }
        Caution::Alarm => format!(
            "Never turn it to full: by the figures peaks would reach {loudest} dB or so, enough to damage hearing at once."
        ),
    })
}

/// The trim that brings peaks under 110 dB where a plain "turn it up" is refused; less than 0.
pub fn trim_for_ears(trim_db: f64) -> String {
    format!(
        "With the source or the gain {} dB lower even full stays below peaks of 110 dB.",
        tenths(-trim_db)
    )
}

/// What to do when it stays too quiet; not said where full would hurt.
pub const fn too_quiet(even_volume: bool) -> &'static str {
    if even_volume {
        " Full and still too quiet: volume to zero, one gain step up, and again."
    } else {
        " Past 3 o'clock and still too quiet: volume to zero, one gain step up, and again."
    }
}

/// In place of the step that puts a headphone output's volume in the middle, where the visitor says how it is set.
pub const fn source_as_set() -> &'static str {
    "Leave the source's headphone volume as you have set it."
}

/// What was taken for granted because it is not known.
pub const fn assumption(assumption: Assumption) -> &'static str {
    match assumption {
        Assumption::SourceFull => "Assumed: the source stands at full level.",
        Assumption::SourceMiddle => {
            "Assumed: the source's headphone volume stands in the middle, about 15 dB below full."
        }
        Assumption::UsualInputImpedance => {
            "Assumed: the amplifier's input has 10 kilohm, the lowest that is usual."
        }
        Assumption::NoSourceImpedance => {
            "Assumed: the output's own impedance costs nothing; its figure is not known."
        }
        Assumption::NoInputLimit => {
            "Not known: how much the amplifier's input takes. The loudness is worked out as if it took everything."
        }
        Assumption::KnobFull => "Worked out for the amplifier's knob at full.",
        Assumption::NoOutputImpedance => {
            "Assumed: the amplifier's output impedance costs nothing; its figure is not known."
        }
        Assumption::NoOutputLimit => {
            "Not known: how much the amplifier's output gives. The loudness is worked out as if it gave everything."
        }
        Assumption::UsualProgramme => {
            "Assumed: music as loud as streaming services play it (\u{2212}14 LUFS)."
        }
        Assumption::UsualTarget => "Assumed: a comfortable average of 75 dB.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_a_unit_is_not_said_in_the_plural() {
        let at = |hours| at_full(Span::at(80.0), Span::at(94.0), Span::at(hours));
        assert!(at(1.0).ends_with("safe for 1 hour a week."));
        assert!(at(1.5).ends_with("safe for 1.5 hours a week."));
        assert!(at(0.01).ends_with("of a week in 1 minute."));
        assert!(at(0.5).ends_with("of a week in 30 minutes."));
    }

    #[test]
    fn what_is_too_much_for_the_input_is_said_at_every_setting() {
        let at = |setting, level| input_level(setting, level, 8.0, 0.0);
        let (one, some) = (Span::at(11.0), Span { min: 6.0, max: 10.0 });
        assert!(at(SourceSetting::AsSet, one).ends_with("8 dBu: 3 dB too much. Turn it down by that."));
        assert!(
            at(SourceSetting::Middle, some).ends_with("8 dBu: perhaps 2 dB too much. Turn it down by that.")
        );
        assert!(at(SourceSetting::Full, Span::at(4.0)).ends_with("8 dBu: 4 dB to spare."));
    }
}
