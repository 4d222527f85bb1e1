/** The messages between a run and the engines of its downloads, of which one may be in another thread: plain data. */

import type { Digest } from '../oci/digest.ts';
import type { DirectOptions } from './http/direct-options.ts';
import type { HeaderLines } from './http/whole-response.ts';

/** What the thread is given at its start. */
export interface ThreadData {
  readonly connections: DirectOptions;
}

/** What an engine is told. It sends nothing by itself, follows no redirect and knows no credentials but the headers of one request. */
export type DownloadTask =
  /** Bytes of this size and digest algorithm are to be written into an open file of the process, from its beginning. */
  | {
      readonly kind: 'begin';
      readonly download: number;
      readonly file: number;
      readonly size: number;
      readonly algorithm: 'sha256' | 'sha512';
    }
  /** Nothing more is written into the file. */
  | { readonly kind: 'forget'; readonly download: number }
  /** A GET request, whose response is held after its head. */
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      /** Bytes of the body, if it is content. */
      readonly expected: number;
    }
  /** The body of the response is read into memory, up to `limit` bytes. */
  | { readonly kind: 'collect'; readonly id: number; readonly limit: number }
  /** The body is content of a download from the byte `start` on; what the file has already is skipped. */
  | { readonly kind: 'receive'; readonly id: number; readonly download: number; readonly start: number }
  | { readonly kind: 'stop'; readonly id: number };

/** What an engine reports. */
export type DownloadReport =
  | {
      readonly kind: 'head';
      readonly id: number;
      readonly status: number;
      readonly headers: readonly HeaderLines[];
    }
  /** A part of a body has arrived. */
  | { readonly kind: 'moved'; readonly id: number; readonly bytes: number }
  | EndReport;

/** The end of a request: for each one the last report, after which nothing of its response is written. */
export interface EndReport {
  readonly kind: 'end';
  readonly id: number;
  readonly failure?: Failure;
  /** The body that was collected. */
  readonly body?: Uint8Array;
  readonly truncated?: true;
  /** Bytes of the download that are in its file. */
  readonly received?: number;
  /** Of the whole download, once it has the described size. */
  readonly digest?: Digest;
}

export interface Failure {
  /** `excess`: the content is longer than it is described. */
  readonly kind: 'network' | 'disk' | 'excess';
  readonly message: string;
  readonly code?: string;
}
