-- How many companies a narrowed list has. :kind or NULL, :country or NULL
SELECT count(*) AS total
  FROM company
 WHERE (:kind IS NULL OR kind = :kind) AND (:country IS NULL OR country = :country);
