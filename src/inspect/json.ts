/** An inspection as JSON for machines; the schema is in `docs/inspect.md`. */

import { annotationMeaning } from '../oci/annotation-meanings.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import { layerTitle } from '../oci/kinds.ts';
import { contentSize, type Inspection, type Part } from './inspection.ts';

export function inspectionJson({
  reference,
  pinned,
  referrers,
  tags,
  notRead,
  ...part
}: Inspection): unknown {
  return {
    reference,
    pinned,
    ...partJson(part),
    referrers: referrers.found.map(({ title, annotations, ...referrer }) => ({
      kind: title,
      ...referrer,
      annotations: annotationsJson(annotations),
    })),
    ...(referrers.unknown !== undefined && { referrersUnknown: referrers.unknown }),
    ...(tags && { tags }),
    notRead,
  };
}

function partJson(part: Part): Readonly<Record<string, unknown>> {
  const { title, format, layers, annotations, inIndex, config, facts, children, ...rest } = part;
  return {
    kind: title,
    ...(format !== undefined && { format }),
    ...rest,
    contentSize: contentSize(part),
    annotations: annotationsJson(annotations, inIndex),
    ...(config && { config: descriptorJson(config) }),
    facts: Object.fromEntries(facts.map(({ label, values }) => [label, values])),
    layers: layers.map(descriptorJson),
    manifests: children.map(partJson),
  };
}

function annotationsJson(
  annotations: Annotations,
  others: Annotations = {},
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(annotations).map(([key, value]) => {
    const meaning = annotationMeaning(key);
    const inIndex = Object.hasOwn(others, key) && { inIndex: others[key] };
    return [key, { value, ...inIndex, ...(meaning !== undefined && { meaning }) }] as const;
  });
  return Object.fromEntries(entries);
}

function descriptorJson(descriptor: Descriptor): Readonly<Record<string, unknown>> {
  const { mediaType, digest, size, annotations } = descriptor;
  const holds = layerTitle(descriptor);
  return {
    mediaType,
    digest,
    size,
    ...(holds !== undefined && { holds }),
    ...(annotations && { annotations }),
  };
}
