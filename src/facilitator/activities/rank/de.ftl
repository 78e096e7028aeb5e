## activities/rank

label-rank-people = { $item } Personen, bei denen es unter den ersten { WORDS($top) } ist
label-rank-shared-all = Dinge, die bei allen unter den ersten { WORDS($top) } sind
label-rank-shared-two = Dinge, die bei mir und neben mir unter den ersten { WORDS($top) } sind
rank-agreement-little = Die Übereinstimmung über die Reihenfolge ist { $w }; 0 ist keine, 1 ist ein und dieselbe.
rank-agreement-moderate = Über die Reihenfolge sind Sie sich zu einem guten Teil einig: { $w }; 0 ist gar nicht, 1 ist ein und dieselbe.
rank-agreement-strong = Über die Reihenfolge sind Sie sich einig: { $w }; 0 ist gar nicht, 1 ist ein und dieselbe.
rank-agreement-weak = Über die Reihenfolge sind Sie sich nur an wenigen Stellen einig: { $w }; 0 ist gar nicht, 1 ist ein und dieselbe.
rank-cards-empty = Eine leere Karte für das, was hier fehlt
rank-column-item = Was
rank-column-mean = Mittlerer Platz
rank-column-order = Folge
rank-column-people = Personen
rank-column-place = Platz, 1 bis { $count }
rank-column-range = Vom ersten zum letzten
rank-column-spread = Spannweite
rank-column-top = Unter den ersten { WORDS($top) }
rank-dots = Jeder Punkt ist eine Person, auf dem Platz, den sie vergeben hat.
rank-ends = 1: { $first }. { $count }: { $last }. Die Zahlen in den Balken sind Personen.
rank-figure-label = haben es an die erste Stelle gesetzt
rank-figure-shared-label = sind bei allen unter den ersten { WORDS($top) }
rank-figure-w = { $w }
rank-figure-w-label = so weit stimmen Ihre Reihenfolgen überein: 0 ist gar nicht, 1 ist ein und dieselbe
rank-finding-little = Ihre Reihenfolgen haben wenig gemeinsam
rank-first = An erster Stelle steht bei Ihnen { INSIDE($items) }
rank-first-figures = Im Mittel kommt { INSIDE($item) } zuerst, auf Platz { $mean } von { $count }: { $people } von { $all } haben es an die erste Stelle gesetzt.
rank-how = 1 ist { $first }, { $count } ist { $last }. Schreiben Sie jede Zahl einmal.
rank-item-figures = { $item }: im Mittel Platz { $mean }, von { $first } bis { $last }.
rank-left-out = { $count ->
    [one] Auf { $count } Bogen fehlt
   *[other] Auf { $count } Bögen fehlt
 } etwas von den Plätzen; { $count ->
    [one] er zählt
   *[other] sie zählen
 } hier nicht.
rank-method = **Reihenfolge.** Es zählen nur Bögen, auf denen alles einen Platz hat. Wurde ein Platz mehrfach vergeben, hat jedes das Mittel der Plätze, die sie zusammen füllen. Wie weit die Reihenfolgen übereinstimmen, von 0 bis 1, sagt Kendalls W (Kendall und Babington Smith, 1939; bei gleichen Plätzen Siegel und Castellan, 1988), in den Worten von Schmidt (1997).
rank-method-slide = Eine Reihenfolge zählt nur, wo alles einen Platz hat.
rank-method-top = **Erste Plätze.** Etwas ist bei einer Person unter den ersten, wenn sein Platz einer der ersten so vielen ist. Über alle Paare von Personen sagt die mittlere Zahl der Dinge, die beide unter den ersten haben, wie weit sich die ersten Plätze decken. Durch Zufall allein wäre es die Zahl der ersten Plätze mal sich selbst, geteilt durch die Zahl der Dinge.
rank-named = { $named } von { $count } Dingen sind bei jemandem unter den ersten { WORDS($top) }.
rank-of-people = { $count } von { $people }
rank-overlap = Je zwei von Ihnen haben im Schnitt { $shared } ihrer ersten { WORDS($top) } gemeinsam; durch Zufall allein wären es { $chance }.
rank-own-place = Sie
rank-own-top = Sie, und bei wie vielen es unter den ersten { WORDS($top) } ist
rank-range = { $first } bis { $last }
rank-scoring-all = Bei allen unter den ersten { WORDS($top) }:
rank-scoring-how = Schreiben Sie auf, bei wie vielen Personen im Raum, Sie selbst mitgezählt, jedes unter den ersten { WORDS($top) } ist. Was alle haben, ist geklärt; was nur eine Person hat, ist eine Frage wert.
rank-scoring-two = Bei mir und neben mir unter den ersten { WORDS($top) }:
rank-shared = Bei allen unter den ersten { WORDS($top) }: { INSIDE($items) }
rank-shared-none = Nichts ist bei allen unter den ersten { WORDS($top) }
rank-team-place = Das Team
rank-top-note = Bei wie vielen Personen es unter den ersten { WORDS($top) } ist.
rank-place-twice = Platz { $place } ist { $count }-mal vergeben.
rank-top-is-all = Unter den ersten { $top } von { $count } Punkten ist jeder Punkt.
rank-top-is-all-hint = Schreiben Sie { $most } oder weniger, oder lassen Sie es weg.
rank-without-place = { $count } von { $all } Punkten { $count ->
    [one] hat
   *[other] haben
  } keinen Platz.
