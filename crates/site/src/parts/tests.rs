//! Taking a small module apart: both parts are valid, fit together, and hold what they should.

use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, Instruction, MemorySection, MemoryType, NameMap, NameSection,
    RefType, TableSection, TableType, TypeSection, ValType,
};
use wasmparser::{Operator, Validator};

use super::*;
use catalog::{BEGIN, END};

/// Where the tables of the module under test lie.
const AT: i32 = 4096;

/// A module with an import, the function `shown` that calls it and `asked`, `asked` which reads the tables and calls `common`, and
/// `common`; `shown` and `asked` stand in a table.
fn whole(reads_in: &str) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], [ValType::I32]);
    let mut imports = ImportSection::new();
    imports.import("./x_bg.js", "out", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 3,
        maximum: Some(3),
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut exports = ExportSection::new();
    exports.export("memory", ExportKind::Memory, 0);
    exports.export("shown", ExportKind::Func, 1);
    let mut elements = ElementSection::new();
    elements.active(
        None,
        &ConstExpr::i32_const(1),
        Elements::Functions([1, 2][..].into()),
    );
    let mut code = CodeSection::new();
    let mut names = NameMap::new();
    for (number, (name, calls)) in [("shown", [0, 2]), ("asked", [3, 3]), ("common", [0, 0])]
        .into_iter()
        .enumerate()
    {
        functions.function(0);
        let address = if name == reads_in { AT + 70 } else { 0 };
        code.function(&calling(calls, address));
        names.append(u32::try_from(number).unwrap_or_default() + 1, name);
    }
    let mut memory = DataSection::new();
    let bytes = [&b"before"[..], BEGIN, b"figures", END, b"behind"].concat();
    memory.active(0, &ConstExpr::i32_const(AT - 6), bytes);
    let mut name_section = NameSection::new();
    name_section.functions(&names);
    let mut module = wasm_encoder::Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&tables)
        .section(&memories);
    module
        .section(&exports)
        .section(&elements)
        .section(&code)
        .section(&memory)
        .section(&name_section);
    module.finish()
}

/// Calls two functions one after the other, and reads.
fn calling(calls: [u32; 2], address: i32) -> Function {
    let mut function = Function::new([]);
    function.instruction(&Instruction::LocalGet(0));
    for callee in calls {
        function.instruction(&Instruction::Call(callee));
    }
    function.instruction(&Instruction::I32Const(address));
    function.instruction(&Instruction::I32Add);
    function.instruction(&Instruction::End);
    function
}

fn names() -> Names {
    Names::of(["shown", "common"])
}

#[test]
fn both_parts_are_valid_and_fit_together() -> Outcome {
    let parts = split(&whole("asked"), &names())?;
    for part in [&parts.first, &parts.second] {
        assert!(Validator::new().validate_all(part).is_ok());
    }
    let (first, second) = (read(&parts.first), read(&parts.second));
    for import in &second.imports {
        let lent = first.exports.iter().any(|export| export.name == import.name);
        assert!(import.module == FIRST && lent, "{}", import.name);
    }
    let asked_for: Vec<_> = first
        .imports
        .iter()
        .map(|import| (import.module, import.name))
        .collect();
    assert_eq!(asked_for, [("./x_bg.js", "out"), (LATER, "load")]);
    Ok(())
}

#[test]
fn what_is_not_run_is_a_stub_in_the_first_part_and_whole_in_the_second() -> Outcome {
    let parts = split(&whole("asked"), &names())?;
    let (first, second) = (read(&parts.first), read(&parts.second));
    // The check, `shown`, the stub of `asked`, and `common`.
    assert_eq!((first.bodies.len(), second.bodies.len()), (4, 1));
    let stub = operators(&first, 2);
    assert!(
        matches!(
            stub.as_slice(),
            [
                Operator::Call { .. },
                Operator::LocalGet { local_index: 0 },
                Operator::I32Const { value: 0 },
                Operator::CallIndirect {
                    type_index: 0,
                    table_index: 1
                },
                Operator::End
            ]
        ),
        "{stub:?}"
    );
    Ok(())
}

#[test]
fn the_tables_go_with_the_second_part_and_nothing_else_does() -> Outcome {
    let parts = split(&whole("asked"), &names())?;
    let bytes = |part: &[u8]| -> Vec<Vec<u8>> {
        read(part)
            .pieces
            .iter()
            .map(|piece| piece.data.to_vec())
            .collect()
    };
    assert_eq!(bytes(&parts.first), [b"before".to_vec(), b"behind".to_vec()]);
    assert_eq!(bytes(&parts.second), [[&BEGIN[..], b"figures", END].concat()]);
    Ok(())
}

#[test]
fn nothing_in_the_first_part_may_know_the_tables() {
    let refused = split(&whole("common"), &names()).map_err(|trouble| trouble.to_string());
    assert!(refused.is_err_and(|text| text.contains("`common`")));
}

#[test]
fn a_module_without_names_is_refused() {
    let named = whole("asked");
    let names_at = named
        .windows(5)
        .rposition(|bytes| bytes == b"\x04name")
        .expect("names")
        - 2;
    let refused = split(&named[..names_at], &names()).map_err(|trouble| trouble.to_string());
    assert!(refused.is_err_and(|text| text.contains("no names")));
}

#[test]
fn a_watched_module_is_valid_and_has_its_names() -> Outcome {
    let (module, names) = watched(&whole("asked"))?;
    assert!(Validator::new().validate_all(&module).is_ok());
    assert_eq!(names, ["shown", "asked", "common"]);
    Ok(())
}

#[test]
fn what_is_no_module_is_refused() {
    assert!(split(b"\0asm", &names()).is_err());
    assert!(watched(b"nothing").is_err());
}

fn read(wasm: &[u8]) -> Module<'_> {
    Module::read(wasm).expect("a module")
}

fn operators<'a>(module: &'a Module<'_>, at: usize) -> Vec<Operator<'a>> {
    let reader = module.bodies[at].get_operators_reader().expect("code");
    reader
        .into_iter()
        .map(|operator| operator.expect("an operator"))
        .collect()
}
