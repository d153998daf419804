//! The pictures of sockets that are not jacks, mark by mark from back to front.
//! XLR sockets sit in the usual flange with a screw in two corners; the latch is a tab above, pin 3 is below.

use interconnect::{Connector, Gender};

use super::Mark::{self, Accent, Block, Disc, Glint, Holes, Line, Shape, Sign};
use crate::draw::scene::Paint::{Body, Edge, Glow, Hole, Ink, Insulator, Marking, Metal, Right, Shade};

/// The marks of a socket; none for jacks.
pub(super) const fn marks(connector: Connector, gender: Gender) -> &'static [Mark] {
    match (connector, gender) {
        (Connector::Xlr3, Gender::Female) => XLR3_FEMALE,
        (Connector::Xlr3, Gender::Male) => XLR3_MALE,
        (Connector::Xlr4, _) => XLR4,
        (Connector::Combo, _) => COMBO,
        (Connector::Rca, _) => RCA,
        (Connector::Bnc, _) => BNC,
        (Connector::Db25, _) => DB25,
        (Connector::Toslink, _) => TOSLINK,
        (Connector::Usb, _) => USB,
        (Connector::Speaker, _) => POSTS,
        _ => &[],
    }
}

/// The flange of XLR sockets, with these marks in it.
macro_rules! flanged {
    ($($mark:expr),* $(,)?) => {
        &[
            Block(Metal, (0, 0), (118, 128), 22),
            Disc(Edge, (-97, 107), 13),
            Line(Ink, (-104, 114), (-90, 100)),
            Disc(Edge, (97, -107), 13),
            Line(Ink, (90, -100), (104, -114)),
            $($mark),*
        ]
    };
}

/// The front of an XLR female with the tab that one presses to release the plug, with these marks in it.
macro_rules! latched {
    ($radius:literal, $($mark:expr),* $(,)?) => {
        flanged![
            Disc(Metal, (0, 0), 104),
            Disc(Hole, (0, 0), 90),
            Disc(Body, (0, 0), $radius),
            Block(Metal, (0, -100), (34, 20), 8),
            Line(Edge, (-20, -106), (20, -106)),
            Line(Edge, (-20, -98), (20, -98)),
            Line(Edge, (-20, -90), (20, -90)),
            $($mark),*
        ]
    };
}

const XLR3_FEMALE: &[Mark] = latched![
    80,
    Disc(Hole, (36, -8), 13),
    Sign((62, -8), "1"),
    Disc(Hole, (-36, -8), 13),
    Sign((-62, -8), "2"),
    Disc(Hole, (0, 34), 13),
    Sign((24, 44), "3"),
];

const XLR3_MALE: &[Mark] = flanged![
    Disc(Metal, (0, 0), 102),
    Disc(Hole, (0, 0), 94),
    // The window in the shell, for the latch of the plug, and the key below.
    Block(Hole, (0, -97), (14, 7), 2),
    Block(Body, (0, 80), (9, 9), 2),
    Disc(Metal, (-36, -8), 12),
    Sign((-62, -8), "1"),
    Disc(Metal, (36, -8), 12),
    Sign((62, -8), "2"),
    Disc(Metal, (0, 34), 12),
    Sign((-24, 44), "3"),
];

const XLR4: &[Mark] = latched![
    80,
    Disc(Hole, (38, -16), 13),
    Sign((63, -16), "1"),
    Disc(Hole, (24, 28), 13),
    Sign((47, 38), "2"),
    Disc(Hole, (-24, 28), 13),
    Sign((-47, 38), "3"),
    Disc(Hole, (-38, -16), 13),
    Sign((-63, -16), "4"),
];

/// XLR female around a 6.35 mm jack.
const COMBO: &[Mark] = latched![
    90,
    Disc(Metal, (0, 0), 42),
    Disc(Hole, (0, 0), 32),
    Glint(42),
    Disc(Hole, (54, -26), 10),
    Sign((74, -14), "1"),
    Disc(Hole, (-54, -26), 10),
    Sign((-74, -14), "2"),
    Disc(Hole, (0, 60), 10),
    Sign((24, 70), "3"),
];

const RCA: &[Mark] = &[
    Disc(Metal, (0, 0), 64),
    Disc(Metal, (0, 0), 44),
    Accent(34),
    Disc(Hole, (0, 0), 17),
    Glint(44),
];

const BNC: &[Mark] = &[
    Disc(Edge, (0, 0), 74),
    Block(Metal, (0, 0), (60, 10), 4),
    Disc(Metal, (0, 0), 48),
    Disc(Marking, (0, 0), 38),
    Disc(Hole, (0, 0), 11),
    Glint(48),
];

const DB25: &[Mark] = &[
    Block(Metal, (0, 0), (262, 62), 12),
    Disc(Edge, (-235, 0), 24),
    Disc(Hole, (-235, 0), 11),
    Disc(Edge, (235, 0), 24),
    Disc(Hole, (235, 0), 11),
    Shape(
        Metal,
        &[
            (-190, -42),
            (190, -42),
            (195, -34),
            (180, 36),
            (172, 42),
            (-172, 42),
            (-180, 36),
            (-195, -34),
        ],
    ),
    Shape(
        Body,
        &[
            (-182, -33),
            (182, -33),
            (186, -27),
            (173, 29),
            (167, 33),
            (-167, 33),
            (-173, 29),
            (-186, -27),
        ],
    ),
    Holes(13, 28, -14),
    Holes(12, 28, 14),
];

const TOSLINK: &[Mark] = &[
    Block(Body, (0, 0), (70, 64), 8),
    Shape(
        Hole,
        &[(-46, 40), (-46, -22), (-28, -40), (28, -40), (46, -22), (46, 40)],
    ),
    Disc(Shade, (0, 4), 22),
    Disc(Glow, (0, 4), 12),
];

const USB: &[Mark] = &[
    Block(Metal, (0, 0), (66, 40), 34),
    Block(Hole, (0, 0), (50, 22), 20),
    Block(Body, (0, 0), (34, 5), 3),
];

const POSTS: &[Mark] = &[
    Block(Body, (0, 0), (118, 68), 16),
    Disc(Right, (-58, 0), 46),
    Disc(Metal, (-58, 0), 28),
    Disc(Hole, (-58, 0), 16),
    Disc(Insulator, (58, 0), 46),
    Disc(Metal, (58, 0), 28),
    Disc(Hole, (58, 0), 16),
    Sign((0, -40), "+"),
    Sign((0, 44), "−"),
];
