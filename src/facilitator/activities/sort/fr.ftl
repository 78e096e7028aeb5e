## activities/sort

sort-key-open = Il n’y a pas de bonne réponse. Ce qui est dit ici ouvre la discussion et ne la tranche pas.
sort-more-people = Plus d’une personne
sort-no-person = Personne
sort-one-agreed = Une personne pour chacune, comme il se doit.
sort-one-both = « { $pile } » : plus d’une personne pour { $several } sur { $count }, personne pour { $nobody }
sort-one-each = « { $pile } » : exactement une personne pour chacune des { $count }
sort-one-label-nobody = ne reviennent à personne, d’après vos réponses
sort-one-label-several = reviennent à plus d’une personne, d’après vos réponses
sort-one-line = **{ $number }** { $statement } { $people ->
    [0] **Personne.**
   *[other] **{ $people } personnes.**
 }
sort-one-list-nobody = Personne n’a dit « { $pile } » ici :
sort-one-list-several = Plus d’une personne a dit « { $pile } » ici :
sort-one-most = { $put } le disent de « { $statement } »
sort-one-nobody = « { $pile } » : personne pour { $nobody } sur { $count }
sort-one-numbers-nobody = Personne : { $numbers }.
sort-one-several = « { $pile } » : plus d’une personne pour { $several } sur { $count }
sort-own-not-there = Vous n’avez dit « { $pile } » nulle part.
sort-own-open = Vous avez répondu à { $answered } sur { $count } ; il n’y a pas de bonne réponse.
sort-own-others = D’autres aussi : { LIST($lines, style: "unit") }.
sort-own-people = { $number } ({ $people } personnes en tout)
sort-own-there = Vous avez dit « { $pile } » à { $numbers }.
sort-one-person = Une personne
sort-one-people = Personnes
sort-people-sorted-open = { $people } personnes ont répondu. Plus une case est foncée, plus elles sont nombreuses à l’avoir choisie.
sort-to-talk-about = De quoi parler
sort-no-field = L’affirmation "{ $statement }" n’a pas de "{ $field }".
    .field = Ce champ ne peut pas rester vide.
sort-no-field-hint = Ajoutez-y la ligne "{ $field }: …" ; ou omettez { LIST($fields, style: "unit") } dans chaque affirmation : il n’y a alors pas de bonne réponse.
sort-no-piles = Le tri "{ $sort }" n’a pas de piles, et l’exercice n’a pas de concepts.
sort-no-piles-hint = Ajoutez-y "piles:" avec deux à cinq piles, chacune avec id et name.
sort-tempting-is-right = La pile qui tente, "{ $pile }", est la bonne pour cette affirmation.
sort-tempting-is-right-hint = Écrivez { LIST($piles, style: "or") } : la pile qu’une personne sensée pourrait choisir à la place.
