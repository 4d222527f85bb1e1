/** The screenshots are small, show what the program prints today, and can be taken again. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { bundleExists } from '../support/bundle.ts';
import { recordSkipped } from '../support/skipped.ts';
import { findChromium } from './chromium.ts';
import { pageOf, publishedSummary, summaryWidth, withoutBytes } from './job-summary.ts';
import { sizeOf, textOf, withText } from './png.ts';
import { fingerprint, pictureOf, sourceKeyword, summaryImage } from './screenshots.ts';

const chromium = findChromium();
if (!chromium) recordSkipped('chromium: not installed');

test('the screenshot shows the job summary that the action writes', { skip: !bundleExists() }, async () => {
  const page = pageOf(await publishedSummary());
  const source = textOf(await readFile(summaryImage), sourceKeyword);
  assert.equal(source, fingerprint(page), 'the job summary has changed: run npm run screenshots');
});

test('the screenshot is small enough for the README', async () => {
  const image = await readFile(summaryImage);
  assert.ok(image.length < 200_000, `${image.length} bytes`);
  const { width, height } = sizeOf(image);
  assert.ok(width > height && width > 1000, `${width} × ${height}`);
});

test('headless Chromium takes a screenshot of the whole page', { skip: !chromium }, async () => {
  assert.ok(chromium);
  const html = pageOf(
    '<div style="width: 900px; height: 123px">with the margins, wider than the default window</div>',
  );
  const picture = await pictureOf(chromium, html);
  const margins = { width: 48, height: 32 };
  assert.deepEqual(sizeOf(picture), {
    width: 2 * (summaryWidth + margins.width),
    height: 2 * (123 + margins.height),
  });
  assert.equal(textOf(picture, sourceKeyword), fingerprint(html));
});

test('a text of a picture can be replaced, and other pictures have none', async () => {
  const image = await readFile(summaryImage);
  assert.equal(textOf(withText(image, 'Source', 'another'), 'Source'), 'another');
  assert.deepEqual(sizeOf(withText(image, 'Source', 'another')), sizeOf(image));
  assert.equal(textOf(image, 'Title'), undefined);
  assert.throws(() => sizeOf(Buffer.from('GIF89a, not a picture')), /not a PNG/);
});

test('only digests and sizes do not count as a change of the job summary', () => {
  const page = (digest: string, size: string) => `<code>a@sha256:${digest.repeat(64)}</code> ${size}`;
  assert.equal(withoutBytes(page('a', '1.4 MiB')), withoutBytes(page('b', '12 B')));
  assert.notEqual(withoutBytes('<td>created</td>'), withoutBytes('<td>unchanged</td>'));
});
