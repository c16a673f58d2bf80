import * as z from "zod";

import { metUitleg, veld } from "../schema/meta.js";
import { Dag, Kenmerk, regel, tekst } from "../schema/veldtypen.js";
import { Betrokkene } from "./delen.js";

const Onderdelen = metUitleg(z.array(regel(200)), { item: "onderdeel" });

const BeschermdWonen = z.strictObject({
  soort: z.literal("beschermd-wonen"),
  toekenningsdatum: veld(Dag, "Dag waarop de indicatie Beschermd Wonen of Beschermd Thuis is toegekend.", "W-43.1"),
  afspraken: veld(tekst(5000), "Wat is afgesproken met de Toegang Beschermd Wonen.", "W-43.1"),
  motivering: veld(tekst(5000), "Alleen als de laatste dag anders is dan drie maanden na de toekenning: waarom.", "W-43.1").optional(),
});

const Overstap = z.strictObject({
  soort: z.literal("overstap-naar-opdrachtnemer"),
  ingetrokken: veld(metUitleg(z.array(regel(200)).min(1), { item: "onderdeel" }), "Onderdelen die het wijkteam overneemt en waarvan het recht vervalt.", "W-44"),
  blijft: veld(Onderdelen, "Onderdelen die het wijkteam niet overneemt en die dus blijven.", "W-44"),
});

const Wlz = z.strictObject({
  soort: z.literal("wlz"),
  overgedragenAan: veld(regel(200), "Wlz-aanbieder aan wie de hulp is overgedragen; de hulp stopt pas als dat is geregeld.", "W-42.2"),
});

const WlzGeweigerd = z.strictObject({
  soort: z.literal("wlz-geweigerd"),
  motivering: veld(tekst(50_000), "Waarom er geen recht is nu de inwoner geen Wlz-indicatie aanvraagt.", "W-42.4"),
});

const Reden = z.discriminatedUnion("soort", [
  metUitleg(BeschermdWonen, { description: "De inwoner kreeg een indicatie Beschermd Wonen." }),
  metUitleg(Overstap, { description: "De inwoner stapt over naar het wijkteam." }),
  metUitleg(Wlz, { description: "De hulp is overgedragen naar de Wlz." }),
  metUitleg(WlzGeweigerd, { description: "De inwoner vraagt geen Wlz-indicatie aan." }),
]);

const isDoorsnedeLeeg = (reden: z.infer<typeof Reden>): boolean =>
  reden.soort !== "overstap-naar-opdrachtnemer" || !reden.ingetrokken.some((deel) => reden.blijft.includes(deel));

/** The request to withdraw an indication, or that it lapsed. @source W-42.2, W-42.4, W-43.1, W-43.2, W-44 */
export const Intrekkingsinhoud = z.strictObject({
  soort: z.literal("intrekking"),
  betrokkene: veld(Betrokkene, "De inwoner."),
  indicatie: veld(Kenmerk, "Kenmerk van de indicatie.", "W-43.2"),
  laatsteDag: veld(Dag, "Laatste dag waarop het recht nog bestaat.", "W-43.1", "W-44"),
  reden: veld(
    Reden.refine(isDoorsnedeLeeg, { params: { code: "blijftEnVervalt" } }),
    "Waarom de indicatie wordt ingetrokken.",
    "W-43.2",
    "W-44",
  ),
});
