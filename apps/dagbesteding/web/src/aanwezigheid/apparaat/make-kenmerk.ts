/**
 * A new id that sorts by the time it was made: 48 bits of milliseconds, the rest random.
 *
 * @source RFC 9562, 5.7
 */
export const makeKenmerk = (epochMs: number, willekeurig: Uint8Array): string => {
  const bytes = willekeurig.slice(0, 16);
  for (let plaats = 0; plaats < 6; plaats += 1) bytes[plaats] = Math.floor(epochMs / 2 ** (40 - 8 * plaats)) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

/** An id for a tap that is made now. */
export const nieuwKenmerk = (): string => makeKenmerk(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
