export const cleanEnglish = `
On 24 November 2026, the 22nd meeting of the Council was held in Moscow.
The session took place on Tuesday, 24 November 2026, via videoconference.
The meeting was attended by representatives of Armenia, Belarus and Kazakhstan.
Experts from the Kyrgyz Republic and the Russian Federation took part in the talks.
The delegation of the Republic of Armenia supported the draft.
The talks were held in Tajikistan from 5 to 7 May 2027.
The exercise was held on 5–7 May in the Republic of Belarus.
The participants discussed the plan of exercises for 2026–2030.
The XIX session of the Parliamentary Assembly was opened by the Secretary General of the CSTO.
Secretary General Igor Zubov received the ministers of defence.
The President of the Republic of Kazakhstan addressed the summit.
A final protocol was signed after the session.
An agreement on mutual assistance was reached.
A united position was agreed in an hour.
A European delegation attended an honorary dinner.
The UN Security Council adopted a resolution.
The CSTO member states approved a programme of cooperation.
The Collective Security Treaty Organization was founded in 2002.
The Shanghai Cooperation Organisation sent an observer.
The organisation of the exercise was discussed at length.
A training centre was opened in Bishkek.
The programme will be analysed by experts.
Ministers of defence met in Minsk and recognised the progress made.
The size of the prize was revised at the exercise.
“The exercise was a success,” said Igor Zubov.
Operation “Channel” was held in six states.
More than 15,000 people and 1,200 vehicles took part.
The share rose by 3.5 per cent in 2025.
The 21st, 22nd and 23rd meetings were held online.
The 11th, 12th and 13th sessions were held in Yerevan.
The Council – the highest body of the organisation – meets once a year.
The well-known expert made a two-day visit.
The Secretary General’s report was approved.
The chair's statement was published on the site.
Read the report at https://example.org/en/news/5 or write to press@example.org.
The sides have agreed that that clause will be revised.
He had had several meetings before the session.
The participants were informed of the results.
The meeting was chaired by Kazakhstan.
The sides exchanged views on the situation.
Following the talks, a joint statement was adopted.
The next meeting will be held in Dushanbe in May 2027.
The plan (Annex 2) enters into force on 1 January.
The agenda includes: a) the plan; b) the budget.
The Armenia delegation left in the evening.
The Kazakhstan chairmanship ended in December.
Mr. Zubov met Ms. Kuzmenko in Moscow.
The Committee of Secretaries of Security Councils (CCSC) met in Moscow; the CCSC adopted a plan.
Work on the text continued until 10.30 p.m.
Today's world needs cooperation.
In 2024–2025, nine operations were held.
The flight from Moscow to Minsk took 80 minutes.
Members of the Eurasian Economic Union took part as observers.
The Council of Ministers of Foreign Affairs met in Astana.
Decision No. 14 was adopted unanimously.
`
