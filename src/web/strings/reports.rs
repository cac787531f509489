//! Words of the reports on the records.

use crate::model::ReportName;
use crate::text::words::number;

#[derive(Debug)]
pub struct ReportWords {
    pub reports: &'static str,
    pub reports_title: &'static str,
    pub reports_text: &'static str,
    pub report: &'static str,
    /// What a report lists, in full: its definition.
    pub lists: &'static str,
    pub lines: &'static str,
    pub name: fn(ReportName) -> &'static str,
    pub definition: fn(ReportName) -> &'static str,
    pub total: fn(usize) -> String,
    pub none: &'static str,
    pub record: &'static str,
    pub found: &'static str,
    pub file: &'static str,
    pub edit: fn(&str) -> String,

    // What is found.
    /// A running number of a day, or of none that is known.
    pub as_of: fn(&str) -> String,
    pub undated: &'static str,
    pub nothing_cited: &'static str,
    /// The keys that no source tells of, as the file writes them.
    pub keys: fn(&str) -> String,
    pub all_keys: &'static str,
    pub other_keys: &'static str,
    pub no_identifier: &'static str,
    pub not_held: &'static str,
    pub weeks_missing: fn(u32, &str) -> String,
    pub depth: fn(u32, &str) -> String,
    pub wants: fn(&str, u32) -> String,
    pub alone: &'static str,
    /// After the other record of the name.
    pub reads_as: &'static str,
}

pub const EN: ReportWords = ReportWords {
    reports: "Reports",
    reports_title: "Reports on the state of the records",
    reports_text: "What the records lack, found by reading them: numbers that have aged, facts without a source, gaps in charts, pages nobody has written.",
    report: "Report",
    lists: "What it lists",
    lines: "Lines",
    name: |report| match report {
        ReportName::Stale => "Numbers that have aged",
        ReportName::Unsourced => "Facts without a source",
        ReportName::Identifiers => "Missing identifiers",
        ReportName::Disputed => "Claims in doubt",
        ReportName::Gaps => "Gaps in charts",
        ReportName::Wanted => "Pages wanted",
        ReportName::Orphans => "Records on their own",
        ReportName::Namesakes => "Records that read alike",
    },
    definition: |report| match report {
        ReportName::Stale => {
            "Running numbers, such as streams and views, of a day more than half a year before the day this site speaks of, or of no known day."
        }
        ReportName::Unsourced => {
            "Artists, companies and works that cite nothing, or rest some of their facts on what the editors know and have not sourced yet."
        }
        ReportName::Identifiers => {
            "Artists and works without a single identifier at another site, such as MusicBrainz, Wikidata or an ISRC."
        }
        ReportName::Disputed => {
            "Claims of sources that the chart rows, the awards or the records contradict, or that another source disputes."
        }
        ReportName::Gaps => {
            "Charts of which no week is held, weeks are missing between the first and the last held, or only the upper positions are."
        }
        ReportName::Wanted => "Pages that a text asks for and nobody has written yet: the most wanted first.",
        ReportName::Orphans => {
            "Artists, companies, works and sources that no other record's page leads to: only the lists do."
        }
        ReportName::Namesakes => {
            "Artists or companies of one name, and works of one kind, title and billing, small letters and accents aside: perhaps one record twice."
        }
    },
    total: |lines| match lines {
        1 => "1 line".to_owned(),
        lines => format!("{} lines", super::number(lines)),
    },
    none: "Nothing is found.",
    record: "Record",
    found: "What is found",
    file: "File",
    edit: |path| format!("Edit {path}"),
    as_of: |day| format!("as of {day}"),
    undated: "of no known day",
    nothing_cited: "cites nothing",
    keys: |keys| format!("not sourced: {keys}"),
    all_keys: "all of it",
    other_keys: "all the rest",
    no_identifier: "no identifier",
    not_held: "no week is held",
    weeks_missing: |weeks, first| match weeks {
        1 => format!("1 week not held: {first}"),
        weeks => format!("{} weeks not held, the first of them {first}", number(weeks.into())),
    },
    depth: |top, from| format!("only positions 1 to {top} from {from} on"),
    wants: |name, records| match records {
        1 => format!("{name}, wanted by 1 record"),
        records => format!("{name}, wanted by {} records", number(records.into())),
    },
    alone: "no page leads to it",
    reads_as: "of the same name",
};

