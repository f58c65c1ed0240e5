//! 500 made-up members, as an extract of 2024-09-17 would have them.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use sansha_core::ids::MemberId;
use sansha_core::protocol::RecordView;
use uuid::Uuid;

use super::names::{EMPLOYERS, Employer, NAMINGS};
use super::seed::Seed;
use crate::services::ports::Member;

/// How many there are, the one of the guided walk among them.
pub const MEMBERS: usize = 500;
/// The day of the extract: the eve of Kyoto's mailing.
pub const AS_OF: Date = date(2024, 9, 17);

const SEED: u64 = 20_240_918;
/// Members of this day are in the first mailing of the notice (002 s6).
const FIRST_MAILING_MEMBERS: Date = date(2024, 6, 7);
/// Kyoto's branch code and the day of its mailing (002 s6).
const KYOTO: (&str, Date) = ("26", date(2024, 9, 18));
/// The other branches' days: assumed, within the national range of 2024-09-09 to 09-30.
const MAILING_DAYS: [Date; 6] =
    [date(2024, 9, 9), date(2024, 9, 12), date(2024, 9, 17), date(2024, 9, 19), date(2024, 9, 24), date(2024, 9, 30)];

/// All of them; the member of the guided walk is the first.
#[must_use]
pub fn members() -> Vec<Member> {
    let mut seed = Seed::new(SEED);
    let mut members = vec![guided_walk()];
    let mut household = Household::found(&mut seed, 0);
    while members.len() < MEMBERS {
        if household.size == 0 {
            household = Household::found(&mut seed, members.len());
        }
        household.size -= 1;
        members.push(household.member(&mut seed));
    }
    members
}

/// The member that the README walks a newcomer through.
#[must_use]
pub fn guided_walk() -> Member {
    let [employer, ..] = EMPLOYERS;
    let record = RecordView {
        member: member_id(&mut Seed::new(0)),
        name_kana: "グエン ヴァン アン".to_owned(),
        kind: "insured".to_owned(),
        branch: employer.branch.to_owned(),
        acquired_on: "2023-04-01".to_owned(),
        lost_on: None,
        use_registration: "not_registered".to_owned(),
        registered_on: None,
        card: "held".to_owned(),
        certificate_expires_on: Some("2028-04-12".to_owned()),
        old_card: "held".to_owned(),
        notice_sent_on: Some(KYOTO.1.to_string()),
        as_of: AS_OF.to_string(),
    };
    with_items(record, date(1995, 4, 12), employer, "123", true)
}

/// An insured person and dependants: one 記号・番号, one family name, one employer.
struct Household {
    employer: Employer,
    bango: String,
    family: &'static str,
    naming: super::names::Naming,
    voluntary: bool,
    acquired: Date,
    /// Members still to be made; the first is the insured one.
    size: u64,
    insured_made: bool,
}

impl Household {
    fn found(seed: &mut Seed, nth: usize) -> Self {
        let naming = seed.weighted(&NAMINGS);
        Self {
            employer: seed.pick(&EMPLOYERS),
            bango: (200 + nth).to_string(),
            family: seed.pick(naming.family),
            naming,
            voluntary: seed.percent(5),
            acquired: days_before(AS_OF, seed.weighted(&[(15, 90), (25, 500), (60, 6_000)]), seed),
            size: seed.weighted(&[(55, 1), (20, 2), (15, 3), (10, 4)]),
            insured_made: false,
        }
    }

    fn member(&mut self, seed: &mut Seed) -> Member {
        let insured = !std::mem::replace(&mut self.insured_made, true);
        let birth = if insured { days_before(date(2002, 4, 1), 17_000, seed) } else { days_before(self.acquired, 22_000, seed) };
        let kind = match (insured, self.voluntary) {
            (false, _) => "dependant",
            (true, true) => "voluntary",
            (true, false) => "insured",
        };
        let lost = seed.percent(4).then(|| days_before(AS_OF, 60, seed)).filter(|lost| *lost > self.acquired);
        let card = seed.weighted(&[(72, "held"), (4, "applied"), (18, "none"), (3, "lost"), (1, "returned"), (2, "unknown")]);
        let registered = card == "held" && seed.percent(70);
        let record = RecordView {
            member: member_id(seed),
            name_kana: self.name(seed),
            kind: kind.to_owned(),
            branch: self.employer.branch.to_owned(),
            acquired_on: self.acquired.to_string(),
            lost_on: lost.map(|day| day.to_string()),
            use_registration: use_registration(card, registered, seed).to_owned(),
            registered_on: registered.then(|| days_before(AS_OF, 900, seed).to_string()),
            card: card.to_owned(),
            certificate_expires_on: (card == "held").then(|| a_birthday(birth, seed).to_string()),
            old_card: if lost.is_some() { "returned" } else { seed.weighted(&[(96, "held"), (3, "lost"), (1, "destroyed")]) }.to_owned(),
            notice_sent_on: self.notice(lost).map(|day| day.to_string()),
            as_of: AS_OF.to_string(),
        };
        with_items(record, birth, self.employer, &self.bango, !self.voluntary)
    }

