//! The QR code as a picture: painted by the painter of the previews, found and read in its pixels by another program.
//! `advice` holds that the cells of every version are right; here it is that they are seen.

use advice::draw::qr_code;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

const LINK: &str = "https://cables.example/trs-pair/rca-pair/?out=focusrite-scarlett-2i2-4th-gen.outputs-1-2&\
                    in=topping-l30-ii.rca-in&headphones=sennheiser-hd-600&topology=servo&";

/// Bytes for a text of each size of code: without small patterns, with one, with those of the larger versions, the largest.
const LENGTHS: [usize; 8] = [10, 20, 38, 80, 120, 200, 400, 666];
/// Pixels for a cell: as on a small screen, as on a sharp one, and a size at which cells are not equally wide.
const SCALES: [f32; 4] = [2.0, 3.0, 5.3, 12.0];

/// On the page's own dark paper, from which the code's free margin has to set it off.
fn painted(svg: &str, scale: f32) -> Option<Pixmap> {
    let tree = Tree::from_str(svg, &Options::default()).ok()?;
    let size = tree.size().to_int_size().scale_by(scale)?;
    let edge = 9;
    let mut picture = Pixmap::new(size.width() + 2 * edge, size.height() + 2 * edge)?;
    picture.fill(Color::from_rgba8(0x15, 0x17, 0x1a, 0xff));
    let placed = Transform::from_scale(scale, scale).post_translate(9.0, 9.0);
    resvg::render(&tree, placed, &mut picture.as_mut());
    Some(picture)
}

/// What the reader finds in the pixels: one text for each code.
fn read(picture: &Pixmap) -> Vec<String> {
    let pixels = picture.pixels();
    let width = picture.width() as usize;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, picture.height() as usize, |x, y| {
        pixels[y * width + x].green()
    });
    let codes = image.detect_grids();
    codes
        .iter()
        .map(|code| {
            code.decode()
                .map_or_else(|error| error.to_string(), |(_, text)| text)
        })
        .collect()
}

#[test]
fn another_program_reads_the_picture() {
    for length in LENGTHS {
        let text: String = LINK.chars().cycle().take(length).collect();
        let svg = qr_code(&text, "QR").unwrap_or_default();
        for scale in SCALES {
            let picture = painted(&svg, scale).expect("a picture");
            assert_eq!(
                read(&picture),
                [text.as_str()],
                "{length} bytes, {scale} pixels a cell"
            );
        }
    }
}

/// The reader does not read what is not there: with one of the three corners painted over there is no code.
#[test]
fn a_picture_without_a_corner_is_no_code() {
    let svg = qr_code(LINK, "QR").unwrap_or_default();
    let broken = svg.replace("</svg>", "<path fill=\"#fff\" d=\"M4 4h8v8h-8z\"/></svg>");
    assert_ne!(svg, broken);
    assert_eq!(
        read(&painted(&broken, 4.0).expect("a picture")),
        Vec::<String>::new()
    );
}
