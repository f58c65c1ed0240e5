//! The comparison of what was told with what the log says. It folds the log by rules of its own: it may not share the engine's mistakes.

use std::collections::{BTreeMap, BTreeSet};

use sansha_core::bridge::Part;
use sansha_core::fact::{Fact, Record};
use sansha_core::floor::Floor;
use sansha_core::ids::{AgentId, CallId, CommandId};
use sansha_core::time::Timestamp;
use serde_json::{Value, json};

use crate::ledger::{Acked, Ledger};

/// What does not hold, in words; all empty when all is well.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Acknowledged, and not in the log.
    pub missing: Vec<String>,
    /// Ages that are not those of the log.
    pub ages: Vec<String>,
    /// Somebody held twice, or taken twice.
    pub double_offers: Vec<String>,
    /// Calls without exactly one disposition.
    pub dispositions: Vec<String>,
    /// Numbers or instants out of order.
    pub order: Vec<String>,
}

/// Asks the log for everything that was told.
pub fn compare(ledger: &Ledger, notes: &BTreeMap<CallId, String>, records: &[(u64, Record)]) -> Verdict {
    let mut verdict = Verdict { double_offers: double_offers(records), order: order(records), ..Verdict::default() };
    let deeds: BTreeMap<CommandId, &Fact> = records.iter().filter_map(|(_, record)| Some((record.command?, &record.fact))).collect();
    let undone = |acked: &&Acked| !deeds.get(&acked.id).is_some_and(|fact| is_deed(acked.t, fact));
    let lost = |Acked { id, t, who }: &Acked| format!("{t} {id} of {who}: {:?}", deeds.get(id));
    verdict.missing.extend(ledger.acked.iter().filter(undone).map(lost));
    let unkept = ledger.notes.iter().filter(|(call, text)| notes.get(call) != Some(text));
    verdict.missing.extend(unkept.map(|(call, text)| format!("note {text} on {call}: {:?}", notes.get(call))));

    let mut arrived: BTreeMap<CallId, Timestamp> = BTreeMap::new();
    let mut ended: BTreeSet<CallId> = BTreeSet::new();
    let mut disposed: BTreeMap<CallId, u32> = BTreeMap::new();
    for (_, record) in records {
        if let Fact::Arrived { call, .. } = record.fact {
            arrived.insert(call, record.at);
        } else if let Fact::Ended { call, .. } = record.fact {
            ended.insert(call);
        } else if let Fact::Disposed { call, .. } = record.fact {
            *disposed.entry(call).or_default() += 1;
        }
    }
    verdict.missing.extend(ledger.calls.iter().filter(|call| !arrived.contains_key(call)).map(|call| format!("call {call}")));
    verdict.missing.extend(ledger.over.difference(&ended).map(|call| format!("end of {call}")));
    for (call, shown) in &ledger.ages {
        let wrong = shown.iter().filter(|(at, _)| arrived.get(call) != Some(at));
        verdict.ages.extend(wrong.map(|(at, life)| format!("{call} shown as of {at} in life {life}, recorded {:?}", arrived.get(call))));
    }
    let disposed_of = |call| disposed.get(call).copied().unwrap_or(0);
    let not_once = arrived.keys().filter(|call| disposed_of(call) != 1 || !ended.contains(call));
    verdict.dispositions.extend(not_once.map(|call| format!("{call}: {} times, ended: {}", disposed_of(call), ended.contains(call))));
    verdict
}

/// What a snapshot after these records holds: whoever starts from it must stand where the whole log leads.
pub fn snapshot(records: &[(u64, Record)]) -> Value {
    let (mut floor, mut rows) = (Floor::default(), sansha_core::ledger::Ledger::default());
    for (_, record) in records {
        let touched = floor.apply(record);
        rows.apply(record, &floor, &touched);
    }
    json!({ "floor": floor, "ledger": rows })
}