    fn name(&self, seed: &mut Seed) -> String {
        let given = seed.pick(self.naming.given);
        if self.naming.middle.is_empty() {
            format!("{} {given}", self.family)
        } else {
            format!("{} {} {given}", self.family, seed.pick(self.naming.middle))
        }
    }

    /// The day of the mailing, for those who were members on the day that counts. The schedule is in the extract before the day.
    fn notice(&self, lost: Option<Date>) -> Option<Date> {
        let is_member = self.acquired <= FIRST_MAILING_MEMBERS && lost.is_none_or(|lost| lost > FIRST_MAILING_MEMBERS);
        let branch: usize = self.employer.branch.parse().unwrap_or_default();
        let other = MAILING_DAYS.iter().copied().cycle().nth(branch);
        is_member.then_some(if self.employer.branch == KYOTO.0 { Some(KYOTO.1) } else { other }).flatten()
    }
}

fn with_items(record: RecordView, birth: Date, employer: Employer, bango: &str, at_work: bool) -> Member {
    Member {
        name_kana: record.name_kana.replace(' ', ""),
        record,
        birth,
        kigo: employer.kigo.to_owned(),
        bango: bango.to_owned(),
        employer: at_work.then(|| employer.name.to_owned()),
    }
}

fn use_registration(card: &str, registered: bool, seed: &mut Seed) -> &'static str {
    match (card, registered) {
        (_, true) => "registered",
        ("held", false) => seed.weighted(&[(90, "not_registered"), (7, "deregistered"), (3, "unknown")]),
        (_, false) => "not_registered",
    }
}

/// A day at most so many days before another.
fn days_before(day: Date, at_most: u64, seed: &mut Seed) -> Date {
    let days = i64::try_from(seed.below(at_most)).unwrap_or_default();
    day.saturating_sub(days.days())
}

/// The electronic certificate ends on a birthday; some have just ended.
fn a_birthday(birth: Date, seed: &mut Seed) -> Date {
    let year = seed.weighted(&[(20, 2024), (20, 2025), (20, 2026), (20, 2027), (20, 2028)]);
    Date::new(year, birth.month(), birth.day().min(28)).unwrap_or(AS_OF)
}

/// A random id whose last group cannot be twelve digits: it begins with a `d`, as in demo.
fn member_id(seed: &mut Seed) -> MemberId {
    let low = seed.next() & !(0xf << 44) | (0xd << 44);
    MemberId::new(uuid::Builder::from_custom_bytes(Uuid::from_u64_pair(seed.next(), low).into_bytes()).into_uuid())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use sansha_core::caller::{EmployerName, InsuredNumber, KanaName};

    use super::{AS_OF, MEMBERS, guided_walk, members};

    #[test]
    fn they_are_the_same_every_time_and_all_different() {
        let made = members();
        assert!(made == members());
        assert_eq!(made.len(), MEMBERS);
        assert!(made.first() == Some(&guided_walk()));
        assert_eq!(made.iter().map(|member| member.record.member).collect::<BTreeSet<_>>().len(), MEMBERS);
    }

    #[test]
    fn every_one_can_be_looked_up() {
        for member in members() {
            assert_eq!(KanaName::parse(&member.record.name_kana).unwrap().as_str(), member.name_kana);
            assert!(InsuredNumber::parse(&format!("{}-{}", member.kigo, member.bango)).is_ok());
            assert!(member.employer.as_deref().is_none_or(|employer| EmployerName::parse(employer).is_ok()));
            assert!(member.kigo.len() + member.bango.len() < 12);
        }
    }

    #[test]
    fn days_and_states_agree() {
        for member in members() {
            let record = &member.record;
            let as_of = AS_OF.to_string();
            assert!(record.acquired_on <= as_of && member.birth <= AS_OF);
            assert!(record.lost_on.as_ref().is_none_or(|lost| *lost > record.acquired_on));
            assert_eq!(
                record.notice_sent_on.is_some(),
                record.acquired_on.as_str() <= "2024-06-07" && record.lost_on.as_deref().is_none_or(|lost| lost > "2024-06-07")
            );
            assert_eq!(record.registered_on.is_some(), record.use_registration == "registered");
            assert!(record.certificate_expires_on.is_none() || record.card == "held");
            assert!(!record.member.to_string().split('-').any(|part| part.len() == 12 && part.bytes().all(|b| b.is_ascii_digit())));
        }
    }
}
