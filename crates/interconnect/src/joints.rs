//! Which points are joined to one another: a disjoint-set forest over numbered points.
//! `network` uses it twice, for what is electrically one node and for what a person would call connected.

use alloc::vec::Vec;

/// Points, some of them joined.
#[derive(Clone, Debug, Default)]
pub(crate) struct Joints {
    parents: Vec<usize>,
}

/// As many points as two devices and two leads have; more cost only time.
const USUAL_POINTS: usize = 64;

/// A point of [`Joints`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Point(usize);

impl Point {
    /// This point and those made after it, in their order.
    pub(crate) fn onwards(self) -> impl Iterator<Item = Self> {
        (self.0..).map(Self)
    }
}

impl Joints {
    pub(crate) fn new() -> Self {
        Self {
            parents: Vec::with_capacity(USUAL_POINTS),
        }
    }

    /// The same points and joints, with room for more.
    pub(crate) fn copy(&self) -> Self {
        let mut copy = Self::new();
        copy.parents.extend_from_slice(&self.parents);
        copy
    }

    /// A new point, joined to nothing.
    pub(crate) fn point(&mut self) -> Point {
        let point = self.parents.len();
        self.parents.push(point);
        Point(point)
    }

    /// The point that will be made next.
    pub(crate) const fn next(&self) -> Point {
        Point(self.parents.len())
    }

    /// The one that stands for all points joined to this one.
    pub(crate) fn root(&self, point: Point) -> Point {
        let mut at = point.0;
        while let Some(&parent) = self.parents.get(at)
            && parent != at
        {
            at = parent;
        }
        Point(at)
    }

    /// Joins two points.
    pub(crate) fn join(&mut self, a: Point, b: Point) {
        let (a, b) = (self.root(a), self.root(b));
        // The smaller number stands for both, so that results do not hang on the order of joining.
        if let Some(parent) = self.parents.get_mut(a.0.max(b.0)) {
            *parent = a.0.min(b.0);
        }
    }

    /// Whether two points are joined.
    pub(crate) fn are_joined(&self, a: Point, b: Point) -> bool {
        self.root(a) == self.root(b)
    }
}