/// Whether a fact is what a command of this name asks for.
const fn is_deed(t: &str, fact: &Fact) -> bool {
    match t.as_bytes() {
        b"ready" => matches!(fact, Fact::Ready { .. }),
        b"accept" => matches!(fact, Fact::Accepted { .. }),
        b"refuse" => matches!(fact, Fact::Refused { .. }),
        b"mute" => matches!(fact, Fact::Muted { .. }),
        b"hold" => matches!(fact, Fact::Held { .. }),
        b"resume" => matches!(fact, Fact::Resumed { .. }),
        b"note" => matches!(fact, Fact::NoteKept { .. }),
        b"end" => matches!(fact, Fact::Ended { .. } | Fact::Left { .. }),
        b"disposition" => matches!(fact, Fact::Disposed { agent: Some(_), .. }),
        b"finish" => matches!(fact, Fact::WrapUpEnded { .. }),
        _ => false,
    }
}

/// Numbers without a gap, instants that never run backwards.
fn order(records: &[(u64, Record)]) -> Vec<String> {
    let gaps =
        (1..).zip(records).filter(|(expected, (seq, _))| expected != seq).map(|(expected, (seq, _))| format!("{seq} is not {expected}"));
    let back = records.windows(2).filter(|pair| pair[1].1.at < pair[0].1.at).map(|pair| format!("{} is earlier than before", pair[1].0));
    gaps.take(1).chain(back).collect()
}

/// Who is held for what, by the log alone.
#[derive(Default)]
struct Held {
    parts: BTreeMap<AgentId, Part>,
    /// The call that holds an agent, and whether the offer was accepted.
    by: BTreeMap<AgentId, (CallId, bool)>,
    wrapping_up: BTreeSet<AgentId>,
}

/// Agents held while they were held, and calls that have two agents of one part.
fn double_offers(records: &[(u64, Record)]) -> Vec<String> {
    let mut held = Held::default();
    records.iter().filter_map(|(seq, record)| held.fold(&record.fact).map(|wrong| format!("{seq}: {wrong}: {:?}", record.fact))).collect()
}

impl Held {
    fn fold(&mut self, fact: &Fact) -> Option<&'static str> {
        if let Fact::SignedIn { agent, part, .. } = fact {
            self.parts.insert(*agent, *part);
        } else if let Fact::Reserved { call, operator, interpreter, .. } = fact {
            return [operator, interpreter].into_iter().flatten().filter_map(|agent| self.hold(*agent, *call)).next();
        } else if let Fact::Accepted { call, agent, .. } = fact {
            return (self.by.insert(*agent, (*call, true)) != Some((*call, false))).then_some("accepted without an offer, or twice");
        } else if let Fact::Refused { agent, .. } | Fact::RangOut { agent, .. } | Fact::Left { agent, .. } = fact {
            return self.by.remove(agent).is_none().then_some("let go without being held");
        } else if let Fact::Released { agents, .. } = fact {
            return agents.iter().any(|agent| self.by.remove(agent).is_none()).then_some("freed without being held");
        } else if let Fact::WrapUpBegan { agent, .. } = fact {
            self.by.remove(agent);
            self.wrapping_up.insert(*agent);
        } else if let Fact::WrapUpEnded { agent } = fact {
            self.wrapping_up.remove(agent);
        } else if let Fact::SignedOut { agent } = fact {
            self.wrapping_up.remove(agent);
            return self.by.remove(agent).map(|_| "signed out while held");
        }
        None
    }

    fn hold(&mut self, agent: AgentId, call: CallId) -> Option<&'static str> {
        let part = self.parts.get(&agent)?;
        let taken = self.by.iter().any(|(other, (theirs, _))| *theirs == call && self.parts.get(other) == Some(part));
        let wraps_up = self.wrapping_up.contains(&agent);
        let twice = self.by.insert(agent, (call, false)).is_some();
        if twice {
            Some("held for two calls")
        } else if wraps_up {
            Some("held while wrapping up")
        } else {
            taken.then_some("two of a part for one call")
        }
    }
}
