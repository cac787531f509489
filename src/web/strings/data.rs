//! Words of the page of the data.

use crate::model::EdgeKind;

#[derive(Debug)]
pub struct DataWords {
    pub heading: &'static str,
    pub title: &'static str,
    pub text: &'static str,
    pub schema: &'static str,
    pub version: &'static str,
    pub graph: &'static str,
    pub graph_text: &'static str,
    pub files: &'static str,
    pub file: &'static str,
    pub what: &'static str,
    pub nodes: &'static str,
    pub edges: &'static str,
    pub json: &'static str,
    pub graphml: &'static str,
    pub kinds: &'static str,
    pub kind: fn(EdgeKind) -> &'static str,
    pub columns: &'static str,
    /// What each attribute of nodes and edges means.
    pub meanings: &'static [(&'static str, &'static str)],
    pub reading: &'static str,
    pub snapshot: &'static str,
    pub snapshot_text: &'static str,
    pub tables: &'static str,
    pub tables_text: &'static str,
    pub all_tables: &'static str,
    pub table: &'static str,
    pub rows: &'static str,
}

pub const EN: DataWords = DataWords {
    heading: "Data",
    title: "Data: the graph and all tables to take away",
    text: "All that these pages are made of, to take away: the graph of artists and companies, every table, and the database itself.",
    schema: "Schema",
    version: "version",
    graph: "The graph",
    graph_text: "Artists and companies are its nodes. Two nodes have at most one edge of a kind; it carries its evidence, its weight and its dates. Edges are the same in all three formats.",
    files: "Files of the graph",
    file: "File",
    what: "What it holds",
    nodes: "A line for each artist and company.",
    edges: "A line for each edge, with the works or the relations that prove it.",
    json: "Nodes and edges as node-link JSON, for networkx and d3.",
    graphml: "Nodes and edges as GraphML, for networkx, Gephi and igraph.",
    kinds: "Kinds of edge",
    kind: |kind| match kind {
        EdgeKind::Together => {
            "Both are parties to a song, an album, a soundtrack: a collaboration that charts rank. Paths follow these."
        }
        EdgeKind::Stage => "Both are parties to a film, a show, a tour, a campaign. Paths follow these too.",
        EdgeKind::Member => "From the member, or the sub-unit, to the group.",
        EdgeKind::Voice => "From who sings or speaks to the virtual act.",
        EdgeKind::Company => {
            "From the artist to the company, by contract or by a collaboration that the company is a party to; between companies, from the owned or later one to the other."
        }
    },
    columns: "What the attributes mean",
    meanings: &[
        ("id, source, target", "The kind of the record and its slug, as in artist:rose."),
        ("type", "What kind of artist or company it is: person, group, label."),
        ("native", "Its name in its own script."),
        (
            "works",
            "Of a node: in how many collaborations the artist is. Of an edge: the slugs of the works that prove it, oldest first, joined by spaces.",
        ),
        ("charted", "Whether chart rows alone speak of the artist, and no editor has."),
        ("weight", "How many works prove a together or stage edge; how many relations the others."),
        (
            "first, last",
            "The earliest and the latest date of the evidence, as precise as it is known: 2024, 2024-10 or 2024-10-18. Empty where nothing is dated.",
        ),
        ("lasts", "Whether a relation has no end on record."),
        ("relations", "What ties them, in the words of the records: member_of, subunit_of, singing, signed_to."),
    ],
    reading: "Reading it with networkx",
    snapshot: "The snapshot",
    snapshot_text: "One SQLite file with everything. The same content gives the same file, byte for byte; its hash stands above and at the foot of every page.",
    tables: "Tables",
    tables_text: "Each table of the snapshot as CSV, in the order of its key. A cell that a spreadsheet would take for a formula has an apostrophe before it, and the bytes of pictures are left out; the database has both as they are. The schema tells what each column means.",
    all_tables: "All tables",
    table: "Table",
    rows: "Rows",
};

pub const KO: DataWords = DataWords {
    heading: "데이터",
    title: "데이터: 그래프와 모든 표 내려받기",
    text: "이 사이트의 모든 페이지를 만드는 자료입니다. 아티스트와 회사의 그래프, 모든 표, 데이터베이스 파일을 내려받을 수 있습니다.",
    schema: "스키마",
    version: "버전",
    graph: "그래프",
    graph_text: "아티스트와 회사가 노드입니다. 두 노드 사이에는 종류마다 간선이 하나뿐이며, 근거와 가중치와 날짜가 붙어 있습니다. 세 형식의 내용은 같습니다.",
    files: "그래프 파일",
    file: "파일",
    what: "내용",
    nodes: "아티스트와 회사마다 한 줄.",
    edges: "간선마다 한 줄. 근거가 되는 작품이나 관계가 함께 있습니다.",
    json: "노드와 간선을 담은 node-link JSON. networkx와 d3에서 읽습니다.",
    graphml: "노드와 간선을 담은 GraphML. networkx, Gephi, igraph에서 읽습니다.",
    kinds: "간선의 종류",
    kind: |kind| match kind {
        EdgeKind::Together => {
            "둘 다 노래, 앨범, 사운드트랙처럼 차트가 순위를 매기는 협업의 당사자입니다. 경로는 이 간선을 따라갑니다."
        }
        EdgeKind::Stage => "둘 다 영화, 프로그램, 투어, 캠페인의 당사자입니다. 경로는 이 간선도 따라갑니다.",
        EdgeKind::Member => "멤버나 유닛에서 그룹으로.",
        EdgeKind::Voice => "노래하거나 말하는 사람에서 가상의 팀으로.",
        EdgeKind::Company => {
            "아티스트에서 회사로(계약이나, 회사가 당사자인 협업). 회사 사이에서는 소유되었거나 나중에 생긴 쪽에서 상대로."
        }
    },
    columns: "속성의 뜻",
    meanings: &[
        ("id, source, target", "기록의 종류와 슬러그. 예: artist:rose"),
        ("type", "아티스트나 회사의 종류: person, group, label 등."),
        ("native", "본래 문자로 쓴 이름."),
        ("works", "노드: 그 아티스트가 참여한 협업의 수. 간선: 근거가 되는 작품의 슬러그, 오래된 순서, 빈칸으로 구분."),
        ("charted", "차트의 행에만 나오고 편집자가 쓴 적이 없는 아티스트인지."),
        ("weight", "together와 stage는 근거가 되는 작품의 수, 나머지는 관계의 수."),
        (
            "first, last",
            "근거의 가장 이른 날짜와 가장 늦은 날짜. 아는 만큼만 적습니다: 2024, 2024-10, 2024-10-18. 날짜가 없으면 비어 있습니다.",
        ),
        ("lasts", "끝났다는 기록이 없는 관계인지."),
        ("relations", "기록에 쓰인 말 그대로의 관계: member_of, subunit_of, singing, signed_to."),
    ],
    reading: "networkx로 읽기",
    snapshot: "스냅숏",
    snapshot_text: "모든 것이 담긴 SQLite 파일 하나입니다. 내용이 같으면 파일도 바이트까지 같습니다. 해시는 위와 모든 페이지의 아래에 있습니다.",
    tables: "표",
    tables_text: "스냅숏의 표마다 CSV 파일 하나, 키의 순서대로. 스프레드시트가 수식으로 여길 칸은 앞에 작은따옴표가 붙고 그림의 바이트는 빠집니다. 데이터베이스에는 그대로 있습니다. 각 열의 뜻은 스키마에 있습니다.",
    all_tables: "모든 표",
    table: "표",
    rows: "행",
};
