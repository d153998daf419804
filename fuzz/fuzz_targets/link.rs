//! Any text as a share link: reading it must not panic, what was read must print to a fixed point,
//! and the plan must be JSON.
#![no_main]

use advice::link::{parse, print};
use advice::plan::plan;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (selection, notices) = parse(&text);
    let link = print(&selection);
    let (again, none) = parse(&link);
    assert_eq!(again, selection, "{link}");
    assert!(none.is_empty(), "{link}: {none:?}");
    assert!(plan(&selection, &notices).to_json().starts_with('{'));
});
