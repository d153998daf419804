//! What one sees, one part a file: functions from the model and its plan to markup.
//! One component serves for the parts that may come later than the answer; each more would cost some kilobytes, a function next to
//! none.

pub mod answer;
pub mod ask;
pub mod below;
pub mod card;
pub mod device_field;
pub mod drawing;
pub mod ears;
pub mod element;
pub mod figures;
pub mod folded;
pub mod gain_steps;
pub mod have;
pub mod keep;
pub mod levels;
pub mod list;
pub mod notices;
pub mod others;
pub mod part;
pub mod pictures;
pub mod remarks;
pub mod select;
pub mod share_bar;
pub mod sheet;
pub mod shopping;
pub mod sides;
pub mod symptom;
pub mod topology;
pub mod wiring_table;

use yew::Callback;

use crate::model::Action;

/// Told of everything that the visitor does.
pub type Act = Callback<Action>;
