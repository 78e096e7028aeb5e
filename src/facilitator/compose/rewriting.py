"""Puts counting into a parsed template: whatever may repeat or grow says so before it does."""

from __future__ import annotations

from typing import TypeVar

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

# Filters of our own that no template can write: a name in one has no spaces.
CHARGE, JOINED, COLLECTED, HELD = "count this", "join these", "collect these", "hold this"

_REPEATED = (nodes.For, nodes.Macro, nodes.CallBlock, nodes.Block)
_N = TypeVar("_N", bound=nodes.Node)


def counted(template: nodes.Template) -> nodes.Template:
    """The same template, which counts what it does."""
    rewritten = _Counting().visit(template)
    assert isinstance(rewritten, nodes.Template)  # noqa: S101 - a template stays one
    return rewritten


class _Counting(NodeTransformer):
    """Bodies of loops, macros, blocks and files first tell what they cost."""

    def _with_cost(self, node: _N) -> _N:
        self.generic_visit(node)
        body: list[nodes.Node] = node.body  # type: ignore[attr-defined] # all of these have one
        body.insert(0, nodes.ExprStmt(_charge(body, node.lineno), lineno=node.lineno))
        return node

    def visit_Template(self, node: nodes.Template) -> nodes.Node:  # noqa: N802 - Jinja's names
        return self._with_cost(node)

    def visit_Macro(self, node: nodes.Macro) -> nodes.Node:  # noqa: N802
        return self._with_cost(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> nodes.Node:  # noqa: N802
        return self._with_cost(node)

    def visit_Block(self, node: nodes.Block) -> nodes.Node:  # noqa: N802
        return self._with_cost(node)

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        self._with_cost(node)
        if node.test is not None:
            # What a loop passes over costs, too.
            cost = _charge([node.test], node.lineno)
            node.test = nodes.And(cost, node.test, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), JOINED)

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        return self._collected(node)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        return self._collected(node)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        return self.generic_visit(node) if node.ctx == "store" else self._collected(node)

    def _collected(self, node: nodes.Expr) -> nodes.Node:
        self.generic_visit(node)
        return node if _is_written_out(node) else _filtered(node, COLLECTED)

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802
        """Long values take long to compare, unless one of the two is written out."""
        self.generic_visit(node)
        sides = [node.expr, *(operand.expr for operand in node.ops)]
        searched = any(operand.op in ("in", "notin") for operand in node.ops)
        if searched or not any(_is_written_out(side) for side in sides):
            node.expr = _filtered(node.expr, HELD)
            for operand in node.ops:
                operand.expr = _filtered(operand.expr, HELD)
        return node


def _is_written_out(node: nodes.Node) -> bool:
    """Whether a value stands in the template itself, and so is no larger than that."""
    if isinstance(node, nodes.Const):
        return True
    if isinstance(node, nodes.List | nodes.Tuple):
        return all(map(_is_written_out, node.items))
    if isinstance(node, nodes.Dict):
        return all(_is_written_out(part) for pair in node.items for part in (pair.key, pair.value))
    return False


def _filtered(node: nodes.Expr, name: str, *more: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(more), [], None, None, lineno=node.lineno)


def _charge(body: list[nodes.Expr] | list[nodes.Node], line: int) -> nodes.Filter:
    parts, characters = 1, 0
    for node in body:
        more_parts, more_characters = _cost(node)
        parts, characters = parts + more_parts, characters + more_characters
    number = nodes.Const(parts, lineno=line)
    return _filtered(number, CHARGE, nodes.Const(characters, lineno=line))


def _cost(node: nodes.Node) -> tuple[int, int]:
    """Parts and characters that run once with a body; what repeats by itself counts by itself."""
    if isinstance(node, nodes.TemplateData):
        return 1, len(node.data)
    if isinstance(node, _REPEATED):
        return 1, 0
    parts, characters = 1, 0
    for child in node.iter_child_nodes():
        more_parts, more_characters = _cost(child)
        parts, characters = parts + more_parts, characters + more_characters
    return parts, characters
