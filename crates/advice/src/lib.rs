//! The whole answer.
