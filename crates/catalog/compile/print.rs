//! The tables as Rust text, to be included by the library.
//! Two texts: the catalogue itself, and what it rests on, which the page does not carry.

use super::layout::Layout;

/// One beginning is stored for so many words; the library counts on from there.
const WORDS_A_START: usize = 16;

/// The devices and headphones, as one value: a build for the web finds it by its ends and sends it after the first part.
pub(crate) fn catalog(layout: &Layout) -> String {
    let numbers = |list: Vec<usize>| list.iter().map(usize::to_string).collect::<Vec<_>>();
    let bytes: Vec<String> = layout.pool.text().bytes().map(|byte| byte.to_string()).collect();
    let fields = [
        field("text", "u8", &bytes),
        field("text_starts", "u16", &numbers(layout.pool.starts(WORDS_A_START))),
        field("text_lengths", "u8", &numbers(layout.pool.lengths())),
        field("makers", "Maker", &layout.makers),
        field("devices", "Device", &layout.devices),
        field("outputs", "OutputPort", &layout.outputs),
        field("inputs", "InputPort", &layout.inputs),
        field("gains", "Gain", &layout.gains),
        field("levels", "Level", &layout.levels),
        field("limits", "Limit", &layout.limits),
        field("powers", "Power", &layout.powers),
        field("headphones", "Headphones", &layout.headphones),
    ];
    let declared: String = fields.iter().map(|(declared, _)| declared.as_str()).collect();
    let filled: String = fields.iter().map(|(_, filled)| filled.as_str()).collect();
    format!(
        "#[repr(C)]\npub(crate) struct Tables {{\n    begin: [u8; 64],\n{declared}    end: [u8; 64],\n}}\n\n\
         #[used]\npub(crate) static TABLES: Tables = Tables {{\n    begin: *BEGIN,\n{filled}    end: *END,\n}};\n"
    )
}

/// A field's declaration and its value.
fn field(name: &str, row: &str, rows: &[String]) -> (String, String) {
    let count = rows.len();
    let rows = rows.join(",\n        ");
    (
        format!("    pub(crate) {name}: [{row}; {count}],\n"),
        format!("    {name}: [\n        {rows},\n    ],\n"),
    )
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
