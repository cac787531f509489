//! Runs, charts and their weeks, over a small site whose rows a test may change.

use crate::folder::Folder;
use crate::page::{attributes, page};
use crate::site::Site;
use scraper::{Html, Selector};

const RUN: &str = "/collaborations/apt/charts/billboard-global-200";
const ROWS: &str = "charts/billboard-global-200/2024.csv";

/// The texts of all elements a selector finds, their spaces evened out.
fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let even = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector).map(|element| even(element.text().collect::<Vec<_>>().join(" "))).collect()
}

/// The lines of the table of weeks, cell by cell.
fn weeks(page: &Html) -> Vec<String> {
    texts(page, "#weeks-table tbody tr")
}

#[test]
fn a_run_page_tells_every_week_with_its_change_and_its_note() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let weeks = weeks(&page(&site, RUN));
    assert_eq!(weeks.len(), 18);
    assert_eq!(weeks[0], "2 Nov 2024 1 – Debut, Peak, No. 1 1 1");
    assert_eq!(weeks[9], "4 Jan 2025 5 down 4 1 1 10");
    assert_eq!(weeks[10], "11 Jan 2025 1 up 4 5 No. 1 1 11");
}

#[test]
fn when_it_debuted_has_three_answers_by_the_charts_calendar() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let dates = texts(&page(&site, RUN), "#debut dd");
    assert_eq!(dates, ["18 October 2024 to 24 October 2024", "29 October 2024", "2 November 2024"]);

    for key in ["tracking_days = 7", "tracking_ends_days_before_issue = 9", "published_days_before_issue = 4"] {
        folder.replace("charts/billboard-global-200.toml", key, "");
    }
    let site = Site::of_content(&folder.content());
    assert_eq!(texts(&page(&site, RUN), "#debut dd"), ["not known", "not known", "2 November 2024"]);
}

#[test]
fn a_week_off_the_chart_and_a_week_not_held_are_told_apart_in_table_drawing_and_csv() {
    let folder = Folder::site();
    folder.replace(ROWS, "2024-11-16,1,APT.,ROSE & Bruno Mars,1,3\n", "");
    folder.replace(ROWS, "2024-11-30,1,APT.,ROSE & Bruno Mars,1,5\n", "");
    folder.replace("charts/billboard-global-200.toml", "top = 200", "top = 200\nmissing = [2024-11-30]");
    let site = Site::of_content(&folder.content());
    let run = page(&site, RUN);
    let weeks = weeks(&run);
    assert_eq!(weeks[2], "Off the chart for 1 week");
    assert_eq!(weeks[3], "23 Nov 2024 1 – Re-entry, No. 1 1 4");
    assert_eq!(weeks[4], "1 week not held");
    assert_eq!(weeks[5], "7 Dec 2024 1 – No. 1 1 6");
    assert_eq!(attributes(&run, ".pic .unheld", "x1"), ["22.22%"], "the fifth of eighteen weeks");
    assert_eq!(attributes(&run, ".pic .line", "d")[0].matches('M').count(), 3);
    assert!(texts(&run, "#figures ~ dl").iter().any(|facts| facts.contains("at least 16")), "counts are bounds");

    let table = site.get("/collaborations/apt/charts/billboard-global-200.csv");
    let lines: Vec<&str> = table.text().lines().collect();
    assert_eq!(lines[3], "2024-11-23,1,,,Off the chart for 1 week; Re-entry; No. 1,APT.,ROSE & Bruno Mars,1,4");
    assert_eq!(lines[4], "2024-12-07,1,,,1 week not held; No. 1,APT.,ROSE & Bruno Mars,1,6");
}

