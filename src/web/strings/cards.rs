//! Words of social cards, and of what is said about them.

use crate::text::words::plural;

#[derive(Debug)]
pub struct CardWords {
    /// As Open Graph spells languages.
    pub locale: &'static str,
    /// Above the title of a page that is of no one record.
    pub subject: &'static str,
    /// What a card shows, for those who do not see it: of a page's title.
    pub alt: fn(&str) -> String,
    pub peak: &'static str,
    /// The same where rows are missing that may have been better.
    pub peak_held: &'static str,
    pub weeks: fn(u32) -> &'static str,
    pub weeks_held: fn(u32) -> &'static str,
    pub collaborations: fn(usize) -> &'static str,
    pub partners: fn(usize) -> &'static str,
    pub together: fn(usize) -> &'static str,
    pub week_of: &'static str,
}

fn one_or_more(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

pub const EN: CardWords = CardWords {
    locale: "en_GB",
    subject: "Music collaborations",
    alt: |title| format!("A card that reads: {title}"),
    peak: "peak",
    peak_held: "peak in the rows held",
    weeks: |weeks| plural(u64::from(weeks), "week", "weeks"),
    weeks_held: |weeks| plural(u64::from(weeks), "week held", "weeks held"),
    collaborations: |works| plural(one_or_more(works), "collaboration", "collaborations"),
    partners: |artists| plural(one_or_more(artists), "partner", "partners"),
    together: |works| plural(one_or_more(works), "record together", "records together"),
    week_of: "Chart week",
};

pub const KO: CardWords = CardWords {
    locale: "ko_KR",
    subject: "음악 협업",
    alt: |title| format!("{title}(이)라고 쓴 카드"),
    peak: "최고 순위",
    peak_held: "보유한 주의 최고 순위",
    weeks: |_| "주",
    weeks_held: |_| "보유한 주",
    collaborations: |_| "협업",
    partners: |_| "함께한 아티스트",
    together: |_| "함께 만든 음반",
    week_of: "차트 주간",
};
