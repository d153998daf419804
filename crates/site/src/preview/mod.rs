//! The picture that a chat shows for a link: the answer in a few words over the drawing of the cable.
//! It is composed as SVG from the same scene that the page shows, and drawn once for each different content.

mod compose;
mod kept;
mod lines;
mod painter;

pub use compose::{Face, compose};
pub use kept::Kept;
pub use painter::Painter;

/// The width that networks ask for.
pub const WIDTH: u32 = 1200;
/// The height that goes with it.
pub const HEIGHT: u32 = 630;
/// Its name in the folder of a pair.
pub const FILE: &str = "preview.png";
