-- The claims of all sources that say one thing, opinions last. :says the word of vocab.toml
SELECT claim.anchor, claim.text, claim.opinion,
       teller.kind AS source_kind, teller.slug AS source_slug, teller.lang AS source_lang, teller.title AS source_title,
       teller.native AS source_native, teller.native_lang AS source_native_lang
  FROM claim
  JOIN record AS teller ON teller.id = claim.source_id
 WHERE claim.says = :says
 ORDER BY claim.opinion, teller.sort, teller.id, claim.position;
