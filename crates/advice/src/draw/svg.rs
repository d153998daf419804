//! Prints a scene as SVG text.
//! Inline it carries class names only and takes its colours from the page; standalone it brings its own style sheet.

use alloc::string::String;
use core::fmt::Write as _;

use super::scene::{Anchor, Item, Layer, Point, Scene, Segment, Shape, Stroke, Text};
use super::sheet;

/// What the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Part of a page whose style sheet has the colours and chooses the view.
    Inline,
    /// The same beside words that say what it shows, so that only those who see it meet it.
    Beside,
    /// A file of its own that shows these conductors or handles: for download, print, gallery and previews.
    Standalone(View),
}

/// Which layer lies over the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum View {
    /// Handles and jackets.
    Outside,
    /// Conductors, shields and terminals.
    Inside,
}

impl View {
    const fn shows(self, layer: Layer) -> bool {
        match layer {
            Layer::Base => true,
            Layer::Outside => matches!(self, Self::Outside),
            Layer::Inside => matches!(self, Self::Inside),
        }
    }
}

/// The scene as an `svg` element; ids begin with the prefix, which must be unique in the page.
pub fn svg(scene: &Scene, prefix: &str, mode: Mode) -> String {
    let mut out = String::with_capacity(scene.items.len() * 96 + 1024);
    let standalone = matches!(mode, Mode::Standalone(_));
    let is_said = mode != Mode::Beside;
    out.push_str("<svg class=\"drawing\"");
    out.push_str(if is_said {
        " role=\"img\""
    } else {
        " aria-hidden=\"true\""
    });
    if standalone {
        out.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
        attribute(&mut out, "width", scene.size.width / 10);
        attribute(&mut out, "height", scene.size.height / 10);
    }
    if is_said {
        for &(name, id) in &[("aria-labelledby", "title"), ("aria-describedby", "desc")] {
            pieces(&mut out, &[" ", name, "=\""]);
            escape(&mut out, prefix);
            pieces(&mut out, &["-", id, "\""]);
        }
    }
    let _ = write!(
        out,
        " viewBox=\"0 0 {} {}\">",
        scene.size.width, scene.size.height
    );
    if is_said {
        said(&mut out, scene, prefix);
    }
    if standalone {
        out.push_str("<style>");
        sheet::standalone(&mut out, scene);
        out.push_str("</style>");
        out.push_str("<rect class=\"fill-paper\" width=\"100%\" height=\"100%\"/>");
    }
    items(&mut out, scene, mode);
    out.push_str("</svg>");
    if standalone {
        out.push('\n');
    }
    out
}

/// What those hear who do not see the drawing.
fn said(out: &mut String, scene: &Scene, prefix: &str) {
    named(out, "title", prefix, &scene.title);
    let mut sentences = String::new();
    for sentence in &scene.sentences {
        pieces(&mut sentences, &[sentence, " "]);
    }
    named(out, "desc", prefix, sentences.trim_end());
}

/// Items of one layer and of the same joins that follow one another share a group.
fn items(out: &mut String, scene: &Scene, mode: Mode) {
    let shown = |item: &&Item| match mode {
        Mode::Inline | Mode::Beside => true,
        Mode::Standalone(view) => view.shows(item.layer),
    };
    let mut group = None;
    for item in scene.items.iter().filter(shown) {
        let wanted = (item.layer, item.joins);
        if group != Some(wanted) {
            if group.is_some() {
                out.push_str("</g>");
            }
            open_group(out, item);
            group = Some(wanted);
        }
        element(out, item);
    }
    if group.is_some() {
        out.push_str("</g>");
    }
}

fn open_group(out: &mut String, item: &Item) {
    out.push_str("<g class=\"");
    out.push_str(match item.layer {
        Layer::Base => "base",
        Layer::Outside => "outside",
        Layer::Inside => "inside",
    });
    let mut before = " join\" data-join=\"";
    for join in item.joins.iter() {
        let _ = write!(out, "{before}{join}");
        before = " ";
    }
    out.push_str("\">");
}

