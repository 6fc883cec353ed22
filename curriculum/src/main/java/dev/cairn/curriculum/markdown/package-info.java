/** Imports a roadmap from a Markdown file: headings, tables and lists become phases, sections, units and steps. */
@NullMarked
package dev.cairn.curriculum.markdown;

import org.jspecify.annotations.NullMarked;