#[test]
fn two_rows_of_one_work_in_one_week_are_both_listed_and_the_better_one_counts() {
    let folder = Folder::site();
    folder.replace(
        ROWS,
        "2024-11-09,1,APT.,ROSE & Bruno Mars,1,2\n",
        "2024-11-09,1,APT.,ROSE & Bruno Mars,1,2\n2024-11-09,77,APT.,Rosé & Bruno Mars,77,1\n",
    );
    let site = Site::of_content(&folder.content());
    let run = page(&site, RUN);
    let weeks = weeks(&run);
    assert_eq!(weeks.len(), 19);
    assert_eq!(weeks[2], "9 Nov 2024 77 – listed beside the better row 77 1");
    assert_eq!(weeks[3], "16 Nov 2024 1 same 1 No. 1 1 3");
    assert_eq!(texts(&run, "#printed ~ ul li").len(), 2);
    assert!(texts(&run, "dl.facts")[0].contains("Weeks 18"), "{:?}", texts(&run, "dl.facts"));
}

#[test]
fn a_run_is_served_as_csv_beside_its_page() {
    let folder = Folder::site();
    folder.replace(ROWS, "2024-11-02,1,APT.,ROSE & Bruno Mars,1,1", "2024-11-02,1,APT.,\"ROSE, Bruno Mars\",1,1");
    folder.replace("collaborations/apt.md", "+++\n", "+++\ncharted_as = [{ title = \"APT.\", credit = \"ROSE, Bruno Mars\" }, { title = \"=APT\", credit = \"@ROSE\" }]\n");
    folder.replace(ROWS, "2024-11-09,1,APT.,ROSE & Bruno Mars,1,2", "2024-11-09,1,=APT,@ROSE,1,2");
    let site = Site::of_content(&folder.content());
    let path = "/collaborations/apt/charts/billboard-global-200.csv";
    let answer = site.get(path);
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/csv; charset=utf-8")));
    let lines: Vec<&str> = answer.text().lines().collect();
    assert_eq!(lines[0], "week,position,change,previous,note,title,credit,printed_peak,printed_weeks");
    assert_eq!(lines[1], "2024-11-02,1,,,Debut; Peak; No. 1,APT.,\"ROSE, Bruno Mars\",1,1");
    assert_eq!(lines[2], "2024-11-09,1,0,1,No. 1,'=APT,'@ROSE,1,2");
    assert_eq!(lines[10], "2025-01-04,5,-4,1,,APT.,ROSE & Bruno Mars,1,10");
    assert_eq!(lines.len(), 19);
    assert_eq!(attributes(&page(&site, RUN), "link[rel=alternate][type='text/csv']", "href"), [path]);

    site.get("/Collaborations/APT/charts/billboard-global-200.CSV").moved_to(path);
    site.get("/works/apt/charts/billboard-global-200.csv").moved_to(path);
    for path in [
        "/collaborations/apt/charts/billboard-global-200.json",
        "/collaborations/apt.csv",
        "/collaborations/apt/charts/.csv",
        "/collaborations/nothing/charts/billboard-global-200.csv",
        "/Collaborations/apt.csv",
    ] {
        assert_eq!(site.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_run_is_drawn_with_a_name_a_description_and_blocks_for_its_spells_at_number_one() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let run = page(&site, RUN);
    assert_eq!(texts(&run, ".pic title"), ["APT. on the Billboard Global 200"]);
    let text = &texts(&run, "svg desc")[0];
    assert!(text.contains("2 November 2024 to 1 March 2025") && text.contains("12 of them at No. 1"), "{text}");
    assert_eq!(attributes(&run, ".pic [role=img]", "aria-labelledby"), ["line-title line-text"]);
    assert_eq!(attributes(&run, ".pic .one rect", "width"), ["9", "2", "1"]);
    assert_eq!(texts(&run, ".pic .plot .num"), ["9", "2", "1"], "each with its length");
    assert_eq!(texts(&run, ".pic .axis .num"), ["4"], "the last position");
    assert!(texts(&run, ".pic figcaption")[0].contains("spells at No. 1"));
}

#[test]
fn a_run_of_one_week_at_number_one_has_a_page_and_a_drawing() {
    let folder = Folder::site();
    let header = "week,position,title,credit,printed_peak,printed_weeks\n";
    folder.write(ROWS, format!("{header}2024-11-02,1,APT.,ROSE & Bruno Mars,1,1\n"));
    folder.write("charts/billboard-global-200/2025.csv", header);
    let site = Site::of_content(&folder.content());
    let run = page(&site, RUN);
    assert_eq!(weeks(&run), ["2 Nov 2024 1 – Debut, Peak, No. 1 1 1"]);
    assert_eq!(attributes(&run, ".pic .line", "d"), ["M0 0H1"]);
    assert_eq!(texts(&run, ".pic .axis text"), ["1", "2", "5", "10", "1"]);
}

/// A chart of which all rows of six weeks are held, most of them of songs that nobody has written about.
fn full_chart(folder: &Folder) {
    folder.write(
        "charts/billboard-hot-100.toml",
        "name = \"Billboard Hot 100\"\npublisher = \"billboard\"\nterritory = \"US\"\nranks = \"songs\"\nsize = 3\n\
         \n[[calendar]]\nfrom = 1976-06-12\nissue_weekday = \"saturday\"\n\
         exceptions = [{ issue = 1976-07-04, instead_of = 1976-07-03 }]\n\
         \n[[held]]\nfrom = 1976-06-12\nto = 1976-07-24\ntop = 3\nworks = \"all\"\nmissing = [1976-07-10]\n",
    );
    folder.write(
        "charts/billboard-hot-100/1976.csv",
        "week,position,title,credit,printed_peak,printed_weeks\n\
         1976-06-12,1,Old Song,An Act,1,1\n1976-06-12,2,Other Song,Another Act,2,1\n1976-06-12,3,Third,Act Three,3,1\n\
         1976-06-19,1,Old Song,An Act,1,2\n1976-06-19,2,Third,Act Three,2,2\n1976-06-19,3,On The Ground,ROSE,3,1\n\
         1976-06-26,1,Old Song,An Act,1,3\n1976-06-26,2,On the Ground,Rosé,2,2\n1976-06-26,3,=Sum,An Act,3,1\n\
         1976-07-04,1,On The Ground,ROSE,1,4\n1976-07-04,2,Old Song,An Act,1,4\n1976-07-04,3,Other Song,Another Act,2,2\n\
         1976-07-17,1,OLD SONG!,an act,1,6\n1976-07-17,2,Other Song,Another Act,2,4\n1976-07-17,3,Third,Act Three,2,3\n\
         1976-07-24,1,Fresh,An Act,1,1\n1976-07-24,2,OLD SONG!,an act,1,7\n1976-07-24,3,Third,Act Three,2,4\n",
    );
}

const HOT: &str = "/charts/billboard-hot-100";

/// The items of the ranking under a heading.
fn ranking(page: &Html, heading: &str) -> Vec<String> {
    let at = texts(page, "#records h3").iter().position(|text| text == heading);
    let selector = Selector::parse("#records ol").expect("a selector");
    let list = page.select(&selector).nth(at.unwrap_or_else(|| panic!("no ranking {heading}")));
    let item = Selector::parse("li").expect("a selector");
    let text = |item: scraper::ElementRef<'_>| {
        let words = item.text().collect::<String>();
        let place = item.value().attr("value").unwrap_or_default();
        format!("{place}. {}", words.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    list.into_iter().flat_map(|list| list.select(&item).map(text).collect::<Vec<_>>()).collect()
}

#[test]
fn a_charts_records_cover_songs_without_a_page_and_say_what_they_are_taken_from() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let chart = page(&site, HOT);
    let population = &texts(&chart, "#records > p")[0];
    assert!(
        population.starts_with("Computed from all 18 rows held, 12 June 1976 to 24 July 1976: 6 titles."),
        "{population}"
    );
    assert_eq!(
        ranking(&chart, "Most weeks at No. 1")[0],
        "1. Old Song, An Act: at least 4 weeks (12 Jun 1976 – 17 Jul 1976)"
    );
    assert_eq!(
        ranking(&chart, "Longest spell at No. 1")[0],
        "1. Old Song, An Act: 3 weeks (12 Jun 1976 – 26 Jun 1976)"
    );
    assert_eq!(
        ranking(&chart, "Longest climb to No. 1")[0],
        "1. On the Ground, ROSE: 3 weeks (19 Jun 1976 – 4 Jul 1976)"
    );
    assert_eq!(ranking(&chart, "Highest debut")[0], "1. Fresh, An Act: No. 1 (24 Jul 1976)");
    assert_eq!(ranking(&chart, "Biggest jump")[0], "1. Third, Act Three: 1 position, from 3 to 2 (19 Jun 1976)");
    assert_eq!(ranking(&chart, "Most titles at No. 1")[0], "1. An Act: 2 titles (12 Jun 1976 – 24 Jul 1976)");
    let run = "/works/on-the-ground/charts/billboard-hot-100";
    assert_eq!(attributes(&chart, "#records a", "href").iter().filter(|href| *href == run).count(), 7);
    assert_eq!(site.get(run).status, 200);
}

#[test]
fn a_chart_of_known_works_says_that_others_may_have_done_more() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let population = &texts(&page(&site, "/charts/billboard-global-200"), "#records > p")[0];
    assert!(population.starts_with("Computed from the 18 rows held of the 1 work known here"), "{population}");
}

#[test]
fn a_chart_tells_its_calendar_with_exceptions_and_the_weeks_that_are_missing() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let chart = page(&site, HOT);
    let calendar = texts(&chart, "#facts li");
    assert_eq!(calendar[0], "From the issue of 12 June 1976: dated a Saturday.");
    assert_eq!(calendar[1], "Exception: the issue of 3 July 1976 is dated 4 July 1976.");
    assert_eq!(texts(&chart, "#coverage"), ["Of the 7 weeks of that time 6 are held."]);
    assert_eq!(texts(&chart, "#missing li"), ["10 July 1976"]);
    let drawn = |class: &str| attributes(&chart, &format!("svg.coverage .{class}"), "width");
    assert_eq!((drawn("kept"), drawn("lacking")), (vec!["57.14%".into(), "28.57%".into()], vec!["14.29%".into()]));
    assert!(texts(&chart, ".days span").contains(&"10 (not held)".to_owned()));
}

