/** Reads curriculum files: JSON into records, or all problems at once. */
@NullMarked
package dev.cairn.curriculum.reader;

import org.jspecify.annotations.NullMarked;
