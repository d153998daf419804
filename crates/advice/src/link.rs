//! The share link: reading and printing side by side. Reading takes any text and never fails: what cannot be used becomes a
//! notice and the rest is kept. Printing is canonical, so the same answer has one link.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use interconnect::catalogue;
use interconnect::reception::Symptom;
use interconnect::{Input, Output, Topology};

use crate::figure::{Decimal, FigureKey};
use crate::gear::Socket;
use crate::notice::{Notice, quotable};
use crate::selection::{Selection, View};

/// Longer texts are cut before they are read; no link comes near.
const LONGEST: usize = 4096;
/// More notices than this are not listed.
const MOST_NOTICES: usize = 12;

/// The canonical link of a selection, as it is shown.
pub fn print(selection: &Selection) -> String {
    print_as(selection, selection.view)
}

/// The canonical link of a selection in another view: the path names both sides, the query what differs from the default.
/// Without an output and an input it is `/`; with one side only it says so with `from=` or `to=`.
pub fn print_as(selection: &Selection, view: View) -> String {
    let mut link = String::from("/");
    let mut query: Vec<(&str, Cow<'static, str>)> = Vec::new();
    match (selection.output, selection.input) {
        (Some(output), Some(input)) => {
            for part in [output.slug(), "/", input.slug(), "/"] {
                link.push_str(part);
            }
        }
        (output, input) => {
            query.extend(output.map(|o| ("from", o.slug().into())));
            query.extend(input.map(|i| ("to", i.slug().into())));
        }
    }
    let gear = &selection.gear;
    query.extend(
        gear.source
            .map(|s| ("out", s.device.port_slug(s.port.slug()).into())),
    );
    query.extend(
        gear.amplifier
            .map(|s| ("in", s.device.port_slug(s.port.slug()).into())),
    );
    query.extend(gear.headphones.map(|h| ("headphones", h.slug().into())));
    if selection.topology != Topology::Unknown {
        query.push(("topology", selection.topology.slug().into()));
    }
    query.extend(selection.have.map(|cable| ("have", cable.slug.into())));
    query.extend(gear.gain_slug().map(|step| ("gain", step.into())));
    let figure = |key: FigureKey| {
        selection
            .figures
            .get(key)
            .map(|value| (key.slug(), value.print().into()))
    };
    query.extend(figure(FigureKey::Length));
    query.extend(selection.symptom.map(|s| ("symptom", s.slug().into())));
    if view == View::Card {
        query.push(("view", "card".into()));
    }
    let others = FigureKey::ALL.iter().filter(|key| **key != FigureKey::Length);
    query.extend(others.filter_map(|key| figure(*key)));
    for (i, (key, value)) in query.iter().enumerate() {
        link.push(if i == 0 { '?' } else { '&' });
        link.push_str(key);
        link.push('=');
        link.push_str(value);
    }
    link
}

/// Reads a link: a path with a query, or a whole address. Every text gives a selection.
pub fn parse(text: &str) -> (Selection, Vec<Notice>) {
    let mut reader = Reader::default();
    let text = reader.shorten(text.trim());
    let text = text.split('#').next().unwrap_or_default();
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let (path, is_address) = without_host(path);
    reader.read_path(path, is_address);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (reader.decode(key), reader.decode(value));
        reader.read_setting(&key, &value);
    }
    reader.finish()
}

/// A path without `https://host`, and whether there was one.
fn without_host(path: &str) -> (&str, bool) {
    let Some(rest) = path
        .strip_prefix("https://")
        .or_else(|| path.strip_prefix("http://"))
    else {
        return (path, false);
    };
    (rest.split_once('/').map_or("", |(_, path)| path), true)
}

#[derive(Default)]
struct Reader {
    selection: Selection,
    notices: Vec<Notice>,
    seen: Vec<&'static str>,
    gain: Option<String>,
}

