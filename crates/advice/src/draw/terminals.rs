//! The terminals in an opened handle, with the names of the contacts that they are.
//! A contact that no conductor reaches is crossed out and called open.

use super::layout::{Seated, Terminal};
use super::pen::{OUTLINE, Pen, SMALL, line, text_width};
use super::plug;
use super::scene::{Anchor, Format, Joins, Paint, Point, Segment};
use super::trace::{self, Tie, Wire};
use super::words;

/// The terminals of a plug with their names; those that no conductor reaches are marked open.
pub(super) fn draw(pen: &mut Pen, plug: &Seated, index: usize, wires: &[Wire], ties: &[Tie]) {
    let groups = trace::groups(plug);
    plug::window(pen, plug.frame, plug.connector());
    for (i, terminal) in plug.terminals.iter().enumerate() {
        let group = groups.iter().find(|g| g.contains(&i));
        let main = group.and_then(|g| g.first().copied()).unwrap_or(i);
        let wires = || wires.iter().filter(|w| w.ends.contains(&(index, main)));
        let wire = wires().next();
        let is_open = wire.is_none();
        let bridges = ties
            .iter()
            .filter(|tie| tie.plug == index && [tie.from, tie.to].contains(&i));
        // Of two that the plug ties together the conductor ends on one; the other is reached by the bridge alone.
        let ending = wires().filter(|_| i == main);
        let shown = ending.map(|wire| wire.joins).chain(bridges.map(|tie| tie.joins));
        pen.joins = shown.flat_map(Joins::iter).collect();
        let centre = pen.point(terminal.at);
        if is_open {
            let kind = (plug.connector(), plug.plug.gender());
            plug::tint(pen, plug.frame, kind, terminal.of, Paint::Paper);
            open_label(pen, plug, terminal);
        } else {
            let paint = wire.map_or(Paint::Ground, |w| w.signal.paint);
            pen.circle(centre, 46, Some(paint), OUTLINE);
            let kind = (plug.connector(), plug.plug.gender());
            plug::tint(pen, plug.frame, kind, terminal.of, paint);
        }
        pen.joins = Joins::NONE;
        name(pen, plug, terminal);
    }
}

fn name(pen: &mut Pen, plug: &Seated, terminal: &Terminal) {
    let words = words::contact(terminal.contact);
    let at = terminal.at;
    let toward = plug.frame.toward;
    match pen.format {
        Format::Tall => {
            let base = at.along - toward * 160 + 45;
            pen.text(
                Point::new(at.across, base),
                Anchor::Middle,
                SMALL,
                Paint::Text,
                words,
            );
        }
        Format::Wide => {
            let anchor = if toward > 0 { Anchor::End } else { Anchor::Start };
            let x = at.along - toward * 90;
            pen.text(Point::new(x, at.across + 45), anchor, SMALL, Paint::Text, words);
        }
    }
}

/// Says that a contact is open, behind its name, and crosses the terminal out.
fn open_label(pen: &mut Pen, plug: &Seated, terminal: &Terminal) {
    let toward = plug.frame.toward;
    let at = terminal.at;
    let (base, anchor) = match pen.format {
        Format::Tall => (
            Point::new(at.across, at.along - toward * 315 + 45),
            Anchor::Middle,
        ),
        Format::Wide => {
            let past = text_width(&words::contact(terminal.contact), SMALL) + 150;
            (
                Point::new(at.along - toward * past, at.across + 45),
                if toward > 0 { Anchor::End } else { Anchor::Start },
            )
        }
    };
    pen.text(base, anchor, SMALL, Paint::Open, words::OPEN);
    let centre = pen.point(at);
    pen.circle(centre, 42, Some(Paint::Paper), line(Paint::Open, 16));
    for &d in &[-1, 1] {
        let cross = [
            Segment::Move(Point::new(centre.x - 18, centre.y - 18 * d)),
            Segment::Line(Point::new(centre.x + 18, centre.y + 18 * d)),
        ];
        pen.path(&cross, None, line(Paint::Open, 14));
    }
}
