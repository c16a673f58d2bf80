/**
 * Facts that the iWmo messages and their rules name.
 *
 * @source iWmo 3.2, OP090, OP090x4, OP271, OP272, OP274, OP346
 */
export const FEITEN_IWMO = {
  "heenbericht-ontvangen": "ontvangst van het heenbericht",
  "retourbericht-verzonden": "verzending van het retourbericht",
  "323-ontvangen": "ontvangst van de declaratie (323)",
  "325-verzonden": "verzending van het declaratie-antwoord (325)",
  "301-ontvangen": "ontvangst van de toewijzing (301)",
  "ondersteuning-gestart": "start van de ondersteuning",
  "305-verzonden": "verzending van het startbericht (305)",
  "ondersteuning-gestopt": "einde van de ondersteuning",
  "definitieve-stop-bekend": "bekend worden dat de ondersteuning niet meer begint na een tijdelijke stop",
  "307-verzonden": "verzending van het stopbericht (307)",
  "intake-afgerond": "einde van de intake of beoordeling",
  "315-verzonden": "verzending van het verzoek om toewijzing (315)",
  "315-ontvangen": "ontvangst van het verzoek om toewijzing (315)",
  "315-gedagtekend": "dagtekening van het verzoek om toewijzing (315)",
  "315-beantwoord": "toewijzing (301) of antwoord (319) op het product in het verzoek",
  "317-ontvangen": "ontvangst van het verzoek om wijziging (317)",
  "317-gedagtekend": "dagtekening van het verzoek om wijziging (317)",
  "317-beantwoord": "toewijzing (301) of antwoord (319) op het hele verzoek",
} as const satisfies Readonly<Record<string, string>>;
