//! The cells of a QR code: its patterns, the path along which its bytes are laid, and the mask that makes it easiest to read.
//! Numbers of rows and columns are those of ISO/IEC 18004.

use alloc::vec;
use alloc::vec::Vec;

const DARK: u8 = 1;
/// Belongs to a pattern: bytes go round it, masks leave it alone.
const FIXED: u8 = 2;
/// Light, dark, dark, dark, light …, as in the corners, with four light cells on one side or the other.
const LOOKS_LIKE_A_CORNER: [u16; 2] = [0b101_1101_0000, 0b000_0101_1101];

/// The square of cells.
#[derive(Clone)]
pub(super) struct Grid {
    pub(super) size: usize,
    cells: Vec<u8>,
}

impl Grid {
    /// The bytes in a code of this version, under the mask that the standard prefers.
    pub(super) fn best(version: usize, bytes: &[u8]) -> Self {
        let size = 4 * version + 17;
        let mut plain = Self {
            size,
            cells: vec![0; size * size],
        };
        plain.add_patterns(version);
        plain.add_format(0);
        plain.lay(bytes);
        let masked = (0..8).map(|mask| plain.masked(mask));
        masked.min_by_key(Self::penalty).unwrap_or(plain)
    }

    pub(super) fn is_dark(&self, x: usize, y: usize) -> bool {
        self.at(x, y) & DARK == DARK
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        self.cells.get(y * self.size + x).copied().unwrap_or_default()
    }

    fn is_fixed(&self, x: usize, y: usize) -> bool {
        self.at(x, y) & FIXED == FIXED
    }

    fn fix(&mut self, x: usize, y: usize, dark: bool) {
        if x < self.size
            && let Some(cell) = self.cells.get_mut(y * self.size + x)
        {
            *cell = FIXED | u8::from(dark);
        }
    }

    fn add_patterns(&mut self, version: usize) {
        let last = self.size - 4;
        for (x, y) in [(3, 3), (last, 3), (3, last)] {
            self.add_rings(x, y, 4);
        }
        self.add_aligning(version);
        for at in 0..self.size {
            for (x, y) in [(6, at), (at, 6)] {
                if !self.is_fixed(x, y) {
                    self.fix(x, y, at % 2 == 0);
                }
            }
        }
        if version >= 7 {
            let bits = with_check(version, 12, 0x1f25);
            for bit in 0..18 {
                let (along, across) = (self.size - 11 + bit % 3, bit / 3);
                let dark = bits >> bit & 1 == 1;
                self.fix(along, across, dark);
                self.fix(across, along, dark);
            }
        }
    }

    /// Rings round a middle, every other one dark; that of the corners has a light one outside.
    fn add_rings(&mut self, x: usize, y: usize, radius: usize) {
        for dy in 0..=2 * radius {
            for dx in 0..=2 * radius {
                let ring = dx.abs_diff(radius).max(dy.abs_diff(radius));
                let dark = if radius == 2 {
                    ring != 1
                } else {
                    ring != 2 && ring != 4
                };
                if let (Some(x), Some(y)) = ((x + dx).checked_sub(radius), (y + dy).checked_sub(radius)) {
                    self.fix(x, y, dark);
                }
            }
        }
    }

    /// The small patterns of larger codes, wherever no corner is; the dots come after them.
    fn add_aligning(&mut self, version: usize) {
        if version == 1 {
            return;
        }
        let count = version / 7 + 2;
        let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
        let size = self.size;
        let middle = |number: usize| {
            if number == 0 {
                6
            } else {
                size + step - 7 - number * step
            }
        };
        for row in 0..count {
            for column in 0..count {
                let (x, y) = (middle(column), middle(row));
                if !self.is_fixed(x, y) {
                    self.add_rings(x, y, 2);
                }
            }
        }
    }