#[test]
fn a_chart_opens_with_its_latest_sheet_and_what_leads_it() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let chart = page(&site, HOT);
    assert_eq!(texts(&chart, "#latest h2"), ["The latest sheet, 24 July 1976"]);
    assert_eq!(texts(&chart, "#latest tbody tr")[1], "2 down 1 1 OLD SONG! an act 1 7");
    assert!(attributes(&chart, "#latest .more a", "href").contains(&format!("{HOT}/1976-07-24")));
    assert!(texts(&chart, "#latest .lead").is_empty(), "no row of it has a sleeve");
    let order: Vec<String> = attributes(&chart, "main section[id]", "id");
    assert_eq!(order[..5], ["latest", "works", "records", "weeks", "facts"]);

    let global = page(&site, "/charts/billboard-global-200");
    assert_eq!(attributes(&global, "#latest .lead img", "src").len(), 1);
    assert_eq!(texts(&global, ".tracks a b"), ["A1", "A2", "A3", "A4", "B1", "B2"]);
}

#[test]
fn a_day_leads_to_the_issue_on_it_or_last_before() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    for (day, week) in [
        ("1976-07-04", "1976-07-04"),
        ("1976-07-03", "1976-06-26"),
        ("1976-07-09", "1976-07-04"),
        ("1950-01-01", "1976-06-12"),
        ("1976-07-12", "1976-07-10"),
    ] {
        site.get(&format!("{HOT}?week={day}")).moved_to(&format!("{HOT}/{week}"));
    }
    for day in ["x", "1976-02-30", "1976", "%27", "1976-07-03&week=2"] {
        let status = site.get(&format!("{HOT}?week={day}")).status;
        assert!(status == 400 || (status == 301 && day.contains('&')), "{day}: {status}");
    }
    assert_eq!(site.get(&format!("{HOT}?week=")).status, 200);
    assert_eq!(site.get("/charts/nothing?week=1976-07-03").status, 404);
}

