//! Words of the switch that widens an artist's figures, and of the people behind virtual acts.

#[derive(Debug)]
pub struct ScopeWords {
    pub label: &'static str,
    pub own: &'static str,
    pub units: &'static str,
    pub groups: &'static str,
    /// The widest view of a group.
    pub members: &'static str,
    pub with_voices: &'static str,
    pub with_people: &'static str,
    pub without_voices: &'static str,
    /// What counts, by the width from 0 and whether the artist is an act.
    pub definition: fn(usize, bool) -> &'static str,
    pub voices_definition: &'static str,
    /// That the acts somebody voices have no work that does not name them.
    pub voices_none: &'static str,
    pub none: &'static str,
    pub as_member: fn(&str) -> String,
    pub by_member: fn(&str) -> String,
    pub as_voice: fn(&str) -> String,
    pub as_voice_in: fn(&str, &str) -> String,
    /// Above nominations of works that bill the artist itself, where others follow.
    pub nominations: fn(&str) -> String,

    pub cast_caption: &'static str,
    pub character: &'static str,
    pub sung_by: &'static str,
    pub spoken_by: &'static str,
    pub people: &'static str,
    pub people_caption: &'static str,
    pub person: &'static str,
    pub heard: &'static str,
    pub others: &'static str,
    pub figures: &'static str,
}

pub const EN: ScopeWords = ScopeWords {
    label: "What counts",
    own: "Own credit",
    units: "With sub-units",
    groups: "With groups",
    members: "With members’ own works",
    with_voices: "With acts they voice",
    with_people: "With the people behind it",
    without_voices: "Without voices",
    definition: |width, act| match (width, act) {
        (0, _) => "Counted: works whose credit names this artist.",
        (1, false) => {
            "Counted: works whose credit names this artist, or a sub-unit they were in when the work came out. Each work counts once."
        }
        (1, true) => "Counted: works whose credit names this act, or a sub-unit of it. Each work counts once.",
        (_, false) => {
            "Counted: works whose credit names this artist, or a sub-unit or group they were in when the work came out. Each work counts once."
        }
        (_, true) => {
            "Counted: works whose credit names this act, a sub-unit of it, or someone who was its member when the work came out. Each work counts once."
        }
    },
    voices_definition: "Also works of an act they give a voice: songs where they sing for it, and films and series where they sing or speak.",
    voices_none: "There is none: every work held of those acts names this artist already.",
    none: "No chart row of such a work is held here.",
    as_member: |act| format!("As {act}"),
    by_member: |member| format!("By {member}"),
    as_voice: |act| format!("As the voice of {act}"),
    as_voice_in: |character, act| format!("As the voice of {character} in {act}"),
    nominations: |heading| format!("Nominations. {heading}"),

    cast_caption: "The characters and the people behind them",
    character: "Character or act",
    sung_by: "Sung by",
    spoken_by: "Spoken by",
    people: "The people behind it",
    people_caption: "In works: those of this act on which they are named or heard, and those that credit them without it",
    person: "Person",
    heard: "Works of this act",
    others: "Other works",
    figures: "Figures with voices",
};

pub const KO: ScopeWords = ScopeWords {
    label: "집계 범위",
    own: "본인 명의",
    units: "유닛 포함",
    groups: "그룹 포함",
    members: "멤버 개인 작품 포함",
    with_voices: "목소리를 맡은 작품 포함",
    with_people: "목소리의 주인공 보기",
    without_voices: "목소리 제외",
    definition: |width, act| match (width, act) {
        (0, _) => "이 아티스트의 이름이 표기된 작품을 셉니다.",
        (1, false) => "이 아티스트 또는 발매 당시 속한 유닛의 이름이 표기된 작품을 셉니다. 작품은 한 번만 셉니다.",
        (1, true) => "이 팀 또는 그 유닛의 이름이 표기된 작품을 셉니다. 작품은 한 번만 셉니다.",
        (_, false) => {
            "이 아티스트, 또는 발매 당시 속한 유닛이나 그룹의 이름이 표기된 작품을 셉니다. 작품은 한 번만 셉니다."
        }
        (_, true) => "이 팀, 그 유닛, 또는 발매 당시 멤버의 이름이 표기된 작품을 셉니다. 작품은 한 번만 셉니다.",
    },
    voices_definition: "목소리를 맡은 가상 그룹의 작품도 셉니다. 노래는 노래한 경우, 영화와 드라마는 노래하거나 연기한 경우입니다.",
    voices_none: "해당 작품이 없습니다. 이곳에 있는 작품에는 이미 이름이 표기되어 있습니다.",
    none: "그런 작품의 차트 행은 이곳에 없습니다.",
    as_member: |act| format!("{act}(으)로"),
    by_member: |member| format!("{member}의 작품"),
    as_voice: |act| format!("{act}의 목소리로"),
    as_voice_in: |character, act| format!("{act}의 {character} 목소리로"),
    nominations: |heading| format!("후보 지명: {heading}"),

    cast_caption: "캐릭터와 목소리의 주인공",
    character: "캐릭터 또는 그룹",
    sung_by: "노래",
    spoken_by: "대사",
    people: "목소리의 주인공",
    people_caption: "이름이 표기되었거나 목소리로 참여한 이 그룹의 작품 수, 그리고 그 밖에 이름을 올린 작품 수",
    person: "이름",
    heard: "이 그룹의 작품",
    others: "다른 작품",
    figures: "목소리 포함 기록",
};
