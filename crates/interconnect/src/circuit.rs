//! A small exact solver for linear networks: resistors, sources and ideal amplifiers, by modified nodal analysis.
//! It knows nothing of audio; `network` builds the circuit of a whole connection with it and `reception` reads the result.

use alloc::vec;
use alloc::vec::Vec;

/// A point of the circuit. Node [`Node::REFERENCE`] is at 0 V by definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node(usize);

impl Node {
    /// The point that all voltages are counted from.
    pub const REFERENCE: Self = Self(0);

    /// The node's number, 0 for the reference; SPICE decks use it.
    pub const fn number(self) -> usize {
        self.0
    }

    fn unknown(self) -> Option<usize> {
        self.0.checked_sub(1)
    }
}

/// What drives a voltage source. The circuit is linear, so each excitation is solved by itself and the results add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excitation {
    /// The music's left channel.
    Left,
    /// The music's right channel.
    Right,
    /// The voltage between the two devices' chassis, which hum comes from.
    Hum,
}

impl Excitation {
    /// All excitations, in the order in which results are given.
    pub const ALL: [Self; 3] = [Self::Left, Self::Right, Self::Hum];
}

/// One value for each [`Excitation`], in the order of [`Excitation::ALL`].
pub type Response = [f64; 3];

/// One part of a circuit.
#[derive(Clone, Debug, PartialEq)]
pub enum Element {
    /// A resistance in ohms between two nodes; larger than zero.
    Resistor {
        /// One end.
        a: Node,
        /// The other end.
        b: Node,
        /// Resistance in ohms.
        ohms: f64,
    },
    /// An ideal voltage source of `volts` under its excitation and 0 V under the others.
    Source {
        /// The positive end.
        plus: Node,
        /// The negative end.
        minus: Node,
        /// Volts for an excitation of one unit.
        volts: f64,
        /// What drives it.
        excitation: Excitation,
    },
    /// An ideal source that repeats the voltage between two other nodes.
    Copy {
        /// The positive end of the copy.
        plus: Node,
        /// The negative end of the copy.
        minus: Node,
        /// The positive end of what is copied; draws no current.
        sense_plus: Node,
        /// The negative end of what is copied; draws no current.
        sense_minus: Node,
    },
    /// An ideal operational amplifier with feedback (a nullor): its inputs are forced to one voltage and draw no
    /// current, its output delivers whatever current that takes.
    Amplifier {
        /// The input that does not invert.
        plus: Node,
        /// The input that inverts.
        minus: Node,
        /// The output, referred to the node of reference.
        output: Node,
    },
}

/// A circuit without a unique solution, such as a node that nothing holds or two sources in parallel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Singular;

/// A circuit to be solved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Netlist {
    nodes: usize,
    elements: Vec<Element>,
}

impl Netlist {
    /// An empty circuit, with the reference node alone.
    pub const fn new() -> Self {
        Self {
            nodes: 0,
            elements: Vec::new(),
        }
    }

    /// A new node.
    pub const fn node(&mut self) -> Node {
        self.nodes += 1;
        Node(self.nodes)
    }

    /// The parts, in the order in which they were added.
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// Adds a part.
    pub fn add(&mut self, element: Element) {
        self.elements.push(element);
    }

    /// Adds a resistor of `ohms`.
    pub fn resistor(&mut self, a: Node, b: Node, ohms: f64) {
        self.add(Element::Resistor { a, b, ohms });
    }

    /// Adds a source of `volts` under one excitation.
    pub fn source(&mut self, plus: Node, minus: Node, volts: f64, excitation: Excitation) {
        self.add(Element::Source {
            plus,
            minus,
            volts,
            excitation,
        });
    }

    /// Solves the circuit for all excitations at once.
    ///
    /// # Errors
    /// [`Singular`] where the circuit leaves a voltage or a current undecided.
    pub fn solve(&self) -> Result<Solution, Singular> {
        let branches = self
            .elements
            .iter()
            .filter(|e| !matches!(e, Element::Resistor { .. }))
            .count();
        let mut system = System::new(self.nodes + branches);
        let mut branch = self.nodes;
        for element in &self.elements {
            system.stamp(element, branch);
            if !matches!(element, Element::Resistor { .. }) {
                branch += 1;
            }
        }
        let mut values = system.solve()?;
        let currents = values.split_off(self.nodes.min(values.len()));
        Ok(Solution {
            voltages: values,
            currents,
        })
    }
}

/// The voltages and currents of a solved circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct Solution {
    voltages: Vec<Response>,
    currents: Vec<Response>,
}

impl Solution {
    /// The voltage of a node against the reference, in volts.
    pub fn voltage(&self, node: Node) -> Response {
        node.unknown()
            .and_then(|i| self.voltages.get(i))
            .copied()
            .unwrap_or_default()
    }

