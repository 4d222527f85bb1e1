/** The chart of the benchmark: bars of the right length, text that is escaped, and a small file for the README. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { barChart } from '../../bench/chart.ts';
import { root } from '../support/programs.ts';

const chart = {
  title: 'Push <1 MB> & more',
  note: 'shorter is better',
  accent: 'ours',
  groups: [
    {
      title: 'first',
      bars: [
        { name: 'ours', value: 500 },
        { name: 'other', value: 1000 },
      ],
    },
    { title: 'unchanged', bars: [{ name: 'ours', value: 0 }] },
  ],
};

function widths(svg: string): readonly number[] {
  return [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
}

test('the bars of a chart have one scale, and a bar of zero can still be seen', () => {
  const [half = 0, whole = 0, none = 0] = widths(barChart(chart));
  assert.equal(half * 2, whole);
  assert.equal(none, 1);
});

test('a chart shows every name and value once, and escapes them', () => {
  const svg = barChart(chart);
  assert.deepEqual(svg.match(/\d\.\d\d s/g), ['0.50 s', '1.00 s', '0.00 s']);
  assert.ok(svg.includes('Push &lt;1 MB&gt; &amp; more'));
  assert.equal(svg.match(/class="accent"/g)?.length, 2);
  for (const tag of ['svg', 'text', 'title', 'style']) {
    assert.equal(svg.split(`<${tag}`).length, svg.split(`</${tag}>`).length, tag);
  }
});

test('the height of a chart grows with its bars', () => {
  const height = (svg: string) => Number(/height="(\d+)" role/.exec(svg)?.[1]);
  const [first] = chart.groups;
  assert.ok(first && height(barChart(chart)) > height(barChart({ ...chart, groups: [first] })));
});

test('the chart of the README compares four clients in four cases', () => {
  const svg = readFileSync(join(root, 'docs/images/publish.svg'), 'utf8');
  assert.equal(widths(svg).length, 16);
  for (const name of ['ours', 'oras', 'wkg', 'skopeo']) assert.equal(svg.split(`>${name}<`).length, 5);
  assert.ok(svg.length < 10_000);
});
