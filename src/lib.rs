pub mod content;
pub mod credit;
pub mod diag;
pub mod edit;
pub mod markup;
pub mod model;
pub mod text;
pub mod urls;
