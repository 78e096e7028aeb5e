### What British English says otherwise than en.ftl: nothing else stands here. Other English outside
### of North America takes it, too.

about-client-second-language = A language such as en in which each sentence of the worksheet stands once more below it, smaller and in grey, where the exercise is translated into it.
about-edition-setting = Who is in the room: open for leaders of many organisations, in-house for the people of one, with their chief. An event may say otherwise.
about-event-setting = Who is in the room: open for leaders of many organisations, in-house for the people of one, with their chief; the edition's own if left out.
feedback-caption-team = You: now ● and hoped for in { $horizon } ○; the grey band is the team’s, now
feedback-once-caption-team = You: ●; the grey band is the team’s
form-client-second-language = Second language
    .empty = None
    .hint = Of worksheets: each line once more below, in grey.
form-event-second-language = Second language
    .empty = As the client has it
    .hint = Of worksheets: each line once more below, in grey.
form-event-setting = Who is in the room
    .empty = As the edition has it
    .hint = Leaders of many organisations, or the people of one.
guide-report-collect = **Collect, on the same evening.** Put part A, printed from its PDF file, through a scanner in grey, or photograph it, and put the files that people filled in on screen beside the pictures. “facilitator collect” takes them all in, and asks you about whatever is not clear. Words written by hand you type in. Part A then goes back into its envelope.
new-file-setting = open: leaders of many organisations; in-house: the people of one, with their chief
option-in-house = One organisation
option-open = Many organisations
scan-light-pen = In black and white its marks break up or cannot be seen, as those of a pencil: scan it in shades of grey.
