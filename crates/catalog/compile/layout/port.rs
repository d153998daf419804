//! The rows of outputs and inputs, with those of their levels, powers and limits.
//! Rows of one port stand together.

use interconnect::{Input as InputKind, Output as OutputKind, Topology};
use toml::Spanned;

use super::super::schema::{Device, Input, Output};
use super::{Layout, hundredths, setting, whole};

impl Layout {
    pub(super) fn output(&mut self, output: &Output) {
        let Some(kind) = OutputKind::from_slug(output.kind.get_ref()) else {
            return;
        };
        let port = output.id.get_ref().clone();
        let levels = self.levels(&port, output);
        let powers = self.powers(&port, output);
        let topology = output.topology.as_ref().map(Spanned::get_ref);
        if let Some(topology) = topology {
            self.cite(&port, "topology", topology.kind.get_ref(), &topology.source);
        }
        let cold = output.cold_contact.as_ref().map(Spanned::get_ref);
        if let Some(cold) = cold {
            let words = format!("may be {:?}", cold.may_be).to_lowercase();
            self.cite(&port, "cold contact", &words, &cold.source);
        }
        let topology = topology
            .and_then(|t| Topology::from_slug(t.kind.get_ref()))
            .unwrap_or_default();
        let row = format!(
            "OutputPort {{ slug: {}, kind: Output::{kind:?}, label: {}, setting: {}, level_by: LevelBy::{:?}, \
             control: {}, shared_knob: {}, levels: {levels}, ohms: {}, topology: Topology::{topology:?}, \
             cold: ColdContact::{}, powers: {powers} }}",
            self.text(&output.id),
            self.text(&output.label),
            self.optional(output.setting.as_ref()),
            output.level_by,
            self.optional(output.control.as_ref()),
            !output.notes.is_empty(),
            self.impedance(&port, output.impedance.as_ref()),
            cold.map_or_else(|| "Unknown".to_owned(), |cold| format!("{:?}", cold.may_be)),
        );
        self.outputs.push(row);
    }

    fn levels(&mut self, port: &str, output: &Output) -> String {
        let first = self.levels.len();
        for level in &output.levels {
            let level = level.get_ref();
            let dbu = *level.dbu.get_ref();
            let load = level.load_ohm.as_ref().map_or(0.0, |load| *load.get_ref());
            let row = format!(
                "Level {{ setting: {}, centi_dbu: {}, load_ohms: {} }}",
                self.optional(level.setting.as_ref()),
                hundredths(dbu),
                whole(load),
            );
            self.levels.push(row);
            let name = level.setting.as_ref().map_or("", |s| s.get_ref());
            let value = setting(format!("{dbu} dBu"), name);
            let value = if load > 0.0 {
                format!("{value} into {load} ohm")
            } else {
                value
            };
            self.cite(port, "level", &value, &level.source);
        }
        format!("Rows({first}, {})", output.levels.len())
    }

    fn powers(&mut self, port: &str, output: &Output) -> String {
        let first = self.powers.len();
        for power in &output.power {
            let power = power.get_ref();
            let (load, mw) = (*power.load_ohm.get_ref(), *power.mw.get_ref());
            self.powers.push(format!(
                "Power {{ load_ohms: {}, milliwatts: {} }}",
                whole(load),
                whole(mw)
            ));
            self.cite(port, "power", &format!("{mw} mW into {load} ohm"), &power.source);
        }
        format!("Rows({first}, {})", output.power.len())
    }

    pub(super) fn input(&mut self, device: &Device, input: &Input) {
        let Some(kind) = InputKind::from_slug(input.kind.get_ref()) else {
            return;
        };
        let port = input.id.get_ref().clone();
        let limits = self.limits(&port, device, input);
        let position =
            |id: &Spanned<String>| device.input.iter().position(|i| i.id.get_ref() == id.get_ref());
        let cuts_off: u16 = input
            .cuts_off
            .iter()
            .filter_map(position)
            .map(|number| 1_u16 << number)
            .sum();
        let notes: Vec<String> = input
            .notes
            .iter()
            .map(|note| format!("InputNote::{note:?}"))
            .collect();
        let row = format!(
            "InputPort {{ slug: {}, kind: Input::{kind:?}, label: {}, setting: {}, notes: Notes::of(&[{}]), \
             cuts_off: {cuts_off}, ohms: {}, limits: {limits} }}",
            self.text(&input.id),
            self.text(&input.label),
            self.optional(input.setting.as_ref()),
            notes.join(", "),
            self.impedance(&port, input.impedance.as_ref()),
        );
        self.inputs.push(row);
    }

    fn limits(&mut self, port: &str, device: &Device, input: &Input) -> String {
        let first = self.limits.len();
        for limit in &input.limits {
            let limit = limit.get_ref();
            let dbu = *limit.dbu.get_ref();
            let named = limit.gain.as_ref().map_or("", |gain| gain.get_ref());
            let gain = device.gains.iter().position(|gain| {
                let name = gain.get_ref().name.as_ref().map(Spanned::get_ref);
                name.is_some_and(|name| name == named)
            });
            self.limits.push(format!(
                "Limit {{ gain: {}, centi_dbu: {} }}",
                gain.map_or_else(|| "ALL".to_owned(), |g| g.to_string()),
                hundredths(dbu)
            ));
            self.cite(
                port,
                "input limit",
                &setting(format!("{dbu} dBu"), named),
                &limit.source,
            );
        }
        format!("Rows({first}, {})", input.limits.len())
    }
}
