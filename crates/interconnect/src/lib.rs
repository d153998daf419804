//! Sockets, signals and cables, and the circuit that proves which cable is right.
//! The crate touches nothing outside: no files, no clock, no browser, no words for people; every function answers for every value.
//!
//! ```
//! use interconnect::{Input, Output, Topology, choose::{Request, choose}};
//!
//! let request = Request::usual(Output::TrsPair, Input::RcaPair, Topology::Servo);
//! let best = choose(&request).ways.remove(0);
//! let stage = best.assembly.stages().next().unwrap();
//! assert_eq!((stage.quantity, stage.laid.cable.slug), (2, "ts-rca"));
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

pub mod answer;
pub mod assembly;
pub mod cable;
pub mod catalogue;
pub mod choose;
pub mod circuit;
pub mod connector;
pub mod converter;
pub mod device;
pub mod diagnose;
pub mod digital;
pub mod gain;
pub mod hazard;
pub mod joins;
mod joints;
pub mod network;
pub mod order;
pub mod plug;
pub mod port;
pub mod reception;
pub mod spice;
pub mod stage;
pub mod trial;

pub use connector::{Connector, Contact, Gender};
pub use port::{Channel, Input, Output, Topology};
