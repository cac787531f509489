pub mod content;
pub mod diag;
pub mod markup;
pub mod model;
pub mod text;
pub mod urls;
