## activities/reflect

label-reflect-answer = { $question } Respuesta { $number }, en pocas palabras
label-reflect-entry = { $question } Respuesta { $number }
label-reflect-people = { $question } Respuesta { $number }, cuántas personas la escribieron
label-reflect-wrote = { $question } Cuántas personas escribieron
reflect-answer = En pocas palabras
reflect-count-how = Pida que se lea una respuesta en voz alta. Quien escribió lo mismo alza la mano, esté en el puesto que esté. Anótela en pocas palabras, con todas sus manos; después, una que aún no se haya nombrado.
reflect-counted = contado en voz alta
reflect-of-people = { $count } de { $people }
reflect-on-every-list = { $count ->
    [0] Nada está en la lista de todos
    [one] Una cosa está en la lista de todos
   *[other] { $count } cosas están en la lista de todos
 }
reflect-people-who-wrote = Personas
reflect-shared = { $wrote } personas anotaron { WORDS($entries) } cada una, sin verse. Lo más escrito fue «{ $answer }»: { $people } de { $wrote }. Dos cualesquiera de ustedes tienen en promedio { $shared } de { WORDS($entries) } en común.
reflect-wrote = Personas que escribieron:
reflect-count-too-high = { $said } personas tienen esta respuesta, y { $wrote } escribieron alguna.
reflect-no-count = «{ $said }» no es un número de personas.
