//! Previews that were drawn before, by their content.
//! The name is the digest of the SVG, so a picture that has not changed is not drawn again, and nothing can be stale.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{HEIGHT, Painter, WIDTH};
use crate::digest;
use crate::trouble::{Outcome, Trouble};

/// Changes when the way of drawing does, the font for example.
const WAY: &str = "1";

/// The folder of pictures.
#[derive(Debug, Default)]
pub struct Kept {
    folder: Option<PathBuf>,
    drawn: AtomicUsize,
}

impl Kept {
    /// In this folder, or nowhere.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn open(folder: Option<&Path>) -> Outcome<Self> {
        if let Some(folder) = folder {
            fs::create_dir_all(folder).map_err(Trouble::with_file("make", folder))?;
        }
        Ok(Self {
            folder: folder.map(Path::to_path_buf),
            drawn: AtomicUsize::new(0),
        })
    }

    /// The picture as PNG, drawn only if it is not there.
    ///
    /// # Errors
    /// If it cannot be drawn or kept.
    pub fn picture(&self, painter: &Painter, svg: &str) -> Outcome<Vec<u8>> {
        let name = digest::name([WAY, svg].concat().as_bytes());
        let file = self.folder.as_ref().map(|folder| folder.join(name + ".png"));
        if let Some(bytes) = file.as_ref().and_then(|file| fs::read(file).ok()) {
            return Ok(bytes);
        }
        let bytes = painter.opaque(svg, WIDTH, HEIGHT)?;
        self.drawn.fetch_add(1, Ordering::Relaxed);
        if let Some(file) = file {
            // A run that is stopped must not leave half a picture under its name.
            let unfinished = file.with_extension("part");
            fs::write(&unfinished, &bytes).map_err(Trouble::with_file("write", &unfinished))?;
            fs::rename(&unfinished, &file).map_err(Trouble::with_file("write", &file))?;
        }
        Ok(bytes)
    }

    /// How many had to be drawn.
    pub fn drawn(&self) -> usize {
        self.drawn.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_not_changed_is_not_drawn_again() -> Outcome {
        let folder = std::env::temp_dir().join(format!("cable-chooser-previews-{}", std::process::id()));
        let painter = Painter::new();
        let svg = |colour: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
                 <path fill=\"{colour}\" d=\"M0 0h99v99z\"/></svg>"
            )
        };
        let first = Kept::open(Some(&folder))?;
        let picture = first.picture(&painter, &svg("red"))?;
        assert_eq!(first.drawn(), 1);
        let second = Kept::open(Some(&folder))?;
        assert!(second.picture(&painter, &svg("red"))? == picture);
        assert_eq!(second.drawn(), 0);
        assert!(second.picture(&painter, &svg("blue"))? != picture);
        assert_eq!(second.drawn(), 1);
        fs::remove_dir_all(&folder).map_err(Trouble::with_file("remove", &folder))
    }
}
