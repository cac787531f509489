//! The room as its callers see it: text in, document and segments out.

use super::*;
use crate::diag::Code;
use crate::model::Lang;
use proptest::prelude::*;

/// A catalog of two records, two sources and one picture.
struct Shelf;

fn resolved(href: &str, label: &str, lang: Option<&str>) -> Option<Resolved> {
    Some(Resolved { href: href.to_owned(), label: label.to_owned(), lang: lang.map(str::to_owned) })
}

impl Resolve for Shelf {
    fn link(&self, link: &WikiLink) -> Option<Resolved> {
        match link.target.name.as_str() {
            "apt" => resolved("/collaborations/apt", "APT.", None),
            "rose" => resolved("/artists/rose", "로제", Some("ko")),
            _ => None,
        }
    }

    fn citation(&self, source: &str) -> Option<Resolved> {
        matches!(source, "kpoppost-2025" | "billboard")
            .then(|| resolved(&format!("/sources/{source}"), source, None))
            .flatten()
    }

    fn image(&self, dest: &str) -> Option<Picture> {
        (dest == "/images/calendar.png").then(|| Picture {
            src: "/images/calendar.0f.png".to_owned(),
            width: 640,
            height: 480,
            alt: "A calendar".to_owned(),
            credit: Some("Duet, CC0".to_owned()),
            lang: None,
        })
    }

    fn figure(&self, figure: &FigureRef) -> Option<String> {
        (figure.measure == "weeks").then(|| "12".to_owned())
    }
}

fn rendered(text: &str) -> Rendered {
    render(&parse(text, &[]), &Shelf, Page::default())
}

/// The segments in one line each, figures and blocks in braces.
fn html(segments: &[Segment]) -> String {
    let mut html = String::new();
    for segment in segments {
        match segment {
            Segment::Html(part) => html.push_str(part),
            Segment::Figure { work, chart, measure } => html.push_str(&format!("{{{work} {chart} {measure}}}")),
            Segment::Block { target } => html.push_str(&format!("{{{target}}}\n")),
        }
    }
    html.trim_end().to_owned()
}

fn page(text: &str) -> String {
    html(&rendered(text).segments)
}

fn faults(text: &str) -> Vec<(Code, String)> {
    let document = parse(text, &[]);
    document.faults.into_iter().map(|fault| (fault.code, text[fault.span].to_owned())).collect()
}

#[test]
fn a_link_shows_the_records_name_or_the_editors_words() {
    assert_eq!(page("[[apt]]"), "<p><a href=\"/collaborations/apt\">APT.</a></p>");
    assert_eq!(page("[[apt|the *duet*]]"), "<p><a href=\"/collaborations/apt\">the <em>duet</em></a></p>");
    assert_eq!(page("[[rose]]"), "<p><a href=\"/artists/rose\" lang=\"ko\">로제</a></p>");
    assert_eq!(page("[[apt|]]"), page("[[apt]]"));
    assert_eq!(page("[[nobody]] & [[nobody|words]]"), "<p>nobody &amp; words</p>");
}

#[test]
fn a_wanted_page_is_marked_until_it_is_written() {
    let wanted = "<p><span class=\"wanted\" title=\"This page is not written yet\">";
    assert_eq!(page("[[Some Name?]]"), format!("{wanted}Some Name</span></p>"));
    assert_eq!(page("[[Some Name?|a song]]"), format!("{wanted}a song</span></p>"));
    assert_eq!(page("[[apt?]]"), page("[[apt]]"));
}

#[test]
fn a_link_knows_its_target_its_words_and_its_place() {
    let text = "## Credits\n\nBy [[artist:rose#names|her]] and [[Bruno\nMars?]].\n";
    let document = parse(text, &[]);
    let [rose, bruno] = document.links.as_slice() else { panic!("two links: {:?}", document.links) };
    assert_eq!(rose.target.to_string(), "artist:rose#names");
    assert_eq!(&text[rose.target.name_span.clone()], "rose");
    assert_eq!(&text[rose.span.clone()], "[[artist:rose#names|her]]");
    assert_eq!((rose.label.as_deref(), rose.wanted), (Some("her"), false));
    assert_eq!((bruno.target.name.as_str(), bruno.wanted), ("Bruno Mars", true));
    assert!(document.faults.is_empty());
}

