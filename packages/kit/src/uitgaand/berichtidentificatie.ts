/**
 * The identification of an outgoing message, at most twelve characters and unique for the sender.
 * Taken from the id of the message: the first eleven digits carry the moment, the rest chance, written in base 36.
 *
 * @source iWmo 3.2, LDT_IdentificatieBericht; TR056
 */
export const makeBerichtidentificatie = (berichtId: string): string => {
  const cijfers = berichtId.replaceAll("-", "");
  const moment = BigInt(`0x${cijfers.slice(0, 12)}`).toString(36).padStart(9, "0").slice(-9);
  const toeval = BigInt(`0x${cijfers.slice(-8)}`).toString(36).padStart(7, "0").slice(-3);
  return `${moment}${toeval}`.toUpperCase();
};
