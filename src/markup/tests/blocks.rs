//! What lines are put together to: headings, tables, pictures, plain text.

use super::*;
use crate::model::Lang;

#[test]
fn a_table_is_named_after_its_heading() {
    let html = page("## Weeks at No. 1\n\n| a |\n|---|\n\n| b |\n|---|\n| c |\n");
    assert!(html.contains("aria-label=\"Table 1: Weeks at No. 1\""), "{html}");
    assert!(html.contains("aria-label=\"Table 2: Weeks at No. 1\""), "{html}");
    assert_eq!(html.matches("<tbody>").count(), 1);
}

#[test]
fn a_paragraph_that_says_so_is_the_caption_of_the_table_after_it() {
    let html = page("Table: Weeks of [[apt]]\n\n| Week | No. |\n|---|--:|\n| 2 November | 1 |\n");
    assert!(
        html.contains("<table>\n<caption>Weeks of <a href=\"/collaborations/apt\">APT.</a></caption>\n<thead>"),
        "{html}"
    );
    assert!(!html.contains("<p>") && !html.contains("class=\"vh\""), "{html}");
    assert!(html.contains("<th scope=\"row\">2 November</th><td class=\"right\">1</td>"), "{html}");

    assert!(
        page("표: 주\n\n| a | b |\n|---|---|\n| c | d |\n").contains("<caption><span lang=\"ko\">주</span></caption>")
    );
    for text in
        ["Table: nothing follows", "Table:\n\n| a | b |\n|---|---|\n", "Table: a\n\nText.\n\n| a | b |\n|---|---|\n"]
    {
        assert!(page(text).starts_with("<p>Table:"), "{text}");
    }
}

#[test]
fn the_first_column_heads_its_rows_unless_it_holds_figures_or_nothing() {
    assert!(page("| a | b |\n|--:|---|\n| 1 | x |\n").contains("<tr><td class=\"right\">1</td><td>x</td></tr>"));
    assert!(page("| a | b |\n|---|---|\n| | x |\n").contains("<tr><td></td><td>x</td></tr>"));
    assert!(page("| a |\n|---|\n| x |\n").contains("<tr><td>x</td></tr>"));
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
fn an_embedded_block_replaces_its_paragraph() {
    let text = "One.\n\n![[artist:rose#network]]\n\nTwo.";
    assert_eq!(page(text), "<p>One.</p>\n{artist:rose#network}\n<p>Two.</p>");
    let block = &parse(text, &[]).blocks[0];
    assert_eq!(&text[block.target.name_span.clone()], "rose");
}

#[test]
fn an_embedded_block_takes_words_behind_a_line() {
    let text = "![[apt#chart-run| one-chart ,\n two, ]]";
    assert_eq!(page(text), "{apt#chart-run|one-chart,two}");
    let block = &parse(text, &[]).blocks[0];
    let spans: Vec<&str> = block.arguments.iter().map(|argument| &text[argument.span.clone()]).collect();
    assert_eq!(spans, ["one-chart", "two"]);
    assert_eq!(page("![[apt#chart-run|]]"), "{apt#chart-run}");
}

#[test]
fn headings_get_ids_that_are_unique_on_the_page() {
    let document = parse(
        "## Charts\n\n## Charts\n\n### Charts 2\n\n## Ref 1\n\n## Block 1\n\n## 아파트의 기록\n\n## [[apt]] `x`\n",
        &["charts"],
    );
    let ids: Vec<_> = document.headings.iter().map(|h| h.anchor.as_str()).collect();
    assert_eq!(ids, ["charts-2", "charts-3", "charts-2-2", "ref-1-2", "block-1-2", "아파트의-기록", "apt-x"]);
    let rendered = render(&document, &Shelf, Page::default());
    assert_eq!(rendered.headings[6].text, "APT. x");
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
fn plain_text_has_a_line_for_each_block_and_the_lead_is_the_opening() {
    let rendered = rendered("## Head\n\nOne [[apt|a]]\ntwo.\n\n| a | b |\n|---|---|\n| c | d |\n\n- x\n\nThree.\n");
    assert_eq!(rendered.plain, "Head\nOne a two.\na, b\nc, d\nx\nThree.");
    assert_eq!(rendered.lead, "One a two. Three.");
}
