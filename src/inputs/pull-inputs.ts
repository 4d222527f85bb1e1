/** The inputs of `pull` alone: where the files go, and what of an artifact is meant. */

import { list, text, textOr, toggle } from './kinds.ts';
import type { InputRow } from './row.ts';

const pull = ['pull'] as const;

export const pullInputs = {
  output: {
    ...textOr('.'),
    verbs: pull,
    group: 'Destination',
    placeholder: 'folder',
    description:
      'Folder for the files. Of several references each has a folder in it, by repository and digest.',
  },
  overwrite: {
    ...toggle,
    verbs: pull,
    group: 'Destination',
    description: 'Replace files in `output` that differ.',
  },
  'pull-to': {
    ...text,
    name: 'to',
    verbs: pull,
    group: 'Destination',
    placeholder: 'oci:folder',
    description: 'Image layout to copy artifacts into, as `oci:<folder>`, instead of unpacking them.',
  },
  referrers: {
    ...toggle,
    verbs: pull,
    group: 'Destination',
    description: 'With `to`, copy what refers to the artifacts as well: signatures, attestations and more.',
  },
  select: {
    ...list,
    verbs: pull,
    group: 'Content',
    placeholder: 'criterion',
    description:
      'Which manifest of an index is meant, at any depth: `media-type=`, `artifact-type=`, `annotation=key=value`, `name=` or `platform=`.',
  },
  layers: {
    ...list,
    verbs: pull,
    group: 'Content',
    placeholder: 'layer',
    description:
      'Layers to pull: `all`, a position counted from 0, or a media type. Default: those of the consumer.',
  },
  operation: {
    ...text,
    verbs: pull,
    group: 'Content',
    placeholder: 'operation',
    description:
      'What to do with the layers: `extract` one, `copy` them as they are, `merge` them in one tree, or `per-layer`, a folder each. Default: as the consumer lays them out.',
  },
  'entrypoint-only': {
    ...toggle,
    verbs: pull,
    group: 'Content',
    description: 'Of an image, pull only the Wasm binary that it starts.',
  },
} as const satisfies Record<string, InputRow>;
