/*
 * Draws <figure class="chart" data-chart="trend|bars|histogram"> from the table inside it, which stays the readable form.
 * The first column names the points; the other columns say what they are by data-series on their <th>:
 * value, low, high (the interval), target, compare. Cells give the exact number in data-value; a link in the first
 * column is where a click on the mark leads. A row of a histogram may say data-tone="negative|middle|positive". ECharts is fetched when the first chart comes near the screen.
 */
(function () {
  'use strict';

  const source = document.currentScript.dataset.echarts;
  let library;

  function echarts() {
    library ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = source;
      script.onload = () => resolve(window.echarts);
      script.onerror = reject;
      document.head.append(script);
    });
    return library;
  }

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--crm-' + name).trim();
  }

  function number(cell) {
    const value = cell?.dataset.value;
    return value === undefined || value === '' ? null : Number(value);
  }

  function read(table) {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const series = {};
    heads.forEach((head, column) => {
      if (head.dataset.series) {
        series[head.dataset.series] = {
          name: head.textContent.trim(),
          values: rows.map((row) => number(row.cells[column])),
          texts: rows.map((row) => row.cells[column].textContent.trim()),
        };
      }
    });
    return {
      names: rows.map((row) => row.cells[0].textContent.trim()),
      links: rows.map((row) => row.cells[0].querySelector('a')?.href),
      tones: rows.map((row) => row.dataset.tone),
      marks: rows.map((row) => row.dataset.marks),
      columns: heads.map((head) => head.textContent.trim()),
      cells: rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
      series,
    };
  }

  function tooltip(data) {
    return {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colour('surface-raised'),
      borderColor: colour('border-strong'),
      textStyle: { color: colour('text') },
      formatter: (points) => {
        const row = data.cells[points[0].dataIndex];
        return data.columns.map((column, index) => (index === 0 ? row[0] : column + ': ' + row[index])).join('\n');
      },
    };
  }

  function common(data, figure) {
    return {
      animation: false,
      aria: { enabled: true, label: { description: figure.querySelector('figcaption').textContent.trim() } },
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('text') },
      grid: { left: 8, right: 24, top: 24, bottom: 8, containLabel: true },
      tooltip: tooltip(data),
    };
  }

  function axis(names) {
    return {
      type: 'category',
      data: names,
      axisLabel: { color: colour('text-secondary'), hideOverlap: true },
      axisLine: { lineStyle: { color: colour('border-strong') } },
      axisTick: { show: false },
    };
  }

  function values(figure, zero) {
    const { min, max } = figure.dataset;
    return {
      type: 'value',
      scale: !zero,
      min: min === undefined ? null : Number(min),
      max: max === undefined ? null : Number(max),
      axisLabel: { color: colour('text-secondary') },
      splitLine: { lineStyle: { color: colour('chart-grid') } },
    };
  }

  function tone(name) {
    const tones = { negative: 'chart-negative', middle: 'segment-neutral', positive: 'chart-line' };
    return colour(tones[name] ?? 'chart-mark');
  }

  /* The interval is a band: the lower end invisible, the difference to the upper end filled on top of it. */
  function band(low, high) {
    const base = { type: 'line', stack: 'interval', stackStrategy: 'all', symbol: 'none', silent: true, lineStyle: { opacity: 0 } };
    return [
      { ...base, name: low.name, data: low.values },
      {
        ...base,
        name: high.name,
        data: high.values.map((top, index) => (top === null || low.values[index] === null ? null : top - low.values[index])),
        areaStyle: { color: colour('chart-range'), opacity: 0.7 },
      },
    ];
  }

  function line(series, stroke, dash, width) {
    return {
      type: 'line',
      name: series.name,
      data: series.values,
      connectNulls: false,
      symbol: 'circle',
      symbolSize: dash ? 0 : 7,
      itemStyle: { color: stroke },
      lineStyle: { color: stroke, width, type: dash ? 'dashed' : 'solid' },
      endLabel: { show: true, formatter: '{a}', color: stroke, fontWeight: 600, distance: 6 },
      labelLayout: { moveOverlap: 'shiftY' },
    };
  }

  /* What happened in a period: letters, which the list under the chart explains. */
  function marks(data) {
    return {
      symbol: 'none',
      silent: true,
      lineStyle: { color: colour('chart-compare'), type: 'dashed', width: 1 },
      label: { color: colour('text'), fontWeight: 600 },
      data: data.marks.flatMap((letters, index) => (letters ? [{ xAxis: index, label: { formatter: letters } }] : [])),
    };
  }

  function trend(data, figure) {
    const { value, low, high, target, compare } = data.series;
    const lines = low && high ? band(low, high) : [];
    if (compare) {
      lines.push(line(compare, colour('chart-compare'), true, 1.5));
    }
    if (target) {
      lines.push(line(target, colour('danger'), true, 1.5));
    }
    lines.push({ ...line(value, colour('chart-line'), false, 2.5), markLine: marks(data) });
    const longest = Math.max(...lines.filter((each) => each.endLabel).map((each) => each.name.length));
    return {
      ...common(data, figure),
      grid: { left: 8, right: 16 + longest * 8, top: 24, bottom: 8, containLabel: true },
      xAxis: { ...axis(data.names), boundaryGap: false },
      yAxis: values(figure, false),
      series: lines,
    };
  }

  function histogram(data, figure) {
    return {
      ...common(data, figure),
      xAxis: axis(data.names),
      yAxis: values(figure, true),
      series: [{
        type: 'bar',
        name: data.series.value.name,
        data: data.series.value.values.map((value, index) => ({ value, itemStyle: { color: tone(data.tones[index]) } })),
        label: { show: data.names.length <= 13, position: 'top', color: colour('text'), formatter: (point) => data.series.value.texts[point.dataIndex] },
      }],
    };
  }

  /* Dots with their interval, one line per row of the table, in its order. */
  function bars(data, figure) {
    const { value, low, high } = data.series;
    const series = [{
      type: 'scatter',
      name: value.name,
      data: value.values,
      symbolSize: 11,
      itemStyle: { color: colour('chart-line') },
      label: { show: true, position: 'top', color: colour('text'), formatter: (point) => value.texts[point.dataIndex] },
    }];
    if (low && high) {
      series.unshift({
        type: 'custom',
        name: low.name,
        silent: true,
        data: low.values.map((from, index) => [from, index, high.values[index]]),
        renderItem: (parameters, api) => {
          const from = api.coord([api.value(0), api.value(1)]);
          const to = api.coord([api.value(2), api.value(1)]);
          return Number.isNaN(api.value(0)) || Number.isNaN(api.value(2))
            ? null
            : { type: 'line', shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style: { stroke: colour('chart-compare'), lineWidth: 3 } };
        },
        encode: { x: [0, 2], y: 1 },
      });
    }
    const tip = tooltip(data);
    return {
      ...common(data, figure),
      tooltip: { ...tip, trigger: 'item', formatter: (point) => tip.formatter([point]) },
      xAxis: values(figure, false),
      yAxis: { ...axis(data.names), inverse: true, axisLabel: { color: colour('text-secondary'), width: 176, lineHeight: 15, overflow: 'break' } },
      series,
    };
  }

  const kinds = { trend, histogram, bars };

  async function draw(figure) {
    const table = figure.querySelector('table');
    const canvas = figure.querySelector('.chart-canvas');
    const data = read(table);
    const chart = (await echarts()).init(canvas, null, { renderer: 'svg' });
    const paint = () => chart.setOption(kinds[figure.dataset.chart](data, figure), true);
    paint();
    chart.on('click', (point) => {
      const link = data.links[point.dataIndex];
      if (link) {
        window.location.assign(link);
      }
    });
    new ResizeObserver(() => chart.resize()).observe(canvas);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  }

  const near = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((each) => each.isIntersecting)) {
      near.unobserve(entry.target);
      draw(entry.target);
    }
  }, { rootMargin: '200px' });

  function observe(root) {
    root.querySelectorAll('figure[data-chart]').forEach((figure) => {
      if (!figure.dataset.drawn && figure.querySelector('.chart-canvas').offsetParent !== null) {
        figure.dataset.drawn = 'true';
        near.observe(figure);
      }
    });
  }

  document.addEventListener('DOMContentLoaded', () => observe(document));
  document.addEventListener('htmx:load', (event) => observe(event.target));
})();
