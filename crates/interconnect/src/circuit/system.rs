//! The equations of a circuit by modified nodal analysis, and their solution by Gauss elimination.
//! One row a node (the currents that leave it add up to nothing) and one a branch whose current is an unknown.

use alloc::vec;
use alloc::vec::Vec;

use super::{Element, Excitation, Node, Response, Singular};

/// The equations: a square matrix with three right-hand sides behind it, row after row.
pub(super) struct System {
    size: usize,
    entries: Vec<f64>,
}

/// The right-hand sides of a row.
const SIDES: usize = Excitation::ALL.len();

/// Below this, relative to a matrix whose entries are conductances and ones, a pivot is rounding noise.
const SMALLEST_PIVOT: f64 = 1e-14;

impl System {
    pub(super) fn new(size: usize) -> Self {
        Self {
            size,
            entries: vec![0.0; size * (size + SIDES)],
        }
    }

    const fn width(&self) -> usize {
        self.size + SIDES
    }

    /// Adds to the entry of two unknowns. They stand in the matrix from the last to the first: the first node is the one
    /// that everything hangs on, and eliminated last it keeps the rows sparse.
    fn add(&mut self, row: Option<usize>, column: Option<usize>, value: f64) {
        let place = |unknown: usize| self.size.checked_sub(unknown + 1);
        if let (Some(row), Some(column)) = (row.and_then(place), column.and_then(place)) {
            self.add_at(row * self.width() + column, value);
        }
    }

    /// Adds to the right-hand side of an unknown's equation.
    fn drive(&mut self, row: Option<usize>, excitation: Excitation, value: f64) {
        if let Some(row) = row.and_then(|unknown| self.size.checked_sub(unknown + 1)) {
            self.add_at(row * self.width() + self.size + excitation.index(), value);
        }
    }

    fn add_at(&mut self, place: usize, value: f64) {
        if let Some(entry) = self.entries.get_mut(place) {
            *entry += value;
        }
    }

    /// Writes one part into the equations; `branch` is the unknown of its current.
    pub(super) fn stamp(&mut self, element: &Element, branch: usize) {
        let branch = Some(branch);
        match *element {
            Element::Resistor { a, b, ohms } => self.add_conductance(a, b, 1.0 / ohms),
            Element::Source {
                plus,
                minus,
                volts,
                ohms,
                excitation,
            } => {
                if element.is_driver() {
                    self.add_conductance(plus, minus, 1.0 / ohms);
                    self.drive(plus.unknown(), excitation, volts / ohms);
                    self.drive(minus.unknown(), excitation, -volts / ohms);
                } else {
                    self.add_branch(plus, minus, branch);
                    self.drive(branch, excitation, volts);
                }
            }
            Element::Copy {
                plus,
                minus,
                sense_plus,
                sense_minus,
            } => {
                self.add_branch(plus, minus, branch);
                self.add(branch, sense_plus.unknown(), -1.0);
                self.add(branch, sense_minus.unknown(), 1.0);
            }
            Element::Amplifier {
                plus,
                minus,
                output,
                supply,
            } => {
                self.add(output.unknown(), branch, 1.0);
                self.add(supply.unknown(), branch, -1.0);
                self.add(branch, plus.unknown(), 1.0);
                self.add(branch, minus.unknown(), -1.0);
            }
        }
    }

    fn add_conductance(&mut self, a: Node, b: Node, siemens: f64) {
        let (a, b) = (a.unknown(), b.unknown());
        self.add(a, a, siemens);
        self.add(b, b, siemens);
        self.add(a, b, -siemens);
        self.add(b, a, -siemens);
    }

    fn add_branch(&mut self, plus: Node, minus: Node, branch: Option<usize>) {
        for (node, sign) in [(plus.unknown(), 1.0), (minus.unknown(), -1.0)] {
            self.add(node, branch, sign);
            self.add(branch, node, sign);
        }
    }

    /// Gauss elimination with partial pivoting, then substitution; gives the unknowns in their order, the first node first.
    pub(super) fn solve(mut self) -> Result<Vec<Response>, Singular> {
        let width = self.width();
        for column in 0..self.size {
            let remaining = self.entries.get_mut(column * width..).ok_or(Singular)?;
            eliminate(remaining, width, column)?;
        }
        let mut unknowns: Vec<Response> = Vec::with_capacity(self.size);
        for row in self.entries.chunks_exact(width).rev() {
            let (coefficients, sides) = row.split_at_checked(self.size).ok_or(Singular)?;
            let mut value = Response::default();
            value.copy_from_slice(sides);
            for (coefficient, known) in coefficients.iter().rev().zip(&unknowns) {
                if *coefficient != 0.0 {
                    for (v, k) in value.iter_mut().zip(known) {
                        *v -= coefficient * k;
                    }
                }
            }
            let own = self.size.checked_sub(unknowns.len() + 1);
            let own = own.and_then(|at| coefficients.get(at)).ok_or(Singular)?;
            unknowns.push(value.map(|v| v / own));
        }
        Ok(unknowns)
    }
}

/// Brings the largest entry of `column` to the top of `rows` and clears that column below it.
fn eliminate(rows: &mut [f64], width: usize, column: usize) -> Result<(), Singular> {
    let mut best = (0, 0.0);
    for (number, row) in rows.chunks_exact(width).enumerate() {
        let size = row.get(column).map_or(0.0, |entry| entry.abs());
        if size > best.1 {
            best = (number, size);
        }
    }
    let (best, size) = best;
    if size < SMALLEST_PIVOT {
        return Err(Singular);
    }
    let (top, below) = rows.split_at_mut_checked(width).ok_or(Singular)?;
    if let Some(best) = best
        .checked_sub(1)
        .and_then(|row| below.chunks_exact_mut(width).nth(row))
    {
        top.swap_with_slice(best);
    }
    // What stands left of the column is zero already.
    let (pivot, above) = top.get(column..).and_then(<[f64]>::split_first).ok_or(Singular)?;
    for row in below.chunks_exact_mut(width) {
        let Some((entry, right)) = row.get_mut(column..).and_then(<[f64]>::split_first_mut) else {
            continue;
        };
        // Most entries are zero: skipping them keeps the cost near the number of parts.
        if *entry != 0.0 {
            let factor = *entry / pivot;
            *entry = 0.0;
            for (entry, above) in right.iter_mut().zip(above) {
                *entry -= factor * above;
            }
        }
    }
    Ok(())
}
