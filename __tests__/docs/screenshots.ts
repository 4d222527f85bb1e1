/** The pictures of docs/images/ that show this program, and what each was made from. */

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/programs.ts';
import { screenshot } from './chromium.ts';
import { pageOf, publishedSummary, withoutBytes } from './job-summary.ts';
import { withText } from './png.ts';

export const summaryImage: string = join(root, 'docs', 'images', 'job-summary.png');

/** The keyword of the text in a picture that identifies the page it shows. */
export const sourceKeyword = 'Source';

/** Identifies what a page shows, without digests and sizes, which change with every byte of an artifact. */
export function fingerprint(html: string): string {
  return `sha256:${createHash('sha256').update(withoutBytes(html)).digest('hex')}`;
}

/** A PNG of the page that names the page as its source. */
export async function pictureOf(chromium: string, html: string): Promise<Buffer> {
  return withText(await screenshot(chromium, html), sourceKeyword, fingerprint(html));
}

/** Takes all screenshots again; `mermaid` is the URL of the library that draws graphs. */
export async function writeScreenshots(chromium: string, mermaid: string | undefined): Promise<void> {
  const summary = await publishedSummary();
  const picture = await screenshot(chromium, pageOf(summary, mermaid));
  await writeFile(summaryImage, withText(picture, sourceKeyword, fingerprint(pageOf(summary))));
}
