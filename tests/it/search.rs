//! Search: names in any spelling, words of texts, what results are narrowed down by, and nonsense.

use crate::folder::{Folder, project};
use crate::page::texts;
use crate::site::Site;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use scraper::Html;

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn data(site: &Site, question: &str) -> serde_json::Value {
    let answer = site.get(&format!("/search.json?q={}", encoded(question)));
    assert_eq!(answer.status, 200, "{question}");
    serde_json::from_str(answer.text()).expect("JSON")
}

/// Where the results lead, in their order.
fn urls(found: &serde_json::Value) -> Vec<&str> {
    let results = found["results"].as_array().expect("a list");
    results.iter().map(|one| one["url"].as_str().expect("an address")).collect()
}

#[test]
fn what_a_fan_types_finds_what_is_meant_first() {
    let site = Site::of_content(&project("content"));
    let mut table = csv::Reader::from_path(project("tests/fixtures/queries.csv")).expect("a table");
    let mut wrong = Vec::new();
    let mut asked = 0;
    for row in table.records() {
        let row = row.expect("a row");
        let (query, wanted, why) = (&row[0], &row[1], &row[2]);
        let found = data(&site, query);
        let first = urls(&found).first().copied().unwrap_or_default().to_owned();
        if first != wanted {
            wrong.push(format!("{query} ({why}): {first}, not {wanted}"));
        }
        asked += 1;
    }
    assert!(wrong.is_empty() && asked > 140, "{asked} asked\n{}", wrong.join("\n"));
}

#[test]
fn a_result_says_by_which_name_it_was_found_where_its_title_does_not() {
    let folder = Folder::site();
    folder.replace("collaborations/apt.md", "title = \"APT.\"", "title = \"APT.\"\ncharted_as = [{ title = \"Apateu\", credit = \"ROSE & Bruno Mars\", chart = \"billboard-global-200\" }]");
    folder.replace("charts/billboard-global-200/2024.csv", "2024-11-02,1,APT.", "2024-11-02,1,Apateu");
    let site = Site::of_content(&folder.content());
    let by = |question: &str| {
        let found = crate::page::page(&site, &format!("/search?q={}", encoded(question)));
        texts(&found, "#by-name .results .by").first().cloned().unwrap_or_default()
    };
    assert_eq!(by("park"), "also known as Roseanne Park (legal name)");
    assert_eq!(by("apateu"), "on charts as Apateu");
    for shown in ["rose", "로제", "ㄹㅈ", "apt"] {
        assert_eq!(by(shown), "", "{shown} stands in the title, or beside it");
    }
}

/// The small site with artists of odd names.
fn odd() -> (Folder, Site) {
    let folder = Folder::site();
    for (slug, name, names) in [
        ("4town", "4*TOWN", ""),
        ("chk-chk-chk", "!!!", ""),
        ("divide", "÷", "names = [{ text = \"Divide\" }]\n"),
        ("kesha", "Ke$ha", ""),
        ("pink", "P!nk", ""),
        ("f-x", "f(x)", "names = [{ text = \"에프엑스\", lang = \"ko\" }]\n"),
        ("xiu", "Jin Jun Xiu", ""),
        ("iu", "IU", "names = [{ text = \"아이유\", lang = \"ko\" }]\n"),
        ("mo", "MØ", ""),
        ("sigur-ros", "Sigur Rós", ""),
        ("ado", "Ado", "names = [{ text = \"アド\", lang = \"ja\" }]\n"),
        ("project", "Project", "names = [{ text = \"프로젝트\", lang = \"ko\" }]\n"),
    ] {
        let text = format!("+++\nname = \"{name}\"\nkind = \"other\"\n{names}+++\n");
        folder.write(&format!("artists/{slug}.md"), text);
    }
    let site = Site::of_content(&folder.content());
    (folder, site)
}

#[test]
fn names_with_signs_are_found_with_and_without_them() {
    let (_folder, site) = odd();
    for (query, wanted) in [
        ("4*TOWN", "4town"),
        ("4town", "4town"),
        ("4 town", "4town"),
        ("!!!", "chk-chk-chk"),
        ("chk chk chk", "chk-chk-chk"),
        ("÷", "divide"),
        ("Ke$ha", "kesha"),
        ("kesha", "kesha"),
        ("p!nk", "pink"),
        ("pink", "pink"),
        ("f(x)", "f-x"),
        ("fx", "f-x"),
        ("에프", "f-x"),
        ("iu", "iu"),
        ("xiu", "xiu"),
        ("mo", "mo"),
        ("sigur ros", "sigur-ros"),
        ("アド", "ado"),
        ("ｱﾄﾞ", "ado"),
        ("로제", "rose"),
        ("RO\u{301}SE\u{301}", "rose"),
        ("\u{1105}\u{1169}\u{110c}\u{1166}", "rose"),
    ] {
        let found = data(&site, query);
        assert_eq!(urls(&found).first(), Some(&format!("/artists/{wanted}").as_str()), "{query}: {found}");
    }
    assert_eq!(urls(&data(&site, "iu")), ["/artists/iu"], "Xiu has it within");
    assert!(!urls(&data(&site, "로제")).contains(&"/artists/project"), "its keys have ㄹㅗㅈㅔ, its syllables do not");
}

