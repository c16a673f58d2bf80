import { IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** The kinds of message that a step of a dossier makes. @source systems.md 1; W-29.2, W-33, W-34, W-35, W-43.2 */
export const UITSOORTEN = ["productbestelling", "negatief-advies", "verslag-kopie", "vertragingsmelding", "intrekking"] as const;
export type Berichtsoort = (typeof UITSOORTEN)[number];

/** A message that a step asked for, to the letter as it goes. It stands in the outbox from the same moment. @source W-33.4, W-98.4 */
const BerichtGemaakt = z.strictObject({
  soort: z.literal("bericht-gemaakt"),
  kenmerk: z.string(),
  berichtsoort: z.enum(UITSOORTEN),
  zaak: z.string(),
  aan: z.string(),
  xml: z.string(),
});

/** The other side took the message. */
const BerichtVerzonden = z.strictObject({ soort: z.literal("bericht-verzonden"), kenmerk: z.string(), datum: IsoDatum });

/** The message was given up: the other side refuses it, or it does not get across. */
const BerichtMislukt = z.strictObject({ soort: z.literal("bericht-mislukt"), kenmerk: z.string(), reden: z.string() });

/** The receipt of the municipality: taken in, or refused with everything that is wrong. @source W-98.4 */
const BerichtBeantwoord = z.strictObject({
  soort: z.literal("bericht-beantwoord"),
  kenmerk: z.string(),
  datum: IsoDatum,
  uitkomst: z.enum(["aangenomen", "geweigerd"]),
  bevindingen: z.array(z.string()),
});

/** What the municipality decided on a message. @source W-33, W-34, W-35 */
const BesluitOntvangen = z.strictObject({
  soort: z.literal("besluit-ontvangen"),
  kenmerk: z.string(),
  datum: IsoDatum,
  besluit: z.enum(["toegekend", "gedeeltelijk toegekend", "afgewezen"]),
  indicatie: z.string().optional(),
});

/** A person dealt with what went wrong with a message. */
const BerichtAfgehandeld = z.strictObject({ soort: z.literal("bericht-afgehandeld"), kenmerk: z.string(), toelichting: Tekst });

/** Every fact of the messages of a dossier. */
export const BERICHTFEITEN = [BerichtGemaakt, BerichtVerzonden, BerichtMislukt, BerichtBeantwoord, BesluitOntvangen, BerichtAfgehandeld] as const;
export type Berichtfeit = z.infer<(typeof BERICHTFEITEN)[number]>;
