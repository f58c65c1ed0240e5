//! What administrators change, and the trail that each change leaves.

use std::collections::BTreeMap;

use sansha::services::ports::{
    Account, AccountChange, Accounts, Actor, Administration, ClosureChange, Deed, KeptClosure, Role, Session, StoreError, Trace,
};
use sansha_core::guard::FreeText;
use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use uuid::Uuid;

use crate::House;

const NOW_S: i64 = 1_726_621_200;

fn account(n: u128, name: &str, role: Role) -> Account {
    let speaks = [(Language::Vietnamese, 4)].into();
    Account { id: AgentId::numbered(n), name: name.to_owned(), role, speaks, password_hash: "$argon2id$".to_owned(), disabled: false }
}

fn trace(deed: Deed, n: u128) -> Trace {
    let detail = BTreeMap::from([("role".to_owned(), "operator".to_owned())]);
    Trace { at_s: NOW_S, actor: Actor::Person(AgentId::numbered(99)), deed, subject: AgentId::numbered(n).uuid(), detail }
}

async fn hired<H: House>(house: &H) -> &H::Store {
    let store = house.store();
    for (n, name) in [(1, "naomi"), (2, "ken")] {
        store.change_account(AccountChange::Add(account(n, name, Role::Operator)), trace(Deed::PersonAdded, n)).await.unwrap();
        let token_hash = [u8::try_from(n).unwrap(); 32];
        let session = Session { token_hash, account: AgentId::numbered(n), surface: "agent".to_owned(), expires_s: NOW_S + 60 };
        store.open_session(session).await.unwrap();
    }
    store
}

async fn signed_in(store: &impl Accounts) -> Vec<String> {
    store.sessions(NOW_S).await.unwrap().into_iter().map(|(_, account)| account.name).collect()
}

pub async fn a_new_password_ends_all_sessions_of_that_account(house: impl House) {
    let store = hired(&house).await;
    let new = |n| AccountChange::SetPassword(AgentId::numbered(n), "$argon2id$new".to_owned());
    assert!(store.change_account(new(1), trace(Deed::PasswordReset, 1)).await.unwrap());
    assert!(!store.change_account(new(7), trace(Deed::PasswordReset, 7)).await.unwrap());
    assert_eq!(signed_in(store).await, ["ken"]);
    assert_eq!(store.by_name("naomi").await.unwrap().unwrap().password_hash, "$argon2id$new");
}

pub async fn a_disabled_account_has_no_sessions(house: impl House) {
    let store = hired(&house).await;
    let set = |disabled| AccountChange::SetDisabled(AgentId::numbered(1), disabled);
    assert!(store.change_account(set(true), trace(Deed::PersonDisabled, 1)).await.unwrap());
    let late = Session { token_hash: [3; 32], account: AgentId::numbered(1), surface: "agent".to_owned(), expires_s: NOW_S + 60 };
    store.open_session(late).await.unwrap();
    assert!(store.session([3; 32], NOW_S).await.unwrap().is_none());
    assert_eq!(signed_in(store).await, ["ken"]);
    assert!(store.change_account(set(false), trace(Deed::PersonEnabled, 1)).await.unwrap());
    assert!(store.session([1; 32], NOW_S).await.unwrap().is_none(), "enabling brings nobody back");
}

pub async fn another_role_ends_the_sessions_and_other_languages_do_not(house: impl House) {
    let store = hired(&house).await;
    let speaks: BTreeMap<_, _> = [(Language::Nepali, 5)].into();
    let place = |role, speaks: &BTreeMap<_, _>| AccountChange::SetPlace(AgentId::numbered(1), role, speaks.clone());
    assert!(store.change_account(place(Role::Operator, &speaks), trace(Deed::PersonChanged, 1)).await.unwrap());
    assert_eq!(signed_in(store).await.len(), 2);
    assert!(!store.change_account(place(Role::Operator, &speaks), trace(Deed::PersonChanged, 1)).await.unwrap(), "nothing to change");
    assert!(store.change_account(place(Role::Interpreter, &speaks), trace(Deed::PersonChanged, 1)).await.unwrap());
    assert_eq!(signed_in(store).await, ["ken"]);
    let naomi = store.by_name("naomi").await.unwrap().unwrap();
    assert_eq!((naomi.role, naomi.speaks), (Role::Interpreter, speaks));
}

