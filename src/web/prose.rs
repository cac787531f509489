//! Prose on a page: stored markup, with its figures in words and linked to the weeks they are computed from.
//!
//! A page holds a [`Prose`] in its template struct and prints it with `{{ prose }}`.

use super::blocks::Shown;
use super::margins::Margins;
use super::{Html, Reference, Strings, figures};
use crate::model::{Coverage, Lang};
use crate::snapshot::read::{Figure, FigureValue, Link, Segment};
use crate::text::words;
use crate::urls;

/// All prose of a record, ready to stand in a page. It prints itself as markup.
#[derive(Debug, Clone, askama::Template)]
#[template(path = "parts/prose.html")]
pub struct Prose {
    parts: Vec<Part>,
    voice: Voice,
    held: Vec<Held>,
}

/// A chart that figures of the text come from, and the week they are as of.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Held {
    chart: Link,
    through: String,
}

/// The language that prose is in, and that of the pages its links lead to: all of a layout that its blocks need.
#[derive(Debug, Clone, Copy)]
struct Voice {
    lang: Lang,
    links: Lang,
}

impl Voice {
    fn lang(self) -> Lang {
        self.lang
    }

    fn link_lang(self) -> Lang {
        self.links
    }

    fn strings(self) -> &'static Strings {
        Strings::of(self.lang)
    }
}

impl askama::filters::HtmlSafe for Prose {}

#[derive(Debug, Clone)]
enum Part {
    Html(Html),
    /// `value` is for machines: a number, or a day.
    Figure {
        href: String,
        machine: String,
        words: String,
        is_day: bool,
        title: String,
    },
    /// A figure that no row gives.
    NoFigure {
        href: String,
        words: String,
    },
    /// `id` is `block-1` for the first of the text.
    Block {
        id: String,
        block: Shown,
    },
    /// References in the margin, beside the block before.
    Margin(Vec<Reference>),
}

impl Prose {
    pub fn new(segments: &[Segment], lang: Lang) -> Self {
        Self::translated(segments, lang, lang)
    }

    /// Prose in `lang` whose links lead to pages in another language, where the site has no pages in its own.
    pub fn translated(segments: &[Segment], lang: Lang, links: Lang) -> Self {
        let mut blocks = 0;
        let part = |segment: &Segment| match segment {
            Segment::Html(markup) => Part::Html(Html::trusted(markup.as_str())),
            Segment::Figure(figure) => self::figure(figure, lang, links),
            Segment::Block(block) => {
                blocks += 1;
                let id = format!("block-{blocks}");
                Part::Block { block: Shown::new(block, &id, lang, links), id }
            }
        };
        Self { parts: segments.iter().map(part).collect(), voice: Voice { lang, links }, held: held(segments, lang) }
    }

    /// The same text, with each reference in the margin beside the first paragraph that cites it.
    pub fn annotated(self, references: &[Reference]) -> Self {
        let mut margins = Margins::default();
        let find = |number: u32| references.iter().find(|one| one.number == number && one.is_plain()).cloned();
        let mut parts = Vec::with_capacity(self.parts.len());
        for part in self.parts {
            let Part::Html(markup) = part else {
                parts.push(part);
                continue;
            };
            for (markup, notes) in margins.cut(&markup.to_string()) {
                parts.push(Part::Html(Html::trusted(markup)));
                let notes: Vec<Reference> = notes.into_iter().filter_map(find).collect();
                parts.extend((!notes.is_empty()).then_some(Part::Margin(notes)));
            }
        }
        Self { parts, ..self }
    }

    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.held.is_empty()
    }

    /// Takes out the first paragraph, to stand above all else; `None` where the text opens with something else.
    pub fn take_opening(&mut self) -> Option<Prose> {
        const END: &str = "</p>";
        let markup = |part: &Part| match part {
            Part::Html(markup) => Some(markup.as_str().to_owned()),
            _ => None,
        };
        if !markup(self.parts.first()?)?.starts_with("<p>") {
            return None;
        }
        let (last, text, end) = self.parts.iter().enumerate().find_map(|(at, part)| {
            let text = markup(part)?;
            let end = text.find(END)? + END.len();
            Some((at, text, end))
        })?;
        let (head, rest) = text.split_at(end);
        let mut opening: Vec<Part> = self.parts.drain(..=last).take(last).collect();
        opening.push(Part::Html(Html::trusted(head)));
        if !rest.trim().is_empty() {
            self.parts.insert(0, Part::Html(Html::trusted(rest)));
        }
        Some(Prose { parts: opening, voice: self.voice, held: Vec::new() })
    }
}

