/** Tests the playground's page in a headless Chromium, as a person uses it. Skipped where there is no Chromium. */
@NullMarked
package dev.cairn.bot.browser;

import org.jspecify.annotations.NullMarked;
