-- A page of a ranking by one of its figures. :ranking, :ordering, :limit rows, :offset rows before them
SELECT ranked.place, ranked.first, ranked.second, ranked.third,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang,
       other.kind AS other_kind, other.slug AS other_slug, other.lang AS other_lang, other.title AS other_title,
       other.native AS other_native, other.native_lang AS other_native_lang
  FROM ranked
  JOIN record ON record.id = ranked.record_id
  LEFT JOIN record AS other ON other.id = ranked.other_id
 WHERE ranked.ranking = :ranking AND ranked.ordering = :ordering
 ORDER BY ranked.position
 LIMIT :limit OFFSET :offset;
