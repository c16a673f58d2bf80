/**
 * How far a register looks ahead: what ends within this time is pointed out.
 * No source names a number; a new VOG or certificate takes weeks, so three months leave time to ask for it.
 *
 * @unit calendar months
 */
export const VOORUITBLIK = { maanden: 3 } as const;
