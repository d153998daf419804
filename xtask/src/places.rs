//! Where things are: the repository, and the cache that outlives it.
//! The cache is the user's, so that a second clone does not build the tools again.

use std::env;
use std::path::PathBuf;

use crate::report::{Failure, Outcome};

/// The folders that everything else is found from.
#[derive(Debug)]
pub(crate) struct Places {
    /// The top of the repository.
    pub(crate) root: PathBuf,
    /// One folder a tool and version.
    pub(crate) tools: PathBuf,
}

impl Places {
    /// Finds them from the environment.
    pub(crate) fn find() -> Outcome<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .ok_or_else(|| Failure::new("start this as `cargo xtask`, not by its path"))?;
        let root = manifest
            .parent()
            .ok_or_else(|| Failure::new("xtask/ has no folder above it"))?
            .to_path_buf();
        let cache = env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
            .ok_or_else(|| {
                Failure::new("neither XDG_CACHE_HOME nor HOME says where tools can be kept; set one")
            })?;
        Ok(Self {
            root,
            tools: cache.join("cable-chooser").join("tools"),
        })
    }

    /// Build output.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// The release page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Full output of long steps.
    pub(crate) fn logs(&self) -> PathBuf {
        self.target().join("logs")
    }
}
