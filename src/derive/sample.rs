//! Small catalogs made by hand, for tests.

use crate::content::{Catalog, Charted, Filed, FiledRow, FiledSearch, Index, Prose, Spans};
use crate::markup;
use crate::model::{
    Article, ArticleSlug, Artist, ArtistKind, ArtistSlug, Award, AwardSlug, Calendar, Category, CategorySlug, Chart,
    ChartSlug, Company, CompanySlug, Contribution, Credit, CreditRole, Date, Edition, EditionCategory, EditionSlug,
    Epoch, Form, Held, HeldWorks, Honours, Kind, Label, Lang, Membership, Nomination, Nominee, Noted, Outcome,
    PartialDate, Ranks, Row, Searched, Shelf, Source, SourceSlug, Tier, Voice, Weekday, Work, WorkKind, WorkSlug,
};
use std::collections::BTreeSet;

/// A catalog under construction. A mistake in a test's own data panics.
pub(crate) struct Sample {
    pub catalog: Catalog,
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

pub(crate) fn partial(text: &str) -> PartialDate {
    text.parse().expect("a date")
}

pub(crate) fn slug<S>(parse: impl Fn(&str) -> Option<S>, text: &str) -> S {
    parse(text).expect("a slug")
}

pub(crate) fn credit(artist: &str, join: &str) -> Credit {
    Credit {
        artist: slug(ArtistSlug::parse, artist),
        credited: None,
        join: join.into(),
        role: CreditRole::Primary,
        on_behalf_of: None,
    }
}

pub(crate) fn contribution(artist: &str, roles: &[&str]) -> Contribution {
    Contribution {
        artist: slug(ArtistSlug::parse, artist),
        credited: None,
        roles: roles.iter().map(ToString::to_string).collect(),
        on_behalf_of: None,
        character: None,
    }
}

pub(crate) fn nomination(work: &str) -> Nomination {
    Nomination {
        nominee: Nominee::Work(slug(WorkSlug::parse, work)),
        honours: Vec::new(),
        result: Outcome::Nominated,
        cited: Vec::new(),
    }
}

fn label(en: &str) -> Label {
    Label { en: en.into(), ko: en.into() }
}

impl Sample {
    /// No record, and the words that tests need.
    pub fn new() -> Self {
        let mut catalog = Catalog::default();
        catalog.site.name = "Duet".into();
        catalog.site.base_url = "https://duet.example".into();
        catalog.site.languages = vec!["en".into()];
        for (kind, name, ranks, form) in [
            ("song", "Song", Some(Ranks::Songs), Form::Song),
            ("album", "Album", Some(Ranks::Albums), Form::Album),
            ("film", "Film", None, Form::Film),
        ] {
            catalog.vocab.work_kinds.insert(kind.into(), WorkKind { label: label(name), ranks, form });
        }
        for (role, party) in [("songwriter", false), ("producer", false), ("guest", true)] {
            catalog.vocab.roles.insert(role.into(), (label(role), party));
        }
        catalog.vocab.company_kinds.insert("label".into(), label("Label"));
        Self { catalog }
    }

    /// APT. by ROSÉ and Bruno Mars: two weeks at No. 1 of one chart, one source, one article.
    pub fn apt() -> Self {
        let mut sample = Self::new();
        sample.person("rose", "ROSÉ");
        sample.person("bruno-mars", "Bruno Mars");
        let mut apt = sample.song("apt", "APT.", &[credit("rose", " & "), credit("bruno-mars", "")]);
        apt.released = Some(partial("2024-10-18"));
        sample.add(apt);
        sample.songs_chart("global-200", 200, "2024-10-05", "2025-03-29");
        sample.row("global-200", "2024-11-02", 1, "APT.", "ROSE & Bruno Mars");
        sample.row("global-200", "2024-11-09", 1, "APT.", "ROSE & Bruno Mars");
        sample.source("press");
        sample.article("article", "An article");
        sample
    }

    fn reindex(&mut self) {
        self.catalog.index = Index::new(&self.catalog, BTreeSet::new());
    }

    pub fn artist(&mut self, artist: Artist) {
        let file = format!("artists/{}.md", artist.slug);
        self.catalog.artists.insert(artist.slug.to_string(), filed(artist, &file));
        self.reindex();
    }

