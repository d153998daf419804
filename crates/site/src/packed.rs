//! The files that never change, packed as well as Brotli can beside themselves, as `name.br`.
//! A server packs again for every visitor and takes as little time for it as it may: the wasm then weighs an eighth more.

use std::fs;
use std::path::Path;

use crate::template::File;
use crate::trouble::{Outcome, Trouble};

/// The longest search and the largest window that every browser knows.
const QUALITY: i32 = 11;
const WINDOW_BITS: i32 = 22;

/// Packs these files of the folder.
///
/// # Errors
/// If one cannot be read or written.
pub fn write(dist: &Path, files: &[File]) -> Outcome {
    files.iter().try_for_each(|file| {
        let plain = dist.join(&file.path);
        let bytes = fs::read(&plain).map_err(Trouble::with_file("read", &plain))?;
        let packed = dist.join([&file.path, ".br"].concat());
        let trouble = Trouble::with_file("write", &packed);
        pack(&bytes)
            .and_then(|bytes| fs::write(&packed, bytes))
            .map_err(trouble)
    })
}

fn pack(mut bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW_BITS,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut packed, &settings)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_the_file() {
        let text = "a cable and another cable ".repeat(40);
        let packed = pack(text.as_bytes()).expect("nothing here can fail");
        assert!(packed.len() * 4 < text.len());
        let mut again = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_slice(), &mut again).expect("it is Brotli");
        assert_eq!(again, text.as_bytes());
    }
}
