//! The wasm in two parts: what every first visit runs, and the rest, which comes with the first sign of life.
//! Functions that a first visit does not run are left in the first part as stubs: they see that the second part is there and call it.

mod first;
mod kept;
mod module;
mod names;
mod renumbered;
mod second;
mod tables;
mod watch;

use std::collections::BTreeSet;

use module::Module;
pub use names::Names;
use tables::Tables;
pub use watch::watched;

use crate::trouble::{Outcome, Trouble};

/// The module of JavaScript that the first part, or a watched module, calls.
pub const LATER: &str = "later";
/// What the second part calls the first.
const FIRST: &str = "first";
/// What the first part exports for the second one: the table of what only the second part has.
const TABLE: &str = "later";

/// Both parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// What a first visit loads.
    pub first: Vec<u8>,
    /// The rest.
    pub second: Vec<u8>,
}

/// Which function goes where, by its number in the whole module.
#[derive(Debug)]
struct Plan {
    /// Functions of the first part.
    first: BTreeSet<u32>,
    /// Functions of the second part.
    second: BTreeSet<u32>,
    /// Those of the second part that the first one calls or lists, in the order of their table.
    stubs: Vec<u32>,
    /// What the second part takes from the first, in the order of its imports.
    lent: module::Uses,
}

/// Takes a module apart; `names` are the functions that a first visit runs.
///
/// # Errors
/// If the module is not such as rustc, wasm-bindgen and wasm-opt write, has lost its names, or has the tables of devices in the
/// first part.
pub fn split(wasm: &[u8], names: &Names) -> Outcome<Parts> {
    let module = Module::read(wasm).map_err(unreadable)?;
    let tables = Tables::find(&module)?;
    let plan = plan(&module, names, &tables)?;
    Ok(Parts {
        first: first::write(&module, &plan, &tables).map_err(unreadable)?,
        second: second::write(&module, &plan, &tables).map_err(unreadable)?,
    })
}

fn plan(module: &Module<'_>, names: &Names, tables: &Tables) -> Outcome<Plan> {
    let (mut first, mut second) = (BTreeSet::new(), BTreeSet::new());
    if !module.has_names() {
        return Err(Trouble::new(
            "the wasm has no names of functions: wasm-opt needs `-g` in index.html",
        ));
    }
    for function in module.own_functions() {
        // wasm-bindgen adds some small ones without a name; each is of use to everybody.
        let name = module.name(function).unwrap_or_default();
        let is_first = name.is_empty() || names.has(name);
        if is_first && tables.are_used_by(module, function).map_err(unreadable)? {
            return Err(Trouble::new(format!(
                "`{name}` runs at a first visit and knows where the tables of devices lie, which come later; \
                 keep the two apart by #[inline(never)]"
            )));
        }
        if is_first { &mut first } else { &mut second }.insert(function);
    }
    let mut stubs = module.listed().map_err(unreadable)?;
    for function in &first {
        stubs.extend(module.uses(*function).map_err(unreadable)?.functions);
    }
    let mut lent = module::Uses::default();
    for function in &second {
        lent.add(module.uses(*function).map_err(unreadable)?);
    }
    lent.functions.retain(|function| !second.contains(function));
    Ok(Plan {
        stubs: stubs.intersection(&second).copied().collect(),
        first,
        second,
        lent,
    })
}

/// The name under which the first part lends something to the second: a number, which no export of wasm-bindgen is.
fn lent_name(number: usize) -> String {
    number.to_string()
}

fn unreadable(error: impl std::fmt::Display) -> Trouble {
    Trouble::new(format!(
        "the wasm is not as rustc, wasm-bindgen and wasm-opt write it: {error}"
    ))
}

#[cfg(test)]
mod tests;
