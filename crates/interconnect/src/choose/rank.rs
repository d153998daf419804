//! Which of two ways that are both proved right comes first, and why: the order of the fields is the order of the reasons.
//! What can be bought and strains nothing comes before everything else.

use core::cmp::Ordering;

use super::Way;
use crate::cable::Availability;
use crate::reception::Hum;

/// What decides between two ways that are both proved right: smaller is better, from the first field on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    tier: Tier,
    availability: Availability,
    hum: Hum,
    loss: Loss,
    parts: usize,
}

/// First comes what can be bought and strains nothing. For an output that is not known the usual lead comes next, because
/// many makers allow it; where the topology is known to be strained by it, what is made for the job comes before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    LeadWithoutStress,
    UsualLeadForUnknown,
    PartsWithoutStress,
    MadeLead,
    MadeParts,
    UsualPartsForUnknown,
    StressedLead,
    StressedParts,
    LastResort,
}

pub(super) fn rank(way: &Way, guess: bool, stressed: bool) -> Rank {
    let bought = way.assembly.availability() < Availability::Custom;
    let tier = match (way.assembly.is_plain(), bought, stressed) {
        (true, true, false) => Tier::LeadWithoutStress,
        (true, true, true) if guess => Tier::UsualLeadForUnknown,
        (false, true, false) => Tier::PartsWithoutStress,
        (true, false, false) => Tier::MadeLead,
        (false, false, false) => Tier::MadeParts,
        (false, true, true) if guess => Tier::UsualPartsForUnknown,
        (true, true, true) => Tier::StressedLead,
        (false, true, true) => Tier::StressedParts,
        (_, false, true) => Tier::LastResort,
    };
    Rank {
        tier,
        availability: way.assembly.availability(),
        hum: way.hum(),
        loss: Loss::of(way),
        parts: way.assembly.parts(),
    }
}

/// What is lost at worst, in decibels rounded to a tenth, so that rounding noise never decides.
#[derive(Clone, Copy, Debug)]
struct Loss(f64);

impl Loss {
    fn of(way: &Way) -> Self {
        way.level_db().map_or(Self(f64::INFINITY), |level| {
            Self(libm::round(-level.min_db * 10.0))
        })
    }
}

impl Ord for Loss {
    fn cmp(&self, other: &Self) -> Ordering {
        // Adding zero makes one of the two zeros.
        (self.0 + 0.0).total_cmp(&(other.0 + 0.0))
    }
}

impl PartialOrd for Loss {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Loss {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Loss {}

#[cfg(test)]
mod tests {
    use super::Loss;

    #[test]
    fn no_loss_is_no_loss_whichever_zero_rounding_gives() {
        assert!(Loss(-0.0) == Loss(0.0) && Loss(0.0) == Loss(-0.0));
        assert!(Loss(0.0) < Loss(60.0) && Loss(0.0) != Loss(60.0));
        assert!(
            Loss(60.0) < Loss(f64::INFINITY),
            "what arrives comes before what does not"
        );
    }
}
