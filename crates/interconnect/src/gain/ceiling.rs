//! What an amplifier's output can give: volts, milliamperes, and the powers that makers publish into loads.
//! The lowest of them counts (NwAvGuy, headphone amplifiers; Benchmark, application notes).

use alloc::vec::Vec;

use super::span::Span;
use super::units::volts_for_power;

/// A published power into a load.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rated {
    /// The load in ohms.
    pub load_ohms: f64,
    /// Milliwatts a channel.
    pub milliwatts: f64,
}

impl Rated {
    fn volts(self) -> f64 {
        volts_for_power(self.milliwatts, self.load_ohms)
    }
}

/// The highest that an amplifier's output can give; what is not known is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ceiling {
    /// Volts RMS.
    pub max_volts: Option<f64>,
    /// Milliamperes RMS.
    pub max_milliamperes: Option<f64>,
    /// Powers into loads, in any order.
    pub rated: Vec<Rated>,
}

impl Ceiling {
    /// The highest voltage across a load, in volts RMS; `None` where nothing is known. The upper bound is infinite where only a
    /// power into a lower load is published: into a higher load the voltage may be more.
    pub fn volts(&self, load_ohms: Option<f64>) -> Option<Span> {
        let by_volts = self.max_volts.map(Span::at);
        let by_current = self
            .max_milliamperes
            .zip(load_ohms)
            .map(|(ma, ohms)| Span::at(ma / 1000.0 * ohms));
        let by_power = load_ohms.and_then(|ohms| self.by_rated(ohms));
        [by_volts, by_current, by_power]
            .into_iter()
            .flatten()
            .reduce(Span::lower)
    }

    /// The highest voltage that the output is known to swing into any load, in volts RMS.
    pub fn swing_volts(&self) -> Option<f64> {
        let rated = self.rated.iter().map(|rated| rated.volts()).reduce(f64::max);
        self.max_volts.or(rated)
    }

    /// Between two rated loads the voltage lies between theirs: below a load the current runs out, above it the voltage.
    fn by_rated(&self, load_ohms: f64) -> Option<Span> {
        let nearest = |better: fn(f64, f64) -> bool, fits: &dyn Fn(f64) -> bool| {
            self.rated
                .iter()
                .copied()
                .filter(|rated| fits(rated.load_ohms))
                .reduce(|a, b| if better(a.load_ohms, b.load_ohms) { a } else { b })
        };
        let below = nearest(|a, b| a >= b, &|load| load <= load_ohms);
        let above = nearest(|a, b| a <= b, &|load| load >= load_ohms);
        let span = match (below, above) {
            (Some(below), Some(above)) => Span {
                min: below.volts().min(above.volts()),
                max: below.volts().max(above.volts()),
            },
            (Some(below), None) => Span {
                min: below.volts(),
                max: f64::INFINITY,
            },
            (None, Some(above)) => Span {
                min: above.volts() * load_ohms / above.load_ohms,
                max: above.volts(),
            },
            (None, None) => return None,
        };
        Some(span)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    fn magni_2() -> Ceiling {
        let rated = |load_ohms, milliwatts| Rated {
            load_ohms,
            milliwatts,
        };
        Ceiling {
            rated: vec![
                rated(300.0, 260.0),
                rated(16.0, 1800.0),
                rated(50.0, 1000.0),
                rated(600.0, 130.0),
                rated(32.0, 1200.0),
            ],
            ..Ceiling::default()
        }
    }

    #[track_caller]
    fn check(ceiling: &Ceiling, ohms: f64, min: f64, max: f64) {
        let found = ceiling.volts(Some(ohms)).expect("known");
        let near = |a: f64, b: f64| (a - b).abs() < 0.005 || (a.is_infinite() && b.is_infinite());
        assert!(near(found.min, min) && near(found.max, max), "{found:?}");
    }

    #[test]
    fn between_rated_loads_it_lies_between_their_voltages() {
        check(&magni_2(), 32.0, 6.20, 6.20);
        check(&magni_2(), 80.0, 7.07, 8.83);
        check(&magni_2(), 300.0, 8.83, 8.83);
        check(&magni_2(), 1000.0, 8.83, f64::INFINITY);
        check(&magni_2(), 8.0, 2.68, 5.37);
    }

    #[test]
    fn the_lowest_ceiling_counts() {
        let ceiling = Ceiling {
            max_volts: Some(7.0),
            max_milliamperes: Some(30.0),
            ..Ceiling::default()
        };
        check(&ceiling, 16.0, 0.48, 0.48);
        check(&ceiling, 600.0, 7.0, 7.0);
        assert_eq!(Ceiling::default().volts(Some(32.0)), None);
        assert_eq!(ceiling.volts(None), Some(Span::at(7.0)));
        assert_eq!(magni_2().volts(None), None);
    }
}