#[test]
fn a_link_in_a_table_loses_its_backslash() {
    let text = "| Song | | Weeks |\n|:--|:-:|--:|\n| [[apt\\|the duet]] | x | {{apt.hot.weeks}} |\n";
    let document = parse(text, &[]);
    assert_eq!(document.links[0].target.name, "apt");
    assert_eq!(document.links[0].block, BlockKind::TableCell);
    assert_eq!(
        page(text),
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\"><table>\n\
         <thead>\n<tr><th scope=\"col\" class=\"left\">Song</th><td class=\"centre\"></td>\
         <th scope=\"col\" class=\"right\">Weeks</th></tr>\n</thead>\n\
         <tbody>\n<tr><td class=\"left\"><a href=\"/collaborations/apt\">the duet</a></td>\
         <td class=\"centre\">x</td><td class=\"right\">{apt hot weeks}</td></tr>\n</tbody>\n</table></div>"
    );
}

#[test]
fn a_table_is_named_after_its_heading() {
    let html = page("## Weeks at No. 1\n\n| a |\n|---|\n\n| b |\n|---|\n| c |\n");
    assert!(html.contains("aria-label=\"Table 1: Weeks at No. 1\""), "{html}");
    assert!(html.contains("aria-label=\"Table 2: Weeks at No. 1\""), "{html}");
    assert_eq!(html.matches("<tbody>").count(), 1);
}

#[test]
fn links_in_code_are_text() {
    assert_eq!(page("`[[apt]] {{a.b.c}}`"), "<p><code>[[apt]] {{a.b.c}}</code></p>");
    assert_eq!(page("```\n[[apt]] <b>\n```"), "<pre><code>[[apt]] &lt;b&gt;\n</code></pre>");
    assert_eq!(page("\\[[apt]] \\{{a.b.c}}"), "<p>[[apt]] {{a.b.c}}</p>");
    for text in ["`[[apt]] {{a`", "    [[ {{", "\\[[apt]] \\{{a.b.c}} \\[\\[ \\{\\{"] {
        assert_eq!(faults(text), [], "{text}");
    }
}

#[test]
fn brackets_and_braces_that_mean_nothing_are_faults() {
    for (text, code, place) in [
        ("a [[]] b", Code::BrokenLink, "[["),
        ("a [[ ]] b", Code::BrokenLink, "[[ ]]"),
        ("[[|words]]", Code::BrokenLink, "[["),
        ("[[#charts]]", Code::BrokenLink, "[[#charts]]"),
        ("[[?|x]]", Code::BrokenLink, "[[?|x]]"),
        ("[[apt]", Code::BrokenLink, "[["),
        ("{{apt}}", Code::UnknownFigure, "{{apt}}"),
        ("{{apt.a.b", Code::UnknownFigure, "{{"),
        ("{{a.b.&amp;}}", Code::UnknownFigure, "{{a.b.&amp;}}"),
        ("## In {{a.b.c}}", Code::UnknownFigure, "{{a.b.c}}"),
        ("[[apt|{{a.b.c}}]]", Code::UnknownFigure, "{{a.b.c}}"),
        ("![[apt]]", Code::UnknownBlock, "![[apt]]"),
        ("![[#charts]]", Code::UnknownBlock, "![[#charts]]"),
        ("![[apt#charts|x]]", Code::UnknownBlock, "![[apt#charts|x]]"),
        ("see ![[apt#charts]]", Code::UnknownBlock, "![[apt#charts]]"),
        ("- ![[apt#charts]]", Code::UnknownBlock, "![[apt#charts]]"),
        ("> ![[apt#charts]]", Code::UnknownBlock, "![[apt#charts]]"),
    ] {
        assert_eq!(faults(text), [(code, place.to_owned())], "{text}");
        assert!(parse(text, &[]).blocks.is_empty() && parse(text, &[]).figures.is_empty(), "{text}");
    }
}

