//! A drawing of the inside read back as a person reads it: which dot has which name beside it, where each conductor ends,
//! and what is crossed out. Nothing here asks the code that draws; a contact is what stands written next to its dot.

use std::collections::BTreeSet;

use advice::draw::scene::{Dash, Item, Joins, Point, Segment, Shape, Text};
use advice::draw::{Format, Layer, Paint, Scene};

/// A terminal as it is seen.
#[derive(Clone, Debug)]
pub(crate) struct Dot {
    pub(crate) at: Point,
    /// The name beside it.
    pub(crate) name: String,
    /// Whether it is crossed out and called open.
    pub(crate) is_open: bool,
    /// The joins that it shows.
    pub(crate) joins: Joins,
    /// 1 where the name stands before it in the direction of flow, so that its plug's end does too; else -1.
    toward: i32,
    /// The row of plugs, counted from the source, and the plug in it, from left to right.
    pub(crate) plug: (usize, usize),
}

/// A conductor or a bridge, with all the dots that it ends on.
#[derive(Clone, Debug)]
pub(crate) struct Strand {
    pub(crate) joins: Joins,
    pub(crate) ends: BTreeSet<usize>,
}

/// What a drawing of the inside says.
pub(crate) struct Reading {
    pub(crate) dots: Vec<Dot>,
    pub(crate) strands: Vec<Strand>,
}

/// A shield: the corners of its braid, two at each end, and the joins that it shows.
struct Braid {
    corners: [Point; 4],
    joins: Joins,
}

impl Reading {
    /// Reads a drawing with so many plugs in each row.
    pub(crate) fn of(scene: &Scene, format: Format, rows: &[usize]) -> Result<Self, String> {
        let mut dots = named_dots(scene, format)?;
        mark_open(&mut dots, scene, format)?;
        dots.sort_by_key(|dot| along(dot.at, format));
        seat(&mut dots, format, rows)?;
        let strands = strands(scene, &dots)?;
        for (index, dot) in dots.iter().enumerate() {
            let is_reached = strands.iter().any(|strand| strand.ends.contains(&index));
            if dot.is_open == is_reached {
                return Err(format!("{dot:?} is open or has a conductor, and not both"));
            }
        }
        Ok(Self { dots, strands })
    }

    /// Whether a strand lies within one plug: what the plug ties.
    pub(crate) fn is_bridge(&self, strand: &Strand) -> bool {
        let plugs: BTreeSet<_> = strand.ends.iter().map(|end| self.dots[*end].plug).collect();
        plugs.len() == 1
    }
}

/// A coordinate in the direction of flow.
pub(crate) fn along(p: Point, format: Format) -> i32 {
    match format {
        Format::Tall => p.y,
        Format::Wide => p.x,
    }
}

/// A coordinate from left channel to right.
pub(crate) fn across(p: Point, format: Format) -> i32 {
    match format {
        Format::Tall => p.x,
        Format::Wide => p.y,
    }
}

fn inside(scene: &Scene) -> impl Iterator<Item = &Item> {
    scene.items.iter().filter(|item| item.layer == Layer::Inside)
}

fn texts(scene: &Scene) -> impl Iterator<Item = &Text> {
    inside(scene).filter_map(|item| match &item.shape {
        Shape::Text(text) => Some(text),
        _ => None,
    })
}

/// Where the words are seen: at the height of their letters' middle.
fn eye(text: &Text) -> Point {
    Point::new(text.at.x, text.at.y - text.size * 36 / 100)
}

/// The dot in line with some words that is nearest to them.
fn beside(dots: &[Dot], text: &Text, format: Format) -> Option<usize> {
    let eye = eye(text);
    let in_line = |dot: &Dot| (across(dot.at, format) - across(eye, format)).abs() < 10;
    let nearest = dots.iter().enumerate().filter(|(_, dot)| in_line(dot));
    nearest
        .min_by_key(|(_, dot)| (along(dot.at, format) - along(eye, format)).abs())
        .map(|(index, _)| index)
}

/// Every terminal with its name; an error where one has none or two.
fn named_dots(scene: &Scene, format: Format) -> Result<Vec<Dot>, String> {
    let mut dots: Vec<Dot> = inside(scene)
        .filter_map(|item| match item.shape {
            Shape::Circle { centre, .. } => Some(Dot {
                at: centre,
                name: String::new(),
                is_open: item.stroke.is_some_and(|stroke| stroke.paint == Paint::Open),
                joins: item.joins,
                toward: 0,
                plug: (0, 0),
            }),
            _ => None,
        })
        .collect();
    for text in texts(scene).filter(|text| text.words != "open") {
        let found = beside(&dots, text, format).ok_or(format!("{text:?} is beside no terminal"))?;
        let dot = &mut dots[found];
        let distance = along(dot.at, format) - along(eye(text), format);
        if !dot.name.is_empty() || distance.abs() > 200 {
            return Err(format!("{text:?} is not the name of {dot:?}"));
        }
        dot.name = text.words.to_string();
        dot.toward = distance.signum();
    }
    match dots.iter().find(|dot| dot.name.is_empty()) {
        Some(dot) => Err(format!("{dot:?} has no name")),
        None => Ok(dots),
    }
}

