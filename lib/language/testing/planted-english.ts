export const plantedEnglish = `
impossibleDate The session will be held on [[31 June]] in Astana.
impossibleDate The protocol was signed on [[30 February 2026]] in Minsk.
impossibleDate The talks will continue until [[31 September]] 2027.
gluedDate The meeting will open on [[24]]November 2026 in Moscow.
gluedDate The exercise ended on 5 [[October]]2026 in Bishkek.
dateForm The meeting was held on [[November 24, 2026]] in Moscow.
dateForm The delegation arrived on [[24th November 2026]] in the morning.
dateForm The protocol was signed on [[the 3rd of March]] in Minsk.
dateForm The forum opened on [[May 5]] in Yerevan.
weekday The council will meet on [[Wednesday]], 24 November 2026.
weekday On [[Monday]], 26 November 2026, the talks were resumed.
relativeDate The delegation arrived [[yesterday]] in the morning.
relativeDate The council will meet [[next week]] in Minsk.
relativeDate [[Today]] the ministers signed a protocol.
stateName A delegation of [[Byelorussia]] arrived in the morning.
stateName Experts from [[Kirghizia]] supported the draft.
stateName The border with [[Turkmenia]] was discussed.
stateName The ambassador of [[Moldavia]] attended the reception.
capitals The statement was made by the [[secretary general]] of the CSTO.
capitals A meeting of the Council of the Eurasian [[economic]] Union was held.
capitals The [[president]] of the Republic of Armenia received the delegation.
articles The delegation of [[Kyrgyz Republic]] supported the draft.
articles The talks were held in [[Russian Federation]] in May.
articles The border of [[the Armenia]] was discussed.
articles The parties reached [[a]] agreement on the plan.
articles The council approved [[an]] plan of exercises.
articles Experts from [[Republic of Belarus]] took part in the talks.
articles The forum was hosted by [[the Kazakhstan]].
articles The plan is [[a]] important step.
calque On April 19[[, this year]], the council adopted a statement.
calque The meeting was held [[in a video conference mode]] on 5 May.
calque The session was held [[in the format of videoconference]] on 7 May.
calque The ministers [[discussed about]] the plan of exercises.
british The [[organization]] of the exercise was discussed.
british A training [[center]] was opened in Bishkek.
british The [[program]] of cooperation was adopted.
british Ministers of [[defense]] met in Minsk.
british The [[color]] of the emblem was approved.
british The plan was [[analyzed]] by experts.
british The parties [[emphasized]] the importance of the talks.
british The states [[recognize]] the decision of the council.
ordinalEnding The [[22th]] meeting of the council was held in Astana.
ordinalEnding The [[11st]] session was held via videoconference.
ordinalEnding The [[3th]] round of consultations ended in May.
agreement The participants [[was]] informed of the plan.
agreement The meeting [[were]] held in Moscow.
agreement The sides [[has]] agreed on a statement.
quotes Operation [["]]Channel[["]] was held in six states.
quotes The exercise [[«]]Frontier[[»]] was completed.
quotes The plan is called [['Safe City']] and was approved.
dash The council [[-]] the highest body [[-]] met in Minsk.
dash The aim[[—]]to strengthen the borders[[—]]was achieved.
dash The exercise [[—]] the largest of the year [[—]] ended.
range The session will be held on [[5-7]] May 2027 in Bishkek.
range The plan for [[2026-2030]] was approved.
numbers More than [[15000]] people took part in the exercise.
numbers The share rose by 3[[,]]5 per cent.
numbers The cargo weighed [[5kg]] in all.
doubledWord The ministers discussed [[the the]] plan of exercises.
doubledWord The council [[approved approved]] the budget.
doubledSpace The council[[  ]]approved the plan.
punctuationSpace The council approved the plan[[ ,]] the budget was postponed.
punctuationSpace The talks ended in Minsk[[.]]The parties signed a protocol.
doubledPunctuation The protocol was signed[[..]]
doubledPunctuation The parties agreed[[,,]] and the talks ended.
unbalanced The plan [[(]]three pages was approved.
brokenLine The ministers discussed[[¶]]the plan of exercises.
sentenceStart The session was closed. [[participants]] signed the protocol.
mixedScript The [[соuncil]] approved the plan.
mixedScript The [[Ministеr]] made a statement.
abbreviationCase The [[Csto]] exercise ended in May.
abbreviation Members of the [[CCSC]] approved the plan.
romanNumber The [[XXIInd]] session was held in Minsk.
dangerousLink Read more at [[javascript:alert(1)]] on the site.
draftLink The text is at [[https://example.org/desk/releases/5]] for print.
nameSpelling The statement was made by Igor [[Zubow]] in Moscow.
numberSign Decision [[№]]5 was adopted unanimously.
nonBreakingSpace The forum opened on 5[[ ]]May and closed on 9~May.
`
