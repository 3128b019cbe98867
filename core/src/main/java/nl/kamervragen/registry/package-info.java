/**
 * Dated reference data (<i>stamgegevens</i>): portfolios, ministries, parties and recesses.
 *
 * <p>The data are files, never code, and a user may replace them. What the registry knows is looked up beside what is
 * printed; it is never put in its place. Immutable and thread-safe.
 */
@NullMarked
package nl.kamervragen.registry;

import org.jspecify.annotations.NullMarked;
