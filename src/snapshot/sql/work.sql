-- What a work is. :work id
SELECT work.kind, kind.en AS kind_en, kind.ko AS kind_ko, work.released, work.credit, work.ranks, work.form, work.status,
       work.status_on, amount.value AS amount, amount.currency, work.version, version.en AS version_en, version.ko AS version_ko,
       original.kind AS original_kind, original.slug AS original_slug, original.lang AS original_lang, original.title AS original_title,
       original.native AS original_native, original.native_lang AS original_native_lang,
       partner.kind AS partner_kind, partner.slug AS partner_slug, partner.lang AS partner_lang, partner.title AS partner_title,
       partner.native AS partner_native, partner.native_lang AS partner_native_lang
  FROM work
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN label AS version ON version.family = 'versions' AND version.word = work.version
  LEFT JOIN amount ON amount.work_id = work.id
  LEFT JOIN record AS original ON original.id = work.version_of
  LEFT JOIN record AS partner ON partner.id = work.charts_with
 WHERE work.id = :work;