    /// The level of correction, which is M, and the mask, twice.
    fn add_format(&mut self, mask: usize) {
        let bits = with_check(mask, 10, 0x537) ^ 0x5412;
        let end = self.size - 1;
        for bit in 0..15 {
            let dark = bits >> bit & 1 == 1;
            // Round the first corner, past the row and the column of dots.
            match bit {
                0..=5 => self.fix(8, bit, dark),
                6 | 7 => self.fix(8, bit + 1, dark),
                8 => self.fix(7, 8, dark),
                _ => self.fix(14 - bit, 8, dark),
            }
            match bit {
                0..=7 => self.fix(end - bit, 8, dark),
                _ => self.fix(8, end - 14 + bit, dark),
            }
        }
        self.fix(8, end - 7, true);
    }

    /// Lays bytes in strips two cells wide, upwards and downwards in turn, beginning on the right.
    fn lay(&mut self, bytes: &[u8]) {
        let mut at = 0;
        for number in 0..self.size / 2 {
            let right = self.size - 1 - 2 * number;
            // The column of dots is left out.
            let right = if right <= 6 { right - 1 } else { right };
            for step in 0..self.size {
                let y = if number % 2 == 0 {
                    self.size - 1 - step
                } else {
                    step
                };
                for x in [right, right - 1] {
                    if !self.is_fixed(x, y)
                        && let Some(cell) = self.cells.get_mut(y * self.size + x)
                    {
                        *cell = bytes.get(at / 8).copied().unwrap_or_default() >> (7 - at % 8) & DARK;
                        at += 1;
                    }
                }
            }
        }
    }

    /// What long runs cost, and what looks like a corner.
    fn line_penalty(&self, line: usize, down: bool) -> usize {
        let (mut sum, mut run, mut last, mut seen) = (0, 0, false, 0_u16);
        for at in 0..self.size {
            let dark = if down {
                self.is_dark(line, at)
            } else {
                self.is_dark(at, line)
            };
            run = if last == dark { run + 1 } else { 1 };
            last = dark;
            sum += match run {
                5 => 3,
                6.. => 1,
                _ => 0,
            };
            seen = (seen << 1 | u16::from(dark)) & 0x7ff;
            if at >= 10 && LOOKS_LIKE_A_CORNER.contains(&seen) {
                sum += 40;
            }
        }
        sum
    }

    fn masked(&self, mask: usize) -> Self {
        let mut next = self.clone();
        for y in 0..self.size {
            for x in (0..self.size).filter(|x| !self.is_fixed(*x, y)) {
                if let Some(cell) = next.cells.get_mut(y * self.size + x) {
                    *cell ^= u8::from(turns(mask, x, y));
                }
            }
        }
        next.add_format(mask);
        next
    }

    /// How hard it is to read, by the four rules of the standard.
    fn penalty(&self) -> usize {
        let dark = self.cells.iter().filter(|cell| *cell & DARK == DARK).count();
        let percent = dark * 100 / self.cells.len();
        let mut sum = percent.abs_diff(50) / 5 * 10;
        for a in 0..self.size {
            sum += self.line_penalty(a, false) + self.line_penalty(a, true);
        }
        for y in 1..self.size {
            for x in 1..self.size {
                let four = [(x, y), (x - 1, y), (x, y - 1), (x - 1, y - 1)];
                let dark = four.iter().filter(|(x, y)| self.is_dark(*x, *y)).count();
                sum += if dark % 4 == 0 { 3 } else { 0 };
            }
        }
        sum
    }
}

/// Whether a mask turns the cell from light to dark or back.
fn turns(mask: usize, x: usize, y: usize) -> bool {
    let product = x * y;
    0 == match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => product % 2 + product % 3,
        6 => (product % 2 + product % 3) % 2,
        _ => ((x + y) % 2 + product % 3) % 2,
    }
}

/// A number followed by so many bits that find errors in it.
fn with_check(number: usize, bits: u32, divisor: usize) -> usize {
    let rest = (0..bits).fold(number, |rest, _| (rest << 1) ^ ((rest >> (bits - 1)) * divisor));
    number << bits | rest
}
