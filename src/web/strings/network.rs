//! Words of networks: who is tied to an artist, and how.

use crate::model::EdgeKind;
use crate::text::words::plural;

#[derive(Debug)]
pub struct NetworkWords {
    /// Of the page, and of its part on the artist's own: with the artist's name, and alone.
    pub heading: fn(&str) -> String,
    pub title: fn(&str) -> String,
    pub link: &'static str,
    pub description: fn(&str, usize) -> String,
    pub lede: fn(&str, usize) -> String,
    /// The same where those behind the neighbours are asked for too.
    pub lede_deep: fn(&str, usize, usize) -> String,
    pub nobody: fn(&str) -> String,
    pub nobody_so: &'static str,
    pub clear: &'static str,

    pub depth: &'static str,
    pub near: &'static str,
    pub deep: &'static str,
    pub kinds: &'static str,
    /// A kind of tie, over several.
    pub kind: fn(EdgeKind) -> &'static str,
    /// After a kind: that following the link leaves it out, or adds it.
    pub leave_out: &'static str,
    pub add: &'static str,
    pub years: &'static str,
    pub all_years: &'static str,
    pub decade: fn(i16) -> String,
    /// Years that no decade is: from, to.
    pub span: fn(Option<i16>, Option<i16>) -> String,

    /// What somebody is to the one they are tied to; the flag: the tie leads to them.
    pub relation: fn(EdgeKind, bool) -> &'static str,
    pub works: fn(u32) -> String,
    pub through: &'static str,
    pub through_whom: fn(&str) -> String,
    pub and_more: fn(usize) -> String,

    pub drawing_title: fn(&str) -> String,
    pub drawing_text: fn(&str, usize) -> String,
    /// How many are drawn, of how many.
    pub drawn: fn(usize, usize) -> String,
    pub thick: &'static str,
    pub beyond: &'static str,
    pub whole: fn(&str) -> String,

    pub table: &'static str,
    pub caption: fn(&str) -> String,
    pub who: &'static str,
    pub steps: &'static str,
    pub tie: &'static str,
    pub works_column: &'static str,
    pub first: &'static str,
    pub last: &'static str,
    pub lasts: &'static str,
    /// To the form that connects the artist to any other.
    pub path_from: fn(&str) -> String,
    pub as_data: &'static str,
    pub method: &'static str,
    pub method_text: [&'static str; 4],
}

pub const EN: NetworkWords = NetworkWords {
    heading: |name| format!("{name}: network"),
    title: |name| format!("{name}: network of collaborators"),
    link: "Network",
    description: |name, count| {
        let names = plural(number(count), "name", "names");
        format!(
            "Who is tied to {name} by works, stages, groups and voices: {count} {names}, drawn as links and listed with works and years."
        )
    },
    lede: |name, count| {
        let names = plural(number(count), "name is", "names are");
        format!("{count} {names} tied to {name} by works, stages, groups and voices on record here.")
    },
    lede_deep: |name, near, far| {
        let names = plural(number(near), "name is", "names are");
        format!("{near} {names} tied to {name} on record here, and through them {far} more are a second step away.")
    },
    nobody: |name| format!("No tie of {name} to anybody is on record here yet."),
    nobody_so: "Nobody is tied in this way.",
    clear: "All of the network",

    depth: "How far",
    near: "Neighbours",
    deep: "Their neighbours too",
    kinds: "Kinds of tie",
    kind: |kind| match kind {
        EdgeKind::Together => "Worked together",
        EdgeKind::Stage => "Stage or screen",
        EdgeKind::Member => "Membership",
        EdgeKind::Voice => "Voice",
        EdgeKind::Company => "Company",
    },
    leave_out: "is shown; leave out",
    add: "is left out; show",
    years: "Years",
    all_years: "All years",
    decade: |decade| format!("{decade}s"),
    span: |from, to| match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("From {from}"),
        (None, Some(to)) => format!("Until {to}"),
        (None, None) => String::new(),
    },

    relation: |kind, outward| match (kind, outward) {
        (EdgeKind::Together, _) => "worked together",
        (EdgeKind::Stage, _) => "shared a stage or screen",
        (EdgeKind::Member, true) => "group",
        (EdgeKind::Member, false) => "member",
        (EdgeKind::Voice, true) => "act voiced",
        (EdgeKind::Voice, false) => "voice",
        (EdgeKind::Company, true) => "company",
        (EdgeKind::Company, false) => "tied to the company",
    },
    works: |count| format!("{count} {}", plural(count.into(), "work", "works")),
    through: "Through",
    through_whom: |name| format!("through {name}"),
    and_more: |count| format!("and {count} more"),

    drawing_title: |name| format!("Who is tied to {name}"),
    drawing_text: |name, count| {
        let names = plural(number(count), "name", "names");
        format!(
            "{name} in the middle and {count} {names} around, each a link. Lines lead to them, broken by the kind of tie. A table has the same."
        )
    },
    drawn: |shown, all| match shown == all {
        true => String::new(),
        false => format!("The {shown} nearest of {all} are drawn; the table has all."),
    },
    thick: "The thicker a line, the more works.",
    beyond: "Hollow marks are a second step away, each below the one it is reached through.",
    whole: |name| format!("All of {name}’s network, step by step"),

