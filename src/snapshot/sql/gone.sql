-- Why a page was taken down, and when. :address its English path
SELECT reason, day
  FROM gone
 WHERE address = :address;
