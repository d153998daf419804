//! A module that tells which of its functions run: for the list of those that a first visit needs.

use wasm_encoder::reencode::Reencode as _;
use wasm_encoder::{CodeSection, DataSection, EntityType, FunctionSection, Instruction, ValType};

use super::module::{Module, number};
use super::renumbered::{Error, Renumbered};
use super::{LATER, kept, unreadable};
use crate::trouble::Outcome;

/// What it calls at the beginning of each function, with the function's number in the list of names.
const SEEN: &str = "seen";

/// The module, and the names of its functions in the order of their numbers.
///
/// # Errors
/// If it is not such as rustc, wasm-bindgen and wasm-opt write.
pub fn watched(wasm: &[u8]) -> Outcome<(Vec<u8>, Vec<String>)> {
    let module = Module::read(wasm).map_err(unreadable)?;
    let names = module
        .own_functions()
        .map(|function| module.name(function).unwrap_or_default().to_owned());
    Ok((write(&module).map_err(unreadable)?, names.collect()))
}

fn write(module: &Module<'_>) -> Result<Vec<u8>, Error> {
    let seen = module.imported();
    let same = |count: usize| (0..number(count)).map(|at| (at, at)).collect();
    let own = module.own_functions().map(|function| (function, function + 1));
    let mut new = Renumbered {
        functions: (0..seen).map(|at| (at, at)).chain(own).collect(),
        globals: same(module.globals.len()),
        tables: same(module.tables.len()),
    };
    let mut out = wasm_encoder::Module::new();
    let mut types = kept::types(module, &mut new)?;
    types.ty().function([ValType::I32], []);
    out.section(&types);
    let mut imports = kept::imports(module, &mut new)?;
    imports.import(LATER, SEEN, EntityType::Function(number(module.types.len())));
    out.section(&imports);
    let mut functions = FunctionSection::new();
    for kind in &module.functions {
        functions.function(*kind);
    }
    out.section(&functions);
    out.section(&kept::tables(module, &mut new)?);
    out.section(&kept::memories(module, &mut new)?);
    out.section(&kept::globals(module, &mut new)?);
    out.section(&kept::exports(module, &mut new)?);
    out.section(&kept::elements(module, &mut new)?);
    let mut code = CodeSection::new();
    for (at, body) in module.bodies.iter().enumerate() {
        let mut function = new.new_function_with_parsed_locals(body)?;
        function.instruction(&Instruction::I32Const(number(at).cast_signed()));
        function.instruction(&Instruction::Call(seen));
        for operator in body.get_operators_reader()? {
            function.instruction(&new.instruction(operator?)?);
        }
        code.function(&function);
    }
    out.section(&code);
    let mut memory = DataSection::new();
    for piece in &module.pieces {
        new.parse_data(&mut memory, piece.clone())?;
    }
    out.section(&memory);
    Ok(out.finish())
}
