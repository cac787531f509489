//! The way from one artist to another.

use crate::folder::Folder;
use crate::page::{attributes, page, texts};
use crate::site::{Answer, Site};
use duet::model::{EdgeKind, Kind};
use duet::snapshot::read::{EdgeRow, GraphRows};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn artist(folder: &Folder, slug: &str, name: &str, rest: &str) {
    let text =
        format!("+++\nname = \"{name}\"\nkind = \"person\"\n{rest}\n[cited]\n\"*\" = [\"general-knowledge\"]\n+++\n");
    folder.write(&format!("artists/{slug}.md"), text);
}

fn song(folder: &Folder, slug: &str, title: &str, released: &str, artists: &[&str]) {
    work(folder, slug, title, "song", released, artists);
}

fn work(folder: &Folder, slug: &str, title: &str, kind: &str, released: &str, artists: &[&str]) {
    let joined = |(place, artist): (usize, &&str)| match artists.len() - place {
        1 => format!("{{ artist = \"{artist}\" }}"),
        2 => format!("{{ artist = \"{artist}\", join = \" & \" }}"),
        _ => format!("{{ artist = \"{artist}\", join = \", \" }}"),
    };
    let credits: Vec<String> = artists.iter().enumerate().map(joined).collect();
    let text = format!(
        "+++\ntitle = \"{title}\"\nkind = \"{kind}\"\nreleased = {released}\ncredits = [{}]\n\
         [cited]\n\"*\" = [\"general-knowledge\"]\n+++\n",
        credits.join(", ")
    );
    folder.write(&format!("collaborations/{slug}.md"), text);
}

/// Two ways from ROSÉ to Lady Gaga, one of them with more works; somebody through a group alone, two of one name, and one
/// who knows nobody.
fn site() -> Site {
    let folder = Folder::site();
    folder.replace("site.toml", "languages = [\"en\"]", "languages = [\"en\", \"ko\"]");
    artist(
        &folder,
        "lady-gaga",
        "Lady Gaga",
        "country = \"US\"\nnames = [{ text = \"Stefani Germanotta\", kind = \"legal\" }]",
    );
    artist(&folder, "dua-lipa", "Dua Lipa", "country = \"GB\"");
    artist(
        &folder,
        "jennie",
        "JENNIE",
        "names = [{ text = \"제니\", lang = \"ko\" }]\nmember_of = [{ group = \"blackpink\", from = \"2016-08\" }]",
    );
    artist(&folder, "iris", "Iris", "country = \"BE\"\ndisambiguation = \"Belgian singer\"");
    artist(&folder, "iris-gr", "Iris", "country = \"GR\"\ndisambiguation = \"Greek singer\"");
    artist(&folder, "loner", "Loner", "");
    song(&folder, "die-with-a-smile", "Die With a Smile", "2024-08-16", &["lady-gaga", "bruno-mars"]);
    song(&folder, "second-smile", "Second Smile", "2025-03-01", &["lady-gaga", "bruno-mars"]);
    song(&folder, "with-iris", "With Iris", "2012-05-01", &["rose", "iris"]);
    song(&folder, "iris-and-gaga", "Iris and Gaga", "2013-05-01", &["iris", "lady-gaga"]);
    song(&folder, "physical", "Handlebars", "2025-03-07", &["jennie", "dua-lipa"]);
    work(&folder, "the-film", "The Film", "film", "2019-01-01", &["iris-gr", "iris"]);
    Site::of_content(&folder.content())
}

fn json(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).expect("JSON")
}

