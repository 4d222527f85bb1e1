/** An inspection as lines for people. */

import { annotationMeaning } from '../oci/annotation-meanings.ts';
import { refNameKey, titleKey } from '../oci/annotations.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import { layerTitle } from '../oci/kinds.ts';
import { printable, readableSize } from '../text.ts';
import type { Fact } from './fact.ts';
import { contentSize, type Inspection, type Part } from './inspection.ts';
import type { PointingTags } from './pointing-tags.ts';
import type { Referrer, Referrers } from './referrers.ts';

/** Layers, values of a fact or referrers that are listed at most; `--json` has all. */
const shown = 50;
const valueLimit = 300;
/** Characters of the tags that are shown, each of which has 128 at most. */
const tagsLimit = 8000;
const labelWidth = 20;

export function inspectionLines(inspection: Inspection): readonly string[] {
  const { reference, referrers, tags, notRead } = inspection;
  const below = inspection.children.length > 0 ? ' with everything it lists' : '';
  return [
    printable(reference),
    ...row('kind', kindText(inspection)),
    ...row('digest', inspection.digest),
    ...row('media type', inspection.mediaType),
    ...(inspection.artifactType === undefined ? [] : row('artifact type', inspection.artifactType)),
    ...row('size', `${readableSize(contentSize(inspection))}${below}`),
    ...(inspection.platform === undefined || hasFact(inspection, 'platform')
      ? []
      : row('platform', inspection.platform)),
    ...(inspection.subject === undefined ? [] : row('refers to', inspection.subject)),
    ...tagLines(tags),
    ...problemLines(inspection),
    ...inspection.facts.flatMap(factLines),
    ...(inspection.factsUnverified
      ? row('note', 'read from a part of the Wasm, which cannot be compared with its digest')
      : []),
    ...annotationLines(inspection.annotations),
    ...layerLines(inspection.layers),
    ...childLines(inspection),
    ...(notRead === 0 ? [] : [`  ${notRead} more manifests were not read`]),
    ...referrerLines(referrers),
  ];
}

function kindText({ title, format }: Part): string {
  return format === undefined ? title : `${title} (format ${format})`;
}

function row(label: string, value: string, limit = valueLimit): readonly string[] {
  return [`  ${`${label}:`.padEnd(labelWidth)} ${printable(value, limit)}`];
}

function hasFact({ facts }: Part, label: string): boolean {
  return facts.some((fact) => fact.label === label);
}

function problemLines({ unread }: Part): readonly string[] {
  return unread === undefined ? [] : row('problem', unread);
}

/** One value beside its label, several below it. */
function factLines({ label, values }: Fact): readonly string[] {
  const [first = '', ...others] = values;
  if (others.length === 0) return row(label, first);
  return [`  ${printable(label)}:`, ...listed(values, (value) => `    ${printable(value, valueLimit)}`)];
}

function listed<Item>(
  items: readonly Item[],
  line: (item: Item) => string,
  indent = '    ',
): readonly string[] {
  const more = items.length > shown ? [`${indent}… and ${items.length - shown} more`] : [];
  return [...items.slice(0, shown).map(line), ...more];
}

function annotationLines(annotations: Annotations): readonly string[] {
  const entries = Object.entries(annotations);
  if (entries.length === 0) return [];
  return ['  annotations:', ...listed(entries, annotationLine)];
}

function annotationLine([key, value]: readonly [string, string]): string {
  const meaning = meaningBeyond(key);
  return `    ${printable(key, 100)}: ${printable(value, valueLimit)}${meaning === undefined ? '' : ` (${meaning})`}`;
}

/** A meaning that says more than the key does. */
function meaningBeyond(key: string): string | undefined {
  const meaning = annotationMeaning(key);
  return meaning !== undefined && key.endsWith(`.${meaning}`) ? undefined : meaning;
}

function layerLines(layers: readonly Descriptor[]): readonly string[] {
  return layers.length === 0 ? [] : ['  layers:', ...listed(layers, layerLine)];
}

