//! The folder of tools: each is installed beside its place, and moved there when it is whole.
//! One lock file keeps two runs from building the same tool; a run that was stopped leaves nothing half done in use.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::places::Places;
use crate::report::{Failure, Outcome, say};

/// The folder of one tool, made by `install` in a folder of its own if it is not there yet.
///
/// `name` carries the version, so a new version is a new folder.
pub(crate) fn folder(
    places: &Places,
    name: &str,
    install: impl FnOnce(&Path) -> Outcome,
) -> Outcome<PathBuf> {
    let place = places.tools.join(name);
    if place.is_dir() {
        return Ok(place);
    }
    let _lock = lock(&places.tools)?;
    if place.is_dir() {
        return Ok(place);
    }
    let unfinished = places.tools.join(format!(".unfinished-{name}"));
    remove(&unfinished)?;
    create(&unfinished)?;
    install(&unfinished)?;
    fs::rename(&unfinished, &place).map_err(Failure::during(format!("cannot make {}", place.display())))?;
    Ok(place)
}

fn lock(tools: &Path) -> Outcome<File> {
    create(tools)?;
    let path = tools.join(".lock");
    let file = File::create(&path).map_err(Failure::during(format!("cannot write {}", path.display())))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => say("Waiting for another run that is installing tools…"),
        Err(TryLockError::Error(error)) => {
            return Err(Failure::new(format!("cannot lock {}: {error}", path.display())));
        }
    }
    file.lock()
        .map_err(Failure::during(format!("cannot lock {}", path.display())))?;
    Ok(file)
}

/// Makes a folder and those above it.
pub(crate) fn create(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(Failure::during(format!("cannot make {}", folder.display())))
}

/// Removes a folder if it is there.
pub(crate) fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Failure::new(format!(
            "cannot remove {}: {error}",
            folder.display()
        ))),
        _ => Ok(()),
    }
}
