//! The command `gallery`: writes a page for every component in every state into a folder, for people to look at and for tests.
//! It takes two folders: the repository, for its style sheets, and where to write.

use std::env::args;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (Some(root), Some(folder)) = (args().nth(1), args().nth(2)) else {
        eprintln!("usage: gallery REPOSITORY FOLDER");
        return ExitCode::FAILURE;
    };
    match site::gallery::write(root.as_ref(), folder.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("error: {trouble}");
            ExitCode::FAILURE
        }
    }
}
