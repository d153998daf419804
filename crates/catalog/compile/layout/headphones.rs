//! The rows of headphones.
//! The measured sensitivity goes before the maker's, because the maker's are off by 4 dB on average.

use toml::Spanned;

use super::super::schema::{Headphones, Plug};
use super::{Layout, confidence, hundredths, whole};

impl Layout {
    pub(super) fn headphones(&mut self, maker: usize, entry: &Headphones) {
        for source in &entry.sources {
            let cited = Some(source.clone());
            self.cite("", "", "", &cited);
        }
        let sensitivity = self.sensitivity(entry);
        let max_power = entry.max_power.as_ref().map(Spanned::get_ref);
        if let Some(power) = max_power {
            let value = format!("{} mW", power.mw.get_ref());
            self.cite("", "highest power", &value, &power.source);
        }
        let curve = entry.curve.as_ref().map(Spanned::get_ref);
        if let Some(curve) = curve {
            let value = format!("{} to {} ohm", curve.low_ohm.get_ref(), curve.high_ohm.get_ref());
            self.cite("", "impedance over frequency", &value, &curve.source);
        }
        let row = format!(
            "Headphones {{ maker: {maker}, slug: {}, model: {}, confidence: Confidence::{}, ohms: {}, {sensitivity}, \
             max_milliwatts: {}, low_ohms: {}, high_ohms: {}, plug: {}, balanced_cable: {} }}",
            self.own_slug(&entry.id, &entry.model),
            self.text(&entry.model),
            confidence(entry.confidence),
            self.impedance("", entry.impedance.as_ref()),
            whole(max_power.map_or(0.0, |p| *p.mw.get_ref())),
            whole(curve.map_or(0.0, |c| *c.low_ohm.get_ref())),
            whole(curve.map_or(0.0, |c| *c.high_ohm.get_ref())),
            match entry.plug {
                None => "None",
                Some(Plug::Mini) => "Some(Plug::Mini)",
                Some(Plug::Large) => "Some(Plug::Large)",
            },
            entry.balanced_cable,
        );
        self.headphones.push(row);
    }

    /// The sensitivity to calculate with, the measured one where there is one; the sources keep both.
    fn sensitivity(&mut self, entry: &Headphones) -> String {
        let mut chosen = "centi_db: UNKNOWN, basis: Basis::PerVolt".to_owned();
        let both = [
            ("sensitivity", &entry.sensitivity),
            ("measured sensitivity", &entry.measured),
        ];
        for (name, figure) in both {
            let Some(figure) = figure.as_ref().map(Spanned::get_ref) else {
                continue;
            };
            let (value, unit, basis) = match (&figure.db_v, &figure.db_mw) {
                (Some(value), _) if name == "sensitivity" => (value, "dB/V", "PerVolt"),
                (Some(value), _) => (value, "dB/V", "MeasuredPerVolt"),
                (None, Some(value)) => (value, "dB/mW", "PerMilliwatt"),
                (None, None) => continue,
            };
            let db = *value.get_ref();
            self.cite("", name, &format!("{db} {unit}"), &figure.source);
            chosen = format!("centi_db: {}, basis: Basis::{basis}", hundredths(db));
        }
        chosen
    }
}
