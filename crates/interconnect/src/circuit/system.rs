//! The equations of a circuit by modified nodal analysis, and their solution by Gauss elimination.
//! One row a node (the currents that leave it add up to nothing) and one a branch whose current is an unknown.

use alloc::vec;
use alloc::vec::Vec;

use super::{Element, Excitation, Netlist, Node, Response, Singular, Solution};

/// The equations: a square matrix with three right-hand sides behind it, row after row.
pub(super) struct System {
    size: usize,
    entries: Vec<f64>,
    /// Which unknown the voltage of each node is, counted from 1; 0 for the reference.
    columns: Vec<usize>,
    /// Which equation the currents of each node stand in, counted from 1; 0 for the reference, which needs none.
    rows: Vec<usize>,
}

/// The right-hand sides of a row.
const SIDES: usize = Excitation::ALL.len();

/// Below this, relative to a matrix whose entries are conductances and ones, a pivot is rounding noise.
const SMALLEST_PIVOT: f64 = 1e-14;

impl System {
    /// The equations of a circuit. An ideal amplifier needs none of its own: its two inputs are one voltage, and since its
    /// output delivers whatever is needed, only what its output and its supply give together can be said.
    pub(super) fn of(netlist: &Netlist) -> Result<Self, Singular> {
        let (columns, voltages) = numbered(netlist, inputs);
        let (rows, equations) = numbered(netlist, outputs);
        if voltages != equations {
            return Err(Singular);
        }
        let size = voltages + netlist.elements.iter().filter(|e| e.has_branch()).count();
        let mut system = Self {
            size,
            entries: vec![0.0; size * (size + SIDES)],
            columns,
            rows,
        };
        let mut branch = voltages;
        for element in &netlist.elements {
            branch += usize::from(element.has_branch());
            system.stamp(element, branch);
        }
        Ok(system)
    }

    const fn width(&self) -> usize {
        self.size + SIDES
    }

    fn column(&self, node: Node) -> usize {
        self.columns.get(usize::from(node.0)).copied().unwrap_or_default()
    }

    fn row(&self, node: Node) -> usize {
        self.rows.get(usize::from(node.0)).copied().unwrap_or_default()
    }

    /// Adds to the entry of an equation and an unknown, both counted from 1. They stand in the matrix from the last to the
    /// first: the first node is the one that everything hangs on, and eliminated last it keeps the rows sparse.
    fn add(&mut self, row: usize, column: usize, value: f64) {
        if row > 0 && column > 0 {
            self.add_at(row, self.size.checked_sub(column), value);
        }
    }

    /// Adds to the right-hand side of an equation.
    fn drive(&mut self, row: usize, excitation: Excitation, value: f64) {
        if row > 0 {
            self.add_at(row, Some(self.size + excitation.index()), value);
        }
    }

    fn add_at(&mut self, row: usize, column: Option<usize>, value: f64) {
        let width = self.width();
        let place = self.size.checked_sub(row).zip(column);
        if let Some(entry) = place.and_then(|(row, column)| self.entries.get_mut(row * width + column)) {
            *entry += value;
        }
    }

    /// Writes one part into the equations; `branch` is the unknown of its current, if it has one.
    fn stamp(&mut self, element: &Element, branch: usize) {
        match *element {
            Element::Resistor { a, b, ohms } => self.add_conductance(a, b, 1.0 / ohms),
            Element::Source {
                plus,
                minus,
                volts,
                ohms,
                excitation,
            } => {
                if element.has_branch() {
                    for (node, sign) in [(plus, 1.0), (minus, -1.0)] {
                        self.add(self.row(node), branch, sign);
                        self.add(branch, self.column(node), sign);
                    }
                    self.drive(branch, excitation, volts);
                } else {
                    self.add_conductance(plus, minus, 1.0 / ohms);
                    self.drive(self.row(plus), excitation, volts / ohms);
                    self.drive(self.row(minus), excitation, -volts / ohms);
                }
            }
            // It is in the numbers of the rows and columns.
            Element::Amplifier { .. } => {}
        }
    }

    fn add_conductance(&mut self, a: Node, b: Node, siemens: f64) {
        for (near, far) in [(a, b), (b, a)] {
            let row = self.row(near);
            self.add(row, self.column(near), siemens);
            self.add(row, self.column(far), -siemens);
        }
    }

    /// Gauss elimination with partial pivoting, then substitution; gives the unknowns in their order, the first node first.
    pub(super) fn solve(mut self) -> Result<Solution, Singular> {
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
        Ok(Solution {
            nodes: self.columns,
            unknowns,
        })
    }
}

/// The two inputs of an amplifier.
const fn inputs(element: &Element) -> Option<(Node, Node)> {
    match element {
        Element::Amplifier { plus, minus, .. } => Some((*plus, *minus)),
        _ => None,
    }
}

/// The output and the supply of an amplifier.
const fn outputs(element: &Element) -> Option<(Node, Node)> {
    match element {
        Element::Amplifier { output, supply, .. } => Some((*output, *supply)),
        _ => None,
    }
}

/// Numbers the nodes from the reference, which is 0; the two of a pair get one number. Also gives the last number.
fn numbered(netlist: &Netlist, pair: fn(&Element) -> Option<(Node, Node)>) -> (Vec<usize>, usize) {
    // First whom each node is one with: the node with the smallest number stands for all.
    let mut numbers: Vec<usize> = (0..=usize::from(netlist.nodes)).collect();
    for (a, b) in netlist.elements.iter().filter_map(pair) {
        let of = |node: Node| numbers.get(usize::from(node.0)).copied();
        if let (Some(a), Some(b)) = (of(a), of(b)) {
            for number in &mut numbers {
                if *number == a.max(b) {
                    *number = a.min(b);
                }
            }
        }
    }
    let mut next = 0;
    for at in 0..numbers.len() {
        let stands_for = numbers.get(at).copied().unwrap_or_default();
        // The one that stands for it has its new number already.
        let number = if stands_for == at {
            next += 1;
            next - 1
        } else {
            numbers.get(stands_for).copied().unwrap_or_default()
        };
        if let Some(place) = numbers.get_mut(at) {
            *place = number;
        }
    }
    (numbers, next - 1)
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