#[test]
fn a_figure_parts_the_line_it_stands_in() {
    let text = "Led for {{apt.billboard-global-200.weeks_at_one}} **weeks**.";
    let figure = &parse(text, &[]).figures[0];
    assert_eq!(&text[figure.work_span.clone()], "apt");
    assert_eq!(&text[figure.chart_span.clone()], "billboard-global-200");
    assert_eq!(&text[figure.span.clone()], "{{apt.billboard-global-200.weeks_at_one}}");
    assert_eq!(page(text), "<p>Led for {apt billboard-global-200 weeks_at_one} <strong>weeks</strong>.</p>");
    assert_eq!(rendered(text).plain, "Led for … weeks.");
    assert_eq!(rendered("For {{apt.x.weeks}} weeks.").plain, "For 12 weeks.");
}

#[test]
fn an_embedded_block_replaces_its_paragraph() {
    let text = "One.\n\n![[artist:rose#network]]\n\nTwo.";
    assert_eq!(page(text), "<p>One.</p>\n{artist:rose#network}\n<p>Two.</p>");
    let block = &parse(text, &[]).blocks[0];
    assert_eq!(&text[block.target.name_span.clone()], "rose");
}

#[test]
fn references_are_numbered_in_the_order_they_are_cited() {
    let text = "A[^kpoppost-2025] b[^n] c[^kpoppost-2025] d[^missing].\n\n[^n]: Words[^billboard] of *mine*[^n].\n";
    let document = parse(text, &[]);
    let defined: Vec<_> = document.citations.iter().map(|c| (c.key.as_str(), c.defined_here)).collect();
    assert_eq!(
        defined,
        [
            ("kpoppost-2025", false),
            ("n", true),
            ("kpoppost-2025", false),
            ("missing", false),
            ("billboard", false),
            ("n", true)
        ]
    );
    assert_eq!(&text[document.citations[0].key_span.clone()], "kpoppost-2025");

    let rendered = rendered(text);
    let cite = |n: u32, k: u32| {
        format!(
            "<sup class=\"cite\"><a href=\"#ref-{n}\" id=\"cite-{n}-{k}\" aria-label=\"Reference {n}\">{n}</a></sup>"
        )
    };
    let body = format!("<p>A{} b{} c{} d[^missing].</p>", cite(1, 1), cite(2, 1), cite(1, 2));
    assert_eq!(html(&rendered.segments), body);
    let counts: Vec<_> = rendered.references.iter().map(|r| (r.number, r.times)).collect();
    assert_eq!(counts, [(1, 2), (2, 2), (3, 1)]);
    let Referent::Note { segments, .. } = &rendered.references[1].to else { panic!("a note") };
    assert_eq!(html(segments), format!("<p>Words{} of <em>mine</em>{}.</p>", cite(3, 1), cite(2, 2)));
    assert_eq!(rendered.plain, "A b c d.");
}

#[test]
fn the_page_may_have_cited_sources_before_the_text() {
    let cited = [("billboard", 2), ("unknown", 1)];
    let document = parse("A[^kpoppost-2025][^billboard].", &[]);
    let rendered = render(&document, &Shelf, Page { lang: Lang::Ko, cited: &cited });
    let body = html(&rendered.segments);
    assert!(body.contains("id=\"cite-3-1\"") && body.contains("id=\"cite-1-3\""), "{body}");
    assert!(body.contains("aria-label=\"참고 3\""), "{body}");
    let counts: Vec<_> = rendered.references.iter().map(|r| (r.number, r.times)).collect();
    assert_eq!(counts, [(1, 3), (2, 1), (3, 1)]);
}

#[test]
fn a_definition_wins_over_a_source_of_the_same_name() {
    let rendered = rendered("A[^billboard].\n\n[^billboard]: Mine.\n\n[^billboard]: Never.\n");
    let Referent::Note { segments, .. } = &rendered.references[0].to else { panic!("a note") };
    assert_eq!(html(segments), "<p>Mine.</p>");
}

