//! The page: it shows a plan and decides nothing.
//! Everything that it says and advises comes from the crate `advice`; here are only views and the browser.

pub mod ahead;
pub mod app;
pub mod effects;
pub mod model;
pub mod picker;
pub mod ui;
