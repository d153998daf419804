//! Plugs that are not round: DB25, TosLink and USB; and the optical plug in the size of a 3.5 mm jack.
//! Proportions after IEC 60807-2 (D-sub) and IEC 60874-17 (F05).

use alloc::vec::Vec;

use interconnect::Connector;

use super::{Curve, Frame, Segment, To, block, boot, round, solid};
use crate::draw::pen::{OUTLINE, Pen, line};
use crate::draw::scene::Paint;

pub(super) fn db25_nose(pen: &mut Pen, frame: Frame) {
    solid(pen, frame, Paint::Metal, OUTLINE, &[To(0, 190), To(46, 194)]);
    let mut dimples = Vec::new();
    for i in -6..=6 {
        dimples.push(pen.from(frame.at(12, i * 28)));
        dimples.push(pen.to(frame.at(30, i * 28)));
    }
    pen.path(&dimples, None, line(Paint::Shade, 16));
    solid(pen, frame, Paint::Metal, OUTLINE, &[To(46, 265), To(60, 265)]);
}

pub(super) fn toslink_nose(pen: &mut Pen, frame: Frame) {
    solid(pen, frame, Paint::Glow, OUTLINE, &[To(0, 11), To(30, 11)]);
    let key = [To(22, 38), To(30, 42), To(96, 42), To(102, 48), To(130, 48)];
    round(pen, frame, Paint::Insulator, &key);
    block(pen, frame, (60, 84), (-16, 16), 3, Paint::Body);
}

pub(super) fn mini_toslink_nose(pen: &mut Pen, frame: Frame) {
    solid(pen, frame, Paint::Glow, OUTLINE, &[To(0, 6), To(8, 6)]);
    round(
        pen,
        frame,
        Paint::Insulator,
        &[
            To(6, 10),
            Curve([(10, 16), (18, 18), (24, 18)]),
            Curve([(34, 18), (34, 12), (42, 12)]),
            Curve([(50, 12), (50, 18), (56, 18)]),
            To(150, 18),
        ],
    );
}

pub(super) fn usb_nose(pen: &mut Pen, frame: Frame) {
    round(pen, frame, Paint::Metal, &[To(0, 40), To(4, 43), To(80, 43)]);
}

pub(super) fn handle(pen: &mut Pen, frame: Frame, connector: Connector, boot_paint: Paint) {
    if connector == Connector::Db25 {
        return db25_handle(pen, frame, boot_paint);
    }
    let extent = super::extent(connector, interconnect::Gender::Male);
    let (nose, half, end) = (extent.nose, extent.half, extent.end);
    let boot_at = end - 110;
    solid(
        pen,
        frame,
        Paint::Body,
        OUTLINE,
        &[
            To(nose, half - 12),
            Curve([(nose, half - 2), (nose + 4, half), (nose + 14, half)]),
            To(boot_at - 40, half),
            Curve([
                (boot_at - 10, half),
                (boot_at - 10, half - 26),
                (boot_at, half - 26),
            ]),
        ],
    );
    // The finger rests at both sides.
    for i in 0..4 {
        let u = nose + 40 + i * 14;
        for (v0, v1) in [(-half + 4, -half + 20), (half - 20, half - 4)] {
            let rib = [pen.from(frame.at(u, v0)), pen.to(frame.at(u, v1))];
            pen.path(&rib, None, line(Paint::Light, 10));
        }
    }
    boot(pen, frame, (boot_at, end), (half - 28, 16), boot_paint);
}

fn db25_handle(pen: &mut Pen, frame: Frame, boot_paint: Paint) {
    let hood = [
        To(60, 262),
        To(180, 262),
        Curve([(250, 262), (280, 120), (330, 96)]),
        To(360, 90),
    ];
    solid(pen, frame, Paint::Body, OUTLINE, &hood);
    for &side in &[-1, 1] {
        // The thumb screws, which stand out behind the hood's shoulders.
        let screw = |u| pen.point(frame.at(u, side * 232));
        let shaft = [Segment::Move(screw(0)), Segment::Line(screw(60))];
        pen.path(&shaft, None, line(Paint::Edge, 60));
        let (a, b) = (
            pen.point(frame.at(84, side * 216)),
            pen.point(frame.at(160, side * 248)),
        );
        pen.rect(a, b, 20, Some(Paint::Metal), OUTLINE);
    }
    boot(pen, frame, (360, 430), (70, 50), boot_paint);
}
