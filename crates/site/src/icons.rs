//! The icons of an installed page, drawn from the page's own icon.
//! A maskable icon fills its square and keeps its drawing inside the circle that every system leaves.

use serde_json::{Value, json};

use crate::preview::Painter;
use crate::trouble::Outcome;

const ICON: &str = include_str!("../../../public/icon.svg");
/// The colour of the icon's ground, which a maskable one has everywhere.
pub const GROUND: &str = "#12345b";

/// One icon.
#[derive(Clone, Copy, Debug)]
pub struct Icon {
    /// Its name in the site.
    pub file: &'static str,
    /// Its width and height.
    pub size: u32,
    /// Whether a system may cut it to any shape.
    pub maskable: bool,
}

/// All of them; the last is for the home screens that do not read the manifest.
pub const ICONS: [Icon; 4] = [
    Icon {
        file: "icon-192.png",
        size: 192,
        maskable: false,
    },
    Icon {
        file: "icon-512.png",
        size: 512,
        maskable: false,
    },
    Icon {
        file: "icon-maskable-512.png",
        size: 512,
        maskable: true,
    },
    Icon {
        file: "apple-touch-icon.png",
        size: 180,
        maskable: true,
    },
];

impl Icon {
    /// As PNG.
    ///
    /// # Errors
    /// If the page's icon is no SVG.
    pub fn png(&self, painter: &Painter) -> Outcome<Vec<u8>> {
        if self.maskable {
            painter.transparent(&maskable(), self.size)
        } else {
            painter.transparent(ICON, self.size)
        }
    }
}

/// The icon on a full ground, at four fifths of its size.
fn maskable() -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\" viewBox=\"0 0 40 40\">\
         <rect width=\"40\" height=\"40\" fill=\"{GROUND}\"/>\
         <svg x=\"4\" y=\"4\" width=\"32\" height=\"32\" viewBox=\"0 0 32 32\">{ICON}</svg></svg>"
    )
}

/// The manifest of the installable page. Every address in it is relative to its own, so it serves in any folder; an `id` would be relative
/// to the host, and make one app of two folders, so the app goes by its `start_url`.
pub fn manifest() -> Value {
    let icons: Vec<Value> = ICONS
        .iter()
        .filter(|icon| icon.file.starts_with("icon"))
        .map(|icon| {
            let size = icon.size;
            let purpose = if icon.maskable { "maskable" } else { "any" };
            json!({"src": icon.file, "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose})
        })
        .collect();
    json!({
        "start_url": "./", "scope": "./", "display": "standalone", "lang": "en", "dir": "ltr",
        "name": "Cable chooser", "short_name": "Cables",
        "description": "Which cable joins an audio interface to a headphone amplifier",
        "categories": ["music", "utilities"],
        "background_color": "#f6f1e6", "theme_color": "#f6f1e6", "icons": icons,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_drawn_in_its_size() -> Outcome {
        let painter = Painter::new();
        for icon in ICONS {
            let bytes = icon.png(&painter)?;
            assert!(bytes.starts_with(b"\x89PNG"), "{}", icon.file);
            // Width and height are the first words of the first chunk.
            assert_eq!(&bytes[16..20], icon.size.to_be_bytes(), "{}", icon.file);
        }
        Ok(())
    }

    #[test]
    fn the_ground_is_that_of_the_icon() {
        assert!(ICON.contains(GROUND));
    }

    #[test]
    fn the_manifest_can_be_installed() {
        let manifest = manifest();
        let sizes: Vec<_> = manifest["icons"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|icon| &icon["sizes"])
            .collect();
        assert!(sizes.contains(&&json!("192x192")) && sizes.contains(&&json!("512x512")));
    }

    #[test]
    fn two_folders_of_a_host_are_two_apps() {
        let manifest = manifest();
        assert_eq!(manifest.get("id"), None, "it would be resolved against the host");
        assert_eq!(manifest["start_url"], "./");
    }
}
