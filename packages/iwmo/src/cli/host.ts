import type { Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "./errors.js";

/** How the program ends: nothing found, something found, or nothing could be done. */
export type Uitgang = 0 | 1 | 2;

/** The world outside: files and streams. All of Node is behind this. */
export interface Host {
  /** Opens a file to be read part by part; `-` is standard input. */
  readonly open: (bestand: string) => Promise<Result<AsyncIterable<Uint8Array>, BestandFailure>>;
  /** Bytes as UTF-8 text; undefined when they are not. */
  readonly tekstVan: (bytes: Uint8Array) => string | undefined;
  /** The XML files in a folder, in name order. */
  readonly listXml: (map: string) => Promise<Result<readonly string[], BestandFailure>>;
  /** Writes a new file; a file that is there stays as it is. */
  readonly writeNew: (bestand: string, bytes: Uint8Array) => Promise<Result<void, BestandFailure>>;
  /** Takes away a file this program wrote. */
  readonly remove: (bestand: string) => Promise<void>;
  /** Whether two paths are the same file. */
  readonly isZelfde: (bestand: string, ander: string) => boolean;
  readonly out: (uitvoer: Uint8Array | string) => void;
  readonly err: (regel: string) => void;
}
