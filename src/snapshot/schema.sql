-- The snapshot: one immutable file, made by `duet build`, read by `duet serve`.
-- Dates are ISO text at the precision they are known to; booleans are 0 and 1; words are those of content/.

PRAGMA page_size = 4096;

-- What holds for the site as a whole: its name, its public address, the day it speaks of, the hash of its content, the claim
-- that its home page leads with.
CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words of vocab.toml as readers see them. family: work_kinds, versions, roles, …
CREATE TABLE label (
  family TEXT NOT NULL,
  word   TEXT NOT NULL,
  en     TEXT NOT NULL,
  ko     TEXT NOT NULL,
  PRIMARY KEY (family, word)
) STRICT, WITHOUT ROWID;

-- Every record of every kind. An edition's slug is award/edition.
CREATE TABLE record (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  slug        TEXT NOT NULL,
  lang        TEXT NOT NULL,
  title       TEXT NOT NULL,
  native      TEXT,             -- its first name in its own script, and the language of that name
  native_lang TEXT,
  sort        INTEGER NOT NULL, -- rank of the title among all titles, by collation
  path        TEXT NOT NULL,    -- the file, below content/
  changed     TEXT,             -- day of the last change, from changes.csv
  description TEXT NOT NULL,
  draft       INTEGER NOT NULL,
  UNIQUE (kind, slug, lang)
) STRICT;
CREATE INDEX record_by_kind_and_sort ON record (kind, sort, id);
CREATE INDEX record_by_change ON record (changed, id);

-- Works and artists that chart rows alone speak of, no file.
CREATE TABLE stub (
  id    INTEGER PRIMARY KEY REFERENCES record (id),
  since TEXT NOT NULL -- the first chart week that names it
) STRICT;

-- Records of which too little rests on a source to be offered to search engines.
CREATE TABLE thin (
  id INTEGER PRIMARY KEY REFERENCES record (id)
) STRICT;

-- Slugs that lead to a record: its own of old, and those of stubs whose place it took or whose spellings it has.
CREATE TABLE former_slug (
  kind      TEXT NOT NULL,
  slug      TEXT NOT NULL,
  record_id INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (kind, slug)
) STRICT, WITHOUT ROWID;

-- Withdrawn addresses, and why.
CREATE TABLE gone (
  address TEXT NOT NULL PRIMARY KEY,
  reason  TEXT NOT NULL,
  day     TEXT
) STRICT, WITHOUT ROWID;

