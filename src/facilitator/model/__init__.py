"""What a kit is made of, as frozen values. No rule, no layout, no file lives here."""