#[test]
fn what_a_chart_prints_of_a_whole_run_gets_a_verdict_of_its_own() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let run = page(&site, "/works/on-the-ground/charts/billboard-hot-100");
    assert_eq!(texts(&run, "#print ~ p .verdict"), ["Confirmed", "Contradicted"]);
    assert_eq!(texts(&run, "#print-weeks tbody tr"), ["4 Jul 1976 4 3"]);

    folder.replace("charts/billboard-hot-100/1976.csv", "On The Ground,ROSE,1,4", "On The Ground,ROSE,1,3");
    let site = Site::of_content(&folder.content());
    let run = page(&site, "/works/on-the-ground/charts/billboard-hot-100");
    assert_eq!(texts(&run, "#print ~ p .verdict"), ["Confirmed", "Confirmed"]);

    folder.replace("charts/billboard-hot-100/1976.csv", "On The Ground,ROSE,3,1", "On The Ground,ROSE,3,2");
    let site = Site::of_content(&folder.content());
    let run = page(&site, "/works/on-the-ground/charts/billboard-hot-100");
    assert!(texts(&run, "#print").is_empty(), "a run that was cut is not judged");

    let (first, second) = ("On The Ground,ROSE,1,3", "Old Song,An Act,1,4");
    let rows = |one, two| format!("1976-07-04,1,{one}\n1976-07-04,2,{two}\n");
    folder.replace("charts/billboard-hot-100/1976.csv", &rows(first, second), &rows(second, first));
    let site = Site::of_content(&folder.content());
    let run = page(&site, "/works/on-the-ground/charts/billboard-hot-100");
    assert_eq!(texts(&run, ".tall b.part"), ["1"], "the chart prints a better one than is held");
}

