//! A small exact solver for linear networks: resistors, sources and ideal amplifiers, by modified nodal analysis.
//! It knows nothing of audio; `network` builds the circuit of a whole connection with it and `reception` reads the result.

use alloc::vec::Vec;

mod system;

use system::System;

/// A point of the circuit. Node [`Node::REFERENCE`] is at 0 V by definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node(u16);

impl Node {
    /// The point that all voltages are counted from.
    pub const REFERENCE: Self = Self(0);

    /// The node's number, 0 for the reference; SPICE decks use it.
    pub const fn number(self) -> u16 {
        self.0
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
    /// behind a resistance (its Norton form), which saves two unknowns a driver; an amplifier's is never asked for.
    const fn has_branch(&self) -> bool {
        matches!(self, Self::Source { ohms, .. } if *ohms <= 0.0)
    }
}

/// A circuit without a unique solution, such as a node that nothing holds or two sources in parallel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Singular;

/// A circuit to be solved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Netlist {
    nodes: u16,
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
        System::of(self)?.solve()
    }
}

/// The voltages and currents of a solved circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct Solution {
    /// Which unknown each node's voltage is, counted from 1; 0 where it is that of the reference.
    nodes: Vec<usize>,
    /// The voltages, then the current of every ideal source.
    unknowns: Vec<Response>,
}

impl Solution {
    fn unknown(&self, number: usize) -> Response {
        let at = number.checked_sub(1);
        at.and_then(|at| self.unknowns.get(at))
            .copied()
            .unwrap_or_default()
    }

    /// The voltage of a node against the reference, in volts.
    pub fn voltage(&self, node: Node) -> Response {
        self.unknown(self.nodes.get(usize::from(node.0)).copied().unwrap_or_default())
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

    /// The current in amperes through the n-th source of the circuit that was solved, from its positive to its negative end
    /// inside the source: an ideal source's as solved, a driver's from the voltage over its resistance.
    pub fn current(&self, of: &Netlist, nth: usize) -> Response {
        let mut sources = of.elements.iter().filter(|e| matches!(e, Element::Source { .. }));
        let ideal_from_here = sources.clone().skip(nth).filter(|e| e.has_branch()).count();
        let Some(Element::Source {
            plus,
            minus,
            volts,
            ohms,
            excitation,
        }) = sources.nth(nth)
        else {
            return Response::default();
        };
        if *ohms <= 0.0 {
            // The currents stand at the end.
            return self.unknown(self.unknowns.len() + 1 - ideal_from_here);
        }
        let mut current = self.between(*plus, *minus);
        if let Some(driven) = current.get_mut(excitation.index()) {
            *driven -= volts;
        }
        current.map(|over| over / ohms)
    }
}

#[cfg(test)]
mod tests;
