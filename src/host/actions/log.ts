/**
 * The log of a runner: plain lines, and at most one annotation of each kind, since a runner shows ten per step. It shows an
 * annotation in the log too, so that what an annotation contains is not printed besides.
 */

import { createSecrets } from '../../secrets.ts';
import { printable } from '../../text.ts';
import type { Log } from '../host.ts';
import { createThrottle, progressLine } from '../progress.ts';
import { annotate, endGroup, setSecret, startGroup } from './core.ts';

export interface RunnerLog extends Log {
  /** Shows the collected notices and warnings. */
  flush(): void;
  /** Shows one error annotation. */
  error(lines: readonly string[]): void;
  /** A text without the secrets that are masked. */
  redact(text: string): string;
}

const lineLimit = 64_000;
// A runner cuts an annotation at 4096 characters.
const annotationLimit = 3500;
const annotationLineLimit = 1000;
const annotationTitle = 'oci-wasm-publish';

/**
 * Every line goes through `printable`, so that the runner takes none of them for a workflow command. Secrets are removed here too,
 * since the runner only finds those that are whole and in the case that they were masked in.
 */
export function createRunnerLog(write: (text: string) => void): RunnerLog {
  const notices = new Set<string>();
  const warnings = new Set<string>();
  const secrets = createSecrets();
  const info = (line: string) => write(`${printable(secrets.redact(line), lineLimit)}\n`);
  const show = (kind: AnnotationKind, texts: Iterable<string>) =>
    showAnnotation(
      kind,
      [...texts].flatMap((text) => secrets.redact(text).split('\n')),
      info,
    );
  let due: (() => boolean) | undefined;
  return {
    info,
    group(title, lines) {
      startGroup(title);
      for (const line of lines) info(line);
      endGroup();
    },
    notice: (line) => notices.add(line),
    warn: (line) => warnings.add(line),
    progress(state) {
      due = state ? (due ?? createThrottle(5000)) : undefined;
      if (state && due?.()) info(progressLine(state));
    },
    mask(secret) {
      secrets.add(secret);
      setSecret(secret);
    },
    redact: secrets.redact,
    flush() {
      show('notice', notices);
      show('warning', warnings);
      notices.clear();
      warnings.clear();
    },
    error: (lines) => show('error', lines),
  };
}

type AnnotationKind = Parameters<typeof annotate>[0];

/** One annotation with what fits; the other lines go to the log, through `info`. */
function showAnnotation(kind: AnnotationKind, lines: readonly string[], info: (line: string) => void): void {
  const { kept, left, shortened } = fitting(lines);
  if (kept.length === 0 && left.length === 0) return;
  for (const line of [...shortened, ...left]) info(line);
  const more = [
    ...(shortened.length > 0 ? ['what is cut here is whole in the log above'] : []),
    ...(left.length > 0 ? [`and ${left.length} more lines in the log above`] : []),
  ];
  annotate(kind, annotationTitle, [...kept, ...more].join('\n'));
}

interface Fitting {
  /** Lines of an annotation; the library of the runner escapes the line breaks. */
  readonly kept: readonly string[];
  /** Those of them whose end is cut, as they are. */
  readonly shortened: readonly string[];
  /** Those for which there is no space. */
  readonly left: readonly string[];
}

function fitting(lines: readonly string[]): Fitting {
  const shown = lines.map((line) => printable(line, annotationLineLimit));
  let length = 0;
  const end = shown.findIndex((line) => {
    length += line.length + 1;
    return length > annotationLimit;
  });
  const count = end < 0 ? lines.length : end;
  const shortened = lines.filter((_, at) => at < count && (shown[at] ?? '').length > annotationLineLimit);
  return { kept: shown.slice(0, count), shortened, left: lines.slice(count) };
}
