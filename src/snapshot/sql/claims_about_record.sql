-- What sources say of a record: facts first, opinions last, source by source. :record id
SELECT claim.id, claim.anchor, claim.says, claim.text, claim.value, claim.unit, claim.top, claim.place, claim.as_of,
       claim.opinion, source.tier, label.en AS says_en, label.ko AS says_ko,
       coalesce(edition_category.name, claim.category) AS category,
       teller.kind AS source_kind, teller.slug AS source_slug, teller.lang AS source_lang, teller.title AS source_title,
       teller.native AS source_native, teller.native_lang AS source_native_lang,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang,
       edition.kind AS edition_kind, edition.slug AS edition_slug, edition.lang AS edition_lang, edition.title AS edition_title,
       edition.native AS edition_native, edition.native_lang AS edition_native_lang,
       named.kind AS named_kind, named.slug AS named_slug, named.lang AS named_lang, named.title AS named_title,
       named.native AS named_native, named.native_lang AS named_native_lang
  FROM claim_about
  JOIN claim ON claim.id = claim_about.claim_id
  JOIN source ON source.id = claim.source_id
  JOIN record AS teller ON teller.id = claim.source_id
  LEFT JOIN label ON label.family = 'claims' AND label.word = claim.says
  LEFT JOIN record AS chart ON chart.id = claim.chart_id
  LEFT JOIN record AS edition ON edition.id = claim.edition_id
  LEFT JOIN edition_category ON edition_category.edition_id = claim.edition_id AND edition_category.slug = claim.category
  LEFT JOIN record AS named ON named.slug = claim.value AND named.lang = 'en'
   AND named.kind IN (CASE claim.says WHEN 'member-of' THEN 'artist' WHEN 'company-tie' THEN 'company'
                                      WHEN 'part-of' THEN 'work' WHEN 'appeared-in' THEN 'work' END,
                      CASE claim.says WHEN 'part-of' THEN 'collaboration' WHEN 'appeared-in' THEN 'collaboration' END)
 WHERE claim_about.record_id = :record
 ORDER BY claim.opinion, teller.sort, teller.id, claim.position;
