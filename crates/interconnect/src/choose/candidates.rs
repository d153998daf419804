//! Which assemblies come into question: every plug goes into its socket, the rest is for the circuit to say.
//! One lead, a lead with an adapter, or two leads plugged into each other.

use alloc::vec::Vec;

use super::Request;
use crate::assembly::{Assembly, goes_in};
use crate::cable::{Availability, Cable, Form, Laid, Medium};
use crate::plug::Plug;
use crate::port::{Port, Socket};

/// The cables and adapters with a plug for the output, and those with one for the input.
pub(super) struct Candidates {
    output: &'static Port,
    input: &'static Port,
    at_output: Parts,
    at_input: Parts,
}

/// Leads and adapters apart: a lead with an adapter is sought among those pairs only, which keeps the cost in line with
/// the number of leads.
struct Parts {
    leads: Vec<Laid>,
    adapters: Vec<Laid>,
}

impl Parts {
    fn new(laid: impl Iterator<Item = Laid>) -> Self {
        let (leads, adapters) = laid.partition(|l| l.cable.form == Form::Lead);
        Self { leads, adapters }
    }
}

impl Candidates {
    pub(super) fn new(request: &Request, cables: &[&'static Cable]) -> Self {
        let (output, input) = (request.output.port(), request.input.port());
        let laid = || {
            let analogue = cables.iter().filter(|c| c.medium == Medium::Audio);
            analogue.flat_map(|cable| Laid::both(cable))
        };
        Self {
            output,
            input,
            at_output: Parts::new(laid().filter(|l| first_plug_goes_in(l.near(), output.sockets))),
            at_input: Parts::new(laid().filter(|l| first_plug_goes_in(l.far(), input.sockets))),
        }
    }

    /// One kind of lead, alone.
    pub(super) fn plain(&self) -> impl Iterator<Item = Assembly> {
        let leads = self.at_output.leads.iter();
        leads.filter_map(|laid| Assembly::single(*laid, self.output, self.input))
    }

    /// A lead that any shop has, with an adapter at one end.
    pub(super) fn with_adapter(&self) -> Vec<Assembly> {
        let (first, second) = (&self.at_output, &self.at_input);
        let mut chains = self.chains(&first.leads, &second.adapters, Availability::Common);
        chains.extend(self.chains(&first.adapters, &second.leads, Availability::Common));
        chains
    }

    /// Two leads that shops sell, plugged into each other.
    pub(super) fn two_leads(&self) -> Vec<Assembly> {
        self.chains(&self.at_output.leads, &self.at_input.leads, Availability::Rare)
    }

    /// The same with one or both made to order.
    pub(super) fn two_leads_one_made(&self) -> Vec<Assembly> {
        let mut chains = self.chains(&self.at_output.leads, &self.at_input.leads, Availability::Custom);
        chains.retain(|chain| chain.availability() == Availability::Custom);
        chains
    }

    fn chains(&self, firsts: &[Laid], seconds: &[Laid], rarest: Availability) -> Vec<Assembly> {
        let had = |laid: &&Laid| laid.cable.availability <= rarest;
        let mut found = Vec::new();
        for first in firsts.iter().filter(had) {
            for second in seconds.iter().filter(had) {
                found.extend(Assembly::chain(*first, *second, self.output, self.input));
            }
        }
        found
    }
}

fn first_plug_goes_in(plugs: &[Plug], sockets: &[Socket]) -> bool {
    plugs
        .first()
        .zip(sockets.first())
        .is_some_and(|(p, s)| goes_in(p, s))
}
