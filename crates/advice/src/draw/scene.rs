//! A drawing as data: shapes with integer coordinates, each with a job instead of a colour.
//! Coordinates are tenths of a unit, so that every platform prints the same text and no code for floats is needed.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// A place in a drawing, x to the right and y down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

impl Point {
    /// The place at these coordinates.
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }
}

/// A width and a height.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    /// From left to right.
    pub width: i32,
    /// From top to bottom.
    pub height: i32,
}

/// Which way a drawing runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// From top to bottom, for a narrow screen.
    Tall,
    /// From left to right, for a wide one.
    Wide,
}

/// What a shape shows, and in which view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Seen in both views: sockets, the fronts of plugs, labels.
    Base,
    /// Seen from outside only: handles, jackets.
    Outside,
    /// Seen only when one looks inside: conductors, shields, terminals.
    Inside,
}

macro_rules! paints {
    ($($(#[$doc:meta])* $paint:ident $name:literal,)*) => {
        /// What a surface or a line is for; the style sheet says which colour that is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Paint {
            $($(#[$doc])* $paint,)*
        }

        impl Paint {
            /// Every paint.
            pub const ALL: &'static [Self] = &[$(Self::$paint,)*];

            /// Its name in class names and in the style sheet: `fill-metal`, `line-metal`, `--draw-metal`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$paint => $name,)*
                }
            }
        }
    };
}

paints! {
    /// What the drawing lies on.
    Paper "paper",
    /// Outlines of things.
    Ink "ink",
    /// Bare metal of contacts and shells.
    Metal "metal",
    /// The rings that part the contacts of a jack.
    Insulator "insulator",
    /// Handles, inserts, boots.
    Body "body",
    /// Light that falls on something round.
    Light "light",
    /// Its shaded side.
    Shade "shade",
    /// An opening that one looks into.
    Hole "hole",
    /// Writing on dark parts.
    Marking "marking",
    /// The front of a device.
    Face "face",
    /// Its edge.
    Edge "edge",
    /// The jacket of a lead.
    Jacket "jacket",
    /// A jacket or handle that one looks through.
    Ghost "ghost",
    /// Whatever belongs to the left channel.
    Left "left",
    /// Whatever belongs to the right channel.
    Right "right",
    /// Ground and shields.
    Ground "ground",
    /// The braid of a shield, a surface.
    Shield "shield",
    /// Digital signals.
    Data "data",
    /// The glow of an optical socket.
    Glow "glow",
    /// What stays unconnected.
    Open "open",
    /// What must not be done.
    Stop "stop",
    /// Words that matter.
    Text "text",
    /// Words beside them.
    Soft "soft",
}

/// How a line is broken, so that no meaning hangs on its colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dash {
    /// Unbroken: the left channel, outlines.
    Solid,
    /// Long strokes: the right channel.
    Right,
    /// Dots: ground.
    Ground,
    /// Long and short: the axis along which a plug goes in.
    Axis,
}

impl Dash {
    /// Its class name; none for an unbroken line.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Solid => "",
            Self::Right => "dash-right",
            Self::Ground => "dash-ground",
            Self::Axis => "dash-axis",
        }
    }
}

/// A line along the edge of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// What the line is for.
    pub paint: Paint,
    /// Its width.
    pub width: i32,
    /// How it is broken.
    pub dash: Dash,
}

/// A piece of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Starts anew here.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A cubic curve: two control points, then its end.
    Curve(Point, Point, Point),
    /// Back to where it started.
    Close,
}

/// On which side of its point a text lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// To the right of it.
    Start,
    /// Around it.
    Middle,
    /// To the left of it.
    End,
}

/// Words in a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// The point on the base line.
    pub at: Point,
    /// On which side of it.
    pub anchor: Anchor,
    /// The height of the font.
    pub size: i32,
    /// Whether it is bold.
    pub bold: bool,
    /// The words.
    pub words: Cow<'static, str>,
}

/// The geometry of an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Lines and curves.
    Path(Vec<Segment>),
    /// A rectangle with rounded corners.
    Rect {
        /// Its upper left corner.
        corner: Point,
        /// Its extent.
        size: Size,
        /// The radius of its corners.
        radius: i32,
    },
    /// A circle.
    Circle {
        /// Its centre.
        centre: Point,
        /// Its radius.
        radius: i32,
    },
    /// Words.
    Text(Text),
}

/// A shape with its paint.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// The geometry.
    pub shape: Shape,
    /// What its surface shows.
    pub fill: Option<Paint>,
    /// The line along its edge.
    pub stroke: Option<Stroke>,
    /// The view that it belongs to.
    pub layer: Layer,
    /// The joins that it shows.
    pub joins: Joins,
}

/// Joins by their numbers, counted from 0 in the plan's list. A conductor shows one, or more where an adapter parts what it carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Joins(u32);

impl Joins {
    /// No join at all.
    pub const NONE: Self = Self(0);

    /// These and the join of that number; a plan never has the 32 that there is room for, and one beyond them is left out.
    #[must_use]
    pub const fn with(self, number: usize) -> Self {
        if number < 32 {
            Self(self.0 | 1 << number)
        } else {
            self
        }
    }

    /// Whether the join of that number is among them.
    pub const fn contains(self, number: usize) -> bool {
        number < 32 && self.0 & 1 << number != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Their numbers, the least first.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..32).filter(move |number| self.contains(*number))
    }
}

impl FromIterator<usize> for Joins {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        numbers.into_iter().fold(Self::NONE, Self::with)
    }
}

/// A whole drawing; later items lie on top of earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Its extent, from the origin.
    pub size: Size,
    /// What it shows, in a few words.
    pub title: String,
    /// The same as a person would describe it, sentence by sentence.
    pub sentences: Vec<String>,
    /// The shapes.
    pub items: Vec<Item>,
}

impl Scene {
    /// Whether it has a layer of its own for the conductors.
    pub fn has_inside(&self) -> bool {
        self.items.iter().any(|item| item.layer == Layer::Inside)
    }
}
