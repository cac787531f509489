-- Where a slug leads: to itself, to the other shelf, or to the record that had it before.
-- :kind, :other the other shelf's kind (or :kind again), :slug
SELECT kind, slug
  FROM (SELECT kind, slug, 0 AS distance
          FROM record
         WHERE kind = :kind AND slug = :slug
        UNION
        SELECT kind, slug, 1
          FROM record
         WHERE kind = :other AND slug = :slug
        UNION
        SELECT record.kind, record.slug, 2
          FROM former_slug
          JOIN record ON record.id = former_slug.record_id
         WHERE former_slug.kind IN (:kind, :other) AND former_slug.slug = :slug)
 ORDER BY distance, kind, slug
 LIMIT 1;
