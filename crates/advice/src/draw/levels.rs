//! The level plan as a picture: one bar a place of the chain, from the converter to the ears, with its limit and the room below it.
//! Where a figure is missing there is a dotted frame instead of a bar, because "not known" is neither loud nor quiet.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::Scene;
use super::pen::{Pen, SMALL, USUAL, dashed, line};
use super::scene::{Anchor, Dash, Format, Paint, Point, Segment, Size};
use crate::figure::tenths;
use crate::plan::{Place, Range, Stage};
use crate::text;

/// The width of the picture, in tenths of a unit: that of a small phone.
const WIDTH: i32 = 3200;
/// The height of a row.
const ROW: i32 = 580;
/// Where bars begin and end.
const LEFT: i32 = 40;
const RIGHT: i32 = 3160;
/// Where a bar lies in its row.
const BAR: (i32, i32) = (210, 370);

/// The picture of a chain.
#[inline(never)] // comes with the second part of the page
pub(super) fn levels(stages: &[Stage]) -> Scene {
    let mut pen = Pen::new(Format::Tall);
    for (stage, top) in stages
        .iter()
        .zip((40..).step_by(usize::try_from(ROW).unwrap_or_default()))
    {
        row(&mut pen, stage, top);
    }
    let rows = i32::try_from(stages.len()).unwrap_or_default();
    Scene {
        size: Size {
            width: WIDTH,
            height: 40 + rows * ROW,
        },
        title: text::LADDER.to_owned(),
        sentences: sentences(stages),
        items: pen.items,
    }
}

/// What the picture shows, stage by stage.
pub(super) fn sentences(stages: &[Stage]) -> Vec<String> {
    stages.iter().map(text::stage).collect()
}

fn row(pen: &mut Pen, stage: &Stage, top: i32) {
    let at = |x: i32, y: i32| Point::new(x, top + y);
    pen.text(
        at(LEFT, 150),
        Anchor::Start,
        USUAL,
        Paint::Text,
        text::place(stage.place),
    );
    let (upper, lower) = BAR;
    let Some(level) = stage.level else {
        pen.rect(
            at(LEFT, upper),
            at(RIGHT, lower),
            20,
            None,
            dashed(Paint::Open, 12, Dash::Ground),
        );
        pen.bold(at(RIGHT, 150), Anchor::End, USUAL, Paint::Open, text::NOT_KNOWN);
        if let Some(limit) = stage.limit {
            mark(pen, &at, stage.place, limit);
        }
        return;
    };
    pen.bold(
        at(RIGHT, 150),
        Anchor::End,
        USUAL,
        Paint::Text,
        text::stage_level(stage.place, level),
    );
    pen.rect(
        at(LEFT, upper),
        at(RIGHT, lower),
        20,
        Some(Paint::Face),
        line(Paint::Edge, 8),
    );
    let (sure, most) = (along(stage.place, level.min), along(stage.place, level.max));
    let over = stage.limit.is_some_and(|limit| level.max > limit);
    let paint = if over { Paint::Stop } else { Paint::Ground };
    // What is certain is filled; what may be comes on top as a frame.
    pen.rect(at(LEFT, upper), at(sure, lower), 20, Some(paint), None);
    if most > sure {
        pen.rect(
            at(sure, upper),
            at(most, lower),
            0,
            Some(Paint::Ghost),
            dashed(paint, 14, Dash::Right),
        );
    }
    if let Some(average) = stage.average {
        let (from, to) = (along(stage.place, average.min), along(stage.place, average.max));
        pen.rect(
            at(from, upper + 50),
            at(to.max(from + 20), lower - 50),
            0,
            Some(Paint::Marking),
            None,
        );
    }
    if let Some(limit) = stage.limit {
        mark(pen, &at, stage.place, limit);
        room(pen, &at, stage.place, level, limit);
    }
}

/// The limit: a line across the bar, with its figure below.
fn mark(pen: &mut Pen, at: &dyn Fn(i32, i32) -> Point, place: Place, limit: f64) {
    let x = along(place, limit);
    let stroke = [Segment::Move(at(x, BAR.0 - 30)), Segment::Line(at(x, BAR.1 + 40))];
    pen.path(&stroke, None, line(Paint::Stop, 26));
    // The words lean to the side where there is room for them.
    let anchor = if x > WIDTH / 2 { Anchor::End } else { Anchor::Start };
    pen.text(
        at(x, 520),
        anchor,
        SMALL,
        Paint::Stop,
        text::stage_limit(place, limit),
    );
}

/// The room between the level and its limit: a line with two ends, and how many decibels it is.
fn room(pen: &mut Pen, at: &dyn Fn(i32, i32) -> Point, place: Place, level: Range, limit: f64) {
    let (from, to) = (along(place, level.max), along(place, limit));
    let middle = i32::midpoint(BAR.0, BAR.1);
    let over = level.max > limit;
    let paint = if over { Paint::Marking } else { Paint::Text };
    if (to - from).abs() > 60 {
        let ends = [
            Segment::Move(at(from, middle)),
            Segment::Line(at(to, middle)),
            Segment::Move(at(from, middle - 40)),
            Segment::Line(at(from, middle + 40)),
        ];
        pen.path(&ends, None, line(paint, 14));
    }
    let (x, anchor) = if to > WIDTH / 2 {
        (LEFT, Anchor::Start)
    } else {
        (RIGHT, Anchor::End)
    };
    let paint = if over { Paint::Stop } else { Paint::Soft };
    pen.text(at(x, 520), anchor, SMALL, paint, text::stage_room(level, limit));
}

/// Where a level lies from left to right: 60 dB below to 40 dB above 0 dBu, or 40 to 140 dB SPL.
fn along(place: Place, level: f64) -> i32 {
    let lowest = if place == Place::Loudness { 400 } else { -600 };
    let part = (tenths(level) - lowest).clamp(0, 1000);
    LEFT + part * (RIGHT - LEFT) / 1000
}
