## activities/rank

label-rank-people = { $item } Personnes qui l’ont parmi leurs { WORDS($top) } premières places
label-rank-shared-all = Ce que tous ont parmi leurs { WORDS($top) } premières places
label-rank-shared-two = Ce que nous avons, mon voisin et moi, parmi nos { WORDS($top) } premières places
rank-agreement-little = L’accord sur l’ordre est de { $w }, où 0 est aucun et 1 un seul et même ordre.
rank-agreement-moderate = Vous êtes en bonne partie d’accord sur l’ordre : { $w }, où 0 est pas du tout et 1 un seul et même ordre.
rank-agreement-strong = Vous êtes d’accord sur l’ordre : { $w }, où 0 est pas du tout et 1 un seul et même ordre.
rank-agreement-weak = Vous n’êtes d’accord sur l’ordre qu’à quelques endroits : { $w }, où 0 est pas du tout et 1 un seul et même ordre.
rank-cards-empty = Une carte vide pour ce qui manque ici
rank-column-item = Quoi
rank-column-mean = Place moyenne
rank-column-order = Ordre
rank-column-people = Personnes
rank-column-place = Place, 1 à { $count }
rank-column-range = De la première à la dernière
rank-column-spread = Étendue
rank-column-top = Parmi les { WORDS($top) } premiers
rank-dots = Chaque point est une personne, à la place qu’elle a donnée.
rank-ends = 1 : { $first }. { $count } : { $last }. Les chiffres dans les barres sont des personnes.
rank-figure-label = l’ont mis en premier
rank-figure-shared-label = sont chez tous parmi les { WORDS($top) } premiers
rank-figure-w = { $w }
rank-figure-w-label = à quel point vos ordres concordent : 0 est pas du tout, 1 un seul et même ordre
rank-finding-little = Vos ordres ont peu en commun
rank-first = En premier, vous mettez { INSIDE($items) }
rank-first-figures = En moyenne vient d’abord { INSIDE($item) }, à la place { $mean } sur { $count } : { $people } sur { $all } l’ont mis en premier.
rank-how = 1 est { $first }, { $count } est { $last }. Écrivez chaque chiffre une fois.
rank-item-figures = { $item } : place { $mean } en moyenne, de { $first } à { $last }.
rank-left-out = { $count ->
    [one] Sur { $count } fiche il manque des places ;
   *[other] Sur { $count } fiches il manque des places ;
 } { $count ->
    [one] elle n’est pas comptée
   *[other] elles ne sont pas comptées
 } ici.
rank-method = **Ordre.** Seules comptent les fiches où chaque chose a une place. Si une place a été donnée plusieurs fois, chacune a la moyenne des places qu’elles remplissent ensemble. À quel point les ordres concordent, de 0 à 1, c’est le W de Kendall (Kendall et Babington Smith, 1939 ; avec ex æquo, Siegel et Castellan, 1988), dans les mots de Schmidt (1997).
rank-method-slide = Un ordre ne compte que si chaque chose a une place.
rank-method-top = **Premières places.** Une chose est parmi les premières d’une personne si sa place est l’une des premières en ce nombre. Sur toutes les paires de personnes, le nombre moyen de choses que les deux ont parmi leurs premières dit à quel point les premières places se recouvrent. Par le seul hasard, ce serait le nombre de premières places multiplié par lui-même, divisé par le nombre de choses.
rank-named = { $named } sur { $count } sont chez quelqu’un parmi les { WORDS($top) } premiers.
rank-of-people = { $count } sur { $people }
rank-overlap = Deux d’entre vous, pris au hasard, ont en moyenne { $shared } de leurs { WORDS($top) } premiers en commun ; par le seul hasard, ce serait { $chance }.
rank-own-place = Vous
rank-own-top = Vous, et chez combien c’est parmi les { WORDS($top) } premiers
rank-range = { $first } à { $last }
rank-scoring-all = Chez tous parmi les { WORDS($top) } premiers :
rank-scoring-how = Notez chez combien de personnes dans la salle, vous compris, chaque chose est parmi les { WORDS($top) } premières. Ce que tous ont est réglé ; ce qu’un seul a mérite une question.
rank-scoring-two = Chez mon voisin et moi parmi les { WORDS($top) } premiers :
rank-shared = Chez tous parmi les { WORDS($top) } premiers : { INSIDE($items) }
rank-shared-none = Rien n’est chez tous parmi les { WORDS($top) } premiers
rank-team-place = L’équipe
rank-top-note = Chez combien de personnes c’est parmi les { WORDS($top) } premiers.
rank-place-twice = La place { $place } est donnée { $count } fois.
rank-top-is-all = Parmi les { $top } premiers de { $count } éléments, il y a tous les éléments.
rank-top-is-all-hint = Écrivez { $most } ou moins, ou omettez-le.
rank-without-place = { $count } éléments sur { $all } { $count ->
    [one] n’a
   *[other] n’ont
  } pas de place.
