//! Words of the pages of two artists.

#[derive(Debug)]
pub struct PairWords {
    /// Heading and title; the two names.
    pub heading: fn(&str, &str) -> String,
    /// The link from one artist's list of partners: how many works, with whom.
    pub works_with: fn(u32, &str) -> String,
    /// The last step of the breadcrumbs.
    pub with: fn(&str) -> String,
    /// How many works, and between which years they fall.
    pub lede: fn(usize, Option<(i16, i16)>) -> String,
    pub together: &'static str,
    pub together_caption: &'static str,
    pub best: &'static str,
    pub years: &'static str,
    pub nominated: &'static str,
    /// How many nominations, and how many of them won.
    pub nominations: fn(usize, usize) -> String,
    pub charts_caption: &'static str,
    pub runs: &'static str,
    pub runs_caption: &'static str,
    pub parts: &'static str,
    pub parts_note: &'static str,
    pub through: &'static str,
    pub through_note: &'static str,
    /// An artist in a work through an act.
    pub through_act: &'static str,
    pub claims: &'static str,
    pub work: &'static str,
    /// The link to the same for programs.
    pub data: &'static str,
}

pub const EN: PairWords = PairWords {
    heading: |one, other| format!("{one} and {other}: works together"),
    works_with: |works, partner| match works {
        1 => format!("1 work with {partner}"),
        works => format!("{works} works with {partner}"),
    },
    with: |partner| format!("with {partner}"),
    lede: |works, years| {
        let works = if works == 1 { "1 collaboration".to_owned() } else { format!("{works} collaborations") };
        match years {
            None => format!("{works} together."),
            Some((first, last)) if first == last => format!("{works} together, in {first}."),
            Some((first, last)) => format!("{works} together, from {first} to {last}."),
        }
    },
    together: "Made together",
    together_caption: "Collaborations that both are parties to, newest first; the best peak is over all charts held",
    best: "Best peak",
    years: "Years",
    nominated: "Nominations",
    nominations: |all, won| match (all, won) {
        (1, 0) => "1 nomination".to_owned(),
        (1, _) => "1 nomination, won".to_owned(),
        (all, 0) => format!("{all} nominations"),
        (all, won) => format!("{all} nominations, {won} won"),
    },
    charts_caption: "What they made together, chart by chart; works charted as one count once",
    runs: "Work by work",
    runs_caption: "Each work on each chart it was on, computed from the weeks held",
    parts: "Parts in each other’s works",
    parts_note: "Not collaborations of the two: one of them is billed, and the other has a part, or both stand behind one act.",
    through: "Through groups",
    through_note: "What they share through the acts they are or were in. It does not count above.",
    through_act: "through",
    claims: "What sources say about these works",
    work: "Work",
    data: "This page as JSON",
};

pub const KO: PairWords = PairWords {
    heading: |one, other| format!("{one} · {other}: 함께한 작품"),
    works_with: |works, partner| format!("{partner}: 함께한 작품 {works}편"),
    with: |partner| format!("상대: {partner}"),
    lede: |works, years| match years {
        None => format!("함께한 협업 {works}편."),
        Some((first, last)) if first == last => format!("{first}년, 함께한 협업 {works}편."),
        Some((first, last)) => format!("{first}년부터 {last}년까지, 함께한 협업 {works}편."),
    },
    together: "함께 만든 작품",
    together_caption: "두 아티스트가 모두 당사자인 협업, 최신순. 최고 순위는 보유한 모든 차트 기준입니다",
    best: "최고 순위",
    years: "연도",
    nominated: "후보",
    nominations: |all, won| match won {
        0 => format!("후보 {all}회"),
        won => format!("후보 {all}회, 수상 {won}회"),
    },
    charts_caption: "함께 만든 작품의 차트별 기록. 함께 집계되는 작품은 한 번만 셉니다",
    runs: "작품별",
    runs_caption: "작품마다 오른 차트의 기록. 보유한 주간 순위에서 계산했습니다",
    parts: "서로의 작품에 참여",
    parts_note: "두 아티스트의 협업은 아닙니다. 한쪽이 이름을 올리고 다른 쪽이 참여했거나, 한 팀 뒤에 함께 있습니다.",
    through: "그룹을 통해",
    through_note: "소속했던 팀을 통해 함께한 작품입니다. 위의 기록에는 들어가지 않습니다.",
    through_act: "소속 팀:",
    claims: "이 작품들에 대한 출처의 주장",
    work: "작품",
    data: "이 페이지의 JSON",
};
