/**
 * Diagnostics: what a reader, schema or rule has to say about a document (<i>bevindingen</i>), where, and in which
 * words.
 *
 * <p>This is the lowest package; it knows nothing of documents. Every finding is a {@link
 * nl.kamervragen.diagnostic.Diagnostic} with a permanent {@link nl.kamervragen.diagnostic.Code}, a place and named
 * arguments. Texts are derived, in Dutch or English, and are never part of the contract.
 */
@NullMarked
package nl.kamervragen.diagnostic;

import org.jspecify.annotations.NullMarked;
