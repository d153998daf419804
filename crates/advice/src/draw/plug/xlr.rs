//! XLR plugs: the male's open shell with its window for the latch, the female's slim front with its latch button.
//! Proportions after IEC 61076-2-103; the latch is drawn on the side where it is when pin 3 is below.

use interconnect::{Connector, Gender};

use super::{Curve, Frame, To, block, boot, grooves, round};
use crate::draw::pen::Pen;
use crate::draw::scene::Paint;

/// The shell of the male, with the window into which the latch of the female snaps.
pub(super) fn male_nose(pen: &mut Pen, frame: Frame) {
    round(
        pen,
        frame,
        Paint::Metal,
        &[To(0, 84), To(4, 90), To(186, 90), To(190, 93)],
    );
    block(pen, frame, (36, 66), (-14, 14), 4, Paint::Hole);
}

/// The front of the female, which goes into the shell of the male.
pub(super) fn female_nose(pen: &mut Pen, frame: Frame) {
    round(
        pen,
        frame,
        Paint::Metal,
        &[
            To(0, 68),
            Curve([(0, 74), (3, 78), (8, 78)]),
            To(150, 78),
            To(156, 88),
            To(170, 90),
        ],
    );
    block(pen, frame, (42, 62), (-12, 12), 2, Paint::Shade);
}

/// A window cut into the shell, to see the contacts.
pub(super) fn window(pen: &mut Pen, frame: Frame) {
    block(pen, frame, (24, 158), (-74, 74), 10, Paint::Hole);
}

/// One of the contacts in the window, in the order of their numbers across.
pub(super) fn pin(
    pen: &mut Pen,
    frame: Frame,
    connector: Connector,
    gender: Gender,
    number: u8,
    paint: Paint,
) {
    let (pitch, middle) = match connector {
        Connector::Xlr4 => (36, 90),
        _ => (46, 92),
    };
    let v = i32::from(number) * pitch - middle;
    let (from, half) = match gender {
        Gender::Male => (40, 10),
        Gender::Female => (30, 14),
    };
    block(pen, frame, (from, 158), (v - half, v + half), half - 2, paint);
    if gender == Gender::Female {
        block(pen, frame, (from, from + 8), (v - 7, v + 7), 0, Paint::Hole);
    }
}

pub(super) fn handle(pen: &mut Pen, frame: Frame, gender: Gender, boot_paint: Paint) {
    let nose = super::extent(Connector::Xlr3, gender).nose;
    round(
        pen,
        frame,
        Paint::Metal,
        &[To(nose, 93), To(nose + 4, 96), To(380, 96), To(388, 86)],
    );
    if gender == Gender::Female {
        // The button of the latch.
        block(pen, frame, (nose + 14, nose + 96), (-26, 26), 8, Paint::Body);
        grooves(
            pen,
            frame,
            [nose + 34, nose + 46, nose + 58, nose + 70],
            16,
            Paint::Light,
        );
    }
    round(pen, frame, Paint::Body, &[To(388, 82), To(436, 76), To(440, 70)]);
    boot(pen, frame, (440, 520), (66, 26), boot_paint);
    grooves(pen, frame, [472, 488], 34, Paint::Shade);
}
