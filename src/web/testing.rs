//! What the tests of this room share.

use std::path::Path;

/// The files below a folder of the project, as sorted paths from there.
pub fn files_below(folder: &str) -> Vec<String> {
    fn walk(base: &Path, folder: &Path, files: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder of the project").flatten() {
            if entry.path().is_dir() {
                walk(base, &entry.path(), files);
            } else {
                let path = entry.path();
                let below = path.strip_prefix(base).expect("the walk stays below its base");
                files.push(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    walk(&base, &base, &mut files);
    files.sort();
    files
}

/// Every template: its path below `templates/`, and its text.
pub fn templates() -> Vec<(String, String)> {
    let read = |file: String| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(&file);
        let text = std::fs::read_to_string(path).expect("a template");
        (file, text)
    };
    files_below("templates").into_iter().map(read).collect()
}
