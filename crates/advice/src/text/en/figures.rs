//! The words around the level plan: its heading, the gain positions, and the figures that one can type.

/// The label of the list of gain positions.
pub const GAIN_POSITION: &str = "Gain position of your amplifier";
/// Its first entry.
pub const GAIN_AUTO: &str = "The lowest that is loud enough";
/// Under it.
pub const GAIN_POSITION_HINT: &str = "The figures below are for this position.";
/// The heading over the level plan.
pub const LEVELS: &str = "The levels in figures";
/// Under it.
pub const LEVELS_HINT: &str = "For the loudest possible signal, with the amplifier's knob at full, and the source at full or, if it is a headphone output, in the \
                               middle, unless you say otherwise below. \
                               What is dotted or “not known” is missing from the catalogue, not zero. A light mark in the last bar is the average.";
/// The heading over the figures that one can type.
pub const FIGURES: &str = "I know a figure better";
/// Under it.
pub const FIGURES_HINT: &str =
    "From your manual or a measurement. What you type goes before the catalogue and into the link.";
