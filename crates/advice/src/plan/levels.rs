//! The level plan of a plan: what the cable and the loading do. Figures of devices that are not known stay unknown.

use interconnect::Output;
use interconnect::choose::{LevelRange, Request, Way};
use interconnect::stage::Figures;

use super::rows::{hundredths, range};
use super::{Figure, Levels};
use crate::figure::FigureKey;
use crate::selection::Selection;

/// The resistances to solve with: the visitor's own where given, else the devices', else usual ones.
pub(super) fn resistances(selection: &Selection, output: Output) -> Figures {
    let usual = Figures::usual(output);
    let (source, amplifier) = (selection.gear.source, selection.gear.amplifier);
    let output_ohms = selection
        .figures
        .value(FigureKey::OutOhm)
        .or_else(|| source?.port.ohms());
    let input_ohms = selection
        .figures
        .value(FigureKey::InOhm)
        .or_else(|| amplifier?.port.ohms());
    Figures {
        // An ideal source would leave currents undecided: a tenth of an ohm is as good.
        output_ohms: output_ohms.map_or(usual.output_ohms, |ohms| ohms.max(0.1)),
        input_ohms: input_ohms.unwrap_or(usual.input_ohms),
    }
}

/// The level plan of a way.
pub(super) fn levels(request: &Request, way: &Way) -> Levels {
    Levels {
        cable_level_change_db: way.level_db().map_or(Figure::Unknown, figure),
        bridging_loss_db: request.bridging_loss_db(way).map_or(Figure::Unknown, figure),
        ..Levels::default()
    }
}

fn figure(level: LevelRange) -> Figure {
    let rounded = range(level);
    if (rounded.max - rounded.min).abs() < 0.05 {
        Figure::Number(hundredths(level.min_db))
    } else {
        Figure::Between(rounded)
    }
}