    table: "Everybody in a table",
    caption: |name| format!("Who is tied to {name}, and how; years are those of the works and of the memberships"),
    who: "Name",
    steps: "Steps",
    tie: "Tie",
    works_column: "Works",
    first: "First",
    last: "Last",
    lasts: "ongoing",
    path_from: |name| format!("From {name} to any other artist"),
    as_data: "The same for programs:",
    method: "What counts as a tie",
    method_text: [
        "Two who are credited on one collaboration are tied by it; a work is counted once, and a feature counts as a credit. A film, a show or a tour ties those who take part in it.",
        "Members are tied to their group and voices to the act they sing for, not to one another.",
        "A year is that of a release; where charts alone tell of a work, that of its first chart week held. What has no year is left out as soon as years are chosen.",
        "In the drawing, members, groups and voices come first, then those of most works. Of a second step the tie to the nearest neighbour is shown; only the 100 nearest neighbours are asked for theirs.",
    ],
};

pub const KO: NetworkWords = NetworkWords {
    heading: |name| format!("{name}: 관계망"),
    title: |name| format!("{name}: 함께한 아티스트 관계망"),
    link: "관계망",
    description: |name, count| {
        format!(
            "{name}의 관계망: 작품, 무대, 그룹, 목소리로 이어진 {count}팀을 링크가 있는 그림과 표로 보여 줍니다. 작품과 연도를 함께 싣습니다."
        )
    },
    lede: |name, count| format!("여기 기록된 작품, 무대, 그룹, 목소리로 {name}에게 이어진 이름은 {count}팀입니다."),
    lede_deep: |name, near, far| {
        format!(
            "여기 기록에서 {name}에게 바로 이어진 이름은 {near}팀, 그들을 거쳐 한 걸음 더 떨어진 이름은 {far}팀입니다."
        )
    },
    nobody: |name| format!("{name}에게 이어진 기록이 아직 없습니다."),
    nobody_so: "이렇게 이어진 이름이 없습니다.",
    clear: "관계망 전체",

    depth: "거리",
    near: "바로 이어진 이름",
    deep: "한 걸음 더",
    kinds: "관계의 종류",
    kind: |kind| match kind {
        EdgeKind::Together => "함께 작업",
        EdgeKind::Stage => "무대와 화면",
        EdgeKind::Member => "멤버",
        EdgeKind::Voice => "목소리",
        EdgeKind::Company => "회사",
    },
    leave_out: "표시 중, 빼기",
    add: "빠져 있음, 표시하기",
    years: "연도",
    all_years: "모든 연도",
    decade: |decade| format!("{decade}년대"),
    span: |from, to| match (from, to) {
        (Some(from), Some(to)) if from == to => format!("{from}년"),
        (Some(from), Some(to)) => format!("{from}~{to}년"),
        (Some(from), None) => format!("{from}년부터"),
        (None, Some(to)) => format!("{to}년까지"),
        (None, None) => String::new(),
    },

    relation: |kind, outward| match (kind, outward) {
        (EdgeKind::Together, _) => "함께 작업",
        (EdgeKind::Stage, _) => "같은 무대나 화면",
        (EdgeKind::Member, true) => "그룹",
        (EdgeKind::Member, false) => "멤버",
        (EdgeKind::Voice, true) => "목소리를 맡은 그룹",
        (EdgeKind::Voice, false) => "목소리",
        (EdgeKind::Company, true) => "회사",
        (EdgeKind::Company, false) => "회사와 이어짐",
    },
    works: |count| format!("작품 {count}편"),
    through: "거친 이름",
    through_whom: |name| format!("{name} 거쳐"),
    and_more: |count| format!("외 {count}"),

    drawing_title: |name| format!("{name}에게 이어진 이름"),
    drawing_text: |name, count| {
        format!(
            "가운데 {name}, 둘레에 {count}팀이 있고 이름마다 링크입니다. 선의 모양이 관계의 종류입니다. 같은 내용이 표에 있습니다."
        )
    },
    drawn: |shown, all| match shown == all {
        true => String::new(),
        false => format!("{all}팀 가운데 가장 가까운 {shown}팀을 그렸습니다. 표에는 모두 있습니다."),
    },
    thick: "선이 굵을수록 작품이 많습니다.",
    beyond: "빈 점은 한 걸음 더 떨어진 이름으로, 거친 이름 아래에 있습니다.",
    whole: |name| format!("{name}의 관계망 전체"),

    table: "모든 이름의 표",
    caption: |name| format!("{name}에게 이어진 이름과 그 관계. 연도는 작품과 소속의 연도입니다"),
    who: "이름",
    steps: "걸음",
    tie: "관계",
    works_column: "작품",
    first: "처음",
    last: "마지막",
    lasts: "지속",
    path_from: |name| format!("{name}에서 다른 아티스트까지"),
    as_data: "프로그램용 자료:",
    method: "무엇을 관계로 세는가",
    method_text: [
        "한 협업에 함께 크레딧된 두 이름은 그 작품으로 이어집니다. 작품은 한 번만 세고 피처링도 크레딧으로 칩니다. 영화, 방송, 투어는 참여한 이들을 잇습니다.",
        "멤버는 그룹과, 목소리는 그 목소리로 노래하는 그룹과 이어질 뿐 서로 이어지지는 않습니다.",
        "연도는 발매 연도이고, 차트만 전하는 작품은 보유한 첫 차트 주의 연도입니다. 연도를 고르면 연도를 모르는 관계는 빠집니다.",
        "그림에는 멤버, 그룹, 목소리가 먼저 오고 그다음은 작품이 많은 순서입니다. 한 걸음 더 떨어진 이름은 가장 가까운 이름과의 관계만 보이며, 가장 가까운 100팀까지만 그 너머를 살핍니다.",
    ],
};

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
