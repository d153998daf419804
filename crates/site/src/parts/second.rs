//! The second part: it works in the first one's memory, and puts its functions into the table through which the stubs call.

use wasm_encoder::reencode::Reencode as _;
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, FunctionSection, ImportSection, TableType,
};

use super::first::{memory, table_of_stubs, types};
use super::module::{Module, number, place};
use super::renumbered::{Error, Renumbered};
use super::tables::Tables;
use super::{FIRST, Plan, TABLE, lent_name};

/// The first part's memory, as wasm-bindgen exports it.
const MEMORY: &str = "memory";

/// Writes it.
pub(super) fn write(module: &Module<'_>, plan: &Plan, tables: &Tables) -> Result<Vec<u8>, Error> {
    let mut new = numbers(plan);
    let mut out = wasm_encoder::Module::new();
    out.section(&types(module, &mut new)?);
    out.section(&imports(module, plan, &mut new)?);
    let mut functions = FunctionSection::new();
    for function in &plan.second {
        functions.function(module.type_of(*function)?);
    }
    out.section(&functions);
    let stubs: Result<Vec<u32>, Error> = plan.stubs.iter().map(|stub| new.function_index(*stub)).collect();
    let mut elements = ElementSection::new();
    let at = Some(number(plan.lent.tables.len()));
    elements.active(at, &ConstExpr::i32_const(0), Elements::Functions(stubs?.into()));
    out.section(&elements);
    let mut code = CodeSection::new();
    for function in &plan.second {
        new.parse_function_body(&mut code, module.body(*function)?.clone())?;
    }
    out.section(&code);
    out.section(&memory(&tables.apart(module).1));
    Ok(out.finish())
}

fn numbers(plan: &Plan) -> Renumbered {
    let functions = plan.lent.functions.iter().chain(&plan.second).copied();
    Renumbered {
        functions: functions.zip(0..).collect(),
        globals: plan.lent.globals.iter().copied().zip(0..).collect(),
        tables: plan.lent.tables.iter().copied().zip(0..).collect(),
    }
}

fn imports(module: &Module<'_>, plan: &Plan, new: &mut Renumbered) -> Result<ImportSection, Error> {
    let mut imports = ImportSection::new();
    let mut names = (0..).map(lent_name);
    let mut take = |what| {
        imports.import(FIRST, &names.next().unwrap_or_default(), what);
    };
    for function in &plan.lent.functions {
        take(EntityType::Function(module.type_of(*function)?));
    }
    for global in plan
        .lent
        .globals
        .iter()
        .filter_map(|at| module.globals.get(place(*at)))
    {
        take(EntityType::Global(new.global_type(global.ty)?));
    }
    for table in plan
        .lent
        .tables
        .iter()
        .filter_map(|at| module.tables.get(place(*at)))
    {
        take(EntityType::Table(of_any_size(new.table_type(table.ty)?)));
    }
    imports.import(FIRST, TABLE, EntityType::Table(of_any_size(table_of_stubs(plan))));
    for kind in &module.memories {
        let memory = wasm_encoder::MemoryType {
            minimum: 0,
            maximum: None,
            ..new.memory_type(*kind)?
        };
        imports.import(FIRST, MEMORY, EntityType::Memory(memory));
    }
    Ok(imports)
}

/// A table as it is taken from elsewhere, where it may have grown.
const fn of_any_size(table: TableType) -> TableType {
    TableType {
        minimum: 0,
        maximum: None,
        ..table
    }
}