#[test]
fn headings_get_ids_that_are_unique_on_the_page() {
    let document = parse(
        "## Charts\n\n## Charts\n\n### Charts 2\n\n## Ref 1\n\n## 아파트의 기록\n\n## [[apt]] `x`\n",
        &["charts"],
    );
    let ids: Vec<_> = document.headings.iter().map(|h| h.anchor.as_str()).collect();
    assert_eq!(ids, ["charts-2", "charts-3", "charts-2-2", "ref-1-2", "아파트의-기록", "apt-x"]);
    let rendered = render(&document, &Shelf, Page::default());
    assert_eq!(rendered.headings[5].text, "APT. x");
    assert!(html(&rendered.segments).contains("<h2 id=\"아파트의-기록\"><span lang=\"ko\">아파트의 기록</span></h2>"));
}

#[test]
fn headings_begin_at_the_second_level_and_skip_none() {
    assert_eq!(faults("## A\n\n### B\n\n## C\n\n### D\n\n#### E"), []);
    assert_eq!(faults("# A"), [(Code::HeadingLevel, "# A".to_owned())]);
    assert_eq!(faults("### A"), [(Code::HeadingLevel, "### A".to_owned())]);
    assert_eq!(faults("## A\n\n#### B"), [(Code::HeadingLevel, "#### B".to_owned())]);
    assert_eq!(faults("Title\n===\n\n## A").len(), 1);
    assert_eq!(faults("##").len(), 1);
    assert!(page("# A").starts_with("<h2"));
}

#[test]
fn html_is_a_fault_and_never_passes() {
    for text in [
        "a <b>x</b>",
        "<script>alert(1)</script>",
        "<div\nonclick=x>\n\ny",
        "<!-- x -->",
        "a <!-- x --> b",
        "![a <b> c](/images/calendar.png)",
        "<?php x ?>",
        "<![CDATA[x]]>",
        "- <img src=x onerror=y>",
        "[^n]\n\n[^n]: <b>",
    ] {
        assert!(faults(text).iter().any(|(code, _)| *code == Code::RawHtml), "{text}");
        let shown = page(text);
        for tag in ["<b>", "<script", "<div\n", "<!--", "<?", "<![", "<img src=x"] {
            assert!(!shown.contains(tag), "{text}: {shown}");
        }
    }
    assert_eq!(page("1 < 2 & <3"), "<p>1 &lt; 2 &amp; &lt;3</p>");
}

#[test]
fn unsafe_links_are_faults_and_become_text() {
    for text in [
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1))",
        "[x](java&#x0A;script:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java\\script:alert(1))",
        "[x](data:text/html,x)",
        "[x](vbscript:x)",
        "[x](//example.org)",
        "[x](/\\example.org)",
        "[x](</\\\\example.org>)",
        "<javascript:alert(1)>",
        "<data:x>",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "![x](javascript:alert(1))",
        "![x](data:image/png;base64,AA)",
        "[x](https:example.org)",
    ] {
        assert_eq!(faults(text).iter().filter(|(code, _)| *code == Code::UnsafeLink).count(), 1, "{text}");
        let shown = page(text);
        assert!(!shown.contains("href") && !shown.contains("src="), "{text}: {shown}");
    }
    assert_eq!(faults("[x](ftp://a.b)"), [(Code::UnsafeLink, "ftp://a.b".to_owned())]);
    assert_eq!(faults("[x]()"), [(Code::DeadAddress, "[x]()".to_owned())]);
}

