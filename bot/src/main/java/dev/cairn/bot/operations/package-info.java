/** Serves Cairn's health and metrics over HTTP, for the operator. */
@NullMarked
package dev.cairn.bot.operations;

import org.jspecify.annotations.NullMarked;
