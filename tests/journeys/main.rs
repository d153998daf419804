//! What visitors do, in three browsers.
//! Each journey is written once; `cargo xtask journeys WORD` runs those whose name contains the word.

mod start;

use std::process::ExitCode;

use product_tests::browser::run;
use product_tests::journeys;

fn main() -> ExitCode {
    run(&journeys![
        start::opens_with_a_heading,
        start::any_path_opens_the_page,
        start::lives_in_a_folder,
        start::loads_each_file_once_and_nothing_else,
        start::says_so_when_wasm_is_missing,
        start::says_so_when_wasm_is_broken,
        start::keeps_a_sentence_when_no_script_runs,
        start::says_so_when_it_stops,
    ])
}
