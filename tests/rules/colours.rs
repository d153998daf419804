//! The page's colours: every pair that occurs stands out enough, by light and by lamp.
//! The colours of drawings are held by a test beside the drawing; what a browser finds on the whole page is in the journeys.

use std::collections::BTreeMap;
use std::io;

use product_tests::repository::tracked;

use crate::none_of;

/// Words and what they stand on: at least 4.5:1.
const WORDS: [(&str, &[&str]); 9] = [
    ("ink", &["paper", "sheet", "tape", "lit"]),
    ("ink-soft", &["paper", "sheet", "lit"]),
    ("on-action", &["action"]),
    ("on-stamp", &["yes", "care", "no", "question"]),
    ("yes", &["paper", "sheet"]),
    ("care", &["paper", "sheet"]),
    ("no", &["paper", "sheet"]),
    ("question", &["paper", "sheet"]),
    // The chosen state of a button is its colours exchanged.
    ("action", &["on-action"]),
];

/// Lines, marks and frames of controls, and what they stand on: at least 3:1.
const GRAPHICS: [(&str, &[&str]); 9] = [
    ("line", &["paper", "sheet"]),
    ("tape-edge", &["tape", "sheet"]),
    ("focus", &["paper", "sheet", "tape", "lit"]),
    ("action", &["paper", "sheet"]),
    ("left", &["paper", "sheet", "lit"]),
    ("right", &["paper", "sheet", "lit"]),
    ("ground", &["paper", "sheet", "lit"]),
    ("yes", &["paper"]),
    ("no", &["tape", "sheet"]),
];

/// Distances, letters and fonts are no colours.
fn colours(block: &str) -> BTreeMap<&str, &str> {
    let tokens = block.lines().filter_map(|line| {
        let (name, value) = line
            .trim()
            .strip_prefix("--")?
            .strip_suffix(';')?
            .split_once(": ")?;
        value.starts_with('#').then_some((name, value))
    });
    tokens.collect()
}

/// The relative luminance of WCAG.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let digits = colour.get(at..at + 2).unwrap_or_default();
        let value = f64::from(u8::from_str_radix(digits, 16).unwrap_or_default()) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn words_and_lines_stand_out_by_light_and_by_lamp() -> io::Result<()> {
    let sheet = tracked()?
        .into_iter()
        .find(|file| file.path == "styles/tokens.css")
        .map(|file| file.text)
        .unwrap_or_default();
    let (light, dark) = sheet
        .split_once("@media (prefers-color-scheme: dark)")
        .unwrap_or_default();
    let light = colours(light);
    assert!(light.len() > 15, "the tokens are not where they were");
    let mut findings = Vec::new();
    for (scheme, tokens) in [("light", light), ("dark", colours(dark))] {
        for (table, least) in [(WORDS, 4.5), (GRAPHICS, 3.0)] {
            for (front, backs) in table {
                for back in backs {
                    let (Some(a), Some(b)) = (tokens.get(front), tokens.get(back)) else {
                        findings.push(format!("{scheme}: no --{front} or no --{back}"));
                        continue;
                    };
                    let found = contrast(a, b);
                    if found < least {
                        findings.push(format!(
                            "{scheme}: --{front} on --{back} is {found:.2}, not {least}"
                        ));
                    }
                }
            }
        }
    }
    none_of("too faint", &findings);
    Ok(())
}

#[test]
fn the_measure_is_that_of_the_standard() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.001);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}

#[test]
fn no_component_brings_a_style_of_its_own() -> io::Result<()> {
    let findings: Vec<String> = tracked()?
        .into_iter()
        .filter(|file| file.path.starts_with("src/") && file.ends_in(&[".rs"]))
        .filter(|file| file.text.contains(" style=") || file.text.contains(".set_css_text("))
        .map(|file| file.path)
        .collect();
    none_of("an inline style; the policy forbids it", &findings);
    Ok(())
}
