//! The numbers of a day, counted from raw facts alone: no floor, no ledger, no formulas of the house.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sansha_core::bridge::Part;
use sansha_core::fact::{Fact, Record};
use sansha_core::ids::{AgentId, CallId};
use serde_json::{Value, json};

/// What hotline.toml says: answered within this, left before this, milliseconds.
const IN_TIME_MS: i64 = 20_000;
const SHORT_MS: i64 = 5_000;

#[derive(Default, Clone)]
struct Called {
    arrived: i64,
    refused: bool,
    connected: Option<i64>,
    ended: Option<i64>,
    operator: Option<AgentId>,
    /// Operators who wrap it up now, and when the last of them was done.
    wrapping: BTreeSet<AgentId>,
    wrapped_up: Option<i64>,
}

#[derive(Default)]
struct Seat {
    wants_none: bool,
    lost: bool,
    held: Option<CallId>,
    wraps_up: Option<CallId>,
    busy: bool,
    ready: bool,
    since: i64,
}

/// Everything of one day that was seen.
pub struct Recount {
    day: Date,
    calls: BTreeMap<CallId, Called>,
    seats: BTreeMap<AgentId, Seat>,
    busy_ms: i64,
    ready_ms: i64,
}

/// Counts the facts of a day up to an instant.
pub fn recount(records: &[Record], day: Date, at: i64) -> Value {
    let mut count = Recount { day, calls: BTreeMap::new(), seats: BTreeMap::new(), busy_ms: 0, ready_ms: 0 };
    for record in records.iter().take_while(|record| record.at.ms() <= at) {
        count.of_call(record);
        count.of_operator(record);
    }
    let everyone: Vec<AgentId> = count.seats.keys().copied().collect();
    everyone.into_iter().for_each(|agent| count.clock(agent, at));
    count.numbers()
}

impl Recount {
    fn of_call(&mut self, record: &Record) {
        let at = record.at.ms();
        if let Fact::Arrived { call, .. } = &record.fact {
            self.calls.insert(*call, Called { arrived: at, ..Called::default() });
        } else if let Fact::TurnedAway { call, .. } = &record.fact {
            self.calls.insert(*call, Called { arrived: at, refused: true, ..Called::default() });
        } else if let Fact::Reserved { call, operator: Some(operator), .. } = &record.fact {
            self.calls.get_mut(call).unwrap().operator = Some(*operator);
        } else if let Fact::Connected { call } = &record.fact {
            self.calls.get_mut(call).unwrap().connected.get_or_insert(at);
        } else if let Fact::Ended { call, .. } = &record.fact {
            self.calls.get_mut(call).unwrap().ended = Some(at);
        } else if let Fact::WrapUpBegan { call, agent, .. } = &record.fact {
            let call = self.calls.get_mut(call).unwrap();
            if call.operator == Some(*agent) {
                call.wrapping.insert(*agent);
                call.wrapped_up = None;
            }
        } else if let Fact::WrapUpEnded { agent } | Fact::SignedOut { agent } = &record.fact {
            for call in self.calls.values_mut() {
                if call.wrapping.remove(agent) && call.wrapping.is_empty() {
                    call.wrapped_up = Some(at);
                }
            }
        }
    }

    /// Who is held by what, as the facts say it in turn.
    fn of_operator(&mut self, record: &Record) {
        let at = record.at.ms();
        let before: Vec<AgentId> = self.seats.keys().copied().collect();
        before.iter().for_each(|agent| self.clock(*agent, at));
        let fact = &record.fact;
        if let Fact::SignedIn { agent, part: Part::Operator, .. } = fact {
            self.seats.insert(*agent, Seat { wants_none: true, ..Seat::default() });
        } else if let Fact::SignedOut { agent } = fact {
            self.seats.remove(agent);
        } else if let Fact::Restarted { .. } = fact {
            self.seats.values_mut().for_each(|seat| seat.lost = true);
        } else if let Fact::Reserved { call, operator: Some(operator), .. } = fact {
            self.seats.get_mut(operator).unwrap().held = Some(*call);
        } else if let Fact::Released { agents, .. } = fact {
            self.seats.iter_mut().filter(|(id, _)| agents.contains(id)).for_each(|(_, seat)| seat.held = None);
        } else if let Some((agent, change)) = change(fact)
            && let Some(seat) = self.seats.get_mut(&agent)
        {
            change(seat);
        }
        for seat in self.seats.values_mut() {
            seat.busy = seat.held.is_some() || seat.wraps_up.is_some();
            seat.ready = !seat.busy && !seat.wants_none && !seat.lost;
            seat.since = at;
        }
    }

