//! Static pages from the built page: one for every pair of sockets, with its preview, its structured data and its place offline.
//! A link in a chat then unfurls with a picture, opens with the answer before any script runs, and needs no server.

pub mod about;
pub mod around;
pub mod digest;
pub mod dress;
pub mod gallery;
pub mod html;
pub mod icons;
pub mod list;
pub mod packed;
pub mod page;
pub mod pairs;
pub mod parts;
pub mod policy;
pub mod preview;
pub mod render;
pub mod settings;
pub mod shorten;
pub mod sources;
pub mod start;
pub mod style;
pub mod template;
pub mod trouble;
pub mod worker;
