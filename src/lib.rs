pub mod diag;
pub mod model;
pub mod snapshot;
pub mod urls;
pub mod web;
