//! A record's name in its own script: 로제 beside ROSÉ, and nothing beside Bruno Mars.

use crate::content::{Catalog, Entry};
use crate::model::{Kind, Name, NameKind};

/// Languages written in other than Latin letters, by the countries where artists and companies are at home in them.
const HOME: [(&str, &str); 11] = [
    ("CN", "zh"),
    ("GR", "el"),
    ("HK", "zh"),
    ("IN", "hi"),
    ("JP", "ja"),
    ("KP", "ko"),
    ("KR", "ko"),
    ("RU", "ru"),
    ("TH", "th"),
    ("TW", "zh"),
    ("UA", "uk"),
];

/// The first name in a script of the record's own, where its title is in Latin letters.
///
/// An artist's own are the scripts of its country and of those of its groups, a company's that of its country, a work's
/// those of its languages. Where none of these is known, any will do. Legal, former and ended names do not count.
pub fn native<'a>(entry: &Entry<'a>, catalog: &Catalog) -> Option<&'a Name> {
    if has_own_script(entry.title) {
        return None;
    }
    let languages = languages(entry, catalog);
    entry.noted.names.iter().find(|name| {
        let shown = !matches!(name.kind, Some(NameKind::SearchHint | NameKind::Former | NameKind::Legal));
        let own = name.lang.as_deref().is_some_and(|lang| {
            let primary = lang.split('-').next().unwrap_or(lang);
            languages.as_ref().is_none_or(|languages| languages.contains(&primary))
        });
        shown && own && name.to.is_none() && has_own_script(&name.text)
    })
}

/// The languages a record is at home in, without their regions; `None` where nothing tells.
fn languages<'a>(entry: &Entry<'_>, catalog: &'a Catalog) -> Option<Vec<&'a str>> {
    let of_country = |country: &str| HOME.iter().find(|(code, _)| *code == country).map(|(_, lang)| *lang);
    match entry.kind {
        Kind::Artist => {
            let artist = &catalog.artists.get(entry.slug)?.record;
            let groups = artist.member_of.iter().map(|membership| &membership.group).chain(&artist.subunit_of);
            let groups = groups.filter_map(|group| catalog.artists.get(group.as_str())?.record.country.as_deref());
            let countries: Vec<&str> = artist.country.as_deref().into_iter().chain(groups).collect();
            (!countries.is_empty()).then(|| countries.into_iter().filter_map(of_country).collect())
        }
        Kind::Company => {
            let country = catalog.companies.get(entry.slug)?.record.country.as_deref()?;
            Some(of_country(country).into_iter().collect())
        }
        Kind::Collaboration | Kind::Work => {
            let languages = &catalog.works.get(entry.slug)?.record.languages;
            let primary = |code: &'a String| code.split('-').next().unwrap_or(code);
            (!languages.is_empty()).then(|| languages.iter().map(primary).collect())
        }
        _ => None,
    }
}

/// Whether a letter of it is of another script than Latin.
fn has_own_script(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && c >= '\u{370}' && !matches!(c, '\u{1d00}'..='\u{1eff}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::sample::{Sample, credit};

    fn name(text: &str, lang: &str, kind: Option<NameKind>) -> Name {
        Name { text: text.into(), lang: Some(lang.into()), script: None, kind, from: None, to: None }
    }

    fn of<'a>(sample: &'a Sample, slug: &str) -> Option<&'a str> {
        let entry = sample.catalog.entries().find(|entry| entry.slug == slug).expect("the record was added");
        native(&entry, &sample.catalog).map(|name| name.text.as_str())
    }

    /// ROSÉ of New Zealand in a Korean group, Bruno Mars of the United States, and their song.
    fn sample() -> Sample {
        let mut sample = Sample::new();
        sample.group("blackpink", "BLACKPINK");
        sample.person("rose", "ROSÉ");
        sample.person("bruno-mars", "Bruno Mars");
        let apt = sample.song("apt", "APT.", &[credit("rose", " & "), credit("bruno-mars", "")]);
        sample.add(apt);
        for (slug, country) in [("blackpink", "KR"), ("rose", "NZ"), ("bruno-mars", "US")] {
            sample.artist_mut(slug).country = Some(country.into());
        }
        let names = &mut sample.catalog.artists;
        let rose = [name("박채영", "ko", Some(NameKind::Legal)), name("ロゼ", "ja", None), name("로제", "ko", None)];
        names.get_mut("rose").expect("added above").noted.names = rose.to_vec();
        names.get_mut("bruno-mars").expect("added above").noted.names = vec![name("브루노 마스", "ko", None)];
        sample.catalog.works.get_mut("apt").expect("added above").noted.names = vec![name("아파트", "ko", None)];
        sample
    }

    #[test]
    fn an_artist_is_at_home_in_the_languages_of_its_country_and_its_groups() {
        let mut sample = sample();
        assert_eq!((of(&sample, "rose"), of(&sample, "bruno-mars")), (None, None));
        sample.member("rose", "blackpink", None, None);
        assert_eq!(of(&sample, "rose"), Some("로제"));
        sample.artist_mut("bruno-mars").country = None;
        assert_eq!(of(&sample, "bruno-mars"), Some("브루노 마스"));
    }

    #[test]
    fn a_work_is_at_home_in_its_languages() {
        let mut sample = sample();
        assert_eq!(of(&sample, "apt"), Some("아파트"));
        sample.work_mut("apt").languages = vec!["en".into()];
        assert_eq!(of(&sample, "apt"), None);
        sample.work_mut("apt").languages = vec!["en".into(), "ko-KR".into()];
        assert_eq!(of(&sample, "apt"), Some("아파트"));
    }

    #[test]
    fn a_title_that_is_not_latin_has_no_other() {
        let mut sample = sample();
        sample.work_mut("apt").title = "가을".into();
        assert_eq!(of(&sample, "apt"), None);
        assert!(!has_own_script("Nguyễn Đỗ") && has_own_script("王一博"));
    }
}
