//! Programs that know better than we do, to compare ourselves with: ngspice for the circuits, WireViz for the exported leads.
//! They are part of every full test; a test against one of them never passes because it is missing.

use std::path::PathBuf;
use std::process::Command;

use crate::cache;
use crate::debian;
use crate::places::Places;
use crate::process::quietly;
use crate::report::{Failure, Outcome};
use crate::versions::{REFERENCES, WIREVIZ};

/// Sees that all of them are there, and gives WireViz's program.
pub(crate) fn wireviz(places: &Places) -> Outcome<PathBuf> {
    debian::ensure(places, REFERENCES)?;
    let name = format!("wireviz-{WIREVIZ}");
    let folder = cache::folder(places, &name, |place| {
        let title = format!("Installing WireViz {WIREVIZ} from PyPI (half a minute)…");
        let mut make = Command::new("python3");
        make.args(["-m", "venv", "--copies"]).arg(place);
        let failed = |failure| {
            Failure::new(format!(
                "{failure}\nWireViz is missing; by hand: pip install wireviz=={WIREVIZ}"
            ))
        };
        quietly(places, &title, &name, &mut make).map_err(failed)?;
        let mut install = Command::new(place.join("bin/python3"));
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        install.arg(format!("wireviz=={WIREVIZ}"));
        quietly(places, &title, &name, &mut install).map_err(failed)
    })?;
    // The folder was moved into place after its making, so its scripts name another one: run the module by the interpreter.
    Ok(folder.join("bin/python3"))
}
