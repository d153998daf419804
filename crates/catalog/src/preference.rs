//! Which sockets of two devices to offer first: a line output before a headphone output, an answer that works before one that does not.
//! Where two pairs are alike the devices' own order decides, best first.

use interconnect::Output;
use interconnect::hazard::Verdict;
use interconnect::port::Carries;

/// How good a pair of sockets is: the least is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Preference {
    does_not_work: bool,
    amplified_twice: bool,
    verdict: Verdict,
}

impl Preference {
    /// For an output and the verdict on it with some input. A headphone output has an amplifier of its own, so it comes after a
    /// line output that works, with whatever care.
    pub fn new(output: Output, verdict: Verdict) -> Self {
        Self {
            does_not_work: verdict > Verdict::FitsWithCare,
            amplified_twice: output.port().carries == Carries::Phones,
            verdict,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_output_with_care_goes_before_a_headphone_output() {
        let line = Preference::new(Output::TrsPair, Verdict::FitsWithCare);
        let rca = Preference::new(Output::RcaPair, Verdict::Fits);
        let phones = Preference::new(Output::Phones635, Verdict::Fits);
        let digital = Preference::new(Output::Coax, Verdict::NeedsDevice);
        assert!(rca < line && line < phones && phones < digital);
    }
}
