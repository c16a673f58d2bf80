import type { Locator, Page } from "playwright-core";

/** What a person fills in, by the name of each question; one list fills the rows of a question in turn. */
export type Ingevuld = Readonly<Record<string, string>>;

const escape = (tekst: string): string => tekst.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The question with a name, as a form shows it. */
export const findVraag = (vak: Locator | Page, label: string): Locator => {
  const name = new RegExp(`^${escape(label)}(?: \\(niet verplicht\\))?$`);
  return vak.getByRole("textbox", { name }).or(vak.getByRole("combobox", { name })).or(vak.getByRole("group", { name }));
};

/** Fills one question the way a person does: types, or chooses the answer with that name. */
export const vulVraag = async (vak: Locator | Page, label: string, antwoord: string): Promise<void> => {
  const vraag = findVraag(vak, label);
  await vraag.waitFor();
  switch (await vraag.evaluate((element) => element.tagName)) {
    case "FIELDSET":
      return vraag.getByLabel(antwoord, { exact: true }).check();
    case "SELECT":
      await vraag.selectOption({ label: antwoord });
      return undefined;
    default:
      return vraag.fill(antwoord);
  }
};

/** Fills the questions of a form in the order given. */
export const vulFormulier = async (vak: Locator | Page, ingevuld: Ingevuld): Promise<void> => {
  for (const [label, antwoord] of Object.entries(ingevuld)) await vulVraag(vak, label, antwoord);
};
