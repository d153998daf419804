//! The level chain of a selection: the visitor's own figures first, then those of the devices, and nothing in place of what is not known.
//! `interconnect::gain` works out what follows.

use alloc::vec::Vec;

use catalog::{Basis, Headphones, OutputPort, Volume};
use interconnect::choose::{Request, Way};
use interconnect::gain::{Ceiling, Chain, GainStep, Rated, Sensitivity, SensitivityUnit, Span, open_dbu};
use interconnect::port::Carries;

use crate::figure::FigureKey;
use crate::gear::Gear;
use crate::selection::Selection;

/// What is known of the chain behind a way.
pub(super) fn chain(selection: &Selection, request: &Request, way: &Way) -> Chain {
    let (gear, own) = (&selection.gear, |key| selection.figures.value(key));
    let amplifier = gear.amplifier;
    let drive = amplifier.and_then(|a| a.device.outputs().iter().find(|port| drives_headphones(port)));
    Chain {
        source_dbu: own(FigureKey::OutDbu)
            .map(Span::at)
            .or_else(|| source_level(gear)),
        source_ohms: own(FigureKey::OutOhm).or_else(|| gear.source?.port.ohms()),
        source_trim_db: own(FigureKey::TrimDb),
        source_in_middle: request.output.port().carries == Carries::Phones,
        cable_level_change_db: way.level_db().map(span),
        bridging_loss_db: request.bridging_loss_db(way).map(span),
        input_ohms: own(FigureKey::InOhm).or_else(|| amplifier?.port.ohms()),
        input_max_dbu: own(FigureKey::InMaxDbu).or_else(|| amplifier?.port.limit_dbu(gear.gain)),
        gain_db: own(FigureKey::AmpGainDb).or_else(|| gear.gain_step()?.db()),
        gain_before_knob: amplifier.is_some_and(|a| a.device.has_gain_before_knob()),
        knob_db: own(FigureKey::KnobDb),
        even_volume: has_even_volume(selection),
        amp_ohms: own(FigureKey::AmpOhm).or_else(|| drive?.ohms()),
        ceiling: Ceiling {
            max_volts: own(FigureKey::AmpMaxV),
            max_milliamperes: own(FigureKey::AmpMaxMa),
            rated: drive.map(rated).unwrap_or_default(),
        },
        headphone_ohms: own(FigureKey::HpOhm).or_else(|| gear.headphones?.ohms()),
        sensitivity: own_sensitivity(selection).or_else(|| published_sensitivity(gear.headphones?)),
        headphone_max_milliwatts: own(FigureKey::HpMaxMw).or_else(|| gear.headphones?.max_milliwatts()),
        lufs: own(FigureKey::Lufs),
        target_db: own(FigureKey::TargetDb),
    }
}

/// Whether the amplifier has a balanced headphone socket beside the one that the figures are for, the first.
pub(super) fn has_louder_socket(selection: &Selection) -> bool {
    let outputs = selection.gear.amplifier.map(|a| a.device.outputs());
    let mut are_balanced = outputs
        .unwrap_or_default()
        .iter()
        .filter(|port| drives_headphones(port))
        .map(|port| port.kind().port().is_balanced());
    are_balanced.next() == Some(false) && are_balanced.any(|is_balanced| is_balanced)
}

/// Whether the amplifier's volume is known to be digital or in steps.
pub(super) fn has_even_volume(selection: &Selection) -> bool {
    let volume = selection.gear.amplifier.map(|a| a.device.volume());
    matches!(volume, Some(Volume::Digital | Volume::Stepped))
}

/// The amplifier's gain positions for the chosen input, each with its number in the device's list.
pub(super) fn gain_steps(selection: &Selection) -> Vec<(usize, GainStep)> {
    let Some(amplifier) = selection.gear.amplifier else {
        return Vec::new();
    };
    // A gain that the visitor names, by figure or by step, is not chosen for them.
    if selection.figures.get(FigureKey::AmpGainDb).is_some() || selection.gear.gain.is_some() {
        return Vec::new();
    }
    let steps = amplifier.device.gains_of(amplifier.port);
    steps
        .map(|(number, gain)| {
            let limit = selection.figures.value(FigureKey::InMaxDbu);
            let input_max_dbu = limit.or_else(|| amplifier.port.limit_dbu(Some(number)));
            (
                number,
                GainStep {
                    gain_db: gain.db(),
                    input_max_dbu,
                },
            )
        })
        .collect()
}

const fn span(level: interconnect::choose::LevelRange) -> Span {
    Span {
        min: level.min_db,
        max: level.max_db,
    }
}

fn drives_headphones(port: &OutputPort) -> bool {
    port.kind().port().carries == Carries::Phones
}

/// The level of full scale at the open output, over the positions of its level switch where it has one.
fn source_level(gear: &Gear) -> Option<Span> {
    let port = gear.source?.port;
    let open = port
        .levels()
        .iter()
        .map(|level| match (level.load_ohms(), port.ohms()) {
            (Some(load), Some(ohms)) => open_dbu(level.dbu(), ohms, load),
            _ => level.dbu(),
        });
    open.fold(None, |span: Option<Span>, dbu| {
        Some(span.map_or(Span::at(dbu), |s| Span {
            min: s.min.min(dbu),
            max: s.max.max(dbu),
        }))
    })
}

#[inline(never)] // comes with the second part of the page
fn rated(port: &OutputPort) -> Vec<Rated> {
    let powers = port.powers().iter();
    powers
        .map(|power| Rated {
            load_ohms: power.load_ohms(),
            milliwatts: power.milliwatts(),
        })
        .collect()
}

fn own_sensitivity(selection: &Selection) -> Option<Sensitivity> {
    let own = |key, unit| {
        selection
            .figures
            .value(key)
            .map(|db| Sensitivity::exact(db, unit))
    };
    own(FigureKey::HpDbV, SensitivityUnit::PerVolt)
        .or_else(|| own(FigureKey::HpDbMw, SensitivityUnit::PerMilliwatt))
}

fn published_sensitivity(headphones: &Headphones) -> Option<Sensitivity> {
    let sensitivity = headphones.sensitivity()?;
    Some(match sensitivity.basis {
        Basis::MeasuredPerVolt => Sensitivity::measured(sensitivity.db),
        Basis::PerVolt => Sensitivity::published(sensitivity.db, SensitivityUnit::PerVolt),
        Basis::PerMilliwatt => Sensitivity::published(sensitivity.db, SensitivityUnit::PerMilliwatt),
    })
}
