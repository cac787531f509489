-- The issues that bear another date than the rule of their period says. :chart id
SELECT issue, instead_of
  FROM issue_exception
 WHERE chart_id = :chart
 ORDER BY issue;
