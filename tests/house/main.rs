//! Does the house keep its own rules? Every failure names the rule, where it is broken, and why the rule is there.

mod keys;
mod rooms;
mod sizes;
mod tree;
mod words;

/// Fails with the rule, its reason and everything that breaks it.
fn expect_none(rule: &str, why: &str, broken: &[String]) {
    assert!(broken.is_empty(), "\n\n  rule: {rule}\n  why:  {why}\n  broken in:\n    {}\n", broken.join("\n    "));
}
