//! A small exact solver for linear networks: resistors, sources and ideal amplifiers, by modified nodal analysis.
//! It knows nothing of audio; `network` builds the circuit of a whole connection with it and `reception` reads the result.

use alloc::vec::Vec;

mod system;

use system::System;

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

    /// Its place in a [`Response`].
    const fn index(self) -> usize {
        match self {
            Self::Left => 0,
            Self::Right => 1,
            Self::Hum => 2,
        }
    }
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
    /// A voltage source of `volts` under its excitation and 0 V under the others, behind a resistance.
    Source {
        /// The positive end.
        plus: Node,
        /// The negative end.
        minus: Node,
        /// Volts for an excitation of one unit.
        volts: f64,
        /// What is in series with it in ohms; 0 for an ideal source.
        ohms: f64,
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
        /// The output.
        output: Node,
        /// Where the current of the output comes from: the supply, which for this purpose is the ground of its device.
        supply: Node,
    },
}

impl Element {
    /// Whether its current is an unknown of its own. A resistor's follows from its voltage, and so does that of a source
    /// behind a resistance (its Norton form), which saves two unknowns a driver.
    const fn has_branch(&self) -> bool {
        !matches!(self, Self::Resistor { .. }) && !self.is_driver()
    }

    const fn is_driver(&self) -> bool {
        matches!(self, Self::Source { ohms, .. } if *ohms > 0.0)
    }
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

    /// An empty circuit with room for so many parts.
    pub fn with_room(parts: usize) -> Self {
        Self {
            nodes: 0,
            elements: Vec::with_capacity(parts),
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

    /// Adds an ideal source of `volts` under one excitation.
    pub fn source(&mut self, plus: Node, minus: Node, volts: f64, excitation: Excitation) {
        self.driver(plus, minus, volts, 0.0, excitation);
    }

    /// Adds a source of `volts` under one excitation, behind `ohms`.
    pub fn driver(&mut self, plus: Node, minus: Node, volts: f64, ohms: f64, excitation: Excitation) {
        self.add(Element::Source {
            plus,
            minus,
            volts,
            ohms,
            excitation,
        });
    }

    /// Solves the circuit for all excitations at once.
    ///
    /// # Errors
    /// [`Singular`] where the circuit leaves a voltage or a current undecided.
    pub fn solve(&self) -> Result<Solution, Singular> {
        let branches = self.elements.iter().filter(|e| e.has_branch()).count();
        let mut system = System::new(self.nodes + branches);
        let mut branch = self.nodes;
        for element in &self.elements {
            system.stamp(element, branch);
            branch += usize::from(element.has_branch());
        }
        let mut voltages = system.solve()?;
        let branches = voltages.split_off(self.nodes.min(voltages.len()));
        let mut solution = Solution {
            voltages,
            currents: Vec::new(),
        };
        solution.currents = self.currents(&solution, branches);
        Ok(solution)
    }

    /// The current of every part that is no resistor: a branch's as solved, a driver's from the voltage over its resistance.
    fn currents(&self, solution: &Solution, branches: Vec<Response>) -> Vec<Response> {
        let mut branches = branches.into_iter();
        let parts = self
            .elements
            .iter()
            .filter(|e| !matches!(e, Element::Resistor { .. }));
        parts
            .map(|part| match *part {
                Element::Source {
                    plus,
                    minus,
                    volts,
                    ohms,
                    excitation,
                } if part.is_driver() => {
                    let mut current = solution.between(plus, minus);
                    if let Some(driven) = current.get_mut(excitation.index()) {
                        *driven -= volts;
                    }
                    current.map(|over| over / ohms)
                }
                _ => branches.next().unwrap_or_default(),
            })
            .collect()
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

#[cfg(test)]
mod tests;
