//! Accounts and sessions.

use sansha::services::ports::{Account, Accounts, Role, Session, StoreError};
use sansha_core::ids::AgentId;
use sansha_core::language::Language;

use crate::House;

const NOW_S: i64 = 1_726_621_200;

fn account(n: u128, name: &str, role: Role) -> Account {
    let speaks = [(Language::Vietnamese, 4), (Language::English, 3)].into();
    Account { id: AgentId::numbered(n), name: name.to_owned(), role, speaks, password_hash: "$argon2id$".to_owned(), disabled: false }
}

fn session(token: u8, account: u128, expires_s: i64) -> Session {
    Session { token_hash: [token; 32], account: AgentId::numbered(account), surface: "agent".to_owned(), expires_s }
}

async fn lives(accounts: &impl Accounts, token: u8, now_s: i64) -> bool {
    accounts.session([token; 32], now_s).await.unwrap().is_some()
}

pub async fn a_name_is_one_persons_whatever_its_case(house: impl House) {
    let accounts: &dyn Accounts = house.store();
    accounts.add(account(1, "Naomi", Role::Operator)).await.unwrap();
    assert!(matches!(accounts.add(account(2, "naomi", Role::Manager)).await, Err(StoreError::Exists(_))));
    assert!(matches!(accounts.add(account(1, "ken", Role::Operator)).await, Err(StoreError::Exists(_))));
    assert_eq!(accounts.by_name("NAOMI").await.unwrap(), Some(account(1, "Naomi", Role::Operator)));
    assert_eq!(accounts.by_name("ken").await.unwrap(), None);
}

pub async fn an_account_comes_back_as_it_was_added(house: impl House) {
    let accounts: &dyn Accounts = house.store();
    let roles = sansha::services::policy::ROLES;
    let added: Vec<Account> = (1..).zip(roles).map(|(n, role)| account(n, &format!("p{n}"), role)).collect();
    for account in added.iter().rev() {
        accounts.add(account.clone()).await.unwrap();
    }
    assert_eq!(accounts.list().await.unwrap(), added);
}

pub async fn a_session_lives_until_it_ends(house: impl House) {
    let accounts = house.store();
    Accounts::add(accounts, account(1, "naomi", Role::Operator)).await.unwrap();
    accounts.open_session(session(1, 1, NOW_S + 60)).await.unwrap();
    let (found, owner) = accounts.session([1; 32], NOW_S).await.unwrap().unwrap();
    assert_eq!((found, owner.name.as_str()), (session(1, 1, NOW_S + 60), "naomi"));
    assert!(!lives(accounts, 1, NOW_S + 60).await);
    assert!(!lives(accounts, 2, NOW_S).await);
    accounts.close_session([1; 32]).await.unwrap();
    assert!(!lives(accounts, 1, NOW_S).await);
    assert!(accounts.open_session(session(3, 99, NOW_S + 60)).await.is_err(), "nobody's session");
}

pub async fn the_oldest_of_too_many_sessions_makes_room(house: impl House) {
    let accounts = house.store();
    Accounts::add(accounts, account(1, "naomi", Role::Operator)).await.unwrap();
    for token in 1..=17 {
        accounts.open_session(session(token, 1, NOW_S + i64::from(token))).await.unwrap();
    }
    assert_eq!((lives(accounts, 1, NOW_S).await, lives(accounts, 2, NOW_S).await, lives(accounts, 17, NOW_S).await), (false, true, true));
}
