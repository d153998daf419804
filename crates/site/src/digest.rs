//! Digests of contents: for integrity attributes, for the policy, and to see whether something has changed.
//! Base64 is written here because it is twelve lines.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// For the policy and for integrity attributes: `sha256-…` in Base64.
pub fn sha256(bytes: &[u8]) -> String {
    ["sha256-", &base64(&Sha256::digest(bytes))].concat()
}

/// For names of files: the first sixteen hexadecimal digits of SHA-256.
pub fn name(bytes: &[u8]) -> String {
    let mut name = String::with_capacity(16);
    for byte in Sha256::digest(bytes).iter().take(8) {
        let _infallible = write!(name, "{byte:02x}");
    }
    name
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = three
            .iter()
            .chain([&0, &0])
            .take(3)
            .fold(0_usize, |bits, byte| (bits << 8) | usize::from(*byte));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) & 63];
            text.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_base64_as_others_do() {
        for (text, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(sha256(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(name(b""), "e3b0c44298fc1c14");
    }
}
