/**
 * The JSON contract for programs that still use Jackson 2 (<i>JSON</i>).
 *
 * <p>Jackson 2 is an optional dependency: {@code com.fasterxml.jackson.core:jackson-databind} with its modules
 * {@code jackson-datatype-jdk8} and {@code jackson-datatype-jsr310}. Everything here is thread-safe once built.
 */
@NullMarked
package nl.kamervragen.json.jackson2;

import org.jspecify.annotations.NullMarked;
