//! The tables of devices in the module's memory: no first visit needs them, so they go with the second part.
//! They are found by their ends, and whoever has an address between these is in the second part too.

use catalog::{BEGIN, END};
use wasmparser::{DataKind, MemArg, Operator};

use super::module::Module;
use super::renumbered::Error;
use crate::trouble::{Outcome, Trouble};

/// Where they lie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tables {
    begin: u64,
    end: u64,
}

/// The first number that is no character: rustc's sign for the end of a text, and no address.
const NO_CHARACTER: u64 = 0x11_0000;

impl Tables {
    /// Finds them.
    pub(super) fn find(module: &Module<'_>) -> Outcome<Self> {
        let place = |mark: &[u8]| {
            module.pieces.iter().find_map(|piece| {
                let at = piece.data.windows(mark.len()).position(|bytes| bytes == mark)?;
                Some(address(&piece.kind)? + u64::try_from(at).ok()?)
            })
        };
        let ends = place(BEGIN).zip(place(END));
        let (begin, end) =
            ends.ok_or_else(|| Trouble::new("the wasm has no tables of devices".to_owned()))?;
        let tables = Self {
            begin,
            end: end + u64::try_from(END.len()).unwrap_or_default(),
        };
        if tables.hold(NO_CHARACTER) {
            return Err(Trouble::new(
                "the tables of devices lie where their addresses cannot be told from characters; change the stack's size in xtask"
                    .to_owned(),
            ));
        }
        Ok(tables)
    }

    const fn hold(&self, address: u64) -> bool {
        self.begin <= address && address < self.end
    }

    /// Whether a function has an address of theirs.
    pub(super) fn are_used_by(&self, module: &Module<'_>, function: u32) -> Result<bool, Error> {
        for operator in module.body(function)?.get_operators_reader()? {
            let operator = operator?;
            let constant = match operator {
                Operator::I32Const { value } => Some(u64::from(value.cast_unsigned())),
                _ => offset(&operator).map(|memory| memory.offset),
            };
            if constant.is_some_and(|address| self.hold(address)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The pieces of memory without the tables, and the tables' own, each with its address.
    pub(super) fn apart<'a>(&self, module: &Module<'a>) -> (Vec<Piece<'a>>, Vec<Piece<'a>>) {
        let (mut others, mut own) = (Vec::new(), Vec::new());
        for piece in &module.pieces {
            let Some(start) = address(&piece.kind) else {
                continue;
            };
            let cut = |at: u64| usize::try_from(at.saturating_sub(start)).unwrap_or(usize::MAX);
            let length = piece.data.len();
            let (from, to) = (cut(self.begin).min(length), cut(self.end).min(length));
            for (range, is_own) in [(0..from, false), (from..to, true), (to..length, false)] {
                let at = start + u64::try_from(range.start).unwrap_or_default();
                if let Some(bytes) = piece.data.get(range).filter(|bytes| !bytes.is_empty()) {
                    if is_own { &mut own } else { &mut others }.push((at, bytes));
                }
            }
        }
        (others, own)
    }
}

/// Bytes with their address.
pub(super) type Piece<'a> = (u64, &'a [u8]);

/// Where a piece of memory lies; `None` for one that code puts somewhere, which rustc does not write for one thread.
fn address(kind: &DataKind<'_>) -> Option<u64> {
    let DataKind::Active { offset_expr, .. } = kind else {
        return None;
    };
    match offset_expr.get_operators_reader().read().ok()? {
        Operator::I32Const { value } => Some(u64::from(value.cast_unsigned())),
        _ => None,
    }
}

/// Where in memory an operator reads or writes, beside the address that it is given.
const fn offset(operator: &Operator<'_>) -> Option<MemArg> {
    match operator {
        Operator::I32Load { memarg }
        | Operator::I64Load { memarg }
        | Operator::F32Load { memarg }
        | Operator::F64Load { memarg }
        | Operator::I32Load8S { memarg }
        | Operator::I32Load8U { memarg }
        | Operator::I32Load16S { memarg }
        | Operator::I32Load16U { memarg }
        | Operator::I64Load8S { memarg }
        | Operator::I64Load8U { memarg }
        | Operator::I64Load16S { memarg }
        | Operator::I64Load16U { memarg }
        | Operator::I64Load32S { memarg }
        | Operator::I64Load32U { memarg } => Some(*memarg),
        _ => None,
    }
}