    /// The voltage between two nodes, in volts.
    pub fn between(&self, plus: Node, minus: Node) -> Response {
        let (p, m) = (self.voltage(plus), self.voltage(minus));
        let mut difference = [0.0; 3];
        for (d, (p, m)) in difference.iter_mut().zip(p.into_iter().zip(m)) {
            *d = p - m;
        }
        difference
    }

    /// The current in amperes through the n-th part that is no resistor, from its positive to its negative end
    /// inside the part.
    pub fn current(&self, nth: usize) -> Response {
        self.currents.get(nth).copied().unwrap_or_default()
    }
}

/// The equations: a square matrix with three right-hand sides behind it.
struct System {
    size: usize,
    rows: Vec<Vec<f64>>,
}

/// Below this, relative to a matrix whose entries are conductances and ones, a pivot is rounding noise.
const SMALLEST_PIVOT: f64 = 1e-14;

impl System {
    fn new(size: usize) -> Self {
        Self {
            size,
            rows: vec![vec![0.0; size + Excitation::ALL.len()]; size],
        }
    }

    fn add(&mut self, row: Option<usize>, column: Option<usize>, value: f64) {
        if let (Some(row), Some(column)) = (row, column)
            && let Some(entry) = self.rows.get_mut(row).and_then(|r| r.get_mut(column))
        {
            *entry += value;
        }
    }

    /// Writes one part into the equations; `branch` is the unknown of its current.
    fn stamp(&mut self, element: &Element, branch: usize) {
        let branch = Some(branch);
        match *element {
            Element::Resistor { a, b, ohms } => {
                let (a, b, siemens) = (a.unknown(), b.unknown(), 1.0 / ohms);
                self.add(a, a, siemens);
                self.add(b, b, siemens);
                self.add(a, b, -siemens);
                self.add(b, a, -siemens);
            }
            Element::Source {
                plus,
                minus,
                volts,
                excitation,
            } => {
                self.add_branch(plus, minus, branch);
                let side = Excitation::ALL.iter().position(|e| *e == excitation);
                self.add(branch, side.map(|side| self.size + side), volts);
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
            Element::Amplifier { plus, minus, output } => {
                self.add(output.unknown(), branch, 1.0);
                self.add(branch, plus.unknown(), 1.0);
                self.add(branch, minus.unknown(), -1.0);
            }
        }
    }

    fn add_branch(&mut self, plus: Node, minus: Node, branch: Option<usize>) {
        for (node, sign) in [(plus.unknown(), 1.0), (minus.unknown(), -1.0)] {
            self.add(node, branch, sign);
            self.add(branch, node, sign);
        }
    }

    /// Gauss elimination with partial pivoting, then substitution from the last unknown to the first.
    fn solve(mut self) -> Result<Vec<Response>, Singular> {
        for column in 0..self.size {
            let remaining = self.rows.get_mut(column..).ok_or(Singular)?;
            eliminate(remaining, column)?;
        }
        let mut reversed: Vec<Response> = Vec::with_capacity(self.size);
        for row in self.rows.iter().rev() {
            let (coefficients, sides) = row.split_at_checked(self.size).ok_or(Singular)?;
            let mut value = Response::default();
            for (v, side) in value.iter_mut().zip(sides) {
                *v = *side;
            }
            for (coefficient, known) in coefficients.iter().rev().zip(&reversed) {
                for (v, k) in value.iter_mut().zip(known) {
                    *v -= coefficient * k;
                }
            }
            let own = coefficients.iter().rev().nth(reversed.len()).ok_or(Singular)?;
            reversed.push(value.map(|v| v / own));
        }
        reversed.reverse();
        Ok(reversed)
    }
}

/// Brings the largest entry of `column` to the top of `rows` and clears that column below it.
fn eliminate(rows: &mut [Vec<f64>], column: usize) -> Result<(), Singular> {
    let size_of = |row: &Vec<f64>| row.get(column).map_or(0.0, |v| v.abs());
    let best = rows
        .iter()
        .enumerate()
        .max_by(|(_, a), (_, b)| size_of(a).total_cmp(&size_of(b)));
    let best = best.map(|(i, _)| i).ok_or(Singular)?;
    rows.swap(0, best);
    let (top, below) = rows.split_first_mut().ok_or(Singular)?;
    let pivot = top.get(column).copied().unwrap_or_default();
    if pivot.abs() < SMALLEST_PIVOT {
        return Err(Singular);
    }
    for row in below {
        let factor = row.get(column).copied().unwrap_or_default() / pivot;
        // Most entries are zero: skipping them keeps the cost near the number of parts.
        if factor != 0.0 {
            for (entry, above) in row.iter_mut().zip(top.iter()).skip(column) {
                *entry -= factor * above;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
