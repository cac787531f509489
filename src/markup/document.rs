//! What a body of Markdown holds, before anything in it is resolved.

use super::target::Target;
use crate::diag::{Code, Span};

/// A parsed body. All spans are byte offsets into the text it was parsed from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    pub headings: Vec<Heading>,
    /// `[[…]]`, in reading order.
    pub links: Vec<WikiLink>,
    /// `[^key]`, in reading order.
    pub citations: Vec<Citation>,
    /// `[^key]: …`; of two with one key the first counts.
    pub definitions: Vec<Definition>,
    /// `{{work.chart.measure}}`
    pub figures: Vec<FigureRef>,
    /// `![[target#block|arguments]]`
    pub blocks: Vec<BlockRef>,
    /// `![alt](dest)`
    pub images: Vec<ImageRef>,
    /// `[text](dest)` and `<dest>`, the unsafe ones left out: they are faults.
    pub outlinks: Vec<OutLink>,
    /// In the order of the text.
    pub faults: Vec<Fault>,
    pub(super) nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// The `id`, unique on the page.
    pub anchor: String,
    pub text: String,
    pub span: Span,
}

/// `[[target]]`, `[[target|label]]`, `[[target?]]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WikiLink {
    pub target: Target,
    /// The editor's own words, without their emphasis.
    pub label: Option<String>,
    /// `[[name?]]`: the editor knows that the page is not written yet.
    pub wanted: bool,
    pub block: BlockKind,
    pub span: Span,
}

/// The kind of block something stands in, the innermost that says more than "paragraph".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    Paragraph,
    Heading,
    Quote,
    ListItem,
    TableCell,
    Note,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    pub key: String,
    /// A definition in the file answers it; otherwise the key is the slug of a source.
    pub defined_here: bool,
    pub span: Span,
    /// Of the key alone: what `duet rename` replaces.
    pub key_span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    pub key: String,
    pub span: Span,
    pub(super) nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureRef {
    pub work: String,
    pub chart: String,
    pub measure: String,
    pub span: Span,
    /// Of the work alone: what `duet rename` replaces.
    pub work_span: Span,
    /// Of the chart alone.
    pub chart_span: Span,
}

/// A live block. `target.anchor` is the block's name and never absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockRef {
    pub target: Target,
    /// What stands behind the `|`, parted by commas.
    pub arguments: Vec<Argument>,
    pub span: Span,
}

/// A word behind the `|` of a live block: the slug of a chart or of a work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    pub slug: String,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageRef {
    pub dest: String,
    /// Empty where the editor wrote none; the picture's own text serves then.
    pub alt: String,
    /// The words in quotes after the address: shown below the picture.
    pub caption: Option<String>,
    pub span: Span,
    pub dest_span: Span,
}

/// A link that names its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutLink {
    /// Entities and escapes resolved, `mailto:` put before a bare mail address; not percent-encoded.
    pub dest: String,
    pub kind: Destination,
    pub title: Option<String>,
    pub span: Span,
    /// Of the address alone where it stands in the link, else of the whole link.
    pub dest_span: Span,
}

/// Where an address leads, by its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// `http:` or `https:`
    External,
    /// `mailto:`
    Mail,
    /// A path on this site, or a `#fragment` of the page itself.
    Local,
}

/// Something wrong that the text alone shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub code: Code,
    pub span: Span,
    pub message: String,
    pub help: Option<String>,
}

/// The text as a flat list: what [`super::render`] walks. Numbers index the lists of [`Document`].
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Start(Element),
    End(Element),
    Text(String),
    Code(String),
    CodeBlock(String),
    SoftBreak,
    HardBreak,
    Rule,
    /// A wiki-link in whose place the record's name stands.
    Link(usize),
    Citation(usize),
    Figure(usize),
    Block(usize),
    /// A picture in a line of text.
    Picture(usize),
    /// A picture that is a paragraph of its own.
    Plate(usize),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Element {
    Paragraph,
    Heading(usize),
    Quote,
    /// The number of the first item where the list is ordered.
    List(Option<u64>),
    Item,
    Table {
        captioned: bool,
    },
    /// The first thing in its table.
    Caption,
    TableHead,
    TableRow,
    Cell {
        heads: Option<Heads>,
        align: Align,
    },
    Emphasis,
    Strong,
    Struck,
    /// A wiki-link with words of its own.
    Labelled(usize),
    OutLink(usize),
}

/// What a cell is the header of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heads {
    Column,
    Row,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    None,
    Left,
    Centre,
    Right,
}
