/** A value together with the place it was found in. */

/** `origin` is for people: `HEAD commit`, `Cargo.toml`, `input`. */
export interface WithOrigin {
  readonly value: string;
  readonly origin: string;
}
