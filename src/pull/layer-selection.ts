/** The input `layers`: which layers of a manifest are meant. */

import { CodedError } from '../errors.ts';
import { hintWithLines, inputError } from '../input-error.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isStatedType } from '../oci/media-types.ts';
import { nearest, printable } from '../text.ts';
import { type PulledArtifact, titleOf } from './artifact.ts';

export type LayerChoice =
  | { readonly kind: 'all' }
  /** Counted from 0. */
  | { readonly kind: 'position'; readonly position: number }
  | { readonly kind: 'type'; readonly mediaType: string };

/** Throws `input` for a line that is none of them. */
export function parseLayerChoice(line: string): LayerChoice {
  if (line === 'all') return { kind: 'all' };
  if (/^\d{1,6}$/.test(line)) return { kind: 'position', position: Number(line) };
  if (isStatedType(line)) return { kind: 'type', mediaType: line };
  throw inputError(`"layers" contains ${printable(line, 80)}, which is neither a position nor a media type`, {
    hint: 'Use "all", a position counted from 0, or a media type, one in each line, for example',
    lines: { layers: instead(line) },
  });
}

/** Several positions in one line, and a range of them, are written one below the other. */
function instead(line: string): readonly string[] {
  const words = line.split(/[\s,;]+/).filter((word) => word !== '');
  const positions = words.flatMap((word) => positionsOf(word) ?? []);
  return words.every((word) => positionsOf(word)) && positions.length > 0 ? positions.slice(0, 10) : ['all'];
}

function positionsOf(word: string): readonly string[] | undefined {
  const [, first = '', last = first] = /^(\d{1,6})(?:(?:-|\.\.|:)(\d{1,6}))?$/.exec(word) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === '' || count < 1) return undefined;
  return Array.from({ length: Math.min(count, 10) }, (_, index) => String(Number(first) + index));
}

/** The chosen layers in the order of the manifest. Throws `not-found` with what there is for a choice that no layer meets. */
export function chooseLayers(
  { manifest, reference }: PulledArtifact,
  choices: readonly LayerChoice[],
): readonly Descriptor[] {
  const { layers } = manifest;
  const chosen = new Set<Descriptor>();
  for (const choice of choices) {
    const found = layers.filter((layer, position) => isChosen(choice, layer, position));
    if (found.length === 0) throw nothing(reference, choice, layers);
    for (const layer of found) chosen.add(layer);
  }
  return layers.filter((layer) => chosen.has(layer));
}

function isChosen(choice: LayerChoice, { mediaType }: Descriptor, position: number): boolean {
  if (choice.kind === 'all') return true;
  return choice.kind === 'position' ? choice.position === position : choice.mediaType === mediaType;
}

function nothing(reference: string, choice: LayerChoice, layers: readonly Descriptor[]): CodedError {
  if (layers.length === 0)
    return new CodedError('not-found', `${printable(reference)} has no layers`, {
      hint: 'Copy the artifact as it is: to: oci:./out',
    });
  const wanted = {
    all: 'layers',
    position: `layer ${choice.kind === 'position' ? choice.position : ''}`,
    type: `layer of the type ${choice.kind === 'type' ? choice.mediaType : ''}`,
  }[choice.kind];
  const what = `${printable(reference)} has no ${printable(wanted)}; it has: ${listOf(layers)}`;
  const hint = hintWithLines('Choose one of them', { layers: mostSimilar(choice, layers) });
  return new CodedError('not-found', what, { hint });
}

/** The position of the layer whose type was most likely meant. */
function mostSimilar(choice: LayerChoice, layers: readonly Descriptor[]): number {
  if (choice.kind !== 'type') return 0;
  const types = layers.map(({ mediaType }) => withoutParameters(mediaType));
  const wanted = withoutParameters(choice.mediaType);
  return Math.max(0, types.indexOf(types.find((type) => type === wanted) ?? nearest(wanted, types) ?? ''));
}

function withoutParameters(mediaType: string): string {
  return mediaType.toLowerCase().replace(/\s*;.*$/s, '');
}

/** Layers that an error lists at most. */
const shownLimit = 30;

/** Each with its position, digest, type and title. */
export function listOf(layers: readonly Descriptor[], all: readonly Descriptor[] = layers): string {
  const shown = layers.slice(0, shownLimit).map((layer) => {
    const title = titleOf(layer);
    const facts = [layer.digest, layer.mediaType, ...(title === undefined ? [] : [printable(title, 100)])];
    return `${all.indexOf(layer)} (${facts.join(', ')})`;
  });
  const more = layers.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
