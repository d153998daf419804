//! The QR code of a link (ISO/IEC 18004): bytes, error correction level M, versions 1 to 20, which is 666 bytes.
//! Tables hold what the standard lists; everything else follows from the version.

mod grid;

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::Write as _;

use self::grid::Grid;

/// For each version: how many bytes a block has for correction, and how many blocks there are.
const BLOCKS: [(usize, usize); 20] = [
    (10, 1),
    (16, 1),
    (26, 1),
    (18, 2),
    (24, 2),
    (16, 4),
    (18, 4),
    (22, 4),
    (22, 5),
    (26, 5),
    (30, 5),
    (22, 8),
    (22, 9),
    (24, 9),
    (24, 10),
    (28, 10),
    (28, 11),
    (26, 13),
    (26, 14),
    (26, 16),
];
/// What fills the room that is left.
const FILLING: (u8, u8) = (0xec, 0x11);
/// Free cells on each side, which the standard asks for.
const MARGIN: usize = 4;

/// How much room a version has.
#[derive(Clone, Copy)]
struct Version {
    number: usize,
    /// All bytes, those for correction among them.
    bytes: usize,
    correction: usize,
    blocks: usize,
}

impl Version {
    fn all() -> impl Iterator<Item = Self> {
        (1..).zip(BLOCKS).map(|(number, (correction, blocks))| Self {
            number,
            bytes: cells(number) / 8,
            correction,
            blocks,
        })
    }

    /// Bytes for what is said.
    fn room(self) -> usize {
        self.bytes - self.correction * self.blocks
    }

    /// Half bytes for the length of the text.
    fn length_digits(self) -> usize {
        if self.number < 10 { 2 } else { 4 }
    }
}

/// How many cells a version has for bytes: all but those of its patterns.
fn cells(version: usize) -> usize {
    let all = (16 * version + 128) * version + 64;
    let aligning = match version {
        1 => 0,
        2..=6 => 25,
        _ => {
            let n = version / 7 + 2;
            (25 * n - 10) * n - 55 + 36
        }
    };
    all - aligning
}

/// The code as an `svg` element with this name, black on white whatever surrounds it; nothing for a text that is too long.
pub fn qr_code(text: &str, name: &str) -> Option<String> {
    let grid = grid(text)?;
    let size = grid.size + 2 * MARGIN;
    let mut path = String::new();
    for y in 0..grid.size {
        for x in (0..grid.size).filter(|x| grid.is_dark(*x, y)) {
            let _infallible = write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
        }
    }
    Some(format!(
        "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{name}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>"
    ))
}

/// The cells of the smallest version that holds the text.
fn grid(text: &str) -> Option<Grid> {
    let version =
        Version::all().find(|version| text.len() + 1 + version.length_digits() / 2 <= version.room())?;
    let bytes = interleaved(version, &said(version, text));
    Some(Grid::best(version.number, &bytes))
}

/// What is said: the kind, the length and the text in half bytes, then filling.
fn said(version: Version, text: &str) -> Vec<u8> {
    let mut digits = vec![4];
    for place in (0..version.length_digits()).rev() {
        digits.push(u8::try_from(text.len() >> (4 * place) & 15).unwrap_or_default());
    }
    for byte in text.bytes() {
        digits.push(byte >> 4);
        digits.push(byte & 15);
    }
    digits.push(0);
    let mut bytes = Vec::new();
    for pair in digits.chunks_exact(2) {
        if let [high, low] = pair {
            bytes.push(high << 4 | low);
        }
    }
    let mut filling = FILLING;
    while bytes.len() < version.room() {
        bytes.push(filling.0);
        filling = (filling.1, filling.0);
    }
    bytes
}

