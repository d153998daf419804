//! What the worked examples share: figures as they were printed, certain sensitivities, rated outputs.
//! A certain figure is a span of no width.

use interconnect::gain::{Ceiling, Levels, Rated, Sensitivity, SensitivityUnit, Span};

pub(crate) const ONE_LEG_DB: f64 = -6.0206;

pub(crate) fn per_volt_exactly(db: f64) -> Sensitivity {
    Sensitivity::exact(db, SensitivityUnit::PerVolt)
}

pub(crate) fn per_milliwatt_exactly(db: f64) -> Sensitivity {
    Sensitivity::exact(db, SensitivityUnit::PerMilliwatt)
}

pub(crate) fn rated(rows: &[(f64, f64)]) -> Ceiling {
    let row = |(load_ohms, milliwatts): &(f64, f64)| Rated {
        load_ohms: *load_ohms,
        milliwatts: *milliwatts,
    };
    Ceiling {
        rated: rows.iter().map(row).collect(),
        ..Ceiling::default()
    }
}

/// The one value of a certain figure.
#[track_caller]
pub(crate) fn value(span: Option<Span>) -> f64 {
    let span = span.expect("known");
    assert!(span.width() < 1e-9, "{span:?}");
    span.max
}

/// Loudest, average and hours a week of a chain.
#[track_caller]
pub(crate) fn loudness(levels: &Levels, loudest: f64, average: f64) {
    printed(value(levels.spl_max_db), loudest, 1);
    printed(value(levels.spl_avg_db), average, 1);
}

/// Compares with a figure as it was printed, to its last digit.
#[track_caller]
pub(crate) fn printed(found: f64, want: f64, digits: i32) {
    let half = 0.5 * 10_f64.powi(-digits);
    // The examples were worked out from rounded intermediate figures.
    assert!((found - want).abs() <= half * 1.2, "{found} instead of {want}");
}
