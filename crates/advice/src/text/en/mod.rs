//! English.

mod care;
mod cause;
mod device;
pub mod embed;
mod figures;
mod gain;
mod ladder;
mod level;
mod notice;
pub mod page;
mod part;
mod port;
mod topology;
mod trial;
mod verdict;

pub use care::{care, tip};
pub use cause::{Whose, cause_cable, setting};
pub use device::{by_usb, cuts_off, input_note, why_input, why_output};
pub use gain::{digital_steps, line_steps, phones_steps, without_low};
pub use ladder::{
    LADDER, LevelRow, NOT_KNOWN, figure_label, figure_trouble, level_rows, place, stage, stage_level,
    stage_limit, stage_room,
};
pub use level::{
    ONE_FIGURE_DB, SourceSetting, assumption, at_full, caution, even_volume, gain_position, input_level,
    knob, louder_socket, source_as_set, source_control, too_quiet, trim_for_ears, volume, zone_trim,
};
pub use notice::notice;
pub use part::{
    converter_cables, count, device_name, device_text, drawbacks, leads_phrase, list, open_reason,
    stage_phrase, tenths,
};
pub use port::{
    Group, group_label, group_question, input_group, input_hint, input_label, output_group, output_hint,
    output_label, socket_name,
};
pub use topology::{topology_hint, topology_label};
pub use trial::{Found, have, symptom_label, symptom_phrase, trap};
pub use verdict::{
    ask_how_to_tell, ask_option, ask_question, by_usb_or, fits_summary, nothing_chosen, one_in_both_ears,
    refusal_reason, refusal_summary, safe_reason,
};
