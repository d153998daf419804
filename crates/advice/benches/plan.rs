//! How long one plan and the whole matrix take, from the link to the finished plan.
//! Run with `cargo bench --package advice`.

use std::fmt::Write;
use std::hint::black_box;

use advice::plan::plan_for_link;
use criterion::{Criterion, criterion_group, criterion_main};
use interconnect::{Input, Output, Topology};

/// A link for every output, input and topology.
fn matrix() -> Vec<String> {
    let mut links = Vec::new();
    for output in Output::ALL {
        for input in Input::ALL {
            for topology in Topology::ALL {
                let mut link = format!("/{}/{}/", output.slug(), input.slug());
                if topology != Topology::Unknown {
                    let _ = write!(link, "?topology={}", topology.slug());
                }
                links.push(link);
            }
        }
    }
    links
}

fn plans(criterion: &mut Criterion) {
    for link in [
        "/trs-pair/trs-stereo/",
        "/trs-pair/combo-pair/",
        "/trs-pair/mic-combo-pair/",
        "/trs-pair/trs-unknown/",
        "/phones-635/trs-pair/?have=trs-trs",
        "/trs-pair/trs-stereo/?symptom=hollow",
        "/trs-pair/mic-combo-pair/?symptom=strain",
    ] {
        criterion.bench_function(link, |b| b.iter(|| plan_for_link(black_box(link))));
    }
    let links = matrix();
    let mut group = criterion.benchmark_group("matrix");
    group.sample_size(10);
    group.bench_function("every output, input and topology", |b| {
        b.iter(|| {
            links
                .iter()
                .map(|link| plan_for_link(link).joins.len())
                .sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(benches, plans);
criterion_main!(benches);
