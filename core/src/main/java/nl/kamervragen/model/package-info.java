/**
 * The immutable document (<i>het model</i>): letters, publications, and the written questions in them.
 *
 * <p>Every aggregate is immutable, {@link java.io.Serializable}, equal by value and safe across threads. {@code
 * X.builder()} starts one, {@code x.toBuilder()} a changed copy. Illegal types cannot be built; illegal content can: a
 * letter that prints question 7 twice is a model that a reader returns and a validator judges.
 */
@NullMarked
package nl.kamervragen.model;

import org.jspecify.annotations.NullMarked;
