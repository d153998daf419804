//! A figure between two bounds; both are equal where it is certain.
//! The upper bound is the louder one for levels.

use crate::choose::LevelRange;

/// A figure between two bounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The lowest that it may be.
    pub min: f64,
    /// The highest that it may be.
    pub max: f64,
}

impl Span {
    /// A certain figure.
    pub const fn at(value: f64) -> Self {
        Self {
            min: value,
            max: value,
        }
    }

    /// A figure within so much of a value.
    pub const fn within(value: f64, uncertainty: f64) -> Self {
        Self {
            min: value - uncertainty,
            max: value + uncertainty,
        }
    }

    /// The sum of two figures that are uncertain for different reasons.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            min: self.min + other.min,
            max: self.max + other.max,
        }
    }

    /// The figure more by so much.
    #[must_use]
    pub const fn shifted(self, by: f64) -> Self {
        self.plus(Self::at(by))
    }

    /// The figure through a function that never falls.
    #[must_use]
    pub fn rising(self, f: impl Fn(f64) -> f64) -> Self {
        Self {
            min: f(self.min),
            max: f(self.max),
        }
    }

    /// The figure through a function that never rises.
    #[must_use]
    pub fn falling(self, f: impl Fn(f64) -> f64) -> Self {
        Self {
            min: f(self.max),
            max: f(self.min),
        }
    }

    /// The lower of two figures.
    #[must_use]
    pub const fn lower(self, other: Self) -> Self {
        Self {
            min: self.min.min(other.min),
            max: self.max.min(other.max),
        }
    }

    /// The middle.
    pub const fn middle(self) -> f64 {
        self.min.midpoint(self.max)
    }

    /// How far apart the bounds are.
    pub const fn width(self) -> f64 {
        self.max - self.min
    }
}

impl From<LevelRange> for Span {
    fn from(range: LevelRange) -> Self {
        Self {
            min: range.min_db,
            max: range.max_db,
        }
    }
}
