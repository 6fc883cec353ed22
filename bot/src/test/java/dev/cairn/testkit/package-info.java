/** Test support shared by several packages. */
@NullMarked
package dev.cairn.testkit;

import org.jspecify.annotations.NullMarked;
