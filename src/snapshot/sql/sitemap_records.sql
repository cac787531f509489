-- Every record that may be indexed, with the day it last changed.
SELECT kind, slug, lang, changed
  FROM record
 WHERE draft = 0 AND id NOT IN (SELECT id FROM thin)
 ORDER BY kind, slug, lang;
