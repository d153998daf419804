//! Words broken into lines that fit.
//! A line that would be too long ends with an ellipsis, because a preview is no place for everything.

use super::Painter;

/// How words are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// The height of the letters, in pixels.
    pub(super) size: u32,
    /// Whether they are bold.
    pub(super) bold: bool,
    /// How wide a line may be.
    pub(super) width: f32,
    /// How many there may be.
    pub(super) lines: usize,
}

/// The lines.
pub(super) fn lines(painter: &Painter, words: &str, setting: Setting) -> Vec<String> {
    let fits = |line: &str| painter.width(line, setting.size, setting.bold) <= setting.width;
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let longer = lines.last().map(|line| [line, " ", word].concat());
        match longer.filter(|line| fits(line)) {
            Some(line) => {
                lines.pop();
                lines.push(line);
            }
            None if lines.len() < setting.lines => lines.push(word.to_owned()),
            None => {
                if let Some(last) = lines.last_mut() {
                    shorten(last, fits);
                }
                break;
            }
        }
    }
    lines
}

/// Takes words off the end until the ellipsis fits too.
fn shorten(line: &mut String, fits: impl Fn(&str) -> bool) {
    while !fits(&[line, "…"].concat()) {
        match line.rsplit_once(' ') {
            Some((shorter, _)) => *line = shorter.to_owned(),
            None => break,
        }
    }
    line.push('…');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(words: &str, count: usize) -> Vec<String> {
        let setting = Setting {
            size: 20,
            bold: false,
            width: 120.0,
            lines: count,
        };
        lines(&Painter::new(), words, setting)
    }

    #[test]
    fn breaks_between_words() {
        assert_eq!(broken("one two three four", 3), ["one two", "three four"]);
        assert_eq!(broken("", 2), Vec::<String>::new());
    }

    #[test]
    fn says_that_there_is_more() {
        assert_eq!(broken("one two three four", 1), ["one two…"]);
    }
}
