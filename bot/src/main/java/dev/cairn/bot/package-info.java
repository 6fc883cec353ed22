/** Starts Cairn: the command line, the configuration, and the one list of features. */
@NullMarked
package dev.cairn.bot;

import org.jspecify.annotations.NullMarked;
