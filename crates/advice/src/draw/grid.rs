//! The columns of a drawing and the fronts of the devices at its two ends.
//! A pair of sockets has a column each, left first; a single one lies in the middle.

use alloc::vec::Vec;

use interconnect::network::Side;
use interconnect::port::Port;

use super::face;
use super::pen::{Spot, spot};
use super::scene::{Format, Size};

/// Between the edge of the drawing and what is in it.
pub(super) const MARGIN: i32 = 60;

/// A device's front with its sockets.
pub(super) struct Panel {
    pub(super) side: Side,
    pub(super) port: &'static Port,
    /// Where it begins and ends, along.
    pub(super) from: i32,
    pub(super) to: i32,
    /// The middle of each socket.
    pub(super) sockets: Vec<Spot>,
}

/// The columns that a drawing is laid in.
pub(super) struct Grid {
    pub(super) format: Format,
    /// The middle of the drawing, across.
    middle: i32,
    across: i32,
}

impl Grid {
    /// For a drawing with devices at its ends.
    pub(super) const fn new(format: Format, columns: usize) -> Self {
        let (middle, across) = match format {
            // Names stand to the right of plugs, so the middle lies a little to the left.
            Format::Tall => (1520, 3200),
            Format::Wide if columns > 1 => (1600, 2930),
            Format::Wide => (1150, 1950),
        };
        Self {
            format,
            middle,
            across,
        }
    }

    /// For a cable by itself, whose plugs reach so far across.
    pub(super) const fn bare(format: Format, columns: usize, reach: i32) -> Self {
        let half = if columns > 1 { 1290 } else { 640 };
        match format {
            Format::Tall => Self::new(format, columns),
            Format::Wide => {
                let middle = if reach + 60 > half { reach + 60 } else { half };
                Self {
                    format,
                    middle,
                    across: middle * 2,
                }
            }
        }
    }

    /// The middle of a column, across.
    pub(super) const fn column(&self, (index, count): (usize, usize)) -> i32 {
        let half = match self.format {
            Format::Tall => 770,
            Format::Wide => 650,
        };
        match (count, index) {
            (0 | 1, _) => self.middle,
            (_, 0) => self.middle - half,
            _ => self.middle + half,
        }
    }

    /// The extent of the drawing across.
    pub(super) const fn across(&self) -> i32 {
        self.across
    }

    /// The thickness of a device's front, along.
    pub(super) fn panel(&self, port: &Port) -> i32 {
        let heights = port.sockets.iter().map(|s| face::half_size(s).1);
        match self.format {
            Format::Tall => 400 + 2 * heights.max().unwrap_or(0),
            Format::Wide => 1640,
        }
    }
}

/// An extent along and across as width and height.
pub(super) const fn oriented(format: Format, along: i32, across: i32) -> Size {
    match format {
        Format::Tall => Size {
            width: across,
            height: along,
        },
        Format::Wide => Size {
            width: along,
            height: across,
        },
    }
}

/// The front of a device that begins there.
pub(super) fn panel(grid: &Grid, side: Side, port: &'static Port, from: i32) -> Panel {
    let to = from + grid.panel(port);
    let count = port.sockets.len();
    let sockets = port.sockets.iter().enumerate().map(|(i, socket)| {
        let (wide, high) = face::half_size(socket);
        let half = match grid.format {
            Format::Tall => high,
            Format::Wide => wide,
        };
        // The sockets lie at the edge that the plugs come from, the words at the other.
        let along = match side {
            Side::A => to - half - 90,
            Side::B => from + half + 90,
        };
        spot(along, grid.column((i, count)))
    });
    Panel {
        side,
        port,
        from,
        to,
        sockets: sockets.collect(),
    }
}
