//! The insurer's extract.

use jiff::civil::date;
use sansha::services::ports::{Member, MemberDirectory};
use sansha_core::ids::MemberId;
use sansha_core::protocol::RecordView;

use crate::House;

/// A member with everything filled in, or with everything left out that may be.
pub fn member(n: u128, name: &str, full: bool) -> Member {
    let day = |text: &str| full.then(|| text.to_owned());
    let record = RecordView {
        member: MemberId::numbered(n),
        name_kana: name.to_owned(),
        kind: "insured".to_owned(),
        branch: "26".to_owned(),
        acquired_on: "2023-04-01".to_owned(),
        lost_on: day("2024-08-31"),
        use_registration: "registered".to_owned(),
        registered_on: day("2024-05-01"),
        card: "held".to_owned(),
        certificate_expires_on: day("2027-04-12"),
        old_card: "held".to_owned(),
        notice_sent_on: day("2024-09-18"),
        as_of: "2024-09-17".to_owned(),
    };
    Member {
        record,
        name_kana: name.replace(' ', ""),
        birth: date(1995, 4, 12),
        kigo: "12345678".to_owned(),
        bango: n.to_string(),
        employer: day("株式会社さくら製作所"),
    }
}

pub async fn a_member_is_found_by_name_and_birth(house: impl House) {
    let directory = house.store();
    let all = vec![member(123, "グエン ヴァン アン", true), member(124, "グエン ヴァン アン", false), member(125, "サトウ ナオミ", true)];
    assert_eq!(directory.replace(all.clone()).await.unwrap(), 3);
    assert_eq!(directory.find("グエンヴァンアン", date(1995, 4, 12)).await.unwrap(), all[..2]);
    assert_eq!(directory.find("グエンヴァンアン", date(1995, 4, 13)).await.unwrap(), []);
    assert_eq!(directory.find("グエン", date(1995, 4, 12)).await.unwrap(), []);
}

pub async fn a_new_extract_replaces_the_old_one_whole(house: impl House) {
    let directory = house.store();
    let many = (1..=1_200).map(|n| member(n, "サトウ ナオミ", n.is_multiple_of(2))).collect();
    assert_eq!(directory.replace(many).await.unwrap(), 1_200);
    assert_eq!(directory.find("サトウナオミ", date(1995, 4, 12)).await.unwrap().len(), 1_200);
    directory.replace(vec![member(2, "サトウ ナオミ", true)]).await.unwrap();
    assert_eq!(directory.find("サトウナオミ", date(1995, 4, 12)).await.unwrap(), [member(2, "サトウ ナオミ", true)]);
    let twice = vec![member(3, "サトウ ナオミ", true), member(3, "サトウ ナオミ", true)];
    assert!(directory.replace(twice).await.is_err());
    assert_eq!(directory.find("サトウナオミ", date(1995, 4, 12)).await.unwrap().len(), 1, "a failed import changes nothing");
    directory.replace(Vec::new()).await.unwrap();
    assert_eq!(directory.find("サトウナオミ", date(1995, 4, 12)).await.unwrap(), []);
}

pub async fn large_and_small_kana_find_the_same_member(house: impl House) {
    let directory = house.store();
    directory.replace(vec![member(1, "グェン ヴアン アン", true)]).await.unwrap();
    assert_eq!(directory.find("グエンヴァンアン", date(1995, 4, 12)).await.unwrap(), [member(1, "グェン ヴアン アン", true)]);
}