fn element(out: &mut String, item: &Item) {
    match &item.shape {
        Shape::Path(segments) => {
            open(out, "path", item);
            out.push_str(" d=\"");
            path(out, segments);
            out.push('"');
        }
        Shape::Rect { corner, size, radius } => {
            open(out, "rect", item);
            attribute(out, "x", corner.x);
            attribute(out, "y", corner.y);
            attribute(out, "width", size.width);
            attribute(out, "height", size.height);
            if *radius > 0 {
                attribute(out, "rx", *radius);
            }
        }
        Shape::Circle { centre, radius } => {
            open(out, "circle", item);
            attribute(out, "cx", centre.x);
            attribute(out, "cy", centre.y);
            attribute(out, "r", *radius);
        }
        Shape::Text(text) => return words(out, item, text),
    }
    out.push_str("/>");
}

fn words(out: &mut String, item: &Item, text: &Text) {
    open(out, "text", item);
    attribute(out, "x", text.at.x);
    attribute(out, "y", text.at.y);
    attribute(out, "font-size", text.size);
    match text.anchor {
        Anchor::Start => {}
        Anchor::Middle => out.push_str(" text-anchor=\"middle\""),
        Anchor::End => out.push_str(" text-anchor=\"end\""),
    }
    if text.bold {
        out.push_str(" font-weight=\"700\"");
    }
    out.push('>');
    escape(out, &text.words);
    out.push_str("</text>");
}

/// The element's name, its classes and the width of its line.
fn open(out: &mut String, name: &str, item: &Item) {
    out.push('<');
    out.push_str(name);
    out.push_str(" class=\"");
    let mut before = "";
    if let Some(fill) = item.fill {
        out.push_str("fill-");
        out.push_str(fill.name());
        before = " ";
    }
    if let Some(Stroke { paint, dash, .. }) = item.stroke {
        out.push_str(before);
        out.push_str("line-");
        out.push_str(paint.name());
        if !dash.class().is_empty() {
            out.push(' ');
            out.push_str(dash.class());
        }
    }
    out.push('"');
    if let Some(stroke) = item.stroke {
        attribute(out, "stroke-width", stroke.width);
    }
}

/// A path in steps from point to point: the same shape in two places is then the same text, which a compressor finds.
fn path(out: &mut String, segments: &[Segment]) {
    let (mut at, mut start) = (Point::default(), Point::default());
    let mut is_first = true;
    for segment in segments {
        match *segment {
            Segment::Move(p) => {
                out.push(if is_first { 'M' } else { 'm' });
                steps(out, at, &[p]);
                (at, start) = (p, p);
            }
            Segment::Line(p) => {
                line(out, at, p);
                at = p;
            }
            Segment::Curve(a, b, c) => {
                out.push('c');
                steps(out, at, &[a, b, c]);
                at = c;
            }
            Segment::Close => {
                out.push('z');
                at = start;
            }
        }
        is_first = false;
    }
}

fn line(out: &mut String, from: Point, to: Point) {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let _ = match (x, y) {
        (_, 0) => write!(out, "h{x}"),
        (0, _) => write!(out, "v{y}"),
        _ => {
            out.push('l');
            steps(out, from, &[to]);
            Ok(())
        }
    };
}

/// Points as seen from one of them; a minus parts two numbers as well as a space.
fn steps(out: &mut String, from: Point, points: &[Point]) {
    let numbers = points.iter().flat_map(|p| [p.x - from.x, p.y - from.y]);
    for (place, number) in numbers.enumerate() {
        if place > 0 && number >= 0 {
            out.push(' ');
        }
        let _ = write!(out, "{number}");
    }
}

fn attribute(out: &mut String, name: &str, value: i32) {
    let _ = write!(out, " {name}=\"{value}\"");
}

fn named(out: &mut String, element: &str, prefix: &str, words: &str) {
    pieces(out, &["<", element, " id=\""]);
    escape(out, prefix);
    pieces(out, &["-", element, "\">"]);
    escape(out, words);
    pieces(out, &["</", element, ">"]);
}

/// Appends one piece after the other.
pub(super) fn pieces(out: &mut String, pieces: &[&str]) {
    for piece in pieces {
        out.push_str(piece);
    }
}

/// Text as XML allows it, in elements and in attributes.
fn escape(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}
