/**
 * Bean Validation of references (<i>controle van kenmerken</i>).
 *
 * <p>Needs {@code jakarta.validation:jakarta.validation-api} and a provider; the rest of the library works without. On
 * the module path the application has to resolve {@code jakarta.validation} itself, which every provider does.
 */
@NullMarked
package nl.kamervragen.reference.constraint;

import org.jspecify.annotations.NullMarked;
