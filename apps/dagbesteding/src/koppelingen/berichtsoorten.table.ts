/** The kinds of message that go over each system with messages: they record their own use. @source iWmo 3.2; systems.md 1 */
export const BERICHTSOORTEN: Readonly<Record<string, readonly string[]>> = {
  "iwmo-toewijzing": ["WMO301"],
  "iwmo-verzoek": ["WMO315"],
  "iwmo-antwoord": ["WMO319"],
  "iwmo-start-stop": ["WMO305", "WMO307"],
  "iwmo-declaratie": ["WMO323", "WMO325"],
  "iwmo-retour": ["WMO302", "WMO306", "WMO308", "WMO316", "WMO318", "WMO320"],
};
