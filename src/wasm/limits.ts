/** How much of a WebAssembly binary is looked at; a file that asks for more is refused, not read. */

/**
 * Ceilings in bytes, entries or levels.
 *
 * `stringBytes` and `typeDepth` are those of wasmparser, the reader behind wkg, wash and wasm-tools
 * (its `limits.rs`); the others lie far above what toolchains write and bound memory.
 */
export const limits = {
  /** One import, export or type section held in memory. */
  sectionBytes: 8 * 1024 * 1024,
  /** All sections of one file that are held, one after the other. */
  totalBytes: 32 * 1024 * 1024,
  sections: 100_000,
  customSections: 10_000,
  customNameBytes: 1024,
  /** Imports and exports of one file, or declarations of one type. */
  entries: 100_000,
  /** Types of one file, with all that is declared in them. */
  types: 500_000,
  stringBytes: 100_000,
  typeDepth: 100,
  /** `authors`, `description` and their like; larger ones count as absent. */
  metadataBytes: 4096,
  producersBytes: 64 * 1024,
} as const;
