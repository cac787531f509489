-- Every country of a partner: how many collaborations it is in, and how many of them reach another country. Those that
-- reach most first.
SELECT country, works, abroad
  FROM bridge_country
 ORDER BY abroad DESC, works DESC, country;
