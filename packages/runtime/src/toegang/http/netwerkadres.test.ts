import { BlockList } from "node:net";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { clientAdres } from "./netwerkadres.js";

describe("RFC 7239 8.1: tegen welk netwerkadres een poging telt", () => {
  it.each<[string, string | undefined, string | undefined, number, string | null]>([
    ["een gewone verbinding", "192.0.2.7", undefined, 0, "192.0.2.7"],
    ["een verzonnen kop zonder proxy", "192.0.2.7", "198.51.100.1", 0, "192.0.2.7"],
    ["één eigen proxy", "10.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
    ["een verzonnen kop voor de eigen proxy", "10.0.0.1", "203.0.113.9, 198.51.100.1", 1, "198.51.100.1"],
    ["twee eigen proxies", "10.0.0.1", "203.0.113.9, 198.51.100.1 ,10.0.0.2", 2, "198.51.100.1"],
    ["minder adressen dan proxies", "10.0.0.1", "198.51.100.1", 2, null],
    ["onzin van een proxy", "10.0.0.1", "geen adres", 1, null],
    ["geen adres bekend", undefined, undefined, 0, null],
    ["IPv4 in IPv6", "::ffff:192.0.2.7", undefined, 0, "192.0.2.7"],
    ["IPv6 telt per aansluiting", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", undefined, 0, "2001:db8:1:2::/64"],
    ["een kort IPv6-adres", "2001:db8::7", undefined, 0, "2001:db8:0:0::/64"],
    ["deze computer zelf", "::1", undefined, 0, "0:0:0:0::/64"],
    ["met zone", "fe80::1%eth0", undefined, 0, "fe80:0:0:0::/64"],
  ])("RFC 7239 8.1: %s", (_, verbinding, kop, proxies, verwacht) => {
    expect(clientAdres(verbinding, kop, proxies)).toBe(verwacht);
  });

  it("RFC 6177: twee IPv6-adressen tellen samen als ze op dezelfde aansluiting zitten, en anders niet", () => {
    const groep = fc.constantFrom("0", "1", "db8", "ffff");
    const helft = fc.tuple(groep, groep, groep, groep).map((delen) => delen.join(":"));
    const adres = fc.oneof(fc.ipV6(), fc.tuple(helft, helft).map((delen) => delen.join(":")));
    fc.assert(
      fc.property(adres, adres, (een, ander) => {
        // Node's own address list says whether both are in the same /64.
        const lijst = new BlockList();
        lijst.addSubnet(een, 64, "ipv6");
        fc.pre(![een, ander].some((tekst) => /^::ffff:\d+\./i.test(tekst)));
        expect(clientAdres(een, undefined, 0) === clientAdres(ander, undefined, 0)).toBe(lijst.check(ander, "ipv6"));
      }),
      { numRuns: 1_000 },
    );
  });
});
