/** Where messages lie (both folders must be there), and how long a file has to be still. */
export interface Mapinstelling {
  /** Folder the network brings messages to; beside them come `bezig`, `verwerkt` and `afgekeurd`. */
  readonly in: string;
  /** Folder the network takes messages from; in it comes `.klaar`, on the same disk. */
  readonly uit: string;
  /** Removes a file once it is stored, instead of keeping it in `verwerkt` or `afgekeurd`: what is kept there is not sealed. */
  readonly wis?: boolean;
  /** A file that changed less long ago is left alone: it may still be written. @unit milliseconds */
  readonly rustMs?: number;
  /** A file that cannot be read is only refused when it has not changed for so long. @unit milliseconds */
  readonly rijpMs?: number;
}

/** How long a file has to be still when nothing else is asked. @unit milliseconds */
export const RUST = { rustMs: 2_000, rijpMs: 60_000 } as const;
