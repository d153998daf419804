//! The level plan against worked examples and laws.
//! The examples were worked out by hand, from published figures of real devices.

mod choice;
mod examples;
mod examples_from_six;
mod laws;
mod worked;
