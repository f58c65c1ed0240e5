//! Signing in, over the accounts of an adapter.

use std::collections::BTreeMap;
use std::sync::Arc;

use sansha::services::accounts::{AccountError, AccountService, NewAccount, SESSION_S};
use sansha::services::passwords::PasswordError;
use sansha::services::policy::{self, Surface};
use sansha::services::ports::{Actor, Role, StoreError};
use sansha_core::language::Language;

use crate::House;

const NOW_S: i64 = 1_726_621_200;
const PASSWORD: &str = "correct horse battery";

async fn service(house: &impl House) -> AccountService {
    let service = AccountService::new(Arc::new(house.store().clone()));
    service.add(Actor::CommandLine, new("Naomi", Role::Operator)).await.unwrap();
    service
}

fn new(name: &str, role: Role) -> NewAccount {
    NewAccount { name: name.to_owned(), role, speaks: BTreeMap::from([(Language::Vietnamese, 4)]), password: PASSWORD.to_owned() }
}

pub async fn who_signs_in_is_known_by_the_cookie_until_signing_out(house: impl House) {
    let service = service(&house).await;
    let (token, account) = service.sign_in(Surface::Agent, " ｎａｏｍｉ ", PASSWORD.to_owned(), NOW_S).await.unwrap();
    assert_eq!(account.name, "Naomi");
    assert_eq!(token.expose().len(), 64);
    for _ in 0..2 {
        assert_eq!(service.who(Surface::Agent, token.expose(), NOW_S).await.unwrap(), Some(account.clone()));
        assert_eq!(service.who(Surface::Manager, token.expose(), NOW_S).await.unwrap(), None);
    }
    assert_eq!(service.who(Surface::Agent, "not a token", NOW_S).await.unwrap(), None);
    service.sign_out(token.expose()).await.unwrap();
    assert_eq!(service.who(Surface::Agent, token.expose(), NOW_S).await.unwrap(), None);
}

pub async fn a_wrong_name_and_a_wrong_password_are_the_same_answer(house: impl House) {
    let service = service(&house).await;
    service.add(Actor::CommandLine, new("ken", Role::Operator)).await.unwrap();
    service.set_disabled(Actor::CommandLine, "ken", true).await.unwrap();
    for (name, password) in [("naomi", "correct horse staple!"), ("nobody", PASSWORD), ("ken", PASSWORD), ("naomi", "")] {
        let answer = service.sign_in(Surface::Agent, name, password.to_owned(), NOW_S).await;
        assert!(matches!(answer, Err(AccountError::Wrong)), "{name}");
    }
}

pub async fn each_role_has_its_surfaces(house: impl House) {
    let service = service(&house).await;
    for role in policy::ROLES {
        let name = policy::role_name(role);
        service.add(Actor::CommandLine, new(name, role)).await.unwrap();
    }
    for (role, surface, enters) in [
        (Role::Supervisor, Surface::Agent, true),
        (Role::Supervisor, Surface::Manager, true),
        (Role::Interpreter, Surface::Interpreter, true),
        (Role::Interpreter, Surface::Agent, false),
        (Role::Manager, Surface::Agent, false),
        (Role::Admin, Surface::Admin, true),
    ] {
        let answer = service.sign_in(surface, policy::role_name(role), PASSWORD.to_owned(), NOW_S).await;
        assert_eq!(answer.is_ok(), enters, "{role:?} at {surface:?}");
    }
}

pub async fn a_session_is_over_after_ten_hours(house: impl House) {
    let service = service(&house).await;
    let (token, _) = service.sign_in(Surface::Agent, "naomi", PASSWORD.to_owned(), NOW_S).await.unwrap();
    assert!(service.who(Surface::Agent, token.expose(), NOW_S + SESSION_S - 1).await.unwrap().is_some());
    assert!(service.who(Surface::Agent, token.expose(), NOW_S + SESSION_S).await.unwrap().is_none());
}

