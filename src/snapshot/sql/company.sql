-- A company. :company id
SELECT c.kind AS word, label.en AS word_en, label.ko AS word_ko, c.country, c.disambiguation, c.begins, c.ends
  FROM company AS c
  LEFT JOIN label ON label.family = 'company_kinds' AND label.word = c.kind
 WHERE c.id = :company;
