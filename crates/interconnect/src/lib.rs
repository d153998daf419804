//! Sockets, signals, cables.
