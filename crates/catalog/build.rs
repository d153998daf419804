//! Turns the entries in `devices` into static slices, or stops the build and says which line is wrong and why.
//! The work is done in `compile`, which the tests call too.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "compile/mod.rs"]
mod compile;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=devices");
    println!("cargo::rerun-if-changed=compile");
    let files = compile::read(Path::new("devices"))?;
    match compile::compile(&files) {
        Ok(generated) => {
            let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
            fs::write(out.join("catalog.rs"), generated.catalog)?;
            fs::write(out.join("sources.rs"), generated.sources)
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            Ok(())
        }
    }
}
