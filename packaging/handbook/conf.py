# Settings of the handbook for sphinx-build; packaging/handbook/CMakeLists.txt calls it.
import os

project = "Splitscape"
author = "Splitscape maintainers"
project_copyright = "GPL-3.0-or-later"
version = release = os.environ.get("SPLITSCAPE_VERSION", "")

extensions = ["myst_parser"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
source_suffix = {".md": "markdown"}
root_doc = "index"
# For readers of the source only.
exclude_patterns = ["README.md", "extending/*"]

html_title = f"Splitscape {version} handbook"
html_theme = "alabaster"
html_theme_options = {
    "description": "Search a small neural network and where to cut it",
    "fixed_sidebar": True,
    "page_width": "1060px",
    "sidebar_width": "250px",
    "show_powered_by": False,
    "font_family": "system-ui, 'DejaVu Sans', sans-serif",
    "head_font_family": "system-ui, 'DejaVu Sans', sans-serif",
}
html_sidebars = {"**": ["about.html", "navigation.html", "searchbox.html"]}
html_static_path = ["static"]
html_css_files = ["splitscape.css"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_domain_indices = False
html_last_updated_fmt = None
