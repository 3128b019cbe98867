/**
 * Identifiers and citations (<i>kenmerken en verwijzingen</i>): read in any notation, checked, normalised and linked.
 *
 * <p>Every identifier is an immutable value with a strict {@code parse} (canonical form only, throws {@link
 * nl.kamervragen.reference.ReferenceFormatException}), a lenient {@code tryParse} (value and diagnostics, never throws
 * on bad text), a canonical {@code toString}, the form in which Dutch texts cite it, and the addresses it resolves to.
 * {@code valueOf} is the same as {@code parse}; it lets Spring and JAX-RS convert parameters without configuration.
 * {@link nl.kamervragen.reference.CitationScanner} finds them all in running text.
 */
@NullMarked
package nl.kamervragen.reference;

import org.jspecify.annotations.NullMarked;
