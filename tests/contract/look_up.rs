//! Looking up a member, over the extract and the audit of an adapter.

use std::sync::Arc;

use jiff::civil::date;
use sansha::services::lookup::{Asked, LookUpError, LookUps};
use sansha::services::ports::MemberDirectory;
use sansha_core::ids::{AgentId, CallId, MemberId};
use sansha_core::protocol::{LookUp, LookUpPurpose, ThirdItem};
use sansha_core::time::Timestamp;

use crate::House;
use crate::members::member;

async fn service(house: &impl House) -> LookUps {
    let store = Arc::new(house.store().clone());
    let members =
        vec![member(123, "グエン ヴァン アン", true), member(124, "グエン ヴァン アン", false), member(125, "サトウ ナオミ", true)];
    store.replace(members).await.unwrap();
    LookUps::new(store.clone(), store)
}

fn asked(call: u128) -> Asked {
    let at = Timestamp::from_ms(1_726_621_200_000);
    Asked { call: CallId::numbered(call), agent: AgentId::numbered(1), at, day: date(2024, 9, 18), failures: 0 }
}

fn said(third: ThirdItem) -> LookUp {
    LookUp {
        purpose: LookUpPurpose::Notice, name_kana: "ぐえん　ゔぁん　あん".to_owned(), birth: "平成７年４月１２日".to_owned(), third
    }
}

fn number(text: &str) -> LookUp {
    said(ThirdItem::Number(text.to_owned()))
}

pub async fn the_member_with_all_three_items_is_shown(house: impl House) {
    let service = service(&house).await;
    for form in [number("１２３４５６７８－１２３"), said(ThirdItem::Employer("サクラ製作所（株）".to_owned()))] {
        let record = service.look_up(asked(1), &form).await.unwrap();
        assert_eq!(record.member, MemberId::numbered(123));
    }
}

pub async fn a_wrong_item_and_an_unknown_person_get_the_same_answer(house: impl House) {
    let service = service(&house).await;
    let stranger = LookUp { name_kana: "タナカ".to_owned(), ..number("12345678-123") };
    for (call, form) in [(1, number("12345678-999")), (2, stranger)] {
        let refused = service.look_up(asked(call), &form).await.unwrap_err();
        assert!(matches!(refused, LookUpError::NotFound));
        assert_eq!((refused.code(), refused.args().len()), ("member-not-found", 0));
    }
}

pub async fn two_failures_lock_the_call(house: impl House) {
    let service = service(&house).await;
    for _ in 0..2 {
        assert!(matches!(service.look_up(asked(1), &number("1-1")).await, Err(LookUpError::NotFound)));
    }
    assert!(matches!(service.look_up(asked(1), &number("12345678-123")).await, Err(LookUpError::Locked)));
    assert!(service.look_up(asked(2), &number("12345678-123")).await.is_ok(), "another call is another call");
    let after_restart = Asked { failures: 2, ..asked(3) };
    assert!(matches!(service.look_up(after_restart, &number("12345678-123")).await, Err(LookUpError::Locked)));
}

pub async fn an_item_that_cannot_be_read_is_no_failure(house: impl House) {
    let service = service(&house).await;
    for _ in 0..3 {
        let refused = service.look_up(asked(1), &number("わからない")).await.unwrap_err();
        assert_eq!((refused.code(), refused.args().get("item").map(String::as_str)), ("bad-item", Some("number")));
    }
    assert!(service.look_up(asked(1), &number("12345678-123")).await.is_ok());
}
