//! What stands in a line: links, citations, figures.

use super::*;
use crate::model::Lang;

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
         <caption class=\"vh\">Table 1</caption>\n\
         <thead>\n<tr><th scope=\"col\" class=\"left\">Song</th><td class=\"centre\"></td>\
         <th scope=\"col\" class=\"right\">Weeks</th></tr>\n</thead>\n\
         <tbody>\n<tr><th scope=\"row\" class=\"left\"><a href=\"/collaborations/apt\">the duet</a></th>\
         <td class=\"centre\">x</td><td class=\"right\">{apt hot weeks}</td></tr>\n</tbody>\n</table></div>"
    );
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
fn each_link_has_the_sentence_round_it() {
    let text = "It was early. The song [[apt]] by [[rose|her]] led for {{apt.x.weeks}} weeks. Then came more.\n\n\
                - [[nobody]] won[^n]\n\n[^n]: See [[apt]]. Or not.\n";
    let sentences = rendered(text).sentences;
    let song = "The song APT. by her led for 12 weeks.";
    assert_eq!(sentences, [song, song, "nobody won", "See APT."]);
    let long = format!("{}[[apt]] {}", "a long way before ".repeat(30), "and after it ".repeat(30));
    let sentence = &rendered(&long).sentences[0];
    assert!(sentence.chars().count() <= 240 && sentence.contains("APT."), "{sentence}");
}
