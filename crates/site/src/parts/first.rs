//! The first part: a module that runs by itself until it meets a stub.

use wasm_encoder::reencode::Reencode as _;
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalType, ImportSection, Instruction, RefType, TableType, TypeSection, ValType,
};

use super::module::{Module, number, place};
use super::renumbered::{Error, Renumbered};
use super::tables::{Piece, Tables};
use super::{LATER, Plan, TABLE, kept, lent_name};

/// What the first part calls its import.
const LOAD: &str = "load";

/// Writes it.
pub(super) fn write(module: &Module<'_>, plan: &Plan, tables: &Tables) -> Result<Vec<u8>, Error> {
    let mut new = numbers(module, plan);
    let mut out = wasm_encoder::Module::new();
    out.section(&types(module, &mut new)?);
    out.section(&imports(module, &mut new)?);
    let mut functions = FunctionSection::new();
    functions.function(no_arguments(module));
    for function in functions_of(module, plan) {
        functions.function(module.type_of(function)?);
    }
    out.section(&functions);
    let mut table_section = kept::tables(module, &mut new)?;
    table_section.table(table_of_stubs(plan));
    out.section(&table_section);
    out.section(&kept::memories(module, &mut new)?);
    let mut globals = kept::globals(module, &mut new)?;
    let flag = GlobalType {
        val_type: ValType::I32,
        mutable: true,
        shared: false,
    };
    globals.global(flag, &ConstExpr::i32_const(0));
    out.section(&globals);
    out.section(&exports(module, plan, &mut new)?);
    out.section(&kept::elements(module, &mut new)?);
    out.section(&code(module, plan, &mut new)?);
    out.section(&memory(&tables.apart(module).0));
    Ok(out.finish())
}

/// Pieces of memory as a section.
pub(super) fn memory(pieces: &[Piece<'_>]) -> DataSection {
    let mut section = DataSection::new();
    for (address, bytes) in pieces {
        let address = u32::try_from(*address).unwrap_or(u32::MAX).cast_signed();
        section.active(0, &ConstExpr::i32_const(address), bytes.iter().copied());
    }
    section
}

/// All functions of the first part, stubs among them, in the order of the whole.
fn functions_of(module: &Module<'_>, plan: &Plan) -> Vec<u32> {
    let is_kept = |function: &u32| plan.first.contains(function) || plan.stubs.contains(function);
    module.own_functions().filter(is_kept).collect()
}

/// Behind the imports stand the call for the second part and the check for it.
fn numbers(module: &Module<'_>, plan: &Plan) -> Renumbered {
    let imported = (0..module.imported()).map(|import| (import, import));
    let own = functions_of(module, plan).into_iter().zip(check(module) + 1..);
    let same = |count: usize| (0..number(count)).map(|at| (at, at)).collect();
    Renumbered {
        functions: imported.chain(own).collect(),
        globals: same(module.globals.len()),
        tables: same(module.tables.len()),
    }
}

/// The number of the function that loads the second part, which is JavaScript.
fn load(module: &Module<'_>) -> u32 {
    module.imported()
}

/// The number of the function that sees that the second part is there.
fn check(module: &Module<'_>) -> u32 {
    load(module) + 1
}

/// The number of the type of a function that takes and gives nothing: it stands behind all others.
fn no_arguments(module: &Module<'_>) -> u32 {
    number(module.types.len())
}

/// The types of the whole module.
pub(super) fn types(module: &Module<'_>, new: &mut Renumbered) -> Result<TypeSection, Error> {
    let mut types = kept::types(module, new)?;
    types.ty().function([], []);
    Ok(types)
}

fn imports(module: &Module<'_>, new: &mut Renumbered) -> Result<ImportSection, Error> {
    let mut imports = kept::imports(module, new)?;
    imports.import(LATER, LOAD, EntityType::Function(no_arguments(module)));
    Ok(imports)
}

/// The table through which stubs call.
pub(super) fn table_of_stubs(plan: &Plan) -> TableType {
    let count = u64::from(number(plan.stubs.len()));
    TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: count,
        maximum: Some(count),
        shared: false,
    }
}

fn exports(module: &Module<'_>, plan: &Plan, new: &mut Renumbered) -> Result<ExportSection, Error> {
    let mut exports = kept::exports(module, new)?;
    let mut names = (0..).map(lent_name);
    let mut lend = |kind, at| {
        exports.export(&names.next().unwrap_or_default(), kind, at);
    };
    for function in &plan.lent.functions {
        lend(ExportKind::Func, new.function_index(*function)?);
    }
    for global in &plan.lent.globals {
        lend(ExportKind::Global, *global);
    }
    for table in &plan.lent.tables {
        lend(ExportKind::Table, *table);
    }
    exports.export(TABLE, ExportKind::Table, number(module.tables.len()));
    Ok(exports)
}

fn code(module: &Module<'_>, plan: &Plan, new: &mut Renumbered) -> Result<CodeSection, Error> {
    let mut code = CodeSection::new();
    code.function(&checking(module));
    for function in functions_of(module, plan) {
        if plan.first.contains(&function) {
            new.parse_function_body(&mut code, module.body(function)?.clone())?;
        } else {
            code.function(&stub(module, plan, function)?);
        }
    }
    Ok(code)
}

/// Loads the second part unless it is there; the flag for that is the last global.
fn checking(module: &Module<'_>) -> Function {
    let flag = number(module.globals.len());
    let mut function = Function::new([]);
    for instruction in [
        Instruction::GlobalGet(flag),
        Instruction::I32Eqz,
        Instruction::If(BlockType::Empty),
        Instruction::Call(load(module)),
        Instruction::I32Const(1),
        Instruction::GlobalSet(flag),
        Instruction::End,
        Instruction::End,
    ] {
        function.instruction(&instruction);
    }
    function
}

/// Calls the function of the second part with the same arguments.
fn stub(module: &Module<'_>, plan: &Plan, function: u32) -> Result<Function, Error> {
    let kind = module.type_of(function)?;
    let arguments = module
        .types
        .get(place(kind))
        .map_or(0, |kind| kind.params().len());
    let slot = plan.stubs.binary_search(&function).map_or(u32::MAX, number);
    let mut stub = Function::new([]);
    stub.instruction(&Instruction::Call(check(module)));
    for argument in 0..number(arguments) {
        stub.instruction(&Instruction::LocalGet(argument));
    }
    stub.instruction(&Instruction::I32Const(slot.cast_signed()));
    stub.instruction(&Instruction::CallIndirect {
        type_index: kind,
        table_index: number(module.tables.len()),
    });
    stub.instruction(&Instruction::End);
    Ok(stub)
}
