//! The pages of the site, each with its path, and the way back from a path to the page.

use super::query::PATH;
use crate::model::{Date, Kind, Lang, RankingName, RecordRef, ReportName, Shelf, is_slug};
use percent_encoding::{percent_decode_str, utf8_percent_encode};

/// A page of the site, by what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    Home,
    /// The list of all records of a kind that has one.
    List(Kind),
    Record(RecordRef),
    /// The ledger of all claims.
    Claims,
    /// One work's weeks on one chart.
    Run {
        shelf: Shelf,
        work: String,
        chart: String,
    },
    ChartWeek {
        chart: String,
        week: Date,
    },
    /// Works side by side: which ones stands in the query, see [`super::compare`].
    Compare,
    /// How two artists are connected: who stands in the query, see [`super::paths`].
    Paths,
    /// The list of reports on the records.
    Reports,
    Report(ReportName),
    /// An artist and those tied to it.
    Network(String),
    /// An artist's releases alone beside those together.
    Versus(String),
    /// The same over all artists.
    Contests,
    /// The list of rankings.
    Rankings,
    Ranking(RankingName),
    /// Which countries' artists work together, year by year.
    Matrix,
    /// The years, and how much happened in each.
    Timeline,
    Year(i16),
    /// What two artists made together. Canonical where the first slug is before the second: see [`super::pair`].
    Pair(String, String),
    /// The snapshot and what it holds, to take away.
    Data,
    /// Search results: what is sought stands in the query, see [`super::search`].
    Search,
    /// The records of one name, by its folded key.
    Names(String),
}

impl Address {
    /// The path, such as `/artists/rose` or `/ko/artists/rose`.
    pub fn path(&self, lang: Lang) -> String {
        let prefix = match lang {
            Lang::En => "",
            Lang::Ko => "/ko",
        };
        match self {
            Address::Home if prefix.is_empty() => "/".to_owned(),
            Address::Home => prefix.to_owned(),
            Address::List(kind) => format!("{prefix}/{}", kind.folder()),
            Address::Claims => format!("{prefix}/claims"),
            Address::Record(record) => format!("{prefix}/{}/{}", record.kind.folder(), record.slug),
            Address::Run { shelf, work, chart } => format!("{prefix}/{}/{work}/charts/{chart}", shelf.as_str()),
            Address::ChartWeek { chart, week } => format!("{prefix}/charts/{chart}/{week}"),
            Address::Compare => format!("{prefix}/compare"),
            Address::Paths => format!("{prefix}/paths"),
            Address::Search => format!("{prefix}/search"),
            Address::Names(key) => format!("{prefix}/names/{}", utf8_percent_encode(key, PATH)),
            Address::Reports => format!("{prefix}/reports"),
            Address::Report(report) => format!("{prefix}/reports/{}", report.as_str()),
            Address::Network(artist) => format!("{prefix}/artists/{artist}/{NETWORK}"),
            Address::Versus(artist) => format!("{prefix}/artists/{artist}/{VERSUS}"),
            Address::Contests => format!("{prefix}/rankings/{VERSUS}"),
            Address::Rankings => format!("{prefix}/rankings"),
            Address::Ranking(name) => format!("{prefix}/rankings/{}", name.as_str()),
            Address::Matrix => format!("{prefix}/rankings/{MATRIX}"),
            Address::Timeline => format!("{prefix}/timeline"),
            Address::Year(year) => format!("{prefix}/timeline/{year:04}"),
            Address::Pair(one, other) => format!("{prefix}/artists/{one}/{WITH}/{other}"),
            Address::Data => format!("{prefix}/data"),
        }
    }

