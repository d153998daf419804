//! The whole answer: from a share link to a selection, from a selection to a plan with its words and its drawing.
//! Pure like `interconnect` below it: no browser, no clock, no files; the page shows a [`plan::Plan`] and decides nothing.
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

pub mod draw;
pub mod figure;
pub mod gear;
pub mod link;
pub mod notice;
pub mod offer;
pub mod plan;
pub mod selection;
pub mod spice;
pub mod text;
pub mod wireviz;

/// The catalogue as far as a page of devices needs it.
pub use catalog::{Confidence, Device, Hit, Picker, search};
/// The words of the field that selections and plans are made of; whoever shows a plan needs no more of `interconnect`.
pub use interconnect::{
    Input, Output, Topology, cable::Cable, catalogue::find as cable, hazard::Verdict, port::Port,
    reception::Symptom,
};
