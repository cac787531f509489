//! A set of small numbers, one bit each.

#[derive(Debug, Default)]
pub struct Bits(Vec<u64>);

impl Bits {
    pub fn set(&mut self, at: usize) {
        let word = at / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (at % 64);
    }

    pub fn has(&self, at: usize) -> bool {
        self.0.get(at / 64).is_some_and(|word| word & (1 << (at % 64)) != 0)
    }

    pub fn bytes(&self) -> usize {
        self.0.len() * 8
    }
}