-- Names beside the title; search hints too, which are never shown.
CREATE TABLE name (
  record_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  text      TEXT NOT NULL,
  lang      TEXT,
  script    TEXT,
  kind      TEXT,
  begins    TEXT,
  ends      TEXT,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

-- What an artist was, and since when: active, on hiatus, disbanded, deceased; and what became of a work.
CREATE TABLE status (
  record_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  word      TEXT NOT NULL,
  day       TEXT,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

-- Display-only facts, by the key that vocab.toml declares.
CREATE TABLE fact (
  record_id INTEGER NOT NULL REFERENCES record (id),
  key       TEXT NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, key)
) STRICT, WITHOUT ROWID;

-- Numbers that were right on their day. The references of the page that tell of one: `cited`, field milestones.{position}.
CREATE TABLE milestone (
  record_id   INTEGER NOT NULL REFERENCES record (id),
  position    INTEGER NOT NULL,
  metric      TEXT NOT NULL,
  platform_id INTEGER NOT NULL REFERENCES record (id),
  value       INTEGER NOT NULL,
  at_least    INTEGER NOT NULL,
  as_of       TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

-- Identifiers of others: ISRC, ISWC, MusicBrainz, Wikidata.
CREATE TABLE identifier (
  record_id INTEGER NOT NULL REFERENCES record (id),
  scheme    TEXT NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, scheme)
) STRICT, WITHOUT ROWID;

-- The numbered reference list of a page: a source, or a note of the page's own.
CREATE TABLE reference (
  record_id INTEGER NOT NULL REFERENCES record (id),
  number    INTEGER NOT NULL,
  source_id INTEGER REFERENCES record (id),
  html      TEXT,
  cites     INTEGER NOT NULL, -- how often the prose cites it: anchors cite-{number}-1 to cite-{number}-{cites}
  PRIMARY KEY (record_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_source ON reference (source_id, record_id);

-- Which references say so, by field of the record; `*` for the fields not listed.
CREATE TABLE cited (
  record_id INTEGER NOT NULL REFERENCES record (id),
  field     TEXT NOT NULL,
  number    INTEGER NOT NULL,
  PRIMARY KEY (record_id, field, number)
) STRICT, WITHOUT ROWID;

-- Prose in order. kind: html (html), figure (work_id, chart_id, measure), block (html = its name, work_id = its record,
-- chart_id = the chart it asks for).
CREATE TABLE segment (
  record_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  html      TEXT,
  work_id   INTEGER REFERENCES record (id),
  chart_id  INTEGER REFERENCES record (id),
  measure   TEXT,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

-- The works that a live block sets beside its record, in order. position: that of the segment.
CREATE TABLE block_work (
  record_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  place     INTEGER NOT NULL,
  work_id   INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (record_id, position, place)
) STRICT, WITHOUT ROWID;

-- Headings of a record's prose, for its table of contents.
CREATE TABLE heading (
  record_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  level     INTEGER NOT NULL,
  anchor    TEXT NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

-- Who mentions whom in prose, with the sentence around the link: one row a pair, the first mention.
CREATE TABLE mention (
  target_id INTEGER NOT NULL REFERENCES record (id),
  from_id   INTEGER NOT NULL REFERENCES record (id),
  sentence  TEXT NOT NULL,
  PRIMARY KEY (target_id, from_id)
) STRICT, WITHOUT ROWID;

-- Who is credited: people, groups, units, virtual acts, characters.
CREATE TABLE artist (
  id             INTEGER PRIMARY KEY REFERENCES record (id),
  kind           TEXT NOT NULL,
  country        TEXT,
  disambiguation TEXT,
  begins         TEXT,
  ends           TEXT,
  subunit_of     INTEGER REFERENCES record (id),
  works          INTEGER NOT NULL -- collaborations it is in by name, featured or through groups
) STRICT;
CREATE INDEX artist_by_country ON artist (country, id);
CREATE INDEX artist_by_parent ON artist (subunit_of, id);

-- Derived: what a reader may type for an artist, folded: its name and its other names, search hints among them.
CREATE TABLE artist_key (
  key       TEXT NOT NULL,
  artist_id INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (key, artist_id)
) STRICT, WITHOUT ROWID;

-- Genres of artists and works, in the order of the file.
CREATE TABLE genre (
  record_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  word      TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

-- Who was in which group, from when to when.
CREATE TABLE membership (
  member_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  group_id  INTEGER NOT NULL REFERENCES record (id),
  begins    TEXT,
  ends      TEXT,
  roles     TEXT NOT NULL, -- joined by ", "
  PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_group ON membership (group_id, member_id, position);

-- Who sings or speaks for a virtual act.
CREATE TABLE voice (
  voiced_id INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  artist_id INTEGER NOT NULL REFERENCES record (id),
  does      TEXT NOT NULL,
  PRIMARY KEY (voiced_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_by_artist ON voice (artist_id, voiced_id);

-- Artists' contracts with companies and other ties to them.
CREATE TABLE affiliation (
  artist_id  INTEGER NOT NULL REFERENCES record (id),
  position   INTEGER NOT NULL,
  company_id INTEGER NOT NULL REFERENCES record (id),
  kind       TEXT NOT NULL,
  begins     TEXT,
  ends       TEXT,
  PRIMARY KEY (artist_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX affiliation_by_company ON affiliation (company_id, artist_id, position);

-- Collaborations and works of one party: songs, albums, films, shows, tours, deals. The rest of their record is in
-- `record`.
CREATE TABLE work (
  id          INTEGER PRIMARY KEY REFERENCES record (id),
  shelf       TEXT NOT NULL,
  kind        TEXT NOT NULL,
  released    TEXT,
  year        INTEGER NOT NULL, -- of its release, else of the first chart week of a stub; else 0
  credit      TEXT NOT NULL,    -- the display credit, empty where nobody is credited
  ranks       TEXT,             -- what charts rank it as
  form        TEXT NOT NULL,    -- what its kind looks like
  version_of  INTEGER REFERENCES record (id),
  version     TEXT,
  charts_with INTEGER REFERENCES record (id),
  status      TEXT,             -- the last one
  status_on   TEXT
) STRICT;
CREATE INDEX work_by_shelf_and_release ON work (shelf, released DESC, id);
CREATE INDEX work_by_original ON work (version_of, id);
CREATE INDEX work_by_leader ON work (charts_with, id);

-- What a deal was worth, in whole units of its currency (ISO 4217).
CREATE TABLE amount (
  work_id  INTEGER PRIMARY KEY REFERENCES record (id),
  value    INTEGER NOT NULL,
  currency TEXT NOT NULL
) STRICT;

-- Derived: what a reader may type for a work, folded: its title and its other names.
CREATE TABLE work_key (
  key     TEXT NOT NULL,
  work_id INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (key, work_id)
) STRICT, WITHOUT ROWID;

-- Languages a work is in.
CREATE TABLE work_language (
  work_id  INTEGER NOT NULL REFERENCES record (id),
  position INTEGER NOT NULL,
  lang     TEXT NOT NULL,
  PRIMARY KEY (work_id, position)
) STRICT, WITHOUT ROWID;

-- The billing of a work, name by name.
CREATE TABLE credit (
  work_id      INTEGER NOT NULL REFERENCES record (id),
  position     INTEGER NOT NULL,
  artist_id    INTEGER NOT NULL REFERENCES record (id),
  credited     TEXT NOT NULL, -- the name as it stands in the billing
  joined       TEXT NOT NULL, -- what stands after it
  role         TEXT NOT NULL,
  on_behalf_of INTEGER REFERENCES record (id),
  PRIMARY KEY (work_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX credit_by_artist ON credit (artist_id, work_id, position);

-- One row per role.
CREATE TABLE contribution (
  work_id      INTEGER NOT NULL REFERENCES record (id),
  position     INTEGER NOT NULL,
  artist_id    INTEGER NOT NULL REFERENCES record (id),
  credited     TEXT NOT NULL,
  role         TEXT NOT NULL,
  on_behalf_of INTEGER REFERENCES record (id),
  character    TEXT,
  PRIMARY KEY (work_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contribution_by_artist ON contribution (artist_id, work_id, position);

-- Companies that had a part in a work.
CREATE TABLE work_company (
  work_id    INTEGER NOT NULL REFERENCES record (id),
  position   INTEGER NOT NULL,
  company_id INTEGER NOT NULL REFERENCES record (id),
  role       TEXT NOT NULL,
  party      INTEGER NOT NULL,
  PRIMARY KEY (work_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_company_by_company ON work_company (company_id, work_id, position);

-- What a work is part of: a song of an album, an album of a film.
CREATE TABLE part (
  work_id  INTEGER NOT NULL REFERENCES record (id),
  position INTEGER NOT NULL,
  whole_id INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (work_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_by_whole ON part (whole_id, work_id);

-- Derived: an artist's place in a work. how: credited, contributing (featured, or a part outside the billing),
-- group (through via_id, a group it is or was in). One row a pair, the nearest.
CREATE TABLE appearance (
  artist_id INTEGER NOT NULL REFERENCES record (id),
  work_id   INTEGER NOT NULL REFERENCES record (id),
  how       TEXT NOT NULL,
  via_id    INTEGER REFERENCES record (id),
  PRIMARY KEY (artist_id, work_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_by_work ON appearance (work_id, artist_id);

-- Derived: a work that does not bill an artist and counts for it in a wider view, through an act that is billed. through:
-- a word of model::Through; voiced_id: whom it gives a voice, where that is somebody in the act.
CREATE TABLE rollup (
  artist_id INTEGER NOT NULL REFERENCES record (id),
  work_id   INTEGER NOT NULL REFERENCES record (id),
  through   TEXT NOT NULL,
  via_id    INTEGER NOT NULL REFERENCES record (id),
  voiced_id INTEGER REFERENCES record (id),
  PRIMARY KEY (artist_id, work_id)
) STRICT, WITHOUT ROWID;

-- Derived: two artists who are both parties to a collaboration. Both orders are stored. kind: of the edge it is evidence of.
CREATE TABLE partner (
  artist_id  INTEGER NOT NULL REFERENCES record (id),
  partner_id INTEGER NOT NULL REFERENCES record (id),
  work_id    INTEGER NOT NULL REFERENCES record (id),
  kind       TEXT NOT NULL,
  PRIMARY KEY (artist_id, partner_id, work_id)
) STRICT, WITHOUT ROWID;

-- Derived: a company that is a party to a collaboration, and each other party to it, artist or company.
CREATE TABLE company_partner (
  company_id INTEGER NOT NULL REFERENCES record (id),
  partner_id INTEGER NOT NULL REFERENCES record (id),
  work_id    INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (company_id, partner_id, work_id)
) STRICT, WITHOUT ROWID;

-- Derived: the graph of artists and companies, one row a pair and kind: together, stage, member, voice, company. It leads
-- from the member to the group, from the voice to the act, from the artist to the company, from the owned or later company
-- to the other; where neither comes first, from the lower number. Its evidence: partner; membership and artist.subunit_of;
-- voice; affiliation, tie and company_partner.
CREATE TABLE edge (
  from_id INTEGER NOT NULL REFERENCES record (id),
  to_id   INTEGER NOT NULL REFERENCES record (id),
  kind    TEXT NOT NULL,
  weight  INTEGER NOT NULL, -- works (together, stage), or relations
  first   TEXT,             -- the earliest date of the evidence, and the latest; NULL where nothing is dated
  last    TEXT,
  lasts   INTEGER NOT NULL, -- whether a relation has no end
  PRIMARY KEY (from_id, to_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX edge_by_end ON edge (to_id, from_id, kind);

-- Derived: the countries of two partners in a collaboration, in both orders; `unknown` where nobody has said. year: of the
-- work.
CREATE TABLE bridge (
  country         TEXT NOT NULL,
  partner_country TEXT NOT NULL,
  year            INTEGER NOT NULL,
  work_id         INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (country, partner_country, year, work_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bridge_by_work ON bridge (work_id, country, partner_country);

-- Derived: the collaborations with a partner from a country, and those with one from another country that is known.
CREATE TABLE bridge_country (
  country TEXT NOT NULL PRIMARY KEY,
  works   INTEGER NOT NULL,
  abroad  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: how many works a shelf has, by all that its list is narrowed to. country: of a partner, and partner: its
-- partner's, as in bridge; both empty counts all works, partner empty those with a partner from the country.
CREATE TABLE shelf_count (
  shelf   TEXT NOT NULL,
  country TEXT NOT NULL,
  partner TEXT NOT NULL,
  kind    TEXT NOT NULL,
  year    INTEGER NOT NULL, -- of the work
  stub    INTEGER NOT NULL,
  works   INTEGER NOT NULL,
  PRIMARY KEY (shelf, country, partner, kind, year, stub)
) STRICT, WITHOUT ROWID;

-- Derived: how many records there are, by all that lists of them are narrowed to; empty where they have no such thing. word:
-- an artist's or a company's kind, a source's tier.
CREATE TABLE record_count (
  kind    TEXT NOT NULL,
  lang    TEXT NOT NULL,
  stub    INTEGER NOT NULL,
  country TEXT NOT NULL,
  word    TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (kind, lang, stub, country, word)
) STRICT, WITHOUT ROWID;

-- Derived: long lists in each order they are read in, so that a page of one is read without the others. kind: of the records.
CREATE TABLE listed (
  kind      TEXT NOT NULL,
  ordering  TEXT NOT NULL,
  position  INTEGER NOT NULL,
  record_id INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (kind, ordering, position)
) STRICT, WITHOUT ROWID;

-- Labels, agencies, platforms, studios, brands, chart publishers, awards bodies.
CREATE TABLE company (
  id             INTEGER PRIMARY KEY REFERENCES record (id),
  kind           TEXT NOT NULL,
  country        TEXT,
  disambiguation TEXT,
  begins         TEXT,
  ends           TEXT
) STRICT;
CREATE INDEX company_by_country ON company (country, id);

-- Derived: a company that an artist of a collaboration was surely signed to when it came out, or that owned the one the
-- contract was with (through_id).
CREATE TABLE signing (
  company_id INTEGER NOT NULL REFERENCES record (id),
  work_id    INTEGER NOT NULL REFERENCES record (id),
  artist_id  INTEGER NOT NULL REFERENCES record (id),
  through_id INTEGER REFERENCES record (id),
  PRIMARY KEY (company_id, work_id, artist_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX signing_by_work ON signing (work_id, artist_id, company_id);

-- Derived: whether a collaboration of artists signed to a company stayed within it: inside, across, unknown
-- (model::Crossing).
CREATE TABLE crossing (
  company_id INTEGER NOT NULL REFERENCES record (id),
  work_id    INTEGER NOT NULL REFERENCES record (id),
  word       TEXT NOT NULL,
  PRIMARY KEY (company_id, work_id)
) STRICT, WITHOUT ROWID;

-- What ties companies to one another.
CREATE TABLE tie (
  company_id INTEGER NOT NULL REFERENCES record (id),
  position   INTEGER NOT NULL,
  other_id   INTEGER NOT NULL REFERENCES record (id),
  kind       TEXT NOT NULL,
  begins     TEXT,
  ends       TEXT,
  PRIMARY KEY (company_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_by_other ON tie (other_id, company_id, position);

-- Countries' scenes.
CREATE TABLE market (
  id      INTEGER PRIMARY KEY REFERENCES record (id),
  country TEXT NOT NULL UNIQUE
) STRICT;

-- Charts: who publishes them, where they count, what they rank.
CREATE TABLE chart (
  id           INTEGER PRIMARY KEY REFERENCES record (id),
  publisher_id INTEGER NOT NULL REFERENCES record (id),
  territory    TEXT NOT NULL,
  ranks        TEXT NOT NULL,
  size         INTEGER NOT NULL,
  since        TEXT,
  until        TEXT,
  ties         INTEGER NOT NULL,
  first_held   TEXT,
  last_held    TEXT
) STRICT;
CREATE INDEX chart_by_publisher ON chart (publisher_id, id);

-- The calendar of a chart: how an issue date relates to the days counted, from a date on.
CREATE TABLE epoch (
  chart_id       INTEGER NOT NULL REFERENCES record (id),
  position       INTEGER NOT NULL,
  begins         TEXT NOT NULL,
  issue_weekday  TEXT NOT NULL,
  tracking_days  INTEGER,
  tracking_ends  INTEGER, -- days before the issue date
  published      INTEGER, -- days before the issue date
  PRIMARY KEY (chart_id, position)
) STRICT, WITHOUT ROWID;

-- Issues that bear another date than the rule of their period says; instead_of is NULL where it is one issue more.
CREATE TABLE issue_exception (
  chart_id   INTEGER NOT NULL REFERENCES record (id),
  issue      TEXT NOT NULL,
  instead_of TEXT,
  PRIMARY KEY (chart_id, issue)
) STRICT, WITHOUT ROWID;

-- Which weeks of a chart are held, to what depth, and from where.
CREATE TABLE held (
  chart_id  INTEGER NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL,
  begins    TEXT NOT NULL,
  ends      TEXT NOT NULL,
  top       INTEGER NOT NULL,
  works     TEXT NOT NULL,
  missing   TEXT NOT NULL, -- weeks joined by " "
  source_id INTEGER REFERENCES record (id),
  PRIMARY KEY (chart_id, position)
) STRICT, WITHOUT ROWID;

-- Every issue date of the calendar up to the day the site speaks of; top is NULL where the week is not held.
CREATE TABLE chart_week (
  chart_id      INTEGER NOT NULL REFERENCES record (id),
  week          TEXT NOT NULL,
  tracking_from TEXT,
  tracking_to   TEXT,
  published     TEXT,
  top           INTEGER,
  entries       INTEGER NOT NULL, -- rows held of the week
  PRIMARY KEY (chart_id, week)
) STRICT, WITHOUT ROWID;

-- Chart rows as the publisher printed them, and the work each belongs to.
CREATE TABLE entry (
  chart_id      INTEGER NOT NULL REFERENCES record (id),
  week          TEXT NOT NULL,
  position      INTEGER NOT NULL,
  tie           INTEGER NOT NULL, -- 0, and 1, 2 … for further rows at one position
  title         TEXT NOT NULL,
  credit        TEXT NOT NULL,
  printed_peak  INTEGER,
  printed_weeks INTEGER,
  work_id       INTEGER REFERENCES record (id),
  PRIMARY KEY (chart_id, week, position, tie)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_by_work ON entry (work_id, chart_id, week, position) WHERE work_id IS NOT NULL;

-- Derived: the figures of one work on one chart. rows_of is the work whose rows they are: itself, or the one it charts with.
CREATE TABLE run (
  work_id               INTEGER NOT NULL REFERENCES record (id),
  chart_id              INTEGER NOT NULL REFERENCES record (id),
  rows_of               INTEGER NOT NULL REFERENCES record (id),
  debut_week            TEXT NOT NULL,
  debut_position        INTEGER NOT NULL,
  peak                  INTEGER NOT NULL,
  peak_week             TEXT NOT NULL,
  weeks                 INTEGER NOT NULL,
  weeks_at_peak         INTEGER NOT NULL,
  weeks_at_one          INTEGER NOT NULL,
  longest_spell         INTEGER NOT NULL,
  longest_spell_at_one  INTEGER NOT NULL, -- 0 where it never led
  last_week             TEXT NOT NULL,
  re_entries            INTEGER NOT NULL,
  cut_at_start          INTEGER NOT NULL,
  still_running         INTEGER NOT NULL,
  holes                 INTEGER NOT NULL,
  printed_peak          INTEGER,
  printed_weeks         INTEGER,
  PRIMARY KEY (work_id, chart_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_by_chart ON run (chart_id, peak, work_id);

-- Derived: unbroken weeks of a run, on the chart and at No. 1.
CREATE TABLE spell (
  work_id  INTEGER NOT NULL REFERENCES record (id),
  chart_id INTEGER NOT NULL REFERENCES record (id),
  at_one   INTEGER NOT NULL, -- 0: on the chart, 1: at No. 1
  position INTEGER NOT NULL,
  first    TEXT NOT NULL,
  last     TEXT NOT NULL,
  weeks    INTEGER NOT NULL,
  PRIMARY KEY (work_id, chart_id, at_one, position)
) STRICT, WITHOUT ROWID;

-- Derived: what a chart prints of a run held whole, against what its rows add up to. what: peak, weeks.
CREATE TABLE printed (
  work_id   INTEGER NOT NULL REFERENCES record (id),
  chart_id  INTEGER NOT NULL REFERENCES record (id),
  what      TEXT NOT NULL,
  entries   INTEGER NOT NULL, -- rows that print it
  PRIMARY KEY (work_id, chart_id, what)
) STRICT, WITHOUT ROWID;

-- Derived: what a chart prints of a run where its rows say otherwise.
CREATE TABLE printed_difference (
  work_id  INTEGER NOT NULL REFERENCES record (id),
  chart_id INTEGER NOT NULL REFERENCES record (id),
  what     TEXT NOT NULL,
  week     TEXT NOT NULL,
  printed  INTEGER NOT NULL,
  computed INTEGER NOT NULL,
  PRIMARY KEY (work_id, chart_id, what, week)
) STRICT, WITHOUT ROWID;

-- Derived: the rows that a chart's records are taken from.
CREATE TABLE chart_population (
  chart_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
  entries  INTEGER NOT NULL,
  titles   INTEGER NOT NULL,
  whole    INTEGER NOT NULL, -- all rows of the weeks held, not those of known works alone
  first    TEXT NOT NULL,
  last     TEXT NOT NULL
) STRICT;

-- Derived: the best on a chart in each feat. Titles that no work claims stand as printed.
CREATE TABLE chart_record (
  chart_id   INTEGER NOT NULL REFERENCES record (id),
  feat       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  place      INTEGER NOT NULL, -- from 1; equals share one
  value      INTEGER NOT NULL,
  at_least   INTEGER NOT NULL,
  work_id    INTEGER REFERENCES record (id),
  title      TEXT NOT NULL,
  credit     TEXT NOT NULL,
  first      TEXT NOT NULL, -- the weeks that show it
  last       TEXT NOT NULL,
  moved_from INTEGER,
  moved_to   INTEGER,
  more       INTEGER NOT NULL, -- how many more share the figure of the last one listed
  PRIMARY KEY (chart_id, feat, position)
) STRICT, WITHOUT ROWID;

-- Derived: a chart that ranks such works and has no row of this one. absent 1: it did not chart; 0: no data.
CREATE TABLE absence (
  work_id  INTEGER NOT NULL REFERENCES record (id),
  chart_id INTEGER NOT NULL REFERENCES record (id),
  absent   INTEGER NOT NULL,
  through  TEXT,
  PRIMARY KEY (work_id, chart_id)
) STRICT, WITHOUT ROWID;

-- Derived: how a run opened, by its first 26 weeks. opened: whole, or why it cannot be compared (model::Opened).
CREATE TABLE opening (
  work_id      INTEGER NOT NULL REFERENCES record (id),
  chart_id     INTEGER NOT NULL REFERENCES record (id),
  opened       TEXT NOT NULL,
  peak         INTEGER NOT NULL,
  weeks        INTEGER NOT NULL,
  weeks_at_one INTEGER NOT NULL,
  PRIMARY KEY (work_id, chart_id)
) STRICT, WITHOUT ROWID;

-- Derived: how an artist stands to a work that has a run: alone, together, group, group_together (model::Standing).
CREATE TABLE standing (
  artist_id INTEGER NOT NULL REFERENCES record (id),
  work_id   INTEGER NOT NULL REFERENCES record (id),
  word      TEXT NOT NULL,
  PRIMARY KEY (artist_id, work_id)
) STRICT, WITHOUT ROWID;

-- Derived: the charts on which an artist has releases alone, or with a group, and releases together; and how many.
CREATE TABLE versus (
  artist_id INTEGER NOT NULL REFERENCES record (id),
  chart_id  INTEGER NOT NULL REFERENCES record (id),
  releases  INTEGER NOT NULL,
  PRIMARY KEY (artist_id, chart_id)
) STRICT, WITHOUT ROWID;

-- Derived: what a chart held with all its rows lists of an artist alone, without a work of it here; only on the charts
-- of versus.
CREATE TABLE stray (
  artist_id            INTEGER NOT NULL REFERENCES record (id),
  chart_id             INTEGER NOT NULL REFERENCES record (id),
  position             INTEGER NOT NULL,
  standing             TEXT NOT NULL,
  title                TEXT NOT NULL, -- as first printed
  credit               TEXT NOT NULL,
  debut_week           TEXT NOT NULL,
  debut_position       INTEGER NOT NULL,
  peak                 INTEGER NOT NULL,
  weeks                INTEGER NOT NULL,
  weeks_at_one         INTEGER NOT NULL,
  cut_at_start         INTEGER NOT NULL,
  still_running        INTEGER NOT NULL,
  holes                INTEGER NOT NULL,
  printed_peak         INTEGER,
  opened               TEXT NOT NULL,
  opening_peak         INTEGER NOT NULL,
  opening_weeks        INTEGER NOT NULL,
  opening_weeks_at_one INTEGER NOT NULL,
  PRIMARY KEY (artist_id, chart_id, position)
) STRICT, WITHOUT ROWID;

-- Derived: releases alone against releases together, over all artists with both, in one measure. Medians are doubled, so
-- that they are whole.
CREATE TABLE contest (
  chart_id        INTEGER NOT NULL REFERENCES record (id),
  position        INTEGER NOT NULL,
  measure         TEXT NOT NULL,
  artists         INTEGER NOT NULL,
  alone           INTEGER NOT NULL, -- releases, each once
  alone_median    INTEGER NOT NULL,
  together        INTEGER NOT NULL,
  together_median INTEGER NOT NULL,
  together_better INTEGER NOT NULL, -- artists whose own medians say so; the rest are level
  alone_better    INTEGER NOT NULL,
  PRIMARY KEY (chart_id, position)
) STRICT, WITHOUT ROWID;

-- Derived: what each ranking was drawn from. sources: at how many artists walks began, where betweenness is estimated.
CREATE TABLE ranking (
  name       TEXT NOT NULL PRIMARY KEY,
  population INTEGER NOT NULL,
  sources    INTEGER,
  total      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: a ranking in each order it is read in, by a figure. place: from 1, equals share one. first, second, third: the
-- figures of model::RankingName, in their order.
CREATE TABLE ranked (
  ranking   TEXT NOT NULL,
  ordering  TEXT NOT NULL,
  position  INTEGER NOT NULL,
  place     INTEGER NOT NULL,
  record_id INTEGER NOT NULL REFERENCES record (id),
  other_id  INTEGER REFERENCES record (id),
  first     INTEGER NOT NULL,
  second    INTEGER NOT NULL,
  third     INTEGER NOT NULL,
  PRIMARY KEY (ranking, ordering, position)
) STRICT, WITHOUT ROWID;

-- Derived: what happened when, by year; in it by day, a month after its days, what is known to the year alone last.
-- kind: model::Happening, which says what the other columns are; topic: model::Topic.
CREATE TABLE happening (
  year      INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  day       TEXT NOT NULL,
  kind      TEXT NOT NULL,
  topic     TEXT NOT NULL,
  record_id INTEGER NOT NULL REFERENCES record (id),
  other_id  INTEGER REFERENCES record (id),
  word      TEXT,
  PRIMARY KEY (year, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX happening_by_topic ON happening (year, topic, position);

-- Derived: how much happened in a year. Topics of which there is nothing are left out.
CREATE TABLE timeline_year (
  year  INTEGER NOT NULL,
  topic TEXT NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (year, topic)
) STRICT, WITHOUT ROWID;

-- Awards, and who gives them.
CREATE TABLE award (
  id      INTEGER PRIMARY KEY REFERENCES record (id),
  body_id INTEGER REFERENCES record (id)
) STRICT;

-- Categories of an award.
CREATE TABLE category (
  award_id INTEGER NOT NULL REFERENCES record (id),
  slug     TEXT NOT NULL,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  honours  TEXT NOT NULL,
  PRIMARY KEY (award_id, slug)
) STRICT, WITHOUT ROWID;

-- What a category was called, from when to when.
CREATE TABLE category_name (
  award_id INTEGER NOT NULL REFERENCES record (id),
  slug     TEXT NOT NULL,
  position INTEGER NOT NULL,
  text     TEXT NOT NULL,
  begins   TEXT,
  ends     TEXT,
  PRIMARY KEY (award_id, slug, position)
) STRICT, WITHOUT ROWID;

-- Editions of an award, each with its ceremony.
CREATE TABLE edition (
  id             INTEGER PRIMARY KEY REFERENCES record (id),
  award_id       INTEGER NOT NULL REFERENCES record (id),
  year           INTEGER NOT NULL,
  nominations_on TEXT,
  ceremony_on    TEXT
) STRICT;
CREATE INDEX edition_by_award ON edition (award_id, year, id);

-- Categories as an edition gave them.
CREATE TABLE edition_category (
  edition_id INTEGER NOT NULL REFERENCES record (id),
  slug       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL, -- as it was called then
  honours    TEXT NOT NULL,
  complete   INTEGER NOT NULL,
  PRIMARY KEY (edition_id, slug)
) STRICT, WITHOUT ROWID;

-- Who or what was nominated, and what came of it.
CREATE TABLE nomination (
  id         INTEGER PRIMARY KEY,
  edition_id INTEGER NOT NULL REFERENCES record (id),
  category   TEXT NOT NULL,
  position   INTEGER NOT NULL,
  work_id    INTEGER REFERENCES record (id),
  artist_id  INTEGER REFERENCES record (id),
  result     TEXT NOT NULL,
  UNIQUE (edition_id, category, position)
) STRICT;
CREATE INDEX nomination_by_work ON nomination (work_id, id);
CREATE INDEX nomination_by_artist ON nomination (artist_id, id);

-- Who a nomination honours: named in the file; else the credited performers, or the songwriters that are known.
CREATE TABLE honoured (
  nomination_id INTEGER NOT NULL REFERENCES nomination (id),
  position      INTEGER NOT NULL,
  artist_id     INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (nomination_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX honoured_by_artist ON honoured (artist_id, nomination_id);

-- The references of the edition's page that tell of a nomination.
CREATE TABLE nomination_cited (
  nomination_id INTEGER NOT NULL REFERENCES nomination (id),
  source_id     INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (nomination_id, source_id)
) STRICT, WITHOUT ROWID;

-- Documents that records cite.
CREATE TABLE source (
  id        INTEGER PRIMARY KEY REFERENCES record (id),
  tier      TEXT NOT NULL,
  publisher TEXT,
  author    TEXT,
  url       TEXT,
  published TEXT,
  accessed  TEXT,
  lang      TEXT
) STRICT;

-- What sources say, and the verdict on it.
CREATE TABLE claim (
  id         INTEGER PRIMARY KEY,
  source_id  INTEGER NOT NULL REFERENCES record (id),
  position   INTEGER NOT NULL,
  anchor     TEXT NOT NULL,
  says       TEXT NOT NULL,
  text       TEXT,
  value      TEXT,           -- as it reads: 12, at least 4, 3 to 5
  number     INTEGER,        -- the same, where it is one whole number
  named_id   INTEGER REFERENCES record (id), -- the record that the value names
  unit       TEXT,
  chart_id   INTEGER REFERENCES record (id),
  edition_id INTEGER REFERENCES record (id),
  category   TEXT,
  top        INTEGER,
  place      TEXT,
  as_of      TEXT,
  opinion    INTEGER NOT NULL,
  verdict    TEXT,           -- NULL: an opinion
  reason     TEXT NOT NULL,
  judged_on  TEXT,           -- the day as of which it was judged
  through    TEXT,           -- the last chart week that counted
  least      INTEGER,        -- what the evidence leaves possible, where the property is a figure; most NULL: no end
  most       INTEGER,
  since_least INTEGER,       -- what the figure has become since, and by which day
  since_most INTEGER,
  since_on   TEXT,
  UNIQUE (source_id, anchor)
) STRICT;

-- What was held against a claim. shows: a word of model::Shows, which says what is in the columns.
CREATE TABLE evidence (
  claim_id  INTEGER NOT NULL REFERENCES claim (id),
  position  INTEGER NOT NULL,
  shows     TEXT NOT NULL,
  record_id INTEGER REFERENCES record (id),
  chart_id  INTEGER REFERENCES record (id),
  first     TEXT,
  last      TEXT,
  number    INTEGER,
  field     TEXT,
  text      TEXT,
  source_id INTEGER REFERENCES record (id),
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

-- What a claim is about.
CREATE TABLE claim_about (
  claim_id  INTEGER NOT NULL REFERENCES claim (id),
  record_id INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (claim_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_property ON claim (says, id);
CREATE INDEX claim_by_verdict ON claim (verdict, number IS NULL, judged_on DESC, id);
CREATE INDEX claim_about_by_record ON claim_about (record_id, claim_id);

-- Derived: how many claims there are, by all that the ledger of them is narrowed to. about: the slug of what they speak of, and
-- about_id: the first record of that slug; empty and NULL count all claims, whatever they speak of.
CREATE TABLE claim_count (
  about     TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES record (id),
  says      TEXT NOT NULL,
  verdict   TEXT NOT NULL, -- empty: an opinion
  about_id  INTEGER REFERENCES record (id),
  claims    INTEGER NOT NULL,
  PRIMARY KEY (about, source_id, says, verdict)
) STRICT, WITHOUT ROWID;

-- Derived: the ledger of claims in its order: contradicted, disputed, confirmed, then what nothing decides; source by
-- source.
CREATE TABLE ledger (
  position INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim (id)
) STRICT;

-- Prose by the site's editors.
CREATE TABLE article (
  id        INTEGER PRIMARY KEY REFERENCES record (id),
  summary   TEXT,
  published TEXT
) STRICT;
CREATE INDEX article_by_day ON article (published DESC, id);

-- Who wrote an article.
CREATE TABLE article_author (
  article_id INTEGER NOT NULL REFERENCES record (id),
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

-- What an article is about.
CREATE TABLE article_about (
  article_id INTEGER NOT NULL REFERENCES record (id),
  position   INTEGER NOT NULL,
  record_id  INTEGER NOT NULL REFERENCES record (id),
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_about_by_record ON article_about (record_id, article_id);

-- Prose pages of the site itself.
CREATE TABLE page (
  id       INTEGER PRIMARY KEY REFERENCES record (id),
  summary  TEXT,
  position INTEGER -- in the footer; NULL: not listed there
) STRICT;

-- What the home page leads with.
CREATE TABLE lead (
  position  INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES record (id)
) STRICT;

-- Pictures, with their alternative text and licence.
CREATE TABLE image (
  file       TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL,
  width      INTEGER NOT NULL,
  height     INTEGER NOT NULL,
  alt        TEXT NOT NULL,
  credit     TEXT NOT NULL,
  licence    TEXT NOT NULL,
  bytes      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: lines of the reports on the records, each report in its order. What the last four columns say is the
-- report's own affair.
CREATE TABLE finding (
  report    TEXT NOT NULL,
  position  INTEGER NOT NULL,
  record_id INTEGER NOT NULL REFERENCES record (id),
  other_id  INTEGER REFERENCES record (id),
  text      TEXT,
  day       TEXT,
  number    INTEGER,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- Derived: the order in which records are found that fit a question equally well, from 0.
CREATE TABLE search_record (
  rank      INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL UNIQUE REFERENCES record (id)
) STRICT;

-- Derived: what records are found by: folded words with spaces between. class: title, name, alias (never shown).
CREATE TABLE search_name (
  rank     INTEGER NOT NULL REFERENCES search_record (rank),
  position INTEGER NOT NULL,
  class    TEXT NOT NULL,
  words    TEXT NOT NULL,
  PRIMARY KEY (rank, position)
) STRICT, WITHOUT ROWID;

-- Derived: what results are told apart by. facet: kind, year, market, chart, award, company, language, status.
CREATE TABLE search_facet (
  rank  INTEGER NOT NULL REFERENCES search_record (rank),
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (rank, facet, value)
) STRICT, WITHOUT ROWID;

-- Derived: prose as plain text, one line a block: what snippets are cut from.
CREATE TABLE search_text (
  record_id INTEGER PRIMARY KEY REFERENCES record (id),
  body      TEXT NOT NULL
) STRICT;

-- Derived: the same and the title as folded words; of Korean, Japanese and Chinese, every two letters side by side. The
-- row's number is the record's.
CREATE VIRTUAL TABLE full_text USING fts5 (words, pairs, content = '', tokenize = 'unicode61 remove_diacritics 2');
