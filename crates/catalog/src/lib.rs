//! The devices that people own, compiled from the entries in `devices` into static slices: sockets with the words printed on them,
//! levels and impedances, headphones. What is not known is `None`; what a figure rests on is in `sources`, which the page leaves out.
//!
//! ```
//! use catalog::{Picker, search};
//!
//! let hits = search(Picker::Source, "scarlet 2i2");
//! let device = hits.first().and_then(|hit| hit.device()).unwrap();
//! assert_eq!(device.name(), "Focusrite Scarlett 2i2 (4th Gen)");
//! assert_eq!(device.outputs().first().unwrap().label(), "OUTPUTS 1-2 (L/R)");
//! ```
#![no_std]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::as_conversions,
        clippy::panic
    )
)]

extern crate alloc;

mod chain;
mod device;
mod fold;
mod headphones;
mod port;
mod preference;
mod search;
mod slugify;
#[cfg(feature = "sources")]
pub mod sources;
mod table;

mod data {
    //! The generated tables.
    #![expect(clippy::unreadable_literal, reason = "nobody reads the generated text")]

    use interconnect::{Input, Output, Topology};

    use crate::device::{Confidence, Device, Gain, Kind, Maker, Volume};
    use crate::headphones::{Basis, Headphones, Plug};
    use crate::port::{ColdContact, InputNote, InputPort, Level, LevelBy, Limit, Notes, OutputPort, Power};
    use crate::table::{ALL, BEGIN, END, Ohms, Rows, Text, UNKNOWN};

    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}

pub use chain::{chain, direct_chain};
pub use device::{Confidence, Device, Gain, Kind, Volume, device, devices, input_port, output_port};
pub use headphones::{Basis, Headphones, Plug, Sensitivity, headphones, headphones_named};
pub use port::{ColdContact, InputNote, InputPort, Level, LevelBy, Limit, OutputPort, Power};
pub use preference::Preference;
pub use search::{Hit, Picker, search};
pub use table::{BEGIN, END};
