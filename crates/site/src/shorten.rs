//! Short names between the wasm and its JavaScript, for everything that wasm-bindgen joins by name.
//! Its own names end in sixteen digits that no compressor can shorten, in both files; together they were 3 KB in Brotli.

use std::collections::BTreeMap;

/// What wasm-bindgen's names begin with; names that mean something to its code begin otherwise.
const MADE: [&str; 2] = ["__wbg_", "wasm_bindgen__"];
const HEADER: usize = 8;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
const FUNCTION: u8 = 0;

/// Both files with short names; nothing if the wasm is not as wasm-bindgen writes it.
pub fn shorten(wasm: &[u8], script: &str) -> Option<(Vec<u8>, String)> {
    let mut names = BTreeMap::new();
    let mut reader = Reader(wasm);
    let mut out = reader.take(HEADER)?.to_vec();
    while !reader.0.is_empty() {
        let id = reader.byte()?;
        let length = reader.number()?;
        let body = reader.take(length)?;
        let body = match id {
            IMPORTS => imports(body, &mut names)?,
            EXPORTS => exports(body, &mut names)?,
            _ => body.to_vec(),
        };
        out.push(id);
        number(&mut out, body.len());
        out.extend(body);
    }
    Some((out, renamed(script, &names)))
}

type Names = BTreeMap<String, String>;

/// The section of imports: a module, a name and the number of a type each.
fn imports(body: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let (mut reader, mut out) = (Reader(body), Vec::new());
    let count = reader.number()?;
    number(&mut out, count);
    for _ in 0..count {
        text(&mut out, reader.text()?);
        text(&mut out, &short(reader.text()?, names));
        if reader.byte()? != FUNCTION {
            return None;
        }
        out.push(FUNCTION);
        number(&mut out, reader.number()?);
    }
    reader.0.is_empty().then_some(out)
}

/// The section of exports: a name, a kind and a number each.
fn exports(body: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let (mut reader, mut out) = (Reader(body), Vec::new());
    let count = reader.number()?;
    number(&mut out, count);
    for _ in 0..count {
        text(&mut out, &short(reader.text()?, names));
        out.push(reader.byte()?);
        number(&mut out, reader.number()?);
    }
    reader.0.is_empty().then_some(out)
}

/// The short name for a name; the same for the same.
fn short(name: &str, names: &mut Names) -> String {
    if !MADE.iter().any(|start| name.starts_with(start)) {
        return name.to_owned();
    }
    let next = letters(names.len());
    names.entry(name.to_owned()).or_insert(next).clone()
}

/// `a` to `z`, then `ba`, `bb` and so on; none is longer than three letters, so none meets a name with a meaning.
fn letters(mut count: usize) -> String {
    let mut reversed = Vec::new();
    loop {
        reversed.push(b"abcdefghijklmnopqrstuvwxyz"[count % 26]);
        count /= 26;
        if count == 0 {
            break;
        }
    }
    reversed.iter().rev().copied().map(char::from).collect()
}

/// The script with each whole word that is one of the names replaced.
fn renamed(script: &str, names: &Names) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_part) {
        out.push_str(&rest[..start]);
        let word = &rest[start..];
        let word = &word[..word.find(|c| !is_part(c)).unwrap_or(word.len())];
        out.push_str(names.get(word).map_or(word, String::as_str));
        rest = &rest[start + word.len()..];
    }
    out.push_str(rest);
    out
}

/// What is left to read of a wasm file.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number in LEB128: seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

fn number(out: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        out.push(u8::try_from(value & 0x7f).unwrap_or_default() | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap_or_default());
}

fn text(out: &mut Vec<u8>, text: &str) {
    number(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports one function and exports it and another name.
    fn wasm(import: &str, export: &str) -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        let mut imports = vec![1];
        text(&mut imports, "./glue.js");
        text(&mut imports, import);
        imports.extend([FUNCTION, 0]);
        let mut exports = vec![2];
        text(&mut exports, export);
        exports.extend([FUNCTION, 0]);
        text(&mut exports, "main");
        exports.extend([FUNCTION, 0]);
        for (id, body) in [(1, vec![1, 0x60, 0, 0]), (IMPORTS, imports), (EXPORTS, exports)] {
            wasm.push(id);
            number(&mut wasm, body.len());
            wasm.extend(body);
        }
        wasm
    }

    #[test]
    fn both_files_get_the_same_names() {
        let (long, made) = ("__wbg_get_0123456789abcdef", "wasm_bindgen__convert__h01234567");
        let script = format!("({{{long}:f,__wbg_get_imports:g,{long}0:h}});wasm.{made}();wasm.main()");
        let (short, script) = shorten(&wasm(long, made), &script).expect("a module");
        assert_eq!(short, wasm("a", "b"));
        assert_eq!(
            script,
            "({a:f,__wbg_get_imports:g,__wbg_get_0123456789abcdef0:h});wasm.b();wasm.main()"
        );
    }

    #[test]
    fn names_are_counted() {
        let names = [0, 25, 26, 26 * 26 - 1, 26 * 26].map(letters);
        assert_eq!(names, ["a", "z", "ba", "zz", "baa"]);
    }

    #[test]
    fn what_is_no_module_is_left() {
        for bad in [
            &b""[..],
            b"\0asm\x01\0\0\0\x02",
            b"\0asm\x01\0\0\0\x02\x02\x01\xff",
        ] {
            assert_eq!(shorten(bad, ""), None);
        }
    }
}