    fn named(&mut self, slug_text: &str, name: &str, kind: ArtistKind) {
        self.artist(Artist {
            slug: slug(ArtistSlug::parse, slug_text),
            name: name.into(),
            kind,
            country: None,
            sort: None,
            disambiguation: None,
            begin: None,
            end: None,
            genres: Vec::new(),
            member_of: Vec::new(),
            subunit_of: None,
            voiced_by: Vec::new(),
            companies: Vec::new(),
            status: Vec::new(),
        });
    }

    pub fn person(&mut self, slug: &str, name: &str) {
        self.named(slug, name, ArtistKind::Person);
    }

    pub fn group(&mut self, slug: &str, name: &str) {
        self.named(slug, name, ArtistKind::Group);
    }

    pub fn artist_mut(&mut self, slug: &str) -> &mut Artist {
        &mut self.catalog.artists.get_mut(slug).expect("the artist was added").record
    }

    pub fn member(&mut self, member: &str, group: &str, from: Option<&str>, to: Option<&str>) {
        let membership = Membership {
            group: slug(ArtistSlug::parse, group),
            from: from.map(partial),
            to: to.map(partial),
            roles: Vec::new(),
        };
        self.artist_mut(member).member_of.push(membership);
    }

    pub fn voice(&mut self, voiced: &str, artist: &str, does: &str) {
        let voice = Voice { artist: slug(ArtistSlug::parse, artist), does: does.into() };
        self.artist_mut(voiced).voiced_by.push(voice);
    }

    /// A song on the shelf of collaborations, not yet in the catalog.
    pub fn song(&self, slug_text: &str, title: &str, credits: &[Credit]) -> Work {
        Work {
            slug: slug(WorkSlug::parse, slug_text),
            shelf: Shelf::Collaborations,
            title: title.into(),
            kind: "song".into(),
            released: None,
            languages: Vec::new(),
            genres: Vec::new(),
            credits: credits.to_vec(),
            credit_text: None,
            amount: None,
            contributors: Vec::new(),
            companies: Vec::new(),
            part_of: Vec::new(),
            version_of: None,
            version: None,
            status: Vec::new(),
            charted_as: Vec::new(),
            charts_with: None,
        }
    }

    pub fn add(&mut self, work: Work) {
        let file = format!("{}/{}.md", work.shelf.as_str(), work.slug);
        self.catalog.works.insert(work.slug.to_string(), filed(work, &file));
        self.reindex();
    }

    pub fn work_mut(&mut self, slug: &str) -> &mut Work {
        &mut self.catalog.works.get_mut(slug).expect("the work was added").record
    }

    pub fn company(&mut self, slug_text: &str, name: &str) {
        if self.catalog.companies.contains_key(slug_text) {
            return;
        }
        let company = Company {
            slug: slug(CompanySlug::parse, slug_text),
            name: name.into(),
            kind: "label".into(),
            country: None,
            disambiguation: None,
            begin: None,
            end: None,
            ties: Vec::new(),
        };
        self.catalog.companies.insert(slug_text.into(), filed(company, &format!("companies/{slug_text}.md")));
        self.reindex();
    }

    /// A chart of songs with Saturday issues, all of whose rows are held.
    pub fn songs_chart(&mut self, slug_text: &str, size: u16, from: &str, to: &str) {
        self.company("publisher", "Publisher");
        let chart = Chart {
            slug: slug(ChartSlug::parse, slug_text),
            name: slug_text.to_uppercase(),
            publisher: slug(CompanySlug::parse, "publisher"),
            territory: "world".into(),
            ranks: Ranks::Songs,
            size,
            since: Some(date("2020-09-19")),
            until: None,
            ties: false,
            calendar: Calendar {
                epochs: vec![Epoch {
                    from: date("2020-09-19"),
                    issue_weekday: Weekday::parse("saturday").expect("a weekday"),
                    tracking_days: Some(7),
                    tracking_ends_days_before_issue: Some(9),
                    published_days_before_issue: Some(4),
                    exceptions: Vec::new(),
                }],
            },
            held: vec![Held {
                from: date(from),
                to: date(to),
                top: size,
                works: HeldWorks::All,
                missing: Vec::new(),
                source: None,
            }],
        };
        self.catalog.charts.insert(slug_text.into(), filed(chart, &format!("charts/{slug_text}.toml")));
        self.reindex();
    }

