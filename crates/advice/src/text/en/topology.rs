//! How an output is built, in the words that manuals use for it.

use interconnect::Topology;

/// A topology as it stands in the list.
pub const fn topology_label(topology: Topology) -> &'static str {
    match topology {
        Topology::Unknown => "I do not know",
        Topology::PushPull => "Balanced, both contacts driven (push-pull)",
        Topology::Servo => "Servo balanced (cross-coupled)",
        Topology::Transformer => "Transformer balanced",
        Topology::ImpedanceBalanced => "Impedance balanced",
        Topology::GroundSensing => "Ground sensing",
        Topology::Floating => "Floating, sleeve not connected",
        Topology::SingleEnded => "Unbalanced on a balanced socket",
    }
}

/// The words in a manual that give it away.
pub const fn topology_hint(topology: Topology) -> &'static str {
    match topology {
        Topology::Unknown => "Most manuals do not say. The answer then holds for all common kinds.",
        Topology::PushPull => {
            "The manual says \"electronically balanced\", \"not servo balanced\" or \"pin 3 must stay open\"."
        }
        Topology::Servo => {
            "The manual says \"servo balanced\", \"cross-coupled\" or \"TS plugs without loss of level\"."
        }
        Topology::Transformer => "The manual says \"transformer balanced\" or \"transformer isolated\".",
        Topology::ImpedanceBalanced => "The manual says \"impedance balanced\".",
        Topology::GroundSensing => "The manual says \"ground sensing\" or \"ground compensated\".",
        Topology::Floating => "The manual says \"floating unbalanced\" or \"pseudo balanced\".",
        Topology::SingleEnded => "The manual says \"unbalanced\" although the socket is a TRS or an XLR.",
    }
}
