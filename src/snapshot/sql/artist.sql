-- What an artist is. :artist id
SELECT artist.kind, artist.country, artist.disambiguation, artist.begins, artist.ends, artist.works,
       parent.kind AS parent_kind, parent.slug AS parent_slug, parent.lang AS parent_lang, parent.title AS parent_title,
       parent.native AS parent_native, parent.native_lang AS parent_native_lang
  FROM artist
  LEFT JOIN record AS parent ON parent.id = artist.subunit_of
 WHERE artist.id = :artist;
