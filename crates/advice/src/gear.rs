//! The devices that a selection names: the socket of the source, the socket of the amplifier, the headphones, the gain step.
//! They fill in what a visitor who knows only the model cannot: kinds of sockets, topology, figures.

use alloc::string::{String, ToString};

use catalog::{Device, Gain, Headphones, InputPort, OutputPort};
use interconnect::Topology;
use interconnect::port::ColdContact;

use crate::offer::cold_contact;

/// A socket of a device of the catalogue.
#[derive(Debug)]
pub struct Socket<P: 'static> {
    /// The device.
    pub device: &'static Device,
    /// Its socket.
    pub port: &'static P,
}

impl<P> Clone for Socket<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Socket<P> {}

impl<P> PartialEq for Socket<P> {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.device, other.device) && core::ptr::eq(self.port, other.port)
    }
}

/// The devices that a selection names.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gear {
    /// The source's socket.
    pub source: Option<Socket<OutputPort>>,
    /// The amplifier's socket.
    pub amplifier: Option<Socket<InputPort>>,
    /// The headphones.
    pub headphones: Option<&'static Headphones>,
    /// The amplifier's gain step, by its number in the list of the device.
    pub gain: Option<usize>,
}

impl Gear {
    /// The topology of the source's socket, where the catalogue knows it.
    pub fn topology(&self) -> Topology {
        self.source
            .map_or(Topology::Unknown, |source| source.port.topology())
    }

    /// What the maker says of grounding the cold contact.
    pub fn cold_contact(&self) -> ColdContact {
        self.source
            .map_or(ColdContact::Unknown, |source| cold_contact(source.port))
    }

    /// The chosen gain step with its figures.
    pub fn gain_step(&self) -> Option<&'static Gain> {
        self.amplifier?.device.gains().get(self.gain?)
    }

    /// The gain positions of the amplifier for its chosen input, each with its number in the device's list.
    pub fn positions(&self) -> impl Iterator<Item = (usize, &'static Gain)> {
        let amplifier = self.amplifier.into_iter();
        amplifier.flat_map(|socket| socket.device.gains_of(socket.port))
    }

    /// The public name of the chosen gain step.
    pub fn gain_slug(&self) -> Option<String> {
        let gains = self.amplifier?.device.gains();
        let number = self.gain?;
        gains.get(number).map(|_| step_slug(gains, number))
    }

    /// The number of the gain step with a public name; `None` where the amplifier has no such step.
    #[inline(never)] // comes with the second part of the page
    pub fn find_gain(&self, slug: &str) -> Option<usize> {
        let gains = self.amplifier?.device.gains();
        (0..gains.len()).find(|number| step_slug(gains, *number) == slug)
    }
}

/// A gain step's public name: its position in plain letters where no other has the same, else its number counted from 1.
#[inline(never)] // comes with the second part of the page
pub fn step_slug(gains: &[Gain], number: usize) -> String {
    let slug = gains.get(number).map(letters).unwrap_or_default();
    let unique = gains.iter().filter(|gain| letters(gain) == slug).count() == 1;
    if slug.is_empty() || !unique {
        (number + 1).to_string()
    } else {
        slug
    }
}

/// A gain step's name in lower-case letters, digits and hyphens.
fn letters(gain: &Gain) -> String {
    let mut slug = String::new();
    for c in gain.name().unwrap_or_default().chars() {
        match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() => slug.push(c),
            '+' => slug.push_str("plus-"),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_string()
}
