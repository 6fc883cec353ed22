/** Links that people share: which are safe to keep, and by which canonical form one thing is known. */
@NullMarked
package dev.cairn.bot.links;

import org.jspecify.annotations.NullMarked;
