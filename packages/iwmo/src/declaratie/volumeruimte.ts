/** The volume that an assignment grants beside a line, and what other lines hold of it. @source iWmo 3.2, TR321, TR322 @unit finest unit of the assignment */
export interface Volumeruimte {
  readonly productperiode: number;
  /** Absent: the assignment has no end. */
  readonly looptijd?: number;
  readonly elders: number;
}