    /// Adds the time since the last fact to what the operator was, as far as it lies within the day.
    fn clock(&mut self, agent: AgentId, at: i64) {
        let begins: jiff::Timestamp = format!("{}T00:00:00+09:00", self.day).parse().unwrap();
        let (begins, ends) = (begins.as_millisecond(), begins.as_millisecond() + 86_400_000);
        let seat = &self.seats[&agent];
        let span = (at.min(ends) - seat.since.max(begins)).max(0);
        self.busy_ms += if seat.busy { span } else { 0 };
        self.ready_ms += if seat.ready { span } else { 0 };
    }

    fn numbers(&self) -> Value {
        let on_day =
            |ms: i64| jiff::Timestamp::from_millisecond(ms).unwrap().to_zoned(jiff::tz::offset(9).to_time_zone()).date() == self.day;
        let came: Vec<&Called> = self.calls.values().filter(|call| on_day(call.arrived)).collect();
        let stayed: Vec<&&Called> = came.iter().filter(|call| !call.refused).collect();
        let waits: Vec<i64> = stayed.iter().filter_map(|call| Some(call.connected? - call.arrived)).collect();
        let left: Vec<i64> =
            stayed.iter().filter(|call| call.connected.is_none()).filter_map(|call| Some(call.ended? - call.arrived)).collect();
        let waiting: Vec<i64> =
            stayed.iter().filter(|call| call.connected.is_none() && call.ended.is_none()).map(|call| call.arrived).collect();
        let handling: Vec<i64> = stayed.iter().filter_map(|call| Some(call.wrapped_up?.max(call.ended?) - call.connected?)).collect();
        let in_time = waits.iter().filter(|wait| **wait <= IN_TIME_MS).count();
        let short = left.iter().filter(|wait| **wait < SHORT_MS).count();
        let (refused, gave_up) = (came.len() - stayed.len(), left.len() - short);
        json!({
            "offered": came.len(),
            "answered": waits.len(),
            "abandoned": left.len(),
            "refused": refused,
            "waiting": waiting.len(),
            "oldest_arrived": waiting.iter().min(),
            "service_level": over(in_time, came.len() - refused - short - waiting.len()),
            "service_level_answered": over(in_time, waits.len()),
            "asa_ms": mean(&waits),
            "aht_ms": mean(&handling),
            "abandon_rate": over(gave_up, waits.len() + gave_up),
            "occupancy": over(self.busy_ms, self.busy_ms + self.ready_ms),
            "answered_in_time": in_time,
            "short_abandons": short,
            "handled": handling.len(),
            "busy_ms": self.busy_ms,
            "ready_ms": self.ready_ms,
        })
    }
}

type Change = Box<dyn Fn(&mut Seat)>;

/// What a fact about one agent changes of the seat.
fn change(fact: &Fact) -> Option<(AgentId, Change)> {
    let boxed = |agent: &AgentId, change: Change| Some((*agent, change));
    if let Fact::SeatLost { agent, .. } = fact {
        boxed(agent, Box::new(|seat| seat.lost = true))
    } else if let Fact::SeatBack { agent } = fact {
        boxed(agent, Box::new(|seat| seat.lost = false))
    } else if let Fact::Ready { agent } = fact {
        boxed(agent, Box::new(|seat| seat.wants_none = false))
    } else if let Fact::NotReady { agent, .. } = fact {
        boxed(agent, Box::new(|seat| seat.wants_none = true))
    } else if let Fact::Refused { agent, .. } | Fact::RangOut { agent, .. } = fact {
        boxed(agent, Box::new(|seat| (seat.held, seat.wants_none) = (None, true)))
    } else if let Fact::Left { agent, .. } = fact {
        boxed(agent, Box::new(|seat| seat.held = None))
    } else if let Fact::WrapUpBegan { agent, call, .. } = fact {
        let call = *call;
        boxed(agent, Box::new(move |seat| (seat.held, seat.wraps_up) = (None, Some(call))))
    } else if let Fact::WrapUpEnded { agent } = fact {
        boxed(agent, Box::new(|seat| seat.wraps_up = None))
    } else {
        None
    }
}

fn over(part: impl TryInto<i64>, whole: impl TryInto<i64>) -> Option<f64> {
    let number = |value: i64| value.to_string().parse::<f64>().unwrap();
    let (part, whole) = (part.try_into().ok()?, whole.try_into().ok()?);
    (whole != 0).then(|| number(part) / number(whole))
}

fn mean(spans: &[i64]) -> Option<f64> {
    over(spans.iter().sum::<i64>(), spans.len())
}
