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

#[test]
fn words_and_lines_stand_out() {
    for scheme in [":root {", "@media (prefers-color-scheme: dark)", "@media print"] {
        let tokens = tokens(scheme);
        let check = |front: &str, back: &str, least: f64| {
            let found = contrast(tokens[front], tokens[back]);
            assert!(found >= least, "{scheme} {front} on {back}: {found:.2}");
        };
        for words in ["text", "soft", "open"] {
            for back in ["paper", "face", "ghost"] {
                check(words, back, 4.5);
            }
        }
        check(
            "marking",
            "body",
            if scheme == "@media print" { 3.0 } else { 4.5 },
        );
        check("marking", "hole", 4.5);
        for signal in ["left", "right", "ground", "data", "stop"] {
            for back in ["paper", "ghost", "face"] {
                check(signal, back, 3.0);
            }
        }
        check("ground", "shield", 3.0);
        for edge in ["ink", "edge"] {
            for back in ["paper", "face", "ghost"] {
                check(edge, back, 3.0);
            }
        }
        check("ink", "metal", if scheme.contains("dark") { 1.5 } else { 3.0 });
    }
}
