/** Markdown (<i>Markdown</i>): its adapter and its format. Thread-safe. */
@NullMarked
package nl.kamervragen.format.markdown;

import org.jspecify.annotations.NullMarked;
