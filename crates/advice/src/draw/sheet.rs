//! The style sheet of a drawing that stands alone: the light palette of `styles/drawing.css`, which a test compares.
//! A page does not use it; there the same class names take their colours from custom properties.

use alloc::string::String;

use super::scene::{Item, Paint, Scene};
use super::svg::pieces;

impl Paint {
    /// Its colour on light paper.
    pub const fn colour(self) -> &'static str {
        match self {
            Self::Paper => "#fffcf5",
            Self::Marking => "#ffffff",
            Self::Ink | Self::Text => "#1c2127",
            Self::Metal => "#d3d5d3",
            Self::Insulator | Self::Hole => "#14171b",
            Self::Body => "#3d434b",
            Self::Light => "#ffffff66",
            Self::Shade => "#0000002e",
            Self::Face => "#efe9da",
            Self::Edge => "#736c5c",
            Self::Jacket => "#555c64",
            Self::Ghost => "#f6f0e1",
            Self::Left => "#0b5cc4",
            Self::Right => "#c0390b",
            Self::Ground => "#4d5863",
            Self::Shield => "#ddd6c5",
            Self::Data => "#7b3fb0",
            Self::Glow => "#f04a30",
            Self::Open => "#7d4a00",
            Self::Stop => "#a02318",
            Self::Soft => "#54534c",
        }
    }
}

/// What holds for every shape; the page's style sheet says the same.
const RULES: &str = ".drawing{fill:none;stroke-linecap:round;stroke-linejoin:round;\
    font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif}\
    .dash-right{stroke-dasharray:90 50}.dash-ground{stroke-dasharray:1 45}.dash-axis{stroke-dasharray:70 40 5 40;stroke-linecap:butt}";

/// Appends the style sheet, as far as the scene needs it.
#[inline(never)] // comes with the second part of the page
pub(super) fn standalone(out: &mut String, scene: &Scene) {
    out.push_str(RULES);
    for paint in Paint::ALL {
        let fills = |item: &Item| item.fill == Some(*paint);
        let lines = |item: &Item| item.stroke.is_some_and(|s| s.paint == *paint);
        let items = scene.items.as_slice();
        for (used, class, property) in [
            (
                *paint == Paint::Paper || items.iter().any(fills),
                ".fill-",
                "{fill:",
            ),
            (items.iter().any(lines), ".line-", "{stroke:"),
        ] {
            if used {
                pieces(out, &[class, paint.name(), property, paint.colour(), "}"]);
            }
        }
    }
}
