//! Words that say something in a billing: who comes next, what is no artist, what belongs to the name before.

use crate::model::CreditRole;

/// What a phrase between two names says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// The names after it have this role.
    Role(CreditRole),
    /// `A Presents B`: both are billed alike.
    Presents,
    /// `A, B Present C`: C is the act, A and B are its members.
    Present,
    /// One or the other: `B Or C`.
    Or,
    /// `A vs. B`.
    Versus,
}

use Sense::{Or, Present, Presents, Role, Versus};
const FEATURED: Sense = Role(CreditRole::Featured);
const WITH: Sense = Role(CreditRole::With);
const REMIXER: Sense = Role(CreditRole::Remixer);

/// Phrases of whole words, small letters, without the full stops at their ends. The first that fits counts, so the longer
/// stand before the shorter.
pub(super) const PHRASES: &[(&[&str], Sense)] = &[
    (&["in", "a", "duet", "with"], WITH),
    (&["a", "duet", "with"], WITH),
    (&["in", "duet", "with"], WITH),
    (&["duet", "with"], WITH),
    (&["together", "with"], WITH),
    (&["along", "with"], WITH),
    (&["with", "the", "orchestra", "&", "chorus", "of"], WITH),
    (&["with", "the", "orchestra", "and", "chorus", "of"], WITH),
    (&["with", "the", "orchestra", "of"], WITH),
    (&["with", "the", "orchestra", "conducted", "by"], WITH),
    (&["with", "orchestra", "conducted", "by"], WITH),
    (&["with", "orchestra", "directed", "by"], WITH),
    (&["orchestra", "conducted", "by"], WITH),
    (&["conducted", "by"], WITH),
    (&["with", "vocals", "by"], FEATURED),
    (&["with", "vocal", "by"], FEATURED),
    (&["with"], WITH),
    (&["w/"], WITH),
    (&["mit"], WITH),
    (&["guest", "starring"], FEATURED),
    (&["co", "starring"], FEATURED),
    (&["co-starring"], FEATURED),
    (&["starring"], FEATURED),
    (&["also", "featuring"], FEATURED),
    (&["featuring"], FEATURED),
    (&["feat"], FEATURED),
    (&["ft"], FEATURED),
    (&["f/"], FEATURED),
    (&["introducing"], FEATURED),
    (&["lead", "vocals", "by"], FEATURED),
    (&["lead", "vocal", "by"], FEATURED),
    (&["vocals", "by"], FEATURED),
    (&["vocal", "by"], FEATURED),
    (&["narration", "by"], FEATURED),
    (&["narrated", "by"], FEATURED),
    (&["remixed", "by"], REMIXER),
    (&["remix", "by"], REMIXER),
    (&["presents"], Presents),
    (&["presenting"], Presents),
    (&["pres"], Presents),
    (&["present"], Present),
    (&["versus"], Versus),
    (&["vs"], Versus),
    (&["or"], Or),
];

/// What may stand between such a phrase and a name: `With Special Guests Ol' Dirty Bastard & Slash`.
pub(super) const FILLERS: &[&[&str]] = &[
    &["very", "special", "guests"],
    &["very", "special", "guest"],
    &["special", "guest", "stars"],
    &["special", "guest", "star"],
    &["special", "guests"],
    &["special", "guest"],
    &["guest", "artists"],
    &["guest", "artist"],
    &["introducing"],
    // `Featuring the "Sound of Frankie Valli"`
    &["the", "\"sound", "of"],
];

/// Whether a word begins a billing only where something was cut off before it.
pub(super) fn begins_nothing(word: &str) -> bool {
    matches!(word, "featuring" | "feat" | "ft" | "f/")
}

/// What a credit cut off at its sixty-fourth letter may end in; no name does.
pub(super) const LOOSE_ENDS: &[&str] = &["&", "+", "and", "with", "featuring", "feat", "ft"];

/// `Lipps, Inc.`, `Sammy Davis, Jr.`: what stands after a comma and belongs to the name before it.
pub(super) const SUFFIXES: &[&str] =
    &["jr", "sr", "inc", "ltd", "llc", "corp", "etc", "esq", "md", "m.d", "phd", "ph.d", "i", "ii", "iii", "iv"];

/// `And His Orchestra`, `y su banda`: what follows belongs to the leader before it.
pub(super) const POSSESSIVES: &[&str] = &["his", "her", "their", "su", "sus", "seine", "ses", "son"];

/// A company that has no name of its own: `Ray Conniff And The Singers`, `Kool & Friends`.
pub(super) const COMPANY: &[&str] = &[
    "orchestra",
    "orchester",
    "orch",
    "orchestre",
    "orquesta",
    "chorus",
    "chorale",
    "choir",
    "singers",
    "voices",
    "strings",
    "band",
    "combo",
    "trio",
    "quartet",
    "quintet",
    "sextet",
    "ensemble",
    "group",
    "friends",
    "friend",
    "company",
    "co",
    "crew",
    "family",
    "sons",
    "daughters",
    "brothers",
    "gang",
    "piano",
    "guitar",
    "harp",
    "organ",
    "rhythm",
    "others",
    "guests",
    "cast",
    "woodwinds",
    "brass",
    "percussion",
    "big",
    "string",
    "children's",
];

/// Last words of a long name that nobody leads: `James Cleveland & The Southern California Community Choir`.
pub(super) const INSTITUTIONS: &[&str] = &["choir", "orchestra", "philharmonic", "ensemble", "singers", "chorus"];

/// First words of companies and works of which someone is a part only as their name goes: `Kings Of Leon`.
pub(super) const HEADS_OF_NAMES: &[&str] = &[
    "army",
    "art",
    "artists",
    "band",
    "best",
    "book",
    "boys",
    "cast",
    "children",
    "choir",
    "chorus",
    "city",
    "daughters",
    "dukes",
    "flock",
    "game",
    "girls",
    "heart",
    "house",
    "isle",
    "jesus",
    "kids",
    "king",
    "kings",
    "knights",
    "legacy",
    "lords",
    "man",
    "masters",
    "men",
    "ministry",
    "monsters",
    "orchestra",
    "out",
    "people",
    "pride",
    "prince",
    "princes",
    "prophets",
    "queen",
    "queens",
    "seconds",
    "shade",
    "shades",
    "singers",
    "soldiers",
    "sons",
    "soul",
    "sound",
    "sounds",
    "spirit",
    "state",
    "story",
    "style",
    "styles",
    "taste",
    "theory",
    "tower",
    "united",
    "voice",
    "voices",
    "women",
    "world",
];

/// Films and shows that charts print in front of a slash, where the performer belongs.
pub(super) const FILMS: &[&str] = &[
    "a chorus line",
    "a star is born",
    "annie",
    "beverly hills cop",
    "chicago",
    "deliverance",
    "dirty dancing",
    "fame",
    "flashdance",
    "footloose",
    "ghostbusters",
    "grease",
    "hair",
    "jaws",
    "jesus christ superstar",
    "love story",
    "mahogany",
    "midnight cowboy",
    "miami vice",
    "rocky",
    "saturday night fever",
    "shaft",
    "soundtrack",
    "superfly",
    "the bodyguard",
    "the exorcist",
    "the godfather",
    "the graduate",
    "the lion king",
    "the sting",
    "titanic",
    "top gun",
    "west side story",
    "xanadu",
];
