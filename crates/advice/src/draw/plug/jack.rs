//! Jack plugs: 6.35, 4.4, 3.5 and 2.5 mm, with two to five contacts, from one description.
//! Proportions after IEC 60603-11 and JEITA RC-8141C.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::{Connector, Contact, Gender};

use super::{Curve, Frame, Step, To, block, boot, grooves, outline, round, solid};
use crate::draw::pen::Pen;
use crate::draw::scene::Paint;

/// A jack: its radius, and where each contact begins and ends along it.
struct Jack {
    radius: i32,
    bands: &'static [(Contact, i32, i32)],
}

const fn jack(connector: Connector) -> Jack {
    use Contact::{Ring, Ring1, Ring2, Ring3, Sleeve, Tip};
    let (radius, bands): (i32, &'static [(Contact, i32, i32)]) = match connector {
        Connector::Ts635 => (32, &[(Tip, 0, 95), (Sleeve, 110, 305)]),
        Connector::Ts35 => (18, &[(Tip, 0, 42), (Sleeve, 50, 140)]),
        Connector::Trs35 => (18, &[(Tip, 0, 40), (Ring, 47, 67), (Sleeve, 74, 140)]),
        Connector::Trrs35 => (
            18,
            &[(Tip, 0, 40), (Ring1, 46, 64), (Ring2, 70, 88), (Sleeve, 94, 140)],
        ),
        Connector::Trrs25 => (
            13,
            &[(Tip, 0, 30), (Ring1, 36, 50), (Ring2, 56, 70), (Sleeve, 76, 110)],
        ),
        Connector::Jack44 => (
            22,
            &[
                (Tip, 0, 48),
                (Ring1, 56, 80),
                (Ring2, 88, 112),
                (Ring3, 120, 144),
                (Sleeve, 152, 195),
            ],
        ),
        _ => (32, &[(Tip, 0, 95), (Ring, 110, 155), (Sleeve, 170, 305)]),
    };
    Jack { radius, bands }
}

/// The outline of one contact; the tip is a bullet with a neck.
fn steps(radius: i32, contact: Contact, from: i32, to: i32) -> Vec<Step> {
    if contact != Contact::Tip {
        return vec![To(from, radius), To(to, radius)];
    }
    let (r, t) = (radius, to);
    vec![
        To(0, r / 4),
        Curve([(t / 20, r / 2), (t / 5, r * 7 / 10), (t * 40 / 100, r * 94 / 100)]),
        Curve([(t * 46 / 100, r), (t * 54 / 100, r), (t * 58 / 100, r * 9 / 10)]),
        Curve([
            (t * 66 / 100, r * 62 / 100),
            (t * 74 / 100, r * 58 / 100),
            (t * 80 / 100, r * 62 / 100),
        ]),
        Curve([(t * 88 / 100, r * 70 / 100), (t * 90 / 100, r * 96 / 100), (t, r)]),
    ]
}

pub(super) fn nose(pen: &mut Pen, frame: Frame, connector: Connector) {
    let Jack { radius, bands } = jack(connector);
    let mut before = None;
    for (contact, from, to) in bands {
        if let Some(end) = before {
            let ring = [To(end, radius), To(*from, radius)];
            solid(pen, frame, Paint::Insulator, None, &ring);
        }
        round(pen, frame, Paint::Metal, &steps(radius, *contact, *from, *to));
        before = Some(*to);
    }
}

/// The front of a jack socket on a cable: a barrel with the hole in its end.
pub(super) fn socket_nose(pen: &mut Pen, frame: Frame, connector: Connector) {
    let radius = jack(connector).radius;
    let (barrel, length) = (radius + 28, radius * 2);
    block(pen, frame, (-4, 10), (-radius, radius), 2, Paint::Hole);
    round(
        pen,
        frame,
        Paint::Metal,
        &[To(0, barrel - 6), To(6, barrel), To(length, barrel)],
    );
}

pub(super) fn band(connector: Connector, contact: Contact) -> Option<(i32, i32)> {
    let Jack { radius, bands } = jack(connector);
    let is_jack = connector.contacts().first() == Some(&Contact::Tip) && connector != Connector::Combo;
    let (_, from, to) = bands.iter().find(|(c, _, _)| is_jack && *c == contact)?;
    let middle = if contact == Contact::Tip {
        to * 45 / 100
    } else {
        i32::midpoint(*from, *to)
    };
    Some((middle, radius))
}

pub(super) fn tint(pen: &mut Pen, frame: Frame, connector: Connector, contact: Contact, paint: Paint) {
    let Jack { radius, bands } = jack(connector);
    if let Some((_, from, to)) = bands.iter().find(|(c, _, _)| *c == contact) {
        let steps = steps(radius, contact, *from, *to);
        let strip = outline(pen, frame, &steps, (60, -60));
        pen.path(&strip, Some(paint), None);
    }
}

/// Collar, barrel and boot.
pub(super) fn handle(pen: &mut Pen, frame: Frame, connector: Connector, gender: Gender, boot_paint: Paint) {
    let extent = super::extent(connector, gender);
    let (nose, half, end) = (extent.nose, extent.half, extent.end);
    let boot_at = end - (end - nose) * 3 / 10;
    let collar = nose + half / 3;
    round(
        pen,
        frame,
        Paint::Metal,
        &[
            To(nose, half * 72 / 100),
            To(nose + 4, half * 78 / 100),
            To(collar, half * 78 / 100),
        ],
    );
    round(
        pen,
        frame,
        Paint::Body,
        &[
            To(collar, half * 88 / 100),
            Curve([(collar + 6, half), (collar + 10, half), (collar + 20, half)]),
            To(boot_at - 14, half),
            Curve([
                (boot_at - 6, half),
                (boot_at, half * 94 / 100),
                (boot_at, half * 86 / 100),
            ]),
        ],
    );
    let knurls = (0..5).map(|i| boot_at - 26 - i * 9);
    grooves(pen, frame, knurls, half * 92 / 100, Paint::Shade);
    boot(pen, frame, (boot_at, end), (half * 74 / 100, 22), boot_paint);
    grooves(
        pen,
        frame,
        [
            boot_at + (end - boot_at) * 4 / 10,
            boot_at + (end - boot_at) * 6 / 10,
        ],
        28,
        Paint::Shade,
    );
}
