//! An artist's timeline in words, and the figures its page opens with.

use super::figures;
use super::record::{marked, native, short_day};
use super::svg::{Bar, Lane, LanesDrawing};
use super::{Html, Strings, ink};
use crate::model::{Date, Lang, Outcome, Shelf};
use crate::snapshot::read::{ArtistPage, AwardLane, LaneRun, Link, Membership, WorkLane};
use crate::text::words;

/// Memberships that a timeline shows: more of them than any group of today has members on a stage.
const MEMBERSHIPS: usize = 14;

/// Who writes, in which language, to pages in which, and on what day.
#[derive(Clone, Copy)]
pub struct Teller {
    pub lang: Lang,
    pub links: Lang,
    pub today: Date,
}

impl Teller {
    fn strings(self) -> &'static Strings {
        Strings::of(self.lang)
    }

    /// The timeline of an artist: groups or members, works, awards. `None` where nothing of it has a date.
    pub fn timeline(self, artist: &ArtistPage) -> Option<LanesDrawing> {
        let ties = artist.groups.iter().chain(&artist.members);
        let memberships = ties.filter_map(|tie| self.membership(tie, artist)).take(MEMBERSHIPS);
        let works = artist.lanes.works.iter().filter_map(|lane| self.work(lane));
        let awards = artist.lanes.awards.iter().map(|lane| self.award(lane));
        let lanes: Vec<Lane> = memberships.chain(works).chain(awards).collect();
        (!lanes.is_empty()).then(|| LanesDrawing::new(lanes, self.today, self.strings().artist.timeline_along))
    }

    fn lane(self, link: &Link, words: Html, bar: Bar) -> Lane {
        let native = native(link, self.lang).map(|(text, lang)| (text.to_owned(), lang.to_owned()));
        Lane { href: link.href(self.links), name: marked(&link.title, self.lang), native, words, bar }
    }

    /// One whose beginning nobody noted has no place among the years.
    fn membership(self, tie: &Membership, artist: &ArtistPage) -> Option<Lane> {
        let from = tie.begins?.earliest();
        let end = tie.ends.or(artist.ends);
        let to = end.map_or(self.today, |end| end.latest().min(self.today)).max(from);
        let period = words::period(tie.begins, tie.ends, self.lang);
        let words = marked(&(self.strings().artist.lane_member)(period.as_deref()), self.lang);
        Some(self.lane(&tie.artist, words, Bar::Span { from, to, ink: ink::ink(&tie.artist.slug) }))
    }

    fn work(self, lane: &WorkLane) -> Option<Lane> {
        let strings = self.strings();
        let kind = lane.kind.label(self.lang);
        let (words, bar) = match (&lane.run, lane.released) {
            (Some(LaneRun { line, size, weeks }), _) => {
                let count = match figures::weeks(line, line.weeks, strings) {
                    exact if exact == line.weeks.to_string() => (strings.weeks)(line.weeks.into()),
                    _ => (strings.at_least_weeks)(line.weeks.into()),
                };
                let peak = figures::peak(line, strings);
                let words = (strings.artist.lane_run)(kind, &line.chart.title, &peak, &count);
                let together = lane.shelf == Shelf::Collaborations;
                (marked(&words, self.lang), Bar::Weeks { weeks: weeks.clone(), size: *size, together })
            }
            (None, Some(day)) => {
                let words = if lane.ranked { strings.artist.lane_no_run } else { "" };
                let words = format!("{}, {}{words}", marked(kind, self.lang), short_day(day, self.lang));
                (Html::trusted(words), Bar::Release(day.earliest()))
            }
            (None, None) => return None,
        };
        Some(self.lane(&lane.work, words, bar))
    }

    fn award(self, lane: &AwardLane) -> Lane {
        let count = |result| {
            let of = lane.results.iter().filter(|(_, found)| *found == result).count();
            u64::try_from(of).unwrap_or(u64::MAX)
        };
        let all = u64::try_from(lane.results.len()).unwrap_or(u64::MAX);
        let words = (self.strings().artist.lane_results)(all, count(Outcome::Won), count(Outcome::Pending));
        let results = lane.results.iter().map(|(day, result)| (day.earliest(), *result)).collect();
        self.lane(&lane.award, marked(&words, self.lang), Bar::Results(results))
    }

    /// The three or four figures that say most of an artist, how high it came first, each with the way to what it is counted
    /// from.
    pub fn figures(self, artist: &ArtistPage) -> Vec<BigFigure> {
        let strings = self.strings();
        let w = &strings.artist;
        let runs = || artist.lanes.works.iter().filter_map(|lane| Some((lane, lane.run.as_ref()?)));
        let weeks = runs()
            .max_by_key(|(lane, run)| (run.line.weeks, lane.shelf == Shelf::Collaborations))
            .filter(|(_, run)| run.line.weeks > 1)
            .map(|(lane, LaneRun { line, .. })| BigFigure {
                number: line.weeks.to_string(),
                words: (w.figure_weeks)(&lane.work.title, &line.chart.title, line.coverage.is_lower_bound()),
                href: figures::run_href(line, self.links),
            });
        let led = artist.charts.iter().max_by_key(|chart| chart.weeks_at_one).filter(|chart| chart.weeks_at_one > 0);
        let best = runs()
            .filter(|(_, LaneRun { line, .. })| line.coverage.settles(line.printed_peak, line.peak))
            .min_by_key(|(_, run)| (run.line.peak, run.size));
        let place = match (led, best) {
            (Some(chart), _) => Some(BigFigure {
                number: chart.weeks_at_one.to_string(),
                words: (w.figure_at_one)(&chart.chart.title),
                href: "#charts".to_owned(),
            }),
            (None, Some((lane, LaneRun { line, .. }))) => Some(BigFigure {
                number: line.peak.to_string(),
                words: (w.figure_peak)(&line.chart.title, &lane.work.title),
                href: figures::run_href(line, self.links),
            }),
            (None, None) => None,
        };
        let counted = |count: usize, words: fn(u64) -> String, href: &str| {
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            (count > 0).then(|| BigFigure { number: words::number(count), words: words(count), href: href.to_owned() })
        };
        let shared = artist.appearances.iter().filter(|one| one.shelf == Shelf::Collaborations).count();
        let all = [
            place,
            weeks,
            counted(shared, w.figure_collaborations, "#collaborations"),
            counted(artist.nominations.len(), w.figure_nominations, "#nominations"),
        ];
        all.into_iter().flatten().take(4).collect()
    }
}

/// A figure large enough to be read first, what it counts, and the way to the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BigFigure {
    pub number: String,
    pub words: String,
    pub href: String,
}
