## activities/sort

sort-key-open = There is no right answer. What is said here opens the talk, and does not settle it.
sort-more-people = More than one person
sort-no-person = Nobody
sort-one-agreed = One person each, as it should be.
sort-one-both = “{ $pile }”: more than one person on { $several } of { $count }, nobody on { $nobody }
sort-one-each = “{ $pile }”: exactly one person on each of { $count }
sort-one-label-nobody = are nobody’s to decide, by your answers
sort-one-label-several = have more than one person for it, by your answers
sort-one-line = **{ $number }** { $statement } { $people ->
    [0] **Nobody.**
   *[other] **{ $people } people.**
 }
sort-one-list-nobody = Nobody said “{ $pile }” to these:
sort-one-list-several = More than one person said “{ $pile }” to these:
sort-one-most = { $put } say it of “{ $statement }”
sort-one-nobody = “{ $pile }”: nobody on { $nobody } of { $count }
sort-one-numbers-nobody = Nobody: { $numbers }.
sort-one-people = People
sort-one-several = “{ $pile }”: more than one person on { $several } of { $count }
sort-own-not-there = You said “{ $pile }” to nothing.
sort-own-open = You answered { $answered } of { $count }; there is no right answer.
sort-own-others = So did others: { LIST($lines, style: "unit") }.
sort-own-people = { $number } ({ $people } people in all)
sort-own-there = You said “{ $pile }” to { $numbers }.
sort-one-person = One person
sort-people-sorted-open = { $people } people answered. The darker a cell, the more of them chose it.
sort-to-talk-about = To talk about
sort-no-field = The statement "{ $statement }" has no "{ $field }".
    .field = This cannot be left empty.
sort-no-field-hint = Add the line "{ $field }: …" to it; or leave out { LIST($fields, style: "unit") } in every statement: then there is no right answer.
sort-no-piles = The sort "{ $sort }" has no piles, and the exercise has no concepts.
sort-no-piles-hint = Add "piles:" to it with two to five of them, each with id and name.
sort-tempting-is-right = The pile that tempts, "{ $pile }", is the right pile of this statement.
sort-tempting-is-right-hint = Write { LIST($piles, style: "or") }: the pile a sensible person might choose instead.
