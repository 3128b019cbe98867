/**
 * The way in (<i>ingang</i>): {@link nl.kamervragen.Kamervragen} reads, judges and writes documents in every format at
 * hand.
 */
@NullMarked
package nl.kamervragen;

import org.jspecify.annotations.NullMarked;
