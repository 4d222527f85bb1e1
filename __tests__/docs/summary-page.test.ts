/** The job summary in Chromium: nothing is wider than GitHub's page, and Mermaid draws the graph. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { drawingOf } from '../../src/release/drawing.ts';
import type { ArtifactGraph, GraphNode } from '../../src/release/graph.ts';
import type { Report, ReportedArtifact } from '../../src/release/report.ts';
import { summaryOf } from '../../src/release/summary.ts';
import { artifact, report } from '../host/reports.ts';
import { recordSkipped } from '../support/skipped.ts';
import { findChromium, findMermaid, renderedPage } from './chromium.ts';
import { drawingIn, pageOf, summaryWidth } from './job-summary.ts';

const chromium = findChromium();
const mermaid = findMermaid();
if (!chromium) recordSkipped('chromium: not installed');
if (!mermaid) recordSkipped('mermaid: not in .cache/clients (.ci/clients)');

const digestAt = (index: number) => digestOf(Buffer.from(String(index)));
const hostile = `"]; click n0 "javascript:alert(1)" %% <img src=x onerror=alert(1)> \`\`\`\n\n# x ${'end '.repeat(20)}{{subgraph}}|a|`;

/** A graph of an index over manifests, each with a config and a layer, and a referrer. */
function graph(name: string, manifests: number, label: string, from = 0): ArtifactGraph {
  const node = (index: number, kind: GraphNode['kind'], to: readonly number[]): GraphNode => {
    return {
      digest: digestAt(from + index),
      kind,
      label,
      size: index * 1000,
      to: to.map((one) => digestAt(from + one)),
    };
  };
  const ids = Array.from({ length: manifests }, (_, index) => 10 + index * 3);
  return {
    name,
    root: digestAt(from),
    nodes: [
      node(0, 'index', ids),
      ...ids.flatMap((id) => [
        node(id, 'manifest', [id + 1, id + 2]),
        node(id + 1, 'config', []),
        node(id + 2, 'layer', []),
      ]),
      node(1, 'referrer', [0]),
    ],
  };
}

const word = 'w'.repeat(128);
const statement = {
  name: 'provenance',
  type: 'https://slsa.dev/provenance/v1',
  digest: digestAt(77),
  signer: `https://github.com/acme/${word}/.github/workflows/release.yml@refs/tags/v1.0.0`,
  storedIn: [`ghcr.io/acme/${word}`],
  isNew: true,
};

/** Whatever is long is as long as it may be. */
const wide: readonly ReportedArtifact[] = [
  artifact(`${word}/${word}`, {
    repository: `ghcr.io/acme/${word}`,
    tags: Array(40).fill(word),
    statements: [statement],
  }),
  artifact('cart', { outcome: 'failed', error: { code: 'denied', message: word.repeat(3), hint: word } }),
  artifact('shop', {
    interface: {
      differences: [{ item: word, action: 'changed', change: word, breaking: true, breaks: ['callers'] }],
    },
  }),
];

const summaries: readonly (readonly [string, string])[] = [
  ['of long texts', summaryOf(report(wide, { notes: [word.repeat(4)], graphs: [graph(word, 3, word)] }))],
  [
    'of a failed run',
    summaryOf(report(wide), { error: new CodedError('denied', word.repeat(5), { hint: word }) }),
  ],
  ['of hostile texts', summaryOf(report([artifact(hostile)], { graphs: [graph(hostile, 2, hostile)] }))],
  [
    'of many artifacts',
    summaryOf(
      report(
        Array.from({ length: 60 }, (_, index) => artifact(`artifact-${index}`)),
        {
          graphs: Array.from({ length: 20 }, (_, index) =>
            graph(`artifact-${index}`, 4, 'application/wasm', index * 1000),
          ),
        },
      ),
    ),
  ],
];

const measure = `<script>
const widest = [...document.querySelectorAll('body *')].filter((one) => !one.closest('svg')).map((one) => {
  const { left, right } = one.getBoundingClientRect();
  return { width: Math.round(right - left), right: Math.round(right), name: one.tagName, text: one.textContent.slice(0, 60) };
}).sort((a, b) => b.right - a.right)[0];
document.body.dataset.widest = JSON.stringify(widest);
</script>`;

const opened = (page: string) => page.replaceAll('<details>', '<details open>');

suite('The rendered job summary', { skip: !chromium }, () => {
  for (const [what, summary] of summaries) {
    test(`nothing is wider than ${summaryWidth} pixels in the summary ${what}`, async () => {
      const shown = await renderedPage(chromium ?? '', opened(pageOf(summary)) + measure);
      const [, found = '{}'] = /data-widest="([^"]*)"/.exec(shown) ?? [];
      const widest = JSON.parse(found.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      assert.ok(widest.width > 100, found);
      assert.ok(
        widest.right <= summaryWidth + 24,
        `${widest.name} is ${widest.width} pixels wide: ${widest.text}`,
      );
    });
  }

  for (const [what, summary] of summaries.filter(([, text]) => drawingIn(text) !== undefined))
    test(`Mermaid draws the graph ${what}, and nothing in it is a link or a script`, {
      skip: !mermaid,
    }, async () => {
      const shown = await renderedPage(chromium ?? '', opened(pageOf(summary, mermaid)));
      assert.match(shown, /data-drawing="drawn"/);
      const [svg = ''] = /<svg id="drawing"[\s\S]*<\/svg>/.exec(shown) ?? [];
      assert.ok(svg.includes('index'), svg.slice(0, 300));
      assert.doesNotMatch(svg, /<(?:a|img|script|iframe)\b|\shref=|\son\w+=/i);
    });
});

suite('The drawing', () => {
  const drawing = (graphs: Report['graphs']) => drawingOf(report([], graphs ? { graphs } : {}));

  test('it has a node for each content, and what refers to it', () => {
    const text = drawing([graph('cart', 1, 'application/wasm')]);
    assert.match(text, /^```mermaid\nflowchart LR\n {2}n0\["index cart, [0-9a-f]{12}"\]\n/);
    assert.match(text, /n1\["manifest application\/wasm, 9\.8 KiB, [0-9a-f]{12}"\]/);
    assert.match(text, /\{\{"referrer /);
    assert.match(text, /n0 --> n1\n/);
    assert.match(text, /-\. refers to \.-> n0\n/);
  });

  test('a large graph is bounded and says what is left out', () => {
    const text = drawing([{ ...graph('large', 200, 'application/wasm'), omitted: 7 }]);
    assert.equal(text.match(/^ {2}n\d+[[({]/gm)?.length, 40);
    assert.match(text, /more\["and 569 more"\]/);
    assert.ok(text.length < 8000);
  });

  test('no character with a meaning is left of a label', () => {
    const text = drawing([graph(hostile, 1, hostile)]);
    const labels = [...text.matchAll(/"([^"]*)"/g)].map(([, label]) => label ?? '');
    assert.ok(labels.length >= 4);
    for (const label of labels) assert.match(label, /^[\p{L}\p{N} ._/:+@,…-]*$/u);
    assert.equal(text.split('```').length, 3);
  });

  test('nothing is drawn where nothing is known', () => {
    assert.equal(drawing(undefined), '');
    assert.equal(drawing([]), '');
  });
});
