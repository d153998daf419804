//! The tables as Rust text, to be included by the library.
//! Two texts: the catalogue itself, and what it rests on, which the page does not carry.

use super::layout::Layout;

/// The devices and headphones.
pub(crate) fn catalog(layout: &Layout) -> String {
    let starts: Vec<String> = layout.pool.starts().iter().map(usize::to_string).collect();
    let words = format!("pub(crate) static TEXT: &str = {:?};\n", layout.pool.text());
    [
        words,
        table("TEXT_STARTS", "u16", &starts),
        table("MAKERS", "Maker", &layout.makers),
        table("DEVICES", "Device", &layout.devices),
        table("OUTPUTS", "OutputPort", &layout.outputs),
        table("INPUTS", "InputPort", &layout.inputs),
        table("GAINS", "Gain", &layout.gains),
        table("LEVELS", "Level", &layout.levels),
        table("LIMITS", "Limit", &layout.limits),
        table("POWERS", "Power", &layout.powers),
        table("HEADPHONES", "Headphones", &layout.headphones),
    ]
    .concat()
}

/// What each figure rests on.
pub(crate) fn sources(layout: &Layout) -> String {
    [
        table("DOCUMENTS", "Document", &layout.documents),
        table("CITATIONS", "Citation", &layout.citations),
    ]
    .concat()
}

fn table(name: &str, row: &str, rows: &[String]) -> String {
    let count = rows.len();
    let rows = rows.join(",\n    ");
    format!("pub(crate) static {name}: [{row}; {count}] = [\n    {rows},\n];\n")
}
