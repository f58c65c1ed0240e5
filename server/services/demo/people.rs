//! The made-up staff of the demo: operators, interpreters for all 22 languages, managers and an administrator.
//!
//! Their accounts have no password: the one-click links of the demo, on loopback alone, are the only way in.

use std::collections::BTreeMap;

use sansha_core::ids::AgentId;
use sansha_core::language::Language;

use crate::services::ports::{Account, Role};

/// A hash that no password has.
const NO_PASSWORD: &str = "!";

/// Operators; two of them speak a foreign language well enough to work in it.
const OPERATORS: [(&str, &str); 12] = [
    ("佐藤 恵", ""),
    ("鈴木 大輔", ""),
    ("高橋 美咲", "en:4"),
    ("田中 翔", ""),
    ("伊藤 陽子", ""),
    ("渡辺 健", ""),
    ("山本 葵", "zh:4"),
    ("中村 直樹", ""),
    ("小林 真由", ""),
    ("加藤 拓也", ""),
    ("吉田 さくら", ""),
    ("山田 隆", ""),
];

/// Interpreters; languages in which most calls come have several.
const INTERPRETERS: [(&str, &str); 14] = [
    ("グエン ティ ラン", "vi:5"),
    ("チャン ミン", "vi:5,en:3"),
    ("レ ホア", "vi:4,km:4"),
    ("王 莉", "zh:5"),
    ("陳 志明", "zh:4,en:4"),
    ("Emily Carter", "en:5,fr:3"),
    ("マリア シルバ", "pt:5,es:5"),
    ("デウィ サリ", "id:5,ms:4"),
    ("スレスタ ビナ", "ne:5,hi:4"),
    ("サントス グレース", "tl:5,en:4"),
    ("ティン ザー", "my:5,th:4"),
    ("金 民秀", "ko:5"),
    ("Anna Weber", "de:5,fr:5,it:4,ru:4,mn:3"),
    ("ペレーラ ニマル", "si:5,bn:4,ur:4,hi:3"),
];

/// Everyone else.
const OTHERS: [(&str, Role); 4] =
    [("斎藤 管理", Role::Manager), ("松本 SV", Role::Supervisor), ("井上 システム", Role::Admin), ("木村 統計", Role::Manager)];

/// Number of the first operator, and of the first interpreter, a Vietnamese one: the one-click links sign in as these first.
const KEPT_FREE: [u128; 2] = [FIRST, FIRST + 12];
/// Number of the first account.
const FIRST: u128 = 0x5a45_0000;

/// Whether nobody simulated ever takes this person's chair, so that who signs in as them finds it empty.
#[must_use]
pub fn is_kept_free(id: AgentId) -> bool {
    KEPT_FREE.map(AgentId::numbered).contains(&id)
}

/// All accounts of the demo, the same every time.
#[must_use]
pub fn people() -> Vec<Account> {
    let operators = OPERATORS.iter().map(|(name, speaks)| (*name, Role::Operator, *speaks));
    let interpreters = INTERPRETERS.iter().map(|(name, speaks)| (*name, Role::Interpreter, *speaks));
    let others = OTHERS.iter().map(|(name, role)| (*name, *role, ""));
    let numbered = (FIRST..).zip(operators.chain(interpreters).chain(others));
    numbered
        .map(|(number, (name, role, speaks))| Account {
            id: AgentId::numbered(number),
            name: name.to_owned(),
            role,
            speaks: languages(speaks),
            password_hash: NO_PASSWORD.to_owned(),
            disabled: false,
        })
        .collect()
}

fn languages(text: &str) -> BTreeMap<Language, u8> {
    let pairs = text.split(',').filter_map(|pair| pair.split_once(':'));
    pairs.filter_map(|(tag, level)| Some((Language::parse(tag).ok()?, level.parse().ok()?))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use sansha_core::language::Language;

    use super::people;
    use crate::services::ports::Role;

    #[test]
    fn every_language_has_an_interpreter_and_every_name_is_unique() {
        let people = people();
        let spoken: BTreeSet<_> =
            people.iter().filter(|person| person.role == Role::Interpreter).flat_map(|person| person.speaks.keys().copied()).collect();
        let foreign: BTreeSet<_> = Language::ALL.into_iter().filter(|language| language.is_foreign()).collect();
        assert_eq!(spoken, foreign);
        assert_eq!(people.iter().map(|person| &person.name).collect::<BTreeSet<_>>().len(), people.len());
    }
}
