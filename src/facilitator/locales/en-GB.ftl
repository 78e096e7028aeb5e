### What British English says otherwise than en.ftl: nothing else stands here. Other English outside
### of North America takes it, too.

feedback-caption-team = You: now ● and hoped for in { $horizon } ○; the grey band is the team’s, now
feedback-once-caption-team = You: ●; the grey band is the team’s
