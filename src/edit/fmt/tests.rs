use super::*;
use crate::content::role;
use proptest::prelude::*;

fn artist(toml: &str) -> Result<String, String> {
    let text = format(&role("artists/a.md"), format!("+++\n{toml}+++\n").as_bytes())?;
    Ok(text["+++\n".len()..text.len() - "+++\n".len()].to_owned())
}

fn chart(toml: &str) -> String {
    format(&role("charts/a.toml"), toml.as_bytes()).expect("TOML")
}

#[test]
fn keys_stand_in_the_order_of_the_guide() {
    let toml = "genres = ['k-pop']\n[cited]\n\"*\" = [\"a\"]\n[ids]\nwikidata = \"Q42\"\n";
    let toml = format!("draft = true\nkind = 'person'\nname = \"R\"\n{toml}");
    assert_eq!(
        artist(&toml).as_deref(),
        Ok("name = \"R\"\nkind = \"person\"\ndraft = true\ngenres = [\"k-pop\"]\n\n\
            [cited]\n\"*\" = [\"a\"]\n\n[ids]\nwikidata = \"Q42\"\n")
    );
}

#[test]
fn lists_of_tables_stand_one_to_a_line() {
    let toml = "name = \"R\"\nnames = [{lang=\"ko\", text=\"로제\"},{ text = 'R \"2\"' }]\nstatus = [\n  { is = \"active\" }\n]\n";
    assert_eq!(
        artist(toml).as_deref(),
        Ok("name = \"R\"\nnames = [\n  { text = \"로제\", lang = \"ko\" },\n  { text = \"R \\\"2\\\"\" },\n]\n\
            status = [{ is = \"active\" }]\n")
    );
}

#[test]
fn a_list_written_under_brackets_comes_above_them_and_the_reverse() {
    let toml = "name = \"R\"\n[[names]] # of her own\ntext = \"로제\"\n# in Korean\nlang = \"ko\"\n";
    assert_eq!(
        artist(toml).as_deref(),
        Ok("name = \"R\"\nnames = [\n  # in Korean\n  { text = \"로제\", lang = \"ko\" }, # of her own\n]\n")
    );
    let held = "name = \"C\"\nheld = [{ top = 10, from = 2024-01-06, to = 2024-12-28 }]\ncited.name = \"a\"\n";
    assert_eq!(
        chart(held),
        "name = \"C\"\n\n[cited]\nname = \"a\"\n\n[[held]]\nfrom = 2024-01-06\nto = 2024-12-28\ntop = 10\n"
    );
}

#[test]
fn comments_stay_with_their_key() {
    let toml = "# About this file.\n\n# the kind\nkind = \"person\" # sure\n# the name\n\nname = \"R\"\n\n# of the list\n\
                genres = [\n  # the first\n  \"pop\", # beside\n  # the last\n]\n# the end\n";
    assert_eq!(
        artist(toml).as_deref(),
        Ok("# About this file.\n\n# the name\nname = \"R\"\n# the kind\nkind = \"person\" # sure\n# of the list\n\
            genres = [\n  # the first\n  \"pop\", # beside\n  # the last\n]\n# the end\n")
    );
}

#[test]
fn a_long_text_keeps_its_lines_and_its_escapes() {
    let toml = "name = \"C\\u00e9\"\nabout = \"\"\"\nOne \\\n  line, \"quoted\".\n\"\"\"\nsize = 1_00\n";
    assert_eq!(chart(toml), "name = \"C\\u00e9\"\nsize = 1_00\nabout = \"\"\"\nOne \\\n  line, \"quoted\".\n\"\"\"\n");
    assert_eq!(chart("about = '''\na\\b\n\"c\"'''\n"), "about = \"\"\"\na\\\\b\n\\\"c\\\"\"\"\"\n");
}

#[test]
fn prose_and_tables_change_in_their_line_ends_alone() {
    let text = "\u{feff}+++\r\nname = \"Rose\u{301}\"\r\n+++\r\nRose\u{301}  \r\n\r\n* a";
    let formatted = format(&role("artists/a.md"), text.as_bytes());
    assert_eq!(formatted.as_deref(), Ok("+++\nname = \"Rosé\"\n+++\nRose\u{301}  \n\n* a\n"));
    let rows = "week,position\r\n 2024-01-06 ,\"a\"";
    assert_eq!(
        format(&role("charts/a/2024.csv"), rows.as_bytes()).as_deref(),
        Ok("week,position\n 2024-01-06 ,\"a\"\n")
    );
}

