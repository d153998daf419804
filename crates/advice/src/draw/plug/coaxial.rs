//! Coaxial plugs: RCA with its split shell around the pin, and BNC with the slot of its bayonet.
//! Proportions after IEC 60603-14 and IEC 61169-8.

use interconnect::{Connector, Gender};

use super::{Curve, Frame, To, block, boot, grooves, round};
use crate::draw::pen::{Pen, line};
use crate::draw::scene::Paint;

pub(super) fn rca_nose(pen: &mut Pen, frame: Frame) {
    round(
        pen,
        frame,
        Paint::Metal,
        &[To(0, 8), Curve([(2, 15), (6, 16), (12, 16)]), To(60, 16)],
    );
    round(pen, frame, Paint::Metal, &[To(44, 44), To(48, 47), To(110, 47)]);
    // The slots that make the shell springy.
    for &v in &[-24, 24] {
        let slot = [pen.from(frame.at(44, v)), pen.to(frame.at(84, v))];
        pen.path(&slot, None, line(Paint::Ink, 14));
    }
}

/// The threaded barrel of an RCA socket on a cable.
pub(super) fn rca_socket_nose(pen: &mut Pen, frame: Frame) {
    block(pen, frame, (-4, 8), (-16, 16), 2, Paint::Hole);
    round(pen, frame, Paint::Metal, &[To(0, 38), To(4, 42), To(90, 42)]);
    grooves(pen, frame, [20, 34, 48, 62, 76], 42, Paint::Shade);
}

#[inline(never)] // comes with the second part of the page
pub(super) fn bnc_nose(pen: &mut Pen, frame: Frame) {
    round(pen, frame, Paint::Metal, &[To(0, 30), To(30, 30)]);
    round(
        pen,
        frame,
        Paint::Metal,
        &[To(12, 66), To(18, 72), To(140, 72), To(150, 64)],
    );
    // The slot that the stud of the socket slides into, and its round end.
    let slot = [
        pen.from(frame.at(14, 22)),
        super::Segment::Curve(
            pen.point(frame.at(50, 22)),
            pen.point(frame.at(40, -18)),
            pen.point(frame.at(84, -20)),
        ),
    ];
    pen.path(&slot, None, line(Paint::Ink, 34));
    let end = pen.point(frame.at(88, -20));
    pen.circle(end, 32, Some(Paint::Hole), None);
    grooves(pen, frame, [112, 122, 132], 70, Paint::Shade);
}

pub(super) fn handle(pen: &mut Pen, frame: Frame, connector: Connector, gender: Gender, boot_paint: Paint) {
    let extent = super::extent(connector, gender);
    let (nose, half, end) = (extent.nose, extent.half.min(58), extent.end);
    let boot_at = end - 80;
    round(
        pen,
        frame,
        Paint::Metal,
        &[To(nose, half - 6), To(nose + 6, half), To(nose + 40, half)],
    );
    grooves(
        pen,
        frame,
        [nose + 14, nose + 22, nose + 30],
        half - 2,
        Paint::Shade,
    );
    round(
        pen,
        frame,
        Paint::Body,
        &[
            To(nose + 40, half - 4),
            To(boot_at - 10, half - 4),
            To(boot_at, half - 12),
        ],
    );
    boot(pen, frame, (boot_at, end), (half - 16, 22), boot_paint);
    grooves(pen, frame, [boot_at + 32, boot_at + 48], 26, Paint::Shade);
}
