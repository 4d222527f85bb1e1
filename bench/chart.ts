/** A bar chart as SVG, light or dark as the reader's display is. */

export interface Bar {
  readonly name: string;
  /** Milliseconds. */
  readonly value: number;
}

export interface Group {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Chart {
  readonly title: string;
  /** How the values were measured. */
  readonly note: string;
  /** The bar that is drawn in the accent colour. */
  readonly accent: string;
  readonly groups: readonly Group[];
}

const width = 760;
const margin = 16;
const nameWidth = 84;
const valueWidth = 72;
const barHeight = 14;
const barStep = 18;
const groupTitle = 26;
const headHeight = 58;

const style = `
text { font: 13px system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; fill: #1f2328; }
.title { font-size: 15px; font-weight: 600; }
.note, .name { fill: #59636e; }
.name { text-anchor: end; }
.bar { fill: #afb8c1; }
.accent { fill: #654ff0; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .note, .name { fill: #9198a1; }
  .bar { fill: #656c76; }
  .accent { fill: #9b8cff; }
}
`;

/** All bars have one scale, which ends at the longest of them. */
export function barChart({ title, note, accent, groups }: Chart): string {
  const longest = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)), 1);
  const lines: string[] = [text(margin, 26, title, 'title'), text(margin, 46, note, 'note')];
  let top = headHeight;
  for (const group of groups) {
    lines.push(text(margin, top + 16, group.title));
    top += groupTitle;
    for (const bar of group.bars) {
      lines.push(...barLines(bar, top, { longest, accent }));
      top += barStep;
    }
    top += 8;
  }
  const height = top + margin - 8;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`;
  return `${[open, `<title>${escaped(title)}</title>`, `<style>${style}</style>`, ...lines, '</svg>'].join('\n')}\n`;
}

function barLines(
  { name, value }: Bar,
  top: number,
  { longest, accent }: { readonly longest: number; readonly accent: string },
): readonly string[] {
  const left = margin + nameWidth;
  const length = (value / longest) * (width - left - valueWidth - margin);
  const kind = name === accent ? 'accent' : 'bar';
  const baseline = top + barHeight - 3;
  return [
    text(left - 8, baseline, name, 'name'),
    `<rect class="${kind}" x="${left}" y="${top}" width="${rounded(Math.max(length, 1))}" height="${barHeight}" rx="2"/>`,
    text(left + length + 8, baseline, seconds(value)),
  ];
}

function text(x: number, y: number, content: string, kind?: string): string {
  return `<text${kind ? ` class="${kind}"` : ''} x="${rounded(x)}" y="${y}">${escaped(content)}</text>`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
