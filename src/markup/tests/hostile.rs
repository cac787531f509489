//! Texts that were never meant well, or never meant anything.

use super::*;
use proptest::prelude::*;

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
