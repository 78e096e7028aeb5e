## activities/sort

sort-key-open = Hier gibt es kein Richtig. Was hier steht, eröffnet das Gespräch und entscheidet es nicht.
sort-more-people = Mehr als eine Person
sort-no-person = Niemand
sort-one-agreed = Je eine Person, wie es sein soll.
sort-one-both = „{ $pile }“: mehr als eine Person bei { $several } von { $count }, niemand bei { $nobody }
sort-one-each = „{ $pile }“: genau eine Person bei jeder der { $count }
sort-one-label-nobody = entscheidet nach Ihren Antworten niemand
sort-one-label-several = hat nach Ihren Antworten mehr als eine Person
sort-one-line = **{ $number }** { $statement } { $people ->
    [0] **Niemand.**
   *[other] **{ $people } Personen.**
 }
sort-one-list-nobody = Niemand sagte hier „{ $pile }“:
sort-one-list-several = Mehr als eine Person sagte hier „{ $pile }“:
sort-one-most = { $put } sagen es zu „{ $statement }“
sort-one-nobody = „{ $pile }“: niemand bei { $nobody } von { $count }
sort-one-numbers-nobody = Niemand: { $numbers }.
sort-one-several = „{ $pile }“: mehr als eine Person bei { $several } von { $count }
sort-own-not-there = Sie haben nirgends „{ $pile }“ gesagt.
sort-own-open = Sie haben { $answered } von { $count } beantwortet; ein Richtig gibt es nicht.
sort-own-others = Andere ebenso: { LIST($lines, style: "unit") }.
sort-own-people = { $number } (zusammen { $people } Personen)
sort-own-there = „{ $pile }“ sagten Sie zu { $numbers }.
sort-one-person = Eine Person
sort-people-sorted-open = { $people } Personen haben geantwortet. Je dunkler ein Feld, desto mehr haben es gewählt.
sort-to-talk-about = Worüber zu reden ist
sort-one-people = Personen
sort-no-field = Die Aussage "{ $statement }" hat kein "{ $field }".
    .field = Dieses Feld darf nicht leer bleiben.
sort-no-field-hint = Fügen Sie die Zeile "{ $field }: …" hinzu; oder lassen Sie { LIST($fields, style: "unit") } in jeder Aussage weg: Dann gibt es keine richtige Antwort.
sort-no-piles = Die Sortierung "{ $sort }" hat keine Stapel, und die Übung hat keine Konzepte.
sort-no-piles-hint = Fügen Sie "piles:" mit zwei bis fünf Stapeln hinzu, jeder mit id und name.
sort-tempting-is-right = Der verlockende Stapel, "{ $pile }", ist der richtige für diese Aussage.
sort-tempting-is-right-hint = Schreiben Sie { LIST($piles, style: "or") }: den Stapel, den ein vernünftiger Mensch stattdessen wählen könnte.