pub const KO: ReportWords = ReportWords {
    reports: "점검",
    reports_title: "기록 상태 점검",
    reports_text: "기록을 읽어 찾아낸 빈틈입니다. 오래된 수치, 출처 없는 사실, 차트의 빈 주, 아직 쓰이지 않은 페이지를 모았습니다. 누구나 고칠 수 있습니다.",
    report: "점검",
    lists: "무엇을 모으는가",
    lines: "건수",
    name: |report| match report {
        ReportName::Stale => "오래된 수치",
        ReportName::Unsourced => "출처 없는 사실",
        ReportName::Identifiers => "식별자 없음",
        ReportName::Disputed => "의심스러운 주장",
        ReportName::Gaps => "차트의 빈 구간",
        ReportName::Wanted => "필요한 페이지",
        ReportName::Orphans => "외딴 기록",
        ReportName::Namesakes => "이름이 같은 기록",
    },
    definition: |report| match report {
        ReportName::Stale => {
            "스트리밍이나 조회수처럼 계속 늘어나는 수치 가운데 사이트 기준일보다 반년 이상 앞선 날짜의 것, 또는 날짜를 알 수 없는 것입니다."
        }
        ReportName::Unsourced => {
            "아무 출처도 인용하지 않았거나 일부 사실이 편집자의 지식에만 기대고 있는 아티스트, 회사, 작품입니다. 출처를 찾아 주세요."
        }
        ReportName::Identifiers => {
            "MusicBrainz, 위키데이터, ISRC 등 다른 사이트의 식별자가 하나도 없는 아티스트와 작품을 모은 목록입니다."
        }
        ReportName::Disputed => {
            "차트 기록이나 시상식, 기록과 어긋나거나 다른 출처와 서로 다투는 주장을 모은 목록입니다. 근거는 출처 페이지에 있습니다."
        }
        ReportName::Gaps => {
            "한 주도 보유하지 않은 차트, 처음과 마지막 보유 주 사이에 빠진 주가 있는 차트, 상위 순위만 보유한 차트입니다."
        }
        ReportName::Wanted => {
            "글에서 찾고 있지만 아직 아무도 쓰지 않은 페이지입니다. 가장 많은 기록이 찾는 페이지부터 차례로 보여 줍니다."
        }
        ReportName::Orphans => {
            "다른 어떤 기록의 페이지에서도 이어지지 않고 목록에서만 찾을 수 있는 아티스트, 회사, 작품, 출처를 모았습니다."
        }
        ReportName::Namesakes => {
            "대소문자와 부호를 빼면 이름이 같은 아티스트나 회사, 종류와 제목과 크레디트가 같은 작품입니다. 같은 기록이 두 번 있을 수 있습니다."
        }
    },
    total: |lines| format!("{}건", super::number(lines)),
    none: "찾은 것이 없습니다.",
    record: "기록",
    found: "찾은 것",
    file: "파일",
    edit: |path| format!("{path} 편집"),
    as_of: |day| format!("{day} 기준"),
    undated: "날짜 알 수 없음",
    nothing_cited: "인용 없음",
    keys: |keys| format!("출처를 못 찾은 항목: {keys}"),
    all_keys: "모든 항목",
    other_keys: "나머지 모두",
    no_identifier: "식별자 없음",
    not_held: "보유한 주 없음",
    weeks_missing: |weeks, first| format!("{}주 없음, 첫 주는 {first}", number(weeks.into())),
    depth: |top, from| format!("{from}부터 1위~{top}위만 보유"),
    wants: |name, records| format!("{name}, 찾는 기록 {}건", number(records.into())),
    alone: "이어지는 페이지 없음",
    reads_as: "같은 이름",
};