#[test]
fn a_full_week_tells_how_every_row_moved_and_links_works() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let rows = |week: &str| texts(&page(&site, &format!("{HOT}/{week}")), ".week tbody tr");
    assert_eq!(rows("1976-06-12")[0], "1 new Old Song An Act 1 1");
    assert_eq!(
        rows("1976-06-26"),
        ["1 same Old Song An Act 1 3", "2 up 1 1 On the Ground Rosé 2 2", "3 new =Sum An Act 3 1"]
    );
    assert_eq!(rows("1976-07-04")[2], "3 back Other Song Another Act 2 2");
    // The week before is not held: who came from where is not known.
    assert_eq!(rows("1976-07-17")[0], "1 OLD SONG! an act 1 6");
    assert_eq!(rows("1976-07-24")[1], "2 down 1 1 OLD SONG! an act 1 7");
    let week = page(&site, &format!("{HOT}/1976-07-04"));
    assert_eq!(attributes(&week, ".week tbody a", "href"), ["/works/on-the-ground"]);
    assert_eq!(attributes(&week, ".week tr.here th a", "href"), ["/works/on-the-ground"], "an edge of its own");
    assert_eq!(texts(&week, ".week .mv.up .vh"), ["up 1"], "the shape has words");
}

#[test]
fn the_lede_of_a_week_is_read_from_its_rows() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let lede = |week: &str| texts(&page(&site, &format!("{HOT}/{week}")), ".wk .lede").concat();
    assert_eq!(lede("1976-06-19"), "No. 1 as in the week before: Old Song by An Act. 1 title is new.");
    assert_eq!(lede("1976-07-04"), "A new No. 1, up from 2: On The Ground by ROSE. 1 title came back.");
    assert_eq!(lede("1976-07-17"), "No. 1: OLD SONG! by an act.");
    assert_eq!(lede("1976-07-24"), "A new No. 1 in its first week: Fresh by An Act. 1 title is new.");
}

#[test]
fn a_choice_shows_some_of_the_rows_and_is_offered_where_it_leaves_some_out() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let week = format!("{HOT}/1976-07-04");
    assert_eq!(texts(&page(&site, &week), ".chips a"), ["All 3", "Back 1", "On Duet 1"]);
    let here = page(&site, &format!("{week}?show=here"));
    assert_eq!(texts(&here, ".week tbody tr"), ["1 up 1 1 On The Ground ROSE 1 4"]);
    assert_eq!(texts(&here, ".chips [aria-current]"), ["On Duet 1"]);
    assert!(attributes(&here, "meta[name=robots]", "content").contains(&"noindex".to_owned()));
    assert_eq!(site.get(&format!("{week}?show=everything")).status, 400);
}

