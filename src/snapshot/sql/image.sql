-- A picture. :file
SELECT media_type, bytes
  FROM image
 WHERE file = :file;
