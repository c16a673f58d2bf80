/** What a return message needs to know of a finding; every finding of this package has it. */
export interface Retourgrond {
  readonly rule: string;
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly retourcode?: string | undefined;
  readonly path: string;
}
