//! Putting short lists in order. The library's sort is made for long ones and costs the page several kilobytes for every kind of
//! list that it is used on; the lists here have a dozen entries.

/// Puts entries in the order of a key; entries with equal keys keep their order.
pub fn by_key<T, K: Ord>(entries: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..entries.len() {
        let mut at = end;
        while let Some([before, after]) = at.checked_sub(1).and_then(|from| entries.get(from..=at)) {
            if key(before) <= key(after) {
                break;
            }
            entries.swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_keep_their_order() {
        let mut entries = [(3, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (3, 'e'), (0, 'f')];
        by_key(&mut entries, |(number, _)| *number);
        assert_eq!(
            entries,
            [(0, 'f'), (1, 'b'), (1, 'd'), (2, 'c'), (3, 'a'), (3, 'e')]
        );
        by_key(&mut [] as &mut [u8], |n| *n);
    }
}
