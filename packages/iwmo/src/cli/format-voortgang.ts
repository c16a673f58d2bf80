const BREEDTE = 30;
const MB = 1_000_000;

/** How far reading is, on one line: a bar when the size is known, else what was read. @unit bytes */
export const formatVoortgang = (naam: string, gelezen: number, totaal: number | undefined): string => {
  if (totaal === undefined) return `${naam} ${Math.floor(gelezen / MB)} MB gelezen`;
  const deel = Math.min(1, gelezen / totaal);
  const vol = Math.floor(BREEDTE * deel);
  return `${naam} [${"#".repeat(vol)}${".".repeat(BREEDTE - vol)}] ${Math.floor(100 * deel)}%`;
};
