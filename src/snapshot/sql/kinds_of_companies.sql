-- How many companies there are of each kind, the most first. :country or NULL
SELECT company.kind AS word, label.en AS word_en, label.ko AS word_ko, count(*) AS total
  FROM company
  LEFT JOIN label ON label.family = 'company_kinds' AND label.word = company.kind
 WHERE (:country IS NULL OR company.country = :country)
 GROUP BY company.kind
 ORDER BY total DESC, company.kind;
