import type { Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "./errors.js";

/** How the program ends: every check met, a check not met or not done, or nothing could be checked. */
export type Uitgang = 0 | 1 | 2;

/** The world outside: files and streams. All of Node is behind this. */
export interface Host {
  /** Reads a file of at most so many bytes; `-` is standard input. */
  readonly read: (bestand: string, meeste: number) => Promise<Result<Uint8Array, BestandFailure>>;
  /** Bytes as UTF-8 text; undefined when they are not. */
  readonly tekstVan: (bytes: Uint8Array) => string | undefined;
  readonly out: (uitvoer: string) => void;
  readonly err: (regel: string) => void;
}
