//! The tables as Rust text, to be included by the library.
//! Two texts: the catalogue itself, and what it rests on, which the page does not carry.

use super::layout::Layout;

/// One beginning is stored for so many words; the library counts on from there.
const WORDS_A_START: usize = 16;

/// The devices and headphones.
pub(crate) fn catalog(layout: &Layout) -> String {
    let numbers = |list: Vec<usize>| list.iter().map(usize::to_string).collect::<Vec<_>>();
    let words = format!("pub(crate) static TEXT: &str = {:?};\n", layout.pool.text());
    [
        words,
        table("TEXT_STARTS", "u16", &numbers(layout.pool.starts(WORDS_A_START))),
        table("TEXT_LENGTHS", "u8", &numbers(layout.pool.lengths())),
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
