//! The dashboard: the floor and today's numbers, as one picture.

use std::collections::BTreeMap;

use sansha_core::acd::Acd;
use sansha_core::bridge::Part;
use sansha_core::hours::day_of;
use sansha_core::language::Language;
use sansha_core::ledger::{Ledger, Row};
use sansha_core::metrics::Counts;
use sansha_core::protocol::{AgentState, CallRow, FloorTiles, FloorView, LanguageRow, Targets, TeamRow};
use sansha_core::settings::Settings;
use sansha_core::time::Timestamp;
use sansha_core::views;

use super::people::People;

/// Calls of today on the dashboard, newest first.
pub const CALLS_SHOWN_MAX: usize = 200;

/// The floor, whole, as of now.
#[must_use]
pub fn floor_view(acd: &Acd, ledger: &Ledger, people: &People, now: Timestamp) -> FloorView {
    let floor = acd.floor();
    let today = day_of(now);
    let counts = ledger.counts(today, now, acd.settings());
    let team = floor.agents().iter().map(|(id, agent)| TeamRow {
        agent: *id,
        name: people.name(*id),
        part: agent.part,
        state: views::agent(floor, *id),
    });
    let calls = ledger.rows().rev().take_while(|(_, row)| day_of(row.arrived) == today).take(CALLS_SHOWN_MAX);
    FloorView {
        now,
        tiles: tiles(&counts),
        languages: languages(acd, &ledger.languages(today, acd.settings())),
        team: team.collect(),
        calls: calls.map(|(id, row)| call_row(id, row, people)).collect(),
        halves: ledger.halves(today, now, acd.settings()),
        targets: targets(acd.settings()),
    }
}

/// The tiles of a day. Their names are those of `report day`.
#[must_use]
pub fn tiles(counts: &Counts) -> FloorTiles {
    FloorTiles {
        offered: counts.offered,
        answered: counts.answered,
        abandoned: counts.abandoned,
        refused: counts.refused,
        waiting: counts.waiting,
        oldest_arrived: counts.oldest_arrived,
        service_level: counts.service_level(),
        service_level_answered: counts.service_level_answered(),
        asa_ms: counts.asa_ms(),
        aht_ms: counts.aht_ms(),
        abandon_rate: counts.abandon_rate(),
        occupancy: counts.occupancy(),
    }
}

/// What should be reached.
#[must_use]
pub fn targets(settings: &Settings) -> Targets {
    Targets {
        service_level_s: whole(settings.service_level.as_secs()),
        service_level: f64::from(settings.target_service_level_percent) / 100.0,
        abandon_rate: f64::from(settings.target_abandon_percent) / 100.0,
        asa_s: whole(settings.target_asa.as_secs()),
        occupancy: f64::from(settings.target_occupancy_percent) / 100.0,
    }
}

fn whole(seconds: u64) -> u32 {
    u32::try_from(seconds).unwrap_or(u32::MAX)
}

/// Languages with a call today or on the floor, and those that someone here interprets.
fn languages(acd: &Acd, today: &BTreeMap<Language, Counts>) -> Vec<LanguageRow> {
    let floor = acd.floor();
    let mut rows: BTreeMap<Language, LanguageRow> = BTreeMap::new();
    for (language, counts) in today {
        let row = rows.entry(*language).or_insert_with(|| empty(*language));
        (row.offered, row.answered, row.abandoned) = (counts.offered, counts.answered, counts.abandoned);
        (row.service_level, row.oldest_arrived) = (counts.service_level(), counts.oldest_arrived);
    }
    for call in floor.calls().values().filter(|call| !call.ended) {
        let row = rows.entry(call.language).or_insert_with(|| empty(call.language));
        if call.is_operated() { row.talking += 1 } else { row.waiting += 1 }
    }
    for (id, agent) in floor.agents().iter().filter(|(_, agent)| agent.part == Part::Interpreter) {
        let busy = matches!(floor.agent_state(*id), AgentState::Reserved | AgentState::Talking | AgentState::WrapUp);
        for language in agent.speaks.keys() {
            rows.entry(*language).or_insert_with(|| empty(*language)).interpreters_busy += u64::from(busy);
        }
    }
    for (language, row) in &mut rows {
        row.interpreters_ready = views::interpreters_ready(acd.queue(), *language);
    }
    rows.into_values().collect()
}

const fn empty(language: Language) -> LanguageRow {
    LanguageRow {
        language,
        waiting: 0,
        talking: 0,
        interpreters_ready: 0,
        interpreters_busy: 0,
        oldest_arrived: None,
        offered: 0,
        answered: 0,
        abandoned: 0,
        service_level: None,
    }
}

fn call_row(call: sansha_core::ids::CallId, row: &Row, people: &People) -> CallRow {
    CallRow {
        call,
        language: row.language,
        topic: row.topic,
        arrived: row.arrived,
        connected: row.connected,
        ended: row.ended,
        operator: row.operator.filter(|_| row.connected.is_some()).map(|id| people.name(id)),
        interpreter: row.interpreter.filter(|_| row.connected.is_some()).map(|id| people.name(id)),
        disposition: row.disposition.clone(),
        refused: row.refused.map(|reason| match reason {
            sansha_core::fact::TurnedAway::Closed => "closed".to_owned(),
            sansha_core::fact::TurnedAway::Full => "full".to_owned(),
        }),
    }
}
