-- A company, and its country's market if there is one. :company id
SELECT c.kind AS word, label.en AS word_en, label.ko AS word_ko, c.country, c.disambiguation, c.begins, c.ends,
       market.kind AS market_kind, market.slug AS market_slug, market.lang AS market_lang, market.title AS market_title,
       market.native AS market_native, market.native_lang AS market_native_lang
  FROM company AS c
  LEFT JOIN label ON label.family = 'company_kinds' AND label.word = c.kind
  LEFT JOIN market AS m ON m.country = c.country
  LEFT JOIN record AS market ON market.id = m.id
 WHERE c.id = :company;
