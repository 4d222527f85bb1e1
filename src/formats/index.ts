/** The formats, in order of precedence: a file that an earlier one claims is not published again by a later one. */

import { cnab } from './cnab.ts';
import { cup } from './cup.ts';
import { envoy } from './envoy.ts';
import { flux } from './flux.ts';
import type { Format } from './format.ts';
import { helm } from './helm.ts';
import { image } from './image.ts';
import { index } from './image-index.ts';
import { kubewarden } from './kubewarden.ts';
import { layout } from './layout.ts';
import { opa } from './opa.ts';
import { spin } from './spin.ts';
import { timoni } from './timoni.ts';
import { wasm } from './wasm.ts';

/**
 * One line per format. What describes a whole project comes before what looks at single binaries, what is told by more
 * evidence before what is told by less, and `wasm`, which takes any binary, last.
 */
export const formats: readonly Format[] = [
  layout,
  cnab,
  spin,
  kubewarden,
  cup,
  envoy,
  opa,
  timoni,
  helm,
  flux,
  image,
  index,
  wasm,
];
