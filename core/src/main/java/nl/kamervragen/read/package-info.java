/**
 * Reading (<i>lezen</i>): from a {@link nl.kamervragen.source.SourceDocument} to a document, its source map and what is
 * wrong with it.
 *
 * <p>Each stage is a sub-package of its own: furniture out, segments, assembly. None of them knows which format the
 * source came from.
 */
@NullMarked
package nl.kamervragen.read;

import org.jspecify.annotations.NullMarked;
