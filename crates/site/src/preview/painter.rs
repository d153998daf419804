//! SVG to PNG with the one font that the generator carries.
//! No font of the machine is looked at, so that a picture is the same wherever it is drawn.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

use crate::trouble::{Outcome, Trouble};

const REGULAR: &[u8] = include_bytes!("../../font/Inter-Regular.otf");
const BOLD: &[u8] = include_bytes!("../../font/Inter-Bold.otf");
/// The family of both.
pub(super) const FAMILY: &str = "Inter";

/// Draws SVG.
pub struct Painter {
    options: Options<'static>,
}

impl Default for Painter {
    fn default() -> Self {
        Self::new()
    }
}

impl Painter {
    /// With its font.
    pub fn new() -> Self {
        let mut fonts = Database::new();
        for font in [REGULAR, BOLD] {
            fonts.load_font_data(font.to_vec());
        }
        // The drawing asks for the system's own font, which here is this one.
        fonts.set_sans_serif_family(FAMILY);
        fonts.set_serif_family(FAMILY);
        Self {
            options: Options {
                font_family: FAMILY.to_owned(),
                fontdb: Arc::new(fonts),
                ..Options::default()
            },
        }
    }

    /// How wide words are, in pixels.
    pub fn width(&self, words: &str, size: u32, bold: bool) -> f32 {
        let weight = if bold { 700 } else { 400 };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9000\" height=\"99\"><text y=\"60\" font-family=\"{FAMILY}\" \
             font-size=\"{size}\" font-weight=\"{weight}\">{}</text></svg>",
            crate::html::text(words)
        );
        Tree::from_str(&svg, &self.options).map_or(0.0, |tree| tree.root().abs_bounding_box().width())
    }

    /// A picture without transparency, for previews.
    ///
    /// # Errors
    /// If the text is no SVG.
    pub fn opaque(&self, svg: &str, width: u32, height: u32) -> Outcome<Vec<u8>> {
        let picture = self.draw(svg, width, height)?;
        let colours: Vec<u8> = picture
            .pixels()
            .iter()
            .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
            .collect();
        encode(&colours, width, height, png::ColorType::Rgb)
    }

    /// A picture whose corners may be transparent, for icons.
    ///
    /// # Errors
    /// If the text is no SVG.
    pub fn transparent(&self, svg: &str, size: u32) -> Outcome<Vec<u8>> {
        let picture = self.draw(svg, size, size)?;
        let colours: Vec<u8> = picture
            .pixels()
            .iter()
            .map(PremultipliedColorU8::demultiply)
            .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()])
            .collect();
        encode(&colours, size, size, png::ColorType::Rgba)
    }

    /// A picture as its pixels, row by row: red, green, blue and alpha of each, to be compared with another.
    ///
    /// # Errors
    /// If the text is no SVG.
    pub fn pixels(&self, svg: &str, width: u32, height: u32) -> Outcome<Vec<u8>> {
        Ok(self.draw(svg, width, height)?.take())
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "sizes of pictures are far below what a float can count"
    )]
    fn draw(&self, svg: &str, width: u32, height: u32) -> Outcome<Pixmap> {
        let tree = Tree::from_str(svg, &self.options)
            .map_err(|error| Trouble::new(format!("a picture is no SVG: {error}")))?;
        let mut picture = Pixmap::new(width, height).ok_or_else(|| Trouble::new("a picture has no size"))?;
        let scale = Transform::from_scale(
            width as f32 / tree.size().width(),
            height as f32 / tree.size().height(),
        );
        resvg::render(&tree, scale, &mut picture.as_mut());
        Ok(picture)
    }
}

fn encode(colours: &[u8], width: u32, height: u32, kind: png::ColorType) -> Outcome<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(kind);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(colours))
        .map_err(|error| Trouble::new(format!("a picture cannot be written as PNG: {error}")))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_words_are_wider_and_bold_ones_too() {
        let painter = Painter::new();
        let width = painter.width("Two cables", 50, false);
        assert!((200.0..300.0).contains(&width), "{width}");
        assert!(painter.width("Two cables", 50, true) > width);
        assert!(painter.width("Two cables more", 50, false) > width);
    }

    #[test]
    fn a_picture_has_its_size_and_its_colours() -> Outcome {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\" width=\"2\" height=\"1\">\
                   <rect width=\"2\" height=\"1\" fill=\"#102030\"/></svg>";
        let bytes = Painter::new().opaque(svg, 4, 2)?;
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
            .read_info()
            .map_err(|error| Trouble::new(error.to_string()))?;
        let mut colours = vec![0; 4 * 2 * 3];
        reader
            .next_frame(&mut colours)
            .map_err(|error| Trouble::new(error.to_string()))?;
        assert_eq!(&colours[..3], [0x10, 0x20, 0x30]);
        Ok(())
    }

    #[test]
    fn no_svg_is_told() {
        assert!(Painter::new().opaque("<b>", 4, 2).is_err());
    }
}
