-- The genres of a record, in the editor's order. :record id
SELECT genre.word AS genre, label.en AS genre_en, label.ko AS genre_ko
  FROM genre
  LEFT JOIN label ON label.family = 'genres' AND label.word = genre.word
 WHERE genre.record_id = :record
 ORDER BY genre.position;
