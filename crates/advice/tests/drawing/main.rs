//! The drawing over the whole matrix, its style sheet, and the gallery for a person to look over.

mod connected;
mod contacts;
mod gallery;
mod levels;
mod look;
mod matrix;
mod path;
mod reading;
mod style;
mod words;
