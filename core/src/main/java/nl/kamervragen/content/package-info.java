/**
 * Rich text (<i>opgemaakte tekst</i>): blocks and inlines, kept in normal form by their constructors.
 *
 * <p>Normal form means: adjacent text is joined and none is empty, blanks are collapsed and trimmed at the ends of a
 * block (non-breaking spaces are kept), no style is nested in itself, and blocks nest at most {@value
 * nl.kamervragen.content.Blocks#MAX_DEPTH} deep. Two texts that read the same are therefore equal. Everything here is
 * immutable, serializable and thread-safe.
 */
@NullMarked
package nl.kamervragen.content;

import org.jspecify.annotations.NullMarked;