#[test]
fn what_cannot_be_read_is_left_with_its_reason() {
    let broken = artist("name = roze\n").expect_err("no TOML");
    assert!(broken.starts_with("TOML: "), "{broken}");
    assert!(format(&role("artists/a.md"), b"name = 1\n").is_err());
}

#[test]
fn unknown_keys_stand_behind_the_known_ones() {
    let toml = "zzz = 1\nname = \"R\"\n[other]\na = 1\n[cited]\n[[more]]\nb = 1\n";
    assert_eq!(artist(toml).as_deref(), Ok("name = \"R\"\nzzz = 1\n\n[cited]\n\n[other]\na = 1\n\n[[more]]\nb = 1\n"));
}

/// Front matter as editors may write it: any order, any shape, comments wherever they may stand.
fn front_matter() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        Just("\"plain\"".to_owned()),
        Just("'it # \"is\"'".to_owned()),
        Just("2024-10-18".to_owned()),
        Just("[ 'a' ,\"b\", ] # beside".to_owned()),
        Just("[\n  # in\n  \"a\" # before\n  , \"b\", # after\n  # last\n]".to_owned()),
        Just("[{ to = \"x\", text = \"로제\" }, {text='y'}]".to_owned()),
        Just("[{ text = \"y\" }, # one\n # two\n]".to_owned()),
        Just("{ b = 1, a = [1, 2] }".to_owned()),
        Just("\"\"\"\n# no comment\n\"\"\"".to_owned()),
        Just("[]".to_owned()),
    ];
    let names = ["name", "names", "kind", "draft", "genres", "companies", "status", "zzz", "*"];
    let keys = proptest::sample::subsequence(names.to_vec(), 0..names.len()).prop_shuffle();
    let blank = prop_oneof![Just(""), Just("\n"), Just("# note\n"), Just("\n# note\n\n# more\n")];
    let tables =
        proptest::sample::subsequence(vec!["[cited]", "[facts]", "[[member_of]]", "[[member_of]]", "[odd.one]"], 0..4)
            .prop_shuffle();
    (keys, proptest::collection::vec((value, blank), 9), tables).prop_map(|(keys, values, tables)| {
        let mut text = String::new();
        for (key, (value, blank)) in keys.iter().zip(&values) {
            text.push_str(&format!("{blank}\"{key}\" = {value}\n"));
        }
        for (table, (_, blank)) in tables.iter().zip(&values) {
            text.push_str(&format!("{blank}{table} # header\n{blank}\"*\" = ['a']\ngroup = \"b\"\n"));
        }
        text
    })
}

proptest! {
    #[test]
    fn formatting_twice_is_formatting_once(toml in front_matter()) {
        let once = match artist(&toml) {
            Ok(once) => once,
            Err(reason) => { prop_assert!(false, "{reason}\n{toml}"); unreachable!() }
        };
        prop_assert_eq!(toml.parse::<toml::Table>().ok(), once.parse::<toml::Table>().ok());
        prop_assert_eq!(artist(&once), Ok(once.clone()), "from {}", toml);
    }
}

#[test]
fn a_note_above_a_table_of_a_list_stays_there() {
    let toml = "[odd.one] # header\n\"*\" = ['a']\ngroup = \"b\"\n# note\n[[member_of]] # header\n# note\n\"*\" = ['a']\ngroup = \"b\"\n";
    let once = artist(toml).expect("TOML");
    assert_eq!(artist(&once), Ok(once.clone()));
    assert_eq!(once.matches("# note").count(), 2);
}

#[test]
fn comments_of_the_file_stay_apart_from_a_list_of_tables_below_them() {
    let toml = "# About this file.\n\n# of the list\n[[zzz]]\na = 1\n";
    assert_eq!(artist(toml).as_deref(), Ok(toml));
    assert_eq!(
        artist("# About this file.\n\n# of the list\nzzz = [{ a = 1 }]\n").as_deref(),
        Ok("# About this file.\n\n# of the list\n[[zzz]]\na = 1\n")
    );
}