pub async fn who_is_disabled_from_outside_is_out_within_two_seconds(house: impl House) {
    let service = service(&house).await;
    let (token, _) = service.sign_in(Surface::Agent, "naomi", PASSWORD.to_owned(), NOW_S).await.unwrap();
    assert!(service.who(Surface::Agent, token.expose(), NOW_S).await.unwrap().is_some());
    AccountService::new(Arc::new(house.store().clone())).set_disabled(Actor::CommandLine, "naomi", true).await.unwrap();
    assert!(service.who(Surface::Agent, token.expose(), NOW_S + 2).await.unwrap().is_none());
    assert!(service.who(Surface::Agent, token.expose(), NOW_S).await.unwrap().is_none());
}

pub async fn names_and_passwords_are_checked_at_the_door(house: impl House) {
    let service = service(&house).await;
    assert!(matches!(service.add(Actor::CommandLine, new("naomi", Role::Admin)).await, Err(AccountError::Store(StoreError::Exists(_)))));
    assert!(matches!(service.add(Actor::CommandLine, new("na omi", Role::Admin)).await, Err(AccountError::Name)));
    assert!(matches!(service.add(Actor::CommandLine, new("", Role::Admin)).await, Err(AccountError::Name)));
    let short = NewAccount { password: "fourteen chars".to_owned(), ..new("ken", Role::Admin) };
    assert!(matches!(service.add(Actor::CommandLine, short).await, Err(AccountError::Password(PasswordError::Length))));
    let japanese = NewAccount { speaks: BTreeMap::from([(Language::Japanese, 5)]), ..new("ken", Role::Admin) };
    assert!(matches!(service.add(Actor::CommandLine, japanese).await, Err(AccountError::Speaks)));
    assert!(matches!(service.reset(Actor::CommandLine, "ken", PASSWORD.to_owned()).await, Err(AccountError::Unknown(_))));
    service.reset(Actor::CommandLine, "naomi", "another horse battery".to_owned()).await.unwrap();
    assert!(service.sign_in(Surface::Agent, "naomi", "another horse battery".to_owned(), NOW_S).await.is_ok());
    assert_eq!(service.list().await.unwrap().len(), 1);
}

pub async fn the_last_administrator_and_oneself_cannot_be_taken_away(house: impl House) {
    let service = service(&house).await;
    let root = service.add(Actor::CommandLine, new("root", Role::Admin)).await.unwrap();
    let none = BTreeMap::new;
    assert!(matches!(service.set_disabled(Actor::CommandLine, "root", true).await, Err(AccountError::LastAdmin(_))));
    assert!(matches!(service.set_place(Actor::CommandLine, "root", Role::Editor, none()).await, Err(AccountError::LastAdmin(_))));
    service.add(Actor::CommandLine, new("other", Role::Admin)).await.unwrap();
    assert!(matches!(service.set_disabled(Actor::Person(root.id), "root", true).await, Err(AccountError::Yourself)));
    assert!(matches!(service.set_place(Actor::Person(root.id), "root", Role::Editor, none()).await, Err(AccountError::Yourself)));
    service.set_place(Actor::Person(root.id), "other", Role::Editor, none()).await.unwrap();
    assert!(matches!(service.add_first("late".to_owned(), PASSWORD.to_owned()).await, Err(AccountError::NotFirst)));
}

pub async fn an_obvious_password_is_refused(house: impl House) {
    let service = service(&house).await;
    let obvious = NewAccount { password: "ken-password-12345".to_owned(), ..new("ken", Role::Admin) };
    assert!(matches!(service.add(Actor::CommandLine, obvious).await, Err(AccountError::Password(PasswordError::Obvious))));
    let again = service.reset(Actor::CommandLine, "naomi", "naominaominaomi".to_owned()).await;
    assert!(matches!(again, Err(AccountError::Password(PasswordError::Obvious))));
}