/// "rose -apt 2024-> bruno-mars"
fn hops(answer: &Value) -> Vec<Vec<String>> {
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let hop = |hop: &Value| {
        format!("{} -{} {}-> {}", word(&hop["from"]), word(&hop["work"]), word(&hop["year"]), word(&hop["to"]))
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    list(&answer["paths"]).iter().map(|path| list(&path["hops"]).iter().map(hop).collect()).collect()
}

#[test]
fn each_hop_names_its_work_its_year_and_its_peak_and_more_works_come_first() {
    let site = site();
    let page = page(&site, "/paths?from=rose&to=lady-gaga");
    assert_eq!(texts(&page, "h1"), ["How is ROSÉ connected to Lady Gaga?"]);
    assert_eq!(texts(&page, "#answer h2"), ["ROSÉ → Bruno Mars → Lady Gaga", "ROSÉ → Iris → Lady Gaga"]);
    assert_eq!(texts(&page, "#answer .lede"), ["ROSÉ and Lady Gaga are 2 hops apart."]);
    let steps = texts(&page, "ol.hops li");
    assert!(steps[0].starts_with("ROSÉ 로제 APT. 아파트"), "{steps:?}");
    assert!(steps[0].contains("18 Oct 2024 (Song) No. 1 on the chart Billboard Global 200"), "{steps:?}");
    assert!(steps[1].contains("Die With a Smile") && steps[1].contains("and 1 more"), "{steps:?}");
    assert_eq!(attributes(&page, "ol.hops a[href*=\"/with/\"]", "href"), ["/artists/bruno-mars/with/lady-gaga"]);
    let links = attributes(&page, "ol.hops li:first-child a", "href");
    assert!(links.contains(&"/collaborations/apt".to_owned()));
    assert!(links.contains(&"/collaborations/apt/charts/billboard-global-200".to_owned()));
}

#[test]
fn programs_read_the_same_as_visitors_do() {
    let site = site();
    let answer = json(&site.get("/paths.json?from=rose&to=lady-gaga"));
    let expected = [
        ["rose -apt 2024-> bruno-mars", "bruno-mars -die-with-a-smile 2024-> lady-gaga"],
        ["rose -with-iris 2012-> iris", "iris -iris-and-gaga 2013-> lady-gaga"],
    ];
    assert_eq!(hops(&answer), expected);
    assert_eq!((&answer["length"], &answer["more"], &answer["status"]), (&2.into(), &false.into(), &"found".into()));
    assert_eq!(answer["paths"][0]["hops"][0]["peak"]["chart"], "billboard-global-200");
    assert_eq!(answer["paths"][0]["hops"][1]["others"], 1);
    let page = page(&site, "/paths?from=rose&to=lady-gaga");
    let works: BTreeSet<String> = attributes(&page, "ol.hops a", "href")
        .into_iter()
        .filter_map(|href| href.strip_prefix("/collaborations/").filter(|slug| !slug.contains('/')).map(str::to_owned))
        .collect();
    let told: BTreeSet<String> =
        expected.concat().iter().filter_map(|hop| hop.split([' ', '-']).nth(1).map(|_| work_of(hop))).collect();
    assert_eq!(works, told);
    let back = json(&site.get("/paths.json?from=lady-gaga&to=rose"));
    assert_eq!(hops(&back)[0], ["lady-gaga -die-with-a-smile 2024-> bruno-mars", "bruno-mars -apt 2024-> rose"]);
}

/// The work in "rose -apt 2024-> bruno-mars".
fn work_of(hop: &str) -> String {
    let (_, rest) = hop.split_once(" -").expect("a hop");
    rest.split_once(' ').expect("a hop").0.to_owned()
}

#[test]
fn any_name_of_an_artist_will_do() {
    let site = site();
    let spelled = [
        "from=ROS%C3%89&to=Lady+Gaga",
        "from=roseanne&to=LADY%20GAGA",
        "from=%EB%A1%9C%EC%A0%9C&to=stefani+germanotta",
        "from=%E1%84%85%E1%85%A9%E1%84%8C%E1%85%A6&to=lady-gaga&utm_source=x",
        "from=++roseanne+park&to=ladygaga&kinds=stage,together",
    ];
    for query in spelled {
        let page = page(&site, &format!("/paths?{query}"));
        assert_eq!(texts(&page, "#answer h2").len(), 2, "{query}");
        let canonical = attributes(&page, "link[rel=canonical]", "href");
        assert_eq!(canonical, ["https://duet.example/paths?from=rose&to=lady-gaga"], "{query}");
        assert_eq!(attributes(&page, "meta[name=robots]", "content"), ["noindex"], "{query}");
    }
    let form = page(&site, "/paths?from=roseanne&to=ladygaga");
    assert_eq!(attributes(&form, "form.ask input[type=text]", "value"), ["ROSÉ", "Lady Gaga"]);
}

#[test]
fn a_name_that_several_have_is_asked_back_and_the_rest_of_the_question_kept() {
    let site = site();
    let asked = page(&site, "/paths?from=rose&to=IRIS&kinds=together&from_year=2010");
    assert_eq!(texts(&asked, ".lost > p"), ["Several artists are called “IRIS”. Which one?"]);
    let choices = texts(&asked, ".lost li");
    assert_eq!(choices, ["Iris (Belgian singer, 3 collaborations)", "Iris (Greek singer, 1 collaboration)"]);
    let links = attributes(&asked, ".lost a", "href");
    assert_eq!(links[1], "/paths?from=rose&to=iris-gr&kinds=together&from_year=2010");
    assert_eq!(texts(&page(&site, &links[0]), "#answer h2"), ["ROSÉ → Iris"]);
    let namesake = page(&site, "/paths?from=rose&to=iris-gr");
    assert_eq!(texts(&namesake, ".lost > p"), ["Somebody else is called Iris too:"]);
    assert_eq!(attributes(&namesake, ".lost a", "href"), ["/paths?from=rose&to=iris"]);
    assert_eq!(attributes(&namesake, "#to", "value"), ["iris-gr"], "its name alone would be asked back");
    let refused = site.get("/paths.json?from=Iris&to=rose");
    assert_eq!(refused.status, 400);
    let refused = json(&refused);
    assert_eq!((&refused["parameter"], &refused["choices"][1]["slug"]), (&"from".into(), &"iris-gr".into()));
}

#[test]
fn a_name_that_nobody_has_is_answered_with_names_near_it() {
    let site = site();
    let page = page(&site, "/paths?from=Lady+Gagga&to=rose");
    assert!(texts(&page, ".lost > p")[0].starts_with("No artist is called “Lady Gagga” here. Did you mean"));
    assert_eq!(attributes(&page, ".lost a", "href")[0], "/paths?from=lady-gaga&to=rose");
    assert_eq!(attributes(&page, "form.ask input[type=text]", "value"), ["Lady Gagga", "ROSÉ"]);
    let begun = crate::page::page(&site, "/paths?from=rose&to=bruno");
    assert_eq!(attributes(&begun, ".lost a", "href"), ["/paths?from=rose&to=bruno-mars"]);
    let missing = site.get("/paths.json?from=nobody&to=rose");
    assert_eq!((missing.status, &json(&missing)["parameter"]), (404, &"from".into()));
    assert_eq!(site.get("/paths.json?from=rose").status, 400);
    // Half a name is sought as the search box seeks it.
    let initials = crate::page::page(&site, "/paths?from=%E3%84%B9%E3%85%88&to=bruno-mars");
    assert!(texts(&initials, ".lost li")[0].starts_with("ROSÉ"));
}

#[test]
fn no_path_says_what_was_looked_through_and_what_would_find_one() {
    let site = site();
    let none = page(&site, "/paths?from=rose&to=dua-lipa");
    let said = texts(&none, "#answer p");
    assert_eq!(said[0], "No path leads from ROSÉ to Dua Lipa here.");
    assert_eq!(said[1], "Looked through: records made together and work on stage and screen.");
    let wider = "/paths?from=rose&to=dua-lipa&kinds=together&kinds=stage&kinds=member";
    assert_eq!(attributes(&none, "#answer a", "href"), [wider]);
    assert_eq!(texts(&none, "#answer li"), ["memberships (3 hops)"]);
    let found = page(&site, wider);
    assert_eq!(texts(&found, "#answer h2"), ["ROSÉ → BLACKPINK → JENNIE → Dua Lipa"]);
    assert!(texts(&found, "ol.hops li")[0].ends_with("ROSÉ, member of BLACKPINK, since August 2016"));
    assert_eq!(attributes(&found, "input[name=kinds][checked]", "value"), ["together", "stage", "member"]);
    let short = json(&site.get("/paths.json?from=rose&to=dua-lipa&member=1"));
    assert_eq!(short["paths"][0]["hops"][0]["work"], Value::Null);
    assert_eq!(short["paths"][0]["hops"][0]["kinds"][0], "member");
    assert_eq!(json(&site.get("/paths.json?from=rose&to=dua-lipa"))["status"], "none");
    let alone = page(&site, "/paths?from=rose&to=loner&kinds=together&from_year=2020");
    assert!(
        texts(&alone, "#answer p").contains(&"Nothing of that kind is recorded of Loner with anybody else.".into())
    );
    assert!(texts(&alone, "#answer a").is_empty(), "nothing would find one");
}

#[test]
fn only_what_is_asked_for_is_gone_through() {
    let site = site();
    let of = |query: &str| hops(&json(&site.get(&format!("/paths.json?from=rose&to={query}"))));
    assert_eq!(of("lady-gaga&from_year=2024").len(), 1);
    assert_eq!(
        of("iris&from_year=2013"),
        [[
            "rose -apt 2024-> bruno-mars",
            "bruno-mars -die-with-a-smile 2024-> lady-gaga",
            "lady-gaga -iris-and-gaga 2013-> iris"
        ]]
    );
    assert_eq!(of("iris-gr")[0][1], "iris -the-film 2019-> iris-gr");
    assert!(of("iris-gr&kinds=together").is_empty());
    assert_eq!(of("blackpink&kinds=member"), [["rose -null null-> blackpink"]]);
    assert_eq!(of("huntrx&kinds=voice"), Vec::<Vec<String>>::new());
    let later = page(&site, "/paths?from=bruno-mars&to=lady-gaga&from_year=2025");
    assert!(texts(&later, "ol.hops li")[0].contains("Second Smile"), "a work of these years is named");
}

#[test]
fn the_same_artist_at_both_ends_is_told_so() {
    let site = site();
    let page = page(&site, "/paths?from=rose&to=roseanne");
    assert_eq!(texts(&page, "#answer p"), ["Both ends are ROSÉ: there is no way to go."]);
    let same = json(&site.get("/paths.json?from=rose&to=roseanne"));
    assert_eq!((&same["status"], &same["length"]), (&"same".into(), &0.into()));
}

#[test]
fn the_bare_page_explains_and_offers_examples_that_are_found() {
    let site = site();
    for path in ["/paths", "/ko/paths"] {
        let bare = page(&site, path);
        assert!(attributes(&bare, "meta[name=robots]", "content").is_empty(), "{path}");
        let examples = attributes(&bare, "#examples + ul a", "href");
        assert!(!examples.is_empty(), "{path}");
        for example in examples {
            assert!(!texts(&page(&site, &example), "#answer ol.hops").is_empty(), "{example}");
        }
    }
    assert!(site.get("/robots.txt").text().contains("\nDisallow: /paths?\n"));
    assert!(site.get("/sitemap.xml").text().contains("<loc>https://duet.example/paths</loc>"));
    let half = page(&site, "/paths?from=rose&to=");
    assert_eq!(texts(&half, "main > .wrap > .note, main .note")[0], "One artist is given; name the other.");
    let artist = page(&site, "/artists/rose");
    assert_eq!(attributes(&artist, "form[action=\"/paths\"] input[name=from]", "value"), ["rose"]);
}

#[test]
fn nonsense_is_answered_and_bounded() {
    let site = site();
    let long = "a".repeat(7000);
    let many = "&kinds=member".repeat(500);
    for (query, status) in [
        (format!("from={long}&to=rose"), 200),
        (format!("from=rose&to={}", "%EB%A1%9C".repeat(800)), 200),
        (format!("from=rose&to=bruno-mars{many}"), 200),
        ("from=rose&from=loner&to=bruno-mars&to=x".into(), 200),
        ("from=%00&to=rose".into(), 400),
        ("from=%ff&to=rose".into(), 400),
        ("from=rose&to=bruno-mars&from_year=abc".into(), 400),
        ("from=rose&to=bruno-mars&from_year=99999".into(), 400),
        ("from=rose&to=bruno-mars&from_year=0000".into(), 200),
        ("from=rose&to=bruno-mars&kinds=love".into(), 400),
        ("from=rose&to=bruno-mars&member=maybe".into(), 400),
        ("from=%3Cscript%3Ealert(1)%3C/script%3E&to=!!!".into(), 200),
        ("from=&to=".into(), 200),
        ("from=%20&to=%E3%80%80".into(), 200),
        ("from[]=rose&to=../../etc/passwd".into(), 200),
    ] {
        let answer = site.get(&format!("/paths?{query}"));
        assert_eq!(answer.status, status, "{query}");
        assert!(!answer.text().contains("<script>alert"), "{query}");
        let data = site.get(&format!("/paths.json?{query}"));
        assert!((200..500).contains(&data.status), "{query}");
        assert!(json(&data).is_object(), "{query}");
    }
    let ten_thousand = format!("/paths?from={}&to=rose", "a".repeat(10_000));
    assert_eq!(site.get(&ten_thousand).status, 414);
}

/// Hops between two nodes, by a search that knows nothing of the other.
fn naive(edges: &[EdgeRow], from: i64, to: i64) -> Option<usize> {
    let mut reached = BTreeSet::from([from]);
    for hops in 0.. {
        if reached.contains(&to) {
            return Some(hops);
        }
        let ends = |edge: &EdgeRow| [(edge.from, edge.to), (edge.to, edge.from)];
        let next: BTreeSet<i64> =
            edges.iter().flat_map(ends).filter(|(one, _)| reached.contains(one)).map(|(_, other)| other).collect();
        let before = reached.len();
        reached.extend(next);
        if reached.len() == before {
            return None;
        }
    }
    None
}

#[test]
fn every_pair_is_as_far_apart_as_a_plain_search_over_the_edges_says() {
    let site = site();
    let live = site.state.live();
    let GraphRows { nodes, edges } = live.snapshot.graph().expect("it reads");
    let links = live.snapshot.named(&nodes).expect("it reads");
    let artists = nodes.into_iter().zip(links).filter(|(_, link)| link.kind == Kind::Artist);
    let slugs: BTreeMap<i64, String> = artists.map(|(id, link)| (id, link.slug)).collect();
    let works: Vec<EdgeRow> = edges.iter().filter(|edge| edge.kind.is_of_works()).cloned().collect();
    assert!(slugs.len() > 6 && edges.len() > works.len());
    let all = EdgeKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(",");
    for (from, one) in &slugs {
        for (to, other) in &slugs {
            for (edges, query) in [(&works, String::new()), (&edges, format!("&kinds={all}"))] {
                let answer = json(&site.get(&format!("/paths.json?from={one}&to={other}{query}")));
                let length = answer["length"].as_u64().and_then(|length| usize::try_from(length).ok());
                assert_eq!(length, naive(edges, *from, *to), "{one} {other} {query}");
            }
        }
    }
}

#[test]
fn where_no_road_leads_from_the_artist_in_front_the_home_page_shows_another() {
    let folder = Folder::site();
    for (slug, name) in [("ann", "Ann"), ("bea", "Bea"), ("cleo", "Cleo")] {
        artist(&folder, slug, name, "");
    }
    song(&folder, "ann-and-bea", "Ann and Bea", "2020-01-01", &["ann", "bea"]);
    song(&folder, "bea-and-cleo", "Bea and Cleo", "2021-01-01", &["bea", "cleo"]);
    let home = page(&Site::of_content(&folder.content()), "/");
    assert_eq!(texts(&home, "#road h2"), ["Ann to Cleo in two hops"]);
    assert_eq!(texts(&home, "#road .chain .inked"), ["Ann", "Bea", "Cleo"]);
    assert_eq!(
        attributes(&home, "#road .chain .via a", "href"),
        ["/collaborations/ann-and-bea", "/collaborations/bea-and-cleo"]
    );
}
