/** The other side of message traffic, as a test plays it: it brings messages and takes what was sent. */
export interface Overkant {
  /** Brings a message, as a file or item of this name. */
  readonly breng: (naam: string, bytes: Uint8Array) => void;
  /** Takes what was sent since the last time; each is one arrival, also when it is the same as an earlier one. */
  readonly haal: () => readonly Uint8Array[];
  /** Whether everything that was brought has been taken away. */
  readonly leeg: () => boolean;
  /** What a kit has to be told to reach this side. */
  readonly env: Readonly<Record<string, string>>;
  readonly sluit: () => Promise<void>;
}
