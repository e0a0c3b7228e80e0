/** Words of which nothing is left to tell them by without their ending, or that change more than that: a stem, its forms. */
const table = `
ден день дня дню днем дне дни дней дням днями днях
люд люди людей людям людьми людях
дет дети детей детям детьми детях
лед лед льда льду льдом льде льды льдов льдам льдами льдах
мат мать матери матерью матерей матерям матерями матерях
доч дочь дочери дочерью дочерей дочерям дочерями дочерях
друг друг друга другу другом друге друзья друзей друзьям друзьями друзьях
сын сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях
лев лев льва льву львом льве львы львов львам львами львах
сон сон сна сну сном сне сны снов снам снами снах
child child children
woman woman women
man man men
foot foot feet
tooth tooth teeth
begin begin begins began begun
bring bring brings brought bringing
build build builds built
choose choose chooses chose chosen choosing
fall fall falls fell fallen falling
fight fight fights fought fighting
find find finds found
give give gives gave given giving
grow grow grows grew grown growing
hold hold holds held holding
keep keep keeps kept keeping
lead lead leads led leading
lose lose loses lost losing
make make makes made making
meet meet meets met
pay pay pays paid paying
rise rise rises rose risen rising
say say says said saying
seek seek seeks sought seeking
sell sell sells sold selling
send send sends sent sending
speak speak speaks spoke spoken speaking
spend spend spends spent
take take takes took taken taking
teach teach teaches taught teaching
tell tell tells told telling
think think thinks thought thinking
win win wins won winning
write write writes wrote written writing
`

const groups = table
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [stem = '', ...forms] = line.split(' ')
    return { stem, forms: new Set(forms) }
  })

const byForm = new Map(groups.flatMap((group) => [...group.forms].map((form) => [form, group] as const)))
const byStem = new Map(groups.map((group) => [group.stem, group]))

/** The stem of a form that no rule gives. */
export const irregularStem = (word: string): string | undefined => byForm.get(word)?.stem

/** All forms of the word of which this is one; undefined of a regular one. */
export const formsWith = (word: string): ReadonlySet<string> | undefined => byForm.get(word)?.forms

/** The forms of a stem that do not begin with it. */
export const irregularForms = (stem: string): string[] =>
  [...(byStem.get(stem)?.forms ?? [])].filter((form) => !form.startsWith(stem))