#[test]
fn a_sheet_that_is_held_in_part_says_so() {
    let folder = Folder::site();
    let site = Site::of_content(&folder.content());
    let week = page(&site, "/charts/billboard-global-200/2024-11-02");
    assert!(texts(&week, "main .lede")[0].contains("1 of 200 positions are shown"));
    assert_eq!(texts(&week, ".week caption"), ["1 row"]);
    assert_eq!(attributes(&week, ".week tr.duet", "class"), ["here duet a10 b11"]);
}

#[test]
fn the_sheets_beside_a_week_are_the_nearest_with_a_row_and_what_lies_between_is_said() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let week = page(&site, &format!("{HOT}/1976-07-04"));
    assert_eq!(attributes(&week, ".wk a[rel=prev]", "href"), [format!("{HOT}/1976-06-26")]);
    assert_eq!(attributes(&week, ".wk a[rel=next]", "href"), [format!("{HOT}/1976-07-17")]);
    assert_eq!(texts(&week, ".turn .gap"), ["1 week between has no row here"]);
    assert_eq!(attributes(&week, ".wk form", "action"), [HOT], "any other week, from the head of the sheet");
    assert!(attributes(&week, ".colophon a", "href").contains(&format!("{HOT}#y1976")));
    assert!(texts(&page(&site, &format!("{HOT}/1976-07-24")), ".turn [rel=next]").is_empty(), "the last");

    let missing = page(&site, &format!("{HOT}/1976-07-10"));
    assert!(texts(&missing, ".wk .lede")[0].starts_with("This week of the chart is not held here."));
    assert!(attributes(&missing, "meta[name=robots]", "content").contains(&"noindex".to_owned()));
    assert_eq!(site.get(&format!("{HOT}/1976-07-03")).status, 404, "that date was replaced");
}

#[test]
fn a_works_charts_are_grouped_by_territory_and_absence_is_not_lack_of_data() {
    let folder = Folder::site();
    full_chart(&folder);
    let site = Site::of_content(&folder.content());
    let work = page(&site, "/works/on-the-ground");
    let rows = texts(&work, "#charts-table tbody tr");
    assert_eq!(rows[0], "United States", "charts with rows come first");
    assert!(rows[1].starts_with("Billboard Hot 100 1 1 week 4 Jul 1976 3 to 4 Jul 1976 3 19 Jun 1976"), "{}", rows[1]);
    let without = texts(&work, "#charts details dl > div");
    assert!(
        without[0].starts_with("Billboard Global 200 No data")
            || without[0].starts_with("Billboard Global 200 Did not chart"),
        "{without:?}"
    );
    assert_eq!(texts(&work, "#charts .pic title"), ["On the Ground on the Billboard Hot 100"]);

    let duet = page(&site, "/collaborations/apt");
    let without = texts(&duet, "#charts details dl > div");
    assert!(without.contains(&"Billboard Hot 100 No data".to_owned()), "{without:?}");
    assert_eq!(texts(&duet, "#charts .pic title"), ["APT. on the Billboard Global 200"]);
}

#[test]
fn every_chart_page_reads_in_korean_too() {
    let folder = Folder::site();
    full_chart(&folder);
    folder.replace("site.toml", "languages = [\"en\"]", "languages = [\"en\", \"ko\"]");
    let site = Site::of_content(&folder.content());
    for path in [
        "/ko/charts/billboard-hot-100",
        "/ko/charts/billboard-hot-100/1976-07-04",
        "/ko/works/on-the-ground/charts/billboard-hot-100",
        "/ko/works/on-the-ground",
    ] {
        let page = page(&site, path);
        assert_eq!(attributes(&page, "html", "lang"), ["ko"], "{path}");
        let english = |href: &String| href.starts_with("/charts") || href.starts_with("/works");
        let left: Vec<String> = attributes(&page, "main a", "href").into_iter().filter(english).collect();
        assert!(left.iter().all(|href| href.ends_with(".csv")), "{path}: {left:?}");
    }
}
