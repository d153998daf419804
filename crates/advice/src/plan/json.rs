//! The plan as JSON text. By hand, because code that is generated for each type is the largest part of the page that needs it:
//! here every type gives a list of its fields, and one function prints all lists.

use alloc::string::String;
use alloc::vec::Vec;

use interconnect::hazard::Verdict;

use super::{
    AlternativeRow, Ask, CauseRow, DevicePart, EarRow, Ears, Figure, Have, JoinRow, Lead, Levels, Message,
    OpenRow, Outcome, Plan, PlugEnd, Range, Step, TopologyRow, TrapRow,
};
use crate::figure::Decimal;

/// What JSON can say.
trait Json {
    /// Appends it.
    fn print(&self, out: &mut String);
}

/// Prints a value.
pub(super) fn text(plan: &Plan) -> String {
    let mut out = String::new();
    plan.print(&mut out);
    out
}

/// An object of named values.
fn object(out: &mut String, fields: &[(&str, &dyn Json)]) {
    let mut before = '{';
    for (name, value) in fields {
        out.push(before);
        quoted(out, name);
        out.push(':');
        value.print(out);
        before = ',';
    }
    out.push('}');
}

/// Text in quotes; what JSON forbids in them is escaped.
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            // Control characters have two digits, whatever their last four bits are.
            c if c < ' ' => {
                out.push_str(if c < '\u{10}' { "\\u000" } else { "\\u001" });
                out.extend(char::from_digit(u32::from(c) % 16, 16));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

macro_rules! objects {
    ($($kind:ident { $($field:ident),* $(; $($left_out:ident),*)? })*) => {
        $(impl Json for $kind {
            fn print(&self, out: &mut String) {
                // Without `..`, so that a new field cannot be forgotten here.
                let Self { $($field,)* $($($left_out: _,)*)? } = self;
                object(out, &[$((stringify!($field), $field)),*]);
            }
        })*
    };
}

objects! {
    Plan {
        link, verdict, summary, reason, ask, leads, devices, joins, open, level_db, ears, by_topology, symptoms, warnings, tips,
        causes, alternatives, traps, gain, levels, have, notices; picture, ladder, offers
    }
    Ask { question, how_to_tell, options }
    Outcome { input, label, link, verdict, summary, leads }
    Lead { cable, quantity, name, search, mistaken_for, availability, form, a, b }
    PlugEnd { connector, gender }
    DevicePart { device, name, text, search, required, before, after }
    JoinRow { channel, from, to }
    OpenRow { contact, why }
    Range { min, max }
    EarRow { l, r }
    Ears { left, right }
    TopologyRow { topology, ears, level_db, symptoms }
    Message { code, text }
    CauseRow { cable, setting, text }
    AlternativeRow { leads, level_db, text }
    TrapRow { leads, grade, symptoms, text }
    Step { step, text }
    Have { cable, name, quantity, grade, ears, level_db, symptoms, text }
    Levels {
        cable_level_change_db, bridging_loss_db, amp_input_dbu_peak, amp_input_headroom_db, amp_input_clips, headphone_vrms_max,
        amp_output_clips, headphone_power_mw_max, sensitivity_db_per_v, spl_max_db, spl_avg_db, who_weekly_hours_at_avg,
        niosh_hours_at_avg, further_change_db_for_target, damping_ratio
    }
}

impl Json for String {
    fn print(&self, out: &mut String) {
        quoted(out, self);
    }
}

impl Json for &str {
    fn print(&self, out: &mut String) {
        quoted(out, self);
    }
}

impl Json for bool {
    fn print(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl Json for usize {
    fn print(&self, out: &mut String) {
        let thousandths = i64::try_from(*self).unwrap_or(i64::MAX).saturating_mul(1000);
        out.push_str(&Decimal::thousandths(thousandths).print());
    }
}

/// Every figure of a plan is rounded to hundredths or thousandths before it comes here.
impl Json for f64 {
    fn print(&self, out: &mut String) {
        out.push_str(&Decimal::nearest(*self).print());
    }
}

impl<T: Json> Json for Option<T> {
    fn print(&self, out: &mut String) {
        match self {
            Some(value) => value.print(out),
            None => out.push_str("null"),
        }
    }
}

impl<T: Json> Json for Vec<T> {
    fn print(&self, out: &mut String) {
        out.push('[');
        let mut before = "";
        for value in self {
            out.push_str(before);
            value.print(out);
            before = ",";
        }
        out.push(']');
    }
}

impl Json for Verdict {
    fn print(&self, out: &mut String) {
        quoted(out, self.slug());
    }
}

impl Json for Figure {
    fn print(&self, out: &mut String) {
        match self {
            Self::Unknown => out.push_str("null"),
            Self::Number(number) => number.print(out),
            Self::Between(range) => range.print(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(value: &dyn Json) -> String {
        let mut out = String::new();
        value.print(&mut out);
        out
    }

    #[test]
    fn text_is_escaped_as_json_wants_it() {
        assert_eq!(
            printed(&"a\"b\\c\n\u{1f}é\u{7f}"),
            "\"a\\\"b\\\\c\\u000a\\u001fé\u{7f}\""
        );
    }

    #[test]
    fn numbers_keep_what_a_plan_rounds_them_to() {
        for (number, text) in [
            (-6.02, "-6.02"),
            (0.0, "0"),
            (-0.001, "-0.001"),
            (15.4, "15.4"),
            (1.0, "1"),
            (4_000_000.25, "4000000.25"),
        ] {
            assert_eq!(printed(&number), text);
        }
        assert_eq!(printed(&12_usize), "12");
    }

    #[test]
    fn what_is_not_there_is_null() {
        assert_eq!(printed(&None::<bool>), "null");
        assert_eq!(printed(&alloc::vec![Some(true), None]), "[true,null]");
        assert_eq!(
            printed(&Range { min: -0.5, max: 1.25 }),
            "{\"min\":-0.5,\"max\":1.25}"
        );
    }
}
