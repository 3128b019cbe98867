/**
 * Formats (<i>bestandsformaten</i>): the extension point, and the registry that finds them.
 *
 * <p>Every format, JSON and XML included, is a {@link nl.kamervragen.format.DocumentFormat} that {@link
 * java.util.ServiceLoader} finds; a user adds one without touching the library.
 */
@NullMarked
package nl.kamervragen.format;

import org.jspecify.annotations.NullMarked;
