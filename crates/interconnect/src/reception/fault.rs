//! Faults of the wiring, found by what is joined to what and never by a level.
//! A leg that nothing reaches floats at any level; an output that is shorted is shorted however quiet the music is.

use alloc::vec::Vec;

use crate::joints::Point;
use crate::network::Wiring;
use crate::port::{Channel, Port, Role, Topology};

/// One of the two contacts of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leg {
    /// The signal.
    Hot,
    /// The inverted signal or the reference.
    Cold,
}

/// A fault of the wiring itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Two outputs are joined and fight.
    OutputsJoined,
    /// A leg that an amplifier drives is joined to ground.
    DriverGrounded {
        /// The channel.
        channel: Channel,
        /// Its leg.
        leg: Leg,
    },
    /// The cold leg of a servo output is grounded only at the far end of the lead, where some oscillate (THAT 1646, Rayburn).
    GroundedFar {
        /// The channel.
        channel: Channel,
    },
    /// Both legs of one channel are joined to each other.
    LegsShorted {
        /// The channel.
        channel: Channel,
    },
    /// The signal goes into a microphone amplifier, which may put 48 V on the output.
    MicrophoneInput,
    /// A contact of the input is joined to nothing of the source.
    FloatingLeg {
        /// The channel.
        channel: Channel,
        /// Its leg.
        leg: Leg,
    },
    /// An unbalanced signal without a way back.
    NoReturn,
}

/// How a leg of an output stage behaves when something is joined to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drive {
    /// An amplifier of its own: must not be shorted.
    Driven,
    /// One end of a floating pair: the other end gives way.
    Floats,
    /// A resistance or a sense input.
    Passive,
}

const fn drive(topology: Topology, leg: Leg, balanced: bool) -> Drive {
    match (topology, leg) {
        _ if !balanced => Drive::Driven,
        (Topology::PushPull | Topology::Unknown, _) => Drive::Driven,
        (Topology::Servo | Topology::Transformer | Topology::Floating, _) => Drive::Floats,
        (Topology::ImpedanceBalanced | Topology::GroundSensing | Topology::SingleEnded, Leg::Hot) => {
            Drive::Driven
        }
        (Topology::ImpedanceBalanced | Topology::GroundSensing | Topology::SingleEnded, Leg::Cold) => {
            Drive::Passive
        }
    }
}

struct DrivenLeg {
    channel: Channel,
    leg: Leg,
    drive: Drive,
    point: Point,
    net: Point,
}

/// Faults at the output: what its legs are joined to, by structure.
pub(super) fn drive_faults(wiring: &Wiring, output: &Port, topology: Topology) -> Vec<Fault> {
    let mut legs: Vec<DrivenLeg> = Vec::new();
    for channel in Channel::BOTH {
        for (leg, role) in [(Leg::Hot, Role::Hot(channel)), (Leg::Cold, Role::Cold(channel))] {
            if let Some(point) = wiring.source.point(role) {
                let drive = drive(topology, leg, output.is_balanced());
                legs.push(DrivenLeg {
                    channel,
                    leg,
                    drive,
                    point,
                    net: wiring.nets.root(point),
                });
            }
        }
    }
    let ground = wiring.nets.root(wiring.source.chassis);
    let far_ground = wiring.nets.root(wiring.destination.chassis);
    let is_ground = |net: Point| net == ground || net == far_ground;
    let mut faults = Vec::new();
    for (i, a) in legs.iter().enumerate() {
        if a.drive == Drive::Driven && is_ground(a.net) {
            faults.push(Fault::DriverGrounded {
                channel: a.channel,
                leg: a.leg,
            });
        }
        if topology == Topology::Servo && is_ground(a.net) && !wiring.is_grounded_at_source(a.point) {
            faults.push(Fault::GroundedFar { channel: a.channel });
        }
        for b in legs.iter().skip(i + 1).filter(|b| b.net == a.net) {
            let active = a.drive != Drive::Passive && b.drive != Drive::Passive;
            if a.channel == b.channel && active {
                faults.push(Fault::LegsShorted { channel: a.channel });
            } else if a.channel != b.channel && active && !is_ground(a.net) {
                faults.push(Fault::OutputsJoined);
            }
        }
    }
    faults.dedup();
    faults
}

/// Faults at the input: legs that nothing of the source reaches, a missing return, the wrong half of a combo socket.
pub(super) fn reception_faults(wiring: &Wiring, input: &Port) -> Vec<Fault> {
    let reached = |point: Point| wiring.source.points().any(|p| wiring.nets.are_joined(p, point));
    let mut faults = Vec::new();
    for channel in Channel::BOTH {
        let microphone = wiring
            .destination
            .point(Role::MicrophoneHot(channel))
            .is_some_and(reached);
        if microphone {
            faults.push(Fault::MicrophoneInput);
            continue;
        }
        let legs = [(Leg::Hot, Role::Hot(channel)), (Leg::Cold, Role::Cold(channel))];
        // A channel that nothing is plugged into is silent, not floating: its socket closes it inside.
        let plugged = legs
            .iter()
            .any(|(_, role)| wiring.destination.point(*role).is_some_and(reached));
        for (leg, role) in legs.into_iter().filter(|_| plugged) {
            if wiring
                .destination
                .point(role)
                .is_some_and(|point| !reached(point))
            {
                faults.push(Fault::FloatingLeg { channel, leg });
            }
        }
    }
    // The return of an unbalanced input is its ground; a balanced one carries its own reference in the cold leg.
    let unbalanced = !input.is_balanced();
    if unbalanced && !reached(wiring.destination.chassis) {
        faults.push(Fault::NoReturn);
    }
    faults
}
