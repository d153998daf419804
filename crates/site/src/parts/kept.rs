//! The sections that a changed module keeps, with the new numbers of what they name.

use wasm_encoder::reencode::Reencode as _;
use wasm_encoder::{
    ElementSection, ExportSection, GlobalSection, ImportSection, MemorySection, TableSection, TypeSection,
};

use super::module::Module;
use super::renumbered::{Error, Renumbered};

/// The types; a caller adds its own behind them.
pub(super) fn types(module: &Module<'_>, new: &mut Renumbered) -> Result<TypeSection, Error> {
    let mut types = TypeSection::new();
    if let Some(section) = module.type_section.clone() {
        new.parse_type_section(&mut types, section)?;
    }
    Ok(types)
}

pub(super) fn imports(module: &Module<'_>, new: &mut Renumbered) -> Result<ImportSection, Error> {
    let mut imports = ImportSection::new();
    for import in &module.imports {
        new.parse_import(&mut imports, *import)?;
    }
    Ok(imports)
}

pub(super) fn tables(module: &Module<'_>, new: &mut Renumbered) -> Result<TableSection, Error> {
    let mut tables = TableSection::new();
    for table in &module.tables {
        new.parse_table(&mut tables, table.clone())?;
    }
    Ok(tables)
}

pub(super) fn memories(module: &Module<'_>, new: &mut Renumbered) -> Result<MemorySection, Error> {
    let mut memories = MemorySection::new();
    for memory in &module.memories {
        memories.memory(new.memory_type(*memory)?);
    }
    Ok(memories)
}

pub(super) fn globals(module: &Module<'_>, new: &mut Renumbered) -> Result<GlobalSection, Error> {
    let mut globals = GlobalSection::new();
    for global in &module.globals {
        new.parse_global(&mut globals, global.clone())?;
    }
    Ok(globals)
}

pub(super) fn exports(module: &Module<'_>, new: &mut Renumbered) -> Result<ExportSection, Error> {
    let mut exports = ExportSection::new();
    for export in &module.exports {
        new.parse_export(&mut exports, *export)?;
    }
    Ok(exports)
}

pub(super) fn elements(module: &Module<'_>, new: &mut Renumbered) -> Result<ElementSection, Error> {
    let mut elements = ElementSection::new();
    for element in &module.elements {
        new.parse_element(&mut elements, element.clone())?;
    }
    Ok(elements)
}
