//! What the whole-product tests share.
//! It knows the product only from outside: its files, its built page, and what a browser makes of it.

#[cfg(feature = "browsers")]
pub mod browser;
#[cfg(feature = "browsers")]
pub mod caddy;
#[cfg(feature = "browsers")]
pub mod host;
#[cfg(feature = "browsers")]
pub mod nginx;
#[cfg(feature = "browsers")]
pub mod release;
pub mod repository;
pub mod weight;