#[test]
fn a_page_of_results_says_what_each_is_and_marks_the_words() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let answer = site.get("/search?q=rose");
    let page = Html::parse_document(answer.text());
    assert_eq!(texts(&page, "meta[name=robots][content=noindex]").len(), 1);
    assert_eq!(texts(&page, "h1"), ["Search: “rose”"]);
    assert!(texts(&page, "#by-name li")[0].starts_with("ROSÉ 로제"), "{:?}", texts(&page, "#by-name li"));
    folder.write("pages/words.md", "+++\ntitle = \"Words\"\n+++\nHe said fish & \"chips\" & more: 물고기를 잡았다.\n");
    let site = Site::of_content(&folder.content());
    for (question, marked) in [("fish", "fish"), ("chip", "chips"), ("물고기", "물고기"), ("고기", "고기")] {
        let answer = site.get(&format!("/search?q={}", encoded(question)));
        let page = Html::parse_document(answer.text());
        assert_eq!(texts(&page, "#by-text mark"), [marked], "{question}");
    }
}

#[test]
fn a_slip_is_said_to_be_one() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let answer = site.get("/search?q=bruno+mrs");
    let page = Html::parse_document(answer.text());
    assert_eq!(texts(&page, "#by-name .note"), ["No name is spelled like that. These are near:"]);
    assert!(texts(&page, "#by-name li")[0].starts_with("Bruno Mars"));
    assert_eq!(data(&site, "bruno mrs")["results"][0]["by"], "near");
    let none = site.get("/search?q=zzzzzzzzzz");
    assert!(none.text().contains("Nothing here is called “zzzzzzzzzz”"));
}

#[test]
fn results_are_counted_and_narrowed_down_by_what_they_are() {
    let site = Site::of_content(&project("content"));
    let all = data(&site, "bts");
    let total = all["total"].as_u64().expect("a number");
    let kinds = all["facets"]["kind"].as_array().expect("a list");
    let counted: u64 = kinds.iter().map(|kind| kind["count"].as_u64().expect("a number")).sum();
    assert_eq!(counted, total, "every record has one kind");
    for facet in ["kind", "year", "market", "chart", "award", "company", "language", "status"] {
        let Some(value) = all["facets"][facet].as_array().and_then(|values| values.first()) else {
            panic!("no {facet} in {}", all["facets"]);
        };
        let answer = site.get(value["url"].as_str().expect("an address"));
        let narrowed: serde_json::Value = serde_json::from_str(answer.text()).expect("JSON");
        assert_eq!(narrowed["total"], value["count"], "{facet}");
    }
    let both: serde_json::Value =
        serde_json::from_str(site.get("/search.json?q=bts&kind=collaboration&chart=billboard-hot-100").text())
            .expect("JSON");
    assert!(both["total"].as_u64() < all["total"].as_u64() && both["total"].as_u64() > Some(0));
    let page = Html::parse_document(site.get("/search?q=bts&kind=collaboration&chart=billboard-hot-100").text());
    assert_eq!(texts(&page, "#filters a").len(), 3);
    // Page after page is the whole list, and no more.
    let mut next = Some("/search.json?q=bts".to_owned());
    let mut seen = std::collections::BTreeSet::new();
    while let Some(path) = next {
        let answer = site.get(&path);
        let part: serde_json::Value = serde_json::from_str(answer.text()).expect("JSON");
        assert!(urls(&part).into_iter().all(|url| seen.insert(url.to_owned())), "{path} repeats a result");
        next = part["next"].as_str().map(str::to_owned);
    }
    assert_eq!(seen.len() as u64, total);
    assert_eq!(site.get("/search?q=bts&page=999").status, 404);
}

