//! Words of the pages of articles and of the home page.

use crate::snapshot::read::BestRun;

/// Words of the pages of articles and of the home page.
#[derive(Debug)]
pub struct ArticleWords {
    /// What an article is, over its title.
    pub kind: &'static str,
    pub by: &'static str,
    /// A figure in prose without rows.
    pub no_data: &'static str,
    pub published: &'static str,
    pub about: &'static str,
    pub contents: &'static str,
    pub languages: &'static str,
    pub list_title: &'static str,
    pub list_text: &'static str,
    pub by_date: &'static str,
    pub by_title: &'static str,
    pub none: &'static str,
    pub through: &'static str,
    /// A work's best run: "12 weeks at No. 1, 87 weeks on the chart".
    pub best: fn(&BestRun) -> String,
}

pub const EN: ArticleWords = ArticleWords {
    kind: "Liner notes",
    by: "By",
    no_data: "(no data)",
    published: "Published",
    about: "What it is about",
    contents: "Contents",
    languages: "In other languages",
    list_title: "Articles by the editors of this site",
    list_text: "Prose by the editors of this site, with figures that are computed from chart rows and the sources named beside the text.",
    by_date: "Newest first",
    by_title: "By title",
    none: "There is no article yet.",
    through: "through the week of",
    best: |run| {
        let weeks = |n: u32| {
            (if run.at_least { super::en::STRINGS.at_least_weeks } else { super::en::STRINGS.weeks })(n.into())
        };
        match run.weeks_at_one {
            0 => format!("peak {}, {}", run.peak, weeks(run.weeks)),
            at_one => format!("{} at No. 1, {} on the chart", weeks(at_one), weeks(run.weeks)),
        }
    },
};

pub const KO: ArticleWords = ArticleWords {
    kind: "해설",
    by: "글:",
    no_data: "(자료 없음)",
    published: "발행",
    about: "다룬 기록",
    contents: "차례",
    languages: "다른 언어로 읽기",
    list_title: "편집자들이 쓴 글",
    list_text: "이 사이트의 편집자들이 쓴 글입니다. 수치는 차트 기록에서 계산하고, 서술마다 출처를 답니다.",
    by_date: "최신순",
    by_title: "제목순",
    none: "아직 글이 없습니다.",
    through: "마지막 주:",
    best: |run| {
        let weeks = |n: u32| {
            (if run.at_least { super::ko::STRINGS.at_least_weeks } else { super::ko::STRINGS.weeks })(n.into())
        };
        match run.weeks_at_one {
            0 => format!("최고 {}위, 차트인 {}", run.peak, weeks(run.weeks)),
            at_one => format!("1위 {}, 차트인 {}", weeks(at_one), weeks(run.weeks)),
        }
    },
};
