/** The drawing of artifacts as a graph: Mermaid's flowchart in a fenced block of Markdown, as GitHub draws it. */

import type { Digest } from '../oci/digest.ts';
import { readableSize } from '../text.ts';
import type { GraphNode } from './graph.ts';
import type { Report, ReportedArtifact } from './report.ts';

/** Nodes and edges of a drawing; more of them nobody could read. */
const limits = { nodes: 40, edges: 100, label: 48 } as const;

/** Empty when nothing is known of the content. Each root is drawn once, whatever it is published as. */
export function drawingOf({ graphs = [], artifacts }: Pick<Report, 'graphs' | 'artifacts'>): string {
  const roots = new Map(graphs.map((graph) => [graph.root, graph]));
  const all = [...roots.values()].flatMap(({ name, root, nodes }) =>
    nodes.map((node) => (node.digest === root ? { ...node, label: name } : node)),
  );
  const drawn = distinct([...all, ...statementNodes(artifacts)]);
  if (drawn.length === 0) return '';
  const shown = drawn.slice(0, limits.nodes);
  const ids = new Map(shown.map(({ digest }, index) => [digest, `n${index}`]));
  const hidden = drawn.length - shown.length + graphs.reduce((sum, { omitted = 0 }) => sum + omitted, 0);
  const lines = [
    'flowchart LR',
    ...shown.map((node) => `  ${ids.get(node.digest)}${shapeOf(node)}`),
    ...edgesOf(shown, ids).slice(0, limits.edges),
    ...(hidden > 0 ? [`  more["and ${hidden} more"]`] : []),
  ];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`;
}

/** What two artifacts share is drawn once. */
function distinct(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const found = new Map<Digest, GraphNode>();
  for (const node of nodes) if (!found.has(node.digest)) found.set(node.digest, node);
  return [...found.values()];
}

function statementNodes(artifacts: readonly ReportedArtifact[]): readonly GraphNode[] {
  return artifacts.flatMap(({ digest: subject, statements = [] }) =>
    statements.map(({ name, digest }) => ({ digest, kind: 'referrer', label: name, size: 0, to: [subject] })),
  );
}

/** Indexes and manifests are boxes, blobs have round sides, and referrers are hexagons. */
function shapeOf({ kind, label, size, digest }: GraphNode): string {
  const short = digest.slice(digest.indexOf(':') + 1).slice(0, 12);
  const parts = [`${kind} ${legible(label)}`, ...(size > 0 ? [readableSize(size)] : []), short];
  const text = `"${parts.join(', ')}"`;
  if (kind === 'referrer') return `{{${text}}}`;
  return kind === 'layer' || kind === 'config' ? `(${text})` : `[${text}]`;
}

/** Nothing with a meaning in Mermaid, Markdown or HTML is left of a label. */
function legible(text: string): string {
  const plain = text
    .replace(/[^\p{L}\p{N} ._/:+@-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return plain.length > limits.label ? `${plain.slice(0, limits.label)}…` : plain;
}

function edgesOf(nodes: readonly GraphNode[], ids: ReadonlyMap<Digest, string>): readonly string[] {
  return nodes.flatMap(({ digest, kind, to }) =>
    to.flatMap((other) => {
      const target = ids.get(other);
      if (target === undefined) return [];
      return [`  ${ids.get(digest)} ${kind === 'referrer' ? '-. refers to .->' : '-->'} ${target}`];
    }),
  );
}
