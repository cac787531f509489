-- The companies behind a work, in the editor's order. :work id
SELECT work_company.role, role.en AS role_en, role.ko AS role_ko, work_company.party,
       record.kind AS company_kind, record.slug AS company_slug, record.lang AS company_lang, record.title AS company_title,
       record.native AS company_native, record.native_lang AS company_native_lang
  FROM work_company
  JOIN record ON record.id = work_company.company_id
  LEFT JOIN label AS role ON role.family = 'work_company_roles' AND role.word = work_company.role
 WHERE work_company.work_id = :work
 ORDER BY work_company.position;