    pub fn chart_mut(&mut self, slug: &str) -> &mut Chart {
        &mut self.catalog.charts.get_mut(slug).expect("the chart was added").record
    }

    pub fn row(&mut self, chart: &str, week: &str, position: u16, title: &str, credit: &str) {
        let week = date(week);
        let row =
            Row { week, position, title: title.into(), credit: credit.into(), printed_peak: None, printed_weeks: None };
        let file = format!("charts/{chart}/{}.csv", week.year());
        let rows = self.catalog.rows.entry(chart.into()).or_default();
        rows.push(FiledRow { row, file: file.into(), span: 0..0 });
        rows.sort_by_key(|filed| (filed.row.week, filed.row.position));
    }

    pub fn searched(&mut self, chart: &str, work: &str, through: &str) {
        let searched = Searched { work: slug(WorkSlug::parse, work), through: date(through) };
        let file = format!("charts/{chart}/searched.csv").into();
        self.catalog.searched.entry(chart.into()).or_default().push(FiledSearch { searched, file, span: 0..0 });
    }

    /// An award with one category.
    pub fn award(&mut self, slug_text: &str, category: &str, honours: Honours) {
        let category =
            Category { slug: slug(CategorySlug::parse, category), name: category.into(), honours, names: Vec::new() };
        let award = Award {
            slug: slug(AwardSlug::parse, slug_text),
            name: slug_text.into(),
            body: None,
            categories: vec![category],
        };
        self.catalog.awards.insert(slug_text.into(), filed(award, &format!("awards/{slug_text}.toml")));
        self.reindex();
    }

    /// An edition with one category.
    pub fn edition(&mut self, award: &str, slug_text: &str, year: i16, category: &str, nominations: Vec<Nomination>) {
        let category = EditionCategory { category: slug(CategorySlug::parse, category), complete: false, nominations };
        let edition = Edition {
            award: slug(AwardSlug::parse, award),
            slug: slug(EditionSlug::parse, slug_text),
            name: format!("{award} {slug_text}"),
            year,
            nominations_on: None,
            ceremony_on: None,
            categories: vec![category],
        };
        let key = format!("{award}/{slug_text}");
        let file = format!("awards/{key}.toml");
        self.catalog.editions.insert(key, filed(edition, &file));
        self.reindex();
    }

    pub fn source(&mut self, slug_text: &str) {
        let source = Source {
            slug: slug(SourceSlug::parse, slug_text),
            title: format!("The {slug_text}"),
            tier: Tier::Press,
            publisher: None,
            author: None,
            url: None,
            published: None,
            accessed: None,
            lang: None,
            claims: Vec::new(),
        };
        self.catalog.sources.insert(slug_text.into(), filed(source, &format!("sources/{slug_text}.md")));
        self.reindex();
    }

    pub fn source_mut(&mut self, slug: &str) -> &mut Source {
        &mut self.catalog.sources.get_mut(slug).expect("the source was added").record
    }

    pub fn article(&mut self, slug_text: &str, title: &str) {
        let article = Article {
            slug: slug(ArticleSlug::parse, slug_text),
            lang: Lang::En,
            title: title.into(),
            summary: None,
            published: None,
            authors: Vec::new(),
            about: Vec::new(),
        };
        let file = format!("articles/{slug_text}.md");
        self.catalog.articles.insert((slug_text.into(), Lang::En), filed(article, &file));
        self.reindex();
    }

    /// Gives an article its text.
    pub fn text(&mut self, article: &str, markdown: &str) {
        let key = (article.to_owned(), Lang::En);
        let filed = self.catalog.articles.get_mut(&key).expect("the article was added");
        filed.prose.document = markup::parse(markdown, Kind::Article.sections());
    }
}

pub(crate) fn filed<T>(record: T, file: &str) -> Filed<T> {
    Filed {
        record,
        noted: Noted::default(),
        prose: Prose::default(),
        file: file.into(),
        spans: Spans::default(),
        sha256: String::new(),
        charted: Charted::default(),
    }
}
