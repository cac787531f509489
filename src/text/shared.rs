//! Texts that recur, each kept once.

use std::collections::HashSet;
use std::sync::Arc;

/// Gives equal texts one place in memory: on a chart, a title stays for weeks.
#[derive(Debug, Default)]
pub struct Shared(HashSet<Arc<str>>);

impl Shared {
    pub fn keep(&mut self, text: &str) -> Arc<str> {
        if let Some(kept) = self.0.get(text) {
            return Arc::clone(kept);
        }
        let kept: Arc<str> = text.into();
        self.0.insert(Arc::clone(&kept));
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one() {
        let mut shared = Shared::default();
        assert!(Arc::ptr_eq(&shared.keep("APT."), &shared.keep("APT.")));
        assert_ne!(shared.keep("APT."), shared.keep("Apt."));
    }
}