/// The charts behind the figures of a text, each once, in the order of the text.
fn held(segments: &[Segment], lang: Lang) -> Vec<Held> {
    let mut held: Vec<Held> = Vec::new();
    for segment in segments {
        let Segment::Figure(figure) = segment else { continue };
        if let Some(week) = figure.through
            && held.iter().all(|known| known.chart != figure.chart)
        {
            held.push(Held { chart: figure.chart.clone(), through: words::long_date(week, lang) });
        }
    }
    held
}

fn figure(figure: &Figure, lang: Lang, links: Lang) -> Part {
    let strings = Strings::of(lang);
    let Some(value) = figure.value else {
        let href = figure.work.href(links);
        return Part::NoFigure { href, words: strings.article.no_data.to_owned() };
    };
    let coverage = Coverage { holes: figure.at_least, ..Coverage::default() };
    let (machine, words, is_day) = match value {
        FigureValue::Position(n) => (n.to_string(), words::number(n.into()), false),
        FigureValue::Peak(n) => (n.to_string(), figures::best(coverage, figure.printed_peak, n, strings), false),
        FigureValue::Count(n) => (n.to_string(), figures::counted(coverage, figure.printed_peak, n, strings), false),
        FigureValue::Week(week) => (week.to_string(), words::long_date(week, lang), true),
    };
    let of = format!("{} · {}", figure.work.title, figure.chart.title);
    let title = match figure.through {
        Some(week) => format!("{of}, {}", (strings.block.as_of_week)(&words::long_date(week, lang))),
        None => of,
    };
    let href = urls::work_run(links, figure.shelf(), &figure.work.slug, &figure.chart.slug);
    Part::Figure { href, machine, words, is_day, title }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    fn link(kind: Kind, slug: &str, title: &str) -> Link {
        Link { kind, slug: slug.into(), lang: Lang::En, title: title.into(), native: None }
    }

    fn weeks_at_one(value: Option<FigureValue>, at_least: bool) -> String {
        let figure = Figure {
            work: link(Kind::Collaboration, "apt", "APT."),
            chart: link(Kind::Chart, "billboard-global-200", "Billboard Global 200"),
            value,
            at_least,
            printed_peak: None,
            through: Some("2026-06-27".parse().expect("a date")),
        };
        let segments =
            [Segment::Html("<p>It led for ".into()), Segment::Figure(figure), Segment::Html(" weeks.</p>".into())];
        Prose::new(&segments, Lang::En).to_string()
    }

    #[test]
    fn a_figure_is_a_number_linked_to_its_weeks() {
        assert_eq!(
            weeks_at_one(Some(FigureValue::Count(12)), false),
            "<p>It led for <a class=\"fig\" href=\"/collaborations/apt/charts/billboard-global-200\" \
             title=\"APT. · Billboard Global 200, as of the week of 27 June 2026\"><data value=\"12\">12</data></a> weeks.</p>\
             <p class=\"note\">Numbers with a dotted line are computed from chart rows: \
             <a href=\"/charts/billboard-global-200\">Billboard Global 200</a> through 27 June 2026.</p>"
        );
    }

    #[test]
    fn the_first_paragraph_may_stand_above_all_else() {
        let mut prose = Prose::new(&[Segment::Html("<p>One.</p>\n<p>Two.</p>".into())], Lang::En);
        assert_eq!(prose.take_opening().map(|opening| opening.to_string()).as_deref(), Some("<p>One.</p>"));
        assert_eq!(prose.to_string().trim(), "<p>Two.</p>");
        assert!(prose.take_opening().is_none(), "what is left opens with no paragraph of its own");
        assert!(Prose::new(&[Segment::Html("<h2>No.</h2><p>One.</p>".into())], Lang::En).take_opening().is_none());
    }

    #[test]
    fn a_count_that_may_be_too_small_says_so() {
        assert!(weeks_at_one(Some(FigureValue::Count(12)), true).contains(">at least 12</data>"));
        assert!(weeks_at_one(Some(FigureValue::Count(0)), true).contains(">not known</data>"));
        assert!(weeks_at_one(Some(FigureValue::Position(1)), true).contains(">1</data>"));
        assert!(weeks_at_one(Some(FigureValue::Peak(1)), true).contains(">1</data>"));
        assert!(weeks_at_one(Some(FigureValue::Peak(4)), true).contains(">4 in the rows held</data>"));
    }

    #[test]
    fn a_week_is_a_day_in_words() {
        let day = "2024-11-02".parse().expect("a date");
        let html = weeks_at_one(Some(FigureValue::Week(day)), false);
        assert!(html.contains("<time datetime=\"2024-11-02\">2 November 2024</time>"), "{html}");
    }

    #[test]
    fn a_figure_without_rows_is_no_zero() {
        assert!(weeks_at_one(None, false).contains("<a href=\"/collaborations/apt\">(no data)</a>"));
    }
}
