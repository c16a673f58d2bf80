/** The names of the rows of a table, so that a schema can list them as a closed choice. */
export const namenVan = <Naam extends string>(tabel: Readonly<Record<Naam, unknown>>): readonly Naam[] =>
  Object.keys(tabel).filter((naam): naam is Naam => Object.hasOwn(tabel, naam));
