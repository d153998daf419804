//! The figures of the level plan as a person reads them: the places of the chain, the rows of the table, the figures one can type.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::part::{minutes, tenths};
use crate::figure::{Decimal, FigureKey};
use crate::plan::{Figure, Levels, Place, Range, Stage};

/// The title of the picture.
pub const LADDER: &str = "The level on its way from the converter to your ears";
/// In place of a figure.
pub const NOT_KNOWN: &str = "not known";

/// A place of the chain.
pub const fn place(place: Place) -> &'static str {
    match place {
        Place::FullScale => "Converter, full scale",
        Place::Output => "Output, as set",
        Place::Cable => "Behind the cable",
        Place::Input => "Amplifier's input",
        Place::Gain => "After the gain",
        Place::Headphones => "At the headphones",
        Place::Loudness => "Peaks in the ears",
    }
}

const fn unit(place: Place) -> &'static str {
    match place {
        Place::Loudness => "dB",
        _ => "dBu",
    }
}

fn range(range: Range, unit: &str) -> String {
    let (min, max) = (tenths(range.min), tenths(range.max));
    if min == max {
        format!("{max} {unit}")
    } else {
        format!("{min} to {max} {unit}")
    }
}

/// A level with its unit.
pub fn stage_level(place: Place, level: Range) -> String {
    range(level, unit(place))
}

/// What is written at a limit.
pub fn stage_limit(place: Place, limit: f64) -> String {
    let limit = tenths(limit);
    match place {
        Place::Loudness => format!("hurts above {limit} dB"),
        Place::Headphones => format!("gives up to {limit} dBu"),
        _ => format!("takes {limit} dBu"),
    }
}

/// How far a level is from its limit, at its louder end.
pub fn stage_room(level: Range, limit: f64) -> String {
    let room = limit - level.max;
    if room < 0.0 {
        format!("{} dB over", tenths(-room))
    } else {
        format!("{} dB to spare", tenths(room))
    }
}

/// A stage as a sentence.
pub fn stage(stage: &Stage) -> String {
    let name = place(stage.place);
    let mut text = match stage.level {
        Some(level) => format!("{name}: {}", stage_level(stage.place, level)),
        None => format!("{name}: {NOT_KNOWN}"),
    };
    if let Some(limit) = stage.limit {
        text.push_str(", ");
        text.push_str(&stage_limit(stage.place, limit));
        if let Some(level) = stage.level {
            text.push_str(", ");
            text.push_str(&stage_room(level, limit));
        }
    }
    if let Some(average) = stage.average {
        text.push_str(", music on the average ");
        text.push_str(&range(average, "dB"));
    }
    text.push('.');
    text
}

/// A row of the table of levels.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelRow {
    /// What it is.
    pub name: &'static str,
    /// Its figure with the unit, or that it is not known.
    pub value: String,
    /// Whether it is over a limit.
    pub over: bool,
}

fn figure(figure: Figure, unit: &str) -> String {
    match figure {
        Figure::Unknown => NOT_KNOWN.to_string(),
        Figure::Number(number) => format!("{} {unit}", tenths(number)),
        Figure::Between(between) => range(between, unit),
    }
}

fn ends(figure: Figure) -> Option<(f64, f64)> {
    match figure {
        Figure::Unknown => None,
        Figure::Number(number) => Some((number, number)),
        Figure::Between(range) => Some((range.min, range.max)),
    }
}

/// Hours, so that a person can plan with them: minutes where there are few, and no limit where a week has fewer.
fn hours(figure: Figure, every: &str, most: f64) -> String {
    match ends(figure) {
        None => NOT_KNOWN.to_string(),
        Some((least, _)) if least >= most => format!("all {every}"),
        Some((least, _)) if least >= 1.0 => format!("{} h a {every}", tenths(least)),
        Some((least, _)) => format!("{} min a {every}", minutes(least)),
    }
}

