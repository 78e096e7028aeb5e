"""What stands in a Word file where each personal copy has its own code or name.

Characters that Unicode keeps for a program's own use and that no text can have: what people write
is never taken for one of them. Only personal worksheets have such places.
"""

from __future__ import annotations

CODE = "\ufdd0"
NAME = "\ufdd1"
TOKENS = {"sheet-code": CODE, "participant": NAME}
"""By class of the element that is the place."""
