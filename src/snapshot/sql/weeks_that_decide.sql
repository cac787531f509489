-- The weeks from the first spell at No. 1 that a claim was held against to the last, or as many days on as it speaks of,
-- with the work's best row of each. :claim id, :days after the first week, :limit weeks
SELECT week.week, week.top IS NOT NULL AS held, min(entry.position) AS position
  FROM (SELECT evidence.record_id, evidence.chart_id, min(evidence.first) AS first, max(evidence.last) AS last
          FROM evidence
         WHERE evidence.claim_id = :claim AND evidence.shows = 'at-one'
         GROUP BY evidence.record_id, evidence.chart_id
         ORDER BY evidence.record_id, evidence.chart_id
         LIMIT 1) AS led
  JOIN claim ON claim.id = :claim
  JOIN run ON run.work_id = led.record_id AND run.chart_id = led.chart_id
  JOIN chart_week AS week
    ON week.chart_id = led.chart_id
   AND week.week BETWEEN led.first AND max(led.last, date(led.first, '+' || :days || ' days'))
   AND week.week <= coalesce(claim.through, week.week)
  LEFT JOIN entry ON entry.work_id = run.rows_of AND entry.chart_id = week.chart_id AND entry.week = week.week
 GROUP BY week.week, week.top
 ORDER BY week.week
 LIMIT :limit;
