const list = (words: string) => new Set(words.split(/\s+/))

/** Words that are shortened by a full stop, without it. */
export const shortForms = {
  all: list(
    `г гг в вв т д п к е ч с ст ул пр просп им тыс руб экз чел стр см др напр англ рус кв обл р ред изд гл абз прим
    доц проф акад ген полк подп пп зам нач дир тел доб etc vs no mr mrs dr e g i p pp`,
  ),
  /** «г. Минск», «с. Ивановка», «р. Нарын» */
  beforeName: list('г с р д п ул'),
}
