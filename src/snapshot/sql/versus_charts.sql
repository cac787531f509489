-- The charts on which an artist has releases alone, or with a group, and releases together: those with most first. :artist id
SELECT versus.chart_id, c.size, chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang
  FROM versus
  JOIN chart AS c ON c.id = versus.chart_id
  JOIN record AS chart ON chart.id = versus.chart_id
 WHERE versus.artist_id = :artist
 ORDER BY versus.releases DESC, chart.sort, chart.id;
