"""Settings of the documentation."""

from __future__ import annotations

from typing import Any

from sphinx import addnodes

from servicepytan import __version__

project = "servicepytan"
author = "servicepytan contributors"
copyright = "2022 Elliot Palmer, 2026 servicepytan contributors"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autoclass_content = "class"
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"servicepytan {release}"
html_show_sourcelink = False
html_copy_source = False


def setup(app: Any) -> None:
    """Connect what the settings alone cannot say."""
    app.connect("doctree-read", without_links_of_type)


def without_links_of_type(app: Any, doctree: Any) -> None:
    """Leave the builtin ``type`` of annotations without a link: attributes are called so, too."""
    for link in list(doctree.findall(addnodes.pending_xref)):
        if (link.get("refdomain"), link.get("reftarget")) == ("py", "type"):
            link.replace_self(link.children)
