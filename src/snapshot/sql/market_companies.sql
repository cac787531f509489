-- The companies of a country. :country
SELECT c.kind AS word, label.en AS word_en, label.ko AS word_ko,
       company.kind AS company_kind, company.slug AS company_slug, company.lang AS company_lang, company.title AS company_title,
       company.native AS company_native, company.native_lang AS company_native_lang
  FROM company AS c
  JOIN record AS company ON company.id = c.id
  LEFT JOIN label ON label.family = 'company_kinds' AND label.word = c.kind
 WHERE c.country = :country
 ORDER BY company.sort, company.id;
