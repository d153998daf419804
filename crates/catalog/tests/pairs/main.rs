//! Every source with every amplifier: each pair of sockets has an answer and a level plan, and a person can look over the verdicts.
//! Known devices and well-known pairs are held to what their makers say.

mod entries;
mod every;
mod known;

use std::collections::HashMap;

use catalog::{Device, InputPort, OutputPort, Preference, devices};
use interconnect::answer::{Answer, answer};
use interconnect::choose::Request;
use interconnect::{Input, Output, Topology};

/// Answers, each worked out once: thousands of pairs of devices are a few hundred pairs of sockets.
#[derive(Default)]
struct Answers {
    known: HashMap<(Output, Input, Topology), Answer>,
}

impl Answers {
    fn of(&mut self, output: &OutputPort, input: &InputPort) -> &Answer {
        let key = (output.kind(), input.kind(), output.topology());
        self.known
            .entry(key)
            .or_insert_with(|| answer(&Request::usual(key.0, key.1, key.2), None))
    }

    /// The sockets of two devices that go together best, as the pickers offer them first.
    fn best(&mut self, source: &Device, amplifier: &Device) -> (&'static OutputPort, &'static InputPort) {
        let pairs = source
            .outputs()
            .iter()
            .flat_map(|output| amplifier.inputs().iter().map(move |input| (output, input)));
        pairs
            .min_by_key(|(output, input)| Preference::new(output.kind(), self.of(output, input).verdict))
            .expect("a source has an output, an amplifier an input")
    }
}

fn sources() -> impl Iterator<Item = &'static Device> {
    devices().iter().filter(|device| device.is_source())
}

fn amplifiers() -> impl Iterator<Item = &'static Device> {
    devices().iter().filter(|device| device.is_amplifier())
}

/// What is laid, such as `2 x ts-rca`.
fn leads(answer: &Answer) -> String {
    let Some(assembly) = &answer.assembly else {
        return "nothing".to_owned();
    };
    let stages: Vec<String> = assembly
        .stages()
        .map(|stage| format!("{} x {}", stage.quantity, stage.laid.cable.slug))
        .collect();
    stages.join(" + ")
}
