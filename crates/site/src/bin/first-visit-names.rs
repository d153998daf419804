//! The command `first-visit-names`: turns the names of functions that ran into the list by which the wasm is taken apart.
//! It takes the file with the names and the file to write.

use std::env::args;
use std::fs;
use std::process::ExitCode;

use site::parts::Names;

fn main() -> ExitCode {
    let (Some(run), Some(list)) = (args().nth(1), args().nth(2)) else {
        eprintln!("usage: first-visit-names RUN LIST");
        return ExitCode::FAILURE;
    };
    let written = fs::read_to_string(run).and_then(|names| fs::write(list, Names::of(names.lines()).print()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