impl Reader {
    fn note(&mut self, notice: Notice) {
        match self.notices.len() {
            n if n < MOST_NOTICES => self.notices.push(notice),
            MOST_NOTICES => self.notices.push(Notice::More),
            _ => {}
        }
    }

    fn shorten<'a>(&mut self, text: &'a str) -> &'a str {
        if text.len() <= LONGEST {
            return text;
        }
        self.note(Notice::TooLong);
        let cut = (0..=LONGEST)
            .rev()
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or_default();
        text.get(..cut).unwrap_or_default()
    }

    /// Turns `%41` into `A`; what is no UTF-8 becomes the replacement character.
    fn decode<'a>(&mut self, text: &'a str) -> Cow<'a, str> {
        if !text.contains(['%', '+']) {
            return Cow::Borrowed(text);
        }
        let (bytes, broken) = percent_decode(text);
        let decoded = String::from_utf8_lossy(&bytes).into_owned();
        if broken || decoded.contains('\u{fffd}') {
            self.note(Notice::BrokenPercent);
        }
        Cow::Owned(decoded)
    }

    fn read_path(&mut self, path: &str, is_address: bool) {
        let parts: Vec<String> = path
            .split('/')
            .filter(|part| !part.is_empty())
            .map(|part| self.decode(part).into_owned())
            .collect();
        let parts = if is_address { after_base(&parts) } else { &parts };
        let mut parts = parts.iter().filter(|part| *part != "index.html");
        let (first, second) = (parts.next(), parts.next());
        if let Some(first) = first {
            self.read_output(first);
            if second.is_none() {
                self.note(Notice::OnlyOneSide);
            }
        }
        if let Some(second) = second {
            self.read_input(second);
        }
        for extra in parts {
            self.note(Notice::ExtraPath(quotable(extra)));
        }
    }

    fn read_output(&mut self, slug: &str) {
        match Output::from_slug(slug) {
            Some(output) => self.selection.output = Some(output),
            None if Input::from_slug(slug).is_some() => self.note(Notice::InputAsOutput(quotable(slug))),
            None => self.note(Notice::UnknownOutput(quotable(slug))),
        }
    }

    fn read_input(&mut self, slug: &str) {
        match Input::from_slug(slug) {
            Some(input) => self.selection.input = Some(input),
            None if Output::from_slug(slug).is_some() => self.note(Notice::OutputAsInput(quotable(slug))),
            None => self.note(Notice::UnknownInput(quotable(slug))),
        }
    }

    fn read_setting(&mut self, key: &str, value: &str) {
        if let Some(figure) = FigureKey::from_slug(key) {
            if self.is_first(figure.slug()) {
                self.read_figure(figure, value);
            }
            return;
        }
        let Some(key) = SETTINGS.iter().copied().find(|k| *k == key) else {
            return self.note(Notice::UnknownKey(quotable(key)));
        };
        if !self.is_first(key) {
            return;
        }
        let known = match key {
            "from" => return self.read_output(value),
            "to" => return self.read_input(value),
            "topology" => Topology::from_slug(value).map(|t| self.selection.topology = t),
            "have" => catalogue::find(value).map(|cable| self.selection.have = Some(cable)),
            "symptom" if value == "none" => Some(()),
            "symptom" => Symptom::from_slug(value).map(|s| self.selection.symptom = Some(s)),
            "view" => match value {
                "card" => Some(View::Card),
                "page" => Some(View::Page),
                _ => None,
            }
            .map(|view| self.selection.view = view),
            "lang" => (value == "en").then_some(()),
            _ => return self.read_gear(key, value),
        };
        if known.is_none() {
            self.note(Notice::UnknownValue {
                key,
                value: quotable(value),
            });
        }
    }

    #[inline(never)] // comes with the second part of the page
    fn read_gear(&mut self, key: &'static str, value: &str) {
        let gear = &mut self.selection.gear;
        let known = match key {
            "out" => {
                catalog::output_port(value).map(|(device, port)| gear.source = Some(Socket { device, port }))
            }
            "in" => catalog::input_port(value)
                .map(|(device, port)| gear.amplifier = Some(Socket { device, port })),
            "headphones" => catalog::headphones_named(value).map(|found| gear.headphones = Some(found)),
            // The steps are the amplifier's, which may stand behind it in the link.
            _ => {
                self.gain = Some(value.into());
                Some(())
            }
        };
        if known.is_none() {
            self.note(Notice::UnknownDevice {
                key,
                value: quotable(value),
            });
        }
    }

    /// Brings the devices and the sockets of the path together; the path wins.
    fn settle_gear(&mut self) {
        let selection = &mut self.selection;
        let mut elsewhere = Vec::new();
        if let Some(source) = selection.gear.source {
            let output = *selection.output.get_or_insert(source.port.kind());
            if output != source.port.kind() {
                selection.gear.source = None;
                elsewhere.push("out");
            }
        }
        if let Some(amplifier) = selection.gear.amplifier {
            let input = *selection.input.get_or_insert(amplifier.port.kind());
            if input != amplifier.port.kind() {
                selection.gear.amplifier = None;
                elsewhere.push("in");
            }
        }
        for key in elsewhere {
            self.note(Notice::DeviceElsewhere(key));
        }
        if let Some(step) = self.gain.take() {
            self.selection.gear.gain = self.selection.gear.find_gain(&step);
            if self.selection.gear.gain.is_none() {
                self.note(Notice::UnknownValue {
                    key: "gain",
                    value: quotable(&step),
                });
            }
        }
    }

    fn is_first(&mut self, key: &'static str) -> bool {
        if self.seen.contains(&key) {
            self.note(Notice::Repeated(key));
            return false;
        }
        self.seen.push(key);
        true
    }

    fn read_figure(&mut self, key: FigureKey, text: &str) {
        match Decimal::parse(text) {
            None => self.note(Notice::NotANumber {
                key,
                value: quotable(text),
            }),
            Some(value) if !key.allows(value) => self.note(Notice::OutOfRange {
                key,
                value: quotable(text),
            }),
            Some(value) => self.selection.figures = self.selection.figures.with(key, Some(value)),
        }
    }

    fn finish(mut self) -> (Selection, Vec<Notice>) {
        self.settle_gear();
        (self.selection, self.notices)
    }
}

