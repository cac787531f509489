-- A claim with its verdict, and what it names; others know only which claims they want. :claim id
SELECT c.id, c.anchor, c.says, says.en AS says_en, says.ko AS says_ko, c.text, c.value, c.number, c.unit, c.top, c.place, c.as_of,
       c.opinion, c.verdict, c.reason, c.judged_on, c.through, c.least, c.most, c.since_least, c.since_most, c.since_on,
       s.tier, coalesce(category.name, own.name, c.category) AS category,
       teller.kind AS source_kind, teller.slug AS source_slug, teller.lang AS source_lang, teller.title AS source_title,
       teller.native AS source_native, teller.native_lang AS source_native_lang,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang,
       edition.kind AS edition_kind, edition.slug AS edition_slug, edition.lang AS edition_lang, edition.title AS edition_title,
       edition.native AS edition_native, edition.native_lang AS edition_native_lang,
       named.kind AS named_kind, named.slug AS named_slug, named.lang AS named_lang, named.title AS named_title,
       named.native AS named_native, named.native_lang AS named_native_lang
  FROM claim AS c
  JOIN source AS s ON s.id = c.source_id
  JOIN record AS teller ON teller.id = c.source_id
  LEFT JOIN label AS says ON says.family = 'claims' AND says.word = c.says
  LEFT JOIN record AS chart ON chart.id = c.chart_id
  LEFT JOIN record AS edition ON edition.id = c.edition_id
  LEFT JOIN edition_category AS category ON category.edition_id = c.edition_id AND category.slug = c.category
  LEFT JOIN edition AS e ON e.id = c.edition_id
  LEFT JOIN category AS own ON own.award_id = e.award_id AND own.slug = c.category
  LEFT JOIN record AS named ON named.id = c.named_id
 WHERE c.id = :claim;