/// How to get from full to the wanted loudness; the quieter end of the sensitivity decides how far up is still safe to say.
fn change(figure: Figure) -> String {
    match ends(figure) {
        None => NOT_KNOWN.to_string(),
        Some((_, most)) if most <= 0.0 => format!(
            "about {} dB below full",
            tenths(-f64::midpoint(most, ends(figure).map_or(most, |e| e.0)))
        ),
        Some(_) => "at full, and perhaps still a little quiet".to_string(),
    }
}

/// The level plan as rows, with what is not known as such.
#[inline(never)] // comes with the second part of the page
pub fn level_rows(levels: &Levels) -> Vec<LevelRow> {
    let row = |name, value, over| LevelRow { name, value, over };
    let headroom = match ends(levels.amp_input_headroom_db) {
        Some((least, _)) if least < 0.0 => format!("none: up to {} dB over", tenths(-least)),
        _ => figure(levels.amp_input_headroom_db, "dB"),
    };
    let clips = levels.amp_input_clips == Some(true);
    let loud = ends(levels.spl_max_db).is_some_and(|(_, most)| most > 120.0);
    alloc::vec![
        row(
            "At the amplifier's input, at most",
            figure(levels.amp_input_dbu_peak, "dBu"),
            clips
        ),
        row("Room below what that input takes", headroom, clips),
        row(
            "At the headphones, at most",
            figure(levels.headphone_vrms_max, "V"),
            levels.amp_output_clips == Some(true)
        ),
        row(
            "Power into them, at most",
            figure(levels.headphone_power_mw_max, "mW"),
            false
        ),
        row(
            "Peaks in the ears, with the knob full",
            figure(levels.spl_max_db, "dB"),
            loud
        ),
        row(
            "Music on the average, with the knob full",
            figure(levels.spl_avg_db, "dB"),
            false
        ),
        row(
            "Safe for so long (WHO)",
            hours(levels.who_weekly_hours_at_avg, "week", 168.0),
            false
        ),
        row(
            "Safe for so long (NIOSH, for work)",
            hours(levels.niosh_hours_at_avg, "day", 24.0),
            false
        ),
        row(
            "The knob for the wanted average",
            change(levels.further_change_db_for_target),
            false
        ),
    ]
}

/// What a figure is that the visitor can type.
pub const fn figure_label(key: FigureKey) -> &'static str {
    match key {
        FigureKey::Length => "Length of the cable",
        FigureKey::OutDbu => "Level of the output at 0 dBFS",
        FigureKey::OutOhm => "Impedance of the output",
        FigureKey::TrimDb => "Level set at the source (0 is full)",
        FigureKey::InOhm => "Impedance of the amplifier's input",
        FigureKey::InMaxDbu => "The most that its input takes",
        FigureKey::AmpGainDb => "Gain of the amplifier, knob full",
        FigureKey::KnobDb => "The amplifier's knob (0 is full)",
        FigureKey::AmpOhm => "Impedance of its headphone output",
        FigureKey::AmpMaxV => "The most that it gives, in volts",
        FigureKey::AmpMaxMa => "The most that it gives, in milliamperes",
        FigureKey::HpOhm => "Impedance of the headphones",
        FigureKey::HpDbV => "Their sensitivity at 1 V",
        FigureKey::HpDbMw => "Their sensitivity at 1 mW",
        FigureKey::HpMaxMw => "The most power that they take",
        FigureKey::Lufs => "Average level of the music",
        FigureKey::TargetDb => "The average loudness that you want",
    }
}

/// Why a typed figure cannot be used, and what to type; `None` where it can.
#[inline(never)] // comes with the second part of the page
pub fn figure_trouble(key: FigureKey, typed: &str) -> Option<String> {
    let (min, max) = key.range();
    let within = format!("{} to {} {}", min.print(), max.print(), key.unit());
    match Decimal::parse(typed) {
        Some(value) if key.allows(value) => None,
        Some(_) => Some(format!("Out of range: {within} are possible. Left out for now.")),
        None if typed.is_empty() => Some(format!("Empty: worked out without it. {within} are possible.")),
        None if typed.contains(',') => {
            Some("A point for the fraction, please, and no commas. Left out for now.".to_string())
        }
        None => Some(format!(
            "Not a plain number such as 1.5. {within} are possible. Left out for now."
        )),
    }
}
