//! Who is here for a language: what a caller is told before calling.

use std::sync::Arc;

use sansha_core::bridge::Part;
use sansha_core::language::Language;
use serde::Serialize;

use super::people::People;
use super::ports::Role;
use super::switchboard::Switchboard;

/// Whether somebody can speak a language with a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Interpreting {
    /// Somebody who speaks it has a seat right now.
    Here,
    /// Somebody speaks it, and is not here now.
    Away,
    /// Nobody of this hotline speaks it.
    None,
}

/// Asks the floor and the accounts.
#[derive(Clone)]
pub struct Presence {
    switchboard: Switchboard,
    people: Arc<People>,
}

impl Presence {
    /// Presence on this floor.
    #[must_use]
    pub const fn new(switchboard: Switchboard, people: Arc<People>) -> Self {
        Self { switchboard, people }
    }

    /// Who is here for a language. Japanese is spoken by everyone.
    pub async fn of(&self, language: Language) -> Interpreting {
        if !language.is_foreign() {
            return Interpreting::Here;
        }
        let seated = self.switchboard.ask(move |state| {
            let speaks = |part, serves: bool, level: bool| if part == Part::Interpreter { serves } else { level };
            state.floor.agents().values().any(|agent| {
                let serves = agent.serves().any(|(served, _)| served == language);
                speaks(agent.part, serves, agent.level(language).is_some()) && agent.lost_until.is_none()
            })
        });
        if seated.await.unwrap_or(false) {
            return Interpreting::Here;
        }
        let works = |role| matches!(role, Role::Interpreter | Role::Operator | Role::Supervisor);
        if self.people.any(|person| works(person.role) && person.speaks.contains_key(&language)) {
            Interpreting::Away
        } else {
            Interpreting::None
        }
    }
}
