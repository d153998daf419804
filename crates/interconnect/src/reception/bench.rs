//! One assembly on the bench: its wiring is laid once, as long as the topologies allow, and judged under one after the other.
//! What the wiring alone shows to be wrong need not be solved, and neither what was solved before.

use alloc::vec::Vec;

use super::fault::{Fault, drive_faults, reception_faults};
use super::symptom::{expects, symptoms};
use super::{Assessment, Grade, Heard, classify_hum, grade, grade_of_faults, level_db, listen};
use crate::assembly::Assembly;
use crate::network::{Print, Wiring};
use crate::port::{Port, Topology};
use crate::stage::Figures;

/// What was judged between two ports with one set of figures: many leads differ in their plugs and join the same.
#[derive(Default)]
pub(crate) struct Memory {
    judged: Vec<(Print, Assessment)>,
}

impl Memory {
    fn find(&self, topology: Topology, print: &Print) -> Option<&Assessment> {
        let same = |(p, a): &&(Print, Assessment)| a.topology == topology && p == print;
        self.judged.iter().find(same).map(|(_, assessment)| assessment)
    }
}

/// An assembly between two ports, to be judged.
pub(crate) struct Bench<'a> {
    output: &'a Port,
    input: &'a Port,
    assembly: &'a Assembly,
    figures: Figures,
    memory: &'a mut Memory,
    laid: Option<Wiring>,
}

impl<'a> Bench<'a> {
    /// A bench for the ports and figures that the memory belongs to.
    pub(crate) const fn new(
        output: &'a Port,
        input: &'a Port,
        assembly: &'a Assembly,
        figures: Figures,
        memory: &'a mut Memory,
    ) -> Self {
        Self {
            output,
            input,
            assembly,
            figures,
            memory,
            laid: None,
        }
    }

    /// The assessment under one topology; `None` where it is worse than `worst`, which the wiring alone may show.
    pub(crate) fn judge(&mut self, topology: Topology, worst: Grade) -> Option<Assessment> {
        let assessment = if let Some(known) = self.remember(topology) {
            known
        } else {
            let faults = self.faults(topology);
            if grade_of_faults(self.output, &faults) > worst {
                return None;
            }
            self.hear(topology, faults)
        };
        (assessment.grade <= worst).then_some(assessment)
    }

    /// The assessment under one topology, however bad.
    pub(crate) fn assess(&mut self, topology: Topology) -> Assessment {
        let faults = self.faults(topology);
        self.hear(topology, faults)
    }

    /// The level with the loading of the real resistances, in decibels; `None` where nothing arrives.
    pub(crate) fn loaded_level_db(&mut self, topology: Topology) -> Option<f64> {
        let (input, figures) = (self.input, self.figures);
        let circuit = self.wiring(topology).circuit(topology, figures, false);
        let Heard { left, right, .. } = listen(&circuit, input);
        level_db(left, right)
    }

    fn remember(&mut self, topology: Topology) -> Option<Assessment> {
        self.wiring(topology);
        let print = self.laid.as_ref()?.print();
        self.memory.find(topology, print).cloned()
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
        let print = wiring.print().clone();
        let circuit = wiring.circuit(topology, figures, true);
        let Heard { left, right, hum } = listen(&circuit, input);
        let bare_return = !input.is_balanced() && wiring.joins_chassis_by_core();
        let hum = classify_hum(hum, bare_return, &faults);
        let expected = expects(output, input);
        let symptoms = symptoms(left, right, hum, &faults, expected);
        let grade = grade(left, right, &symptoms, expected).max(grade_of_faults(output, &faults));
        let assessment = Assessment {
            topology,
            left,
            right,
            hum,
            faults,
            symptoms,
            grade,
        };
        self.memory.judged.push((print, assessment.clone()));
        assessment
    }
}