/// The settings of a link beside its figures.
pub const SETTINGS: [&str; 11] = [
    "from",
    "to",
    "topology",
    "have",
    "symptom",
    "view",
    "lang",
    "out",
    "in",
    "headphones",
    "gain",
];

/// The part of an address's path behind whatever folder the page is hosted in.
#[inline(never)] // comes with the second part of the page
fn after_base(parts: &[String]) -> &[String] {
    let is_pair = |pair: &[String]| match pair {
        [output, input] => Output::from_slug(output).is_some() && Input::from_slug(input).is_some(),
        _ => false,
    };
    let at = parts
        .windows(2)
        .position(is_pair)
        .unwrap_or_else(|| parts.len().saturating_sub(2));
    parts.get(at..).unwrap_or_default()
}

/// The bytes behind percent codes, and whether a percent sign stood alone.
#[inline(never)] // comes with the second part of the page
fn percent_decode(text: &str) -> (Vec<u8>, bool) {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    let mut broken = false;
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' => decoded.push(b' '),
            b'%' => {
                let code: String = bytes.clone().take(2).map(char::from).collect();
                let is_code = code.len() == 2 && code.bytes().all(|b| b.is_ascii_hexdigit());
                match u8::from_str_radix(&code, 16) {
                    Ok(value) if is_code => {
                        decoded.push(value);
                        bytes.by_ref().take(2).for_each(drop);
                    }
                    _ => {
                        broken = true;
                        decoded.push(byte);
                    }
                }
            }
            _ => decoded.push(byte),
        }
    }
    (decoded, broken)
}

/// The canonical link of any text that a visitor opens.
pub fn canonical(text: &str) -> String {
    print(&parse(text).0)
}