/// The bytes of all blocks in the order in which they are laid: the first of each, the second of each, and so on.
fn interleaved(version: Version, said: &[u8]) -> Vec<u8> {
    let short = said.len() / version.blocks;
    let short_blocks = version.blocks - said.len() % version.blocks;
    let divisor = divisor(version.correction);
    let start = |block: usize| block * short + block.saturating_sub(short_blocks);
    let mut laid = Vec::new();
    for at in 0..=short {
        for block in 0..version.blocks {
            if at < short || block >= short_blocks {
                laid.extend(said.get(start(block) + at));
            }
        }
    }
    let mut checks = Vec::new();
    for block in 0..version.blocks {
        let block = said.get(start(block)..start(block + 1)).unwrap_or_default();
        checks.push(remainder(block, &divisor));
    }
    for at in 0..version.correction {
        for check in &checks {
            laid.extend(check.get(at));
        }
    }
    laid
}

/// The product of the field of 256 elements that the standard uses.
fn product(a: u8, b: u8) -> u8 {
    let mut product = 0;
    for bit in (0..8).rev() {
        product = (product << 1) ^ ((product >> 7) * 0x1d) ^ (((b >> bit) & 1) * a);
    }
    product
}

/// The polynomial whose roots are the first powers of two, without its leading one.
fn divisor(degree: usize) -> Vec<u8> {
    let mut factors = vec![0; degree];
    factors.pop();
    factors.push(1);
    let mut root = 1;
    for _ in 0..degree {
        let mut carried = 0;
        for factor in factors.iter_mut().rev() {
            let own = *factor;
            *factor = product(own, root) ^ carried;
            carried = own;
        }
        root = product(root, 2);
    }
    factors
}

/// What is left of a block after division: its bytes for correction.
fn remainder(block: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut rest = vec![0; divisor.len()];
    for byte in block {
        let factor = byte ^ rest.first().copied().unwrap_or_default();
        let mut carried = 0;
        for (part, of_divisor) in rest.iter_mut().zip(divisor).rev() {
            let own = *part;
            *part = carried ^ product(*of_divisor, factor);
            carried = own;
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::*;

    /// What an independent reader reads from the cells of the printed picture.
    fn read(text: &str) -> Option<(usize, String)> {
        let svg = qr_code(text, "QR")?;
        let (_, size) = svg.split_once("viewBox=\"0 0 ")?;
        let size: usize = size.split(' ').next()?.parse().ok()?;
        let (_, path) = svg.split_once("<path d=\"M")?;
        let dark: BTreeSet<&str> = path.split_once('"')?.0.split('M').collect();
        let cells = rqrr::SimpleGrid::from_func(size - 2 * MARGIN, |x, y| {
            dark.contains(format!("{} {}h1v1h-1z", x + MARGIN, y + MARGIN).as_str())
        });
        let (meta, content) = rqrr::Grid::new(cells).decode().ok()?;
        Some((meta.version.0, content))
    }

    #[test]
    fn another_program_reads_every_version() {
        let mut seen = Vec::new();
        for length in 1..=666 {
            let text: String = "https://cables.example/trs-pair/rca-pair/?out=a-b.c&hp_ohm=38&"
                .chars()
                .cycle()
                .take(length)
                .collect();
            let version = Version::all().find(|v| length + 1 + v.length_digits() / 2 <= v.room());
            let number = version.map(|v| v.number).unwrap_or_default();
            // The shortest and the longest text of each version, and one between.
            let last = Version::all().any(|v| length + 1 + v.length_digits() / 2 == v.room());
            if seen.contains(&number) && !last && length % 97 != 0 {
                continue;
            }
            seen.push(number);
            assert_eq!(read(&text), Some((number, text)), "{length} bytes");
        }
        seen.dedup();
        assert_eq!(seen, (1..=20).collect::<Vec<_>>());
    }

    #[test]
    fn letters_of_all_kinds_come_back() {
        for text in [
            "",
            "?",
            "größer 👂",
            "\u{0}\n",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            assert_eq!(read(text).map(|(_, text)| text).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert!(qr_code(&"x".repeat(666), "QR").is_some());
        assert!(qr_code(&"x".repeat(667), "QR").is_none());
    }
}
