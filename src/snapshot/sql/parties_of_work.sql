-- The companies that are parties to a work, in the editor's order. :work id
SELECT record.kind AS company_kind, record.slug AS company_slug, record.lang AS company_lang, record.title AS company_title,
       record.native AS company_native, record.native_lang AS company_native_lang
  FROM work_company
  JOIN record ON record.id = work_company.company_id
 WHERE work_company.work_id = :work
   AND work_company.party
   AND work_company.position = (SELECT min(first.position)
                                  FROM work_company AS first
                                 WHERE first.work_id = :work AND first.company_id = work_company.company_id AND first.party)
 ORDER BY work_company.position;
