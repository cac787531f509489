-- What releases alone and releases together come to, chart by chart: those with most artists first.
SELECT contest.measure, contest.artists, contest.alone, contest.alone_median, contest.together, contest.together_median,
       contest.together_better, contest.alone_better,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang
  FROM contest
  JOIN record AS chart ON chart.id = contest.chart_id
 ORDER BY contest.artists DESC, chart.sort, chart.id, contest.position;