function layerLine(layer: Descriptor): string {
  const { digest, size, mediaType, annotations } = layer;
  const title = annotations?.[titleKey];
  const part = annotations?.['sh.timoni.content.type'];
  const what = [
    layerTitle(layer),
    part === undefined ? undefined : `(${printable(part, 40)})`,
    printable(predicatesOf([{ annotations }]), 120),
    title === undefined ? undefined : `"${printable(title, 100)}"`,
  ];
  const named = what.filter(Boolean).join(' ');
  return `    ${digest} ${readableSize(size)} ${printable(mediaType, 100)}${named === '' ? '' : `, ${named}`}`;
}

/** The children as a tree, each with what tells it from its siblings. */
function childLines({ children }: Part): readonly string[] {
  return children.length === 0 ? [] : ['  manifests:', ...tree(children, '    ')];
}

function tree(parts: readonly Part[], indent: string): readonly string[] {
  const lines = parts.slice(0, shown).flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    return [
      `${indent}${isLast ? '└─' : '├─'} ${childText(part)}`,
      ...tree(part.children, `${indent}${isLast ? '  ' : '│ '} `),
    ];
  });
  return parts.length > shown ? [...lines, `${indent}└─ … and ${parts.length - shown} more`] : lines;
}

function childText(part: Part): string {
  const facts = part.facts.filter(
    ({ label }) => label === 'entrypoint' || label === 'chart' || label === 'application',
  );
  const notes = [
    namesOf(part),
    part.platform,
    ...facts.map(({ label, values }) => `${label} ${values.join(', ')}`),
    part.annotations['io.cnab.manifest.type'],
    part.annotations['io.cnab.component.name'],
    predicatesOf(part.layers),
    part.annotations['vnd.docker.reference.digest'] &&
      `of ${part.annotations['vnd.docker.reference.digest']}`,
    part.unread,
  ];
  const noted = notes
    .filter((note) => note !== undefined && note !== '')
    .map((note) => printable(String(note), valueLimit));
  return [
    `${part.digest} ${readableSize(contentSize(part))} ${printable(kindText(part), 100)}`,
    ...noted,
  ].join(', ');
}

/** By which `pull` selects it. */
function namesOf({ annotations, inIndex }: Part): string {
  const names = [titleKey, refNameKey]
    .flatMap((key) => [annotations[key], inIndex?.[key]])
    .filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => `"${name}"`).join(', ');
}

/** What the statements of an attestation are about, by their types. */
function predicatesOf(layers: readonly Pick<Descriptor, 'annotations'>[]): string {
  const types = layers.flatMap(({ annotations }) => annotations?.[predicateKey] ?? []);
  return [...new Set(types)].join(' and ');
}

const predicateKey = 'in-toto.io/predicate-type';

function tagLines(tags: PointingTags | undefined): readonly string[] {
  if (!tags) return [];
  if (tags.unknown !== undefined) return row('tags', `not known: ${tags.unknown}`);
  const { pointing, lookedAt, notLookedAt } = tags;
  const rest = notLookedAt === 0 ? '' : `; ${notLookedAt} more were not looked at`;
  const more = pointing.length > shown ? [`… and ${pointing.length - shown} more`] : [];
  const names = [...pointing.slice(0, shown), ...more].join(', ') || 'none';
  return row('tags', `${names} (of ${lookedAt}${rest})`, tagsLimit);
}

function referrerLines({ found, unknown }: Referrers): readonly string[] {
  if (unknown !== undefined) return row('referrers', `not known: ${unknown}`);
  if (found.length === 0) return row('referrers', 'none');
  return ['  referrers:', ...listed(found, referrerLine)];
}

function referrerLine({ digest, size, title, artifactType, annotations, tag }: Referrer): string {
  const predicate = annotations['dev.sigstore.bundle.predicateType'] ?? annotations[predicateKey];
  const details = [artifactType, predicate, tag && `tag ${tag}`]
    .filter((detail) => detail !== undefined)
    .filter((detail) => !title.endsWith(` ${detail}`))
    .map((detail) => printable(detail, 120));
  return `    ${digest} ${readableSize(size)} ${printable(title, 120)}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
