import type { Auditbreuk, AuditGebroken } from "./check-keten.js";

const BREUKEN: Record<Auditbreuk, string> = {
  gewijzigd: "Deze regel is na het vastleggen veranderd.",
  ontbreekt: "Hier is een regel weggehaald.",
  ketting: "Hier past een regel niet achter de vorige: er is iets tussengevoegd, verwisseld of weggehaald.",
  einde: "Na deze regel zijn regels weggehaald.",
  anker: "Het einde van het logboek past niet bij wat ervan is bewaard.",
};

/** What a person reads when the log was tampered with, and what to do now. */
export const describeAuditGebroken = ({ volgnummer, breuk }: AuditGebroken): string =>
  `Het logboek klopt niet bij regel ${volgnummer}. ${BREUKEN[breuk]} Bewaar een kopie van de gegevens, meld dit de functionaris gegevensbescherming en zoek uit wie erbij kon.`;
