//! What simulated operators write: a few sentences without names or numbers, to be recognised as synthetic at a glance.

use sansha_core::wrap_up::Category;

use super::seed::Seed;

/// Notes by group of the taxonomy.
const NOTES: [(char, &[&str]); 6] = [
    ('A', &["（模擬）利用登録の4つの方法をご案内。ATMで手続きするとのこと。", "（模擬）カードの申請から受け取りまでの流れをご説明。"]),
    ('B', &["（模擬）受診時のカードリーダーの使い方をご案内。", "（模擬）暗証番号と顔認証のどちらでもよいことをご説明。"]),
    (
        'C',
        &[
            "（模擬）資格情報のお知らせの発送時期と、事業所経由で届くことをご案内。",
            "（模擬）お知らせだけでは受診できないことをご説明。",
            "（模擬）下4桁の照合方法をご案内。番号そのものは伺っていない。",
        ],
    ),
    ('D', &["（模擬）資格確認書の対象となる方と発行時期をご説明。"]),
    ('E', &["（模擬）今の保険証は令和7年12月1日まで使えることをご案内。"]),
    ('F', &["（模擬）カードそのものの質問のため、総合フリーダイヤルをご案内。"]),
];
const ANY: [&str; 2] = ["（模擬）ご質問にお答えし、担当の窓口をご案内。", "（模擬）内容を確認し、ご了解いただいた。"];

/// A note on a call of this category.
pub fn note(seed: &mut Seed, category: Category) -> &'static str {
    let group = category.to_string();
    let fitting = NOTES.iter().find(|(letter, _)| group.starts_with(*letter)).map_or(ANY.as_slice(), |(_, notes)| notes);
    seed.pick(fitting)
}
