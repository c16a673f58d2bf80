import type { Antwoord } from "./verzoek.js";

const eist = (naam: string, vorm: RegExp) => (antwoord: Antwoord) => (vorm.test(String(antwoord.headers[naam] ?? "")) ? [] : [`${naam}: ${String(antwoord.headers[naam])}`]);

const verbiedt = (naam: string) => (antwoord: Antwoord) => (antwoord.headers[naam] === undefined ? [] : [`${naam}: ${String(antwoord.headers[naam])}`]);

const EISEN = [
  eist("content-security-policy", /^(?!.*unsafe)(?=.*default-src 'self')(?=.*object-src 'none')(?=.*base-uri 'none')(?=.*frame-ancestors 'none').*$/),
  eist("x-content-type-options", /^nosniff$/),
  eist("referrer-policy", /^no-referrer$/),
  eist("x-frame-options", /^DENY$/),
  eist("cross-origin-resource-policy", /^same-origin$/),
  verbiedt("x-powered-by"),
  verbiedt("access-control-allow-origin"),
];

/** Which headers are missing or say too much. @source OWASP ASVS 5.0, V3.4; OWASP Secure Headers Project */
export const findKopgebreken = (antwoord: Antwoord): readonly string[] => EISEN.flatMap((eis) => eis(antwoord));
