/** Limits on the parts of a WebAssembly binary; a file that exceeds one is rejected. */

/**
 * Maximum values in bytes, entries or levels.
 *
 * `stringBytes` and `typeDepth` are those of wasmparser, which wkg, wash and wasm-tools use (its `limits.rs`); the others are
 * far above what toolchains write and limit memory use.
 */
export const limits = {
  /** One import, export or type section. */
  sectionBytes: 8 * 1024 * 1024,
  /** All sections of one file that are read, in total. */
  totalBytes: 32 * 1024 * 1024,
  sections: 100_000,
  customSections: 10_000,
  customNameBytes: 1024,
  /** Imports and exports of one file, or declarations of one type. */
  entries: 100_000,
  /** Types of one file, including the declarations in them. */
  types: 500_000,
  /** Parameters, and results, of one function of a core module (WebAssembly JavaScript Interface, "Implementation-defined Limits"). */
  parameters: 1000,
  stringBytes: 100_000,
  typeDepth: 100,
  /** `authors`, `description` and similar texts; a larger section counts as absent. */
  metadataBytes: 4096,
  producersBytes: 64 * 1024,
} as const;
