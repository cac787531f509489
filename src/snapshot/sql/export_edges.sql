-- Every edge of the graph with its evidence: slugs of works, oldest first, and words of relations; both joined by spaces.
SELECT one.kind AS from_kind, one.slug AS from_slug, other.kind AS to_kind, other.slug AS to_slug,
       edge.kind, edge.weight, edge.first, edge.last, edge.lasts,
       CASE edge.kind
         WHEN 'member' THEN (SELECT CASE WHEN artist.subunit_of = edge.to_id THEN 'subunit_of' ELSE 'member_of' END
                               FROM artist WHERE artist.id = edge.from_id)
         WHEN 'voice' THEN (SELECT group_concat(does, ' ')
                              FROM (SELECT DISTINCT voice.does
                                      FROM voice
                                     WHERE voice.voiced_id = edge.to_id AND voice.artist_id = edge.from_id
                                     ORDER BY voice.does))
         WHEN 'company' THEN (SELECT group_concat(kind, ' ')
                                FROM (SELECT affiliation.kind
                                        FROM affiliation
                                       WHERE affiliation.artist_id = edge.from_id AND affiliation.company_id = edge.to_id
                                      UNION
                                      SELECT tie.kind
                                        FROM tie
                                       WHERE tie.company_id = edge.from_id AND tie.other_id = edge.to_id
                                       ORDER BY 1))
       END AS relations,
       CASE
         WHEN edge.kind IN ('together', 'stage') THEN
           (SELECT group_concat(slug, ' ')
              FROM (SELECT record.slug
                      FROM partner
                      JOIN work ON work.id = partner.work_id
                      JOIN record ON record.id = partner.work_id
                     WHERE partner.artist_id = edge.from_id AND partner.partner_id = edge.to_id
                       AND partner.kind = edge.kind
                     ORDER BY work.released, record.slug))
         WHEN edge.kind = 'company' THEN
           (SELECT group_concat(slug, ' ')
              FROM (SELECT record.slug
                      FROM company_partner
                      JOIN work ON work.id = company_partner.work_id
                      JOIN record ON record.id = company_partner.work_id
                     WHERE company_partner.company_id = edge.to_id AND company_partner.partner_id = edge.from_id
                     ORDER BY work.released, record.slug))
       END AS works
  FROM edge
  JOIN record AS one ON one.id = edge.from_id
  JOIN record AS other ON other.id = edge.to_id
 ORDER BY from_kind, from_slug, to_kind, to_slug, edge.kind;
