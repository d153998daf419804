//! From entries to the level plan: the chain of a source's output, an amplifier's input and headphones, as far as the entries know it.
//! The cable's part and the visitor's own figures are added by the caller.

use alloc::vec::Vec;

use interconnect::gain::{self, Ceiling, Chain, GainStep, Rated, SensitivityUnit, Span, open_dbu};
use interconnect::port::Carries;

use crate::device::Device;
use crate::headphones::{Basis, Headphones, Sensitivity};
use crate::port::{InputPort, Level, OutputPort};

impl Level {
    /// The level of the open output, in dBu; the published one where the output's impedance is not known.
    pub fn open_dbu(&self, output_ohms: Option<f64>) -> f64 {
        output_ohms
            .zip(self.load_ohms())
            .map_or(self.dbu(), |(ohms, load)| open_dbu(self.dbu(), ohms, load))
    }
}

impl OutputPort {
    /// The level of a full-scale sine at the open output, in dBu: a span over the positions of its level switch.
    pub fn source_dbu(&self) -> Option<Span> {
        let levels = self.levels().iter().map(|level| level.open_dbu(self.ohms()));
        levels.fold(None, |span, dbu| {
            let span = span.unwrap_or(Span::at(dbu));
            Some(Span {
                min: span.min.min(dbu),
                max: span.max.max(dbu),
            })
        })
    }

    /// What it can give headphones, as far as powers are published.
    pub fn ceiling(&self) -> Ceiling {
        let rated = |power: &crate::Power| Rated {
            load_ohms: power.load_ohms(),
            milliwatts: power.milliwatts(),
        };
        Ceiling {
            rated: self.powers().iter().map(rated).collect(),
            ..Ceiling::default()
        }
    }
}

impl Device {
    /// The output for headphones that is used unless the visitor says otherwise: the first one, single-ended where there is one.
    pub fn headphone_output(&self) -> Option<&'static OutputPort> {
        let phones = || {
            self.outputs()
                .iter()
                .filter(|output| output.kind().port().carries == Carries::Phones)
        };
        phones()
            .find(|output| !output.kind().port().is_balanced())
            .or_else(|| phones().next())
    }

    /// The positions of the gain switch for one of its inputs, with the input's limit at each.
    pub fn gain_steps(&self, input: &InputPort) -> Vec<GainStep> {
        let step = |(number, gain): (usize, &crate::Gain)| GainStep {
            gain_db: gain.db(),
            input_max_dbu: input.limit_dbu(Some(number)),
        };
        self.gains_of(input).map(step).collect()
    }
}

impl From<Sensitivity> for gain::Sensitivity {
    fn from(sensitivity: Sensitivity) -> Self {
        match sensitivity.basis {
            Basis::MeasuredPerVolt => Self::measured(sensitivity.db),
            Basis::PerVolt => Self::published(sensitivity.db, SensitivityUnit::PerVolt),
            Basis::PerMilliwatt => Self::published(sensitivity.db, SensitivityUnit::PerMilliwatt),
        }
    }
}

/// What the entries know of a chain. The gain is that of the switch's first position; [`Device::gain_steps`] tells all.
pub fn chain(
    output: Option<&OutputPort>,
    amplifier: Option<(&Device, &InputPort)>,
    headphones: Option<&Headphones>,
) -> Chain {
    let step = amplifier.and_then(|(device, input)| device.gain_steps(input).first().copied());
    let drive = amplifier.and_then(|(device, _)| device.headphone_output());
    let limit = amplifier.and_then(|(_, input)| input.limit_dbu(None));
    Chain {
        source_dbu: output.and_then(OutputPort::source_dbu),
        source_ohms: output.and_then(OutputPort::ohms),
        input_ohms: amplifier.and_then(|(_, input)| input.ohms()),
        input_max_dbu: step.and_then(|step| step.input_max_dbu).or(limit),
        gain_db: step.and_then(|step| step.gain_db),
        gain_before_knob: amplifier.is_some_and(|(device, _)| device.has_gain_before_knob()),
        amp_ohms: drive.and_then(OutputPort::ohms),
        ceiling: drive.map(OutputPort::ceiling).unwrap_or_default(),
        ..worn(headphones)
    }
}

/// What the entries know of headphones plugged straight into an output for them.
pub fn direct_chain(output: &OutputPort, headphones: Option<&Headphones>) -> Chain {
    Chain {
        source_dbu: output.source_dbu(),
        // The output drives the headphones itself: its impedance is counted there.
        bridging_loss_db: Some(Span::at(0.0)),
        source_ohms: Some(0.0),
        gain_db: Some(0.0),
        amp_ohms: output.ohms(),
        ceiling: output.ceiling(),
        ..worn(headphones)
    }
}

fn worn(headphones: Option<&Headphones>) -> Chain {
    Chain {
        headphone_ohms: headphones.and_then(Headphones::ohms),
        sensitivity: headphones.and_then(Headphones::sensitivity).map(Into::into),
        headphone_max_milliwatts: headphones.and_then(Headphones::max_milliwatts),
        ..Chain::default()
    }
}
