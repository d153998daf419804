//! The model against the field: published wiring tables, laws over every pair of sockets, and a snapshot for review.
//! Expectations here come from the tables and from circuit theory written out beside them, never from the code under test.

mod choice;
mod cold_contact;
mod common;
mod decks;
mod faults;
mod laws;
mod levels;
mod matrix;
mod mistakes;
mod networks;
mod pairs;
