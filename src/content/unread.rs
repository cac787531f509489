//! What is told of a file that cannot be read: it has no place here, a name that is no slug, bytes that are no text, or it does not
//! begin as it should.

use crate::diag::{Code, Diagnostic};
use crate::model::Kind;
use std::sync::Arc;

/// The fault of a file that stands where nothing is read.
pub fn nowhere(name: &Arc<str>) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnreadFile, name, 0..0, format!("nothing reads `{name}`"));
    let (folder, file) = name.split_once('/').unwrap_or((name, ""));
    let folders = Kind::ALL.iter().map(|kind| kind.folder()).chain(["images"]);
    match crate::diag::nearest(folder, folders) {
        Some(near) if near != folder && !file.is_empty() => fault.help(format!("did you mean `{near}/`?")),
        Some(_) if !file.is_empty() && !file.contains('/') => fault.help(ending_help(folder, file)),
        _ => fault.help("the README in this folder lists where each kind of file belongs"),
    }
}

/// The fault of a record whose file has a name that is no address.
pub fn bad_slug(name: &Arc<str>, stem: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::BadSlug, name, 0..0, format!("the file name `{stem}` is not a slug"));
    match crate::text::slugify(stem) {
        Some(slug) => fault.help(format!("rename it to `{slug}`")),
        None => fault.help("small letters a-z, digits and single hyphens"),
    }
}

/// The fault of a file that is text up to a byte.
pub fn not_utf8(name: &Arc<str>, at: usize) -> Diagnostic {
    Diagnostic::new(Code::NotUtf8, name, at..at + 1, "the file is not UTF-8 text from here on")
        .help("save it again with the encoding UTF-8")
}

/// What to do about a file that does not begin with its front matter.
pub fn begin_help(text: &str) -> &'static str {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("");
    match first {
        "+++" => "`+++` is the whole first line: nothing stands before it, no blank and no empty line",
        "---" => "the facts stand between two lines of `+++`, not `---`, and are written `key = \"value\"`",
        _ => "the facts stand between two lines of `+++`, the text below them",
    }
}

/// What to do about a file in a folder of records that has not the ending of records there.
fn ending_help(folder: &str, file: &str) -> String {
    let ending = match folder {
        "charts" | "awards" => ".toml",
        "images" => return "a picture ends in `.png`, `.jpg` or `.webp`, in small letters".to_owned(),
        _ => ".md",
    };
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    match crate::text::slugify(stem) {
        Some(slug) => format!("a record there ends in `{ending}`: rename it to `{folder}/{slug}{ending}`"),
        None => format!("a record there ends in `{ending}`"),
    }
}