/// Holds the three signs of an open contact together: the paint of its ring, the cross in it, and the word.
fn mark_open(dots: &mut [Dot], scene: &Scene, format: Format) -> Result<(), String> {
    let mut called = BTreeSet::new();
    for text in texts(scene).filter(|text| text.words == "open") {
        let found = beside(dots, text, format).ok_or(format!("{text:?} is beside no terminal"))?;
        let distance = along(dots[found].at, format) - along(eye(text), format);
        if distance.signum() != dots[found].toward || !called.insert(found) {
            return Err(format!("{text:?} is not about {:?}", dots[found]));
        }
    }
    let crossings = |centre: Point| {
        let through = |item: &&Item| {
            let open = item.stroke.is_some_and(|stroke| stroke.paint == Paint::Open);
            let ends =
                ends_of(item).map(|(a, b)| Point::new(i32::midpoint(a.x, b.x), i32::midpoint(a.y, b.y)));
            open && ends == Some(centre)
        };
        inside(scene).filter(through).count()
    };
    for (index, dot) in dots.iter().enumerate() {
        let lines = if dot.is_open { 2 } else { 0 };
        if dot.is_open != called.contains(&index) || crossings(dot.at) != lines {
            return Err(format!("{dot:?} is only half marked as open"));
        }
    }
    Ok(())
}

/// Tells row from row by the side on which names stand, and plug from plug by the widest gaps.
fn seat(dots: &mut [Dot], format: Format, rows: &[usize]) -> Result<(), String> {
    let mut row = 0;
    let mut before = 1;
    for dot in dots.iter_mut() {
        if dot.toward != before {
            row += 1;
            before = dot.toward;
        }
        dot.plug.0 = row;
    }
    if row + 1 != rows.len() {
        return Err(format!("{} rows of plugs, not {}", row + 1, rows.len()));
    }
    for (row, plugs) in rows.iter().enumerate() {
        let mut places: Vec<i32> = dots
            .iter()
            .filter(|dot| dot.plug.0 == row)
            .map(|dot| across(dot.at, format))
            .collect();
        places.sort_unstable();
        let mut gaps: Vec<(i32, i32)> = places
            .windows(2)
            .map(|pair| (pair[1] - pair[0], pair[1]))
            .collect();
        gaps.sort_unstable();
        let starts: Vec<i32> = gaps
            .iter()
            .rev()
            .take(plugs - 1)
            .map(|(_, start)| *start)
            .collect();
        for dot in dots.iter_mut().filter(|dot| dot.plug.0 == row) {
            dot.plug.1 = starts
                .iter()
                .filter(|start| **start <= across(dot.at, format))
                .count();
        }
    }
    Ok(())
}

/// The two ends of a line that is not closed.
fn ends_of(item: &Item) -> Option<(Point, Point)> {
    let Shape::Path(segments) = &item.shape else {
        return None;
    };
    let moves = segments.iter().filter(|s| matches!(s, Segment::Move(_))).count();
    match (segments.first()?, segments.last()?) {
        (Segment::Move(first), Segment::Line(last) | Segment::Curve(_, _, last)) if moves == 1 => {
            Some((*first, *last))
        }
        _ => None,
    }
}

fn braids(scene: &Scene) -> Vec<Braid> {
    inside(scene)
        .filter(|item| item.fill == Some(Paint::Shield))
        .filter_map(|item| match &item.shape {
            Shape::Path(segments) => match segments.as_slice() {
                [
                    Segment::Move(a),
                    Segment::Curve(_, _, b),
                    Segment::Line(c),
                    Segment::Curve(_, _, d),
                    Segment::Close,
                ] => Some(Braid {
                    corners: [*a, *d, *b, *c],
                    joins: item.joins,
                }),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

impl Braid {
    /// Whether a line that ends there ends in the braid's near or far end.
    fn holds(&self, p: Point) -> bool {
        self.corners.chunks(2).any(|end| {
            let within = |v: i32, a: i32, b: i32| a.min(b) - 12 <= v && v <= a.max(b) + 12;
            within(p.x, end[0].x, end[1].x) && within(p.y, end[0].y, end[1].y)
        })
    }

    /// Whether a line is the braid's own edge.
    fn has_edge(&self, (a, b): (Point, Point)) -> bool {
        self.corners.contains(&a) && self.corners.contains(&b)
    }
}

/// Every conductor and bridge; the ends of a shield are those of what is gathered from its braid.
fn strands(scene: &Scene, dots: &[Dot]) -> Result<Vec<Strand>, String> {
    let braids = braids(scene);
    let new = |joins| Strand {
        joins,
        ends: BTreeSet::new(),
    };
    let mut shields: Vec<Strand> = braids.iter().map(|braid| new(braid.joins)).collect();
    let mut found = Vec::new();
    let signals = [Paint::Left, Paint::Right, Paint::Ground, Paint::Data];
    for item in inside(scene) {
        let is_signal = |s: advice::draw::scene::Stroke| signals.contains(&s.paint) && s.dash != Dash::Axis;
        let (true, Some(ends)) = (item.stroke.is_some_and(is_signal), ends_of(item)) else {
            continue;
        };
        if braids.iter().any(|braid| braid.has_edge(ends)) {
            continue;
        }
        let dot = |p: Point| dots.iter().position(|dot| dot.at == p);
        let ends = match (
            dot(ends.0),
            dot(ends.1),
            braids.iter().position(|b| b.holds(ends.1)),
        ) {
            (Some(a), Some(b), _) => {
                found.push(Strand {
                    joins: item.joins,
                    ends: BTreeSet::from([a, b]),
                });
                continue;
            }
            (Some(a), None, Some(braid)) => (a, braid),
            _ => {
                return Err(format!(
                    "a conductor from {:?} to {:?} ends in the air",
                    ends.0, ends.1
                ));
            }
        };
        let shield = &mut shields[ends.1];
        if shield.joins != item.joins || !shield.ends.insert(ends.0) {
            return Err(format!(
                "an end of a shield of joins {:?} shows {:?}",
                shield.joins, item.joins
            ));
        }
    }
    found.extend(shields);
    Ok(found)
}
