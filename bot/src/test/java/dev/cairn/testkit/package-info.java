/** What tests of several packages share. */
@NullMarked
package dev.cairn.testkit;

import org.jspecify.annotations.NullMarked;
