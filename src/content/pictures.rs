//! Pictures, joined with what is known of them.

use super::decode::Caption;
use super::walk::{File, Role};
use crate::diag::{Code, Diagnostic};
use crate::model::Image;
use imagesize::ImageType;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What stands in `images/<name>.toml`, by name, with its file.
pub type Captions = BTreeMap<String, (Caption, Arc<str>)>;

/// Every picture that has a caption. A picture without one, a caption without a picture, and a file that is no picture
/// of its kind are told.
pub fn pictures<'a>(
    files: impl Iterator<Item = (&'a File, &'a Arc<str>)>,
    mut captions: Captions,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Image> {
    let mut made = Vec::new();
    for (file, name) in files {
        let Role::Image(image) = &file.role else { continue };
        let (stem, ending) = image.rsplit_once('.').unwrap_or((image, ""));
        let Some((caption, _)) = captions.remove(stem) else {
            faults.push(
                Diagnostic::new(Code::MissingFile, name, 0..0, format!("nothing says what `{image}` shows"))
                    .help(format!("write `images/{stem}.toml` with `alt`, `credit` and `licence`")),
            );
            continue;
        };
        match measured(file, ending) {
            Some((media_type, width, height)) => made.push(Image {
                file: image.clone(),
                media_type,
                width,
                height,
                alt: caption.alt,
                credit: caption.credit,
                licence: caption.licence,
                bytes: file.bytes.clone(),
            }),
            None => faults.push(
                Diagnostic::new(Code::BadValue, name, 0..0, format!("`{image}` is not a picture of that kind"))
                    .help("save it again as the kind that its name ends in: .png, .jpg or .webp"),
            ),
        }
    }
    for (stem, (_, name)) in captions {
        let fault = Diagnostic::new(Code::MissingImage, &name, 0..0, format!("there is no picture `{stem}`"));
        faults.push(fault.help("put the picture beside it, as .png, .jpg or .webp"));
    }
    made
}

/// The media type, width and height, where the bytes are what the ending says.
fn measured(file: &File, ending: &str) -> Option<(&'static str, u32, u32)> {
    let kind = imagesize::image_type(&file.bytes).ok()?;
    let media_type = match (ending, kind) {
        ("png", ImageType::Png) => "image/png",
        ("jpg", ImageType::Jpeg) => "image/jpeg",
        ("webp", ImageType::Webp) => "image/webp",
        _ => return None,
    };
    let size = imagesize::blob_size(&file.bytes).ok()?;
    Some((media_type, u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_what_its_name_says_is_no_picture() {
        let file = |bytes: &[u8]| File { path: String::new(), bytes: bytes.to_vec(), role: Role::Unread };
        let gif = file(b"GIF89a\x10\x00\x09\x00\x80\x00\x00");
        assert_eq!(measured(&gif, "png"), None);
        assert_eq!(measured(&file(b"<svg onload=alert(1)>"), "png"), None);
        let png = file(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x10\x00\x00\x00\x09\x08\x02\x00\x00\x00");
        assert_eq!(measured(&png, "png"), Some(("image/png", 16, 9)));
        assert_eq!(measured(&png, "jpg"), None);
    }
}