pub async fn only_the_first_account_is_the_first(house: impl House) {
    let store = house.store();
    let first = |n, name| AccountChange::AddFirst(account(n, name, Role::Admin));
    assert!(store.change_account(first(1, "root"), trace(Deed::PersonAdded, 1)).await.unwrap());
    assert!(!store.change_account(first(2, "other"), trace(Deed::PersonAdded, 2)).await.unwrap());
    assert_eq!(store.list().await.unwrap().len(), 1);
}

pub async fn a_change_and_its_trace_are_there_together_or_not_at_all(house: impl House) {
    let store = hired(&house).await;
    let twice = store.change_account(AccountChange::Add(account(3, "Ken", Role::Admin)), trace(Deed::PersonAdded, 3)).await;
    assert!(matches!(twice, Err(StoreError::Exists(_))));
    assert!(!store.change_account(AccountChange::EndSession([9; 32]), trace(Deed::SessionEnded, 9)).await.unwrap());
    assert!(store.change_account(AccountChange::EndSession([2; 32]), trace(Deed::SessionEnded, 2)).await.unwrap());
    let trail = store.trail(u64::MAX, 10).await.unwrap();
    let deeds: Vec<_> = trail.iter().map(|(_, trace)| (trace.deed, trace.subject)).collect();
    let whom = |n| AgentId::numbered(n).uuid();
    assert_eq!(deeds, [(Deed::SessionEnded, whom(2)), (Deed::PersonAdded, whom(2)), (Deed::PersonAdded, whom(1))]);
    assert_eq!(trail.first().unwrap().1, trace(Deed::SessionEnded, 2));
}

fn closure(n: u128, from: &str, to: &str) -> KeptClosure {
    let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
    KeptClosure { id: Uuid::from_u128(n), from, to, reason: FreeText::guard("大雪"), removed: false }
}

pub async fn a_closure_that_was_taken_back_can_be_put_back(house: impl House) {
    let store = house.store();
    let (late, early) = (closure(1, "2025-02-07", "2025-02-08"), closure(2, "2025-02-06", "2025-02-06"));
    for kept in [&late, &early] {
        assert!(store.change_closure(ClosureChange::Add(kept.clone()), trace(Deed::ClosureAdded, 1)).await.unwrap());
    }
    let set = |removed| ClosureChange::SetRemoved(late.id, removed);
    assert!(store.change_closure(set(true), trace(Deed::ClosureRemoved, 1)).await.unwrap());
    assert!(!store.change_closure(set(true), trace(Deed::ClosureRemoved, 1)).await.unwrap());
    assert_eq!(store.closures().await.unwrap(), [early.clone(), KeptClosure { removed: true, ..late.clone() }]);
    assert!(store.change_closure(set(false), trace(Deed::ClosureRestored, 1)).await.unwrap());
    let house = house.reopened().await;
    assert_eq!(house.store().closures().await.unwrap(), [early, late]);
    assert_eq!(house.store().trail(u64::MAX, 10).await.unwrap().len(), 4);
}

pub async fn the_trail_is_read_page_by_page_from_the_newest(house: impl House) {
    let store = house.store();
    for n in 1..=5 {
        store.change_account(AccountChange::Add(account(n, &format!("p{n}"), Role::Manager)), trace(Deed::PersonAdded, n)).await.unwrap();
    }
    let numbers = |page: Vec<(u64, Trace)>| page.into_iter().map(|(seq, _)| seq).collect::<Vec<_>>();
    let first = numbers(store.trail(u64::MAX, 3).await.unwrap());
    assert_eq!(first, [5, 4, 3]);
    assert_eq!(numbers(store.trail(3, 3).await.unwrap()), [2, 1]);
}
