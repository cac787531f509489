#[path = "it/folder.rs"]
#[allow(dead_code)]
mod folder;
#[path = "it/editor.rs"]
mod editor;
