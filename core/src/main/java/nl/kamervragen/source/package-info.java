/**
 * What every adapter makes of its bytes (<i>brondocument</i>): pages of blocks in reading order, with places.
 *
 * <p>The reader knows nothing else of a format. Text formats use lines only. Everything here is immutable and
 * thread-safe.
 */
@NullMarked
package nl.kamervragen.source;

import org.jspecify.annotations.NullMarked;
