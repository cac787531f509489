-- What holds for the site as a whole, one row a key.
SELECT key, value
  FROM meta
 ORDER BY key;
