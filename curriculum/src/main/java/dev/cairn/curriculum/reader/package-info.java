/** Reads curriculum files: JSON into records, or every problem in them at once. */
@NullMarked
package dev.cairn.curriculum.reader;

import org.jspecify.annotations.NullMarked;