#[test]
fn no_question_is_an_error_of_the_server() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let long = "a".repeat(7_900);
    let questions = [
        "",
        "q",
        "q=",
        "q=%20",
        "q=%22",
        "q=%22%22%22",
        "q=rose%22%20OR%20%22x",
        "q=NEAR(a%20b)",
        "q=-rose",
        "q=rose*",
        "q=a%20AND",
        "q=words%3Arose",
        "q=%5E%28%29%7B%7D",
        "q='%3B%20DROP%20TABLE%20record%3B--",
        "q=%F0%9F%8E%A4",
        "q=%E2%80%AE%E2%80%8B",
        "q=%25",
        "q=%C3%28",
        "q=%00",
        "q=%zz",
        "q=a&q=b",
        "q[]=a",
        "q[x]=a",
        "q=a&page=0",
        "q=a&page=-1",
        "q=a&page=999999999",
        "q=a&page=2",
        "q=a&page=1e3",
        "kind=nothing",
        "kind=artist",
        "q=rose&kind=artist&kind=work&kind=artist",
        "year=%00",
        "q=a&year=99999999999",
        "q=%EA%B0%80",
        "q=%E1%84%85",
        "q=%CC%81",
        "q=a+b+c+d+e+f+g+h+i+j+k+l",
        &format!("q={long}"),
    ];
    for question in questions {
        for path in ["/search", "/search.json"] {
            let answer = site.get(&format!("{path}?{question}"));
            assert!(matches!(answer.status, 200 | 400 | 404), "{path}?{question} answers {}", answer.status);
        }
    }
    let answer = site.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assert!(!answer.text().contains("<script>alert"));
    let idle = site.get("/search");
    assert_eq!(texts(&Html::parse_document(idle.text()), "#ways li").len(), 6);
}

#[test]
fn suggestions_are_what_browsers_read() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let answer = site.get("/suggest?q=ros");
    assert_eq!(answer.header("content-type"), Some("application/x-suggestions+json; charset=utf-8"));
    let found: serde_json::Value = serde_json::from_str(answer.text()).expect("JSON");
    let lists: Vec<usize> = (1..4).map(|at| found[at].as_array().expect("a list").len()).collect();
    assert!(
        found[0] == "ros" && lists[0] > 0 && lists[0] <= 8 && lists.iter().all(|length| *length == lists[0]),
        "{found}"
    );
    assert_eq!((&found[1][0], &found[3][0]), (&"ROSÉ".into(), &format!("{}/artists/rose", site.base_url()).into()));
    let empty: serde_json::Value = serde_json::from_str(site.get("/suggest").text()).expect("JSON");
    assert_eq!(empty, serde_json::json!(["", [], [], []]));
    for question in ["q=%ff", "q=%00", "q=%22", "q[]=x"] {
        assert!(matches!(site.get(&format!("/suggest?{question}")).status, 200 | 400), "{question}");
    }
    let description = site.get("/opensearch.xml");
    assert_eq!(description.header("content-type"), Some("application/opensearchdescription+xml; charset=utf-8"));
    for part in ["/search?q={searchTerms}\"", "/suggest?q={searchTerms}\"", "듀엣"] {
        assert!(description.text().contains(part), "{part}");
    }
    let home = site.get("/");
    let page = Html::parse_document(home.text());
    assert_eq!(texts(&page, "form[role=search][action='/search'] label").len(), 1);
    assert_eq!(texts(&page, "link[rel=search][href='/opensearch.xml']").len(), 1);
}

#[test]
fn artists_of_one_name_are_told_apart_wherever_they_are_listed() {
    let folder = Folder::site();
    folder.write(
        "artists/rose-singer.md",
        "+++\nname = \"Rose\"\nkind = \"person\"\ncountry = \"GB\"\ndisambiguation = \"English singer\"\n+++\n",
    );
    let site = Site::of_content(&folder.content());
    let list = Html::parse_document(site.get("/artists").text());
    let rows = texts(&list, "th[scope=row]");
    assert!(rows.contains(&"Rose (English singer)".to_owned()), "{rows:?}");
    let rose = rows.iter().find(|row| row.starts_with("ROSÉ")).expect("she is listed");
    assert!(rose.contains("(Person, South Korea)"), "{rose}");
    let results = Html::parse_document(site.get("/search?q=rose").text());
    assert!(texts(&results, "#by-name li").iter().any(|line| line.contains("Rose (English singer)")));
    let suggested: serde_json::Value = serde_json::from_str(site.get("/suggest?q=rose").text()).expect("JSON");
    assert!(suggested[1].as_array().expect("a list").contains(&"Rose (English singer)".into()), "{suggested}");
    let page = Html::parse_document(site.get("/artists/rose").text());
    assert!(texts(&page, "#namesakes")[0].starts_with("Not to be confused with Rose (English singer)"));
    let names = site.get("/names/rose");
    let page = Html::parse_document(names.text());
    assert_eq!(texts(&page, "tbody tr").len(), 2, "{}", names.text());
    assert_eq!(texts(&page, "meta[name=robots][content=noindex]").len(), 1);
    site.get("/names/Ros%C3%A9").moved_to("/names/ros%C3%A9");
    site.get("/names/ros%C3%A9").moved_to("/names/rose");
}

#[test]
fn a_name_of_one_record_leads_to_it() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    site.get("/names/brunomars").moved_to("/artists/bruno-mars");
    site.get("/names/%EB%A1%9C%EC%A0%9C").moved_to("/artists/rose");
    assert_eq!(site.get("/names/nobody-at-all").status, 404);
    let page = Html::parse_document(site.get("/artists/rose").text());
    assert!(texts(&page, "#namesakes").is_empty());
}