    /// The page a canonical path leads to, and its language. `None` for a path that no page has; whether the
    /// record exists is for the snapshot to say.
    pub fn parse(path: &str) -> Option<(Lang, Address)> {
        let (lang, rest) = match path.strip_prefix("/ko") {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => (Lang::Ko, rest),
            _ => (Lang::En, path),
        };
        if (rest.is_empty() && lang == Lang::Ko) || (rest == "/" && lang == Lang::En) {
            return Some((lang, Address::Home));
        }
        if rest == "/claims" {
            return Some((lang, Address::Claims));
        }
        let parts: Vec<&str> = rest.strip_prefix('/')?.split('/').collect();
        match parts[..] {
            ["compare"] => return Some((lang, Address::Compare)),
            ["paths"] => return Some((lang, Address::Paths)),
            ["data"] => return Some((lang, Address::Data)),
            ["search"] => return Some((lang, Address::Search)),
            ["names", key] if !key.is_empty() => {
                let key = percent_decode_str(key).decode_utf8().ok()?;
                return Some((lang, Address::Names(key.into_owned())));
            }
            ["reports"] => return Some((lang, Address::Reports)),
            ["reports", name] => return Some((lang, Address::Report(ReportName::parse(name)?))),
            ["timeline"] => return Some((lang, Address::Timeline)),
            ["timeline", text] => return Some((lang, Address::Year(year(text)?))),
            ["rankings"] => return Some((lang, Address::Rankings)),
            ["rankings", VERSUS] => return Some((lang, Address::Contests)),
            ["rankings", MATRIX] => return Some((lang, Address::Matrix)),
            ["rankings", name] => return Some((lang, Address::Ranking(RankingName::parse(name)?))),
            _ => {}
        }
        let kind = Kind::ALL.iter().copied().find(|kind| kind.folder() == parts[0])?;
        if !parts[1..].iter().all(|part| is_slug(part)) {
            return None;
        }
        let address = match (kind, &parts[1..]) {
            (Kind::Page, []) => return None,
            (_, []) => Address::List(kind),
            (Kind::Award, [award, edition]) => {
                Address::Record(RecordRef::new(Kind::Edition, format!("{award}/{edition}")))
            }
            (Kind::Artist, [artist, NETWORK]) => Address::Network((*artist).to_owned()),
            (Kind::Artist, [artist, VERSUS]) => Address::Versus((*artist).to_owned()),
            (Kind::Artist, [one, WITH, other]) => Address::Pair((*one).to_owned(), (*other).to_owned()),
            (Kind::Chart, [chart, week]) => Address::ChartWeek { chart: (*chart).to_owned(), week: week.parse().ok()? },
            (Kind::Collaboration, [work, "charts", chart]) => run(Shelf::Collaborations, work, chart),
            (Kind::Work, [work, "charts", chart]) => run(Shelf::Works, work, chart),
            (_, [slug]) => Address::Record(RecordRef::new(kind, *slug)),
            _ => return None,
        };
        Some((lang, address))
    }
}

/// The last part of the address of an artist and those tied to it.
const NETWORK: &str = "network";

/// The last part of the addresses that hold releases alone against releases together.
const VERSUS: &str = "solo-vs-collaboration";

/// The last part of the address of the table of countries.
const MATRIX: &str = "countries-by-year";

/// Stands between two artists in the address of what they made together.
const WITH: &str = "with";

pub(super) fn run(shelf: Shelf, work: &str, chart: &str) -> Address {
    Address::Run { shelf, work: work.to_owned(), chart: chart.to_owned() }
}

/// A year as addresses spell it: four digits.
pub fn year(text: &str) -> Option<i16> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then(|| text.parse().ok()).flatten()
}

/// The canonical address of two artists: the slugs in their order.
pub fn in_order(one: &str, other: &str) -> Address {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    Address::Pair(first.to_owned(), second.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_page() {
        let week = "2024-11-02".parse().expect("a date");
        let mut all = vec![
            Address::Home,
            Address::Compare,
            Address::Paths,
            Address::Search,
            Address::Names("로제".into()),
            Address::Names("!!!".into()),
            Address::Reports,
            Address::Report(ReportName::Stale),
            Address::Claims,
            Address::Contests,
            Address::Network("rose".into()),
            Address::Rankings,
            Address::Ranking(RankingName::Pairs),
            Address::Matrix,
            Address::Timeline,
            Address::Year(2024),
            Address::Versus("rose".into()),
            Address::Pair("bruno-mars".into(), "rose".into()),
            Address::ChartWeek { chart: "billboard-hot-100".into(), week },
            run(Shelf::Collaborations, "apt", "billboard-hot-100"),
            run(Shelf::Works, "butter", "billboard-hot-100"),
            Address::Record(RecordRef::new(Kind::Edition, "grammys/68")),
        ];
        for kind in Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Edition)) {
            all.push(Address::Record(RecordRef::new(*kind, "some-slug")));
            if *kind != Kind::Page {
                all.push(Address::List(*kind));
            }
        }
        for address in all {
            for lang in Lang::ALL {
                assert_eq!(Address::parse(&address.path(lang)), Some((lang, address.clone())));
            }
        }
    }

    #[test]
    fn a_path_that_is_not_canonical_is_no_page() {
        for path in
            ["", "//", "/ko/", "/artists/", "/Artists", "/artists/Rose", "/pages", "/kontakt", "/charts/x/2024-1-1"]
        {
            assert!(Address::parse(path).is_none(), "{path}");
        }
    }
}
