pub mod content;
pub mod diag;
pub mod markup;
pub mod model;
pub mod snapshot;
pub mod text;
pub mod urls;
pub mod web;
