//! Names and employers to draw from: common ones, put together at random. Any likeness is chance.

/// A way of naming: family names, given names, and what stands between them.
#[derive(Debug, Clone, Copy)]
pub struct Naming {
    /// First part.
    pub family: &'static [&'static str],
    /// Middle part, where there is one.
    pub middle: &'static [&'static str],
    /// Last part.
    pub given: &'static [&'static str],
}

/// Namings by weight, in percent. Foreign names in katakana as the insurer's data has them.
pub const NAMINGS: [(u64, Naming); 8] =
    [(58, JAPANESE), (14, VIETNAMESE), (8, CHINESE), (6, FILIPINO), (5, BRAZILIAN), (4, NEPALI), (3, INDONESIAN), (2, BURMESE)];

const JAPANESE: Naming = Naming {
    family: &[
        "サトウ",
        "スズキ",
        "タカハシ",
        "タナカ",
        "イトウ",
        "ワタナベ",
        "ヤマモト",
        "ナカムラ",
        "コバヤシ",
        "カトウ",
        "ヨシダ",
        "ヤマダ",
        "ササキ",
        "ヤマグチ",
        "マツモト",
        "イノウエ",
        "キムラ",
        "ハヤシ",
        "シミズ",
        "オオノ",
    ],
    middle: &[],
    given: &[
        "ナオミ",
        "ケン",
        "ハルト",
        "ユイ",
        "サクラ",
        "ショウタ",
        "キョウコ",
        "ダイスケ",
        "メイ",
        "リョウ",
        "アキコ",
        "タクミ",
        "ヒロシ",
        "カオリ",
        "ミサキ",
        "ソウタ",
        "ヨウコ",
        "ジュン",
        "マユミ",
        "コウジ",
    ],
};

const VIETNAMESE: Naming = Naming {
    family: &["グエン", "チャン", "レ", "ファム", "ホアン", "ブイ", "ダン", "ヴォ"],
    middle: &["ヴァン", "ティ", "ドゥック", "ミン", "ゴック", "タイン"],
    given: &["フォン", "リン", "ハイ", "ロン", "マイ", "トゥアン", "フエ", "クアン", "ラン", "ナム"],
};

const CHINESE: Naming = Naming {
    family: &["ワン", "リ", "チャン", "リュウ", "チン", "ヨウ"],
    middle: &[],
    given: &["シャオミン", "ウェイ", "ジン", "リリ", "チェン", "ハオ"],
};

const FILIPINO: Naming = Naming {
    family: &["サントス", "レイエス", "クルス", "バウティスタ", "ガルシア"],
    middle: &[],
    given: &["マリア", "ジョセフ", "アンジェリカ", "マーク", "グレース"],
};

const BRAZILIAN: Naming = Naming {
    family: &["シルバ", "ソウザ", "オリベイラ", "ペレイラ"],
    middle: &["タナカ", "アパレシダ", "カルロス"],
    given: &["アナ", "ルーカス", "マルコス", "ジュリアナ"],
};

const NEPALI: Naming =
    Naming {
        family: &["シュレスタ", "タパ", "グルン", "ライ"], middle: &[], given: &["サンタ", "ラム", "スニタ", "ビベク"]
    };

const INDONESIAN: Naming =
    Naming { family: &["ワヒュ", "プトラ", "サリ"], middle: &[], given: &["アグス", "デウィ", "ブディ", "シティ"] };

const BURMESE: Naming = Naming {
    family: &["アウン", "キン", "ミョー"], middle: &["ミン", "テッ"], given: &["ナイン", "トゥー", "ウィン"]
};

/// An employer: name, 記号 at its branch, branch code.
#[derive(Debug, Clone, Copy)]
pub struct Employer {
    /// The name with its legal form.
    pub name: &'static str,
    /// 記号: digits.
    pub kigo: &'static str,
    /// Branch code.
    pub branch: &'static str,
}

const fn employer(name: &'static str, kigo: &'static str, branch: &'static str) -> Employer {
    Employer { name, kigo, branch }
}

/// Employers; the first is that of the guided walk.
pub const EMPLOYERS: [Employer; 16] = [
    employer("株式会社さくら製作所", "12345678", "26"),
    employer("株式会社みやこ食品", "26010203", "26"),
    employer("有限会社鴨川運送", "26040506", "26"),
    employer("医療法人社団あおば会", "26070809", "26"),
    employer("合同会社ひかり清掃", "13101112", "13"),
    employer("株式会社東都ビルサービス", "13131415", "13"),
    employer("みらい介護株式会社", "13161718", "13"),
    employer("株式会社なにわ金属", "27192021", "27"),
    employer("有限会社天満水産", "27222324", "27"),
    employer("株式会社三河部品", "23252627", "23"),
    employer("尾張工業株式会社", "23282930", "23"),
    employer("株式会社北の大地ファーム", "1313233", "01"),
    employer("社会福祉法人はまなす", "1343536", "01"),
    employer("株式会社博多物流", "40373839", "40"),
    employer("株式会社ちゅら海リゾート", "47404142", "47"),
    employer("株式会社武蔵野電機", "11434445", "11"),
];
