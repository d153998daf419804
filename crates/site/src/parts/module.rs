//! A wasm module, read as far as it has to be known to take it apart.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{
    BinaryReaderError, Data, Element, ElementItems, Export, ExternalKind, FuncType, FunctionBody, Global,
    Import, KnownCustom, MemoryType, Name, Operator, Parser, Payload, Table, TypeRef, TypeSectionReader,
};

use super::renumbered::{Error, missing};

type Read<T> = Result<T, Error>;

/// What functions use, by its numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Uses {
    pub(super) functions: BTreeSet<u32>,
    pub(super) globals: BTreeSet<u32>,
    pub(super) tables: BTreeSet<u32>,
}

impl Uses {
    pub(super) fn add(&mut self, other: Self) {
        self.functions.extend(other.functions);
        self.globals.extend(other.globals);
        self.tables.extend(other.tables);
    }

    fn note(&mut self, operator: &Operator<'_>) {
        match operator {
            Operator::Call { function_index }
            | Operator::ReturnCall { function_index }
            | Operator::RefFunc { function_index } => {
                self.functions.insert(*function_index);
            }
            Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                self.globals.insert(*global_index);
            }
            Operator::CallIndirect {
                table_index: table, ..
            }
            | Operator::ReturnCallIndirect {
                table_index: table, ..
            }
            | Operator::TableGet { table }
            | Operator::TableSet { table }
            | Operator::TableGrow { table }
            | Operator::TableSize { table }
            | Operator::TableFill { table } => {
                self.tables.insert(*table);
            }
            _ => {}
        }
    }
}

/// The sections of a module. Functions are numbered with the imported ones first, as in wasm.
#[derive(Default)]
pub(super) struct Module<'a> {
    pub(super) type_section: Option<TypeSectionReader<'a>>,
    pub(super) types: Vec<FuncType>,
    /// Functions, all of them: wasm-bindgen's modules import nothing else.
    pub(super) imports: Vec<Import<'a>>,
    /// The numbers of the types of its own functions.
    pub(super) functions: Vec<u32>,
    pub(super) tables: Vec<Table<'a>>,
    pub(super) memories: Vec<MemoryType>,
    pub(super) globals: Vec<Global<'a>>,
    pub(super) exports: Vec<Export<'a>>,
    pub(super) elements: Vec<Element<'a>>,
    pub(super) bodies: Vec<FunctionBody<'a>>,
    pub(super) pieces: Vec<Data<'a>>,
    names: BTreeMap<u32, &'a str>,
}

impl<'a> Module<'a> {
    /// Reads a module.
    pub(super) fn read(wasm: &'a [u8]) -> Read<Self> {
        let mut module = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            module.take(payload?)?;
        }
        Ok(module)
    }

    fn take(&mut self, payload: Payload<'a>) -> Read<()> {
        match payload {
            Payload::TypeSection(section) => {
                self.type_section = Some(section.clone());
                self.types = all(section.into_iter_err_on_gc_types())?;
            }
            Payload::ImportSection(section) => self.imports = all(section.into_imports())?,
            Payload::FunctionSection(section) => self.functions = all(section)?,
            Payload::TableSection(section) => self.tables = all(section)?,
            Payload::MemorySection(section) => self.memories = all(section)?,
            Payload::GlobalSection(section) => self.globals = all(section)?,
            Payload::ExportSection(section) => self.exports = all(section)?,
            Payload::ElementSection(section) => self.elements = all(section)?,
            Payload::DataSection(section) => self.pieces = all(section)?,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            // wasm-bindgen writes a function of its own instead.
            Payload::StartSection { func, .. } => return Err(missing("place for a start section:", func)),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for name in names {
                        self.take_names(name?)?;
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn take_names(&mut self, name: Name<'a>) -> Read<()> {
        if let Name::Function(names) = name {
            for name in names {
                let name = name?;
                self.names.insert(name.index, name.name);
            }
        }
        Ok(())
    }

    /// How many functions are imported.
    pub(super) fn imported(&self) -> u32 {
        number(self.imports.len())
    }

    /// The numbers of the functions that are not imported.
    pub(super) fn own_functions(&self) -> std::ops::Range<u32> {
        self.imported()..self.imported() + number(self.functions.len())
    }

    /// Whether its functions have names at all.
    pub(super) fn has_names(&self) -> bool {
        !self.names.is_empty()
    }

    /// What a function is called, as wasm-bindgen writes it: demangled.
    pub(super) fn name(&self, function: u32) -> Option<&'a str> {
        self.names.get(&function).copied()
    }

    /// The number of a function's type.
    pub(super) fn type_of(&self, function: u32) -> Read<u32> {
        let imported = self.imports.get(place(function)).map(|import| import.ty);
        let own = function.checked_sub(self.imported()).map(place);
        match (imported, own.and_then(|own| self.functions.get(own))) {
            (Some(TypeRef::Func(kind)), _) => Ok(kind),
            (None, Some(kind)) => Ok(*kind),
            _ => Err(missing("type of function", function)),
        }
    }

    /// The code of a function of its own.
    pub(super) fn body(&self, function: u32) -> Read<&FunctionBody<'a>> {
        let own = function.checked_sub(self.imported()).map(place);
        own.and_then(|own| self.bodies.get(own))
            .ok_or_else(|| missing("code of function", function))
    }

    /// What a function uses.
    pub(super) fn uses(&self, function: u32) -> Read<Uses> {
        let mut uses = Uses::default();
        for operator in self.body(function)?.get_operators_reader()? {
            uses.note(&operator?);
        }
        Ok(uses)
    }

    /// The functions that are exported or stand in a table.
    pub(super) fn listed(&self) -> Read<BTreeSet<u32>> {
        let mut listed = Uses::default();
        let exported = self
            .exports
            .iter()
            .filter(|export| export.kind == ExternalKind::Func);
        listed.functions.extend(exported.map(|export| export.index));
        for element in &self.elements {
            match &element.items {
                ElementItems::Functions(functions) => {
                    for function in functions.clone() {
                        listed.functions.insert(function?);
                    }
                }
                ElementItems::Expressions(_, expressions) => {
                    for expression in expressions.clone() {
                        for operator in expression?.get_operators_reader() {
                            listed.note(&operator?);
                        }
                    }
                }
            }
        }
        Ok(listed.functions)
    }
}

fn all<T>(items: impl IntoIterator<Item = Result<T, BinaryReaderError>>) -> Read<Vec<T>> {
    Ok(items.into_iter().collect::<Result<_, _>>()?)
}

/// A place in a list as a number of wasm; a module with more than four thousand million of anything cannot be.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A number of wasm as a place in a list.
pub(super) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
