//! One assembly on the bench: its wiring is laid once, as long as the topologies allow, and judged under one after the other.
//! What the wiring alone shows to be wrong need not be solved.

use alloc::vec::Vec;

use super::fault::{Fault, drive_faults, reception_faults};
use super::symptom::{expects, symptoms};
use super::{Assessment, Grade, Heard, classify_hum, grade, grade_of_faults, listen};
use crate::assembly::Assembly;
use crate::network::Wiring;
use crate::port::{Port, Topology};
use crate::stage::Figures;

/// An assembly between two ports, to be judged.
pub(crate) struct Bench<'a> {
    output: &'a Port,
    input: &'a Port,
    assembly: &'a Assembly,
    figures: Figures,
    laid: Option<Wiring>,
}

impl<'a> Bench<'a> {
    pub(crate) const fn new(
        output: &'a Port,
        input: &'a Port,
        assembly: &'a Assembly,
        figures: Figures,
    ) -> Self {
        Self {
            output,
            input,
            assembly,
            figures,
            laid: None,
        }
    }

    /// The assessment under one topology.
    pub(crate) fn assess(&mut self, topology: Topology) -> Assessment {
        let faults = self.faults(topology);
        self.hear(topology, faults)
    }

    /// The same; `None` where it is wrong or harmful.
    pub(crate) fn assess_right(&mut self, topology: Topology) -> Option<Assessment> {
        let faults = self.faults(topology);
        if grade_of_faults(self.output, &faults) > Grade::Stressed {
            return None;
        }
        let assessment = self.hear(topology, faults);
        (assessment.grade <= Grade::Stressed).then_some(assessment)
    }

    /// Whether it does harm, which the wiring alone shows.
    pub(crate) fn does_harm(&mut self, topology: Topology) -> bool {
        let faults = self.faults(topology);
        grade_of_faults(self.output, &faults) == Grade::Harmful
    }

    fn wiring(&mut self, topology: Topology) -> &Wiring {
        let laid = self.laid.take().filter(|wiring| wiring.serves(topology));
        self.laid
            .insert(laid.unwrap_or_else(|| Wiring::new(self.output, self.input, self.assembly, topology)))
    }

    fn faults(&mut self, topology: Topology) -> Vec<Fault> {
        let (output, input) = (self.output, self.input);
        let wiring = self.wiring(topology);
        let mut faults = drive_faults(wiring, output, topology);
        faults.extend(reception_faults(wiring, input));
        faults
    }

    /// Solves the circuit and judges it together with the faults of the wiring.
    fn hear(&mut self, topology: Topology, faults: Vec<Fault>) -> Assessment {
        let (output, input, figures) = (self.output, self.input, self.figures);
        let wiring = self.wiring(topology);
        let circuit = wiring.circuit(topology, figures, true);
        let Heard { left, right, hum } = listen(&circuit, input);
        let bare_return = !input.is_balanced() && wiring.joins_chassis_by_core();
        let hum = classify_hum(hum, bare_return, &faults);
        let expected = expects(output, input);
        let symptoms = symptoms(left, right, hum, &faults, expected);
        let grade = grade(left, right, &symptoms, expected).max(grade_of_faults(output, &faults));
        Assessment {
            topology,
            left,
            right,
            hum,
            faults,
            symptoms,
            grade,
        }
    }
}