#[test]
fn links_to_addresses_are_kept_for_checking() {
    let text = "[a](/artists/rose \"T\") <https://x.org/로> <a@x.org> [b](#c)";
    let document = parse(text, &[]);
    let kinds: Vec<_> = document.outlinks.iter().map(|l| (l.kind, &text[l.dest_span.clone()])).collect();
    assert_eq!(
        kinds,
        [
            (Destination::Local, "/artists/rose"),
            (Destination::External, "https://x.org/로"),
            (Destination::Mail, "a@x.org"),
            (Destination::Local, "#c")
        ]
    );
    assert_eq!(
        page(text),
        "<p><a href=\"/artists/rose\" title=\"T\">a</a> \
         <a href=\"https://x.org/%EB%A1%9C\" rel=\"noopener\">https://x.org/<span lang=\"ko\">로</span></a> \
         <a href=\"mailto:a@x.org\">a@x.org</a> <a href=\"#c\">b</a></p>"
    );
}

#[test]
fn links_never_nest() {
    for text in ["[[apt|see <https://x.org> [^billboard] here]]", "[a <https://x.org> b](/c)", "[a[^billboard]](/c)"] {
        let shown = page(text);
        let mut open = 0;
        for (at, _) in
            shown.match_indices("<a ").chain(shown.match_indices("</a>")).collect::<std::collections::BTreeMap<_, _>>()
        {
            open += if shown[at..].starts_with("</a>") { -1 } else { 1 };
            assert!((0..=1).contains(&open), "{shown}");
        }
    }
}

#[test]
fn a_picture_alone_is_a_figure_and_in_a_line_an_image() {
    let image = "<img src=\"/images/calendar.0f.png\" alt=\"Two\" width=\"640\" height=\"480\" loading=\"lazy\">";
    assert_eq!(
        page("![Two](/images/calendar.png \"A *week*\")"),
        format!("<figure>{image}<figcaption>A *week* <small>Duet, CC0</small></figcaption></figure>")
    );
    assert_eq!(page("see ![Two](/images/calendar.png)"), format!("<p>see {image}</p>"));
    assert!(page("![](/images/calendar.png)").contains("alt=\"A calendar\""));
    assert_eq!(page("![Two](/images/none.png)"), "Two");
    let text = "![a ![b](c) d](/images/calendar.png)";
    let document = parse(text, &[]);
    assert_eq!((document.images.len(), document.images[0].alt.as_str()), (1, "a b d"));
    assert_eq!(&text[document.images[0].dest_span.clone()], "/images/calendar.png");
}

#[test]
fn korean_in_prose_is_marked_unless_the_page_is_korean() {
    let text = "*로제*, `꽃` and ロゼ";
    assert_eq!(
        page(text),
        "<p><em><span lang=\"ko\">로제</span></em>, <code><span lang=\"ko\">꽃</span></code> and <span lang=\"ja\">ロゼ</span></p>"
    );
    let korean = render(&parse(text, &[]), &Shelf, Page { lang: Lang::Ko, cited: &[] });
    assert_eq!(html(&korean.segments), "<p><em>로제</em>, <code>꽃</code> and <span lang=\"ja\">ロゼ</span></p>");
}

#[test]
fn blocks_of_markdown_become_plain_html() {
    assert_eq!(
        page("> q\n\n3. a\n4. b\n   - c\n\n---\n\n~~s~~  \nx"),
        "<blockquote>\n<p>q</p>\n</blockquote>\n<ol start=\"3\">\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n\
         <hr>\n<p><del>s</del><br>\nx</p>"
    );
}

#[test]
fn each_link_has_the_sentence_round_it() {
    let text = "It was early. The song [[apt]] by [[rose|her]] led for {{apt.x.weeks}} weeks. Then came more.\n\n\
                - [[nobody]] won[^n]\n\n[^n]: See [[apt]]. Or not.\n";
    let sentences = rendered(text).sentences;
    let song = "The song APT. by her led for 12 weeks.";
    assert_eq!(sentences, [song, song, "nobody won", "See APT.."]);
    let long = format!("{}[[apt]] {}", "a long way before ".repeat(30), "and after it ".repeat(30));
    let sentence = &rendered(&long).sentences[0];
    assert!(sentence.chars().count() <= 240 && sentence.contains("APT."), "{sentence}");
}

