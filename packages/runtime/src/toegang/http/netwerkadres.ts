import { isIP } from "node:net";

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The eight parts of an IPv6 address. The URL parser writes every form of it (short, long, ending in IPv4) the same way first. */
const partsOf = (adres: string): readonly string[] => {
  const [voor = "", na] = (URL.parse(`http://[${adres}]`)?.hostname ?? "").slice(1, -1).split("::");
  const split = (tekst: string): readonly string[] => tekst.split(":").filter((deel) => deel !== "");
  if (na === undefined) return split(voor);
  const [links, rechts] = [split(voor), split(na)];
  return [...links, ...Array.from({ length: 8 - links.length - rechts.length }, () => "0"), ...rechts];
};

/** One household or office: an IPv4 address, or the first half of an IPv6 address, which one connection gets as a whole. @source RFC 6177 */
const groupAdres = (adres: string): string | null => {
  const kaal = IPV4_IN_IPV6.exec(adres)?.[1] ?? adres;
  const soort = isIP(kaal);
  if (soort === 4) return kaal;
  if (soort !== 6) return null;
  const [zonderZone = ""] = kaal.split("%");
  return `${partsOf(zonderZone).slice(0, 4).join(":")}::/64`;
};

/**
 * The network address that an attempt counts against. Behind `proxies` of our own only what the last of them wrote is believed;
 * the rest of the header anybody can make up. Null when there is none.
 *
 * @source RFC 7239, 8.1
 */
export const clientAdres = (verbinding: string | undefined, doorgestuurd: string | undefined, proxies: number): string | null => {
  const keten = (doorgestuurd ?? "").split(",").map((deel) => deel.trim());
  const adres = proxies > 0 ? keten.at(-proxies) : verbinding;
  return adres === undefined ? null : groupAdres(adres);
};
