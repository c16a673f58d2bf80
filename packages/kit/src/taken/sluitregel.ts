/**
 * Which tasks an event does. A task is of the case itself, or of a case that this one belongs with:
 * `zelf` the same case; `toeleiding`, `ondersteuning`: the case that the facts of the event's case, or of the task's case, name;
 * `eronder`: a case of support under this allocation; `besluit`, `vervangt`: the case that the event itself names; `dossier`: any;
 * `onderzoek`: the task's case is the investigation, or stands on the same investigation, that the event, its case or its melding names;
 * `melding`: the task's case is the melding whose investigation the event is of.
 */
export interface Sluitregel {
  readonly levensloop: string;
  readonly gebeurtenissen: readonly string[];
  readonly van: "zelf" | "toeleiding" | "ondersteuning" | "eronder" | "besluit" | "vervangt" | "dossier" | "onderzoek" | "melding";
  readonly eis: string;
  /** How the text of the task begins, where one requirement gives more than one task. */
  readonly begin?: string;
  /** Only when the event says this. */
  readonly met?: { readonly veld: string; readonly waarde: string | boolean };
  /** The field of the event whose text the task must name: with which partner. */
  readonly noemt?: string;
  /** Only when every transfer of the case after the event is arranged or fell through. */
  readonly zonderOpenOverdracht?: true;
  /** The step does the task, and a person may also say that it is done: there may be nothing to record as a step. */
  readonly ookMetDeHand?: true;
}
