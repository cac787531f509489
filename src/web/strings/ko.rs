//! Korean.

use super::{ErrorWords, Strings};
use crate::text::words::number;

pub const STRINGS: Strings = Strings {
    other_name: None,
    skip: "본문으로 건너뛰기",
    sections: "메뉴",
    breadcrumbs: "현재 위치",
    home: "홈",
    artists: "아티스트",
    collaborations: "협업",
    works: "작품",
    companies: "회사",
    markets: "시장",
    charts: "차트",
    awards: "시상식",
    sources: "출처",
    articles: "글",
    pages: "안내",
    subject: "음악 협업 지식 베이스",
    what_short: "순위 기록에서 수치를 직접 계산하고, 알려진 주장을 그 기록과 대조해 보여 주는 음악 협업 지식 베이스 Duet입니다.",
    what: "누구에게나 열린 음악 협업 지식 베이스입니다. 수치는 근거에서 계산하고, 언론의 보도는 하나의 주장으로 보고 근거에 비추어 판정합니다.",
    more: "더 보기",
    foot_records: "서가",
    foot_together: "나란히 보기",
    foot_about: "소개",
    licence: "라이선스",
    as_of: "기준일",
    snapshot: "스냅샷",
    edit: "이 페이지의 원본 파일",
    report: "오류 알리기",

    previous: "이전 페이지",
    next: "다음 페이지",
    pagination: "목록 페이지 이동",
    references: "참고 자료",
    back_to_text: "본문으로 돌아가기:",
    page_of: |page, pages| format!("{pages}쪽 중 {page}쪽"),
    count: |n| format!("{}건", number(n)),
    count_of: |kind, n| format!("{} {}건", STRINGS.plural(kind), number(n)),

    weeks: |n| format!("{}주", number(n)),
    at_least_weeks: |n| format!("최소 {}주", number(n)),

    not_found: ErrorWords {
        title: "페이지를 찾을 수 없습니다",
        text: "이 주소에 해당하는 페이지가 없습니다. 주소가 잘못되었거나 아직 작성되지 않은 기록일 수 있습니다.",
    },
    gone: ErrorWords {
        title: "삭제된 페이지입니다", text: "이 페이지는 영구적으로 삭제되었습니다."
    },
    bad_request: ErrorWords {
        title: "주소를 해석할 수 없습니다",
        text: "주소에 이 사이트가 알지 못하는 형식이 들어 있습니다.",
    },
    bad_method: ErrorWords {
        title: "읽기만 할 수 있는 페이지입니다",
        text: "이 사이트는 GET과 HEAD 요청에만 응답합니다.",
    },
    too_long: ErrorWords {
        title: "요청이 너무 깁니다", text: "주소나 헤더가 허용된 길이를 넘었습니다."
    },
    failure: ErrorWords {
        title: "서버에 문제가 생겼습니다",
        text: "페이지를 만들지 못했습니다. 잠시 후 다시 시도해 주세요.",
    },
    unavailable: ErrorWords {
        title: "아직 준비 중입니다",
        text: "사이트를 시작하고 있습니다. 잠시 후 다시 시도해 주세요.",
    },
    near_titles: "비슷한 항목",
    to_home: "홈으로 가기",
    gone_on: "삭제일",

    faults: "콘텐츠에 오류가 있습니다",
    faults_note: "화면에는 오류가 없던 마지막 내용이 표시됩니다.",

    home_title: "함께 만든 음악의 기록",
    at_home: super::home::KO,

    company: super::companies::KO,
    compare: super::compare::KO,
    path: super::paths::KO,
    search: super::search::KO,
    versus: super::versus::KO,
    pair: super::pairs::KO,
    timeline: super::timeline::KO,
    across: super::explore::KO,
    ranking: super::rankings::KO,
    matrix: super::matrix::KO,
    award: super::awards::KO,
    source: super::sources::KO,
    article: super::articles::KO,
    card: super::cards::KO,
    style: super::style::KO,
    record: super::record::KO,
    sleeve: super::sleeve::KO,
    months: super::months::KO,
    work: super::works::KO,
    artist: super::artists::KO,
    scope: super::scope::KO,
    run: super::runs::KO,
    sheet: super::sheets::KO,
    block: super::blocks::KO,
    network: super::network::KO,
    history: super::history::KO,
    verdict: super::verdicts::KO,
    quality: super::reports::KO,
    data: super::data::KO,
    feat: super::feats::KO,
};
