//! Code with other numbers: a function, a global or a table has another number in each part than in the whole.

use std::collections::BTreeMap;
use std::fmt;

use wasm_encoder::reencode::{self, Reencode};

/// What a number of the whole module is in a part.
#[derive(Debug, Default)]
pub(super) struct Renumbered {
    pub(super) functions: BTreeMap<u32, u32>,
    pub(super) globals: BTreeMap<u32, u32>,
    pub(super) tables: BTreeMap<u32, u32>,
}

/// Something that is not in the module, or not in the part.
#[derive(Debug)]
pub(super) struct Missing(&'static str, u32);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no {} {}", self.0, self.1)
    }
}

impl std::error::Error for Missing {}

pub(super) type Error = reencode::Error<Missing>;

pub(super) const fn missing(what: &'static str, number: u32) -> Error {
    reencode::Error::UserError(Missing(what, number))
}

fn find(numbers: &BTreeMap<u32, u32>, what: &'static str, old: u32) -> Result<u32, Error> {
    let new = numbers.get(&old).copied();
    new.ok_or(missing(what, old))
}

impl Reencode for Renumbered {
    type Error = Missing;

    fn function_index(&mut self, old: u32) -> Result<u32, Error> {
        find(&self.functions, "function in this part:", old)
    }

    fn global_index(&mut self, old: u32) -> Result<u32, Error> {
        find(&self.globals, "global in this part:", old)
    }

    fn table_index(&mut self, old: u32) -> Result<u32, Error> {
        find(&self.tables, "table in this part:", old)
    }
}
