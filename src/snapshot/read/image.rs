//! Pictures, as they were in `content/images/`.

use super::queries::{one, sql};
use super::{ReadError, Snapshot};
use rusqlite::named_params;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageFile {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

impl Snapshot {
    /// A picture by the name of its file; `None` where there is none.
    ///
    /// # Errors
    /// When the query fails.
    pub fn image(&self, file: &str) -> Result<Option<ImageFile>, ReadError> {
        self.with(|connection| {
            one(connection, sql!("image"), named_params! { ":file": file }, |row| {
                Ok(ImageFile { media_type: row.get("media_type")?, bytes: row.get("bytes")? })
            })
        })
    }
}
