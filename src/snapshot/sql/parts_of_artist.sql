-- The parts an artist had outside the billing, work by work. :artist id
SELECT contribution.work_id,
       contribution.role, role.en AS role_en, role.ko AS role_ko
  FROM contribution
  LEFT JOIN label AS role ON role.family = 'roles' AND role.word = contribution.role
 WHERE contribution.artist_id = :artist
 ORDER BY contribution.work_id, contribution.position;
