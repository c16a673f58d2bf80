import type { Bron } from "@wmo-kit/domain";

const NIST: Bron = { soort: "standaard", standaard: "NIST SP 800-63B-4", regel: "3.1.1.2" };

/**
 * How long a password is. It is the only factor here, so the longer minimum holds; no rule on digits, capitals or signs, and no expiry.
 *
 * @unit code points
 */
export const WACHTWOORDLENGTE = {
  minimum: { aantal: 15, bron: NIST },
  maximum: { aantal: 256, bron: { soort: "afspraak", afspraak: "ruim boven de 64 die NIST SP 800-63B-4 vraagt, en eindig" } },
} as const satisfies Readonly<Record<string, { readonly aantal: number; readonly bron: Bron }>>;

/**
 * Words that attackers try first, in Dutch and English, and words of this work.
 * A password that is little more than these, the name of the person or of the application is refused.
 *
 * @source NIST SP 800-63B-4, 3.1.1.2 (blocklist: common, expected and context-specific words)
 */
export const VERBODEN_WOORDEN: readonly string[] = [
  "wachtwoord",
  "password",
  "welkom",
  "welcome",
  "geheim",
  "secret",
  "admin",
  "administrator",
  "beheerder",
  "beheer",
  "login",
  "inloggen",
  "aanmelden",
  "gebruiker",
  "qwerty",
  "azerty",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "letmein",
  "iloveyou",
  "ikhouvanjou",
  "changeme",
  "verander",
  "lente",
  "zomer",
  "herfst",
  "winter",
  "januari",
  "februari",
  "maart",
  "april",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
  "maandag",
  "dinsdag",
  "woensdag",
  "donderdag",
  "vrijdag",
  "zaterdag",
  "zondag",
  "nederland",
  "nijmegen",
  "amsterdam",
  "rotterdam",
  "utrecht",
  "gemeente",
  "wijkteam",
  "dagbesteding",
  "ondersteuning",
  "zorg",
  "wmo",
  "kit",
  "iwmo",
  "ajax",
  "feyenoord",
  "monkey",
  "dragon",
  "football",
  "voetbal",
  "sunshine",
  "princess",
];

/** What is left of a password without those words, and without digits and signs, must be at least this long. @source afspraak: vier letters die niet te verwachten zijn */
export const EIGEN_LETTERS = 4;
