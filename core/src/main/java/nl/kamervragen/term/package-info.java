/**
 * The term of an answer (<i>beantwoordingstermijn</i>): when it is due, and by how much it was missed.
 *
 * <p>Knows days and recesses, not documents; the rules of {@code validate.term} apply it to them.
 */
@NullMarked
package nl.kamervragen.term;

import org.jspecify.annotations.NullMarked;
