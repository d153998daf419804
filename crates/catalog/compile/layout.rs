//! The tables of the catalogue: one row a device, a port, a level..., each row the text of a Rust value.
//! Rows of one device stand together, so that the device needs only the first and the count.

use toml::Spanned;

use super::File;
use super::pool::Pool;
use super::schema::{Cited, Confidence, Device, Impedance, Input, Maker, Source};
use super::slugify::slugified;

mod headphones;
mod port;

/// The tables.
pub(crate) struct Layout {
    pub(crate) pool: Pool,
    pub(crate) makers: Vec<String>,
    pub(crate) devices: Vec<String>,
    pub(crate) outputs: Vec<String>,
    pub(crate) inputs: Vec<String>,
    pub(crate) gains: Vec<String>,
    pub(crate) levels: Vec<String>,
    pub(crate) limits: Vec<String>,
    pub(crate) powers: Vec<String>,
    pub(crate) headphones: Vec<String>,
    pub(crate) documents: Vec<String>,
    pub(crate) citations: Vec<String>,
    /// The public name of the entry in hand, and the number of its file's first document.
    slug: String,
    documents_of: Vec<(String, usize)>,
}

/// The maker under whose name the entries for devices without one stand: they come last.
const GENERIC: &str = "generic";

impl Layout {
    /// Lays out all files, by the makers' names.
    pub(crate) fn new(makers: &[(&File, Maker)]) -> Self {
        let mut layout = Self {
            pool: Pool::new(),
            makers: Vec::new(),
            devices: Vec::new(),
            outputs: Vec::new(),
            inputs: Vec::new(),
            gains: Vec::new(),
            levels: Vec::new(),
            limits: Vec::new(),
            powers: Vec::new(),
            headphones: Vec::new(),
            documents: Vec::new(),
            citations: Vec::new(),
            slug: String::new(),
            documents_of: Vec::new(),
        };
        let mut order: Vec<&(&File, Maker)> = makers.iter().collect();
        order.sort_by_key(|(file, maker)| (file.stem == GENERIC, maker.name.get_ref().to_lowercase()));
        for (number, (file, maker)) in order.into_iter().enumerate() {
            layout.maker(number, &file.stem, maker);
        }
        layout
    }

    fn maker(&mut self, number: usize, stem: &str, maker: &Maker) {
        let (slug, name) = (self.pool.number(stem), self.pool.number(maker.name.get_ref()));
        self.makers
            .push(format!("Maker {{ slug: Text({slug}), name: Text({name}) }}"));
        self.documents_of = Vec::new();
        for (key, source) in &maker.sources {
            self.documents_of.push((key.clone(), self.documents.len()));
            let Source { title, url } = source.get_ref();
            let url = url.as_ref().map(Spanned::get_ref);
            self.documents
                .push(format!("Document {{ title: {title:?}, url: {url:?} }}"));
        }
        for device in &maker.device {
            self.slug = format!("{stem}-{}", device.id.get_ref());
            self.device(number, device);
        }
        for headphones in &maker.headphones {
            self.slug = format!("{stem}-{}", headphones.id.get_ref());
            self.headphones(number, headphones);
        }
    }

    fn text(&mut self, text: &Spanned<String>) -> String {
        format!("Text({})", self.pool.number(text.get_ref()))
    }

    /// The public name where the model's name does not make it by itself.
    fn own_slug(&mut self, id: &Spanned<String>, model: &Spanned<String>) -> String {
        if slugified(model.get_ref()).eq(id.get_ref().chars()) {
            "Text(0)".to_owned()
        } else {
            self.text(id)
        }
    }

    fn optional(&mut self, text: Option<&Spanned<String>>) -> String {
        text.map_or_else(|| "Text(0)".to_owned(), |text| self.text(text))
    }

    /// Notes what a figure rests on; `port` is empty for a figure of the whole entry.
    fn cite(&mut self, port: &str, figure: &str, value: &str, cited: &Cited) {
        let Some(name) = cited else { return };
        let documents = &self.documents_of;
        let Some((_, document)) = documents.iter().find(|(key, _)| key == name.get_ref()) else {
            return;
        };
        let row = format!(
            "Citation {{ entry: {:?}, port: {port:?}, figure: {figure:?}, value: {value:?}, document: {document} }}",
            self.slug
        );
        self.citations.push(row);
    }

    fn device(&mut self, maker: usize, device: &Device) {
        for source in &device.sources {
            let cited = Some(source.clone());
            self.cite("", "", "", &cited);
        }
        let gains = self.gains(device);
        let outputs = self.outputs.len();
        for output in &device.output {
            self.output(output);
        }
        let inputs = self.inputs.len();
        for input in &device.input {
            self.input(device, input);
        }
        let row = format!(
            "Device {{ maker: {maker}, slug: {}, model: {}, kind: Kind::{:?}, confidence: Confidence::{}, \
             volume: Volume::{:?}, gain_control: {}, gain_before_knob: {}, gains: {gains}, \
             outputs: Rows({outputs}, {}), inputs: Rows({inputs}, {}) }}",
            self.own_slug(&device.id, &device.model),
            self.text(&device.model),
            device.kind.get_ref(),
            confidence(device.confidence),
            device.volume,
            self.optional(device.gain_control.as_ref()),
            device.gain_before_knob,
            device.output.len(),
            device.input.len(),
        );
        self.devices.push(row);
    }

    fn gains(&mut self, device: &Device) -> String {
        let first = self.gains.len();
        for gain in &device.gains {
            let gain = gain.get_ref();
            let db = gain.db.as_ref().map(|db| *db.get_ref());
            let input = gain.input.as_ref().and_then(|id| {
                let same = |i: &Input| i.id.get_ref() == id.get_ref();
                device.input.iter().position(same)
            });
            let row = format!(
                "Gain {{ name: {}, centi_db: {}, input: {} }}",
                self.optional(gain.name.as_ref()),
                db.map_or_else(|| "UNKNOWN".to_owned(), hundredths),
                input.map_or_else(|| "ALL".to_owned(), |i| i.to_string()),
            );
            self.gains.push(row);
            if let Some(db) = db {
                let port = gain.input.as_ref().map_or("", |id| id.get_ref());
                let name = gain.name.as_ref().map_or("", |name| name.get_ref());
                self.cite(port, "gain", &setting(format!("{db} dB"), name), &gain.source);
            }
        }
        format!("Rows({first}, {})", device.gains.len())
    }

    fn impedance(&mut self, port: &str, impedance: Option<&Spanned<Impedance>>) -> String {
        let Some(impedance) = impedance.map(Spanned::get_ref) else {
            return "None".to_owned();
        };
        let ohms = *impedance.ohm.get_ref();
        self.cite(port, "impedance", &format!("{ohms} ohm"), &impedance.source);
        format!("Ohms::milli({})", whole(ohms * 1000.0))
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "Maker",
        Confidence::Medium => "Published",
        Confidence::Low => "NotChecked",
    }
}

/// A value with the position of the switch that it belongs to.
fn setting(value: String, name: &str) -> String {
    if name.is_empty() {
        value
    } else {
        format!("{value} ({name})")
    }
}

fn hundredths(value: f64) -> String {
    whole(value * 100.0)
}

/// The nearest whole number; the ranges that were checked before keep it small.
fn whole(value: f64) -> String {
    format!("{:.0}", value.round() + 0.0)
}