#[test]
fn plain_text_has_a_line_for_each_block_and_the_lead_is_the_opening() {
    let rendered = rendered("## Head\n\nOne [[apt|a]]\ntwo.\n\n| a | b |\n|---|---|\n| c | d |\n\n- x\n\nThree.\n");
    assert_eq!(rendered.plain, "Head\nOne a two.\na, b\nc, d\nx\nThree.");
    assert_eq!(rendered.lead, "One a two. Three.");
}

/// Whether every tag that is opened is closed, in order.
fn is_balanced(html: &str) -> bool {
    let mut open = Vec::new();
    for tag in html.split('<').skip(1) {
        let name = tag.split(['>', ' ']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) if open.pop() == Some(name) => {}
            Some(_) => return false,
            None if matches!(name, "br" | "hr" | "img") => {}
            None => open.push(name),
        }
    }
    open.is_empty()
}

fn check_anything(text: &str) {
    let document = parse(text, &["charts"]);
    let lengths = document.links.iter().map(|link| &link.span).chain(document.faults.iter().map(|fault| &fault.span));
    for span in lengths.chain(document.links.iter().map(|link| &link.target.name_span)) {
        assert!(text.get(span.clone()).is_some(), "{span:?} of {text:?}");
    }
    for link in &document.links {
        let name = &text[link.target.name_span.clone()];
        assert_eq!(name.split_whitespace().collect::<Vec<_>>().join(" "), link.target.name, "{text:?}");
    }
    let rendered = render(&document, &Shelf, Page::default());
    let html = html(&rendered.segments);
    assert!(is_balanced(&html), "{text:?}\n{html}");
    assert_eq!(rendered.sentences.len(), document.links.len());
    let ids = html.matches(" id=\"").count();
    let distinct: std::collections::HashSet<_> =
        html.split(" id=\"").skip(1).map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids, distinct.len(), "{text:?}");
}

#[test]
fn a_target_behind_a_footnote_mark_keeps_its_place() {
    for text in ["![[[^n]{{]]", "[[[^n]apt]]", "[[[^n]apt|x]]"] {
        check_anything(text);
    }
}

proptest! {
    #[test]
    fn any_text_is_read_and_written(text in "\\PC*") {
        check_anything(&text);
    }

    #[test]
    fn anything_like_markdown_is_read_and_written(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "[[", "]]", "[", "]", "(", ")", "|", "\\|", "\\", "!", "#", "## ", "### ", "\n", "\n\n", "{{", "}}", "apt", ".",
                "a.b.c", "[^", "[^n]", "[^n]: ", "[^billboard]", "`", "```", "*", "**", "_", "~~", "- ", "1. ", "> ", "| ", "|---|",
                "<", ">", "<b>", "</b>", "<!--", "-->", "<https://x.org>", "<a@b.c>", "(/images/calendar.png)", "![", "![[",
                "![[apt#charts]]", "[[apt]]", "[[x?]]", "[[apt|y]]", "{{apt.x.weeks}}", " ", "    ", "로제", "か", "中", "é", "\u{301}", "&amp;",
                "&#91;", "\0", "---", "===", "?", ":", "/", "javascript:", "\t", "\r",
            ]),
            0..40,
        ),
    ) {
        check_anything(&parts.concat());
    }
}

/// Each of these would take minutes if its cost grew with the square of its length.
#[test]
fn hostile_repetition_ends() {
    for unit in [
        "[[",
        "]]",
        "[",
        "![",
        "[[a",
        "[[a|",
        "[[a]] ",
        "[[a|b]] ",
        "{{",
        "{{a.b.c}}",
        "{{ }} ",
        "[^a]",
        "[^a]: [^a]\n\n",
        "*a",
        "**a_",
        "`a",
        "> ",
        "- ",
        "a. ",
        "A. b ",
        "## a\n\n",
        "[a](b ",
        "![a](",
        "<a ",
        "<!--",
        "가 ",
        "가a",
        "中",
        "&amp;",
        "[[ ]]",
        "| a ",
        "\\[[",
        "{{\\",
    ] {
        let text = unit.repeat(60_000 / unit.len());
        let document = parse(&text, &[]);
        render(&document, &Shelf, Page::default());
    }
}
