//! How long the choice takes: the worst pairs, every pair under every topology, and a catalogue that grows.
//! Run with `cargo bench --package interconnect`.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use interconnect::cable::Cable;
use interconnect::choose::{Request, choose, choose_among};
use interconnect::{Input, Output, Topology, answer, catalogue};

/// Pairs where most leads fit, while the topology is not known.
fn pairs(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("choose");
    for (output, input) in [
        (Output::TrsPair, Input::MicComboPair),
        (Output::TrsPair, Input::ComboPair),
        (Output::TrsPair, Input::TrsPair),
        (Output::TrsPair, Input::TrsStereo),
        (Output::XlrPair, Input::RcaPair),
        (Output::Phones635, Input::TrsPair),
    ] {
        let request = Request::usual(output, input, Topology::Unknown);
        let name = format!("{} to {}", output.slug(), input.slug());
        group.bench_function(name, |b| b.iter(|| choose(black_box(&request))));
    }
    group.finish();
}

fn every_request() -> Vec<Request> {
    let pairs = Output::ALL
        .iter()
        .flat_map(|o| Input::ALL.iter().map(move |i| (*o, *i)));
    pairs
        .flat_map(|(output, input)| Topology::ALL.map(|topology| Request::usual(output, input, topology)))
        .collect()
}

fn matrix(criterion: &mut Criterion) {
    let requests = every_request();
    let mut group = criterion.benchmark_group("matrix");
    group.sample_size(10);
    group.bench_function("every output, input and topology", |b| {
        b.iter(|| {
            let answers = requests.iter().map(|r| answer::answer(r, None));
            answers.filter(|a| a.assembly.is_some()).count()
        });
    });
    group.finish();
}

/// The catalogue over and over: twice the candidates must take about twice the time.
fn growth(criterion: &mut Criterion) {
    let request = Request::usual(Output::TrsPair, Input::ComboPair, Topology::Unknown);
    let mut group = criterion.benchmark_group("candidates");
    for times in [1, 2, 4, 8] {
        let cables: Vec<&'static Cable> = (0..times).flat_map(|_| catalogue::all()).collect();
        group.bench_with_input(BenchmarkId::from_parameter(cables.len()), &cables, |b, cables| {
            b.iter(|| choose_among(black_box(&request), cables));
        });
    }
    group.finish();
}

criterion_group!(benches, pairs, matrix, growth);
criterion_main!(benches);
