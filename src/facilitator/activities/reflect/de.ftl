## activities/reflect

label-reflect-answer = { $question } Antwort { $number }, in wenigen Worten
label-reflect-entry = { $question } Antwort { $number }
label-reflect-people = { $question } Antwort { $number }, wie viele sie geschrieben haben
label-reflect-wrote = { $question } Wie viele geschrieben haben
reflect-answer = In wenigen Worten
reflect-count-how = Lassen Sie eine Antwort vorlesen. Wer dasselbe geschrieben hat, hebt die Hand, gleich an welcher Stelle es steht. Notieren Sie es in wenigen Worten mit allen Händen; dann eine, die noch nicht genannt wurde.
reflect-counted = laut gezählt
reflect-of-people = { $count } von { $people }
reflect-on-every-list = { $count ->
    [0] Nichts steht auf allen Listen
    [one] Eines steht auf allen Listen
   *[other] { $count } Dinge stehen auf allen Listen
 }
reflect-people-who-wrote = Personen
reflect-shared = { $wrote } Personen haben verdeckt je { WORDS($entries) } aufgeschrieben. Am häufigsten „{ $answer }“: { $people } von { $wrote }. Je zwei von Ihnen haben im Schnitt { $shared } von { WORDS($entries) } gemeinsam.
reflect-wrote = Personen, die geschrieben haben:
reflect-count-too-high = { $said } Personen haben diese Antwort, und { $wrote } haben überhaupt geschrieben.
reflect-no-count = „{ $said }“ ist keine Anzahl von Personen.
