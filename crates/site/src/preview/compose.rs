//! What stands where in a preview: the name, the verdict, the answer in large letters, both ends, the drawing.
//! Large letters, because most chats show it no wider than a hand.

use std::fmt::Write as _;

use advice::draw::{Mode, Scene, View, svg};

use super::lines::{Setting, lines};
use super::painter::{FAMILY, Painter};
use super::{HEIGHT, WIDTH};
use crate::html;

/// The margin on all sides.
const MARGIN: u32 = 56;
/// The words' colours and the ground, those of the page.
const INK: &str = "#1c2127";
const SOFT: &str = "#54534c";
const PAPER: &str = "#f6f1e6";

const HEADLINE: Setting = Setting {
    size: 50,
    bold: true,
    width: 1088.0,
    lines: 2,
};
const ENDS: Setting = Setting {
    size: 28,
    bold: false,
    width: 1088.0,
    lines: 2,
};

/// What a preview says.
#[derive(Clone, Debug)]
pub struct Face<'a> {
    /// The verdict in a few words.
    pub verdict: &'a str,
    /// The colour of the verdict.
    pub tone: &'a str,
    /// The answer in a few words.
    pub headline: &'a str,
    /// From what to what.
    pub ends: &'a str,
}

/// The preview as SVG.
pub fn compose(painter: &Painter, face: &Face<'_>, scene: Option<&Scene>) -> String {
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
         font-family=\"{FAMILY}\"><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"
    );
    let mut below = 88;
    let headline = lines(painter, face.headline, HEADLINE);
    let ends = lines(painter, face.ends, ENDS);
    let text_height =
        60 * u32::try_from(headline.len()).unwrap_or(2) + 36 * u32::try_from(ends.len()).unwrap_or(2);
    let _ = write!(
        out,
        "<rect width=\"{WIDTH}\" height=\"{}\" fill=\"{PAPER}\"/>",
        below + text_height + 36
    );
    masthead(&mut out, painter, face);
    for line in &headline {
        below += 60;
        words(&mut out, line, MARGIN, below, HEADLINE.size, true, INK);
    }
    below += 8;
    for line in &ends {
        below += 36;
        words(&mut out, line, MARGIN, below, ENDS.size, false, SOFT);
    }
    if let Some(scene) = scene {
        drawing(&mut out, scene, below + 40);
    }
    out.push_str("</svg>");
    out
}

/// The name on the left, the verdict as a stamp on the right.
fn masthead(out: &mut String, painter: &Painter, face: &Face<'_>) {
    words(out, advice::text::page::NAME, MARGIN, 74, 28, true, SOFT);
    let width = painter.width(face.verdict, 26, true);
    let left = 1200.0 - 56.0 - width;
    let _ = write!(
        out,
        "<rect x=\"{:.0}\" y=\"40\" width=\"{:.0}\" height=\"48\" rx=\"8\" fill=\"{}\"/>\
         <text x=\"{:.0}\" y=\"73\" font-size=\"26\" font-weight=\"700\" fill=\"#ffffff\">{}</text>",
        left - 20.0,
        width + 40.0,
        face.tone,
        left,
        html::text(face.verdict)
    );
}

fn words(out: &mut String, words: &str, x: u32, y: u32, size: u32, bold: bool, colour: &str) {
    let weight = if bold { 700 } else { 400 };
    let _ = write!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{}</text>",
        html::text(words)
    );
}

/// The scene, as large as it gets in what is left.
fn drawing(out: &mut String, scene: &Scene, top: u32) {
    let _ = write!(
        out,
        "<svg x=\"{}\" y=\"{top}\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\">{}</svg>",
        MARGIN / 2,
        WIDTH - MARGIN,
        HEIGHT.saturating_sub(top + MARGIN / 2),
        scene.size.width / 10,
        scene.size.height / 10,
        svg(scene, "drawing", Mode::Standalone(View::Outside)).trim_end()
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        let face = Face {
            verdict: "<i>&",
            tone: "#000000",
            headline: "</text><script>alert(1)</script>",
            ends: "\"'&amp;",
        };
        let painter = Painter::new();
        let svg = compose(&painter, &face, None);
        assert!(!svg.contains("<script") && !svg.contains("<i>"), "{svg}");
        assert!(painter.opaque(&svg, WIDTH, HEIGHT).is_ok());
    }
}
