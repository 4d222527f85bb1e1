/** Changes of interfaces as Markdown: what a person reads in a comment, and that no text of a binary becomes part of the markup. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InterfaceChange, InterfaceDifference } from '../../src/release/interface-change.ts';
import { interfaceLines, interfaceMarkdown } from '../../src/release/interface-markdown.ts';

const removed: InterfaceDifference = {
  item: 'export acme:shop/cart.refund',
  action: 'removed',
  change: 'was removed',
  breaking: true,
  breaks: ['callers'],
};
const changed: InterfaceDifference = {
  item: 'export acme:shop/cart.pay',
  action: 'changed',
  change: 'takes "currency: string" now',
  breaking: true,
  breaks: ['callers'],
};
const added: InterfaceDifference = {
  item: 'export acme:shop/cart.list',
  action: 'added',
  change: 'is new',
  breaking: false,
  breaks: [],
};

function change(more: Partial<InterfaceChange>): InterfaceChange {
  return { base: 'ghcr.io/acme/cart:1.4.2', differences: [], step: 'patch', ...more };
}

const breaking = change({
  step: 'major',
  least: '2.0.0',
  version: '1.4.3',
  sufficient: false,
  differences: [removed, changed, added],
});

test('a change lists what was removed, changed and added, and says that the version promises less', () => {
  assert.deepEqual(interfaceLines({ name: 'cart', interface: breaking }), [
    '<p>Interface of <code>cart</code> since <code>1.4.2</code>: takes a <strong>major</strong> version, at least <code>2.0.0</code>; <code>1.4.3</code> promises <strong>less</strong></p>',
    '<ul>',
    '<li>removed: <code>export acme:shop/cart.refund</code> – breaks callers</li>',
    '<li>changed: <code>export acme:shop/cart.pay</code> <code>takes &quot;currency: string&quot; now</code> – breaks callers</li>',
    '<li>added: <code>export acme:shop/cart.list</code></li>',
    '</ul>',
  ]);
});

test('a version that promises enough is said to do so, and an unknown one is not mentioned', () => {
  const [enough] = interfaceLines({
    name: 'cart',
    interface: { ...breaking, version: '2.0.0', sufficient: true },
  });
  assert.match(enough ?? '', /at least <code>2\.0\.0<\/code>; <code>2\.0\.0<\/code> promises that<\/p>$/);
  const [unknown] = interfaceLines({
    name: 'cart',
    interface: change({ step: 'minor', differences: [added] }),
  });
  assert.match(unknown ?? '', /: takes a <strong>minor<\/strong> version<\/p>$/);
});

test('an unchanged interface, and one that cannot be compared, have one line', () => {
  assert.deepEqual(interfaceLines({ name: 'cart', interface: change({}) }), [
    '<p>Interface of <code>cart</code> since <code>1.4.2</code>: unchanged</p>',
  ]);
  const unknown: InterfaceChange = { differences: [], unknown: 'the registry lists no tags' };
  assert.deepEqual(interfaceLines({ name: 'cart', interface: unknown }), [
    '<p>Interface of <code>cart</code>: not compared, <code>the registry lists no tags</code></p>',
  ]);
});

test('an artifact without an interface adds nothing, and one at two targets is shown once', () => {
  assert.equal(interfaceMarkdown([{ name: 'chart' }]), '');
  const other = { ...breaking, base: 'docker.io/acme/cart:1.4.2' };
  const twice = [
    { name: 'cart', interface: breaking },
    { name: 'cart', interface: other },
  ];
  assert.equal(interfaceMarkdown(twice), interfaceLines({ name: 'cart', interface: breaking }).join('\n'));
});

test('many differences and many artifacts are counted, not shown', () => {
  const many = change({ step: 'minor', differences: Array.from({ length: 100 }, () => added), omitted: 7 });
  const lines = interfaceLines({ name: 'cart', interface: many });
  assert.equal(lines.filter((line) => line.startsWith('<li>')).length, 21);
  assert.equal(lines.at(-2), '<li>and 87 more</li>');
  const artifacts = Array.from({ length: 60 }, (_, index) => ({ name: `cart-${index}`, interface: many }));
  assert.match(interfaceMarkdown(artifacts), /\n<p>The interfaces of 10 more are in the report\.<\/p>$/);
});

test('no text of a binary ends its code, begins a line or is read as Markdown', () => {
  const hostile = '</code>\n\n# <b>@acme</b> ![x](https://a.example) `|`';
  const lines = interfaceLines({
    name: hostile,
    interface: change({
      base: `ghcr.io/acme/cart:${hostile}`,
      step: 'major',
      least: hostile,
      version: hostile,
      sufficient: false,
      differences: [{ ...changed, item: hostile, change: hostile }],
    }),
  });
  const unknown = interfaceLines({ name: hostile, interface: change({ unknown: hostile }) });
  for (const line of [...lines, ...unknown]) {
    assert.ok(!line.includes('\n'), line);
    const outside = line.replaceAll(/<code>[^<>]*<\/code>/g, '');
    assert.doesNotMatch(outside, /@|#|!\[|`|\|/, line);
  }
});
