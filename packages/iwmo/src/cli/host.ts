import type { Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "./errors.js";

/** How the program ends: nothing found, something found, or nothing could be done. */
export type Uitgang = 0 | 1 | 2;

/** The world outside: files and streams. All of Node is behind this. */
export interface Host {
  /** Reads a file; `-` is standard input. */
  readonly read: (bestand: string) => Promise<Result<Uint8Array, BestandFailure>>;
  /** Reads a file as UTF-8 text; `-` is standard input. */
  readonly readText: (bestand: string) => Promise<Result<string, BestandFailure>>;
  /** The XML files in a folder, in name order. */
  readonly listXml: (map: string) => Promise<Result<readonly string[], BestandFailure>>;
  /** Writes a new file; a file that is there stays as it is. */
  readonly writeNew: (bestand: string, bytes: Uint8Array) => Promise<Result<void, BestandFailure>>;
  /** Whether two paths are the same file. */
  readonly isZelfde: (bestand: string, ander: string) => boolean;
  readonly out: (uitvoer: Uint8Array | string) => void;
  readonly err: (regel: string) => void;
}
