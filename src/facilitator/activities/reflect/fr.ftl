## activities/reflect

label-reflect-answer = { $question } Réponse { $number }, en quelques mots
label-reflect-entry = { $question } Réponse { $number }
label-reflect-people = { $question } Réponse { $number }, combien de personnes l’ont écrite
label-reflect-wrote = { $question } Combien de personnes ont écrit
reflect-answer = En quelques mots
reflect-count-how = Faites lire une réponse à voix haute. Qui a écrit la même lève la main, quelle que soit sa place. Notez-la en quelques mots, avec toutes ses mains ; puis une qui n’a pas encore été nommée.
reflect-counted = compté à voix haute
reflect-of-people = { $count } sur { $people }
reflect-on-every-list = { $count ->
    [0] Rien ne figure sur toutes les listes
    [one] Une chose figure sur toutes les listes
   *[other] { $count } choses figurent sur toutes les listes
 }
reflect-people-who-wrote = Personnes
reflect-shared = { $wrote } personnes en ont écrit { WORDS($entries) } chacune, sans se voir. Le plus souvent : « { $answer } », { $people } sur { $wrote }. Deux d’entre vous, pris au hasard, en ont en moyenne { $shared } sur { WORDS($entries) } en commun.
reflect-wrote = Personnes qui ont écrit :
reflect-count-too-high = { $said } personnes ont cette réponse, et { $wrote } ont écrit quelque chose.
reflect-no-count = « { $said } » n’est pas un nombre de personnes.
