//! The page's style sheet against the paints: every paint in every scheme, the light values as in a downloaded drawing, and contrast.

use std::collections::BTreeMap;

use advice::draw::Paint;

const SHEET: &str = include_str!("../../../../styles/drawing.css");

/// The tokens of one block: the first after `start`.
fn tokens(start: &str) -> BTreeMap<&'static str, &'static str> {
    let from = SHEET.find(start).expect("the block");
    let block = SHEET[from..].split('}').next().expect("its end");
    block
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("--draw-")?
                .strip_suffix(';')?
                .split_once(": ")
        })
        .collect()
}

const SCHEMES: [&str; 4] = [
    ":root {",
    "@media (prefers-color-scheme: dark)",
    "@media print",
    "@media (forced-colors: active)",
];

#[test]
fn every_paint_has_a_token_in_every_scheme_and_its_classes() {
    for scheme in SCHEMES {
        let tokens = tokens(scheme);
        assert_eq!(tokens.len(), Paint::ALL.len(), "{scheme}");
        for paint in Paint::ALL {
            assert!(tokens.contains_key(paint.name()), "{scheme}: {}", paint.name());
        }
    }
    for paint in Paint::ALL {
        for class in ["fill", "line"] {
            let rule = format!(".{class}-{} {{", paint.name());
            assert!(SHEET.contains(&rule), "{rule}");
        }
    }
}

#[test]
fn light_is_the_same_in_a_downloaded_drawing() {
    let tokens = tokens(":root {");
    for paint in Paint::ALL {
        assert_eq!(
            tokens.get(paint.name()),
            Some(&paint.colour()),
            "{}",
            paint.name()
        );
    }
}

fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = u8::from_str_radix(&colour[at..at + 2], 16).expect("two digits");
        let value = f64::from(value) / 255.0;
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

const PALETTES: [&str; 3] = [":root {", "@media (prefers-color-scheme: dark)", "@media print"];

/// What shapes without an outline of their own lie on, and how much they stand out from it at least.
const LINES: [(&[&str], &[&str], f64); 9] = [
    (&["text", "soft", "open"], &["paper", "face", "ghost"], 4.5),
    (&["marking"], &["body", "hole"], 4.5),
    (
        &["left", "right", "ground", "data", "stop", "glow"],
        &["paper", "face", "ghost"],
        3.0,
    ),
    (&["ground"], &["shield"], 3.0),
    (&["ink", "edge"], &["paper", "face", "ghost"], 3.0),
    // Outlines, the bands between the contacts of a jack, lines that lead from a contact to its name, and the signal's
    // paint on the contact of a plug.
    (&["ink", "insulator", "soft"], &["metal"], 3.0),
    (&["left", "right", "ground", "data"], &["metal"], 3.0),
    (&["glow"], &["hole"], 3.0),
    // The pins in the window of an XLR: by light these are dark on dark. They repeat what the dots beside them tell.
    (&["left", "right", "ground", "data"], &["hole"], 2.4),
];

/// Parts with an outline in ink, and what they lie on or touch. Not here, as by light they are dark on dark: the parts of
/// one handle and its lead, and openings in dark plastic, whose numbers stand beside them.
const PARTS: [(&[&str], &[&str]); 4] = [
    (
        &[
            "metal",
            "body",
            "jacket",
            "insulator",
            "glow",
            "edge",
            "left",
            "right",
        ],
        &["paper", "face", "ghost", "metal"],
    ),
    (&["hole"], &["metal", "edge", "marking", "glow", "right"]),
    (&["marking"], &["metal", "hole"]),
    (&["paper", "metal"], &["hole"]),
];

#[test]
fn words_and_lines_stand_out() {
    for scheme in PALETTES {
        let tokens = tokens(scheme);
        for (fronts, backs, least) in LINES {
            for (front, back) in fronts
                .iter()
                .flat_map(|front| backs.iter().map(move |back| (front, back)))
            {
                let found = contrast(tokens[front], tokens[back]);
                assert!(found >= least, "{scheme} {front} on {back}: {found:.2}");
            }
        }
    }
}

/// Where a part meets another one sees an edge if the two differ, or if the line between them differs from one of them.
#[test]
fn the_edge_of_every_part_stands_out() {
    for scheme in PALETTES {
        let tokens = tokens(scheme);
        for (parts, grounds) in PARTS {
            for (part, ground) in parts
                .iter()
                .flat_map(|part| grounds.iter().map(move |on| (part, on)))
            {
                let sides = [(part, ground), (&"ink", part), (&"ink", ground)];
                let found = sides.map(|(a, b)| contrast(tokens[a], tokens[b]));
                let best = found.into_iter().fold(0.0, f64::max);
                assert!(best >= 3.0, "{scheme} {part} on {ground}: {found:.2?}");
            }
        }
    }
}
