"""Check what keeps the house livable: names, import circles, lengths and rooms behind rooms.

Run by `make lint`. Prints every fault with its place and what to do; exits with 1 if there is one.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "facilitator"
SINGLE_IMPORTERS = Path(__file__).with_name("single_importers.txt")

LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
P90_FUNCTION = 25


def main() -> int:
    trees = {path: ast.parse(path.read_text()) for path in sorted(SOURCES.rglob("*.py"))}
    # Imports under TYPE_CHECKING and inside functions count: a circle that hides there is one.
    graph = grimp.build_graph("facilitator", cache_dir=None)
    faults = [
        *double_class_names(trees),
        *long_modules(trees),
        *long_functions(trees),
        *import_circles(graph),
        *single_importers(graph),
    ]
    for fault in faults:
        print(fault, file=sys.stderr)  # noqa: T201 - the terminal is where its reader is
    return 1 if faults else 0


def double_class_names(trees: dict[Path, ast.Module]) -> Iterator[str]:
    """Public classes of one name in two places: a reader cannot tell which one is meant."""
    places: dict[str, list[str]] = defaultdict(list)
    for path, tree in trees.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(f"{path.relative_to(ROOT)}:{node.lineno}")
    for name, found in sorted(places.items()):
        if len(found) > 1:
            yield f"{found[1]}: class {name} is also defined in {found[0]}. Rename one of them."


def long_modules(trees: dict[Path, ast.Module]) -> Iterator[str]:
    for path in trees:
        length = len(path.read_text().splitlines())
        if length > LONGEST_MODULE:
            yield (
                f"{path.relative_to(ROOT)}: {length} lines, {LONGEST_MODULE} at most."
                " Part it by what it does."
            )


def long_functions(trees: dict[Path, ast.Module]) -> Iterator[str]:
    lengths: list[int] = []
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                lengths.append(length)
                if length > LONGEST_FUNCTION:
                    yield (
                        f"{path.relative_to(ROOT)}:{node.lineno}: {node.name} has {length} lines,"
                        f" {LONGEST_FUNCTION} at most. Part it by what it does."
                    )
    p90 = sorted(lengths)[len(lengths) * 9 // 10]
    if p90 > P90_FUNCTION:
        yield f"src: one function in ten has over {p90} lines, {P90_FUNCTION} at most."


def import_circles(graph: grimp.ImportGraph) -> Iterator[str]:
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        circle = " -> ".join(reversed(error.args[1]))
        yield f"import circle: {circle}. Move what both need below them."


def single_importers(graph: grimp.ImportGraph) -> Iterator[str]:
    """Modules that only one other imports, beside the listed ones: the list may only shrink."""
    lines = SINGLE_IMPORTERS.read_text().splitlines()
    listed = {line.split("#")[0].strip() for line in lines} - {""}
    importers = {
        module: graph.find_modules_that_directly_import(module) for module in graph.modules
    }
    single = {
        module
        for module, importing in importers.items()
        # What a package's own face imports is a part of that package, a line of a registry perhaps.
        if len(importing) == 1
        and module.rpartition(".")[0] not in importing
        and not graph.find_children(module)
    }
    for module in sorted(single - listed):
        (importer,) = importers[module]
        yield f"{module}: imported by {importer} alone. Let it join that module."
    for module in sorted(listed - single):
        yield f"{module}: has several importers, or none. Take it off {SINGLE_IMPORTERS.name}."


if __name__ == "__main__":
    sys.exit(main())
