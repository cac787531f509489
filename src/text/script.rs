//! Which stretches of a text are Korean or Japanese.

/// A stretch of text in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'a> {
    pub text: &'a str,
    /// `ko` or `ja`; `None`: whatever surrounds it.
    pub lang: Option<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Hangul,
    Kana,
    /// Chinese characters: Korean or Japanese only by their neighbours.
    Han,
    /// Spaces and punctuation: belong to a run when it goes on behind them.
    Between,
    Other,
}

/// Parts a text where its script says Korean (Hangul) or Japanese (kana).
///
/// Chinese characters count with the Hangul or kana they touch, and are left alone otherwise: they
/// may be Chinese. The runs are never empty and together are the text.
pub fn language_runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (length, lang) = match marked_prefix(rest) {
            Some((length, lang)) => (length, Some(lang)),
            None => (unmarked_prefix(rest), None),
        };
        let (run, tail) = rest.split_at(length);
        rest = tail;
        Some(Run { text: run, lang })
    })
}

/// The length and language of the Korean or Japanese that `text` begins with.
fn marked_prefix(text: &str) -> Option<(usize, &'static str)> {
    let own = text.chars().map(script).find(|s| *s != Script::Han)?;
    let lang = match own {
        Script::Hangul => "ko",
        Script::Kana => "ja",
        _ => return None,
    };
    let mut end = 0;
    for (at, c) in text.char_indices() {
        match script(c) {
            s if s == own || s == Script::Han => end = at + c.len_utf8(),
            Script::Between => {}
            _ => break,
        }
    }
    Some((end, lang))
}

/// The length of what comes before the next Korean or Japanese, at least one character.
fn unmarked_prefix(text: &str) -> usize {
    // A run of Chinese characters is judged by what ends it, so that each is looked at once.
    let mut han_start = None;
    for (at, c) in text.char_indices() {
        match script(c) {
            Script::Hangul | Script::Kana => return han_start.unwrap_or(at),
            Script::Han => han_start = han_start.or(Some(at)),
            Script::Between | Script::Other => han_start = None,
        }
    }
    text.len()
}

fn script(c: char) -> Script {
    match c {
        '\u{1100}'..='\u{11ff}'
        | '\u{3130}'..='\u{318f}'
        | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7ff}'
        | '\u{ffa0}'..='\u{ffdf}' => Script::Hangul,
        '\u{3041}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => {
            Script::Kana
        }
        '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
            Script::Han
        }
        c if c.is_alphanumeric() => Script::Other,
        _ => Script::Between,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn runs(text: &str) -> Vec<(&str, &str)> {
        language_runs(text).map(|run| (run.text, run.lang.unwrap_or(""))).collect()
    }

    #[test]
    fn hangul_in_english_prose_is_a_run() {
        assert_eq!(runs("APT. (아파트) is"), [("APT. (", ""), ("아파트", "ko"), (") is", "")]);
    }

    #[test]
    fn a_run_goes_on_over_spaces_and_punctuation() {
        assert_eq!(runs("say 꽃잎, 점 now"), [("say ", ""), ("꽃잎, 점", "ko"), (" now", "")]);
    }

    #[test]
    fn chinese_characters_go_with_the_kana_or_hangul_they_touch() {
        assert_eq!(runs("君の名は"), [("君の名は", "ja")]);
        assert_eq!(runs("a 大韓민국"), [("a ", ""), ("大韓민국", "ko")]);
        assert_eq!(runs("王一博"), [("王一博", "")]);
        assert_eq!(runs("王一博 is"), [("王一博 is", "")]);
    }

    #[test]
    fn korean_and_japanese_side_by_side_are_two_runs() {
        assert_eq!(runs("로제 ロゼ"), [("로제", "ko"), (" ", ""), ("ロゼ", "ja")]);
    }

    proptest! {
        #[test]
        fn runs_together_are_the_text(text in "[a가か中 ,.]{0,40}") {
            let joined: String = language_runs(&text).map(|run| run.text).collect();
            prop_assert_eq!(joined, text.clone());
            for run in language_runs(&text) {
                let marked = run.text.contains(['가', 'か']);
                prop_assert_eq!(marked, run.lang.is_some(), "{}", text);
            }
        }
    }
}
