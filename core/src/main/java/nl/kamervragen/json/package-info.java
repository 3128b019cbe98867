/**
 * JSON (<i>JSON</i>): the contract {@code kamervragen/1.0}, bound with Jackson 3.
 *
 * <p>{@link nl.kamervragen.json.KamervragenJson} reads and writes; {@link nl.kamervragen.json.KamervragenModule} brings
 * the contract to a mapper of the user's own, which finds it by itself.
 */
@NullMarked
package nl.kamervragen.json;

import org.jspecify.annotations.NullMarked;
