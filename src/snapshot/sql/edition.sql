-- An edition, its award, and the editions before and after it. :edition id
WITH ordered AS (
  SELECT id, award_id, year, nominations_on, ceremony_on,
         lag(id) OVER turn AS previous_id, lead(id) OVER turn AS next_id
    FROM edition
  WINDOW turn AS (PARTITION BY award_id ORDER BY year, ceremony_on, id)
)
SELECT e.year, e.nominations_on, e.ceremony_on,
       award.kind AS award_kind, award.slug AS award_slug, award.lang AS award_lang, award.title AS award_title,
       award.native AS award_native, award.native_lang AS award_native_lang,
       previous.kind AS previous_kind, previous.slug AS previous_slug, previous.lang AS previous_lang, previous.title AS previous_title,
       previous.native AS previous_native, previous.native_lang AS previous_native_lang,
       next.kind AS next_kind, next.slug AS next_slug, next.lang AS next_lang, next.title AS next_title,
       next.native AS next_native, next.native_lang AS next_native_lang
  FROM ordered AS e
  JOIN record AS award ON award.id = e.award_id
  LEFT JOIN record AS previous ON previous.id = e.previous_id
  LEFT JOIN record AS next ON next.id = e.next_id
 WHERE e.id = :edition;
