//! The guard against the vectors it shares with the pages.

use sansha_core::guard::{Found, Label, mask, scan};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vector {
    text: String,
    masked: String,
    found: Vec<(usize, usize, Label)>,
    why: String,
}

#[test]
fn every_vector_is_masked_or_left_alone_as_agreed() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../../../tests/cases/guard.json")).unwrap();
    for Vector { text, masked, found, why } in &vectors {
        let ours = scan(text);
        let triples: Vec<_> = ours.iter().map(|Found { start, end, label }| (*start, *end, *label)).collect();
        assert_eq!(&triples, found, "{why}: {text}");
        assert_eq!(&mask(text, &ours), masked, "{why}: {text}");
    }
    let (positive, negative): (Vec<_>, Vec<_>) = vectors.iter().partition(|it| !it.found.is_empty());
    assert!(positive.len() >= 60 && negative.len() >= 60, "{} positive, {} negative", positive.len(), negative.len());
}

#[test]
fn what_is_masked_stays_as_it_is_when_masked_again() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../../../tests/cases/guard.json")).unwrap();
    for Vector { masked, why, .. } in vectors {
        assert_eq!(scan(&masked), [], "{why}");
    }
}
