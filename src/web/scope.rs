//! How far an artist's figures reach: the switch on its page, read from `scope` and `voices`.

use super::ordering::Choice;
use super::{PageError, Visit};
use crate::model::{Lang, Through};
use crate::snapshot::read::{ArtistPage, Reach, Widened};
use crate::urls;

/// The words of `scope=`, the narrowest first; each takes in the one before.
const WORDS: [&str; 3] = ["self", "units", "groups"];

/// What a visitor asks to be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope {
    /// The place in [`WORDS`].
    width: usize,
    voices: bool,
}

impl Scope {
    pub const PARAMETERS: &[&str] = &["scope", "voices"];

    /// # Errors
    /// [`PageError::BadQuery`] for another `scope`, or a `voices` that is not 1.
    pub fn of(visit: &Visit) -> Result<Self, PageError> {
        let width = match visit.parameter("scope")? {
            None => 0,
            Some(word) => WORDS.iter().position(|known| *known == word).ok_or(PageError::BadQuery("scope"))?,
        };
        match visit.parameter("voices")?.as_deref() {
            None => Ok(Self { width, voices: false }),
            Some("1") => Ok(Self { width, voices: true }),
            Some(_) => Err(PageError::BadQuery("voices")),
        }
    }

    pub fn reach(self) -> Reach {
        Reach { units: self.width >= 1, groups: self.width >= 2, voices: self.voices }
    }

    /// Whether the page is the artist's own, and no wider view of it.
    pub fn is_plain(self) -> bool {
        self == Self::default()
    }

    fn href(self, lang: Lang, slug: &str) -> String {
        urls::artist_scope(lang, slug, WORDS.get(self.width).copied().filter(|_| self.width > 0), self.voices)
    }

    /// The views that would show something else than this one; none where there is no other.
    pub fn choices(self, artist: &ArtistPage, visit: &Visit) -> Vec<Choice> {
        let words = &visit.strings.scope;
        let slug = &artist.dossier.link.slug;
        let act = artist.kind.is_group();
        let offers = artist.offers;
        let widths = [
            (true, words.own),
            (offers.units > 0, words.units),
            (offers.groups > 0, if act { words.members } else { words.groups }),
        ];
        let width = |(width, (offered, words)): (usize, (bool, &'static str))| {
            (offered || width == self.width).then(|| Choice {
                href: Self { width, ..self }.href(visit.links, slug),
                words,
                current: width == self.width,
            })
        };
        let mut choices: Vec<Choice> = widths.into_iter().enumerate().filter_map(width).collect();
        if choices.len() == 1 {
            choices.clear();
        }
        if offers.voices > 0 || !artist.cast.is_empty() || self.voices {
            choices.push(Choice {
                href: Self { voices: !self.voices, ..self }.href(visit.links, slug),
                words: match (self.voices, artist.cast.is_empty()) {
                    (false, true) => words.with_voices,
                    (false, false) => words.with_people,
                    (true, _) => words.without_voices,
                },
                current: false,
            });
        }
        choices
    }

    /// What counts in this view, in words.
    pub fn definition(self, artist: &ArtistPage, visit: &Visit) -> String {
        let words = &visit.strings.scope;
        let act = artist.kind.is_group();
        let width = (words.definition)(self.width, act);
        let mut all = vec![width];
        if self.voices && artist.cast.is_empty() {
            all.push(words.voices_definition);
            if artist.offers.voices == 0 {
                all.push(words.voices_none);
            }
        }
        all.join(" ")
    }
}

/// The heading over the works that come in through one act.
pub fn heading(widened: &Widened, visit: &Visit) -> String {
    let words = &visit.strings.scope;
    let via = &widened.via.title;
    match (widened.through, &widened.voiced) {
        (Through::Voice, Some(voiced)) => (words.as_voice_in)(&voiced.title, via),
        (Through::Voice, None) => (words.as_voice)(via),
        (Through::Member, _) => (words.by_member)(via),
        (Through::Unit | Through::Group, _) => (words.as_member)(via),
    }
}
